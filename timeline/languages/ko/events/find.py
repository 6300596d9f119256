"""Events of a Korean sentence: one for each clause that tells something happening, planned, proposed or ending.

`clauses` finds the clauses. Of each `reading` tells who takes part, `judging` whether it is an event and of what type,
`dating` which times can date it and `wording` the line that stands alone for it. Here that becomes a mention.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from timeline.languages.base import EventMention
from timeline.languages.common.sentences import inside_quotation
from timeline.languages.ko.analysis.quotations import quotations
from timeline.languages.ko.events.clauses import Clause, clauses, is_alternative, is_as_found
from timeline.languages.ko.events.endings import fitted
from timeline.languages.ko.events.gapping import turns
from timeline.languages.ko.events.moods import Ending
from timeline.languages.ko.events.pointing import is_definite, is_pointer
from timeline.languages.ko.events.predicates import SAYING
from timeline.languages.ko.events.reading import BACKGROUND, CHAIN, is_occasion
from timeline.languages.ko.events.wording import Wording
from timeline.languages.ko.lexicon import events as words
from timeline.types import (
    BlockKind,
    Factuality,
    Relation,
    Role,
    Sentence,
    Span,
    Trigger,
)

_WINDOW = 1_000  # characters before a sentence in which its paragraph begins
_QUOTED = 12  # characters; a longer quotation is speech and no name


def find_events(text: str, sentence: Sentence) -> list[EventMention]:
    """The events of an analysed sentence, in order; `text` is the document's clean text."""
    paragraph = text.rfind("\n", max(0, sentence.start - _WINDOW), sentence.start) + 1
    spoken = paragraph > 0 and inside_quotation(text, paragraph, sentence.start)
    body = sentence.kind is BlockKind.BODY
    quoted = quotations(text, sentence.start, sentence.end)
    speech = [span for span, double in quoted if _is_speech(sentence, span, double)]
    names = [span for span, double in quoted if not double and span not in speech]
    found = clauses(text, sentence, lists=body, quoted=speech, names=names)
    mentions = []
    for n, clause in enumerate(found):
        if is_occasion(sentence.tokens, clause) and _goes_on_to_say(found[n + 1 :]):
            continue
        for turn, own in enumerate(turns(clause, sentence.tokens)):
            mention = _Telling(text, sentence, own, speech).mention()
            if mention is not None:
                plain = not (turn or spoken)
                mentions.append(mention if plain else replace(mention, turn=turn, spoken=spoken))
    return mentions


def _is_speech(sentence: Sentence, quoted: Span, double: bool) -> bool:
    """Whether what stands in marks is said, not a name: it is long, or what says so follows (“…”고, ‘…’며)."""
    if double and quoted.end - quoted.start > _QUOTED:
        return True
    behind = next((t for t in sentence.tokens if t.start >= quoted.end), None)
    follows = behind is not None and behind.start == quoted.end and behind.tag in ("JKQ", "EC")
    return follows and behind is not None and (double or behind.text.endswith(("며", "면서")))


def _goes_on_to_say(following: Sequence[Clause]) -> bool:
    """Whether the clause at the end of these is one of saying: what led up to it is its occasion."""
    last = next((c for c in following if c.predicate.ending is Ending.FINAL), None)
    return last is not None and last.predicate.stem in SAYING


