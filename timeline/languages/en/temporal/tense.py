"""Which tense English has at a time expression, and whether that says since, until, before or during.

Every look is at a bounded stretch beside the expression, with a pattern that cannot blow up. The words are in
`lexicon.surroundings`.
"""

from __future__ import annotations

import re

from timeline.languages.en.lexicon import surroundings as words
from timeline.languages.en.temporal.cues import AFTER_DAY, NEAR, any_of, right_before
from timeline.temporal.rules import Tense
from timeline.types import Relation

# ------------------------------------------------------------------ relation

_SINCE = "since|starting|beginning|from|between|as of|starting in|beginning in|starting on|beginning on"
_BEFORE = re.compile(
    rf"(?:^|\W)(?:({any_of(_SINCE)})|(until|till|through|up to)|(after|following)|(before|prior to|ahead of|by)|"
    r"(during|throughout|over|for|within))\s(?:the\s|at\s)?$",
    re.IGNORECASE,
)
_TO = re.compile(r"[ \n](?:through|until|till|to)[ \n]")  # in one expression: May 3 to 5
_RELATIONS = (Relation.SINCE, Relation.UNTIL, Relation.AFTER, Relation.BEFORE, Relation.DURING)


def relation(text: str, start: int, end: int) -> Relation:
    """Since, until, before (or by), after, during: the preposition before the expression. From May 3 to 5 is during."""
    m = _BEFORE.search(text, max(0, start - 20), start)
    if m is None or m.lastindex is None:
        return Relation.ON
    found = _RELATIONS[m.lastindex - 1]
    return Relation.DURING if found is Relation.SINCE and _TO.search(text, start, end) else found


# Between its first comma and the next, a clause tells of a time of its own: `, who took office in 2009,`.
SET_OFF = (rf",\s(?:{words.CLAUSE_OPENERS}|\w{{2,14}}ed)\b[^,;:.]{{0,90}}$", r"[^,;:.()]{0,60},")

# A year that only says which report, election or crisis it was, and one behind whose verb the next begins: it was
# founded in 2009 and raised money in January.
OF_NO_OTHER = (
    (
        r"(?:^|[\s(\"“-])(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|\w+['’]s) $",
        r" (?!and|or|to|when|as|that|the|in|on|but|for|was|were|had|is)[a-z]{3,}",
    ),
    (
        r"\w in $",
        rf",? (?:and|but) (?:then |later |has |was |were |had )?(?:{words.PAST_VERBS}|\w{{1,12}}[^e\W]ed)\b",
    ),
)

# In two weeks: so long from now, but for what was the first, the biggest in two weeks.
AHEAD = (
    r"(?s:(?!.{0,60}\b(?:first|second|third|last|only|once|twice|time|times|(?:the|its|his|her|their|\w+['’]s) "
    r"(?:\w{1,10} )?\w{2,10}est|most|least|best|worst)\b[^.,;!?]{0,60}\Z).{0,60}(?<!\w)in[ \n])"
)

# ------------------------------------------------------------------ tense

