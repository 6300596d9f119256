"""In whose words a stretch of a text stands: the contents of claims, which nest. Knows no language."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from timeline.extractors.links import OUTSIDE
from timeline.types import Claim, Quotation, Span, Time, TimeBasis

_DEPTH = 64  # contents before a word that are looked at for one around it


class Layers:
    """In which claim's content a span stands. A look is a bisection and a short walk.

    `voiced` leaves out what nobody in the text says (it emerged, 알려졌다): the writer tells that.
    """

    def __init__(self, claims: Sequence[Claim], *, voiced: bool = False) -> None:
        parts = sorted(
            (q.start, -q.end, number)
            for number, claim in enumerate(claims)
            if not voiced or claim.speaker or claim.source is not None
            for q in claim.content
        )
        self._parts = [(start, -end, number) for start, end, number in parts]
        self._starts = [start for start, _, _ in self._parts]
        self._reach = list(accumulate((end for _, end, _ in self._parts), max))
        self._extent = [sum(q.end - q.start for q in claim.content) for claim in claims]

    def innermost(self, span: Span) -> int:
        """The number of the claim with the smallest content around a span; OUTSIDE all where there is none."""
        best = OUTSIDE
        last = bisect_right(self._starts, span.start) - 1
        for position in range(last, max(-1, last - _DEPTH), -1):
            if self._reach[position] < span.end:
                break
            _, end, number = self._parts[position]
            if end >= span.end and (best == OUTSIDE or self._extent[number] < self._extent[best]):
                best = number
        return best


class Voices:
    """Who says something in a text, and when.

    `layer` tells in which claim's content a span stands. `said` are the times of the sayings by the place where their
    cues begin, each with the layer of its cue. What claims that stand `aside` say, the writer tells himself where he
    leads with it.
    """

    def __init__(self, claims: Sequence[Claim] = ()) -> None:
        self.layer = Layers(claims, voiced=True).innermost
        self.said: dict[int, tuple[Time | None, int]] = {
            c.cue.start: (c.said_at, self.layer(Span(c.cue.start, c.cue.end)))
            for c in claims
            if c.cue is not None
        }
        self.aside = frozenset(n for n, c in enumerate(claims) if _is_added(c))
        self._names = [c.speaker for c in claims]

    def name(self, layer: int) -> str:
        """Who tells what stands in a layer: its maker, if he has a name, else the claim alone; nobody: the writer."""
        return "" if layer == OUTSIDE else self._names[layer] or str(layer)


def _is_added(claim: Claim) -> bool:
    """Whether a text tells something itself and only adds who says so, on no day of its own: …, police said."""
    if claim.cue is None or claim.said_at is None or claim.quotation is not Quotation.INDIRECT:
        return False
    return claim.said_at.basis is TimeBasis.PUBLICATION and claim.cue.start >= claim.content[-1].end
