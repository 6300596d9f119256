"""A line of JSON for every request, and the request's id, which the caller may give and is told.

Nothing that a caller sent stands in a line: a route is named by its pattern, an id is checked.
"""

from __future__ import annotations

import logging
import re
import sys
import time
import uuid

import orjson
from flask import Flask, Response, g, request

HEADER = "X-Request-ID"
_ID = re.compile(r"[A-Za-z0-9._-]{8,64}")
log = logging.getLogger("timeline.requests")


class JsonLines(logging.Formatter):
    """A record as one line of JSON; what was given as `extra={"said": {…}}` are members of it."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "message": record.getMessage(),
            **getattr(record, "said", {}),
        }
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return orjson.dumps(line).decode()


def to_stderr() -> None:
    """Write the service's log to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    parent = logging.getLogger("timeline")
    parent.handlers = [handler]
    parent.setLevel(logging.INFO)
    parent.propagate = False


def register(app: Flask) -> None:
    """Log each request when it is answered."""

    def begin() -> None:
        given = request.headers.get(HEADER, "")
        g.request_id = given if _ID.fullmatch(given) else uuid.uuid4().hex
        g.began = time.perf_counter()

    def end(answer: Response) -> Response:
        answer.headers[HEADER] = g.request_id
        said = {
            "request": g.request_id,
            "method": request.method,
            "route": request.url_rule.rule if request.url_rule else None,
            "status": answer.status_code,
            "milliseconds": round(1000 * (time.perf_counter() - g.began), 1),
        }
        if log.isEnabledFor(
            logging.INFO
        ):  # as `log.info`, without a walk up the stack for a place that no line tells
            log.handle(
                log.makeRecord(log.name, logging.INFO, "", 0, "answered", (), None, extra={"said": said})
            )
        return answer

    app.before_request(begin)
    app.after_request(end)
