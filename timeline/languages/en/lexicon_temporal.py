"""English time words. Each has a category, which rules are written over, and a value."""

from __future__ import annotations

import re
from typing import Any

from timeline.languages.common.temporal import CLOCK, ISO_MOMENT, YEAR_MONTH_DAY, date
from timeline.temporal.calendar import Unit
from timeline.temporal.expressions import (
    Decade,
    Feast,
    Fields,
    Mod,
    Period,
    Quantity,
    Ref,
    Vague,
)
from timeline.temporal.rules import Shape, Words

D, W, M, Q, Y = Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR

# ------------------------------------------------------------------ numbers

_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
NUMBERS = {w: n for n, w in enumerate(_ONES.split(), 1)} | {w: n for n, w in zip(range(20, 100, 10), _TENS.split(), strict=True)}
NUMBERS |= {
    f"{ten}{gap}{one}": NUMBERS[ten] + NUMBERS[one] for ten in _TENS.split() for one in _ONES.split()[:9] for gap in "- "
}
ORDINALS = {w: n for n, w in enumerate(_ORDINALS.split(), 1)} | {"twenty-first": 21, "thirtieth": 30}


def _number(text: str) -> Any:
    value = int(text)
    if len(text) <= 2:
        return ("N0" if value == 0 else "N12" if value <= 12 else "N31" if value <= 31 else "N99"), value
    if len(text) == 4 and 1000 <= value <= 2199:
        return "Y4", value
    return "NBIG", value


def _ordinal(text: str) -> Any:
    value = int(re.match(r"\d+", text).group())  # type: ignore[union-attr]
    return ("ORD_DAY" if 1 <= value <= 31 else "ORD_BIG"), value


