"""Quotations that run over several sentences. Knows quotation marks, and no language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.types import Sentence, Token

_LONGEST = 4_000  # code points that one joined sentence may have
_MOST = 12  # sentences that one quotation may join
_MARKS = re.compile('[“”"]')


def joined(text: str, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences, those that one quotation in double marks holds together made one.

    “A. B,” he said. stays whole, whatever a splitter made of it, and so does one whose paragraph breaks off and goes
    on to the closing mark, with a new opening mark or without. A mark that nothing closes joins nothing.
    """
    number = 0
    while number < len(sentences):
        last = _reach(text, sentences, number)
        yield sentences[number] if last == number else _one(sentences[number : last + 1])
        number = last + 1


def _reach(text: str, sentences: Sequence[Sentence], first: int) -> int:
    """The number of the sentence in which the quotation that `first` leaves open is closed, or `first`."""
    opened = False
    number = first
    start = sentences[first]
    while number < min(len(sentences), first + _MOST):
        sentence = sentences[number]
        if sentence.end - start.start > _LONGEST:
            return first
        if sentence.block != start.block and not _continues(text, sentences[number - 1], sentence):
            return first
        opened = _open_after(text, sentence, opened)
        if not opened:
            return number
        number += 1
    return first


def _continues(text: str, before: Sentence, sentence: Sentence) -> bool:
    """May a quotation that is open at the end of a paragraph go on in this sentence of a later one? Another that
    opens inside it shows that the mark was never closed."""
    if sentence.kind is not before.kind:
        return False
    mark = _MARKS.search(text, sentence.start, sentence.end)
    if mark is None or mark.group() == "”":
        return True
    return mark.group() == "“" and mark.start() == sentence.start and sentence.block != before.block


def _open_after(text: str, sentence: Sentence, opened: bool) -> bool:
    """Is a double quotation open at the end of a sentence, if one was (or was not) at its beginning?"""
    for found in _MARKS.finditer(text, sentence.start, sentence.end):
        opened = not opened if found.group() == '"' else found.group() == "“"
    return opened


def _one(sentences: Sequence[Sentence]) -> Sentence:
    tokens: list[Token] = []
    for sentence in sentences:
        offset = len(tokens)
        tokens += (replace(t, head=t.head + offset) if offset and t.head >= 0 else t for t in sentence.tokens)
    return replace(sentences[0], end=sentences[-1].end, tokens=tuple(tokens))