_NO_PARTICIPLE = "".join(
    f"(?<!{ending} )" for ending in ("ed", "found", "said", "known", "thought", "had", "has", "have")
)
_CUE = re.compile(
    r"(?<![\w'’-])(?:"
    rf"(?P<either>had been {any_of(words.AHEAD)}(?: to (?:be )?\w{{2,14}})?"
    rf"|{any_of(words.AGREED)} to (?:be )?\w{{2,14}})"
    rf"|(?P<past>(?:was|were|became) the (?:{any_of(words.FIRST)}|\w{{2,10}}est)(?: [\w-]{{2,14}}){{0,4}} to \w{{2,14}}"
    rf"|had (?:been )?\w{{2,14}}(?: to)?|(?:was|were)(?! to )|{any_of(words.PAST_VERBS)}|could(?: not|n['’]t)"
    rf"|could be {any_of(words.FOUND)}|(?:re-|co-)?(?!un|{any_of(words.NOT_PAST)})\w{{1,14}}[^e\W]ed)"
    rf"|(?P<future>{any_of(words.FUTURE)}(?: not| \w{{2,10}}(?= be ))?(?: be(?: \w{{2,12}}ly)? \w{{2,14}})?"
    rf"|(?=to be ){_NO_PARTICIPLE}to be \w{{2,12}}(?:ed|en|ld|id|de|lt|nt)"
    rf"|{any_of(words.TOWARD)} (?:\w{{2,14}} )?to (?:be )?\w{{2,14}}"
    r"|(?<!to )(?<!not )(?<!n['’]t )be \w{2,14}"
    r"|(?:when|once|if|unless|until) (?:\w{1,14} ){1,3}(?:is|are)(?: \w{2,14})?"
    rf"|(?:^|(?<=[.!?:] )|(?<=[\n“\"(])){any_of(words.ASKING)}"
    rf"|(?:I|[Ww]e) (?!{any_of(words.PAST_VERBS)}\b|{any_of(words.NO_PLAN)}\b|\w+(?:ed|ly)\b)[a-z]{{2,12}}"
    r"|(?<=[a-z]s )(?:host|visit|face|play|meet|welcome|take on) (?=[A-Z])(?!\w{3,6}day\b)\w+|Are (?:you|we)"
    rf"|(?:[Ii]s|[Aa]re)(?: I| you| he| she| it| they| we)? (?:not )?{any_of(words.AVAILABLE)}"
    rf"|(?:is|are|be) {any_of(words.AHEAD)}|(?:is|are) (?:being \w{{2,14}}|\w{{3,14}}ing))"
    rf")(?![\w-])|(?P<contracted>['’](?:ll|(?:re|m) (?:\w{{3,14}}ing|{any_of(words.AVAILABLE)})))\b"
)
_BREAK = re.compile(
    r"[.!?;:](?<![A-Z].)"
    + "".join(f"(?<!{re.escape(word)}.)" for word in words.ABBREVIATED.split("|"))
    + r"['\"”’)]{0,2}\s|\n\s{0,4}\n|[\"“”]|``|''"
)
_UNTIL = right_before("until|till|through", r"[ \n](?:at least |after |early |late |mid-)?")
_DEADLINE = right_before("until|till|through|by", r"[ \n](?:at least |early |late |mid-)?")
_ALL_ALONG = re.compile(r"the (?:night|day|morning|afternoon|evening)\b")  # they worked through the night
_BY = right_before("by", r"[ \n](?:the )?")
_MOVED_TO = re.compile(rf"\b{any_of(words.MOVED)}[^.;]{{0,60}} to (?:the )?$")
_AS_LATE = right_before("as late as|as recently as", r"[ \n]")
_LASTED = re.compile(rf"had.{{0,30}}|{any_of(words.LASTED)}")
# It had closed the road until Thursday: that day is still to come, whenever it did so.
_HALTED = re.compile(rf"had (?:been )?{any_of(words.HALTED + '|' + words.MOVED)}\b")
_REPORTING = re.compile(any_of(words.REPORTING))
# Behind which a word in -ed is no verb: for invited guests, the expected visit.
_ADJECTIVE_BEHIND = tuple(
    f" {word} "
    for word in "a an the its his her their our some any of for with by from in on at to into about against".split()
)
# The trial is in March; to report fourth-quarter earnings.
_IS_ON = re.compile(
    r"(?<![\w'’])(?:is|are)(?:(?: not)? (?!dated |down )\w{2,12}(?:ed|en|ld|wn|set|shut))?"
    r"(?: on| in| at| for| from)?[ \n]$"
    r"|(?<![\w'’])(?:is|are) (?:no|an?) \w{2,14}(?: on)?[ \n]$"
)
# In effect from Friday through Sunday: what goes on from then, told of as it is now.
_GOES_ON_FROM = re.compile(
    r"(?<![\w'’])(?:is|are|remains?|stays?|runs?|lasts?|continues?)(?: [\w-]{2,14}){0,4} from[ \n]$"
)
# The river usually floods in July; but the usually quiet town.
_USUALLY = re.compile(
    rf"(?<![\w'’-])(?<!the )(?<!an )(?<!a )(?<!its )(?<!their ){any_of(words.USUALLY)} [a-z]", re.IGNORECASE
)
# On a Friday in May, one Sunday, but a Friday meeting, and it closed the old one Sunday.
_INDEFINITE = re.compile(
    rf"(?:(?:^|[^\w'’])an?|(?:^|[\n.,;:“\"(—-] ?|\b(?:on|for|from|but|and) )one)(?: {any_of(words.KIND_OF_DAY)})? $",
    re.IGNORECASE,
)
_COUNTED_DAY = re.compile(r"[\w -]{0,30}(?:day|week|night) \w{3,6}day\b")  # a third straight day Friday
_TIME_FROM_NOW = re.compile(r"(?:['’]s?|s['’])? time\b")  # in two weeks' time
_DELIVERED = re.compile(rf"[ \n]{any_of(words.DELIVERED)}\b")
_RESULTS = re.compile(rf"[ \n]{any_of(words.RESULTS)}\b")
_REPORTED = re.compile(rf"\b{any_of(words.REPORTED)}\w{{0,3}}\b")
# Wednesday's ruling is past whatever is told of it; Tuesday's election may be to come.
_ITS = re.compile(
    r"(?:(?<=day)|(?<=ight)|(?<=ning)|(?<=noon)) ?['’]s "
    rf"(?!(?:[a-z-]{{2,14}} )?{any_of(words.SCHEDULED)}\b)[a-z]{{3,}}"
)
# The 8 October concert was announced: which may be to come.
# He went to states that vote in June: a clause of its own, whose verb is not past.
_RELATIVE = re.compile(r" (?:who|which|that) (?!\w*day\b|\w*[^e\W]ed\b)[a-z]{2,14} ")
_FIGURE = re.compile(r"\d")
_EVENT = re.compile(rf"(?: ?['’]s)?[ \n](?:[a-z-]{{2,14}} )?{any_of(words.SCHEDULED)}\b")
# When they meet in July: what no verb says is past.
_WHEN = re.compile(r"\b(?:when|once|if|unless)\b", re.IGNORECASE)
# November's general election, told of without a verb that says when.
_ELECTION = re.compile(rf"(?: ?['’]s)?[ \n](?:[a-z-]{{2,14}} )?{any_of(words.ELECTIONS)}\b")
_AHEAD_OF = right_before(
    "ahead of|before|toward|towards|until|going into|run-up to", r"[ \n](?:the |its |their )?"
)
# To pay it down by February: what is to be done by then.
_TO_DO = re.compile(r"\bto (?!record|the|its?|a|an|their|his|her)(?:be |re|co-)?[a-z]{2,12}(?:[^s\W]|ss)\b")
# What had been due may be over, put off or to come.
_TENSES = {"past": Tense.PAST, "either": Tense.NEAR}
# A march planned for Saturday was called off: on the Saturday that is near, whichever that is.
_WAS = re.compile(r",? (?:was|were|had been)\b")
_OPENS = re.compile(r"\W{0,3}(?:[Ii]n|[Oo]n|[Dd]uring|[Bb]y) (?:the )?")
_FAR = 90  # characters behind a time in which the verb is looked for; behind one that opens its sentence, twice as many
_ADJACENT = 12  # characters between a verb of saying and its own time: `said late on Friday`
_THAT = re.compile(
    r"(?:,[^,.;\n]{1,40},)?[ \n]that\b"
)  # … or what it says begins: told reporters on Friday that


