"""Who and what takes part in an English event, with passives turned and left-out subjects put back."""

from __future__ import annotations

from timeline.languages.en.analysis.syntax import Tree, is_headline_verb
from timeline.languages.en.lexicon import events as lexicon
from timeline.types import EntityKind, Participant, Role

_RECIPIENT = frozenset({"to", "for"})
_OBJECT_CONTROL = lexicon.PROPOSING | frozenset(
    {"allow", "force", "help", "persuade", "enable", "require", "tell"}
)
_SHARING = frozenset({"conj", "xcomp", "advcl", "pcomp", "prep", "oprd", "dep", "acl"})
_BEFORE_NAME = frozenset({"DT", "CC", "PRP$", "WP$", ",", "``", "''", "HYPH"})
_ACTORS = frozenset({"ORG", "PERSON", "NORP"})
_ACTING = frozenset({EntityKind.PERSON, EntityKind.ORGANIZATION})
_REASON = frozenset(
    {"for", "of", "from", "with", "into"}
)  # … before what somebody did to whom something is done
_PLURAL = frozenset({"were", "are", "have"})
_SINGULAR = frozenset({"was", "is", "has"})
_RELATIVES = frozenset({"who", "which", "that", "whom"})
_DROPPED = frozenset({"relcl", "acl", "appos", "prep", "advcl", "punct", "cc", "conj", "parataxis", "ccomp"})


