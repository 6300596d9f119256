"""What one predicate tells of several times: 2015년과 2022년 우승했다; 1994년 사진상, 2009년 훈장을 받았다."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.languages.ko.events.clauses import Clause
from timeline.languages.ko.events.phrases import Phrase, Shape
from timeline.languages.ko.lexicon import events as words
from timeline.types import Token

_Group = list[Phrase | Clause]


def turns(clause: Clause, tokens: Sequence[Token]) -> list[Clause]:
    """A clause once for each of the times that it sets side by side, with what stands behind that; as it is if none.

    What is said only once, before the first time or behind the last group, belongs to all.
    """
    parts = clause.parts
    dated = [n for n, part in enumerate(parts) if _is_date(part)]
    beside = [a for a, b in pairwise(dated) if _sets_beside(parts, a, b, tokens)]
    if not beside:
        return [clause]
    first, last = beside[0], dated[dated.index(beside[-1]) + 1]
    edges = [*(n for n in dated if first <= n <= last)]
    behind = parts[last + 1 :]
    groups = [_group(parts[a + 1 : b]) for a, b in pairwise(edges)]
    size = len(groups[0])
    if any(len(g) != size for g in groups) or not all(_fits(g, behind) for g in groups):
        return [clause]
    groups = [[_like(one, model) for one, model in zip(g, behind, strict=False)] for g in groups]
    shared = behind[size:]
    told = [[*parts[:first], parts[at], *g, *shared] for at, g in zip(edges, groups, strict=False)]
    told.append([*parts[:first], parts[last], *behind])
    return [replace(clause, parts=own) for own in told]


def _is_date(part: Phrase | Clause) -> bool:
    return (
        isinstance(part, Phrase)
        and part.shape is Shape.TIME
        and not (part.compared or part.repeated or part.lasting or part.attributive)
    )


def _sets_beside(parts: Sequence[Phrase | Clause], first: int, second: int, tokens: Sequence[Token]) -> bool:
    """Whether a comma, or 과, sets the second of two times beside the first."""
    time, between = parts[first], parts[first + 1 : second]
    if any(isinstance(part, Clause) for part in between) or not isinstance(time, Phrase):
        return False
    last = between[-1] if between else time
    assert isinstance(last, Phrase)
    return last.shape is Shape.COMMA or any(t.tag == "JC" for t in tokens[last.after - 1 : last.after + 1])


def _group(between: Sequence[Phrase | Clause]) -> _Group:
    return [p for p in between if not (isinstance(p, Phrase) and p.shape is Shape.COMMA)]


def _fits(group: _Group, behind: Sequence[Phrase | Clause]) -> bool:
    """Whether what stands behind a time is like what stands behind the last one; its last noun may lack a particle."""
    if len(behind) < len(group):
        return False
    for n, (one, other) in enumerate(zip(group, behind, strict=False)):
        if not (isinstance(one, Phrase) and isinstance(other, Phrase) and one.shape is other.shape):
            return False
        if other.particle in words.POSTPOSITIONS:
            return False  # 집회와 향후 대응에 대해: no particle that a noun can leave to another
        left_out = n + 1 == len(group) and one.particle == ""
        if one.particle != other.particle and not left_out:
            return False
    return True


def _like(one: Phrase | Clause, model: Phrase | Clause) -> Phrase | Clause:
    assert isinstance(one, Phrase)
    assert isinstance(model, Phrase)
    return replace(one, particle=model.particle)
