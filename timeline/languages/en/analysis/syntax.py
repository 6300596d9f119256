"""A parsed English sentence as a tree: children, subtrees and the questions that clauses answer.

Dependencies are ClearNLP's, as spaCy's English models give them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence
from functools import cached_property

from timeline.languages.common.once import Once
from timeline.types import Span, Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
AUXILIARIES = frozenset({"aux", "auxpass"})
ADJUNCTS = frozenset({"prep", "npadvmod", "advmod", "nmod", "pcomp"})


class Tree:
    """One sentence. Words are named by their place in `tokens`."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.lemmas = [t.lemma.lower() for t in tokens]
        self.children: list[list[int]] = [[] for _ in tokens]
        self.heads = [t.head if 0 <= t.head < len(tokens) else n for n, t in enumerate(tokens)]
        for n, head in enumerate(self.heads):
            if head != n:
                self.children[head].append(n)
        self._cut_circles()
        self._deps = [t.dep for t in tokens]

    def _cut_circles(self) -> None:
        """Words that hang on each other in a circle stand alone, so that every walk through the tree ends."""
        lost = set(range(len(self.tokens))).difference(self.order)
        if lost:
            self.children = [[c for c in below if c not in lost] for below in self.children]
            self.heads = [n if n in lost else head for n, head in enumerate(self.heads)]
            del self.order

    @cached_property
    def order(self) -> list[int]:
        """Every word after the word that it hangs on."""
        found = [n for n, head in enumerate(self.heads) if head == n]
        for n in found:  # grows while it is read: breadth first
            found.extend(self.children[n])
        return found

    @cached_property
    def edges(self) -> list[tuple[int, int]]:
        """The first and last word of each word's subtree."""
        found = [(n, n) for n in range(len(self.tokens))]
        for n in reversed(self.order):
            if below := self.children[n]:
                found[n] = min(n, *[found[c][0] for c in below]), max(n, *[found[c][1] for c in below])
        return found

    def child(self, n: int, deps: Container[str]) -> int | None:
        """The first child of a word with one of these relations."""
        for c in self.children[n]:
            if self._deps[c] in deps:
                return c
        return None

    def all(self, n: int, deps: Container[str]) -> list[int]:
        """The children of a word with one of these relations."""
        below = self.children[n]
        return [c for c in below if self._deps[c] in deps] if below else below[:]

    def subtree(self, n: int, skip: frozenset[int] = frozenset()) -> list[int]:
        """A word and all under it but the branches at `skip`, in text order."""
        found = [n]
        for word in found:  # grows while it is read
            below = self.children[word]
            if below:
                found += [c for c in below if c not in skip] if skip else below
        found.sort()
        return found

    def ancestors(self, n: int) -> Iterator[int]:
        """The words that a word hangs on, nearest first."""
        while (head := self.heads[n]) != n:
            yield head
            n = head

    def at(self, start: int) -> int | None:
        """The word that begins at a place of the text."""
        n = bisect_left(self.tokens, start, key=lambda t: t.start)
        return n if n < len(self.tokens) and self.tokens[n].start == start else None

    def span(self, first: int, last: int) -> Span:
        return Span(self.tokens[first].start, self.tokens[last].end)

    def runs(self, words: Sequence[int]) -> tuple[Span, ...]:
        """The stretches that words in text order make, neighbours joined."""
        found: list[tuple[int, int]] = []
        for n in words:
            if found and n == found[-1][1] + 1:
                found[-1] = found[-1][0], n
            else:
                found.append((n, n))
        return tuple(self.span(first, last) for first, last in found)


tree_of = Once(Tree)
"""The tree of a sentence's words."""


def matrix(tree: Tree, top: int) -> int:
    """The verb whose clause tells a complement as a whole: `plans` of "plans to open", `is` of "is due to open"."""
    for _ in range(3):
        head = tree.heads[top]
        if tree.tokens[head].dep == "acomp":
            head = tree.heads[head]
        own = tree.child(top, SUBJECTS) is not None
        if own or tree.tokens[top].dep != "xcomp" or head == top or not tree.tokens[head].tag.startswith("V"):
            break
        top = head
    return top


def is_headline_verb(tree: Tree, n: int) -> bool:
    """A verb form that hangs on a noun which no verb governs: `Orrin to sell plant`, `Markets shaken by fire`."""
    head = tree.heads[n]
    return (
        tree.tokens[n].dep == "acl" and tree.heads[head] == head and not tree.tokens[head].tag.startswith("V")
    )


def is_going_to(tree: Tree, n: int) -> bool:
    """`Going` of "is going to buy": it says when and tells nothing itself."""
    token = tree.tokens[n]
    if tree.lemmas[n] != "go" or token.tag != "VBG":
        return False
    aim = tree.child(n, ("xcomp",))
    return aim is not None and any(tree.lemmas[a] == "to" for a in tree.all(aim, ("aux",)))
