"""The ways in which an English cue takes what is said: a clause, an infinitive, an object, a preposition.

Every cue candidate of a parsed sentence is read off its dependencies here, whatever the word; `lexicon_claims` says
which words make claims in which frame.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from timeline.languages.en.lexicon_claims import TELLING
from timeline.languages.en.syntax import Tree

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_REDUCED = frozenset({"acl", "advcl", "amod", "pcomp", "dep", "relcl", "ccomp"})
_TOPMOST = frozenset({"ROOT", "conj", "parataxis"})
_ASKING = frozenset({"what", "who", "whom", "whose", "which", "how", "why", "where", "when", "whether", "if"})
_CONTROLLED = frozenset({"xcomp", "advcl", "pcomp", "conj", "dep"})
_NO_ONE = frozenset({"no", "nobody", "none", "neither", "nothing"})
_REFUSING = frozenset({"refuse", "decline", "fail"})
_TO_SOMEBODY = frozenset("tell inform ask warn assure convince notify remind advise persuade".split())
_NOT_ONESELF = frozenset(  # an infinitive without an object behind these is told of their subject: said to be ill
    "say tell think believe know report allege rumor order urge advise warn instruct remind persuade".split()
)
_OF_SOMEBODY = frozenset(
    "accuse suspect convict acquit warn inform notify convince assure remind persuade".split()
)
_OF_OTHERS = frozenset(  # who does this to a claim has not made it
    "reject deny dismiss refute rebut dispute oppose ignore face hear receive get accept address answer deflect".split()
)
_RESUMING = frozenset({"add", "cite", "quote", "note", "stress", "call", "describe"})
_IMPERSONAL = frozenset({"emerge", "transpire"})  # it emerged that: nobody says it
_NAMING = frozenset({"call", "dub", "label", "brand", "term"})
_RAISING = frozenset({"seem", "appear"})
_CAUSING = {
    "blame": "on",
    "attribute": "to",
    "ascribe": "to",
    "credit": "with",
}  # blamed the delay on the rain
_OF_TOPIC = frozenset(
    {"as", "of", "cause"}
)  # was described as, was accused of: the subject is what it is said of
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
_ASIDE = 12  # words of what is set off between a speaker and the verb
_DEPTH = 6
_LEAST = 3  # words before a comma that are worth an attribution behind it
_ASIDES = frozenset({"prep", "npadvmod", "advmod", "advcl", "punct"})


class Frame(NamedTuple):
    """One cue with one way of taking its content. Words are named by their place in the sentence.

    `kind` names the frame (`that`, `to`, `object`, `prep:about`, `was:to` …), `lemma` the word that it is looked up by.
    """

    kind: str
    lemma: str
    cue: int
    last: int
    content: tuple[int, ...]
    subject: int | None = None


def is_passive(tree: Tree, n: int) -> bool:
    """Whether a verb is passive: its subject is what it is said of."""
    token = tree.tokens[n]
    if tree.child(n, {"nsubjpass", "auxpass"}) is not None:
        return True
    if token.tag not in ("VBN", "VBD") or tree.child(n, {"aux"}) is not None:
        return False
    if _lacks_object(tree, n):
        return True
    if token.tag == "VBD":
        return False
    if token.dep in _TOPMOST:  # a headline: Three feared dead
        return tree.child(n, {"dobj", "ccomp"}) is None
    told = token.dep == "acl" and tree.lemmas[n] not in _TO_SOMEBODY and tree.child(n, {"ccomp"}) is not None
    return token.dep in _REDUCED and not told  # Oakline, a maker of ferries, acknowledged that …


def _lacks_object(tree: Tree, n: int) -> bool:
    """Whether a form that may be past tense or participle has what only a passive has without an object: Mayor accused
    of fraud, residents told to leave, the painting, believed to be his."""
    if tree.child(n, {"dobj"}) is not None:
        return False
    lemma = tree.lemmas[n]
    if lemma in _OF_SOMEBODY and lemma != "warn":
        return any(tree.lemmas[c] == "of" for c in tree.all(n, {"prep"}))
    return lemma in _NOT_ONESELF and any(_is_infinitive(tree, c) for c in tree.all(n, {"xcomp"}))


def _is_infinitive(tree: Tree, n: int) -> bool:
    return any(tree.tokens[c].tag == "TO" and tree.tokens[c].dep == "aux" for c in tree.children[n])


def agent(tree: Tree, n: int) -> int | None:
    """Who does it, of a passive verb with `by`."""
    by = tree.child(n, {"agent"})
    return None if by is None else tree.child(by, {"pobj"})


def subject(tree: Tree, n: int) -> int | None:
    """The head of a verb's subject, its own or that of the clause which controls it; None if there is none."""
    for _ in range(_DEPTH):
        own = tree.child(n, SUBJECTS)
        if own is not None:
            return own
        teller = _resumes(tree, n)
        if teller is not None:
            n = teller
            continue
        token = tree.tokens[n]
        if tree.child(n, {"expl"}) is not None or token.head == n or token.head < 0:
            return None
        if token.dep == "acl":
            return token.head
        if token.dep == "xcomp" and (held := tree.child(token.head, {"dobj"})) is not None and held < n:
            return held
        if token.dep == "pcomp" and (quoted := _quoted(tree, token.head)) is not None:
            return quoted
        if token.dep in _CONTROLLED or token.dep in ("prep", "pobj", "agent"):
            n = token.head
        else:
            return None
        if not tree.tokens[n].tag.startswith(("V", "M")) and tree.tokens[n].dep not in (
            "prep",
            "pobj",
            "pcomp",
        ):
            return tree.child(n, {"poss"})
    return None


