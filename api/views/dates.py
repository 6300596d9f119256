"""EDTF dates as a reader of a language writes them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from timeline.temporal.values import part_of

# What a date is made of; numbers from 21 in the month's place are parts of a year (ISO 8601-2, 4.8).
_DATE = re.compile(
    r"(?P<year>-?\d{4,9})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?P<clock>\d\d:\d\d)[\d:]*)?)?)?"
)
_DECADE = re.compile(r"(\d{3})X")
_MARKS = "~?%"


def shown(edtf: str, words: Mapping[str, Any]) -> str:
    """A date or an interval by the patterns of a language's words (its table `dates`).

    With the English ones `2024-08~/2024-11-19` is `c. Aug 2024 – 19 Nov 2024`, and `2017/..` is `since 2017`;
    `2024-10~/2024-12~` is `late 2024`.
    """
    patterns = words["dates"]
    part = part_of(edtf)
    if part is not None:
        name, mod = part
        return str(
            patterns["part_of_month" if "-" in name else "part_of_year"][mod].format(_plain(name, patterns))
        )
    first, slash, last = edtf.partition("/")
    if not slash:
        return _date(edtf, patterns)
    if last in {"", ".."}:
        return str(patterns["since"].format(_date(first, patterns)))
    if first in {"", ".."}:
        return str(patterns["until"].format(_date(last, patterns)))
    return f"{_date(first, patterns)} – {_date(last, patterns)}"


def _date(date: str, patterns: Mapping[str, Any]) -> str:
    plain = date.rstrip(_MARKS)
    marks = date[len(plain) :]
    said = _plain(plain, patterns)
    if "~" in marks or "%" in marks:
        said = patterns["about"].format(said)
    return f"{said}?" if "?" in marks or "%" in marks else said


def _plain(date: str, patterns: Mapping[str, Any]) -> str:
    decade = _DECADE.fullmatch(date)
    if decade:
        return str(patterns["decade"].format(f"{decade[1]}0"))
    found = _DATE.fullmatch(date)
    if not found:
        return date
    number, month, day, clock = found.group("year", "month", "day", "clock")
    year = patterns["before"].format(1 - int(number)) if int(number) < 1 else int(number)
    if month is None:
        return str(patterns["year"].format(year=year))
    if month in patterns["parts"]:
        return str(patterns["part"].format(year=year, part=patterns["parts"][month]))
    if not 1 <= int(month) <= 12:
        return date
    pattern = patterns["month"] if day is None else patterns["day"]
    said = pattern.format(year=year, month=patterns["months"][int(month) - 1], day=int(day or 0))
    whole = str(said).replace(" ", "\N{NO-BREAK SPACE}")
    return f"{whole} {clock}" if clock else whole
