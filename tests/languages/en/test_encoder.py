"""The quicker encoder: the vectors are those of spaCy's own, whatever was read before."""

from __future__ import annotations

import importlib
from functools import cache
from typing import Any

import numpy as np
import pytest
from thinc.api import Ragged

from timeline.languages.en.analysis import analyzer as analysis
from timeline.languages.en.analysis import encoder

TEXTS = (
    "The harbor authority said the new pier would open in May.",
    "Oakline Corp. cut 300 jobs in March.",
    "Rain fell.",
    "",
    "didn’t   they'll\n\n$12 Zorvina",
)


@cache
def pipeline() -> Any:
    for package in analysis.MODELS:
        try:
            return importlib.import_module(package).load()
        except ImportError:
            continue
    raise AssertionError("no model is installed")


def parts(component: str) -> tuple[Any, Any]:
    """A component's encoder as spaCy made it, and the same in its quicker form."""
    model = pipeline().get_pipe(component).model
    (node,) = (n for n in model.walk() if n.has_ref("embed") is True)
    return node, encoder.quicken(node)


@pytest.mark.parametrize("component", ["tok2vec", "ner"])
def test_the_vectors_are_the_same(component: str, monkeypatch: pytest.MonkeyPatch) -> None:
    plain, quick = parts(component)
    assert quick is not plain
    monkeypatch.setattr(encoder, "_REMEMBERED", 12)  # forgotten on the way
    for texts in (TEXTS, TEXTS[::-1], TEXTS[:1], TEXTS):
        documents = [pipeline().make_doc(text) for text in texts]
        for wanted, found in zip(plain.predict(documents), quick.predict(documents), strict=True):
            assert wanted.shape == found.shape
            assert np.allclose(wanted, found, atol=1e-4)


def test_each_word_is_looked_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    _, quick = parts("tok2vec")
    looked_up: list[int] = []

    def counted(rows: Any, lengths: Any) -> Any:
        looked_up.append(len(rows))
        return Ragged(rows, lengths)

    monkeypatch.setattr(encoder, "Ragged", counted)
    documents = [pipeline().make_doc("rain fell and rain fell on rain")]
    quick.predict(documents)
    quick.predict(documents)
    assert looked_up == [5]  # the last word has no space behind it


def test_a_model_of_another_make_is_left_as_it_is() -> None:
    plain, _ = parts("tok2vec")
    strange = plain.copy()
    next(n for n in strange.walk() if n.name == "expand_window").attrs["window_size"] = 2
    assert encoder.quicken(strange) is strange
