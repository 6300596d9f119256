"""What an underspecified time is measured from: the policy, in one place.

*News* is told from the day it is published: the anchor is the DCT, tense says past or future, and without a tense
the nearest past is meant. A *narrative* (history, biography) is told from the last date told, whose year carries over.
The switch between the two is worth twenty points of value F1 (Strötgen & Gertz 2012, HeidelTime on WikiWars).
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from timeline.settings import Genre
from timeline.temporal import calendar
from timeline.temporal.calendar import Unit
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
    Modified,
    Nth,
    Offset,
    Part,
    Period,
    Same,
)
from timeline.temporal.rules import Tense
from timeline.temporal.values import TimeValue
from timeline.types import Anchor, Relation

_REACH = {
    Unit.DAY: 600,
    Unit.WEEK: 800,
    Unit.MONTH: 1200,
}  # how far back, in characters, a told time is meant
_FAR = 4000
_FRESH = 7  # days back that are still of the news
_PARAGRAPH = 1200  # characters of a paragraph that show where a quotation begins
NO_ANCHOR = Anchor()
_AHEAD = 60  # characters before a length that tell whether it is so far from now
_OPENING = 10  # characters before a time that opens its sentence: `By late 1943`
_KEPT = 100  # told times that are remembered: as many as stand in reach of one, but in a table or an attack


class Told(NamedTuple):
    """A time that the text has told: its value, the id of its timex, and where it stood.

    `named` is the largest unit that the words themselves say or point at: a bare `18일` names the day only,
    `지난해 11월` the year. `relation` is what the words around said of it. An `aside` is no time that a
    story goes on from; one `compared` (작년보다) or `pointing` back (전날, 전월) none that is pointed at again. A
    clause that is set off (`, who took office in 2009,`) and that it is of is `closed` there.
    """

    value: TimeValue
    timex: str
    start: int
    end: int
    named: Unit
    relation: Relation = Relation.ON
    aside: bool = False
    compared: bool = False
    closed: int = 0
    pointing: bool = False
    ends: bool = False  # a range that the time before it begins
    of_years: bool = False  # a row of years, none of which is told alone: a life (1867~1916), an age, 2015-16
    tense: Callable[[], Tense] | None = None


_WEEKEND = (6, 7)  # its days; over the weekend …, they said Monday: of another week


@dataclass(slots=True)
class Context:
    """What is known when an expression is resolved. `used` and `reason` say what it was resolved against.

    `position` is where the expression stands in the `text`, `sentence` where its sentence begins, as far as the surface
    shows, `previous` where the one before it does; `deixis` is the grammar's. `begun` is the time that the
    expression ends a range with: it does not come before it. `listed` is the time right before a weekday in a list.
    `ended` is the time that ends the range (the list) which the expression begins, `apposed` the time right before
    that is another word for it (`토요일인 20일`).
    `repeated` is where the last time ended that comes again every day or week, `of_event` whether the expression is
    measured from an event that the words before it name, and `event_told` whether that has been told right before.
    `apart`: that end names another month or year. `compared`: another time is compared with it (`1년 전보다`).
    `ahead` is the grammar's.
    """

    dct: int | None
    dct_value: str | None
    genre: Genre
    tense: Callable[[], Tense]
    text: str = ""
    ahead: re.Pattern[str] | None = None
    position: int = 0
    sentence: int = 0
    previous: int = 0
    deixis: bool = False
    begun: Told | None = None
    listed: Told | None = None
    ended: TimeValue | None = None
    apart: bool = False
    compared: bool = False
    repeated: int = 0
    apposed: Told | None = None
    of_event: bool = False
    event_told: bool = False
    undated: tuple[int, int] | None = None  # where the last clock time of no day stood, and its minutes
    told: deque[Told] = field(default_factory=lambda: deque(maxlen=_KEPT))
    used: Anchor = NO_ANCHOR
    reason: str = ""
    _dct_used: Anchor | None = None  # one for all that are measured from it

    # -------------------------------------------------------------- anchors

    def use_dct(self, reason: str) -> int | None:
        if self.dct is not None:
            self._dct_used = self._dct_used or Anchor(basis="dct", value=self.dct_value)
            self.used = self._dct_used
            self.reason = reason
        return self.dct

    def use_told(self, told: Told, reason: str, *, ahead: bool = False) -> int:
        """Where a time told is measured from: `ahead`, from the end of a range (on May 25-26 and the following day)."""
        self.used = Anchor(basis="timex", timex=told.timex, value=told.value.value)
        self.reason = reason
        assert told.value.start is not None
        if ahead and "/" in told.value.value and told.value.end is not None:
            return told.value.end - 1
        return told.value.start - told.value.value.endswith("T24:00")  # midnight is the end of its day

    def named(self, timex: str) -> Unit:
        """The largest unit that the words of a told time say."""
        return next(told.named for told in reversed(self.told) if told.timex == timex)

    def end_of(self, timex: str | None) -> int | None:
        """Where a time told ends, in seconds."""
        return next((told.value.end for told in reversed(self.told) if told.timex == timex), None)

    def last_told(
        self,
        unit: Unit,
        *,
        reach: int | None = None,
        exact: bool = False,
        pointed: bool = False,
        unclosed: bool = False,
        unsaid: bool = False,
        main: bool = False,
    ) -> Told | None:
        """The last dated time at least as fine as `unit` (`exact`: of that unit), if it is near enough to be meant.

        `pointed`: what words of pointing may mean, which is none that pointed back itself. `unclosed`: none of a clause
        that is closed. `unsaid`: not the day of a saying. `main`: rather one of the same sentence that is not since
        when: the lowest since 2008.
        """
        limit = _REACH.get(unit, _FAR) if reach is None else reach
        since: Told | None = None
        for told in reversed(self.told):
            if self.position - told.end > limit or (since is not None and told.start < self.sentence):
                return since
            if self.of_event and (told.start < self.previous or not self.event_told):
                return None  # the event named is of another day
            if (
                told.compared
                or told.of_years
                or (pointed and told.pointing)
                or (unclosed and 0 < told.closed <= self.position)
                or (unsaid and told.tense is not None and told.tense() is Tense.SAID)
                or (pointed and self._is_to_come(told))
            ):
                continue
            if told.value.unit is not None and (
                told.value.unit == unit if exact else told.value.unit <= unit
            ):
                if not main or not told.aside or told.relation is not Relation.SINCE:
                    return told
                since = since or told
        return since

    def news_told(self, last: Told) -> Told:
        """The day of the news, where the day told last is one of another month, told in a paragraph before: the story
        has come back from what it told aside."""
        aside = last.named > Unit.DAY and "\n" in self.text[last.end : self.position]
        if self.genre is not Genre.NEWS or self.dct is None or not aside:
            return last
        today = calendar.floor(self.dct, Unit.DAY)
        if (last.value.start or 0) >= today - _FRESH * calendar.DAY:
            return last
        days = (t for t in self.told if t.value.unit is Unit.DAY and t.named is Unit.DAY and not t.compared)
        fresh = (t for t in days if 0 <= today - (t.value.start or 0) <= calendar.DAY)
        return next(fresh, last)

    def day_of_news(self) -> Told | None:
        """The first day told of which a report of today or of yesterday tells, if something happened then."""
        if self.dct is None:
            return None
        today = calendar.floor(self.dct, Unit.DAY)
        days = (
            t for t in self.told if t.value.unit is not None and t.value.unit <= Unit.DAY and not t.compared
        )
        fresh = (t for t in days if 0 <= today - calendar.floor(t.value.start or 0, Unit.DAY) <= calendar.DAY)
        return next((t for t in fresh if t.tense is not None and t.tense() is Tense.PAST), None)

    def dated(self, unit: Unit) -> Told | None:
        """The last time told whose words name its `unit`, and no time to come of what is past."""
        for told in reversed(self.told):
            if self.position - told.end > _FAR:
                break
            whole = told.value.unit is not None and told.value.unit <= unit <= told.named
            if whole and not told.compared and not self._is_to_come(told):
                return told
        return None

    def days_told(self) -> tuple[int, int | None] | None:
        """From when until when something lasts, where this sentence or the one before tells it: `25일부터 27일까지`."""
        until = None
        for told in reversed(self.told):
            value = told.value
            if told.start < self.previous or value.start is None or value.unit is None:
                return None
            range_of_days = value.unit is Unit.WEEKEND or (value.unit is Unit.DAY and "/" in value.value)
            if range_of_days or (value.unit is Unit.DAY and told.relation is Relation.SINCE):
                self.use_told(told, "of the days told last")
                return value.start, value.end if range_of_days else until
            if value.unit is Unit.DAY and told.ends:
                until = value.end
        return None

    def day_told(self, month_day: tuple[int, int]) -> Told | None:
        """The last such day of a month that was told in full, with its year."""
        days = (t for t in reversed(self.told) if t.value.unit is Unit.DAY and t.named >= Unit.YEAR)
        return next((t for t in days if calendar.civil(t.value.start or 0)[1:] == month_day), None)

    def _is_to_come(self, told: Told) -> bool:
        """Whether a time told is to come on the day of the news, of which what is past points at none."""
        return self.genre is Genre.NEWS and self._is_ahead(told) and self.tense() is Tense.PAST

    def figures_of(self, unit: Unit) -> Told | None:
        """The period that figures are of, which others are compared with: that of the sentence, or the latest told."""
        last = self.last_told(unit, exact=True, pointed=True)
        if last is None or last.end > self.sentence or self.genre is not Genre.NEWS or unit is not Unit.MONTH:
            return last
        near = (t for t in self.told if self.position - t.end <= _REACH[unit] and t.value.unit is unit)
        single = [
            t for t in near if not (t.compared or t.pointing or "/" in t.value.value or self._is_ahead(t))
        ]
        return max(single, key=lambda t: t.value.start or 0, default=last)

    def _is_ahead(self, told: Told) -> bool:
        """Whether a time told begins behind the day of the document."""
        today = None if self.dct is None else calendar.floor(self.dct, Unit.DAY)
        return today is not None and (told.value.start or 0) >= today + calendar.DAY

    def tell(self, told: Told) -> None:
        """Remember a time that has been told.

        An aside goes back behind the time told before it (`bound by the treaty of 1978`) or only tells since when,
        and neither opens its sentence nor is a day in full.
        """
        value, last = told.value, self.told[-1] if self.told else None
        if last is not None and last.aside and last.start >= self.sentence:
            last = self.story_told(Unit.MILLENNIUM)  # an aside goes on in its sentence
        back = last is not None and (last.value.start or 0) >= (value.end or 0)
        full = value.explicit and value.unit is not None and value.unit <= Unit.DAY
        opens = told.start - self.sentence <= _OPENING
        aside = told.aside or (not opens and (told.relation is Relation.SINCE or (back and not full)))
        self.told.append(told._replace(aside=aside) if aside else told)

    def told_before(self, unit: Unit) -> Told | None:
        """The time told last, if that is in the sentence before and says its own period of `unit`."""
        last = self.last_told(unit)
        if last is None or not self.previous <= last.start < self.sentence or last.named < unit:
            return None
        return last

    def may_go_on(self) -> bool:
        """Whether `five days later` is behind what was told: of what is to come only if that is as well."""
        if self.tense() is not Tense.FUTURE:
            return True
        same = self.last_told(Unit.DAY)
        if same is not None and same.start >= self.sentence:
            return True
        last = self.told_before(Unit.DAY)
        return last is not None and self.dct is not None and (last.value.start or 0) > self.dct

    def story_told(self, unit: Unit) -> Told | None:
        """The last time told, at least as fine as `unit`, that a narrative goes on from; else the last told at all."""
        last = None
        for told in reversed(self.told):
            if told.value.unit is not None and told.value.unit <= unit and not told.of_years:
                if not told.aside:
                    return told
                last = last or told
        return last

    def deictic(self, unit: Unit) -> int | None:
        """The anchor of `today`, `last year`, `올해`, told in a `unit`: when it was written.

        In speech that a story quotes, when it was said.
        """
        if self.genre is Genre.NARRATIVE and self._is_quoted():
            said = self.last_told(unit)
            return None if said is None else self.use_told(said, "said in the story: the time told last")
        return self.use_dct("deictic words are measured from the document's date")

    def is_ahead(self) -> bool:
        """Whether a length is of the news and to come, so that it is so far from now: `in two weeks`."""
        start = max(0, self.position - _AHEAD)
        if self.ahead is None or self.ahead.fullmatch(self.text, start, self.position) is None:
            return False
        return self.genre is Genre.NEWS and self.tense() is Tense.FUTURE

    def _is_quoted(self) -> bool:
        """Whether it stands within quotation marks, as far as its paragraph shows."""
        start = self.text.rfind("\n", max(0, self.position - _PARAGRAPH), self.position) + 1
        before = self.text[start : self.position] if start or self.position <= _PARAGRAPH else ""
        return before.count('"') % 2 == 1 or before.rfind("“") > before.rfind("”")

    def field_anchor(self, unit: Unit, weekday: int | None = None) -> tuple[int | None, bool]:
        """The anchor for a time (a weekday, if it is one) whose `unit` is missing, and whether it was told before.

        The sentence's own last told time comes first (`지난해 11월 26일 … 28일`); then, in news, the DCT, and
        in a narrative the last time told.
        """
        near = self.last_told(unit, unclosed=self.genre is Genre.NEWS)
        fits = near is not None and near.named >= unit
        if unit is Unit.YEAR and self.genre is Genre.NEWS and near is not None:
            since = near.aside and near.relation is Relation.SINCE  # the worst since 2008
            fits = fits and not since and self._agrees(near.value)  # 내년 예산을 9월 2일 냈다
        if unit is Unit.WEEK and self.genre is Genre.NEWS:
            # A weekday is of the writer's own week unless another was named.
            fits = (
                near is not None
                and (
                    near.value.unit is Unit.WEEK
                    or near.value.unit is Unit.WEEKEND
                    and weekday in (None, *_WEEKEND)
                )
                and not near.aside  # set three weeks ago, it lasted until Thursday
                and self._agrees(near.value)
            )
        if near is not None and fits and near.end > self.sentence and self.tense() is not Tense.SAID:
            return self.use_told(near, f"the {unit.word} told before in the same sentence"), True
        if self.genre is Genre.NARRATIVE:
            last = self.story_told(unit)
            if last is not None:
                return self.use_told(last, f"narrative: the {unit.word} told last"), True
        return self.use_dct("news: the document's date"), False

    def _agrees(self, value: TimeValue) -> bool:
        """Whether a past verb may tell of it, or one of the future (`he speaks next week, she said Friday`)."""
        tense, now = self.tense(), self.dct
        either = tense is Tense.NONE or tense is Tense.NEAR
        if now is None or either or value.start is None or value.end is None:
            return True
        return value.start <= now if tense is Tense.PAST else value.end > now

    def is_over(self, end: int) -> bool:
        """Whether what ends then is past on the day of the news, though it is told as to come of a period not over."""
        if self.genre is not Genre.NEWS or self.dct is None or end > self.dct or not self.told:
            return False
        period = self.told[-1].value.end
        return period is not None and period > self.dct and self.tense() is Tense.FUTURE

    def lean(self, own: Lean) -> tuple[Lean, bool]:
        """Past or future, and whether the anchor's own period is ruled out (`last Friday` on a Friday)."""
        if own is Lean.PAST or own is Lean.FUTURE or own is Lean.HERE:
            return own, True
        tense = self.tense()
        if tense is Tense.FUTURE or tense is Tense.ALWAYS:
            self.reason += "; future tense"
            return Lean.FUTURE, False
        if tense is Tense.PAST or tense is Tense.SAID:
            self.reason += "; past tense"
            return Lean.PAST, False
        return Lean.NONE, False


