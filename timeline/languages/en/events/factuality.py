"""How real an English clause says its event to be: by auxiliaries, negation, and the verb that governs it."""

from __future__ import annotations

from timeline.languages.en.analysis.syntax import Tree, is_going_to, is_headline_verb
from timeline.languages.en.lexicon import events as lexicon
from timeline.types import Factuality, Polarity, Status

_WILL = frozenset({"will", "shall", "'ll", "wo", "sha", "’ll"})
_MAY = frozenset({"may", "might", "could", "can", "ca", "should", "must", "ought", "would", "'d", "’d"})
_COMPLEMENTS = frozenset({"xcomp", "ccomp", "pcomp", "prep", "dobj", "pobj"})
_WOULD = frozenset({"would", "'d", "’d"})
_NEGATIVE = frozenset({"never", "neither", "nor", "no", "not", "n't", "hardly", "scarcely", "none", "nobody"})
_CHAIN = frozenset(
    {"xcomp", "ccomp", "pcomp", "prep", "dobj", "pobj", "conj", "nsubjpass", "acl", "advcl", "nsubj"}
)


def factuality_of(tree: Tree, top: int, n: int, *, title: bool) -> tuple[Factuality, bool]:
    """The factuality of the event of word `n`, told by the clause of word `top`, and whether that has a tense."""
    verb = tree.tokens[top].tag.startswith("V")
    status, tensed = _verbal(tree, top, title=title) if verb else (None, False)
    negative = verb and is_negated(tree, top)
    if n != top or not verb:
        status = _nominal(tree, n) or status
        negative = negative or is_negated(tree, n)
    if status is None or (status in (Status.OCCURRED, Status.ONGOING) and not tensed):
        status = _governed(tree, top) or status or Status.OCCURRED
    if is_conditional(tree, top):
        status = Status.POSSIBLE
    if negative and status in (Status.OCCURRED, Status.ONGOING):
        status = Status.DENIED
    negative = negative or status is Status.DENIED  # failed to open, blocked the sale
    return Factuality(status=status, polarity=Polarity.NEGATIVE if negative else Polarity.POSITIVE), tensed


def _verbal(tree: Tree, top: int, *, title: bool) -> tuple[Status | None, bool]:
    """What tense, aspect and modals say, and whether there is a tense at all."""
    token = tree.tokens[top]
    words = [tree.tokens[a].text.lower() for a in tree.all(top, ("aux", "auxpass"))]
    if not words and token.dep == "conj" and token.tag in ("VB", "VBN", "VBG"):
        head = tree.heads[top]
        if tree.tokens[head].tag == token.tag:
            return _verbal(tree, head, title=title)
    modal = next((w for w in words if w in _WILL or w in _MAY), None)
    if modal is not None:
        promised = modal in _WOULD and _reported(tree, top)
        return (Status.SCHEDULED if modal in _WILL or promised else Status.POSSIBLE), True
    if "to" in words:
        return (Status.SCHEDULED if token.dep == "ROOT" or is_headline_verb(tree, top) else None), False
    if token.tag == "VBD" or any(w in ("was", "were", "had", "did") for w in words):
        return (Status.SCHEDULED if is_arranged(tree, top) else Status.OCCURRED), True
    if any(w in ("is", "are", "am", "'s", "'re", "’s", "’re") for w in words):
        if token.tag == "VBN" and tree.lemmas[top] in lexicon.ARRANGING:
            return Status.SCHEDULED, True  # the vote is set for June
        return (Status.OCCURRED if title and token.tag == "VBN" else Status.ONGOING), True
    if any(w in ("has", "have", "'ve", "’ve") for w in words):
        return (Status.ONGOING if token.tag == "VBG" else Status.OCCURRED), True
    if token.tag in ("VBP", "VBZ"):
        return (Status.OCCURRED if title else Status.ONGOING), True
    return (Status.OCCURRED if token.tag in ("VBN", "VBG") else None), False


def is_arranged(tree: Tree, n: int) -> bool:
    """Whether a passive tells what something was meant for: was planned for June, had been scheduled to expire."""
    if tree.tokens[n].tag != "VBN" or tree.lemmas[n] not in lexicon.ARRANGING:
        return False
    return tree.child(n, ("xcomp",)) is not None or any(
        tree.lemmas[c] == "for" for c in tree.all(n, ("prep",))
    )


def _reported(tree: Tree, n: int) -> bool:
    """Whether `would` is `will` moved to the past: "said that it would"."""
    token, head = tree.tokens[n], tree.heads[n]
    return token.dep == "ccomp" and tree.tokens[head].tag in ("VBD", "VBN") and not is_conditional(tree, n)


