"""Stage five: from events and claims to the lines of a timeline, of one document and of many."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from timeline.building import merge, rank
from timeline.building.entries import Wording, entries, numbered
from timeline.building.gathering import Asked, Gathered, light, text_of
from timeline.building.names import Names
from timeline.building.packing import unpacked
from timeline.building.query import Query
from timeline.types import Entry, EntryKind, Event, Extraction, Timeline

__all__ = ["Wording", "build", "entries", "merged"]

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
    # Which documents are meant is known when all names have been read.
    waiting = deque(
        light(given) for given in _read(extractions, names) if asked.may_match(text_of(given.document))
    )
    gathered = Gathered(Asked(query=asked.also(names), first=first, last=last, kind=kind))
    found = (pair for given in _emptied(waiting) for pair in gathered.take(unpacked(given)))
    lines = merged(found, names=names, languages=gathered.languages, max_dates=max_dates, per_date=per_date)
    said = {"query": query, "from": first, "to": last, "kind": str(kind) if kind else None}
    return gathered.timeline(lines, said)


def _read(extractions: Iterable[Extraction], names: Names) -> Iterator[Extraction]:
    """Extractions, the names of whose documents are taken up as they pass."""
    for given in extractions:
        names.read(text_of(given.document))
        yield given


def _emptied(waiting: deque[bytes]) -> Iterator[bytes]:
    while waiting:
        yield waiting.popleft()


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
    `languages` of the documents, by their ids, so does what is told in two languages; a document's may become known
    as its first entry is read.
    """
    told = (
        merge.telling(entry, event, slack=_SLACK, language=languages.get(entry.members[0].document, ""))
        for entry, event in found
    )
    return numbered(rank.by_days(merge.across(told, names), max_dates=max_dates, per_date=per_date))
