"""The event engine with languages made for the test: what lies outside a sentence is put in here."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from timeline.documents import Given, from_record
from timeline.extractors.events import find_events
from timeline.languages.base import EventMention, Language
from timeline.pipeline import extract
from timeline.settings import DEFAULT
from timeline.temporal.rules import Grammar
from timeline.types import (
    HEADLINE,
    Act,
    Block,
    BlockKind,
    Claim,
    Document,
    EntityKind,
    Event,
    Participant,
    Quotation,
    Quoted,
    Role,
    Sentence,
    Source,
    SourceKind,
    Span,
    Stance,
    Status,
    Timex,
    TimexType,
    Token,
    Trigger,
)


@dataclass
class Made:
    """A text, its sentences, and the mentions that the language is to give for each."""

    text: str
    sentences: list[str]
    mentions: dict[str, list[EventMention]]
    blocks: tuple[int, ...] = ()

    def at(self, words: str) -> Span:
        start = self.text.index(words)
        return Span(start, start + len(words))

    def events(
        self,
        claims: tuple[Claim, ...] = (),
        pronouns: frozenset[str] = frozenset(),
        timexes: tuple[Timex, ...] = (),
    ) -> tuple[Event, ...]:
        by_start = {self.at(s).start: self.mentions.get(s, []) for s in self.sentences}
        language = Language(
            code="xx",
            name="Made",
            grammar=Grammar(language="xx"),
            sentences=lambda text, start, end: [],
            find_events=lambda text, sentence: by_start[sentence.start],
            stands_for=lambda source, named: True,
            pronouns=pronouns,
        )
        read = []
        for number, words in enumerate(self.sentences):
            start, end = self.at(words)
            token = Token(start, end, words, words, "W")
            block = self.blocks[number] if self.blocks else number
            read.append(Sentence(start=start, end=end, block=block, tokens=(token,)))
        blocks = (Block(start=0, end=len(self.text), kind=BlockKind.BODY),)
        document = Document(
            id="d", text=self.text, clean=self.text, blocks=blocks, language="xx", published="2024-06-20"
        )
        return find_events(document, read, timexes, claims, language)


def mention(text: str, word: str, clause: str, **other: object) -> EventMention:
    start = text.index(word, text.index(clause))
    first = text.index(clause)
    span = Span(first, first + len(clause))
    trigger = Trigger(text=word, lemma=word, start=start, end=start + len(word))
    fields: dict[str, object] = {"trigger": trigger, "clause": span, "scope": span, "type": "other"} | other
    return EventMention(**fields)  # type: ignore[arg-type]


def who(
    text: str, words: str, role: Role = Role.AGENT, kind: EntityKind = EntityKind.ORGANIZATION
) -> Participant:
    start = text.index(words)
    return Participant(role=role, text=words, kind=kind, start=start, end=start + len(words))


def claim(
    text: str,
    content: str,
    stance: Stance = Stance.ASSERTED,
    cue: str | None = None,
    source: str | None = None,
) -> Claim:
    start = text.index(content)
    said = None
    if cue is not None:
        said = Trigger(text=cue, lemma=cue, start=text.index(cue), end=text.index(cue) + len(cue))
    by = None
    if source is not None:
        first = text.index(source)
        by = Source(text=source, kind=SourceKind.PERSON, spans=(Span(first, first + len(source)),))
    return Claim(
        id="c1",
        quotation=Quotation.INDIRECT,
        act=Act.SAY,
        stance=stance,
        source=by,
        cue=said,
        content=(Quoted(start=start, end=start + len(content), text=content),),
    )


def test_events_are_numbered_in_text_order() -> None:
    text = "Orrin grew. Vale shrank and fell."
    made = Made(
        text,
        ["Orrin grew.", "Vale shrank and fell."],
        {
            "Orrin grew.": [mention(text, "grew", "Orrin grew")],
            "Vale shrank and fell.": [mention(text, "fell", "fell"), mention(text, "shrank", "Vale shrank")],
        },
    )
    assert [(e.id, e.trigger.text) for e in made.events()] == [
        ("e1", "grew"),
        ("e2", "shrank"),
        ("e3", "fell"),
    ]
    assert all(text[e.start : e.end] == e.text for e in made.events())


def test_a_dropped_subject_is_that_of_the_sentence_before() -> None:
    text = "Orrin grew. Hired forty people."
    made = Made(
        text,
        ["Orrin grew.", "Hired forty people."],
        {
            "Orrin grew.": [mention(text, "grew", "Orrin grew", participants=(who(text, "Orrin"),))],
            "Hired forty people.": [mention(text, "Hired", "Hired forty people", subject_dropped=True)],
        },
    )
    _, second = made.events()
    assert [(p.role, p.text, p.start) for p in second.participants] == [(Role.AGENT, "Orrin", 0)]
    assert second.headline == "Orrin Hired forty people"


def test_a_clause_with_a_subject_borrows_none() -> None:
    text = "Orrin grew. Vale shrank."
    made = Made(
        text,
        ["Orrin grew.", "Vale shrank."],
        {
            "Orrin grew.": [mention(text, "grew", "Orrin grew", participants=(who(text, "Orrin"),))],
            "Vale shrank.": [
                mention(
                    text, "shrank", "Vale shrank", participants=(who(text, "Vale"),), subject_dropped=True
                )
            ],
        },
    )
    assert [p.text for p in made.events()[1].participants] == ["Vale"]


def test_a_pronoun_stands_for_the_last_of_its_kind() -> None:
    text = "Ana Brandt met Orrin. She resigned."
    person = who(text, "Ana Brandt", kind=EntityKind.PERSON)
    made = Made(
        text,
        ["Ana Brandt met Orrin.", "She resigned."],
        {
            "Ana Brandt met Orrin.": [
                mention(
                    text,
                    "met",
                    "Ana Brandt met Orrin",
                    participants=(person, who(text, "Orrin", Role.PATIENT)),
                )
            ],
            "She resigned.": [
                mention(
                    text, "resigned", "She resigned", participants=(who(text, "She", kind=EntityKind.PERSON),)
                )
            ],
        },
    )
    found = made.events(pronouns=frozenset({"she"}))[1]
    assert found.headline == "Ana Brandt resigned"
    assert (found.participants[0].text, found.participants[0].start) == ("Ana Brandt", 0)
    assert made.events()[1].headline == "She resigned"


def test_a_pronoun_in_a_claim_stands_for_who_says_it() -> None:
    text = "Piet Oller told Ana Brandt that he resigned."
    made = Made(
        text,
        [text],
        {
            text: [
                mention(
                    text, "resigned", "he resigned", participants=(who(text, "he", kind=EntityKind.PERSON),)
                )
            ]
        },
    )
    (found,) = made.events((claim(text, "that he resigned", source="Piet Oller"),), frozenset({"he"}))
    assert (found.headline, found.reported_by) == ("Piet Oller resigned", "c1")


def test_the_innermost_claim_reports_an_event() -> None:
    text = "A said B said it fell."
    made = Made(text, [text], {text: [mention(text, "fell", "it fell")]})
    outer = claim(text, "B said it fell")
    inner = claim(text, "it fell")
    (found,) = made.events((outer, replace(inner, id="c2", parent="c1")))
    assert found.reported_by == "c2"


def test_the_cue_of_a_claim_is_no_event_unless_it_is_an_act_of_its_own() -> None:
    text = "A said it proposed a ban."
    said = mention(text, "said", text[:-1])
    proposed = mention(text, "proposed", "it proposed a ban", type="regulation")
    made = Made(text, [text], {text: [said, proposed]})
    assert [e.trigger.text for e in made.events((claim(text, "it proposed a ban", cue="said"),))] == [
        "proposed"
    ]
    assert len(made.events((claim(text, "a ban", cue="proposed"),))) == 2


@pytest.mark.parametrize(
    ("stance", "status"),
    [
        (Stance.ASSERTED, Status.OCCURRED),
        (Stance.PLANNED, Status.SCHEDULED),
        (Stance.PROPOSED, Status.PROPOSED),
        (Stance.PREDICTED, Status.POSSIBLE),
        (Stance.DENIED, Status.DENIED),
    ],
)
def test_the_stance_of_a_claim_reaches_an_event_without_tense(stance: Stance, status: Status) -> None:
    text = "A vows to sell it."
    made = Made(text, [text], {text: [mention(text, "sell", "to sell it")]})
    (found,) = made.events((claim(text, "to sell it", stance),))
    assert found.factuality.status is status


def test_a_plan_does_not_undo_what_happened() -> None:
    text = "A vows to sell the plant it bought."
    sold = mention(text, "sell", "to sell the plant it bought")
    bought = mention(text, "bought", "it bought", tensed=True)
    made = Made(text, [text], {text: [sold, bought]})
    found = made.events((claim(text, "to sell the plant it bought", Stance.PLANNED),))
    assert [e.factuality.status for e in found] == [Status.SCHEDULED, Status.OCCURRED]


def test_long_headlines_end_at_a_word() -> None:
    text = "Orrin sold " + "very " * 40 + "old plants."
    made = Made(text, [text], {text: [mention(text, "sold", text[:-1])]})
    line = made.events()[0].headline
    assert len(line) <= HEADLINE + 1
    assert line.endswith("very…")


def test_sentences_without_tokens_are_passed_over() -> None:
    text = "Orrin grew."
    made = Made(text, [text], {text: [mention(text, "grew", "Orrin grew")]})
    document = Document(id="d", text=text, clean=text, blocks=(), language="xx")
    bare = (Sentence(start=0, end=len(text), block=0),)
    language = Language(code="xx", name="Made", grammar=Grammar(language="xx"), sentences=lambda t, s, e: [])
    assert find_events(document, bare, (), (), language) == ()
    assert made.events()


def dated(text: str, words: str, value: str) -> Timex:
    start = text.index(words)
    return Timex(
        id="t1", start=start, end=start + len(words), text=words, type=TimexType.DATE, value=value,
        edtf=value, earliest=value, latest=value, granularity="day", explicit=True,
    )  # fmt: skip


def test_what_has_no_tense_and_lies_ahead_is_scheduled() -> None:
    text = "talks on 1 May"
    made = Made(text, [text], {text: [mention(text, "talks", text)]})
    (ahead,) = made.events(timexes=(dated(text, "1 May", "2025-05-01"),))
    (past,) = made.events(timexes=(dated(text, "1 May", "2023-05-01"),))
    assert (ahead.factuality.status, past.factuality.status) == (Status.SCHEDULED, Status.OCCURRED)


def test_a_word_of_a_date_is_no_event() -> None:
    text = "it shut at the end of May"
    made = Made(text, [text], {text: [mention(text, "shut", text), mention(text, "end", "the end of May")]})
    found = made.events(timexes=(dated(text, "the end of May", "2023-05-31"),))
    assert [e.trigger.text for e in found] == ["shut"]


def test_an_event_with_a_date_of_its_own_is_surer_than_one_that_borrows_it() -> None:
    text = "it shut 1 May. It fell."
    shut, fell = mention(text, "shut", "it shut 1 May"), mention(text, "fell", "It fell")
    made = Made(
        text, ["it shut 1 May.", "It fell."], {"it shut 1 May.": [shut], "It fell.": [fell]}, blocks=(0, 0)
    )
    first, second = made.events(timexes=(dated(text, "1 May", "2023-05-01"),))
    assert first.time is not None
    assert second.time is not None
    assert first.confidence > second.confidence
    assert (first.rule, second.rule) == ("/same-clause", "/previous-sentence")


def test_an_object_pronoun_is_not_taken_for_the_subject() -> None:
    text = "Orrin grew. Orrin sold it."
    grew = mention(text, "grew", "Orrin grew", participants=(who(text, "Orrin"),))
    sold = mention(
        text, "sold", "Orrin sold it", participants=(who(text, "Orrin"), who(text, "it", Role.PATIENT))
    )
    made = Made(text, ["Orrin grew.", "Orrin sold it."], {"Orrin grew.": [grew], "Orrin sold it.": [sold]})
    assert made.events(pronouns=frozenset({"it"}))[1].headline == "Orrin sold it"


def test_participants_are_the_words_of_the_text_as_they_stand() -> None:
    text = "Halden\xa0Motors hired the rival's chief\xa0engineer on 3 May 2024."
    record = {"text": text, "language": "en", "published": "2024-05-06"}
    found = extract(from_record(record, given=Given(), fallback_id="a", settings=DEFAULT))
    (event,) = found.events or ()
    assert [text[p.start : p.end] for p in event.participants] == [p.text for p in event.participants]
    assert event.participants[0].text == "Halden\xa0Motors"
    assert (found.entries or ())[0].participants[0] == "Halden Motors"


def test_what_nobody_says_is_told_by_the_writer_and_of_the_writers_scene() -> None:
    text = "it shut 1 May. It was found that it fell."
    shut, fell = mention(text, "shut", "it shut 1 May"), mention(text, "fell", "it fell")
    first, second = "it shut 1 May.", "It was found that it fell."
    made = Made(text, [first, second], {first: [shut], second: [fell]}, blocks=(0, 0))
    times = (dated(text, "1 May", "2023-05-01"),)
    (_, found) = made.events((claim(text, "it fell", cue="was found"),), timexes=times)
    (_, said) = made.events((claim(text, "it fell", cue="was found", source="It"),), timexes=times)
    assert (found.time and found.time.edtf, said.time) == ("2023-05-01", None)
    assert found.reported_by == said.reported_by == "c1"
