"""What a list or a range leaves out because the time before it has said it. Nothing here knows a language.

`매주 월요일과 수요일`, `매일 9시부터 6시까지`, `every Monday and Friday`: each comes again and again.
`지난주 수요일과 목요일`: both are of that week.
"""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.temporal.expressions import Expression, Fields, Inside, Lean, Period, Repeated, Same

_GOES_ON = re.compile(
    r"(?:\s?(?:[,·~∼–—-]|and|or|to|through|until|till|및)|와|과|이?나|부터|에서)(?:\s|$)|\s?[·~∼–-]",
    re.IGNORECASE,
)
_CLOCK = ("part", "hour", "minute", "second", "hour12")


def carried(before: Expression | None, own: Expression, text: str, start: int, end: int) -> Expression:
    """An expression with what the one right before it has said for both; `start` and `end` are of what is between."""
    if not isinstance(own, Fields) or own.year is not None or own.lean is not Lean.NONE:
        return own
    if not isinstance(before, Repeated | Inside) or _GOES_ON.fullmatch(text, start, end) is None:
        return own
    if isinstance(before, Repeated):
        both = _within(before.what, own)
        return own if both is None else replace(before, what=both)
    of_week = isinstance(before.outer, Period | Same) and before.inner.weekday is not None
    return replace(before, inner=own) if of_week and own.weekday is not None and own.day is None else own


def _within(before: Expression | None, own: Fields) -> Fields | None:
    """The larger fields of what is repeated with the smaller ones of its own; None for what is no such time."""
    if not isinstance(before, Fields):
        return None
    if own.weekday is not None or own.month is not None:
        same = own.weekday is not None if before.weekday is not None else before.month is not None
        return own if same else None
    if own.day is not None:
        return replace(own, month=before.month) if before.day is not None else None
    clocks = [f.hour is not None or f.part is not None for f in (before, own)]
    return replace(before, **{name: getattr(own, name) for name in _CLOCK}) if all(clocks) else None
