"""Title, publisher and author of a document, as its own lines say them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from timeline.documents.furniture import AGENCY, DATELINE
from timeline.types import Block, BlockKind

_REPORTERS = r"(?P<name>[가-힣]{2,4})(?:[·,/][가-힣]{2,4}){0,2} ?(?:선임|객원|인턴)?(?:기자|특파원)"
# Compiled when a byline comes (`re` keeps them): most texts have none.
_BRACKETED = rf"[\[(【](?:[가-힣A-Za-z]{{2,12}}\s?=\s?)?(?P<outlet>[^\]】)=\n]{{2,30}}?)[\s=]+{_REPORTERS}"
_AGENCY = r"[\[(【][가-힣A-Za-z· ]{1,12}\s?=\s?(?P<outlet>[^\]】)=\n]{2,20})[\])】]"
_REPORTER = rf"(?<![가-힣]){_REPORTERS}(?![가-힣])"
_BY = r"(?i)^by (?P<name>[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,3})"
_RIGHTS = (
    r"(?i)(?:copyright|ⓒ|©|\(c\))[\W\d]{0,12}(?P<outlet>[^\W\d][\w&' -]{1,30}?)"
    r"(?=\s?[.,<>|(]|\s(?:all rights|무단|및|korea|inc)|\s*$)"
)


def title(text: str, blocks: Iterable[Block]) -> str | None:
    """The words of the block that is the title, on one line."""
    return next((" ".join(text[b.start : b.end].split()) for b in blocks if b.kind is BlockKind.TITLE), None)


def publisher_and_author(text: str, blocks: Sequence[Block]) -> tuple[str | None, str | None]:
    """Outlet and reporter out of bylines, agency marks, the prefix of the first paragraph, the copyright line."""
    outlet = author = None
    for block in blocks[:60]:
        line = text[block.start : block.end][:160]
        if block.kind is BlockKind.BYLINE:
            m = re.search(_BRACKETED, line)
            if m is not None:
                outlet, author = outlet or m["outlet"].strip(), author or m["name"]
            m = re.search(_AGENCY, line)
            if m is not None:
                outlet = outlet or m["outlet"].strip()
            m = re.search(_REPORTER, line) or re.match(_BY, line)
            if m is not None:
                author = author or m["name"]
        elif block.kind is BlockKind.BODY and outlet is None:
            m = DATELINE.match(line) or AGENCY.match(line)
            if m is not None:
                outlet = m["outlet"]
    if outlet is None:
        outlet = _rights(text, blocks)
    return outlet, author


def _rights(text: str, blocks: Iterable[Block]) -> str | None:
    """Whose the text is, by its copyright line."""
    lines = (text[b.start : b.end][:160] for b in blocks if b.kind is BlockKind.FURNITURE)
    found = next((m for line in lines if (m := re.search(_RIGHTS, line)) is not None), None)
    return found["outlet"].strip() if found is not None else None
