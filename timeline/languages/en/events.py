"""English events: one for each clause, and each event noun, that tells something happening or planned.

Reads the parse of one sentence: which words tell events, then for each of them the clause, the stretches that can
date it, how real it is, who takes part and a line that stands alone.
"""

from __future__ import annotations

from functools import cached_property

from timeline.languages.base import Distance, EventMention
from timeline.languages.en import lexicon_events as lexicon
from timeline.languages.en.anaphora import described, left_open
from timeline.languages.en.distances import apart
from timeline.languages.en.factuality import factuality_of, is_arranged
from timeline.languages.en.headlines import headline_of
from timeline.languages.en.participants import Participants
from timeline.languages.en.supplied import supplied
from timeline.languages.en.syntax import (
    ADJUNCTS,
    SUBJECTS,
    Tree,
    is_headline_verb,
    matrix,
)
from timeline.languages.en.triggers import carrier_of, is_state_since, tells_by_noun, tells_by_verb, type_of
from timeline.types import BlockKind, Factuality, Sentence, Span, Status, Trigger

_DESCRIBING = ("amod", "compound", "nmod", "nummod", "poss")
_RANKS = 6  # how far up a sentence a time may come from
_WORDS = 400  # a longer "sentence" is a table or noise
_ELSEWHERE = lexicon.OTHER_TIME | lexicon.CONDITIONS
_DONE_TO = frozenset({"dobj", "nsubjpass"})
_HAD = frozenset({"had", "'d", "having"})
_REACHING = frozenset({"has", "have", "'ve", "’ve", "will", "shall", "'ll", "’ll"})
_IS = frozenset({"is", "are", "am", "'s", "'re", "’s", "’re"})
_FINITE = frozenset({"ROOT", "parataxis", "ccomp"})
_HABIT = frozenset({"VBP", "VBZ"})
_PARTICIPLES = frozenset({"VBN", "VBG"})
_NONFINITE = frozenset({"advcl", "acl", "pcomp", "prep", "csubj", "xcomp"})
_HARM = frozenset({"death", "health", "attack", "accident", "disaster"})
_WITHIN = frozenset({"in", "during", "at"})
_WHOLE = frozenset({"since", "until", "before", "till"})
_MOST = frozenset({"JJS", "RBS"})
_NTH = frozenset({"first", "only"})
_PHRASE = 6  # words of a noun phrase
_HELD = frozenset({"hold", "expect"})
_WHO = frozenset({"who", "whom", "whose"})
_AIM = frozenset({"advcl", "acl"})
_TELLING = frozenset({"ROOT", "ccomp", "parataxis", "advcl", "xcomp"})


