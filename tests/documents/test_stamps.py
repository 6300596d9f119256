"""Stamps: when a page says that it was put online, as sites and agencies write it."""

from __future__ import annotations

import pytest

from timeline.documents import Given, from_bytes
from timeline.documents.stamps import beside, stamps

ENGLISH = "The quay at Tarn gave way in the night, the county said. Two boats sank."
KOREAN = "솔내항 부두가 밤사이 무너졌다고 군이 밝혔다. 배 두 척이 가라앉았다."


@pytest.mark.parametrize(
    ("line", "at", "label"),
    [
        ("19/11/2024 14:02", "2024-11-19T14:02", None),
        ("11/19/24 9:02 a.m.", "2024-11-19T09:02", None),
        ("Tue 05/11/2024", "2024-11-05", None),  # the weekday tells which is the month
        ("Sat 05/11/2024", "2024-05-11", None),
        ("05/11/2024 10:00 GMT", "2024-11-05T10:00", None),  # … or the zone
        ("05/11/2024 10:00 ET", "2024-05-11T10:00", None),
        ("19.11.2024", "2024-11-19", None),
        ("24.11.19 09:02", "2019-11-24T09:02", None),
        ("입력 24.11.19 09:02", "2024-11-19T09:02", "put"),
        ("9:15 AM EST, Tue November 19, 2024", "2024-11-19T09:15", None),
        ("First published on Tue 19 Nov 2024 10.02 CET", "2024-11-19T10:02", "put"),
        ("Published 19th November 2024, 14:02 GMT", "2024-11-19T14:02", "put"),
        ("Last modified on Wed 20 Nov 2024 08.12 GMT", "2024-11-20T08:12", "changed"),
        ("Date: 2024-11-19T09:02:00+09:00", "2024-11-19T09:02", "put"),
        ("2024년 11월 19일 화요일 오후 12시 5분", "2024-11-19T12:05", None),
        ("오전 12:05, 2024.11.19", "2024-11-19T00:05", None),
        ("화요일 11월 19, 2024", "2024-11-19", None),
        ("2024/11/19 09:02 송고", "2024-11-19T09:02", "put"),
        ("KST 2024.11.19 (화)", "2024-11-19", None),
        ("11월 19일 오전 9:02", None, None),
    ],
)
def test_a_stamp(line: str, at: str | None, label: str | None) -> None:
    (stamp,) = stamps(line)
    assert (stamp.at, stamp.label) == (at, label)


@pytest.mark.parametrize(
    "line",
    ["Version 2.10.4", "123-4567", "13/13/2024", "The score was 3-2 at 9:02", "2024", "32.1.2024", "3월호"],
)
def test_what_tells_no_day_is_no_stamp(line: str) -> None:
    assert not stamps(line)


def test_labels_before_and_behind() -> None:
    before = stamps("입력 2024.11.19 09:02 | 수정 2024.11.20 10:15")
    behind = stamps("2024-11-19 14:02 송고 | 2024-11-19 15:00 수정")
    assert [s.label for s in before] == [s.label for s in behind] == ["put", "changed"]


def test_what_stands_beside_stamps() -> None:
    line = "사회부 김하나 | 입력 2024.11.19 09:02 | 12면"
    assert beside(line, stamps(line)) == ["사회부 김하나", "12면"]


@pytest.mark.parametrize("line", ["1/" * 40_000, "2024-11-19 " * 8_000, "9:02 " * 16_000, "입력 " * 20_000])
def test_hostile_lines_take_no_time(line: str) -> None:
    assert len(stamps(line)) <= 8_000  # and it ends


@pytest.mark.parametrize(
    ("head", "published", "basis"),
    [
        ("Quay gives way\nNov 19, 2024\nhttps://tarn.example/2024/11/18/quay", "2024-11-19", "byline"),
        ("Quay gives way\nhttps://tarn.example/2024/11/19/quay", "2024-11-19", "url"),
        ("THE TARN POST, TUESDAY, NOVEMBER 19, 2024\nQuay gives way", "2024-11-19", "byline"),
        ("Dana Whitlock\n19 NOV 2024 • 4 MIN READ\nQuay gives way", "2024-11-19", "byline"),
        ("Tues., Nov. 19\nQuay gives way\n© 2024 Tarn Post", "2024-11-19", "header"),
        ("Quay gives way\nNov 19, 9:02 AM\n© 2019-2024 Tarn Post", "2024-11-19", "header"),
        ("Quay gives way\nTARN, Nov. 19, 2024", "2024-11-19", "byline"),
        ("Statement of the chair\nPort Amara, 19 November 2024", "2024-11-19", "byline"),
        ("Tarn, 13 December 2007", None, "none"),
        ("Ports\nThe Treaty of Tarn, 13 December 2007", None, "none"),
        ("Mayor of Tarn to resign on 3 May 2025, he says", None, "none"),
        ("Quay gives way\n3 hours ago\nShare", None, "none"),
    ],
)
def test_the_head_of_a_page(head: str, published: str | None, basis: str) -> None:
    document = from_bytes(f"{head}\n\n{ENGLISH}".encode(), name="a.txt", given=Given())
    assert (document.published, document.published_basis) == (published, basis)


def test_a_day_of_the_year_of_the_rights_is_none_that_has_not_come() -> None:
    text = f"부두 붕괴\n11월 19일 오전 9:02\n\n{KOREAN}\n\nⓒ 2024 솔내신문"
    assert from_bytes(text.encode(), name="a.txt").published == "2024-11-19"
    early = from_bytes(text.encode(), name="a.txt", given=Given(read_on="2024-06-01"))
    assert early.published is None


def test_a_dateline_is_of_the_year_of_the_rights() -> None:
    text = f"TARN, Nov 19 (Meridian) - {ENGLISH}\n\n© 2024 Meridian"
    assert from_bytes(text.encode(), name="a.txt").published == "2024-11-19"


def test_the_minute_right_under_a_post_is_its_own() -> None:
    post = f"{ENGLISH}\n\n10:32 AM · Nov 19, 2024 · 1.2M Views"
    assert from_bytes(post.encode(), name="a.txt").published == "2024-11-19T10:32"
