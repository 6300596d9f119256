"""The routes, one file a resource. `BLUEPRINTS` is the order of the API document."""

from __future__ import annotations

from api.routes import documents, entries, extract, operations, timelines, tools

BLUEPRINTS = (
    extract.blueprint,
    documents.blueprint,
    entries.blueprint,
    timelines.blueprint,
    tools.blueprint,
    operations.blueprint,
)
