"""What other programs read: each format is parsed back by a reader of its own, hostile text and odd dates included."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import UTC, date, datetime
from typing import Any

import feedparser
import pytest
from icalendar import Calendar
from lxml import etree
from lxml import html as lxml_html
from markdown_it import MarkdownIt
from pyld import jsonld

from timeline import formats
from timeline.formats import Options, Result, html, ics
from timeline.formats.timelinejs import HEADER
from timeline.records import Record

ALL = ("atom", "html", "ics", "jsonld", "md", "timelinejs")
HOSTILE = {
    "markup": "<script>alert(1)</script><img src=x onerror=alert(1)> &amp; ]]> <!-- \"'",
    "formula": '=HYPERLINK("http://x.example","y");a,b\\n',
    "lines": "BEGIN:VEVENT\r\nUID:evil\rEND:VEVENT\nnext",
    "right to left": "\u202eesrever\u202c \u200fעברית العربية",
    "emoji": "🙂👩‍👩‍👧 é\u0301 해온",
    "long": "긴 제목 🙂 " * 1250,
}


def written(name: str, *results: Result, options: Options = formats.DEFAULT) -> bytes:
    out = io.BytesIO()
    formats.get(name).write(iter(results), out, options)
    return out.getvalue()


def dated(result: Record, edtf: str, earliest: str | None, latest: str | None, **time: Any) -> Record:
    """The result with its first entry at another time, and only that entry."""
    entry = result["entries"][0]
    told = (
        entry["time"] | {"edtf": edtf, "earliest": earliest, "latest": latest, "granularity": "year"} | time
    )
    return result | {"entries": [entry | {"time": told}]}


def telling(result: Record, text: str) -> Record:
    """The result with a text as headline, evidence and title of its first entry, and only that entry."""
    entry = result["entries"][0]
    evidence = [entry["evidence"][0] | {"exact": text}]
    return result | {
        "document": result["document"] | {"title": text},
        "entries": [entry | {"headline": text, "evidence": evidence, "tags": [text]}],
    }


@pytest.fixture
def merged(result: Record) -> Record:
    """A timeline whose first entry two documents tell, each at an address, and date differently."""
    first = result["document"] | {"url": "https://harbor.example/a?b=1&c=2", "title": "A [title] | *x*"}
    other = first | {"id": "d9", "url": "javascript:alert(1)", "publisher": "한들일보"}
    entry = result["entries"][0]
    evidence = [*entry["evidence"], entry["evidence"][0] | {"document": "d9", "exact": "second words"}]
    conflicts = [{"edtf": "2019", "documents": ["d9"]}]
    return {
        "query": {},
        "documents": [first, other],
        "entries": [entry | {"evidence": evidence, "conflicts": conflicts}, result["entries"][1]],
        "events": [e | {"document": "d1"} for e in result["events"]],
        "claims": [c | {"document": "d1"} for c in result["claims"]],
    }


def squeezed(text: str) -> str:
    return " ".join(re.sub(r"[\x00-\x1f]", " ", text).split())


# ------------------------------------------------------------------ all


@pytest.mark.parametrize("name", ALL)
def test_the_same_result_gives_the_same_bytes(name: str, result: Record) -> None:
    assert written(name, result) == written(name, json.loads(json.dumps(result)))


@pytest.mark.parametrize("name", ALL)
def test_failures_are_passed_over(name: str, result: Record, failure: Record) -> None:
    assert written(name, failure, result, failure) == written(name, result)


@pytest.mark.parametrize("name", ALL)
def test_every_document_that_tells_an_entry_is_quoted(name: str, merged: Record) -> None:
    data = written(name, merged).decode().replace("\r\n ", "")
    assert "second words" in data
    assert "한들일보" in data
    assert "javascript:" not in data
    assert "harbor.example/a" in data


# ------------------------------------------------------------------ iCalendar


def components(data: bytes) -> list[Any]:
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert b"\n" not in data.replace(b"\r\n", b"")
    calendar = Calendar.from_ical(data)
    assert not any(component.errors for component in calendar.walk())
    return list(calendar.subcomponents)


def test_a_calendar_has_an_event_an_entry(result: Record) -> None:
    since, said = components(written("ics", result, options=Options(title="Haeon")))
    assert since["SUMMARY"] == "해온전자, 2021년부터 나주에 연구소 운영 (2021 –)"
    assert since.decoded("DTSTART") == date(2021, 1, 1)
    assert "DTEND" not in since
    assert since.decoded("DTSTAMP") == datetime(2024, 10, 18, tzinfo=UTC)
    assert (said.decoded("DTSTART"), said.decoded("DTEND")) == (date(2024, 10, 18), date(2024, 10, 19))
    assert said["SUMMARY"] == "=합계보다 중요한 건 사람  — 박서린 대표"
    assert since["UID"] != said["UID"]
    assert since["TRANSP"] == "TRANSPARENT"
    assert since["X-TIMELINE-EDTF"] == "2021/.."


def test_the_name_of_a_finding_does_not_hang_on_its_headline(result: Record) -> None:
    before = components(written("ics", result))[0]["UID"]
    assert components(written("ics", telling(result, "another")))[0]["UID"] == before


@pytest.mark.parametrize(
    ("edtf", "bounds", "start", "end"),
    [
        ("2024", ("2024-01-01", "2024-12-31"), date(2024, 1, 1), date(2025, 1, 1)),
        ("2017/..", ("2017-01-01", None), date(2017, 1, 1), None),
        ("../2017", (None, "2017-12-31"), date(2017, 12, 31), None),
        ("9999", ("9999-01-01", "9999-12-31"), date(9999, 1, 1), None),
        ("0079", ("0079-01-01", "0079-12-31"), date(79, 1, 1), date(80, 1, 1)),
        (
            "2024-11-18T16:12",
            ("2024-11-18T16:12", "2024-11-18T16:12"),
            datetime.fromisoformat("2024-11-18T16:12"),
            None,
        ),
        (
            "2024-11-18T16:00/2024-11-19",
            ("2024-11-18T16:00", "2024-11-19"),
            datetime.fromisoformat("2024-11-18T16:00"),
            datetime.fromisoformat("2024-11-20T00:00"),
        ),
    ],
)
def test_a_calendar_holds_any_date(
    result: Record, edtf: str, bounds: tuple[str | None, str | None], start: date, end: date | None
) -> None:
    (event,) = components(written("ics", dated(result, edtf, *bounds)))
    assert event.name == "VEVENT"
    assert event.decoded("DTSTART") == start
    assert event.decoded("DTEND", None) == end


@pytest.mark.parametrize(
    ("edtf", "bounds"),
    [
        *[("-0043", ("-0043-01-01", "-0043-12-31")), ("Y12000", ("+12000-01-01", "+12000-12-31"))],
        ("../..", (None, None)),
    ],
)
def test_what_no_calendar_holds_is_a_journal_entry(
    result: Record, edtf: str, bounds: tuple[str | None, str | None]
) -> None:
    (journal,) = components(written("ics", dated(result, edtf, *bounds)))
    assert journal.name == "VJOURNAL"
    assert "DTSTART" not in journal
    assert formats.readable(edtf) in journal["SUMMARY"]


def test_what_is_uncertain_is_tentative(result: Record) -> None:
    plain, about = result["entries"][1], result["entries"][1]["time"] | {"approximate": True}
    events = components(written("ics", result | {"entries": [plain, plain | {"time": about}]}))
    assert [event.get("STATUS") for event in events] == [None, "TENTATIVE"]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_stays_text_in_a_calendar(result: Record, text: str) -> None:
    (event,) = components(written("ics", telling(result, text)))
    assert event["SUMMARY"].startswith(text.replace("\r\n", "\n").replace("\r", "\n"))
    assert ics.text("a\x00b\x1b") == "a b "


# ------------------------------------------------------------------ Atom


def feed(data: bytes) -> Any:
    etree.fromstring(data)
    found = feedparser.parse(data, sanitize_html=False)
    assert not found.bozo
    return found


def test_a_feed_has_an_entry_an_entry(result: Record) -> None:
    found = feed(written("atom", result, result, options=Options(title="Haeon")))
    assert (found.version, found.feed.title, found.feed.updated) == (
        "atom10",
        "Haeon",
        "2024-10-18T00:00:00Z",
    )
    assert found.feed.id.startswith("urn:uuid:")
    since, said, *_ = found.entries
    assert since.title == "해온전자, 2021년부터 나주에 연구소 운영"
    assert {(tag.term, tag.scheme, tag.label) for tag in since.tags} == {
        *[("2021/..", "http://id.loc.gov/datatypes/edtf", "2021 –"), ("event", None, None)],
        ("operation", None, None),
    }
    assert (since.author, said.author) == ("남도데일리 · -해온전자, 나주 연구소", "박서린 대표")
    assert since.content[0].value.startswith("2021 –")
    assert all(e.id and e.updated for e in found.entries)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_stays_text_in_a_feed(result: Record, text: str) -> None:
    told = telling(result, text)
    assert len(feed(written("atom", told)).entries) == 1
    root = etree.fromstring(written("atom", told))
    space = {"a": "http://www.w3.org/2005/Atom"}
    assert root.findtext("a:entry/a:title", namespaces=space) == text
    assert root.xpath("a:entry/a:category/@term", namespaces=space)[-1] == text.replace("\r\n", "\r\n")
    assert text in (root.findtext("a:entry/a:content", namespaces=space) or "")


def test_a_feed_dates_what_has_no_date(result: Record) -> None:
    result["document"]["published"] = None
    assert feed(written("atom", result)).feed.updated == "1970-01-01T00:00:00Z"
    assert feed(written("atom")).entries == []


# ------------------------------------------------------------------ JSON-LD


def things(data: bytes) -> list[dict[str, Any]]:
    """The nodes, by a processor that may fetch nothing."""

    def refuse(url: str, _: Any) -> Any:
        raise AssertionError(url)

    nodes: list[dict[str, Any]] = jsonld.flatten(json.loads(data), options={"documentLoader": refuse})
    return nodes


def test_linked_data_has_events_claims_and_articles(merged: Record) -> None:
    schema = "https://schema.org/"
    nodes = {node["@id"]: node for node in things(written("jsonld", merged))}
    by_type: dict[str, list[dict[str, Any]]] = {}
    for node in nodes.values():
        by_type.setdefault(node["@type"][0] if "@type" in node else "", []).append(node)
    (event,), (claim,) = by_type[schema + "Event"], by_type[schema + "Claim"]
    assert event[schema + "startDate"] == [{"@type": schema + "Date", "@value": "2021-01-01"}]
    assert schema + "endDate" not in event
    assert event[schema + "temporalCoverage"] == [{"@value": "2021/.."}]
    author = nodes[claim[schema + "author"][0]["@id"]]
    assert (author["@type"], author[schema + "name"]) == ([schema + "Person"], [{"@value": "박서린 대표"}])
    assert [a.get(schema + "url") for a in by_type[schema + "Article"]] == [
        *[[{"@id": "https://harbor.example/a?b=1&c=2"}], None]
    ]
    assert len(by_type[schema + "Quotation"]) == 3


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_stays_text_in_linked_data(result: Record, text: str) -> None:
    found = things(written("jsonld", dated(telling(result, text), "-0043", "-0043-01-01", "-0043-12-31")))
    names = [n["https://schema.org/name"][0]["@value"] for n in found if "https://schema.org/startDate" in n]
    assert names == [text]


# ------------------------------------------------------------------ TimelineJS3


def test_timelinejs_has_slides_in_order(result: Record) -> None:
    found = json.loads(written("timelinejs", result))
    assert found["title"]["text"]["headline"] == "-해온전자, 나주 연구소 · 남도데일리 · 2024-10-18"
    since, said = found["events"]
    assert (since["start_date"], since["display_date"]) == ({"year": 2021, "month": 1, "day": 1}, "2021 –")
    assert "end_date" not in since
    assert (said["group"], said["autolink"]) == ("claim", False)
    assert "title" not in json.loads(written("timelinejs", result, result))


@pytest.mark.parametrize(
    ("bounds", "start", "end"),
    [
        (("-0043-01-01", "-0043-12-31"), (-43, 1, 1), (-43, 12, 31)),
        ((None, "2017-12-31"), (2017, 12, 31), None),
        (("2024-11-18", "2024-11-18"), (2024, 11, 18), None),
        (("2024-11-18T16:12", "2024-11-18T16:12"), (2024, 11, 18, 16, 12), None),
    ],
)
def test_timelinejs_has_any_date(
    result: Record, bounds: tuple[str | None, str | None], start: tuple[int, ...], end: tuple[int, ...] | None
) -> None:
    told = dated(result, "-0043", *bounds)
    (slide,) = json.loads(written("timelinejs", told))["events"]
    assert tuple(slide["start_date"].values()) == start
    assert (tuple(slide["end_date"].values()) if "end_date" in slide else None) == end
    (row,) = csv.DictReader(io.StringIO(written("csv", told, options=Options(profile="timelinejs")).decode()))
    assert tuple(row) == HEADER
    assert (int(row["Year"]), int(row["Month"]), int(row["Day"])) == start[:3]
    assert row["Time"] == ("16:12" if len(start) > 3 else "")
    assert row["End Year"] == ("" if end is None else str(end[0]))


@pytest.mark.parametrize("name", ["timelinejs", "csv"])
def test_timelinejs_has_no_place_for_no_date(name: str, result: Record) -> None:
    told = written(name, dated(result, "../..", None, None), options=Options(profile="timelinejs"))
    assert "해온전자, 2021".encode() not in told


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_stays_text_in_timelinejs(result: Record, text: str) -> None:
    told = telling(result, text)
    (slide,) = json.loads(written("timelinejs", told))["events"]
    (row,) = csv.DictReader(
        io.StringIO(written("csv", told, options=Options(profile="timelinejs")).decode(), newline="")
    )
    for markup in (slide["text"]["headline"], row["Headline"].removeprefix("'")):
        shown = lxml_html.fragment_fromstring(markup, create_parent="p")
        assert len(shown) == 0  # no element
        assert squeezed(shown.text_content()) == squeezed(text)
    assert not row["Headline"].startswith("=")


# ------------------------------------------------------------------ HTML


def page(data: bytes) -> Any:
    root = lxml_html.document_fromstring(data.decode())
    assert not root.xpath("//script | //link | //img | //iframe | //object | //form | //@onerror | //@style")
    assert "@import" not in html.STYLE
    assert "url(" not in html.STYLE
    assert all(url.startswith("https://") for url in root.xpath("//a/@href"))
    assert root.xpath("//@src") == []
    return root


def test_a_page_shows_the_timeline(merged: Record) -> None:
    root = page(written("html", merged, options=Options(title="Haeon")))
    assert root.findtext(".//title") == "Haeon"
    since, said = root.xpath("//li")
    assert (since.get("class"), said.get("class")) == ("event", "claim")
    assert [time.text for time in root.xpath("//time")] == ["2021 –", "2024-10-18"]
    assert [time.get("datetime") for time in root.xpath("//time")] == [None, "2024-10-18"]
    assert [q.text for q in since.xpath(".//blockquote")][1:] == ["second words"]
    assert since.xpath(".//a/@href") == ["https://harbor.example/a?b=1&c=2"]
    assert "≠ 2019: d9" in since.text_content()


def test_the_style_of_a_page_is_the_one_that_its_policy_allows(result: Record) -> None:
    import base64
    import hashlib

    root = page(written("html", result))
    digest = hashlib.sha256(root.find(".//style").text.encode()).digest()
    (policy,) = root.xpath("//meta[@http-equiv]/@content")
    assert f"'sha256-{base64.b64encode(digest).decode()}'" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_stays_text_in_a_page(result: Record, text: str) -> None:
    (item,) = page(written("html", telling(result, text))).xpath("//li")
    assert item.findtext(".//blockquote") == text.replace("\r\n", "\n").replace("\r", "\n")
    assert item.findtext(".//h2") == item.findtext(".//blockquote")


@pytest.mark.parametrize(
    ("edtf", "machine"),
    [
        *[("2024", "2024"), ("2024-11", "2024-11"), ("2024-11-18T16:12:00", "2024-11-18T16:12:00")],
        *[("-0043", None), ("0000", None), ("2024-21", None), ("1850~", None), ("2017/..", None)],
    ],
)
def test_a_page_gives_machines_the_dates_that_they_can_read(
    result: Record, edtf: str, machine: str | None
) -> None:
    root = page(written("html", dated(result, edtf, "2024-01-01", None)))
    assert root.xpath("//time")[0].get("datetime") == machine


# ------------------------------------------------------------------ Markdown


def test_markdown_names_and_links_every_document(merged: Record) -> None:
    root = lxml_html.fragment_fromstring(
        MarkdownIt().render(written("md", merged).decode()), create_parent="div"
    )
    first = root.xpath("ul/li")[0]
    assert first.xpath(".//a/@href") == ["https://harbor.example/a?b=1&c=2"]
    assert first.xpath(".//a/text()") == ["남도데일리 · A [title] | *x*"]
    assert len(first.xpath("blockquote/p")) == 2
    assert first.xpath("ul/li/text()") == ["≠ 2019: d9"]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_stays_text_in_markdown(result: Record, text: str) -> None:
    root = lxml_html.fragment_fromstring(
        MarkdownIt().render(written("md", telling(result, text)).decode()), create_parent="div"
    )
    (quote,) = root.xpath("ul/li/blockquote/p")
    assert len(quote) == 0
    assert quote.text == formats.one_line(text)
