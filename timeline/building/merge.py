"""Which entries tell the same thing, and what one entry of them says.

The same are events of one trigger word (in one document also of one kind of occasion, or of one clause), and claims of
one source, that share who and what, at times that agree, without different numbers. A group never holds two times that
exclude each other: it keeps what all its times have in common, and a new one must overlap that. Groups are looked up by
word, participant and day, so that the work grows with the entries and not with their pairs.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline.building import order
from timeline.building.names import Names, amounts
from timeline.temporal.calendar import DAY
from timeline.types import (
    Conflict,
    EntityKind,
    Entry,
    EntryKind,
    Event,
    Evidence,
    Member,
    Polarity,
    Role,
    Status,
    Time,
    TimeBasis,
)

# What happens but once a day to the same people, whatever words tell it.
_OCCASIONS = frozenset(
    {
        "accident",
        "arrest",
        "bankruptcy",
        "death",
        "disaster",
        "election",
        "resignation",
        "ruling",
        "talks",
    }
)
_UNSURE = frozenset({Status.SCHEDULED, Status.PROPOSED, Status.POSSIBLE})
_LENT = {TimeBasis.INHERITED: 1, TimeBasis.PUBLICATION: 2}
_DAYS = 62  # a longer time is looked up by how it is written, not day by day
_NAMES = 8  # words of participants that an entry is looked up by
_CROWD = 48  # a word that so many different things share tells nothing of any
_APART = 7  # days between two dates of what may still be one thing, told with a wrong date
_NEAR = 6  # entries before one, in the order of the text, whose clause may be around it or in it
_UNTYPED = frozenset({"", "other", "statement"})
_NAMED = frozenset({EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PRODUCT})
_STATEMENT = 4  # words that tell one statement from others of its source
_WORD = re.compile(r"\w{2,}")

Words = frozenset[str]
_Key = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Telling:
    """An entry and what is compared of it: the word that evokes it, its kind of occasion, who does it, to what, its
    numbers, whether it is told as something that is not or may not be so, and the stretch of days that it can be of;
    with what is told in another language its type and the names that take part."""

    entry: Entry
    word: str
    occasion: str
    who: Words
    what: Words
    numbers: Words
    unreal: bool
    stretch: tuple[int, int]
    type: str = ""
    language: str = ""
    names: tuple[str, ...] = ()


def telling(entry: Entry, event: Event | None, *, slack: int = 0, language: str = "") -> Telling:
    """What is compared of an entry; `event` is the event it stands for, None for a claim.

    An event that has no date but its report's may have happened up to `slack` days before.
    """
    start, end = order.bounds(entry.time)
    numbers = amounts(entry.headline) - amounts(entry.time.text or "")
    if event is None:
        source = _words(entry.participants)
        return Telling(entry, "", "", source, _words([entry.headline]) - source, numbers, False, (start, end))
    if entry.time.basis is TimeBasis.PUBLICATION and event.factuality.status is Status.OCCURRED:
        start -= slack * DAY
    return Telling(
        entry,
        event.trigger.lemma,
        event.type if event.type in _OCCASIONS else "",
        _words(p.text for p in event.participants if p.role not in (Role.PATIENT, Role.PLACE)),
        _words(p.text for p in event.participants if p.role is Role.PATIENT),
        numbers,
        event.factuality.polarity is Polarity.NEGATIVE
        or event.factuality.status in (Status.DENIED, Status.POSSIBLE),
        (start, end),
        event.type,
        language,
        tuple(p.text for p in event.participants if p.kind in _NAMED and p.role is not Role.PLACE),
    )


def in_document(found: Iterable[Telling]) -> list[Entry]:
    """Entries of one document, those that tell the same thing put together under the most telling one."""
    groups = _grouped(found, by_occasion=True)
    return [joined([t.entry for t in g.tellings]) for g in _by_clause(groups)]


def across(found: Iterable[Telling], names: Names | None = None) -> list[Entry]:
    """Entries of many documents, what several tell put together; the order they come in does not matter.

    `names` are those that documents of different languages give the same things.
    What is told in the same words with another date stays apart, and each side names the other's date.
    """
    groups = _grouped(found, by_occasion=False)
    if names is not None:
        groups = _by_name(groups, names)
    disputed = _disputed(groups)
    return [joined([t.entry for t in group.tellings], disputed.get(n, ())) for n, group in enumerate(groups)]


# ------------------------------------------------------------------ groups


class _Group:
    """Tellings of one thing, with the stretch that all their times share and the numbers that they give."""

    def __init__(self, first: Telling) -> None:
        self.tellings = [first]
        self._start, self._end = first.stretch
        self._numbers = {first.numbers}

    def takes(self, one: Telling) -> bool:
        """Whether one more tells the same thing: the first, the most exactly dated, is whom it must be like."""
        return self.agrees(one) and _same(one, self.tellings[0])

    def agrees(self, one: Telling) -> bool:
        """Whether neither its time nor its numbers nor whether it is so speak against it."""
        start, end = one.stretch
        if start > self._end or self._start > end or one.unreal is not self.tellings[0].unreal:
            return False
        return all(one.numbers <= other or other <= one.numbers for other in self._numbers)

    def add(self, one: Telling) -> None:
        start, end = one.stretch
        self._start, self._end = max(start, self._start), min(end, self._end)
        self._numbers.add(one.numbers)
        self.tellings.append(one)


def _grouped(found: Iterable[Telling], *, by_occasion: bool) -> list[_Group]:
    groups: list[_Group] = []
    index: dict[_Key, list[_Group]] = defaultdict(list)
    for one in sorted(found, key=_exactness):
        keys = list(_keys(one, by_occasion=by_occasion))
        group = next((g for key in keys for g in index.get(key, ()) if g.takes(one)), None)
        if group is None:
            group = _Group(one)
            groups.append(group)
            for key in keys:
                if len(index[key]) < _CROWD:
                    index[key].append(group)
        else:
            group.add(one)
    return groups


def _exactness(one: Telling) -> tuple[int, object]:
    """Exact times come first: they make the groups that vaguer ones join."""
    start, end = one.stretch
    return end - start, order.key(one.entry)


def _keys(one: Telling, *, by_occasion: bool) -> Iterator[_Key]:
    """Where the groups that an entry may belong to are found: by its word, a participant and a day."""
    days = _days(one)
    names = sorted(one.who or one.what or _words([one.entry.headline]), key=lambda w: (-len(w), w))[:_NAMES]
    words = [one.word, f"occasion {one.occasion}"] if by_occasion and one.occasion else [one.word]
    for word in words:
        for name in names:
            for day in days:
                yield str(one.entry.kind), word, name, day


def _days(one: Telling) -> list[str]:
    first, last = (instant // DAY for instant in one.stretch)
    return [str(d) for d in range(first, last + 1)] if last - first < _DAYS else [one.entry.time.edtf]


def _same(a: Telling, b: Telling) -> bool:
    if a.who and b.who and _share(a.who, b.who) <= 0.5:  # the board, the union: an article is no name
        return False
    if a.entry.kind is EntryKind.CLAIM:
        if bool(a.who) is not bool(b.who) or min(len(a.what), len(b.what)) < _STATEMENT:
            return a.entry.headline == b.entry.headline
        return _share(a.what, b.what) >= 0.7
    if a.word != b.word:  # one occasion, told with another word
        return bool(a.who and b.who) and a.stretch == b.stretch
    if a.what and b.what and _share(a.what, b.what) < 0.34:
        return False
    if a.who and b.who or a.what and b.what:
        return True
    return _share(_words([a.entry.headline]), _words([b.entry.headline])) >= 0.3


def _by_name(groups: list[_Group], names: Names) -> list[_Group]:
    """Groups that tell of one type of event, on one day, of somebody whose name documents give in both languages,
    made one: 알리바바(Alibaba)가 아시오를 출시했다, Alibaba launched Accio."""
    kept: list[_Group] = []
    index: dict[tuple[str, str, str], list[tuple[_Group, str]]] = defaultdict(list)
    for group in groups:
        one = group.tellings[0]
        known = names.known(one.names) if one.type not in _UNTYPED else ()
        keys = [(one.type, day, name) for name in sorted(known) for day in _days(one)]
        others = (g for key in keys for g, language in index.get(key, ()) if language != one.language)
        same = next((g for g in others if g.agrees(one)), None)
        if same is None:
            kept.append(group)
            for key in keys:
                if len(index[key]) < _CROWD:
                    index[key].append((group, one.language))
        else:
            for other in group.tellings:
                same.add(other)
    return kept


def _by_clause(groups: list[_Group]) -> list[_Group]:
    """Groups that stand in one clause, at one time, with the same people, made one: a clause tells one thing."""
    ordered = sorted(groups, key=lambda g: (_place(g.tellings[0]).start, -_place(g.tellings[0]).end))
    kept: list[_Group] = []
    for group in ordered:
        one = group.tellings[0]
        around = next((g for g in reversed(kept[-_NEAR:]) if _one_clause(g.tellings[0], one)), None)
        if around is None:
            kept.append(group)
        else:
            around.tellings += group.tellings
    return kept


def _one_clause(a: Telling, b: Telling) -> bool:
    if a.entry.kind is not b.entry.kind or a.entry.time.edtf != b.entry.time.edtf or a.unreal is not b.unreal:
        return False
    if a.entry.headline == b.entry.headline:
        return True
    if a.entry.kind is EntryKind.CLAIM:  # what one sentence has somebody say are several things
        return False
    place, inner = _place(a), _place(b)
    within = place.start <= inner.start and inner.end <= place.end
    theirs, mine = set(b.entry.participants), set(a.entry.participants)
    if not within or not theirs:
        return False
    return theirs <= mine or _share(_words([a.entry.headline]), _words([b.entry.headline])) >= 0.75


def _place(one: Telling) -> Evidence:
    return one.entry.evidence[0]


def _disputed(groups: Sequence[_Group]) -> dict[int, list[Entry]]:
    """For each group the entries that tell the same in the same words and numbers, with another exact date."""
    index: dict[tuple[str, Words, Words, Words, bool], list[int]] = defaultdict(list)
    for n, group in enumerate(groups):
        one = group.tellings[0]
        exact = one.stretch[0] // DAY == one.stretch[1] // DAY and one.entry.time.basis in (
            TimeBasis.EXPLICIT,
            TimeBasis.RELATIVE,
        )
        if one.word and one.who and one.what and exact:
            index[one.word, one.who, one.what, one.numbers, one.unreal].append(n)
    found: dict[int, list[Entry]] = defaultdict(list)
    for numbers in index.values():
        ordered = sorted(numbers, key=lambda n: groups[n].tellings[0].stretch)
        for n, m in pairwise(ordered):
            a, b = groups[n], groups[m]
            days = (b.tellings[0].stretch[0] - a.tellings[0].stretch[0]) // DAY
            if 0 < days <= _APART and not _documents(a) & _documents(b):
                found[n] += [t.entry for t in b.tellings]
                found[m] += [t.entry for t in a.tellings]
    return found


def _documents(group: _Group) -> set[str]:
    return {e.document for t in group.tellings for e in t.entry.evidence}


# ------------------------------------------------------------------ one of several


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


def _share(a: Words, b: Words) -> float:
    return len(a & b) / max(1, min(len(a), len(b)))


def _words(texts: Iterable[str]) -> Words:
    return frozenset(w for text in texts for w in _WORD.findall(text.lower()))
