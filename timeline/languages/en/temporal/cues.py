"""What English says around a time expression that forbids reading it as a time.

Every look is at a bounded stretch beside the expression, with a pattern that cannot blow up. The words are in
`lexicon.surroundings`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.languages.en.lexicon import surroundings as words
from timeline.temporal.patterns import trie
from timeline.temporal.rules import FirstWord, LastWord


def any_of(listed: str) -> str:
    return trie(dict.fromkeys(listed.split("|"), ""))


def right_before(listed: str, behind: str = r"[ \n]{1,2}") -> re.Pattern[str]:
    """One of the words right before a place, whatever its case."""
    return re.compile(rf"(?:^|[^\w'’]){any_of(listed)}{behind}$", re.IGNORECASE)


def _behind(listed: str) -> re.Pattern[str]:
    """One of the words right behind a place."""
    return re.compile(rf"[ \n]{any_of(listed)}\b")


NEAR = 16  # characters that a look back takes in

# ------------------------------------------------------------------ months, short weekdays, seasons

_LEADS_IN = right_before(words.LEADS_IN, r"[ \n-]{1,2}(?:the )?")
_MONTH_LEADS_IN = right_before(words.MONTH_LEADS_IN)
_ARTICLE = right_before(words.ARTICLES)
_NOUN = re.compile(r"[ \n][a-z]{3,}")
_NOT_MARCHING = re.compile(rf"[ \n](?!{any_of(words.OF_A_MARCH)}\b)[a-z]{{3,}}|[ \n]?\d")
_NAME = re.compile(r"[ \n]{1,2}[A-Z][a-z]")
_PERSON = re.compile(r"(?:^|\W)(?:[A-Z][a-z]+|M[rs]s?\.|Dr\.|[A-Z]\.)[ \n]{1,2}$")
_SHORT_MONTHS = any_of("Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec")
_DATED = re.compile(
    rf"[ \n]{{0,2}}(?:\d|[,/–-][ ]?(?:\d|{_SHORT_MONTHS})|(?:and|or|to|through) {_SHORT_MONTHS})"
)
_SHORT_MONTH = frozenset(("jan", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"))
_GOES_ON = re.compile(r"[ \n]{0,2}(?:[,;:.)\d/–—-]|['’]s|and |or |to |through |until )")


def _month(text: str, start: int, end: int, said: str, low: str) -> str | None:
    """`may` and `march` are verbs, a march is a walk, May, April, June, August and Jan are people."""
    before = text[max(0, start - NEAR) : start]
    if said[0].islower() and low in ("may", "march", "mar", "dec", "jan", "sep"):
        return f"{said} is no month here"
    if said.isupper() and low in _SHORT_MONTH and not _DATED.match(text, end):
        return f"capitals that stand for something: {said}"
    led = _LEADS_IN.search(before)
    if low == "jan" and (_NAME.match(text, end) or (not led and _NOUN.match(text, end))):
        return "a person: Jan"
    if low in ("may", "march", "mar") and end - start < len(text.strip()):
        article = _ARTICLE.search(before)
        if not (led or _DATED.match(text, end) or (article and _NOUN.match(text, end))):
            return f"{said} stands where a month would not"
        if low != "march" and _PERSON.search(before) and not led:
            return f"a person: {said}"
        if low == "march" and article and not _NOT_MARCHING.match(text, end):
            return "a march"
    elif (
        low in ("april", "june", "august")
        and _NAME.match(text, end)
        and not _MONTH_LEADS_IN.search(before)
        and text[start - 1 : start] == " "
    ):
        return f"a person: {said}"
    return None


_SHORT_DAY_BEFORE = re.compile(rf"(?:(?:^|[^\w'’]){any_of(words.SHORT_DAY_BEFORE)} |[-–(] ?)$", re.IGNORECASE)
_SHORT_DAY_BEHIND = re.compile(
    r" ?(?:[)(:–-]|\d{1,2}(?:st|nd|rd|th|am|pm|:)|night|morning|evening|afternoon)|$"
)

_NO_OTHER_WORD = frozenset(("tue", "tues", "weds", "thur", "thurs", "fri"))
# Beside another day of a list; sat, Monday or not, they ate: behind a comma none but a short one shows that.
_AND, _DAYS, _SHORT = r",? ?(?:and|or|to|&|-|–|/) ?", r"(?:mon|tue|wed|thu|fri|sat|sun)", r"(?:s|r|rs)?\.?"
_LONG = r"(?:day|sday|nesday|rsday|urday)(?: (?:night|morning|evening|afternoon))?"
_DAY_BEFORE = re.compile(rf"(?:^|[^\w'’]){_DAYS}(?:(?:{_LONG}|{_SHORT}){_AND}|{_SHORT}, ?)$", re.IGNORECASE)
_DAY_BEHIND = re.compile(rf"(?:{_AND}{_DAYS}(?:{_LONG}|{_SHORT})|, ?{_DAYS}{_SHORT})(?!\w)", re.IGNORECASE)
_MONTH_BEHIND = re.compile(rf"[ \n]{{1,2}}{_SHORT_MONTHS}")


def _short_day(text: str, start: int, end: int, said: str, low: str) -> str | None:
    """`sun`, `sat`, `wed` and `mon` are other words, Sun a company and a newspaper; but `fri or sat`."""
    if _DAY_BEFORE.search(text, max(0, start - NEAR), start) or _DAY_BEHIND.match(text, end):
        return None
    if said[0].islower() and low.rstrip(".") not in _NO_OTHER_WORD:
        return f"{said} is no weekday here"
    if low.rstrip(".") not in ("sun", "sat", "wed", "mon"):
        return None
    before = text[max(0, start - NEAR) : start]
    named = _NAME.match(text, end) and not _MONTH_BEHIND.match(text, end)
    if (
        _SHORT_DAY_BEFORE.search(before)
        and not (named and _JOINED.search(before))
        or (_SHORT_DAY_BEHIND.match(text, end) and not _PERSON.search(before))
    ):
        return None
    return f"{said} alone is no weekday"


_SEASONAL = re.compile(rf"[ \n](?:{any_of(words.SEASONAL)}\b|of [’'\d])")
_SOMETHING = re.compile(r"[ \n](?:of|in|from)\b")
_JOINED = re.compile(r"(?:to|and|or) $", re.IGNORECASE)


def _season(text: str, start: int, end: int, said: str, low: str) -> str | None:
    """`fall` and `spring` are verbs, and nouns of other kinds."""
    before = text[max(0, start - NEAR) : start]
    if low.startswith("the "):
        if _SOMETHING.match(text, end) and not _SEASONAL.match(text, end):
            return f"{said} of something"
        if _LEADS_IN.search(before) or _GOES_ON.match(text, end):
            return None
    elif _SEASONAL.match(text, end) or (_LEADS_IN.search(before) and not _JOINED.search(before)):
        return None
    return f"{said} is no season here"


# ------------------------------------------------------------------ numbers

_COUNTED = re.compile(
    rf"\s(?:(?:{any_of(words.COUNTED_KINDS)}|[A-Z][a-z]{{2,12}}(?:an|ish|ese|i)) )?{any_of(words.COUNTED)}\b"
)
_PLURAL = re.compile(r"\s[a-z]{3,}s\b")
_IN = right_before("in", r" (?:the )?")
_YEAR_LEADS_IN = re.compile(
    rf"(?:^|[^\w'’])(?:{any_of(words.YEAR_LEADS_IN)}[ \n-]{{1,2}})$|[(,–—-] ?$|\n$|^$", re.IGNORECASE
)
_YEAR_BEHIND = re.compile(r" ?(?:$|\n)|[-–—:;,.)]")
_NUMBERED = right_before(words.NUMBERED)
_A = re.compile(r"(?:^|\W)a $", re.IGNORECASE)
_STREET = re.compile(
    rf"\s(?:[NSEW]\.? )?[A-Z][a-z]{{2,20}}(?: [A-Z][a-z]{{2,20}})? {any_of(words.STREETS)}\b"
)
_FROM_YEAR = re.compile(r"(?<!\d)[12]\d{3} (?:and|to|or|through|until) $")
_LONGER = re.compile(r"\d-$")
_YEAR_AND_DASH = re.compile(r"(?<!\d)[12]\d{3}-$")


def _year(text: str, start: int, end: int, said: str, low: str) -> str | None:
    """A bare number of four digits is a year unless it counts, numbers or addresses something."""
    before = text[max(0, start - NEAR) : start]
    if _NUMBERED.search(before) or _STREET.match(text, end):
        return "a number in a name"
    if _LONGER.search(before) and not _YEAR_AND_DASH.search(before):
        return "a part of a longer number"
    if _FROM_YEAR.search(before):
        return None
    if _COUNTED.match(text, end) or (_A.search(before) and _YEAR_BEHIND.match(text, end)):
        return "a number of things"
    if not 1900 <= int(said) <= 2100:
        if _PLURAL.match(text, end) and not _IN.search(before):
            return "a number of things"
        if not _YEAR_LEADS_IN.search(before) and not _YEAR_BEHIND.match(text, end):
            return "a number that nothing shows to be a year"
    return None


AFTER_DAY = re.compile(rf"[ \n]{{0,2}}(?:$|[.,;:)!?]|{any_of(words.AFTER_DAY)}\b)")
_HOUR_BEHIND = re.compile(r" ?[-–—] ?\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m", re.IGNORECASE)
_CLOCK = re.compile(r"\d{1,2}:\d\d(?::\d\d)?")
_RESULT_BEHIND = re.compile(rf" (?:\d|{any_of(words.RESULTS_BEHIND)}\b)")
_RESULT_BEFORE = right_before(words.RESULTS_BEFORE, r"[ \n]")


def _number(text: str, start: int, end: int, said: str, low: str) -> str | None:
    """Years, days of the month and clock times that are other numbers."""
    if said.isdigit() and len(said) <= 2:
        hour = AFTER_DAY.match(text, end) or _HOUR_BEHIND.match(text, end)
        return None if hour else "a number in a row"
    if said.isdigit():
        return _year(text, start, end, said, low)
    if low.startswith("the ") and low[4:5].isdigit():
        ordinal = low[-2:] in ("st", "nd", "rd", "th")
        return "a number in a row" if ordinal and not AFTER_DAY.match(text, end) else None
    if _CLOCK.fullmatch(said) and (
        _RESULT_BEHIND.match(text, end) or _RESULT_BEFORE.search(text, max(0, start - NEAR), start)
    ):
        return "a ratio, a score or a result"
    return None


# ------------------------------------------------------------------ names and the rest

_THEIR = right_before("his|her|their|my|your|our|over|under", r"[ \n-](?:early |late |mid-?|mid )?")
_MORE_THAN = re.compile(
    r"[ \n](?:\d|few|several|two|three|four|five|six|seven|eight|nine|ten|dozen|couple|half)"
)
_SPOKEN = frozenset(("the year", "the month", "the week", "the day", "the dawn"))
_NUMBER_BEHIND = re.compile(r"[ \n]\d{1,2}\b(?![:/])")
_OF_SOMETHING = re.compile(r"[ \n]of[ \n](?![$£€\d])")
_OF_CLAUSE = re.compile(r"[ \n](?:he|she|it|they|we|I|you|that|when|in which)[ \n]")  # the year he died
_QUARTERS = re.compile(r"(?:^|[ ])(?:one|two|three|[1-3])[ -]quarters?$")
_TWO_FIGURES = re.compile(r"(?<!\d)\d\ds$")
_FIGURES = re.compile(r"[ \n][12]\d{3}\b")
_DEGREES = re.compile(rf"\b{any_of(words.DEGREES)}\b[^.]*$", re.IGNORECASE)
_PAPER = _behind(words.PAPERS)
_PAPER_BEFORE = right_before(words.PAPERS_BEFORE)
_GAMES = _behind(words.GAMES)
_QUOTED = re.compile(rf",?(?:[\"”]|'')|[ \n]{any_of(words.PROGRAMS)}\b")
_BULLETIN = re.compile(r"[\w-]{2,6} o['’]clock (?:news|bulletin|show)\b", re.IGNORECASE)
_PROGRAM = re.compile(r"60 Minutes|48 Hours|'60")
_AGE_OF = re.compile(r"\bthe (?:[A-Z][\w’'.-]{1,14} ){1,2}$")  # the Reagan years
# A capitalized word right before that is not the first of its sentence, where any word has a capital.
_NAME_BEFORE = re.compile(r"[\w,’'&] [\"“‘(]?(?:the )?(?:[A-Z][a-z’']{1,12}|[A-Z]{2,5}) $")
_CALLED = re.compile(r"[\w,’'&]\s{1,2}$")
# Minute by minute, year-on-year.
_AGAIN = re.compile(r"[ -](?:by|to|on|over|after|in)[ -](?:minute|hour|day|week|month|year)\b")
_ONCE = re.compile(r"\b(?:minute|hour|day|week|month|year)[ -](?:by|to|on|over|after|in)[ -]$", re.IGNORECASE)
_MARKS = frozenset("\"“”‘’'`")
_GAME = re.compile(rf"\b{any_of(words.OF_A_GAME)}\b")
_SENTENCE = 120  # characters of its sentence that tell what a quarter is of
_EARLY = right_before("early|opening|final|closing|dying|waning")
_NO_HOUR = right_before(words.NO_HOURS)
# Minutes that pass: for minutes, within minutes of the call, minutes later. Others are of a meeting.
_SO_LONG = right_before(
    "for|in|within|of|by|after|takes?|took|taken|just|only|mere|spent|lasts?|lasted|waited|into|and",
    r"[ \n](?:the )?",
)
_SO_FAR = re.compile(r"[ \n](?:later|ago|before|after|away|apart|long|earlier|into|or|and)\b")
_GREETED = right_before("good", r"[ \n]")


def _in_quotes(text: str, start: int, end: int) -> bool:
    """Whether nothing else stands between quotation marks."""
    return text[max(0, start - 1) : start] in _MARKS and text[end : end + 1] in _MARKS


def _is_of_game(text: str, start: int, end: int) -> bool:
    """Whether the sentence tells of a game, whose quarters are none of a year."""
    before = text[max(0, start - _SENTENCE) : start].rpartition(". ")[2]
    return (
        _GAME.search(before) is not None
        or _GAME.search(text[end : end + _SENTENCE].partition(". ")[0]) is not None
    )


def _name(text: str, start: int, end: int, said: str, low: str) -> str | None:
    """Newspapers, programs, games and whatever else is named after a time."""
    bare = low.removeprefix("the ")
    title = _NAME.match(text, end) is not None and said[len(low) - len(bare)].isupper() and not said.isupper()
    if title and bare in words.BARE_TIMES:
        return f"a part of a name: {said}"
    if said[0].isupper() and not said.isupper() and low in words.NAMED_AFTER_TIMES:
        before = _CALLED if low == "dawn" else _NAME_BEFORE
        if before.search(text, max(0, start - NEAR), start):
            return f"a part of a name: {said}"
    if low in _IN_PAPERS:
        paper = _PAPER.match(text, end) or _PAPER_BEFORE.search(text, max(0, start - NEAR), start)
        return f"a newspaper or a program: {said}" if paper else None
    if bare in ("summer", "winter"):
        return "a name" if _GAMES.match(text, end) else None
    if said[0].isupper() and _in_quotes(text, start, end) and bare in words.BARE_TIMES:
        return f"a title: {said}"
    if said in ("This Week", "Today", "Tonight") and _QUOTED.match(text, end):
        return "a program"
    if low == "today" and text.startswith("USA ", start - 4):
        return "a newspaper"
    return "a program" if _PROGRAM.match(said) or _BULLETIN.match(text, start) else None


def _other(text: str, start: int, end: int, said: str, low: str) -> str | None:
    """What is measured, numbered, of something or said again and again; ages, degrees, greetings, fractions."""
    before = max(0, start - NEAR)
    bare = low.removeprefix("the ")
    if low in words.BARE_TIMES and (_AGAIN.match(text, end) or _ONCE.search(text, before, start)):
        return "again and again"
    if bare in words.BARE_TIMES and low != "day" and _NUMBER_BEHIND.match(text, end):
        return "a numbered one"
    if low in words.BARE_TIMES and _EARLY.search(text, before, start):
        return "early days, somebody's final months"
    if low in ("years", "days") and _AGE_OF.search(text, max(0, start - 2 * NEAR), start):
        return "an age with a name"
    if low == "the past" and _MORE_THAN.match(text, end):
        return "the past before a number"
    if low in _SPOKEN and (_OF_SOMETHING.match(text, end) or _OF_CLAUSE.match(text, end)):
        return "a year of something, not this one"
    if low == "the years" and _FIGURES.match(text, end):
        return "the years that it names"
    if _QUARTERS.search(low) and ("-" in low or text.startswith(" of ", end)):
        return "a fraction"
    if bare == "minutes" and not (_SO_LONG.search(text, before, start) or _SO_FAR.match(text, end)):
        return "minutes of a meeting"
    if low in ("hour", "hours") and _NO_HOUR.search(text, before, start):
        return "an hour of another kind"
    if low in ("evening", "afternoon") and _GREETED.search(text, max(0, start - 6), start):
        return "a greeting"
    if _TWO_FIGURES.search(low):
        if _DEGREES.search(text, max(0, start - 100), start):
            return "degrees"
        if _THEIR.search(text, before, start + low.find(" ") + 1):
            return "an age"
    return None


_IN_PAPERS = frozenset("monday tuesday wednesday thursday friday saturday sunday daily weekly".split())
_CHECKS: dict[str, Callable[[str, int, int, str, str], str | None]] = {
    **dict.fromkeys(("may", "march", "april", "june", "august", *_SHORT_MONTH), _month),
    **{
        w + dot: _short_day
        for w in "mon tue tues wed weds thu thur thurs fri sat sun".split()
        for dot in ("", ".")
    },
    **dict.fromkeys(("fall", "spring", "the fall", "the spring"), _season),
}
_VERB_LAST = re.compile(
    r"(?:\bto|\b(?:will|would|could|can|may|might|should|must|did|does|do)(?: not)?|n['’]t) $", re.IGNORECASE
)
_NTH_MOMENT = re.compile(r"(?:the )?[\w-]{1,20}(?:(?<!la)st|nd|rd|th) (?:minute|hour|second)", re.IGNORECASE)
# A first word that may be a verb, a preposition or a number: they wed at noon, over two days, following Tuesday's vote
# (without an article), five in the morning raid, No. 4 — 19 November.
_FIRST_WORD = re.compile(
    r"(?P<verb>(?:sat|wed) (?:at|in|on|during) )|(?P<lasts>last (?:an?|another) )|(?P<last>last )"
    r"|(?P<following>[Ff]ollowing [A-Z\d]|following (?:last|this|yesterday|today)"
    rf"|[Ff]ollowing (?:{any_of(words.SO_LONG)} |\d))"
    r"|(?P<over>[Oo]ver (?!.{0,30}(?:ago|earlier|later|before|after|old)$))"
    rf"|(?P<hour>(?:{any_of(words.HOURS)}|\d\d?) (?:in|at) (?:the )?[a-z]+$)"
    r"|(?P<numbered>\d{1,4} ?[-–—,] ?\d)"
)
_OVER_COUNTS = right_before(words.COUNTED_OVER)
_OF_LENGTH = re.compile(r"[ \n]of\b")
_AT_HOUR = right_before(
    "at|by|before|after|about|around|until|till|past|from|to|between|since|of|and|or", r" "
)
# A last word: the holiday may be moved, those under 25 may not vote, a day after the 10th meeting; but 3 may.
_LAST_WORD = re.compile(
    r"(?P<verb>(?<![\dhtdf]) (?:may|march)$)|(?P<may> may$)|(?P<nth> the \d{1,2}(?:st|nd|rd|th)$)"
)
_AN_HOUR = re.compile(r" (at|in|on|during) \d{1,2}$")  # tonight at 8; but tonight in 8 towns
_COMPARATIVES = (" later", " earlier")  # three days later than planned
_LAST_LETTERS = frozenset("yhtd")
_LONGEST = 24  # no expression longer than that is doubtful, but ages


def _first_word(text: str, start: int, end: int) -> str | None:
    """Why the first word of an expression is none of a time."""
    m = _FIRST_WORD.match(text, start, end)
    if m is None:
        return None
    before = max(0, start - NEAR)
    match m.lastgroup:
        case "verb" if not _SHORT_DAY_BEFORE.search(text, before, start):
            return "sat and wed are verbs here"
        case "following":
            return "following is a preposition here"
        case "over" if end - start < len(text) and not _OF_LENGTH.match(text, end):
            return None if _OVER_COUNTS.search(text, before, start) else "over is a preposition here"
        case "hour" if not _AT_HOUR.search(text, before, start):
            return "a number, and a part of the day"
        case "numbered" if _NUMBERED.search(text, before, start):
            return "a number in a name"
        case "lasts":
            return "to last is a verb here"
        case "last" if _MORE_THAN.match(text, start + 4) and _VERB_LAST.search(text, before, start):
            return "to last is a verb here"
    return None


def _last_word(text: str, start: int, end: int) -> str | None:
    """Why the last word of an expression is none of a time."""
    if text.endswith(_COMPARATIVES, start, end) and text.startswith(" than ", end):
        return "compared, not measured from a time"
    if text[end - 1].isdigit():
        hour = _AN_HOUR.search(text, max(start, end - NEAR), end)
        at_hour = hour is None or (hour.group(1) == "at" and AFTER_DAY.match(text, end))
        return None if at_hour else "a number, no hour"
    m = _LAST_WORD.search(text, max(start, end - NEAR), end) if text[end - 1] in _LAST_LETTERS else None
    if m is None or (m.lastgroup != "verb" and AFTER_DAY.match(text, end)):
        return None
    return "a number in a row" if m.lastgroup == "nth" else "may and march are verbs here"


def refuse(text: str, start: int, end: int) -> str | None:
    """Why the words around an expression forbid reading it as a time, or None."""
    if text.startswith("old", end - 3) or text.startswith("olds", end - 4):
        return "an age" if "year" in text[start:end].lower() else None
    said = text[start:end]
    if said.endswith("quarter") and (text.startswith("-final", end) or _is_of_game(text, start, end)):
        return "a quarter of a game"
    if " " in said:
        last = _last_word(text, start, end)
        if last is not None:
            return LastWord(last)
        first = _first_word(text, start, end)
        if first is not None or end - start > _LONGEST:
            return first and FirstWord(first)
        if _NTH_MOMENT.fullmatch(said):
            return "a minute of a match, an hour of a talk"
    low = said.lower()
    check = _CHECKS.get(low)
    if check is not None:
        return check(text, start, end, said, low)
    return (
        _number(text, start, end, said, low)
        or _name(text, start, end, said, low)
        or _other(text, start, end, said, low)
    )
