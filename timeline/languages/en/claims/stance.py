"""How the source of a claim stands to what it says, and whether it is quoted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.languages.en.analysis.quotations import MARKS, between
from timeline.languages.en.analysis.syntax import Tree
from timeline.languages.en.claims.choice import Found
from timeline.languages.en.claims.sources import kind_of
from timeline.languages.en.claims.speakers import is_negated
from timeline.languages.en.lexicon import claims as lexicon
from timeline.languages.en.people import last_names
from timeline.types import Act, Quotation, SourceKind, Span, Stance

_SPEAKERS = frozenset({"i", "we"})
_SOMEBODY = frozenset({"he", "she", "who", "they"})
_SOMETHING = frozenset({"it", "they"})
_SEVERAL = frozenset({"they", "who"})
_STOP = re.compile(r"[.!?]\s")


def stance_of(text: str, tree: Tree, found: Found, act: Act) -> Stance:
    """How the source stands to what it says; what somebody does not say is denied, an open question is questioned."""
    cue = None if found.cue is None else tree.at(found.cue.start)
    unsaid = cue is not None and is_negated(tree, cue)
    if found.words and found.kind == "wh" and (unsaid or tree.lemmas[min(found.words)] in ("whether", "if")):
        return Stance.QUESTIONED
    if cue is not None and found.kind.startswith("noun:") and _is_untrue(tree, cue):
        return Stance.DENIED
    if unsaid:
        return Stance.QUESTIONED if act in (Act.DENY, Act.QUESTION) else Stance.DENIED
    if _asks(text, found.content):
        return Stance.QUESTIONED
    modals, who = _verb_of(tree, found)
    direct = quotation(text, found.content) is Quotation.DIRECT
    alone = who in _SOMEBODY or who in _SOMETHING
    own = who in _SPEAKERS or alone and not direct and who in _itself(text, tree, found)
    return lexicon.stance_of(act, modals, own=own, direct=direct)


def _itself(text: str, tree: Tree, found: Found) -> frozenset[str]:
    """The pronouns that a source can stand for in what it says of itself: the firm said it, Holt said she."""
    if _several(text, tree, found.head):
        return _SEVERAL
    kind = kind_of(text, tree, found.head, found.source) if found.source else SourceKind.UNSPECIFIED
    if kind is SourceKind.PRONOUN and found.head is not None:
        return _SOMETHING if tree.lemmas[found.head] in _SOMETHING else _SOMEBODY
    return _SOMEBODY if kind in (SourceKind.PERSON, SourceKind.ANONYMOUS) else _SOMETHING


def _several(text: str, tree: Tree, head: int | None) -> bool:
    """Whether a source is more than one by its form; the name of a person may end like a plural: Ruth Rivers."""
    if head is None or tree.tokens[head].tag not in ("NNS", "NNPS"):
        return False
    return tree.tokens[head].text not in last_names(text)


def _is_untrue(tree: Tree, noun: int) -> bool:
    """Whether the sentence itself calls a claim untrue: the claim that … is false, is not true."""
    verb = tree.heads[noun]
    said = {tree.lemmas[c] for c in tree.all(verb, {"acomp", "attr"})} if tree.lemmas[verb] == "be" else set()
    against = lexicon.TRUE if is_negated(tree, verb) else lexicon.UNTRUE
    return not said.isdisjoint(against)


def _asks(text: str, content: Sequence[Span]) -> bool:
    """Whether what is said is a question and nothing else."""
    said = " ".join(text[s.start : s.end] for s in content).strip(MARKS + " '’")
    return said.endswith("?") and not _STOP.search(said)


def _verb_of(tree: Tree, found: Found) -> tuple[frozenset[str], str]:
    """The modal verbs of what is said, and its subject in lower case."""
    for n in sorted(found.words):
        token = tree.tokens[n]
        if (
            token.tag[:2] in ("VB", "MD")
            and token.dep not in ("aux", "auxpass")
            and token.head not in found.words
        ):
            modals = frozenset(tree.lemmas[c] for c in tree.children[n] if tree.tokens[c].dep == "aux")
            who = tree.child(n, {"nsubj", "nsubjpass"})
            return modals, "" if who is None else tree.lemmas[who]
    return frozenset(), ""


def quotation(text: str, content: Sequence[Span]) -> Quotation:
    """Direct when marks hold all of it, mixed when they hold a part, else indirect."""
    held = wanted = 0
    for span in content:
        wanted += span.end - span.start
        for passage in between(text, span.start, span.end):
            held += min(passage.end, span.end) - max(passage.start, span.start)
    if not held:
        return Quotation.INDIRECT
    return Quotation.DIRECT if held >= 0.9 * wanted else Quotation.MIXED
