"""Korean events: the corpus, and what no text may do to the reading of it."""

from __future__ import annotations

import time
from functools import cache
from itertools import pairwise

import pytest

from timeline.languages.base import Analyzer, EventMention
from timeline.languages.ko.analysis import analyzer as analysis
from timeline.languages.ko.corpus.events import EXAMPLES, HEADINGS, SILENT, Example
from timeline.languages.ko.events.find import find_events
from timeline.languages.ko.temporal.grammar import GRAMMAR
from timeline.temporal.find import matcher
from timeline.types import BlockKind, Relation, Sentence, Span


@cache
def analyzer() -> Analyzer:
    found = analysis.load()
    assert found is not None
    return found


@cache
def read(text: str, kind: BlockKind = BlockKind.BODY) -> list[EventMention]:
    (tokens,) = analyzer().analyze(text, [Span(0, len(text))])
    found = find_events(text, Sentence(start=0, end=len(text), block=0, kind=kind, tokens=tokens))
    return [m for m in found if m.type]


def named(example: Example, kind: BlockKind = BlockKind.BODY) -> EventMention:
    found = read(example.text, kind)
    chosen = [m for m in found if m.trigger.text == example.trigger]
    assert chosen, [m.trigger.text for m in found]
    return chosen[0]


def first_times(text: str, mention: EventMention) -> str:
    """The time expressions of the nearest stretches that hold any."""
    found = list(matcher(GRAMMAR).mentions(text))
    bare = [m for m in found if m.category == "LENGTH" and text[m.start].isdigit()]
    times = [(m.start, m.end) for m in found if m not in bare and m.category != "VAGUE"]
    for stretches in mention.times:
        inside = [text[a:b] for a, b in times if any(s.start <= a and b <= s.end for s in stretches)]
        if inside:
            return " ".join(inside)
    return ""


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e.text)
def test_type_and_status(example: Example) -> None:
    found = named(example)
    assert (found.type, found.factuality.status) == (example.type, example.status)


@pytest.mark.parametrize("example", [e for e in EXAMPLES if e.cast], ids=lambda e: e.text)
def test_who_takes_part(example: Example) -> None:
    found = [(p.role, p.text) for p in named(example).participants]
    for member in example.cast:
        assert member in found


@pytest.mark.parametrize("example", [e for e in EXAMPLES if e.when is not None], ids=lambda e: e.text)
def test_when(example: Example) -> None:
    found = first_times(example.text, named(example))
    assert found == example.when or (found and (example.when or "").startswith(found))


@pytest.mark.parametrize("example", [e for e in EXAMPLES if e.headline], ids=lambda e: e.text)
def test_headline_stands_alone(example: Example) -> None:
    found = named(example)
    words = [example.text[s.start : s.end] for s in found.headline]
    assert " ".join([*words, found.closing]).strip() == example.headline


@pytest.mark.parametrize("example", HEADINGS, ids=lambda e: e.text)
def test_headings(example: Example) -> None:
    found = named(example, BlockKind.TITLE)
    assert found.type == example.type
    assert [m for m in example.cast if m in [(p.role, p.text) for p in found.participants]] == [*example.cast]
    if example.headline:
        assert " ".join(example.text[s.start : s.end] for s in found.headline) == example.headline


@pytest.mark.parametrize(("text", "word"), SILENT)
def test_no_event(text: str, word: str) -> None:
    assert word not in [m.trigger.text for m in read(text)]


def test_a_subject_left_out_is_that_of_the_sentence_before() -> None:
    assert read("지난해에는 공장을 매각했다.")[0].subject_dropped
    assert not read("도레물산은 공장을 매각했다.")[0].subject_dropped


def test_a_relative_clause_is_background() -> None:
    found = {m.trigger.text: m.background for m in read("시는 3일 화재가 발생한 공장을 폐쇄했다.")}
    assert found["폐쇄"] is False
    assert all(background for word, background in found.items() if word != "폐쇄")


def test_what_goes_on_without_a_date_is_less_sure() -> None:
    (undated,) = read("도레물산은 신입 사원을 모집하고 있다.")
    (dated,) = read("도레물산은 3월부터 신입 사원을 모집하고 있다.")
    assert undated.confidence < dated.confidence
    assert undated.current


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("그는 2005년까지 이 학교에서 가르쳤다.", Relation.UNTIL),
        ("축제는 16일까지 열린다.", Relation.UNTIL),
        ("회사는 내년 3월까지 공사를 마친다.", Relation.BEFORE),
        ("회사는 2019년까지 매장 100곳을 열었다.", Relation.BEFORE),
    ],
)
def test_what_lasts_ends_at_a_time_and_what_is_done_is_done_by_then(text: str, until: Relation) -> None:
    (mention,) = read(text)
    assert mention.until is until


@pytest.mark.parametrize("example", [*EXAMPLES, *HEADINGS], ids=lambda e: e.text)
def test_spans_lie_in_the_sentence(example: Example) -> None:
    text = example.text
    for mention in read(text):
        assert text[mention.trigger.start : mention.trigger.end] == mention.trigger.text
        assert 0 <= mention.clause.start < mention.clause.end <= len(text)
        assert all(0 <= s.start < s.end <= len(text) for s in mention.headline)
        ordered = sorted(mention.headline)  # a line may begin with the noun that its clause describes
        assert all(a.end <= b.start for a, b in pairwise(ordered))
        assert all(text[p.start : p.end] == p.text for p in mention.participants)


@pytest.mark.parametrize(
    "text",
    [
        "도레물산은 공장을 짓고 " * 400,
        "가" * 20_000,
        "3일 " * 3_000,
        "“" * 2_000 + "그는 말했다",
        "가, " * 3_000 + "는 공장을 지었다.",
        "((((" * 500 + "공장을 매각했다",
    ],
    ids=lambda t: t[:12],
)
def test_hostile_text_takes_no_time(text: str) -> None:
    (tokens,) = analyzer().analyze(text, [Span(0, len(text))])
    start = time.perf_counter()
    find_events(text, Sentence(start=0, end=len(text), block=0, tokens=tokens))
    assert time.perf_counter() - start < 2
