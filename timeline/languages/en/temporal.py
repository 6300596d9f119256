"""English time rules: categories of words → expressions.

The words are in `lexicon_temporal`, what stands around them in `cues_temporal`, what the rules make in
`temporal_dates` and `temporal_builders`. Layers, each over what the ones before have made: numbers → lengths → calendar
fields → fields of a year → weekdays with dates → pointing words (last, that) → containers (of, 's) → parts (early,
the end of) → clock times → distances → modifiers → sets.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.languages.en import temporal_builders as make
from timeline.languages.en import temporal_dates as dates
from timeline.languages.en.cues_temporal import SET_OFF, refuse, relation, tense
from timeline.languages.en.lexicon_temporal import LEXEMES
from timeline.temporal.calendar import Unit
from timeline.temporal.expressions import Fields, Mod, Part, Period, Ref, Repeated, Same, Vague
from timeline.temporal.rules import Grammar, Rule

ALIASES = {
    "SMALL": "N12 N31 N99 WORDED TEEN COUNT NBIG",
    "NUMBER": "SMALL Y4",
    "AMOUNT": "NUMBER SOME SOME_OR_ABOUT",
    "DOM": "N12 N31 DAY_NTH",
    "ORDINAL": "NTH DAY_NTH",
    "YEARISH": "Y4 YEAR SHORT_YEAR",
    "ONE_UNIT": "UNIT QUARTER_UNIT",
    "SAME": "SAME_PERIOD SAME_UNIT",
    "ANY_UNIT": "ONE_UNIT COUNTED",
    "FILL": "FILLER FISCAL LONG",
    "SOME_LENGTH": "LENGTH BARE",
    "ANY_LENGTH": "LENGTH BARE ONE_LENGTH HYPHENED",
    "OF_YEAR": "QUARTER HALFYEAR SEASON",
    "SMALLISH": "OF_YEAR MONTH DAY FEAST",
    "NAMED": "SMALLISH WEEKDAY WEEKEND",
    "CONTAINER": "YEAR PERIOD SPOKEN DATE MONTH DECADE CENTURY SEASON",
    "CALENDAR": "NAMED DATE YEAR PERIOD SPOKEN DECADE CENTURY RANGE",
    "DAYISH": "DAY DATE WEEKDAY WEEKEND FEAST",
    "TIMES_OF_DAY": "MOMENT CLOCK PART_ALONE",
    "ANY": "CALENDAR TIMES_OF_DAY ANY_LENGTH OFFSET PARTED",
    "MOMENT_OR_PART": "MOMENT PART_ALONE",
    "SPOKEN_OR_DAY": "SPOKEN THE_DAY",
    "NAMELESS": "OF_YEAR WEEKEND PERIOD SPOKEN DECADE CENTURY",
    "PARTABLE": "CALENDAR THE_DAY",
    "MODDABLE": "YEAR DATE DAY MONTH DECADE CENTURY CLOCK MOMENT OFFSET",
    "OF_YEAR_ANY": "OF_YEAR QUARTERLY",
    "LENGTH_OR_HYPHENED": "LENGTH HYPHENED",
    "COUNTED_LENGTH": "LENGTH ONE_LENGTH HYPHENED",
    "ABOUT_OR_MOD": "ABOUT MOD OVER",
    "DEICTIC": "DAY WEEKDAY PERIOD",
    "PERIODIC": "UNIT QUARTER_UNIT WEEKEND WEEKDAY",
    "NAMED_DAY": "DAY DATE FEAST",
    "IN_WORDS": "TEEN WORDED",
    "POINTER": "LEAN PAST",
    "POINTER_OR_THAT": "LEAN PAST THAT",
    "SCALED": "WORDED TEEN A N12 N31 N99 COUNT",
    "HOUR": "N12 WORDED TEEN",
    "UNITISH": "UNIT UNITS QUARTERS QUARTER_UNIT COUNTED NIGHTS",
    "UNIT_PLURAL": "UNITS QUARTERS COUNTED NIGHTS",
    "HALF_OF": "HALF_A HALF",
    "NTH_OR_LATTER": "NTH LATTER",
    "NUMBERED": "N12 N31",
    "TO_OR_DASH": "TO DASH",
    "DAY_OR_DATE": "DAY DATE",
    "QUARTER_OR_PERIOD": "QUARTER_UNIT PERIOD_NOUN",
    "THE_OR_A": "THE A",
    "COUNTABLE": "UNIT WEEKDAY WEEKEND",
    "AND_OR_COMMA": "AND COMMA",
    "ENDING_LENGTH": "LENGTH SPOKEN ONE_LENGTH",
    "END_DATE": "DAY DATE MONTH",
    "COMPARED": "PERIOD_NOUN QUARTER_UNIT UNIT",
    "YEAR_AHEAD": "POINTER ONE_LENGTH YEAR",
    "AHEAD": "ONE_LENGTH CONTAINER THE POINTER",
    "AGO_OR_LATER": "AGO LATER",
    "BASE": "DAY DATE FEAST WEEKDAY YEAR MONTH PERIOD",
    "CALENDAR_OR_PART": "CALENDAR PART_ALONE DAY_PART",
}

_NUMBERS = [
    Rule("en.number.scaled", "n:SCALED x:SCALE", "COUNT", dates.scaled),
    Rule("en.number.scaled-and", "n:SCALED x:SCALE AND? m:WORDED", "COUNT", dates.scaled),
    Rule("en.number.year", "a:IN_WORDS DASH? b:IN_WORDS", "YEAR", dates.worded_year),
    Rule("en.clock.oclock", "h:HOUR OCLOCK", "CLOCK", lambda h: Fields(hour=h, hour12=True) if h <= 12 else None),
    Rule("en.length.hyphen-long", "u:UNIT DASH LONG", "LENGTH", lambda u: dates.length(1, u)),
    Rule("en.clock.zone", "c:CLOCK ZONE", "CLOCK", lambda c: c),
    Rule("en.quarter.months", "THE? a:MONTH DASH b:MONTH QUARTER_OR_PERIOD", "QUARTER", dates.quarter_of_months),
    Rule("en.quarter.month", "THE? b:MONTH QUARTER_UNIT", "QUARTER", dates.quarter_of_months),
]  # fmt: skip

_LENGTHS = [
    Rule("en.age", "(SMALL TO_OR_DASH)? n:SMALL DASH? u:UNITISH DASH? OLD", "AGE",
         lambda n, u: n if u[0] is Unit.YEAR else None),
    Rule("en.length.old", "n:SMALL DASH? u:UNITISH DASH? OLD", "LENGTH", dates.length),
    Rule("en.length.adjective", "n:NUMBER DASH FILL? DASH? u:ONE_UNIT (DASH LONG)?", "HYPHENED", dates.length),
    Rule("en.length", "n:SMALL FILL? u:ONE_UNIT (DASH? LONG)?", "LENGTH", dates.length),
    Rule("en.length.plural", "n:AMOUNT DASH? FILL? FILL? u:UNIT_PLURAL", "LENGTH", dates.length),
    Rule("en.length.and-half", "n:SMALL DASH? half:AND_HALF DASH? u:UNITISH", "LENGTH", dates.length),
    Rule("en.length.a-and-half", "A u:UNIT half:AND_HALF", "LENGTH", lambda u, half: dates.length(1, u, half)),
    Rule("en.length.half", "n:HALF_OF DASH? u:UNIT", "LENGTH", dates.length),
    Rule("en.length.range", "n:SMALL (TO | DASH) DASH? m:SMALL DASH? FILL? u:UNITISH", "LENGTH", dates.length_range),
    Rule("en.length.between", "<BETWEEN n:SMALL AND m:SMALL DASH? FILL? u:UNITISH", "LENGTH", dates.length_range),
    Rule("en.length.one-or-two", "A u:UNIT TO n:WORDED", "LENGTH", lambda u, n: dates.length_range(1, n, u)),
    Rule("en.length.one", "A FILL? u:UNIT", "ONE_LENGTH", lambda u: dates.length(1, u)),
    Rule("en.length.bare", "u:UNITS", "BARE", lambda u: dates.length(None, u)),
]  # fmt: skip

_FIELDS = [
    Rule("en.set.nth", "e:EVERY o:NTH u:ONE_UNIT", "SET", make.every),
    Rule("en.length.about", "m:ABOUT_OR_MOD x:COUNTED_LENGTH", "LENGTH", make.about),
    Rule("en.length.some", "SOME_OR_ABOUT x:LENGTH", "LENGTH", lambda x: make.about(Mod.APPROX, x)),
    Rule("en.length.period", "A q:LENGTH_OR_HYPHENED PERIOD_NOUN", "LENGTH", lambda q: q),
    Rule("en.length.compound", "a:COUNTED_LENGTH (AND | COMMA)? b:LENGTH (COMMA? AND? c:LENGTH)?", "LENGTH",
         dates.compound),
    Rule("en.quarter.adjective", "(FISCAL DASH?)? o:NTH DASH QUARTER_UNIT", "QUARTERLY",
         lambda o: Fields(quarter=o) if o <= 4 else None),
    Rule("en.quarter", "(FISCAL DASH?)? o:NTH QUARTER_UNIT", "QUARTER",
         lambda o: Fields(quarter=o) if o <= 4 else None),
    Rule("en.half-year", "o:NTH_OR_LATTER DASH? HALF", "HALFYEAR", lambda o: Fields(half=o) if o <= 2 else None),
    Rule("en.century", "o:ORDINAL DASH? u:UNIT e:ERA?", "CENTURY", dates.century),
    Rule("en.decade.name", "THE DASH? d:DECADE_NAME", "DECADE", lambda d: d),
    Rule("en.decade.name-part", "THE p:PART DASH? d:DECADE_NAME", "PARTED", lambda p, d: make.part(p, d)),
    Rule("en.year.era", "n:NUMBER e:ERA", "YEAR", dates.era),
    Rule("en.year.era-before", "e:ERA n:NUMBER", "YEAR", dates.era),
    Rule("en.year.the", "THE u:UNIT y:NUMBER", "YEAR", dates.the_year),
    Rule("en.year.fiscal", "FISCAL UNIT? y:YEARISH", "YEAR", dates.fiscal),
    Rule("en.years", "a:Y4 DASH b:SMALL", "RANGE", dates.years),
    Rule("en.month-day", "m:MONTH THE? d:DOM", "DAY", dates.month_day),
    Rule("en.month-day-year", "m:MONTH d:DOM COMMA? y:YEARISH", "DATE", dates.month_day),
    Rule("en.day-month", "(d:NUMBERED | THE? o:ORDINAL OF?) m:MONTH", "DAY", dates.month_day),
    Rule("en.day-month-year", "(d:NUMBERED | THE? o:ORDINAL OF?) m:MONTH (OF | COMMA)? y:YEARISH", "DATE",
         dates.month_day),
    Rule("en.days", "m:MONTH a:DOM TO_OR_DASH b:DOM", "RANGE", dates.days),
    Rule("en.days-year", "m:MONTH a:DOM TO_OR_DASH b:DOM COMMA? y:YEARISH", "RANGE", dates.days),
    Rule("en.day-days", "a:DOM TO_OR_DASH b:DOM m:MONTH (COMMA? y:YEARISH)?", "RANGE", dates.days),
    # Days listed before or behind one of their month: 14 and 19 May; April 24 and 25; Nov. 20, 21 and 27, 2012.
    Rule("en.day-first", "d:NUMBERED &AND &e:NUMBERED &m:MONTH", "DAY", dates.day_first),
    Rule("en.day-too", "<m:DAY <AND d:DOM", "DAY", dates.day_too),
    Rule("en.day-too-year", "<m:DAY <AND d:DOM COMMA? y:Y4", "DATE", dates.day_too),
    Rule("en.day-too-listed", "<m:DAY <COMMA d:DOM &AND_OR_COMMA &DOM", "DAY", dates.day_too),
    Rule("en.month-year", "m:MONTH (OF | COMMA | DASH)? y:YEARISH", "DATE", lambda m, y: dates.dated(y, m)),
]  # fmt: skip

_YEARS = [
    Rule("en.of-year", "THE? x:OF_YEAR_ANY (OF | COMMA)? y:YEARISH", "DATE", lambda x, y: dates.dated(y, x)),
    Rule("en.year-part", "THE? y:YEARISH x:OF_YEAR_ANY", "DATE", lambda x, y: dates.dated(y, x)),
    Rule("en.year-quarter", "THE? y:YEARISH FISCAL? (QUARTER_UNIT | PERIOD_NOUN)", "YEAR",
         lambda y: make.same_quarter(dates.year(y))),
    Rule("en.season-years", "THE? x:SEASON (OF | COMMA)? y:RANGE", "DATE", dates.season_of_years),
    Rule("en.feast-year", "x:FEAST (OF | COMMA | IN)? y:YEARISH", "DATE", lambda x, y: dates.dated(y, x)),
    Rule("en.year", "y:Y4", "YEAR", dates.year),
    Rule("en.year.short", "y:SHORT_YEAR", "YEAR", lambda y: y),
]  # fmt: skip

_WEEKDAYS = [
    Rule("en.weekday-date", "w:WEEKDAY COMMA? THE? x:DAY_OR_DATE", "DATE", dates.weekday_date),
    Rule("en.date-weekday", "x:DAY_OR_DATE COMMA A? w:WEEKDAY", "DATE", dates.date_weekday),
    Rule("en.weekday-nth", "w:WEEKDAY THE? d:DAY_NTH", "DAY", lambda w, d: Fields(day=d, weekday=w.weekday)),
]  # fmt: skip

_POINTING = [
    Rule("en.period.decade", "THE? l:POINTER u:UNIT", "LENGTH", make.decade_toward),
    # What is of something, before that is known: the last week of May, of the strike.
    Rule("en.period.same", "THE? l:POINTER u:PERIOD_NOUN (&OF &AHEAD | &IN &AHEAD | &YEAR_AHEAD)", "SAME_PERIOD",
         make.same_period),
    Rule("en.period.same-unit", "THE? l:POINTER u:ONE_UNIT (&OF &AHEAD | &IN &AHEAD | &YEAR_AHEAD)", "SAME_UNIT",
         make.same_period),
    Rule("en.final", "THE? (l:LEAN | FINAL) x:LENGTH &OF", "FINAL_OF", make.final),
    Rule("en.final-alone", "THE FINAL x:LENGTH", "LENGTH", lambda x: x),
    Rule("en.nth.last", "THE l:LEAN FILL? u:COUNTABLE (&OF | &IN &MONTH)", "NTH_OF", make.last_of),
    Rule("en.nth", "THE? o:NTH FILL? u:COUNTABLE (&OF &AHEAD | &IN &CONTAINER)", "NTH_OF", make.nth),
    Rule("en.period", "THE? l:POINTER_OR_THAT FILL? u:ANY_UNIT", "PERIOD", make.period),
    Rule("en.period.current", "THE? v:CURRENT FILL? u:ONE_UNIT", "PERIOD", make.current),
    Rule("en.period.latest", "THE? LATEST FILL? QUARTER_OR_PERIOD", "PERIOD",
         lambda: Period(unit=Unit.QUARTER, shift=-1, loose=True)),
    Rule("en.period.spoken", "THE FILL? u:ONE_UNIT", "SPOKEN",
         lambda u: make.spoken(u) if u[0] is not Unit.DAY else None),
    Rule("en.period.the-day", "THE FILL? u:UNIT", "THE_DAY",
         lambda u: Same(unit=Unit.DAY) if u[0] is Unit.DAY else None),
    Rule("en.period.year-ago", "THE? YEAR_AGO FISCAL? u:COMPARED", "PERIOD", make.year_ago),
    Rule("en.period.before-last", "THE u:PERIODIC b:BEFORE l:LEAN", "PERIOD", make.before_last),
    Rule("en.period.year-ago-alone", "YEAR_AGO", "PERIOD", lambda: make.YEAR_BEFORE),
    Rule("en.period.year-ago-words", "THE UNIT AGO_OR_LATER QUARTER_OR_PERIOD", "PERIOD", lambda: make.YEAR_BEFORE),
    Rule("en.period.year-ago-quarter", "THE? YEAR_AGO x:OF_YEAR_ANY", "PERIOD",
         lambda x: make.within(Period(unit=Unit.YEAR, shift=-1), x)),
    Rule("en.lean.plural", "THE? l:POINTER FILL? x:BARE", "LENGTH", make.lean_plural),
    Rule("en.lean.length", "THE? l:POINTER x:LENGTH_OR_HYPHENED PERIOD_NOUN?", "LENGTH", make.leaning),
    Rule("en.lean.these", "THESE x:BARE", "VAGUE", make.these),
    Rule("en.lean.recent", "THE? v:CURRENT x:BARE", "LENGTH", make.recent),
    Rule("en.lean.latest", "THE? LATEST x:LENGTH", "LENGTH", make.latest),
    Rule("en.lean.day", "THE? l:POINTER x:DAY", "DAY", make.leaning),
    Rule("en.lean.weekday", "THE? l:POINTER x:WEEKDAY", "WEEKDAY", make.leaning),
    Rule("en.lean.weekend", "THE? l:POINTER FILL? x:WEEKEND", "WEEKEND", make.leaning),
    Rule("en.lean", "THE? l:POINTER x:NAMED", "DATE", make.leaning),
    Rule("en.lean.that", "THAT x:SEASON", "SEASON", lambda x: x),
    Rule("en.lean.that-month", "THAT x:MONTH", "MONTH", lambda x: x),
    Rule("en.lean.that-weekend", "THAT x:WEEKEND", "WEEKEND", lambda x: x),
    Rule("en.lean.counted-plural", "THE? n:AMOUNT l:POINTER x:BARE", "LENGTH", make.counted_plural),
    Rule("en.lean.quarters", "THE? l:POINTER u:QUARTERS", "LENGTH",
         make.lean_quarters),
    Rule("en.lean.part", "THE? l:POINTER_OR_THAT p:DAY_PART", "MOMENT", make.pointed_part),
    Rule("en.tonight", "p:TONIGHT", "MOMENT", lambda p: make.within(Period(unit=Unit.DAY), Fields(part=p))),
    Rule("en.the", "THE x:OF_YEAR", "QUARTER", lambda x: x),
    Rule("en.the.weekend", "THE FILL? x:WEEKEND", "WEEKEND", lambda x: x),
    Rule("en.the.decade", "THE x:DECADE", "DECADE", lambda x: x),
    Rule("en.the.century", "THE x:CENTURY", "CENTURY", lambda x: x),
    Rule("en.one.part", "n:WORDED p:DAY_PART", "PART_ALONE", lambda n, p: Fields(part=p) if n == 1 else None),
    Rule("en.the.part", "THE_OR_A p:DAY_PART", "PART_ALONE", lambda p: Fields(part=p)),
    Rule("en.the.plural", "THE x:BARE", "BARE", lambda x: x if x.quantity.unit >= Unit.YEAR else None),
    Rule("en.the.length", "THE (x:LENGTH PERIOD_NOUN? | y:HYPHENED PERIOD_NOUN)", "LENGTH", lambda x, y: x or y),
    Rule("en.day-nth", "THE d:DAY_NTH", "DAY", lambda d: Fields(day=d)),
    Rule("en.nth-alone", "THE? o:ORDINAL FILL? u:UNIT", "LENGTH", lambda o, u: dates.length(1, u)),
    Rule("en.lean.short-unit", "THE? l:POINTER FILL? u:UNIT", "LENGTH", make.short_unit),
    Rule("en.lean.date", "THE? l:POINTER x:DATE", "DATE", lambda l, x: x),  # noqa: E741
    Rule("en.first", "THE? o:NTH x:LENGTH", "FIRST", lambda o, x: x if o == 1 else None),
    Rule("en.year-edge", "m:YEAR_EDGE", "PARTED", lambda m: Part(outer=Period(unit=Unit.YEAR), mod=m)),
    Rule("en.year-edge-year", "m:YEAR_EDGE y:YEAR", "PARTED", lambda m, y: Part(outer=y, mod=m)),
    Rule("en.month-edge", "m:MONTH_EDGE", "PARTED", lambda m: Part(outer=Period(unit=Unit.MONTH), mod=m)),
]  # fmt: skip

_CONTAINERS = [
    Rule("en.of", "x:NAMED (OF | COMMA)? y:CONTAINER", "DATE", lambda x, y: make.within(y, x)),
    Rule("en.possessive", "y:CONTAINER POSS x:NAMED", "DATE", lambda x, y: make.within(y, x)),
    Rule("en.possessive-quarter", "y:CONTAINER POSS QUARTER_OR_PERIOD", "DATE", make.same_quarter),
    Rule("en.spoken-ago", "SPOKEN ONE_LENGTH AGO_OR_LATER", "PERIOD", lambda: make.YEAR_BEFORE),
    Rule("en.first-of", "x:FIRST OF y:CONTAINER", "LENGTH", make.first_of),
    Rule("en.first-alone", "x:FIRST", "LENGTH", lambda x: x),
    Rule("en.week-of", "(x:SPOKEN | u:UNIT) OF d:DAY_OR_DATE", "DATE", make.week_of),
    Rule("en.weekend-of", "WEEKEND OF d:DAY_OR_DATE", "DATE", make.weekend_of),
    Rule("en.feast-weekend", "THE? d:FEAST WEEKEND", "DATE", make.weekend_of),
    Rule("en.feast-week", "d:FEAST u:UNIT", "DATE", make.week_of),
    Rule("en.nth-of", "x:NTH_OF (OF | IN) y:CONTAINER", "DATE", make.nth_of),
    Rule("en.nth-of-something", "x:NTH_OF", "LENGTH", make.nth_of_something),
    Rule("en.final-of", "x:FINAL_OF OF y:CONTAINER", "LENGTH", lambda x, y: replace(x, outer=y)),
    Rule("en.final-of-something", "x:FINAL_OF", "LENGTH", make.nth_of_something),
    Rule("en.same-period", "u:SAME (OF | IN)? y:CONTAINER", "DATE", make.counterpart),
    Rule("en.same-period-ago", "u:SAME ONE_LENGTH AGO_OR_LATER", "PERIOD", make.counterpart),
    Rule("en.same-unit", "u:SAME_UNIT", "PERIOD", lambda u: Same(unit=u)),
    # A week after Monday's vote: it is measured from what is Monday's, not from Monday.
    Rule("en.possessor", "<BEFORE x:BASE &POSS", "POSSESSOR", lambda x: x),
]  # fmt: skip

_PARTS = [
    Rule("en.moment.zone", "m:MOMENT ZONE", "MOMENT", lambda m: m),
    Rule("en.part", "p:PART DASH? x:PARTABLE", "PARTED", make.part),
    Rule("en.part.the", "THE p:PART DASH? x:NAMELESS", "PARTED", make.part),
    Rule("en.part.the-moment", "THE p:PART DASH? x:MOMENT", "PARTED", make.part),
    Rule("en.part.moment", "p:PART DASH? x:MOMENT_OR_PART", "PARTED", make.part),
    Rule("en.part.earlier", "p:EARLIER IN? x:PARTABLE", "PARTED", make.part),
    Rule("en.part.earlier-moment", "p:EARLIER IN? x:MOMENT", "PARTED", make.part),
    Rule("en.part.edge", "THE? p:EDGE OF x:PARTABLE", "PARTED", make.part),
]  # fmt: skip

_CLOCKS = [
    Rule("en.set.day-parts", "w:WEEKDAY (p:DAY_PARTS | NIGHTS)", "SET", make.every_part),
    Rule("en.day-part", "d:DAYISH (COMMA | IN)? p:DAY_PART", "MOMENT", make.on),
    Rule("en.day-clock", "d:DAYISH COMMA? IN? c:CLOCK", "MOMENT", make.on),
    Rule("en.clock-day", "c:CLOCK (COMMA | IN)? d:DAYISH", "MOMENT", make.on),
    Rule("en.clock-day-part", "c:CLOCK (COMMA | IN)? d:DAYISH p:DAY_PART", "MOMENT", make.clock_on_part),
    Rule("en.part-day", "p:DAY_PART (IN | OF)? d:DAYISH", "MOMENT", make.on),
    Rule("en.the-part-day", "x:PART_ALONE (IN | OF) d:DAYISH", "MOMENT", make.on),
    Rule("en.clock-part", "c:CLOCK IN? x:PART_ALONE", "CLOCK", make.half_day),
    Rule("en.clock-moment", "c:CLOCK (COMMA | IN)? m:MOMENT", "MOMENT", make.half_day_on),
    Rule("en.moment-clock", "m:MOMENT (COMMA | IN)? c:CLOCK", "MOMENT", make.half_day_on),
    Rule("en.part-of-something", "x:PART_ALONE &OF", "MOMENT",
         lambda x: make.within(Same(unit=Unit.DAY, or_anchor=False), x)),
    Rule("en.part-alone", "p:DAY_PART", "PART_ALONE", lambda p: Fields(part=p)),
]  # fmt: skip

_DISTANCES = [
    Rule("en.length.ended", "x:ENDING_LENGTH &e:ENDED &d:END_DATE", "LENGTH", make.ended),
    Rule("en.offset.ago", "q:ANY_LENGTH a:AGO", "OFFSET", lambda q, a: make.offset(q, a)),
    Rule("en.offset.ago-today", "q:ANY_LENGTH a:AGO x:DEICTIC", "OFFSET", make.ago_today),
    Rule("en.offset.from-today", "q:ANY_LENGTH FROM x:DEICTIC", "OFFSET", make.from_today),
    Rule("en.offset.weekdays-ago", "n:SMALL w:WEEKDAYS a:AGO", "OFFSET", make.weekdays_ago),
    Rule("en.offset.later", "q:ANY_LENGTH a:LATER", "OFFSET", lambda q, a: make.offset(q, a, told=True)),
    Rule("en.offset.from", "q:ANY_LENGTH b:BEFORE x:BASE", "OFFSET", make.measured),
    Rule("en.offset.weekday-from", "THE w:WEEKDAY b:BEFORE x:NAMED_DAY", "OFFSET", make.weekday_from),
    Rule("en.offset.day-from", "THE? u:UNIT b:BEFORE x:BASE", "OFFSET",
         lambda u, b, x: make.measured(dates.length(1, u), b, x)),
    Rule("en.offset.spoken-later", "x:SPOKEN_OR_DAY a:LATER", "OFFSET", make.spoken_later),
    Rule("en.offset.part-later", "x:PART_ALONE a:LATER", "OFFSET", make.part_later),
    Rule("en.offset.spoken-from", "x:SPOKEN_OR_DAY b:BEFORE y:BASE", "OFFSET",
         make.measured_spoken),
]  # fmt: skip

_MODIFIERS = [
    Rule("en.mod", "m:ABOUT x:MODDABLE", "MODIFIED", make.about),
    Rule("en.mod.or-so", "x:ANY m:OR_SO", "MODIFIED", make.about),
    Rule("en.set.every", "e:EVERY u:ONE_UNIT", "SET", lambda e, u: make.every(e, u)),
    Rule("en.set.short", "e:EVERY u:COUNTED", "SET", lambda e, u: make.every(e, u)),
    Rule("en.set.other", "e:EVERY o:OTHER u:ONE_UNIT", "SET", make.every),
    Rule("en.set.length", "e:EVERY q:LENGTH", "SET", lambda e, q: Repeated(quantity=q.quantity, quant=e or None)),
    Rule("en.set.named", "e:EVERY OTHER? x:CALENDAR_OR_PART", "SET", lambda e, x: Repeated(what=x, quant=e or None)),
    Rule("en.set.named-too", "<s:SET <AND_OR_COMMA x:NAMED", "SET", make.every_too),
    Rule("en.set.nth-of", "THE? (NTH AND)? (NTH? WEEKDAY | LENGTH | PERIOD) OF e:EVERY u:ONE_UNIT", "SET",
         make.every),
    Rule("en.set.weekdays", "x:WEEKDAYS", "SET", lambda x: Repeated(what=x)),
    Rule("en.set.weekends", "u:COUNTED", "SET",
         lambda u: Repeated(what=Fields(weekend=True)) if u[0] is Unit.WEEKEND else None),
    Rule("en.set.word", "q:SET_WORD", "SET", lambda q: Repeated(quantity=q, quant=None)),
    Rule("en.set.often", "n:OFTEN (EVERY u:ONE_UNIT | x:ONE_LENGTH)", "SET", make.often),
    Rule("en.set.times", "n:NUMBER TIMES (EVERY u:ONE_UNIT | x:ONE_LENGTH)", "SET", make.often),
]  # fmt: skip

_REST = [
    Rule("en.vague.current", "v:CURRENT", "VAGUE", lambda v: v),
    Rule("en.vague.past", "THE PAST", "VAGUE", lambda: Vague(ref=Ref.PAST)),
    Rule("en.day-number", "u:UNIT n:SMALL", "LENGTH", lambda u, n: dates.length(1, u) if u[0] is Unit.DAY else None),
    Rule("en.length.unit", "u:UNIT", "LENGTH", lambda u: dates.length(1, u)),
]  # fmt: skip

GRAMMAR = Grammar(
    language="en",
    lexemes=LEXEMES,
    aliases=ALIASES,
    gaps={"": "", ",": "COMMA"} | dict.fromkeys("-–—", "DASH"),
    layers=(
        _NUMBERS,
        _LENGTHS,
        _FIELDS,
        _YEARS,
        _WEEKDAYS,
        _POINTING,
        _CONTAINERS,
        _CLOCKS,
        _PARTS,
        _DISTANCES,
        _MODIFIERS,
        _REST,
    ),
    outputs=frozenset(
        "YEAR DATE MONTH DAY WEEKDAY WEEKEND FEAST QUARTER QUARTERLY HALFYEAR SEASON DECADE CENTURY RANGE PERIOD "
        "POSSESSOR SPOKEN PARTED MOMENT CLOCK PART_ALONE AGE LENGTH HYPHENED ONE_LENGTH BARE OFFSET MODIFIED SET VAGUE "
        "FORMER FUTURE".split()
    ),
    narrative=frozenset({"FORMER", "FUTURE"}),
    refuse=refuse,
    relation=relation,
    tense=tense,
    set_off=SET_OFF,
    before_word=r"(?<!\w)(?<!\w-)(?<!\w['’])",
    after_word=r"(?!\w)",
    between=r"[ \t]{0,2}\n?[ \t]{0,2}[-–—,]?[ \t]{0,2}\n?[ \t]{0,2}",
)  # fmt: skip