def speaker(tree: Tree, n: int) -> int | None:
    """The subject of a verb, or the noun right before a finite one that a parser gave no subject: Holt, 44, │ said."""
    who = subject(tree, n)
    if (
        who is not None
        or tree.tokens[n].tag not in ("VBD", "VBZ", "VBP")
        or tree.child(n, {"expl", "auxpass"}) is not None
    ):
        return who
    before = n - 1
    while before >= 0 and tree.tokens[before].tag in ("RB", "MD") or before in tree.all(n, {"aux"}):
        before -= 1
    if before > 0 and tree.tokens[before].text == ",":
        opening = next(
            (w for w in range(before - 1, max(0, before - _ASIDE), -1) if tree.tokens[w].text == ","), 0
        )
        before = opening - 1
    if before < 0 or tree.tokens[before].tag not in _NOUNS:
        return None
    for above in tree.ancestors(before):
        if above >= n or tree.tokens[above].tag not in _NOUNS or tree.tokens[before].dep in SUBJECTS:
            break
        before = above
    return before


def _quoted(tree: Tree, prep: int) -> int | None:
    """Who is made to speak by `as` behind an object: quoted an official as saying."""
    verb = tree.tokens[prep].head
    if tree.lemmas[prep] != "as" or not tree.tokens[verb].tag.startswith("VB"):
        return None
    held = tree.child(verb, {"dobj"})
    return held if held is not None and held < prep else None


def is_negated(tree: Tree, n: int) -> bool:
    """Whether a verb tells what is not done: did not say, refused to say, no one said, neither confirmed nor denied."""
    both = (n, tree.heads[n]) if tree.tokens[n].dep == "conj" else (n,)
    if any(tree.tokens[c].dep == "neg" for c in tree.children[n]) or any(
        tree.lemmas[c] == "neither" for verb in both for c in tree.children[verb]
    ):
        return True
    if tree.tokens[n].tag.startswith("NN") and any(tree.lemmas[c] == "no" for c in tree.children[n]):
        return True  # there is no suggestion that …
    who = tree.child(n, SUBJECTS)
    if who is not None and (
        tree.lemmas[who] in _NO_ONE or any(tree.lemmas[c] in _NO_ONE for c in tree.children[who])
    ):
        return True
    above = tree.heads[n]
    return tree.tokens[n].dep == "xcomp" and tree.lemmas[above] in _REFUSING


