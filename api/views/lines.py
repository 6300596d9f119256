"""The entries of a timeline as lines to read: what is said of each, how sure it is, and where its words are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from api.views import dates
from timeline import formats
from timeline.formats import Row
from timeline.records import Record

# The address of a finding: of which document, and the finding's id.
Where = Callable[[str, str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Where the words are that say it, and the title of their document."""

    href: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One entry. `state` is its status or stance; `sure` is false where it is planned, predicted, denied …

    `type` is the type of the event, or the act of the claim; `source` who is the first to say it.
    """

    entry: Record
    date: str
    state: str
    sure: bool
    type: str
    source: str
    sources: list[str]
    members: str
    quotes: list[Quote]
    conflicts: list[str]


def lines(found: Record, words: Mapping[str, Any], where: Where) -> list[Line]:
    """The lines of an extraction or a timeline."""
    known = {document["id"]: document for document in formats.documents(found)}
    return [_line(row, known, words, where) for row in formats.rows(found)]


def _line(row: Row, known: Mapping[str, Any], words: Mapping[str, Any], where: Where) -> Line:
    entry = dict(row.entry)
    unsure = row.unsure
    if entry["kind"] == "event":
        types = [event["type"] for event in row.events]
    else:
        types = [claim["act"] for claim in row.claims]
    return Line(
        entry=entry,
        date=dates.shown(entry["time"]["edtf"], words),
        state=unsure or next(iter(row.stances), ""),
        sure=not unsure,
        type=types[0] if types else "",
        source=row.sources[0] if row.sources else "",
        sources=row.unnamed,
        members=" ".join(member["id"] for member in entry["members"]),
        quotes=_quotes(entry, known, where),
        conflicts=[dates.shown(conflict["edtf"], words) for conflict in entry["conflicts"]],
    )


def _quotes(entry: Record, known: Mapping[str, Any], where: Where) -> list[Quote]:
    """A link to each document that tells an entry, to the first place where it does so in several."""
    members: dict[str, str] = {}
    for member in entry["members"]:
        members.setdefault(member["document"], member["id"])
    return [
        Quote(
            href=where(document, members.get(document, "")),
            title=known.get(document, {}).get("title") or document,
        )
        for document in dict.fromkeys(evidence["document"] for evidence in entry["evidence"])
    ]
