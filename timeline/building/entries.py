"""The entries of one document: which of its events and claims become lines of a timeline.

An event needs a time, and somebody or something that it happens to; a claim needs a source that a reader can name. What
a claim says without a date of its own is told by the claim's line alone, what it dates by a line of its own as well. An
act of speech that is an event (a rule is proposed, a merger announced) is one line.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.building import headline, merge, order
from timeline.building.joining import joined, told_once
from timeline.building.speech import OWN, UNTYPED, Speech, is_matter
from timeline.languages.base import Statement
from timeline.types import (
    HEADLINE,
    Act,
    BlockKind,
    Claim,
    Document,
    EntityKind,
    Entry,
    EntryKind,
    Event,
    Evidence,
    Member,
    Participant,
    Polarity,
    Role,
    SourceKind,
    Stance,
    Status,
    Time,
    TimeBasis,
)

AROUND = 32  # code points of context on each side of the evidence
_LONGEST = 700  # code points of evidence
_SURE = 0.5  # events and claims below this confidence make no entry
_SURER = 0.7  # … claims of no source, or of one that is nobody (figures, a report, worries)
_SHORTEST = 4  # code points: less than that is no statement
_ALLEGING = frozenset(
    {Act.ACCUSE, Act.BELIEVE, Act.QUESTION}
)  # what nobody named alleges or fears is no fact
STATEMENT = "statement"
_ACTORS = {SourceKind.PERSON: EntityKind.PERSON, SourceKind.ORGANIZATION: EntityKind.ORGANIZATION}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What a language tells of lines.

    `pronouns` are its words that name nobody, `unnamed` more with which no line may begin (its, I), lower case; `hangs`
    tells of a line that it begins with words that point back; `standing` makes a sentence of what is said indirectly,
    `statement` tells how a claim reads in a line.
    """

    pronouns: frozenset[str] = frozenset()
    unnamed: frozenset[str] = frozenset()
    hangs: Callable[[str], bool] = lambda line: False
    standing: Callable[[str, Stance], str] = lambda text, stance: text
    statement: Callable[[Claim], Statement | None] = lambda claim: None

    def nameless(self, line: Entry) -> bool:
        """Whether a line begins with a word that names nobody."""
        return _first_word(line) in self.pronouns | self.unnamed


def entries(
    document: Document, events: Sequence[Event], claims: Sequence[Claim], wording: Wording | None = None
) -> tuple[Entry, ...]:
    """The lines of a document's timeline, in order, no two of them telling the same thing."""
    wording = wording or Wording()
    kinds = _Kinds(document)
    told = [c for c in claims if _claimed(c, kinds)]
    vague = {c.id: c for c in claims if c.source is None and c.act in _ALLEGING}
    for claim in told:
        vague.pop(claim.id, None)
    read = [
        e
        for e in events
        if e.time is not None and e.confidence >= _SURE and kinds.at(e.trigger.start).is_read
    ]
    read = [e for e in read if not is_matter(e, vague.get(e.reported_by or ""))]
    speech = Speech(told, read)
    happenings = list(_happenings(document, read, speech, kinds, wording))
    happened = _untitled(told_once(_distinct(merge.in_document(happenings))), kinds)
    quoted = merge.in_document(_sayings(document, speech, wording))
    return numbered([speech.completed(entry) for entry in _distinct([*happened, *quoted])])


def _happenings(
    document: Document, events: Sequence[Event], speech: Speech, kinds: _Kinds, wording: Wording
) -> Iterator[merge.Telling]:
    """The events that have lines of their own, with them. `speech` learns what its lines tell besides."""
    dated: dict[str, set[str]] = defaultdict(set)
    for event in events:
        if event.time and event.time.basis in OWN:
            dated[event.headline].add(event.time.edtf)
    lead = next((e for e in events if kinds.at(e.trigger.start) is BlockKind.BODY), None)
    for event in events:
        assert event.time is not None
        nobody = [p for p in event.participants if p.text.casefold() in wording.pronouns]
        named = replace(event, participants=tuple(p for p in event.participants if p not in nobody))
        # `is due to open on Friday` is one line, of Friday.
        own = dated.get(event.headline)
        lent = event.time.basis not in OWN and own is not None and event.time.edtf not in own
        if lent or speech.tells(named, event.time) or _trivial(named, nobody, leads=event is lead):
            continue
        hangs = wording.hangs(event.headline)
        lost = hangs or _begins_with(event, nobody) or _first_word(event) in wording.unnamed
        if lost and speech.quotes(event):
            continue
        if hangs and event.time.basis not in OWN:
            continue
        line = _attributed(of_event(document, named), event, speech, lost=lost)
        if line is None:
            continue
        if event.id in speech.heard:  # `is said to have closed`: that it is only said stays with it
            heard = of_claim(document, speech.heard[event.id], wording.standing, None)
            line = line if wording.nameless(heard) else replace(line, headline=heard.headline)
        if kinds.at(event.start).is_title:  # the text tells it better
            line = replace(line, salience=round(line.salience / 2, 4))
        yield merge.telling(line, named, language=document.language)


