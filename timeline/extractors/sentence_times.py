"""Which of a sentence's times dates which of its events.

The nearest expression that is an event's own is taken, then one that governs it from outside its clause or is lent to
it. Knows no language.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from timeline.extractors.links import FACTS, OUTSIDE, UNDATED, UNKNOWN, Link, Reason
from timeline.extractors.times import COARSE, FINE, NOW, of_the_day, time_of, up_to
from timeline.languages.base import EventMention
from timeline.temporal.expressions import Ref
from timeline.types import Relation, Span, Status, Time, TimeBasis, Timex, TimexType

_PAST = Ref.PAST.value
_WITHIN_DAY = ("PT", "P1D")
_CLOSED = frozenset({Relation.ON, Relation.DURING})
_BETWEEN = 4  # events before a noun of which one may have the noun's time
_REACH = 1_000  # characters between an event and an expression that may date it


class SentenceTimes:
    """The times and events of one sentence. Only what lies within `_REACH` of each other is compared."""

    def __init__(
        self,
        timexes: Sequence[Timex],
        mentions: Sequence[EventMention],
        layer: Callable[[Span], int],
        day: str | None,
    ) -> None:
        self._mentions = mentions
        self._day = day
        self._triggers = [m.trigger.start for m in mentions]
        self.layers = [layer(_trigger(m)) for m in mentions]
        self._timexes = timexes
        self._starts = [t.start for t in self._timexes]
        self._where = [layer(Span(t.start, t.end)) for t in timexes]
        self._owners = [self._owner(n) for n in range(len(timexes))]
        self._handed = {t: n for t in range(len(timexes)) if (n := self._handing(t)) is not None}

    def link(self, n: int) -> Link | None:
        """The time that the sentence gives its n-th event; None where it says nothing of it."""
        trigger = _trigger(self._mentions[n])
        for rank, candidates in enumerate(self._ranked(n)):
            if rank and self._mentions[n].factuality.status not in FACTS:
                candidates = [t for t in candidates if not self._over(t)]  # when it was planned
            choice = min(
                candidates, key=lambda t: (time_of(t) is None, _gap(t, trigger), t.start), default=None
            )
            if choice is None:
                continue
            choice = _finest(_finer(choice, candidates, trigger), candidates)
            choice = replace(choice, relation=self._relation(n, choice, own=not rank))
            time = time_of(choice, TimeBasis.INHERITED if rank else None)
            if time is not None:
                if self._from_now(n, choice):
                    return UNKNOWN
                time = of_the_day(time) if rank and self._is_later(n) else time
                time = _begun(time) if self._is_over_with(n) else time
                time = up_to(time) if choice.relation is Relation.UNTIL and not rank else time
                outer = Reason.TOPIC if choice.end <= self._triggers[0] else Reason.GOVERNING
                return Link(time, outer if rank else Reason.CLAUSE)
            if choice.type is not TimexType.DURATION and choice.value != NOW:
                return UNDATED if choice.value == _PAST else UNKNOWN
        return None

    def _relation(self, n: int, timex: Timex, *, own: bool) -> Relation:
        """How an event lies to a time: its own, or one that governs it (since or until June, when it opened)."""
        mention = self._mentions[n]
        if own and timex.relation is Relation.UNTIL:
            return mention.until
        around = timex.relation in (Relation.SINCE, Relation.UNTIL)
        return Relation.ON if around and not own and self._is_past(mention) else timex.relation

    def _is_over_with(self, n: int) -> bool:
        """Whether an event simply happened: then a day or hour since when it did is when it began."""
        return self._is_past(self._mentions[n]) and not self._mentions[n].background

    @staticmethod
    def _is_past(mention: EventMention) -> bool:
        """Whether a clause says of its event that it happened at a time that is over."""
        happened = mention.factuality.status is Status.OCCURRED
        return happened and mention.tensed and not mention.current

    def is_lasting(self, n: int) -> bool:
        """Whether an event's own words give a length of time: in the nine months."""
        return any(t.type is TimexType.DURATION for t in next(self._ranked(n), ()))

    def _is_later(self, n: int) -> bool:
        """Whether an event was hours after what is told before it, by its own words: 6시간 만에 꺼졌다."""
        lengths = (t for t in next(self._ranked(n), ()) if t.type is TimexType.DURATION)
        return any(t.relation is not Relation.DURING and t.value.startswith(_WITHIN_DAY) for t in lengths)

    def is_long(self, n: int) -> bool:
        """Whether an event is said to have lasted for more than a day, as no event of a day's scene does."""
        lengths = (t for t in next(self._ranked(n), ()) if t.type is TimexType.DURATION)
        return any(t.relation is Relation.DURING and not t.value.startswith(_WITHIN_DAY) for t in lengths)

    def is_dated(self, n: int) -> bool:
        """Whether a day or month of its own layer dates something else, so that no scene does the event: one before it,
        or one that is over behind its clause or in an infinitive (invited her to join in May)."""
        return any(self._starts[t] < self._triggers[n] or self._is_behind(n, t) for t in self._exact(n))

    def leads_on(self, n: int) -> bool:
        """Whether it leads to another time, behind it: was arrested in May and agreed to join in June."""
        return any(self._starts[t] > self._triggers[n] and self._is_behind(n, t) for t in self._exact(n))

    def _exact(self, n: int) -> Iterator[int]:
        """The days and months near an event but that of the report."""
        for t in self._near(n):
            time = time_of(self._timexes[t])
            if time is not None and time.granularity not in COARSE and time.edtf != self._day:
                yield t

    def is_at_odds(self, n: int, time: Time) -> bool:
        """Whether the sentence has gone on to another year than that of a time, by what it tells before an event."""
        years = {(time.earliest or "")[:4], (time.latest or "")[:4]}
        before = (t for t in self._near(n) if self._starts[t] < self._triggers[n])
        told = (time_of(self._timexes[t]) for t in before if self._owners[t] is not None)
        return any(t is not None and t.granularity == "year" and t.edtf not in years for t in told)

    def _is_behind(self, n: int, t: int) -> bool:
        """Whether a time is over and in no part of an event's clause with a tense of its own."""
        mention, owner, timex = self._mentions[n], self._owners[t], self._timexes[t]
        within = timex.start < mention.clause.end and (owner is None or self._mentions[owner].tensed)
        return not within and not self._ahead(timex)

    def _ranked(self, n: int) -> Iterator[list[Timex]]:
        """The expressions that may date an event, rank by rank: its own, then those that govern it."""
        mention = self._mentions[n]
        near = list(self._near(n))
        handed = [self._timexes[t] for t in near if self._handed.get(t) == n]
        if handed:
            yield handed
        for stretches in mention.times:
            yield [self._timexes[t] for t in near if _stands_in(self._starts[t], stretches)]
        if mention.times:
            return
        mine = [
            t
            for t in near
            if (o := self._owners[t]) is not None and self._mentions[o].clause == mention.clause
        ]
        yield [self._timexes[t] for t in mine]
        trigger = _trigger(mention)
        yield [
            self._timexes[t]
            for t in near
            if t not in mine
            and mention.scope.contains(_span(self._timexes[t]))
            and ((o := self._owners[t]) is None or self._mentions[o].clause.contains(trigger))
        ]

    def _near(self, n: int) -> Iterator[int]:
        """The expressions of the event's own layer, outside its trigger and not far from it."""
        trigger = _trigger(self._mentions[n])
        first = bisect_left(self._starts, trigger.start - _REACH)
        for t in range(first, bisect_left(self._starts, trigger.end + _REACH)):
            if trigger.overlaps(_span(self._timexes[t])) or not self._shared(n, t):
                continue
            if self._handed.get(t, n) <= n and not self._contradicts(self._mentions[n], self._timexes[t]):
                yield t

    def _handing(self, t: int) -> int | None:
        """The noun that has the time behind it which the tense of its clause refuses: reviews the collapse of a bridge
        in 2019, has invited her to a fair next week."""
        noun = bisect_left(self._triggers, self._starts[t]) - 1
        if self._timexes[t].relation not in _CLOSED:
            return None  # until May: a bound is a verb's
        if noun < 1 or not self._mentions[noun].nominal or self.layers[noun] != self._where[t]:
            return None
        for n in range(noun - 1, max(-1, noun - _BETWEEN), -1):
            mention = self._mentions[n]
            if not mention.nominal and _stands_in(self._starts[t], next(iter(mention.times), ())):
                return noun if self._refuses(mention, self._timexes[t]) else None
        return None

    def _refuses(self, mention: EventMention, timex: Timex) -> bool:
        """Whether a tense leaves a time to a noun: one that is over to what goes on, or as what has happened."""
        goes_on = mention.tensed and mention.factuality.status is Status.ONGOING
        return (goes_on and self._over(timex)) or self._contradicts(mention, timex)

    def _shared(self, n: int, t: int) -> bool:
        """Whether a time is of an event's layer. That of days to come is no saying's: it dates what is to come."""
        if self._where[t] == self.layers[n]:
            return True
        planned = self._mentions[n].factuality.status not in FACTS
        return planned and self._where[t] == OUTSIDE and self._ahead(self._timexes[t])

    def _ahead(self, timex: Timex) -> bool:
        """Whether a time begins after the document's day."""
        return self._day is not None and (timex.earliest or "")[:10] > self._day

    def _from_now(self, n: int, timex: Timex) -> bool:
        """Whether what is past is told of a length of time from today on, which is meant from another day."""
        today = (timex.earliest or "")[:10] == self._day and timex.type is TimexType.DURATION
        occurred = self._mentions[n].factuality.status is Status.OCCURRED
        return today and (timex.latest or "") > (self._day or "") and occurred

    def _contradicts(self, mention: EventMention, timex: Timex) -> bool:
        """Whether a tense refuses a time: what has happened is not of days to come, what goes on not of the past."""
        if mention.current and self._over(timex):
            return True
        if mention.factuality.status is Status.ONGOING and timex.value == _PAST:
            return True
        happened = mention.tensed and mention.factuality.status is Status.OCCURRED
        return happened and self._ahead(timex)

    def _over(self, timex: Timex) -> bool:
        """Whether a time ended before the document's day and reaches not up to it."""
        day, last = self._day, timex.latest
        closed = timex.relation in _CLOSED
        return day is not None and last is not None and closed and last[:10] < day

    def _owner(self, t: int) -> int | None:
        """The event of the smallest clause around an expression; the nearest of several that share one."""
        span = _span(self._timexes[t])
        first = bisect_left(self._triggers, span.start - _REACH)
        around = [
            n
            for n in range(first, bisect_left(self._triggers, span.end + _REACH))
            if self.layers[n] == self._where[t] and self._mentions[n].clause.contains(span)
        ]
        clauses = (self._mentions[n] for n in around)
        sizes = {n: m.clause.end - m.clause.start for n, m in zip(around, clauses, strict=True)}
        return min(
            around,
            key=lambda n: (sizes[n], _gap(self._timexes[t], _trigger(self._mentions[n])), n),
            default=None,
        )


