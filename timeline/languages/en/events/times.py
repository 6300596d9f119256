"""The stretches of an English sentence that can date an event: its own words, what governs it, what lends to it.

How a clause hangs on another tells whether the time of the one is that of the other.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import cached_property

from timeline.languages.en.analysis.syntax import ADJUNCTS, SUBJECTS, Tree
from timeline.languages.en.events.distances import is_measured
from timeline.languages.en.events.factuality import is_arranged
from timeline.languages.en.events.triggers import type_of
from timeline.languages.en.lexicon import events as lexicon
from timeline.types import Span

_DESCRIBING = ("amod", "compound", "nmod", "nummod", "poss")
_RANKS = 6  # how far up a sentence a time may come from
_ELSEWHERE = lexicon.OTHER_TIME | lexicon.CONDITIONS
_HAD = frozenset({"had", "'d", "having"})
_PARTICIPLES = frozenset({"VBN", "VBG"})
_MOST = frozenset({"JJS", "RBS"})
_NTH = frozenset({"first", "only"})
_BACK = frozenset({"ago", "early", "earlier", "before"})
_FIGURES = frozenset({"price", "earnings"})
_ABOUT = frozenset({"for", "about", "over", "against", "with"})
_AT = frozenset({"on", "in", "at"})
_ENDS = frozenset({"to", "until", "till", "through"})
_PHRASE = 6  # words of a noun phrase
_HELD = frozenset({"hold", "expect"})
_WHEN = frozenset({"when", "while"})
_WHO = frozenset({"who", "whom", "whose"})


def is_perfect(tree: Tree, top: int) -> bool:
    """`Had opened`: earlier than what is told around it."""
    return any(tree.tokens[a].text.lower() in _HAD for a in tree.all(top, ("aux",)))


def is_of_life(tree: Tree, top: int) -> bool:
    """Whether a verb tells of a birth, or is told to be of somebody's age or a state of his (at 22, as a child, when
    she was mayor), or stands beside one that is."""
    while (
        (who := tree.child(top, SUBJECTS)) is None
        and tree.tokens[top].dep == "conj"
        and tree.heads[top] != top
    ):
        top = tree.heads[top]
    if who is not None and tree.lemmas[top] == "bear" and tree.tokens[who].entity == "PERSON":
        return True
    if any(_was_so(tree, c) for c in tree.all(top, ("advcl",))):
        return True
    return _of_person(tree, top) and any(_is_age(tree, c, top) for c in tree.all(top, ("prep",)))


def _was_so(tree: Tree, clause: int) -> bool:
    linked = any(tree.lemmas[m] in _WHEN for m in tree.all(clause, ("mark", "advmod")))
    said = tree.child(clause, ("attr", "acomp", "npadvmod")) is not None
    return linked and said and tree.lemmas[clause] == "be" and _of_person(tree, clause)


def _of_person(tree: Tree, top: int) -> bool:
    who = tree.child(top, SUBJECTS)
    return who is not None and (
        tree.tokens[who].entity == "PERSON" or tree.lemmas[who] in lexicon.PERSON_NOUNS
    )


def _is_age(tree: Tree, prep: int, top: int) -> bool:
    word = tree.child(prep, ("pobj",))
    if word is None:
        return False
    if tree.lemmas[prep] == "as":
        return prep < top and tree.lemmas[word] in lexicon.PERSON_NOUNS
    bare = tree.tokens[word].tag == "CD" and not tree.children[word]
    told = prep < top or type_of(tree, top) != "death"  # died at 84: news
    return told and tree.lemmas[prep] == "at" and (bare or tree.lemmas[word] == "age")


def place(tree: Tree, top: int) -> str:
    """How a clause hangs in the sentence; a coordinated one hangs as the first of its row does."""
    while tree.tokens[top].dep == "conj" and tree.heads[top] != top:
        top = tree.heads[top]
    return tree.tokens[top].dep


def _aims(lemma: str) -> bool:
    return lemma in lexicon.SCHEDULING or lemma in lexicon.WISHING or lemma in lexicon.PROPOSING


class Times:
    """Where the times of a sentence's events may stand. `carriers`: event nouns to the verbs that tell them."""

    def __init__(self, tree: Tree, triggers: Set[int], carriers: Mapping[int, int]) -> None:
        self._tree = tree
        self._triggers = triggers
        self._carriers = carriers
        self._tops = triggers | set(carriers.values())

    def of(self, n: int, top: int) -> tuple[tuple[Span, ...], ...]:
        """The stretches that can date an event: its own words, then those of what it hangs on in its time."""
        tree = self._tree
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

    def governor(self, n: int, top: int) -> int | None:
        """Where the nearest event or saying above begins of whose time an event without a tense of its own is: none of
        which it is the aim (invited him to a ceremony)."""
        tree = self._tree
        nouns = {carrier: noun for noun, carrier in self._carriers.items()}
        below = top
        for head in tree.ancestors(top):
            if self._link(below, head) != "all" or _aims(tree.lemmas[head]):
                return None
            found = nouns.get(head, head)
            if found != n and (found in self._triggers or tree.lemmas[head] in lexicon.ATTRIBUTION):
                return tree.tokens[found].start
            below = head
        return None

    def follows(self, top: int) -> int | None:
        """Where the event begins after which a verb tells in one breath what its subject did: left at six and fell."""
        tree = self._tree
        head = tree.heads[top]
        joined = tree.tokens[top].dep == "conj" and tree.child(top, SUBJECTS) is None
        told = joined and head in self._triggers and tree.tokens[head].tag.startswith("V")
        return tree.tokens[head].start if told else None

    def is_placed(self, top: int) -> bool:
        """Whether a verb's own words say when, as of what is over: yesterday, on Monday, in the first quarter."""
        return bool(self._placed(top))

    def _placed(self, top: int) -> list[int]:
        """The words under which a word's own time stands, that of a day or period: yesterday, on Monday, in May."""
        tree = self._tree
        found: list[int] = []
        for n in tree.all(top, ("prep", "npadvmod")):
            bare = tree.tokens[n].dep == "npadvmod"
            when = n if bare else tree.child(n, ("pobj",))
            placed = bare or tree.lemmas[n] in _AT
            if placed and when is not None and tree.tokens[when].entity in lexicon.TIME_ENTITIES:
                found.append(n)
        return found

    def has_end(self, top: int) -> bool:
        """Whether a verb's own words say until when: had no hospital until 2010."""
        return any(self._is_until(c) and self._tree.lemmas[c] != "to" for c in self._tree.all(top, ("prep",)))

    def _territory(self, top: int, n: int) -> list[int]:
        """The words that no other event below has for itself, and no clause that tells of a thing by the way."""
        tree = self._tree
        found = [top]
        for word in found:
            found.extend(
                c
                for c in tree.children[word]
                if c == n
                or not (
                    c in self._tops
                    or tree.tokens[c].dep == "relcl"
                    or self._apposed(c)
                    or self._compares(c)
                    or self._describes(c, n)
                )
            )
        return sorted(found)

    def _apposed(self, n: int) -> bool:
        """Whether a word is what somebody is called beside his name, with times of its own: Orrin, winner in 2018."""
        tree = self._tree
        named = (tree.tokens[w].entity for w in (n, tree.heads[n]))
        return tree.tokens[n].dep == "appos" and lexicon.TIME_ENTITIES.isdisjoint(named)

    def _describes(self, n: int, trigger: int) -> bool:
        """Whether a word describes what an act is done to or about (signed the 2015 accord, gave no reason for the June
        deadline), which is not when it is done."""
        tree = self._tree
        thing = tree.heads[n]
        dep = tree.tokens[thing].dep
        timed = tree.tokens[thing].entity in lexicon.TIME_ENTITIES  # is set for │ 3 │ May
        done_to = dep == "dobj" or (dep == "pobj" and not timed and tree.lemmas[tree.heads[thing]] in _ABOUT)
        return tree.tokens[n].dep in _DESCRIBING and n < thing != trigger and done_to

    def _compares(self, n: int) -> bool:
        """`Than a year earlier`, `from $3 million a year ago`: what is held against, with a time of its own."""
        tree = self._tree
        if tree.tokens[n].dep != "prep":
            return False
        if tree.lemmas[n] == "since" and self._ranks(n):
            return True
        compares = tree.lemmas[n] in lexicon.COMPARING or tree.tokens[n].text.lower() in lexicon.COMPARING
        return compares or (tree.lemmas[n] == "from" and self._sets_against(n))

    def _sets_against(self, n: int) -> bool:
        """Whether `from` names an amount, or the time of the figure that another has moved away from: rose from May."""
        tree = self._tree
        target = tree.child(n, ("pobj", "prep", "pcomp"))
        if target is None:
            return False
        if tree.tokens[target].entity not in lexicon.TIME_ENTITIES:
            return any(tree.tokens[w].tag in ("CD", "$") for w in tree.children[target])
        if tree.lemmas[target] in _BACK:
            return True
        head = tree.heads[n]
        moved = type_of(tree, head) in _FIGURES or tree.tokens[head].tag in ("RB", "RP", "JJ", "JJR")
        return moved and not any(self._is_until(c) for c in tree.all(head, ("prep",)) if c > n)

    def _is_until(self, n: int) -> bool:
        """Whether a preposition leads to a time that ends a row of times: from January to May."""
        tree = self._tree
        end = tree.child(n, ("pobj",))
        timed = end is not None and tree.tokens[end].entity in lexicon.TIME_ENTITIES
        return timed and tree.lemmas[n] in _ENDS

    def _ranks(self, n: int) -> bool:
        """Whether a preposition says since when something is the first or the most: the lowest level since 2009."""
        tree = self._tree
        before = {n - 1, tree.heads[n - 1]} if n else set()
        near = before | {c for w in before for c in tree.children[w] if c < n}
        return any(tree.tokens[w].tag in _MOST or tree.lemmas[w] in _NTH for w in near if n - w <= _PHRASE)

    def _link(self, below: int, head: int) -> str | None:
        """How what an event hangs on dates it: "all", only what stands "before" its verb, or not (None)."""
        tree = self._tree
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
            if self._is_just_after(below):
                return "all"
            if marks & lexicon.CONDITIONS or marks & lexicon.OTHER_TIME:
                return None
            return "all" if token.tag in ("VBG", "VB") or marks & lexicon.SAME_TIME else "before"
        if dep == "dobj":
            return "all" if tree.lemmas[head] in lexicon.SAME_TIME_AS_OBJECT else "before"
        if dep == "prep":
            return None if tree.lemmas[below] in lexicon.OTHER_TIME or self.answers(head, below) else "all"
        if dep in ("relcl", "acl"):
            when = any(tree.lemmas[c] == "when" for c in tree.children[below])
            when = when or (token.tag == "VBG" and tree.tokens[head].dep in SUBJECTS)
            subject = tree.child(below, ("nsubj", "nsubjpass"))
            relative = subject is not None and tree.lemmas[subject] in ("that", "which")
            if when or (
                head in self._tops
                and not is_perfect(self._tree, below)
                and (relative or token.tag in _PARTICIPLES)
            ):
                return "all"
        return None

    def _is_just_after(self, top: int) -> bool:
        """Whether it is told after what something happened, at no distance: closed after the boiler exploded, not what
        goes on after that (the unrest comes after they voted)."""
        tree = self._tree
        after = [
            c for c in tree.all(top, ("mark",)) if tree.lemmas[c] == "after" and not is_measured(tree, c)
        ]
        past = tree.tokens[top].tag in ("VBD", "VBN") and not is_perfect(tree, top)
        return bool(after) and past and tree.tokens[tree.heads[top]].tag not in ("VBP", "VBZ")

    def _when(self, below: int) -> tuple[Span, ...]:
        """The time right before the `when` of a clause: Thursday, when two were arrested."""
        tree = self._tree
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
        tree = self._tree
        subject = tree.child(n, ("nsubj", "nsubjpass"))
        personal = subject is not None and tree.lemmas[subject] in _WHO
        passive = tree.tokens[n].tag == "VBN" and tree.child(n, ("auxpass",)) is not None
        held = passive and (tree.lemmas[n] in lexicon.ARRANGING or tree.lemmas[n] in _HELD)
        return not personal and (held or tree.lemmas[n] in lexicon.ASPECTUAL | lexicon.HAPPENING)

    def answers(self, head: int, prep: int) -> bool:
        """Whether a preposition names what was done before and is answered for: charged with theft, in the theft."""
        tree = self._tree
        if tree.lemmas[head] not in lexicon.REQUITING and type_of(tree, head) not in lexicon.JUDGING:
            return False
        deed = tree.child(prep, ("pobj", "pcomp"))
        if deed is None:
            return False
        harm = tree.lemmas[prep] == "in" and type_of(tree, deed) in lexicon.HARM
        return harm or tree.lemmas[prep] in lexicon.DEEDS

    def _governing(self, head: int, below: int, *, before_only: bool) -> tuple[Span, ...]:
        """The words with which a governing verb or noun dates what hangs on it, other events' words left out."""
        tree = self._tree
        if not tree.tokens[head].tag.startswith(("V", "I", "T")):
            branch = tree.subtree(head, frozenset({below}) | self._tops)
            return tree.runs(branch)
        if before_only:
            skip = frozenset({below}) | self._tops
            adjuncts = (c for c in tree.all(head, ADJUNCTS) if c != below and c < head)
            words = [w for c in adjuncts for w in tree.subtree(c, skip)]
        else:
            apart = (below, *tree.all(head, ("xcomp", "ccomp")))
            others = {w for c in apart for w in tree.subtree(c)}
            words = [w for w in self._territory(head, head) if w not in others]
        aim = tree.child(head, ("xcomp",))
        if aim is not None and tree.tokens[below].dep in SUBJECTS and self._happens(aim):
            # Construction is set to begin in June.
            words.extend(tree.subtree(aim, frozenset(self._tops - {aim})))
        return tree.runs(sorted(words))

    def _lent(self, top: int) -> tuple[Span, ...]:
        """What the events inside a clause, or one coordinated with it, lend to it when nothing else dates it."""
        tree = self._tree
        words: list[int] = []
        lemma = tree.lemmas[top]
        apart = frozenset(self._apart)
        aims = _aims(lemma)
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
                lends = lends and not self.answers(top, c)
            elif dep == "acl":
                lends = token.tag == "VBN" and not tree.tokens[top].tag.startswith("V")
            elif dep == "relcl":
                lends = self._happens(c) and tree.tokens[top].tag.startswith("N")
            elif dep == "dobj":
                lends = lemma in lexicon.SAME_TIME_AS_OBJECT
            elif dep in ("advcl", "ccomp"):  # rose to close at 4; let her go at 4
                lends = token.tag == "VB" or (dep == "advcl" and self._is_at_once(c))
            else:
                lends = dep in SUBJECTS or dep == "attr"
            if lends:
                words.extend(tree.subtree(c, apart))
            elif dep == "dobj":  # approved the takeover in May
                words.extend(w for p in self._placed(c) for w in tree.subtree(p, apart))
        for subject in self._shared(top):
            words.extend(tree.subtree(subject, apart))
        return tree.runs(sorted(set(words)))

    def _is_at_once(self, top: int) -> bool:
        """Whether a clause tells when what it hangs on happens: when the ferry struck a pier."""
        marks = (self._tree.lemmas[c] for c in self._tree.all(top, ("mark", "advmod")))
        return any(mark in lexicon.SAME_TIME for mark in marks)

    def _shared(self, top: int) -> list[int]:
        """The subjects that a verb has from the one it is coordinated with: the blasts killed 20 and injured 50."""
        tree = self._tree
        joined = tree.tokens[top].dep == "conj" and tree.child(top, SUBJECTS) is None
        return tree.all(tree.heads[top], SUBJECTS) if joined else []

    @cached_property
    def _apart(self) -> list[int]:
        tree = self._tree
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
