"""JSON Lines: one record a line, read as a stream. A line that is no record is a failure of its own."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

import orjson

from timeline.errors import InvalidInput, TimelineError, TooLarge
from timeline.settings import Settings

SUFFIXES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
_RATIO = 200  # news unpacks to three or four times its size, a bomb to a thousand


def lines(
    stream: BinaryIO, settings: Settings, *, compressed: bool
) -> Iterator[tuple[int, bytes | TimelineError]]:
    """Numbered lines that are not empty. A line over the limit, or a broken archive, is an error in its place."""
    source: BinaryIO = gzip.GzipFile(fileobj=stream) if compressed else stream  # type: ignore[assignment]
    number = 0
    while True:
        try:
            line = source.readline(settings.max_bytes + 1)
        except (OSError, EOFError, zlib.error) as error:
            yield number + 1, InvalidInput(f"line {number + 1}: the compressed file is broken: {error}")
            return
        if not line:
            return
        if compressed and source.tell() > settings.max_bytes and source.tell() > _RATIO * stream.tell():
            yield number + 1, TooLarge(f"line {number + 1}: the file unpacks to over {_RATIO} times its size")
            return
        number += 1
        if len(line) > settings.max_bytes and not line.endswith(b"\n"):
            yield number, TooLarge(f"line {number} has more than {settings.max_bytes:,} bytes: split it")
            while line and not line.endswith(b"\n"):
                line = source.readline(settings.max_bytes)
            continue
        if line.strip():
            yield number, line


def record(line: bytes, settings: Settings) -> Mapping[str, Any]:
    """The record of a line. Raises InvalidInput where it is no JSON object, or nested too deep."""
    if _depth(line) > settings.max_json_depth:
        raise InvalidInput(f"the JSON is nested deeper than {settings.max_json_depth}")
    try:
        found = orjson.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError as error:
        raise InvalidInput(f"this is not JSON: {error}") from None
    if not isinstance(found, dict):
        raise InvalidInput(f"a record is a JSON object with a text, not {type(found).__name__}")
    return found


def _depth(line: bytes) -> int:
    """How deep brackets nest at most; those inside strings count too, which only errs on the safe side."""
    if line.count(b"[") + line.count(b"{") <= 32:
        return 1
    depth = deepest = 0
    inside = escaped = False
    for byte in line:
        if inside:
            if escaped:
                escaped = False
            elif byte == 0x5C:
                escaped = True
            elif byte == 0x22:
                inside = False
        elif byte == 0x22:
            inside = True
        elif byte in b"[{":
            depth += 1
            deepest = max(deepest, depth)
        elif byte in b"]}":
            depth -= 1
    return deepest
