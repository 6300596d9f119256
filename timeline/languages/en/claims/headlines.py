"""Claims by punctuation: transcripts (`HOLT: …`), headlines (`Mayor: plan is dead`, `Plan is dead – mayor`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from timeline.languages.en.analysis.casing import is_title
from timeline.languages.en.lexicon.names import FIRST_NAMES
from timeline.languages.en.people import last_names
from timeline.types import Sentence, Span

_TRANSCRIPT = re.compile(
    r"(?P<who>[QA]|[A-Z][A-Z.'’-]{2,24}(?: [A-Z][A-Z.'’-]{1,24}){0,3})(?:,? \([^)\n]{1,40}\))?(?P<cue>:)\s+(?P<said>\S)"
)
_LABEL = re.compile(r"(?P<who>[A-Z][\w.'’-]{1,24}(?: [\w.'’-]{1,24}){0,4})(?P<cue>:)\s+(?P<said>\S)")
_BEHIND = re.compile(r" (?P<cue>[–—-]) (?P<who>[a-z][\w'’-]{1,24}(?: [\w.'’-]{1,24}){0,3})$")
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})? ")  # 14:05, of a live report
_TURN = re.compile(r"[^\n]{0,4000}(?<!\s)")  # a speaker's words up to the end of the line
_TAIL = 120  # characters at the end of a headline that can name who says it
_LEAST = 2  # spaces in what somebody says in a headline
_NO_SPEAKER = frozenset(
    "update updated breaking watch video photos read live exclusive opinion analysis editorial related review note "
    "correction source sources photo image listen poll here more also see look email e-mail phone tel fax web where "
    "when what who why how cost info contact".split()
)
_SPOKEN, _HEADLINE, _QUOTED, _UNSURE = 0.75, 0.6, 0.5, 0.2  # how sure a label of each kind is


class Label(NamedTuple):
    """Who is named, the mark beside the name, and what is said."""

    source: Span
    cue: Span
    content: tuple[Span, ...]
    score: float
    lemma: str


def labelled(text: str, sentence: Sentence) -> Iterator[Label]:
    """What a label before a colon or behind a dash says in a transcript or headline."""
    start, end = sentence.start, sentence.end
    clock = _CLOCK.match(text, start, end)
    start = start if clock is None else clock.end()
    alone = not text[:start].rpartition("\n")[2].strip()
    title = sentence.kind.is_title
    cased = title or alone and is_title(text[start:end])
    behind = _BEHIND.search(text[max(start, end - _TAIL) : end]) if title else None
    if behind is not None:
        shift = max(start, end - _TAIL)
        who, cue = (Span(shift + a, shift + b) for a, b in (behind.span("who"), behind.span("cue")))
        yield Label(who, cue, (Span(start, shift + behind.start()),), _HEADLINE, "–")
        return
    found = _TRANSCRIPT.match(text, start, end)
    score = _SPOKEN
    turn = _TURN.match(text, end)
    turned = found is not None
    if found is None:
        found = _LABEL.match(text, start, end)
        quoted = found is not None and text[found.start("said")] in '"“'
        person = found is not None and alone and _is_person(text, found.group("who"))
        named = person and (_is_told(sentence) or turn is not None and turn.end() > end + 1)
        turned = named
        again = found is not None and cased and text.count(found.group("who")) > 1
        score = _HEADLINE if title or named or again else _QUOTED if quoted else _UNSURE
    if found is None or found.group("who").lower().split()[0] in _NO_SPEAKER:
        return
    if turned and turn is not None and not title:
        end = turn.end()
    if title and text.count(" ", found.start("said"), end) < _LEAST:
        return  # Storm Edda: live updates
    yield Label(
        Span(*found.span("who")), Span(*found.span("cue")), (Span(found.start("said"), end),), score, ":"
    )


def _is_told(sentence: Sentence) -> bool:
    """Whether a sentence tells something as speech does, with a verb: Holt: We will stay. Holt: A closing surge."""
    return any(t.tag in ("VBD", "VBZ", "VBP", "MD") for t in sentence.tokens)


def _is_person(text: str, label: str) -> bool:
    """Whether a label is a person's name, by its first name or as the text gives it in full elsewhere."""
    words = label.split()
    return all(w[0].isupper() for w in words) and (
        words[-1] in last_names(text) or len(words) > 1 and words[0] in FIRST_NAMES
    )
