"""One timeline of documents in two languages: names and numbers that stand for each other."""

from __future__ import annotations

import itertools

import pytest

from timeline.building import build
from timeline.building.amounts import amounts, differ, values
from timeline.building.names import Names
from timeline.documents import from_record
from timeline.pipeline import extract
from timeline.types import Document, Extraction

KOREAN = "온담바이오(Ondam Bio)가 19일 제약사 헬바(Helva)를 1천240억원에 인수했다. 도레물산은 18일 새 앱을 출시했다."
KOREAN_TOO = "온담바이오는 19일 헬바를 인수했다."
ENGLISH = (
    "Ondam Bio acquired the drug maker Helva for 124 billion won on Tuesday. Dore launched an app on Monday."
)
OTHER_SUM = "Ondam Bio acquired Helva for 300 billion won on Tuesday."
OTHER_DAY = "Ondam Bio acquired Helva on November 5."


def read(id: str, text: str) -> Extraction:
    language = "ko" if id[0] == "k" else "en"
    record = {"id": id, "text": text, "published": "2024-11-20", "language": language}
    document = from_record(record, fallback_id=id)
    assert isinstance(document, Document)
    return extract(document)


def together(*found: Extraction, query: str | None = None) -> set[frozenset[str]]:
    """The documents of each entry, whatever order they come in."""
    results = {
        frozenset(frozenset(e.document for e in n.evidence) for n in build(order, query=query).entries)
        for order in itertools.permutations(found)
    }
    (result,) = results
    return set(result)


def test_an_event_told_in_two_languages_is_one_entry() -> None:
    found = together(read("k1", KOREAN), read("k2", KOREAN_TOO), read("e1", ENGLISH))
    assert frozenset({"k1", "k2", "e1"}) in found
    # Nothing says that 도레물산 is Dore.
    assert {frozenset({"k1"}), frozenset({"e1"})} <= found


@pytest.mark.parametrize("other", [OTHER_SUM, OTHER_DAY])
def test_other_numbers_and_other_days_stay_apart(other: str) -> None:
    assert together(read("k1", KOREAN), read("e1", other)) == {frozenset({"k1"}), frozenset({"e1"})}


def test_without_a_document_that_gives_both_names_nothing_is_joined() -> None:
    assert together(read("k2", KOREAN_TOO), read("e1", ENGLISH)) == {frozenset({"k2"}), frozenset({"e1"})}


@pytest.mark.parametrize("query", ['"Ondam Bio"', "Ondam Bio", '"온담바이오"'])
def test_a_name_is_found_in_either_script(query: str) -> None:
    found = [read("k1", KOREAN), read("k2", KOREAN_TOO), read("e1", ENGLISH)]
    assert together(*found, query=query) == {frozenset({"k1", "k2", "e1"})}


@pytest.mark.parametrize(
    ("text", "name", "others"),
    [
        ("검색 엔진 ‘아시오’(Accio)를", "아시오", {"accio"}),
        ("파이낸셜 타임스(Financial Times)는", "Financial Times", {"파이낸셜 타임스"}),
        ("영국 파이낸셜타임스(Financial Times)는", "Financial Times", {"파이낸셜타임스"}),
        ("the search tool Accio (아시오)", "Accio", {"아시오"}),
        ("메타(Meta·옛 페이스북)", "메타", {"meta"}),
        ("by its CEO Seo Ha-neul (서하늘)", "Seo Ha-neul", {"서하늘"}),
        ("대표 서하늘(Seo Ha-neul)은", "서하늘", {"seo ha-neul"}),
        ("the firm Orrin's Lume (루메)", "Lume", {"루메"}),
        ("18일(현지시간) 밝혔다", "18일", set()),
        ("팀(5명)", "팀", set()),
    ],
)
def test_names_in_two_scripts(text: str, name: str, others: set[str]) -> None:
    names = Names()
    names.read(text)
    assert names.others(name) == others


@pytest.mark.parametrize(
    ("name", "letters"), [("the Harbor Safety Agency", "hsa"), ("Bank of Osk", "boo"), ("Osk Bank", "")]
)
def test_letters_stand_for_a_name(name: str, letters: str) -> None:
    assert (letters in Names().known([name])) is bool(letters)


def test_what_an_agency_of_known_letters_does_is_one_entry() -> None:
    found = together(
        read("k1", "해양안전청(HSA)은 지난 12일 도레해운에 과징금 3억원을 부과했다."),
        read("e1", "The Harbor Safety Agency fined the shipping company 300 million won on November 12."),
    )
    assert frozenset({"k1", "e1"}) in found


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1천240억원", "1.24e+11"),
        ("2조1천억원", "2.1e+12"),
        ("4천200명", "4200"),
        ("5만 3천명", "53000"),
        ("124 billion won", "1.24e+11"),
        ("$2.5 million", "2.5e+06"),
        ("4,200 people", "4200"),
        ("18%", "18"),
    ],
)
def test_amounts_are_compared_by_their_value(text: str, value: str) -> None:
    assert values(amounts(text)) == {value}


def test_a_deal_told_in_other_words_in_both_languages_is_one_entry() -> None:
    found = together(
        read(
            "k1",
            "한빛조선(Hanbit Shipbuilding)이 지난 12일 노르웨이 해운사 피오르라인(Fjordline)을 인수했다.",
        ),
        read("k2", "한빛조선은 지난 12일 피오르라인을 3천200억원에 사들였다."),
        read("e1", "Hanbit Shipbuilding bought the carrier Fjordline for 320 billion won on November 12."),
        read("e2", "The takeover of Fjordline by Hanbit Shipbuilding on November 12 surprised the market."),
    )
    assert frozenset({"k1", "k2", "e1", "e2"}) in found


def test_an_arrest_is_told_of_him_who_was_caught() -> None:
    found = together(
        read("k1", "경찰은 18일 부산의 한 숙소에서 50대 남성 김모씨를 체포했다."),
        read("k2", "금은방에서 귀금속을 훔친 김모씨가 18일 부산에서 붙잡혔다."),
        read("k3", "18일 부산에서 음식점 주인 이모씨가 체포됐다."),
    )
    assert found == {frozenset({"k1", "k2"}), frozenset({"k3"})}


@pytest.mark.parametrize(
    "text",
    [
        "14일", "50세", "3시간", "the 50-year-old", "a 50 - year - old", "on Nov. 12", "12 November", "at 10:35",
        "aged 85", "at the age of 85", "in 2010",
    ],
)  # fmt: skip
def test_the_number_of_a_day_or_an_age_is_no_amount(text: str) -> None:
    assert not amounts(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 people died", "15 local people died"),
        ("it raised $60 million", "it raised $80 million"),
        ("a fall of 5%", "a fall of 6 percent"),
        ("won 31-24 on Sunday", "won 20-13 on Sunday"),
        ("the A380 crashed", "the A350 crashed"),
        ("주민 26명을 구조", "주민 29명 구조"),
        ("3천200억원에 인수", "acquired it for 300 billion won"),
    ],
)
def test_what_is_counted_differently(one: str, other: str) -> None:
    assert differ(amounts(one), amounts(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 people died", "5 houses burned"),
        ("12 people died", "12 people died and 30 were hurt"),
        ("주민 26명을 구조", "차량 9대가 잠겼다"),
        ("3천200억원에 인수", "acquired it for 320 billion won"),
        ("the 1967 murders", "a woman of 60 was charged after 41 years"),
    ],
)
def test_what_does_not_contradict(one: str, other: str) -> None:
    assert not differ(amounts(one), amounts(other))
