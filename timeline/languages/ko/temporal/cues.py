"""What Korean says around a time expression: where a word ends, what forbids a reading, since and until, tense."""

from __future__ import annotations

import re

from timeline.languages.ko.lexicon.events import TYPES
from timeline.temporal.rules import LastWord, Tense
from timeline.types import Relation

# Between a time that points back and the time it was: 전날인 9일, 당일이던 지난 9일, 이듬해(1997년).
SAME_AGAIN = r"(?:인|이던|이었던|이자) |\("

# Between a day and the weekday that it is said to be: 어버이날은 (주말) 토요일이다.
PREDICATED = r"[은는이가] "

# What ends right before a time that is measured from an event, and names it: 사고 전날, 개막 이틀 전, 떠나기 사흘 전,
# 총회일 2주 전.
_NAMED_EVENTS = (
    "사건 범행 참사 경기 공연 개막 폐막 개회 결혼 결혼식 예식 출산 출생 시험 수능 방송 행사 출발 도착 발사 입학 졸업 "
    "개학 추첨 마감 만기 시작 종료 대회 축제 실종 이륙 착륙 발생 발견 신고 전역 입대 이사 이혼 발효 서명 "
    "회견 개표 본투표 본선 예선 최종전 종결 개시 착수 선포 공포 해제 만료 촬영 녹화 발병 진단 판정 출국 입국 귀국 "
    "입사 퇴사 탄생 개장 완공 투약 복용 출항 입항 도주 자수 가입 탈퇴 등록 접수 신청 통보 구매 구입"
).split()
EVENT_BEFORE = "(?:{}|[가-힣]기|[가-힣](?<![매내제과오늘평휴])일) $".format(
    "|".join(sorted({*_NAMED_EVENTS, *(w for w in TYPES if len(w) > 1)}))
)

# Behind a time that another is only compared with.
COMPARED = r"(?:말|초)?(?:보다| ?대비| 수준| 기록|에 비[해하교]|에 견[줘주]|[과와] (?:비교|견[줘주]))"

# A time that only a noun has: an object with another time right behind it (내년 예산안을 9월 2일 낸다), or what is
# to come (다음 달 5일 개막을 앞두고 2일 공개했다). Behind a predicate it goes on (지난해 공사를 시작해 20일 마쳤다).
_NOMINAL = r" [^\s.,]{0,11}[^\s.,고며해서아어여자면]"
_OBJECT = rf"(?:{_NOMINAL}){{0,3}}? [^\s.,]{{1,12}}[을를](?=(?: [^\s.,]{{1,8}}에)? \d{{1,2}}[월일])"
_AHEAD = r"(?: [^\s.,]{1,10}){0,2}? [^\s.,]{1,10} 앞[두둔]고?(?=[ ,])"
SET_OFF = ("", rf"도?(?:{_OBJECT}|{_AHEAD})")

BEFORE_WORD = r"(?<![가-힣a-z0-9])"

# Particles, copulas and suffixes that may stand right behind a time, and those that only the end of a word follows.
_SUFFIXES = (
    "은 는 인[데지만] 임 입 였 을 를 에 의 도 만 로 으로 와 과 부터 까지 께 쯤 보다 "
    "마다 처럼 며 씩 여 간 동안 째 전 후 뒤 말 초 중 내 "
    "대비 무렵 가량 정도 남짓 들어 당시 기준 이상 늦[게은] "
    "이하 미만 기간 연속 연휴 사이 즈음 최초 최대 최고 대회 시즌 "
    "짜리 되[면자] 자로 라[고며도] "
    "오전 오후 새벽 아침 저녁 밤 낮 하반기 상반기 이[나며고다던라란었자지면기어야니든건후전내상하래되]"
).split()
_ENDINGS = "엔 이 인 가 나 고 라 면 자 차 다".split()
# Nouns of one syllable that make a word with a time: 80년대식, 10일경; but 심야식당, 매일경제.
_NOUNS = "(?:경|안|밖|새|발|판|형|산|식)(?:[을를은는이가의도에로과와만인]|으로|부터|까지)?(?:[은는도만])?(?![가-힣])"
_SUFFIX = rf"(?:{'|'.join(_SUFFIXES)}|(?:{'|'.join(_ENDINGS)})(?![가-힣])|{_NOUNS})"
CLOSING = rf"(?=[^가-힣]|$|{_SUFFIX})"

