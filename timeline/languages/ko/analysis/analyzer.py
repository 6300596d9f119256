"""Korean morphemes by kiwipiepy. Tags are Sejong's (NNG, NNP, JX, VV, EF …)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from importlib import import_module
from typing import Any, Protocol

from timeline.languages.ko.analysis import people
from timeline.languages.ko.analysis.quotations import RETOLD
from timeline.languages.ko.lexicon.events import PLACE_ENDS, TYPES
from timeline.languages.ko.lexicon.names import NAMES
from timeline.types import Span, Token

_LONGEST = 2_000  # code points that are tokenized in one go; no sentence that a person wrote is longer


_STRAIGHT = frozenset("'\"")
_UNKNOWN = (2, 3)  # the ids that Kiwi's model gives every noun and name that it does not hold


_QUOTED = re.compile('[“"](?P<words>[^“”"\\n]{24,1000})[”"]')
_TAIL = 10  # code points of a long quotation that are tagged
_Places = tuple[tuple[int, int], ...]


class Morpheme(Protocol):
    """What is read of kiwipiepy's tokens; the package ships no types."""

    id: int
    form: str
    tag: str
    start: int
    len: int


class KiwiAnalyzer:
    """Wraps one Kiwi. Must be made in the process that uses it: a Kiwi used before a fork hangs in the child."""

    def __init__(self) -> None:
        self._kiwi: Any = import_module("kiwipiepy").Kiwi(num_workers=1, load_multi_dict=False)
        for name in NAMES:  # all before the first use: a word added later rebuilds the model
            self._kiwi.add_user_word(name, "NNP", 0.0)

    def analyze(self, text: str, spans: Sequence[Span], *, names: bool = True) -> list[tuple[Token, ...]]:
        """The morphemes of each span of `text`; a verb's lemma ends in 다, another morpheme's is its form.

        Names are tagged with the rest, whether wanted (`names`) or not.
        """
        pieces = [[_shortened(text, piece) for piece in _pieces(text, span)] for span in spans]
        flat = (words for found in pieces for words, _ in found)
        results = iter(self._kiwi.tokenize(flat, split_sents=False))
        tokens = [
            [t for _, places in found for t in _tokens(text, places, next(results))] for found in pieces
        ]
        return [tuple(found) for found in people.whole(text, tokens)]


def _pieces(text: str, span: Span) -> list[Span]:
    """The span in stretches that the tokenizer takes in bounded time. One of thousands of letters without a space
    is no language, and would take minutes a megabyte: it is left out."""
    if span.end - span.start <= _LONGEST:
        return [span]
    cuts = range(span.start, span.end, _LONGEST)
    pieces = [Span(at, min(at + _LONGEST, span.end)) for at in cuts]
    return [piece for piece in pieces if " " in text[piece.start : piece.end]]


def _shortened(text: str, piece: Span) -> tuple[str, _Places]:
    """The words of a piece for the tagger, which takes nearly all of the time, and their places in the text.

    Of a long quotation only its last words are read: what somebody says is taken as one, whatever is in it. One in
    which others are quoted is read whole.
    """
    words, places, start = "", [(0, piece.start)], piece.start
    for quoted in _QUOTED.finditer(text, piece.start, piece.end):
        first, last = quoted.span("words")
        rest = text.rfind(" ", first, last - _TAIL) + 1
        if rest - first >= _TAIL and RETOLD.search(text, first, last) is None:
            words += text[start:first]
            places.append((len(words), rest - len(words)))
            start = rest
    return words + text[start : piece.end], tuple(places)


def _tokens(text: str, places: _Places, morphemes: Iterable[Morpheme]) -> list[Token]:
    """Tokens in the text; `places` are from which place of what was tagged on they are moved by how much."""
    tokens = []
    number = 0
    for m in morphemes:
        form, tag = m.form, m.tag
        while number + 1 < len(places) and m.start >= places[number + 1][0]:
            number += 1
        start = places[number][1] + m.start
        tag = "SN" if tag == "W_SERIAL" else tag  # a score: 2-1
        if m.id in _UNKNOWN:
            tag = "NNP"  # a noun that no dictionary holds is a name: 가람모터스
            if m.len > 2 and form[-1] == "의":  # … with the particle behind it: 흥덕구의
                end = start + m.len
                tokens.append(Token(start, end - 1, form[:-1], form[:-1], tag))
                tokens.append(Token(end - 1, end, "의", "의", "JKG"))
                continue
        tokens.append(Token(start, start + m.len, form, form + "다" if tag[0] == "V" else form, tag))
    return _mended(text, tokens)


def _mended(text: str, tokens: Sequence[Token]) -> list[Token]:
    """What the tagger misread, put right: names that it cut (a verb without an ending is none: 누리; behind the ending
    of one that describes a noun there is a space: 해온전자), a second particle (전에도), a mark that closes."""
    found: list[Token] = []
    opened = ""  # straight marks that wait for their partner
    for n, token in enumerate(tokens):
        after = tokens[n + 1] if n + 1 < len(tokens) else None
        adjoins = bool(found) and found[-1].end == token.start
        if token.tag[:2] == "VV" and after is not None and after.start > token.end:
            token = replace(token, lemma=token.text, tag="NNP")
        elif token.tag == "SW" and "ㄱ" <= token.text <= "ㅎ":
            token = replace(token, tag="NNP")  # ㄱ씨
        elif token.text == "도" and token.tag == "NNG" and adjoins and found[-1].tag == "JKB":
            token = replace(token, tag="JX")
        elif token.tag in ("SSO", "SSC") and token.text in _STRAIGHT:
            closes = token.text in opened and (adjoins or token.tag == "SSC")
            opened = opened.replace(token.text, "") if closes else opened + token.text
            token = replace(token, tag="SSC") if closes else token
        if adjoins and _ends_name(found, token, after):
            start = token.start
            while found and found[-1].end >= start and found[-1].tag[0] in "NVEXM":
                start = min(start, found.pop().start)
            word = text[start : token.end]
            token = Token(start, token.end, word, word, "NNP")
        found.append(token)
    return found


def _ends_name(before: Sequence[Token], token: Token, after: Token | None) -> bool:
    """Whether a morpheme goes on with a word that only a name can be: 해온 │ 전자, 한결 │ 배터리, 해온 │ 대."""
    last, length = before[-1], token.end - token.start
    if token.tag == "XPN":  # no word ends with a prefix
        return after is not None and after.start > token.end and last.tag[0] in "NVEM"
    if token.tag != "NNG":
        return False
    if length == 1 and last.end - last.start == 1 and token.text in PLACE_ENDS:  # 새 │ 솔 │ 시
        cut = before[-2:-1]
        return any(t.tag == "MM" and t.end == last.start for t in cut) and last.tag == "NNG"
    if last.tag == "ETM":  # 밝힌뒤 is misspelt, 큰불 is none
        place = last.text != "ᆯ" and token.text in PLACE_ENDS and before[-2].tag[:2] in ("VV", "VX")
        return length > 1 or place
    return last.tag == "MAG" and last.end - last.start > 1 and length > 1 and token.text not in TYPES


def load() -> KiwiAnalyzer:
    return KiwiAnalyzer()
