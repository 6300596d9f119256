"""How well the merge groups the mentions of a corpus with event coreference.

`TIMELINE_COREFERENCE` gives one or more files (separated like `PATH`), JSON Lines of documents: `doc_id`, `topic`,
`subtopic`, `text`, `events` (`start`, `end`, `sent`, `chain`) and `entities` (`start`, `end`, `sent`, `text`, `type`).
Run it with `-s` to read the figures.
"""

from __future__ import annotations

import json
import os
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from operator import itemgetter
from pathlib import Path
from typing import Any

import pytest

from tests.quality.coreference import Scores, scores
from timeline import languages
from timeline.building import merge
from timeline.building.entries import of_claim, of_event
from timeline.documents import Given, from_record
from timeline.pipeline import extract
from timeline.settings import DEFAULT
from timeline.types import (
    Document,
    EntityKind,
    Event,
    Extraction,
    Participant,
    Role,
    Span,
    Time,
    Token,
    Trigger,
)

FILES = [Path(name) for name in os.environ.get("TIMELINE_COREFERENCE", "").split(os.pathsep) if name]
KINDS = {"HUM": EntityKind.PERSON, "LOC": EntityKind.PLACE, "NON": EntityKind.OTHER}
# The corpus gives no days that all its documents share: what is told is of one long time.
SOME_TIME = Time(edtf="1900/2100", earliest="1900-01-01", latest="2100-12-31", granularity="century")

Row = dict[str, Any]
Mention = tuple[str, str]  # document, id
Groups = list[set[Mention]]


