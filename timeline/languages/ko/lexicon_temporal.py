"""Korean time words. Each has a category, which rules are written over, and a value."""

from __future__ import annotations

import re
from typing import Any

from timeline.languages.common.temporal import CLOCK, ISO_MOMENT, YEAR_MONTH_DAY
from timeline.temporal.calendar import Unit
from timeline.temporal.expressions import Feast, Fields, Lean, Mod, Period, Quantity, Ref, Same, Vague
from timeline.temporal.rules import Shape, Words

D, W, M, Q, H, Y = Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.HALF, Unit.YEAR


# ------------------------------------------------------------------ numbers


def _number(text: str) -> Any:
    """Digits, by what they can be: N12 a month, N31 a day, N59 a minute, N99 a year of two digits, Y4 a year."""
    digits = text
    value = int(digits)
    if len(digits) <= 2:
        if value == 0:
            return "N0", 0
        return ("N12" if value <= 12 else "N31" if value <= 31 else "N59" if value <= 59 else "N99"), value
    if len(digits) == 4 and 1000 <= value <= 2199:
        return "Y4", value
    return "NBIG", value


_NATIVE = {
    "한": 1, "두": 2, "세": 3, "석": 3, "네": 4, "넉": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10, "열한": 11,
    "열두": 12, "스무": 20, "두세": 2,
}  # fmt: skip
_DIGITS = {c: n for n, c in enumerate("일이삼사오육칠팔구", 1)}
_SCALES = {"십": 10, "백": 100, "천": 1000}
_BEFORE = r"(?<![가-힣a-z0-9])"
_HEAD = r"(?<![0-9a-z])(?<![0-9][.,])"
# A number counts only where a unit, a range or a list may follow: the rest are prices, scores and counts.
_COUNTS = r"(?=\s?[년월일시분초개주달해세박年月日時여학회차~∼〜–\-,·‧부와과및봄여름가겨])"


def _native(text: str) -> Any:
    return _NATIVE[text]


def _sino(text: str) -> Any:
    """`십` 10, `이십오` 25, `백` 100; None for what is no number (이이)."""
    total, digit = 0, 0
    for letter in text:
        if letter in _SCALES:
            total += (digit or 1) * _SCALES[letter]
            digit = 0
        elif digit:
            return None
        else:
            digit = _DIGITS[letter]
    return total + digit


def _some(text: str) -> Any:
    return 0


def _decimal(text: str) -> Any:
    return float(text)


def _thousands(text: str) -> Any:
    return int(text.replace(",", ""))


NUMBERS = [
    Shape(
        "DECIMAL", r"(?<![0-9a-z.,])\d{1,3}\.\d(?=(?:년|개월|시간|주|일간))", _decimal, weak=True, lead=r"\d"
    ),
    Shape(
        "NBIG",
        r"(?<![0-9a-z.,])\d{1,3}(?:,\d{3}){1,2}(?=\s?(?:여\s?)?(?:년|일|시간|주))",
        _thousands,
        weak=True,
        lead=r"\d",
    ),
    Shape(
        "NBIG",
        r"(?<![0-9a-z.,])\d{1,4}만(?= ?(?:년|시간|일))",
        lambda text: int(text[:-1]) * 10_000,
        weak=True,
        lead=r"\d",
    ),
    Shape("N12", _HEAD + r"\d{1,4}(?![0-9a-z%]|[.,]\d)" + _COUNTS, _number, weak=True, lead=r"\d"),
    Shape(
        "NATIVE",
        _BEFORE
        + "(?:"
        + "|".join(sorted(_NATIVE, key=len, reverse=True))
        + r")(?= ?(?:달|해|시|주|분기|학기|세기|번(?!째)|차례|끼))",
        _native,
        weak=True,
        lead="".join({w[0] for w in _NATIVE}),
    ),
    Shape(
        "SINO",
        _BEFORE + r"[일이삼사오육칠팔구십백천]{1,5}(?= ?(?:년|개월|주일|주간|일간|시간|세기))",
        _sino,
        weak=True,
        lead="일이삼사오육칠팔구십백천",
    ),
    Shape(
        "SOME",
        _BEFORE
        + r"(?:여러(?= ?(?:해|달|주))|수(?:십|백|천|만)?|몇몇|몇|서너|두서너|네댓|대여섯|예닐곱)(?= ?(?:년|개월|달|해|일간|일 |일째|주|시간|분|세기|차례|십|백))",
        _some,
        weak=True,
        lead="수몇여서두네대예",
    ),
]

