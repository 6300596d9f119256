"""The entries of one document: which of its events and claims become lines of a timeline.

An event needs a time, and somebody or something that it happens to; a claim needs a source that a reader can name. What
a claim says without a date of its own is told by the claim's line alone, what it dates by a line of its own as well. An
act of speech that is an event (a rule is proposed, a merger announced) is one line.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace

from timeline.building import headline, merge, order
from timeline.building.joining import joined, told_once
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
    Quotation,
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
_UNTYPED = frozenset({"other"})
_TITLES = frozenset({BlockKind.TITLE, BlockKind.HEADING})
_OWN = frozenset({TimeBasis.EXPLICIT, TimeBasis.RELATIVE})
STATEMENT = "statement"
_ACTORS = {SourceKind.PERSON: EntityKind.PERSON, SourceKind.ORGANIZATION: EntityKind.ORGANIZATION}
_TELLING = frozenset(
    {Act.SAY, Act.REPORT, Act.ANNOUNCE, Act.CONFIRM}
)  # acts of saying that are no more than that
_MOST = 0.6  # the share of a claim that is most of it
_DEPTH = 16  # contents before a claim that are looked at for one around it


def entries(
    document: Document,
    events: Sequence[Event],
    claims: Sequence[Claim],
    *,
    pronouns: frozenset[str] = frozenset(),
    unnamed: frozenset[str] = frozenset(),
    hangs: Callable[[str], bool] = lambda line: False,
    standing: Callable[[str, Stance], str] = lambda text, stance: text,
) -> tuple[Entry, ...]:
    """The lines of a document's timeline, in order, no two of them telling the same thing.

    `pronouns` are the words of its language that name nobody, `unnamed` more with which no line may begin (its, I),
    lower case; `hangs` tells of a line that it begins with words that point back; `standing` makes a sentence of what
    is said indirectly.
    """
    kinds = _Kinds(document)
    told_of = [
        e
        for e in events
        if e.time is not None and e.confidence >= _SURE and kinds.at(e.trigger.start) in kinds.READ
    ]
    speech = _Speech([c for c in claims if _claimed(c, kinds)], told_of)
    dated: dict[str, set[str]] = defaultdict(set)
    for e in events:
        if e.time is not None and e.time.basis in _OWN and e.confidence >= _SURE:
            dated[e.headline].add(e.time.edtf)
    nameless = pronouns | unnamed
    told: list[merge.Telling] = []
    for event in told_of:
        assert event.time is not None
        nobody = [p for p in event.participants if p.text.casefold() in pronouns]
        named = replace(event, participants=tuple(p for p in event.participants if p not in nobody))
        # `is due to open on Friday` is one line, of Friday.
        own = dated.get(event.headline)
        lent = event.time.basis not in _OWN and own is not None and event.time.edtf not in own
        if lent or speech.tells(named, event.time) or _trivial(named, nobody):
            continue
        line = of_event(document, named)
        if _begins_with(event, nobody) or _first_word(event) in unnamed or hangs(event.headline):
            teller = speech.name_of(event.reported_by)
            if not teller:
                continue
            line = replace(line, headline=headline.cut(f"{teller}: {line.headline}", HEADLINE))
        if event.id in speech.heard:  # `is said to have closed`: that it is only said stays with it
            heard = of_claim(document, speech.heard[event.id], standing)
            if _first_word(heard) not in nameless:
                line = replace(line, headline=heard.headline)
        if kinds.at(event.start) in _TITLES:  # the text tells it better
            line = replace(line, salience=round(line.salience / 2, 4))
        told.append(merge.telling(line, named, language=document.language))
    happened = [e for e in told_once(_distinct(merge.in_document(told))) if _stands_alone(e, kinds)]
    claimed = [(c, of_claim(document, c, standing)) for c in speech.lines()]
    quoted = merge.in_document(
        merge.telling(line, None)
        for c, line in claimed
        if c.source is not None or _first_word(line) not in nameless
    )
    return numbered([speech.completed(entry) for entry in (*happened, *quoted)])


def numbered(found: Sequence[Entry]) -> tuple[Entry, ...]:
    """Entries in the order of a timeline, with ids n1, n2 …"""
    return tuple(replace(e, id=f"n{i}") for i, e in enumerate(sorted(found, key=order.key), 1))


class _Kinds:
    """What kind of block a place of the document is in."""

    READ = frozenset({BlockKind.BODY}) | _TITLES

    def __init__(self, document: Document) -> None:
        self._starts = [b.start for b in document.blocks]
        self._blocks = document.blocks

    def at(self, position: int) -> BlockKind:
        index = bisect_right(self._starts, position) - 1
        return self._blocks[index].kind if index >= 0 else BlockKind.BODY


class _Speech:
    """The claims that make lines, and what their lines tell besides: claims inside them, events without a date."""

    def __init__(self, claims: Sequence[Claim], events: Sequence[Event]) -> None:
        self._claims = claims
        self._all_told = _all_told(claims, events)
        self._teller = _tellers(claims)
        self._cues = {c.cue.start: c for c in claims if c.cue is not None and self._teller[c.id] is c}
        self._names = {c.id: _name(c) for c in claims}
        self.heard: dict[str, Claim] = {}  # events that are all that a claim of nobody says
        self._acts: set[str] = set()
        self._also: dict[str, list[str]] = defaultdict(list)
        for claim in claims:
            teller = self._teller[claim.id]
            if teller is not claim:
                self._also[teller.id].append(claim.id)

    def tells(self, event: Event, time: Time) -> bool:
        """Whether a claim's line tells an event. Where the event is the act of speech, its line tells the claim."""
        act, around = self._cues.get(event.trigger.start), self._teller.get(event.reported_by or "")
        if act is not None and _same_time(act, time):
            if act.id not in self._acts and _is_event(act, event):
                self._acts.add(act.id)
                self._also[event.id].append(act.id)
                return False
            self._also[act.id].append(event.id)
            return True
        if around is not None and not _dates_itself(time, around):
            self._also[around.id].append(event.id)
            return True
        if around is not None and (around.id in self._all_told or _is_plan(around, event)):
            self._acts.add(around.id)
            self._also[event.id].append(around.id)
            if around.source is None and not _is_plan(around, event):
                self.heard[event.id] = around
        return False

    def name_of(self, claim: str | None) -> str:
        """Who says what a claim says; nothing where it has no source that a reader can name, or no line."""
        return headline.short(self._names.get(claim or "", ""))

    def lines(self) -> list[Claim]:
        """The claims that have lines of their own."""
        return [c for c in self._claims if self._teller[c.id] is c and c.id not in self._acts]

    def completed(self, entry: Entry) -> Entry:
        """An entry that stands for what its members tell besides as well."""
        document = entry.members[0].document
        members = [m.id for m in entry.members]
        # Grows while it is read: an event that is an act of speech, its claim, what that tells.
        for member in members:
            members += self._also.get(member, ())
        cited = (headline.short(self._names[m]) for m in members if m in self._names)
        named = cited if entry.kind is EntryKind.CLAIM else ()
        return replace(
            entry,
            members=tuple(Member(document, member) for member in dict.fromkeys(members)),
            participants=tuple(dict.fromkeys((*entry.participants, *filter(None, named)))),
        )


