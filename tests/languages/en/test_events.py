"""English events: the corpus, and what no text may do to the reading of it."""

from __future__ import annotations

import time
from functools import cache

import pytest

from timeline.documents import Given, from_record
from timeline.languages.base import Analyzer, EventMention
from timeline.languages.en.analysis import analyzer as analysis
from timeline.languages.en.analysis.syntax import Tree
from timeline.languages.en.corpus.events import (
    CAST,
    DATES,
    FACTUALITY,
    HEADLINES,
    SILENT,
    TYPES,
    Dated,
    Example,
)
from timeline.languages.en.events.find import find_events
from timeline.pipeline import extract
from timeline.settings import DEFAULT
from timeline.types import Polarity, Sentence, Span, Token


@cache
def analyzer() -> Analyzer:
    found = analysis.load()
    assert found is not None
    return found


def read(text: str) -> list[EventMention]:
    (tokens,) = analyzer().analyze(text, [Span(0, len(text))])
    return find_events(text, Sentence(start=0, end=len(text), block=0, tokens=tokens))


def named(example: Example) -> EventMention:
    found = read(example.text)
    chosen = [m for m in found if m.trigger.text == example.trigger]
    assert chosen, [m.trigger.text for m in found]
    return chosen[0]


def told(text: str, spans: tuple[Span, ...]) -> str:
    return " ".join(text[start:end] for start, end in spans)


@pytest.mark.parametrize("example", TYPES, ids=lambda e: e.text)
def test_type(example: Example) -> None:
    assert named(example).type == example.type


@pytest.mark.parametrize("example", FACTUALITY, ids=lambda e: e.text)
def test_factuality(example: Example) -> None:
    found = named(example).factuality
    assert found.status is example.status
    if example.negative is not None:
        assert (found.polarity is Polarity.NEGATIVE) is example.negative


@pytest.mark.parametrize("example", CAST, ids=lambda e: e.text)
def test_who_takes_part(example: Example) -> None:
    found = [(p.role, p.text) for p in named(example).participants]
    for member in example.cast:
        assert member in found


@pytest.mark.parametrize("example", HEADLINES, ids=lambda e: e.text)
def test_headline_stands_alone(example: Example) -> None:
    record = {"text": example.text, "published": "2024-03-15", "language": "en"}
    found = extract(from_record(record, fallback_id="d", given=Given(), settings=DEFAULT)).events or ()
    place = named(example).trigger.start
    assert [e.headline for e in found if e.trigger.start == place] == [example.headline]


@pytest.mark.parametrize(("text", "word"), SILENT)
def test_no_event(text: str, word: str) -> None:
    assert word not in [m.trigger.text for m in read(text)]


def test_what_is_of_a_day_of_no_known_week_is_of_no_day_told_elsewhere() -> None:
    record = {"text": "A judge fined Reyes on Monday. Reyes was fined in May 2021.", "language": "en"}
    found = extract(from_record(record, fallback_id="d", given=Given(), settings=DEFAULT)).events or ()
    assert [e.time and e.time.edtf for e in found] == [None, "2021-05"]


@pytest.mark.parametrize("example", DATES, ids=lambda e: e.text)
def test_date(example: Dated) -> None:
    record = {"text": example.text, "published": "2024-03-15", "language": "en"}
    found = extract(from_record(record, fallback_id="d", given=Given(), settings=DEFAULT)).events or ()
    (time,) = (e.time for e in found if e.trigger.text == example.trigger)
    assert (time and time.edtf) == example.when
    if example.basis is not None:
        assert time is not None
        assert time.basis is example.basis


@pytest.mark.parametrize("example", [*TYPES, *FACTUALITY, *CAST, *HEADLINES], ids=lambda e: e.text)
def test_spans_lie_in_the_sentence(example: Example) -> None:
    text = example.text
    for mention in read(text):
        assert text[mention.trigger.start : mention.trigger.end] == mention.trigger.text
        assert 0 <= mention.clause.start < mention.clause.end <= len(text)
        assert all(0 <= s.start < s.end <= len(text) for s in mention.headline)
        assert all(text[p.start : p.end] == p.text for p in mention.participants)


