"""Calendar fields to a value: what they leave out comes from the anchor, by direction, tense and genre."""

from __future__ import annotations

from dataclasses import replace

from timeline.settings import Genre
from timeline.temporal import calendar
from timeline.temporal.anchors import Context, Told, pick
from timeline.temporal.calendar import DAY, Unit
from timeline.temporal.expressions import Fields, Lean
from timeline.temporal.hours import clock_alone
from timeline.temporal.placed import in_day, in_period, instances, unanchored, within_year
from timeline.temporal.rules import Tense
from timeline.temporal.values import TimeValue
from timeline.types import Relation


def fields(f: Fields, context: Context) -> TimeValue | None:
    """Calendar fields with what is missing filled in from the context."""
    if f.year is not None:
        year = _century_of(f.year, context) if f.two_digits else f.year
        return within_year(f, year, explicit=not f.two_digits)
    if f.weekday is not None and f.day is None and f.month is None:
        return _recurring(f, context, Unit.WEEK)
    if f.weekend:
        return _recurring(f, context, Unit.WEEK)
    if f.month is not None or f.quarter is not None or f.half is not None or f.season is not None:
        return _recurring(f, context, Unit.YEAR)
    if f.day is not None:
        return _recurring(f, context, Unit.MONTH)
    return clock_alone(f, context)


def _century_of(year: int, context: Context) -> int:
    """The full year of two digits: the latest that is not more than ten years after the document."""
    now = calendar.civil(context.dct)[0] if context.dct is not None else 2025
    full = now // 100 * 100 + year
    return full if full <= now + 10 else full - 100


def _recurring(f: Fields, context: Context, missing: Unit) -> TimeValue | None:
    """A time that comes round once in every `missing` period: which one is meant?"""
    if f.told and f.lean is Lean.HERE:
        pointed = _pointed_at(f, context, missing)
        if pointed is not None:
            return pointed
        f = replace(f, told=False, lean=Lean.NONE)
    if f.lean is Lean.NONE:
        beside = _beside(f, context, missing)
        if beside is not None:
            return beside
    # Last June is the writer's in a story, too.
    writers = context.deixis or context.genre is Genre.NEWS or (f.lean is Lean.PAST and not f.told)
    pointing = f.lean is not Lean.NONE and writers
    if pointing and context.dct is not None:
        anchor, told = context.use_dct("it points from the document's date"), False
    else:
        anchor, told = context.field_anchor(missing, f.weekday)
    if f.told:
        last = context.last_told(missing)
        anchor, told = (anchor if last is None else context.use_told(last, "the time told last")), False
    if anchor is None or (missing is Unit.WEEK and context.tense() is Tense.ALWAYS):
        return unanchored(f)
    if told and f.lean is Lean.NONE:
        found = _within_told(f, context, anchor, missing)
        news = None if found is None or missing is not Unit.YEAR else _news_instead(found, context, anchor)
        if found is not None and news is None:
            return found
        anchor = anchor if news is None else news
    if f.lean is Lean.HERE:
        here = in_period(f, calendar.floor(anchor, missing))
        over = (
            here is not None and missing is Unit.WEEK and (here.end or 0) <= calendar.floor(anchor, Unit.DAY)
        )
        if over and context.tense() is Tense.FUTURE:  # due in court this Tuesday, said on a Sunday
            return in_period(f, calendar.add(calendar.floor(anchor, missing), 1, missing))
        return here
    return _meant(f, context, anchor, missing)


def _news_instead(found: TimeValue, context: Context, anchor: int) -> int | None:
    """The day of the news, of whose year a time is that would be before what was told, or still to come: arrested in
    May 2021, he pleaded guilty in February; its highest this year since October."""
    now = context.dct if context.genre is Genre.NEWS and context.tense() is Tense.PAST else None
    if now is None or not ((found.end or 0) <= anchor or (found.start or 0) > now):
        return None
    return context.use_dct("news: what is past is not before what was told, nor still to come")


def _pointed_at(f: Fields, context: Context, missing: Unit) -> TimeValue | None:
    """The first such time that is not over when the last one begins whose year is told: `in 2017 … that November`."""
    told = context.dated(missing)
    if told is None or told.value.start is None:
        return None
    for k in (0, 1):
        value = in_period(f, calendar.add(calendar.floor(told.value.start, missing), k, missing))
        if value is not None and (value.end or 0) > told.value.start:
            context.use_told(told, f"the {missing.word} told last")
            return value
    return None


