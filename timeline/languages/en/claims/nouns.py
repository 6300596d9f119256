"""The frames of nouns and adjectives: its call for, the belief of many that, fears that, hopeful about."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.languages.en.analysis.syntax import Tree
from timeline.languages.en.claims.frames import Frame, finite, under
from timeline.languages.en.claims.speakers import (
    SUBJECTS,
    TO_SOMEBODY,
    agent,
    could_speak,
    is_infinitive,
    is_negated,
    is_passive,
    speaker,
    subject,
)
from timeline.languages.en.lexicon.claims import DOCUMENTS, TELLING, VERBS
from timeline.languages.en.lexicon.frames import GRADES

_OF_OTHERS = frozenset(  # who does this to a claim has not made it
    "reject deny dismiss refute rebut dispute oppose ignore face hear receive get accept address answer deflect "
    "endure confront field earn quash ease allay undermine".split()
)
_MEETING = frozenset(
    "draw win earn receive get gain secure land face attract garner snag collect encounter provoke enjoy "
    "lock pick".split()
)
_GRANTED = frozenset(  # what is `of` those who give it; criticism is of those whom it meets
    "endorsement support backing approval blessing applause acclaim ire scorn sympathy praise".split()
)
_INTO = frozenset({"with", "under", "into", "to"})
_GETTING_INTO = frozenset({"meet", "come", "run"})
_CREATING = frozenset(  # a thing that does this to a claim has not made it, but has others make it
    "raise spark prompt trigger fuel stoke stir provoke draw bring cause create leave reinforce".split()
)
_BESIDE = frozenset("amid amidst despite after because since during over behind against under than".split())
_FROM = frozenset({"by", "from"})
_OF = frozenset({"of", "among"})
_COMPLEMENTS = frozenset({"dobj", "attr", "acomp", "ccomp", "xcomp", "oprd", "nsubjpass"})
_VOICING = frozenset(  # what these lack as an object is the noun that their clause stands behind: the claim he made
    "make raise file lodge level put issue voice express air publish repeat advance press bring hold have share offer "
    "give take spread circulate deny reject".split()
)
_TELLS = 0.6  # the grade of a verb that a noun can speak with: the report says


def noun_frames(tree: Tree, n: int) -> Iterator[Frame]:
    """What a noun of saying or thinking is told to hold."""
    lemma = tree.lemmas[n]
    met = _met(tree, n)
    if met is not None:
        yield met
        return
    who = _owner(tree, n)
    for clause in tree.all(n, {"acl", "ccomp", "relcl"}):
        if tree.tokens[clause].dep != "relcl" and is_infinitive(tree, clause):
            yield Frame("noun:to", lemma, n, n, tuple(tree.subtree(clause)), who)
        elif _is_complement(tree, n, clause):
            words, verb = tuple(tree.subtree(clause)), _said_in(tree, n)
            if verb is None:
                yield Frame("noun:that", lemma, n, n, words, who)
            else:
                yield Frame("that", tree.lemmas[verb], verb, verb, words, speaker(tree, verb))
    for clause in tree.all(n, {"acl", "advcl", "relcl"}):
        mark = tree.child(clause, {"mark"})
        if mark is not None and tree.lemmas[mark] == "for":  # calls for Kim to go
            yield Frame("noun:for", lemma, n, mark, tuple(w for w in tree.subtree(clause) if w != mark), who)
    for prep in tree.all(n, {"prep"}):
        word = tree.lemmas[prep]
        kind = "toward" if word == "to" else word  # opposition to the law; a plan to go is another thing
        yield Frame(f"noun:{kind}", lemma, n, prep, under(tree, prep), who)
    if tree.tokens[n].dep == "nsubj":
        yield from _told_apart(tree, n, who)


def _met(tree: Tree, n: int) -> Frame | None:
    """What others say of who meets with it: the plan drew criticism from farmers, won the endorsement of the union, met
    with scorn from Kim."""
    verb, meeting = tree.heads[n], _MEETING
    if tree.tokens[n].dep == "pobj" and tree.lemmas[verb] in _INTO:
        verb, meeting = tree.heads[verb], _GETTING_INTO
    elif tree.tokens[n].dep != "dobj":
        return None
    if tree.lemmas[verb] not in meeting or is_passive(tree, verb):
        return None
    # To win their support.
    unmet = tree.tokens[verb].tag == "VB" or is_negated(tree, verb) or is_negated(tree, n)
    if unmet or any(_is_complement(tree, n, c) for c in tree.all(n, {"acl", "ccomp", "relcl"})):
        return None  # drew criticism that it is unfair: the noun's own content
    who, giver = subject(tree, verb), _giver(tree, verb, n)
    if giver is None or who is None:
        return None
    return Frame("met", tree.lemmas[n], n, n, tuple(tree.subtree(who)), giver)


def _giver(tree: Tree, verb: int, n: int) -> int | None:
    """Who gives the criticism or support that somebody meets with."""
    known = {"from", "of"} if tree.lemmas[n] in _GRANTED else {"from"}
    preps = [p for p in tree.all(verb, {"prep"}) if tree.lemmas[p] == "from" and p > n]
    preps += [p for p in tree.all(n, {"prep"}) if tree.lemmas[p] in known]
    found = (tree.child(p, {"pobj"}) for p in preps)
    return next((g for g in found if g is not None and could_speak(tree, g)), None)


def _said_in(tree: Tree, n: int) -> int | None:
    """The verb of saying whose clause a parser hung on the text that says it (said in a statement │ that …) or on
    who hears it (warned residents │ that …)."""
    prep = tree.heads[n]
    if tree.tokens[n].dep == "dobj" and tree.lemmas[prep] in TO_SOMEBODY and could_speak(tree, n):
        return prep
    verb = tree.heads[prep]
    place = tree.tokens[n].dep == "pobj" and tree.lemmas[prep] in ("in", "on") and tree.lemmas[n] in DOCUMENTS
    told = place and tree.tokens[verb].tag.startswith("VB") and tree.lemmas[verb] in TELLING
    return verb if told and tree.child(verb, {"ccomp", "dobj"}) is None else None


def _is_complement(tree: Tree, n: int, clause: int) -> bool:
    """Whether a clause behind a noun tells what it holds (fears that it would fail, claims he hid it), not which one is
    meant (the claim that he made, the claims he made in court)."""
    whole = tree.child(clause, _COMPLEMENTS) is not None
    if not whole and tree.lemmas[clause] in _VOICING:
        return False
    if any(tree.lemmas[w] == "that" for w in tree.all(clause, {"mark"})):
        return True
    own = tree.child(clause, SUBJECTS)
    modal = any(tree.tokens[c].tag == "MD" for c in tree.children[clause])
    return (
        tree.lemmas[n] in GRADES["noun:that"]
        and own is not None
        and tree.edges[clause][0] == n + 1 == tree.edges[own][0]
        and tree.tokens[own].tag not in ("WDT", "WP")
        and finite(tree, clause)
        and (whole or modal)
    )


def _told_apart(tree: Tree, n: int, who: int | None) -> Iterator[Frame]:
    """What a noun holds behind its verb: the question is whether …, fears grow that …, questions remain about …"""
    verb, lemma = tree.heads[n], tree.lemmas[n]
    clauses = [c for c in tree.all(verb, {"ccomp"}) if c > verb]
    if tree.lemmas[verb] == "be":
        for clause in clauses:
            yield Frame("noun:is", lemma, n, verb, tuple(tree.subtree(clause)), tree.child(n, {"poss"}))
        return
    if not rises(tree, verb, n):
        return
    for clause in clauses:
        if any(tree.lemmas[w] == "that" for w in tree.all(clause, {"mark"})):
            yield Frame("noun:that", lemma, n, n, tuple(tree.subtree(clause)), who)
    for prep in tree.all(verb, {"prep"}):
        if tree.lemmas[prep] == "about" and prep > verb:
            yield Frame("noun:about", lemma, n, n, under(tree, prep), who)


def rises(tree: Tree, verb: int, n: int) -> bool:
    """Whether a verb tells of a claim noun, its subject, only that it is there: fears are growing, questions remain."""
    known = tree.lemmas[n] in GRADES["noun:that"] or tree.lemmas[n] in GRADES["noun:about"]
    told = any(GRADES[kind].get(tree.lemmas[verb], 0.0) >= _TELLS for kind in ("that", "speech"))
    return known and not told and tree.child(verb, {"dobj", "auxpass"}) is None


def _owner(tree: Tree, n: int) -> int | None:
    """Whose claim a noun is: `its call for`, `a claim by`, `the belief of many that`, the subject in `made a case`."""
    poss = tree.child(n, {"poss"})
    if poss is not None:
        return poss
    for prep in tree.all(n, {"prep"}):
        by = tree.child(prep, {"pobj"})
        word = tree.lemmas[prep]
        if by is not None and (
            word in _FROM or word in _OF and _has_clause(tree, n) and could_speak(tree, by)
        ):
            return by
    return _doer(tree, n) or _misread(tree, n)


def _has_clause(tree: Tree, n: int) -> bool:
    return any(tree.tokens[c].dep in ("acl", "ccomp") for c in tree.children[n])


def _doer(tree: Tree, n: int) -> int | None:
    """The subject of the verb whose object a noun is, where to do so to a claim is to make it."""
    token = tree.tokens[n]
    if token.dep not in ("dobj", "attr", "pobj") or token.head == n:
        return None
    verb = token.head
    if token.dep == "pobj" and tree.tokens[verb].dep == "prep":
        if tree.lemmas[verb] in _BESIDE:
            return None
        verb = tree.heads[verb]
    if not tree.tokens[verb].tag.startswith("VB") or tree.lemmas[verb] in _OF_OTHERS:
        return None
    who = agent(tree, verb) if is_passive(tree, verb) else subject(tree, verb)
    thing = who is not None and not could_speak(tree, who) and tree.tokens[who].tag in ("NN", "NNS")
    return None if thing and tree.lemmas[verb] in _CREATING else who


def _misread(tree: Tree, n: int) -> int | None:
    """The name before a verb that a parser took for a plural: Kim │ calls for, Kim │ estimates that."""
    token = tree.tokens[n]
    name, top = n - 1, n if token.dep == "ROOT" else tree.heads[n]
    if token.tag != "NNS" or name < 0 or tree.tokens[top].dep != "ROOT" or top not in (n, name):
        return None
    named = all(t.text[0].isupper() and t.tag.startswith("NN") for t in tree.tokens[:n])
    return name if named and tree.lemmas[n] in VERBS else None


_PREDICATES = frozenset({"acomp", "oprd", "ccomp", "xcomp", "advmod"})


def adjective_frames(tree: Tree, n: int) -> Iterator[Frame]:
    """The ways in which an adjective may introduce a claim: is sure that, is clear to us, made it plain that."""
    token = tree.tokens[n]
    lemma = tree.lemmas[n]
    if token.dep == "amod":
        return
    made = tree.heads[n]
    if tree.lemmas[made] == "make" and token.dep in _PREDICATES:  # made it clear that
        for clause in (
            c
            for w in (n, made)
            for c in tree.all(w, {"ccomp", "advcl", "csubj"})
            if c > n and finite(tree, c)
        ):
            yield Frame("made:that", lemma, made, n, tuple(tree.subtree(clause)), speaker(tree, made))
    who = subject(tree, token.head if token.dep == "acomp" else n)
    for clause in tree.all(n, {"ccomp", "xcomp"}):
        kind = "adjective:to" if is_infinitive(tree, clause) else "adjective:that"
        yield Frame(kind, lemma, n, n, tuple(tree.subtree(clause)), who)
    for prep in tree.all(n, {"prep"}):
        yield Frame(f"adjective:{tree.lemmas[prep]}", lemma, n, prep, under(tree, prep), who)