# ------------------------------------------------------------------ events


def _dates_itself(time: Time, claim: Claim) -> bool:
    """Whether the time of an event that a claim tells is not just that of the claim or of the document."""
    said = claim.said_at
    assert said is not None
    if time.basis is TimeBasis.PUBLICATION or (time.timex is not None and time.timex == said.timex):
        return False
    return time.basis in _OWN or (time.timex in claim.about and not _same_time(claim, time))


def _is_event(act: Claim, event: Event) -> bool:
    """Whether an act of speech is told as the event that it is: not if its very words are given."""
    typed = event.type not in _UNTYPED
    return typed and bool(event.participants) and act.quotation is not Quotation.DIRECT


def _all_told(claims: Sequence[Claim], events: Sequence[Event]) -> set[str]:
    """Claims that say little but what happened at one time: the lines of that tell them, and name who says so.

    Of somebody known only what he tells of himself, or of the day on which he says it: that he said so then is no news.
    """
    said = {c.id: c for c in claims}
    told: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        claim = said.get(event.reported_by or "")
        if claim is not None and event.time is not None and _dates_itself(event.time, claim):
            told[claim.id].append(event)
    return {
        name
        for name, of_it in told.items()
        if len({e.time.edtf for e in of_it if e.time is not None}) == 1
        and _share_told(of_it, said[name]) >= _MOST
        and (said[name].source is None or _is_plain(said[name], of_it))
    }


def _is_plain(claim: Claim, events: Sequence[Event]) -> bool:
    """Whether somebody just tells what happened: what he did himself, or what befell others that day."""
    happened = all(e.factuality.status in (Status.OCCURRED, Status.ONGOING) for e in events)
    plain = claim.act in _TELLING and claim.stance is Stance.ASSERTED
    if not (happened and plain) or claim.quotation is not Quotation.INDIRECT:
        return False
    agents = {p.text for e in events for p in e.participants if p.role is Role.AGENT}
    if claim.source is not None and not agents.isdisjoint({claim.source.text, _name(claim)}):
        return True
    said, time = claim.said_at, events[0].time
    return said is not None and time is not None and (time.earliest or "-")[:10] == (said.earliest or "")[:10]


def _share_told(events: Sequence[Event], claim: Claim) -> float:
    """How much of what a claim says its events tell."""
    contents = [(q.start, q.end) for q in claim.content]
    told, reached = 0, 0
    for event in sorted(events, key=lambda e: (e.start, e.end)):
        start = max(event.start, reached)
        told += sum(max(0, min(event.end, end) - max(start, first)) for first, end in contents)
        reached = max(reached, event.end)
    return told / sum(end - start for start, end in contents)


def _is_plan(claim: Claim, event: Event) -> bool:
    """Whether a claim only says that somebody plans a dated event of his own: the line of that does, too."""
    agents = {p.text for p in event.participants if p.role is Role.AGENT}
    return (
        claim.act is Act.PLAN
        and event.factuality.status is Status.SCHEDULED
        and claim.source is not None
        and not agents.isdisjoint({claim.source.text, _name(claim)})
    )