def _beside(f: Fields, context: Context, missing: Unit) -> TimeValue | None:
    """What the times right beside a bare one tell of it, or the day of the news, or the sentence before; of a day in a
    story that has gone back since, when it was told in full."""
    story = context.genre is Genre.NARRATIVE and missing is Unit.YEAR
    again = context.day_told((f.month, f.day)) if story and f.month and f.day else None
    last = context.story_told(Unit.YEAR) if again is not None else None
    back = last is None or again is None or (last.value.start or 0) <= (again.value.start or 0)
    if back and again is not None and again.value.start is not None:
        context.use_told(again, "narrative: the day told in full before")
        return in_period(f, calendar.floor(again.value.start, Unit.YEAR))
    paired = _paired(f, context, missing)
    if paired is not None:
        return paired
    if context.begun is not None:
        ended = _end_of_range(f, context.begun, missing)
        if ended is not None:
            context.use_told(context.begun, "the end of a range comes after its beginning")
            return ended
    if context.listed is not None and missing is Unit.WEEK:
        listed = _end_of_range(f, context.listed, missing)
        late = context.tense() is Tense.PAST and context.dct is not None
        if listed is not None and not (late and (listed.start or 0) > (context.dct or 0)):
            context.use_told(context.listed, "behind the day before it in a list")
            return listed
    if missing is Unit.MONTH and context.genre is Genre.NEWS and context.dct is not None:
        ahead = _goes_ahead(f, context, context.dct)
        if ahead is not None:
            return ahead
        fresh = _yesterday_or_today(f, context.dct)
        if fresh is not None:
            context.use_dct("news: a bare day that is today or yesterday")
            return fresh
    return _gone_on(f, context) if missing is Unit.YEAR else None


def _within_told(f: Fields, context: Context, anchor: int, missing: Unit) -> TimeValue | None:
    """The fields in the period that was told before, or in the next one where the text has gone on to that."""
    start = calendar.floor(anchor, missing)
    here, later = in_period(f, start), in_period(f, calendar.add(start, 1, missing))
    if here is None or here.end is None:
        return None
    if context.is_over(here.end):
        return later  # he will leave at the end of the year and be succeeded on January 1
    if f.weekday is not None and calendar.weekday(here.end - 1) != f.weekday:
        return None
    if here.end > anchor or later is None or later.start is None:
        return here
    if context.genre is Genre.NARRATIVE:
        of_winter = later.start < (context.end_of(context.used.timex) or 0)  # which began the year before
        return here if missing is Unit.YEAR and not of_winter else later
    if missing is not Unit.MONTH:
        return here
    # 28일 다쳐 3일 숨졌다: in a sentence days go on, unless that is not yet
    ahead = context.dct is None or (anchor > context.dct and context.tense() is not Tense.PAST)
    ahead = ahead or context.tense() is Tense.FUTURE
    return later if ahead or later.start <= (context.dct or 0) else here


def _meant(f: Fields, context: Context, anchor: int, missing: Unit) -> TimeValue | None:
    """The instance around an anchor that direction and tense mean."""
    reach = 8 if f.month == 2 and f.day == 29 else 3 if missing is Unit.MONTH else 2
    clocked = f.part is not None or f.hour is not None
    dated = replace(f, part=None, hour=None, minute=None, second=None) if clocked else f
    periods = instances(dated, calendar.floor(anchor, missing), missing, reach)
    days = list(periods)
    if f.weekday is not None and f.day is not None:  # Friday, November 19: the year in which it is one
        fitting = [d for d in days if calendar.weekday(d[0]) == f.weekday]
        if fitting:
            return in_period(f, periods[min(fitting, key=lambda d: abs(d[0] - anchor))])
    lean, strict = context.lean(f.lean)
    today = calendar.floor(anchor, Unit.DAY)
    tense = context.tense() if lean is Lean.NONE else None
    if tense is Tense.USUAL:
        return unanchored(f)
    near = lean is Lean.NONE and (tense is Tense.NEAR or missing is Unit.MONTH)
    if near or f.weekend and lean is Lean.NONE:  # the nearer one; of a day to come it is said shortly before
        weight = 2 if near else 1
        nearest = min(days, key=lambda d: (d[0] - today) * weight if d[0] > today else today - d[0])
        return in_period(f, periods[nearest])
    chosen = pick(days, today, lean, strict=strict)
    return None if chosen is None else in_period(f, periods[chosen])


