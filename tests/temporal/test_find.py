"""The matcher on a small grammar of its own: what a rule, a bound word and a hiding word do."""

from __future__ import annotations

import time

import pytest

from timeline.temporal import find
from timeline.temporal.calendar import Unit
from timeline.temporal.expressions import Fields, Period
from timeline.temporal.find import Matcher, lowered
from timeline.temporal.rules import Grammar, Rule, Shape, Words

GRAMMAR = Grammar(
    language="x",
    lexemes=[
        Shape("DIGITS", r"(?<!\d)\d{1,2}(?!\d)", int, weak=True, lead=r"\d"),
        Words("MONTH", {"may": 5, "june": 6}),
        Words("DAY_WORD", {"today": Period(unit=Unit.DAY), "to": None, "todayish": None}),
        Words("OF", {"of": 1}, weak=True, bound=True),
    ],
    gaps={"": ""},
    layers=[
        [
            Rule("x.month-day", "m:MONTH d:DIGITS", "DATE", lambda m, d: Fields(month=m, day=d)),
            Rule("x.day-of-month", "d:DIGITS OF m:MONTH", "DATE", lambda m, d: Fields(month=m, day=d)),
            Rule("x.refused", "d:DIGITS m:MONTH", "DATE", lambda d, m: None),
        ],
        [Rule("x.day-word", "d:DAY_WORD", "DATE", lambda d: d)],
    ],
    outputs=frozenset({"DATE"}),
)
MATCHER = Matcher(GRAMMAR)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("on May 5 and today", ["May 5", "today"]),
        ("the 5 of June", ["5 of June"]),
        ("5 June", []),  # the rule refuses it
        ("of June", []),  # a bound word begins nothing, a month alone is no output
        ("todayish", []),  # hidden by a longer word
        ("", []),
    ],
)
def test_mentions(text: str, found: list[str]) -> None:
    assert [text[m.start : m.end] for m in MATCHER.mentions(text)] == found


def test_a_mention_tells_its_rules() -> None:
    (mention,) = MATCHER.mentions("May 5")
    assert mention.rule == "x.month-day"
    assert mention.expression == Fields(month=5, day=5)


def test_lower_case_keeps_every_offset() -> None:
    text = "İSTANBUL Mayıs"
    assert len(lowered(text)) == len(text)


def test_a_text_of_many_windows_reads_as_if_it_were_one(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "on May 5 and today, the 5 of June 7 may 8 and 9; " * 40
    whole = list(MATCHER.mentions(text))
    for size in (1, 7, 50, 333):
        monkeypatch.setattr(find, "_WINDOW", size)
        assert list(MATCHER.mentions(text)) == whole


def test_a_bad_pattern_is_refused_when_compiled() -> None:
    with pytest.raises(ValueError, match="bad rule pattern"):
        Matcher(
            Grammar(language="x", layers=[[Rule("x", "A + B", "C", lambda: None)]], lexemes=GRAMMAR.lexemes)
        )


@pytest.mark.parametrize("unit", ["5 ", "may ", "5 of ", " ", "\n", '"', "of of ", "may 5 "])
def test_hostile_repetition_takes_linear_time(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        began = time.process_time()
        for _ in MATCHER.mentions(text):
            pass
        return time.process_time() - began

    seconds(1000)
    assert seconds(400_000) < 60 * max(seconds(20_000), 0.002)