# ------------------------------------------------------------------ units

UNITS = [
    Words("YEAR_UNIT", {"년": 1, "年": 1, "년도": 1, "연도": 1}, bound=True),
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
            "해": Y, "일간": D, "년간": Y, "개년": Y, "개월간": M, "시간여": Unit.HOUR,
            "학기": H,
        },
        bound=True,
    ),
    Words("ANNIVERSARY", {"주년": Y, "주기": Y}, bound=True),
    Words("QUARTER_UNIT", {"분기": 1, "사분기": 1}, bound=True),
    Words("DECADE_UNIT", {"년대": 1}, bound=True),
    Words("CENTURY_UNIT", {"세기": 1}, bound=True),
    Words("SCHOOL_UNIT", {"학년도": 1}, bound=True),
    Words("FISCAL_UNIT", {"회계연도": 1, "회계년도": 1}, bound=True),
    Words("SEASON_UNIT", {"시즌": 1}, bound=True),
]  # fmt: skip

# 하루, 이틀 … are lengths of their own.
DAYS = Words(
    "DAYS",
    {
        "하루": 1, "이틀": 2, "사흘": 3, "나흘": 4, "닷새": 5, "엿새": 6, "이레": 7, "여드레": 8, "아흐레": 9, "열흘": 10, "보름": 15,
        "하루이틀": 1,
    },
)  # fmt: skip
LENGTHS = Words(
    "LENGTH_WORD",
    {
        "반년": Quantity(unit=M, count=6),
        "반나절": Quantity(unit=Unit.HOUR, count=6),
        "한나절": Quantity(unit=Unit.HOUR, count=12),
        "일주일": Quantity(unit=W, count=1),
        "이주일": Quantity(unit=W, count=2),
        "한평생": Quantity(unit=Y, count=None, vague=True),
    },
)

# ------------------------------------------------------------------ deictic words and anaphora

