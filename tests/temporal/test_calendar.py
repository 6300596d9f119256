"""The calendar agrees with `datetime` where that reaches, and goes on beyond it."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.temporal import calendar
from timeline.temporal.calendar import DAY, Unit

days = st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31))
instants = st.integers(min_value=-(10**11), max_value=3 * 10**11)


@given(days)
def test_agrees_with_datetime(day: dt.date) -> None:
    instant = calendar.at(day.year, day.month, day.day)
    assert calendar.civil(instant) == (day.year, day.month, day.day)
    assert calendar.weekday(instant) == day.isoweekday()
    assert calendar.iso_week(instant) == tuple(day.isocalendar())[:2]
    assert calendar.iso_date(instant) == day.isoformat()
    assert calendar.parse(day.isoformat()) == instant


@given(instants, st.sampled_from(list(Unit)))
def test_a_period_holds_its_instant(instant: int, unit: Unit) -> None:
    start, end = calendar.period(instant, unit)
    assert start < end
    assert calendar.floor(start, unit) == start
    if unit is not Unit.WEEKEND:  # a weekend is a part of its week
        assert start <= instant < end
        assert calendar.floor(end, unit) == end


@given(instants, st.integers(-500, 500), st.sampled_from([Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR]))
def test_periods_moved_there_and_back(instant: int, count: int, unit: Unit) -> None:
    start = calendar.floor(instant, unit)
    assert calendar.add(calendar.add(start, count, unit), -count, unit) == start


def test_years_before_the_common_era() -> None:
    assert calendar.iso_date(calendar.at(-43, 3, 15)) == "-0043-03-15"
    assert calendar.at(1) - calendar.at(0) == 366 * DAY  # 1 BC was a leap year


@pytest.mark.parametrize("value", ["2024-13-01", "2024-02-30", "2023-02-29", "2024-11-19T25:00", "x", ""])
def test_no_such_date(value: str) -> None:
    with pytest.raises(ValueError):
        calendar.parse(value)
