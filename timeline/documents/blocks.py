"""What each paragraph of a page is: article or furniture.

A scraped page is known by its shape, not by one site's words. An article is a run of paragraphs of sentences; around it
stand short lines without a predicate and without a full stop (menus, buttons, counters), captions, bylines, the page's
date, and the boilerplate of the site. When in doubt a line is body: a sentence lost is worse than a menu read.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from timeline.documents import furniture
from timeline.documents.paragraphs import paragraphs, width
from timeline.documents.posts import first_post
from timeline.types import Block, BlockKind

# What stands before a paragraph of a list; a dash that belongs to a number does not.
_MARK = re.compile(r"(?:[-*•·▲△▪‣◦ㅇ]\s+|[■□◆◇▶▷※○●]\s*)(?=\S)")
_CLOSED = re.compile(r"[.!?。:,\"”’)]$")
_ITEM = re.compile(r"(?:[-*•·]|\d{1,2}[.)])\s")
_TITLE = range(16, 300)  # columns of a headline
_CLEARLY_TITLE = 30  # columns that no entry of a menu has
_ENOUGH = 3  # words
_LEAD = 600  # code points of the first paragraph


def find_blocks(
    text: str, *, skip: int = 0, headings: Collection[int] = (), scraped: bool = False
) -> tuple[Block, ...]:
    """The blocks of a text (from `skip` on), in order, trimmed and not overlapping. Linear in its length.

    `headings` are the offsets at which a paragraph begins that its markup says to be a heading. `scraped` says that
    the text is known to be a page's; else it is where it shows so itself.
    """
    spans = paragraphs(text, skip)
    # A tweet, a sentence: whatever it looks like, it is what there is to read.
    kinds = [BlockKind.BODY] if len(spans) == 1 else _Page.of(text, spans, headings, scraped=scraped).kinds()
    blocks: list[Block] = []
    opened = False  # the article has begun
    for (a, b), kind in zip(spans, kinds, strict=True):
        start = a
        if kind is BlockKind.BODY and not opened:
            head = _head(text, a, b, titled=BlockKind.TITLE in kinds)
            blocks += head
            start = b - len(text[head[-1].end : b].lstrip()) if head else a
        if start < b:
            blocks += _paragraph(text, start, b, kind)
            opened = opened or kind is BlockKind.BODY
    return tuple(blocks)


def _head(text: str, start: int, end: int, *, titled: bool) -> list[Block]:
    """What stands before the first sentence of a page that was copied as one line: its title and its time."""
    stamp = furniture.stamp(text, start, end)
    if stamp is None:
        return []
    first = furniture.behind_navigation(text, start, stamp[0])
    title = start + len(text[start : stamp[0]].rstrip())
    kind = furniture.own_kind(text[first:title]) or (BlockKind.HEADING if titled else BlockKind.TITLE)
    menu = Block(start=start, end=start + len(text[start:first].rstrip()), kind=BlockKind.FURNITURE)
    above = Block(start=first, end=title, kind=kind)
    byline = Block(start=stamp[0], end=stamp[1], kind=BlockKind.BYLINE)
    return [block for block in (menu, above, byline) if block.start < block.end]


def _paragraph(text: str, start: int, end: int, kind: BlockKind) -> Iterator[Block]:
    """A paragraph, one of the article without its list mark and the outlet and reporter before its first words, a title
    without the brackets that say when it was put online."""
    mark = _MARK.match(text, start, end)
    if mark is not None and kind is BlockKind.BODY:
        start = mark.end()
    body = furniture.byline_prefix(text, start, end) if kind is BlockKind.BODY else start
    if body > start:
        yield Block(start=start, end=start + len(text[start:body].rstrip()), kind=BlockKind.BYLINE)
    behind = furniture.stamp_behind(text[start:end]) if kind.is_title else None
    if behind is not None and (behind[1].label or behind[1].clock):
        place = start + behind[0]
        yield Block(start=start, end=start + len(text[start:place].rstrip()), kind=kind)
        start, kind = place, BlockKind.BYLINE
    yield Block(start=max(body, start), end=end, kind=kind)


def retitled(blocks: tuple[Block, ...], text: str, title: str | None) -> tuple[Block, ...]:
    """The blocks with the one that says the title marked as it."""
    if not title or any(b.kind is BlockKind.TITLE and text[b.start : b.end] == title for b in blocks[:60]):
        return blocks
    for i, block in enumerate(blocks[:60]):
        if text[block.start : block.end] == title:
            others = [replace(b, kind=BlockKind.HEADING) if b.kind is BlockKind.TITLE else b for b in blocks]
            return (*others[:i], replace(block, kind=BlockKind.TITLE), *others[i + 1 :])
    return blocks


@dataclass(frozen=True, slots=True)
class _Page:
    """The lines of a page, what each says itself to be, and where its article begins and ends."""

    lines: list[str]
    own: list[BlockKind | None]
    marked: frozenset[int]  # lines that markup says to be headings
    article: frozenset[int]
    first: int  # of the article
    last: int
    scraped: bool

    @classmethod
    def of(
        cls, text: str, spans: list[tuple[int, int]], headings: Collection[int], *, scraped: bool
    ) -> _Page:
        lines = [text[a:b] for a, b in spans]
        marked = frozenset(i for i, (a, _) in enumerate(spans) if a in headings)
        own = [None if i in marked else furniture.own_kind(line) for i, line in enumerate(lines)]
        prose = [
            i
            for i, line in enumerate(lines)
            if own[i] is None and i not in marked and furniture.is_prose(line)
        ]
        article = frozenset(prose) - _notices(lines, own, prose)
        above = [i for i in range(min(article, default=0)) if own[i] is None and i not in marked]
        for i in above:
            # A line that alone stands above an article is its title.
            if furniture.is_signed(lines[i]) or (len(above) > 1 and furniture.is_placed(lines[i])):
                own[i] = BlockKind.BYLINE
        return cls(
            lines=lines,
            own=own,
            marked=marked,
            article=article,
            first=min(article, default=-1),
            last=max(article, default=-1),
            scraped=scraped or sum(kind is BlockKind.FURNITURE for kind in own) >= 2,
        )

    def kinds(self) -> list[BlockKind]:
        if not self.article:  # no prose: headlines, a list. Nothing is furniture but what says so itself
            return [kind or BlockKind.BODY for kind in self.own]
        title = self._title()
        over = self._over()
        captions = self._captions(title)
        run = self._headings_run()
        posts = first_post(self.lines, self.article, page=self.scraped)
        kinds = []
        for i, own in enumerate(self.own):
            if i >= posts:
                kind = BlockKind.POST
            elif i == title:
                kind = BlockKind.TITLE
            elif i in captions:
                kind = BlockKind.CAPTION
            else:
                kind = own or self._placed(i, title, run, over)
            kinds.append(kind)
        return kinds

    def _title(self) -> int | None:
        """The headline: the first line above the article that is clearly none of a menu, else the longest there."""
        if self.marked:
            return min(self.marked)
        above = [
            i
            for i in range(self.first)
            if self.own[i] is None
            and width(self.lines[i][:300]) in _TITLE
            and not furniture.is_label(self.lines[i])
            and self.lines[i][-1] not in ",:;"  # Dear readers,
        ]
        if not above or not self.scraped:
            return above[0] if above else None
        lead = self.lines[self.first][:_LEAD]
        clear = (i for i in above if width(self.lines[i]) >= _CLEARLY_TITLE or _all_said(self.lines[i], lead))
        return next(clear, max(above, key=lambda i: width(self.lines[i])))

    def _captions(self, title: int | None) -> set[int]:
        """Lines that stand beside the credit of a picture, and lines said twice: its caption and its description."""

        def open_(i: int) -> bool:
            return (
                0 <= i < len(self.lines)
                and self.own[i] is None
                and i != title
                and i not in self.marked
                and not _CLOSED.search(self.lines[i])
                and not furniture.is_prose(self.lines[i])
            )

        found = set()
        for i, line in enumerate(self.lines):
            if self.own[i] is BlockKind.CAPTION and furniture.is_credit(line):
                if open_(i - 1) and width(self.lines[i - 1]) >= 25:
                    found.add(i - 1)
                elif open_(i + 1) and not open_(i + 2):
                    found.add(i + 1)
            if open_(i) and open_(i + 1) and line == self.lines[i + 1]:
                found.update((i, i + 1))
        return found

    def _headings_run(self) -> int:
        """The first of the unmarked lines right above the article's first paragraph."""
        i = self.first
        while i > 0 and self.own[i - 1] is None:
            i -= 1
        return i

    def _over(self) -> int:
        """The first line behind the article that is furniture: what stands below it is no article any more."""
        below = range(self.last + 1, len(self.lines))
        return next((i for i in below if self.own[i] is BlockKind.FURNITURE), len(self.lines))

    def _placed(self, i: int, title: int | None, run: int, over: int) -> BlockKind:
        """What a line that says nothing itself is, by where it stands."""
        line = self.lines[i]
        columns = width(line[:300])
        if i in self.marked:
            return BlockKind.HEADING
        if i in self.article:
            return BlockKind.BODY
        if self.scraped and furniture.is_label(line):
            return BlockKind.FURNITURE
        if i < self.first:
            if not self.scraped:
                return BlockKind.HEADING
            above = title is not None and i < title
            return BlockKind.FURNITURE if above or i < run and columns < 14 else BlockKind.HEADING
        if i > over:
            return BlockKind.FURNITURE
        short = columns < 60 and not _CLOSED.search(line) and len(line.split()) <= 8
        if i > self.last:
            return BlockKind.FURNITURE if short and self.scraped else BlockKind.BODY
        if not short or _ITEM.match(line):
            return BlockKind.BODY
        return BlockKind.FURNITURE if self.scraped and columns < 16 else BlockKind.HEADING


def _all_said(line: str, lead: str) -> bool:
    """Whether the first paragraph has all words of a line, of which there are enough that this is no chance."""
    words = line.split()
    return len(words) >= _ENOUGH and all(word in lead for word in words)


def _notices(lines: list[str], own: list[BlockKind | None], prose: list[int]) -> set[int]:
    """The sentences that a site says of itself below the line with the rights: few, and none of them long."""
    if not prose:
        return set()
    below = range(prose[0] + 1, len(lines))
    rights = next((i for i in below if own[i] is not None and furniture.claims_rights(lines[i])), len(lines))
    found = {i for i in prose if i > rights}
    few = len(found) <= 4 and 2 * len(found) <= len(prose)
    return found if few and not any(furniture.is_long_prose(lines[i]) for i in found) else set()
