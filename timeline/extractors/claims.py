"""Claims: who said what, when it was said, and the times it is about.

A language reads one sentence at a time and gives `ClaimMention`s. This file knows no language: it puts the
mentions of a document in order, finds whom a dropped subject or a pronoun stands for, and tells the time of
saying (outside the content, governing the cue) from the times that are talked about (inside the content).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from timeline.extractors.outlets import with_their_sources
from timeline.extractors.quotations import joined
from timeline.extractors.sayings import SayingTimes, is_within
from timeline.extractors.sources import Sources
from timeline.extractors.times import publication
from timeline.extractors.turns import with_turns
from timeline.languages.base import ClaimMention, Language
from timeline.types import Claim, Document, Quotation, Quoted, Sentence, Span, Time, Timex

_TENTATIVE = 0.5  # a mention no surer than this needs a source, if only one carried over


def find_claims(
    document: Document, sentences: Sequence[Sentence], timexes: Sequence[Timex], language: Language
) -> tuple[Claim, ...]:
    """The claims of a document in text order, outer ones before those inside them. Needs analysed sentences."""
    told = publication(document, timexes)
    sources = Sources(document, language)
    times = SayingTimes(document, timexes, told, language.name_of)
    claims: list[Claim] = []
    past: list[bool] = []  # of each claim
    for sentence, mentions in _read(document, sentences, language):
        made: list[Claim | None] = []  # of each mention
        for mention in mentions:
            above = None if mention.parent is None else made[mention.parent]
            quoted = above is not None and above.quotation is Quotation.DIRECT
            source = sources.source(mention, sentence, quoted=quoted)
            if source is None and mention.carried and mention.confidence <= _TENTATIVE:
                made.append(None)
                continue
            content = _with_time_to_come(mention, times.inside(sentence), told, document.clean)
            claim = Claim(
                id=f"c{len(claims) + 1}",
                quotation=mention.quotation,
                act=mention.act,
                stance=mention.stance,
                source=source,
                cue=mention.cue,
                content=tuple(_quoted(document, span) for span in content),
                said_at=times.of(mention, mentions, sentence, source, above, claims),
                about=tuple(t.id for span in content for t in times.inside(span) if t.end <= span.end),
                parent=None if above is None else above.id,
                confidence=mention.confidence,
                rule=mention.rule,
            )
            made.append(claim)
            claims.append(claim)
            past.append(mention.past)
    dated = times.of_the_day_before(claims, past)
    return with_their_sources(document, with_turns(document, dated, timexes, told, language), language)


def _read(
    document: Document, sentences: Sequence[Sentence], language: Language
) -> Iterator[tuple[Sentence, list[ClaimMention]]]:
    """The analysed sentences that tell claims, each with those that its language finds in it."""
    for sentence in joined(document.clean, sentences) if language.whole_quotations else sentences:
        if sentence.tokens and language.may_claim(document.clean, sentence.start, sentence.end):
            mentions = _ordered(language.find_claims(document.clean, sentence))
            if mentions:
                yield sentence, mentions


def _with_time_to_come(
    mention: ClaimMention, timexes: Sequence[Timex], told: Time | None, text: str
) -> tuple[Span, ...]:
    """The content, with a time right before it that is still to come: it is none of a saying, and so what is said."""
    if told is None or mention.quotation is not Quotation.INDIRECT:
        return mention.content
    first = mention.content[0]
    for t in timexes:
        beside = t.end < first.start and text[t.end : first.start].isspace()
        if beside and (t.earliest or "")[:10] > told.edtf[:10] and not is_within(t, mention.source):
            return (Span(t.start, first.end), *mention.content[1:])
    return mention.content


def _quoted(document: Document, span: Span) -> Quoted:
    return Quoted(start=span.start, end=span.end, text=document.text[span.start : span.end])


def _ordered(mentions: Iterable[ClaimMention]) -> list[ClaimMention]:
    """The mentions of a sentence in text order, each content once per source, parents renumbered."""
    given = list(mentions)
    kept: dict[tuple[tuple[Span, ...], tuple[Span, ...]], int] = {}
    for number, mention in enumerate(given):
        if mention.content:
            kept.setdefault((mention.content, mention.source), number)
    order = sorted(kept.values(), key=lambda n: (given[n].content[0].start, -given[n].content[-1].end, n))
    place = {number: position for position, number in enumerate(order)}
    return [
        replace(given[n], parent=None if (up := given[n].parent) is None else place.get(up)) for n in order
    ]
