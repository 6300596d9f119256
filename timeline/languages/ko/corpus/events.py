"""Examples of Korean events, and words that must not be taken for one. A test reads them all.

Outlets, firms, places and people are invented.
"""

from __future__ import annotations

from dataclasses import dataclass

from timeline.types import Role, Status

DONE, NOW, PLAN = Status.OCCURRED, Status.ONGOING, Status.SCHEDULED
IDEA, MAYBE, NOT = Status.PROPOSED, Status.POSSIBLE, Status.DENIED
AGENT, PATIENT, RECIPIENT, PLACE, OTHER = Role.AGENT, Role.PATIENT, Role.RECIPIENT, Role.PLACE, Role.OTHER


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A sentence and what the event of its word `trigger` is to be.

    `when` is the time that may date it first, "" for none. What is None is not asked.
    """

    text: str
    trigger: str
    type: str
    status: Status = DONE
    cast: tuple[tuple[Role, str], ...] = ()
    when: str | None = None
    headline: str | None = None


EXAMPLES = (
    # One of two things happened: one line, of whom both may have befallen.
    Example(
        text="어선 사고는 지난해 41명이 숨지거나 실종됐다.",
        trigger="실종",
        type="death",
        when="지난해",
        headline="41명이 숨지거나 실종됐다",
    ),
    Example(
        text="군은 내년 상반기 청사를 고치거나 옮길 계획이다.",
        trigger="옮길",
        type="other",
        status=PLAN,
        headline="군은 청사를 고치거나 옮길 계획이다",
    ),
    # Who acts himself is not told of as the topic's; what belongs to it is.
    Example(
        text="비리는 2021년 3월 은행이 자체 점검에 착수하면서 드러났다.",
        trigger="착수",
        type="investigation",
        when="2021년 3월",
        headline="은행이 자체 점검에 착수했다",
    ),
    # What is done too is no topic, and who takes part in a list all told is one.
    Example(
        text="도레물산은 3일 이사회를 열고 중간 배당도 결정했다.",
        trigger="결정",
        type="other",
        headline="도레물산은 이사회를 열고 중간 배당도 결정했다",
    ),
    Example(
        text="검찰과 윤씨 모두 3일 항소했다.",
        trigger="항소",
        type="lawsuit",
        cast=((AGENT, "검찰"), (AGENT, "윤씨")),
        headline="검찰과 윤씨 모두 항소했다",
    ),
    # What turns out otherwise is told with what went before, and is so long after it.
    Example(
        text="도레물산은 2022년 3월 앱을 내놓았다가 두 달 만에 접었다.",
        trigger="내놓았",
        type="product",
        when="2022년 3월",
    ),
    Example(
        text="한 대표는 2022년 취임했으나 1년 만에 물러났다.",
        trigger="물러났",
        type="resignation",
        when="",
        headline="한 대표는 취임했으나 1년 만에 물러났다",
    ),
    # A line keeps in which issue something stood.
    Example(
        text="연구 결과는 국제 학술지 5일자에 실렸다.",
        trigger="실렸",
        type="other",
        when="5일",
        headline="연구 결과는 국제 학술지 5일자에 실렸다",
    ),
    # The time of an occasion is that of all that goes on from it.
    Example(
        text="윤 씨는 2018년 탈당한 뒤 시장 선거에 나섰으나 낙선했다.",
        trigger="낙선",
        type="election",
        when="2018년",
    ),
    # What somebody suffers from is of that time; what he goes to is not.
    Example(
        text="지난주 내린 비로 2명이 숨졌다.", trigger="숨졌", type="death", when="지난주", headline="비로 2명이 숨졌다"
    ),
    Example(text="지난해 지은 공장으로 기계를 옮겼다.", trigger="옮겼", type="other", when=""),
    # What somebody has been at goes on, what he is yet to do is a plan.
    Example(
        text="여진시는 2021년부터 소각장을 늘리는 사업을 추진해 왔다.", trigger="추진", type="other", status=NOW
    ),
    Example(text="여진시는 내년에 소각장 증설을 추진한다.", trigger="추진", type="expansion", status=PLAN),
    # Of a charge the report tells of when it is.
    Example(
        text="조 대표는 2018년부터 2021년까지 거래 장부를 꾸며 돈을 빼돌린 혐의를 받는다.",
        trigger="받",
        type="other",
        status=MAYBE,
        headline="조 대표는 거래 장부를 꾸며 돈을 빼돌린 혐의를 받는다",
    ),
    Example(
        text="A씨는 지난 3일 오후 9시께 상가에 들어가 점원을 위협하고 현금을 빼앗아 달아난 혐의를 받는다.",
        trigger="받",
        type="other",
        status=MAYBE,
        when="지난 3일 오후 9시께",
        headline="A씨는 상가에 들어가 점원을 위협하고 현금을 빼앗아 달아난 혐의를 받는다",
    ),
    # Of two objects the one that 로 follows goes with that.
    Example(
        text="병원은 지난달 간호사 210명을 대상으로 무급휴가를 시행했다.",
        trigger="시행",
        type="law",
        when="지난달",
        headline="병원은 간호사 210명을 대상으로 무급휴가를 시행했다",
    ),
    # What is refused is what another has asked for.
    Example(
        text="검찰은 지난 5일 구속영장을 청구했으나 법원은 기각했다.",
        trigger="기각",
        type="ruling",
        headline="법원은 구속영장을 기각했다",
    ),
    # What one becomes by what others say is an event.
    Example(
        text="윤 명창은 1996년 춘향가 보유자로 인정됐다.",
        trigger="인정",
        type="other",
        when="1996년",
        headline="윤 명창은 춘향가 보유자로 인정됐다",
    ),
    # Whose words they are, how soon, and what points back alone are not told.
    Example(
        text="통신은 소식통을 인용해 상무부가 이르면 다음 주 이 같은 조치를 발표한다고 전했다.",
        trigger="발표",
        type="other",
        status=PLAN,
        when="다음 주",
        headline="상무부가 조치를 발표한다",
    ),
    Example(
        text="이에 따라 주민들은 3일 집으로 돌아갔다.",
        trigger="돌아갔",
        type="other",
        headline="주민들은 집으로 돌아갔다",
    ),
    # At what age something was is no day of the report's.
    Example(text="임 명창은 열한 살에 소리에 입문했다.", trigger="입문", type="other", when=""),
    Example(
        text="강가 논 20ha는 3일 물에 잠겼고 둑 네 곳이 유실됐다.",
        trigger="유실",
        type="other",
        headline="둑 네 곳이 유실됐다",
    ),
    Example(
        text="선장 윤씨는 3월 구속됐고 12월 대법원에서 형이 확정됐다.",
        trigger="확정",
        type="ruling",
        headline="선장 윤씨는 대법원에서 형이 확정됐다",
    ),
    # What somebody does alone is not done by whom the sentence is about; the year of a cup is not the line's.
    Example(text="도레물산이 2년 전 숨진 창업자의 집을 샀다.", trigger="숨진", type="death", cast=()),
    Example(
        text="한국은 2016 오름 대회 출전권을 차지했다.",
        trigger="차지",
        type="sport",
        when="",
    ),
    # What goes on with a verb for a particle lends none; what comes about is told with its verb.
    Example(
        text="당은 3일 회의를 갖고 이날 집회와 향후 대응 방안 등에 대해 논의했다.",
        trigger="갖",
        type="talks",
        headline="당은 회의를 가졌다",
    ),
    Example(
        text="3일 주민들이 긴급 대피하는 상황이 발생했다.",
        trigger="발생",
        type="other",
        headline="주민들이 긴급 대피하는 상황이 발생했다",
    ),
    # What lasts since a time is no time of what others did.
    Example(
        text="법은 지난해 6월부터 시행됐으며 여야가 보완 입법을 논의했다.",
        trigger="논의",
        type="talks",
        when="",
    ),
    # Two days that something is set for are of what describes it.
    Example(
        text="노조가 10일과 11일로 예고한 부분파업은 유보됐다.",
        trigger="유보",
        type="other",
        when="",
        headline="부분파업은 유보됐다",
    ),
    # What turned out by a first count is told as what it is.
    Example(
        text="매출은 지난해 3% 증가한 것으로 잠정 집계됐다.",
        trigger="증가",
        type="earnings",
        when="지난해",
        headline="매출은 3% 증가했다",
    ),
    # What one predicate tells of several times is told of each; what is told but once belongs to all.
    Example(
        text="한 화백은 1994년 바람미술상, 2009년 문화훈장을 받았다.",
        trigger="받았",
        type="other",
        when="1994년",
    ),
    Example(
        text="해담FC는 2015년과 2022년 이 대회에서 우승했다.",
        trigger="우승",
        type="sport",
        when="2015년",
        headline="해담FC는 이 대회에서 우승했다",
    ),
    # A plan with a date is told, whatever its verb; what was only going to be is none.
    Example(
        text="연구팀은 2029년 하수처리장에서 실증 시험을 할 계획이다.",
        trigger="할",
        type="other",
        status=PLAN,
        when="2029년",
        headline="연구팀은 하수처리장에서 실증 시험을 할 계획이다",
    ),
    Example(
        text="도 씨는 지난해 가게 문을 닫으려 했지만 손님들이 말렸다.",
        trigger="닫",
        type="other",
        status=MAYBE,
    ),
    # What is resolved has its time, and the resolving its own.
    Example(
        text="여야가 개정안을 오는 28일 본회의에서 처리하기로 24일 합의했다.",
        trigger="처리",
        type="other",
        status=PLAN,
        when="오는 28일",
        headline="여야가 개정안을 본회의에서 처리한다",
    ),
    Example(
        text="여야가 개정안을 오는 28일 본회의에서 처리하기로 24일 합의했다.",
        trigger="합의",
        type="talks",
        when="24일",
        headline="여야가 개정안을 본회의에서 처리하기로 합의했다",
    ),
    # What was made something describes what it is, and no year of birth dates it.
    Example(
        text="이 김은 2014년 농업유산으로 지정된 갈매 갯벌에서 난다.",
        trigger="지정",
        type="other",
        when="2014년",
        headline="갈매 갯벌 농업유산으로 지정됐다",
    ),
    Example(
        text="반 원장은 1968년생으로 2003년 연구원에 부임했다.",
        trigger="부임",
        type="appointment",
        when="2003년",
        headline="반 원장은 1968년생으로 연구원에 부임했다",
    ),
    # What is one more reason is not told of who acts, and what holds now is of now.
    Example(
        text="현재는 내부 갈등으로 간부진이 떠난 데다 규제까지 겹쳐 사업을 크게 축소한 상태다.",
        trigger="축소",
        type="other",
        headline="규제까지 겹쳐 사업을 크게 축소한 상태다",
    ),
    # What falls is what the clause before is about; a market's close is a price.
    Example(
        text="코스피가 13일 매도에 밀려 2,900선 아래로 떨어졌다.",
        trigger="떨어졌",
        type="other",
        cast=((PATIENT, "코스피"),),
        headline="코스피가 매도에 밀려 2,900선 아래로 떨어졌다",
    ),
    Example(
        text="한들전자는 4.1% 떨어졌다.",
        trigger="떨어졌",
        type="price",
        headline="한들전자는 4.1% 떨어졌다",
    ),
    # Scores, and names that the tagger cuts.
    Example(
        text="해담FC는 25일 나루시티를 2-1로 이겼다.",
        trigger="이겼",
        type="sport",
        headline="해담FC는 나루시티를 2-1로 이겼다",
    ),
    Example(
        text="한결배터리는 2011년 한결화학에서 분사했다.",
        trigger="분사",
        type="deal",
        headline="한결배터리는 한결화학에서 분사했다",
    ),
    # Clauses of one run are one line; what has a time of its own is not of the run.
    Example(
        text="조 위원장은 지난 3월 위원회를 해산하고 새 위원을 뽑았다.",
        trigger="뽑았",
        type="hiring",
        headline="조 위원장은 위원회를 해산하고 새 위원을 뽑았다",
    ),
    Example(
        text="도레물산은 2019년 공장을 닫고 2021년 사무소를 열었다.",
        trigger="열었",
        type="expansion",
        when="2021년",
        headline="도레물산은 사무소를 열었다",
    ),
    # What the same one does meanwhile goes with it, what another does not.
    Example(
        text="라온화학은 새봄시에서 연구소를 운영하며 2017년부터 연구원을 고용했다.",
        trigger="고용",
        type="hiring",
        when="2017년부터",
        headline="라온화학은 새봄시에서 연구소를 운영하며 연구원을 고용했다",
    ),
    # A time set before others is that of the sentence, not of a clause that describes a noun.
    Example(
        text="지난 4일에는 생후 두 달 된 아기가 백일해로 숨졌다.",
        trigger="숨졌",
        type="death",
        when="지난 4일",
        headline="생후 두 달 된 아기가 백일해로 숨졌다",
    ),
    Example(
        text="조한별은 1971년 자신의 이름을 딴 연구소를 열었다.",
        trigger="열었",
        type="expansion",
        when="1971년",
    ),
    Example(
        text="2012년 데뷔한 조한별은 2017년 신인상을 받았다.",
        trigger="데뷔",
        type="sport",
        cast=((AGENT, "조한별"),),
        when="2012년",
        headline="조한별은 데뷔했다",
    ),
    # A time that an amount is a share of, and one that 들어 or 를 기해 goes with.
    Example(
        text="새봄시의 거래량은 지난달 3월의 절반으로 줄었다.",
        trigger="줄었",
        type="other",
        when="지난달",
    ),
    Example(
        text="기상청은 16일 밤 11시를 기해 새봄시에 호우경보를 내렸다.",
        trigger="내렸",
        type="other",
        when="16일 밤 11시",
        headline="기상청은 새봄시에 호우경보를 내렸다",
    ),
    Example(
        text="올해 들어 백일해 환자가 9만 명 넘게 발생했다.",
        trigger="발생",
        type="other",
        when="올해",
        headline="백일해 환자가 9만 명 넘게 발생했다",
    ),
    Example(
        text="올해 상반기 백일해 환자가 크게 늘었다.",
        trigger="늘었",
        type="other",
        when="올해 상반기",
        headline="백일해 환자가 크게 늘었다",
    ),
    # What somebody becomes is not who becomes it; a name alone does not act where something is done.
    Example(
        text="조한별은 1984년 간호사가 돼 새봄대에 입사했다.",
        trigger="입사",
        type="other",
        headline="조한별은 간호사가 돼 새봄대에 입사했다",
    ),
    Example(
        text="2020년 오만에서 첫 수주를 따냈다.",
        trigger="따냈",
        type="other",
        cast=((PLACE, "오만"), (PATIENT, "첫 수주")),
    ),
    # What a topic is called is no other than it.
    Example(
        text="도레물산은 2020년 설립된 신생 업체로, 이듬해 새봄시와 계약을 맺었다.",
        trigger="설립",
        type="expansion",
        cast=((PATIENT, "도레물산"),),
        when="2020년",
        headline="도레물산은 설립됐다",
    ),
    # A topic that is what is done stays with who does it.
    Example(
        text="억새축제는 2009년 마을 주민들이 시작했다.",
        trigger="시작",
        type="other",
        headline="억새축제는 마을 주민들이 시작했다",
    ),
    # Whose figures they are, before their time.
    Example(
        text="도레물산의 올해 3분기 영업이익은 412억원으로 줄었다.",
        trigger="줄었",
        type="earnings",
        cast=((AGENT, "도레물산"),),
        headline="도레물산의 영업이익은 412억원으로 줄었다",
    ),
    # What is put into print, and by whom a passive without a subject is to be found.
    Example(
        text="연구 결과는 학술지 '새봄 과학' 온라인판에 지난 15일 게재됐다.",
        trigger="게재",
        type="other",
        when="지난 15일",
        headline="연구 결과는 학술지 '새봄 과학' 온라인판에 게재됐다",
    ),
    # What turned out to be so is what happened, with the time beside it.
    Example(
        text="두 업체는 2017년 4월부터 2019년 6월까지 학교 급식 입찰 8건에서 가격을 미리 정한 것으로 조사됐다.",
        trigger="정한",
        type="other",
        when="2017년 4월 2019년 6월",
        headline="두 업체는 학교 급식 입찰 8건에서 가격을 미리 정했다",
    ),
    Example(
        text="도레물산은 지난해 5월 누출 사실을 신고하지 않은 것으로 드러났다.",
        trigger="신고",
        type="other",
        status=NOT,
        when="지난해 5월",
        headline="도레물산은 누출 사실을 신고하지 않았다",
    ),
    # A time before what is said is also of what the same one does besides.
    Example(
        text='새봄지법은 지난 3월 "증거가 모자란다"며 조 씨의 청구를 기각했다.',
        trigger="기각",
        type="ruling",
        when="지난 3월",
        headline="새봄지법은 조 씨의 청구를 기각했다",
    ),
    # Who does what leads up to it, where that is another.
    Example(
        text="지난 9일 새봄시 한 도로에서 버스가 미끄러져 승객 7명이 다쳤다.",
        trigger="다쳤",
        type="health",
        headline="새봄시 한 도로에서 버스가 미끄러져 승객 7명이 다쳤다",
    ),
    # Names that a tagger takes for verbs.
    Example(
        text="새봄FC는 지난 9일 안방에서 누리 유나이티드를 꺾었다.",
        trigger="꺾었",
        type="sport",
        cast=((AGENT, "새봄FC"), (PATIENT, "누리 유나이티드")),
    ),
    # What began at a time and goes on; a body that is told of with the year in which it began.
    Example(
        text="해온전자는 2021년부터 새봄시에서 공장을 운영하고 있다.",
        trigger="운영",
        type="other",
        status=NOW,
        cast=((AGENT, "해온전자"), (PATIENT, "공장")),
        when="2021년부터",
        headline="해온전자는 새봄시에서 공장을 운영하고 있다",
    ),
    Example(
        text="민해원은 2016년부터 새봄대에서 학생들을 가르치고 있다.",
        trigger="가르치",
        type="other",
        status=NOW,
        when="2016년부터",
        headline="민해원은 새봄대에서 학생들을 가르치고 있다",
    ),
    Example(
        text="2009년 창단한 새봄FC는 2018년 1부로 승격했다.",
        trigger="창단",
        type="other",
        cast=((AGENT, "새봄FC"),),
        when="2009년",
        headline="새봄FC는 창단했다",
    ),
    # Whom a particle, a topic or a list names.
    Example(
        text="도레물산, 미솔전자, 라온화학 등 중견 기업들은 지난달 3일 새봄시에 사무소를 설립했다.",
        trigger="설립",
        type="expansion",
        cast=((AGENT, "도레물산"), (AGENT, "미솔전자"), (AGENT, "라온화학")),
        when="지난달 3일",
    ),
    Example(
        text="국내 최대 배달 업체인 빠른손 역시 최근 몇 달 동안 서울에서 물류 팀을 확장해 왔다.",
        trigger="확장",
        type="expansion",
        status=NOW,
        cast=((AGENT, "빠른손"), (PLACE, "서울"), (PATIENT, "물류 팀")),
        when="최근 몇 달 동안",
        headline="빠른손 역시 서울에서 물류 팀을 확장해 왔다",
    ),
    Example(
        text="도레물산은 2015년부터 통신 분야의 연구원과 엔지니어 등을 고용했다.",
        trigger="고용",
        type="hiring",
        cast=((AGENT, "도레물산"), (PATIENT, "통신 분야의 연구원"), (PATIENT, "엔지니어")),
        when="2015년부터",
        headline="도레물산은 통신 분야의 연구원과 엔지니어 등을 고용했다",
    ),
    Example(
        text="검색 업체 온누리는 5월 미솔전자를 인수했다.",
        trigger="인수",
        type="deal",
        cast=((AGENT, "온누리"), (PATIENT, "미솔전자")),
        when="5월",
    ),
    Example(
        text="법원은 14일 조 씨에게 징역 3년을 선고했다.",
        trigger="선고",
        type="ruling",
        cast=((AGENT, "법원"), (RECIPIENT, "조 씨")),
        when="14일",
        headline="법원은 조 씨에게 징역 3년을 선고했다",
    ),
    Example(
        text="한 대표는 3일 이사회에서 의장으로 선임됐다.",
        trigger="선임",
        type="appointment",
        cast=((PATIENT, "한 대표"),),
        when="3일",
    ),
    Example(
        text="도레물산은 12일 새봄시와 업무협약을 체결했다.",
        trigger="체결",
        type="contract",
        cast=((AGENT, "도레물산"), (OTHER, "새봄시"), (PATIENT, "업무협약")),
        when="12일",
    ),
    Example(
        text="경찰은 6일 항만 창고에서 밀수 조직원 4명을 체포했다.",
        trigger="체포",
        type="arrest",
        cast=((AGENT, "경찰"), (PATIENT, "밀수 조직원 4명")),
        when="6일",
        headline="경찰은 항만 창고에서 밀수 조직원 4명을 체포했다",
    ),
    Example(
        text="도레물산은 3월 음성 및 영상 분야의 연구원을 채용했다.",
        trigger="채용",
        type="hiring",
        cast=((AGENT, "도레물산"), (PATIENT, "음성 및 영상 분야의 연구원")),
    ),
    # Tense, aspect and mood.
    Example(text="도레물산은 내년 3월 공장을 증설할 예정이다.", trigger="증설", type="expansion", status=PLAN, when="내년 3월"),
    Example(text="시는 8월까지 다리를 철거하기로 했다.", trigger="철거", type="other", status=PLAN, when="8월까지"),
    Example(text="양사는 합작 법인을 세우기로 합의했다.", trigger="세우", type="expansion", status=PLAN),
    Example(text="도레물산은 올가을 새 단말기를 출시하겠다고 말했다.", trigger="출시", type="product", status=PLAN),
    Example(text="정부는 수입을 금지해야 한다고 밝혔다.", trigger="금지", type="regulation", status=IDEA),
    Example(text="도레물산은 미솔전자를 인수할 수 있다.", trigger="인수", type="deal", status=MAYBE),
    Example(text="법안은 다음 달 국회를 통과할 전망이다.", trigger="통과", type="law", status=MAYBE, when="다음 달"),
    Example(text="검찰은 조 씨를 기소하지 않았다.", trigger="기소", type="lawsuit", status=NOT),
    Example(text="검찰은 회계 부정을 수사하고 있다.", trigger="수사", type="investigation", status=NOW),
    Example(text="경찰은 사고 원인을 조사 중이다.", trigger="조사", type="investigation", status=NOW),
    Example(text="도레물산은 공장을 짓고 직원 200명을 채용할 계획이다.", trigger="짓", type="expansion", status=PLAN),
    Example(text="노조는 2일 집회를 열고 요구안을 전달했다.", trigger="열", type="protest", when="2일", headline="노조는 집회를 열었다"),
    # Two predicates, two times, each its own.
    Example(
        text="시는 9일 업무 보고에서 내년 6월까지 공사를 마칠 계획이라고 밝혔다.",
        trigger="마칠",
        type="other",
        status=PLAN,
        cast=((AGENT, "시"), (PATIENT, "공사")),
        when="내년 6월까지",
        headline="시는 공사를 마칠 계획이다",
    ),
    Example(
        text="지난 7월 17일 새벽 폭우로 주차장이 잠겨 차량 43대가 침수됐다.",
        trigger="잠겨",
        type="disaster",
        when="지난 7월 17일 새벽",
        cast=((PATIENT, "주차장"),),
    ),
    Example(
        text="환경부는 올해 2월에 공장이 배출량을 날마다 재야 한다는 규정을 법에 넣어야 한다고 제안한 상태다.",
        trigger="제안",
        type="regulation",
        status=IDEA,
        cast=((AGENT, "환경부"),),
        when="올해 2월에",
    ),
    Example(
        text="미솔전자는 올해 3분기 영업이익이 지난해 같은 기간보다 18% 늘었다고 5일 공시했다.",
        trigger="늘었",
        type="earnings",
        cast=((AGENT, "미솔전자"), (PATIENT, "영업이익")),
        when="올해 3분기",
        headline="미솔전자는 영업이익이 지난해 같은 기간보다 18% 늘었다",
    ),
    Example(text="휘발유 가격이 지난달에 비해 4% 올랐다.", trigger="올랐", type="price", when=""),
    Example(text="국회는 3일 내년 예산을 확정했다.", trigger="확정", type="ruling", when="3일"),
    Example(
        text="다만 현재는 간부들이 회사를 떠난 데다 국내 사업도 크게 축소한 상태다.",
        trigger="축소",
        type="other",
        when="",
    ),
    Example(
        text="미솔전자는 4일 임시 총회를 열고 배당을 늘리기로 결정했다.",
        trigger="열",
        type="talks",
        when="4일",
        headline="미솔전자는 임시 총회를 열었다",
    ),
    Example(text="공장을 짓던 인부들이 3일 발견한 폭탄을 군이 제거했다.", trigger="제거", type="other", cast=((AGENT, "군"),)),
    Example(
        text="지갑은 역에서 사라진 지 6일 만에 공원에서 발견됐다.",
        trigger="발견",
        type="other",
        headline="지갑은 역에서 사라진 지 6일 만에 공원에서 발견됐다",
    ),
    Example(text="법안이 통과하면 시행 시기가 내년으로 연기된다.", trigger="연기", type="other", status=MAYBE),
    # A line ends as a sentence does, wherever the text goes on.
    Example(
        text="도레물산은 2일 공장 두 개를 지었고 미솔전자는 공장을 닫았다.",
        trigger="지었",
        type="expansion",
        headline="도레물산은 공장 두 개를 지었다",
    ),
    Example(text="미솔전자는 6월 매장을 열어 손님을 맞았다.", trigger="열", type="expansion", headline="미솔전자는 매장을 열었다"),
    Example(
        text="시는 내년 3월 다리를 짓고 길을 넓힐 계획이다.",
        trigger="짓",
        type="expansion",
        status=PLAN,
        headline="시는 다리를 짓는다",
    ),
    Example(
        text="한 의원은 지난해 7월 수해 현장을 방문한 뒤 법안을 준비했다.",
        trigger="방문",
        type="talks",
        cast=((AGENT, "한 의원"),),
        headline="한 의원은 수해 현장을 방문했다",
    ),
    # Whom a relative clause describes takes part in it; a copula says it of its topic.
    Example(
        text="2021년 1월 부임한 오 감독은 말을 아꼈다.",
        trigger="부임",
        type="appointment",
        cast=((AGENT, "오 감독"),),
        headline="오 감독은 부임했다",
    ),
    Example(
        text="지난 2월 조사를 받은 조 대표가 사의를 밝혔다.",
        trigger="받",
        type="investigation",
        cast=((AGENT, "조 대표"),),
        headline="조 대표 조사를 받았다",
    ),
    Example(
        text="도레물산은 1990년 세워진 화학 업체다.",
        trigger="세워",
        type="other",
        when="1990년",
        cast=((PATIENT, "도레물산"),),
    ),
    # What has a date and a tense of its own happened, whatever the verb.
    Example(text="조 작가는 지난달 새 장편을 펴냈다.", trigger="펴냈", type="other", when="지난달", cast=((AGENT, "조 작가"),)),
    Example(text="한 교수는 2021년 훈장을 받았다.", trigger="받았", type="other", when="2021년"),
    # A day behind the topic is that of the report; one right before what describes a noun is its own.
    Example(
        text="법원은 18일 조합 돈 31억원을 빼돌린 조 씨에게 징역 4년을 선고했다.",
        trigger="선고",
        type="ruling",
        when="18일",
    ),
    Example(text="시는 2일 지난해 무너진 다리를 철거했다.", trigger="철거", type="other", when="2일"),
    Example(text="위원회는 3일 열린 회의에서 법안을 의결했다.", trigger="의결", type="law", when="3일"),
    Example(text="연구팀은 2020년부터 쇠를 섞은 재료를 연구해 왔다.", trigger="연구", type="research", status=NOW, when="2020년부터"),
    Example(text="도레물산은 12일 이사회를 열고 공장을 짓기로 결정했다.", trigger="짓", type="expansion", status=PLAN, when="12일"),
    Example(text="도레물산은 2022년 협약을 맺고 앱을 개발해 왔다.", trigger="맺", type="contract", when="2022년"),
    Example(
        text="개정안은 지난해 8월 한 의원이 대표 발의했다.",
        trigger="발의",
        type="law",
        status=IDEA,
        cast=((PATIENT, "개정안"), (AGENT, "한 의원")),
    ),
    Example(text="정부는 항구를 옮기는 방안을 검토하고 있다.", trigger="검토", type="other", status=MAYBE, cast=((AGENT, "정부"),)),
    Example(text="조 씨에게 집행유예 2년이 선고됐다.", trigger="선고", type="ruling", cast=((RECIPIENT, "조 씨"),)),
    Example(text="조 씨는 경찰에게 체포됐다.", trigger="체포", type="arrest", cast=((PATIENT, "조 씨"), (AGENT, "경찰"))),
    Example(text="나무소프트(대표 조한별)는 4일 앱을 출시했다.", trigger="출시", type="product", cast=((AGENT, "나무소프트"),)),
    # What somebody is only said to have done dates no charge; a date that something is done to is no time.
    Example(
        text="조 씨는 지난해 7월 2일 한 씨를 가두고 때린 혐의로 기소됐다.",
        trigger="기소",
        type="lawsuit",
        when="",
        cast=((PATIENT, "조 씨"),),
    ),
    Example(text="시는 5월 3일을 기념일로 지정했다.", trigger="지정", type="other", when=""),
    Example(text="이후 조 대표는 6월 사고를 일으켰다.", trigger="일으켰", type="other", headline="조 대표는 사고를 일으켰다"),
    Example(
        text="도레물산은 지난달 새 약을 개발해 출시했다.",
        trigger="출시",
        type="product",
        cast=((AGENT, "도레물산"), (PATIENT, "새 약")),
        headline="도레물산은 새 약을 개발해 출시했다",
    ),
    Example(
        text="시는 나이를 낮추는 내용의 조례를 3일 공포했다.",
        trigger="공포",
        type="law",
        headline="시는 나이를 낮추는 내용의 조례를 공포했다",
    ),
    Example(text="미솔전자는 2월 통신 위성을 발사했다.", trigger="발사", type="research"),
    Example(text="부대는 2월 미사일을 발사했다.", trigger="발사", type="conflict"),
    Example(
        text="지난달 대회를 마치고 귀국한 오 감독은 말이 없었다.",
        trigger="마치",
        type="other",
        cast=((AGENT, "오 감독"),),
        headline="오 감독은 대회를 마쳤다",
    ),
    Example(text="도레물산은 12일 약을 섞는 과정을 공개했다.", trigger="공개", type="product", headline="도레물산은 약을 섞는 과정을 공개했다"),
    Example(text="법안이 부결될 경우 노조는 20일 파업을 시작한다.", trigger="시작", type="protest", status=MAYBE, when="20일"),
    Example(text="27일 '2014 가온 경기대회' 옷이 공개됐다.", trigger="공개", type="product", when="27일"),
    # Speakers are not those of whom they speak.
    Example(
        text="매체는 미솔전자가 직원 300명을 해고했다고 보도했다.",
        trigger="해고",
        type="layoff",
        cast=((AGENT, "미솔전자"), (PATIENT, "직원 300명")),
        headline="미솔전자가 직원 300명을 해고했다",
    ),
    Example(
        text="공군 대변인은 수송기가 21일 바다에 추락했다고 밝혔다.",
        trigger="추락",
        type="accident",
        cast=((PATIENT, "수송기"),),
        when="21일",
        headline="수송기가 바다에 추락했다",
    ),
    # How it was done goes with it; who is described stays, what they are called goes.
    Example(text="조 씨는 흉기를 휘둘러 이웃을 살해했다.", trigger="살해", type="attack", headline="조 씨는 흉기를 휘둘러 이웃을 살해했다"),
    Example(
        text="한편 도레물산은 지난 1일 자회사인 라온화학을 매각했다.",
        trigger="매각",
        type="deal",
        cast=((AGENT, "도레물산"), (PATIENT, "라온화학")),
        headline="도레물산은 라온화학을 매각했다",
    ),
    Example(text="소방 당국은 이틀 만에 산불을 진화했다.", trigger="진화", type="disaster", headline="소방 당국은 이틀 만에 산불을 진화했다"),
    Example(text="지난 4일 새봄시에서 규모 5.1의 지진이 발생했다.", trigger="발생", type="disaster", when="지난 4일"),
    Example(text="경찰은 10일 보험 사기 의혹에 대해 수사에 나섰다.", trigger="나섰", type="investigation", when="10일"),
    Example(text="노동청은 10일 추락 사고 원인에 대한 조사에 착수했다.", trigger="착수", type="investigation", when="10일"),
    Example(text="버스 노조가 10일 파업에 돌입했다.", trigger="돌입", type="protest", when="10일"),
    # In what state somebody was found, and where something was on the air, are no events of their own.
    Example(
        text="14일 새봄시의 한 주택에서 조 씨가 숨진 채로 발견됐다.",
        trigger="발견",
        type="death",
        cast=((PATIENT, "조 씨"),),
        when="14일",
        headline="새봄시의 한 주택에서 조 씨가 숨진 채로 발견됐다",
    ),
    # Who acts in a clause, and on what: the subject of the clause inside it, the body it is told of, its own object.
    Example(
        text="3월 시청에서 한 명이 다쳤고, 8월 괴한들이 공장에 침입한 뒤 불을 질러 시설을 파괴했다.",
        trigger="파괴",
        type="other",
        cast=((AGENT, "괴한들"),),
    ),
    Example(
        text="신고가 접수됐고 새봄경찰서에서 현장으로 출동했다.",
        trigger="출동",
        type="other",
        cast=((AGENT, "새봄경찰서"),),
    ),
    Example(
        text="도레물산 관계자는 지난 7월 원료 가격이 5% 인상됐으며, 그에 따른 비용이 늘었다고 밝혔다.",
        trigger="인상",
        type="price",
        headline="원료 가격이 5% 인상됐다",
    ),
    Example(
        text="새봄시는 조례를 개정해 시민에게 자료를 제공하도록 하고, 점검을 의무화하기로 했다.",
        trigger="개정",
        type="law",
        status=PLAN,
        headline="새봄시는 조례를 개정한다",
    ),
    Example(
        text="새봄시는 내년부터 점검을 의무화한다.",
        trigger="의무화",
        type="regulation",
        status=PLAN,
        headline="새봄시는 점검을 의무화한다",
    ),
    Example(
        text="조 회장은 2017년부터 회삿돈을 빼돌린 혐의로 지난해 5월 기소됐다.",
        trigger="기소",
        type="lawsuit",
        headline="조 회장은 회삿돈을 빼돌린 혐의로 기소됐다",
    ),
    Example(
        text="도레물산은 지난 1월 미솔전자와 납품 계약을 체결한 바 있으며, 공장도 늘렸다.",
        trigger="체결",
        type="contract",
        headline="도레물산은 미솔전자와 납품 계약을 체결한 바 있다",
    ),
    # What is told of the topic is not what the one before has done.
    Example(
        text="파업은 조 위원장이 사퇴하고 9일 종료됐다.",
        trigger="종료",
        type="protest",
        when="9일",
        headline="파업은 종료됐다",
    ),
    # An action noun with what is done to it goes on; what has only a time takes the object of the clause before.
    Example(
        text="도레물산은 지난해 공장을 착공, 올해 3월 완공했다.",
        trigger="착공",
        type="expansion",
        when="지난해",
        headline="도레물산은 공장을 착공했다",
    ),
    Example(
        text="도레물산은 지난해 공장을 착공하고 올해 3월 완공했다.",
        trigger="완공",
        type="other",
        when="올해 3월",
        headline="도레물산은 공장을 완공했다",
    ),
    Example(
        text="경찰은 3일 통화 기록을 추적, 빌라에 숨은 조 씨를 체포했다.",
        trigger="체포",
        type="arrest",
        when="3일",
        headline="경찰은 통화 기록을 추적, 빌라에 숨은 조 씨를 체포했다",
    ),
    # A noun that is nothing alone keeps its clause; what a court says in single marks is no part of what it does.
    Example(
        text="조 씨는 5일 자신이 의사인 것처럼 속여 돈을 가로챘다.",
        trigger="가로챘",
        type="other",
        headline="조 씨는 자신이 의사인 것처럼 속여 돈을 가로챘다",
    ),
    Example(
        text="법원은 5일 ‘직접 심리가 필요하다’며 사건을 정식 재판에 넘겼다.",
        trigger="넘겼",
        type="other",
        headline="법원은 사건을 정식 재판에 넘겼다",
    ),
    Example(
        text="새 도서관은 내년 3월 문을 열며 장서는 5만 권이다.",
        trigger="열",
        type="other",
        status=PLAN,
        headline="새 도서관은 문을 연다",
    ),
    Example(
        text="조 의장은 이날 한 장관과 회동하고 나서 출국했다.",
        trigger="회동",
        type="talks",
        headline="조 의장은 한 장관과 회동했다",
    ),
    Example(
        text="지방선거가 시작된 4일, 조 시장이 투표소를 방문했다.",
        trigger="방문",
        type="talks",
        headline="조 시장이 투표소를 방문했다",
    ),
    Example(
        text="해담읍 뒷산에서 15일 난 불이 이틀 만인 17일 꺼졌다.",
        trigger="꺼졌",
        type="disaster",
        headline="해담읍 뒷산에서 난 불이 꺼졌다",
    ),
    Example(
        text="주민 343명은 이날 저녁 대피령이 해제되며 집으로 돌아갔다.",
        trigger="해제",
        type="other",
        headline="대피령이 해제됐다",
    ),
    Example(
        text="조 회장은 1987년 타계해 아들인 조한별 사장이 뒤를 이어 회장에 올랐다.",
        trigger="올랐",
        type="other",
        headline="조한별 사장이 뒤를 이어 회장에 올랐다",
    ),
    # A month before a noun is of what happened, unless the noun is of such a time; a figure's quarter is that of what
    # it did.
    Example(
        text="도레저축은행은 2021년 9월 영업정지 처분을 받았다.", trigger="받았", type="sanction", when="2021년 9월"
    ),
    Example(
        text="도레물산은 지난해 4분기 영업이익이 2조원을 기록했다.",
        trigger="기록",
        type="other",
        when="지난해 4분기",
    ),
    Example(text="이사회는 내년 실적 전망치를 승인했다.", trigger="승인", type="regulation", when=""),
)  # fmt: skip

HEADINGS = (
    Example(
        text="새봄시, 하천 둔치에 감지기 80대 설치",
        trigger="설치",
        type="expansion",
        cast=((AGENT, "새봄시"), (PATIENT, "감지기 80대")),
        headline="새봄시, 하천 둔치에 감지기 80대 설치",
    ),
    Example(text="도레물산, 라온화학 인수", trigger="인수", type="deal", cast=((AGENT, "도레물산"), (PATIENT, "라온화학"))),
)  # fmt: skip

# A word that tells no event where it stands: states, conditions, aims, habits, saying, what is inferred or described.
SILENT = (
    # What leads to a condition is part of it.
    ("경찰이 조 씨를 체포해 조사하면 전모가 드러난다.", "체포"),
    ("만일 조 씨가 창고를 매각했고 아무도 돕지 않았다면 수사는 끝난다.", "매각"),
    ("주의보는 수위가 올라 하천이 범람하거나 다리가 잠길 것으로 예상될 때 발효된다.", "올라"),
    ("주의보는 하천이 범람할 것으로 예상될 때 발효된다.", "발효"),
    # The writer says nothing of himself.
    ("지난 14일 책방에서 주인 도정아 씨를 만났다.", "만났"),
    ("지난해 12월 끝날 예정이던 임무가 길어졌다.", "끝날"),
    ("설치가 끝나면 감지기는 10분마다 수위를 잰다.", "끝나"),
    ("설치가 끝나면 감지기는 10분마다 수위를 잰다.", "잰"),
    ("위험 수위를 넘으면 주민에게 문자를 보낸다.", "보낸"),
    ("공장을 증설하기 위해 땅을 샀다.", "증설"),
    ("도레물산이 라온화학을 인수하면 시장이 바뀐다.", "인수"),
    ("도레물산은 국내 최대 화학 업체다.", "업체"),
    ("도레물산은 세 도시에 공장을 가지고 있다.", "가지"),
    ("시장이 사퇴한 것으로 보인다.", "사퇴"),
    ("그는 기자들과 만나 공장을 닫겠다고 밝혔다.", "만나"),
    ("시장은 기자회견을 열고 사업을 미루겠다고 밝혔다.", "열"),
    ("도레물산은 실적이 좋아졌다고 공시했다.", "공시"),
    ("시장은 예산이 모자란다고 말했다.", "말"),
    ("항구에서 12km 떨어진 곳에 등대가 있다.", "떨어진"),
    ("회의가 열리는 도시에 호텔이 많다.", "열리"),
    ("도레물산은 온라인 매장을 운영하고 있다.", "운영"),
    ("조 작가는 새 장편을 아꼈다.", "아꼈"),
    ("조 작가는 지난해부터 섬에 산다.", "산다"),
    ("조 씨는 지난해 7월 2일 한 씨를 가두고 때린 혐의로 기소됐다.", "가두"),
    ("조 작가는 '떠나라 그대여'라는 노래를 불렀다.", "떠나"),
    ("진술서에는 그날 일이 기록돼 있다.", "기록"),
    ("조 대표가 한 의장이 안건 상정을 거부하고 회의를 미룬 것에 항의했다.", "거부"),
    ("시는 주민이 쓰레기를 분리하고 무게를 재는 제도를 도입했다.", "분리"),
    ("대표는 “공장을 매각하고 직원을 해고했다”고 말했다.", "매각"),
    ("매주 월요일 회의를 개최한다.", "개최"),
    ("두 업체는 2017년 4월 가격을 미리 정한 것으로 조사됐다.", "조사"),
    ("도레물산은 새봄시에서 공장을 운영하고 있다.", "운영"),
    ("14일 새봄시에서 조 씨가 숨진 채 발견됐다.", "숨진"),
    ("9일 방송된 '토요일의 손님'에서 배우가 노래했다.", "방송"),
    ("위원회는 횡령 혐의로 기소돼 재판을 받는 한 의원을 제명했다.", "기소"),
)
