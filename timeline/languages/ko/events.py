"""Events of a Korean sentence: predicates by morphemes, arguments by particles, no parser.

Korean puts the predicate last, so what a particle marks belongs to the first predicate on its right; a topic (은, 는)
skips predicates of relative clauses and lasts until the next topic or subject. Endings tell tense, aspect and mood.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.languages.base import EventMention
from timeline.languages.ko import lexicon_events as words
from timeline.languages.ko.phrases_events import Argument, arguments, parts
from timeline.languages.ko.quotations import quotations
from timeline.languages.ko.temporal import GRAMMAR
from timeline.temporal.find import matcher
from timeline.types import (
    EntityKind,
    Factuality,
    Participant,
    Polarity,
    Role,
    Sentence,
    Span,
    Status,
    Token,
    Trigger,
)

_PASSIVE = frozenset({"되", "받", "당하"})
_ENDINGS = frozenset({"EP", "EF", "EC", "ETM", "ETN", "VX", "XSV", "JX"})
_QUOTATIVE = ("다고", "라고", "다며", "라며", "다는", "라는", "자고", "냐고", "다면서")
_SOURCES = frozenset({EntityKind.ORGANIZATION, EntityKind.PERSON, EntityKind.OTHER})
_PARTICLES_BEHIND_TIME = ("에는", "에도", "에", "부터", "까지", "께", "쯤", "경", "은", "는", "의", "로")


@dataclass(frozen=True, slots=True)
class _Predicate:
    """A predicate: tokens[start:stem_end] is what evokes the event, tokens[:end] its endings too."""

    start: int
    stem_end: int
    end: int
    stem: str
    lemma: str
    passive: bool
    adnominal: bool
    quotative: bool
    factuality: Factuality
    current: bool


def find_events(text: str, sentence: Sentence) -> list[EventMention]:
    """The events of an analysed sentence, in order; `text` is the document's clean text."""
    tokens = sentence.tokens
    said = [
        s for s, double in quotations(text, sentence.start, sentence.end) if double and s.end - s.start > 12
    ]
    predicates = [
        p for p in _predicates(tokens) if not any(s.start <= tokens[p.start].start < s.end for s in said)
    ]
    phrases = arguments(tokens)
    found = []
    begin = 0
    topic: Argument | None = None
    subject: Argument | None = None
    for number, predicate in enumerate(predicates):
        own = [a for a in phrases if begin <= a.start and a.end <= predicate.start]
        own = [a for a in own if not _taken(a, predicates[:number], begin)]
        topics = [a for a in phrases if a.particle in ("은", "는", "도", "ᆫ") and a.end <= predicate.start]
        if topics and not predicate.adnominal:
            topic = topics[-1]
        subjects = [a for a in own if a.particle in ("이", "가", "께서")]
        agent = subjects[-1] if subjects else None
        if agent is None and not predicate.adnominal:
            agent = topic if topic is not None else subject
        if subjects and not predicate.adnominal:
            subject = subjects[-1]
        mention = _mention(text, sentence, predicate, own, agent, begin)
        if mention is not None:
            found.append(mention)
        if not predicate.adnominal:
            begin = predicate.end
            if predicate.quotative:
                subject = None
    return found


def _taken(argument: Argument, before: Sequence[_Predicate], begin: int) -> bool:
    """Whether a predicate of a relative clause between took it."""
    if argument.particle in ("은", "는"):
        return False
    return any(begin <= p.start and argument.end <= p.start for p in before if p.adnominal)


# ------------------------------------------------------------------ predicates


def _predicates(tokens: Sequence[Token]) -> list[_Predicate]:
    found = []
    index = 0
    while index < len(tokens):
        predicate = _predicate_at(tokens, index)
        if predicate is None:
            index += 1
            continue
        found.append(predicate)
        index = max(predicate.end, index + 1)
    return found


def _predicate_at(tokens: Sequence[Token], index: int) -> _Predicate | None:
    """The verb, or action noun with 하다, 되다, 받다, that begins at a token."""
    token = tokens[index]
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if token.tag in ("NNG", "XR") and following is not None and following.tag == "XSV":
        return _ended(tokens, index, index + 2, token.text, f"{token.text}하다", following.text in _PASSIVE)
    if (
        token.tag == "NNG"
        and following is not None
        and following.tag == "VV"
        and following.text in ("받", "당하")
    ):
        return _ended(tokens, index, index + 2, token.text, f"{token.text}하다", True)
    if token.tag.startswith("VV"):
        return _ended(tokens, index, index + 1, token.text, f"{token.text}다", False)
    return None


