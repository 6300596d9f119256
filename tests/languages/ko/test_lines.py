"""What a reader sees of several Korean sentences: whom a line names, and how it ends."""

from __future__ import annotations

import pytest

from timeline.documents import from_record
from timeline.languages.ko.events import endings
from timeline.pipeline import extract
from timeline.types import Document, EntryKind


def lines(text: str, kind: EntryKind = EntryKind.EVENT) -> list[str]:
    document = from_record(
        {"id": "a", "text": text, "published": "2024-11-19", "language": "ko"}, fallback_id="a"
    )
    assert isinstance(document, Document)
    return [e.headline for e in extract(document).entries or () if e.kind is kind]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("도레물산은 화학 업체다. 9월 한들은행에게서 3억을 투자받았다.", "도레물산, 한들은행에게서 3억을 투자받았다"),
        ("도레물산은 화학 업체다. 회사는 지난 3월 공장을 지었다.", "도레물산은 공장을 지었다"),
        ("구조대는 3일 창고에서 80대 남성을 구조했다. 이 남성은 4일 숨졌다.", "80대 남성은 숨졌다"),
        ("배우 황미르 씨는 3일 입국했다. 황 씨는 4일 경찰에 출석했다.", "배우 황미르 씨는 경찰에 출석했다"),
        ("배우 황미르 씨는 3일 입국했다. 민 씨는 4일 경찰에 출석했다.", "민 씨는 경찰에 출석했다"),
        ("새봄FC 구단은 3일 감독을 해임했다. 구단은 4일 새 감독을 선임했다.", "새봄FC 구단은 새 감독을 선임했다"),
        ("소설가 조한별(51)은 섬에 산다. 그는 지난달 새 장편을 펴냈다.", "소설가 조한별은 새 장편을 펴냈다"),
        ("명창 고은채 씨가 9일 별세했다. 고인은 1991년 명인으로 지정됐다.", "고은채 씨는 명인으로 지정됐다"),
        ("도레물산은 지난해 공장을 닫았다. 올해 3분기 매출은 12% 줄었다.", "도레물산, 매출은 12% 줄었다"),
        ("도지사는 18일 오후 마을을 찾아 주민을 위로했다.", "도지사는 마을을 찾아 주민을 위로했다"),
        ("도레물산은 2017년 설립된 화학 업체다.", "도레물산은 설립됐다"),
        # Who runs off is not who catches him.
        ("조 경위는 3일 창고를 찾았다. 4일 주씨가 달아나자 공범을 체포했다.", "조 경위, 공범을 체포했다"),
        # What points back is named by the words before that it stands for.
        ("법원은 가온정밀 팀장에게 벌금을 선고했다. 이 회사는 6월 공장을 닫았다.", "가온정밀은 공장을 닫았다"),
        ("도레물산은 지난해 이익을 냈다. TV 사업은 적자다. 회사는 6월 공장을 닫았다.", "도레물산은 공장을 닫았다"),
        ("조한별은 고향에 활자박물관을 지었다. 이 박물관은 2014년 문을 열었다.", "활자박물관은 문을 열었다"),
        ("조한별은 드라마 '푸른 법정'에 나온다. 이 드라마는 8월 촬영을 마쳤다.", "드라마 '푸른 법정'은 촬영을 마쳤다"),
        ("해담구의 한 도로가 잠겼다. 이 도로에서는 2022년에도 차가 갇혔다.", "해담구의 한 도로에서는 차가 갇혔다"),
        ("해담 창고가 탔다. 이 창고에서는 3일 벽이 무너져 2명이 다쳤다.", "해담 창고에서는 벽이 무너져 2명이 다쳤다"),
        ("시인 조한별 선생이 9일 별세했다. 고인은 1991년 시집을 냈다.", "조한별 선생은 시집을 냈다"),
        ("명 씨는 1984년 의사가 돼 섬에서 일했다. 그는 2017년 귀국했다.", "명 씨는 귀국했다"),
        ("버스가 미끄러졌다. 이 사고로 3일 승객 7명이 다쳤다.", "승객 7명이 다쳤다"),
        # A law that is in force is no person, and none of those before is: the line says what it says.
        # A club is no man who works for it, and many are not the one who has died.
        ("사진가 조한별 씨는 어민들을 찍었다. 고인은 1994년 미술상을 받았다.", "조한별 씨는 미술상을 받았다"),
        ("해담FC는 3일 한들컵에서 졌다. 해담은 2015년 이 대회에서 우승했다.", "해담은 한들컵에서 우승했다"),
        # A bare topic is what was told before by a longer name; what describes somebody is not about him.
        ("해담군은 5일 축제를 연다. 군은 2024년 축제를 취소했다.", "해담군은 축제를 취소했다"),
        ("도레물산은 새봄시 신공장에 투자한다. 공장은 내년 4월 착공한다.", "새봄시 신공장은 착공한다"),
        (
            "도레물산은 3일 공장을 닫았다. 지붕에서 떨어진 곽 씨에게는 5일 치료비를 지급했다.",
            "도레물산, 지붕에서 떨어진 곽 씨에게는 치료비를 지급했다",
        ),
        # What one predicate tells of two times has a line for each.
        ("한 화백은 1994년 바람미술상, 2009년 문화훈장을 받았다.", "한 화백은 바람미술상을 받았다"),
        ("한 화백은 1994년 바람미술상, 2009년 문화훈장을 받았다.", "한 화백은 문화훈장을 받았다"),
        ("이 김은 2014년 농업유산으로 지정된 갈매 갯벌에서 난다.", "갈매 갯벌이 농업유산으로 지정됐다"),
        # A text goes on about its topic, not about who else acts, nor about so and so many.
        ("도레물산은 2019년 기술자 네 명이 세웠다. 2022년 한들시에 공장을 지었다.", "도레물산, 한들시에 공장을 지었다"),
        ("누리시는 지난해 공원을 열었다. 6월 행사에는 3만명이 왔다. 지난달 분수를 고쳤다.", "누리시, 분수를 고쳤다"),
        (
            "한들교통공사는 3일 열차를 세웠다. 감사 결과 공사 직원들은 서류를 꾸몄다. 공사는 지난해에도 과태료를 냈다.",
            "한들교통공사는 과태료를 냈다",
        ),
        # Who became so is told of what describes it; a word is whole; to be brought to a hospital is news.
        ("3일 역에서 전동차가 멈춰 있던 열차를 들이받아 2명이 다쳤다.", "역에서 전동차가 열차를 들이받아 2명이 다쳤다"),
        ("경찰은 지난해 2월 군청을 압수수색했고 곧 3명을 체포했다.", "경찰은 군청을 압수수색했다"),
        ("3일 한들시 공장에서 불이 났다. 3명이 병원으로 옮겨졌다.", "3명이 병원으로 옮겨졌다"),
        # What leads up to it is told with it; what is not so is told as such.
        ("곽모 씨가 14일 역 앞에서 물병을 던진 뒤 달아났다.", "곽모 씨가 역 앞에서 물병을 던진 뒤 달아났다"),
        ("신문은 법정이 아닌 별실에서 14일 진행됐다.", "신문은 법정이 아닌 별실에서 진행됐다"),
        # What is over has happened, whatever the plan behind it; what a goal names is to come.
        ("해담 3호 열차는 2003년 도입돼 내년에 폐차될 예정이다.", "해담 3호 열차는 도입됐다"),
        ("도레물산은 내년 3월 시험을 신청하고 2028년 허가를 받는 것이 목표다.", "도레물산은 시험을 신청한다"),
        ("사과 300t은 21일 항구에 들어온다.", "사과 300t은 항구에 들어온다"),
        ("해담시의회는 오는 26일 이 문제를 다루기 위한 임시회를 연다.", "해담시의회는 임시회를 연다"),
    ],
)  # fmt: skip
def test_whom_a_line_names(text: str, line: str) -> None:
    assert line in lines(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("업계에서는 수요가 늘어날 것으로 보고 있다.", ["업계: 수요가 늘어날 것이다"]),
        # Some words are no sentence: the line tells of what they were said.
        (
            '해담시는 3일 공원을 닫는다는 보도에 대해 "사실무근"이라고 밝혔다.',
            ['해담시는 공원을 닫는다는 보도에 대해 "사실무근"이라고 밝혔다'],
        ),
        ('홍 과장은 "다리는 튼튼하다"고 말했다.', ["홍 과장 “다리는 튼튼하다”"]),
        # What explains what it does not name has no line.
        ("소식통은 앱 개발에 집중하기 위해 팀을 꾸리는 것이라고 설명했다.", []),
        ("경영진이 우려를 표명한 데 따른 조치라고 소식통들은 전했다.", []),
        ("조 시장은 이번 사업은 주민을 위한 것이라고 말했다.", ["조 시장: 이번 사업은 주민을 위한 것이다"]),
        ("홍 대표는 공장을 늘릴 것이라고 말했다.", ["홍 대표: 공장을 늘릴 것이다"]),
        # A city is called the city.
        (
            "해담시는 다리를 고쳤다. 시는 예산이 모자란다고 밝혔다.",
            ["해담시: 예산이 모자란다"],
        ),
    ],
)  # fmt: skip
def test_how_a_claim_reads(text: str, said: list[str]) -> None:
    assert lines(text, EntryKind.CLAIM) == said


