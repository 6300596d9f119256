"""Korean time rules: categories of words → expressions.

The words are in `lexicon.temporal`, what stands around them in `cues`.

Layers, each over what the ones before have made: numbers with units → lengths → dates → weeks and parts → direction →
clock times → distances → modifiers → sets.
"""

from __future__ import annotations

from timeline.languages.ko.lexicon.temporal import LEXEMES
from timeline.languages.ko.temporal import builders as make
from timeline.languages.ko.temporal.cues import (
    BEFORE_WORD,
    CLOSING,
    COMPARED,
    EVENT_BEFORE,
    PREDICATED,
    SAME_AGAIN,
    SET_OFF,
    refuse,
    relation,
    tense,
)
from timeline.temporal.calendar import Unit
from timeline.temporal.compose import inside
from timeline.temporal.expressions import (
    AcademicYear,
    Between,
    Century,
    Counterpart,
    Fields,
    Lean,
    Length,
    Mod,
    Repeated,
)
from timeline.temporal.rules import Grammar, Rule

ALIASES = {
    "NUMBER": "N0 N12 N31 N59 N99 Y4 NBIG",
    "COUNTED": "N12 N31 N59 N99 NBIG NATIVE SINO SOME DECIMAL TERM",
    "COUNT": "COUNTED Y4",
    "SMALL": "N12 N31 N59 N99",
    "DOM": "N12 N31",
    "HOUR": "N0 N12 N31 NATIVE",
    "MINUTE": "N0 N12 N31 N59",
    "UNIT": "YEAR_UNIT DAY_UNIT MINUTE_UNIT SECOND_UNIT LENGTH_UNIT",
    "YEARISH": "YEAR SCHOOL",
    "CALENDAR": "YEAR MONTH DAY WEEK QUARTER HALF SEASON DECADE CENTURY WEEKEND WEEKDAY FEAST RANGE PARTED SCHOOL",
    "SOLAR_TERM": "TERM_NAME FEAST",
    "TIMED": "WEEKDAY MOMENT RANGE",
    "OF_YEAR": "MONTH DAY QUARTER HALF SEASON FEAST",
    "DAYISH": "DAY WEEKDAY WEEKEND FEAST",
    "CLOCKISH": "CLOCK DAY_PART NIGHTLY",
    "AFTER_LENGTH": "FOR MAN AGO SO YEO WITHIN LASTING IN_A_ROW HALT EACH",
    "OFTEN": "EACH TIMES_IN",
    "AFTER_YEARS": "AFTER_LENGTH AGES",
    "AS_MANY_AS": "ABOUT AMOUNT RECENT AHEAD BYGONE",
    "FOR": "LONG SPANNING RUNNING",
    "ON_END": "IN_A_ROW RUNNING",
    "APART": "AGO AWAY",
    "DATED": "AGO HALT SPANNING A_DAY",
    "LISTED": "DOT COMMA",
    "ANY": "CALENDAR MOMENT CLOCK LENGTH OFFSET",
    "RECURRENT": "WEEKDAY WEEKEND SEASON FEAST MONTH MOMENT",
    "SCHEDULED": "CALENDAR CLOCK MOMENT",
    "NTH_OF": "MONTH YEAR PARTED FEAST",
    "WORDED": "NATIVE SINO SOME",
    "FEW": "TERM N12",
    "ROUGHLY": "SO THEN",
    "LARGE": "N59 N99 NBIG",
    "TIMELY": "N12 MONTH QUARTER HALF SEASON EDGE_OF SECOND_UNIT PART FEAST SEASON_UNIT RANGE DAY WHOLE",
    "DAILY": "NATIVE N12 N31 TIMES LENGTH",
}


# ------------------------------------------------------------------ the cascade

