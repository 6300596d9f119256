"""Korean claims: every example of the corpus, and every sentence that must give none."""

from __future__ import annotations

import time
from functools import cache

import pytest

import timeline
from timeline.languages.base import Analyzer, ClaimMention
from timeline.languages.ko.analysis.analyzer import load
from timeline.languages.ko.claims.find import find_claims
from timeline.languages.ko.claims.look import may_claim
from timeline.languages.ko.claims.stance import standing
from timeline.languages.ko.corpus.claims import EXAMPLES, NONE, Example
from timeline.languages.ko.references import full_name, stands_for
from timeline.types import BlockKind, Sentence, Source, SourceKind, Span, Stance


@cache
def analyzer() -> Analyzer:
    return load()


def read(text: str, kind: BlockKind = BlockKind.BODY) -> list[ClaimMention]:
    """The claims of one sentence, as the pipeline asks for them."""
    if not may_claim(text, 0, len(text)):
        return []
    (tokens,) = analyzer().analyze(text, [Span(0, len(text))])
    return find_claims(text, Sentence(start=0, end=len(text), block=0, kind=kind, tokens=tokens))


def words(text: str, spans: tuple[Span, ...]) -> tuple[str, ...]:
    return tuple(text[s.start : s.end] for s in spans)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e.text)
def test_corpus(example: Example) -> None:
    found = read(example.text)
    told = [
        (words(example.text, m.source) or (None,), m.cue and m.cue.text, words(example.text, m.content))
        for m in found
    ]
    expected = [((e.source,), e.cue, e.content) for e in example.claims]
    assert sorted(told, key=repr) == sorted(expected, key=repr)
    by_content = {(words(example.text, m.source), words(example.text, m.content)): m for m in found}
    for e in example.claims:
        mention = by_content[((e.source,) if e.source else (), e.content)]
        assert mention.stance == e.stance
        assert e.kind is None or mention.source_kind == e.kind
        assert e.act is None or mention.act == e.act
        assert e.quotation is None or mention.quotation == e.quotation
        outer = None if mention.parent is None else words(example.text, found[mention.parent].content)
        assert outer == (None if e.inside is None else example.claims[e.inside].content)


@pytest.mark.parametrize("text", NONE)
def test_no_claim(text: str) -> None:
    assert read(text) == []


def test_headlines_need_no_predicate() -> None:
    text = "한빛전자 “내년엔 흑자 낼 것”"
    (mention,) = read(text, BlockKind.TITLE)
    assert words(text, mention.source) == ("한빛전자",)
    assert words(text, mention.content) == ("“내년엔 흑자 낼 것”",)
    assert read(text) == []


def test_a_headline_may_have_two_voices() -> None:
    text = "이 총리 “다음 달까지 처리”…야당 “졸속 심사 안 돼”"
    assert [words(text, m.source) for m in read(text, BlockKind.TITLE)] == [("이 총리",), ("야당",)]
    text = "“내년엔 흑자” 김 대표, 새 공장 열어"
    assert [words(text, m.source) for m in read(text, BlockKind.TITLE)] == [("김 대표",)]
    assert read("“내년엔 흑자” 공장 새로 열어", BlockKind.TITLE) == []
    text = "여당 “특검 받으라” 야당 “위헌”"
    assert [words(text, m.content) for m in read(text, BlockKind.TITLE)] == [
        ("“특검 받으라”",),
        ("“위헌”",),
    ]
    text = "정부 “시한 연장 안 해”…노조 반발"
    assert [words(text, m.source) for m in read(text, BlockKind.TITLE)] == [("정부",)]
    text = "檢 “내일 소환”…尹 “나가겠다”"
    assert [m.source_kind for m in read(text, BlockKind.TITLE)] == [
        SourceKind.ORGANIZATION,
        SourceKind.PERSON,
    ]


def claims(text: str) -> list[tuple[str | None, str]]:
    """Source (whom it stands for, if it was left out) and content of each claim of a document."""
    found = timeline.extract(text, published="2024-11-19", language="ko").claims or ()
    return [
        (c.source and (c.source.text or c.source.resolved), " … ".join(q.text for q in c.content))
        for c in found
    ]


def test_a_quotation_goes_on_over_paragraphs() -> None:
    text = "박 시장은 “이 일은 약속입니다.\n\n꼭 지키겠습니다”라고 말했다."
    assert claims(text) == [("박 시장", "“이 일은 약속입니다.\n\n꼭 지키겠습니다”")]


def test_a_mark_never_closed_swallows_no_paragraph() -> None:
    text = "박 시장은 “시작했다고 말했다.\n\n눈이 왔다. 정 씨는 “끝났다”고 했다."
    assert ("정 씨", "“끝났다”") in claims(text)


