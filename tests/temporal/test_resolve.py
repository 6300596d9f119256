"""Expressions get the dates that their operators say, against the anchors that the policy chooses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.settings import Genre
from timeline.temporal import calendar
from timeline.temporal.anchors import Context, Told
from timeline.temporal.calendar import Unit
from timeline.temporal.compose import inside
from timeline.temporal.expressions import (
    Between,
    Century,
    Decade,
    Expression,
    Feast,
    Fields,
    Inside,
    Lean,
    Length,
    Mod,
    Modified,
    Nth,
    Offset,
    Part,
    Period,
    Quantity,
    Ref,
    Repeated,
    Same,
    Vague,
    describe,
)
from timeline.temporal.genres import detect_genre
from timeline.temporal.resolve import resolve
from timeline.temporal.rules import Tense
from timeline.temporal.values import TimeValue, of_period
from timeline.types import Relation

DCT = "2024-03-15"  # a Friday


def context(tense: Tense = Tense.NONE, dct: str | None = DCT, genre: Genre = Genre.NEWS) -> Context:
    return Context(
        dct=calendar.parse(dct) if dct else None,
        dct_value=dct,
        genre=genre,
        tense=lambda: tense,
        position=100,
    )


def value(expression: Expression, **how: object) -> str | None:
    found = resolve(expression, context(**how))  # type: ignore[arg-type]
    return found.value if found else None


YEAR_AGO = Period(unit=Unit.YEAR, shift=-1)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (Fields(year=2017), "2017"),
        (Fields(year=2024, month=2, day=30), None),
        (Fields(year=97, two_digits=True), "1997"),
        (Fields(year=-43), "BC0044"),
        (Period(unit=Unit.WEEK, shift=-1), "2024-W10"),
        (Period(unit=Unit.DECADE), "202"),
        (Inside(outer=YEAR_AGO, inner=Fields(month=11)), "2023-11"),
        (inside(YEAR_AGO, Fields(quarter=3)), "2023-Q3"),
        (Inside(outer=Period(unit=Unit.WEEK, shift=1), inner=Fields(weekday=2)), "2024-03-19"),
        (Inside(outer=Period(unit=Unit.MONTH, shift=-1), inner=Fields(day=30)), None),
        (Nth(n=1, unit=Unit.DAY, weekday=1, outer=Fields(year=2024, month=5)), "2024-05-06"),
        (Nth(n=-1, unit=Unit.DAY, outer=Fields(year=2023)), "2023-12-31"),
        (Offset(quantity=Quantity(unit=Unit.YEAR, count=3), sign=-1), "2021"),
        (Offset(quantity=Quantity(unit=Unit.DAY, count=3), sign=1), "2024-03-18"),
        (Offset(quantity=Quantity(unit=Unit.HOUR, count=2), sign=-1), "2024-03-15"),  # no hour to count from
        (Part(outer=Fields(year=2012), mod=Mod.END), "2012"),
        (Between(first=Fields(day=3), last=Fields(day=5)), "2024-03-03/2024-03-05"),
        (Between(first=Fields(year=2013), last=Fields(year=2011)), None),
        (Decade(number=9, two_digits=True), "199"),
        (Century(number=18), "18"),
        (Feast(name="christmas", days=((12, 25),), year=2020), "2020-12-25"),
        (Feast(name="easter", table="easter:0", year=2024), "2024-03-31"),
        (Feast(name="seollal", table="lunar:1:1", year=2020), "2020-01-25"),
        (Feast(name="thanksgiving", table="nth:11:4:4", year=2024), "2024-11-28"),
        (
            Length(quantity=Quantity(unit=Unit.YEAR, count=1, more=(Quantity(unit=Unit.MONTH, count=6),))),
            "P1Y6M",
        ),
        (Length(quantity=Quantity(unit=Unit.MONTH, count=None)), "PXM"),
        (Repeated(quantity=Quantity(unit=Unit.YEAR, count=1)), "P1Y"),
        (Repeated(what=Fields(weekday=1)), "XXXX-WXX-1"),
        (Vague(ref=Ref.PAST), "PAST_REF"),
        (Modified(inner=Fields(year=1990), mod=Mod.APPROX), "1990"),
    ],
    ids=describe,
)
def test_value(expression: Expression, expected: str | None) -> None:
    assert value(expression) == expected


@pytest.mark.parametrize(
    ("fields", "tense", "expected"),
    [
        (Fields(weekday=5), Tense.PAST, "2024-03-15"),  # the document's own weekday is today
        (Fields(weekday=5), Tense.FUTURE, "2024-03-15"),
        (Fields(weekday=5, lean=Lean.PAST), Tense.FUTURE, "2024-03-08"),  # last Friday, said on a Friday
        (Fields(weekday=1), Tense.PAST, "2024-03-11"),
        (Fields(weekday=1), Tense.FUTURE, "2024-03-18"),
        (Fields(month=6), Tense.PAST, "2023-06"),
        (Fields(month=6), Tense.FUTURE, "2024-06"),
        (Fields(month=3), Tense.PAST, "2024-03"),
        (Fields(month=11, day=19), Tense.NONE, "2023-11-19"),
        (Fields(month=4, day=2), Tense.NONE, "2024-04-02"),  # no tense: the one that is far nearer
        (Fields(day=31), Tense.PAST, "2024-01-31"),  # February has none
        (Fields(day=14), Tense.FUTURE, "2024-03-14"),  # yesterday, whatever the tense
        (Fields(month=2, day=29), Tense.PAST, "2024-02-29"),
        (Fields(month=11, day=19, weekday=2), Tense.NONE, "2024-11-19"),  # the year in which it is a Tuesday
        (Fields(hour=15), Tense.NONE, "2024-03-15T15:00"),
    ],
    ids=lambda x: describe(x) if isinstance(x, Fields) else str(x),
)
def test_tense_and_direction_choose(fields: Fields, tense: Tense, expected: str) -> None:
    assert value(fields, tense=tense) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (Fields(month=11, day=19), "XXXX-11-19"),
        (Fields(weekday=2), "XXXX-WXX-2"),
        (Fields(hour=14, minute=30), "T14:30"),
        (Between(first=Fields(month=4, day=1), last=Fields(day=12)), "XXXX-04-01/XXXX-04-12"),
        (Period(unit=Unit.YEAR, shift=-1), "XXXX"),
        (Fields(month=2, day=30), None),
        (Vague(ref=Ref.PRESENT), "PRESENT_REF"),
        (Length(quantity=Quantity(unit=Unit.YEAR, count=3), lean=Lean.PAST), "P3Y"),
    ],
    ids=describe,
)
def test_without_an_anchor_nothing_is_invented(expression: Expression, expected: str | None) -> None:
    found = resolve(expression, context(dct=None))
    assert (found.value if found else None) == expected
    assert found is None or (found.start is None and found.end is None)


def told(
    start: str, unit: Unit, *, end: int = 60, named: Unit = Unit.YEAR, relation: Relation = Relation.ON
) -> Told:
    return Told(of_period(calendar.parse(start), unit), "t1", end - 10, end, named, relation)


def test_the_last_time_told_anchors_what_points_back() -> None:
    c = context()
    c.told.append(told("2012-07-03", Unit.DAY))
    assert resolve(Same(unit=Unit.DAY), c).value == "2012-07-03"  # type: ignore[union-attr]
    assert c.used.timex == "t1"
    assert resolve(Same(unit=Unit.YEAR, shift=1), c).value == "2013"  # type: ignore[union-attr]
    later = Offset(quantity=Quantity(unit=Unit.DAY, count=2), sign=1, told=True)
    assert resolve(later, c).value == "2012-07-05"  # type: ignore[union-attr]


def test_a_year_told_in_the_sentence_carries_over_in_news_too() -> None:
    c = context(Tense.PAST)
    c.told.append(told("2012-07", Unit.MONTH))
    assert resolve(Fields(month=11, day=2), c).value == "2012-11-02"  # type: ignore[union-attr]
    c.sentence = 90  # the next sentence
    assert resolve(Fields(month=11, day=2), c).value == "2023-11-02"  # type: ignore[union-attr]


def test_a_narrative_goes_on_from_the_last_date_told() -> None:
    c = context(Tense.PAST, genre=Genre.NARRATIVE)
    c.told.append(told("1861-04-12", Unit.DAY))
    c.sentence = 90
    assert resolve(Fields(month=7, day=21), c).value == "1861-07-21"  # type: ignore[union-attr]


def test_a_day_of_a_story_is_the_one_told_in_full_before() -> None:
    c = context(Tense.PAST, genre=Genre.NARRATIVE)
    c.told.append(told("1998-11-04", Unit.DAY))
    c.told.append(told("1994", Unit.YEAR))
    c.sentence = 90
    assert resolve(Fields(month=11, day=4), c).value == "1998-11-04"  # type: ignore[union-attr]
    assert resolve(Fields(month=11, day=5), c).value == "1994-11-05"  # type: ignore[union-attr]
    c.told.append(told("1999", Unit.YEAR))  # the story has gone on
    assert resolve(Fields(month=11, day=4), c).value == "1999-11-04"  # type: ignore[union-attr]


def test_hours_are_counted_from_a_date_with_an_hour() -> None:
    found = resolve(
        Offset(quantity=Quantity(unit=Unit.HOUR, count=2), sign=-1), context(dct="2024-03-15T09:30")
    )
    assert found is not None
    assert found.value == "2024-03-15T07:30"


def test_a_length_beside_a_beginning_has_bounds() -> None:
    c = context()
    c.told.append(told("2024-03-20", Unit.DAY, end=98, relation=Relation.SINCE))
    found = resolve(Length(quantity=Quantity(unit=Unit.DAY, count=3)), c)
    assert found is not None
    assert (found.earliest, found.latest) == ("2024-03-20", "2024-03-22")


@pytest.mark.parametrize(
    ("dct", "years", "expected"),
    [
        ("2024-03-15", [1861, 1861, 1862, 1863, 1865], Genre.NARRATIVE),
        ("2024-03-15", [2023, 2024, 2024, 2022, 2023], Genre.NEWS),
        ("2024-03-15", [1861], Genre.NEWS),
        (None, [1861, 1862, 1863, 1864], Genre.NARRATIVE),
    ],
)
def test_genre(dct: str | None, years: list[int], expected: Genre) -> None:
    assert detect_genre(calendar.parse(dct) if dct else None, years, 10) is expected


def test_a_history_tells_its_year_before_a_month_alone() -> None:
    dct, years = calendar.parse("2024-03-15"), [1861, 1862, 1863, 1865]
    assert detect_genre(dct, years, 30) is Genre.NARRATIVE
    assert detect_genre(dct, years, 30, led=False) is Genre.NEWS


leaf = st.one_of(
    st.builds(
        Period,
        unit=st.sampled_from([Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR]),
        shift=st.integers(-30, 30),
    ),
    st.builds(Fields, month=st.integers(1, 12), day=st.integers(1, 28)),
    st.builds(Fields, year=st.integers(-500, 3000), month=st.integers(1, 12)),
    st.builds(Fields, weekday=st.integers(1, 7), lean=st.sampled_from(list(Lean))),
    st.builds(
        Offset,
        quantity=st.builds(
            Quantity,
            unit=st.sampled_from([Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR]),
            count=st.integers(1, 40),
        ),
        sign=st.sampled_from([-1, 1]),
    ),
)
dates = st.dates().map(str)


@given(leaf, dates)
def test_bounds_are_ordered(expression: Expression, dct: str) -> None:
    found = resolve(expression, context(dct=dct))
    if found is not None and found.start is not None and found.end is not None:
        assert found.start < found.end


@given(
    st.builds(
        Period, unit=st.sampled_from([Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR]), shift=st.integers(-9, 9)
    ),
    dates,
    dates,
)
def test_a_later_anchor_never_gives_an_earlier_date(expression: Period, first: str, second: str) -> None:
    earlier, later = (resolve(expression, context(dct=d)) for d in sorted((first, second)))
    assert isinstance(earlier, TimeValue)
    assert isinstance(later, TimeValue)
    assert (earlier.start or 0) <= (later.start or 0)
