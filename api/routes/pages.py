"""Pages to look at: server-rendered, without a cookie, and whole without JavaScript.

They read the store and never write to it: the one form that posts keeps nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

import orjson
from flask import Blueprint, Response, current_app, render_template, request, url_for
from marshmallow import EXCLUDE, ValidationError
from werkzeug.exceptions import HTTPException

from api import answers, problems
from api.engine import engine, today
from api.parameters import EntryParameters
from api.routes.timelines import merged
from api.views import dates, embedding, words
from api.views.lines import lines
from api.views.marks import marked
from timeline import formats, languages, records
from timeline.documents import Given, from_bytes
from timeline.errors import InvalidInput, InvalidOption
from timeline.records import Record
from timeline.stores import saved
from timeline.stores.base import Sort
from timeline.types import Document, Status

blueprint = Blueprint("pages", "api", static_folder="static", template_folder="templates")

# Marks that turn the direction of what comes after them: a text must not be able to rewrite the page around it.
TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")

PAPER = {"text": "", "published": "", "language": ""}


@blueprint.get("/")
def start() -> Response:
    """A form for a text, to see its timeline at once; with `example`, for a text of ours."""
    example = words.all_words()[words.language()]["example"] if "example" in request.args else {}
    return page("start.html", given=PAPER | example, codes=languages.codes())


@blueprint.post("/")
def extract() -> Response:
    """The timeline of a text that was pasted or uploaded; nothing is stored."""
    request.max_form_memory_size = engine().settings.max_bytes
    given = {name: request.form.get(name, "").strip() for name in PAPER}
    try:
        document = _document(given)
        found = records.extraction(engine().extract(document, engine().settings.extraction))
    except (InvalidInput, InvalidOption) as error:
        return page(
            "start.html",
            error.status,
            given=given,
            codes=languages.codes(),
            error=error,
            faults=words.faults(error),
        )
    return _shown(found, document.text)


@blueprint.get("/documents")
def documents() -> Response:
    found = engine().store.list(cursor=request.args.get("cursor"), q=request.args.get("q") or None)
    return page("documents.html", found=found, q=request.args.get("q", ""))


@blueprint.get("/documents/<id>")
def document(id: str) -> Response:
    """A document with its dates, events and claims marked in place, and its timeline beside it."""
    stored = engine().store.get(id)
    return _shown(stored.extraction, stored.text, source=f"{answers.document_path(id)}/timeline.%s")


@blueprint.get("/timelines")
def timelines() -> Response:
    return page("timelines.html", found=engine().store.all_saved(cursor=request.args.get("cursor")))


@blueprint.get("/timelines/<slug:slug>")
def timeline(slug: str) -> Response:
    """A saved timeline, and what to copy to have it on another page."""
    return saved_page("timeline.html", slug)


@blueprint.get("/search")
def search() -> Response:
    """Entries of all documents, filtered. What is wrong with a filter is said above the form."""
    typed = {name: value for name, value in request.args.items() if value.strip()}
    asked: Record = {}
    try:
        asked = EntryParameters(unknown=EXCLUDE).load(typed)
        query = EntryParameters(exclude=("sort", "limit", "cursor")).dump(asked)
        found = engine().store.entries(
            saved.wanted(query, today()), sort=Sort.TIME, limit=asked["limit"], cursor=asked.get("cursor")
        )
    except (ValidationError, InvalidOption) as error:
        wrong = problems.invalid_parameters(error) if isinstance(error, ValidationError) else error
        said = words.faults(wrong)
        return page("search.html", 400, typed=typed, statuses=list(Status), error=wrong, faults=said)
    result = engine().store.timeline(found.items, {})
    source = f"/v1/entries.%s?{urlencode(query)}" if query else "/v1/entries.%s"
    return page(
        "search.html", typed=typed, statuses=list(Status), lines=_lines(result), found=found, source=source
    )


@blueprint.get("/docs")
def api_docs() -> Response:
    """The API document, to read."""
    described = current_app.extensions["flask-smorest"]["apis"][""]["ext_obj"].spec.to_dict()
    return page("docs.html", api=described)


@blueprint.get("/favicon.ico")
def icon() -> Response:
    """The icon where browsers look for it by themselves, as for a timeline in the format html."""
    return blueprint.send_static_file("icon.svg")


# ------------------------------------------------------------------ what goes wrong


@blueprint.errorhandler(Exception)
def failed(error: Exception, template: str = "error.html") -> Response:
    """A page that tells of an error, with the status and the headers that any other answer would have."""
    framed = template != "error.html"
    answer = problems.answered(error)
    told = orjson.loads(answer.data)
    # A page has words of its own for what is told to programs.
    if told["detail"] == problems.DETAILS.get(answer.status_code):
        told["detail"] = ""
    shown = page(template, answer.status_code, framed=framed, error=told)
    for name in problems.HEADERS & set(answer.headers.keys()):
        shown.headers[name] = answer.headers[name]
    return shown


@blueprint.app_errorhandler(HTTPStatus.NOT_FOUND)
def nowhere(error: HTTPException) -> Response:
    """An address of nothing: a page for who looks at pages, a problem for who calls an API."""
    looks = request.accept_mimetypes.best_match([problems.MEDIA_TYPE, "application/json", "text/html"])
    return failed(error) if looks == "text/html" else problems.from_http(error)


# ------------------------------------------------------------------ how a page is made


def page(template: str, status: int = 200, *, framed: bool = False, **shown: Any) -> Response:
    """A page in the language of its reader; only one that is made for it may be framed."""
    code = words.language()
    html = render_template(
        template,
        w=words.all_words()[code],
        code=code,
        codes_of_interface=words.all_words(),
        link=_link,
        switched=_switched,
        after=_after,
        named=words.named,
        counted=words.counted,
        when=_when,
        formats=_formats(of_one=True),
        formats_of_many=_formats(of_one=False),
        endpoint=request.endpoint,
        **shown,
    )
    ancestors = engine().settings.embed_ancestors if framed else "'none'"
    return answers.html(html.encode("utf-8", "replace"), status, ancestors=ancestors)


def saved_page(template: str, slug: str, *, framed: bool = False) -> Response:
    """The page of a saved timeline. Raises NotFound."""
    title, found = merged(slug)
    source = f"{url_for('timelines.timeline', slug=slug, suffix='json').removesuffix('json')}%s"
    snippets = embedding.snippets(slug, title)
    return page(
        template,
        framed=framed,
        title=title,
        slug=slug,
        found=found,
        lines=_lines(found),
        source=source,
        snippets=snippets,
    )


def visible(value: Any) -> Any:
    """What a template writes out, with marks that would turn the text's direction shown instead of obeyed."""
    if not isinstance(value, str) or value.isascii() or not TURNING.search(value):
        return value
    return type(value)(TURNING.sub("\N{REPLACEMENT CHARACTER}", value))


