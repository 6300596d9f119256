"""What one entry of several that tell the same thing says."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from timeline.building import order
from timeline.types import Conflict, Entry, Member, Status, Time, TimeBasis

_UNSURE = frozenset({Status.SCHEDULED, Status.PROPOSED, Status.POSSIBLE})
_LENT = {TimeBasis.INHERITED: 1, TimeBasis.PUBLICATION: 2}
_WORD = re.compile(r"\w{2,}")


def joined(group: Sequence[Entry], others: Sequence[Entry] = ()) -> Entry:
    """One entry for several that tell the same: the most telling one, in front of all that the others give.

    The surest time is shown; those that differ from it, and those of `others`, are conflicts. Copies of one text count
    as one source.
    """
    if len(group) == 1 and not others:
        return group[0]
    best = max(group, key=lambda e: (not _unsure(e), e.salience, -order.key(e)[0], e.members))
    time = min(group, key=_sureness).time
    rest = sorted((e for e in group if e is not best), key=lambda e: [_member_key(m) for m in e.members])
    evidence = tuple(dict.fromkeys(e for entry in (best, *rest) for e in entry.evidence))
    dates: dict[str, set[str]] = defaultdict(set)
    for entry in (*group, *others):
        if (
            entry.time.basis is not TimeBasis.PUBLICATION
            and not _holds(entry.time, time)
            and not _holds(time, entry.time)
        ):
            dates[entry.time.edtf] |= {e.document for e in entry.evidence}
    said = {" ".join(_WORD.findall(e.exact.lower())) for e in evidence}
    statuses = set(map(str, Status))
    return replace(
        best,
        time=time,
        evidence=evidence,
        members=tuple(dict.fromkeys(m for entry in (best, *rest) for m in entry.members)),
        participants=tuple(dict.fromkeys(p for entry in (best, *rest) for p in entry.participants)),
        tags=tuple(dict.fromkeys([*best.tags, *(t for e in rest for t in e.tags if t not in statuses)])),
        sources=min(len(said), len({e.document for e in evidence})),
        conflicts=tuple(Conflict(edtf=d, documents=tuple(sorted(who))) for d, who in sorted(dates.items())),
    )


def _unsure(entry: Entry) -> bool:
    return not _UNSURE.isdisjoint(entry.tags)


def _member_key(member: Member) -> tuple[str, int, str]:
    return member.document, len(member.id), member.id


def _sureness(entry: Entry) -> tuple[int, int, object]:
    """Which time of a group to show: what the words themselves give, then the most exact."""
    start, end = order.bounds(entry.time)
    return _LENT.get(entry.time.basis, 0), end - start, order.key(entry)


def _holds(outer: Time, inner: Time) -> bool:
    (start, end), (start2, end2) = order.bounds(outer), order.bounds(inner)
    return start <= start2 and end2 <= end
