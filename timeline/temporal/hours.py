"""Clock times and parts of a day without a day: the one that was told before, the document's, or none."""

from __future__ import annotations

from dataclasses import replace

from timeline.settings import Genre
from timeline.temporal import calendar
from timeline.temporal.anchors import Context, Told
from timeline.temporal.calendar import DAY, Unit
from timeline.temporal.expressions import PARTS, Fields
from timeline.temporal.placed import in_day, unanchored
from timeline.temporal.rules import Tense
from timeline.temporal.values import TimeValue
from timeline.types import TimexType

_RANGE = 16  # characters from the beginning of a clock time to the one that ends its range


def clock_alone(f: Fields, context: Context) -> TimeValue | None:
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
        value = in_day(f, calendar.floor(context.use_told(told, "the day told before"), Unit.DAY))
        return _after_midnight(_after_beginning(value, f, context), f, told, context)
    if context.genre is Genre.NARRATIVE and told is not None:
        return in_day(f, calendar.floor(context.use_told(told, "narrative: the day told last"), Unit.DAY))
    if context.genre is Genre.NARRATIVE:  # a night of long ago is none of the day of writing
        return _of_some_day(f)
    news = context.day_of_news() if f.hour is not None and context.tense() is Tense.PAST else None
    if news is not None:
        return in_day(f, calendar.floor(context.use_told(news, "news: the day of the news"), Unit.DAY))
    anchor = context.use_dct("news: the document's day")
    if anchor is None:
        return unanchored(f)
    late = f.hour == 24 or (f.part == "NI" and anchor % DAY < PARTS["NI"][0] * 3600)
    if late and context.tense() is Tense.PAST:
        anchor -= DAY  # a night that is over is the last one
    return in_day(f, calendar.floor(anchor, Unit.DAY))


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
    return in_day(f, calendar.floor(value.start, Unit.DAY) + DAY)


def _after_midnight(value: TimeValue | None, f: Fields, told: Told, context: Context) -> TimeValue | None:
    """A clock time that goes on from one told: of the next day if that is nearer (at 11 p.m. … put out at 4 a.m.)."""
    clock = f.hour is not None and not f.hour12 and told.value.type is TimexType.TIME
    if not clock or value is None or value.start is None or told.value.start is None:
        return value
    next_day = calendar.floor(value.start, Unit.DAY) + DAY
    over = context.dct is None or next_day <= context.dct
    return in_day(f, next_day) if over and told.value.start - value.start > DAY // 2 else value
