"""Sentences that show each way Korean tells a claim, and sentences that look like one and tell none.

All outlets, firms and people are invented.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """A claim: `source` is None where nobody is named; `inside` is the number of the claim that it stands in."""

    source: str | None
    cue: str | None
    content: tuple[str, ...]
    kind: str | None = None
    stance: str = "asserted"
    act: str | None = None
    quotation: str | None = None
    inside: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A sentence and all the claims in it."""

    text: str
    claims: tuple[Expected, ...]


def _one(text: str, source: str | None, cue: str | None, *content: str, **more: object) -> Example:
    expected = Expected(source=source, cue=cue, content=content, **more)  # type: ignore[arg-type]
    return Example(text=text, claims=(expected,))


DIRECT = (
    _one(
        "홍길동 한빛전자 대표는 “내년에 새 공장을 짓겠다”고 말했다.",
        "홍길동 한빛전자 대표",
        "말했다",
        "“내년에 새 공장을 짓겠다”",
        kind="person",
        stance="planned",
        quotation="direct",
    ),
    _one(
        '이 관계자는 "협상이 끝났다"며 "서명만 남았다"고 덧붙였다.',
        "이 관계자",
        "덧붙였다",
        '"협상이 끝났다"',
        '"서명만 남았다"',
        kind="anonymous",
    ),
    _one(
        "그는 “값이 올랐다”면서 “당분간 더 오를 것”이라고 했다.",
        "그",
        "했다",
        "“값이 올랐다”",
        "“당분간 더 오를 것”",
        kind="pronoun",
        stance="predicted",
    ),
    _one(
        "“아직 정해진 것은 없다”고 대변인은 설명했다.",
        "대변인",
        "설명했다",
        "“아직 정해진 것은 없다”",
    ),
    _one(
        "박 의원은 “이런 예산은 처음”이라며 눈물을 흘렸다.",
        "박 의원",
        "이라며",
        "“이런 예산은 처음”",
        kind="person",
    ),
    _one(
        "시민단체 하늘길은 “댐을 허물어야 한다”며 이같이 촉구했다.",
        "시민단체 하늘길",
        "이같이 촉구했다",
        "“댐을 허물어야 한다”",
        stance="proposed",
        act="request",
    ),
    _one(
        "누리꾼들은 “너무 비싸다”는 반응을 보였다.",
        "누리꾼들",
        "반응을 보였다",
        "“너무 비싸다”",
        kind="anonymous",
    ),
    _one("“이건 우리 땅이다” 최 씨가 외쳤다.", "최 씨", "외쳤다", "“이건 우리 땅이다”"),
    _one("“끝까지 싸운다” 김 위원장의 말이다.", "김 위원장", "말이다", "“끝까지 싸운다”"),
    _one(
        "윤가람 한빛전자 부사장: “올해는 흑자를 낸다”", "윤가람 한빛전자 부사장", None, "“올해는 흑자를 낸다”"
    ),
    _one(
        "정 시장은 “시장 상인들이 ‘장사가 안 된다’고 한다”고 전했다.",
        "정 시장",
        "전했다",
        "“시장 상인들이 ‘장사가 안 된다’고 한다”",
    ),
    _one(
        "위원장은 “누가 결정했느냐”고 물었다.",
        "위원장",
        "물었다",
        "“누가 결정했느냐”",
        stance="questioned",
        act="question",
    ),
    _one("경찰은 “조사하고 있다”고만 했습니다.", "경찰", "했습니다", "“조사하고 있다”", kind="organization"),
)

