"""A grammar's words, shapes and rules as regular expressions: all of them in one, each tried where it can begin."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from timeline.temporal.rules import Shape

# Letters of one byte, none of which means anything in a regular expression: far quicker to compile than others.
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" + "".join(map(chr, range(0xC0, 0x100)))


class Alphabet:
    """A letter for each category, so that a cluster is a string and a rule a regular expression over it."""

    def __init__(self, aliases: dict[str, str]) -> None:
        self._letters: dict[str, str] = {}
        self._aliases = aliases

    def letter(self, category: str) -> str:
        found = self._letters.get(category)
        if found is None:
            number = len(self._letters)
            found = self._letters[category] = (
                _LETTERS[number] if number < len(_LETTERS) else chr(0x4E00 + number)
            )
        return found

    def letters(self, name: str) -> str:
        """The letters of a category or an alias (aliases may name aliases)."""
        names = self._aliases.get(name)
        if names is None:
            return self.letter(name)
        return "".join(dict.fromkeys("".join(self.letters(n) for n in names.split())))


_PATTERN = re.compile(r"\s*([<&])?(?:(\w+):)?(\w+)|\s*([()|?*])")
_LOOK = {"&": "(?=", "<": "(?<="}


def translate(pattern: str, alphabet: Alphabet) -> tuple[str, tuple[str, ...]]:
    """A rule's pattern as a regular expression over category letters, and the names it captures."""
    out, names, at = [], [], 0
    looking: str | None = None
    while at < len(pattern.rstrip()):
        m = _PATTERN.match(pattern, at)
        if m is None:
            raise ValueError(f"bad rule pattern {pattern!r} at {at}")
        at = m.end()
        look, name, category, mark = m.groups()
        if look != looking:
            out.append((")" if looking else "") + (_LOOK[look] if look else ""))
            looking = look
        if mark:
            out.append({"(": "(?:", "*": "{0,8}"}.get(mark, mark))
            continue
        letters = alphabet.letters(category)
        piece = letters if len(letters) == 1 else f"[{letters}]"
        if name:
            names.append(name)
            piece = f"(?P<{name}>{piece})"
        out.append(piece)
    return "".join(out) + (")" if looking else ""), tuple(names)


_LOOKED = re.compile(r"\(\?<?=(?:\(\?P<\w+>[^()]*\)|[^()])*\)")


def first_letters(source: str) -> set[str]:
    """The first letters of a pattern made by `translate` (letters, classes, groups, `|`, `?`, `{0,8}`)."""
    return _alternatives(source, 0)[0]


def _alternatives(source: str, at: int) -> tuple[set[str], bool, int]:
    found: set[str] = set()
    nullable_any = False
    while True:
        letters, nullable, at = _sequence(source, at)
        found |= letters
        nullable_any |= nullable
        if at < len(source) and source[at] == "|":
            at += 1
            continue
        return found, nullable_any, at


def _sequence(source: str, at: int) -> tuple[set[str], bool, int]:
    found: set[str] = set()
    nullable = True
    while at < len(source) and source[at] not in "|)":
        if source.startswith(("(?=", "(?<="), at):
            at = _LOOKED.match(source, at).end()  # type: ignore[union-attr]
            continue
        if source[at] == "(":
            at = source.index(">", at) + 1 if source.startswith("(?P<", at) else at + 3
            letters, empty, at = _alternatives(source, at)
            at += 1
        elif source[at] == "[":
            close = source.index("]", at)
            letters, empty, at = set(source[at + 1 : close]), False, close + 1
        else:
            letters, empty, at = {source[at]}, False, at + 1
        if source.startswith("?", at):
            empty, at = True, at + 1
        elif source.startswith("{0,8}", at):
            empty, at = True, at + 5
        if nullable:
            found |= letters
        nullable = nullable and empty
    return found, nullable, at


def longest(words: Mapping[str, bool], after_word: str, closing: str) -> str:
    """A regular expression for the longest of the words behind which what must follow does follow.

    Behind each `after_word` holds, behind those that are true `closing` as well. It is told once for all closed words
    that no open one begins: if one of those stands in the text, no open word is longer, or it is tried first.
    """
    first: dict[str, str] = {}
    last: dict[str, str] = {}
    for word, closed in words.items():
        begun = closed and any(words.get(word[:end]) is False for end in range(1, len(word)))
        if closed and not begun:
            last[word] = ""
        else:
            first[word] = closing if closed else ""
    tries = [trie(first) + after_word] if first else []
    return "|".join([*tries, trie(last) + after_word + closing] if last else tries)


def trie(words: Mapping[str, str]) -> str:
    """A regular expression for the longest of the words behind which its own zero-width tail holds."""
    root: dict[str, Any] = {}
    for word, tail in words.items():
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = tail
    return f"(?:{_trie(root)})"


def _trie(node: dict[str, Any]) -> str:
    only = ""  # the letters up to where words part
    while len(node) == 1 and "" not in node:
        ((letter, node),) = node.items()
        only += _escaped(letter)
    branches: dict[str, list[str]] = {}
    for letter in sorted(k for k in node if k):
        branches.setdefault(_trie(node[letter]), []).append(letter)
    parts = []
    for rest, letters in branches.items():
        head = _escaped(letters[0]) if len(letters) == 1 else "[" + "".join(map(_escaped, letters)) + "]"
        parts.append(head + rest)
    if "" in node:
        parts.append(node[""])
    return only + (parts[0] if len(parts) == 1 else "(?:" + "|".join(parts) + ")")


_escaped = cache(re.escape)


def by_lead(shapes: Mapping[str, Shape]) -> list[str]:
    """Named shapes as regular expressions, those together that can begin with the same character.

    A zero-width look at that character spares most places in a text all of them, and every place most.
    """
    groups: list[tuple[set[str], dict[str, Shape]]] = []
    for name, shape in shapes.items():
        begins, together = _characters(shape.lead), {name: shape}
        apart = []
        for group in groups:
            if begins and group[0] and not begins & group[0]:
                apart.append(group)
            else:
                begins = begins | group[0] if begins and group[0] else set()
                together = group[1] | together
        groups = [*apart, (begins, together)]
    order = list(shapes)
    found = []
    for begins, together in groups:
        pieces = (f"(?P<{name}>{together[name].pattern})" for name in sorted(together, key=order.index))
        found.append(_looking(together if begins else {}) + f"(?:{'|'.join(pieces)})")
    everywhere = shapes if all(begins for begins, _ in groups) else {}
    return [_looking(everywhere) + f"(?:{'|'.join(found)})"] if len(found) > 1 else found


def _looking(shapes: Mapping[str, Shape]) -> str:
    """A zero-width look at a character with which one of the shapes begins."""
    atoms = dict.fromkeys(m.group() for s in shapes.values() for m in _ATOM.finditer(s.lead))
    return f"(?=[{''.join(atoms)}])" if atoms else ""


_ATOM = re.compile(r"\\d|(.)-(.)|(.)")


def _characters(lead: str) -> set[str]:
    """The characters of a class, those of `\\d` as ASCII has them; empty for a shape that tells no lead."""
    found: set[str] = set()
    for m in _ATOM.finditer(lead):
        first, last, single = m.groups()
        found |= {single} if single else set(map(chr, range(ord(first or "0"), ord(last or "9") + 1)))
    return found
