"""What of a page is its article: furniture is known by its shape, and no sentence is lost."""

from __future__ import annotations

import time

import pytest

from timeline.documents import from_bytes
from timeline.documents.blocks import find_blocks
from timeline.documents.clean import clean
from timeline.documents.make import make
from timeline.types import BlockKind

SCRAPED = """메뉴

3.12 (화)

강물 넘친 밤, 마을이 깨어 있었다

댓글 12

공유하기

경보는 늦었고 사람은 빨랐다

[한들일보 도하린 기자] 솔내천이 12일 새벽 넘쳐 주차장이 잠겼다. 소방 당국은 주민 26명을 구조했다.

(사진=한들일보)

시는 감지기를 설치하겠다고 밝혔다. "다음 달까지 마치겠다"고 했다.

도하린 기자 do@handeul.example

저작권자 ⓒ 한들일보 무단 전재 및 재배포 금지

많이 본 뉴스"""


def kinds(text: str) -> list[tuple[str, str]]:
    document = from_bytes(text.encode(), name="a.txt")
    return [(str(b.kind), document.text[b.start : b.end]) for b in document.blocks]


def test_a_scraped_page() -> None:
    found = kinds(SCRAPED)
    assert [k for k, _ in found] == [
        "furniture", "header", "title", "furniture", "furniture", "heading", "byline", "body", "caption", "body",
        "byline", "furniture", "furniture",
    ]  # fmt: skip
    assert found[6][1] == "[한들일보 도하린 기자]"
    assert found[7][1].startswith("솔내천이")


@pytest.mark.parametrize(
    "text",
    [
        "비가 왔다.",
        "Dam breaks",
        "omg the dam just broke!! #tarn",
        "The dam broke on Monday. Forty families left.",
        "Published in 2019, the book caused a stir in the Senate of Norbridge.",
        "Updated figures show that exports fell by 5 percent in May 2023.",
        "A former official was published in The Ledger on Tuesday. He spoke of 2019.",
        "Separately, Harbor Corp. posted a net loss of $2 million, or $1 a share, a year earlier.",
    ],
)
def test_a_text_alone_is_body(text: str) -> None:
    assert [k for k, _ in kinds(text)] == ["body"]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "PORT AMARA (AP) _ The ferry Calloway struck a pier in heavy fog on the\n"
        "morning of Sept. 12, and two sailors were hurt, the coast guard said in a\n"
        "statement that it sent to the families of the crew on the following day and\n"
        "that was read aloud at the harbor.\n\n"
        "Investigators said last month that the lookout post had been empty since the\n"
        "crew was cut in the spring.\n"
    )
    bodies = [t for k, t in kinds(text) if k == "body"]
    assert len(bodies) == 2
    assert "the\nmorning" in bodies[0]


def test_blocks_are_in_order_and_do_not_overlap() -> None:
    document = from_bytes(SCRAPED.encode(), name="a.txt")
    for before, after in zip(document.blocks, document.blocks[1:], strict=False):
        assert before.start < before.end <= after.start
    assert all(
        document.text[b.start : b.end].strip() == document.text[b.start : b.end] for b in document.blocks
    )


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("a\xa0b", "a b"),
        ("２０１７년", "2017년"),
        ("끝.<br />다음", "끝.\n     다음"),
        ("R&amp;D", "R&    D"),
        ("-LRB- Wire -RRB-", "    ( Wire )    "),
        ("a\r\nb", "a \nb"),
        ("a\u200bb", "a b"),
        ("3 < 4 & 5 > 2", "3 < 4 & 5 > 2"),
        (
            "The pier cracked.[3][b] It fell[citation needed], too.",
            "The pier cracked.       It fell                 , too.",
        ),
        ("they said [12] of the list[3]은 있다", "they said [12] of the list[3]은 있다"),
    ],
)
def test_cleaning_keeps_the_length(raw: str, plain: str) -> None:
    assert clean(raw) == plain
    assert len(clean(raw)) == len(raw)


def test_furniture_gives_no_entries() -> None:
    from timeline.pipeline import extract

    document = from_bytes(SCRAPED.encode(), name="a.txt")
    furniture = [
        b for b in document.blocks if b.kind in (BlockKind.FURNITURE, BlockKind.CAPTION, BlockKind.BYLINE)
    ]
    for entry in extract(document).entries or ():
        for evidence in entry.evidence:
            assert not any(b.start < evidence.end and evidence.start < b.end for b in furniture)


