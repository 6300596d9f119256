"""Claims: who said what, when it was said, and the times it is about.

A language reads one sentence at a time and gives `ClaimMention`s. This file knows no language: it puts the
mentions of a document in order, finds whom a dropped subject or a pronoun stands for, and tells the time of
saying (outside the content, governing the cue) from the times that are talked about (inside the content).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from timeline.extractors.outlets import with_their_sources
from timeline.extractors.quotations import joined
from timeline.extractors.sources import Sources
from timeline.extractors.times import (
    COARSE,
    FINE,
    NOW,
    OPENING,
    inherited,
    lent,
    of_the_day,
    opening,
    publication,
    recent,
    time_of,
)
from timeline.extractors.turns import with_turns
from timeline.languages.base import ClaimMention, Language
from timeline.types import (
    Act,
    Claim,
    Document,
    Quotation,
    Quoted,
    Relation,
    Sentence,
    Source,
    Span,
    Stance,
    Time,
    TimeBasis,
    Timex,
    TimexType,
)

_NEAR = 1  # blocks over which a time of saying lasts
_DONE = frozenset({Act.PROPOSE, Act.REQUEST, Act.PLAN, Act.ACCUSE, Act.DENY})  # by words
_AHEAD = frozenset({Stance.PLANNED, Stance.PROPOSED, Stance.PREDICTED})
_BOUNDS = frozenset({Relation.UNTIL, Relation.BEFORE})
_BESIDE = 300  # code points between a time told and a saying that is still of it
_KNOWN = 20  # claims before a sentence whose times are not the writer's
_TENTATIVE = 0.5  # a mention no surer than this needs a source, if only one carried over


def find_claims(
    document: Document, sentences: Sequence[Sentence], timexes: Sequence[Timex], language: Language
) -> tuple[Claim, ...]:
    """The claims of a document in text order, outer ones before those inside them. Needs analysed sentences."""
    told = publication(document, timexes)
    sources = Sources(document, language)
    starts = [t.start for t in timexes]
    lasting = _Lasting(language.name_of)
    claims: list[Claim] = []
    past: list[bool] = []  # of each claim
    read = joined(document.clean, sentences) if language.whole_quotations else sentences
    for sentence in read:
        if not sentence.tokens or not language.may_claim(document.clean, sentence.start, sentence.end):
            continue
        mentions = _ordered(language.find_claims(document.clean, sentence))
        if not mentions:
            continue
        inside = timexes[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        made: list[Claim | None] = []  # of each mention
        for mention in mentions:
            above = None if mention.parent is None else made[mention.parent]
            quoted = above is not None and above.quotation is Quotation.DIRECT
            source = sources.source(mention, sentence, quoted=quoted)
            if source is None and mention.carried and mention.confidence <= _TENTATIVE:
                made.append(None)
                continue
            said_at = _said_at(mention, mentions, inside, told)
            if source is not None and mention.parent is None:
                said_at = lasting.of(source, said_at, sentence)
            if above is not None and said_at is told:
                said_at = inherited(above.said_at)
            elif said_at is told and told is not None and _is_expired(mention, inside, told):
                said_at = None
            elif said_at is told and told is not None and (mention.past or mention.earlier):
                scene = _told_before(sentence, document, timexes, starts, claims)
                said_at = _of_the_scene(mention, sentence, scene, told)
            content = _with_time_to_come(mention, inside, told, document.clean)
            claim = Claim(
                id=f"c{len(claims) + 1}",
                quotation=mention.quotation,
                act=mention.act,
                stance=mention.stance,
                source=source,
                cue=mention.cue,
                content=tuple(_quoted(document, span) for span in content),
                said_at=said_at,
                about=tuple(t.id for t in _between(timexes, starts, content)),
                parent=None if above is None else above.id,
                confidence=mention.confidence,
                rule=mention.rule,
            )
            made.append(claim)
            claims.append(claim)
            past.append(mention.past)
    dated = _on_the_day(document, claims, past, told)
    return with_their_sources(document, with_turns(document, dated, timexes, told, language), language)


def _is_expired(mention: ClaimMention, timexes: Sequence[Timex], told: Time) -> bool:
    """Whether something was planned by a time that is over, so that it was planned before that."""
    if mention.stance not in _AHEAD:
        return False
    within = [t for t in timexes if _within(t, mention.content) and t.relation in _BOUNDS]
    return any((t.latest or "9")[:10] < told.edtf[:10] for t in within)


def _of_the_scene(mention: ClaimMention, sentence: Sentence, scene: Timex | None, told: Time) -> Time | None:
    """The time of a saying that has none of its own, where its paragraph has gone back to a time before the report's.

    What somebody did by words (promised, accused) was done then, while a mere “said” comments on it today; where that
    time is too coarse or far off, no time is known. What had been said was said at no time told.
    """
    if mention.earlier:
        return None
    time = None if scene is None else time_of(scene)
    over = time is not None and (time.latest or "9")[:10] < min(recent(told.edtf), default="")
    if scene is None or time is None or not over or mention.act not in _DONE:
        return told
    near = sentence.start - scene.end < _BESIDE and time.granularity not in COARSE
    return lent(of_the_day(time)) if near else None


def _told_before(
    sentence: Sentence,
    document: Document,
    timexes: Sequence[Timex],
    starts: Sequence[int],
    claims: Sequence[Claim],
) -> Timex | None:
    """The last time that the writer himself tells before a sentence in its paragraph: none of what somebody says."""
    first = document.blocks[sentence.block].start
    for n in range(bisect_left(starts, sentence.start) - 1, bisect_left(starts, first) - 1, -1):
        timex = timexes[n]
        said = any(timex.id in claim.about for claim in claims[-_KNOWN:])
        if not said and time_of(timex) is not None:
            return timex
    return None


def _on_the_day(
    document: Document, claims: Sequence[Claim], past: Sequence[bool], told: Time | None
) -> list[Claim]:
    """The claims, those of no time told on the day before the report's if all others that have a time were made then.

    A report that is published on Saturday and opens with what was said on Friday has its other “said” of Friday as
    well. What somebody says or has said is of the day on which it is written, and what another outlet reported on a
    day tells nothing of the day of this report.
    """
    near = recent(told.edtf) if told is not None else ()
    end = opening(document) + OPENING
    days: dict[str, Time] = {}
    opened = False
    for claim in claims:
        time, day = claim.said_at, ((claim.said_at and claim.said_at.earliest) or "")[:10]
        own = time is not None and time.basis is not TimeBasis.PUBLICATION and time.granularity in FINE
        if time is not None and own and day in near and claim.parent is None and claim.act is not Act.REPORT:
            days.setdefault(day, time)
            opened = opened or (claim.cue is not None and claim.cue.start < end)
    if not opened or tuple(days) != near[1:2]:
        return list(claims)
    time = lent(of_the_day(days[near[1]]))
    return [
        replace(c, said_at=time) if over and c.said_at == told else c
        for c, over in zip(claims, past, strict=True)
    ]


class _Lasting:
    """The time of what somebody says lasts while he goes on: “…” he said on the 15th. He added “…”."""

    def __init__(self, name_of: Callable[[Source], str]) -> None:
        self._name_of = name_of
        self._name: str | None = None
        self._time: Time | None = None
        self._block = -1

    def of(self, source: Source, time: Time | None, sentence: Sentence) -> Time | None:
        """The time of a saying of `source`: its own, or that of what the same source said just before."""
        own = time is None or time.basis is not TimeBasis.PUBLICATION
        near = sentence.block - self._block <= _NEAR
        name = source.resolved or self._name_of(source)
        if not own and near and self._time is not None and name == self._name:
            time = replace(self._time, basis=TimeBasis.INHERITED)
        self._name = name
        told = time is not None and time.basis is not TimeBasis.PUBLICATION
        self._time = time if told and time and time.granularity in FINE else None
        self._block = sentence.block
        return time


def _with_time_to_come(
    mention: ClaimMention, timexes: Sequence[Timex], told: Time | None, text: str
) -> tuple[Span, ...]:
    """The content, with a time right before it that is still to come: it is none of a saying, and so what is said."""
    if told is None or mention.quotation is not Quotation.INDIRECT:
        return mention.content
    first = mention.content[0]
    for t in timexes:
        beside = t.end < first.start and text[t.end : first.start].isspace()
        if beside and (t.earliest or "")[:10] > told.edtf[:10] and not _within(t, mention.source):
            return (Span(t.start, first.end), *mention.content[1:])
    return mention.content


def _between(timexes: Sequence[Timex], starts: Sequence[int], spans: Iterable[Span]) -> list[Timex]:
    """The expressions inside the spans, which may lie outside the sentence of the cue."""
    return [
        t
        for s in spans
        for t in timexes[bisect_left(starts, s.start) : bisect_left(starts, s.end)]
        if t.end <= s.end
    ]


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


def _within(timex: Timex, spans: Iterable[Span]) -> bool:
    return any(s.start <= timex.start and timex.end <= s.end for s in spans)


def _distance(timex: Timex, spans: Iterable[Span]) -> int:
    return min(max(s.start - timex.end, timex.start - s.end, 0) for s in spans)


def _said_at(
    mention: ClaimMention, mentions: Sequence[ClaimMention], timexes: Sequence[Timex], told: Time | None
) -> Time | None:
    """The time of the saying: the nearest expression beside cue or source that no content keeps for itself.

    A content that holds the cue as well (the layer above) keeps nothing from it. A source keeps its own, but for those
    that tell when it came out. An expression without bounds
    (recently, at the time) gives an honest null; no expression at all gives the document's date.
    """
    anchors = [*mention.source, *([Span(mention.cue.start, mention.cue.end)] if mention.cue else [])]
    if not anchors:
        return told
    foreign = [
        m.content for m in mentions if m is mention or not any(s.contains(anchors[-1]) for s in m.content)
    ]
    near = [
        t
        for t in timexes
        if t.type in (TimexType.DATE, TimexType.TIME)
        and not any(_within(t, spans) for spans in foreign)
        and not (any(_within(t, m.source) for m in mentions) and not _within(t, mention.issued))
        and not _within(t, mention.aside)
        and not (told is not None and (t.earliest or "")[:10] > told.edtf)  # nobody has said it yet
    ]
    if mention.parent is not None:  # what is said within a content has its time there, if it has one
        around = mentions[mention.parent].content
        near = [t for t in near if _within(t, around)] or near
    nearest = min(near, key=lambda t: (_distance(t, anchors), t.start), default=None)
    return told if nearest is None or nearest.value == NOW else time_of(nearest)
