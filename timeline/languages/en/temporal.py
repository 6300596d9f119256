"""English time rules: categories of words → expressions.

The words are in `lexicon_temporal`, what stands around them in `cues_temporal`. Layers, each over what the ones before
have made: numbers with units → calendar fields → dates → direction (last, next, that) → containers (of, 's) → parts
(early, the end of) → clock times → distances → modifiers → sets.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from timeline.languages.en.cues_temporal import refuse, relation, tense
from timeline.languages.en.lexicon_temporal import LEXEMES
from timeline.temporal.calendar import Unit
from timeline.temporal.compose import inside, leaning, merged, modified
from timeline.temporal.expressions import (
    AcademicYear,
    Between,
    Century,
    Expression,
    Fields,
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
from timeline.temporal.rules import Grammar, Rule

ALIASES = {
    "SMALL": "N12 N31 N99 NBIG NUMW CARDINAL",
    "COUNT": "SMALL SOME",
    "ORD": "ORDW ORD_DAY ORD_BIG",
    "DOM": "N12 N31 ORD_DAY",
    "ANY_UNIT": "UNIT UNITS SHORT_UNIT QUARTER_WORD",
    "ONE_UNIT": "UNIT QUARTER_WORD",
    "WEEKDAYISH": "WEEKDAY DAY_SHORT",
    "SIZED": "LENGTH ALEN BARE",
    "DAYISH": "DAY WEEKDAY WEEKEND FEAST",
    "LARGE": "YEAR MONTH QUARTER HALFYEAR SEASON DECADE CENTURY WEEK DAY PERIOD WEEKEND WEEKDAY FEAST PARTED MONTHDAY",
    "CALENDAR": "LARGE SPOKEN",
    "ANY": "LARGE SPOKEN MOMENT CLOCK LENGTH ALEN OFFSET",
    "PARTISH": "PART AGO",
    "YEARISH": "YEAR YEAR_SHORT",
}


# ------------------------------------------------------------------ lengths


def _length(n: float, u: Unit, half: float | None = None) -> Length:
    return Length(quantity=Quantity(unit=u, count=n + (half or 0)) if n or half else _vague(u))


def _vague(u: Unit) -> Quantity:
    return Quantity(unit=u, count=None, vague=True)


def _seconds(n: int, o: int) -> Length | None:
    return _length(n, Unit.SECOND) if o == 2 else None


def _half(u: Unit) -> Length:
    """`half an hour` is thirty minutes, `half a year` six months."""
    halves = {Unit.HOUR: (30, Unit.MINUTE), Unit.YEAR: (6, Unit.MONTH), Unit.DAY: (12, Unit.HOUR), Unit.DECADE: (5, Unit.YEAR), Unit.CENTURY: (50, Unit.YEAR)}  # fmt: skip
    count, unit = halves.get(u, (0.5, u))
    return Length(quantity=Quantity(unit=unit, count=count))


def _more(a: Length, b: Length) -> Length | None:
    qa, qb = a.quantity, b.quantity
    if qa.count is None or qb.count is None or qb.unit >= (qa.more[-1].unit if qa.more else qa.unit):
        return None
    return replace(a, quantity=replace(qa, more=(*qa.more, qb)))


def _scaled(n: float, x: int) -> float | None:
    return n * x if n else None


def _word_year(a: int, b: int) -> Fields | None:
    """`nineteen ninety-seven`."""
    return Fields(year=a * 100 + b) if 11 <= a <= 20 and 10 <= b <= 99 else None


# ------------------------------------------------------------------ directions


def _period(l: str, u: Unit) -> Expression | None:  # noqa: E741
    """`last year`, `this week`, `the following day`, `that month`, `the latest quarter`."""
    if u < Unit.DAY:
        return None
    shifts = {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1, "current": 0}
    if l in shifts:
        return Period(unit=u, shift=shifts[l])
    if l == "latest":
        return Period(unit=u, shift=-1)
    told = {"previous": -1, "following": 1, "that": 0, "same": 0}
    return Same(unit=u, shift=told[l]) if l in told else None


def _leaning(l: str, x: Expression) -> Expression | None:  # noqa: E741
    """`last Friday`, `next March`, `this summer`, `the past two weeks`, `the same two months`."""
    leans = {"last": Lean.PAST, "past": Lean.PAST, "previous": Lean.PAST, "latest": Lean.PAST, "recent": Lean.PAST, "this": Lean.HERE, "current": Lean.HERE,
             "next": Lean.FUTURE, "coming": Lean.FUTURE, "following": Lean.FUTURE}  # fmt: skip
    lean = leans.get(l)
    if isinstance(x, Length):
        if l in ("this", "current") or lean is None:
            return x
        return replace(x, lean=lean)
    if lean is None:
        return x if l in ("that", "same") else None
    return leaning(x, lean)


def _those(l: str, u: Unit) -> Expression | None:  # noqa: E741
    """`recent years`, `the coming weeks`, `these days`."""
    if l == "these":
        return Vague(ref=Ref.PRESENT) if u is Unit.DAY else None
    return _leaning(l, Length(quantity=_vague(u)))


def _alone(l: str) -> Vague | None:  # noqa: E741
    return {"current": Vague(ref=Ref.PRESENT), "recent": Vague(ref=Ref.PAST)}.get(l)


def _the(u: Unit) -> Expression | None:
    """`the year`, `the quarter`, `the week`: the one that is spoken of."""
    if u in (Unit.YEAR, Unit.WEEK, Unit.MONTH, Unit.DAY):
        return Same(unit=u)
    return Period(unit=Unit.QUARTER, shift=-1) if u is Unit.QUARTER else None


def _this_part(l: str, p: str) -> Expression | None:  # noqa: E741
    """`this morning`, `last night`, `that evening`, `the next morning`."""
    days = {"this": Period(unit=Unit.DAY), "last": Period(unit=Unit.DAY, shift=-1), "that": Same(unit=Unit.DAY), "same": Same(unit=Unit.DAY),
            "next": Same(unit=Unit.DAY, shift=1), "following": Same(unit=Unit.DAY, shift=1), "previous": Same(unit=Unit.DAY, shift=-1)}  # fmt: skip
    day = days.get(l)
    return day and inside(day, Fields(part=p))


def _day_part(x: tuple[int, str]) -> Expression | None:
    return inside(Period(unit=Unit.DAY, shift=x[0]), Fields(part=x[1]))


# ------------------------------------------------------------------ the rest


def _month_day(m: Fields, d: int, y: Any = None) -> Expression | None:
    if not 1 <= d <= 31:
        return None
    day = merged(m, Fields(day=d))
    if day is None or y is None:
        return day
    return merged(Fields(year=y) if isinstance(y, int) else y, day)


def _dated(y: Any, x: Expression) -> Expression | None:
    return inside(Fields(year=y) if isinstance(y, int) else y, x)


def _days(m: Fields, a: int, b: int, y: int | None = None) -> Expression | None:
    first = _month_day(m, a, y)
    return Between(first=first, last=Fields(day=b)) if first is not None and a < b <= 31 else None


def _years(a: int, b: int) -> Between | None:
    last = b if b >= 1000 else a // 100 * 100 + b
    return Between(first=Fields(year=a), last=Fields(year=last)) if a < last <= a + 200 else None


def _quarter(o: int) -> Fields | None:
    return Fields(quarter=o) if 1 <= o <= 4 else None


def _half_year(o: int) -> Fields | None:
    return Fields(half=o) if o <= 2 else None


def _century(o: int, e: str | None = None) -> Century | None:
    return Century(number=o - 1, bc=e == "bc") if 1 <= o <= 30 else None


def _era(n: int, e: str) -> Fields:
    return Fields(year=1 - n if e == "bc" else n)


def _within(x: Expression, y: Expression) -> Expression | None:
    """`Friday of last week`, `the third quarter of 2012`."""
    if isinstance(y, Length):
        return None
    return inside(y, x)


def _part(p: Any, x: Expression) -> Expression | None:
    """`early 2012`, `later that month`, `mid-1990s`. `earlier Friday` is Friday."""
    if isinstance(p, tuple):
        p = {("told", -1): Mod.START, ("told", 1): Mod.END}.get(p)
        if p is None:
            return None
    if isinstance(x, Length | Part):
        return None
    return Part(outer=x, mod=p)


def _nth(o: int, u: Unit, y: Expression) -> Nth | None:
    return Nth(n=o, unit=u, outer=y)


def _first_of(o: int, q: Length, y: Expression | None = None) -> Expression | None:
    """`the first nine months (of 2012)`, `the last two weeks of March`."""
    n, unit = q.quantity.count, q.quantity.unit
    if n is None or n != int(n):
        return None
    if y is None:
        return q
    return Nth(n=o, unit=unit, outer=y, count=int(n)) if o == 1 else None


def _on(d: Expression, c: Any) -> Expression | None:
    return inside(d, Fields(part=c) if isinstance(c, str) else c)


def _clock_on(c: Any, d: Expression) -> Expression | None:
    return _on(d, c)


def _ago(q: Length, a: tuple[str, int]) -> Offset:
    return Offset(quantity=q.quantity, sign=a[1], told=a[0] == "told")


def _from(q: Length, b: int, x: Expression) -> Offset | None:
    return Offset(quantity=q.quantity, sign=b, base=x) if q.quantity.count is not None else None


def _day_from(u: Unit, b: int, x: Expression) -> Offset | None:
    return Offset(quantity=Quantity(unit=u, count=1), sign=b, base=x) if u <= Unit.YEAR else None


def _about(m: Mod, x: Expression) -> Expression:
    if isinstance(x, Length):
        return replace(x, quantity=replace(x.quantity, mod=m))
    return modified(x, m)


def _every(e: str, u: Unit) -> Repeated:
    count = 2 if e == "OTHER" else 1
    return Repeated(quantity=Quantity(unit=u, count=count), quant=None if e == "PER" else "EVERY" if e == "OTHER" else e)


def _every_length(e: str, q: Length) -> Repeated:
    return Repeated(quantity=q.quantity, quant="EVERY" if e == "OTHER" else e)


def _often(n: int, u: Unit) -> Repeated:
    return Repeated(quantity=Quantity(unit=u, count=1), quant=None, freq=f"{n or 'X'}X".replace("XX", "X"))


# ------------------------------------------------------------------ the cascade

_NUMBERS = [
    Rule("en.number.scaled", "n:(A) x:SCALE".replace("n:(A)", "n:A"), "CARDINAL", _scaled),
    Rule("en.number.hundreds", "n:NUMW x:SCALE", "CARDINAL", _scaled),
    Rule("en.year.words", "a:NUMW DASH? b:NUMW", "YEAR", _word_year),
    Rule("en.year.thousand", "n:NUMW SCALE AND? m:NUMW", "YEAR", lambda n, m: Fields(year=2000 + m) if n == 2 and m < 100 else None),
    Rule("en.clock.oclock", "h:(N12) OCLOCK".replace("h:(N12)", "h:N12"), "CLOCK", lambda h: Fields(hour=h, hour12=True)),
    Rule("en.clock.oclock-word", "h:NUMW OCLOCK", "CLOCK", lambda h: Fields(hour=h, hour12=True) if h <= 12 else None),
    Rule("en.clock.zone", "c:CLOCK ZONE", "CLOCK", lambda c: c),
    Rule("en.ordinal-day", "o:ORD_DAY OF m:MONTH", "MONTHDAY", lambda o, m: _month_day(m, o)),
]  # fmt: skip

_UNITS = [
    Rule("en.length", "n:COUNT DASH? MORE? DASH? u:ANY_UNIT", "LENGTH", _length),
    Rule("en.length.old", "n:COUNT DASH? u:ANY_UNIT DASH? (OLD | LONG)", "LENGTH", _length),
    Rule("en.length.and-half", "n:COUNT half:AND_HALF u:ANY_UNIT", "LENGTH", _length),
    Rule("en.length.a-and-half", "A u:ONE_UNIT half:AND_HALF", "LENGTH", lambda u, half: _length(1, u, half)),
    Rule("en.length.seconds", "n:SMALL o:ORDW", "LENGTH", _seconds),
    Rule("en.length.range", "n:SMALL (TO | DASH) m:SMALL DASH? u:ANY_UNIT", "LENGTH",
         lambda n, m, u: Length(quantity=Quantity(unit=u, count=n, upto=m)) if n < m else None),
    Rule("en.length.half", "HALF u:ONE_UNIT", "LENGTH", _half),
    Rule("en.length.a", "A MORE? u:ONE_UNIT", "ALEN", lambda u: _length(1, u)),
    Rule("en.length.period", "A q:LENGTH PERIOD_WORD", "LENGTH", lambda q: q),
    Rule("en.length.long", "u:UNIT DASH LONG", "LENGTH", lambda u: _length(1, u)),
    Rule("en.length.plural", "u:UNITS", "BARE", lambda u: Length(quantity=_vague(u))),
    Rule("en.quarter", "o:ORDW DASH? QUARTER_WORD", "QUARTER", _quarter),
    Rule("en.half-year", "o:ORDW DASH? HALF", "HALFYEAR", _half_year),
    Rule("en.century", "o:ORD DASH? u:UNIT e:ERA?", "CENTURY", lambda o, u, e=None: _century(o, e) if u is Unit.CENTURY else None),
    Rule("en.year.era", "n:(N99)".replace("n:(N99)", "n:YEAR_NUMBER") + " e:ERA", "YEAR", _era),
    Rule("en.year.era-before", "e:ERA n:YEAR_NUMBER", "YEAR", lambda e, n: _era(n, e)),
    Rule("en.month.era", "m:MONTH n:YEAR_NUMBER e:ERA", "MONTH", lambda m, n, e: merged(_era(n, e), m)),
    Rule("en.fiscal", "FISCAL (UNIT)? y:Y4", "YEAR", lambda y: AcademicYear(outer=Fields(year=y), month=1)),
    Rule("en.fiscal-quarter", "FISCAL DASH? o:ORDW DASH? QUARTER_WORD", "QUARTER", _quarter),
    Rule("en.fiscal-year", "l:LEAN FISCAL u:UNIT", "PERIOD", _period),
    Rule("en.the-year", "THE? u:UNIT y:Y4", "YEAR", lambda u, y: Fields(year=y) if u is Unit.YEAR else None),
    Rule("en.range.years", "a:Y4 DASH b:YEAR_NUMBER", "RANGE", _years),
    Rule("en.month-day", "m:MONTH d:DOM", "MONTHDAY", _month_day),
    Rule("en.month-day-year", "m:MONTH d:DOM COMMA? y:Y4", "DAY", _month_day),
    Rule("en.month-day-short-year", "m:MONTH d:DOM COMMA? y:YEAR_SHORT", "DAY", _month_day),
    Rule("en.the-day-month", "THE? d:ORD_DAY OF m:MONTH", "MONTHDAY", lambda d, m: _month_day(m, d)),
    Rule("en.day-month", "d:DOM m:MONTH", "MONTHDAY", lambda d, m: _month_day(m, d)),
    Rule("en.day-month-year", "d:DOM OF? m:MONTH COMMA? y:Y4", "DAY", lambda d, m, y: _month_day(m, d, y)),
    Rule("en.month-year", "m:MONTH (OF | COMMA)? y:Y4", "MONTHLY", lambda m, y: _dated(y, m)),
    Rule("en.month-short-year", "m:MONTH COMMA? y:YEAR_SHORT", "MONTHLY", lambda m, y: _dated(y, m)),
    Rule("en.month-days", "m:MONTH a:DOM (DASH | TO) b:DOM", "RANGE", _days),
    Rule("en.month-days-year", "m:MONTH a:DOM (DASH | TO) b:DOM COMMA? y:Y4", "RANGE", _days),
    Rule("en.days-month", "a:DOM (DASH | TO) b:DOM m:MONTH", "RANGE", lambda a, b, m: _days(m, a, b)),
    Rule("en.season-year", "x:SEASON (OF | COMMA)? y:Y4", "SEASON", lambda x, y: _dated(y, x)),
    Rule("en.feast-year", "x:FEAST (OF | COMMA)? y:Y4", "FEAST", lambda x, y: _dated(y, x)),
    Rule("en.quarter-year", "o:ORDW DASH? QUARTER_WORD (OF | COMMA)? y:Y4", "QUARTER", lambda o, y: _dated(y, q) if (q := _quarter(o)) else None),
    Rule("en.year-quarter", "y:Y4 o:ORDW DASH? QUARTER_WORD", "QUARTER", lambda y, o: _dated(y, q) if (q := _quarter(o)) else None),
    Rule("en.half-year-of", "o:ORDW HALF OF y:Y4", "HALFYEAR", lambda o, y: _dated(y, h) if (h := _half_year(o)) else None),
    Rule("en.short-year", "y:YEAR_SHORT", "YEAR", lambda y: y),
    Rule("en.year", "y:Y4", "YEAR", lambda y: Fields(year=y)),
    Rule("en.tonight", "x:TONIGHT", "MOMENT", _day_part),
    Rule("en.year-end", "m:YEAR_END", "PARTED", lambda m: Part(outer=Period(unit=Unit.YEAR), mod=m)),
]  # fmt: skip

_DATES = [
    Rule("en.weekday-date", "w:WEEKDAYISH COMMA? THE? x:MONTHDAY", "DAY", lambda w, x: merged(x, w)),
    Rule("en.weekday-full", "w:WEEKDAYISH COMMA? THE? x:DAY", "DAY", lambda w, x: merged(x, w) if isinstance(x, Fields) else None),
    Rule("en.weekday-ordinal", "w:WEEKDAYISH THE? o:ORD_DAY", "DAY", lambda w, o: Fields(day=o, weekday=w.weekday) if o <= 31 else None),
    Rule("en.the-ordinal", "THE o:ORD_DAY", "DAY", lambda o: Fields(day=o)),
    Rule("en.monthday", "x:MONTHDAY", "MONTHDAY", lambda x: None),
    Rule("en.year-quarter-ago", "y:YEAR_AGO o:QUARTER", "QUARTER", lambda y, o: inside(y, o)),
    Rule("en.year-ago-quarter", "y:YEAR_AGO (QUARTER_WORD | PERIOD_WORD)", "PERIOD", lambda y: y),
    Rule("en.length.compound", "a:LENGTH (AND | COMMA)? b:LENGTH", "LENGTH", _more),
]  # fmt: skip

_DIRECTION = [
    Rule("en.period", "THE? l:LEAN MORE? u:ONE_UNIT PERIOD_WORD?", "PERIOD", _period),
    Rule("en.the-period", "THE MORE? u:ONE_UNIT", "SPOKEN", _the),
    Rule("en.lean.plural", "THE? l:LEAN x:BARE", "LENGTH", lambda l, x: _those(l, x.quantity.unit)),  # noqa: E741
    Rule("en.lean.length", "THE? l:LEAN x:LENGTH", "LENGTH", _leaning),
    Rule("en.lean.length-after", "THE x:LENGTH", "LENGTH", lambda x: x),
    Rule("en.lean.season", "THE? l:LEAN x:SEASON", "SEASON", _leaning),
    Rule("en.lean.weekday", "THE? l:LEAN x:WEEKDAYISH", "WEEKDAY", _leaning),
    Rule("en.lean.weekend", "THE? l:LEAN x:WEEKEND", "WEEKEND", lambda l, x: _weekend(l, x)),  # noqa: E741
    Rule("en.lean.month", "THE? l:LEAN x:MONTH", "MONTH", _leaning),
    Rule("en.lean.monthday", "l:LEAN x:MONTHDAY", "MONTHDAY", _leaning),
    Rule("en.lean.feast", "THE? l:LEAN x:FEAST", "FEAST", _leaning),
    Rule("en.lean.quarter", "THE? l:LEAN x:QUARTER", "QUARTER", _leaning),
    Rule("en.lean.part", "THE? l:LEAN p:POD", "MOMENT", _this_part),
    Rule("en.the", "THE x:SEASON", "SEASON", lambda x: x),
    Rule("en.the-quarter", "THE x:QUARTER", "QUARTER", lambda x: x),
    Rule("en.the-year-quarter", "THE y:YEAR (QUARTER_WORD | PERIOD_WORD)", "YEAR", lambda y: y),
    Rule("en.the-half", "THE x:HALFYEAR", "HALFYEAR", lambda x: x),
    Rule("en.the-weekend", "THE x:WEEKEND", "WEEKEND", lambda x: x),
    Rule("en.the-decade", "THE x:DECADE", "DECADE", lambda x: x),
    Rule("en.the-century", "THE x:CENTURY", "CENTURY", lambda x: x),
    Rule("en.the-part", "(THE | A) p:POD", "PODTIME", lambda p: Fields(part=p)),
    Rule("en.the-past-year", "THE x:PERIOD", "PERIOD", lambda x: x),
    Rule("en.first-months", "THE? o:ORDW x:LENGTH", "FIRST", lambda o, x: (o, x) if o == 1 else None),
    Rule("en.nth-weekday", "THE? o:ORDW w:WEEKDAY OF x:MONTH", "DAY", lambda o, w, x: Nth(n=o, unit=Unit.DAY, weekday=w.weekday, outer=x)),
    Rule("en.nth-weekday-monthly", "THE? o:ORDW w:WEEKDAY OF x:MONTHLY", "DAY", lambda o, w, x: Nth(n=o, unit=Unit.DAY, weekday=w.weekday, outer=x)),
    Rule("en.nth-unit", "THE? o:ORDW u:UNIT OF x:LARGE", "DAY", _nth),
    Rule("en.nth-unit-monthly", "THE? o:ORDW u:UNIT OF x:MONTHLY", "DAY", _nth),
]  # fmt: skip


def _weekend(l: str, x: Fields) -> Expression | None:  # noqa: E741
    if l in ("next", "coming"):
        return Period(unit=Unit.WEEKEND, shift=1 if l == "next" else 0)
    return _leaning(l, x)


_CONTAINERS = [
    Rule("en.of", "x:(QUARTER)".replace("x:(QUARTER)", "x:INNER") + " OF y:OUTER", "DAY", _within),
    Rule("en.month-of", "x:MONTH OF y:OUTER", "MONTHLY", _within),
    Rule("en.possessive", "y:OUTER POSS x:INNER", "QUARTER", lambda y, x: inside(y, x)),
    Rule("en.possessive-unit", "y:OUTER POSS QUARTER_WORD", "PERIOD", lambda y: y),
    Rule("en.day-of-period", "x:MONTHDAY COMMA? y:PERIOD", "DAY", _within),
    Rule("en.month-of-period", "x:MONTH COMMA? y:PERIOD", "MONTHLY", _within),
    Rule("en.weekday-of-period", "x:WEEKDAY y:PERIOD", "DAY", _within),
    Rule("en.quarter-of-period", "x:QUARTER y:PERIOD", "QUARTER", _within),
    Rule("en.first-months-of", "x:FIRST OF y:OUTER", "LENGTH", lambda x, y: _first_of(x[0], x[1], y)),
    Rule("en.first-months-alone", "x:FIRST", "LENGTH", lambda x: x[1]),
]  # fmt: skip

_PARTS = [
    Rule("en.part", "THE? p:PARTISH DASH? THE? x:CALENDAR", "PARTED", _part),
    Rule("en.part.monthly", "THE? p:PARTISH DASH? x:MONTHLY", "PARTED", _part),
    Rule("en.edge", "THE? p:EDGE OF x:CALENDAR", "PARTED", _part),
    Rule("en.edge.monthly", "THE? p:EDGE OF x:MONTHLY", "PARTED", _part),
]

_CLOCKS = [
    Rule("en.day-part", "d:DAYISH p:POD", "MOMENT", lambda d, p: _on(d, p)),
    Rule("en.monthday-part", "d:MONTHDAY p:POD", "MOMENT", lambda d, p: _on(d, p)),
    Rule("en.day-clock", "d:DAYISH (COMMA | IN)? c:CLOCK", "MOMENT", _on),
    Rule("en.monthday-clock", "d:MONTHDAY (COMMA | IN)? c:CLOCK", "MOMENT", _on),
    Rule("en.clock-day", "c:CLOCK (COMMA | IN)? d:DAYISH", "MOMENT", _clock_on),
    Rule("en.clock-monthday", "c:CLOCK (COMMA | IN)? d:MONTHDAY", "MOMENT", _clock_on),
    Rule("en.part-day", "p:POD (IN | OF)? d:DAYISH", "MOMENT", lambda p, d: _on(d, p)),
    Rule("en.the-part-of-day", "p:PODTIME (IN | OF) d:DAYISH", "MOMENT", lambda p, d: inside(d, p)),
    Rule("en.the-part-of-monthday", "p:PODTIME (IN | OF) d:MONTHDAY", "MOMENT", lambda p, d: inside(d, p)),
    Rule("en.clock-part", "c:CLOCK IN p:PODTIME", "CLOCK", lambda c, p: _half_day(c, p)),
    Rule("en.clock-tonight", "c:CLOCK m:MOMENT", "MOMENT", lambda c, m: _half_day(c, m.inner, m.outer) if hasattr(m, "inner") and hasattr(m, "outer") else None),
    Rule("en.part-alone", "p:POD", "PODTIME", lambda p: Fields(part=p)),
]  # fmt: skip


def _half_day(c: Fields, p: Fields, day: Expression | None = None) -> Expression | None:
    """`8 o'clock in the evening`, `7:30 this morning`."""
    if p.part is None or c.hour is None:
        return None
    late = p.part in ("AF", "EV", "NI") and c.hour < 12
    clock = replace(c, hour=c.hour + 12 if late else c.hour, hour12=False)
    return clock if day is None else inside(day, clock)


_DISTANCES = [
    Rule("en.ago", "q:LENGTH a:AGO", "OFFSET", _ago),
    Rule("en.ago.a", "q:ALEN a:AGO", "OFFSET", _ago),
    Rule("en.ago.plural", "q:BARE a:AGO", "OFFSET", _ago),
    Rule("en.from", "q:LENGTH b:BEFORE x:BASE", "OFFSET", _from),
    Rule("en.from.a", "q:ALEN b:BEFORE x:BASE", "OFFSET", _from),
    Rule("en.the-day-from", "THE? u:UNIT b:BEFORE x:BASE", "OFFSET", _day_from),
    Rule("en.the-spoken-day-from", "SPOKEN b:BEFORE x:BASE", "OFFSET", lambda b, x: _day_from(Unit.DAY, b, x)),
]

_MODIFIERS = [
    Rule("en.mod", "m:MOD THE? x:ANY", "MODIFIED", _about),
    Rule("en.mod.monthly", "m:MOD x:DATED", "MODIFIED", _about),
    Rule("en.mod.plural", "m:MOD x:BARE", "LENGTH", lambda m, x: None),
    Rule("en.or-so", "x:ANY m:OR_SO", "MODIFIED", lambda x, m: _about(m, x)),
]

_SETS = [
    Rule("en.set.unit", "e:EVERY u:ONE_UNIT", "SET", _every),
    Rule("en.set.length", "e:EVERY q:LENGTH", "SET", _every_length),
    Rule("en.set.named", "e:EVERY x:CALENDAR", "SET", lambda e, x: Repeated(what=x, quant="EVERY" if e == "OTHER" else None if e == "PER" else e)),
    Rule("en.set.part", "e:EVERY x:PODTIME", "SET", lambda e, x: Repeated(what=x, quant="EVERY" if e == "OTHER" else e)),
    Rule("en.set.weekdays", "x:WEEKDAYS", "SET", lambda x: Repeated(what=x)),
    Rule("en.set.word", "q:SET_WORD", "SET", lambda q: Repeated(quantity=q, quant=None)),
    Rule("en.set.often", "n:OFTEN x:ALEN", "SET", lambda n, x: _often(n, x.quantity.unit)),
    Rule("en.set.times", "n:SMALL TIMES x:ALEN", "SET", lambda n, x: _often(n, x.quantity.unit)),
    Rule("en.set.often-every", "n:OFTEN e:EVERY u:ONE_UNIT", "SET", lambda n, e, u: _often(n, u)),
    Rule("en.vague.lean", "l:LEAN", "VAGUE", _alone),
]  # fmt: skip

ALIASES |= {
    "YEAR_NUMBER": "N12 N31 N99 NBIG Y4",
    "INNER": "QUARTER HALFYEAR WEEKDAY DAY MONTHDAY SEASON",
    "OUTER": "YEAR PERIOD SPOKEN MONTH MONTHLY",
    "BASE": "DAY MONTHDAY FEAST WEEKDAY YEAR MONTHLY MONTH PERIOD",
    "DATED": "MONTHLY RANGE",
}

GRAMMAR = Grammar(
    language="en",
    lexemes=LEXEMES,
    aliases=ALIASES,
    gaps={"": "", ",": "COMMA", ".": ""} | dict.fromkeys("-–—", "DASH"),
    layers=(_NUMBERS, _UNITS, _DATES, _DIRECTION, _CONTAINERS, _PARTS, _CLOCKS, _DISTANCES, _MODIFIERS, _SETS),
    outputs=frozenset(f"{ALIASES['LARGE']} MONTHLY SPOKEN MOMENT PODTIME CLOCK LENGTH ALEN BARE OFFSET MODIFIED RANGE SET VAGUE EVENT YEAR_AGO".split()),
    refuse=refuse,
    relation=relation,
    tense=tense,
    before_word=r"(?<![\w-])(?<!\w['’])",
    after_word=r"(?!\w)",
    between=r"[ \t]{0,2}\n?[-–—,]?[ \t]{0,2}\n?",
)  # fmt: skip
