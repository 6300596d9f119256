"""Whether a text is news or tells a story, by the times in it. Nothing here knows a language."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from timeline.settings import Genre
from timeline.temporal import calendar
from timeline.temporal.expressions import (
    Expression,
    Fields,
    Inside,
    Lean,
    Length,
    Modified,
    Offset,
    Part,
    Period,
    Same,
    says_only,
)
from timeline.temporal.find import Mention
from timeline.temporal.rules import Grammar, Tense
from timeline.types import Document

_LONG_AGO = 2  # years: what is told from then on is no news
_HEADINGS, _MARKS = 2, 8  # lines that hold only a year, and the characters beside it
_GOES_ON = 2  # times without a year by which a short history goes on


def genre_of(mentions: Sequence[Mention], document: Document, grammar: Grammar) -> Genre:
    """Whether a document, whose times these are, is news or tells a story."""
    text = document.clean
    dct = calendar.parse(document.published) if document.published else None
    mentions = _in_article(mentions, document)
    if _has_year_headings(mentions, text):
        return Genre.NARRATIVE
    expressions = [m.expression for m in mentions]
    genre = _by_expressions(expressions, dct)
    if genre is not Genre.NEWS or dct is None or not _is_short_history(expressions, dct):
        return genre
    tenses = {grammar.tense(text, m.start, m.end) for m in mentions}
    return Genre.NEWS if tenses & {Tense.FUTURE, Tense.SAID, Tense.NEAR} else Genre.NARRATIVE


def _in_article(mentions: Sequence[Mention], document: Document) -> list[Mention]:
    """The mentions in an article, without those in what its page says of itself."""
    starts = [block.start for block in document.blocks]
    places = (bisect_right(starts, m.start) - 1 for m in mentions)
    return [m for m, i in zip(mentions, places, strict=True) if i < 0 or document.blocks[i].kind.is_read]


def _has_year_headings(mentions: Sequence[Mention], text: str) -> bool:
    """Whether lines that hold nothing but a year head lines that begin with a month or a day of it."""
    found = 0
    for mention, following in pairwise(mentions):
        start, end = text.rfind("\n", 0, mention.start) + 1, text.find("\n", mention.end)
        if not is_bare_year(mention.expression) or not is_bare_date(following.expression):
            continue
        line, between = text[start : mention.start] + text[mention.end : end], text[end : following.start]
        heads = 0 <= end < following.start and len(line) + len(between) <= _MARKS
        found += heads and not any(c.isalnum() for c in line + between)
    return found >= _HEADINGS


def _by_expressions(expressions: Sequence[Expression], dct: int | None) -> Genre:
    """The genre of a text, of whose times these are the expressions."""
    years = [year_said(e) for e in expressions]
    today = None if dct is None else calendar.civil(dct)[:3]
    pointing = [
        _is_deictic(e) if year is None else _is_day(e, today)
        for e, year in zip(expressions, years, strict=True)
    ]
    before = years[: pointing.index(True)] if True in pointing else years
    opens = any(year is not None for year in before)
    told = [year for year in years if year is not None]
    bare = next((n for n, e in enumerate(expressions) if is_bare_date(e)), len(expressions))
    led = any(year is not None for year in years[:bare])
    # Minutes, a notice: nothing but a date in full can say of what year the next is.
    if dct is None and not any(pointing) and any(_is_dated(e) for e in expressions[:bare]):
        return Genre.NARRATIVE
    return detect_genre(dct, told, len(expressions), sum(pointing), opens=opens, led=led)


def detect_genre(
    dct: int | None,
    explicit_years: Sequence[int],
    mentions: int,
    deictic: int = 0,
    *,
    opens: bool = False,
    led: bool = True,
) -> Genre:
    """News or narrative, from the years that a text names in full and from its `deictic` times (today, Friday).

    A narrative names many years, most of them before that of its DCT (or it has none), and hardly points from the day
    of its writing; news names few years, near its own date, and points all the time. `opens`: a year in full comes
    before anything that points; where all are long past, that is how a history begins, and it may end with today.
    `led`: one comes before any month or day without its year, which a history does not leave out.
    """
    if len(explicit_years) < 4:
        return Genre.NEWS
    if dct is None:
        return Genre.NARRATIVE
    year = calendar.civil(dct)[0]
    far = sum(abs(year - y) > 1 for y in explicit_years)
    once = led and not deictic  # a short history names its year but once
    dense = len(explicit_years) >= 0.2 * mentions or once
    few = 5 if opens and far == len(explicit_years) else 8
    told = few * deictic < len(explicit_years)
    return Genre.NARRATIVE if dense and told and far >= 0.5 * len(explicit_years) else Genre.NEWS


def _is_short_history(expressions: Sequence[Expression], dct: int) -> bool:
    """Whether a text of few years opens with a month of long ago and goes on from that, through months in their order.

    `On 4 October 1853 the siege began. Ten days later … in November …`: nothing points from the day of writing.
    """
    first = _fields(expressions[0]) if expressions else None
    if first is None or first.year is None or first.month is None:
        return False
    latest = calendar.civil(dct)[0] - _LONG_AGO
    month, on, days = 0, 0, 0
    for expression in expressions:
        year, own = year_said(expression), _fields(expression)
        if _is_deictic(expression) or (year is not None and year > latest):
            return False
        on += isinstance(expression, Same) or (isinstance(expression, Offset) and expression.told)
        if own is None or (year is None and not is_bare_date(own)):
            continue
        if year is None and own.month is None:
            days += 1
        elif year is None and own.month is not None:
            if own.month < month:
                return False
            on += 1
        month = own.month or month if year is None else own.month or 0
    return on >= _GOES_ON and (not days or on > days)


def _fields(expression: Any) -> Fields | None:
    """The calendar fields that an expression is, or is a part of or about: early November."""
    while isinstance(expression, Part | Modified):
        expression = expression.outer if isinstance(expression, Part) else expression.inner
    return expression if isinstance(expression, Fields) else None


def is_bare_year(expression: Any) -> bool:
    """Whether a time is a year and no more."""
    return isinstance(expression, Fields) and says_only(expression, "year", "two_digits")


def is_bare_date(expression: Expression) -> bool:
    """Whether a time is a month or a day of one, without its year."""
    if not isinstance(expression, Fields) or expression.year is not None:
        return False
    return expression.month is not None or expression.day is not None


def _is_dated(expression: Expression) -> bool:
    """Whether a time is a month or a day of one, with its year."""
    fields = _fields(expression)
    return fields is not None and fields.year is not None and fields.month is not None


def _is_day(expression: Expression, day: tuple[int, int, int] | None) -> bool:
    """Whether a time names a day of the calendar in full: the one that a text is published on dates it as news."""
    return (
        day is not None
        and isinstance(expression, Fields)
        and expression.day is not None
        and (expression.year, expression.month, expression.day) == day
    )


def _is_deictic(expression: Any) -> bool:
    """Whether a time points from the day of writing: today, last week, a bare weekday, last June, two weeks ago."""
    match expression:
        case Fields():
            points = expression.lean is not Lean.NONE and not expression.told
            return points or (expression.weekday is not None and expression.day is None)
        case Offset():
            return expression.base is None and not expression.told
        case Length():
            return expression.lean is not Lean.NONE
        case Inside() | Part():
            return _is_deictic(expression.outer)
    return isinstance(expression, Period) and not expression.spoken


def year_said(expression: Any) -> int | None:
    """The year that an expression says in full, or what it is within."""
    while not isinstance(expression, Fields):
        expression = getattr(expression, "outer", None) or getattr(expression, "inner", None)
        if expression is None:
            return None
    return None if expression.two_digits else expression.year