class Participants:
    """The participants of a sentence's events."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree

    def of(self, n: int, top: int) -> tuple[Participant, ...]:
        """Those of the event of word `n`, told by the clause of word `top`, agents first, then in text order."""
        tree = self._tree
        found: dict[int, Role] = {}
        if tree.tokens[top].tag.startswith("V"):
            found.update(self._verbal(top, n))
        if tree.tokens[n].tag.startswith("N"):
            for word, role in self._nominal(n).items():
                found.setdefault(word, role)
        kept = [
            (role, part)
            for word, role in found.items()
            for part in (self._each(word) if role in (Role.AGENT, Role.PATIENT) else [word])
            if part != n and any(ch.isalnum() for ch in tree.tokens[part].text)
        ]
        kept.sort(key=lambda pair: (list(Role).index(pair[0]), pair[1]))
        return tuple(self.participant(word, role) for role, word in kept)

    def subject(self, verb: int) -> tuple[int | None, bool]:
        """The subject of a verb, its own or the one it shares, and whether it is what the verb is done to."""
        tree = self._tree
        passive, passed = self._passive(verb), False
        for head in (*tree.ancestors(verb), verb):
            token = tree.tokens[verb]
            own = tree.child(verb, ("nsubj", "nsubjpass", "csubj"))
            if own is not None:
                relative = tree.tokens[own].text.lower() in _RELATIVES and token.dep == "relcl"
                return self._thing(head, verb) if relative else own, passive
            above = tree.tokens[head].tag
            if token.dep == "acl" and not above.startswith("V"):
                aim = token.tag == "VB" and not is_headline_verb(tree, verb)
                return (None, False) if aim else (head, passive)
            if token.dep == "xcomp" and tree.lemmas[head] in _OBJECT_CONTROL:
                thing = tree.child(head, ("dobj",))
                if thing is not None:
                    return thing, passive
            if token.dep == "prep" and passed and tree.lemmas[verb] in _REASON:
                whom = tree.child(head, ("dobj",))
                if whom is not None and self.kind(whom) in _ACTING and tree.tokens[whom].tag != "PRP":
                    return whom, passive  # fined the bank for laundering money
                if whom is not None and tree.lemmas[verb] == "for":
                    return None, passive  # put duties on makers for selling: who did that is anybody's guess
            passed = token.dep == "pcomp"
            judged = token.dep == "acomp" or (token.dep == "xcomp" and above == "JJ")  # is due to open
            if not judged and (token.dep not in _SHARING or not above.startswith(("V", "I", "T"))):
                break
            verb = head
        return None, False

    def _thing(self, word: int, verb: int) -> int:
        """What a clause says something of, where the parse hung it on a date or on a noun of another number: the blast
        last year that killed, talks with the minister, which were cut short."""
        tree = self._tree
        number = self._number(verb)
        for head in (word, *tree.ancestors(word)):
            token = tree.tokens[head]
            many = token.tag in ("NNS", "NNPS") or tree.child(head, ("conj",)) is not None
            agrees = number is None or many is number or (not many and token.tag not in ("NN", "NNP"))
            if token.text.lower() == "those":
                return head  # marches like │ those that broke out
            if token.entity not in lexicon.TIME_ENTITIES and token.tag.startswith("N") and agrees:
                return head
        return word

    def _number(self, verb: int) -> bool | None:
        """Whether a verb's form says that several do it; None where it does not tell."""
        tree = self._tree
        forms = {tree.tokens[a].text.lower() for a in (*tree.all(verb, ("aux", "auxpass")), verb)}
        if forms & _PLURAL:
            return True
        return False if forms & _SINGULAR or tree.tokens[verb].tag == "VBZ" else None

    def _passive(self, verb: int) -> bool:
        tree = self._tree
        if tree.child(verb, ("nsubjpass", "auxpass")) is not None:
            return True
        head = tree.heads[verb]
        if (
            head != verb
            and tree.tokens[verb].dep == "conj"
            and tree.tokens[head].tag == tree.tokens[verb].tag
        ):
            return self._passive(head)
        active = tree.tokens[verb].dep == "acl" and tree.child(verb, ("dobj", "oprd")) is not None
        return not active and tree.tokens[verb].tag == "VBN" and tree.child(verb, ("aux",)) is None

    def _verbal(self, verb: int, n: int) -> dict[int, Role]:
        tree = self._tree
        found: dict[int, Role] = {}
        subject, passive = self.subject(verb)
        if subject is not None:
            found[subject] = Role.PATIENT if passive else Role.AGENT
        for c in tree.children[verb]:
            dep = tree.tokens[c].dep
            if dep == "dobj":
                found[c] = Role.PATIENT
                found.update(self._places(c))
            elif dep == "dative":
                target = tree.child(c, ("pobj",)) if tree.tokens[c].tag in ("IN", "TO") else c
                if target is not None:
                    found[target] = Role.RECIPIENT
            elif dep == "agent":
                target = tree.child(c, ("pobj",))
                if target is not None:
                    found[target] = Role.AGENT
            elif dep in ("prep", "prt"):
                found.update(self._prepositional(c))
        return found

    def _nominal(self, n: int) -> dict[int, Role]:
        tree = self._tree
        found: dict[int, Role] = {}
        owner = tree.child(n, ("poss",))
        if owner is not None and tree.tokens[owner].entity not in lexicon.TIME_ENTITIES:
            found[owner] = Role.AGENT
        for c in tree.all(n, ("compound", "nmod")):  # the Orrin takeover, the Oslo bombing
            entity = tree.tokens[c].entity
            if entity in _ACTORS:
                found[c] = Role.AGENT
            elif entity in lexicon.PLACE_ENTITIES:
                found[c] = Role.PLACE
        for c in tree.all(n, ("prep",)):
            target = tree.child(c, ("pobj",))
            if target is None:
                continue
            word = tree.lemmas[c]
            if word == "by":
                found[target] = Role.AGENT
            elif word in ("of", "against", "on") and tree.tokens[target].entity not in lexicon.TIME_ENTITIES:
                found[target] = Role.PATIENT
            else:
                found.update(self._prepositional(c))
        return found

    def _places(self, word: int) -> dict[int, Role]:
        """The places that the parse hangs on a noun: of "a treaty in Oslo", the place is that of the signing."""
        found = [self._prepositional(c) for c in self._tree.all(word, ("prep",))]
        return {w: role for places in found for w, role in places.items() if role is Role.PLACE}

    def _prepositional(self, c: int) -> dict[int, Role]:
        tree = self._tree
        target = tree.child(c, ("pobj",))
        if target is None:
            return {}
        entity = tree.tokens[target].entity
        word = tree.lemmas[c]
        if entity in lexicon.PLACE_ENTITIES and word in lexicon.PLACE_PREPOSITIONS:
            return {target: Role.PLACE}
        if word == "with" and entity in ("ORG", "PERSON", "GPE", "NORP"):
            return {target: Role.OTHER}
        if word in _RECIPIENT and entity in ("ORG", "PERSON"):
            return {target: Role.RECIPIENT}
        return {}

    def _each(self, word: int) -> list[int]:
        """A noun and those coordinated with it."""
        tree = self._tree
        found = [word]
        for n in found:
            found.extend(c for c in tree.all(n, ("conj",)) if tree.tokens[c].tag[0] in "NPC")
        return found[:8]

    def name(self, word: int) -> int:
        """The name that stands beside a description: of "the carmaker Halden Motors", the name."""
        tree = self._tree
        if tree.tokens[word].tag.startswith("NNP"):
            return word
        tokens = tree.tokens
        named = (
            c
            for c in tree.all(word, ("appos",))
            if tokens[c].tag.startswith("NNP") or tokens[c].entity == "PERSON"
        )
        return next((c for c in named if not self._verb_between(word, c)), self._set_off(word))

    def _set_off(self, word: int) -> int:
        """The name behind a person's description that the parse hung higher: the killing of the doctor, Ana Holt."""
        tree = self._tree
        behind = tree.edges[word][1] + 2
        if behind >= len(tree.tokens) or tree.tokens[behind - 1].text != ",":
            return word
        above = (c for head in tree.ancestors(word) for c in tree.all(head, ("appos",)))
        named = (c for c in above if tree.edges[c][0] == behind and tree.tokens[c].entity == "PERSON")
        person = tree.lemmas[word] in lexicon.PERSON_NOUNS
        return next(named, word) if person else word

    def _verb_between(self, word: int, name: int) -> bool:
        """Whether a verb stands between a noun and a name that the parser took for its apposition."""
        return any(t.tag.startswith("V") for t in self._tree.tokens[word:name])

    def participant(self, word: int, role: Role) -> Participant:
        """Who or what the noun phrase of a word names, without articles, relative clauses and appositions."""
        tree = self._tree
        word = self.name(word)
        skip = frozenset(
            c
            for c in tree.children[word]
            if tree.tokens[c].dep in _DROPPED and tree.tokens[c].tag != "HYPH" and not self._kept_of(word, c)
        )
        words = tree.subtree(word, skip)
        first = word
        while first - 1 in words:
            first -= 1
        last = word
        while last + 1 in words:
            last += 1
        while first < word and tree.tokens[first].tag in _BEFORE_NAME:
            first += 1
        while last > word and tree.tokens[last].tag in ("POS", ",", ".", ":", "``", "''", "-LRB-", "-RRB-"):
            last -= 1
        span = tree.span(first, last)
        text = "".join(
            tree.tokens[n].text + (" " if n < last and tree.tokens[n + 1].start > tree.tokens[n].end else "")
            for n in range(first, last + 1)
        )
        return Participant(role=role, text=text, kind=self.kind(word), start=span.start, end=span.end)

    def _kept_of(self, word: int, c: int) -> bool:
        """`of` belongs to what a noun names: the Bank of Orland, the city of Vale."""
        tree = self._tree
        return tree.tokens[c].dep == "prep" and tree.lemmas[c] == "of" and len(tree.subtree(c)) <= 5

    def kind(self, word: int) -> EntityKind:
        """What a word names, by the entity that it is (of), else by the kind of noun."""
        tree = self._tree
        entity = tree.tokens[word].entity
        if entity in lexicon.KINDS:
            return EntityKind(lexicon.KINDS[entity])
        lemma = tree.lemmas[word]
        if lemma in lexicon.PERSON_NOUNS:
            return EntityKind.PERSON
        if lemma in lexicon.ORGANIZATION_NOUNS:
            return EntityKind.ORGANIZATION
        return EntityKind.OTHER
