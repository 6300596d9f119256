"""Search by words of any length, in any script: an index of single characters and pairs.

A text is folded (NFKC, case) and cut into words; every character of a word and every pair of neighbors is a
gram. A word is wanted: the index gives the rows that have all its grams, and the folded text itself decides.
So 채용 finds 재채용했다, and AI finds OpenAI: what a language glues together is found inside.

(SQLite's trigram index silently finds nothing for words of two characters. PostgreSQL's tsvector holds one
megabyte and cuts words by its own rules; an array of grams under GIN has neither fault.)
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any, Protocol

import orjson
from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    Connection,
    Select,
    any_,
    bindparam,
    column,
    delete,
    func,
    insert,
    literal,
    select,
    table,
    text,
)

from timeline.stores.tables import arrays_of_grams

# More words than this are no search.
MAX_WORDS = 32


def fold(value: str) -> str:
    """A text as it is compared: NFKC, without case, without control characters, one space for any room."""
    folded = " ".join(unicodedata.normalize("NFKC", value).casefold().split())
    if folded.isprintable():
        return folded
    return "".join(c if c.isprintable() else " " for c in folded)


def words(value: str) -> list[str]:
    """The runs of letters and digits of a text, folded.

    >>> words("Ｏｐｅｎ AI, 3분기")
    ['open', 'ai', '3분기']
    """
    return "".join(c if c.isalnum() else " " for c in fold(value)).split()


def grams(value: str) -> set[str]:
    """Every character and every pair of neighbors in the words of a text.

    >>> sorted(grams("채용 AI"))
    ['a', 'ai', 'i', '용', '채', '채용']
    """
    found: set[str] = set()
    for word in words(value):
        found.update(word)
        found.update(map("".join, pairwise(word)))
    return found


def needles(query: str) -> list[str]:
    """The words that a query looks for, each once."""
    return list(dict.fromkeys(words(query)))[:MAX_WORDS]


def has(text: str, wanted: Iterable[str]) -> bool:
    """Does a text hold all the words, as they are or inside longer ones?"""
    folded = fold(text)
    return all(word in folded for word in wanted)


class Grams(Protocol):
    """The index of grams of one kind of row, in one kind of database."""

    def put(self, connection: Connection, rows: Iterable[tuple[int, str]]) -> None:
        """Index rows: key and text."""
        ...

    def remove(self, connection: Connection, keys: Iterable[int]) -> None: ...

    def having(self, wanted: Iterable[str]) -> Select[Any]:
        """The keys of the rows that have every gram of the words. `has` checks what comes through."""
        ...

    def among(self, key: ColumnElement[int], keys: Sequence[int]) -> ColumnElement[bool]:
        """The condition that a key is one of many, which are one value for the database."""
        ...


class SqliteGrams:
    """An FTS5 table; its rowid is the key. Only which grams a row has is kept, not where (`detail=none`)."""

    def __init__(self, rows: str) -> None:
        self._name = f"{rows}_grams"
        self._table = table(self._name, column("rowid"), column("grams"))

    def put(self, connection: Connection, rows: Iterable[tuple[int, str]]) -> None:
        values = [{"rowid": key, "grams": " ".join(sorted(grams(text)))} for key, text in rows]
        if values:
            connection.execute(insert(self._table), values)

    def remove(self, connection: Connection, keys: Iterable[int]) -> None:
        values = [{"key": key} for key in keys]
        if values:
            connection.execute(delete(self._table).where(self._table.c.rowid == bindparam("key")), values)

    def having(self, wanted: Iterable[str]) -> Select[Any]:
        every = set().union(*map(_needed, wanted))
        match = " AND ".join(f'"{gram}"' for gram in sorted(every))  # a gram is letters and digits
        return select(self._table.c.rowid).where(text(f"{self._name} MATCH :match").bindparams(match=match))

    def among(self, key: ColumnElement[int], keys: Sequence[int]) -> ColumnElement[bool]:
        every = func.json_each(orjson.dumps(list(keys)).decode()).table_valued("value")
        return key.in_(select(every.c.value))


class PostgresGrams:
    """A table of arrays under a GIN index."""

    def __init__(self, rows: str) -> None:
        self._table = arrays_of_grams[rows]

    def put(self, connection: Connection, rows: Iterable[tuple[int, str]]) -> None:
        values = [{"key": key, "grams": sorted(grams(text))} for key, text in rows]
        if values:
            connection.execute(insert(self._table), values)

    def remove(self, connection: Connection, keys: Iterable[int]) -> None:
        """Nothing to do: the rows go with what they belong to."""

    def having(self, wanted: Iterable[str]) -> Select[Any]:
        every = sorted(set().union(*map(_needed, wanted)))
        return select(self._table.c.key).where(self._table.c.grams.contains(every))

    def among(self, key: ColumnElement[int], keys: Sequence[int]) -> ColumnElement[bool]:
        return key == any_(literal(list(keys), ARRAY(BigInteger)))


def _needed(word: str) -> set[str]:
    """The grams that a row with the word has. The pairs imply the single characters."""
    return {word} if len(word) == 1 else {a + b for a, b in pairwise(word)}
