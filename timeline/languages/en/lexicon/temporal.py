"""English time words. Each has a category, which rules are written over, and a value."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import Any, NamedTuple

from timeline.languages.common.temporal import CLOCK, ISO_MOMENT, YEAR_MONTH_DAY, clock, date
from timeline.languages.en.lexicon.feasts import FEASTS
from timeline.languages.en.temporal.dates import OR
from timeline.temporal.calendar import Unit
from timeline.temporal.expressions import (
    AcademicYear,
    Between,
    Century,
    Decade,
    Feast,
    Fields,
    Lean,
    Length,
    Mod,
    Period,
    Quantity,
    Ref,
    Vague,
)
from timeline.temporal.rules import Shape, Words

D, W, M, Q, Y = Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR


def _all(value: Any, words: str) -> dict[str, Any]:
    """The same value for every word or phrase of a list (`in so many|words`)."""
    return dict.fromkeys(words.split("|"), value)


# ------------------------------------------------------------------ numbers

_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_FIRSTS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_ONE_TO_99 = dict(zip(_ONES, range(1, 20), strict=True)) | dict(zip(_TENS, range(20, 100, 10), strict=True))
_ONE_TO_99 |= {
    f"{ten}{gap}{one}": _ONE_TO_99[ten] + _ONE_TO_99[one]
    for ten in _TENS
    for one in _ONES[:9]
    for gap in "- "
}
_ORDINALS = dict(zip(_FIRSTS, range(1, 20), strict=True))
_ORDINALS |= {
    f"{ten}{gap}{first}": n + _ORDINALS[first]
    for ten, n in (("twenty", 20), ("thirty", 30))
    for first in _FIRSTS[:9]
    for gap in "- "
}
_ORDINALS |= {"twentieth": 20, "thirtieth": 30}


def _fractions() -> dict[str, float]:
    """`three quarters of an`, `two-thirds of a`: what is a part of a unit."""
    parts = {"quarter": 4, "third": 3, "fifth": 5}
    names = {f"{some}{part}": 1 / n for part, n in parts.items() for some in ("a ", "one-", "one ")}
    more = {
        f"{word}{gap}{part}s": n / of
        for part, of in parts.items()
        for word, n in zip(_ONES[1:4], (2, 3, 4), strict=True)
        if n < of
        for gap in "- "
    }
    return {f"{name} of {a}": n for name, n in (names | more).items() for a in ("a", "an")}


NUMBERS = [
    Words("TEEN", {w: _ONE_TO_99[w] for w in ("seventeen", "eighteen", "nineteen", "twenty")}),  # may begin a year
    Words("WORDED", _ONE_TO_99, weak=True),
    Words("SCALE", {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "dozen": 12}, weak=True, bound=True),
    Words("NTH", _ORDINALS, weak=True),
    Words("A", {"a": 1, "an": 1}, weak=True),
    Words("ANOTHER", {"another": 1}, weak=True),
    # 0: an amount that nobody counted.
    Words("SOME", _all(0, "a few|several|few|many|a number of|a matter of|dozens of|hundreds of|thousands of|countless")
          | _all(2, "a couple of|couple of|a couple|the couple of") | {"as many": None}, weak=True),
    Words("SOME_OR_ABOUT", {"some": 0}, weak=True),
    Words("HALF_A", {"half a": 0.5, "half an": 0.5, "half-a": 0.5, "a half": 0.5} | _fractions(), weak=True),
    Words("HALF", {"half": 0.5}, weak=True),
    Words("AND_HALF", {"and a half": 0.5, "and-a-half": 0.5}, weak=True, bound=True),
]  # fmt: skip


def _number(text: str) -> Any:
    """Digits, by what they can be: N12 a month, N31 a day, N99 a year of two digits, Y4 a year, NBIG a count."""
    value = int(text)
    if len(text) <= 2:
        return ("N0" if value == 0 else "N12" if value <= 12 else "N31" if value <= 31 else "N99"), value
    return "NBIG", value


def _ordinal(text: str) -> Any:
    value = int(text[:-2])
    return ("DAY_NTH" if 1 <= value <= 31 else "NTH"), value


def _hours_and_minutes(text: str) -> Length:
    hours, minutes = (int(n) for n in re.findall(r"\d+", text))
    return Length(
        quantity=Quantity(unit=Unit.HOUR, count=hours, more=(Quantity(unit=Unit.MINUTE, count=minutes),))
    )


def _fraction(text: str) -> Any:
    whole, _, half = text.replace("½", " 1/2").strip().rpartition(" ")
    top, bottom = (int(n) for n in half.split("/"))
    return int(whole or 0) + top / bottom if bottom and top < bottom else None


def _decade(text: str) -> Any:
    digits = re.sub(r"\D", "", text)
    if (
        len(digits) == 4 and digits.endswith("00") and int(digits) < 2000
    ):  # the 1800s are a century, the 2000s ten years
        return "CENTURY", Century(number=int(digits) // 100)
    return Decade(number=int(digits) // 10, two_digits=len(digits) == 2)


def _clock(text: str) -> Any:
    """`9pm`, `10:30 a.m.`, `430pm`, `9.15am`."""
    hour, minute = ([int(n) for n in re.findall(r"\d+", text)] + [None])[:2]
    if hour is not None and minute is None and hour > 99:
        hour, minute = divmod(hour, 100)
    early = hour == 0 and minute is not None and "a" in text  # 00:48 am
    if hour is None or not (1 <= hour <= 12 or early) or (minute or 0) > 59:
        return None
    return Fields(hour=hour % 12 + (12 if "p" in text else 0), minute=minute)


def _plain_clock(text: str) -> Any:
    """`8:30`: one of two until something tells."""
    found = clock(text)
    return found and replace(found, hour12=found.hour <= 12 and text[0] != "0")


def _hours(text: str) -> Any:
    """`1435 hrs`, `0600 GMT`."""
    hour, minute = int(text[:2]), int(text[2:4])
    return Fields(hour=hour, minute=minute) if hour <= 24 and minute <= 59 else None


def _dotted(text: str) -> Any:
    """`15.39 BST`."""
    return _hours(text.replace(".", "").zfill(4))


def _slashed(text: str) -> Any:
    """`11/19/2024`: month first, unless the day tells. `27.03.15`: day first."""
    first, second, year = (int(n) for n in re.findall(r"\d+", text))
    day_first = first > 12 or "." in text
    month, day = (second, first) if day_first else (first, second)
    if year >= 100:
        return date(year, month, day)
    found = date(2000, month, day)
    return found and Fields(year=year, two_digits=True, month=month, day=day)


def _month_day(text: str) -> Any:
    """`11/14`, month first."""
    month, day = (int(n) for n in text.split("/"))
    return date(2000, month, day) and Fields(month=month, day=day)


def _two_or_four(digits: str) -> Fields:
    return Fields(year=int(digits), two_digits=len(digits) == 2)


def _school_year(text: str) -> Any:
    """`2016/17`, `FY 2016-17`."""
    first, last = (int(n) for n in re.findall(r"\d+", text))
    last %= 100
    return (
        Between(first=Fields(year=first), last=Fields(year=first + 1)) if last == (first + 1) % 100 else None
    )


def _figures(text: str) -> Any:
    """`Q3'23`, `1H24`, `3Q 2023`: how companies name their quarters and halves."""
    name, year = re.findall(r"[qh\d]{2}|\d+", text.replace(" ", "'"))[0], re.findall(r"\d+$", text)[0]
    if len(year) + 2 > len(text):
        return None
    number = int(name.strip("qh"))
    found = _two_or_four(year)
    if "q" in name:
        return replace(found, quarter=number)
    return replace(found, half=number) if number <= 2 else None


def _year_first(text: str) -> Any:
    """`2024Q1`, `2024-H2`."""
    number = int(text[-1])
    found = Fields(year=int(text[:4]))
    if text[-2] == "q":
        return replace(found, quarter=number)
    return replace(found, half=number) if number <= 2 else None


def _iso_week(text: str) -> Any:
    """`2024-W10`, `2024-W10-5`."""
    year, week, *weekday = (int(n) for n in re.findall(r"\d+", text))
    if not weekday:
        return Fields(year=year, week=week) if 1 <= week <= 53 else None
    try:
        day = dt.date.fromisocalendar(year, week, weekday[0])
    except ValueError:
        return None
    return date(day.year, day.month, day.day)


def _fiscal(text: str) -> Any:
    return AcademicYear(outer=_two_or_four(re.findall(r"\d+$", text)[0]), month=1)


def _short_year(text: str) -> Any:
    return Fields(year=int(text[-2:]), two_digits=True)


# Not behind a letter, a currency, a fraction, a path …
_HEAD = r"(?<![\w$€£#@/:^])(?<![\d][.,])"
# … and not before what measures or counts something else.
_TAIL = r"(?![\w%$€£]|[.,:/]\d|[ -](?:percent|per[ ]cent|pc|(?:million|billion|trillion)(?![ ](?:year|hour|day)s)|points?|pounds?|miles?|km|mph|feet|ft|inch(?:es)?|kg|lbs?)\b)"
_GOES_ON = "the|a|an|he|she|it|they|his|her|its|their|by|when|and|but|as|after|before|with|under|to|until|while|which"
_ATTACHED = r"(?=(?:h|hrs?|hours?|mins?|minutes?|secs?|days?|wks?|weeks?|mths?|months?|yrs?|years?)(?!\w))"
_ZONE = "gmt|utc|bst|ist|cet|cest|eet|est|edt|pst|pdt|kst|jst|sgt|hkt"  # letters that a clock time of figures alone stands before
_QUOTE = "'’`‘"

SHAPES = [
    ISO_MOMENT,
    YEAR_MONTH_DAY,
    Shape("CLOCK", _HEAD + r"\d{1,4}(?:[:.]\d\d)?\+?[ ]?(?:[ap]\.[ ]?m\.?|[ap]m)(?!\w)", _clock, lead=r"\d"),
    Shape("CLOCK", CLOCK.pattern, _plain_clock, lead=r"\d"),
    Shape("HYPHENED", _HEAD + r"\d{1,4}-second(?!\w)", lambda t: Length(quantity=Quantity(unit=Unit.SECOND, count=int(t.split("-")[0]))), lead=r"\d"),
    Shape("CLOCK", _HEAD + rf"[0-2]\d[0-5]\d(?:h(?!\w)|(?=[ ]?(?:hrs?|hours|local time|{_ZONE})(?!\w)))", _hours, lead=r"\d"),
    Shape("CLOCK", _HEAD + rf"[0-2]?\d\.[0-5]\d(?=[ ]?(?:{_ZONE})(?!\w))", _dotted, lead=r"\d"),
    # 7.40 in 7.40-9.45 pm
    Shape("CLOCK", _HEAD + r"[0-2]?\d\.[0-5]\d(?=[ ]?(?:[-–—]|to|till|until)[ ]?[01]?\d[.:][0-5]\d[ ]?[ap]\.?m)", lambda t: _plain_clock(t.replace(".", ":")), lead=r"\d"),
    Shape("DAY", r"(?<![\w$€£#.,/:-])\d{1,2}(?:/\d{1,2}/|-\d{1,2}-|\.\d{1,2}\.)(?:\d{4}|\d\d)(?![\w/]|[.-]\d)", _slashed, lead=r"\d"),
    Shape("FEAST", r"(?<![\w$€£#.,/:-])(?:9/11|7/7)(?![\d/])",
          lambda t: Feast(name=t, days=((9, 11),) if t == "9/11" else ((7, 7),), year=2001 if t == "9/11" else 2005), lead=r"\d"),
    Shape("FEAST", r"(?:(?<=attacks of )|(?<=attacks on )|(?<=events of ))sept?(?:\.|ember)? 11(?:th)?(?!\w|,? \d)",
          lambda _: Feast(name="9/11", days=((9, 11),), year=2001), lead="s"),
    Shape("FEAST", r"(?<!\w)sept?(?:\.|ember)? 11(?:th)?(?=[ \n](?:terrorist |terror |suicide )?(?:attack|hijack|atrocit|bombing|victim))",
          lambda _: Feast(name="9/11", days=((9, 11),), year=2001), lead="s"),
    # The one that the text told, but for one of a weekday (Tuesday, Sept. 11) or a range (Sept. 11-13).
    Shape("FEAST", r"(?<!\w)(?<!day )(?<!day, )sept?(?:\.|ember)? 11(?:th)?(?!\w|[.,]? ?\d|(?: ?[-–—]| to| and| at) ?\d|,? at )",
          lambda _: Feast(name="9/11", days=((9, 11),), event=True), lead="s"),
    Shape("DECADE", _HEAD + r"(?:1\d|20)\d0['’]?s(?!\w)", _decade, lead=r"\d"),
    Shape("DECADE", rf"(?<![\w$.,])[{_QUOTE}]?[2-9]0['’]?s(?!\w)", _decade, lead=r"\d" + _QUOTE),
    Shape("SHORT_YEAR", rf"(?<![\w])[{_QUOTE}]\d\d(?![\w'’%]|[.,]\d)", _short_year, lead=_QUOTE),
    Shape("DAY_NTH", r"(?:(?<=on the )|(?<=by the )|(?<=until the )|(?<=since the ))\d{1,2}(?:st|nd|rd|th)(?!\w)", _ordinal, lead=r"\d"),
    Shape("DAY_NTH", r"(?<![\w.,$])\d{1,3}(?:st|nd|rd|th)(?!\w)", _ordinal, weak=True, lead=r"\d"),
    Shape("DATE", _HEAD + r"(?:19|20)\d\d[-/ ]?[qh][1-4](?!\w)", _year_first, lead=r"\d"),
    Shape("DATE", _HEAD + r"(?:19|20)\d\d-w[0-5]\d(?:-[1-7])?(?![\w-])", _iso_week, lead=r"\d"),
    *(Shape("DATE", r"(?<!\w)" + name + r"[ /]?['’]?(?:20\d\d|\d\d)(?![\w'’%]|[.,:]\d)", _figures, lead=lead)
      for name, lead in (("[qh][1-4]", "qh"), ("[1-4][qh]", r"\d"))),
    *(Shape("QUARTER", rf"(?<!\w){name}(?!\w)", lambda t: Fields(quarter=int(t.strip("q"))), lead=lead)
      for name, lead in (("q[1-4]", "q"), ("[1-4]q", r"\d"))),
    Shape("RANGE", _HEAD + r"(?:19|20)\d\d/\d\d" + _TAIL, _school_year, lead=r"\d"),
    Shape("RANGE", r"(?<!\w)fy[ ]?(?:19|20)\d\d[-–/](?:20)?\d\d(?![\w'’%/-]|[.,:]\d)", _school_year, lead="f"),
    Shape("ABOUT", r"c\.(?<![\w.]c\.)(?=[ ]?\d{3,4}(?!\d))", lambda _: Mod.APPROX, weak=True, lead="c"),
    Shape("YEAR", r"(?<!\w)fy[ ]?['’]?(?:20\d\d|19\d\d|\d\d)(?![\w'’%]|[.,:]\d)", _fiscal, lead="f"),
    Shape("COUNT", _HEAD + r"\d{1,3}(?:,\d{3}){1,3}" + _TAIL, lambda t: int(t.replace(",", "")), weak=True, lead=r"\d"),
    Shape("COUNT", _HEAD + r"\d{1,4}\.\d{1,2}(?![\d%])(?=[ -]?[a-z])", float, weak=True, lead=r"\d"),
    Shape("COUNT", _HEAD + r"(?:\d{1,3}[ -])?(?:1/[234]|3/4)(?![\d/])|(?<!\w)\d{0,3}½", _fraction, weak=True, lead=r"\d½"),
    Shape("LENGTH", _HEAD + r"\d{1,3}[ ]?h(?:rs?)?[ ]?[0-5]?\dm(?:ins?)?(?!\w)", _hours_and_minutes, lead=r"\d"),  # 2h 15m
    Shape("COUNT", _HEAD + r"\d{1,4}" + _ATTACHED, int, weak=True, lead=r"\d"),
    Shape("N12", _HEAD + r"\d{1,2}(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?!\w))", _number, weak=True, lead=r"\d"),  # 26nov
    Shape("Y4", _HEAD + r"(?:1\d|2[01])\d\d" + _TAIL, int, lead=r"\d"),
    # Behind on or until, as letters write it: on 11/14; but a share of 2/3.
    Shape("DAY", r"(?:(?<= on )|(?<=until )|(?<=since )|(?<= due ))\d{1,2}/\d{1,2}(?![\w/%]|[.,]\d)", _month_day, lead=r"\d"),
    # Of a story of long ago: in 476 the empire fell; but one in 500, in 140 towns.
    Shape("OLD_YEAR", r"(?<!one in )(?<!out in )(?<![\d,] in )(?:(?<= in )|(?<=\nin )|(?<=^in )|(?<=until )|(?<=since ))[1-9]\d\d(?=\s{0,2}(?:[.,;:)](?!\d)|$)|[ \n](?:" + _GOES_ON + r")(?!\w))",
          lambda t: Fields(year=int(t)), lead=r"\d"),
    Shape("N12", _HEAD + r"\d{1,4}" + _TAIL, _number, weak=True, lead=r"\d"),
    # A rate: `30 a day`, `$33 million a year`, `five times a week`, `rockets a day`.
    Shape("EVERY", r"(?<= )(?:(?<=\d )|(?<=illion )|(?<=ousand )|(?<=times )|(?<=once )|(?<=twice )|(?<=cent )|(?<=dollars )|(?<=[bcdfgklmnprt]s ))an?(?=[ \n](?:day|week|month|year|hour|minute)s?(?!\w))"
          r"(?![ \n]\w{1,6}[ \n](?:ago|earlier|later|before|after|or))", lambda _: "", weak=True, lead="a"),
]  # fmt: skip

# ------------------------------------------------------------------ units: how many of which the word says

_UNITS = {
    "minute": (Unit.MINUTE, 1), "hour": (Unit.HOUR, 1), "day": (D, 1), "week": (W, 1), "fortnight": (W, 2), "month": (M, 1),
    "semester": (Unit.HALF, 1), "year": (Y, 1), "decade": (Unit.DECADE, 1), "millennium": (Unit.MILLENNIUM, 1), "century": (Unit.CENTURY, 1),
}  # fmt: skip
_SHORT_UNITS = {
    "hr": _UNITS["hour"], "wk": _UNITS["week"], "yr": _UNITS["year"], "mth": _UNITS["month"], "yr.": _UNITS["year"], "hr.": _UNITS["hour"],
    "min": _UNITS["minute"], "sec": (Unit.SECOND, 1), "sec.": (Unit.SECOND, 1), "min.": _UNITS["minute"], "h": _UNITS["hour"],
}  # fmt: skip
UNITS = [
    Words("UNIT", _UNITS),
    Words("QUARTER_UNIT", {"quarter": (Q, 1)}),
    Words("UNITS", {f"{w}s": u for w, u in _UNITS.items() if w != "century"} | {"centuries": (Unit.CENTURY, 1), "millennia": (Unit.MILLENNIUM, 1)}),
    Words("LENGTH", {f"{part}{gap}{unit}": Length(quantity=Quantity(unit=of, count=count)) for part, unit, of, count in (
        ("quarter", "century", Y, 25), ("half", "century", Y, 50), ("half", "decade", Y, 5), ("half", "hour", Unit.MINUTE, 30), ("quarter", "hour", Unit.MINUTE, 15),
    ) for gap in ("-", " ", " of a ", " of an ")}),
    Words("FULL_YEAR", {"full-year": 1}),
    Words("QUARTERS", {"quarters": (Q, 1)}),
    Words("COUNTED", {"weekends": (Unit.WEEKEND, 1)}),
    Words("COUNTED", _SHORT_UNITS | {
        "seconds": (Unit.SECOND, 1), "secs": (Unit.SECOND, 1), "mins": _UNITS["minute"], "hrs": _UNITS["hour"], "wks": _UNITS["week"],
        "yrs": _UNITS["year"], "mths": _UNITS["month"], "mos": _UNITS["month"], "weekends": (Unit.WEEKEND, 1),
    }, bound=True),
    Words("NIGHTS", {"nights": (D, 1)}, bound=True),
    Words("DAY_PARTS", {"mornings": "MO", "afternoons": "AF", "evenings": "EV"}, weak=True, bound=True),
    Words("PERIOD_NOUN", _all(1, "period|span|stretch|interval|time"), weak=True, bound=True),
    Words("PLUS", {"plus": 1, "+": 1}, weak=True, bound=True),
    Words("OLD", {"old": 1, "olds": 1}, weak=True, bound=True),
    Words("LONG", {"long": 1}, weak=True, bound=True),
    # What may stand between a number and its unit without a change of the length.
    Words("FILLER", _all(1, "more|full|consecutive|straight|additional|extra|trading|working|business|calendar|whole|solid|successive|short|long|further"), weak=True, bound=True),
]  # fmt: skip

# ------------------------------------------------------------------ names of the calendar

_MONTHS = "january february march april may june july august september october november december".split()
_SHORT_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_SHORT_DAYS = {"mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7}  # fmt: skip
_WORKDAYS = Between(first=Fields(weekday=1), last=Fields(weekday=5))
_SEASONS = {"spring": 1, "springtime": 1, "summer": 2, "summertime": 2, "fall": 3, "autumn": 3, "winter": 4, "wintertime": 4}  # fmt: skip

# Whose time a clock tells.
_ZONES = (
    "local|eastern|central|mountain|pacific|alaska|hawaii|greenwich mean|british|european|central european|moscow|london|paris|berlin|rome|madrid|athens|istanbul|kyiv|"
    "jerusalem|israel|cairo|baghdad|tehran|kabul|india|delhi|beijing|hong kong|singapore|tokyo|japan|seoul|korean|sydney|new york|washington|houston|los angeles"
).split("|")

CALENDAR = [
    Words("MONTH", {w: Fields(month=n) for n, w in enumerate(_MONTHS, 1)}
          | {w + dot: Fields(month=n) for w, n in _SHORT_MONTHS.items() for dot in ("", ".")}),
    Words("WEEKDAY", {w: Fields(weekday=n) for n, w in enumerate(_WEEKDAYS, 1)}
          | {w + dot: Fields(weekday=n) for w, n in _SHORT_DAYS.items() for dot in ("", ".")}),
    Words("WEEKDAYS", {w + "s": Fields(weekday=n) for n, w in enumerate(_WEEKDAYS, 1)} | {"weekdays": _WORKDAYS}),
    Words("WORKDAY", {"weekday": _WORKDAYS}),
    Words("SEASON", {w: Fields(season=n) for w, n in _SEASONS.items()} | {f"{m}{w}": Fields(season=n) for m in ("mid", "mid-") for w, n in _SEASONS.items()}),
    Words("WEEKEND", {"weekend": Fields(weekend=True), "week-end": Fields(weekend=True)}),
    Words("DAY_PART", _all("MO", "morning|dawn|daybreak|sunrise|midmorning|mid-morning|mornin") | _all("AF", "afternoon|midafternoon|mid-afternoon")
          | _all("EV", "evening|dusk|sunset|twilight") | _all("NI", "night|nightfall|overnight|nite") | _all("MI", "midday|mid-day|lunchtime") | _all("DT", "daytime|daytime hours|daylight hours")
          | _all("MO", "morning hours|predawn hours|pre-dawn hours") | _all("AF", "afternoon hours") | _all("EV", "evening hours") | _all("NI", "overnight hours|nighttime hours")),
    Words("CLOCK", {"noon": Fields(hour=12, minute=0), "midnight": Fields(hour=24, minute=0)}),
    Words("OCLOCK", {"o'clock": 1, "o’clock": 1}, bound=True),
    Words("ZONE", _all(1, f"{_ZONE}|et|cst|cdt|ct|mst|mdt|mt|pt|eest|msk|aest|aedt|eastern|pacific")
          | {f"{place}{kind} time": 1 for place in _ZONES for kind in ("", " standard", " daylight", " summer")}, weak=True, bound=True),
    Words("ERA", _all("bc", "bc|b.c.|bce|b.c.e.|b.c") | _all("ad", "ad|a.d.|ce|c.e.")),
    Words("FISCAL", _all(1, "fiscal|financial|fiscal-year"), weak=True),
    Words("DECADE_NAME", {w: Decade(number=n, two_digits=True) for n, w in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split(), 2)}),
]  # fmt: skip

# ------------------------------------------------------------------ words that point


class Toward(NamedTuple):
    """Which period a word points at: so many from the writer's own (or, `told`, from the one told last).

    With an article, one of a `story` that is past is from there as well: the next year. One that is `touching` reaches
    up to the day of writing: the past year.
    """

    lean: Lean
    shift: int = 0
    told: bool = False
    story: bool = False
    touching: bool = False


_PAST, _NEXT, _HERE = Lean.PAST, Lean.FUTURE, Lean.HERE
POINTERS: list[Words | Shape] = [
    Words("THE", _all(1, "the|its|their|our"), weak=True),
    Words("LEAN", {"last": Toward(_PAST, -1), "nxt": Toward(_NEXT, 1), "this past": Toward(_PAST, -1), "next": Toward(_NEXT, 1, story=True), "this": Toward(_HERE), "this coming": Toward(_NEXT, 1),
                   "coming": Toward(_NEXT, 1), "upcoming": Toward(_NEXT, 1), "this same": Toward(_HERE)}
          | _all(Toward(_PAST, -1, True), "previous|prior|preceding") | _all(Toward(_NEXT, 1, True), "following|subsequent|ensuing|succeeding")
          | _all(Toward(_HERE, 0, True), "same|that same|very same|corresponding|comparable"), weak=True),
    Words("FINAL", _all(Mod.END, "final|closing|dying|waning"), weak=True),
    Words("OPENING", {"opening": Mod.START}, weak=True),
    Words("THAT", {"that": Toward(_HERE, 0, True)}, weak=True),
    Words("PAST", _all(Toward(_PAST, -1, touching=True), "past|recent past|distant past")),
    Words("LATEST", {"latest": 1, "most recent": 1}),
    Words("CURRENT", {"current": Vague(ref=Ref.PRESENT), "recent": Vague(ref=Ref.PAST)}),
    Words("THESE", {"these": 1}, weak=True),
    Words("DAY", _all(Period(unit=D), "today|tdy|2day|tday") | _all(Period(unit=D, shift=-1), "yesterday|yday|ytd|ystd")
          | _all(Period(unit=D, shift=1), "tomorrow|tomo|tmr|tmrw|tmw|tomoro|2moro|2morrow|tomolo|tomorow|tomoz|tml|trmw|tomm") | _all(Period(unit=D, shift=-2), "the day before yesterday|day before yesterday")
          | _all(Period(unit=D, shift=2), "the day after tomorrow|day after tomorrow")),
    Words("TONIGHT", _all("NI", "tonight|tonite|2nite|2night|tnite|tngt")),
    Words("YEAR_AGO", _all(1, "year-ago|year-earlier|prior-year|previous-year")),
    # A part of the writer's own period, unless a year is behind it: by year-end, at midweek.
    Words("PERIOD_EDGE", _all((Y, Mod.END), "year-end|yearend|year's end|year’s end|year end") | _all((Y, Mod.MID), "mid-year|midyear")
          | _all((M, Mod.END), "month-end|month end|month's end|month’s end") | _all((W, Mod.MID), "midweek|mid-week") | _all((W, Mod.END), "week's end|week’s end")),
    Words("VAGUE", _all(Vague(ref=Ref.PRESENT), "now|currently|at present|nowadays|right now|presently|the present|present-day|present day")
          | _all(Vague(ref=Ref.PAST), "the other day|the other night|the other week|recently|lately|formerly|more recently|most recently|long ago|in former times")
          | _all(Vague(ref=Ref.PAST, bounded=False, told=True), "that time") | _all(Vague(ref=Ref.PAST, bounded=False), "those days")
          | _all(Vague(ref=Ref.FUTURE), "the future|the near future|near future|the foreseeable future|the not-too-distant future|the distant future|a later date")
          | {"the present": None, "long ago": None}),
    # Of a story's own time, as former is; in news that is a word of titles.
    Shape("STORY_TIME", r"(?=th(?:e|is) )(?:(?<=at )|(?<=by )|(?<=around )|(?<=about )|(?<=during )|(?<=until )|(?<=after )|(?<=before ))(?:(?:the same|this) (?:time|period)(?!\w|[ \n](?:of|last|next|as|that|when|a|an|[a-z]{1,12}ed)(?!\w))|the time(?=\s{0,2}(?:[.,;:)]|$)|[ \n](?:was|were|had|and|but|to)(?!\w)))",
          lambda _: Vague(ref=Ref.PAST, bounded=False, told=True), lead="t"),
    Words("FORMER", _all(Vague(ref=Ref.PAST), "former")),
    Shape("VAGUE", r"(?<=to )(?:this day|date(?=[ ]?(?:[,.;:)]|$)))(?<!up to date)(?!\w)", lambda _: Vague(ref=Ref.PRESENT), lead="td"),
    Shape("VAGUE", r"(?<!\w)future(?!\s{1,2}[a-z]|\w)", lambda _: Vague(ref=Ref.FUTURE), lead="f"),
    Words("FUTURE", _all(Vague(ref=Ref.FUTURE), "future")),
]  # fmt: skip

# ------------------------------------------------------------------ what modifies, what measures from something

MODIFIERS: list[Words | Shape] = [
    Words("PART", {"early": Mod.START, "late": Mod.END, "mid": Mod.MID, "early in": Mod.START, "late in": Mod.END, "midway through": Mod.MID, "early on": Mod.START,
                   "late on": Mod.END, "as early as": None, "as late as": None, "as recently as": None}, weak=True),
    Words("EARLIER", {"earlier": Mod.START, "later": Mod.END}, weak=True),
    Words("EDGE", _all(Mod.START, "beginning|start|turn|outset|onset|early part|first part") | _all(Mod.MID, "middle|midst|midpoint|mid-point")
          | _all(Mod.END, "end|close|latter part|tail end|later part|very end|rest|remainder"), weak=True),
    Words("EARLY_HOURS", _all("DAWN", "early hours|small hours|wee hours")),
    Words("LATTER", {"latter": 2, "former": 1}, weak=True),
    Words("ABOUT", _all(Mod.APPROX, "about|around|approximately|roughly|circa|ca."), weak=True),
    Words("OVER", {"over": Mod.MORE_THAN}, weak=True),
    Words("MOD", _all(Mod.APPROX, "an estimated") | _all(Mod.LESS_THAN, "nearly|almost|less than|fewer than|under|not quite|close to|just under|just less than|a little less than")
          | {f"{a_little}{more}": Mod.MORE_THAN for a_little in ("", "just ", "well ", "far ", "slightly ", "a little ", "a bit ", "little ", "much ") for more in ("more than", "over", "longer than")
             if a_little or more != "over"} | _all(Mod.EQUAL_OR_MORE, "at least|no less than|no fewer than|not less than")
          | _all(Mod.EQUAL_OR_LESS, "at most|up to|no more than|not more than|as many as|no longer than"), weak=True),
    Words("OR_SO", {"or so": Mod.APPROX, "or more": Mod.EQUAL_OR_MORE, "or less": Mod.EQUAL_OR_LESS, "or longer": Mod.EQUAL_OR_MORE, "or thereabouts": Mod.APPROX}, weak=True, bound=True),
    # -1 before, 1 after; `ago` and `from now` from the time of writing, the others from what was told.
    Words("AGO", {"ago": -1, "from now": 1, "hence": 1, "back": None}, weak=True, bound=True),
    Words("LATER", {"earlier": -1, "previously": -1, "beforehand": -1, "later": 1, "afterward": 1, "afterwards": 1, "thereafter": 1}, weak=True, bound=True),
    Shape("LATER", r"(?:before|after)(?=\s{0,2}(?:[.,;:)]|$))", lambda t: -1 if t == "before" else 1, weak=True, bound=True, lead="ba"),
    Shape("LATER", r"on(?=,)", lambda _: 1, weak=True, bound=True, lead="o"),  # Ten years on, it is forgotten.
    Words("BEFORE", {"before": -1, "after": 1, "prior to": -1, "ahead of": -1, "previous to": -1}, weak=True, bound=True),
    Words("FROM", {"from": 1}, weak=True, bound=True),
    Words("OF", {"of": 1}, weak=True, bound=True),
    Words("IN", _all(1, "in|on|at|during"), weak=True, bound=True),
    Words("TO", _all(1, "to|through|until|till|thru") | {"or": OR}, weak=True, bound=True),
    Words("AND", {"and": 1}, weak=True, bound=True),
    Words("BETWEEN", {"between": 1, "between about": 1}, weak=True),
    # What a length is said to end with: the year ended March 31.
    Words("ENDED", {f"{that}{ended}{at}": lean for that in ("", "that ", "which ") for ended, lean in (("ended", Lean.PAST), ("ending", Lean.FUTURE), ("ends", Lean.FUTURE))
                    for at in ("", " on", " in")}, weak=True, bound=True),
    Words("POSS", _all(1, "'s|’s|'|’"), weak=True, bound=True),
    Words("TIMES", {"times": 1}, weak=True, bound=True),
]  # fmt: skip

# ------------------------------------------------------------------ what comes again and again

SETS = [
    Words("OFTEN", {"once": 1, "twice": 2, "thrice": 3, "several times": 0, "many times": 0}, weak=True),
    Words("EVERY", {"every": "EVERY", "each": "EACH", "per": "", "each and every": "EVERY"}, weak=True),
    Words("OTHER", {"other": 2, "single": 1}, weak=True, bound=True),
    Words("SET_WORD", _all(Quantity(unit=D, count=1), "daily|everyday|nightly") | _all(Quantity(unit=W, count=1), "weekly") | _all(Quantity(unit=M, count=1), "monthly")
          | _all(Quantity(unit=Y, count=1), "yearly|annually") | {"hourly": Quantity(unit=Unit.HOUR, count=1), "biweekly": Quantity(unit=W, count=2), "fortnightly": Quantity(unit=W, count=2), **_all(Quantity(unit=M, count=6), "semiannually|semi-annually"),
             "bimonthly": Quantity(unit=M, count=2), "biennially": Quantity(unit=Y, count=2)}),
]  # fmt: skip

# Compounds in which these words tell no time.
COMPOUNDS = [
    Words("DAY_PART", _all(None, "night vision|night-vision|night shift|night shifts|night school|night watchman|morning-after|morning sickness|evening gown|evening gowns|evening dress|evening wear|"
          "twilight zone|day care|day-care|day job|day jobs|day laborer|day laborers|day trader|day traders|day trip|day trips|year group|year groups|man-hours|person-years|light-year|light-years|light years|"
          "bloody sunday|bloody friday|super tuesday|super saturday|fat tuesday|giving tuesday|black monday|black tuesday|black wednesday|black thursday|blue monday|"
          "casual friday|casual fridays|friday night lights|saturday night fever|arab spring|prague spring|rush hour|rush-hour|happy hour|eleventh hour|eleventh-hour|last-minute|up-to-the-minute|second hand|second-hand|second nature")),
]  # fmt: skip

LEXEMES: list[Words | Shape] = [
    *COMPOUNDS,
    *SHAPES,
    FEASTS,
    *POINTERS,
    *CALENDAR,
    *UNITS,
    *NUMBERS,
    *MODIFIERS,
    *SETS,
]
