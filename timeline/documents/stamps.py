"""When a page says that it was put online: days, clock times, zones and labels, in whatever order it has them.

`입력 2024.11.19. 오전 9:02`, `Tue 19 Nov 2024 13.00 GMT`, `9:15 AM EST, Tue November 19, 2024`, `24.11.19 09:02`: a
line is read as a row of such parts, and those that stand beside one another are one stamp. A day's digits say by
themselves, by the weekday beside them or by the language around them which of them is the month.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from timeline.temporal import calendar

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_WEEKDAYS = "mon tue wed thu fri sat sun 월 화 수 목 금 토 일".split()
_YEAR = r"(?:19|20)\d\d"
_NTH = r"\d{1,2}(?:st|nd|rd|th)?\b"
_TOKENS = {
    "changed": r"(?:최종\s?)?(?:수정|업데이트|갱신)(?:일시?|시간|시각)?(?![가-힣])"
    r"|\b(?:page )?(?:last )?(?:updated|modified|edited)\b",
    "put": r"(?:기사\s?|최초\s?|최종\s?)?(?:입력|등록|승인|송고|발행|게재|작성|배포|보도(?=일시|시점))"
    r"(?:일시?|시간|시각|시점)?(?![가-힣])"
    r"|\b(?:first |originally )?(?:published|posted|issued)\b|\bdate ?:|\b(?:press|news) release\b",
    "ymd": rf"(?<![\d.]){_YEAR}\s?(?:[-./]|년)\s?\d{{1,2}}\s?(?:[-./]|월)\s?\d{{1,2}}(?!\d)[.일]?",
    "worded": rf"(?<!\w){MONTH}[ \t-]{{0,3}}{_NTH}(?:\s?,?[ \t-]{{0,3}}{_YEAR}\b)?"
    rf"|\b{_NTH}[ \t-]{{0,3}}(?:of )?{MONTH}(?:\s?,?[ \t-]{{0,3}}{_YEAR}\b)?",
    "numbers": r"(?<![\d./-])\d{1,2}(?P<mark>[./-])\d{1,2}(?P=mark)(?:(?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)",
    "korean": rf"(?<![\d.])\d{{1,2}}\s?월\s?\d{{1,2}}(?:일|\b)(?:,\s?{_YEAR}\b)?",
    "short": r"(?<![\d.])\d{1,2}\s?[./]\s?\d{1,2}\.?(?=\s?\(?[월화수목금토일](?![가-힣\d])|\s?\(?[월화수목금토일]요일)"
    r"|(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])",
    "clock": r"T?(?<![\d.:])(?:(?:오전|오후)\s?)?\d{1,2}(?:[:.]\d\d(?::\d\d)?|시(?:\s?\d{1,2}분)?)(?![\d:])"
    r"(?:\s?[ap]\.?m\b\.?)?"
    r"|(?<![\d.:])\d{1,2}\s?[ap]\.?m\b\.?",
    "weekday": r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
    r"|(?<=[\s\d.(일])[월화수목금토일](?:요일)?(?![가-힣\d])|[월화수목금토일]요일(?![가-힣])",
    "zone": r"(?<!\w)(?-i:(?:GMT|UTC)(?:[+-]\d{1,2}(?::?\d\d)?)?|[A-Z]{1,3}T|(?:UK|local) time)\b"
    r"|(?<=\d)Z\b|(?<=\d)[+-]\d\d:?\d\d\b",
}
_TOKEN = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _TOKENS.items()), re.IGNORECASE)
_DAYS = frozenset({"ymd", "worded", "numbers", "korean", "short"})
_BETWEEN = re.compile(r"[\s,|·•/:;()\[\]~–—-]{0,5}(?:(?:at|on|online|l|ㅣ)\b[\s:]{0,2})?", re.IGNORECASE)
SEPARATORS = " \t|·•/:;,.~()[]<>■▶◆-–—"
_EUROPEAN = re.compile(r"(?i)UK|GMT|BST|IST|CES?T|EES?T|WES?T")
_HANGUL = re.compile(r"[가-힣]")
_LABELS = re.compile(rf"(?i)\W{{0,3}}(?:{_TOKENS['changed']}|{_TOKENS['put']})")
_ENDED = re.compile(r"[^\W\d_A-Z]\.[\"'”’]?$")
# What every day in digits has; most lines do not, and to look for it costs next to nothing.
_DAY = re.compile(r"\d(?:\s?[-./년월]\s?\d|(?:st|nd|rd|th)?(?:[ ,-]|$))")
_NOON_NAMED = ("a.m.", "p.m.")
_NOON = 12


class Label(StrEnum):
    """What a stamp says that it is the time of."""

    PUT = "put"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A day as a page writes it, half-open in its line, with what stands beside it.

    `year` is None where it is not said. `weekday` is 1 for Monday. `clock` is `HH:MM`.
    """

    start: int
    end: int
    label: Label | None = None
    year: int | None = None
    month: int
    day: int
    weekday: int | None = None
    clock: str | None = None
    zoned: bool = False
    labeled: bool = False  # by a label of its own, that it begins with

    @property
    def at(self) -> str | None:
        """The day, with its clock time where one is said, as ISO 8601; None where no year is said."""
        if self.year is None:
            return None
        return f"{self.year:04}-{self.month:02}-{self.day:02}" + (f"T{self.clock}" if self.clock else "")


