"""The line that stands for one clause of a Korean sentence: who did what, no time, no opener, no aside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TypeGuard

from timeline.languages.ko.events.clauses import Clause, is_as_found, is_then
from timeline.languages.ko.events.dating import Dating
from timeline.languages.ko.events.endings import finished
from timeline.languages.ko.events.moods import Ending
from timeline.languages.ko.events.phrases import Phrase, Shape
from timeline.languages.ko.events.predicates import SAYING
from timeline.languages.ko.events.reading import BACKGROUND
from timeline.languages.ko.lexicon import events as words
from timeline.types import HEADLINE, Span, Status

_WORD = 6  # characters of a word before what a line takes of it
_CARRIED = 14  # … of them kept for a subject that earlier text lends


class Wording(Dating):
    """One clause, read for the words that tell it alone."""

    @cached_property
    def _shorter(self) -> dict[Span, Span]:
        """For a clause that describes a noun, what is left of it where it does not fit a line: its last words."""
        return {}

    def _has_beginning(self) -> bool:
        """Whether a clause says since when, so that its time is a row of times: 2010년부터 2015년까지."""
        return any(t.text == "부터" for q in self._clause.own() for t in self._tokens[q.end : q.after])

    def _line(self, dropped: bool) -> tuple[tuple[Span, ...], str, int]:
        """Who did what: no time, no opener, no aside; what matters least goes first where it is too long.

        The predicate comes apart, as the end of a sentence, where the text goes on from it; then where the clauses
        begin that are told.
        """
        first = min((self._tokens[self._clause.first].start, *(s.start for s, _ in self._manner())))
        p, tokens = self._p, self._tokens
        closing = self._closing()
        pieces = list(self._pieces())
        word = tokens[self._word()].start
        if closing and word < tokens[p.start].start:
            pieces = [(Span(s.start, min(s.end, word)), w) for s, w in pieces if s.start < word]
        lent = [self._span(o) for o in self._lent]
        run = self._run([s for s, _ in pieces if s not in lent])
        if not closing:
            start = tokens[p.start].start
            pieces.append((Span(start, max(p.cut, tokens[p.start].end)), 99))
        # The subject of a clause may stand in a longer piece as well: no word twice.
        pieces = [(s, w) for s, w in pieces if not any(o.contains(s) and o != s for o, _ in pieces)]
        room = HEADLINE - (_CARRIED if dropped else 0) - len(closing)
        if run and sum(s.end - s.start + 1 for s in (*run, *(s for s, _ in pieces))) - 1 <= room:
            lead = self._lead()
            led = sum(lead is not None and s == self._span(lead) for s, _ in pieces[:1])
            pieces = [piece for piece in pieces if piece[0] not in lent]
            pieces[led:led] = [(s, 3) for s in run]
            first = min(first, *(s.start for s in run))
        while sum(s.end - s.start + 1 for s, _ in pieces) - 1 > room:
            least = min(range(len(pieces)), key=lambda n: (pieces[n][1], n))
            if pieces[least][1] >= 9:
                break
            shorter = self._shorter.pop(pieces[least][0], None)
            pieces[least : least + 1] = [(shorter, 2)] if shorter is not None else []
        return tuple(_joined(self._text, [s for s, _ in pieces])), closing, first

    def _turned(self, closing: str) -> str:
        """The same for what has no tense of its own, where its time tells that it is yet to come, or no longer."""
        return (self._closing(turned=True) or "") if closing and not self._p.tensed else ""

    def _closing(self, *, turned: bool = False) -> str:
        """The predicate of a clause that the text goes on from, as it would end a sentence."""
        p = self._p
        words_told = self._text[self._tokens[self._word()].start : p.cut]
        told = p.status in (Status.OCCURRED, Status.ONGOING, Status.DENIED)
        bare = self._text[p.cut : p.cut + 2] == "이라" or (words_told.endswith(" 것") and not told)
        if p.ending is Ending.QUOTED and not p.found and bare:
            return f"{words_told}이다"  # 마칠 계획이라고, 둔화할 것으로
        will = p.ending is Ending.QUOTED and self._is_told_of_himself()
        known = p.found or words_told.endswith(" 것")
        if p.ending in (Ending.FINAL, Ending.QUOTED, Ending.UNREAL) and not (known or p.resolved or will):
            return ""
        past = (p.status in (Status.OCCURRED, Status.DENIED)) is not turned
        if p.goes_bare:
            return words_told + ("했다" if past else "한다")
        return finished(self._text, self._tokens, self._word(), p.end, past=past) or ""

    def _word(self) -> int:
        """The token with which the word of the predicate begins: 압수 of 압수수색했다."""
        tokens, at = self._tokens, self._p.start
        while at and tokens[at - 1].end == tokens[at].start and tokens[at - 1].tag[0] == "N":
            at -= 1
        return at

    def _is_told_of_himself(self) -> bool:
        """홍 과장은 예산을 확보하겠다(고 밝혔다): what he says he will do, others say he does."""
        tokens, lead = self._tokens, self._lead()
        will = any(t.text == "겠" and t.tag == "EP" for t in tokens[self._p.stem_end : self._p.end])
        return will and lead is not None and lead not in self._clause.own()

    def _pieces(self) -> Iterator[tuple[Span, int]]:
        """The parts that a headline may have, and how much each matters."""
        own = self._clause.own()
        lead = self._lead()
        parts = self._clause.parts
        nested = next(
            (
                c
                for c in parts
                if isinstance(c, Clause)
                and lead is not None
                and lead in c.own()
                and c.predicate.ending is Ending.RELATIVE
            ),
            None,
        )
        if lead is not None and nested is None and lead not in own:
            yield self._span(lead), 20
        elif self._head is not None:
            yield self._bare(self._head), 20
        yield from self._manner()
        counted: Phrase | Clause | None = None
        for n, part in enumerate(parts):
            behind = parts[n + 1] if n + 1 < len(parts) else None
            if part is counted:
                continue
            if self._counts_from(part) and isinstance(behind, Phrase):
                counted = behind
                yield Span(self._tokens[part.first].start, self._span(behind).end), 3
            elif isinstance(part, Clause) and isinstance(behind, Phrase) and self._is_bound(behind):
                continue  # it is told with what it describes
            elif isinstance(part, Clause) and part.predicate.ending is Ending.QUOTED:
                if self._p.stem in SAYING:
                    yield from self._told(part)
            elif isinstance(part, Clause):
                worth = 20 if part is nested else self._worth_of_clause(part, behind)
                if worth:
                    first, end = self._begin_of(part), self._tokens[part.predicate.end - 1].end
                    if part.parts and isinstance(part.parts[-1], Phrase):
                        self._shorter[Span(first, end)] = Span(self._tokens[part.parts[-1].start].start, end)
                    yield Span(first, end), worth
            elif worth := self._worth(part):
                yield self._with_clause(part), worth
        yield from ((self._span(o), 20) for o in self._lent)

    def _lead(self) -> Phrase | None:
        """Whom the line is about first."""
        return self._topic or (self._shared_subject() if self._subject is None else None)

    def _alone(self) -> tuple[tuple[Span, bool], ...]:
        """The topic, where a line tells nothing else and that says nothing alone: 결과는 나올 예정이다, of what?"""
        lead = self._lead()
        others = (q for q in self._clause.parts if q is not lead)
        told = any(isinstance(q, Clause) or q.shape is Shape.NOUN for q in others)
        if lead is None or told or lead.end - lead.start > 1:
            return ()
        noun = self._tokens[lead.start]
        return ((Span(noun.start, noun.end), False),) if noun.text in words.HOLLOW else ()

    def _run(self, told: Sequence[Span]) -> list[Span]:
        """The words of what leads up to this one in one run (회의를 열고 │ 우유를 던진 뒤 │ 안건을 의결했다).

        What the line tells itself (`told`) is left out.
        """
        within = (
            c for c in self._clause.parts if isinstance(c, Clause) and is_then(self._tokens, c.predicate)
        )
        under = (c for c in within if any(p.shape is Shape.NOUN for p in c.own()))
        return [*self._before(told), *(s for c in under for s in self._words_of(c, told))]

    def _words_of(self, clause: Clause, told: Sequence[Span]) -> list[Span]:
        """The words of a clause that a line tells, behind what leads up to it, but for those `told`."""
        telling = Wording(self._text, self._sentence, clause, self._speech)
        p, tokens = clause.predicate, self._tokens
        pieces = [s for s, _ in telling._pieces()]
        last = tokens[p.end - (not p.goes_bare)]  # with its comma: 번호를 추적,
        pieces.append(Span(tokens[p.start].start, last.end))
        return [s for s in (*telling._run(pieces), *pieces) if not any(t.contains(s) for t in told)]

    def _before(self, told: Sequence[Span]) -> list[Span]:
        """The words of the clauses that this one goes on from, where it does so in one breath."""
        before = self._clause.before
        apart = self._distance() is not None
        if before is None or (before.predicate.past and not apart) or before.predicate.state:
            return []
        earlier = Wording(self._text, self._sentence, before, self._speech)
        happens = earlier._type() is not None
        goes_on = self._goes_on_from(before) if happens else self._goes_beside(before)
        if not (apart or self._alternative()) and (earlier._is_habit() or not goes_on):
            return []
        return self._words_of(before, told)

    def _goes_on_from(self, before: Clause) -> bool:
        """Whether this clause has its time, mood and topic from the one before, which is an event as well."""
        p, earlier = self._p, before.predicate
        linked = earlier.ending is Ending.LINKED and p.ending not in (*BACKGROUND, Ending.UNREAL)
        alike = earlier.status is p.status and earlier.polarity is p.polarity
        own = self._clause.own()
        apart = any(q.topic or q.shape is Shape.TIME for q in own) or self._clause.topic is not before.topic
        return linked and alike and not apart

    def _goes_beside(self, before: Clause) -> bool:
        """Whether the clause before is what the same one does meanwhile, and no event: 연구실을 운영하며 뽑았다."""
        beside = self._tokens[before.predicate.end - 1].text in ("며", "으며", "면서", "으면서")
        own = (*self._clause.own(), *before.own())
        others = any(q.subject for q in own) or any(q.topic for q in self._clause.own())
        return beside and not others and not any(q.shape is Shape.TIME for q in before.own())

    def _manner(self) -> Iterator[tuple[Span, int]]:
        """The clause that says how it was done, if that is no event itself: 목을 졸라 살해했다."""
        before = self._clause.before
        how = before is not None and self._tokens[before.predicate.end - 1].text in (
            "어",
            "아",
            "어서",
            "아서",
        )
        if before is None or not how:
            return
        telling = Wording(self._text, self._sentence, before, self._speech)
        heard = before.predicate.stem in words.CITING  # 소식통을 인용해
        if telling._type() is not None or before.predicate.state or heard:
            return
        # 버스가 미끄러져 승객이 다쳤다: what has another subject keeps it.
        parts = [q for q in before.own() if not (q.topic or (q.subject and self._subject is None))]
        told = [q for q in parts if telling._worth(q)]
        if parts and not told:
            return  # 이에 따라
        yield from ((telling._with_clause(q), 3) for q in told)
        p = before.predicate
        yield Span(self._tokens[p.start].start, self._tokens[p.end - 1].end), 3

    def _counts_from(self, part: Phrase | Clause) -> TypeGuard[Clause]:
        """물이 차오른 지 (40분 뒤에야)."""
        return isinstance(part, Clause) and self._tokens[part.predicate.end - 1].text == "지"

    def _begin_of(self, part: Clause) -> int:
        """Where a clause begins behind the times that come first in it."""
        timeless = (
            self._tokens[p.start].start if isinstance(p, Phrase) else self._begin_of(p)
            for p in part.parts
            if not _is_of_time(p)
        )
        return next(timeless, self._tokens[part.predicate.start].start)

    def _told(self, quoted: Clause) -> Iterator[tuple[Span, int]]:
        """The pieces of what a predicate of saying has as its content."""
        inner = Wording(self._text, self._sentence, quoted, self._speech)
        lead = self._topic or self._subject or self._shared_subject()
        span = self._span(lead) if lead is not None else None
        yield from ((s, min(worth, 8)) for s, worth in inner._pieces() if s != span)
        self._shorter.update(inner._shorter)
        p = quoted.predicate
        yield Span(self._tokens[p.start].start, self._tokens[p.end - 1].end), 8

    def _worth(self, part: Phrase) -> int:
        tokens = self._tokens
        first = tokens[part.start].text
        glued = part.end > part.start + 1 and tokens[part.start + 1].start == tokens[part.start].end
        opens = first in words.OPENERS and not (
            glued and tokens[part.start + 1].tag[0] == "N"
        )  # 우선협상대상자
        if part.shape is Shape.TIME:
            return 5 if part.compared or (part.bound and not self._has_beginning()) else 0
        if part.shape is Shape.COMMA or opens:
            return 0
        if part.shape is Shape.ADVERB:
            return 0 if (first, tokens[part.end - 1].text) in words.SOONEST else 2
        if part.pointing or (tokens[part.start].tag == "NP" and part.particle == "보다"):
            return 0
        if part.topic and part is not self._topic:
            return 0
        if part in self._objects[:-1]:
            return 0  # of a verb that the tagger did not see: a clause has one object
        if part.subject or part.topic or part in self._objects:
            return 20
        return 4

    def _is_bound(self, noun: Phrase) -> bool:
        """Whether a noun is nothing without the clause before it: (수술을 받은) 것처럼."""
        return noun.end == noun.start + 1 and self._tokens[noun.start].text in words.BOUND_NOUNS

    def _with_clause(self, noun: Phrase) -> Span:
        """A noun with the clause that it is nothing without."""
        span, parts = self._span(noun), self._clause.parts
        described = parts[parts.index(noun) - 1] if self._is_bound(noun) and noun in parts[1:] else None
        return Span(self._begin_of(described), span.end) if isinstance(described, Clause) else span

    def _worth_of_clause(self, part: Clause, following: Phrase | Clause | None) -> int:
        """Clauses that describe a noun may stay; those with times, names' appositions and asides go."""
        if is_as_found(self._tokens, part.predicate):
            return 20  # 숨진 채 발견됐다
        if part.predicate.ending is not Ending.RELATIVE or not isinstance(following, Phrase):
            return 0
        if part.predicate.stem == "같" and self._tokens[part.predicate.start - 1].text in words.DETERMINERS:
            return 0  # (이) 같은 조치
        if part.predicate.state and self._tokens[part.predicate.start].text == "이":
            return 0
        if self._tokens[following.end - 1].text in words.HOLLOW:
            return 9  # 나이를 낮추는 내용: the noun tells nothing alone
        if any(p.shape is Shape.TIME for p in part.own()):
            return 0
        return 1 if self._worth(following) else 0


def _is_of_time(part: Phrase | Clause) -> bool:
    """Whether a part of a clause is a time, or only tells one of what it describes: (올해 초 개봉한) 영화."""
    if isinstance(part, Phrase):
        return part.shape in (Shape.TIME, Shape.COMMA)
    return part.parts != [] and all(isinstance(p, Phrase) and p.shape is Shape.TIME for p in part.parts)


def _joined(text: str, spans: list[Span]) -> Iterator[Span]:
    """Spans with nothing but blanks between them are one, and none begins or breaks off within a word."""
    current: Span | None = None
    for span in spans:
        if current is not None and current.end <= span.start:
            between = text[current.end : span.start].strip()
            if not between or text[current.end : span.start].isalnum():
                current = Span(current.start, span.end)
                continue
        if current is not None:
            yield current
        current = Span(_word_start(text, span.start, current), span.end)
    if current is not None:
        yield current


def _word_start(text: str, start: int, before: Span | None) -> int:
    """Where the word begins in which a span does, unless the one before it ends there."""
    first = start
    while first and text[first - 1].isalpha() and start - first < _WORD:
        first -= 1
    return start if before is not None and first < before.end <= start else first