def _paired(f: Fields, context: Context, missing: Unit) -> TimeValue | None:
    """The time that another word beside it tells (토요일인 20일), or whose range or list ends with a known time."""
    apposed, ended = context.apposed, context.ended
    if apposed is not None and apposed.value.start is not None and apposed.value.end is not None:
        start, end = apposed.value.start, apposed.value.end
        for at in (start, end - 1):
            value = in_period(f, calendar.floor(at, missing))
            if value is not None and (value.start or 0) < end and (value.end or 0) > start:
                context.use_told(apposed, "another word for the time right before it")
                return value
    if ended is not None and ended.start is not None:
        for k in (-1,) if context.apart else (0, -1):
            value = in_period(f, calendar.add(calendar.floor(ended.start, missing), k, missing))
            if value is not None and value.start is not None and value.start < ended.start:
                context.reason = "before the time that ends its range"
                return value
    return None


def _gone_on(f: Fields, context: Context) -> TimeValue | None:
    """In news, the next such month or quarter of what the sentence before tells, in its tense.

    `지난해 10월 숨었다. 11월 3일 잡혔다`. Of what is to come only the very next: `내년 상반기 짓는다. 하반기에는 연다`.
    """
    goes_on = context.deixis and context.genre is Genre.NEWS
    told = context.told_before(Unit.YEAR) if goes_on else None
    now, tense = context.dct, context.tense()
    if told is None or told.value.start is None or now is None or (told.value.unit or Unit.YEAR) >= Unit.YEAR:
        return None
    if told.relation is Relation.AFTER:
        return None  # ever since then
    past = told.value.start <= now
    if tense is not (Tense.PAST if past else Tense.FUTURE):
        return None
    for k in (0, 1):
        value = in_period(f, calendar.add(calendar.floor(told.value.start, Unit.YEAR), k, Unit.YEAR))
        if value is not None and value.start is not None and value.start > told.value.start:
            if value.start > now if past else value.start != told.value.end:
                return None
            context.use_told(told, "a story goes on from the sentence before")
            return value
    return None


def _goes_ahead(f: Fields, context: Context, dct: int) -> TimeValue | None:
    """A day behind a day to come in the sentence, in its month: `6일 열고 14일 닫는다`, said on the 15th before."""
    last = context.told[-1] if context.told and context.deixis else None
    if last is None or last.end <= context.sentence or last.value.start is None or last.compared:
        return None
    away = last.value.start - calendar.floor(dct, Unit.DAY)
    if last.value.unit is None or last.value.unit > Unit.DAY or not DAY <= away < 45 * DAY:
        return None
    value = in_period(f, calendar.floor(last.value.start, Unit.MONTH))
    later = value is not None and value.start is not None and value.start > last.value.start
    if not later or context.tense() is not Tense.FUTURE:
        return None
    context.use_told(last, "a day to come goes on from the one before it")
    return value


def _end_of_range(f: Fields, begun: Told, missing: Unit) -> TimeValue | None:
    """The first such time that is not over when the range begins; a range of days does not end with a month."""
    start, unit = begun.value.start, begun.value.unit
    if (
        start is None
        or unit is None
        or unit > Unit.MONTH
        or (missing is Unit.WEEK and begun.named > Unit.DAY)
    ):
        return None
    for k in (0, 1):
        value = in_period(f, calendar.add(calendar.floor(start, missing), k, missing))
        if value is not None and value.unit is unit and value.end is not None and value.end > start:
            return value
    return None


def _yesterday_or_today(f: Fields, dct: int) -> TimeValue | None:
    """A bare day of the month that is the DCT's own day or the one before, whatever the tense."""
    today = dct - dct % DAY
    for day in (today, today - DAY):
        if calendar.civil(day)[2] == f.day and f.weekday in (None, calendar.weekday(day)):
            return in_day(f, day)
    return None
