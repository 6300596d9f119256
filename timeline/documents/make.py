"""A text and what is known of it → a `Document`. Every reader ends here."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from timeline import languages
from timeline.documents import dates, markdown, names
from timeline.documents.blocks import find_blocks, retitled
from timeline.documents.clean import clean
from timeline.documents.front import front_matter
from timeline.errors import FieldError, InvalidInput, TooLarge
from timeline.languages.detect import detect
from timeline.settings import DEFAULT, Settings
from timeline.types import Block, BlockKind, Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the caller says of a document; it goes before what the document says of itself.

    `published` and `read_on` are ISO 8601. `read_on` is the day of reading: it bounds the year of a page header that
    names none (`11.19 (화)`), because the library itself never reads the clock.
    """

    published: str | None = None
    language: str | None = None
    timezone: str | None = None
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    title: str | None = None
    read_on: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What a file says of itself in fields made for it (front matter, JSON-LD, meta tags). Best date first."""

    dates: tuple[str | None, ...] = ()
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    language: str | None = None
    timezone: str | None = None


NOTHING = Given()
NO_METADATA = Metadata()
_OF_BOTH = ("title", "publisher", "author", "url", "language", "timezone")


def make(
    text: str,
    *,
    id: str,
    given: Given = NOTHING,
    metadata: Metadata = NO_METADATA,
    media_type: str = "text/plain",
    extracted: bool = False,
    settings: Settings = DEFAULT,
) -> Document:
    """The document of a text. Raises InvalidInput for an empty text or bad values, TooLarge beyond the limits."""
    digest = _digest(text, settings.max_characters)
    checked = check(given)
    front, body = front_matter(text)
    metadata = _with_front(metadata, front)
    known = _completed(checked, metadata)
    plain, headings = clean(text), frozenset[int]()
    if media_type == "text/markdown":
        plain, headings = markdown.plain(plain)
    blocks = find_blocks(plain, skip=body, headings=headings, scraped=media_type == "text/html")
    blocks = retitled(blocks, plain, known.title)
    published, basis = dates.published(
        plain,
        blocks,
        given=known.published,
        metadata=metadata.dates,
        url=known.url,
        zone=known.timezone,
        read_on=known.read_on,
    )
    outlet, author = names.publisher_and_author(plain, blocks)
    if body:
        head = len(text[:body].rstrip())
        blocks = (Block(start=0, end=head, kind=BlockKind.FURNITURE), *blocks)
    return Document(
        id=id,
        text=text,
        clean=plain,
        blocks=blocks,
        language=known.language or detect(plain[body:]),
        published=published,
        published_basis=basis,
        title=known.title or names.title(plain, blocks),
        publisher=known.publisher or outlet,
        author=known.author or author,
        url=known.url,
        timezone=known.timezone,
        media_type=media_type,
        sha256=digest,
        extracted=extracted,
    )


def _digest(text: str, limit: int) -> str:
    """The SHA-256 of a text that can be read. Raises InvalidInput or TooLarge where it cannot."""
    if not text.strip():
        raise InvalidInput("the text is empty: give at least one word", errors=(_fault("/text", "is empty"),))
    if len(text) > limit:
        raise TooLarge(f"the text has {len(text):,} characters and {limit:,} are read at most: split it")
    if "\0" in text:
        raise InvalidInput(
            f"the text holds a NUL character at {text.index(chr(0))}: it is not text; take it out",
            errors=(_fault("/text", "holds a NUL character"),),
        )
    try:
        return hashlib.sha256(text.encode()).hexdigest()
    except UnicodeEncodeError as error:
        raise InvalidInput(
            f"the text holds a lone surrogate at {error.start}: it is not Unicode; encode it again as UTF-8",
            errors=(_fault("/text", "holds a lone surrogate"),),
        ) from None


def _completed(given: Given, metadata: Metadata) -> Given:
    """What was given, with what the file says of itself where nothing was."""
    return replace(given, **{name: getattr(given, name) or getattr(metadata, name) for name in _OF_BOTH})


def _with_front(metadata: Metadata, front: dict[str, str]) -> Metadata:
    if not front:
        return metadata
    language, zone = front.get("language") or front.get("lang"), front.get("timezone")
    return Metadata(
        dates=(front.get("published") or front.get("date"), *metadata.dates),
        title=front.get("title") or metadata.title,
        publisher=front.get("publisher") or metadata.publisher,
        author=front.get("author") or metadata.author,
        url=front.get("url") or metadata.url,
        language=language if language and language_code(language) else metadata.language,
        timezone=zone if zone and _is_timezone(zone) else metadata.timezone,
    )


def language_code(value: str) -> str | None:
    """The ISO 639-1 code of a language tag (`ko`, `ko-KR`, `EN_us`), or None."""
    head = value.strip().lower().replace("_", "-").split("-")[0]
    return head if len(head) in (2, 3) and head.isascii() and head.isalpha() else None


def check(given: Given) -> Given:
    """What was given, in the form that is kept. Raises InvalidInput that names every fault."""
    faults = []
    published, read_on = given.published, given.read_on
    if published is not None:
        zone = given.timezone if given.timezone and _is_timezone(given.timezone) else None
        published = dates.valid(published, zone)
        if published is None:
            message = f"{given.published!r} is no ISO 8601 date such as 2024-11-19 or 2024-11-19T07:49"
            faults.append(_fault("/published", message))
    if read_on is not None and dates.valid(read_on) is None:
        faults.append(_fault("/read_on", f"{read_on!r} is no ISO 8601 date"))
    language = given.language
    if language is not None:
        language = language_code(language)
        if language is None or not languages.is_known(language):
            faults.append(
                _fault("/language", f"{given.language!r} is no language code such as ko or en (ISO 639-1)")
            )
    if given.timezone is not None and not _is_timezone(given.timezone):
        faults.append(_fault("/timezone", f"{given.timezone!r} is no time zone such as Asia/Seoul"))
    if faults:
        raise InvalidInput("; ".join(f"{f.pointer}: {f.message}" for f in faults), errors=tuple(faults))
    if (published, language) == (given.published, given.language):
        return given
    return replace(given, published=published, language=language)


def _is_timezone(name: str) -> bool:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def _fault(pointer: str, message: str) -> FieldError:
    return FieldError(pointer=pointer, message=message)