PERIODS = [
    Words(
        "DAY",
        {
            "오늘": Period(unit=D), "금일": Period(unit=D), "어제": Period(unit=D, shift=-1), "어저께": Period(unit=D, shift=-1),
            "작일": Period(unit=D, shift=-1), "그제": Period(unit=D, shift=-2), "그저께": Period(unit=D, shift=-2),
            "내일": Period(unit=D, shift=1), "명일": Period(unit=D, shift=1), "모레": Period(unit=D, shift=2), "글피": Period(unit=D, shift=3),
            "이날": Same(unit=D), "이 날": Same(unit=D), "그날": Same(unit=D), "그 날": Same(unit=D), "같은 날": Same(unit=D), "같은날": Same(unit=D),
            "당일": Same(unit=D), "다음날": Same(unit=D, shift=1), "다음 날": Same(unit=D, shift=1), "이튿날": Same(unit=D, shift=1),
            "익일": Same(unit=D, shift=1), "전날": Same(unit=D, shift=-1), "전일": Same(unit=D, shift=-1),
        },
    ),
    Words(
        "WEEK",
        {
            "이번 주": Period(unit=W), "이번주": Period(unit=W), "금주": Period(unit=W), "지난주": Period(unit=W, shift=-1), "지난 주": Period(unit=W, shift=-1),
            "지지난주": Period(unit=W, shift=-2), "저번 주": Period(unit=W, shift=-1), "저번주": Period(unit=W, shift=-1),
            "다음 주": Period(unit=W, shift=1), "다음주": Period(unit=W, shift=1), "내주": Period(unit=W, shift=1), "다다음 주": Period(unit=W, shift=2),
            "다다음주": Period(unit=W, shift=2), "같은 주": Same(unit=W), "그 주": Same(unit=W), "전주 대비": None,
        },
    ),
    Words(
        "MONTH",
        {
            "이달": Period(unit=M), "이 달": Period(unit=M), "이번 달": Period(unit=M), "이번달": Period(unit=M), "금월": Period(unit=M),
            "지난달": Period(unit=M, shift=-1), "지난 달": Period(unit=M, shift=-1), "지지난달": Period(unit=M, shift=-2), "저번 달": Period(unit=M, shift=-1),
            "저번달": Period(unit=M, shift=-1), "다음 달": Period(unit=M, shift=1), "다음달": Period(unit=M, shift=1), "내달": Period(unit=M, shift=1),
            "익월": Same(unit=M, shift=1), "전월": Same(unit=M, shift=-1), "전달": Same(unit=M, shift=-1), "같은 달": Same(unit=M), "같은달": Same(unit=M), "그달": Same(unit=M), "그 달": Same(unit=M),
            "동월": Same(unit=M), "다다음 달": Period(unit=M, shift=2),
        },
    ),
    Words(
        "QUARTER",
        {
            "이번 분기": Period(unit=Q), "지난 분기": Period(unit=Q, shift=-1), "다음 분기": Period(unit=Q, shift=1),
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
            "같은 해": Same(unit=Y), "같은해": Same(unit=Y), "그해": Same(unit=Y), "그 해": Same(unit=Y), "동년": Same(unit=Y), "당해 연도": Same(unit=Y), "이해": None,
            "이듬해": Same(unit=Y, shift=1), "이듬 해": Same(unit=Y, shift=1), "다음 해": Same(unit=Y, shift=1), "다음해": Same(unit=Y, shift=1), "익년": Same(unit=Y, shift=1),
            "전년": Period(unit=Y, shift=-1), "전년도": Period(unit=Y, shift=-1), "전해": Same(unit=Y, shift=-1), "내년도": Period(unit=Y, shift=1), "올해년도": None,
            "금년도": Period(unit=Y), "작년도": Period(unit=Y, shift=-1),
        },
    ),
]  # fmt: skip

# 올 is this year only before another word of time (올 3월, 올 시즌); else it is a verb's stem.
THIS_YEAR = Words("THIS_YEAR", {"올": Period(unit=Y)}, weak=True)
SAME_PERIOD = Words(
    "SAME_PERIOD",
    {"같은 기간": 1, "동기": 1, "같은 시기": 1, "동 기간": 1, "동기간": 1},
    weak=True,
    bound=True,
)
WHOLE = Words(
    "WHOLE",
    {"한 해": 1, "한해": 1, "한 해 동안": 1, "한해 동안": 1, "한 해 간": 1, "내내": 1, "1년 내내": 1},
    weak=True,
    bound=True,
)

# ------------------------------------------------------------------ fields by name

WEEKDAYS = Words(
    "WEEKDAY",
    {name + "요일": Fields(weekday=n) for n, name in enumerate("월화수목금토일", 1)},
)
BRACKETED_WEEKDAY = Words("DAY_NAME", {name: n for n, name in enumerate("월화수목금토일", 1)}, weak=True)
HALVES = Words("HALF", {"상반기": Fields(half=1), "하반기": Fields(half=2)})
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
EDGES = Words(
    "EDGE_OF",
    {
        "연초": (Y, Mod.START), "연말": (Y, Mod.END), "월초": (M, Mod.START), "월말": (M, Mod.END), "주초": (W, Mod.START),
        "주말께": (W, Mod.END), "주중": (W, Mod.MID), "새해": (Y, Mod.START), "신년": (Y, Mod.START), "세밑": (Y, Mod.END), "연중": (Y, None),
    },
)  # fmt: skip

