"""Dates that people type into `from` and `to`: ISO 8601, EDTF, or words in any language that is read."""

from __future__ import annotations

import re

from timeline import pipeline
from timeline.errors import FieldError, InvalidOption
from timeline.temporal import calendar

_ISO = re.compile(r"[+-]?\d{4,9}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?)?)?)?")


def bounds(first: str | None, last: str | None, today: str) -> tuple[str | None, str | None]:
    """The inclusive bounds of a range that someone typed: `from` its first day, `to` its last. Raises InvalidOption.

    `today` (ISO 8601) is the day that words such as yesterday count from.

    >>> bounds("2024", "last month", "2024-03-15")
    ('2024', '2024-02-29')
    """
    return _bound("from", first, 0, today), _bound("to", last, 1, today)


def _bound(parameter: str, value: str | None, side: int, today: str) -> str | None:
    if value is None:
        return None
    typed = value.strip()
    if _ISO.fullmatch(typed):
        try:
            calendar.parse(typed)
        except ValueError as error:
            raise _refused(parameter, f"{typed} is no date: {error}") from None
        return typed
    found = _read(typed, today)[side] if typed else None
    if found is None:
        raise _refused(
            parameter, f"{typed!r} is no date. Write 2024-11-19, 2024-11, 2024, or words such as last March."
        )
    return found


def _read(typed: str, today: str) -> tuple[str | None, str | None]:
    """The bounds of a date in words. A person types it, so the day of typing may count."""
    timex = pipeline.normalize(typed, today)["timex"]
    whole = timex is not None and timex["start"] == 0 and timex["end"] == len(typed)
    return (timex["earliest"], timex["latest"]) if whole else (None, None)


def _refused(parameter: str, detail: str) -> InvalidOption:
    return InvalidOption(f"{parameter}: {detail}", errors=(FieldError(parameter=parameter, message=detail),))
