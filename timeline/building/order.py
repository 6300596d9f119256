"""The order of a timeline: (earliest, finer granularity first, latest, what it stands for)."""

from __future__ import annotations

from timeline.temporal import calendar
from timeline.temporal.calendar import DAY, Unit
from timeline.types import Entry, Time

_FINENESS = {unit.word: int(unit) for unit in Unit}
_NEVER = calendar.at(1_000_000)


def bounds(time: Time) -> tuple[int, int]:
    """First and last instant of a time, of a day its last second; one that is open on a side takes the other side's."""
    start = _instant(time.earliest) if time.earliest else None
    end = _instant(time.latest) if time.latest else None
    if start is None:
        start = end if end is not None else _NEVER
    if end is None:
        return start, _NEVER
    return start, end + DAY - 1 if len(time.latest or "") == len("2024-03-31") else end


def _instant(value: str) -> int:
    return calendar.parse(value) - value.endswith("T24:00")  # midnight is the end of its day


def day(time: Time) -> int | None:
    """The day of a time that is of one day, by its number; None of one that is longer, or open on a side."""
    if time.earliest is None or time.latest is None:
        return None
    start, end = (instant // DAY for instant in bounds(time))
    return start if start == end else None


def key(entry: Entry) -> tuple[int, int, int, str, tuple[tuple[str, int], ...]]:
    """What entries are sorted by. Equal entries of equal input have equal keys, whatever came first."""
    start, end = bounds(entry.time)
    members = tuple((m.document, _number(m.id)) for m in entry.members)
    return start, _FINENESS.get(entry.time.granularity, 99), end, str(entry.kind), members


def _number(id: str) -> int:
    digits = id.lstrip("abcdefghijklmnopqrstuvwxyz")
    return int(digits) if digits.isdigit() else 0
