"""The one file that knows the order: document → timexes → sentences → analysis → claims → events → entries.

A pure function of the document and the settings: the same input gives the same bytes.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline import documents, languages, records, temporal
from timeline.errors import FieldError, InvalidInput
from timeline.languages.base import Language, Statement
from timeline.languages.detect import detect
from timeline.settings import DEFAULT, Genre, Settings, Stage
from timeline.temporal.expressions import describe
from timeline.types import BlockKind, Claim, Document, Event, Extraction, Sentence, Span, Timex

if TYPE_CHECKING:
    from timeline.building import Wording

LONGEST_EXPRESSION = 300  # characters
Watch = Callable[[str], AbstractContextManager[object]]
UNWATCHED = nullcontext()
MARKS = 40  # characters without a letter that a person may write as a sentence (… !!!)
_LETTER = re.compile(r"[^\W\d_]")


def extract(
    document: Document, settings: Settings = DEFAULT, watch: Watch = lambda _: UNWATCHED
) -> Extraction:
    """All that the wanted stages find in a document. Stages that no wanted one needs do not run.

    `watch` is told the name of each stage and gives a context for it to run in, so that a service can measure it.
    """
    language = languages.get(document.language)
    wanted = settings.stages
    with watch("timexes"):
        timexes = temporal.find_timexes(document, language.grammar, settings)
    shown = timexes if Stage.TIMEXES in wanted else None
    if wanted <= {Stage.TIMEXES}:
        return Extraction(document=document, timexes=shown)

    from timeline import building
    from timeline.extractors.claims import find_claims
    from timeline.extractors.events import find_events

    everything = bool(wanted & {Stage.EVENTS, Stage.ENTRIES})
    with watch("analysis"):
        sentences = _analyze(document, language, timexes, everything=everything)
    with watch("claims"):
        claims = find_claims(document, sentences, timexes, language)
    events: tuple[Event, ...] = ()
    if everything:
        with watch("events"):
            events = find_events(document, sentences, timexes, claims, language)
    entries = None
    if Stage.ENTRIES in wanted:
        with watch("entries"):
            entries = building.entries(document, events, claims, _wording(document, sentences, language))
    return Extraction(
        document=document,
        timexes=shown,
        events=events if Stage.EVENTS in wanted else None,
        claims=claims if Stage.CLAIMS in wanted else None,
        entries=entries,
    )


def normalize(expression: str, published: str, language: str | None = None) -> records.Record:
    """One time expression resolved against a date: `{"language": code, "timex": Timex or null, "trace": [line…]}`.

    `published` is an ISO 8601 date or date-time, `language` an ISO 639-1 code (else detected). Raises InvalidInput that
    names each fault: no expression, a text longer than one, no date, no language.
    """
    given = documents.check(documents.Given(published=published, language=language))
    if not expression.strip():
        raise _no_expression("give a time expression, such as 지난달 31일 or last Friday")
    if len(expression) > LONGEST_EXPRESSION:
        raise _no_expression(
            f"an expression has at most {LONGEST_EXPRESSION} characters, this one {len(expression)}: "
            "use extract for a text"
        )
    code = given.language or detect(expression)
    document = Document(
        id="expression",
        text=expression,
        clean=expression,
        blocks=(),
        language=code,
        published=given.published,
    )
    steps = list(temporal.trace(document, languages.get(code).grammar, Settings(genre=Genre.NEWS)))
    first = next((step.timex for step in steps if step.timex is not None), None)
    return {
        "language": code,
        "timex": first and records.timex(first),
        "trace": [_step(expression, step) for step in steps],
    }


def _no_expression(message: str) -> InvalidInput:
    return InvalidInput(message, errors=(FieldError(pointer="/expression", message=message),))


def explain(document: Document, settings: Settings = DEFAULT) -> Iterator[str]:
    """Lines that tell, in text order, what was read as a time and by which rule, against which anchor, and why;
    what looked like one and was refused; then each event, its time and what gave it; then each claim."""
    language = languages.get(document.language)
    yield (
        f"document {document.id}: language {document.language}, "
        f"published {document.published or 'unknown'} ({document.published_basis})"
    )
    for block in document.blocks:
        yield f"block {block.start}–{block.end} {block.kind}: {_short(document.text[block.start : block.end])}"
    for step in temporal.trace(document, language.grammar, settings):
        yield _step(document.text, step)
    found = extract(document, replace(settings, stages=frozenset(Stage)))
    for event in found.events or ():
        when = (
            f"{event.time.edtf} ({event.time.basis}, {event.time.text or '–'})" if event.time else "no time"
        )
        yield (
            f"event {event.id} {event.type} {event.factuality.status}: {_short(event.text)} "
            f"[{event.trigger.lemma}] → {when} by {event.rule}"
        )
    for claim in found.claims or ():
        source = claim.source.text if claim.source else "–"
        when = claim.said_at.edtf if claim.said_at else "no time"
        yield (
            f"claim {claim.id} {claim.act} {claim.stance}: {source} | {claim.cue.text if claim.cue else '–'} | "
            f"{_short(' … '.join(q.text for q in claim.content))} → {when} by {claim.rule}"
        )


def _step(text: str, step: temporal.Trace) -> str:
    where = f"{step.start}–{step.end} {_short(text[step.start : step.end])!r}"
    if step.timex is None:
        return f"rejected {where}: {step.reason}" + (
            f" (rules {', '.join(step.rules)})" if step.rules else ""
        )
    t = step.timex
    against = f"{t.anchor.basis} {t.anchor.value}" if t.anchor.basis != "none" else "no anchor"
    return (
        f"timex {t.id} {where}: rules {', '.join(step.rules) or t.rule}, {describe(step.expression)} against {against}"
        f"{f' ({step.reason})' if step.reason else ''} → {t.type} {t.value}"
        f"{f' mod {t.mod}' if t.mod else ''}, {t.edtf or 'no EDTF'}, {t.earliest or '…'} to {t.latest or '…'}"
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 80 else line[:79] + "…"


def _wording(document: Document, sentences: Sequence[Sentence], language: Language) -> Wording:
    """What the lines of a document need to know of its language."""
    from timeline.building import Wording

    return Wording(
        pronouns=language.pronouns,
        unnamed=language.possessives | language.first_person,
        hangs=language.hangs,
        standing=language.standing,
        statement=_statements(document, sentences, language),
    )


def _statements(
    document: Document, sentences: Sequence[Sentence], language: Language
) -> Callable[[Claim], Statement | None]:
    """How each claim of a document reads in a line, by the sentences in which it stands."""
    starts = [s.start for s in sentences]

    def of(claim: Claim) -> Statement | None:
        places = [(q.start, q.end) for q in claim.content]
        if claim.cue is not None:
            places.append((claim.cue.start, claim.cue.end))
        first, last = min(start for start, _ in places), max(end for _, end in places)
        around = sentences[max(0, bisect_right(starts, first) - 1) : bisect_left(starts, last)]
        return language.statement(document.clean, around, claim)

    return of


def split(document: Document, language: Language, timexes: Sequence[Timex]) -> list[Sentence]:
    """The sentences of the blocks that are read for events and claims, without tokens.

    The time that a line of a chronology begins with is a heading of its own.
    """
    from timeline.extractors import chronicles

    heads = chronicles.heads(document, timexes)
    found: list[Sentence] = []
    for number, block in enumerate(document.blocks):
        if not block.kind.is_read:
            continue
        start, head = block.start, heads.get(number)
        if head is not None:
            leads = head.end < block.end
            found.append(
                Sentence(start=start, end=head.end, block=number, kind=BlockKind.HEADING, leads=leads)
            )
            start = head.end
        found += (
            Sentence(start=span.start, end=span.end, block=number, kind=block.kind)
            for span in language.sentences(document.clean, start, block.end)
        )
    return found


def _analyze(
    document: Document, language: Language, timexes: Sequence[Timex], *, everything: bool
) -> tuple[Sentence, ...]:
    """The sentences, with tokens where something can stand in them.

    An analyser is the cost of a document. For claims alone it reads the sentences that hold a cue or a
    quotation mark; for events every sentence that is no row of marks.
    """
    sentences = split(document, language, timexes)
    analyzer = languages.analyzer(language)
    if analyzer is None:
        return tuple(sentences)
    chosen = [
        number
        for number, s in enumerate(sentences)
        if (s.end - s.start <= MARKS or _LETTER.search(document.clean, s.start, s.end))
        and (everything or language.may_claim(document.clean, s.start, s.end))
    ]
    spans = [Span(sentences[number].start, sentences[number].end) for number in chosen]
    for number, found in zip(chosen, analyzer.analyze(document.clean, spans, names=everything), strict=True):
        sentences[number] = replace(sentences[number], tokens=found)
    return tuple(sentences)
