"""Who an English text has named before a place: people by first names and titles, firms by their capitals.

Only names that are the subject of a clause count, and none inside quotations: he, she and the company go on from those.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from timeline.languages.en.analysis.quotations import quotations
from timeline.languages.en.lexicon import claims as lexicon
from timeline.languages.en.lexicon.names import FIRST_NAMES, MEN, NO_NAMES, WOMEN
from timeline.languages.en.sentences import COMPANIES
from timeline.types import Span

_NAME = re.compile(
    r"[^\W\d_a-z][\w&-]{0,30}(?:\.(?=\s[^\W\d_a-z]))?"  # a word with a capital, and those behind it
    r"(?:(?: |\s\")[^\W\d_a-z][\w&'’-]{0,30}(?:\.(?=\s[^\W\d_a-z]))?){0,5}"
)
_POSSESSIVE = re.compile(r"['’]s?\b|s?['’](?=\s)")
_TOLD = re.compile(r", (?:who\b|\d{2}\b)|,? \((?:[DR]-|\d{2}\))")  # behind a person's name: , 47, or , who
_SUBJECT = re.compile(
    r"(?:^|[.!?:;—–\n\"”’)]\s*|,\s|[a-z,]\s(?:but|and|when|while|as|if|then|after|before|that|because|since|though|although"
    r"|where|so|said|says)\s)$",
    re.IGNORECASE,
)
_WITHIN = re.compile(
    r"\b(?:that|because|when|while|as|if|since|though|although|where|so|say|says|said|told \w+) $"
)
_SMALL = re.compile(r"\b[a-z]{2,30}\b")  # what a text writes small is no name where it stands with a capital
_END = re.compile(
    r"(?<!\b[A-Z])(?<!\b(?:Mr|Ms|Dr|St))(?<!\b(?:Mrs|Sen|Rep|Gov))[.!?][\"”’]?\s+[A-Z\"“]|\n\s*\n"
)
_TELLS = re.compile(  # behind the name of somebody: a verb of saying, or what he is
    r",? (?:[a-z]+ly )?(?:who|himself|herself|"
    + "|".join(sorted(lexicon.SPOKEN))
    + r")\b|, (?:an?|the|his|her) [a-z]"
)
_FIRM = re.compile(  # behind the name of a firm
    r",? (?:Inc|Corp|Co|Ltd|PLC|plc|LLC|AG|SA|NV)\b|['’]s (?:shares|stock|chief executive|board)\b"
    r"|, (?:a|an|the)(?: [\w'’-]{1,20}){0,6}? (?:company|firm|maker|group|bank|retailer|startup|start-up|airline|chain"
    r"|carrier|manufacturer|publisher|operator|developer|supplier|producer)\b"
)
_GROUP = re.compile(  # at the beginning of a sentence
    r"(?:^|(?<=[.!?] )|(?<=\n))(?:(?:And|But|So|Yet|As|When|While|If|Since|Because|Although) )?"
    r"(?P<group>(?:(?:The|Some|Many|Most|Several|Two|Three|Four|Five|Other) )?(?:[A-Za-z-]{2,20}(?:['’]s?)? ){0,2}?"
    r"(?P<head>[A-Za-z]{3,20}s)\b"
    r"(?: (?:at|in|from|of|for) (?:the )?(?:[A-Z][\w.'’-]{1,20} ?(?:of )?){1,4}(?<! of )(?<! ))?)"
)
_BODY = re.compile(r"(?:^|[.!?] |\n)(?:\d\d?[:.]\d\d )?(?P<body>(?:The|An?)(?: [A-Za-z-]{2,20}){1,4})")
_OFFICE = re.compile(r"([A-Za-z]{4,16}) (?:of|for) (?:the )?\Z")
_INITIAL = re.compile(r"[A-Z]\.?")
_CALLED = re.compile(  # what somebody is, before the name: their old neighbor, Orrin spokeswoman
    r"(?:\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur) (?:[\w'’-]{2,20} ){0,3}"
    r"|(?:\b[A-Z][\w'’-]{1,20} ){1,3}|\b)"
    r"(?P<what>[a-z]{3,20}) \Z"
)
_UNCALLED = frozenset("other some many most several few those".split())
_CALLINGS = ("ist", "man", "woman", "crat", "ian")
_LEAD = 80  # characters that hold it
_NEAR = 600  # characters that “they” looks back over
_SURER = 1_000  # … over names that only their form shows to be people's
_FEW = 8  # names that may stand in one sentence
_STOP = re.compile(r"([A-Za-z]{2,30})\. ")
_BEHIND = re.compile(r"\.?,? [a-z]|, (?:\d|[A-Z])")
_BODIES = lexicon.ORGANIZATIONS | lexicon.FIRMS | lexicon.PLACES
_WORDS_OF_NAME = 3
_AROUND = 24  # characters that show whether a name is a subject
_MASCULINE = frozenset(
    "mr sir king prince chairman spokesman congressman pope bishop father husband son brother".split()
)
_FEMININE = frozenset(
    "mrs ms miss lady queen princess chairwoman spokeswoman congresswoman mother wife daughter sister".split()
)


class Named(NamedTuple):
    """A name that is a clause's subject: where it stands, the name in full, and whether it is a person's, which only
    its form may tell (not `sure`)."""

    start: int
    end: int
    name: str
    person: bool
    sure: bool = True


def last_group(text: str, before: int) -> Span | None:
    """The last sentence before a place that begins with unnamed people, as far as they go: researchers at Northgate."""
    since = max(0, before - _NEAR)
    for match in reversed(list(_GROUP.finditer(text, since, before))):
        if match.group("head").removesuffix("s").lower() in lexicon.PEOPLE:
            return Span(*match.span("group"))
    return None


def last_body(text: str, before: int) -> Span | None:
    """The organization that the last sentence before a place, in its paragraph, begins with: the weather service."""
    since = max(0, before - _NEAR)
    since = max(since, text.rfind("\n", since, before) + 1)
    for match in reversed(list(_BODY.finditer(text, since, before))):
        words = match["body"].split()
        while len(words) > 1 and words[-1].lower() not in lexicon.ORGANIZATIONS:
            words.pop()
        end = match.start("body") + len(" ".join(words))
        if len(words) > 1 and text[end : end + 1] == " " and text[end + 1 : end + 2].islower():
            return Span(match.start("body"), end)
    return None


class _Names(NamedTuple):
    subjects: tuple[Named, ...]
    last_names: frozenset[str]
    whole: frozenset[str]


def gender(name: str) -> str:
    """`m`, `f` or, where neither title nor first name tells, nothing."""
    found = [w.strip(".,") for w in name.split()]
    lower = {w.lower() for w in found}
    if lower & _MASCULINE:
        return "m"
    if lower & _FEMININE:
        return "f"
    first = next((w for w in found[:-1] if w in FIRST_NAMES), "")
    return "m" if first in MEN else "f" if first in WOMEN else ""


def last_names(text: str) -> frozenset[str]:
    """The last names of those whom first names or titles show to be people."""
    return _named(text).last_names


def whole_names(text: str) -> frozenset[str]:
    """Names of several words that a text gives again, and never their last word alone, as it does with firms: Northgate
    Health, not Dana Holt."""
    return _named(text).whole


def last_subject(text: str, before: int, *, person: bool, sex: str = "") -> Named | None:
    """The last subject before a place that is a person (whom `sex` suits) or a firm."""
    every = _named(text).subjects
    latest = bisect_left(every, (before,)) - 1
    suiting = (n for n in range(latest, -1, -1) if _suits(every[n], person, sex))
    number = next(suiting, None)
    if number is not None and not every[number].sure:  # Orrin Insider, of which another than it may be told
        since = every[number].start - _SURER
        surer = next((n for n in suiting if every[n].sure or every[n].end < since), number)
        number = surer if every[surer].end >= since else number
    if number is None:
        return None
    near = every[max(0, number - _FEW) : number]
    return _outermost(text, near, every[number], person=person, sex=sex)


def _suits(named: Named, person: bool, sex: str) -> bool:
    """Whether a name is that of a person or firm, as is asked for, and may be that of somebody of a sex."""
    return named.person is person and not (sex and gender(named.name) not in (sex, ""))


def _outermost(text: str, every: Sequence[Named], last: Named, *, person: bool, sex: str) -> Named:
    """Who is the subject of the sentence in which another is one only of a clause: Holt said that Lee had gone. He …"""
    if not _WITHIN.search(text[max(0, last.start - _AROUND) : last.start]):
        return last
    for named in reversed(every):
        if last.start - named.end > _NEAR or _END.search(text, named.end, last.start):
            break
        if _suits(named, person, sex) and not _WITHIN.search(
            text[max(0, named.start - _AROUND) : named.start]
        ):
            return named
    return last


class _People(dict[str, str]):
    """Full names by last names."""

    def __init__(self) -> None:
        super().__init__()
        self._last_names: dict[str, set[str]] = {}
        self._leading: set[str] = set()  # last names whose bearers were subjects in full

    def __setitem__(self, last: str, full: str) -> None:
        if last in self:
            self._last_names[self[last].split()[0]].discard(last)
        super().__setitem__(last, full)
        self._last_names.setdefault(full.split()[0], set()).add(last)

    def leads(self, name: list[str]) -> None:
        """Somebody is a subject, with his name in full: the last name is his from there on."""
        if len(name) > 1 and name[-1] in self:
            self._leading.add(name[-1])
            if not self[name[-1]].endswith(" ".join(name)) and name[0] in FIRST_NAMES:
                self[name[-1]] = " ".join(name)

    def shared(self, name: list[str]) -> None:
        """Another bears a last name: it is nobody's alone, unless who bears it leads the text."""
        last, given = name[-1], self[name[-1]].split()
        another = len(given) > 1 and {name[0], given[0]} <= FIRST_NAMES and name[0] not in given
        if another and given[0] not in name and last not in self._leading:
            self[last] = last

    def called(self, first: str) -> str | None:
        """The full name of the only one known who is called by a first name."""
        known = self._last_names.get(first, ())
        full = self[next(iter(known))] if len(known) == 1 else ""
        return full if " " in full else None


