"""What tests share: results made of the library's own types, without running a language."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from timeline import records
from timeline.records import Record
from timeline.types import (
    Act,
    Anchor,
    Basis,
    Claim,
    Document,
    EntityKind,
    Entry,
    EntryKind,
    Event,
    Evidence,
    Extraction,
    Factuality,
    Member,
    Participant,
    Quotation,
    Quoted,
    Role,
    Source,
    SourceKind,
    Span,
    Stance,
    Status,
    Time,
    TimeBasis,
    Timex,
    TimexType,
    Trigger,
)

FIRST = "해온전자는 2021년부터 나주에 연구소를 운영하고 있다."
SAID = '"=합계보다 중요한 건 사람"'
TEXT = f"{FIRST} 박서린 대표는 {SAID}이라고 18일 말했다 🙂."


def span(text: str) -> dict[str, int]:
    start = TEXT.index(text)
    return {"start": start, "end": start + len(text)}


@pytest.fixture
def extraction() -> Extraction:
    """A document with two entries: a lab that runs since 2021, and what its head said on the 18th."""
    since = Time(
        edtf="2021/..",
        earliest="2021-01-01",
        latest=None,
        granularity="year",
        ongoing=True,
        text="2021년부터",
        timex="t1",
    )
    day = Time(
        edtf="2024-10-18",
        earliest="2024-10-18",
        latest="2024-10-18",
        granularity="day",
        text="18일",
        timex="t2",
        basis=TimeBasis.RELATIVE,
    )
    event = Event(
        id="e1",
        type="operation",
        headline="해온전자, 2021년부터 나주에 연구소 운영",
        **span(FIRST),
        text=FIRST,
        trigger=Trigger(text="운영", lemma="운영하다", **span("운영")),
        participants=(
            Participant(role=Role.AGENT, text="해온전자", kind=EntityKind.ORGANIZATION, **span("해온전자")),
        ),
        time=since,
        factuality=Factuality(status=Status.ONGOING),
        confidence=0.8,
    )
    claim = Claim(
        id="c1",
        quotation=Quotation.DIRECT,
        act=Act.SAY,
        stance=Stance.ASSERTED,
        source=Source(
            text="박서린 대표", kind=SourceKind.PERSON, spans=(Span(*span("박서린 대표").values()),)
        ),
        cue=Trigger(text="말했다", lemma="말하다", **span("말했다")),
        content=(Quoted(**span(SAID), text=SAID),),
        said_at=day,
        confidence=0.9,
    )

    def entry(id: str, kind: EntryKind, headline: str, time: Time, exact: str, member: str) -> Entry:
        return Entry(
            id=id,
            kind=kind,
            headline=headline,
            time=time,
            evidence=(Evidence(document="d1", **span(exact), exact=exact),),
            members=(Member("d1", member),),
            participants=("해온전자",),
            tags=("operation",),
        )

    return Extraction(
        document=Document(
            id="d1",
            text=TEXT,
            clean=TEXT,
            blocks=(),
            language="ko",
            published="2024-10-18",
            published_basis=Basis.GIVEN,
            title="-해온전자, 나주 연구소",
            publisher="남도데일리",
            sha256="0" * 64,
        ),
        timexes=(
            Timex(
                id="t1",
                **span("2021년"),
                text="2021년",
                type=TimexType.DATE,
                value="2021",
                edtf="2021",
                earliest="2021-01-01",
                latest="2021-12-31",
                granularity="year",
            ),
            Timex(
                id="t2",
                **span("18일"),
                text="18일",
                type=TimexType.DATE,
                value="2024-10-18",
                anchor=Anchor(basis="dct", value="2024-10-18"),
            ),
        ),
        events=(event,),
        claims=(claim,),
        entries=(
            entry("n1", EntryKind.EVENT, event.headline, since, FIRST, "e1"),
            entry("n2", EntryKind.CLAIM, "=합계보다 중요한 건 사람", day, SAID, "c1"),
        ),
    )


@pytest.fixture
def result(extraction: Extraction) -> Record:
    """The wire record of `extraction`."""
    return records.extraction(extraction)


@pytest.fixture
def failure() -> Record:
    """The wire record of an input that could not be read."""
    return {"id": "d2", "error": {"title": "Invalid input", "status": 422, "detail": "no text"}}


# ------------------------------------------------------------------ golden files

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite golden files; then read the diff")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """`golden(name, text)`: the text is that of tests/golden/<name>, or becomes it with --update-golden."""

    def check(name: str, text: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert path.read_text(encoding="utf-8") == text, f"{name}: pytest --update-golden, and read the diff"

    return check
