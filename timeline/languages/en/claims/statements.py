"""How a claim reads in a line of its own.

What is said, if that is a sentence which stands behind its source's name; else what its source does by saying it (Holt
called for a vote); else not at all.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.base import Statement
from timeline.languages.en.analysis.syntax import AUXILIARIES, SUBJECTS, Tree, tree_of
from timeline.languages.en.events.anaphora import HE, in_line, is_open, unexplained
from timeline.languages.en.events.factuality import factuality_of
from timeline.languages.en.events.headlines import fitting, headline_of, timed
from timeline.languages.en.events.participants import Participants
from timeline.languages.en.lexicon.claims import QUANTITIES
from timeline.languages.en.lexicon.events import DENYING
from timeline.languages.en.references import last_named, owning, stands_for
from timeline.types import (
    HEADLINE,
    Act,
    Claim,
    Polarity,
    Quotation,
    Sentence,
    Source,
    SourceKind,
    Span,
    Stance,
    Status,
    Token,
)

Named = tuple[tuple[Span, str], ...]

_TENSED = frozenset({"VBD", "VBP", "VBZ", "MD"})
_WH = frozenset({"WDT", "WP", "WRB", "WP$"})
_QUOTES = frozenset({"``", "''"})
_ASKING = frozenset({"whether", "if"})
_LEADS = frozenset({"that"})
_EDGES = frozenset({"punct", "cc", "mark", "preconj", "intj"})
_SPEAKER = frozenset("i we you my our me us".split())
# Said of what is not so, or not yet.
_OTHERWISE = frozenset({Stance.DENIED, Stance.QUESTIONED, Stance.PROPOSED})
_MAIN = frozenset({"ROOT", "parataxis", "conj", "ccomp", "xcomp"})
_SURROUNDING = AUXILIARIES | SUBJECTS | {"neg", "punct", "advmod", "cc", "mark", "intj"}
_ROW = 4
_NAME = 40
_ROOM = 56  # characters that a line has for a source told by a description
_SHORT = 28  # characters of a source that a line has room for whatever they tell
_CLAUSES = frozenset({"acl", "relcl", "advcl", "amod"})  # … behind it
_UNDOING = DENYING | frozenset("drop withdraw retract recant dismiss dispute rebut refute".split())


def statement(text: str, sentences: Sequence[Sentence], claim: Claim) -> Statement:
    """The line of a claim that the sentences tell. `text` is the document's clean text."""
    trees = [tree_of(s.tokens) for s in sentences if s.tokens]
    cue = _cue(trees, claim)
    asserted = claim.stance not in _OTHERWISE
    if cue is not None:
        told, _ = factuality_of(*cue, cue[1], title=False)
        asserted = asserted and told.polarity is Polarity.POSITIVE
        possible = told.status is Status.POSSIBLE and told.polarity is Polarity.POSITIVE
        if possible or _is_asked(*cue) or _tells_which(*cue):
            return Statement()  # could say, whether he says, voters who say
    direct = claim.quotation is Quotation.DIRECT
    held = _done(cue, claim) if claim.act is Act.BELIEVE and not direct else ()
    if held:
        return Statement(held, acts=True)  # fears that it will close: nobody has said that it will
    undone = _undone(trees, claim)
    if undone is not None:
        return Statement(_done(undone, claim), acts=True)  # dropped the claim that it had moved
    if asserted or direct:
        who = _who(trees, claim.source)
        said, named = _said(text, trees, cue, claim, who)
        if said:
            return Statement(said, named=named, who=who)
    return Statement(_done(cue, claim), acts=True)


# ---------------------------------------------------------------- what is said


def _said(
    text: str, trees: Sequence[Tree], cue: tuple[Tree, int] | None, claim: Claim, who: Span | None
) -> tuple[tuple[Span, ...], Named]:
    """The sentence that is said, and whom the pronoun stands for that is its subject; of a quotation the first that
    stands alone, and those behind it for which there is room."""
    direct = claim.quotation is Quotation.DIRECT
    content = [(q.start, q.end) for q in claim.content]
    found: list[Span] = []
    for tree in trees:
        words = in_line(tree, content)
        root = _clause(tree, words) if words else None
        subject = None if root is None else tree.child(root, SUBJECTS)
        named = None if subject is None else _named(text, tree, subject, claim)
        if subject is not None and cue is not None and _is_told_of_himself(*cue, tree.tokens[subject].text):
            named = None
        if root is None or named is None:
            if found and words:
                break
            continue
        line = _bare(tree, words)
        if not direct:
            return tree.runs(fitting(tree, line, root, HEADLINE - _length_of_name(claim, who))), named
        for start, end in content:  # “…,” Holt said, “…”
            piece = [w for w in line if start <= tree.tokens[w].start < end]
            found += [tree.span(piece[0], piece[-1])] if piece else []
        if found[-1].end - found[0].start > HEADLINE:
            return tuple(found[: max(1, len(found) - 1)]), ()
    return tuple(found), ()


