"""Events: what happens, is planned, proposed or ends, one a clause. Knows no language.

A language reads one sentence at a time and gives `EventMention`s. Here they get what lies outside the
sentence: the agent of a dropped subject, the claim that reports them, their time and their headline.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import accumulate

from timeline.extractors import chronicles, factuality
from timeline.extractors.casts import Cast, Subjects
from timeline.extractors.distances import at_distance
from timeline.extractors.linking import Linker
from timeline.extractors.links import LOOSE, OUTSIDE, Link, Reason
from timeline.extractors.retold import Telling, retold
from timeline.extractors.scenes import told_aside
from timeline.extractors.times import FINE, joined
from timeline.languages.base import EventMention, Language
from timeline.types import (
    HEADLINE,
    BlockKind,
    Claim,
    Document,
    Event,
    Factuality,
    Quotation,
    Sentence,
    Span,
    Status,
    TimeBasis,
    Timex,
    Trigger,
)

_UNTYPED = "other"
_DATED = 0.1
_LOOSE = 0.8  # how sure an event is whose time earlier or neighbouring words lend
_VAGUE = 0.7  # … what is no more than told, and of no day
_ASIDE = 0.6  # … and of which nobody of the day's news takes part
_LOST = 0.4  # … and whose line leaves open whom a pronoun stands for
_DEPTH = 64  # contents before a word that are looked at for one around it
_NEAR = 8  # events of a sentence around one that may tell it


def find_events(
    document: Document,
    sentences: Sequence[Sentence],
    timexes: Sequence[Timex],
    claims: Sequence[Claim],
    language: Language,
) -> tuple[Event, ...]:
    """The events of a document in text order. Sentences without tokens were not analysed and are skipped."""
    layers = _Layers(claims)
    voiced = _Layers(claims, voiced=True)
    said = {
        c.cue.start: (c.said_at, voiced.innermost(Span(c.cue.start, c.cue.end)))
        for c in claims
        if c.cue is not None
    }
    voices = [c.speaker for c in claims]
    aside = frozenset(n for n, c in enumerate(claims) if _is_aside(c))
    linker = Linker(document, timexes, voiced.innermost, said, voices, aside)
    subjects = Subjects(document, claims, language)
    dates = _Spans(Span(t.start, t.end) for t in joined(timexes, document.text))
    cues = _Spans(Span(c.cue.start, c.cue.end) for c in claims if c.cue is not None)
    told: list[Telling] = []
    places: list[tuple[Claim | None, bool]] = []
    casts: list[Cast] = []
    blocks: list[int] = []
    read = [
        (s, _ordered(language.find_events(document.clean, s), cues, dates)) for s in sentences if s.tokens
    ]
    lines = chronicles.lines(sentences)
    read = [(s, chronicles.told(found, s, document) if s.start in lines else found) for s, found in read]
    lead = _lead(read)
    linker.open((sentence, [m for m in found if m.type]) for sentence, found in read)
    for sentence, found in read:
        subjects.begin(sentence)
        links = iter(linker.links(sentence, [m for m in found if m.type]))
        for n, mention in enumerate(found):
            layer = layers.innermost(Span(mention.trigger.start, mention.trigger.end))
            cast = subjects.cast(mention, sentence, layer)
            if not mention.type:
                continue
            claim = claims[layer] if layer != OUTSIDE else None
            matter = claim is not None and not _under_another(
                mention, found[max(0, n - _NEAR) : n + _NEAR], claim
            )
            taking_part = tuple(
                replace(p, text=document.text[p.start : p.end])
                for p in cast.participants
                if not dates.cover(Span(p.start, p.end))
            )
            told.append(Telling(mention, taking_part, next(links)))
            places.append((claim, matter))
            casts.append(cast)
            blocks.append(sentence.block)
    told = at_distance(told, timexes, document.text)
    told = at_distance(retold(told, language.pronouns), timexes, document.text)
    found_events = (
        _event(document, f"e{number}", telling, cast, place, language, leads=telling.mention.trigger == lead)
        for number, (telling, cast, place) in enumerate(zip(told, casts, places, strict=True), 1)
    )
    return tuple(
        replace(event, confidence=round(event.confidence * _ASIDE, 2)) if aside else event
        for event, aside in zip(found_events, told_aside(told, blocks, voices), strict=True)
    )


def _event(
    document: Document,
    name: str,
    telling: Telling,
    cast: Cast,
    place: tuple[Claim | None, bool],
    language: Language,
    *,
    leads: bool,
) -> Event:
    """An event as it goes out. `place`: the claim that tells it, and whether it is what that claim is about; `leads`:
    the report opens with it."""
    mention, link = telling.mention, telling.link
    claim, matter = place
    start, end = mention.clause
    return Event(
        id=name,
        type=mention.type,
        headline=_headline(document, mention, cast, language),
        start=start,
        end=end,
        text=document.text[start:end],
        trigger=mention.trigger,
        participants=telling.participants,
        time=link.time,
        factuality=factuality.within(
            _as_dated(mention, link, document),
            claim.stance if claim and matter else None,
            tensed=mention.tensed,
        ),
        reported_by=claim.id if claim else None,
        confidence=round(_confidence(mention, link, leads=leads) * (_LOST if cast.lost else 1.0), 2),
        rule=f"{mention.rule}/{link.reason}",
    )


class _Spans:
    """Stretches of a text, none inside another."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(set(spans))

    def cover(self, trigger: Trigger | Span) -> bool:
        """Whether a trigger, or another stretch, stands in one of them."""
        n = bisect_right(self._spans, (trigger.start, sys.maxsize)) - 1
        return n >= 0 and trigger.end <= self._spans[n].end


