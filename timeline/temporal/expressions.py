"""What a time expression means before it has an anchor. Small values; `timeline.temporal.resolve` dates them.

The operators follow timenorm's SCATE schema (Bethard & Parker 2016, "A Semantically Compositional Annotation Scheme
for Time Normalization"), cut down to what news and histories say. Each has a phrase and the expression it makes.
"""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields, is_dataclass
from enum import StrEnum
from functools import lru_cache

from timeline.temporal.calendar import Unit


class Lean(StrEnum):
    """Which way an expression itself points: `last Friday`, `오는 3월`; NONE leaves it to tense and genre."""

    NONE = "none"
    PAST = "past"
    FUTURE = "future"
    HERE = "here"  # this Friday: the one of the anchor's own week, month or year


class Mod(StrEnum):
    """TIMEX3 `mod`."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


PARTS = {  # TIMEX3 parts of day and the hours they span
    "MO": (0, 12),
    "DAWN": (0, 6),
    "MI": (12, 13),
    "AF": (12, 24),
    "EV": (18, 21),
    "NI": (21, 24),
    "DT": (6, 18),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """Calendar fields; those not given come from the anchor.

    `November 19` Fields(month=11, day=19) · `18일` Fields(day=18) · `Friday` Fields(weekday=5)
    `3 p.m.` Fields(hour=15) · `2017` Fields(year=2017) · `the third quarter` Fields(quarter=3)
    `44 BC` Fields(year=-43) · `'97` Fields(year=97, two_digits=True)
    `part` is a key of PARTS. `season` 1–4 from spring. `hour` may be 24 (자정). `hour12`: no a.m. or p.m. was said.
    """

    year: int | None = None
    two_digits: bool = False
    half: int | None = None
    quarter: int | None = None
    season: int | None = None
    month: int | None = None
    week: int | None = None
    day: int | None = None
    weekday: int | None = None
    weekend: bool = False
    part: str | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    hour12: bool = False
    lean: Lean = Lean.NONE
    told: bool = (
        False  # `the following Monday`, `that November` (HERE): the direction is from the time told last
    )
    zone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The anchor's own period of a unit, moved.

    `today` Period(DAY) · `last year` Period(YEAR, -1) · `다음 주` Period(WEEK, 1). A `loose` one is measured from the
    last time told where the text is a narrative (`that was what this year brought`), one of a `story` in news as well
    that tells the past (`in 1990 he left; the next year he came back`). One `turning` is the next from autumn on:
    `새해`. The one that is `spoken` of need not be the writer's: `the week`. One that is `touching` has the bounds of
    so long up to the anchor: `the past year`.
    """

    unit: Unit
    shift: int = 0
    size: int = 1
    loose: bool = False
    story: bool = False
    turning: bool = False
    touching: bool = False
    spoken: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Same:
    """The last time told, of a unit, moved.

    `that day` Same(DAY) · `이듬해` Same(YEAR, 1) · `the previous month` Same(MONTH, -1). Where nothing was told before,
    the anchor's own period, moved by `fallback`, stands in (이날), unless `or_anchor` is false. `working`: the day of
    work before it (전 거래일).
    """

    unit: Unit
    shift: int = 0
    working: bool = False
    or_anchor: bool = True
    fallback: int = 0  # `the quarter` of a report is the last one that is over
    unsaid: bool = False  # `같은 날`: of what is told rather than the day that it was said on