PART_OF_DAY = Words(
    "DAY_PART",
    {
        "오전": "MO", "오후": "AF", "아침": "MO", "낮": "DT", "한낮": "DT", "대낮": "DT", "저녁": "EV", "초저녁": "EV", "밤": "NI", "야간": "NI", "한밤": "NI", "심야": "NI",
        "한밤중": "NI", "새벽": "DAWN", "이른 아침": "MO", "늦은 오후": "AF", "늦은 밤": "NI", "오늘밤": None, "점심": "MI", "점심때": "MI",
    },
)  # fmt: skip
DAY_AND_PART = Words(
    "DAY_WITH_PART",
    {
        "어젯밤": (-1, "NI"),
        "간밤": (-1, "NI"),
        "지난밤": (-1, "NI"),
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
        "예전": Vague(ref=Ref.PAST), "옛날": Vague(ref=Ref.PAST), "한때": Vague(ref=Ref.PAST), "얼마 전": Vague(ref=Ref.PAST), "며칠 전": Vague(ref=Ref.PAST),
        "장차": Vague(ref=Ref.FUTURE), "추후": Vague(ref=Ref.FUTURE), "조만간": Vague(ref=Ref.FUTURE), "머지않아": Vague(ref=Ref.FUTURE), "최근래": None,
    },
)  # fmt: skip
PARTS = Words(
    "PART",
    {
        "초": Mod.START, "초순": Mod.START, "상순": Mod.START, "초반": Mod.START, "초기": Mod.START, "초엽": Mod.START, "중순": Mod.MID, "중반": Mod.MID, "중엽": Mod.MID,
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
        "쯤": Mod.APPROX, "께": Mod.APPROX, "경": Mod.APPROX, "가량": Mod.APPROX, "정도": Mod.APPROX, "무렵": Mod.APPROX, "안팎": Mod.APPROX,
        "이상": Mod.EQUAL_OR_MORE, "이하": Mod.EQUAL_OR_LESS, "미만": Mod.LESS_THAN, "이내": Mod.EQUAL_OR_LESS, "넘게": Mod.MORE_THAN,
    },
    weak=True, bound=True, closed=True,
)  # fmt: skip
LONG = Words(
    "LONG",
    {"간": 1, "동안": 1, "기간": 1, "기간 동안": 1, "사이": 1, "째": 1, "내내": 1},
    weak=True,
    bound=True,
    closed=True,
)
WITHIN = Words("WITHIN", {"안": 1, "내": 1}, weak=True, bound=True, closed=True)
SINCE_THEN = Words("MAN", {"만": 1}, weak=True, bound=True, closed=True)
AGO = Words(
    "AGO",
    {"전": -1, "뒤": 1, "후": 1, "이전": -1, "이후": 1, "前": -1, "後": 1},
    weak=True,
    bound=True,
    closed=True,
)
YEO = Words("YEO", {"여": 1, "남짓": 1}, weak=True, bound=True)
SETS = Words(
    "SET_WORD",
    {
        "매년": Quantity(unit=Y, count=1), "매해": Quantity(unit=Y, count=1), "해마다": Quantity(unit=Y, count=1), "매월": Quantity(unit=M, count=1), "매달": Quantity(unit=M, count=1),
        "달마다": Quantity(unit=M, count=1), "매주": Quantity(unit=W, count=1), "주마다": Quantity(unit=W, count=1), "매일": Quantity(unit=D, count=1), "날마다": Quantity(unit=D, count=1),
        "매분기": Quantity(unit=Q, count=1), "매 분기": Quantity(unit=Q, count=1), "매시간": Quantity(unit=Unit.HOUR, count=1), "격주": Quantity(unit=W, count=2), "격월": Quantity(unit=M, count=2), "격년": Quantity(unit=Y, count=2),
        "격일": Quantity(unit=D, count=2), "연례": None,
    },
)  # fmt: skip
PER = Words("PER", {"주": W, "월": M, "연": Y, "하루": D}, weak=True, closed=True)
TIMES = Words("TIMES", {"회": 1, "차례": 1, "번": 1, "끼": 1, "시간씩": None}, bound=True, closed=True)
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
ORDINAL_UNITS = Words(
    "ORDINAL_UNIT",
    {"날": D, "주": W, "달": M, "주차": W},
    weak=True,
    bound=True,
    closed=True,
)
ERAS = Words(
    "ERA",
    {"기원전": "bc", "서기": "ad", "단기": "dangi", "기원후": "ad", "bc": "bc", "음력": "lunar"},
    weak=True,
)
# ------------------------------------------------------------------ days with names


