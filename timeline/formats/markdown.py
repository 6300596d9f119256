"""Markdown: a heading a document, an item an entry, below it the words of every document that tells it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, BinaryIO

from timeline.formats import (
    DEFAULT,
    Options,
    Result,
    attribution,
    conflicts,
    link,
    one_line,
    readers,
    rows,
)
from timeline.formats.text import remark

NAME = "md"
MEDIA_TYPE = "text/markdown; charset=utf-8"
SUFFIX = ".md"
NEEDS = frozenset({"entries", "events", "claims"})
NEEDS_TEXT = False

# Every ASCII mark may be escaped, and these can begin something in the middle of a line or at its start.
_MARK = re.compile(r"[\\`*_\[\]<>&#|~!+=-]|(?<=\d)[.)]")


def write(results: Iterable[Result], out: BinaryIO, options: Options = DEFAULT) -> None:
    apart = ""
    for heading, result in readers(results, options):
        out.write(
            (apart + "".join(f"{line}\n" for line in lines(heading, result))).encode("utf-8", "replace")
        )
        apart = "\n"


def lines(heading: str, result: Result) -> Iterator[str]:
    yield f"# {escaped(heading)}"
    yield ""
    many = "document" not in result
    for row in rows(result):
        yield f"- **{row.date}** {escaped(row.entry['headline'])}{escaped(remark(row))}"
        for number, (piece, document) in enumerate(row.evidence):
            if number:
                yield "  >"  # a paragraph of its own
            named = many or link(document)
            yield f"  > {escaped(piece['exact'])}" + ("\\" if named else "")
            if named:
                yield f"  > — {source(document)}"
        yield from (f"  - ≠ {escaped(conflict)}" for conflict in conflicts(row.entry))


def source(document: Mapping[str, Any]) -> str:
    """A document by its name, and where it is on the web."""
    named, url = escaped(attribution(document)), link(document)
    return f"[{named}](<{url}>)" if url else named


def escaped(text: str) -> str:
    """Text that Markdown shows as it is: a document cannot bring links, markup or HTML of its own."""
    return _MARK.sub(r"\\\g<0>", one_line(text) if text.strip() == text else f" {one_line(text)}")