@lru_cache(maxsize=4)
def _named(text: str) -> _Names:
    given = [(start, end, words, name) for start, end, words in _names(text) if (name := stripped(words))]
    counts = Counter(" ".join(name) for _, _, _, name in given)
    found: list[Named] = []
    people = _People()
    firms: dict[str, str] = {}
    quoted = [q for q in quotations(text) if q.utterance]
    common = frozenset(_SMALL.findall(text))
    at = 0
    for start, end, words, name in given:
        title = words[: len(words) - len(name)]
        titled = bool(title) and title[-1].lower().strip(".") in lexicon.TITLES
        _learn(text, end, name, words if titled else [], counts, people, firms)
        while at < len(quoted) and quoted[at].end <= start:
            at += 1
        if at < len(quoted) and quoted[at].start <= start or not _is_subject(text, start, end):
            continue
        people.leads(name)
        person = people.get(name[-1])
        called = people.called(name[0]) if person is None and len(name) == 1 else None
        if called is not None:
            found.append(Named(start, end, called, True))
        elif person is not None and person.endswith(" ".join(name)):
            other = titled and {gender(" ".join(words)), gender(person)} == {"m", "f"}
            found.append(Named(start, end, " ".join(words) if other else person, True))
        elif name[0] in firms and not titled:
            found.append(Named(start, end, firms[name[0]], False))
        elif (
            name == words
            and not text.endswith("The ", 0, start)
            and _may_be_person(name)
            and (_TELLS.match(text, end) or common.isdisjoint(w.lower() for w in name))
        ):
            tells = _TELLS.match(text, end) is not None
            found.append(Named(start, end, " ".join(name), True, tells))
    whole = (n for n, count in counts.items() if count > 1 and " " in n and not counts[n.rpartition(" ")[2]])
    return _Names(tuple(found), frozenset(people), frozenset(whole))


