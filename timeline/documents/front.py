"""Front matter: `key: value` lines between two `---` at the head of a text. It stays in the text, as furniture."""

from __future__ import annotations

import re

_HEAD = re.compile(r"\ufeff?---[ \t]*\r?\n")
_LINE = re.compile(r"([A-Za-z_]{1,20})[ \t]{0,5}:[ \t]{0,5}(.{0,500})")
_LONGEST = 50  # lines


def front_matter(text: str) -> tuple[dict[str, str], int]:
    """The keys (lower case) and values of a text's front matter, and where the text behind it begins."""
    head = _HEAD.match(text)
    if head is None:
        return {}, 0
    found: dict[str, str] = {}
    at = head.end()
    for _ in range(_LONGEST):
        end = text.find("\n", at)
        line = text[at : end if end >= 0 else len(text)].strip()
        if line == "---":
            return found, (end + 1 if end >= 0 else len(text))
        m = _LINE.fullmatch(line)
        if m is None or end < 0:
            return {}, 0
        found[m.group(1).lower()] = m.group(2).strip().strip("\"'")
        at = end + 1
    return {}, 0
