"""The language-free claim engine on Korean text: order, times, carried sources, layers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from timeline import languages
from timeline.extractors.claims import find_claims
from timeline.extractors.quotations import joined
from timeline.temporal import find_timexes
from timeline.types import Block, BlockKind, Claim, Document, Sentence, Span, TimeBasis, Timex

KOREAN = languages.get("ko")


def read(
    *sentences: str, published: str | None = "2024-11-15"
) -> tuple[tuple[Claim, ...], tuple[Timex, ...]]:
    """The claims of a document with one sentence a line."""
    text = "\n".join(sentences)
    found, at = [], 0
    for number, sentence in enumerate(sentences):
        found.append(Sentence(start=at, end=at + len(sentence), block=number))
        at += len(sentence) + 1
    analyzer = languages.analyzer(KOREAN)
    assert analyzer is not None
    tokens = analyzer.analyze(text, [Span(s.start, s.end) for s in found])
    analysed = tuple(replace(s, tokens=t) for s, t in zip(found, tokens, strict=True))
    blocks = tuple(Block(start=s.start, end=s.end, kind=BlockKind.BODY) for s in analysed)
    document = Document(id="d", text=text, clean=text, blocks=blocks, language="ko", published=published)
    timexes = find_timexes(document, KOREAN.grammar)
    claims = find_claims(document, analysed, timexes, KOREAN)
    for claim in claims:
        for quoted in claim.content:
            assert text[quoted.start : quoted.end] == quoted.text
        assert claim.cue is None or text[claim.cue.start : claim.cue.end] == claim.cue.text
    return claims, timexes


def test_claims_are_numbered_in_text_order_with_the_outer_layer_first() -> None:
    claims, _ = read("한빛일보는 박 장관이 곧 물러나겠다고 말했다고 보도했다.", "노조는 환영한다고 밝혔다.")
    assert [(c.id, c.parent, c.source and c.source.text) for c in claims] == [
        ("c1", None, "한빛일보"),
        ("c2", "c1", "박 장관"),
        ("c3", None, "노조"),
    ]


def test_the_time_of_saying_stands_outside_the_content_and_the_times_told_inside() -> None:
    (claim,), timexes = read("한빛전자는 14일 내년 3월 공장을 연다고 밝혔다.")
    said, told = timexes
    assert claim.said_at is not None
    assert (claim.said_at.timex, claim.said_at.edtf, claim.said_at.basis) == (
        said.id,
        "2024-11-14",
        TimeBasis.RELATIVE,
    )
    assert claim.about == (told.id,)


def test_a_layer_does_not_lend_its_time_to_the_layer_above() -> None:
    claims, _ = read("한빛일보는 15일 박 장관이 지난 12일 회의에서 “사퇴하겠다”고 말했다고 보도했다.")
    assert [c.said_at and c.said_at.edtf for c in claims] == ["2024-11-15", "2024-11-12"]


def test_without_a_time_the_day_of_the_document_stands_in_and_says_so() -> None:
    (claim,), _ = read("노조는 내년에 일을 멈추겠다고 밝혔다.")
    assert claim.said_at is not None
    assert (claim.said_at.edtf, claim.said_at.basis) == ("2024-11-15", TimeBasis.PUBLICATION)
    (undated,), _ = read("노조는 일을 멈추겠다고 밝혔다.", published=None)
    assert undated.said_at is None


def test_what_was_said_is_of_the_day_on_which_all_else_of_the_report_was() -> None:
    claims, _ = read(
        "검찰은 14일 박 전 시장을 불러 조사했다고 밝혔다.",
        "변호인은 혐의를 모두 부인한다고 말했다.",
        "시민단체는 수사가 늦었다고 지적한다.",
    )
    assert [c.said_at and (c.said_at.edtf, c.said_at.basis) for c in claims] == [
        ("2024-11-14", TimeBasis.RELATIVE),
        ("2024-11-14", TimeBasis.INHERITED),
        ("2024-11-15", TimeBasis.PUBLICATION),
    ]


def test_of_two_days_on_which_something_was_said_none_is_that_of_the_rest() -> None:
    claims, _ = read(
        "검찰은 13일 박 전 시장을 불러 조사했다고 밝혔다.",
        "변호인은 14일 혐의를 모두 부인한다고 말했다.",
        "시청은 업무에 차질이 없다고 설명했다.",
    )
    assert claims[-1].said_at is not None
    assert claims[-1].said_at.basis is TimeBasis.PUBLICATION


def test_a_vague_time_of_saying_is_an_honest_null() -> None:
    (claim,), _ = read("당시 노조는 일을 멈추겠다고 밝혔다.")
    assert claim.said_at is None


@pytest.mark.parametrize(
    ("first", "second", "text", "resolved"),
    [
        (
            "홍길동 한빛전자 대표는 “적자다”라고 말했다.",
            "그는 “곧 나아진다”고 덧붙였다.",
            "그",
            "홍길동 한빛전자 대표",
        ),
        (
            "홍길동 한빛전자 대표는 “적자다”라고 말했다.",
            "홍 대표는 “곧 나아진다”고 덧붙였다.",
            "홍 대표",
            "홍길동 한빛전자 대표",
        ),
        (
            "외교부 고위 관계자는 “만난다”고 말했다.",
            "이 관계자는 “날짜만 남았다”고 했다.",
            "이 관계자",
            "외교부 고위 관계자",
        ),
        (
            "로이터통신은 공장이 닫힌다고 보도했다.",
            "로이터는 직원이 모두 떠났다고 전했다.",
            "로이터",
            "로이터통신",
        ),
        (
            "누리통신은 공장이 닫힌다고 보도했다.",
            "이 매체는 직원이 모두 떠났다고 전했다.",
            "이 매체",
            "누리통신",
        ),
        (
            "외교부 고위 관계자는 “만난다”고 말했다.",
            "이어 “날짜만 남았다”고 덧붙였다.",
            "",
            "외교부 고위 관계자",
        ),
        (
            "홍길동 한빛전자 대표가 회견장에 섰다.",
            "홍 대표는 “적자다”라고 말했다.",
            "홍 대표",
            "홍길동 한빛전자 대표",
        ),
    ],
)
def test_sources_are_resolved(first: str, second: str, text: str, resolved: str) -> None:
    claims, _ = read(first, second)
    source = claims[-1].source
    assert source is not None
    assert (source.text, source.resolved) == (text, resolved)
    assert bool(source.spans) is bool(text)


def test_what_nobody_says_has_no_source() -> None:
    claims, _ = read("홍길동 한빛전자 대표는 “적자다”라고 말했다.", "공장은 곧 문을 닫을 것으로 알려졌다.")
    assert claims[-1].source is None


def test_a_pronoun_is_not_who_reports_it() -> None:
    claims, _ = read("최민아 의원은 “몰랐다”고 했다.", "그가 “미안하다”고 말했다고 박 의원이 전했다.")
    inner = next(c for c in claims if c.parent)
    assert inner.source is not None
    assert inner.source.resolved == "최민아 의원"


def test_sentences_of_one_quotation_are_one_content() -> None:
    text = "노조는 “임금이 낮다. 더는 못 참는다. 내일 멈춘다”고 밝혔다."
    cuts = [text.index("더는"), text.index("내일")]
    spans = [Span(a, b) for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    pieces = [Sentence(start=a, end=b, block=0) for a, b in spans]
    analyzer = languages.analyzer(KOREAN)
    assert analyzer is not None
    read_ = [replace(p, tokens=t) for p, t in zip(pieces, analyzer.analyze(text, spans), strict=True)]
    document = Document(id="d", text=text, clean=text, blocks=(), language="ko")
    (claim,) = find_claims(document, read_, (), KOREAN)
    assert claim.source is not None
    assert claim.source.text == "노조"
    assert [q.text for q in claim.content] == ["“임금이 낮다. 더는 못 참는다. 내일 멈춘다”"]


def test_a_mark_that_is_never_closed_joins_nothing() -> None:
    text = "그는 “웃었다. 그리고 갔다."
    pieces = [Sentence(start=0, end=8, block=0), Sentence(start=9, end=len(text), block=0)]
    assert list(joined(text, pieces)) == pieces
    apart = [replace(p, block=n) for n, p in enumerate(pieces)]
    assert list(joined(text, apart)) == apart


def test_the_time_of_what_is_spoken_of_is_not_the_time_of_saying() -> None:
    (claim,), _ = read("박 장관은 지난 7일 회담에 대해 “성과가 컸다”고 말했다.")
    assert claim.said_at is not None
    assert claim.said_at.basis is TimeBasis.PUBLICATION


def test_a_time_that_somebody_else_tells_does_not_date_what_is_said_behind_it() -> None:
    claims, _ = read("감사관은 2019년에 장부가 사라졌다고 말했다. 시장은 압력을 넣은 사실을 부인했다.")
    assert [c.said_at and c.said_at.basis for c in claims] == [TimeBasis.PUBLICATION] * 2


def test_the_time_of_saying_lasts_while_the_same_source_goes_on() -> None:
    claims, _ = read(
        "한빛전자는 13일 공장을 새로 짓는다고 밝혔다.",
        "한빛전자는 값도 내리겠다고 덧붙였다.",
        "노조는 환영한다고 밝혔다.",
    )
    assert [c.said_at and (c.said_at.edtf, c.said_at.basis) for c in claims] == [
        ("2024-11-13", TimeBasis.RELATIVE),
        ("2024-11-13", TimeBasis.INHERITED),
        ("2024-11-15", TimeBasis.PUBLICATION),
    ]


def test_what_was_said_in_a_month_is_not_all_that_was_said_then() -> None:
    claims, _ = read("시는 통행료를 걷겠다고 지난 9월 밝혔다.", "시는 내년에 다리를 고치겠다고 밝혔다.")
    assert [(c.said_at and c.said_at.edtf) for c in claims] == ["2024-09", "2024-11-15"]
