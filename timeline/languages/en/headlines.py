"""A line that says who did what, made of a clause's own words: what only circles around it is left out."""

from __future__ import annotations

import re

from timeline.languages.en import lexicon_events as lexicon
from timeline.languages.en.participants import Participants
from timeline.languages.en.syntax import AUXILIARIES, SUBJECTS, Tree, matrix
from timeline.types import HEADLINE, Span, Stance

_NO_STATEMENT = re.compile(
    r"(?:to|how|who|whom|whose|why|whether|which|what)\b|(?:if|when|where)\b[^,]{1,300}$", re.IGNORECASE
)
_THAT = re.compile(r"that\s+", re.IGNORECASE)
_SAYING = re.compile(r"(?P<who>[^:;]{1,80}?),? as saying,?:?\s+(?:that\s+)?", re.IGNORECASE)
_BARE = 3  # an event noun with so few words does not stand alone
_ROW = 4  # participles in a row
_QUOTES = frozenset({"``", "''", '"'})
_DASHES = frozenset({"_", "--", "---", "–", "—"})
_LEADING = frozenset({"punct", "cc", "mark"})
_OWN_CLAUSE = frozenset({"mark", "nsubj", "nsubjpass", "aux", "auxpass"})
_WH = frozenset({"WDT", "WP", "WRB", "WP$"})
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj"})

# Relations that a line cannot do without, then those that go first when it is too long.
_CORE = SUBJECTS | {
    "aux",
    "auxpass",
    "neg",
    "prt",
    "dobj",
    "dative",
    "attr",
    "acomp",
    "oprd",
    "xcomp",
    "ccomp",
    "agent",
}
_LEFT_OUT = frozenset({"conj", "cc", "parataxis", "advcl", "mark", "punct", "preconj", "intj", "meta", "dep"})
_NOUN_LEFT_OUT = frozenset({"relcl", "appos", "parataxis", "conj_verb", "advcl"})


def headline_of(tree: Tree, n: int, top: int) -> tuple[Span, ...]:
    """Stretches that, joined by spaces, tell the event of word `n` in the clause of word `top`."""
    if not tree.tokens[top].tag.startswith("V"):
        phrase = _phrase(tree, n)
        verb = tree.heads[n]
        if (
            len(phrase) > _BARE
            or tree.tokens[n].dep not in _ARGUMENTS
            or not tree.tokens[verb].tag.startswith("V")
        ):
            return tree.runs(_trim(tree, phrase))
        top = verb
    chain = _whole(tree, matrix(tree, top))
    main = _told_with(tree, chain)
    main = chain if main is None else main
    aside = [c for c in tree.children[main] if c > main and _told_with(tree, c) is not None]
    aside += [c for verb in aside for c in tree.all(verb, ("conj",)) if _told_with(tree, c) is not None]
    words = {w for verb in {main, chain, *aside} for w in _clause(tree, verb)}
    words |= {w for verb in aside if tree.heads[verb] in aside for w in tree.all(tree.heads[verb], ("cc",))}
    words |= {n for n in tree.children[main] if _before_aside(tree, n)}
    subject = _subject(tree, main, words)
    if chain and tree.tokens[chain].dep == "acl" and tree.tokens[chain - 1].dep == "punct":
        words.discard(chain - 1)  # "Orrin Labs, founded in"
    line = _shorten(tree, _trim(tree, sorted(words)), main, top, n, subject)
    ahead = _phrase(tree, subject) if subject is not None and subject > main == top else []
    behind = [w for w in line if w not in ahead]  # Founded in 2011, │ Vale makes pumps: Vale │ founded
    return tree.runs([w for w in line if w in ahead]) + tree.runs(behind)


