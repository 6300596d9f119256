"""Saved timelines on other people's pages: the script, the frame, and oEmbed."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import orjson
from flask import Blueprint, Response, request, send_from_directory
from marshmallow import fields, validate

from api import answers, docs
from api.engine import engine
from api.parameters import Parameters
from api.routes import pages
from api.schemas import EmbedSchema
from api.views import embedding, words
from timeline.errors import InvalidOption, NotFound

# The frame itself is a page: it is not in the API document.
blueprint = Blueprint("embed", __name__)
oembed_blueprint = docs.Blueprint("oembed", __name__, description="Saved timelines on other pages.")


STATIC = Path(__file__).parent.parent / "static"
WORDS = ("kinds", "states", "types", "acts", "bases", "dates", "chart", "sources", "conflict", "no_entries")


class EmbedParameters(Parameters):
    url = fields.String(
        required=True,
        validate=validate.Length(min=1, max=4000),
        metadata={
            "description": "The address of a saved timeline's page, as in https://…/timelines/chips-2024."
        },
    )
    format = fields.String(load_default="json", validate=validate.OneOf(["json"]))
    maxwidth = fields.Integer(validate=validate.Range(1, 10_000))
    maxheight = fields.Integer(validate=validate.Range(1, 10_000))


@blueprint.get("/embed.js")
def script() -> Response:
    """What another page loads to have the `<event-timeline>` element. Any page may."""
    return _for_all(send_from_directory(STATIC, "embed.js"))


@blueprint.get("/embed/<name>.js")
def module(name: str) -> Response:
    """A module of the element: of its folder, or made of the words and styles that the pages have as well."""
    if name in MADE:
        return _for_all(answers.body(MADE[name](), "text/javascript; charset=utf-8"))
    return _for_all(send_from_directory(STATIC / "embed", f"{name}.js"))


@blueprint.get("/v1/timelines/<slug:slug>/embed")
def frame(slug: str) -> Response:
    """A saved timeline as a page to frame; the setting `embed_ancestors` says who may."""
    return pages.saved_page("embed.html", slug, framed=True)


@blueprint.errorhandler(Exception)
def failed(error: Exception) -> Response:
    """In a frame, what went wrong is a page to frame as well."""
    return pages.failed(error, "embed_error.html")


@oembed_blueprint.route("/oembed", methods=["GET"])
@oembed_blueprint.cached
@oembed_blueprint.answers(200, EmbedSchema)
@oembed_blueprint.refuses(404, 503)
@oembed_blueprint.arguments(EmbedParameters, location="query")
def oembed(parameters: dict[str, Any]) -> Response:
    """The frame of a saved timeline as oEmbed 1.0 wants it"""
    asked = engine().store.saved(_slug(parameters["url"]))
    width = parameters.get("maxwidth")
    height = min(embedding.HEIGHT, parameters.get("maxheight") or embedding.HEIGHT)
    return answers.json(
        {
            "version": "1.0",
            "type": "rich",
            "title": asked.title,
            "provider_name": "timeline",
            "provider_url": request.url_root,
            "width": width or 720,
            "height": height,
            "html": str(embedding.frame(asked.slug, asked.title, str(width or "100%"), height)),
        }
    )


def _for_all(answer: Response) -> Response:
    answer.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    answer.headers["Access-Control-Allow-Origin"] = "*"
    return answer


@cache
def _words() -> bytes:
    """`words.js`: those words of every language of the interface that the element says."""
    told = {code: {name: of[name] for name in WORDS} for code, of in words.all_words().items()}
    return b"export const WORDS = %s;\n" % orjson.dumps(told)


@cache
def _styles() -> bytes:
    """`styles.js`: the style sheets that the element has inside."""
    told = ((name, (STATIC / f"{name}.css").read_text("utf-8")) for name in ("theme", "entries", "chart"))
    return b"".join(b"export const %s = %s;\n" % (n.upper().encode(), orjson.dumps(css)) for n, css in told)


MADE = {"words": _words, "styles": _styles}


def _slug(url: str) -> str:
    """The saved timeline whose page is at an address of this service. Raises NotFound."""
    try:
        parts = urlsplit(url)
    except ValueError:
        raise InvalidOption("url: it is no address.") from None
    folder, _, slug = unquote(parts.path).rstrip("/").rpartition("/")
    if parts.netloc != request.host or folder not in {"/timelines", "/v1/timelines"}:
        raise NotFound("There is no timeline of this service at that address.")
    return slug.removesuffix(".json")
