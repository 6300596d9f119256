"""Plain text, to read on a terminal: a heading a document, then one line an entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from timeline.formats import DEFAULT, Options, Result, Row, one_line, readers, rows

NAME = "text"
MEDIA_TYPE = "text/plain; charset=utf-8"
SUFFIX = ".txt"
NEEDS = frozenset({"entries", "events", "claims"})
NEEDS_TEXT = False


def write(results: Iterable[Result], out: BinaryIO, options: Options = DEFAULT) -> None:
    apart = ""
    for heading, result in readers(results, options):
        out.write(
            (apart + "".join(f"{line}\n" for line in lines(heading, result))).encode("utf-8", "replace")
        )
        apart = "\n"


def lines(heading: str, result: Result) -> Iterator[str]:
    """The lines of one result, without line ends."""
    yield heading
    shown = [(row.date, row) for row in rows(result)]
    width = max((len(date) for date, _ in shown), default=0)
    if not shown:
        yield "  (nothing that has a date)"
    for date, row in shown:
        yield f"  {date:{width}}  {one_line(row.entry['headline'])}{remark(row)}"


def remark(row: Row) -> str:
    """Who says it, if the headline does not, and what it is, if it is not a plain fact."""
    notes = [*row.unnamed, *filter(None, [row.unsure])]
    return f"  — {one_line(', '.join(notes))}" if notes else ""