def test_what_somebody_says_he_will_do_others_say_he_does() -> None:
    assert lines("정 과장은 예산 18억원을 이달 중 확보하겠다고 말했다.") == [
        "정 과장은 예산 18억원을 확보한다"
    ]


def test_what_points_back_at_the_head_of_a_long_text_is_named() -> None:
    text = "새봄시는 해담터널을 다시 열었다. " + "비가 왔다. " * 20 + "이 터널은 2009년 6월 착공했다."
    assert "해담터널은 착공했다" in lines(text)


def test_what_points_back_at_nothing_told_makes_no_line() -> None:
    assert lines("이 도로는 지난해 6월 개통됐다.") == []
    assert lines("이 대표는 지난해 6월 회사를 세웠다.") == ["이 대표는 회사를 세웠다"]


def test_what_comes_of_what_is_not_told_makes_no_line() -> None:
    assert lines("경찰은 3일 현장을 살폈다. 결과는 다음 달 나올 예정이다.") == ["경찰은 현장을 살폈다"]


def test_what_another_made_or_did_is_told_of_him() -> None:
    text = "도레물산은 2021년 3월부터 2022년 9월까지 만든 온풍기를 회수한다."
    assert lines(text) == []
    assert lines("여성이 3일 경찰에 신고했고 한들경찰서는 영상을 보고 곽씨를 체포했다.")[-1].startswith(
        "한들경찰서는"
    )


