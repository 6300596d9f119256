"""What English says around a time expression: what forbids a reading, since and until, tense.

Every look is at a bounded stretch beside the expression, with a pattern that cannot blow up.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.temporal.rules import Tense
from timeline.types import Relation

# ------------------------------------------------------------------ what is no time

# A word before which a bare month, season or short weekday stands as a time.
_LEADS_IN = re.compile(
    r"(?:^|[^\w'’])(?:in|of|since|until|till|by|through|from|to|and|or|during|for|between|mid|early|late|before|after|every|each|on|around|about|last|next|this|past|"
    r"beginning|starting|ending|ended|end|start|circa|as of|throughout|late in|early in)[ \n-]{1,2}(?:the )?$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:^|\W)(?:an?|the|its|his|her|their|our|whose)[ \n]{1,2}$", re.IGNORECASE)
_DATED = re.compile(r"[ \n]{0,2}(?:,|\d|[/–-]|(?:and|or|to|through) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))")
_GOES_ON = re.compile(r"[ \n]{0,2}(?:[,;:.)\d/–—-]|['’]s|and |or |to |through |until )")
_NOUN = re.compile(r"[ \n][a-z]{3,}")
_NOUN_AFTER = re.compile(r"[ \n](?!(?:on|of|for|against|toward|towards|to|by|from|through|in|was|were|is|and|that|which)\b)[a-z]{3,}|[ \n]?\d")
_NAME = re.compile(r"[ \n]{1,2}[A-Z][a-z]")
_PERSON = re.compile(r"(?:^|[^\w])(?:[A-Z][a-z]+|Mr\.|Mrs\.|Ms\.|Dr\.|Sir|Lady|Lord|[A-Z]\.)[ \n]{1,2}$")


def _month(text: str, start: int, end: int, said: str, low: str) -> str | None:
    """`may` and `march` are verbs, May, April, June, August and Jan are people."""
    before = text[max(0, start - 16) : start]
    if said[0].islower() and low in ("may", "march", "mar", "dec", "jan", "sep"):
        return f"{said} is no month here"
    if low == "jan" and _NAME.match(text, end):
        return "a person: Jan"
    if low in ("may", "march", "mar") and end - start < len(text.strip()):
        led = _LEADS_IN.search(before) or _DATED.match(text, end) or (_ARTICLE.search(before) and _NOUN.match(text, end))
        if not led or (low != "march" and _PERSON.search(before) and not _LEADS_IN.search(before)):
            return f"{said} stands where a month would not"
        if low == "march" and _ARTICLE.search(before) and not _NOUN_AFTER.match(text, end):
            return "a march"
    elif low in ("april", "june", "august") and _NAME.match(text, end) and not _LEADS_IN.search(before) and start and text[start - 1] == " ":
        return f"a person: {said}"
    return None


_SHORT_DAY_BEFORE = re.compile(r"(?:^|[^\w'’])(?:on|this|last|next|every|till|until|by|from|to|and|or|-|–|\()[ ]{0,1}$", re.IGNORECASE)
_SHORT_DAY_BEHIND = re.compile(r"[ ]?(?:[)(:–-]|\d{1,2}(?:st|nd|rd|th|am|pm|:)|night|morning|evening|afternoon)|$")


def _short_day(text: str, start: int, end: int, said: str, low: str) -> str | None:
    """`sun`, `sat`, `wed`, `mon` are other words, `Sun` a company and a newspaper."""
    if said[0].islower():
        return f"{said} is no weekday here"
    if low.rstrip(".") in ("sun", "sat", "wed", "mon") and not (
        _SHORT_DAY_BEFORE.search(text[max(0, start - 8) : start]) or (_SHORT_DAY_BEHIND.match(text, end) and not _PERSON.search(text[max(0, start - 16) : start]))
    ):
        return f"{said} alone is no weekday"
    return None


_SEASONAL = re.compile(
    r"[ \n](?:campaigns?|offensives?|semesters?|terms?|seasons?|harvests?|elections?|quarters?|training|line-?ups?|collections?|schedules?|break|festivals?|fighting|of [’'\d]|of (?:that|the same|last|this)|and (?:winter|summer|spring|fall|autumn))"
)  # fmt: skip


def _season(text: str, start: int, end: int, said: str, low: str) -> str | None:
    """`fall` and `spring` are verbs and nouns of other kinds."""
    if low.startswith("the "):
        if re.match(r"[ \n](?:of|in|from)\b", text[end : end + 6]) and not _SEASONAL.match(text, end):
            return f"{said} of something"
        return None if _LEADS_IN.search(text[max(0, start - 16) : start]) or _GOES_ON.match(text, end) else f"{said} is no season here"
    if _SEASONAL.match(text, end) or (_LEADS_IN.search(text[max(0, start - 16) : start]) and not _TO.search(text[max(0, start - 4) : start])):
        return None
    return f"{said} is no season here"


_TO = re.compile(r"(?:to|and|or) $", re.IGNORECASE)
_GAMES = re.compile(r"[ \n](?:Olympics?|Games|Palace|Paralympics?|X Games)")

# What is counted by a number that could be a year: 2000 people, but 1999 elections.
_COUNTED = re.compile(
    r"\s(?:(?:other|more|new|young|armed|dead|wounded|foreign|[A-Z][a-z]+(?:an|ish|ese|i)) )?(?:people|persons?|men|women|children|troops|soldiers|workers|employees|jobs|members|students|miles|feet|meters|metres|kilometers|"
    r"kilometres|km|yards|pounds|tons|tonnes|dollars|euros|shares|points|votes|seats|copies|homes|houses|acres|hectares|barrels|passengers|residents|refugees|prisoners|casualties|deaths|dead|"
    r"others|more|cases|degrees|calories|watts|volts|units|rounds|fighters|guests|dlrs|rubles|pesos|francs|marks|yen|won|hrs|hours|words|pages|items|tickets|cars|vehicles|rooms|lives)\b",
)
_PLURAL = re.compile(r"\s[a-z]{3,}s\b")
_YEAR_LEADS_IN = re.compile(
    r"(?:^|[^\w'’])(?:in|of|since|until|till|by|through|from|to|and|or|during|for|between|before|after|around|about|circa|ca\.|the|year|years|fall|summer|winter|spring|autumn|early|late|mid|as|than|its|class)"
    r"[ \n-]{1,2}$|[(,–—-] ?$|\n$|^$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?:^|[^\w])(?:flight|route|highway|boeing|model|section|page|room|form|windows|office|number|no\.|suite|box|channel|psalm|article|resolution|bill|ext\.|extension|fax|tel\.|phone|chapter|"
    r"building|unit|act|title|serie[s]?|type|version|level|top|fortune|nikkei|russell)[ \n]$",
    re.IGNORECASE,
)
_STREET = re.compile(r"\s(?:[NSEW]\.? )?[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:Ave|St|Street|Road|Rd|Blvd|Boulevard|Avenue|Drive|Dr|Lane|Way|Place|Square)\b")
_YEAR_BEHIND = re.compile(r"(?: ?(?:$|\n)|[-–—:;,.)])")


def _year(text: str, start: int, end: int, said: str, low: str) -> str | None:
    """A bare number of four digits is a year unless it counts, numbers or addresses something."""
    before = text[max(0, start - 16) : start]
    if _NUMBERED.search(before) or _STREET.match(text, end) or before[-1:] in "#$/@_":
        if before:
            return "a number in a name"
    if re.search(r"\d-$", before) and not re.search(r"(?<!\d)[12]\d{3}-$", before):
        return "a part of a longer number"
    if _COUNTED.match(text, end):
        return "a number of things"
    if not 1900 <= int(said) <= 2100:
        if _PLURAL.match(text, end) and not re.search(r"\bin (?:the )?$", before):
            return "a number of things"
        if not _YEAR_LEADS_IN.search(before) and not _YEAR_BEHIND.match(text, end):
            return "a number that nothing shows to be a year"
    return None


_AFTER_NTH = re.compile(
    r"[ \n]{0,2}(?:$|[.,;:)!?]|(?:and|or|of|to|at|in|on|when|as|before|after|for|with|was|were|is|but|who|he|she|it|they|during|which|that|because|since|until|through|by)\b)"
)


def _nth(text: str, start: int, end: int, said: str, low: str) -> str | None:
    """`the 9th` is a day; the 11th Circuit, the 5th floor and the 3rd are not."""
    return None if _AFTER_NTH.match(text, end) else "a number in a row"


_THEIR = re.compile(r"(?:^|\W)(?:his|her|their|my|your|our)[ \n](?:early |late |mid-?|mid )?$", re.IGNORECASE)
_MORE_THAN = re.compile(r"[ \n](?:\d|few|several|two|three|four|five|six|seven|eight|nine|ten|dozen|couple|half)")
_PAPER = re.compile(r"[ \n](?:Times|Mirror|Telegraph|Express|Herald|Post|Mail|Sun|People|Star|Journal|News|Tribune|Night Live|Night Football)\b")
_QUOTED = re.compile(r",?(?:[\"”]|'')")
_NAMED_AFTER = re.compile(r"(?:60 Minutes|48 Hours|'60)")
_GREETED = re.compile(r"(?:^|\W)good[ \n]$", re.IGNORECASE)

_CLOCK = re.compile(r"\d{1,2}:\d\d")
_NO_CLOCK_BEHIND = re.compile(r"[ ]\d|[ ](?:win|victory|defeat|loss|ratio|scale|split)\b")
_NO_CLOCK_BEFORE = re.compile(r"(?:^|\W)(?:ratio|score|scored|odds|won|lost|beat|leads?|led|ratio of|ratio was|score was|in|of|scale|[a-z]+,? verse)[ \n]$", re.IGNORECASE)

_Check = Callable[[str, int, int, str, str], str | None]
_CHECKS: dict[str, _Check] = dict.fromkeys(
    ("may", "march", "april", "june", "august", "jan", "mar", "dec", "sep"), _month
)
_CHECKS |= {w + dot: _short_day for w in "mon tue tues wed weds thu thur thurs fri sat sun".split() for dot in ("", ".")}
_CHECKS |= dict.fromkeys(("fall", "spring", "the fall", "the spring"), _season)
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


def refuse(text: str, start: int, end: int) -> str | None:
    """Why the words around an expression forbid reading it as a time, or None."""
    if text.startswith("old", end - 3) or text.startswith("olds", end - 4):
        return "an age" if "year" in text[start:end].lower() else None
    if end - start > 24:
        return None
    said = text[start:end]
    low = said.lower()
    check = _CHECKS.get(low)
    if check is not None:
        return check(text, start, end, said, low)
    if _CLOCK.fullmatch(said) and (_NO_CLOCK_BEHIND.match(text, end) or _NO_CLOCK_BEFORE.search(text[max(0, start - 12) : start])):
        return "a ratio, a score or a result"
    if said.isdigit():
        return _year(text, start, end, said, low)
    if low in _WEEKDAYS:
        return f"a newspaper or program: {said}" if _PAPER.match(text, end) else None
    if low.startswith("the ") and low[4].isdigit() and low[-2:] in ("st", "nd", "rd", "th"):
        return _nth(text, start, end, said, low)
    if low.endswith("s") and low[-3:-1].isdigit() and _THEIR.search(text[max(0, start - 14) : start]):
        return "an age"
    if low == "the past" and _MORE_THAN.match(text, end):
        return "the past before a number"
    if low.endswith(("three-quarters", "3-quarters")):
        return "a fraction"
    if said.endswith((" may", " march")) and low.startswith(("this ", "that ", "last ", "next ")):
        return f"{said}: not a month"
    if said in ("This Week", "Today", "Tonight") and _QUOTED.match(text, end):
        return "a program"
    if low == "today" and text[max(0, start - 4) : start] == "USA ":
        return "a newspaper"
    if _NAMED_AFTER.match(said):
        return "a program"
    if low in ("evening", "afternoon") and _GREETED.search(text[max(0, start - 6) : start]):
        return "a greeting"
    if low in ("summer", "winter") and _GAMES.match(text, end):
        return "a name"
    return None


# ------------------------------------------------------------------ relation

_BEFORE = re.compile(
    r"(?:^|\W)(?:(since|starting|beginning|from|as of|starting in|beginning in|starting on|beginning on)|(until|till|through|up to|by)|(after|following)|(before|prior to|ahead of)|(during|throughout|over|for|within))"
    r"\s(?:the\s|at\s)?$",
    re.IGNORECASE,
)
_RELATIONS = (Relation.SINCE, Relation.UNTIL, Relation.AFTER, Relation.BEFORE, Relation.DURING)


def relation(text: str, start: int, end: int) -> Relation:
    """Since, until, before, after, during: the preposition before the expression."""
    m = _BEFORE.search(text, max(0, start - 20), start)
    if m is None or m.lastindex is None:
        return Relation.ON
    return _RELATIONS[m.lastindex - 1]


# ------------------------------------------------------------------ tense

_PAST_VERBS = (
    "was were had did said told went came took gave made got became began left led held met won lost saw found sent rose grew fell brought bought "
    "sold paid kept felt thought knew ran spoke wrote stood understood broke chose drew drove ate flew forgot hid rode sang sank shook shot showed slept "
    "stole struck swore swam taught threw woke wore wasn weren hadn didn sought caught fought built lent spent dealt meant slid stuck swept sprang bore "
    "tore shrank laid heard"
).split()
_TOWARD = (
    "expects? expected plans? planned planning scheduled due set hopes? hoped hoping wants? agreed agrees intends? intended likely supposed ready prepares? prepared preparing about aims? vows? vowed "
    "promised promises is are slated going has have able decided ordered asked urged wait waiting need needs"
).split()
_CUE = re.compile(
    r"(?<![\w'’-])(?:"
    rf"(?P<past>had (?:been )?\w{{2,14}}(?: to)?|{'|'.join(_PAST_VERBS)}|(?!need|planned|scheduled|expected|slated|supposed|intended)\w{{2,14}}[^e\W]ed|since|supposed)"
    r"|(?P<future>will|shall|won['’]t|would|may|might|should|must|can|could|payable|effective|as (?:early|soon) as|expects?"
    rf"|(?:{'|'.join(_TOWARD)}) (?:\w{{2,14}} )?to \w{{2,14}}"
    r"|(?:is|are|be) (?:due|scheduled|slated|planned|expected|set)|upcoming|expected|scheduled|plans|planned|due|(?:is|are) \w{3,14}ing)"
    r")(?![\w-])|(?P<contracted>['’]ll)\b"
)
_REPORTING = re.compile(r"said|told|reported|announced|added|noted|warned|predicted|reiterated|showed")
_ADJACENT = 12  # characters, enough for `said late on Friday`
_UNTIL = re.compile(r"(?:until|till)[ \n]$", re.IGNORECASE)
_LASTED = re.compile(r"was|were|had.*|did|didn|lasted|stayed|remained|waited|continued|ran|went|kept")
_ABBREVIATED = "Mr Ms Mrs Dr St Inc Corp Co Ltd Gen Sen Rep Gov No vs Jan Feb Mar Apr Aug Sept Oct Nov Dec a.m p.m".split()
_BREAK = re.compile(
    r"(?<![A-Z])"
    + "".join(f"(?<!{re.escape(word)})" for word in _ABBREVIATED)
    + r"[.!?;:]['\"”’)]{0,2}\s|\n\s{0,4}\n|[\"“”]|``|''"
)


def tense(text: str, start: int, end: int) -> Tense:
    """The tense of the nearest verb before an expression in its clause, else of the first one behind it."""
    low = max(0, start - 110)
    for m in _BREAK.finditer(text, low, start):
        low = m.end()
    cue: re.Match[str] | None = None
    for m in _CUE.finditer(text, low, start):
        cue = m
    if cue is not None and _REPORTING.fullmatch(cue.group()) and start - cue.end() > _ADJACENT:
        cue = None  # not the saying is dated but what is said, by the verb behind
    if cue is not None and _UNTIL.search(text, max(0, start - 8), start):
        return Tense.PAST if _LASTED.fullmatch(cue.group()) else Tense.FUTURE
    if cue is None:
        stop = min(len(text), end + 90)
        ended = _BREAK.search(text, end, stop)
        cue = _CUE.search(text, end, ended.start() + 1 if ended else stop)
    if cue is None:
        return Tense.NONE
    return Tense.PAST if cue.lastgroup == "past" else Tense.FUTURE
