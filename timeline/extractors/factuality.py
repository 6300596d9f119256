"""What the claim around an event makes of it: a plan, a proposal, a forecast, a denial. Knows no language."""

from __future__ import annotations

from timeline.types import Factuality, Stance, Status

_UNTENSED = {
    Stance.PLANNED: Status.SCHEDULED,
    Stance.PROPOSED: Status.PROPOSED,
    Stance.PREDICTED: Status.POSSIBLE,
    Stance.QUESTIONED: Status.POSSIBLE,
}
_FACTS = frozenset({Status.OCCURRED, Status.ONGOING})


def within(told: Factuality, stance: Stance | None, *, tensed: bool) -> Factuality:
    """The factuality of an event that is the matter of a claim with this stance (None: of no claim).

    A clause with a tense of its own (`tensed`) says itself whether it happened, so that only a denial reaches
    it: in "plans to sell the plant it bought", the sale is planned and the purchase is not.
    """
    if stance is None or told.status not in _FACTS:
        return told
    if stance is Stance.DENIED:
        return Factuality(status=Status.DENIED, polarity=told.polarity)
    if tensed or stance not in _UNTENSED:
        return told
    return Factuality(status=_UNTENSED[stance], polarity=told.polarity)
