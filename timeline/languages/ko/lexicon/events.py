"""Words of Korean events: which predicates tell one, of what type, and what their participants are."""

from __future__ import annotations

from timeline.types import Status

# Type → action nouns (with 하다, 되다, 받다 or alone) and verb stems. The first type that lists a word has it.
_TYPES: dict[str, str] = {
    "earnings": "실적 흑자 적자 영업이익 순이익 매출 공시",
    "deal": "인수 합병 매각 매입 제휴 합작 분사 인수합병 지분",
    "funding": "투자 출자 조달 상장 유치 증자 모금 후원 기부 대출 융자",
    "product": "출시 공개 발매 개발 선보이 내놓 양산 생산 탑재 개봉 발간 출간 방영 방송 개통 도입",
    "price": "인상 인하 급등 급락 상승 하락 동결 폭등 폭락",
    "layoff": "해고 감원 구조조정 정리해고 감축",
    "hiring": "채용 고용 영입 모집 스카우트 뽑",
    "appointment": "임명 선임 취임 발탁 지명 위촉 내정 승진 선출 부임",
    "resignation": "사임 사퇴 퇴진 사직 퇴임 은퇴 해임 경질 파면 물러나 그만두",
    "expansion": "확장 진출 증설 확대 설립 개설 신설 착공 준공 건설 개점 구축 설치",
    "contract": "계약 수주 체결 낙찰 납품 협약 재계약",
    "bankruptcy": "파산 부도 회생 청산 도산 폐업 철수 폐쇄",
    "law": "입법 발의 제정 개정 통과 공포 시행 의결 가결 부결 폐지 비준",
    "regulation": "규제 허가 승인 금지 인가 제한 규정 허용 의무화 단속 고시",
    "sanction": "제재 과징금 벌금 과태료 징계 처분 부과",
    "ruling": "판결 선고 기각 확정 무죄 유죄 각하 파기",
    "lawsuit": "고소 고발 소송 재판 공판 제소 항소 상고 청구 기소 구형 송치 입건",
    "investigation": "수사 조사 압수수색 수색 구속영장 영장 체포영장 감사 감찰 내사 점검 검사 소환 적발",
    "arrest": "체포 구속 검거 연행 석방 수감 출소 붙잡",
    "election": "선거 당선 출마 공천 경선 총선 대선 낙선",
    "vote": "투표 표결 찬성",
    "talks": "총회 회담 협상 합의 회의 면담 방문 협의 논의 회동 만나 순방 중재 타결 결렬",
    "protest": "시위 집회 파업 농성 항의 행진 규탄 점거",
    "disaster": "지진 여진 태풍 홍수 산불 화재 폭우 폭설 산사태 침수 가뭄 강타 상륙 범람 잠기 대피 구조 진화 꺼지 이재민",
    "accident": "사고 추락 충돌 붕괴 폭발 탈선 전복 침몰 추돌 부딪히",
    "attack": "공격 테러 습격 살해 폭행 피습 총격 납치 해킹 성폭행 협박 침입 훔치 찌르",
    "conflict": "전쟁 교전 공습 침공 휴전 폭격 파병 철군 점령 도발",
    "health": "확진 감염 입원 수술 접종 치료 퇴원 격리 유행 다치 부상",
    "death": "사망 별세 숨지 타계 서거 죽 순직 영결 작고",
    "sport": "우승 승리 패배 이기 은메달 금메달 출전 결승 득점 무승부 데뷔 꺾",
    "research": "연구 발명 실험 규명 관측 탐사",
    "outage": "장애 중단 마비 정전 먹통 단수 결항",
    "other": "",
}
TYPES = {word: kind for kind, words in reversed(_TYPES.items()) for word in words.split()}

