"""Cleaning that never changes the length of a text, so that every offset into the one is an offset into the other.

What is markup or an odd kind of space becomes spaces, what is a wide form of a plain character becomes that
character; nothing is taken out. Zero-width characters become spaces of width one: a word that they cut in two is rare,
an offset that is wrong is wrong for all that follows.
"""

from __future__ import annotations

import re

_SPACES = "\t\v\f\x1c\x1d\x1e\x1f\x85\xa0\xad\u1680\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
_SPACES += "".join(chr(c) for c in range(0x2000, 0x200E))  # and the zero-width ones
_PLAIN = dict.fromkeys([*map(chr, range(32)), "\x7f", *_SPACES], " ")
_PLAIN |= {chr(0xFF01 + i): chr(0x21 + i) for i in range(94)}  # full-width forms
_PLAIN["\r"] = "\n"
del _PLAIN["\n"]
_ODD = re.compile(
    f"[{''.join(map(re.escape, _PLAIN))}]"
)  # ten times as fast to search for as `str.translate` goes
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]{0,300}>|&(?:[a-zA-Z]{2,8}|#\d{1,6}|#x[0-9a-fA-F]{1,5});")
# The mark of a note behind a word or a sentence: `piers.[3]`.
_NOTE = re.compile(
    r"(?<=[^\s\[(])\[(?:\d{1,3}|[a-z]|note \d{1,2}|citation needed|edit|편집|출처 필요)\](?=[\s\[.,;:)]|$)"
)
# Brackets as treebanks write them: -LRB- Reuters -RRB-.
_BRACKET = re.compile("-([LR])RB-")
_BREAK = re.compile(r"</?(?:br|p|div|li|h[1-6]|tr)\b", re.IGNORECASE)


def clean(text: str) -> str:
    """The text with odd characters made plain and tags and entities blanked, code point for code point."""
    found = _ODD.sub(_plain, text.replace("\r\n", " \n"))
    if "<" in found or "&" in found:
        found = _MARKUP.sub(_blank, found)
    if "[" in found:
        found = _NOTE.sub(lambda m: " " * len(m.group()), found)
    if "RB-" in found:
        found = _BRACKET.sub(lambda m: "    (" if m[1] == "L" else ")    ", found)
    return found.replace(" _ ", " — ")  # the dash of old wire copy


def _plain(m: re.Match[str]) -> str:
    return _PLAIN[m.group()]


def _blank(m: re.Match[str]) -> str:
    tag = m.group()
    if tag[0] == "&":
        plain = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&#39;": "'"}.get(tag)
        return (plain or "").ljust(len(tag))
    return ("\n" if _BREAK.match(tag) else " ") + " " * (len(tag) - 1)