def _attributed(line: Entry, event: Event, speech: Speech, *, lost: bool) -> Entry | None:
    """An event's line behind who says so, where that must be told; None where a line `lost` without has nobody."""
    teller = speech.name_of(event.reported_by) if lost else ""
    if lost and not teller:
        return None
    if teller:
        line = _told_by(teller, line)
    teller = speech.attributed.get(event.id, "")
    return _told_by(teller, line) if teller and teller not in line.headline else line


def _sayings(document: Document, speech: Speech, wording: Wording) -> list[merge.Telling]:
    """The claims that have lines of their own. What reads in none goes with another of the same source."""
    claimed = [(c, of_claim(document, c, wording.standing, wording.statement(c))) for c in speech.lines()]
    kept = [(c, line) for c, line in claimed if line.headline]
    for claim, line in claimed:
        if not line.headline:
            speech.adds(claim, [c for c, _ in kept])
    return [
        merge.telling(line, None) for c, line in kept if c.source is not None or not wording.nameless(line)
    ]


def _told_by(teller: str, line: Entry) -> Entry:
    return replace(line, headline=headline.cut(f"{teller}: {line.headline}", HEADLINE))


def numbered(found: Sequence[Entry]) -> tuple[Entry, ...]:
    """Entries in the order of a timeline, with ids n1, n2 …"""
    found = sorted(found, key=order.key)
    return tuple(replace(e, id=f"n{i}", headline=headline.opened(e.headline)) for i, e in enumerate(found, 1))


class _Kinds:
    """What kind of block a place of the document is in."""

    def __init__(self, document: Document) -> None:
        self._starts = [b.start for b in document.blocks]
        self._blocks = document.blocks

    def at(self, position: int) -> BlockKind:
        index = bisect_right(self._starts, position) - 1
        return self._blocks[index].kind if index >= 0 else BlockKind.BODY


# ------------------------------------------------------------------ events


def _trivial(event: Event, nobody: Sequence[Participant], *, leads: bool) -> bool:
    """Whether an event has no date of its own, and no participants or an agent that a pronoun does not name, or no word
    besides its verb (Holt frowned), or only goes on on the document's day and is not what the document opens with, or
    is one word of nobody (Argued)."""
    assert event.time is not None
    unknown = not event.participants or any(p.role is Role.AGENT for p in nobody)
    today = event.time.basis is TimeBasis.PUBLICATION
    undated = today and event.factuality.status is Status.ONGOING
    bare = not event.participants and len(event.headline.split()) < 2
    agent = next((p.text for p in event.participants if p.role is Role.AGENT), "")
    plain = event.type in UNTYPED and bool(agent) and event.headline.rpartition(" ")[0].endswith(agent)
    news = leads and any(p.role is Role.AGENT for p in event.participants)
    return (undated and not news) or bare or (plain and today) or (unknown and event.time.basis not in OWN)


def _first_word(line: Event | Entry) -> str:
    return line.headline.split(" ", 1)[0].lower()


def _begins_with(event: Event, nobody: Sequence[Participant]) -> bool:
    """Whether an event's line begins with a pronoun that names nobody."""
    return any(event.headline.startswith(f"{p.text} ") for p in nobody)


def _distinct(found: Sequence[Entry]) -> list[Entry]:
    """Entries, those of one line and one time put together: two words of one clause (declined to discuss). One that has
    but its report's time is that of the same line with another."""
    alike: dict[tuple[str, str], list[Entry]] = {}
    dated = {e.headline: e.time.edtf for e in found if e.time.basis is not TimeBasis.PUBLICATION}
    for entry in found:
        told = dated.get(entry.headline) if entry.time.basis is TimeBasis.PUBLICATION else None
        alike.setdefault((entry.headline, told or entry.time.edtf), []).append(entry)
    return [joined(entries) for entries in alike.values()]


def _untitled(found: Sequence[Entry], kinds: _Kinds) -> list[Entry]:
    """Entries without those that only a title tells, which the text tells again; alone one makes a line with a date of
    its own, unless the text tells something of its type at that time."""
    titles = [all(kinds.at(e.start).is_title for e in entry.evidence) for entry in found]
    told = [e for e, title in zip(found, titles, strict=True) if not title]
    return [
        entry
        for entry, title in zip(found, titles, strict=True)
        if not title or (entry.time.basis in OWN and not any(_is_like(entry, other) for other in told))
    ]


