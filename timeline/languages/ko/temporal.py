"""Korean time rules: categories of words → expressions.

The words are in `lexicon_temporal`, what stands around them in `cues_temporal`.

Layers, each over what the ones before have made: numbers with units → lengths → dates → weeks and parts → direction →
clock times → distances → modifiers → sets.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from timeline.languages.ko.cues_temporal import BEFORE_WORD, CLOSING, refuse, relation, tense
from timeline.languages.ko.lexicon_temporal import LEXEMES
from timeline.temporal.calendar import Unit
from timeline.temporal.compose import inside, leaning, merged, modified
from timeline.temporal.expressions import (
    AcademicYear,
    Between,
    Century,
    Decade,
    Expression,
    Feast,
    Fields,
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
from timeline.temporal.rules import Grammar, Rule

ALIASES = {
    "NUMBER": "N0 N12 N31 N59 N99 Y4 NBIG",
    "COUNT": "N12 N31 N59 N99 NBIG Y4 NATIVE SINO SOME DECIMAL",
    "SMALL": "N12 N31 N59 N99",
    "DOM": "N12 N31",
    "HOUR": "N0 N12 N31 NATIVE",
    "MINUTE": "N0 N12 N31 N59",
    "UNIT": "YEAR_UNIT DAY_UNIT MINUTE_UNIT SECOND_UNIT LENGTH_UNIT",
    "YEARISH": "YEAR SCHOOL",
    "CALENDAR": "YEAR MONTH DAY WEEK QUARTER HALF SEASON DECADE CENTURY WEEKEND WEEKDAY FEAST RANGE PARTED SCHOOL",
    "DAYISH": "DAY WEEKDAY WEEKEND FEAST",
    "CLOCKISH": "CLOCK DAY_PART",
    "AFTER_LENGTH": "LONG MAN AGO SO WITHIN",
    "ANY": "CALENDAR MOMENT CLOCK LENGTH OFFSET",
    "LARGE": "N59 N99 NBIG",
    "TIMELY": "N12 MONTH QUARTER HALF SEASON EDGE_OF SECOND_UNIT PART FEAST SEASON_UNIT RANGE DAY WHOLE",
    "DAILY": "NATIVE N12 N31 TIMES",
}


# ------------------------------------------------------------------ what the rules make


def _quantity(n: float, u: Unit | int | None, *, year: Unit = Unit.YEAR) -> Quantity | None:
    if not isinstance(u, Unit):
        return None
    if n == 0:
        return Quantity(unit=u, count=None, vague=True)
    return Quantity(unit=u, count=n)


def _length(n: float, u: Unit | None, y: Any = None, half: Any = None) -> Length | None:
    q = _quantity(n, u)
    if q is None:
        return None
    return Length(quantity=replace(q, mod=Mod.APPROX) if y and q.count is not None else q)


def _unit_length(unit: Unit) -> Any:
    return lambda n, y=None: _length(n, unit, y)


def _lengths(unit: Unit | None = None) -> Any:
    """`2~3일 안에`: one or the other."""

    def build(a: float, b: float, u: Any = None) -> Length | None:
        of = unit if unit is not None else u
        if not isinstance(of, Unit) or not a < b:
            return None
        return Length(quantity=Quantity(unit=of, count=a, upto=b))

    return build


def _more(a: Length, b: Length) -> Length | None:
    """`1년 6개월`: lengths add up from the larger unit to the smaller."""
    last = a.quantity.more[-1] if a.quantity.more else a.quantity
    if last.unit <= b.quantity.unit or a.quantity.count is None or b.quantity.count is None:
        return None
    return replace(
        a,
        quantity=replace(
            a.quantity, more=(*a.quantity.more, replace(b.quantity, mod=None)), mod=b.quantity.mod
        ),
    )


def _half(a: Length) -> Length | None:
    """`한 시간 반`, `2년 반`."""
    q = a.quantity
    return (
        replace(a, quantity=replace(q, count=q.count + 0.5)) if q.count is not None and not q.more else None
    )


def _years(a: int, b: int) -> Between | None:
    """`2011∼2013년`, `2011~13년`."""
    last = b if b >= 1000 else a // 100 * 100 + b
    return Between(first=Fields(year=a), last=Fields(year=last)) if last > a else None


def _months(a: int, b: int) -> Between | None:
    return Between(first=Fields(month=a), last=Fields(month=b)) if a != b else None


def _days(a: int, b: int) -> Between | None:
    return Between(first=Fields(day=a), last=Fields(day=b)) if a != b else None


def _decades(a: int, b: int) -> Between | None:
    first, last = _decade(a), _decade(b)
    if first is None or last is None:
        return None
    if b < 100 <= a:
        last = Decade(number=a // 100 * 10 + b // 10)
    return Between(first=first, last=last)


def _decade(n: int) -> Decade | None:
    if n % 10:
        return None
    return Decade(number=n // 10, two_digits=n < 100)


def _clock(
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


def _era(e: str, n: int) -> Fields | None:
    return Fields(year={"bc": 1 - n, "ad": n, "dangi": n - 2333}[e]) if e != "lunar" else None


def _lunar(e: str, m: Fields, d: Fields, y: Any = None) -> Expression | None:
    if e != "lunar" or m.month is None or d.day is None:
        return None
    year = y.year if isinstance(y, Fields) else None
    return Feast(name="lunar", table=f"lunar:{m.month}:{d.day}", year=year)


def _year_within(y: Expression, x: Expression) -> Expression | None:
    return inside(y, x)


def _month_of_two_digit_year(y: int, m: Fields, d: Fields | None = None) -> Expression | None:
    year = Fields(year=y, two_digits=True)
    month = merged(year, m)
    return month if d is None or month is None else merged(month, d)


def _edge(e: tuple[Unit, Mod | None], y: Expression | None = None) -> Expression | None:
    unit, mod = e
    outer = y if y is not None else Period(unit=unit)
    if y is not None and unit is not Unit.YEAR:
        return None
    return outer if mod is None else Part(outer=outer, mod=mod)


def _nth_in(
    o: int, outer: Expression | None = None, u: Unit | None = None, d: Fields | None = None
) -> Nth | None:
    """`9월 첫째 주`, `9월 첫째 주 토요일`, `두 번째 토요일`."""
    if d is not None:
        return Nth(n=o, unit=Unit.DAY, weekday=d.weekday, outer=outer)
    return Nth(n=o, unit=u, outer=outer) if u is not None and outer is not None else None


def _lean(l: Lean, x: Expression) -> Expression | None:  # noqa: E741
    if isinstance(x, Length):
        return None if l is Lean.HERE else replace(x, lean=l, whole=l is Lean.PAST)
    return None if isinstance(x, Period | Same) else leaning(x, l)


def _touching(lean: Lean) -> Any:
    return lambda q: replace(q, lean=lean) if isinstance(q, Length) else None


def _ago(q: Length, a: int) -> Offset | None:
    return Offset(quantity=q.quantity, sign=a, told=a > 0 and q.lean is Lean.NONE)


def _about(m: Mod, x: Expression) -> Expression:
    if isinstance(x, Length):
        return replace(x, quantity=replace(x.quantity, mod=m))
    return modified(x, m)


def _on(d: Expression, c: Fields | str, p: str | None = None) -> Expression | None:
    """A day and a clock time or part of day."""
    if isinstance(d, Nth):
        return None
    return inside(d, Fields(part=c) if isinstance(c, str) else c)


def _day_with_part(x: tuple[int, str]) -> Expression | None:
    shift, part = x
    return inside(Period(unit=Unit.DAY, shift=shift), Fields(part=part))


def _clocks(a: Fields, b: Fields) -> Between:
    if (
        a.hour is not None
        and b.hour is not None
        and b.hour12
        and a.hour >= 12 > b.hour
        and b.hour + 12 > a.hour
    ):
        b = replace(b, hour=b.hour + 12)
    return Between(first=a, last=b)


def _holiday(f: Feast, h: int) -> Feast:
    return replace(f, span=(-1, 1)) if h and f.table is not None else f


def _per(u: Unit, n: int) -> Repeated:
    """`주 3회`: three times in every week."""
    return Repeated(quantity=Quantity(unit=u, count=1), quant=None, freq=f"{n}X")


def _bare(d: Expression) -> bool:
    return isinstance(d, Fields) and d.year is None


def _month_edge(m: int, e: tuple[Unit, Mod | None]) -> Part | None:
    """`6월말`, `10월초`."""
    unit, mod = e
    return Part(outer=Fields(month=m), mod=mod) if unit is Unit.MONTH and mod is not None else None


# ------------------------------------------------------------------ the cascade

_UNITS = [
    # First of all what only counts: a length before 간, 동안, 만에, 전, 뒤 … is no day of the month and no year.
    Rule("ko.length.years-so", "n:COUNT YEAR_UNIT y:YEO? &AFTER_LENGTH", "LENGTH", _unit_length(Unit.YEAR)),
    Rule("ko.length.days", "n:COUNT y:YEO? DAY_UNIT &AFTER_LENGTH", "LENGTH", _unit_length(Unit.DAY)),
    Rule("ko.length.alternative-days", "a:COUNT TILDE b:COUNT DAY_UNIT &AFTER_LENGTH", "LENGTH", _lengths(Unit.DAY)),
    Rule("ko.date.year", "y:Y4 YEAR_UNIT", "YEAR", lambda y: Fields(year=y)),
    Rule("ko.date.year-apostrophe", "y:YEAR YEAR_UNIT", "YEAR", lambda y: y if isinstance(y, Fields) else None),
    Rule("ko.date.year-two-digits", "y:N99 YEAR_UNIT", "YEAR", lambda y: Fields(year=y, two_digits=True)),
    Rule("ko.date.year-era", "e:ERA n:NUMBER YEAR_UNIT", "YEAR", _era),
    Rule("ko.date.month", "m:N12 MONTH_UNIT", "MONTH", lambda m: Fields(month=m)),
    Rule("ko.date.day", "d:DOM DAY_UNIT", "DAY", lambda d: Fields(day=d)),
    Rule("ko.date.day-shape", "d:DAY DAY_UNIT", "DAY", lambda d: d if _bare(d) else None),
    Rule("ko.date.two-digit-year-month", "y:SMALL YEAR_UNIT m:N12 MONTH_UNIT", "MONTH",
         lambda y, m: Fields(year=y, two_digits=True, month=m)),
    Rule("ko.date.two-digit-year-month-day", "y:SMALL YEAR_UNIT m:N12 MONTH_UNIT d:DOM DAY_UNIT", "DAY",
         lambda y, m, d: Fields(year=y, two_digits=True, month=m, day=d)),
    Rule("ko.date.quarter", "q:N12 QUARTER_UNIT", "QUARTER", lambda q: Fields(quarter=q) if q <= 4 else None),
    Rule("ko.date.school-year", "y:Y4 SCHOOL_UNIT", "SCHOOL", lambda y: AcademicYear(outer=Fields(year=y), month=3)),
    Rule("ko.date.fiscal-year", "y:Y4 FISCAL_UNIT", "SCHOOL", lambda y: AcademicYear(outer=Fields(year=y), month=1)),
    Rule("ko.date.season-year", "y:Y4 SEASON_UNIT", "YEAR", lambda y: Fields(year=y)),
    Rule("ko.date.decade", "n:NUMBER DECADE_UNIT", "DECADE", _decade),
    Rule("ko.date.decades", "a:NUMBER TILDE b:NUMBER DECADE_UNIT", "RANGE", _decades),
    Rule("ko.date.century", "n:SMALL CENTURY_UNIT", "CENTURY", lambda n: Century(number=n - 1)),
    Rule("ko.date.century-era", "e:ERA n:SMALL CENTURY_UNIT", "CENTURY",
         lambda e, n: Century(number=n - 1, bc=e == "bc")),
    Rule("ko.range.years", "a:Y4 YEAR_UNIT? TILDE b:NUMBER YEAR_UNIT", "RANGE", _years),
    Rule("ko.range.seasons", "a:Y4 TILDE b:NUMBER SEASON_UNIT", "RANGE", _years),
    Rule("ko.range.months", "a:N12 (TILDE | DOT) b:N12 MONTH_UNIT", "RANGE", _months),
    Rule("ko.range.days", "a:DOM (TILDE | DOT) b:DOM DAY_UNIT", "RANGE", _days),
    Rule("ko.range.quarters", "a:N12 (TILDE | DOT) b:N12 QUARTER_UNIT", "RANGE",
         lambda a, b: Between(first=Fields(quarter=a), last=Fields(quarter=b)) if a < b <= 4 else None),
    Rule("ko.length.years", "n:COUNT y:YEO? YEAR_UNIT", "LENGTH", _unit_length(Unit.YEAR)),
    Rule("ko.length.many-days", "n:LARGE y:YEO? DAY_UNIT", "LENGTH", _unit_length(Unit.DAY)),
    Rule("ko.length.minutes", "n:COUNT y:YEO? MINUTE_UNIT", "LENGTH", _unit_length(Unit.MINUTE)),
    Rule("ko.length.seconds", "n:COUNT y:YEO? SECOND_UNIT", "LENGTH", _unit_length(Unit.SECOND)),
    Rule("ko.length.count", "n:COUNT y:YEO? u:LENGTH_UNIT y2:YEO?", "LENGTH",
         lambda n, u, y=None, y2=None: _length(n, u, y or y2)),
    Rule("ko.length.quarters", "n:NATIVE QUARTER_UNIT", "LENGTH", _unit_length(Unit.QUARTER)),
    Rule("ko.length.days-word", "n:DAYS", "LENGTH", lambda n: Length(quantity=Quantity(unit=Unit.DAY, count=n))),
    Rule("ko.length.word", "q:LENGTH_WORD", "LENGTH", lambda q: Length(quantity=q)),
    Rule("ko.length.anniversary", "n:COUNT u:ANNIVERSARY", "LENGTH", _length),
    Rule("ko.length.alternatives", "a:COUNT (TILDE | COMMA) b:COUNT u:LENGTH_UNIT", "LENGTH", _lengths()),
    Rule("ko.length.alternative-years", "a:SMALL TILDE b:SMALL YEAR_UNIT", "LENGTH", _lengths(Unit.YEAR)),
    Rule("ko.length.alternative-minutes", "a:COUNT TILDE b:COUNT MINUTE_UNIT", "LENGTH", _lengths(Unit.MINUTE)),
    Rule("ko.clock",
         "p:DAY_PART? h:HOUR HOUR_UNIT (m:MINUTE MINUTE_UNIT (s:MINUTE SECOND_UNIT)? | half:HALF_HOUR)?",
         "CLOCK", _clock),
    Rule("ko.clock.digits", "p:DAY_PART c:CLOCK", "CLOCK",
         lambda p, c: _clock(c.hour, p, c.minute, c.second) if c.hour is not None and c.hour <= 12 else None),
    Rule("ko.clock.hours", "p:DAY_PART? a:HOUR TILDE b:HOUR HOUR_UNIT", "RANGE",
         lambda a, b, p=None: _clocks(first, last) if (first := _clock(a, p)) and (last := _clock(b, p)) else None),
    Rule("ko.date.day-with-part", "x:DAY_WITH_PART", "MOMENT", _day_with_part),
    Rule("ko.feast.span", "f:FEAST h:HOLIDAY_SPAN LONG?", "FEAST", _holiday),
]  # fmt: skip

_LENGTHS = [
    Rule(
        "ko.clock.until",
        "a:CLOCK TILDE b:CLOCK",
        "RANGE",
        lambda a, b: _clocks(a, b) if b.hour12 and not a.hour12 else None,
    ),
    Rule("ko.feast.for", "f:FEAST LONG LONG?", "FEAST", lambda f: f),
    Rule("ko.date.this-year", "y:THIS_YEAR &TIMELY", "YEAR", lambda y: y),
    Rule("ko.length.half", "a:LENGTH h:HALF_HOUR LONG?", "LENGTH", lambda a, h: _half(a)),
    Rule("ko.length.compound", "a:LENGTH b:LENGTH LONG?", "LENGTH", _more),
    Rule("ko.length.for", "a:LENGTH LONG LONG?", "LENGTH", lambda a: a),
    Rule("ko.date.lunar", "e:ERA m:MONTH d:DAY", "FEAST", _lunar),
]

_DATES = [
    Rule("ko.date.full", "y:YEAR m:MONTH d:DAY", "DAY",
         lambda y, m, d: inside(x, d) if (x := inside(y, m)) is not None else None),
    Rule("ko.date.year-month", "y:YEARISH x:MONTH", "MONTH", _year_within),
    Rule("ko.date.month-day", "y:MONTH x:DAY", "DAY", lambda y, x: inside(y, x) if isinstance(x, Fields) else None),
    Rule("ko.date.year-day", "y:YEAR x:DAY", "DAY",
         lambda y, x: inside(y, x) if isinstance(x, Fields) and x.month is not None and x.year is None else None),
    Rule("ko.date.year-part", "y:YEARISH x:QUARTER", "QUARTER", _year_within),
    Rule("ko.date.year-half", "y:YEARISH x:HALF", "HALF", _year_within),
    Rule("ko.date.year-season", "y:YEAR x:SEASON", "SEASON", _year_within),
    Rule("ko.date.number-season", "y:Y4 x:SEASON", "SEASON", lambda y, x: inside(Fields(year=y), x)),
    Rule("ko.date.year-feast", "y:YEAR x:FEAST", "FEAST", lambda y, x: _feast_of(y, x)),
    Rule("ko.date.year-edge", "y:YEAR e:EDGE_OF", "PARTED", lambda y, e: _edge(e, y)),
    Rule("ko.date.edge", "e:EDGE_OF", "PARTED", _edge),
    Rule("ko.date.month-edge", "m:N12 e:EDGE_OF", "PARTED", lambda m, e: _month_edge(m, e)),
    Rule("ko.date.year-month-edge", "y:YEAR m:N12 e:EDGE_OF", "PARTED",
         lambda y, m, e: inside(y, x) if (x := _month_edge(m, e)) is not None else None),
    Rule("ko.date.whole-year-length", "y:YEAR q:LENGTH", "YEAR",
         lambda y, q: y if q.quantity == Quantity(unit=Unit.YEAR, count=1) else None),
    Rule("ko.date.whole-year", "y:YEAR (WHOLE | SAME_PERIOD | SEASON_UNIT)", "YEAR", lambda y: y),
    Rule("ko.date.year-months", "y:YEAR x:RANGE", "RANGE",
         lambda y, x: inside(y, x) if _fields(x.first, "month", "quarter") else None),
    Rule("ko.date.month-days", "y:MONTH x:RANGE", "RANGE",
         lambda y, x: inside(y, x) if _fields(x.first, "day") else None),
    Rule("ko.date.year-month-days", "y:YEAR m:MONTH x:RANGE", "RANGE",
         lambda y, m, x: inside(z, x) if _fields(x.first, "day") and (z := inside(y, m)) is not None else None),
    Rule("ko.date.week-day", "y:WEEK x:WEEKDAY", "DAY", _year_within),
    Rule("ko.date.week-weekend", "y:WEEK x:WEEKEND", "WEEKEND", _year_within),
    Rule("ko.date.weekend-day", "y:WEEKEND x:WEEKDAY", "DAY", lambda y, x: x),
    Rule("ko.date.day-weekday", "d:DAY x:WEEKDAY", "DAY",
         lambda d, x: merged(d, x) if isinstance(d, Fields) else d),
]  # fmt: skip


def _fields(x: Expression, *names: str) -> bool:
    return isinstance(x, Fields) and any(getattr(x, n) is not None for n in names)


def _feast_of(y: Expression, x: Feast) -> Expression | None:
    """`올해 추석`, `2013년 설`."""
    if isinstance(y, Fields):
        return inside(y, x)
    if isinstance(y, Period) and y.unit is Unit.YEAR:
        return replace(x, shift=y.shift, lean=Lean.HERE)
    return x


_NTH = [
    Rule("ko.nth.week", "m:MONTH o:ORDINAL u:ORDINAL_UNIT", "WEEK", lambda m, o, u: _nth_in(o, m, u)),
    Rule("ko.nth.week-number", "m:MONTH o:N12 u:ORDINAL_UNIT", "WEEK", lambda m, o, u: _nth_in(o, m, u)),
    Rule("ko.nth.week-length", "m:MONTH o:ORDINAL LENGTH_UNIT", "WEEK", lambda m, o: _nth_in(o, m, Unit.WEEK)),
    Rule("ko.nth.week-day", "m:MONTH o:ORDINAL (ORDINAL_UNIT | LENGTH_UNIT)? d:WEEKDAY", "DAY",
         lambda m, o, d: _nth_in(o, m, None, d)),
    Rule("ko.nth.weekday", "o:ORDINAL d:WEEKDAY", "DAY", lambda o, d: _nth_in(o, None, None, d)),
]  # fmt: skip

_DIRECTION = [
    Rule("ko.lean.day", "l:LEAN x:DAY", "DAY", _lean),
    Rule("ko.lean.month", "l:LEAN x:MONTH", "MONTH", _lean),
    Rule("ko.lean.year", "l:LEAN x:YEAR", "YEAR", lambda l, x: x if isinstance(x, Fields) else None),  # noqa: E741
    Rule("ko.lean.weekday", "l:LEAN x:WEEKDAY", "WEEKDAY", _lean),
    Rule("ko.lean.weekend", "l:LEAN x:WEEKEND", "WEEKEND", _lean),
    Rule("ko.lean.range", "l:LEAN x:RANGE", "RANGE", _lean),
    Rule("ko.lean", "l:LEAN x:CALENDAR", "PARTED", _lean),
    Rule("ko.duration.past", "l:LEAN x:LENGTH", "LENGTH", _lean),
    Rule("ko.duration.recent", "RECENT ABOUT? q:LENGTH", "LENGTH", _touching(Lean.PAST)),
    Rule("ko.duration.bygone", "BYGONE ABOUT? q:LENGTH", "LENGTH", _touching(Lean.PAST)),
    Rule("ko.duration.ahead", "AHEAD ABOUT? q:LENGTH", "LENGTH", _touching(Lean.FUTURE)),
    Rule("ko.vague.recent", "x:RECENT", "VAGUE", lambda x: x),
    Rule("ko.vague.bygone", "x:BYGONE", "VAGUE", lambda x: x),
    Rule("ko.vague.ahead", "x:AHEAD", "VAGUE", lambda x: x),
]

_PARTS = [
    Rule("ko.part", "x:CALENDAR p:PART", "PARTED", lambda x, p: _part(x, p)),
    Rule("ko.part.start", "x:CALENDAR SECOND_UNIT", "PARTED", lambda x: _part(x, Mod.START)),
]


def _part(x: Expression, p: Mod) -> Expression | None:
    if isinstance(x, Part | Nth | Between) or (
        isinstance(x, Fields) and (x.day is not None or x.weekday is not None)
    ):
        return None
    return Part(outer=x, mod=p)


_CLOCKS = [
    Rule("ko.time.day-clock", "d:DAYISH c:CLOCKISH", "MOMENT", _on),
    Rule("ko.time.clocks", "d:DAYISH x:RANGE", "RANGE",
         lambda d, x: inside(d, x) if _fields(x.first, "hour") else None),
    Rule("ko.time.part", "p:DAY_PART", "MOMENT", lambda p: Fields(part=p)),
]  # fmt: skip

_DISTANCES = [
    Rule("ko.offset", "q:LENGTH a:AGO", "OFFSET", _ago),
]

_MODIFIERS = [
    Rule("ko.mod.before", "m:ABOUT x:ANY", "MODIFIED", _about),
    Rule("ko.mod.after", "x:ANY m:SO SO?", "MODIFIED", lambda x, m: _about(m, x)),
]

_SETS = [
    Rule("ko.set.which", "s:SET_WORD x:CALENDAR", "SET", lambda s, x: Repeated(what=x)),
    Rule("ko.set.clock", "s:SET_WORD x:CLOCK", "SET", lambda s, x: Repeated(what=x)),
    Rule("ko.set.moment", "s:SET_WORD x:MOMENT", "SET", lambda s, x: Repeated(what=x)),
    Rule("ko.set", "s:SET_WORD", "SET", lambda s: Repeated(quantity=s)),
    Rule("ko.set.per", "u:PER n:COUNT TIMES", "SET", _per),
    Rule("ko.set.daily", "q:LENGTH &DAILY", "SET", lambda q: _daily(q)),
]  # fmt: skip


def _daily(q: Length) -> Repeated | None:
    """`하루 한 끼`, `하루 세 번`: a length before a count of times."""
    return Repeated(quantity=q.quantity) if q.quantity.unit is Unit.DAY and q.quantity.count == 1 else None


GRAMMAR = Grammar(
    language="ko",
    lexemes=LEXEMES,
    aliases=ALIASES,
    gaps={"": "", ",": "COMMA"} | dict.fromkeys("~∼〜-–—", "TILDE") | dict.fromkeys("·‧/", "DOT"),
    layers=(_UNITS, _LENGTHS, _DATES, _NTH, _DIRECTION, _PARTS, _CLOCKS, _DISTANCES, _MODIFIERS, _SETS),
    outputs=frozenset(f"{ALIASES['CALENDAR']} MOMENT CLOCK LENGTH OFFSET MODIFIED SET VAGUE EVENT".split()),
    refuse=refuse,
    relation=relation,
    tense=tense,
    before_word=BEFORE_WORD,
    after_word="",
    closing=CLOSING,
    between=r"[ \t]{0,2}\n?[~∼〜–—\-,·‧/]?[ \t]?",
)  # fmt: skip