def supplied(tree: Tree, top: int, *, title: bool) -> tuple[tuple[Span, str], ...]:
    """What a line needs that the clause of word `top` leaves out, and where: `was` of "a firm founded in 2011", and the
    mark between a gerund and who does that."""
    token = tree.tokens[top]
    first = top
    for _ in range(_ROW):
        if tree.tokens[first].dep != "conj" or tree.tokens[tree.heads[first]].tag != token.tag:
            break
        first = tree.heads[first]
    cast = Participants(tree)
    subject, passive = cast.subject(top)
    if subject is None or title or tree.all(first, _OWN_CLAUSE) or tree.all(top, _OWN_CLAUSE):
        return ()
    if passive and token.tag == "VBN" and tree.tokens[first].dep in ("acl", "advcl"):
        name = tree.tokens[subject]
        plural = name.tag == "NNS" or (name.tag == "NNPS" and name.entity == "NORP")
        several = plural or tree.all(subject, ("conj",))
        return ((Span(token.start, token.end), f"{'were' if several else 'was'} {token.text.lower()}"),)
    if token.tag == "VBG" and tree.tokens[first].dep == "pcomp":
        end = tree.tokens[cast.name(subject)].end
        return ((Span(end, end), ":"),)
    return ()


def _whole(tree: Tree, verb: int) -> int:
    """The verb that makes a sentence of a clause without a tense: `expects` of "expects the deal to close"."""
    for _ in range(_ROW):
        head = tree.heads[verb]
        untensed = tree.tokens[verb].tag == "VB" and not any(
            tree.tokens[a].tag in ("MD", "VBD", "VBZ", "VBP") for a in tree.all(verb, AUXILIARIES)
        )
        if tree.tokens[verb].dep not in ("ccomp", "xcomp") or not untensed or tree.tokens[head].tag[0] != "V":
            break
        verb = head
    return verb


def _subject(tree: Tree, verb: int, words: set[int]) -> int | None:
    """The subject of a verb, put into the words of its line by its name."""
    cast = Participants(tree)
    subject, _ = cast.subject(verb)
    if subject is None and tree.tokens[verb].dep == "acl":  # plans to open
        subject = tree.heads[verb]
    if subject is None:
        return None
    name = cast.name(subject)
    if name != subject:
        words.difference_update(_phrase(tree, subject))
    if name not in words:
        words.update(_phrase(tree, name))
    return name


def _told_with(tree: Tree, verb: int) -> int | None:
    """The verb in whose clause a participle stands that tells what comes of it or with it: `exploded, killing two`."""
    first = verb
    for _ in range(_ROW):
        if tree.tokens[first].dep != "conj" or tree.tokens[tree.heads[first]].tag != "VBG":
            break
        first = tree.heads[first]
    head = tree.heads[first]
    bare = not tree.all(first, _OWN_CLAUSE) and tree.child(verb, ("ccomp",)) is None  # that is told apart
    adjunct = tree.tokens[first].dep == "advcl" and tree.tokens[first].tag == "VBG" and bare
    return matrix(tree, head) if adjunct and tree.tokens[head].tag.startswith("V") else None


def _before_aside(tree: Tree, n: int) -> bool:
    """Whether a mark is the comma in front of a participle told with a verb."""
    return tree.tokens[n].text == "," and any(
        tree.edges[c][0] == n + 1 and _told_with(tree, c) is not None for c in tree.children[tree.heads[n]]
    )


def _clause(tree: Tree, verb: int) -> list[int]:
    words = [verb]
    for c in tree.children[verb]:
        token = tree.tokens[c]
        if token.dep in _LEFT_OUT or (token.text.lower() in ("who", "which", "that") and token.tag[0] == "W"):
            continue
        if token.dep == "advmod" and tree.lemmas[c] in lexicon.TYING and not tree.children[c]:
            continue
        if token.dep in ("advmod", "npadvmod") and (
            c < verb and tree.edges[c][1] < verb - 1 or _timed(tree, c)
        ):
            continue
        if token.dep in ("prep", "agent") and _timed(tree, c):
            continue  # a parser takes `by the end of May` for who does it
        if token.dep == "prep" and (c < verb or tree.lemmas[c] in lexicon.ASIDE):
            continue
        if token.dep == "ccomp" and c < verb:
            continue  # what was said, before who said it
        if token.dep in ("xcomp", "ccomp"):
            words.extend(_clause(tree, c) if tree.tokens[c].tag.startswith("V") else tree.subtree(c))
        else:
            words.extend(_phrase(tree, c))
    return words


