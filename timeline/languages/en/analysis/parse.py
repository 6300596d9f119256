"""The parse of one sentence while it is mended: words are made others and hung elsewhere, and no circle arises."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from timeline.languages.en.analysis.syntax import AUXILIARIES
from timeline.languages.en.lexicon.claims import PEOPLE
from timeline.languages.en.lexicon.events import PERSON_NOUNS
from timeline.types import Token

_TENSED = frozenset({"VBD", "VBP", "VBZ", "MD"})


class Parse:
    """The words of a sentence while they are mended, with those that hang on each."""

    def __init__(self, tokens: Sequence[Token], lemma: Callable[[str, str], str]) -> None:
        self.tokens = list(tokens)
        self.below: list[list[int]] = [[] for _ in tokens]
        self._lemma = lemma
        for n, token in enumerate(tokens):
            if token.head != n:
                self.below[token.head].append(n)

    def deps(self, n: int) -> set[str]:
        """The relations in which words hang on one."""
        return {self.tokens[c].dep for c in self.below[n]}

    def is_finite(self, n: int) -> bool:
        """Whether a verb has a tense, or an auxiliary that has."""
        helping = (c for c in self.below[n] if self.tokens[c].dep in AUXILIARIES)
        return self.tokens[n].tag in _TENSED or any(self.tokens[c].tag in _TENSED for c in helping)

    def verb_over(self, n: int) -> int:
        """The verb that a word hangs on, with those between; the word at the top where there is none."""
        while not self.tokens[n].tag.startswith("V") and self.tokens[n].head != n:
            n = self.tokens[n].head
        return n

    def _is_over(self, n: int, below: int) -> bool:
        """Whether a word hangs on another, with those between."""
        while below != n and self.tokens[below].head != below:
            below = self.tokens[below].head
        return below == n

    def is_person(self, n: int) -> bool:
        """Whether a word names a person, or what one is."""
        token = self.tokens[n]
        return token.entity == "PERSON" or token.lemma.lower() in PERSON_NOUNS | PEOPLE

    def tag(self, n: int, tag: str) -> None:
        """Make a word one of another kind."""
        word = self.tokens[n].text
        self.tokens[n] = replace(self.tokens[n], tag=tag, lemma=self._lemma(word, tag))

    def hang(self, n: int, head: int, dep: str) -> None:
        """Hang a word on another, but on none that hangs on it; on itself: it is the root."""
        if head != n and self._is_over(n, head):
            return
        before = self.tokens[n].head
        if before != n:
            self.below[before].remove(n)
        if head != n:
            self.below[head].append(n)
        self.tokens[n] = replace(self.tokens[n], head=head, dep=dep)
