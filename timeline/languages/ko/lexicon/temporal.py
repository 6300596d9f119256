"""Korean time words. Each has a category, which rules are written over, and a value."""

from __future__ import annotations

from timeline.languages.ko.lexicon.digits import DATES, NUMBERS
from timeline.languages.ko.lexicon.feasts import (
    DATED_FEASTS,
    EVENTS,
    FEASTS,
    HOLIDAY_SPAN,
    SOLAR_TERMS,
    SOLAR_TERMS_SAID,
    TERM_SIGN,
)
from timeline.languages.ko.lexicon.lengths import A_DAY, AROUND_LENGTHS, DAYS, LENGTHS
from timeline.temporal.calendar import Unit
from timeline.temporal.expressions import (
    Between,
    Fields,
    Lean,
    Mod,
    Part,
    Period,
    Quantity,
    Ref,
    Repeated,
    Same,
    Vague,
)
from timeline.temporal.rules import Shape, Words

D, W, M, Q, Y = Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR


# ------------------------------------------------------------------ units

UNITS: list[Words | Shape] = [
    Words("YEAR_UNIT", {"년": 1, "年": 1}, bound=True),
    Words("ANNUAL_UNIT", {"년도": 1, "연도": 1}, bound=True),
    # 도 is a particle in 10년도 더 된, and no part of the unit.
    Shape("LENGTH_UNIT", r"년(?=도 ?(?:더|안|채|넘|못|훨))", lambda _: Y, bound=True, lead="년"),
    Words("MONTH_UNIT", {"월": 1, "月": 1}, bound=True),
    Words("DAY_UNIT", {"일": 1, "日": 1}, bound=True),
    Words("HOUR_UNIT", {"시": 1, "時": 1}, bound=True),
    Words("MINUTE_UNIT", {"분": 1}, bound=True),
    Words("SECOND_UNIT", {"초": 1}, bound=True),
    Words("HALF_HOUR", {"반": 30}, weak=True, bound=True, closed=True),
    # Units that can only count: three months, not the third month.
    Words(
        "LENGTH_UNIT",
        {
            "개월": M, "달": M, "주일": W, "주간": W, "주": W, "시간": Unit.HOUR, "분간": Unit.MINUTE, "초간": Unit.SECOND,
            "해": Y, "년간": Y, "개년": Y, "개월간": M,
            "거래일": D, "영업일": D, "개 분기": Q, "개분기": Q,
        },
        bound=True,
    ),
    Words("ANNIVERSARY", {"주년": Y, "주기": Y}, bound=True),
    Words("QUARTER_UNIT", {"분기": 1, "사분기": 1}, bound=True),
    Words("DECADE_UNIT", {"년대": 1}, bound=True),
    Words("CENTURY_UNIT", {"세기": 1}, bound=True),
    Words("SEMESTER", {"학기": 1}, bound=True),
    Words("SCHOOL_UNIT", {"학년도": 1}, bound=True),
    Words("FISCAL_UNIT", {"회계연도": 1, "회계년도": 1}, bound=True),
    Words("SEASON_UNIT", {"시즌": 1}, bound=True),
]  # fmt: skip

# ------------------------------------------------------------------ deictic words and anaphora

