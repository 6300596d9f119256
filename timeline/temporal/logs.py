"""Lists whose lines open with times that only the list shows to be times. Nothing here knows a language.

A log of a day opens its paragraphs with the hour: `2044 A ship has arrived.` One number of four digits may be a year;
where many paragraphs open with one and some are no year that has come, they are hours and minutes. A chronology opens
its lines with a year and a month (`2024.04 …`), with a month under a year (`04 …`), with a day below a date (`6.21`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.temporal.expressions import Fields
from timeline.temporal.find import Mention
from timeline.temporal.genres import year_said

_OPENER = re.compile(r"^(?:[01]\d|2[0-3])[0-5]\d(?=[ \t:.–-])", re.MULTILINE)
_FEWEST = 5  # paragraphs that open with the hour
_LATEST, _EARLIEST = 2100, 1000  # years that numbers outside of are none
# A line, and where it begins behind a list mark.
_LINE = re.compile(r"^[ \t]*(?P<mark>[^\w\s]{0,2}[ \t]?)(?=\w)", re.MULTILINE)
_YEAR_LED = re.compile(r"^[ \t]*[^\w\s]{0,2}[ \t]?(?:19|20)\d\d", re.MULTILINE)
_ROW = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d)(?: ?[./-] ?(?P<of_year>0?[1-9]|1[0-2]))?"
    r"|(?P<month>0[1-9]|1[0-2])(?=[ \t])|(?P<dated>0?[1-9]|1[0-2])\.(?P<day>0?[1-9]|[12]\d|3[01]))"
    r"(?![\w.,%]|\.\d)"
)
_ROWS = 3  # lines behind one another of a chronology


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


def rows_of_chronology(mentions: Sequence[Mention], text: str) -> Sequence[Mention]:
    """The mentions, with the years, months and days that open the lines of a chronology where nothing was read."""
    if _YEAR_LED.search(text) is None:
        return mentions
    years = {m.start: year_said(m.expression) for m in mentions}
    found: list[Mention] = []
    run: list[Mention] = []
    length, year = 0, None
    for line in _LINE.finditer(text):
        start, row = line.end("mark"), _ROW.match(text, line.end("mark"))
        fields = None if row is None or start in years else _row(row, year)
        if row is not None and fields is not None:
            length, year = length + 1, fields.year
            run.append(Mention(start, row.end(), fields, "DATE", ("chronology",)))
        elif start in years:
            length, year = length + 1, years[start] or year
        else:
            found += run if length >= _ROWS else ()
            run, length, year = [], 0, None
    found += run if length >= _ROWS else ()
    return sorted([*mentions, *found], key=lambda mention: mention.start) if found else mentions


def _row(row: re.Match[str], year: int | None) -> Fields | None:
    """The date that opens a line, in the `year` of the line above where it says none; None where there is none."""
    said = row["year"] or (year and str(year))
    if said is None:
        return None
    month = row["of_year"] or row["month"] or row["dated"]
    return Fields(
        year=int(said), month=int(month) if month else None, day=int(row["day"]) if row["day"] else None
    )
