"""What becomes one entry of many documents, and what never does."""

from __future__ import annotations

import itertools
import time

import pytest

from tests.building.made import MONTH, Page, day, one
from timeline.building import build
from timeline.types import EntityKind, EntryKind, Extraction, Role, SourceKind, Status, Time, TimeBasis

NORVIK = {Role.AGENT: "Norvik"}
LUME = NORVIK | {Role.PATIENT: "Lume"}
THIRD = day("2024-03-03")


def groups(*documents: Extraction) -> list[list[str]]:
    """Which documents each entry has evidence in, whatever order they come in."""
    results = {
        tuple(tuple(sorted({e.document for e in n.evidence})) for n in build(order).entries)
        for order in itertools.islice(itertools.permutations(documents), 24)
    }
    (result,) = results
    return [list(group) for group in result]


def test_what_two_documents_tell_is_one_entry() -> None:
    documents = [
        one("a", "buy", "Norvik did buy Lume", THIRD, LUME),
        one("b", "buy", "The Norvik group will buy Lume for good in March", MONTH,
            {Role.AGENT: "The Norvik group", Role.PATIENT: "Lume"}),
    ]  # fmt: skip
    (entry,) = build(documents).entries
    assert entry.time.edtf == "2024-03-03"  # the exact date, whoever gives it
    assert (len(entry.evidence), entry.sources) == (2, 2)
    assert {m.document for m in entry.members} == {"a", "b"}


def test_the_headline_stands_in_the_first_evidence() -> None:
    documents = [
        one("a", "buy", "Norvik did buy Lume", MONTH, NORVIK),
        one("b", "buy", "Norvik did buy Lume in Osk", THIRD, LUME),
    ]
    (entry,) = build(documents).entries
    assert entry.headline in entry.evidence[0].exact


def test_the_telling_that_gives_what_the_others_give_stands_for_all() -> None:
    documents = [
        one("a", "buy", "After years of rumors Norvik did buy its old rival", THIRD, NORVIK | {Role.OTHER: "rumors"}),
        one("b", "buy", "Norvik did buy Lume in Osk", THIRD, LUME),
        one("c", "buy", "Norvik did buy Lume", THIRD, LUME),
        one("d", "buy", "Yesterday Norvik did buy Lume in Osk", THIRD, LUME),
    ]  # fmt: skip
    assert {build(order).entries[0].headline for order in itertools.permutations(documents)} == {
        "Norvik did buy Lume in Osk"
    }


def test_copies_of_one_text_are_one_source() -> None:
    (entry,) = build([one(n, "buy", "Norvik did buy Lume", THIRD, LUME) for n in "abc"]).entries
    assert (len(entry.evidence), entry.sources) == (3, 1)


def test_documents_that_share_some_of_their_words_are_one_source() -> None:
    copied = "Norvik did buy Lume and a yard"
    told = [
        ("a", copied),
        ("b", copied),
        ("b", "Norvik did buy Lume"),
        ("c", "Norvik did buy Lume on Sunday"),
    ]
    pages = {name: Page(name) for name, _ in told}
    for name, headline in told:
        pages[name].event("buy", headline, THIRD, LUME)
    (entry,) = build([page.made() for page in pages.values()]).entries
    assert entry.sources == 2


def test_a_night_is_of_its_day() -> None:
    night = Time(
        edtf="2024-03-03", earliest="2024-03-03T21:00", latest="2024-03-03T24:00", granularity="part-of-day"
    )
    documents = [one(n, "buy", "Norvik did buy Lume", when, LUME) for n, when in (("a", THIRD), ("b", night))]
    (entry,) = build(documents).entries
    assert not entry.conflicts


def test_a_vague_time_never_joins_two_exact_ones() -> None:
    told = [("a", MONTH), ("b", THIRD), ("c", day("2024-03-20"))]
    found = groups(*(one(n, "buy", f"Norvik did buy Lume {n}", when, LUME) for n, when in told))
    assert len(found) == 2
    assert not any({"b", "c"} <= set(group) for group in found)


@pytest.mark.parametrize("year", ["", " in 2024"])
def test_different_numbers_stay_apart(year: str) -> None:
    who = NORVIK | {Role.PATIENT: "jobs"}
    assert groups(
        one("a", "cut", f"Norvik cut 300 jobs{year}", THIRD, who),
        one("b", "cut", f"Norvik cut 900 jobs{year}", THIRD, who),
    ) == [["a"], ["b"]]


