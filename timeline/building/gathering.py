"""What many documents give to one timeline: the lines that are asked for, and what they stand for."""

from __future__ import annotations

import pickle
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any

from timeline.building.entries import STATEMENT, act, of_event
from timeline.building.query import Query
from timeline.types import Claim, Document, Entry, EntryKind, Event, Extraction, Member, Timeline

Pair = tuple[Entry, Event | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What lines are wanted: of which documents and names, within which days, of which kind."""

    query: Query
    first: str | None = None
    last: str | None = None
    kind: EntryKind | None = None


@dataclass(slots=True)
class Gathered:
    """What some documents give. What their lines stand for is kept packed until the timeline is made: of thousands of
    documents it would take several times what their lines take."""

    asked: Asked
    documents: dict[str, Document] = field(default_factory=dict)
    languages: dict[str, str] = field(default_factory=dict)  # of the documents, by their ids
    _told: dict[str, bytes] = field(default_factory=dict)

    def take(self, given: Extraction) -> list[Pair]:
        """Take up a document, unless it is not asked for or there already. Its lines, each with the event that it
        stands for (None for a claim or a statement)."""
        extraction = (
            _distinct(given, self.documents) if self.asked.query.matches(text_of(given.document)) else None
        )
        if extraction is None:
            return []
        document = extraction.document
        self.documents[document.id] = document
        self.languages[document.id] = document.language
        claims = {c.id: c for c in extraction.claims or ()}
        events = {e.id: e for e in extraction.events or ()}
        if self.asked.kind is EntryKind.EVENT:
            events |= _statements(extraction, claims)
        found: list[Pair] = []
        for entry in _of_kind(extraction, self.asked.kind, events):
            event = events.get(entry.members[0].id) if entry.kind is EntryKind.EVENT else None
            if self._wants(entry, event):
                # Statements are compared by what is said.
                found.append((entry, None if _is_statement(event) else event))
        if found:
            named = {m.id for entry, _ in found for m in entry.members}
            told = (
                [e for n, e in events.items() if n in named],
                [c for n, c in claims.items() if n in named and n not in events],
            )
            self._told[document.id] = _packed(told)
        return found

    def _wants(self, entry: Entry, event: Event | None) -> bool:
        # A statement is an event of who makes it.
        named = entry.participants if _is_statement(event) else _texts(entry)
        return _within(entry, self.asked.first, self.asked.last) and self.asked.query.names(named)

    def timeline(self, lines: Sequence[Entry], said: Mapping[str, str | None]) -> Timeline:
        """A timeline of lines made of those that were found, with what they stand for; `said` is the question."""
        named: dict[str, set[str]] = defaultdict(set)
        for member in (m for n in lines for m in n.members):
            named[member.document].add(member.id)
        events: list[tuple[str, Event]] = []
        claims: list[tuple[str, Claim]] = []
        for document in sorted(named):
            happened, stated = _unpacked(self._told[document])
            events += ((document, e) for e in sorted(happened, key=_by_id) if e.id in named[document])
            claims += ((document, c) for c in sorted(stated, key=_by_id) if c.id in named[document])
        return Timeline(
            query={k: v for k, v in said.items() if v is not None},
            documents=tuple(self.documents[d] for d in sorted(self.documents)),
            entries=tuple(lines),
            events=tuple(events),
            claims=tuple(claims),
        )


def light(given: Extraction) -> bytes:
    """What is needed of one of many documents, packed: its text, its lines and what they stand for."""
    named = {m.id for entry in given.entries or () for m in entry.members}
    return _packed(
        replace(
            given,
            document=replace(given.document, clean=given.document.text, blocks=()),
            timexes=None,
            events=tuple(e for e in given.events or () if e.id in named),
            claims=tuple(c for c in given.claims or () if c.id in named),
        )
    )


def unpacked(packed: bytes) -> Extraction:
    """What `light` packed."""
    found: Extraction = _unpacked(packed)
    return found


def _packed(found: Any) -> bytes:
    return zlib.compress(pickle.dumps(found, pickle.HIGHEST_PROTOCOL), level=1)


def _unpacked(packed: bytes) -> Any:
    return pickle.loads(zlib.decompress(packed))  # noqa: S301 - what this process packed, never anything from outside


def text_of(document: Document) -> str:
    """All words of a document that a query may name."""
    return f"{document.title or ''}\n{document.text}"


def _distinct(extraction: Extraction, known: dict[str, Document]) -> Extraction | None:
    """A document under an id that no other one has; None for one that is there already."""
    document = extraction.document
    other = known.get(document.id)
    if other is None:
        return extraction
    if other.text == document.text:
        return None
    number = next(n for n in count(2) if f"{document.id}-{n}" not in known)
    name = f"{document.id}-{number}"
    renamed = (
        replace(
            entry,
            evidence=tuple(replace(e, document=name) for e in entry.evidence),
            members=tuple(Member(name, m.id) for m in entry.members),
        )
        for entry in extraction.entries or ()
    )
    return replace(extraction, document=replace(document, id=name), entries=tuple(renamed))


def _statements(extraction: Extraction, claims: Mapping[str, Claim]) -> dict[str, Event]:
    """The claims that have lines of their own, and what the same source says with them, as events by their ids."""
    told = ((e, claims.get(m.id)) for e in extraction.entries or () for m in _said_in(e, claims))
    acts = (act(extraction.document, claim, entry.headline) for entry, claim in told if claim is not None)
    return {made.id: made for made in acts if made is not None}


def _said_in(entry: Entry, claims: Mapping[str, Claim]) -> Iterator[Member]:
    """The members of a claim's line that are claims of its own source."""
    lead = claims.get(entry.members[0].id)
    for member in entry.members:
        claim = claims.get(member.id)
        if lead is not None and claim is not None and claim.speaker == lead.speaker:
            yield member


def _is_statement(event: Event | None) -> bool:
    return event is not None and event.type == STATEMENT


def _of_kind(extraction: Extraction, kind: EntryKind | None, events: dict[str, Event]) -> Iterator[Entry]:
    """The entries of a kind. Where claims are not wanted, what they tell has lines of its own, and so has the statement
    itself unless it tells an event of its own time (`The Courier reported that Norvik expanded`)."""
    for entry in extraction.entries or ():
        if kind is None or entry.kind is kind:
            yield entry
        elif kind is EntryKind.EVENT:
            happened = set()
            for event in (events[m.id] for m in entry.members if m.id in events):
                if event.type != STATEMENT and event.time is not None and event.participants:
                    happened.add(event.time.edtf)
                    yield of_event(extraction.document, event)
            lead = events.get(entry.members[0].id)
            if _is_statement(lead) and entry.time.edtf not in happened:
                told = tuple(m for m in entry.members if _is_statement(events.get(m.id)))
                yield replace(entry, kind=kind, members=told, tags=(STATEMENT,))
        elif any(member.id not in events for member in entry.members):
            claimed = tuple(m for m in entry.members if m.id not in events)
            yield replace(entry, kind=EntryKind.CLAIM, members=claimed)


def _texts(entry: Entry) -> Iterator[str]:
    yield entry.headline
    yield from entry.participants
    for evidence in entry.evidence:
        yield evidence.exact


def _by_id(found: Event | Claim) -> tuple[int, str]:
    return len(found.id), found.id


def _within(entry: Entry, first: str | None, last: str | None) -> bool:
    time = entry.time
    if (
        first is not None
        and time.latest is not None
        and time.latest[: len(first)] < first[: len(time.latest)]
    ):
        return False
    return last is None or time.earliest is None or time.earliest[: len(last)] <= last