def _length_of_name(claim: Claim, who: Span | None) -> int:
    """How much of a line the name of a claim's source takes, and the colon behind it."""
    source = claim.source
    if who is not None:
        return min(_ROOM, who.end - who.start) + 2
    return 0 if source is None else min(_NAME, len(source.name)) + 2


def _who(trees: Sequence[Tree], source: Source | None) -> Span | None:
    """A long source without the clauses that describe it, and without brackets: a study │ published on Monday."""
    if source is None or source.resolved or not source.spans:
        return None
    if len(source.text) <= _SHORT and "(" not in source.text:
        return None
    for tree in trees:
        words = in_line(tree, [(source.spans[0].start, source.spans[0].end)])
        head = next((w for w in words if tree.heads[w] == w or tree.heads[w] not in words), None)
        if head is None:
            continue
        ends = [tree.edges[c][0] for c in tree.all(head, _CLAUSES) if c > head]
        ends += [w for w in words if w > head and tree.tokens[w].tag == "-LRB-"]
        last = min(ends, default=words[-1] + 1) - 1
        while last > head and tree.tokens[last].dep == "punct":
            last -= 1
        return tree.span(words[0], last)
    return None


def _is_told_of_himself(tree: Tree, verb: int, pronoun: str) -> bool:
    """Whether `he` may be a man to whom it is said: reminded Holt that he."""
    whom = tree.child(verb, ("dobj", "dative"))
    man = whom is not None and tree.tokens[whom].tag == "NNP" and tree.tokens[whom].entity in ("", "PERSON")
    return man and pronoun.lower() in HE


def _clause(tree: Tree, words: Sequence[int]) -> int | None:
    """The verb of what is said, if that is a statement."""
    if any(tree.tokens[w].text == "?" for w in words):
        return None
    inside = set(words)
    roots = [w for w in words if tree.heads[w] not in inside or tree.heads[w] == w]
    verbs = [r for r in roots if tree.tokens[r].tag.startswith("V")]
    root = max(verbs, key=lambda r: (tree.edges[r][1] - tree.edges[r][0], -r), default=None)
    return root if root is not None and _is_sentence(tree, root, inside) else None


def _is_sentence(tree: Tree, root: int, inside: set[int]) -> bool:
    """Whether a verb has its own subject and tense among the words, and is neither asked about nor subordinate."""
    below = [c for c in tree.children[root] if c in inside]
    tensed = tree.tokens[root].tag in _TENSED or any(
        tree.tokens[c].dep in AUXILIARIES and tree.tokens[c].tag in _TENSED for c in below
    )
    subject = next((c for c in below if tree.tokens[c].dep in SUBJECTS), None)
    asked = any(tree.tokens[c].tag in _WH for n in below if n < root for c in _outside_clauses(tree, n))
    marks = {tree.lemmas[c] for c in below if tree.tokens[c].dep == "mark"}
    whole = tree.lemmas[root] != "be" or any(tree.tokens[c].dep not in _SURROUNDING for c in below)
    return tensed and subject is not None and not asked and marks <= _LEADS and whole


def _outside_clauses(tree: Tree, n: int) -> list[int]:
    """The words of a phrase that stand in no clause of it: how many │ of those who came."""
    found = [n]
    for word in found:
        found += [c for c in tree.children[word] if not tree.tokens[c].tag.startswith("V")]
    return [] if tree.tokens[n].tag.startswith("V") else found


def _named(text: str, tree: Tree, subject: int, claim: Claim) -> Named | None:
    """Whom the pronoun stands for that is a subject or its owner, if it does not stand for who says it; None where a
    reader of the line alone cannot know."""
    word = tree.tokens[subject].text.lower()
    direct = claim.quotation is Quotation.DIRECT or _is_quoted(tree, subject)
    if word in _SPEAKER:
        return () if direct else None
    owner = next((c for c in tree.all(subject, ("poss",)) if is_open(tree, c)), None)
    if owner is None and not is_open(tree, subject):
        return ()
    token = tree.tokens[subject if owner is None else owner]
    if direct:
        return None
    if _is_source(token.text, claim.source):
        return ()
    return _replaced(text, token, owner is not None)


def _is_quoted(tree: Tree, subject: int) -> bool:
    """Whether a sentence that begins with its subject stands behind a quotation mark."""
    return subject > 0 and tree.tokens[subject - 1].tag in _QUOTES


def _replaced(text: str, token: Token, owns: bool) -> Named | None:
    """The person whom he or she stands for, with the place of the pronoun."""
    if token.text.lower() not in HE:
        return None
    place = Span(token.start, token.end)
    named = last_named(text, Source(text=token.text, kind=SourceKind.PRONOUN, spans=(place,)))
    return None if named is None else ((place, owning(named.text) if owns else named.text),)


def _is_source(pronoun: str, source: Source | None) -> bool:
    if source is None:
        return False
    if source.kind is SourceKind.PRONOUN:
        return source.resolved is not None and _agree(pronoun, source)
    return stands_for(Source(text=pronoun, kind=SourceKind.PRONOUN, spans=()), source)


def _agree(one: str, other: Source) -> bool:
    """Whether two pronouns are of one person: he said that he, she said that her, who said that she."""
    return other.text.lower() == "who" or one.lower()[:2] == other.text.lower()[:2]


