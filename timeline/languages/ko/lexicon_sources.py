"""Words of Korean sources: who can speak, what people and bodies are called. Data only.

The last word of a noun phrase tells whether it can speak, and what it is.
"""

from __future__ import annotations

from timeline.types import SourceKind

# Last syllables or words of common nouns for somebody who can speak. Proper nouns always can.
SPEAKERS = frozenset(
    """
        글쓴이 지은이 어린이 젊은이 자녀 아이 청소년 승객 후배 선배 친지 입주민 소식통 교수 의원 장관 차관 총리 대통령 대표 원내대표 위원 총재 총장 회장 사장 이사 임원 직원 노조
        조합 의장 지사 시장 군수 감독 선수 배우 가수 기자 앵커 작가 팬 매니저 유족 가족 부모 어머니 아버지 아내 남편 아들 딸 형 누나 언니 오빠 동생 친구 이웃 동료 주민 시민
        국민 누리꾼 네티즌 학생 교사 학부모 환자 의사 경찰 검찰 검사 판사 법원 정부 당국 청와대 국회 여당 야당 여야 정당 군 합참 헌재 은행 회사 기업 업체 업계 그룹 재단 협회
        학회 단체 대학 학교 병원 언론 매체 외신 신문 통신 방송 일보 측 쪽 씨 양 옹 여사 부장 차장 과장 국장 실장 팀장 원장 소장 단장 청장 처장 부총리 수석 특보 특사 대사 공사
        영사 참모 장군 대령 중령 소령 경감 경위 애널리스트 이코노미스트 주주 학자 박사 목사 신부 스님 교황 추기경 왕 국왕 여왕 총통 주석 서기 국가주석 정상 대선후보 후보 예비후보
        증인 관리 고위관리 관료 당원 일각 안팎 사람 이들 남성 여성 남자 여자 청년 노인 상인 농민 어민 엔지니어 사회 정가 재계 학계 보고서 성명 자료 통계 조사 논문 기사 보도 문건
        문서 발표 공시 판결문 백서 회고록 저서 진정서 신고서 사설 칼럼 연구 연구결과 특검 협의체 당대표 총수 오너 수장 간부 인사 본부 지부 의회 상원 하원 부처 기관 공단 경찰서
        소방서 시위대 수사대 부대 뉴스 구단 연맹 연합 북측 남측 사측 미군 국군 육군 해군 공군 소방 구조대 지자체 시청 도청 군청 구청 부부 괴한 반군 군부 아주머니 할머니 할아버지
        소년 소녀 손님 업주 점주 군인 장병 병사 농부 어부 해커 유튜버 스트리머 크리에이터 인플루언서 블로거 디자이너 라이더 셰프 트레이너 트레이더 브로커 딜러 리더 멤버 코치 가이드 스태프
        아이돌 래퍼 댄서 모델 큐레이터 컨설턴트 에이전트 프리랜서 인턴 게이머 캐스터 리포터 프로듀서 어르신 중진 원로 초선 재선 캠프 로펌 변협 노총 의협 지검 고검 지법 고법 사령탑
    """.split()
)
SPEAKER_SUFFIXES = tuple(
    """
        범 객 연대 모임 캠프 지검 지법 고법 노총 부 처 청 원 위 회 당 사 측 인 자 장 관 단 팀 씨 군 들 가 국 실 계 진 권 생 소 단체 센터 그룹 학교 연맹 연합 업체 기업
        신문 일보 통신 방송 타임스 은행
    """.split()
)
# Common nouns with such an ending that are things, or people of whom one only tells.
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
        사망자 실종자 부상자 사상자 희생자 감염자 확진자
    """.split()
)
# Things that speak when one cites them: 자료에 따르면, 보고서는 …고 지적했다.
DOCUMENTS = frozenset(
    """
        보고서 성명 자료 통계 조사 논문 기사 보도 문건 문서 발표 공시 공소장 판결문 백서 회고록 저서
        진정서 신고서 설문조사 사설 칼럼 연구 연구결과
    """.split()
)
# Headlines call bodies and people by one Chinese letter: 檢, 與, 尹.
HANJA: dict[str, SourceKind] = {
    **dict.fromkeys("檢警與野美日中北韓英佛獨露法軍靑政", SourceKind.ORGANIZATION),
    **dict.fromkeys("尹李朴文安金洪崔鄭", SourceKind.PERSON),
}
SHEETS = ("문", "서", "록")  # … and how others end: 합의문, 유서
ISSUED = (*SHEETS, "평", "안", "글", "담화", "논평", "메시지")  # … and those that are given out
# Those to whom things are said: YTN에, 취재진에.
MEDIA = tuple("통신 방송 뉴스 일보 신문 매체 언론 취재진 기자단 본지".split())
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
CROWDS = frozenset(
    "내부 주변 시장 사회 학교 거리 농촌 인터넷 커뮤니티 SNS 온라인 증시 월가 서방 현장 여의도".split()
)
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
        할머니 할아버지 아주머니 아저씨 선생님 이장 통장 면장 반장 조합장 지회장 지부장 협회장 대위 대령 중령 소령 중사 하사 상사 원사 소방관
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
# How the words for bodies end, …
BODIES = tuple(
    """
        측 부 처 청 위 회 당 사 단 팀 소 실 은행 전자 그룹 센터 통신 일보 신문 방송 뉴스 매체 대학 대학교 학교 재단 협회 학회 연대 모임 캠프 경찰 검찰 정부 기업 업체 노조 조합
        본부 당국 지도부 법원 의회 병원 공사 공단 거래소 소비자원 감사원 국정원 연맹 연합 노총 총리실 비서실 안보실 정책실 상황실 방송국 조사국 사무국 지검 고검 지법 고법 대사관
        영사관 변협 의협 로펌 헌재 헌법재판소 합참 백악관 대통령실 청와대 국회 여당 야당 군부 반군 기관 단체 협의체 경찰서 소방서 증권 보험 카드 전력 건설 자동차 항공 중공업 화학
        제철 물산 제약 식품 외무성 국방성 방위성 재무성 법무성 경제산업성 에너지
    """.split()
)
# … and, besides, the names of organizations.
ORGANIZATIONS = (
    *BODIES,
    *"""
        구 원 국 대 시 도 군 지 닷컴 넷 TV 타임스 포스트 저널 미디어 호텔 바이오 텔레콤 모터스 소프트 엔터 엔터테인먼트 게임즈 홀딩스 시스템즈 로보틱스 테크 랩스 마트 픽처스
        스튜디오 캐피탈 파트너스 솔루션 디스플레이 케미칼 플러스 페이 뱅크 월드 랜드 푸드 리테일 커머스
        모빌리티 이노베이션 머티리얼즈 조선 해운 상선 생명 화재 자산운용 벤처스 웍스 네트웍스 일렉트릭
        텍 팜 궁
    """.split(),
)
# What stands before the name of a body and says what it is: 석유회사 스타그렌; any 영화사, 출판사 does.
HOUSES = tuple(
    "회사 업체 기업 은행 단체 매체 일간지 일간 주간지 잡지 방송 신문 정당 그룹 재단 기관 클럽 구단 스타트업 협회 노조 대학".split()
)
# … which a three-syllable name that begins like a person's cannot be mistaken for.
STRONG_ORGANIZATIONS = tuple(
    "넷 구 당 청 부 처 시 위 마트 페이 뱅크 생명 화재 해운 은행 전자 그룹 통신 일보 신문 방송 경찰 검찰 증권 식품".split()
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
        경실련 전경련 한경협 경총 대한상의 민변 참여연대 전교조 민주노총 한국노총
    """.split()
)
# Nouns that end what comes before a name and are no part of it: 조사 결과 A씨는.
STOPS = frozenset("반면 결과 뒤 후 다음 직후 가운데 중 당시 이후 당초 애초 한편 때 끝 동안".split())
