"""Names of people that the tagger cut (민 │ 해원, 지영 │ 후) or joined to a particle (하민아는), whole again.

What stands beside a name tells that it is one: a title before or behind it, or an age in brackets. Where a document has
shown a name so, it is one everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.languages.ko.lexicon import sources as names
from timeline.types import Token

_LENGTH = 3  # syllables: a surname and two more, as nearly all have
# How no name ends: as bodies and places do (고용부 장관, 전남대 교수), as what is counted, with 씨.
_BODIES = frozenset("부처청위당실국과팀회단측법검대시도군구살씨")
_PARTICLES = {
    "은": "JX", "는": "JX", "도": "JX", "이": "JKS", "가": "JKS", "을": "JKO", "를": "JKO", "의": "JKG", "과": "JC",
    "와": "JC", "에게": "JKB",
}  # fmt: skip
_TITLE = "|".join(sorted(names.LONG_TITLES, key=len, reverse=True))
_AFTER = re.compile(rf" (?:[가-힣A-Za-z]{{1,8}} ?)?(?:{_TITLE})(?![가-힣]{{3}})|\(\d\d\)|\(\d\d[·,]")
_BEFORE = re.compile(rf"(?:{_TITLE}) $")
_NEAR = 8  # characters before a name in which its title ends


def whole(text: str, sentences: Sequence[list[Token]]) -> list[list[Token]]:
    """The tokens of each sentence, with every name in one."""
    known: set[str] = set()
    found = [_joined(text, tokens, known, told=False) for tokens in sentences]
    return [_joined(text, tokens, known, told=True) for tokens in found] if known else found


def _joined(text: str, tokens: list[Token], known: set[str], *, told: bool) -> list[Token]:
    """Tokens with the names whole that something beside them shows (added to `known`); if `told`, the known ones."""
    result: list[Token] = []
    index = 0
    while index < len(tokens):
        start = tokens[index].start
        behind = index
        if text[start] in names.SURNAMES and (index == 0 or text[start - 1] in " \n\t([“‘\"'·,"):
            name = text[start : start + _LENGTH]
            shown = name in known if told else _is_shown(text, start)
            if shown and name[-1] not in _BODIES and name.isalpha() and not name.isascii():
                behind = _behind(text, tokens, index, known)
        if behind > index:
            result += _split(text, start, tokens[behind - 1].end)
            index = behind
        else:
            result.append(tokens[index])
            index += 1
    return result


def _is_shown(text: str, start: int) -> bool:
    """Whether a title or an age beside three syllables says that they are a name."""
    if _AFTER.match(text, start + _LENGTH) is not None:
        return True
    return _BEFORE.search(text, max(0, start - _NEAR), start) is not None


def _behind(text: str, tokens: Sequence[Token], first: int, known: set[str]) -> int:
    """Behind the tokens that make up a name; `first` where they are none, or the name is whole already."""
    end = tokens[first].start + _LENGTH
    last = first
    while last + 1 < len(tokens) and tokens[last].end < end:
        last += 1
    name, tag = text[tokens[first].start : end], tokens[last].tag
    if tokens[last].end == end:
        if last == first:
            known.update([name] if tag == "NNP" else [])
            return first
        cut = tokens[first].tag == "NNP" and tag == "EC"  # 송 │ 이 │ 든 연구소장
        whole = (cut or tag[0] in "NM" or tag == "XR") and tokens[first].tag != "XPN"
        if tokens[last].end < len(text) and text[end : end + 1].isalpha() and _particle(text, end) is None:
            return first
    else:
        whole = tag == "NNP" and last == first and text[end : tokens[last].end] in _PARTICLES
    if not whole:
        return first
    known.add(name)
    return last + 1


def _particle(text: str, at: int) -> str | None:
    """The particle that ends a word from a place on."""
    stop = at
    while stop < len(text) and text[stop].isalpha():
        stop += 1
    return text[at:stop] if text[at:stop] in _PARTICLES else None


def _split(text: str, start: int, end: int) -> list[Token]:
    """A name, and the particle that was taken for part of it."""
    middle = start + _LENGTH
    found = [Token(start, middle, text[start:middle], text[start:middle], "NNP")]
    if middle < end:
        rest = text[middle:end]
        found.append(Token(middle, end, rest, rest, _PARTICLES[rest]))
    return found
