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
from pathlib import Path
from typing import Any

import pytest

from tests.quality.coreference import Scores, scores
from timeline.building import merge
from timeline.building.entries import of_event
from timeline.documents import Given, from_record
from timeline.pipeline import extract
from timeline.settings import DEFAULT
from timeline.types import EntityKind, Event, Extraction, Participant, Role, Span, Time, Trigger

FILES = [Path(name) for name in os.environ.get("TIMELINE_COREFERENCE", "").split(os.pathsep) if name]
KINDS = {"HUM": EntityKind.PERSON, "LOC": EntityKind.PLACE, "NON": EntityKind.OTHER}
# The corpus gives no days that all its documents share: what is told is of one long time.
SOME_TIME = Time(edtf="1900/2100", earliest="1900-01-01", latest="2100-12-31", granularity="century")

Row = dict[str, Any]
Mention = tuple[str, str]  # document, id
Groups = list[set[Mention]]


class Corpus:
    """The mentions of some documents: their chains, topics, and what the merge compares of them."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.chains: dict[Mention, str] = {}
        self.tellings: dict[Mention, merge.Telling] = {}
        self.topics: dict[str, Row] = {row["doc_id"]: row for row in rows}
        for row in rows:
            given = {"id": row["doc_id"], "text": row["text"], "language": "en"}
            document = from_record(given, given=Given(), fallback_id="x", settings=DEFAULT)
            found = extract(document)
            for n, mention in enumerate(row["events"], 1):
                event = _event(f"e{n}", row, mention, found)
                key = row["doc_id"], event.id
                self.chains[key] = mention["chain"]
                self.tellings[key] = merge.telling(of_event(document, event), event, language="en")

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


def _event(id: str, row: Row, mention: Row, found: Extraction) -> Event:
    """The event of a gold mention: its people and places are those of its sentence, who comes before the word does it,
    who comes after it has it done to them. Lemma, type and factuality are those that we read at its place, if we do."""
    start, end = mention["start"], mention["end"]
    first, last = next((s[1], s[2]) for s in row["sents"] if s[0] == mention["sent"])
    people = tuple(
        Participant(
            role=Role.PLACE if e["type"] == "LOC" else Role.AGENT if e["start"] < start else Role.PATIENT,
            text=e["text"], kind=KINDS[e["type"]], start=e["start"], end=e["end"],
        )
        for e in row["entities"]
        if e["sent"] == mention["sent"] and e["type"] in KINDS
    )  # fmt: skip
    text = row["text"][start:end]
    ours = next(_at(Span(start, end), found), None)
    made = Event(
        id=id, type="other", headline=row["text"][first:last], start=first, end=last, text=row["text"][first:last],
        trigger=Trigger(text=text, lemma=text.lower(), start=start, end=end), participants=people, time=SOME_TIME,
    )  # fmt: skip
    if ours is None:
        return made
    return replace(made, type=ours.type, factuality=ours.factuality, trigger=ours.trigger)


def _at(span: Span, found: Extraction) -> Iterator[Event]:
    return (e for e in found.events or () if span.overlaps(Span(e.trigger.start, e.trigger.end)))


def merged(tellings: Sequence[merge.Telling]) -> Groups:
    return [{(m.document, m.id) for m in entry.members} for entry in merge.across(tellings)]


def by_word(tellings: Sequence[merge.Telling]) -> Groups:
    """The usual baseline: the same word is the same event."""
    groups: dict[str, set[Mention]] = defaultdict(set)
    for one in tellings:
        groups[one.word] |= {(m.document, m.id) for m in one.entry.members}
    return list(groups.values())


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.skipif(not FILES, reason="TIMELINE_COREFERENCE names no corpus")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_groups_of_a_corpus(path: Path) -> None:
    corpus = Corpus([json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()])
    lines = [f"{path.name}: {len(corpus.chains)} mentions"]
    for by in ("subtopic", "topic", "nothing"):
        for name, group in (("merge", merged), ("word", by_word)):
            found = corpus.grouped(by, group)
            figures = "  ".join(f"{100 * figure:5.1f}" for figure in (*found, found.conll))
            lines.append(f"{by:9} {name:6} MUC B³ CEAFe CoNLL  {figures}")
            assert all(0 <= figure <= 1 for figure in found)
    sys.stdout.write("\n" + "\n".join(lines) + "\n")
