"""`/v1/documents`: the store's documents, and the timeline of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import orjson
from flask import Response, request, stream_with_context

from api import answers, bodies, docs, negotiate, problems
from api.engine import Engine, engine
from api.parameters import (
    FormatParameters,
    GivenParameters,
    ListParameters,
    NoParameters,
    SuffixParameters,
)
from api.schemas import DocumentPageSchema, ExtractionSchema
from timeline import records
from timeline.documents import Failure
from timeline.errors import TimelineError
from timeline.formats import Format
from timeline.records import Record
from timeline.settings import Genre
from timeline.stores.base import Added, content_hash
from timeline.types import Document

blueprint = docs.Blueprint("documents", __name__, description="Documents of the store and their timelines.")


@blueprint.route("/v1/documents", methods=["POST"])
@blueprint.doc(requestBody=docs.DOCUMENT_BODY)
@blueprint.answers(200, ExtractionSchema)
@blueprint.answers(201, ExtractionSchema)
@blueprint.refuses(408, 409, 413, 415, 422, 503)
@blueprint.arguments(GivenParameters, location="query")
def add(parameters: dict[str, Any]) -> Response:
    """Add a document and find what is in it

    201 and what was found; the same content again: 200, and what was found in the document that is there.
    """
    settings = engine().settings.extraction
    document = bodies.document(parameters, settings)
    added = _add(engine(), document, Genre(parameters["genre"]))
    answer = answers.json(engine().store.get(added.id).extraction, 201 if added.created else 200)
    answer.headers["Location"] = answers.document_path(added.id)
    return answer


@blueprint.route("/v1/documents:bulk", methods=["POST"])
@blueprint.doc(
    requestBody={"required": True, "content": {bodies.NDJSON: {}}},
    responses={
        "200": {
            "description": "A line for each record that was sent, in order: `id`, and `created` or `error`.",
            "content": {bodies.NDJSON: {"schema": {"type": "string"}}},
        }
    },
)
@blueprint.refuses(408, 413, 415)
@blueprint.arguments(NoParameters, location="query")
def bulk(_: dict[str, Any]) -> Response:
    """Add many documents, a record a line

    Answers a line each as it is done: the id and whether it is new, or what was wrong. One that fails does not
    cost the others. Each is kept as soon as its line is there.
    """
    request.max_content_length = engine().settings.max_bulk_bytes
    found = bodies.records(engine().settings.extraction)
    lines = _results(engine(), found)
    first = next(lines, b"")  # a body of the wrong kind is refused before the answer begins
    return Response(stream_with_context(_chained(first, lines)), content_type=bodies.NDJSON)


@blueprint.route("/v1/documents", methods=["GET"])
@blueprint.cached
@blueprint.answers(200, DocumentPageSchema)
@blueprint.refuses(503)
@blueprint.arguments(ListParameters, location="query")
def index(parameters: dict[str, Any]) -> Response:
    """List documents, the newest first; with `q` those that have its words"""
    found = engine().store.list(
        limit=parameters["limit"], cursor=parameters.get("cursor"), q=parameters.get("q")
    )
    return answers.page(found.items, found.next)


@blueprint.route("/v1/documents/<id>", methods=["GET"])
@blueprint.cached
@blueprint.answers(200, ExtractionSchema)
@blueprint.refuses(404, 503)
@blueprint.arguments(NoParameters, location="query")
def read(_: dict[str, Any], id: str) -> Response:
    """Read a document: its text, and all that was found in it"""
    stored = engine().store.get(id)
    more = {"text": stored.text, "added": stored.added}
    return answers.json(stored.extraction | {"document": stored.extraction["document"] | more})


@blueprint.route("/v1/documents/<id>", methods=["DELETE"])
@blueprint.alt_response(204, description="It is gone, and all that was found in it.", success=True)
@blueprint.refuses(404, 503)
@blueprint.arguments(NoParameters, location="query")
def remove(_: dict[str, Any], id: str) -> Response:
    """Delete a document and all that was found in it"""
    engine().store.remove(id)
    return answers.empty(204)


@blueprint.route("/v1/documents/<id>/timeline", methods=["GET"])
@blueprint.cached
@blueprint.answers(200, ExtractionSchema, formatted=True)
@blueprint.refuses(404, 406, 503)
@blueprint.arguments(FormatParameters, location="query")
def timeline(parameters: dict[str, Any], id: str) -> Response:
    """The timeline of a document, in the format that `format` or Accept names"""
    return _timeline(id, negotiate.wanted(parameters.get("format")), parameters)


@blueprint.route("/v1/documents/<id>/timeline.<suffix>", methods=["GET"])
@blueprint.cached
@blueprint.answers(200, ExtractionSchema, formatted=True)
@blueprint.refuses(404, 503)
@blueprint.arguments(SuffixParameters, location="query")
def timeline_in_format(parameters: dict[str, Any], id: str, suffix: str) -> Response:
    """The timeline of a document, in the format of the suffix: json, csv, md …"""
    return _timeline(id, negotiate.by_suffix(suffix), parameters)


def _timeline(id: str, form: Format, parameters: dict[str, Any]) -> Response:
    stored = engine().store.get(id)
    found = stored.extraction
    if form.NEEDS_TEXT:
        found = found | {"document": found["document"] | {"text": stored.text}}
    return answers.written([found], form, answers.options(parameters))


# ------------------------------------------------------------------ adding


def _add(service: Engine, document: Document, genre: Genre = Genre.AUTO) -> Added:
    """Put a document into the store; what is there already is not read again."""
    there = service.store.find(content_hash(document))
    if there is not None:
        return Added(there, created=False)
    settings = replace(service.settings.extraction, genre=genre)
    return service.store.add(document, service.extract(document, settings), genre)


def _results(service: Engine, found: Iterator[tuple[str, Document | Failure]]) -> Iterator[bytes]:
    for label, document in found:
        yield orjson.dumps(_result(service, label, document), option=orjson.OPT_APPEND_NEWLINE)


def _result(service: Engine, label: str, document: Document | Failure) -> Record:
    if isinstance(document, Failure):
        return {"id": label, "error": records.problem(document.error)}
    try:
        return _add(service, document)._asdict()
    except TimelineError as error:
        return {"id": label, "error": records.problem(problems.outward(error))}


def _chained(first: bytes, lines: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from lines
