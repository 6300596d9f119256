"""English sources that stand for one named before."""

from __future__ import annotations

import time
from itertools import product
from string import ascii_lowercase

import pytest

from timeline.languages.en.people import last_names, last_subject
from timeline.languages.en.references import full_name, last_named, name_of, stands_for
from timeline.types import Source, SourceKind, Span


@pytest.mark.parametrize(
    ("source", "kind", "named", "named_kind", "expected"),
    [
        ("Holt", "person", "Dana Holt, a spokeswoman for the harbor authority", "person", True),
        ("Ms. Holt", "person", "Dana Holt", "person", True),
        ("Mr. Holt", "person", "Mrs. Dana Holt", "person", False),
        ("Holt", "person", "Dana Lee", "person", False),
        ("Dana", "person", "Dana Holt", "person", False),
        ("it", "pronoun", "Oakline Corp.", "organization", True),
        ("it", "pronoun", "Dana Holt", "person", False),
        ("it", "pronoun", "the companies", "organization", False),
        ("the education ministry", "organization", "Northgate Police", "organization", False),
        ("the shipping company", "organization", "Oakline Corp.", "organization", True),
        ("they", "pronoun", "Lee and Park", "person", True),
        ("They", "pronoun", "two officials", "anonymous", True),
        ("they", "pronoun", "Dana Holt", "person", False),
        ("the company", "organization", "Oakline Corp.", "organization", True),
        ("the company", "organization", "Dana Holt", "person", False),
        ("the minister", "person", "Finance Minister Dana Holt", "person", True),
        ("the spokeswoman", "person", "Dana Holt, a spokeswoman for the ministry", "person", True),
        ("the company", "organization", "the metalworkers' union", "organization", False),
        ("the company", "organization", "the Ministry of Labor", "organization", False),
        ("the union", "organization", "the Metalworkers' Union", "organization", True),
        ("she", "pronoun", "Dana Holt", "person", True),
        ("she", "pronoun", "Mr. Holt", "person", False),
        ("he", "pronoun", "Oakline Corp.", "organization", False),
        ("they", "pronoun", "two people familiar with the matter", "anonymous", True),
        ("who", "pronoun", "Dana Holt", "person", False),
        ("a company", "organization", "Oakline Corp.", "organization", False),
        ("she", "pronoun", "Harbor commissioner Bruce Holt", "person", False),
        ("his", "pronoun", "Bruce Holt", "person", True),
        ("he", "pronoun", "A large number of guests", "anonymous", False),
        ("they", "pronoun", "harbor chief and former pilot Bruce Holt", "person", False),
        ("the people", "anonymous", "people familiar with the matter", "anonymous", True),
        ("the official", "person", "a senior official in Northgate", "anonymous", True),
        ("the official", "person", "the official", "anonymous", False),
        ("the port", "organization", "Port officials", "anonymous", False),
        ("the president", "person", "the U.S. president", "person", False),  # who that is stays open
        ("the president", "person", "the U.S. president, Dana Holt", "person", True),
        ("Orrin", "organization", "an Orrin spokesman", "person", False),
        ("Orrin Harbor Chief Ann Lee", "person", "the Orrin Harbor", "organization", False),
        ("Orrin, Vale and others", "organization", "Dana Orrin", "person", False),
        ("he", "pronoun", "the Republican", "person", False),  # one who was named before
        ("he", "pronoun", "the Orrin mayor", "person", True),
    ],
)
def test_stands_for(source: str, kind: str, named: str, named_kind: str, expected: bool) -> None:
    short = Source(text=source, kind=SourceKind(kind), spans=())
    assert stands_for(short, Source(text=named, kind=SourceKind(named_kind), spans=())) is expected


def test_full_name_is_read_before_the_short_one() -> None:
    text = "On Monday Mayor Dana Holt opened the pier. Holt smiled."
    assert full_name(text, "Holt", text.index("Holt smiled")) == "Dana Holt"
    assert full_name(text, "Ms. Holt", len(text)) == "Dana Holt"
    assert full_name("Because Oakline sold a ferry, it has one.", "Oakline", 40) is None
    assert full_name(text, "Lee", len(text)) is None
    assert full_name(text, "Dana Holt", len(text)) is None
    assert full_name(text, "Holt", 0) is None


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Top Holt aide quits.\n\nMayor Dana Holt was told.", "Holt", "Dana Holt"),
        ("Mayor Ruth Holt and her son Bruce Holt met.", "Mr. Holt", "Bruce Holt"),
        ("TVN's Ruth Holt asked.", "Holt", "Ruth Holt"),
        ("The Majority Whip Bruce Holt asked.", "Holt", "Bruce Holt"),
        ("The judge was W. Bruce Holt.", "Holt", "W. Bruce Holt"),
        ("He met Benjamin Lee. Holt was out.", "Holt", None),
        ("Mayor Dana Holt resigned.", "Holt's lawyer, Ann Lee", None),
        ("Gov. Dana Holt and her husband, Sen. Bruce Holt, came.", "the senator", "Bruce Holt"),
        ("Gov. Dana Holt met Gov. Ann Lee.", "the governor", None),
        ("Gov. Dana Holt resigned.", "the company", None),
    ],
)
def test_full_names_are_those_of_people(text: str, name: str, expected: str | None) -> None:
    assert full_name(text, name, len(text)) == expected