_UNITS = [
    # First of all what only counts: a length before 간, 동안, 만에, 전, 뒤 … is no day of the month and no year.
    Rule("ko.length.years-so", "n:COUNTED YEAR_UNIT &AFTER_YEARS", "LENGTH", make.unit_length(Unit.YEAR)),
    Rule("ko.length.as-many-years", "<AS_MANY_AS n:N99 YEAR_UNIT", "LENGTH", make.unit_length(Unit.YEAR)),
    Rule("ko.length.quarters-on-end", "n:N12 QUARTER_UNIT &ON_END", "LENGTH", make.unit_length(Unit.QUARTER)),
    Rule("ko.length.thousand-years", "n:Y4 YEAR_UNIT &LONG", "LENGTH", make.unit_length(Unit.YEAR)),
    Rule("ko.length.ages-ago", "n:Y4 YEAR_UNIT &AGO", "LENGTH",
         lambda n: make.length(n, Unit.YEAR) if n < 1900 else None),
    Rule("ko.length.days", "n:COUNT y:YEO? DAY_UNIT &AFTER_LENGTH", "LENGTH", make.unit_length(Unit.DAY)),
    Rule("ko.length.days-listed", "n:COUNT DAY_UNIT &COMMA &COUNT &DAY_UNIT &LONG", "LENGTH",
         make.unit_length(Unit.DAY)),
    Rule("ko.length.days-earlier", "<THAN n:COUNT DAY_UNIT &EARLIER", "LENGTH", make.unit_length(Unit.DAY)),
    Rule("ko.length.alternative-days-earlier", "<THAN a:COUNT TILDE b:COUNT DAY_UNIT &EARLIER", "LENGTH",
         make.lengths(Unit.DAY)),
    Rule("ko.length.day-by-day", "n:N12 DAY_UNIT &A_DAY", "SET", make.each_day),
    Rule("ko.length.semesters", "n:N12 SEMESTER &AFTER_LENGTH", "LENGTH", make.unit_length(Unit.HALF)),
    Rule("ko.length.days-about", "n:COUNT DAY_UNIT THEN &AGO", "LENGTH", lambda n: make.length(n, Unit.DAY, True)),
    Rule("ko.length.alternative-days", "a:COUNT (TILDE | LISTED) b:COUNT DAY_UNIT &AFTER_LENGTH", "LENGTH",
         make.lengths(Unit.DAY)),
    Rule("ko.length.term", "n:TERM MONTH_UNIT", "LENGTH", make.unit_length(Unit.MONTH)),
    Rule("ko.length.term-days", "n:TERM DAY_UNIT", "LENGTH", make.unit_length(Unit.DAY)),
    Rule("ko.length.term-months", "y:FEW YEAR_UNIT m:N12 MONTH_UNIT", "LENGTH", make.years_and_months),
    # But a day of a month named before is a day: 8월 23일 이후, 지난달 3일 전, 오는 26일 전까지.
    Rule("ko.date.day-of-month", "m:N12 MONTH_UNIT d:DOM DAY_UNIT &DATED", "DAY", lambda m, d: Fields(month=m, day=d)),
    Rule("ko.date.day-of-period", "x:MONTH d:DOM DAY_UNIT &DATED", "DAY", lambda x, d: inside(x, Fields(day=d))),
    Rule("ko.date.day-leaning", "l:LEAN d:DOM DAY_UNIT &DATED", "DAY", lambda l, d: Fields(day=d, lean=l)),  # noqa: E741
    Rule("ko.set.days-a-week", "u:PER n:N12 DAY_UNIT", "SET", lambda u, n: make.per(u, n, "D")),
    Rule("ko.date.year", "y:Y4 (YEAR_UNIT | ANNUAL_UNIT)", "YEAR", lambda y: Fields(year=y)),
    Rule("ko.date.year-apostrophe", "y:YEAR (YEAR_UNIT | ANNUAL_UNIT)", "YEAR",
         lambda y: y if isinstance(y, Fields) else None),
    Rule("ko.date.year-two-digits", "y:N99 YEAR_UNIT", "YEAR", lambda y: Fields(year=y, two_digits=True)),
    Rule("ko.date.year-of-two-digits", "y:SMALL ANNUAL_UNIT", "YEAR", lambda y: Fields(year=y, two_digits=True)),
    Rule("ko.date.year-era", "e:ERA n:NUMBER YEAR_UNIT", "YEAR", make.era),
    Rule("ko.date.month", "m:N12 MONTH_UNIT", "MONTH", lambda m: Fields(month=m)),
    Rule("ko.date.day", "d:DOM DAY_UNIT", "DAY", lambda d: Fields(day=d)),
    Rule("ko.date.day-of-end", "d:LAST_DOM DAY_UNIT", "DAY", lambda d: Fields(day=d) if 1 <= d <= 31 else None),
    Rule("ko.date.day-shape", "d:DAY DAY_UNIT", "DAY", lambda d: d if make.bare(d) else None),
    Rule("ko.date.two-digit-year-month", "y:SMALL YEAR_UNIT m:N12 MONTH_UNIT", "MONTH",
         lambda y, m: Fields(year=y, two_digits=True, month=m) if y > 9 else None),
    Rule("ko.date.quarter", "q:N12 QUARTER_UNIT", "QUARTER", lambda q: Fields(quarter=q) if q <= 4 else None),
    Rule("ko.range.semester", "n:N12 SEMESTER", "RANGE", make.semester),
    Rule("ko.length.semester", "n:COUNTED SEMESTER", "LENGTH", make.unit_length(Unit.HALF)),
    Rule("ko.date.school-year", "y:Y4 SCHOOL_UNIT", "SCHOOL", lambda y: AcademicYear(outer=Fields(year=y), month=3)),
    Rule("ko.date.fiscal-year", "y:Y4 FISCAL_UNIT", "SCHOOL", lambda y: AcademicYear(outer=Fields(year=y), month=1)),
    Rule("ko.date.season-year", "y:Y4 SEASON_UNIT", "YEAR", lambda y: Fields(year=y)),
    Rule("ko.date.decade", "n:NUMBER DECADE_UNIT", "DECADE", make.decade),
    Rule("ko.date.decades", "a:NUMBER (TILDE | DOT | COMMA) b:NUMBER DECADE_UNIT", "RANGE", make.decades),
    Rule("ko.date.century", "n:SMALL CENTURY_UNIT", "CENTURY", lambda n: Century(number=n - 1)),
    Rule("ko.date.century-era", "e:ERA n:SMALL CENTURY_UNIT", "CENTURY",
         lambda e, n: Century(number=n - 1, bc=e == "bc")),
    Rule("ko.range.centuries", "a:SMALL (TILDE | DOT) b:SMALL CENTURY_UNIT", "RANGE",
         lambda a, b: Between(first=Century(number=a - 1), last=Century(number=b - 1)) if a < b else None),
    Rule("ko.range.years", "a:Y4 YEAR_UNIT? TILDE b:NUMBER YEAR_UNIT", "RANGE", make.years),
    Rule("ko.range.seasons", "a:Y4 (TILDE | DOT) b:NUMBER SEASON_UNIT", "RANGE", make.years),
    Rule("ko.range.seasons-short", "a:SMALL (TILDE | DOT) b:SMALL SEASON_UNIT", "RANGE", make.short_years),
    Rule("ko.range.months", "a:N12 TILDE b:N12 MONTH_UNIT", "RANGE", make.months),
    Rule("ko.range.days", "a:DOM TILDE b:DOM DAY_UNIT", "RANGE", make.days),
    Rule("ko.date.day-before-month", "m:N12 MONTH_UNIT d:DOM &TILDE &N12 &MONTH_UNIT", "DAY",
         lambda m, d: Fields(month=m, day=d)),
    # What is listed is a range where one is right behind the other (5·6일), else each stands alone (3, 10, 17일).
    Rule("ko.range.months-listed", "a:N12 DOT (c:N12 DOT)? b:N12 MONTH_UNIT", "RANGE", make.in_a_row("month")),
    Rule("ko.range.days-listed", "a:DOM LISTED (c:DOM LISTED)? b:DOM DAY_UNIT", "RANGE", make.in_a_row("day")),
    *(Rule(f"ko.date.{name}-listed", f"n:{number} &LISTED &{number} {more}&{unit}", kind,
           lambda n, name=name: make.field(name, n))
      for name, number, unit, kind in (("day", "DOM", "DAY_UNIT", "DAY"), ("month", "N12", "MONTH_UNIT", "MONTH"))
      for more in ("", f"&LISTED &{number} ", f"&LISTED &{number} &LISTED &{number} ")),
    # 1·4분기 is the first of four.
    Rule("ko.date.quarter-of-four", "q:N12 DOT n:N12 QUARTER_UNIT", "QUARTER",
         lambda q, n: Fields(quarter=q) if q <= n == 4 else None),
    Rule("ko.range.weekdays", "a:WEEKDAY TILDE b:WEEKDAY", "RANGE", lambda a, b: Between(first=a, last=b)),
    Rule("ko.range.quarters", "a:N12 TILDE b:N12 QUARTER_UNIT", "RANGE",
         lambda a, b: Between(first=Fields(quarter=a), last=Fields(quarter=b)) if a < b <= 4 else None),
    Rule("ko.range.quarters-listed", "a:N12 DOT (c:N12 DOT)? b:N12 QUARTER_UNIT", "RANGE", make.in_a_row("quarter")),
    Rule("ko.length.years", "n:COUNT y:YEO? YEAR_UNIT", "LENGTH", make.unit_length(Unit.YEAR)),
    Rule("ko.length.many-days", "n:LARGE y:YEO? DAY_UNIT", "LENGTH", make.unit_length(Unit.DAY)),
    Rule("ko.length.minutes", "n:COUNT y:YEO? MINUTE_UNIT", "LENGTH", make.unit_length(Unit.MINUTE)),
    Rule("ko.length.seconds", "n:COUNT y:YEO? SECOND_UNIT", "LENGTH", make.unit_length(Unit.SECOND)),
    Rule("ko.length.count", "n:COUNT y:YEO? u:LENGTH_UNIT", "LENGTH", make.length),
    Rule("ko.length.quarters", "n:NATIVE QUARTER_UNIT", "LENGTH", make.unit_length(Unit.QUARTER)),
    Rule("ko.length.centuries", "n:WORDED CENTURY_UNIT", "LENGTH", make.unit_length(Unit.CENTURY)),
    Rule("ko.length.days-word", "n:DAYS", "LENGTH", make.unit_length(Unit.DAY)),
    Rule("ko.length.word", "q:LENGTH_WORD", "LENGTH", lambda q: Length(quantity=q)),
    Rule("ko.length.anniversary", "n:COUNT u:ANNIVERSARY", "LENGTH", make.length),
    Rule("ko.length.alternatives", "a:COUNT (TILDE | COMMA) b:COUNT u:LENGTH_UNIT", "LENGTH", make.lengths()),
    Rule("ko.length.alternative-years", "a:SMALL TILDE b:SMALL YEAR_UNIT", "LENGTH", make.lengths(Unit.YEAR)),
    Rule("ko.length.alternative-minutes", "a:COUNT TILDE b:COUNT MINUTE_UNIT", "LENGTH", make.lengths(Unit.MINUTE)),
    Rule("ko.clock",
         "p:DAY_PART? h:HOUR HOUR_UNIT (m:MINUTE MINUTE_UNIT (s:MINUTE SECOND_UNIT)? | half:HALF_HOUR)?",
         "CLOCK", make.clock),
    Rule("ko.clock.digits", "p:DAY_PART c:CLOCK", "CLOCK",
         lambda p, c: make.clock(c.hour, p, c.minute, c.second) if c.hour is not None and c.hour <= 12 else None),
    Rule("ko.clock.hours", "p:DAY_PART? a:HOUR TILDE b:HOUR HOUR_UNIT", "RANGE",
         lambda a, b, p=None: make.clocks(make.clock(a, p), make.clock(b, p))),
    Rule("ko.date.day-with-part", "x:DAY_WITH_PART", "MOMENT", make.day_with_part),
    Rule("ko.time.day-with-part", "x:DAY_WITH_PART h:HOUR HOUR_UNIT (m:MINUTE MINUTE_UNIT | half:HALF_HOUR)?", "MOMENT",
         make.clock_of_part),
    Rule("ko.feast.solar-term", "TERM_SIGN f:SOLAR_TERM", "FEAST", lambda f: f),
    Rule("ko.feast.span", "f:FEAST h:HOLIDAY_SPAN FOR?", "FEAST", make.holiday),
]  # fmt: skip