_ENDS = re.compile(CLOSING)

# A number with its unit is a time before almost any word; not in 5일장, 10일치, 7월호, 90년대생, 21세기폭스.
_UNITS = frozenset("년일시분초간달주도대")
# Nor in 9달러, 5분의 3, 3년물 (a bond), 12년산 (a whisky; 2015년산 is of that year).
_LONGER = re.compile(r"(?:장|치|호|리즈|분[의이을은량씩 ]|형|차|급|권|째|폭스|제|당|률|러|물|근)")
_BY_DATE = re.compile(r"\d{1,2}[·.‧]\d{1,2}")  # what it must be the date of has been seen to
_FRACTION = re.compile(r"의 ?(?:\d|[일이삼사오](?![가-힣]))")
_WITH_YEAR = re.compile(r"\d{2,4}년")
_WHILE = re.compile(r"(?:[오전후]|새벽|아침|낮|저녁|밤) $")
_SHOWER = re.compile(r" (?:소나기|비[가는 ]|눈[이은 ]|구름|흐[리린려]|곳에 따라|강[한풍])")
_ROUND_THE_CLOCK = re.compile(r" (?:편의점|영업|무인|카페|식당|콜센터|상담|응급|체제|연중무휴|돌봄|핫라인)")
_WEEKS = re.compile(r" ?(?:만에|안에|내에|이내|동안|에 걸[쳐친]|가량|정도|걸[리려렸])")
_MEAL = re.compile(r" ?(?:식사|식단|밥|값|메뉴|도시락|[을를] ?(?:먹|거르|굶|준비|차[려리]|대접|함께|같이))")
_SHARES = re.compile(r"(?:를|의|씩|에)? ?(?:매[수도입각]|취득|처분|보유|소각|배정|발행|주식|신주|무상|유상)")
_STOCK = re.compile(r"주(?:식|당)?(?: ?수는?)? (?:총 |약 )?$")
_AGED = re.compile(r"\d{1,3}년산")
_START_OF = re.compile(r"[년월] ?초$")  # 2010년 초 is no count of seconds, which goes on as it likes
_NUMBERED = re.compile(r"\d+ ?[주일년월분초시]")

_AS_OF = re.compile(r"(?:\d ?[년월일시분초]|[말초날]|지난해|올해|작년|어제|오늘|오전|오후) $")

