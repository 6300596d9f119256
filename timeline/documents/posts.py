"""Where what readers wrote below an article begins.

Each reader's post has a head, or a foot, of one shape: who wrote it, on which day, at what time. One such line may be
the article's own; several by different people are a discussion, and what they say is no report.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

_CLOCK = r"\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\b\.?)?"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = (
    r"(?:(?:19|20)\d\d ?[-./년] ?\d{1,2} ?[-./월] ?\d{1,2}[.일]?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? (?:19|20)\d\d"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)? ?,? (?:19|20)\d\d)"
)
_WHO = r"(?P<who>[^\s,:|][^,:|\n]{0,39}?)"
_WHEN = rf"(?:{_CLOCK} (?:on )?{_DAY}|{_DAY},?(?: at)? {_CLOCK})"
# `At 5:16 pm on 18 Jan 2010, Marcus wrote:`, `Posted by Marcus on April 3, 2005 04:50 PM`: in a line, wherever.
_SAID = (
    re.compile(rf"\bAt {_WHEN} ?, {{0,2}}{_WHO} (?:wrote|said|posted)\b"),
    re.compile(rf"\b(?:[Pp]osted|[Cc]omment(?:ed)?) by:? {_WHO} ?(?:,|-|\||\bon\b|\bat\b)? ?{_WHEN}"),
)
# `haneul_77 2024.11.19 10:35`, `Marta K. | 18 Nov 2024, 10:35 am`: a line of its own, on a page.
_HEAD = re.compile(rf"{_WHO}(?:,| says:?)?(?: ?[|·-])? {_WHEN}(?: ?[|·-]? ?(?:Reply|Report|답글|신고))*")
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
    if not _DIGITS.search(line):
        return
    for pattern in _SAID:
        yield from (m["who"].strip() for m in pattern.finditer(line))
    head = _HEAD.fullmatch(line) if page and len(line) <= _LONGEST else None
    if head is not None and not _PUT.search(head["who"]):
        yield head["who"].strip()
