"""Lines and paragraphs of a plain text: where one ends, and where a line break is only the width of a page."""

from __future__ import annotations

import re

_LINE = re.compile(r"[^\n]+")
_WIDE = re.compile(r"[^\x00-\u2e7f]")
_ITEM = re.compile(r"\s*(?:[-*•·▲△■□◆◇▶▷※]|\d{1,2}[.)]|[QA]:)\s?")
_SENTENCE_END = re.compile(r"[.!?。…:;][\"'”’)\]]{0,3}$")
_LOWER = re.compile(r"[a-z]")
_SAMPLE = 20_000
_NARROWEST, _WIDEST = 45, 110  # columns of a page
_INDENTED = (" " * 2, "\t", "\u3000")


def width(line: str) -> int:
    """The columns that a line takes: a syllable of Korean or a Chinese character takes two."""
    return len(line) + (0 if line.isascii() else len(_WIDE.findall(line)))


def paragraphs(text: str, start: int = 0) -> list[tuple[int, int]]:
    """The paragraphs of `text[start:]` as (start, end) without space around; those of a hard-wrapped text put together.

    A single line break joins two lines where the text is wrapped at a width, or where the second begins inside a
    sentence. A blank line, a list mark or an indented first line always begins a paragraph.
    """
    found: list[tuple[int, int]] = []
    wrapped = _is_wrapped(text[start : start + _SAMPLE])
    before: tuple[int, int] | None = None  # the line above
    for m in _LINE.finditer(text, start):
        a, b = _trimmed(text, *m.span())
        if a >= b:  # blank
            continue
        if (
            before is not None
            and text.count("\n", before[1], a) == 1
            and _goes_on(text, before, (a, b), wrapped)
        ):
            found[-1] = found[-1][0], b
        else:
            found.append((a, b))
        before = a, b
    return found


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    line = text[start:end]
    return start + len(line) - len(line.lstrip()), start + len(line.rstrip())


def _goes_on(text: str, above: tuple[int, int], line: tuple[int, int], wrapped: bool) -> bool:
    """Whether a line is of the same paragraph as the one right above it."""
    if _ITEM.match(text, *line):
        return False
    end = text[max(above[0], above[1] - 5) : above[1]]
    open_ = not _SENTENCE_END.search(end)
    columns = width(text[above[0] : min(above[1], above[0] + 200)])
    if open_ and columns >= _NARROWEST and _LOWER.match(text, line[0]):
        return True
    if _in_quotation(text, above, line):
        return True
    if not wrapped:
        return False
    margin = text.rfind("\n", 0, line[0]) + 1
    indented = text.startswith(_INDENTED, margin) and not text.startswith(
        _INDENTED, text.rfind("\n", 0, above[0]) + 1
    )
    # A short line is the last of its paragraph, or a heading.
    return not indented and columns >= _NARROWEST


def _in_quotation(text: str, above: tuple[int, int], line: tuple[int, int]) -> bool:
    """Whether a quotation that is opened in the line above is closed in this one."""
    opened = text.rfind("“", above[0], above[1])
    if opened < 0 or text.find("”", opened, above[1]) >= 0:
        return False
    closed = text.find("”", line[0], line[1])
    return closed >= 0 and text.find("“", line[0], closed) < 0


def _is_wrapped(sample: str) -> bool:
    """Whether the lines of a text are cut at a width: most of a like length, and most of those inside sentences."""
    lines = [line.strip() for line in sample.split("\n") if line.strip()]
    if len(lines) < 4:
        return False
    full = [line for line in lines if _NARROWEST <= width(line[:200]) <= _WIDEST]
    if 2 * len(full) < len(lines):
        return False
    open_ = sum(not _SENTENCE_END.search(line) for line in full)
    return open_ >= 0.6 * len(full) and len(lines) > 2 * sample.count("\n\n")