# What is named after a length or an hour and is no time; 지난달 요금제 and 2015년 뉴스 are of their time.
_NAMES = re.compile(
    r" ?(?:뉴스|요금제|정액제|정기권|이용권|구독|할부|무이자|약정|만기|신[고저]가|최[고저]가|세대|"
    r"짜리 (?:아이|딸|아들))"
)
_NAMING = re.compile(r"(?:(?<!\d)\d{1,3}|[한두세네석넉]) ?(?:시|년|개월|달|주|주일|일|분|시간)$")
_MONTH_OF = re.compile(r"의 (?!첫|마지막|초|중|말|어느|[0-9]|하루|끝|[월화수목금토일]요일)[가-힣]")
_DIGIT = re.compile(r"\d")
_NAME_OF = re.compile(r"의[가-힣]")  # a possessive is a word's end
_OFTEN_NAMED = frozenset(
    "오늘 내일 어제 모레 정오 자정 새벽 아침 낮 대낮 저녁 밤 한밤 심야 봄 여름 한여름 가을 겨울 한겨울 주말 "
    "월요일 화요일 수요일 목요일 금요일 토요일 일요일".split()
)
_QUOTES = frozenset("'‘’\"“”")
_OPENED, _CLOSED = frozenset("'‘\"“《〈「『"), frozenset("'’\"”》〉」』")
_MONTH = re.compile(r"\d{1,2}월")
_NO_MONTH = re.compile(r"(?<!\d)(?:0|00|1[3-9]|[2-9]\d)월 ?$")
_COURT = re.compile(r"(?:징역|금고|정지|구류) ?$")
_STANDS = re.compile(r" (?:수|자리|것|때|만|땅|곳|만큼|차례|뻔)|경|정도|전[을이은도과,.]")
_IN_A_ROW = re.compile(r" 차(?:에는|엔| 오[전후]| 일정| 코스|[,:)]|$)")  # but 9일 차 안에서
_A_DAY = re.compile(r"(?:[1-9]|[12]\d|3[01])일")
_OF_A_YEAR = re.compile(r"\d{4}년 $")
_BEGUN = re.compile(r"\s[시분초일월주해]$")  # a unit without a number, which begins a word
_RUMOR = re.compile(
    r"(?:[다라란냐자][’'”\"」]?는|란|각종|온갖|무성한|(?<![가-힣])(?:이|그|한|일부|이런|그런|다른)) $"
)
# The name of a work or a program: ‘오늘의 유머’, 〈어느 여름밤〉.
_OF_A_DAY = re.compile(r"의 [^’'”\"\n]{1,12}[’'”\"]")
# In a work's own quotation marks, or in any behind what says that it is a work or whose program: 드라마 ‘일요일의 집’.
_WORKS = (
    "영화|드라마|소설|예능|프로그램|방송|앨범|신곡|타이틀곡|노래|뮤지컬|연극|시집|동화|웹툰|만화|다큐멘터리|시리즈|"
    "kbs\\d?|mbc|sbs|ebs|tvn|jtbc|mbn|ocn|채널a|tv조선|라디오|넷플릭스"
)
_IN_A_TITLE = re.compile(
    rf"(?:[《〈「『][^《〈「『》〉」』\n]{{0,30}}|(?:{_WORKS}) ?[‘'“\"][^‘'’“\"”\n]{{0,20}})$", re.IGNORECASE
)
_LOW = re.compile(r"[은춘추춰고다게지아았출음습겠으]|을 (?:것|수|때|듯|전망|가능)")
_AN_HOUR = re.compile(r"에|부터|까지|[쯤께경,.]| ?(?:이?전|이?후)|가 (?!급)|[을를]? ?넘")
# 전달 (the month before) and 전해 (the year before) only where something is compared or dated by them.
_BEFORE_ONE = re.compile(
    r"[보의(]| ?대비| ?같은| ?[말초\d]|까지|부터|과 (?:비교|견|같)|에 ?(?:비|견|이어|는|도|$)"
)
_IN_SPRING = re.compile(r"(?:^|[.!?\n,·]|[은는의에])\s?$")
_SPRING = re.compile(
    r"[에의은을과와까부도마철]|이[ 면라었다]| ?[·/∼~]"
    r"|,? (?:가을|여름|시즌|축제|학기|이사|신상|컬렉션|날씨|햇살|꽃|나들이|개편)"
)


_ABOUT_SO = re.compile(r"(?<=남짓|정도|가량)[한했하]")
# 앞으로 is ahead in space: 선거가 한 달 앞으로 다가왔다, 앞으로 쓰러졌다.
_FORWARD = re.compile(
    r" (?:성큼 |바짝 |훌쩍 )?(?:다가[왔온와]|쓰러|넘어[지져졌]|나아가|나[오와왔온][다는 ]|나[서섰선]|걸어|뛰|달려|끌려)"
)
_MEASURED = "달주년해루틀흘새"  # what a length in words ends with


def _ends(text: str, start: int, end: int) -> bool:
    """Whether a word ends there, but for particles and the like: 두 달치 (but 10일치 is a count of goods)."""
    if _ENDS.match(text, end) or _ABOUT_SO.match(text, end):
        return True
    return (
        text.startswith("치", end)
        and text[end - 1] in _MEASURED
        and not any(map(str.isdigit, text[start:end]))
    )


