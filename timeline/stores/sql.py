"""The store in SQL: SQLite and PostgreSQL by one code.

They differ in how a transaction begins and in the index of grams, and in nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from typing import Any

import orjson
from alembic.util import CommandError
from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    delete,
    func,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.exc import DBAPIError, IntegrityError

from timeline import formats, records
from timeline.errors import NotFound
from timeline.records import Record
from timeline.settings import Genre
from timeline.stores import migrations, queries, search, version
from timeline.stores.base import (
    Added,
    AlreadyThere,
    Filter,
    Page,
    Saved,
    Sort,
    Stored,
    StoreUnavailable,
    check_id,
    content_hash,
    is_id,
)
from timeline.stores.database import connect, reason
from timeline.stores.instants import grain, interval
from timeline.stores.packing import pack, unpack
from timeline.stores.tables import changes, documents, entries, facets, findings, timelines
from timeline.types import Document, Extraction

# Where so many rows have the words that are looked for, a page of them is found soonest by reading in order.
MANY = 5000
_READ = documents.join(findings, findings.c.document == documents.c.key)


class SqlStore:
    """A `Store` in the database of a URL (`sqlite:///…` or `postgresql+psycopg://…`)."""

    def __init__(self, url: str) -> None:
        self._engine = connect(url)
        self._sqlite = self._engine.dialect.name == "sqlite"
        grams = search.SqliteGrams if self._sqlite else search.PostgresGrams
        self._document_grams: search.Grams = grams("documents")
        self._entry_grams: search.Grams = grams("entries")
        try:
            self._migrate()
        except BaseException:
            self.close()
            raise

    # -------------------------------------------------------------- writing

    def add(self, document: Document, extraction: Extraction, genre: Genre = Genre.AUTO) -> Added:
        check_id(document.id)
        content = content_hash(document)
        try:
            with self._change() as connection:
                there = _find(connection, content)
                if there is not None:
                    return Added(there, created=False)
                key = connection.execute(
                    insert(documents).returning(documents.c.key),
                    {
                        "id": document.id,
                        "content": content,
                        "added": _now(),
                        "language": document.language,
                        "record": _json(records.document(document)),
                        "source": pack(document, genre),
                    },
                ).scalar_one()
                self._document_grams.put(connection, [(key, queries.document_words(document))])
                self._put(connection, key, extraction)
        except IntegrityError:
            # The id is taken, or another process has just added the same content.
            there = self.find(content)
            if there is not None:
                return Added(there, created=False)
            detail = f"Another document has the id {document.id!r}. Remove it first, or choose another id."
            raise AlreadyThere(detail) from None
        return Added(document.id, created=True)

    def replace(self, id: str, extraction: Extraction, genre: Genre | None = None) -> None:
        with self._change() as connection:
            key = _key(connection, id)
            if genre is not None:
                same = documents.c.key == key
                kept = connection.scalar(select(documents.c.source).where(same))
                packed = pack(unpack(str(kept), id)[0], genre)
                connection.execute(update(documents).where(same).values(source=packed))
            self._forget_findings(connection, key)
            self._put(connection, key, extraction)

    def remove(self, id: str) -> None:
        with self._change() as connection:
            key = _key(connection, id)
            self._forget_findings(connection, key)
            self._document_grams.remove(connection, [key])
            connection.execute(delete(documents).where(documents.c.key == key))

    def _put(self, connection: Connection, key: int, extraction: Extraction) -> None:
        found = records.extraction(extraction)
        connection.execute(
            insert(findings),
            {"document": key, "version": version.extractor()}
            | {name: _json(found.get(name, [])) for name in ("timexes", "events", "claims")},
        )
        rows = list(formats.rows(found))
        if not rows:
            return
        keys = connection.scalars(
            insert(entries).returning(entries.c.key, sort_by_parameter_order=True),
            [_entry(key, row) for row in rows],
        ).all()
        told = list(zip(keys, rows, strict=True))
        connection.execute(
            insert(facets),
            [
                {"name": name, "value": value, "entry": entry, **_place(row)}
                for entry, row in told
                for name, value in queries.facets_of(row)
            ],
        )
        self._entry_grams.put(connection, [(entry, queries.entry_words(row)) for entry, row in told])

    def _forget_findings(self, connection: Connection, key: int) -> None:
        old = connection.scalars(select(entries.c.key).where(entries.c.document == key)).all()
        self._entry_grams.remove(connection, old)
        connection.execute(delete(entries).where(entries.c.document == key))
        connection.execute(delete(findings).where(findings.c.document == key))

    def save(self, timeline: Saved, *, over: bool = True) -> bool:
        row = {
            "slug": timeline.slug,
            "title": timeline.title,
            "query": _json(timeline.query),
            "saved": _now(),
        }
        same = timelines.c.slug == timeline.slug
        try:
            with self._change() as connection:
                if not connection.scalar(select(timelines.c.key).where(same)):
                    connection.execute(insert(timelines), row)
                    return True
                if over:
                    connection.execute(update(timelines).where(same).values(row))
                return False
        except IntegrityError:  # another process has just saved one of this slug
            return self.save(timeline, over=over)

    def forget(self, slug: str) -> None:
        with self._change() as connection:
            if not connection.execute(delete(timelines).where(timelines.c.slug == slug)).rowcount:
                raise _no_timeline(slug)

    # -------------------------------------------------------------- reading

    def find(self, content: str) -> str | None:
        with self._transaction() as connection:
            return _find(connection, content)

    def get(self, id: str) -> Stored:
        with self._transaction() as connection:
            query = select(documents, *findings.c).select_from(_READ).where(documents.c.id == id)
            row = connection.execute(query).one_or_none() if is_id(id) else None
            if row is None:
                raise _not_found(id)
            found = connection.scalars(
                select(entries.c.record).where(entries.c.document == row.key).order_by(entries.c.key)
            ).all()
        return Stored(
            id=id,
            content=row.content,
            added=row.added,
            version=row.version,
            text=unpack(row.source, id)[0].text,
            extraction={
                "document": orjson.loads(row.record),
                "timexes": orjson.loads(row.timexes),
                "events": orjson.loads(row.events),
                "claims": orjson.loads(row.claims),
                "entries": [orjson.loads(record) for record in found],
            },
        )

    def document(self, id: str) -> tuple[Document, Genre]:
        with self._transaction() as connection:
            query = select(documents.c.source).where(documents.c.id == id)
            source = connection.scalar(query) if is_id(id) else None
        if source is None:
            raise _not_found(id)
        return unpack(source, id)

    def outdated(self, *, everything: bool = False) -> Sequence[str]:
        query = select(documents.c.id).select_from(_READ).order_by(documents.c.key)
        if not everything:
            query = query.where(findings.c.version != version.extractor())
        with self._transaction() as connection:
            return connection.scalars(query).all()

    def list(self, *, limit: int = 50, cursor: str | None = None, q: str | None = None) -> Page:
        wanted = search.Search(q or "")
        query = select(documents)

        def told(row: Row[Any]) -> Record | None:
            if wanted and not wanted.finds(queries.document_words(unpack(row.source, row.id)[0])):
                return None
            record: Record = orjson.loads(row.record)
            return record | {"added": row.added}

        order = queries.Order(columns=(documents.c.key,), names=("key",), down=True)
        with self._transaction() as connection:
            query = _narrowed(query, documents.c.key, self._document_grams, connection, wanted)
            return queries.page(connection, query, order, told, limit=limit, cursor=cursor)

    def entries(
        self, wanted: Filter, *, sort: Sort = Sort.TIME, limit: int = 100, cursor: str | None = None
    ) -> Page:
        words = search.Search(wanted.q or "")

        def told(row: Row[Any]) -> Record | None:
            record: Record = orjson.loads(row.record)
            if words and not words.finds(row.words):
                return None
            return record | {"id": f"{row.id}/{record['id']}"}

        with self._transaction() as connection:
            query, columns = queries.entries(connection, wanted)
            order = queries.Order(columns=columns, down=sort is Sort.TIME_DOWN)
            query = _narrowed(query, entries.c.key, self._entry_grams, connection, words)
            return queries.page(connection, query, order, told, limit=limit, cursor=cursor)

    def timeline(self, found: Sequence[Record], query: Mapping[str, str]) -> Record:
        named = list(dict.fromkeys(e["document"] for entry in found for e in entry["evidence"]))
        told: list[Row[str, str, str, str]] = []
        with self._transaction() as connection:
            for some in _batches(named):
                columns = (documents.c.id, documents.c.record, findings.c.events, findings.c.claims)
                query_ = select(*columns).select_from(_READ).where(documents.c.id.in_(some))
                told += connection.execute(query_).all()
        by_id = {row.id: row for row in told}
        rows = [by_id[name] for name in named if name in by_id]
        return {
            "query": dict(query),
            "documents": [orjson.loads(row.record) for row in rows],
            "entries": list(found),
            **queries.members(found, [(row.id, row.events, row.claims) for row in rows]),
        }

    def saved(self, slug: str) -> Saved:
        with self._transaction() as connection:
            row = connection.execute(select(timelines).where(timelines.c.slug == slug)).one_or_none()
        if row is None:
            raise _no_timeline(slug)
        return _saved(row)

    def all_saved(self, *, limit: int = 50, cursor: str | None = None) -> Page:
        order = queries.Order(columns=(timelines.c.key,), names=("key",), down=True)
        with self._transaction() as connection:
            return queries.page(
                connection,
                select(timelines),
                order,
                lambda row: _saved(row).record(),
                limit=limit,
                cursor=cursor,
            )

    def changes(self) -> int:
        # Every request to read asks: so it goes the short way to the database.
        try:
            with closing(self._engine.raw_connection()) as connection, closing(connection.cursor()) as cursor:
                cursor.execute("SELECT number FROM changes")
                (number,) = cursor.fetchone() or (0,)
        except (DBAPIError, self._engine.dialect.loaded_dbapi.Error) as error:
            raise StoreUnavailable(f"The store does not answer: {reason(error)}") from error
        return int(number)

    def counts(self) -> tuple[int, int]:
        with self._transaction() as connection:
            there = (
                connection.scalar(select(func.count()).select_from(t)) or 0 for t in (documents, entries)
            )
            return next(there), next(there)

    # -------------------------------------------------------------- the database

    def ready(self) -> bool:
        try:
            with self._transaction() as connection:
                return migrations.is_current(connection)
        except StoreUnavailable:
            return False

    def close(self) -> None:
        self._engine.dispose()

    def _migrate(self) -> None:
        with self._transaction() as connection:
            if migrations.is_current(connection):
                return
        try:
            with self._transaction(write=True) as connection:
                if not self._sqlite:  # one process at a time, as SQLite's write lock has it
                    connection.execute(text("SELECT pg_advisory_xact_lock(8401927)"))
                migrations.upgrade(connection)
        except CommandError as error:
            raise StoreUnavailable(f"The store was made by a newer version of timeline: {error}") from error

    @contextmanager
    def _change(self) -> Iterator[Connection]:
        """A transaction that writes, and counts as a change."""
        with self._transaction(write=True) as connection:
            yield connection
            connection.execute(update(changes).values(number=changes.c.number + 1))

    @contextmanager
    def _transaction(self, *, write: bool = False) -> Iterator[Connection]:
        """A connection with a transaction open, committed at the end. Raises StoreUnavailable."""
        try:
            with self._engine.connect().execution_options(write=write) as connection, connection.begin():
                yield connection
        except IntegrityError:
            raise
        except DBAPIError as error:
            raise StoreUnavailable(f"The store does not answer: {reason(error)}") from error


def _narrowed(
    query: Select[Any],
    key: ColumnElement[int],
    grams: search.Grams,
    connection: Connection,
    words: search.Search,
) -> Select[Any]:
    """The rows of a query that may have the words. Words that very many have narrow nothing down: then all rows."""
    if not words:
        return query
    keys = connection.scalars(grams.having(words).limit(MANY + 1)).all()
    return query if len(keys) > MANY else query.where(grams.among(key, keys))


def _find(connection: Connection, content: str) -> str | None:
    return connection.scalar(select(documents.c.id).where(documents.c.content == content))


def _key(connection: Connection, id: str) -> int:
    query = select(documents.c.key).where(documents.c.id == id)
    key: int | None = connection.scalar(query) if is_id(id) else None
    if key is None:
        raise _not_found(id)
    return key


def _not_found(id: str) -> NotFound:
    return NotFound(f"There is no document {id!r} in the store.")


def _no_timeline(slug: str) -> NotFound:
    return NotFound(f"There is no saved timeline {slug!r} in the store.")


def _saved(row: Row[Any]) -> Saved:
    return Saved(slug=row.slug, title=row.title, query=orjson.loads(row.query), saved=row.saved)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _entry(document: int, row: formats.Row) -> dict[str, Any]:
    """An entry's row of the table."""
    return {
        "document": document,
        **_place(row),
        "confidence": max((m["confidence"] for m in (*row.events, *row.claims)), default=0.0),
        "words": queries.entry_words(row),
        "record": _json(row.entry),
    }


def _place(row: formats.Row) -> dict[str, int]:
    """Where an entry stands in the order of time."""
    time = row.entry["time"]
    first, last = interval(time["earliest"], time["latest"])
    return {"first": first, "grain": grain(time["granularity"]), "last": last}


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()


def _batches(ids: Sequence[str], size: int = 500) -> Iterable[Sequence[str]]:
    """Some at a time: a statement takes a limited number of values."""
    return (ids[at : at + size] for at in range(0, len(ids), size))
