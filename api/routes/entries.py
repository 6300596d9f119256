"""`/v1/entries`: the entries of all documents of the store, filtered and in order of time."""

from __future__ import annotations

from typing import Any

from flask import Response

from api import answers, docs, negotiate
from api.engine import engine, today
from api.parameters import EntryPageParameters, EntrySuffixParameters, QuestionParameters
from api.schemas import EntryPageSchema
from timeline.formats import Format
from timeline.stores import saved
from timeline.stores.base import Sort

blueprint = docs.Blueprint("entries", __name__, description="Entries of all documents, in order of time.")


@blueprint.route("/v1/entries", methods=["GET"])
@blueprint.cached
@blueprint.answers(200, EntryPageSchema, formatted=True)
@blueprint.refuses(406, 503)
@blueprint.arguments(EntryPageParameters, location="query")
def entries(parameters: dict[str, Any]) -> Response:
    """The entries of all documents; JSON is a page of a list"""
    return _entries(negotiate.wanted(parameters.get("format")), parameters)


@blueprint.route("/v1/entries.<suffix>", methods=["GET"])
@blueprint.cached
@blueprint.answers(200, EntryPageSchema, formatted=True)
@blueprint.refuses(404, 503)
@blueprint.arguments(EntrySuffixParameters, location="query")
def entries_in_format(parameters: dict[str, Any], suffix: str) -> Response:
    """The entries of all documents, in the format of the suffix"""
    return _entries(negotiate.by_suffix(suffix), parameters)


def _entries(form: Format, parameters: dict[str, Any]) -> Response:
    asked = QuestionParameters().dump(parameters)
    wanted = saved.wanted(asked, today())
    store = engine().store
    found = store.entries(
        wanted, sort=Sort(parameters["sort"]), limit=parameters["limit"], cursor=parameters.get("cursor")
    )
    if form.NAME == negotiate.DEFAULT:
        return answers.page(found.items, found.next)
    query = {name: str(value) for name, value in asked.items()}
    answer = answers.written([store.timeline(found.items, query)], form, answers.options(parameters))
    answers.link_next(answer, found.next)
    return answer