def _formats(*, of_one: bool) -> list[str]:
    """The formats to choose from, of one document or a timeline of many, CSV first."""
    names = (name for name in formats.names() if of_one or not formats.get(name).NEEDS_TEXT)
    return sorted(names, key=lambda name: name != "csv")


def _when(published: str | None) -> str:
    """A day or minute of publication as the reader writes it; "" for none."""
    return dates.shown((published or "")[:16], words.all_words()[words.language()])


def _link(endpoint: str, **values: Any) -> str:
    """The address of a page, in the language that was chosen if one was."""
    if words.chosen():
        values[words.PARAMETER] = words.chosen()
    return url_for(f"pages.{endpoint}", **values)


def _switched(code: str) -> str:
    """This page in another language. What was posted is gone by then: the form comes again."""
    return _again(**{words.PARAMETER: code})


def _after(cursor: str) -> str:
    """The page of a list that comes after this one."""
    return _again(cursor=cursor)


def _again(**changed: str) -> str:
    kept = [(name, value) for name, value in request.args.items(multi=True) if name not in changed]
    return f"?{urlencode([*kept, *changed.items()])}"


def _lines(found: Record) -> list[Any]:
    page_of = cache(lambda document: _link("document", id=document))

    def where(document: str, finding: str) -> str:
        return f"{page_of(document)}#{finding}"

    return lines(found, words.all_words()[words.language()], where)


def _shown(found: Record, text: str, source: str | None = None) -> Response:
    told = lines(found, words.all_words()[words.language()], lambda _, finding: f"#{finding}")
    return page(
        "document.html", document=found["document"], lines=told, paragraphs=marked(text, found), source=source
    )


def _document(given: Mapping[str, str]) -> Document:
    """The document that the form holds: the file if there is one, else the text. Raises InvalidInput."""
    file = request.files.get("file")
    known = {name: given[name] or None for name in ("published", "language")}
    named = Given(**known, read_on=today())
    settings = engine().settings.extraction
    if file and file.filename:
        found = from_bytes(file.read(), name=file.filename, given=named, settings=settings)
    else:
        found = from_bytes(given["text"].encode(), name="text.txt", given=named, settings=settings)
    return replace(found, id="text")