PERIODS = [
    Words(
        "DAY",
        {
            "오늘": Period(unit=D), "금일": Period(unit=D), "어제": Period(unit=D, shift=-1), "어저께": Period(unit=D, shift=-1),
            "작일": Period(unit=D, shift=-1), "그제": Period(unit=D, shift=-2), "그저께": Period(unit=D, shift=-2),
            "내일": Period(unit=D, shift=1), "명일": Period(unit=D, shift=1), "모레": Period(unit=D, shift=2), "내일모레": Period(unit=D, shift=2), "그끄저께": Period(unit=D, shift=-3), "어제오늘": None, "글피": Period(unit=D, shift=3),
            "이날": Same(unit=D), "이 날": Same(unit=D), "그날": Same(unit=D, unsaid=True, or_anchor=False), "그 날": Same(unit=D, unsaid=True, or_anchor=False), "같은 날": Same(unit=D, unsaid=True), "같은날": Same(unit=D, unsaid=True),
            "당일": Same(unit=D), **dict.fromkeys(("다음날", "다음 날", "그다음 날", "그다음날", "그 다음 날", "그 다음날"), Same(unit=D, shift=1, unsaid=True)), "이튿날": Same(unit=D, shift=1, unsaid=True),
            "익일": Same(unit=D, shift=1), "전날": Same(unit=D, shift=-1), "전일": Same(unit=D, shift=-1),
            "전 거래일": Same(unit=D, shift=-1, working=True), "전거래일": Same(unit=D, shift=-1, working=True), "직전 거래일": Same(unit=D, shift=-1, working=True),
        },
    ),
    Words(
        "WEEK",
        {
            "이번 주": Period(unit=W), "이번주": Period(unit=W), "금주": Period(unit=W), "지난주": Period(unit=W, shift=-1), "지난 주": Period(unit=W, shift=-1),
            "지지난주": Period(unit=W, shift=-2), "저번 주": Period(unit=W, shift=-1), "저번주": Period(unit=W, shift=-1),
            "다음 주": Period(unit=W, shift=1, loose=True), "다음주": Period(unit=W, shift=1, loose=True), "내주": Period(unit=W, shift=1), "담주": Period(unit=W, shift=1), "다다음 주": Period(unit=W, shift=2),
            "다다음주": Period(unit=W, shift=2), "같은 주": Same(unit=W), "그 주": Same(unit=W, or_anchor=False), "그다음 주": Same(unit=W, shift=1), "그 다음 주": Same(unit=W, shift=1),
        },
    ),
    Words(
        "MONTH",
        {
            "이달": Period(unit=M), "이 달": Period(unit=M), "이번 달": Period(unit=M), "이번달": Period(unit=M), "금월": Period(unit=M),
            "지난달": Period(unit=M, shift=-1), "지난 달": Period(unit=M, shift=-1), "지지난달": Period(unit=M, shift=-2), "저번 달": Period(unit=M, shift=-1),
            "저번달": Period(unit=M, shift=-1), "다음 달": Period(unit=M, shift=1, loose=True), "다음달": Period(unit=M, shift=1, loose=True), "내달": Period(unit=M, shift=1), "담달": Period(unit=M, shift=1),
            "익월": Same(unit=M, shift=1), "전월": Same(unit=M, shift=-1), "전전월": Same(unit=M, shift=-2), "당월": Same(unit=M), "전달": Same(unit=M, shift=-1), "같은 달": Same(unit=M), "같은달": Same(unit=M), "그달": Same(unit=M, or_anchor=False), "그 달": Same(unit=M, or_anchor=False),
            "동월": Same(unit=M), "그다음 달": Same(unit=M, shift=1), "그 다음 달": Same(unit=M, shift=1), "이듬달": Same(unit=M, shift=1), "다다음 달": Period(unit=M, shift=2),
        },
    ),
    Words(
        "QUARTER",
        {
            "이번 분기": Period(unit=Q), "지난 분기": Period(unit=Q, shift=-1), "다음 분기": Period(unit=Q, shift=1, loose=True),
            "전분기": Same(unit=Q, shift=-1), "전 분기": Same(unit=Q, shift=-1), "직전 분기": Same(unit=Q, shift=-1), "같은 분기": Same(unit=Q),
        },
    ),
    Words(
        "YEAR",
        {
            "올해": Period(unit=Y), "금년": Period(unit=Y), "올 한 해": Period(unit=Y), "올 한해": Period(unit=Y), "올해 한 해": Period(unit=Y),
            "지난해": Period(unit=Y, shift=-1), "지난 해": Period(unit=Y, shift=-1), "작년": Period(unit=Y, shift=-1), "지난 한 해": Period(unit=Y, shift=-1),
            "지난 한해": Period(unit=Y, shift=-1), "재작년": Period(unit=Y, shift=-2), "지지난해": Period(unit=Y, shift=-2), "지지난 해": Period(unit=Y, shift=-2), "그러께": Period(unit=Y, shift=-2),
            "내년": Period(unit=Y, shift=1), "명년": Period(unit=Y, shift=1), "내후년": Period(unit=Y, shift=2), "후년": Period(unit=Y, shift=2),
            "같은 해": Same(unit=Y), "같은해": Same(unit=Y), "그해": Same(unit=Y, or_anchor=False), "그 해": Same(unit=Y, or_anchor=False), "동년": Same(unit=Y), "당해 연도": Same(unit=Y), "이해": None,
            "이듬해": Same(unit=Y, shift=1), "이듬 해": Same(unit=Y, shift=1), **dict.fromkeys(("다음 해", "다음해", "그다음 해", "그 다음 해"), Same(unit=Y, shift=1)), "익년": Same(unit=Y, shift=1),
            "전년": Same(unit=Y, shift=-1), "전년도": Same(unit=Y, shift=-1), "전해": Same(unit=Y, shift=-1), "내년도": Period(unit=Y, shift=1), "올해년도": None,
            "연내": Period(unit=Y), "금년도": Period(unit=Y), "작년도": Period(unit=Y, shift=-1),
        },
    ),
]  # fmt: skip