PAGES = {
    "an agency's page": """검색

로그인

최신기사

가람전자, 내년 상반기 오산 공장 가동…"3천명 고용"

송고시간 2023-05-11 14:20
윤하늘 기자
5년간 2조원 투자
가람전자 오산 공장 조감도
가람전자 오산 공장 조감도
[가람전자 제공. 재판매 및 DB 금지]
(오산=새벽뉴스) 윤하늘 기자 = 가람전자가 11일 오산에 공장을 짓는다고 밝혔다.
회사는 2028년까지 2조원을 투자한다. 공사는 다음 달 시작된다.
◇ 2019년 화재 뒤 첫 증설
가람전자는 2019년 3월 화재로 생산을 멈췄다.
<저작권자(c) 새벽뉴스, 무단 전재-재배포 금지> 2023/05/11 14:20 송고
관련기사
오산시, 반도체 특구 신청
1 국회, 예산안 처리""",
    "an encyclopedia's page": """Jump to content
From Wikipedia, the free encyclopedia
Tarn Dam failure
Date	4 November 1998
Location	Tarn, county of Norland
The Tarn Dam failure was a flood in the county of Norland on 4 November 1998. The dam had opened in 1961.
Aftermath
A commission blamed poor repairs.[3] A new dam was opened on 12 June 2003.
Categories: Floods | 1998 in Norland
This page was last edited on 3 May 2021, at 14:02 (UTC).""",
    "a ministry's notice": """보도자료
배포일시 2022. 5. 3.(화) 조간 보도
담당부서 수산정책과 과장 한기온 (044-200-0000)
바다부, 연안 어선 안전장비 3,200척 지원
- 6월 10일까지 시·군·구 접수, 척당 최대 120만원 -
□ 바다부(장관 문정오)는 5월 9일부터 연안 어선에 안전장비를 지원하는 사업을 시작한다고 밝혔다.
ㅇ 이에 앞서 바다부는 지난해 11월 법을 개정하고 올해 예산 38억원을 확보했다.""",
    "a ministry's answers": """보도설명자료
연안 여객선 운임 지원 확대 관련 질의응답 (2024. 11. 20. 배포)
담당부서 연안해운과 책임자 과장 한기온
□ 바다부는 내년 3월부터 연안 여객선 운임 지원 대상을 넓힌다고 20일 밝혔다.""",
    "a letter": """Dear shareholders,
Tarrant Mills reports results of the third quarter
Revenue rose 18 percent to $212 million, the company said on Thursday. It opened a mill in Ohio in May.""",
    "a broadcaster's page": """Skip to content
Home
News

Dam failure in Ostrel valley kills nine

6 hours ago
Share
Getty Images
Rescue workers search the mud near Ostrel on Tuesday

Nine people have died after a dam gave way above Ostrel on Tuesday, officials say.

"We heard thunder," said Petr Halas.

What we know so far

The dam had been inspected in March. Engineers found cracks and asked for repairs
in a letter to the owner.

More on this story
Villages flooded after third day of rain
3 days ago
Copyright © 2024 Harbor News.""",
}


@pytest.mark.parametrize(
    ("page", "kind", "starts"),
    [
        ("an agency's page", "title", ["가람전자, 내년"]),
        ("an agency's page", "heading", ["5년간", "◇ 2019년"]),
        ("an agency's page", "caption", ["가람전자 오산", "가람전자 오산", "[가람전자 제공"]),
        ("an agency's page", "body", ["가람전자가 11일", "회사는", "가람전자는 2019년"]),
        ("an encyclopedia's page", "title", ["Tarn Dam failure"]),
        ("an encyclopedia's page", "body", ["The Tarn Dam failure", "A commission"]),
        ("a ministry's notice", "title", ["바다부, 연안"]),
        ("a ministry's notice", "byline", ["배포일시", "담당부서"]),
        ("a ministry's notice", "body", ["바다부(장관", "이에 앞서"]),
        ("a ministry's answers", "furniture", ["보도설명자료"]),
        ("a ministry's answers", "title", ["연안 여객선 운임 지원 확대 관련 질의응답"]),
        ("a ministry's answers", "byline", ["(2024. 11. 20. 배포)", "담당부서"]),
        ("a letter", "title", ["Tarrant Mills reports"]),
        ("a broadcaster's page", "title", ["Dam failure"]),
        ("a broadcaster's page", "heading", ["What we know"]),
        ("a broadcaster's page", "caption", ["Getty", "Rescue workers"]),
        ("a broadcaster's page", "body", ["Nine people", '"We heard', "The dam had been"]),
    ],
)
def test_other_pages(page: str, kind: str, starts: list[str]) -> None:
    found = [text for k, text in kinds(PAGES[page]) if k == kind]
    assert len(found) == len(starts)
    assert all(text.startswith(start) for text, start in zip(found, starts, strict=True))


