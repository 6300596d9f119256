"""What another outlet has reported, and whose the unnamed sources after it are.

An article that opens with an outlet's report (`…, the Herald reported on Tuesday.`) retells it, and the people familiar
with the matter whom it quotes afterwards spoke to that outlet: their claims stand inside its own. A report that is only
mentioned on the way is retold to the end of its paragraph.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from timeline.extractors.times import inherited
from timeline.languages.base import Language
from timeline.types import Claim, Document, SourceKind, TimeBasis


def with_their_sources(document: Document, claims: Sequence[Claim], language: Language) -> tuple[Claim, ...]:
    """The claims; those of unnamed sources have the report that they stand in as `parent`.

    They, and what else the outlet says, were said when the report was, unless they have a time of their own.
    """
    reports = _Reports(document, language)
    found: dict[str, Claim] = {}
    for claim in claims:
        above = found.get(claim.parent or "")
        if above is not None:
            told = _told_with(above, claim)
        elif claim.source is None:
            told = claim
        elif language.reports(claim):
            told = reports.opened(claim)
        elif claim.source.kind is SourceKind.ANONYMOUS and not reports.heard(
            claim, own=language.own_voice(document.clean, claim)
        ):
            report = reports.around(claim)
            told = claim if report is None else replace(_told_with(report, claim), parent=report.id)
        else:
            told = reports.continued(claim)
        found[claim.id] = told
    return tuple(found.values())


class _Reports:
    """The report that a document opens with, and the last one with its paragraph."""

    def __init__(self, document: Document, language: Language) -> None:
        self._own = document.publisher
        self._name_of = language.name_of
        self._starts = [block.start for block in document.blocks]
        self._lead: Claim | None = None
        self._last: Claim | None = None
        self._heard: set[str] = set()
        self._begun = False

    def opened(self, claim: Claim) -> Claim:
        """A report; the publisher's own ends the others."""
        opens = not self._begun
        told = self.continued(claim)
        own = self._own is not None and self._own.casefold() in self._name(claim)
        self._last = None if own else told
        if own or opens:
            self._lead = self._last
        return told

    def heard(self, claim: Claim, *, own: bool) -> bool:
        """Whether the writer himself has heard an unnamed source, here (`own`) or before."""
        if own:
            self._heard.add(self._name(claim))
        return self._name(claim) in self._heard

    def around(self, claim: Claim) -> Claim | None:
        """The report that a source without a name spoke for."""
        self._begun = True
        near = self._last is not None and self._paragraph(self._last) == self._paragraph(claim)
        return self._last if near else self._lead

    def continued(self, claim: Claim) -> Claim:
        """A named source's claim: the outlet of the first report may go on in it."""
        self._begun = True
        lead = self._lead
        return claim if lead is None or self._name(claim) != self._name(lead) else _told_with(lead, claim)

    def _name(self, claim: Claim) -> str:
        source = claim.source
        return "" if source is None else (source.resolved or self._name_of(source)).casefold()

    def _paragraph(self, claim: Claim) -> int:
        return bisect_right(self._starts, claim.content[0].start)


def _told_with(report: Claim, claim: Claim) -> Claim:
    own = claim.said_at is not None and claim.said_at.basis is not TimeBasis.PUBLICATION
    return claim if own else replace(claim, said_at=inherited(report.said_at))