def _may_be_person(name: list[str]) -> bool:
    """Whether a name that no list tells of is more likely that of a person: two or three words, none that a firm, a
    body or a place goes by, and no plural as teams have."""
    plain = all(w.lower() not in _BODIES and not w.isupper() and not w.endswith("ing") for w in name)
    return plain and 2 <= len(name) <= _WORDS_OF_NAME and not name[-1].endswith("s")


def _learn(
    text: str,
    end: int,
    name: list[str],
    titled: list[str],
    counts: Counter[str],
    people: _People,
    firms: dict[str, str],
) -> None:
    """Remembers the full name of a person under the last name, and that of a firm under its first word. The first to
    bear a last name in full is who bears it alone."""
    given = counts[" ".join(name)]  # Praises │ Dana Holt, in a headline
    name = next((name[n:] for n in range(1, len(name) - 1) if counts[" ".join(name[n:])] > given), name)
    last = name[-1]
    suffix = len(name) > 1 and last.lower().strip(".,") in lexicon.FIRMS
    if suffix or _FIRM.match(text, end):
        stop = "." if last.lower() in COMPANIES and text.startswith(".", end) else ""
        firms.setdefault(name[0], " ".join(name) + stop)
    elif len(name) > 1:
        again = counts[last] > 0 and not last.endswith("s") and last.lower() not in lexicon.ORGANIZATIONS
        known = titled or name[0] in FIRST_NAMES or _TOLD.match(text, end)
        if (known or again) and (
            last not in people or people[last].split()[0].lower().strip(".") in lexicon.TITLES
        ):
            people[last] = " ".join(name)
        elif known and last in people:
            people.shared(name)
    elif titled and last not in people:
        people[last] = " ".join(titled[-2:])


