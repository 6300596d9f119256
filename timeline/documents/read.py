"""From bytes, records and paths to documents. One failure never stops the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

from timeline.documents import html, jsonl
from timeline.documents.decode import decode
from timeline.documents.make import NO_METADATA, NOTHING, Given, make
from timeline.errors import FieldError, InvalidInput, NotFound, TimelineError, TooLarge, UnsupportedMedia
from timeline.settings import DEFAULT, Settings
from timeline.types import Document

MEDIA_TYPES = {
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".eml": "message/rfc822",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
_KEPT_OUT = frozenset({"readme.md"})  # a folder's own description is no article


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An input that could not be read, in its place. `line` is the line of a JSON Lines file."""

    id: str
    error: TimelineError
    line: int | None = None


def from_bytes(
    data: bytes,
    *,
    name: str,
    media_type: str | None = None,
    given: Given = NOTHING,
    settings: Settings = DEFAULT,
) -> Document:
    """The document of a file's bytes. `name` gives its id and, without `media_type`, its type.

    Raises InvalidInput, UnsupportedMedia, TooLarge or MissingDependency.
    """
    if len(data) > settings.max_bytes:
        raise TooLarge(
            f"{name} has {len(data):,} bytes and {settings.max_bytes:,} are read at most: split it"
        )
    path = Path(name)
    kind = (media_type or MEDIA_TYPES.get(path.suffix.lower()) or "text/plain").split(";")[0].strip().lower()
    id_ = path.stem or name
    if kind in ("text/plain", "text/markdown", "text/html", "application/xhtml+xml"):
        return _from_text(decode(data), id=id_, kind=kind, given=given, settings=settings)
    reader = _binary_reader(kind)
    if reader is None:
        raise UnsupportedMedia(
            f"{kind} is not read: give text, HTML, Markdown, JSON Lines, e-mail, PDF or Word"
        )
    text, metadata = reader(data)
    return make(
        text, id=id_, given=given, metadata=metadata, media_type=kind, extracted=True, settings=settings
    )


def _binary_reader(kind: str) -> Any:
    if kind == "message/rfc822":
        from timeline.documents import eml

        return eml.read
    if kind == "application/pdf":
        from timeline.documents import pdf

        return pdf.read
    if kind == MEDIA_TYPES[".docx"]:
        from timeline.documents import docx

        return docx.read
    return None


def _from_text(text: str, *, id: str, kind: str, given: Given, settings: Settings) -> Document:
    if kind in ("text/html", "application/xhtml+xml") or (kind == "text/plain" and html.looks_like(text)):
        _sized(text, settings)
        body, metadata = html.read(text)
        return make(
            body,
            id=id,
            given=given,
            metadata=metadata,
            media_type="text/html",
            extracted=True,
            settings=settings,
        )
    return make(text, id=id, given=given, metadata=NO_METADATA, media_type=kind, settings=settings)


def _sized(text: str, settings: Settings) -> None:
    if len(text) > settings.max_characters:
        raise TooLarge(f"the page has more than {settings.max_characters:,} characters: split it")


_FIELDS = ("published", "language", "timezone", "publisher", "author", "url", "title")


def from_record(
    record: Mapping[str, Any],
    *,
    given: Given = NOTHING,
    fallback_id: str,
    settings: Settings = DEFAULT,
) -> Document:
    """The document of a JSON record (`text` and, optionally, `id`, `title`, `published` …; unknown keys are ignored).

    What the record says goes before `given`. Raises InvalidInput with a JSON Pointer for every fault.
    """
    faults = []
    text = record.get("text")
    if text is None:
        faults.append(FieldError(pointer="/text", message="is missing: a record needs a text"))
    elif not isinstance(text, str):
        faults.append(FieldError(pointer="/text", message=f"is a string, not {type(text).__name__}"))
    said: dict[str, str] = {}
    for key in (*_FIELDS, "media_type"):
        value = record.get(key)
        if value is None:
            continue
        if not isinstance(value, str):
            faults.append(FieldError(pointer=f"/{key}", message=f"is a string, not {type(value).__name__}"))
        elif value.strip():
            said[key] = value.strip()
    id_ = record.get("id", fallback_id)
    if isinstance(id_, bool) or not isinstance(id_, str | int) or not str(id_):
        faults.append(FieldError(pointer="/id", message="is a string"))
    if faults or not isinstance(text, str):
        raise InvalidInput("; ".join(f"{f.pointer} {f.message}" for f in faults), errors=tuple(faults))
    kind = said.pop("media_type", "text/plain").split(";")[0].strip().lower()
    if kind not in ("text/plain", "text/markdown", "text/html", "application/xhtml+xml"):
        raise UnsupportedMedia(
            f"media_type {kind} is not read in a record: give text/plain, text/markdown, text/html"
        )
    return _from_text(text, id=str(id_), kind=kind, given=replace(given, **said), settings=settings)


