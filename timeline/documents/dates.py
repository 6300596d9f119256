"""The document creation time and what it rests on: given > metadata > URL > byline > page header > dateline > none.

The clock is never read here. A page header without a year (`11.19 (화)`) gets the latest year in which that day has
that weekday, not after the day of reading if the caller says it. Without that day only a year that the text names, or
the one after it, will do: no date is better than a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from timeline.documents.furniture import DATELINE
from timeline.temporal import calendar
from timeline.types import Basis, Block, BlockKind

_YEAR = r"(?P<y>(?:19|20)\d\d)"
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
# Compiled at their first use (`re` keeps them): a document whose date is given needs none.
_DATES = (
    _YEAR + r"\s?(?:[-./]|년)\s?(?P<m>\d{1,2})\s?(?:[-./]|월)\s?(?P<d>\d{1,2})(?!\d)",
    rf"(?i)\b(?P<month>{'|'.join(_MONTHS)})[a-z]{{0,6}}\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s?,?\s+{_YEAR}",
    rf"(?i)\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month>{'|'.join(_MONTHS)})[a-z]{{0,6}}\.?\s?,?\s+{_YEAR}",
)
_CLOCK = (
    r"(?i)일?[^\w\n]{0,2}(?:\([월화수목금토일]\))?[^\w\n]{0,3}(?:at |T)?(?P<ampm>오전|오후)?"
    r"\s?(?P<h>\d{1,2})(?::|시\s?)(?P<n>\d\d)?(?:분)?(?::\d\d)?\s?(?P<pm>[ap]\.?m\.?)?"
)
_PUT_ONLINE = (
    r"(?i)(?:입력|등록|승인|송고|발행|게재|작성|배포|보도(?=일시|시점))(?:일시?|시간|시각|시점)?(?![가-힣])"
    r"|\b(?:(?:published|posted|first published)\b|date ?:)"
)
_CHANGED = r"(?i)(?:최종\s?)?(?:수정|업데이트|갱신)|\b(?:updated|modified|last updated)\b"
_URL = (
    r"(?<!\d)(?P<y>(?:19|20)\d\d)[/-]?(?P<m>0[1-9]|1[0-2])[/-]?(?P<d>0[1-9]|[12]\d|3[01])(?!\d{1,3}(?:\D|$))"
)
_HEADER = (
    r"(?<![\d.])(?P<m>\d{1,2})\s?[./월]\s?(?P<d>\d{1,2})\s?[.일]?"
    r"\s?\(?(?P<w>[월화수목금토일])(?:요일)?\)?(?![가-힣])"
)
_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?\s?(?P<offset>Z|[+-]\d\d:?\d\d)?)?",
    re.ASCII,
)
_NAMED_YEAR = r"(?<!\d)(?:19|20)\d\d(?=년|\b)"
_AROUND = frozenset({BlockKind.BYLINE, BlockKind.HEADER, BlockKind.FURNITURE})
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_WEEKDAY = rf"(?i)\b(?:{'|'.join(_WEEKDAYS)})\b"
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
    if url:
        m = re.search(_URL, url)
        found = m and _iso(int(m["y"]), int(m["m"]), int(m["d"]))
        if found:
            return found, Basis.URL
    blocks = [b for b in blocks if b.start < _HEAD or b.kind in _AROUND]
    body = next((i for i, b in enumerate(blocks) if b.kind is BlockKind.BODY), len(blocks))
    for wanted in (_PUT_ONLINE, None, _CHANGED):
        # A date that does not say what it is of may be another article's where it stands below this one.
        for block in blocks[:body] if wanted is None else blocks:
            if block.kind in _AROUND:
                found = _in_line(text[block.start : block.end][:300], wanted)
                if found:
                    return found, Basis.BYLINE
    return _undated_year(text, blocks, read_on)


def _in_line(line: str, wanted: str | None) -> str | None:
    """The full date of a byline: behind its label, or, with no label wanted, in a line that has none."""
    if wanted is None:
        return None if re.search(_CHANGED, line) else _written(line)
    label = re.search(wanted, line)
    return (_written(line[label.end() :]) or _written(line)) if label else None


def _written(line: str) -> str | None:
    """The first full date of a line, with its clock time if one follows."""
    found: re.Match[str] | None = None
    for pattern in _DATES:
        m = re.search(pattern, line)
        if m is not None and (found is None or m.start() < found.start()):
            found = m
    if found is None:
        return None
    names = found.groupdict()
    month = _MONTHS.index(names["month"].lower()) + 1 if names.get("month") else int(names["m"])
    day = _iso(int(names["y"]), month, int(names["d"]))
    clock = re.match(_CLOCK, line[found.end() :])
    if day is None or clock is None:
        return day
    hour, minute = int(clock["h"]), int(clock["n"] or 0)
    afternoon = clock["ampm"] == "오후" or (clock["pm"] or "").lower().startswith("p")
    if afternoon and hour < 12:
        hour += 12
    elif hour == 12 and (clock["ampm"] == "오전" or (clock["pm"] or "").lower().startswith("a")):
        hour = 0
    return f"{day}T{hour:02}:{minute:02}" if hour < 24 and minute < 60 else day


def _undated_year(text: str, blocks: list[Block], read_on: str | None) -> tuple[str | None, Basis]:
    """A page header or dateline without a year, dated by weekday and evidence."""
    named = [int(y) for y in re.findall(_NAMED_YEAR, text[:20_000])]
    bound = calendar.parse(read_on) if read_on else None
    for block in blocks:
        line = text[block.start : block.end][:200]
        if block.kind in _AROUND:
            m = re.search(_HEADER, line)
            if m is not None:
                found = _by_weekday(
                    int(m["m"]), int(m["d"]), "월화수목금토일".index(m["w"]) + 1, bound, named
                )
                if found:
                    return found, Basis.HEADER
    for block in blocks:
        m = DATELINE.match(text, block.start, block.end)
        if m is not None:
            month, day = _MONTHS.index(m["month"].lower()) + 1, int(m["d"])
            if m["y"]:
                found = _iso(int(m["y"]), month, day)
            else:
                found = _by_lead(month, day, text[m.end() : m.end() + _LEAD], bound)
            if found:
                return found, Basis.DATELINE
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


def _by_lead(month: int, day: int, lead: str, bound: int | None) -> str | None:
    """The latest such day, not after the bound, that the weekday of the first sentence, if it names one, allows.

    What a report tells happened on the day of its dateline or on the one before.
    """
    if bound is None:
        return None
    named = re.search(_WEEKDAY, lead)
    wanted = _WEEKDAYS.index(named.group().lower()) + 1 if named else None
    last = calendar.civil(bound)[0]
    for year in range(last, last - _YEARS_BACK, -1):
        iso = _iso(year, month, day)
        if iso is None or calendar.parse(iso) > bound:
            continue
        weekday = calendar.weekday(calendar.parse(iso))
        if wanted is None or (weekday - wanted) % 7 <= 1:
            return iso
    return None


def _iso(year: int, month: int, day: int) -> str | None:
    if not 1 <= month <= 12 or not 1 <= day <= calendar.month_length(year, month):
        return None
    return f"{year:04}-{month:02}-{day:02}"
