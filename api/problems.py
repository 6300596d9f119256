"""Errors as problem details (RFC 9457): every answer that is none is `application/problem+json`."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

import orjson
from flask import Flask, Response, request
from marshmallow import ValidationError
from werkzeug.exceptions import HTTPException

from timeline import records
from timeline.errors import FieldError, InvalidOption, TimelineError
from timeline.stores.base import StoreUnavailable

MEDIA_TYPE = "application/problem+json"
log = logging.getLogger("timeline.service")

# What the framework refuses by itself, said so that a caller knows what to do.
DETAILS = {
    404: "There is no such page. See /openapi.json for those that there are.",
    405: "This page does not take that method. The Allow header names those that it takes.",
    413: "The body is larger than this service takes. Send less at a time.",
    429: "You come too often. Come back after as many seconds as Retry-After says.",
    431: "The headers of the request are too large.",
}
# When to come back to a service that cannot answer now, in seconds.
RETRY = 5
SLUGS = {
    404: "not-found",
    405: "method-not-allowed",
    413: "too-large",
    415: "unsupported-media-type",
    429: "too-many-requests",
}


# What an error may send beside what it tells.
HEADERS = frozenset({"Allow", "Retry-After", "Location", "WWW-Authenticate"})


class HttpError(TimelineError):
    """An error that has headers of its own."""

    headers: ClassVar[Mapping[str, str]] = {}


class MalformedBody(TimelineError):
    """A body that is not what its Content-Type says."""

    title = "Malformed body"
    status = 400
    slug = "malformed-body"


class NotAcceptable(TimelineError):
    """None of the formats that the caller accepts."""

    title = "Not acceptable"
    status = 406
    slug = "not-acceptable"


class TooSlow(TimelineError):
    """A caller that sends too little in too long a time."""

    title = "Request timeout"
    status = 408
    slug = "request-timeout"


def register(app: Flask) -> None:
    """Answer every error of an application with a problem."""
    app.register_error_handler(Exception, answered)


def answered(error: Exception) -> Response:
    """The answer that tells of an error of any kind."""
    if isinstance(error, TimelineError):
        return response(error)
    return from_http(error) if isinstance(error, HTTPException) else unforeseen(error)


def outward(error: TimelineError) -> TimelineError:
    """An error as a caller is told of it: where the store is, and why it fails, stands in the log alone."""
    if not isinstance(error, StoreUnavailable):
        return error
    log.error("store unavailable", extra={"said": {"reason": error.detail}})
    return StoreUnavailable("The store does not answer now. Come back later.")


def response(error: TimelineError) -> Response:
    """The answer that tells of an error."""
    error = outward(error)
    answer = _answer(records.problem(error, instance=request.path), error.status)
    if isinstance(error, HttpError):
        answer.headers.update(error.headers)
    return answer


def from_http(error: HTTPException) -> Response:
    """A problem out of what the framework raises."""
    status = error.code or 500
    problem: dict[str, Any] = {
        "type": f"urn:timeline:problem:{SLUGS.get(status, error.name.lower().replace(' ', '-'))}",
        "title": error.name,
        "status": status,
        "detail": DETAILS.get(status, error.description),
        "instance": request.path,
    }
    answer = _answer(problem, status)
    for name, value in error.get_headers():
        if name.title() in HEADERS:
            answer.headers[name] = value
    return answer


def unforeseen(error: Exception) -> Response:
    """A fault of ours: the log has the traceback, the caller learns only that there was one."""
    log.error("unforeseen error in %s %s", request.method, request.url_rule, exc_info=error)
    failed = TimelineError("The service failed on this request. It has been logged.")
    return response(failed)


def _answer(problem: dict[str, Any], status: int) -> Response:
    answer = Response(orjson.dumps(problem), status=status, content_type=MEDIA_TYPE)
    answer.headers["Cache-Control"] = "no-store"
    if status == 503:
        answer.headers["Retry-After"] = str(RETRY)
    return answer


# ------------------------------------------------------------------ marshmallow's messages


def field_errors(error: ValidationError, *, parameters: bool = False) -> tuple[FieldError, ...]:
    """What a schema complains of, a line a field: pointers into a body, or names of parameters."""
    found = [
        FieldError(message=message, parameter=path[0])
        if parameters and path
        else FieldError(message=message, pointer="".join(f"/{_token(part)}" for part in path))
        for path, message in _messages(error.messages, ())
    ]
    return tuple(found)


def invalid_parameters(error: ValidationError) -> InvalidOption:
    errors = field_errors(error, parameters=True)
    said = "; ".join(f"{e.parameter}: {e.message}" for e in errors)
    return InvalidOption(said, errors=errors)


def _messages(tree: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(tree, dict):
        for key, below in tree.items():
            # marshmallow's name for what concerns the whole and no field
            yield from _messages(below, path if key == "_schema" else (*path, str(key)))
    else:
        for message in tree if isinstance(tree, list) else [tree]:
            yield path, str(message)


def _token(part: str) -> str:
    """A reference token of a JSON Pointer (RFC 6901)."""
    return part.replace("~", "~0").replace("/", "~1")