def frames(tree: Tree) -> Iterator[Frame]:
    """Every frame of every word of a sentence."""
    for n, token in enumerate(tree.tokens):
        kind = token.tag[:2]
        if kind == "VB":
            yield from _verb(tree, n)
        elif kind == "NN":
            yield from _noun(tree, n)
        elif kind == "JJ":
            yield from _adjective(tree, n)
        elif token.tag == "RB" and token.head != n:
            clause = next(
                (h for h in (token.head, *tree.ancestors(n)) if tree.tokens[h].tag[:2] in ("VB", "MD")), None
            )
            if clause is not None:
                yield Frame("adverb", tree.lemmas[n], n, n, tuple(w for w in tree.subtree(clause) if w != n))


def _under(tree: Tree, prep: int) -> tuple[int, ...]:
    return tuple(w for w in tree.subtree(prep) if w != prep)


def _all(*parts: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted({w for part in parts for w in part}))


def _finite(tree: Tree, n: int) -> bool:
    return any(tree.tokens[w].tag in FINITE for w in (n, *tree.children[n]))


def _verb(tree: Tree, n: int) -> Iterator[Frame]:
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

    def made(kind: str, content: Iterable[int], until: int = last) -> Frame:
        return Frame(kind, lemma, n, until, tuple(content), who)

    objects = tree.all(n, {"dobj"})
    thing = objects[0] if objects else None
    comma = _trails(tree, n)
    if comma is not None:
        yield made("that", range(comma))
        return
    for clause in tree.all(n, {"ccomp", "xcomp"}):
        if _trails(tree, clause) is not None:
            continue
        if thing is not None and n < thing < clause and _lacks_subject(tree, clause):
            yield made("that", _all(tree.subtree(thing), tree.subtree(clause)))
            return
        tag = tree.tokens[clause].tag
        if _is_infinitive(tree, clause):
            if thing is not None and thing < clause:
                yield made("object:to", _all(tree.subtree(thing), tree.subtree(clause)))
            elif lemma in _RAISING and who is not None:
                yield made("seem", _all(tree.subtree(who), tree.subtree(clause)))
            else:
                yield made("to", tree.subtree(clause))
        elif tag == "VBG" and not _finite(tree, clause):
            yield made("ing", tree.subtree(clause))
        elif _finite(tree, clause) or tree.child(clause, {"mark"}) is not None:
            words = _said(tree, clause)
            yield made("wh" if tree.lemmas[words[0]] in _ASKING else "that", words)
        elif who is not None and max(tree.subtree(clause)) < min(who, n):
            yield made("that", tree.subtree(clause))  # a headline: Pier to open in May, mayor says
        else:
            yield made("small", tree.subtree(clause))
    for clause in tree.all(n, {"advcl"}):
        mark = tree.child(clause, {"mark"})
        if mark is not None and tree.lemmas[mark] == "for":  # called for Kim to go
            yield made("prep:for", (w for w in tree.subtree(clause) if w != mark), mark)
    if thing is not None:
        named = tree.child(n, {"oprd"})
        if named is not None:
            yield made("named", _all(tree.subtree(thing), tree.subtree(named)))
        elif lemma in _NAMING and tree.child(thing, {"appos"}) is not None:
            yield made("named", tree.subtree(thing))  # called the offer “a joke”
        yield made("object", tree.subtree(thing))
    if thing is None and lemma != "be" and who is not None:
        for said in tree.all(n, {"acomp", "oprd"}):
            yield made("seem", _all(tree.subtree(who), tree.subtree(said)))
    if thing is not None:
        for prep in (*tree.all(n, {"prep"}), *tree.all(thing, {"prep"})):
            word = tree.lemmas[prep]
            if word == _CAUSING.get(lemma):
                yield made("object:cause", _all(tree.subtree(thing), tree.subtree(prep)))
            elif word in ("as", "for"):
                yield made(f"object:{word}", _all(tree.subtree(thing), tree.subtree(prep)))
            elif word == "of":
                content = _all(tree.subtree(thing), tree.subtree(prep))
                apart = tree.heads[prep] == n or lemma in _OF_SOMEBODY
                yield made("object:of", (w for w in content if w != prep) if apart else content)
    for prep in tree.all(n, {"prep"}):
        word = tree.lemmas[prep]
        yield made(f"prep:{word}", _under(tree, prep), prep)
        for inner in tree.all(prep, {"prep"}):
            yield made(f"prep:{word} {tree.lemmas[inner]}", _under(tree, inner), inner)
    mark = tree.child(n, {"mark"})
    if tree.tokens[n].dep == "advcl" and mark is not None and tree.lemmas[mark] == "as":
        own = set(tree.subtree(n))
        yield made("as", (w for w in tree.subtree(tree.tokens[n].head) if w not in own))
    if tree.tokens[n].dep == "parataxis":
        own = set(tree.subtree(n))
        yield made("that", (w for w in tree.subtree(tree.tokens[n].head) if w not in own))


