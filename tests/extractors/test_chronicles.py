"""Chronologies: each line is told at the time that it begins with."""

from __future__ import annotations

import pytest

from timeline.documents import from_record
from timeline.pipeline import extract

ENGLISH = """Timeline of the Amble harbor project
June 2012 – Parliament approves the extension.
April 2014 – Work begins.
2017 – Contractor Venn goes bankrupt.
3 Dec 2018 – New contract with Halden Construction.
2019-2020: Costs double."""
MARKED = """여진대교 사건 일지
▲2021.3.2 = 균열 첫 발견
▲2024.3.18 = 통행 전면 통제
▲6.21 = 통행 재개"""
YEARS = """가온반도체 연혁
2024
04 미국 오스틴 연구소 설립
02 차량용 칩 양산 개시
2023
11 코스닥 상장"""
MONTHS = """가온반도체 연혁
2024.04 미국 오스틴 연구소 설립
2023.11 코스닥 상장
2019.03 가온반도체 주식회사 설립"""


def lines(text: str, **given: str) -> list[tuple[str, str]]:
    found = extract(from_record({"text": text, **given}, fallback_id="a")).entries or ()
    return [(entry.time.edtf, entry.headline) for entry in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ENGLISH,
            [
                ("2012-06", "Parliament approves the extension"),
                ("2014-04", "Work begins"),
                ("2017", "Contractor Venn goes bankrupt"),
                ("2018-12-03", "New contract with Halden Construction"),
                ("2019/2020", "Costs double"),
            ],
        ),
        (
            MARKED,
            [("2021-03-02", "균열 첫 발견"), ("2024-03-18", "통행 전면 통제"), ("2024-06-21", "통행 재개")],
        ),
        (
            YEARS,
            [
                ("2023-11", "코스닥 상장"),
                ("2024-02", "차량용 칩 양산 개시"),
                ("2024-04", "미국 오스틴 연구소 설립"),
            ],
        ),
        (
            MONTHS,
            [
                ("2019-03", "가온반도체 주식회사 설립"),
                ("2023-11", "코스닥 상장"),
                ("2024-04", "미국 오스틴 연구소 설립"),
            ],
        ),
    ],
)
def test_each_line_is_of_its_time(text: str, expected: list[tuple[str, str]]) -> None:
    assert lines(text) == expected


def test_what_a_line_begins_with_is_of_that_line_alone() -> None:
    text = f"{ENGLISH}\nThe county paid for all of it. Dana Holt ran the works, and Halden sold the cranes."
    assert [line for edtf, line in lines(text) if edtf == "2019/2020"] == ["Costs double"]


def test_what_goes_on_to_this_day_has_no_end() -> None:
    text = "약력\n1968년 3월 솔내 출생\n2019년 3월~2022년 2월 솔내시 부시장 역임\n2022년 3월~현재 한들대 교수 재직"
    assert [time for time, _ in lines(text)] == ["1968-03", "2019-03/2022-02", "2022-03/.."]


def test_a_plan_of_a_chronology_is_yet_to_come() -> None:
    found = extract(
        from_record({"text": f"{ENGLISH}\n2031 – Harbor opens.", "published": "2024-05-02"}, fallback_id="a")
    )
    assert [
        str(e.factuality.status) for e in found.events or () if e.time is not None and e.time.edtf == "2031"
    ] == ["scheduled"]


@pytest.mark.parametrize(
    "text",
    [
        "2019.04 was the mean of the first sample.\n2020.11 was that of the second.\n\nNobody knew why.",
        "01 Oslo\n02 Bergen\n03 Tromsø",
    ],
)
def test_numbers_that_no_list_of_dates_begins_with_are_none(text: str) -> None:
    assert lines(text, language="en") == []
