"""Calendar bounds as whole seconds, so that a database can compare and index them, years BC included."""

from __future__ import annotations

from timeline.temporal import calendar
from timeline.temporal.calendar import Unit

# Farther than any date that can be written, and still a 64-bit integer.
FOREVER = 1 << 60
# After every unit: what has no granularity is the coarsest.
COARSEST = max(Unit) + 1


def begin(bound: str | None) -> int:
    """The first second of an inclusive bound; long ago for None. Raises ValueError for what is no date.

    >>> begin("1970-01-01"), begin("1970-01-02T00:30"), begin("-0001") < begin("0001-01-01")
    (0, 88200, True)
    """
    return -FOREVER if bound is None else calendar.parse(bound)


def end(bound: str | None) -> int:
    """The second after an inclusive bound; far away for None. A clock time is its own end: 24:00 ends a day.

    >>> end("1970-01-01"), end("1970-01-01T24:00"), end("1970-01") == begin("1970-02")
    (86400, 86400, True)
    """
    if bound is None:
        return FOREVER
    start = calendar.parse(bound)
    date, clock, _ = bound.partition("T")
    if clock:
        return start
    unit = (Unit.YEAR, Unit.MONTH, Unit.DAY)[date.lstrip("+-").count("-")]
    return calendar.add(start, 1, unit)


def interval(earliest: str | None, latest: str | None) -> tuple[int, int]:
    """The seconds from a bound to another, the last one exclusive, and never none at all."""
    first, last = begin(earliest), end(latest)
    return first, max(last, first + 1)


def grain(granularity: str) -> int:
    """Where a granularity stands among the others, the finest first."""
    unit = Unit.__members__.get(granularity.upper())
    return COARSEST if unit is None else int(unit)