def _phrase(tree: Tree, n: int) -> list[int]:
    """A phrase without its relative clauses, appositions and asides."""
    found = [n]
    for word in found:
        for c in tree.children[word]:
            token = tree.tokens[c]
            if token.dep in _NOUN_LEFT_OUT and not _close(tree, c):
                continue
            if token.dep == "acl" and c > word + 1:
                continue
            if token.dep in ("conj", "cc") and _joins_verb(tree, word):
                continue
            if token.dep == "prep" and _timed(tree, c):
                continue
            found.append(c)
    return sorted(found)


def _close(tree: Tree, n: int) -> bool:
    """Whether an apposition stands beside its noun without a mark: the painter Aksel Roe."""
    first = tree.edges[n][0]
    return tree.tokens[n].dep == "appos" and first > 0 and tree.tokens[first - 1].dep != "punct"


def _joins_verb(tree: Tree, word: int) -> bool:
    return any(tree.tokens[c].tag.startswith("V") for c in tree.all(word, ("conj",)))


def _timed(tree: Tree, n: int) -> bool:
    """Whether a branch says when: the entry's date says it already."""
    branch = tree.subtree(n)
    content = [w for w in branch if tree.tokens[w].tag[0] in "NCJ" or tree.tokens[w].entity]
    return bool(content) and all(tree.tokens[w].entity in lexicon.TIME_ENTITIES for w in content)


def _shorten(tree: Tree, words: list[int], verb: int, top: int, n: int, subject: int | None) -> list[int]:
    """Leave out prepositional phrases, the last first, until the line fits."""
    optional = [
        c
        for w in words
        for c in tree.children[w]
        if tree.tokens[c].dep in ("prep", "advmod", "acl", "advcl", "ccomp")
        and tree.lemmas[c] != "of"  # tens of thousands │ of children
        and c in words
        and c not in (n, top)
    ]
    for c in sorted(optional, reverse=True):
        if _length(tree, words) <= HEADLINE:
            break
        branch = set(tree.subtree(c))
        if not branch & {verb, top, n, subject}:
            words = _trim(tree, [w for w in words if w not in branch])
    return words


def _length(tree: Tree, words: list[int]) -> int:
    return sum(s.end - s.start + 1 for s in tree.runs(words))


def _trim(tree: Tree, words: list[int]) -> list[int]:
    """Without marks at either end, and without commas and brackets that lost what they set off."""
    joined = set(words)
    kept = [
        w
        for w in words
        if tree.tokens[w].tag not in _QUOTES
        and (tree.tokens[w].dep != "punct" or {w - 1, w + 1} <= joined or _before_aside(tree, w))
    ]
    while kept and tree.tokens[kept[-1]].dep in ("punct", "cc", "mark"):
        kept.pop()
    while len(kept) > 1 and (tree.tokens[kept[0]].dep in _LEADING or tree.tokens[kept[0]].tag in _WH):
        kept.pop(0)
    return kept


def standing(text: str, stance: Stance) -> str:
    """What is said indirectly as a sentence of its own: said │ that it would; quoted an aide │ as saying it did.

    Empty for what is none: plans │ to open a plant, asked │ whether it would close.
    """
    if _NO_STATEMENT.match(text):
        return ""
    quoted = _SAYING.match(text)
    if quoted is not None:
        return f"{quoted['who']}: {text[quoted.end() :]}"
    found = _THAT.match(text)
    return text if found is None else text[found.end() :]