def refuse(text: str, start: int, end: int) -> str | None:
    """Why the words around an expression forbid reading it as a time, or None."""
    if not _ends(text, start, end) and (
        (
            (text[end - 1] not in _UNITS or _START_OF.search(text, start, end))
            and not _BY_DATE.fullmatch(text, start, end)
        )
        or not text[start:end].strip()[0].isdigit()
        or _LONGER.match(text, end)
    ):
        return LastWord(f"part of a longer word: {text[start : end + 2]!r}")
    word = text[start:end]
    name = _NAMES.match(text, end)
    if name and _NAMING.search(word):
        return LastWord(f"a name, not a time: {text[start : name.end()]!r}")
    if text[end : end + 1] == "생" and text[end - 1] in "일월년" and not _WITH_YEAR.search(word):
        return "a birthday without its year"
    if text[start].isdigit():
        return _no_number(text, start, end, word)
    return _another_word(text, start, end, word) or _named(text, start, end, word)


def _no_number(text: str, start: int, end: int, word: str) -> str | None:
    """Why what begins with a digit is no time: 제51주, 3분의 1, 12년산, 90년대생, D-30일, 80주를 팔았다, 5일 때."""
    behind, last = text[end : end + 1], word[-1]
    if start and text[start - 1] == "제" and _NUMBERED.fullmatch(word):
        return f"a number, not a length: 제{word}"
    if last == "분" and behind == "의" and _FRACTION.match(text, end):
        return "a fraction"
    if behind == "산" and _AGED.match(text, start):
        return "an age of goods: N년산"
    if text[max(0, start - 2) : start].rstrip()[-1:] == "월" and _NO_MONTH.search(
        text, max(0, start - 5), start
    ):
        return "behind a month that does not exist"
    if last == "월" and behind == "의" and _is_titled(text, start, end):
        return "a title: a bare month before 의 and a noun"
    if last == "대" and behind == "생":
        return "a generation: those born in a decade"
    if start > 1 and text[start - 2 : start] in ("D-", "d-", "D+", "D－"):
        return "a number of days to go: D-30일"
    if last == "주" and _shares(text, start, end):
        return "a number of shares"
    if word == "24시간" and _ROUND_THE_CLOCK.match(text, end):
        return "24시간 is round the clock here"
    if last == "일" and text[end : end + 2] == " 때":
        return "a number and a copula: 일 때"
    if last == "일" and _IN_A_ROW.match(text, end):
        return "a day of a journey: 1일 차"
    if _A_DAY.fullmatch(word) and _OF_A_YEAR.search(text, max(0, start - 6), start):
        return "how many days of a year: 2007년 8일"
    return None


def _another_word(text: str, start: int, end: int, word: str) -> str | None:
    """Why what looks like a word of time is another here: 낮다, 전하다, 보다, 서다, 수주, a meal, ahead in space."""
    if (word == "전달" or word == "전해") and not _BEFORE_ONE.match(text, end):
        return f"{word} is a form of {word}하다 here" if word == "전달" else "전해 is a form of 전하다 here"
    if word == "낮" and _LOW.match(text, end):
        return "낮 is a form of 낮다 here"
    if word == "한시" and not _AN_HOUR.match(text, end):
        return "한시 is no hour here, but a while or not even a moment: 한시로, 한시도"
    if word == "수주" and not _WEEKS.match(text, end):
        return "수주 is an order received here"
    if word in ("아침", "점심", "저녁") and _MEAL.match(text, end):
        return "a meal, not a time of day"
    if word in ("현재", "당시") and _AS_OF.search(text, max(0, start - 4), start):
        return f"{word} is no time of its own behind one: 15일 현재"
    if word == "앞으로" and _FORWARD.match(text, end):
        return "앞으로 is ahead in space here"
    if word == "한때" and (_WHILE.search(text, max(0, start - 4), start) or _SHOWER.match(text, end)):
        return "한때 is for a while here"
    if word == "봄" and not _SPRING.match(text, end) and not _is_spring(text, start, end):
        return "봄 is a form of 보다 here"
    return None


