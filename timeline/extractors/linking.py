"""Which time expression governs an event, and why.

A language says of each event which stretch tells it (`clause`) and which stretch may date it (`scope`, or
more exactly `times`). From these spans alone, whatever the language, the nearest expression that is the event's
own is taken, then one that governs it from outside its clause, then what earlier text set as the time: an
honest null beats a guess.

In "In 2010 the firm hired 40 people, and it closed a plant in May", hired gets 2010 and closed gets May.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import takewhile

from timeline.extractors.times import joined, publication, recent, time_of
from timeline.languages.base import EventMention
from timeline.types import (
    BlockKind,
    Document,
    Relation,
    Sentence,
    Span,
    Status,
    Time,
    TimeBasis,
    Timex,
    TimexType,
)

_NOW = "PRESENT_REF"
_WITHIN_DAY = ("PT", "P1D")
UNTYPED = "other"
OUTSIDE = -1  # the layer of what stands in no claim
_SENTENCES = 2  # how far a told time carries in its paragraph
_OPENING = 500  # characters in which a report says its day
_REACH = 1_000  # characters between an event and an expression that may date it
_HEADING_WORDS = 4  # a heading with so few words beside its date is a date for what follows


class Reason(StrEnum):
    """Why an event has the time that it has, or none."""

    CLAUSE = "same-clause"
    GOVERNING = "governing-clause"
    TOPIC = "sentence-topic"
    SENTENCE = "same-sentence"
    PREVIOUS = "previous-sentence"
    REPEATED = "same-event-before"
    OCCASION = "known-occasion"
    DISTANCE = "distance-from-event"
    PERIOD = "period-of-figures"
    HEADING = "section-heading"
    DAY = "day-of-report"
    PUBLICATION = "publication"
    NONE = "no-time"


# A year is too long to be that of all that a sentence tells.
_FINE = frozenset({"day", "hour", "minute", "second"})
_CLOCK = frozenset({"hour", "minute", "second"})
_PERIODS = frozenset({"quarter", "year", "month"})
_COARSE = frozenset({"year", "decade", "century", "millennium"})
# Reasons that are likely and not sure: what earlier or neighbouring words lend.
LOOSE = frozenset({Reason.SENTENCE, Reason.PREVIOUS, Reason.DAY, Reason.PUBLICATION})
_FACTS = frozenset({Status.OCCURRED, Status.ONGOING, Status.DENIED})
TOLD_HERE = frozenset({Reason.CLAUSE, Reason.TOPIC, Reason.GOVERNING})


@dataclass(frozen=True, slots=True)
class Link:
    """A time (None where the text gives none) and the reason for it.

    `scene` is where the event begins of whose scene this one is told: of the same day, once that is known.
    """

    time: Time | None
    reason: Reason
    scene: int | None = None


_UNDATED = Link(None, Reason.NONE)
_UNSAID: tuple[Time | None, int] = (None, OUTSIDE)


@dataclass(frozen=True, slots=True)
class _Setting:
    """A scene that earlier text set: by which event, its time, in whose voice and in which paragraph.

    The time of an event at a distance from another is not known until that is.
    """

    event: int
    time: Time | None
    voice: str
    block: int
    sentence: int


class Linker:
    """Links the events of one document. Give it the sentences in order.

    `layer` tells in which claim's content a span stands: times and events of different layers never meet. `said` are
    the times of the sayings whose cues begin at a place, and in which claim those stand; `voices` are the names of
    those who make the claims: what one of them goes on to tell is of one scene.
    """

    def __init__(
        self,
        document: Document,
        timexes: Sequence[Timex],
        layer: Callable[[Span], int],
        said: Mapping[int, tuple[Time | None, int]] | None = None,
        voices: Sequence[str] = (),
    ) -> None:
        self._said = said or {}
        self._voices = voices
        self._timexes = joined(timexes, document.text)
        self._starts = [t.start for t in self._timexes]
        self._layer = layer
        self._published = publication(document, timexes)
        self._written = self._published.edtf if self._published is not None else None
        self._lead = next((n for n, b in enumerate(document.blocks) if b.kind is BlockKind.BODY), -1)
        self._opening = document.blocks[self._lead].start if self._lead >= 0 else 0
        self._day: Time | None = None
        self._before: _Setting | None = None
        self._heading: Time | None = None
        self._period: Time | None = None  # the quarter or year whose figures were told last
        self._away = -1  # the paragraph that has gone back to another time than the report's
        self._number = 0

    def open(self, told: Iterable[tuple[Sentence, Sequence[EventMention]]]) -> None:
        """Find the day that a report tells of: that of the first thing done or said in its opening on its date or just
        before. Give it the first sentences with their events, before any are linked."""
        near = recent(self._written or "")
        end = self._opening + _OPENING
        days = {
            start: time
            for start, (time, layer) in self._said.items()
            if layer == OUTSIDE and time is not None and time.basis is not TimeBasis.PUBLICATION
        }
        first = min(self._said, default=end)
        for sentence, mentions in takewhile(lambda each: each[0].start < end, told):
            here = _Told(self._inside(sentence), mentions, self._layer, self._written)
            for n, mention in enumerate(mentions):
                link = None if mention.background else here.link(n)
                first = min(first, mention.trigger.start)
                if link is not None and link.time is not None and mention.factuality.status is Status.OCCURRED:
                    days[mention.trigger.start] = link.time
        used = {time.timex for time in days.values()}
        for timex in self._timexes[bisect_left(self._starts, self._opening) : bisect_left(self._starts, first)]:
            if timex.id not in used and (time := time_of(timex)) is not None:
                days[timex.start] = time  # a dateline: ULM, March 12 --
        found = (
            time
            for start, time in sorted(days.items(), key=lambda each: each[0])
            if self._opening <= start < end and time.granularity in _FINE and (time.earliest or "")[:10] in near
        )
        self._day = next(found, None)

    def _inside(self, sentence: Sentence) -> tuple[Timex, ...]:
        first = bisect_left(self._starts, sentence.start)
        return self._timexes[first : bisect_left(self._starts, sentence.end)]

    def links(self, sentence: Sentence, mentions: Sequence[EventMention]) -> list[Link]:
        """One link for each mention of a sentence. Mentions are in the order of their triggers."""
        self._number += 1
        inside = self._inside(sentence)
        if sentence.kind is BlockKind.HEADING:
            self._heading = _dated_heading(sentence, inside)
        quarters = [t for t in map(time_of, inside) if t is not None and t.granularity == "quarter"]
        self._period = next((t for t in quarters if self._is_latest_period(t)), self._period)
        told = _Told(inside, mentions, self._layer, self._written)
        found = [
            told.link(n)
            or self._from_outside(
                mention,
                told.layers[n],
                sentence,
                dated=told.is_dated(n) or told.is_long(n),
                lasting=told.is_lasting(n),
            )
            for n, mention in enumerate(mentions)
        ]
        self._govern(mentions, told.layers, found)
        if any(self._is_over(t) for t in inside):
            self._away = sentence.block
        self._remember(sentence, mentions, told.layers, found)
        return found

    def _govern(self, mentions: Sequence[EventMention], layers: Sequence[int], found: list[Link]) -> None:
        """Give events that nothing dates the time of the event or saying that governs them, if it has one.

        What is only planned or possible is not of the time at which it is planned, a known event not of a time that is
        only lent to what is told of it (the killing shocked the town), and none of that of what goes on about it (is
        looking into four attacks).
        """
        place = {m.trigger.start: n for n, m in enumerate(mentions)}
        for n, mention in enumerate(mentions):
            if found[n] is not _UNDATED or mention.factuality.status not in _FACTS:
                continue
            governor = mention.governor
            above = None if governor is None else place.get(governor)
            if above is not None:
                occasion = mentions[above].occasion == mention.trigger.start
                lent = mention.refers and not occasion and found[above].reason in LOOSE
                lasts = mention.nominal and mentions[above].factuality.status is Status.ONGOING
                time = found[above].time if layers[above] == layers[n] and not (lent or lasts) else None
            else:
                time, around = self._said.get(governor, _UNSAID) if governor is not None else _UNSAID
                time = time if around == layers[n] else None
            if time is not None:
                found[n] = Link(_inherited(time), Reason.GOVERNING)

    def _from_outside(
        self, mention: EventMention, layer: int, sentence: Sentence, *, dated: bool, lasting: bool
    ) -> Link:
        """The time that earlier text lends: the sentence before, a heading, the day.

        What stands beside a date of something else, or lasts long (`dated`), is neither of the scene nor of the day of
        the report, and what is said of a length of time (`lasting`) not of the quarter told before.
        """
        if mention.background:
            return _UNDATED
        status = mention.factuality.status
        if status is Status.ONGOING and self._published is not None:
            return Link(self._published, Reason.PUBLICATION)
        if status is not Status.OCCURRED:
            return _UNDATED
        if mention.measures and self._period is not None and not lasting:
            return Link(_inherited(self._period), Reason.PERIOD)
        if mention.current:
            return self._today(sentence) if layer == OUTSIDE else _UNDATED
        before = self._before
        if (
            before is not None
            and (before.voice, before.block) == (self._voice(layer), sentence.block)
            and self._number - before.sentence <= _SENTENCES
            and not dated
        ):
            if before.time is None:
                return Link(None, Reason.NONE, before.event)
            return Link(of_the_day(before.time), Reason.PREVIOUS, before.event)
        if layer != OUTSIDE:
            return _UNDATED
        if self._heading is not None and sentence.kind is BlockKind.BODY:
            return Link(_inherited(self._heading), Reason.HEADING)
        if dated:
            return _UNDATED
        if self._day is not None and self._away != sentence.block:
            return Link(of_the_day(self._day), Reason.DAY)
        return self._today(sentence)

    def _voice(self, layer: int) -> str:
        """Who tells what stands in a claim: its maker, if he has a name, else the claim alone; nobody: the writer."""
        name = self._voices[layer] if 0 <= layer < len(self._voices) else ""
        return "" if layer == OUTSIDE else name or str(layer)

    def _is_over(self, timex: Timex) -> bool:
        """Whether a time ended before the days that a report of the document's day tells of."""
        time = time_of(timex)
        return time is not None and (time.latest or "9")[:10] < min(recent(self._written or ""), default="")

    def _today(self, sentence: Sentence) -> Link:
        """The document's own date, for what its title and its first paragraph report."""
        opening = sentence.kind is BlockKind.TITLE or sentence.block == self._lead
        return Link(self._published, Reason.PUBLICATION) if opening and self._published else _UNDATED

    def _remember(
        self,
        sentence: Sentence,
        mentions: Sequence[EventMention],
        layers: Sequence[int],
        links: Sequence[Link],
    ) -> None:
        """Keep the time of the sentence's last dated past event, which sets the scene for what follows."""
        for mention, layer, link in zip(mentions, layers, links, strict=True):
            time, start = link.time, mention.trigger.start
            apart = mention.distance is not None and mention.tensed and link is _UNDATED
            if apart and mention.factuality.status is Status.OCCURRED:
                self._before = _Setting(start, None, self._voice(layer), sentence.block, self._number)
            if time is None or link.reason not in TOLD_HERE:
                continue
            if mention.measures and self._is_latest_period(time):
                self._period = time
            if not (time.ongoing or mention.background or time.basis is TimeBasis.PUBLICATION):
                self._before = _Setting(start, time, self._voice(layer), sentence.block, self._number)

    def _is_latest_period(self, time: Time) -> bool:
        """Whether a time is a quarter or year that has begun, and no earlier one than that of the figures before."""
        begun = self._written is not None and (time.earliest or "9") <= self._written
        before = self._period.earliest if self._period is not None else None
        return begun and time.granularity in _PERIODS and (time.earliest or "") >= (before or "")


