"""English sources that stand for one named before: he, they, the company, the spokeswoman, Holt, the 46-year-old."""

from __future__ import annotations

import re

from timeline.languages.en.lexicon import claims as words
from timeline.languages.en.lexicon.events import FIGURES, PERSON_NOUNS
from timeline.languages.en.lexicon.names import FIRST_NAMES
from timeline.languages.en.people import (
    gender,
    last_body,
    last_group,
    last_subject,
    len_of_office,
    stripped,
)
from timeline.types import Source, SourceKind, Span

_PEOPLE = frozenset({SourceKind.PERSON, SourceKind.ANONYMOUS})
_THINGS = frozenset({SourceKind.ORGANIZATION, SourceKind.UNSPECIFIED})
_DEFINITE = re.compile(r"(?:the|this|that) (?P<head>[\w-]{2,30}(?: [\w-]{2,30})?)", re.IGNORECASE)
_HOUSES = frozenset(
    "company firm group bank agency ministry organization organisation outlet newspaper paper union".split()
)
_FIGURES = frozenset(figure.rstrip("s") for figure in FIGURES)
_MEDIA = frozenset(
    "news press times post tribune herald ledger journal gazette daily observer reuters".split()
)
_ALIKE = {  # words that the names of such houses have
    "agency": frozenset(
        "agency department bureau service administration commission office center centers".split()
    ),
    "ministry": frozenset({"ministry"}),
    "newspaper": _MEDIA,
    "paper": _MEDIA,
    "outlet": _MEDIA,
}
_PUBLIC = frozenset(
    "ministry department government council committee commission court senate congress house police union party "
    "university campaign agency office army association ledger times post news tribune herald".split()
)  # organizations that no one calls the company
_NOMINATIVE = {"his": "he", "him": "he", "her": "she", "their": "they", "them": "they", "its": "it"}
_SEX = {"he": "m", "she": "f"}
_FIRST_WORDS = {  # what sentences begin with
    "they": (last_group, SourceKind.ANONYMOUS),
    "it": (last_body, SourceKind.ORGANIZATION),
}
_NAME = r"(?:[^\W\d_a-z][\w.'’-]{0,30} ){1,3}"
_LAST = r"[^\W\d_a-z][\w'’-]{1,30}"
_SHORT_TITLES = {
    "governor": ("Gov.",),
    "senator": ("Sen.",),
    "representative": ("Rep.",),
    "congressman": ("Rep.", "Congressman"),
    "congresswoman": ("Rep.", "Congresswoman"),
    "general": ("Gen.",),
    "professor": ("Prof.",),
    "doctor": ("Dr", "Dr."),
    "prime minister": ("Premier",),
}
_IN_OFFICE = re.compile(r" (?:of|for) (?:the )?")
_BEHIND_NAME = re.compile(r", | who | \(")
_BRACKETS = re.compile(r" \([^()]{1,40}\)(?= [A-Z])")  # the Port Office │ (PO) │ Dana Holt
_MANY = frozenset(
    "people police some many several number group majority percent dozen couple crowd men women".split()
)
_END = re.compile(r"[.!?]['’”\")]*\s|\n")
_OF_ANOTHER = re.compile(r"['’]s? [a-z]")
_OWNERS = ("'s", "’s", "s'", "s’")
_END_OR_QUOTE = re.compile(r"[.!?;]['’”\")]*\s|\n|[”\"]|''")
_SOMEBODY = re.compile(r"\b(?:[Tt]he|[Aa]n?)(?P<words>(?: (?!(?:the|an?) )[A-Za-z][\w-]{1,20}){1,4})")
# The owner's, the owner Ann Holt, the owner of the yard.
_OTHERWISE = re.compile(r"['’-]|,? [A-Z]| (?:of|at|in|for|from|with) ")
_STOP = re.compile(
    r"(?!(?:Mr|Ms|Dr|St|Mrs|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Rev|Prof)s?\.)[\w'’-]{2,}\."
)  # a sentence ends with it
_OF = re.compile(r" (?:of|for|from|at|in|with) ")
_PARTICLES = frozenset("van von de del der den bin al da di la le".split())
_ASIDE = re.compile(r", (?=[a-z])")  # Holt, │ head of Vale and Orrin; not Holt, Lee and Park
_PAIR = re.compile(r" and (?:[A-Z]|(?:his|her|the|an?) )")
_WORD = re.compile(r"[\w'’-]+")
_END_OF_HEAD = re.compile(r",| who | that | by ")
_WINDOW = 200_000  # characters before a name, and behind it, that are searched for its longer form
_NEAR = 400  # characters before a figure in which whose it is is told
_LONGEST = 40  # characters of a name
# A lawyer, │ Ann Park: what somebody is, and whose, is not his name.
_APPOSED = re.compile(
    r"(?i:his|her|its|their|an?|the) [A-Za-z '’-]{2,60}, (?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,3})(?:,.*)?",
    re.DOTALL,
)


