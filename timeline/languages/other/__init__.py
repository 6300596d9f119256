"""Every language without a folder of its own: dates by dateparser's tables, and no claim to more."""

from __future__ import annotations

from functools import cache

from timeline.languages.base import Language
from timeline.languages.other.sentences import sentences
from timeline.languages.other.temporal import grammar, locale


@cache
def language(code: str) -> Language:
    """The language of an ISO 639-1 code, with time expressions only."""
    return Language(code=code, name=code, grammar=grammar(code), sentences=sentences)


def knows(code: str) -> bool:
    """Whether the tables have a language."""
    return bool(locale(code))


LANGUAGE = language("other")
