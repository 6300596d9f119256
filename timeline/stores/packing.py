"""A Document as the store keeps it: all that a new extraction needs, so that nothing is read twice."""

from __future__ import annotations

from typing import Any

import orjson

from timeline.settings import Genre
from timeline.types import Basis, Block, BlockKind, Document

_SAME = (
    "language",
    "published",
    "title",
    "publisher",
    "author",
    "url",
    "timezone",
    "media_type",
    "sha256",
    "extracted",
)


def pack(document: Document, genre: Genre) -> str:
    """JSON of a document, without its id, and of the genre that its sender gives. Raises ValueError for surrogates."""
    packed: dict[str, Any] = {name: getattr(document, name) for name in _SAME}
    packed["published_basis"] = str(document.published_basis)
    packed["text"] = document.text
    packed["clean"] = None if document.clean == document.text else document.clean
    packed["genre"] = str(genre)
    packed["blocks"] = [[b.start, b.end, str(b.kind)] for b in document.blocks]
    return orjson.dumps(packed).decode()


def unpack(packed: str, id: str) -> tuple[Document, Genre]:
    """The document that `pack` was given, under an id, and the genre."""
    source = orjson.loads(packed)
    document = Document(
        id=id,
        text=source["text"],
        clean=source["text"] if source["clean"] is None else source["clean"],
        blocks=tuple(
            Block(start=start, end=end, kind=BlockKind(kind)) for start, end, kind in source["blocks"]
        ),
        published_basis=Basis(source["published_basis"]),
        **{name: source[name] for name in _SAME},
    )
    return document, Genre(source.get("genre", Genre.AUTO))