class _Told:
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

    def link(self, n: int) -> Link | None:
        """The time that the sentence gives its n-th event; None where it says nothing of it."""
        trigger = _trigger(self._mentions[n])
        for rank, candidates in enumerate(self._ranked(n)):
            if rank and self._mentions[n].factuality.status not in _FACTS:
                candidates = [t for t in candidates if not self._over(t)]  # when it was planned
            choice = min(
                candidates, key=lambda t: (time_of(t) is None, _gap(t, trigger), t.start), default=None
            )
            if choice is None:
                continue
            choice = _finest(_finer(choice, candidates, trigger), candidates)
            time = time_of(choice, TimeBasis.INHERITED if rank else None)
            if time is not None:
                time = _begun(time) if self._is_over_with(n) else time
                outer = Reason.TOPIC if choice.end <= self._triggers[0] else Reason.GOVERNING
                return Link(time, outer if rank else Reason.CLAUSE)
            if choice.type is not TimexType.DURATION and choice.value != _NOW:
                return _UNDATED  # it is said when, in words that give no day
        return self._beside(n)

    def _is_over_with(self, n: int) -> bool:
        """Whether an event simply happened: then a day or hour since when it did is when it began."""
        mention = self._mentions[n]
        happened = mention.factuality.status is Status.OCCURRED
        return happened and mention.tensed and not (mention.current or mention.background)

    def is_lasting(self, n: int) -> bool:
        """Whether an event's own words give a length of time: in the nine months."""
        return any(t.type is TimexType.DURATION for t in next(self._ranked(n), ()))

    def is_long(self, n: int) -> bool:
        """Whether an event is said to have lasted for more than a day, as no event of a day's scene does."""
        lengths = (t for t in next(self._ranked(n), ()) if t.type is TimexType.DURATION)
        return any(t.relation is Relation.DURING and not t.value.startswith(_WITHIN_DAY) for t in lengths)

    def is_dated(self, n: int) -> bool:
        """Whether a day or month before the event, in its own layer, dates something else."""
        first = (t for t in self._near(n) if self._starts[t] < self._triggers[n])
        times = (time_of(self._timexes[t]) for t in first)
        return any(t is not None and t.granularity not in _COARSE and t.edtf != self._day for t in times)

    def _beside(self, n: int) -> Link | None:
        """A date in the rest of the sentence, for what happened and is not said to be of another time."""
        mention = self._mentions[n]
        if not mention.nearby or mention.factuality.status is not Status.OCCURRED:
            return None
        dated = [
            t
            for t in (self._timexes[t] for t in self._near(n))
            if any(s.contains(_span(t)) for s in mention.nearby)
            and (time := time_of(t)) is not None
            and time.granularity not in _COARSE
        ]
        choice = min(dated, key=lambda t: (_gap(t, _trigger(mention)), t.start), default=None)
        lent = time_of(choice, TimeBasis.INHERITED) if choice is not None else None
        return Link(lent, Reason.SENTENCE) if lent is not None else None

    def _ranked(self, n: int) -> Iterator[list[Timex]]:
        """The expressions that may date an event, rank by rank: its own, then those that govern it."""
        mention = self._mentions[n]
        near = list(self._near(n))
        for stretches in mention.times:
            yield [
                self._timexes[t] for t in near if any(s.start <= self._starts[t] < s.end for s in stretches)
            ]
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
            if not self._contradicts(self._mentions[n], self._timexes[t]):
                yield t

    def _shared(self, n: int, t: int) -> bool:
        """Whether a time is of an event's layer. That of days to come is no saying's: it dates what is to come."""
        if self._where[t] == self.layers[n]:
            return True
        planned = self._mentions[n].factuality.status not in _FACTS
        return planned and self._where[t] == OUTSIDE and self._ahead(self._timexes[t])

    def _ahead(self, timex: Timex) -> bool:
        """Whether a time begins after the document's day."""
        return self._day is not None and (timex.earliest or "")[:10] > self._day

    def _contradicts(self, mention: EventMention, timex: Timex) -> bool:
        """Whether a tense refuses a time: what has happened is not of days to come, what goes on not of the past."""
        if mention.current and self._over(timex):
            return True
        happened = mention.tensed and mention.factuality.status is Status.OCCURRED
        return happened and self._ahead(timex)

    def _over(self, timex: Timex) -> bool:
        """Whether a time ended before the document's day and reaches not up to it."""
        day, last = self._day, timex.latest
        return day is not None and last is not None and timex.relation is Relation.ON and last[:10] < day

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


