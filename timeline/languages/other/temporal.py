"""Dates of every other language, out of dateparser's own locale data: month and weekday names, units, relative words.

dateparser is made to read one date, not to find dates in a text: its search loses offsets, takes `2017年` for the year 7
and is slow. What it knows of 200 languages is its tables; the engine does the finding and the arithmetic.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from timeline.languages.common.temporal import CLOCK, ISO_MOMENT, YEAR_MONTH_DAY
from timeline.temporal.calendar import Unit
from timeline.temporal.compose import inside, merged
from timeline.temporal.expressions import (
    Between,
    Expression,
    Fields,
    Length,
    Offset,
    Period,
    Quantity,
    Ref,
    Vague,
)
from timeline.temporal.rules import Grammar, Rule, Shape, Words

_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_UNITS = {
    "year": Unit.YEAR,
    "month": Unit.MONTH,
    "week": Unit.WEEK,
    "day": Unit.DAY,
    "hour": Unit.HOUR,
    "minute": Unit.MINUTE,
    "second": Unit.SECOND,
}
_AMOUNT = r"(\d++[.,]?\d*+)"
_RELATIVE = re.compile(r"(?:in )?(\d+|\\1) (year|month|week|day|hour|minute|second)(?: ago)?")


@cache
def grammar(code: str) -> Grammar:
    """The grammar of an ISO 639-1 code: dateparser's words for it, or ISO dates and clock times alone."""
    table = locale(code)
    spaced = not table.get("no_word_spacing")
    lexemes = [
        ISO_MOMENT,
        YEAR_MONTH_DAY,
        CLOCK,
        *_numeric(table.get("date_order", "DMY")),
        *_numbers(table, spaced),
    ]
    return Grammar(
        language=code,
        lexemes=[*_distances(table), *lexemes, *_names(table, spaced)],
        aliases=ALIASES,
        gaps={
            "": "",
            ",": "COMMA",
            ".": "DOT",
            "-": "TILDE",
            "–": "TILDE",
            "~": "TILDE",
            "～": "TILDE",
            "/": "SLASH",
        },
        layers=LAYERS,
        outputs=OUTPUTS,
        before_word=r"(?<!\w)" if spaced else "",
        after_word=r"(?!\w)" if spaced else "",
        between=r"[ \t]{0,2}\n?[,.\-–~～/]?[ \t]?",
    )


def locale(code: str) -> Mapping[str, Any]:
    """dateparser's table for a language; empty where it has none."""
    if not re.fullmatch(r"[a-z]{2,3}", code):
        return {}
    try:
        table: Mapping[str, Any] = importlib.import_module(
            f"dateparser.data.date_translation_data.{code}"
        ).info
    except ImportError:
        return {}
    return table


def _words(table: Mapping[str, Any], key: str, shortest: int) -> list[str]:
    """The table's words for a key, without digits and without the short forms that are other words too."""
    found = (w.lower().strip(". ") for w in table.get(key, ()))
    return [w for w in dict.fromkeys(found) if len(w) >= shortest and not re.search(r"[\d()]", w)]


def _names(table: Mapping[str, Any], spaced: bool) -> list[Words]:
    short = 3 if spaced else 1
    months: dict[str, Any] = {}
    abbreviations: dict[str, Any] = {}
    weekdays: dict[str, Any] = {}
    for number, key in enumerate(_MONTHS, 1):
        for word in _words(table, key, short):
            (
                months
                if not spaced or len(word) > 4 or word == max(_words(table, key, 3), key=len)
                else abbreviations
            )[word] = Fields(month=number)
    for number, key in enumerate(_WEEKDAYS, 1):
        for word in _words(table, key, 4 if spaced else 2):
            weekdays[word] = Fields(weekday=number)
    units = {w: unit for key, unit in _UNITS.items() for w in _words(table, key, short)}
    calendar = {"年": "CJK_YEAR", "月": "CJK_MONTH", "日": "CJK_DAY", "号": "CJK_DAY"} if not spaced else {}
    return [
        *(Words(category, {sign: 1}, bound=True) for sign, category in calendar.items()),
        *_relative_words(table),
        Words("WEEKDAY", weekdays),
        Words("MONTH", months),
        Words("MONTH_SHORT", abbreviations, weak=True),
        Words("UNIT", {w: u for w, u in units.items() if w not in calendar}, bound=True),
        Words("OF", dict.fromkeys(_words(table, "pertain", 1), 1), weak=True, bound=True),
        Words("PM", dict.fromkeys(_words(table, "pm", 2), 1), weak=True),
        Words("AM", dict.fromkeys(_words(table, "am", 2), 1), weak=True),
    ]


