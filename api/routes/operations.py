"""`/healthz`, `/readyz` and `/metrics`: is the process alive, can it work, and how much does it?"""

from __future__ import annotations

from typing import Any

from flask import Response

from api import answers, docs, metrics
from api.engine import engine
from api.parameters import NoParameters
from api.schemas import StateSchema
from timeline.errors import TimelineError

blueprint = docs.Blueprint("operations", __name__, description="For those who run it.")


class NotReady(TimelineError):
    """The models or the store are not there yet."""

    title = "Not ready"
    status = 503
    slug = "not-ready"


@blueprint.route("/healthz", methods=["GET"])
@blueprint.answers(200, StateSchema)
@blueprint.arguments(NoParameters, location="query")
def healthz(_: dict[str, Any]) -> Response:
    """The process answers"""
    return _state("ok")


@blueprint.route("/readyz", methods=["GET"])
@blueprint.answers(200, StateSchema)
@blueprint.refuses(503)
@blueprint.arguments(NoParameters, location="query")
def readyz(_: dict[str, Any]) -> Response:
    """Models are loaded and the store answers"""
    engine().warm_up()
    if not engine().ready:
        raise NotReady("Models are being loaded, or the store does not answer. Try again soon.")
    return _state("ready")


@blueprint.route("/metrics", methods=["GET"])
@blueprint.alt_response(
    200,
    description="Metrics as Prometheus reads them.",
    content_type=metrics.MEDIA_TYPE,
    schema={"type": "string"},
    success=True,
)
@blueprint.refuses()
@blueprint.arguments(NoParameters, location="query")
def measured(_: dict[str, Any]) -> Response:
    """Requests, seconds, documents and entries, for Prometheus"""
    return answers.fleeting(metrics.exposed(lambda: engine().store), metrics.MEDIA_TYPE)


def _state(status: str) -> Response:
    return answers.fleeting(b'{"status":"%s"}\n' % status.encode(), "application/json")
