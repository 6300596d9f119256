"""`timeline_entries`: the view that other programs ask, and every query that docs/ shows, on both databases."""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from timeline.stores import open_store
from timeline.types import Extraction, Time

DOCS = Path(__file__).parents[2] / "docs"
SQL = re.compile(r"^```sql\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def asked(url: str, query: str, **values: Any) -> list[dict[str, Any]]:
    with closing(open_store(url)) as store, store._transaction() as connection:  # type: ignore[attr-defined]
        return [dict(row) for row in connection.execute(text(query), values).mappings()]


def add(url: str, extraction: Extraction) -> None:
    with closing(open_store(url)) as store:
        store.add(extraction.document, extraction)


def dated(extraction: Extraction, edtf: str, earliest: str | None, latest: str | None) -> Extraction:
    assert extraction.entries
    time = Time(edtf=edtf, earliest=earliest, latest=latest, granularity="year")
    return replace(extraction, entries=(replace(extraction.entries[0], time=time),))


def test_an_entry_is_a_row(url: str, extraction: Extraction) -> None:
    add(url, extraction)
    since, said = asked(url, "SELECT * FROM timeline_entries ORDER BY starts")
    assert (since["entry"], since["kind"], since["edtf"]) == ("d1/n1", "event", "2021/..")
    assert (str(since["starts"]), since["ends"], bool(since["ongoing"])) == (
        "2021-01-01 00:00:00",
        None,
        True,
    )
    assert (str(said["starts"]), str(said["ends"])) == ("2024-10-18 00:00:00", "2024-10-18 23:59:59")
    assert (since["sources"], since["statuses"], since["types"]) == (None, "ongoing", "operation")
    assert (said["sources"], said["stances"], bool(said["approximate"])) == ("박서린 대표", "asserted", False)
    assert (since["participants"], since["tags"], since["confidence"]) == ("해온전자", "operation", 0.8)
    assert (said["quote"], said["title"]) == ('"=합계보다 중요한 건 사람"', "-해온전자, 나주 연구소")
    assert (said["publisher"], said["language"], said["published"]) == ("남도데일리", "ko", "2024-10-18")


@pytest.mark.parametrize(
    ("edtf", "bounds", "starts", "ends"),
    [
        ("../2017", (None, "2017-12-31"), None, "2017-12-31 23:59:59"),
        ("Y12000", ("+12000-01-01", "+12000-12-31"), None, None),
        ("-9999", ("-9999-01-01", "-9999-12-31"), None, None),
        ("2024-11-18T16:12", ("2024-11-18T16:12", "2024-11-18T16:12"), *["2024-11-18 16:12:00"] * 2),
    ],
)
def test_open_ends_and_years_that_a_database_cannot_hold_are_null(
    url: str,
    extraction: Extraction,
    edtf: str,
    bounds: tuple[str | None, str | None],
    starts: str | None,
    ends: str | None,
) -> None:
    add(url, dated(extraction, edtf, *bounds))
    (row,) = asked(
        url, "SELECT CAST(starts AS text) AS starts, CAST(ends AS text) AS ends FROM timeline_entries"
    )
    assert row == {"starts": starts, "ends": ends}


def test_years_before_the_common_era_come_first(url: str, extraction: Extraction) -> None:
    add(url, dated(extraction, "-0043", "-0043-01-01", "-0043-12-31"))
    (row,) = asked(
        url, "SELECT CAST(starts AS text) AS starts FROM timeline_entries WHERE starts IS NOT NULL"
    )
    assert row["starts"] in {"-0043-01-01 00:00:00", "0044-01-01 00:00:00 BC"}


def test_a_view_holds_texts_that_databases_dislike(url: str, extraction: Extraction) -> None:
    assert extraction.entries
    entry = replace(extraction.entries[0], headline="a\x00b \\u0000 'c' ; -- \u202e")
    add(url, replace(extraction, entries=(entry,)))
    (row,) = asked(url, "SELECT headline, quote FROM timeline_entries")
    assert row["headline"].startswith("a")
    assert row["headline"].endswith("'c' ; -- \u202e")
    assert row["quote"]


@pytest.mark.parametrize("page", sorted(path.name for path in DOCS.glob("*.md")))
def test_the_queries_of_the_docs_run(page: str, url: str, extraction: Extraction) -> None:
    add(url, extraction)
    queries = SQL.findall((DOCS / page).read_text(encoding="utf-8"))
    for query in queries:
        found = asked(url, query)
        assert found, query
