"""How far an English event is from another: two days after his arrest, the week before the vote."""

from __future__ import annotations

from typing import NamedTuple

from timeline.languages.en.analysis.syntax import Tree
from timeline.languages.en.lexicon import events as lexicon
from timeline.types import Span

_BACK = {"after": False, "before": True}
_AT_ONCE = "P0D"
# Right before or behind something: on its day.
_NEARLY = frozenset(
    {"shortly", "soon", "immediately", "right", "just", "directly", "moment", "minute", "second"}
)
_UNITS = {"day": "P1D", "week": "P1W", "month": "P1M", "year": "P1Y"}
_CALENDAR = frozenset({"this", "that", "last", "next", "same", "each", "every", "previous", "following"})


class Apart(NamedTuple):
    """A length of time between two words of a sentence: the one that it dates and the one it is measured from.

    `unit` is that length where one unit is meant and no number told: the day after.
    """

    length: Span
    event: int
    back: bool
    unit: str = ""


def apart(tree: Tree) -> dict[int, Apart]:
    """For the words that a sentence dates by a distance from something else that happened, how far they are from it.

    A verb coordinated with such a one shares a distance that stands before both.
    """
    found: dict[int, Apart] = {}
    for n in range(1, len(tree.tokens)):
        nearly = tree.lemmas[n - 1] in _NEARLY
        if tree.lemmas[n] not in _BACK or not is_measured(tree, n):
            continue
        clause = tree.tokens[n].dep == "mark"
        event = tree.heads[n] if clause else tree.child(n, ("pobj", "pcomp"))
        dated = tree.heads[tree.heads[n]] if clause else tree.heads[n]
        if dated == n - 1:
            dated = tree.heads[dated]
        if event is None or event in (dated, n - 1) or tree.tokens[event].entity in lexicon.TIME_ENTITIES:
            continue
        first = min((tree.edges[c][0] for c in tree.children[n - 1] if c < n), default=n - 1)
        length, back = tree.span(first, n - 1), _BACK[tree.lemmas[n]]
        found[dated] = Apart(length, event, back, _AT_ONCE if nearly else _single(tree, n - 1))
        for other in tree.all(dated, ("conj",)):
            if n < dated:
                found.setdefault(other, found[dated])
    return found


def is_measured(tree: Tree, n: int) -> bool:
    """Whether a word such as after has a length of time before it: two days after, shortly after."""
    return n > 0 and (tree.lemmas[n - 1] in _NEARLY or _is_length(tree, n - 1))


def _is_length(tree: Tree, n: int) -> bool:
    """Whether a word is the unit of a length of time: `days` of "two days", but not `week` of "last week"."""
    token = tree.tokens[n]
    if tree.lemmas[n] not in lexicon.PERIODS or token.tag not in ("NN", "NNS"):
        return False
    return not any(tree.lemmas[c] in _CALENDAR for c in tree.children[n])


def _single(tree: Tree, n: int) -> str:
    """The one unit of "the day after"; empty where a number or an article counts."""
    rest = [c for c in tree.children[n] if c < n]
    alone = tree.tokens[n].tag == "NN" and [tree.lemmas[c] for c in rest] == ["the"]
    return _UNITS.get(tree.lemmas[n], "") if alone else ""
