"""JSON: one indented object a result, several one after another (`jq` reads them so)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

from timeline.formats import DEFAULT, Options, Result, json_pieces

NAME = "json"
MEDIA_TYPE = "application/json"
SUFFIX = ".json"
NEEDS: frozenset[str] = frozenset()
NEEDS_TEXT = False


def write(results: Iterable[Result], out: BinaryIO, options: Options = DEFAULT) -> None:
    for result in results:
        out.writelines(json_pieces(result, indented=True))
