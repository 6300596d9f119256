"""Years that a story only looks ahead to before it goes on where it was. Nothing here knows a language.

`In July 1919 … . Papers found in 2004 say why. … On 6 August …`: the August of 1919. Known from the years in full that
come before and behind, so before any time has its value.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

_LONGEST = 3  # years in full that one excursion may name
_ON = 1  # years that the story may have gone on meanwhile
_TOLD = 3  # times that a year is told, or the one beside it, around what is away from it
_GENERATION = 20  # years; far ahead, where nothing comes behind that would tell
_DENSE = 5  # years in full that a story must have told to be known as one of a few years


class YearTold(NamedTuple):
    """A year that a time says in full, where in the text's times it stands, and whether it says nothing finer."""

    place: int
    year: int
    alone: bool


def excursions(told: Sequence[YearTold]) -> frozenset[int]:
    """The places of the years that are away from the story, out of the years told in the order of the text."""
    away: set[int] = set()
    thread: YearTold | None = None
    earliest, number = 0, 0
    while number < len(told):
        own = told[number]
        back = None if thread is None else _back(told, number, thread)
        if back is None and thread is not None and number >= _DENSE:
            span = thread.year - earliest
            if own.year - thread.year > max(_GENERATION, _DENSE * span) and _is_last(told, number):
                back = number + 1
        if back is not None:
            away.update(other.place for other in told[number:back])
            number = back
            continue
        earliest = own.year if thread is None else min(earliest, own.year)
        thread = own
        number += 1
    return frozenset(away)


def _back(told: Sequence[YearTold], first: int, thread: YearTold) -> int | None:
    """Where a story is back that was at `thread` and is `first` at a later year; None if that is no excursion.

    Of the very next year, only a year alone among finer times of one year: the heading `1926–1928` opens a story.
    """
    own, rest = told[first], told[first + 1 : first + 1 + _LONGEST]
    if own.year <= thread.year:
        return None
    if own.year <= thread.year + _ON:
        fine = own.alone and not thread.alone and bool(rest) and not rest[0].alone
        return first + 1 if fine and rest[0].year == thread.year else None
    around = told[max(0, first - _LONGEST) : first + 2 * _LONGEST]
    if sum(abs(other.year - thread.year) <= _ON for other in around) < _TOLD:
        return None
    for number, behind in enumerate(rest, first + 1):
        if behind.year < own.year:
            return number if thread.year <= behind.year <= thread.year + _ON else None
    return None


def _is_last(told: Sequence[YearTold], number: int) -> bool:
    """Whether no year behind is as late as this one."""
    return all(other.year < told[number].year for other in told[number + 1 : number + 1 + _LONGEST])
