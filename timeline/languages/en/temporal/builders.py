"""What English time rules make: the values of matched words → expressions. None refuses a match."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from timeline.languages.en.lexicon.temporal import Toward
from timeline.languages.en.temporal import dates
from timeline.languages.en.temporal.dates import UnitWord
from timeline.temporal import compose
from timeline.temporal.calendar import Unit
from timeline.temporal.expressions import (
    AcademicYear,
    Between,
    Century,
    Counterpart,
    Decade,
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
    Same,
    Vague,
)

# A year before what is spoken of: the year-ago quarter.
YEAR_BEFORE = Counterpart(shift=-1)

# ------------------------------------------------------------------ pointing


def period(l: Toward, u: UnitWord) -> Expression | None:  # noqa: E741
    """`last year`, `this week`, `that month`, `the previous quarter`; `next day` is the day after the one told."""
    unit, size = u
    if unit < Unit.DAY:
        return None
    if (
        unit is Unit.DAY and l.shift < 0 and not l.told
    ):  # the last day of something, the past day: not yesterday
        return Length(quantity=Quantity(unit=unit, count=size), lean=l.lean)
    if l.told or (unit is Unit.DAY and l.shift > 0):
        return Same(unit=unit, shift=l.shift * size)
    # This year may be that of a story; last year is the writer's.
    return Period(unit=unit, shift=l.shift * size, loose=l.shift == 0, touching=l.touching)


def next_period(l: Toward, u: Any) -> Period | None:  # noqa: E741
    """`the next year`: in what is told of the past, the one after the year told last."""
    unit, size = u
    return Period(unit=unit, shift=size, loose=True, story=True) if l.story and unit > Unit.DAY else None


def lean_and_half(l: Toward, u: UnitWord, half: float) -> Expression | None:  # noqa: E741
    """`the last decade and a half`."""
    x = dates.length(1, u, half)
    return x and leaning(l, x)


def decade_toward(l: Toward, u: UnitWord) -> Length | None:  # noqa: E741
    """`over the past decade`, `for the next decade`: ten years that touch the day of writing."""
    if u[0] is not Unit.DECADE or l.told or l.lean is Lean.HERE:
        return None
    return Length(quantity=Quantity(unit=Unit.YEAR, count=10), lean=l.lean)


def before_last(u: Any, b: int, l: Toward) -> Expression | None:  # noqa: E741
    """`the year before last`, `the weekend after next`, `the Friday before last`."""
    if l.told or l.shift != b:
        return None
    if isinstance(u, Fields) and u.weekday is not None:
        return compose.inside(Period(unit=Unit.WEEK, shift=2 * b), u)
    unit, size = (Unit.WEEKEND, 1) if isinstance(u, Fields) else u
    return Period(unit=unit, shift=2 * b * size)


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
    return (
        Same(unit=unit, fallback=-1) if unit is Unit.QUARTER else Period(unit=unit, loose=True, spoken=True)
    )


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


def next_weekday(l: Toward, x: Fields) -> Expression | None:  # noqa: E741
    """`next Friday`: that of the week to come, as whoever means this week's says `Friday`; the next Friday may be."""
    return within(Period(unit=Unit.WEEK, shift=1, loose=True), x) if l.story else None


def that(x: Expression) -> Expression:
    """`that November`, `that spring`."""
    return replace(x, lean=Lean.HERE, told=True) if isinstance(x, Fields) else x


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


def ended(x: Expression, d: Expression, e: Lean = Lean.PAST) -> Length | None:
    """`the three months ended Sept. 30`, `the year ending in June`, `the six months to March`."""
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
        case Decade():
            return Unit.DECADE
        case Century():
            return Unit.CENTURY
    return None


_SHARES = {Fields(half=n): (n, 2) for n in (1, 2)} | {Fields(quarter=n): (n, 4) for n in (1, 2, 3, 4)}


def share(y: Expression, x: Expression) -> Part | None:
    """`the first half of the 19th century`, `the last quarter of May`: no half or quarter of a calendar year."""
    number, of = _SHARES[x]  # type: ignore[index]
    mod = Mod.START if number == 1 else Mod.END if number == of else Mod.MID
    return Part(outer=y, mod=mod, share=(number, of))


