"""Korean lengths of time that are a word of their own, and what stands around a length and tells that it is one."""

from __future__ import annotations

from timeline.temporal.calendar import Unit
from timeline.temporal.expressions import Quantity
from timeline.temporal.rules import Shape, Words

D, W, M, Y = Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR

# 하루, 이틀 … are lengths of their own.
DAYS = Words(
    "DAYS",
    {
        "하루": 1, "이틀": 2, "사흘": 3, "나흘": 4, "닷새": 5, "엿새": 6, "이레": 7, "여드레": 8, "아흐레": 9, "열흘": 10, "보름": 15,
        "하루이틀": (1, 2), "사나흘": (3, 4), "이삼일": (2, 3), "삼사일": (3, 4), "사오일": (4, 5), "하룻동안": 1, "스무날": 20, "스무 날": 20, "온종일": 1, "하룻밤": 1,
        "하루아침": None,
    },
)  # fmt: skip
LENGTHS = Words(
    "LENGTH_WORD",
    {
        "반년": Quantity(unit=M, count=6),
        "반세기": Quantity(unit=Y, count=50),
        "4반세기": Quantity(unit=Y, count=25),
        "사반세기": Quantity(unit=Y, count=25),
        "반나절": Quantity(unit=Unit.HOUR, count=6),
        "한나절": Quantity(unit=Unit.HOUR, count=12),
        "일주일": Quantity(unit=W, count=1),
        "이주일": Quantity(unit=W, count=2),
        "며칠": Quantity(unit=D, count=None, vague=True),
        "수일": Quantity(unit=D, count=None, vague=True),
        "여러 날": Quantity(unit=D, count=None, vague=True),
        "한평생": Quantity(unit=Y, count=None, vague=True),
    },
)

# ------------------------------------------------------------------ around a length