def _named(text: str, start: int, end: int, word: str) -> str | None:
    """Why a word of time is part of a longer word or of a name: 시설, 설전, 오늘의집, ‘오늘의 유머’, 〈여름밤〉."""
    if _BEGUN.search(text, max(0, start - 2), start):
        return "begins inside a word: 시설"
    if word[0] == "설" and end - start <= 3 and _STANDS.match(text, start + 1):
        return "설 is a form of 서다, or part of a name, here"
    if word == "설" and _RUMOR.search(text, max(0, start - 6), start):
        return "설 is a rumor here"
    if word in _OFTEN_NAMED:
        if text[end : end + 1] == "의" and _is_a_name(text, start, end):
            return "a name: 오늘의집, ‘오늘의 유머’"
        if text[end : end + 1] in _CLOSED and text[start - 1 : start] in _OPENED:
            return "a word in quotation marks by itself: ‘한밤’에 나왔다"
    if _IN_A_TITLE.search(text, max(0, start - 31), start) and not _DIGIT.search(word):
        return "in a title"
    return None


def _is_titled(text: str, start: int, end: int) -> bool:
    """A bare month before 의 and a noun: 3월의 라이온; not the months of a sentence."""
    of_court = _COURT.search(text, max(0, start - 4), start)
    return bool(_MONTH.fullmatch(text, start, end) and _MONTH_OF.match(text, end)) and not of_court


def _is_a_name(text: str, start: int, end: int) -> bool:
    """A day as a possessive without a space behind it, or in quotation marks."""
    quoted = start > 0 and text[start - 1] in _QUOTES
    return bool(_NAME_OF.match(text, end) or (quoted and _OF_A_DAY.match(text, end)))


def _is_spring(text: str, start: int, end: int) -> bool:
    """`(지난해) 봄 가뭄`, at the head of a phrase: 봄 before a noun is the season, at an end it is seen."""
    return text[end : end + 1] == " " and _IN_SPRING.search(text, max(0, start - 3), start) is not None


def _shares(text: str, start: int, end: int) -> bool:
    """Whether `N주` counts shares: 100주를 매수했다, 보통주 10주."""
    number = re.match(r"\d+", text[start:end])
    if number is None:
        return False
    return (
        int(number.group()) > _MOST_WEEKS
        or _SHARES.match(text, end) is not None
        or _STOCK.search(text, max(0, start - 8), start) is not None
    )


_MOST_WEEKS = 60
_BEHIND = re.compile(
    r"(?:\s?\([^()\n]{1,12}\))?(?:\s?(?:쯤|께|경|무렵|초|말))?\s?"
    r"(?:(부터|이래|이후로? 줄곧)|(까지)|(이후|뒤|후)(?=[ 에의,])|(이전|전)(?=[ 에의,])|(동안|사이|내내|중(?=[ 에,])))"
)
_RELATIONS = (Relation.SINCE, Relation.UNTIL, Relation.AFTER, Relation.BEFORE, Relation.DURING)


def relation(text: str, start: int, end: int) -> Relation:
    """Since, until, before, after, during: the particle or noun behind the expression."""
    m = _BEHIND.match(text, end)
    if m is None or m.lastindex is None:
        return Relation.ON
    return _RELATIONS[m.lastindex - 1]