def test_why_somebody_acts_is_told_with_what_he_does() -> None:
    text = "한들대가 학생을 때렸다며 소속 교수를 12일 고발했다."
    assert lines(text, EntryKind.CLAIM) == ["한들대가 학생을 때렸다며 소속 교수를 고발했다"]


def test_who_is_new_to_a_scene_speaks_on_the_day_of_the_report() -> None:
    text = "누리시는 지난 9월 3일 소각을 허용했다. 환경단체들은 소각을 금지하라고 촉구했다."
    document = from_record({"id": "a", "text": text, "published": "2024-11-19"}, fallback_id="a")
    assert isinstance(document, Document)
    said = [c.said_at for c in extract(document).claims or ()]
    assert [t.edtf for t in said if t is not None] == ["2024-11-19"]


def test_a_plan_told_by_the_lines_of_its_times_has_no_other() -> None:
    text = "도레물산은 내년 상반기 오사카에 법인을 세우고, 2026년까지 로봇을 1천대로 늘릴 계획이다."
    assert lines(text, EntryKind.CLAIM) == []
    assert len(lines(text)) == 2


def test_what_was_planned_lends_its_time_to_nothing_else() -> None:
    assert lines("도레물산은 지난 8월 공장을 열 계획이었으나 일정을 미뤘다.") == [
        "도레물산은 공장을 열 계획이었다"
    ]


def test_what_is_done_to_nothing_makes_no_line() -> None:
    assert lines("한 의원은 지난해 8월 법안을 냈다. 내년 7월 1일부터 시행된다.") == ["한 의원은 법안을 냈다"]