def _ended(
    tokens: Sequence[Token], start: int, stem_end: int, stem: str, lemma: str, passive: bool
) -> _Predicate:
    """A predicate with the endings and auxiliaries behind it, and what they say of tense, aspect and mood."""
    end = stem_end
    while end < len(tokens) and tokens[end].tag in _ENDINGS:
        stop = tokens[end].tag in ("EF", "ETM", "ETN")
        auxiliary = end + 1 < len(tokens) and tokens[end + 1].tag in ("VX", "EP", "EF", "JX")
        if tokens[end].tag == "EC" and not auxiliary:
            end += 1
            break
        end += 1
        if stop:
            break
    forms = [t.text for t in tokens[stem_end:end]]
    tags = [t.tag for t in tokens[stem_end:end]]
    behind = [t.text for t in tokens[end : end + 4]]
    adnominal = bool(tags) and tags[-1] == "ETM"
    quotative = any(f.endswith(_QUOTATIVE) for f in forms[-1:])
    status = _status(forms, tags, behind)
    if adnominal and behind[:1] and behind[0] in ("상태", "바", "적", "것", *words.PROSPECTS):
        adnominal = False  # 제안한 상태다, 마칠 계획이다: the predicate of its clause
        while end < len(tokens) and tokens[end].tag in (
            "NNG",
            "NNB",
            "VCP",
            "EF",
            "EC",
            "JKB",
            "JKO",
            "EP",
            "JX",
        ):
            stop = tokens[end].tag in ("EF", "EC")
            end += 1
            if stop:
                break
    if tags[-1:] == ["ETN"] and behind[:2] and behind[0] == "로":
        status, adnominal = Status.SCHEDULED, False
    negative = any(f in ("않", "못하", "말") for f in forms) or (
        start > 0 and tokens[start - 1].text in ("안", "못")
    )
    lasting = "있" in forms and "고" in forms
    return _Predicate(
        start, stem_end, end, stem, lemma, passive, adnominal, quotative,
        Factuality(status=status, polarity=Polarity.NEGATIVE if negative else Polarity.POSITIVE), lasting,
    )  # fmt: skip


def _status(forms: Sequence[str], tags: Sequence[str], behind: Sequence[str]) -> Status:
    past = "었" in forms or "았" in forms or "였" in forms
    if "겠" in forms or (
        tags[-1:] == ["ETM"] and forms[-1] in ("ᆯ", "을") and behind[:1] and behind[0] in words.PROSPECTS
    ):
        return Status.SCHEDULED
    if tags[-1:] == ["ETM"] and forms[-1] in ("ᆯ", "을"):
        return Status.POSSIBLE
    if any(f in ("어야", "아야", "도록", "자고") for f in forms):
        return Status.PROPOSED
    if any(f in ("으려고", "려고", "으려", "려", "고자") for f in forms):
        return Status.SCHEDULED
    if ("고" in forms and "있" in forms) or ("오" in forms and "VX" in tags):
        return Status.ONGOING
    if (
        not past
        and tags[-1:]
        and tags[-1] in ("EF", "EC")
        and forms[-1] in ("ᆫ다", "는다", "ᆫ다고", "는다고", "ᆫ다며", "ᆸ니다")
    ):
        return Status.SCHEDULED
    return Status.OCCURRED


# ------------------------------------------------------------------ mentions


def _mention(
    text: str, sentence: Sentence, p: _Predicate, own: Sequence[Argument], agent: Argument | None, begin: int
) -> EventMention | None:
    tokens = sentence.tokens
    objects = [a for a in own if a.particle in ("을", "를")]
    kind = _type(tokens, p, objects)
    if kind is None:
        return None
    if p.quotative and p.stem in words.REPORTING:
        return None
    participants = _participants(text, tokens, p, own, agent, objects)
    start = min([tokens[a.start].start for a in own] + [tokens[p.start].start])
    first = tokens[begin].start if begin < len(tokens) else sentence.start
    clause = Span(start, tokens[p.end - 1].end)
    factuality = p.factuality
    if p.stem in words.PROPOSING and factuality.status is Status.OCCURRED:
        factuality = replace(factuality, status=Status.PROPOSED)
    dropped = agent is None
    trigger_end = tokens[p.stem_end - 1].end if tokens[p.start].tag.startswith("VV") else tokens[p.start].end
    return EventMention(
        trigger=Trigger(
            text=text[tokens[p.start].start : trigger_end],
            lemma=p.lemma,
            start=tokens[p.start].start,
            end=trigger_end,
        ),
        clause=clause,
        scope=Span(min(first, start), clause.end),
        type=kind,
        participants=participants,
        factuality=factuality,
        headline=_headline(text, tokens, p, own, agent, clause),
        subject_dropped=dropped and not p.adnominal,
        tensed=True,
        current=p.current,
        background=p.adnominal,
        confidence=_confidence(p, kind, dropped),
        rule="ko.event.adnominal" if p.adnominal else "ko.event.clause",
    )


