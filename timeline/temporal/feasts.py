"""Days whose date moves from year to year, by name. Tables come from `korean_lunar_calendar` and `dateutil`."""

from __future__ import annotations

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


def day_of(table: str, year: int) -> int | None:
    """The day number of a feast in a year. `table`: `lunar:8:15`, `easter:-2`, `nth:11:4:4` (month, weekday, n)."""
    kind, *numbers = table.split(":")
    figures = [int(n) for n in numbers]
    if kind == "lunar":
        return lunar(year, figures[0], figures[1])
    if kind == "easter":
        return easter(year) + figures[0]
    month, day_of_week, n = figures
    return nth_weekday(year, month, day_of_week, n)
