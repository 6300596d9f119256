"""What one clause of a Korean sentence tells: whether it is an event and of what type, who takes part, and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from timeline.languages.ko.events.clauses import OCCASIONS, Clause, is_alternative, is_as_found
from timeline.languages.ko.events.moods import Ending, Predicate
from timeline.languages.ko.events.phrases import Phrase, Shape, goes_with, is_body, kind_of
from timeline.languages.ko.events.predicates import SAYING, supposes
from timeline.languages.ko.events.roles import AT, NAMED, Roles, Voice, role_of
from timeline.languages.ko.lexicon import events as words
from timeline.languages.ko.lexicon import sources as names
from timeline.types import EntityKind, Participant, Role, Sentence, Span, Status, Token

BACKGROUND = frozenset({Ending.RELATIVE, Ending.UNDER})
"""Endings of clauses that only describe what another tells."""

CHAIN = 3  # clauses before one that may lend it their time, or words
_BUILDERS = frozenset({EntityKind.ORGANIZATION, EntityKind.PERSON})


def is_occasion(tokens: Sequence[Token], clause: Clause) -> bool:
    """브리핑을 열어, 기자들과 만나: what leads up to a saying."""
    predicate = clause.predicate
    if predicate.ending not in (Ending.LINKED, Ending.UNDER) or predicate.stem not in words.MEETING:
        return False
    nouns = ("".join(t.text for t in tokens[p.start : p.end]) for p in clause.own())
    return any(n.endswith(OCCASIONS) or "기자" in n or "취재진" in n for n in nouns)


class Reading:
    """One clause, read for the event that it tells."""

    def __init__(self, text: str, sentence: Sentence, clause: Clause, speech: Sequence[Span]) -> None:
        self._sentence = sentence
        self._speech = speech
        self._text = text
        self._tokens = sentence.tokens
        self._clause = clause
        self._p: Predicate = clause.predicate
        own = clause.own()
        objects = [p for p in own if p.shape is Shape.NOUN and p.particle in ("을", "를")]
        # 직원을 대상으로 휴가를 시행했다: of two objects one that 로 follows goes with that.
        self._objects = [p for p in objects if p is objects[-1] or not goes_with(p, self._behind(p))]
        last = clause.parts[-1] if clause.parts else None
        if not self._objects and isinstance(last, Phrase) and self._is_bare_object(last):
            self._objects = [last]
        self._lent = self._lent_objects()
        subjects = [p for p in own if p.subject]
        self._subject = subjects[-1] if subjects else None
        self._topic = self._own_topic()
        self._head = self._described()
        self._subject = self._subject or self._head
        self._dated = any(p.shape is Shape.TIME and not p.compared and not p.present for p in own)
        self._present = any(p.present for p in own) or self._goes_on_in_present()
        if self._p.lent and self._dated and not any(p.lasting for p in own):
            # 2022년 협약을 맺고 앱을 개발해 왔다: what has a day of its own does not go on.
            begun = self._p.status is Status.ONGOING
            self._p = replace(self._p, status=Status.OCCURRED, current=False) if begun else self._p

    def _behind(self, phrase: Phrase) -> Phrase | None:
        return next((p for p in self._clause.own() if p.start >= phrase.after), None)

    def _lent_objects(self) -> list[Phrase]:
        """고시를 마련해 시행한다: the objects of the clause before, for an act that needs one and has none."""
        before = self._clause.before
        needy = self._p.noun and not self._p.passive and words.TYPES.get(self._p.stem) in words.TRANSITIVE
        refuses = self._p.stem in words.REFUSING and not self._p.passive
        if self._objects or before is None:
            return []
        serial = self._tokens[before.predicate.end - 1].text in ("어", "아")
        if refuses and before.predicate.ending is Ending.APART:
            return [p for p in before.own() if p.particle in ("을", "를")][-1:]  # 청구했으나 법원은 기각했다
        lent = needy and serial and not any(p.subject for p in self._clause.own())
        return [p for p in before.own() if lent and p.particle in ("을", "를")]

    def _described(self) -> Phrase | None:
        """The noun that a relative clause describes, where that is its subject: 부임한 오 감독, 설립된 업체.

        Of what has no object of its own only a person is sure to be the subject, unless it is done to it.
        """
        head, p = self._clause.head, self._p
        if p.ending is not Ending.RELATIVE or head is None or self._subject is not None:
            return None
        if self._tokens[head.end - 1].text in words.ANYBODY | words.HOLLOW:
            return None  # 숨진 사람이 11명으로 늘었다, 압류당한 사실이 알려졌다
        if p.stem in words.MEETING and not self._objects:
            return None  # 서울에서 만난 김씨: whom somebody met
        kind = self._kind(head)
        undergone = p.passive or p.stem in words.BEFALLING
        alone = undergone or p.stem in words.INTRANSITIVE
        told = undergone and p.past and any(q.shape is Shape.TIME for q in self._clause.own())
        if not (head.topic and alone or told) and kind not in NAMED:
            return None
        begun = p.stem in words.BEGINNING or p.stem in words.INTRANSITIVE
        return head if undergone or begun or self._objects or kind is EntityKind.PERSON else None

    def _is_bare_object(self, phrase: Phrase) -> bool:
        """감지기 80대 │ 설치: a noun before an action noun, without a particle; 구속 │ 기소 are two acts."""
        manner = self._tokens[phrase.end - 1].text in words.MANNERS
        counted = self._tokens[phrase.start].tag in ("SN", "NR", "MM")  # 2차례 발생
        bare = phrase.shape is Shape.NOUN and not (phrase.particle or manner or counted)
        return bare and self._p.noun and not self._p.passive and self._of_phrase(phrase) is None

    # -------------------------------------------------------------- is it one, and of what type

    def _goes_on_in_present(self) -> bool:
        """Whether a clause before this one says 현재, and this one has no date of its own."""
        before = [] if self._dated else islice(self._clause.earlier(), CHAIN)
        if any(p.present for clause in before for p in clause.own()):
            return True
        around = [p for c in self._clause.parts if isinstance(c, Clause) for p in c.own()]
        return not self._dated and any(p.present for p in around + self._clause.frame)

    def _trigger(self) -> Span:
        """The noun of an action, or a verb with the syllable of its tense (올랐)."""
        tokens, p = self._tokens, self._p
        if p.noun:
            return Span(tokens[p.start].start, tokens[max(p.start, p.stem_end - 2)].end)
        end = p.stem_end
        while end < p.end and tokens[end].tag == "EP":
            end += 1
        return Span(tokens[p.start].start, tokens[end - 1].end)

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

    def _alternative(self) -> Clause | None:
        """The clause before that tells the other half of what this one does."""
        before = self._clause.before
        return before if before is not None and is_alternative(self._tokens, before) else None

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
        return next((Reading(self._text, self._sentence, c, self._speech)._type() for c in plans), None)

    def _by_goal(self) -> str | None:
        """수사에 나섰다: the type of what is set out to."""
        goals = (
            p for p in self._clause.own() if p.particle in ("에", "으로", "로") and p.shape is Shape.NOUN
        )
        return next((k for g in goals if (k := self._of_phrase(g))), None)

    def _of_head(self) -> str | None:
        """The type of the noun that a relative clause describes: 발생한 폭행 사건."""
        tokens, at = self._tokens, self._p.end
        while at < len(tokens) and tokens[at].tag in ("NNG", "NNP", "SL", "XSN"):
            at += 1
        return next((k for t in tokens[self._p.end : at] if (k := words.TYPES.get(t.text))), None)

    def _of_phrase(self, phrase: Phrase) -> str | None:
        """The type of a phrase's head noun, compounds first: 영업이익, 구조조정."""
        tokens, end = self._tokens, phrase.end
        while end > phrase.start + 1 and tokens[end - 1].text in words.HAPPENINGS:
            end -= 1
        while end > phrase.start and tokens[end - 1].tag in ("XSN", "NNB", "SN", "SW", "SSC", "NR", "MM"):
            end -= 1
        for start in range(max(phrase.start, end - 3), end):
            noun = "".join(t.text for t in tokens[start:end])
            kind = words.TYPES.get(noun) or (words.TYPES.get(noun[-2:]) if len(noun) > 2 else None)
            if kind is None and self._p.stem in words.WITH_THINGS:
                kind = words.OF_THINGS.get(noun) or words.OF_THINGS.get(noun[-2:])
            if kind is not None:
                return kind
        return None

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

    # -------------------------------------------------------------- who

    def _own_topic(self) -> Phrase | None:
        """The topic, if the clause has it: no relative clause has, nor what a reporter says of others."""
        topic = self._clause.topic
        if topic is None or self._p.ending is Ending.RELATIVE:
            return None
        if self._p.ending is Ending.UNDER and self._subject is not None:
            return None
        if self._p.ending in (Ending.LINKED, Ending.APART) and self._acts_himself():
            return None
        if self._goes_on_with_another(topic) or self._is_beside(topic):
            return None
        quoted = (self._p.ending is Ending.QUOTED or self._clause.inner) and not self._p.found
        told_of = self._subject or self._clause.subject
        if quoted and told_of is not None and self._of_phrase(told_of) != "earnings":
            return None
        if quoted and self._p.passive and self._kind(topic) in (EntityKind.ORGANIZATION, EntityKind.PLACE):
            return None  # who says it
        if topic in self._clause.own():
            return topic
        if self._p.ending is Ending.QUOTED and not self._p.found and self._observed():
            return None
        return topic

    def _acts_himself(self) -> bool:
        """Whether a clause has a subject that acts, so that it is not the topic's: 비리는 은행이 점검하며 드러났다."""
        subject = self._subject
        return subject is not None and bool(self._objects or self._p.passive or self._kind(subject) in NAMED)

    def _is_beside(self, topic: Phrase) -> bool:
        """Whether the topic is that of the clause beside it alone: 논은 물에 잠겼고 │ 둑이 무너졌다."""
        before = self._clause.before
        beside = before is not None and self._tokens[before.predicate.end - 1].text in ("고", "며", "으며")
        actor = self._kind(topic) in (EntityKind.PERSON, EntityKind.ORGANIZATION)  # 윤씨는 형이 확정됐다
        if before is None or not beside or actor or self._p.ending is not Ending.FINAL:
            return False
        return topic in before.own() and self._acts_himself()

    def _goes_on_with_another(self, topic: Phrase) -> bool:
        """Whether who acts in the clause before goes on to act, not the topic.

        그는 숨져 아들이 뒤를 이어 올랐다, 사고는 배가 가라앉거나 부서졌다.
        """
        before, subject = self._clause.before, self._clause.subject
        if before is None or subject is None or topic in self._clause.own() or self._subject is not None:
            return False
        serial = self._tokens[before.predicate.end - 1].text in ("어", "아")
        person = self._kind(subject) is EntityKind.PERSON
        return self._alternative() is not None or (serial and person)

    def _observed(self) -> bool:
        """Whether the predicate of saying above tells of others, as sources without a name do, and names its speaker as
        a topic."""
        above, topic = self._clause.above, self._clause.topic
        unnamed = topic is not None and self._tokens[topic.end - 1].text.endswith(names.ANONYMOUS)
        if above is None or not (unnamed or above.predicate.stem in words.OBSERVING):
            return False
        return not any(p.subject for p in above.own())

    def _participants(self, kind: str) -> tuple[Participant, ...]:
        cast = Roles(self._text, self._tokens)
        self._put_leads(cast)
        for phrase in self._lent:
            cast.put(Role.PATIENT, phrase)
        p = self._p
        voice = Voice(p.passive, self._undergone(), kind in words.SUFFERED, cast.led)
        for phrase in self._clause.own():
            if phrase.shape is not Shape.NOUN or phrase in (self._topic, self._subject):
                continue
            if phrase in self._objects:
                cast.put(Role.PATIENT, phrase)
                continue
            body = phrase.particle in AT and is_body(self._tokens, phrase.start, phrase.end)
            taken = role_of(phrase.particle, voice, body=body)
            if taken is not None:
                cast.put(taken[0], phrase, taken[1])
        return tuple(cast.found)

    def _put_leads(self, cast: Roles) -> None:
        """Whom the clause is about, and its subject: who acts, or what it is done to."""
        topic, subject = self._topic, self._subject
        done = self._undergone()
        if subject is None and topic is None and self._p.ending not in BACKGROUND:
            subject = self._shared_subject() if self._alternative() or not self._p.passive else None
        if topic is not None:
            given = subject is not None and self._kind(subject) in NAMED and self._kind(topic) not in NAMED
            cast.put(Role.PATIENT if given or (done and subject is None) else Role.AGENT, topic)
        if subject is not None:
            thing = self._kind(subject) is EntityKind.OTHER
            cast.put(Role.PATIENT if done or (thing and topic is not None) else Role.AGENT, subject)

    def _shared_subject(self) -> Phrase | None:
        """The subject of the clause before, unless this one's is a body that acts (경찰서에서 출동했다)."""
        subject = self._clause.subject
        acting = any(
            p.particle in ("에서", "서") and is_body(self._tokens, p.start, p.end) for p in self._clause.own()
        )
        thing = subject is not None and self._kind(subject) not in NAMED
        return None if acting and thing and not self._undergone() else subject

    def _undergone(self) -> bool:
        """Whether its subject is what it is done to, or what it befalls."""
        return self._p.passive or (self._p.stem in words.BEFALLING and not self._objects)

    def _is_dropped(self, kind: str, agents: bool, background: bool) -> bool:
        """Whether its subject is to be found in what was told before.

        Of what is done to things (시행되다) that would be a thing, which is not kept; what a firm earns is its own.
        """
        p = self._p
        named = self._subject or self._topic or self._clause.subject
        if named is not None and not agents and kind == "earnings":
            return words.TYPES.get("".join(t.text for t in self._tokens[named.start : named.end])) == kind
        if (
            named is not None
            or (agents and not p.passive)
            or background
            or (p.ending is Ending.QUOTED and self._observed())
        ):
            return False
        of_people = kind in words.OF_PEOPLE or p.stem in words.DONE_TO_PEOPLE
        return not p.passive or of_people or self._tokens[p.stem_end - 1].text in ("받", "당하")

    def _about(self) -> Span | None:
        """The topic beside a subject: 업체는 네 명이 세웠다. Nobody (empty) where there are but some: 30만명이."""
        if self._topic is not None:
            return self._span(self._topic) if self._subject is not None else None
        counted = self._subject is not None and self._tokens[self._subject.start].tag in ("SN", "NR")
        return Span(0, 0) if counted else None

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

    def _kind(self, phrase: Phrase) -> EntityKind:
        return kind_of(self._tokens, phrase.start, phrase.end)

    def _bare(self, phrase: Phrase) -> Span:
        """A phrase without its particles, unless it is the topic."""
        return (
            self._span(phrase)
            if phrase.topic
            else Span(self._tokens[phrase.start].start, self._tokens[phrase.end - 1].end)
        )

    def _span(self, phrase: Phrase) -> Span:
        return Span(self._tokens[phrase.start].start, self._tokens[phrase.after - 1].end)
