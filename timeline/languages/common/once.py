"""What is made of a sentence, made once: the same sentence is read for claims, for events and for lines."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from operator import is_
from typing import Any, Generic, ParamSpec, TypeVar

Given = ParamSpec("Given")
Made = TypeVar("Made")


class _Objects:
    """Objects that are equal to themselves only: the words of a sentence are many to compare."""

    __slots__ = ("objects",)

    def __init__(self, objects: tuple[Any, ...]) -> None:
        self.objects = objects

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Objects) or len(other.objects) != len(self.objects):
            return False
        return all(map(is_, self.objects, other.objects))

    def __hash__(self) -> int:
        return hash(tuple(map(id, self.objects)))


class Once(Generic[Given, Made]):
    """A function that remembers what it made of the objects that it was last given, by which they are and not by what
    they hold. Nobody may change them, or what was made."""

    def __init__(self, make: Callable[Given, Made], last: int = 512) -> None:
        anew: Callable[..., Made] = make

        @lru_cache(maxsize=last)
        def made(given: _Objects) -> Made:
            return anew(*given.objects)

        self.made = made

    def __call__(self, *objects: Given.args, **_: Given.kwargs) -> Made:
        return self.made(_Objects(objects))
