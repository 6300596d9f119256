"""What holds for every text: spans inside it, bounds in order, and no influence of words that tell no time."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from timeline import languages
from timeline.settings import Genre, Settings
from timeline.temporal import calendar, find_timexes
from timeline.types import Document, Timex

KOREAN = (
    "지난해 11월 26일 오후 3시께",
    "오는 5월 첫째 주 토요일",
    "최근 몇 달 동안",
    "이튿날",
    "2011∼2013년",
    "매주 월요일",
    "그해 12월",
    "3년 전",
    "18일",
    "한 달",
    "최근",
    "1990년대 초반",
    "기원전 108년",
)
ENGLISH = (
    "the first nine months of 2012",
    "last Friday night",
    "early next year",
    "Nov. 19, 2024",
    "two weeks ago",
    "every Monday",
    "the next day",
    "the late 1980s",
    "44 BC",
    "in May",
    "10 a.m. Tuesday",
    "recent years",
    "the third quarter",
    "since 2017",
)
PLAIN = {
    "ko": "시장은 사람이 많고 길은 좁다고 했다. ",
    "en": "The harbor was full and the boats were old, he said. ",
}
NEWS = Settings(genre=Genre.NEWS)


def read(code: str, text: str, published: str | None = "2024-03-15") -> tuple[Timex, ...]:
    document = Document(id="x", text=text, clean=text, blocks=(), language=code, published=published)
    return find_timexes(document, languages.get(code).grammar, NEWS)


texts = st.one_of(
    st.tuples(
        st.just("ko"),
        st.lists(st.sampled_from([*KOREAN, "발표했다.", "연다.", ", ", "부터", "과"]), max_size=8).map(
            " ".join
        ),
    ),
    st.tuples(
        st.just("en"),
        st.lists(st.sampled_from([*ENGLISH, "was held.", "will begin.", ", ", "and", "to"]), max_size=8).map(
            " ".join
        ),
    ),
    st.tuples(st.sampled_from(["ko", "en", "de", "ja"]), st.text(max_size=60)),
)


@settings(deadline=None)
@given(texts, st.one_of(st.none(), st.dates().map(str)))
@example(("en", "the third quarter Nov. 19, 2024"), None)
def test_spans_and_bounds(case: tuple[str, str], published: str | None) -> None:
    code, text = case
    end = 0
    for timex in read(code, text, published):
        assert end <= timex.start < timex.end <= len(text)
        assert text[timex.start : timex.end] == timex.text
        end = timex.end
        if timex.earliest and timex.latest and "T24" not in timex.latest:
            assert calendar.parse(timex.earliest) <= calendar.parse(timex.latest)


@settings(deadline=None)
@given(st.sampled_from([("ko", e) for e in KOREAN] + [("en", e) for e in ENGLISH]), st.integers(1, 3))
def test_words_without_times_change_nothing(case: tuple[str, str], often: int) -> None:
    code, expression = case
    before = PLAIN[code] * often
    alone = [(t.text, t.value, t.earliest, t.latest) for t in read(code, expression)]
    behind = [(t.text, t.value, t.earliest, t.latest) for t in read(code, before + expression)]
    assert behind == alone


@settings(deadline=None)
@given(texts, st.dates().map(str))
def test_edtf_is_well_formed(case: tuple[str, str], published: str) -> None:
    """Level 0 to 2 as far as it is used here: dates, seasons, X, ~, open ends, intervals."""
    point = r"(?:Y-?\d{5,}|-?\d{4}|-?\d{2}XX|-?\d{3}X|-?\dXXX)(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d)?)?)?~?"
    for timex in read(*case, published):
        if timex.edtf is not None:
            assert re.fullmatch(rf"{point}(?:/(?:{point}|\.\.))?|\.\./{point}", timex.edtf), timex.edtf


@pytest.mark.parametrize("code", ["ko", "en", "de"])
@pytest.mark.parametrize(
    "unit",
    [
        "7",
        " ",
        '"',
        "지난 ",
        "early ",
        "1~2~3",
        "2024-",
        "월",
        "11.19",
        "the first ",
        "3일과 ",
        "in May ",
        "(((",
        "00:00:00",
        "1,000",
    ],
)
def test_hostile_text_takes_the_time_of_prose(code: str, unit: str) -> None:
    text = unit * (50_000 // len(unit))
    read(code, "1")  # compiled
    began = time.process_time()
    read(code, text)
    assert time.process_time() - began < 3
