"""Headlines: whole words of the evidence, short enough for a line, every mark with its partner."""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.languages.base import Statement
from timeline.types import HEADLINE, Claim, Event, Quotation, SourceKind, Span, Stance

_SOURCE = 56  # … of them for who says it
_ASIDE = re.compile(r"\s*(?:\([^()]{0,80}\)|,.*$)", re.DOTALL)  # what follows a name to describe it
_PAIRS = {"”": "“", "’": "‘", "」": "「", "』": "『", "》": "《", "〉": "〈", ")": "(", "]": "[", "''": "``"}
_MARK = re.compile(r"``|''|[“”‘’「」『』《》〈〉()\[\]\"]")
_QUOTES = (("“", "”"), ('"', '"'), ("``", "''"), ("‘", "’"), ("'", "'"), ("「", "」"), ("『", "』"))
_APOSTROPHES = frozenset({"'", "’"})
_LETTER = re.compile(r"\w")


def of_event(event: Event) -> str:
    """The headline of an event's clause."""
    return cut(_paired(" ".join(event.headline.split())), HEADLINE)


def of_claim(
    claim: Claim,
    evidence: str,
    standing: Callable[[str, Stance], str],
    statement: Statement | None = None,
    text: str = "",
) -> str:
    """`Source: what` for indirect speech, `Source “what”` for a quotation; without a source, the words of the evidence,
    which say that it is said. `standing` makes a sentence of what is said indirectly; what it makes none of is told by
    the evidence as well.

    `statement` is how the grammar of `text` tells the claim, where a language reads that; empty where it reads in none.
    """
    source = _source(claim)
    if statement is not None and not (statement.words and (source or not statement.acts)):
        return ""
    parts = [" ".join(q.text.split()) for q in claim.content]
    if statement is not None:
        parts = [_words(text, span, statement) for span in statement.words]
    if not source:
        return _whole(evidence if statement is None else " ".join([*parts, statement.closing]))
    if statement is not None:
        if statement.who is not None:
            source = cut(_paired(short(text[statement.who.start : statement.who.end])), _SOURCE)
        if statement.acts:
            return _whole(_named(claim, " ".join(parts)))
    if claim.quotation is Quotation.DIRECT:
        said = " … ".join(map(_unquoted, parts))
        return f"{source} “{cut(_paired(said), HEADLINE - len(source) - 3)}”"
    if statement is not None and parts[0].startswith(source):  # Orrin will close its plant, the carmaker said
        return _whole(" ".join(parts))
    if statement is not None:
        return f"{source}: {cut(_paired(' '.join([*parts, statement.closing]).rstrip()), HEADLINE - len(source) - 2)}"
    stands = [standing(part, claim.stance) for part in parts]
    if not all(stands):
        return _whole(_named(claim, evidence))
    said = " … ".join(stands)
    return f"{source}: {cut(_paired(said), HEADLINE - len(source) - 2)}"


def _words(text: str, span: Span, statement: Statement) -> str:
    """The words of a stretch on one line, pronouns replaced by those whom they stand for."""
    found, start = "", span.start
    for place, name in statement.named:
        if span.start <= place.start and place.end <= span.end:
            found, start = found + text[start : place.start] + name, place.end
    return " ".join((found + text[start : span.end]).split())


def _whole(evidence: str) -> str:
    return cut(_paired(" ".join(evidence.split())), HEADLINE)


def _named(claim: Claim, evidence: str) -> str:
    """The evidence, a pronoun that it begins with being whom that stands for."""
    source = claim.source
    if source is None or source.resolved is None or not evidence.startswith(f"{source.text} "):
        return evidence
    return source.resolved + evidence.removeprefix(source.text)


def _source(claim: Claim) -> str:
    """The source as a reader knows it: whom a pronoun stands for, unless that takes the whole line."""
    if claim.source is None:
        return ""
    text, resolved = short(claim.source.text), short(claim.source.resolved or "")
    stands = bool(resolved) and (
        len(resolved) <= _SOURCE or not text or claim.source.kind is SourceKind.PRONOUN
    )
    return cut(_paired(resolved if stands else text), _SOURCE)


def short(name: str) -> str:
    """A name on one line; a long one without what describes it."""
    name = " ".join(name.split())
    return (_ASIDE.sub("", name) or name) if len(name) > _SOURCE // 2 else name


def _unquoted(text: str) -> str:
    """A quotation without the marks around it, of which one may lie outside (but an apostrophe is no mark)."""
    for opening, closing in _QUOTES:
        ends = text.startswith(opening), text.endswith(closing)
        if all(ends) or (any(ends) and closing not in _APOSTROPHES):
            text = text.removeprefix(opening).removesuffix(closing)
            break
    return text.strip().rstrip(",")


def _paired(text: str) -> str:
    """A text without the quotation marks and brackets that have no partner in it."""
    open_at: dict[str, list[tuple[int, int]]] = {}
    lone: list[tuple[int, int]] = []
    for found in _MARK.finditer(text):
        mark, place = found[0], found.span()
        if mark == '"':
            waiting = open_at.setdefault(mark, [])
            waiting.pop() if waiting else waiting.append(place)
        elif mark not in _PAIRS:
            open_at.setdefault(mark, []).append(place)
        elif open_at.get(_PAIRS[mark]):
            open_at[_PAIRS[mark]].pop()
        elif mark not in _APOSTROPHES or not _LETTER.match(
            text[place[0] - 1 : place[0]]
        ):  # an apostrophe may stand alone
            lone.append(place)
    lone += [place for places in open_at.values() for place in places]
    for start, end in sorted(lone, reverse=True):
        text = text[:start] + text[end:]
    return " ".join(text.split()) if lone else text


def opened(text: str) -> str:
    """A line that begins as a sentence does, with a capital, unless its first word has a way of its own (eBay)."""
    first = text.split(" ", 1)[0]
    return text[:1].upper() + text[1:] if first.islower() else text


def cut(text: str, room: int) -> str:
    """A text cut at a word, with an ellipsis, to at most `room` code points; in a word only where there is but one."""
    if len(text) <= room:
        return text
    head = text[: max(1, room - 1)]
    space = head.rfind(" ")
    return _paired((head[:space] if space > 0 else head).rstrip(" ,;:·-–—")) + "…"