INDIRECT = (
    _one(
        "한빛전자는 25일 경기도에 공장을 세운다고 밝혔다.",
        "한빛전자",
        "밝혔다",
        "경기도에 공장을 세운다",
        kind="organization",
    ),
    _one(
        "환경부는 보도자료를 통해 댐 물이 줄고 있다고 설명했다.",
        "환경부",
        "설명했다",
        "댐 물이 줄고 있다",
    ),
    _one(
        "김 장관은 20일 국회에서 열린 회의에 나와 예산안과 관련해 증액은 없다고 말했다.",
        "김 장관",
        "말했다",
        "증액은 없다",
    ),
    _one("배가 가라앉고 있다고 해경이 25일 전했다.", "해경", "전했다", "배가 가라앉고 있다"),
    _one(
        "회사는 공장을 닫을 계획이라고 했다.",
        "회사",
        "했다",
        "공장을 닫을 계획이라",
        stance="planned",
    ),
    _one(
        "노조는 임금을 올려야 한다고 요구했다.", "노조", "요구했다", "임금을 올려야 한다", stance="proposed"
    ),
    _one(
        "연구소는 집값이 내릴 것으로 내다봤다.",
        "연구소",
        "내다봤다",
        "집값이 내릴 것",
        stance="predicted",
        act="predict",
    ),
    _one(
        "한빛전자는 합병설이 사실이 아니라고 부인했다.",
        "한빛전자",
        "부인했다",
        "합병설이 사실이 아니라",
        stance="denied",
    ),
    _one(
        "노조는 회사가 약속을 어겼다며, 다음 달부터 일을 멈추겠다고 밝혔다.",
        "노조",
        "밝혔다",
        "회사가 약속을 어겼다",
        "다음 달부터 일을 멈추겠다",
        stance="planned",
    ),
    _one("업체는 재고가 쌓였다며 값을 내렸다.", "업체", "며", "재고가 쌓였다"),
    _one(
        "사정에 밝은 소식통은 회담이 미뤄졌다고 귀띔했다.",
        "사정에 밝은 소식통",
        "귀띔했다",
        "회담이 미뤄졌다",
        kind="anonymous",
    ),
    _one(
        "경찰은 불이 부엌에서 난 것으로 보고 있다.", "경찰", "보고 있다", "불이 부엌에서 난 것", act="believe"
    ),
    Example(
        text="정부는 세금을 낮추겠다고 약속했고, 야당은 재정이 버티지 못한다고 맞섰다.",
        claims=(
            Expected(source="정부", cue="약속했고", content=("세금을 낮추겠다",), stance="planned"),
            Expected(source="야당", cue="맞섰다", content=("재정이 버티지 못한다",)),
        ),
    ),
    Example(
        text="북측은 배가 선을 넘었다고 주장하며 조사에는 응하지 않겠다고 밝혔다.",
        claims=(
            Expected(source="북측", cue="주장하며", content=("배가 선을 넘었다",)),
            Expected(source="북측", cue="밝혔다", content=("조사에는 응하지 않겠다",), stance="planned"),
        ),
    ),
)

LAYERS = (
    Example(
        text="한빛일보는 박 장관이 물러날 뜻을 굳혔다고 말했다고 보도했다.",
        claims=(
            Expected(
                source="한빛일보",
                cue="보도했다",
                content=("박 장관이 물러날 뜻을 굳혔다고 말했다",),
                act="report",
            ),
            Expected(source="박 장관", cue="말했다", content=("물러날 뜻을 굳혔다",), inside=0),
        ),
    ),
    Example(
        text="그는 “모르는 일이다”라고 답했다고 복수의 참석자가 전했다.",
        claims=(
            Expected(
                source="복수의 참석자",
                cue="전했다",
                content=("그는 “모르는 일이다”라고 답했다",),
                kind="anonymous",
            ),
            Expected(source="그", cue="답했다", content=("“모르는 일이다”",), inside=0),
        ),
    ),
    Example(
        text="누리통신은 정부 소식통을 인용해 양국이 다음 달 만난다고 보도했다.",
        claims=(
            Expected(
                source="누리통신", cue="보도했다", content=("양국이 다음 달 만난다",), kind="organization"
            ),
            Expected(
                source="정부 소식통",
                cue="인용해",
                content=("양국이 다음 달 만난다",),
                kind="anonymous",
                inside=0,
            ),
        ),
    ),
    Example(
        text="경찰에 따르면 이씨는 술을 마시지 않았다고 진술했다.",
        claims=(
            Expected(source="경찰", cue="에 따르면", content=("이씨는 술을 마시지 않았다고 진술했다",)),
            Expected(source="이씨", cue="진술했다", content=("술을 마시지 않았다",), inside=0),
        ),
    ),
    Example(
        text="임원진이 적자가 더 커진다고 우려를 나타낸 데 따라 나온 결정이라고 관계자들은 말했다.",
        claims=(
            Expected(
                source="관계자들",
                cue="말했다",
                content=("임원진이 적자가 더 커진다고 우려를 나타낸 데 따라 나온 결정이라",),
            ),
            Expected(source="임원진", cue="우려를 나타낸", content=("적자가 더 커진다",), inside=0),
        ),
    ),
    Example(
        text="한빛시는 지난달 15일 다리를 열었다고 19일 밝혔다.",
        claims=(Expected(source="한빛시", cue="밝혔다", content=("지난달 15일 다리를 열었다",)),),
    ),
    _one(
        "복수의 소식통에 따르면 두 회사는 석 달째 협상하고 있다.",
        "복수의 소식통",
        "에 따르면",
        "두 회사는 석 달째 협상하고 있다",
        kind="anonymous",
    ),
    _one(
        "소방 당국에 의하면 다친 사람은 없는 것으로 알려졌다.",
        "소방 당국",
        "에 의하면",
        "다친 사람은 없는 것",
    ),
)

