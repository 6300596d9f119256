"""What Korean words of events are made of and mean."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from timeline.languages.base import Word
from timeline.languages.ko.lexicon.meanings import MEANINGS

# What makes a verb of a noun, whichever way it looks at what happens.
_ENDINGS = ("당하다", "시키다", "하다", "되다", "받다")


def word(lemma: str) -> Word:
    """An event's word by the noun that it is made of (체포하다, 체포되다: 체포) and its meanings."""
    form = next((lemma.removesuffix(end) for end in _ENDINGS if lemma.endswith(end)), lemma) or lemma
    return Word(form, _meanings().get(form, frozenset()))


@cache
def _meanings() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for number, words in enumerate(MEANINGS):
        for one in words:
            found[one].add(str(number))
    return {one: frozenset(numbers) for one, numbers in found.items()}
