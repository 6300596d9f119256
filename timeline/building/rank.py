"""Which days of a topic to show, and which lines of a day.

Days are ranked by the documents that date something on them, damped beside a larger day; lines by how near their words
are to those of their day and of the whole topic, how many sources tell them and how telling they are alone, without
repetition. The words of a line are those that are read, of its headline; the words of a day and of a topic those of all
that is told of them. Clauses meet the timelines that journalists wrote better than the whole sentences around them.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import islice

from timeline.building import order
from timeline.temporal.calendar import DAY
from timeline.types import Entry, TimeBasis

_WORD = re.compile(r"[a-z0-9]{3,}|[^\W_a-z]\w+")
_DAMP = 0.4  # what a day keeps beside a day with more documents
_REPORTED = 0.5  # what a document counts for the day it came out, if it does not say that something was then
_TOLD = 0.2  # what every doubling of a line's sources adds to its nearness
_TELLING = 0.25  # … and what its salience adds
_AGAIN = 0.6  # a line with more than this share of another's words repeats it
_BEFORE = 20  # lines of earlier days that must not be repeated

Vector = Mapping[str, float]


def by_days(entries: Sequence[Entry], *, max_dates: int | None, per_date: int | None) -> list[Entry]:
    """The entries of the best days, and the best entries of each day; as they are where no limit is given."""
    if max_dates is None and per_date is None:
        return list(entries)
    days: dict[int, list[Entry]] = defaultdict(list)
    for entry in entries:
        start, end = order.bounds(entry.time)
        if max_dates is None or (end - start < 3 * DAY and entry.time.earliest):  # a month is no day
            days[start // DAY].append(entry)
    chosen = sorted(days) if max_dates is None else sorted(_best_days(days, max_dates))
    if per_date is None:
        return [e for day in chosen for e in days[day]]
    topic = _Topic(entries)
    kept: list[Entry] = []
    for day in chosen:
        kept += topic.best(days[day], per_date, kept[-_BEFORE:])
    return kept


def _best_days(days: Mapping[int, Sequence[Entry]], most: int) -> list[int]:
    weight = {day: _mentions(found) for day, found in days.items()}
    damped = {
        day: w * (_DAMP if max(weight.get(day - 1, 0), weight.get(day + 1, 0)) > w else 1.0)
        for day, w in weight.items()
    }
    return sorted(damped, key=lambda day: (-damped[day], day))[:most]


def _mentions(found: Sequence[Entry]) -> float:
    """How many documents tell of a day; one that only came out then counts less."""
    counts: dict[str, float] = {}
    for entry in found:
        count = _REPORTED if entry.time.basis is TimeBasis.PUBLICATION else 1.0
        for e in entry.evidence:
            counts[e.document] = max(counts.get(e.document, 0.0), count)
    return math.fsum(counts.values())


class _Topic:
    """The words of a topic, weighted."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._frequency: Counter[str] = Counter()
        for entry in entries:
            self._frequency.update({w for text in (entry.headline, *_told(entry)) for w in _words(text)})
        self._size = max(1, len(entries))
        self._centroid = self._sum(entries)

    def best(self, found: Sequence[Entry], most: int, before: Sequence[Entry]) -> list[Entry]:
        """The `most` lines of a day that are most central, none that says again what was said."""
        day = self._sum(found)
        scores = {id(e): self._score(e, day) for e in found}
        seen = [set(_words(e.headline)) for e in before]

        def new(entry: Entry) -> bool:
            words = set(_words(entry.headline))
            if any(len(words & other) > _AGAIN * min(len(words), len(other) or 1) for other in seen):
                return False
            seen.append(words)
            return True

        ranked = sorted(found, key=lambda e: (-scores[id(e)], order.key(e)))
        return list(islice(filter(new, ranked), most))

    def _score(self, entry: Entry, day: Vector) -> float:
        vector = self._vector(entry.headline)
        near = _dot(vector, day) + _dot(vector, self._centroid)
        return round(near + _TOLD * math.log2(entry.sources) + _TELLING * entry.salience, 9)

    def _vector(self, text: str) -> Vector:
        counts = Counter(_words(text))
        return _unit({w: n * math.log(1 + self._size / self._frequency[w]) for w, n in counts.items()})

    def _sum(self, entries: Sequence[Entry]) -> Vector:
        total: dict[str, float] = defaultdict(float)
        for text in (text for entry in entries for text in _told(entry)):
            for word, weight in self._vector(text).items():
                total[word] += weight
        return _unit(total)


def _unit(vector: Vector) -> Vector:
    norm = math.sqrt(math.fsum(x * x for x in vector.values())) or 1.0
    return {w: x / norm for w, x in vector.items()}


def _dot(a: Vector, b: Vector) -> float:
    return math.fsum(x * b.get(w, 0.0) for w, x in a.items())


def _told(entry: Entry) -> list[str]:
    """The texts that tell a line, copies once: what many tell weighs as much."""
    return list(dict.fromkeys(e.exact for e in entry.evidence))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
