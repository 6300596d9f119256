"""Other languages: dates out of tables, and nothing that pretends to be more."""

from __future__ import annotations

import pytest

from timeline import languages
from timeline.documents import from_record
from timeline.pipeline import extract
from timeline.temporal import find_timexes
from timeline.types import Document

DCT = "2024-03-15"


def read(code: str, text: str) -> list[tuple[str, str]]:
    document = Document(id="x", text=text, clean=text, blocks=(), language=code, published=DCT)
    return [(t.text, t.value) for t in find_timexes(document, languages.get(code).grammar)]


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("de", "Am 2. Oktober 2023 fiel die Brücke.", [("2. Oktober 2023", "2023-10-02")]),
        (
            "de",
            "Gestern kam niemand, vor 3 Tagen alle.",
            [("Gestern", "2024-03-14"), ("vor 3 Tagen", "2024-03-12")],
        ),
        ("de", "Im März 2021 begann der Streik.", [("März 2021", "2021-03")]),
        ("fr", "Le 14 juillet 2023, la ville fêtait.", [("14 juillet 2023", "2023-07-14")]),
        ("fr", "Il reviendra la semaine prochaine.", [("la semaine prochaine", "2024-W12")]),
        ("es", "El 12 de noviembre de 2015 llovió.", [("12 de noviembre de 2015", "2015-11-12")]),
        ("es", "Llegó ayer a las 10:30.", [("ayer", "2024-03-14"), ("10:30", "2024-03-14T10:30")]),
        ("ja", "2019年1月4日に戻った。", [("2019年1月4日", "2019-01-04")]),
        ("ja", "先月、会社は移転した。", [("先月", "2024-02")]),
        ("zh", "公司2017年成立，去年关闭。", [("2017年", "2017"), ("去年", "2023")]),
        ("zh", "3天前下了雨。", [("3天前", "2024-03-12")]),
        ("it", "Il 3 maggio 2022 è caduto il ponte.", [("3 maggio 2022", "2022-05-03")]),
        ("tlh", "2024-03-01 14:30", [("2024-03-01 14:30", "2024-03-01T14:30")]),
    ],
)
def test_dates(code: str, text: str, found: list[tuple[str, str]]) -> None:
    assert read(code, text) == found


@pytest.mark.parametrize(
    ("code", "text"),
    [("de", "Er mag die Zahl 1.500 sehr."), ("fr", "Version 2.3.1"), ("ja", "値段は千円だ。")],
)
def test_no_dates(code: str, text: str) -> None:
    assert read(code, text) == []


def test_dates_only() -> None:
    document = from_record(
        {"text": "Der Rat sagte am 2. März 2024, er trete zurück.", "language": "de"}, fallback_id="x"
    )
    found = extract(document)
    assert [t.value for t in found.timexes or ()] == ["2024-03-02"]
    assert found.claims == ()
    assert found.events == ()
    assert found.entries == ()
