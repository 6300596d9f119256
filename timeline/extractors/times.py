"""Timexes and documents as times of events and claims."""

from __future__ import annotations

from timeline.types import Document, Relation, Time, TimeBasis, Timex, TimexType

_INDISTINCT = frozenset("~?%")
_REFINED = frozenset({"APPROX", "START", "MID", "END"})


def time_of(timex: Timex, basis: TimeBasis | None = None) -> Time | None:
    """The time that an expression gives; None for repeated, vague and unanchored ones, which have no bounds."""
    if timex.type is TimexType.SET or timex.edtf is None or not (timex.earliest or timex.latest):
        return None
    return Time(
        edtf=timex.edtf,
        earliest=timex.earliest,
        latest=timex.latest,
        granularity=timex.granularity or "day",
        relation=timex.relation,
        ongoing=timex.relation is Relation.SINCE and timex.latest is None,
        approximate=timex.mod in _REFINED or not _INDISTINCT.isdisjoint(timex.edtf),
        text=timex.text,
        timex=timex.id,
        basis=basis or (TimeBasis.EXPLICIT if timex.explicit else TimeBasis.RELATIVE),
    )


def publication(document: Document) -> Time | None:
    """The day of the document, marked as such; None where it is not known."""
    if document.published is None:
        return None
    day = document.published[:10]
    return Time(edtf=day, earliest=day, latest=day, granularity="day", basis=TimeBasis.PUBLICATION)
