"""Plain text, to read on a terminal: a heading a document, then one line an entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from timeline.formats import DEFAULT, Options, Result, Row, one_line, readable, rows

NAME = "text"
MEDIA_TYPE = "text/plain; charset=utf-8"
SUFFIX = ".txt"
NEEDS = frozenset({"entries", "events", "claims"})
NEEDS_TEXT = False

# What goes without saying is not said.
USUAL = frozenset({"occurred", "ongoing", "asserted"})


def write(results: Iterable[Result], out: BinaryIO, options: Options = DEFAULT) -> None:
    apart = ""
    for result in results:
        if "error" not in result:
            out.write(
                (apart + "".join(f"{line}\n" for line in lines(result, options))).encode("utf-8", "replace")
            )
            apart = "\n"


def lines(result: Result, options: Options = DEFAULT) -> Iterator[str]:
    """The lines of one result, without line ends."""
    yield heading(result, options)
    shown = [(readable(row.entry["time"]["edtf"]), row) for row in rows(result)]
    width = max((len(date) for date, _ in shown), default=0)
    if not shown:
        yield "  (nothing that has a date)"
    for date, row in shown:
        yield f"  {date:{width}}  {one_line(row.entry['headline'])}{remark(row)}"


def heading(result: Result, options: Options) -> str:
    """What the timeline is of: a document's title, publisher and date, or how many documents there are."""
    document = result.get("document")
    if document is None:
        count = len(result["documents"])
        return options.title or f"Timeline of {count} document{'' if count == 1 else 's'}"
    parts = (document["title"] or document["id"], document["publisher"], document["published"])
    return " · ".join(one_line(part) for part in parts if part)


def remark(row: Row) -> str:
    """Who says it, if the headline does not, and what it is, if it is not a plain fact."""
    marks = (
        [e["factuality"]["status"] for e in row.events]
        if row.entry["kind"] == "event"
        else [c["stance"] for c in row.claims]
    )
    headline = one_line(row.entry["headline"]).casefold()
    opening = tuple(headline.partition(mark)[0] for mark in (": ", " “"))  # there a long name is shortened
    named = [(source, source.casefold()) for source in map(one_line, row.sources)]
    sources = [source for source, low in named if low not in headline and not low.startswith(opening)]
    notes = [*sources, *(mark for mark in dict.fromkeys(marks) if mark not in USUAL)]
    return f"  — {one_line(', '.join(notes))}" if notes else ""
