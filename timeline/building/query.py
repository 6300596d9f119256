"""Queries over documents: words, "phrases" and OR, without case."""

from __future__ import annotations

import re

_TERM = re.compile(r'"([^"]{1,200})"|(\S{1,200})')


class Query:
    """`alpha beta` wants both words, `"alpha beta"` the phrase, `alpha OR beta` either side."""

    def __init__(self, text: str) -> None:
        self._sides: list[list[str]] = [[]]
        for phrase, word in _TERM.findall(text):
            if word == "OR":
                self._sides.append([])
            else:
                self._sides[-1].append((phrase or word).lower())
        self._sides = [side for side in self._sides if side]

    def matches(self, text: str) -> bool:
        """Whether a text has every term of one side."""
        low = text.lower()
        return not self._sides or any(all(term in low for term in side) for side in self._sides)

    def terms(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(term for side in self._sides for term in side))
