"""The frames of verbs: said that, vowed to, called it a joke, warned of delays, is said to, was accused of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from timeline.languages.en.analysis.syntax import Tree
from timeline.languages.en.claims.frames import Frame, finite, together, under
from timeline.languages.en.claims.speakers import (
    EXPERIENCING,
    FINITE,
    OF_SOMEBODY,
    SUBJECTS,
    TO_SOMEBODY,
    agent,
    behind_comma,
    could_speak,
    is_infinitive,
    is_passive,
    others_say,
    resumes,
    speaker,
    subject,
)
from timeline.languages.en.lexicon.claims import TELLING

_ASKING = frozenset({"what", "who", "whom", "whose", "which", "how", "why", "where", "when", "whether", "if"})
_WHEN = frozenset({"when", "where", "if"})
_IMPERSONAL = frozenset({"emerge", "transpire"})  # it emerged that: nobody says it
_NAMING = frozenset({"call", "dub", "label", "brand", "term"})
_RAISING = frozenset({"seem", "appear"})
_SEEMING = _RAISING | {"look", "sound", "feel"}
_LIKENING = frozenset({"if", "though", "like"})
_CAUSING = {
    "blame": "on",
    "attribute": "to",
    "ascribe": "to",
    "credit": "with",
}  # blamed the delay on the rain
_OF_TOPIC = frozenset(
    {"as", "of", "cause"}
)  # was described as, was accused of: the subject is what it is said of
_LEAST = 3  # words before a comma that are worth an attribution behind it
_ASIDES = frozenset({"prep", "npadvmod", "advmod", "advcl", "punct"})
_DASH = re.compile("-{1,2}|[–—]")


class _Verb(NamedTuple):
    """An active verb: its place and lemma with the particle, the last word of the cue, who does it and to what."""

    tree: Tree
    n: int
    lemma: str
    last: int
    who: int | None
    thing: int | None

    def frame(self, kind: str, content: Iterable[int], last: int | None = None) -> Frame:
        return Frame(kind, self.lemma, self.n, self.last if last is None else last, tuple(content), self.who)


def verb_frames(tree: Tree, n: int) -> Iterator[Frame]:
    """The ways in which a verb may introduce a claim: which part of its clause says what, and who says it."""
    lemma = tree.lemmas[n]
    particle = tree.child(n, {"prt"})
    last = n
    if particle is not None:
        lemma, last = f"{lemma} {tree.lemmas[particle]}", particle
    if is_passive(tree, n):
        yield from _passive(tree, n, lemma)
        return
    who = speaker(tree, n)
    if lemma in _IMPERSONAL and who is not None and tree.lemmas[who] == "it":
        who = None
    verb = _Verb(tree, n, lemma, last, who, tree.child(n, {"dobj"}))
    whole = _whole(verb)
    if whole is not None:
        yield whole
        return
    yield from _clauses(verb)
    if verb.thing is not None:
        yield from _of_object(verb, verb.thing)
    elif lemma != "be" and who is not None:
        for said in tree.all(n, {"acomp", "oprd"}):
            yield verb.frame("seem", together(tree.subtree(who), tree.subtree(said)))
    yield from _prepositions(verb)
    yield from _around(verb)


def _whole(verb: _Verb) -> Frame | None:
    """The one frame of a verb that trails all that is said, or whose object the parser took from what is said."""
    tree, n, thing = verb.tree, verb.n, verb.thing
    comma = _trails(tree, n)
    if comma is not None:
        return verb.frame("that", range(comma))
    for clause in tree.all(n, {"ccomp", "xcomp"}):
        if thing is not None and n < thing < clause and _lacks_subject(tree, clause):
            return verb.frame("that", together(tree.subtree(thing), tree.subtree(clause)))
    return None


def _clauses(verb: _Verb) -> Iterator[Frame]:
    """What is said as a clause: that it would close, to close, closing, whether it would, for it to close."""
    tree, n, who, thing = verb.tree, verb.n, verb.who, verb.thing
    clauses = tree.all(n, {"ccomp", "xcomp"})
    behind = any(c > n and tree.tokens[c].dep == "ccomp" and finite(tree, c) for c in clauses)
    for clause in clauses:
        if behind and clause < n and _is_of_subject(tree, clause, who):
            continue
        if _trails(tree, clause) is not None:  # Holt said it had closed, │ the radio reported
            inner = tree.child(clause, {"ccomp"})
            if inner is None or inner < n:
                continue
            clause = inner
        if verb.lemma in _RAISING and finite(tree, clause):
            if _is_impersonal(tree, who):
                yield _of_nobody(verb, tree.subtree(clause))
        elif is_infinitive(tree, clause):
            if thing is not None and thing < clause:
                yield verb.frame("object:to", together(tree.subtree(thing), tree.subtree(clause)))
            elif verb.lemma in _RAISING and who is not None:
                yield verb.frame("seem", together(tree.subtree(who), tree.subtree(clause)))
            else:
                yield verb.frame("to", tree.subtree(clause))
        elif tree.tokens[clause].tag == "VBG" and not finite(tree, clause):
            yield verb.frame("ing", tree.subtree(clause))
        elif finite(tree, clause) or tree.child(clause, {"mark"}) is not None:
            words = _said(tree, clause)
            if clause < n and tree.lemmas[words[0]] in _WHEN:
                continue  # When asked why, he smiled.
            yield verb.frame("wh" if tree.lemmas[words[0]] in _ASKING else "that", words)
        elif who is not None and max(tree.subtree(clause)) < min(who, n):
            yield verb.frame("that", tree.subtree(clause))  # a headline: Pier to open in May, mayor says
        else:
            yield verb.frame("small", tree.subtree(clause))
    for clause in tree.all(n, {"advcl"}):
        mark = max(tree.all(clause, {"mark"}), default=None)
        lead = None if mark is None else tree.lemmas[mark]
        if mark is not None and lead == "for":  # called for Kim to go
            yield verb.frame("prep:for", (w for w in tree.subtree(clause) if w != mark), mark)
        elif mark is not None and lead in _LIKENING and verb.lemma in _SEEMING and _is_impersonal(tree, who):
            yield _of_nobody(verb, (w for w in tree.subtree(clause) if w > mark))  # it looks as if it closed


def _is_impersonal(tree: Tree, who: int | None) -> bool:
    """Whether a subject stands for nobody: it seems that …"""
    return who is not None and tree.lemmas[who] == "it"


def _of_nobody(verb: _Verb, content: Iterable[int]) -> Frame:
    """What seems so to nobody in particular: it appears that it closed."""
    return verb.frame("seem:that", content)._replace(subject=None)


def _is_of_subject(tree: Tree, clause: int, who: int | None) -> bool:
    """Whether a clause that a parser gave a verb beside what is said tells of who speaks: Kim, who sits there, said."""
    return who is not None and who in tree.subtree(clause)


def _of_object(verb: _Verb, thing: int) -> Iterator[Frame]:
    """What is said as an object, alone or with what a preposition adds: called it a joke, accused him of lying."""
    tree, n, lemma = verb.tree, verb.n, verb.lemma
    named = tree.all(n, {"oprd"})
    if named:
        yield verb.frame("named", together(tree.subtree(thing), *map(tree.subtree, named)))
    elif lemma in _NAMING and tree.child(thing, {"appos"}) is not None:
        yield verb.frame("named", tree.subtree(thing))  # called the offer “a joke”
    yield verb.frame("object", tree.subtree(thing))
    for prep in (*tree.all(n, {"prep"}), *tree.all(thing, {"prep"})):
        word = tree.lemmas[prep]
        if tree.child(prep, {"pobj"}) is not None and tree.lemmas[prep + 1] in ("example", "instance"):
            continue
        content = together(tree.subtree(thing), tree.subtree(prep))
        if word == _CAUSING.get(lemma):
            yield verb.frame("object:cause", content)
        elif word in ("as", "for"):
            yield verb.frame(f"object:{word}", content)
        elif word == "of" and _is_told_to(tree, lemma, thing):
            if tree.heads[prep] == n:  # told the board of the sale, but no member │ of the board
                yield verb.frame("object:of", under(tree, prep))
        elif word == "of":
            apart = tree.heads[prep] == n or lemma in OF_SOMEBODY
            yield verb.frame("object:of", (w for w in content if w != prep) if apart else content)


def _is_told_to(tree: Tree, lemma: str, thing: int) -> bool:
    """Whether the object of a verb is who hears it, and no part of what is said."""
    return lemma in TO_SOMEBODY - OF_SOMEBODY and could_speak(tree, thing)


def _prepositions(verb: _Verb) -> Iterator[Frame]:
    """What is said behind a preposition: warned of delays, spoke out against the sale."""
    tree = verb.tree
    for prep in tree.all(verb.n, {"prep"}):
        word = tree.lemmas[prep]
        yield verb.frame(f"prep:{word}", under(tree, prep), prep)
        for inner in tree.all(prep, {"prep"}):
            yield verb.frame(f"prep:{word} {tree.lemmas[inner]}", under(tree, inner), inner)


def _around(verb: _Verb) -> Iterator[Frame]:
    """What is said as the clause that a verb is put into: as Holt noted, …"""
    tree, n = verb.tree, verb.n
    mark = tree.child(n, {"mark"})
    below = [n] if verb.thing is None else [n, verb.thing]
    told = any(tree.child(w, {"ccomp", "acl"}) is not None for w in below)  # as she told the crowd that …
    lead = None if mark is None or told else tree.lemmas[mark]
    kinds = ["as"] if tree.tokens[n].dep == "advcl" and lead == "as" else []
    if tree.tokens[n].dep == "parataxis":
        kinds.append("that")
    own = set(tree.subtree(n, frozenset(_before_who(verb))))
    for kind in kinds:
        around = [w for w in tree.subtree(tree.tokens[n].head) if w not in own]
        if verb.lemma not in _RAISING:
            yield verb.frame(kind, around)
        elif _is_impersonal(tree, verb.who) and tree.child(n, {"xcomp"}) is None:
            yield _of_nobody(verb, around)  # the deal, it seems, is off


def _before_who(verb: _Verb) -> list[int]:
    """The clauses before who speaks in what a verb is put into, which a parser gave that verb: If it rains, │ he said,
    we will stay."""
    tree, n, who = verb.tree, verb.n, verb.who
    if tree.tokens[n].dep != "parataxis" or who is None or who > n:
        return []
    clauses = (c for c in tree.all(n, {"advcl"}) if c < who and finite(tree, c))
    return [c for c in clauses if tree.child(c, SUBJECTS) is not None and tree.child(c, {"mark"}) is not None]


def _said(tree: Tree, clause: int) -> list[int]:
    """The words of a clause that is said, from its `that` (reported, │ citing two officials, │ that it would close) and
    without what the speaker goes on with behind it, or others say."""
    beside = [c for c in tree.children[clause] if resumes(tree, c) is not None or others_say(tree, c)]
    without = {w for c in beside for w in tree.subtree(c)}
    words = [w for w in tree.subtree(clause) if w not in without]
    mark = tree.child(clause, {"mark"})
    if mark is not None and mark > words[0] and tree.tokens[mark - 1].text == ",":
        return [w for w in words if w >= mark]
    return words


def _trails(tree: Tree, n: int) -> int | None:
    """The comma before who told what stands before it at the end of a sentence: … │ , the paper reported on Friday."""
    who = tree.child(n, {"nsubj"})
    if who is None or tree.heads[n] == n or tree.tokens[n].tag not in FINITE or tree.lemmas[n] not in TELLING:
        return None
    beside = [c for c in tree.children[n] if c != who and c > min(n, who)]
    if not {tree.tokens[c].dep for c in beside} <= _ASIDES:
        return None
    first = min(tree.edges[who][0], n)
    comma = first - 1
    together = tree.edges[who][1] == n - 1 or tree.edges[who][0] == n + 1
    if comma < _LEAST or not behind_comma(tree, first) or not together:
        return None
    last = max(tree.edges[n][1], tree.edges[who][1])
    behind = tree.tokens[last + 1 :]
    closed = all(t.dep == "punct" for t in behind)
    return (
        comma
        if closed or _DASH.fullmatch(tree.tokens[last].text) or _DASH.fullmatch(behind[0].text)
        else None
    )


def _lacks_subject(tree: Tree, clause: int) -> bool:
    """Whether a finite clause has lost its subject to the verb before it: said │ the sale │ will bring in more."""
    return (
        finite(tree, clause)
        and tree.child(clause, {*SUBJECTS, "expl", "mark"}) is None
        and tree.edges[clause][0] > 0
        and tree.tokens[tree.edges[clause][0]].tag in ("MD", "VBD", "VBZ", "VBP")
    )


def _asked(tree: Tree, n: int) -> int | None:
    """The question behind a participle that a parser hung on the main verb: when asked in May │ if he would, Kim …"""
    if tree.lemmas[n] != "ask" or tree.tokens[n].dep not in ("advcl", "acl"):
        return None
    for clause in tree.all(tree.heads[n], {"advcl"}):
        mark = tree.child(clause, {"mark"})
        whether = mark is not None and tree.lemmas[mark] in ("if", "whether")
        if whether and tree.edges[clause][0] == tree.edges[n][1] + 1:
            return clause
    return None


def _topic(tree: Tree, n: int) -> tuple[int, ...]:
    """The words of what a passive verb is said of: its subject, or the noun that it stands behind."""
    of = tree.child(n, SUBJECTS)
    token = tree.tokens[n]
    if of is None and token.dep in ("acl", "relcl"):
        of = token.head
    if of is None and token.dep == "conj":
        of = subject(tree, n)
    if of is None:
        return ()
    own = set() if tree.tokens[of].head == n else set(tree.subtree(n))
    return tuple(w for w in tree.subtree(of) if w not in own)


def _passive(tree: Tree, n: int, lemma: str) -> Iterator[Frame]:
    who = agent(tree, n)
    felt = subject(tree, n) if lemma in EXPERIENCING else None
    topic = _topic(tree, n)
    by = tree.child(n, {"agent"})
    of_agent = [] if who is None or lemma not in OF_SOMEBODY else tree.all(who, {"prep"})
    crime = next((c for c in of_agent if tree.lemmas[c] == "of"), None)  # accused by two aides │ of fraud
    agents = (
        set() if by is None else set(tree.subtree(by, frozenset() if crime is None else frozenset({crime})))
    )

    def made(kind: str, content: Iterable[int], last: int = n) -> Frame:
        return Frame(kind, lemma, n, last, tuple(w for w in content if w not in agents), who)

    for clause in tree.all(n, {"xcomp", "ccomp", "advcl"}):
        if is_infinitive(tree, clause):
            yield made("was:to", together(topic, tree.subtree(clause)))
        elif tree.tokens[clause].dep == "ccomp":
            found = made("was:that", tree.subtree(clause))
            yield found if felt is None else found._replace(subject=felt)
    asked = _asked(tree, n)
    if asked is not None:
        yield made("was:that", tree.subtree(asked))
    named = tree.all(n, {"oprd"}) or tree.all(n, {"acomp", "attr", "dobj"})[:1]
    if named:
        yield made("was:named", together(topic, *map(tree.subtree, named)))
    for prep in (*tree.all(n, {"prep"}), *([] if crime is None else [crime])):
        word = "cause" if tree.lemmas[prep] == _CAUSING.get(lemma) else tree.lemmas[prep]
        word = "toward" if word == "to" else word  # taken to a clinic; taken to be a joke is another thing
        yield made(
            f"was:{word}",
            together(topic, under(tree, prep)) if word in _OF_TOPIC else under(tree, prep),
            prep,
        )
    if topic:
        yield made("was", topic)
