"""Atom (RFC 4287): a feed with an entry of the timeline in each of its own, for feed readers.

Atom dates an entry by when it was published, which is the day of the document. When it happened stands in the
content, and as EDTF in a category. An author is who says it, or else who published it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO
from uuid import NAMESPACE_URL, uuid5

from timeline.formats import DEFAULT, Options, Result, Row, attribution, link, moment, readers, rows
from timeline.formats.text import remark
from timeline.formats.timeml import xml

NAME = "atom"
MEDIA_TYPE = "application/atom+xml; charset=utf-8"
SUFFIX = ".atom"
NEEDS = frozenset({"entries", "events", "claims"})
NEEDS_TEXT = False

EDTF = "http://id.loc.gov/datatypes/edtf"


def write(results: Iterable[Result], out: BinaryIO, options: Options = DEFAULT) -> None:
    """What the feed is called and when it changed follows its entries: only then is it known."""
    out.write(b'<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n')
    title, updated = options.title, moment(None)
    for heading, result in readers(results, options):
        title = title or heading
        for row in rows(result):
            out.write("\n".join(("<entry>", *entry(row), "</entry>", "")).encode("utf-8", "replace"))
            updated = max(updated, moment(row.document.get("published")))
    title = title or "Timeline"
    closing = (
        *(f"<id>urn:uuid:{uuid5(NAMESPACE_URL, title)}</id>", f"<title>{xml(title)}</title>"),
        *(f"<updated>{updated}</updated>", "<generator>timeline-extractor</generator>", "</feed>"),
    )
    out.write("\n".join((*closing, "")).encode("utf-8", "replace"))


def entry(row: Row) -> Iterator[str]:
    document, published = row.document, moment(row.document.get("published"))
    yield f"<id>urn:uuid:{row.id}</id>"
    yield f"<title>{xml(row.entry['headline'])}</title>"
    yield f"<published>{published}</published>"
    yield f"<updated>{published}</updated>"
    for name in row.sources or [attribution(document) or "unknown"]:
        yield f"<author><name>{xml(name)}</name></author>"
    for told in dict.fromkeys(link(document) for _, document in row.evidence):
        if told:
            yield f'<link rel="related" href="{quoted(told)}"/>'
    yield f'<category term="{quoted(row.entry["time"]["edtf"])}" scheme="{EDTF}" label="{quoted(row.date)}"/>'
    for tag in dict.fromkeys((row.entry["kind"], *row.entry["tags"])):
        yield f'<category term="{quoted(tag)}"/>'
    quotes = (f"“{piece['exact']}” — {attribution(document)}" for piece, document in row.evidence)
    words = "\n".join((row.date + remark(row), *quotes))
    yield f"<content>{xml(words)}</content>"


def quoted(text: str) -> str:
    """Text in an attribute between double quotation marks."""
    return xml(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")
