"""The document creation time and what it rests on: the surest place wins."""

from __future__ import annotations

import pytest

from timeline.documents import Given, from_bytes
from timeline.types import Document

BODY = "\n\n솔내천이 새벽에 넘쳐 주차장이 잠겼다. 소방 당국은 주민 26명을 구조했다고 밝혔다."


def read(text: str, **given: str) -> Document:
    return from_bytes(text.encode(), name="a.txt", given=Given(**given))


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("입력 2024.11.19. 오전 7:49", "2024-11-19T07:49"),
        ("입력 2024-11-19 17:05 | 수정 2024-11-20 08:00", "2024-11-19T17:05"),
        ("기사입력 2024년 11월 19일 오후 12시 30분", "2024-11-19T12:30"),
        ("최종수정 2024.11.20 08:12  입력 2024.11.19 17:30", "2024-11-19T17:30"),
        ("Published Nov. 19, 2024 at 6:30 p.m.", "2024-11-19T18:30"),
        ("Posted 19 November 2024", "2024-11-19"),
        ("Updated Nov. 20, 2024", "2024-11-20"),
        ("배포일시 2024. 11. 19.(화) 조간", "2024-11-19"),
        ("보도시점 2024. 11. 19.(화) 12:00", "2024-11-19T12:00"),
        ("하늘소 2024. 11. 19. 22:13", "2024-11-19T22:13"),
        ("2024-11-19 21:05 | 사회부 박지온 기자", "2024-11-19T21:05"),
        ("Mara Voss, Nov. 19, 2024 9:14 AM", "2024-11-19T09:14"),
    ],
)
def test_byline(line: str, published: str) -> None:
    document = read(line + BODY)
    assert (document.published, document.published_basis) == (published, "byline")


@pytest.mark.parametrize(
    ("header", "read_on", "published"),
    [
        ("11.19 (화)", "2026-11-24", "2024-11-19"),
        ("11.19 (화)", "2024-11-19", "2024-11-19"),
        ("11.19 (화)", "2024-11-18", "2019-11-19"),
        ("3월 12일 화요일", "2024-12-01", "2024-03-12"),
        ("2.29(목)", "2026-01-01", "2024-02-29"),
    ],
)
def test_a_header_without_a_year_is_dated_by_its_weekday(header: str, read_on: str, published: str) -> None:
    document = read(header + BODY, read_on=read_on)
    assert (document.published, document.published_basis) == (published, "header")


@pytest.mark.parametrize(
    ("told", "published"),
    [
        ("올해 예산은 2024년 1월에 정했다.", "2024-11-19"),
        ("공사는 2023년부터 했다.", "2024-11-19"),
        ("다리는 2017년에 섰다.", None),
    ],
)
def test_without_a_bound_a_year_of_the_text_must_be_that_year_or_the_last(
    told: str, published: str | None
) -> None:
    document = read(f"11.19 (화){BODY}\n\n{told}")
    assert document.published == published


@pytest.mark.parametrize(
    ("tail", "published"),
    [
        ("2024.11.19. 11:05", "2024-11-19T11:05"),
        ("2024년 11월 19일", "2024-11-19"),
        ("글·사진 박지온 기자\n2024.11.19", "2024-11-19"),
        ("2024-11-19 14:00\n박지온 기자", "2024-11-19T14:00"),
        # Below what else a page shows stands the day of another article.
        ("관련기사\n\n2023.10.02", None),
    ],
)
def test_an_article_may_be_signed_with_its_day(tail: str, published: str | None) -> None:
    assert read(f"솔내천 범람{BODY}\n\n{tail}").published == published


def test_the_word_for_day_is_no_sunday() -> None:
    assert read("11월 17일" + BODY + "\n\n다리는 2024년에 섰다.").published is None


def test_without_any_evidence_there_is_no_date() -> None:
    document = read("11.19 (화)" + BODY)
    assert (document.published, document.published_basis) == (None, "none")


