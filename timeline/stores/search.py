"""Search by words of any length, in any script: an index of single characters and pairs.

A text is folded (NFKC, case) and cut into words; every character of a word and every pair of neighbors is a
gram. A word is wanted: the index gives the rows that have all its grams, and the folded text itself decides.
So 채용 finds 재채용했다: what a language glues together is found inside. Where words stand apart they are found by
how they begin, and short ones whole: Strike finds strikes, AI finds AI가, and not painters.

(SQLite's trigram index silently finds nothing for words of two characters. PostgreSQL's tsvector holds one
megabyte and cuts words by its own rules; an array of grams under GIN has neither fault.)
"""

from __future__ import annotations

import re
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
    or_,
    select,
    table,
    text,
)

from timeline.building.query import sides
from timeline.stores.tables import arrays_of_grams

# More words than this are no search.
MAX_WORDS = 32
MAX_SIDES = 16
_WHOLE = 4  # Latin words of fewer letters are found only whole
_APART = re.compile(r"[\W_]+")


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
    return _APART.sub(" ", fold(value)).split()


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


class Search:
    """What a query looks for: words and "phrases", all of them, or all those of another side of an OR.

    >>> Search('AI "data centre" OR 반도체').sides
    (('ai', 'data centre'), ('반도체',))
    """

    def __init__(self, query: str) -> None:
        found = (
            [term for phrase, word in side for term in ([" ".join(words(phrase))] if phrase else words(word))]
            for side in sides(query)
        )
        wanted = (tuple(dict.fromkeys(filter(None, side)))[:MAX_WORDS] for side in found)
        self.sides = tuple(filter(None, wanted))[:MAX_SIDES]
        self._terms = tuple(tuple(map(_term, side)) for side in self.sides)

    def __bool__(self) -> bool:
        return bool(self.sides)

    def finds(self, text: str) -> bool:
        """Does a text hold all that one side looks for?"""
        folded = _APART.sub(" ", fold(text))
        return any(all(term.search(folded) for term in side) for side in self._terms)

    def grams(self) -> list[set[str]]:
        """For each side the grams that a row must have; the pairs of a word imply its single characters."""
        return [
            set().union(*(_needed(word) for term in side for word in term.split())) for side in self.sides
        ]


def _term(said: str) -> re.Pattern[str]:
    """A word or phrase in a folded text, Latin letters and digits from where they begin."""
    begins = r"(?<![a-z0-9])" if said[0].isascii() else ""
    ends = r"(?![a-z0-9])" if said.isascii() and len(said) < _WHOLE else ""
    return re.compile(f"{begins}{re.escape(said)}{ends}")


class Grams(Protocol):
    """The index of grams of one kind of row, in one kind of database."""

    def put(self, connection: Connection, rows: Iterable[tuple[int, str]]) -> None:
        """Index rows: key and text."""
        ...

    def remove(self, connection: Connection, keys: Iterable[int]) -> None: ...

    def having(self, search: Search) -> Select[Any]:
        """The keys of the rows that have every gram of one side. `Search.finds` checks what comes through."""
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

    def having(self, search: Search) -> Select[Any]:
        sides = (" AND ".join(f'"{gram}"' for gram in sorted(side)) for side in search.grams())
        match = " OR ".join(f"({side})" for side in sides)  # a gram is letters and digits
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

    def having(self, search: Search) -> Select[Any]:
        sides = (self._table.c.grams.contains(sorted(side)) for side in search.grams())
        return select(self._table.c.key).where(or_(*sides))

    def among(self, key: ColumnElement[int], keys: Sequence[int]) -> ColumnElement[bool]:
        return key == any_(literal(list(keys), ARRAY(BigInteger)))


def _needed(word: str) -> set[str]:
    """The grams that a row with the word has."""
    return {word} if len(word) == 1 else {a + b for a, b in pairwise(word)}
