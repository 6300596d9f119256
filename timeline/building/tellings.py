"""What is compared of entries to find those that tell the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from sys import intern

from timeline import languages
from timeline.building import order
from timeline.building.amounts import Amounts, amounts, values
from timeline.languages.base import Word
from timeline.temporal.calendar import DAY
from timeline.types import EntityKind, Entry, EntryKind, Event, Participant, Polarity, Role, Status, TimeBasis

# What happens but once a day to the same people, whatever words tell it.
_OCCASIONS = frozenset(
    {
        "accident",
        "arrest",
        "bankruptcy",
        "death",
        "disaster",
        "election",
        "resignation",
        "ruling",
        "talks",
    }
)
_NAMED = frozenset({EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PRODUCT})
UNTYPED = frozenset({"", "other", "statement"})
_OWN = frozenset({TimeBasis.EXPLICIT, TimeBasis.RELATIVE})
_WORD = re.compile(r"\w{2,}")
_AGES = 1000 * 365 * DAY
_REMEMBERED = 4096  # texts whose words are known
_NAME = re.compile(r"(?!The\b|An?\b)[A-Z]\w+|[가-힣]{2,}")

_ENDS_IN_NAME = re.compile(r"(?:^|[^\w.])(?:[A-Z가-힣]\S*|\d+)$")

Words = frozenset[str]
NOTHING: Words = frozenset()
_NO_AMOUNTS: Amounts = frozenset()


@dataclass(frozen=True, slots=True)
class Telling:
    """An entry and what is compared of it: the word that evokes it, its kind of occasion, who does it, to what, its
    numbers, whether it is told as something that is not so, and the stretch of days that it can be of; with what is
    told in another language its type and the names that take part. `named` are the words of names; `possible` is told
    as something that may be so."""

    entry: Entry
    word: Word
    occasion: str
    who: Words
    what: Words
    numbers: Amounts
    unreal: bool
    stretch: tuple[int, int]
    type: str = ""
    language: str = ""
    names: tuple[str, ...] = ()
    named: Words = NOTHING
    possible: bool = False

    @property
    def document(self) -> str:
        return self.entry.members[0].document

    @property
    def is_claim(self) -> bool:
        return self.entry.kind is EntryKind.CLAIM

    @property
    def said(self) -> Words:
        """The words of a claim's line besides its source."""
        return _words(self.entry.headline) - self.who

    @property
    def is_of_a_day(self) -> bool:
        """Whether words of the text say on which day it was."""
        return order.day(self.entry.time) is not None and self.entry.time.basis in _OWN


def telling(entry: Entry, event: Event | None, *, slack: int = 0, language: str = "") -> Telling:
    """What is compared of an entry; `event` is the event it stands for, None for a claim.

    An event that has no date but its report's may have happened up to `slack` days before.
    """
    start, end = order.bounds(entry.time)
    if entry.time.earliest is None:  # until a day is not on that day
        start -= _AGES
    of_time = values(amounts(entry.time.text or ""))
    numbers = frozenset(n for n in amounts(entry.headline) if n.value not in of_time) or _NO_AMOUNTS
    if event is None:
        source = words(entry.participants)
        return Telling(entry, Word(""), "", source, NOTHING, numbers, False, (start, end), language=language)
    if entry.time.basis is TimeBasis.PUBLICATION and event.factuality.status is Status.OCCURRED:
        start -= slack * DAY
    known = languages.get(language)
    somebody = [p for p in event.participants if p.text.casefold() not in known.pronouns]
    patients = [p for p in somebody if p.role is Role.PATIENT]
    agents = [p for p in somebody if p.role not in (Role.PATIENT, Role.PLACE)]
    return Telling(
        entry,
        known.word(event.trigger.lemma),
        event.type if event.type in _OCCASIONS else "",
        words(p.text for p in agents),
        words(p.text for p in patients),
        numbers,
        event.factuality.polarity is Polarity.NEGATIVE or event.factuality.status is Status.DENIED,
        (start, end),
        event.type,
        language,
        tuple(p.text for p in somebody if p.kind in _NAMED and p.role is not Role.PLACE),
        _names([*agents, *patients]),
        event.factuality.status is Status.POSSIBLE,
    )


def words(texts: Iterable[str]) -> Words:
    """The words of texts, in lower case, of two letters and more; the same word is there once, whatever holds it."""
    found = [_words(text) for text in texts]
    return found[0] if len(found) == 1 else frozenset().union(*found)


@lru_cache(_REMEMBERED)
def _words(text: str) -> Words:
    return frozenset(map(intern, _WORD.findall(text.lower())))


def share(a: Words, b: Words) -> float:
    """The share of the words of the shorter that the other has as well."""
    return len(a & b) / max(1, min(len(a), len(b)))


def _names(participants: Iterable[Participant]) -> Words:
    """The words of those that are called by a name, which ends in one of its words (Seoul Motors; not five workers, a
    Seoul court, 직원 5명): an article is none, nor is a word of small letters."""
    named = (
        p.text for p in participants if p.kind in _NAMED and _ENDS_IN_NAME.search(p.text.split(",", 1)[0])
    )
    return frozenset(intern(w.lower()) for text in named for w in _NAME.findall(text))
