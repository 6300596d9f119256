"""English events: one for each clause, and each event noun, that tells something happening or planned.

Reads the parse of one sentence: which words tell events, then for each of them the clause, the stretches that can
date it, how real it is, who takes part and a line that stands alone.
"""

from __future__ import annotations

from functools import cached_property

from timeline.languages.base import EventMention
from timeline.languages.en import lexicon_events as lexicon
from timeline.languages.en.factuality import factuality_of
from timeline.languages.en.headlines import headline_of
from timeline.languages.en.participants import Participants
from timeline.languages.en.syntax import (
    ADJUNCTS,
    AUXILIARIES,
    SUBJECTS,
    Tree,
    is_going_to,
    is_headline_verb,
    matrix,
)
from timeline.types import BlockKind, Factuality, Sentence, Span, Status, Trigger

_DESCRIBING = ("amod", "compound", "nmod", "nummod", "poss")
_RANKS = 6  # how far up a sentence a time may come from
_WORDS = 400  # a longer "sentence" is a table or noise
_PASSED_OVER = AUXILIARIES | {"prep", "amod", "compound", "punct", "nmod", "poss", "case", "mark"}
_OCCASIONS = frozenset({"after", "before", "during", "since", "until", "following", "amid", "despite"})
_ELSEWHERE = lexicon.OTHER_TIME | lexicon.CONDITIONS
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj"})
_DONE_TO = frozenset({"dobj", "nsubjpass"})
_HAD = frozenset({"had", "'d", "having"})
_REACHING = frozenset({"has", "have", "'ve", "’ve", "will", "shall", "'ll", "’ll"})
_IS = frozenset({"is", "are", "am", "'s", "'re", "’s", "’re"})
_FINITE = frozenset({"ROOT", "parataxis", "ccomp"})
_HABIT = frozenset({"VBP", "VBZ"})
_PARTICIPLES = frozenset({"VBN", "VBG"})
_NONFINITE = frozenset({"advcl", "acl", "pcomp", "prep", "csubj", "xcomp"})
_WHOLE = frozenset({"since", "until", "before", "till"})
_WHO = frozenset({"who", "whom", "whose"})
_AIM = frozenset({"advcl", "acl"})
_PRODUCT = "product"
_PRICE = "price"
_TELLING = frozenset({"ROOT", "ccomp", "parataxis", "advcl", "xcomp"})
_NOUN_ARGUMENTS = frozenset({"of", "by", "against", "between", "with", "on", "for", "in", "to", "from", "at"})


def find_events(text: str, sentence: Sentence) -> list[EventMention]:
    """The events of an analysed sentence, in text order. `text` is the document's clean text."""
    if len(sentence.tokens) > _WORDS:
        return []
    tree = Tree(sentence.tokens)
    told = _Told(tree, headline=sentence.kind is BlockKind.TITLE or sentence.kind is BlockKind.HEADING)
    return [told.mention(n) for n in sorted(told.triggers)]


# ---------------------------------------------------------------- which words


def tells_by_verb(tree: Tree, n: int) -> bool:
    """Whether a verb tells an event: no auxiliary, copula, state or word of saying, and no mere modifier."""
    token, lemma = tree.tokens[n], tree.lemmas[n]
    if not token.tag.startswith("V") or token.dep in _PASSED_OVER or not token.text[0].isalpha():
        return False
    if _in_compound(tree, n) or (token.dep == "acl" and tree.lemmas[tree.heads[n]] in lexicon.PERIODS):
        return False
    if lemma in lexicon.STATES or lemma in lexicon.ATTRIBUTION or is_going_to(tree, n):
        return False
    if token.dep == "acl" and token.tag == "VBN" and lemma in lexicon.NAMING:
        return tree.tokens[tree.heads[n]].dep == "ROOT"  # then the parser took a verb for a participle
    return not (lemma in lexicon.LIGHT and _light_object(tree, n) is not None)


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


