"""Expression + context → value. Knows the calendar and no language.

`resolve(expression, context)` gives a `TimeValue`; one with `anchored=False` where nothing anchors it (then its value
has X for what is unknown); or None where no such date exists (30 February).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from timeline.settings import Genre
from timeline.temporal import calendar, feasts
from timeline.temporal.anchors import Context, pick
from timeline.temporal.calendar import DAY, Unit
from timeline.temporal.expressions import (
    PARTS,
    AcademicYear,
    Between,
    Century,
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
)
from timeline.temporal.rules import Tense
from timeline.temporal.values import (
    SEASONS,
    TimeValue,
    duration_value,
    edtf_day,
    edtf_instant,
    edtf_point,
    of_period,
    part,
    shifted,
    span,
)
from timeline.types import Anchor, Relation, TimexType

_SEASON_MONTH = (3, 6, 9, 12)


def resolve(expression: Expression, context: Context) -> TimeValue | None:
    """The value of an expression, or None where there is no such time."""
    match expression:
        case Fields():
            return _fields(expression, context)
        case Period():
            return _period(expression, context)
        case Inside():
            return _inside(expression, context)
        case Length():
            return _length(expression, context)
        case Offset():
            return _offset(expression, context)
        case Part():
            outer = resolve(expression.outer, context)
            return outer and part(outer, expression.mod)
        case Modified():
            inner = resolve(expression.inner, context)
            return inner and _modified(inner, expression.mod)
        case Same():
            return _same(expression, context)
        case Nth():
            return _nth(expression, context)
        case Between():
            return _between(expression, context)
        case Vague():
            return _vague(expression, context)
        case Repeated():
            return _repeated(expression, context)
        case Decade():
            return _decade(expression, context)
        case Century():
            return _century(expression)
        case Feast():
            return _feast(expression, context)
        case AcademicYear():
            return _academic(expression, context)


# ------------------------------------------------------------------ fields


def _fields(f: Fields, context: Context) -> TimeValue | None:
    """Calendar fields with what is missing filled in from the context."""
    if f.year is not None:
        year = _century_of(f.year, context) if f.two_digits else f.year
        return _within_year(f, year, explicit=not f.two_digits)
    if f.weekday is not None and f.day is None and f.month is None:
        return _recurring(f, context, Unit.WEEK)
    if f.weekend:
        return _recurring(f, context, Unit.WEEK)
    if f.month is not None or f.quarter is not None or f.half is not None or f.season is not None:
        return _recurring(f, context, Unit.YEAR)
    if f.day is not None:
        return _recurring(f, context, Unit.MONTH)
    return _clock_alone(f, context)


def _century_of(year: int, context: Context) -> int:
    """The full year of two digits: the latest that is not more than ten years after the document."""
    now = calendar.civil(context.dct)[0] if context.dct is not None else 2025
    full = now // 100 * 100 + year
    return full if full <= now + 10 else full - 100


def _recurring(f: Fields, context: Context, missing: Unit) -> TimeValue | None:
    """A time that comes round once in every `missing` period: which one is meant?"""
    if missing is Unit.MONTH and f.lean is Lean.NONE and context.genre is Genre.NEWS and context.dct is not None:
        fresh = _yesterday_or_today(f, context.dct)
        if fresh is not None:
            context.use_dct("news: a bare day that is today or yesterday")
            return fresh
    anchor, told = context.field_anchor(missing)
    if anchor is None:
        return _unanchored(f)
    if told and f.lean is Lean.NONE:
        here = _in_period(f, calendar.floor(anchor, missing))
        if here is not None:
            if context.genre is Genre.NARRATIVE and here.end is not None and here.end <= anchor:
                later = _in_period(f, calendar.add(calendar.floor(anchor, missing), 1, missing))
                if missing is not Unit.YEAR and later is not None:
                    return later
            return here
    if f.lean is Lean.HERE:
        return _in_period(f, calendar.floor(anchor, missing))
    reach = 8 if f.month == 2 and f.day == 29 else 3 if missing is Unit.MONTH else 2
    around = range(-reach, reach + 1)
    base = calendar.floor(anchor, missing)
    values = []
    for k in around:
        value = _in_period(f, calendar.add(base, k, missing))
        if value is not None and value.start is not None and value.end is not None:
            values.append(value)
    if f.weekday is not None and f.day is not None:  # Friday, November 19: the year in which it is one
        fitting = [v for v in values if v.start is not None and calendar.weekday(v.start) == f.weekday]
        if fitting:
            return min(fitting, key=lambda v: abs((v.start or 0) - anchor))
    lean, strict = context.lean(f.lean)
    day = calendar.floor(anchor, Unit.DAY)
    days = [_whole_days(v) for v in values]
    chosen = pick(days, day, lean, strict=strict)
    if chosen is None:
        return None
    return values[days.index(chosen)]


def _yesterday_or_today(f: Fields, dct: int) -> TimeValue | None:
    """A bare day of the month that is the DCT's own day or the one before: what reports are about, whatever the tense."""
    for back in (0, 1):
        day = calendar.floor(dct, Unit.DAY) - back * DAY
        if calendar.civil(day)[2] == f.day:
            return _in_day(f, day)
    return None


