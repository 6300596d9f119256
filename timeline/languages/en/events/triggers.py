"""Which English words tell events, and of what type."""

from __future__ import annotations

from timeline.languages.en.analysis.syntax import AUXILIARIES, Tree, is_going_to
from timeline.languages.en.lexicon import events as lexicon

_PASSED_OVER = AUXILIARIES | {"prep", "amod", "compound", "punct", "nmod", "poss", "case", "mark", "npadvmod"}
_OCCASIONS = frozenset({"after", "before", "during", "since", "until", "following", "amid", "despite"})
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj"})
_NOUN_ARGUMENTS = frozenset({"of", "by", "against", "between", "with", "on", "for", "in", "to", "from", "at"})
_PRODUCT = "product"
_PRICE = "price"
_ATTACK = "attack"


# ---------------------------------------------------------------- which words


def tells_by_verb(tree: Tree, n: int) -> bool:
    """Whether a verb tells an event: no auxiliary, copula, state or word of saying, and no mere modifier."""
    token, lemma = tree.tokens[n], tree.lemmas[n]
    if not token.tag.startswith("V") or token.dep in _PASSED_OVER or not token.text[0].isalpha():
        return False
    if _in_compound(tree, n) or (token.dep == "acl" and tree.lemmas[tree.heads[n]] in lexicon.PERIODS):
        return False
    if is_state_since(tree, n):
        return True
    if lemma in lexicon.STATES or lemma in lexicon.ATTRIBUTION or is_going_to(tree, n):
        return False
    if token.dep == "acl" and token.tag == "VBN" and lemma in lexicon.NAMING:
        return tree.tokens[tree.heads[n]].dep == "ROOT"  # then the parser took a verb for a participle
    return not (lemma in lexicon.LIGHT and _light_object(tree, n) is not None)


def is_state_since(tree: Tree, n: int) -> bool:
    """Whether a verb tells a state and since when it lasts: `has been mayor since 2019`, `have owned it since May`."""
    if tree.lemmas[n] not in lexicon.STATES and tree.lemmas[n] not in lexicon.LASTING:
        return False
    since = (p for p in tree.all(n, ("prep",)) if tree.lemmas[p] == "since")
    dated = any(tree.tokens[t].entity in lexicon.TIME_ENTITIES for p in since for t in tree.children[p])
    told = tree.child(n, ("attr", "acomp", "dobj", "prep")) is not None
    return dated and told and any(tree.tokens[a].tag in ("VBZ", "VBP") for a in tree.all(n, ("aux",)))


def _in_compound(tree: Tree, n: int) -> bool:
    """The `re` of "re-elected", and money after a number (6 trillion won)."""
    after = tree.tokens[n + 1 : n + 2]
    follows = bool(after) and after[0].text == "-" and after[0].start == tree.tokens[n].end
    return follows or (tree.lemmas[n] == "win" and n > 0 and tree.tokens[n - 1].tag == "CD")


def tells_by_noun(tree: Tree, n: int) -> bool:
    """Whether a noun tells an event: by what it means, or by what it means and how the sentence treats it."""
    token, lemma = tree.tokens[n], tree.lemmas[n]
    if token.tag not in ("NN", "NNS") or token.dep in _PASSED_OVER or lemma in lexicon.NOT_EVENTS:
        return False
    if n and tree.tokens[n - 1].tag == "HYPH":
        return False
    if lemma in lexicon.EVENT_NOUNS:
        return True
    if lemma in lexicon.MAYBE_EVENT_NOUNS:
        return _treated_as_event(tree, n)
    return lemma.endswith(lexicon.DEVERBAL_ENDINGS) and len(lemma) > 6 and _treated_as_action(tree, n)


def _treated_as_action(tree: Tree, n: int) -> bool:
    """A noun of action with its object or agent: `the demolition of`, `by`, or after a word of occasion."""
    token = tree.tokens[n]
    if token.dep == "pobj" and tree.lemmas[tree.heads[n]] in _OCCASIONS:
        return True
    return any(tree.lemmas[p] in ("of", "by") and tree.children[p] for p in tree.all(n, ("prep",)))


