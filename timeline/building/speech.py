"""What the lines of claims tell: whose line tells a claim or an event, so that a document tells nothing twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.building import headline
from timeline.extractors.times import FINE
from timeline.types import (
    Act,
    Claim,
    Entry,
    EntryKind,
    Event,
    Member,
    Quotation,
    Role,
    Stance,
    Status,
    Time,
    TimeBasis,
)

OWN = frozenset({TimeBasis.EXPLICIT, TimeBasis.RELATIVE})
UNTYPED = frozenset({"other"})
# Acts of saying that are no more than that.
_TELLING = frozenset({Act.SAY, Act.REPORT, Act.ANNOUNCE, Act.CONFIRM, Act.PLAN, Act.PREDICT, Act.BELIEVE})
_NO_NEWS = frozenset({Act.SAY, Act.REPORT, Act.CONFIRM})
_TOLD = frozenset({Stance.ASSERTED, Stance.PLANNED, Stance.PREDICTED})
_HAPPENED = frozenset({Status.OCCURRED, Status.ONGOING})
_AHEAD = frozenset({Status.SCHEDULED, Status.POSSIBLE})
_MOST = 0.6  # the share of a claim that is most of it
_ALL = 0.66  # … that is all of what somebody known says: a second thing that he says has no other line
_DEPTH = 16  # contents before a claim that are looked at for one around it


class Speech:
    """The claims that make lines, and what their lines tell besides: claims inside them, events without a date."""

    def __init__(self, claims: Sequence[Claim], events: Sequence[Event]) -> None:
        self._claims = claims
        self._teller = _tellers(claims)
        self._all_told = _all_told(self._teller, events)
        self._cues = {c.cue.start: c for c in claims if c.cue is not None and self._teller[c.id] is c}
        self._names = {c.id: c.speaker for c in claims}
        self.heard: dict[str, Claim] = {}  # events that are all that a claim of nobody says
        self.attributed: dict[str, str] = {}  # events told by a line of theirs with who says so
        self._acts: set[str] = set()
        self._also: dict[str, list[str]] = defaultdict(list)
        for claim in claims:
            teller = self._teller[claim.id]
            # What somebody quoted says of others, they do not say in his line.
            if teller is not claim and not (
                teller.quotation is Quotation.DIRECT and teller.speaker != claim.speaker
            ):
                self._also[teller.id].append(claim.id)

    def tells(self, event: Event, time: Time) -> bool:
        """Whether a claim's line tells an event. Where the event is the act of speech, its line tells the claim."""
        act, around = self._cues.get(event.trigger.start), self._teller.get(event.reported_by or "")
        if act is not None and _same_time(act, time):
            if act.id not in self._acts and _is_event(act, event):
                self._acts.add(act.id)
                self._also[event.id].append(act.id)
                return False
            self._also[act.id].append(event.id)
            return True
        if around is not None and not _dates_itself(time, around):
            self._also[around.id].append(event.id)
            return True
        if around is not None and around.id in self._all_told:
            self._acts.add(around.id)
            self._also[event.id].append(around.id)
            if around.source is None:
                self.heard[event.id] = around
            elif time.basis in OWN and not _is_sure(around, event):
                self.attributed[event.id] = self.name_of(around.id)
        return False

    def quotes(self, event: Event) -> bool:
        """Whether an event is told in somebody's very words, whose line then tells it: “We will” reads in no other."""
        around = self._teller.get(event.reported_by or "")
        if around is None or around.quotation is not Quotation.DIRECT:
            return False
        self._also[around.id].append(event.id)
        return True

    def name_of(self, claim: str | None) -> str:
        """Who says what a claim says; nothing where it has no source that a reader can name, or no line."""
        return headline.short(self._names.get(claim or "", ""))

    def adds(self, claim: Claim, told: Sequence[Claim]) -> None:
        """What reads in no line of its own goes with a line of the same source, time and stance, the nearest before."""
        place = claim.content[0].start
        same = [
            c
            for c in told
            if c.stance is claim.stance
            and c.speaker
            and c.speaker == claim.speaker
            and claim.said_at
            and _same_time(c, claim.said_at)
        ]
        if same:
            near = min(same, key=lambda c: (c.content[0].start > place, abs(c.content[0].start - place)))
            self._also[near.id].append(claim.id)

    def lines(self) -> list[Claim]:
        """The claims that have lines of their own."""
        return [c for c in self._claims if self._teller[c.id] is c and c.id not in self._acts]

    def completed(self, entry: Entry) -> Entry:
        """An entry that stands for what its members tell besides as well."""
        document = entry.members[0].document
        members = [m.id for m in entry.members]
        # Grows while it is read: an event that is an act of speech, its claim, what that tells.
        for member in members:
            members += self._also.get(member, ())
        cited = (headline.short(self._names[m]) for m in members if m in self._names)
        named = cited if entry.kind is EntryKind.CLAIM else ()
        return replace(
            entry,
            members=tuple(Member(document, member) for member in dict.fromkeys(members)),
            participants=tuple(dict.fromkeys((*entry.participants, *filter(None, named)))),
        )