def _whole_days(value: TimeValue) -> tuple[int, int]:
    assert value.start is not None and value.end is not None
    return calendar.floor(value.start, Unit.DAY), max(value.end, calendar.floor(value.start, Unit.DAY) + DAY)


def _in_period(f: Fields, start: int) -> TimeValue | None:
    """The fields within the year, month, week or day that begins at `start`."""
    year, month, day = calendar.civil(start)
    if f.weekday is not None and f.day is None:
        offset = (f.weekday - calendar.weekday(start)) % 7
        return _in_day(f, start + offset * DAY)
    if f.weekend:
        return _in_day(f, calendar.floor(start, Unit.WEEKEND), unit=Unit.WEEKEND)
    if f.month is None and f.day is not None:
        if f.day > calendar.month_length(year, month):
            return None
        return _in_day(f, calendar.at(year, month, f.day))
    if f.month is not None or f.quarter is not None or f.half is not None or f.season is not None:
        return _within_year(f, year, explicit=False)
    return _in_day(f, calendar.at(year, month, day))


def _within_year(f: Fields, year: int, *, explicit: bool) -> TimeValue | None:
    if f.week is not None:
        monday = calendar.floor(calendar.at(year, 1, 4), Unit.WEEK) + (f.week - 1) * 7 * DAY
        return replace(of_period(monday, Unit.WEEK), explicit=explicit)
    if f.month is not None:
        if f.day is not None:
            if not 1 <= f.day <= calendar.month_length(year, f.month):
                return None
            found = _in_day(f, calendar.at(year, f.month, f.day))
            return found and replace(found, explicit=explicit)
        return of_period(calendar.at(year, f.month), Unit.MONTH, explicit=explicit)
    if f.season is not None:
        return of_period(calendar.at(year, _SEASON_MONTH[f.season - 1]), Unit.SEASON, explicit=explicit)
    if f.quarter is not None:
        return of_period(calendar.at(year, f.quarter * 3 - 2), Unit.QUARTER, explicit=explicit)
    if f.half is not None:
        return of_period(calendar.at(year, f.half * 6 - 5), Unit.HALF, explicit=explicit)
    return of_period(calendar.at(year), Unit.YEAR, explicit=explicit)


def _in_day(f: Fields, day: int, *, unit: Unit = Unit.DAY) -> TimeValue | None:
    """The fields' part of day or clock time on a day; the day itself if they have none."""
    if f.hour is None and f.part is None:
        return of_period(day, unit)
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
    )


def _clock_alone(f: Fields, context: Context) -> TimeValue | None:
    """A clock time or part of day without a day: the day told before in the sentence, else the document's."""
    told = context.last_told(Unit.DAY, reach=300)
    if told is not None and told.value.unit is not None and (told.end > context.sentence or context.dct is None):
        return _in_day(f, calendar.floor(context.use_told(told, "the day told before"), Unit.DAY))
    if context.genre is Genre.NARRATIVE and told is not None:
        return _in_day(f, calendar.floor(context.use_told(told, "narrative: the day told last"), Unit.DAY))
    anchor = context.use_dct("news: the document's day")
    if anchor is None:
        return _unanchored(f)
    return _in_day(f, calendar.floor(anchor, Unit.DAY))


def _unanchored(f: Fields) -> TimeValue | None:
    """The value with X for what nothing tells."""
    if f.month is not None and f.day is not None and f.day > (29 if f.month == 2 else calendar.month_length(1, f.month)):
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
    return TimeValue(
        type=TimexType.TIME if clock else TimexType.DATE, value=value, unit=unit, anchored=False
    )


