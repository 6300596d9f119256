"""Title, publisher and author of a document, as its own lines say them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.types import Block, BlockKind

_REPORTERS = r"(?P<name>[가-힣]{2,4})(?:[·,/][가-힣]{2,4}){0,2} ?(?:선임|객원|인턴)?(?:기자|특파원)"
_BRACKETED = re.compile(
    rf"[\[(【](?:[가-힣A-Za-z]{{2,12}}\s?=\s?)?(?P<outlet>[^\]】)=\n]{{2,30}}?)[\s=]+{_REPORTERS}"
)
_AGENCY = re.compile(r"[\[(【][가-힣A-Za-z· ]{1,12}\s?=\s?(?P<outlet>[^\]】)=\n]{2,20})[\])】]")
_REPORTER = re.compile(rf"(?<![가-힣]){_REPORTERS}(?![가-힣])")
_BY = re.compile(r"^by (?P<name>[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,3})", re.IGNORECASE)
_WIRE = re.compile(r"\((?P<outlet>AP|AFP|Reuters|UPI|Bloomberg)\)\s?(?:--|—|–|-|_)")


def title(text: str, blocks: Iterable[Block]) -> str | None:
    """The words of the block that is the title."""
    return next((text[b.start : b.end] for b in blocks if b.kind is BlockKind.TITLE), None)


def publisher_and_author(text: str, blocks: Iterable[Block]) -> tuple[str | None, str | None]:
    """Outlet and reporter out of bylines, agency marks and the prefix of the first paragraph."""
    outlet = author = None
    for block in list(blocks)[:60]:
        line = text[block.start : block.end][:160]
        if block.kind is BlockKind.BYLINE:
            m = _BRACKETED.search(line)
            if m is not None:
                outlet, author = outlet or m["outlet"].strip(), author or m["name"]
            m = _AGENCY.search(line)
            if m is not None:
                outlet = outlet or m["outlet"].strip()
            m = _REPORTER.search(line) or _BY.match(line)
            if m is not None:
                author = author or m["name"]
        elif block.kind is BlockKind.BODY and outlet is None:
            m = _WIRE.search(line)
            if m is not None:
                outlet = m["outlet"]
    return outlet, author
