"""Events: what happens, is planned, proposed or ends, one a clause. Knows no language.

A language reads one sentence at a time and gives `EventMention`s. Here they get what lies outside the
sentence: the agent of a dropped subject, the claim that reports them, their time and their headline.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.extractors import chronicles, factuality
from timeline.extractors.casts import Cast, Subjects
from timeline.extractors.distances import at_distance
from timeline.extractors.layers import Layers, Voices
from timeline.extractors.linking import Linker
from timeline.extractors.links import LOOSE, OUTSIDE, Link, Reason
from timeline.extractors.retold import Telling, retold
from timeline.extractors.scenes import told_aside
from timeline.extractors.times import FINE, joined
from timeline.languages.base import EventMention, Language
from timeline.types import (
    HEADLINE,
    Act,
    BlockKind,
    Claim,
    Document,
    Event,
    Factuality,
    Sentence,
    Span,
    Status,
    Timex,
    Trigger,
)

_UNTYPED = "other"
_DATED = 0.1
_LOOSE = 0.8  # how sure an event is whose time earlier or neighbouring words lend
_VAGUE = 0.7  # … what is no more than told, and of no day
_ASIDE = 0.6  # … and of which nobody of the day's news takes part
_LOST = 0.4  # … and whose line leaves open whom a pronoun stands for
_NEAR = 8  # events of a sentence around one that may tell it


@dataclass(frozen=True, slots=True)
class _Told:
    """An event and what lies around it: who takes part, in which paragraph, the claim that tells it, and whether it is
    what that claim is about."""

    telling: Telling
    cast: Cast
    block: int
    claim: Claim | None
    is_matter: bool


def find_events(
    document: Document,
    sentences: Sequence[Sentence],
    timexes: Sequence[Timex],
    claims: Sequence[Claim],
    language: Language,
) -> tuple[Event, ...]:
    """The events of a document in text order. Sentences without tokens were not analysed and are skipped."""
    dates = _Spans(Span(t.start, t.end) for t in joined(timexes, document.text))
    read = _read(document, sentences, dates, claims, language)
    told = list(_told(document, read, dates, timexes, claims, language))
    tellings = at_distance([t.telling for t in told], timexes, document.text)
    tellings = at_distance(retold(tellings, language.pronouns), timexes, document.text)
    aside = told_aside(tellings, [t.block for t in told], (c.speaker for c in claims))
    lead = _lead(read)
    return tuple(
        _event(
            document,
            f"e{number}",
            replace(one, telling=telling),
            language,
            leads=telling.mention.trigger == lead,
            aside=is_aside,
        )
        for number, (one, telling, is_aside) in enumerate(zip(told, tellings, aside, strict=True), 1)
    )


def _read(
    document: Document,
    sentences: Sequence[Sentence],
    dates: _Spans,
    claims: Sequence[Claim],
    language: Language,
) -> list[tuple[Sentence, list[EventMention]]]:
    """The analysed sentences, each with what its language finds in it. A chronology's lines tell one event each."""
    cues = _Spans(Span(c.cue.start, c.cue.end) for c in claims if c.cue is not None and not _is_order(c))
    lines = chronicles.lines(sentences)
    found = (
        (s, _ordered(language.find_events(document.clean, s), cues, dates)) for s in sentences if s.tokens
    )
    return [(s, chronicles.told(each, s, document) if s.start in lines else each) for s, each in found]


def _told(
    document: Document,
    read: Sequence[tuple[Sentence, Sequence[EventMention]]],
    dates: _Spans,
    timexes: Sequence[Timex],
    claims: Sequence[Claim],
    language: Language,
) -> Iterator[_Told]:
    """The events of the sentences in text order, each with what lies outside of its sentence. A mention without a type
    is none, but tells whom the text is about."""
    layers = Layers(claims)
    subjects = Subjects(document, claims, language)
    linker = Linker(document, timexes, Voices(claims))
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
            around = found[max(0, n - _NEAR) : n + _NEAR]
            taking_part = tuple(
                replace(p, text=document.text[p.start : p.end])
                for p in cast.participants
                if not dates.cover(Span(p.start, p.end))
            )
            yield _Told(
                telling=Telling(mention, taking_part, next(links)),
                cast=cast,
                block=sentence.block,
                claim=claim,
                is_matter=claim is not None and not _under_another(mention, around, claim),
            )


def _event(
    document: Document, name: str, told: _Told, language: Language, *, leads: bool, aside: bool
) -> Event:
    """An event as it goes out. `leads`: the report opens with it; `aside`: it is none of that day's news."""
    mention, link, claim = told.telling.mention, told.telling.link, told.claim
    start, end = mention.clause
    dated = _as_dated(mention, link, document)
    if mention.turned and {dated.status, mention.factuality.status} == {Status.OCCURRED, Status.SCHEDULED}:
        mention = replace(mention, closing=mention.turned)
    return Event(
        id=name,
        type=mention.type,
        headline=_headline(document, mention, told.cast, language),
        start=start,
        end=end,
        text=document.text[start:end],
        trigger=mention.trigger,
        participants=told.telling.participants,
        time=link.time,
        factuality=factuality.within(
            dated,
            claim.stance if claim and told.is_matter else None,
            tensed=mention.tensed,
        ),
        reported_by=claim.id if claim else None,
        confidence=_confidence(told, leads=leads, aside=aside),
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


def _is_order(claim: Claim) -> bool:
    """Whether nobody named asks something of somebody, so that this is what happens to him: was ordered to stay."""
    return claim.source is None and claim.act is Act.REQUEST


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
    """What has gone on since a time still does; what has no tense is yet to come if it lies ahead, and no more if it
    is over, whatever the plan that follows it."""
    told = mention.factuality
    if link.time is None:
        return told
    written = document.published[:10] if document.published is not None else ""
    ahead = written != "" and (link.time.earliest or "")[:10] > written
    untensed = not mention.tensed or link.reason is Reason.LINE
    if ahead and untensed and told.status is Status.OCCURRED:
        return replace(told, status=Status.SCHEDULED)
    if mention.turned and told.status is Status.SCHEDULED and (link.time.latest or "9")[:10] < written:
        return replace(told, status=Status.OCCURRED)
    if mention.current and link.time.ongoing and told.status is Status.OCCURRED:
        return replace(told, status=Status.ONGOING)
    return told


def _lead(read: Iterable[tuple[Sentence, Sequence[EventMention]]]) -> Trigger | None:
    """The trigger of what a report opens with, which is its news: of the first sentence's clauses the widest."""
    first = next((found for sentence, found in read if sentence.kind is BlockKind.BODY), ())
    told = [m for m in first if m.type and m.tensed and m.participants and not m.background]
    widest = max(told, key=lambda m: m.clause.end - m.clause.start, default=None)
    return None if widest is None else widest.trigger


def _confidence(told: _Told, *, leads: bool, aside: bool) -> float:
    """Surer with a date in its own clause, or as what the report opens with, less sure with a date that neighbouring
    words lend, for a line that is lost on a reader, or aside of the news."""
    mention, link = told.telling.mention, told.telling.link
    sure = mention.confidence
    if leads or link.reason is Reason.CLAUSE:
        sure = min(1.0, sure + _DATED)
    elif link.reason in LOOSE:
        vague = mention.type == _UNTYPED and link.time is not None and link.time.granularity not in FINE
        sure *= _VAGUE if vague else _LOOSE
    for applies, factor in ((told.cast.lost, _LOST), (aside, _ASIDE)):
        sure = round(sure, 2) * (factor if applies else 1.0)
    return round(sure, 2)


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
