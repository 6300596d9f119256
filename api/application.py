"""The factory of the Flask application."""

from __future__ import annotations

from flask import Flask
from flask_cors import CORS
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.routing import BaseConverter

from api import docs, front, logs, problems
from api.engine import EXTENSION, Engine
from api.kept import Kept
from api.routes import BLUEPRINTS, PAGES, pages
from api.settings import ServiceSettings, load
from timeline.stores.version import release

DESCRIPTION = """\
Dated, sourced timelines of events and claims out of Korean and English news.

Every `start` and `end` is a half-open range of Unicode code points of the document's text. Errors are problem
details (RFC 9457). A query parameter that is not named here is an error.
"""


class Slug(BaseConverter):
    """A part of a path up to the dot of its suffix."""

    regex = r"[^./]+"


def make(settings: ServiceSettings | None = None) -> Flask:
    """See `api.create_app`."""
    chosen = load() if settings is None else settings
    app = Flask("api", static_folder=None, template_folder=None)
    app.config.update(
        MAX_CONTENT_LENGTH=chosen.max_bytes,
        API_TITLE="timeline",
        API_VERSION=release(),
        OPENAPI_VERSION="3.1.0",
        OPENAPI_URL_PREFIX="/",
        API_SPEC_OPTIONS={"info": {"description": DESCRIPTION}},
        PROPAGATE_EXCEPTIONS=False,
    )
    app.url_map.strict_slashes = False
    app.url_map.merge_slashes = False  # no redirect to what the Host header says
    app.url_map.converters["slug"] = Slug
    app.extensions[EXTENSION] = engine = Engine(chosen)
    front.register(app, chosen, Kept(engine))
    if chosen.proxies:
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=chosen.proxies, x_proto=chosen.proxies, x_host=chosen.proxies
        )
    if chosen.cors_origins:
        CORS(
            app,
            origins=chosen.cors_origins.split(),
            methods=["GET", "HEAD"],
            expose_headers=["ETag", "Link", logs.HEADER],
            max_age=600,
        )
    problems.register(app)
    api = docs.Api(app)
    api.register_converter(Slug, lambda _: {"type": "string", "pattern": f"^{Slug.regex}$"})
    for blueprint in BLUEPRINTS:
        api.register_blueprint(blueprint)
    for shown in PAGES:
        app.register_blueprint(shown)
    app.jinja_options = {"finalize": pages.visible}
    return app
