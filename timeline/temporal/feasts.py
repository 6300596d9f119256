"""Days whose date moves from year to year, by name. Tables come from `korean_lunar_calendar` and `dateutil`."""

from __future__ import annotations

import math
from functools import cache

from timeline.temporal.calendar import days_from_civil


@cache
def lunar(year: int, month: int, day: int) -> int | None:
    """The day number of a date of the Korean lunar calendar (1000–2050); None where the table ends."""
    from korean_lunar_calendar import KoreanLunarCalendar

    table = KoreanLunarCalendar()
    if not table.setLunarDate(year, month, day, False):
        return None
    return days_from_civil(table.solarYear, table.solarMonth, table.solarDay)


@cache
def easter(year: int) -> int:
    """The day number of (Western) Easter Sunday."""
    from dateutil.easter import easter as of

    date = of(year)
    return days_from_civil(date.year, date.month, date.day)


def nth_weekday(year: int, month: int, weekday: int, n: int) -> int:
    """The day number of the n-th (from the end: negative) ISO weekday of a month."""
    if n > 0:
        first = days_from_civil(year, month, 1)
        return first + (weekday - 1 - (first + 3) % 7) % 7 + 7 * (n - 1)
    last = days_from_civil(year + (month == 12), month % 12 + 1, 1) - 1
    return last - ((last + 3) % 7 - (weekday - 1)) % 7 + 7 * (n + 1)


@cache
def solar_term(year: int, longitude: int) -> int:
    """The day number, in Korea, on which the sun comes to a longitude: 0 at the spring equinox, 270 in midwinter.

    By the low-precision formula of the Astronomical Almanac, right to a quarter of an hour.
    """
    ahead = longitude if longitude < 280 else longitude - 360
    days = days_from_civil(year, 3, 20) - _J2000 + ahead / _DAILY
    for _ in range(3):
        anomaly = math.radians(357.528 + 0.9856003 * days)
        now = 280.460 + _DAILY * days + 1.915 * math.sin(anomaly) + 0.020 * math.sin(2 * anomaly)
        days += ((longitude - now + 180) % 360 - 180) / _DAILY
    return math.floor(_J2000 + days - _AHEAD + 9 / 24)


_J2000 = 10_957.5  # in days, as day numbers are
_AHEAD = 69 / 86_400  # of our clocks, the time that the formula is in
_DAILY = 0.9856474  # degrees that the sun goes in a day
_GENG = 9  # the remainder by ten of the number of a day of the seventh stem (경일)


def dog_day(year: int, longitude: int, n: int) -> int:
    """The day number of the n-th day of the seventh stem from a solar term on: 초복 is the third from midsummer on."""
    first = solar_term(year, longitude)
    return first + (_GENG - first) % 10 + 10 * (n - 1)


def day_of(table: str, year: int) -> int | None:
    """The day number of a feast in a year.

    `table`: `lunar:8:15`, `easter:-2`, `nth:11:4:4` (month, weekday, n), `solar:315`, `dog:90:3`.
    """
    kind, *numbers = table.split(":")
    figures = [int(n) for n in numbers]
    if kind == "lunar":
        return lunar(year, figures[0], figures[1])
    if kind == "easter":
        return easter(year) + figures[0]
    if kind == "solar":
        return solar_term(year, figures[0])
    if kind == "dog":
        return dog_day(year, *figures)
    month, day_of_week, n = figures
    return nth_weekday(year, month, day_of_week, n)
