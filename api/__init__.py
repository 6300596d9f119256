"""The HTTP service: a thin skin of Flask over the library. `create_app` makes it, `api.server` runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from api.settings import ServiceSettings

__all__ = ["create_app"]


def create_app(settings: ServiceSettings | None = None) -> Flask:
    """The application. Without settings, those of the environment (`TIMELINE_*`).

    Nothing heavy is loaded here: models and store come with the first request that needs them, or with
    `/readyz`, which begins to load them.
    """
    from api.application import make

    return make(settings)
