"""How sure it is that a reader of a timeline would call what a word tells an event."""

from __future__ import annotations

from timeline.languages.en.analysis.syntax import Tree
from timeline.languages.en.events.factuality import is_conditional
from timeline.languages.en.events.headlines import timed
from timeline.languages.en.events.participants import Participants
from timeline.languages.en.events.times import place
from timeline.languages.en.events.triggers import is_state_since, type_of
from timeline.languages.en.lexicon import events as lexicon
from timeline.types import Factuality, Role, Status

_PAST = frozenset({"VBD", "VBN"})
_PRESENT = frozenset({"VBP", "VBZ"})
_BARE = frozenset({"VB", "VBG"})
_DONE_TO = frozenset({"dobj", "nsubjpass"})
_FINITE = frozenset({"ROOT", "parataxis", "ccomp"})
_NONFINITE = frozenset({"advcl", "acl", "pcomp", "prep", "csubj", "xcomp"})
_SEEMS = frozenset({"xcomp", "acomp", "oprd", "attr", "ccomp"})
_AIM = frozenset({"advcl", "acl"})


def confidence_of(
    tree: Tree, n: int, top: int, cast: Participants, factuality: Factuality, *, title: bool
) -> float:
    """Of word `n`, which the clause of word `top` tells, between 0.1 and 0.95."""
    if not tree.tokens[top].tag.startswith("V"):
        return _of_noun(tree, n, top, cast)
    low = _of_no_event(tree, n, top)
    if low is not None:
        return low
    token, where, typed = tree.tokens[top], place(tree, top), type_of(tree, n) != lexicon.OTHER
    bare = where in _NONFINITE and token.tag in _BARE
    by_nobody = cast.subject(top)[0] is None
    told = token.tag in _PAST or (title and token.tag in _PRESENT)
    score = 0.75 if typed else 0.6
    for change, applies in (
        (0.15, told and where in _FINITE),
        (-0.1, bare),
        (-0.35, by_nobody and bare),
        (-0.15, by_nobody and not bare),
        (-0.25, _is_beside(tree, top, typed=typed) or (not title and _is_habit(tree, top, factuality))),
        (-0.1, factuality.status is Status.POSSIBLE),
    ):
        score += change if applies else 0.0
    return round(min(0.95, max(0.1, score)), 2)


def _of_noun(tree: Tree, n: int, top: int, cast: Participants) -> float:
    """`The election` alone is no line, the takeover of Vale by Orrin is."""
    roles = {p.role for p in cast.of(n, top)}
    return 0.45 if type_of(tree, n) != lexicon.OTHER and roles >= {Role.AGENT, Role.PATIENT} else 0.3


def _of_no_event(tree: Tree, n: int, top: int) -> float | None:
    """Of a verb that more likely tells a state, a thought or a part of another event; None for all others."""
    token, lemma = tree.tokens[top], tree.lemmas[n]
    shows = (
        lemma in lexicon.SEEMING and tree.child(top, _SEEMS) is None
    )  # appears in court; but appears to be
    held = lemma in lexicon.LIGHT and tree.child(top, ("nsubjpass",)) is not None
    held = held and any(timed(tree, c) for c in tree.children[top])  # a fair was held on Monday
    if (lemma in lexicon.ATTITUDES and not (shows or held)) or tree.child(top, ("csubj",)) is not None:
        return 0.3  # what he said made them leave
    said = any(c < top for c in tree.all(top, ("ccomp",))) and tree.child(top, _DONE_TO) is None
    if said or is_conditional(tree, top):
        return 0.3  # it may fail, the board warned; if the talks fail
    if lemma in lexicon.LASTING or lemma in lexicon.STATES:
        return 0.6 if is_state_since(tree, top) else 0.4
    gerund = token.tag == "VBG" and token.dep == "pcomp"
    if gerund and tree.lemmas[tree.heads[top]] not in lexicon.DONE_BEHIND:
        return 0.35  # a chance of winning
    # But: took over, was held.
    light = lemma in lexicon.LIGHT and tree.child(top, ("prt", "nsubjpass")) is None
    given = gerund or (token.tag in _PAST and place(tree, top) in _FINITE)
    if light and given and tree.child(top, ("dobj",)) is not None:
        return 0.45  # made landfall, took office, for taking bribes
    goes_on = any(tree.lemmas[c] in lexicon.ATTRIBUTION for c in tree.all(top, ("xcomp",)))  # went on to say
    aim = tree.child(top, ("xcomp",)) if lemma in lexicon.ASPECTUAL else None
    part = (
        aim is not None and tree.lemmas[aim] not in lexicon.LIGHT
    )  # began │ to sell; but began │ putting up walls
    return 0.35 if goes_on or light or part else None


def _is_beside(tree: Tree, top: int, *, typed: bool) -> bool:
    """Whether a clause tells an aim, or only what somebody is or does beside the event: a poll taken in May."""
    token = tree.tokens[top]
    aim = token.tag == "VB" and token.dep in _AIM
    named = tree.tokens[tree.heads[top]].tag.startswith("NNP")  # Vale, born in 1950
    described = token.dep == "acl" and token.tag in ("VBN", "VBG") and not named
    fronted = token.tag == "VBG" and token.dep == "advcl" and top < tree.heads[top]  # Speaking there
    return aim or (not typed and (described or fronted))


def _is_habit(tree: Tree, top: int, factuality: Factuality) -> bool:
    """Whether a clause tells what is so or is done again and again. But: goes on trial today."""
    tag = tree.tokens[top].tag
    if tag in _PRESENT:
        return not any(timed(tree, c) for c in tree.children[top])
    return tag == "VBN" and factuality.status is Status.ONGOING
