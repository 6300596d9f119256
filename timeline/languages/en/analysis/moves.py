"""spaCy's parser and its finder of names, taken through their moves quicker: the same moves, so the same tokens.

spaCy's own loop gives the interpreter's lock away, and then takes it and gives it back at every question whether a move
is valid: twice the time. For names it asks that seventy times a word, though a word outside a name is told from itself
alone, whatever was told of those before it: all such words are told at once here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.tokens import Doc

    Floats = NDArray[np.float32]
    Flags = NDArray[np.bool_]

_BATCH = 64
_WHERE = 3  # a finder of names looks at a word, the first of the name so far and the word before
_NEVER = np.float32("-inf")


def annotated(component: Any, documents: list[Doc]) -> list[Doc]:
    """The documents with what a component of a pipeline adds."""
    from spacy.pipeline.ner import EntityRecognizer
    from spacy.pipeline.transition_parser import Parser

    if not isinstance(component, Parser) or not _is_plain(component) or not any(documents):
        return list(component.pipe(documents, batch_size=_BATCH))
    if isinstance(component, EntityRecognizer) and component.model.get_ref("lower").get_dim("nF") == _WHERE:
        for document, names in zip(documents, _Names(component).of(documents), strict=True):
            document.set_ents(names)
        return documents
    model = component.model.predict(documents)
    weights, bias = (model.vec2scores.get_param(name) for name in "Wb")
    states = component.moves.init_batch(documents)
    going = [state for state in states if not state.is_final()]
    while going:
        scores = model.state2vec.predict(model.get_token_ids(going)) @ weights.T
        scores += bias
        going = component.transition_states(going, scores)
    component.set_annotations(documents, states)
    model.clear_memory()  # what it holds goes in circles, which would keep it for a while
    return documents


def _is_plain(component: Any) -> bool:
    """Whether moves are told one after the other, by the greatest of some products and two layers."""
    attributes, lower = component.model.attrs, component.model.get_ref("lower")
    return (
        component.cfg["beam_width"] == 1
        and attributes["has_upper"]
        and not attributes["unseen_classes"]
        and lower.get_dim("nP") > 1
    )


class _Names:
    """Where names are. Moves are called B-, I-, L- (begins, goes on with, ends a name of a kind), U- (is one) and O."""

    def __init__(self, component: Any) -> None:
        moves = component.moves
        called = [moves.get_class_name(n) for n in range(moves.n_moves)]
        numbers = {name: n for n, name in enumerate(called)}
        self._kinds = [name[2:] for name in called]
        self._begins = np.array([name.startswith("B-") for name in called])
        self._names = self._begins | [name.startswith("U-") and name != "U-" for name in called]
        self._unasked = ~self._names & [name != "O" for name in called]
        self._goes_on, self._ends = (
            np.array([numbers.get(letter + kind, 0) for kind in self._kinds]) for letter in ("I-", "L-")
        )
        self._vectors, self._lower, self._upper = component.model.layers

    def of(self, documents: Sequence[Doc]) -> Iterator[list[Any]]:
        """The names in each document, as spans of it."""
        from spacy.tokens import Span

        parts = self._lower.predict(self._vectors.predict(documents))
        base = 0
        found = self._found(parts, *_places(documents))
        name = next(found, None)
        for document in documents:
            names = []
            while name is not None and name[0] < base + len(document):
                start, last, kind = name
                names.append(Span(document, start - base, last + 1 - base, label=kind))
                name = next(found, None)
            yield names
            base += len(document)

    def _found(self, parts: Floats, spaces: Flags, closing: Flags) -> Iterator[tuple[int, int, str]]:
        """First and last word and kind of each name. `parts`: of each word, behind those of none, what it adds to
        a score in each of the places looked at. `closing`: where a sentence ends, and so a name."""
        scores = self._scores(parts[1:, 0] + parts[0, 1] + parts[0, 2])
        scores[:, self._unasked] = _NEVER
        scores[np.ix_(spaces, self._names)] = _NEVER
        scores[np.ix_(closing, self._begins)] = _NEVER
        moves = scores.argmax(axis=1)
        firsts = np.flatnonzero(self._names[moves])
        lasts = firsts.copy()
        going = np.flatnonzero(self._begins[moves[firsts]])
        while len(going):
            lasts[going] += 1
            first, at = firsts[going], lasts[going]
            scores = self._scores(parts[at + 1, 0] + parts[first + 1, 1] + parts[at, 2])
            rows, kinds = np.arange(len(going)), moves[first]
            stays = scores[rows, self._goes_on[kinds]] >= scores[rows, self._ends[kinds]]
            going = going[stays & ~closing[at]]
        free = 0
        for start, last, move in zip(firsts.tolist(), lasts.tolist(), moves[firsts].tolist(), strict=True):
            if start >= free:
                yield start, last, self._kinds[move]
                free = last + 1

    def _scores(self, sums: Floats) -> Floats:
        """How well each move fits, by the sums of what the places looked at add."""
        sums += self._lower.get_param("b")
        hidden = np.maximum.reduce([sums[..., piece] for piece in range(sums.shape[2])])
        scores: Floats = hidden @ self._upper.get_param("W").T
        scores += self._upper.get_param("b")
        return scores


def _places(documents: Sequence[Doc]) -> tuple[Flags, Flags]:
    """Which words are space, and behind which a sentence ends."""
    from spacy.attrs import IS_SPACE, SENT_START

    rows = np.concatenate([document.to_array([IS_SPACE, SENT_START]) for document in documents])
    ends = np.cumsum([len(document) for document in documents if len(document)]) - 1
    closing = np.append(rows[1:, 1] == 1, True)
    closing[ends] = True
    return rows[:, 0] == 1, closing
