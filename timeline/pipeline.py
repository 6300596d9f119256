"""The one file that knows the order: document → timexes → sentences → analysis → claims → events → entries.

A pure function of the document and the settings: the same input gives the same bytes.
"""

from __future__ import annotations

from dataclasses import replace

from timeline import building, languages
from timeline.extractors.claims import find_claims
from timeline.extractors.events import find_events
from timeline.languages.base import Language
from timeline.settings import DEFAULT, Settings, Stage
from timeline.temporal import find_timexes
from timeline.types import BlockKind, Document, Extraction, Sentence, Span

READ = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.BODY})


def extract(document: Document, settings: Settings = DEFAULT) -> Extraction:
    """All that the wanted stages find in a document. Stages that no wanted one needs do not run."""
    language = languages.get(document.language)
    wanted = settings.stages
    timexes = find_timexes(document, language.grammar, settings)
    shown = timexes if Stage.TIMEXES in wanted else None
    if wanted <= {Stage.TIMEXES}:
        return Extraction(document=document, timexes=shown)

    everything = bool(wanted & {Stage.EVENTS, Stage.ENTRIES})
    sentences = _analyze(document, language, everything=everything)
    claims = find_claims(document, sentences, timexes, language)
    events = find_events(document, sentences, timexes, claims, language) if everything else ()
    return Extraction(
        document=document,
        timexes=shown,
        events=events if Stage.EVENTS in wanted else None,
        claims=claims if Stage.CLAIMS in wanted else None,
        entries=building.entries(document, events, claims, timexes) if Stage.ENTRIES in wanted else None,
    )


def split(document: Document, language: Language) -> list[Sentence]:
    """The sentences of the blocks that are read for events and claims, without tokens."""
    return [
        Sentence(start=span.start, end=span.end, block=number, kind=block.kind)
        for number, block in enumerate(document.blocks)
        if block.kind in READ
        for span in language.sentences(document.clean, block.start, block.end)
    ]


def _analyze(document: Document, language: Language, *, everything: bool) -> tuple[Sentence, ...]:
    """The sentences, with tokens where something can stand in them.

    An analyser is the cost of a document. For claims alone it reads the sentences that hold a cue or a
    quotation mark; for events every sentence.
    """
    sentences = split(document, language)
    analyzer = languages.analyzer(language)
    if analyzer is None:
        return tuple(sentences)
    chosen = [
        number
        for number, s in enumerate(sentences)
        if everything or language.may_claim(document.clean, s.start, s.end)
    ]
    spans = [Span(sentences[number].start, sentences[number].end) for number in chosen]
    for number, found in zip(chosen, analyzer.analyze(document.clean, spans), strict=True):
        sentences[number] = replace(sentences[number], tokens=found)
    return tuple(sentences)
