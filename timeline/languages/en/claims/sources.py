"""The source of an English claim: the whole noun phrase, its kind, and what a relative pronoun stands for."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from timeline.languages.en.analysis.syntax import Tree
from timeline.languages.en.lexicon import claims as lexicon
from timeline.languages.en.lexicon.names import FIRST_NAMES, NO_NAMES
from timeline.languages.en.people import last_names, whole_names
from timeline.types import SourceKind, Span

_RELATIVE = frozenset({"who", "which", "that"})
_PROPER = frozenset({"NNP", "NNPS"})
_DEFINITE = frozenset({"the", "this", "that"})
_AS_PEOPLE = frozenset({"JJ", "DT", "CD", "JJS", "VBN"})  # the poor, those, two, most, the accused
_FULL_NAME = re.compile(r"\b(?P<first>[A-Z][\w'’-]{0,20})\.? (?=(?:[A-Z]\. )?(?P<last>[A-Z][\w'’-]{1,30}))")
_BESIDE_DAYS = frozenset({"IN", "CD", "DT", "JJ", "RB", ",", "HYPH"})
_BODIES = lexicon.ORGANIZATIONS | lexicon.PLACES | lexicon.FIRMS
_INITIAL = re.compile(r"[A-Z]\.")
_INITIALS = 5  # letters of an abbreviation such as DSM
_PARTIES = frozenset({"R", "D", "I"})
_CLAUSES = frozenset({"acl", "advcl", "ccomp"})
_LONGEST = 40  # words
_MARKS = frozenset({'"', "“", "”"})
_LEAD = 4  # characters before a word that show whether a sentence begins


def noun_phrase(tree: Tree, head: int, without: Collection[int]) -> tuple[Span, ...]:
    """A noun with its modifiers, appositions and relative clauses, as far as they stand together."""
    words = set(tree.subtree(head)) - set(without)
    for n in tree.children[head]:
        before = n < head and tree.tokens[n].dep in _CLAUSES  # Taking the stand, │ a friend said
        if before or n > head and (tells_day(tree, n) or _tells_where(tree, n)):
            words.difference_update(tree.subtree(n))  # a jury │ on Thursday
    first = last = head
    while first - 1 in words and head - first < _LONGEST:
        first -= 1
    while last + 1 in words and last - head < _LONGEST:
        last += 1
    opened = [w for w in range(head, last + 1) if tree.tokens[w].tag == "-LRB-"]
    if opened and all(tree.tokens[w].tag != "-RRB-" for w in range(opened[-1], last + 1)):
        last = opened[-1] - 1  # the parser lost the end of what stands in brackets
    while last > head and (
        tree.tokens[last].tag in ("IN", "POS", "CC")  # Holt│'s claim that
        or not tree.tokens[last].text[-1].isalnum()
        and tree.tokens[last].text not in (")", '"', "”", ".")
    ):
        last -= 1
    if tree.tokens[last].text in _PARTIES and [t.tag for t in tree.tokens[last + 1 : last + 3]] == [
        "HYPH",
        "NNP",
    ]:
        last += 2  # Ron Holt, R-Wis.
    marks = sum(
        tree.tokens[w].text in _MARKS for w in range(first, last + 1)
    )  # one alone closes what was said before
    while (
        first < head
        and not tree.tokens[first].text[0].isalnum()
        and (tree.tokens[first].text not in _MARKS or marks == 1)
    ):
        first += 1
    return (tree.span(first, last),)


def tells_day(tree: Tree, n: int) -> bool:
    """Whether a branch is a day or month alone, with its preposition or without: on Thursday, late Monday."""
    if tree.tokens[n].dep not in ("prep", "npadvmod", "nmod", "appos", "pobj"):
        return False
    branch = tree.subtree(n)
    days = [w for w in branch if tree.lemmas[w] in lexicon.DAYS]
    return bool(days) and all(w in days or tree.tokens[w].tag in _BESIDE_DAYS for w in branch)


def _tells_where(tree: Tree, n: int) -> bool:
    """Whether a branch tells what somebody speaks in: Holt │ in a blog post │ said."""
    what = tree.child(n, {"pobj"}) if tree.tokens[n].dep == "prep" else None
    if what is None:
        return False
    named = tree.tokens[tree.heads[n]].tag == "NNP" and tree.lemmas[n] != "of"
    if named and any(tree.lemmas[c] in ("a", "an") for c in tree.all(what, {"det"})):
        return True  # Holt │ at a press conference
    return tree.lemmas[n] in ("in", "on", "via") and tree.lemmas[what] in lexicon.DOCUMENTS


def antecedent(tree: Tree, head: int | None) -> tuple[Span, ...]:
    """The noun phrase that a relative pronoun stands for, without its relative clause."""
    if head is None or tree.lemmas[head] not in _RELATIVE:
        return ()
    verb = next((h for h in (head, *tree.ancestors(head)) if tree.tokens[h].dep == "relcl"), None)
    if verb is None:
        return ()
    noun = tree.tokens[verb].head
    if tree.lemmas[head] == "who" and tree.tokens[noun].tag not in _PROPER and not _is_somebody(tree, noun):
        noun = next((w for w in range(head - 1, noun, -1) if tree.tokens[w].tag == "NNP"), noun)
    name = tree.heads[noun]
    if tree.tokens[noun].dep == "appos" and tree.tokens[name].tag == "NNP":
        return noun_phrase(tree, name, set(tree.subtree(noun)))  # Cole, │ a lawyer who
    return noun_phrase(tree, noun, set(tree.subtree(verb)))


def _is_somebody(tree: Tree, noun: int) -> bool:
    """Whether `who` can stand for a common noun: the head of the bank, who …; but on behalf of Holt, who …"""
    lemma = tree.lemmas[noun]
    plural = tree.tokens[noun].tag == "NNS"
    return plural or lemma == "head" or lemma in lexicon.PEOPLE or lemma.endswith(lexicon.PEOPLE_ENDINGS)


def _counted(tree: Tree, head: int) -> SourceKind:
    """The kind of those whose number is given: hundreds of marchers, only 24 percent, dozens of companies."""
    of = next((c for c in tree.all(head, {"prep"}) if tree.lemmas[c] == "of"), None)
    counted = None if of is None else tree.child(of, {"pobj"})
    body = counted is not None and tree.lemmas[counted] in lexicon.ORGANIZATIONS
    return SourceKind.ORGANIZATION if body else SourceKind.ANONYMOUS


def kind_of(text: str, tree: Tree, head: int | None, spans: tuple[Span, ...]) -> SourceKind:
    """Whether a source is a person, an organization, unnamed people, a pronoun or a thing."""
    if head is None:
        return _labelled(text[spans[0].start : spans[-1].end])
    token = tree.tokens[head]
    lemma = tree.lemmas[head]
    if token.tag in ("PRP", "PRP$", "WP", "WDT", "EX"):
        return SourceKind.PRONOUN
    if token.tag not in _PROPER and lemma in lexicon.DOCUMENTS:
        return SourceKind.UNSPECIFIED
    if token.tag not in _PROPER and lemma in lexicon.QUANTITIES:
        return _counted(tree, head)
    definite = any(tree.lemmas[c] in _DEFINITE or tree.tokens[c].dep == "poss" for c in tree.children[head])
    if token.text in last_names(text) and not definite and not token.text.isupper():
        return SourceKind.PERSON
    own = tree.subtree(head, frozenset(tree.all(head, {"poss"})))  # Ruth Holt, of TVN's Ruth Holt
    names = [tree.tokens[w].text for w in own if w <= head and tree.tokens[w].tag in _PROPER]
    if token.tag in _PROPER:
        return _proper(text, tree, head, names, definite=definite)
    return _common(text, tree, head, names, definite=definite)


def _proper(text: str, tree: Tree, head: int, names: list[str], *, definite: bool) -> SourceKind:
    """The kind of a source whose head is a name."""
    if any(tree.lemmas[c] in lexicon.ORGANIZATIONS for c in tree.all(head, {"appos"})):
        return SourceKind.ORGANIZATION  # Cedar Lane Promotions, a talent agency
    if definite and len(names) == 1 and tree.tokens[head].tag == "NNP" and names[0].lower() in lexicon.PEOPLE:
        return SourceKind.PERSON  # the Republican
    whole = len(names) > 1 and (names[0] in FIRST_NAMES or _INITIAL.fullmatch(names[0]) is not None)
    body = tree.lemmas[head] in lexicon.ORGANIZATIONS | lexicon.FIRMS
    if tree.tokens[head].tag == "NNPS" and not (definite or whole or body):
        return SourceKind.ANONYMOUS  # some Democrats
    return _named(text, names, definite)


def _common(text: str, tree: Tree, head: int, names: list[str], *, definite: bool) -> SourceKind:
    """The kind of a source whose head is no name: a noun, an adjective or a number."""
    tag, lemma = tree.tokens[head].tag, tree.lemmas[head]
    if _apposed(text, tree, head):
        return SourceKind.PERSON
    named = any(tree.tokens[c].tag in _PROPER for c in tree.all(head, {"appos"}))
    if named and lemma in lexicon.PEOPLE and tag == "NN":
        return SourceKind.PERSON  # his wife, Jane
    if named or lemma in lexicon.ORGANIZATIONS:
        return SourceKind.ORGANIZATION  # the ferry's operator, Tavora Lines
    person = lemma in lexicon.PEOPLE
    if names and definite and tag == "NN" and person and tree.tokens[head - 1].text == names[-1]:
        return SourceKind.PERSON
    if person or lemma.endswith(lexicon.PEOPLE_ENDINGS) or tag in _AS_PEOPLE:
        one = definite and tag == "NN" and not _unnamed(tree, head)
        return SourceKind.PERSON if one else SourceKind.ANONYMOUS
    article = tree.child(head, {"det"})
    if tree.tokens[head].text[0].isupper() and tag == "NN" and not definite and article is None:
        return _named(text, [tree.tokens[head].text], definite)  # unknown to the tagger: Halcyon said
    somebody = tag == "NNS" or article is not None and tree.lemmas[article] in ("a", "an")
    if somebody and tree.lemmas[tree.heads[head]] in lexicon.TELLING and not definite:
        return SourceKind.ANONYMOUS  # a trucker said, what figures show
    return SourceKind.UNSPECIFIED


def _apposed(text: str, tree: Tree, head: int) -> bool:
    """Whether the name of a person is set off behind a noun: a lawyer for the family, Brian Obi."""
    for n in (w for w in tree.subtree(head) if w > head and tree.tokens[w].dep == "appos"):
        name = [tree.tokens[w].text for w in tree.subtree(n) if w <= n and tree.tokens[w].tag in _PROPER]
        direct = tree.heads[n] == head or tree.edges[n][1] == tree.edges[head][1]
        if name and direct and _named(text, name, tree.child(n, {"det"}) is not None) is SourceKind.PERSON:
            return True
    return False


def is_speaker(tree: Tree, head: int) -> bool:
    """Whether a noun can be cited for what is said: people, bodies and papers, not reasons."""
    lemma = tree.lemmas[head]
    return (
        tree.tokens[head].tag in ("NNP", "NNPS")
        or lemma in lexicon.PEOPLE
        or lemma in lexicon.ORGANIZATIONS
        or lemma in lexicon.DOCUMENTS
    )


def _labelled(label: str) -> SourceKind:
    """The kind of a speaker whose name stands before a colon or behind a dash."""
    lower = [w.lower().strip(".,") for w in label.split()]
    if lower in (["q"], ["a"]):
        return SourceKind.PRONOUN  # who asks and who answers is told elsewhere
    if lower[0] == "the" or lower[-1] in lexicon.ORGANIZATIONS or lower[-1] in lexicon.PLACES:
        return SourceKind.ORGANIZATION
    if lower[-1].endswith("s") and lower[-1][:-1] in lexicon.PEOPLE:
        return SourceKind.ANONYMOUS
    return SourceKind.UNSPECIFIED if lower[-1] in lexicon.DOCUMENTS else SourceKind.PERSON


def _unnamed(tree: Tree, head: int) -> bool:
    """Whether the words of a source say themselves that it has no name: a source, a senior official, one aide."""
    return tree.lemmas[head] in lexicon.UNNAMED or any(
        tree.lemmas[c] in lexicon.UNNAMED for c in tree.children[head]
    )


def _named(text: str, words: list[str], definite: bool) -> SourceKind:
    lower = [w.lower().strip(".") for w in words]
    if any(w in lexicon.TITLES for w in lower) or len(words) > 1 and words[0] in FIRST_NAMES:
        return SourceKind.PERSON
    if definite or lower[-1:] and lower[-1] in _BODIES:
        return SourceKind.ORGANIZATION
    initials = bool(words) and words[-1].isupper() and 1 < len(words[-1]) <= _INITIALS
    if initials and (len(words) == 1 or not set(words[-1]) <= set("IVX")):
        return SourceKind.ORGANIZATION
    if len(words) == 1:
        return (
            SourceKind.PERSON
            if words[0] in _surnames(text) or words[0] in FIRST_NAMES
            else SourceKind.ORGANIZATION
        )
    return SourceKind.ORGANIZATION if " ".join(words) in whole_names(text) else SourceKind.PERSON


@lru_cache(maxsize=8)
def _surnames(text: str) -> frozenset[str]:
    """Names that the text gives behind a first name or a title somewhere: who is named so alone is a person."""
    return frozenset(
        m.group("last")
        for m in _FULL_NAME.finditer(text)
        if m.group("first") not in NO_NAMES
        and (m.group("first") in FIRST_NAMES or not _begins_sentence(text, m.start()))
    )


def _begins_sentence(text: str, at: int) -> bool:
    """Whether a word has its capital because a sentence begins with it: Because Oakline …"""
    before = text[max(0, at - _LEAD) : at].rstrip(' \t"“‘')
    return not before or before[-1] in ".!?:\n"
