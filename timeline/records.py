"""Types to wire dicts and back, by hand: `dataclasses.asdict` is twenty times slower.

Dicts hold JSON types only. Key order is that of the wire format, so equal values give equal bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from timeline.errors import TimelineError
from timeline.types import (
    Claim,
    Conflict,
    Document,
    EntityKind,
    Entry,
    EntryKind,
    Event,
    Evidence,
    Extraction,
    Factuality,
    Member,
    Participant,
    Polarity,
    Relation,
    Role,
    Status,
    Time,
    TimeBasis,
    Timeline,
    Timex,
    Trigger,
)

Record = dict[str, Any]


def document(d: Document) -> Record:
    """The wire form of a document; its text only where it was extracted from markup or a binary file."""
    record: Record = {
        "id": d.id,
        "title": d.title,
        "language": d.language,
        "published": d.published,
        "published_basis": str(d.published_basis),
        "publisher": d.publisher,
        "author": d.author,
        "url": d.url,
        "characters": len(d.text),
        "sha256": d.sha256,
    }
    if d.extracted:
        record["text"] = d.text
    return record


def timex(t: Timex) -> Record:
    """A time expression as it goes out."""
    return {
        "id": t.id,
        "start": t.start,
        "end": t.end,
        "text": t.text,
        "type": str(t.type),
        "value": t.value,
        "mod": t.mod,
        "quant": t.quant,
        "freq": t.freq,
        "edtf": t.edtf,
        "earliest": t.earliest,
        "latest": t.latest,
        "granularity": t.granularity,
        "anchor": {"basis": t.anchor.basis, "timex": t.anchor.timex, "value": t.anchor.value},
        "relation": str(t.relation),
        "rule": t.rule,
    }


def time(t: Time | None) -> Record | None:
    if t is None:
        return None
    return {
        "edtf": t.edtf,
        "earliest": t.earliest,
        "latest": t.latest,
        "granularity": t.granularity,
        "relation": str(t.relation),
        "ongoing": t.ongoing,
        "approximate": t.approximate,
        "text": t.text,
        "timex": t.timex,
        "basis": str(t.basis),
    }


def event(e: Event) -> Record:
    return {
        "id": e.id,
        "type": e.type,
        "headline": e.headline,
        "start": e.start,
        "end": e.end,
        "text": e.text,
        "trigger": {
            "text": e.trigger.text,
            "lemma": e.trigger.lemma,
            "start": e.trigger.start,
            "end": e.trigger.end,
        },
        "participants": [
            {"role": str(p.role), "text": p.text, "kind": str(p.kind), "start": p.start, "end": p.end}
            for p in e.participants
        ],
        "time": time(e.time),
        "factuality": {"status": str(e.factuality.status), "polarity": str(e.factuality.polarity)},
        "reported_by": e.reported_by,
        "confidence": round(e.confidence, 2),
        "rule": e.rule,
    }


def claim(c: Claim) -> Record:
    source = c.source and {
        "text": c.source.text,
        "kind": str(c.source.kind),
        "spans": [{"start": s.start, "end": s.end} for s in c.source.spans],
        "resolved": c.source.resolved,
    }
    cue = c.cue and {"text": c.cue.text, "lemma": c.cue.lemma, "start": c.cue.start, "end": c.cue.end}
    return {
        "id": c.id,
        "quotation": str(c.quotation),
        "act": str(c.act),
        "stance": str(c.stance),
        "source": source,
        "cue": cue,
        "content": [{"start": q.start, "end": q.end, "text": q.text} for q in c.content],
        "said_at": time(c.said_at),
        "about": list(c.about),
        "parent": c.parent,
        "confidence": round(c.confidence, 2),
        "rule": c.rule,
    }


def entry(n: Entry) -> Record:
    return {
        "id": n.id,
        "kind": str(n.kind),
        "headline": n.headline,
        "time": time(n.time),
        "evidence": [
            {
                "document": e.document,
                "start": e.start,
                "end": e.end,
                "exact": e.exact,
                "prefix": e.prefix,
                "suffix": e.suffix,
            }
            for e in n.evidence
        ],
        "members": [{"document": m.document, "id": m.id} for m in n.members],
        "participants": list(n.participants),
        "tags": list(n.tags),
        "salience": round(n.salience, 2),
        "sources": n.sources,
        "conflicts": [{"edtf": c.edtf, "documents": list(c.documents)} for c in n.conflicts],
    }


class Rows(Sequence[Record]):
    """Findings whose wire form is made when it is asked for, each time anew.

    The dicts of all times of a text of 10 MB would take several times what it takes itself.
    """

    def __init__(self, make: Callable[[Any], Record], found: Sequence[Any]) -> None:
        self._make, self._found = make, found

    def __len__(self) -> int:
        return len(self._found)

    def __iter__(self) -> Iterator[Record]:
        return map(self._make, self._found)

    def __getitem__(self, at: Any) -> Any:
        found = self._found[at]
        return [self._make(one) for one in found] if isinstance(at, slice) else self._make(found)


def extraction(x: Extraction, *, lazily: bool = False) -> Record:
    """The wire form of a result; the lists of stages that did not run are left out.

    `lazily`: the times are `Rows`, for a writer that takes them piece by piece.
    """
    record: Record = {"document": document(x.document)}
    if x.timexes is not None:
        record["timexes"] = Rows(timex, x.timexes) if lazily else [timex(t) for t in x.timexes]
    if x.events is not None:
        record["events"] = [event(e) for e in x.events]
    if x.claims is not None:
        record["claims"] = [claim(c) for c in x.claims]
    if x.entries is not None:
        record["entries"] = [entry(n) for n in x.entries]
    return record


def timeline(t: Timeline, *, lazily: bool = False) -> Record:
    """The wire form of a timeline. `lazily`: its lists are `Rows`, for a writer that takes them piece by piece."""
    lists = {
        "documents": Rows(document, t.documents),
        "entries": Rows(entry, t.entries),
        "events": Rows(lambda told: event(told[1]) | {"document": told[0]}, t.events),
        "claims": Rows(lambda told: claim(told[1]) | {"document": told[0]}, t.claims),
    }
    return {
        "query": dict(t.query),
        **(lists if lazily else {name: list(rows) for name, rows in lists.items()}),
    }


def problem(error: TimelineError, *, instance: str | None = None) -> Record:
    """An error as problem details (RFC 9457)."""
    record: Record = {
        "type": f"urn:timeline:problem:{error.slug}",
        "title": error.title,
        "status": error.status,
        "detail": error.detail,
        "instance": instance,
    }
    if error.errors:
        record["errors"] = [
            {
                k: v
                for k, v in (("pointer", f.pointer), ("parameter", f.parameter), ("message", f.message))
                if v is not None
            }
            for f in error.errors
        ]
    return record


# ------------------------------------------------------------------ and back


def time_from(record: Mapping[str, Any]) -> Time:
    """The time that a record of `time` tells. Raises KeyError or ValueError for any other."""
    return Time(
        edtf=record["edtf"],
        earliest=record["earliest"],
        latest=record["latest"],
        granularity=record["granularity"],
        relation=Relation(record["relation"]),
        ongoing=record["ongoing"],
        approximate=record["approximate"],
        text=record["text"],
        timex=record["timex"],
        basis=TimeBasis(record["basis"]),
    )


def event_from(record: Mapping[str, Any]) -> Event:
    """The event that a wire dict tells of. Raises KeyError or ValueError where it is not one."""
    told, trigger = record["factuality"], record["trigger"]
    return Event(
        id=record["id"],
        type=record["type"],
        headline=record["headline"],
        start=record["start"],
        end=record["end"],
        text=record["text"],
        trigger=Trigger(
            text=trigger["text"], lemma=trigger["lemma"], start=trigger["start"], end=trigger["end"]
        ),
        participants=tuple(
            Participant(
                role=Role(p["role"]),
                text=p["text"],
                kind=EntityKind(p["kind"]),
                start=p["start"],
                end=p["end"],
            )
            for p in record["participants"]
        ),
        time=None if record["time"] is None else time_from(record["time"]),
        factuality=Factuality(status=Status(told["status"]), polarity=Polarity(told["polarity"])),
        reported_by=record["reported_by"],
        confidence=record["confidence"],
        rule=record["rule"],
    )


def entry_from(record: Mapping[str, Any]) -> Entry:
    """The entry that a wire dict tells of. Raises KeyError or ValueError where it is not one."""
    return Entry(
        id=record["id"],
        kind=EntryKind(record["kind"]),
        headline=record["headline"],
        time=time_from(record["time"]),
        evidence=tuple(
            Evidence(
                document=e["document"],
                start=e["start"],
                end=e["end"],
                exact=e["exact"],
                prefix=e["prefix"],
                suffix=e["suffix"],
            )
            for e in record["evidence"]
        ),
        members=tuple(Member(m["document"], m["id"]) for m in record["members"]),
        participants=tuple(record["participants"]),
        tags=tuple(record["tags"]),
        salience=record["salience"],
        sources=record["sources"],
        conflicts=tuple(
            Conflict(edtf=c["edtf"], documents=tuple(c["documents"])) for c in record["conflicts"]
        ),
    )
