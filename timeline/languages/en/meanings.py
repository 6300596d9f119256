"""What English words of events are made of and mean, as WordNet 3.0 has it.

`meanings.txt` is made by `tools/meanings.py`: lines `verb: words made of it`, and lines of words of one meaning.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache
from importlib.resources import files

from timeline.languages.base import Word

_REMEMBERED = 50_000
# What a form has at its end that its dictionary form has not, and what that has instead. In titles, and of words that
# the analyser takes for names, lemmas are forms.
_ENDINGS = (
    ("ies", "y"),
    ("es", "e"),
    ("es", ""),
    ("s", ""),
    ("ied", "y"),
    ("ed", "e"),
    ("ed", ""),
    ("ing", "e"),
    ("ing", ""),
)


def word(lemma: str) -> Word:
    """An event's word by the verb that it is made of (killing, killed: kill) and its usual meanings."""
    return _word(lemma.lower())


@cache
def _table() -> tuple[dict[str, str], dict[str, frozenset[str]]]:
    """What words are made of, and the numbers of their meanings."""
    made: dict[str, str] = {}
    meanings: dict[str, set[str]] = defaultdict(set)
    text = files(__package__).joinpath("meanings.txt").read_text(encoding="ascii")
    for number, line in enumerate(text.splitlines()):
        if line.startswith("#"):
            continue
        head, colon, rest = line.partition(":")
        for one in rest.split() if colon else head.split():
            if colon:
                made[one] = head
            else:
                meanings[one].add(str(number))
    return made, {one: frozenset(numbers) for one, numbers in meanings.items()}


@lru_cache(_REMEMBERED)
def _word(lemma: str) -> Word:
    made, meanings = _table()
    lemma = _known(lemma, made, meanings)
    form = made.get(lemma, lemma)
    return Word(form, meanings.get(lemma, frozenset()) | meanings.get(form, frozenset()))


def _known(lemma: str, made: dict[str, str], meanings: dict[str, frozenset[str]]) -> str:
    if lemma in made or lemma in meanings:
        return lemma
    shorter = (lemma.removesuffix(end) + instead for end, instead in _ENDINGS if lemma.endswith(end))
    return next((one for one in shorter if one in made or one in meanings), lemma)
