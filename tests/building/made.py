"""Events and claims made by hand, for tests of what becomes a line."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from timeline.building import Wording, entries
from timeline.types import (
    Act,
    Basis,
    Block,
    BlockKind,
    Claim,
    Document,
    EntityKind,
    Event,
    Extraction,
    Factuality,
    Participant,
    Quotation,
    Quoted,
    Role,
    Source,
    SourceKind,
    Span,
    Stance,
    Status,
    Time,
    TimeBasis,
    Trigger,
)

MONTH = Time(edtf="2024-03", earliest="2024-03-01", latest="2024-03-31", granularity="month")


def day(date: str, basis: TimeBasis = TimeBasis.EXPLICIT) -> Time:
    return Time(edtf=date, earliest=date, latest=date, granularity="day", basis=basis)


REPORTED = day("2024-03-31", TimeBasis.PUBLICATION)


def _standing(text: str, stance: Stance) -> str:
    return text.removeprefix("that ")


@dataclass
class Page:
    """A document that grows by a line for each thing it tells."""

    id: str = "a"
    published: str = "2024-03-31"
    text: str = ""
    blocks: list[Block] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)

    def line(self, text: str, kind: BlockKind = BlockKind.BODY) -> int:
        start = len(self.text)
        self.text += text + "\n"
        self.blocks.append(Block(start=start, end=start + len(text), kind=kind))
        return start

    def event(
        self,
        word: str,
        headline: str,
        time: Time | None,
        names: dict[Role, str] | None = None,
        *,
        kind: str = "other",
        block: BlockKind = BlockKind.BODY,
        at: int | None = None,
        status: Status = Status.OCCURRED,
        reported_by: str | None = None,
        confidence: float = 0.9,
        named: EntityKind = EntityKind.OTHER,
    ) -> Event:
        start = self.line(headline, block) if at is None else at
        trigger = self.text.index(word, start)
        made = Event(
            id=f"e{len(self.events) + 1}",
            type=kind,
            headline=headline,
            start=start,
            end=start + len(headline),
            text=headline,
            trigger=Trigger(text=word, lemma=word, start=trigger, end=trigger + len(word)),
            participants=tuple(
                Participant(role=role, text=name, kind=named, start=start, end=start + len(name))
                for role, name in (names or {}).items()
            ),
            time=time,
            factuality=Factuality(status=status),
            reported_by=reported_by,
            confidence=confidence,
        )
        self.events.append(made)
        return made

    def claim(
        self,
        source: str,
        cue: str,
        what: str,
        said_at: Time = REPORTED,
        *,
        quotation: Quotation = Quotation.INDIRECT,
        kind: SourceKind = SourceKind.ORGANIZATION,
        resolved: str | None = None,
        parent: str | None = None,
        at: int | None = None,
        confidence: float = 0.9,
        act: Act = Act.SAY,
    ) -> Claim:
        """`Source cue what` as a line of its own, or found from `at` on."""
        start = self.line(" ".join(filter(None, (source, cue, what)))) if at is None else at
        cued = self.text.index(cue, start + len(source))
        said = self.text.index(what, cued)
        made = Claim(
            id=f"c{len(self.claims) + 1}",
            quotation=quotation,
            act=act,
            stance=Stance.ASSERTED,
            source=Source(
                text=source, kind=kind, spans=(Span(start, start + len(source)),), resolved=resolved
            )
            if source
            else None,
            cue=Trigger(text=cue, lemma=cue, start=cued, end=cued + len(cue)),
            content=(Quoted(start=said, end=said + len(what), text=what),),
            said_at=said_at,
            parent=parent,
            confidence=confidence,
        )
        self.claims.append(made)
        return made

    def made(self, pronouns: frozenset[str] = frozenset()) -> Extraction:
        document = Document(
            id=self.id,
            text=self.text,
            clean=self.text,
            blocks=tuple(self.blocks),
            language="en",
            published=self.published,
            published_basis=Basis.GIVEN,
        )
        events, claims = tuple(self.events), tuple(self.claims)
        standing = _standing
        found = entries(document, events, claims, Wording(pronouns=pronouns, standing=standing))
        return Extraction(document=document, events=events, claims=claims, entries=found)


def one(
    id: str,
    word: str,
    headline: str,
    time: Time,
    names: dict[Role, str],
    *,
    status: Status = Status.OCCURRED,
    kind: str = "other",
) -> Extraction:
    """A document that tells one event."""
    page = Page(id)
    page.event(word, headline, time, names, status=status, kind=kind)
    return page.made()


def renamed(extraction: Extraction, id: str) -> Extraction:
    """The same document under another id."""
    page = replace(extraction.document, id=id)
    return replace(
        extraction, document=page, entries=entries(page, extraction.events or (), extraction.claims or ())
    )
