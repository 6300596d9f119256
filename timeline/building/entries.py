"""The entries of one document: which of its events and claims become lines of a timeline."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from timeline.building import headline, merge, order
from timeline.types import (
    BlockKind,
    Claim,
    Document,
    Entry,
    EntryKind,
    Event,
    Evidence,
    Member,
    Polarity,
    SourceKind,
    Status,
    Time,
    TimeBasis,
)

AROUND = 32  # code points of context on each side of the evidence
_LONGEST = 700  # code points of evidence
_SURE = 0.5  # events below this confidence make no entry
_TRIVIAL = frozenset({"other"})


def entries(document: Document, events: Sequence[Event], claims: Sequence[Claim]) -> tuple[Entry, ...]:
    """The lines of a document's timeline, in order, no two of them telling the same thing."""
    kinds = _Kinds(document)
    made: list[merge.Told] = [
        (_event_entry(document, e), e)
        for e in events
        if e.time is not None and e.confidence >= _SURE and kinds.at(e.trigger.start) is BlockKind.BODY
    ]
    told = merge.same_document(made)
    said = [
        _claim_entry(document, c)
        for c in claims
        if c.said_at is not None and kinds.at(c.content[0].start) is BlockKind.BODY
    ]
    return numbered([*told, *said])


def numbered(found: Sequence[Entry]) -> tuple[Entry, ...]:
    """Entries in the order of a timeline, with ids n1, n2 …"""
    return tuple(replace(e, id=f"n{i}") for i, e in enumerate(sorted(found, key=order.key), 1))


class _Kinds:
    """What kind of block a place of the document is in."""

    def __init__(self, document: Document) -> None:
        self._starts = [b.start for b in document.blocks]
        self._blocks = document.blocks

    def at(self, position: int) -> BlockKind:
        index = bisect_right(self._starts, position) - 1
        return self._blocks[index].kind if index >= 0 else BlockKind.BODY


def _event_entry(document: Document, event: Event) -> Entry:
    assert event.time is not None
    return Entry(
        id="",
        kind=EntryKind.EVENT,
        headline=headline.cut(event.headline, headline.LONGEST),
        time=event.time,
        evidence=(evidence(document, event.start, event.end),),
        members=(Member(document.id, event.id),),
        participants=tuple(dict.fromkeys(p.text for p in event.participants)),
        tags=_event_tags(event),
        salience=_event_salience(document, event),
    )


def _event_tags(event: Event) -> tuple[str, ...]:
    tags = [] if event.type in _TRIVIAL else [event.type]
    if event.factuality.status is not Status.OCCURRED:
        tags.append(str(event.factuality.status))
    if event.factuality.polarity is Polarity.NEGATIVE:
        tags.append("negative")
    return tuple(tags)


def _claim_entry(document: Document, claim: Claim) -> Entry:
    assert claim.said_at is not None
    start, end = extent(claim)
    source = claim.source
    name = "" if source is None else source.resolved or source.text
    return Entry(
        id="",
        kind=EntryKind.CLAIM,
        headline=headline.of_claim(claim),
        time=claim.said_at,
        evidence=(evidence(document, start, end),),
        members=(Member(document.id, claim.id),),
        participants=(name,) if name else (),
        tags=tuple(dict.fromkeys((str(claim.act), str(claim.stance)))),
        salience=_claim_salience(document, claim),
    )


def extent(claim: Claim) -> tuple[int, int]:
    """From the first to the last of a claim's source, cue and content; the content alone where that is too long."""
    spans = [(q.start, q.end) for q in claim.content]
    content = spans[0][0], spans[-1][1]
    if claim.cue is not None:
        spans.append((claim.cue.start, claim.cue.end))
    if claim.source is not None:
        spans += [(s.start, s.end) for s in claim.source.spans]
    start, end = min(a for a, _ in spans), max(b for _, b in spans)
    return (start, end) if end - start <= _LONGEST else content


def evidence(document: Document, start: int, end: int) -> Evidence:
    """The words of a stretch, with some of what stands around them."""
    text = document.text
    return Evidence(
        document=document.id,
        start=start,
        end=end,
        exact=text[start:end],
        prefix=text[max(0, start - AROUND) : start],
        suffix=text[end : end + AROUND],
    )


# How much a reader would miss a line: how surely and how finely it is dated, by whom it is told, and where.
_BASIS = {
    TimeBasis.EXPLICIT: 0.3,
    TimeBasis.RELATIVE: 0.25,
    TimeBasis.INHERITED: 0.12,
    TimeBasis.PUBLICATION: 0.05,
}
_SPOKEN = {
    SourceKind.PERSON: 0.15,
    SourceKind.ORGANIZATION: 0.15,
    SourceKind.ANONYMOUS: 0.1,
    SourceKind.PRONOUN: 0.05,
    SourceKind.UNSPECIFIED: 0.0,
}


def _place(document: Document, position: int) -> float:
    """What stands early in a report matters more."""
    return 0.15 * (1 - position / max(1, len(document.text)))


def _dated(time: Time) -> float:
    return _BASIS[time.basis] - (0.05 if time.approximate else 0.0)


def _event_salience(document: Document, event: Event) -> float:
    assert event.time is not None
    who = 0.1 * min(2, len(event.participants))
    kind = 0.1 if event.type not in _TRIVIAL else 0.0
    return round(0.15 + _dated(event.time) + who + kind + _place(document, event.start) * event.confidence, 4)


def _claim_salience(document: Document, claim: Claim) -> float:
    assert claim.said_at is not None
    who = _SPOKEN[claim.source.kind] if claim.source else 0.0
    return round(
        0.15 + _dated(claim.said_at) + who + _place(document, claim.content[0].start) * claim.confidence, 4
    )
