"""Korean: table of contents."""

from __future__ import annotations

from timeline.languages.base import Language, later
from timeline.languages.ko.sentences import sentences
from timeline.languages.ko.temporal.grammar import GRAMMAR

LANGUAGE = Language(
    code="ko",
    name="Korean",
    grammar=GRAMMAR,
    sentences=sentences,
    load_analyzer=later(f"{__name__}.analysis.analyzer", "load"),
    may_claim=later(f"{__name__}.claims.look", "may_claim"),
    find_claims=later(f"{__name__}.claims.find", "find_claims"),
    find_events=later(f"{__name__}.events.find", "find_events"),
    pronouns=frozenset({"그", "그녀", "고인"}),  # 이들 and 양측 are weighed by `stands_for`
    stands_for=later(f"{__name__}.references", "stands_for"),
    points_back=later(f"{__name__}.references", "points_back"),
    antecedent=later(f"{__name__}.events.pointing", "antecedent"),
    hangs=later(f"{__name__}.events.pointing", "hangs"),
    fitted=later(f"{__name__}.events.endings", "fitted"),
    name_of=later(f"{__name__}.references", "name_of"),
    full_name=later(f"{__name__}.references", "full_name"),
    last_named=later(f"{__name__}.references", "last_named"),
    reports=later(f"{__name__}.claims.outlets", "reports"),
    own_voice=later(f"{__name__}.claims.outlets", "own_voice"),
    statement=later(f"{__name__}.claims.statements", "statement"),
    standing=later(f"{__name__}.claims.stance", "standing"),
    word=later(f"{__name__}.meanings", "word"),
    led=", ",
    whole_quotations=True,
)
