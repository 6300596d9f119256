"""Korean: table of contents."""

from __future__ import annotations

from timeline.languages.base import Language
from timeline.languages.ko import analysis
from timeline.languages.ko.claims import find_claims, may_claim
from timeline.languages.ko.events import find_events
from timeline.languages.ko.references import PRONOUNS, full_name, stands_for
from timeline.languages.ko.sentences import sentences
from timeline.languages.ko.stance import standing
from timeline.languages.ko.temporal import GRAMMAR

LANGUAGE = Language(
    code="ko",
    name="Korean",
    grammar=GRAMMAR,
    sentences=sentences,
    load_analyzer=analysis.load,
    may_claim=may_claim,
    find_claims=find_claims,
    find_events=find_events,
    pronouns=PRONOUNS,
    stands_for=stands_for,
    full_name=full_name,
    standing=standing,
    whole_quotations=True,
)
