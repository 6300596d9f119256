"""What the Korean time rules make of the values of their words: small functions from words to expressions.

Each gives None where the words together mean nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from timeline.temporal.calendar import Unit
from timeline.temporal.compose import inside, leaning, modified
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
    Repeated,
    Same,
)


def quantity(n: float, u: Unit | int | None, *, year: Unit = Unit.YEAR) -> Quantity | None:
    if not isinstance(u, Unit):
        return None
    if n == 0:
        return Quantity(unit=u, count=None, vague=True)
    return Quantity(unit=u, count=n)


def length(n: float | tuple[int, int], u: Unit | None, y: Any = None) -> Length | None:
    """`5개월`, `10여 년`; `두세 달` is one number or the next."""
    if isinstance(n, tuple):
        low, high = n
        return None if u is None else Length(quantity=Quantity(unit=u, count=low, upto=high))
    q = quantity(n, u)
    if q is None:
        return None
    return roughly(Length(quantity=q)) if y else Length(quantity=q)


def roughly(a: Length) -> Length:
    """`한 달여`, `열흘 남짓`."""
    return replace(a, quantity=replace(a.quantity, mod=Mod.APPROX)) if a.quantity.count is not None else a


def unit_length(unit: Unit) -> Any:
    return lambda n, y=None: length(n, unit, y)


def lengths(unit: Unit | None = None) -> Any:
    """`2~3일 안에`: one or the other."""

    def build(a: float, b: float, u: Any = None) -> Length | None:
        of = unit if unit is not None else u
        if not isinstance(of, Unit) or not a < b:
            return None
        return Length(quantity=Quantity(unit=of, count=a, upto=b))

    return build


def years_and_months(y: int, m: int) -> Length | None:
    """`1년6월`: a sentence of a court, where the years are no year of two digits."""
    return Length(quantity=Quantity(unit=Unit.YEAR, count=y, more=(Quantity(unit=Unit.MONTH, count=m),)))


def whole(unit: Unit) -> Any:
    """A time and the length that it has anyway: `9월 한 달간`, `15일 하루`."""
    return lambda x, q: x if q.quantity == Quantity(unit=unit, count=1) else None


def days_of_week(s: Quantity, c: Any = None, d: Any = None) -> Repeated:
    """`매주 화·목요일`: so many times in every week."""
    return Repeated(quantity=s, freq=f"{2 + (c is not None) + (d is not None)}X")


def more(a: Length, b: Length) -> Length | None:
    """`1년 6개월`: lengths add up from the larger unit to the smaller."""
    last = a.quantity.more[-1] if a.quantity.more else a.quantity
    if a.quantity == Quantity(unit=Unit.DAY, count=1) and b.quantity.unit < Unit.DAY:
        return None  # 하루 8시간: eight hours of every day
    if last.unit <= b.quantity.unit or a.quantity.count is None or b.quantity.count is None:
        return None
    return replace(
        a,
        quantity=replace(
            a.quantity, more=(*a.quantity.more, replace(b.quantity, mod=None)), mod=b.quantity.mod
        ),
    )


def half(a: Length) -> Length | None:
    """`한 시간 반`, `2년 반`."""
    q = a.quantity
    return (
        replace(a, quantity=replace(q, count=q.count + 0.5)) if q.count is not None and not q.more else None
    )


def years(a: int, b: int) -> Between | None:
    """`2011∼2013년`, `2011~13년`."""
    last = b if b >= 1000 else a // 100 * 100 + b
    return Between(first=Fields(year=a), last=Fields(year=last)) if last > a else None


def short_years(a: int, b: int) -> Between | None:
    """`21-22시즌`."""
    first, last = (Fields(year=n, two_digits=True) for n in (a, b))
    return Between(first=first, last=last) if b == a + 1 else None


def field(name: str, value: Any) -> Fields:
    return replace(Fields(), **{name: value})


def in_a_row(name: str) -> Any:
    """`5·6일`: listed numbers of days, months or quarters that follow one another, from the first to the last."""

    def build(a: int, b: int, c: int | None = None) -> Between | None:
        numbers = [a, b] if c is None else [a, c, b]
        if numbers != list(range(a, a + len(numbers))):
            return None
        return Between(first=field(name, a), last=field(name, b))

    return build


def months(a: int, b: int) -> Between | None:
    return Between(first=Fields(month=a), last=Fields(month=b)) if a != b else None


def days(a: int, b: int) -> Between | None:
    return Between(first=Fields(day=a), last=Fields(day=b)) if a != b else None


def dates(a: Expression, b: Expression) -> Between | None:
    """`2024.3.18~3.29`: the second day is of the year that the first one names."""
    whole = isinstance(a, Fields) and a.year is not None
    return Between(first=a, last=b) if whole and isinstance(b, Fields) and b.year is None else None


def semester(n: int) -> Between | None:
    """`1학기` is from March to August, `2학기` from September to February."""
    if n > 2:
        return None
    first, last = ((3, 8), (9, 2))[n - 1]
    return Between(first=Fields(month=first), last=Fields(month=last))


def decades(a: int, b: int) -> Between | None:
    first, last = decade(a * 10 if a < 10 else a), decade(b)  # 7~80년대
    if first is None or last is None:
        return None
    if b < 100 <= a:
        last = Decade(number=a // 100 * 10 + b // 10)
    return Between(first=first, last=last)


def decade(n: int) -> Decade | None:
    if n % 10:
        return None
    return Decade(number=n // 10, two_digits=n < 100)


def clock(
    h: int, p: str | None = None, m: int | None = None, s: int | None = None, half: int | None = None
) -> Fields | None:
    """The hour of the day: 오후 3시 is 15, 낮 12시 is 12, 밤 12시 is 24, 오전 12시 is 0."""
    if h > 24 or (m or 0) > 59:
        return None
    if p in ("AF", "EV", "NI", "DT", "MI") and h < 12:
        if p in ("AF", "EV") or (p == "NI" and h >= 5) or (p in ("DT", "MI") and h <= 6):
            h += 12
    elif h == 12 and p in ("MO", "DAWN"):
        h = 0
    elif h == 12 and p == "NI":
        h = 24
    return Fields(hour=h, minute=half if half is not None else m, second=s, hour12=p is None and h <= 12)


def era(e: str | int, n: int) -> Fields | None:
    """`기원전 108년`, `고종 31년`: an era is known by the year before its first, or by its name."""
    if isinstance(e, int):
        return Fields(year=e + n) if e + n > 0 else None  # 단기 5년: the shorter term of a sentence
    return Fields(year=1 - n) if e == "bc" else None


def lunar(e: str, m: Fields, d: Fields, y: Any = None) -> Expression | None:
    if e != "lunar" or m.month is None or d.day is None:
        return None
    year = y.year if isinstance(y, Fields) else None
    return Feast(name="lunar", table=f"lunar:{m.month}:{d.day}", year=year)


def year_within(y: Expression, x: Expression) -> Expression | None:
    """`지난해 11월`, `2023년 2분기`; `작년 같은 달` is the month told last, in another year."""
    if isinstance(x, Same):
        return Counterpart(year=y, unit=x.unit) if x.shift == 0 else None
    return inside(y, x)


def same_day(y: Expression, x: Expression) -> Counterpart | None:
    """`작년 오늘`, `10년 전 이날`: the day meant, in another year."""
    own = isinstance(x, Period | Same) and x.shift == 0
    return Counterpart(year=y, of=x) if own and _is_year(y) else None


def about_now(y: Expression) -> Expression | None:
    """`작년 이맘때`."""
    return modified(Counterpart(year=y, of=Period(unit=Unit.MONTH)), Mod.APPROX) if _is_year(y) else None


def within_offset(y: Expression, x: Expression) -> Expression | None:
    """`3년 전 겨울`, `10년 전 4월 16일`: of the year that is so far away."""
    own = isinstance(x, Fields) and (x.day is None or x.month is not None) and x.year is None
    return inside(y, x) if own and _is_year(y) else None


def _is_year(y: Expression) -> bool:
    if isinstance(y, Offset):
        return y.quantity.unit is Unit.YEAR and not y.quantity.more
    return isinstance(y, Fields | Period | Same)


def edge(e: tuple[Unit, Mod | None], y: Expression | None = None) -> Expression | None:
    unit, mod = e
    outer = y if y is not None else Period(unit=unit, loose=True, spoken=True)
    if y is not None and unit is not Unit.YEAR:
        return None
    return outer if mod is None else Part(outer=outer, mod=mod)


def nth_in(
    o: int, outer: Expression | None = None, u: Unit | None = None, d: Fields | None = None
) -> Nth | None:
    """`9월 첫째 주`, `9월 첫째 주 토요일`, `두 번째 토요일`."""
    if d is not None:
        return Nth(n=o, unit=Unit.DAY, weekday=d.weekday, outer=outer)
    return Nth(n=o, unit=u, outer=outer) if u is not None and outer is not None else None


def nth_day(o: int, u: Unit) -> Nth | None:
    """`첫날`, `마지막 날`: of the days that the text has told."""
    return Nth(n=o, unit=Unit.DAY, outer=None) if u is Unit.DAY else None


def lean(l: Lean, x: Expression) -> Expression | None:  # noqa: E741
    if isinstance(x, Length):
        return None if l is Lean.HERE else replace(x, lean=l, whole=l is Lean.PAST)
    if isinstance(x, AcademicYear | Decade | Century):
        return x
    if isinstance(x, Part) and isinstance(x.outer, Period) and x.outer.loose:  # 지난 연말, 오는 연초
        away = {(Lean.PAST, Mod.END): -1, (Lean.FUTURE, Mod.START): 1}.get((l, x.mod), 0)
        return replace(x, outer=replace(x.outer, shift=away, loose=False))
    return None if isinstance(x, Period | Same) else leaning(x, l)


def season(l: Lean) -> Period:  # noqa: E741
    """`지난 시즌`, `다음 시즌`: a year of matches, whenever in it they are."""
    return Period(unit=Unit.YEAR, shift={Lean.PAST: -1, Lean.FUTURE: 1}.get(l, 0))


def touching(lean: Lean) -> Any:
    return lambda q: replace(q, lean=lean) if isinstance(q, Length) else None


def ago(q: Length, a: int, m: Mod | None = None) -> Offset | None:
    """`3년 전`, `한 달쯤 뒤`, `3년 정도 전`."""
    away = q.quantity if m is None else replace(q.quantity, mod=m)
    return Offset(quantity=away, sign=a, told=a > 0 and q.lean is Lean.NONE)


def about(m: Mod, x: Expression) -> Expression:
    if isinstance(x, Length):
        return replace(x, quantity=replace(x.quantity, mod=m))
    return modified(x, m)


def on(d: Expression, c: Fields | str, p: str | None = None) -> Expression | None:
    """A day and a clock time or part of day."""
    if isinstance(d, Nth) and d.unit is not Unit.DAY:
        return None
    return inside(d, Fields(part=c) if isinstance(c, str) else c)


def on_weekday(d: Expression, x: Fields) -> Expression | None:
    """`12일 화요일`, `20일(월)`: which of the days with that number."""
    return inside(d, x) if isinstance(d, Fields | Inside) else d


def day_with_part(x: tuple[int, str]) -> Expression | None:
    shift, part = x
    return inside(Period(unit=Unit.DAY, shift=shift), Fields(part=part))


def clock_of_part(
    x: tuple[int, str], h: int, m: int | None = None, half: int | None = None
) -> Expression | None:
    """`어젯밤 11시 반`."""
    time = clock(h, x[1], m, half=half)
    return time and inside(Period(unit=Unit.DAY, shift=x[0]), time)


def clocks(a: Fields | None, b: Fields | None) -> Between | None:
    """`오후 2∼3시`, `오전 11시~1시`."""
    if a is None or b is None:
        return None
    if (
        a.hour is not None
        and b.hour is not None
        and b.hour12
        and a.hour >= 12 > b.hour
        and b.hour + 12 > a.hour
    ):
        b = replace(b, hour=b.hour + 12)
    return Between(first=a, last=b)


def holiday(f: Feast, h: int) -> Feast:
    return replace(f, span=(-1, 1)) if h and f.table is not None else f


def per(u: Unit, n: int | tuple[int, int], of: str = "X") -> Repeated:
    """`주 3회`, `주 5일`, `주 두세 차례`: three times, five days, two or three times in every week."""
    freq = "/".join(f"{m}{of}" for m in n) if isinstance(n, tuple) else f"{n}{of}"
    return Repeated(quantity=Quantity(unit=u, count=1), quant=None, freq=freq)


def bare(d: Expression) -> bool:
    return isinstance(d, Fields) and d.year is None


def month_edge(m: int, e: tuple[Unit, Mod | None]) -> Part | None:
    """`6월말`, `10월초`."""
    unit, mod = e
    return Part(outer=Fields(month=m), mod=mod) if unit is Unit.MONTH and mod is not None else None


def fields(x: Expression, *names: str) -> bool:
    return isinstance(x, Fields) and any(getattr(x, n) is not None for n in names)


def feast_of(y: Expression, x: Feast) -> Expression | None:
    """`올해 추석`, `2013년 설`."""
    if isinstance(y, Fields):
        return inside(y, x)
    if isinstance(y, Period) and y.unit is Unit.YEAR:
        return replace(x, shift=y.shift, lean=Lean.HERE)
    return x


def part(x: Expression, p: Mod) -> Expression | None:
    if isinstance(x, Part | Nth | Between) or (
        isinstance(x, Fields) and (x.day is not None or x.weekday is not None)
    ):
        return None
    return Part(outer=x, mod=p)


def each_day(n: int) -> Repeated | None:
    """`1일 3회`, `1일 평균`: what is told of every day."""
    return Repeated(quantity=Quantity(unit=Unit.DAY, count=1)) if n == 1 else None


def daily(q: Length) -> Repeated | None:
    """`하루 한 끼`, `하루 세 번`: a length before a count of times."""
    return Repeated(quantity=q.quantity) if q.quantity.unit is Unit.DAY and q.quantity.count == 1 else None
