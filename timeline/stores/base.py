"""What a store is: documents with what was found in them, kept and found again.

The same protocol for every database; `tests/stores` runs the same tests over each.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, Protocol

import orjson

from timeline.errors import FieldError, InvalidInput, TimelineError
from timeline.records import Record
from timeline.settings import Genre
from timeline.types import Document, Extraction

MAX_ID = 200
MAX_SLUG = 80
SLUGS = (
    f"A timeline's name has 1 to {MAX_SLUG} lower-case letters or digits, with single hyphens between words."
)
_SLUG = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


class AlreadyThere(TimelineError):
    """Another document has the id."""

    title = "Already there"
    status = 409
    slug = "already-there"


class StoreUnavailable(TimelineError):
    """The database does not answer, or not in time."""

    title = "Store unavailable"
    status = 503
    slug = "store-unavailable"


class Added(NamedTuple):
    """Where a document is. `created` is false when the same content was there already."""

    id: str
    created: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A document of the store, with the version of the extractor that read it.

    `extraction` is the wire form of all that was found in it, `added` when it came in (UTC).
    """

    id: str
    content: str
    added: str
    version: str
    text: str
    extraction: Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A saved timeline: its name in URLs, its title, what it asks for (see `saved.FIELDS`), when it was saved (UTC)."""

    slug: str
    title: str
    query: Record
    saved: str = ""

    def record(self) -> Record:
        """Its wire form."""
        return {"slug": self.slug, "title": self.title, "query": self.query, "saved": self.saved}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Some items in order, and the cursor that goes on after them; None at the end."""

    items: tuple[Record, ...]
    next: str | None = None


class Match(StrEnum):
    """How an entry's time lies to the wanted range."""

    OVERLAPS = "overlaps"
    WITHIN = "within"
    STARTS = "starts"


class Sort(StrEnum):
    """The order of entries: from the earliest, or from the latest."""

    TIME = "time"
    TIME_DOWN = "-time"


# The filters that compare one word with one of possibly several of an entry.
FACETS = ("type", "source", "participant", "stance", "status", "tag")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which entries are wanted. What is None or empty does not restrict.

    `first` and `last` are inclusive calendar bounds (ISO 8601, a day or a time of day). `facets` maps a name
    of `FACETS` to the value wanted; case and width of letters do not count.
    """

    q: str | None = None
    first: str | None = None
    last: str | None = None
    match: Match = Match.OVERLAPS
    kind: str | None = None
    document: str | None = None
    language: str | None = None
    granularity: str | None = None
    min_confidence: float | None = None
    facets: Mapping[str, str] = field(default_factory=dict)


class Store(Protocol):
    """Documents and their findings. Safe to use from several threads and several processes."""

    def add(self, document: Document, extraction: Extraction, genre: Genre = Genre.AUTO) -> Added:
        """Keep a document and all that was found in it: the whole or nothing. `genre` is what its sender says.

        The same content again is not stored twice: the answer names the document that is there. Raises
        AlreadyThere if other content has the id.
        """
        ...

    def find(self, content: str) -> str | None:
        """The id of the document with this content hash (`content_hash`)."""
        ...

    def get(self, id: str) -> Stored:
        """A document and what was found in it. Raises NotFound."""
        ...

    def document(self, id: str) -> tuple[Document, Genre]:
        """The document as it was added, ready to be extracted again, and its genre. Raises NotFound."""
        ...

    def outdated(self, *, everything: bool = False) -> Sequence[str]:
        """Ids of the documents that another version of the extractor read (or of all), the oldest first."""
        ...

    def list(self, *, limit: int = 50, cursor: str | None = None, q: str | None = None) -> Page:
        """Wire documents, each with `added` (when), the newest first.

        With `q` (words, "phrases", OR), those that have them in their title, publisher, author or text.
        """
        ...

    def replace(self, id: str, extraction: Extraction, genre: Genre | None = None) -> None:
        """Put a new extraction of a document in the place of the old one, and a new genre. Raises NotFound."""
        ...

    def remove(self, id: str) -> None:
        """Forget a document and everything found in it. Raises NotFound."""
        ...

    def entries(
        self, wanted: Filter, *, sort: Sort = Sort.TIME, limit: int = 100, cursor: str | None = None
    ) -> Page:
        """Wire entries of all documents in order of time. Their ids are `document/entry`."""
        ...

    def timeline(self, found: Sequence[Record], query: Mapping[str, str]) -> Record:
        """Entries of this store as one wire timeline, with the documents, events and claims they name."""
        ...

    def save(self, timeline: Saved, *, over: bool = True) -> bool:
        """Keep a saved timeline; true if there was none of its slug. One that is there is kept unless `over`."""
        ...

    def saved(self, slug: str) -> Saved:
        """A saved timeline. Raises NotFound."""
        ...

    def all_saved(self, *, limit: int = 50, cursor: str | None = None) -> Page:
        """Wire forms of the saved timelines, the newest first."""
        ...

    def forget(self, slug: str) -> None:
        """Forget a saved timeline; what it showed stays. Raises NotFound."""
        ...

    def changes(self) -> int:
        """A number that grows with every change of the store: while it is the same, so is all that is read."""
        ...

    def counts(self) -> tuple[int, int]:
        """How many documents there are, and how many entries of them."""
        ...

    def ready(self) -> bool:
        """True if the database answers and its tables are those of this version."""
        ...

    def close(self) -> None: ...


def content_hash(document: Document) -> str:
    """What makes two documents the same: the text and all that bears on its timeline, but not its name."""
    parts = [
        document.text,
        document.language,
        document.published,
        document.timezone,
        document.title,
        document.publisher,
        document.author,
        document.url,
    ]
    return hashlib.sha256(orjson.dumps(parts)).hexdigest()


def content_id(document: Document) -> str:
    """A name for a document whose sender gave it none: the same content, the same name."""
    return content_hash(document)[:16]


def is_id(id: str) -> bool:
    """Can a document have this id? It stands in a URL's path and on one line."""
    return (
        0 < len(id) <= MAX_ID
        and id == id.strip()
        and id not in {".", ".."}
        and not any(c in "/\\" or unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"} for c in id)
    )


def is_slug(slug: str) -> bool:
    """Can a saved timeline have this name? Lower-case letters of any script, digits and hyphens."""
    return 0 < len(slug) <= MAX_SLUG and _SLUG.fullmatch(slug) is not None and slug == slug.lower()


def slug_of(title: str) -> str:
    """The name in URLs that a title gives.

    >>> slug_of("Norvik & Sons: 2024"), slug_of("반도체 공장"), slug_of("?!")
    ('norvik-sons-2024', '반도체-공장', 'timeline')
    """
    words = re.findall(r"[^\W_]+", unicodedata.normalize("NFC", title).lower())
    return "-".join(words)[:MAX_SLUG].strip("-") or "timeline"


def check_id(id: str) -> None:
    """Raises InvalidInput for what no document can have as its id."""
    if not is_id(id):
        detail = (
            f"An id has 1 to {MAX_ID} characters, without slashes, line breaks and control characters, "
            "and no space at its ends."
        )
        raise InvalidInput(detail, errors=(FieldError(pointer="/id", message=detail),))