def test_the_surest_place_wins() -> None:
    text = "---\ndate: 2024-11-18\n---\n입력 2024.11.17" + BODY
    url = "https://x.example/2024/11/16/a"
    assert read(text, published="2024-11-19", url=url).published_basis == "given"
    assert read(text, url=url).published == "2024-11-18"
    assert read("입력 2024.11.17" + BODY, url=url).published == "2024-11-16"
    assert read("입력 2024.11.17" + BODY).published == "2024-11-17"


@pytest.mark.parametrize(
    ("line", "read_on", "published"),
    [
        ("SEOUL, Nov. 19 — A dam broke on Monday, and forty families left.", "2025-02-01", "2024-11-19"),
        ("PORT AMARA, Nov. 19 (AP) -- A dam broke Tuesday, the county said.", "2025-11-01", "2024-11-19"),
        ("NORBRIDGE, March 3, 2021 /NewsLine/ -- Halden opened a plant today.", "", "2021-03-03"),
        ("PORT AMARA, Nov. 19 (AP) -- A dam broke, the county said in a note.", "", None),
        ("LONDON March 3, 2021 (AP) -- Halden opened a plant today.", "", "2021-03-03"),
        ("Argued March 7, 2023—Decided June 22, 2023", "", None),
        ("The board met on Nov. 19 — a Tuesday — and the county agreed to it.", "2026-11-24", None),
    ],
)
def test_a_dateline(line: str, read_on: str, published: str | None) -> None:
    document = read(line, **({"read_on": read_on} if read_on else {}))
    assert document.published == published
    assert document.published_basis == ("dateline" if published else "none")


def test_a_date_below_the_article_is_not_its_own() -> None:
    text = "Home\n\nShare\n\nDam breaks in Tarn" + BODY + "\n\nRelated\n\nAn older flood\n\n11 August 2023"
    assert read(text).published is None


@pytest.mark.parametrize(
    ("text", "publisher", "author"),
    [
        ("[한들일보 도하린 기자] 비가 왔다고 시가 밝혔다.", "한들일보", "도하린"),
        ("(새솔=한빛뉴스) 김다온 기자 = 비가 왔다고 시가 밝혔다.", "한빛뉴스", "김다온"),
        ("By Dana Whitlock\n\nIt rained all night, the county said on Monday.", None, "Dana Whitlock"),
        (
            "It rained all night, the county said on Monday.\n\n© 2024 Harbor News. All rights reserved.",
            "Harbor News",
            None,
        ),
        (
            "비가 밤새 왔다고 시가 밝혔다. 피해는 없다.\n\nCopyright ⓒ 한들일보, 무단 전재 금지",
            "한들일보",
            None,
        ),
        ("PORT AMARA (Meridian) -- It rained all night, the county said on Monday.", "Meridian", None),
        ("The board (Halden) - a small one - said on Monday that it would resign.", None, None),
        ("TARN, Nov. 3 (AP) -- It rained all night, the county said on Monday.", "AP", None),
    ],
)
def test_publisher_and_author(text: str, publisher: str | None, author: str | None) -> None:
    document = read(text)
    assert (document.publisher, document.author) == (publisher, author)


@pytest.mark.parametrize(
    ("published", "zone", "kept"),
    [
        ("2024-11-18T22:49:00Z", "Asia/Seoul", "2024-11-19T07:49"),
        ("2024-11-18T22:49:00Z", "", "2024-11-18T22:49"),
        ("2024-11-19T07:49+09:00", "Asia/Seoul", "2024-11-19T07:49"),
        ("2024-11-19", "America/New_York", "2024-11-19"),
    ],
)
def test_an_instant_is_told_in_the_zone_of_the_document(published: str, zone: str, kept: str) -> None:
    assert (
        read("비가 왔다." + BODY, published=published, **({"timezone": zone} if zone else {})).published
        == kept
    )
