"""Who speaks: the subject of a verb of saying and whom it stands for, passives, and verbs that say what is not said."""

from __future__ import annotations

from timeline.languages.en.syntax import Tree

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_REDUCED = frozenset({"acl", "advcl", "amod", "pcomp", "dep", "relcl", "ccomp"})
_TOPMOST = frozenset({"ROOT", "conj", "parataxis"})
_CONTROLLED = frozenset({"xcomp", "advcl", "pcomp", "conj", "dep"})
_NO_ONE = frozenset({"no", "nobody", "none", "neither", "nothing"})
_REFUSING = frozenset({"refuse", "decline", "fail"})
_TO_SOMEBODY = frozenset("tell inform ask warn assure convince notify remind advise persuade".split())
_NOT_ONESELF = frozenset(  # an infinitive without an object behind these is told of their subject: said to be ill
    "say tell think believe know report allege rumor order urge advise warn instruct remind persuade".split()
)
OF_SOMEBODY = frozenset(
    "accuse suspect convict acquit warn inform notify convince assure remind persuade".split()
)
_RESUMING = frozenset({"add", "cite", "quote", "note", "stress", "call", "describe"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
_ASIDE = 12  # words of what is set off between a speaker and the verb
_DEPTH = 6


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
    if lemma in OF_SOMEBODY and lemma != "warn":
        return any(tree.lemmas[c] == "of" for c in tree.all(n, {"prep"}))
    return lemma in _NOT_ONESELF and any(is_infinitive(tree, c) for c in tree.all(n, {"xcomp"}))


def is_infinitive(tree: Tree, n: int) -> bool:
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
        teller = resumes(tree, n)
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


def resumes(tree: Tree, n: int) -> int | None:
    """The verb of saying that a participle behind what is said goes on from: said it would close, │ adding that …"""
    head = tree.heads[n]
    goes_on = tree.tokens[n].dep == "advcl" and tree.lemmas[n] in _RESUMING and tree.tokens[n].tag == "VBG"
    said = goes_on and tree.tokens[head].dep == "ccomp" and head < n and tree.heads[head] < head
    return tree.heads[head] if said and tree.tokens[n - 1].text == "," else None
