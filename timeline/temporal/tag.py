"""The temporal tagger: a document's time expressions with their values, in one pass.

Mentions are resolved in the order of the text, because a time may be measured from the one told before it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple

from timeline.settings import DEFAULT, Genre, Settings
from timeline.temporal import calendar
from timeline.temporal.anchors import NO_ANCHOR, Context, Told, named_unit
from timeline.temporal.calendar import Unit
from timeline.temporal.carried import carried
from timeline.temporal.completed import completed, is_at, named_behind, side_by_side
from timeline.temporal.excursions import YearTold, excursions
from timeline.temporal.expressions import (
    Expression,
    Fields,
    Inside,
    Modified,
    Offset,
    Repeated,
    Same,
    Vague,
    says_only,
)
from timeline.temporal.find import Mention, Rejected, matcher
from timeline.temporal.genres import genre_of, is_bare_date, is_short_history, year_said
from timeline.temporal.logs import hours_of_log, rows_of_chronology
from timeline.temporal.resolve import resolve
from timeline.temporal.rules import Grammar, Tense
from timeline.temporal.values import TimeValue, of_period
from timeline.types import BlockKind, Document, Timex, TimexType

_SENTENCE_END = re.compile(r"[.!?。]['\"”’)]?\s|\n\s*\n|다\.")
_ENDS = re.compile(
    r"(?:\([^()\n]{1,6}\))?(?:\s{0,2}(?:to|through|thru|until|till|-|–|—|~|∼|부터|에서)\s{1,2}|\s{0,2}[-–—~∼])",
    re.IGNORECASE,
)
_LISTED = re.compile(r"(?:와|과| 및|·)\s?")
_GAP = 12  # characters before a time that may make it a noun's
_CLAUSE = 100  # characters that a clause which is set off has before its time
_NEXT = 8  # characters to the time behind that is another word for one
_TOLD = 1000  # characters before a time in which the event that it is measured from was told
_HEADINGS, _MARKS = 2, 8  # lines that hold only a year, and the characters beside it
_EVENT_NAME = 12  # characters of the name of an event that a time is measured from


class Trace(NamedTuple):
    """How one timex came about, or why something that looked like one did not."""

    start: int
    end: int
    rules: tuple[str, ...]
    expression: Expression | None
    timex: Timex | None
    reason: str


class _Around:
    """What a grammar says of the words around a time, compiled (`Grammar` tells what each is)."""

    def __init__(self, grammar: Grammar) -> None:
        self.same_again = _compiled(grammar.same_again)
        self.predicated = _compiled(grammar.predicated)
        self.event_before = _compiled(grammar.event_before)
        self.compared = _compiled(grammar.compared)
        self.ahead = _compiled(grammar.ahead)
        self.of_no_other = [
            (re.compile(before), re.compile(behind)) for before, behind in grammar.of_no_other
        ]
        self.set_off = tuple(map(re.compile, grammar.set_off or ()))


def _compiled(pattern: str | None) -> re.Pattern[str] | None:
    return None if pattern is None else re.compile(pattern)


_around = cache(_Around)


def find_timexes(document: Document, grammar: Grammar, settings: Settings = DEFAULT) -> tuple[Timex, ...]:
    """The time expressions of a document in text order, not overlapping, with values as far as anchors allow."""
    return tuple(t.timex for t in trace(document, grammar, settings, rejections=False) if t.timex is not None)


def trace(
    document: Document, grammar: Grammar, settings: Settings = DEFAULT, *, rejections: bool = True
) -> Iterator[Trace]:
    """What the tagger did with a document, in text order; with `rejections`, also what it refused and why."""
    rejected: list[Rejected] | None = [] if rejections else None
    found = _tag(document, grammar, settings.genre, rejected)
    if rejected is not None:
        steps = list(found)
        steps += [Trace(r.start, r.end, r.rules, None, None, r.reason) for r in rejected]
        found = iter(sorted(steps, key=lambda t: (t.start, t.end)))
    yield from found


def _tag(
    document: Document, grammar: Grammar, genre: Genre, rejected: list[Rejected] | None
) -> Iterator[Trace]:
    clean, published = document.clean, document.published
    dct = calendar.parse(published) if published else None
    mentions = hours_of_log(list(matcher(grammar).mentions(clean, rejected)), clean)
    mentions = rows_of_chronology(mentions, clean)
    if genre is Genre.AUTO:
        genre = _genre(_in_article(mentions, document), dct, grammar, clean)
    if genre is Genre.NEWS and grammar.narrative:
        mentions = [m for m in mentions if m.category not in grammar.narrative]
    away = excursions(_years_told(mentions)) if genre is Genre.NARRATIVE else frozenset()
    around = _around(grammar)
    context = Context(
        dct=dct,
        dct_value=published,
        genre=genre,
        tense=lambda: Tense.NONE,
        deixis=grammar.deixis,
        text=clean,
        ahead=around.ahead,
    )
    said_in_full = [m.expression for m in mentions] if grammar.larger_first else completed(mentions, clean)
    said: Expression | None = None
    sentences = _Sentences(document)
    row = number = 0  # row: where the times end that share one verb
    for index, (mention, expression) in enumerate(zip(mentions, said_in_full, strict=True)):
        context.position = mention.start
        context.previous, context.sentence = sentences.around(mention)
        if mention.start >= row:
            row = _row(mentions, index, clean)
            context.tense = _Tense(grammar, clean, mention.start, row)
        following = mentions[index + 1] if index + 1 < len(mentions) else None
        if isinstance(said, Repeated | Inside) and mention.start - mentions[index - 1].end <= _NEXT:
            expression = carried(said, expression, clean, mentions[index - 1].end, mention.start)
        said = expression
        _look_around(expression, mention, following, context, clean, around)
        expression, value = _valued(expression, mention, following, context, clean, around)
        if value is None:
            yield Trace(mention.start, mention.end, mention.rules, expression, None, "there is no such date")
            continue
        number += 1
        timex = _timex(f"t{number}", mention, value, context, document.text, grammar, clean)
        closed = _closed(around, clean, mention, expression)
        _remember(expression, mention, value, timex, context, closed=closed, away=index in away)
        reason = context.reason
        if expression is not mention.expression and expression != mention.expression:
            reason = "; ".join(filter(None, ("completed by the time behind it", reason)))
        yield Trace(mention.start, mention.end, mention.rules, expression, timex, reason)


def _genre(mentions: Sequence[Mention], dct: int | None, grammar: Grammar, clean: str) -> Genre:
    """Whether an article, whose times these are, is news or tells a story."""
    if _has_year_headings(mentions, clean):
        return Genre.NARRATIVE
    expressions = [m.expression for m in mentions]
    genre = genre_of(expressions, dct)
    if genre is not Genre.NEWS or dct is None or not is_short_history(expressions, dct):
        return genre
    tenses = {grammar.tense(clean, m.start, m.end) for m in mentions}
    return Genre.NEWS if tenses & {Tense.FUTURE, Tense.SAID, Tense.NEAR} else Genre.NARRATIVE


_READ = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.BODY})


def _in_article(mentions: Sequence[Mention], document: Document) -> list[Mention]:
    """The mentions in an article, without those in what its page says of itself."""
    starts = [block.start for block in document.blocks]
    places = (bisect_right(starts, m.start) - 1 for m in mentions)
    return [m for m, i in zip(mentions, places, strict=True) if i < 0 or document.blocks[i].kind in _READ]


def _has_year_headings(mentions: Sequence[Mention], text: str) -> bool:
    """Whether lines that hold nothing but a year head lines that begin with a month or a day of it."""
    found = 0
    for mention, following in pairwise(mentions):
        start, end = text.rfind("\n", 0, mention.start) + 1, text.find("\n", mention.end)
        if not _is_bare_year(mention.expression) or not is_bare_date(following.expression):
            continue
        line, between = text[start : mention.start] + text[mention.end : end], text[end : following.start]
        heads = 0 <= end < following.start and len(line) + len(between) <= _MARKS
        found += heads and not any(c.isalnum() for c in line + between)
    return found >= _HEADINGS


def _years_told(mentions: Sequence[Mention]) -> list[YearTold]:
    """The years that times say in full, each with the place of its time among the mentions."""
    found = []
    for place, mention in enumerate(mentions):
        said = mention.expression
        year = year_said(said)
        if year is not None:
            found.append(YearTold(place, year, _is_bare_year(said)))
    return found


def _valued(
    expression: Expression,
    mention: Mention,
    following: Mention | None,
    context: Context,
    clean: str,
    around: _Around,
) -> tuple[Expression, TimeValue | None]:
    """The value of an expression, and the expression: another one where a day right behind it says what it is."""
    value = resolve(expression, context)
    named = named_behind(expression, mention, following, clean, around.same_again)
    if named is None or is_at(value, named):
        return expression, value
    context.used, context.reason = NO_ANCHOR, ""
    unit = expression.quantity.unit if isinstance(expression, Offset) else Unit.DAY
    value = resolve(named, context)
    if unit > Unit.DAY and value is not None and value.start is not None:
        value = of_period(value.start, unit)  # 2주 전인 지난달 6일
    return named, value


def _remember(
    expression: Expression,
    mention: Mention,
    value: TimeValue,
    timex: Timex,
    context: Context,
    *,
    closed: int,
    away: bool,
) -> None:
    """Tell the context of a time that later ones may go on from."""
    often = value.unit is not None and value.unit <= Unit.WEEK
    if value.type is TimexType.SET and value.quant is not None and often:
        context.repeated = mention.end
    dated = value.start is not None and value.unit is not None
    if dated and value.type in (TimexType.DATE, TimexType.TIME) and not isinstance(expression, Vague):
        told = _told(expression, mention, value, timex, context, closed)
        context.tell(told._replace(aside=True) if away else told)


def _look_around(
    expression: Expression,
    mention: Mention,
    following: Mention | None,
    context: Context,
    text: str,
    around: _Around,
) -> None:
    """Tell the context what the times beside a mention say of it."""
    start = mention.start
    context.begun = context.apposed = context.ended = context.listed = None
    last = context.told[-1] if context.told else None
    if last is not None and 0 <= start - last.end <= _GAP:
        if _ENDS.fullmatch(text, last.end, start):
            context.begun = last
        weekday = isinstance(expression, Fields) and expression.weekday is not None
        if start - last.end <= _NEXT:
            context.apposed = _apposed(last, start, text, around, weekday=weekday)
        if weekday and last.end < start and side_by_side(text, last.end, start):
            context.listed = last
    if context.begun is None and following is not None:
        _end_range(expression, mention, following, context, text)
    outer = _outermost(expression)
    event = _event_before(mention, text, around) if isinstance(outer, Same | Offset) else None
    context.of_event = event is not None
    context.event_told = event is not None and (
        text.find(event, max(context.previous, mention.start - _TOLD), mention.start - len(event) - 1) >= 0
    )
    context.compared = around.compared is not None and around.compared.match(text, mention.end) is not None
    context.used, context.reason = NO_ANCHOR, ""


def _outermost(expression: Expression) -> Expression:
    """What a time is within, which says what it is measured from: 당일 in `당일 밤 10시께`."""
    match expression:
        case Modified(inner=Inside(outer=outer)) | Modified(inner=outer) | Inside(outer=outer):
            return outer
    return expression


def _event_before(mention: Mention, text: str, around: _Around) -> str | None:
    """The event that the words right before a time name and it is measured from: `사고 전날`, `떠나기 이틀 전`."""
    if around.event_before is None:
        return None
    found = around.event_before.search(text, max(0, mention.start - _EVENT_NAME), mention.start)
    return found and found.group().strip()


def _apposed(last: Told, start: int, text: str, around: _Around, *, weekday: bool) -> Told | None:
    """The time right before one (a `weekday`) that says the same: `토요일인 20일`, `20일은 토요일이다`."""
    for between in (around.same_again, around.predicated if weekday else None):
        if between is not None and between.fullmatch(text, last.end, start):
            return last
    return None


def _end_range(own: Expression, mention: Mention, following: Mention, context: Context, text: str) -> None:
    """Look for the time that ends a range, or a list where it is later: `29일부터 다음 달 2일`, `2분기와 3분기`."""
    if not isinstance(own, Fields) or own.year is not None or not 0 < following.start - mention.end <= _NEXT:
        return
    other = following.expression
    inner = other.inner if isinstance(other, Inside) else other
    if not isinstance(inner, Fields) or inner.hour is not None or _finest(inner) is not _finest(own):
        return
    context.apart = inner is not other or (inner.year or (inner.month and not own.month)) is not None
    if _ENDS.fullmatch(text, mention.end, following.start):
        bare = own.day is not None and own.month is None  # 9일부터 12일까지
        fits = bare or named_unit(other) > named_unit(own)
    else:
        later = inner is other and inner.year is None and own.day is None and _order(own) < _order(inner)
        fits = later and _LISTED.fullmatch(text, mention.end, following.start) is not None
    context.ended = resolve(other, context) if fits else None


def _finest(f: Fields) -> Unit:
    """The unit of the calendar that fields name: of a day, a month, a quarter or a year."""
    if f.day is not None or f.weekday is not None:
        return Unit.DAY
    return Unit.MONTH if f.month is not None else Unit.QUARTER if f.quarter is not None else Unit.YEAR


def _order(f: Fields) -> int:
    """Where in a year a month or a quarter stands."""
    return f.month or f.quarter or 0


def _is_bare_year(expression: Any) -> bool:
    return isinstance(expression, Fields) and says_only(expression, "year", "two_digits")


def _closed(around: _Around, text: str, mention: Mention, expression: Expression) -> int:
    """Where what a time holds for closes: the clause that is set off, or the noun of its year; 0 if it does not."""
    start, end = mention.start, mention.end
    if around.of_no_other and _is_bare_year(expression):
        for before, behind in around.of_no_other:
            if behind.match(text, end) and before.search(text, max(0, start - _GAP), start):
                return end
    if not around.set_off:
        return 0
    opened, closed = around.set_off
    close = closed.match(text, end)
    if close is None or opened.search(text, max(0, start - _CLAUSE), start) is None:
        return 0
    return close.end()


def _told(
    expression: Expression, mention: Mention, value: TimeValue, timex: Timex, context: Context, closed: int
) -> Told:
    """A time told, as what follows may go on from it or point at it."""
    named = named_unit(expression)
    outer = _outermost(expression)
    if isinstance(outer, Same | Fields | Offset) and context.used.timex is not None:
        named = max(named, context.named(context.used.timex))  # it says as much as what it goes on from
    return Told(
        value,
        timex.id,
        mention.start,
        mention.end,
        named,
        timex.relation,
        aside=isinstance(expression, Offset) and expression.sign < 0,  # ten years earlier
        compared=context.compared,
        closed=closed,
        ends=context.begun is not None,
        of_years=value.unit is Unit.YEAR and "/" in value.value,
        tense=context.tense,
        pointing=context.of_event or (isinstance(outer, Same) and outer.shift < 0),
    )


class _Sentences:
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


class _Tense:
    """The tense at a row of times, looked up only if it is asked for, and once."""

    __slots__ = ("_end", "_found", "_grammar", "_start", "_text")

    def __init__(self, grammar: Grammar, text: str, start: int, end: int) -> None:
        self._grammar, self._text, self._start, self._end = grammar, text, start, end
        self._found: Tense | None = None

    def __call__(self) -> Tense:
        if self._found is None:
            self._found = self._grammar.tense(self._text, self._start, self._end)
        return self._found


def _row(mentions: Sequence[Mention], index: int, text: str) -> int:
    """Where the row of times ends that a time begins: `Monday, Tuesday and Friday` hang on one verb."""
    end = mentions[index].end
    for number in range(index + 1, len(mentions)):
        following = mentions[number]
        if not side_by_side(text, end, following.start):
            break
        end = following.end
    return end


def _timex(
    name: str, mention: Mention, value: TimeValue, context: Context, text: str, grammar: Grammar, clean: str
) -> Timex:
    return Timex(
        id=name,
        start=mention.start,
        end=mention.end,
        text=text[mention.start : mention.end],
        type=value.type,
        value=value.value,
        mod=value.mod,
        quant=value.quant,
        freq=value.freq,
        edtf=value.edtf,
        earliest=value.earliest,
        latest=value.latest,
        granularity=value.unit.word if value.unit is not None else None,
        anchor=context.used,
        rule=mention.rule,
        relation=grammar.relation(clean, mention.start, mention.end),
        explicit=value.explicit,
    )