# Predicates of saying, thinking and knowing: their clause is a claim, not an event.
REPORTING = frozenset(
    (
        "말 밝히 전 전하 보도 설명 주장 강조 덧붙이 지적 비판 언급 답 답변 반박 해명 부인 시인 토로 호소 당부 평가 분석 전망 예상 관측 "
        "예측 추정 진단 경고 우려 내다보 보 알려지 전해지 알리 여기 생각 믿 느끼 알 모르 꼬집 일축 인정 확인 표명 시사 주목 "
        "기대 희망 바라 짚 묻 되묻 적 쓰 부르 일컫 뜻 의미 이르 소개 인용 촉구 요구 요청 이야기 얘기 외치 고백 자평 논평 "
        "제시 표현 회상 떠올리 털어놓 하 되 있 없 같 아니 그러 이러 어떻 위하 대하 관하 따르 의하 통하 비롯 포함 향하 둘러싸 "
        "인하 기하 즈음 앞두 맞 지나 오 가 나오 나타나 보이 드러나 밝혀지 노력 계획 예정 추진 검토 고려 준비"
    ).split()
)
CITING = frozenset({"인용"})  # says from whom one has it
# Announcing acts that are events of their own, also with what they announce as a quotative clause.
ACTS = frozenset("제안 발표 결정 합의 승인 명령 선언 의결 공시 선고 판결 권고 약속 다짐 경고".split())
# States, habits and descriptions: true of something, not happening at a time.
STATES = frozenset(
    (
        "운영 가지 지니 갖 살 차지 속 처하 이루 이어지 계속 유지 소유 보유 대표 담당 위치 자리 해당 불과 필요 가능 중요 비슷 다르 크 작 "
        "많 적 높 낮 길 짧 좋 나쁘 싫 어렵 쉽 맡 당하 겪 받 주 얻 잃 쓰이 사용 이용 활용 근무 종사 주력 집중 치중 관련 연관 연결 "
        "누리 즐기 좋아 사랑 싫어 기억 잊 원 바라 남 늦 머무르 만들 다루 넘 넘어서 달 달하 미치 그치 끌 모으 보내 올리 남기 "
        "거치 들어가 비우 쌓 버티 뒤처지 앞서 겹치 인식 이해 모색 영위 돌보 챙기 지키 돕 하"
    ).split()
)
# Verbs that are events only by their type, or by an object that is one (회담을 열다).
LIGHT = frozenset(
    "발생 발사 쏘 일어나 이어지 차지 열리 이뤄지 이루어지 오르 내리 치솟 떨어지 넓히 세우 늘리 차리 짓 늘 늘어나 줄 줄이 줄어들 감소 증가 키우 나 터지 열 갖 가지 벌이 내리 가하 치르 맺 받 거두 마치 끝내 시작 개최 진행 실시 단행 나서 착수 돌입 들어가 맡 이끌 당하 겪 입 내 올리 보내 하".split()
)
PLAIN = frozenset(
    (
        "시작 착수 돌입 끝나 끝내 마치 열리 개최 진행 실시 단행 나서 벌이 치르 맺 거두 복귀 이전 이동 출발 도착 귀국 출국 입국 입학 졸업 입사 "
        "결혼 이혼 출산 태어나 전달 전송 제출 접수 철회 취소 연기 미루 보류 재개 복구 진화 꺼지 울리 무너지 부서지 깨지 터지 나 줄이 "
        "늘 늘어나 줄어들 감소 증가 바꾸 바뀌 변경 교체 옮기 떠나 돌아오 돌아가 나가 이탈 축소 참석 참가 참여 기록 달성 돌파 넘기 "
        "팔 사 빌리 갚 받아들이 거절 거부 동의 서명 막 차단 억제 열 닫 꾸리 모이 합류 통합 추가 제외 삭제 공급 제공 지원 배상 보상 "
        "발견 발생 발사 쏘 오르 내리 치솟 떨어지 넓히 세우 늘리 차리 짓 배치 이뤄지 이루어지 키우 "
        "수상 선정 뽑히 꼽히 지명 초청 초대 만나 싸우 다투 도망 달아나 숨 숨기 실종 발굴 복원 완공 완료 완성 종료 만료 발효 소집 "
        "개입 대응 조치 처리 처벌 제기 제소 요청 신청 등록 탈퇴 가입 분리 독립 통일 당선 낙마 확보 마련 수립 구성 출범 해체 해산 "
        "게시 올리 접근 추방 송환 인도 이송 후퇴 진입 배포 회수 리콜 교환 환불"
    ).split()
)

