"""What the words and times right beside a time say of it. Nothing here knows a language: a grammar gives the words."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from functools import cache

from timeline.temporal.anchors import NO_ANCHOR, Context, Told, named_unit
from timeline.temporal.calendar import Unit
from timeline.temporal.completed import side_by_side
from timeline.temporal.expressions import Expression, Fields, Inside, Modified, Offset, Same
from timeline.temporal.find import Mention
from timeline.temporal.genres import is_bare_year
from timeline.temporal.resolve import resolve
from timeline.temporal.rules import Grammar, Tense
from timeline.types import Document

_SENTENCE_END = re.compile(r"[.!?。]['\"”’)]?\s|\n\s*\n|다\.")
_ENDS = re.compile(
    r"(?:\([^()\n]{1,6}\))?(?:\s{0,2}(?:to|through|thru|until|till|-|–|—|~|∼|부터|에서)\s{1,2}|\s{0,2}[-–—~∼])",
    re.IGNORECASE,
)
_LISTED = re.compile(r"(?:와|과| 및|·)\s?")
_GAP = 12  # characters before a time that may make it a noun's
_CLAUSE = 100  # characters that a clause which is set off has before its time
NEXT = 8  # characters to the time behind that is another word for one
_TOLD = 1000  # characters before a time in which the event that it is measured from was told
_EVENT_NAME = 12  # characters of the name of an event that a time is measured from


class Surroundings:
    """Looks around times by what a grammar says of the words there (`Grammar` tells what each pattern is)."""

    def __init__(self, grammar: Grammar) -> None:
        self.same_again = _compiled(grammar.same_again)
        self.ahead = _compiled(grammar.ahead)
        self._predicated = _compiled(grammar.predicated)
        self._event_before = _compiled(grammar.event_before)
        self._compared = _compiled(grammar.compared)
        self._of_no_other = [
            (re.compile(before), re.compile(behind)) for before, behind in grammar.of_no_other
        ]
        self._set_off = tuple(map(re.compile, grammar.set_off or ()))

    def look(
        self, expression: Expression, mention: Mention, following: Mention | None, context: Context
    ) -> None:
        """Tell the context what stands beside a mention of an expression, before that is resolved."""
        text, start = context.text, mention.start
        context.begun = context.apposed = context.ended = context.listed = None
        last = context.told[-1] if context.told else None
        if last is not None and 0 <= start - last.end <= _GAP:
            if _ENDS.fullmatch(text, last.end, start):
                context.begun = last
            weekday = isinstance(expression, Fields) and expression.weekday is not None
            if start - last.end <= NEXT:
                context.apposed = self._apposed(last, start, text, weekday=weekday)
            if weekday and last.end < start and side_by_side(text, last.end, start):
                context.listed = last
        if context.begun is None and following is not None:
            _end_range(expression, mention, following, context)
        event = self._event(mention, text) if isinstance(outermost(expression), Same | Offset) else None
        context.of_event = event is not None
        context.event_told = event is not None and (
            text.find(event, max(context.previous, start - _TOLD), start - len(event) - 1) >= 0
        )
        context.compared = self._compared is not None and self._compared.match(text, mention.end) is not None
        context.used, context.reason = NO_ANCHOR, ""

    def _apposed(self, last: Told, start: int, text: str, *, weekday: bool) -> Told | None:
        """The time right before one (a `weekday`) that says the same: `토요일인 20일`, `20일은 토요일이다`."""
        for between in (self.same_again, self._predicated if weekday else None):
            if between is not None and between.fullmatch(text, last.end, start):
                return last
        return None

    def _event(self, mention: Mention, text: str) -> str | None:
        """The event that the words right before a time name and it is measured from: `사고 전날`, `떠나기 이틀 전`."""
        if self._event_before is None:
            return None
        found = self._event_before.search(text, max(0, mention.start - _EVENT_NAME), mention.start)
        return found and found.group().strip()

    def closed(self, text: str, mention: Mention, expression: Expression) -> int:
        """Where what a time holds for closes: the clause that is set off, or the noun of its year; 0 if it does not."""
        start, end = mention.start, mention.end
        if self._of_no_other and is_bare_year(expression):
            for before, behind in self._of_no_other:
                if behind.match(text, end) and before.search(text, max(0, start - _GAP), start):
                    return end
        if not self._set_off:
            return 0
        opened, closed = self._set_off
        close = closed.match(text, end)
        if close is None or opened.search(text, max(0, start - _CLAUSE), start) is None:
            return 0
        return close.end()


surroundings = cache(Surroundings)


def _compiled(pattern: str | None) -> re.Pattern[str] | None:
    return None if pattern is None else re.compile(pattern)


def outermost(expression: Expression) -> Expression:
    """What a time is within, which says what it is measured from: 당일 in `당일 밤 10시께`."""
    match expression:
        case Modified(inner=Inside(outer=outer)) | Modified(inner=outer) | Inside(outer=outer):
            return outer
    return expression


def _end_range(own: Expression, mention: Mention, following: Mention, context: Context) -> None:
    """Look for the time that ends a range, or a list where it is later: `29일부터 다음 달 2일`, `2분기와 3분기`."""
    if not isinstance(own, Fields) or own.year is not None or not 0 < following.start - mention.end <= NEXT:
        return
    other = following.expression
    inner = other.inner if isinstance(other, Inside) else other
    if not isinstance(inner, Fields) or inner.hour is not None or _finest(inner) is not _finest(own):
        return
    context.apart = inner is not other or (inner.year or (inner.month and not own.month)) is not None
    if _ENDS.fullmatch(context.text, mention.end, following.start):
        bare = own.day is not None and own.month is None  # 9일부터 12일까지
        fits = bare or named_unit(other) > named_unit(own)
    else:
        later = inner is other and inner.year is None and own.day is None and _order(own) < _order(inner)
        fits = later and _LISTED.fullmatch(context.text, mention.end, following.start) is not None
    context.ended = resolve(other, context) if fits else None


def _finest(f: Fields) -> Unit:
    """The unit of the calendar that fields name: of a day, a month, a quarter or a year."""
    if f.day is not None or f.weekday is not None:
        return Unit.DAY
    return Unit.MONTH if f.month is not None else Unit.QUARTER if f.quarter is not None else Unit.YEAR


def _order(f: Fields) -> int:
    """Where in a year a month or a quarter stands."""
    return f.month or f.quarter or 0


class Sentences:
    """Where sentences begin, as far as the surface shows, asked for in the order of the text."""

    def __init__(self, document: Document) -> None:
        self._text = document.clean
        self._paragraphs = deque(block.start for block in document.blocks)
        self._previous = self._sentence = self._scanned = 0

    def around(self, mention: Mention) -> tuple[int, int]:
        """Where the sentence before that of a mention begins, and where its own does."""
        for end in _SENTENCE_END.finditer(self._text, self._scanned, mention.start):
            self._previous, self._sentence = self._sentence, end.end()
        while self._paragraphs and self._paragraphs[0] <= mention.start:  # a heading has no full stop
            start = self._paragraphs.popleft()
            if start > self._sentence:
                if not self._text[self._sentence : start].isspace():
                    self._previous = self._sentence
                self._sentence = start
        self._scanned = max(self._scanned, self._sentence, mention.end)
        return self._previous, self._sentence


class TenseOfRow:
    """The tense at a row of times, looked up only if it is asked for, and once."""

    __slots__ = ("_end", "_found", "_grammar", "_start", "_text")

    def __init__(self, grammar: Grammar, text: str, start: int, end: int) -> None:
        self._grammar, self._text, self._start, self._end = grammar, text, start, end
        self._found: Tense | None = None

    def __call__(self) -> Tense:
        if self._found is None:
            self._found = self._grammar.tense(self._text, self._start, self._end)
        return self._found


def end_of_row(mentions: Sequence[Mention], index: int, text: str) -> int:
    """Where the row of times ends that a time begins: `Monday, Tuesday and Friday` hang on one verb."""
    end = mentions[index].end
    for number in range(index + 1, len(mentions)):
        following = mentions[number]
        if not side_by_side(text, end, following.start):
            break
        end = following.end
    return end
