"""Which time expression governs an event, and why.

A language says of each event which stretch tells it (`clause`) and which stretch may date it (`scope`). From these
spans alone, whatever the language, the nearest expression that is the event's own is taken, then one that governs
it from outside its clause, then what earlier text set as the time: an honest null beats a guess.

>>> # "In 2010 the firm hired 40 people, and it closed a plant in May."
>>> # hired → In 2010 (own clause); closed → in May (own clause)
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from timeline.extractors.times import publication, time_of
from timeline.languages.base import EventMention
from timeline.types import (
    BlockKind,
    Document,
    Polarity,
    Sentence,
    Span,
    Status,
    Time,
    TimeBasis,
    Timex,
    TimexType,
)

_VAGUE = frozenset({"PAST_REF", "FUTURE_REF"})
_HEADING_WORDS = 4  # a heading with so few letters beside its date is a date for what follows


class Reason(StrEnum):
    """Why an event has the time that it has, or none."""

    CLAUSE = "same-clause"
    GOVERNING = "governing-clause"
    TOPIC = "sentence-topic"
    PREVIOUS = "previous-sentence"
    HEADING = "section-heading"
    PUBLICATION = "publication"
    NONE = "no-time"


@dataclass(frozen=True, slots=True)
class Link:
    """A time (None where the text gives none) and the reason for it."""

    time: Time | None
    reason: Reason


_UNDATED = Link(None, Reason.NONE)


@dataclass(frozen=True, slots=True)
class _Setting:
    """A time that earlier text set, for whom (the innermost claim) and in which paragraph."""

    time: Time
    layer: int
    block: int
    sentence: int


class Linker:
    """Links the events of one document. Give it the sentences in order.

    `layer` tells in which claim's content a span stands: times and events of different layers never meet.
    """

    def __init__(self, document: Document, timexes: Sequence[Timex], layer: Callable[[Span], int]) -> None:
        self._timexes = timexes
        self._starts = [t.start for t in timexes]
        self._layer = layer
        self._published = publication(document)
        self._lead = next((n for n, b in enumerate(document.blocks) if b.kind is BlockKind.BODY), -1)
        self._before: _Setting | None = None
        self._heading: Time | None = None
        self._number = 0

    def links(self, sentence: Sentence, mentions: Sequence[EventMention]) -> list[Link]:
        """One link for each mention of a sentence, in the order given."""
        self._number += 1
        inside = self._timexes[
            bisect_left(self._starts, sentence.start) : bisect_left(self._starts, sentence.end)
        ]
        if sentence.kind is BlockKind.HEADING:
            self._heading = _dated_heading(sentence, inside)
        layers = [self._layer(_trigger(m)) for m in mentions]
        times = [(t, self._layer(Span(t.start, t.end))) for t in inside]
        owners = [_owner(t, layer, mentions, layers) for t, layer in times]
        found = [self._link(n, mentions, layers[n], times, owners, sentence) for n in range(len(mentions))]
        self._remember(sentence, layers, found)
        return found

    def _link(
        self,
        n: int,
        mentions: Sequence[EventMention],
        layer: int,
        times: Sequence[tuple[Timex, int]],
        owners: Sequence[int | None],
        sentence: Sentence,
    ) -> Link:
        mention = mentions[n]
        trigger = _trigger(mention)
        own: list[Timex] = []
        governing: list[Timex] = []
        for (timex, where), owner in zip(times, owners, strict=True):
            span = Span(timex.start, timex.end)
            if where != layer or trigger.overlaps(span):
                continue
            if owner == n or (owner is not None and mentions[owner].clause == mention.clause):
                own.append(timex)
            elif mention.scope.contains(span) and (owner is None or mentions[owner].clause.contains(trigger)):
                governing.append(timex)
        first = min((m.trigger.start for m in mentions), default=sentence.end)
        for candidates, inherited in ((own, False), (governing, True)):
            choice = _nearest(candidates, trigger)
            if choice is None:
                continue
            time = time_of(choice, TimeBasis.INHERITED if inherited else None)
            if time is not None:
                fronted = inherited and choice.end <= first
                return Link(
                    time, Reason.TOPIC if fronted else Reason.GOVERNING if inherited else Reason.CLAUSE
                )
            if choice.type is TimexType.SET or choice.value in _VAGUE:
                return _UNDATED
        return self._from_outside(mention, layer, sentence)

    def _from_outside(self, mention: EventMention, layer: int, sentence: Sentence) -> Link:
        """The time that a sentence before, a heading or the document itself lends to a main clause."""
        if mention.background:
            return _UNDATED
        happened = mention.factuality.status in (Status.OCCURRED, Status.ONGOING)
        before = self._before
        if (
            before is not None
            and before.layer == layer
            and before.block == sentence.block
            and before.sentence == self._number - 1
            and mention.factuality.status is Status.OCCURRED
        ):
            return Link(_inherited(before.time), Reason.PREVIOUS)
        if self._heading is not None and sentence.kind is BlockKind.BODY and layer < 0:
            return Link(_inherited(self._heading), Reason.HEADING)
        if (
            self._published is not None
            and happened
            and layer < 0
            and mention.factuality.polarity is Polarity.POSITIVE
            and (
                mention.factuality.status is Status.ONGOING
                or sentence.kind is BlockKind.TITLE
                or sentence.block == self._lead
            )
        ):
            return Link(self._published, Reason.PUBLICATION)
        return _UNDATED

    def _remember(self, sentence: Sentence, layers: Sequence[int], links: Sequence[Link]) -> None:
        """Keep the time of the sentence's last dated past event for the sentence that follows."""
        told = [
            (link.time, layer)
            for link, layer in zip(links, layers, strict=True)
            if link.time is not None
            and link.reason in (Reason.CLAUSE, Reason.TOPIC, Reason.PREVIOUS)
            and not link.time.ongoing
        ]
        if told:
            time, layer = told[-1]
            self._before = _Setting(time, layer, sentence.block, self._number)


