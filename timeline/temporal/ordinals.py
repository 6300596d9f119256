"""The first, the third, the last: of a time, of the month told last, of the days that something lasts."""

from __future__ import annotations

from dataclasses import replace

from timeline.temporal import calendar
from timeline.temporal.anchors import Context
from timeline.temporal.calendar import DAY, Unit
from timeline.temporal.expressions import Nth, Quantity
from timeline.temporal.pointing import unknown
from timeline.temporal.values import TimeValue, duration_value, edtf_point, of_period
from timeline.types import TimexType


def _day_of_told(e: Nth, context: Context) -> TimeValue:
    """The n-th or the last of the days that something lasts: `첫날`, `마지막 날`."""
    start, end = context.days_told() or (None, None)
    last = e.n < 0
    at = end if last else start
    if at is None:
        return unknown(e.unit)
    at += (e.n if last else e.n - 1) * DAY
    return unknown(e.unit) if end is not None and at >= end else of_period(at, Unit.DAY)


def _nth_weekday(n: int, weekday: int, start: int, end: int) -> int:
    """The n-th such weekday behind the start, or before the end."""
    if n > 0:
        return start + (weekday - calendar.weekday(start)) % 7 * DAY + (n - 1) * 7 * DAY
    return end - DAY - (calendar.weekday(end - DAY) - weekday) % 7 * DAY + (n + 1) * 7 * DAY


def nth(e: Nth, outer: TimeValue | None, context: Context) -> TimeValue | None:
    """The n-th unit or weekday of a time (`outer`), of the month told last, or of the days told last."""
    if e.outer is None and e.weekday is None:
        return _day_of_told(e, context)
    if e.outer is None:
        told = context.last_told(Unit.MONTH)
        anchor = (
            context.use_told(told, "the month told last") if told else context.use_dct("the document's month")
        )
        outer = None if anchor is None else of_period(anchor, Unit.MONTH)
    if outer is None or outer.start is None or outer.end is None:
        return unknown(e.unit)
    start, end = outer.start, outer.end
    if e.weekday is not None:
        first = _nth_weekday(e.n, e.weekday, start, end)
        return replace(of_period(first, Unit.DAY), explicit=outer.explicit) if start <= first < end else None
    if e.n > 0:
        first = calendar.add(start, e.n - 1, e.unit)
        if e.unit is Unit.WEEK and outer.unit is not None and outer.unit > Unit.WEEK:
            # ISO: the week of the Thursday
            first = calendar.floor(start + 3 * DAY, Unit.WEEK) + (e.n - 1) * 7 * DAY
    else:
        first = calendar.add(end, e.n * e.count, e.unit)
    if first >= end or first < start - 7 * DAY:
        return None
    if e.count > 1:
        last = calendar.add(first, e.count, e.unit)
        return TimeValue(
            type=TimexType.DURATION,
            value=duration_value(Quantity(unit=e.unit, count=e.count)),
            start=first,
            end=last,
            unit=e.unit,
            edtf=f"{edtf_point(first, e.unit)}/{edtf_point(last, e.unit, last=True)}",
            explicit=outer.explicit,
        )
    return replace(of_period(first, e.unit), explicit=outer.explicit)
