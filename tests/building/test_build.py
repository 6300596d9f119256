"""Timelines of many documents: order, queries, days and lines that matter."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.building.made import MONTH, Page, day, one, renamed
from timeline import records
from timeline.building import build, order
from timeline.building.query import Query
from timeline.documents import from_record
from timeline.pipeline import extract
from timeline.settings import DEFAULT
from timeline.types import Claim, Entry, EntryKind, Extraction, Role, Time, TimeBasis

NORVIK = {Role.AGENT: "Norvik"}


def headlines(documents: list[Extraction], **options: object) -> list[str]:
    return [e.headline for e in build(documents, **options).entries]  # type: ignore[arg-type]


# ------------------------------------------------------------------ order

YEAR = Time(edtf="2024", earliest="2024-01-01", latest="2024-12-31", granularity="year")
JANUARY = Time(edtf="2024-01", earliest="2024-01-01", latest="2024-01-31", granularity="month")
SINCE = Time(edtf="2024/..", earliest="2024-01-01", latest=None, granularity="year", ongoing=True)
UNTIL = Time(edtf="../2023", earliest=None, latest="2023-12-31", granularity="year")


def test_entries_are_in_the_order_of_time_the_finer_first() -> None:
    page = Page()
    times = [SINCE, YEAR, MONTH, JANUARY, day("2024-01-01"), UNTIL]
    for n, time in enumerate(times):
        page.event(f"did{n}", f"Norvik did{n} it", time, NORVIK)
    found = build([page.made()]).entries
    assert [e.time.edtf for e in found] == ["../2023", "2024-01-01", "2024-01", "2024", "2024/..", "2024-03"]
    assert [e.id for e in found] == [f"n{i}" for i in range(1, 7)]


_days = st.integers(1, 5).map(lambda n: day(f"2024-03-0{n}"))
_times = st.one_of(_days, st.sampled_from([MONTH, YEAR, JANUARY, SINCE, UNTIL]))
_told = st.tuples(
    st.sampled_from(["buy", "cut", "meet"]), st.sampled_from(["Norvik", "Calder", "The board"]), _times
)
_pages = st.lists(st.lists(_told, max_size=4), min_size=1, max_size=5)


def pages(told: list[list[tuple[str, str, Time]]]) -> list[Extraction]:
    made = []
    for number, lines in enumerate(told):
        page = Page(f"d{number}")
        for word, who, time in lines:
            page.event(word, f"{who} did {word} {number % 3}00 yards", time, {Role.AGENT: who})
        made.append(page.made())
    return made


@settings(max_examples=60, deadline=None)
@given(_pages, st.randoms(use_true_random=False))
def test_the_order_of_documents_does_not_matter(
    told: list[list[tuple[str, str, Time]]], random: object
) -> None:
    documents = pages(told)
    shuffled = list(documents)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    for options in ({}, {"max_dates": 2, "per_date": 1}):
        assert records.timeline(build(documents, **options)) == records.timeline(build(shuffled, **options))  # type: ignore[arg-type]


@settings(max_examples=60, deadline=None)
@given(_pages)
def test_the_order_is_total_and_nothing_is_lost_or_told_twice(
    told: list[list[tuple[str, str, Time]]],
) -> None:
    documents = pages(told)
    found = build(documents).entries
    keys = [order.key(e) for e in found]
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)
    members = [m for e in found for m in e.members]
    assert len(set(members)) == len(members)
    assert set(members) == {m for d in documents for e in d.entries or () for m in e.members}


@settings(max_examples=60, deadline=None)
@given(_pages)
def test_dates_that_exclude_each_other_are_never_merged(told: list[list[tuple[str, str, Time]]]) -> None:
    times = {(d.document.id, e.id): e.time for d in pages(told) for e in d.events or ()}
    for entry in build(pages(told)).entries:
        spans = [order.bounds(time) for m in entry.members if (time := times[m.document, m.id]) is not None]
        assert max(start for start, _ in spans) <= min(end for _, end in spans)


# ------------------------------------------------------------------ queries


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("", "anything", True),
        ("yard Osk", "The OSK yard", True),
        ("yard Osk", "The yard", False),
        ("yard OR school", "The school", True),
        ('"dry dock"', "a dry dock", True),
        ('"dry dock"', "a dock, dry", False),
        ('"dry dock" Osk OR 도크', "오스크의 도크", True),
        ("아시오(Accio)", "검색 엔진 아시오(Accio)를", True),
    ],
)
def test_a_query_chooses_documents(query: str, text: str, found: bool) -> None:
    assert Query(query).matches(text) is found


@pytest.mark.parametrize(
    ("query", "line", "named"),
    [
        ("Mara Lindqvist", "Lindqvist resigned", True),
        ("Mara Lindqvist", "Mara resigned", False),
        ("Mara Lindqvist", "Lindqvists are many", False),
        ("Jobs", "300 jobs were cut", False),
        ("Jobs", "JOBS RESIGNS", True),
        ("Calla 9", "the Calla 9 sank", True),
        ("Calla 9", "9 people sank", False),
        ("Norbridge OR 노브리지", "노브리지는 파업했다", True),
        ("Norbridge OR 노브리지", "the mayor resigned", True),  # a side without a capital is a topic
        ('Norbridge OR "노브리지"', "노브리지는 파업했다", True),
        ('Norbridge OR "노브리지"', "시장이 사퇴했다", False),
        ("ferry strike", "the mayor resigned", True),
        ('"ferry strike"', "the ferry strike ended", True),
        ('"ferry strike"', "the mayor resigned", False),
    ],
)
def test_a_query_written_as_a_name_chooses_lines(query: str, line: str, named: bool) -> None:
    assert Query(query).names([line]) is named


def test_a_query_of_any_characters_is_a_query() -> None:
    assert not Query('(((" [a-z]+* \\').matches("text")
    assert Query(") A( ").names(["x"]) is False


def test_lines_and_documents_that_the_query_names() -> None:
    page = Page("a")
    page.event("buy", "Norvik did buy Lume", MONTH, NORVIK)
    page.event("sink", "The Calla did sink", MONTH, {Role.AGENT: "The Calla"})
    other = one("b", "sink", "The Osk did sink", MONTH, {Role.AGENT: "The Osk"})
    found = build([page.made(), other], query="Norvik")
    assert [e.headline for e in found.entries] == ["Norvik did buy Lume"]
    assert [d.id for d in found.documents] == ["a"]
    assert found.query == {"query": "Norvik"}
    assert len(build([page.made(), other], query="norvik").entries) == 2


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [(None, None, 2), ("2024-03-10", None, 1), (None, "2024-03-10", 2), ("2024", "2024-03", 2),
     ("2024-03-15", "2024-03-20", 1), ("2025", None, 0)],
)  # fmt: skip
def test_a_stretch_of_time_chooses_lines(first: str | None, last: str | None, count: int) -> None:
    documents = [
        one("a", "buy", "Norvik did buy Lume", MONTH, NORVIK),
        one("b", "sue", "Norvik did sue Lume", day("2024-03-03"), NORVIK),
    ]
    assert len(headlines(documents, first=first, last=last)) == count


def test_only_what_the_entries_name_comes_with_them() -> None:
    page = Page()
    page.event("buy", "Norvik did buy Lume", MONTH, NORVIK)
    page.event("sue", "Norvik did sue Lume", None, NORVIK)
    page.claim("Lume", "said", "the price was fair")
    found = build([page.made()], kind=EntryKind.EVENT)
    assert [(d, e.id, e.type) for d, e in found.events] == [("a", "c1", "statement"), ("a", "e1", "other")]
    assert found.claims == ()


def test_documents_of_one_id_are_both_kept_and_copies_once() -> None:
    first = one("report", "buy", "Norvik did buy Lume", MONTH, NORVIK)
    second = one("report", "sue", "Calder did sue Osk", MONTH, {Role.AGENT: "Calder"})
    found = build([first, second, first])
    texts = {d.id: d.text for d in found.documents}
    assert sorted(texts) == ["report", "report-2"]
    for entry in found.entries:
        for e in entry.evidence:
            assert texts[e.document][e.start : e.end] == e.exact


# ------------------------------------------------------------------ days and lines that matter


def test_the_days_that_most_documents_date_something_on() -> None:
    documents = [
        *(
            one(f"a{n}", "sink", f"The Calla did sink {n}", day("2024-03-03"), {Role.AGENT: "The Calla"})
            for n in range(3)
        ),
        one("b", "rise", "Norvik did rise", day("2024-03-20"), NORVIK),
        one("c", "fall", "Norvik did fall", day("2024-03-20"), NORVIK),
        one("d", "buy", "Norvik did buy", day("2024-03-11"), NORVIK),
    ]
    assert {e.time.edtf for e in build(documents, max_dates=2).entries} == {"2024-03-03", "2024-03-20"}


def test_a_day_beside_a_larger_one_counts_less() -> None:
    told = [("2024-03-03", 4), ("2024-03-04", 3), ("2024-03-20", 2)]
    documents = [
        one(f"d{date}{n}", f"do{n}", f"Norvik do{n} it {n}", day(date), NORVIK)
        for date, count in told
        for n in range(count)
    ]
    assert {e.time.edtf for e in build(documents, max_dates=2).entries} == {"2024-03-03", "2024-03-20"}


def test_a_report_that_only_came_out_on_a_day_counts_less_than_one_that_names_it() -> None:
    reported = day("2024-03-20", TimeBasis.PUBLICATION)
    documents = [
        one("a", "buy", "Norvik did buy Lume", day("2024-03-03"), NORVIK),
        one("b", "rise", "Calder did rise", reported, {Role.AGENT: "Calder"}),
    ]
    assert [e.time.edtf for e in build(documents, max_dates=1).entries] == ["2024-03-03"]


def test_the_lines_of_a_day_are_central_and_none_repeats_another() -> None:
    third = day("2024-03-03")
    documents = [
        one(
            "a",
            "sink",
            "The ferry Calla did sink off Osk with forty sailors",
            third,
            {Role.AGENT: "The ferry Calla"},
        ),
        one(
            "b",
            "go under",
            "Off Osk the ferry Calla did go under with forty sailors",
            third,
            {Role.PLACE: "Osk"},
        ),
        one(
            "c",
            "mourn",
            "Osk will mourn with flags and songs for the drowned of the ferry",
            third,
            {Role.AGENT: "Osk"},
        ),
        one("d", "rise", "Pumpkin prices rise again", third, {Role.AGENT: "Pumpkin prices"}),
    ]
    found = headlines(documents, per_date=2)
    assert len(found) == 2
    assert "Pumpkin prices rise again" not in found
    assert any("mourn" in line for line in found)


def test_what_many_documents_tell_of_a_day_is_what_it_is_about() -> None:
    third, calla = day("2024-03-03"), {Role.AGENT: "The ferry Calla"}
    documents = [
        *(one(f"a{n}", "sink", f"The ferry Calla did sink off Osk {words}", third, calla)
          for n, words in enumerate(("at dawn", "in heavy seas", "with its sailors", "near the lighthouse"))),
        one("b", "search", "Boats search for the sailors of the ferry off Osk", third, {Role.AGENT: "Boats"}),
        *(one(f"c{n}", f"plant{n}", f"The gardeners of Lume plant{n} tulips", third, {Role.AGENT: "Lume"})
          for n in range(2)),
    ]  # fmt: skip
    assert any("search" in line for line in headlines(documents, per_date=2))


def test_what_a_report_begins_with_is_what_it_tells() -> None:
    page, third = Page(), day("2024-03-03")
    page.event("open", "Norvik did open a yard", third, {Role.AGENT: "Norvik"})
    for n in range(40):
        page.line(f"Whatever stands in paragraph {n} of a long report on many things.")
    page.event("close", "Norvik did close a yard", third, {Role.AGENT: "Norvik"})
    assert headlines([page.made()], per_date=1) == ["Norvik did open a yard"]


def test_days_and_months_stand_beside_each_other_without_limits() -> None:
    documents = [one("a", "buy", "Norvik did buy Lume", MONTH, NORVIK)]
    assert len(headlines(documents)) == 1
    assert headlines(documents, max_dates=3) == []  # a month is no date


# ------------------------------------------------------------------ real documents


def read(id: str, text: str, published: str, language: str) -> Extraction:
    return extract(
        from_record(
            {"id": id, "text": text, "published": published, "language": language},
            fallback_id=id,
            settings=DEFAULT,
        )
    )


def test_reports_of_two_outlets_and_a_copy() -> None:
    first = read("a", "Norvik Shipyards bought Lume Marine on 4 March 2024.", "2024-03-05", "en")
    second = read(
        "b", "In a deal on Monday, Norvik Shipyards bought the boat maker Lume Marine.", "2024-03-06", "en"
    )
    found = build([second, renamed(first, "c"), first])
    deals = [e for e in found.entries if "bought" in e.headline]
    assert [(e.time.edtf, e.sources, sorted({x.document for x in e.evidence})) for e in deals] == [
        ("2024-03-04", 2, ["a", "b", "c"])
    ]


def test_two_languages_make_one_timeline() -> None:
    documents = [
        read("en", "Norvik Shipyards opened a dock in Osk on 4 March 2024.", "2024-11-20", "en"),
        read("ko", "노르빅조선(Norvik)은 지난 6월 3일 오스크에 학교를 열었다.", "2024-11-20", "ko"),
    ]
    found = build(documents, query="Norvik")
    assert [e.time.edtf for e in found.entries] == ["2024-03-04", "2024-06-03"]


def test_of_documents_that_wait_only_their_packed_findings_are_kept() -> None:
    def alive() -> int:
        gc.collect()
        return sum(isinstance(thing, Claim | Entry) for thing in gc.get_objects())

    def documents() -> Iterator[Extraction]:
        before = alive()
        for n in range(20):
            page = Page(f"d{n}")
            for k in range(5):
                page.claim("Norvik", "said", f"that its shop {n} would close on day {k}")
            yield page.made()
            del page
        assert alive() - before < 30

    assert build(documents(), max_dates=1, per_date=1).claims


def test_what_a_timeline_stands_for_is_unpacked_as_it_is_read_and_each_time_the_same() -> None:
    pages = [Page(f"d{n}") for n in range(9)]
    for n, page in enumerate(pages):
        page.claim("Norvik", "said", f"that its shop {n} would close on the spot")
        page.event("opened", f"Calder opened shop {n}", day(f"2024-03-0{n + 1}"), {Role.AGENT: "Calder"})
    made = [page.made() for page in pages]
    found = build(made)
    assert [(d, c.id) for d, c in found.claims] == [(page.id, "c1") for page in pages]
    assert (
        list(found.events) == list(found.events) == [(e.document.id, e.events[0]) for e in made if e.events]
    )
    assert (len(found.claims), len(found.events)) == (9, 9)
    assert [d.text for d in found.documents] == [e.document.text for e in made]
    assert found.events[0] == (made[0].document.id, made[0].events[0] if made[0].events else None)
    assert found == build(reversed(made))