def _decade(text: str) -> Any:
    digits = re.sub(r"\D", "", text)
    return Decade(number=int(digits) // 10, two_digits=len(digits) == 2)


def _short_year(text: str) -> Any:
    return Fields(year=int(text[-2:]), two_digits=True)


def _clock12(text: str) -> Any:
    """`9pm`, `10:30 a.m.`, `430pm`."""
    digits = re.findall(r"\d+", text)
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else None
    if minute is None and hour > 99:
        hour, minute = divmod(hour, 100)
    if not 1 <= hour <= 12 or (minute or 0) > 59:
        return None
    late = "p" in text
    return Fields(hour=hour % 12 + (12 if late else 0), minute=minute)


def _slashed(text: str) -> Any:
    """`11/19/2024`: month first, unless the day tells."""
    first, second, year = (int(n) for n in re.findall(r"\d+", text))
    month, day = (second, first) if first > 12 >= second else (first, second)
    if year >= 100:
        return date(year, month, day)
    return Fields(year=year, two_digits=True, month=month, day=day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _quarter(text: str) -> Any:
    return Fields(quarter=int(text[1]))


_FREE = r"(?<![\w$€£#.,/:-])"
_LOOSE = r"(?<![\w$€£#/:])(?<![\d][.,-])"

SHAPES = [
    ISO_MOMENT,
    YEAR_MONTH_DAY,
    Shape("CLOCK", _LOOSE + r"\d{1,4}(?::\d\d)?[ ]?(?:[ap]\.m\.?|[ap]m)(?!\w)", _clock12, lead=r"\d"),
    CLOCK,
    Shape("DAY", _FREE + r"\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d\d)(?![\w/]|[.-]\d)".replace(r"([/.-])", "[/-]").replace(r"\1", "[/-]"), _slashed, lead=r"\d"),
    Shape("EVENT", _FREE + r"9/11(?![\d/])", lambda _: Feast(name="9/11", days=((9, 11),), year=2001), lead=r"\d"),
    Shape("DECADE", r"(?<![\w$.,])(?:1\d|20)\d0'?s(?!\w)", _decade, lead=r"\d"),
    Shape("DECADE", r"(?<![\w$.,])['’`]?[2-9]0'?s(?!\w)", _decade, lead=r"\d'’`"),
    Shape("YEAR_SHORT", r"(?<![\w])['’`]\d\d(?![\w'’])", _short_year, lead="'’`"),
    Shape("ORD_DAY", r"(?<![\w.,$])\d{1,3}(?:st|nd|rd|th)(?!\w)", _ordinal, lead=r"\d"),
    Shape("QUARTER", r"(?<!\w)q[1-4](?!\w)", _quarter, lead="q"),
    Shape("NBIG", _LOOSE + r"\d{1,3},\d{3}(?![\d,%]|\.\d)", lambda t: int(t.replace(",", "")), weak=True, lead=r"\d"),
    Shape("Y4", _LOOSE + r"(?:1\d|2[01])\d\d(?![\w%$€£:/]|[.,]\d)(?! ?(?:percent|per cent|million|billion|points?\b))", int, lead=r"\d"),
    Shape("N12", _LOOSE + r"\d{1,4}(?![\w%$€£:/]|[.,]\d)(?! ?(?:percent|per cent|million|billion|points?\b))", _number, weak=True, lead=r"\d"),
    Shape("N12", _LOOSE + r"\d{1,3}(?=(?:hrs?|mins?|yrs?|wks?|h|s)(?!\w))", _number, weak=True, lead=r"\d"),
]

NUMBER_WORDS = Words("NUMW", NUMBERS, weak=True)
ORDINAL_WORDS = Words("ORDW", ORDINALS, weak=True)
A = Words("A", {"a": 1, "an": 1}, weak=True)
SOME = Words(
    "SOME",
    dict.fromkeys(
        "a few|several|few|some|many|a number of|a couple of|couple of|a couple|dozens of|hundreds of|thousands of|a matter of|countless".split("|"), 0
    )
    | {"a couple of": 2, "couple of": 2, "a couple": 2},
    weak=True,
)  # fmt: skip
HALF_WORD = Words("HALF", {"half": 1, "half a": 1, "half an": 1}, weak=True)
AND_HALF = Words("AND_HALF", {"and a half": 0.5}, weak=True, bound=True)
SCALE = Words("SCALE", {"hundred": 100, "thousand": 1000, "dozen": 12}, weak=True)

# ------------------------------------------------------------------ units

_SINGULAR = {
    "second": Unit.SECOND, "sec": Unit.SECOND, "minute": Unit.MINUTE, "min": Unit.MINUTE, "hour": Unit.HOUR, "hr": Unit.HOUR, "day": D, "night": None, "week": W, "wk": W,
    "fortnight": W, "month": M, "quarter": Q, "semester": Unit.HALF, "year": Y, "yr": Y, "decade": Unit.DECADE, "century": Unit.CENTURY, "millennium": Unit.MILLENNIUM,
}  # fmt: skip
_PLURAL = {
    "seconds": Unit.SECOND, "secs": Unit.SECOND, "minutes": Unit.MINUTE, "mins": Unit.MINUTE, "hours": Unit.HOUR, "hrs": Unit.HOUR, "days": D, "nights": D, "weeks": W, "wks": W,
    "months": M, "quarters": Q, "years": Y, "yrs": Y, "decades": Unit.DECADE, "centuries": Unit.CENTURY, "millennia": Unit.MILLENNIUM, "weekends": Unit.WEEKEND,
}  # fmt: skip
UNITS = [
    Words("UNIT", {w: u for w, u in _SINGULAR.items() if u is not None and w not in ("second", "quarter", "min", "sec")}),
    Words("SHORT_UNIT", {"min": Unit.MINUTE, "sec": Unit.SECOND, "h": Unit.HOUR, "s": Unit.SECOND}, weak=True, bound=True),
    Words("QUARTER_WORD", {"quarter": Q}),
    Words("UNITS", _PLURAL),
    Words("PERIOD_WORD", {"period": 1, "span": 1, "stretch": 1, "interval": 1}, weak=True, bound=True),
    Words("OLD", {"old": 1, "olds": 1}, weak=True, bound=True),
    Words("LONG", {"long": 1}, weak=True, bound=True),
    Words("MORE", dict.fromkeys("more full consecutive straight additional extra trading working business calendar whole solid successive short long other fiscal".split(), 1), weak=True, bound=True),
]  # fmt: skip

# ------------------------------------------------------------------ names of the calendar

_MONTHS = "january february march april may june july august september october november december".split()
_SHORT_MONTHS = "jan feb mar apr jun jul aug sep sept oct nov dec".split()
_NUMBERS_OF = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12}
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_SHORT_DAYS = {"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7}
MONTHS = Words(
    "MONTH",
    {w: Fields(month=n) for n, w in enumerate(_MONTHS, 1)}
    | {w + dot: Fields(month=_NUMBERS_OF[w]) for w in _SHORT_MONTHS for dot in ("", ".")},
)
WEEKDAYS = [
    Words("WEEKDAY", {w: Fields(weekday=n) for n, w in enumerate(_WEEKDAYS, 1)} | {f"{w}.": Fields(weekday=n) for w, n in _SHORT_DAYS.items()}),
    Words("DAY_SHORT", {w: Fields(weekday=n) for w, n in _SHORT_DAYS.items()}, weak=True),
    Words("WEEKDAYS", {w + "s": Fields(weekday=n) for n, w in enumerate(_WEEKDAYS, 1)}),
]
SEASONS = Words("SEASON", {"spring": Fields(season=1), "summer": Fields(season=2), "fall": Fields(season=3), "autumn": Fields(season=3), "winter": Fields(season=4),
                           "springtime": Fields(season=1), "summertime": Fields(season=2), "wintertime": Fields(season=4)})  # fmt: skip
WEEKENDS = Words("WEEKEND", {"weekend": Fields(weekend=True)})
PARTS_OF_DAY = Words(
    "POD",
    {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "overnight": "NI", "midday": "MI", "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "dusk": "EV",
     "sunset": "EV", "nightfall": "NI", "lunchtime": "MI", "daytime": "DT", "midmorning": "MO", "mid-morning": "MO", "midafternoon": "AF", "mid-afternoon": "AF", "am": None},
)  # fmt: skip
CLOCKS = Words("CLOCK", {"noon": Fields(hour=12, minute=0), "midnight": Fields(hour=24, minute=0)})
OCLOCK = Words("OCLOCK", {"o'clock": 1, "o’clock": 1}, weak=True, bound=True)
ZONES = Words("ZONE", dict.fromkeys("gmt utc est edt cst cdt mst mdt pst pdt et pt bst cet kst".split(), 1), weak=True, bound=True)
ERAS = Words("ERA", {"bc": "bc", "b.c.": "bc", "bce": "bc", "b.c.e.": "bc", "ad": "ad", "a.d.": "ad", "ce": "ad"}, weak=True)
FISCAL = Words("FISCAL", {"fiscal": 1, "financial": 1}, weak=True)

# ------------------------------------------------------------------ deictic words

DAYS = Words(
    "DAY",
    {"today": Period(unit=D), "yesterday": Period(unit=D, shift=-1), "tomorrow": Period(unit=D, shift=1), "tdy": Period(unit=D), "2day": Period(unit=D), "tmr": Period(unit=D, shift=1),
     "tmrw": Period(unit=D, shift=1), "tmw": Period(unit=D, shift=1), "tomoro": Period(unit=D, shift=1), "2moro": Period(unit=D, shift=1), "2morrow": Period(unit=D, shift=1), "yday": Period(unit=D, shift=-1)},
)  # fmt: skip
TONIGHT = Words("TONIGHT", {"tonight": (0, "NI"), "tonite": (0, "NI"), "2nite": (0, "NI"), "tonight's": None})
YEAR_AGO = Words(
    "YEAR_AGO",
    {w: Period(unit=Y, shift=-1) for w in ("year-ago", "year-earlier", "year ago", "year earlier", "prior-year", "previous-year")},
)
VAGUE = Words(
    "VAGUE",
    dict.fromkeys(
        "now|currently|at present|at the moment|nowadays|right now|presently|these days|the present|at this time|for the time being|present-day|just now|at this point".split("|"),
        Vague(ref=Ref.PRESENT),
    )
    | dict.fromkeys(
        "recently|lately|formerly|former|previously|more recently|most recently|the past|the recent past|in the past|long ago|the distant past|not long ago|at the time|at that time|at the same time|back then|that time|the same time|the time".split("|"),
        Vague(ref=Ref.PAST),
    )
    | dict.fromkeys(
        "soon|the future|future|the near future|the foreseeable future|near future|shortly|in due course|someday|one day|a later date|some day".split("|"),
        Vague(ref=Ref.FUTURE),
    )
    | dict.fromkeys(("at the time", "at that time", "that time", "back then", "at the same time", "the same time", "the time"), Vague(ref=Ref.PAST, bounded=False))
    | {"in the past": None, "once": None, "present": None, "the time being": None, "a former": None, "the present": Vague(ref=Ref.PRESENT), "at the same time": None, "the time": None},
)  # fmt: skip

# ------------------------------------------------------------------ what modifies

THE = Words("THE", {"the": 1, "its": 1, "their": 1, "our": 1, "his": 1, "her": 1}, weak=True)
LEANS = Words(
    "LEAN",
    {"last": "last", "past": "past", "next": "next", "this": "this", "coming": "coming", "upcoming": "coming", "previous": "previous", "prior": "previous", "preceding": "previous",
     "following": "following", "latest": "latest", "that": "that", "same": "same", "very same": "same", "these": "these", "those": "those", "ensuing": "following",
     "subsequent": "following",},
    weak=True,
)  # fmt: skip
LEANING_ALONE = Words("LEAN", {"current": "current", "recent": "recent"})
PARTS = Words(
    "PART",
    {"early": Mod.START, "earlier": Mod.START, "late": Mod.END, "later": Mod.END, "mid": Mod.MID, "middle": Mod.MID, "early in": Mod.START, "late in": Mod.END, "earlier in": Mod.START,
     "later in": Mod.END, "midway through": Mod.MID, "early on": Mod.START},
    weak=True,
)  # fmt: skip
EDGES = Words(
    "EDGE",
    {"beginning": Mod.START, "start": Mod.START, "outset": Mod.START, "onset": Mod.START, "end": Mod.END, "close": Mod.END, "middle": Mod.MID, "latter part": Mod.END, "early part": Mod.START,
     "first part": Mod.START, "midpoint": Mod.MID, "opening": Mod.START, "latter half": None, "tail end": Mod.END, "early days": Mod.START, "final days": Mod.END},
    weak=True,
)  # fmt: skip
YEAR_END = Words("YEAR_END", {"year-end": Mod.END, "yearend": Mod.END, "year's end": Mod.END, "year end": Mod.END, "mid-year": Mod.MID, "midyear": Mod.MID})
MODS = Words(
    "MOD",
    {"about": Mod.APPROX, "around": Mod.APPROX, "approximately": Mod.APPROX, "roughly": Mod.APPROX, "some": Mod.APPROX, "circa": Mod.APPROX, "nearly": Mod.LESS_THAN, "almost": Mod.LESS_THAN,
     "less than": Mod.LESS_THAN, "fewer than": Mod.LESS_THAN, "under": Mod.LESS_THAN, "just under": Mod.LESS_THAN, "over": Mod.MORE_THAN, "more than": Mod.MORE_THAN, "longer than": Mod.MORE_THAN,
     "just over": Mod.MORE_THAN, "well over": Mod.MORE_THAN, "at least": Mod.EQUAL_OR_MORE, "no less than": Mod.EQUAL_OR_MORE, "at most": Mod.EQUAL_OR_LESS, "up to": Mod.EQUAL_OR_LESS,
     "no more than": Mod.EQUAL_OR_LESS, "as many as": Mod.EQUAL_OR_LESS, "within": None, "as long as": Mod.EQUAL_OR_LESS},
    weak=True,
)  # fmt: skip
OR_SO = Words("OR_SO", {"or so": Mod.APPROX, "or more": Mod.EQUAL_OR_MORE, "or less": Mod.EQUAL_OR_LESS, "or longer": Mod.EQUAL_OR_MORE}, weak=True, bound=True)
AGO = Words("AGO", {"ago": ("ago", -1), "earlier": ("told", -1), "before": ("told", -1), "previously": ("told", -1), "later": ("told", 1), "afterward": ("told", 1), "afterwards": ("told", 1),
                    "hence": ("ago", 1), "from now": ("ago", 1), "from today": ("ago", 1), "back": ("ago", -1)}, weak=True, bound=True)  # fmt: skip
BEFORE = Words("BEFORE", {"before": -1, "after": 1, "prior to": -1, "from": 1}, weak=True, bound=True)
JOIN = [
    Words("OF", {"of": 1}, weak=True, bound=True),
    Words("IN", {"in": 1, "on": 1, "at": 1}, weak=True, bound=True),
    Words("TO", {"to": 1, "or": 1}, weak=True, bound=True),
    Words("AND", {"and": 1}, weak=True, bound=True),
    Words("POSS", {"'s": 1, "’s": 1, "'": 1, "’": 1}, weak=True, bound=True),
    Words("TIMES", {"times": 1, "time": 1}, weak=True, bound=True),
]
OFTEN = Words("OFTEN", {"once": 1, "twice": 2, "thrice": 3, "three times": 3, "four times": 4, "five times": 5, "several times": 0}, weak=True)
EVERY = Words("EVERY", {"every": "EVERY", "each": "EACH", "every other": "OTHER", "per": "PER", "all": None}, weak=True)
SETS = Words(
    "SET_WORD",
    {"daily": Quantity(unit=D, count=1), "everyday": Quantity(unit=D, count=1), "weekly": Quantity(unit=W, count=1), "monthly": Quantity(unit=M, count=1), "quarterly": Quantity(unit=Q, count=1),
     "yearly": Quantity(unit=Y, count=1), "annual": Quantity(unit=Y, count=1), "annually": Quantity(unit=Y, count=1), "hourly": Quantity(unit=Unit.HOUR, count=1), "nightly": Quantity(unit=D, count=1),
     "biweekly": Quantity(unit=W, count=2), "bimonthly": Quantity(unit=M, count=2), "biannual": Quantity(unit=M, count=6), "biennial": Quantity(unit=Y, count=2)},
)  # fmt: skip

# ------------------------------------------------------------------ days with names


def _fixed(name: str, month: int, day: int) -> Feast:
    return Feast(name=name, days=((month, day),))


def _table(name: str, table: str) -> Feast:
    return Feast(name=name, table=table)


FEASTS = Words(
    "FEAST",
    {
        "christmas": _fixed("christmas", 12, 25), "christmas day": _fixed("christmas", 12, 25), "xmas": _fixed("christmas", 12, 25), "christmas eve": _fixed("christmas-eve", 12, 24),
        "boxing day": _fixed("boxing", 12, 26), "new year's day": _fixed("new-year", 1, 1), "new year’s day": _fixed("new-year", 1, 1), "new year's": _fixed("new-year", 1, 1), "new year": _fixed("new-year", 1, 1),
        "new year's eve": _fixed("new-year-eve", 12, 31), "new year’s eve": _fixed("new-year-eve", 12, 31), "valentine's day": _fixed("valentine", 2, 14), "valentine’s day": _fixed("valentine", 2, 14),
        "st. patrick's day": _fixed("patrick", 3, 17), "halloween": _fixed("halloween", 10, 31), "independence day": _fixed("independence", 7, 4), "the fourth of july": _fixed("independence", 7, 4),
        "veterans day": _fixed("veterans", 11, 11), "armistice day": _fixed("armistice", 11, 11), "may day": _fixed("may-day", 5, 1), "april fools' day": _fixed("fools", 4, 1), "april fool's day": _fixed("fools", 4, 1),
        "d-day": Feast(name="d-day", days=((6, 6),), year=1944), "bastille day": _fixed("bastille", 7, 14), "earth day": _fixed("earth", 4, 22), "groundhog day": _fixed("groundhog", 2, 2),
        "thanksgiving": _table("thanksgiving", "nth:11:4:4"), "thanksgiving day": _table("thanksgiving", "nth:11:4:4"), "labor day": _table("labor", "nth:9:1:1"), "memorial day": _table("memorial", "nth:5:1:-1"),
        "mother's day": _table("mothers", "nth:5:7:2"), "father's day": _table("fathers", "nth:6:7:3"), "martin luther king day": _table("mlk", "nth:1:1:3"), "presidents day": _table("presidents", "nth:2:1:3"),
        "columbus day": _table("columbus", "nth:10:1:2"), "easter": _table("easter", "easter:0"), "easter sunday": _table("easter", "easter:0"), "good friday": _table("good-friday", "easter:-2"),
        "easter monday": _table("easter-monday", "easter:1"), "palm sunday": _table("palm", "easter:-7"), "ash wednesday": _table("ash", "easter:-46"), "mardi gras": _table("mardi-gras", "easter:-47"),
        "black friday": _table("black-friday", "nth:11:5:4"),
    },
)  # fmt: skip

LEXEMES: list[Words | Shape] = [
    *SHAPES, FEASTS, LEANS, LEANING_ALONE, VAGUE, YEAR_AGO, YEAR_END, DAYS, TONIGHT, MONTHS, *WEEKDAYS, SEASONS, WEEKENDS, PARTS_OF_DAY, CLOCKS, OCLOCK, ZONES, ORDINAL_WORDS, *UNITS, SOME, OFTEN, NUMBER_WORDS,
    HALF_WORD, AND_HALF, SCALE, A, THE, PARTS, EDGES, MODS, OR_SO, AGO, BEFORE, *JOIN, EVERY, SETS, ERAS, FISCAL,
]  # fmt: skip