def stretches(text: str, trigger: str) -> list[str]:
    mention = next(m for m in read(text) if m.trigger.text == trigger)
    return [told(text, rank) for rank in mention.times]


def test_two_dates_go_to_their_own_events() -> None:
    text = "Orrin Labs hired 40 people in March and closed a plant in May."
    assert "in March" in stretches(text, "hired")[0]
    assert "in May" not in stretches(text, "hired")[0]
    assert "in May" in stretches(text, "closed")[0]


def test_a_fronted_date_governs_what_is_coordinated() -> None:
    text = "In 2010, Orrin Labs hired 40 people and closed a plant."
    assert any("In 2010" in rank for rank in stretches(text, "closed"))


def test_a_relative_clause_keeps_its_date() -> None:
    text = "The man, who founded the firm in 1990, resigned on Monday."
    assert not any("1990" in rank for rank in stretches(text, "resigned"))
    assert not any("Monday" in rank for rank in stretches(text, "founded"))


def test_a_comparison_does_not_date() -> None:
    text = "Profit rose to $5 million in June from $3 million a year earlier."
    assert "in June" in stretches(text, "rose")[0]
    assert "a year earlier" not in stretches(text, "rose")[0]


def test_long_sentences_are_passed_over_in_time() -> None:
    words = [Token(2 * n, 2 * n + 1, "a", "a", "VBD", "conj", max(0, n - 1)) for n in range(50_000)]
    began = time.monotonic()
    assert find_events("a " * 50_000, Sentence(start=0, end=100_000, block=0, tokens=tuple(words))) == []
    assert time.monotonic() - began < 1


def test_a_chain_of_clauses_takes_no_long_time() -> None:
    text = "it sold it and " * 100
    words = []
    for n in range(400):
        start = n * 4
        tag = ("PRP", "VBD", "PRP", "CC")[n % 4]
        words.append(
            Token(start, start + 2, "it", "sell", tag, "conj" if tag == "VBD" else "dep", max(0, n - 1))
        )
    began = time.monotonic()
    find_events(text * 2, Sentence(start=0, end=len(text), block=0, tokens=tuple(words)))
    assert time.monotonic() - began < 5


def test_words_in_a_circle_do_not_hang() -> None:
    circle = [Token(0, 1, "a", "a", "VBD", "conj", 1), Token(2, 3, "b", "b", "VBD", "conj", 0)]
    assert sorted(Tree(circle).order) == [0, 1]
    assert len(find_events("a b", Sentence(start=0, end=3, block=0, tokens=tuple(circle)))) == 2


def lines(text: str) -> list[str]:
    record = {"text": text, "published": "2024-03-15", "language": "en"}
    found = extract(from_record(record, fallback_id="d", given=Given(), settings=DEFAULT)).entries or ()
    return [entry.headline for entry in found]


def test_a_line_names_whose_shares_rose() -> None:
    text = "Orrin Corp. named Dana Holt chief executive on Tuesday. Its shares rose 3 percent on Wednesday."
    assert "Orrin Corp.'s shares rose 3 percent" in lines(text)


def test_an_office_is_no_part_of_a_name() -> None:
    text = (
        "Secretary of State Maria Orme met the mayor. Orme left on Tuesday. On Wednesday she laid a wreath."
    )
    assert "Maria Orme laid a wreath" in lines(text)


def test_old_dashes_set_off_an_aside() -> None:
    text = "About 200 miners _ most of them from Osk _ left the valley on Tuesday."
    assert lines(text) == ["About 200 miners left the valley"]


def test_no_line_begins_with_a_pronoun() -> None:
    told = lines(
        "Orrin Corp. raised $5 million in May 2023. It had been expected to seek approval in June 2025."
    )
    assert "Orrin Corp. had been expected to seek approval" in told
    assert not [line for line in told if line.startswith("It ")]
