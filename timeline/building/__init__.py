"""Stage five: from events and claims to the lines of a timeline, of one document and of many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import count
from types import MappingProxyType

from timeline.building import merge, rank
from timeline.building.entries import STATEMENT, act, entries, numbered, of_event
from timeline.building.names import Names
from timeline.building.query import Query
from timeline.types import Claim, Document, Entry, EntryKind, Event, Extraction, Member, Timeline

__all__ = ["build", "entries", "merged"]

_SLACK = 1  # days before its report that an event without a date may have happened


def build(
    extractions: Iterable[Extraction],
    *,
    query: str | None = None,
    first: str | None = None,
    last: str | None = None,
    kind: EntryKind | None = None,
    max_dates: int | None = None,
    per_date: int | None = None,
) -> Timeline:
    """One merged, ranked timeline of many documents.

    A document counts if its title and text match `query`, an entry if it names what the query names (`query.Query`),
    its time overlaps [`first`, `last`] (ISO 8601 dates, months or years, inclusive) and it is of `kind`; with events
    alone, statements are events of type `statement` under the ids of their claims. What several
    documents tell becomes one entry. With `max_dates` only the days that most documents tell of stay, with `per_date`
    the most central lines of each day. The result does not depend on the order of the documents.
    """
    asked, names = Query(query or ""), Names()
    kept: list[Extraction] = []
    for given in extractions:
        text = _words(given.document)
        names.read(text)
        if asked.may_match(text):
            kept.append(_light(given))
    wanted = asked.also(names)
    documents: dict[str, Document] = {}
    events: dict[tuple[str, str], Event] = {}
    claims: dict[tuple[str, str], Claim] = {}
    found: list[tuple[Entry, Event | None]] = []
    for given in kept:
        if not wanted.matches(_words(given.document)):
            continue
        extraction = _distinct(given, documents)
        if extraction is None:
            continue
        document = extraction.document
        documents[document.id] = document
        own_events = {e.id: e for e in extraction.events or ()}
        own_claims = {c.id: c for c in extraction.claims or ()}
        if kind is EntryKind.EVENT:
            leads = ((entry, own_claims.get(entry.members[0].id)) for entry in extraction.entries or ())
            acts = (act(document, claim, entry.headline) for entry, claim in leads if claim is not None)
            own_events |= {a.id: a for a in acts if a is not None}
        for entry in _of_kind(extraction, kind, own_events):
            event = own_events.get(entry.members[0].id) if entry.kind is EntryKind.EVENT else None
            stated = event is not None and event.type == STATEMENT
            # A statement is an event of who makes it.
            texts = entry.participants if stated else _texts(entry)
            if not _within(entry, first, last) or not wanted.names(texts):
                continue
            for member in entry.members:
                if member.id in own_events:
                    events[member.document, member.id] = own_events[member.id]
                elif member.id in own_claims:
                    claims[member.document, member.id] = own_claims[member.id]
            # Statements are compared by what is said.
            found.append((entry, None if stated else event))
    spoken = {name: document.language for name, document in documents.items()}
    lines = merged(found, names=names, languages=spoken, max_dates=max_dates, per_date=per_date)
    named = {(m.document, m.id) for n in lines for m in n.members}
    said = {"query": query, "from": first, "to": last, "kind": str(kind) if kind else None}
    return Timeline(
        query={k: v for k, v in said.items() if v is not None},
        documents=tuple(documents[d] for d in sorted(documents)),
        entries=lines,
        events=tuple((d, e) for (d, i), e in sorted(events.items(), key=_by_id) if (d, i) in named),
        claims=tuple((d, c) for (d, i), c in sorted(claims.items(), key=_by_id) if (d, i) in named),
    )


def merged(
    found: Iterable[tuple[Entry, Event | None]],
    *,
    names: Names | None = None,
    languages: Mapping[str, str] = MappingProxyType({}),
    max_dates: int | None = None,
    per_date: int | None = None,
) -> tuple[Entry, ...]:
    """Entries of several documents, each with the event that it stands for (None for a claim), made one timeline.

    What several tell becomes one entry; limits are those of `build`, and so is the order. With `names` and the
    `languages` of the documents, by their ids, so does what is told in two languages.
    """
    told = (
        merge.telling(entry, event, slack=_SLACK, language=languages.get(entry.members[0].document, ""))
        for entry, event in found
    )
    several = len(set(languages.values())) > 1
    across = merge.across(told, names if several else None)
    return numbered(rank.by_days(across, max_dates=max_dates, per_date=per_date))


def _light(given: Extraction) -> Extraction:
    """What is needed of one of many documents: its text, its lines and what they stand for."""
    named = {m.id for entry in given.entries or () for m in entry.members}
    return replace(
        given,
        document=replace(given.document, clean=given.document.text, blocks=()),
        timexes=None,
        events=tuple(e for e in given.events or () if e.id in named),
        claims=tuple(c for c in given.claims or () if c.id in named),
    )


def _words(document: Document) -> str:
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
            if lead is not None and lead.type == STATEMENT and entry.time.edtf not in happened:
                yield replace(entry, kind=kind, members=entry.members[:1], tags=(STATEMENT,))
        elif any(member.id not in events for member in entry.members):
            claimed = tuple(m for m in entry.members if m.id not in events)
            yield replace(entry, kind=EntryKind.CLAIM, members=claimed)


def _texts(entry: Entry) -> Iterator[str]:
    yield entry.headline
    yield from entry.participants
    for evidence in entry.evidence:
        yield evidence.exact


def _by_id(item: tuple[tuple[str, str], object]) -> tuple[str, int, str]:
    (document, member), _ = item
    return document, len(member), member


def _within(entry: Entry, first: str | None, last: str | None) -> bool:
    time = entry.time
    if (
        first is not None
        and time.latest is not None
        and time.latest[: len(first)] < first[: len(time.latest)]
    ):
        return False
    return last is None or time.earliest is None or time.earliest[: len(last)] <= last