def _relative_words(table: Mapping[str, Any]) -> list[Words]:
    """`gestern`, `el mes pasado`, `来週`: words for a period near the anchor."""
    periods: dict[str, dict[str, Any]] = {"DAY": {}, "PERIOD": {}, "VAGUE": {}}
    for key, words in table.get("relative-type", {}).items():
        m = _RELATIVE.fullmatch(key)
        if m is None:
            continue
        unit = _UNITS[m.group(2)]
        shift = int(m.group(1)) * (-1 if key.endswith("ago") else 1)
        for word in (w.lower() for w in words if not re.search(r"\d", w)):
            if unit >= Unit.DAY:
                periods["DAY" if unit is Unit.DAY else "PERIOD"][word] = Period(unit=unit, shift=shift)
            elif shift == 0:
                periods["VAGUE"][word] = Vague(ref=Ref.PRESENT)
    return [Words(category, words) for category, words in periods.items()]


def _numbers(table: Mapping[str, Any], spaced: bool) -> list[Shape | Words]:
    said: dict[str, int] = {}
    for pair in table.get("simplifications", ()):
        for word, digits in pair.items():
            if word.isalpha() and str(digits).isdigit():
                said[word.lower()] = int(digits)
    head = r"(?<![\w.,:/-])" if spaced else r"(?<![\d.,])"
    tail = r"(?!\w|[.,:]\d)" if spaced else r"(?![\d]|[.,:]\d)"
    shapes: list[Shape | Words] = [Shape("N12", head + r"\d{1,4}" + tail, _number, weak=True)]
    ordinals = Shape("N12", head + r"\d{1,2}(?=(?:er|ro|º|ª|th|st|nd|rd)\b)", _number, weak=True)
    return [*shapes, ordinals, Words("SAID", said, weak=True)]


def _number(text: str) -> Any:
    value = int(text)
    if len(text) == 4:
        return ("Y4", value) if 1000 <= value <= 2199 else ("BIG", value)
    return ("N12" if 1 <= value <= 12 else "N31" if 1 <= value <= 31 else "BIG"), value


def _distances(table: Mapping[str, Any]) -> list[Shape]:
    """`vor 3 Tagen`, `dentro de 2 meses`, `3日前`."""
    shapes = []
    for key, patterns in table.get("relative-type-regex", {}).items():
        m = _RELATIVE.fullmatch(key)
        usable = [p for p in patterns if _AMOUNT in p and len(p.replace(_AMOUNT, "").strip()) > 2]
        if m is None or not usable:
            continue
        body = "|".join(
            re.escape(p.replace(_AMOUNT, "\0").replace(r"\s*", ""))
            .replace("\0", r"\d{1,4}")
            .replace(r"\ ", " ")
            for p in sorted(usable, key=len, reverse=True)
        )
        shapes.append(
            Shape(
                "OFFSET",
                rf"(?<!\w)(?:{body.lower()})(?!\w)",
                _distance(_UNITS[m.group(2)], key.endswith("ago")),
            )
        )
    return shapes


def _distance(unit: Unit, ago: bool) -> Callable[[str], Offset | None]:
    def read(text: str) -> Offset | None:
        m = re.search(r"\d+", text)
        return m and Offset(quantity=Quantity(unit=unit, count=int(m.group())), sign=-1 if ago else 1)

    return read


def _numeric(order: str) -> list[Shape]:
    """`2.10.2024`, `10/11`: day, month and year in the order of the language."""

    def read(text: str) -> Fields | None:
        numbers = [int(n) for n in re.findall(r"\d+", text)]
        letters = [c for c in order if c != "Y"]
        named = dict(zip([*letters, "Y"], numbers, strict=False))
        month, day, year = named.get("M", 0), named.get("D", 0), named.get("Y")
        if month > 12 >= day:
            month, day = day, month
        if not 1 <= month <= 12 or not 1 <= day <= 31:
            return None
        if year is None:
            return Fields(month=month, day=day)
        return Fields(year=year, two_digits=year < 100, month=month, day=day)

    return [
        Shape("DAY", r"(?<![\w./-])\d{1,2}(?:[./-]\d{1,2}[./-](?:\d{4}|\d\d)|/\d{1,2})(?![\w/-]|\.\d)", read),
    ]


