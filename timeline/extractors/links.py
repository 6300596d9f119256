"""A time and the reason why an event has it: what linking gives for each event."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from timeline.types import Status, Time

OUTSIDE = -1  # the layer of what stands in no claim


class Reason(StrEnum):
    """Why an event has the time that it has, or none."""

    CLAUSE = "same-clause"
    GOVERNING = "governing-clause"
    TOPIC = "sentence-topic"
    PREVIOUS = "previous-sentence"
    REPEATED = "same-event-before"
    OCCASION = "known-occasion"
    DISTANCE = "distance-from-event"
    PERIOD = "period-of-figures"
    HEADING = "section-heading"
    LINE = "line-of-a-chronology"
    DAY = "day-of-report"
    PUBLICATION = "publication"
    UNKNOWN = "unknown-day"
    NONE = "no-time"


# Reasons that are likely and not sure: what earlier or neighbouring words lend.
LOOSE = frozenset({Reason.PREVIOUS, Reason.DAY, Reason.PUBLICATION})
FACTS = frozenset({Status.OCCURRED, Status.ONGOING, Status.DENIED})
TOLD_HERE = frozenset({Reason.CLAUSE, Reason.TOPIC, Reason.GOVERNING})


@dataclass(frozen=True, slots=True)
class Link:
    """A time (None where the text gives none) and the reason for it.

    `scene` is where the event begins of whose scene this one is told: of the same day, once that is known.
    """

    time: Time | None
    reason: Reason
    scene: int | None = None


UNDATED = Link(None, Reason.NONE)
# It is said when, in words that give no day: recently, on a Monday of no known week.
UNKNOWN = Link(None, Reason.UNKNOWN)
