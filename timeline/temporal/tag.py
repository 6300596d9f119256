"""The temporal tagger: a document's time expressions with their values, in one pass.

Mentions are resolved in the order of the text, because a time may be measured from the one told before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.settings import DEFAULT, Genre, Settings
from timeline.temporal import calendar
from timeline.temporal.anchors import NO_ANCHOR, Context, Told, named_unit
from timeline.temporal.calendar import Unit
from timeline.temporal.carried import carried
from timeline.temporal.completed import completed, is_at, named_behind
from timeline.temporal.excursions import YearTold, excursions
from timeline.temporal.expressions import Expression, Fields, Inside, Offset, Repeated, Same, Vague
from timeline.temporal.find import Mention, Rejected, matcher
from timeline.temporal.genres import genre_of, is_bare_year, year_said
from timeline.temporal.logs import hours_of_log, rows_of_chronology
from timeline.temporal.resolve import resolve
from timeline.temporal.rules import Grammar, Tense
from timeline.temporal.surroundings import NEXT, Sentences, TenseOfRow, end_of_row, outermost, surroundings
from timeline.temporal.values import TimeValue, of_period
from timeline.types import Document, Timex, TimexType


class Trace(NamedTuple):
    """How one timex came about, or why something that looked like one did not."""

    start: int
    end: int
    rules: tuple[str, ...]
    expression: Expression | None
    timex: Timex | None
    reason: str


def find_timexes(document: Document, grammar: Grammar, settings: Settings = DEFAULT) -> tuple[Timex, ...]:
    """The time expressions of a document in text order, not overlapping, with values as far as anchors allow."""
    return tuple(t.timex for t in trace(document, grammar, settings, rejections=False) if t.timex is not None)


def trace(
    document: Document, grammar: Grammar, settings: Settings = DEFAULT, *, rejections: bool = True
) -> Iterator[Trace]:
    """What the tagger did with a document, in text order; with `rejections`, also what it refused and why."""
    rejected: list[Rejected] | None = [] if rejections else None
    clean = document.clean
    mentions = hours_of_log(list(matcher(grammar).mentions(clean, rejected)), clean)
    mentions = rows_of_chronology(mentions, clean)
    genre = settings.genre
    if genre is Genre.AUTO:
        genre = genre_of(mentions, document, grammar)
    if genre is Genre.NEWS and grammar.narrative:
        mentions = [m for m in mentions if m.category not in grammar.narrative]
    found = _Tagger(document, grammar, genre, mentions).traces()
    if rejected is not None:
        steps = list(found)
        steps += [Trace(r.start, r.end, r.rules, None, None, r.reason) for r in rejected]
        found = iter(sorted(steps, key=lambda t: (t.start, t.end)))
    yield from found


class _Tagger:
    """Gives the mentions of one document their values, one after another, each in the light of those before it."""

    def __init__(
        self, document: Document, grammar: Grammar, genre: Genre, mentions: Sequence[Mention]
    ) -> None:
        self._document = document
        self._clean = document.clean
        self._grammar = grammar
        self._mentions = mentions
        self._away = excursions(_years_told(mentions)) if genre is Genre.NARRATIVE else frozenset()
        self._around = surroundings(grammar)
        self._sentences = Sentences(document)
        self._context = Context(
            dct=calendar.parse(document.published) if document.published else None,
            dct_value=document.published,
            genre=genre,
            tense=lambda: Tense.NONE,
            deixis=grammar.deixis,
            text=document.clean,
            ahead=self._around.ahead,
        )
        self._row = 0  # where the times end that share one verb
        self._number = 0

    def traces(self) -> Iterator[Trace]:
        """How each timex came about, in text order."""
        mentions = self._mentions
        if self._grammar.larger_first:
            expressions = [m.expression for m in mentions]
        else:
            expressions = completed(mentions, self._clean)
        said: Expression | None = None
        end = 0
        for index, (mention, expression) in enumerate(zip(mentions, expressions, strict=True)):
            if isinstance(said, Repeated | Inside) and mention.start - end <= NEXT:
                expression = carried(said, expression, self._clean, end, mention.start)
            yield self._tagged(index, expression)
            said, end = expression, mention.end

    def _tagged(self, index: int, expression: Expression) -> Trace:
        mention, context = self._mentions[index], self._context
        following = self._mentions[index + 1] if index + 1 < len(self._mentions) else None
        context.position = mention.start
        context.previous, context.sentence = self._sentences.around(mention)
        if mention.start >= self._row:
            self._row = end_of_row(self._mentions, index, self._clean)
            context.tense = TenseOfRow(self._grammar, self._clean, mention.start, self._row)
        self._around.look(expression, mention, following, context)
        expression, value = self._valued(expression, mention, following)
        if value is None:
            return Trace(mention.start, mention.end, mention.rules, expression, None, "there is no such date")
        self._number += 1
        timex = self._timex(mention, value)
        self._remember(expression, mention, value, timex, away=index in self._away)
        reason = context.reason
        if expression is not mention.expression and expression != mention.expression:
            reason = "; ".join(filter(None, ("completed by the time behind it", reason)))
        return Trace(mention.start, mention.end, mention.rules, expression, timex, reason)

    def _valued(
        self, expression: Expression, mention: Mention, following: Mention | None
    ) -> tuple[Expression, TimeValue | None]:
        """The value of an expression, and the expression: another one where a day right behind it says what it is."""
        context = self._context
        value = resolve(expression, context)
        named = named_behind(expression, mention, following, self._clean, self._around.same_again)
        if named is None or is_at(value, named):
            return expression, value
        context.used, context.reason = NO_ANCHOR, ""
        unit = expression.quantity.unit if isinstance(expression, Offset) else Unit.DAY
        value = resolve(named, context)
        if unit > Unit.DAY and value is not None and value.start is not None:
            value = of_period(value.start, unit)  # 2주 전인 지난달 6일
        return named, value

    def _timex(self, mention: Mention, value: TimeValue) -> Timex:
        start, end = mention.start, mention.end
        return Timex(
            id=f"t{self._number}",
            start=start,
            end=end,
            text=self._document.text[start:end],
            type=value.type,
            value=value.value,
            mod=value.mod,
            quant=value.quant,
            freq=value.freq,
            edtf=value.edtf,
            earliest=value.earliest,
            latest=value.latest,
            granularity=value.unit.word if value.unit is not None else None,
            anchor=self._context.used,
            rule=mention.rule,
            relation=self._grammar.relation(self._clean, start, end),
            explicit=value.explicit,
        )

    def _remember(
        self, expression: Expression, mention: Mention, value: TimeValue, timex: Timex, *, away: bool
    ) -> None:
        """Tell the context of a time that later ones may go on from."""
        often = value.unit is not None and value.unit <= Unit.WEEK
        if value.type is TimexType.SET and (value.quant or value.freq) is not None and often:
            self._context.repeated = mention.end
        dated = value.start is not None and value.unit is not None
        if dated and value.type in (TimexType.DATE, TimexType.TIME) and not isinstance(expression, Vague):
            told = self._told(expression, mention, value, timex)
            self._context.tell(told._replace(aside=True) if away else told)

    def _told(self, expression: Expression, mention: Mention, value: TimeValue, timex: Timex) -> Told:
        """A time told, as what follows may go on from it or point at it."""
        context, named, outer = self._context, named_unit(expression), outermost(expression)
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
            closed=self._around.closed(self._clean, mention, expression),
            ends=context.begun is not None,
            of_years=value.unit is Unit.YEAR and "/" in value.value,
            tense=context.tense,
            pointing=context.of_event or (isinstance(outer, Same) and outer.shift < 0),
        )


def _years_told(mentions: Sequence[Mention]) -> list[YearTold]:
    """The years that times say in full, each with the place of its time among the mentions."""
    said = ((place, m.expression, year_said(m.expression)) for place, m in enumerate(mentions))
    return [YearTold(place, year, is_bare_year(one)) for place, one, year in said if year is not None]
