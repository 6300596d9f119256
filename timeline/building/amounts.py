"""The numbers that texts tell of what happens, and what they count: not its day, its hour or anybody's age.

Two tellings that count the same thing differently are of two things: 12 people and 15 people, 31-24 and 20-13, but not
12 people and 5 houses.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from sys import intern
from typing import NamedTuple

_UNITS = {
    "십": 10, "백": 100, "천": 1_000, "만": 10_000, "억": 10**8, "조": 10**12,
    "hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
}  # fmt: skip
_DIGITS = r"\d(?:[\d,]{0,20}\d)?(?:\.\d{1,9})?"
_STEP = rf"{_DIGITS} ?(?:[십백천]?[만억조]|[십백천]|hundred|thousand|million|billion|trillion)?"
_AMOUNT = re.compile(rf"{_DIGITS}[십백천만억조](?: ?{_STEP}){{0,4}}|{_STEP}", re.IGNORECASE)
_PART = re.compile(rf"({_DIGITS}) ?([a-z]{{5,8}}|[십백천만억조]{{0,2}})", re.IGNORECASE)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]{3,6})?\b\.?"
# A day, an hour, an age: behind a number, and before one.
_OF_TIME = re.compile(rf"[년월일시분초세살]| ?-? ?years? ?-? ?old\b|:\d\d| ?[ap]\.?m\b| (?:of )?{_MONTH}")
_NO_AMOUNT = re.compile(rf"(?:{_MONTH} |\d:|\bage[sd]? (?:of )?)$")
_BEFORE = 12  # code points before a number that may say so
_YEAR = re.compile(r"(?:19|20)\d\d")
# What is counted: a sign before the number, or behind it one, a syllable, or words of more than three letters.
_SIGN = re.compile(r"[$€£¥₩]")
_COUNTED = re.compile(r" ?(%|[가-힣])|[ -]{1,3}([^\W\d_]{4,})(?: ([^\W\d_]{4,}))?")
_PERCENT = "%"


class Amount(NamedTuple):
    """A number, whatever words of size it is written with, and a word of what it counts, if there is one."""

    value: str
    kind: str


Amounts = frozenset[Amount]


def amounts(text: str) -> Amounts:
    """The numbers of a text: 1천240억, 124 billion and 124,000,000,000 are of one value."""
    return frozenset(Amount(value, kind) for value, kinds in _counted(text) for kind in kinds)


def values(found: Collection[Amount]) -> frozenset[str]:
    return frozenset(one.value for one in found)


def differ(a: Amounts, b: Amounts) -> bool:
    """Whether two texts count one thing differently; of texts in two languages that is every other number."""
    if not a or not b:
        return False
    mine, others = values(a), values(b)
    if mine <= others or others <= mine:
        return False
    if _is_korean(a) is not _is_korean(b):
        return True
    counts, theirs = _by_kind(a), _by_kind(b)
    return any(counts[kind].isdisjoint(theirs[kind]) for kind in counts.keys() & theirs.keys())


def _counted(text: str) -> Iterator[tuple[str, list[str]]]:
    for found in _AMOUNT.finditer(text):
        before, end = (
            text[max(0, found.start() - _BEFORE) : found.start()],
            found.start() + len(found[0].rstrip()),
        )
        if _OF_TIME.match(text, end) or _NO_AMOUNT.search(before):
            continue
        kinds = _kinds(before[-1:], text, end)
        is_year = kinds == [""] and _YEAR.fullmatch(found[0].strip()) and not before[-1:].isalpha()
        if not is_year:
            yield intern(f"{_value(found[0]):g}"), kinds


def _kinds(sign: str, text: str, end: int) -> list[str]:
    if _SIGN.match(sign):
        return [sign]
    behind = _COUNTED.match(text, end)
    kinds = [intern(kind.lower()) for kind in (behind.groups() if behind else ()) if kind]
    return [_PERCENT] if kinds[:1] == ["percent"] else kinds or [""]


def _is_korean(found: Amounts) -> bool:
    return any("가" <= one.kind[:1] <= "힣" for one in found)


def _by_kind(found: Amounts) -> dict[str, set[str]]:
    counts: dict[str, set[str]] = defaultdict(set)
    for one in found:
        counts[one.kind].add(one.value)
    return counts


def _value(written: str) -> float:
    """1천240억 is (1,000 + 240) hundred millions: what stands before a great unit is counted in it."""
    total = current = 0.0
    for digits, units in _PART.findall(written):
        number = float(digits.replace(",", ""))
        word = units.lower()
        if word in _UNITS and len(word) > 1:
            return number * _UNITS[word]
        for unit in word if word and "가" <= word[0] <= "힣" else "":
            if _UNITS[unit] >= _UNITS["만"]:
                total, current, number = total + (current + number) * _UNITS[unit], 0.0, 0.0
            else:
                number *= _UNITS[unit]
        current += number
    return total + current
