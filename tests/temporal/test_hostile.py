"""Texts made to hurt: the work of the tagger, in calls rather than by the clock, grows with the text and no more."""

from __future__ import annotations

import sys
import tracemalloc
from dataclasses import replace
from typing import Any

import pytest

from timeline import languages, temporal
from timeline.temporal.rules import Tense
from timeline.types import Document

UNITS = {
    "en": [
        *(
            "1234567890",
            " ",
            '"',
            "early ",
            "Monday ",
            "from May 3 to ",
            "a",
            "the year of the ",
            "last ",
            "Q1 ",
        ),
        *(
            "3 years and ",
            "two days after ",
            "May, ",
            "5:30 ",
            "3 am ",
            "the end of ",
            "1.",
            "twenty ",
            "'s ",
            "a year earlier ",
        ),
    ],
    "ko": [
        *(
            "1234567890",
            " ",
            "“",
            "지난 ",
            "3일 ",
            "3일~",
            "2019년부터 ",
            "가",
            "지난해 같은 달 ",
            "오전 9시 ",
        ),
        *("첫째 주 ", "3일 전 ", "일이삼사", "월, 화, ", "(1990) ", "년", "3만", "전월 ", "작년보다 "),
    ],
}


def calls(text: str, language: str) -> tuple[int, int]:
    """How many functions, Python's own included, are called to find the times of a text, and how many there are."""
    document = Document(id="x", text=text, clean=text, blocks=(), language=language, published="2024-11-15")
    grammar = languages.get(language).grammar
    temporal.find_timexes(document, grammar)  # compiled and remembered
    count = 0

    def seen(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(seen)
    try:
        found = temporal.find_timexes(document, grammar)
    finally:
        sys.setprofile(None)
    return count, len(found)


@pytest.mark.parametrize(
    ("language", "unit"), [(code, unit) for code, units in UNITS.items() for unit in units]
)
def test_work_grows_with_the_text(language: str, unit: str) -> None:
    small, _ = calls("x " + unit * (2_000 // len(unit)), language)
    large, found = calls("x " + unit * (8_000 // len(unit)), language)
    assert large < 4.2 * small + 1_000
    assert large < 14 * 8_000 + 120 * found  # some a character, some hundred a time


@pytest.mark.parametrize(
    ("language", "unit"),
    [
        ("en", "The council met on Monday and will meet again on 5 June 2025, said the “mayor”. "),
        ("ko", "시의회는 지난 3일 모였고 2025년 6월 5일 다시 모일 예정이라고 시장이 말했다. "),
    ],
)
def test_the_times_of_a_long_text_take_a_few_hundred_bytes_each(language: str, unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    document = Document(id="x", text=text, clean=text, blocks=(), language=language, published="2024-11-15")
    grammar = languages.get(language).grammar
    temporal.find_timexes(replace(document, clean=unit, text=unit), grammar)  # compiled and remembered
    tracemalloc.start()
    try:
        found = temporal.find_timexes(document, grammar)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(found) > 20_000
    assert peak < 600 * len(found) + 3_000_000  # the text in lower case would be 2,000,000 by itself


@pytest.mark.parametrize(
    ("language", "unit"),
    [("en", "Monday "), ("en", "Monday, Friday and "), ("en", "Q1 "), ("ko", "3일 "), ("ko", "3일~")],
)
def test_a_row_of_times_has_one_verb_that_is_not_looked_for_at_each(language: str, unit: str) -> None:
    text = "x " + unit * 300
    document = Document(id="x", text=text, clean=text, blocks=(), language=language, published="2024-11-15")
    grammar = languages.get(language).grammar
    asked = 0

    def tense(text: str, start: int, end: int) -> Tense:
        nonlocal asked
        asked += 1
        return grammar.tense(text, start, end)

    found = temporal.find_timexes(document, replace(grammar, tense=tense))
    assert len(found) > 200
    assert asked < 20
