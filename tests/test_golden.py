"""The timelines of the sample documents, as they were read and found right.

`pytest tests/test_golden.py --update-golden` writes them anew; read the difference before it is committed.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from timeline import records
from timeline.documents import Given, scan
from timeline.pipeline import extract
from timeline.types import Document

ROOT = Path(__file__).parent.parent
READ_ON = "2026-11-24"  # bounds the year of the page header that names none


def documents() -> list[Document]:
    found = list(scan([str(ROOT / "seeds")], given=Given(read_on=READ_ON)))
    assert all(isinstance(d, Document) for d in found)
    return [d for d in found if isinstance(d, Document)]


def timeline_of(document: Document) -> dict[str, object]:
    """What a reader sees of a document's timeline: who published it when, and its lines."""
    found = extract(document)
    about = {k: v for k, v in records.document(document).items() if k not in ("sha256", "text", "characters")}
    lines = []
    for entry in found.entries or ():
        line = records.entry(entry)
        line["evidence"] = [e["exact"] for e in line["evidence"]]
        for detail in ("members", "salience", "conflicts", "sources"):
            del line[detail]
        lines.append(line)
    return {"document": about, "entries": lines}


@pytest.mark.parametrize("document", documents(), ids=lambda d: d.id)
def test_golden(document: Document, golden: Callable[[str, str], None]) -> None:
    golden(f"{document.id}.json", json.dumps(timeline_of(document), ensure_ascii=False, indent=1) + "\n")


def test_every_line_is_traceable_to_its_words() -> None:
    for document in documents():
        found = extract(document)
        for timex in found.timexes or ():
            assert document.text[timex.start : timex.end] == timex.text
        for event in found.events or ():
            assert document.text[event.start : event.end] == event.text
            assert document.text[event.trigger.start : event.trigger.end] == event.trigger.text
            for participant in event.participants:
                assert document.text[participant.start : participant.end] == participant.text
        for claim in found.claims or ():
            for quoted in claim.content:
                assert document.text[quoted.start : quoted.end] == quoted.text
        for entry in found.entries or ():
            for evidence in entry.evidence:
                assert document.text[evidence.start : evidence.end] == evidence.exact


def test_the_same_input_gives_the_same_bytes() -> None:
    document = documents()[0]
    first, second = (json.dumps(records.extraction(extract(document))) for _ in range(2))
    assert first == second
