"""Timexes and documents as times of events and claims."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from timeline.temporal.expressions import Ref
from timeline.types import BlockKind, Document, Relation, Span, Time, TimeBasis, Timex, TimexType

_INDISTINCT = frozenset("~?%")
_BETWEEN = 12  # code points between the ends of a range
_TO = 5  # code points of the word between a beginning and its end: ` to `, ` and `, `부터 `
NOW = Ref.PRESENT.value
_DASHES = frozenset("-–—~∼～")
_RECENT = 3  # days, that of the report included
OPENING = 500  # characters in which a report says its day
CLOCK = frozenset({"part", "hour", "minute", "second"})  # within a day
FINE = CLOCK | {"day"}
COARSE = frozenset({"year", "decade", "century", "millennium"})
_REFINED = frozenset({"APPROX", "START", "MID", "END"})


def time_of(timex: Timex, basis: TimeBasis | None = None) -> Time | None:
    """The time that an expression gives; None for repeated, vague and unanchored ones, which have no bounds."""
    if timex.type is TimexType.SET or timex.edtf is None or not (timex.earliest or timex.latest):
        return None
    since = timex.relation is Relation.SINCE and timex.type is not TimexType.DURATION
    return Time(
        edtf=f"{timex.edtf.split('/')[0]}/.." if since else timex.edtf,
        earliest=timex.earliest,
        latest=None if since else timex.latest,
        granularity=timex.granularity or "day",
        relation=timex.relation,
        ongoing=since,
        approximate=timex.mod in _REFINED or not _INDISTINCT.isdisjoint(timex.edtf),
        text=timex.text,
        timex=timex.id,
        basis=basis or (TimeBasis.EXPLICIT if timex.explicit else TimeBasis.RELATIVE),
    )


def up_to(time: Time) -> Time:
    """A time up to which something lasted: it has an end and no beginning."""
    return replace(time, edtf=f"../{time.edtf.split('/')[-1]}", earliest=None)


def joined(timexes: Sequence[Timex], text: str) -> tuple[Timex, ...]:
    """The timexes, a beginning and the end right behind it as one (2019년부터 2021년까지, May to June, 1914–1918,
    2022년 3월~현재)."""
    found: list[Timex] = []
    for timex in timexes:
        last = found[-1] if found else None
        if last is not None and last.edtf and timex.value == NOW and _is_beside(last, timex, text):
            found[-1] = replace(
                last, end=timex.end, text=text[last.start : timex.end], relation=Relation.SINCE
            )
        elif last is not None and last.edtf and timex.edtf and _reaches(last, timex, text):
            found[-1] = replace(
                last,
                end=timex.end,
                text=text[last.start : timex.end],
                edtf=f"{last.edtf.split('/')[0]}/{timex.edtf.split('/')[-1]}",
                latest=timex.latest,
                relation=Relation.DURING,
                explicit=last.explicit and timex.explicit,
            )
        else:
            found.append(timex)
    return tuple(found)


def _is_beside(first: Timex, now: Timex, text: str) -> bool:
    """Whether a time and the present are a beginning and its end."""
    gap = text[first.end : now.start].strip()
    return (
        gap in _DASHES
        or first.relation is Relation.SINCE
        and now.relation is Relation.UNTIL
        and len(gap) <= _TO
    )


def _reaches(first: Timex, last: Timex, text: str) -> bool:
    """Whether two times are the ends of one, by the words around them or by a dash between two of a kind; or the
    second is how long it lasts from the first on (17일부터 2주간)."""
    if last.start - first.end > _BETWEEN:
        return False
    lasts = last.type is TimexType.DURATION and last.earliest == first.earliest
    if first.relation is Relation.SINCE and (last.relation is Relation.UNTIL or lasts):
        return True
    dated = first.type is last.type is TimexType.DATE
    rising = bool(first.earliest and last.earliest) and (first.earliest or "") < (last.earliest or "")
    gap = text[first.end : last.start]
    to = first.relation is Relation.SINCE and len(gap) <= _TO and gap.strip().isalpha()
    return dated and rising and (to or (first.granularity == last.granularity and gap.strip() in _DASHES))


def publication(document: Document, timexes: Sequence[Timex] = ()) -> Time | None:
    """The day on which the document was written, marked as such; None where it is not known.

    A dateline (`PORT AMARA, March 12 --`) says it better than the day on which an archive published it.
    """
    if document.published is None:
        return None
    day = document.published[:10]
    lines = [Span(b.start, b.end) for b in document.blocks if b.kind is BlockKind.BYLINE]
    for timex in timexes if lines else ():
        written = (timex.earliest or "")[:10]
        if timex.granularity == "day" and written in recent(day):
            if any(line.contains(Span(timex.start, timex.end)) for line in lines):
                day = written
            break
    return Time(edtf=day, earliest=day, latest=day, granularity="day", basis=TimeBasis.PUBLICATION)


@lru_cache(maxsize=64)
def recent(day: str) -> tuple[str, ...]:
    """A day and the two before it, latest first: what a report of that day may tell as its news. Empty for a month or
    a year."""
    try:
        last = date.fromisoformat(day)
    except ValueError:
        return ()
    return tuple((last - timedelta(days=n)).isoformat() for n in range(_RECENT))


def inherited(outer: Time | None) -> Time | None:
    """The time of what is said inside another's claim and has none of its own: that of the claim around it."""
    return None if outer is None else lent(outer)


def lent(time: Time) -> Time:
    """A time that other words lend; one that is only the document's date stays marked as such."""
    return time if time.basis is TimeBasis.PUBLICATION else replace(time, basis=TimeBasis.INHERITED)


def of_the_day(time: Time) -> Time:
    """A time for what another sentence tells: of its hour and minute nothing is known."""
    start, end = (time.earliest or "")[:10], (time.latest or "")[:10]
    if time.granularity not in CLOCK or start != end:
        return lent(time)
    return replace(lent(time), edtf=start, earliest=start, latest=end, granularity="day")


def opening(document: Document) -> int:
    """Where the text of a report begins, behind its title and the lines that say who wrote it."""
    return next((b.start for b in document.blocks if b.kind is BlockKind.BODY), 0)
