"""Saved timelines: a question to the store by the names of its parameters, and the merged timeline that answers it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeline import building, records
from timeline.building.names import Names
from timeline.records import Record
from timeline.stores.base import FACETS, Filter, Match, Store
from timeline.stores.typed import bounds

# What a question may name, as the query parameters of `/v1/entries` do, and how many days and lines of a day it shows.
PLAIN = ("q", "kind", "document", "language", "granularity", "min_confidence")
LIMITS = ("max_dates", "per_date")
FIELDS = ("from", "to", "match", *PLAIN, *FACETS, *LIMITS)

# Entries of which a timeline is made at most, the earliest first.
MOST = 5000


def wanted(query: Mapping[str, Any], today: str) -> Filter:
    """The filter of a question. `today` is what its dates in words count from. Raises InvalidOption."""
    first, last = bounds(query.get("from"), query.get("to"), today)
    return Filter(
        first=first,
        last=last,
        match=Match(query.get("match") or Match.OVERLAPS),
        facets={name: query[name] for name in FACETS if query.get(name) is not None},
        **{name: query.get(name) for name in PLAIN},
    )


def timeline(store: Store, query: Mapping[str, Any], today: str) -> Record:
    """The wire timeline that answers a question: what several documents tell is one entry with all their evidence."""
    found = store.entries(wanted(query, today), limit=MOST).items
    told = {name: str(value) for name, value in query.items()}
    answer = store.timeline(found, told)
    events = {(e["document"], e["id"]): e for e in answer["events"]}
    pairs = []
    for entry in found:
        first = entry["members"][0]
        event = events.get((first["document"], first["id"])) if entry["kind"] == "event" else None
        pairs.append((records.entry_from(entry), event and records.event_from(event)))
    names = Names()
    for told_of, _ in pairs:
        for e in told_of.evidence:
            names.read(f"{e.prefix}{e.exact}{e.suffix}")
    languages = {d["id"]: d["language"] for d in answer["documents"]}
    limits: dict[str, Any] = {name: query.get(name) for name in LIMITS}
    lines = building.merged(pairs, names=names, languages=languages, **limits)
    return answer | {"entries": [records.entry(entry) for entry in lines]}