_ROUND = [Rule("ko.length.round", "a:LENGTH YEO", "LENGTH", make.roughly)]

_LENGTHS = [
    Rule(
        "ko.clock.until",
        "a:CLOCK TILDE b:CLOCK",
        "RANGE",
        lambda a, b: make.clocks(a, b) if b.hour12 and not a.hour12 else None,
    ),
    Rule("ko.feast.for", "f:FEAST FOR FOR?", "FEAST", lambda f: f),
    Rule("ko.date.this-year", "y:THIS_YEAR &TIMELY", "YEAR", lambda y: y),
    Rule("ko.length.half", "a:LENGTH h:HALF_HOUR FOR?", "LENGTH", lambda a, h: make.half(a)),
    Rule("ko.length.compound", "a:LENGTH b:LENGTH FOR?", "LENGTH", make.more),
    Rule("ko.length.for", "a:LENGTH FOR FOR?", "LENGTH", lambda a: a),
    Rule("ko.date.lunar", "e:ERA m:MONTH d:DAY", "FEAST", make.lunar),
]

_DATES = [
    Rule("ko.range.dates", "a:DAY TILDE b:DAY", "RANGE", make.dates),
    Rule("ko.date.full", "y:YEAR m:MONTH d:DAY", "DAY",
         lambda y, m, d: inside(x, d) if (x := make.year_within(y, m)) is not None else None),
    Rule("ko.date.year-month", "y:YEARISH x:MONTH", "MONTH", make.year_within),
    Rule("ko.date.month-day", "y:MONTH x:DAY", "DAY", lambda y, x: inside(y, x) if isinstance(x, Fields) else None),
    Rule("ko.date.year-day", "y:YEAR x:DAY", "DAY",
         lambda y, x: inside(y, x) if isinstance(x, Fields) and x.month is not None and x.year is None else None),
    Rule("ko.date.same-day", "y:YEAR x:DAY", "DAY", make.same_day),
    Rule("ko.date.about-now", "y:YEAR ABOUT_NOW", "MONTH", make.about_now),
    Rule("ko.date.year-part", "y:YEARISH x:QUARTER", "QUARTER", make.year_within),
    Rule("ko.date.year-half", "y:YEARISH x:HALF", "HALF", make.year_within),
    Rule("ko.date.year-season", "y:YEAR x:SEASON", "SEASON", make.year_within),
    Rule("ko.date.number-season", "y:Y4 x:SEASON", "SEASON", lambda y, x: inside(Fields(year=y), x)),
    Rule("ko.date.year-feast", "y:YEAR x:FEAST", "FEAST", lambda y, x: make.feast_of(y, x)),
    Rule("ko.date.year-edge", "y:YEAR e:EDGE_OF", "PARTED", lambda y, e: make.edge(e, y)),
    Rule("ko.date.edge", "e:EDGE_OF", "PARTED", make.edge),
    Rule("ko.date.month-edge", "m:N12 e:EDGE_OF", "PARTED", lambda m, e: make.month_edge(m, e)),
    Rule("ko.date.year-month-edge", "y:YEAR m:N12 e:EDGE_OF", "PARTED",
         lambda y, m, e: inside(y, x) if (x := make.month_edge(m, e)) is not None else None),
    Rule("ko.date.whole-year", "y:YEAR (WHOLE | SEASON_UNIT)", "YEAR", lambda y: y),
    Rule("ko.date.same-period", "y:YEAR SAME_PERIOD", "YEAR", lambda y: Counterpart(year=y, unit=None)),
    Rule("ko.date.year-months", "y:YEARISH x:RANGE", "RANGE",
         lambda y, x: inside(y, x) if make.fields(x.first, "month", "quarter", "half") else None),
    Rule("ko.date.month-days", "y:MONTH x:RANGE", "RANGE",
         lambda y, x: inside(y, x) if make.fields(x.first, "day") else None),
    Rule("ko.date.year-month-days", "y:YEAR m:MONTH x:RANGE", "RANGE",
         lambda y, m, x: inside(z, x) if make.fields(x.first, "day") and (z := inside(y, m)) is not None else None),
    Rule("ko.date.week-day", "y:WEEK x:WEEKDAY", "DAY", make.year_within),
    Rule("ko.date.week-days", "y:WEEK x:RANGE", "RANGE",
         lambda y, x: inside(y, x) if make.fields(x.first, "weekday") else None),
    Rule("ko.date.week-weekend", "y:WEEK x:WEEKEND", "WEEKEND", make.year_within),
    Rule("ko.date.weekend-day", "y:WEEKEND x:WEEKDAY", "DAY", lambda y, x: x),
]  # fmt: skip


