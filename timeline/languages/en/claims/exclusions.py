"""Frames of cues that tell no claim: idioms, silence, titles of works.

A frame names who speaks and what is said by the dependencies alone; here it is told apart from what only looks so.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from timeline.languages.en.analysis.quotations import between
from timeline.languages.en.analysis.syntax import Tree
from timeline.languages.en.claims.frames import Frame
from timeline.languages.en.claims.nouns import rises
from timeline.languages.en.claims.speakers import is_negated, subject
from timeline.languages.en.lexicon import claims as lexicon
from timeline.types import Act, Span

_OF_NOUNS = frozenset({"det", "poss", "amod", "compound", "nummod", "punct"})


def tells_nothing(tree: Tree, frame: Frame) -> bool:
    """Whether a frame holds no claim of its own, whatever the grade of its cue."""
    if frame.kind == "noun:that" and _is_denied(tree, frame.cue):
        return True  # the claim is the denial, which holds it
    who = frame.subject
    verb = frame.kind.startswith(("that", "prep:")) and tree.tokens[frame.cue].tag.startswith("VB")
    if verb and who is not None and tree.tokens[who].tag.startswith("NN") and rises(tree, frame.cue, who):
        return True  # the claim is the noun's: questions remain about …
    return _is_idiom(tree, frame) or _is_act(tree, frame) or _is_mass(tree, frame)


def _is_mass(tree: Tree, frame: Frame) -> bool:
    """Whether a noun is an amount and nothing that somebody says: met strong demand for ferries, but a demand for."""
    n = frame.cue
    return frame.lemma == "demand" and tree.tokens[n].tag == "NN" and tree.child(n, {"det", "poss"}) is None


def _is_act(tree: Tree, frame: Frame) -> bool:
    """Whether something is done where a claim has the same verb: posted a photo of the pier, denied the motion."""
    if not frame.kind.startswith(("object", "was")):
        return False
    if frame.kind == "was:as" and frame.lemma == "dismiss":
        return _is_post(tree, frame.cue)
    if frame.kind == "object" and frame.lemma in lexicon.ISSUING and _is_bare(tree, frame):
        return True
    ruled = lexicon.RULED if frame.lemma == "deny" else lexicon.PICTURES
    words = set(frame.content)
    return any(tree.lemmas[w] in ruled and tree.heads[w] not in words for w in frame.content)


def _is_bare(tree: Tree, frame: Frame) -> bool:
    """Whether a text is put out without a word of what it says: issued a statement, but a statement on the sale."""
    words = set(frame.content)
    head = next((w for w in frame.content if tree.heads[w] not in words), None)
    return (
        head is not None
        and tree.lemmas[head] in lexicon.DOCUMENTS
        and all(tree.tokens[c].dep in _OF_NOUNS for c in tree.children[head])
    )


def _is_post(tree: Tree, n: int) -> bool:
    """Whether `as` is followed by a post, which has no article: was dismissed as manager, but as a fraud."""
    behind = next((c for c in tree.all(n, {"prep"}) if tree.lemmas[c] == "as"), None)
    post = None if behind is None else tree.child(behind, {"pobj"})
    return post is not None and tree.tokens[post].tag == "NN" and tree.child(post, {"det"}) is None


def _is_idiom(tree: Tree, frame: Frame) -> bool:
    """`That said, …`, `Say it takes ten years.`, `declined to comment`: a cue that nobody says anything with."""
    n = frame.cue
    if _keeps_silent(tree, frame):
        return True
    if frame.kind == "was:that" and frame.subject is None and tree.child(n, {"neg"}) is not None:
        return True  # It is not known whether …
    who = frame.subject
    above = tree.heads[n]
    said_of = tree.tokens[above].tag == "JJ" or tree.lemmas[above] == "be"
    if who is not None and tree.lemmas[who] == "it" and tree.tokens[n].dep in ("xcomp", "advcl") and said_of:
        return True  # it is important to note that …
    if frame.lemma not in ("say", "admit", "grant") or tree.tokens[n].head != n:
        return False
    if who is None:
        return tree.tokens[n].tag == "VB" and n == 0
    return (
        n == who + 1
        and tree.tokens[who].tag == "DT"
        and tree.tokens[n + 1 : n + 2] != ()
        and tree.tokens[n + 1].text == ","
    )


def _is_denied(tree: Tree, noun: int) -> bool:
    """Whether somebody named rejects what a noun tells: Holt dismissed │ reports that …"""
    verb = tree.heads[noun]
    told = tree.tokens[noun].dep == "dobj" and lexicon.act_of("object", tree.lemmas[verb]) is Act.DENY
    return told and tree.tokens[verb].tag.startswith("VB") and subject(tree, verb) is not None


def _keeps_silent(tree: Tree, frame: Frame) -> bool:
    """Whether somebody only gives no answer: declined to comment, did not respond to questions about the sale, asked
    not to be named. A denial is a claim; silence is none."""
    n = frame.cue
    answers = frame.kind == "prep:to" and frame.lemma in lexicon.ANSWERING
    if answers and any(tree.lemmas[w] in lexicon.INQUIRIES for w in frame.content):
        return True  # replying to a request for comment
    verbs = [n, *tree.all(n, {"xcomp"})]
    if frame.kind.startswith("noun:"):
        verbs.extend(islice(tree.ancestors(n), 2))
    return any(tree.lemmas[v] in lexicon.ANSWERING and is_negated(tree, v) for v in verbs)


def is_name(text: str, frame: Frame, content: Sequence[Span]) -> bool:
    """Whether an object is no more than a title or name in marks: released “Northern Line”."""
    if frame.kind != "object" or frame.lemma in lexicon.SPOKEN:
        return False
    span = content[0]
    return len(content) == 1 and any(
        (q.start, q.end) == span and not q.utterance for q in between(text, *span)
    )
