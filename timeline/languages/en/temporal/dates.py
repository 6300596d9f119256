"""What English time rules make of numbers, lengths and calendar fields. None refuses a match."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

from timeline.languages.common.temporal import date
from timeline.temporal import calendar, compose
from timeline.temporal.calendar import Unit
from timeline.temporal.expressions import (
    AcademicYear,
    Between,
    Century,
    Expression,
    Fields,
    Lean,
    Length,
    Mod,
    Quantity,
)

OR = 2  # the value of `or` among the words between the ends of a range
UnitWord = tuple[Unit, int]  # a unit, and how many of it the word says (a fortnight is two weeks)

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
    if unit in _PARTS_OF and (count < 1 or (unit >= Unit.DECADE and count != int(count))):
        # half an hour is thirty minutes, half a year six months, a decade and a half fifteen years
        unit, factor = _PARTS_OF[unit]
        count *= factor
    return Length(quantity=Quantity(unit=unit, count=count))


def length_or_more(n: float, u: UnitWord) -> Length | None:
    """`five-plus years`, `20+ years`."""
    found = length(n, u)
    return found and replace(found, quantity=replace(found.quantity, mod=Mod.EQUAL_OR_MORE))


def length_range(n: float, m: float, u: UnitWord) -> Length | None:
    """`two to three weeks`, `10-15 minutes`."""
    unit, size = u
    return Length(quantity=Quantity(unit=unit, count=n * size, upto=m * size)) if n < m else None


def compound(a: Length, b: Length, c: Length | None = None) -> Length | None:
    """`two years and six months`, `ten years, five months and four days`."""
    parts = [a.quantity, b.quantity, *([c.quantity] if c is not None else [])]
    if any(q.count is None or q.upto for q in parts) or a.quantity.more:
        return None
    if any(finer.unit >= q.unit for q, finer in pairwise(parts)):
        return None
    return replace(a, quantity=replace(parts[0], more=tuple(parts[1:])))


def past(n: float, h: int, u: UnitWord | None = None) -> Fields | None:
    """`half past three`, `a quarter to nine`, `ten past six`, `seven minutes past six`."""
    spoken = n % 5 == 0 if u is None else u[0] is Unit.MINUTE
    if not 1 <= h <= 12 or not spoken or not -60 < n < 60 or n != int(n):
        return None
    return Fields(hour=h if n > 0 else (h - 2) % 12 + 1, minute=int(n) % 60, hour12=True)


def military(n: Any, c: Fields) -> Fields | None:
    """`1410` in `1410 to 1430 GMT`."""
    if not isinstance(n, int):
        n = n.year if isinstance(n, Fields) and n == Fields(year=n.year) else 9999
    hour, minute = divmod(n, 100)
    return Fields(hour=hour, minute=minute) if hour < 24 and minute < 60 and c.minute is not None else None


# ------------------------------------------------------------------ calendar fields


def year(y: Any) -> Fields | None:
    """A year said by a number, or by an expression."""
    found = Fields(year=y) if isinstance(y, int) else y
    return found if isinstance(found, Fields) else None


def the_year(y: int, u: UnitWord | None = None) -> Fields | None:
    """`the year 2000`, `the year two thousand`, `the calendar year 2012`, `full-year 2012`."""
    return Fields(year=int(y)) if (u is None or u[0] is Unit.YEAR) and 1 <= y <= 2999 else None


def fiscal(y: Any) -> AcademicYear | None:
    outer = year(y)
    return None if outer is None else AcademicYear(outer=outer, month=1)


def era(n: int, e: str) -> Fields:
    return Fields(year=1 - n if e == "bc" else n)


def century(o: int, u: UnitWord, e: str | None = None) -> Century | None:
    """`the 19th century`, the last of `the 3rd and 4th centuries`, `the third millennium BC`."""
    if u[0] not in (Unit.CENTURY, Unit.MILLENNIUM) or not 1 <= o <= 30:
        return None
    return Century(number=o - 1, bc=e == "bc", unit=u[0])


def listed(o: int, x: Century | Fields) -> Century | Fields | None:
    """`the 3rd` in `the 3rd and 4th centuries`, `second` in `the second and third quarters`."""
    if isinstance(x, Century):
        return replace(x, number=o - 1) if 1 <= o <= 30 else None
    return replace(x, quarter=o) if o <= 4 and x.year is None else None


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


def dashed(m: Fields, d: int, y: Any = None, n: int | None = None) -> Fields | None:
    """`5-Jan-2023`, `12-Mar-24`."""
    return month_day(m, d, y if n is None else Fields(year=n, two_digits=True))


def days(m: Fields, a: int, b: int, y: Any = None, t: int | None = None) -> Between | None:
    """`March 3-5`, `3 to 5 March 1990`; not `3 or 5 March`."""
    first = month_day(m, a, y)
    return Between(first=first, last=Fields(day=b)) if first is not None and a < b <= 31 and t != OR else None


def day_first(d: int, e: int, m: Fields) -> Fields | None:
    """`14` in `14 and 19 September`."""
    return month_day(m, d) if d < e else None


def weekday_day_first(w: Fields, d: int, e: int, m: Fields) -> Fields | None:
    """`Monday 12` in `Monday 12 to Thursday 15 April`."""
    first = day_first(d, e, m)
    return first and compose.merged(first, w)


def day_too(m: Fields, d: int) -> Fields | None:
    """`25` in `April 24 and 25`: a later day of the month before."""
    if (
        m.day is None
        or m.month is None
        or m.year is not None
        or m.lean is not Lean.NONE
        or not m.day < d <= 31
    ):
        return None
    return replace(m, day=d, weekday=None)


def years(a: int, b: int) -> Between | None:
    """`1995-96`, `1995-7`."""
    last = a // 100 * 100 + b
    if b < 10 and last <= a:
        last = a // 10 * 10 + b
    return Between(first=Fields(year=a), last=Fields(year=last)) if a < last and 0 < b < 100 else None


def dated(y: Any, x: Expression) -> Expression | None:
    """`June 1990`, `the third quarter of 2012`, `Christmas 2003`."""
    outer = year(y) if not isinstance(y, AcademicYear) else y.outer
    if outer is None or (
        isinstance(x, Fields) and (x.year is not None or (x.day is not None and x.month is None))
    ):
        return None
    return compose.inside(outer, x)


def quarter_of_months(b: Fields, a: Fields | None = None) -> Fields | None:
    """`the January-March quarter`, `the June quarter`: its last month, and its first."""
    last = b.month
    if last is None or last % 3 or (a is not None and a.month != last - 2):
        return None
    return Fields(quarter=last // 3)


def months_of(x: Fields, m: Length) -> Fields | None:
    """`the summer months`."""
    return x if m.quantity.unit is Unit.MONTH else None


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
