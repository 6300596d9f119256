"""English claims: every example of the corpus, and every sentence that must give none."""

from __future__ import annotations

import time
from functools import cache

import pytest

from timeline.documents import from_record
from timeline.languages.base import Analyzer, ClaimMention
from timeline.languages.en.analysis.analyzer import load
from timeline.languages.en.analysis.quotations import quotations
from timeline.languages.en.claims.find import find_claims, may_claim
from timeline.languages.en.corpus.claims import EXAMPLES, NONE, Example
from timeline.languages.en.sentences import sentences
from timeline.pipeline import extract
from timeline.types import BlockKind, Sentence, SourceKind, Span


@cache
def analyzer() -> Analyzer:
    found = load()
    assert found is not None
    return found


def read(text: str, kind: BlockKind = BlockKind.BODY) -> list[ClaimMention]:
    """The claims of a text, sentence by sentence, as the pipeline asks for them."""
    spans = [Span(*s) for s in sentences(text, 0, len(text)) if may_claim(text, s.start, s.end)]
    return [
        mention
        for span, tokens in zip(spans, analyzer().analyze(text, spans), strict=True)
        for mention in find_claims(
            text, Sentence(start=span.start, end=span.end, block=0, kind=kind, tokens=tokens)
        )
    ]


def words(text: str, spans: tuple[Span, ...]) -> tuple[str, ...]:
    return tuple(text[s.start : s.end] for s in spans)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e.text)
def test_corpus(example: Example) -> None:
    found = read(example.text)
    told = [
        (words(example.text, m.source), m.cue and m.cue.text, words(example.text, m.content)) for m in found
    ]
    expected = [((e.source,) if e.source else (), e.cue, e.content) for e in example.claims]
    assert told == expected
    for e, mention in zip(example.claims, found, strict=True):
        assert e.stance is None or mention.stance == e.stance
        assert e.kind is None or mention.source_kind == e.kind
        assert e.act is None or mention.act == e.act
        assert e.quotation is None or mention.quotation == e.quotation
        assert e.stands_for is None or words(example.text, mention.antecedent) == (e.stands_for,)
        assert mention.parent == e.inside
        assert 0 < mention.confidence < 1


@pytest.mark.parametrize("text", NONE)
def test_no_claim(text: str) -> None:
    assert read(text) == []


def test_a_label_before_a_colon_speaks_in_a_headline_only() -> None:
    text = "Holt: pier plan is dead"
    (mention,) = read(text, BlockKind.TITLE)
    assert words(text, mention.source) == ("Holt",)
    assert words(text, mention.content) == ("pier plan is dead",)
    assert read(text) == []


def test_a_label_governs_what_its_headline_tells() -> None:
    text = "Holt: Lee should have congratulated me"
    first, *inner = read(text, BlockKind.TITLE)
    assert words(text, first.content) == ("Lee should have congratulated me",)
    assert [m.parent for m in inner] == [0] * len(inner)


def test_a_turn_of_a_transcript_goes_to_the_end_of_its_line() -> None:
    text = "HOLT: The pier opens in May. It is late.\nLEE: When in May?"
    found = read(text)
    assert [words(text, m.source) for m in found if m.rule == "en.label"] == [("HOLT",), ("LEE",)]
    assert words(text, found[0].content) == ("The pier opens in May. It is late.",)


def test_who_says_it_may_stand_behind_a_headline() -> None:
    text = "Pier will not open this year – mayor"
    (mention,) = read(text, BlockKind.TITLE)
    assert words(text, mention.source) == ("mayor",)
    assert words(text, mention.content) == ("Pier will not open this year",)
    assert read("Pier opens - The Northgate Ledger", BlockKind.TITLE) == []


def test_a_dateline_is_no_part_of_what_is_said() -> None:
    text = "NORTHGATE, March 4 (Wire) — Oakline will cut 300 jobs, the union said."
    (mention,) = read(text)
    assert words(text, mention.content) == ("Oakline will cut 300 jobs",)


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("Speaking in Paris on Wednesday, the minister said talks had failed in May.", ["Wednesday"]),
        ("The firm issued a statement on Monday saying it would close in June.", ["Monday"]),
        ("Oakline reported a third-quarter loss of $4 million, compared with $2 million a year ago.", []),
        ("The rate will rise slightly, Holt said, from 4 percent a year ago.", []),
        ("Prices fell in 1998 after the bank said it would close.", []),
        ("In 2019 the union warned that it would strike.", ["2019"]),
    ],
)
def test_only_what_hangs_on_the_saying_tells_when(text: str, beside: list[str]) -> None:
    mention = read(text)[-1]
    times = ["Wednesday", "Monday", "a year ago", "1998", "2019"]
    spans = [Span(text.index(t), text.index(t) + len(t)) for t in times if t in text]
    outside = [s for s in spans if not any(part.contains(s) for part in (*mention.aside, *mention.content))]
    assert [text[s.start : s.end] for s in outside] == beside


