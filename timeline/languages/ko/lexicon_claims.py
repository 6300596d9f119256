"""Words of Korean claims: reporting predicates, claim nouns, sources. Data only.

A predicate is given by its stem: `말하` stands for 말/NNG + 하/XSV as well as for a verb that Kiwi keeps whole.
"""

from __future__ import annotations

from timeline.types import Act, SourceKind, Stance

# ------------------------------------------------------------------ predicates: stem -> what is done by it

_PREDICATES: dict[Act, str] = {
    Act.SAY: """
        말하 설명하 강조하 지적하 덧붙이 답하 대답하 답변하 언급하 이야기하 얘기하 부연하 토로하 털어놓
        밝히 전하 하 그러 쓰 적 썼 꼬집 짚 역설하 피력하 회고하 회상하 농담하 외치 소리치 고백하 주장하
        평가하 평하 진단하 분석하 해석하 풀이하 논평하 비평하 반문하 되묻 응수하 맞받 맞받아치 맞서
        못박 선언하 소개하 감탄하 자평하 자찬하 치하하 칭찬하 격려하 추켜세우 치켜세우 축하하 애도하
        위로하 호응하 화답하 거들 거론하 첨언하 귀띔하 귀띰하 속삭이 중얼거리 일갈하 일침하 비꼬
        비아냥대 비아냥거리 빈정대 조롱하 하소연하 푸념하 한탄하 개탄하 탄식하 울먹이 단언하 단정하
        장담하 확언하 공언하 자신하 자부하 진술하 증언하 기술하 서술하 기고하 표현하 명시하 적시하
        상기하 환기하 시사하 암시하 천명하 표명하 재확인하 설파하 설득하 변호하 옹호하 두둔하 사과하
        사죄하 반성하 감사하 인사하 유감하 규정하 정의하 비유하 지목하 술회하 토론하 항변하 변명하
        받아치 쏘아붙이 몰아세우 몰아붙이 다그치 타이르 훈계하 충고하 되뇌 읊조리 이르 일컫 판시하
        경고하 호소하 질타하 성토하 힐난하 추궁하 일깨우 판결하 선고하 결정하 의결하 신고하 거짓말하 자랑하 과시하
        주지시키 통지하 노래하 항변했 운을떼 입을모으 목소리를높이 선을긋 힘을주 말을잇 말을아끼
        각을세우 날을세우 각오를다지 소감을밝히 목청을높이 쓴소리하 돌직구를날리
    """,
    Act.REPORT: "보도하 타전하 알리 방송하 게재하 통보하 보고하 집계하",
    Act.ANNOUNCE: """
        발표하 공표하 공지하 공개하 선포하 고지하 공시하 약속하 다짐하 맹세하 서약하 예고하 공약하
        공언했 선서하
    """,
    Act.PROPOSE: "제안하 제의하 건의하 권고하 권하 제언하 조언하 주문하 권유하 제기하",
    Act.REQUEST: """
        촉구하 요구하 요청하 당부하 지시하 명령하 부탁하 압박하 간청하 청하 주문했 독려하 종용하
        재촉하 애원하
    """,
    Act.DENY: "부인하 일축하 반박하 해명하 부정하 반발하 잡아떼 반론하 항의하 손사래를치 선긋",
    Act.PLAN: "계획하 결심하 작정하",
    Act.PREDICT: "예보하 추계하 전망하 예상하 예측하 내다보 관측하 예견하 점치 추정하 추산하 기대하 전망했",
    Act.CONFIRM: "확인하 인정하 시인하 자인하 수긍하 동의하 맞장구치",
    Act.ACCUSE: "비판하 비난하 고발하 규탄하 맹비난하 맹폭하 폭로하 의심하 직격하 저격하 질책하",
    Act.QUESTION: "묻 질문하 질의하 캐묻 되물 문의하 반문했",
    Act.BELIEVE: """
        생각하 믿 우려하 걱정하 경계하 판단하 보 여기 느끼 인식하 간주하 확신하 바라 희망하 파악하
        결론짓 결론내리
    """,
}

