"""Which entries tell the same thing, and what one entry of them says.

Within a document: the same trigger word, a shared participant (or none on one side) and times that agree. Across
documents the same, and never for times that exclude each other or for different numbers.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from timeline.building import order
from timeline.types import Conflict, Entry, EntryKind, Event, Time

_NUMBER = re.compile(r"\d[\d,.]*")
_WORD = re.compile(r"\w{2,}")


def same_document(found: Sequence[tuple[Entry, Event]]) -> list[Entry]:
    """Entries of events, those that tell the same thing put together under the most telling one."""
    groups: dict[str, list[list[tuple[Entry, Event]]]] = defaultdict(list)
    for entry, event in found:
        for group in groups[event.trigger.lemma]:
            if _agree(entry, group[0][0]) and _alike(entry, group[0][0]):
                group.append((entry, event))
                break
        else:
            groups[event.trigger.lemma].append([(entry, event)])
    return [joined([e for e, _ in group]) for listed in groups.values() for group in listed]


def across(found: Iterable[tuple[Entry, str]]) -> list[Entry]:
    """Entries of many documents, each with its key (an event's lemma, a claim's words); equal ones become one."""
    groups: dict[str, list[list[Entry]]] = defaultdict(list)
    for entry, word in found:
        for group in groups[word]:
            if _agree(entry, group[0]) and _alike(entry, group[0]) and _numbers_agree(entry, group[0]):
                group.append(entry)
                break
        else:
            groups[word].append([entry])
    return [joined(group) for listed in groups.values() for group in listed]


def joined(group: Sequence[Entry]) -> Entry:
    """One entry for several that tell the same: the best headline and time, all evidence, who dates it otherwise."""
    best = max(group, key=lambda e: (e.salience, -order.key(e)[0], e.members))
    if len(group) == 1:
        return best
    evidence = tuple(dict.fromkeys(e for entry in group for e in entry.evidence))
    others: dict[str, list[str]] = defaultdict(list)
    for entry in group:
        if not _holds(entry.time, best.time) and not _holds(best.time, entry.time):
            others[entry.time.edtf] += [e.document for e in entry.evidence]
    return replace(
        best,
        evidence=tuple(sorted(evidence, key=lambda e: (e.document, e.start))),
        members=tuple(sorted({m for entry in group for m in entry.members})),
        participants=tuple(dict.fromkeys(p for entry in (best, *group) for p in entry.participants)),
        tags=tuple(dict.fromkeys(t for entry in (best, *group) for t in entry.tags)),
        sources=len({e.document for e in evidence}),
        conflicts=tuple(
            Conflict(edtf=edtf, documents=tuple(sorted(set(who)))) for edtf, who in sorted(others.items())
        ),
    )


def _agree(a: Entry, b: Entry) -> bool:
    """Whether two times can be the same: they overlap."""
    (start, end), (start2, end2) = order.bounds(a.time), order.bounds(b.time)
    return start <= end2 and start2 <= end and a.kind is b.kind


def _holds(outer: Time, inner: Time) -> bool:
    (start, end), (start2, end2) = order.bounds(outer), order.bounds(inner)
    return start <= start2 and end2 <= end


def _alike(a: Entry, b: Entry) -> bool:
    """Whether a participant is shared, by its words; an event without any is like every other of its time."""
    if a.kind is EntryKind.CLAIM:
        return _overlap(a.headline, b.headline) >= 0.6
    if not a.participants or not b.participants:
        return _overlap(a.headline, b.headline) >= 0.3
    mine = {w for p in a.participants for w in _WORD.findall(p.lower())}
    theirs = {w for p in b.participants for w in _WORD.findall(p.lower())}
    shared = mine & theirs
    return bool(shared) and len(shared) >= 0.34 * min(len(mine), len(theirs))


def _overlap(a: str, b: str) -> float:
    mine, theirs = set(_WORD.findall(a.lower())), set(_WORD.findall(b.lower()))
    return len(mine & theirs) / max(1, min(len(mine), len(theirs)))


def _numbers_agree(a: Entry, b: Entry) -> bool:
    mine, theirs = set(_NUMBER.findall(a.headline)), set(_NUMBER.findall(b.headline))
    return not mine or not theirs or bool(mine & theirs)
