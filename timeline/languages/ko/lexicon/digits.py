"""Korean numbers, and the dates and years that are known by their digits."""

from __future__ import annotations

import re
from typing import Any

from timeline.languages.common.temporal import CLOCK, ISO_MOMENT, YEAR_MONTH_DAY
from timeline.temporal.calendar import Unit
from timeline.temporal.expressions import Between, Feast, Fields, Length, Quantity
from timeline.temporal.rules import Shape

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


_ONES = {"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9}
_TENS = {word: n for n, word in enumerate("열 스물 서른 마흔 쉰 예순 일흔 여든 아흔".split(), 1)}
_NATIVE = (
    _ONES
    | {"석": 3, "넉": 4, "스무": 20}
    | {ten: 10 * n for ten, n in _TENS.items() if n != 2}
    | {ten + one: 10 * n + m for ten, n in _TENS.items() for one, m in _ONES.items()}
)
_DIGITS = {c: n for n, c in enumerate("일이삼사오육칠팔구", 1)}
_SCALES = {"십": 10, "백": 100, "천": 1000}
_PENALTY = "(?:징역|금고|구류|노역|정지|정직|감봉)"
_SINCE = "(?: 지|창립|창간|창사|개교|개항|건국|설립|수교|전후|종전|정전|휴전|분단|광복|해방|통일|역사|경력|인생|결혼|데뷔)"
_BEFORE = r"(?<![가-힣a-z0-9])"
_HEAD = r"(?<![0-9a-z])(?<![0-9][.,])"
# A number counts only where a unit, a range or a list may follow: the rest are prices, scores and counts.
_COUNTS = r"(?=\s?[년월일시분초개주달해세박年月日時여학회차거영~∼〜–\-,·‧/부와과및봄여름가겨])"


def _native(text: str) -> Any:
    return _NATIVE[text]


def _sino(text: str) -> Any:
    """`십` 10, `이십오` 25, `백` 100, `이삼` 2 or 3; None for what is no number (이이)."""
    total, digit = 0, 0
    if len(text) == 2 and _DIGITS.get(text[1], 0) - _DIGITS.get(text[0], 9) == 1:
        return _DIGITS[text[0]], _DIGITS[text[1]]
    for letter in text:
        if letter in _SCALES:
            total += (digit or 1) * _SCALES[letter]
            digit = 0
        elif digit:
            return None
        else:
            digit = _DIGITS[letter]
    return total + digit


_ONE_OR_THE_NEXT = {
    "한두": (1, 2), "두세": (2, 3), "두서너": (2, 4), "서너": (3, 4), "너댓": (4, 5), "네댓": (4, 5), "대여섯": (5, 6), "예닐곱": (6, 7),
}  # fmt: skip


def _some(text: str) -> Any:
    """`두세` is two or three; 0 for what tells no number at all: 수, 몇, 여러."""
    return _ONE_OR_THE_NEXT.get(text, 0)


def _decimal(text: str) -> Any:
    return float(text)


def _thousands(text: str) -> Any:
    return int(text.replace(",", ""))


def _mixed(text: str) -> Any:
    """`1천500`, `2천5백`, `1만2천`, `100만`, `46억`."""
    total, rest = 0, text.replace(" ", "")
    for scale, size in (("억", 10**8), ("만", 10**4)):
        if scale in rest:
            part, rest = rest.split(scale)
            total += _thousand(part) * size
    return total + _thousand(rest)


def _thousand(text: str) -> int:
    total, rest = 0, text
    for scale, size in (("천", 1000), ("백", 100)):
        if scale in rest:
            part, rest = rest.split(scale)
            total += int(part) * size
    return total + int(rest or 0)


def _stay(text: str) -> Length:
    return Length(quantity=Quantity(unit=Unit.DAY, count=int(text.split("박")[1][:-1])))


def _timed(text: str) -> Length:
    seconds, hundredths = text.replace(" ", "").split("초")
    return Length(quantity=Quantity(unit=Unit.SECOND, count=int(seconds) + int(hundredths) / 100))


_BELOW = r"\d{1,4}(?:천(?:\d{1,3}(?:백\d{0,2})?)?|백\d{0,2})?"  # below ten thousand: 2천5백, 6천500, 1200
NUMBERS = [
    # 1박 2일: what one stays.
    Shape("LENGTH", r"(?<![0-9a-z.,])\d{1,2}박 ?\d{1,2}일", _stay, lead=r"\d"),
    # What a race is timed at: 36초57.
    Shape("LENGTH", r"(?<![0-9a-z.,])\d{1,2}초 ?\d{2}(?![0-9])", _timed, lead=r"\d"),
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
        r"(?<![0-9a-z.,])(?=\d{1,4}[억만천백])"
        rf"(?:{_BELOW}억 ?)?(?:{_BELOW}만 ?)?(?:{_BELOW})?"
        r"(?= ?여? ?(?:년|시간|일))",
        _mixed,
        weak=True,
        lead=r"\d",
    ),
    # What a sentence or a penalty measures is a length, whatever its unit: 징역 10월, 영업정지 15일.
    Shape(
        "TERM",
        rf"(?:(?<={_PENALTY} )|(?<={_PENALTY}))\d{{1,3}}(?=\s?(?:년|개?월|일|주))",
        int,
        weak=True,
        lead=r"\d",
    ),
    # The number of a day that ends a range: 23일부터 24일에 걸쳐.
    Shape("LAST_DOM", r"(?<=일부터 )\d{1,2}(?=일(?:에 걸[쳐친]| ?사이))", int, weak=True, lead=r"\d"),
    # … and so is what has gone by since: 떠난 지 70년, 광복 70년.
    Shape("TERM", rf"(?<={_SINCE} )\d{{1,3}}(?=\s?년(?!도))", int, weak=True, lead=r"\d"),
    Shape("N12", _HEAD + r"\d{1,4}(?![0-9a-z%]|[.,]\d)" + _COUNTS, _number, weak=True, lead=r"\d"),
    Shape(
        "NATIVE",
        _BEFORE
        + "(?:"
        + "|".join(sorted(_NATIVE, key=len, reverse=True))
        + r")(?= ?(?:달|해|시|주|분기|학기|세기|번(?!째)|차례|끼))",
        _native,
        weak=True,
        lead="".join(dict.fromkeys(w[0] for w in _NATIVE)),
    ),
    Shape(
        "SINO",
        _BEFORE
        + r"(?!이 시간)(?:[일이삼사오육칠팔구십백천]{1,5}(?=여? ?(?:년|개월|주일|주간|일간|시간|세기))"
        r"|[이삼사오]십[일이삼사오육칠팔구]?(?= ?분))",  # 이십분; but 이분, 십분
        _sino,
        weak=True,
        lead="일이삼사오육칠팔구십백천",
    ),
    Shape(
        "SOME",
        _BEFORE
        + r"(?:여러(?= ?(?:해|달|주))|수(?:십|백|천|만)?|십수|몇(?:십|백|천|만)|몇몇|몇|두어|"
        + "|".join(sorted(_ONE_OR_THE_NEXT, key=len, reverse=True))
        + r")(?= ?(?:년|개월|달|해|일간|일 |일째|주|시간|분|세기|차례|십|백))",
        _some,
        weak=True,
        lead="수십몇여서한두너네대예",
    ),
]