def _ordered(mentions: Sequence[EventMention], cues: _Spans, dates: _Spans) -> list[EventMention]:
    """In text order, one a trigger and turn, none of a word of a date (`the end of June`).

    A claim's cue is an event too only if it is a kind of act of its own.
    """
    kept = {
        (m.trigger.start, m.trigger.end, m.turn): m
        for m in mentions
        if not dates.cover(m.trigger) and (m.type != _UNTYPED or not cues.cover(m.trigger))
    }
    return [kept[key] for key in sorted(kept)]


def _as_dated(mention: EventMention, link: Link, document: Document) -> Factuality:
    """What has gone on since a time still does; what has no tense and lies ahead is yet to come."""
    told = mention.factuality
    if link.time is None:
        return told
    ahead = document.published is not None and (link.time.earliest or "")[:10] > document.published[:10]
    untensed = not mention.tensed or link.reason is Reason.LINE
    if ahead and untensed and told.status is Status.OCCURRED:
        return replace(told, status=Status.SCHEDULED)
    if mention.current and link.time.ongoing and told.status is Status.OCCURRED:
        return replace(told, status=Status.ONGOING)
    return told


def _lead(read: Iterable[tuple[Sentence, Sequence[EventMention]]]) -> Trigger | None:
    """The trigger of what a report opens with, which is its news: of the first sentence's clauses the widest."""
    first = next((found for sentence, found in read if sentence.kind is BlockKind.BODY), ())
    told = [m for m in first if m.type and m.tensed and m.participants and not m.background]
    widest = max(told, key=lambda m: m.clause.end - m.clause.start, default=None)
    return None if widest is None else widest.trigger


def _confidence(mention: EventMention, link: Link, *, leads: bool) -> float:
    """Surer with a date in its own clause, or as what the report opens with, less sure with a date that neighbouring
    words lend."""
    if leads or link.reason is Reason.CLAUSE:
        return round(min(1.0, mention.confidence + _DATED), 2)
    vague = mention.type == _UNTYPED and link.time is not None and link.time.granularity not in FINE
    lent = _VAGUE if vague else _LOOSE
    return round(mention.confidence * (lent if link.reason in LOOSE else 1.0), 2)


def _under_another(mention: EventMention, mentions: Sequence[EventMention], claim: Claim) -> bool:
    """Whether another event of the claim's content tells this one inside its own clause."""
    trigger = mention.trigger.start
    return any(
        m is not mention
        and m.type
        and m.clause.contains(mention.clause)
        and m.clause != mention.clause
        and any(q.start <= m.trigger.start < q.end for q in claim.content)
        and any(q.start <= trigger < q.end for q in claim.content)
        for m in mentions
    )


class _Layers:
    """In which claim's content a span stands. Contents nest; a look is a bisection and a short walk.

    `voiced` leaves out what nobody in the text says (it emerged, 알려졌다): the writer tells that.
    """

    def __init__(self, claims: Sequence[Claim], *, voiced: bool = False) -> None:
        parts = sorted(
            (q.start, -q.end, number)
            for number, claim in enumerate(claims)
            if not voiced or claim.speaker or claim.source is not None
            for q in claim.content
        )
        self._parts = [(start, -end, number) for start, end, number in parts]
        self._starts = [start for start, _, _ in self._parts]
        self._reach = list(accumulate((end for _, end, _ in self._parts), max))
        self._extent = [sum(q.end - q.start for q in claim.content) for claim in claims]

    def innermost(self, span: Span) -> int:
        """The number of the claim with the smallest content around a span; -1 outside all."""
        best = OUTSIDE
        last = bisect_right(self._starts, span.start) - 1
        for position in range(last, max(-1, last - _DEPTH), -1):
            if self._reach[position] < span.end:
                break
            _, end, number = self._parts[position]
            if end >= span.end and (best == OUTSIDE or self._extent[number] < self._extent[best]):
                best = number
        return best


def _is_aside(claim: Claim) -> bool:
    """Whether a text tells something itself and only adds who says so, on no day of its own: …, police said."""
    if claim.cue is None or claim.said_at is None or claim.quotation is not Quotation.INDIRECT:
        return False
    return claim.said_at.basis is TimeBasis.PUBLICATION and claim.cue.start >= claim.content[-1].end


def _headline(document: Document, mention: EventMention, cast: Cast, language: Language) -> str:
    """Whole words of the evidence that stand alone: the borrowed subject first, cut at a word's end."""
    spans = mention.headline if mention.headline or mention.closing else (mention.clause,)
    named = (*cast.named, *mention.supplied)
    words = " ".join([*(_words(document, span, named, language) for span in spans), mention.closing]).strip()
    words = words.replace(" ,", ",")
    subject = ", ".join(p.text for p in cast.carried)
    line = f"{subject}{language.led}{words}" if subject else words
    if len(line) <= HEADLINE:
        return line
    cut = line.rfind(" ", 0, HEADLINE)
    return line[: cut if cut > 0 else HEADLINE - 1].rstrip(" ,;:–—-") + "…"


def _words(document: Document, span: Span, named: Sequence[tuple[Span, str]], language: Language) -> str:
    """The words of a span on one line, pronouns replaced by those whom they stand for."""
    rest, end = "", span.end
    for pronoun, name in sorted(named, reverse=True):
        if span.start <= pronoun.start and pronoun.end <= end:
            rest = name + language.fitted(name, document.text[pronoun.end : end] + rest)
            end = pronoun.start
    return " ".join((document.text[span.start : end] + rest).split())
