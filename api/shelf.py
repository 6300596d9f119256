"""What a process keeps so as not to make it again, as much as there is room for."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from cachetools import LRUCache

Kept = TypeVar("Kept")


class Shelf(Generic[Kept]):
    """Things under keys, for any number of threads; those that nobody asked for longest make room for new ones."""

    def __init__(self, room: int, size: Callable[[Kept], int]) -> None:
        """`room` bytes, of which a thing takes `size`."""
        self._room = room
        self._size = size
        self._kept: LRUCache[Hashable, Kept] = LRUCache(room, getsizeof=size)
        self._lock = threading.Lock()

    def get(self, key: Hashable) -> Kept | None:
        """What is under a key, if it is still there."""
        with self._lock:
            return self._kept.get(key)

    def put(self, key: Hashable, thing: Kept) -> None:
        """Keep a thing, unless it is larger than all the room."""
        if self._size(thing) <= self._room:
            with self._lock:
                self._kept[key] = thing
