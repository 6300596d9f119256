"""Events at a distance from another: "resigned two days after his arrest" is of the arrest's date, moved by two days.

What is so far from another event is of no day that earlier text set, and of none where that event has no date; what
the text goes on to tell behind it is of its time. Knows no language.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from timeline.extractors.links import LOOSE, Link, Reason
from timeline.extractors.retold import Telling
from timeline.extractors.times import of_the_day
from timeline.languages.base import Distance
from timeline.temporal import calendar
from timeline.temporal.calendar import Unit
from timeline.temporal.values import of_period
from timeline.types import Relation, Time, TimeBasis, Timex, TimexType

_LENGTH = re.compile(r"P(\d{1,4})([DWMY])")
_UNITS = {"D": Unit.DAY, "W": Unit.WEEK, "M": Unit.MONTH, "Y": Unit.YEAR}
_WHOLE = 0.9  # the share of a moved month that lies in the month given for it


def at_distance(tellings: Sequence[Telling], timexes: Sequence[Timex], text: str) -> list[Telling]:
    """The tellings, those at a known length from a dated event with the time that this gives. `timexes` in order."""
    lengths = [t for t in timexes if t.type is TimexType.DURATION]
    starts = [t.start for t in lengths]
    known = {
        t.mention.trigger.start: t.link.time
        for t in tellings
        if t.link.time is not None and t.link.reason not in LOOSE
    }
    moved: dict[int, Time] = {}
    found: list[Telling] = []
    for telling in tellings:
        distance, link = telling.mention.distance, telling.link
        if link.reason is Reason.NONE and link.scene in moved:
            link = Link(of_the_day(moved[link.scene]), Reason.PREVIOUS, link.scene)
        elif link.reason is Reason.NONE and distance is not None and distance.start is not None:
            n = bisect_left(starts, distance.length.start)
            within = n < len(lengths) and lengths[n].end <= distance.length.end and not distance.unit
            time = _moved(known.get(distance.start), lengths[n] if within else None, distance, text)
            if time is not None:
                moved[telling.mention.trigger.start] = time
                link = Link(time, Reason.DISTANCE)
        found.append(replace(telling, link=link))
    return found


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