UNNAMED = (
    _one("두 사람은 지난해 헤어진 것으로 알려졌다.", None, "알려졌다", "두 사람은 지난해 헤어진 것"),
    _one(
        "회담은 다음 주에 열릴 것으로 전망된다.",
        None,
        "전망된다",
        "회담은 다음 주에 열릴 것",
        stance="predicted",
    ),
    _one("규제가 너무 세다는 지적이 나온다.", None, "지적이 나온다", "규제가 너무 세다"),
    _one(
        "업계에서는 값이 더 내릴 것이라는 전망이 나온다.",
        "업계",
        "전망이 나온다",
        "값이 더 내릴 것이라",
        stance="predicted",
    ),
    _one("그 마을에는 예부터 호랑이가 살았다고 한다.", None, "한다", "그 마을에는 예부터 호랑이가 살았다"),
    _one(
        "여야의 대립이 길어지면서 국회 파행이 예상된다.",
        None,
        "예상된다",
        "여야의 대립이 길어지면서 국회 파행",
        stance="predicted",
    ),
)

NOUNS = (
    _one(
        "댐이 넘칠 수 있다는 게 환경부의 설명이다.",
        "환경부",
        "설명이다",
        "댐이 넘칠 수 있다",
        stance="predicted",
    ),
    _one(
        "전문가들은 법을 고쳐야 한다는 지적이다.",
        "전문가들",
        "지적이다",
        "법을 고쳐야 한다",
        stance="proposed",
    ),
    _one(
        "정부는 값을 올리지 않겠다는 입장을 밝혔다.",
        "정부",
        "입장을 밝혔다",
        "값을 올리지 않겠다",
        stance="planned",
    ),
    _one(
        "한빛전자는 공장을 판다는 의혹을 부인했다.",
        "한빛전자",
        "의혹을 부인했다",
        "공장을 판다",
        stance="denied",
        act="deny",
    ),
    _one(
        "김 대표는 자리에서 물러날 뜻을 밝혔다.", "김 대표", "밝혔다", "자리에서 물러날 뜻", stance="planned"
    ),
    _one(
        "유족들은 사고 원인의 철저한 조사를 요구했다.",
        "유족들",
        "요구했다",
        "사고 원인의 철저한 조사",
        stance="proposed",
    ),
    _one(
        "한빛시는 내년 초 새 도서관 건립을 계획하고 있다.",
        "한빛시",
        "계획하고 있다",
        "내년 초 새 도서관 건립",
        stance="planned",
    ),
)