def _same_time(claim: Claim, time: Time) -> bool:
    return claim.said_at is not None and claim.said_at.edtf == time.edtf


def _trivial(event: Event, nobody: Sequence[Participant]) -> bool:
    """Whether an event has no date of its own, and no participants or an agent that a pronoun does not name, or only
    goes on on the document's day."""
    assert event.time is not None
    unknown = not event.participants or any(p.role is Role.AGENT for p in nobody)
    undated = event.factuality.status is Status.ONGOING and event.time.basis is TimeBasis.PUBLICATION
    return undated or (unknown and event.time.basis not in _OWN)


def _first_word(line: Event | Entry) -> str:
    return line.headline.split(" ", 1)[0].lower()


def _begins_with(event: Event, nobody: Sequence[Participant]) -> bool:
    """Whether an event's line begins with a pronoun that names nobody."""
    return any(event.headline.startswith(f"{p.text} ") for p in nobody)


def _distinct(found: Sequence[Entry]) -> list[Entry]:
    """Entries, those of one line and one time put together: two words of one clause (declined to discuss)."""
    alike: dict[tuple[str, str], list[Entry]] = {}
    for entry in found:
        alike.setdefault((entry.headline, entry.time.edtf), []).append(entry)
    return [joined(entries) for entries in alike.values()]


def _stands_alone(entry: Entry, kinds: _Kinds) -> bool:
    """A title tells again what the text tells; alone it makes a line only with a date of its own."""
    return entry.time.basis in _OWN or any(kinds.at(e.start) not in _TITLES for e in entry.evidence)


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
        salience=_event_salience(document, event),
    )


def _event_tags(event: Event) -> tuple[str, ...]:
    tags = [] if event.type in _UNTYPED else [event.type]
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
        and claim.confidence >= (_SURE if anybody else _SURER)
        and kinds.at(content[0].start) is BlockKind.BODY
    )


def _tellers(claims: Sequence[Claim]) -> dict[str, Claim]:
    """For each claim the one whose line tells it: a longer one of the same source around it, the report that gives it
    (the Ledger said that sources said …) unless it has a date of its own, or itself."""
    found: dict[str, Claim] = {}
    kept: list[Claim] = []
    for claim in sorted(claims, key=lambda c: (c.content[0].start, -c.content[-1].end, c.parent is not None)):
        around = next((other for other in reversed(kept[-_DEPTH:]) if _contains(other, claim)), None)
        above = found.get(claim.parent or "")
        if around is None and above is not None and _holds(above, claim) and not _has_own_date(claim, above):
            around = above
        found[claim.id] = around or claim
        if around is None:
            kept.append(claim)
    return found


def _has_own_date(inner: Claim, outer: Claim) -> bool:
    said = inner.said_at
    return said is not None and said.basis in _OWN and not _same_time(outer, said)


def _contains(outer: Claim, inner: Claim) -> bool:
    return _name(outer) == _name(inner) and _holds(outer, inner)


def _holds(outer: Claim, inner: Claim) -> bool:
    """Does what the one says stand within what the other says?"""
    start, end = outer.content[0].start, outer.content[-1].end
    return start <= inner.content[0].start and inner.content[-1].end <= end


def of_claim(document: Document, claim: Claim, standing: Callable[[str, Stance], str]) -> Entry:
    """The line of a claim of which it is known when it was said."""
    assert claim.said_at is not None
    start, end = extent(claim)
    name = headline.short(_name(claim))
    return Entry(
        id="",
        kind=EntryKind.CLAIM,
        headline=headline.of_claim(claim, document.text[start:end], standing),
        time=claim.said_at,
        evidence=(evidence(document, start, end),),
        members=(Member(document.id, claim.id),),
        participants=(name,) if name else (),
        tags=tuple(dict.fromkeys((str(claim.act), str(claim.stance)))),
        salience=_claim_salience(document, claim),
    )


def _name(claim: Claim) -> str:
    return "" if claim.source is None else claim.source.resolved or claim.source.text


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
    if claim.said_at is None or cue is None or source is None or not _name(claim):
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


def _place(document: Document, position: int) -> float:
    """What stands early in a report matters more."""
    return 0.15 * (1 - position / max(1, len(document.text)))


def _dated(time: Time) -> float:
    return _BASIS[time.basis] - (0.05 if time.approximate else 0.0)


def _event_salience(document: Document, event: Event) -> float:
    assert event.time is not None
    who = 0.1 * min(2, len(event.participants))
    kind = 0.1 if event.type not in _UNTYPED else 0.0
    return round(0.15 + _dated(event.time) + who + kind + _place(document, event.start) * event.confidence, 4)


def _claim_salience(document: Document, claim: Claim) -> float:
    assert claim.said_at is not None
    who = _SPOKEN[claim.source.kind] if claim.source else 0.0
    return round(
        0.15 + _dated(claim.said_at) + who + _place(document, claim.content[0].start) * claim.confidence, 4
    )
