"""Which entries tell the same thing, in one document and in many.

The same are events and claims that are alike enough (`likeness`), at times that agree, without different numbers. A
group never holds two times that exclude each other: it keeps what all its times have in common, and a new one must
overlap that. Groups are looked up by participant and day: first those of one word, then those of words that mean the
same, then those that documents of another language tell. So the work grows with the entries and not with their pairs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from timeline.building import order
from timeline.building.amounts import differ, values
from timeline.building.joining import joined
from timeline.building.likeness import ENOUGH, likeness
from timeline.building.names import Names
from timeline.building.stories import Stories
from timeline.building.tellings import UNTYPED, Telling, Words, share, telling, words
from timeline.temporal.calendar import DAY
from timeline.types import Entry, Evidence, Stance

__all__ = ["Telling", "across", "in_document", "telling"]

_MONTHS = 62  # days; a longer time is looked up by how it is written
_DAYS = 3  # … and one up to this long day by day
_NAMES = 6  # words of participants that an entry is looked up by
_COMPARED = 16  # tellings of a group that one more is compared with
_CROWD = 48  # a word that so many different things share tells nothing of any
_APART = 7  # days between two dates of what may still be one thing, told with a wrong date
_MARKS = 3  # words of an event's line by which a claim that says it is looked up
_SAID = 4  # words that tell one line from others of its day
_SAYS = 0.8  # … and the share of them that a claim has that says it
_DENYING = frozenset({Stance.DENIED, Stance.QUESTIONED})
_NEAR = 6  # entries before one, in the order of the text, whose clause may be around it or in it


def in_document(found: Iterable[Telling]) -> list[Entry]:
    """Entries of one document, those that tell the same thing put together under the most telling one."""
    groups = _grouped(found, Stories())
    return [joined([t.entry for t in g.tellings]) for g in _by_clause(groups)]


def across(found: Iterable[Telling], names: Names | None = None) -> list[Entry]:
    """Entries of many documents, what several tell put together; the order they come in does not matter.

    `names` are those that documents of different languages give the same things; they tell nothing of one language.
    What is told in the same words with another date stays apart, and each side names the other's date.
    """
    tellings = list(found)
    groups = _grouped(tellings, Stories(tellings))
    if names is not None and len({t.language for t in tellings}) > 1:
        groups = _by_name(groups, names)
    groups = _with_what_is_said(groups)
    disputed = _disputed(groups)
    return [joined([t.entry for t in group.tellings], disputed.get(n, ())) for n, group in enumerate(groups)]


# ------------------------------------------------------------------ groups


class _Group:
    """Tellings of one thing, with the stretch that all their times share and the numbers that they give. One that was
    added to another has none left."""

    __slots__ = ("_end", "_numbers", "_start", "tellings")

    def __init__(self, first: Telling) -> None:
        self.tellings = [first]
        self._start, self._end = first.stretch
        self._numbers = {first.numbers}

    @property
    def meanings(self) -> list[str]:
        """What its word means, and the type of what happens where that, or a number with it, can tell it apart."""
        one = self.tellings[0]
        kind = [f"type {one.type}"] if one.occasion or (one.numbers and one.type not in UNTYPED) else []
        return [*one.word.meanings, *kind]

    @property
    def compared(self) -> Sequence[Telling]:
        """Those by whom it is compared: the first, which are the most exactly dated."""
        return self.tellings[:_COMPARED]

    def agrees(self, other: _Group) -> bool:
        """Whether neither their times nor their numbers nor whether it is so speak against it that they are one."""
        if other._start > self._end or self._start > other._end:
            return False
        if self.tellings[0].unreal is not other.tellings[0].unreal:
            return False
        return not any(differ(a, b) for a in self._numbers for b in other._numbers)

    @property
    def day(self) -> int | None:
        """The day of the telling that it is known by; None of a longer time."""
        return order.day(self.tellings[0].entry.time)

    def add(self, other: _Group) -> None:
        self._start, self._end = max(other._start, self._start), min(other._end, self._end)
        self._numbers |= other._numbers
        self.tellings += other.tellings
        other.tellings = []


_Key = tuple[str, str]  # somebody who takes part (or a story), a day or a month
_Keys = Callable[[Telling, list[str]], Iterator[_Key]]


def _together(
    groups: Iterable[_Group], keys: _Keys, likeness: Callable[[_Group, _Group], float]
) -> list[_Group]:
    """Each group put to the likest one before it, if that is like enough and nothing speaks against it.

    `keys` are where groups like a telling are found at the times given.
    """
    kept: list[_Group] = []
    index: dict[_Key, list[int]] = defaultdict(list)
    for group in groups:
        one = group.tellings[0]
        looked_up, noted = _times(one)
        near = sorted({n for key in keys(one, looked_up) for n in index.get(key, ())})
        like = ((likeness(kept[n], group), -n) for n in near if kept[n].agrees(group))
        likest, number = max(like, default=(0.0, 0))
        if likest >= ENOUGH:
            kept[-number].add(group)
        else:
            number = -len(kept)
            kept.append(group)
        if len(kept[-number].tellings) <= _COMPARED:
            for key in keys(one, noted):
                if len(index[key]) < _CROWD:
                    index[key].append(-number)
    return kept


def _times(one: Telling) -> tuple[list[str], list[str]]:
    """By what days or months a telling is looked up, and found: the days of an exact one, and its months as well."""
    first, last = (instant // DAY for instant in one.stretch)
    if last - first >= _MONTHS:
        return [one.entry.time.edtf], [one.entry.time.edtf]
    months = sorted({f"month {day // 30}" for day in range(first, last + 1)})
    if last - first >= _DAYS:
        return months, months
    days = [str(day) for day in range(first, last + 1)]
    return days, days + months


def _grouped(found: Iterable[Telling], stories: Stories) -> list[_Group]:
    """Tellings of one word put together, then those of words that mean the same."""

    def by_participant(one: Telling, times: list[str]) -> Iterator[_Key]:
        story = stories.of(one.document)
        named = [*_looked_up_by(one), *([] if story is None or one.is_claim else [f"story {story}"])]
        return ((name, time) for name in named for time in times)

    def alike(one: _Group, other: _Group) -> float:
        pairs = ((a, b) for a in one.compared for b in other.compared)
        return max(likeness(a, b, stories.same(a.document, b.document)) for a, b in pairs)

    words_of: dict[tuple[str, str], list[Telling]] = defaultdict(list)
    for one in found:
        words_of[str(one.entry.kind), one.word.form].append(one)
    groups: list[_Group] = []
    for word in sorted(words_of):
        groups += _together(map(_Group, sorted(words_of[word], key=_exactness)), by_participant, alike)
    meaning: dict[str, list[_Group]] = defaultdict(list)
    for group in sorted(groups, key=lambda g: _exactness(g.tellings[0])):
        for evoked in group.meanings:
            meaning[evoked].append(group)
    for evoked in sorted(meaning):
        same = [group for group in meaning[evoked] if group.tellings]
        if len({group.tellings[0].word.form for group in same}) > 1:
            _together(same, by_participant, alike)
    return [g for g in groups if g.tellings]


def _exactness(one: Telling) -> tuple[int, object]:
    """Exact times come first: they make the groups that vaguer ones join."""
    start, end = one.stretch
    return end - start, order.key(one.entry)


def _looked_up_by(one: Telling) -> list[str]:
    named = one.who | (one.said if one.is_claim else one.what) or words([one.entry.headline])
    return sorted(named, key=lambda w: (-len(w), w))[:_NAMES]


def _by_name(groups: list[_Group], names: Names) -> list[_Group]:
    """Groups that tell of one type of event, on one day, of somebody whose name documents give in both languages,
    made one: 알리바바(Alibaba)가 아시오를 출시했다, Alibaba launched Accio."""

    def keys(one: Telling, times: list[str]) -> Iterator[_Key]:
        if one.type in UNTYPED:
            return iter(())
        line = (one.entry.headline,) if one.occasion else ()  # which happens once a day where it happens
        known = names.known(one.names) | names.paired((*one.entry.participants, *line))
        return ((f"{one.type} {name}", time) for name in sorted(known) for time in times)

    def alike(one: _Group, other: _Group) -> float:
        several = any(a.language != b.language for a in one.compared for b in other.compared)
        return ENOUGH if several else 0.0

    for _ in range(2):  # what two groups of one language tell is one, if one of the other language tells both
        groups = _together(groups, keys, alike)
    return groups


def _with_what_is_said(groups: list[_Group]) -> list[_Group]:
    """Groups, an event and the claims of its day that say it made one."""
    days: dict[int, list[_Group]] = defaultdict(list)
    for group in groups:
        day = group.day
        if day is not None:
            days[day].append(group)
    for found in days.values():
        _join_said(
            [g for g in found if g.tellings[0].is_claim], [g for g in found if not g.tellings[0].is_claim]
        )
    return [g for g in groups if g.tellings]


def _join_said(claims: Sequence[_Group], events: Sequence[_Group]) -> None:
    """Put each claim of a day to the first event of that day that it says."""
    index: dict[str, list[tuple[Words, _Group]]] = defaultdict(list)
    for event in events if claims else ():
        line = words([event.tellings[0].entry.headline])
        for word in sorted(line, key=lambda w: (-len(w), w))[:_MARKS] if len(line) >= _SAID else ():
            if len(index[word]) < _CROWD:
                index[word].append((line, event))
    for claim in claims:
        said = words([claim.tellings[0].entry.headline])
        near = (pair for word in sorted(said) for pair in index.get(word, ()))
        for line, event in near:
            if len(line & said) >= _SAYS * len(line) and _tells_as_so(claim.tellings[0], event.tellings[0]):
                event.tellings += claim.tellings
                claim.tellings = []
                break


def _tells_as_so(claim: Telling, event: Telling) -> bool:
    denying = not _DENYING.isdisjoint(claim.entry.tags)
    return not denying and not event.unreal and not differ(claim.numbers, event.numbers)


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
    told = [(t.entry.kind, t.entry.time.edtf, t.unreal, t.possible) for t in (a, b)]
    if told[0] != told[1]:
        return False
    if a.entry.headline == b.entry.headline:
        return True
    if a.is_claim:  # what one sentence has somebody say are several things
        return False
    place, inner = _place(a), _place(b)
    within = place.start <= inner.start and inner.end <= place.end
    theirs, mine = set(b.entry.participants), set(a.entry.participants)
    if not within or not theirs:
        return False
    return theirs <= mine or share(words([a.entry.headline]), words([b.entry.headline])) >= 0.75


def _place(one: Telling) -> Evidence:
    return one.entry.evidence[0]


def _disputed(groups: Sequence[_Group]) -> dict[int, list[Entry]]:
    """For each group the entries that tell the same in the same words and numbers, with another exact date."""
    index: dict[tuple[str, Words, Words, Words, bool], list[int]] = defaultdict(list)
    for n, group in enumerate(groups):
        one = group.tellings[0]
        if one.word.form and one.who and one.what and one.is_of_a_day:
            index[one.word.form, one.who, one.what, values(one.numbers), one.unreal].append(n)
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
