"""English events: one for each clause, and each event noun, that tells something happening or planned.

Reads the parse of one sentence: which words tell events, then for each of them the clause, the stretches that can
date it, how real it is, who takes part and a line that stands alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.base import Distance, EventMention
from timeline.languages.en.analysis.syntax import (
    Tree,
    is_headline_verb,
    matrix,
    tree_of,
)
from timeline.languages.en.events.anaphora import described, figure, left_open
from timeline.languages.en.events.confidence import confidence_of
from timeline.languages.en.events.distances import apart, is_measured
from timeline.languages.en.events.factuality import factuality_of, is_negated
from timeline.languages.en.events.headlines import headline_of
from timeline.languages.en.events.participants import Participants
from timeline.languages.en.events.supplied import opening, supplied
from timeline.languages.en.events.times import Times, is_of_life, is_perfect, place
from timeline.languages.en.events.triggers import (
    carrier_of,
    tells_by_noun,
    tells_by_verb,
    type_of,
)
from timeline.languages.en.lexicon import events as lexicon
from timeline.types import Factuality, Relation, Sentence, Span, Status, Trigger

_OPEN = 0.3  # how sure an event is whose line has no subject
_WORDS = 400  # a longer "sentence" is a table or noise
_DONE_TO = frozenset({"dobj", "nsubjpass"})
_HAS = frozenset({"has", "have", "'ve", "’ve"})
_REACHING = _HAS | {"will", "shall", "'ll", "’ll"}
_IS = frozenset({"is", "are", "am", "'s", "'re", "’s", "’re"})
_WITHIN = frozenset({"in", "during", "at"})
_OPENING = frozenset({"VBD", "VBZ", "VBP", "VBN", "VB", "MD", "TO"})
_DESCRIBING = frozenset({"amod", "compound", "nsubj", "csubj"})
_OTHER_DAY = frozenset({"before", "since", "until"})
_TELLING = frozenset({"ROOT", "ccomp", "parataxis", "advcl", "xcomp"})


def find_events(text: str, sentence: Sentence) -> list[EventMention]:
    """The events of an analysed sentence, in text order. `text` is the document's clean text."""
    if len(sentence.tokens) > _WORDS:
        return []
    tree = tree_of(sentence.tokens)
    told = _Told(tree, headline=sentence.kind.is_title)
    return [told.mention(n) for n in sorted(told.triggers)]


# ---------------------------------------------------------------- each event


