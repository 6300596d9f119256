"""Calendar fields to a value: what they leave out comes from the anchor, by direction, tense and genre."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from timeline.settings import Genre
from timeline.temporal import calendar
from timeline.temporal.anchors import Context, Told, pick
from timeline.temporal.calendar import DAY, Unit
from timeline.temporal.expressions import PARTS, Fields, Lean
from timeline.temporal.rules import Tense
from timeline.temporal.values import SEASONS, TimeValue, edtf_day, edtf_instant, of_period
from timeline.types import Relation, TimexType

_RANGE = 16  # characters from the beginning of a clock time to the one that ends its range
_SEASON_MONTH = (3, 6, 9, 12)


def fields(f: Fields, context: Context) -> TimeValue | None:
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
    if anchor is None:
        return unanchored(f)
    tense = context.tense() if missing is Unit.WEEK or not told else Tense.NONE
    if tense is Tense.USUAL or (tense is Tense.ALWAYS and missing is Unit.WEEK):
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
    periods = _instances(dated, calendar.floor(anchor, missing), missing, reach)
    days = list(periods)
    if f.weekday is not None and f.day is not None:  # Friday, November 19: the year in which it is one
        fitting = [d for d in days if calendar.weekday(d[0]) == f.weekday]
        if fitting:
            return in_period(f, periods[min(fitting, key=lambda d: abs(d[0] - anchor))])
    lean, strict = context.lean(f.lean)
    today = calendar.floor(anchor, Unit.DAY)
    near = lean is Lean.NONE and (context.tense() is Tense.NEAR or missing is Unit.MONTH)
    if near or f.weekend and lean is Lean.NONE:  # the nearer one; of a day to come it is said shortly before
        weight = 2 if near else 1
        nearest = min(days, key=lambda d: (d[0] - today) * weight if d[0] > today else today - d[0])
        return in_period(f, periods[nearest])
    chosen = pick(days, today, lean, strict=strict)
    return None if chosen is None else in_period(f, periods[chosen])


@lru_cache(maxsize=4096)
def _instances(f: Fields, base: int, missing: Unit, reach: int) -> Mapping[tuple[int, int], int]:
    """When the fields come round, in the periods around one that begins at `base`, and where each period begins."""
    found = {}
    for k in range(-reach, reach + 1):
        start = calendar.add(base, k, missing)
        value = in_period(f, start)
        if value is not None and value.start is not None and value.end is not None:
            found[value.start, value.end] = start
    return found


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
            return _in_day(f, day)
    return None


def whole_days(value: TimeValue) -> tuple[int, int]:
    assert value.start is not None
    assert value.end is not None
    return calendar.floor(value.start, Unit.DAY), max(value.end, calendar.floor(value.start, Unit.DAY) + DAY)


def in_period(f: Fields, start: int) -> TimeValue | None:
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
            return _in_day(f, calendar.at(year, f.month, f.day), explicit=explicit)
        return of_period(calendar.at(year, f.month), Unit.MONTH, explicit=explicit)
    if f.season is not None:
        return of_period(calendar.at(year, _SEASON_MONTH[f.season - 1]), Unit.SEASON, explicit=explicit)
    if f.quarter is not None:
        return of_period(calendar.at(year, f.quarter * 3 - 2), Unit.QUARTER, explicit=explicit)
    if f.half is not None:
        return of_period(calendar.at(year, f.half * 6 - 5), Unit.HALF, explicit=explicit)
    return of_period(calendar.at(year), Unit.YEAR, explicit=explicit)


@lru_cache(maxsize=4096)
def _in_day(f: Fields, day: int, *, unit: Unit = Unit.DAY, explicit: bool = False) -> TimeValue | None:
    """The fields' part of day or clock time on a day; the day itself if they have none."""
    if f.hour is None and f.part is None:
        return of_period(day, unit, explicit=explicit)
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
            explicit=explicit,
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
        explicit=explicit,
    )


def _in_half_of(f: Fields, context: Context) -> Fields:
    """An hour without a.m. or p.m. behind an afternoon hour, or as the end of a range: `오후 7시 … 8시`, `11시~2시`."""
    before, ends = _clock_before(context)
    if not f.hour12 or f.hour is None or before is None:
        return f
    own = f.hour * 60 + (f.minute or 0)
    goes_on = before >= 12 * 60 or ends
    return replace(f, hour=f.hour + 12, hour12=False) if goes_on and own <= before < own + 12 * 60 else f


def _clock_before(context: Context) -> tuple[int | None, bool]:
    """The minutes of the clock time told before in the sentence, if any, and whether it begins a range."""
    last, undated = context.told[-1] if context.told else None, context.undated
    if undated is not None and undated[0] >= max(context.sentence, last.end if last is not None else 0):
        return undated[1], context.position - undated[0] <= _RANGE
    if (
        last is None
        or last.end <= context.sentence
        or last.value.unit is not Unit.MINUTE
        or last.value.start is None
    ):
        return None, False
    return last.value.start % DAY // 60, last is context.begun


