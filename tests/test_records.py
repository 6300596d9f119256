"""What goes over the wire comes back the same, and holds the keys of the wire format in their order."""

from __future__ import annotations

from timeline import records
from timeline.errors import FieldError, InvalidInput
from timeline.types import (
    Conflict,
    Entry,
    EntryKind,
    Evidence,
    Member,
    Relation,
    Time,
    TimeBasis,
)

TIME = Time(
    edtf="2017/..",
    earliest="2017-01-01",
    latest=None,
    granularity="year",
    relation=Relation.SINCE,
    ongoing=True,
    text="since 2017",
    timex="t7",
    basis=TimeBasis.EXPLICIT,
)
ENTRY = Entry(
    id="n1",
    kind=EntryKind.EVENT,
    headline="Harbor board opens a laboratory",
    time=TIME,
    evidence=(Evidence(document="a", start=0, end=4, exact="word", prefix="", suffix=" more"),),
    members=(Member("a", "e1"),),
    participants=("Harbor board",),
    tags=("research",),
    salience=0.5,
    sources=2,
    conflicts=(Conflict(edtf="2018", documents=("b",)),),
)


def test_an_entry_comes_back() -> None:
    assert records.entry_from(records.entry(ENTRY)) == ENTRY


def test_a_time_comes_back() -> None:
    record = records.time(TIME)
    assert record is not None
    assert records.time_from(record) == TIME
    assert records.time(None) is None


def test_the_keys_of_an_entry_are_those_of_the_wire_format() -> None:
    assert list(records.entry(ENTRY)) == [
        "id", "kind", "headline", "time", "evidence", "members", "participants", "tags", "salience", "sources",
        "conflicts",
    ]  # fmt: skip


def test_a_problem_says_what_and_where() -> None:
    error = InvalidInput(
        "text is missing: give it", errors=(FieldError(message="required", pointer="/text"),)
    )
    record = records.problem(error, instance="line 3")
    assert record["status"] == 422
    assert record["instance"] == "line 3"
    assert record["errors"] == [{"pointer": "/text", "message": "required"}]