def _names(text: str) -> Iterator[tuple[int, int, list[str]]]:
    """The runs of words with capitals. Whose something is (Holt's) is cut behind the name."""
    for match in _NAME.finditer(text):
        own = _POSSESSIVE.search(match.group())
        end = match.end() if own is None else match.start() + own.start()
        start = match.start()
        start += len_of_office(text, start, text[start:end])
        for last in _STOP.finditer(text, start, end):
            if last[1].lower() not in lexicon.TITLES | lexicon.FIRMS:  # by Peter Holt. │ Vale said
                yield start, last.end(1), text[start : last.end(1)].split()
                start = last.end()
        yield start, end, text[start:end].split()


def len_of_office(text: str, start: int, name: str) -> int:
    """How much of a run of capitals at a place is an office and no name: `State │ Ann Holt` behind “Secretary of”."""
    words = name.split()
    lead = _OFFICE.search(text, max(0, start - _AROUND), start)
    if lead is None or len(words) < _WORDS_OF_NAME or lead[1].lower() not in lexicon.TITLES:
        return 0
    first = next((n for n, w in enumerate(words) if n and w in FIRST_NAMES), len(words) - 2)
    return len(name) - len(" ".join(words[first:])) if len(" ".join(words)) == len(name) else 0


def stripped(given: list[str]) -> list[str]:
    """A name without the titles and other words with a capital that stand before it."""
    first = 0
    for n, word in enumerate(given):
        firm = n + 2 == len(given) and given[-1].lower() in lexicon.FIRMS  # General Motors
        if (word.lower().strip(".") in lexicon.TITLES and not firm) or word in NO_NAMES:
            first = n + 1
    named = next((n for n, word in enumerate(given[first:-1], first) if word in FIRST_NAMES), first)
    while named > first and _INITIAL.fullmatch(given[named - 1]):
        named -= 1  # W. │ Neil Orr
    if given and given[-1].lower() not in _BODIES:
        first = named  # Former Speaker │ Dana Holt
    return given[first:]


def _is_person(noun: str) -> bool:
    return (
        noun in lexicon.PEOPLE or noun in lexicon.TITLES or noun.endswith(_CALLINGS)
    ) and noun not in _UNCALLED


def _is_subject(text: str, start: int, end: int) -> bool:
    lead = text[max(0, start - _AROUND) : start]
    called = _CALLED.search(text, max(0, start - _LEAD), start)
    if called is not None and (_is_person(called["what"]) or called["what"] in lexicon.FIRM_NOUNS):
        lead = text[max(0, called.start() - _AROUND) : called.start()]  # but │ their neighbor │ Ann Holt says
        if lead.endswith(", "):
            return False  # hired a new coach, │ the old champion │ Ann Holt, in May
    if start and not _SUBJECT.search(lead):
        return False
    if lead.endswith(", ") and text.startswith(
        ", who ", end
    ):  # its main sponsor, │ Ann Holt, who lives there
        before = max(0, start - _LEAD)
        if start > _LEAD and not _END.search(text, before, start + 2):
            return False
    return _BEHIND.match(text, end) is not None and not text.startswith((" and ", " of "), end)
