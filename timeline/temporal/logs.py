"""A log of a day, whose paragraphs open with the hour: `2044 A ship has arrived.` Nothing here knows a language.

One number of four digits may be a year; where many paragraphs open with one and some are no year that has come, they
are hours and minutes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.temporal.expressions import Fields
from timeline.temporal.find import Mention

_OPENER = re.compile(r"^(?:[01]\d|2[0-3])[0-5]\d(?=[ \t:.–-])", re.MULTILINE)
_FEWEST = 5  # paragraphs that open with the hour
_LATEST, _EARLIEST = 2100, 1000  # years that numbers outside of are none


def hours_of_log(mentions: Sequence[Mention], text: str) -> Sequence[Mention]:
    """The mentions, with the hours that open the paragraphs of a log in place of what was read there."""
    years = [m for m in mentions if m.category == "YEAR" and text[m.start - 1 : m.start] in ("", "\n")]
    if not years:
        return mentions
    openers = list(_OPENER.finditer(text))
    if len(openers) < _FEWEST or all(_EARLIEST <= int(m.group()) <= _LATEST for m in openers):
        return mentions
    hours = {m.start(): Mention(m.start(), m.end(), _hour(m.group()), "CLOCK", ("log",)) for m in openers}
    kept = [mention for mention in mentions if mention.start not in hours]
    return sorted([*kept, *hours.values()], key=lambda mention: mention.start)


def _hour(digits: str) -> Fields:
    return Fields(hour=int(digits[:2]), minute=int(digits[2:]))
