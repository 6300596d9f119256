"""The Korean corpus: every example has its value, every rule an example, and what is no time stays none."""

from __future__ import annotations

import pytest

from timeline.languages.ko.corpus import temporal as corpus
from timeline.languages.ko.temporal.grammar import GRAMMAR
from timeline.temporal import find_timexes, trace
from timeline.types import Document, Timex


def read(text: str) -> tuple[Timex, ...]:
    document = Document(id="x", text=text, clean=text, blocks=(), language="ko", published=corpus.DCT)
    return find_timexes(document, GRAMMAR)


@pytest.mark.parametrize(("value", "expression"), [(v, e) for v, es in corpus.VALUES for e in es])
def test_value(value: str, expression: str) -> None:
    assert [(t.text, t.value) for t in read(expression)] == [(expression, value)]


@pytest.mark.parametrize(("expression", "earliest", "latest", "edtf"), corpus.BOUNDS)
def test_bounds(expression: str, earliest: str | None, latest: str | None, edtf: str | None) -> None:
    (timex,) = read(expression)
    assert (timex.earliest, timex.latest, timex.edtf) == (earliest, latest, edtf)


@pytest.mark.parametrize(("sentence", "expected"), corpus.SENTENCES)
def test_sentence(sentence: str, expected: tuple[tuple[str, str], ...]) -> None:
    assert tuple((t.text, t.value) for t in read(sentence)) == expected


@pytest.mark.parametrize("sentence", corpus.NEGATIVE)
def test_no_time(sentence: str) -> None:
    assert [(t.text, t.value, t.rule) for t in read(sentence)] == []


def test_every_rule_has_an_example() -> None:
    texts = [e for _, es in corpus.VALUES for e in es] + [s for s, _ in corpus.SENTENCES]
    fired = set()
    for text in texts:
        document = Document(id="x", text=text, clean=text, blocks=(), language="ko", published=corpus.DCT)
        for step in trace(document, GRAMMAR):
            fired.update(step.rules)
    rules = {rule.name for layer in GRAMMAR.layers for rule in layer}
    assert rules - fired == set()


def test_the_length_of_a_row_of_years_is_theirs() -> None:
    _, length = read("2020∼2022년 3년간 사고가 가장 많았다.")
    assert (length.value, length.edtf) == ("P3Y", "2020/2022")
