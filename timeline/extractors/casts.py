"""Who takes part in an event beyond its own words: subjects left out, pronouns, what points back. No language here."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from timeline.extractors.links import OUTSIDE
from timeline.languages.base import EventMention, Language
from timeline.types import (
    Claim,
    Document,
    EntityKind,
    Participant,
    Quotation,
    Role,
    Sentence,
    Source,
    SourceKind,
    Span,
)

_REACH = 2  # paragraphs that a dropped subject may look back over
_NEAR = 8  # those told of last who are known; pronouns of a clause
_OPENING = 4  # sentences at the head of a text
_SPEAKERS = {EntityKind.PERSON: SourceKind.PERSON, EntityKind.ORGANIZATION: SourceKind.ORGANIZATION}
_NAMED = frozenset(_SPEAKERS)
_TOLD_OF = frozenset({Role.AGENT, Role.PATIENT})


@dataclass(frozen=True, slots=True)
class Cast:
    """Who takes part in an event: `participants` as they are to be shown, what was `carried` from earlier text,
    by whom pronouns were replaced (`named`, from their place), and whether the line is `lost` on a reader for a pronoun
    that stands for nobody known."""

    participants: tuple[Participant, ...]
    carried: tuple[Participant, ...] = ()
    named: tuple[tuple[Span, str], ...] = ()
    lost: bool = False


class Subjects:
    """Who was told of last, outside claims and inside each: for subjects left out and for pronouns."""

    def __init__(self, document: Document, claims: Sequence[Claim], language: Language) -> None:
        self._text = document.clean
        self._claims = claims
        self._last_named = language.last_named
        self._pronouns = language.pronouns
        self._nameless = language.pronouns | language.possessives
        self._language = language
        self._speakers = sorted(
            (c.source.spans[0], c.source.resolved)
            for c in claims
            if c.source is not None
            and c.source.kind is SourceKind.PRONOUN
            and c.source.spans
            and c.source.resolved
        )
        self._voices = sorted(
            (c.source.spans[0].start, c.speaker)
            for c in claims
            if c.source is not None and c.source.spans and c.source.kind is SourceKind.PERSON
        )
        self._places: dict[str, tuple[int, int]] = {}  # of names: up to where searched for, and found
        self._last: dict[int, tuple[int, tuple[Participant, ...]]] = {}
        self._longer: dict[str, tuple[frozenset[str], EntityKind]] = {}  # by each word of a name
        self._people: dict[EntityKind, tuple[int, Participant]] = {}
        self._recent: deque[tuple[int, bool, Participant]] = deque(maxlen=_NEAR)
        self._people_met: deque[str] = deque(maxlen=_NEAR)
        self._opening: list[Sentence] = []
        self._sentences: deque[Sentence] = deque(maxlen=_NEAR)
        self._before: dict[Span, tuple[Span, Span] | None] = {}  # of this sentence

    def begin(self, sentence: Sentence) -> None:
        """Go on to a sentence. Those that the text opens with stay in mind: they name what it is about."""
        if len(self._sentences) == _NEAR and len(self._opening) < _OPENING:
            self._opening.append(self._sentences[0])
        self._sentences.append(sentence)
        self._before.clear()

    def cast(self, mention: EventMention, sentence: Sentence, layer: int) -> Cast:
        """The participants of a mention with those that earlier text lends. Ask in text order."""
        shown: list[Participant] = []
        named: list[tuple[Span, str]] = []
        for participant in mention.participants:
            # Others would stand for the clause's own subject.
            leads = participant.end <= mention.trigger.start or _leads(participant, mention)
            earlier = self._antecedent(participant, sentence, layer) if leads else None
            earlier = earlier or self._pointed_at(participant, mention) or self._heard(participant)
            if earlier is not None and participant.text.lower() not in self._language.first_person:
                named.append((Span(participant.start, participant.end), earlier.text))
            shown.append(earlier or participant)
        named += self._owner(mention, sentence)
        named += self._pointing(mention, named)
        named += self._spoken(mention, named)
        named += self._firm(mention)
        named += self._explained(mention, named, layer)
        role = mention.subject_role
        own = tuple(p for p in shown if p.role is role and (role is Role.AGENT or p.kind in _NAMED))
        about = _about(mention, shown, own)
        dropped = mention.subject_dropped and not (own and role is Role.AGENT)
        carried = self._carried(shown, sentence, layer, role) if dropped else ()
        spoken = mention.spoken and layer == OUTSIDE
        if spoken:
            carried = tuple(p for p in carried if self._speaks_alone(p))
        described = not mention.type and all(p.kind not in _NAMED for p in about)  # 기준일은 15일이다
        if (about or carried) and not (mention.background or mention.yields or spoken or described):
            self._last[layer] = sentence.block, about or carried
        for participant in shown:
            told_of = participant.role in _TOLD_OF and participant.end <= mention.trigger.start
            pronoun = participant.text.casefold() in self._pronouns or self._language.points_back(
                participant.text
            )
            aside = mention.background and not mention.tensed
            if told_of and not (pronoun or aside) and _named(participant.text):
                known = self._as_before(participant)
                self._people[known.kind] = sentence.block, known
                second = known.role is not mention.subject_role or mention.background
                self._recent.append((sentence.block, second, known))
        self._people_met += self._people_of(shown)
        told = {place for place, _ in named}
        lost = any(
            place not in told and not self._is_bound(place, mention, shown) for place, _ in mention.open
        )
        lost = lost or (spoken and dropped and not carried)
        lost = lost or (mention.figure is not None and mention.figure not in told)
        return Cast((*carried, *shown), carried, tuple(named), lost)

    def _speaks_alone(self, one: Participant) -> bool:
        """Whether somebody told of is a person for whom a pronoun can stand."""
        here = (Span(one.end, one.end),)
        pronouns = (Source(text=word, kind=SourceKind.PRONOUN, spans=here) for word in sorted(self._pronouns))
        person = one.kind is EntityKind.PERSON
        return person and any(self._language.stands_for(p, _source(one)) for p in pronouns)

    def _as_before(self, participant: Participant) -> Participant:
        """Somebody whose longer name was told before, as of the kind that it had then: Orrin after Orrin Corp."""
        if participant.kind not in _NAMED and not participant.text[:1].isupper():
            return participant  # a thing, where no capital says that it is a name
        words = participant.text.split()
        for word in words if participant.kind in _NAMED and len(words) > 1 else ():
            self._longer[word] = frozenset(words), participant.kind
        longer, kind = self._longer.get(words[0], (frozenset(), participant.kind))
        return replace(participant, kind=kind) if set(words) < longer else participant

    def _pointed_at(self, participant: Participant, mention: EventMention) -> Participant | None:
        """Somebody or something told before at whom a participant's words point back (이 공장), by that name."""
        place = Span(participant.start, participant.end)
        found = self._told_before(place) if place in mention.pointers else None
        if found is None or found[0] != place:
            return None
        start, end = found[1]
        return replace(participant, text=self._text[start:end], start=start, end=end)

    def _pointing(self, mention: EventMention, named: Sequence[tuple[Span, str]]) -> list[tuple[Span, str]]:
        """The words of a mention's line that point back, with those for which they stand."""
        known = {span.start for span, _ in named}
        pointers = (p for p in mention.pointers if p.start not in known)
        found = (pair for p in pointers if (pair := self._told_before(p)) is not None)
        return [(here, " ".join(self._text[told.start : told.end].split())) for here, told in found]

    def _told_before(self, place: Span) -> tuple[Span, Span] | None:
        if place not in self._before:
            told = (*self._opening, *self._sentences)
            self._before[place] = self._language.antecedent(self._text, told, place)
        return self._before[place]

    def _owner(self, mention: EventMention, sentence: Sentence) -> list[tuple[Span, str]]:
        """Whose what a mention's line begins with is: `its` of "its shares rose", with the name in its place."""
        start = mention.headline[0].start if mention.headline else mention.clause.start
        word = self._text[start : mention.clause.end].split(" ", 1)[0]
        if word.lower() not in self._language.possessives:
            return []
        span = Span(start, start + len(word))
        source = Source(text=word, kind=SourceKind.PRONOUN, spans=(span,))
        owner = self._standing_for(source, sentence)
        return [(span, self._language.owning(owner.text))] if owner else []

    def _spoken(self, mention: EventMention, named: Sequence[tuple[Span, str]]) -> list[tuple[Span, str]]:
        """The pronouns in a mention's line that speak, with whom they stand for: `it` of "it plans to hold a vote"."""
        known = {span for span, _ in named}
        first = bisect_left(self._speakers, (Span(mention.clause.start, mention.clause.start), ""))
        return [
            (span, name)
            for span, name in self._speakers[first : first + _NEAR]
            if mention.clause.contains(span)
            and span not in known
            and name not in self._text[mention.clause.start : span.start]
        ]

    def _explained(
        self, mention: EventMention, named: Sequence[tuple[Span, str]], layer: int
    ) -> list[tuple[Span, str]]:
        """The other pronouns of a mention's line, with whom they stand for: who speaks around it, else whom the text
        has last named who does not take part already."""
        known = {place for place, _ in named}
        taken = {p.text for p in mention.participants} | {name for _, name in named}
        claim = self._claims[layer] if layer != OUTSIDE else None
        speaker = claim.source if claim is not None else None
        if claim is not None and speaker is not None and claim.quotation is Quotation.DIRECT:
            taken.add(speaker.name)
            speaker = None
        found: list[tuple[Span, str]] = []
        for span, owns in mention.open:
            if span in known:
                continue
            source = Source(text=self._text[span.start : span.end], kind=SourceKind.PRONOUN, spans=(span,))
            leads = bool(mention.headline) and span.start == mention.headline[0].start
            name = self._speaking(source, speaker) or self._last_but(
                source, taken, leads=leads or self._is_one(mention, span)
            )
            # Orrin will sell its yard: whose it is is told.
            if name and not any(name == other and place < span for place, other in named):
                found.append((span, self._language.owning(name) if owns else name))
        return found

    def _heard(self, participant: Participant) -> Participant | None:
        """Who speaks, by the name that the pronoun by which he does stands for."""
        place = Span(participant.start, participant.end)
        n = bisect_left(self._speakers, (place, ""))
        if n == len(self._speakers) or self._speakers[n][0] != place:
            return None
        return self._earlier(participant, self._speakers[n][1], place.start)

    def _earlier(self, participant: Participant, name: str, before: int) -> Participant | None:
        """A participant by a name that the text gives before a place."""
        at = self._last_place(name, before) if name else -1
        return replace(participant, text=name, start=at, end=at + len(name)) if at >= 0 else None

    def _last_place(self, name: str, before: int) -> int:
        """Where a name last stands before a place, or -1. Asked in text order, no stretch is searched twice."""
        searched, last = self._places.get(name, (0, -1))
        if before < searched:
            return self._text.rfind(name, 0, before)
        found = self._text.rfind(name, max(0, searched - len(name)), before)
        last = found if found >= 0 else last
        self._places[name] = before, last
        return last

    def _is_bound(self, place: Span, mention: EventMention, shown: Sequence[Participant]) -> bool:
        """Whether a pronoun farther on in a line stands for who is named in it: Orrin won aid that lets │ it │ stay."""
        if any(place.contains(Span(p.start, p.end)) for p in mention.participants):
            return False
        text = self._text[place.start : place.end]
        source = Source(text=text, kind=SourceKind.PRONOUN, spans=(place,))
        return any(
            p.kind in _NAMED and _named(p.text) and self._language.stands_for(source, _source(p))
            for p in shown
        )

    def _firm(self, mention: EventMention) -> list[tuple[Span, str]]:
        """What a mention's line begins with that is no name (the company), with the name for which it stands, or whose
        figure it begins with (sales), with that."""
        span = mention.described or mention.figure
        if span is None:
            return []
        text = self._text[span.start : span.end]
        source = Source(text=text, kind=SourceKind.ORGANIZATION, spans=(span,))
        name = self._last_but(source, (), leads=True)
        if name and mention.figure is not None:
            name = f"{self._language.owning(name)} {text[0].lower()}{text[1:]}"
        return [(span, name)] if name else []

    def _last_but(self, source: Source, taken: Iterable[str], *, leads: bool) -> str:
        """Whom the text has last named for whom a source can stand, if it is none of some. A person who does not lead
        the line (returned to him) may be any other."""
        last = self._last_named(self._text, source)
        if last is not None and not _named(last.text):  # the company: and who is that?
            last = self._last_named(self._text, last)
        free = last is not None and not any(_shares_name(last.text, p) for p in taken)
        free = free and (leads or (last is not None and last.kind is not SourceKind.PERSON))
        return last.text if last is not None and free and _named(last.text) else ""

    def _is_one(self, mention: EventMention, place: Span) -> bool:
        """Whether but one person has been told of before a place, and none takes part: any pronoun there is his."""
        people = [*self._people_met, *self._people_of(mention.participants)]
        first = bisect_left(self._voices, (place.start, "")) - _NEAR
        people += [name for start, name in self._voices[max(0, first) : first + _NEAR]]
        return bool(people) and all(_shares_name(people[0], other) for other in people)

    def _people_of(self, participants: Iterable[Participant]) -> list[str]:
        people = (p.text for p in participants if p.kind is EntityKind.PERSON)
        return [text for text in people if text.casefold() not in self._pronouns]

    def _speaking(self, source: Source, speaker: Source | None) -> str:
        """The name of who speaks, if a pronoun can stand for him."""
        if speaker is None:
            return ""
        if speaker.kind is SourceKind.PRONOUN:
            known = replace(speaker, text=speaker.resolved or "", kind=SourceKind.PERSON)
            same = source.text.casefold() == speaker.text.casefold()
            return known.text if same or self._language.stands_for(source, known) else ""
        name = speaker.resolved or self._language.name_of(speaker)
        return name if self._is_somebody(name) and self._language.stands_for(source, speaker) else ""

    def _is_somebody(self, name: str) -> bool:
        """Whether a name leaves no pronoun open: his lawyer said that he had died."""
        return self._nameless.isdisjoint(name.casefold().split())

    def _carried(
        self, shown: Sequence[Participant], sentence: Sentence, layer: int, role: Role
    ) -> tuple[Participant, ...]:
        """The subjects of the clause or sentence before, of the same claim if that told any, in a role."""
        block, last = self._last.get(layer) or self._last.get(OUTSIDE) or (sentence.block, ())
        taken = {p.text for p in shown}
        near = sentence.block - block <= _REACH
        return tuple(replace(p, role=role) for p in last if near and p.text not in taken)

    def _antecedent(self, participant: Participant, sentence: Sentence, layer: int) -> Participant | None:
        """Whom a pronoun stands for: of its kind, whoever speaks around it, else the last one told of."""
        kind = participant.kind
        if kind in _NAMED and self._language.points_back(participant.text):
            return self._described(participant, sentence)
        if kind not in _NAMED or participant.text.casefold() not in self._pronouns:
            return None
        claim = self._claims[layer] if layer != OUTSIDE else None
        source = claim.source if claim is not None and self._is_speaker(participant, claim) else None
        known = source is not None and source.kind is _SPEAKERS[kind] and self._is_somebody(source.text)
        if source is not None and source.spans and known:
            first, last = source.spans[0], source.spans[-1]
            speaking = replace(participant, text=source.text, start=first.start, end=last.end)
            return self._earlier(participant, source.resolved or "", first.start) or self._by_name(speaking)
        if participant.text.lower() in self._language.first_person:
            return None
        stand_in = Span(participant.start, participant.end)
        named = self._last_named(
            self._text, Source(text=participant.text, kind=SourceKind.PRONOUN, spans=(stand_in,))
        )
        if named is not None and claim is not None and self._speaks_of_himself(claim, named.text):
            return None
        if named is not None:
            first, last = named.spans[0], named.spans[-1]
            return self._by_name(replace(participant, text=named.text, start=first.start, end=last.end))
        pronoun = Source(text=participant.text, kind=SourceKind.PRONOUN, spans=(stand_in,))
        told = ((block, one) for block, _, one in reversed(self._recent) if one.kind is kind)
        for block, earlier in (self._people.get(kind, (sentence.block, participant)), *told):
            near = sentence.block - block <= _REACH and earlier.start < participant.start
            if near and self._language.stands_for(pronoun, _source(earlier)):
                return self._by_name(replace(earlier, role=participant.role))
        return None

    def _by_name(self, person: Participant) -> Participant:
        """Somebody by his name, without what describes him."""
        name = self._language.name_of(_source(person))
        at = self._text.find(name, person.start, person.end)
        return replace(person, text=name, start=at, end=at + len(name)) if at >= 0 else person

    def _speaks_of_himself(self, claim: Claim, name: str) -> bool:
        """Whether a name is that of who speaks in his own words, in which he is I and not he."""
        return claim.quotation is Quotation.DIRECT and _shares_name(name, claim.speaker)

    def _is_speaker(self, participant: Participant, claim: Claim) -> bool:
        """Whether a pronoun in a claim is who makes it: I in his own words, he where others report them."""
        first = participant.text.lower() in self._language.first_person
        return first is (claim.quotation is Quotation.DIRECT)

    def _described(self, participant: Participant, sentence: Sentence) -> Participant | None:
        """The last one told of for whom these words can stand (회사, 이 남성)."""
        earlier = self._standing_for(_source(participant), sentence)
        return replace(earlier, role=participant.role) if earlier else None

    def _standing_for(self, source: Source, sentence: Sentence) -> Participant | None:
        """The last one told of for whom a source can stand, subjects first."""
        latest = list(reversed(self._recent))
        for block, _, earlier in sorted(latest, key=lambda told: told[1]):
            near = sentence.block - block <= _REACH and earlier.kind in _NAMED
            if near and self._language.stands_for(source, _source(earlier)):
                return earlier
        return None


def _about(
    mention: EventMention, shown: Sequence[Participant], own: tuple[Participant, ...]
) -> tuple[Participant, ...]:
    """Those of a mention of whom the text goes on to tell: its topic where it has one, else its `own` subjects."""
    topic = mention.about
    if topic is None:
        return own
    named = zip(mention.participants, shown, strict=True)
    return tuple(p for first, p in named if topic.start <= first.start and first.end <= topic.end)


def _leads(participant: Participant, mention: EventMention) -> bool:
    """Whether a participant stands at the beginning of the event's line."""
    return bool(mention.headline) and mention.headline[0].start == participant.start


def _shares_name(one: str, other: str) -> bool:
    return not set(one.split()).isdisjoint(other.split())


def _source(one: Participant) -> Source:
    return Source(text=one.text, kind=_SPEAKERS[one.kind], spans=(Span(one.start, one.end),))


def _named(text: str) -> bool:
    """Whether a text ends as a name does in scripts that have capitals; others do not tell."""
    last = text.rsplit(" ", 1)[-1][:1]
    return last.isupper() or not last.isascii()
