"""Dates and clock times written in digits, as every language writes them."""

from __future__ import annotations

import re
from typing import Any

from timeline.temporal.calendar import month_length
from timeline.temporal.expressions import Fields
from timeline.temporal.rules import Shape


def date(year: int, month: int, day: int | None) -> Fields | None:
    """Year, month and day if there is such a day."""
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= month_length(year, month)):
        return None
    return Fields(year=year, month=month, day=day)


def _date(text: str) -> Any:
    year, month, day = (int(g) for g in re.findall(r"\d+", text)[:3])
    return date(year, month, day)


def _moment(text: str) -> Any:
    numbers = [int(g) for g in re.findall(r"\d+", text)[:6]]
    found = date(*numbers[:3])
    if found is None or numbers[3] > 24 or numbers[4] > 59:
        return None
    second = numbers[5] if text.count(":") >= 2 and len(numbers) > 5 else None
    return Fields(
        year=found.year, month=found.month, day=found.day, hour=numbers[3], minute=numbers[4], second=second
    )


def clock(text: str) -> Any:
    """`14:30`, `9:05:30`."""
    hour, minute, *rest = (int(g) for g in re.findall(r"\d+", text))
    if hour > 24 or minute > 59 or (rest and rest[0] > 60):
        return None
    return Fields(hour=hour, minute=minute, second=rest[0] if rest else None)


# Not inside a longer number, a version, a path or an identifier.
_FREE = r"(?<![\w./:-])"

ISO_MOMENT = Shape(
    "MOMENT",
    _FREE + r"\d{4}-\d\d-\d\dt\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?(?:z|[+-]\d\d:?\d\d)?(?!\w)",
    _moment,
    lead=r"\d",
)
YEAR_MONTH_DAY = Shape(
    "DAY",
    _FREE
    + r"[12]\d{3}(?:-\d{1,2}-\d{1,2}(?![\d-])|/\d{1,2}/\d{1,2}(?![\d/])|\. ?\d{1,2}\. ?\d{1,2}(?:\.(?!\d)|(?![\d.])))",
    _date,
    lead=r"\d",
)
CLOCK = Shape("CLOCK", r"(?<![\d:.,/-])\d{1,2}:\d\d(?::\d\d)?(?![\d:]|\.\d)", clock, lead=r"\d")
