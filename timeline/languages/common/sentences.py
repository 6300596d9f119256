"""Sentences by one linear scan, whatever the language; what ends one is the language's data."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from timeline.types import Span

LONGEST = 3_000  # code points; a longer sentence is cut at a space

_QUOTATIONS = (("“", "”"), ("「", "」"), ("『", "』"), ("«", "»"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """How a language ends its sentences.

    - `end`: a regular expression that matches at the end of a sentence, closing marks included.
    - `goes_on(text, begin, start, end)`: whether what looks like the end, at `text[start:end]`, of the sentence that
      begins at `begin` is none: an abbreviation, or inside a quotation that its sentence goes on behind. It looks at
      no more than a bounded stretch around.
    """

    end: re.Pattern[str]
    goes_on: Callable[[str, int, int, int], bool]


def scanner(marks: Marks) -> Callable[[str, int, int], list[Span]]:
    """A function that gives the sentences of `text[start:end]`: trimmed, in order, covering all that is not space."""

    def sentences(text: str, start: int, end: int) -> list[Span]:
        found: list[Span] = []
        begin = start
        for m in marks.end.finditer(text, start, end):
            stop = m.end()
            if stop <= begin or (stop < end and marks.goes_on(text, begin, m.start(), stop)):
                continue
            _add(found, text, begin, stop)
            begin = stop
        _add(found, text, begin, end)
        return found

    return sentences


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut if cut > 0 else start + LONGEST
        found.append(Span(start, cut))
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        found.append(Span(start, end))


def inside_quotation(text: str, begin: int, at: int) -> bool:
    """Whether more quotation marks were opened than closed in `text[begin:at]`."""
    return text.count('"', begin, at) % 2 == 1 or any(
        text.count(opening, begin, at) > text.count(closing, begin, at) for opening, closing in _QUOTATIONS
    )
