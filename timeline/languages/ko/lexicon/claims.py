"""Words of Korean claims: reporting predicates, claim nouns, adjuncts of saying. Data only.

A predicate is given by its stem: `말하` stands for 말/NNG + 하/XSV as well as for a verb that Kiwi keeps whole.
"""

from __future__ import annotations

from timeline.types import Act, Stance

# ------------------------------------------------------------------ predicates: stem -> what is done by it

_PREDICATES: dict[Act, str] = {
    Act.SAY: """
        말하 설명하 강조하 지적하 덧붙이 답하 대답하 답변하 언급하 이야기하 얘기하 부연하 토로하 털어놓 밝히 전하 하 그러 쓰 적 꼬집 짚 역설하 피력하 회고하 회상하
        농담하 외치 소리치 고백하 주장하 평가하 평하 진단하 분석하 해석하 풀이하 논평하 비평하 반문하 되묻 응수하 맞받 맞받아치 맞서 못박 선언하 소개하 감탄하 자평하
        자찬하 치하하 칭찬하 격려하 추켜세우 치켜세우 축하하 애도하 위로하 호응하 화답하 거들 거론하 첨언하 귀띔하 귀띰하 속삭이 중얼거리 일갈하 일침하 비꼬 비아냥대
        비아냥거리 빈정대 조롱하 하소연하 푸념하 한탄하 개탄하 탄식하 울먹이 단언하 단정하 장담하 확언하 공언하 자신하 자부하 진술하 증언하 기술하 서술하 기고하 표현하
        명시하 적시하 상기하 환기하 시사하 암시하 천명하 표명하 재확인하 설파하 설득하 변호하 옹호하 두둔하 사과하 사죄하 반성하 감사하 인사하 유감하 규정하 정의하 비유하
        지목하 술회하 토론하 항변하 변명하 받아치 쏘아붙이 몰아세우 몰아붙이 다그치 타이르 훈계하 충고하 되뇌 읊조리 이르 일컫 판시하 경고하 호소하 질타하 성토하 힐난하
        추궁하 일깨우 판결하 선고하 결정하 의결하 신고하 거짓말하 자랑하 과시하 주지시키 통지하 노래하 우기 내뱉 협박하 위협하 윽박지르 으르 달래 다독이 대들 읊 벼르 내비치
    """,
    Act.REPORT: "밝혀내 보도하 타전하 알리 방송하 게재하 통보하 보고하 집계하",
    Act.ANNOUNCE: "발표하 공표하 공지하 공개하 선포하 고지하 공시하 약속하 다짐하 맹세하 서약하 예고하 공약하 선서하",
    Act.PROPOSE: "제안하 제의하 건의하 권고하 권하 제언하 조언하 주문하 권유하 제기하",
    Act.REQUEST: "촉구하 요구하 요청하 당부하 지시하 명령하 부탁하 압박하 간청하 청하 독려하 종용하 재촉하 애원하 조르 빌",
    Act.DENY: "부인하 일축하 반박하 해명하 부정하 반발하 잡아떼 반론하 항의하",
    Act.PLAN: "계획하 결심하 작정하",
    Act.PREDICT: "예보하 추계하 전망하 예상하 예측하 내다보 관측하 예견하 점치 추정하 추산하 기대하",
    Act.CONFIRM: "확인하 인정하 시인하 자인하 수긍하 동의하 맞장구치",
    Act.ACCUSE: "비판하 비난하 고발하 규탄하 맹비난하 맹폭하 폭로하 직격하 꾸짖 나무라 헐뜯 깎아내리 저격하 질책하",
    Act.QUESTION: "묻 따지 질문하 질의하 캐묻 되물 문의하",
    Act.BELIEVE: "생각하 믿 의심하 우려하 걱정하 경계하 판단하 보 여기 느끼 인식하 간주하 확신하 바라 희망하 파악하 결론짓 결론내리",
}

PREDICATES: dict[str, Act] = {stem: act for act, stems in _PREDICATES.items() for stem in stems.split()}

# Predicates that a `다고` or `것으로` clause needs in this form, or the words mean something else (다고 해서, 다고 보기).
GUARDED = frozenset({"하", "보", "그러", "바라", "쓰", "적", "이르", "여기", "느끼"})

# What outlets and firms do: a bare name that does it is no person's.
REPORTED = frozenset("보도하 타전하 방송하 게재하".split())  # by outlets alone
BROADCASTS = REPORTED | frozenset({"공시하"})

