"""iCalendar (RFC 5545): an event of the calendar for every entry, for any calendar program.

A coarse date is the span of its days. An interval with an open end stands on its first day, one with an open
beginning on its last, and the summary says so. Clock times float: they are of the place that the text speaks of.
What no calendar can hold (no date, years BC or after 9999) is a journal entry without a day (VJOURNAL).
Nothing here makes anybody busy, and what is uncertain is tentative.

UIDs are those of the findings, DTSTAMP is the document's publication: the same input gives the same calendar, and
importing it again replaces what is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, BinaryIO

from timeline.formats import DEFAULT, Options, Result, Row, attribution, bounds, link, moment, readers, rows
from timeline.formats.text import remark
from timeline.temporal import calendar

NAME = "ics"
MEDIA_TYPE = "text/calendar; charset=utf-8"
SUFFIX = ".ics"
NEEDS = frozenset({"entries", "events", "claims"})
NEEDS_TEXT = False

# Octets of a line, its end not counted.
WIDTH = 75
_TEXT = str.maketrans(
    {code: " " for code in [*range(0x20), 0x7F] if code not in (0x9, 0xA)}
    | {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}
)


def write(results: Iterable[Result], out: BinaryIO, options: Options = DEFAULT) -> None:
    out.write(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//timeline-extractor//EN\r\n")
    named = False
    for heading, result in readers(results, options):
        if not named:  # by the first result: names stand before all events
            out.write(b"".join(folded(f"{key}:{text(heading)}") for key in ("NAME", "X-WR-CALNAME")))
            named = True
        for row in rows(result):
            out.write(b"".join(folded(line) for line in component(row)))
    out.write(b"END:VCALENDAR\r\n")


def component(row: Row) -> Iterator[str]:
    """The lines of an entry, not yet folded."""
    place = list(when(row.entry["time"]))
    kind = "VEVENT" if place else "VJOURNAL"
    time, document = row.entry["time"], row.document
    yield f"BEGIN:{kind}"
    yield f"UID:{row.id}"
    yield f"DTSTAMP:{moment(document.get('published')).replace('-', '').replace(':', '')}"
    yield from place
    yield f"SUMMARY:{text(summary(row))}"
    yield f"DESCRIPTION:{text(description(row))}"
    yield "CATEGORIES:" + ",".join(
        text(tag) for tag in dict.fromkeys((row.entry["kind"], *row.entry["tags"]))
    )
    if url := link(document):
        yield f"URL:{url}"
    if place:
        yield "TRANSP:TRANSPARENT"
        if time["approximate"] or row.unsure:
            yield "STATUS:TENTATIVE"
    yield f"X-TIMELINE-EDTF:{text(time['edtf'])}"
    yield f"END:{kind}"


def when(time: Mapping[str, Any]) -> Iterator[str]:
    """DTSTART and DTEND; nothing for what a calendar cannot hold."""
    first, after = bounds(time)
    clock = "T" in (time["earliest"] or "") or "T" in (time["latest"] or "")
    if first is None and after is not None:
        first, after = after - (0 if clock else calendar.DAY), None
    if first is None or not 1 <= calendar.civil(first)[0] <= 9999:
        return
    yield f"DTSTART{_value(first, clock=clock)}"
    # Without an end it is that day; with a clock time, that moment.
    if after is not None and after > first and calendar.civil(after)[0] <= 9999:
        yield f"DTEND{_value(after, clock=clock)}"


def _value(instant: int, *, clock: bool) -> str:
    day = calendar.iso_date(instant).replace("-", "")
    if not clock:
        return f";VALUE=DATE:{day}"
    return f":{day}{calendar.iso_clock(instant, seconds=True).replace(':', '')}"


def summary(row: Row) -> str:
    """The headline, with the date where a calendar does not show it as it is."""
    plain = row.entry["time"]["granularity"] in {"second", "minute", "hour", "day"} and "–" not in row.date
    said = plain and not row.entry["time"]["approximate"] or row.date in row.entry["headline"]
    shown = "" if said else f" ({row.date})"
    return f"{row.entry['headline']}{shown}{remark(row)}"


def description(row: Row) -> str:
    """The date, and the words of every document that tells it, each with its name."""
    pieces = [row.date]
    for piece, document in row.evidence:
        named = filter(None, (attribution(document), link(document)))
        pieces += ["", piece["exact"], f"— {' · '.join(named)}"]
    return "\n".join(pieces)


def text(value: str) -> str:
    """A TEXT value: escaped, its line ends LF, without the control characters that RFC 5545 has no place for."""
    return value.replace("\r\n", "\n").replace("\r", "\n").translate(_TEXT)


def folded(line: str) -> bytes:
    """A content line of at most 75 octets, going on after CRLF and a space; no character is cut in two."""
    whole = line.encode("utf-8", "replace")
    pieces, at, room = [], 0, WIDTH
    while len(whole) - at > room:
        end = at + room
        while whole[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(whole[at:end])
        at, room = end, WIDTH - 1
    return b"\r\n ".join([*pieces, whole[at:]]) + b"\r\n"
