"""The document creation time and what it rests on: given > metadata > URL > byline > page header > dateline > none.

The clock is never read here. A page header without a year (`11.19 (화)`) gets the latest year in which that day has
that weekday, not after the day of reading if the caller says it; else the first such year that the text's years allow.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.temporal import calendar
from timeline.types import Basis, Block, BlockKind

_YEAR = r"(?P<y>(?:19|20)\d\d)"
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_DATES = (
    re.compile(_YEAR + r"\s?(?:[-./]|년)\s?(?P<m>\d{1,2})\s?(?:[-./]|월)\s?(?P<d>\d{1,2})(?!\d)"),
    re.compile(
        rf"\b(?P<month>{'|'.join(_MONTHS)})[a-z]{{0,6}}\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_YEAR}",
        re.I,
    ),
    re.compile(
        rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month>{'|'.join(_MONTHS)})[a-z]{{0,6}}\.?,?\s+{_YEAR}",
        re.I,
    ),
)
_CLOCK = re.compile(
    r"일?[^\w\n]{0,3}(?:at |T)?(?P<ampm>오전|오후)?\s?(?P<h>\d{1,2})(?::|시\s?)(?P<n>\d\d)?(?:분)?(?::\d\d)?\s?"
    r"(?P<pm>[ap]\.?m\.?)?",
    re.I,
)
_PUT_ONLINE = re.compile(
    r"(?:입력|등록|승인|송고|발행|게재|작성)(?:일시?|시간|시각)?\b|\b(?:published|posted|first published|date)\b",
    re.I,
)
_CHANGED = re.compile(r"(?:최종\s?)?(?:수정|업데이트|갱신)|\b(?:updated|modified|last updated)\b", re.I)
_URL = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)[/-]?(?P<m>0[1-9]|1[0-2])[/-]?(?P<d>0[1-9]|[12]\d|3[01])(?!\d{1,3}(?:\D|$))"
)
_HEADER = re.compile(
    r"(?<![\d.])(?P<m>\d{1,2})\s?[./월]\s?(?P<d>\d{1,2})\s?[.일]?\s?\(?(?P<w>[월화수목금토일])(?:요일)?\)?(?![가-힣])"
)
_DATELINE = re.compile(
    rf"^[^\n]{{0,60}}?\b(?P<month>{'|'.join(_MONTHS)})[a-z]{{0,6}}\.?\s+(?P<d>\d{{1,2}})\s*"
    r"(?:\([A-Za-z. ]{1,20}\)\s*)?(?:--|—|–|-)",
    re.I,
)
_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?", re.ASCII
)
_NAMED_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?=년|\b)")
_HEAD = 3_000  # code points in which a byline, header or dateline stands


def valid(value: str) -> str | None:
    """An ISO 8601 date or date-time (`2024-11-19T07:49[:05][+09:00]`) in the form that is kept, or None."""
    m = _ISO.fullmatch(value.strip())
    if m is None:
        return None
    text = "-".join(m.group(1, 2, 3)) + (f"T{m.group(4)}:{m.group(5)}" if m.group(4) else "")
    try:
        calendar.parse(text)
    except ValueError:
        return None
    return text if int(m.group(1)) > 0 else None


def published(
    text: str,
    blocks: Iterable[Block],
    *,
    given: str | None = None,
    metadata: Iterable[str | None] = (),
    url: str | None = None,
    read_on: str | None = None,
) -> tuple[str | None, Basis]:
    """The DCT of a document and its basis. `given`, `metadata` and `read_on` are ISO 8601; `metadata` best first."""
    if given is not None:
        return given, Basis.GIVEN
    for value in metadata:
        found = value and (valid(value) or _written(value))
        if found:
            return found, Basis.METADATA
    if url:
        m = _URL.search(url)
        found = m and _iso(int(m["y"]), int(m["m"]), int(m["d"]))
        if found:
            return found, Basis.URL
    blocks = [b for b in blocks if b.start < _HEAD or b.kind is BlockKind.BYLINE]
    for wanted in (_PUT_ONLINE, None, _CHANGED):
        for block in blocks:
            if block.kind in (BlockKind.BYLINE, BlockKind.HEADER, BlockKind.FURNITURE):
                found = _in_line(text[block.start : block.end][:300], wanted)
                if found:
                    return found, Basis.BYLINE
    return _undated_year(text, blocks, read_on)


def _in_line(line: str, wanted: re.Pattern[str] | None) -> str | None:
    """The full date of a byline: behind its label, or, with no label wanted, in a line that has none."""
    if wanted is None:
        return None if _CHANGED.search(line) else _written(line)
    label = wanted.search(line)
    return _written(line[label.end() :]) if label else None


def _written(line: str) -> str | None:
    """The first full date of a line, with its clock time if one follows."""
    found: re.Match[str] | None = None
    for pattern in _DATES:
        m = pattern.search(line)
        if m is not None and (found is None or m.start() < found.start()):
            found = m
    if found is None:
        return None
    names = found.groupdict()
    month = _MONTHS.index(names["month"].lower()) + 1 if names.get("month") else int(names["m"])
    day = _iso(int(names["y"]), month, int(names["d"]))
    clock = _CLOCK.match(line, found.end())
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
    named = [int(y) for y in _NAMED_YEAR.findall(text[:20_000])]
    bound = calendar.parse(read_on) if read_on else None
    for block in blocks:
        line = text[block.start : block.end][:200]
        if block.kind in (BlockKind.HEADER, BlockKind.BYLINE, BlockKind.FURNITURE):
            m = _HEADER.search(line)
            if m is not None:
                found = _by_weekday(
                    int(m["m"]), int(m["d"]), "월화수목금토일".index(m["w"]) + 1, bound, named
                )
                if found:
                    return found, Basis.HEADER
    for block in blocks:
        m = _DATELINE.search(text[block.start : block.end][:120])
        if m is not None:
            month, day = _MONTHS.index(m["month"].lower()) + 1, int(m["d"])
            found = _latest(month, day, bound, named)
            if found:
                return found, Basis.DATELINE
    return None, Basis.NONE


def _by_weekday(month: int, day: int, weekday: int, bound: int | None, named: list[int]) -> str | None:
    """The latest such day not after the bound; without a bound, the first one after the years that the text names."""
    last = calendar.civil(bound)[0] if bound is not None else (max(named) + 11 if named else None)
    if last is None:
        return None
    first = max(named) if bound is None else last - 28
    years = range(first, last + 1) if bound is None else range(last, first, -1)
    for year in years:
        iso = _iso(year, month, day)
        if iso is None:
            continue
        instant = calendar.parse(iso)
        if calendar.weekday(instant) == weekday and (bound is None or instant <= bound):
            return iso
    return None


def _latest(month: int, day: int, bound: int | None, named: list[int]) -> str | None:
    if bound is None and not named:
        return None
    year = calendar.civil(bound)[0] if bound is not None else max(named)
    iso = _iso(year, month, day)
    if iso is not None and bound is not None and calendar.parse(iso) > bound:
        iso = _iso(year - 1, month, day)
    return iso


def _iso(year: int, month: int, day: int) -> str | None:
    if not 1 <= month <= 12 or not 1 <= day <= calendar.month_length(year, month):
        return None
    return f"{year:04}-{month:02}-{day:02}"