CENTURIES = Words(
    "CENTURY",
    {
        "금세기": Period(unit=Unit.CENTURY),
        "이번 세기": Period(unit=Unit.CENTURY),
        "지난 세기": Period(unit=Unit.CENTURY, shift=-1),
    },
)
# Words that are as often another: 올 (들어), 일 (2회), 전주 (대비).
BESIDE = [
    Shape("YEAR", r"(?<![가-힣])올(?= ?들어)", lambda _: Period(unit=Y), lead="올"),
    Shape("PER", r"(?<![가-힣\d])일(?= \d{1,2}회)", lambda _: D, weak=True, lead="일"),
    Shape(
        "WEEK",
        r"(?<![가-힣])전주(?= ?대비|(?:보다|에 비해) (?:약 )?\d)",
        lambda _: Same(unit=W, shift=-1),
        lead="전",
    ),
]
# 올 is this year only before another word of time (올 3월, 올 시즌); else it is a verb's stem.
THIS_YEAR = Words("THIS_YEAR", {"올": Period(unit=Y)}, weak=True)
SAME_PERIOD = Words(
    "SAME_PERIOD",
    {"같은 기간": 1, "동기": 1, "같은 시기": 1, "동 기간": 1, "동기간": 1},
    weak=True,
    bound=True,
)
# The time of year that it is: 작년 이맘때.
ABOUT_NOW = Words("ABOUT_NOW", {"이맘때": 1, "이맘때쯤": 1}, weak=True, bound=True)
WHOLE = Words(
    "WHOLE",
    {"한 해": 1, "한해": 1, "한 해 동안": 1, "한해 동안": 1, "한 해 간": 1, "내내": 1, "1년 내내": 1},
    weak=True,
    bound=True,
)

# ------------------------------------------------------------------ fields by name

WEEKDAYS = Words(
    "WEEKDAY",
    {
        name + end: Fields(weekday=n)
        for n, name in enumerate("월화수목금토일", 1)
        for end in ("요일", "요일날")
    },
)
# Tells which 20일 is meant, and is no part of it: 20일(월).
BRACKETED_WEEKDAY = Words(
    "DAY_NAME",
    {f"({name})": Fields(weekday=n) for n, name in enumerate("월화수목금토일", 1)},
    weak=True,
    bound=True,
)
HALVES = Words("HALF", {"상반기": Fields(half=1), "하반기": Fields(half=2)})
# The turn of a year, which no year holds.
YEARS_TURN = Words(
    "RANGE",
    dict.fromkeys(("연말연시", "연말 연시"), Between(first=Fields(month=12), last=Fields(month=1))),
)
BOTH_HALVES = Words("RANGE", {"상·하반기": Between(first=Fields(half=1), last=Fields(half=2))})
SEASONS = Words(
    "SEASON",
    {
        "봄": Fields(season=1), "봄철": Fields(season=1), "초봄": Fields(season=1), "늦봄": Fields(season=1),
        "여름": Fields(season=2), "여름철": Fields(season=2), "초여름": Fields(season=2), "한여름": Fields(season=2), "늦여름": Fields(season=2),
        "가을": Fields(season=3), "가을철": Fields(season=3), "초가을": Fields(season=3), "늦가을": Fields(season=3),
        "겨울": Fields(season=4), "겨울철": Fields(season=4), "초겨울": Fields(season=4), "한겨울": Fields(season=4),
    },
)  # fmt: skip
WEEKENDS = Words(
    "WEEKEND",
    {"주말": Fields(weekend=True)}
    | {w: Fields(weekend=True, lean=Lean.PAST) for w in ("지난 주말", "지난주말", "지난주 주말")}
    | {w: Fields(weekend=True, lean=Lean.HERE) for w in ("이번 주말", "이번주말", "이번주 주말", "금주말")}
    | {w: Period(unit=Unit.WEEKEND, shift=1) for w in ("다음 주말", "다음주말", "다음주 주말")},
)
NEW_YEAR = Words(
    "PARTED", {w: Part(outer=Period(unit=Y, turning=True), mod=Mod.START) for w in ("새해", "신년")}
)
EDGES = Words(
    "EDGE_OF",
    {
        "연초": (Y, Mod.START), "연말": (Y, Mod.END), "월초": (M, Mod.START), "월말": (M, Mod.END), "주초": (W, Mod.START),
        "주 초반": (W, Mod.START), "주 중반": (W, Mod.MID), "주 후반": (W, Mod.END), "주말께": (W, Mod.END), "주중": (W, Mod.MID), "세밑": (Y, Mod.END), "연중": (Y, None),
    },
)  # fmt: skip

