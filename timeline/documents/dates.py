"""The document creation time and what it rests on: given > metadata > URL > byline > page header > dateline > none.

The clock is never read here. A page header without a year (`11.19 (화)`) gets the latest year in which that day has
that weekday, not after the day of reading if the caller says it. Without that day only a year that the text names, or
the one after it, will do; a day without a weekday is of the year that the page's rights are of (`© 2024`). No date is
better than a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from itertools import takewhile

from timeline.documents.furniture import DATELINE
from timeline.documents.stamps import Label, Stamp, month, stamps
from timeline.temporal import calendar
from timeline.types import Basis, Block, BlockKind

_URL = (
    r"(?<!\d)(?P<y>(?:19|20)\d\d)[/-]?(?P<m>0[1-9]|1[0-2])[/-]?(?P<d>0[1-9]|[12]\d|3[01])(?!\d{1,3}(?:\D|$))"
)
_ADDRESS = r"https?://\S{1,300}"
_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?\s?(?P<offset>Z|[+-]\d\d:?\d\d)?)?",
    re.ASCII,
)
_NAMED_YEAR = r"(?<!\d)(?:19|20)\d\d(?=년|\b)"
_AROUND = frozenset({BlockKind.BYLINE, BlockKind.HEADER, BlockKind.FURNITURE})
_SIGNING = frozenset({BlockKind.BYLINE, BlockKind.HEADER, BlockKind.CAPTION})
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_WEEKDAY = rf"(?i)\b(?:{'|'.join(_WEEKDAYS)})\b"
_RIGHTS = r"(?i)(?:[ⓒ©]|\(c\)|copyright)[^\d\n]{0,12}(?:(?:19|20)\d\d\s?[-–]\s?)?((?:19|20)\d\d)(?!\d)"
_LINE = 300  # code points of a line in which a stamp stands
_LEAD = 300
_YEARS_BACK = 28  # in which every day has had every weekday
_HEAD = 3_000  # code points in which a byline, header or dateline stands


def valid(value: str, zone: str | None = None) -> str | None:
    """An ISO 8601 date or date-time (`2024-11-19T07:49[:05][+09:00]`) in the form that is kept, or None.

    Where it has an offset from UTC and the document's time zone is known, it is told in that zone.
    """
    m = _ISO.fullmatch(value.strip())
    if m is None:
        return None
    text = "-".join(m.group(1, 2, 3)) + (f"T{m.group(4)}:{m.group(5)}" if m.group(4) else "")
    try:
        calendar.parse(text)
        if zone is not None and m["offset"]:
            from zoneinfo import ZoneInfo

            at = datetime.fromisoformat(text + m["offset"]).astimezone(ZoneInfo(zone))
            text = at.strftime("%Y-%m-%dT%H:%M")
    except (ValueError, OverflowError):
        return None
    return text if int(m.group(1)) > 0 else None


def published(
    text: str,
    blocks: Iterable[Block],
    *,
    given: str | None = None,
    metadata: Iterable[str | None] = (),
    url: str | None = None,
    zone: str | None = None,
    read_on: str | None = None,
) -> tuple[str | None, Basis]:
    """The DCT of a document and its basis. `given`, `metadata` and `read_on` are ISO 8601; `metadata` best first."""
    if given is not None:
        return given, Basis.GIVEN
    for value in metadata:
        found = value and (valid(value, zone) or _written(value))
        if found:
            return found, Basis.METADATA
    found = _of_address(url or "")
    if found:
        return found, Basis.URL
    return _said(text, blocks, read_on)


def _said(text: str, blocks: Iterable[Block], read_on: str | None) -> tuple[str | None, Basis]:
    """The DCT that a page itself says, around its article."""
    blocks = [b for b in blocks if b.start < _HEAD or b.kind in _AROUND]
    article = [i for i, b in enumerate(blocks) if b.kind is BlockKind.BODY] or [len(blocks)]
    above = _stamps(text, blocks[: article[0]])
    below = _stamps(text, blocks[article[0] :])
    signing = list(takewhile(lambda b: b.kind in _SIGNING, blocks[article[-1] + 1 :]))
    under = [s for b in signing for s in _stamps(text, [b]) if s.clock or b.kind is BlockKind.HEADER]
    heads = (text[b.start : b.end][:_LINE] for b in blocks[: article[0]])
    address = (_of_address(m[0]) for line in heads if (m := re.search(_ADDRESS, line)))
    sources = (
        (Basis.BYLINE, (s.at for s in above + below if s.label is Label.PUT)),
        (Basis.BYLINE, (s.at for s in above if s.label is None)),
        # A day that does not say what it is of may be another article's where it stands below this one, but for the
        # minute, or the line of its own, with which this one is signed.
        (Basis.BYLINE, (s.at for s in under if s.label is None)),
        (Basis.URL, address),
        (Basis.BYLINE, (s.at for s in above + below if s.label is Label.CHANGED)),
    )
    for basis, days in sources:
        day = next(filter(None, days), None)
        if day:
            return day, basis
    return _undated_year(text, blocks, above, below, read_on)


def _stamps(text: str, blocks: Iterable[Block]) -> list[Stamp]:
    """The stamps of all that stands around an article."""
    around = (text[b.start : b.end][:_LINE] for b in blocks if b.kind in _AROUND)
    return [stamp for line in around for stamp in stamps(line)]


def _of_address(address: str) -> str | None:
    """The day in the address of a page."""
    m = re.search(_URL, address)
    return m and _iso(int(m["y"]), int(m["m"]), int(m["d"]))


def _written(value: str) -> str | None:
    """The first full date of what a page's markup says, with its clock time if it has one."""
    return next((found.at for found in stamps(value[:_LINE]) if found.at), None)


