"""Queries: words, "phrases" and OR. They choose documents; where they are written as a name they choose lines too.

A name that documents give in two scripts, 아시오(Accio), is found in either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.building.names import Names, is_korean

_TERM = re.compile(r'"([^"]{1,200})"|([^\s"]{1,200})')
_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_MOST = 8  # other names of what a query names


def sides(text: str) -> list[list[tuple[str, str]]]:
    """What stands on each side of the OR of a query, as (phrase, ""), or ("", word); sides of nothing are left out.

    >>> sides('AI "data centre" OR 반도체')
    [[('', 'AI'), ('data centre', '')], [('', '반도체')]]
    """
    found: list[list[tuple[str, str]]] = [[]]
    for phrase, word in _TERM.findall(text):
        if word == "OR":
            found.append([])
        else:
            found[-1].append((phrase, word))
    return [side for side in found if side]


class Query:
    """`alpha beta` wants both words, `"alpha beta"` the phrase, `alpha OR beta` either side; case does not matter.

    A side with a capital letter (Norbridge), a word with a digit (A380) or quotation marks is a name: then a line must
    name it as well, by the phrase or by the last word of the name, as reports do after they gave it in full
    (`Mara Lindqvist`: Lindqvist). Other words are a topic: the whole document is about them.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        said = sides(text)
        self._sides = [[(phrase or word).casefold() for phrase, word in side] for side in said]
        names = ([phrase or word for phrase, word in side if phrase or _is_name(word)] for side in said)
        called = [_called(side) for side in names if side]
        # A side that is a topic lets every line pass, so that lines are chosen only where all sides are names.
        self._names = called if len(called) == len(self._sides) else []

    def also(self, names: Names) -> Query:
        """The query with the names that documents give in another script for those that it has: Accio OR 아시오."""
        said = [[phrase or word for phrase, word in side] for side in sides(self._text)]
        found = [
            [*side[:start], other, *side[end:]]
            for side in said
            for start in range(len(side))
            for end in range(start + 1, len(side) + 1)
            for other in sorted(names.others(" ".join(side[start:end])))[:_MOST]
        ]
        if not found:
            return self
        return Query(" OR ".join([self._text, *(" ".join(f'"{word}"' for word in side) for side in found)]))

    def may_match(self, text: str) -> bool:
        """Whether a text could match once more names are known: it is written in another script than a term."""
        korean = is_korean(text)
        return self.matches(text) or any(
            is_korean(term) is not korean for side in self._sides for term in side
        )

    def matches(self, text: str) -> bool:
        """Whether a document's text has every term of one side."""
        low = text.casefold()
        return not self._sides or any(all(term in low for term in side) for side in self._sides)

    def names(self, texts: Iterable[str]) -> bool:
        """Whether a line, by its texts, is about what the query names; always where that is a topic."""
        return not self._names or any(name.search(text) for text in texts for name in self._names)


def _is_name(word: str) -> bool:
    return any(c.isupper() or c.isdigit() for c in word)


def _called(terms: list[str]) -> re.Pattern[str]:
    """What a thing of these names is called: by the last, and the one before where that is only a number.

    Words of Latin letters end where it ends; others may have particles behind them.
    """
    words = [w for term in terms for w in ([term] if " " in term else _WORD.findall(term) or [term])]
    last = len(words) - 1
    while last > 0 and words[last].isdigit():
        last -= 1
    called = r"\s+".join(re.escape(word) for word in words[last:])
    end = r"(?![A-Za-z0-9])" if words[-1][-1:].isascii() else ""
    # A name that has a capital is no common noun of the same letters (Jobs, jobs).
    capital = r"(?![a-z])" if words[last][:1].isupper() else ""
    return re.compile(rf"(?<!\w){capital}(?i:{called}){end}")
