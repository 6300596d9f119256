"""What one entry of several that tell the same thing says."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.building import order
from timeline.types import Conflict, Entry, EntryKind, Evidence, Member, Status, Time, TimeBasis

_UNSURE = frozenset({Status.SCHEDULED, Status.PROPOSED, Status.POSSIBLE})
_COMPARED = 64  # lines of one time that one more is compared with
_LENT = {TimeBasis.INHERITED: 1, TimeBasis.PUBLICATION: 2}
_WORD = re.compile(r"\w{2,}")


def joined(group: Sequence[Entry], others: Sequence[Entry] = ()) -> Entry:
    """One entry for several that tell the same: the one that stands for them, in front of all that the others give.

    The surest time is shown; those that differ from it, and those of `others`, are conflicts. Copies of one text count
    as one source.
    """
    if len(group) == 1 and not others:
        return group[0]
    telling = _of_one_kind(group)
    best = _lead(telling)
    time = min(telling, key=_sureness).time
    rest = sorted((e for e in group if e is not best), key=lambda e: [_member_key(m) for m in e.members])
    evidence = tuple(dict.fromkeys(e for entry in (best, *rest) for e in entry.evidence))
    dates: dict[str, set[str]] = defaultdict(set)
    for entry in (*group, *others):
        if (
            entry.time.basis is not TimeBasis.PUBLICATION
            and not _holds(entry.time, time)
            and not _holds(time, entry.time)
        ):
            dates[entry.time.edtf] |= {e.document for e in entry.evidence}
    statuses = set(map(str, Status))
    others_told = [e for e in rest if e.kind is best.kind]
    return replace(
        best,
        time=time,
        evidence=evidence,
        members=tuple(dict.fromkeys(m for entry in (best, *rest) for m in entry.members)),
        participants=tuple(dict.fromkeys(p for entry in (best, *rest) for p in entry.participants)),
        tags=tuple(
            dict.fromkeys([*best.tags, *(t for e in others_told for t in e.tags if t not in statuses)])
        ),
        sources=_sources(evidence),
        conflicts=tuple(Conflict(edtf=d, documents=tuple(sorted(who))) for d, who in sorted(dates.items())),
    )


def _sources(evidence: Sequence[Evidence]) -> int:
    """How many documents tell it, those that tell any of it in the very same words counted once."""
    teller: dict[str, str] = {}  # of a text, the first document that has it
    copied: dict[str, str] = {}
    for e in evidence:
        first = teller.setdefault(" ".join(_WORD.findall(e.exact.lower())), e.document)
        one, other = _original(copied, e.document), _original(copied, first)
        copied[max(one, other)] = min(one, other)
    return len({_original(copied, e.document) for e in evidence})


def _original(copied: Mapping[str, str], document: str) -> str:
    while copied.get(document, document) != document:
        document = copied[document]
    return document


def _of_one_kind(group: Sequence[Entry]) -> Sequence[Entry]:
    """The events of a group where a document tells them as facts; its claims where only those tell them who say so."""
    claims = [e for e in group if e.kind is EntryKind.CLAIM]
    events = [e for e in group if e.kind is EntryKind.EVENT]
    said_by = {e.document for claim in claims for e in claim.evidence}
    return claims if all(e.document in said_by for event in events for e in event.evidence) else events


def _lead(group: Sequence[Entry]) -> Entry:
    """The entry that stands for a group: the one that tells most of what the others tell, with few words besides, if
    possible of something certain. Where there are but two texts, it is the more telling entry.
    """
    said = {e.headline: _words(e) for e in group}
    shared = Counter(word for words in said.values() for word in words)
    near = {line: sum(shared[w] for w in words) / math.sqrt(len(words) or 1) for line, words in said.items()}
    several = len(said) > 2
    return max(
        group,
        key=lambda e: (
            not _unsure(e),
            near[e.headline] if several else float(_tells_all(e, group)),
            e.salience,
            -order.key(e)[0],
            e.members,
        ),
    )


def _tells_all(entry: Entry, group: Sequence[Entry]) -> bool:
    """Whether an entry has the longest line, of words around those of the others, and a type if they have one: the
    wall fell and hurt two, but the takeover (of the bank stunned all)."""
    others = [e for e in group if e.headline != entry.headline]
    place = entry.evidence[0]
    return all(
        len(e.headline) < len(entry.headline)
        and len(e.tags) <= len(entry.tags)
        and e.evidence[0].document == place.document
        and place.start <= e.evidence[0].start
        and e.evidence[0].end <= place.end
        for e in others
    )


def _words(entry: Entry) -> frozenset[str]:
    return frozenset(_WORD.findall(entry.headline.lower()))


def _unsure(entry: Entry) -> bool:
    return not _UNSURE.isdisjoint(entry.tags)


def _member_key(member: Member) -> tuple[str, int, str]:
    return member.document, len(member.id), member.id


def _sureness(entry: Entry) -> tuple[int, int, object]:
    """Which time of a group to show: what the words themselves give, then the most exact."""
    start, end = order.bounds(entry.time)
    return _LENT.get(entry.time.basis, 0), end - start, order.key(entry)


def _holds(outer: Time, inner: Time) -> bool:
    (start, end), (start2, end2) = order.bounds(outer), order.bounds(inner)
    return start <= start2 and end2 <= end


def told_once(entries: Sequence[Entry]) -> list[Entry]:
    """Entries without those that the line of another of the same time tells as well (the board met; the board met and
    named a chair), which then stands for them."""
    alike: dict[str, list[Entry]] = defaultdict(list)
    for entry in sorted(entries, key=lambda e: len(e.headline), reverse=True):
        kept = alike[entry.time.timex or entry.time.edtf]
        around = next(
            (
                n
                for n, longer in enumerate(kept[-_COMPARED:], max(0, len(kept) - _COMPARED))
                if _tells(longer, entry)
            ),
            None,
        )
        if around is None:
            kept.append(entry)
        else:
            kept[around] = _with(kept[around], entry)
    return [e for kept in alike.values() for e in kept]


def _with(entry: Entry, told: Entry) -> Entry:
    return replace(
        entry,
        time=min(entry.time, told.time, key=lambda t: _LENT.get(t.basis, 0)),
        evidence=tuple(sorted({*entry.evidence, *told.evidence}, key=lambda e: (e.document, e.start, e.end))),
        members=tuple(dict.fromkeys((*entry.members, *told.members))),
        participants=tuple(dict.fromkeys((*told.participants, *entry.participants))),
        tags=tuple(dict.fromkeys((*entry.tags, *told.tags))),
        salience=max(entry.salience, told.salience),
    )


def _tells(longer: Entry, entry: Entry) -> bool:
    """Whether a line has all the words of another but the last, and one that begins as that does (열었다, 열고)."""
    words, last = entry.headline.rsplit(" ", 1) if " " in entry.headline else ("", entry.headline)
    at = f" {longer.headline} ".find(f" {words} ") if words else -1
    if at < 0 or _unsure(longer) is not _unsure(entry):
        return False
    behind = longer.headline[at + len(words) + 1 :].split(" ", 1)[0]
    return bool(behind) and (behind == last if last.isascii() else _initial(behind) == _initial(last))


def _initial(word: str) -> int:
    """The consonant with which a Korean syllable begins; other letters are themselves."""
    code = ord(word[0]) - 0xAC00
    return code // 588 if 0 <= code < 11172 else ord(word[0])