POINTS = (
    _one("“내 잘못이다”라고 말한 홍 대표는 곧 자리를 떴다.", "홍 대표", "말한", "“내 잘못이다”"),
    _one(
        "서울중앙지법 형사3부(김철수 부장판사)는 박씨를 풀어 주라고 판결했다.",
        "서울중앙지법 형사3부(김철수 부장판사)",
        "판결했다",
        "박씨를 풀어 주라",
        kind="organization",
        stance="proposed",
    ),
    _one(
        "김 대표는 물러날 생각이 없다는 점을 분명히 했다.",
        "김 대표",
        "점을 분명히 했다",
        "물러날 생각이 없다",
    ),
    _one(
        "정치권에서는 제도가 낡았다며 개정을 촉구하고 나섰다.",
        "정치권",
        "촉구하고 나섰다",
        "제도가 낡았다",
        kind="anonymous",
    ),
    _one(
        "국회는 지난주 회의를 열기로 했으나 박 대표가 새 회의의 연기를 요구했다.",
        "박 대표",
        "요구했다",
        "새 회의의 연기",
        stance="proposed",
    ),
    _one(
        "이런 소문에 대해 한빛전자 관계자는 확인된 바 없다고 선을 그었다.",
        "한빛전자 관계자",
        "선을 그었다",
        "확인된 바 없다",
        stance="denied",
    ),
    _one("고래일보는 “곧 닫힐 공장”이라고 썼다.", "고래일보", "썼다", "“곧 닫힐 공장”"),
    _one(
        "[고래일보 홍길동 기자] 두 나라가 다음 달 만난다고 외교부가 15일 밝혔다.",
        "외교부",
        "밝혔다",
        "두 나라가 다음 달 만난다",
    ),
    Example(
        text="당국은 “피해는 없다”고 밝혔지만 주민들은 “물에서 냄새가 난다”고 주장했다.",
        claims=(
            Expected(source="당국", cue="밝혔지만", content=("“피해는 없다”",)),
            Expected(source="주민들", cue="주장했다", content=("“물에서 냄새가 난다”",), kind="anonymous"),
        ),
    ),
)

