"""Claims by punctuation: `NAME: “…”`, transcripts (`WALLACE: …`), headlines (`Mayor: plan is dead`, `Plan is dead – mayor`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from timeline.types import BlockKind, Sentence, Span

_TRANSCRIPT = re.compile(
    r"(?P<who>[A-Z][A-Z.'’-]{2,24}(?: [A-Z][A-Z.'’-]{1,24}){0,3})(?:,? \([^)\n]{1,40}\))?(?P<cue>:)\s+(?P<said>\S)"
)
_LABEL = re.compile(r"(?P<who>[A-Z][\w.'’-]{1,24}(?: [\w.'’-]{1,24}){0,4})(?P<cue>:)\s+(?P<said>\S)")
_AFTER = re.compile(r"\s(?P<cue>[–—-])\s(?P<who>[A-Z][\w.'’-]{1,24}(?: [\w.'’-]{1,24}){0,3})$")
_NO_SPEAKER = frozenset(
    "update updated breaking watch video photos read live exclusive opinion analysis editorial related review note correction source "
    "sources photo image listen poll here more also see".split()
)


class Label(NamedTuple):
    source: Span
    cue: Span
    content: tuple[Span, ...]
    score: float
    lemma: str


def labelled(text: str, sentence: Sentence) -> Iterator[Label]:
    """What a label before a colon says in a transcript or headline."""
    start, end = sentence.start, sentence.end
    found = _TRANSCRIPT.match(text, start, end)
    title = sentence.kind in (BlockKind.TITLE, BlockKind.HEADING)
    score = 0.75
    if found is None:
        found = _LABEL.match(text, start, end)
        score = 0.6 if title else 0.5 if found is not None and text[found.start("said")] in '"“' else 0.2
    if found is None or found.group("who").lower().split()[0] in _NO_SPEAKER:
        return
    yield Label(
        Span(*found.span("who")), Span(*found.span("cue")), (Span(found.start("said"), end),), score, ":"
    )