PART_OF_DAY = Words(
    "DAY_PART",
    {
        "오전": "MO", "오후": "AF", "아침": "MO", "낮": "DT", "한낮": "DT", "대낮": "DT", "저녁": "EV", "초저녁": "EV", "밤": "NI", "밤사이": "NI", "밤낮": None, "밤새": "NI", "한밤": "NI",
        "한밤중": "NI", "새벽": "DAWN", "새벽녘": "DAWN", "이른 새벽": "DAWN", **dict.fromkeys(("동틀 녘", "동틀녘", "동틀 무렵", "동이 틀 무렵"), "DAWN"), **dict.fromkeys(("해질녘", "해 질 녘", "해질 녘", "해질 무렵", "해 질 무렵"), "EV"), "이른 아침": "MO", "늦은 오후": "AF", "늦은 밤": "NI", "오늘밤": None, "점심": "MI", "점심때": "MI",
    },
)  # fmt: skip
# By themselves they say what kind of work, school or bus it is.
NIGHTLY = Words("NIGHTLY", {"야간": "NI", "심야": "NI"}, weak=True, bound=True, closed=True)
DAY_AND_PART = Words(
    "DAY_WITH_PART",
    {
        "어젯밤": (-1, "NI"),
        "간밤": (-1, "NI"),
        "지난밤": (-1, "NI"),
        "지난 밤": (-1, "NI"),
        "오늘밤": (0, "NI"),
        "오늘 밤": (0, "NI"),
        "엊저녁": (-1, "EV"),
    },
)
CLOCKS = Words("CLOCK", {"정오": Fields(hour=12, minute=0), "자정": Fields(hour=24, minute=0)})

# ------------------------------------------------------------------ modifiers

