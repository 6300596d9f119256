"""Korean days that have a name: feasts, and events that are named by their date."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from timeline.temporal.expressions import Feast
from timeline.temporal.rules import Shape, Words


def _lunar(name: str, month: int, day: int, before: int = 0, after: int = 0) -> Feast:
    return Feast(name=name, table=f"lunar:{month}:{day}", span=(-before, after))


FEASTS = Words(
    "FEAST",
    {
        "설": _lunar("seollal", 1, 1), "설날": _lunar("seollal", 1, 1), "구정": _lunar("seollal", 1, 1), "추석": _lunar("chuseok", 8, 15), "한가위": _lunar("chuseok", 8, 15),
        "정월대보름": _lunar("daeboreum", 1, 15), "석가탄신일": _lunar("buddha", 4, 8), "부처님오신날": _lunar("buddha", 4, 8), "부처님 오신 날": _lunar("buddha", 4, 8), "단오": _lunar("dano", 5, 5),
        "설 연휴": _lunar("seollal", 1, 1, 1, 1), "추석 연휴": _lunar("chuseok", 8, 15, 1, 1), "춘제": _lunar("chunjie", 1, 1), "春節": _lunar("chunjie", 1, 1), "춘절": _lunar("chunjie", 1, 1),
        "신정": Feast(name="new-year", days=((1, 1),)), "삼일절": Feast(name="samil", days=((3, 1),)), "식목일": Feast(name="arbor", days=((4, 5),)),
        "어린이날": Feast(name="children", days=((5, 5),)), "어버이날": Feast(name="parents", days=((5, 8),)), "스승의 날": Feast(name="teachers", days=((5, 15),)), "스승의날": Feast(name="teachers", days=((5, 15),)),
        "현충일": Feast(name="memorial", days=((6, 6),)), "제헌절": Feast(name="constitution", days=((7, 17),)), "광복절": Feast(name="liberation", days=((8, 15),)),
        "개천절": Feast(name="gaecheonjeol", days=((10, 3),)), "한글날": Feast(name="hangul", days=((10, 9),)), "국군의 날": Feast(name="forces", days=((10, 1),)), "국군의날": Feast(name="forces", days=((10, 1),)),
        "크리스마스": Feast(name="christmas", days=((12, 25),)), "성탄절": Feast(name="christmas", days=((12, 25),)), "크리스마스이브": Feast(name="christmas-eve", days=((12, 24),)), "크리스마스 이브": Feast(name="christmas-eve", days=((12, 24),)),
        "발렌타인데이": Feast(name="valentine", days=((2, 14),)), "밸런타인데이": Feast(name="valentine", days=((2, 14),)), "화이트데이": Feast(name="white", days=((3, 14),)), "만우절": Feast(name="fools", days=((4, 1),)),
        "핼러윈": Feast(name="halloween", days=((10, 31),)), "할로윈": Feast(name="halloween", days=((10, 31),)), "빼빼로데이": Feast(name="pepero", days=((11, 11),)), "근로자의 날": Feast(name="labor", days=((5, 1),)), "노동절": Feast(name="labor", days=((5, 1),)),
        "추수감사절": Feast(name="thanksgiving", table="nth:11:4:4"), "부활절": Feast(name="easter", table="easter:0"),
    },
)  # fmt: skip
# The turns of the sun's year. Those whose names are as often another word are told by what says that they are such.
_TERMS = dict.fromkeys(
    "소한 대한 입춘 우수 경칩 춘분 청명 곡우 입하 소만 망종 하지 소서 대서 입추 처서 백로 추분 한로 상강 입동 소설 대설 동지".split()
)
_TERMS |= {name: Feast(name=name, table=f"solar:{(285 + 15 * n) % 360}") for n, name in enumerate(_TERMS)}
_OWN_WORDS = frozenset("입춘 경칩 춘분 처서 입추 추분 입동".split())
SOLAR_TERMS = Words(
    "FEAST",
    {name: own for name, own in _TERMS.items() if name in _OWN_WORDS}
    | {"동짓날": _TERMS["동지"], "하짓날": _TERMS["하지"]}
    | {"초복": Feast(name="초복", table="dog:90:3"), "말복": Feast(name="말복", table="dog:135:1")},
)
TERM_SIGN = Words("TERM_SIGN", dict.fromkeys(("절기", "절기상", "절기인"), 1), weak=True)
SOLAR_TERMS_SAID = Words(
    "TERM_NAME",
    {name: own for name, own in _TERMS.items() if name not in _OWN_WORDS},
    bound=True,
    closed=True,
)
HOLIDAY_SPAN = Words(
    "HOLIDAY_SPAN", {"연휴": 1, "연휴 기간": 1, "연휴기간": 1, "명절": 0}, weak=True, bound=True
)

# Events that Korean names by their date, with the year that the name means.
EVENT_DAYS = {
    (1, 4): 1951, (1, 6): 2021, (2, 28): 1960, (3, 1): 1919, (3, 15): 1960, (4, 3): 1948, (4, 16): 2014, (4, 19): 1960, (5, 16): 1961, (5, 18): 1980, (6, 10): 1987, (6, 15): 2000, (6, 25): 1950, (6, 29): 1987,
    (7, 4): 1972, (8, 15): 1945, (9, 11): 2001, (9, 19): 2018, (10, 4): 2007, (10, 7): 2023, (10, 26): 1979, (10, 29): 2022, (11, 3): 1929, (12, 3): 2024, (12, 12): 1979, (3, 11): 2011,
}  # fmt: skip
_EVENT = (
    "전쟁|후퇴|사변|사건|사태|참사|민주|항쟁|혁명|의거|비상|계엄|테러|운동|쿠데타|정변|군사|선언|성명|대지진|동일본|남북|평양|판문점|세월호|이태원|의사당|참전|학생|기습|"
    "공동선언|만세|독립|내란|유공|희생자|생존자|피해자|유가족|묘지|묘역|정신|진상|특별법|추모|기념|관련|직[전후]|당시|이[전후래]|때|[0-9]{1,3}주[년기]"
)
# These are known by their date alone: 6·25는, 9·11의. Others are as often a score (4·3으로 이겼다).
_KNOWN_ALONE = {(4, 19), (5, 18), (6, 25), (9, 11), (12, 12)}
_MIDDLE = "[·‧]"
_PARTICLE = "(?:은|는|이|가|을|를|의|에|와|과|도)(?![가-힣])"


def _event_day(text: str) -> Any:
    month, day = (int(n) for n in re.findall(r"\d+", text))
    return Feast(name=f"{month}·{day}", days=((month, day),), year=EVENT_DAYS[month, day])


def _any_of(days: Iterable[tuple[int, int]], dot: str = "[·.‧]") -> str:
    months: dict[int, list[str]] = {}
    for month, day in sorted(days, reverse=True):
        months.setdefault(month, []).append(str(day))
    return "(?:" + "|".join(f"{month}{dot}(?:{'|'.join(own)})" for month, own in months.items()) + ")"


EVENTS = Shape(
    "EVENT",
    rf"(?<![\d.·])(?:{_any_of(EVENT_DAYS)}(?=\s?(?:{_EVENT}))|{_any_of(_KNOWN_ALONE, _MIDDLE)}(?={_PARTICLE}))",
    _event_day,
    lead=r"\d",
)
# Feasts that are written with their date: 3·1절, 8·15 광복절.
DATED_FEASTS = Shape(
    "FEAST",
    r"(?<![\d.·])(?:8[·.‧]15 ?광복절|3[·.‧]1 ?절)",
    lambda text: FEASTS.values["광복절" if text[0] == "8" else "삼일절"],
    lead="83",
)
