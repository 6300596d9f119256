"""How sure a cue in a frame is of telling a claim: the grade of the word in that frame, moved by what stands around.

The lexicon grades each word (`that 9: say`: nine in ten clauses under `say` are claims). What the grade cannot know is
weighed here: who the subject is, how long the content, the form of the cue. The sum of log odds is the confidence.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import exp, log

from timeline.languages.en.analysis.syntax import Tree
from timeline.languages.en.claims.frames import Frame
from timeline.languages.en.lexicon.claims import DENIABLE, ORGANIZATIONS, PEOPLE, QUANTITIES, act_of
from timeline.languages.en.lexicon.frames import DEFAULTS, GRADES, SCALE, SHIFT, WEIGHTS
from timeline.types import Act

CLAUSAL = frozenset(
    {
        "that",
        "wh",
        "as",
        "to",
        "small",
        "speech",
        "label",
        "according",
        "was:that",
        "noun:that",
        "seem:that",
        "made:that",
    }
)
# Frames that most often leave out who says it.
_SPEAKERLESS = ("was:", "noun:that", "noun:about", "seem:that", "adverb")
_SPEAKERS = frozenset({"i", "we", "you", "me", "us"})
_PEOPLE = frozenset({"he", "she", "they"})
_SAYING = {
    word
    for kind in ("that", "speech", "object", "to")
    for word, known in GRADES[kind].items()
    if known >= 0.3
}
_TOLD = (["it"], ["this"], ["that"])
_MODALS = frozenset({"would", "could", "can", "may", "might", "should", "must", "will"})
_ACTIVE = {"was:to": "object:to", "was:as": "object:as", "was:of": "object:of"}
_RARE = 0.02
_STRANGE = 0.7
_KNOWN = frozenset(word for known in GRADES.values() for word in known)
_CLAIM_NOUN = 0.6


def grade(kind: str, lemma: str) -> float:
    """How often a word in a frame tells a claim; for a word that is not listed, how often such a frame does, and less
    for one that is listed in no other frame either: an appearance about noon.

    A passive that is not listed takes what the active takes: was told to go, told her to go.
    """
    for listed in (kind, _ACTIVE.get(kind, kind)):
        found = GRADES.get(listed, {}).get(lemma)
        if found is not None:
            return found
    strange = kind not in CLAUSAL and lemma not in _KNOWN
    return DEFAULTS.get(kind, _RARE) * (_STRANGE if strange else 1)


def strength(tree: Tree, frame: Frame) -> float:
    """Between 0 and 1: how sure a frame is of telling a claim."""
    odds = grade(frame.kind, frame.lemma)
    moved = SHIFT + SCALE * log(odds / (1 - odds)) + sum(WEIGHTS.get(f, 0.0) for f in features(tree, frame))
    return 1 / (1 + exp(-moved))


def features(tree: Tree, frame: Frame) -> Iterator[str]:
    """What is weighed beside the word: names of weights."""
    group = "clause" if frame.kind in CLAUSAL else "phrase"
    unsaid = frame.subject is None and frame.kind.startswith(_SPEAKERLESS)
    if not unsaid:
        yield f"{group} by {_speaker(tree, frame.subject)}"
    if frame.kind in ("that", "speech") and frame.lemma not in _SAYING:
        yield f"strange cue {'behind' if frame.content[-1] < frame.cue else 'before'} a {frame.kind}"
    size = len(frame.content)
    if frame.kind != "met" and not _takes_stand(tree, frame):  # who meets with it needs no more than a name
        yield f"{group} of {'1' if size <= 1 else '2' if size <= 3 else '4' if size <= 7 else '8'} words"
    tag = tree.tokens[frame.cue].tag
    if not unsaid:
        yield f"{group} cue {tag if tag.startswith('VB') else 'noun' if tag.startswith('NN') else 'other'}"
    yield f"{group} cue as {tree.tokens[frame.cue].dep.lower()}"
    if tree.tokens[frame.cue].dep == "attr" and tree.child(tree.heads[frame.cue], {"expl"}) is not None:
        yield f"{group} there is"
    for child in tree.children[frame.cue]:
        dep = tree.tokens[child].dep
        if dep == "neg":
            yield f"{group} negated"
        elif dep == "aux" and tree.lemmas[child] in _MODALS:
            yield f"cue with {tree.lemmas[child]}"
        elif dep == "mark" and child < frame.cue:
            yield f"{group} cue subordinate"
    if group == "phrase":
        content = [tree.tokens[w] for w in frame.content]
        if len(content) == 1 and content[0].tag in ("PRP", "WDT", "WP", "DT"):
            yield "phrase of a pronoun"
        if any(n in DENIABLE or grade("noun:that", n) >= _CLAIM_NOUN for n in _heads(tree, frame)):
            yield "phrase of a claim"
        if any(t.tag in ("``", "''") for t in content):
            yield "phrase with marks"
        if any(t.tag == "CD" for t in content):
            yield "phrase with a number"
        if any(t.tag == "NNP" for t in content):
            yield "phrase with a name"


def _takes_stand(tree: Tree, frame: Frame) -> bool:
    """Whether somebody denies or admits what was told before: denied that, has disputed it."""
    it = frame.kind == "object" and [tree.lemmas[w] for w in frame.content] in _TOLD
    return it and act_of(frame.kind, frame.lemma) in (Act.DENY, Act.CONFIRM)


def _heads(tree: Tree, frame: Frame) -> Iterator[str]:
    """The nouns that a content is of: denied │ the old allegation that …"""
    words = set(frame.content)
    for w in frame.content:
        if tree.tokens[w].tag.startswith("NN") and tree.heads[w] not in words:
            yield tree.lemmas[w]


def _speaker(tree: Tree, head: int | None) -> str:
    if head is None:
        return "nobody"
    token = tree.tokens[head]
    word = token.text.lower()
    if word in _SPEAKERS:
        return "the writer"
    if word in _PEOPLE:
        return "them"
    if word == "who":
        return "who"
    lemma = tree.lemmas[head]
    if lemma in QUANTITIES or token.tag in ("DT", "JJ", "CD") and lemma in PEOPLE:
        return "people"  # 60 percent, some, many
    if token.tag in ("PRP", "DT", "WDT", "WP", "EX"):
        return "it"
    if token.tag in ("NNP", "NNPS"):
        return "a name"
    if lemma in PEOPLE:
        return "people" if token.tag == "NNS" else "somebody"
    if lemma in ORGANIZATIONS:
        return "a body"
    return "several" if token.tag == "NNS" else "one"