def test_the_sentence_beside_a_quotation_tells_who_speaks() -> None:
    told = [("노 감독", "“끝났습니다.”")]
    assert claims("“끝났습니다.” 노 감독은 이렇게 말했다. 눈이 왔다.") == told
    assert claims("눈이 왔다. 노 감독은 이렇게 말했다. “끝났습니다.”") == told
    assert claims("노 감독은 나갔다. “눈이 왔다.” 밤이 깊었다.") == []


def test_times_beside_a_saying_are_no_times_of_it() -> None:
    text = "최 대표는 “떠나지 않겠다”고 했다. 지난 7일 회동에 대해서는 “할 말이 없다”고 했다."
    said = [c.said_at and c.said_at.edtf for c in timeline.extract(text, published="2024-11-19").claims or ()]
    assert said == ["2024-11-19", "2024-11-19"]
    text = "정 씨는 값이 올랐다고 밝혔고 가게는 8일 문을 닫았다."
    said = [c.said_at and c.said_at.edtf for c in timeline.extract(text, published="2024-11-19").claims or ()]
    assert said == ["2024-11-19"]
    text = "한빛항공은 25일 비행기를 띄우지 않는다고 알렸다."
    said = [c.said_at and c.said_at.edtf for c in timeline.extract(text, published="2024-11-19").claims or ()]
    assert said == ["2024-11-19"]
    text = "정 씨는 “불이 났다”고 당시 상황을 전했다."
    said = [c.said_at and c.said_at.edtf for c in timeline.extract(text, published="2024-11-19").claims or ()]
    assert said == ["2024-11-19"]


def test_last_month_is_the_time_of_a_proposal_without_a_time() -> None:
    for text, expected in (
        ("미래부는 지난 3월 수출을 제한하는 규정을 제안했다.", "2024-03"),
        ("미래부는 지난 3월 시작한 공사를 멈출 것을 요구했다.", "2024-11-19"),
    ):
        (claim,) = timeline.extract(text, published="2024-11-19").claims or ()
        assert claim.said_at is not None
        assert claim.said_at.edtf == expected


def test_the_company_is_the_firm_that_opened_a_sentence_or_nobody() -> None:
    def who(text: str) -> list[str | None]:
        found = timeline.extract(text, published="2024-11-19", language="ko").claims or ()
        return [c.source and c.source.resolved for c in found]

    assert who("두레전자는 15일 공장을 열었다. 회사는 “내년에 넓힌다”고 밝혔다.") == ["두레전자"]
    assert who("새봄시는 15일 조례를 고쳤다. 회사는 “소송을 내겠다”고 밝혔다.") == [None]


def test_he_is_who_opened_a_sentence_before_or_nobody() -> None:
    def who(text: str) -> list[str | None]:
        found = timeline.extract(text, published="2024-11-19", language="ko").claims or ()
        return [c.source and c.source.resolved for c in found]

    said = "그는 “기쁘다”고 했다. 이어 “고맙다”고 덧붙였다."
    assert who(f"배우 한가람이 15일 상을 받았다. {said}") == ["배우 한가람", "배우 한가람"]
    assert who(f"A씨가 15일 붙잡혔다. {said}") == ["A씨", "A씨"]
    assert who(f"손가람(한빛 FC)이 15일 상을 받았다. {said}") == ["손가람(한빛 FC)"] * 2
    assert who("한빛전자와 누리텍이 만났다. 양사는 “기쁘다”고 했다.") == ["한빛전자와 누리텍"]
    assert who("한빛전자가 집을 옮겼다. 양사는 “기쁘다”고 했다.") == [None]
    assert who(f"새 공장이 15일 문을 열었다. {said}") == [None, None]


def test_who_asks_is_not_who_answers() -> None:
    text = "박수호 장관은 나왔다. 한가람 의원이 “알았느냐”고 묻자 그는 “몰랐다”고 답했다."
    found = timeline.extract(text, published="2024-11-19", language="ko").claims or ()
    assert [c.source and (c.source.text, c.source.resolved) for c in found] == [
        ("한가람 의원", None),
        ("그", None),
    ]
    text = "박수호 장관은 “모른다”고 했다. 한가람 의원이 “알았느냐”고 묻자 그는 “몰랐다”고 답했다."
    found = timeline.extract(text, published="2024-11-19", language="ko").claims or ()
    assert [c.source and c.source.resolved for c in found] == [None, None, "박수호 장관"]


def test_a_day_still_to_come_is_what_is_said() -> None:
    text = "두레전자는 25일 새 공장을 연다고 밝혔다."
    (claim,) = timeline.extract(text, published="2024-11-19", language="ko").claims or ()
    assert claim.content[0].text == "25일 새 공장을 연다"
    assert claim.about
    assert claim.said_at is not None
    assert claim.said_at.edtf == "2024-11-19"


