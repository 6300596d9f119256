"""Markdown: a heading a document, an item an entry, its words as a quotation below."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from timeline.formats import DEFAULT, Options, Result, one_line, readable, rows
from timeline.formats.text import heading, remark

NAME = "md"
MEDIA_TYPE = "text/markdown; charset=utf-8"
SUFFIX = ".md"
NEEDS = frozenset({"entries", "events", "claims"})
NEEDS_TEXT = False

# Every ASCII mark may be escaped, and these can begin something in the middle of a line or at its start.
_MARK = re.compile(r"[\\`*_\[\]<>&#|~!+=-]|(?<=\d)[.)]")


def write(results: Iterable[Result], out: BinaryIO, options: Options = DEFAULT) -> None:
    apart = ""
    for result in results:
        if "error" not in result:
            out.write(
                (apart + "".join(f"{line}\n" for line in lines(result, options))).encode("utf-8", "replace")
            )
            apart = "\n"


def lines(result: Result, options: Options = DEFAULT) -> Iterator[str]:
    yield f"# {escaped(heading(result, options))}"
    yield ""
    for row in rows(result):
        date, headline = readable(row.entry["time"]["edtf"]), escaped(row.entry["headline"])
        yield f"- **{date}** {headline}{escaped(remark(row))}"
        if row.entry["evidence"]:
            yield f"  > {escaped(row.entry['evidence'][0]['exact'])}"


def escaped(text: str) -> str:
    """Text that Markdown shows as it is: a document cannot bring links, markup or HTML of its own."""
    return _MARK.sub(r"\\\g<0>", one_line(text) if text.strip() == text else f" {one_line(text)}")