ALIASES = {
    "DOM": "N12 N31",
    "COUNT": "N12 N31 BIG SAID",
    "MONTHS": "MONTH MONTH_SHORT",
    "DAYISH": "DAY WEEKDAY",
}
OUTPUTS = frozenset("DAY WEEKDAY MONTH MONTHLY YEAR PERIOD VAGUE OFFSET LENGTH MOMENT CLOCK RANGE".split())


def _month_day(m: Fields, d: int, y: int | None = None) -> Expression | None:
    return merged(m, Fields(day=d, year=y))


def _within(y: Expression, m: Expression) -> Expression | None:
    return inside(y, m)


def _full(y: Expression, m: Expression, d: Expression) -> Expression | None:
    month = inside(y, m)
    return month and inside(month, d)


def _clock(c: Fields, pm: Any = None, am: Any = None) -> Fields:
    if pm and c.hour is not None and c.hour < 12:
        return Fields(hour=c.hour + 12, minute=c.minute, second=c.second)
    return c


def _length(n: int, u: Unit) -> Length:
    return Length(quantity=Quantity(unit=u, count=n))


LAYERS: Sequence[Sequence[Rule]] = (
    [
        Rule("other.cjk.year", "y:Y4 CJK_YEAR", "YEAR", lambda y: Fields(year=y)),
        Rule("other.cjk.years", "n:COUNT CJK_YEAR", "LENGTH", lambda n: _length(n, Unit.YEAR)),
        Rule("other.cjk.month", "m:N12 CJK_MONTH", "MONTH", lambda m: Fields(month=m)),
        Rule("other.cjk.day", "d:DOM CJK_DAY", "DAY", lambda d: Fields(day=d)),
        Rule("other.length", "n:COUNT u:UNIT", "LENGTH", _length),
        Rule("other.day-month", "d:DOM DOT? OF? m:MONTHS", "DAY", lambda d, m: _month_day(m, d)),
        Rule("other.day-month-year", "d:DOM DOT? OF? m:MONTHS (OF | COMMA | DOT)? y:Y4", "DAY", lambda d, m, y: _month_day(m, d, y)),
        Rule("other.month-day", "m:MONTHS d:DOM", "DAY", lambda m, d: _month_day(m, d)),
        Rule("other.month-day-year", "m:MONTHS d:DOM COMMA? y:Y4", "DAY", lambda m, d, y: _month_day(m, d, y)),
        Rule("other.month-year", "m:MONTHS (OF | COMMA | DOT)? y:Y4", "MONTHLY", lambda m, y: merged(m, Fields(year=y))),
        Rule("other.clock.before", "pm:PM c:CLOCK", "CLOCK", _clock),
        Rule("other.clock.after", "c:CLOCK (pm:PM | am:AM)", "CLOCK", _clock),
    ],
    [
        Rule("other.cjk.full", "y:YEAR m:MONTH d:DAY", "DAY", _full),
        Rule("other.cjk.year-month", "y:YEAR m:MONTH", "MONTHLY", _within),
        Rule("other.cjk.month-day", "m:MONTH d:DAY", "DAY", lambda m, d: inside(m, d) if isinstance(d, Fields) else None),
        Rule("other.period-part", "y:PERIOD OF? m:WEEKDAY", "DAY", _within),
        Rule("other.period-month", "y:PERIOD OF? m:MONTH", "MONTHLY", _within),
        Rule("other.bare-year", "y:Y4", "YEAR", lambda y: Fields(year=y) if 1500 <= y <= 2100 else None),
    ],
    [
        Rule("other.weekday-date", "w:WEEKDAY COMMA? d:DAY", "DAY",
             lambda w, d: merged(d, w) if isinstance(d, Fields) else None),
        Rule("other.day-clock", "d:DAYISH COMMA? c:CLOCK", "MOMENT", lambda d, c: inside(d, c)),
        Rule("other.clock-day", "c:CLOCK d:DAYISH", "MOMENT", lambda c, d: inside(d, c)),
        Rule("other.range", "a:CLOCK TILDE b:CLOCK", "RANGE", lambda a, b: Between(first=a, last=b)),
    ],
)  # fmt: skip