def test_the_next_speaker_is_not_the_last_one() -> None:
    text = '"It is late," Holt said. "Go home," Lee answered.'
    first, second = read(text)
    assert words(text, first.content) == ('"It is late,"',)
    assert words(text, second.content) == ('"Go home,"',)


def test_offsets_are_those_of_the_text() -> None:
    text = "🙂 “We’ll build it in 2025,” said Zoë Šimić.  \n\nShe added that it’s “not cheap.”"
    first, second = read(text)
    assert words(text, first.content) == ("“We’ll build it in 2025,”",)
    assert words(text, first.source) == ("Zoë Šimić",)
    assert words(text, second.content) == ("that it’s “not cheap.”",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They said no.", True),
        ("“Go!”", True),
        ("MAYOR: Go home.", True),
        ("Rain fell all night.", False),
        ("", False),
    ],
)
def test_gate(text: str, expected: bool) -> None:
    assert may_claim(text, 0, len(text)) is expected


def test_marks_are_paired_by_paragraph() -> None:
    text = 'A lost " mark stands here.\n\n"Go home," he said. The "old town" slept.'
    assert [text[q.start : q.end] for q in quotations(text) if q.closed] == ['"Go home,"', '"old town"']
    assert [q.utterance for q in quotations(text) if q.closed] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "“" * 200_000,
        '"' * 200_000,
        "'" * 200_000,
        "said " * 40_000,
        '"a" ' * 50_000,
        "\n\n" * 100_000,
        ":" * 200_000,
    ],
    ids=lambda text: repr(text[:4]),
)
def test_hostile_text_is_looked_at_in_linear_time(text: str) -> None:
    began = time.process_time()
    may_claim(text, 0, len(text))
    quotations(text)
    assert time.process_time() - began < 2


def test_a_sentence_of_quotations_is_read_in_linear_time() -> None:
    text = 'Holt said "I will go home," and ' * 90
    (tokens,) = analyzer().analyze(text, [Span(0, len(text))])
    began = time.process_time()
    find_claims(text, Sentence(start=0, end=len(text), block=0, tokens=tokens))
    assert time.process_time() - began < 3


def test_who_adds_something_is_who_spoke_last() -> None:
    text = 'Owen Holt said the dam was safe. Sandy Brook was a shock to the town. "We checked it," he added.'
    claims = extract(from_record({"text": text, "language": "en"}, fallback_id="a")).claims or ()
    assert [c.source and c.source.resolved for c in claims] == [None, "Owen Holt"]


def test_who_asks_and_who_answers_in_an_interview_is_nobody_by_a_letter() -> None:
    text = "Q: Will the dam hold?\n\nA: I think it will hold for ten years."
    found = extract(from_record({"text": text, "published": "2024-03-15", "language": "en"}, fallback_id="a"))
    assert [c.source and c.source.kind for c in found.claims or ()] == [SourceKind.PRONOUN] * 2
    assert not found.entries


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # What is done by words is of the scene told before it; a mere saying is today's.
        (
            "In April 2009 a slide killed 31 people. The mayor promised that it would build a wall.",
            ["2009-04"],
        ),
        (
            "In April 2009 a slide killed 31 people. The mayor said that it would build a wall.",
            ["2024-03-15"],
        ),
        # What was planned by a time that is over was planned before that.
        ("The mayor promised to build a wall by May 2023.", [None]),
        ("The mayor promised to build a wall by May 2025.", ["2024-03-15"]),
        # What had been said was said at no time told; a paper speaks when it came out.
        ("The mayor had warned that the ridge was unstable.", [None]),
        ("A 2017 study had warned that the ridge was unstable.", ["2017"]),
        ("Last month's report said that the ridge was unstable.", ["2024-02"]),
        ("The bank's 2020 annual report said that it lost money.", ["2024-03-15"]),
    ],
)
def test_a_saying_without_a_time_is_of_its_scene_or_of_its_paper(text: str, said: list[str | None]) -> None:
    record = {"text": text, "published": "2024-03-15", "language": "en"}
    claims = extract(from_record(record, fallback_id="d")).claims or ()
    assert [c.said_at and c.said_at.edtf for c in claims] == said