def tense(text: str, start: int, end: int) -> Tense:
    """The tense of the nearest verb before an expression in its clause, else of the first one behind it."""
    indefinite = AFTER_DAY.match(text, end) and _INDEFINITE.search(text, max(0, start - NEAR), start)
    if indefinite and not _COUNTED_DAY.match(text, start, end):
        return Tense.ALWAYS
    low = max(0, start - 110)
    for m in _BREAK.finditer(text, low, start):
        low = m.end()
    if "ly " in text[low:start] and _USUALLY.search(text, low, start):
        return Tense.USUAL
    known = _beside(text, low, start, end)
    if known is not None:
        return known
    cue = _cue_before(text, low, start)
    saying: re.Match[str] | None = None
    said = cue is not None and _REPORTING.fullmatch(cue.group()) is not None
    if cue is not None and said and start - cue.end() > _ADJACENT and not _THAT.match(text, end):
        cue, saying = None, cue  # not the saying is dated but what is said, by the verb behind
    by = _BY.search(text, max(0, start - NEAR), start)
    if by and _TO_DO.search(text, cue.end() if cue else low, start):
        return Tense.FUTURE
    until = _UNTIL.search(text, max(0, start - NEAR), start) and not _ALL_ALONG.match(text, start)
    if cue is not None and until:
        halted = _HALTED.match(text, cue.start()) and not text.startswith(", when", end)
        lasted = _LASTED.fullmatch(cue.group()) and not halted
        return Tense.PAST if lasted else Tense.FUTURE
    if cue is not None and said and not _THAT.match(text, end):
        return Tense.SAID
    if cue is not None:
        apart = cue.lastgroup == "past" and _RELATIVE.search(text, cue.end(), start)
        return Tense.NEAR if apart else _of_cue(cue, text, start, end)
    cue = _cue_behind(text, end, 2 * _FAR if _OPENS.fullmatch(text, low, start) else _FAR)
    if cue is not None:
        return _of_cue(cue, text, start, end)
    if saying is not None:
        return Tense.NEAR
    ahead = _ELECTION.match(text, end) or _WHEN.search(text, low, start)
    return Tense.FUTURE if ahead or _DEADLINE.search(text, max(0, start - NEAR), start) else Tense.NONE


