"""A line of JSON for every request, and the request's id, which the caller may give and is told.

Nothing that a caller sent stands in a line: a route is named by its pattern, an id is checked.
"""

from __future__ import annotations

import logging
import re
import sys
import uuid

import orjson

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


def request_id(given: str) -> str:
    """The id that a caller gives its request, if it is one, or else a new one."""
    return given if _ID.fullmatch(given) else uuid.uuid4().hex


def answered(request_id: str, method: str, route: str | None, status: int, seconds: float) -> None:
    """The line of a request."""
    if log.isEnabledFor(logging.INFO):
        said = {
            "request": request_id,
            "method": method,
            "route": route,
            "status": status,
            "milliseconds": round(1000 * seconds, 1),
        }
        # As `log.info`, without a walk up the stack for a place that no line tells.
        record = log.makeRecord(log.name, logging.INFO, "", 0, "answered", (), None, extra={"said": said})
        log.handle(record)
