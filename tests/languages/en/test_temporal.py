"""The English corpus: every example has its value, every rule an example, and what is no time stays none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from timeline.languages.en.corpus import temporal as corpus
from timeline.languages.en.temporal.grammar import GRAMMAR
from timeline.settings import Genre, Settings
from timeline.temporal import find_timexes, trace
from timeline.types import Document, Timex


def document(text: str) -> Document:
    return Document(id="x", text=text, clean=text, blocks=(), language="en", published=corpus.DCT)


def read(text: str, genre: Genre = Genre.AUTO) -> tuple[Timex, ...]:
    return find_timexes(document(text), GRAMMAR, Settings(genre=genre))


@pytest.mark.parametrize(("value", "expression"), [(v, e) for v, es in corpus.VALUES for e in es])
def test_value(value: str, expression: str) -> None:
    assert [(t.text, t.value) for t in read(expression)] == [(expression, value)]


@pytest.mark.parametrize(("mod", "value", "expression"), [(m, v, e) for m, v, es in corpus.MODS for e in es])
def test_mod(mod: str, value: str, expression: str) -> None:
    assert [(t.text, t.value, t.mod) for t in read(expression)] == [(expression, value, mod)]


@pytest.mark.parametrize(
    ("value", "quant", "freq", "expression"), [(v, q, f, e) for v, q, f, es in corpus.SETS for e in es]
)
def test_set(value: str, quant: str | None, freq: str | None, expression: str) -> None:
    found = [(t.text, t.type.value, t.value, t.quant, t.freq) for t in read(expression)]
    assert found == [(expression, "SET", value, quant, freq)]


@pytest.mark.parametrize(("expression", "earliest", "latest", "edtf"), corpus.BOUNDS)
def test_bounds(expression: str, earliest: str | None, latest: str | None, edtf: str | None) -> None:
    (timex,) = read(expression)
    assert (timex.earliest, timex.latest, timex.edtf) == (earliest, latest, edtf)


@pytest.mark.parametrize(("sentence", "expected"), corpus.SENTENCES)
def test_sentence(sentence: str, expected: tuple[tuple[str, str], ...]) -> None:
    assert tuple((t.text, t.value) for t in read(sentence)) == expected


@pytest.mark.parametrize(("text", "expected"), corpus.STORIES)
def test_a_history_is_told_from_the_last_date(text: str, expected: tuple[tuple[str, str], ...]) -> None:
    assert tuple((t.text, t.value) for t in read(text)) == expected


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Minutes of 12 March 2024. Crane 4 failed on 28 February; work begins on 8 April.",
         ["2024-03-12", "2024-02-28", "2024-04-08"]),
        ("The firm opened on 3 May 1998. It said on Tuesday that it would close on 12 June.",
         ["1998-05-03", "XXXX-WXX-2", "XXXX-06-12"]),
    ],
)  # fmt: skip
def test_without_a_date_of_its_own_a_text_that_dates_in_full_goes_on_from_that(
    text: str, values: list[str]
) -> None:
    undated = replace(document(text), published=None)
    assert [t.value for t in find_timexes(undated, GRAMMAR)] == values


def test_the_hours_that_open_the_paragraphs_of_a_log_are_no_years() -> None:
    log = "\n".join(f"{hour} The water is rising." for hour in ("2344", "2201", "1945", "1902", "0815"))
    assert [t.value for t in read(log)] == [
        f"2024-03-15T{hour}" for hour in ("23:44", "22:01", "19:45", "19:02", "08:15")
    ]
    years = "\n".join(f"{year} A bridge is built." for year in (1902, 1914, 1918, 1939, 1945))
    assert [t.value for t in read(years)] == ["1902", "1914", "1918", "1939", "1945"]


def test_what_a_history_quotes_was_said_then() -> None:
    text = "On June 3, 1902, he said: “Tonight we are free. Two years ago we were slaves.” His house stands today."
    assert [t.value for t in read(text, Genre.NARRATIVE)] == [
        "1902-06-03",
        "1902-06-03TNI",
        "1900",
        "2024-03-15",
    ]


def test_a_text_that_points_from_the_day_of_writing_is_news() -> None:
    text = "She ran in 2008, as he had in 2004 and 1996, and lost in 2008. {} she began anew. On January 9 she won."
    assert [
        read(text.format(word))[-1].value for word in ("Last June", "This week", "Two weeks ago", "Again")
    ] == [
        "2024-01-09",
        "2024-01-09",
        "2024-01-09",
        "2008-01-09",
    ]


def test_a_text_that_names_its_own_day_in_full_is_news() -> None:
    text = (
        "March 15, 2024. The plague of 1665, the flu of 1918 and that of 1957 were worse, and so was "
        "the one of 1968. Schools in the capital have been closed until April 6."
    )
    assert read(text)[-1].value == "2024-04-06"


@pytest.mark.parametrize("sentence", corpus.NEGATIVE)
def test_no_time(sentence: str) -> None:
    assert [(t.text, t.value, t.rule) for t in read(sentence)] == []


def test_every_rule_has_an_example() -> None:
    texts = [e for _, es in corpus.VALUES for e in es] + [s for s, _ in corpus.SENTENCES]
    texts += [e for *_, es in corpus.MODS for e in es] + [e for *_, es in corpus.SETS for e in es]
    texts += [*(text for text, _ in corpus.STORIES), *corpus.NEGATIVE]
    fired = {rule for text in texts for step in trace(document(text), GRAMMAR) for rule in step.rules}
    rules = {rule.name for layer in GRAMMAR.layers for rule in layer}
    assert rules - fired == set()
