"""Korean claims by punctuation: headlines (한빛전자 “내년 흑자”), transcripts (홍 대표: …), names in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.languages.ko.analysis.quotations import MARK, NAME, QUOTE, Item
from timeline.languages.ko.claims.kinds import kind_of
from timeline.languages.ko.claims.nouns import begin, head_of
from timeline.languages.ko.claims.sources import Found
from timeline.languages.ko.lexicon import sources as names
from timeline.types import Sentence, SourceKind, Span

SIGNS = frozenset({"SW", "SO", "SS"})  # dashes and bullets before a line
_SIGNED = re.compile(r"\s?\((?P<who>[가-힣][가-힣·A-Za-z ]{1,24}) (?P<title>[가-힣]{1,8})\)\s*(?:\n|$)")
_REST = re.compile(r"[^\n]{0,4000}(?<!\s)")  # of a line
_SPEAKS = (":", "=", ">")


class Label(NamedTuple):
    """Who is named beside what is said."""

    source: Found
    content: Span
    rule: str = "ko.claim.headline"


def labeled(text: str, sentence: Sentence, line: Sequence[Item]) -> list[Label]:
    """What is said by whom punctuation names, in `line`, the items of a sentence without its end."""
    headline = sentence.kind.is_title
    found = list(_before(line, headline=headline))
    if headline and not found and line[0].tag == QUOTE:
        found = _behind(line)
    if not found and line[-1].tag == "EF":
        found = _turn(text, line, sentence)
    return found or _signed(text, line)


def _before(line: Sequence[Item], *, headline: bool) -> Iterator[Label]:
    """한빛전자 “내년 흑자” in a headline, 홍 대표: “내년 흑자” anywhere."""
    floor = 0
    for index in range(1, len(line)):
        item, before = line[index], line[index - 1]
        word = item.form[:1] in '“"' and (" " in item.form or _closes(line, index))
        if not (item.tag == QUOTE or headline and word):
            continue
        if before.tag not in ("JKO", "JKB", "EC", MARK) and (headline or before.form == ":"):
            yield from _label(line, floor, index, Span(item.start, item.end))
        floor = index + 1


def _closes(line: Sequence[Item], index: int) -> bool:
    """Does a part of a headline end behind items[index]: 與 “위헌”?"""
    return index + 1 >= len(line) or line[index + 1].tag in ("SP", "SE", "SF")


def _behind(line: Sequence[Item]) -> list[Label]:
    """“내년 흑자” 한빛전자 대표, 새 공장 열어."""
    low, high = 1, len(line)
    while low < high and line[low].tag in (MARK, "SP", "SE"):
        low += 1
    stop = next((i for i in range(low, high) if line[i].tag in ("SP", "SE", QUOTE, NAME)), high)
    return _label(line, low, stop, Span(line[0].start, line[0].end)) if low < stop else []


def _turn(text: str, line: Sequence[Item], sentence: Sentence) -> list[Label]:
    """홍 대표: 값을 내리겠습니다. What somebody says in a transcript, to the end of the line that begins so."""
    mark = next((i for i in range(1, min(len(line), 12)) if line[i].form in _SPEAKS), len(line))
    if mark + 1 >= len(line):
        return []
    rest = _REST.match(text, sentence.end)
    opens = not text[text.rfind("\n", 0, sentence.start) + 1 : sentence.start].strip(" ◆◇▶▷■□●○-")
    told = Span(line[mark + 1].start, rest.end() if rest is not None and opens else sentence.end)
    return [one for one in _label(line, 0, mark, told) if one.source.kind is SourceKind.PERSON]


def _label(line: Sequence[Item], low: int, end: int, content: Span) -> list[Label]:
    """What the phrase before items[end] says, if it can speak."""
    last = end - 1
    while last > low and line[last].tag in ("SP", "SE", "JX", "JKS"):
        last -= 1
    if last < low or line[last].tag in (QUOTE, NAME):
        return []
    head = head_of(line, last, low)
    start = begin(line, head, low)
    while start < head and line[start].tag in SIGNS:
        start += 1  # ▶장 위원장=
    kind = kind_of(line, start, head)
    return [] if kind is None else [Label(Found((Span(line[start].start, line[last].end),), kind), content)]


def _signed(text: str, line: Sequence[Item]) -> list[Label]:
    """“값을 내리겠다.” (홍길동 대표): who is named behind a quotation that is all there is."""
    told, signed = line[0], _SIGNED.match(text, line[0].end)
    if told.tag != QUOTE or signed is None or line[-1].end > signed.end():
        return []
    if signed["title"] not in names.TITLES:
        return []
    source = Found((Span(signed.start("who"), signed.end("title")),), SourceKind.PERSON)
    return [Label(source, Span(told.start, told.end), "ko.claim.signed")]
