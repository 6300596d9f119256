"""The clauses of a Korean sentence, one a predicate, with what each takes: no parser, one pass from left to right.

Korean puts the predicate last, so a predicate takes what waits on its left. A relative clause takes back to its own
subject, never a topic; a quoted clause leaves the topic, and what follows it, to the predicate of saying; what is
left waits for the next predicate.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import TypeGuard

from timeline.languages.ko.events.moods import Ending, Predicate
from timeline.languages.ko.events.phrases import (
    Phrase,
    Shape,
    Times,
    goes_with,
    kind_of,
    noun_at,
    time_at,
    times_of,
)
from timeline.languages.ko.events.predicates import SAYING, is_manner, predicates_of
from timeline.languages.ko.lexicon import claims
from timeline.languages.ko.lexicon import events as words
from timeline.types import EntityKind, Sentence, Span, Status, Token

OCCASIONS = tuple(o for o in claims.OCCASIONS if len(o) > 1)
_SHARING = frozenset({Ending.RELATIVE, Ending.UNDER})
_LEANING = frozenset({"따르", "의하"})
_TELLING = words.LIGHT | words.PLAIN | frozenset(words.TYPES)  # verbs that can have a day of their own
_OF_STATES = frozenset(
    ("이", "가", words.COMPLEMENT, "에", "과", "와", "")
)  # particles of what an adjective takes
_MOST = 400  # tokens; a longer "sentence" is a table or noise


@dataclass(slots=True, eq=False)
class Clause:
    """A predicate with its parts in text order, among them clauses inside it, and what it has from around it."""

    predicate: Predicate
    parts: list[Phrase | Clause] = field(default_factory=list)
    topic: Phrase | None = None
    subject: Phrase | None = None  # of the linked clause before
    head: Phrase | None = None  # the noun that it describes
    frame: list[Phrase] = field(default_factory=list)  # times around it that it does not own
    before: Clause | None = None  # the clause that it goes on from
    above: Clause | None = None  # the clause that quotes it
    inner: bool = False  # linked to a quoted clause

    def own(self) -> list[Phrase]:
        return [p for p in self.parts if isinstance(p, Phrase)]

    def within(self) -> Iterator[Phrase]:
        """Its phrases and those of the clauses inside it, in text order."""
        for part in self.parts:
            if isinstance(part, Phrase):
                yield part
            else:
                yield from part.within()

    @property
    def first(self) -> int:
        """Its first token that is no comma."""
        parts = (p for p in self.parts if not (isinstance(p, Phrase) and p.shape is Shape.COMMA))
        return next((p.start if isinstance(p, Phrase) else p.first for p in parts), self.predicate.start)

    def earlier(self) -> Iterator[Clause]:
        """The clauses that it goes on from, the nearest first."""
        before = self.before
        while before is not None:
            yield before
            before = before.before


def clauses(
    text: str, sentence: Sentence, *, lists: bool, quoted: Sequence[Span] = (), names: Sequence[Span] = ()
) -> list[Clause]:
    """The clauses of a sentence in the order of their predicates, but those of `quoted` stretches.

    `lists`: commas join common nouns; `names` are stretches in which no word is a predicate.
    """
    tokens = sentence.tokens
    if len(tokens) > _MOST:
        return []
    times = times_of(text, sentence)
    speech, named = _inside(tokens, quoted), _inside(tokens, names)
    found = {p.start: p for p in predicates_of(tokens, times) if p.start not in speech | named}
    reader = _Reader(tokens, times, found, lists, speech)
    reader.read()
    return reader.found


def _inside(tokens: Sequence[Token], spans: Sequence[Span]) -> set[int]:
    """The numbers of the tokens that begin in one of some spans."""
    if not spans:
        return set()
    return {n for n, t in enumerate(tokens) if any(q.start <= t.start < q.end for q in spans)}


class _Reader:
    def __init__(
        self,
        tokens: Sequence[Token],
        times: Times,
        predicates: dict[int, Predicate],
        lists: bool,
        speech: set[int],
    ) -> None:
        self._speech = speech
        self._tokens = tokens
        self._times = times
        self._predicates = predicates
        self._stops = set(predicates)
        self._lists = lists
        self._waiting: list[Phrase | Clause] = []
        self._topic: Phrase | None = None
        self._before: Clause | None = None
        self.found: list[Clause] = []

    def read(self) -> None:
        index = 0
        while index < len(self._tokens):
            if index in self._speech:
                index += 1
                continue
            predicate = self._predicates.get(index)
            if predicate is not None:
                self._close(predicate)
                index = max(predicate.end, index + 1)
                continue
            part = time_at(self._tokens, index, self._times) or self._part(index)
            if part is None:
                index += 1
                continue
            if self._is_besides_topic(part):
                part = replace(part, particle="를")
            elif part.topic:
                self._topic = part
            described = self._waiting[-1] if self._waiting else None
            noun = part.shape is Shape.NOUN
            if noun and _is_of_matter(described, part):
                self._waiting[-1] = replace(described, compared=True)
            if noun and isinstance(described, Clause) and described.predicate.end == part.start:
                self._give_head(described, part)
            self._waiting.append(part)
            index = max(part.after, index + 1)

    def _is_besides_topic(self, part: Phrase) -> bool:
        """Whether a thing is done too, by whom the sentence is about: 회사는 배당도 (결정했다)."""
        also = part.shape is Shape.NOUN and part.particle == "도" and self._topic is not None
        return also and kind_of(self._tokens, part.start, part.end) is EntityKind.OTHER

    def _give_head(self, described: Clause, head: Phrase) -> None:
        """A clause has the noun that it describes; so has, as its subject, one that was linked to it: 대회를 마치고
        귀국한 감독."""
        called = head.particle in ("로", "으로") and self._tokens[head.end - 1].text in words.CALLINGS
        if called and self._topic is not None:
            described.head = self._topic  # 도레물산은 1990년 세워진 업체로
            return
        described.head = head
        before = self._before
        if before is not None and _befell(before, head, self._tokens):
            before.predicate = replace(before.predicate, ending=Ending.UNREAL)
            return
        linked = before is not None and before.predicate.ending is Ending.LINKED and not before.predicate.past
        if before is None or not linked or before.topic is not None or before.subject is not None:
            return
        if not any(p.subject for p in (*before.own(), *described.own())):
            before.subject = head

    def _part(self, index: int) -> Phrase | None:
        token = self._tokens[index]
        if token.tag in ("MAG", "MAJ"):
            return Phrase(Shape.ADVERB, index, index + 1, index + 1)
        if is_manner(self._tokens, index):
            return Phrase(Shape.ADVERB, index, index + 2, index + 2)
        if token.tag in ("SP", "SE"):
            return Phrase(Shape.COMMA, index, index + 1, index + 1)
        found = noun_at(self._tokens, index, self._times, self._stops, lists=self._lists)
        if found is None or found.particle or self._lists or found.after >= len(self._tokens):
            return found
        if self._tokens[found.after].text in (",", "…") and not self._waiting:
            return replace(
                found, particle="는", after=found.after + 1
            )  # a headline's comma behind whom it is about
        return found

    def _close(self, predicate: Predicate) -> None:
        """Give a predicate what it takes of what waits, and put it where it belongs."""
        around = self._around(predicate)
        if around is not None and self._alleges(around):
            predicate, around = replace(predicate, ending=Ending.UNREAL), None
        elif around is None and self._is_of_a_plan(predicate):
            predicate = replace(predicate, ending=Ending.UNREAL, said=True)
        inner = around is not None
        taken = self._take(predicate, inner)
        clause = Clause(predicate, taken, self._topic)
        clause.frame = [p for p in self._waiting if isinstance(p, Phrase) and p.shape is Shape.TIME]
        self.found.append(clause)
        before = self._before
        if before is not None and predicate.ending not in (Ending.RELATIVE, Ending.UNREAL, Ending.UNDER):
            clause.before = before
            if before.predicate.ending is Ending.LINKED and not self._begins_anew(clause):
                clause.subject = next((p for p in before.own() if p.subject), before.subject)
        of_others = self._topic is None or predicate.ending is Ending.QUOTED
        if of_others and not any(p.subject or p.topic for p in clause.own()):
            clause.subject = _shared(taken, predicate, self._tokens) or clause.subject
        for part in taken:
            if isinstance(part, Clause) and part.predicate.ending is Ending.QUOTED:
                part.above = clause
        clause.inner = inner
        _describe(clause)
        if inner:
            self._before = clause
            self._waiting.append(clause)
        elif predicate.ending in (Ending.LINKED, Ending.APART, Ending.FINAL):
            self._before = clause
            self._waiting = [p for p in self._waiting if isinstance(p, Phrase) and p.topic]
            if predicate.ending is Ending.FINAL:
                self._before = None
        else:
            self._waiting.append(clause)
            if predicate.ending is Ending.QUOTED:
                self._before = None

    def _begins_anew(self, clause: Clause) -> bool:
        """Whether it is about somebody else than the clause before: 여성이 신고했고 │ 경찰서는 (검거했다)."""
        kinds = (kind_of(self._tokens, p.start, p.end) for p in clause.own() if p.topic)
        return any(kind in (EntityKind.PERSON, EntityKind.ORGANIZATION) for kind in kinds)

    def _take(self, predicate: Predicate, inner: bool) -> list[Phrase | Clause]:
        """The parts on the left that a predicate takes, in text order; they wait no longer."""
        if is_as_found(self._tokens, predicate):
            return []  # 숨진 채 발견됐다: its parts are those of the next
        if inner or predicate.ending not in (Ending.FINAL, Ending.LINKED, Ending.APART):
            return self._from_right(predicate)
        waiting, self._waiting = self._waiting, []
        return [p for p in waiting if not (isinstance(p, Phrase) and p.topic and p is not self._topic)]

    def _ahead(self, predicate: Predicate) -> Iterator[Predicate]:
        return (self._predicates[n] for n in range(predicate.end, len(self._tokens)) if n in self._predicates)

    def _around(self, linked: Predicate) -> Predicate | None:
        """The predicate of a clause of what is said in which a linked one stands: 확인하고 보고해야 한다는 규정."""
        if linked.ending is not Ending.LINKED:
            return None
        quoted: Predicate | None = None
        for predicate in self._ahead(linked):
            if predicate.ending is Ending.RELATIVE:
                if (linked.past or predicate.stem in _LEANING) and not predicate.said:
                    continue  # 올랐으며 그에 따른 비용이 늘었다고: it only describes a noun further on
                around = predicate.said or self._alleges(predicate)
                return predicate if around and (quoted is None or self._alleges(predicate)) else quoted
            if predicate.ending is Ending.QUOTED:
                quoted = quoted or predicate
            elif predicate.ending is not Ending.LINKED:
                return quoted
        return quoted

    def _alleges(self, predicate: Predicate) -> bool:
        """빼돌린 혐의: whether what is described is only said of somebody."""
        described = predicate.ending is Ending.RELATIVE and predicate.end < len(self._tokens)
        return described and self._tokens[predicate.end].text in words.ALLEGED

    def _is_of_a_plan(self, predicate: Predicate) -> bool:
        """Whether somebody else than who comes first would do it and what follows describes a noun: 시는 (주인이
        확인하고 보고하는) 규정을 만들었다."""
        if predicate.ending is not Ending.LINKED or predicate.past:
            return False
        leads = [p for p in self._waiting if isinstance(p, Phrase) and (p is self._topic or p.subject)]
        if len(leads) < 2 or not leads[-1].subject:
            return False
        ahead = (p for p in self._ahead(predicate) if p.ending not in (Ending.LINKED, Ending.UNREAL))
        following = next(ahead, None)
        return following is not None and following.ending is Ending.RELATIVE

    def _from_right(self, predicate: Predicate) -> list[Phrase | Clause]:
        waiting = self._waiting
        if predicate.stem in ("따르", "의하"):  # 사정을 아는 관계자에 따르면: all before it is the source
            self._waiting, self._topic = [], None
            return waiting
        besides = _is_besides(predicate, self._tokens)
        at = len(waiting)
        seen: set[str] = set()
        while at > 0:
            part = waiting[at - 1]
            if isinstance(part, Phrase):
                if part.topic and self._speaker_follows(predicate):
                    at -= 1
                    break
                if part.topic or (part.shape is Shape.COMMA and predicate.ending is Ending.RELATIVE):
                    break
                if predicate.ending is Ending.RELATIVE and self._outside(part, predicate, self._is_next(at)):
                    break
                if predicate.ending is Ending.UNREAL and at < len(waiting) and self._frames(part):
                    break
                if besides and part.apart:
                    break
                if predicate.state and part.particle not in _OF_STATES:
                    break
                if part.subject and "이" in seen:
                    break
                alone = not goes_with(part, waiting[at] if at < len(waiting) else None)
                if part.particle in ("을", "를") and "을" in seen and alone:
                    break
                if predicate.state and part.shape is Shape.TIME:
                    break
                if part.particle in ("이", "가", "께서"):
                    seen.add("이")
                    at -= 1
                    if predicate.ending is not Ending.QUOTED and not besides:
                        described = waiting[at - 1] if at else None
                        at -= isinstance(described, Clause) and described.head is part
                        break
                    continue
                if part.particle in ("을", "를") and alone:
                    seen.add("을")
            elif _ends_at(part.predicate, predicate):
                break
            at -= 1
        if (
            at > 0
            and (predicate.ending in (Ending.QUOTED, Ending.LINKED) or predicate.said)
            and not predicate.found
        ):
            at = self._behind_saying(at, urging=predicate.status is Status.PROPOSED)
        taken = waiting[at:]
        self._waiting = waiting[:at]
        return taken

    def _is_next(self, at: int) -> bool:
        """Whether at most a time beside it stands behind what waits before a place: 10일과 │ 11일로 예고한."""
        part, behind = self._waiting[at - 1], self._waiting[at:]
        last = self._tokens[part.after - 1] if isinstance(part, Phrase) else None
        beside = last is not None and (last.tag == "JC" or last.text == "부터")  # 3월부터 │ 9월까지 만든
        return not behind or (beside and all(isinstance(p, Phrase) and p.shape is Shape.TIME for p in behind))

    def _speaker_follows(self, predicate: Predicate) -> bool:
        """Whether who says it comes behind what is said, whose topic is then its own: 표결은 열린다고 통신은 전했다."""
        if predicate.ending is not Ending.QUOTED or predicate.found:
            return False
        behind = noun_at(self._tokens, predicate.end, self._times, self._stops, lists=self._lists)
        return behind is not None and (behind.topic or behind.subject)

    def _outside(self, part: Phrase, predicate: Predicate, adjacent: bool) -> bool:
        """Whether a part belongs to the clause around a relative clause and not to that."""
        if part.pointing:
            return True
        if part.shape is Shape.TIME:
            if part.apart:
                return True
            return not (adjacent or (predicate.past and self._dates(predicate) and not self._frames(part)))
        if part.particle in ("을", "를"):
            return predicate.stem in words.BEFALLING
        if part.subject:
            # 멈춰 있던 열차 is what stood; not so where the verb is a passive by its suffix (내용이 담겨 있는 문건).
            verb = self._tokens[predicate.start].tag[:2] == "VV"
            became = predicate.state and verb and not predicate.stem.endswith(("기", "히", "이", "리"))
            alone = predicate.passive or predicate.stem in words.BEFALLING | words.INTRANSITIVE
            return self._counted(predicate) or became or (alone and not adjacent)
        return False

    def _dates(self, predicate: Predicate) -> bool:
        """Whether a clause that describes a noun can have a day: what it tells happens, or its noun leads what follows,
        which then is told of that (2022년 지휘봉을 잡은 감독은, but 1971년 자신의 이름을 딴 연구소를)."""
        if predicate.noun or predicate.stem in _TELLING:
            return True
        head = noun_at(self._tokens, predicate.end, self._times, self._stops, lists=self._lists)
        return head is not None and (head.topic or head.subject)

    def _frames(self, part: Phrase) -> bool:
        """Whether a time behind whom it is about is that of the report: a day, or since when (and until when)."""
        at = self._waiting.index(part)
        times = takewhile(lambda p: isinstance(p, Phrase) and p.shape is Shape.TIME, self._waiting[:at][::-1])
        at -= sum(1 for _ in times)
        before = self._waiting[at - 1] if at else None
        return (
            isinstance(before, Phrase) and (before.topic or before.subject) and (part.daily or part.lasting)
        )

    def _counted(self, predicate: Predicate) -> bool:
        """Whether an amount follows (18% 늘어난 120억원): then the subject is that of the clause around it."""
        at = predicate.end
        counted = at < len(self._tokens) and self._tokens[at].tag in ("SN", "NR")
        return counted and (predicate.state or at not in self._times.ends)  # 선거가 시작된 4일

    def _behind_saying(self, at: int, *, urging: bool) -> int:
        """Behind the time and occasion that follow a topic: they are those of the saying (19일 업무 보고에서).

        A time with 에 is that of what is said, but what is urged has none.
        """
        waiting, first = self._waiting, at
        limit = len(waiting) - 1
        while at < limit:
            part = waiting[at]
            if isinstance(part, Clause):
                if part.predicate.ending is Ending.RELATIVE and self._is_occasion(waiting[at + 1]):
                    at += 2
                    continue
                break
            if part.shape in (Shape.COMMA, Shape.ADVERB) or self._is_occasion(part):
                at += 1
                continue
            alone = not part.attributive and (urging or part.after == part.end)
            if part.shape is Shape.TIME and at == first and alone:
                at += 1
                continue
            break
        return at

    def _is_occasion(self, part: Phrase | Clause) -> bool:
        if not isinstance(part, Phrase) or part.particle not in ("에서", "서"):
            return False
        word = "".join(t.text for t in self._tokens[part.start : part.end])
        return word.endswith(OCCASIONS)


def _describe(clause: Clause) -> None:
    """What describes the noun that a copula says of a topic describes the topic: 도레물산은 (1990년 세워진) 업체다."""
    if clause.predicate.state and len(clause.parts) > 1:
        described, noun = clause.parts[-2:]
        if isinstance(described, Clause) and described.head is noun:
            described.head = clause.topic


def is_as_found(tokens: Sequence[Token], predicate: Predicate) -> bool:
    """Whether a clause only says in what state the next one finds its subject: 숨진 채 (발견됐다)."""
    last = tokens[max(predicate.start, predicate.end - 2) : predicate.end]
    return predicate.ending is Ending.UNDER and any(t.text in words.AS_IS and t.tag == "NNB" for t in last)


def _is_of_matter(time: Phrase | Clause | None, noun: Phrase) -> TypeGuard[Phrase]:
    """Whether a time, unless it is a day, is that of what something is about: 2007년 │ 회담 의혹과 관련해."""
    bare = isinstance(time, Phrase) and time.shape is Shape.TIME and time.after == time.end
    return (
        bare and isinstance(time, Phrase) and not time.daily and noun.particle in ("관련", "대하", "둘러싸")
    )


def is_then(tokens: Sequence[Token], predicate: Predicate) -> bool:
    """Whether a clause only says behind what the next one happens: 신고를 받은 뒤 (나섰다)."""
    last = tokens[max(predicate.start, predicate.end - 2) : predicate.end]
    return predicate.ending is Ending.UNDER and predicate.past and any(t.text in ("뒤", "후") for t in last)


def _befell(before: Clause, head: Phrase, tokens: Sequence[Token]) -> bool:
    """Whether what was done to somebody is told of the noun that is described next, not of the body that acts:
    위원회는 (기소돼 재판을 받는) 의원을 불렀다."""
    predicate, topic = before.predicate, before.topic
    passive = predicate.ending is Ending.LINKED and predicate.passive and not predicate.past
    if not passive or topic is None or any(p.subject for p in before.own()):
        return False
    body = kind_of(tokens, topic.start, topic.end) is EntityKind.ORGANIZATION
    return body and kind_of(tokens, head.start, head.end) is EntityKind.PERSON


def is_alternative(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether a clause tells half of what the next one does: 숨지거나 (실종됐다)."""
    return clause.predicate.ending is Ending.LINKED and tokens[clause.predicate.end - 1].text == "거나"