def test_the_number_of_the_date_is_no_different_number() -> None:
    assert groups(
        one("a", "cut", "Norvik cut 300 jobs", THIRD, NORVIK),
        one("b", "cut", "Norvik cut jobs", THIRD, NORVIK),
    ) == [["a", "b"]]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({Role.AGENT: "The board"}, {Role.AGENT: "The union"}),  # an article is no shared name
        (NORVIK | {Role.PATIENT: "offices"}, NORVIK | {Role.PATIENT: "a lab"}),  # other things
        (NORVIK, {Role.AGENT: "Calder"}),
    ],
)
def test_other_people_or_things_stay_apart(first: dict[Role, str], second: dict[Role, str]) -> None:
    assert groups(
        one("a", "expand", "expand in Osk", MONTH, first), one("b", "expand", "expand in Osk", MONTH, second)
    ) == [["a"], ["b"]]


def test_what_lasted_until_a_day_is_not_what_was_on_that_day() -> None:
    until = Time(edtf="../2024-03-03", earliest=None, latest="2024-03-03", granularity="day")
    documents = [one(n, "buy", "Norvik did buy Lume", when, LUME) for n, when in (("a", THIRD), ("b", until))]
    assert sorted(groups(*documents)) == [["a"], ["b"]]
    assert groups(documents[1], one("c", "buy", "Norvik did buy Lume", until, LUME)) == [["b", "c"]]


def test_other_words_stay_apart() -> None:
    assert groups(
        one("a", "buy", "Norvik did buy Lume", THIRD, LUME),
        one("b", "sue", "Norvik did sue Lume", THIRD, LUME),
    ) == [["a"], ["b"]]


def test_what_is_denied_is_not_what_is_told() -> None:
    assert groups(
        one("a", "buy", "Norvik did buy Lume", THIRD, LUME),
        one("b", "buy", "Norvik did buy Lume", THIRD, LUME, status=Status.DENIED),
    ) == [["a"], ["b"]]


def test_what_was_planned_and_came_about_is_told_as_come_about() -> None:
    documents = [
        one(
            "a",
            "open",
            "Norvik will open a dry dock in Osk with the king",
            THIRD,
            NORVIK,
            status=Status.SCHEDULED,
        ),
        one("b", "open", "Norvik did open a dry dock", THIRD, NORVIK),
    ]
    (entry,) = build(documents).entries
    assert entry.headline == "Norvik did open a dry dock"
    assert "scheduled" not in entry.tags


def test_another_date_for_the_same_words_is_a_conflict_of_both() -> None:
    first, second = build(
        [
            one("a", "buy", "Norvik did buy Lume", THIRD, LUME),
            one("b", "buy", "Norvik did buy Lume", day("2024-03-05"), LUME),
        ]
    ).entries
    assert [(c.edtf, c.documents) for c in first.conflicts] == [("2024-03-05", ("b",))]
    assert [(c.edtf, c.documents) for c in second.conflicts] == [("2024-03-03", ("a",))]


def test_the_same_again_in_one_document_is_no_conflict() -> None:
    page = Page()
    for date in ("2024-03-03", "2024-03-05"):
        page.event(
            "strike", "Welders strike at Norvik", day(date), {Role.AGENT: "Welders", Role.PATIENT: "Norvik"}
        )
    assert [e.conflicts for e in build([page.made()]).entries] == [(), ()]


def test_a_report_of_the_day_joins_the_day_before() -> None:
    reported = day("2024-03-04", TimeBasis.PUBLICATION)
    documents = [
        one("a", "buy", "Norvik did buy Lume", THIRD, LUME),
        one("b", "buy", "Norvik did buy Lume at last", reported, LUME),
        one("c", "buy", "Norvik did buy Lume too", day("2024-03-09", TimeBasis.PUBLICATION), LUME),
    ]
    assert groups(*documents) == [["a", "b"], ["c"]]
    assert [
        c for e in build(documents).entries for c in e.conflicts
    ] == []  # no date was given, so none differs


def said(document: str, source: str, what: str) -> Extraction:
    page = Page(document)
    page.claim(source, "said", what, THIRD, kind=SourceKind.ORGANIZATION)
    return page.made()