# ------------------------------------------------------------------ relative times


_UNKNOWN = {
    Unit.DAY: "XXXX-XX-XX",
    Unit.WEEKEND: "XXXX-WXX-WE",
    Unit.WEEK: "XXXX-WXX",
    Unit.MONTH: "XXXX-XX",
    Unit.QUARTER: "XXXX-QX",
    Unit.HALF: "XXXX-HX",
    Unit.YEAR: "XXXX",
    Unit.DECADE: "XXX",
    Unit.CENTURY: "XX",
}


def _unknown(unit: Unit) -> TimeValue:
    return TimeValue(type=TimexType.DATE, value=_UNKNOWN.get(unit, "XXXX-XX-XX"), unit=unit, anchored=False)


def _period(p: Period, context: Context) -> TimeValue | None:
    anchor = context.deictic()
    if anchor is None:
        return _unknown(p.unit)
    return of_period(_moved(anchor, p.shift, p.unit), p.unit)


def _moved(anchor: int, shift: int, unit: Unit) -> int:
    """The start of the period of `unit` around an anchor, moved. A season comes round every year."""
    start = calendar.floor(anchor, unit)
    return calendar.add(start, shift, Unit.WEEK if unit is Unit.WEEKEND else unit)


def _same(s: Same, context: Context) -> TimeValue | None:
    """The last time told of a unit, moved."""
    told = context.last_told(s.unit)
    if told is not None:
        anchor: int | None = context.use_told(told, f"the {s.unit.word} told last")
    elif s.or_anchor:
        anchor = context.use_dct(f"no {s.unit.word} was told before: the document's date")
    else:
        anchor = None
    if anchor is None:
        return _unknown(s.unit)
    return of_period(_moved(anchor, s.shift, s.unit), s.unit)


def _inside(e: Inside, context: Context) -> TimeValue | None:
    outer = resolve(e.outer, context)
    if outer is None:
        return None
    f = e.inner
    if not outer.anchored or outer.start is None:
        return _unanchored(f)
    if f.day is not None and f.month is None and outer.unit is not Unit.MONTH:
        return None
    found = _in_period(f, outer.start)
    if found is None or found.start is None or outer.end is None or found.start >= outer.end:
        return None
    return replace(found, explicit=outer.explicit)


def _nth(e: Nth, context: Context) -> TimeValue | None:
    outer = resolve(e.outer, context) if e.outer is not None else None
    if e.outer is None:
        told = context.last_told(Unit.MONTH)
        anchor = context.use_told(told, "the month told last") if told else context.use_dct("the document's month")
        outer = None if anchor is None else of_period(anchor, Unit.MONTH)
    if outer is None or outer.start is None or outer.end is None:
        return TimeValue(type=TimexType.DATE, value=_UNKNOWN.get(e.unit, "XXXX-XX-XX"), unit=e.unit, anchored=False)
    start, end = outer.start, outer.end
    if e.weekday is not None:
        if e.n > 0:
            first = start + (e.weekday - calendar.weekday(start)) % 7 * DAY + (e.n - 1) * 7 * DAY
        else:
            first = end - DAY - (calendar.weekday(end - DAY) - e.weekday) % 7 * DAY + (e.n + 1) * 7 * DAY
        return replace(of_period(first, Unit.DAY), explicit=outer.explicit) if start <= first < end else None
    if e.n > 0:
        first = calendar.add(start, e.n - 1, e.unit)
        if e.unit is Unit.WEEK and outer.unit is not None and outer.unit > Unit.WEEK:
            first = calendar.floor(start + 3 * DAY, Unit.WEEK) + (e.n - 1) * 7 * DAY  # ISO: the week of the Thursday
    else:
        first = calendar.add(end, e.n * e.count, e.unit)
    if first >= end or first < start - 7 * DAY:
        return None
    if e.count > 1:
        last = calendar.add(first, e.count, e.unit)
        return TimeValue(
            type=TimexType.DURATION,
            value=duration_value(Quantity(unit=e.unit, count=e.count)),
            start=first,
            end=last,
            unit=e.unit,
            edtf=f"{edtf_point(first, e.unit)}/{edtf_point(last, e.unit, last=True)}",
            explicit=outer.explicit,
        )
    return replace(of_period(first, e.unit), explicit=outer.explicit)


