"""What a resolved time is, and how it is written: TIMEX3 (ISO-TimeML), EDTF (ISO 8601-2) and calendar bounds."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from timeline.temporal import calendar
from timeline.temporal.calendar import DAY, Unit
from timeline.temporal.expressions import Mod, Quantity
from timeline.types import TimexType

SEASONS = ("SP", "SU", "FA", "WI")


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeValue:
    """A resolved time.

    `start` and `end` are instants (seconds, `end` exclusive), None where the time has no such bound. `unit` is its
    granularity. `value` is the TIMEX3 value. `inner` is the part of [start, end) that a START, MID or END means.
    `edtf` is None where EDTF cannot say it. `exact` is false for bounds that are only about so.
    """

    type: TimexType
    value: str
    start: int | None = None
    end: int | None = None
    unit: Unit | None = None
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    edtf: str | None = None
    explicit: bool = False
    anchored: bool = True

    @property
    def earliest(self) -> str | None:
        """The first day (or minute, for clock times) as ISO 8601."""
        if self.start is None:
            return None
        if self.type is TimexType.TIME:
            return calendar.iso_minute(self.start)
        return calendar.iso_date(self.start)

    @property
    def latest(self) -> str | None:
        """The last day (or minute), inclusive."""
        if self.end is None:
            return None
        if self.type is TimexType.TIME:
            if self.unit is Unit.PART:
                if self.end % DAY == 0:  # 24:00 of the day, which is how ISO 8601 ends one
                    return calendar.iso_date(self.end - 1) + "T24:00"
                return calendar.iso_minute(self.end)
            last = self.start if self.start is not None else self.end
            point = "/" not in self.value
            if point and self.unit in (Unit.HOUR, Unit.MINUTE, Unit.SECOND):
                return calendar.iso_minute(last)
            return calendar.iso_minute(self.end - 60)
        return calendar.iso_date(self.end - 1)


@lru_cache(maxsize=16_384)
def of_period(
    start: int, unit: Unit, *, type_: TimexType = TimexType.DATE, explicit: bool = False
) -> TimeValue:
    """The value of one whole calendar period that begins at `start`."""
    begin, end = calendar.period(start, unit)
    return TimeValue(
        type=type_,
        value=timex_value(begin, unit),
        start=begin,
        end=end,
        unit=unit,
        edtf=edtf_period(begin, unit),
        explicit=explicit,
    )


def timex_value(start: int, unit: Unit) -> str:
    """The TIMEX3 value of the period of `unit` that begins at `start`."""
    if unit is Unit.WEEK or unit is Unit.WEEKEND:
        year, week = calendar.iso_week(start)
        return f"{calendar.iso_year(year)}-W{week:02}" + ("-WE" if unit is Unit.WEEKEND else "")
    year, month, _ = calendar.civil(start)
    if year <= 0 and unit >= Unit.YEAR:
        name = f"BC{1 - year:04}"
        return name if unit is Unit.YEAR else name[:-1] if unit is Unit.DECADE else name[:-2]
    name = calendar.iso_year(year)
    match unit:
        case Unit.MONTH:
            return f"{name}-{month:02}"
        case Unit.SEASON:
            return f"{name}-{SEASONS[month // 3 - 1]}"
        case Unit.QUARTER:
            return f"{name}-Q{(month + 2) // 3}"
        case Unit.HALF:
            return f"{name}-H{(month + 5) // 6}"
        case Unit.YEAR:
            return name
        case Unit.DECADE:
            return name[:-1]
        case Unit.CENTURY:
            return name[:-2]
        case Unit.MILLENNIUM:
            return name[:-3]
        case Unit.HOUR:
            return f"{calendar.iso_date(start)}T{start % DAY // 3600:02}"
        case Unit.MINUTE:
            return calendar.iso_minute(start)
        case Unit.SECOND:
            return calendar.iso_date(start) + calendar.iso_clock(start, seconds=True)
        case _:
            return calendar.iso_date(start)


def edtf_period(start: int, unit: Unit) -> str:
    """The EDTF of the period of `unit` that begins at `start` (an interval where EDTF has no name for it)."""
    year, month, _ = calendar.civil(start)
    name = edtf_year(year)
    match unit:
        case Unit.WEEK | Unit.WEEKEND:
            end = calendar.period(start, unit)[1]
            return f"{edtf_day(start)}/{edtf_day(end - 1)}"
        case Unit.MONTH:
            return f"{name}-{month:02}"
        case Unit.SEASON:
            return f"{name}-{month // 3 + 20}"
        case Unit.QUARTER:
            return f"{name}-{(month + 2) // 3 + 32}"
        case Unit.HALF:
            return f"{name}-{(month + 5) // 6 + 39}"
        case Unit.YEAR:
            return name
        case Unit.DECADE:
            return name[:-1] + "X" if year > 0 else f"{edtf_year(year)}/{edtf_year(year + 9)}"
        case Unit.CENTURY:
            return name[:-2] + "XX" if year > 0 else f"{edtf_year(year)}/{edtf_year(year + 99)}"
        case Unit.MILLENNIUM:
            return name[:-3] + "XXX" if year > 0 else f"{edtf_year(year)}/{edtf_year(year + 999)}"
        case Unit.HOUR | Unit.MINUTE | Unit.SECOND:
            return edtf_instant(start)
        case _:
            return edtf_day(start)


def edtf_year(year: int) -> str:
    """`2024`, `-0043`; `Y10000` beyond four digits."""
    if abs(year) > 9999:
        return f"Y{year}"
    return f"-{-year:04}" if year < 0 else f"{year:04}"


def edtf_day(instant: int) -> str:
    """The day of an instant in EDTF: `2024-11-19`."""
    year, month, day = calendar.civil(instant)
    return f"{edtf_year(year)}-{month:02}-{day:02}"


def edtf_instant(instant: int) -> str:
    """An instant in EDTF, to the second: `2024-11-19T14:30:00`."""
    return edtf_day(instant) + calendar.iso_clock(instant, seconds=True)


def edtf_point(instant: int, unit: Unit, *, last: bool = False) -> str:
    """One end of an interval, as coarse as `unit`. `last`: `instant` is the exclusive end of it."""
    at = instant - 1 if last else instant
    if unit >= Unit.YEAR:
        return edtf_year(calendar.civil(at)[0])
    if unit >= Unit.MONTH:
        year, month, _ = calendar.civil(at)
        return f"{edtf_year(year)}-{month:02}"
    if unit <= Unit.HOUR:
        return edtf_instant(instant)
    return edtf_day(at)


def span(first: TimeValue, last: TimeValue) -> TimeValue | None:
    """From one time to another, inclusive; None if they do not follow one another."""
    if first.start is None or last.end is None or first.start >= last.end:
        return None
    unit = max(first.unit or Unit.DAY, last.unit or Unit.DAY)
    ends = (first.value, last.value)
    edtf = None
    if first.edtf and last.edtf:
        edtf = f"{first.edtf.split('/')[0]}/{last.edtf.split('/')[-1]}"
    return TimeValue(
        type=TimexType.TIME if TimexType.TIME in (first.type, last.type) else TimexType.DATE,
        value="/".join(ends),
        start=first.start,
        end=last.end,
        unit=unit,
        edtf=edtf,
        explicit=first.explicit and last.explicit,
    )


# ------------------------------------------------------------------ parts


def share(value: TimeValue, mod: Mod, number: int, of: int) -> TimeValue:
    """One of the equal parts of a time, counted from 1: the value keeps its name, `mod` says about which it is."""
    if value.start is None or value.end is None or value.unit is None:
        return replace(value, mod=mod.value)
    if value.unit >= Unit.DECADE:
        fine, whole = Unit.YEAR, calendar.MONTHS[value.unit] // 12
    elif value.unit >= Unit.QUARTER:
        fine, whole = Unit.MONTH, calendar.MONTHS[value.unit]
    else:
        fine, whole = Unit.DAY, (value.end - value.start) // DAY
    start, end = (calendar.add(value.start, whole * n // of, fine) for n in (number - 1, number))
    if start >= end:
        return replace(value, mod=mod.value)  # a day has no quarters
    edtf = f"{edtf_point(start, fine)}/{edtf_point(end, fine, last=True)}"
    return replace(value, mod=mod.value, start=start, end=end, edtf=edtf)


def part(value: TimeValue, mod: Mod, of: tuple[int, int] | None = None) -> TimeValue:
    """The start, middle or end of a time: the value keeps its name, `mod` says which, the bounds shrink.

    A month has days 1–10, 11–20, 21–end; a year January–March, April–September, October–December; a week
    Monday–Tuesday, Wednesday–Thursday, Friday–Sunday; a decade years 0–3, 4–6, 7–9; anything else thirds. `of` says
    exactly which of how many equal parts.
    """
    if of is not None:
        return share(value, mod, *of)
    if value.start is None or value.end is None or value.unit is None:
        return replace(value, mod=mod.value)
    start, end, unit = value.start, value.end, value.unit
    fine = Unit.DAY
    match unit:
        case Unit.MONTH:
            cuts = start + 10 * DAY, start + 20 * DAY
        case Unit.YEAR:
            fine = Unit.MONTH
            cuts = calendar.add(start, 3, Unit.MONTH), calendar.add(start, 9, Unit.MONTH)
        case Unit.WEEK:
            cuts = start + 2 * DAY, start + 4 * DAY
        case Unit.DECADE:
            fine = Unit.YEAR
            cuts = calendar.add(start, 4, Unit.YEAR), calendar.add(start, 7, Unit.YEAR)
        case Unit.CENTURY:
            fine = Unit.YEAR
            cuts = calendar.add(start, 34, Unit.YEAR), calendar.add(start, 67, Unit.YEAR)
        case Unit.SEASON | Unit.QUARTER | Unit.HALF:
            fine = Unit.MONTH
            months = calendar.MONTHS[unit] // 3
            cuts = calendar.add(start, months, Unit.MONTH), calendar.add(end, -months, Unit.MONTH)
        case _:
            return replace(value, mod=mod.value)
    if mod is Mod.START:
        end = cuts[0]
    elif mod is Mod.END:
        start = cuts[1]
    else:
        start, end = cuts
    edtf = f"{edtf_point(start, fine)}~/{edtf_point(end, fine, last=True)}~"
    return replace(value, mod=mod.value, start=start, end=end, edtf=edtf)


# What `part` writes for a decade, a year, a month, whatever is the last of its days.
_PART = re.compile(r"(?P<name>\d{3}(?:\d(?:-\d\d)?)?)-?(?P<first>\d\d?)~/(?P=name)-?(?P<last>\d\d?)~")
_CUTS = {
    4: {"0": (Mod.START, "3"), "4": (Mod.MID, "6"), "7": (Mod.END, "9")},
    7: {"01": (Mod.START, "03"), "04": (Mod.MID, "09"), "10": (Mod.END, "12")},
    10: {"01": (Mod.START, "10"), "11": (Mod.MID, "20"), "21": (Mod.END, "")},
}


def part_of(edtf: str) -> tuple[str, Mod] | None:
    """The decade (`199X`), year or month of which an EDTF interval is the start, middle or end; None if of none.

    >>> part_of("2024-10~/2024-12~"), part_of("1990~/1993~"), part_of("2024-10/2024-12")
    (('2024', <Mod.END: 'END'>), ('199X', <Mod.START: 'START'>), None)
    """
    found = _PART.fullmatch(edtf)
    cuts = _CUTS.get(edtf.index("~"), {}) if found else {}
    if not found or found["first"] not in cuts:
        return None
    mod, last = cuts[found["first"]]
    name = found["name"]
    last = last or str(calendar.month_length(int(name[:4]), int(name[5:])))
    return (name + "X" if len(name) == 3 else name, mod) if found["last"] == last else None


# ------------------------------------------------------------------ durations

_LETTER = {
    Unit.SECOND: "TS",
    Unit.MINUTE: "TM",
    Unit.HOUR: "TH",
    Unit.PART: "D",
    Unit.DAY: "D",
    Unit.WEEKEND: "WE",
    Unit.WEEK: "W",
    Unit.MONTH: "M",
    Unit.SEASON: "SEASON",
    Unit.QUARTER: "Q",
    Unit.HALF: "H",
    Unit.YEAR: "Y",
    Unit.DECADE: "DE",
    Unit.CENTURY: "CE",
    Unit.MILLENNIUM: "L",
}


def duration_value(quantity: Quantity) -> str:
    """The TIMEX3 value of a length: `P3D`, `PT2H30M`, `PXM`, `P1Y6M`, `P2D/P3D`."""
    if quantity.upto is not None:
        low = Quantity(unit=quantity.unit, count=quantity.count)
        high = Quantity(unit=quantity.unit, count=quantity.upto)
        return f"{duration_value(low)}/{duration_value(high)}"
    date, clock = [], []
    for q in (quantity, *quantity.more):
        letter = _LETTER[q.unit]
        count = "X" if q.count is None else _number(q.count)
        if letter[0] == "T" and len(letter) == 2:
            clock.append(count + letter[1])
        else:
            date.append(count + letter)
    return "P" + "".join(date) + ("T" + "".join(clock) if clock else "")


def _number(count: float) -> str:
    return str(int(count)) if count == int(count) else f"{count:g}"


def shifted(instant: int, quantity: Quantity, sign: int) -> int:
    """An instant moved by a quantity. Fractions of a month or year are counted in months, of a day in seconds."""
    for q in (quantity, *quantity.more):
        count = 0 if q.count is None else q.count
        months = calendar.MONTHS.get(q.unit)
        if months is not None:
            instant = calendar.add(instant, sign * round(count * months), Unit.MONTH)
        else:
            instant += sign * round(count * calendar.SECONDS[q.unit])
    return instant
