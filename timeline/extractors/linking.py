"""Which time expression governs an event, and why.

A language says of each event which stretch tells it (`clause`) and which stretch may date it (`scope`, or
more exactly `times`). From these spans alone, whatever the language, an event gets the time that its own sentence
gives it (`sentence_times`), else that of what governs it, else that of the scene in which it is told: an honest null
beats a guess. In "In 2010 the firm hired 40 people, and it closed a plant in May", hired gets 2010 and closed gets May.

A scene is what earlier text set as the time of what goes on to be told. It is set by the last event that a sentence
dates, for whoever tells it and for its paragraph (a heading that is a date sets one for its section, a quarter for the
figures that follow). A sentence with a date of its own, what had happened before, lasted for years, is planned, or is
a known event spoken of, is outside of it. The scene around all is the day of the report.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile

from timeline.extractors.layers import Voices
from timeline.extractors.links import FACTS, LOOSE, OUTSIDE, TOLD_HERE, UNDATED, Link, Reason
from timeline.extractors.sentence_times import SentenceTimes
from timeline.extractors.times import (
    FINE,
    OPENING,
    joined,
    lent,
    of_the_day,
    opening,
    publication,
    recent,
    time_of,
)
from timeline.languages.base import EventMention
from timeline.types import (
    BlockKind,
    Document,
    Relation,
    Sentence,
    Status,
    Time,
    TimeBasis,
    Timex,
)

_SENTENCES = 2  # how far a told time carries in its paragraph
_PERIODS = frozenset({"quarter", "year", "month"})
_LENT = LOOSE | {Reason.NONE}
_UNSAID: tuple[Time | None, int] = (None, OUTSIDE)
_HEADING_WORDS = 4  # a heading with so few words beside its date is a date for what follows


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

    Times and events in different claims never meet; what one of the `voices` goes on to tell is of one scene.
    """

    def __init__(self, document: Document, timexes: Sequence[Timex], voices: Voices) -> None:
        self._voices = voices
        self._timexes = joined(timexes, document.text)
        self._starts = [t.start for t in self._timexes]
        self._published = publication(document, timexes)
        self._written = self._published.edtf if self._published is not None else None
        self._lead = next((n for n, b in enumerate(document.blocks) if b.kind is BlockKind.BODY), -1)
        self._opening = opening(document)
        self._day: Time | None = None
        self._before: _Setting | None = None
        self._heading: Time | None = None
        self._line: tuple[int, Time] | None = None  # a line of a chronology, by its block, and its time
        self._period: Time | None = None  # the quarter or year whose figures were told last
        self._away = -1  # the paragraph that has gone back to another time than the report's
        self._number = 0

    def open(self, told: Iterable[tuple[Sentence, Sequence[EventMention]]]) -> None:
        """Find the day that a report tells of: that of the first thing done or said in its opening on its date or just
        before. Give it the first sentences with their events, before any are linked."""
        near = recent(self._written or "")
        end = self._opening + OPENING
        days = {
            start: time
            for start, (time, layer) in self._voices.said.items()
            if layer == OUTSIDE and time is not None and time.basis is not TimeBasis.PUBLICATION
        }
        first = min(self._voices.said, default=end)
        for sentence, mentions in takewhile(lambda each: each[0].start < end, told):
            here = SentenceTimes(self._inside(sentence), mentions, self._voices.layer, self._written)
            for n, mention in enumerate(mentions):
                link = None if _is_aside(mention) else here.link(n)
                first = min(first, mention.trigger.start)
                if (
                    link is not None
                    and link.time is not None
                    and mention.factuality.status is Status.OCCURRED
                ):
                    days[mention.trigger.start] = link.time
        used = {time.timex for time in days.values()}
        for timex in self._timexes[
            bisect_left(self._starts, self._opening) : bisect_left(self._starts, first)
        ]:
            if timex.id not in used and (time := time_of(timex)) is not None:
                days[timex.start] = time  # a dateline: ULM, March 12 --
        found = (
            time
            for start, time in sorted(days.items(), key=lambda each: each[0])
            if self._opening <= start < end
            and time.granularity in FINE
            and (time.earliest or "")[:10] in near
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
            self._head(sentence, inside)
        quarters = [t for t in map(time_of, inside) if t is not None and t.granularity == "quarter"]
        self._period = next((t for t in quarters if self._is_latest_period(t)), self._period)
        told = SentenceTimes(inside, mentions, self._voices.layer, self._written)
        found = [
            told.link(n) or self._of_line(sentence) or self._from_outside(mention, n, told, sentence)
            for n, mention in enumerate(mentions)
        ]
        self._go_on(mentions, told, found)
        self._govern(mentions, told.layers, found)
        over = [self._is_over(t) for t in inside if time_of(t) is not None]
        if over:
            self._away = sentence.block if any(over) else -1
        self._remember(sentence, mentions, told.layers, found)
        return found

    def _head(self, sentence: Sentence, inside: Sequence[Timex]) -> None:
        """Keep the time of a heading: what stands at the head of a line is of that line alone."""
        time = _dated_heading(sentence, inside)
        if not sentence.leads:
            self._heading = time
        elif time is not None:
            self._heading, self._line = None, (sentence.block, time)

    def _of_line(self, sentence: Sentence) -> Link | None:
        """The time of the line of a chronology that a sentence is of."""
        if self._line is None or self._line[0] != sentence.block:
            return None
        return Link(self._line[1], Reason.LINE)

    def _go_on(self, mentions: Sequence[EventMention], told: SentenceTimes, found: list[Link]) -> None:
        """Give what is told in one breath with something that has a day of its own (left at six and fell) that day.

        With something that has only a month or year gone by (opened in 1990 and failed), it is of no known day.
        """
        place = {m.trigger.start: n for n, m in enumerate(mentions)}
        for n, mention in enumerate(mentions):
            first = place.get(mention.follows) if mention.follows is not None else None
            if first is None or told.layers[first] != told.layers[n] or found[n].reason not in _LENT:
                continue
            happened = {mention.factuality.status, mentions[first].factuality.status} == {Status.OCCURRED}
            elsewhen = told.is_long(n) or told.leads_on(n)
            time = found[first].time
            if time is None or not happened or found[first].reason not in TOLD_HERE or elsewhen:
                continue
            if time.granularity in FINE:
                found[n] = Link(of_the_day(time), Reason.GOVERNING)
            elif (time.latest or "9")[:10] < (self._written or ""):
                found[n] = UNDATED

    def _govern(self, mentions: Sequence[EventMention], layers: Sequence[int], found: list[Link]) -> None:
        """Give events that nothing dates the time of the event or saying that governs them, if it has one.

        What is only planned or possible is not of the time at which it is planned, a known event not of a time that is
        only lent to what is told of it (the killing shocked the town), and none of that of what goes on about it (is
        looking into four attacks).
        """
        place = {m.trigger.start: n for n, m in enumerate(mentions)}
        for n, mention in enumerate(mentions):
            if found[n] is not UNDATED or mention.factuality.status not in FACTS:
                continue
            governor = mention.governor
            above = None if governor is None else place.get(governor)
            if above is not None:
                occasion = mentions[above].occasion == mention.trigger.start
                loose = mention.refers and not occasion and found[above].reason in LOOSE
                lasts = mention.nominal and mentions[above].factuality.status is Status.ONGOING
                time = found[above].time if layers[above] == layers[n] and not (loose or lasts) else None
            else:
                time, around = self._voices.said.get(governor, _UNSAID) if governor is not None else _UNSAID
                time = time if around == layers[n] else None
            if time is not None:
                found[n] = Link(lent(time), Reason.GOVERNING)

    def _from_outside(self, mention: EventMention, n: int, told: SentenceTimes, sentence: Sentence) -> Link:
        """The time that earlier text lends to the n-th event of a sentence: the sentence before, a heading, the day.

        What stands beside a date of something else, or lasts long, is neither of the scene nor of the day of the
        report, and what is said of a length of time not of the quarter told before.
        """
        layer = told.layers[n]
        status = mention.factuality.status
        if mention.background and status is not Status.DENIED:
            return UNDATED
        holds = mention.holds and layer == OUTSIDE
        still = status is Status.ONGOING or holds or (status is Status.DENIED and mention.current)
        if still and self._published is not None:
            # So it is, or has not yet been, when it is written.
            return Link(self._published, Reason.PUBLICATION)
        if status is not Status.OCCURRED:
            return UNDATED
        if mention.measures and self._period is not None and not told.is_lasting(n):
            return Link(lent(self._period), Reason.PERIOD)
        written = layer == OUTSIDE or (layer in self._voices.aside and self._leads(sentence))
        if mention.current:
            return self._today(sentence) if written else UNDATED
        dated = told.is_dated(n) or told.is_long(n)
        before = None if dated else self._setting(layer, sentence)
        if before is not None and before.time is None:
            return Link(None, Reason.NONE, before.event)
        if before is not None and before.time is not None:
            odd = told.is_at_odds(n, before.time)
            return UNDATED if odd else Link(of_the_day(before.time), Reason.PREVIOUS, before.event)
        if not written:
            return UNDATED
        if self._heading is not None and sentence.kind is BlockKind.BODY:
            return Link(lent(self._heading), Reason.HEADING)
        if dated or self._away == sentence.block:
            return UNDATED
        if self._day is not None:
            return Link(of_the_day(self._day), Reason.DAY)
        return self._today(sentence)

    def _setting(self, layer: int, sentence: Sentence) -> _Setting | None:
        """The scene that goes on in a sentence, in the same voice and paragraph."""
        before = self._before
        if before is None or self._number - before.sentence > _SENTENCES:
            return None
        return before if (before.voice, before.block) == (self._voices.name(layer), sentence.block) else None

    def _is_over(self, timex: Timex) -> bool:
        """Whether a time ended before the days that a report of the document's day tells of."""
        time = time_of(timex)
        return time is not None and (time.latest or "9")[:10] < min(recent(self._written or ""), default="")

    def _today(self, sentence: Sentence) -> Link:
        """The document's own date, for what its title and its first paragraph report."""
        known = self._published is not None and self._leads(sentence)
        return Link(self._published, Reason.PUBLICATION) if known else UNDATED

    def _leads(self, sentence: Sentence) -> bool:
        return sentence.kind is BlockKind.TITLE or sentence.block == self._lead

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
            apart = mention.distance is not None and mention.tensed and link is UNDATED
            if apart and mention.factuality.status is Status.OCCURRED:
                self._before = _Setting(start, None, self._voices.name(layer), sentence.block, self._number)
            if time is None or link.reason not in TOLD_HERE:
                continue
            if mention.measures and self._is_latest_period(time):
                self._period = time
            opens = time.ongoing or time.earliest is None or self._is_ahead(time) or _is_stretch(time)
            if not (opens or _is_aside(mention) or time.basis is TimeBasis.PUBLICATION):
                self._before = _Setting(start, time, self._voices.name(layer), sentence.block, self._number)

    def _is_ahead(self, time: Time) -> bool:
        """Whether a time begins after the document's day: nothing that happened is of it."""
        return self._written is not None and (time.earliest or "")[:10] > self._written[:10]

    def _is_latest_period(self, time: Time) -> bool:
        """Whether a time is a quarter or year that has begun, and no earlier one than that of the figures before."""
        begun = self._written is not None and (time.earliest or "9") <= self._written
        before = self._period.earliest if self._period is not None else None
        return begun and time.granularity in _PERIODS and (time.earliest or "") >= (before or "")


def _is_stretch(time: Time) -> bool:
    """Whether something lasted from one month or year to another: what is told behind it may be of neither."""
    return time.relation is Relation.DURING and time.granularity not in FINE and "/" in time.edtf


def _is_aside(mention: EventMention) -> bool:
    """Whether an event with a time of its own is still none of what a text goes on to tell."""
    return mention.background and mention.distance is None


def _dated_heading(sentence: Sentence, timexes: Sequence[Timex]) -> Time | None:
    """The time of a heading that is little more than a date; None ends the reach of the heading before."""
    if len(timexes) != 1:
        return None
    rest = [t for t in sentence.tokens if not (timexes[0].start <= t.start < timexes[0].end)]
    return time_of(timexes[0]) if len(rest) <= _HEADING_WORDS else None