def _is_like(entry: Entry, other: Entry) -> bool:
    """Whether two entries are of one type and of times that overlap."""
    (start, end), (first, last) = order.bounds(entry.time), order.bounds(other.time)
    return start <= last and first <= end and entry.tags[:1] == other.tags[:1] != ()


def of_event(document: Document, event: Event) -> Entry:
    """The line of an event that has a time."""
    assert event.time is not None
    return Entry(
        id="",
        kind=EntryKind.EVENT,
        headline=headline.of_event(event),
        time=event.time,
        evidence=(evidence(document, event.start, event.end),),
        members=(Member(document.id, event.id),),
        participants=tuple(dict.fromkeys(" ".join(p.text.split()) for p in event.participants)),
        tags=_event_tags(event),
        salience=_event_salience(event),
    )


def _event_tags(event: Event) -> tuple[str, ...]:
    tags = [] if event.type in UNTYPED else [event.type]
    if event.factuality.status is not Status.OCCURRED:
        tags.append(str(event.factuality.status))
    if event.factuality.polarity is Polarity.NEGATIVE:
        tags.append("negative")
    return tuple(tags)


# ------------------------------------------------------------------ claims


def _claimed(claim: Claim, kinds: _Kinds) -> bool:
    """Whether a claim makes a line: of the text, surely read, dated, by a source that a reader can name.

    Nobody is named by a pronoun that stands for nobody known.
    """
    source, content = claim.source, claim.content
    if source is None:
        # The words themselves must make a line: what is said stands before what says that it is said.
        readable = claim.cue is not None and content[0].start < claim.cue.start
    else:
        readable = source.kind is not SourceKind.PRONOUN or source.resolved is not None
    anybody = source is not None and source.kind is not SourceKind.UNSPECIFIED
    return (
        claim.said_at is not None
        and readable
        and content[-1].end - content[0].start >= _SHORTEST
        and claim.confidence >= (_SURE if anybody or claim.said_at.basis in OWN else _SURER)
        and kinds.at(content[0].start) is BlockKind.BODY
    )


def of_claim(
    document: Document,
    claim: Claim,
    standing: Callable[[str, Stance], str],
    statement: Statement | None = None,
) -> Entry:
    """The line of a claim of which it is known when it was said; without a headline where it reads in none."""
    assert claim.said_at is not None
    start, end = extent(claim)
    who = headline.short(claim.speaker)
    return Entry(
        id="",
        kind=EntryKind.CLAIM,
        headline=headline.of_claim(claim, document.text[start:end], standing, statement, document.text),
        time=claim.said_at,
        evidence=(evidence(document, start, end),),
        members=(Member(document.id, claim.id),),
        participants=(who,) if who else (),
        tags=tuple(dict.fromkeys((str(claim.act), str(claim.stance)))),
        salience=_claim_salience(claim),
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


def act(document: Document, claim: Claim, line: str) -> Event | None:
    """A dated claim, told by `line`, as the event that it is: its source makes a statement. It keeps the claim's id.

    A statement is an event for those who want no claims (CAMEO 01, TimeML REPORTING). None where nobody is named.
    """
    source, cue = claim.source, claim.cue
    if claim.said_at is None or cue is None or source is None or not claim.speaker:
        return None
    start, end = extent(claim)
    kind = _ACTORS.get(source.kind, EntityKind.OTHER)
    speakers = (
        Participant(role=Role.AGENT, text=document.text[s.start : s.end], kind=kind, start=s.start, end=s.end)
        for s in source.spans
    )
    return Event(
        id=claim.id,
        type=STATEMENT,
        headline=line,
        start=start,
        end=end,
        text=document.text[start:end],
        trigger=cue,
        participants=tuple(speakers),
        time=claim.said_at,
        reported_by=claim.parent,
        confidence=claim.confidence,
        rule=claim.rule,
    )


# ------------------------------------------------------------------ salience
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


def _place(position: int) -> float:
    """What a report begins with matters most; where it goes on, hardly more than what it ends with."""
    return 0.25 / (1 + position / 1000)


def _dated(time: Time) -> float:
    return _BASIS[time.basis] - (0.05 if time.approximate else 0.0)


def _event_salience(event: Event) -> float:
    assert event.time is not None
    who = 0.1 * min(2, len(event.participants))
    kind = 0.1 if event.type not in UNTYPED else 0.0
    return round(0.15 + _dated(event.time) + who + kind + _place(event.start) * event.confidence, 4)


def _claim_salience(claim: Claim) -> float:
    assert claim.said_at is not None
    who = _SPOKEN[claim.source.kind] if claim.source else 0.0
    return round(0.15 + _dated(claim.said_at) + who + _place(claim.content[0].start) * claim.confidence, 4)
