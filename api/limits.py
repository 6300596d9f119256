"""How often a caller may come: Flask-Limiter, counted in each worker, reading and writing apart."""

from __future__ import annotations

from flask import Flask, request
from flask_limiter import Limiter
from limits import parse

from api.access import OPEN, READING, caller, tokens_of
from api.settings import ServiceSettings
from timeline.errors import InvalidOption

OFF = "off"


def register(app: Flask, settings: ServiceSettings) -> None:
    """Answer 429, with `Retry-After`, to who comes too often. Raises InvalidOption for a rate that is none."""
    rates = {
        "read": _rate("read_rate", settings.read_rate),
        "write": _rate("write_rate", settings.write_rate),
    }
    if rates["read"] == rates["write"] == OFF:
        return

    tokens = tokens_of(settings.tokens)

    def kind() -> str:
        return "read" if request.method in READING else "write"

    limiter = Limiter(
        lambda: f"{kind()} {caller(tokens)}",
        app=app,
        application_limits=[lambda: rates[kind()]],
        storage_uri="memory://",
        headers_enabled=True,
    )

    @limiter.request_filter
    def free() -> bool:
        return request.path in OPEN or rates[kind()] == OFF


def _rate(name: str, written: str) -> str:
    if written == OFF:
        return OFF
    try:
        parse(written)
    except ValueError:
        raise InvalidOption(f"{name} is a rate such as 600/minute, or off, not {written!r}.") from None
    return written
