"""Whether one clause of a Korean sentence tells an event, of what type and how surely, and what becomes of it."""

from __future__ import annotations

from timeline.languages.ko.events.clauses import Clause, is_as_found
from timeline.languages.ko.events.moods import Ending
from timeline.languages.ko.events.phrases import Phrase, Shape
from timeline.languages.ko.events.predicates import SAYING, supposes
from timeline.languages.ko.events.reading import Reading
from timeline.languages.ko.lexicon import events as words
from timeline.types import EntityKind, Status

_BUILDERS = frozenset({EntityKind.ORGANIZATION, EntityKind.PERSON})


class Judging(Reading):
    """One clause, read for whether it tells an event and of what type."""

    def _is_habit(self) -> bool:
        """10분마다 재다, or what would follow if something else did, with no date."""
        own = self._clause.own()
        if any(p.repeated for p in own + self._clause.frame) and not self._goes_on_since():
            return True
        return self._depends() and self._p.status is not Status.OCCURRED and not self._dated

    def _is_of_writer(self) -> bool:
        """Whether it is the writer who did it, who says nothing of himself: 책방에서 주인 우정아 씨를 만났다."""
        named = self._topic or self._subject or self._clause.subject
        return self._p.stem == "만나" and self._p.ending is Ending.FINAL and named is None

    def _depends(self) -> bool:
        """Whether it would follow if something else did: 법안이 통과하면, 비가 예상될 때."""
        inside = (part.predicate for part in self._clause.parts if isinstance(part, Clause))
        return any(supposes(predicate, self._tokens) for predicate in inside)

    def _type(self) -> str | None:
        """The type of a predicate, by itself or by what it is done to; None for what is no event."""
        p = self._p
        quoted = next(
            (c for c in self._clause.parts if isinstance(c, Clause) and c.predicate.ending is Ending.QUOTED),
            None,
        )
        lead = self._subject or (self._topic if self._undergone() else None)
        told_of = [*self._objects, *([lead] if lead and not self._objects else [])]
        by_object = next((k for o in told_of if (k := self._of_phrase(o))), None)
        if by_object is None and p.ending is Ending.RELATIVE and not told_of:
            by_object = self._of_head()
        own = words.TYPES.get(p.stem) or self._as_found() or self._of_market() or self._of_alternative()
        if p.stem in SAYING and self._speaks():
            return None
        if quoted is not None and quoted.predicate.found:
            return None  # 한 것으로 조사됐다: what turned out to be so is what happened
        if quoted is not None and p.stem in SAYING:
            if p.stem not in words.ACTS or p.stem in words.ANNOUNCING:
                return None  # the claim says it
            objects = [o for o in quoted.own() if o.particle in ("을", "를")]
            return next((k for o in objects if (k := self._of_phrase(o))), None) or own or "other"
        if self._is_alleged():
            return self._of_plan() or "other"
        if p.stem in words.LIGHT:
            known = by_object or self._by_goal() or own
            return known or ("other" if p.stem in words.PLAIN or self._is_told() else None)
        if own is not None and own != "other":
            by_subject = self._of_phrase(self._subject) if self._subject else None
            if own == "price" and "earnings" in (by_subject, by_object):
                return "earnings"
            return own
        if p.stem in words.ACTS:
            said = p.stem in words.ANNOUNCING and not (self._objects or p.passive)
            return None if said else by_object or "other"
        if p.stem in words.OUTLOOKS and self._objects:
            return by_object or self._of_plan() or "other"
        if p.stem in words.STATES and self._goes_on_since() or p.planned and self._has_date():
            return by_object or "other"
        if p.stem in words.REPORTING and self._becomes_known_as(lead):
            return "other" if self._is_told() else None
        if p.stem in words.REPORTING or p.stem in words.STATES:
            return None
        if p.stem in SAYING:  # 이재민을 위로했다, 논문이 학술지에 게재됐다
            done = self._objects or (p.passive and lead is not None)
            return "other" if done and self._is_told() else None
        if p.stem in words.CARRYING and self._is_for_care():
            return "health"
        if p.stem in words.PLAIN:
            return by_object or "other"
        told = (p.noun and len(p.stem) > 1) or self._is_told() or self._goes_on_since()
        return "other" if told else None

    def _becomes_known_as(self, lead: Phrase | None) -> bool:
        """보유자로 인정됐다: what somebody or something is made, not what is said."""
        named = any(q.particle in ("로", "으로") and q.shape is Shape.NOUN for q in self._clause.own())
        return lead is not None and self._p.noun and self._p.passive and named

    def _of_market(self) -> str | None:
        """Prices at the close (환율은 1,423원에 거래를 마쳤다), and firms that stand for their shares: 4% 떨어졌다."""
        lead = self._topic or self._subject or self._shared_subject()
        if lead is None:
            return None
        if self._p.stem in words.CLOSING:
            return "price" if self._of_phrase(lead) == "price" else None
        share = self._p.stem in words.MOVING and self._kind(lead) is EntityKind.ORGANIZATION
        before = self._tokens[max(0, self._p.start - 1) : self._p.start]
        return "price" if share and any(t.text == "%" for t in before) else None

    def _as_found(self) -> str | None:
        """숨진 채 (발견됐다): the type of the state in which the clause finds its subject."""
        inner = (c.predicate for c in self._clause.parts if isinstance(c, Clause))
        found = (p.stem for p in inner if is_as_found(self._tokens, p))
        return next((words.TYPES[stem] for stem in found if stem in words.TYPES), None)

    def _of_alternative(self) -> str | None:
        """97명이 숨지거나 (실종됐다): the type of the other half."""
        other = self._alternative()
        return None if other is None else words.TYPES.get(other.predicate.stem)

    def _is_told(self) -> bool:
        """Whether a tense and a date of its own tell what happened then, whatever the verb."""
        ends = self._p.found or self._p.ending in (Ending.FINAL, Ending.LINKED, Ending.APART)
        opinion = any(self._tokens[o.end - 1].text in words.OPINIONS for o in self._objects)
        real = self._p.status is Status.OCCURRED or self._p.found
        ahead = self._p.status is Status.SCHEDULED and self._p.ending is Ending.FINAL and not self._p.passive
        if ahead and self._dated:
            return True  # 10일 항구에 들어온다
        told = self._p.past and ends and real or self._p.planned
        return not opinion and told and self._has_date()

    def _has_date(self) -> bool:
        """Whether it has a date of its own, or of the clause that leads up to it."""
        before = self._clause.before
        led = before is not None and before.predicate.ending is Ending.LINKED and not before.predicate.past
        return self._dated or (
            led and before is not None and any(p.shape is Shape.TIME for p in before.own())
        )

    def _goes_on_since(self) -> bool:
        """2021년부터 운영하고 있다: what began at a time and goes on."""
        since = (p for p in self._clause.own() if p.shape is Shape.TIME and p.lasting)
        begun = any(t.text in words.SINCE for p in since for t in self._tokens[p.end : p.after])
        return begun and self._p.status is Status.ONGOING

    def _speaks(self) -> bool:
        """Whether quoted speech stands among the clause's words."""
        tokens = self._tokens
        start, end = tokens[self._clause.first].start, tokens[self._p.start].start
        return any(start - 2 <= s.start and s.end <= end or s.start <= start < s.end for s in self._speech)

    def _is_alleged(self) -> bool:
        """2019년 돈을 빼돌린 혐의를 받는다: what somebody is said to have done at a time."""
        alleged = any(self._tokens[o.end - 1].text in words.ALLEGED for o in self._objects)
        charges = any(q.shape is Shape.TIME for c in self._charges() for q in c.within())
        return self._p.stem == "받" and alleged and (self._dated or charges)

    def _charges(self) -> list[Clause]:
        return [c for c in self._clause.parts if isinstance(c, Clause) and c.head in self._objects]

    def _of_plan(self) -> str | None:
        """공장을 옮기는 방안을 (검토하다): the type of what describes a plan."""
        plans = self._charges()
        return next((Judging(self._text, self._sentence, c, self._speech)._type() for c in plans), None)

    def _by_goal(self) -> str | None:
        """수사에 나섰다: the type of what is set out to."""
        goals = (
            p for p in self._clause.own() if p.particle in ("에", "으로", "로") and p.shape is Shape.NOUN
        )
        return next((k for g in goals if (k := self._of_phrase(g))), None)

    def _is_for_care(self) -> bool:
        """병원으로 (옮겨졌다): somebody is hurt."""
        goals = (p for p in self._clause.own() if p.particle in ("에", "으로", "로"))
        return any(self._tokens[g.end - 1].text.endswith(words.CARE) for g in goals)

    def _of_head(self) -> str | None:
        """The type of the noun that a relative clause describes: 발생한 폭행 사건."""
        tokens, at = self._tokens, self._p.end
        while at < len(tokens) and tokens[at].tag in ("NNG", "NNP", "SL", "XSN"):
            at += 1
        return next((k for t in tokens[self._p.end : at] if (k := words.TYPES.get(t.text))), None)

    def _confidence(self, kind: str, background: bool, dropped: bool) -> float:
        """Sure of what has a type; of what merely goes on, or has none, only with a date of its own."""
        sure = 0.85 if kind != "other" else 0.7 if self._is_counted() else 0.6
        if self._p.status is Status.ONGOING and not self._dated:
            sure = min(sure, 0.55)
        if self._present and self._p.status is Status.OCCURRED and not background:
            sure += 0.1  # 현재는 사업을 줄인 상태다
        if background:
            sure -= 0.15 if self._subject or self._topic else 0.47
        if dropped:
            sure -= 0.05
        if self._p.status is Status.POSSIBLE:
            sure -= 0.2
        if self._is_bare(kind) or self._is_of_nothing(dropped):
            sure -= 0.5
        return round(sure, 2)

    def _is_counted(self) -> bool:
        """Whether it tells of somebody how many or how much: 외국인은 3천억원을 순매도했다."""
        lead = self._topic or self._subject or self._shared_subject()
        tokens = self._tokens
        named = lead is not None and tokens[lead.start].tag not in ("SN", "NR")  # 41명이 반대했다: who?
        told = named and self._p.past and self._p.status is Status.OCCURRED
        figures = (t for q in self._clause.own() if q.shape is Shape.NOUN for t in tokens[q.start : q.end])
        return told and any(t.tag in ("SN", "NR") for t in figures)

    def _is_bare(self, kind: str) -> bool:
        """Whether it does not say to what something is done: 착공한다, 구속했다. (A bridge is what is built.)"""
        p = self._p
        needy = self._is_needy(kind)
        parts = [q for q in self._clause.parts if not (isinstance(q, Phrase) and (q.topic or q.subject))]
        told = any(isinstance(q, Clause) or q.shape is Shape.NOUN for q in parts)
        lead = self._topic or self._subject
        built = p.stem in words.BUILDING and lead is not None and self._kind(lead) not in _BUILDERS
        return needy and not (p.passive or self._objects or self._lent or told or built)

    def _is_of_nothing(self, dropped: bool) -> bool:
        """Whether it does not say what is done: (내년 7월 1일부터) 시행된다."""
        told = any(isinstance(q, Clause) or q.shape is Shape.NOUN for q in self._clause.parts)
        lent = dropped or self._topic or self._shared_subject()
        return self._p.passive and self._p.ending is Ending.FINAL and not (told or lent)

    def _is_needy(self, kind: str | None) -> bool:
        return kind in words.TRANSITIVE or self._p.stem in words.BUILDING

    def _status(self) -> Status:
        """What its ending says, unless it would follow from something else or is itself an act of planning."""
        p = self._p
        head = self._tokens[p.end].text if p.end < len(self._tokens) else ""
        if p.ending is Ending.RELATIVE and head in words.ALLEGED or self._is_alleged():
            return Status.POSSIBLE
        if self._depends() and p.status is Status.SCHEDULED:
            return Status.POSSIBLE
        outlook = words.OUTLOOKS.get(p.stem)
        if (
            outlook is Status.SCHEDULED and p.status is Status.ONGOING
        ):  # 증설을 추진해 왔다: at that they have been
            return p.status
        return outlook if outlook is not None and p.status in (Status.OCCURRED, Status.ONGOING) else p.status
