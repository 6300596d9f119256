"""Events: what happens, is planned, proposed or ends, one a clause. Knows no language.

A language reads one sentence at a time and gives `EventMention`s. Here they get what lies outside the
sentence: the agent of a dropped subject, the claim that reports them, their time and their headline.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from timeline.extractors import factuality
from timeline.extractors.linking import LOOSE, OUTSIDE, UNTYPED, Linker
from timeline.languages.base import EventMention, Language
from timeline.types import (
    Claim,
    Document,
    Event,
    Participant,
    Role,
    Sentence,
    Span,
    Timex,
)

HEADLINE = 80  # characters that a headline may take
_REACH = 2  # paragraphs that a dropped subject may look back over
_LOOSE = 0.8  # how sure an event is whose time earlier or neighbouring words lend
_NEAR = 8  # events of a sentence around one that may tell it


def find_events(
    document: Document,
    sentences: Sequence[Sentence],
    timexes: Sequence[Timex],
    claims: Sequence[Claim],
    language: Language,
) -> tuple[Event, ...]:
    """The events of a document in text order. Sentences without tokens were not analysed and are skipped."""
    layers = _Layers(claims)
    linker = Linker(document, timexes, layers.innermost)
    subjects = _Subjects(layers)
    cues = {(c.cue.start, c.cue.end) for c in claims if c.cue is not None}
    events: list[Event] = []
    for sentence in sentences:
        if not sentence.tokens:
            continue
        mentions = _ordered(language.find_events(document.clean, sentence), cues)
        links = linker.links(sentence, mentions)
        for n, (mention, link) in enumerate(zip(mentions, links, strict=True)):
            trigger = Span(mention.trigger.start, mention.trigger.end)
            layer = layers.innermost(trigger)
            carried = subjects.of(mention, sentence, layer)
            claim = claims[layer] if layer != OUTSIDE else None
            matter = claim is not None and not _under_another(
                mention, mentions[max(0, n - _NEAR) : n + _NEAR], claim
            )
            start, end = mention.clause
            events.append(
                Event(
                    id=f"e{len(events) + 1}",
                    type=mention.type,
                    headline=_headline(document, mention, carried),
                    start=start,
                    end=end,
                    text=document.text[start:end],
                    trigger=mention.trigger,
                    participants=carried + mention.participants,
                    time=link.time,
                    factuality=factuality.within(
                        mention.factuality, claim.stance if claim and matter else None, tensed=mention.tensed
                    ),
                    reported_by=claim.id if claim else None,
                    confidence=round(mention.confidence * (_LOOSE if link.reason in LOOSE else 1), 2),
                    rule=f"{mention.rule}/{link.reason}",
                )
            )
    return tuple(events)


def _ordered(mentions: Sequence[EventMention], cues: set[tuple[int, int]]) -> list[EventMention]:
    """In text order, one a trigger. A claim's cue is an event too only if it is a kind of act of its own."""
    kept = {
        (m.trigger.start, m.trigger.end): m
        for m in mentions
        if m.type != UNTYPED or (m.trigger.start, m.trigger.end) not in cues
    }
    return [kept[key] for key in sorted(kept)]


def _under_another(mention: EventMention, mentions: Sequence[EventMention], claim: Claim) -> bool:
    """Whether another event of the claim's content tells this one inside its own clause."""
    trigger = mention.trigger.start
    return any(
        m is not mention
        and m.clause.contains(mention.clause)
        and m.clause != mention.clause
        and any(q.start <= m.trigger.start < q.end for q in claim.content)
        and any(q.start <= trigger < q.end for q in claim.content)
        for m in mentions
    )


class _Layers:
    """In which claim's content a span stands. Contents nest; a look is a bisection and a short walk."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        parts = sorted(
            (q.start, -q.end, number) for number, claim in enumerate(claims) for q in claim.content
        )
        self._parts = [(start, -end, number) for start, end, number in parts]
        self._starts = [start for start, _, _ in self._parts]
        self._reach = list(accumulate((end for _, end, _ in self._parts), max))
        self._extent = [sum(q.end - q.start for q in claim.content) for claim in claims]

    def innermost(self, span: Span) -> int:
        """The number of the claim with the smallest content around a span; -1 outside all."""
        best = OUTSIDE
        position = bisect_right(self._starts, span.start) - 1
        while position >= 0 and self._reach[position] >= span.end:
            _, end, number = self._parts[position]
            if end >= span.end and (best == OUTSIDE or self._extent[number] < self._extent[best]):
                best = number
            position -= 1
        return best


class _Subjects:
    """Who acted last, outside claims and inside each, for clauses that leave their subject out."""

    def __init__(self, layers: _Layers) -> None:
        self._layers = layers
        self._last: dict[int, tuple[int, tuple[Participant, ...]]] = {}

    def of(self, mention: EventMention, sentence: Sentence, layer: int) -> tuple[Participant, ...]:
        """The agents that a mention borrows from earlier text, none if it has its own. Ask in text order."""
        own = tuple(p for p in mention.participants if p.role is Role.AGENT)
        carried: tuple[Participant, ...] = ()
        if mention.subject_dropped and not own:
            block, last = self._last.get(layer) or self._last.get(OUTSIDE) or (sentence.block, ())
            taken = {(p.start, p.end) for p in mention.participants}
            if sentence.block - block <= _REACH:
                carried = tuple(p for p in last if (p.start, p.end) not in taken)
        if own or carried:
            self._last[layer] = sentence.block, own or carried
        return carried


def _headline(document: Document, mention: EventMention, carried: Sequence[Participant]) -> str:
    """Whole words of the evidence that stand alone: the borrowed subject first, cut at a word's end."""
    spans = mention.headline or (mention.clause,)
    words = " ".join(" ".join(document.text[s.start : s.end].split()) for s in spans)
    subject = ", ".join(p.text for p in carried)
    line = f"{subject} {words}" if subject else words
    if len(line) <= HEADLINE:
        return line
    cut = line.rfind(" ", 0, HEADLINE)
    return line[: cut if cut > 0 else HEADLINE - 1].rstrip(" ,;:–—-") + "…"
