"""Answers that are still true: what was read from the store is sent again until the store changes.

An answer to a GET is a function of its address, of what the caller accepts, of the store and of the day (for dates in
words), a page also of its reader's language. So it is made once, and its ETag is computed once.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import NamedTuple

from flask import Flask, Response, g, request

from api.engine import engine, today
from api.shelf import Shelf
from api.views import words

# Bytes that a process keeps, and what an answer costs beside its body.
ROOM, COST = 64_000_000, 1_000
# The groups of routes that answer out of the store alone, and the pages that take long to make.
GROUPS = frozenset({"documents", "entries", "timelines"})
PAGES = frozenset({"pages.timeline", "embed.frame"})


class Answer(NamedTuple):
    """An answer as the view made it, before it is given what every answer gets."""

    body: bytes
    tag: str
    headers: list[tuple[str, str]]


def register(app: Flask) -> None:
    """Look on the shelf before a view is called, and put there what it answers.

    To be registered last: leave and limits come before it, and what every answer gets comes after it.
    """
    shelf: Shelf[Answer] = Shelf(ROOM, lambda answer: len(answer.body) + COST)

    def look() -> Response | None:
        place = _place()
        found = None if place is None else shelf.get(place)
        if found is None:
            g.place = place
            return None
        if request.if_none_match.contains_weak(found.tag):
            return Response(status=304, headers=found.headers)  # those of a body are left out when it is sent
        return Response(found.body, headers=found.headers)

    def keep(answer: Response) -> Response:
        place = g.pop("place", None)
        tag, _ = answer.get_etag()
        if place is not None and tag is not None and answer.status_code == 200 and not answer.is_streamed:
            headers = [(k, v) for k, v in answer.headers.items() if k != "Content-Length"]
            shelf.put(place, Answer(answer.get_data(), tag, headers))
        return answer

    app.before_request(look)
    app.after_request(keep)


def _place() -> Hashable:
    """All that the answer to this request depends on; None for one that is made each time."""
    if request.method != "GET" or not (request.blueprint in GROUPS or request.endpoint in PAGES):
        return None
    reader = (request.host, words.language()) if request.endpoint in PAGES else None
    accepted = request.headers.get("Accept", "")
    return request.full_path, accepted, reader, today(), engine().store.changes()
