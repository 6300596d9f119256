"""Lines of a chronology: a time, and what happened then. `April 2014 – Work begins.`, `▲2024.3.18 = 통행 전면 통제`.

A line's time is its heading, and that of nothing else; a line of a time alone is that of the lines behind it. So a line
is read as a heading and as sentences of its own. Knows no language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.extractors.times import joined, time_of
from timeline.languages.base import EventMention
from timeline.types import BlockKind, Document, Factuality, Sentence, Span, Status, Timex, Trigger

_UNTYPED = "other"
_SURE = 0.7  # that a line of a chronology tells something
_FEWEST = 3  # lines of a chronology
_LONGEST = 300  # code points of one
_OPENING = re.compile(r"\W{1,3}(?=\w)")
_MARK = re.compile(r"[)\]]?\s*(?:[–—:=|→]|-(?=\s)|(?<=\s)-|(?=\t| {2}))\s*")
_SPACE = re.compile(r"[.)\]]?\s+")
_CLOSED = re.compile(r"[.!?。…][\"'”’)]?$")
_WORD = re.compile(r"\w[\w'’-]*")


def heads(document: Document, timexes: Sequence[Timex]) -> dict[int, Span]:
    """The times that lines of a chronology begin with, and where what they tell begins, by the number of the block.

    A span is from the time to the first word behind it: to the end of the block where nothing is there.
    """
    marked: dict[int, Span] = {}
    spaced: dict[int, Span] = {}
    alone: dict[int, Span] = {}
    first = {timex.start: timex for timex in joined(timexes, document.text) if time_of(timex) is not None}
    for number, block in enumerate(document.blocks):
        opening = _OPENING.match(document.clean, block.start, block.end)
        timex = first.get(opening.end() if opening else block.start)
        if timex is None or block.kind is not BlockKind.BODY or block.end - block.start > _LONGEST:
            continue
        mark = _MARK.match(document.clean, timex.end, block.end)
        space = _SPACE.match(document.clean, timex.end, block.end)
        if not document.clean[timex.end : block.end].strip(" .:"):
            alone[number] = Span(block.start, block.end)
        elif mark is not None and mark.end() < block.end:
            marked[number] = Span(block.start, mark.end())
        elif space is not None and not _CLOSED.search(document.clean, timex.end, block.end):
            spaced[number] = Span(block.start, space.end())
    return alone | {n: s for found in (marked, spaced) if len(found) >= _FEWEST for n, s in found.items()}


def lines(sentences: Sequence[Sentence]) -> set[int]:
    """Where the first sentences begin that stand behind the times of such lines."""
    return {sentence.start for head, sentence in pairwise(sentences) if head.leads}


def told(mentions: Sequence[EventMention], sentence: Sentence, document: Document) -> list[EventMention]:
    """The events of a line, told in the present (Parliament approves a plan) or by a noun alone as they are."""
    typed = [mention for mention in mentions if mention.type]
    if not typed:
        whole = _whole(sentence, document)
        return [*mentions, whole] if whole is not None else list(mentions)
    main = max(typed, key=lambda mention: mention.clause.end - mention.clause.start)
    return [
        replace(m, confidence=_SURE, factuality=_past(m.factuality)) if m is main else m for m in mentions
    ]


def _past(told: Factuality) -> Factuality:
    return replace(told, status=Status.OCCURRED) if told.status is Status.ONGOING else told


def _whole(sentence: Sentence, document: Document) -> EventMention | None:
    """What a line tells in which the grammar reads no event: the last word of it is as good as any to name it."""
    words = list(_WORD.finditer(document.clean, sentence.start, sentence.end))
    if not words:
        return None
    start, end = words[-1].span()
    text = document.text[start:end]
    clause = Span(sentence.start, sentence.end)
    return EventMention(
        trigger=Trigger(text=text, lemma=text, start=start, end=end),
        clause=clause,
        scope=clause,
        type=_UNTYPED,
        headline=(clause,),
        nominal=True,
        confidence=_SURE,
        rule="chronicle",
    )
