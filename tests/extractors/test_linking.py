"""Which time goes to which event: by hand-made events and times, in no particular language."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from timeline.extractors.layers import Voices
from timeline.extractors.linking import Linker
from timeline.extractors.links import Reason
from timeline.languages.base import EventMention
from timeline.types import (
    Act,
    Block,
    BlockKind,
    Claim,
    Document,
    Factuality,
    Quotation,
    Quoted,
    Relation,
    Sentence,
    Source,
    SourceKind,
    Span,
    Stance,
    Status,
    TimeBasis,
    Timex,
    TimexType,
    Token,
    Trigger,
)


def document(text: str, published: str | None = "2024-06-20") -> Document:
    blocks = (Block(start=0, end=len(text), kind=BlockKind.BODY),)
    return Document(id="d", text=text, clean=text, blocks=blocks, language="xx", published=published)


def at(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def timex(text: str, words: str, value: str, **other: object) -> Timex:
    start, end = at(text, words)
    dated = value[:1].isdigit()
    fields: dict[str, object] = {
        "id": f"t{start}",
        "start": start,
        "end": end,
        "text": words,
        "type": TimexType.DATE,
        "value": value,
        "edtf": value if dated else None,
        "earliest": value if dated else None,
        "latest": value if dated else None,
        "granularity": "day" if dated else None,
        "explicit": True,
    } | other
    return Timex(**fields)  # type: ignore[arg-type]


def mention(text: str, word: str, clause: str, scope: str | None = None, **other: object) -> EventMention:
    start, end = at(text, word)
    return EventMention(
        trigger=Trigger(text=word, lemma=word, start=start, end=end),
        clause=at(text, clause),
        scope=at(text, scope or clause),
        type="other",
        **other,  # type: ignore[arg-type]
    )


def sentence(text: str, words: str, kind: BlockKind = BlockKind.BODY, block: int = 0) -> Sentence:
    start, end = at(text, words)
    tokens, position = [], start
    for word in words.split():
        position = text.index(word, position)
        tokens.append(Token(position, position + len(word), word, word, "W"))
        position += len(word)
    return Sentence(start=start, end=end, block=block, kind=kind, tokens=tuple(tokens))


def links(
    text: str, mentions: list[EventMention], timexes: list[Timex], **other: object
) -> list[tuple[str, str | None]]:
    linker = Linker(document(text), timexes, Voices())
    found = linker.links(sentence(text, text), mentions)
    return [(str(link.reason), link.time.edtf if link.time else None) for link in found]


def test_two_dates_and_two_events_go_to_their_own() -> None:
    text = "hired people 1 May and closed shops 2 June"
    mentions = [mention(text, "hired", "hired people 1 May"), mention(text, "closed", "closed shops 2 June")]
    times = [timex(text, "1 May", "2023-05-01"), timex(text, "2 June", "2023-06-02")]
    assert links(text, mentions, times) == [("same-clause", "2023-05-01"), ("same-clause", "2023-06-02")]


def test_the_smallest_clause_keeps_its_date() -> None:
    text = "the man who founded it 1 May resigned"
    mentions = [mention(text, "founded", "who founded it 1 May"), mention(text, "resigned", text)]
    found = links(text, [replace(m, background=True) for m in mentions], [timex(text, "1 May", "2023-05-01")])
    assert found == [("same-clause", "2023-05-01"), ("no-time", None)]


def test_an_inner_clause_inherits_from_the_one_that_governs_it() -> None:
    text = "it fired ten 1 May losing a contract"
    mentions = [mention(text, "fired", text), mention(text, "losing", "losing a contract", text)]
    (_, first), (reason, second) = links(text, mentions, [timex(text, "1 May", "2023-05-01")])
    assert (first, reason, second) == ("2023-05-01", "governing-clause", "2023-05-01")


def test_a_scope_without_the_date_gives_none() -> None:
    text = "it fired ten 1 May losing a contract"
    mentions = [mention(text, "fired", text), mention(text, "losing", "losing a contract", background=True)]
    assert links(text, mentions, [timex(text, "1 May", "2023-05-01")])[1] == ("no-time", None)


def test_what_governs_from_the_front_is_the_topic() -> None:
    text = "1 May it grew and shrank"
    mentions = [
        mention(text, "grew", "1 May it grew"),
        mention(text, "shrank", "shrank", times=((at(text, "shrank"),), (at(text, "1 May it"),))),
    ]
    assert links(text, mentions, [timex(text, "1 May", "2023-05-01")])[1] == ("sentence-topic", "2023-05-01")


def test_inherited_times_say_so() -> None:
    text = "it fired ten 1 May losing a contract"
    mentions = [mention(text, "fired", text), mention(text, "losing", "losing a contract", text)]
    found = Linker(document(text), [timex(text, "1 May", "2023-05-01")], Voices()).links(
        sentence(text, text), mentions
    )
    assert [link.time and link.time.basis for link in found] == [TimeBasis.EXPLICIT, TimeBasis.INHERITED]


def test_times_of_another_claim_are_never_taken() -> None:
    text = "1 May he said it fell"
    he = Source(text="he", kind=SourceKind.PRONOUN, spans=(at(text, "he"),))
    start, end = at(text, "it fell")
    claim = Claim(
        id="c1",
        quotation=Quotation.INDIRECT,
        act=Act.SAY,
        stance=Stance.ASSERTED,
        source=he,
        cue=None,
        content=(Quoted(start=start, end=end, text="it fell"),),
    )
    linker = Linker(document(text), [timex(text, "1 May", "2023-05-01")], Voices([claim]))
    (link,) = linker.links(sentence(text, text), [mention(text, "fell", "it fell", text)])
    assert link.time is None


@pytest.mark.parametrize("value", ["PAST_REF", "FUTURE_REF"])
def test_a_vague_time_is_an_honest_null(value: str) -> None:
    text = "once it fell"
    ((_, found),) = links(text, [mention(text, "fell", text)], [timex(text, "once", value)])
    assert found is None


def test_a_length_alone_dates_nothing_and_hides_nothing() -> None:
    text = "1 May they met for two hours"
    times = [timex(text, "1 May", "2023-05-01"), timex(text, "two hours", "PT2H", type=TimexType.DURATION)]
    assert links(text, [mention(text, "met", text)], times) == [("same-clause", "2023-05-01")]


def test_a_repetition_dates_nothing() -> None:
    text = "it meets every Monday"
    times = [timex(text, "every Monday", "XXXX-WXX-1", type=TimexType.SET)]
    assert links(text, [mention(text, "meets", text)], times) == [("unknown-day", None)]


def test_since_is_open() -> None:
    text = "it runs a lab since 2017"
    since = timex(
        text, "2017", "2017", edtf="2017/..", earliest="2017-01-01", latest=None, relation=Relation.SINCE
    )
    (link,) = Linker(document(text), [since], Voices()).links(
        sentence(text, text), [mention(text, "runs", text)]
    )
    assert link.time is not None
    assert (link.time.ongoing, link.time.latest, link.time.relation) == (True, None, Relation.SINCE)


TWO = "It fell on 3 April 2020. Ten shops closed."


def two(second: EventMention, *, blocks: tuple[int, int] = (0, 0)) -> tuple[str, str | None]:
    linker = Linker(document(TWO), [timex(TWO, "3 April 2020", "2020-04-03")], Voices())
    linker.links(
        sentence(TWO, "It fell on 3 April 2020.", block=blocks[0]),
        [mention(TWO, "fell", "It fell on 3 April 2020")],
    )
    (link,) = linker.links(sentence(TWO, "Ten shops closed.", block=blocks[1]), [second])
    return str(link.reason), link.time.edtf if link.time else None


def test_the_sentence_before_lends_its_time() -> None:
    assert two(mention(TWO, "closed", "Ten shops closed")) == ("previous-sentence", "2020-04-03")


def test_it_lends_none_to_asides_plans_and_other_paragraphs() -> None:
    closed = mention(TWO, "closed", "Ten shops closed")
    assert two(replace(closed, background=True))[1] is None
    assert two(replace(closed, factuality=Factuality(status=Status.SCHEDULED)))[1] is None
    assert two(closed, blocks=(0, 7))[0] != "previous-sentence"


def test_the_day_of_a_report_is_marked_as_inherited() -> None:
    text = "Shares fell on 19 June 2024. A plant closed."
    linker = Linker(document(text), [timex(text, "19 June 2024", "2024-06-19")], Voices())
    first = sentence(text, "Shares fell on 19 June 2024.")
    linker.open([(first, [mention(text, "fell", "Shares fell on 19 June 2024")])])
    linker.links(first, [])
    (link,) = linker.links(
        sentence(text, "A plant closed.", block=4), [mention(text, "closed", "A plant closed")]
    )
    assert link.reason is Reason.DAY
    assert link.time is not None
    assert (link.time.edtf, link.time.basis) == ("2024-06-19", TimeBasis.INHERITED)


def test_an_old_date_in_the_opening_makes_no_day_of_report() -> None:
    text = "Shares fell on 19 June 2019. A plant closed."
    linker = Linker(document(text), [timex(text, "19 June 2019", "2019-06-19")], Voices())
    first = sentence(text, "Shares fell on 19 June 2019.")
    linker.open([(first, [mention(text, "fell", "Shares fell on 19 June 2019")])])
    (link,) = linker.links(
        sentence(text, "A plant closed.", block=4), [mention(text, "closed", "A plant closed")]
    )
    assert link.time is None


def test_a_day_for_which_something_was_planned_makes_no_day_of_report() -> None:
    text = "The offer was to expire on 19 June 2024. A plant closed."
    linker = Linker(document(text), [timex(text, "19 June 2024", "2024-06-19")], Voices())
    planned = mention(
        text, "expire", "expire on 19 June 2024", factuality=Factuality(status=Status.SCHEDULED)
    )
    linker.open([(sentence(text, "The offer was to expire on 19 June 2024."), [planned])])
    (link,) = linker.links(
        sentence(text, "A plant closed.", block=4), [mention(text, "closed", "A plant closed")]
    )
    assert link.time is None


def test_a_document_without_a_date_lends_none() -> None:
    text = "A plant closed."
    linker = Linker(document(text, None), [], Voices())
    (link,) = linker.links(sentence(text, text), [mention(text, "closed", "A plant closed")])
    assert link.time is None


def test_a_heading_that_is_a_date_governs_its_section() -> None:
    text = "3 April 2020\nTen shops closed."
    linker = Linker(document(text, None), [timex(text, "3 April 2020", "2020-04-03")], Voices())
    linker.links(sentence(text, "3 April 2020", BlockKind.HEADING), [])
    (link,) = linker.links(
        sentence(text, "Ten shops closed.", block=1), [mention(text, "closed", "Ten shops closed")]
    )
    assert (link.reason, link.time and link.time.edtf) == (Reason.HEADING, "2020-04-03")


def test_thousands_of_events_and_times_in_one_sentence_take_no_long_time() -> None:
    count = 20_000
    text = "fell 1999 " * count
    mentions, times = [], []
    for n in range(count):
        start = n * 10
        span = Span(start, len(text))
        trigger = Trigger(text="fell", lemma="fall", start=start, end=start + 4)
        mentions.append(EventMention(trigger=trigger, clause=span, scope=span, type="other"))
        times.append(
            Timex(
                id=f"t{n}", start=start + 5, end=start + 9, text="1999", type=TimexType.DATE, value="1999",
                edtf="1999", earliest="1999-01-01", latest="1999-12-31", granularity="year",
            )
        )  # fmt: skip
    began = time.process_time()
    linker = Linker(document(text), times, Voices())
    linker.links(Sentence(start=0, end=len(text), block=0), mentions)
    assert time.process_time() - began < 30


def test_what_happened_is_not_of_days_to_come() -> None:
    text = "it set 1 May as a deadline"
    later = [timex(text, "1 May", "2025-05-01")]
    told = mention(text, "set", text, tensed=True)
    assert links(text, [told], later)[0][1] != "2025-05-01"
    planned = replace(told, factuality=Factuality(status=Status.SCHEDULED))
    assert links(text, [planned], later) == [("same-clause", "2025-05-01")]


def test_what_goes_on_is_not_of_days_gone_by() -> None:
    text = "it has held ten over riots 1 May"
    assert (
        links(text, [mention(text, "held", text, current=True)], [timex(text, "1 May", "2023-05-01")])[0][1]
        != "2023-05-01"
    )


def test_of_two_times_of_an_event_the_one_inside_the_other_is_taken() -> None:
    text = "Yesterday, at this year's fair, the firm showed a boat."
    year = timex(text, "this year", "2024", earliest="2024-01-01", latest="2024-12-31", granularity="year")
    found = links(text, [mention(text, "showed", text)], [timex(text, "Yesterday", "2024-06-19"), year])
    assert found == [("same-clause", "2024-06-19")]