PREDICATES: dict[str, Act] = {stem: act for act, stems in _PREDICATES.items() for stem in stems.split()}

# Predicates that a `다고` or `것으로` clause needs in this form, or the words mean something else (다고 해서, 다고 보기).
GUARDED = frozenset({"하", "보", "그러", "바라", "쓰", "적", "이르", "여기", "느끼"})

# What outlets do: a bare name that does it is no person's.
BROADCASTS = frozenset("보도하 타전하 방송하 게재하".split())

# Passive predicates: nobody is named who says it. `것으로 보인다` is the writer's own inference and is not here.
PASSIVES: dict[str, Act] = {
    "기대되": Act.PREDICT,
    "알려지": Act.REPORT,
    "알리어지": Act.REPORT,
    "전하어지": Act.REPORT,
    "전해지": Act.REPORT,
    "전언되": Act.REPORT,
    "보도되": Act.REPORT,
    "회자되": Act.REPORT,
    "예상되": Act.PREDICT,
    "전망되": Act.PREDICT,
    "관측되": Act.PREDICT,
    "예측되": Act.PREDICT,
    "점쳐지": Act.PREDICT,
    "점치어지": Act.PREDICT,
    "우려되": Act.PREDICT,
    "추정되": Act.BELIEVE,
    "추산되": Act.BELIEVE,
    "분석되": Act.BELIEVE,
    "평가되": Act.BELIEVE,
}

# Predicates whose object alone can be what is said: 사과를 요구했다, 회담을 계획하고 있다.
NOMINAL = frozenset(
    """
        제안하 제의하 건의하 권고하 촉구하 요구하 요청하 부인하 일축하 시인하 경고하 예고하 예상하
        전망하 계획하 약속하 주장하 발표하 시사하 강조하 당부하
    """.split()
)
# … and those that tell a figure of it: 성장률을 2.2%로 전망했다.
ESTIMATING = frozenset("전망하 예상하 예측하 추산하 추정하 집계하 관측하 점치 내다보".split())
# … and those whose object is a fact: 돈을 받은 사실을 인정했다.
ADMITTING = frozenset("인정하 시인하 고백하 자백하 부인하 폭로하 밝히".split())
# An announcement is a claim where its object tells something; 신제품을 발표했다 does not.
ANNOUNCED = frozenset(
    """
        대책 방안 계획 방침 정책 안 선언 비전 전략 공약 성명 결과 규정 조치 방향 목표 지침 개편안
        개정안 합의 합의안 로드맵 구상 원칙
    """.split()
)
# … 할 뜻을 밝혔다: nouns of will that need no quotative, and the verbs that tell it.
WILLS = frozenset("뜻 방침 의사 의지 계획 생각 입장 각오 의향 구상 포부".split())
TELLING = frozenset(
    """
        밝히 전하 나타내 드러내 내비치 비치 시사하 내놓 표명하 피력하 천명하 공식화하 확인하
    """.split()
)
NOMINAL_PASSIVES = frozenset("예상되 전망되 관측되 예측되 우려되".split())

STANCES: dict[Act, Stance] = {
    Act.PROPOSE: Stance.PROPOSED,
    Act.REQUEST: Stance.PROPOSED,
    Act.DENY: Stance.DENIED,
    Act.PLAN: Stance.PLANNED,
    Act.PREDICT: Stance.PREDICTED,
    Act.QUESTION: Stance.QUESTIONED,
}
# Denying acts that keep the words said as asserted: what is denied is something said before.
REJOINDERS = frozenset(("선을 긋", *"반박하 해명하 반발하 반론하 항의하 맞받아치".split()))

# Verbs of thought and chance that a `다고` clause takes without anything being said.
SILENT = frozenset(
    """
        가정하 오해하 착각하 상상하 짐작하 행동하 치부하 전제하 자처하 가장하 생각되 오인하 혼동하
        위장하 착각되 노력하 이해하 알 모르
    """.split()
)

