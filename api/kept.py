"""Answers that are still true: what was read from the store is sent again until the store changes.

An answer to a GET is a function of its address, of what the caller accepts, of the store and of the day (for dates in
words), a page also of its reader's language. So it is made once, and its ETag is computed once.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from flask import request
from werkzeug.http import parse_etags, unquote_etag
from werkzeug.wsgi import ClosingIterator

from api.engine import Engine
from api.shelf import Shelf
from timeline.errors import TimelineError

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

# Bytes that a process keeps, and what an answer costs beside its body.
ROOM, COST = 64_000_000, 2_000
# The groups of routes that answer out of the store alone, and the pages that take long to make.
GROUPS = frozenset({"documents", "entries", "timelines"})
PAGES = frozenset({"pages.timeline", "embed.frame"})
# All that `304` tells: the caller keeps the other headers of the answer that it has (RFC 9110, 15.4.5).
UNCHANGED = ("etag", "cache-control", "vary", "access-control-")

_ASKED = "timeline.asked"

Headers = list[tuple[str, str]]


class Answer(NamedTuple):
    """An answer on its way out: status and headers as WSGI has them, and the pattern of the route that made it."""

    status: str
    headers: Headers
    body: Iterable[bytes]
    route: str | None


class Held(NamedTuple):
    """An answer that is kept, and what is sent to who has it already."""

    answer: Answer
    unchanged: Answer
    tag: str
    size: int

    def to(self, known: str) -> Answer:
        """The answer to who tells in `If-None-Match` what it has."""
        same = known == self.tag or parse_etags(known).contains_weak(unquote_etag(self.tag)[0] or "")
        return self.unchanged if same else self.answer


class Kept:
    """The answers that a process keeps."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._shelf: Shelf[Held] = Shelf(ROOM, lambda held: held.size)

    def find(self, environ: WSGIEnvironment) -> Answer | None:
        """The answer to a request, if it is kept and still true."""
        if environ["REQUEST_METHOD"] != "GET":
            return None
        try:
            held = self._shelf.get(_place(environ), self._engine.state)
        except TimelineError:  # the view will meet it as well, and its answer tells
            return None
        return held and held.to(environ.get("HTTP_IF_NONE_MATCH", ""))

    def begin(self) -> None:
        """Before a view reads the store: if its answer may be kept, note what it will be true of.

        The view is to make the whole answer: whether the caller has it already is seen when it is kept.
        """
        if request.method == "GET" and (request.blueprint in GROUPS or request.endpoint in PAGES):
            known = request.environ.pop("HTTP_IF_NONE_MATCH", "")
            request.environ[_ASKED] = self._engine.state(), known

    def put(self, environ: WSGIEnvironment, answer: Answer) -> Answer:
        """Keep an answer if it may be kept; the one to send in its place, for a body can be read only once."""
        tag = dict(answer.headers).get("ETag")
        asked = environ.get(_ASKED)
        if tag is None or asked is None or not answer.status.startswith("200"):
            return answer
        state, known = asked
        with closing(ClosingIterator(answer.body)) as body:
            content = b"".join(body)
        held = Held(
            answer=answer._replace(body=[content]),
            unchanged=Answer("304 NOT MODIFIED", of_unchanged(answer.headers), [], answer.route),
            tag=tag,
            size=len(content) + COST,
        )
        self._shelf.put(_place(environ), held, state)
        return held.to(known)


def of_unchanged(headers: Headers) -> Headers:
    """The headers of an answer that `304` repeats."""
    return [(name, value) for name, value in headers if name.lower().startswith(UNCHANGED)]


def _place(environ: WSGIEnvironment) -> Hashable:
    """All of a request that an answer which is kept depends on. Data are the same for all readers, pages are not."""
    path = environ["PATH_INFO"]
    data = path.startswith("/v1/") and not path.endswith("/embed")
    asked = ("QUERY_STRING", "HTTP_ACCEPT", "HTTP_ORIGIN")
    of_reader = ("HTTP_HOST", "wsgi.url_scheme", "HTTP_ACCEPT_LANGUAGE")
    return path, *map(environ.get, asked if data else asked + of_reader)
