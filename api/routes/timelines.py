"""`/v1/timelines`: questions to the store that somebody saved, and the timelines that answer them now."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from urllib.parse import quote

import orjson
from flask import Response

from api import answers, bodies, docs, negotiate
from api.engine import engine, today
from api.parameters import NoParameters, PageParameters, SuffixParameters
from api.schemas import (
    NewTimelineSchema,
    QuestionSchema,
    SavedPageSchema,
    SavedSchema,
    TimelineBodySchema,
    TimelineSchema,
)
from timeline.errors import FieldError, InvalidInput, InvalidOption, NotFound
from timeline.records import Record
from timeline.stores import saved
from timeline.stores.base import SLUGS, AlreadyThere, Saved, is_slug, slug_of

blueprint = docs.Blueprint("timelines", __name__, description="Saved timelines, always up to date.")


@blueprint.route("/v1/timelines", methods=["POST"])
@blueprint.doc(requestBody=docs.body_of(NewTimelineSchema))
@blueprint.answers(201, SavedSchema)
@blueprint.refuses(408, 409, 413, 415, 422, 503)
@blueprint.arguments(NoParameters, location="query")
def create(_: dict[str, Any]) -> Response:
    """Save a timeline: a title, and what it is to show"""
    body = bodies.loaded(NewTimelineSchema(), engine().settings.extraction)
    slug = body.get("slug") or slug_of(body["title"])
    timeline = Saved(slug=slug, title=body["title"], query=_question(body["query"]))
    if not engine().store.save(timeline, over=False):
        raise AlreadyThere(f"A timeline is saved as {slug!r} already. Choose another slug, or PUT it there.")
    return _saved(slug, 201)


@blueprint.route("/v1/timelines", methods=["GET"])
@blueprint.cached
@blueprint.answers(200, SavedPageSchema)
@blueprint.refuses(503)
@blueprint.arguments(PageParameters, location="query")
def index(parameters: dict[str, Any]) -> Response:
    """List saved timelines, the newest first"""
    found = engine().store.all_saved(limit=parameters["limit"], cursor=parameters.get("cursor"))
    return answers.page(found.items, found.next)


@blueprint.route("/v1/timelines/<slug:slug>", methods=["GET"])
@blueprint.cached
@blueprint.answers(200, SavedSchema)
@blueprint.refuses(404, 503)
@blueprint.arguments(NoParameters, location="query")
def read(_: dict[str, Any], slug: str) -> Response:
    """Read what a saved timeline asks for"""
    return answers.json(engine().store.saved(slug).record())


@blueprint.route("/v1/timelines/<slug:slug>", methods=["PUT"])
@blueprint.doc(requestBody=docs.body_of(TimelineBodySchema))
@blueprint.answers(200, SavedSchema)
@blueprint.answers(201, SavedSchema)
@blueprint.refuses(404, 405, 408, 413, 415, 422, 503)
@blueprint.arguments(NoParameters, location="query")
def put(_: dict[str, Any], slug: str) -> Response:
    """Save a timeline under a name, in the place of what was there"""
    if not is_slug(slug):
        raise NotFound(SLUGS)
    body = bodies.loaded(TimelineBodySchema(), engine().settings.extraction)
    timeline = Saved(slug=slug, title=body["title"], query=_question(body["query"]))
    return _saved(slug, 201 if engine().store.save(timeline) else 200)


@blueprint.route("/v1/timelines/<slug:slug>", methods=["DELETE"])
@blueprint.alt_response(204, description="It is gone; the documents are not.", success=True)
@blueprint.refuses(404, 405, 503)
@blueprint.arguments(NoParameters, location="query")
def forget(_: dict[str, Any], slug: str) -> Response:
    """Forget a saved timeline; the documents stay"""
    engine().store.forget(slug)
    return answers.empty(204)


@blueprint.route("/v1/timelines/<slug:slug>.<suffix>", methods=["GET"])
@blueprint.cached
@blueprint.answers(200, TimelineSchema, formatted=True)
@blueprint.refuses(404, 503)
@blueprint.arguments(SuffixParameters, location="query")
def timeline(parameters: dict[str, Any], slug: str, suffix: str) -> Response:
    """The timeline that answers a saved question now, in the format of the suffix

    What several documents tell is one entry, with the words of each.
    """
    form = negotiate.by_suffix(suffix)
    title, found = merged(slug)
    return answers.written([found], form, replace(answers.options(parameters), title=title))


def merged(slug: str) -> tuple[str, Record]:
    """The title of a saved timeline, and the timeline, merged anew only if the store has changed. Raises NotFound."""
    title, found = orjson.loads(engine().timeline(slug))
    return title, found


def _question(query: dict[str, Any]) -> Record:
    """A question as it is kept, by the names of its parameters. Raises InvalidInput for dates that are none."""
    asked: Record = QuestionSchema().dump(query)
    try:
        saved.wanted(asked, today())
    except InvalidOption as error:
        faults = (FieldError(pointer=f"/query/{e.parameter}", message=e.message) for e in error.errors)
        raise InvalidInput(error.detail, errors=tuple(faults)) from None
    return asked


def _saved(slug: str, status: int) -> Response:
    answer = answers.json(engine().store.saved(slug).record(), status)
    answer.headers["Location"] = f"/v1/timelines/{quote(slug, safe='')}"
    return answer
