"""Answers that are still true: what was read from the store is sent again until the store changes.

An answer to a GET is a function of its address, of what the caller accepts, of the store and of the day (for dates in
words). So it is made once, and its ETag is computed once.
"""

from __future__ import annotations

import threading
from collections.abc import Hashable
from typing import NamedTuple

from cachetools import LRUCache
from flask import Flask, Response, g, request

from api.engine import engine, today

# Bytes that a process keeps, and what an answer costs beside its body.
ROOM, COST = 64_000_000, 1_000
# The groups of routes that answer out of the store alone.
GROUPS = frozenset({"documents", "entries", "timelines"})


class Answer(NamedTuple):
    """An answer as the view made it, before it is given what every answer gets."""

    body: bytes
    tag: str
    headers: list[tuple[str, str]]


def register(app: Flask) -> None:
    """Look on the shelf before a view is called, and put there what it answers.

    To be registered last: leave and limits come before it, and what every answer gets comes after it.
    """
    kept: LRUCache[Hashable, Answer] = LRUCache(ROOM, getsizeof=lambda answer: len(answer.body) + COST)
    lock = threading.Lock()

    def look() -> Response | None:
        if request.method != "GET" or request.blueprint not in GROUPS:
            return None
        accepted = request.headers.get("Accept", "")
        place = (request.full_path, accepted, today(), engine().store.changes())
        with lock:
            found = kept.get(place)
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
            body = answer.get_data()
            headers = [(k, v) for k, v in answer.headers.items() if k != "Content-Length"]
            if len(body) + COST <= ROOM:
                with lock:
                    kept[place] = Answer(body, tag, headers)
        return answer

    app.before_request(look)
    app.after_request(keep)
