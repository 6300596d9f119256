"""What a time leaves out because the one right behind it says it. Nothing here knows a language.

`June and July 2012`, `9 a.m. to 5 p.m. Tuesday`: the year and the day of both. `전날인 9일`: another word for that day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import fields, replace
from operator import attrgetter
from typing import Any

from timeline.temporal import calendar
from timeline.temporal.calendar import Unit
from timeline.temporal.compose import inside
from timeline.temporal.expressions import (
    Expression,
    Fields,
    Inside,
    Lean,
    Modified,
    Nth,
    Offset,
    Period,
    Same,
    says_only,
)
from timeline.temporal.find import Mention
from timeline.temporal.values import TimeValue

_BORROW = re.compile(
    r"\s*(?:,|and|or|to|through|until|till|-|–|—|~|∼|/|및|와|과|부터|에서|·|、)?\s*(?:and |or )?"
)
# Between a clock time and its day, or another clock time of that: a name of the zone, a preposition.
_TO_CLOCK, _TO_DAY = (
    re.compile(
        r"[\s,(]{0,3}(?:\w{2,12} (?:daylight |standard )?time)?[\s),–—-]{0,3}"
        rf"(?:\b(?:on|of{more})\b)?[\s(]{{0,3}}",
        re.IGNORECASE,
    )
    for more in ("|to|until|till|and|or|부터|에서", "")
)
_NOON, _MIDNIGHT = 12, 24
_GAP = 12  # characters between a time and its partner behind a conjunction
_NEXT = 8  # characters to the time behind that is another word for one
_FARTHEST = 40  # characters to a time behind that completes one in any way
_CLOCK = ("hour", "minute", "second", "hour12")
_beside_clock = attrgetter(*(f.name for f in fields(Fields) if f.name not in _CLOCK))
_NOTHING = _beside_clock(Fields())


def side_by_side(text: str, start: int, end: int) -> bool:
    """Whether nothing but a conjunction or a dash stands between two times."""
    return end - start <= _GAP and _BORROW.fullmatch(text, start, end) is not None


def completed(mentions: Sequence[Mention], text: str) -> list[Expression]:
    """What the mentions say, each with what it leaves out and a time behind it tells. Read from the last back."""
    found: list[Expression] = [m.expression for m in mentions]
    for number in range(len(mentions) - 2, -1, -1):
        mention, following = mentions[number], mentions[number + 1]
        if following.start - mention.end <= _FARTHEST:
            found[number] = _borrow(found[number], found[number + 1], text, mention.end, following.start)
    return found


def _borrow(own: Expression, other: Expression, text: str, start: int, end: int) -> Expression:
    """`June and July 2012`, `3 to 5 May`: what a time leaves out, its partner behind a conjunction (`other`) gives.

    `start` and `end` are those of what stands between them.
    """
    if isinstance(own, Modified):
        return replace(own, inner=_borrow(own.inner, other, text, start, end))
    if not isinstance(own, Fields) or own.year is not None or own.lean is not Lean.NONE:
        return own
    if _is_bare_clock(own):
        if _TO_CLOCK.fullmatch(text, start, end) is None:
            return own
        own = _of_half(own, other)
        return _with_clock(own, other) or (
            _on_day(own, other) if _TO_DAY.fullmatch(text, start, end) else own
        )
    if not isinstance(other, Inside | Fields) or start == end or not side_by_side(text, start, end):
        return own
    if isinstance(other, Inside):
        if _rank(own) == _rank(other.inner) and (own.month is not None or own.weekday is not None):
            return replace(other, inner=own)
        return own
    if other.year is None or _rank(own) != _rank(other):
        return own
    if own.month is not None or own.quarter is not None or own.season is not None:
        return replace(own, year=other.year, two_digits=other.two_digits)
    return own


def _of_half(own: Fields, other: Any) -> Fields:
    """A clock time of one of two halves, of that of the one right behind it: `7:40 to 9:45 p.m.`, but `11 to 1 p.m.`"""
    inner = other.inner if isinstance(other, Inside) else other
    if (
        not own.hour12
        or own.hour is None
        or not isinstance(inner, Fields)
        or inner.hour is None
        or inner.hour12
    ):
        return own
    late = own.hour % _NOON + _NOON
    return replace(own, hour=late if late <= inner.hour < _MIDNIGHT else own.hour, hour12=False)


def _with_clock(own: Fields, other: Any) -> Expression | None:
    """A clock time on the day of the one right behind it: `9 a.m. to 5 p.m. Tuesday`, `5:34 (0234 GMT Friday)`."""
    inner = other.inner if isinstance(other, Inside) else other
    if not isinstance(inner, Fields) or inner.hour is None or (inner is other and _is_bare_clock(inner)):
        return None
    if own.hour == _MIDNIGHT and inner.hour < _MIDNIGHT // 2:  # between midnight and 6 a.m. on Friday
        own = replace(own, hour=0)
    moved = replace(inner, hour=own.hour, minute=own.minute, second=own.second, hour12=own.hour12)
    return replace(other, inner=moved) if isinstance(other, Inside) else moved


def _on_day(own: Fields, other: Any) -> Expression:
    """A clock time on the day told right behind it: `at 5:34 a.m. Baghdad time on Friday`."""
    inner = other.inner if isinstance(other, Inside) else other
    if isinstance(other, Period) and other.unit is Unit.DAY:
        return inside(other, own) or own
    if isinstance(inner, Fields) and (inner.day is not None or inner.weekday is not None):
        return inside(other, own) or own
    return own


def is_at(value: TimeValue | None, named: Expression) -> bool:
    """Whether a time that was read by itself is what the time behind names: `닷새 뒤인 25일`."""
    inner = named.inner if isinstance(named, Inside) else named
    if not isinstance(inner, Fields) or value is None or value.start is None:
        return False
    year, month, day = calendar.civil(value.start)
    if value.unit is not None and value.unit > Unit.DAY and inner.day is not None:
        return False
    return inner.year in (None, year) and inner.month in (None, month) and inner.day in (None, day)


def named_behind(
    own: Expression,
    mention: Mention,
    following: Mention | None,
    text: str,
    between: re.Pattern[str] | None,
) -> Expression | None:
    """`전날인 9일`, `이듬해(1997년)`: a time that points back, or a weekday, is the time named right behind it."""
    if following is None or between is None or following.start - mention.end > _NEXT:
        return None
    unit = own.unit if isinstance(own, Same) else own.quantity.unit if isinstance(own, Offset) else None
    weekday = own.weekday if isinstance(own, Fields) and says_only(own, "weekday") else None
    nth = isinstance(own, Nth) and (own.weekday is not None or own.outer is None)
    if weekday is not None or nth:  # 일요일인 21일, 첫 월요일인 오늘, 마지막 날인 18일
        unit = Unit.DAY
    if unit is None:
        return None
    named = _period_named(following.expression, unit)
    if named is None and isinstance(own, Offset) and own.quantity.count is not None:
        named = _period_named(following.expression, Unit.DAY)
    if named is None or between.fullmatch(text, mention.end, following.start) is None:
        return None
    if weekday is None or isinstance(named, Period | Same):  # 월요일인 이날
        return named
    return inside(named, Fields(weekday=weekday)) or named


def _period_named(expression: Any, unit: Unit) -> Expression | None:
    """The day, month or year of the calendar that an expression names (9일 오후, 지난달 9일, 1997년), or None; the
    clock time (오후 7시께) where the unit is one of the clock."""
    if isinstance(expression, Period | Same):
        return expression if expression.unit is unit else None
    said = expression.inner if isinstance(expression, Modified) else expression
    inner = said.inner if isinstance(said, Inside) else said
    if not isinstance(inner, Fields):
        return None
    if unit < Unit.DAY:
        return said if inner.hour is not None else None
    finest = Unit.DAY if inner.day else Unit.MONTH if inner.month else Unit.YEAR if inner.year else None
    if finest is not unit:
        return None
    calendar_only = replace(inner, part=None, hour=None, minute=None, second=None, hour12=False)
    return replace(said, inner=calendar_only) if isinstance(said, Inside) else calendar_only


def _is_bare_clock(f: Fields) -> bool:
    return f.hour is not None and _beside_clock(f) == _NOTHING


def _rank(f: Fields) -> tuple[bool, ...]:
    return (
        f.month is not None,
        f.weekday is not None,
        f.day is not None,
        f.quarter is not None,
        f.season is not None,
        f.hour is not None,
    )
