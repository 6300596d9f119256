"""CSV (RFC 4180): one row an entry, for a spreadsheet or a data frame.

`start` and `end` are the inclusive calendar bounds; an empty one is open or unknown. `source` is who says it.
`stance` is a claim's stance (asserted, denied …) and an event's status (occurred, proposed …). `quote` is the
first evidence, word for word; `title`, `url`, `published`, `language` are of its document. `document` holds
the ids of all documents that tell it. Several values of a cell are joined by `; `.

A cell that a spreadsheet would take for a formula gets a leading apostrophe, always: the text comes from
strangers.

The profile `timelinejs` is the spreadsheet that TimelineJS3 reads, with its own header.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from typing import Any, BinaryIO

from timeline.formats import DEFAULT, Options, Result, Row, rows, timelinejs

NAME = "csv"
MEDIA_TYPE = "text/csv; charset=utf-8"
SUFFIX = ".csv"
NEEDS = frozenset({"entries", "events", "claims"})
NEEDS_TEXT = False

HEADER = (
    *("id", "kind", "start", "end", "edtf", "granularity", "ongoing", "approximate", "date_text"),
    *("headline", "source", "stance", "participants", "tags", "quote"),
    *("document", "title", "url", "published", "language", "confidence"),
)
# The full-width forms are taken for formulas by spreadsheets in East Asian locales, the newline by some.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def write(results: Iterable[Result], out: BinaryIO, options: Options = DEFAULT) -> None:
    out.write(("\ufeff" if options.excel else "").encode())
    header, of = (
        (timelinejs.HEADER, timelinejs.cells) if options.profile == timelinejs.NAME else (HEADER, cells)
    )
    out.write(line(header))
    for result in results:
        for row in rows(result):
            if found := of(row):
                out.write(line([found[name] for name in header]))


def cells(row: Row) -> Mapping[str, Any]:
    """The values of a row by column."""
    entry, document = row.entry, row.document
    time = entry["time"]
    members = [*row.events, *row.claims]
    return {
        "id": entry["id"],
        "kind": entry["kind"],
        "start": time["earliest"],
        "end": time["latest"],
        "edtf": time["edtf"],
        "granularity": time["granularity"],
        "ongoing": time["ongoing"],
        "approximate": time["approximate"],
        "date_text": time["text"],
        "headline": entry["headline"],
        "source": row.sources,
        "stance": row.stances,
        "participants": entry["participants"],
        "tags": entry["tags"],
        "quote": row.quote,
        "document": list(dict.fromkeys(evidence["document"] for evidence in entry["evidence"])),
        "title": document.get("title"),
        "url": document.get("url"),
        "published": document.get("published"),
        "language": document.get("language"),
        "confidence": max((member["confidence"] for member in members), default=None),
    }


def line(values: Iterable[Any]) -> bytes:
    """One CSV line, CRLF included."""
    buffer = io.StringIO()
    csv.writer(buffer).writerow([cell(value) for value in values])
    return buffer.getvalue().encode("utf-8", "replace")


def cell(value: Any) -> str:
    """A value as a cell: nothing for None, `true` and `false`, lists joined, formulas made harmless."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case list() | tuple():
            return cell("; ".join(value))
        case str():
            return "'" + value if value.startswith(FORMULA) else value
        case _:
            return str(value)
