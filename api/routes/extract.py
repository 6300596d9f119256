"""`POST /v1/extract`: a document in, what is found in it out; nothing is stored."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from flask import Response

from api import answers, bodies, docs, negotiate
from api.engine import engine
from api.parameters import ExtractParameters
from api.schemas import ExtractionSchema
from timeline import records
from timeline.errors import FieldError, InvalidOption
from timeline.formats import Format
from timeline.settings import ALL_STAGES, Genre, Stage

blueprint = docs.Blueprint("extract", __name__, description="Text in, findings out; nothing is stored.")


@blueprint.route("/v1/extract", methods=["POST"])
@blueprint.doc(requestBody=docs.DOCUMENT_BODY)
@blueprint.answers(200, ExtractionSchema, formatted=True)
@blueprint.refuses(406, 408, 413, 415, 422, 503)
@blueprint.arguments(ExtractParameters, location="query")
def extract(parameters: dict[str, Any]) -> Response:
    """Find the times, events and claims of a document

    The body is a record (JSON), plain text, Markdown or HTML. What is known of a text or of markup goes into
    the parameters; a record says it itself.
    """
    form = negotiate.wanted(parameters.get("format"))
    limits = engine().settings.extraction
    settings = replace(
        limits, stages=_stages(parameters.get("stages"), form), genre=Genre(parameters["genre"])
    )
    document = bodies.document(parameters, limits)
    found = records.extraction(engine().extract(document, settings))
    if form.NEEDS_TEXT:
        found["document"]["text"] = document.text
    return answers.written([found], form, answers.options(parameters))


def _stages(only: list[str] | None, form: Format) -> frozenset[Stage]:
    """The stages that are wanted. The format must be able to show what they give."""
    if not only:
        return ALL_STAGES
    missing = form.NEEDS.difference(only)
    if missing:
        detail = f"The format {form.NAME} shows {', '.join(sorted(missing))}: leave out only, or take json."
        raise InvalidOption(detail, errors=(FieldError(parameter="only", message=detail),))
    return frozenset(Stage(stage) for stage in only)