# Who speaks where grammar or spelling hide it.
SPEAKERS = (
    _one(
        "시는 강가에 길을 내기로 했다고 설명했다.",
        "시",
        "설명했다",
        "강가에 길을 내기로 했다",
        kind="organization",
        stance="planned",
    ),
    _one(
        "가람모터스는 사실이 아니라고 부인했다.",
        "가람모터스",
        "부인했다",
        "사실이 아니라",
        kind="organization",
        stance="denied",
    ),
    _one("양측은 이달 안에 다시 만난다고 밝혔다.", "양측", "밝혔다", "이달 안에 다시 만난다", kind="pronoun"),
    _one(
        "이들은 정부가 강을 버려뒀다고 비판했다.", "이들", "비판했다", "정부가 강을 버려뒀다", kind="pronoun"
    ),
    _one(
        "같은 당 오세진 의원은 “너무 늦었다”고 꼬집었다.",
        "같은 당 오세진 의원",
        "꼬집었다",
        "“너무 늦었다”",
        kind="person",
    ),
    _one(
        "같은 날 오 의원은 “너무 늦었다”고 꼬집었다.", "오 의원", "꼬집었다", "“너무 늦었다”", kind="person"
    ),
    _one(
        "익명을 요구한 중진 의원은 “이대로는 진다”고 걱정했다.",
        "익명을 요구한 중진 의원",
        "걱정했다",
        "“이대로는 진다”",
        kind="anonymous",
    ),
    _one(
        "국토위 소속 한 의원은 곧 표결한다고 말했다.",
        "국토위 소속 한 의원",
        "말했다",
        "곧 표결한다",
        kind="anonymous",
    ),
    _one(
        "세계식량계획(WFP)은 “상황이 나쁘다”고 밝혔다.",
        "세계식량계획(WFP)",
        "밝혔다",
        "“상황이 나쁘다”",
        kind="organization",
    ),
    _one(
        "노르웨이 석유회사 스타그렌은 시추를 멈췄다고 발표했다.",
        "노르웨이 석유회사 스타그렌",
        "발표했다",
        "시추를 멈췄다",
        kind="organization",
    ),
    _one(
        "반군 지도자 라울 오르티스는 정부가 약속을 어겼다고 주장했다.",
        "반군 지도자 라울 오르티스",
        "주장했다",
        "정부가 약속을 어겼다",
        kind="person",
    ),
    _one(
        "새벽일보는 이 후보가 돈을 받았다고 보도했다.",
        "새벽일보",
        "보도했다",
        "이 후보가 돈을 받았다",
        kind="organization",
    ),
    _one(
        "시민모임 한강연대는 성명을 내고 정부는 조사에 나서라고 촉구했다.",
        "시민모임 한강연대",
        "촉구했다",
        "정부는 조사에 나서라",
        stance="proposed",
    ),
    _one(
        "관람객이 줄었다는 지적에는 “내용으로 승부하겠다”고 답했다.",
        None,
        "답했다",
        "“내용으로 승부하겠다”",
        stance="planned",
    ),
    _one(
        "경찰은 조사를 시작했지만, 김씨 부부는 처음 듣는 얘기라고 말했다.",
        "김씨 부부",
        "말했다",
        "처음 듣는 얘기라",
        kind="person",
    ),
    _one(
        "야당에서는 빈손 회담이라는 비판이 쏟아졌다.",
        "야당",
        "비판이 쏟아졌다",
        "빈손 회담이라",
        kind="organization",
    ),
    _one(
        "병원에서는 마스크를 써야 한다고 덧붙였다.",
        None,
        "덧붙였다",
        "병원에서는 마스크를 써야 한다",
        stance="proposed",
    ),
    _one(
        "시장에서는 금리가 내릴 것이라는 전망이 우세하다.",
        "시장",
        "전망이 우세하다",
        "금리가 내릴 것이라",
        kind="anonymous",
        stance="predicted",
    ),
    _one(
        "제도가 낡았다는 목소리가 시민들 사이에서 나온다.",
        "시민들",
        "목소리가 시민들 사이에서 나온다",
        "제도가 낡았다",
        kind="anonymous",
    ),
    _one(
        "서울시의 계획은 두 해 안에 공사를 끝낸다는 것이다.", "서울시", "것이다", "두 해 안에 공사를 끝낸다"
    ),
    Example(
        text="이번 조치는 시민단체가 자료가 샐 수 있다고 우려를 나타낸 뒤 나온 결정이라고 한빛통신은 전했다.",
        claims=(
            Expected(
                source="한빛통신",
                cue="전했다",
                content=("이번 조치는 시민단체가 자료가 샐 수 있다고 우려를 나타낸 뒤 나온 결정이라",),
            ),
            Expected(
                source="시민단체",
                cue="우려를 나타낸",
                content=("자료가 샐 수 있다",),
                stance="predicted",
                inside=0,
            ),
        ),
    ),
    Example(
        text="한빛통신은 세 명이 다쳤다고 지방정부 관리의 말을 인용해 보도했다.",
        claims=(
            Expected(source="한빛통신", cue="보도했다", content=("세 명이 다쳤다",)),
            Expected(
                source="지방정부 관리", cue="인용해", content=("세 명이 다쳤다",), kind="anonymous", inside=0
            ),
        ),
    ),
)

