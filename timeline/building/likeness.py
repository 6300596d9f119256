"""How much speaks for it that two tellings are of one thing.

The word that evokes it counts most; then who does it and what it is done to, where both tell so; that both name one
day; and that their documents are of one story. What two reports of one story tell in the same word is the same, however
each describes who takes part (a man, the driver), unless they name others in the same part. Elsewhere other names of
all that take part forbid it.
"""

from __future__ import annotations

from timeline.building.amounts import values
from timeline.building.tellings import UNTYPED, Telling, share, words
from timeline.temporal.calendar import DAY

ENOUGH = 5.0  # the likeness of what is the same

_SAME_WORD = 3.0
_LIKE_WORD = 2.0  # other words that mean the same
_SAME_STORY = 2.0
_SAME_DAY = 1.0
_SHARED = 2.0  # who does it, what it is done to; without either, the other words of the line
_OTHER_THING = -2.0  # it is done to something else, by the same or by others
_WHO, _WHAT, _LINE, _CLAIM = 0.5, 0.34, 0.3, 0.7  # the shares of words from which these are the same
_FEW = 3 * DAY  # the stretch of a report's day, of a day, of the days around it
_STATEMENT = 4  # words that tell one statement from others of its source
_VERBATIM, _AS_LONG = 0.9, 8  # … and what no two people say, in whatever words each is called


def likeness(a: Telling, b: Telling, same_story: bool) -> float:
    """How like two tellings of one kind are: at least `ENOUGH` if they are of one thing.

    `same_story` is whether their documents are known to be of one story.
    """
    if a.is_claim:
        return ENOUGH if _same_claim(a, b) else 0.0
    if a.document == b.document:
        if a.possible is not b.possible:  # who tells what may be and what is tells two things
            return 0.0
        if a.occasion and _one_occasion(a, b):  # … and tells of an occasion once, in whatever words
            return ENOUGH
    reports = same_story and a.document != b.document and _alike_long(a, b)
    word = _word(a, b)
    if not word or _names_others(a, b, reports):
        return 0.0
    story = _SAME_STORY if reports or (same_story and not _contrast(a, b)) else 0.0
    day = _SAME_DAY if a.is_of_a_day and b.is_of_a_day else 0.0
    takes_part = _participants(a, b)
    return word + story + day + (max(0.0, takes_part) if reports else takes_part)


def _alike_long(a: Telling, b: Telling) -> bool:
    """Whether both are of a few days, or of one longer time: what was done every day of a month is not what was done
    on one."""
    return a.stretch == b.stretch or all(end - start < _FEW for start, end in (a.stretch, b.stretch))


def _names_others(a: Telling, b: Telling, reports: bool) -> bool:
    """Whether both name who takes part, and nobody is the same; of reports of one story, in the same part: the Garda
    stopped the search, the search for Mara Lind stopped."""
    if not a.named or not b.named or a.named & b.named:
        return False
    return not reports or any(
        a.named & one and b.named & other for one, other in ((a.who, b.who), (a.what, b.what))
    )


def _participants(a: Telling, b: Telling) -> float:
    who, what = bool(a.who and b.who), bool(a.what and b.what)
    same = who and share(a.who, b.who) > _WHO  # the board, the union: an article is no name
    if what and share(a.what, b.what) >= _WHAT:
        return 2 * _SHARED if same else _SHARED
    if what and who:
        return _OTHER_THING
    if same or a.named & b.named:  # … in whatever part: Kim was caught, the police arrested Kim
        return _SHARED
    alike = not (who or what) and share(words([a.entry.headline]), words([b.entry.headline])) >= _LINE
    return _SHARED if alike else 0.0


def _contrast(a: Telling, b: Telling) -> bool:
    """Whether two tellings give who does it, or what it is done to, and have none of them in common."""
    both = (a.who and b.who) or (a.what and b.what)
    return bool(both) and not (a.who & b.who or a.what & b.what or a.named & b.named)


def _word(a: Telling, b: Telling) -> float:
    if a.word.form == b.word.form:
        return _SAME_WORD
    if a.language == b.language and a.word.meanings & b.word.meanings:  # each language numbers its own
        return _LIKE_WORD
    return _LIKE_WORD if _one_occasion(a, b) else 0.0


def _one_occasion(a: Telling, b: Telling) -> bool:
    """Whether two tellings are of one type, at one time, of the same people, and such as happens to them but once a
    day or with one number."""
    if a.type in UNTYPED or a.type != b.type or a.stretch != b.stretch:
        return False
    return bool(a.occasion or values(a.numbers) & values(b.numbers)) and share(a.who, b.who) >= _WHO


def _same_claim(a: Telling, b: Telling) -> bool:
    what, other = a.said, b.said
    if min(len(what), len(other)) >= _AS_LONG and share(what, other) >= _VERBATIM:
        return True
    if a.who and b.who and share(a.who, b.who) <= _WHO:
        return False
    if bool(a.who) is not bool(b.who) or min(len(what), len(other)) < _STATEMENT:
        return a.entry.headline == b.entry.headline
    return share(what, other) >= _CLAIM