def _trigger(mention: EventMention) -> Span:
    return Span(mention.trigger.start, mention.trigger.end)


def _span(timex: Timex) -> Span:
    return Span(timex.start, timex.end)


def _gap(timex: Timex, trigger: Span) -> int:
    return max(trigger.start - timex.end, timex.start - trigger.end, 0)


def _finer(choice: Timex, candidates: Sequence[Timex], trigger: Span) -> Timex:
    """A day rather than a year: `on May 3 lost the 2013 cup` is of May 3."""
    if (time := time_of(choice)) is None or time.granularity not in _COARSE:
        return choice
    days = [t for t in candidates if (time := time_of(t)) is not None and time.granularity in _FINE]
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


def of_the_day(time: Time) -> Time:
    """A time for what another sentence tells: of its hour and minute nothing is known."""
    start, end = (time.earliest or "")[:10], (time.latest or "")[:10]
    if time.granularity not in _CLOCK or start != end:
        return _inherited(time)
    return replace(_inherited(time), edtf=start, earliest=start, latest=end, granularity="day")


def _begun(time: Time) -> Time:
    """A day or hour from which something lasts, as the one on which it began (opened its doors from 9 a.m.)."""
    if not time.ongoing or time.granularity not in _FINE:
        return time
    start = time.edtf.split("/")[0]
    return replace(time, edtf=start, latest=time.earliest, relation=Relation.ON, ongoing=False)


def _inherited(time: Time) -> Time:
    """A time that other words lend; one that is only the document's date stays marked as such."""
    return time if time.basis is TimeBasis.PUBLICATION else replace(time, basis=TimeBasis.INHERITED)


def _dated_heading(sentence: Sentence, timexes: Sequence[Timex]) -> Time | None:
    """The time of a heading that is little more than a date; None ends the reach of the heading before."""
    if len(timexes) != 1:
        return None
    rest = [t for t in sentence.tokens if not (timexes[0].start <= t.start < timexes[0].end)]
    return time_of(timexes[0]) if len(rest) <= _HEADING_WORDS else None
