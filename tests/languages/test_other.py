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
        (
            "de",
            "Ende des Jahres, spätestens Anfang 2025.",
            [("Ende des Jahres", "2024"), ("Anfang 2025", "2025")],
        ),
        (
            "de",
            "Am Dienstagabend kam sie, montags nie.",
            [("Dienstagabend", "2024-03-12TEV"), ("montags", "XXXX-WXX-1")],
        ),
        (
            "de",
            "Karfreitag und Heiligabend 2023",
            [("Karfreitag", "2024-03-29"), ("Heiligabend 2023", "2023-12-24")],
        ),
        (
            "de",
            "Er kommt am 28.10. und bleibt anderthalb Stunden.",
            [("28.10.", "2023-10-28"), ("anderthalb Stunden", "PT1.5H")],
        ),
        (
            "de",
            "Vorletzte Woche und vor drei Jahren",
            [("Vorletzte Woche", "2024-W09"), ("vor drei Jahren", "2021")],
        ),
        (
            "de",
            "Am Montag, den 4. März 2024, in den 1990er Jahren",
            [("Montag, den 4. März 2024", "2024-03-04"), ("1990er Jahren", "199")],
        ),
        (
            "fr",
            "La fin de l'année, puis une demi-heure.",
            [("La fin de l'année", "2024"), ("une demi-heure", "PT0.5H")],
        ),
        (
            "fr",
            "Il y a deux ans, dans les années 80",
            [("Il y a deux ans", "2022"), ("les années 80", "198")],
        ),
        (
            "es",
            "A finales de marzo, hace tres años.",
            [("finales de marzo", "2024-03"), ("hace tres años", "2021")],
        ),
        (
            "es",
            "El próximo 4 de mayo, o en Nochebuena de 2023",
            [("próximo 4 de mayo", "2024-05-04"), ("Nochebuena de 2023", "2023-12-24")],
        ),
        (
            "ja",
            "平成元年と令和5年、来月の4日",
            [("平成元年", "1989"), ("令和5年", "2023"), ("来月の4日", "2024-04-04")],
        ),
        (
            "ja",
            "2018年5月3日の17時49分19秒に揺れた。",
            [("2018年5月3日の17時49分19秒", "2018-05-03T17:49:19")],
        ),
        (
            "ja",
            "二〇一八年十二月、1990年代、三年前",
            [("二〇一八年十二月", "2018-12"), ("1990年代", "199"), ("三年前", "2021")],
        ),
        ("ja", "9月1日前に払い、今年の夏に休む。", [("9月1日", "2023-09-01"), ("今年の夏", "2024-SU")]),
        ("zh", "上上周下雨，2023年底下雪。", [("上上周", "2024-W09"), ("2023年底", "2023")]),
        ("zh", "今年春节很热闹，去年的夏天很热。", [("今年春节", "2024-02-10"), ("去年的夏天", "2023-SU")]),
        ("it", "Il 3 maggio 2022 è caduto il ponte.", [("3 maggio 2022", "2022-05-03")]),
        ("tlh", "2024-03-01 14:30", [("2024-03-01 14:30", "2024-03-01T14:30")]),
    ],
)
def test_dates(code: str, text: str, found: list[tuple[str, str]]) -> None:
    assert read(code, text) == found


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Er mag die Zahl 1.500 sehr."),
        ("de", "Das Los kostet 12.10. Euro, vor dem Haus."),
        ("fr", "Version 2.3.1"),
        ("ja", "値段は千円だ。"),
        ("ja", "秋田の春日さんが話した。"),
    ],
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