def _treated_as_event(tree: Tree, n: int) -> bool:
    token = tree.tokens[n]
    head = tree.lemmas[tree.heads[n]]
    if token.dep == "ROOT" or (token.dep == "pobj" and head in _OCCASIONS):
        return True
    if token.dep in ("dobj", "nsubjpass") and head in lexicon.OF_EVENTS:
        return True
    if token.dep == "nsubj" and (head in lexicon.ASPECTUAL or head in lexicon.HAPPENING):
        return True
    if tree.child(n, ("poss",)) is not None:
        return True
    for p in tree.all(n, ("prep",)):
        argument = tree.child(p, ("pobj",))
        if argument is not None and tree.lemmas[p] in _NOUN_ARGUMENTS:
            return tree.tokens[argument].entity not in lexicon.TIME_ENTITIES  # the end of June
    return False


def _light_object(tree: Tree, n: int) -> int | None:
    """The event noun that a light verb leaves the telling to: `made an offer`, `talks were held`."""
    for c in tree.children[n]:
        if tree.tokens[c].dep in ("dobj", "nsubjpass") and tells_by_noun(tree, c):
            return c
    return None


def carrier_of(tree: Tree, n: int) -> int | None:
    """The verb that tells nothing but this event noun: `held talks`, `there were talks`."""
    head, dep = tree.heads[n], tree.tokens[n].dep
    if dep == "attr":
        return head if tree.child(head, ("expl",)) is not None else None
    light = dep in ("dobj", "nsubjpass") and tree.lemmas[head] in lexicon.LIGHT
    return head if light and _light_object(tree, head) == n else None


# ---------------------------------------------------------------- of what type


def type_of(tree: Tree, n: int) -> str:
    """The type of an event: by its object where the verb takes it from there, else by its own word."""
    lemma = tree.lemmas[n]
    if not tree.tokens[n].tag.startswith("V"):
        for c in tree.all(n, ("compound", "amod")):
            compound = lexicon.TYPED_COMPOUNDS.get(f"{tree.lemmas[c]} {lemma}")
            if compound is not None:
                return compound
        return lexicon.TYPED_NOUNS.get(lemma, lexicon.OTHER)
    subject = tree.child(n, ("nsubj",))
    if subject is not None and (lemma in lexicon.ASPECTUAL or lemma in lexicon.HAPPENING):
        happening = type_of(tree, subject)
        if happening != lexicon.OTHER:
            return happening
    particles = [
        c for c in tree.children[n] if tree.tokens[c].dep == "prt" or (c == n + 1 and not tree.children[c])
    ]
    for particle in particles:
        phrase = lexicon.TYPED_PHRASES.get(f"{lemma}_{tree.lemmas[particle]}")
        if phrase is not None:
            return phrase
    arguments = [
        (tree.tokens[c].dep, tree.lemmas[c]) for c in tree.children[n] if tree.tokens[c].dep in _ARGUMENTS
    ]
    for c in tree.all(n, ("dobj", "nsubjpass")):
        if lemma in lexicon.SAME_TIME_AS_OBJECT and (kind := type_of(tree, c)) != lexicon.OTHER:
            return kind
        named = tree.tokens[c].tag.startswith("NNP") and tree.tokens[c].entity != "PERSON"
        if lemma in lexicon.PRODUCT_VERBS and (named or tree.lemmas[c] in lexicon.PRODUCTS):
            return _PRODUCT
    for dep, noun in arguments:
        by_object = lexicon.OBJECT_TYPES.get(noun)
        if by_object is not None and dep != "nsubj" and lemma in lexicon.TYPED_BY_OBJECT[by_object]:
            return by_object
    kind = lexicon.TYPED_VERBS.get(lemma, lexicon.OTHER)
    if kind == _PRICE and not (
        any(noun in lexicon.PRICED for _, noun in arguments)
        or any(tree.lemmas[w] in lexicon.MONEY for w in tree.subtree(n))
    ):
        return lexicon.OTHER
    if kind == _ATTACK and any(
        tree.lemmas[p] == "for" and tree.child(p, ("pcomp",)) for p in tree.all(n, ("prep",))
    ):
        return lexicon.OTHER  # attacked him for hiding it: with words
    return kind