SAID = "the northern wing of the museum collapsed during the heavy storm"


def test_the_same_long_words_are_one_statement_whatever_their_speaker_is_called() -> None:
    assert groups(said("a", "Mara Voss", SAID), said("b", "The curator", SAID)) == [["a", "b"]]
    short = "the wing collapsed"
    assert groups(said("a", "Mara Voss", short), said("b", "The curator", short)) == [["a"], ["b"]]


def test_an_event_and_the_claim_of_its_day_that_says_it_are_one_line() -> None:
    wing = {Role.AGENT: "the northern wing"}
    told = one("a", "collapsed", "The northern wing of the museum collapsed", THIRD, wing)
    line = build([told, said("b", "Mara Voss", SAID)]).entries
    assert [(e.kind, sorted({v.document for v in e.evidence})) for e in line] == [("event", ["a", "b"])]
    assert line[0].headline.startswith("The northern wing")
    later = one("a", "collapsed", "The northern wing of the museum collapsed", day("2024-03-04"), wing)
    assert groups(later, said("b", "Mara Voss", SAID)) == [["b"], ["a"]]


def test_where_only_he_who_says_it_tells_it_the_line_is_his() -> None:
    page = Page()
    page.claim("Mara Voss", "said", SAID, THIRD)
    collapsed = page.event(
        "collapsed", SAID, THIRD, {Role.AGENT: "the northern wing"}, at=page.text.index(SAID)
    )
    entry = build([page.made()]).entries[0]
    assert entry.kind == "claim"
    assert {m.id for m in entry.members} == {"c1", collapsed.id}


def test_a_claim_belongs_to_its_source() -> None:
    same = "the harbor bridge has to close until spring"
    assert groups(
        said("a", "The Norvik board", same), said("b", "The Norvik board", same + " or longer")
    ) == [["a", "b"]]
    assert groups(said("a", "The Norvik board", same), said("b", "The union", same)) == [["a"], ["b"]]


def test_what_a_claim_tells_is_an_event_where_only_events_are_wanted() -> None:
    page = Page()
    claim = page.claim("The Courier", "reported", "Norvik expanded its yard")
    page.event("expanded", "Norvik expanded its yard", claim.said_at, NORVIK, at=21, reported_by=claim.id)
    documents = [page.made()]
    assert [(e.kind, e.headline) for e in build(documents).entries] == [
        (EntryKind.CLAIM, "The Courier: Norvik expanded its yard")
    ]
    assert [(e.kind, e.headline) for e in build(documents, kind=EntryKind.EVENT).entries] == [
        (EntryKind.EVENT, "Norvik expanded its yard")
    ]
    assert [e.kind for e in build(documents, kind=EntryKind.CLAIM).entries] == [EntryKind.CLAIM]


def test_a_statement_is_an_event_of_who_makes_it() -> None:
    page = Page()
    page.claim("Mara Lindqvist", "announced", "Norvik would sell the yard")
    statement = (EntryKind.EVENT, "Mara Lindqvist: Norvik would sell the yard")
    told = build([page.made()], kind=EntryKind.EVENT, query="Lindqvist").entries
    assert [(e.kind, e.headline) for e in told] == [statement]
    assert build([page.made()], kind=EntryKind.EVENT, query="Norvik").entries == ()


def test_who_makes_a_statement_is_named_in_the_words_of_the_text() -> None:
    page = Page()
    page.claim(
        "she", "announced", "Norvik would sell the yard", kind=SourceKind.PRONOUN, resolved="Mara Lindqvist"
    )
    made = page.made()
    found = build([made], kind=EntryKind.EVENT)
    ((_, event),) = found.events
    assert found.entries[0].participants == ("Mara Lindqvist",)
    assert [made.document.text[p.start : p.end] for p in event.participants] == ["she"]
    assert [p.text for p in event.participants] == ["she"]


@pytest.mark.parametrize("shared", ["", "The great "])
def test_work_grows_with_the_entries_and_not_with_their_pairs(shared: str) -> None:
    documents = [
        one(f"d{n}", "meet", f"{shared}Person{n} did meet", THIRD, {Role.AGENT: f"{shared}Person{n}"})
        for n in range(3000)
    ]
    begun = time.process_time()
    assert len(build(documents).entries) == 3000
    assert time.process_time() - begun < 10