def scan(
    inputs: Iterable[str],
    *,
    stdin: BinaryIO | None = None,
    given: Given = NOTHING,
    settings: Settings = DEFAULT,
) -> Iterator[Document | Failure]:
    """The documents of paths, folders and `-`, in order, one at a time. Ids are made unique."""
    seen: dict[str, int] = {}
    for name in inputs:
        for found in _scan_one(name, stdin, given, settings):
            count = seen[found.id] = seen.get(found.id, 0) + 1
            yield found if count == 1 else replace(found, id=f"{found.id}-{count}")


def _scan_one(
    name: str, stdin: BinaryIO | None, given: Given, settings: Settings
) -> Iterator[Document | Failure]:
    if name == "-":
        if stdin is not None:
            yield from _stream(stdin, given, settings)
        return
    path = Path(name)
    if path.is_dir():
        for child in _files(path):
            yield from _scan_one(str(child), stdin, given, settings)
        return
    try:
        if name.lower().endswith(jsonl.SUFFIXES):
            with path.open("rb") as stream:
                yield from _records(
                    stream, path.name, given, settings, compressed=name.lower().endswith(".gz")
                )
            return
        with path.open("rb") as stream:
            found = _attempt(stream.read(settings.max_bytes + 1), path.name, given, settings)
    except FileNotFoundError:
        yield Failure(id=name, error=NotFound("no such file"))
        return
    except OSError as error:
        yield Failure(id=name, error=InvalidInput(f"the file cannot be read: {error.strerror}"))
        return
    yield found


def count(inputs: Iterable[str]) -> int | None:
    """How many documents `scan` will come to, without reading them: a file is one, each line of JSON Lines another.

    None where that cannot be told: of standard input, and of compressed files.
    """
    total = 0
    for name in inputs:
        path = Path(name)
        for file in _files(path) if path.is_dir() else (path,):
            lower = file.name.lower()
            if name == "-" or lower.endswith(".gz"):
                return None
            total += _lines(file) if lower.endswith(jsonl.SUFFIXES) else 1
    return total


def _lines(file: Path) -> int:
    try:
        with file.open("rb") as stream:
            return sum(block.count(b"\n") for block in iter(lambda: stream.read(1 << 20), b""))
    except OSError:  # a failure in its place
        return 1


def _files(folder: Path) -> list[Path]:
    return sorted(p for p in folder.rglob("*") if p.is_file() and _known(p))


def _known(path: Path) -> bool:
    name = path.name.lower()
    hidden = any(part.startswith(".") for part in path.parts if part not in (".", ".."))
    return (
        name not in _KEPT_OUT
        and not hidden
        and (name.endswith(jsonl.SUFFIXES) or path.suffix.lower() in MEDIA_TYPES)
    )


def _attempt(data: bytes, name: str, given: Given, settings: Settings) -> Document | Failure:
    try:
        return from_bytes(data, name=name, given=given, settings=settings)
    except TimelineError as error:
        return Failure(id=Path(name).stem or name, error=error)


def _stream(stdin: BinaryIO, given: Given, settings: Settings) -> Iterator[Document | Failure]:
    """Standard input: records if its first line is one, else one text."""
    first = stdin.readline(settings.max_bytes + 1)
    if first.lstrip().startswith(b"{") and _is_record(first, settings):
        yield from _records(_Again(first, stdin), "stdin", given, settings, compressed=False)
        return
    yield _attempt(first + stdin.read(settings.max_bytes + 1), "stdin", given, settings)


def _is_record(line: bytes, settings: Settings) -> bool:
    try:
        return "text" in jsonl.record(line, settings)
    except TimelineError:
        return False


class _Again:
    """A stream with its first line put back."""

    def __init__(self, first: bytes, rest: BinaryIO) -> None:
        self._first, self._rest = first, rest

    def readline(self, limit: int = -1) -> bytes:
        line, self._first = self._first, b""
        return line or self._rest.readline(limit)


def _records(
    stream: Any, name: str, given: Given, settings: Settings, *, compressed: bool
) -> Iterator[Document | Failure]:
    stem = name.split(".")[0] or name
    for number, line in jsonl.lines(stream, settings, compressed=compressed):
        fallback = f"{stem}-{number}"
        id_ = fallback
        try:
            if isinstance(line, TimelineError):
                raise line
            record = jsonl.record(line, settings)
            own = record.get("id")
            id_ = str(own) if isinstance(own, str | int) and not isinstance(own, bool) else fallback
            yield from_record(record, given=given, fallback_id=fallback, settings=settings)
        except TimelineError as error:
            error.detail = f"{name}, line {number}: {error.detail}"
            yield Failure(id=id_, error=error, line=number)