CLAMORS = frozenset("아우성 난리 야단 성화 울상 한목소리".split())  # 덜어 달라고 아우성이다
ANSWERING = frozenset("답하 응답하".split())  # what shares of those asked do
# What documents hold: 공소장에는 …고 적혀 있다, 보고서에는 …는 전망이 담겼다.
WRITTEN = frozenset("적히 담기 실리 명시되 기재되 기록되 적시되 기술되".split())
# Passive predicates: nobody is named who says it. `것으로 보인다` is the writer's own inference and is not here.
_PASSIVES: dict[Act, str] = {
    Act.REPORT: "알려지 알리어지 전하어지 전해지 전언되 보도되 회자되",
    Act.PREDICT: "기대되 예상되 전망되 관측되 예측되 점쳐지 점치어지 우려되",
    Act.BELIEVE: "추정되 추산되 분석되 평가되",
}
PASSIVES: dict[str, Act] = {stem: act for act, stems in _PASSIVES.items() for stem in stems.split()}

# Predicates whose object alone can be what is said: 사과를 요구했다, 회담을 계획하고 있다.
NOMINAL = frozenset(
    """
        제안하 제의하 건의하 권고하 촉구하 요구하 요청하 명령하 지시하 부탁하 부인하 일축하 시인하 경고하 예고하 예상하
        전망하 계획하 약속하 주장하 발표하 시사하 강조하 당부하
    """.split()
)
# … which one word can be, as the verb wants a deed or a charge: 대피를 권고했다, 무죄를 주장했다,
BARE = frozenset(
    """
        제안하 제의하 건의하 권고하 촉구하 요구하 요청하 명령하 지시하 부탁하 당부하 부인하 일축하 시인하 경고하 예고하 약속하 주장하
        시사하 인정하 자백하
    """.split()
)
# … charges, which one admits or denies;
CHARGES = frozenset("혐의 의혹 범행 범죄 죄 잘못 과실 책임 위법 불법 패배 유죄 관련성 공모".split())
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
INTENTIONS = frozenset("의사 의향 의지 뜻".split())  # 출마 의사
OUTLOOKS = frozenset("전망 관측".split())  # 커질 전망이다
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