# A time and what says the same again: 9월 한 달간, 15일 하루, 3월 15일 금요일.
_SAME = [
    Rule("ko.date.day-weekday", "d:DAY x:WEEKDAY", "DAY", make.on_weekday),
    Rule("ko.date.day-bracketed-weekday", "d:DAY &x:DAY_NAME", "DAY", make.on_weekday),
    Rule("ko.date.whole-year-length", "x:YEAR q:LENGTH", "YEAR", make.whole(Unit.YEAR)),
    Rule("ko.date.whole-month-length", "x:MONTH q:LENGTH", "MONTH", make.whole(Unit.MONTH)),
    Rule("ko.date.whole-week-length", "x:WEEK q:LENGTH", "WEEK", make.whole(Unit.WEEK)),
    Rule("ko.date.whole-day-length", "x:DAY q:LENGTH", "DAY", make.whole(Unit.DAY)),
]  # fmt: skip

_NTH = [
    Rule("ko.nth.last-day", "m:MONTH n:LAST_DAY", "DAY", lambda m, n: make.nth_in(n, m, Unit.DAY)),
    Rule("ko.nth.week", "m:NTH_OF o:ORDINAL u:ORDINAL_UNIT", "WEEK", lambda m, o, u: make.nth_in(o, m, u)),
    Rule("ko.nth.week-number", "m:MONTH o:N12 u:ORDINAL_UNIT", "WEEK", lambda m, o, u: make.nth_in(o, m, u)),
    Rule("ko.nth.week-length", "m:MONTH o:ORDINAL LENGTH_UNIT", "WEEK", lambda m, o: make.nth_in(o, m, Unit.WEEK)),
    Rule("ko.nth.week-day", "m:NTH_OF o:ORDINAL (ORDINAL_UNIT | LENGTH_UNIT)? d:WEEKDAY", "DAY",
         lambda m, o, d: make.nth_in(o, m, None, d)),
    Rule("ko.nth.weekday", "o:ORDINAL d:WEEKDAY", "DAY", lambda o, d: make.nth_in(o, None, None, d)),
    Rule("ko.nth.day", "o:ORDINAL u:ORDINAL_UNIT", "DAY", make.nth_day),
]  # fmt: skip

