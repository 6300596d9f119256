"""`/v1/normalize`, `/v1/formats`, `/v1/languages`: what the service understands and writes."""

from __future__ import annotations

from typing import Any

from flask import Response

from api import answers, docs
from api.parameters import NoParameters, NormalizeParameters
from api.schemas import FormatsSchema, LanguagesSchema, NormalizedSchema
from timeline import formats, languages
from timeline.errors import FieldError, InvalidInput, InvalidOption

blueprint = docs.Blueprint("tools", __name__, description="What is understood, and what is written.")


@blueprint.route("/v1/normalize", methods=["GET"])
@blueprint.cached
@blueprint.answers(200, NormalizedSchema)
@blueprint.refuses()
@blueprint.arguments(NormalizeParameters, location="query")
def normalize(parameters: dict[str, Any]) -> Response:
    """One time expression as TIMEX3, EDTF and bounds, and the rules that did it; `timex` is null if it is none"""
    from timeline import pipeline

    try:
        return answers.json(pipeline.normalize(**parameters))
    except InvalidInput as error:
        faults = tuple(
            FieldError(parameter=(e.pointer or "").lstrip("/"), message=e.message) for e in error.errors
        )
        raise InvalidOption(
            "; ".join(f"{f.parameter}: {f.message}" for f in faults), errors=faults
        ) from error


@blueprint.route("/v1/formats", methods=["GET"])
@blueprint.cached
@blueprint.answers(200, FormatsSchema)
@blueprint.refuses()
@blueprint.arguments(NoParameters, location="query")
def list_formats(_: dict[str, Any]) -> Response:
    """The formats of answers"""
    found = (formats.get(name) for name in formats.names())
    return answers.json(
        {"data": [{"name": f.NAME, "media_type": f.MEDIA_TYPE, "suffix": f.SUFFIX} for f in found]}
    )


@blueprint.route("/v1/languages", methods=["GET"])
@blueprint.cached
@blueprint.answers(200, LanguagesSchema)
@blueprint.refuses()
@blueprint.arguments(NoParameters, location="query")
def list_languages(_: dict[str, Any]) -> Response:
    """The languages that are read, and what is found in each; in all others only times are"""
    found = (languages.get(code) for code in languages.codes())
    return answers.json(
        {
            "data": [
                {
                    "code": language.code,
                    "name": language.name,
                    "finds": ["timexes", *(("events", "claims") if language.load_analyzer else ())],
                }
                for language in found
            ]
        }
    )
