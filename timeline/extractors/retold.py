"""Events told again: the time that one telling gives is that of the others.

"The plant burned down on May 3 … The fire …": what points back at an event, or does the same to the same person, is
that event, wherever in the document its date stands. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.extractors.links import LOOSE, TOLD_HERE, Link, Reason
from timeline.languages.base import EventMention
from timeline.types import Participant, Role, Status, Time, TimeBasis

# What comes again and again is not one event: a price falls every day, a quarter has its profit.
_RECURRING = frozenset({"price", "earnings"})
# Types narrow enough that two words of one can be of one event: blast and explosion, but not summit and meeting.
_NARROW = frozenset({"attack", "accident", "disaster", "death", "arrest", "ruling", "outage"})
# … or are, where they concern the same person or thing.
_ONCE = _NARROW | {"deal", "appointment", "resignation", "bankruptcy"}
_STAGES = frozenset({"ruling"})
# Types that tell of one event from two sides, to one and the same person.
_SIDES = ({"attack", "death"},)
# Types of which one word may name what another told: killed in the fire, the fire … the tragedy … the killing.
_HARMS = (*_SIDES, {"accident", "death"}, {"disaster", "death"}, {"accident", "disaster"})
_OF_OTHERS = frozenset({Reason.GOVERNING, Reason.TOPIC})
_TOLD = frozenset({Status.OCCURRED, Status.SCHEDULED})
_MOST = 400  # dated events of a document that are compared
_STEM = 4  # letters that two words of one event share at least; syllables say more
_SYLLABLES = 2
_ENDING = 6


@dataclass(frozen=True, slots=True)
class Telling:
    """One telling of an event: how its sentence tells it, who takes part, and the time found so far."""

    mention: EventMention
    participants: tuple[Participant, ...]
    link: Link

    def of_role(self, role: Role) -> list[str]:
        return [p.text for p in self.participants if p.role is role]


def retold(tellings: Sequence[Telling], pronouns: frozenset[str]) -> list[Telling]:
    """A document's events, those that only tell again with the time of the telling that has one.

    `pronouns`, lower case, name nobody.
    """
    named = [
        replace(t, participants=tuple(p for p in t.participants if p.text.casefold() not in pronouns))
        for t in tellings
    ]
    dated = [t for t in named if _dates(t)][:_MOST]
    found = [
        replace(t, mention=again.mention, link=again.link) if (again := _again(n, dated)) else t
        for t, n in zip(tellings, named, strict=True)
    ]
    known = {t.mention.trigger.start: t for t in found if t.link.reason is Reason.REPEATED or _dates(t)}
    return [_on_occasion(t, known) for t in found]


def _on_occasion(telling: Telling, known: Mapping[int, Telling]) -> Telling:
    """An event with the time of the known one in which it happens or will, if it has none that is surer."""
    mention = telling.mention
    around = known.get(mention.occasion) if mention.occasion is not None else None
    if around is None or around.link.time is None or telling.link.reason not in LOOSE | {Reason.NONE}:
        return telling
    alike = mention.factuality.status is around.mention.factuality.status
    if mention.factuality.status is not Status.OCCURRED and not (
        mention.factuality.status in _TOLD and alike
    ):
        return telling
    time = replace(around.link.time, basis=TimeBasis.INHERITED)
    return replace(telling, link=Link(time, Reason.OCCASION))


def _dates(telling: Telling) -> bool:
    """Whether a telling says itself when it happens. What a noun points back at may be of another day."""
    time, mention, reason = telling.link.time, telling.mention, telling.link.reason
    itself = mention.tensed or (mention.nominal and not mention.refers)
    own = reason is Reason.DISTANCE or (reason in TOLD_HERE and (itself or reason is not Reason.GOVERNING))
    happens = mention.factuality.status in _TOLD and mention.type not in _RECURRING
    return own and happens and time is not None and not time.ongoing and time.earliest is not None


def _again(telling: Telling, dated: Sequence[Telling]) -> Telling | None:
    """An event that another telling dates; None where none does, or several do it differently."""
    reason, mention = telling.link.reason, telling.mention
    free = reason is Reason.NONE or (mention.refers and reason in _OF_OTHERS)
    if not (free or reason in LOOSE) or not (mention.refers or mention.factuality.status in _TOLD):
        return None
    for same in _closest(telling, dated, lent=not free):
        others = [t for t in same if t is not telling]
        if others:
            time = _one([t.link.time for t in others if t.link.time is not None])
            return _as_told(telling, time, others[0]) if time else None
    return None


def _as_told(telling: Telling, time: Time, first: Telling) -> Telling:
    """An event with the time of its first telling; what points back at it is as real as that."""
    link = Link(replace(time, basis=TimeBasis.INHERITED), Reason.REPEATED)
    mention = telling.mention
    if mention.refers:
        mention = replace(mention, factuality=first.mention.factuality)
    return replace(telling, link=link, mention=mention)


def _closest(telling: Telling, dated: Sequence[Telling], *, lent: bool) -> Iterator[list[Telling]]:
    """The tellings that may be of the same event, the likeliest first."""
    mention = telling.mention
    alike = [t for t in dated if _alike(mention, t.mention)]
    whom = _undergoing(telling)
    yield [t for t in alike if _same_one(whom, t)]
    others = _other_sides(mention.type, _SIDES)
    yield [t for t in dated if t.mention.type in others and _same_one(whom, t)]
    if lent or not mention.refers:
        return
    like = [t for t in alike if not _contradict(telling, t)]
    yield [t for t in like if _akin(mention.trigger.lemma, t.mention.trigger.lemma)]
    if not telling.of_role(Role.PATIENT) and mention.type in _NARROW and telling.link.reason is Reason.NONE:
        others = _other_sides(mention.type, _HARMS)
        harms = [t for t in dated if t.mention.type in others]
        alone = len(like) == len(alike)  # no other event of the kind is told of
        yield [*like, *(t for t in harms if alone and not _contradict(telling, t))]


def _alike(one: EventMention, other: EventMention) -> bool:
    """Whether two words can tell one event: of one stem, or of a type of which there is one to each.

    A case has several rulings (convicted, sentenced, acquitted), of which a noun may name any.
    """
    once = one.type in _ONCE and (one.type not in _STAGES or one.nominal or other.nominal)
    return one.type == other.type and (once or _akin(one.trigger.lemma, other.trigger.lemma))


def _akin(one: str, other: str) -> bool:
    """Whether two words are of one stem: decide and decision, bomb and bombing, 제안 and 제안하다."""
    least = _STEM if one.isascii() else _SYLLABLES
    if one[:least] != other[:least]:
        return False
    apart = (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    stem = next(apart, min(len(one), len(other)))
    rest = sorted((len(one) - stem, len(other) - stem))
    return stem >= least and rest[0] <= 2 and rest[1] <= _ENDING


def _other_sides(kind: str, sides: Sequence[set[str]]) -> set[str]:
    """The types that tell from another side of what one type tells."""
    return {other for side in sides if kind in side for other in side if other != kind}


def _undergoing(telling: Telling) -> list[str]:
    """Whom an event is done to, by name; of one that is done to nobody, who does it."""
    return [t for t in telling.of_role(Role.PATIENT) or telling.of_role(Role.AGENT) if _is_name(t)]


def _same_one(names: Sequence[str], other: Telling) -> bool:
    return any(_same(a, b) for a in names for b in _undergoing(other))


def _contradict(one: Telling, other: Telling) -> bool:
    """Whether two tellings name different doers, things done to, or places. A description may be of who is named."""
    for role in (Role.AGENT, Role.PATIENT, Role.PLACE):
        a, b = one.of_role(role), other.of_role(role)
        told_apart = [_is_name(x) is _is_name(y) and not _same(x, y) for x in a for y in b]
        if told_apart and all(told_apart):
            return True
    return False


def _is_name(text: str) -> bool:
    last = text.rsplit(" ", 1)[-1]
    return last[:1].isupper() or not last[:1].isascii()


def _same(one: str, other: str) -> bool:
    """Whether two names are one, or the words of one are some of the other's."""
    a, b = set(one.split()), set(other.split())
    return a <= b or b <= a


def _one(times: Sequence[Time]) -> Time | None:
    """The finest of times that lie in each other; None where two are apart."""
    first = max((t.earliest or "")[:10] for t in times)
    last = min((t.latest or "9")[:10] for t in times)
    within = (t for t in times if (t.earliest or "")[:10] == first and (t.latest or "9")[:10] == last)
    return next(within, None)
