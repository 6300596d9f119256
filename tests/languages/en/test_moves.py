"""The parser's and the name finder's moves, taken quicker: what they find is what spaCy itself finds."""

from __future__ import annotations

import importlib
from functools import cache
from typing import Any

import pytest

from timeline.languages.en.analysis import analyzer as analysis
from timeline.languages.en.analysis.moves import annotated

TEXTS = (
    "Angela Merkel met the Bank of Orland in Paris on May 3, 2021, and paid $12 million for 30% of Oakline Corp.",
    "Rain fell. The second sentence names Oslo\nand New York City",
    "In New York",
    "",
    "   Two\n\nlines of Zorvina Quelthorpe  of the Ministry\n of Trade.",
    "Seventeen people, 300 jobs and the first World Cup: Tuesday night at 5 p.m. in Rome, said Lee.",
)
COMPONENTS = ("tok2vec", "tagger", "parser", "ner")


@cache
def pipeline() -> Any:
    for package in analysis.MODELS:
        try:
            return importlib.import_module(package).load(exclude=["senter", "attribute_ruler", "lemmatizer"])
        except ImportError:
            continue
    raise AssertionError("no model is installed")


def found(document: Any) -> list[tuple[str, ...]]:
    return [(t.text, t.tag_, t.dep_, str(t.head.i), t.ent_type_, t.ent_iob_) for t in document]


def test_the_tokens_are_the_same() -> None:
    texts = TEXTS * 3
    documents = [pipeline().make_doc(text) for text in texts]
    for name in COMPONENTS:
        documents = annotated(pipeline().get_pipe(name), documents)
    wanted = [found(pipeline()(text)) for text in texts]
    assert [found(document) for document in documents] == wanted
    assert {"PERSON", "GPE", "DATE", "MONEY"} <= {word[4] for words in wanted for word in words}


@pytest.mark.parametrize(("name", "attribute"), [("parser", "DEP"), ("ner", "ENT_IOB")])
def test_a_component_of_another_make_goes_its_own_way(
    name: str, attribute: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(pipeline().get_pipe(name).cfg, "beam_width", 2)
    documents = [pipeline().make_doc(TEXTS[0])]
    for component in COMPONENTS[: COMPONENTS.index(name) + 1]:
        documents = annotated(pipeline().get_pipe(component), documents)
    assert documents[0].has_annotation(attribute)