def test_whom_one_met_said_it_then() -> None:
    text = "홍 대표는 지난달 누리소통망에서 “늘 웃자”고 했다."
    said = [c.said_at and c.said_at.edtf for c in timeline.extract(text, published="2024-11-19").claims or ()]
    assert said == ["2024-10"]
    text = "지난 15일 작업실에서 만난 소설가 한가람은 “끝났다”고 말했다. 그는 “기쁘다”고 했다."
    said = [c.said_at and c.said_at.edtf for c in timeline.extract(text, published="2024-11-19").claims or ()]
    assert said == ["2024-11-15", "2024-11-15"]


def test_a_name_that_has_what_firms_have_is_no_persons() -> None:
    def kinds(text: str) -> list[str | None]:
        found = timeline.extract(text, published="2024-11-19", language="ko").claims or ()
        return [c.source and c.source.kind for c in found]

    said = "오르베는 “값을 내린다”고 밝혔다."
    assert kinds(f"{said} 오르베 노조는 반겼다.") == ["organization"]
    assert kinds(f"{said} 오르베 씨는 웃었다.") == ["person"]


@pytest.mark.parametrize(
    ("text", "stance", "expected"),
    [
        ("공사를 마칠 계획이라", Stance.PLANNED, "공사를 마칠 계획이다"),
        ("값을 줄이라", Stance.PROPOSED, "값을 줄이라"),
        ("공사를 마쳤다", Stance.ASSERTED, "공사를 마쳤다"),
    ],
)
def test_what_is_said_stands_for_itself(text: str, stance: Stance, expected: str) -> None:
    assert standing(text, stance) == expected


def test_nouns_that_no_dictionary_holds_are_names() -> None:
    (tokens,) = analyzer().analyze("가람모터스는 멈췄다.", [Span(0, 11)])
    assert (tokens[0].text, tokens[0].tag) == ("가람모터스", "NNP")


@pytest.mark.parametrize(
    ("source", "kind", "named", "named_kind", "expected"),
    [
        ("그", "pronoun", "홍길동 대표", "person", True),
        ("그", "pronoun", "한빛전자", "organization", False),
        ("이 관계자", "anonymous", "대통령실 고위 관계자", "anonymous", True),
        ("이 관계자", "anonymous", "홍길동 대표", "person", False),
        ("이 매체", "organization", "한빛일보", "organization", True),
        ("회사 측", "organization", "한빛전자", "organization", True),
        ("회사", "organization", "한강연대", "organization", False),
        ("업체 측", "organization", "한강소방서", "organization", False),
        ("은행", "organization", "한빛지법 형사3부(김철수 부장판사)", "organization", False),
        ("은행", "organization", "한빛은행", "organization", True),
        ("소속사 측", "organization", "소속사 별빛엔터", "organization", True),
        ("한빛전자", "organization", "홍길동 한빛전자 대표", "person", False),
        ("홍 대표", "person", "홍길동 한빛전자 대표", "person", True),
        ("홍 대표", "person", "김철수 한빛전자 대표", "person", False),
        ("김씨", "person", "피해자 김모씨(42)", "person", True),
        ("박씨", "person", "피해자 김모씨(42)", "person", False),
        ("위원회", "organization", "국회 윤리위원회", "organization", True),
        ("브라운", "person", "고든 브라운 총리", "person", True),
        ("시", "organization", "새봄시", "organization", True),
        ("김 전 의원", "person", "김미래 전 한빛당 의원", "person", True),
    ],
)
def test_references(source: str, kind: str, named: str, named_kind: str, expected: bool) -> None:
    short = Source(text=source, kind=SourceKind(kind), spans=())
    assert stands_for(short, Source(text=named, kind=SourceKind(named_kind), spans=())) is expected


def test_full_name_is_read_before_the_short_one() -> None:
    text = "홍길동 한빛전자 대표가 왔다. 홍 대표는 웃었다."
    assert full_name(text, "홍 대표", text.index("홍 대표")) == "홍길동 한빛전자 대표"
    assert full_name(text, "김 대표", len(text)) is None
    assert full_name(text, "홍 대표", 0) is None


@pytest.mark.parametrize(
    "text", ["“" * 200_000, "고" * 200_000, "'" * 200_000, '"가"고 ' * 40_000, "다며 " * 60_000]
)
def test_hostile_text_is_looked_at_in_linear_time(text: str) -> None:
    from timeline.languages.ko.analysis.quotations import quotations

    began = time.process_time()
    may_claim(text, 0, len(text))
    quotations(text, 0, len(text))
    assert time.process_time() - began < 2


def test_a_sentence_of_quotations_is_read_in_linear_time() -> None:
    text = '그는 "간다"고 말했다며 ' * 400
    (tokens,) = analyzer().analyze(text, [Span(0, len(text))])
    began = time.process_time()
    find_claims(text, Sentence(start=0, end=len(text), block=0, tokens=tokens))
    assert time.process_time() - began < 5