def _clock_alone(f: Fields, context: Context) -> TimeValue | None:
    """A clock time or part of day without a day: the day told before in the sentence, else the document's."""
    f = _in_half_of(f, context)
    told = context.last_told(Unit.DAY, reach=300)
    if told is not None and told.end <= context.sentence and context.tense() is not Tense.SAID:
        # What somebody did goes on with no day of a saying.
        told = context.last_told(Unit.DAY, reach=300, unsaid=True)
    near = told is not None and (told.end > context.sentence or _goes_on(told, context))
    if _is_of_no_day(f, context, told if near else None):
        if f.hour is not None:
            context.undated = context.position, f.hour * 60 + (f.minute or 0)
        return _of_some_day(f)
    if told is not None and (near or context.dct is None):
        value = _in_day(f, calendar.floor(context.use_told(told, "the day told before"), Unit.DAY))
        return _after_midnight(_after_beginning(value, f, context), f, told, context)
    if context.genre is Genre.NARRATIVE and told is not None:
        return _in_day(f, calendar.floor(context.use_told(told, "narrative: the day told last"), Unit.DAY))
    if context.genre is Genre.NARRATIVE:  # a night of long ago is none of the day of writing
        return _of_some_day(f)
    news = context.day_of_news() if f.hour is not None and context.tense() is Tense.PAST else None
    if news is not None:
        return _in_day(f, calendar.floor(context.use_told(news, "news: the day of the news"), Unit.DAY))
    anchor = context.use_dct("news: the document's day")
    if anchor is None:
        return unanchored(f)
    late = f.hour == 24 or (f.part == "NI" and anchor % DAY < PARTS["NI"][0] * 3600)
    if late and context.tense() is Tense.PAST:
        anchor -= DAY  # a night that is over is the last one
    return _in_day(f, calendar.floor(anchor, Unit.DAY))


def _goes_on(told: Told, context: Context) -> bool:
    """Whether a clock time goes on with the day of the sentence before, or of the clock time told last: past as that
    is, or to come as that is."""
    by_the_clock = told is context.told[-1] and told.value.unit is Unit.MINUTE
    before = context.previous <= told.start < context.sentence and told.named >= Unit.DAY
    if context.genre is not Genre.NEWS or not (by_the_clock or before):
        return False
    past = (told.value.start or 0) <= (context.dct or 0)
    return context.tense() is (Tense.PAST if past else Tense.FUTURE)


def _is_of_no_day(f: Fields, context: Context, told: Told | None) -> bool:
    """Whether a clock time is of no day that is known: of every day, or of one in a month or a season (`10월 새벽`)."""
    if context.genre is Genre.NARRATIVE:
        return False
    if told is None and context.tense() in (Tense.ALWAYS, Tense.USUAL):
        return True
    if context.repeated > max(context.sentence, told.end if told is not None else 0):
        return context.tense() is not Tense.PAST  # 매일 새벽 나와 오후 3시 들어가는
    last = context.told[-1] if context.told else None
    if last is None or last.end <= context.sentence or f.part is None or last.value.unit is None:
        return False
    beside = last.end + 1 >= context.position
    closed = 0 < last.closed <= context.position
    over = told is None and not closed and (last.value.end or 0) <= (context.dct or 0)  # 13년 전 어두운 밤에
    return (beside or over) and Unit.MONTH <= last.value.unit <= Unit.YEAR


def _of_some_day(f: Fields) -> TimeValue | None:
    value = unanchored(f)
    return value and replace(value, value=f"XXXX-XX-XX{value.value}")


def _after_beginning(value: TimeValue | None, f: Fields, context: Context) -> TimeValue | None:
    """The end of a range of clock times: on the next day if it were before its beginning (`밤 10시부터 6시까지`)."""
    begun = context.begun
    if value is None or value.start is None or begun is None or begun.value.type is not TimexType.TIME:
        return value
    if f.hour is None or f.hour12 or begun.value.start is None or value.start > begun.value.start:
        return value
    return _in_day(f, calendar.floor(value.start, Unit.DAY) + DAY)


def _after_midnight(value: TimeValue | None, f: Fields, told: Told, context: Context) -> TimeValue | None:
    """A clock time that goes on from one told: of the next day if that is nearer (at 11 p.m. … put out at 4 a.m.)."""
    clock = f.hour is not None and not f.hour12 and told.value.type is TimexType.TIME
    if not clock or value is None or value.start is None or told.value.start is None:
        return value
    next_day = calendar.floor(value.start, Unit.DAY) + DAY
    over = context.dct is None or next_day <= context.dct
    return _in_day(f, next_day) if over and told.value.start - value.start > DAY // 2 else value


def unanchored(f: Fields) -> TimeValue | None:
    """The value with X for what nothing tells."""
    if (
        f.month is not None
        and f.day is not None
        and f.day > (29 if f.month == 2 else calendar.month_length(1, f.month))
    ):
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
    return TimeValue(type=TimexType.TIME if clock else TimexType.DATE, value=value, unit=unit, anchored=False)
