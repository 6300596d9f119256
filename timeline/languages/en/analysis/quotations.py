"""Quotations of a whole English text: where each one opens and closes, and whether it is an utterance.

Marks are paired paragraph by paragraph, so that one lost mark spoils one paragraph. A paragraph whose quotation
is left open goes on in the next one when that opens with a mark as well, as newspapers print long quotations.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from timeline.languages.en.lexicon.claims import WORKS

MARKS = '"“”„«»″'
OPENING = '"“„«″'

_MARK = re.compile(
    r"[\"“”„«»″]|''|``|(?<![^\s(\[—–\"“‘])['‘](?=\w)|(?<=[.,?!…\w])['’](?=$|[\s,.;:)\]—–?!\"”])"
)
_PARAGRAPH = re.compile(r"\n[ \t\r\f\v]*\n\s*")
_WORD = re.compile(r"\w+")
_CASED = re.compile(r"[^\W\d_][\w'’]*")
_BEFORE = re.compile(r"(\w{2,20}),? (?:\d{1,2} )?$")  # the word that a quotation stands behind
_PLACED = re.compile(
    r"(?:\b[io]n|\bof|\w['’]s)\s{1,3}$"
)  # what a name can stand behind and an utterance does not
_TITLE = 6  # words of a name
_LEAD = 28  # characters that hold it
_SMALL = frozenset(
    "a an the and or but of in on at to for from by with as is vs".split()
)  # in titles without a capital
_LONGEST = 6_000  # characters; a longer "quotation" is a lost mark


class Passage(NamedTuple):
    """A quotation with its marks. `utterance`: it reads as something said, not as a word or name in marks."""

    start: int
    end: int
    utterance: bool
    closed: bool


def _single(mark: str) -> bool:
    return mark in "'‘’"


def _opens(text: str, at: int, mark: str) -> bool:
    """Whether a mark that looks the same on both sides opens: space or a bracket before, none after."""
    before = text[at - 1] if at else " "
    after = text[at + len(mark)] if at + len(mark) < len(text) else " "
    if mark in "“„«‘":
        return True
    if mark in "”»’":
        return False
    if mark == "``":
        return True
    return (before.isspace() or before in "([—–-‘'/") and not after.isspace()


def _paragraph(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """The outermost quotations between two places: start, end and whether it was closed.

    Marks with spaces on both sides (tokenized text) alternate. Single marks count outside double ones only.
    """
    opened: tuple[int, str] | None = None
    for found in _MARK.finditer(text, start, end):
        mark, at = found.group(), found.start()
        if opened is None:
            before = text[at - 1] if at > start else " "
            after = text[found.end()] if found.end() < end else " "
            spaced = before.isspace() and after.isspace()
            if _opens(text, at, mark) or (
                not _single(mark)
                and (spaced or after.isalnum() and not before.isalnum() and mark not in "”»")
            ):
                opened = at, mark
            continue
        begun, first = opened
        if _single(first) != _single(mark):
            if not _single(mark) and _opens(text, at, mark):
                opened = at, mark  # the single one was an apostrophe
            continue
        if mark in "“„«" and first in "“„«":
            continue  # a quotation within, or a mark that was lost: the outer one goes on
        if _single(mark) and mark != "’" and _opens(text, at, mark):
            continue
        yield begun, found.end(), True
        opened = None
    if opened is not None and not _single(opened[1]):
        yield opened[0], end, False


def _is_title(text: str, start: int, inner: str) -> bool:
    """Whether the words in marks name a work: a film, "The Long Way Home", on NBT's "Good Evening."."""
    lead = text[max(0, start - _LEAD) : start]
    noun = _BEFORE.search(lead)
    named = noun is not None and noun.group(1).lower().removesuffix("s") in WORKS
    words = _CASED.findall(inner[:400])
    if not named and (_PLACED.search(lead) is None or len(words) > _TITLE):
        return False
    return all(w[0].isupper() or w in _SMALL for w in words)


def _utterance(text: str, start: int, end: int, closed: bool) -> bool:
    inner = text[start + 1 : end - 1 if closed else end].strip()
    if not closed:
        return True
    words = len(_WORD.findall(inner[:400]))
    if not words or _is_title(text, start, inner):
        return False
    after = text[end : end + 1]
    if inner[-1] in ".?!…,;—–-" or inner[-1] in "'’”\"" and inner[-2:-1] in tuple(".?!,"):
        return words > 3 or inner[0].isupper() or inner[-1] in "!?"
    return inner[0].isupper() and words > 5 and after in ("", ",", ".", "\n")


@lru_cache(maxsize=8)
def quotations(text: str) -> tuple[Passage, ...]:
    """The outermost quotations of a text, in order."""
    found = []
    start = 0
    for stop in [*(m for m in _PARAGRAPH.finditer(text)), None]:
        end = stop.start() if stop else len(text)
        for a, b, closed in _paragraph(text, start, end):
            if b - a <= _LONGEST:
                found.append(Passage(a, b, _utterance(text, a, b, closed), closed))
        start = stop.end() if stop else end
    return tuple(found)


@lru_cache(maxsize=8)
def _starts(text: str) -> tuple[int, ...]:
    return tuple(q.start for q in quotations(text))


def between(text: str, start: int, end: int) -> list[Passage]:
    """The quotations that share a character with a stretch of the text."""
    every = quotations(text)
    n = bisect_right(_starts(text), start)
    if n and every[n - 1].end > start:
        n -= 1
    found = []
    while n < len(every) and every[n].start < end:
        found.append(every[n])
        n += 1
    return found
