"""Request bodies to documents: a JSON record, plain text, Markdown or HTML."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, cast

import orjson
from flask import request
from marshmallow import Schema, ValidationError
from werkzeug.exceptions import RequestEntityTooLarge

from api.engine import today
from api.problems import MalformedBody, TooSlow, field_errors
from api.schemas import RecordSchema
from timeline.documents import Failure, Given, from_bytes, from_record
from timeline.errors import FieldError, InvalidInput, InvalidOption, TimelineError, TooLarge, UnsupportedMedia
from timeline.settings import Settings
from timeline.stores.base import check_id, content_id
from timeline.types import Document

JSON = "application/json"
NDJSON = "application/x-ndjson"
TEXTS = ("text/plain", "text/markdown", "text/html", "application/xhtml+xml")
DOCUMENT = "document"

BUFFER = 1 << 16

_RECORD = RecordSchema()


def document(parameters: Mapping[str, Any], settings: Settings) -> Document:
    """The document that the body of the request holds.

    A record says itself what is known of it; of a text or markup the parameters say it. Its id is the one given,
    or made of its content.
    """
    refuse_encodings()
    given = _given(parameters, settings)
    media_type = request.mimetype
    name = parameters.get("id")
    if media_type == JSON:
        record = _record(_body(), settings)
        name = record.get("id") or name
        found = from_record(record, given=given, fallback_id=DOCUMENT, settings=settings)
    elif media_type in TEXTS:
        found = from_bytes(
            _decoded(_body()),
            name=DOCUMENT,
            media_type=media_type,
            given=given,
            settings=settings,
        )
    else:
        told = f"{media_type!r} bodies are not read" if media_type else "The Content-Type is missing"
        raise UnsupportedMedia(f"{told}. Send {JSON} (a record), {', '.join(TEXTS[:-1])}.")
    return _named(found, name)


def loaded(schema: Schema, settings: Settings) -> dict[str, Any]:
    """The JSON body of the request as a schema reads it. Raises UnsupportedMedia, MalformedBody, InvalidInput."""
    refuse_encodings()
    if request.mimetype != JSON:
        raise UnsupportedMedia(f"Send {JSON}.")
    return _loaded(_parsed(_body(), settings), schema)


def records(settings: Settings) -> Iterator[tuple[str, Document | Failure]]:
    """The documents of an NDJSON body, one a line, as they come in: what each is called, and itself or its failure.

    A line is a record as in a JSON Lines file: members that are not known are passed over.
    """
    refuse_encodings()
    if request.mimetype not in {NDJSON, "application/jsonl", "application/x-jsonlines"}:
        raise UnsupportedMedia(f"Send {NDJSON}: a record a line.")
    given = Given(read_on=today())
    for number, line in enumerate(_lines(settings.max_bytes), 1):
        label = str(number)
        try:
            if isinstance(line, TimelineError):
                raise line
            record = _parsed(line, settings)
            if not isinstance(record, dict):
                raise InvalidInput("A line is a JSON object with a text.")
            name = record.get("id")
            label = name if isinstance(name, str) and name else label
            found = from_record(record, given=given, fallback_id=DOCUMENT, settings=settings)
            yield label, _named(found, name)
        except (InvalidInput, MalformedBody, TooLarge, TooSlow, UnsupportedMedia) as error:
            yield label, Failure(id=label, error=error)


def refuse_encodings() -> None:
    """Compressed bodies are not read: a small one may hold any amount."""
    if request.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise UnsupportedMedia("Send the body without Content-Encoding.")


def _lines(longest: int) -> Iterator[bytes | TooLarge | TooSlow]:
    """The lines of the body that are not blank; of one that is too long, or does not come, only that it is so."""
    stream = io.BufferedReader(cast(io.RawIOBase, request.stream), BUFFER)
    try:
        while line := stream.readline(longest + 1):
            if len(line) > longest and not line.endswith(b"\n"):
                while line and not line.endswith(b"\n"):
                    line = stream.readline(1 << 16)
                yield TooLarge(f"A line has at most {longest} bytes.")
            elif line.strip():
                yield line
    except RequestEntityTooLarge:
        yield TooLarge("The body is larger than this service takes: the rest was not read.")
    except TooSlow as error:
        yield error


def _body() -> bytes:
    """The whole body. Raises what becomes 413 for one that is too long.

    The framework cuts a body whose length was not announced at the limit, without a word, unless more is asked for.
    """
    read = request.get_data(cache=False)
    if request.content_length is None:
        request.stream.read(1)
    return read


def _named(found: Document, name: str | None) -> Document:
    if name is None:
        return replace(found, id=content_id(found))
    check_id(name)
    return replace(found, id=name)


def _given(parameters: Mapping[str, Any], settings: Settings) -> Given:
    """What the parameters say, checked: a bad one is no fault of the body."""
    known = {
        name: parameters.get(name)
        for name in ("published", "language", "timezone", "publisher", "url", "title")
    }
    given = Given(**known, read_on=today())
    try:
        from_record({"text": "."}, given=given, fallback_id=DOCUMENT, settings=settings)
    except InvalidInput as error:
        named = (
            FieldError(message=e.message, parameter=e.parameter or (e.pointer or "").lstrip("/"))
            for e in error.errors
        )
        raise InvalidOption(error.detail, errors=tuple(named)) from error
    return given


def _decoded(body: bytes) -> bytes:
    """A body in the charset that its sender declares, as UTF-8; as it is where none is declared."""
    charset = request.mimetype_params.get("charset")
    if charset is None:
        return body
    try:
        name = codecs.lookup(charset).name
        return body if name == "utf-8" else body.decode(name).encode()
    except LookupError:
        raise UnsupportedMedia(f"The charset {charset!r} is not known. Send UTF-8.") from None
    except UnicodeError:
        raise MalformedBody(f"The body is not valid {charset}.") from None


def _record(body: bytes, settings: Settings) -> dict[str, Any]:
    record = _parsed(body, settings)
    if not isinstance(record, dict):
        raise InvalidInput('The body is a JSON object with a text: {"text": "…"}.')
    return {name: value for name, value in _loaded(record, _RECORD).items() if value is not None}


def _loaded(value: Any, schema: Schema) -> dict[str, Any]:
    try:
        loaded: dict[str, Any] = schema.load(value)
    except ValidationError as error:
        errors = field_errors(error)
        said = "; ".join(f"{e.pointer}: {e.message}" for e in errors)
        raise InvalidInput(f"The body is not as it must be: {said}", errors=errors) from None
    return loaded


def _parsed(body: bytes, settings: Settings) -> Any:
    """JSON, of bounded depth. Raises MalformedBody, for broken UTF-8 and lone surrogates too."""
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise MalformedBody(f"The body is not valid JSON (UTF-8): {error}") from None
    level = [value]
    for _ in range(settings.max_json_depth):
        level = [
            below
            for holder in level
            if isinstance(holder, dict | list)
            for below in (holder.values() if isinstance(holder, dict) else holder)
        ]
        if not level:
            return value
    raise TooLarge(f"JSON may be nested {settings.max_json_depth} deep.")