def _offset(e: Offset, context: Context) -> TimeValue | None:
    """So long before or after something."""
    q = e.quantity
    if e.base is not None:
        base = resolve(e.base, context)
        if base is None or base.start is None or base.end is None:
            return replace(_unknown(q.unit))
        anchor: int | None = base.start if e.sign < 0 else calendar.floor(base.end - 1, base.unit or Unit.DAY)
    elif e.told and context.tense() is not Tense.FUTURE:
        told = context.last_told(max(q.unit, Unit.DAY))
        anchor = context.use_told(told, "measured from the time told last") if told else context.use_dct("the DCT")
    else:
        anchor = context.deictic()
    if anchor is None:
        return _unknown(q.unit)
    if q.count is None:
        return _vague_offset(q, anchor, e.sign)
    first = _offset_point(anchor, q, q.count, e.sign)
    if q.upto is None:
        return _modified(first, q.mod) if q.mod else first
    last = _offset_point(anchor, q, q.upto, e.sign)
    ends = (first, last) if e.sign > 0 else (last, first)
    between = span(*ends)
    if between is None or between.start is None or between.end is None:
        return None
    unit = q.unit
    edtf = f"{edtf_point(between.start, unit)}~/{edtf_point(between.end, unit, last=True)}~"
    if unit is Unit.WEEK:
        value = f"{calendar.iso_date(shifted(anchor, replace(q, upto=None), e.sign))}/{calendar.iso_date(shifted(anchor, Quantity(unit=unit, count=q.upto), e.sign))}"
        edtf = value.replace("/", "~/") + "~"
        return replace(between, value=value, mod=Mod.APPROX.value, edtf=edtf, unit=Unit.DAY)
    return replace(between, mod=Mod.APPROX.value, edtf=edtf)


def _offset_point(anchor: int, q: Quantity, count: float, sign: int) -> TimeValue:
    """The period, as coarse as the smallest unit said, that lies a count of units away."""
    exact = replace(q, count=count, upto=None)
    unit = min([q.unit, *(m.unit for m in q.more)])
    if count != int(count) and unit > Unit.MONTH:
        unit = Unit.MONTH
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
        calendar.floor(shifted(anchor, Quantity(unit=q.unit, count=n), sign), min(q.unit, Unit.YEAR)) for n in (1, 9)
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


# ------------------------------------------------------------------ lengths and sets


def _length(e: Length, context: Context) -> TimeValue | None:
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
    anchor = context.deictic()
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
        edges = (edtf_point(start, unit) + "~", edtf_day(today)) if sign < 0 else (edtf_day(today), edtf_point(end, unit, last=True) + "~")
        return replace(value, start=start, end=end, edtf="/".join(edges))
    if q.unit < Unit.DAY:
        return value
    far = shifted(today, replace(q, upto=None), sign)
    start, end = (far, today + DAY) if sign < 0 else (today, far + DAY)
    fine = unit if e.whole else Unit.DAY
    edtf = f"{edtf_point(start, fine)}/{edtf_point(end, fine, last=True)}"
    return replace(value, start=start, end=end, edtf=edtf)


def _apposed(q: Quantity, context: Context) -> tuple[int, int, str] | None:
    """A length right behind the times that bound it: `20일부터 22일까지 사흘간`, `2011∼2013년 3년간`, `4월 27일부터 보름간`."""
    if not context.told or q.count is None or q.upto is not None:
        return None
    last = context.told[-1]
    if context.position - last.end > 8 or last.end <= context.sentence or last.value.start is None or last.value.end is None:
        return None
    start, end, unit = last.value.start, last.value.end, last.value.unit or Unit.DAY
    if last.relation is Relation.UNTIL and len(context.told) > 1:
        first = context.told[-2]
        if first.relation is Relation.SINCE and first.value.start is not None and last.start - first.end <= 8:
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


def _repeated(e: Repeated, context: Context) -> TimeValue | None:
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
        value = _unanchored(replace(expression, year=None))
        return (value.value, value.unit) if value else None
    if isinstance(expression, Inside):
        return _generic(expression.inner)
    if isinstance(expression, Modified | Part):
        return _generic(expression.inner if isinstance(expression, Modified) else expression.outer)
    if isinstance(expression, Feast) and expression.days:
        month, day = expression.days[0]
        return f"XXXX-{month:02}-{day:02}", Unit.DAY
    return None


