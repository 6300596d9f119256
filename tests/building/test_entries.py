"""Which events and claims of one document become lines, and how they read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.building.made import MONTH, REPORTED, Page, day
from timeline.building.joining import told_once
from timeline.documents import from_record
from timeline.pipeline import extract
from timeline.settings import DEFAULT
from timeline.types import (
    HEADLINE,
    BlockKind,
    Entry,
    EntryKind,
    Evidence,
    Member,
    Quotation,
    Role,
    SourceKind,
    Status,
    TimeBasis,
)

NORVIK = {Role.AGENT: "Norvik"}
PRONOUNS = frozenset({"he", "it"})


def lines(page: Page, pronouns: frozenset[str] = frozenset()) -> list[str]:
    return [e.headline for e in page.made(pronouns).entries or ()]


# ------------------------------------------------------------------ what is told but once


def test_a_claim_stands_for_what_it_says_without_a_date() -> None:
    page = Page()
    claim = page.claim("The Courier", "reported", "Norvik expanded its yard")
    page.event("expanded", "Norvik expanded its yard", REPORTED, NORVIK, at=21, reported_by=claim.id)
    (entry,) = page.made().entries or ()
    assert entry.headline == "The Courier: Norvik expanded its yard"
    assert [m.id for m in entry.members] == ["c1", "e1"]


def test_a_claim_stands_for_what_it_tells_again_of_a_day_told_before() -> None:
    text = (
        "새봄시 공장에서 20일 오전 9시 폭발 사고가 났다.\n\n소방당국에 따르면 사고는 탱크를 씻던 중 일어났다."
    )
    document = from_record({"text": text, "published": "2024-11-21"}, fallback_id="a")
    found = [e.headline for e in extract(document).entries or ()]
    assert found == ["새봄시 공장에서 폭발 사고가 났다", "소방당국: 사고는 탱크를 씻던 중 일어났다"]


def test_what_a_claim_dates_is_a_line_of_that_date_with_who_says_so() -> None:
    page = Page()
    claim = page.claim("The Courier", "reported", "Norvik expanded its yard in 2024-03")
    page.event("expanded", "Norvik expanded its yard", MONTH, NORVIK, at=21, reported_by=claim.id)
    (entry,) = page.made().entries or ()
    assert entry.headline == "The Courier: Norvik expanded its yard"
    assert (entry.kind, entry.time) == (EntryKind.EVENT, MONTH)


def test_a_dated_claim_and_what_it_dates_are_two_lines() -> None:
    page = Page()
    claim = page.claim("The Courier", "reported", "Norvik expanded its yard in 2024-03", day("2024-05-02"))
    page.event("expanded", "Norvik expanded its yard", MONTH, NORVIK, at=21, reported_by=claim.id)
    assert lines(page) == ["Norvik expanded its yard", "The Courier: Norvik expanded its yard in 2024-03"]


def test_what_somebody_tells_of_his_own_doing_is_the_line_of_that() -> None:
    page = Page()
    claim = page.claim("Norvik", "said", "Norvik expanded its yard")
    page.event("expanded", "Norvik expanded its yard", MONTH, NORVIK, at=13, reported_by=claim.id)
    (entry,) = page.made().entries or ()
    assert entry.headline == "Norvik expanded its yard"
    assert [m.id for m in entry.members] == ["e1", "c1"]


@pytest.mark.parametrize(("who", "line"), [("Norvik", "Norvik will expand its yard"),
                                           ("Lume", "Norvik: Lume will expand its yard")])  # fmt: skip
def test_what_is_said_to_come_on_a_day_is_one_line_of_that_day(who: str, line: str) -> None:
    page = Page()
    claim = page.claim("Norvik", "said", f"{who} will expand its yard in 2024-05")
    page.event("expand", f"{who} will expand its yard", day("2024-05-02"), {Role.AGENT: who}, at=12,
               status=Status.SCHEDULED, reported_by=claim.id)  # fmt: skip
    assert lines(page) == [line]


def test_on_which_day_it_is_said_that_something_will_come_is_a_line_of_its_own() -> None:
    page = Page()
    claim = page.claim("Norvik", "said", "Norvik will expand its yard in 2024-05", day("2024-03-03"))
    page.event("expand", "Norvik will expand its yard", day("2024-05-02"), NORVIK, at=12,
               status=Status.SCHEDULED, reported_by=claim.id)  # fmt: skip
    assert len(lines(page)) == 2


def test_an_act_of_speech_that_is_an_event_is_one_line() -> None:
    page = Page()
    page.claim("The ministry", "proposed", "a rule for night ferries", day("2024-03-03"))
    page.event("proposed", "The ministry proposed a rule for night ferries", day("2024-03-03"),
               {Role.AGENT: "The ministry"}, kind="regulation", status=Status.PROPOSED, at=0)  # fmt: skip
    (entry,) = page.made().entries or ()
    assert entry.kind is EntryKind.EVENT
    assert entry.headline == "The ministry proposed a rule for night ferries"
    assert [m.id for m in entry.members] == ["e1", "c1"]


def test_the_very_words_are_kept_rather_than_the_act() -> None:
    page = Page()
    page.claim("The ministry", "proposed", '"a rule for night ferries"', day("2024-03-03"),
               quotation=Quotation.DIRECT)  # fmt: skip
    page.event("proposed", "The ministry proposed", day("2024-03-03"), {Role.AGENT: "The ministry"},
               kind="regulation", at=0)  # fmt: skip
    (entry,) = page.made().entries or ()
    assert entry.kind is EntryKind.CLAIM
    assert entry.headline == "The ministry “a rule for night ferries”"


def test_what_is_told_in_the_first_person_of_a_quotation_is_told_by_that() -> None:
    page = Page()
    claim = page.claim("Norvik", "said", '"We will expand the yard in 2024-05"', quotation=Quotation.DIRECT)
    page.event("expand", "We will expand the yard", day("2024-05-02"), {Role.AGENT: "We"}, at=13,
               status=Status.SCHEDULED, reported_by=claim.id)  # fmt: skip
    (entry,) = page.made(frozenset({"we"})).entries or ()
    assert entry.headline == "Norvik “We will expand the yard in 2024-05”"
    assert [m.id for m in entry.members] == ["c1", "e1"]


def test_a_claim_inside_one_of_the_same_source_has_no_line() -> None:
    page = Page()
    outer = page.claim("Norvik", "said", "it believed the yard would close")
    page.claim("Norvik", "believed", "the yard would close", at=0, parent=outer.id)
    assert lines(page) == ["Norvik: it believed the yard would close"]


def test_a_report_and_the_claim_that_it_gives_are_one_line_of_both_sources() -> None:
    page = Page()
    outer = page.claim("The Courier", "reported", "Norvik believed the yard would close")
    page.claim("Norvik", "believed", "the yard would close", at=21, parent=outer.id)
    (entry,) = page.made().entries or ()
    assert entry.headline == "The Courier: Norvik believed the yard would close"
    assert entry.participants == ("The Courier", "Norvik")
    assert [m.id for m in entry.members] == ["c1", "c2"]


def test_a_claim_inside_another_has_a_line_of_its_own_date() -> None:
    page = Page()
    outer = page.claim("The Courier", "reported", "Norvik believed the yard would close")
    page.claim("Norvik", "believed", "the yard would close", day("2024-02-01"), at=21, parent=outer.id)
    assert len(lines(page)) == 2


def test_an_outlet_and_whom_it_cites_for_all_of_it_are_one_line() -> None:
    page = Page()
    outer = page.claim("The Courier", "reported", "the yard would close, Norvik said")
    inner = replace(outer, id="c2", parent=outer.id, source=replace(outer.source, text="Norvik"))
    page.claims.append(inner)
    assert lines(page) == ["The Courier: the yard would close, Norvik said"]


def test_one_source_may_say_two_things_in_a_sentence() -> None:
    page = Page()
    page.line("The board asked all captains to sign and proposed that the yard close in May")
    page.claim("The board", "asked", "all captains to sign", at=0)
    page.claim("The board", "proposed", "that the yard close in May", at=0)
    assert lines(page) == ["The board: all captains to sign", "The board: the yard close in May"]


def test_a_title_tells_again_what_the_text_tells() -> None:
    page = Page()
    page.event("buys", "Norvik buys Lume", REPORTED, NORVIK | {Role.PATIENT: "Lume"}, block=BlockKind.TITLE)
    page.event(
        "buys", "Shipbuilder Norvik buys Lume for 40 million", REPORTED, NORVIK | {Role.PATIENT: "Lume"}
    )
    (entry,) = page.made().entries or ()
    assert entry.headline == "Shipbuilder Norvik buys Lume for 40 million"
    assert len(entry.members) == 2


def test_a_title_alone_makes_a_line_only_with_a_date() -> None:
    page = Page()
    page.event("buys", "Norvik buys Lume", REPORTED, NORVIK, block=BlockKind.TITLE)
    page.event("opens", "Norvik opens a school in March", MONTH, NORVIK, block=BlockKind.TITLE)
    assert lines(page) == ["Norvik opens a school in March"]


def test_one_occasion_told_with_other_words_is_one_line() -> None:
    page = Page()
    who = {Role.AGENT: "Foreign minister Aldo Brenn"}
    page.event("meets", "Foreign minister Aldo Brenn meets the envoy", day("2024-03-12"), who, kind="talks")
    page.event(
        "holds talks",
        "Brenn holds talks with the envoy",
        day("2024-03-12"),
        {Role.AGENT: "Brenn"},
        kind="talks",
    )
    page.event("meets", "Foreign minister Aldo Brenn meets farmers", day("2024-03-14"), who, kind="talks")
    assert len(lines(page)) == 2


def test_a_clause_inside_another_with_the_same_people_and_time_is_no_second_line() -> None:
    page = Page()
    names = NORVIK | {Role.RECIPIENT: "Mara Lind"}
    page.event("asked", "Norvik had asked Mara Lind to find engineers", MONTH, names)
    page.event("find", "Norvik had asked Mara Lind to find engineers", MONTH, NORVIK, at=0)
    assert len(lines(page)) == 1


def test_two_clauses_are_two_lines() -> None:
    page = Page()
    page.line("Norvik opened a yard and hired welders in March")
    page.event("opened", "Norvik opened a yard", MONTH, NORVIK, at=0)
    page.event("hired", "hired welders in March", MONTH, NORVIK, at=25)
    assert len(lines(page)) == 2


# ------------------------------------------------------------------ what makes no line


@pytest.mark.parametrize(
    ("time", "names", "confidence", "count"),
    [
        (None, NORVIK, 0.9, 0),  # no time at all
        (MONTH, NORVIK, 0.9, 1),
        (MONTH, NORVIK, 0.4, 0),  # hardly read
        (REPORTED, NORVIK, 0.9, 1),
        (REPORTED, {}, 0.9, 0),  # nobody, and no date but the report's
        (MONTH, {}, 0.9, 1),
        (REPORTED, {Role.AGENT: "It"}, 0.9, 0),  # a pronoun is nobody
    ],
)
def test_an_event_needs_a_time_and_somebody(
    time: object, names: dict[Role, str], confidence: float, count: int
) -> None:
    page = Page()
    page.event("sank", "It sank off Osk", time, names, confidence=confidence)  # type: ignore[arg-type]
    assert len(lines(page, PRONOUNS)) == count


def test_pronouns_are_no_participants() -> None:
    page = Page()
    page.event("sank", "Off Osk it sank", MONTH, {Role.AGENT: "it", Role.PLACE: "Osk"})
    (entry,) = page.made(PRONOUNS).entries or ()
    assert entry.participants == ("Osk",)


def test_a_pronoun_that_stands_for_nobody_says_nothing() -> None:
    page = Page()
    page.claim("He", "said", "the yard would close", kind=SourceKind.PRONOUN)
    page.claim("He", "said", "the school would open", kind=SourceKind.PRONOUN, resolved="Aldo Brenn")
    assert lines(page) == ["Aldo Brenn: the school would open"]


def test_what_figures_show_must_be_read_more_surely_than_what_people_say() -> None:
    page = Page()
    page.claim("Worries", "grew about", "the safety of the yard", kind=SourceKind.UNSPECIFIED, confidence=0.6)
    page.claim("The board", "talked about", "the safety of the pier", confidence=0.6)
    assert lines(page) == ["The board: the safety of the pier"]


def test_what_somebody_unnamed_did_needs_a_date_and_no_line_begins_with_a_pronoun() -> None:
    page = Page()
    page.event("sold", "Later it sold the yard", REPORTED, {Role.AGENT: "it", Role.PATIENT: "the yard"})
    page.event("bought", "It bought a pier", MONTH, {Role.AGENT: "It", Role.PATIENT: "a pier"})
    page.event("built", "Later it built a hall", MONTH, {Role.AGENT: "it", Role.PATIENT: "a hall"})
    assert lines(page, PRONOUNS) == ["Later it built a hall"]


def test_what_a_source_says_of_itself_names_it() -> None:
    page = Page()
    page.claim("The board", "said", "We opened a pier")
    page.event("opened", "We opened a pier", MONTH, {Role.AGENT: "We", Role.PATIENT: "a pier"}, at=15)
    assert "The board: We opened a pier" in lines(page, frozenset({"we"}))


def test_two_words_of_one_line_are_one_entry() -> None:
    page = Page()
    page.event("declined", "Norvik declined to open a pier", MONTH, NORVIK)
    page.event("open", "Norvik declined to open a pier", MONTH, NORVIK, kind="product")
    assert lines(page) == ["Norvik declined to open a pier"]


def test_a_claim_of_nobody_that_opens_with_its_cue_is_no_line() -> None:
    page = Page()
    page.claim("", "said", "it would close the yard")
    assert lines(page) == []


def test_captions_and_furniture_make_no_lines() -> None:
    page = Page()
    page.event("sank", "The Calla sank off Osk", MONTH, {Role.AGENT: "The Calla"}, block=BlockKind.CAPTION)
    page.event("rose", "Norvik rose today", MONTH, NORVIK, block=BlockKind.FURNITURE)
    assert lines(page) == []


# ------------------------------------------------------------------ headlines


def headline(source: str, cue: str, what: str, quotation: Quotation = Quotation.INDIRECT) -> str:
    page = Page()
    page.claim(source, cue, what, quotation=quotation)
    (line,) = lines(page)
    return line


def test_a_headline_is_whole_words_and_not_long() -> None:
    what = (
        "the yard at Osk would be closed for good before the end of the summer because nobody in the islands has "
        "bought a wooden boat since the ferries came"
    )
    line = headline("The regional board of Norvik", "said", what)
    assert len(line) <= HEADLINE
    assert line.endswith("…")
    assert set(line.removesuffix("…").partition(": ")[2].split()) <= set(what.split())


@pytest.mark.parametrize(
    ("what", "line"),
    [
        ('"We will close," ', "Norvik “We will close”"),
        ("“닫겠다” … ", "Norvik “닫겠다”"),
        ("“We call it ‘the end’”", "Norvik “We call it ‘the end’”"),
    ],
)
def test_the_marks_of_a_quotation_are_paired(what: str, line: str) -> None:
    assert headline("Norvik", "said", what.strip(" …"), Quotation.DIRECT) == line


def test_a_mark_without_its_partner_is_left_out() -> None:
    assert headline("Norvik", "said", "the yard (which it opened would close") == (
        "Norvik: the yard which it opened would close"
    )


def test_a_headline_opens_with_what_is_said() -> None:
    assert headline("Norvik", "said", "that the yard would close") == "Norvik: the yard would close"


def test_a_long_source_is_named_without_its_description() -> None:
    source = "Mara Lind, who has led the union of dockers for twenty years"
    assert headline(source, "said", "the yard would close") == "Mara Lind: the yard would close"


def test_a_claim_of_nobody_reads_as_its_words() -> None:
    said = "노르빅조선이 오스크 조선소를 닫을 것으로 알려졌다"
    (entry,) = read(f"{said}.", "2024-11-20", "ko")
    assert (entry.kind, entry.headline) == (EntryKind.CLAIM, said)


@pytest.mark.parametrize(
    ("language", "said", "edtf"),
    [
        ("ko", "노르빅조선이 다음 달 오스크 조선소를 닫을 것으로 알려졌다", "2024-12"),
        ("en", "The yard reportedly closed in May", "2024-05"),
    ],
)
def test_what_nobody_known_says_of_a_day_is_one_line_of_that_day(language: str, said: str, edtf: str) -> None:
    (entry,) = read(f"{said}.", "2024-11-20", language)
    assert (entry.kind, entry.time.edtf, entry.headline) == (EntryKind.EVENT, edtf, said)
    assert len(entry.members) == 2


# ------------------------------------------------------------------ evidence, and real documents


def read(text: str, published: str, language: str, kind: EntryKind | None = None) -> list[Entry]:
    document = from_record(
        {"id": "d", "text": text, "published": published, "language": language},
        fallback_id="d",
        settings=DEFAULT,
    )
    found = list(extract(document).entries or ())
    for entry in found:
        for e in entry.evidence:
            assert document.text[e.start : e.end] == e.exact
            assert document.text[: e.start].endswith(e.prefix)
            assert document.text[e.end :].startswith(e.suffix)
    return [e for e in found if kind in (None, e.kind)]


def test_an_english_report() -> None:
    found = read(
        "Norvik Shipyards opened a dry dock in Osk on 4 March 2024.\n\n"
        "The company said on Tuesday that it would hire 300 welders by June.\n\n"
        "“We are growing again,” said Mara Lind, its chief executive.",
        "2024-11-20",
        "en",
    )
    assert ("2024-03-04", EntryKind.EVENT) in [(e.time.edtf, e.kind) for e in found]
    quoted = next(e for e in found if "We are growing" in e.headline)
    assert quoted.headline == "Mara Lind “We are growing again”"
    assert (quoted.time.edtf, quoted.time.basis) == ("2024-11-19", TimeBasis.INHERITED)


def test_a_korean_report() -> None:
    found = read(
        "노르빅조선은 지난 4일 오스크에 새 도크를 열었다.\n\n마라 린드 대표는 20일 “다시 성장하고 있다”고 말했다.",
        "2024-11-20",
        "ko",
    )
    assert ("2024-11-04", EntryKind.EVENT) in [(e.time.edtf, e.kind) for e in found]
    assert "마라 린드 대표 “다시 성장하고 있다”" in [e.headline for e in found]


def test_no_two_lines_of_a_document_tell_the_same() -> None:
    sentence = "Norvik Shipyards opened a dry dock in Osk on 4 March 2024."
    found = read(f"{sentence}\n\nTwo weeks went by.\n\n{sentence}", "2024-11-20", "en")
    assert [len(e.evidence) for e in found if "dry dock" in e.headline] == [2]


def test_evidence_that_begins_at_one_place_has_one_order() -> None:
    text = "Norvik opened a dry dock in Osk near the old yard"
    ends = [n for n, c in enumerate(f"{text} ") if c == " "][3:]
    told = [
        Entry(
            id="n1",
            kind=EntryKind.EVENT,
            headline=text[:end],
            time=day("2024-03-04"),
            evidence=(Evidence(document="a", start=0, end=end, exact=text[:end]),),
            members=(Member("a", f"e{end}"),),
        )
        for end in ends
    ]
    (entry,) = told_once(told)
    assert [e.end for e in entry.evidence] == ends


def test_what_somebody_would_not_do_is_told_once() -> None:
    found = read("Norvik opened a dry dock on Monday. A spokeswoman declined to comment.", "2024-11-20", "en")
    assert [e.headline for e in found].count("A spokeswoman declined to comment") == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "The union asked whether the plant would close.",
        "Corran Mills plans to open a shop in Calder.",
        "The mayor explained why the road was closed.",
    ],
)
def test_what_is_no_statement_is_told_by_the_words_of_the_text(sentence: str) -> None:
    (entry,) = read(sentence, "2024-11-20", "en")
    assert f"{entry.headline}." == sentence
