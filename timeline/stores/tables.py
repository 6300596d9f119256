"""The tables, as the newest migration leaves them: what queries are made of. Migrations make the tables."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Float, Integer, MetaData, Table, Text
from sqlalchemy.dialects.postgresql import ARRAY

metadata = MetaData()
# SQLite numbers rows by itself only in a column of the type INTEGER.
Key = BigInteger().with_variant(Integer, "sqlite")

# `source` holds all of a Document that a new extraction needs, `record` its wire form without the text.
# JSON is kept as text: it is written as it comes, and a U+0000 in a document is an escape there.
documents = Table(
    "documents",
    metadata,
    Column("key", Key, primary_key=True),
    Column("id", Text),
    Column("content", Text),
    Column("added", Text),
    Column("language", Text),
    Column("record", Text),
    Column("source", Text),
)

findings = Table(
    "findings",
    metadata,
    Column("document", BigInteger, primary_key=True),
    Column("version", Text),
    Column("timexes", Text),
    Column("events", Text),
    Column("claims", Text),
)

# `first` and `last` are seconds (see `instants`), the last one exclusive; an open end is farther than any
# date. `grain` orders entries that begin together, the finer first; `words` is what an entry is found by.
entries = Table(
    "entries",
    metadata,
    Column("key", Key, primary_key=True),
    Column("document", BigInteger),
    Column("first", BigInteger),
    Column("grain", Integer),
    Column("last", BigInteger),
    Column("confidence", Float),
    Column("words", Text),
    Column("record", Text),
)

# Everything that an entry is filtered by for being equal, each value a row. The order of time is part of the
# key: the entries of one value come in order out of the index, and nothing is sorted.
facets = Table(
    "facets",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, primary_key=True),
    Column("first", BigInteger, primary_key=True),
    Column("grain", Integer, primary_key=True),
    Column("last", BigInteger, primary_key=True),
    Column("entry", BigInteger, primary_key=True),
)

# A question to the store that somebody saved: `query` is JSON of its parameters.
timelines = Table(
    "timelines",
    metadata,
    Column("key", Key, primary_key=True),
    Column("slug", Text),
    Column("title", Text),
    Column("query", Text),
    Column("saved", Text),
)

# One row: how many changes there have been.
changes = Table("changes", metadata, Column("number", BigInteger))

# PostgreSQL's tables of grams; SQLite has full-text tables of the same names.
arrays_of_grams = {
    rows: Table(
        f"{rows}_grams", metadata, Column("key", BigInteger, primary_key=True), Column("grams", ARRAY(Text))
    )
    for rows in ("documents", "entries")
}