def _core(text: str) -> list[str]:
    """The words of a source before its apposition or relative clause, titles and possessive ending left out."""
    name = re.split(r",| who | that | of | for ", text, maxsplit=1)[0]
    found = [w.removesuffix("'s").removesuffix("’s") for w in _WORD.findall(name)]
    return [w for w in found if w and w.lower().strip(".") not in words.TITLES]


def stands_for(source: Source, named: Source) -> bool:
    """Can `source` stand for `named`, which the document has named before?"""
    text = _NOMINATIVE.get(source.text.lower(), source.text.lower())
    if source.kind is SourceKind.PRONOUN:
        if text == "it":
            return named.kind in _THINGS and not _plural(named)
        if text == "they":
            return named.kind is SourceKind.ORGANIZATION or _several(named)
        return (
            text in _SEX
            and named.kind in _PEOPLE
            and not _several(named)
            and gender(named.name) in (_SEX[text], "")
            and not _is_epithet(named)
        )
    if named.kind is SourceKind.PRONOUN or named.text == source.text:
        return False
    definite = _DEFINITE.fullmatch(source.text.partition(",")[0])
    if definite is not None and not definite.group("head")[:1].isupper():
        return _is_the(definite.group("head").lower().split(), named)
    if source.kind is SourceKind.PERSON and named.kind is SourceKind.ORGANIZATION:
        return False  # Harbor Chief Ann Lee is not the harbor
    if named.kind is SourceKind.UNSPECIFIED:
        return False  # the study written by Mark Holt is not Mr. Holt
    if _PAIR.search(named.text.partition(",")[0]):
        return False  # Holt and Lee are not Lee
    short, full = _core(source.text), _core(named.text)
    if not short or not short[0][:1].isupper() or len(short) >= len(full):
        return False
    if {gender(source.text), gender(named.name)} == {"m", "f"} or " and " in source.text:
        return False
    if named.text.partition(",")[0].split()[-1].lower() in words.TITLES:
        return False  # a Sun spokesman is not Sun
    return short == full[-len(short) :]


def _is_the(noun: list[str], named: Source) -> bool:
    """Can a noun with an article, the company or the spokeswoman, stand for `named`?"""
    *kind, head = noun
    core = _core(named.text)
    if head in _HOUSES and named.kind is SourceKind.ORGANIZATION:
        if kind and head not in words.FIRM_NOUNS and kind[0] not in named.text.lower():
            return False  # the education ministry is no other ministry
        if head in _ALIKE and not any(w.lower() in _ALIKE[head] or w.isupper() for w in core):
            return False  # Vale News is no agency
        proper = bool(core) and core[-1][:1].isupper()
        return proper and (head not in words.FIRM_NOUNS or not {w.lower() for w in core} & _PUBLIC)
    person = named.kind is SourceKind.PERSON  # Ana Holt, the chief
    if head not in {
        w.lower() for w in _WORD.findall(named.text if person else _END_OF_HEAD.split(named.text)[0])
    }:
        return False
    if named.kind is SourceKind.ANONYMOUS:
        people = [w for w in map(str.lower, core) if w.removesuffix("s") in words.PEOPLE]
        if people and head not in people:
            return False  # port officials are not the port
        return _DEFINITE.match(named.text) is None
    return any(w[:1].isupper() for w in core[1:]) and _has_name(named)


def _is_epithet(named: Source) -> bool:
    """Whether a source is told only by a party or people that somebody named before is of: the Republican."""
    head = _DEFINITE.fullmatch(named.text)
    single = head is not None and head["head"][:1].isupper() and " " not in head["head"]
    return single and named.resolved is None and named.kind is SourceKind.PERSON