def _beside(text: str, low: int, start: int, end: int) -> Tense | None:
    """The tense that the words right around tell, whatever the verb; `low` is where the clause begins."""
    if _IS_ON.search(text, max(low, start - NEAR), start) or _DELIVERED.match(text, end):
        return Tense.FUTURE
    if _TIME_FROM_NOW.match(text, end):
        return Tense.FUTURE
    ranging = text[max(low, start - 5) : start - 1] == "from" and _TO.search(text, start, end)
    if ranging and _GOES_ON_FROM.search(text, max(low, start - 60), start):
        return Tense.FUTURE
    if _AS_LATE.search(text, max(0, start - 20), start) or _ITS.match(text, end):
        return Tense.PAST
    ahead = _AHEAD_OF.search(text, low, start) and _ELECTION.match(text, end)
    if ahead or _MOVED_TO.search(text, low, start):
        return Tense.FUTURE
    if _RESULTS.match(text, end) and _REPORTED.search(text, max(low, start - 40), start):
        return Tense.PAST
    return None


def _is_adjective(m: re.Match[str], text: str) -> bool:
    return text[m.end() - 2 : m.end()] == "ed" and text.endswith(_ADJECTIVE_BEHIND, 0, m.start())


def _cue_before(text: str, low: int, start: int) -> re.Match[str] | None:
    """The last verb of a clause before a time, if it tells a tense."""
    cue = None
    for m in _CUE.finditer(text, low, start):
        if m.lastgroup != "past" or not _is_adjective(m, text):
            cue = m
    return cue


def _cue_behind(text: str, end: int, reach: int) -> re.Match[str] | None:
    """The first verb of the clause behind a time, if it tells a tense of that."""
    stop = min(len(text), end + reach)
    ended = _BREAK.search(text, end, stop)
    cue = _CUE.search(text, end, ended.start() + 1 if ended else stop)
    if cue is None or (cue.group()[-3:] == "ing" and cue.lastgroup == "contracted"):
        return None  # what we're seeing now says nothing of October
    return None if _REPORTING.fullmatch(cue.group()) and text.startswith(",", end) else cue


def _of_cue(cue: re.Match[str], text: str, start: int, end: int) -> Tense:
    """The tense of a verb, at a time that may be a scheduled event's own (the 8 June concert was announced)."""
    found = _TENSES.get(cue.lastgroup or "", Tense.FUTURE)
    if found is Tense.FUTURE and _is_adjective(cue, text):
        return Tense.NEAR
    if found is Tense.FUTURE and _WAS.match(text, end):
        return Tense.NEAR
    own = found is Tense.PAST and _EVENT.match(text, end) and _FIGURE.search(text, start, end)
    return Tense.NEAR if own else found
