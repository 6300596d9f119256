"""What a line is marked with beside its headline."""

from __future__ import annotations

import pytest

import timeline
from timeline import formats, records


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("The Calder bridge failed to open on Monday.", ""),  # it says so itself
        ("The Calder ferry did not sail on Monday.", ""),
        ("가온전자는 18일 새 공장을 열지 않았다.", ""),
        ("The Calder bridge will open on Friday.", "scheduled"),
        ("“The bridge has not moved,” said Dana Holt. She ordered him to leave.", ""),
        ("Dana Holt denied on Monday that the bridge had moved.", ""),
        ("The Calder council rejected a plan on Monday to close the bridge.", ""),
        ("A judge in Calder ordered the company on Monday to pay $4 million.", ""),
        ("The Calder council decided on Monday to build a bridge.", ""),
        ("Dana Holt said on Monday that she would build a bridge.", "planned"),
        ("시의회는 18일 새 다리를 짓기로 결정했다.", ""),
        ("시의회는 다음 달 새 다리를 짓기로 결정했다.", "scheduled"),
    ],
)
def test_what_a_headline_does_not_say_itself(text: str, mark: str) -> None:
    found = timeline.extract(text, published="2024-11-19")
    first, *_ = formats.rows(records.extraction(found))
    assert first.unsure == mark