def within(y: Expression, x: Expression) -> Expression | None:
    """`Friday of last week`, `the third quarter of last year`, `March this year`."""
    outer, inner = unit_of(y), unit_of(x)
    if outer is None:
        return None
    if outer is not Unit.YEAR and x in _SHARES:
        return share(y, x)
    if outer > Unit.YEAR:
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


def day_of(o: int, y: Expression) -> Expression | None:
    """`the first of this month`."""
    return compose.inside(y, Fields(day=o)) if unit_of(y) is Unit.MONTH and o <= 31 else None


def quarter_before(y: Expression) -> Expression | None:
    """`the prior year quarter`."""
    return same_quarter(y) if isinstance(y, Period | Same) and y.shift < 0 else None


def same_period(l: Toward, u: Any) -> Unit | None:  # noqa: E741
    """`the same quarter`, `the comparable period`, `the same month`, before its year: the unit."""
    unit = Unit.QUARTER if u == 1 else u[0]
    return unit if l.told and l.shift == 0 and Unit.DAY <= unit < Unit.YEAR else None


def year_ago(u: Any) -> Counterpart | None:
    """`the year-ago quarter`, `the year-earlier month`."""
    unit = Unit.QUARTER if u == 1 else u[0]
    return Counterpart(shift=-1, unit=unit) if Unit.DAY <= unit < Unit.YEAR else None


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


def edge_units(
    x: Length,
    m: Mod | None = None,
    l: Toward | None = None,  # noqa: E741
    o: int | None = None,
) -> tuple[Mod, Length] | None:
    """`the closing weeks`, `the early years`, `the last days`, `the first months` of what may be a time."""
    if o is not None:
        m = Mod.START if o == 1 else None
    elif l is not None:
        m = Mod.END if l == Toward(Lean.PAST, -1) else None
    return None if m is None else (m, x)


def nth(o: int, u: Any) -> Nth:
    if isinstance(u, Fields):
        return Nth(n=o, unit=Unit.WEEKEND if u.weekend else Unit.DAY, weekday=u.weekday, outer=None)
    return Nth(n=o, unit=u[0], outer=None)


def last_of(l: Toward, u: Any) -> Nth | None:  # noqa: E741
    return nth(-1, u) if l == Toward(Lean.PAST, -1) else None


def nth_of(x: Nth, y: Expression) -> Nth | None:
    outer = unit_of(y)
    return replace(x, outer=y) if outer is not None and x.unit < outer else None


def nth_of_something(x: Nth) -> Length | None:
    """`the last week` of a strike, `the final two minutes` of a match: of what is no time."""
    return None if x.weekday is not None else Length(quantity=Quantity(unit=x.unit, count=x.count))


def week_of(d: Expression, x: Any = None, u: UnitWord | None = None) -> Offset | None:
    """`the week of May 6`: the one that day is in."""
    unit = u[0] if u is not None else x.unit
    return Offset(quantity=Quantity(unit=unit, count=0), sign=1, base=d) if unit is Unit.WEEK else None


def weekend_of(d: Expression) -> Offset:
    """`Labor Day weekend`, `the weekend of May 4`: of a Monday or Tuesday the one before, of another day its week's."""
    two_days_before = Offset(quantity=Quantity(unit=Unit.DAY, count=2), sign=-1, base=d)
    return Offset(quantity=Quantity(unit=Unit.WEEKEND, count=0), sign=1, base=two_days_before)


def period_edge(e: tuple[Unit, Mod], y: Expression | None = None) -> Part | None:
    """`year-end`, `midweek`, `year-end 2012`."""
    unit, mod = e
    return Part(outer=y or Period(unit=unit), mod=mod) if y is None or unit is Unit.YEAR else None


def part(p: Mod, x: Expression) -> Expression | None:
    """`early 2012`, `later that month`, `mid-1990s`, `the end of last year`."""
    return None if isinstance(x, Length | Part | Between) else Part(outer=x, mod=p)


# ------------------------------------------------------------------ distances, modifiers