_DIRECTION = [
    Rule("ko.lean.day", "l:LEAN x:DAY", "DAY", make.lean),
    Rule("ko.lean.year", "l:LEAN x:YEAR", "YEAR", lambda l, x: x if isinstance(x, Fields) else None),  # noqa: E741
    Rule("ko.lean.season", "l:LEAN SEASON_UNIT", "YEAR", make.season),
    Rule("ko.lean.weekday", "l:LEAN x:WEEKDAY", "WEEKDAY", make.lean),
    Rule("ko.lean.weekend", "l:LEAN x:WEEKEND", "WEEKEND", make.lean),
    Rule("ko.lean", "l:LEAN x:CALENDAR", "PARTED", make.lean),
    Rule("ko.duration.past", "l:LEAN x:LENGTH", "LENGTH", make.lean),
    Rule("ko.duration.recent", "RECENT ABOUT? q:LENGTH", "LENGTH", make.touching(Lean.PAST)),
    Rule("ko.duration.bygone", "BYGONE ABOUT? q:LENGTH", "LENGTH", make.touching(Lean.PAST)),
    Rule("ko.duration.ahead", "AHEAD ABOUT? q:LENGTH", "LENGTH", make.touching(Lean.FUTURE)),
    Rule("ko.vague.recent", "x:RECENT", "VAGUE", lambda x: x),
    Rule("ko.vague.bygone", "x:BYGONE", "VAGUE", lambda x: x),
    Rule("ko.vague.ahead", "x:AHEAD", "VAGUE", lambda x: x),
]

