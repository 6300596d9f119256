"""What English says around a time expression: what forbids a reading, since and until, tense."""

from __future__ import annotations

import re

from timeline.temporal.rules import Tense
from timeline.types import Relation

_PREPOSITION = re.compile(
    r"(?:^|\W)(?:in|of|since|until|till|by|last|next|this|through|from|to|and|or|during|for|between|mid|early|late|before|after|every|each|on|around|about|circa|year|years|"
    r"elections?|class|season|back|as|than|the|spring|summer|fall|autumn|winter|ca)[\s,(-]{1,3}$",
    re.IGNORECASE,
)
# What is counted behind a number that could be a year: `2000 people`, not `1999 elections` in the singular or with a capital.
_COUNTED = re.compile(
    r"\s(?:people|persons|men|women|children|troops|soldiers|workers|employees|jobs|members|students|miles|feet|meters|metres|kilometers|km|yards|pounds|tons|tonnes|dollars|euros|shares|"
    r"points|votes|seats|copies|homes|houses|acres|hectares|barrels|passengers|residents|refugees|prisoners|casualties|deaths|dead|others|more|cases|degrees|calories|watts|volts|units|rounds)\b",
    re.IGNORECASE,
)
_MONTH_WORDS = frozenset({"may", "march"})
_LONELY = frozenset({"sun", "sun.", "sat", "sat.", "mon", "mon.", "wed", "wed.", "mar", "mar.", "jan", "dec", "fri", "thu", "tue", "sep", "oct", "nov", "jun", "jul", "apr", "aug", "feb"})
_AGE = re.compile(r"(?:^|\W)(?:his|her|their|my|your|in the|aged?|mid|early|late)[\s-]$", re.IGNORECASE)
_FALLING = re.compile(r"(?:to|will|would|could|may|might|can|n't|not|and|they|we|I|prices|shares|stocks)\s$", re.IGNORECASE)


def refuse(text: str, start: int, end: int) -> str | None:
    """Why the words around an expression forbid reading it as a time, or None."""
    said = text[start:end]
    low = said.lower()
    before = text[max(0, start - 16) : start]
    if low in _MONTH_WORDS:
        if not said[0].isupper():
            return f"{low} is a verb here"
        if not _PREPOSITION.search(before) and not re.match(r"\s?(?:,|\d|\.)", text[end : end + 3]):
            return f"{said} stands where a month would not"
    if low in _LONELY and (not said[0].isupper() or not said.endswith(".")) and not _PREPOSITION.search(before):
        return f"{said} alone is no time"
    if low in ("fall", "spring", "summer", "winter") and low == said and low in ("fall", "spring") and not _PREPOSITION.search(before):
        return f"{low} is no season here"
    if low == "fall" and _FALLING.search(before):
        return "fall is a verb here"
    if said.isdigit():
        year = int(said)
        if _COUNTED.match(text, end):
            return "a number of things"
        if not 1900 <= year <= 2100 and not _PREPOSITION.search(before) and text[start - 1 : start] != "(":
            return "a number that nothing shows to be a year"
        if text[end : end + 2] in ("-p", "-m") or text[start - 1 : start] in ("#", "$", "/"):
            return "a number in a name"
    if low.endswith("s") and low[-3:-1].isdigit() and _AGE.search(before) and not re.search(r"\d{4}", said):
        return "an age"
    return None


_BEFORE = re.compile(
    r"(?:^|[^\w])(?:(since|ever since|starting|beginning|from|as of)|(until|till|through|up to|by)|(after|following)|(before|prior to|ahead of)|(during|throughout|over|for|within))\s(?:the\s)?$",
    re.IGNORECASE,
)
_RELATIONS = (Relation.SINCE, Relation.UNTIL, Relation.AFTER, Relation.BEFORE, Relation.DURING)


def relation(text: str, start: int, end: int) -> Relation:
    """Since, until, before, after, during: the preposition before the expression."""
    m = _BEFORE.search(text, max(0, start - 16), start)
    if m is None or m.lastindex is None:
        return Relation.ON
    return _RELATIONS[m.lastindex - 1]


_PAST_VERBS = (
    "was were had did said told went came took gave made got became began began left led held met won lost saw found sent put set cut hit fell rose grew brought bought sold paid kept felt "
    "thought knew ran spoke wrote stood understood broke chose drew drove ate flew forgot forgave froze hid rode rang sang sank shook shot showed shut slept stole struck swore swam taught threw woke wore"
)
_CUES = re.compile(
    r"\b(?:(?P<future>will|shall|won't|wo|would|'ll|’ll|going to|to be \w+ed|is to|are to|due|scheduled|expects?|expected|plans?|planned|planning|set to|slated|upcoming|begins?|starts?|opens?|"
    r"takes effect|until|deadline|intends?|hopes?|to (?:meet|begin|start|open|vote|decide|hold|leave|visit|arrive|report|hear|announce|release|play|take|face|appear|return|end|discuss|be|go|make|give))"
    rf"|(?P<past>{'|'.join(_PAST_VERBS.split())}|has been|have been|\w{{3,}}ed))\b",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[.!?;]\s|\n\s*\n")


def tense(text: str, start: int, end: int) -> Tense:
    """The tense of the nearest verb before an expression in its sentence, else of the first one behind it."""
    low = max(0, start - 110)
    for m in _BREAK.finditer(text, low, start):
        low = m.end()
    last: re.Match[str] | None = None
    for m in _CUES.finditer(text, low, start):
        last = m
    if last is None:
        stop = min(len(text), end + 90)
        ended = _BREAK.search(text, end, stop)
        last = _CUES.search(text, end, ended.start() + 1 if ended else stop)
    if last is None:
        return Tense.NONE
    return Tense.FUTURE if last.lastgroup == "future" else Tense.PAST