# The first of these behind a time tells its tense: a predicate's past (a syllable that ends in ㅆ), a future or a
# present, which in reports means what is to come.
_SS = "".join(chr(c) for c in range(0xAC00, 0xD7A4) if (c - 0xAC00) % 28 == 20 and chr(c) not in "있겠")
_PAST_ENDINGS = "다|으며|고[ ,]|던|지만|는데|습니다|으나|었|는지|음|어|을 때|기 때문"
_DONE = (
    "열린 개최된 개최한 발생한 발표한 발표된 숨진 밝힌 체결한 출시한 출시된 발매한 "
    "발매된 치러진 치른 진행된 진행한 공개된 공개한 일어난 "
    "벌어진 보도한 방송된 선고받은 구속된 체포된 나온 내놓은 올린 제출한 접수된 적발된"
).split()
_PLANNED = "예정(?!대로) 계획 방침 앞두고\\s있 앞둔 겠 전망이 목표로 열리는 개최되는 열릴 나선다 연다".split()
# What is to be: 될 것, 받을 예정, 낼 계획; but no object (실적을 전망), month (지난달 전망) or ability (볼 수 있는).
_L = "".join(
    chr(c) for c in range(0xAC00, 0xD7A4) if (c - 0xAC00) % 28 == 8 and chr(c) not in "를을월일달말날"
)
_COMING = (
    rf"[{_L}을일] (?:것|듯|예정|방침|가능성|수 있(?![는었던어])|수 없(?![는었던어])|수도)"
    rf"|[{_L}] (?:계획|전망|생각|뜻|태세)"
)
_N = "".join(chr(c) for c in range(0xAC00, 0xD7A4) if (c - 0xAC00) % 28 == 4)
# What is done day by day and week by week: 오전 9시부터 운영하며 월요일은 쉰다.
_HABITS = (
    "(?:운영|영업|진료|근무|운행|휴관|휴무|휴업|휴진)(?:하[며고는]|되[며고는]|한다|된다|합니다|됩니다|이?다|입니다|이[며고]|일|[.,])"
    "| ?쉰다| ?쉬[며고]| ?쉽니다"
)
# What is asked for is to come, unless it is told that it was: 제출하라(고), 멈추자고, 신청하세요; but 2일이라고.
_ASKED = (
    "[하으말달오]라(?:고|는|며|면서|[.!]|$)|[하추]자(?:고|는|며|면서|[.!]|$)"
    "|(?:[하시주]|[가-힣]으)(?:세요|십시오|시오)"
)
# What was to be may be over or not: 8월 열 예정이었으나.
_MEANT = rf"[{_L}을일] (?:예정|계획|방침)이(?=었)"
_PAST_BEHIND = re.compile(rf"[{_SS}](?:다|습니다|으며|으나|지만|는데|고)")
_CUES = re.compile(
    rf"(?P<always>{_HABITS})"
    rf"|(?P<past>에 (?:따르면|의하면|따라)|[{_SS}](?:{_PAST_ENDINGS})|(?:{'|'.join(_DONE)}) )"
    rf"|(?P<asked>{_ASKED}|{_MEANT})"
    rf"|(?P<future>{'|'.join(_PLANNED)}|가능(?:하[다며고]|합니다)|{_COMING}|기로 (?:했|한|합|결)|로 예보(?:됐|되)"
    rf"|[가-힣 ][{_N}]다(?:[.고며는]|$))"
)


# Before a clock time that is that of every day: 운영시간은 (오전 9시부터), 평일 오전 9시, 주말은 (오전 10시).
_HOURS_OF = (
    "운영 영업 근무 진료 이용 관람 개장 개관 업무 거래 상담 면회 통금 점심 수업 출근 퇴근 등교 소등 배식 예배 돌봄 단속"
).split()
_DAYS_OF = "(?:현행|기존|매일|평일|주말|공휴일|휴일|토요일)[은는에엔]{0,2} ?"
_HOUR = r"(?:(?:오전|오후|낮|밤|새벽|저녁|아침)? ?\d{1,2}시(?: ?\d{1,2}분| 반)?(?:에서|부터|까지|[~∼,-])? ?)"
_SCHEDULE = re.compile(
    rf"(?:(?:{'|'.join(_HOURS_OF)}) ?시간|평일(?!인|이))(?:[은이을는도]|에는|엔)?:? ?"
    rf"(?:{_DAYS_OF}){{0,2}}(?:{_HOUR}(?:{_DAYS_OF})?){{0,3}}$"
)

_TOPIC = re.compile(r"[가-힣\w)][은는] ")
_BEHIND_TOPIC = re.compile(r"[가-힣\w)’'」』>][은는이가] $")
_BARE = re.compile(r"(?:\([^()\n]{1,12}\))? ")
_SAID = re.compile(
    rf"(?:[다라자냐\"”](?:라?고|며|면서)|것으로 (?:예보|예상|전망|관측|보도)) ?[^.\n]{{0,60}}[{_SS}](?:다|습니다)"
)


# 5일 신문은 늘어날 것이라는 전망을 내놓았다: a time before its subject is not that of what is to come.
_BEFORE_SUBJECT = re.compile(r"(?:\([^()\n]{1,12}\))? (?:[^\s.,]{1,12} )?[^\s.,]{1,12}[은는] ")
_TOLD = re.compile(rf"[다라자냐]는 [^.\n]{{0,60}}[{_SS}](?:다|습니다|으며|으면서|고)")