def pick(
    instances: Sequence[tuple[int, int]], anchor: int, lean: Lean, *, strict: bool
) -> tuple[int, int] | None:
    """The instance that is meant, of ascending periods around an anchor.

    PAST: the latest that has begun (`strict`: that is over); FUTURE: the earliest that is not over (`strict`: not
    begun). NONE: the past one. Unless strict, what comes round once a year and is far nearer on the other side is
    meant in spite of the tense (“the council set the vote, for Dec. 15”).
    """
    if not strict:
        past = _pick(instances, anchor, Lean.PAST, strict=False)
        coming = _pick(instances, anchor, Lean.FUTURE, strict=lean is not Lean.FUTURE)
        if past is None or coming is None:
            return past or coming
        rare = coming[0] - past[0] > 300 * calendar.DAY
        ahead, behind = coming[0] - anchor, anchor - past[1]
        if lean is Lean.FUTURE:
            return past if rare and _FAR_NEARER * behind < ahead else coming
        if lean is Lean.PAST:  # a date beside a past verb may be to come (for Dec. 15), a month hardly
            rare = rare and coming[1] - coming[0] <= calendar.DAY
        return coming if rare and (3 if lean is Lean.NONE else _FAR_NEARER) * ahead < behind else past
    return _pick(instances, anchor, lean, strict=strict)