# ------------------------------------------------------------------ dates and years in digits


def _month_day(text: str) -> Any:
    month, day = (int(n) for n in re.findall(r"\d+", text)[:2])
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    name = re.search(r"[월화수목금토일](?=\)|요일)", text)
    return Fields(month=month, day=day, weekday="월화수목금토일".index(name.group()) + 1 if name else None)


def _event_day(text: str) -> Any:
    found = _month_day(text)
    return found and Feast(name=text, days=((found.month, found.day),), event=True)


_RECURRING = "(?:{})".format(
    "|".join(
        (
            "월드컵 올림픽 아시안게임 패럴림픽 유니버시아드 메이저리그 프로야구 프로축구 리그 시즌 선수권 대회 챔피언십 오픈 모터쇼 박람회 엑스포 컨퍼런스 콘퍼런스 포럼 "
            "축제 페스티벌 영화제 어워즈 어워드 시상식 총선 대선 지방선거 정상회의 결산 국정감사 국감 수능 체전 도서전 비엔날레 월드시리즈 플레이오프 서밋 공모전 특별전 "
            "아카데미 콘서트 연예대상 연기대상 가요대전 가요제 컬렉션"
        ).split()
    )
)


# What is named by its day: 9·15 대란, 7·30 국회의원 재보궐선거.
_NAMED_BY_DAY = (
    "(?:[가-힣]{2,5} )?(?:총선|대선|지방선거|지선|재보|재·보|보궐|선거|전당대회|전대|대책|부동산|지진|폭설|합의|조치"
    "|대란|[가-힣]{0,4}대란|참사|사태|사건|파업|총파업|쇼크|담화|성명|선언|개각|방안)"
)


