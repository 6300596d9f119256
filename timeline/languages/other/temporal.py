"""Dates of every other language, out of dateparser's own tables: names of months and days, units, relative words.

dateparser is made to read one date, not to find dates in a text: its search loses offsets, takes `2017년` for the year
7 and is slow. What it knows of 200 languages is its tables; the engine does the finding and the arithmetic.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from timeline.languages.common.temporal import CLOCK, ISO_MOMENT, YEAR_MONTH_DAY
from timeline.languages.other import words as extra
from timeline.languages.other.rules import ALIASES, LAYERS, OUTPUTS, decade
from timeline.temporal.calendar import Unit
from timeline.temporal.expressions import (
    Feast,
    Fields,
    Lean,
    Mod,
    Offset,
    Period,
    Quantity,
    Ref,
    Same,
    Vague,
)
from timeline.temporal.rules import Grammar, Shape, Words

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
        *_numeric(table.get("date_order", "DMY"), dotted=code in _DOTTED),
        *_numbers(code, table, spaced),
    ]
    return Grammar(
        language=code,
        lexemes=[
            *_distances(table, spaced),
            _DECADE,
            _OF_THE,
            *lexemes,
            *_own(code, spaced),
            *_names(code, table, spaced),
        ],
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


def _names(code: str, table: Mapping[str, Any], spaced: bool) -> list[Words]:
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
        for word in [*_words(table, key, 4 if spaced else 2), *extra.of(code, f"WEEKDAY{number}")]:
            weekdays[word] = Fields(weekday=number)
    # Dienstagabend; dienstags
    parts = {
        day + part: replace(f, part=name)
        for day, f in weekdays.items()
        for part, name in extra.pairs(code, "GLUED").items()
    }
    always = {f"{day}s": f for day, f in weekdays.items()} if parts else {}
    units = {w: unit for key, unit in _UNITS.items() for w in _words(table, key, short)}
    calendar = {"年": "CJK_YEAR", "月": "CJK_MONTH", "日": "CJK_DAY", "号": "CJK_DAY"} if not spaced else {}
    return [
        *(Words(category, {sign: 1}, bound=True) for sign, category in calendar.items()),
        *_relative_words(table),
        Words("TOWARD", _toward(table), weak=True),
        Words("WEEKDAY", weekdays),
        Words("MOMENT", parts | {f"{w}s": f for w, f in parts.items()}),
        Words("WEEKDAYS", always),
        Words("MONTH", months),
        Words("MONTH_SHORT", abbreviations, weak=True),
        Words("UNIT", {w: u for w, u in units.items() if w not in calendar}, bound=True),
        Words("OF", dict.fromkeys(_words(table, "pertain", 1), 1), weak=True, bound=True),
        Words("PM", dict.fromkeys(_words(table, "pm", 2), 1), weak=True),
        Words("AM", dict.fromkeys(_words(table, "am", 2), 1), weak=True),
    ]


def _feast(name: str, day: str) -> Feast:
    """`12-24`, `easter:-2`."""
    if ":" in day:
        return Feast(name=name, table=day)
    month, _, dom = day.partition("-")
    return Feast(name=name, days=((int(month), int(dom)),))


def _own(code: str, spaced: bool) -> list[Words]:
    """The words of `timeline.languages.other.words`."""
    day = Unit.DAY
    seasons = {w: Fields(season=n) for w, n in extra.seasons(code).items()}
    sets = {"SET_DAY": day, "SET_WEEK": Unit.WEEK, "SET_MONTH": Unit.MONTH, "SET_YEAR": Unit.YEAR}
    return [
        Words(
            "SET_WORD",
            {w: Quantity(unit=u, count=1) for name, u in sets.items() for w in extra.of(code, name)},
        ),
        Words("DAY", dict.fromkeys(extra.of(code, "TODAY"), Period(unit=day))),
        Words("DAY", dict.fromkeys(extra.of(code, "TOMORROW"), Same(unit=day, shift=1))),
        Words("CLOCK", dict.fromkeys(extra.of(code, "NOON"), Fields(hour=12, minute=0))),
        Words("CLOCK", dict.fromkeys(extra.of(code, "MIDNIGHT"), Fields(hour=0, minute=0))),
        Words("POD", extra.parts_of_day(code)),
        Words("WEEKEND", dict.fromkeys(extra.of(code, "WEEKEND"), Fields(weekend=True))),
        # 春 and 秋 alone are names as often as seasons.
        Words("SEASON", {w: f for w, f in seasons.items() if len(w) > 1}),
        Words("SEASON_SIGN", {w: f for w, f in seasons.items() if len(w) == 1}, weak=True),
        Words("FEAST", {w: _feast(w, day) for w, day in extra.pairs(code, "FEASTS").items()}),
        Words("EDGE", {w: Mod[m] for w, m in extra.pairs(code, "EDGE").items()}, weak=True),
        Words(
            "EDGE_BEHIND",
            {w: Mod[m] for w, m in extra.pairs(code, "EDGE_BEHIND").items()},
            bound=True,
            weak=True,
        ),
        Words("OF", dict.fromkeys(extra.of(code, "OF"), 1), bound=True, weak=True),
        Words("OF_UNIT", {w: Unit[u.upper()] for w, u in extra.pairs(code, "OF_UNIT").items()}, bound=True),
        Words("FAR_LEAN", dict.fromkeys(extra.of(code, "BEFORE_LAST"), -2), weak=True),
        Words("FAR_LEAN", dict.fromkeys(extra.of(code, "AFTER_NEXT"), 2), weak=True),
        Words("ERA", {w: int(year) for w, year in extra.pairs(code, "ERA").items()}, weak=True),
        Words("FIRST_YEAR", {"元年": 1}, bound=True),
        Words("DECADE_SIGN", {} if spaced else {"代": 1}, bound=True, weak=True),
        Words("DECADE_WORD", dict.fromkeys(extra.of(code, "DECADE"), 1)),
        Words("AGO", {w: int(sign) for w, sign in extra.pairs(code, "AGO").items()}, bound=True, weak=True),
        Words("O_CLOCK", dict.fromkeys(extra.of(code, "O_CLOCK"), 1), bound=True),
        Words("LEAN", dict.fromkeys(extra.of(code, "LAST"), Lean.PAST), weak=True),
        Words("LEAN", dict.fromkeys(extra.of(code, "NEXT"), Lean.FUTURE), weak=True),
        Words("LEAN", dict.fromkeys(extra.of(code, "THIS"), Lean.HERE), weak=True),
        Words("EVERY", dict.fromkeys(extra.of(code, "EVERY"), 1), weak=True),
        Words("SOME", dict.fromkeys(extra.of(code, "SOME"), 0), weak=True),
        Words("YEAR_WORD", dict.fromkeys(extra.of(code, "YEAR_WORD"), 1), weak=True),
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


def _numbers(code: str, table: Mapping[str, Any], spaced: bool) -> list[Shape | Words]:
    said: dict[str, float] = dict(extra.numbers(code))
    said |= dict.fromkeys(extra.of(code, "HALF"), 0.5) | dict.fromkeys(extra.of(code, "MORE_THAN_ONE"), 1.5)
    for pair in table.get("simplifications", ()):
        for word, digits in pair.items():
            if word.isalpha() and str(digits).isdigit():
                said[word.lower()] = int(digits)
    head = r"(?<![\w.,:/-])" if spaced else r"(?<![\d.,])"
    tail = r"(?!\w|[.,:]\d)" if spaced else r"(?![\d]|[.,:]\d)"
    shapes: list[Shape | Words] = [Shape("N12", head + r"\d{1,4}" + tail, _number, weak=True, lead=r"\d")]
    year = Shape("Y4", head + r"(?:1[5-9]|20)\d\d" + tail, int, lead=r"\d")
    glued = Shape(
        "N12", r"(?<![\w.,:/-])\d{1,3}(?:[.,]\d)?(?=h\b|[a-zà-ÿ]{3,8}\b)", _glued, weak=True, lead=r"\d"
    )
    ordinals = Shape("N12", head + r"\d{1,2}(?=(?:er|ro|º|ª|th|st|nd|rd)\b)", _number, weak=True, lead=r"\d")
    return [year, *shapes, ordinals, glued, *_kanji(spaced), Words("SAID", said, weak=True)]


def _glued(text: str) -> Any:
    """`16h`, `3heures`, `3,5ans`."""
    value = float(text.replace(",", "."))
    return ("N12" if 1 <= value <= 12 else "N31" if value <= 31 else "BIG"), int(value) if value == int(
        value
    ) else value


_KANJI = {c: n for n, c in enumerate("一二三四五六七八九", 1)} | {"两": 2, "兩": 2, "〇": 0, "零": 0}


def _kanji(spaced: bool) -> list[Shape]:
    """`十一`, `二十九` before a unit, in languages written without spaces."""
    if spaced:
        return []
    return [
        Shape(
            "Y4", r"(?:一[五六七八九]|二[〇零])[〇零一二三四五六七八九]{2}(?=年)", _kanji_year, lead="一二"
        ),
        Shape(
            "N12",
            r"[一二三四五六七八九十两兩]{1,3}(?=[年月日号天时時点點分秒週周个個ヶか間])",
            _kanji_number,
            lead="一二三四五六七八九十两兩",
            weak=True,
        ),
    ]


def _kanji_year(text: str) -> int:
    return int("".join(str(_KANJI[digit]) for digit in text))


def _kanji_number(text: str) -> Any:
    tens, mark, ones = text.partition("十")
    if not mark:
        return _number(str(_KANJI[text])) if len(text) == 1 else None
    if len(tens) > 1 or len(ones) > 1 or "十" in ones:
        return None
    return _number(str((_KANJI[tens] if tens else 1) * 10 + (_KANJI[ones] if ones else 0)))


def _number(text: str) -> Any:
    value = int(text)
    if len(text) == 4:
        return ("Y4", value) if 1000 <= value <= 2199 else ("BIG", value)
    return ("N12" if 1 <= value <= 12 else "N31" if 1 <= value <= 31 else "BIG"), value


def _distances(table: Mapping[str, Any], spaced: bool) -> list[Shape]:
    """`vor 3 Tagen`, `dentro de 2 meses`, `3日前`."""
    shapes = []
    edge = ("(?<!\\w)", "(?!\\w)") if spaced else (r"(?<![\d年月.,])", "")  # 5月1日前 is before a day
    for key, patterns in table.get("relative-type-regex", {}).items():
        m = _RELATIVE.fullmatch(key)
        usable = [
            p for p in patterns if _AMOUNT in p and len(p.replace(_AMOUNT, "").strip()) > (2 if spaced else 1)
        ]
        if m is None or not usable:
            continue
        body = "|".join(
            re.escape(p.replace(_AMOUNT, "\0").replace(r"\s*", ""))
            .replace("\0", r"\d{1,4}")
            .replace(r"\ ", " ")
            for p in sorted(usable, key=len, reverse=True)
        )
        leads = sorted({r"\d" if p.startswith(_AMOUNT) else p[0].lower() for p in usable})
        shapes.append(
            Shape(
                "OFFSET",
                f"{edge[0]}(?:{body.lower()}){edge[1]}",
                _distance(_UNITS[m.group(2)], key.endswith("ago")),
                lead="".join(leads) if all(lead == r"\d" or lead.isalpha() for lead in leads) else "",
            )
        )
    return shapes


_AGES = 1000


def _toward(table: Mapping[str, Any]) -> dict[str, int]:
    """`vor`, `il y a`, `dentro de`: what the table has before the number, back or ahead."""
    found = {}
    for key, patterns in table.get("relative-type-regex", {}).items():
        for before in (p.split(_AMOUNT)[0] for p in patterns if _AMOUNT in p):
            if len(before.strip()) > 1 and before == re.escape(before.strip()).replace(r"\ ", " ") + " ":
                found[before.strip().lower()] = -1 if key.endswith("ago") else 1
    return found


def _distance(unit: Unit, ago: bool) -> Callable[[str], Offset | None]:
    def read(text: str) -> Offset | None:
        m = re.search(r"\d+", text)
        if m and unit is Unit.YEAR and int(m.group()) > _AGES:  # 2018年前: before that year
            return None
        return m and Offset(quantity=Quantity(unit=unit, count=int(m.group())), sign=-1 if ago else 1)

    return read


_DECADE = Shape(
    "DECADE",
    r"(?<!\w)(?:1[5-9]|20)?\d0er[- ]jahren?(?!\w)",
    lambda t: decade(int(t.split("er")[0])),
    lead=r"\d",
)
_OF_THE = Shape("OF", r"(?:de )?[ld]['’](?=\w)", lambda _: 1, weak=True, bound=True, lead="dl")
# Where `28.10.` is a day.
_DOTTED = frozenset("de da no nb nn fi is cs sk pl hu ru uk be bg hr sl sr et lv lt tr".split())


def _numeric(order: str, *, dotted: bool) -> list[Shape]:
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

    short = [
        Shape(
            "DAY",
            r"(?<![\w./-])\d{1,2}\. ?\d{1,2}\.(?! ?(?:\d|[€$%]|euro|prozent|mio|mrd))",
            read,
            lead=r"\d",
        )
    ]
    if not dotted:
        short = []
    return [
        *short,
        Shape(
            "DAY",
            r"(?<![\w./-])\d{1,2}(?:[./-]\d{1,2}[./-](?:\d{4}|\d\d)|/\d{1,2})(?![\w/-]|\.\d)",
            read,
            lead=r"\d",
        ),
    ]
