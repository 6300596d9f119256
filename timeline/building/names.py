"""Names and numbers that documents of two languages have in common.

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

_UNITS = {
    "십": 10, "백": 100, "천": 1_000, "만": 10_000, "억": 10**8, "조": 10**12,
    "hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
}  # fmt: skip
_DIGITS = r"\d(?:[\d,]{0,20}\d)?(?:\.\d{1,9})?"
_STEP = rf"{_DIGITS} ?(?:[십백천]?[만억조]|[십백천]|hundred|thousand|million|billion|trillion)?"
_AMOUNT = re.compile(rf"{_DIGITS}[십백천만억조](?: ?{_STEP}){{0,4}}|{_STEP}", re.IGNORECASE)
_OF_TIME = re.compile(
    r"[년월일시분초세살]|-year-old"
)  # behind a number: a day, an hour or an age, nothing that happens
_PART = re.compile(rf"({_DIGITS}) ?([a-z]{{5,8}}|[십백천만억조]{{0,2}})", re.IGNORECASE)


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


def amounts(text: str) -> frozenset[str]:
    """The numbers of a text, whatever words of size they are written with: 1천240억, 124 billion, 124,000,000,000."""
    found = (one for one in _AMOUNT.finditer(text) if not _OF_TIME.match(text, one.end()))
    return frozenset(f"{_value(one[0]):g}" for one in found)


def _value(written: str) -> float:
    """1천240억 is (1,000 + 240) hundred millions: what stands before a great unit is counted in it."""
    total = current = 0.0
    for digits, units in _PART.findall(written):
        number = float(digits.replace(",", ""))
        word = units.lower()
        if word in _UNITS and len(word) > 1:
            return number * _UNITS[word]
        for unit in word if is_korean(word) else "":
            if _UNITS[unit] >= _UNITS["만"]:
                total, current, number = total + (current + number) * _UNITS[unit], 0.0, 0.0
            else:
                number *= _UNITS[unit]
        current += number
    return total + current