def _carrier(tree: Tree, n: int) -> int | None:
    """The verb that tells nothing but this event noun: `held talks`, `there were talks`."""
    head, dep = tree.heads[n], tree.tokens[n].dep
    if dep == "attr":
        return head if tree.child(head, ("expl",)) is not None else None
    light = dep in ("dobj", "nsubjpass") and tree.lemmas[head] in lexicon.LIGHT
    return head if light and _light_object(tree, head) == n else None


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
                carrier = _carrier(tree, n)
                if carrier is not None:
                    self.carriers[n] = carrier
        self._tops = self.triggers | set(self.carriers.values())
        self._participants = Participants(tree)

    def mention(self, n: int) -> EventMention:
        tree = self.tree
        top = self.carriers.get(n, n)
        verb = tree.tokens[top].tag.startswith("V")
        participants = self._participants.of(n, top)
        factuality, tensed = factuality_of(tree, top, n, title=self._title)
        clause = self._clause(top)
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
            headline=headline_of(tree, n, top),
            times=self._times(n, top),
            nearby=self._nearby(top, n),
            tensed=tensed,
            current=verb and self._current(top),
            nominal=not verb,
            refers=not verb and self._definite(n),
            background=self._background(top, factuality),
            governor=self._governor(n, top),
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
        target = tree.child(n, ("pobj", "prep"))
        measured = target is not None and any(
            tree.tokens[w].tag in ("CD", "$") for w in tree.children[target]
        )
        timed = target is not None and tree.tokens[target].entity in lexicon.TIME_ENTITIES
        return tree.lemmas[n] in lexicon.COMPARING or (tree.lemmas[n] == "from" and measured and not timed)

    def _times(self, n: int, top: int) -> tuple[tuple[Span, ...], ...]:
        """The stretches that can date an event: its own words, then those of what it hangs on in its time."""
        tree = self.tree
        ranks = [tree.runs(self._territory(top, n))]
        below = top
        for head in tree.ancestors(top):
            link = self._link(below, head)
            if link is None or len(ranks) > _RANKS:
                break
            governing = self._governing(head, below, before_only=link == "before")
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
            return None if tree.lemmas[below] in lexicon.OTHER_TIME else "all"
        if dep in ("relcl", "acl"):
            when = any(tree.lemmas[c] == "when" for c in tree.children[below])
            subject = tree.child(below, ("nsubj", "nsubjpass"))
            relative = subject is not None and tree.lemmas[subject] in ("that", "which")
            if when or (
                head in self._tops and not self._perfect(below) and (relative or token.tag in _PARTICIPLES)
            ):
                return "all"
        return None

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
                lends = not aims or token.tag in ("VBG", "VBN")
            elif dep == "prep":
                occasion = tree.child(c, ("pobj",))
                lends = tree.lemmas[c] in lexicon.OCCASION_PREPOSITIONS and occasion in self._tops
            elif dep == "acl":
                lends = token.tag == "VBN" and not tree.tokens[top].tag.startswith("V")
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
        if lemma in lexicon.LASTING:
            return 0.4
        told = token.tag in ("VBD", "VBN") and self._place(top) in _FINITE
        light = (
            lemma in lexicon.LIGHT and tree.child(top, ("prt", "nsubjpass")) is None
        )  # took over, was held
        if light and told and tree.child(top, ("dobj",)) is not None:
            return 0.45  # made landfall, took office
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
            score -= 0.15
        if aim or (habit and not self._title):
            score -= 0.25
        if factuality.status is Status.POSSIBLE:
            score -= 0.1
        return round(min(0.95, max(0.1, score)), 2)


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
    particles = [
        c for c in tree.children[n] if tree.tokens[c].dep == "prt" or (c == n + 1 and not tree.children[c])
    ]
    for particle in particles:
        phrase = lexicon.TYPED_PHRASES.get(f"{lemma}_{tree.lemmas[particle]}")
        if phrase is not None:
            return phrase
    subject = tree.child(n, ("nsubj",))
    if subject is not None and (lemma in lexicon.ASPECTUAL or lemma in lexicon.HAPPENING):
        happening = type_of(tree, subject)
        if happening != lexicon.OTHER:
            return happening
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
    return kind
