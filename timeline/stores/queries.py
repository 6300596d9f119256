"""What is asked of the tables: conditions, pages by keyset, the words and facets that rows are found by."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Row,
    Select,
    and_,
    false,
    func,
    select,
    tuple_,
)

from timeline import formats
from timeline.errors import FieldError, InvalidOption
from timeline.records import Record
from timeline.stores.base import Filter, Match, Page, is_id
from timeline.stores.instants import begin, end
from timeline.stores.search import fold
from timeline.stores.tables import documents, facets
from timeline.stores.tables import entries as table
from timeline.types import Document

Facet = tuple[str, str]
# The facets in the order in which they are likely to narrow down.
BY_RARITY = (
    "participant",
    "source",
    "tag",
    "type",
    "stance",
    "status",
    "granularity",
    "language",
    "kind",
)

# Rows read at a time while the index of grams lets through what the words themselves refuse.
BATCH = 200
# A facet of more entries than this is taken for one that very many have.
COUNTED = 5000


def entries(connection: Connection, wanted: Filter) -> tuple[Select[Any], Sequence[ColumnElement[Any]]]:
    """The entries that a filter lets through, its words apart, each with the id of its document; and what orders them.

    The rarest facet leads: its rows come in order. The others are looked up for each.
    """
    joined: FromClause = table.join(documents, documents.c.key == table.c.document)
    conditions: list[ColumnElement[bool]] = []
    order = _order(table, "key")
    for number, (name, value) in enumerate(_rarest_first(connection, list(_facets(wanted)))):
        if number == 0:
            lead = facets.alias()
            joined = joined.join(lead, lead.c.entry == table.c.key)
            order = _order(lead, "entry")
            conditions += [lead.c.name == name, lead.c.value == value]
        else:
            other = facets.alias()
            same = zip(_order(other, "entry"), order, strict=True)
            found = select(other.c.entry).where(other.c.name == name, other.c.value == value)
            conditions.append(found.where(*(a == b for a, b in same)).exists())
    conditions += _conditions(wanted, order)
    return select(table, documents.c.id).select_from(joined).where(*conditions), order


def _order(rows: FromClause, key: str) -> Sequence[ColumnElement[Any]]:
    """What puts rows into the order of time."""
    return [rows.c[name] for name in ("first", "grain", "last", key)]


def _facets(wanted: Filter) -> Iterator[Facet]:
    """The facets that a filter asks for, those that few entries are likely to have before those of many."""
    asked = {
        **wanted.facets,
        "granularity": wanted.granularity,
        "language": wanted.language,
        "kind": wanted.kind,
    }
    for name in BY_RARITY:
        value = asked.get(name)
        if value is not None:
            yield name, facet(value)


def _rarest_first(connection: Connection, asked: Sequence[Facet]) -> Sequence[Facet]:
    """The facets by how many entries have them, as far as it is worth counting."""
    if len(asked) < 2:
        return asked

    def number(one: Facet) -> int:
        some = select(facets.c.entry).where(facets.c.name == one[0], facets.c.value == one[1]).limit(COUNTED)
        return connection.scalar(select(func.count()).select_from(some.subquery())) or 0

    return sorted(asked, key=number)


def _conditions(wanted: Filter, order: Sequence[ColumnElement[Any]]) -> Iterator[ColumnElement[bool]]:
    first, last = begin(wanted.first), end(wanted.last)
    starts, _, ends, _ = order
    match wanted.match:
        case Match.OVERLAPS:
            if wanted.first is not None:
                yield ends > first
            if wanted.last is not None:
                yield starts < last
        case Match.WITHIN:
            if wanted.first is not None:
                yield starts >= first
            if wanted.last is not None:
                yield ends <= last
                yield starts < last  # which follows, and ends the search in an index
        case Match.STARTS:
            if wanted.first is not None:
                yield starts >= first
            if wanted.last is not None:
                yield starts < last
    if wanted.document is not None:
        yield documents.c.id == wanted.document if is_id(wanted.document) else false()
    if wanted.min_confidence is not None:
        yield table.c.confidence >= wanted.min_confidence


# ------------------------------------------------------------------ pages


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """The columns that order a list, unique together, and what they are called in its rows.

    `down` turns all of them round.
    """

    columns: Sequence[ColumnElement[Any]]
    names: Sequence[str] = ("first", "grain", "last", "key")
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
        return [row._mapping[name] for name in self.names]


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
    batch = 0
    while True:
        size = max(limit + 1 - len(found), batch)
        batch = min(2 * batch or BATCH, 10 * BATCH)
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
    words = "\n".join([entry["headline"], *entry["participants"], *row.sources, *entry["tags"], *quotes])
    return words.replace("\0", " ")  # which PostgreSQL refuses


def facet(value: str) -> str:
    """A value as it is compared."""
    return " ".join(fold(value).replace("\0", " ").split())


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
        ("granularity", row.entry["time"]["granularity"]),
        ("language", row.document["language"]),
        ("kind", row.entry["kind"]),
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
