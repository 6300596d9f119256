"""A sentence without the long quotations in it, and the one tree of their parses.

Long quotations are what the parser loses its way in. So what is quoted and the sentence around it are parsed
apart: in the frame each quotation is the one word “Yes”, and its own parse is hung in that word's place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from timeline.languages.en.analysis.quotations import Passage, between
from timeline.types import Span, Token

_DATELINE = re.compile(  # the place and day that agencies print before a report are no part of its first sentence
    r"(?:(?=[A-Z.'’ -]{0,12}[A-Z]{3})[A-Z][A-Z.'’-]{1,20}(?: [A-Z][A-Z.'’-]{1,20}){0,2}"  # NORTHGATE
    r"(?:, [A-Z][\w. ]{1,20})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?,?"  # , Calif., Nov. 19, 2024
    r"(?: {1,5}\([^)\n]{1,20}\)| /[^/\n]{1,20}/)? {0,5}(?:[—–―_]|--| - ) ?"  # (Wire) —
    r"|(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\([A-Z][\w .]{1,20}\)) ?(?:[—–―]|--|-) "  # May 14 -
    r"|(?:[A-Z][\w.'’-]{1,20} ){1,3} {0,4}\( ?[A-Z][\w .]{1,20}\) {0,5}(?:[—–―]|--|-) (?=[A-Z\"“])"  # New York (Wire) -
    r"|\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?(?: ?[—–―|:-])? )"  # 14:05, of a live report
)
_STAND_IN = "Yes"
_LEAST = 12  # characters of a quotation that is worth a parse of its own
_FRAME = -1  # the frame's own parse, among those of its quotations


class Word(NamedTuple):
    """A word of one parse: its place in the parsed string, and its head's number in that parse."""

    start: int
    end: int
    tag: str
    dep: str
    head: int
    entity: str


class Piece(NamedTuple):
    """A stretch of a parsed string that stands for a stretch of the text; `shift` leads from one to the other.

    A stand-in (`quoted` set) stands for the quotation of that number.
    """

    start: int
    end: int
    shift: int
    quoted: int = _FRAME


class Frame(NamedTuple):
    """A sentence with its long quotations cut out, and those."""

    text: str
    pieces: tuple[Piece, ...]
    quoted: tuple[Span, ...]


