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
('atom', 'csv')
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import islice
from typing import Any, BinaryIO, Protocol, cast
from uuid import NAMESPACE_URL, UUID, uuid5

from timeline.errors import FieldError, InvalidOption
from timeline.temporal import calendar
from timeline.temporal.expressions import Mod
from timeline.temporal.values import part_of

Result = Mapping[str, Any]

# Programs that want CSV columns of their own.
PROFILES = ("timelinejs",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a caller may choose about the writing. A format takes what it knows and ignores the rest.

    `title` names the timeline where the format has a place for a name. `excel`: CSV as Excel wants it.
    `profile`: one of `PROFILES`, the columns that another program wants of a CSV.
    """

    title: str | None = None
    excel: bool = False
    profile: str | None = None


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


_PIECE = 1000  # items of a list that are written at once


def json_pieces(result: Result, *, indented: bool = False) -> Iterator[bytes]:
    """A result as a line of JSON or, `indented`, as several; long lists piece by piece, so that none is there whole."""
    import orjson

    option = orjson.OPT_INDENT_2 if indented else 0
    if not any(_is_long(value) for value in result.values()):
        yield orjson.dumps(result, option=option | orjson.OPT_APPEND_NEWLINE, default=list)
        return
    line, closing = (b"\n", b"\n  ]") if indented else (b"", b"]")

    def member(key: str, value: Any) -> bytes:
        return orjson.dumps({key: value}, option=option, default=list)[1 + len(line) : -1 - len(line)]

    before = b"{" + line
    for key, value in result.items():
        yield before
        before = b"," + line
        if not _is_long(value):
            yield member(key, value)
            continue
        opening = member(key, [])[:-1]
        items, mark = iter(value), opening
        while piece := list(islice(items, _PIECE)):
            yield mark + member(key, piece)[len(opening) : -len(closing)]
            mark = b","
        yield closing
    yield line + b"}\n"


def _is_long(value: Any) -> bool:
    # What is made as it is read has no length before that.
    several = isinstance(value, Sequence) and not isinstance(value, str)
    return several and any(True for _ in islice(value, _PIECE, _PIECE + 1))


def documents(result: Result) -> list[Mapping[str, Any]]:
    """The document records of a result; none for a failure."""
    if "document" in result:
        return [result["document"]]
    return list(result.get("documents", ()))


# What goes without saying is not said.
USUAL = frozenset({"occurred", "ongoing", "asserted"})
_SAYS = (": ", " “")  # between who says something and what


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An entry with what it names looked up: its events, its claims, each piece of evidence with its document."""

    entry: Mapping[str, Any]
    evidence: tuple[tuple[Mapping[str, Any], Mapping[str, Any]], ...]
    events: tuple[Mapping[str, Any], ...]
    claims: tuple[Mapping[str, Any], ...]

    @property
    def document(self) -> Mapping[str, Any]:
        """The first document that tells it."""
        return self.evidence[0][1] if self.evidence else {}

    @property
    def quote(self) -> str:
        """The first evidence, word for word."""
        return str(self.evidence[0][0]["exact"]) if self.evidence else ""

    @property
    def date(self) -> str:
        """When it was, as a reader likes it."""
        return readable(self.entry["time"]["edtf"])

    @property
    def stances(self) -> list[str]:
        """What it is: the status of an event (occurred, proposed …), the stance of a claim (asserted …)."""
        found = (
            (e["factuality"]["status"] for e in self.events)
            if self.entry["kind"] == "event"
            else (c["stance"] for c in self.claims)
        )
        return list(dict.fromkeys(found))

    @property
    def unsure(self) -> str:
        """What a reader is told beside the headline, which is the first member's: planned, proposed, denied; else "".

        What the headline says itself is not told again: that a thing did not happen, that somebody decided, asked for
        or denied something. That happened, whatever comes of it.
        """
        told = self.events if self.entry["kind"] == "event" else self.claims
        if told and (self._is_settled(told[0]["factuality"]) if told is self.events else self._is_act()):
            return ""
        stance = next(iter(self.stances), "")
        return "" if stance in USUAL else stance

    def _is_settled(self, told: Mapping[str, str]) -> bool:
        """Whether something did not happen, or was arranged, at a time that is over when it is told."""
        if _did_not_happen(told):
            return True
        latest, published = self.entry["time"]["latest"], self.document.get("published")
        return told["status"] == "scheduled" and bool(latest and published and latest[:10] <= published[:10])

    def _is_act(self) -> bool:
        """Whether the headline of a claim is no `Source: what`, and says that it is made: Holt rejected the plan."""
        headline, cue = one_line(self.entry["headline"]).casefold(), self.claims[0].get("cue")
        told = any(one_line(source).casefold().startswith(_said_by(headline)) for source in self.sources)
        return not told and cue is not None and one_line(cue["text"]).casefold() in headline

    @property
    def id(self) -> UUID:
        """A name that stays the same from one writing to the next: of the finding that it was made of."""
        first = (
            self.entry["members"][0] if self.entry["members"] else {"document": "", "id": self.entry["id"]}
        )
        named = (first["document"], first["id"], self.entry["kind"], self.entry["time"]["edtf"])
        return uuid5(NAMESPACE_URL, "\x1f".join(named))

    @property
    def sources(self) -> list[str]:
        """Who says it: the sources of its claims, each once, a pronoun by the name it stands for."""
        named = (c["source"] for c in self.claims if c.get("source"))
        return list(dict.fromkeys(source.get("resolved") or source["text"] for source in named))

    @property
    def unnamed(self) -> list[str]:
        """Those who say it whom the headline does not name, in full or by what stands between commas of their name."""
        headline = one_line(self.entry["headline"]).casefold()
        return [
            source
            for source in map(one_line, self.sources)
            if not source.casefold().startswith(_said_by(headline))
            and not any(_names(headline, part) for part in source.casefold().split(", "))
        ]


def _said_by(headline: str) -> tuple[str, ...]:
    """Who a headline may begin with, before what is said: `Holt` of `Holt: it moved`."""
    return tuple(headline.partition(mark)[0].rstrip("…") for mark in _SAYS if mark in headline)


def _names(headline: str, name: str) -> bool:
    """Whether a headline names somebody, by a short name only where it begins."""
    return name in headline if len(name) > 2 else headline.startswith(name)


# EDTF's numbers for parts of a year (ISO 8601-2, 4.8).
_PARTS = dict(zip(range(21, 25), ("spring", "summer", "autumn", "winter"), strict=True)) | {
    **{number: f"Q{number - 32}" for number in range(33, 37)},
    **{number: f"H{number - 39}" for number in range(40, 42)},
}

_THIRDS = {Mod.START: "early", Mod.MID: "mid", Mod.END: "late"}
# A year before the common era: year 0 is 1 BC. EDTF writes a Y before those of more than four digits.
_BEFORE = re.compile(r"^Y?(?:-(\d{4,})|0000)(?=$|\D)(.*)")
_WEB = re.compile(r'https?://[^\s"<>\\^`{|}]+', re.IGNORECASE)
# A clock time; seconds that are none are not shown.
_CLOCK = re.compile(r"T(\d\d:\d\d(?::(?!00$)\d\d)?)(?::00)?$")


def readable(edtf: str) -> str:
    """An EDTF date as a reader likes it.

    >>> readable("2017/.."), readable("2024-08~/2024-11-19"), readable("2024-35"), readable("201X")
    ('2017 –', 'c. 2024-08 – 2024-11-19', '2024 Q3', '2010s')
    >>> readable("-0043"), readable("-0043-03-15"), readable("Y-64999999~")
    ('44 BC', '44-03-15 BC', 'c. 65,000,000 BC')
    >>> readable("2024-10~/2024-12~"), readable("2024-03-01~/2024-03-10~")
    ('late 2024', 'early 2024-03')
    """
    part = part_of(edtf)
    if part is not None:
        return f"{_THIRDS[part[1]]} {_readable_date(part[0])}"
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
    plain = _BEFORE.sub(lambda m: f"{_years(int(m[1] or 0) + 1)}{m[2]} BC", _CLOCK.sub(r" \1", plain))
    return f"{about}{plain}{doubt}"


def _years(number: int) -> str:
    """`44`, but `65,000,000`."""
    return f"{number:,}" if number > 9999 else str(number)


def bounds(time: Mapping[str, Any]) -> tuple[int | None, int | None]:
    """The instants at which a time begins and, exclusively, ends. A clock time ends as it begins.

    >>> bounds({"earliest": "1970-01-01", "latest": "1970-01-02"}), bounds({"earliest": None, "latest": None})
    ((0, 172800), (None, None))
    """
    first, last = time["earliest"], time["latest"]
    return (
        None if first is None else calendar.parse(first),
        None if last is None else calendar.parse(last) + (0 if "T" in last else calendar.DAY),
    )


def moment(published: str | None) -> str:
    """When a document was published, in UTC; 1970 where nobody knows: no clock is read here.

    >>> moment("2024-11-19T09:20+09:00"), moment("2024-11-19"), moment(None)
    ('2024-11-19T00:20:00Z', '2024-11-19T00:00:00Z', '1970-01-01T00:00:00Z')
    """
    try:
        when = datetime.fromisoformat(published or "")
        when = (when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        when = datetime.fromtimestamp(0, UTC)
    return when.replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def attribution(document: Mapping[str, Any]) -> str:
    """Who published a document, and its title; its id where it has neither."""
    named = [one_line(document[key]) for key in ("publisher", "title") if document.get(key)]
    return " · ".join(named) or one_line(document.get("id", ""))


def conflicts(entry: Mapping[str, Any]) -> list[str]:
    """Who dates an entry otherwise, and how: a line a date."""
    return [f"{readable(c['edtf'])}: {', '.join(c['documents'])}" for c in entry["conflicts"]]


def link(document: Mapping[str, Any]) -> str | None:
    """Where a document is on the web, if a reader may follow that: no `javascript:`, nothing that is no URL."""
    url = document.get("url") or ""
    return url if url.isprintable() and _WEB.fullmatch(url) else None


def heading(result: Result, options: Options) -> str:
    """What the timeline is of: a document's title, publisher and date, or how many documents there are."""
    document = result.get("document")
    if document is None:
        count = len(result["documents"])
        return options.title or f"Timeline of {count} document{'' if count == 1 else 's'}"
    parts = (document["title"] or document["id"], document["publisher"], document["published"])
    return " · ".join(one_line(part) for part in parts if part)


def readers(results: Iterable[Result], options: Options) -> Iterator[tuple[str, Result]]:
    """The results that can be read, each with its heading: no failures."""
    return ((heading(result, options), result) for result in results if "error" not in result)


def _did_not_happen(factuality: Mapping[str, Any]) -> bool:
    return (factuality["status"], factuality["polarity"]) == ("denied", "negative")


def one_line(text: str) -> str:
    """Text on one line: every run of white space and control characters is one space."""
    if not text.isprintable():
        text = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(text.split())


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
            evidence=tuple((piece, known.get(piece["document"], {})) for piece in entry["evidence"]),
            events=tuple(event for _, event in told),
            claims=tuple(claims[key] for key in [*members, *reports] if key in claims),
        )
