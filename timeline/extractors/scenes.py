"""Which events belong to the news of a report's day, among those that have that day because the text gives no other.

A report tells who did what on its day. What those same people do, and what is told right behind that, is likely of that
day as well; what others do, further on, may be of any day. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline.extractors.links import TOLD_HERE, Reason
from timeline.extractors.retold import Telling
from timeline.types import Role

_NEWS = TOLD_HERE | {Reason.PUBLICATION}
_NEAR = 2  # paragraphs behind the news that still go on with it
_ACTING = frozenset({Role.AGENT, Role.PATIENT})


def told_aside(tellings: Sequence[Telling], blocks: Sequence[int], speakers: Iterable[str]) -> list[bool]:
    """For each event whether only the report's day dates it and it is far from that day's news and its people.

    `blocks` are the paragraphs of the events, `speakers` the names of those who say something in the report.
    """
    days = {_day(t) for t in tellings if t.link.reason is Reason.DAY}
    told = [t.link.reason in _NEWS and _day(t) in days for t in tellings]
    people = {name.split()[-1] for name in speakers if name.split()}
    for telling, is_news in zip(tellings, told, strict=True):
        people |= _names(telling) if is_news else set()
    found: list[bool] = []
    last = 0
    for telling, is_news, block in zip(tellings, told, blocks, strict=True):
        lent = telling.link.reason is Reason.DAY
        shared = lent and not people.isdisjoint(_names(telling))
        if is_news or shared:
            last = block
        found.append(lent and not shared and block - last > _NEAR)
    return found


def _day(telling: Telling) -> str:
    return ((telling.link.time and telling.link.time.earliest) or "")[:10]


def _names(telling: Telling) -> set[str]:
    """The last words of the names of those who act or undergo; in scripts without capitals, of all who do."""
    last = {p.text.split()[-1] for p in telling.participants if p.role in _ACTING and p.text.strip()}
    return {w for w in last if w[:1].isupper() or not w[:1].isascii()}