@pytest.mark.parametrize("text", ["A" * 300_000, "Aa " * 100_000, "Ab' " * 60_000])
def test_names_are_searched_in_linear_time(text: str) -> None:
    began = time.process_time()
    full_name(text, "Holt", len(text))
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Mayor Dana Holt resigned on Monday. She said she was tired.", "She", "Dana Holt"),
        (
            "The club bought a yard in Mesa. Orrin Lee was glad, and Bruce Holt left. He said so.",
            "He",
            "Bruce Holt",
        ),
        ("Ruth Lee lost, but their neighbor Bruce Holt knows why. He said so.", "He", "Bruce Holt"),
        ("Bruce Lee hired a new coach, the old champion Brad Holt, in May. He said so.", "He", "Bruce Lee"),
        (
            "Ruth Holt met Bruce Lee in May. Lee, 47, built boats. In June she said it was over.",
            "she",
            "Ruth Holt",
        ),
        ("Bruce Lee wrote to Ruth Holt. Then he said no.", "he", "Bruce Lee"),
        ("“Bruce Lee lied to us,” one woman said. He said no.", "He", None),
        ("Bruce Lee's firm failed. He said no.", "He", None),
        (
            "Oakline Corp. lost money. Oakline fell in May. The company said it would close.",
            "The company",
            "Oakline Corp.",
        ),
        (
            "Oakline, a maker of ferries, lost money. The company said it would close.",
            "The company",
            "Oakline",
        ),
        ("Northgate lost money. The company said it would close.", "The company", None),
        ("The pier is closed. He said no.", "He", None),
        (
            "Researchers at Northgate College met 40 men. They said no.",
            "They",
            "Researchers at Northgate College",
        ),
        ("Two former officials met. Later they said no.", "they", "Two former officials"),
        ("Bridges are old. They say so.", "They", None),
        ("The weather service raised its warning. Later it said all was well.", "it", "The weather service"),
        ("The river rose all night. It said no.", "It", None),
        ("Chief Executive Hanne Brok bought a boat. Brok sold it. She said so.", "She", "Hanne Brok"),
        ("Bruce Holt sold boats. Ruth Holt wrote. Holt sang. Then he said no.", "he", "Bruce Holt"),
        ("Tovah Lindqvarn led the group. She said no.", "She", "Tovah Lindqvarn"),
        (
            "Wherever Tovah Lindqvarn goes, it rains. Tovah Lindqvarn sang. She said no.",
            "She",
            "Tovah Lindqvarn",
        ),
        ("The Lindqvarn Ledger led the way. Brinmoor Airways followed. She said no.", "She", None),
        ("Norport Rovers lost. Rovers sank. He said no.", "He", None),
    ],
)
def test_who_was_named_last(text: str, word: str, expected: str | None) -> None:
    at = text.rindex(word)
    kind = SourceKind.PRONOUN if " " not in word else SourceKind.ORGANIZATION
    found = last_named(text, Source(text=word, kind=kind, spans=(Span(at, at + len(word)),)))
    assert (found and found.text) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Ann Park, a teacher", "person", "Ann Park"),
        ("Ann Park, Bo Lee and Pim Vos", "person", "Ann Park, Bo Lee and Pim Vos"),
        ("Their lawyer, Ann Park", "person", "Ann Park"),
        ("the mayor, Ann Park", "person", "Ann Park"),
        ("a state auditor, Ann Park", "person", "Ann Park"),
        ("Holt's lawyer, Ann Park", "person", "Holt's lawyer, Ann Park"),
        ("Oakline, a maker of ferries", "organization", "Oakline"),
        ("Mayor Ann Park (left)", "person", "Mayor Ann Park"),
        ("the critic Ann Park", "person", "Ann Park"),
        ("lead author Ann van Park of Northgate", "person", "Ann van Park"),
        ("the late Park", "person", "the late Park"),
        ("two people, both guests", "anonymous", "two people, both guests"),
        ("Ann Park 's", "person", "Ann Park 's"),
    ],
)
def test_names_leave_out_what_describes(text: str, kind: str, expected: str) -> None:
    assert name_of(Source(text=text, kind=SourceKind(kind), spans=())) == expected