LEANS = Words(
    "LEAN",
    {
        "지난": Lean.PAST,
        "오는": Lean.FUTURE,
        "돌아오는": Lean.FUTURE,
        "다가오는": Lean.FUTURE,
        "이번": Lean.HERE,
        "다음": Lean.FUTURE,
    },
    weak=True,
)
RECENT = Words("RECENT", {"최근": Vague(ref=Ref.PAST)})
AHEAD = Words("AHEAD", {"앞으로": Vague(ref=Ref.FUTURE), "향후": Vague(ref=Ref.FUTURE)})
BYGONE = Words("BYGONE", {"과거": Vague(ref=Ref.PAST)})
REFS = Words(
    "VAGUE",
    {
        "현재": Vague(ref=Ref.PRESENT), "지금": Vague(ref=Ref.PRESENT), "요즘": Vague(ref=Ref.PRESENT), "요새": Vague(ref=Ref.PRESENT), "오늘날": Vague(ref=Ref.PRESENT),
        "당시": Vague(ref=Ref.PAST, bounded=False), "그때": Vague(ref=Ref.PAST, bounded=False), "그 당시": Vague(ref=Ref.PAST, bounded=False),
        "예전": Vague(ref=Ref.PAST), "옛날": Vague(ref=Ref.PAST), "한때": Vague(ref=Ref.PAST), "얼마 전": Vague(ref=Ref.PAST), "오래전": Vague(ref=Ref.PAST), "오래 전": Vague(ref=Ref.PAST), "엊그제": Vague(ref=Ref.PAST), "엊그저께": Vague(ref=Ref.PAST),
        "얼마 뒤": Vague(ref=Ref.FUTURE, bounded=False), "얼마 후": Vague(ref=Ref.FUTURE, bounded=False),
        "장차": Vague(ref=Ref.FUTURE), "추후": Vague(ref=Ref.FUTURE), "당분간": Vague(ref=Ref.FUTURE), "조만간": Vague(ref=Ref.FUTURE), "머지않아": Vague(ref=Ref.FUTURE), "최근래": None,
    },
)  # fmt: skip
PARTS = Words(
    "PART",
    {
        "초": Mod.START, "초순": Mod.START, "상순": Mod.START, "초반": Mod.START, "초기": Mod.START, "초엽": Mod.START, "초중반": Mod.START, "중후반": Mod.END, "중순": Mod.MID, "중반": Mod.MID, "중엽": Mod.MID,
        "하순": Mod.END, "말": Mod.END, "후반": Mod.END, "말엽": Mod.END, "말경": Mod.END,
    },
    weak=True, bound=True, closed=True,
)  # fmt: skip
ABOUT = Words(
    "ABOUT",
    {
        "약": Mod.APPROX,
        "대략": Mod.APPROX,
        "최소": Mod.EQUAL_OR_MORE,
        "최소한": Mod.EQUAL_OR_MORE,
        "적어도": Mod.EQUAL_OR_MORE,
        "최대": Mod.EQUAL_OR_LESS,
        "길게는": Mod.EQUAL_OR_LESS,
        "거의": Mod.LESS_THAN,
    },
    weak=True,
)
AFTER_MOD = Words(
    "SO",
    {
        "가량": Mod.APPROX, "정도": Mod.APPROX, "안팎": Mod.APPROX, "가까이": Mod.LESS_THAN, "이상": Mod.EQUAL_OR_MORE, "이하": Mod.EQUAL_OR_LESS, "미만": Mod.LESS_THAN, "이내": Mod.EQUAL_OR_LESS, "넘게": Mod.MORE_THAN,
    },
    weak=True, bound=True, closed=True,
)  # fmt: skip
# Behind a point in time rather than behind an amount: 10일께 is a day.
THEN = Words(
    "THEN",
    {"쯤": Mod.APPROX, "께": Mod.APPROX, "무렵": Mod.APPROX},
    weak=True, bound=True, closed=True,
)  # fmt: skip
THEN_OR_HONOR = Shape(
    "THEN",
    r"경(?!의[를가는도 ])(?:(?=[^가-힣]|$)|(?=[에부까의이으]))",
    lambda _: Mod.APPROX,
    weak=True,
    bound=True,
    lead="경",
)  # 2일경의 일; but 두 시간 동안 경의를 표했다
SETS = Words(
    "SET_WORD",
    {
        "매년": Quantity(unit=Y, count=1), "매해": Quantity(unit=Y, count=1), "해마다": Quantity(unit=Y, count=1), "매월": Quantity(unit=M, count=1), "매달": Quantity(unit=M, count=1),
        "달마다": Quantity(unit=M, count=1), "매주": Quantity(unit=W, count=1), "주마다": Quantity(unit=W, count=1), "매일": Quantity(unit=D, count=1), "매일같이": Quantity(unit=D, count=1), "하루하루": Quantity(unit=D, count=1), "날마다": Quantity(unit=D, count=1),
        "매분기": Quantity(unit=Q, count=1), "매 분기": Quantity(unit=Q, count=1), "분기마다": Quantity(unit=Q, count=1), "매시간": Quantity(unit=Unit.HOUR, count=1), "격주": Quantity(unit=W, count=2), "격월": Quantity(unit=M, count=2), "격년": Quantity(unit=Y, count=2),
        "격일": Quantity(unit=D, count=2), "연례": None,
    },
)  # fmt: skip
EVERY = Words("EVERY", {"매": 1}, weak=True, closed=True)
PER = Words("PER", {"주": W, "월": M, "연": Y, "하루": D}, weak=True, closed=True)
TIMES = Words("TIMES", {"회": 1, "차례": 1, "번": 1, "끼": 1, "평균": 1}, bound=True, closed=True)
ORDINALS = Words(
    "ORDINAL",
    {
        "첫": 1,
        "첫째": 1,
        "첫 번째": 1,
        "첫번째": 1,
        "둘째": 2,
        "두 번째": 2,
        "두번째": 2,
        "셋째": 3,
        "세 번째": 3,
        "세번째": 3,
        "넷째": 4,
        "네 번째": 4,
        "네번째": 4,
        "다섯째": 5,
        "마지막": -1,
    },
    weak=True,
)
ORDINAL_UNITS = Words("ORDINAL_UNIT", {"주": W, "달": M}, weak=True, bound=True, closed=True)
ORDINAL_DAY = Words("ORDINAL_UNIT", {"날": D}, bound=True, closed=True)
WEEK_NUMBER = Words("ORDINAL_UNIT", {"주차": W}, bound=True, closed=True)
LAST_DAY = Words("LAST_DAY", {"말일": -1}, weak=True, bound=True, closed=True)
# An era counts from the year before its first; 세종 is a city as often as a king, unless the year is told as well.
KING_NOT_CITY = Shape(
    "ERA",
    r"(?<![가-힣])세종(?= \d{1,2}년 ?\(14\d\d년?\))|(?<=조선 )세종(?= \d)",
    lambda _: 1418,
    weak=True,
    lead="세",
)
ERAS = Words(
    "ERA",
    {
        "기원전": "bc", "bc": "bc", "음력": "lunar", "서기": 0, "기원후": 0, "단기": -2333, "불기": -544,
        "태조": 1391, "태종": 1400, "문종": 1450, "단종": 1452, "세조": 1454, "성종": 1469, "연산군": 1494, "중종": 1505, "명종": 1545,
        "선조": 1567, "광해군": 1608, "인조": 1622, "효종": 1649, "현종": 1659, "숙종": 1674, "경종": 1720, "영조": 1724, "정조": 1776,
        "순조": 1800, "헌종": 1834, "철종": 1849, "고종": 1863, "광무": 1896, "융희": 1906,
        "메이지": 1867, "다이쇼": 1911, "쇼와": 1925, "헤이세이": 1988, "레이와": 2018,
    },
    weak=True,
)  # fmt: skip
# Ages that are known by a name, from their first year to their last.
AGES_PAST = Words(
    "RANGE",
    {
        name.replace("_", space): Between(first=Fields(year=first), last=Fields(year=last))
        for names, first, last in (
            ("고려_시대 고려_왕조", 918, 1392),
            ("조선_시대 조선_왕조 조선조", 1392, 1897),
            ("대한제국_시기 대한제국_시대 대한제국기", 1897, 1910),
            ("일제_강점기 일제_시대 일제_치하 일제_식민지_시기", 1910, 1945),
            ("미군정기 미군정_시기 미_군정기", 1945, 1948),
            ("유신_시대 유신_시절 유신_체제", 1972, 1979),
            ("에도_시대", 1603, 1868),
            ("메이지_시대", 1868, 1912),
            ("다이쇼_시대", 1912, 1926),
            ("쇼와_시대", 1926, 1989),
            ("헤이세이_시대", 1989, 2019),
            ("빅토리아_시대", 1837, 1901),
        )
        for name in names.split()
        for space in ("", " ")
    },
)
# What comes round five days a week.
WORKDAYS = Words("SET", {"평일": Repeated(what=Between(first=Fields(weekday=1), last=Fields(weekday=5)))})
MORNING_AND_EVENING = Words("SET", {"아침저녁": Repeated(quantity=Quantity(unit=D, count=1), freq="2X")})
LEXEMES: list[Words | Shape] = [
    DATED_FEASTS, EVENTS, *DATES, A_DAY, *NUMBERS, *PERIODS, *BESIDE, CENTURIES, DAYS, LENGTHS, *UNITS, THIS_YEAR, SAME_PERIOD, ABOUT_NOW, WHOLE, WEEKDAYS, BRACKETED_WEEKDAY, HALVES, BOTH_HALVES, YEARS_TURN, AGES_PAST, SEASONS, WEEKENDS, NEW_YEAR, EDGES,
    PART_OF_DAY, NIGHTLY, DAY_AND_PART, CLOCKS, LEANS, RECENT, AHEAD, BYGONE, REFS, PARTS, ABOUT, AFTER_MOD, THEN, THEN_OR_HONOR, *AROUND_LENGTHS, LAST_DAY, SETS, WORKDAYS, MORNING_AND_EVENING, EVERY, PER, TIMES,
    ORDINALS, ORDINAL_UNITS, ORDINAL_DAY, WEEK_NUMBER, KING_NOT_CITY, ERAS, FEASTS, SOLAR_TERMS, TERM_SIGN, SOLAR_TERMS_SAID, HOLIDAY_SPAN,
]  # fmt: skip
