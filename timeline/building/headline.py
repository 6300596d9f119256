"""Headlines: whole words of the evidence, short enough for a line."""

from __future__ import annotations

import re

from timeline.types import Claim, Quotation

LONGEST = 80  # code points
_SOURCE = 40  # … of them for who says it
_THAT = re.compile(r"^that\s+", re.IGNORECASE)  # said │ that it would close


def of_claim(claim: Claim) -> str:
    """`Source: what` for indirect speech, `Source “what”` for a quotation; without a source, what is said alone."""
    said = " … ".join(" ".join(q.text.split()) for q in claim.content)
    source = cut(" ".join(_named(claim).split()), _SOURCE)
    if not source:
        return cut(said, LONGEST)
    if claim.quotation is Quotation.DIRECT:
        return f"{source} {_quoted(said, LONGEST - len(source) - 1)}"
    return f"{source}: {cut(_THAT.sub('', said), LONGEST - len(source) - 2)}"


def _named(claim: Claim) -> str:
    """The source as a reader knows it: whom a pronoun stands for, unless that takes the whole line."""
    if claim.source is None:
        return ""
    text, resolved = claim.source.text, claim.source.resolved
    return resolved if resolved and (len(resolved) <= _SOURCE or not text) else text


def _quoted(said: str, room: int) -> str:
    """A quotation with its marks; one that is cut keeps a closing mark."""
    bare = said.strip("\"“”‘’'「」『』 ")
    return f"“{cut(bare, max(room - 2, 20))}”"


def cut(text: str, room: int) -> str:
    """A text cut at a word, with an ellipsis, to at most `room` code points."""
    if len(text) <= room:
        return text
    head = text[: max(1, room - 1)]
    space = head.rfind(" ")
    return (head[:space] if space > room // 2 else head).rstrip(" ,;:·-–—") + "…"
