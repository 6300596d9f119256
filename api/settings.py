"""What an operator may choose about the service: flags > `TIMELINE_*` > `timeline.toml` > defaults."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, NamedTuple

from timeline.errors import InvalidOption
from timeline.settings import Settings

PREFIX = "TIMELINE_"
CONFIG = "TIMELINE_CONFIG"
METRICS_FOLDER = "PROMETHEUS_MULTIPROC_DIR"  # the name that prometheus_client gives it


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceSettings:
    """Settings of the service. Each is also an environment variable: `max_bytes` is `TIMELINE_MAX_BYTES`.

    - `store`: the URL of the store; None is the library's default.
    - `max_bytes`: of one request's body; `max_bulk_bytes`: of a bulk request's.
    - `max_characters`: of one document's text; extraction time grows with it.
    - `max_json_depth`: of a JSON body.
    - `patience`: seconds that a caller may send, or take, nothing in the middle of a request; 0 for no limit. One that
      sends hardly anything (500 bytes a second) is not waited for much longer either.
    - `tokens`: who may write, or read: `scope:sha256` of each token, with spaces between (see `timeline token`).
    - `private`: reading needs a token as well.
    - `allow_open`: without tokens, listen on addresses that other machines reach all the same.
    - `read_rate`, `write_rate`: requests of one caller to one worker, as in `600/minute`; `off` for no limit.
    - `proxies`: how many proxies in front add to `X-Forwarded-For`; callers are told apart by what they say.
    - `cors_origins`: origins whose pages may read, with spaces between; `*` for all.
    - `embed_ancestors`: pages that may frame a saved timeline, as `frame-ancestors` of CSP says it.
    """

    store: str | None = None
    max_bytes: int = 8_000_000
    max_bulk_bytes: int = 256_000_000
    max_characters: int = 1_000_000
    max_json_depth: int = 32
    patience: int = 10
    tokens: str = ""
    private: bool = False
    allow_open: bool = False
    read_rate: str = "6000/minute"
    write_rate: str = "600/minute"
    proxies: int = 0
    cors_origins: str = ""
    embed_ancestors: str = "*"
    extraction: Settings = field(init=False)

    def __post_init__(self) -> None:
        limits = Settings(
            max_characters=self.max_characters, max_bytes=self.max_bytes, max_json_depth=self.max_json_depth
        )
        object.__setattr__(self, "extraction", limits)


class Choice(NamedTuple):
    """A setting in force, and where it was chosen: `flag`, `TIMELINE_…`, the file's path or `default`."""

    value: Any
    origin: str


def load(environ: Mapping[str, str] | None = None, file: Path | None = None, **flags: Any) -> ServiceSettings:
    """The settings in force. A flag that is None was not given. Raises InvalidOption for a value of no sense.

    >>> load({"TIMELINE_MAX_BYTES": "1000", "TIMELINE_STORE": "a.db"}, store="b.db").store
    'b.db'
    """
    chosen = choices(environ, file, **flags)
    return ServiceSettings(**{name: value for name, (value, _) in chosen.items()})


def choices(
    environ: Mapping[str, str] | None = None, file: Path | None = None, **flags: Any
) -> dict[str, Choice]:
    """Every setting with its origin. `file` is else `TIMELINE_CONFIG`, or `timeline.toml` here if there is one."""
    found = os.environ if environ is None else environ
    path = file or Path(found.get(CONFIG) or "timeline.toml")
    written = _file(path, needed=file is not None or bool(found.get(CONFIG)))
    chosen = {}
    for f in fields(ServiceSettings):
        if not f.init:
            continue
        name = PREFIX + f.name.upper()
        if flags.get(f.name) is not None:
            chosen[f.name] = Choice(flags[f.name], "flag")
        elif found.get(name):
            chosen[f.name] = Choice(_read(name, found[name], f.default), name)
        elif f.name in written:
            chosen[f.name] = Choice(_typed(f"{path}: {f.name}", written[f.name], f.default), str(path))
        else:
            chosen[f.name] = Choice(f.default, "default")
    return chosen


def _file(path: Path, *, needed: bool) -> Mapping[str, Any]:
    try:
        written = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        if needed:
            raise InvalidOption(f"There is no {path}.") from None
        return {}
    except (OSError, ValueError) as error:
        raise InvalidOption(f"{path} cannot be read: {error}") from None
    known = {f.name for f in fields(ServiceSettings) if f.init}
    unknown = sorted(written.keys() - known)
    if unknown:
        raise InvalidOption(f"{path}: {unknown[0]} is no setting. There are: {', '.join(sorted(known))}.")
    return written


def _typed(name: str, value: Any, default: Any) -> Any:
    kind = str if default is None else type(default)
    return _read(name, value, default) if type(value) is str else _checked(name, value, kind)


def _checked(name: str, value: Any, kind: type) -> Any:
    if type(value) is not kind or isinstance(value, int) and value < 0:
        raise InvalidOption(f"{name} is {_KINDS[kind]}, not {value!r}.")
    return value


_KINDS = {bool: "1 or 0", int: "a whole number from 0", str: "text"}
_BOOLEANS = dict.fromkeys(("1", "true", "yes", "on"), True) | dict.fromkeys(
    ("0", "false", "no", "off"), False
)


def _read(name: str, value: str, default: Any) -> Any:
    """A value that is written as text."""
    if isinstance(default, bool):
        return _checked(name, _BOOLEANS.get(value.lower(), value), bool)
    if isinstance(default, int):
        return _checked(name, int(value) if value.isascii() and value.isdecimal() else value, int)
    return value
