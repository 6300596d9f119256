"""English lines that a reader of the timeline alone understands."""

from __future__ import annotations

import time

import pytest

from timeline.documents import from_record
from timeline.languages.en.events.inflection import past
from timeline.pipeline import extract
from timeline.types import HEADLINE


def lines(text: str) -> list[str]:
    document = from_record({"text": text, "published": "2024-03-15", "language": "en"}, fallback_id="a")
    return [e.headline for e in extract(document).entries or ()]


# ------------------------------------------------------------------ what somebody says


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Estmark, champions in 2014 and 2018, had not lost a final since 2006.", "2006/.."),
        ("The bridge opened on Monday, March 11.", "2024-03-11"),
    ],
)
def test_what_somebody_is_called_has_times_of_its_own(text: str, expected: str) -> None:
    document = from_record({"text": text, "published": "2024-03-15", "language": "en"}, fallback_id="a")
    assert [e.time.edtf for e in extract(document).entries or ()] == [expected]


def test_a_text_that_comes_in_words_reads_as_any_other() -> None:
    text = "NORTHGATE -LRB- Wire -RRB- - The ferry sank on Monday . The coast guard -LRB- CG -RRB- rescued forty ."
    assert "The ferry sank" in lines(text)
    assert not any("RRB" in line or "Wire" in line for line in lines(text))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Orrin was privatized in 1994 and bought by a Dutch fund in 2016.",
            "Orrin was bought by a Dutch fund",
        ),
        ("The bridge is due to open on Friday.", "The bridge is due to open"),
        (
            "A ferry with 200 people aboard has been ordered to stay at sea.",
            "A ferry with 200 people aboard has been ordered to stay at sea",
        ),
        (
            "The port this year has begun putting high fees on some shipping firms.",
            "The port has begun putting high fees on some shipping firms",
        ),
        (
            "If the talks fail, Orrin will close its yard in May.",
            "If the talks fail, Orrin will close its yard",
        ),
        ("The union called off a strike planned for Monday.", "The union called off a strike"),
        ("On the morning of March 5 Holt opened a pier.", "Holt opened a pier"),
        ("If that was not enough, Holt lost two jobs on Monday.", "Holt lost two jobs"),
        (
            "Anthony Holt lost two jobs on Monday. Orrin Insider also spoke. In 2011, he resigned from the board.",
            "Anthony Holt resigned from the board",
        ),
        (
            "Boris Holt and Leonid Vale met. Vale said that the pier would close.",
            "Leonid Vale: the pier would close",
        ),
        ("In March Holt met with families.", "Holt met with families"),
        ("Orrin re-entered the market in 2010.", "Orrin re-entered the market"),
        ("Dana Holt is running for mayor of Vale. Many like her.", "Dana Holt is running for mayor of Vale"),
        (
            "The largest carmaker General Motors named a new chief on Monday. The company also announced a yard.",
            "General Motors announced a yard",
        ),
        ("Vale Rovers went on to win the cup in May.", "Vale Rovers went on to win the cup"),
        ("As Liberals met last year, they proposed a ban.", "Liberals proposed a ban"),
        (
            "Director of the Port Bureau of Safety (PBS) Louis Holt said the pier would close.",
            "Louis Holt: the pier would close",
        ),
        ('"We lost," said Dana Holt at a rally in Vale.', "Dana Holt “We lost”"),
        ("The Vale Times said Orrin had sold its yard in May.", "The Vale Times: Orrin had sold its yard"),
        (
            "During the first quarter of the financial year Orrin Inc. sold 21 million pumps.",
            "Orrin Inc. sold 21 million pumps",
        ),
        ("Orrin Corp. reported a loss on Monday. Sales rose 3% in 2023.", "Orrin Corp.'s sales rose 3%"),
        (
            "Charles Holt is facing trouble. A court reinstated his licence on Monday.",
            "A court reinstated Charles Holt's licence",
        ),
        (
            "Orrin Labs showed the court on Monday just how many times it failed.",
            "Orrin Labs showed the court just how many times it failed",
        ),
        ("Charles Holt spoke. His team believes that they will win.", "Charles Holt's team: they will win"),
        (
            "Tidemill Group makes pumps. The company, founded in 1931 by two brothers, cut 30 jobs on Monday.",
            "Tidemill Group cut 30 jobs",
        ),
        (
            "Tidemill Group makes pumps. The company, which is based in Vale, said it would close its yard in May.",
            "Tidemill Group would close its yard",
        ),
        ("Venn is due to appear before magistrates on Friday.", "Venn is due to appear before magistrates"),
        (
            "Police named him as Carl Venn, a former clerk of the bank who was dismissed in January.",
            "A former clerk of the bank was dismissed",
        ),
    ],
)
def test_a_line_has_the_whole_predicate(text: str, line: str) -> None:
    assert line in lines(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Holt said that the pier would close.", "Holt: the pier would close"),
        ("Dana Holt said he would appeal.", "Dana Holt: he would appeal"),
        ("The union asked a judge to stop the sale.", "The union asked a judge to stop the sale"),
        ("Dana Holt called for the port to close.", "Dana Holt called for the port to close"),
        ("Dana Holt denied that she took the money.", "Dana Holt denied she took the money"),
        ("Dana Holt fears that the dam will fail.", "Dana Holt fears the dam will fail"),
        ("Dana Holt proposed that the port close.", "Dana Holt proposed that the port close"),
        ("The board criticized how the vote was held.", "The board criticized how the vote was held"),
        (
            "The union asked the bank to sell its yard in 2026.",
            "The union asked the bank to sell its yard in 2026",
        ),
        ("Orrin Labs expects to open a yard in 2026.", "Orrin Labs expects to open a yard"),
        (
            "A study published on Monday in the journal Orrin Letters found that tea helps.",
            "A study: tea helps",
        ),
        (
            "Three officials familiar with the talks between both banks said Orrin had left.",
            "Three officials: Orrin had left",
        ),
        (
            "Halden Inc. (NASDAQ: HLD) today announced that it will buy a yard.",
            "Halden Inc.: it will buy a yard",
        ),
        ("Ann Lee reminded Thor he would have to pay.", "Ann Lee reminded Thor he would have to pay"),
        (
            "The council rejected a plan on Monday to close the library.",
            "The council rejected a plan to close the library",
        ),
        ('"The bridge is safe," Dana Holt said.', "Dana Holt “The bridge is safe”"),
        (
            '"The bridge is safe," Dana Holt said, according to the Ledger.',
            "Dana Holt “The bridge is safe”",
        ),
        ('"If the dam fails, we drown," Dana Holt said.', "Dana Holt “If the dam fails, we drown”"),
        ('"It rains," Dana Holt said, "but the dam is safe."', "Dana Holt “It rains … but the dam is safe”"),
        ('"It is likely that we lose," Dana Holt said.', "Dana Holt “It is likely that we lose”"),
    ],
)
def test_a_claim_is_a_sentence_behind_a_name_or_what_its_source_does(text: str, line: str) -> None:
    assert line in lines(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Police said on Monday that the bank was robbed on Saturday.", "Police: the bank was robbed"),
        ("Dana Holt said Tuesday she resigned on Friday.", "Dana Holt resigned"),
        (
            "The agency Vala, citing the ministry, said a girl was admitted to hospital on Saturday.",
            "The agency Vala: a girl was admitted to hospital",
        ),
    ],
)
def test_what_happened_is_told_once(text: str, line: str) -> None:
    assert lines(text) == [line]