LONG = Words("LONG", {"간": 1, "동안": 1}, weak=True, bound=True, closed=True)
RUNNING = Words("RUNNING", {"째": 1}, weak=True, bound=True, closed=True)
# 3일차, 8주 차: a count as 째 is; but 9일 차 안에서 is in a car.
NTH_RUNNING = Shape("RUNNING", r"(?<!일 )차(?![가-힣]{2})", lambda _: 1, weak=True, bound=True, lead="차")
SPANNING = Words(
    "SPANNING",
    {"기간": 1, "기간 동안": 1, "사이": 1, "내내": 1, "종일": 1},
    weak=True,
    bound=True,
    closed=True,
)
# What follows a length and is no part of it: 3일 연속, 3일 더, 개막을 3일 앞두고, 3시간짜리.
LASTING = Shape(
    "LASTING",
    r"연이어|꼬박|더(?= )|앞두[고었]|앞당[겨긴기길]|에 걸[쳐친]|걸[리려렸린]|된|[이가] ?(?:지|넘|흐|되|된|됐|걸)|이나(?! ?\d)"
    r"|[을를] ?(?:넘|더(?= )|기다|버[티텼]|머[물무]|굶|앓|견[디뎠])|가까(?!이)|넘[는은긴겨겼]|지나[면야도]|지났|남[았겨긴]|차이|짜리|내외|소요",
    lambda _: 1,
    weak=True,
    bound=True,
    lead="연꼬더앞에걸된이가을를넘지남차짜내소",
)
# What so many years are the length of: 70년 역사의 학교.
AGES = Shape(
    "AGES",
    r"(?:의 )?(?:역사|전통|세월|경력|인생|인연)(?=[을를의이가은는에과와도,. ])",
    lambda _: 1,
    weak=True,
    bound=True,
    lead="의역전세경인",
)
# So many days earlier or later than: 예정보다 3일 먼저. A day may have such words behind it as well (9일 빠른 시일 안에).
THAN = Shape("THAN", r"(?<=\S)보다(?= )|(?<= )보다(?= )", lambda _: 1, weak=True, lead="보")
EARLIER = Shape(
    "EARLIER",
    r"빠[른르를]|빨[리랐]|앞선|앞서|먼저|일찍|(?:이른|늦은)(?! ?(?:아침|새벽|오전|오후|저녁|밤))|늦게|길[게고었]|짧[은게]|적[은게]|많[은이]",
    lambda _: 1,
    weak=True,
    bound=True,
    lead="빠빨앞먼일이늦길짧적많",
)
# What is told of a day, whichever it is: 1일 평균, 1일 3회, 1일 권장량.
A_DAY = Shape(
    "A_DAY",
    r"(?<=1일 )(?:평균(?![가-힣]{2})|(?:최대|최소) ?(?:약 )?\d|\d{1,2}(?:회|식|끼|잔|정)"
    r"|(?:권장|섭취|복용|투여|생산|처리|사용|공급|급수|판매|배출|소비|거래|발전)[가-힣 ]{0,5}량(?![가-힣]{2}))",
    lambda _: 1,
    weak=True,
    bound=True,
    lead=r"\d평최권섭복투생처사공급판배소거발",
)
AMOUNT = Words(
    "AMOUNT",
    dict.fromkeys(("무려", "총", "평균", "장장", "자그마치", "불과", "고작", "어언", "만", "꼬박"), 1),
    weak=True,
    closed=True,
)
# What is measured is a length; what is begun or done on a day is not (15일 영업정지에 들어갔다).
HALT = Shape(
    "HALT",
    r"(?:국회 )?(?:출석|영업|업무|자격|면허|운행|출장|출전|등교)정지(?!에 들|[을를이가] ?(?:시작|풀|끝|해제)|[됐되된당했하한])"
    r"|이동 ?평균|평균선",
    lambda _: 1,
    weak=True,
    bound=True,
    lead="국출영업자면운등이평",
)
# What follows so many of anything in a row, quarters of the year included: 3분기 연속.
IN_A_ROW = Shape("IN_A_ROW", r"연속|연달아|내리(?= )", lambda _: 1, weak=True, bound=True, lead="연내")
EACH = Shape(
    "EACH",
    r"마다|에 한 ?(?:번|차례|해)|꼴로|간격|주기로",
    lambda _: 1,
    weak=True,
    bound=True,
    lead="마에꼴간주",
)
# How often in a length: 한 달에 두 번. A day of a month may have as many of something (3일에 두 차례 모였다).
TIMES_IN = Shape(
    "TIMES_IN",
    r"에 ?(?:\d{1,2}|두|세|네|다섯|여섯|한두|두세|서너|몇) ?(?:번|차례|회)(?![가-힣]{2})",
    lambda _: 1,
    weak=True,
    bound=True,
    lead="에",
)
WITHIN = Shape(
    "WITHIN", r"안(?=[에으까]|의)|내(?=[에로 ,.])", lambda _: 1, weak=True, bound=True, lead="안내"
)
SINCE_THEN = Words("MAN", {"만": 1}, weak=True, bound=True, closed=True)
AGO = Words(
    "AGO",
    {"전": -1, "뒤": 1, "후": 1, "前": -1, "後": 1},
    weak=True,
    bound=True,
    closed=True,
)
AWAY = Words("AWAY", {"이전": -1, "이후": 1}, weak=True, bound=True, closed=True)
YEO = Shape(
    "YEO",
    r"(?<=\S)여(?=[^가-힣]|$|[년개월일주시분초달해간동만의을를가에전뒤후째])|남짓",
    lambda _: 1,
    weak=True,
    bound=True,
    lead="여남",
)

AROUND_LENGTHS: list[Words | Shape] = [
    LONG, RUNNING, NTH_RUNNING, SPANNING, LASTING, AGES, THAN, EARLIER, AMOUNT, IN_A_ROW, HALT, EACH, TIMES_IN, WITHIN, SINCE_THEN, AGO, AWAY, YEO,
]  # fmt: skip