# Things whose verbs (늘리다, 오르다, 세우다) tell more than themselves, and those verbs.
_OF_THINGS: dict[str, str] = {
    "price": "가격 물가 주가 금리 환율 요금 유가 지수 증시 코스피 코스닥 집값 전셋값 값 시세 원화 임대료 기준금리 분양가 보험료",
    "expansion": "공장 사무실 사무소 지점 매장 법인 지사 연구소 센터 데이터센터 설비 라인 생산라인 점포 캠퍼스 본사 병원 학교 호텔 "
    "발전소 조직 팀 다리 도로",
    "layoff": "직원 인력 인원 일자리 정원",
    "conflict": "미사일 탄도미사일 포탄 방사포 로켓포 어뢰",
    "research": "위성 탐사위성 인공위성 탐사선 우주선 로켓 우주발사체 발사체 망원경",
}
OF_THINGS = {word: kind for kind, listed in _OF_THINGS.items() for word in listed.split()}
MOVING = frozenset("오르 내리 치솟 떨어지".split())  # what a price does
CLOSING = frozenset("마치 마감".split())  # … and a market
WITH_THINGS = CLOSING | frozenset(
    "오르 내리 치솟 떨어지 넓히 세우 늘리 차리 짓 열 줄이 줄 줄어들 늘 늘어나 키우 올리 증가 감소 건립 이전 발사 쏘아올리 쏘".split()
)
# Nouns that only say that something happened: 폭행 사건, 침수 피해.
HAPPENINGS = frozenset("사건 피해 사태 행위 혐의 조치 결정 절차 작업 활동 행사 계획 방안 사실".split())
# Gatherings, which are over when something is decided there: 회의를 열고 … 하기로 했다.
GATHERING = frozenset("열 갖 가지 만나 마치 거치 개최".split())
MEETING = frozenset("열 갖 만나 내 통하 출연 참석 배포 나오 마치 하 개최".split())
# Acts that tell no more than that something was said: the claim stands for them.
ANNOUNCING = frozenset("발표 공시 다짐 경고 선언 강조".split())
# What happens to its subject rather than being done by it.
BEFALLING = frozenset(
    "늘 늘어나 줄 줄어들 오르 내리 떨어지 상승 하락 급등 급락 폭등 폭락 증가 감소 발생 일어나 이어지 열리 이뤄지 이루어지 나 터지 잠기 끝나 꺼지 무너지 부서지 깨지 "
    "침몰 추락 붕괴 폭발 탈선 전복 강타 상륙 시작 종료 만료 발효 중단 마비 울리".split()
)
# What a body does when it begins, or somebody does who begins it: told of the body either way (2014년 창단한 구단).
BEGINNING = frozenset("창단 창립 창설 창당 창간 개교 개원 개관 개장 개국 개소 개통 개막 발족 출범".split())
# Words of several meanings that alone at the end of a line are no event.
BARE = frozenset("시 방송 통신 공시 지분 매출 실적 규정 규제 분 투자 연구 처분 대출 감사 시위 방문".split())
# What is proposed, planned or weighed by an act is not done by it.
_OUTLOOKS = {
    Status.PROPOSED: "제안 건의 권고 제의 제청 발의",
    Status.POSSIBLE: "검토 고려",
    Status.SCHEDULED: "추진",
}
OUTLOOKS = {stem: status for status, stems in _OUTLOOKS.items() for stem in stems.split()}
# What is thought of somebody, which he gets at no time: 혐의를 받았다.
OPINIONS = frozenset("혐의 의혹 비판 비난 지적 평가 관심 주목 눈길 의심 오해 사랑 호평 혹평 인기".split())
# What somebody is only said to have done, and nouns that tell nothing without what describes them.
ALLEGED = frozenset("혐의 의혹".split())
HOLLOW = frozenset(
    "내용 취지 혐의 의혹 방식 경험 사실 상황 방안 방침 이유 목적 조건 입장 뜻 의사 의미 규정 제도 결과".split()
)
BOUND_NOUNS = frozenset("것 점 줄 데 바 듯 양".split())
# Types of acts that are always done to something.
TRANSITIVE = frozenset(
    {"arrest", "deal", "expansion", "investigation", "law", "outage", "product", "regulation"}
)
# What is done to what another has asked for.
REFUSING = frozenset("기각 각하 거부 거절 반려 부결 불허 수용 승인 인용".split())
# … and acts of building, of whatever type.
BUILDING = frozenset("착공 준공 완공 건설 증설 개설 신설 설치 구축".split())
# Nouns that put a clause into the state in which the next one finds its subject.
AS_IS = frozenset({"채"})
# Occasions: what is done there is done then.
# What goes on for a time, and is not done once: until 2005 he taught.
ACTIVITIES = frozenset(
    "가르치 일 일하 지내 열리 개최 진행 활동 생활 거주 재직 역임 통제 제한 모집 판매 전시 공연 상영 연주 다니 걷 기다리".split()
)
HELD = frozenset("열리 개최 진행 치르 치러지 벌어지 펼쳐지 소집 방송 방영".split())
# What somebody does without an object, so that a clause that describes him tells it of him: 2012년 데뷔한 배우는.
INTRANSITIVE = frozenset(
    "데뷔 등단 입학 졸업 입사 입단 입대 전역 취임 부임 귀국 출국 입국 이적 이주 귀화 은퇴 사임 사퇴 퇴임 출마 당선 낙선 우승 "
    "결혼 이혼 별세 태어나 숨지 복귀 출소".split()
)
# What is done to people who are hurt, and where they are brought then: 병원으로 옮겨졌다.
CARRYING = frozenset("옮기 옮겨지 이송 후송 실리 실려가".split())
CARE = ("병원", "응급실", "의료원", "의료센터", "외상센터")
# What is on the air is where something was said or done, and no event itself: 9일 방송된 '토요일의 손님'에서.
AIRED = frozenset("방송 방영".split())
# Nouns before an action noun that say how it is done: 대표 발의, 구속 기소.
MANNERS = frozenset(
    "대표 공동 전격 최종 단독 추가 조기 무단 강제 긴급 자진 공식 잠정 전면 부분 일부 만장일치 직접 즉시 정식 구속 불구속 현장 동시 자동 집중 대거 법정".split()
)
# Types of what somebody does to a person, whom a passive names with 에게.
SUFFERED = frozenset({"arrest", "attack"})
# Types of what is done to people.
OF_PEOPLE = frozenset(
    {"appointment", "arrest", "attack", "death", "election", "health", "hiring", "layoff", "lawsuit"}
)
# … and passives of no such type.
DONE_TO_PEOPLE = frozenset(
    "초청 초대 선정 위촉 추대 추천 지목 호명 뽑히 꼽히 송환 추방 소개 헌액 추서 수여 배정 등재".split()
)
# Predicates whose speaker tells of others: what they report has not the speaker as its agent.
OBSERVING = frozenset(
    "보도 전하 짚 분석 지적 평가 전망 예상 추정 경고 비판 주장 관측 진단 내다보 꼬집 집계 알리 우려 보 타전".split()
)

