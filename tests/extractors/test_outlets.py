"""An article that retells another outlet's report: whose its unnamed sources are, and when they spoke."""

from __future__ import annotations

import pytest

import timeline
from timeline.settings import Settings, Stage

CLAIMS = Settings(stages=frozenset({Stage.CLAIMS}))
KOREAN = [
    "하람전자가 유럽 공장 매각을 추진하고 있다고 더타임스가 7일(현지시간) 보도했다.",
    "복수의 소식통에 따르면 하람전자는 인수 후보와 접촉해 왔다. 전직 임원 한 명은 “시간문제였다”고 말했다.",
    "국내 증권업계 관계자는 “예상된 일”이라고 말했다. 하람전자 관계자는 본지와의 통화에서 “사실이 아니다”라고 밝혔다.",
    "더타임스는 매각가가 1조 원에 이를 것으로 내다봤다.",
]
ENGLISH = [
    "Harlan Electronics is preparing to sell its plant, the Northern Herald reported on Tuesday.",
    "People familiar with the matter said the company had met two bidders. A former executive said it was late.",
    "Analysts said the move was no surprise. A government official told reporters that no request had been made.",
    "The Northern Herald said the price could reach $1 billion.",
]
Said = list[tuple[str, str | None, str]]


def said(*paragraphs: str, published: str = "2024-05-09", publisher: str | None = None) -> Said:
    """Of each claim the source, the source of the claim that it stands in, and the day on which it was said."""
    found = timeline.extract(
        "\n\n".join(paragraphs), published=published, publisher=publisher, settings=CLAIMS
    )
    name = {c.id: c.source.text for c in found.claims or () if c.source is not None}
    return [
        (name[c.id], name.get(c.parent or ""), c.said_at.edtf if c.said_at else "")
        for c in found.claims or ()
        if c.id in name
    ]


def test_unnamed_sources_of_a_korean_article_are_those_of_the_report_that_it_opens_with() -> None:
    assert said(*KOREAN) == [
        ("더타임스", None, "2024-05-07"),
        ("복수의 소식통", "더타임스", "2024-05-07"),
        ("전직 임원 한 명", "더타임스", "2024-05-07"),
        ("국내 증권업계 관계자", None, "2024-05-09"),
        ("하람전자 관계자", None, "2024-05-09"),
        ("더타임스", None, "2024-05-07"),
    ]


def test_an_outlet_that_is_named_short_goes_on_in_its_report() -> None:
    opening, *middle, _ = KOREAN
    closing = "NT는 매각가가 1조 원에 이를 것으로 내다봤다."
    told = said(opening.replace("더타임스가", "노던타임스(NT)가"), *middle, closing)
    assert told[-1] == ("NT", None, "2024-05-07")


def test_unnamed_sources_of_an_english_article_are_those_of_the_report_that_it_opens_with() -> None:
    assert said(*ENGLISH) == [
        ("the Northern Herald", None, "2024-05-07"),
        ("People familiar with the matter", "the Northern Herald", "2024-05-07"),
        ("A former executive", "the Northern Herald", "2024-05-07"),
        ("Analysts", None, "2024-05-09"),
        ("A government official", None, "2024-05-09"),
        ("The Northern Herald", None, "2024-05-07"),
    ]


@pytest.mark.parametrize(("paragraphs", "publisher"), [(KOREAN, "더타임스"), (ENGLISH, "Northern Herald")])
def test_the_publishers_own_report_has_nothing_inside_it(paragraphs: list[str], publisher: str) -> None:
    assert {above for _, above, _ in said(*paragraphs, publisher=publisher)} == {None}


def test_a_report_that_is_mentioned_on_the_way_goes_to_the_end_of_its_paragraph() -> None:
    found = said(
        "정부는 지원책을 곧 내놓겠다고 밝혔다.",
        "앞서 한빛일보는 6일 지원 규모가 줄었다고 보도했다. 한 소식통은 “이견이 컸다”고 전했다.",
        "다른 소식통은 “아직 정해진 것이 없다”고 말했다.",
    )
    assert [(source, above) for source, above, _ in found] == [
        ("정부", None),
        ("한빛일보", None),
        ("한 소식통", "한빛일보"),
        ("다른 소식통", None),
    ]


def test_who_goes_on_to_speak_stays_where_he_spoke() -> None:
    found = said(
        KOREAN[0],
        "한 소식통은 “협상이 길어졌다”고 말했다. 이어 “곧 끝난다”고 덧붙였다.",
        "하람전자 관계자는 본지와의 통화에서 “사실이 아니다”라고 밝혔다. 이어 “근거가 없다”고 덧붙였다.",
    )
    assert [above for _, above, _ in found] == [None, "더타임스", "더타임스", None, None]


def test_what_a_company_discloses_is_no_outlets_report() -> None:
    found = said(
        "하람전자는 영업이익이 18% 늘었다고 7일 공시했다.", "한 소식통은 “내년에는 줄 것”이라고 말했다."
    )
    assert [above for _, above, _ in found] == [None, None]


def test_officials_of_a_home_ministry_are_no_outlets_sources() -> None:
    found = said(
        "북부신문은 협정이 곧 발효된다고 7일 보도했다.",
        "외교부 당국자는 “확인해 줄 수 없다”고 말했다.",
        "미 국무부 당국자는 “며칠 안에 발표한다”고 말했다.",
    )
    assert [(source, above) for source, above, _ in found] == [
        ("북부신문", None),
        ("외교부 당국자", None),
        ("미 국무부 당국자", "북부신문"),
    ]
