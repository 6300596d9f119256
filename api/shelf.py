"""What a process keeps so as not to make it again, as much as there is room for."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from cachetools import LRUCache

Kept = TypeVar("Kept")


class Shelf(Generic[Kept]):
    """Things under keys, each true of a state, for any number of threads; those that nobody asked for longest make room
    for new ones.
    """

    def __init__(self, room: int, size: Callable[[Kept], int]) -> None:
        """`room` bytes, of which a thing takes `size`."""
        self._room = room
        self._kept: LRUCache[Hashable, tuple[Kept, Hashable]] = LRUCache(
            room, getsizeof=lambda held: size(held[0])
        )
        self._lock = threading.Lock()

    def get(self, key: Hashable, state: Callable[[], Hashable]) -> Kept | None:
        """What is under a key, if the state is still that which it was put there for: it is asked only then."""
        with self._lock:
            held = self._kept.get(key)
        return held[0] if held is not None and held[1] == state() else None

    def put(self, key: Hashable, thing: Kept, state: Hashable) -> None:
        """Keep a thing in the place of what was under its key, unless it is larger than all the room."""
        held = thing, state
        if self._kept.getsizeof(held) <= self._room:
            with self._lock:
                self._kept[key] = held
