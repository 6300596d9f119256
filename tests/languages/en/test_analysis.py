"""The English analyser: offsets, lemmas, quotations parsed apart, the same tokens in any company."""

from __future__ import annotations

import random
from functools import cache
from itertools import pairwise

import pytest

from timeline.languages.en.analysis import analyzer as analysis
from timeline.languages.en.analysis.analyzer import SpacyAnalyzer, load
from timeline.languages.en.analysis.frames import framed
from timeline.types import Span, Token


@cache
def analyzer() -> SpacyAnalyzer:
    found = load()
    assert found is not None
    return found


def parse(text: str) -> tuple[Token, ...]:
    (tokens,) = analyzer().analyze(text, [Span(0, len(text))])
    return tokens


SENTENCES = (
    "The harbor authority said the new pier would open in May.",
    '"We will open the pier in May," said Dana Holt, a spokeswoman for the authority.',
    "Oakline Corp. cut 300 jobs in March, its third round of layoffs this year.",
    "She didn’t know that they’d left.",
    "Prices rose 3.5% to $12 a barrel — the highest since 2019 — before they fell again.",
    "“I am tired,” he said. “But the pier, which we began in 1998, must be built.”",
    "Rain fell.",
    "   odd   spaces\nand line breaks   stay   out .",
)


@pytest.mark.parametrize("text", SENTENCES)
def test_tokens_are_the_text(text: str) -> None:
    tokens = parse(text)
    assert [text[t.start : t.end] for t in tokens] == [t.text for t in tokens]
    assert all(a.end <= b.start for a, b in pairwise(tokens))
    assert "".join(t.text for t in tokens) == "".join(text.split())
    assert all(0 <= t.head < len(tokens) for t in tokens)
    assert any(t.head == n for n, t in enumerate(tokens))


def test_offsets_are_into_the_whole_text() -> None:
    text = "First. " + SENTENCES[0]
    (tokens,) = analyzer().analyze(text, [Span(7, len(text))])
    assert [text[t.start : t.end] for t in tokens] == [t.text for t in tokens]
    assert tokens[0].text == "The"


def test_the_same_sentence_has_the_same_tokens_whatever_stands_beside_it() -> None:
    text = "\n".join(SENTENCES)
    spans = []
    for sentence in SENTENCES:
        start = text.index(sentence)
        spans.append(Span(start, start + len(sentence)))
    alone = {span: analyzer().analyze(text, [span])[0] for span in spans}
    shuffler = random.Random(7)
    for _ in range(4):
        shuffler.shuffle(spans)
        for span, tokens in zip(spans, analyzer().analyze(text, spans), strict=True):
            assert tokens == alone[span]


@pytest.mark.parametrize(
    ("text", "word", "lemma"),
    [
        ("They were told so.", "were", "be"),
        ("They were told so.", "told", "tell"),
        ("She wrote two studies.", "studies", "study"),
        ("She wrote two studies.", "wrote", "write"),
        ("He isn't planning it.", "n't", "not"),
        ("He’s planning it.", "planning", "plan"),
        ("They'll go to Oslo.", "'ll", "will"),
        ("They'll go to Oslo.", "Oslo", "Oslo"),
        ("Critics added that it was worse.", "added", "add"),
        ("The crises ended.", "crises", "crisis"),
    ],
)
def test_lemmas(text: str, word: str, lemma: str) -> None:
    assert {t.lemma for t in parse(text) if t.text == word} == {lemma}


def test_a_long_quotation_is_parsed_apart() -> None:
    text = (
        '"The harbor that we built in 1998, when nobody believed in it, is full," said Dana Holt on Monday.'
    )
    assert framed(text, Span(0, len(text))).text == '"Yes," said Dana Holt on Monday.'
    tokens = parse(text)
    (said,) = (n for n, t in enumerate(tokens) if t.text == "said")
    (holt,) = (t for t in tokens if t.text == "Holt")
    (full,) = (t for t in tokens if t.text == "is")
    assert tokens[said].head == said
    assert (holt.dep, holt.head) == ("nsubj", said)
    assert full.head == said


def test_a_word_in_marks_stays_in_its_sentence() -> None:
    text = 'He called the plan "rotten to the core," and left.'
    assert framed(text, Span(0, len(text))).text == text


def test_new_words_are_forgotten_once_many_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Zorvina Quelthorpe sold the brisnock to Yarruld in May."
    monkeypatch.setattr(analysis, "_REMEMBERED", 0)
    strings = analyzer()._pipeline.vocab.strings
    known = len(strings)
    forgotten = parse(text)
    assert len(strings) == known
    monkeypatch.undo()
    assert parse(text) == forgotten
    assert len(strings) > known


def test_names_are_found_only_if_wanted() -> None:
    text = "Angela Merkel visited Paris."
    (with_names,) = analyzer().analyze(text, [Span(0, len(text))])
    (without,) = analyzer().analyze(text, [Span(0, len(text))], names=False)
    assert "PERSON" in {t.entity for t in with_names}
    assert {t.entity for t in without} == {""}
    assert [(t.text, t.tag, t.head) for t in without] == [(t.text, t.tag, t.head) for t in with_names]


def test_no_model_is_a_warning_and_no_analyser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(analysis.MODEL, raising=False)
    monkeypatch.setattr(analysis, "MODELS", ("no_such_model_package",))
    with pytest.warns(UserWarning, match="no English model"):
        assert load() is None


def test_the_model_can_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(analysis.MODEL, "no_such_model")
    with pytest.raises(OSError, match="no_such_model"):
        load()


@pytest.mark.parametrize("text", ["", " ", "\n\n", '"', "“”", "a" * 50_000, '"' * 3_000])
def test_odd_spans(text: str) -> None:
    (tokens,) = analyzer().analyze(text, [Span(0, len(text))])
    assert all(text[t.start : t.end] == t.text for t in tokens)
