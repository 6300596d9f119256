"""Formats: found by scanning, streaming, and each parses back what it wrote."""

from __future__ import annotations

import csv
import io
import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from tests.conftest import TEXT
from timeline import formats
from timeline.errors import InvalidOption
from timeline.formats import Options, Result
from timeline.formats.csv import HEADER, cell
from timeline.records import Record, Rows


def written(name: str, *results: Result, options: Options = formats.DEFAULT) -> bytes:
    out = io.BytesIO()
    formats.get(name).write(iter(results), out, options)
    return out.getvalue()


def csv_rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode(), newline="")))


# ------------------------------------------------------------------ finding


def test_a_file_of_the_folder_is_a_format() -> None:
    folder = Path(formats.__file__).parent
    assert len(formats.names()) == len([p for p in folder.glob("*.py") if p.name != "__init__.py"])
    assert {"json", "ndjson", "csv", "md", "timeml", "text"} <= set(formats.names())


@pytest.mark.parametrize("name", formats.names())
def test_a_format_has_all_that_a_format_has(name: str) -> None:
    found = formats.get(name)
    assert {found.NAME} == {name}
    assert "/" in found.MEDIA_TYPE
    assert found.SUFFIX.startswith(".")
    assert isinstance(found.NEEDS, frozenset)
    assert isinstance(found.NEEDS_TEXT, bool)


def test_an_unknown_format_is_told_what_there_is() -> None:
    with pytest.raises(InvalidOption, match=r"xlsx.*csv, .*json"):
        formats.get("xlsx")


@pytest.mark.parametrize("name", formats.names())
def test_nothing_in_is_no_error(name: str) -> None:
    assert "해온전자".encode() not in written(name)


@pytest.mark.parametrize("name", [name for name in formats.names() if name != "timeml"])
def test_a_result_is_written_before_the_next_is_asked_for(name: str, result: Record) -> None:
    out = io.BytesIO()

    def results() -> Iterator[Result]:
        for _ in range(3):
            before = len(out.getvalue())
            yield result
            assert len(out.getvalue()) > before

    formats.get(name).write(results(), out)
    assert out.getvalue().count("해온전자".encode()) >= 3


# ------------------------------------------------------------------ JSON


def test_json_lines_hold_results_and_failures_in_order(result: Record, failure: Record) -> None:
    lines = written("ndjson", result, failure, result).decode().splitlines()
    assert [json.loads(line) for line in lines] == [result, failure, result]


@pytest.mark.parametrize("name", ["json", "ndjson"])
def test_a_list_too_long_to_be_written_at_once_is_the_same_json(name: str, result: Record) -> None:
    times = [{**result["timexes"][0], "id": f"t{number}"} for number in range(2_500)]
    expected = json.dumps(
        dict(result, timexes=times, entries=[]),
        ensure_ascii=False,
        indent=2 if name == "json" else None,
        separators=None if name == "json" else (",", ":"),
    )
    lazy = dict(result, timexes=Rows(dict, times), entries=Rows(dict, ()))
    assert written(name, lazy).decode() == expected + "\n"


def test_json_is_one_readable_object(result: Record) -> None:
    data = written("json", result).decode()
    assert json.loads(data) == result
    assert data.count("\n") > 50
    assert "해온전자" in data  # not \uD574…


# ------------------------------------------------------------------ CSV


def test_csv_has_the_header_and_a_row_an_entry(result: Record, failure: Record) -> None:
    data = written("csv", failure, result)
    assert data.splitlines()[0].decode() == (
        "id,kind,start,end,edtf,granularity,ongoing,approximate,date_text,headline,source,stance,participants,"
        "tags,quote,document,title,url,published,language,confidence"
    )
    event, claim = csv_rows(data)
    assert event | {"title": "", "quote": ""} == {
        "id": "n1",
        "kind": "event",
        "start": "2021-01-01",
        "end": "",
        "edtf": "2021/..",
        "granularity": "year",
        "ongoing": "true",
        "approximate": "false",
        "date_text": "2021년부터",
        "headline": "해온전자, 2021년부터 나주에 연구소 운영",
        "source": "",
        "stance": "ongoing",
        "participants": "해온전자",
        "tags": "operation",
        "quote": "",
        "document": "d1",
        "title": "",
        "url": "",
        "published": "2024-10-18",
        "language": "ko",
        "confidence": "0.8",
    }
    assert (claim["source"], claim["stance"], claim["end"]) == ("박서린 대표", "asserted", "2024-10-18")


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_a_cell_never_begins_a_formula(first: str) -> None:
    assert cell(f'{first}HYPERLINK("x")') == f'\'{first}HYPERLINK("x")'
    assert cell(["first", f"{first}1"]).startswith("first")
    assert cell([f"{first}1"]).startswith("'")


def test_a_harmless_cell_stays_as_it_is() -> None:
    assert [cell(v) for v in ["a=b", "3-4", " x", "", None, False, 0.5, ["a", "b"]]] == [
        *["a=b", "3-4", " x", "", "", "false", "0.5", "a; b"]
    ]


def test_formulas_are_harmless_in_written_rows(result: Record) -> None:
    event, claim = csv_rows(written("csv", result))
    assert event["title"] == "'-해온전자, 나주 연구소"
    assert claim["headline"] == "'=합계보다 중요한 건 사람"
    assert claim["quote"] == '"=합계보다 중요한 건 사람"'  # a quotation mark first: no formula


