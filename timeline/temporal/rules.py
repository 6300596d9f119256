"""What a language tells the engine of its time expressions: words, rules and a few surface cues. All data.

The engine works in two scans, as a cascade of finite-state rules (Abney 1996, "Partial parsing via finite-state
cascades"):

1. one pass over the text finds the language's *lexemes*; each has a category (`MONTH`, `UNIT`, `AGO` …) and a value;
2. neighboring lexemes form a cluster, and layers of *rules* rewrite the cluster: a rule's pattern is over categories,
   never over characters, and what it makes has a category again, so that a new combination of known words needs no
   new rule.

A rule makes an *expression* (`timeline.temporal.expressions`), which has no date yet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from timeline.types import Relation


@dataclass(frozen=True, slots=True)
class Words:
    """Words of one category: `{"january": 1, "jan": 1}`. Lower case; several words may stand in one string.

    A *weak* word takes part in an expression but never makes one alone (the, of, two). A *bound* word stands only
    right behind another lexeme (of, and, 년, 말), so that it is not looked for elsewhere. A *closed* word is one only
    where the grammar's `closing` follows (전 in `3년 전에`, not in `3년 전국에서`). A word whose value is None hides
    the shorter words in it and is no lexeme itself.
    """

    category: str
    values: Mapping[str, Any]
    weak: bool = False
    bound: bool = False
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """Lexemes known by their shape: digits, `14:30`, `2024-11-19`.

    `pattern` is a regular expression over lower-case text; it must be bounded. `read` makes the value out of the
    matched text, or gives None to refuse it; it may give `(category, value)` to choose another category.
    `lead` names the characters it can begin with, as in a character class (`\\d`); a grammar whose shapes all say so
    is scanned three times as fast.
    """

    category: str
    pattern: str
    read: Callable[[str], Any]
    weak: bool = False
    bound: bool = False
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over categories and what it makes.

    `pattern`: categories separated by spaces, `name:CATEGORY` to hand its value to `build`, with `( | )`, `?`;
    `&CATEGORY` must follow and `<CATEGORY` stand before, but are no part of the match.
    `build` gets the named values (None where an optional one is absent) and gives an expression, or None to refuse.
    `makes` is the category of the result.
    """

    name: str
    pattern: str
    makes: str
    build: Callable[..., Any]


class LastWord(str):
    """A reason to refuse that is about the last word only: what stands before it is read without it."""

    __slots__ = ()


class FirstWord(str):
    """A reason to refuse that is about the first word only: what stands behind it is read without it."""

    __slots__ = ()


class Tense(StrEnum):
    PAST = "past"
    FUTURE = "future"
    NONE = "none"
    SAID = "said"  # past, the time of a saying: of the document's own days, whatever it says
    ALWAYS = "always"  # no time of its own, but of every day or week: 오전 9시부터 운영한다
    USUAL = "usual"  # of none at all, be it a month: the river usually floods in July
    NEAR = "near"  # past or to come, whichever is nearer: the day of a saying, or a day that it tells of


def _no_tense(text: str, start: int, end: int) -> Tense:
    return Tense.NONE


def _on(text: str, start: int, end: int) -> Relation:
    return Relation.ON


def _accept(text: str, start: int, end: int) -> str | None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Grammar:
    """The time expressions of one language.

    - `aliases`: names for several categories, used in patterns (`NUM` = `N1 N2 …`).
    - `gaps`: what may stand between two lexemes of a cluster, stripped of space, and its category
      (`"": ""` for nothing but space).
    - `layers`: the cascade. In a layer the longest match wins, then the first rule.
    - `outputs`: the categories that are time expressions when the cascade has run.
    - `narrative`: those of them that are times only in a narrative (former, which in news belongs to titles).
    - `refuse(text, start, end)`: why the words around forbid a reading as a time (`"5일장"`), or None; a `LastWord`
      reason spares what stands before the last word (`1967년` of `1967년 설`립된), a `FirstWord` what stands behind the
      first (`six weeks` of `expected to last six weeks`).
    - `relation(text, start, end)`: what the words around say (since, 까지).
    - `tense(text, start, end)`: the tense of what governs the expression, from surface cues near it.
    - `compared`: what follows a time that another is only compared with (작년`보다`), a regular expression.
    - `larger_first`: whether the year stands before the month, so that it tells nothing of what stands before itself
      (June and July `2012`).
    - `set_off`: what stands before a time in a clause that is set off (`, who took office in 2009,`), up to it, and
      what closes such a clause: two regular expressions. In news that clause alone is of that time.
    - `of_no_other`: what stands before and behind a year that only says which one something is (a `2017` report), or
      of which the next verb is not: pairs of regular expressions. In news nothing that follows goes on with that year.
    - `ahead`: what stands before a length that is so far from now, if that is to come (`in` two weeks), of the sixty
      characters up to it.
    - `deixis`: whether what is measured from the day of writing says so (`지난` 3월, `오는` 4일). Then it is in a
      narrative too, and in news a bare month goes on with the year that the sentence before tells.
    - `same_again`: what stands between a day that points back and the day it was (전날`인 `9일), a regular expression.
    - `predicated`: what stands between a day and the weekday that it is said to be (어버이날`은 `수요일이다).
    - `event_before`: what ends right before a time that is measured from the event it names (`사고 `전날).
    - `before_word`, `after_word`: regular expressions (zero-width) that must hold at a word's edges.
    - `closing`: a regular expression (zero-width) that must hold behind a closed word.
    - `between`: what may stand between two lexemes, as a bounded regular expression; what it matches, without white
      space, must be a key of `gaps`.
    """

    language: str
    lexemes: Sequence[Words | Shape] = ()
    aliases: Mapping[str, str] = field(default_factory=dict)
    gaps: Mapping[str, str] = field(default_factory=dict)
    layers: Sequence[Sequence[Rule]] = ()
    outputs: frozenset[str] = frozenset()
    narrative: frozenset[str] = frozenset()
    refuse: Callable[[str, int, int], str | None] = _accept
    relation: Callable[[str, int, int], Relation] = _on
    tense: Callable[[str, int, int], Tense] = _no_tense
    compared: str | None = None
    set_off: tuple[str, str] | None = None
    of_no_other: tuple[tuple[str, str], ...] = ()
    ahead: str | None = None
    deixis: bool = False
    larger_first: bool = False
    same_again: str | None = None
    predicated: str | None = None
    event_before: str | None = None
    before_word: str = r"(?<!\w)"
    after_word: str = r"(?!\w)"
    closing: str = ""
    between: str = r"[ \t]{0,3}\n?[ \t]{0,3}[-,–—~∼/.&(]?\n?[ \t]{0,2}"
