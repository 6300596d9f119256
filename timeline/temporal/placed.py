"""Calendar fields in a period that is known (that day of the month), and with X for what is not known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from timeline.temporal import calendar
from timeline.temporal.calendar import DAY, Unit
from timeline.temporal.expressions import PARTS, Fields
from timeline.temporal.values import SEASONS, TimeValue, edtf_day, edtf_instant, of_period
from timeline.types import TimexType

_SEASON_MONTH = (3, 6, 9, 12)


def whole_days(value: TimeValue) -> tuple[int, int]:
    assert value.start is not None
    assert value.end is not None
    return calendar.floor(value.start, Unit.DAY), max(value.end, calendar.floor(value.start, Unit.DAY) + DAY)


@lru_cache(maxsize=4096)
def instances(f: Fields, base: int, missing: Unit, reach: int) -> Mapping[tuple[int, int], int]:
    """When the fields come round, in the periods around one that begins at `base`, and where each period begins."""
    found = {}
    for k in range(-reach, reach + 1):
        start = calendar.add(base, k, missing)
        value = in_period(f, start)
        if value is not None and value.start is not None and value.end is not None:
            found[value.start, value.end] = start
    return found


def in_period(f: Fields, start: int) -> TimeValue | None:
    """The fields within the year, month, week or day that begins at `start`."""
    year, month, day = calendar.civil(start)
    if f.weekday is not None and f.day is None:
        offset = (f.weekday - calendar.weekday(start)) % 7
        return in_day(f, start + offset * DAY)
    if f.weekend:
        return in_day(f, calendar.floor(start, Unit.WEEKEND), unit=Unit.WEEKEND)
    if f.month is None and f.day is not None:
        if f.day > calendar.month_length(year, month):
            return None
        return in_day(f, calendar.at(year, month, f.day))
    if f.month is not None or f.quarter is not None or f.half is not None or f.season is not None:
        return within_year(f, year, explicit=False)
    return in_day(f, calendar.at(year, month, day))


def within_year(f: Fields, year: int, *, explicit: bool) -> TimeValue | None:
    if f.week is not None:
        monday = calendar.floor(calendar.at(year, 1, 4), Unit.WEEK) + (f.week - 1) * 7 * DAY
        return replace(of_period(monday, Unit.WEEK), explicit=explicit)
    if f.month is not None:
        if f.day is not None:
            if not 1 <= f.day <= calendar.month_length(year, f.month):
                return None
            return in_day(f, calendar.at(year, f.month, f.day), explicit=explicit)
        return of_period(calendar.at(year, f.month), Unit.MONTH, explicit=explicit)
    if f.season is not None:
        return of_period(calendar.at(year, _SEASON_MONTH[f.season - 1]), Unit.SEASON, explicit=explicit)
    if f.quarter is not None:
        return of_period(calendar.at(year, f.quarter * 3 - 2), Unit.QUARTER, explicit=explicit)
    if f.half is not None:
        return of_period(calendar.at(year, f.half * 6 - 5), Unit.HALF, explicit=explicit)
    return of_period(calendar.at(year), Unit.YEAR, explicit=explicit)


@lru_cache(maxsize=4096)
def in_day(f: Fields, day: int, *, unit: Unit = Unit.DAY, explicit: bool = False) -> TimeValue | None:
    """The fields' part of day or clock time on a day; the day itself if they have none."""
    if f.hour is None and f.part is None:
        return of_period(day, unit, explicit=explicit)
    if f.hour is None:
        assert f.part is not None
        first, last = PARTS[f.part]
        name = "MO" if f.part == "DAWN" else f.part
        return TimeValue(
            type=TimexType.TIME,
            value=f"{calendar.iso_date(day)}T{name}",
            start=day + first * 3600,
            end=day + last * 3600,
            unit=Unit.PART,
            edtf=edtf_day(day),
            explicit=explicit,
        )
    unit = Unit.SECOND if f.second is not None else Unit.MINUTE
    start = day + f.hour * 3600 + (f.minute or 0) * 60 + (f.second or 0)
    written = f"T{f.hour:02}:{f.minute or 0:02}" + (f":{f.second:02}" if f.second is not None else "")
    return TimeValue(
        type=TimexType.TIME,
        value=calendar.iso_date(day) + written,
        start=start,
        end=start + (1 if unit is Unit.SECOND else 60),
        unit=unit,
        edtf=edtf_instant(start),
        explicit=explicit,
    )


def unanchored(f: Fields) -> TimeValue | None:
    """The value with X for what nothing tells."""
    if (
        f.month is not None
        and f.day is not None
        and f.day > (29 if f.month == 2 else calendar.month_length(1, f.month))
    ):
        return None
    unit = Unit.DAY
    if f.month is not None:
        value = f"XXXX-{f.month:02}" + (f"-{f.day:02}" if f.day is not None else "")
        unit = Unit.DAY if f.day is not None else Unit.MONTH
    elif f.weekday is not None:
        value = f"XXXX-WXX-{f.weekday}"
    elif f.weekend:
        value, unit = "XXXX-WXX-WE", Unit.WEEKEND
    elif f.season is not None:
        value, unit = f"XXXX-{SEASONS[f.season - 1]}", Unit.SEASON
    elif f.quarter is not None:
        value, unit = f"XXXX-Q{f.quarter}", Unit.QUARTER
    elif f.half is not None:
        value, unit = f"XXXX-H{f.half}", Unit.HALF
    elif f.day is not None:
        value = f"XXXX-XX-{f.day:02}"
    else:
        value = ""
    clock = f.hour is not None or f.part is not None
    if f.hour is not None:
        value += f"T{f.hour:02}:{f.minute or 0:02}" + (f":{f.second:02}" if f.second is not None else "")
        unit = Unit.MINUTE
    elif f.part is not None:
        value += "T" + ("MO" if f.part == "DAWN" else f.part)
        unit = Unit.PART
    return TimeValue(type=TimexType.TIME if clock else TimexType.DATE, value=value, unit=unit, anchored=False)
