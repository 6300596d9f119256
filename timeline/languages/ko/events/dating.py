"""Which times can date what one clause of a Korean sentence tells: its own, then those of what is around it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise

from timeline.languages.base import Distance
from timeline.languages.ko.events.clauses import Clause
from timeline.languages.ko.events.judging import Judging
from timeline.languages.ko.events.moods import Ending, Predicate
from timeline.languages.ko.events.phrases import Phrase, Shape
from timeline.languages.ko.events.reading import CHAIN
from timeline.languages.ko.lexicon import events as words
from timeline.types import Span, Status

_TURNING = ("다가", "으나", "나", "지만", "는데", "더니")  # endings of what does not last
_FIGURES = frozenset({"earnings", "price"})
_SUFFERED = frozenset({"death", "accident", "disaster", "health", "outage"})


def _is_cause(part: Clause, head: object) -> bool:
    """지난주 내린 비로 2명이 숨졌다: what somebody suffers from is of that time."""
    p = part.predicate
    through = isinstance(head, Phrase) and head.particle in ("로", "으로")
    return through and p.ending is Ending.RELATIVE and p.past


def _sets_time(part: Clause) -> bool:
    """회의가 3일 열린 뒤; 3일 열린 회의에서: the time of an occasion is that of what is done there."""
    p = part.predicate
    held = p.ending is Ending.RELATIVE and p.stem in words.HELD and p.past
    return p.ending is Ending.UNDER or held


def _times_of(clause: Clause) -> list[Phrase]:
    """The times that date a clause for those that go on from it: its own, those around it, those of its occasions."""
    occasions = [p for c in clause.parts if isinstance(c, Clause) and _sets_time(c) for p in c.own()]
    found = (*clause.own(), *clause.frame, *occasions)
    return [p for p in found if p.shape is Shape.TIME and not p.compared]


class Dating(Judging):
    """One clause, read for when what it tells is."""

    def _holds(self) -> bool:
        """Whether it tells how things are now (현재는 줄인 상태다), and not what has been so far (지금까지 84차례)."""
        clauses = (self._clause, *islice(self._clause.earlier(), CHAIN))
        so_far = any(p.present and p.lasting for c in clauses for p in c.own())
        return self._present and not so_far

    def _distance(self) -> Distance | None:
        """How long after the clause before it comes that it ends or turns: 취임했으나 │ 1년 만에 │ 물러났다.

        Behind others 만에 counts from the last time that there was the like: 반등해 석 달 만에 최고를 기록했다.
        """
        before, tokens = self._clause.before, self._tokens
        if (
            before is None
            or not before.predicate.past
            or not tokens[before.predicate.end - 1].text.endswith(_TURNING)
        ):
            return None
        lengths = (q for q in self._clause.own() if q.shape is Shape.ADVERB)
        length = next((q for q in lengths if any(t.text == "만" for t in tokens[q.end : q.after])), None)
        if length is None:
            return None
        start = Judging(self._text, self._sentence, before, self._speech)._trigger().start
        return Distance(Span(tokens[length.start].start, tokens[length.end - 1].end), start, back=False)

    def _times(self, kind: str) -> tuple[tuple[Span, ...], ...]:
        """The stretches that can date it: its own; then those of what is around it and of clauses before."""
        own = self._stretches(kind)
        if self._is_alleged():  # what somebody is said to have done is of the time at which he did
            own += [self._span(p) for c in self._charges() for p in c.within() if p.shape is Shape.TIME]
        if self._present:
            return (tuple(own),)
        described = self._p.ending is Ending.RELATIVE and self._p.past
        outer = [self._span(p) for p in self._clause.frame if not (p.compared or described)]
        outer += [self._span(p) for p in self._of_inner(kind) if p.shape is Shape.TIME]
        ranks = [tuple(own), tuple(outer)]
        apart = self._distance() is not None or self._goes_on_in_between()
        chain = () if apart else islice(self._clause.earlier(), CHAIN)
        for before in chain:
            if not self._lends(before.predicate):
                break
            times = _times_of(before)
            others = self._subject is not None and self._subject is not self._head
            # 법은 6월부터 시행됐고 여야가 고치기로 했다: what others did did not last.
            lent = tuple(self._span(p) for p in times if not (p.present or (p.lasting and others)))
            if self._p.decided and not self._dated:  # the day of a meeting is that of what it resolves
                return (tuple(own) + lent,)
            ranks.append(lent)
            if times:
                break
        return tuple(r for n, r in enumerate(ranks) if r or n == 0)

    def _goes_on_in_between(self) -> bool:
        """Whether it is told behind what was at another time than the clause before: 접수하고 31일 … 받은 뒤 나섰다."""
        under = (
            c for c in self._clause.parts if isinstance(c, Clause) and c.predicate.ending is Ending.UNDER
        )
        return any(p.shape is Shape.TIME for c in under for p in c.within())

    def _of_inner(self, kind: str) -> Iterator[Phrase]:
        """The phrases of the clauses inside it that are of its time: of its occasion, or of its cause."""
        for part, head in pairwise((*self._clause.parts, None)):
            if isinstance(part, Clause) and (
                _sets_time(part) or (kind in _SUFFERED and _is_cause(part, head))
            ):
                yield from part.own()

    def _lends(self, earlier: Predicate) -> bool:
        """Whether the time of a clause before may be that of this one: what was done dates no plan, unless that is
        resolved there; a plan with a mood of its own dates no other."""
        if self._p.status in (Status.OCCURRED, Status.ONGOING, Status.DENIED):
            return not earlier.planned  # 8월 열 계획이었으나 미뤘다
        if earlier.status is self._p.status:
            return not earlier.tensed
        return self._p.decided and earlier.status is Status.OCCURRED

    def _stretches(self, kind: str) -> list[Span]:
        """The clause without other clauses, and without times that are compared with or belong to a thing."""
        tokens = self._tokens
        found = [Span(tokens[self._p.start].start, tokens[self._p.end - 1].end)]
        for part in self._clause.own():
            of_thing = part.attributive and kind != "earnings" and not self._is_of_figure(part)
            if part.compared or of_thing or part.shape is Shape.COMMA:
                continue
            titled = any(t.text in words.SINGLE_MARKS for t in tokens[part.start : part.end])
            if titled and part.shape is Shape.NOUN:
                continue  # the year of a title is not the event's
            found.append(self._span(part))
        return found

    def _is_of_figure(self, part: Phrase) -> bool:
        """Whether a time is that of the figure of which the clause tells: 지난해 4분기 영업이익이 2조원을 기록했다."""
        lead = self._subject or self._topic
        return lead is not None and lead.start == part.after and self._of_phrase(lead) in _FIGURES