def _lunar(name: str, month: int, day: int, before: int = 0, after: int = 0) -> Feast:
    return Feast(name=name, table=f"lunar:{month}:{day}", span=(-before, after))


FEASTS = Words(
    "FEAST",
    {
        "설": _lunar("seollal", 1, 1), "설날": _lunar("seollal", 1, 1), "구정": _lunar("seollal", 1, 1), "추석": _lunar("chuseok", 8, 15), "한가위": _lunar("chuseok", 8, 15),
        "정월대보름": _lunar("daeboreum", 1, 15), "석가탄신일": _lunar("buddha", 4, 8), "부처님오신날": _lunar("buddha", 4, 8), "부처님 오신 날": _lunar("buddha", 4, 8), "단오": _lunar("dano", 5, 5),
        "설 연휴": _lunar("seollal", 1, 1, 1, 1), "추석 연휴": _lunar("chuseok", 8, 15, 1, 1), "춘제": _lunar("chunjie", 1, 1), "春節": _lunar("chunjie", 1, 1), "춘절": _lunar("chunjie", 1, 1),
        "신정": Feast(name="new-year", days=((1, 1),)), "삼일절": Feast(name="samil", days=((3, 1),)), "3·1절": Feast(name="samil", days=((3, 1),)), "3.1절": Feast(name="samil", days=((3, 1),)), "식목일": Feast(name="arbor", days=((4, 5),)),
        "어린이날": Feast(name="children", days=((5, 5),)), "어버이날": Feast(name="parents", days=((5, 8),)), "스승의 날": Feast(name="teachers", days=((5, 15),)), "스승의날": Feast(name="teachers", days=((5, 15),)),
        "현충일": Feast(name="memorial", days=((6, 6),)), "제헌절": Feast(name="constitution", days=((7, 17),)), "광복절": Feast(name="liberation", days=((8, 15),)),
        "개천절": Feast(name="gaecheonjeol", days=((10, 3),)), "한글날": Feast(name="hangul", days=((10, 9),)), "국군의 날": Feast(name="forces", days=((10, 1),)), "국군의날": Feast(name="forces", days=((10, 1),)),
        "크리스마스": Feast(name="christmas", days=((12, 25),)), "성탄절": Feast(name="christmas", days=((12, 25),)), "크리스마스이브": Feast(name="christmas-eve", days=((12, 24),)), "크리스마스 이브": Feast(name="christmas-eve", days=((12, 24),)),
        "발렌타인데이": Feast(name="valentine", days=((2, 14),)), "밸런타인데이": Feast(name="valentine", days=((2, 14),)), "화이트데이": Feast(name="white", days=((3, 14),)), "만우절": Feast(name="fools", days=((4, 1),)),
        "핼러윈": Feast(name="halloween", days=((10, 31),)), "할로윈": Feast(name="halloween", days=((10, 31),)), "빼빼로데이": Feast(name="pepero", days=((11, 11),)), "근로자의 날": Feast(name="labor", days=((5, 1),)), "노동절": Feast(name="labor", days=((5, 1),)),
        "추수감사절": Feast(name="thanksgiving", table="nth:11:4:4"), "부활절": Feast(name="easter", table="easter:0"),
    },
)  # fmt: skip
HOLIDAY_SPAN = Words(
    "HOLIDAY_SPAN", {"연휴": 1, "연휴 기간": 1, "연휴기간": 1, "명절": 0}, weak=True, bound=True
)