def _undated_year(
    text: str, blocks: list[Block], above: list[Stamp], below: list[Stamp], read_on: str | None
) -> tuple[str | None, Basis]:
    """A page header or dateline without a year, dated by weekday and evidence."""
    named = [int(y) for y in re.findall(_NAMED_YEAR, text[:20_000])]
    rights = [int(y) for b in blocks if b.kind in _AROUND for y in re.findall(_RIGHTS, text[b.start : b.end])]
    bound = calendar.parse(read_on) if read_on else None
    for stamp in above + below:
        day = None
        if stamp.year is None and stamp.weekday is not None:
            day = _by_weekday(stamp.month, stamp.day, stamp.weekday, bound, named)
        elif stamp.year is None and rights and stamp in above:
            day = _iso(rights[-1], stamp.month, stamp.day)
        if day and (bound is None or calendar.parse(day) <= bound):
            return day, Basis.HEADER
    for block in blocks:
        m = DATELINE.match(text, block.start, block.end)
        if m is not None:
            of_year, number = month(m["month"]), int(m["d"])
            if m["y"]:
                day = _iso(int(m["y"]), of_year, number)
            else:
                lead = text[m.end() : m.end() + _LEAD]
                day = _by_lead(of_year, number, lead, bound, rights[-1] if rights else None)
            if day:
                return day, Basis.DATELINE
        if block.kind is BlockKind.BODY:
            break
    return None, Basis.NONE


def _by_weekday(month: int, day: int, weekday: int, bound: int | None, named: list[int]) -> str | None:
    """The latest year, not after the bound, in which a day has a weekday.

    Without a bound the last year that the text names, or the one after it, must be that year: a report names its own
    year or the last one often enough, and a day has the same weekday again only five or six years later.
    """
    if bound is not None:
        last = calendar.civil(bound)[0]
        years = range(last, last - _YEARS_BACK, -1)
    else:
        years = range(max(named), max(named) + 2) if named else range(0)
    for year in years:
        iso = _iso(year, month, day)
        if iso is None:
            continue
        instant = calendar.parse(iso)
        if calendar.weekday(instant) == weekday and (bound is None or instant <= bound):
            return iso
    return None


def _by_lead(month: int, day: int, lead: str, bound: int | None, rights: int | None) -> str | None:
    """The latest such day, not after the bound, that the weekday of the first sentence, if it names one, allows.

    What a report tells happened on the day of its dateline or on the one before. Without a bound it is of the year that
    the page's rights are of, or of none.
    """
    last = calendar.civil(bound)[0] if bound is not None else rights
    if last is None:
        return None
    named = re.search(_WEEKDAY, lead)
    wanted = _WEEKDAYS.index(named.group().lower()) + 1 if named else None
    for year in range(last, last - (_YEARS_BACK if bound is not None else 1), -1):
        iso = _iso(year, month, day)
        if iso is None or bound is not None and calendar.parse(iso) > bound:
            continue
        weekday = calendar.weekday(calendar.parse(iso))
        if wanted is None or (weekday - wanted) % 7 <= 1:
            return iso
    return None


def _iso(year: int, month: int, day: int) -> str | None:
    if not 1 <= month <= 12 or not 1 <= day <= calendar.month_length(year, month):
        return None
    return f"{year:04}-{month:02}-{day:02}"
