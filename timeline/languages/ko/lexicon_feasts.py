"""Korean days that have a name: feasts, and events that are named by their date."""

from __future__ import annotations

import re
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
_EVENT = r"(?:전쟁|사변|사건|사태|민주|항쟁|혁명|의거|비상|계엄|테러|운동|쿠데타|정변|군사|선언|대지진|동일본|참전|공동선언|만세|독립|내란|유공|희생자|생존자|피해자|묘지|묘역|정신|진상|특별법|추모|관련|직[전후]|당시|이[전후래]|때)"


def _event_day(text: str) -> Any:
    month, day = (int(n) for n in re.findall(r"\d+", text))
    year = EVENT_DAYS.get((month, day))
    if not 1 <= month <= 12 or not 1 <= day <= 31 or year is None:
        return None
    return Feast(name=f"{month}·{day}", days=((month, day),), year=year)


LIBERATION = Shape("FEAST", r"(?<![\d.·])8[·.‧]15 ?광복절", lambda _: FEASTS.values["광복절"], lead="8")
EVENTS = Shape("EVENT", r"(?<![\d.·])\d{1,2}[·.‧]\d{1,2}(?=\s?" + _EVENT + ")", _event_day, lead=r"\d")