def _dates_itself(time: Time, claim: Claim) -> bool:
    """Whether the time of an event that a claim tells is not just that of the claim or of the document."""
    said = claim.said_at
    assert said is not None
    if time.basis is TimeBasis.PUBLICATION or (time.timex is not None and time.timex == said.timex):
        return False
    return time.basis in OWN or (time.timex in claim.about and not _same_time(claim, time))


def _is_event(act: Claim, event: Event) -> bool:
    """Whether an act of speech is told as the event that it is: not if its very words are given. What nobody named asks
    of somebody is no more than that: has been ordered to stay."""
    typed = event.type not in UNTYPED or act.source is None
    return typed and bool(event.participants) and act.quotation is not Quotation.DIRECT


def _all_told(tellers: Mapping[str, Claim], events: Sequence[Event]) -> set[str]:
    """Claims that say little but what happened at one time: the lines of that tell them, and name who says so.

    Of somebody known only where that he says so is no news of its own.
    """
    said = {c.id: c for c in tellers.values()}
    told: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        claim = tellers.get(event.reported_by or "")
        if claim is not None and event.time is not None and _dates_itself(event.time, claim):
            told[claim.id].append(event)
    return {
        number
        for number, of_it in told.items()
        if _is_of_one_time(of_it, said[number])
        and _share_told(of_it, said[number]) >= (_MOST if said[number].source is None else _ALL)
        and (said[number].source is None or _is_plain(said[number], of_it))
    }


def _is_of_one_time(events: Sequence[Event], claim: Claim) -> bool:
    """Whether the events of a claim are of one time, or of several at which somebody does what he says on no day."""
    once = len({e.time.edtf for e in events if e.time is not None}) == 1
    undated = claim.said_at is None or claim.said_at.basis not in OWN
    return once or (undated and all(_is_own(claim, [e]) for e in events))


def _is_plain(claim: Claim, events: Sequence[Event]) -> bool:
    """Whether somebody just tells what happened or will, without that the report tells when he said so; or what
    happened on a day, or what he has done himself."""
    statuses = {e.factuality.status for e in events}
    if claim.act not in _TELLING or claim.quotation is not Quotation.INDIRECT or claim.stance not in _TOLD:
        return False
    assert claim.said_at is not None
    happened = statuses <= _HAPPENED
    if not happened and not statuses <= _AHEAD:
        return False
    if claim.said_at.basis not in OWN:
        return True
    days = all(e.time is not None and e.time.granularity in FINE for e in events)
    own = _is_own(claim, events) or _is_of_its_day(claim, events[0])
    return happened and (own or (days and claim.act in _NO_NEWS))


