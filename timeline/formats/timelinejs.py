"""TimelineJS3: the JSON that it loads (`new TL.Timeline(place, url)`), and the cells of its spreadsheet.

It shows headlines and texts as HTML: what comes out of a document is escaped. A coarse date is the span of its
days, and is shown as it was said. TimelineJS3 draws no open interval: it stands at the end that is known, and its
date says that it is open. An entry without either end is passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any, BinaryIO

import orjson

from timeline.formats import DEFAULT, Options, Result, Row, attribution, bounds, link, readers, rows
from timeline.formats.text import remark
from timeline.temporal import calendar

NAME = "timelinejs"
MEDIA_TYPE = "application/json"
SUFFIX = ".timelinejs.json"
NEEDS = frozenset({"entries", "events", "claims"})
NEEDS_TEXT = False

# The columns of its spreadsheet, in its order.
HEADER = (
    *("Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date"),
    *("Headline", "Text", "Media", "Media Credit", "Media Caption", "Media Thumbnail"),
    *("Type", "Group", "Background"),
)


def write(results: Iterable[Result], out: BinaryIO, options: Options = DEFAULT) -> None:
    """The title slide comes last: only then is it known whether one document was told, or many."""
    out.write(b'{"events":[')
    apart, headings = b"\n", [options.title] if options.title else []
    for heading, result in readers(results, options):
        if not options.title and len(headings) < 2:
            headings.append(heading)
        for row in rows(result):
            if found := slide(row):
                out.write(apart + orjson.dumps(found))
                apart = b",\n"
    out.write(b"\n]")
    if len(headings) == 1:
        out.write(b',"title":' + orjson.dumps({"text": {"headline": escape(headings[0])}}))
    out.write(b"}\n")


def slide(row: Row) -> Mapping[str, Any] | None:
    """One event of the JSON."""
    ends = days(row.entry["time"])
    if ends is None:
        return None
    start, end = ends
    return {
        "unique_id": str(row.id),
        "start_date": start,
        **({"end_date": end} if end else {}),
        "display_date": escape(row.date),
        "text": {"headline": headline(row), "text": text(row)},
        "group": row.entry["kind"],
        "autolink": False,
    }


def cells(row: Row) -> Mapping[str, Any] | None:
    """A row of the spreadsheet, by column."""
    ends = days(row.entry["time"])
    if ends is None:
        return None
    return (
        dict.fromkeys(HEADER)
        | _date_cells("", ends[0])
        | _date_cells("End ", ends[1] or {})
        | {
            "Display Date": escape(row.date),
            "Headline": headline(row),
            "Text": text(row),
            "Group": row.entry["kind"],
        }
    )


def _date_cells(prefix: str, day: Mapping[str, int]) -> dict[str, Any]:
    clock = f"{day['hour']:02}:{day['minute']:02}" if "hour" in day else None
    named = {f"{prefix}{name.title()}": day.get(name) for name in ("year", "month", "day")}
    return named | {f"{prefix}Time": clock}


def days(time: Mapping[str, Any]) -> tuple[dict[str, int], dict[str, int] | None] | None:
    """The first and the last day of a time; the last only if it is another one. None for no time at all."""
    first, after = bounds(time)
    last = None if after is None else after if "T" in time["latest"] else after - calendar.DAY
    known = first if first is not None else last
    if known is None:
        return None
    start = _date(known, clock="T" in (time["earliest"] or ""))
    end = None if first is None or last is None else _date(last, clock="T" in time["latest"])
    return start, None if end == start else end


def _date(instant: int, *, clock: bool) -> dict[str, int]:
    date = dict(zip(("year", "month", "day"), calendar.civil(instant), strict=True))
    if clock:
        hour, rest = divmod(instant % calendar.DAY, 3600)
        date |= {"hour": hour, "minute": rest // 60}
    return date


def headline(row: Row) -> str:
    return escape(row.entry["headline"] + remark(row))


def text(row: Row) -> str:
    """The words of every document that tells it, each with its name."""
    return "".join(_quotation(piece, document) for piece, document in row.evidence)


def _quotation(piece: Mapping[str, Any], document: Mapping[str, Any]) -> str:
    named, url = escape(attribution(document)), link(document)
    if url:
        named = f'<a href="{escape(url)}" rel="noopener nofollow">{named}</a>'
    return f"<blockquote>{escape(piece['exact'])}</blockquote><p>{named}</p>"
