"""English sources that stand for one named before."""

from __future__ import annotations

import time

import pytest

from timeline.languages.en.references import full_name, stands_for
from timeline.types import Source, SourceKind


@pytest.mark.parametrize(
    ("source", "kind", "named", "named_kind", "expected"),
    [
        ("Holt", "person", "Dana Holt, a spokeswoman for the harbor authority", "person", True),
        ("Ms. Holt", "person", "Dana Holt", "person", True),
        ("Mr. Holt", "person", "Mrs. Dana Holt", "person", False),
        ("Holt", "person", "Dana Lee", "person", False),
        ("Dana", "person", "Dana Holt", "person", False),
        ("it", "pronoun", "Oakline Corp.", "organization", True),
        ("it", "pronoun", "Dana Holt", "person", False),
        ("they", "pronoun", "Lee and Park", "person", True),
        ("They", "pronoun", "two officials", "anonymous", True),
        ("they", "pronoun", "Dana Holt", "person", False),
        ("the company", "organization", "Oakline Corp.", "organization", True),
        ("the company", "organization", "Dana Holt", "person", False),
        ("the minister", "person", "Finance Minister Dana Holt", "person", True),
        ("the spokeswoman", "person", "Dana Holt, a spokeswoman for the ministry", "person", True),
        ("the company", "organization", "the metalworkers' union", "organization", False),
        ("the company", "organization", "the Ministry of Labor", "organization", False),
        ("the union", "organization", "the Metalworkers' Union", "organization", True),
        ("she", "pronoun", "Dana Holt", "person", True),
        ("she", "pronoun", "Mr. Holt", "person", False),
        ("he", "pronoun", "Oakline Corp.", "organization", False),
        ("they", "pronoun", "two people familiar with the matter", "anonymous", True),
        ("who", "pronoun", "Dana Holt", "person", False),
        ("a company", "organization", "Oakline Corp.", "organization", False),
    ],
)
def test_stands_for(source: str, kind: str, named: str, named_kind: str, expected: bool) -> None:
    short = Source(text=source, kind=SourceKind(kind), spans=())
    assert stands_for(short, Source(text=named, kind=SourceKind(named_kind), spans=())) is expected


def test_full_name_is_read_before_the_short_one() -> None:
    text = "On Monday Mayor Dana Holt opened the pier. Holt smiled."
    assert full_name(text, "Holt", text.index("Holt smiled")) == "Dana Holt"
    assert full_name(text, "Ms. Holt", len(text)) == "Dana Holt"
    assert full_name(text, "Lee", len(text)) is None
    assert full_name(text, "Dana Holt", len(text)) is None
    assert full_name(text, "Holt", 0) is None


@pytest.mark.parametrize("text", ["A" * 300_000, "Aa " * 100_000, "Ab' " * 60_000])
def test_names_are_searched_in_linear_time(text: str) -> None:
    began = time.perf_counter()
    full_name(text, "Holt", len(text))
    assert time.perf_counter() - began < 2
