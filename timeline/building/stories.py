"""Which documents are of one story, by who and what takes part in what they tell.

One document after the other joins the story whose words its own are nearest to, or begins one; a second round puts each
where it fits best. Stories are looked up by the words that tell a document best, so that the work grows with the
documents and not with their pairs.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import islice

from timeline.building.tellings import Telling, words

_NEAR = 0.1  # the cosine from which a document is of a story
_SHARED = 2  # words of a story that it has then: one name, or an article, tells no story
_NONE = 1e-9  # what is left of a word that was taken out again
_LONGEST = 48  # words by which a document is known, the weightiest first
_MARKS = 8  # … and by which its story is looked up
_LOOKED_AT = 64  # stories that a document is compared with, those of its weightiest words first
_SMOOTH = (
    20  # documents of other stories, as it were: what all of a few documents share still tells their story
)
_ROUNDS = 2

Vector = Mapping[str, float]


class Stories:
    """The stories of the documents of some tellings."""

    def __init__(self, tellings: Iterable[Telling] = ()) -> None:
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        for one in tellings:
            counts[one.document].update(w for p in one.entry.participants for w in words([p]))
        vectors = _vectors(counts)
        self._of: dict[str, int] = {}
        self._stories: list[_Story] = []
        self._index: dict[str, dict[int, None]] = defaultdict(dict)
        for _ in range(_ROUNDS):
            for document in sorted(vectors):
                self._place(document, vectors[document])

    def same(self, a: str, b: str) -> bool:
        """Whether two documents are of one story; one document is, if it is known."""
        return a in self._of and self._of[a] == self._of.get(b)

    def of(self, document: str) -> int | None:
        """The number of a document's story."""
        return self._of.get(document)

    def _place(self, document: str, vector: Vector) -> None:
        before = self._of.get(document)
        if before is not None:
            self._stories[before].take(vector, -1)
        marks = list(vector)[:_MARKS]
        sharing = (n for mark in marks for n in self._index.get(mark, ()))
        near = ((self._stories[n].nearness(vector), -n) for n in set(islice(sharing, _LOOKED_AT)))
        nearness, number = max(near, default=(0.0, 0))
        if nearness >= _NEAR:
            found = -number
        elif before is not None:
            found = before
        else:
            found = len(self._stories)
            self._stories.append(_Story())
        self._stories[found].take(vector, 1)
        self._of[document] = found
        for mark in marks:
            self._index[mark][found] = None


class _Story:
    """The sum of the words of a story's documents."""

    def __init__(self) -> None:
        self._sum: dict[str, float] = defaultdict(float)
        self._square = 0.0

    def nearness(self, vector: Vector) -> float:
        shared = sum(self._sum.get(word, 0.0) > _NONE for word in vector)
        return self._dot(vector) / math.sqrt(self._square) if shared >= _SHARED else 0.0

    def take(self, vector: Vector, sign: int) -> None:
        """A document more (1), or less (-1)."""
        self._square += 2 * sign * self._dot(vector) + 1
        for word, x in vector.items():
            self._sum[word] += sign * x

    def _dot(self, vector: Vector) -> float:
        return math.fsum(x * self._sum[w] for w, x in vector.items() if w in self._sum)


def _vectors(counts: Mapping[str, Counter[str]]) -> dict[str, dict[str, float]]:
    """The weightiest words of each document, heaviest first, of length one in all."""
    frequency = Counter(word for found in counts.values() for word in found)
    size = len(counts) + _SMOOTH
    weights = {word: math.log(1 + size / (1 + n)) for word, n in frequency.items()}
    vectors = {}
    for document, found in counts.items():
        weighted = ((w, (1 + math.log(n)) * weights[w]) for w, n in found.items())
        kept = sorted(weighted, key=lambda item: (-item[1], item[0]))[:_LONGEST]
        norm = math.sqrt(math.fsum(x * x for _, x in kept)) or 1.0
        vectors[document] = {w: x / norm for w, x in kept}
    return vectors
