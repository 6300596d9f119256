"""Days with a name, and days that an event is named by: which year's is meant. Nothing here knows a language."""

from __future__ import annotations

from dataclasses import replace

from timeline.temporal import calendar, feasts
from timeline.temporal.anchors import Context, pick
from timeline.temporal.calendar import DAY, Unit
from timeline.temporal.expressions import Feast, Lean
from timeline.temporal.placed import whole_days
from timeline.temporal.values import TimeValue, of_period, span
from timeline.types import TimexType

_NEAR = 122 * DAY  # how far away an event is still of the news


def feast(e: Feast, context: Context) -> TimeValue | None:
    """`Christmas`, `지난해 추석`, `the Sept. 11 attacks`, `9·13 대책`."""
    if e.year is not None:
        return _in_year(e, e.year)
    again = context.day_told(e.days[0]) if e.event else None
    if again is not None:
        start = context.use_told(again, "the day that the event is named by was told before")
        return of_period(calendar.floor(start, Unit.DAY), Unit.DAY)
    pointing = e.lean is Lean.HERE  # 작년 설, 올해 추석
    anchor, told = (context.deictic(Unit.YEAR), False) if pointing else context.field_anchor(Unit.YEAR)
    if anchor is None:
        return _of_no_year(e)
    year = calendar.civil(anchor)[0]
    if told or pointing:
        return _in_year(e, year + e.shift)
    values = [v for y in (year - 1, year, year + 1) if (v := _in_year(e, y)) is not None]
    lean, strict = context.lean(e.lean)
    day = calendar.floor(anchor, Unit.DAY)
    spans = [whole_days(v) for v in values]
    if lean is Lean.NONE:  # a feast is spoken of when it is near
        chosen: tuple[int, int] | None = min(spans, key=lambda s: (abs(s[0] - day), s[0]))
    else:
        chosen = pick(spans, day, lean, strict=strict)
    if chosen is None or (e.event and e.lean is Lean.NONE and abs(chosen[0] - day) > _NEAR):
        return _of_no_year(e)
    return values[spans.index(chosen)]


def _of_no_year(e: Feast) -> TimeValue:
    """A day of a year that nothing tells."""
    value = "XXXX-{:02}-{:02}".format(*e.days[0]) if e.days else "XXXX-XX-XX"
    return TimeValue(type=TimexType.DATE, value=value, unit=Unit.DAY, anchored=False)


def _in_year(e: Feast, year: int) -> TimeValue | None:
    if e.table is not None:
        number = feasts.day_of(e.table, year)
        if number is None:
            return None
        first, last = number + e.span[0], number + e.span[1]
    else:
        (month, day), (month2, day2) = e.days[0], e.days[-1]
        first, last = calendar.days_from_civil(year, month, day), calendar.days_from_civil(year, month2, day2)
    start = of_period(first * DAY, Unit.DAY)
    if first == last:
        return replace(start, explicit=e.year is not None)
    return span(start, of_period(last * DAY, Unit.DAY))
