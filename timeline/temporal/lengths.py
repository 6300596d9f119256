"""Lengths of time and sets: P3D, PXM, every Monday; with bounds where they touch the anchor or a time beside them."""

from __future__ import annotations

from dataclasses import replace

from timeline.temporal import calendar
from timeline.temporal.anchors import Context
from timeline.temporal.calendar import DAY, Unit
from timeline.temporal.expressions import (
    Between,
    Expression,
    Feast,
    Fields,
    Inside,
    Lean,
    Length,
    Mod,
    Modified,
    Nth,
    Part,
    Period,
    Quantity,
    Repeated,
)
from timeline.temporal.placed import unanchored
from timeline.temporal.values import TimeValue, duration_value, edtf_day, edtf_point, shifted
from timeline.types import Relation, TimexType


def length(e: Length, context: Context) -> TimeValue | None:
    q = e.quantity
    value = TimeValue(
        type=TimexType.DURATION,
        value=duration_value(q),
        unit=q.unit,
        mod=q.mod.value if q.mod else (Mod.APPROX.value if q.vague and e.lean is not Lean.NONE else None),
    )
    apposed = _apposed(q, context)
    if apposed is not None:
        start, end, edtf = apposed
        return replace(value, start=start, end=end, edtf=edtf)
    if e.lean is Lean.NONE:
        return value
    anchor = context.deictic(q.unit)
    if anchor is None:
        return value
    sign = 1 if e.lean is Lean.FUTURE else -1
    today = calendar.floor(anchor, Unit.DAY)
    unit = min(max(q.unit, Unit.DAY), Unit.YEAR)
    if q.count is None or q.vague:
        # "the last few": about three (Wang et al. and common sense agree on three or four)
        far = shifted(today, replace(q, count=3, upto=None), sign)
        far = calendar.floor(far, unit)
        start, end = (far, today + DAY) if sign < 0 else (today, calendar.period(far, unit)[1])
        edges = (
            (edtf_point(start, unit) + "~", edtf_day(today))
            if sign < 0
            else (edtf_day(today), edtf_point(end, unit, last=True) + "~")
        )
        return replace(value, start=start, end=end, edtf="/".join(edges))
    if q.unit < Unit.DAY:
        return value
    far = shifted(today, replace(q, count=q.upto or q.count, upto=None), sign)
    start, end = (far, today + DAY) if sign < 0 else (today, far + DAY)
    fine = unit if e.whole else Unit.DAY
    edtf = f"{edtf_point(start, fine)}/{edtf_point(end, fine, last=True)}"
    return replace(value, start=start, end=end, edtf=edtf)


def _apposed(q: Quantity, context: Context) -> tuple[int, int, str] | None:
    """The bounds of a length right behind times that give them: `20일부터 22일까지 사흘간`, `4월 27일부터 보름간`."""
    if not context.told or q.count is None or q.upto is not None:
        return None
    last = context.told[-1]
    if (
        context.position - last.end > 8
        or last.end <= context.sentence
        or last.value.start is None
        or last.value.end is None
    ):
        return None
    start, end, unit = last.value.start, last.value.end, last.value.unit or Unit.DAY
    if last.ends and len(context.told) > 1:
        first = context.told[-2]
        if first.value.start is not None and last.start - first.end <= 12:
            start, unit = first.value.start, max(unit, first.value.unit or unit)
    elif last.relation is Relation.SINCE:
        far = shifted(start, q, 1)
        mark = "~" if q.mod is not None else ""
        fine = min(unit, Unit.YEAR)
        return start, far, f"{edtf_point(start, fine)}/{edtf_point(far, fine, last=True)}{mark}"
    elif "/" not in last.value.value:
        return None
    if abs((end - start) - (shifted(start, q, 1) - start)) > DAY * (1 if q.unit <= Unit.WEEK else 31):
        return None
    return start, end, f"{edtf_point(start, unit)}/{edtf_point(end, unit, last=True)}"


def repeated(e: Repeated) -> TimeValue | None:
    """A SET: how often, or which of every period."""
    if e.what is not None:
        named = _generic(e.what)
        if named is None:
            return None
        value, unit = named
    elif e.quantity is not None:
        value, unit = duration_value(e.quantity), e.quantity.unit
    else:
        return None
    return TimeValue(type=TimexType.SET, value=value, quant=e.quant, freq=e.freq, unit=unit)


def _generic(expression: Expression) -> tuple[str, Unit | None] | None:
    """The value of a time that comes again and again, with X for each of its periods."""
    if isinstance(expression, Fields):
        value = unanchored(replace(expression, year=None))
        return (value.value, value.unit) if value else None
    if isinstance(expression, Inside):
        return _generic(expression.inner)
    if isinstance(expression, Modified | Part):
        return _generic(expression.inner if isinstance(expression, Modified) else expression.outer)
    if isinstance(expression, Between):
        begin, last = _generic(expression.first), _generic(expression.last)
        if begin is None or last is None:
            return None
        date, _, clock = begin[0].partition("T")
        end = date + last[0] if clock and last[0].startswith("T") else last[0]
        return f"{begin[0]}/{end}", begin[1]
    if isinstance(expression, Nth):  # every third Friday: TIMEX3 can say how often, not which
        monthly = expression.outer is None or isinstance(expression.outer, Period)
        return ("P1M", Unit.MONTH) if monthly else ("P1Y", Unit.YEAR)
    if isinstance(expression, Feast) and expression.days:
        month, day = expression.days[0]
        return f"XXXX-{month:02}-{day:02}", Unit.DAY
    return None