@pytest.mark.parametrize(
    ("title", "published"),
    [
        ("Questions and answers on ferry fares (published 20 November 2024)", "2024-11-20"),
        ("여객선 운임 관련 브리핑 전문 (2024. 11. 20. 14:00)", "2024-11-20T14:00"),
        ("The flood at the Tarn bridge (4 November 1998)", None),  # that is the day of the flood
        ("제12차 항만 안전 대책 회의 결과 (2024. 11. 20.(수))", None),
        ("담당부서 신설 뒤에도 반복되는 항만 사고", None),
        ("책임자 처벌 요구하며 닷새째 농성", None),
    ],
)
def test_a_title_may_say_when_it_was_put_online(title: str, published: str | None) -> None:
    said = "The ministry said that fares would fall in March. It set aside 38 million."
    read = make(f"{title}\n\n{said}", id="d")
    assert (read.title, read.published) == (title.split(" (")[0] if published else title, published)


def test_lines_of_a_list_are_body_and_years_are_headings() -> None:
    text = (
        "What changes next year\n\nFrom 1 January several rules change in Norbridge. Here is what to know:\n\n"
        "- The minimum wage rises to 12.50 an hour\n- Ferries run until midnight\n\n"
        "1998\n\nThe ferry strike of that year lasted 23 days and ended in March."
    )
    assert [k for k, _ in kinds(text)] == ["title", "body", "body", "body", "heading", "body"]


def test_a_related_link_in_the_middle_loses_nothing() -> None:
    text = (
        "A dam broke above Ostrel on Monday night.\n\nRead more: Villages flooded\n\nForty families left.\n\n"
        "Repairs are planned for spring, the county said.\n\n© 2024 Harbor News\n\nThis site is run by the harbor."
    )
    assert [t for k, t in kinds(text) if k == "body"] == [
        "A dam broke above Ostrel on Monday night.",
        "Forty families left.",
        "Repairs are planned for spring, the county said.",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Published in 2019, the book caused a stir in the Senate.",
        "Updated figures show that exports fell by 5 percent in May 2023.",
        "The company said it would share the photo: “We own the copyright,” it said.",
        "Follow-up talks on email and search will be held on March 3, Google said.",
        "승인은 2019년에 났지만 발행 2020년 물량은 팔리지 않았다고 회사는 밝혔다.",
        "네이버는 구독 서비스를 다음 달 3일 시작한다고 밝혔다.",
        "기자협회는 이 사진을 제공한 시민에게 상을 주기로 했다.",
        "박 기자는 2021년 회사를 떠났다.",
        "로그인 오류가 3일째 이어지고 있다.",
        "댓글 조작 사건의 첫 재판이 5일 열렸다.",
    ],
)
def test_sentences_with_words_of_pages_are_body(sentence: str) -> None:
    text = f"{BEFORE}\n\n{sentence}\n\n{BEFORE}\n\n공유하기\n\n메뉴"
    assert ("body", sentence) in kinds(text)


ONE_LINE = (
    "본문 바로가기 로그인 정치 경제 사회 여진대교 석 달 만에 재개 송고 2024-06-21 10:12 윤하늘 기자 "
    "(여진=새벽통신) 윤하늘 기자 = 여진시는 여진대교 통행을 21일 재개했다고 밝혔다. 공사에는 48억원이 들었다."
)
BEFORE = "It rained all night in Tarn, and the river rose by two meters, the county said on Monday."


@pytest.mark.parametrize(
    ("text", "kinds_found", "published"),
    [
        (
            "Ferry runs aground off Dunmore Friday 4 February 2011 15.55 GMT The Ariel ran aground. Nobody was hurt.",
            ["title", "byline", "body"],
            "2011-02-04T15:55",
        ),
        (ONE_LINE, ["furniture", "title", "byline", "byline", "body"], "2024-06-21T10:12"),
        (
            "정치 개혁안 통과 입력 2024.06.21. 오전 9:02 | 수정 2024.06.21. 오전 9:40 국회는 21일 이를 통과시켰다.",
            ["title", "byline", "body"],
            "2024-06-21T09:02",
        ),
        (
            "DUNMORE | Mon Mar 2, 2009 4:23 pm EST The Ariel ran aground. Nobody was hurt.",
            ["title", "byline", "body"],
            "2009-03-02T16:23",
        ),
        (
            "Ferry runs aground\n\nUpdated 4:23 PM EST, Mon March 2, 2009\n\nThe Ariel ran aground. Nobody was hurt.",
            ["title", "byline", "body"],
            "2009-03-02T16:23",
        ),
        (
            "The Ariel ran aground on Friday 4 February 2011 15.55 GMT The captain slept.",
            ["body"],
            None,
        ),
        ("The Ariel ran aground. Friday 4 February 2011 15.55 GMT was his last entry.", ["body"], None),
    ],
)
def test_the_minute_at_which_a_page_was_put_online_is_no_part_of_its_first_sentence(
    text: str, kinds_found: list[str], published: str | None
) -> None:
    assert [kind for kind, _ in kinds(text)] == kinds_found
    assert from_bytes(text.encode(), name="a.txt").published == published


