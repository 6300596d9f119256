"""English: table of contents."""

from __future__ import annotations

from timeline.languages.base import Language, later
from timeline.languages.en.sentences import sentences
from timeline.languages.en.temporal.grammar import GRAMMAR

LANGUAGE = Language(
    code="en",
    name="English",
    grammar=GRAMMAR,
    sentences=sentences,
    load_analyzer=later(f"{__name__}.analysis.analyzer", "load"),
    may_claim=later(f"{__name__}.claims.find", "may_claim"),
    find_claims=later(f"{__name__}.claims.find", "find_claims"),
    find_events=later(f"{__name__}.events.find", "find_events"),
    stands_for=later(f"{__name__}.references", "stands_for"),
    full_name=later(f"{__name__}.references", "full_name"),
    last_named=later(f"{__name__}.references", "last_named"),
    name_of=later(f"{__name__}.references", "name_of"),
    reports=later(f"{__name__}.claims.outlets", "reports"),
    own_voice=later(f"{__name__}.claims.outlets", "own_voice"),
    statement=later(f"{__name__}.claims.statements", "statement"),
    word=later(f"{__name__}.meanings", "word"),
    own_pronouns=True,
    first_person=frozenset({"i", "we", "me", "us"}),
    possessives=frozenset({"its", "his", "her", "their", "my", "our", "your"}),
    owning=later(f"{__name__}.references", "owning"),
    pronouns=frozenset("he she they it we i you who him her them this that these those one".split()),
)
