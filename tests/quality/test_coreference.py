"""The measures of grouping, by examples worked out by hand."""

from __future__ import annotations

import itertools
import random

import numpy as np
import pytest

from tests.quality.coreference import _best_pairs, scores


def test_the_same_groups_are_right() -> None:
    assert scores(["abc", "d"], ["d", "cab"]) == (1, 1, 1)


def test_a_group_in_two_halves() -> None:
    found = scores(["abcd"], ["ab", "cd"])
    assert found.muc == pytest.approx(
        2 * (2 / 3) / (1 + 2 / 3)
    )  # two of three links are found, none is wrong
    assert found.b_cubed == pytest.approx(2 * 0.5 / 1.5)  # each mention keeps half of its group
    assert found.ceaf_e == pytest.approx(
        2 * (2 * 2 / 6) / 3
    )  # one half has a partner: 2·2/(4+2), of 1 and 2 groups
    assert found.conll == pytest.approx((0.8 + 2 / 3 + 4 / 9) / 3)


def test_all_in_one_group() -> None:
    found = scores(["ab", "c"], ["abc"])
    assert found.muc == pytest.approx(2 * 0.5 / 1.5)  # one of two links is right
    assert found.b_cubed == pytest.approx(2 * (5 / 9) / (14 / 9))  # (2/3 + 2/3 + 1/3) / 3 = 5/9 are right
    assert found.ceaf_e == pytest.approx(2 * (4 / 5) / 3)


def test_nothing_put_together_finds_no_link() -> None:
    assert scores(["ab"], ["a", "b"]).muc == 0


def test_the_best_partners_are_those_that_all_ways_give() -> None:
    chance = random.Random(7)
    for _ in range(50):
        rows, columns = sorted(chance.choices(range(1, 6), k=2))
        worth = np.array([[chance.random() for _ in range(columns)] for _ in range(rows)])
        ways = itertools.permutations(range(columns), rows)
        assert _best_pairs(worth) == pytest.approx(
            max(sum(worth[r, c] for r, c in enumerate(w)) for w in ways)
        )