DISCUSSED = """The dam at Tarn broke on Monday night and the valley was flooded within an hour.

Forty families had to leave their homes.

{posts}"""


@pytest.mark.parametrize(
    "posts",
    [
        (
            "At 5:16 pm on 18 Jan 2021, Marcus wrote: It was a general who said so in 1944.\nI agree.\n\n"
            "At 5:40 pm on 18 Jan 2021, rosa_k wrote: He died in 2003."
        ),
        (
            "In 1990 the mayor said that it would hold. Posted by Marcus on January 18, 2021 05:16 PM.\n\n"
            "The mayor resigned in 1991. Posted by rosa_k on January 18, 2021 05:40 PM."
        ),
    ],
)
def test_what_readers_wrote_below_is_no_article(posts: str) -> None:
    found = kinds(DISCUSSED.format(posts=posts))
    assert [k for k, _ in found[:2]] == ["body", "body"]
    assert {k for k, _ in found[2:]} == {"post"}


def test_heads_of_posts_on_a_page() -> None:
    posts = (
        "haneul_77 2021.01.18 17:16\n\n작년에도 그랬대요.\n\n물결 2021.01.18 17:40 답글 신고\n\n정말입니다."
    )
    page = f"메뉴\n\n로그인\n\n솔내천 넘쳐 주차장 잠겨\n\n솔내천이 12일 새벽 넘쳐 주차장이 잠겼다.\n\n{posts}"
    assert [k for k, _ in kinds(page)][3:] == ["body", "post", "post", "post", "post"]
    # A text that is no page may have places and times as its headings.
    assert "post" not in {k for k, _ in kinds(DISCUSSED.format(posts=posts))}


@pytest.mark.parametrize(
    "sentence",
    [
        "At 5:16 pm on 18 Jan 2021, Marcus Bell wrote to the council that the wall had moved.",
        "Posted by Mara Voss on January 18, 2021 05:16 PM.",
    ],
)
def test_one_who_wrote_is_no_discussion(sentence: str) -> None:
    found = kinds(
        DISCUSSED.format(posts=f"{sentence}\n\nThe council met on Tuesday and heard him at length.")
    )
    assert {k for k, _ in found} == {"body"}


@pytest.mark.parametrize(
    ("stamp", "published"),
    [
        ("Page last updated at 11:50 GMT, Friday, 29 January 2021", "2021-01-29"),
        ("8 November 2021 Last updated at 06:28 GMT", "2021-11-08"),
        ("8 November 2021 Last updated at 06:28 Share", "2021-11-08"),
        ("Mara Voss | 10:35 UK time, Monday, 18 January 2021", "2021-01-18"),
    ],
)
def test_the_time_of_a_page_run_together_with_its_first_sentence(stamp: str, published: str) -> None:
    text = (
        f"{stamp} Rain fell on Tarn for the third day and the river rose.\n\nForty families left their homes."
    )
    document = from_bytes(text.encode(), name="a.txt")
    found = kinds(text)
    assert [k for k, _ in found] == ["byline", "body", "body"]
    assert found[1][1].startswith("Rain fell")
    assert document.published is not None
    assert document.published.startswith(published)


def test_a_sentence_that_tells_when_something_was_published_is_whole() -> None:
    text = "The figures were published on 3 March 2021 at 10:30 by the office.\n\nThey were withdrawn within a week."
    assert [k for k, _ in kinds(text)] == ["body", "body"]


def test_a_page_may_begin_with_the_minute_it_was_put_online() -> None:
    text = (
        "Wednesday 8 June 2005 00.39 BST The board met in Vale and named a chair. It will meet again in May."
    )
    document = from_bytes(text.encode(), name="a.txt")
    assert document.blocks[-1].kind is BlockKind.BODY


def test_a_long_menu_above_a_long_article_takes_time_by_its_length() -> None:
    def seconds(count: int) -> float:
        text = "\n\n".join(["로그인"] * count + [BEFORE] * count)
        began = time.process_time()
        assert len(find_blocks(text)) == 2 * count
        return time.process_time() - began

    assert seconds(16_000) < 10 * max(seconds(4_000), 0.02)