def _nominal(tree: Tree, n: int) -> Status | None:
    for c in tree.children[n]:
        word = tree.tokens[c].text.lower()
        if word in lexicon.PLANNED_MODIFIERS:
            return Status.SCHEDULED
        if word in lexicon.PROPOSED_MODIFIERS:
            return Status.PROPOSED
        if word in lexicon.POSSIBLE_MODIFIERS:
            return Status.POSSIBLE
        if word in lexicon.DENIED_MODIFIERS:
            return Status.DENIED
    return None


def _governed(tree: Tree, below: int) -> Status | None:
    """What the words above make of an event that has no tense of its own; None if they leave it a fact."""
    noun = not tree.tokens[below].tag.startswith("V")
    infinitive = any(tree.tokens[a].text.lower() == "to" for a in tree.all(below, ("aux",)))
    for head in tree.ancestors(below):
        dep, lemma = tree.tokens[below].dep, tree.lemmas[head]
        if dep not in _CHAIN or (dep == "acl" and not infinitive):
            return None
        if dep == "prep" and lemma == "without":
            return Status.DENIED
        if dep == "conj":  # stands beside the word above, under the same words
            below = head
            continue
        if is_going_to(tree, head):
            return Status.SCHEDULED
        governed = noun or infinitive or dep in _COMPLEMENTS
        said = (_of_noun(lemma) if noun else _of_clause(lemma)) if governed else None
        if said is not None:
            above, _ = _verbal(tree, head, title=False)
            return Status.POSSIBLE if above is Status.POSSIBLE and said is Status.SCHEDULED else said
        if infinitive and lemma == "be" and dep in ("xcomp", "ccomp"):
            good = tree.child(head, ("acomp", "attr")) is not None  # it is good to, the plant is to
            return Status.POSSIBLE if good else Status.SCHEDULED
        if tree.tokens[head].tag.startswith("V"):
            if noun and dep not in ("dobj", "nsubjpass", "nsubj"):
                return None
            if infinitive and dep in ("advcl", "acl", "relcl"):
                return Status.POSSIBLE
            status, tensed = _verbal(tree, head, title=False)
            if noun and (status is Status.ONGOING or (dep != "dobj" and _known(tree, below))):
                return None  # `the blast` happened whatever may follow from it
            done = dep == "advcl" and tree.tokens[below].tag == "VBN"  # founded in 2011, it makes pumps
            if tensed:
                return None if done and status is Status.ONGOING else status
            noun = False
        elif noun and tree.tokens[head].tag[0] not in "IT":
            return None
        below = head
    return Status.POSSIBLE if infinitive else None


def _known(tree: Tree, n: int) -> bool:
    """Whether a noun speaks of an event that the reader knows: `the blast`, `last month's blast`."""
    return any(tree.tokens[c].dep == "poss" or tree.lemmas[c] in lexicon.POINTING for c in tree.children[n])


def _of_clause(lemma: str) -> Status | None:
    if lemma in lexicon.DENYING:
        return Status.DENIED
    if lemma in lexicon.SCHEDULING:
        return Status.SCHEDULED
    if lemma in lexicon.PROPOSING:
        return Status.PROPOSED
    return Status.POSSIBLE if lemma in lexicon.WISHING else None


def _of_noun(lemma: str) -> Status | None:
    if lemma in lexicon.DENYING_NOUNS:
        return Status.DENIED
    if lemma in lexicon.SCHEDULING_NOUNS:
        return Status.SCHEDULED
    if lemma in lexicon.PROPOSING_NOUNS:
        return Status.PROPOSED
    return Status.POSSIBLE if lemma in lexicon.WISHING_NOUNS else None


def is_negated(tree: Tree, n: int) -> bool:
    """Whether a verb is told not to happen: did not open, without opening, no ship arrived."""
    head = tree.heads[n]
    if tree.tokens[n].dep == "pcomp" and tree.lemmas[head] == "without":
        return True
    for c in tree.children[n]:
        token = tree.tokens[c]
        if token.dep == "neg" or token.text.lower() in _NEGATIVE:
            return True
        if token.dep in ("nsubj", "nsubjpass", "dobj") and any(
            tree.tokens[d].text.lower() == "no" for d in tree.children[c]
        ):
            return True
    return False


def is_conditional(tree: Tree, n: int) -> bool:
    """Whether a clause tells on what something else depends, or what is asked: if the talks fail, whether she thinks
    that they fail."""
    for word in (n, *tree.ancestors(n)):
        if any(tree.lemmas[c] in lexicon.CONDITIONS for c in tree.all(word, ("mark",))):
            return True
        if tree.tokens[word].dep not in ("ccomp", "xcomp"):
            break
    return False