# Verbs that name a thing with a quotation and say nothing: ‘로또’라고 불린다.
NAMING = frozenset(
    """
        부르 불리 칭하 일컫 일컬어지 이름붙이 명명하 적히 쓰이 새기 새겨지 표기하 명명되 지칭하 불리우
        읽 읽히 생각되 여겨지
    """.split()
)

# ------------------------------------------------------------------ nouns that hold a claim: 라는 지적이 나온다

_NOUNS: dict[Act, str] = {
    Act.SAY: """
        지적 주장 분석 평가 설명 입장 견해 반응 목소리 의견 이야기 얘기 해석 진단 조언 답변 증언 진술
        말 말씀 취지 논리 하소연 발언 지론 시각 소감 심경 뜻 메시지 글 내용 칭찬 호평 혹평 논평 찬사
        여론 중론 댓글 답글 답장 문자 후문 전언 논란 속내 메모 불만 감상 대답
    """,
    Act.REPORT: "결과 소식 보도 발표 소문 풍문 첩보 정보 보고",
    Act.PROPOSE: "제안 제의 건의 권고 제언",
    Act.REQUEST: "요구 당부 호소 지시 주문 요청 촉구",
    Act.DENY: "해명 반박 반론 부인",
    Act.PLAN: "방침 계획 구상 각오 다짐 의지 의사 포부 복안 목표 전략",
    Act.PREDICT: "전망 관측 예상 예측 우려 위기감 불안감 기대감 기대 가능성 추측",
    Act.ACCUSE: "비판 의혹 비난 경고 의심 질타 폭로 원성 불평 성토 쓴소리",
    Act.BELIEVE: "판단 인식 생각 결론 믿음 추정 심산 확신",
    Act.QUESTION: "의문 질문 물음 궁금증 질의",
}
NOUNS: dict[str, Act] = {noun: act for act, nouns in _NOUNS.items() for noun in nouns.split()}

# … and nouns that say what is only called so: 라는 제목의 글.
CALLED = frozenset("제목 이름 별명 주제 명칭 부제 가제 곡 노래 문구 해시태그 캡션".split())

# What such a noun does when nobody in particular says it.
ARISING = frozenset(
    """
        나오 제기되 있 많 크 일 잇따르 쏟아지 높 우세하 지배적 이어지 팽배하 커지 들리 전하어지 전해지 알리어지 알려지 올라오 일어나 확산되 대두되
        설득력 적지않 힘 흘러나오 번지 빗발치 터져나오 고개 고조되 퍼지 돌 무성하 지배하
    """.split()
)
# … and when somebody does: 는 입장을 밝혔다. With these verbs the noun is received, not given.
RECEIVING = frozenset(
    "두 둘러싸 의식하 인용하 빌리 받 듣 얻 확보하 청취하 종합하 수집하 검토하 사 어기 따르 지키 이행하 거부하 수용하 받아들이 무시하 거스르 존중하 깨 믿 잊 접 부르 낳 불러일으키 접하 키우 무릅쓰 뒤집 뒤엎 씻 넘 반영하 감안하 고려하 담 싣".split()
)
# … with which people agree on what is said: 는 데 공감했다, 는 데 뜻을 모았다.
AGREEMENT = frozenset("공감 동의 합의 공감대 의견 뜻 인식 견해".split())
DENYING = frozenset("부인하 일축하 반박하 부정하".split())
# Objects that with any verb make a saying after 고: 고 우려를 표명했다, 고 목소리를 높였다.
OBJECTS: dict[str, Act] = {
    **NOUNS,
    "선": Act.DENY,
    "입": Act.SAY,
    "말문": Act.SAY,
    "운": Act.SAY,
    "우려": Act.BELIEVE,
    "유감": Act.ACCUSE,
    "분통": Act.ACCUSE,
    "날": Act.ACCUSE,
    "각": Act.ACCUSE,
    "기대감": Act.PREDICT,
    "자신감": Act.SAY,
    "아쉬움": Act.SAY,
    "분노": Act.ACCUSE,
    "수위": Act.ACCUSE,
    "힘": Act.SAY,
    "포문": Act.ACCUSE,
    "공세": Act.ACCUSE,
    "엄포": Act.ACCUSE,
    "으름장": Act.ACCUSE,
    "직격탄": Act.ACCUSE,
    "일침": Act.ACCUSE,
    "토": Act.SAY,
    "고마움": Act.SAY,
    "감사": Act.SAY,
    "경의": Act.SAY,
    "사의": Act.SAY,
    **dict.fromkeys(
        "만족감 불만 기쁨 안타까움 서운함 자부심 불쾌감 위기감 소회 소신 미안함 당혹감".split(), Act.SAY
    ),
}

