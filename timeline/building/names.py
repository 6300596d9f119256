"""Names that documents of two languages have in common.

Reports give a name in both scripts where they first tell it: 아시오(Accio), Accio (아시오). What one document gives
holds for all of a timeline.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

# What may be a word of a name. Marks around the whole name belong to neither: ‘아시오’(Accio).
_HANGUL = re.compile(r"[가-힣][가-힣A-Za-z0-9·]{1,19}")
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9&'’.\-]{1,24}")
_BRACKETS = re.compile(r"\(([^()\n]{2,60})\)")
_MARKS = "’'”\" "
_BEFORE = 100  # code points before brackets that can hold a name
_SOME_HANGUL = re.compile(r"[가-힣]")
_WORD = re.compile(r"\w+")
_LONGEST = 4  # words of a name
_LETTERS = 3  # Latin letters that a syllable writes, at most


def is_korean(text: str) -> bool:
    return _SOME_HANGUL.search(text) is not None


class Names:
    """Which names stand for each other in what was read."""

    def __init__(self) -> None:
        self._others: dict[str, set[str]] = defaultdict(set)

    def read(self, text: str) -> None:
        """Take up the names that a text gives in two scripts."""
        for found in _BRACKETS.finditer(text):
            inside = re.split("[,·;]", found[1])[0].split()
            before = text[max(0, found.start() - _BEFORE) : found.start()].rstrip(_MARKS).split()
            for one, other in ((_HANGUL, _LATIN), (_LATIN, _HANGUL)):
                if inside and len(inside) <= _LONGEST and all(other.fullmatch(word) for word in inside):
                    self._pair(_last(before, one, inside), " ".join(inside))

    def _pair(self, name: str, other: str) -> None:
        if name:
            self._others[name.casefold()].add(other.casefold())
            self._others[other.casefold()].add(name.casefold())

    def others(self, name: str) -> frozenset[str]:
        """The names that stand for a name in the other script."""
        return frozenset(self._others.get(name.casefold(), ()))

    def known(self, texts: Iterable[str]) -> frozenset[str]:
        """What texts name, in Latin letters: names that documents give so, and words that stand so already."""
        texts = list(texts)
        words = {w for text in texts for w in _WORD.findall(text.casefold()) if not is_korean(w)}
        return self.paired(texts) | words

    def paired(self, texts: Iterable[str]) -> frozenset[str]:
        """The names in texts that documents give in both scripts, in Latin letters."""
        found: set[str] = set()
        for name in (name for text in texts for name in _runs(text.casefold())):
            others = self._others.get(name, set())
            found |= {o for o in ({name} | others if others else ()) if not is_korean(o)}
        return frozenset(found)


def _last(words: list[str], kind: re.Pattern[str], inside: list[str]) -> str:
    """The last words before brackets that can be the name in them: as many as that has, or the last alone.

    A Hangul word writes a name of several Latin words where it is long enough: 파이낸셜타임스(Financial Times).
    """
    last = [word.lstrip(_MARKS + "‘“") for word in words[-len(inside) :]]
    written = bool(last) and kind is _HANGUL and _LETTERS * len(last[-1]) >= len("".join(inside))
    if len(last) == len(inside) and all(kind.fullmatch(word) for word in last) and not written:
        return " ".join(last)
    return last[-1] if last and kind.fullmatch(last[-1]) else ""


def _runs(text: str) -> Iterator[str]:
    """The words of a text, and what stands side by side."""
    words = _WORD.findall(text)
    for start in range(len(words)):
        for end in range(start + 1, min(len(words), start + _LONGEST) + 1):
            yield " ".join(words[start:end])
