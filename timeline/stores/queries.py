"""What is asked of the tables: conditions, pages by keyset, the words and facets that rows are found by."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import ColumnElement, Connection, Row, Select, and_, select, tuple_

from timeline import formats
from timeline.errors import FieldError, InvalidOption
from timeline.records import Record
from timeline.stores.base import Filter, Match, Page
from timeline.stores.instants import begin, end
from timeline.stores.search import fold
from timeline.stores.tables import documents, facets
from timeline.stores.tables import entries as table
from timeline.types import Document

# Rows read at a time while the index of grams lets through what the words themselves refuse.
BATCH = 200


def entries(wanted: Filter) -> Select[Any]:
    """The entries that a filter lets through, its words apart, each with the id of its document."""
    joined = table.join(documents, documents.c.key == table.c.document)
    query = select(table, documents.c.id).select_from(joined)
    for condition in _conditions(wanted):
        query = query.where(condition)
    return query


def _conditions(wanted: Filter) -> Iterator[ColumnElement[bool]]:
    first, last = begin(wanted.first), end(wanted.last)
    match wanted.match:
        case Match.OVERLAPS:
            if wanted.first is not None:
                yield table.c.last > first
            if wanted.last is not None:
                yield table.c.first < last
        case Match.WITHIN:
            if wanted.first is not None:
                yield table.c.first >= first
            if wanted.last is not None:
                yield table.c.last <= last
        case Match.STARTS:
            if wanted.first is not None:
                yield table.c.first >= first
            if wanted.last is not None:
                yield table.c.first < last
    for column, value in (
        (table.c.kind, wanted.kind),
        (table.c.granularity, wanted.granularity),
        (documents.c.id, wanted.document),
        (documents.c.language, wanted.language),
    ):
        if value is not None:
            yield column == value
    if wanted.min_confidence is not None:
        yield table.c.confidence >= wanted.min_confidence
    for name, value in wanted.facets.items():
        has = and_(facets.c.name == name, facets.c.value == facet(value))
        yield table.c.key.in_(select(facets.c.entry).where(has))


# ------------------------------------------------------------------ pages


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """The columns that order a list, unique together; `down` turns all of them round."""

    columns: Sequence[ColumnElement[Any]]
    down: bool = False

    def apply(self, query: Select[Any]) -> Select[Any]:
        return query.order_by(None).order_by(*(c.desc() if self.down else c.asc() for c in self.columns))

    def after(self, place: Sequence[int]) -> ColumnElement[bool]:
        """The condition that a row comes after the one with these values."""
        row, seen = tuple_(*self.columns), tuple_(*place)
        # The bound on the first column alone is what an index is entered by.
        lead = self.columns[0] <= place[0] if self.down else self.columns[0] >= place[0]
        return and_(lead, row < seen if self.down else row > seen)

    def place(self, row: Row[Any]) -> list[int]:
        return [row._mapping[column] for column in self.columns]


def page(
    connection: Connection,
    query: Select[Any],
    order: Order,
    told: Callable[[Row[Any]], Record | None],
    *,
    limit: int,
    cursor: str | None,
) -> Page:
    """The rows of a query from a cursor on, as records; not those for which `told` gives None."""
    place = None if cursor is None else _place(cursor, len(order.columns))
    found: list[Record] = []
    last = place
    while True:
        size = max(limit + 1 - len(found), BATCH if found or place is not last else 0)
        some = order.apply(query if last is None else query.where(order.after(last))).limit(size)
        rows = connection.execute(some).all()
        for row in rows:
            record = told(row)
            if record is not None:
                if len(found) == limit:
                    assert last is not None
                    return Page(items=tuple(found), next=_cursor(last))
                found.append(record)
            last = order.place(row)
        if len(rows) < size:
            return Page(items=tuple(found))


def _cursor(place: Sequence[int]) -> str:
    return base64.urlsafe_b64encode(orjson.dumps(place)).decode().rstrip("=")


def _place(cursor: str, length: int) -> list[int]:
    try:
        place = orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (ValueError, binascii.Error):
        place = None
    if (
        isinstance(place, list)
        and len(place) == length
        and all(type(value) is int and -(1 << 63) <= value < 1 << 63 for value in place)
    ):
        return place
    detail = "This is no cursor of this list: take it from the answer before, or leave it out."
    raise InvalidOption(detail, errors=(FieldError(parameter="cursor", message=detail),))


# ------------------------------------------------------------------ words and facets


def document_words(document: Document) -> str:
    """What a document is found by."""
    return "\n".join(filter(None, (document.title, document.publisher, document.author, document.text)))


def entry_words(row: formats.Row) -> str:
    """What an entry is found by: its headline, who takes part, who says it, its tags and its evidence."""
    quotes = (evidence["exact"] for evidence in row.entry["evidence"])
    entry = row.entry
    return "\n".join([entry["headline"], *entry["participants"], *row.sources, *entry["tags"], *quotes])


def facet(value: str) -> str:
    """A value as it is compared."""
    return " ".join(fold(value).split())


def facets_of(row: formats.Row) -> list[tuple[str, str]]:
    """The facets of an entry, each pair once: see `base.FACETS`."""
    found = [
        *(("participant", p) for p in row.entry["participants"]),
        *(("tag", t) for t in row.entry["tags"]),
        *(("source", s) for s in row.sources),
        *(("type", e["type"]) for e in row.events),
        *(("status", e["factuality"]["status"]) for e in row.events),
        *(("type", c["act"]) for c in row.claims if row.entry["kind"] == "claim"),
        *(("stance", c["stance"]) for c in row.claims),
    ]
    return list(dict.fromkeys((name, facet(value)) for name, value in found))


def members(found: Sequence[Record], rows: Sequence[tuple[str, str, str]]) -> dict[str, list[Record]]:
    """The events and claims that entries name, and the claims that report the events, each with its document.

    `rows`: a document's id, and its events and claims as JSON.
    """
    named = {(member["document"], member["id"]) for entry in found for member in entry["members"]}
    events: list[Record] = []
    claims: list[Record] = []
    for document, its_events, its_claims in rows:
        told = [e for e in orjson.loads(its_events) if (document, e["id"]) in named]
        reports = {event["reported_by"] for event in told}
        events += [event | {"document": document} for event in told]
        claims += [
            claim | {"document": document}
            for claim in orjson.loads(its_claims)
            if (document, claim["id"]) in named or claim["id"] in reports
        ]
    return {"events": events, "claims": claims}