# ------------------------------------------------------------------ endings

# Nouns behind an adnominal ending that make one predicate with it (마칠 계획이다, 축소한 상태다), and what they say.
SCHEDULED = frozenset("예정 계획 방침 작정 참 심산 요량 생각 뜻 전략 구상 복안 태세 채비 목표".split())
POSSIBLE = frozenset("전망 가능성 듯 우려 공산 모양 여지 판 위기 처지 것".split())
DONE = frozenset("상태 바 적 셈 것 상황 터 뿐".split())
# … and those that put its clause under the next one.
UNDER = frozenset(
    "뒤 후 다음 직후 이후 때 당시 동안 사이 가운데 와중 채 지 즉시 만큼 등 대로 김 바람 데 반면 과정 이래 중".split()
)
# What turns out to be so (것으로 조사됐다), whoever found it: the nouns with 되다, the verbs by themselves.
FOUND = frozenset("파악 확인 조사 집계 판명 알려지 전해지 드러나 밝혀지 나타나".split())
GUESSED = frozenset("보이 예상 전망 관측 예측 보 기대 추측 여기 믿".split())
CONDITIONS = frozenset(
    "면 으면 거든 려면 으려면 더라도 어도 아도 든지 을수록 ᆯ수록 어야 아야 여야 라면 다면 ᆫ다면 는다면 을지 ᆯ지 ᆫ지 는지 은지 을까 ᆯ까 든".split()
)
# Nouns that put a clause beside the next one, for which that is only one more reason: 떠난 데다.
BESIDES = frozenset(("데", "데다"))
QUESTIONS = frozenset("나 는가 은가 ᆫ가 느냐 냐 까 ᆯ까 을까 ᆸ니까 습니까 니 나요".split())
CASES = frozenset("경우".split())
SUPPOSING = frozenset("만일 만약 혹시 가령".split())
PURPOSES = frozenset("려고 으려고 고자 러 으러 도록 게 라고 으려 려 려다 으려다 지 듯 듯이".split())
CONTRASTS = frozenset(
    "는데 ᆫ데 은데 지만 으나 나 자 니 으니 니까 으니까 자마자 더니 었더니 므로 으므로 거니와 ᆫ데다".split()
)
TRYING = frozenset("하 노력 시도 추진 애쓰 나서 준비 계획".split())
DECIDING = frozenset("하 결정 합의 약속 의결 결의 동의 계획 예정 확정 선언 결심 뜻".split())
# Verbs that serve as particles behind one: 에 대해, 를 위해, 에 비해.
POSTPOSITIONS = frozenset(
    "대하 위하 통하 비하 인하 관하 의하 향하 둘러싸 걸치 즈음하 비롯하 말미암 앞두 비교하 관련하 반하 의거하 준하 기하 기념하 감안하 힘입".split()
)
# … and behind a time or an amount: 오후 들어, 9만 명 넘게.
ADVERBIAL = frozenset({("들", "어"), ("들", "어서"), ("들", "면서"), ("넘", "게")})
SOONEST = frozenset({("이르", "면"), ("빠르", "면"), ("늦", "어도")})
# What a time before them only measures: 지난주의 절반.
SHARES = frozenset("절반 배 수준 분 퍼센트 곱절 갑절".split())
DAYS = frozenset("이날 오늘 어제 그제 내일 전날 이튿날".split())
DASHES = frozenset("-–~∼～")
SINGLE_MARKS = frozenset("'‘")
LASTING = frozenset("부터 동안 이후 이래 간 째 내내 까지".split())
SINCE = frozenset("부터 이후 이래".split())
BOUNDS = frozenset("까지 이전 전".split())
POINTING_TIMES = tuple("내년 작년 올 금년 이 그 전 다음 지난 오는 내달 내일 어제 오늘 이번 명년".split())
PRESENT = frozenset("현재 지금 요즘 요즈음 오늘날".split())
YIELDING = frozenset("자 자마자".split())  # endings behind which somebody else acts: 달아나자 (쫓았다)
ANYBODY = frozenset("사람 이 자".split())  # nouns that stand for whoever is described
COMPLEMENT = "되"  # stands for 이 and 가 before 되다 and 아니다: what somebody becomes
TOPICS = frozenset("은 는 도 ᆫ 역시".split())

