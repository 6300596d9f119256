"""What the words of other languages make together: rules over categories, the same for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from timeline.temporal.calendar import Unit
from timeline.temporal.compose import inside, leaning, merged, modified
from timeline.temporal.expressions import (
    Between,
    Decade,
    Expression,
    Fields,
    Lean,
    Length,
    Offset,
    Period,
    Quantity,
    Repeated,
)
from timeline.temporal.rules import Rule

ALIASES = {
    "HOUR": "N12 N31 SAID",
    "DOM": "N12 N31",
    "BIGMINUTE": "N12 N31 BIG",
    "COUNT": "N12 N31 BIG SAID SOME",
    "MONTHS": "MONTH MONTH_SHORT",
    "DAYISH": "DAY WEEKDAY WEEKEND FEAST",
    "OF_YEAR": "SEASON SEASON_SIGN FEAST",
    "EDGED": "YEAR MONTH MONTHLY PERIOD SEASON DECADE",
    "FIGURES": "Y4 N12 N31 BIG",
    "UNITISH": "UNIT OF_UNIT",
    "NAMED": "SEASON_SIGN WEEKDAY MONTH SEASON WEEKEND FEAST",
}
OUTPUTS = frozenset(
    "DAY WEEKDAY MONTH MONTHLY YEAR PERIOD VAGUE OFFSET LENGTH MOMENT CLOCK RANGE "
    "WEEKEND SEASON FEAST SET PARTED DECADE".split()
)


def _month_day(m: Fields, d: int, y: int | None = None) -> Expression | None:
    return merged(m, Fields(day=d, year=y))


def _within(y: Expression, m: Expression) -> Expression | None:
    return inside(y, m)


def _full(y: Expression, m: Expression, d: Expression) -> Expression | None:
    month = inside(y, m)
    return month and inside(month, d)


def _clock(c: Fields, pm: Any = None) -> Fields:
    if pm and c.hour is not None and c.hour < 12:
        return Fields(hour=c.hour + 12, minute=c.minute, second=c.second)
    return c


def _length(n: float, u: Unit) -> Length:
    return Length(quantity=Quantity(unit=u, count=n or None, vague=not n))


def _at(h: float, n: int | None = None, p: str | None = None) -> Fields | None:
    """`18 Uhr 12`, `16h30`, `3 heures du matin`."""
    if h > 24 or h != int(h) or (n or 0) > 59:
        return None
    hour = int(h)
    if p in ("AF", "EV", "NI") and hour < 12:
        hour += 12
    return Fields(hour=hour, minute=n or 0)


def decade(n: float) -> Decade | None:
    """`années 1990`, `los años 80`, `90年代`."""
    return Decade(number=int(n) // 10, two_digits=n < 100) if n % 10 == 0 and (n < 100 or n >= 1500) else None


def _to_the_second(
    h: float, n: int, u: Unit, s: int | None = None, v: Unit | None = None, p: str | None = None
) -> Fields | None:
    """`7時56分30秒`."""
    found = _at(h, n, p) if u is Unit.MINUTE and v in (None, Unit.SECOND) and (s or 0) <= 59 else None
    return found and replace(found, second=s)


def _leaning(l: Lean, x: Expression) -> Expression | None:  # noqa: E741
    return leaning(x, l)


def _near(l: Lean, u: Unit) -> Expression | None:  # noqa: E741
    if u < Unit.DAY:
        return None
    return Period(unit=u, shift={Lean.PAST: -1, Lean.FUTURE: 1}.get(l, 0))


LAYERS: Sequence[Sequence[Rule]] = (
    [
        Rule("other.cjk.year", "y:Y4 CJK_YEAR", "YEAR", lambda y: Fields(year=y)),
        Rule("other.cjk.years", "n:COUNT CJK_YEAR", "LENGTH", lambda n: _length(n, Unit.YEAR)),
        Rule("other.cjk.month", "m:N12 CJK_MONTH", "MONTH", lambda m: Fields(month=m)),
        Rule("other.cjk.day", "d:DOM CJK_DAY", "DAY", lambda d: Fields(day=d)),
        Rule("other.era", "e:ERA n:COUNT CJK_YEAR", "YEAR", lambda e, n: Fields(year=e + n) if n else None),
        Rule("other.era-first", "e:ERA FIRST_YEAR", "YEAR", lambda e: Fields(year=e + 1)),
        Rule("other.length", "n:COUNT TILDE? u:UNIT", "LENGTH", _length),
        Rule("other.half-hour", "n:SAID TILDE? O_CLOCK", "LENGTH",
             lambda n: _length(n, Unit.HOUR) if n != int(n) else None),
        Rule("other.cjk.decade", "n:COUNT CJK_YEAR DECADE_SIGN", "DECADE", decade),
        Rule("other.cjk.decade-full", "n:Y4 CJK_YEAR DECADE_SIGN", "DECADE", decade),
        Rule("other.decade", "DECADE_WORD n:FIGURES", "DECADE", decade),
        Rule("other.day-month", "d:DOM DOT? OF? m:MONTHS", "DAY", lambda d, m: _month_day(m, d)),
        Rule("other.day-month-year", "d:DOM DOT? OF? m:MONTHS (OF | COMMA | DOT)? y:Y4", "DAY",
             lambda d, m, y: _month_day(m, d, y)),
        Rule("other.month-day", "m:MONTHS d:DOM", "DAY", lambda m, d: _month_day(m, d)),
        Rule("other.month-day-year", "m:MONTHS d:DOM COMMA? y:Y4", "DAY", lambda m, d, y: _month_day(m, d, y)),
        Rule("other.month-year", "m:MONTHS (OF | COMMA | DOT)? y:Y4", "MONTHLY",
             lambda m, y: merged(m, Fields(year=y))),
        Rule("other.clock.hour", "h:HOUR O_CLOCK n:BIGMINUTE? p:POD?", "CLOCK", _at),
        Rule("other.clock.minutes", "p:POD? h:HOUR O_CLOCK n:BIGMINUTE u:UNIT (s:BIGMINUTE v:UNIT)?", "CLOCK",
             _to_the_second),
        Rule("other.clock.part", "p:POD h:HOUR O_CLOCK n:BIGMINUTE?", "CLOCK", lambda p, h, n=None: _at(h, n, p)),
        Rule("other.clock.digits-part", "c:CLOCK p:POD", "CLOCK", lambda c, p: _at(c.hour, c.minute, p)),
        Rule("other.clock.part-digits", "p:POD c:CLOCK", "CLOCK", lambda p, c: _at(c.hour, c.minute, p)),
        Rule("other.clock.before", "pm:PM c:CLOCK", "CLOCK", _clock),
        Rule("other.clock.after", "c:CLOCK (pm:PM | AM)", "CLOCK", _clock),
    ],
    [
        Rule("other.cjk.full", "y:YEAR OF? m:MONTH OF? d:DAY", "DAY", _full),
        Rule("other.cjk.year-month", "y:YEAR OF? m:MONTH", "MONTHLY", _within),
        Rule("other.cjk.month-day", "m:MONTH OF? d:DAY", "DAY",
             lambda m, d: inside(m, d) if isinstance(d, Fields) else None),
        Rule("other.period-part", "y:PERIOD OF? m:WEEKDAY", "DAY", _within),
        Rule("other.period-day", "y:PERIOD OF? d:DAY", "DAY",
             lambda y, d: inside(y, d) if isinstance(d, Fields) else None),
        Rule("other.period-season", "y:PERIOD OF? x:OF_YEAR", "SEASON", lambda y, x: inside(y, x)),
        Rule("other.year-season", "y:YEAR OF? x:OF_YEAR", "SEASON", lambda y, x: inside(y, x)),
        Rule("other.far-unit", "l:FAR_LEAN u:UNIT", "PERIOD", lambda l, u: Period(unit=u, shift=l)),  # noqa: E741
        Rule("other.distance", "s:TOWARD q:LENGTH", "OFFSET", lambda s, q: Offset(quantity=q.quantity, sign=s)),
        Rule("other.length-ago", "q:LENGTH s:AGO", "OFFSET", lambda s, q: Offset(quantity=q.quantity, sign=s)),
        Rule("other.lean-day", "l:LEAN x:DAY", "DAY",
             lambda l, x: _leaning(l, x) if isinstance(x, Fields) else None),  # noqa: E741
        Rule("other.day-lean", "x:DAY l:LEAN", "DAY",
             lambda x, l: _leaning(l, x) if isinstance(x, Fields) else None),  # noqa: E741
        Rule("other.weekdays", "EVERY? x:WEEKDAYS", "SET", lambda x: Repeated(what=x)),
        Rule("other.period-month", "y:PERIOD OF? m:MONTH", "MONTHLY", _within),
        Rule("other.lean-unit", "l:LEAN u:UNIT", "PERIOD", _near),
        Rule("other.unit-lean", "u:UNIT l:LEAN", "PERIOD", lambda u, l: _near(l, u)),  # noqa: E741
        Rule("other.lean-length", "l:LEAN x:LENGTH", "LENGTH", _leaning),
        Rule("other.length-lean", "x:LENGTH l:LEAN", "LENGTH", lambda x, l: _leaning(l, x)),  # noqa: E741
        Rule("other.count-lean-unit", "n:COUNT l:LEAN u:UNIT", "LENGTH", lambda n, l, u: _leaning(l, _length(n, u))),  # noqa: E741
        Rule("other.lean-count", "l:LEAN n:COUNT u:UNIT", "LENGTH", lambda l, n, u: _leaning(l, _length(n, u))),  # noqa: E741
        Rule("other.lean-named", "l:LEAN x:NAMED", "DAY", _leaning),
        Rule("other.named-lean", "x:NAMED l:LEAN", "DAY", lambda x, l: _leaning(l, x)),  # noqa: E741
        Rule("other.every-unit", "EVERY u:UNIT", "SET", lambda u: Repeated(quantity=Quantity(unit=u, count=1))),
        Rule("other.every-length", "EVERY q:LENGTH", "SET", lambda q: Repeated(quantity=q.quantity)),
        Rule("other.every-named", "EVERY x:NAMED", "SET", lambda x: Repeated(what=x)),
        Rule("other.set", "q:SET_WORD", "SET", lambda q: Repeated(quantity=q)),
        Rule("other.year-word", "YEAR_WORD y:Y4", "YEAR", lambda y: Fields(year=y)),
        Rule("other.season-year", "x:SEASON OF? y:Y4", "SEASON", lambda x, y: inside(Fields(year=y), x)),
        Rule("other.feast-year", "x:FEAST OF? y:Y4", "FEAST", lambda x, y: inside(Fields(year=y), x)),
        Rule("other.bare-year", "y:Y4", "YEAR", lambda y: Fields(year=y) if 1500 <= y <= 2100 else None),
    ],
    [
        Rule("other.weekday-date", "w:WEEKDAY COMMA? OF? d:DAY", "DAY",
             lambda w, d: merged(d, w) if isinstance(d, Fields) else None),
        Rule("other.date-weekday", "d:DAY w:WEEKDAY", "DAY",
             lambda d, w: merged(d, w) if isinstance(d, Fields) and d.weekday is None else None),
        Rule("other.edge", "e:EDGE (OF | TILDE)? x:EDGED", "PARTED", lambda e, x: modified(x, e)),
        Rule("other.edge-unit", "e:EDGE OF u:UNITISH", "PARTED",
             lambda e, u: modified(Period(unit=u), e) if u >= Unit.WEEK else None),
        Rule("other.edge-behind", "x:EDGED OF? e:EDGE_BEHIND", "PARTED", lambda x, e: modified(x, e)),
    ],
    [
        Rule("other.day-clock", "d:DAYISH (COMMA | OF)? c:CLOCK", "MOMENT", lambda d, c: inside(d, c)),
        Rule("other.clock-day", "c:CLOCK d:DAYISH", "MOMENT", lambda c, d: inside(d, c)),
        Rule("other.day-part", "d:DAYISH OF? p:POD", "MOMENT", lambda d, p: inside(d, Fields(part=p))),
        Rule("other.part", "p:POD", "MOMENT", lambda p: Fields(part=p)),
        Rule("other.range", "a:CLOCK TILDE b:CLOCK", "RANGE", lambda a, b: Between(first=a, last=b)),
    ],
)  # fmt: skip
