"""Headlines: whole words of the evidence, short enough for a line."""

from __future__ import annotations

from timeline.types import Claim, Quotation

LONGEST = 80  # code points


def of_claim(claim: Claim) -> str:
    """`Source: what` for indirect speech, `Source “what”` for a quotation; without a source, what is said alone."""
    said = " … ".join(" ".join(q.text.split()) for q in claim.content)
    source = " ".join(claim.source.text.split()) if claim.source else ""
    if claim.source and claim.source.resolved and len(claim.source.resolved) <= 40:
        source = " ".join(claim.source.resolved.split())
    source = cut(source, 40)
    if not source:
        return cut(said, LONGEST)
    if claim.quotation is Quotation.DIRECT:
        return f"{source} {_quoted(said, LONGEST - len(source) - 1)}"
    return f"{source}: {cut(said, LONGEST - len(source) - 2)}"


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
