"""Korean morphemes by kiwipiepy. Tags are Sejong's (NNG, NNP, JX, VV, EF …)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.types import Span, Token

if TYPE_CHECKING:
    from kiwipiepy import Kiwi


class KiwiAnalyzer:
    """Wraps one Kiwi. Must be made in the process that uses it: a Kiwi used before a fork hangs in the child."""

    def __init__(self) -> None:
        from kiwipiepy import Kiwi

        self._kiwi: Kiwi = Kiwi(num_workers=1, load_multi_dict=False)

    def analyze(self, text: str, spans: Sequence[Span]) -> list[tuple[Token, ...]]:
        """The morphemes of each span of `text`; a verb's lemma ends in 다, another morpheme's is its form."""
        results = self._kiwi.tokenize((text[start:end] for start, end in spans), split_sents=False)
        found = []
        for (offset, _), morphemes in zip(spans, results, strict=True):
            found.append(
                tuple(
                    Token(
                        offset + m.start,
                        offset + m.end,
                        m.form,
                        m.form + "다" if m.tag[0] == "V" else m.form,
                        m.tag,
                    )
                    for m in morphemes
                )
            )
        return found


def load() -> KiwiAnalyzer:
    return KiwiAnalyzer()
