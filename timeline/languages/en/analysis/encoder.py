"""The vectors that spaCy's parser, tagger and names are told from, reckoned as reading needs them.

A model of spaCy's own making has one vector for each word, whatever stands around it (the embedding: of its form, its
first and last letters, its shape), and layers that mix each with its neighbours'. Texts have few different words: those
vectors are remembered. The layers are spaCy's, without what only learning asks for. A model of another make is left
as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from thinc.api import Model, Ragged

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.tokens import Doc

    Floats = NDArray[np.float32]

_LAYER = ["expand_window", "maxout", "layernorm"]
_EMBEDDING = ["extract_features", "list2ragged", "with_array", "with_array", "ragged2list"]
_REMEMBERED = 1 << 14  # words: 6 MB
_LEAST = np.float32(1e-8)


def quicken(model: Any) -> Any:
    """The model of a component, with every part in it that encodes words in its quicker form."""
    for node in list(model.walk()):
        if node.has_ref("embed") and node.has_ref("encode") and _is_plain(node):
            encoder = _Encoder(node)
            quick: Any = Model("encoder", encoder.forward, dims={"nO": encoder.width})
            if node is model:
                return quick
            model.replace_node(node, quick)
    return model


def _is_plain(node: Any) -> bool:
    """Whether an encoder is made as is told above: no vectors from elsewhere, a window of one word on each side."""
    embed, encode = node.get_ref("embed"), node.get_ref("encode")
    return (
        [layer.name.partition("(")[0] for layer in embed.layers] == _EMBEDDING
        and encode.name.startswith("with_array(residual(")
        and all(_names(layer) == _LAYER for layer in _residuals(encode))
        and all(n.attrs["window_size"] == 1 for n in encode.walk() if n.name == "expand_window")
    )


def _residuals(encode: Any) -> list[Any]:
    return [node for node in encode.walk() if node.name.startswith("residual(") and len(node.layers) == 1]


def _names(residual: Any) -> list[str]:
    """The parts of a layer that have nothing below them, but those that are for learning."""
    return [n.name for n in residual.walk() if not n.layers and n.name != "dropout"]


class _Encoder:
    """One embedding with the layers behind it."""

    def __init__(self, node: Any) -> None:
        embed, encode = node.get_ref("embed"), node.get_ref("encode")
        self._columns = embed.layers[0].attrs["columns"]
        self._look_up, self._mix = embed.layers[2:4]
        self._layers = [_Layer(residual) for residual in _residuals(encode)]
        self._pad: int = encode.attrs["pad"]
        self.width: int = encode.get_dim("nO")
        self._forget()

    def _forget(self) -> None:
        self._places: dict[bytes, int] = {}
        self._vectors = np.zeros((1, self.width), dtype="float32")  # the first stands between texts

    def forward(self, _: Any, documents: Sequence[Doc], is_train: bool) -> tuple[list[Floats], Any]:
        """The vectors of the words of each document. There is no way back: this is not for learning."""
        if len(self._places) >= _REMEMBERED:
            self._forget()
        features = [document.to_array(self._columns) for document in documents]
        places = self._placed(np.concatenate(features))
        between = [0] * self._pad
        rows, starts, at = list(between), [], 0
        for document in documents:
            starts.append(len(rows))
            rows += places[at : at + len(document)]
            rows += between
            at += len(document)
        x = self._vectors[rows]
        for layer in self._layers:
            x += layer(x)
        return [x[at : at + len(d)] for at, d in zip(starts, documents, strict=True)], None

    def _placed(self, features: NDArray[np.uint64]) -> list[int]:
        """Where the vectors of words with such features stand; those of new words are reckoned."""
        string, size = features.tobytes(), features.itemsize * features.shape[1]
        keys = [string[at : at + size] for at in range(0, len(string), size)]
        new = [key for key in dict.fromkeys(keys) if key not in self._places]
        if new:
            rows: Any = np.frombuffer(b"".join(new), dtype=features.dtype).reshape(len(new), -1)
            ones: Any = np.ones(len(new), dtype="i")
            found = self._mix.predict(self._look_up.predict(Ragged(rows, ones))).dataXd
            first = len(self._places) + 1
            end = first + len(new)
            if end > len(self._vectors):
                more = np.zeros((max(end, len(self._vectors)), self.width), dtype="float32")
                self._vectors = np.concatenate([self._vectors, more])
            self._vectors[first:end] = found
            self._places.update(zip(new, range(first, end), strict=True))
        return [self._places[key] for key in keys]


class _Layer:
    """What a word's vector and its neighbours' make together: the greatest of some products, brought to one scale."""

    def __init__(self, residual: Any) -> None:
        parts = {node.name: node for node in residual.walk() if not node.layers}
        weights = parts["maxout"].get_param("W")
        self._width, self._pieces, wide = weights.shape
        self._weights = np.ascontiguousarray(weights.transpose(2, 1, 0).reshape(wide, -1))
        self._bias = parts["maxout"].get_param("b").T.reshape(-1)
        self._scale = parts["layernorm"].get_param("G")
        self._shift = parts["layernorm"].get_param("b")

    def __call__(self, x: Floats) -> Floats:
        count, width = x.shape
        around = np.zeros((count, 3 * width), dtype=x.dtype)
        around[1:, :width] = x[:-1]
        around[:, width : 2 * width] = x
        around[:-1, 2 * width :] = x[1:]
        products = around @ self._weights
        products += self._bias
        best: Floats = products[:, : self._width]
        for piece in range(1, self._pieces):
            best = np.maximum(best, products[:, piece * self._width : (piece + 1) * self._width])
        best -= best.mean(axis=1, keepdims=True)
        variance = np.einsum("ij,ij->i", best, best)
        variance /= np.float32(width)
        variance += _LEAST
        best *= (np.float32(1) / np.sqrt(variance))[:, None]
        best *= self._scale
        best += self._shift
        return best