def _said(tree: Tree, clause: int) -> list[int]:
    """The words of a clause that is said, from its `that` (reported, │ citing two officials, │ that it would close) and
    without what the speaker goes on with behind it."""
    without = {w for c in tree.children[clause] if _resumes(tree, c) is not None for w in tree.subtree(c)}
    words = [w for w in tree.subtree(clause) if w not in without]
    mark = tree.child(clause, {"mark"})
    if mark is not None and mark > words[0] and tree.tokens[mark - 1].text == ",":
        return [w for w in words if w >= mark]
    return words


def _resumes(tree: Tree, n: int) -> int | None:
    """The verb of saying that a participle behind what is said goes on from: said it would close, │ adding that …"""
    head = tree.heads[n]
    goes_on = tree.tokens[n].dep == "advcl" and tree.lemmas[n] in _RESUMING and tree.tokens[n].tag == "VBG"
    said = goes_on and tree.tokens[head].dep == "ccomp" and head < n and tree.heads[head] < head
    return tree.heads[head] if said and tree.tokens[n - 1].text == "," else None


def _trails(tree: Tree, n: int) -> int | None:
    """The comma before who told what stands before it at the end of a sentence: … │ , the paper reported on Friday."""
    who = tree.child(n, {"nsubj"})
    if who is None or tree.heads[n] == n or tree.tokens[n].tag not in FINITE or tree.lemmas[n] not in TELLING:
        return None
    comma, last = tree.edges[who][0] - 1, tree.edges[n][1]
    behind = all(tree.tokens[w].dep == "punct" for w in range(last + 1, len(tree.tokens)))
    beside = {tree.tokens[c].dep for c in tree.children[n] if c != who}
    if comma < _LEAST or tree.tokens[comma].text != "," or not behind or not beside <= _ASIDES:
        return None
    return comma if tree.edges[who][1] == n - 1 and tree.edges[n][0] >= comma else None


def _lacks_subject(tree: Tree, clause: int) -> bool:
    """Whether a finite clause has lost its subject to the verb before it: said │ the sale │ will bring in more."""
    return (
        _finite(tree, clause)
        and tree.child(clause, {*SUBJECTS, "expl", "mark"}) is None
        and tree.edges[clause][0] > 0
        and tree.tokens[tree.edges[clause][0]].tag in ("MD", "VBD", "VBZ", "VBP")
    )


