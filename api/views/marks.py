"""A text with its dates, events and claims marked in place, as paragraphs of pieces that a template writes out.

Spans that cross are cut where they cross, so that marks nest; the first piece of a finding has its id.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from timeline.documents.paragraphs import paragraphs
from timeline.formats import USUAL
from timeline.records import Record


class Mark(NamedTuple):
    """A span to mark: sorted, those that begin first and reach farthest come first."""

    start: int
    reach: int  # the end, negative
    kind: str  # claim · event · trigger · date
    finding: str  # the id of the claim, event or timex
    entry: str  # the id of the entry that it leads to, or ""
    unsure: bool
    first: bool  # the piece that has the id


class Piece(NamedTuple):
    """Text (`mark` is None), or where a mark opens or closes. `link`: an address may stand here, links do not nest."""

    mark: Mark | None
    text: str = ""
    opens: bool = False
    link: bool = False


def marked(text: str, found: Record) -> list[list[Piece]]:
    """The paragraphs of a text. `found` is the wire form of all that was found in it."""
    waiting = sorted(_marks(found))
    heapq.heapify(waiting)
    told = []
    for start, end in paragraphs(text):
        told.append(list(_pieces(text, start, end, waiting)))
    return told


def entries_of(found: Record) -> dict[str, str]:
    """Which entry stands for an event, a claim or a date: by the id of each, the first entry that does."""
    entries: dict[str, str] = {}
    for entry in found.get("entries", ()):
        for member in entry["members"]:
            entries.setdefault(member["id"], entry["id"])
        if entry["time"]["timex"]:
            entries.setdefault(entry["time"]["timex"], entry["id"])
    return entries


def _marks(found: Record) -> Iterator[Mark]:
    entries = entries_of(found)

    def mark(span: Mapping[str, Any], kind: str, finding: Record, unsure: bool, first: bool) -> Mark:
        own = finding["id"]
        return Mark(span["start"], -span["end"], kind, own, entries.get(own, ""), unsure, first)

    for claim in found.get("claims", ()):
        unsure = claim["stance"] not in USUAL
        for number, span in enumerate(claim["content"]):
            yield mark(span, "claim", claim, unsure, not number)
        if claim["cue"]:
            yield mark(claim["cue"], "cue", claim, unsure, False)
    for event in found.get("events", ()):
        unsure = event["factuality"]["status"] not in USUAL
        yield mark(event, "event", event, unsure, True)
        yield mark(event["trigger"], "trigger", event, unsure, False)
    for timex in found.get("timexes", ()):
        yield mark(timex, "date", timex, timex["mod"] == "APPROX", True)


def _pieces(text: str, start: int, end: int, waiting: list[Mark]) -> Iterator[Piece]:
    """The pieces of a paragraph. Marks that begin in it are taken; what of them lies behind it goes back."""
    open_: list[tuple[Mark, bool]] = []
    place = start
    linked = False
    while (waiting and waiting[0].start < end) or open_:
        next_mark = waiting[0] if waiting and waiting[0].start < end else None
        if open_ and (next_mark is None or -open_[-1][0].reach <= next_mark.start):
            mark, link = open_.pop()
            yield Piece(None, text[place : -mark.reach])
            yield Piece(mark, link=link)
            linked = linked and not link
            place = -mark.reach
            continue
        assert next_mark is not None
        heapq.heappop(waiting)
        inside = min(end, -open_[-1][0].reach) if open_ else end
        begin = max(next_mark.start, place)
        if -next_mark.reach > inside:
            heapq.heappush(waiting, next_mark._replace(start=inside, first=False))
        cut = next_mark._replace(start=begin, reach=-min(inside, -next_mark.reach))
        if -cut.reach <= begin:
            continue
        yield Piece(None, text[place:begin])
        link = bool(cut.entry) and cut.kind in {"date", "trigger", "cue"} and not linked
        linked = linked or link
        yield Piece(cut, opens=True, link=link)
        open_.append((cut, link))
        place = begin
    yield Piece(None, text[place:end])
