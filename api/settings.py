"""What an operator may choose about the service: flags > `TIMELINE_*` in the environment > defaults."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from timeline.errors import InvalidOption
from timeline.settings import Settings

PREFIX = "TIMELINE_"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceSettings:
    """Settings of the service. Each is also an environment variable: `max_bytes` is `TIMELINE_MAX_BYTES`.

    - `store`: the URL of the store; None is the library's default.
    - `max_bytes`: of one request's body; `max_bulk_bytes`: of a bulk request's.
    - `max_characters`: of one document's text; extraction time grows with it.
    - `max_json_depth`: of a JSON body.
    - `allow_open`: listen on addresses that other machines reach, though there is no access control yet.
    """

    store: str | None = None
    max_bytes: int = 8_000_000
    max_bulk_bytes: int = 256_000_000
    max_characters: int = 1_000_000
    max_json_depth: int = 32
    allow_open: bool = False
    extraction: Settings = field(init=False)

    def __post_init__(self) -> None:
        limits = Settings(
            max_characters=self.max_characters, max_bytes=self.max_bytes, max_json_depth=self.max_json_depth
        )
        object.__setattr__(self, "extraction", limits)


def load(environ: Mapping[str, str] | None = None, **flags: Any) -> ServiceSettings:
    """The settings in force. A flag that is None was not given. Raises InvalidOption for a value of no sense.

    >>> load({"TIMELINE_MAX_BYTES": "1000", "TIMELINE_STORE": "a.db"}, store="b.db").store
    'b.db'
    """
    found = os.environ if environ is None else environ
    chosen: dict[str, Any] = {}
    for f in fields(ServiceSettings):
        value = found.get(PREFIX + f.name.upper())
        if f.init and value is not None and value != "":
            chosen[f.name] = _read(PREFIX + f.name.upper(), value, type(f.default))
    return ServiceSettings(**chosen | {name: value for name, value in flags.items() if value is not None})


def _read(name: str, value: str, kind: type) -> Any:
    if kind is bool:
        if value.lower() in {"1", "true", "yes", "on"}:
            return True
        if value.lower() in {"0", "false", "no", "off"}:
            return False
        raise InvalidOption(f"{name} is 1 or 0, not {value!r}.")
    if kind is int:
        if not value.isascii() or not value.isdecimal() or int(value) == 0:
            raise InvalidOption(f"{name} is a whole number above 0, not {value!r}.")
        return int(value)
    return value