# 2011년 9월부터 … 입건했다고 14일 밝혔다: a time between what is said and what says it.
_BEHIND_CONTENT = re.compile(
    r"[다라자냐\"”’'](?:이?라)?고 (?:(?:[^\s.]{1,12} ){0,3}[^\s.]{1,12}[은는이가] )?$"
)
_SAYING = re.compile(
    rf"(?:\([^()\n]{{1,12}}\))? (?:[^\s.]{{1,8}} ){{0,2}}[가-힣]{{1,3}}[{_SS}](?:다|습니다|으며|고|지만)"
)


def _of_saying(text: str, start: int, end: int, predicate: int) -> Tense:
    """The tense of a time before a saying in the past of what is to come.

    A day before its subject is that of the saying (22일 시는 길을 낸다고 밝혔다); bare behind a topic it is that,
    unless a day to come is nearer (시는 22일 길을 낸다고 밝혔다).
    """
    if _TOPIC.search(text, end, predicate):
        return Tense.PAST
    behind = _BEHIND_TOPIC.search(text, max(0, start - 3), start) is not None
    return Tense.NEAR if behind and "일" in text[start:end] and _BARE.match(text, end) else Tense.FUTURE


# 마감은 20일이다: what a day is said to be is to come, or it were 20일이었다; but 숨진 것은 20일이다.
_IS = re.compile(r"(?:\([^()\n]{1,6}\))?(?:까지|부터)?(?:이?다|입니다|이며|이고)(?=[.,\s]|$)")
_FULL_STOP = re.compile(r"[가-힣][.?!]['\"”’)]?\s")
_CLEFT = re.compile(r"(?:것|때|날|시점|시기)[은는이가] $")


# What a day is set for is to come: 10일과 11일로 예고한 파업, 12월 인도분; but 10일로 예정됐던.
_SET = re.compile(
    r" ?인도분"
    r"|(?:[과와·,~∼] ?\d{1,2}일)?로 (?:예고|예정|연기|변경|미[루뤄뤘]|앞당[기겨긴]|늦[추춘춰췄])(?!하?[였했됐]던)"
)


# 보통 12월에 열린다; but 통상 장관.
_USUALLY = re.compile(r"(?<![가-힣])(?:(?:보통|대개|으레) (?:[^\s.,]{1,8} )?|통상 )$")


def tense(text: str, start: int, end: int) -> Tense:
    """The tense of the nearest predicate behind an expression, in its sentence; past behind 앞서."""
    if text.endswith("앞서 ", 0, start):
        return Tense.PAST
    if _SET.match(text, end):
        return Tense.FUTURE
    if _USUALLY.search(text, max(0, start - 16), start):
        return Tense.USUAL
    near = text[max(0, start - 60) : start]
    if near[-4:] in ("이르면 ", "빠르면 ", "늦어도 "):
        return Tense.FUTURE
    if ("시간" in near or "평일" in near) and _SCHEDULE.search(near):
        return Tense.ALWAYS
    if text[end - 1] in "일말초순시분" and _IS.match(text, end):
        return Tense.PAST if _CLEFT.search(text, max(0, start - 4), start) else Tense.FUTURE
    if _BEHIND_CONTENT.search(text, max(0, start - 60), start) and _SAYING.match(text, end):
        return Tense.SAID
    stop = min(len(text), end + 160)
    line = text.find("\n", end, stop)
    if line >= 0:
        stop = line
    over = _FULL_STOP.search(text, end, stop)
    m = _CUES.search(text, end, over.end() if over else stop)
    if m is None:
        return Tense.NONE
    if m.lastgroup == "asked":
        return Tense.NEAR if _PAST_BEHIND.search(text, m.end(), stop) else Tense.FUTURE
    if m.lastgroup == "future" and _BEFORE_SUBJECT.match(text, end) and _TOLD.search(text, m.start(), stop):
        return Tense.PAST
    if m.lastgroup == "future" and _SAID.search(text, m.start(), stop):
        return _of_saying(text, start, end, m.start())
    return {"past": Tense.PAST, "always": Tense.ALWAYS}.get(m.lastgroup or "", Tense.FUTURE)
