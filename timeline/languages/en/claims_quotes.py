"""Direct speech: which utterances belong to which cue, and where they go on after the sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.languages.en.lexicon_claims import SPOKEN
from timeline.languages.en.quotations import Passage, between
from timeline.languages.en.syntax import Tree
from timeline.types import Span

_BREAK = re.compile(r"\n[ \t\r]*\n\s*")
_ATTRIBUTED = re.compile(
    r"[\s,]*(?:(?:[A-Z]|he\b|she\b|they\b|it\b|the\b)[^.,;:\"“”?!]{0,60}?\b(?:"
    + "|".join(sorted(SPOKEN))
    + r")\b"
    r"|(?:" + "|".join(sorted(SPOKEN)) + r")\b)"
)
_FINAL = ".?!…"
_CHAIN = 12  # passages that one claim may go on through


class Speech(NamedTuple):
    """Utterances with the word that introduces them (None where the sentence has none)."""

    cue: int | None
    content: tuple[Span, ...]


def speeches(text: str, span: Span, tree: Tree) -> list[Speech]:
    """The direct speech of a sentence, with what its quotations go on with after it."""
    passages = [q for q in between(text, span.start, span.end) if q.utterance]
    groups: dict[int, list[Passage]] = {}
    for passage in passages:
        cue = _cue(text, tree, passage, passages)
        if cue is not None:
            groups.setdefault(cue, []).append(passage)
    found = []
    for cue, members in groups.items():
        content = [Span(q.start, q.end) for q in members]
        if members[-1] is passages[-1]:
            content.extend(goes_on(text, max(span.end, members[-1].end), members[-1]))
        found.append(Speech(cue, tuple(content)))
    return found


def _inside(place: int, passages: Sequence[Passage]) -> bool:
    return any(q.start <= place < q.end for q in passages)


def _cue(text: str, tree: Tree, passage: Passage, passages: Sequence[Passage]) -> int | None:
    """The word outside all utterances that the words of one hang on."""
    inner = [n for n, t in enumerate(tree.tokens) if passage.start < t.start < passage.end - 1]
    for n in inner:
        seen = n
        for above in tree.ancestors(n):
            if not _inside(tree.tokens[above].start, passages):
                return above
            seen = above
        if seen not in inner:
            continue
    return None


def goes_on(text: str, at: int, last: Passage | None) -> Iterator[Span]:
    """The quotations that follow and have no attribution of their own: in the same paragraph, or in the next one
    where the quotation was left open."""
    for _ in range(_CHAIN):
        rest = at
        while rest < len(text) and text[rest].isspace():
            rest += 1
        new_paragraph = _BREAK.match(text, at) is not None
        following = between(text, rest, rest + 1)
        if not following or following[0].start != rest or not following[0].utterance:
            return
        if new_paragraph and (last is None or last.closed):
            return
        last = following[0]
        if _attributed(text, last):
            return
        yield Span(last.start, last.end)
        at = last.end


def _attributed(text: str, passage: Passage) -> bool:
    """Whether what follows a quotation says whose it is."""
    if not passage.closed:
        return False
    inner = text[passage.start : passage.end].rstrip("\"”'’»″ ")
    ends = inner[-1:]
    if ends not in _FINAL and ends not in "\"”'’":
        return True
    tail = text[passage.end : passage.end + 120]
    stop = _BREAK.search(tail)
    tail = tail[: stop.start()] if stop else tail
    return tail.lstrip()[:1].islower() or _ATTRIBUTED.match(tail) is not None
