"""Which of all candidates of a sentence are its claims: one frame a cue, one cue a content, layer by layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.languages.en.claims.weights import CLAUSAL
from timeline.types import Span

THRESHOLD = 0.5  # a candidate is a claim when it is at least this sure
_INNER = 0.65  # what is left of a sureness inside the clause of another claim
_DEEPER = (
    0.08  # how much surer than the cue that it hangs on a word must be to be the cue of the same content
)
_SAME = 0.6  # two candidates whose contents share this much of their words are one claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A candidate: its cue and source by words, its content by spans."""

    kind: str
    lemma: str
    cue: Span | None
    source: tuple[Span, ...]
    head: int | None
    content: tuple[Span, ...]
    words: frozenset[int]
    score: float
    order: int = 0
    depth: int = 0  # how many words the cue hangs on
    layer: bool = False  # whether it may be a layer of the claim in whose content it stands
    under: int | None = None  # the order of the claim above, where this one's place does not tell


def choose(found: Sequence[Found], least: float = THRESHOLD) -> list[Found]:
    """The best of those that tell one thing: one frame a cue, one cue a content. What stands inside the clause of
    another claim is most often a part of that; it must be surer to be one of its own, and if it is all of what somebody
    tells, it is none."""
    kept: list[Found] = []
    telling = [f for f in found if f.layer and f.score >= least]
    for one in sorted(found, key=lambda f: (f.depth * _DEEPER - f.score, f.order)):
        if any(f is not one and _holds(f, one) and _rival(f, one) for f in telling):
            continue  # testified that she was ordered to go
        if any(_rival(one, other) for other in kept):
            continue
        inner = any(other.kind in CLAUSAL and _holds(other, one) for other in kept)
        if inner and one.layer or one.score * (_INNER if inner else 1) >= least:
            kept.append(one)
    return kept


def _holds(outer: Found, inner: Found) -> bool:
    spans = inner.content if inner.cue is None else (inner.cue, *inner.content)
    return all(any(o.contains(s) for o in outer.content) for s in spans)


def _rival(a: Found, b: Found) -> bool:
    shared = len(a.words & b.words)
    if (a.layer or b.kind == "label") and _holds(b, a) or (b.layer or a.kind == "label") and _holds(a, b):
        return (
            False  # what somebody is reported to say is a layer of its own; so is what stands under a label
        )
    one_cue = a.cue == b.cue or a.cue is not None and b.cue is not None and a.cue.start == b.cue.start
    if one_cue and (shared or a.content == b.content):
        return True
    if not shared:
        return any(s.overlaps(t) for s in a.content for t in b.content) and not (a.words and b.words)
    return 2 * shared / (len(a.words) + len(b.words)) >= _SAME


def parent(found: Found, chosen: Sequence[Found]) -> int | None:
    """The smallest other claim in whose content this one's cue and content stand."""
    best: tuple[int, int] | None = None
    for number, other in enumerate(chosen):
        if other is found:
            break  # an outer claim stands before those inside it
        if found.under == other.order:
            return number
        if found.cue is not None and _holds(other, found):
            size = sum(s.end - s.start for s in other.content)
            if best is None or size < best[0]:
                best = size, number
    return None if best is None else best[1]