PHRASES = frozenset("말 표현 단어 구호 문구".split())  # what a phrase in marks is: ‘안전’이라는 말

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
        부르 불리 칭하 일컫 일컬어지 이름붙이 명명하 쓰이 새기 새겨지 표기하 명명되 지칭하 불리우
        읽 읽히 생각되 여겨지
    """.split()
)

# Nouns that hold a claim, 라는 지적이 나온다: those of a verb of saying, and these.
_NOUNS: dict[Act, str] = {
    Act.SAY: """
        입장 견해 반응 목소리 의견 말 말씀 취지 논리 발언 지론 시각 소감 심경 뜻 메시지 글 내용 호평 혹평 찬사 여론 중론 댓글 답글 답장 문자 후문 전언 논란 속내
        메모 불만 감상
    """,
    Act.REPORT: "결과 소식 소문 풍문",
    Act.PLAN: "방침 구상 각오 의지 의사 포부 복안 목표 전략",
    Act.PREDICT: "우려 걱정 위기감 불안감 기대감 가능성 추측",
    Act.ACCUSE: "의혹 원성 불평 쓴소리",
    Act.BELIEVE: "결론 믿음 심산",
    Act.QUESTION: "의문 물음 궁금증",
}
NOUNS: dict[str, Act] = {
    **{stem[:-1]: act for stem, act in PREDICATES.items() if stem.endswith("하") and len(stem) > 2},
    **{noun: act for act, nouns in _NOUNS.items() for noun in nouns.split()},
}
# … nouns that say what is so, which nobody need have said,
FACTS = frozenset(
    "사실 점 이유 조건 특징 전제 공통점 원칙 기록 흔적 인상 느낌 경험 교훈 여운 여지 과제 숙제 선례 오점".split()
)
# … and verbs with which any other noun is said: 다는 핑계를 댔다, 다는 평을 남겼다; 다는 걱정이 퍼진다.
EXPRESSING = frozenset(
    "대 늘어놓 쏟아내 남기 내놓 되풀이하 반복하 고수하 굽히 펴 퍼붓 표하 표명하 내비치 드러내 밝히 전하".split()
)
SPREADING = frozenset(
    "나오 제기되 잇따르 쏟아지 커지 확산되 퍼지 번지 빗발치 고조되 흘러나오 터져나오".split()
)

# … with which a paper comes to light: 는 문건이 나왔다.
SURFACING = frozenset("나오 공개되 드러나 발견되 확인되 발표되 유출되 입수되".split())

# … and nouns that say what is only called so: 라는 제목의 글.
CALLED = frozenset("제목 이름 별명 주제 명칭 부제 가제 곡 노래 문구 해시태그 캡션".split())

# What such a noun does when nobody in particular says it.
ARISING = frozenset(
    """
        나오 제기되 있 많 크 일 잇따르 쏟아지 높 우세하 지배적 이어지 팽배하 커지 들리 전하어지 전해지 알리어지 알려지 올라오 일어나 확산되 대두되
        설득력 적지않 힘 달리 흘러나오 번지 빗발치 터져나오 고개 고조되 퍼지 돌 무성하 지배하
    """.split()
)
# … and when somebody does: 는 입장을 밝혔다. With these verbs the noun is received, not given.
RECEIVING = frozenset(
    "접수하 두 둘러싸 의식하 인용하 빌리 받 듣 얻 확보하 청취하 종합하 수집하 검토하 사 어기 따르 지키 이행하 거부하 수용하 받아들이 무시하 거스르 존중하 깨 믿 잊 접 부르 낳 불러일으키 접하 키우 무릅쓰 뒤집 뒤엎 씻 넘 반영하 감안하 고려하 담 싣".split()
)
# … with which people agree on what is said: 는 데 공감했다, 는 데 뜻을 모았다.
AGREEMENT = frozenset("공감 동의 합의 공감대 의견 뜻 인식 견해".split())
DENYING = frozenset("부인하 일축하 반박하 부정하".split())
# … with which one tells how something is said: 는 취지로 진술했다.
WAYS = frozenset("취지 뜻 내용 식 의미 요지 투".split())
# What only goes about: nobody who is named before holds it, 두 사람은 친했다는 후문이다.
RUMORS = frozenset("후문 전언 소문 풍문 루머 뒷말 뒷이야기 입소문".split())
# … with which what a sheet says is said: 는 성명을 냈다, 는 탄원서를 제출했다.
ISSUING = frozenset(
    "내 발표하 채택하 제출하 올리 게시하 보내 전달하 배포하 공개하 작성하 부치 낭독하".split()
)
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

# What one does while one says it: “힘들어요.” 그는 한숨을 쉬었다.
GESTURES = frozenset("한숨 눈물 눈시울 고개 목소리 분통 울분 미소 가슴 손 손사래 혀 울음 웃음".split())
# Topics that make `…다는 것이다` the writer's own explanation: 문제는 …다는 것이다.
ABSTRACTIONS = frozenset(
    """
        문제 핵심 요지 골자 이유 특징 사실 결론 취지 장점 단점 점 것 목적 목표 내용 쟁점 관건 차이
        차이점 의미 원인 배경 공통점 변수 교훈 요점 강점 약점 매력 비결 현실 상식 원칙 의도 전략
        아이러니 다행 과제 숙제 언급 행보 결정 조치 대응 움직임 태도 모습 사례 현상
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
# What courts and offices do about somebody: 박씨에 대해 영장을 신청했다.
DECREES = frozenset(
    """
        선고 신청 청구 기소 부과 구속 입건 체포 조사 수사 검토 발부 기각 명령 처분 징계 고발 고소 조치 적용
        실시 시행 진행 착수 의뢰 송치 소환 압수 집행 부여 승인 허가 제재 면직 해임 파면 의결 확정
    """.split()
)
OCCASION_VERBS = frozenset(
    """
        통하 열 갖 내 가지 출연하 참석하 만나 올리 발표하 배포하 나오 찾 방문하 전화하 보내 띄우 걸
        남기 게시하 싣 하
    """.split()
)
ATTENDING = frozenset("출연하 참석하 참가하".split())  # … of any occasion
REJOINING = frozenset("부인하 반박하 일축하 비판하 반발하 환영하 규탄하 인정하 확인하 발표하 공개하".split())
TOPIC_VERBS = frozenset(
    "입수하 근거하 대하 관하 관련하 두 놓 앞두 향하 겨냥하 지목하 관련되 빗대 언급하 인용하 빌리".split()
)
CONJUNCTIONS = frozenset(
    """
        그러나 하지만 그런데 또 또한 그리고 한편 이어 이에 다만 반면 특히 앞서 그러면서 아울러 한결같이 이구동성 따라서
        그러자 더불어 이와함께 일제히 거듭 재차 즉각 곧바로 잇따라 당초 결국
    """.split()
)
FORCEFULLY = frozenset(
    "전면 공식 강력 완강 단호 일부 모두 대부분 극구 거듭 재차 공개".split()
)  # nouns before 부인했다
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
