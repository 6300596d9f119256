"""When something was said: the time that governs the cue, not one that is talked about. Knows no language.

A saying has the time beside its cue or source, else that of what the same source said just before, else that of the
claim in which it stands, else the day of the report, unless its paragraph has gone back to an earlier time.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date

from timeline.extractors.times import (
    COARSE,
    FINE,
    NOW,
    OPENING,
    inherited,
    lent,
    of_the_day,
    opening,
    recent,
    time_of,
)
from timeline.languages.base import ClaimMention
from timeline.types import (
    Act,
    Claim,
    Document,
    Relation,
    Sentence,
    Source,
    SourceKind,
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
_LATE = 100  # days before a report of which it tells as news
_PARAGRAPH = 2_000  # code points of it before a sentence in which somebody is told of
_KNOWN = 20  # claims before a sentence whose times are not the writer's


class SayingTimes:
    """When the claims of a document were made. `told` is the day of the report, `name_of` the name in a source."""

    def __init__(
        self,
        document: Document,
        timexes: Sequence[Timex],
        told: Time | None,
        name_of: Callable[[Source], str],
    ) -> None:
        self._document = document
        self._timexes = timexes
        self._starts = [t.start for t in timexes]
        self._told = told
        self._lasting = _Lasting(name_of)

    def of(
        self,
        mention: ClaimMention,
        mentions: Sequence[ClaimMention],
        sentence: Sentence,
        source: Source | None,
        above: Claim | None,
        before: Sequence[Claim],
    ) -> Time | None:
        """When something was said: `mentions` are all of its sentence, `above` is the claim in which it stands and
        `before` are the claims up to it. Ask in text order."""
        inside = self.inside(sentence)
        time = _beside(mention, mentions, inside, self._told)
        if source is not None and mention.parent is None:
            time = self._lasting.of(source, time, sentence)
        if time is not self._told:
            return time
        if above is not None:
            return inherited(above.said_at)
        if self._told is None or _is_expired(mention, inside, self._told):
            return None
        if mention.past or mention.earlier:
            scene = self._scene(sentence, before)
            of_late = scene is not None and not mention.earlier and _is_of_late(scene, self._told)
            if of_late and source is not None and not self._is_told_of(source, sentence):
                return self._told
            return _of_the_scene(mention, sentence, scene, self._told)
        return time

    def inside(self, span: Sentence | Span) -> Sequence[Timex]:
        """The expressions that begin in a stretch of the text."""
        return self._timexes[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def _scene(self, sentence: Sentence, before: Sequence[Claim]) -> Timex | None:
        """The last time that the writer himself tells before a sentence in its paragraph: none of what somebody
        says."""
        first = bisect_left(self._starts, self._document.blocks[sentence.block].start)
        last = bisect_left(self._starts, sentence.start)
        said = {name for claim in before[-_KNOWN:] for name in claim.about}
        told = (self._timexes[n] for n in range(last - 1, first - 1, -1))
        return next((t for t in told if t.id not in said and time_of(t) is not None), None)

    def _is_told_of(self, source: Source, sentence: Sentence) -> bool:
        """Whether the paragraph has told of who speaks: who is new to it was in no scene of late that it has set."""
        first = max(self._document.blocks[sentence.block].start, sentence.start - _PARAGRAPH)
        told = self._document.clean.find(source.resolved or source.text, first, sentence.start)
        return source.kind is SourceKind.PRONOUN or told >= 0

    def of_the_day_before(self, claims: Sequence[Claim], past: Sequence[bool]) -> list[Claim]:
        """The claims, those of no time told on the day before the report's if all that have a time were made then.

        A report that is published on Saturday and opens with what was said on Friday has its other “said” of Friday as
        well. What somebody says or has said is of the day on which it is written, and what another outlet reported on a
        day tells nothing of the day of this report.
        """
        near = recent(self._told.edtf) if self._told is not None else ()
        end = opening(self._document) + OPENING
        days: dict[str, Time] = {}
        opened = False
        for claim in claims:
            time, day = claim.said_at, ((claim.said_at and claim.said_at.earliest) or "")[:10]
            own = time is not None and time.basis is not TimeBasis.PUBLICATION and time.granularity in FINE
            if (
                time is not None
                and own
                and day in near
                and claim.parent is None
                and claim.act is not Act.REPORT
            ):
                days.setdefault(day, time)
                opened = opened or (claim.cue is not None and claim.cue.start < end)
        if not opened or tuple(days) != near[1:2]:
            return list(claims)
        time = lent(of_the_day(days[near[1]]))
        return [
            replace(c, said_at=time) if over and c.said_at == self._told else c
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


def _beside(
    mention: ClaimMention, mentions: Sequence[ClaimMention], timexes: Sequence[Timex], told: Time | None
) -> Time | None:
    """The time of the saying: the nearest expression beside cue or source that no content keeps for itself.

    A content that holds the cue as well (the layer above) keeps nothing from it. A source keeps its own, but for those
    that tell when it came out. An expression without bounds (recently, at the time) gives an honest null; no expression
    at all gives the document's date.
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
        and not any(is_within(t, spans) for spans in foreign)
        and not (any(is_within(t, m.source) for m in mentions) and not is_within(t, mention.issued))
        and not is_within(t, mention.aside)
        and not (told is not None and (t.earliest or "")[:10] > told.edtf)  # nobody has said it yet
    ]
    if mention.parent is not None:  # what is said within a content has its time there, if it has one
        around = mentions[mention.parent].content
        near = [t for t in near if is_within(t, around)] or near
    nearest = min(near, key=lambda t: (_distance(t, anchors), t.start), default=None)
    return told if nearest is None or nearest.value == NOW else time_of(nearest)


def _is_expired(mention: ClaimMention, timexes: Sequence[Timex], told: Time) -> bool:
    """Whether something was planned by a time that is over, so that it was planned before that."""
    if mention.stance not in _AHEAD:
        return False
    within = [t for t in timexes if is_within(t, mention.content) and t.relation in _BOUNDS]
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


def _is_of_late(scene: Timex, told: Time) -> bool:
    """Whether a scene is of the months before the report: background of its news, and no history that it tells."""
    try:
        days = date.fromisoformat(told.edtf[:10]) - date.fromisoformat((scene.latest or "")[:10])
    except ValueError:
        return False
    return days.days < _LATE


def is_within(timex: Timex, spans: Iterable[Span]) -> bool:
    """Whether an expression stands in one of some stretches."""
    return any(s.start <= timex.start and timex.end <= s.end for s in spans)


def _distance(timex: Timex, spans: Iterable[Span]) -> int:
    return min(max(s.start - timex.end, timex.start - s.end, 0) for s in spans)
