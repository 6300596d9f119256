"""Direct speech: which utterances belong to which cue, and where they go on after the sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.languages.en.analysis.quotations import Passage, between
from timeline.languages.en.analysis.syntax import Tree
from timeline.languages.en.claims.speakers import could_speak, is_passive
from timeline.languages.en.lexicon.claims import DOCUMENTS, ISSUING, SPOKEN
from timeline.languages.en.lexicon.frames import GRADES
from timeline.types import Span

_BREAK = re.compile(r"\n[ \t\r]*\n\s*")
_PARAGRAPH_END = re.compile(r"[ \t\r]*(?:\n[ \t\r]*\n|\Z)")
_BLOCK = re.compile(r"[^\n]{1,2000}")
_SAYING = "|".join(sorted(SPOKEN))
_ATTRIBUTED = re.compile(
    r"[ \t,]*(?:(?:[A-Z]|(?:he|she|they|it|the|an?)\b)[^.,;:\"“”?!\n]{0,60}?\b(?:"
    + _SAYING
    + r")\b|(?:"
    + _SAYING
    + r")\b)"
)
_FINAL = ".?!…"
_BEGINNINGS = frozenset({"nsubj", "nsubjpass", "mark", "aux", "csubj"})
_COMPLEMENTS = frozenset({"ccomp", "xcomp", "dobj", "parataxis", "oprd", "conj"})
_GAP = 12  # characters between two paragraphs
_STOPS = '\n.?!"”’…'  # what stands before a quotation that is a sentence of its own
_LEAD = 8  # characters that show it
_CHAIN = 12  # passages that one claim may go on through
_NEAR = 25  # words between an utterance and a cue that no dependency ties to it
_SAYS = 0.65  # the grade of a verb that can introduce speech by standing beside it


class Speech(NamedTuple):
    """Utterances and the word that introduces them."""

    cue: int
    content: tuple[Span, ...]


def speeches(text: str, span: Span, tree: Tree) -> list[Speech]:
    """The direct speech of a sentence, with what its quotations go on with after it.

    The utterance may stand in a sentence of its own, before (“Why?” Kim asked.) or after (Kim replied: …).
    """
    passages = [q for q in between(text, span.start, span.end) if q.utterance]
    groups: dict[int, list[Passage]] = {}
    for number, passage in enumerate(passages):
        above = _governor(tree, passage, passages)
        if above is not None and _embedded(tree, above[1], passage):
            continue
        cue = None if above is None else above[0]
        if cue is None or not _says(tree, cue):
            fallback = _beside(tree, passages, number)
            cue = cue if fallback is None else fallback
        if cue is not None:
            groups.setdefault(cue, []).append(passage)
    before = _just_before(text, span.start)
    if before is not None and before not in passages:
        cue = _beside(tree, [before, *passages], 0)
        if cue is not None and cue not in groups:
            groups[cue] = [before]
            passages = passages or [before]
    said = [cue for cue in groups if _says(tree, cue)] or list(groups)
    final = max(said, key=lambda cue: groups[cue][-1].end, default=None)
    found = []
    for cue, members in groups.items():
        content = [*_came_before(text, members[0]), *(Span(q.start, q.end) for q in members)]
        if cue == final and not _moves_on(tree, cue, members[-1].end):
            content.extend(goes_on(text, max(span.end, members[-1].end), members[-1]))
        found.append(Speech(cue, tuple(content)))
    announced = _announced(text, span, tree)
    if announced is not None and announced.cue not in groups:
        found.append(announced)
    return found


def _just_before(text: str, start: int) -> Passage | None:
    """The utterance that closes right before a sentence of the same paragraph and ends a sentence itself."""
    at = start
    while at > 0 and text[at - 1] in " \t":
        at -= 1
    near = between(text, at - 1, at) if at else []
    if near and near[-1].end == at and near[-1].utterance and near[-1].closed:
        lead = text[max(0, near[-1].start - _LEAD) : near[-1].start].rstrip(" \t")
        return near[-1] if not lead or lead[-1] in _STOPS else None
    return None


def _inside(place: int, passages: Sequence[Passage]) -> bool:
    return any(q.start <= place < q.end for q in passages)


def _governor(tree: Tree, passage: Passage, passages: Sequence[Passage]) -> tuple[int, int] | None:
    """The word outside all utterances that the words of one hang on, and the word that hangs on it."""
    for n, token in enumerate(tree.tokens):
        if token.start >= passage.end - 1:
            return None
        if token.start > passage.start:
            top = n
            for above in tree.ancestors(n):
                if not _inside(tree.tokens[above].start, passages):
                    return above, top
                top = above
    return None


def _embedded(tree: Tree, top: int, passage: Passage) -> bool:
    """Whether a quotation is a part of a clause that begins before it: would “walk all over us”."""
    return any(
        tree.tokens[c].start < passage.start and tree.tokens[c].dep in _BEGINNINGS for c in tree.children[top]
    )


def _says(tree: Tree, n: int) -> bool:
    token = tree.tokens[n]
    return (
        token.tag.startswith("VB")
        and GRADES["speech"].get(tree.lemmas[n], 0.0) >= _SAYS
        and not is_passive(tree, n)
    )


def _content_of_its_own(tree: Tree, n: int, passages: Sequence[Passage]) -> bool:
    return any(
        tree.tokens[c].dep == "ccomp" and not _inside(tree.tokens[c].start, passages)
        for c in tree.children[n]
    )


def _beside(tree: Tree, passages: Sequence[Passage], number: int) -> int | None:
    """A verb of saying that stands behind an utterance (“Why?” she asked) or leads up to it (she asked, “Why?”)."""
    passage = passages[number]
    until = passages[number + 1].start if number + 1 < len(passages) else None
    since = passages[number - 1].end if number else -1
    after = [
        n for n, t in enumerate(tree.tokens) if t.start >= passage.end and (until is None or t.start < until)
    ]
    for n in after[:_NEAR]:
        if tree.tokens[n].text == ".":
            break
        if (
            _says(tree, n)
            and not _content_of_its_own(tree, n, passages)
            and tree.tokens[n].tag not in ("VB", "VBG")
        ):
            return n
    before = [n for n, t in enumerate(tree.tokens) if since <= t.start and t.end <= passage.start]
    if before and (tree.tokens[before[-1]].text in (",", ":") or _says(tree, before[-1])):
        for n in reversed(before[-_NEAR:]):
            if _says(tree, n) and not _content_of_its_own(tree, n, passages):
                return n
    return None


def _moves_on(tree: Tree, cue: int, after: int) -> bool:
    """Whether the sentence goes on to another speaker after a cue: “…,” Kim said, and Lee nodded."""
    return any(
        tree.tokens[c].dep == "conj" and tree.tokens[c].start > after and tree.child(c, {"nsubj"}) is not None
        for c in tree.children[cue]
    )


def _announced(text: str, span: Span, tree: Tree) -> Speech | None:
    """What follows a sentence that ends in a colon: a quotation, or a paragraph set off as one."""
    if not tree.tokens:
        return None
    if tree.tokens[-1].text != ":":
        return _agreed(text, span, tree)
    cue = _leads_up(tree)
    if cue is None or tree.child(cue, {"ccomp"}) is not None:
        return None
    quoted = tuple(goes_on(text, span.end, None, across=True))
    if quoted:
        return Speech(cue, quoted)
    gap = _BREAK.match(text, span.end)
    block = None if gap is None else _BLOCK.match(text, gap.end())
    return None if block is None else Speech(cue, (Span(*block.span()),))


def _leads_up(tree: Tree) -> int | None:
    """The verb that reaches the colon at the end of a sentence: wrote to members: · issued the following statement:"""
    last = len(tree.tokens) - 2
    for n in range(last, -1, -1):
        if not tree.tokens[n].tag.startswith("VB") or tree.edges[n][1] < last:
            continue
        thing = tree.child(n, {"dobj", "pobj"})
        written = thing is not None and (
            tree.lemmas[thing] in DOCUMENTS or tree.lemmas[thing].startswith("follow")
        )
        if _says(tree, n) and (thing is None or written or could_speak(tree, thing)):
            return n
        if written and tree.lemmas[n] in ISSUING:
            return n
    return None


def _agreed(text: str, span: Span, tree: Tree) -> Speech | None:
    """A sentence that only tells that somebody spoke, and the quotation behind it: Kim agreed. “It is time.”"""
    cue = next((n for n, t in enumerate(tree.tokens) if t.head == n and _says(tree, n)), None)
    if (
        cue is None
        or len(tree.tokens) > _NEAR
        or any(tree.tokens[c].dep in _COMPLEMENTS for c in tree.children[cue])
    ):
        return None
    quoted = tuple(goes_on(text, span.end, None))
    return Speech(cue, quoted) if quoted else None


def _came_before(text: str, passage: Passage) -> list[Span]:
    """The paragraphs before a quotation that were left open for it, in text order."""
    found: list[Span] = []
    at = passage.start
    for _ in range(_CHAIN):
        end = len(text[max(0, at - _GAP) : at].rstrip()) + max(0, at - _GAP)
        near = between(text, end - 1, end) if end else []
        if not near or near[-1].closed or near[-1].end < end or "\n" not in text[end:at]:
            break
        found.insert(0, Span(near[-1].start, near[-1].end))
        at = near[-1].start
    return found


def goes_on(text: str, at: int, last: Passage | None, *, across: bool = False) -> Iterator[Span]:
    """The quotations that follow and have no attribution of their own: in the same paragraph, or in the next one
    where the quotation was left open (or `across` says so for the first) or fills that paragraph."""
    for _ in range(_CHAIN):
        rest = at
        while rest < len(text) and text[rest].isspace():
            rest += 1
        new_paragraph = _BREAK.match(text, at) is not None
        following = between(text, rest, rest + 1)
        if not following or following[0].start != rest or not following[0].utterance:
            return
        opened = across or last is not None and not last.closed
        if new_paragraph and not opened and not _fills_paragraph(text, following[0]):
            return
        across = False
        last = following[0]
        if _attributed(text, last):
            return
        yield Span(last.start, last.end)
        at = last.end


def _fills_paragraph(text: str, passage: Passage) -> bool:
    """Whether a quotation is a whole paragraph, so that who speaks in it must stand before."""
    return passage.closed and _PARAGRAPH_END.match(text, passage.end) is not None


def _attributed(text: str, passage: Passage) -> bool:
    """Whether what follows a quotation says whose it is."""
    if not passage.closed:
        return False
    ends = text[passage.start : passage.end].rstrip("\"”'’»″ ")[-1:]
    if ends not in _FINAL and not ends.isalnum():
        return True
    if ends == ".":
        return text[passage.end : passage.end + 20].lstrip(" \t")[:1].islower()
    tail = text[passage.end : passage.end + 120]
    stop = _BREAK.search(tail)
    tail = tail[: stop.start()] if stop else tail
    return tail.lstrip()[:1].islower() or _ATTRIBUTED.match(tail) is not None
