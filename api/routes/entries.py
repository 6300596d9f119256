"""`/v1/entries`: the entries of all documents of the store, filtered and in order of time."""

from __future__ import annotations

from typing import Any

from flask import Response

from api import answers, dates, docs, negotiate
from api.engine import engine
from api.parameters import EntryPageParameters, EntrySuffixParameters
from api.schemas import EntryPageSchema
from timeline.formats import Format, Options
from timeline.stores.base import FACETS, Filter, Match, Sort

blueprint = docs.Blueprint("entries", __name__, description="Entries of all documents, in order of time.")

# These say how the answer looks, and not what is wanted.
LOOKS = frozenset({"format", "excel", "limit", "cursor"})


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
    first, last = dates.bounds(parameters.get("first"), parameters.get("last"))
    wanted = Filter(
        first=first,
        last=last,
        match=Match(parameters["match"]),
        facets={name: parameters[name] for name in FACETS if name in parameters},
        **{
            name: parameters.get(name)
            for name in ("q", "kind", "document", "language", "granularity", "min_confidence")
        },
    )
    store = engine().store
    found = store.entries(
        wanted, sort=Sort(parameters["sort"]), limit=parameters["limit"], cursor=parameters.get("cursor")
    )
    if form.NAME == negotiate.DEFAULT:
        return answers.page(found.items, found.next)
    query = {name: str(value) for name, value in parameters.items() if name not in LOOKS}
    answer = answers.written([store.timeline(found.items, query)], form, Options(excel=parameters["excel"]))
    answers.link_next(answer, found.next)
    return answer