# ------------------------------------------------------------------ phrases

# Nouns that lean on a time (최근 몇 달 동안, 회의 뒤) and go with it where a headline leaves it out.
BEHIND_TIMES = frozenset(
    "동안 사이 뒤 후 전 이후 이전 중 내 안 만 무렵 당시 현재 기준 대비 들어 초 말 쯤 경 께 만에 째 새 즈음 직후 직전 이래 역시".split()
)
# Nouns with a time of their own: in 내년 예산을 확정했다, the time is the budget's.
DATED_THINGS = frozenset(
    "예산 예산안 실적 매출 영업이익 영업손실 영업실적 순이익 성장 성장률 대선 총선 선거 지방선거 월드컵 올림픽 아시안게임 시즌 대회 수능 임금 최저임금 "
    "전망 전망치 목표 세법 학기 학년도 국감 국정감사 회계연도 물가 계획 모델 신제품 경기 출생 생 판 형 산 분 결산".split()
)
# Where a noun phrase does not begin, and words that join sentences, which a headline drops.
OPENERS = frozenset(
    "다만 이에 따라 또 또한 한편 그러나 하지만 이외 앞서 이어 이밖 그리고 따라서 특히 실제 당시 이후 이날 아울러 그런데 반면 이와 이같이 "
    "즉 결국 그러자 그러면서 이처럼 이미 최근 현재 지금 당초 애초 마침내 드디어 더불어 게다가 오히려 물론 그래서 먼저 우선 곧 조만간 "
    "그동안 한때 별도 그사이 대신 그만큼 이로써 이후로 아직 여전히 이번 뿐 이제".split()
)
# Phrases that point back (이 과정에서, 이를 위해, 이 가운데) and tell nothing alone.
# Days that are told by what happened on them (회의 첫날에는): they are not the day of the report.
OTHER_DAYS = frozenset(
    "첫날 둘째날 셋째날 마지막날 이튿날 당일 날 때 시절 당시 무렵 임기 재임 시기 살 세 나이".split()
)
# Nouns that make of what stands before them when something happened: 기름 유출 사고 때는.
WHENS = frozenset("때 당시 무렵".split())
POINTING = frozenset(
    "과정 자리 가운데 중 때문 때 결과 경우 점 사이 같은 기간 이유 외 외에 밖 뒤 후 영향 차원 뿐 아니라 날 순간 와중 상황".split()
)
# What points back without a noun.
DEICTICS = frozenset("이들 그들 이곳 그곳 여기 이것 그것 이를 당시".split())
# Bodies of which a country has one, so that a bare noun names it.
ONLY_ONES = frozenset("정부 경찰 검찰 법원 국회 여당 야당 여야 당 소방 세계 전국".split())
DETERMINERS = frozenset("이 그 저 이런 그런".split())
# What somebody is called before a name: 검색 업체 바이두.
CALLINGS = frozenset(
    "업체 기업 회사 플랫폼 운영사 제조사 개발사 매체 일간지 통신사 포털 스타트업 브랜드 제작사 항공사 은행 대기업 그룹 계열사 자회사 모회사 소유주 신문 방송".split()
)
NO_PARTICIPANTS = frozenset(
    "것 수 데 바 점 이 이것 그것 이곳 그곳 여기 거기 하나 때문 중 등 가운데 과정 결과 경우 이유 이외 외 밖 뒤 후 전 때 당시 현재 이날 "
    "지금 동안 이후 이전 이번 문 내용 사실 상황 상태 차원 방식 배경 이 과정 이과정 대부분 전체 일부 모두 최근 오늘 뿐 만큼 도중 "
    "이에 우려 움직임 계기 자리 측면 이같이 현지 현지시간 시간 오전 오후 새벽 밤 기간 같은기간 추진 노력".split()
)
PEOPLE_COUNTED = frozenset("명 사람 씨 모 양".split())
PEOPLE = frozenset(
    "고인 시민 외국인 주민 직원 엔지니어 과학자 기자 남성 여성 남자 여자 승객 선원 학생 환자 노동자 근로자 관계자 당국자 소식통 전문가 담당자 책임자 연구자 관리자 기술자 "
    "개발자 운전자 운전사 보행자 등산객 관광객 피의자 용의자 피해자 가해자 유족 가족 어린이 노인 청년 이용자 사용자 소비자 임직원 경영진 간부 간부진 조합원 "
    "교사 의사 간호사 군인 병사 소방관 경찰관 구조대원 대원 설립자 창업자 최고경영자 경영자 투자자 주주 후보 선수 배우 가수 감독 팬 사람 아이 부부 형제 남편 아내 "
    "아들 딸 어머니 아버지 친구 동료 인사 의원 교수 대표 회장 사장 위원 위원장 장관 총리 대통령 시위대 범인 일당 조직원 인력 인재 실종자 사망자 부상자 확진자 신도 목사 "
    "농민 어민 상인 팀원 연구원 정상 외교관 대사 특사 총장 이사 임원 당원 변호사 판사 검사".split()
)
BODIES = frozenset(
    "시 도 군 구 정부 당국 경찰 검찰 법원 국회 의회 군 당 여당 야당 여야 회사 기업 업체 은행 단체 노조 협회 재단 대학 학교 병원 위원회 팀 그룹 부대 이사회 재판부 "
    "소방 해경 세관 언론 매체 양사 양국 사측 구단 소속사 스타트업 빅테크 유엔 나토 법인 합작사 자회사 계열사 거래소 감사원 대통령실 백악관 청와대 교육청 기술그룹 상원 하원 금통위".split()
)
ORGANIZATION_ENDS = (
    "위원회", "공사", "공단", "은행", "회사", "기업", "업체", "그룹", "당국", "정부", "국회", "법원", "검찰", "경찰", "시청", "도청", "군청",
    "구청", "경찰청", "대학", "대학교", "학교", "협회", "재단", "연맹", "연합", "노조", "조합", "연구소", "연구원", "병원", "신문", "일보",
    "방송", "뉴스", "통신", "타임스", "구단", "사무국", "사무소", "본부", "의회", "전자", "자동차", "증권", "보험", "건설", "화학", "제약",
    "단체", "소방서", "경찰서", "거래소", "상무부", "국방부", "외교부", "교육부", "환경부", "법무부", "재무부", "국무부", "복지부", "국토부",
    "산업부", "기재부", "과기부", "행안부", "고용부", "문체부", "교통부", "보건부", "관리청", "감독원", "법인", "물산", "중공업", "텔레콤", "바이오",
    "소프트", "테크", "랩스", "제강", "철강", "반도체", "항공", "해운", "제철", "에너지", "식품", "미디어", "엔터테인먼트", "게임즈", "대책본부", "수사대", "구조대", "자치구",
    "시의회", "도의회", "군의회", "구의회", "교육청", "소비자원", "지킴이", "연대", "총연맹", "의료원", "노동청", "세무서", "법무법인", "제작사", "운영사",
)  # fmt: skip
OFFICE_ENDS = ("청", "지검", "고검", "지법", "고법", "특위", "형사부", "수사부", "공안부", "부대", "연구팀")
PLACES = frozenset(
    "캘리포니아 실리콘밸리 서울 부산 대구 인천 광주 대전 울산 세종 제주 평양 베이징 상하이 워싱턴 뉴욕 도쿄 오사카 런던 파리 베를린 모스크바 하노이 방콕 제네바 빈 "
    "브뤼셀 텍사스 미국내 현지 공항 역 항 광장 공원 거리 시장 센터 회관 강당 경기장 체육관 호텔 청사 건물 공장 학교앞 앞 인근 근처 일대 부근 지역 해협 만 반도 섬 "
    "강 산 바다 해상 도로 고속도로 교차로 다리 터널 아파트 주택 병원 현장 국경 해안 수도 도심 시내 전국 국내 국외 해외 유럽 아시아 아프리카 중동 남미 북미 법정 하천 둔치 뒷산 앞바다 주민센터".split()
)
PLACE_ENDS = tuple("시 도 군 구 읍 면 동 역 강 산 천 항 섬 밸리 대교 터널 공원 댐 경기장".split())