class _Telling(Wording):
    """One clause as an event, with the line that stands for it."""

    def mention(self) -> EventMention | None:
        """The event, or of whom the clause tells something else; None for what it does not tell as a fact."""
        p = self._p
        if p.state:
            return self._told_of()
        if self._is_not_told():
            return None
        kind = self._type()
        if kind is None:
            return self._told_of()
        vague = kind == "other" or (p.ending is Ending.RELATIVE and not p.past)
        return None if p.ending in BACKGROUND and vague and not self._dated else self._of_kind(kind)

    def _is_not_told(self) -> bool:
        """Whether it is only guessed, supposed, said of another clause, or done again and again."""
        p = self._p
        aired = p.ending is Ending.RELATIVE and p.stem in words.AIRED
        half = is_as_found(self._tokens, p) or is_alternative(self._tokens, self._clause)
        unreal = p.guessed or p.ending is Ending.UNREAL
        return unreal or aired or half or self._is_habit() or self._is_of_writer()

    def _of_kind(self, kind: str) -> EventMention:
        """The clause as an event of a type."""
        p, tokens = self._p, self._tokens
        background = p.ending in BACKGROUND
        elsewhere = any(tokens[q.end - 1].text in words.OTHER_DAYS for q in self._clause.own())
        participants = self._participants(kind)
        agents = any(q.role is Role.AGENT for q in participants)
        dropped = self._is_dropped(kind, agents, background)
        line, closing, first = self._line(dropped)
        clause = Span(first, tokens[p.end - 1].end)
        return EventMention(
            trigger=self._named_by(self._trigger()),
            clause=clause,
            scope=clause,
            type=kind,
            participants=participants,
            factuality=Factuality(status=self._status(), polarity=p.polarity),
            headline=line,
            closing=closing,
            turned=self._turned(closing),
            about=self._about(),
            subject_dropped=dropped,
            subject_role=Role.PATIENT if self._undergone() else Role.AGENT,
            times=self._times(kind),
            tensed=p.tensed,
            current=p.current or self._present,
            holds=self._holds() and not background,
            supplied=tuple(self._supplied()),
            pointers=self._pointers(line),
            open=self._alone(),
            distance=self._distance(),
            measures=kind == "earnings",
            until=Relation.UNTIL if self._goes_on() else Relation.BEFORE,
            background=background or elsewhere,
            yields=p.ending is Ending.APART and tokens[p.end - 1].text in words.YIELDING,
            confidence=self._confidence(kind, background, dropped),
            rule=f"ko.event.{p.ending.name.lower()}",
        )

    def _named_by(self, span: Span) -> Trigger:
        return Trigger(
            text=self._text[span.start : span.end], lemma=self._p.lemma, start=span.start, end=span.end
        )

    def _supplied(self) -> Iterator[tuple[Span, str]]:
        """Particles that the text does not give: of a noun that has left it to the last of its kind (1994년 사진상(을),
        2009년 훈장을 받았다), of one that is described (1994년 지정된 갯벌(이))."""
        tokens, head = self._tokens, self._head
        if head is not None and not head.topic:
            span = self._bare(head)
            name = self._text[span.start : span.end]
            yield span, name + fitted(name, "이")
        for phrase in self._clause.own():
            if phrase.particle and phrase.after == phrase.end and tokens[phrase.end - 1].tag[0] == "N":
                span = self._span(phrase)
                name = self._text[span.start : span.end]
                yield span, name + fitted(name, phrase.particle)

    def _goes_on(self) -> bool:
        """Whether a clause tells what lasts for a time, and not what is done by one: 2005년까지 │ 가르쳤다, 지었다."""
        counted = any(t.tag == "SN" for q in self._objects for t in self._tokens[q.start : q.end])
        return not counted and (self._p.current or self._p.stem in words.STATES | words.ACTIVITIES)

    def _pointers(self, line: Sequence[Span]) -> tuple[Span, ...]:
        """Phrases of its line that point back: 이 회사, 해당 공장의 직원; those of the clauses before as well."""
        tokens = self._tokens
        lead = self._topic or self._subject or self._shared_subject()
        phrases = dict.fromkeys((*self._clause.own(), *([lead] if lead is not None else [])))
        run = (q for c in islice(self._clause.earlier(), CHAIN) for q in c.own())
        phrases |= dict.fromkeys(q for q in run if any(s.contains(self._span(q)) for s in line))
        pointing = (
            q
            for q in phrases
            if not q.pointing and (is_pointer(tokens, q) or q is lead and is_definite(tokens, q))
        )
        return tuple(Span(tokens[q.start].start, tokens[q.end - 1].end) for q in pointing)

    def _told_of(self) -> EventMention | None:
        """Of whom a sentence tells something that is no event: 도레물산은 화학 업체다."""
        p = self._p
        if p.ending is not Ending.FINAL or p.stem in SAYING:
            return None
        span = Span(self._tokens[p.start].start, self._tokens[p.end - 1].end)
        return EventMention(
            trigger=self._named_by(span),
            clause=span,
            scope=span,
            type="",
            about=self._about(),
            participants=tuple(q for q in self._participants("") if q.role is Role.AGENT),
        )
