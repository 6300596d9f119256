"""The benchmarks measure what they say they do: the same texts every time, of the size asked, and what was found."""

from __future__ import annotations

from contextlib import closing
from itertools import islice
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from benchmarks import measure, plot, service, texts
from benchmarks.__main__ import pairs, speed_table, table
from benchmarks.subjects import SUBJECTS
from timeline.stores import open_store
from timeline.stores.base import Filter


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_texts_are_the_same_every_time_and_as_long_as_asked(language: str) -> None:
    assert list(islice(texts.articles(language), 12)) == list(islice(texts.articles(language), 12))
    text = texts.text(language, 20_000)
    assert 19_990 < len(text.encode()) <= 20_000


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_ours_finds_all_days_of_the_corpus(language: str) -> None:
    found = measure.right(SUBJECTS["dates"].load(language), language)
    assert found["right"] == found["of"] > 10


def test_speed_is_of_the_articles_that_were_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measure, "ARTICLES", 3)
    read: list[str] = []
    found = measure.speed(lambda text: {str(read.append(text))}, "en")
    assert found["articles"] == 2  # the first one is for the models to load
    assert found["bytes"] == sum(len(text.encode()) for text in read[1:])


def test_pages_are_of_the_entries_that_were_made(tmp_path: Path) -> None:
    with closing(open_store(str(tmp_path / "store.db"))) as store:
        made = service.filled(store, 400)
        assert store.counts() == (40, 400)
        assert len(store.entries(Filter(facets={"tag": "shown"}), limit=500).items) == service.SHOWN
        assert all(float(median) <= float(worst) for _, median, worst in service.page_rows(store, made))


def test_a_peer_that_is_not_there_is_said() -> None:
    pair = ("ctparse", "en")
    assert pair in pairs("")
    lines = table(
        "a | b | c | d | e | f", speed_table({pair: [{"missing": "No module named 'ctparse'"}]}, {})
    )
    assert "not measured: No module named 'ctparse'" in "\n".join(lines)


def test_the_plot_is_an_image_with_every_name() -> None:
    root = ET.fromstring(plot.bars("Speed", "KB/s", [("a & b", 1_200.0, True), ("c", 3.0, False)]))
    assert root.tag.endswith("svg")
    assert {"a & b", "c", "1.2e+03", "3"} <= {node.text for node in root.iter() if node.text}
