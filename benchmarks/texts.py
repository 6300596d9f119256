"""Texts to measure on: the seeds, and articles made of our own corpora's sentences. The same every time."""

from __future__ import annotations

import importlib
import random
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from timeline.documents import Given, scan
from timeline.settings import Settings
from timeline.types import Document

SEEDS = Path(__file__).parent.parent / "seeds"
LANGUAGES = ("en", "ko")
PUBLISHED = "2024-03-15"  # what the corpora are said on
ARTICLE = 4_000  # bytes, as an article of news has them
_TIMES = ("corpus.temporal",)
_OTHERS = ("corpus.claims", "corpus.events")
_GROUPS = ("SENTENCES", "NEGATIVE", "EXAMPLES", "NONE", "TYPES", "FACTUALITY", "CAST", "SILENT")


@cache
def sentences(language: str, corpora: tuple[str, ...] = _TIMES + _OTHERS) -> tuple[str, ...]:
    """The sentences of a language's corpora: those with times, claims and events, and those without."""
    found: list[str] = []
    for name in corpora:
        corpus = importlib.import_module(f"timeline.languages.{language}.{name}")
        for example in (example for group in _GROUPS for example in getattr(corpus, group, ())):
            text = example if isinstance(example, str) else getattr(example, "text", None) or example[0]
            found.append(" ".join(text.split()))
    return tuple(dict.fromkeys(found))


@cache
def seeds(language: str) -> tuple[str, ...]:
    """The texts of the sample documents."""
    found = scan([str(SEEDS)], stdin=None, given=Given(), settings=Settings())
    return tuple(d.text for d in found if isinstance(d, Document) and d.language == language)


def articles(language: str) -> Iterator[str]:
    """Articles without end: the seeds, then paragraphs of five sentences, one of them out of the corpus of times."""
    yield from seeds(language)
    times, others = sentences(language, _TIMES), sentences(language, _OTHERS)
    shuffler = random.Random(7)
    while True:
        paragraphs: list[str] = []
        while sum(len(p.encode()) for p in paragraphs) < ARTICLE:
            told = [shuffler.choice(times), *shuffler.sample(others, 4)]
            shuffler.shuffle(told)
            paragraphs.append(" ".join(told))
        yield "\n\n".join(paragraphs)


def text(language: str, size: int) -> str:
    """One text of as many bytes, or a few less."""
    parts: list[str] = []
    length = 0
    for article in articles(language):
        parts.append(article)
        length += len(article.encode()) + 2
        if length > size:
            break
    return "\n\n".join(parts).encode()[:size].decode(errors="ignore")


def dated(language: str) -> list[tuple[str, frozenset[str]]]:
    """The corpus's sentences that tell days, with those days: to see how many of them a subject gets."""
    corpus = importlib.import_module(f"timeline.languages.{language}.corpus.temporal")
    pairs = ((text, {value for _, value in times}) for text, times in corpus.SENTENCES)
    return [(text, frozenset(days)) for text, days in pairs if days and all(_is_day(day) for day in days)]


def _is_day(value: str) -> bool:
    return len(value) == 10 and value[:4].isdigit() and value[5:7].isdigit() and value[8:].isdigit()
