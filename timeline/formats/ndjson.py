"""NDJSON (JSON Lines): one result a line, failures in their place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

from timeline.formats import DEFAULT, Options, Result, json_pieces

NAME = "ndjson"
MEDIA_TYPE = "application/x-ndjson"
SUFFIX = ".ndjson"
NEEDS: frozenset[str] = frozenset()
NEEDS_TEXT = False


def write(results: Iterable[Result], out: BinaryIO, options: Options = DEFAULT) -> None:
    for result in results:
        out.writelines(json_pieces(result))