def _is_of_its_day(claim: Claim, event: Event) -> bool:
    """Whether it is said on the day on which it happened."""
    said, time = claim.said_at, event.time
    return said is not None and time is not None and (time.earliest or "-")[:10] == (said.earliest or "")[:10]


def _is_own(claim: Claim, events: Sequence[Event]) -> bool:
    """Whether somebody tells what he did himself."""
    agents = {p.text for e in events for p in e.participants if p.role is Role.AGENT}
    return claim.source is not None and not agents.isdisjoint({claim.source.text, claim.speaker})


def _is_sure(claim: Claim, event: Event) -> bool:
    """Whether it need not be told who says so: he tells of himself, or what has happened that day."""
    happened = event.factuality.status in _HAPPENED
    return _is_own(claim, [event]) or (happened and _is_of_its_day(claim, event))


def _share_told(events: Sequence[Event], claim: Claim) -> float:
    """How much of what a claim says its events tell, with their times."""
    contents = [(q.start, q.end) for q in claim.content]
    told, reached = 0, 0
    for event in sorted(events, key=lambda e: (e.start, e.end)):
        start = max(event.start, reached)
        told += sum(max(0, min(event.end, end) - max(start, first)) for first, end in contents)
        reached = max(reached, event.end)
    when = {e.time.text for e in events if e.time is not None and e.time.text and e.time.text not in e.text}
    return (told + sum(map(len, when))) / sum(end - start for start, end in contents)


def is_matter(event: Event, claim: Claim | None) -> bool:
    """Whether an event is what a claim says, and no more than part of it: allegations that they broke in."""
    return claim is not None and _share_told([event], claim) >= _MOST


def _same_time(claim: Claim, time: Time) -> bool:
    return claim.said_at is not None and claim.said_at.edtf == time.edtf


def _tellers(claims: Sequence[Claim]) -> dict[str, Claim]:
    """For each claim the one whose line tells it: a longer one of the same source around it, the report that gives it
    (the Ledger said that sources said …) unless it has a date of its own, or itself. What is all somebody's very words
    his line tells, whoever reports them (“…,” Holt said, according to the Ledger)."""
    found: dict[str, Claim] = {}
    kept: list[Claim] = []
    for claim in sorted(claims, key=lambda c: (c.content[0].start, -c.content[-1].end, c.parent is not None)):
        around = next((other for other in reversed(kept[-_DEPTH:]) if _contains(other, claim)), None)
        above = found.get(claim.parent or "")
        if around is None and above is not None and _holds(above, claim) and not _has_own_date(claim, above):
            around = above
            if _gives_words(above, claim):
                kept[kept.index(above)] = around = claim
                found.update({number: claim for number, teller in found.items() if teller is above})
        found[claim.id] = around or claim
        if around is None:
            kept.append(claim)
    return found


def _gives_words(report: Claim, claim: Claim) -> bool:
    """Whether a report of no date of its own gives little but somebody's very words."""
    spans = [(q.start, q.end) for q in claim.content]
    if claim.cue is not None:
        spans.append((claim.cue.start, claim.cue.end))
    if claim.source is not None:
        spans += [(s.start, s.end) for s in claim.source.spans]
    said = max(end for _, end in spans) - min(start for start, _ in spans)
    most = said >= _MOST * (report.content[-1].end - report.content[0].start)
    undated = report.said_at is not None and report.said_at.basis not in OWN
    return most and undated and claim.quotation is Quotation.DIRECT and bool(claim.speaker)


def _has_own_date(inner: Claim, outer: Claim) -> bool:
    said = inner.said_at
    return said is not None and said.basis in OWN and not _same_time(outer, said)


def _contains(outer: Claim, inner: Claim) -> bool:
    return outer.speaker == inner.speaker and _holds(outer, inner)


def _holds(outer: Claim, inner: Claim) -> bool:
    """Does what the one says stand within what the other says?"""
    start, end = outer.content[0].start, outer.content[-1].end
    return start <= inner.content[0].start and inner.content[-1].end <= end