def _ends_at(inner: Predicate, outer: Predicate) -> bool:
    """Whether a clause on its left ends what a predicate takes: quoted words want saying, 고 no relative clause."""
    if inner.ending is Ending.QUOTED:
        return outer.stem not in SAYING
    return inner.ending is Ending.LINKED and outer.ending is Ending.RELATIVE and not outer.said


def _is_besides(predicate: Predicate, tokens: Sequence[Token]) -> bool:
    """Whether a clause is only one more reason: 간부들이 떠난 데다."""
    under = predicate.ending is Ending.UNDER
    return under and any(t.text in words.BESIDES for t in tokens[predicate.stem_end : predicate.end])


def _shared(taken: Sequence[Phrase | Clause], predicate: Predicate, tokens: Sequence[Token]) -> Phrase | None:
    """The subject that a clause inside took, for one without: 그가 만난 사람을 찾았다, 그가 도착한 뒤 떠났다, 그가
    떠나기로 3일 결정했다."""
    under = (c for c in taken if isinstance(c, Clause) and c.predicate.ending is Ending.UNDER)
    within = next(under, None)
    if within is not None and _is_besides(within.predicate, tokens):
        return None  # 간부들이 떠난 데다 사업을 줄였다: others did
    first = within or (taken[0] if taken else None)
    if isinstance(first, Phrase) or first is None:
        return None
    resolved = first.predicate.ending is Ending.QUOTED and first.predicate.resolved
    if first.predicate.ending not in _SHARING and not resolved:
        return None
    if predicate.ending in (Ending.RELATIVE, Ending.UNDER, Ending.UNREAL):
        return None
    return next((p for p in first.own() if p.subject), first.subject if resolved else None)
