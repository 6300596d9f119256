"""Lemmas of English words from their tags: the model's own tables, read without its slow components."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline

_CLITICS = {
    "n't": "not",
    "n’t": "not",
    "'ll": "will",
    "’ll": "will",
    "'re": "be",
    "’re": "be",
    "'m": "be",
    "’m": "be",
    "'ve": "have",
    "’ve": "have",
    "ca": "can",
    "wo": "will",
    "'d": "would",
    "’d": "would",
}
_KINDS = {"V": "verb", "N": "noun", "J": "adj", "R": "adv"}
_SAME = frozenset({"NNP", "NNPS"})
_REMEMBERED = 50_000


class Lemmas:
    """Looks lemmas up in a pipeline's tables; each pair of word and tag once."""

    def __init__(self, pipeline: Pipeline) -> None:
        self._tables: dict[
            str, tuple[Mapping[str, Sequence[str]], Sequence[Sequence[str]], frozenset[str]]
        ] = {}
        self._known: dict[tuple[str, str], str] = {}
        if pipeline.has_pipe("lemmatizer") or "lemmatizer" in pipeline.disabled:
            lookups: Any = dict(pipeline.components)["lemmatizer"].lookups  # type: ignore[attr-defined]
            get: Callable[[str], Any] = lookups.get_table
            for kind in _KINDS.values():
                self._tables[kind] = (
                    get("lemma_exc").get(kind, {}),
                    get("lemma_rules").get(kind, ()),
                    frozenset(get("lemma_index").get(kind, ())),
                )

    def lemma(self, word: str, tag: str) -> str:
        """The dictionary form of a word with a Penn tag; names as they are, other words in lower case."""
        found = self._known.get((word, tag))
        if found is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            found = self._known[word, tag] = self._look_up(word, tag)
        return found

    def _look_up(self, word: str, tag: str) -> str:
        if tag in _SAME:
            return word
        lower = word.lower()
        if lower in _CLITICS:
            return _CLITICS[lower]
        if tag == "VBZ" and lower in ("'s", "’s"):
            return "be"
        if tag == "MD":
            return lower
        exceptions, rules, index = self._tables.get(_KINDS.get(tag[:1], ""), ({}, (), frozenset()))
        if lower in exceptions:
            return exceptions[lower][0]
        if tag in ("NN", "VB", "VBP", "JJ", "RB") and (lower in index or not rules):
            return lower
        forms = [lower[: len(lower) - len(old)] + new for old, new in rules if old and lower.endswith(old)]
        known = [form for form in forms if form in index]
        if known:
            return known[0]
        if lower in index or tag in ("NN", "VB", "VBP", "JJ", "RB", "RP"):
            return lower
        return next((form for form in forms if len(form) > 1), lower)