@dataclass(frozen=True, slots=True, kw_only=True)
class Counterpart:
    """The quarter (month, day) spoken of, in another year; where none was told, that year.

    `the 1988 quarter` Counterpart(year=Fields(year=1988)) · `the year-ago period` Counterpart(shift=-1) ·
    `작년 같은 달` Counterpart(year=Period(YEAR, -1), unit=MONTH) · `작년 같은 기간` Counterpart(…, unit=None), whatever
    part of a year was told · `작년 오늘` Counterpart(year=Period(YEAR, -1), of=Period(DAY)), of a time that is said.
    """

    year: Expression | None = None
    of: Expression | None = None
    shift: int = 0
    unit: Unit | None = Unit.QUARTER


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """An amount: `three years` Quantity(YEAR, 3) · `수개월` Quantity(MONTH, None) · `2~3일` Quantity(DAY, 2, 3).

    `more`: further units (`1년 6개월`). `half`: half a unit is added (`two and a half years`).
    """

    unit: Unit
    count: float | None
    upto: float | None = None
    more: tuple[Quantity, ...] = ()
    mod: Mod | None = None
    vague: bool = False  # plural without a number: several, a few, 수-, 몇


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """A length of time: `three years`; with `lean`, one that touches the anchor: `the past two weeks`, `최근 몇 달`.

    `whole` counts it in whole units (지난 5년간 2011–2016), else to the day. `until` is what it ends with: `the year
    ended March 31`.
    """

    quantity: Quantity
    lean: Lean = Lean.NONE
    whole: bool = False
    until: Expression | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offset:
    """A time so far from another: `three years ago` Offset(q, -1) · `a month later` Offset(q, 1, told=True) · `5일 뒤`.

    `told`: measured from the last time told rather than the anchor. `base`: measured from this expression. Where
    nothing was told before, the anchor stands in, unless `or_anchor` is false: then only for what is to come.
    """

    quantity: Quantity
    sign: int
    told: bool = False
    base: Expression | None = None
    or_anchor: bool = True
    weekday: int | None = None  # the first such day: the Friday before Christmas


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside:
    """Fields within a larger time: `지난해 11월` · `Friday of last week` · `the third quarter of 2023`."""

    outer: Expression
    inner: Fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Nth:
    """The n-th unit or weekday of a time, or with a negative n from its end: `the first Monday of May` · `9월 첫째 주`.

    `count` of them: `the first two weeks of March`.
    """

    n: int
    unit: Unit
    outer: Expression | None
    weekday: int | None = None
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The start, middle or end of a time: `early 2012` · `10월 중순` · `지난해 말`.

    `share` says exactly which of how many equal parts: `the first half of the 19th century` (1, 2).
    """

    outer: Expression
    mod: Mod
    share: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Modified:
    """A time with a modifier that does not move it: `about 1990` · `more than two years` · `10월께`."""

    inner: Expression
    mod: Mod


@dataclass(frozen=True, slots=True, kw_only=True)
class Between:
    """From one time to another, inclusive: `2011∼2013년` · `3~5일` · `오전 9시∼오후 5시`."""

    first: Expression
    last: Expression


@dataclass(frozen=True, slots=True, kw_only=True)
class Decade:
    """`the 1990s` Decade(199) · `90년대` Decade(9, two_digits=True)."""

    number: int
    two_digits: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Century:
    """`the 19th century` Century(18): TIMEX3 counts by the leading digits. `the third millennium` has that `unit`."""

    number: int
    bc: bool = False
    unit: Unit = Unit.CENTURY


@dataclass(frozen=True, slots=True, kw_only=True)
class Feast:
    """A day with a name, whose date a table gives: `Christmas`, `추석 연휴`, `12·3 (비상계엄)`.

    `days` are its first and last (month, day) where they are fixed; else `table` names a table of
    `timeline.temporal.feasts`. `span` are the days before and after that belong to it. `year` is an event's own
    year, `shift` the years from the anchor's (지난해 추석). One that an `event` is named by (9·13 대책) is of a year
    that the text tells or that is near, else of one unknown.
    """

    name: str
    days: tuple[tuple[int, int], ...] = ()
    table: str | None = None  # a table of `timeline.temporal.feasts`
    span: tuple[int, int] = (0, 0)  # days before and after that belong to it
    year: int | None = None  # an event's own year
    event: bool = False
    shift: int = 0  # years from the anchor's (last Christmas' year, 올해 추석)
    lean: Lean = Lean.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class AcademicYear:
    """A year that begins in another month than January: `2014학년도` AcademicYear(2014, 3) · `fiscal 1989` month 1."""

    outer: Expression
    month: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated:
    """A SET: `every Monday` · `매년 10월` · `twice a week` · `daily`."""

    what: Expression | None = None
    quantity: Quantity | None = None
    quant: str | None = "EVERY"
    freq: str | None = None


class Ref(StrEnum):
    """TIMEX3's vague references."""

    PAST = "PAST_REF"
    PRESENT = "PRESENT_REF"
    FUTURE = "FUTURE_REF"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vague:
    """`recently` · `현재` · `앞으로` · `당시`, which tells no bound.

    One that is `told` is in a narrative the time told last: `at the same time`.
    """

    ref: Ref
    bounded: bool = True
    told: bool = False


Expression = (
    Fields
    | Period
    | Same
    | Counterpart
    | Length
    | Offset
    | Inside
    | Nth
    | Part
    | Modified
    | Between
    | Decade
    | Century
    | Feast
    | AcademicYear
    | Repeated
    | Vague
)


@lru_cache(maxsize=4096)
def says_only(f: Fields, name: str, *aside: str) -> bool:
    """Whether calendar fields say this one and nothing else, but perhaps those named aside."""
    given = {own: getattr(f, own) for own in (name, *aside)}
    return given[name] is not None and f == Fields(**given)


def describe(value: object) -> str:
    """An expression in short, without what is left at its default: `Inside(outer=Period(YEAR, shift=-1), …)`."""
    if is_dataclass(value) and not isinstance(value, type):
        said = [
            f"{f.name}={describe(own)}"
            for f in fields(value)
            for own in (getattr(value, f.name),)
            if f.default is MISSING or own != f.default
        ]
        return f"{type(value).__name__}({', '.join(said)})"
    if isinstance(value, StrEnum | Unit):
        return value.name
    return repr(value)