def _type(tokens: Sequence[Token], p: _Predicate, objects: Sequence[Argument]) -> str | None:
    """The type of a predicate, by itself or by its object; None for what is no event."""
    if p.stem in words.REPORTING and p.stem not in words.ACTS and p.stem not in words.TYPES:
        return None
    head = tokens[objects[-1].end - 1].text if objects else ""
    by_object = words.TYPES.get(head)
    own = words.TYPES.get(p.stem)
    if p.stem in words.LIGHT:
        return by_object or own or ("other" if p.stem in words.PLAIN else None)
    if own is not None:
        return own if own != "other" else by_object or "other"
    if p.stem in words.ACTS:
        return by_object or "other"
    if p.stem in words.STATES or p.stem in words.REPORTING:
        return None
    if p.stem in words.PLAIN:
        return by_object or "other"
    return "other" if tokens[p.start].tag == "NNG" and len(p.stem) > 1 else None


def _confidence(p: _Predicate, kind: str, dropped: bool) -> float:
    sure = 0.85 if kind != "other" else 0.65
    if p.adnominal:
        sure -= 0.3
    if dropped:
        sure -= 0.05
    if p.factuality.status is Status.POSSIBLE:
        sure -= 0.2
    return round(sure, 2)


def _participants(
    text: str,
    tokens: Sequence[Token],
    p: _Predicate,
    own: Sequence[Argument],
    agent: Argument | None,
    objects: Sequence[Argument],
) -> tuple[Participant, ...]:
    found: list[Participant] = []

    def put(role: Role, argument: Argument) -> None:
        for a, b in parts(tokens, argument):
            span = Span(tokens[a].start, tokens[b - 1].end)
            if any(f.start < span.end and span.start < f.end for f in found):
                continue
            from timeline.languages.ko.phrases_events import kind_of

            found.append(
                Participant(
                    role=role,
                    text=text[span.start : span.end],
                    kind=kind_of(tokens, a, b),
                    start=span.start,
                    end=span.end,
                )
            )

    if agent is not None:
        put(Role.PATIENT if p.passive else Role.AGENT, agent)
    for argument in objects:
        put(Role.PATIENT, argument)
    for argument in own:
        if argument is agent or argument in objects:
            continue
        if argument.particle == "에서":
            if agent is None and argument.kind is EntityKind.ORGANIZATION:
                put(Role.AGENT, argument)
            else:
                put(Role.PLACE, argument)
        elif argument.particle in ("에게", "한테", "께"):
            put(Role.RECIPIENT, argument)
        elif argument.particle == "에" and argument.kind is EntityKind.PLACE:
            put(Role.PLACE, argument)
    return tuple(found)


def _headline(
    text: str,
    tokens: Sequence[Token],
    p: _Predicate,
    own: Sequence[Argument],
    agent: Argument | None,
    clause: Span,
) -> tuple[Span, ...]:
    """Who did what: the agent, then the clause without its times and openers, cut at a noun where it goes on."""
    start = tokens[own[0].start].start if own else tokens[p.start].start
    spans: list[Span] = []
    inside = [a for a in own if a is not agent]
    if agent is not None:
        spans.append(Span(tokens[agent.start].start, tokens[agent.after - 1].end))
        start = tokens[inside[0].start].start if inside else tokens[p.start].start
        if agent in own and inside and agent.start > inside[0].start:
            spans, start = [], tokens[own[0].start].start
    final = tokens[p.end - 1].tag == "EF"
    noun = tokens[p.start].tag in ("NNG", "XR")
    end = clause.end if final or not noun else tokens[p.start].end
    return tuple([*spans, *_without_times(text, start, end)])


def _without_times(text: str, start: int, end: int) -> list[Span]:
    """text[start:end] in pieces, without the time expressions and the particles behind them."""
    if start >= end:
        return []
    pieces: list[Span] = []
    at = start
    for mention in matcher(GRAMMAR).mentions(text[start:end]):
        if mention.category in ("LENGTH", "SET"):
            continue
        a, b = start + mention.start, start + mention.end
        for particle in _PARTICLES_BEHIND_TIME:
            if text.startswith(particle, b):
                b += len(particle)
                break
        if a > at and text[at:a].strip():
            pieces.append(_trimmed(text, at, a))
        at = b
    if at < end and text[at:end].strip(" ,.·"):
        pieces.append(_trimmed(text, at, end))
    return pieces or [Span(start, end)]


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in " ,.·\n\t":
        start += 1
    while start < end and text[end - 1] in " ,.·\n\t":
        end -= 1
    return Span(start, end)
