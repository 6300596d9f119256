"""Answers: records in a format, with what caches and browsers need."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar
from urllib.parse import quote, urlencode

import orjson
from flask import Response, request

from timeline.errors import TimelineError
from timeline.formats import Format, Options
from timeline.formats import html as page_format
from timeline.records import Record

View = TypeVar("View", bound=Callable[..., Any])

# Pages load what is theirs and nothing else; no script or style is written into them.
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'"
)


def json(record: Mapping[str, Any], status: int = 200) -> Response:
    """A record as JSON."""
    return body(orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE), "application/json", status)


def written(results: Iterable[Record], form: Format, options: Options, status: int = 200) -> Response:
    """Results in a format. Raises what the format raises where it cannot show them."""
    return body(rendered(results, form, options), form.MEDIA_TYPE, status)


def rendered(results: Iterable[Record], form: Format, options: Options) -> bytes:
    """Results in a format, as bytes. Raises what the format raises where it cannot show them."""
    out = io.BytesIO()
    form.write(results, out, options)
    return out.getvalue()


def options(parameters: Mapping[str, Any]) -> Options:
    """What a request says about the writing."""
    return Options(excel=parameters["excel"], profile=parameters["profile"])


def body(content: bytes, media_type: str, status: int = 200) -> Response:
    """The answer of some bytes; to a GET with a strong ETag, and 304 for who has them already."""
    if status != 200 or request.method not in {"GET", "HEAD"}:
        return fleeting(content, media_type, status)
    tag = hashlib.sha256(media_type.encode() + content).hexdigest()[:32]
    known = request.if_none_match.contains_weak(tag)
    answer = empty(304) if known else _typed(content, media_type)
    answer.set_etag(tag)
    answer.headers["Cache-Control"] = "no-cache"
    answer.vary.add("Accept")
    return answer


def fleeting(content: bytes, media_type: str, status: int = 200) -> Response:
    """The answer of some bytes that nobody is to keep."""
    answer = _typed(content, media_type, status)
    answer.headers["Cache-Control"] = "no-store"
    return answer


def html(content: bytes, status: int = 200, *, ancestors: str) -> Response:
    """A page in the language of its reader, which only its `ancestors` may frame (a source list of CSP)."""
    answer = body(content, "text/html; charset=utf-8", status)
    answer.vary.add("Accept-Language")
    answer.headers["Content-Security-Policy"] = f"{PAGE_POLICY}; frame-ancestors {ancestors}"
    return answer


def _typed(content: bytes, media_type: str, status: int = 200) -> Response:
    """An answer of a type; a page brings its own style, and leave for nothing else."""
    answer = Response(content, status=status, content_type=media_type)
    if media_type == page_format.MEDIA_TYPE:
        answer.headers["Content-Security-Policy"] = f"{page_format.POLICY}; frame-ancestors 'none'"
    return answer


def empty(status: int) -> Response:
    """An answer without a body, and without a type of one."""
    answer = Response(status=status)
    del answer.headers["Content-Type"]
    return answer


def page(data: Iterable[Record], cursor: str | None) -> Response:
    """A page of a list, with a link to the next one."""
    answer = json({"data": list(data), "next": cursor})
    link_next(answer, cursor)
    return answer


def link_next(answer: Response, cursor: str | None) -> None:
    """Point to the next page: this one's address with the cursor that goes on."""
    if cursor is not None:
        kept = [(key, value) for key, value in request.args.items(multi=True) if key != "cursor"]
        query = urlencode([*kept, ("cursor", cursor)])
        answer.headers["Link"] = f'<{quote(request.path)}?{query}>; rel="next"'


def document_path(id: str) -> str:
    """Where a document of the store is."""
    return f"/v1/documents/{quote(id, safe='')}"


def failure(id: str, error: TimelineError) -> Record:
    """The record that stands in the place of a document that failed."""
    from timeline import records

    return {"id": id, "error": records.problem(error)}