class Corpus:
    """The mentions of some documents: their chains, words, topics, and what the merge compares of them."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.chains: dict[Mention, str] = {}
        self.words: dict[Mention, str] = {}
        self.tellings: dict[Mention, merge.Telling] = {}
        self.topics: dict[str, Row] = {row["doc_id"]: row for row in rows}
        for row in rows:
            given = {"id": row["doc_id"], "text": row["text"], "language": "en"}
            document = from_record(given, given=Given(), fallback_id="x", settings=DEFAULT)
            self.add(row, extract(document), _triggers(document, row))

    def add(self, row: Row, found: Extraction, triggers: Sequence[Trigger]) -> None:
        """Take up the mentions of one document, of which `found` is what we read in it."""
        for n, (mention, trigger) in enumerate(zip(row["events"], triggers, strict=True), 1):
            key = row["doc_id"], f"e{n}"
            self.chains[key] = mention["chain"]
            self.words[key] = trigger.lemma
            self.tellings[key] = _telling(key[1], row, mention, trigger, found)

    def grouped(self, by: str, group: Callable[[Sequence[merge.Telling]], Groups]) -> Scores:
        """The scores where only documents with the same `by` (topic, subtopic, nothing) are put together."""
        parts: dict[str, list[merge.Telling]] = defaultdict(list)
        for (document, _), telling in self.tellings.items():
            parts[self.topics[document].get(by, "")].append(telling)
        found = [mentions for part in parts.values() for mentions in group(part)]
        gold: dict[str, set[Mention]] = defaultdict(set)
        for mention, chain in self.chains.items():
            gold[chain].add(mention)
        return scores(gold.values(), found)


def _triggers(document: Document, row: Row) -> list[Trigger]:
    """The words of the gold mentions, with the dictionary form of their heads."""
    language = languages.get("en")
    analyzer = languages.analyzer(language)
    assert analyzer is not None
    sentences = [Span(start, end) for _, start, end in row["sents"]]
    tokens = analyzer.analyze(document.clean, sentences, names=False)
    return [_trigger(row, Span(m["start"], m["end"]), tokens) for m in row["events"]]


def _trigger(row: Row, span: Span, sentences: Sequence[tuple[Token, ...]]) -> Trigger:
    text = row["text"][span.start : span.end]
    for tokens in sentences:
        inside = [n for n, t in enumerate(tokens) if span.overlaps(Span(t.start, t.end))]
        heads = [n for n in inside if tokens[n].head not in inside or tokens[n].head == n]
        if heads:
            return Trigger(text=text, lemma=tokens[heads[0]].lemma.lower(), start=span.start, end=span.end)
    return Trigger(text=text, lemma=text.lower(), start=span.start, end=span.end)


def _telling(id: str, row: Row, mention: Row, trigger: Trigger, found: Extraction) -> merge.Telling:
    """What the merge compares of a gold mention; it is a claim where we read one that its word introduces."""
    span = Span(trigger.start, trigger.end)
    claim = next(
        (c for c in found.claims or () if c.cue and span.overlaps(Span(c.cue.start, c.cue.end))), None
    )
    if claim is not None and claim.source is not None:
        told = replace(claim, id=id, said_at=SOME_TIME)
        line = of_claim(found.document, told, languages.get("en").standing)
        return merge.telling(line, None, language="en")
    event = _event(id, row, mention, trigger, found)
    return merge.telling(of_event(found.document, event), event, language="en")


def _event(id: str, row: Row, mention: Row, trigger: Trigger, found: Extraction) -> Event:
    """The event of a gold mention: what we read at its place. Where we read nothing the last of its sentence's people
    before the word does it, the first one after it has it done to him."""
    ours = next(_at(Span(trigger.start, trigger.end), found), None)
    if ours is not None:
        return replace(ours, id=id, trigger=trigger, time=SOME_TIME)
    people = sorted(
        ((e["start"], e["end"], e) for e in row["entities"] if e["sent"] == mention["sent"]),
        key=itemgetter(0, 1),
    )
    before = [e for _, end, e in people if end <= trigger.start and e["type"] in KINDS][-1:]
    after = [e for start, _, e in people if start >= trigger.end and e["type"] in KINDS][:1]
    first, last = (
        min([trigger.start, *(e["start"] for e in before)]),
        max([trigger.end, *(e["end"] for e in after)]),
    )
    text = row["text"][first:last]
    return Event(
        id=id, type="other", headline=text, start=first, end=last, text=text, trigger=trigger, time=SOME_TIME,
        participants=tuple(
            Participant(
                role=Role.PLACE if e["type"] == "LOC" else role,
                text=e["text"], kind=KINDS[e["type"]], start=e["start"], end=e["end"],
            )
            for role, found in ((Role.AGENT, before), (Role.PATIENT, after)) for e in found
        ),
    )  # fmt: skip


def _at(span: Span, found: Extraction) -> Iterator[Event]:
    return (e for e in found.events or () if span.overlaps(Span(e.trigger.start, e.trigger.end)))


def merged(tellings: Sequence[merge.Telling]) -> Groups:
    return [{(m.document, m.id) for m in entry.members} for entry in merge.across(tellings)]


def by_word(words: dict[Mention, str], tellings: Sequence[merge.Telling]) -> Groups:
    """The usual baseline: the same word is the same event."""
    groups: dict[str, set[Mention]] = defaultdict(set)
    for one in tellings:
        for member in one.entry.members:
            groups[words[member]].add((member.document, member.id))
    return list(groups.values())


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.skipif(not FILES, reason="TIMELINE_COREFERENCE names no corpus")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_groups_of_a_corpus(path: Path) -> None:
    corpus = Corpus([json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()])
    lines = [f"{path.name}: {len(corpus.chains)} mentions"]
    for by in ("subtopic", "topic", "nothing"):
        for name, group in (("merge", merged), ("word", partial(by_word, corpus.words))):
            found = corpus.grouped(by, group)
            figures = "  ".join(f"{100 * figure:5.1f}" for figure in (*found, found.conll))
            lines.append(f"{by:9} {name:6} MUC B³ CEAFe CoNLL  {figures}")
            assert all(0 <= figure <= 1 for figure in found)
    sys.stdout.write("\n" + "\n".join(lines) + "\n")
