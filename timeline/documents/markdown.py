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
_HEADING = re.compile(
    r"^[ ]{0,3}#{1,6}[ \t]+(?P<hash>\S)|^[ ]{0,3}(?P<line>\S)[^\n]{0,200}\n(?:={3,}|-{3,})[ \t]*$",
    re.MULTILINE,
)
_SPACES = re.compile(r" {0,20}")


def plain(text: str) -> tuple[str, frozenset[int]]:
    """The text with Markdown's marks as spaces, code point for code point, and where the words of headings begin."""
    blank = _MARKS.sub(lambda m: " " * len(m.group()), text)
    begins = (m.start(m.lastgroup or 0) for m in _HEADING.finditer(text))
    # Behind the marks of the heading there may be more of them: `# **A dam breaks**`.
    return blank, frozenset(_SPACES.match(blank, at).end() for at in begins)  # type: ignore[union-attr]