def _short_date(text: str) -> Any:
    """`’24.3.15`."""
    year, month, day = (int(n) for n in re.findall(r"\d+", text))
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    return Fields(year=year, two_digits=True, month=month, day=day)


def _month_of_year(text: str) -> Fields:
    year, month = (int(n) for n in re.findall(r"\d+", text))
    return Fields(year=year, month=month)


def _day(text: str) -> Any:
    return Fields(day=int(text)) if 1 <= int(text) <= 31 else None


def _bare_year(text: str) -> Any:
    return Fields(year=int(text))


def _short_year(text: str) -> Any:
    """`’88`, `05`: a leading mark or zero says that it is a year and no count."""
    return Fields(year=int(text[-2:]), two_digits=True)


def _year_range(text: str) -> Any:
    first, last = (int(n) for n in re.findall(r"\d+", text))
    last = last if last >= 1000 else first // 100 * 100 + last
    return Between(first=Fields(year=first), last=Fields(year=last)) if first < last else None


def _season(text: str) -> Any:
    """`2013-14`, `2013/2014`: a year and the next one."""
    found = _year_range(text)
    return found if found is not None and found.last.year == found.first.year + 1 else None


def _weekday(text: str) -> Any:
    return Fields(weekday="월화수목금토일".index(text) + 1)


def _weekdays(text: str) -> Between:
    return Between(first=_weekday(text[0]), last=_weekday(text[-1]))


_W = "[월화수목금토일]"

