"""JSON: one indented object a result, several one after another (`jq` reads them so)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

import orjson

from timeline.formats import DEFAULT, Options, Result

NAME = "json"
MEDIA_TYPE = "application/json"
SUFFIX = ".json"
NEEDS: frozenset[str] = frozenset()
NEEDS_TEXT = False


def write(results: Iterable[Result], out: BinaryIO, options: Options = DEFAULT) -> None:
    for result in results:
        out.write(orjson.dumps(result, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
