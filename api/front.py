"""What every request passes before the framework sees it, and every answer after: one layer of WSGI.

A request gets its id; its caller is counted and asked for a token; an answer that is kept and still true is sent at
once. What is refused goes on into the framework, which tells an error as a page or as a problem. Whatever comes of it
is given the headers that every answer has, is logged and is counted.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from flask import Flask, request

from api import logs, metrics
from api.access import Gate
from api.kept import Answer, Headers, Kept, of_unchanged
from api.limits import Limits, Rate, TooMany
from api.problems import DETAILS, HttpError
from api.settings import ServiceSettings

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-site",
}
# A method is a word that the caller chose: one that is none of these is not repeated.
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"})

_REFUSED = "timeline.refused"
_ROUTE = "timeline.route"


class Front:
    """The layer, around the application that it is registered with."""

    def __init__(self, inner: WSGIApplication, gate: Gate, limits: Limits, kept: Kept) -> None:
        self._inner = inner
        self._gate = gate
        self._limits = limits
        self._kept = kept

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        began = time.perf_counter()
        request_id = logs.request_id(environ.get("HTTP_X_REQUEST_ID", ""))
        rate = self._limits.hit(environ)
        refused = self._refused(environ, rate)
        answer = None if refused else self._kept.find(environ)
        if answer is None:
            environ[_REFUSED] = refused
            answer = self._made(environ)
        own = [] if rate is None else rate.headers()
        start_response(answer.status, [*answer.headers, (logs.HEADER, request_id), *own])
        method = environ["REQUEST_METHOD"] if environ["REQUEST_METHOD"] in METHODS else "other"
        status, seconds = int(answer.status[:3]), time.perf_counter() - began
        metrics.answered(method, answer.route, status, seconds)
        logs.answered(request_id, method, answer.route, status, seconds)
        return answer.body

    def _refused(self, environ: WSGIEnvironment, rate: Rate | None) -> HttpError | None:
        """Why a request is not answered, if it is not."""
        if rate is not None and rate.over:
            return TooMany(DETAILS[TooMany.status])
        try:
            self._gate.check(environ)
        except HttpError as error:
            return error
        return None

    def _made(self, environ: WSGIEnvironment) -> Answer:
        """The answer of the framework."""
        told: list[tuple[str, Headers]] = []

        def start(status: str, headers: Headers, _: Any = None) -> Callable[[bytes], object]:
            told.append((status, headers))
            return lambda _: None  # what applications of old wrote by; the framework returns its bodies

        body = self._inner(environ, start)
        ((status, headers),) = told
        return self._kept.put(environ, Answer(status, _complete(status, headers), body, environ.get(_ROUTE)))


def _complete(status: str, headers: Headers) -> Headers:
    """The headers of an answer with those that every answer has; of `304` no more than it needs."""
    if status.startswith("304"):
        return of_unchanged(headers)
    there = {name.lower() for name, _ in headers}
    return [*headers, *((name, value) for name, value in HEADERS.items() if name.lower() not in there)]


def register(app: Flask, settings: ServiceSettings, kept: Kept) -> None:
    """Put the layer before an application. Raises InvalidOption for tokens and rates that are none."""
    app.wsgi_app = Front(app.wsgi_app, Gate(settings), Limits(settings), kept)  # type: ignore[method-assign]

    def arrive() -> None:
        request.environ[_ROUTE] = request.url_rule.rule if request.url_rule else None
        refused = request.environ.get(_REFUSED)
        if refused is not None:
            raise refused
        kept.begin()

    app.before_request(arrive)