def _passive(tree: Tree, n: int, lemma: str) -> Iterator[Frame]:
    who = agent(tree, n)
    of = tree.child(n, SUBJECTS)
    token = tree.tokens[n]
    if of is None and token.dep in ("acl", "relcl"):
        of = token.head
    if of is None and token.dep == "conj":
        of = subject(tree, n)
    own = set() if of is None or tree.tokens[of].head == n else set(tree.subtree(n))
    topic = () if of is None else tuple(w for w in tree.subtree(of) if w not in own)
    by = tree.child(n, {"agent"})
    of_agent = [] if who is None or lemma not in _OF_SOMEBODY else tree.all(who, {"prep"})
    crime = next((c for c in of_agent if tree.lemmas[c] == "of"), None)  # accused by two aides │ of fraud
    agents = (
        set() if by is None else set(tree.subtree(by, frozenset() if crime is None else frozenset({crime})))
    )

    def made(kind: str, content: Iterable[int], last: int = n) -> Frame:
        return Frame(kind, lemma, n, last, tuple(w for w in content if w not in agents), who)

    for clause in tree.all(n, {"xcomp", "ccomp", "advcl"}):
        if _is_infinitive(tree, clause):
            yield made("was:to", _all(topic, tree.subtree(clause)))
        elif tree.tokens[clause].dep == "ccomp":
            yield made("was:that", tree.subtree(clause))
    named = tree.child(n, {"oprd", "acomp", "attr", "dobj"})
    if named is not None:
        yield made("was:named", _all(topic, tree.subtree(named)))
    for prep in (*tree.all(n, {"prep"}), *([] if crime is None else [crime])):
        word = "cause" if tree.lemmas[prep] == _CAUSING.get(lemma) else tree.lemmas[prep]
        yield made(
            f"was:{word}", _all(topic, _under(tree, prep)) if word in _OF_TOPIC else _under(tree, prep), prep
        )
    if topic:
        yield made("was", topic)


def _owner(tree: Tree, n: int) -> int | None:
    """Whose claim a noun is: `its call for`, `a claim by`, or the subject in `made the case that`."""
    poss = tree.child(n, {"poss"})
    if poss is not None:
        return poss
    for prep in tree.all(n, {"prep"}):
        if tree.lemmas[prep] in ("by", "from"):
            return tree.child(prep, {"pobj"})
    token = tree.tokens[n]
    if token.dep in ("dobj", "attr", "pobj") and token.head != n:
        verb = token.head
        if token.dep == "pobj" and tree.tokens[verb].dep == "prep":
            verb = tree.tokens[verb].head
        if tree.tokens[verb].tag.startswith("VB"):
            if tree.lemmas[verb] in _OF_OTHERS:
                return None
            return agent(tree, verb) if is_passive(tree, verb) else subject(tree, verb)
    return None


def _noun(tree: Tree, n: int) -> Iterator[Frame]:
    lemma = tree.lemmas[n]
    who = _owner(tree, n)
    for clause in tree.all(n, {"acl", "ccomp", "relcl"}):
        if tree.tokens[clause].dep != "relcl" and _is_infinitive(tree, clause):
            yield Frame("noun:to", lemma, n, n, tuple(tree.subtree(clause)), who)
        elif any(tree.lemmas[w] == "that" for w in tree.all(clause, {"mark"})):
            yield Frame("noun:that", lemma, n, n, tuple(tree.subtree(clause)), who)
    for clause in tree.all(n, {"acl", "advcl", "relcl"}):
        mark = tree.child(clause, {"mark"})
        if mark is not None and tree.lemmas[mark] == "for":  # calls for Kim to go
            yield Frame("noun:for", lemma, n, mark, tuple(w for w in tree.subtree(clause) if w != mark), who)
    for prep in tree.all(n, {"prep"}):
        yield Frame(f"noun:{tree.lemmas[prep]}", lemma, n, prep, _under(tree, prep), who)
    token = tree.tokens[n]
    if token.dep == "nsubj" and tree.lemmas[token.head] == "be":
        for clause in tree.all(token.head, {"ccomp"}):
            yield Frame("noun:is", lemma, n, token.head, tuple(tree.subtree(clause)), tree.child(n, {"poss"}))


def _adjective(tree: Tree, n: int) -> Iterator[Frame]:
    token = tree.tokens[n]
    lemma = tree.lemmas[n]
    who = (
        subject(tree, token.head)
        if token.dep == "acomp"
        else token.head
        if token.dep == "amod"
        else subject(tree, n)
    )
    if token.dep == "amod":
        return
    for clause in tree.all(n, {"ccomp", "xcomp"}):
        kind = "adjective:to" if _is_infinitive(tree, clause) else "adjective:that"
        yield Frame(kind, lemma, n, n, tuple(tree.subtree(clause)), who)
    for prep in tree.all(n, {"prep"}):
        yield Frame(f"adjective:{tree.lemmas[prep]}", lemma, n, prep, _under(tree, prep), who)