# Topics that make `…다는 것이다` the writer's own explanation: 문제는 …다는 것이다.
ABSTRACTIONS = frozenset(
    """
        문제 핵심 요지 골자 이유 특징 사실 결론 취지 장점 단점 점 것 목적 목표 내용 쟁점 관건 차이
        차이점 의미 원인 배경 공통점 변수 교훈 요점 강점 약점 매력 비결 현실 상식 원칙 의도 전략
        아이러니 다행 과제 숙제 언급 행보 결정 조치 대응 움직임 태도 모습 사례 현상
    """.split()
)

# ------------------------------------------------------------------ sources

# Last syllables or words of common nouns for somebody who can speak. Proper nouns always can.
SPEAKERS = frozenset(
    """
        글쓴이 지은이 어린이 젊은이 자녀 아이 청소년 승객 후배 선배 친지 입주민 관광객 관계자 대변인 소식통 당국자 책임자 담당자 실무자 전문가 연구원 교수 변호사 변호인 변호인단 의원
        장관 차관 총리 대통령 대표 원내대표 최고위원 위원장 위원 사무총장 총재 총장 회장 부회장 사장
        부사장 이사 이사장 이사회 임원 경영진 직원 노조 조합 조합원 의장 부의장 지사 시장 군수 구청장
        감독 선수 배우 가수 기자 앵커 작가 팬 매니저 소속사 제작진 유족 가족 부모 어머니 아버지 아내
        남편 아들 딸 형 누나 언니 오빠 동생 친구 이웃 동료 주민 시민 국민 누리꾼 네티즌 이용자 소비자
        학생 교사 학부모 환자 의사 간호사 의료진 경찰 검찰 검사 판사 재판부 법원 대법원 헌법재판소 정부
        당국 청와대 대통령실 백악관 국회 여당 야당 여야 정당 군 군당국 합참 국방부 외교부 헌재 은행 회사
        기업 업체 업계 그룹 재단 협회 학회 단체 위원회 연구소 연구팀 연구진 대학 학교 병원 언론 매체
        외신 신문 통신 방송 일보 측 쪽 씨 군 양 옹 여사 부장 차장 과장 국장 실장 팀장 본부장 센터장
        원장 소장 단장 청장 처장 부총리 비서관 수석 보좌관 특보 특사 대사 공사 영사 참모 참모총장
        사령관 장군 대령 중령 소령 경감 경위 애널리스트 이코노미스트 투자자 주주 창업자 설립자
        최고경영자 사업가 기업인 정치인 학자 박사 평론가 운동가 활동가 목사 신부 스님 교황 추기경 왕
        국왕 왕세자 여왕 총통 주석 서기 국가주석 정상 대선후보 후보 후보자 당선인 당선자 예비후보
        지도부 지도자 목격자 생존자 피해자 가해자 용의자 피의자 피고인 증인 참고인 관리 고위관리 공무원
        관료 당원 지지자 유권자 응답자 참가자 참석자 일각 안팎 사람 이들 남성 여성 남자 여자 청년 노인
        상인 농민 어민 노동자 근로자 자영업자 사용자 경영자 운영자 개발자 엔지니어 과학자 연구자 사회
        정가 정치권 재계 학계 법조계 의료계 금융권 증권가 시장 보고서 성명 자료 통계 조사 논문 기사
        보도 문건 문서 발표 공시 공소장 판결문 백서 회고록 저서 진정서 신고서 설문조사 사설 칼럼 연구
        연구결과 서기관 사무관 주무관 조사관 감독관 집행위원 집행위 특검 특검팀 수사팀 조사단 시찰단
        대표단 협의체 비대위 대책위 공대위 혁신위 당대표 총수 오너 수장 간부 당직자 인사 사무처
        대책본부 본부 지부 의회 상원 하원 부처 기관 공단 경찰서 소방서 시위대 수사대 부대 뉴스 조사국 사무국 방송국 공사 구단 연맹 연합 연합회 총연맹 총연합회
        북측 남측 회사측 사측 노조측 검찰측 관계당국 금융당국 보건당국 수사당국 사법당국 방역당국
        정보당국 미군 국군 북한군 인민군 육군 해군 공군 경찰청 소방 소방당국 구조대 사령부 지자체 시청
        도청 군청 구청 조직위 조직위원회 추진위 준비위 선관위 방통위 공정위 금융위 권익위 인권위 감사원
        국정원 검찰청 특허청 부부 괴한 조직원 반군 군부 아주머니 아저씨 할머니 할아버지 소년 소녀 여학생 남학생 손님 업주 점주 운전자 승무원
        군인 장병 병사 농부 어부 세입자 집주인 대사관 영사관 총영사관 캠프 선대위 로펌 변협
        노총 의협 지검 고검 지법 고법 공정위원회 대변인실 홍보실 사령탑
    """.split()
)
SPEAKER_SUFFIXES = (
    "범",
    "객",
    "연대",
    "모임",
    "캠프",
    "지검",
    "지법",
    "고법",
    "대사관",
    "영사관",
    "노총",
    "부",
    "처",
    "청",
    "원",
    "위",
    "회",
    "당",
    "사",
    "측",
    "인",
    "자",
    "장",
    "관",
    "단",
    "팀",
    "씨",
    "군",
    "들",
    "가",
    "국",
    "실",
    "계",
    "진",
    "권",
    "생",
    "팀",
    "소",
    "단체",
    "센터",
    "재단",
    "그룹",
    "전자",
    "학교",
    "본부",
    "연맹",
    "연합",
    "업체",
    "기업",
    "공단",
    "거래소",
    "신문",
    "일보",
    "통신",
    "방송",
    "타임스",
    "원장",
    "은행",
    "공사",
    "재단",
)
# Common nouns with such an ending that are things.
THINGS = frozenset(
    """
        추위 더위 꽃샘추위 무더위 순위 지위 단위 범위 주위 부위 권위 행위 수위 결과 사고 사건 회사채 이번 국가 물가 주가 유가 평가 추가 증가 휴가 대가 원가 허가 참가 경우
        기회 사회 대회 국회의사당 후회 집회 총회 회의 역사 기사 행사 인사 조사 수사 검사 공사 의사 감사
        식당 학원 공원 병원비 지원 자원 인원 차원 회원권 소원 정원 동원 구원 예산 부 일부 전부 내부
        외부 대부 공부 승부 여부 기부 납부 세부 피부 두부 처 상처 대처 조처 개인 원인 요인 확인 승인
        부인 시인 법인 할인 본인 디자인 라인 온라인 투자 적자 흑자 숫자 문자 의자 상자 과자 감자 글자
        현장 시장 공장 성장 주장 입장 긴장 포장 확장 출장 매장 통장 등장 고장 연장 교장 기관 습관
        건물관 박물관 영화관 도서관 경관 가치관 세관 결단 수단 진단 판단 중단 비단 군단 국 결국 전국
        미국산 약국 시국 개국 사실 현실 진실 손실 확실 부실 교실 거실 화장실 세계 단계 관계 통계 기계
        설계 한계 체계 사진 추진 지진 부진 승진 촉진 선진 정권 인권 주권 특권 여권 채권 상권 이권 수
        변수 점수 다수 소수 실수 회수 인수 지수 선수권 발생 인생 위생 학생증 고생 재생 출생 공사비
        대표팀 미국채 신모임 소모임
    """.split()
)
# Things that speak when one cites them: 자료에 따르면, 보고서는 …고 지적했다.
DOCUMENTS = frozenset(
    """
        보고서 성명 자료 통계 조사 논문 기사 보도 문건 문서 발표 공시 공소장 판결문 백서 회고록 저서
        진정서 신고서 설문조사 사설 칼럼 연구 연구결과
    """.split()
)
# Bodies of one syllable. As topics they speak: 시는, 당은.
SHORT_BODIES = frozenset("시 도 군 구 당 청".split())
FIRST_PERSON = frozenset("나 저 우리 저희".split())
PRONOUNS: dict[str, SourceKind] = {
    **dict.fromkeys("그 그녀 이들 그들 저들 본인 자신".split(), SourceKind.PRONOUN),
    **dict.fromkeys("양측 양국 양사".split(), SourceKind.PRONOUN),
    **dict.fromkeys(FIRST_PERSON, SourceKind.PRONOUN),
}
ANONYMOUS = tuple(
    (
        """
        소식통 관계자 당국자 전문가 익명 일각 안팎 업계 측근 목격자 누리꾼 네티즌 주민 시민 시민들
        사람들 애널리스트 관측통 외신 정치권 재계 학계
    """
        "법조계 의료계 금융권 증권가 정가 실무자 담당자 이용자 소비자 직원 상인 관리 인사 임원 여론 언론 당내 사내 여권 야권"
    ).split()
)
AMONG = frozenset({"사이", "내부"})  # 시민들 사이에서
# Where a group speaks of which no word says that it can: 시장에서는.
CROWDS = frozenset("시장 온라인 증시 월가 서방 현장 여의도".split())
TITLES = frozenset(
    """
        의원 장관 차관 총리 대통령 대표 원내대표 위원장 위원 최고위원 사무총장 총재 총장 회장 부회장
        사장 부사장 이사장 의장 부의장 지사 시장 군수 구청장 감독 선수 배우 가수 기자 앵커 작가 교수
        변호사 박사 검사 판사 부장 차장 과장 국장 실장 팀장 본부장 센터장 원장 소장 단장 청장 처장
        부총리 비서관 수석 보좌관 특보 특사 대사 사령관 장군 씨 군 양 옹 여사 후보 후보자 당선인 대변인
        부대변인 목사 신부 스님 교황 국왕 여왕 주석 총통 서기 최고경영자 창업자 연구원 이사 경감 경위
        대선후보 상원의원 하원의원 국무장관 경제산업상 외무상 방위상 총리대신 평론가 애널리스트
        이코노미스트 주지사 부통령 비서실장 정책실장 안보실장 변호인 모친 부친 어머니 아버지 아내 남편
        아들 딸 국방장관 외교장관 법무장관 재무장관
        부부 관장 상무 전무 총괄 매니저 주임 교감 교장 학장 부총장 간사 프로듀서 피디 아나운서 해설위원 코치
        이장 통장 면장 반장 조합장 지회장 지부장 협회장 대위 대령 중령 소령 중사 하사 상사 원사 소방관
        형사 순경 경장 총경 검찰총장 대법관 재판관 재판장 변리사 세무사 회계사 약사 간호사 교사 강사
        외교관 총재보 부총재 부지사 부시장 부군수 차관보 정무수석 민정수석 홍보수석 시의원 도의원 구의원
    """.split()
)
LONG_TITLES = tuple(title for title in TITLES if len(title) > 1)
SURNAMES = frozenset(
    """
        김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기
    """
)
# How the names of organizations end.
ORGANIZATIONS = tuple(
    """
        구 부 처 청 원 위 위원회 회 당 사 측 단 팀 국 실 은행 전자 그룹 통신 일보 신문 방송 대 대학 대학교
        재단 협회 학회 연구소 센터 경찰 검찰 정부 기업 업체 노조 본부 합참 시 도 군 타임스 포스트 저널
        뉴스 TV 청와대 백악관 매체 당국 넷 닷컴 지 증권 보험 카드 전력 건설 자동차 항공 중공업 화학
        제철 물산 텔레콤 모터스 소프트 엔터 엔터테인먼트 게임즈 홀딩스 시스템즈 로보틱스 테크 랩스 마트 미디어 픽처스 스튜디오 캐피탈 파트너스 에너지 솔루션 디스플레이 케미칼 호텔 제약 바이오 법원 의회 병원 공사 공단 거래소 연맹 연합 연대 총연맹 노총
    """.split()
)
# What stands before the name of a body and says what it is: 석유회사 스타그렌.
HOUSES = tuple(
    """
        회사 업체 기업 은행 단체 매체 일간지 일간 주간지 잡지 방송 방송사 통신사 신문 정당 그룹 재단
        항공사 제조사 제작사 소속사 기획사 출판사 자회사 계열사 개발사 운영사 시공사 게임사 보험사
        증권사 제약사 기관 클럽 구단 스타트업 협회 노조 대학
    """.split()
)
# … and common nouns for bodies.
BODIES = tuple(
    """
        측 센터 그룹 부 처 청 위 위원회 회 당 사 은행 전자 그룹 통신 일보 신문 방송 대학 대학교 재단 협회 학회
        연구소 센터 경찰 검찰 정부 기업 업체 노조 본부 매체 당국 법원 의회 병원 공사 공단 거래소 연맹
        연합 총연맹 총리실 비서실 안보실 정책실 상황실 단 연대 모임 캠프 지검 고검 지법 고법 대사관 영사관 노총 변협 의협 로펌 감사원 국정원 헌재 헌법재판소 조직위 준비위 추진위 비대위 대책위 사령부 합참 특검팀 지도부 조합 군부 반군 구단 사무처 부처 기관 단체 협의체 경찰서 소방서 뉴스 조사국 사무국 방송국 소비자원 재판부 이사회 팀 군당국 백악관 대통령실 국회 여당
        야당 정당 소
    """.split()
)
# … which a three-syllable name that begins like a person's cannot be mistaken for.
STRONG_ORGANIZATIONS = (
    "넷",
    "당",
    "청",
    "부",
    "처",
    "시",
    "위",
    "은행",
    "전자",
    "그룹",
    "통신",
    "일보",
    "신문",
    "방송",
    "경찰",
    "검찰",
)
# Countries, media and firms: names that are no person's.
NAMED_ORGANIZATIONS = frozenset(
    """
        북한 남한 한국 중국 일본 미국 러시아 영국 프랑스 독일 이탈리아 스페인 캐나다 호주 인도 이란
        이라크 이스라엘 이집트 터키 튀르키예 시리아 대만 홍콩 필리핀 베트남 태국 인도네시아 말레이시아
        싱가포르 몽골 우크라이나 폴란드 스위스 스웨덴 노르웨이 핀란드 덴마크 네덜란드 벨기에 오스트리아
        그리스 브라질 멕시코 아르헨티나 칠레 남아공 사우디 사우디아라비아 카타르 쿠웨이트 아프가니스탄
        파키스탄 리비아 수단 유엔 나토 로이터 블룸버그 신화통신 가디언 더타임스 더선 텔레그래프 르몽드
        슈피겔 알자지라 교도통신 무디스 피치 애플 구글 메타 아마존 테슬라 엔비디아 인텔 삼성 현대 기아
        롯데 한화 네이버 카카오 쿠팡 소니 도요타 혼다 닛산 오픈AI 마이크로소프트 페이스북 트위터
        넷플릭스 디즈니 알리바바 텐센트 바이두 화웨이 샤오미 하마스 헤즈볼라 탈레반 합참 청와대 백악관
        크렘린 하마스 출판사 이스라엘군 중국군 미군 국군 북한군 러시아군 우크라이나군 정부군 코레일 한전 무신사 디스패치
    """.split()
)
# ------------------------------------------------------------------ adjuncts of saying, which stand before what is said

