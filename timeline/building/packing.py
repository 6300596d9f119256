"""What thousands of documents give, kept packed: unpacked it takes several times what it takes so."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Generic, TypeVar

T = TypeVar("T")


def packed(found: Any) -> bytes:
    """Anything, in a few bytes, for `unpacked`."""
    return zlib.compress(pickle.dumps(found, pickle.HIGHEST_PROTOCOL), level=1)


def unpacked(found: bytes) -> Any:
    """What `packed` was given."""
    return pickle.loads(zlib.decompress(found))  # noqa: S301 - what this process packed, never anything from outside


class Packed(Sequence[T], Generic[T]):
    """Things of many documents in a row, those of one unpacked at a time, each time anew."""

    def __init__(self, documents: Sequence[str], things: Callable[[str], Sequence[T]]) -> None:
        self._documents, self._things = documents, things
        self._length: int | None = None

    def __iter__(self) -> Iterator[T]:
        for document in self._documents:
            yield from self._things(document)

    def __len__(self) -> int:
        if self._length is None:
            self._length = sum(len(self._things(document)) for document in self._documents)
        return self._length

    def __getitem__(self, at: Any) -> Any:
        return tuple(self)[at]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return repr(tuple(self))