def test_another_word_of_one_meaning_tells_the_same() -> None:
    assert groups(
        one("a", "buy", "Norvik did buy Lume", THIRD, LUME),
        one("b", "purchase", "Norvik did purchase Lume", THIRD, LUME),
    ) == [["a", "b"]]


def test_an_hour_is_of_its_day() -> None:
    calla = {Role.AGENT: "The ferry Calla"}
    hour = Time(
        edtf="2024-03-03T13:50", earliest="2024-03-03T13:50", latest="2024-03-03T13:50", granularity="minute"
    )
    told = [one(n, "sank", "The ferry Calla sank", time, calla) for n, time in (("a", THIRD), ("b", hour))]
    (line,) = build(told).entries
    assert line.time == hour
    assert not line.conflicts


def test_one_type_and_one_number_of_a_day_tell_the_same() -> None:
    fell, rose = {Role.AGENT: "Norvik shares"}, {Role.AGENT: "Lume shares"}
    assert groups(
        one("a", "slid", "Norvik shares slid 8 percent", THIRD, fell, kind="price"),
        one("b", "tumbled", "Norvik shares tumbled 8 percent", THIRD, fell, kind="price"),
        one("c", "tumbled", "Lume shares tumbled 9 percent", THIRD, rose, kind="price"),
    ) == [["a", "b"], ["c"]]


def story(id: str, *lines: tuple[str, str, dict[Role, str]]) -> Extraction:
    """A document of several events of one day, of people and things that have names."""
    page = Page(id)
    for word, headline, names in lines:
        page.event(word, headline, THIRD, names, named=EntityKind.PERSON)
    return page.made()


HARBOR = (
    ("flooded", "the storm flooded Osk harbor", {Role.AGENT: "the storm", Role.PATIENT: "Osk harbor"}),
    ("closed", "Velt Ferries closed its terminal", {Role.AGENT: "Velt Ferries", Role.PATIENT: "terminal"}),
)


def test_reports_of_one_story_tell_the_same_in_the_same_word() -> None:
    first = "ended", "the search for the crew ended", {Role.AGENT: "the search for the crew"}
    again = "ended", "Divers ended their work", {Role.AGENT: "Divers"}
    assert groups(story("a", *HARBOR, first), story("b", *HARBOR, again)) == [["a", "b"]] * 3
    alone = groups(story("a", first), story("b", again))
    assert alone == [["a"], ["b"]]


def test_reports_of_one_story_may_describe_in_their_own_ways_who_takes_part() -> None:
    one = "rescued", "a patrol boat rescued the crew", {Role.AGENT: "a patrol boat", Role.PATIENT: "the crew"}
    other = "rescued", "the coast guard rescued nine men", {Role.AGENT: "the guard", Role.PATIENT: "nine men"}
    assert groups(story("a", *HARBOR, one), story("b", *HARBOR, other)) == [["a", "b"]] * 3
    assert groups(story("a", one), story("b", other)) == [["a"], ["b"]]


def test_a_pronoun_is_no_name() -> None:
    one = "escaped", "Mara Lind escaped", {Role.AGENT: "Mara Lind"}
    other = "escaped", "He escaped", {Role.AGENT: "He"}
    assert groups(story("a", *HARBOR, one), story("b", *HARBOR, other)) == [["a", "b"]] * 3


def test_other_names_stay_apart_in_one_story() -> None:
    def saved(who: str) -> tuple[str, str, dict[Role, str]]:
        return "rescued", f"divers rescued {who}", {Role.AGENT: "divers", Role.PATIENT: who}

    found = groups(story("a", *HARBOR, saved("Mara Lind")), story("b", *HARBOR, saved("Aldo Brenn")))
    assert [g for g in found if len(g) == 1] == [["a"], ["b"]]


def test_what_one_document_tells_of_others_is_another_thing() -> None:
    crew = "ended", "the search for the crew ended", {Role.AGENT: "the search for the crew"}
    work = "ended", "Divers ended their work", {Role.AGENT: "Divers"}
    found = groups(story("a", *HARBOR, crew, work), story("b", *HARBOR))
    assert sorted(found) == [["a"], ["a"], ["a", "b"], ["a", "b"]]