@pytest.mark.parametrize(
    "text",
    [
        "Raised $40 million in January 2024.",
        "If the talks fail on Monday, all is lost.",
        "Dana Holt frowned.",
        "Orrin won most of the voters who said that the port will close.",
    ],
)
def test_what_tells_nothing_is_no_line(text: str) -> None:
    assert all(line.startswith(("Orrin won", "If the talks")) for line in lines(text))


@pytest.mark.parametrize(
    "text",
    [
        'The lawyers met. "It is a disgrace," Dana Holt said.',  # what is?
        'The lawyers met. "How could they know?" Dana Holt said.',
        'The lawyers met. "Not a word of it," Dana Holt said.',
        "Dana Holt could say that the bridge is safe.",
        '"Who knows?" Dana Holt told the radio station in an interview.',
    ],
)
def test_what_no_reader_understands_alone_has_no_line(text: str) -> None:
    assert not [line for line in lines(text) if "Holt" in line]


def test_a_word_that_turns_what_is_said_is_never_left_out() -> None:
    text = (
        "Dana Holt said that the owner of the port would not only raise the fees of all the ferries that call there, "
        "but would also close the old pier for good and sell the land on which it stands."
    )
    assert any("not only" in line for line in lines(text))


def test_of_a_quotation_the_first_sentence_that_stands_alone_is_shown() -> None:
    (line,) = lines('"That is nonsense. The bridge was safe in May," Dana Holt said.')
    assert line == "Dana Holt “The bridge was safe in May”"


