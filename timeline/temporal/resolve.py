"""Expression + context → value. Knows the calendar and no language.

`resolve(expression, context)` gives a `TimeValue`; one with `anchored=False` where nothing anchors it (then its value
has X for what is unknown); or None where no such date exists (30 February).
"""

from __future__ import annotations

from dataclasses import replace

from timeline.settings import Genre
from timeline.temporal import calendar
from timeline.temporal.anchors import Context
from timeline.temporal.calendar import DAY, Unit
from timeline.temporal.expressions import (
    AcademicYear,
    Between,
    Century,
    Counterpart,
    Decade,
    Expression,
    Feast,
    Fields,
    Inside,
    Lean,
    Length,
    Mod,
    Modified,
    Nth,
    Offset,
    Part,
    Period,
    Quantity,
    Ref,
    Repeated,
    Same,
    Vague,
    says_only,
)
from timeline.temporal.fields import fields
from timeline.temporal.lengths import length, repeated
from timeline.temporal.named_days import feast
from timeline.temporal.ordinals import nth
from timeline.temporal.placed import in_period, unanchored
from timeline.temporal.pointing import COMPARED, counterpart, period, same, same_period, unknown
from timeline.temporal.rules import Tense
from timeline.temporal.values import (
    TimeValue,
    edtf_instant,
    edtf_point,
    of_period,
    part,
    shifted,
    span,
)
from timeline.types import TimexType


def resolve(expression: Expression, context: Context) -> TimeValue | None:
    """The value of an expression, or None where there is no such time."""
    match expression:
        case Fields():
            return fields(expression, context)
        case Period():
            return period(expression, context)
        case Inside():
            return _inside(expression, context)
        case Length():
            return _length(expression, context)
        case Offset():
            return _offset(expression, context)
        case Part():
            return _part(expression, context)
        case Modified():
            inner = resolve(expression.inner, context)
            return inner and _modified(inner, expression.mod)
        case Same():
            return same(expression, context)
        case Counterpart():
            return _counterpart(expression, context)
        case Nth():
            outer = resolve(expression.outer, context) if expression.outer is not None else None
            return nth(expression, outer, context)
        case Between():
            return _between(expression, context)
        case Vague():
            return _vague(expression, context)
        case Repeated():
            return repeated(expression)
        case Decade():
            return _decade(expression, context)
        case Century():
            return _century(expression)
        case Feast():
            return feast(expression, context)
        case AcademicYear():
            return _academic(expression, context)


# ------------------------------------------------------------------ relative times


def _length(e: Length, context: Context) -> TimeValue | None:
    """A length of time; of what is to come, the time that is so far from now: `they will vote in two weeks`."""
    if e.until is not None:
        return _ended(e, context)
    counted = e.quantity.unit >= Unit.DAY and e.quantity.count is not None
    if counted and e.lean is Lean.NONE and context.is_ahead():
        return _offset(Offset(quantity=e.quantity, sign=1), context)
    return length(e, context)


def _part(e: Part, context: Context) -> TimeValue | None:
    """The start, middle or end of a time; the end of the year that was is in its first months that of the last one."""
    outer = resolve(e.outer, context)
    value = outer and part(outer, e.mod, e.share)
    if value is None or value.start is None or value.end is None or context.dct is None:
        return value
    if isinstance(e.outer, Fields):
        return _part_in_tense(e, e.outer, value, context)
    if not isinstance(e.outer, Period) or not e.outer.loose or context.used.basis != "dct":
        return value
    assert outer is not None
    begun, left = context.dct - (outer.start or 0), (outer.end or 0) - context.dct
    early = e.mod is Mod.END and begun * 4 < begun + left and context.tense() is Tense.PAST
    late = e.mod is Mod.START and left * 4 < begun + left and context.tense() is Tense.FUTURE
    if not early and not late:
        return value
    return _part(replace(e, outer=replace(e.outer, shift=-1 if early else 1, loose=False)), context)


def _part_in_tense(e: Part, f: Fields, value: TimeValue, context: Context) -> TimeValue:
    """What is past and was in late March was, in mid-March, in that of the year before; so is what is to come."""
    bare = f == Fields(month=f.month, season=f.season, quarter=f.quarter, half=f.half) != Fields()
    if not bare or context.used.basis != "dct":
        return value
    assert value.start is not None
    assert value.end is not None
    today = calendar.floor(context.dct or 0, Unit.DAY)
    ahead, over = value.start > today, value.end <= today
    years = (over and context.tense() is Tense.FUTURE) - (ahead and context.tense() is Tense.PAST)
    other = in_period(f, calendar.add(value.start, years, Unit.YEAR)) if years else None
    return value if other is None else part(other, e.mod, e.share)


