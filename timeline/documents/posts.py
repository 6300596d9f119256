"""Where what readers wrote below an article begins.

Each reader's post has a head, or a foot, of one shape: who wrote it, on which day, at what time. One such line may be
the article's own; several by different people are a discussion, and what they say is no report.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from timeline.documents.stamps import stamps

# `At 5:16 pm on 18 Jan 2010, Marcus wrote:`, `Posted by Marcus on April 3, 2005 04:50 PM`: in a line, wherever.
_BEHIND = re.compile(r" ?, {0,2}(?P<who>[^\s,:|][^,:|\n]{0,39}?) (?:wrote|said|posted)\b")
_BEFORE = re.compile(
    r"\b(?:[Pp]osted|[Cc]omment(?:ed)?) by:? (?P<who>[^\s,:|][^,:|\n]{0,39}?) ?(?:,|-|\||\bon\b|\bat\b)? ?$"
)
_AT = re.compile(r"\bAt $")
_HEADED = re.compile(r"\bAt (?=\w)|\b(?:[Pp]osted|[Cc]omment(?:ed)?) by\b")
# `haneul_77 2024.11.19 10:35`, `Marta K. | 18 Nov 2024, 10:35 am`: a line of its own, on a page.
_WHO = re.compile(r"(?P<who>[^\s,:|][^,:|\n]{0,39}?)(?:,| says:?)?(?: ?[|·-])? ")
_BUTTONS = re.compile(r"(?: ?[|·-]? ?(?:Reply|Report|답글|신고))*")
_DIGITS = re.compile(r"(?:19|20)\d\d")
_PUT = re.compile(
    r"(?i)입력|등록|승인|송고|발행|게재|수정|업데이트|작성|기자|특파원|published|posted|updated|modified|\bby\b"
)
_LONGEST = 90  # code points of a head of its own
_SEVERAL = 2  # people who make a discussion


def first_post(lines: Sequence[str], article: Iterable[int], *, page: bool) -> int:
    """The first line of readers' posts, by its number; the number of lines where there are none.

    `article` are the lines that are paragraphs of an article: posts stand below the first of them. Heads that only
    name a person and a time are looked for on a `page` alone.
    """
    start = min(article, default=len(lines))
    heads = [(n, who) for n in range(start + 1, len(lines)) for who in set(_written_by(lines[n], page=page))]
    several = len({who for _, who in heads}) >= _SEVERAL
    return heads[0][0] if several else len(lines)


def _written_by(line: str, *, page: bool) -> Iterator[str]:
    """Who wrote the posts that begin or end in a line."""
    alone = page and len(line) <= _LONGEST
    if not _DIGITS.search(line) or not (alone or _HEADED.search(line)):
        return
    for stamp in stamps(line):
        if not (stamp.year and stamp.clock):
            continue
        before = line[max(0, stamp.start - _LONGEST) : stamp.start]
        said = _BEHIND.match(line, stamp.end) if _AT.search(before) else _BEFORE.search(before)
        if said is not None:
            yield said["who"].strip()
        head = _WHO.fullmatch(line, 0, stamp.start) if alone else None
        if head and _BUTTONS.fullmatch(line, stamp.end) and not _PUT.search(head["who"]):
            yield head["who"].strip()
