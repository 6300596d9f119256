"""English: table of contents."""

from __future__ import annotations

from timeline.languages.base import Language
from timeline.languages.en import analysis, references
from timeline.languages.en.claims import find_claims, may_claim
from timeline.languages.en.events import find_events
from timeline.languages.en.headlines import standing
from timeline.languages.en.sentences import sentences
from timeline.languages.en.temporal import GRAMMAR

LANGUAGE = Language(
    code="en",
    name="English",
    grammar=GRAMMAR,
    sentences=sentences,
    load_analyzer=analysis.load,
    may_claim=may_claim,
    find_claims=find_claims,
    find_events=find_events,
    stands_for=references.stands_for,
    full_name=references.full_name,
    standing=standing,
    pronouns=frozenset("he she they it we i you who him her them this that one".split()),
)