# Events that Korean names by their date, with the year that the name means.
EVENT_DAYS = {
    (3, 1): 1919, (4, 3): 1948, (4, 19): 1960, (5, 16): 1961, (5, 18): 1980, (6, 10): 1987, (6, 15): 2000, (6, 25): 1950, (6, 29): 1987,
    (8, 15): 1945, (9, 11): 2001, (10, 4): 2007, (10, 26): 1979, (11, 3): 1929, (12, 3): 2024, (12, 12): 1979, (3, 11): 2011,
}  # fmt: skip
_EVENT = r"(?:전쟁|사변|사건|사태|민주|항쟁|혁명|의거|비상|계엄|테러|운동|쿠데타|정변|군사|선언|대지진|동일본|참전|공동선언|만세|독립|내란)"
_VOTE = (
    r"(?:총선|대선|지방선거|지선|재보|재·보|보궐|선거|전당대회|전대|대책|부동산|광복절|지진|폭설|합의|조치)"
)


def _event_day(text: str) -> Any:
    month, day = (int(n) for n in re.findall(r"\d+", text))
    year = EVENT_DAYS.get((month, day))
    if not 1 <= month <= 12 or not 1 <= day <= 31 or year is None:
        return None
    return Feast(name=f"{month}·{day}", days=((month, day),), year=year)


def _month_day(text: str) -> Any:
    month, day = (int(n) for n in re.findall(r"\d+", text)[:2])
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    name = re.search(r"[월화수목금토일](?=\)|요일)", text)
    return Fields(month=month, day=day, weekday="월화수목금토일".index(name.group()) + 1 if name else None)


_RECURRING = r"(?:월드컵|올림픽|아시안게임|패럴림픽|유니버시아드|메이저리그|프로야구|프로축구|리그|시즌|선수권|대회|챔피언십|오픈|모터쇼|박람회|엑스포|컨퍼런스|콘퍼런스|포럼|축제|페스티벌|영화제|어워즈|어워드|시상식|총선|대선|지방선거|정상회의|결산)"


def _bare_year(text: str) -> Any:
    return Fields(year=int(text))


def _apostrophe_year(text: str) -> Any:
    return Fields(year=int(text[1:3]), two_digits=True)


SHAPES = [
    ISO_MOMENT,
    YEAR_MONTH_DAY,
    CLOCK,
    Shape("DAY", r"(?<![\d.])\d{1,2}\.\d{1,2}\.? ?\([월화수목금토일](?:요일)?\)", _month_day, lead=r"\d"),
    Shape("DAY", r"(?<![\d.])\d{1,2}\.\d{1,2}(?=일)", _month_day, lead=r"\d"),
    Shape("EVENT", r"(?<![\d.·])\d{1,2}[·.‧]\d{1,2}(?=\s?" + _EVENT + ")", _event_day, lead=r"\d"),
    Shape("DAY", r"(?<![\d.·])\d{1,2}[·.‧]\d{1,2}(?=\s?" + _VOTE + ")", _month_day, lead=r"\d"),
    Shape("YEAR", r"(?<!\w)['’‘]\d\d(?=년|年)", _apostrophe_year, lead="'’‘"),
    # A bare number is a year before the name of what comes round by years.
    Shape(
        "YEAR",
        r"(?<![\w.,:'‘’])(?:19|20)\d\d(?= (?:[^\s.,]{1,8} ){0,2}?[^\s.,]{0,8}" + _RECURRING + ")",
        _bare_year,
        lead=r"\d",
    ),
    *NUMBERS,
]

LEXEMES: list[Words | Shape] = [
    *SHAPES, *PERIODS, DAYS, LENGTHS, *UNITS, THIS_YEAR, SAME_PERIOD, WHOLE, WEEKDAYS, HALVES, SEASONS, WEEKENDS, EDGES,
    PART_OF_DAY, DAY_AND_PART, CLOCKS, LEANS, RECENT, AHEAD, BYGONE, REFS, PARTS, ABOUT, AFTER_MOD, LONG, WITHIN, SINCE_THEN, AGO, SETS, PER, TIMES,
    ORDINALS, ORDINAL_UNITS, ERAS, YEO, FEASTS, HOLIDAY_SPAN,
]  # fmt: skip
