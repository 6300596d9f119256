"""One cue with one way of taking what is said: a clause, an infinitive, an object, a preposition.

Every cue candidate of a parsed sentence is read off its dependencies, whatever the word (`verbs`,
`nouns`); `lexicon.frames` says which words make claims in which frame.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from timeline.languages.en.analysis.syntax import Tree
from timeline.languages.en.claims.speakers import FINITE


class Frame(NamedTuple):
    """One cue with one way of taking its content. Words are named by their place in the sentence.

    `kind` names the frame (`that`, `to`, `object`, `prep:about`, `was:to` …), `lemma` the word that it is looked up by.
    """

    kind: str
    lemma: str
    cue: int
    last: int
    content: tuple[int, ...]
    subject: int | None = None


def under(tree: Tree, prep: int) -> tuple[int, ...]:
    return tuple(w for w in tree.subtree(prep) if w != prep)


def together(*parts: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted({w for part in parts for w in part}))


def finite(tree: Tree, n: int) -> bool:
    return any(tree.tokens[w].tag in FINITE for w in (n, *tree.children[n]))
