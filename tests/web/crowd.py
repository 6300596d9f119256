"""A timeline of thousands of entries, as none is written: dates of every grain, spans, open ends, many sources."""

from __future__ import annotations

import random
from collections.abc import Iterator

from timeline.types import (
    Act,
    Claim,
    Document,
    Entry,
    EntryKind,
    Event,
    Evidence,
    Extraction,
    Factuality,
    Member,
    Quotation,
    Source,
    SourceKind,
    Stance,
    Status,
    Time,
    Trigger,
)

TYPES = ("deal", "law", "accident", "vote", "price", "product", "death", "talks", "ruling", "hiring")
SPEAKERS = ("The ministry", "박서린 대표", "Dana Whitlock", "노동조합", "an official", "The mayor")
EACH = 100


def crowd(count: int) -> Iterator[Extraction]:
    """Extractions with `count` entries in all, the same each time."""
    chance = random.Random(7)
    for number in range(count // EACH):
        yield _document(number, chance)


def _document(number: int, chance: random.Random) -> Extraction:
    name = f"crowd-{number:03}"
    events: list[Event] = []
    claims: list[Claim] = []
    entries: list[Entry] = []
    for line in range(EACH):
        plan = chance.randrange(10_000)
        text = f"Report {number}-{line}: 항구 도시의 여러 모임 and a harbour council met over plan {plan}"
        time = _time(chance)
        if chance.random() < 0.6:
            events.append(_event(f"e{line}", text, time, chance))
            kind, member = EntryKind.EVENT, f"e{line}"
        else:
            claims.append(_claim(f"c{line}", time, chance))
            kind, member = EntryKind.CLAIM, f"c{line}"
        entries.append(
            Entry(
                id=f"n{line}",
                kind=kind,
                headline=text,
                time=time,
                evidence=(Evidence(document=name, start=0, end=4, exact="text"),),
                members=(Member(name, member),),
                salience=round(chance.random(), 3),
            )
        )
    document = Document(id=name, text=f"text {number}", clean=f"text {number}", blocks=(), language="en")
    return Extraction(
        document=document, timexes=(), events=tuple(events), claims=tuple(claims), entries=tuple(entries)
    )


def _time(chance: random.Random) -> Time:
    year = int(1950 + 74 * chance.random() ** 0.5)
    month, day = chance.randint(1, 12), chance.randint(1, 28)
    share = chance.random()
    if share < 0.1:
        return Time(
            edtf=f"{year}/..", earliest=f"{year}-01-01", latest=None, granularity="year", ongoing=True
        )
    if share < 0.2:
        edtf, last = f"{year}~/{year + 3}", f"{year + 3}-12-31"
        return Time(edtf=edtf, earliest=f"{year}-01-01", latest=last, granularity="year", approximate=True)
    if share < 0.3:
        return Time(
            edtf=f"{year}-{month:02}",
            earliest=f"{year}-{month:02}-01",
            latest=f"{year}-{month:02}-28",
            granularity="month",
        )
    at = f"{year}-{month:02}-{day:02}"
    return Time(edtf=at, earliest=at, latest=at, granularity="day")


def _event(name: str, text: str, time: Time, chance: random.Random) -> Event:
    return Event(
        id=name,
        type=chance.choice(TYPES),
        headline=text,
        start=0,
        end=4,
        text="text",
        trigger=Trigger(text="text", lemma="text", start=0, end=4),
        time=time,
        factuality=Factuality(status=chance.choice(list(Status))),
    )


def _claim(name: str, time: Time, chance: random.Random) -> Claim:
    return Claim(
        id=name,
        quotation=Quotation.INDIRECT,
        act=chance.choice(list(Act)),
        stance=Stance.ASSERTED,
        source=Source(text=chance.choice(SPEAKERS), kind=SourceKind.PERSON, spans=()),
        cue=None,
        content=(),
        said_at=time,
    )
