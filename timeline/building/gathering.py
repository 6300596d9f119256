"""What many documents give to one timeline: the lines that are asked for, and what they stand for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import count
from typing import Any

from timeline.building.entries import STATEMENT, act, of_event
from timeline.building.packing import Packed, packed, unpacked
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
    """What some documents give. They, and what their lines stand for, are kept packed: of thousands of documents they
    would take several times what their lines take."""

    asked: Asked
    _documents: dict[str, bytes] = field(default_factory=dict)
    languages: dict[str, str] = field(default_factory=dict)  # of the documents, by their ids
    _happened: dict[str, bytes] = field(default_factory=dict)
    _stated: dict[str, bytes] = field(default_factory=dict)

    def take(self, given: Extraction) -> list[Pair]:
        """Take up a document, unless it is not asked for or there already. Its lines, each with the event that it
        stands for (None for a claim or a statement)."""
        extraction = (
            _distinct(given, self._documents) if self.asked.query.matches(text_of(given.document)) else None
        )
        if extraction is None:
            return []
        document = extraction.document
        self._documents[document.id] = packed(document)
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
            happened = [e for n, e in events.items() if n in named]
            stated = [c for n, c in claims.items() if n in named and n not in events]
            self._happened[document.id] = packed(sorted(happened, key=_by_id))
            self._stated[document.id] = packed(sorted(stated, key=_by_id))
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

        def told(kept: Mapping[str, bytes], document: str) -> list[tuple[str, Any]]:
            return [(document, one) for one in unpacked(kept[document]) if one.id in named[document]]

        telling = sorted(named)
        return Timeline(
            query={k: v for k, v in said.items() if v is not None},
            documents=Packed(sorted(self._documents), lambda d: (unpacked(self._documents[d]),)),
            entries=tuple(lines),
            events=Packed(telling, partial(told, self._happened)),
            claims=Packed(telling, partial(told, self._stated)),
        )


def light(given: Extraction) -> bytes:
    """What is needed of one of many documents, packed: its text, its lines and what they stand for."""
    named = {m.id for entry in given.entries or () for m in entry.members}
    return packed(
        replace(
            given,
            document=replace(given.document, clean=given.document.text, blocks=()),
            timexes=None,
            events=tuple(e for e in given.events or () if e.id in named),
            claims=tuple(c for c in given.claims or () if c.id in named),
        )
    )


def text_of(document: Document) -> str:
    """All words of a document that a query may name."""
    return f"{document.title or ''}\n{document.text}"


def _distinct(extraction: Extraction, known: Mapping[str, bytes]) -> Extraction | None:
    """A document under an id that no other one has; None for one that is there already."""
    document = extraction.document
    other = known.get(document.id)
    if other is None:
        return extraction
    if unpacked(other).text == document.text:
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