OCCASIONS = frozenset(
    """
        기자회견 회견 간담회 기자간담회 브리핑 인터뷰 방송 라디오 프로그램 회의 최고위원회의 국무회의
        토론회 청문회 인사청문회 연설 성명 보도자료 논평 서면브리핑 페이스북 트위터 인스타그램 유튜브
        홈페이지 블로그 소셜미디어 SNS 엑스 X 보고서 주간보고 국회 국정감사 국감 통화 기고 기고문 칼럼
        축사 서면 질의 행사 세미나 포럼 기념식 취임식 대국민담화 담화 입장문 발표문 사설 기사 시정연설
        기념사 신년사 취임사 의원총회 의총 공판 재판 법정 메일 문자 전화 공문 문자메시지 보고 조사 진술
        강연 특강 컨퍼런스콜 콘퍼런스콜 공시 글 게시물 편지 서한 이메일 답변 대담 회고록 최후진술 저서 고소장 진정서 소장 입장문 이날회의 회동 면담 만찬 오찬
        총회 대회 뉴스
    """.split()
)
# … and others, if a clause tells that they were held or aired: 15일 열린 당정협의에서, 17일 방송된 ‘강가의 집’에서.
HELD = frozenset(
    "열리 열 진행되 진행하 개최되 개최하 펴내 출간하 발간하 쓰 내 발표하 올리 배포하 방송되 방영되 출연하 가지 갖 마련되 게재되 공개되 주재하".split()
)
GATHERINGS = tuple("회 회의 협의 식 공판 심리 모임 행사 강연 담화 토크쇼 예능 방송 전망 책 논문".split())
OCCASION_VERBS = frozenset(
    """
        통하 열 갖 내 가지 출연하 참석하 만나 올리 발표하 배포하 나오 찾 방문하 전화하 보내 띄우 걸
        남기 게시하 싣 하
    """.split()
)
REJOINING = frozenset("부인하 반박하 일축하 비판하 반발하 환영하 규탄하 인정하 확인하 발표하 공개하".split())
TOPIC_VERBS = frozenset("대하 관하 관련하 두 놓 향하 겨냥하 지목하 관련되 빗대 언급하 인용하 빌리".split())
CONJUNCTIONS = frozenset(
    """
        그러나 하지만 그런데 또 또한 그리고 한편 이어 이에 다만 반면 특히 앞서 그러면서 아울러 한결같이 이구동성 따라서
        그러자 더불어 이와함께 일제히 거듭 재차 즉각 곧바로 잇따라 당초
    """.split()
)
FORCEFULLY = frozenset("전면 공식 강력 완강 단호".split())  # nouns before 부인했다
MANNERS = frozenset("이같이 이렇게 이처럼 그렇게 이와같이 그같이 저렇게".split())

# ------------------------------------------------------------------ small words

# Endings of what is not said but could be, is meant to be or is denied: 말하면, 밝히지 않았다.
UNREAL = frozenset(
    """
        면 으면 다가 어야 아야 도록 려고 으려고 려면 거나 든지 을지 ᆯ지 더라도 어도 아도 지 지도 려다 으려다 다간 을수록
        ᆯ수록
    """.split()
)
TIME_UNITS = frozenset("일 월 년 시 분 초 주 개월 분기".split())
TIME_WORDS = frozenset(
    """
        이날 전날 지난 오전 오후 새벽 저녁 밤 아침 낮 최근 오늘 어제 내일 당시 이후 올해 작년 지난해 내년 지난달 이달 다음
        현지시간 현지시각 같은 날 오는 께 이번 주 월요일 화요일 수요일 목요일 금요일 토요일 일요일 하루 이틀
        앞서 이어 다음날
    """.split()
)
# Nouns that end what comes before a name and are no part of it: 조사 결과 A씨는.
STOPS = frozenset("반면 결과 뒤 후 다음 직후 가운데 중 당시 이후 당초 애초 한편 때 끝 동안".split())
