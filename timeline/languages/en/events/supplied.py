"""What a line needs that its clause leaves out: a firm founded in 2011 │ was founded; after selling it │ sold it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.en.analysis.syntax import AUXILIARIES, SUBJECTS, Tree, matrix
from timeline.languages.en.events.inflection import past
from timeline.languages.en.events.participants import Participants
from timeline.languages.en.lexicon import events as lexicon
from timeline.types import Role, Span

Words = tuple[tuple[Span, str], ...]
_ROW = 4  # participles in a row
_WHOSE = "WP$"
_OWN_CLAUSE = frozenset({"mark", "nsubj", "nsubjpass"})
_SMALL = frozenset({"DT", "PDT", "PRP$"})
_REDUCED = frozenset({"acl", "advcl"})


def supplied(tree: Tree, top: int, *, title: bool) -> Words:
    """The words that stand in the line of the clause of word `top` for those of the text, and where."""
    owner = _owner(tree, top)
    if owner:
        return owner
    top = matrix(tree, top)  # for failing │ to report
    first = _first(tree, top)
    subject, passive = Participants(tree).subject(top)
    if subject is None or title or tree.all(top, _OWN_CLAUSE):
        return ()
    token, dep = tree.tokens[top], tree.tokens[first].dep
    helping = tree.all(top, AUXILIARIES)
    participle = passive and token.tag == "VBN" and not helping
    place = Span(token.start, token.end)
    shared = [tree.tokens[n].text.lower() for n in tree.all(first, AUXILIARIES)]
    if participle and first != top and shared:  # was sold in 1994 and │ was bought by a fund
        return ((place, " ".join([*shared, token.text.lower()])),)
    if tree.all(first, _OWN_CLAUSE):
        return ()
    if participle and dep in _REDUCED:
        return ((place, f"{_was(tree, subject)} {token.text.lower()}"),)
    if dep != "pcomp" or tree.lemmas[tree.heads[first]] not in lexicon.DONE_BEHIND:
        return ()
    if token.tag == "VBG" and not helping:
        return ((place, past(tree.lemmas[top])),)
    lead = tree.tokens[helping[0]] if helping else token
    helps = {"having": "had", "being": _was(tree, subject)}.get(lead.text.lower())
    return ((Span(lead.start, lead.end), helps),) if helps else ()


def opening(tree: Tree, line: Sequence[Span]) -> Words:
    """The word that opens a sentence as it is written further on in a line: the army destroyed │ the bridge."""
    first = tree.tokens[0]
    moved = any(run.start == first.start for run in line[1:]) and first.tag in _SMALL
    return ((tree.span(0, 0), first.text.lower()),) if moved else ()


def _owner(tree: Tree, top: int) -> Words:
    """Whose the subject of a relative clause is: the firm, whose plant burned down │ the firm's plant burned down."""
    subject = tree.child(top, SUBJECTS)
    if subject is None or tree.tokens[top].dep != "relcl":
        return ()
    whose = (c for c in tree.children[subject] if tree.tokens[c].tag == _WHOSE)
    owner = Participants(tree).participant(tree.heads[top], Role.AGENT).text
    return tuple((tree.span(n, n), f"{owner}'s") for n in whose)


def _first(tree: Tree, top: int) -> int:
    """The first of the participles in a row of which a word is one."""
    first = top
    for _ in range(_ROW):
        if tree.tokens[first].dep != "conj" or tree.tokens[tree.heads[first]].tag != tree.tokens[top].tag:
            break
        first = tree.heads[first]
    return first


def _was(tree: Tree, subject: int) -> str:
    name = tree.tokens[subject]
    counted = tree.child(subject, ("nummod",)) is not None  # six Red Caps
    plural = (
        name.tag == "NNS"
        or name.text.lower() == "those"
        or (name.tag == "NNPS" and (counted or name.entity == "NORP"))
    )
    return "were" if plural or tree.all(subject, ("conj",)) else "was"
