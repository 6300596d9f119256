"""Ways in which expressions combine, whatever the language. Used by the rules of every language."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import lru_cache

from timeline.temporal.expressions import (
    Between,
    Expression,
    Feast,
    Fields,
    Inside,
    Lean,
    Length,
    Mod,
    Modified,
    Nth,
    Part,
    Period,
)


def inside(outer: Expression, inner: Expression) -> Expression | None:
    """A smaller time within a larger: `2023` + `November`, `지난해` + `11월 말`, `last year` + `the third quarter`."""
    match inner:
        case Fields():
            if isinstance(outer, Fields):
                return merged(outer, inner)
            if isinstance(outer, Inside):
                both = merged(outer.inner, inner)
                return both and replace(outer, inner=both)
            return Inside(outer=outer, inner=inner)
        case Between():
            first = inside(outer, inner.first)
            return first and replace(inner, first=first)
        case Part():
            whole = inside(outer, inner.outer)
            return whole and replace(inner, outer=whole)
        case Modified():
            whole = inside(outer, inner.inner)
            return whole and replace(inner, inner=whole)
        case Nth():
            if inner.outer is None:
                return replace(inner, outer=outer)
            whole = inside(outer, inner.outer)
            return whole and replace(inner, outer=whole)
        case Feast():
            if isinstance(outer, Fields) and outer.year is not None and not outer.two_digits:
                return replace(inner, year=outer.year)
            return inner
    return None


_FIELDS = tuple((f.name, f.default) for f in fields(Fields))


@lru_cache(maxsize=4096)
def merged(outer: Fields, inner: Fields) -> Fields | None:
    """The fields of both; None where they contradict each other. What the inner one says wins."""
    given = {name: value for name, default in _FIELDS if (value := getattr(inner, name)) != default}
    for name, value in given.items():
        own = getattr(outer, name)
        if own is not None and own is not False and own != value and name not in ("lean", "hour12"):
            return None
    return replace(outer, **given)


def leaning(expression: Expression, lean: Lean) -> Expression | None:
    """A time with its direction said: `last` + `Friday`, `오는` + `3월 5일`, `지난` + `5년간`."""
    match expression:
        case Fields() | Feast() | Length():
            return replace(expression, lean=lean)
        case Between():
            first = leaning(expression.first, lean)
            return first and replace(expression, first=first)
        case Part():
            outer = leaning(expression.outer, lean)
            return outer and replace(expression, outer=outer)
        case Modified():
            inner = leaning(expression.inner, lean)
            return inner and replace(expression, inner=inner)
        case Nth() if expression.outer is not None:
            outer = leaning(expression.outer, lean)
            return outer and replace(expression, outer=outer)
        case Inside():
            outer = leaning(expression.outer, lean)
            return expression if outer is None else replace(expression, outer=outer)
        case Period():
            return expression
    return None


def modified(expression: Expression, mod: Mod) -> Expression:
    """An expression with a TIMEX3 `mod`; START, MID and END move its bounds."""
    if mod in (Mod.START, Mod.MID, Mod.END) and not isinstance(expression, Length):
        return Part(outer=expression, mod=mod)
    return Modified(inner=expression, mod=mod)