def find_events(text: str, sentence: Sentence) -> list[EventMention]:
    """The events of an analysed sentence, in text order. `text` is the document's clean text."""
    if len(sentence.tokens) > _WORDS:
        return []
    tree = Tree(sentence.tokens)
    told = _Told(tree, headline=sentence.kind is BlockKind.TITLE or sentence.kind is BlockKind.HEADING)
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
        self._tops = self.triggers | set(self.carriers.values())
        self._distances = apart(tree)
        self._participants = Participants(tree)

    def mention(self, n: int) -> EventMention:
        tree = self.tree
        top = self.carriers.get(n, n)
        verb = tree.tokens[top].tag.startswith("V")
        participants = self._participants.of(n, top)
        factuality, tensed = factuality_of(tree, top, n, title=self._title)
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
            times=self._times(n, top),
            nearby=() if apart else self._nearby(top, n),
            tensed=tensed,
            current=verb and self._current(top),
            nominal=not verb,
            refers=not verb and self._definite(n),
            background=apart or self._background(top, factuality),
            governor=None if apart else self._governor(n, top),
            measures=verb and self._measures(n, top),
            occasion=self._occasion(n, top) if verb else None,
            distance=self._distance(top),
            supplied=supplied(tree, top, title=self._title) if verb else (),
            open=left_open(tree, line),
            described=described(tree, line),
            confidence=self._confidence(n, top, verb=verb, factuality=factuality),
            rule="en.event.verb" if top == n and verb else "en.event.light" if verb else "en.event.noun",
        )

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

    def _territory(self, top: int, n: int) -> list[int]:
        """The words that no other event below has for itself."""
        tree = self.tree
        found = [top]
        for word in found:
            found.extend(
                c
                for c in tree.children[word]
                if c == n or not (c in self._tops or self._compares(c) or self._describes(c, n))
            )
        return sorted(found)

    def _describes(self, n: int, trigger: int) -> bool:
        """Whether a word describes what an act is done to (signed the 2015 accord), which is not when it is done."""
        tree = self.tree
        thing = tree.heads[n]
        return tree.tokens[n].dep in _DESCRIBING and thing != trigger and tree.tokens[thing].dep == "dobj"

    def _compares(self, n: int) -> bool:
        """`Than a year earlier`, `from $3 million a year ago`: what is held against, with a time of its own."""
        tree = self.tree
        if tree.tokens[n].dep != "prep":
            return False
        if tree.lemmas[n] == "since" and self._ranks(n):
            return True
        target = tree.child(n, ("pobj", "prep"))
        measured = target is not None and any(
            tree.tokens[w].tag in ("CD", "$") for w in tree.children[target]
        )
        timed = target is not None and tree.tokens[target].entity in lexicon.TIME_ENTITIES
        return tree.lemmas[n] in lexicon.COMPARING or (tree.lemmas[n] == "from" and measured and not timed)

    def _ranks(self, n: int) -> bool:
        """Whether a preposition says since when something is the first or the most: the lowest level since 2009."""
        tree = self.tree
        before = {n - 1, tree.heads[n - 1]} if n else set()
        near = before | {c for w in before for c in tree.children[w] if c < n}
        return any(tree.tokens[w].tag in _MOST or tree.lemmas[w] in _NTH for w in near if n - w <= _PHRASE)

    def _times(self, n: int, top: int) -> tuple[tuple[Span, ...], ...]:
        """The stretches that can date an event: its own words, then those of what it hangs on in its time."""
        tree = self.tree
        ranks = [tree.runs(self._territory(top, n))]
        below = top
        for head in tree.ancestors(top):
            link = self._link(below, head)
            if link is None or len(ranks) > _RANKS:
                break
            when = self._when(below)
            governing = when or self._governing(head, below, before_only=link == "before")
            if governing:
                ranks.append(governing)
            below = head
        lent = self._lent(top)
        if lent:
            ranks.append(lent)
        return tuple(ranks)

    def _governor(self, n: int, top: int) -> int | None:
        """Where the nearest event or saying above begins of whose time an event without a tense of its own is."""
        tree = self.tree
        nouns = {carrier: noun for noun, carrier in self.carriers.items()}
        below = top
        for head in tree.ancestors(top):
            if self._link(below, head) != "all":
                return None
            found = nouns.get(head, head)
            if found != n and (found in self.triggers or tree.lemmas[head] in lexicon.ATTRIBUTION):
                return tree.tokens[found].start
            below = head
        return None

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
        nouns = [c for p in tree.all(top, ("prep",)) if tree.lemmas[p] in _WITHIN for c in tree.children[p]]
        if type_of(tree, n) in _HARM or tree.lemmas[n] in lexicon.HAPPENING:
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

    def _link(self, below: int, head: int) -> str | None:
        """How what an event hangs on dates it: "all", only what stands "before" its verb, or not (None)."""
        tree = self.tree
        token, dep = tree.tokens[below], tree.tokens[below].dep
        if dep == "conj":
            return "before" if tree.tokens[head].tag.startswith("V") else "all"
        if dep in (
            "xcomp",
            "ccomp",
            "pcomp",
            "oprd",
            "nsubj",
            "nsubjpass",
            "pobj",
            "agent",
            "dative",
            "attr",
            "appos",
        ):
            return "all"
        if dep == "advcl":
            marks = {tree.lemmas[c] for c in tree.all(below, ("mark", "advmod"))}
            if marks & lexicon.CONDITIONS or marks & lexicon.OTHER_TIME:
                return None
            return "all" if token.tag in ("VBG", "VB") or marks & lexicon.SAME_TIME else "before"
        if dep == "dobj":
            return "all" if tree.lemmas[head] in lexicon.SAME_TIME_AS_OBJECT else "before"
        if dep == "prep":
            return None if tree.lemmas[below] in lexicon.OTHER_TIME or self._answers(head, below) else "all"
        if dep in ("relcl", "acl"):
            when = any(tree.lemmas[c] == "when" for c in tree.children[below])
            subject = tree.child(below, ("nsubj", "nsubjpass"))
            relative = subject is not None and tree.lemmas[subject] in ("that", "which")
            if when or (
                head in self._tops and not self._perfect(below) and (relative or token.tag in _PARTICIPLES)
            ):
                return "all"
        return None

    def _when(self, below: int) -> tuple[Span, ...]:
        """The time right before the `when` of a clause: Thursday, when two were arrested."""
        tree = self.tree
        first = tree.edges[below][0]
        if not first or tree.lemmas[first] != "when":
            return ()
        last = first - 2 if tree.tokens[first - 1].text == "," else first - 1
        start = last + 1
        while start and tree.tokens[start - 1].entity in lexicon.TIME_ENTITIES:
            start -= 1
        return (tree.span(start, last),) if start <= last else ()

    def _happens(self, n: int) -> bool:
        """Whether a verb says of its subject that it takes place: begins, is held, is expected, was planned for."""
        tree = self.tree
        subject = tree.child(n, ("nsubj", "nsubjpass"))
        personal = subject is not None and tree.lemmas[subject] in _WHO
        passive = tree.tokens[n].tag == "VBN" and tree.child(n, ("auxpass",)) is not None
        held = passive and (tree.lemmas[n] in lexicon.ARRANGING or tree.lemmas[n] in _HELD)
        return not personal and (held or tree.lemmas[n] in lexicon.ASPECTUAL | lexicon.HAPPENING)

    def _answers(self, head: int, prep: int) -> bool:
        """Whether a preposition names what was done before and is answered for: charged with theft, in the theft."""
        tree = self.tree
        if tree.lemmas[head] not in lexicon.REQUITING and type_of(tree, head) not in lexicon.JUDGING:
            return False
        deed = tree.child(prep, ("pobj", "pcomp"))
        if deed is None:
            return False
        harm = tree.lemmas[prep] == "in" and type_of(tree, deed) in _HARM
        return harm or tree.lemmas[prep] in lexicon.DEEDS

    def _governing(self, head: int, below: int, *, before_only: bool) -> tuple[Span, ...]:
        """The words with which a governing verb or noun dates what hangs on it, other events' words left out."""
        tree = self.tree
        if not tree.tokens[head].tag.startswith(("V", "I", "T")):
            branch = tree.subtree(head, frozenset({below}) | self._tops)
            return tree.runs(branch)
        words: list[int] = []
        for c in tree.children[head]:
            if c == below or tree.tokens[c].dep not in ADJUNCTS or (before_only and c > head):
                continue
            words.extend(tree.subtree(c, frozenset({below}) | self._tops))
        aim = tree.child(head, ("xcomp",))
        if aim is not None and tree.tokens[below].dep in SUBJECTS and self._happens(aim):
            words.extend(
                tree.subtree(aim, frozenset(self._tops - {aim}))
            )  # construction is set to begin in June
        return tree.runs(sorted(words))

    def _lent(self, top: int) -> tuple[Span, ...]:
        """What the events inside a clause, or one coordinated with it, lend to it when nothing else dates it."""
        tree = self.tree
        words: list[int] = []
        lemma = tree.lemmas[top]
        aims = lemma in lexicon.SCHEDULING or lemma in lexicon.WISHING or lemma in lexicon.PROPOSING
        for c in tree.children[top]:
            token = tree.tokens[c]
            dep = token.dep
            if dep == "conj":
                lends = c in self._tops and (
                    tree.child(c, SUBJECTS) is None or not tree.all(c, ("auxpass", "aux"))
                )
            elif dep == "xcomp":
                lends = not aims or token.tag in ("VBG", "VBN") or is_arranged(tree, top)
            elif dep == "prep":
                occasion = tree.child(c, ("pobj",))
                lends = tree.lemmas[c] in lexicon.OCCASION_PREPOSITIONS and occasion in self._tops
            elif dep == "acl":
                lends = token.tag == "VBN" and not tree.tokens[top].tag.startswith("V")
            elif dep == "relcl":
                lends = self._happens(c) and tree.tokens[top].tag.startswith("N")
            elif dep == "dobj":
                lends = lemma in lexicon.SAME_TIME_AS_OBJECT
            else:
                lends = dep in ("nsubj", "nsubjpass")
            if lends:
                words.extend(tree.subtree(c, frozenset(self._apart)))
        return tree.runs(sorted(set(words)))

    def _nearby(self, top: int, n: int) -> tuple[Span, ...]:
        """The sentence without the asides and the clauses of another time that the event does not stand in."""
        tree = self.tree
        told_of = any(tree.lemmas[c] in _WHO for c in tree.children[top])
        if self._place(top) == "relcl" and (told_of or self._perfect(top)):
            return ()  # what is told of a person aside, or had gone before, has its own time
        above = {top, *tree.ancestors(top)}
        if any(tree.lemmas[c] in _WHOLE for w in above for c in tree.all(w, ("mark",))):
            return ()  # since it began: what governs it is of another time
        if any(tree.tokens[w].dep == "prep" and self._answers(tree.heads[w], w) for w in above):
            return ()
        described = (c for d in tree.all(top, ("dobj",)) for c in tree.children[d] if self._describes(c, n))
        apart = frozenset((*(c for c in self._apart if c not in above), *described))
        roots = [n for n in tree.order if n not in above and tree.heads[n] == n]
        root = max(above, key=lambda n: tree.edges[n][1] - tree.edges[n][0])
        return tree.runs(tree.subtree(root, apart | frozenset(roots)))

    @cached_property
    def _apart(self) -> list[int]:
        tree = self.tree
        return [
            n
            for n, t in enumerate(tree.tokens)
            if t.dep in ("relcl", "acl", "appos")
            or self._compares(n)
            or (
                t.dep in ("advcl", "prep")
                and ({tree.lemmas[n], *(tree.lemmas[c] for c in tree.children[n])} & _ELSEWHERE)
            )
        ]

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

    def _place(self, top: int) -> str:
        """How a clause hangs in the sentence; a coordinated one hangs as the first of its row does."""
        tree = self.tree
        while tree.tokens[top].dep == "conj" and tree.heads[top] != top:
            top = tree.heads[top]
        return tree.tokens[top].dep

    def _current(self, top: int) -> bool:
        """`Has sold`, `is selling`, `will sell`: English gives these no date that is over."""
        tree = self.tree
        words = {tree.tokens[a].text.lower() for a in tree.all(top, ("aux",))}
        if words & _REACHING:
            return True
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
        return self._perfect(top) or not (self._place(top) in _TELLING or is_headline_verb(tree, top))

    def _perfect(self, top: int) -> bool:
        """`Had opened`: earlier than what is told around it."""
        return any(self.tree.tokens[a].text.lower() in _HAD for a in self.tree.all(top, ("aux",)))

    def _confidence(self, n: int, top: int, *, verb: bool, factuality: Factuality) -> float:
        """How sure it is that a reader of a timeline would call it an event."""
        tree = self.tree
        token, lemma = tree.tokens[top], tree.lemmas[n]
        typed = type_of(tree, n) != lexicon.OTHER
        if not verb:  # `the election` alone is no line
            return 0.45 if typed and self._participants.of(n, top) else 0.3
        if lemma in lexicon.ATTITUDES:
            return 0.3
        if lemma in lexicon.LASTING or lemma in lexicon.STATES:
            return 0.6 if is_state_since(tree, top) else 0.4
        told = token.tag in ("VBD", "VBN") and self._place(top) in _FINITE
        light = (
            lemma in lexicon.LIGHT and tree.child(top, ("prt", "nsubjpass")) is None
        )  # took over, was held
        gerund = token.tag == "VBG" and token.dep == "pcomp"
        if gerund and tree.lemmas[tree.heads[top]] not in lexicon.DONE_BEHIND:
            return 0.35  # a chance of winning
        given = told or gerund
        if light and given and tree.child(top, ("dobj",)) is not None:
            return 0.45  # made landfall, took office, for taking bribes
        if light or (lemma in lexicon.ASPECTUAL and tree.child(top, ("xcomp",)) is not None):
            return 0.35
        score = 0.75 if typed else 0.6
        if self._place(top) in _FINITE and (
            token.tag in ("VBD", "VBN") or (self._title and token.tag in _HABIT)
        ):
            score += 0.15
        habit = token.tag in _HABIT or (token.tag == "VBN" and factuality.status is Status.ONGOING)
        aim = token.tag == "VB" and token.dep in _AIM
        if self._place(top) in _NONFINITE and token.tag in ("VB", "VBG"):
            score -= 0.1
        if self._participants.subject(top)[0] is None:
            bare = self._place(top) in _NONFINITE and token.tag in ("VB", "VBG")
            score -= 0.35 if bare else 0.15
        described = token.dep == "acl" and token.tag == "VBN" and not typed  # a poll taken in May
        if aim or described or (habit and not self._title):
            score -= 0.25
        if factuality.status is Status.POSSIBLE:
            score -= 0.1
        return round(min(0.95, max(0.1, score)), 2)