def _has_name(named: Source) -> bool:
    """Whether a person is told by a name, before what is set off or behind it, and not by what he is alone: the mayor,
    Ann Holt; but the U.S. president."""
    if named.resolved or named.kind is not SourceKind.PERSON:
        return True
    parts = _OF.split(named.text, maxsplit=1)[0].split(", ")
    return any(part[:1] and part.split()[-1][0].isupper() for part in parts)


def last_named(text: str, source: Source) -> Source | None:
    """The last person or firm that is the subject of a clause before he, she or the company, outside quotations."""
    word = source.text.partition(",")[0].lower()  # the company, │ which is based in Vale
    word = _NOMINATIVE.get(word, word)
    sex = _SEX.get(word)
    if word in _FIRST_WORDS:
        find, kind = _FIRST_WORDS[word]
        before = source.spans[0].start
        first = find(text, before)
        firm = last_subject(text, before, person=False) if word == "it" else None
        if firm is not None and firm.start > max(
            text.rfind("\n", 0, before), -1 if first is None else first.end
        ):
            return Source(text=firm.name, kind=kind, spans=(Span(firm.start, firm.end),))
        return None if first is None else Source(text=text[slice(*first)], kind=kind, spans=(first,))
    figure = word.rpartition(" ")[2].rstrip("s") in _FIGURES
    if sex is None and word.removeprefix("the ") not in words.FIRM_NOUNS and not figure:
        return None
    named = last_subject(text, source.spans[0].start, person=sex is not None, sex=sex or "")
    told = None if sex is None else _told_of(text, source.spans[0].start, sex)
    if told is not None and (named is None or _END.search(text, named.end, told.start)):
        return Source(text=text[slice(*told)], kind=SourceKind.PERSON, spans=(told,))
    if figure and named is not None and named.end < source.spans[0].start - _NEAR:
        return None  # a market's sales
    if (
        named is not None
        and source.text.lower() == "him"
        and not _END.search(text, named.end, source.spans[0].start)
    ):
        named = last_subject(text, named.start, person=True, sex=sex or "")  # who did it to him is another
    if named is None:
        return None
    kind = SourceKind.ORGANIZATION if sex is None else SourceKind.PERSON
    return Source(text=named.name, kind=kind, spans=(Span(named.start, named.end),))


def _told_of(text: str, before: int, sex: str) -> Span | None:
    """Whoever is told of without a name last in a sentence before a place in it, outside quotations: asked the owner if
    │ she."""
    since = max(0, before - _NEAR)
    for stop in _END_OR_QUOTE.finditer(text, since, before):
        since = stop.end()
    found: Span | None = None
    for match in _SOMEBODY.finditer(text, since, before):
        for word in _WORD.finditer(text, match.start("words"), match.end("words")):
            noun = word.group()
            person = noun in words.PEOPLE or noun in words.TITLES or noun in PERSON_NOUNS
            if (
                person
                and noun not in _SEX
                and gender(noun) in (sex, "")
                and not _OTHERWISE.match(text, word.end())
            ):
                found = Span(match.start(), word.end())
                break
    return found


