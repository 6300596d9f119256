"""What a parse says that cannot be, mended by what the words around a word show of it.

A noun has no subject, a participle neither: what has one is a finite verb, and stands beside such only. What stands in
a noun's place is a noun. Who is a person.
Tags are Penn Treebank's, dependencies ClearNLP's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from timeline.languages.en.analysis.parse import Parse
from timeline.languages.en.analysis.syntax import AUXILIARIES, SUBJECTS
from timeline.languages.en.lexicon.claims import DAYS
from timeline.languages.en.lexicon.events import HARM, HARMING, TIME_ENTITIES, TYPED_NOUNS
from timeline.types import Token

_AS_VERB = {"NN": "VBP", "NNS": "VBZ"}
_AS_NOUN = {"VBP": "NN", "VBZ": "NNS"}
_CLAUSES = frozenset({"ROOT", "ccomp", "conj", "parataxis", "advcl", "relcl"})
_OBJECTS = frozenset({"dobj", "xcomp", "ccomp", "prt"})
_OF_NOUNS = frozenset({"det", "poss", "amod", "compound", "nummod", "cop"})
_COUNTED = frozenset({"det", "poss", "nummod"})
_OF_VERBS = SUBJECTS | AUXILIARIES
_NOUNS_PLACES = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr", "compound"})
_FINITE = frozenset({"ROOT", "conj", "advcl"})
_JUDGED = frozenset({"acomp", "oprd"})  # Three feared dead
_PREFIXES = frozenset("co ex mid non pre re un".split())
_OF_TIMES = frozenset({"DT", "JJ", "CD"})
_NOT_FINITE = frozenset({"VB", "VBG"})
_DAYS = DAYS | {"today", "yesterday", "tonight"}


def repaired(tokens: Sequence[Token], lemma: Callable[[str, str], str]) -> tuple[Token, ...]:
    """The words of one sentence, mended. `lemma` gives the dictionary form of a word with a tag."""
    parse = Parse(tokens, lemma)
    for n in range(len(tokens)):
        if tokens[n].text == "-":
            _hyphen(parse, n)
        for mend in _REPAIRS.get(parse.tokens[n].tag, ()):
            mend(parse, n)
    return tuple(parse.tokens)


def _year(parse: Parse, n: int) -> None:
    """A year or other time is what the preposition before it governs: `In 1963 │ engineers found cracks`, `of the
    financial year │ Orrin sold`.

    Parsers take it for a part of the noun behind it, and the noun for the preposition's.
    """
    time, noun = parse.tokens[n], parse.tokens[n].head
    first = n
    part = time.dep == "compound" and parse.tokens[noun].tag.startswith("NNP")
    if part and (time.entity in TIME_ENTITIES or time.lemma.lower() in DAYS):
        while first and parse.tokens[first - 1].tag in _OF_TIMES:
            first -= 1
    elif time.dep != "nummod" or len(time.text) != 4 or not time.text.isdigit():
        return
    before = parse.tokens[first - 1]
    if not 0 < first <= n < noun or before.tag != "IN" or before.dep != "prep":
        return
    governed = parse.tokens[noun].dep == "pobj" and parse.tokens[noun].head == first - 1
    verb = parse.verb_over(first - 1)
    bare = noun < verb and SUBJECTS.isdisjoint(parse.deps(verb))
    if part and governed and not bare:
        return  # on Monday Night News viewers saw
    parse.hang(n, first - 1, "pobj")
    for c in range(first, n):
        if parse.tokens[c].head == noun:
            parse.hang(c, n, parse.tokens[c].dep)
    if governed and bare:
        parse.hang(noun, verb, "nsubj")


def _dated(parse: Parse, n: int) -> None:
    """A day between an article and a noun describes the noun, which has its place: │ the March 3, 2011, │ murder."""
    tokens, article, month = parse.tokens, n - 4, n - 3
    if article < 0 or [t.tag for t in tokens[month:n]] != ["NNP", "CD", ","] or len(tokens[n].text) != 4:
        return
    noun = n + 1
    while noun < len(tokens) and (tokens[noun].text == "," and noun == n + 1 or _leads_on(tokens, noun)):
        noun += 1
    named = noun < len(tokens) and tokens[noun].tag in ("NN", "NNS") and tokens[noun].text[:1].islower()
    if not named or tokens[article].tag not in ("DT", "PRP$"):
        return
    inside = range(article, noun + 1)
    top = next((k for k in inside if tokens[k].head not in inside), noun)
    if top != noun:
        parse.hang(noun, tokens[top].head, tokens[top].dep)
        for k, head, dep in ((month, noun, "nmod"), (n, month, "nummod"), (article, noun, "det")):
            parse.hang(k, head, dep)


def _leads_on(tokens: Sequence[Token], n: int) -> bool:
    """Whether a word goes with the noun behind it: │ tax │ law."""
    return tokens[n].tag in ("JJ", "NN") and any(t.tag in ("NN", "NNS") for t in tokens[n + 1 : n + 2])


def _told_to(parse: Parse, n: int) -> None:
    """A day between a noun and what it is for is that of the verb: `unveiled a plan │ on Tuesday │ to close`."""
    day, noun = parse.tokens[n], parse.tokens[parse.tokens[n].head].head
    verb = parse.tokens[noun].head
    if day.lemma.lower() not in DAYS or day.dep != "pobj" or parse.below[n] or day.head != n - 1:
        return
    aims = (c for c in parse.below[noun] if parse.tokens[c].dep == "acl" and parse.tokens[c].tag == "VB")
    behind = any(min(parse.below[c], default=c) == n + 1 for c in aims)
    if (
        behind
        and noun == n - 2
        and parse.tokens[verb].tag.startswith("V")
        and parse.tokens[noun].dep == "dobj"
    ):
        parse.hang(n - 1, verb, "prep")


def _of_passive(parse: Parse, n: int) -> None:
    """A time right behind a passive verb is that one's, not what a participle behind it begins with: `was found Monday
    │ hidden in a barn`."""
    time = parse.tokens[n]
    timed = time.entity in TIME_ENTITIES or time.lemma.lower() in DAYS
    if not timed or time.head <= n or time.dep not in SUBJECTS | {"npadvmod"}:
        return
    first = min(parse.below[n], default=n)
    verb = min(first, n) - 1
    behind = parse.tokens[time.head]
    if verb < 0 or "auxpass" not in parse.deps(verb) or AUXILIARIES & parse.deps(time.head):
        return
    if behind.tag == "VBD":
        if behind.dep != "advcl":
            return  # he was told Monday was a holiday
        parse.tag(time.head, "VBN")
    parse.hang(n, verb, "npadvmod")


def _and_time(parse: Parse, n: int) -> None:
    """A verb has one object: a time behind a time and `and` stands beside that: `in 2014 and │ the first months`."""
    time, first = parse.tokens[n], min([n, *parse.below[n]])
    if time.dep != "dobj" or time.entity not in TIME_ENTITIES or first < 2:
        return
    before = parse.tokens[first - 2]
    if parse.tokens[first - 1].dep == "cc" and before.entity in TIME_ENTITIES and before.dep == "pobj":
        parse.hang(first - 1, first - 2, "cc")
        parse.hang(n, first - 2, "conj")


def _place(parse: Parse, n: int) -> None:
    """A place behind another and a comma is where that lies: the attack in Vale, │ Norland."""
    first = min([n, *parse.below[n]])
    token, inner = parse.tokens[n], first - 2
    behind = token.dep == "appos" and token.head < inner and parse.tokens[first - 1].text == ","
    if behind and {token.entity, parse.tokens[inner].entity} == {"GPE"}:
        parse.hang(n, inner, "appos")


def _places(parse: Parse, n: int) -> None:
    """A place behind `and` stands beside the place before that: doctors in Vale and │ Norland."""
    token, first = parse.tokens[n], min([n, *parse.below[n]])
    if token.dep != "conj" or token.entity != "GPE" or parse.tokens[token.head].entity == "GPE" or first < 2:
        return
    if (
        parse.tokens[first - 1].dep == "cc"
        and parse.tokens[first - 2].entity == "GPE"
        and token.head < first - 2
    ):
        parse.hang(first - 1, first - 2, "cc")
        parse.hang(n, first - 2, "conj")


def _adrift(parse: Parse, n: int) -> None:
    """A preposition makes no sentence, but belongs to the verb behind it: `On the morning of May 3 │ Holt spoke`."""
    if parse.tokens[n].dep != "ROOT":
        return
    behind = (m for m in range(n + 1, len(parse.tokens)) if parse.tokens[m].dep == "ROOT")
    verb = next(behind, None)
    if verb is not None and parse.tokens[verb].tag.startswith("V"):
        parse.hang(n, verb, "prep")


def _off_time(parse: Parse, n: int) -> None:
    """Where is said of a verb, not of its time: was held Feb. 15-17 │ in Tarn."""
    time = parse.tokens[parse.tokens[n].head]
    verb = parse.verb_over(parse.tokens[n].head)
    placed = parse.tokens[n].dep == "prep" and parse.tokens[n].lemma in ("in", "at", "near")
    timed = any(parse.tokens[c].entity in TIME_ENTITIES for c in parse.below[n])
    if placed and not timed and time.dep == "npadvmod" and time.entity in TIME_ENTITIES:
        parse.hang(n, verb, "prep")


def _before_said(parse: Parse, n: int) -> None:
    """A day between a verb and the subject of what it says is that verb's: `said on Monday │ it would close`."""
    token, verb = parse.tokens[n], parse.tokens[n].head
    days = [n] if token.dep == "npadvmod" else parse.below[n] if token.dep == "prep" else []
    if parse.tokens[verb].dep != "ccomp" or not any(parse.tokens[c].lemma.lower() in _DAYS for c in days):
        return
    subject = next((c for c in parse.below[verb] if parse.tokens[c].dep in SUBJECTS), n)
    if parse.tokens[verb].head == n - 1 and n < subject < verb:
        parse.hang(n, n - 1, token.dep)


def _before_to(parse: Parse, n: int) -> None:
    """A time before an infinitive's `to` is of the verb over it: `invited him to a fair on May 3 │ to mark it`."""
    token, aim = parse.tokens[n], parse.tokens[n].head
    to = next((c for c in parse.below[aim] if parse.tokens[c].tag == "TO"), -1)
    timed = any(parse.tokens[c].entity in TIME_ENTITIES for c in parse.below[n])
    if token.dep == "prep" and timed and parse.tokens[aim].head < n < to:
        parse.hang(n, parse.verb_over(parse.tokens[aim].head), "prep")


def _hyphen(parse: Parse, n: int) -> None:
    """A prefix is a part of the word behind its hyphen: `Orrin co-founder │ Ann Lee`, `Orrin re-entered the market`."""
    before, behind = n - 1, n + 1
    if not 0 < n < len(parse.tokens) - 1 or parse.tokens[before].text.lower() not in _PREFIXES:
        return
    left, right = parse.tokens[before], parse.tokens[behind]
    if left.end != parse.tokens[n].start or parse.tokens[n].end != right.start or left.head == behind:
        return
    if right.head in (before, n):
        parse.hang(behind, behind if left.head == before else left.head, left.dep)
    top = parse.tokens[behind].head if right.dep == "compound" else behind
    for c in [*parse.below[before], *parse.below[n]]:
        if c not in (before, n, behind):
            parse.hang(c, top, parse.tokens[c].dep)
    for part, tag in ((before, "AFX"), (n, "HYPH")):
        parse.hang(part, behind, "compound")
        parse.tag(part, tag)


def _set_off(parse: Parse, n: int) -> None:
    """A name behind a noun and a comma, if no time, is that of the noun: the talks, │ the Vale Forum, in May."""
    token, first = parse.tokens[n], min([n, *parse.below[n]])
    timed = token.entity in TIME_ENTITIES or token.lemma.lower() in DAYS
    if token.dep != "npadvmod" or timed or first < 2 or parse.tokens[first - 1].text != ",":
        return
    noun = parse.tokens[first - 2]
    if noun.tag in ("NN", "NNS") and noun.entity not in TIME_ENTITIES:
        parse.hang(n, first - 2, "appos")


def _small(parse: Parse, n: int) -> None:
    """No name is written small: what is, and has a subject and a past's form, is a verb: the minister │ hinted."""
    token = parse.tokens[n]
    if token.text.islower() and token.text.endswith("ed") and "nsubj" in parse.deps(n):
        parse.tokens[n] = replace(token, entity="")
        parse.tag(n, "VBD")


def _that(parse: Parse, n: int) -> None:
    """`that` leads to a clause with a subject of its own: told the station │ that those elected had to resign."""
    token = parse.tokens[n]
    if token.text.lower() == "that" and token.head > n and not SUBJECTS.isdisjoint(parse.deps(token.head)):
        parse.hang(n, token.head, "mark")


def _both(parse: Parse, n: int) -> None:
    """One noun without an article and another before a name tell what its bearer is: teacher and │ critic Ana Holt."""
    token, first = parse.tokens[n], parse.tokens[n].head
    noun = parse.tokens[first]
    described = any(parse.tokens[c].dep == "compound" and parse.tokens[c].tag == "NN" for c in parse.below[n])
    bare = noun.tag == "NN" and parse.deps(first).isdisjoint(_COUNTED)
    if token.dep != "conj" or token.entity != "PERSON" or not (described and bare) or noun.head == first:
        return
    parse.hang(n, noun.head, noun.dep)
    for c in [*parse.below[first]]:
        if c > first:
            parse.hang(c, n, parse.tokens[c].dep)
    parse.hang(first, n, "nmod")


def _noun(parse: Parse, n: int) -> None:
    """A noun that is the verb of a clause is a verb: `Orrin plans to open a plant`."""
    if parse.tokens[n].dep not in _CLAUSES:
        return
    below = parse.deps(n)
    if "nsubj" in below and not below.isdisjoint(_OBJECTS) and below.isdisjoint(_OF_NOUNS):
        parse.tag(n, _AS_VERB[parse.tokens[n].tag])


def _present(parse: Parse, n: int) -> None:
    """A verb that stands where a noun does, with nothing that verbs have, is one: `approved 40 permits last year`."""
    token = parse.tokens[n]
    if token.dep not in _NOUNS_PLACES or not parse.deps(n).isdisjoint(_OF_VERBS):
        return
    parse.tag(n, _AS_NOUN[token.tag])
    for c in list(parse.below[n]):
        if c > n and parse.tokens[c].dep == "npadvmod" and parse.tokens[token.head].tag.startswith("V"):
            parse.hang(c, token.head, "npadvmod")  # when it was approved


def _participle(parse: Parse, n: int) -> None:
    """A participle that has a subject and no auxiliary is a past: `the chamber of commerce estimated`."""
    token, below = parse.tokens[n], parse.deps(n)
    bare = (
        below.isdisjoint(AUXILIARIES | _JUDGED)
        and token.text.islower()
        and (
            parse.tokens[max(0, n - 1)].text != "," or token.dep == "ROOT" and not below.isdisjoint(_OBJECTS)
        )
    )
    if token.dep in _FINITE and "nsubj" in below and bare:
        parse.tag(n, "VBD")
    elif token.dep in ("advcl", "acl"):
        _reduced(parse, n)


def _reduced(parse: Parse, n: int) -> None:
    """A day in front of a participle is that of the verb before: `was seen Tuesday │ driving to Vale`."""
    first, verb = min(parse.below[n], default=n), parse.tokens[n].head
    if not verb < first < n or not parse.deps(n).isdisjoint(_OF_VERBS | {"mark"}):
        return
    day = parse.tokens[first]
    timed = day.dep == "npadvmod" and day.lemma.lower() in _DAYS and not parse.below[first]
    if timed and parse.tokens[verb].tag.startswith("V") and parse.tokens[first - 1].text != ",":
        parse.hang(first, verb, "npadvmod")


def _complement(parse: Parse, n: int) -> None:
    """An infinitive right behind the particle of its verb completes that: `went on │ to win`."""
    token, particle = parse.tokens[n], min([n, *parse.below[n]]) - 1
    if token.dep == "advcl" and particle in parse.below[token.head] and parse.tokens[particle].dep == "prt":
        parse.hang(n, token.head, "xcomp")


def _shared(parse: Parse, n: int) -> None:
    """A bare verb beside one with a tense has that tense: they employ forty and │ sell pumps."""
    token, head = parse.tokens[n], parse.tokens[parse.tokens[n].head]
    helped = parse.deps(n) | parse.deps(token.head)
    if token.dep == "conj" and head.tag == "VBP" and AUXILIARIES.isdisjoint(helped):
        parse.tag(n, "VBP")


def _aside(parse: Parse, n: int) -> None:
    """A participle between commas describes the subject of the verb behind them: the ferry, now │ moored off Vale, will
    sail on Monday."""
    below, token = parse.below[n], parse.tokens[n]
    subject = next((c for c in below if parse.tokens[c].dep == "nsubj" and c < n), n)
    verb = next((c for c in below if parse.tokens[c].dep == "conj" and c > n), n)
    helped = AUXILIARIES | {"cc"}
    if n in (subject, verb) or not helped.isdisjoint(parse.deps(n)) or not parse.is_finite(verb):
        return
    set_off = parse.tokens[max([subject, *parse.below[subject]])].text == ","
    before = parse.tokens[min([verb, *parse.below[verb]]) - 1]
    if set_off and before.text == "," and SUBJECTS.isdisjoint(parse.deps(verb)):
        parse.tag(n, "VBN")
        parse.hang(verb, verb if token.head == n else token.head, token.dep)
        parse.hang(subject, verb, "nsubjpass" if "auxpass" in parse.deps(verb) else "nsubj")
        parse.hang(n, subject, "acl")


def _done_to(parse: Parse, n: int) -> None:
    """What is done by somebody, beside what is done to the same one, is so too: was booed and │ shouted down by us."""
    token, below = parse.tokens[n], parse.deps(n)
    passive = parse.tokens[token.head].tag == "VBN" and "auxpass" in parse.deps(token.head)
    if token.dep == "conj" and passive and "agent" in below and below.isdisjoint(SUBJECTS | {"dobj"}):
        parse.tag(n, "VBN")


def _past(parse: Parse, n: int) -> None:
    """A finite verb stands beside a finite one: `let her go and │ freed two more`."""
    token, head = parse.tokens[n], parse.tokens[parse.tokens[n].head]
    if token.dep != "conj" or not SUBJECTS.isdisjoint(parse.deps(n)) or parse.is_finite(token.head):
        return
    if head.tag not in _NOT_FINITE:
        return
    above = token.head
    while not parse.is_finite(above):
        if parse.tokens[above].head == above:
            return
        above = parse.tokens[above].head
    parse.hang(n, above, "conj")


def _subject(parse: Parse, n: int) -> None:
    """A verb has one subject: a name behind a noun of that one tells its name (a study in the journal │ Orrin Letters
    found)."""
    first, *others = [c for c in parse.below[n] if parse.tokens[c].dep == "nsubj" and c < n] or [n]
    for other in others:
        lead = min([other, *parse.below[other]]) - 1
        noun, above = parse.tokens[lead], lead
        while above != first and parse.tokens[above].head != above:
            above = parse.tokens[above].head
        if above == first and noun.tag == "NN" and parse.tokens[other].tag.startswith("NNP"):
            parse.hang(other, lead, "appos")


def _relative(parse: Parse, n: int) -> None:
    """A noun's clause with a subject of its own has a tense, and tells of that noun: a firm │ she founded in 2016."""
    if parse.tokens[n].dep == "acl" and not SUBJECTS.isdisjoint(parse.deps(n)):
        parse.hang(n, parse.tokens[n].head, "relcl")


def _listed(parse: Parse, n: int) -> None:
    """A clause in front of a verb with an object but no subject is the first of a row: `Orrin sold a yard, │ cut 40
    jobs`."""
    token, verb = parse.tokens[n], parse.tokens[n].head
    if (
        token.dep != "ccomp"
        or verb < n
        or parse.tokens[verb].dep != "ROOT"
        or parse.tokens[verb].tag != token.tag
    ):
        return
    below = parse.deps(verb)
    if "nsubj" in parse.deps(n) and "dobj" in below and below.isdisjoint(_OF_VERBS):
        parse.hang(n, n, "ROOT")
        parse.hang(verb, n, "conj")


def _who(parse: Parse, n: int) -> None:
    """`who` is a person: `an employee of the bank │ who was dismissed` is not the bank."""
    who = parse.tokens[n]
    verb = who.head
    noun = parse.tokens[verb].head
    of = parse.tokens[noun].head
    if who.dep not in SUBJECTS or parse.tokens[verb].dep != "relcl" or parse.tokens[of].dep != "prep":
        return
    person = parse.tokens[of].head
    if parse.is_person(person) and not parse.is_person(noun):
        parse.hang(verb, person, "relcl")


def _harmed(parse: Parse, n: int) -> None:
    """What harmed people is a harm, not what that befell: the bombing of a clinic │ that killed two."""
    verb = parse.tokens[n].head
    noun = parse.tokens[verb].head
    at = parse.tokens[noun].head
    harm = parse.tokens[at].head
    told = parse.tokens[verb].dep == "relcl" and parse.tokens[verb].lemma in HARMING
    harms = [TYPED_NOUNS.get(parse.tokens[k].lemma) in HARM for k in (noun, harm)]
    if told and parse.tokens[at].dep == "prep" and harms == [False, True]:
        parse.hang(verb, harm, "relcl")


def _apart(parse: Parse, n: int) -> None:
    """What a semicolon ends is said by no verb behind it that has an object: `He told them so; │ he withdrew that`."""
    token = parse.tokens[n]
    if token.dep != "ccomp" or token.head < n or "dobj" not in parse.deps(token.head):
        return
    if any(parse.tokens[c].text == ";" for c in range(n + 1, token.head)):
        parse.hang(n, token.head, "parataxis")


_REPAIRS: dict[str, Sequence[Callable[[Parse, int], None]]] = {
    "CD": (_dated, _year),
    "IN": (_adrift, _off_time, _before_said, _before_to, _that),
    "NNP": (_small, _set_off, _both, _year, _of_passive, _told_to, _place, _places, _before_said),
    "NN": (_noun, _year, _of_passive, _told_to, _and_time),
    "NNS": (_noun, _and_time),
    "VB": (_complement, _shared),
    "VBP": (_present, _apart),
    "VBZ": (_present, _apart),
    "VBN": (_aside, _participle, _apart),
    "VBG": (_reduced,),
    "VBD": (_aside, _done_to, _relative, _subject, _past, _apart, _listed),
    "WDT": (_harmed,),
    "WP": (_who,),
}
