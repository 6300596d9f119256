"""Interviews and transcripts: who answers, and what is told within somebody's turn."""

from __future__ import annotations

import pytest

from timeline import pipeline
from timeline.documents.read import from_record
from timeline.settings import Settings
from timeline.types import Claim, Quotation

KOREAN = """[인터뷰] 홍길동 한빛도서관장 “동네 사랑방 만들겠다”

한빛도서관이 다음 달 문을 다시 연다. 홍길동 관장을 12일 만났다.

-개관이 미뤄진 이유는 무엇인가.
“지난해 9월에 설계를 다시 했다. 올해 2월에야 공사가 끝났다.”

▶주민들이 반대하지는 않았나.
▷처음에는 반대가 심했다.
"""
ENGLISH = """Northgate harbor master on the new pier

Dana Holt has run the harbor for ten years. She spoke to us on Wednesday.

Q: Why was the work delayed?
A: We found a wreck in January. The navy asked us to stop.

What would you say to the fishermen?

"We will pay every one of them."
"""


def claims_of(text: str, language: str) -> tuple[Claim, ...]:
    document = from_record({"text": text, "published": "2025-03-14", "language": language}, fallback_id="d")
    claims = pipeline.extract(document, Settings()).claims
    assert claims is not None
    return claims


def test_answers_are_of_the_person_who_was_told_of_before_the_first_question() -> None:
    answers = [c for c in claims_of(KOREAN, "ko") if c.rule == "interview.answer"]
    assert [(c.speaker, c.content[0].text) for c in answers] == [
        ("홍길동 한빛도서관장", "“지난해 9월에 설계를 다시 했다. 올해 2월에야 공사가 끝났다.”"),
        ("홍길동 한빛도서관장", "처음에는 반대가 심했다."),
    ]
    assert all(c.quotation is Quotation.DIRECT and c.cue is None for c in answers)
    assert len(answers[0].about) == 2


def test_a_mark_of_answers_stands_for_who_answers() -> None:
    claims = claims_of(ENGLISH, "en")
    marked = next(c for c in claims if c.content[0].text.startswith("We found"))
    assert marked.speaker == "Dana Holt"
    inner = next(c for c in claims if c.speaker == "The navy")
    assert inner.parent == marked.id
    assert [c.speaker for c in claims if c.rule == "interview.answer"] == ["Dana Holt"]


def test_a_turn_of_a_transcript_goes_on_to_the_end_of_its_line() -> None:
    claims = claims_of(
        "[라디오] 한빛 아침\n\n◆ 홍길동> 4월에 문을 엽니다. 주민들은 더 빨리 열어 달라고 요구했습니다.\n\n"
        "◇ 김미래> 왜 늦었습니까?",
        "ko",
    )
    assert [(c.speaker, c.content[0].text, c.parent) for c in claims] == [
        ("홍길동", "4월에 문을 엽니다. 주민들은 더 빨리 열어 달라고 요구했습니다.", None),
        ("주민들", "더 빨리 열어 달라", "c1"),
        ("김미래", "왜 늦었습니까?", None),
    ]


def test_claims_are_numbered_in_text_order_whatever_was_added() -> None:
    claims = claims_of(KOREAN, "ko")
    assert [c.id for c in claims] == [f"c{n}" for n in range(1, len(claims) + 1)]
    assert [c.content[0].start for c in claims] == sorted(c.content[0].start for c in claims)


@pytest.mark.parametrize(
    "text",
    [
        "Dana Holt opened the pier.\n\nWas it worth it?\n\n“Northern Line”\n\nThe pier is long.",
        "홍길동 대표가 공장을 열었다.\n\n-한빛전자, 공장 열어\n\n“푸른 강”\n\n문을 닫았다.",
    ],
)
def test_one_question_makes_no_interview(text: str) -> None:
    language = "ko" if "공장" in text else "en"
    assert not [c for c in claims_of(text, language) if c.rule == "interview.answer"]
