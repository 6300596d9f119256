"""Which days of a topic to show, and which lines of a day.

Days are ranked by the documents that date something on them, damped beside a larger day. Of a day the best line is that
whose words are nearest to those of its day and, above all, of the whole topic, which most sources tell and which is the
most telling alone; the next that which is so besides the words already told, and so on. The words of a line are those
that are read, of its headline; the words of a day and of a topic those of all that is told of them. Clauses meet the
timelines that journalists wrote better than the whole sentences around them.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush

from timeline.building import order
from timeline.temporal.calendar import DAY
from timeline.types import Entry, TimeBasis

_WORD = re.compile(r"[a-z0-9]{3,}|[^\W_a-z]\w+")
_DAMP = 0.4  # what a day keeps beside a day with more documents
_REPORTED = 0.5  # what a document counts for the day it came out, if it does not say that something was then
_TOPIC = 1.5  # how much nearer to the topic counts than nearer to the day
_TOLD = 0.1  # what every doubling of a line's sources adds to its nearness
_TELLING = 0.5  # … and what its salience adds
_KEPT = 0.7  # what a word counts once a line of the day has told it
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
        """The `most` best lines of a day, none that says again what was said.

        What lines are worth only falls as others are taken, so that the best known is the best if it is still worth it.
        """
        day, topic = self._sum(found), self._centroid
        lines = [_Line(e, self._vector(e.headline)) for e in sorted(found, key=order.key)]
        weights = {w: day.get(w, 0.0) + _TOPIC * topic.get(w, 0.0) for line in lines for w in line.words}
        waiting = [(-line.worth(weights), n) for n, line in enumerate(lines)]
        heapify(waiting)
        seen = [frozenset(_words(e.headline)) for e in before]
        kept: list[Entry] = []
        while waiting and len(kept) < most:
            worth, n = heappop(waiting)
            line = lines[n]
            now = -line.worth(weights)
            if now > worth:
                heappush(waiting, (now, n))
            elif not any(line.repeats(words) for words in seen):
                seen.append(line.words)
                kept.append(line.entry)
                for word in line.words:
                    weights[word] *= _KEPT
        return kept

    def _vector(self, text: str) -> Vector:
        counts = Counter(_words(text))
        return _unit({w: n * math.log(1 + self._size / self._frequency[w]) for w, n in counts.items()})

    def _sum(self, entries: Sequence[Entry]) -> Vector:
        total: dict[str, float] = defaultdict(float)
        for text in (text for entry in entries for text in _told(entry)):
            for word, weight in self._vector(text).items():
                total[word] += weight
        return _unit(total)


class _Line:
    """A line that may be chosen, with the weights of its words."""

    def __init__(self, entry: Entry, vector: Vector) -> None:
        self.entry, self.words = entry, frozenset(vector)
        self._vector = vector
        self._alone = _TOLD * math.log2(entry.sources) + _TELLING * entry.salience

    def worth(self, weights: Vector) -> float:
        return round(_dot(self._vector, weights) + self._alone, 9)

    def repeats(self, words: frozenset[str]) -> bool:
        return len(self.words & words) > _AGAIN * min(len(self.words), len(words) or 1)


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
