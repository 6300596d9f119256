"""Markdown: its marks are blanked where they stand, so that offsets are those of the file itself."""

from __future__ import annotations

import re

_MARKS = re.compile(
    r"^[ ]{0,3}(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+|(?:-{3,}|\*{3,}|={3,})[ \t]*$)"  # headings, quotations, items, rules
    r"|!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)"  # images
    r"|\]\([^)\n]{0,500}\)|(?<!\\)\[(?=[^\]\n]{1,300}\]\()"  # links
    r"|(?<![\w*])\*{1,3}(?=\S)|(?<=\S)\*{1,3}(?![\w*])|(?<!\w)_{1,2}(?=\S)|(?<=\S)_{1,2}(?!\w)|`{1,3}",
    re.MULTILINE,
)


def plain(text: str) -> str:
    """The text with Markdown's marks as spaces, code point for code point."""
    return _MARKS.sub(lambda m: " " * len(m.group()), text)