def test_a_pronoun_in_what_is_said_is_whom_the_text_has_named() -> None:
    found = lines("Bruce Lee gave evidence on Monday. The jury said that he had lied.")
    assert "The jury: Bruce Lee had lied" in found


def test_what_reads_in_no_line_goes_with_what_the_same_source_says() -> None:
    text = '"The bridge is safe," Dana Holt said. "It always was," she said.'
    document = from_record({"text": text, "published": "2024-03-15"}, fallback_id="a")
    (entry,) = extract(document).entries or ()
    assert [m.id for m in entry.members] == ["c1", "c2"]


# ------------------------------------------------------------------ what happens


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Orrin Labs opened a plant in Vale in 2019. In 2021 the company sold its stake in Dunmore.",
         "Orrin Labs sold its stake in Dunmore"),
        ("The board closed the plant that Dana Holt had built in 2019.", "Dana Holt had built the plant"),
        ("Dana Holt sold Orrin, a mill she co-founded in 2016.", "Dana Holt co-founded a mill"),
        ("The plant that Dana Holt had built in 2019 closed in May.", "Dana Holt had built the plant"),
        ("The envoy met those who had fled the town on Monday.", "The envoy met those who had fled the town"),
        ("The fire killed at least three people on Monday, including a guard.",
         "The fire killed at least three people, including a guard"),
        ("The board, whose offices burned down on Monday, met again.", "Board's offices burned down"),
        ("After selling its yard in 2019, Orrin Labs moved to Vale.", "Orrin Labs sold its yard"),
        ("The man who hurt the guard in May was fined.", "The man hurt the guard"),
        ("Orrin Labs said it would sell its yard in 2026.", "Orrin Labs would sell its yard"),
        ("Dana Holt spent most of last year in Vale Bay.", "Dana Holt spent most of last year in Vale Bay"),
        ("The mill burned in May 2019. The FBI arrested Holt that November.", "The FBI arrested Holt"),
        ("Orrin Labs hired Holt. The Vale Union met. Orrin Labs sold a yard in 2019. It bought a mill in 2021.",
         "Orrin Labs bought a mill"),
        ("On Monday Dana Holt signed a law that bans trawling.", "Dana Holt signed a law that bans trawling"),
        ("Ana Vale ran a shop. Ana has led the party since she was elected in May.", "Ana Vale was elected"),
        ("The board took the blame it had rejected in May.", "The board had rejected the blame"),
        ("Dana Holt noted the part that the union has played.", "Dana Holt noted the part that the union has played"),
        ("Thousands of people paid tribute to the crew.", "Thousands of people paid tribute to the crew"),
        ("Voters chose a mayor in Tuesday's election in Vale.",
         "Voters chose a mayor in Tuesday's election in Vale"),
        ("The takeover of Vale by Orrin Corp. on May 12 surprised many.", "The takeover of Vale by Orrin Corp."),
        ("The doctor, Ana Vale, born in 1950, ran a shop.", "Ana Vale was born"),
        ("Orrin Labs held talks with the minister in May, which were cut short in June.",
         "Talks with the minister were cut short"),
        ("The board spoke of a plan expected to result in a loss in 2025.",
         "The board: a plan was expected to result in a loss"),
    ],
)  # fmt: skip
def test_an_event_is_told_whole(text: str, line: str) -> None:
    assert line in lines(text)


@pytest.mark.parametrize(
    "text",
    [
        "The envoy and the rebels met. The state sold it to a bank in 1923.",
        "In a poll taken on Monday, voters were split.",
        "Dana Holt met Bruce Lee. The bank sold him a house in May.",
        "There were two laws. Parliament rejected them in 1823.",
        "Dana Holt paid for his 1996 campaign, taken from a fund, with his house.",
    ],
)
def test_an_event_that_leaves_a_reader_asking_has_no_line(text: str) -> None:
    assert not [line for line in lines(text) if "sold" in line or "taken" in line or "rejected" in line]