def test_what_somebody_says_in_a_quotation_of_its_own_is_not_told_of_others() -> None:
    text = (
        '한들시장 상인 70명이 3일 모였다.\n\n-언제 시작했나.\n"대학을 나왔다. 1998년부터 출판사에서 일했다."'
    )
    assert not any("출판사" in line for line in lines(text))


def test_a_run_of_clauses_is_told_once() -> None:
    assert lines("위원회는 지난 3일 회의를 열고 새 규칙을 의결했다.") == [
        "위원회는 회의를 열고 새 규칙을 의결했다"
    ]


@pytest.mark.parametrize(
    ("stem", "irregular", "past", "present"),
    [
        ("열", False, "열었다", "연다"),
        ("짓", True, "지었다", "짓는다"),
        ("돕", True, "도왔다", "돕는다"),
        ("줍", True, "주웠다", "줍는다"),
        ("듣", True, "들었다", "듣는다"),
        ("받", False, "받았다", "받는다"),
        ("오르", False, "올랐다", "오른다"),
        ("따르", False, "따랐다", "따른다"),
        ("내리", False, "내렸다", "내린다"),
        ("바꾸", False, "바꿨다", "바꾼다"),
        ("오", False, "왔다", "온다"),
        ("되", False, "됐다", "된다"),
        ("뛰", False, "뛰었다", "뛴다"),
        ("쓰", False, "썼다", "쓴다"),
        ("모으", False, "모았다", "모은다"),
        ("하", False, "했다", "한다"),
    ],
)
def test_verbs_end_a_sentence(stem: str, irregular: bool, past: str, present: str) -> None:
    assert f"{endings.past_of(stem, irregular=irregular)}다" == past
    assert endings.present_of(stem) == present


@pytest.mark.parametrize(
    ("name", "rest", "fitted"),
    [
        ("가람", "는 갔다", "은 갔다"),
        ("나무", "을 샀다", "를 샀다"),
        ("나무", "가 컸다", "가 컸다"),
        ("가람", "와 함께", "과 함께"),
        ("FT", "는 썼다", "는 썼다"),
        ("가람", "가격", "가격"),
    ],
)
def test_a_particle_fits_the_name_before_it(name: str, rest: str, fitted: str) -> None:
    assert endings.fitted(name, rest) == fitted


def test_what_a_source_does_is_told_without_the_day_that_its_line_has() -> None:
    text = "해담시는 18일 솔내천 둔치 침수를 막을 대책을 발표했다."
    assert lines(text, EntryKind.CLAIM) == ["해담시는 솔내천 둔치 침수를 막을 대책을 발표했다"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("경찰은 두 사람이 함께 살고 있는 것으로 파악했다.", "경찰: 두 사람이 함께 살고 있다"),
        ("검찰은 조 씨가 돈을 받은 것으로 파악했다.", "검찰: 조 씨가 돈을 받았다"),
        ("경찰은 조 씨가 교사인 것으로 보고 있다.", "경찰: 조 씨가 교사이다"),
        ("기상청은 비가 내릴 것으로 내다봤다.", "기상청: 비가 내릴 것이다"),
    ],
)
def test_what_is_found_out_is_a_sentence(text: str, line: str) -> None:
    assert lines(text, EntryKind.CLAIM) == [line]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "불은 2층에서 난 것으로 추정되고 있으며, 경찰이 조사 중이다.",
            "불은 2층에서 난 것으로 추정되고 있다",
        ),
        ("그가 떠났다는 보도도 나와 파문이 일고 있다.", "그가 떠났다는 보도도 나왔다"),
    ],
)
def test_what_nobody_named_says_ends_as_a_sentence(text: str, line: str) -> None:
    assert lines(text, EntryKind.CLAIM) == [line]


def test_how_long_it_lasts_from_a_day_on_gives_its_end() -> None:
    text = "해담군은 12월 2일부터 2주간 축제를 연다."
    document = from_record(
        {"id": "a", "text": text, "published": "2024-11-19", "language": "ko"}, fallback_id="a"
    )
    assert isinstance(document, Document)
    assert [e.time.edtf for e in extract(document).entries or ()] == ["2024-12-02/2024-12-15"]