def _vague(e: Vague, context: Context) -> TimeValue:
    value = TimeValue(type=TimexType.DATE, value=e.ref.value, anchored=False)
    if not e.bounded:
        return value
    anchor = context.deictic()
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
    edtf = value.edtf
    if mod is Mod.APPROX and edtf and "/" not in edtf and not edtf.endswith("~") and "T" not in edtf:
        edtf += "~"
    return replace(value, mod=mod.value, edtf=edtf)


def _between(e: Between, context: Context) -> TimeValue | None:
    first = resolve(e.first, context)
    if first is None:
        return None
    if not first.anchored or first.start is None:
        last = resolve(e.last, context)
        if last is None:
            return None
        return TimeValue(type=first.type, value=f"{first.value}/{last.value}", unit=first.unit, anchored=False)
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
        last = _in_period(expression, calendar.add(base, k, missing))
        if last is not None and last.end is not None and last.end > first.start:
            return replace(last, explicit=first.explicit)
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
    if e.bc:
        start = calendar.at(-100 * (e.number + 1) + 1)
        end = calendar.at(-100 * e.number + 1)
        value = f"BC{e.number:02}"
        edtf = f"{edtf_point(start, Unit.YEAR)}/{edtf_point(end, Unit.YEAR, last=True)}"
        return TimeValue(
            type=TimexType.DATE, value=value, start=start, end=end, unit=Unit.CENTURY, edtf=edtf, explicit=True
        )
    return of_period(calendar.at(e.number * 100), Unit.CENTURY, explicit=True)


def _feast(e: Feast, context: Context) -> TimeValue | None:
    if e.year is not None:
        return _feast_in(e, e.year)
    anchor, told = context.field_anchor(Unit.YEAR)
    if anchor is None:
        if e.days:
            month, day = e.days[0]
            return TimeValue(type=TimexType.DATE, value=f"XXXX-{month:02}-{day:02}", unit=Unit.DAY, anchored=False)
        return TimeValue(type=TimexType.DATE, value="XXXX-XX-XX", unit=Unit.DAY, anchored=False)
    year = calendar.civil(anchor)[0]
    if told or e.lean is Lean.HERE:
        return _feast_in(e, year + e.shift)
    values = [v for y in (year - 1, year, year + 1) if (v := _feast_in(e, y)) is not None]
    lean, strict = context.lean(e.lean)
    day = calendar.floor(anchor, Unit.DAY)
    spans = [_whole_days(v) for v in values]
    if lean is Lean.NONE or (lean is Lean.PAST and not strict):  # a feast is spoken of when it is near
        nearest = min(spans, key=lambda s: (abs(s[0] - day), s[0]))
        return values[spans.index(nearest)]
    chosen = pick(spans, day, lean, strict=strict)
    return None if chosen is None else values[spans.index(chosen)]


def _feast_in(e: Feast, year: int) -> TimeValue | None:
    if e.table is not None:
        number = feasts.day_of(e.table, year)
        if number is None:
            return None
        first, last = number + e.span[0], number + e.span[1]
    else:
        (month, day), (month2, day2) = e.days[0], e.days[-1]
        first, last = calendar.days_from_civil(year, month, day), calendar.days_from_civil(year, month2, day2)
    start = of_period(first * DAY, Unit.DAY)
    if first == last:
        return replace(start, explicit=e.year is not None)
    return span(start, of_period(last * DAY, Unit.DAY))


def _academic(e: AcademicYear, context: Context) -> TimeValue | None:
    year = resolve(e.outer, context)
    if year is None or year.start is None or year.end is None or e.month == 1:
        return year
    start = calendar.add(year.start, e.month - 1, Unit.MONTH)
    end = calendar.add(year.end, e.month - 1, Unit.MONTH)
    edtf = f"{edtf_point(start, Unit.MONTH)}/{edtf_point(end, Unit.MONTH, last=True)}"
    return replace(year, start=start, end=end, edtf=edtf)


def names(values: Iterable[Anchor]) -> list[str]:
    """Anchors in words, for traces."""
    return [f"{a.basis} {a.value or ''}".strip() for a in values]