class _Strip:
    """The parsed string, piece by piece."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.pieces: list[Piece] = []
        self._length = 0

    def put(self, string: str, place: int, number: int = _FRAME) -> None:
        """What stands for the text from a place on; as a stand-in, for the quotation of a number."""
        if string:
            end = self._length + len(string)
            self.pieces.append(Piece(self._length, end, place - self._length, number))
            self.parts.append(string)
            self._length = end


def framed(text: str, span: Span) -> Frame:
    """Cuts the long utterances out of a sentence. What stands for each keeps its marks and last punctuation."""
    strip = _Strip()
    quoted: list[Span] = []
    line = _DATELINE.match(text, span.start, span.end)
    at = span.start if line is None else line.end()
    for (start, end), inner in _utterances(text, span, at):
        strip.put(text[at:start], at)
        if start > at and not text[start - 1].isspace():
            strip.put(" ", start)  # said,“Yes”: the tokenizer needs the space
        strip.put(text[start : inner.start], start)
        strip.put(_STAND_IN, inner.start, len(quoted))
        quoted.append(inner)
        closing = text[inner.end : end]
        goes_on = closing[:1] in "?!.…" and text[end : span.end].strip()
        strip.put("," + closing[1:] if goes_on else closing, inner.end)
        if text[end : end + 1].isalpha():
            strip.put(" ", end)  # “Yes,”Kim said
        at = end
    strip.put(text[at : span.end], at)
    return Frame("".join(strip.parts), tuple(strip.pieces), tuple(quoted))


def _utterances(text: str, span: Span, at: int) -> Iterator[tuple[Span, Span]]:
    """The utterances of a sentence, from a place on, that are worth a parse of their own: with their marks, and what
    is inside of those but the last punctuation."""
    for passage in between(text, span.start, span.end):
        start, end = max(passage.start, span.start), min(passage.end, span.end)
        inner = _inside(text, passage, start, end)
        outside = text[span.start : start].strip() or text[end : span.end].strip(" .\n")
        led_up_to = text[span.start : start].rstrip()[-1:] in (",", ":")
        small = start == passage.start and text[inner.start : inner.start + 1].islower()
        fragment = small and not led_up_to
        long = inner.end - inner.start >= _LEAST
        if passage.utterance and not fragment and long and outside and inner.start >= at:
            yield Span(start, end), inner
            at = end


def _inside(text: str, passage: Passage, start: int, end: int) -> Span:
    """The words of the part of a quotation that lies between two places."""
    inner, last = start + (start == passage.start), end - (end == passage.end and passage.closed)
    while last > inner and not text[last - 1].isalnum():
        last -= 1
    while inner < last and text[inner].isspace():
        inner += 1
    return Span(inner, last)


class _Node(NamedTuple):
    """A word at its place in the text, and which word of which parse it is."""

    start: int
    end: int
    word: Word
    parse: int
    number: int


class _Joint:
    """The words of a frame's parse and of its quotations' parses, in text order."""

    def __init__(self, frame: Frame, outer: Sequence[Word], inners: Sequence[Sequence[Word]]) -> None:
        self._outer = outer
        self._quoted: dict[int, int] = {}  # the quotation for which a word of the frame stands in
        nodes = list(self._of_frame(frame))
        for parse, (inner, words) in enumerate(zip(frame.quoted, inners, strict=True)):
            nodes += [
                _Node(w.start + inner.start, w.end + inner.start, w, parse, n) for n, w in enumerate(words)
            ]
        self.nodes = sorted(nodes, key=lambda node: node.start)
        self._tops = [next((n for n, w in enumerate(words) if w.head == n), 0) for words in inners]
        self._place = {(node.parse, node.number): place for place, node in enumerate(self.nodes)}
        self._stand_in = {parse: number for number, parse in reversed(self._quoted.items())}

    def _of_frame(self, frame: Frame) -> Iterator[_Node]:
        piece = 0
        for number, word in enumerate(self._outer):
            while piece + 1 < len(frame.pieces) and frame.pieces[piece].end <= word.start:
                piece += 1
            here = frame.pieces[piece]
            if here.quoted != _FRAME and here.start <= word.start:
                self._quoted[number] = here.quoted
            else:
                yield _Node(word.start + here.shift, word.end + here.shift, word, _FRAME, number)

    def head(self, place: int) -> tuple[int, str]:
        """The place of a word's head, itself where it has none, and its relation to that."""
        _, _, word, parse, number = self.nodes[place]
        if parse == _FRAME:
            head = self._in_frame(word.head)
        elif word.head != number:
            head = self._place.get((parse, word.head))
        else:
            is_top = number == self._tops[parse]
            stand_in = self._stand_in.get(parse)
            above = None if stand_in is None else self._outer[stand_in].head
            if above is None or (above == stand_in and is_top):
                return place, word.dep
            head = self._in_frame(above)
            return place if head is None else head, "ccomp" if is_top else "parataxis"
        return place if head is None else head, word.dep

    def _in_frame(self, number: int) -> int | None:
        """Where a word of the frame stands; a stand-in, where the top of what it stands for does."""
        parse = self._quoted.get(number)
        return self._place.get((_FRAME, number) if parse is None else (parse, self._tops[parse]))


def joined(
    text: str,
    frame: Frame,
    outer: Sequence[Word],
    inners: Sequence[Sequence[Word]],
    lemma: Callable[[str, str], str],
) -> tuple[Token, ...]:
    """One tree out of the frame's parse and the quotations' own. `lemma` of a word and its tag."""
    joint = _Joint(frame, outer, inners)
    tokens = []
    for place, (start, end, word, _, _) in enumerate(joint.nodes):
        head, dep = joint.head(place)
        surface = text[start:end]
        tokens.append(Token(start, end, surface, lemma(surface, word.tag), word.tag, dep, head, word.entity))
    return tuple(tokens)
