"""The proleptic Gregorian calendar in plain integers, and periods of it.

A day is the number of days since 1970-01-01, an instant the number of seconds; both may be negative, and years
may lie before the common era (year 0 is 1 BC) or after 9999, where `datetime` cannot go.
`days_from_civil` and `civil_from_days` follow Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
"""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

DAY = 86_400


class Unit(IntEnum):
    """A calendar unit; a larger number is a longer unit."""

    SECOND = 0
    MINUTE = 1
    HOUR = 2
    PART = 3  # part of a day
    DAY = 4
    WEEKEND = 5
    WEEK = 6
    MONTH = 7
    SEASON = 8
    QUARTER = 9
    HALF = 10
    YEAR = 11
    DECADE = 12
    CENTURY = 13
    MILLENNIUM = 14

    word: str

    def __init__(self, number: int) -> None:
        self.word = self._name_.lower()


MONTHS = {
    Unit.MONTH: 1,
    Unit.SEASON: 3,
    Unit.QUARTER: 3,
    Unit.HALF: 6,
    Unit.YEAR: 12,
    Unit.DECADE: 120,
    Unit.CENTURY: 1200,
    Unit.MILLENNIUM: 12000,
}
SECONDS = {
    Unit.SECOND: 1,
    Unit.MINUTE: 60,
    Unit.HOUR: 3600,
    Unit.PART: DAY,
    Unit.DAY: DAY,
    Unit.WEEKEND: 7 * DAY,
    Unit.WEEK: 7 * DAY,
}
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    """Whether a year of the Gregorian calendar, carried back before its beginning, has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """How many days a month (1 to 12) has."""
    return 29 if month == 2 and is_leap(year) else _LENGTHS[month - 1]


@lru_cache(maxsize=16_384)
def days_from_civil(year: int, month: int, day: int) -> int:
    """The day number of a date."""
    y = year - (month <= 2)
    era, yoe = divmod(y, 400)
    doy = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146_097 + yoe * 365 + yoe // 4 - yoe // 100 + doy - 719_468


@lru_cache(maxsize=16_384)
def civil_from_days(number: int) -> tuple[int, int, int]:
    """The (year, month, day) of a day number."""
    era, doe = divmod(number + 719_468, 146_097)
    yoe = (doe - doe // 1460 + doe // 36_524 - doe // 146_096) // 365
    doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
    mp = (5 * doy + 2) // 153
    month = mp + (3 if mp < 10 else -9)
    return yoe + era * 400 + (month <= 2), month, doy - (153 * mp + 2) // 5 + 1


def at(year: int, month: int = 1, day: int = 1, hour: int = 0, minute: int = 0, second: int = 0) -> int:
    """The instant of a date and clock time."""
    return days_from_civil(year, month, day) * DAY + hour * 3600 + minute * 60 + second


def civil(instant: int) -> tuple[int, int, int]:
    """The (year, month, day) of an instant."""
    return civil_from_days(instant // DAY)


def weekday(instant: int) -> int:
    """ISO weekday of an instant: Monday is 1, Sunday 7."""
    return (instant // DAY + 3) % 7 + 1


def floor(instant: int, unit: Unit) -> int:
    """The start of the period of `unit` in which an instant lies. Weeks are ISO, decades begin in years …0."""
    if unit <= Unit.HOUR:
        size = SECONDS[unit]
        return instant // size * size
    day = instant // DAY
    if unit <= Unit.DAY:
        return day * DAY
    if unit is Unit.WEEK:
        return (day - (day + 3) % 7) * DAY
    if unit is Unit.WEEKEND:
        return (day - (day + 3) % 7 + 5) * DAY
    year, month, _ = civil_from_days(day)
    if unit is Unit.SEASON:  # spring begins in March; January and February are of the winter before
        back = month % 3
        return add(at(year, month), -back, Unit.MONTH)
    size = MONTHS[unit]
    if unit in (Unit.CENTURY, Unit.MILLENNIUM):  # the 19th century, loosely, is 1800–1899
        years = size // 12
        return at(year // years * years)
    index = (year * 12 + month - 1) // size * size
    return at(index // 12, index % 12 + 1)


def add(instant: int, count: int, unit: Unit) -> int:
    """An instant moved by whole units; a day of the month that does not exist becomes the month's last."""
    size = SECONDS.get(unit)
    if size is not None:
        return instant + count * size
    day, rest = divmod(instant, DAY)
    year, month, dom = civil_from_days(day)
    index = year * 12 + month - 1 + count * MONTHS[unit]
    year, month = index // 12, index % 12 + 1
    return days_from_civil(year, month, min(dom, month_length(year, month))) * DAY + rest


def period(instant: int, unit: Unit) -> tuple[int, int]:
    """Start and (exclusive) end of the period of `unit` around an instant."""
    start = floor(instant, unit)
    if unit is Unit.WEEKEND:
        return start, start + 2 * DAY
    return start, add(start, 1, unit)


def iso_week(instant: int) -> tuple[int, int]:
    """ISO year and week number."""
    thursday = instant // DAY - (weekday(instant) - 1) + 3
    year = civil_from_days(thursday)[0]
    return year, (thursday - days_from_civil(year, 1, 1)) // 7 + 1


@lru_cache(maxsize=16_384)
def iso_date(instant: int) -> str:
    """`2024-11-19`; years outside 0–9999 get a sign as in ISO 8601's expanded form."""
    year, month, day = civil_from_days(instant // DAY)
    return f"{iso_year(year)}-{month:02}-{day:02}"


@lru_cache(maxsize=16_384)
def iso_minute(instant: int) -> str:
    """`2024-11-19T14:30`."""
    return iso_date(instant) + iso_clock(instant)


def iso_year(year: int) -> str:
    """`2024`; with a sign where ISO 8601 needs one (`-0043`, `+12024`)."""
    if 0 <= year <= 9999:
        return f"{year:04}"
    return f"{'-' if year < 0 else '+'}{abs(year):04}"


def iso_clock(instant: int, *, seconds: bool = False) -> str:
    """`T14:30`, or `T14:30:05`."""
    rest = instant % DAY
    hour, rest = divmod(rest, 3600)
    minute, second = divmod(rest, 60)
    return f"T{hour:02}:{minute:02}:{second:02}" if seconds or second else f"T{hour:02}:{minute:02}"


@lru_cache(maxsize=4096)
def parse(value: str) -> int:
    """The instant of `2024`, `2024-11`, `2024-11-19` or `2024-11-19T07:49[:05]`. Raises ValueError."""
    date, _, clock = value.partition("T")
    sign = -1 if date.startswith("-") else 1
    parts = [int(p) for p in date.lstrip("+-").split("-")]
    year, month, day = sign * parts[0], *[*parts[1:], 1, 1][:2]
    if not 1 <= month <= 12 or not 1 <= day <= month_length(year, month):
        raise ValueError(f"no such date: {value}")
    hms = [int(p) for p in clock[:8].split(":")] if clock else []
    hour, minute, second = [*hms, 0, 0, 0][:3]
    if hour > 24 or minute > 59 or second > 60:
        raise ValueError(f"no such time: {value}")
    return at(year, month, day, hour, minute, second)