_FAR_NEARER = 4


def _pick(
    instances: Sequence[tuple[int, int]], anchor: int, lean: Lean, *, strict: bool
) -> tuple[int, int] | None:
    if lean is Lean.FUTURE:
        for start, end in instances:
            if (start > anchor) if strict else (end > anchor):
                return start, end
        return None
    for start, end in reversed(instances):
        if (end <= anchor) if strict else (start <= anchor):
            return start, end
    return None


def named_unit(expression: Expression) -> Unit:
    """The largest unit that an expression says or points at."""
    match expression:
        case Fields():
            if expression.year is not None:
                return Unit.YEAR
            leaning = expression.lean in (Lean.PAST, Lean.FUTURE)  # 오는 4일 says which month
            return Unit.MONTH if expression.month is not None or leaning else Unit.DAY
        case Period(unit=unit) | Same(unit=unit):
            return Unit.YEAR if unit >= Unit.QUARTER else unit
        case Inside(outer=outer) | Part(outer=outer):
            return named_unit(outer)
        case AcademicYear():  # much happens for a school or fiscal year before it: 2025학년도 수능
            return Unit.DAY
        case Modified(inner=inner):
            return named_unit(inner)
        case Between(first=first):
            return named_unit(first)
        case Nth(outer=outer) if outer is not None:
            return named_unit(outer)
        case Counterpart(of=said) if said is not None:
            return Unit.YEAR
        case Offset(quantity=quantity):
            return Unit.YEAR if quantity.unit >= Unit.MONTH else quantity.unit
        case Decade() | Century():
            return Unit.YEAR
        case Feast(year=year, shift=shift):
            return Unit.YEAR if year is not None or shift else Unit.DAY
    return Unit.DAY