def _is_asked(tree: Tree, verb: int) -> bool:
    """Whether a clause tells a question: whether she said so."""
    return any(tree.lemmas[c] in _ASKING for c in tree.all(verb, ("mark",)))


def _bare(tree: Tree, words: Sequence[int]) -> list[int]:
    """The words without marks, and words that tie them to others, at either end. What makes a condition or a reason of
    a clause (if, because) stays."""
    found = list(words)
    while len(found) > 1 and tree.tokens[found[0]].dep in _EDGES and tree.tokens[found[0]].tag != "DT":
        if tree.tokens[found[0]].dep == "mark" and tree.lemmas[found[0]] not in _LEADS:
            break
        found.pop(0)
    while len(found) > 1 and tree.tokens[found[-1]].dep == "punct":
        found.pop()
    return found


def _tells_which(tree: Tree, verb: int) -> bool:
    """Whether a verb of saying tells of whom of several one speaks: a third of the voters │ who said."""
    noun = tree.heads[verb]
    several = tree.tokens[noun].tag == "NNS" or tree.lemmas[noun] in QUANTITIES
    before = tree.tokens[tree.edges[verb][0] - 1]
    return tree.tokens[verb].dep == "relcl" and several and before.dep != "punct"


# ---------------------------------------------------------------- what its source does


def _undone(trees: Sequence[Tree], claim: Claim) -> tuple[Tree, int] | None:
    """The verb by which somebody takes back a claim that a noun names: dropped the contention that."""
    if claim.cue is None:
        return None
    for tree in trees:
        noun = tree.at(claim.cue.start)
        if noun is not None and tree.tokens[noun].tag[0] == "N" and tree.tokens[noun].dep == "dobj":
            verb = tree.heads[noun]
            return (tree, verb) if tree.lemmas[verb] in _UNDOING else None
    return None


def _cue(trees: Sequence[Tree], claim: Claim) -> tuple[Tree, int] | None:
    """The verb by which a claim is made, and its sentence."""
    if claim.cue is None:
        return None
    for tree in trees:
        for n in in_line(tree, [(claim.cue.start, claim.cue.end)]):
            if tree.tokens[n].tag.startswith("V") and tree.tokens[n].dep not in AUXILIARIES:
                return tree, n
    return None


def _done(cue: tuple[Tree, int] | None, claim: Claim) -> tuple[Span, ...]:
    """The clause of a verb of saying, whose subject is the source, with what is said in it."""
    if cue is None or claim.source is None:
        return ()
    tree, verb = cue
    content = set(in_line(tree, [(q.start, q.end) for q in claim.content]))
    if claim.quotation is Quotation.DIRECT and not content.isdisjoint(tree.all(verb, ("ccomp", "parataxis"))):
        return ()  # the very words are no words of the line's
    subject, passive = Participants(tree).subject(verb)
    own = subject is not None and not passive and _is_of(tree, subject, claim.source)
    by = next((c for p in tree.all(verb, ("agent",)) for c in tree.children[p]), None) if passive else None
    if not own and not (by is not None and _is_of(tree, by, claim.source)):
        return ()
    if not _is_main(tree, verb) or any(tree.tokens[c].tag in _WH for c in tree.children[verb]):
        return ()  # what he called the affair
    words = _with_times(tree, in_line(tree, headline_of(tree, verb, verb)), verb, claim)
    open_words = [n for n in unexplained(tree, words) if n != subject or by is not None]
    if claim.source.kind is SourceKind.ORGANIZATION:  # of which no he or she is said
        apart = [n for n in words if not _is_of(tree, n, claim.source)]
        open_words += [n for n in unexplained(tree, apart) if tree.tokens[n].text.lower() in HE]
    told = any(n in content and tree.tokens[n].dep not in ("prt", "punct") for n in words)
    stands = told and not open_words and (by is not None or _is_of(tree, words[0], claim.source))
    return tree.runs(words) if stands else ()


def _with_times(tree: Tree, words: list[int], verb: int, claim: Claim) -> list[int]:
    """The words of a line, with when that happens of which somebody speaks: the line's date is that of his speaking."""
    inside = set(in_line(tree, [(q.start, q.end) for q in claim.content]))
    found = list(words)
    for n in words:
        for c in tree.children[n]:
            if n != verb and c in inside and c not in words and timed(tree, c):
                found += tree.subtree(c)
    found.sort()
    return found if sum(s.end - s.start + 1 for s in tree.runs(found)) <= HEADLINE else words


def _is_of(tree: Tree, n: int, source: Source) -> bool:
    """Whether a word is one of a source: a line that begins with it may have the source's name for a pronoun."""
    return any(s.start <= tree.tokens[n].start < s.end for s in source.spans)


def _is_main(tree: Tree, verb: int) -> bool:
    """Whether a verb tells what happens, in a main clause or in one said or told beside it."""
    for _ in range(_ROW):
        if tree.tokens[verb].dep not in _MAIN:
            return False
        if tree.tokens[verb].dep == "ROOT":
            return True
        verb = tree.heads[verb]
    return False
