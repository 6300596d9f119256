"""Words of Korean events: which predicates tell one, of what type, and what their participants are."""

from __future__ import annotations

# Type → action nouns (with 하다, 되다, 받다 or alone) and verb stems. The first type that lists a word has it.
_TYPES: dict[str, str] = {
    "earnings": "실적 흑자 적자 영업이익 순이익 매출 공시",
    "deal": "인수 합병 매각 매입 제휴 합작 분사 인수합병 지분",
    "funding": "투자 출자 조달 상장 유치 증자 모금 후원 기부 대출 융자",
    "product": "출시 공개 발매 개발 선보이 내놓 양산 생산 탑재 개봉 발간 출간 방영 방송 개통 도입",
    "price": "인상 인하 급등 급락 상승 하락 동결 폭등 폭락 오르 내리 치솟 떨어지",
    "layoff": "해고 감원 구조조정 정리해고 감축",
    "hiring": "채용 고용 영입 모집 스카우트 뽑",
    "appointment": "임명 선임 취임 발탁 지명 위촉 내정 승진 선출 부임",
    "resignation": "사임 사퇴 퇴진 사직 퇴임 은퇴 해임 경질 파면 물러나 그만두",
    "expansion": "확장 진출 증설 확대 설립 개설 신설 착공 준공 건설 개점 구축 설치 운영 넓히 세우 늘리 차리 짓",
    "contract": "계약 수주 체결 낙찰 납품 협약 재계약",
    "bankruptcy": "파산 부도 회생 청산 도산 폐업 철수 폐쇄",
    "law": "입법 발의 제정 개정 통과 공포 시행 의결 가결 부결 폐지 비준",
    "regulation": "규제 허가 승인 금지 인가 제한 규정 허용 의무화 제안 권고 단속 고시 지정",
    "sanction": "제재 과징금 벌금 과태료 징계 처분 부과",
    "ruling": "판결 선고 기각 인용 확정 무죄 유죄 각하 파기",
    "lawsuit": "고소 고발 소송 제소 항소 상고 청구 기소 송치 입건",
    "investigation": "수사 조사 압수수색 감사 감찰 내사 점검 검사 소환 적발",
    "arrest": "체포 구속 검거 연행 석방 수감 출소 붙잡",
    "election": "선거 당선 출마 공천 경선 총선 대선 낙선",
    "vote": "투표 표결 찬성",
    "talks": "회담 협상 합의 회의 면담 방문 협의 논의 회동 만나 순방 중재 타결 결렬",
    "protest": "시위 집회 파업 농성 항의 행진 규탄 점거",
    "disaster": "지진 태풍 홍수 산불 화재 폭우 폭설 산사태 침수 가뭄 강타 상륙 발생 범람 잠기",
    "accident": "사고 추락 충돌 붕괴 폭발 탈선 전복 침몰 추돌 부딪히",
    "attack": "공격 테러 습격 살해 폭행 피습 총격 납치 해킹 성폭행 협박 침입 훔치 찌르",
    "conflict": "전쟁 교전 공습 침공 휴전 폭격 발사 배치 파병 철군 점령 도발",
    "health": "확진 감염 입원 수술 접종 치료 퇴원 격리 유행 다치 부상",
    "death": "사망 별세 숨지 타계 서거 죽 순직 영결 작고",
    "sport": "우승 승리 패배 이기 은메달 금메달 출전 결승 득점 무승부 데뷔 복귀 꺾",
    "research": "연구 발견 발명 실험 규명 관측 탐사",
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
# Announcing acts that are events of their own, also with what they announce as a quotative clause.
ACTS = frozenset("제안 발표 결정 합의 승인 명령 선언 의결 공시 선고 판결 권고 약속 다짐 경고".split())
# States, habits and descriptions: true of something, not happening at a time.
STATES = frozenset(
    (
        "가지 지니 갖 살 차지 속 처하 이루 이어지 계속 유지 소유 보유 대표 담당 위치 자리 해당 불과 필요 가능 중요 비슷 다르 크 작 "
        "많 적 높 낮 길 짧 좋 나쁘 싫 어렵 쉽 맡 당하 겪 받 주 얻 잃 쓰이 사용 이용 활용 근무 종사 주력 집중 치중 관련 연관 연결 "
        "누리 즐기 좋아 사랑 싫어 기억 잊 원 바라 남 늦 머무르 만들 다루 넘 넘어서 달 달하 미치 그치 끌 모으 보내 올리 남기 "
        "거치 들어가 비우 쌓 버티 뒤처지 앞서 겹치 인식 이해 모색 영위 돌보 챙기 지키 돕 하"
    ).split()
)
# Verbs that are events only by their type, or by an object that is one (회담을 열다).
LIGHT = frozenset("열 갖 가지 벌이 내리 가하 치르 맺 받 거두 마치 끝내 시작 개최 진행 실시 단행 나서 들어가 맡 이끌 당하 겪 입 내 올리 보내 하".split())
PLAIN = frozenset(
    (
        "시작 끝나 끝내 마치 열리 개최 진행 실시 단행 나서 벌이 치르 맺 거두 구조 대피 이전 이동 출발 도착 귀국 출국 입국 입학 졸업 입사 "
        "결혼 이혼 출산 태어나 전달 전송 제출 접수 철회 취소 연기 미루 보류 재개 복구 진화 꺼지 울리 무너지 부서지 깨지 터지 나 줄이 "
        "늘 늘어나 줄어들 감소 증가 바꾸 바뀌 변경 교체 옮기 떠나 돌아오 돌아가 나가 이탈 축소 참석 참가 참여 기록 달성 돌파 넘기 "
        "팔 사 빌리 갚 받아들이 거절 거부 동의 서명 막 차단 억제 열 닫 꾸리 모이 합류 통합 추가 제외 삭제 공급 제공 지원 배상 보상 "
        "수상 선정 뽑히 꼽히 지명 초청 초대 만나 싸우 다투 도망 달아나 숨 숨기 실종 발굴 복원 완공 완료 완성 종료 만료 발효 소집 "
        "개입 대응 조치 처리 처벌 제기 제소 요청 신청 등록 탈퇴 가입 분리 독립 통일 당선 낙마 확보 마련 수립 구성 출범 해체 해산 "
        "게시 올리 접근 추방 송환 인도 이송 후퇴 진입 배포 회수 리콜 교환 환불"
    ).split()
)

PROSPECTS = frozenset("예정 계획 방침 전망 참 작정 셈 태세".split())
POSSIBLE = frozenset("수 가능성 듯 것 전망 우려".split())
PROPOSING = frozenset("제안 건의 권고 제의 제청 발의".split())

# Where a noun phrase must not begin, and openers that a headline drops.
OPENERS = frozenset("다만 이에 또 또한 한편 그러나 하지만 이외 앞서 이어 이밖 그리고 따라서 특히 실제 당시 이후 이날 아울러 그런데 반면 이와 이같이".split())

ORGANIZATION_ENDS = (
    "부 청 처 원 위원회 위 공사 공단 은행 회사 기업 업체 그룹 당국 정부 당 국회 법원 검찰 경찰 시청 도청 군청 구청 시 대학 대학교 학교 협회 재단 연맹 연합 노조 "
    "조합 센터 연구소 연구원 연구실 병원 신문 일보 방송 뉴스 통신 타임스 군 구단 팀 사무국 사무소 본부 지부 의회 전자 자동차 증권 보험 건설 화학 제약 측 단체 "
    "빅테크 스타트업 소방서 경찰서 위원단 유엔 나토 지킴이 거래소 감사원 대통령실 백악관"
).split()  # fmt: skip
PLACE_ENDS = (
    "도 시 군 구 읍 면 동 리 역 항 공항 산 강 천 섬 광장 공원 거리 시장 센터 회관 강당 경기장 체육관 호텔 밸리 지역 반도 해협 만 국 주 "
    "중국 미국 일본 한국 북한 러시아 영국 독일 프랑스 인도 대만 홍콩 베이징 워싱턴 뉴욕 캘리포니아 실리콘밸리 서울 부산 평양 도쿄"
).split()  # fmt: skip