_PARTS = [
    Rule("ko.part", "x:CALENDAR p:PART", "PARTED", lambda x, p: make.part(x, p)),
    Rule("ko.length.week-number", "n:N12 u:ORDINAL_UNIT", "LENGTH", lambda n, u: make.length(n, u)),
    Rule("ko.part.start", "x:CALENDAR SECOND_UNIT", "PARTED", lambda x: make.part(x, Mod.START)),
]


_CLOCKS = [
    Rule("ko.time.day-clock", "d:DAYISH DAY_NAME? c:CLOCKISH", "MOMENT", make.on),
    Rule("ko.time.clocks", "d:DAYISH DAY_NAME? x:RANGE", "RANGE",
         lambda d, x: inside(d, x) if make.fields(x.first, "hour") else None),
    Rule("ko.time.part", "p:DAY_PART", "MOMENT", lambda p: Fields(part=p)),
]  # fmt: skip

_DISTANCES = [
    Rule("ko.offset", "q:LENGTH m:ROUGHLY? a:APART", "OFFSET", make.ago),
]

_MODIFIERS = [
    Rule("ko.offset.same-day", "y:OFFSET x:DAY", "DAY", make.same_day),
    Rule("ko.offset.within", "y:OFFSET x:OF_YEAR", "OFFSET", make.within_offset),
    Rule("ko.offset.about-now", "y:OFFSET ABOUT_NOW", "MONTH", make.about_now),
    Rule("ko.mod.before", "m:ABOUT x:ANY ROUGHLY? ROUGHLY?", "MODIFIED", make.about),
    Rule("ko.mod.after", "x:ANY m:ROUGHLY ROUGHLY?", "MODIFIED", lambda x, m: make.about(m, x)),
]