def offset(q: Length, a: int, *, told: bool = False) -> Offset | None:
    if q.lean is not Lean.NONE:
        return None
    return Offset(
        quantity=q.quantity, sign=a, told=told, or_anchor=not told or a < 0 or q.quantity.unit < Unit.DAY
    )


def ago_today(q: Length, a: int, x: Expression) -> Offset | None:
    """`ten years ago today`, `a year ago this week`: to the day or the week."""
    unit = unit_of(x)
    if unit is None or q.lean is not Lean.NONE or q.quantity.count is None or unit >= q.quantity.unit:
        return None
    to_the_unit = replace(q.quantity, more=(*q.quantity.more, Quantity(unit=unit, count=0)))
    return Offset(quantity=to_the_unit, sign=a, base=x)


def from_today(q: Length, x: Expression) -> Offset | None:
    """`two weeks from today`, `a week from Tuesday`; but five years from 29 June last so long."""
    week = Quantity(unit=Unit.WEEK, count=1)
    return (
        ago_today(q, 1, x)
        if isinstance(x, Period) or (q.quantity == week and unit_of(x) is Unit.DAY)
        else None
    )


def week_today(q: Length, x: Expression) -> Offset | None:
    """`a week today`, `a fortnight tomorrow`."""
    ahead = isinstance(x, Period) and x.shift >= 0 and q.quantity.unit is Unit.WEEK
    return ago_today(q, 1, x) if ahead else None


def weekdays_ago(n: float, w: Expression, a: int) -> Expression | None:
    """`two Fridays ago`."""
    if n != int(n) or a > 0 or n < 1 or not isinstance(w, Fields):
        return None
    weeks = Quantity(unit=Unit.WEEK, count=n - 1, more=(Quantity(unit=Unit.DAY, count=0),))
    return Offset(quantity=weeks, sign=a, base=replace(w, lean=Lean.PAST))


def week_after(w: Fields, u: UnitWord) -> Offset | None:
    """`Monday week`: a week after the next one."""
    if u != (Unit.WEEK, 1) or w.lean is not Lean.NONE:
        return None
    week = Quantity(unit=Unit.WEEK, count=1, more=(Quantity(unit=Unit.DAY, count=0),))
    return Offset(quantity=week, sign=1, base=replace(w, lean=Lean.FUTURE))


def measured(q: Length | None, b: int, x: Expression) -> Offset | None:
    """`two days before Christmas`, `the day after Thanksgiving`."""
    if q is None or q.quantity.count is None:
        return None
    return Offset(quantity=q.quantity, sign=b, base=x)


def weekday_from(w: Fields, b: int, x: Expression, o: int | None = None) -> Offset:
    """`the Friday before Christmas`, `the Monday after May 3`, `the second Tuesday after May 3`."""
    return Offset(quantity=Quantity(unit=Unit.WEEK, count=(o or 1) - 1), sign=b, base=x, weekday=w.weekday)


def measured_spoken(x: Period | Same, b: int, y: Expression) -> Offset | None:
    """`the week after Easter`."""
    return measured(Length(quantity=Quantity(unit=x.unit, count=1)), b, y)


def spoken_later(x: Period | Same, a: int) -> Offset:
    """`the day before`, with nothing behind it: before the one told."""
    return Offset(quantity=Quantity(unit=x.unit, count=1), sign=a, told=True)


def part_later(x: Fields, a: int) -> Expression | None:
    """`the night before`, `the morning after`, with nothing behind it."""
    return compose.inside(Same(unit=Unit.DAY, shift=a), x)


def part_from(x: Fields, b: int, y: Expression) -> Expression | None:
    """`the night before Christmas`."""
    return compose.inside(Offset(quantity=Quantity(unit=Unit.DAY, count=1), sign=b, base=y), x)


def about(m: Mod, x: Expression) -> Expression | None:
    if isinstance(x, Length):
        if x.quantity.vague and m is Mod.MORE_THAN:  # over several years: during them
            return None
        return replace(x, quantity=replace(x.quantity, mod=m))
    if isinstance(x, Offset):
        return replace(x, quantity=replace(x.quantity, mod=m))
    return compose.modified(x, m)
