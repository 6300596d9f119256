"""What schemathesis is told of this service: how NDJSON is written, and how long a line the server in front reads."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

import schemathesis


@schemathesis.serializer("application/x-ndjson", "text/markdown", "text/html", "application/xhtml+xml")
def as_it_is(_: Any, value: Any) -> bytes:
    return value.encode("utf-8", "replace") if isinstance(value, str) else json.dumps(value).encode()


@schemathesis.hook
def filter_query(_: Any, query: Any) -> bool:
    return not isinstance(query, dict) or len(urlencode(query, doseq=True)) < 7000