class _Told:
    """The events of one sentence and what lies between them."""

    def __init__(self, tree: Tree, *, headline: bool) -> None:
        self.tree = tree
        self._title = headline
        self.carriers: dict[int, int] = {}  # event noun → the light verb whose clause tells it
        self.triggers: set[int] = set()
        for n, token in enumerate(tree.tokens):
            if token.tag.startswith("V") and tells_by_verb(tree, n):
                self.triggers.add(n)
            elif token.tag.startswith("N") and tells_by_noun(tree, n):
                self.triggers.add(n)
                carrier = carrier_of(tree, n)
                if carrier is not None:
                    self.carriers[n] = carrier
        self._times = Times(tree, self.triggers, self.carriers)
        self._distances = apart(tree)
        self._participants = Participants(tree)

    def mention(self, n: int) -> EventMention:
        tree = self.tree
        top = self.carriers.get(n, n)
        verb = tree.tokens[top].tag.startswith("V")
        participants = self._participants.of(n, top)
        factuality, tensed = factuality_of(tree, top, n, title=self._title)
        begins = verb and self._begins(top)
        factuality = _begun(factuality) if begins else factuality
        clause = self._clause(top)
        apart = self._is_apart(top)
        line = headline_of(tree, n, top)
        return EventMention(
            trigger=Trigger(
                text=tree.tokens[n].text,
                lemma=tree.lemmas[n],
                start=tree.tokens[n].start,
                end=tree.tokens[n].end,
            ),
            clause=clause,
            scope=clause,
            type=type_of(tree, n),
            participants=participants,
            factuality=factuality,
            headline=line,
            times=self._times.of(n, top),
            tensed=tensed,
            current=verb and self._current(top),
            nominal=not verb,
            refers=not verb and self._definite(n),
            background=apart or self._background(top, factuality),
            governor=None if apart else self._times.governor(n, top),
            follows=self._times.follows(top) if verb and not apart else None,
            measures=verb and self._measures(n, top),
            occasion=self._occasion(n, top) if verb else None,
            distance=self._distance(top),
            until=Relation.ON if begins else Relation.UNTIL,
            supplied=(*(supplied(tree, top, title=self._title) if verb else ()), *opening(tree, line)),
            open=left_open(tree, line),
            described=described(tree, line),
            figure=figure(tree, line) if verb else None,
            confidence=min(
                confidence_of(tree, n, top, self._participants, factuality, title=self._title),
                _OPEN if self._opens_with_verb(line) else 1.0,
            ),
            rule="en.event.verb" if top == n and verb else "en.event.light" if verb else "en.event.noun",
        )

    def _begins(self, top: int) -> bool:
        """Whether it is told until when something was not, so that it was from then on: did not begin to run until."""
        tree, words = self.tree, [top]
        while tree.tokens[words[-1]].dep in ("xcomp", "ccomp") and tree.tokens[words[-1]].tag in (
            "VB",
            "VBG",
        ):
            words.append(tree.heads[words[-1]])
        return self._times.has_end(top) and any(is_negated(tree, w) for w in words)

    def _opens_with_verb(self, line: Sequence[Span]) -> bool:
        """Whether a line begins with a verb, and does not tell of whom: would fail, deployed 300 guards."""
        if not line or self._title:
            return False
        first = self.tree.at(line[0].start)
        token = self.tree.tokens[0 if first is None else first]
        return token.tag in _OPENING and token.dep not in _DESCRIBING

    def _clause(self, top: int) -> Span:
        """The stretch of a clause: all under its head (`plans` of "plans to open") but what is coordinated after."""
        tree = self.tree
        top = matrix(tree, top)
        skip = frozenset(tree.all(top, ("conj", "cc", "parataxis")))
        words = tree.subtree(top, skip)
        while len(words) > 1 and tree.tokens[words[-1]].dep == "punct":
            words.pop()
        while len(words) > 1 and tree.tokens[words[0]].dep in ("punct", "mark", "cc"):
            words.pop(0)
        return tree.span(words[0], words[-1])

    def _measures(self, n: int, top: int) -> bool:
        """Net fell 16%, the firm earned $3 million, posted a loss: a figure of a business."""
        if self.tree.lemmas[n] in lexicon.ANNOUNCING:
            return False  # that is done on a day
        if type_of(self.tree, n) == "earnings":
            return True
        subject = self.tree.child(top, ("nsubj", "nsubjpass"))
        return subject is not None and self.tree.lemmas[subject] in lexicon.FIGURES

    def _occasion(self, n: int, top: int) -> int | None:
        """Where the noun begins of the known event in which a verb's happens: killed in the blast, the blast killed."""
        tree = self.tree
        ahead = factuality_of(tree, top, top, title=self._title)[0].status is Status.SCHEDULED
        if not ahead and (self._current(top) or tree.tokens[top].tag not in ("VBD", "VBN")):
            return None
        within = (p for p in tree.all(top, ("prep",)) if tree.lemmas[p] in _WITHIN)
        nouns = [c for p in within if not self._times.answers(top, p) for c in tree.children[p]]
        if type_of(tree, n) in lexicon.HARM or tree.lemmas[n] in lexicon.HAPPENING:
            nouns += tree.all(top, ("nsubj",))
        known = (c for c in nouns if c in self.triggers and c != n and self._definite(c))
        return next((tree.tokens[c].start for c in known), None)

    def _is_apart(self, top: int) -> bool:
        """Whether an event is told as so far from another, or coordinated with one that is."""
        tree = self.tree
        joined = tree.tokens[top].dep == "conj" and tree.heads[top] in self._distances
        return joined or top in self._distances

    def _distance(self, top: int) -> Distance | None:
        """How far an event is from another that the sentence names."""
        apart = self._distances.get(top)
        if apart is None:
            return None
        nouns = {carrier: noun for noun, carrier in self.carriers.items()}
        word = nouns.get(apart.event, apart.event)
        start = self.tree.tokens[word].start if word in self.triggers else None
        return Distance(apart.length, start, apart.back, apart.unit)

    def _definite(self, n: int) -> bool:
        """`The attack`, `these talks`, `their bid`, `Orrin's bid`: an event that the reader knows by now."""
        tree = self.tree
        if tree.tokens[n].dep in _DONE_TO and tree.lemmas[tree.heads[n]] in lexicon.ASPECTUAL:
            return False  # completed its acquisition: that tells it now
        return any(
            tree.lemmas[c] in lexicon.POINTING
            or (tree.tokens[c].dep == "poss" and tree.tokens[c].entity not in lexicon.TIME_ENTITIES)
            for c in tree.all(n, ("det", "poss"))
        )

    def _current(self, top: int) -> bool:
        """`Has sold`, `is selling`, `will sell`: English gives these no date that is over, but by mistake (has died
        yesterday)."""
        tree = self.tree
        words = {tree.tokens[a].text.lower() for a in tree.all(top, ("aux",))}
        if words & _REACHING:
            return words.isdisjoint(_HAS) or not self._times.is_placed(top)
        return bool(words & _IS) and tree.tokens[top].tag == "VBG" and not self._title

    def _background(self, top: int, factuality: Factuality) -> bool:
        """Whether an event is no part of what the report goes on to tell: aside, earlier, or not yet."""
        tree = self.tree
        token = tree.tokens[top]
        if not token.tag.startswith("V"):
            return True
        if factuality.status is not Status.OCCURRED:
            return factuality.status is not Status.ONGOING
        first = (w for w in (top, *tree.all(top, ("advcl",))) if w <= top)
        if any(tree.lemmas[c] == "before" and c < top for w in first for c in tree.children[w]):
            return True  # even before the killing, she had tried, or tried
        marks = tree.all(top, ("mark",))
        if any(tree.lemmas[c] in _OTHER_DAY or is_measured(tree, c) for c in marks):
            return True  # he left since she was hurt, a year after she was hurt
        going_on = tree.tokens[tree.heads[top]].tag in ("VBP", "VBZ") and not self._title
        if going_on and any(tree.lemmas[c] == "after" for c in marks):
            return True  # the unrest comes after they voted
        if any(
            tree.lemmas[c] in lexicon.ELSEWHEN for c in tree.all(top, ("advmod",)) if not tree.children[c]
        ):
            return True  # only 12 were ever built
        if is_of_life(tree, top):
            return True
        return is_perfect(self.tree, top) or not (
            place(self.tree, top) in _TELLING or is_headline_verb(tree, top)
        )


def _begun(factuality: Factuality) -> Factuality:
    """What was not until a time, as what was from then on: it did not open until May."""
    denied = factuality.status is Status.DENIED
    return Factuality(status=Status.OCCURRED if denied else factuality.status)
