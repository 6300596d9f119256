"""What English time rules make: the values of matched words → expressions. None refuses a match."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from timeline.languages.common.temporal import date
from timeline.languages.en.lexicon_temporal import Toward
from timeline.temporal import calendar, compose
from timeline.temporal.calendar import Unit
from timeline.temporal.expressions import (
    AcademicYear,
    Between,
    Century,
    Counterpart,
    Expression,
    Feast,
    Fields,
    Inside,
    Lean,
    Length,
    Mod,
    Nth,
    Offset,
    Part,
    Period,
    Quantity,
    Ref,
    Repeated,
    Same,
    Vague,
)

UnitWord = tuple[Unit, int]  # a unit, and how many of it the word says (a fortnight is two weeks)

# A year before what is spoken of: the year-ago quarter.
YEAR_BEFORE = Counterpart(shift=-1)

# ------------------------------------------------------------------ numbers and lengths

_PARTS_OF = {
    Unit.HOUR: (Unit.MINUTE, 60),
    Unit.DAY: (Unit.HOUR, 24),
    Unit.YEAR: (Unit.MONTH, 12),
    Unit.DECADE: (Unit.YEAR, 10),
    Unit.CENTURY: (Unit.YEAR, 100),
}


def scaled(n: float, x: int, m: int = 0) -> float:
    return n * x + m


def worded_year(a: int, b: int) -> Fields | None:
    """`nineteen ninety-seven`."""
    return Fields(year=a * 100 + b) if 11 <= a <= 20 and 10 <= b <= 99 else None


def length(n: float | None, u: UnitWord, half: float = 0) -> Length | None:
    unit, size = u
    if not n and not half:
        return Length(quantity=Quantity(unit=unit, count=None, vague=True))
    count = ((n or 0) + half) * size
    if count < 1 and unit in _PARTS_OF:  # half an hour is thirty minutes, half a year six months
        unit, factor = _PARTS_OF[unit]
        count *= factor
    return Length(quantity=Quantity(unit=unit, count=count))


def length_range(n: float, m: float, u: UnitWord) -> Length | None:
    """`two to three weeks`, `10-15 minutes`."""
    unit, size = u
    return Length(quantity=Quantity(unit=unit, count=n * size, upto=m * size)) if n < m else None


def compound(a: Length, b: Length) -> Length | None:
    """`two years and six months`."""
    one, two = a.quantity, b.quantity
    last = one.more[-1] if one.more else one
    if one.count is None or two.count is None or two.unit >= last.unit or one.upto or two.upto:
        return None
    return replace(a, quantity=replace(one, more=(*one.more, two)))


# ------------------------------------------------------------------ calendar fields


def year(y: Any) -> Fields | None:
    """A year said by a number, or by an expression."""
    found = Fields(year=y) if isinstance(y, int) else y
    return found if isinstance(found, Fields) else None


def the_year(u: UnitWord, y: int) -> Fields | None:
    """`the year 2000`, `the year two thousand`."""
    return Fields(year=int(y)) if u[0] is Unit.YEAR and 1 <= y <= 2999 else None


def fiscal(y: Any) -> AcademicYear | None:
    outer = year(y)
    return None if outer is None else AcademicYear(outer=outer, month=1)


def era(n: int, e: str) -> Fields:
    return Fields(year=1 - n if e == "bc" else n)


def century(o: int, u: UnitWord, e: str | None = None) -> Century | None:
    return Century(number=o - 1, bc=e == "bc") if u[0] is Unit.CENTURY and 1 <= o <= 30 else None


def month_day(m: Fields, d: int | None = None, y: Any = None, o: int | None = None) -> Fields | None:
    """`May 3`, `3 May`, `the third of May`, with a year or without."""
    d = o if d is None else d
    if d is None or m.month is None or m.day is not None or m.year is not None or not 1 <= d <= 31:
        return None
    day = replace(m, day=d)
    if y is None:
        return day
    outer = year(y)
    return outer and compose.merged(outer, day)


def days(m: Fields, a: int, b: int, y: Any = None) -> Between | None:
    """`March 3-5`, `3 to 5 March 1990`."""
    first = month_day(m, a, y)
    return Between(first=first, last=Fields(day=b)) if first is not None and a < b <= 31 else None


def day_first(d: int, e: int, m: Fields) -> Fields | None:
    """`14` in `14 and 19 September`."""
    return month_day(m, d) if d < e else None


def day_too(m: Fields, d: int, y: int | None = None) -> Fields | None:
    """`25` in `April 24 and 25`: a later day of the month before."""
    if (
        m.day is None
        or m.month is None
        or m.year is not None
        or m.lean is not Lean.NONE
        or not m.day < d <= 31
    ):
        return None
    return replace(m, day=d, weekday=None, year=y)


def years(a: int, b: int) -> Between | None:
    """`1995-96`."""
    last = a // 100 * 100 + b
    return Between(first=Fields(year=a), last=Fields(year=last)) if a < last and 0 < b < 100 else None


def dated(y: Any, x: Expression) -> Expression | None:
    """`June 1990`, `the third quarter of 2012`, `Christmas 2003`."""
    outer = year(y) if not isinstance(y, AcademicYear) else y.outer
    if outer is None or (
        isinstance(x, Fields) and (x.year is not None or (x.day is not None and x.month is None))
    ):
        return None
    return compose.inside(outer, x)


def season_of_years(x: Fields, y: Between) -> Expression | None:
    """`the winter of 1916-17`."""
    return compose.inside(y.first, x) if isinstance(y.first, Fields) and y.first.month is None else None


def weekday_date(w: Fields, x: Expression) -> Expression | None:
    """`Friday, November 19`."""
    return compose.merged(x, w) if isinstance(x, Fields) and x.day is not None else None


def date_weekday(x: Expression, w: Fields) -> Expression | None:
    """`October 2, 2016, Sunday`, if it was one."""
    if not isinstance(x, Fields) or x.year is None or x.month is None or x.day is None:
        return None
    real = date(x.year, x.month, x.day)
    fits = real is not None and calendar.weekday(calendar.at(x.year, x.month, x.day)) == w.weekday
    return weekday_date(w, x) if fits else None


# ------------------------------------------------------------------ pointing


def period(l: Toward, u: UnitWord) -> Expression | None:  # noqa: E741
    """`last year`, `this week`, `that month`, `the previous quarter`; `next day` is the day after the one told."""
    unit, size = u
    if unit < Unit.DAY:
        return None
    if l.told or (unit is Unit.DAY and l.shift > 0):
        return Same(unit=unit, shift=l.shift * size)
    return Period(unit=unit, shift=l.shift * size, loose=True)


def decade_toward(l: Toward, u: UnitWord) -> Length | None:  # noqa: E741
    """`over the past decade`, `for the next decade`: ten years that touch the day of writing."""
    if u[0] is not Unit.DECADE or l.told or l.lean is Lean.HERE:
        return None
    return Length(quantity=Quantity(unit=Unit.YEAR, count=10), lean=l.lean)


def short_unit(l: Toward, u: UnitWord) -> Length | None:  # noqa: E741
    """`the last hour`, `the next minute`."""
    if u[0] >= Unit.DAY or l.told or l.lean is Lean.HERE:
        return None
    return replace(Length(quantity=Quantity(unit=u[0], count=u[1])), lean=l.lean)


def current(v: Vague, u: UnitWord) -> Period | None:
    return Period(unit=u[0]) if v.ref is Ref.PRESENT and u[0] >= Unit.DAY else None


def spoken(u: UnitWord) -> Same | Period | None:
    """`the year`, `the week` of the report; `the quarter` that is spoken of."""
    unit = u[0]
    if unit < Unit.DAY:
        return None
    return Same(unit=unit, fallback=-1) if unit is Unit.QUARTER else Period(unit=unit, loose=True)


def leaning(l: Toward, x: Expression) -> Expression | None:  # noqa: E741
    """`last Friday`, `next March`, `this summer`, `the past two weeks`."""
    if isinstance(x, Length):
        if x.quantity.mod is not None:
            return None
        return x if l.told or l.lean is Lean.HERE else replace(x, lean=l.lean)
    if isinstance(x, Fields) and x.weekend and l.shift > 0 and not l.told:
        return Period(unit=Unit.WEEKEND, shift=l.shift)
    if l.told and l.shift == 0:
        return x
    if l.told and isinstance(x, Fields):
        return replace(x, lean=l.lean, told=True)
    return compose.leaning(x, l.lean)


def lean_plural(l: Toward, x: Length) -> Expression | None:  # noqa: E741
    """`the past years`, `the coming weeks`."""
    return leaning(l, x)


def lean_quarters(l: Toward, u: UnitWord) -> Expression | None:  # noqa: E741
    """`coming quarters`."""
    return leaning(l, Length(quantity=Quantity(unit=u[0], count=None, vague=True)))


def counted_plural(n: float, l: Toward, x: Length) -> Expression | None:  # noqa: E741
    """`the four previous weeks`."""
    return leaning(l, replace(x, quantity=replace(x.quantity, count=n or None, vague=not n)))


def these(x: Length) -> Vague | None:
    """`these days`."""
    return Vague(ref=Ref.PRESENT) if x.quantity.unit is Unit.DAY else None


def recent(v: Vague, x: Length) -> Length | None:
    return replace(x, lean=Lean.PAST) if v.ref is Ref.PAST else None


def latest(x: Length) -> Length:
    return replace(x, lean=Lean.PAST)


def ended(x: Expression, e: Lean, d: Expression) -> Length | None:
    """`the three months ended Sept. 30`, `the year ending in June`."""
    if isinstance(x, Period | Same):
        x = Length(quantity=Quantity(unit=x.unit, count=1)) if x.shift == 0 else x
    if not isinstance(x, Length) or x.lean is not Lean.NONE or x.quantity.unit < Unit.DAY:
        return None
    plain = isinstance(d, Fields) and d.year is None and d.lean is Lean.NONE
    return replace(x, until=compose.leaning(d, e) if plain else d)


def pointed_part(l: Toward, p: str) -> Expression | None:  # noqa: E741
    """`this morning`, `last night`, `the next morning`."""
    told = l.told or l.shift > 0
    day: Expression = Same(unit=Unit.DAY, shift=l.shift) if told else Period(unit=Unit.DAY, shift=l.shift)
    return compose.inside(day, Fields(part=p))


# ------------------------------------------------------------------ containers


def unit_of(x: Expression) -> Unit | None:
    """The unit that an expression names, where it can hold smaller times."""
    match x:
        case Period(unit=unit) | Same(unit=unit):
            return unit
        case Fields():
            if x.day is not None or x.weekday is not None:
                return Unit.DAY
            units = (Unit.MONTH, Unit.QUARTER, Unit.HALF, Unit.SEASON, Unit.YEAR)
            for unit, own in zip(units, (x.month, x.quarter, x.half, x.season, x.year), strict=True):
                if own is not None:
                    return unit
            return Unit.WEEKEND if x.weekend else None
        case Inside(inner=inner):
            return unit_of(inner)
        case AcademicYear():
            return Unit.YEAR
    return None


def within(y: Expression, x: Expression) -> Expression | None:
    """`Friday of last week`, `the third quarter of last year`, `March this year`."""
    outer, inner = unit_of(y), unit_of(x)
    if outer is None:
        return None
    if isinstance(x, Fields):
        if x.weekday is not None and x.day is None:
            return compose.inside(y, x) if outer is Unit.WEEK or outer is Unit.WEEKEND else None
        if x.weekend:
            return compose.inside(y, x) if outer is Unit.WEEK else None
        if x.day is not None and x.month is None and outer is not Unit.MONTH:
            return None
        if x.year is not None or x.lean is not Lean.NONE:
            return None
        if x.month is not None and outer is not Unit.YEAR and not isinstance(y, AcademicYear):
            return None
    if inner is not None and inner >= outer:
        return None
    if isinstance(x, Feast) and isinstance(y, Period):
        return replace(x, shift=y.shift, lean=Lean.HERE)
    if isinstance(y, AcademicYear):
        y = y.outer
    return compose.inside(y, x)


def same_quarter(y: Expression | None) -> Expression | None:
    """`the 1988 quarter`, `last year's quarter`: the quarter spoken of, in another year."""
    return Counterpart(year=y) if y is not None and unit_of(y) is Unit.YEAR else None


def same_period(l: Toward, u: Any) -> Unit | None:  # noqa: E741
    """`the same quarter`, `the comparable period`, `the same month`, before its year: the unit."""
    unit = Unit.QUARTER if u == 1 else u[0]
    return unit if l.told and l.shift == 0 and Unit.DAY <= unit < Unit.YEAR else None


def counterpart(u: Unit, y: Expression | None = None) -> Counterpart | None:
    """`the same quarter last year`, `the comparable period a year earlier`."""
    if y is None:
        return Counterpart(shift=-1, unit=u)
    return Counterpart(year=y, unit=u) if unit_of(y) is Unit.YEAR else None


def first_of(x: Length, y: Expression) -> Expression | None:
    """`the first nine months of 2012`."""
    n = x.quantity.count
    if n is None or n != int(n):
        return x
    return Nth(n=1, unit=x.quantity.unit, outer=y, count=int(n))


def final(x: Length, l: Toward | None = None) -> Nth | None:  # noqa: E741
    """`the final three months` of something."""
    n = x.quantity.count
    if n is None or n != int(n) or (l is not None and l != Toward(Lean.PAST, -1)):
        return None
    return Nth(n=-1, unit=x.quantity.unit, outer=None, count=int(n))


def nth(o: int, u: Any) -> Nth:
    if isinstance(u, Fields):
        return Nth(n=o, unit=Unit.WEEKEND if u.weekend else Unit.DAY, weekday=u.weekday, outer=None)
    return Nth(n=o, unit=u[0], outer=None)


def last_of(l: Toward, u: Any) -> Nth | None:  # noqa: E741
    return nth(-1, u) if l == Toward(Lean.PAST, -1) else None


def nth_of(x: Nth, y: Expression) -> Nth | None:
    outer = unit_of(y)
    return replace(x, outer=y) if outer is not None and x.unit < outer else None


def week_of(d: Expression, x: Any = None, u: UnitWord | None = None) -> Offset | None:
    """`the week of May 6`: the one that day is in."""
    unit = u[0] if u is not None else x.unit
    return Offset(quantity=Quantity(unit=unit, count=0), sign=1, base=d) if unit is Unit.WEEK else None


def part(p: Mod, x: Expression) -> Expression | None:
    """`early 2012`, `later that month`, `mid-1990s`, `the end of last year`."""
    return None if isinstance(x, Length | Part | Between) else Part(outer=x, mod=p)


# ------------------------------------------------------------------ clock times


def on(d: Expression, p: Any = None, c: Fields | None = None, x: Fields | None = None) -> Expression | None:
    """A day, and a part of it or a clock time."""
    inner = c or x or Fields(part=p)
    if isinstance(d, Fields) and d.day is None and d.weekday is None and not d.weekend:
        return None
    if isinstance(d, Fields | Inside | Period | Same | Feast | Nth):
        return Inside(outer=d, inner=inner) if isinstance(d, Feast | Nth) else compose.inside(d, inner)
    return None


def half_day(c: Fields, x: Fields) -> Fields | None:
    """`8 o'clock in the evening`."""
    if c.hour is None or not c.hour12 or x.part is None:
        return None
    late = x.part in ("AF", "EV", "NI") and c.hour < 12
    return replace(c, hour=c.hour + 12 if late else c.hour, hour12=False)


def half_day_on(c: Fields, m: Expression) -> Expression | None:
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


# ------------------------------------------------------------------ distances, modifiers, sets


def offset(q: Length, a: int, *, told: bool = False) -> Offset | None:
    return Offset(quantity=q.quantity, sign=a, told=told) if q.lean is Lean.NONE else None


def measured(q: Length | None, b: int, x: Expression) -> Offset | None:
    """`two days before Christmas`, `the day after Thanksgiving`."""
    if q is None or q.quantity.count is None:
        return None
    return Offset(quantity=q.quantity, sign=b, base=x)


def measured_spoken(x: Period | Same, b: int, y: Expression) -> Offset | None:
    """`the week after Easter`."""
    return measured(Length(quantity=Quantity(unit=x.unit, count=1)), b, y)


def spoken_later(x: Period | Same, a: int) -> Offset:
    """`the day before`, with nothing behind it: before the one told."""
    return Offset(quantity=Quantity(unit=x.unit, count=1), sign=a, told=True)


def about(m: Mod, x: Expression) -> Expression | None:
    if isinstance(x, Length):
        return replace(x, quantity=replace(x.quantity, mod=m))
    if isinstance(x, Offset):
        return replace(x, quantity=replace(x.quantity, mod=m))
    return compose.modified(x, m)


def every(e: str, u: UnitWord, o: int = 1) -> Repeated:
    unit, size = u
    return Repeated(quantity=Quantity(unit=unit, count=size * o), quant=e or None)


def every_too(s: Repeated, x: Expression) -> Repeated | None:
    """`Thursday` in `every Tuesday and Thursday`."""
    if not (isinstance(s.what, Fields) and isinstance(x, Fields) and x.year is None and x.lean is Lean.NONE):
        return None
    same = (s.what.weekday is None) == (x.weekday is None) and (s.what.month is None) == (x.month is None)
    return replace(s, what=x) if same else None


def often(n: int, u: UnitWord | None = None, x: Length | None = None) -> Repeated | None:
    """`twice a week`, `three times every month`."""
    quantity = x.quantity if x is not None else None if u is None else Quantity(unit=u[0], count=u[1])
    return None if quantity is None else Repeated(quantity=quantity, quant=None, freq=f"{n}X" if n else "X")
