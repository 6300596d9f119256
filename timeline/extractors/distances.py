"""Events at a distance from another: "resigned two days after his arrest" is of the arrest's date, moved by two days.

What is so far from another event is of no day that earlier text set, and of none where that event has no date; what
the text goes on to tell behind it is of its time. Knows no language.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.extractors.links import LOOSE, Link, Reason
from timeline.extractors.retold import Telling
from timeline.extractors.times import CLOCK, of_the_day
from timeline.languages.base import Distance
from timeline.temporal import calendar
from timeline.temporal.calendar import Unit
from timeline.temporal.values import of_period
from timeline.types import Relation, Time, TimeBasis, Timex, TimexType

_LENGTH = re.compile(r"P(\d{1,4})([DWMY])")
_UNITS = {"D": Unit.DAY, "W": Unit.WEEK, "M": Unit.MONTH, "Y": Unit.YEAR}
_OWN = frozenset({Reason.CLAUSE, Reason.TOPIC})
_WEAK = LOOSE | {Reason.NONE}
_WHOLE = 0.9  # the share of a moved month that lies in the month given for it


def at_distance(tellings: Sequence[Telling], timexes: Sequence[Timex], text: str) -> list[Telling]:
    """The tellings, those at a known length from a dated event with the time that this gives. `timexes` in order.

    "Arrived on Sunday, a day after rebels shelled the town": the distance dates either of the two by the other.
    """
    lengths = [t for t in timexes if t.type is TimexType.DURATION]
    starts = [t.start for t in lengths]
    at = {t.mention.trigger.start: t for t in tellings}
    moved: dict[int, Time] = {}
    for here, telling in at.items():
        distance = telling.mention.distance
        other = at.get(distance.start) if distance is not None and distance.start is not None else None
        if distance is None or other is None:
            continue
        base, whose = other, here
        own = telling.link.time if telling.link.reason in _OWN else None
        if own is not None and own.granularity not in CLOCK and other.link.reason in _WEAK:
            base, whose, distance = telling, other.mention.trigger.start, distance.reversed()
        if at[whose].link.reason not in _WEAK or base.link.reason in LOOSE:
            continue
        n = bisect_left(starts, distance.length.start)
        within = n < len(lengths) and lengths[n].end <= distance.length.end and not distance.unit
        time = _moved(base.link.time, lengths[n] if within else None, distance, text)
        if time is not None:
            moved[whose] = time
    return [replace(t, link=_link(t, moved)) for t in tellings] if moved else list(tellings)


def _link(telling: Telling, moved: Mapping[int, Time]) -> Link:
    """The link of an event that is at a distance, or is told in the scene of one; else its own."""
    link, start = telling.link, telling.mention.trigger.start
    if start in moved:
        return Link(moved[start], Reason.DISTANCE)
    if link.reason is Reason.NONE and link.scene is not None and link.scene in moved:
        return Link(of_the_day(moved[link.scene]), Reason.PREVIOUS, link.scene)
    return link


def _moved(base: Time | None, length: Timex | None, distance: Distance, text: str) -> Time | None:
    """A time moved by a length, no finer than either; None where the length is vague or the result too uncertain."""
    count = _LENGTH.fullmatch(length.value if length is not None else distance.unit)
    vague = length is not None and length.mod is not None
    if base is None or count is None or vague or base.ongoing or base.relation is not Relation.ON:
        return None
    unit, own = _UNITS[count[2]], Unit[base.granularity.upper()]
    own = max(own, Unit.DAY)
    if not (base.earliest and base.latest) or own in (Unit.WEEKEND, Unit.SEASON):
        return None
    first, last = calendar.parse(base.earliest[:10]), calendar.parse(base.latest[:10])
    if calendar.period(first, own) != (first, last + calendar.DAY):
        return None  # no such period but a range of them
    steps = -int(count[1]) if distance.back else int(count[1])
    start, end = calendar.add(first, steps, unit), calendar.add(last, steps, unit) + calendar.DAY
    moved = of_period(start + (end - start) // 2 // calendar.DAY * calendar.DAY, max(unit, own))
    if moved.start is None or moved.end is None or moved.edtf is None:
        return None
    if own > unit and min(end, moved.end) - max(start, moved.start) < _WHOLE * (end - start):
        return None
    return Time(
        edtf=moved.edtf,
        earliest=moved.earliest,
        latest=moved.latest,
        granularity=max(unit, own).word,
        approximate=base.approximate,
        text=text[distance.length.start : distance.length.end],
        timex=length.id if length is not None else None,
        basis=TimeBasis.RELATIVE,
    )
