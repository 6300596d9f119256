"""MUC, B³ and CEAF-e of groups of mentions, and their mean (CoNLL), each an F1 between 0 and 1."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from typing import NamedTuple

import numpy as np

Groups = Sequence[frozenset[Hashable]]


class Scores(NamedTuple):
    """The three measures of one grouping."""

    muc: float
    b_cubed: float
    ceaf_e: float

    @property
    def conll(self) -> float:
        return sum(self) / 3


def scores(gold: Iterable[Iterable[Hashable]], found: Iterable[Iterable[Hashable]]) -> Scores:
    """How well `found` groups the mentions of `gold`; both hold each mention once."""
    one, other = [frozenset(g) for g in gold], [frozenset(g) for g in found]
    return Scores(
        _f1(_links(one, other), _links(other, one)),
        _f1(_shares(one, other), _shares(other, one)),
        _ceaf_e(one, other),
    )


def _f1(recall: float, precision: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _places(groups: Groups) -> dict[Hashable, int]:
    return {mention: n for n, group in enumerate(groups) for mention in group}


def _parts(group: frozenset[Hashable], places: dict[Hashable, int]) -> Counter[int]:
    """How many mentions of a group each group of the other grouping holds."""
    return Counter(places[mention] for mention in group)


def _links(groups: Groups, others: Groups) -> float:
    """MUC: the share of the links that hold the groups together which the others keep."""
    places = _places(others)
    kept = sum(len(g) - len(_parts(g, places)) for g in groups)
    return kept / max(1, sum(len(g) - 1 for g in groups))


def _shares(groups: Groups, others: Groups) -> float:
    """B³: the share of its group that each mention still has beside it, on average."""
    places = _places(others)
    kept = sum(n * n / len(g) for g in groups for n in _parts(g, places).values())
    return kept / max(1, len(places))


def _ceaf_e(gold: Groups, found: Groups) -> float:
    """CEAF-e: how alike the groups are (their Dice coefficients) when each is given one partner in the best way."""
    if not gold or not found:
        return 0.0
    few, many = sorted((gold, found), key=len)
    alike = np.zeros((len(few), len(many)))
    places = _places(many)
    for n, group in enumerate(few):
        for m, shared in _parts(group, places).items():
            alike[n, m] = 2 * shared / (len(group) + len(many[m]))
    return 2 * _best_pairs(alike) / (len(gold) + len(found))


def _best_pairs(worth: np.ndarray[tuple[int, int], np.dtype[np.float64]]) -> float:
    """The greatest sum with one column for each row and no column twice: the Hungarian method by shortest paths."""
    rows, columns = worth.shape
    row_price, price = np.zeros(rows), np.zeros(columns + 1)
    owner = np.full(columns + 1, -1)  # the row that has a column; the last column is where each search starts
    for row in range(rows):
        owner[columns] = row
        at, slack = columns, np.full(columns, np.inf)
        came_from, done = np.full(columns, columns), np.zeros(columns + 1, dtype=bool)
        while owner[at] >= 0:
            done[at] = True
            open_ = ~done[:columns]
            cost = row_price[owner[at]] * -1 - worth[owner[at]] - price[:columns]
            nearer = open_ & (cost < slack)
            slack[nearer], came_from[nearer] = cost[nearer], at
            nearest = int(np.argmin(np.where(open_, slack, np.inf)))
            step = slack[nearest]
            row_price[owner[done]] += step
            price[done] -= step
            slack[open_] -= step
            at = nearest
        while at != columns:
            owner[at], at = owner[came_from[at]], int(came_from[at])
    return float(sum(worth[owner[c], c] for c in range(columns) if owner[c] >= 0))
