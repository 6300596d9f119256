"""JSON-LD with the words of schema.org: an Event or a Claim for every entry, and the documents that tell it.

The context is in the file: a reader needs to fetch nothing. An Event has a start and an end, each only where there
is one; as much of the year as EDTF can say is its `temporalCoverage`. A Claim is what somebody said, dated by when.
Nothing is a ClaimReview: that is a verdict, and nobody has judged anything here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, BinaryIO
from urllib.parse import quote

import orjson

from timeline.formats import DEFAULT, Options, Result, Row, documents, link, rows

NAME = "jsonld"
MEDIA_TYPE = "application/ld+json"
SUFFIX = ".jsonld"
NEEDS = frozenset({"entries", "events", "claims"})
NEEDS_TEXT = False

CONTEXT = {
    "@vocab": "https://schema.org/",
    "url": {"@type": "@id"},
    **{name: {"@type": "Date"} for name in ("startDate", "endDate", "datePublished")},
}
KINDS = {"person": "Person", "organization": "Organization", "place": "Place", "product": "Product"}

Node = dict[str, Any]


def write(results: Iterable[Result], out: BinaryIO, options: Options = DEFAULT) -> None:
    out.write(b'{"@context":' + orjson.dumps(CONTEXT))
    if options.title:
        out.write(b',"name":' + orjson.dumps(options.title))
    out.write(b',"@graph":[')
    apart = b"\n"
    for result in results:
        for node in nodes(result):
            out.write(apart + orjson.dumps({key: value for key, value in node.items() if value}))
            apart = b",\n"
    out.write(b"\n]}\n")


def nodes(result: Result) -> Iterator[Node]:
    for document in documents(result):
        yield article(document)
    for row in rows(result):
        yield event(row) if row.entry["kind"] == "event" else claim(row)


def article(document: Mapping[str, Any]) -> Node:
    publisher = document["publisher"]
    return {
        "@id": name_of(document["id"]),
        "@type": "Article",
        "headline": document["title"],
        "url": link(document),
        "datePublished": document["published"],
        "inLanguage": document["language"],
        "publisher": publisher and {"@type": "Organization", "name": publisher},
    }


def name_of(document: str) -> str:
    """The URN of a document."""
    return f"urn:timeline:document:{quote(document, safe='', errors='replace')}"


def event(row: Row) -> Node:
    time = row.entry["time"]
    places = [p for e in row.events for p in e["participants"] if p["role"] == "place"]
    return {
        "@type": "Event",
        **_common(row),
        "startDate": time["earliest"],
        "endDate": time["latest"],
        "location": _things((p["text"], "place") for p in places),
        "about": _things((name, _kind(row, name)) for name in row.entry["participants"]),
        "subjectOf": quotations(row),
    }


def claim(row: Row) -> Node:
    named = {(s.get("resolved") or s["text"], s["kind"]) for c in row.claims if (s := c.get("source"))}
    return {
        "@type": "Claim",
        **_common(row),
        "datePublished": row.entry["time"]["earliest"],
        "author": _things(sorted(named)),
        "appearance": quotations(row),
    }


def _common(row: Row) -> Node:
    return {
        "@id": f"urn:uuid:{row.id}",
        "name": row.entry["headline"],
        "temporalCoverage": row.entry["time"]["edtf"],
        "keywords": [*dict.fromkeys((*row.entry["tags"], *row.stances))],
    }


def quotations(row: Row) -> list[Node]:
    """The words of every document that tells it."""
    return [
        {"@type": "Quotation", "text": piece["exact"], "isPartOf": {"@id": name_of(piece["document"])}}
        for piece, _ in row.evidence
    ]


def _things(named: Iterable[tuple[str, str]]) -> list[Node]:
    return [{"@type": KINDS.get(kind, "Thing"), "name": name} for name, kind in dict.fromkeys(named)]


def _kind(row: Row, name: str) -> str:
    """What a participant is, as the event says that names it."""
    kinds = {p["text"]: str(p["kind"]) for e in row.events for p in e["participants"]}
    return kinds.get(name, "other")