def _ended(e: Length, context: Context) -> TimeValue | None:
    """A length that is said with its end: `the year ended March 31`. A quarter is the one most of it lies in."""
    last = resolve(e.until, context) if e.until is not None else None
    value = length(e, context)
    if last is None or last.end is None or value is None or e.quantity.count is None:
        return value
    start = shifted(last.end, e.quantity, -1)
    if e.quantity.unit is Unit.QUARTER and e.quantity.count == 1:
        return of_period((start + last.end) // 2, Unit.QUARTER)
    edtf = f"{edtf_point(start, Unit.DAY)}/{edtf_point(last.end, Unit.DAY, last=True)}"
    return replace(value, start=start, end=last.end, edtf=edtf)


def _counterpart(e: Counterpart, context: Context) -> TimeValue | None:
    year = resolve(e.year, context) if e.year is not None else None
    if e.of is None:
        return counterpart(e, year, context)
    said = resolve(e.of, context)
    if year is None or year.start is None or said is None or said.start is None or said.unit is None:
        return said and unknown(said.unit or Unit.DAY)
    years = calendar.civil(year.start)[0] - calendar.civil(said.start)[0]
    return of_period(calendar.add(said.start, years, Unit.YEAR), said.unit)


def _inside(e: Inside, context: Context) -> TimeValue | None:
    outer = resolve(e.outer, context)
    if outer is None:
        return None
    f = e.inner
    if not outer.anchored or outer.start is None:
        value = unanchored(f)
        named = outer.unit is Unit.DAY and value is not None and value.value.startswith("T")
        return replace(value, value=outer.value + value.value) if named and value is not None else value
    if f.day is not None and f.month is None and outer.unit is not Unit.MONTH:
        return None
    found = in_period(f, outer.start)
    if found is None or found.start is None or outer.end is None or found.start > outer.end:
        return None
    return replace(found, explicit=outer.explicit)


_A_YEAR = Quantity(unit=Unit.YEAR, count=1)


def _offset(e: Offset, context: Context) -> TimeValue | None:
    """So long before or after something."""
    q = e.quantity
    if e.base is None:
        anchor = _offset_anchor(e, context)
    else:
        base = resolve(e.base, context)
        if base is None or base.start is None or base.end is None:
            return unknown(q.unit)
        if e.weekday is not None:
            nearest = _weekday_from(base.start if e.sign < 0 else base.end - 1, e.weekday, e.sign)
            return of_period(nearest + e.sign * 7 * DAY * int(q.count or 0), Unit.DAY)
        anchor = base.start if e.sign < 0 else calendar.floor(base.end - 1, base.unit or Unit.DAY)
    if anchor is None:
        far = (Ref.PAST if e.sign < 0 else Ref.FUTURE).value
        vague = TimeValue(type=TimexType.DATE, value=far, anchored=False)
        return unknown(q.unit) if q.count is not None else vague
    if q == _A_YEAR and e.sign < 0:
        compared = _year_before(e, anchor, context)
        if compared is not None:
            return compared
    if q.count is None:
        return _vague_offset(q, anchor, e.sign)
    if q.unit < Unit.DAY and anchor % DAY == DAY - 1:
        anchor += 1  # midnight, which otherwise is of the day that it ends
    elif q.unit < Unit.DAY and anchor % DAY == 0 and e.base is None:
        # Minutes from a day whose hour nothing tells: that day, before or after.
        near = of_period(anchor, Unit.DAY)
        return replace(near, mod=(Mod.AFTER if e.sign > 0 else Mod.BEFORE).value)
    first = _offset_point(anchor, q, q.count, e.sign)
    if context.used.timex is not None and e.sign > 0 and _is_not_yet(first, anchor, context):
        return unknown(q.unit)
    if q.upto is not None:
        return _offset_span(anchor, q, q.count, q.upto, e.sign)
    return _modified(first, q.mod) if q.mod else first


def _is_not_yet(found: TimeValue, anchor: int, context: Context) -> bool:
    """Whether what came later than a time of the past would be to come on the day of the news, which nothing says."""
    now = context.dct
    past = now is not None and context.genre is Genre.NEWS and context.tense() is not Tense.FUTURE
    return past and anchor <= (now or 0) < calendar.floor(found.start or 0, Unit.DAY)


def _offset_anchor(e: Offset, context: Context) -> int | None:
    """What a distance that names no point is measured from, in seconds; None where nothing tells."""
    if not context.of_event and not (e.told and context.may_go_on()):
        return context.deictic(e.quantity.unit)
    told = context.last_told(max(e.quantity.unit, Unit.DAY), pointed=context.of_event, main=True)
    compared = e.quantity == _A_YEAR and e.sign < 0 and context.genre is Genre.NEWS
    # Figures of a report are compared with those of a year before it.
    if told is not None and not (compared and (told.aside or not told.value.explicit)):
        return context.use_told(told, "measured from the time told last", ahead=e.sign > 0)
    future = context.tense() is Tense.FUTURE
    later = e.sign > 0 and (context.tense() is Tense.PAST or not (e.or_anchor or future))
    # What came later is past, and so later than a time that was not told.
    return None if context.of_event or later else context.use_dct("the DCT")


def _weekday_from(at: int, weekday: int, sign: int) -> int:
    """The nearest such weekday before or after a day."""
    day = calendar.floor(at, Unit.DAY)
    away = (calendar.weekday(day) - weekday) * -sign % 7 or 7
    return day + sign * away * DAY


def _year_before(e: Offset, anchor: int, context: Context) -> TimeValue | None:
    """The period of the year before with which figures are compared, if it is one: the same quarter or months."""
    if context.compared:
        return same_period(of_period(calendar.add(anchor, -1, Unit.YEAR), Unit.YEAR), context)
    if context.genre is not Genre.NEWS or e.base is not None:
        return None
    quarter = context.last_told(Unit.QUARTER, exact=True, reach=COMPARED)
    if quarter is not None and (quarter.value.start or 0) <= anchor:
        return _counterpart(Counterpart(shift=-1), context)
    month = context.last_told(Unit.MONTH, exact=True)
    figures = e.told and month is not None and month.start >= context.sentence and not month.value.explicit
    if month is None or not figures or (month.value.start or 0) > anchor or month.aside:
        return None
    # 3% in March, from 2% a year earlier.
    return _counterpart(Counterpart(shift=-1, unit=Unit.MONTH), context)


def _offset_span(anchor: int, q: Quantity, least: float, most: float, sign: int) -> TimeValue | None:
    """Two to three units away: all from the one point to the other, about so."""
    ends = [_offset_point(anchor, q, count, sign) for count in (least, most)]
    between = span(*(ends if sign > 0 else reversed(ends)))
    if between is None or between.start is None or between.end is None:
        return None
    if q.unit is not Unit.WEEK:
        edtf = f"{edtf_point(between.start, q.unit)}~/{edtf_point(between.end, q.unit, last=True)}~"
        return replace(between, mod=Mod.APPROX.value, edtf=edtf)
    # Weeks away: days, and only about so.
    first, last = sorted(shifted(anchor, Quantity(unit=q.unit, count=n), sign) for n in (least, most))
    dates = calendar.iso_date(first), calendar.iso_date(last)
    return replace(
        between,
        value="/".join(dates),
        mod=Mod.APPROX.value,
        start=first,
        end=last + DAY,
        edtf="/".join(f"{date}~" for date in dates),
        unit=Unit.DAY,
    )


_AGES = 1_000_000  # years, beside which those of our calendar are nothing: 65 million years ago


def _offset_point(anchor: int, q: Quantity, count: float, sign: int) -> TimeValue:
    """The period, as coarse as the smallest unit said, that lies a count of units away."""
    exact = replace(q, count=count, upto=None)
    unit = min([q.unit, *(m.unit for m in q.more)])
    if count != int(count) and unit > Unit.MONTH:
        unit = Unit.MONTH
    if sign < 0 and q.unit is Unit.YEAR and count >= _AGES:
        return _modified(of_period(calendar.at(1 - round(count)), unit), Mod.APPROX)
    at = shifted(anchor, exact, sign)
    if unit < Unit.DAY:
        return TimeValue(
            type=TimexType.TIME,
            value=calendar.iso_date(at) + calendar.iso_clock(at, seconds=unit is Unit.SECOND),
            start=at,
            end=at + 60,
            unit=Unit.MINUTE,
            edtf=edtf_instant(at),
        )
    return of_period(at, unit)


def _vague_offset(q: Quantity, anchor: int, sign: int) -> TimeValue:
    """Some time ago, some time later: a direction, and bounds of two to nine units."""
    near, far = (
        calendar.floor(shifted(anchor, Quantity(unit=q.unit, count=n), sign), min(q.unit, Unit.YEAR))
        for n in (1, 9)
    )
    start, end = (far, near) if sign < 0 else (near, far)
    unit = max(q.unit, Unit.DAY)
    end = calendar.period(end, unit)[1]
    return TimeValue(
        type=TimexType.DATE,
        value=(Ref.PAST if sign < 0 else Ref.FUTURE).value,
        start=start,
        end=end,
        unit=unit,
        edtf=f"{edtf_point(start, unit)}~/{edtf_point(end, unit, last=True)}~",
    )


def _vague(e: Vague, context: Context) -> TimeValue:
    value = TimeValue(type=TimexType.DATE, value=e.ref.value, anchored=False)
    told = context.story_told(Unit.MILLENNIUM) if e.told and context.genre is Genre.NARRATIVE else None
    if told is not None:
        context.use_told(told, "narrative: the time told last")
        return replace(told.value, mod=None, explicit=False)
    if not e.bounded or context.genre is Genre.NARRATIVE:
        return value
    anchor = context.deictic(Unit.DAY)
    if anchor is None:
        return value
    today = calendar.floor(anchor, Unit.DAY)
    if e.ref is Ref.PRESENT:
        return replace(value, start=today, end=today + DAY, unit=Unit.DAY)
    if e.ref is Ref.PAST:
        return replace(value, end=today + DAY)
    return replace(value, start=today)


# ------------------------------------------------------------------ the rest


def _modified(value: TimeValue, mod: Mod) -> TimeValue:
    if mod in (Mod.START, Mod.MID, Mod.END) and value.type is not TimexType.DURATION:
        return part(value, mod)
    if value.mod is not None and value.type is not TimexType.DURATION:
        return value  # around the end of the year: its end, whose bounds are about so anyway
    edtf = value.edtf
    if mod is Mod.APPROX and edtf and "~" not in edtf and "T" not in edtf:
        edtf = edtf.replace("/", "~/") + "~"
    return replace(value, mod=mod.value, edtf=edtf)


def _is_bare(e: Expression, name: str) -> bool:
    return isinstance(e, Fields) and says_only(e, name)


def _is_by_end(first: Expression, last: Expression) -> bool:
    """Whether the end of a range says when it was: 19~27일, said on the 25th; 1~10월, said in November."""
    if _is_bare(first, "day"):
        return _is_bare(last, "day")
    months = isinstance(first, Fields) and isinstance(last, Fields) and (first.month or 0) < (last.month or 0)
    return months and _is_bare(first, "month") and _is_bare(last, "month")


def _between(e: Between, context: Context) -> TimeValue | None:
    if _is_by_end(e.first, e.last):
        context.ended, context.apart = resolve(e.last, context), False
    first = resolve(e.first, context)
    if first is None:
        return None
    if not first.anchored or first.start is None:
        ends = e.last
        if isinstance(e.first, Fields) and isinstance(ends, Fields) and _is_bare(ends, "day"):
            ends = replace(ends, month=e.first.month)  # 4월 1~12일
        last = resolve(ends, context)
        if last is None:
            return None
        return TimeValue(
            type=first.type, value=f"{first.value}/{last.value}", unit=first.unit, anchored=False
        )
    last = _after(e.last, first, context)
    return last and span(first, last)


def _after(expression: Expression, first: TimeValue, context: Context) -> TimeValue | None:
    """The end of a range: what it leaves out is as in its beginning, and it does not come before it."""
    if not isinstance(expression, Fields) or expression.year is not None:
        return resolve(expression, context)
    assert first.start is not None
    missing = Unit.YEAR
    if expression.month is None and expression.quarter is None and expression.half is None:
        missing = Unit.MONTH if expression.day is not None else Unit.DAY
        if expression.weekday is not None:
            missing = Unit.WEEK
    base = calendar.floor(first.start, missing)
    for k in (0, 1):
        last = in_period(expression, calendar.add(base, k, missing))
        if last is not None and last.end is not None and last.end > first.start:
            return replace(last, explicit=first.explicit)
        if last is None and missing is Unit.MONTH:
            return None  # 30~31일 of a month of thirty days
    return None


def _decade(e: Decade, context: Context) -> TimeValue:
    number = e.number
    if e.two_digits:
        now = calendar.civil(context.dct)[0] if context.dct is not None else 2025
        number = now // 100 * 10 + e.number
        if number * 10 > now:
            number -= 10
    return of_period(calendar.at(number * 10), Unit.DECADE, explicit=not e.two_digits)


def _century(e: Century) -> TimeValue:
    size = calendar.MONTHS[e.unit] // 12
    if e.bc:
        start = calendar.at(-size * (e.number + 1) + 1)
        end = calendar.at(-size * e.number + 1)
        value = f"BC{e.number:02}" if e.unit is Unit.CENTURY else f"BC{e.number}"
        edtf = f"{edtf_point(start, Unit.YEAR)}/{edtf_point(end, Unit.YEAR, last=True)}"
        return TimeValue(
            type=TimexType.DATE,
            value=value,
            start=start,
            end=end,
            unit=e.unit,
            edtf=edtf,
            explicit=True,
        )
    return of_period(calendar.at(e.number * size), e.unit, explicit=True)


def _academic(e: AcademicYear, context: Context) -> TimeValue | None:
    year = resolve(e.outer, context)
    if year is None or year.start is None or year.end is None or e.month == 1:
        return year
    start = calendar.add(year.start, e.month - 1, Unit.MONTH)
    end = calendar.add(year.end, e.month - 1, Unit.MONTH)
    edtf = f"{edtf_point(start, Unit.MONTH)}/{edtf_point(end, Unit.MONTH, last=True)}"
    return replace(year, start=start, end=end, edtf=edtf)