def test_excel_gets_a_mark_and_nobody_else(result: Record) -> None:
    plain, excel = written("csv", result), written("csv", result, options=Options(excel=True))
    assert excel == b"\xef\xbb\xbf" + plain
    assert plain.count(b"\r\n") == 3
    assert tuple(csv_rows(plain)[0]) == HEADER


def test_merged_documents_stay_apart_in_csv(result: Record) -> None:
    """A timeline of two documents whose ids of entries, events and claims are the same."""
    other = json.loads(
        json.dumps(result, ensure_ascii=False).replace('"d1"', '"d9"').replace("박서린", "최도윤")
    )
    timeline = {
        "query": {},
        "documents": [result["document"], other["document"]],
        "entries": [*result["entries"], *other["entries"]],
        "events": [e | {"document": r["document"]["id"]} for r in (result, other) for e in r["events"]],
        "claims": [c | {"document": r["document"]["id"]} for r in (result, other) for c in r["claims"]],
    }
    found = csv_rows(written("csv", timeline))
    assert [(row["document"], row["source"]) for row in found] == [
        *[("d1", ""), ("d1", "박서린 대표"), ("d9", ""), ("d9", "최도윤 대표")]
    ]


def test_a_reported_event_names_who_reports_it(result: Record) -> None:
    result["events"][0]["reported_by"] = "c1"
    assert csv_rows(written("csv", result))[0]["source"] == "박서린 대표"


# ------------------------------------------------------------------ for readers


@pytest.mark.parametrize(
    ("edtf", "shown"),
    [
        *[("2017/..", "2017 –"), ("../2017", "– 2017"), ("2024-08~/2024-11-19", "c. 2024-08 – 2024-11-19")],
        *[("2024-35", "2024 Q3"), ("2024-40", "2024 H1"), ("2024-21", "2024 spring"), ("201X", "2010s")],
        *[("2024-11-18T14:30", "2024-11-18 14:30"), ("2024-11-18T14:00:00", "2024-11-18 14:00")],
        *[("2024-11-18T14:30:07", "2024-11-18 14:30:07"), ("2024-11-22", "2024-11-22"), ("1984?", "1984?")],
        *[("-0043", "44 BC"), ("-0043-03-15", "44-03-15 BC"), ("0000", "1 BC"), ("0079", "0079")],
        *[("-0043/0014", "44 BC – 0014"), ("Y-50000", "50,001 BC"), ("-0299~", "c. 300 BC")],
        *[("2004-06-11%", "c. 2004-06-11?"), ("2024-21/2024-22", "2024 spring – 2024 summer")],
    ],
)
def test_dates_read_well(edtf: str, shown: str) -> None:
    assert formats.readable(edtf) == shown


def test_text_reads_as_a_timeline(result: Record, failure: Record) -> None:
    assert written("text", failure, result).decode() == (
        "-해온전자, 나주 연구소 · 남도데일리 · 2024-10-18\n"
        "  2021 –      해온전자, 2021년부터 나주에 연구소 운영\n"
        "  2024-10-18  =합계보다 중요한 건 사람  — 박서린 대표\n"
    )


def test_text_says_what_is_not_a_plain_fact(result: Record) -> None:
    result["events"][0]["factuality"]["status"] = "proposed"
    assert "연구소 운영  — proposed\n" in written("text", result).decode()


def test_text_names_a_source_once(result: Record) -> None:
    result["entries"][1]["headline"] = "박서린 대표: 사람이 중요하다"
    assert written("text", result).decode().endswith("  박서린 대표: 사람이 중요하다\n")


def test_control_characters_do_not_reach_a_terminal(result: Record) -> None:
    result["entries"][0]["headline"] = "a\x1b[2Jb\nc\u202ed"
    assert "a [2Jb c d\n" in written("text", result).decode()


def test_markdown_brings_no_markup_of_the_document(result: Record) -> None:
    hostile = '<script>x</script> [y](javascript:z) **b** `c` ![i](j) &amp; 1. d # e "q"'
    result["entries"][0]["headline"] = hostile
    html = MarkdownIt().render(written("md", result).decode())
    assert html.count("<li>") == 2
    assert html.count("<blockquote>") == 2
    assert "<script" not in html
    assert "<a " not in html
    assert "<img" not in html
    assert "&amp;amp;" in html
    assert html.count("<strong>") == 2  # the two dates


# ------------------------------------------------------------------ TimeML


def test_timeml_gives_back_the_text_and_its_expressions(result: Record) -> None:
    result["document"]["text"] = TEXT
    root = ET.fromstring(written("timeml", result))
    body = root.find("TEXT")
    assert body is not None
    assert "".join(body.itertext()) == TEXT
    assert [(t.text, t.get("value"), t.get("anchorTimeID")) for t in body.findall("TIMEX3")] == [
        *[("2021년", "2021", None), ("18일", "2024-10-18", "t0")]
    ]
    assert root.findtext("DCT/TIMEX3") == "2024-10-18"


def test_timeml_survives_what_xml_cannot_hold(result: Record) -> None:
    result["document"]["text"] = "a\x00b\x0b<c>&\r\n]]>"
    result["timexes"] = []
    root = ET.fromstring(written("timeml", result))
    assert root.findtext("TEXT") == "a b <c>&\r\n]]>"


def test_timeml_is_for_one_document(result: Record) -> None:
    result["document"]["text"] = TEXT
    with pytest.raises(InvalidOption, match="one document"):
        written("timeml", result, result)
