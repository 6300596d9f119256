"""The routes, one file a resource. `BLUEPRINTS` is the order of the API document; `PAGES` are not in it."""

from __future__ import annotations

from api.routes import documents, embed, entries, extract, operations, pages, timelines, tools

BLUEPRINTS = (
    extract.blueprint,
    documents.blueprint,
    entries.blueprint,
    timelines.blueprint,
    embed.oembed_blueprint,
    tools.blueprint,
    operations.blueprint,
)
PAGES = (pages.blueprint, embed.blueprint)