@dataclass(slots=True)
class _Row:
    """Parts of one stamp that stand beside one another."""

    start: int
    end: int
    parts: dict[str, str] = field(default_factory=dict)

    def takes(self, kind: str, gap: str) -> bool:
        """Whether a part may be one of this stamp: it stands beside it, and the stamp has no such part yet."""
        if _BETWEEN.fullmatch(gap) is None or kind in self.parts:
            return False
        return not (kind in _DAYS and self.parts.keys() & _DAYS)


def stamps(line: str) -> list[Stamp]:
    """The stamps of a line, in order. A label is of the next stamp, or, where one ends the line, of the one before."""
    if _DAY.search(line) is None:
        return []
    korean = _HANGUL.search(line) is not None
    found: list[Stamp] = []
    label: Label | None = None
    for row in _rows(line):
        said = Label.CHANGED if "changed" in row.parts else Label.PUT if "put" in row.parts else None
        stamp = _stamp(row, korean=korean)
        if stamp is not None:
            found.append(replace(stamp, label=said or label, labeled=said is not None))
            label = None
        elif said and "clock" in row.parts and found and not (found[-1].label or found[-1].clock):
            # 8 November 2021 Last updated at 06:28 GMT
            found[-1] = replace(found[-1], label=said, clock=_clock(row.parts["clock"]), end=row.end)
        else:
            label = said or label
    if label is None or not found or found[0].label is not None:
        return found
    # 2024/11/19 09:02 송고 | 2024/11/19 15:00 수정: each stands behind its stamp.
    behind = [*(s.label for s in found[1:]), label]
    return [replace(s, label=said, labeled=False) for s, said in zip(found, behind, strict=True)]


def may_open_with_one(line: str) -> bool:
    """Whether a line may begin with a stamp or be one: a sentence can only where a label opens it."""
    ended = _ENDED.search(line[-3:]) and not line.endswith(_NOON_NAMED)
    return not ended or _LABELS.match(line) is not None


def beside(line: str, found: Sequence[Stamp]) -> list[str]:
    """What a line says beside its stamps."""
    ends = [0, *(s.end for s in found)]
    starts = [*(s.start for s in found), len(line)]
    rest = (line[a:b].strip(SEPARATORS) for a, b in zip(ends, starts, strict=True))
    return [words for words in rest if words and words not in "lㅣ"]


def month(word: str) -> int:
    """The number of a month that is written as MONTH has it."""
    return _NAMES.index(word[:3].lower()) + 1


def _rows(line: str) -> Iterator[_Row]:
    row: _Row | None = None
    for token in _TOKEN.finditer(line):
        kind = token.lastgroup or ""
        kind = "numbers" if kind == "mark" else kind
        if row is not None and not row.takes(kind, line[row.end : token.start()]):
            yield row
            row = None
        if row is not None and kind in ("put", "changed"):
            yield row
            row = None
        if row is None:
            row = _Row(token.start(), token.end())
        row.parts[kind], row.end = token[0], token.end()
    if row is not None:
        yield row


def _stamp(row: _Row, *, korean: bool) -> Stamp | None:
    kind = next((k for k in row.parts if k in _DAYS), None)
    if kind is None:
        return None
    weekday = _weekday(row.parts.get("weekday"))
    days = [
        (y, m, d)
        for y, m, d in _days(kind, row.parts[kind], korean=korean, zone=row.parts.get("zone", ""))
        if 1 <= m <= 12 and 1 <= d <= calendar.month_length(y or 2000, m)
    ]
    fitting = [day for day in days if weekday is None or day[0] is None or _falls_on(day, weekday)]
    if not days:
        return None
    year, of_year, day = (fitting or days)[0]
    return Stamp(
        start=row.start,
        end=row.end,
        year=year,
        month=of_year,
        day=day,
        weekday=weekday,
        clock=_clock(row.parts.get("clock")),
        zoned="zone" in row.parts,
    )


def _days(kind: str, text: str, *, korean: bool, zone: str) -> list[tuple[int | None, int, int]]:
    """What a day's words may mean, the likeliest first: year or None, month, day."""
    numbers = [int(n) for n in re.findall(r"\d+", text)]
    if kind == "ymd":
        return [(numbers[0], numbers[1], numbers[2])]
    if kind == "worded":
        word = re.search(MONTH, text, re.IGNORECASE)
        return [(numbers[1] if len(numbers) > 1 else None, month(word[0]) if word else 0, numbers[0])]
    if kind in ("korean", "short"):
        return [(numbers[2] if len(numbers) > 2 else None, numbers[0], numbers[1])]
    a, b, c = numbers
    year: int | None = c if c > 99 else 2000 + c
    american, european = (year, a, b), (year, b, a)
    either = [european, american] if "." in text or _EUROPEAN.search(zone) else [american, european]
    return [(2000 + a, b, c), *either] if korean and c < 100 else either


def _falls_on(day: tuple[int | None, int, int], weekday: int) -> bool:
    year, of_year, number = day
    return calendar.weekday(calendar.parse(f"{year:04}-{of_year:02}-{number:02}")) == weekday


def _weekday(word: str | None) -> int | None:
    if word is None:
        return None
    return next(n for n, name in enumerate(_WEEKDAYS) if word.lower().startswith(name)) % 7 + 1


def _clock(word: str | None) -> str | None:
    if word is None:
        return None
    numbers = [int(n) for n in re.findall(r"\d+", word)]
    hour, minute = numbers[0], numbers[1] if len(numbers) > 1 else 0
    lower = word.lower()
    if "오후" in lower or "p" in lower:
        hour += _NOON if hour < _NOON else 0
    elif hour == _NOON and ("오전" in lower or "a" in lower):
        hour = 0
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None
