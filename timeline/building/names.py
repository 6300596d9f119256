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
_ARTICLES = frozenset({"The", "the"})
_LONGEST = 4  # words of a name
_VOWELS = re.compile(r"[aeiouy]+", re.IGNORECASE)
_OWNER = ("'s", "’s")


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
            self._others[_plain(name)].add(other.casefold())
            self._others[_plain(other)].add(name.casefold())

    def others(self, name: str) -> frozenset[str]:
        """The names that stand for a name in the other script."""
        return frozenset(self._others.get(_plain(name), ()))

    def known(self, texts: Iterable[str]) -> frozenset[str]:
        """What texts name, in Latin letters: names that documents give so, words that stand so already, and the
        letters that stand for a name of several words (IMF)."""
        texts = list(texts)
        words = {w for text in texts for w in _WORD.findall(text.casefold()) if not is_korean(w)}
        return self.paired(texts) | words | {letters for text in texts for letters in _initials(text)}

    def paired(self, texts: Iterable[str]) -> frozenset[str]:
        """The names in texts that documents give in both scripts, in Latin letters."""
        found: set[str] = set()
        for name in (name for text in texts for name in _runs(text.casefold())):
            others = self._others.get(name, set())
            found |= {_plain(o) for o in ({name} | others if others else ()) if not is_korean(o)}
        return frozenset(found)


def _last(words: list[str], kind: re.Pattern[str], inside: list[str]) -> str:
    """The last words before brackets that can be the name in them: as many as that has, or the last alone.

    A word of one script writes several of the other where it sounds as many syllables: 파이낸셜타임스(Financial Times),
    CEO Park Ji-hoon (박지훈).
    """
    if kind is _LATIN and len(inside) == 1:
        return _sounding(words, len(inside[0]))
    last = [word.lstrip(_MARKS + "‘“") for word in words[-len(inside) :]]
    written = bool(last) and kind is _HANGUL and len(last[-1]) >= _syllables(inside)
    if len(last) == len(inside) and all(kind.fullmatch(word) for word in last) and not written:
        return " ".join(last)
    return last[-1] if last and kind.fullmatch(last[-1]) else ""


def _sounding(words: list[str], syllables: int) -> str:
    """The last Latin words with capitals, as many as so many syllables of Hangul can write; or the last alone."""
    found: list[str] = []
    for word in (w.lstrip(_MARKS + "‘“") for w in reversed(words[-_LONGEST:])):
        of_name = _LATIN.fullmatch(word) and (not found or word[0].isupper() and not word.endswith(_OWNER))
        if not of_name or (found and _syllables([word, *found]) > syllables):
            break
        found.insert(0, word)
    return " ".join(found)


def _syllables(words: list[str]) -> int:
    return len(_VOWELS.findall(" ".join(words)))


def _plain(name: str) -> str:
    """A name as it is looked up: its words in small letters."""
    return " ".join(_WORD.findall(name.casefold()))


def _initials(text: str) -> Iterator[str]:
    """The letters that may stand for a name: IMF of the International Monetary Fund, BOK of the Bank of Korea."""
    words = [word for word in _WORD.findall(text) if word not in _ARTICLES]
    for kept in (words, [word for word in words if word[0].isupper()]):
        if len(kept) > 2 and all(word.isascii() for word in kept):
            yield "".join(word[0] for word in kept).casefold()


def _runs(text: str) -> Iterator[str]:
    """The words of a text, and what stands side by side."""
    words = _WORD.findall(text)
    for start in range(len(words)):
        for end in range(start + 1, min(len(words), start + _LONGEST) + 1):
            yield " ".join(words[start:end])