_SETS = [
    Rule("ko.set.which", "s:SET_WORD x:SCHEDULED", "SET", lambda s, x: Repeated(what=x)),
    Rule("ko.set.weekdays", "s:SET_WORD WEEKDAY DOT (c:WEEKDAY DOT)? (d:WEEKDAY DOT)? TIMED", "SET",
         make.days_of_week),
    Rule("ko.set.nth", "s:SET_WORD (ORDINAL DOT)? (DAY | ORDINAL (ORDINAL_UNIT | LENGTH_UNIT)? TIMED?)", "SET",
         lambda s: Repeated(quantity=s)),
    Rule("ko.set.every", "EVERY x:RECURRENT", "SET", lambda x: Repeated(what=x)),
    Rule("ko.set", "s:SET_WORD (LAST_DAY | ABOUT_NOW | PART)?", "SET", lambda s: Repeated(quantity=s)),
    Rule("ko.set.each", "q:LENGTH &OFTEN", "SET", lambda q: Repeated(quantity=q.quantity)),
    Rule("ko.set.each-of", "x:RECURRENT &EACH", "SET", lambda x: Repeated(what=x)),
    Rule("ko.set.per", "u:PER n:COUNT TIMES", "SET", make.per),
    Rule("ko.set.daily", "q:LENGTH &DAILY", "SET", lambda q: make.daily(q)),
]  # fmt: skip


GRAMMAR = Grammar(
    language="ko",
    lexemes=LEXEMES,
    aliases=ALIASES,
    gaps={"": "", ",": "COMMA"} | dict.fromkeys("~∼〜-–—", "TILDE") | dict.fromkeys("·‧/", "DOT"),
    layers=(_UNITS, _ROUND, _LENGTHS, _DATES, _SAME, _NTH, _DIRECTION, _PARTS, _CLOCKS, _DISTANCES, _MODIFIERS, _SETS),
    outputs=frozenset(f"{ALIASES['CALENDAR']} MOMENT CLOCK LENGTH OFFSET MODIFIED SET VAGUE EVENT".split()),
    refuse=refuse,
    relation=relation,
    tense=tense,
    set_off=SET_OFF,
    compared=COMPARED,
    deixis=True,
    larger_first=True,
    same_again=SAME_AGAIN,
    predicated=PREDICATED,
    event_before=EVENT_BEFORE,
    before_word=BEFORE_WORD,
    after_word="",
    closing=CLOSING,
    between=r"[ \t]{0,2}\n?[~∼〜–—\-,·‧/]?[ \t]?",
)  # fmt: skip