DATES = [
    ISO_MOMENT,
    YEAR_MONTH_DAY,
    CLOCK,
    Shape(
        "DAY", r"(?<![\d./])\d{1,2}[./] ?\d{1,2}\.? ?\([월화수목금토일](?:요일)?\)", _month_day, lead=r"\d"
    ),
    Shape(
        "DAY",
        r"(?<![\w.])(?:['’‘]\d\d\. ?\d{1,2}\. ?\d{1,2}|\d\d\. ?\d{1,2}\. ?\d{1,2}(?=\.? ?\([월화수목금토일]\)))(?!\d)\.?",
        _short_date,
        lead=r"\d'’‘",
    ),
    # What stands in brackets behind a day: 오늘(18).
    Shape("DAY", r"(?<=(?:오늘|어제|내일|이날|전날)\()\d{1,2}(?=\))", _day, lead=r"\d"),
    Shape("DAY", r"(?<![\d./])\d{1,2}[./]\d{1,2}(?=일)", _month_day, lead=r"\d"),
    # The end of a range whose beginning has the year: 2024.3.18~3.29.
    Shape(
        "DAY",
        r"(?:(?<=[~∼〜–-])|(?<=[~∼〜–-] ))\d{1,2}\. ?\d{1,2}(?:\.(?!\d)|(?![\d.%]))",
        _month_day,
        bound=True,
        lead=r"\d",
    ),
    Shape("FEAST", r"(?<![\d.·])\d{1,2}[·.‧]\d{1,2}(?=\s?" + _NAMED_BY_DAY + ")", _event_day, lead=r"\d"),
    # A month as courts and offices write it: 2018. 4.경부터 2020. 12.까지.
    Shape(
        "MONTH",
        r"(?<![\w.,])(?:19|20)\d\d\. ?(?:0?[1-9]|1[0-2])\.(?=경|께|부터|까지|에|중|말|초(?!과)|의| ?[~∼)])",
        _month_of_year,
        lead=r"\d",
    ),
    # … or before a clock time: 11.19. 06:00.
    Shape(
        "DAY",
        r"(?<![\d./:])(?:\d{1,2}/\d{1,2}|\d{1,2}\. ?\d{1,2}\.|\d\d\.\d\d)(?= \d\d:\d\d)",
        _month_day,
        lead=r"\d",
    ),
    Shape("YEAR", r"(?<!\w)(?:['’‘]\d|0)\d(?=년|年)", _short_year, lead="'’‘0"),
    # Of long ago: 476년에 멸망했다, 676년 11월; but 500년에 한 번, 300년에 걸쳐.
    Shape(
        "YEAR",
        r"(?<![\w.,])[1-9]\d\d(?=년(?:에(?!서야|게| ?(?:[한두1-9] ?번|걸[쳐친]|이[르른를]|달[하한]|가까|불과|한[ 번]))|부터|까지|경|께|,| ?\("
        r"| \d{1,2}월))",
        _bare_year,
        lead=r"\d",
    ),
    Shape("WEEKDAY", rf"(?<![가-힣\d]){_W}(?=(?:[·,/∼~]{_W}){{1,5}}요일)", _weekday, lead="월화수목금토일"),
    Shape("RANGE", rf"(?<=매주 ){_W}[-–~∼]{_W}(?![가-힣])", _weekdays, lead="월화수목금토일"),
    # The year of a work or a life, in brackets: 〈외딴섬〉(2001), 김아무개(1867~1916).
    Shape("YEAR", r"(?<=[\w'’\"”」』>》〉]\()(?:19|20)\d\d(?=\))", _bare_year, lead=r"\d"),
    Shape(
        "RANGE", r"(?<=[\w'’\"”」』>》〉]\()1\d{3} ?[~∼〜–-] ?(?:1\d|20)\d\d(?=\))", _year_range, lead=r"\d"
    ),
    # Two years in a row before the name of what is played in both: 2013-2014 쇼트트랙 월드컵.
    Shape(
        "RANGE",
        r"(?<![\w.,:])(?:19|20)\d\d[~∼〜–/-](?:(?:19|20)\d\d|\d\d)(?= (?:[^\s.,]{1,16} ){0,3}?[^\s.,]{0,8}"
        + _RECURRING
        + ")",
        _season,
        lead=r"\d",
    ),
    # The first of several years whose unit only the last one has: 2007·2008년.
    Shape("YEAR", r"(?<![\w.,:])(?:19|20)\d\d(?=(?:[·,/] ?(?:19|20)\d\d){1,4}년)", _bare_year, lead=r"\d"),
    # … or at the head of a name in quotation marks: ‘2013 바다모터쇼’.
    Shape("YEAR", r"(?<=['‘’“\"「『《〈])(?:19|20)\d\d(?= [가-힣])", _bare_year, lead=r"\d"),
    # A bare number is a year before the name of what comes round by years.
    Shape(
        "YEAR",
        r"(?<![\w.,:])(?:19|20)\d\d(?= (?:[^\s.,]{1,8} ){0,2}?[^\s.,]{0,8}" + _RECURRING + ")",
        _bare_year,
        lead=r"\d",
    ),
]
