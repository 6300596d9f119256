"""Headlines In Title Case as prose: with small letters where the text around them writes a word small.

Taggers take `Mayor Opens Pier` for one long name. Only the case of letters changes, so every place stays what it is.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from timeline.languages.en.lexicon.claims import VERBS, forms

_WORD = re.compile(r"[A-Za-z][a-z]*(?:['’][a-z]+)?(?![A-Za-z])")
_SMALL = re.compile(r"(?<![\w'’-])[a-z]{2,30}(?![\w'’])")
_INSIDE = re.compile(  # names behind a small word: capitals that no sentence begins with
    r"(?<![\w'’-])[a-z][\w'’-]{0,30},? ((?:[A-Z][\w'’-]{0,30}\.? ?){1,6})"
)
_LONGEST = 250  # characters of a headline
_TOLD = 4  # letters of a word that has its capital in a headline only
_LEAST = 3  # words that show the case of a headline
_MOST_SMALL = 0.15
_ALWAYS = frozenset(  # small in any prose
    "a an the and or but nor of in on at to for from by with as about after before into over than that this these "
    "those is are was were be been has have had will would can could may might should must do does did not no if when "
    "while who what which why how it its he his she her they their we our you your just now more most one".split()
)


def as_prose(text: str, headline: str) -> str:
    """A sentence of `text`; one in Title Case with those words small that are no names there."""
    if len(headline) > _LONGEST or not is_title(headline):
        return headline
    small, inside = _cases(text)

    def lowered(match: re.Match[str]) -> str:
        word = match.group()
        low = word.lower()
        stem = low.partition("'")[0].removesuffix("n") if "'" in low else low
        known = stem in _ALWAYS or small[low] > inside[word] or not inside[word] and low in _verbs()
        return low if match.start() and known else word

    return _WORD.sub(lowered, headline)


def is_title(sentence: str) -> bool:
    """Whether nearly all longer words begin with a capital, and more than a name's."""
    told = [word for word in _WORD.findall(sentence) if len(word) >= _TOLD]
    return len(told) >= _LEAST and sum(w[0].islower() for w in told) <= _MOST_SMALL * len(told)


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    return frozenset(form for verb in VERBS for form in forms(verb.partition(" ")[0]))


@lru_cache(maxsize=4)
def _cases(text: str) -> tuple[Counter[str], Counter[str]]:
    """How often a text writes each word small, and how often with a capital inside a sentence."""
    inside = Counter(word for names in _INSIDE.findall(text) for word in _WORD.findall(names))
    return Counter(_SMALL.findall(text)), inside