def _trigger(mention: EventMention) -> Span:
    return Span(mention.trigger.start, mention.trigger.end)


def _size(span: Span) -> int:
    return span.end - span.start


def _gap(timex: Timex, trigger: Span) -> int:
    return max(trigger.start - timex.end, timex.start - trigger.end, 0)


def _owner(timex: Timex, layer: int, mentions: Sequence[EventMention], layers: Sequence[int]) -> int | None:
    """The mention told by the smallest clause around the expression; the nearest of several that share one."""
    span = Span(timex.start, timex.end)
    around = [n for n, m in enumerate(mentions) if layers[n] == layer and m.clause.contains(span)]
    if not around:
        return None
    return min(around, key=lambda n: (_size(mentions[n].clause), _gap(timex, _trigger(mentions[n])), n))


def _nearest(timexes: Sequence[Timex], trigger: Span) -> Timex | None:
    """The nearest expression; one that gives a date goes before a length, a repetition or a vague word."""
    return min(timexes, key=lambda t: (time_of(t) is None, _gap(t, trigger), t.start), default=None)


def _inherited(time: Time) -> Time:
    return Time(
        edtf=time.edtf,
        earliest=time.earliest,
        latest=time.latest,
        granularity=time.granularity,
        relation=time.relation,
        ongoing=time.ongoing,
        approximate=time.approximate,
        text=time.text,
        timex=time.timex,
        basis=TimeBasis.INHERITED,
    )


def _dated_heading(sentence: Sentence, timexes: Sequence[Timex]) -> Time | None:
    """The time of a heading that is little more than a date; None ends the reach of the heading before."""
    if len(timexes) != 1:
        return None
    rest = [t for t in sentence.tokens if not (timexes[0].start <= t.start < timexes[0].end)]
    return time_of(timexes[0]) if len(rest) <= _HEADING_WORDS else None
