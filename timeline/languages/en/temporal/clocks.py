"""What English time rules make of clock times, parts of a day and what comes again and again. None refuses a match."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from timeline.languages.en.temporal.dates import UnitWord
from timeline.temporal import compose
from timeline.temporal.calendar import Unit
from timeline.temporal.expressions import (
    Expression,
    Feast,
    Fields,
    Inside,
    Length,
    Nth,
    Period,
    Quantity,
    Repeated,
    Same,
)

# ------------------------------------------------------------------ clock times and parts of a day


def on(d: Expression, p: Any = None, c: Fields | None = None, x: Fields | None = None) -> Expression | None:
    """A day, and a part of it or a clock time."""
    inner = c or x or Fields(part=p)
    if isinstance(d, Fields) and d.day is None and d.weekday is None and not d.weekend:
        return None
    if isinstance(d, Fields | Inside | Period | Same | Feast | Nth):
        return Inside(outer=d, inner=inner) if isinstance(d, Feast | Nth) else compose.inside(d, inner)
    return None


def on_day_of_year(d: Expression, c: Fields, y: Fields) -> Expression | None:
    """`Mon Nov 18 09:14:52 2024`, as machines write it, to the second."""
    day = None if c.second is None else compose.inside(y, d)
    return None if day is None else on(day, c=c)


def on_told_day(
    d: Expression, c: Fields | None = None, p: str | None = None, x: Fields | None = None
) -> Expression | None:
    """`noon that day`, `the next day at 8 a.m.`, `dawn the next day`, `the morning of the following day`."""
    return on(d, p, c, x) if isinstance(d, Period | Same) and d.unit is Unit.DAY else None


def half_day(c: Fields, x: Fields) -> Fields | None:
    """`8 o'clock in the evening`."""
    if c.hour is None or not c.hour12 or x.part is None:
        return None
    late = x.part in ("AF", "EV", "NI") and c.hour < 12
    return replace(c, hour=c.hour + 12 if late else c.hour, hour12=False)


def hour_of_part(h: int, x: Fields | None = None, p: str | None = None) -> Fields | None:
    """`seven in the morning`, `10 at night`."""
    return half_day(Fields(hour=h, hour12=True), x or Fields(part=p)) if 1 <= h <= 12 else None


def half_day_on(c: Fields, m: Expression | None) -> Expression | None:
    """`7:30 this morning`, `tonight at 8`, `Friday night, 23:59`."""
    outer: Expression
    if isinstance(m, Inside):
        day, outer = m.inner, m.outer
    elif isinstance(m, Fields):
        day, outer = m, replace(m, part=None)
    else:
        return None
    if day.part is None or day.hour is not None:
        return None
    clock = half_day(c, Fields(part=day.part)) or c
    rest = replace(day, part=None)
    if isinstance(m, Inside) and rest != Fields():
        return replace(m, inner=replace(rest, hour=clock.hour, minute=clock.minute, second=clock.second))
    return compose.inside(outer, clock)


def hour_before(n: int, c: Fields) -> Fields | None:
    """`7` in `7 to 9 p.m.`, of the same half of the day if that is before it."""
    return Fields(hour=n, hour12=True) if 1 <= n <= 12 and not c.hour12 else None


def moment_hour(m: Expression, h: int) -> Expression | None:
    """`tonight at 8`, `Friday morning at 9`."""
    return half_day_on(Fields(hour=h, hour12=True), m) if 1 <= h <= 12 else None


def clock_on_part(c: Fields, d: Expression, p: str) -> Expression | None:
    """`8:30 on Friday morning`."""
    moment = on(d, p)
    return moment and half_day_on(c, moment)


# ------------------------------------------------------------------ sets


def every(e: str, u: UnitWord, o: int = 1) -> Repeated:
    unit, size = u
    return Repeated(quantity=Quantity(unit=unit, count=size * o), quant=e or None)


def every_part(w: Fields, p: str | None = None) -> Repeated:
    """`Friday mornings`, `Saturday nights`."""
    return Repeated(what=replace(w, part=p or "NI"))


def every_at(c: Fields, x: Any, e: str = "EVERY") -> Repeated | None:
    """`every Monday at 8 p.m.`, `every night at 10`, `daily at noon`, `9 p.m. Sundays`."""
    if isinstance(x, Quantity | tuple):
        unit, count = (x.unit, x.count) if isinstance(x, Quantity) else x
        day = Fields() if unit is Unit.DAY and count == 1 else None
    else:
        day = Fields(part=x) if isinstance(x, str) else x if isinstance(x, Fields) else None
    if day is None:
        return None
    clock = half_day(c, day) or c
    at = replace(day, part=None, hour=clock.hour, minute=clock.minute, second=clock.second)
    return Repeated(what=at, quant=e or None)


def often_word(n: int, q: Quantity) -> Repeated | None:
    """`twice daily`."""
    return often(n, x=Length(quantity=q))


def often(n: int, u: UnitWord | None = None, x: Length | None = None) -> Repeated | None:
    """`twice a week`, `three times every month`."""
    quantity = x.quantity if x is not None else None if u is None else Quantity(unit=u[0], count=u[1])
    return None if quantity is None else Repeated(quantity=quantity, quant=None, freq=f"{n}X" if n else "X")
