"""Times that point: from the day of writing (last year, 지난달), or back at what was told (이날, 전년 동월).

Nothing here knows a language.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from timeline.settings import Genre
from timeline.temporal import calendar
from timeline.temporal.anchors import Context, Told
from timeline.temporal.calendar import DAY, Unit
from timeline.temporal.expressions import Counterpart, Period, Same
from timeline.temporal.rules import Tense
from timeline.temporal.values import TimeValue, edtf_day, of_period, span
from timeline.types import Relation, TimexType

_LAST_QUARTER = 10  # the month in which it begins
_AUTUMN = 10  # the month from which a new year is the next one
COMPARED = 600  # how far, in characters, figures stand from the quarter whose they are
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


def unknown(unit: Unit) -> TimeValue:
    if unit < Unit.DAY:
        return TimeValue(type=TimexType.TIME, value="XXXX-XX-XXTXX:XX", unit=unit, anchored=False)
    return TimeValue(type=TimexType.DATE, value=_UNKNOWN.get(unit, "XXXX-XX-XX"), unit=unit, anchored=False)


def period(p: Period, context: Context) -> TimeValue | None:
    anchor = None
    past = p.story and context.tense() is Tense.PAST
    if past or (p.loose and context.genre is Genre.NARRATIVE):
        told = context.last_told(p.unit)
        if told is not None:
            anchor = context.use_told(told, f"a story of the past: the {p.unit.word} told last")
    if anchor is None and p.spoken and p.unit is Unit.YEAR:
        anchor = _year_reported(context)
    if anchor is None and not past:
        anchor = context.deictic(p.unit)
    if anchor is None:
        return unknown(p.unit)
    shift = p.shift + (p.turning and calendar.civil(anchor)[1] >= _AUTUMN)
    value = of_period(moved(anchor, shift, p.unit), p.unit)
    if not p.touching:
        return value
    today = calendar.floor(anchor, Unit.DAY)
    start = calendar.add(today, shift, p.unit)
    return replace(value, start=start, end=today + DAY, edtf=f"{edtf_day(start)}/{edtf_day(today)}")


def _year_reported(context: Context) -> int | None:
    """A time in the year that a report is of, which the fourth quarter closed: `for the full year, sales rose`."""
    near = takewhile(lambda t: context.position - t.end <= COMPARED, reversed(context.told))
    quarters = (t for t in near if t.value.unit is Unit.QUARTER and not (t.compared or t.pointing or t.aside))
    told = next(quarters, None) if context.genre is Genre.NEWS and context.tense() is Tense.PAST else None
    if told is None or told.value.start is None or calendar.civil(told.value.start)[1] < _LAST_QUARTER:
        return None
    over = context.dct is not None and (told.value.end or 0) <= context.dct
    return context.use_told(told, "the year that the quarter told last closed") if over else None


def moved(anchor: int, shift: int, unit: Unit) -> int:
    """The start of the period of `unit` around an anchor, moved. A season comes round every year."""
    start = calendar.floor(anchor, unit)
    return calendar.add(start, shift, Unit.WEEK if unit is Unit.WEEKEND else unit)


def same(s: Same, context: Context) -> TimeValue | None:
    """The last time told of a unit, moved."""
    told = context.last_told(s.unit, pointed=s.shift <= 0, unsaid=True) if s.unsaid else None
    exact = s.unit in (Unit.QUARTER, Unit.HALF)
    if s.unit is Unit.MONTH and s.shift < 0:
        told = context.figures_of(s.unit)
    told = told or context.last_told(s.unit, exact=exact, pointed=s.shift <= 0, main=True)
    shift = s.shift
    if told is not None and s.unit is Unit.DAY and shift == 0:
        told = None if _is_yet_to_come(told, context) else context.news_told(told)
    if told is not None:
        anchor: int | None = context.use_told(told, f"the {s.unit.word} told last", ahead=shift > 0)
        if s.unit is Unit.QUARTER and anchor is not None:
            anchor = calendar.add(anchor, _years_to_report(told, context), Unit.YEAR)
    elif s.or_anchor and not context.of_event and not (shift > 0 and context.tense() is Tense.PAST):
        shift = s.shift or s.fallback
        anchor = context.use_dct(f"no {s.unit.word} was told before: the document's date")
    else:
        anchor = None
    if anchor is None:
        return unknown(s.unit)
    start = moved(anchor, shift, s.unit)
    if s.working:
        start -= max(0, calendar.weekday(start) - 5) * DAY
    return of_period(start, s.unit)


def _is_yet_to_come(told: Told, context: Context) -> bool:
    """Whether what a report says of this day is planned, so that the day told last, which is over, is not meant."""
    over = context.dct is not None and (told.value.end or 0) <= context.dct
    return over and context.genre is Genre.NEWS and context.tense() is Tense.FUTURE


def _years_to_report(told: Told, context: Context) -> int:
    """In news, the years from a quarter told to the last such quarter: the one told may be that of a comparison."""
    if (
        context.genre is not Genre.NEWS
        or context.dct is None
        or told.value.explicit
        or told.value.start is None
    ):
        return 0
    years = calendar.civil(context.dct)[0] - calendar.civil(told.value.start)[0]
    return years if calendar.add(told.value.start, years, Unit.YEAR) <= context.dct else years - 1


def counterpart(e: Counterpart, year: TimeValue | None, context: Context) -> TimeValue | None:
    """The quarter (month, day) told last, as it was in another year: `year`, where the words say which."""
    if e.year is not None and (year is None or year.start is None):
        return year
    if e.unit is None:
        return same_period(year, context)
    told = context.figures_of(e.unit)
    if told is not None and told.value.start is not None:
        start = context.use_told(told, f"the {e.unit.word} told last, in another year")
    elif e.unit is Unit.QUARTER or context.dct is None:
        return year if e.year is not None else period(Period(unit=Unit.YEAR, shift=e.shift), context)
    else:
        start, told = context.dct, None
        context.use_dct(f"the {e.unit.word} of writing, in another year")
    if year is not None and year.start is not None:
        years = _years_between(year, start)
    else:
        years = e.shift + (_years_to_report(told, context) if told is not None else 0)
    return of_period(calendar.add(start, years, Unit.YEAR), e.unit)


def _years_between(year: TimeValue, start: int) -> int:
    """From a time told to its counterpart in a year; a year that is pointed at (전년) is never the told one's own."""
    years = calendar.civil(year.start or 0)[0] - calendar.civil(start)[0]
    return years if years or year.explicit else -1


def same_period(year: TimeValue | None, context: Context) -> TimeValue | None:
    """`작년 같은 기간`: the part of a year told last, a range of days included, in that year; else the year."""
    near = takewhile(lambda t: context.position - t.end <= COMPARED, reversed(context.told))
    told = next((t for t in near if not (t.compared or t.pointing) and _is_part(t.value)), None)
    if year is None or told is None or told.relation is Relation.UNTIL:
        return year
    start, last = told.value.start or 0, (told.value.end or 0) - 1
    unit = told.value.unit or Unit.DAY
    context.use_told(told, "the part of a year told last, in another year")
    years = _years_between(year, start)
    ends = [of_period(calendar.add(calendar.floor(at, unit), years, Unit.YEAR), unit) for at in (start, last)]
    return ends[0] if ends[0] == ends[1] else span(*ends)


def _is_part(value: TimeValue) -> bool:
    """Whether figures are told of such a time: months, quarters, a half, or a range of such or of days."""
    return value.unit is not None and (
        Unit.MONTH <= value.unit <= Unit.YEAR or (value.unit is Unit.DAY and "/" in value.value)
    )
