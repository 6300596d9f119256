"""What of a page is its article: furniture is known by its shape, and no sentence is lost."""

from __future__ import annotations

import pytest

from timeline.documents import from_bytes
from timeline.documents.clean import clean
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
        ("a\r\nb", "a \nb"),
        ("a\u200bb", "a b"),
        ("3 < 4 & 5 > 2", "3 < 4 & 5 > 2"),
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