def owning(name: str) -> str:
    """A name as the owner of what follows: Orrin's, Halden Motors'."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def _plural(named: Source) -> bool:
    """Whether an organization or thing is several: the companies, two ministries, Oakline and Brask."""
    head = re.split(r",| who | that | of | for | in ", named.text, maxsplit=1)[0].split()[-1:]
    common = bool(head) and head[0].islower() and head[0].endswith("s") and not head[0].endswith("ss")
    return common or _PAIR.search(named.text) is not None


def _several(named: Source) -> bool:
    name = _ASIDE.split(named.text, maxsplit=1)[0]
    first = [w.lower() for w in _WORD.findall(name)[:4]]
    many = any(w.endswith("s") or w in _MANY for w in first)
    return _PAIR.search(name) is not None or named.kind is SourceKind.ANONYMOUS and many


def name_of(source: Source) -> str:
    """The name of a person or firm without what is set off behind it: Ann Park │ , a teacher."""
    if source.kind not in (SourceKind.PERSON, SourceKind.ORGANIZATION) or _several(source):
        return source.text
    text = _BRACKETS.sub("", source.text)
    apposed = _APPOSED.fullmatch(text) if source.kind is SourceKind.PERSON else None
    if apposed is not None:
        return apposed["name"]
    name = _BEHIND_NAME.split(text, maxsplit=1)[0]
    for office in _IN_OFFICE.finditer(name):
        if skipped := len_of_office(name, office.end(), name[office.end() :]):
            return name[office.end() + skipped :]
    if source.kind is SourceKind.PERSON and (bare := _bare(name)):
        return bare
    core = _core(name)
    long_enough = len(core) > 1 or source.kind is SourceKind.ORGANIZATION
    return name if core and core[-1][0].isupper() and long_enough else source.text


def _bare(name: str) -> str:
    """The name behind what its bearer is called and before whose he is: the critic │ Paul Renn │ of the Ledger. Nothing
    where it is one word or none."""
    given = _OF.split(name, maxsplit=1)[0].split()
    first = max((n for n, w in enumerate(given, 1) if w[0].islower() and w not in _PARTICLES), default=0)
    rest = given[first:]
    return " ".join(rest) if len(rest) > 1 and rest[-1][0].isupper() and not rest[-1].startswith("'") else ""


def full_name(text: str, source: str, before: int) -> str | None:
    """The longer form of a person's last name that `text[:before]` gives first: Dana Holt for Ms. Holt; who bears a
    title there: Gov. Dana Holt for the governor. None where it names two people so."""
    if (titled := _DEFINITE.fullmatch(source)) is not None:
        return _bearer(text[max(0, before - _WINDOW) : before], titled["head"].lower())
    core = _core(source)
    if len(core) != 1 or not core[0][:1].isupper() or len(core[0]) > _LONGEST or core[0].isupper():
        return None
    if _OF_ANOTHER.search(source.partition(",")[0]):
        return None  # Holt's lawyer, Ann Lee
    since, sex = max(0, before - _WINDOW), gender(source.partition(",")[0])
    forms: list[list[str]] = []
    for found in re.finditer(rf"\b{_NAME}{re.escape(core[0])}\b", text[since:before]):
        office = len_of_office(text, since + found.start(), found.group())
        name = _own_name(found.group()[office:].split())
        if len(name) > 1 and {sex, gender(" ".join(name))} != {"m", "f"}:
            forms.append(name)
    known = next((name for name in forms if name[0] in FIRST_NAMES), None)
    if known is not None:
        return None if any(_is_another(known, name) for name in forms) else " ".join(known)
    return _without_headline(text[since : before + _WINDOW], forms[0]) if forms else None


def _bearer(text: str, title: str) -> str | None:
    """The only one whom a text names with a title before his name."""
    if title.split()[-1] not in words.TITLES:
        return None
    forms = "|".join(re.escape(form) for form in (title.title(), *_SHORT_TITLES.get(title, ())))
    named = re.finditer(rf"\b(?:{forms}) (?P<name>{_NAME}{_LAST})", text)
    found = [name for m in named if (name := stripped(m["name"].split()))]
    return " ".join(found[0]) if len({name[-1] for name in found}) == 1 else None


def _own_name(given: list[str]) -> list[str]:
    """A name without titles before it, without whose its bearer is (TVN's │ Ruth Holt) and the end of a sentence."""
    apart = (n for n, w in enumerate(given[:-1], 1) if w.endswith(_OWNERS) or _STOP.fullmatch(w))
    return stripped(given[max(apart, default=0) :])


def _is_another(one: list[str], name: list[str]) -> bool:
    """Whether two names are of two people: Ana Holt and Bruce Holt, not Ana Holt and Ana M. Holt."""
    return one[0] in FIRST_NAMES and name[0] in FIRST_NAMES and one[0] not in name and name[0] not in one


def _without_headline(text: str, name: list[str]) -> str:
    """A name without the words of a headline before it, which it has nowhere else: Praises │ Dana Holt."""
    whole = " ".join(name)
    given = text.count(whole)
    shorter = (" ".join(name[n:]) for n in range(1, len(name) - 1))
    return next((form for form in shorter if text.count(form) > given), whole)