def test_last_names_are_those_of_people() -> None:
    text = "Bruce Lee and Gov. Amal Okoro met at Harbor Times, said Pim Vos, 51. Oakline Corp. paid."
    assert last_names(text) == {"Lee", "Okoro", "Vos"}


@pytest.mark.parametrize(
    "text",
    ["Aa " * 100_000, "Aa, " * 70_000, "A. " * 100_000, "Bruce Lee's " * 20_000, "Aa, a b c " * 30_000],
)
def test_people_are_searched_in_linear_time(text: str) -> None:
    began = time.process_time()
    last_named(text, Source(text="he", kind=SourceKind.PRONOUN, spans=(Span(len(text), len(text)),)))
    assert time.process_time() - began < 5  # squared, minutes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mark Holt said that Ida Kell had resigned. He went on to speak.", "Mark Holt"),
        ("Mark Holt left because Paul Kell had called. Then he spoke.", "Mark Holt"),
        ("Mark Holt left. Paul Kell said that Ida Brennan had called. Then he spoke.", "Paul Kell"),
    ],
)
def test_who_is_the_subject_of_the_sentence_goes_before_who_is_one_of_a_clause(
    text: str, expected: str
) -> None:
    at = text.lower().rindex(" he ") + 1
    source = Source(text="he", kind=SourceKind.PRONOUN, spans=(Span(at, at + 2),))
    found = last_named(text, source)
    assert found is not None
    assert found.text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dana Holt left. A guide asked the owner if she", "the owner"),  # and not Holt
        ("Dana Holt met the owner and she", "Dana Holt"),  # who leads the sentence
        ("Dana Holt left. The owner stayed. On Monday she", "Dana Holt"),  # who alone has a name
        ("Dana Holt left. The owner's boat sank as she", "Dana Holt"),
        ("Dana Holt left. The owner, Ana Lee, paid before she", "Ana Lee"),
    ],
)
def test_whoever_is_told_of_in_the_sentence_is_nearer_than_who_was_named_before(
    text: str, expected: str
) -> None:
    place = Span(len(text) - 3, len(text))
    found = last_named(text, Source(text="she", kind=SourceKind.PRONOUN, spans=(place,)))
    assert found is not None
    assert found.text == expected


def test_a_common_word_with_a_capital_is_no_name() -> None:
    text = "They like boats. Some say Like Marlow is a song. He said no."
    at = text.rindex("He")
    assert last_named(text, Source(text="He", kind=SourceKind.PRONOUN, spans=(Span(at, at + 2),))) is None


def test_an_agency_is_not_a_newspaper() -> None:
    agency = Source(text="the agency", kind=SourceKind.ORGANIZATION, spans=(Span(0, 10),))
    news = Source(text="Vale News", kind=SourceKind.ORGANIZATION, spans=(Span(0, 9),))
    bureau = Source(text="the Harbor Bureau", kind=SourceKind.ORGANIZATION, spans=(Span(0, 17),))
    assert not stands_for(agency, news)
    assert stands_for(agency, bureau)


def test_a_name_in_a_headline_is_no_longer_than_the_person() -> None:
    text = "Mayor Warns of Boasters Like Holt.\n\nHolt left the town in May. He said no."
    at = text.rindex("He")
    found = last_named(text, Source(text="He", kind=SourceKind.PRONOUN, spans=(Span(at, at + 2),)))
    assert found is None or "Like" not in found.text


def test_words_of_a_headline_are_no_part_of_a_name() -> None:
    text = "Union Praises Dana Holt.\n\nDana Holt, the mayor, met the union. Dana Holt smiled. Holt said no."
    assert full_name(text, "Holt", text.rindex("Holt")) == "Dana Holt"


def test_who_is_called_by_a_first_name_is_looked_up_and_not_searched_for() -> None:
    names = ["".join(letters).capitalize() for letters in product(ascii_lowercase, repeat=3)][:16_000]
    pairs = zip(names, reversed(names), strict=True)
    text = " ".join(f"Mr. {first}q {last}z said so. {first}q left." for first, last in pairs)
    began = time.process_time()
    found = last_subject(text, len(text), person=True)
    assert time.process_time() - began < 3
    assert found is not None
    assert found.name == f"{names[-1]}q {names[0]}z"