def _stands_in(start: int, stretches: Sequence[Span]) -> bool:
    return any(s.start <= start < s.end for s in stretches)


def _trigger(mention: EventMention) -> Span:
    return Span(mention.trigger.start, mention.trigger.end)


def _span(timex: Timex) -> Span:
    return Span(timex.start, timex.end)


def _gap(timex: Timex, trigger: Span) -> int:
    return max(trigger.start - timex.end, timex.start - trigger.end, 0)


def _finer(choice: Timex, candidates: Sequence[Timex], trigger: Span) -> Timex:
    """A day rather than what is longer: `on May 3 lost the 2013 cup`, `reports third-quarter figures on May 3`."""
    if (time := time_of(choice)) is None or time.granularity in FINE:
        return choice
    days = [t for t in candidates if (time := time_of(t)) is not None and time.granularity in FINE]
    return min(days, key=lambda t: (_gap(t, trigger), t.start), default=choice)


def _finest(choice: Timex, candidates: Sequence[Timex]) -> Timex:
    """What says the time of a choice more exactly: `yesterday, at this year's fair` is yesterday."""
    for t in candidates:
        inner, outer = _bounds(t), _bounds(choice)
        if inner and outer and inner != outer and outer[0] <= inner[0] and inner[1] <= outer[1]:
            choice = t
    return choice


def _bounds(timex: Timex) -> tuple[str, str] | None:
    """The first and the last day of a time on a calendar; None where it has none, or is a length or repeated."""
    dated = timex.type in (TimexType.DATE, TimexType.TIME) and timex.relation is Relation.ON
    return (timex.earliest[:10], timex.latest[:10]) if dated and timex.earliest and timex.latest else None


def _begun(time: Time) -> Time:
    """A day or hour from which something lasts, as the one on which it began (opened its doors from 9 a.m.)."""
    if not time.ongoing or time.granularity not in FINE:
        return time
    start = time.edtf.split("/")[0]
    return replace(time, edtf=start, latest=time.earliest, relation=Relation.ON, ongoing=False)
