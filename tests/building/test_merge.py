"""What becomes one entry and what never does."""

from __future__ import annotations

import itertools
import time

import pytest

from timeline.building import build, entries
from timeline.types import (
    Act,
    Block,
    BlockKind,
    Claim,
    Document,
    EntityKind,
    Event,
    Extraction,
    Participant,
    Quotation,
    Quoted,
    Role,
    Source,
    SourceKind,
    Span,
    Stance,
    Time,
    Trigger,
)

MARCH = Time(edtf="2024-03", earliest="2024-03-01", latest="2024-03-31", granularity="month")


def day(date: str) -> Time:
    return Time(edtf=date, earliest=date, latest=date, granularity="day")


def told(document: str, *events: tuple[str, str, Time, dict[Role, str]]) -> Extraction:
    """A document of one line an event: its word, its headline, its time, who and what."""
    text = "\n".join(line for _, line, _, _ in events)
    found, at = [], 0
    for number, (lemma, line, when, names) in enumerate(events, 1):
        found.append(
            Event(
                id=f"e{number}", type="other", headline=line, start=at, end=at + len(line), text=line, time=when,
                trigger=Trigger(text=lemma, lemma=lemma, start=at, end=at + len(lemma)),
                participants=tuple(
                    Participant(role=role, text=name, kind=EntityKind.OTHER, start=at, end=at + 1)
                    for role, name in names.items()
                ),
            )
        )  # fmt: skip
        at += len(line) + 1
    body = (Block(start=0, end=len(text), kind=BlockKind.BODY),)
    page = Document(id=document, text=text, clean=text, blocks=body, language="en", published="2024-03-31")
    return Extraction(document=page, events=tuple(found), claims=(), entries=entries(page, tuple(found), ()))


NORVIK = {Role.AGENT: "Norvik"}


def test_one_thing_told_by_two_documents_is_one_entry() -> None:
    made = build(
        [
            told("a", ("buy", "Norvik bought Lume", day("2024-03-03"), NORVIK)),
            told("b", ("buy", "The Norvik group has bought Lume for good", MARCH, NORVIK)),
        ]
    ).entries
    assert [(e.time.edtf, len(e.evidence), e.sources) for e in made] == [("2024-03-03", 2, 2)]


def test_copies_of_one_text_are_one_source() -> None:
    same = ("buy", "Norvik bought Lume", day("2024-03-03"), NORVIK)
    (entry,) = build([told("a", same), told("b", same)]).entries
    assert (len(entry.evidence), entry.sources) == (2, 1)


def test_a_vague_time_never_joins_two_exact_ones() -> None:
    documents = [
        told("a", ("buy", "Norvik bought Lume", MARCH, NORVIK)),
        told("b", ("buy", "Norvik bought Tarn", day("2024-03-03"), NORVIK)),
        told("c", ("buy", "Norvik bought Osk", day("2024-03-20"), NORVIK)),
    ]
    results = {
        tuple(tuple(m.document for m in e.members) for e in build(list(order)).entries)
        for order in itertools.permutations(documents)
    }
    (groups,) = results
    assert len(groups) == 2
    assert not any({"b", "c"} <= set(group) for group in groups)


@pytest.mark.parametrize("year", ["", " in 2024"])
def test_different_numbers_stay_apart(year: str) -> None:
    made = build(
        [
            told("a", ("cut", f"Norvik cut 300 jobs{year}", day("2024-03-03"), NORVIK)),
            told("b", ("cut", f"Norvik cut 900 jobs{year}", day("2024-03-03"), NORVIK)),
        ]
    ).entries
    assert len(made) == 2


def test_an_article_is_no_shared_name() -> None:
    made = build(
        [
            told("a", ("meet", "The board met on Sunday", day("2024-03-03"), {Role.AGENT: "The board"})),
            told("b", ("meet", "The union met on Sunday", day("2024-03-03"), {Role.AGENT: "The union"})),
        ]
    ).entries
    assert len(made) == 2


def test_one_place_and_one_name_do_not_make_two_objects_the_same() -> None:
    names = {Role.AGENT: "Norvik", Role.PLACE: "Osk"}
    document = told(
        "a",
        ("expand", "Norvik expanded its offices in Osk", MARCH, {**names, Role.PATIENT: "offices"}),
        ("expand", "Norvik expanded its lab in Osk", MARCH, {**names, Role.PATIENT: "lab"}),
    )
    assert len(document.entries or ()) == 2


def test_work_grows_with_the_entries_and_not_with_their_pairs() -> None:
    documents = [
        told(f"d{n}", ("meet", f"Person{n} met Guest{n}", day("2024-03-03"), {Role.AGENT: f"Person{n}"}))
        for n in range(2000)
    ]
    begun = time.perf_counter()
    assert len(build(documents).entries) == 2000
    assert time.perf_counter() - begun < 10


def said(document: str, source: str, what: str) -> Extraction:
    """A document of one line: `Source said what`."""
    text = f"{source} said {what}"
    claim = Claim(
        id="c1",
        quotation=Quotation.INDIRECT,
        act=Act.SAY,
        stance=Stance.ASSERTED,
        source=Source(text=source, kind=SourceKind.ORGANIZATION, spans=(Span(0, len(source)),)),
        cue=None,
        content=(Quoted(start=len(source) + 6, end=len(text), text=what),),
        said_at=day("2024-03-03"),
    )
    body = (Block(start=0, end=len(text), kind=BlockKind.BODY),)
    page = Document(id=document, text=text, clean=text, blocks=body, language="en", published="2024-03-03")
    return Extraction(document=page, events=(), claims=(claim,), entries=entries(page, (), (claim,)))


def test_a_claim_belongs_to_its_source() -> None:
    same = "the harbor bridge has to close until spring"
    made = build([said("a", "The Norvik board", same), said("b", "The Norvik board", same + " or longer")])
    assert [len(e.evidence) for e in made.entries] == [2]
    apart = build([said("a", "The Norvik board", same), said("b", "The union", same)])
    assert [len(e.evidence) for e in apart.entries] == [1, 1]
