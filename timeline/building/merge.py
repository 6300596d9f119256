"""Which entries tell the same thing, and what one entry of them says.

Events are compared if they have the same trigger word, claims if they have the same source. Two are one if their times
can be the same, if they share a participant (or one names none), and if neither who did it nor what it was done to
differs. Across documents different numbers keep them apart too.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from timeline.building import order
from timeline.types import Conflict, Entry, EntryKind, Event, Role, Time

_NUMBER = re.compile(r"\d[\d,.]*")
_WORD = re.compile(r"\w{2,}")
_COMPARED = 200  # groups of overlapping time that an entry is compared with, the latest first
_DECIDING = (Role.AGENT, Role.PATIENT)

Told = tuple[Entry, Event | None]
"""An entry and the event it stands for; none for a claim."""


def same_document(found: Iterable[Told]) -> list[Entry]:
    """Entries of one document, those that tell the same thing put together under the most telling one."""
    return _merged(found, _same)


def across(found: Iterable[Told]) -> list[Entry]:
    """Entries of many documents, what several tell put together; the order they come in does not matter."""
    return _merged(found, lambda a, b: _same(a, b) and _numbers_agree(a[0], b[0]))


def _merged(found: Iterable[Told], same: Callable[[Told, Told], bool]) -> list[Entry]:
    """One sweep in the order of time: a group is left behind once later entries begin after its first one's end."""
    groups: list[list[Told]] = []
    active: dict[str, list[list[Told]]] = defaultdict(list)
    for told in sorted(found, key=lambda pair: order.key(pair[0])):
        start, _ = order.bounds(told[0].time)
        key = _key(told)
        active[key] = [g for g in active[key] if order.bounds(g[0][0].time)[1] >= start][-_COMPARED:]
        group = next((g for g in reversed(active[key]) if same(told, g[0])), None)
        if group is None:
            group = []
            groups.append(group)
            active[key].append(group)
        group.append(told)
    return [joined([entry for entry, _ in group]) for group in groups]


def _key(told: Told) -> str:
    entry, event = told
    return event.trigger.lemma if event is not None else f"claim {entry.participants[:1]}"


def _same(a: Told, b: Told) -> bool:
    return _agree(a[0], b[0]) and _alike(a[0], b[0]) and not _differ(a[1], b[1])


def _differ(a: Event | None, b: Event | None) -> bool:
    """Whether both say who did it, or what it was done to, and not a word of that is the same."""
    if a is None or b is None:
        return False
    for role in _DECIDING:
        mine, theirs = _words_of(a, role), _words_of(b, role)
        if mine and theirs and not mine & theirs:
            return True
    return False


def _words_of(event: Event, role: Role) -> set[str]:
    return {w for p in event.participants if p.role is role for w in _WORD.findall(p.text.lower())}


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
