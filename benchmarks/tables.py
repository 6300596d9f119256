"""Tables of RESULTS.md."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def table(head: str, rows: Iterator[tuple[Any, ...]]) -> list[str]:
    """The lines of a Markdown table: `head` is `name | name …`, of which the first column is words."""
    names = [name.strip() for name in head.split("|")]
    ruler = "|".join("---" if number == 0 else "--:" for number, _ in enumerate(names))
    return [f"| {head} |", f"|{ruler}|", *("| " + " | ".join(map(str, row)) + " |" for row in rows), ""]
