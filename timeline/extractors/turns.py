"""Turns of talk: who answers in an interview, and what is told within somebody's turn. Knows no language.

A line that asks (`-이유가 뭔가.`, `Q: Why?`) is followed by one that answers: a quotation that nobody
is told to say, or what stands behind a mark of answers (`A:`, `▷`). Two such pairs make an interview, whose answers are
of the person who was told of before the first question.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.languages.base import Language
from timeline.types import (
    Act,
    BlockKind,
    Claim,
    Document,
    Quotation,
    Quoted,
    Source,
    SourceKind,
    Span,
    Stance,
    Time,
    Timex,
)

_ASKS = re.compile(r"\s{0,3}(?:[-–—―ㅡ▶▲■□●◆◇]|(?:Q\d{0,2}|문)\s?[.:)])\s{0,2}")
_ANSWERS = re.compile(r"\s{0,3}(?:[▷△]|(?:A\d{0,2}|답)\s?[.:)])\s{0,2}")
_QUOTED = re.compile(r"(?:“[^“”]+”|\"[^\"]+\")")
_PAIRS = 2  # that make an interview
_QUESTION = 400  # code points of the longest
_SURE = 0.7


def with_turns(
    document: Document,
    claims: Sequence[Claim],
    timexes: Sequence[Timex],
    told: Time | None,
    language: Language,
) -> list[Claim]:
    """The claims with those of who answers in an interview; what is told within somebody's turn has that as `parent`.

    `told` is the time at which all of it was said.
    """
    answers = _answers(document)
    every = list(claims)
    if answers:
        speaker = _speaker(document, claims, answers[0].start, language)
        every = [_resolved(c, answers, speaker) for c in claims]
        known = {q.start for c in claims for q in c.content}
        every += [
            _answer(document, a, speaker, timexes, told)
            for a in answers
            if speaker is not None and a.start not in known
        ]
        every.sort(key=lambda c: c.content[0].start)  # a claim stands before those within it
    return _numbered(list(_nested(every)))


def _answers(document: Document) -> list[Span]:
    """What answers a question: nothing where there are too few for an interview."""
    text = document.clean
    found: list[Span] = []
    asked = False
    for block in document.blocks:
        if block.kind is not BlockKind.BODY:
            continue
        line = text.rfind("\n", 0, block.start) + 1
        marked = _ANSWERS.match(text, line, block.end)
        quoted = _QUOTED.fullmatch(text, block.start, block.end)
        if asked and (marked is not None or quoted is not None):
            start = block.start if marked is None else max(marked.end(), block.start)
            found += [Span(start, block.end)] if start < block.end else []
        asked = marked is None and quoted is None and _is_question(text, line, block.end)
    return found if len(found) >= _PAIRS else []


def _is_question(text: str, start: int, end: int) -> bool:
    marked = _ASKS.match(text, start, end) is not None
    return end - start <= _QUESTION and (marked or text[start:end].rstrip().endswith("?"))


def _speaker(document: Document, claims: Sequence[Claim], before: int, language: Language) -> Source | None:
    """The last person who spoke, or else was told of, before the first answer."""
    spoke = [
        c.source for c in claims if c.source is not None and c.source.spans and c.content[0].start < before
    ]
    person = next((s for s in reversed(spoke) if s.kind is SourceKind.PERSON), None)
    if person is None:
        stand_ins = (
            Source(text=word, kind=SourceKind.PRONOUN, spans=(Span(before, before),))
            for word in sorted(language.pronouns)
        )
        named = [one for s in stand_ins if (one := language.last_named(document.clean, s)) is not None]
        people = [one for one in named if one.kind is SourceKind.PERSON]
        person = max(people, key=lambda one: one.spans[-1].end, default=None)
    name = None if person is None else person.resolved or language.name_of(person)
    return None if name is None else Source(text="", kind=SourceKind.PERSON, spans=(), resolved=name)


def _resolved(claim: Claim, answers: Sequence[Span], speaker: Source | None) -> Claim:
    """The claim of an answer that only a mark (A:) gives its source."""
    source = claim.source
    if source is None or speaker is None or source.kind is not SourceKind.PRONOUN or source.resolved:
        return claim
    whole = any(answer.start == claim.content[0].start for answer in answers)
    return replace(claim, source=replace(source, resolved=speaker.resolved)) if whole else claim


def _answer(
    document: Document, place: Span, speaker: Source | None, timexes: Sequence[Timex], told: Time | None
) -> Claim:
    within = timexes[
        bisect_left(timexes, place.start, key=lambda t: t.start) : bisect_left(
            timexes, place.end, key=lambda t: t.start
        )
    ]
    text = document.text[place.start : place.end]
    return Claim(
        id="",
        quotation=Quotation.DIRECT,
        act=Act.SAY,
        stance=Stance.ASSERTED,
        source=speaker,
        cue=None,
        content=(Quoted(start=place.start, end=place.end, text=text),),
        said_at=told,
        about=tuple(t.id for t in within),
        confidence=_SURE,
        rule="interview.answer",
    )


def _nested(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim | None]]:
    """Each claim, in text order, with the one before it in whose turn it is told."""
    turn: Claim | None = None
    for claim in claims:
        first = claim.content[0].start if claim.cue is None else min(claim.cue.start, claim.content[0].start)
        held = turn is not None and turn.content[-1].start <= first < turn.content[-1].end
        within = held and turn is not None and claim.content[-1].end <= turn.content[-1].end
        yield claim, turn if within and claim.parent is None else None
        if not within:
            turn = claim


def _numbered(nested: Sequence[tuple[Claim, Claim | None]]) -> list[Claim]:
    """The claims numbered in their order, with the numbers of their parents."""
    number = {id(claim): f"c{n}" for n, (claim, _) in enumerate(nested, 1)}
    renamed = {claim.id: number[id(claim)] for claim, _ in nested if claim.id}
    found = []
    for claim, turn in nested:
        parent = number[id(turn)] if turn is not None else renamed.get(claim.parent or "")
        found.append(replace(claim, id=number[id(claim)], parent=parent))
    return found