# What is said, and how it is meant.
CONTENTS = (
    _one(
        "송 씨는 아들에게 의자를 가져오라고 말했다.", "송 씨", "말했다", "의자를 가져오라", stance="proposed"
    ),
    _one("송 씨는 아들이 만든 의자라고 말했다.", "송 씨", "말했다", "아들이 만든 의자라"),
    _one("그는 자료를 판 적이 없다고 강조했다.", "그", "강조했다", "자료를 판 적이 없다", stance="denied"),
    _one("그는 할 일이 없다고 말했다.", "그", "말했다", "할 일이 없다"),
    _one("검찰은 “형이 가볍다”며 항소 의사를 밝혔다.", "검찰", "의사를 밝혔다", "“형이 가볍다”", act="say"),
    _one(
        "두 장관은 안전이 먼저라는 데 의견을 같이했다.",
        "두 장관",
        "의견을 같이했다",
        "안전이 먼저라",
        act="confirm",
    ),
    _one("그는 돈을 받은 사실을 인정했다.", "그", "인정했다", "돈을 받은 사실", act="confirm"),
    _one("그는 안전 예산을 늘릴 것을 주문했다.", "그", "주문했다", "안전 예산을 늘릴 것", stance="proposed"),
    _one(
        "그는 첫 공판에서 뇌물 수수 혐의를 전면 부인했다.",
        "그",
        "부인했다",
        "뇌물 수수 혐의",
        stance="denied",
    ),
    _one(
        "주민들은 모임을 꾸려 국회에 특별법 제정을 촉구했다.",
        "주민들",
        "촉구했다",
        "특별법 제정",
        stance="proposed",
    ),
    _one(
        "이 총리는 3일 국회에서 열린 당정협의에서 예산을 처리해야 한다고 밝혔다.",
        "이 총리",
        "밝혔다",
        "예산을 처리해야 한다",
        stance="proposed",
    ),
    _one("배우 한가람은 19일 방송된 ‘강가의 집’에서 결혼한다고 밝혔다.", "배우 한가람", "밝혔다", "결혼한다"),
    _one(
        "김 위원장은 지난 11일 새 위원을 뽑겠다고 밝혔다.",
        "김 위원장",
        "밝혔다",
        "새 위원을 뽑겠다",
        stance="planned",
    ),
    _one("경찰은 지난 11일 용의자를 붙잡았다고 밝혔다.", "경찰", "밝혔다", "지난 11일 용의자를 붙잡았다"),
    _one("그는 이렇게 답했다. “이 팀은 달랐다.”", "그", "답했다", "“이 팀은 달랐다.”"),
    _one("백 교수의 말이다. “예산이 곧 뜻입니다.”", "백 교수", "말이다", "“예산이 곧 뜻입니다.”"),
    _one("“끝났습니다.” 노 감독은 고개를 숙인 채 말했다.", "노 감독", "말했다", "“끝났습니다.”"),
    _one(
        "▶장 위원장=내년에 다시 논의하겠습니다.",
        "장 위원장",
        None,
        "내년에 다시 논의하겠습니다.",
        stance="planned",
    ),
)

EXAMPLES = (*SPEAKERS, *CONTENTS, *POINTS, *DIRECT, *INDIRECT, *LAYERS, *UNNAMED, *NOUNS)

# Sentences that hold no claim.
NONE = (
    "가수 나래는 새 음반 ‘밤의 노래’를 냈다.",
    "이 현상은 ‘가을 더위’라고 불린다.",
    "“푸른 강”이라는 이름의 식당이 문을 열었다.",
    "그는 라디오 프로그램 “아침의 창”에서 사회를 맡았다.",
    "비가 온다고 해서 경기가 취소되지는 않는다.",
    "그것을 성공이라고 보기는 어렵다.",
    "공사가 늦어진 것으로 보인다.",
    "값이 오른 것으로 나타났다.",
    "대변인은 구체적인 시기는 밝히지 않았다.",
    "그가 돌아온다면 모두 반길 것이다.",
    "회의는 두 시간 만에 끝났다.",
    "그냥 대박이라는 말밖에 안 나온다.",
    "이 발언은 교역을 넓히겠다는 뜻을 밝힌 것으로 풀이된다.",
    "저는 양국이 함께 나아가야 한다고 생각합니다.",
    "심사단은 A안이 낫다는 데 한 표를 던졌다.",
    "문의: 담당 부서로 전화하면 된다.",
    "감독: 한가람. 음악: 오세찬.",
    "그 책은 좋은 평가를 받고 있다.",
    "한빛전자는 새 전화기를 발표했다.",
    "영화가 재미있다고 생각한다.",
    "문제는 시간이 없다는 것이다.",
    "그는 처음에 농담이라고 착각했다.",
    "이른바 ‘반값 등록금’ 정책이 국회를 통과했다.",
    "손님이 주인에게 국수 두 그릇을 주문했다.",
)
