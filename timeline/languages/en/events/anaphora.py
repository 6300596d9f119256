"""Words of a line that stand for somebody or something that the line itself does not name: it, them, his, the company.

A reader of a timeline sees the line alone, so what such a word stands for must stand in it, before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline.languages.en.analysis.syntax import SUBJECTS, Tree
from timeline.languages.en.events.participants import Participants
from timeline.languages.en.lexicon import events as lexicon
from timeline.languages.en.lexicon.claims import FIRM_NOUNS
from timeline.languages.en.lexicon.names import FIRST_NAMES
from timeline.types import EntityKind, Span

HE = frozenset("he him his himself she her hers herself".split())
_THEY = frozenset("they them their theirs themselves".split())
_IT = frozenset("it its itself".split())
PERSONAL = HE | _THEY | _IT
_DEMONSTRATIVES = frozenset("this that these those such".split())
_OBJECTS = frozenset({"dobj", "dative", "pobj", "agent"})
_EMPTY = frozenset({"expl", "ccomp", "csubj", "advcl", "xcomp"})
_JUDGED = frozenset({"acomp", "attr", "oprd"})
_REST = frozenset({"net", "gross", "operating"})
_NO_NAMES = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY"})


def unexplained(tree: Tree, line: Sequence[int]) -> list[int]:
    """The pronouns among the words of a line, in its order, for which no word before them in it can stand."""
    cast = Participants(tree)
    before: list[int] = []
    found: list[int] = []
    for n in line:
        token = tree.tokens[n]
        if token.tag.startswith("N") and token.dep != "compound" and token.entity not in _NO_NAMES:
            before.append(n)
        elif is_open(tree, n) and not any(_can_stand(tree, cast, n, other) for other in before):
            found.append(n)
    return found


def is_open(tree: Tree, n: int) -> bool:
    """Whether a word is a third person's pronoun, or this or that without a noun, that stands for something."""
    token = tree.tokens[n]
    word = token.text.lower()
    if word in _DEMONSTRATIVES:
        # Those who stayed, that of his brother.
        described = tree.child(n, ("relcl", "prep", "acl")) is not None
        return token.tag in ("DT", "JJ") and token.dep in SUBJECTS | _OBJECTS and not described
    if word not in PERSONAL or token.tag not in ("PRP", "PRP$"):
        return False
    return word != "it" or not _is_empty(tree, n)


def _is_empty(tree: Tree, n: int) -> bool:
    """`It` that only holds a place: it is likely that, it took years to, it is thought that."""
    verb = tree.heads[n]
    if tree.tokens[n].dep not in SUBJECTS:
        return False
    after = [c for c in tree.children[verb] if c > n]
    if tree.tokens[n].dep == "nsubjpass":  # it is thought that
        return any(tree.tokens[c].dep == "ccomp" for c in after)
    judged = [c for c in after if tree.tokens[c].dep in _JUDGED]
    told = any(tree.tokens[c].dep in _EMPTY for c in after) and bool(judged)
    inside = any(tree.tokens[d].dep in _EMPTY for c in judged for d in tree.children[c])
    return tree.tokens[n].dep == "expl" or told or inside


def _can_stand(tree: Tree, cast: Participants, n: int, other: int) -> bool:
    """Whether a pronoun can stand for a noun before it: of its kind, and not both subject and object of one verb."""
    word, token = tree.tokens[n].text.lower(), tree.tokens[other]
    kind = cast.kind(other)
    other_than_subject = tree.tokens[n].dep in _OBJECTS and not word.endswith(("self", "selves"))
    if other_than_subject and token.dep in SUBJECTS and _verb_over(tree, n) == tree.heads[other]:
        return False
    if word in HE:
        named = token.tag == "NNP" and kind is not EntityKind.PLACE
        return named or (kind is EntityKind.PERSON and token.tag == "NN")
    if word in _THEY:
        several = token.tag in ("NNS", "NNPS") or tree.child(other, ("conj",)) is not None
        return several or kind is EntityKind.ORGANIZATION
    firm = token.tag == "NNPS" and token.entity != "NORP"  # Halden Motors
    bare = token.dep in SUBJECTS and not tree.children[other] and token.text not in FIRST_NAMES
    firm = firm or (token.tag == "NNP" and bare)  # Orrin, whom a tagger takes for a man
    return firm or (kind is not EntityKind.PERSON and token.tag in ("NN", "NNP"))


def _verb_over(tree: Tree, n: int) -> int:
    """The verb of whose clause a word is an object, behind a preposition or not."""
    return next((head for head in tree.ancestors(n) if tree.tokens[head].tag.startswith("V")), n)


def in_line(tree: Tree, starts: Iterable[tuple[int, int]]) -> list[int]:
    """The words of a tree that lie in stretches of the text, in the order of those."""
    stretches = list(starts)
    return [
        n
        for start, end in stretches
        for n, token in enumerate(tree.tokens)
        if start <= token.start and token.end <= end
    ]


def left_open(tree: Tree, line: Sequence[Span]) -> tuple[tuple[Span, bool], ...]:
    """The pronouns that a line leaves open, and whether each owns what follows."""
    found = unexplained(tree, in_line(tree, line))
    return tuple((tree.span(n, n), tree.tokens[n].tag == "PRP$") for n in found)


def described(tree: Tree, line: Sequence[Span]) -> Span | None:
    """The firm that a line begins with, told only by what it is: the company, the insurer."""
    words = in_line(tree, line[:1])[:2]
    if len(words) < 2 or tree.heads[words[0]] != words[1] or tree.tokens[words[1]].tag != "NN":
        return None
    article = tree.lemmas[words[0]] == "the" and tree.tokens[words[1]].dep in SUBJECTS
    bare = not any(n != words[0] and not _is_aside(tree, n) for n in tree.children[words[1]])
    return tree.span(*words) if article and bare and tree.lemmas[words[1]] in FIRM_NOUNS else None


def figure(tree: Tree, line: Sequence[Span]) -> Span | None:
    """The figure that a line begins with and of which it does not tell whose it is: sales, net income."""
    words = in_line(tree, line[:1])
    head = next((n for n in words if tree.tokens[n].dep in SUBJECTS), None)
    if head is None or tree.lemmas[head] not in lexicon.FIGURES:
        return None
    bare = all(tree.lemmas[c] in _REST for c in tree.children[head])
    return tree.span(words[0], head) if bare and words[0] == tree.edges[head][0] else None


def _is_aside(tree: Tree, n: int) -> bool:
    """Whether a branch is set off by a mark from what it describes: the company, founded in 1931, has."""
    before = tree.tokens[tree.edges[n][0] - 1]
    return tree.tokens[n].dep == "punct" or (n > tree.heads[n] and before.dep == "punct")