def test_what_somebody_tells_of_a_day_is_told_once_with_who_says_so() -> None:
    assert lines("Ana Vale was kidnapped from her shop in May 2023, the police said.") == [
        "The police: Ana Vale was kidnapped from her shop"
    ]
    assert lines("The team planned to leave Vale on Monday.") == ["The team planned to leave Vale"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Karen Holt was arrested. The judge freed her husband, Peter Holt. Holt left Vale in May 2023.",
         "Holt left Vale"),  # which of them?
        ("Karen Holt, the sister of Peter Holt, spoke on Monday. She left Vale in May 2023.",
         "Karen Holt left Vale"),
        ("The mill is run by Peter Holt. Orrin Labs sold its yard in May 2023.", "Orrin Labs sold its yard"),
        ("Peter Holt met Gerald Cole, a lawyer who says he has lost his case.", "Gerald Cole: he has lost his case"),
    ],
)  # fmt: skip
def test_of_two_who_may_be_meant_none_is_guessed(text: str, line: str) -> None:
    assert line in lines(text)


def test_what_somebody_elses_lawyer_says_of_him_is_not_of_the_lawyer() -> None:
    assert not [line for line in lines("His lawyer said that he died last month.") if "lawyer died" in line]


def test_what_is_told_with_a_verb_is_in_its_line() -> None:
    (line,) = lines(
        "A flood fed by three days of heavy rain swept through a hillside village near the old harbor in the north of "
        "the island on Tuesday, killing at least nine people and burying 14 parked cars."
    )
    assert "swept through a hillside village" in line
    assert len(line) <= HEADLINE
    assert line.endswith("killing at least nine people and burying 14 parked cars")


def test_of_two_with_times_of_their_own_each_tells_its_own() -> None:
    told = lines("In May 2023 Orrin opened a yard in Vale, adding another in Osk in January 2024.")
    assert "Orrin opened a yard in Vale" in told


def test_a_birth_is_of_no_scene() -> None:
    assert lines("The ferry sank on Monday. Dana Holt was born in Vale.") == ["The ferry sank"]


def test_a_day_that_something_is_called_by_dates_nothing_about_it() -> None:
    assert lines("Dana Holt gave no reason for the April 14 deadline.") == []


def test_what_is_done_to_one_by_others_is_not_done_by_him() -> None:
    assert "Dana Holt was shouted down by fans" in lines(
        "Dana Holt was booed and shouted down by fans on Monday."
    )


def test_what_limits_a_denial_stays_with_it() -> None:
    (line,) = lines(
        "The board of the northern harbor district of the island of Vale on Monday did not approve the sale of the old "
        "ferry terminal and of both yards beside it without a vote of its members."
    )
    assert line.endswith("without a vote of its members")


def test_what_nobody_named_alleges_is_no_line() -> None:
    assert (
        lines("Both sides have much to discuss, not least allegations that spies broke into the port.") == []
    )


def test_what_somebody_else_did_before_is_not_of_the_report() -> None:
    assert "Voters chose Dana Holt" not in lines("The unrest comes after voters chose Dana Holt.")


def test_he_in_somebodys_own_words_is_another() -> None:
    text = 'Dana Holt met Bruce Lee. "He left the town in May," Bruce Lee said.'
    assert "Bruce Lee left the town" not in lines(text)


@pytest.mark.parametrize(
    ("lemma", "form"),
    [("sell", "sold"), ("stop", "stopped"), ("carry", "carried"), ("play", "played"), ("open", "opened"),
     ("commit", "committed"), ("close", "closed"), ("fix", "fixed"), ("fail", "failed"), ("quit", "quit")],
)  # fmt: skip
def test_the_past_of_a_verb(lemma: str, form: str) -> None:
    assert past(lemma) == form


def test_a_long_sentence_takes_no_long_time() -> None:
    text = "The board said that " + "the port which the bank that " * 60 + "it owns sold, closed on Monday."
    lines("The board met.")  # the model is loaded
    began = time.process_time()
    lines(text)
    assert time.process_time() - began < 5


def test_a_pronoun_that_stands_for_who_leads_the_line_stays() -> None:
    assert lines("In 2019 Orrin Labs won aid that lets it keep the yard.") == [
        "Orrin Labs won aid that lets it keep the yard"
    ]


def test_a_first_line_in_capitals_is_the_title_though_it_ends_as_a_sentence_does() -> None:
    text = (
        "Orrin Labs Launched Its Biggest Sale Of Yards Right After The Vote.\n\n"
        "Orrin Labs offered its two yards for sale on Tuesday, a day after the board had voted for it in Vale.\n\n"
        "Dana Holt said that the price was too low for the yards and for the land."
    )
    assert not [line for line in lines(text) if line.startswith("Orrin Labs Launched")]


def test_what_somebody_thinks_of_a_day_is_told_once() -> None:
    assert lines("The analysts think that the yard will close in June.") == [
        "The analysts: the yard will close"
    ]
