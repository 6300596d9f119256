"""Formats: how results are written. One file a format, found by scanning this folder.

How to add one: make a module here that satisfies `Format`, and a test that parses back what it wrote. Nothing
else changes: the command line, the service and `names()` find it.

A result is a wire record (`timeline.records`), one of three:

- an extraction `{"document": …, "timexes": …, "events": …, "claims": …, "entries": …}`, of one document;
- a timeline `{"query": …, "documents": …, "entries": …, "events": …, "claims": …}`, merged from many;
- a failure `{"id": …, "error": …}`, an input that could not be read.

Records and not types, because a store keeps them: what was extracted yesterday is written without reading it
back. Heavy imports go inside `write`.

>>> names()[:2]
('csv', 'json')
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, BinaryIO, Protocol, cast

from timeline.errors import FieldError, InvalidOption

Result = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a caller may choose about the writing. A format takes what it knows and ignores the rest.

    `title` names the timeline where the format has a place for a name. `excel`: CSV as Excel wants it.
    """

    title: str | None = None
    excel: bool = False


DEFAULT = Options()


class Format(Protocol):
    """What a module of this folder has.

    - `NAME`: the value of `--format`, and the suffix in a URL.
    - `MEDIA_TYPE`: the `Content-Type`. `SUFFIX`: of a file, with its dot.
    - `NEEDS`: the lists of a result that it shows; a result without them is not for this format.
    - `NEEDS_TEXT`: true if it shows the whole text: then `document.text` is there in every extraction.
    - `write`: takes results one at a time, writes each before it asks for the next, and keeps none. UTF-8.
      What cannot be shown (a failure, in most formats) is passed over: whoever calls has told the user.
    """

    NAME: str
    MEDIA_TYPE: str
    SUFFIX: str
    NEEDS: frozenset[str]
    NEEDS_TEXT: bool

    def write(self, results: Iterable[Result], out: BinaryIO, options: Options = DEFAULT) -> None: ...


@cache
def _found() -> dict[str, Format]:
    modules = (importlib.import_module(f"{__name__}.{m.name}") for m in pkgutil.iter_modules(__path__))
    return {found.NAME: found for found in sorted((cast(Format, m) for m in modules), key=lambda f: f.NAME)}


def names() -> tuple[str, ...]:
    """The names of all formats, sorted."""
    return tuple(_found())


def get(name: str) -> Format:
    """The format of a name. Raises InvalidOption, with the names that there are."""
    try:
        return _found()[name]
    except KeyError:
        detail = f"There is no format {name!r}. Formats: {', '.join(names())}."
        raise InvalidOption(detail, errors=(FieldError(parameter="format", message=detail),)) from None


def documents(result: Result) -> list[Mapping[str, Any]]:
    """The document records of a result; none for a failure."""
    if "document" in result:
        return [result["document"]]
    return list(result.get("documents", ()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An entry with what it names looked up: its first document, its events and its claims."""

    entry: Mapping[str, Any]
    document: Mapping[str, Any]
    events: tuple[Mapping[str, Any], ...]
    claims: tuple[Mapping[str, Any], ...]

    @property
    def sources(self) -> list[str]:
        """Who says it: the sources of its claims, each once, a pronoun by the name it stands for."""
        named = (c["source"] for c in self.claims if c.get("source"))
        return list(dict.fromkeys(source.get("resolved") or source["text"] for source in named))


# EDTF's numbers for parts of a year (ISO 8601-2, 4.8).
_PARTS = dict(zip(range(21, 25), ("spring", "summer", "autumn", "winter"), strict=True)) | {
    **{number: f"Q{number - 32}" for number in range(33, 37)},
    **{number: f"H{number - 39}" for number in range(40, 42)},
}

# A clock time; seconds that are none are not shown.
_CLOCK = re.compile(r"T(\d\d:\d\d(?::(?!00$)\d\d)?)(?::00)?$")


def readable(edtf: str) -> str:
    """An EDTF date as a reader likes it.

    >>> readable("2017/.."), readable("2024-08~/2024-11-19"), readable("2024-35"), readable("201X")
    ('2017 –', 'c. 2024-08 – 2024-11-19', '2024 Q3', '2010s')
    """
    return " – ".join("" if end == ".." else _readable_date(end) for end in edtf.split("/")).strip()


def _readable_date(date: str) -> str:
    plain = date.rstrip("~?%")
    marks = date[len(plain) :]
    year, _, part = plain[1:].partition("-")  # the first character may be the sign of a year
    if part.isdecimal() and int(part) in _PARTS:
        plain = f"{plain[0]}{year} {_PARTS[int(part)]}"
    elif plain.endswith("X") and plain.rstrip("X").isdecimal():
        plain = plain.replace("X", "0") + "s"
    about = "c. " if "~" in marks or "%" in marks else ""
    doubt = "?" if "?" in marks or "%" in marks else ""
    plain = _CLOCK.sub(r" \1", plain)
    return f"{about}{plain}{doubt}"


def one_line(text: str) -> str:
    """Text on one line: every run of white space and control characters is one space."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def rows(result: Result) -> Iterator[Row]:
    """The entries of a result. A claim entry's claims are its members, an event's those that report it."""
    alone = result.get("document", {}).get("id")
    known = {document["id"]: document for document in documents(result)}
    events = {(e.get("document", alone), e["id"]): e for e in result.get("events", ())}
    claims = {(c.get("document", alone), c["id"]): c for c in result.get("claims", ())}
    for entry in result.get("entries", ()):
        members = [(member["document"], member["id"]) for member in entry["members"]]
        told = tuple((key[0], events[key]) for key in members if key in events)
        reports = [(document, event["reported_by"]) for document, event in told if event.get("reported_by")]
        yield Row(
            entry=entry,
            document=known.get(entry["evidence"][0]["document"], {}) if entry["evidence"] else {},
            events=tuple(event for _, event in told),
            claims=tuple(claims[key] for key in [*members, *reports] if key in claims),
        )
