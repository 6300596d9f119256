"""What a process keeps so as not to make it again."""

from __future__ import annotations

from api.shelf import Shelf


def test_a_thing_is_there_as_long_as_its_state() -> None:
    asked = []

    def state() -> int:
        asked.append(None)
        return 2

    shelf: Shelf[str] = Shelf(10, len)
    assert shelf.get("a", state) is None
    assert not asked, "what is not there needs no state"
    shelf.put("a", "old", 1)
    assert shelf.get("a", state) is None
    shelf.put("a", "new", 2)
    assert shelf.get("a", state) == "new"


def test_what_is_true_no_more_takes_no_room() -> None:
    shelf: Shelf[str] = Shelf(10, len)
    shelf.put("b", "other", 0)
    for state in range(100):
        shelf.put("a", "thing", state)
    assert shelf.get("b", lambda: 0) == "other"
    shelf.put("a", "x" * 11, 100)
    assert shelf.get("a", lambda: 99) == "thing", "what is larger than all the room moves nothing"
