"""One clause of a Korean sentence, read: its topic, subject and objects, and who takes part in what it tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from timeline.languages.ko.events.clauses import OCCASIONS, Clause, is_alternative
from timeline.languages.ko.events.moods import Ending, Predicate
from timeline.languages.ko.events.phrases import Phrase, Shape, goes_with, is_body, kind_of
from timeline.languages.ko.events.roles import AT, NAMED, Roles, Voice, role_of
from timeline.languages.ko.lexicon import events as words
from timeline.languages.ko.lexicon import sources as names
from timeline.types import EntityKind, Participant, Role, Sentence, Span, Status, Token

BACKGROUND = frozenset({Ending.RELATIVE, Ending.UNDER})
"""Endings of clauses that only describe what another tells."""

CHAIN = 3  # clauses before one that may lend it their time, or words


def is_occasion(tokens: Sequence[Token], clause: Clause) -> bool:
    """브리핑을 열어, 기자들과 만나: what leads up to a saying."""
    predicate = clause.predicate
    if predicate.ending not in (Ending.LINKED, Ending.UNDER) or predicate.stem not in words.MEETING:
        return False
    nouns = ("".join(t.text for t in tokens[p.start : p.end]) for p in clause.own())
    return any(n.endswith(OCCASIONS) or "기자" in n or "취재진" in n for n in nouns)


class Reading:
    """One clause, with its words told apart."""

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
        transitive = words.TYPES.get(self._p.stem) in words.TRANSITIVE or self._p.stem in words.BUILDING
        needy = transitive and self._p.noun and not self._p.passive
        refuses = self._p.stem in words.REFUSING and not self._p.passive
        if self._objects or before is None:
            return []
        serial = self._tokens[before.predicate.end - 1].text in ("어", "아")
        alone = all(p.shape in (Shape.TIME, Shape.ADVERB, Shape.COMMA) for p in self._clause.own())
        serial = serial or alone and before.predicate.ending is Ending.LINKED  # 착공하고 (올해 3월) 완공했다
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

    def _alternative(self) -> Clause | None:
        """The clause before that tells the other half of what this one does."""
        before = self._clause.before
        return before if before is not None and is_alternative(self._tokens, before) else None

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
