"""What a document costs, in counts and not by the clock: no sentence is read twice, nor one in which nothing can be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

import timeline
from timeline import languages
from timeline.languages.en.analysis import syntax
from timeline.settings import Settings, Stage
from timeline.types import Span

TEXTS = {
    "en": (
        'The mayor said on Monday that the bridge would open in May. "It took nine years," she said. '
        "The old bridge closed in 2015. Trams have run beside it since then."
    ),
    "ko": (
        "시장은 2일 새 다리가 오는 5월 개통한다고 밝혔다. “9년이 걸렸다”고 그는 말했다. "
        "옛 다리는 2015년 폐쇄됐다. 그 뒤로는 전차가 다닌다."
    ),
}
MARKS = {"en": " " + "( " * 400, "ko": " " + "“ " * 400}


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The stretches of texts that analysers are given, in order."""
    found: list[str] = []
    for code in TEXTS:
        analyzer: Any = languages.analyzer(languages.get(code))

        def analyze(
            text: str, spans: Sequence[Span], *, names: bool = True, given: Any = analyzer.analyze
        ) -> Any:
            found.extend(text[s.start : s.end] for s in spans)
            return given(text, spans, names=names)

        monkeypatch.setattr(analyzer, "analyze", analyze)
    return found


@pytest.mark.parametrize("code", TEXTS)
def test_each_sentence_is_analysed_once_for_all_stages(code: str, read: list[str]) -> None:
    timeline.extract(TEXTS[code], published="2024-03-15", language=code)
    assert len(read) == 4
    assert len(set(read)) == 4


@pytest.mark.parametrize("code", TEXTS)
def test_for_claims_only_what_can_hold_one_is_analysed(code: str, read: list[str]) -> None:
    claims = Settings(stages=frozenset({Stage.CLAIMS}))
    timeline.extract(TEXTS[code], published="2024-03-15", language=code, settings=claims)
    assert len(read) == 2


@pytest.mark.parametrize("code", TEXTS)
def test_for_times_nothing_is_analysed(code: str, read: list[str]) -> None:
    times = Settings(stages=frozenset({Stage.TIMEXES}))
    timeline.extract(TEXTS[code], published="2024-03-15", language=code, settings=times)
    assert read == []


@pytest.mark.parametrize("code", TEXTS)
def test_rows_of_marks_are_not_analysed(code: str, read: list[str]) -> None:
    timeline.extract(f"{TEXTS[code]}\n\n{MARKS[code]}", published="2024-03-15", language=code)
    assert len(read) == 4


def test_the_tree_of_a_sentence_is_made_once() -> None:
    before = syntax.tree_of.made.cache_info()
    timeline.extract(TEXTS["en"], published="2024-03-15", language="en")
    after = syntax.tree_of.made.cache_info()
    assert after.misses - before.misses == 4
    assert after.hits - before.hits >= 4
