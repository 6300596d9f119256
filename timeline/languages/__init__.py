"""Languages: every sub-folder with a `LANGUAGE` is one. Loaded when first asked for, once a process.

>>> get("ko").name
'Korean'
>>> get("de").load_analyzer is None            # no such folder: dates only
True
"""

from __future__ import annotations

import importlib
import os
import pkgutil
from functools import cache

from timeline.languages.base import Analyzer, Language

OTHER = "other"
_SHARED = frozenset({"common", OTHER})

_analyzers: dict[tuple[int, str], Analyzer | None] = {}


@cache
def codes() -> tuple[str, ...]:
    """The codes of the languages that have a folder of their own, sorted."""
    found = (m.name for m in pkgutil.iter_modules(__path__) if m.ispkg)
    return tuple(sorted(name for name in found if name not in _SHARED))


@cache
def get(code: str) -> Language:
    """The language of an ISO 639-1 code; one that does dates only where there is no folder for it."""
    if code in codes():
        language: Language = importlib.import_module(f"{__name__}.{code}").LANGUAGE
        return language
    other: Language = importlib.import_module(f"{__name__}.{OTHER}").language(code)
    return other


def is_known(code: str) -> bool:
    """Whether a code is a language that is read: one with a folder, or one whose dates are known."""
    return code in codes() or bool(importlib.import_module(f"{__name__}.{OTHER}").knows(code))


def analyzer(language: Language) -> Analyzer | None:
    """The language's analyser, made at the first call in this process; None where it has none.

    Keyed by process, because an analyser that was used before a fork may hang in the child.
    """
    if language.load_analyzer is None:
        return None
    key = os.getpid(), language.code
    if key not in _analyzers:
        _analyzers[key] = language.load_analyzer()
    return _analyzers[key]
