"""The values that stages hand to each other. Frozen, slotted, made of tuples and strings.

Every `start`/`end` is a half-open range of Unicode code points of `Document.text`, and
`document.text[start:end]` equals the `text` beside it. Calendar bounds (`earliest`, `latest`) are ISO 8601
strings and inclusive. The wire form of each type is in `timeline.records`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of code points: `text[start:end]`."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether the other one lies in this one; it may be the same."""
        return self.start <= other.start and other.end <= self.end


# ------------------------------------------------------------------ documents


class BlockKind(StrEnum):
    """What a stretch of a document is."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    HEADER = "header"  # a page's date or section line
    BYLINE = "byline"  # who wrote it and when it was put online
    CAPTION = "caption"
    FURNITURE = "furniture"  # menus, share buttons, counters, copyright …
    POST = "post"  # what readers wrote below

    @property
    def is_title(self) -> bool:
        """Whether it stands over a text or a part of it, worded as headlines are."""
        return self in _TITLES

    @property
    def is_read(self) -> bool:
        """Whether it is read for events and claims."""
        return self is BlockKind.BODY or self in _TITLES


_TITLES = frozenset({BlockKind.TITLE, BlockKind.HEADING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph or line of a document and what it is."""

    start: int
    end: int
    kind: BlockKind


class Basis(StrEnum):
    """Where a document creation time was read."""

    GIVEN = "given"
    METADATA = "metadata"
    URL = "url"
    BYLINE = "byline"
    HEADER = "header"
    DATELINE = "dateline"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A text ready for extraction.

    `clean` has the length of `text`, code point for code point (markup blanked, odd spaces and full-width
    digits made plain), so that an offset into the one is an offset into the other. `published` is the DCT:
    `2024-11-19` or `2024-11-19T07:49`, in the document's own time zone, or None.
    `extracted` says that `text` was made from markup or a binary file and is to be returned with the result.
    """

    id: str
    text: str
    clean: str
    blocks: tuple[Block, ...]
    language: str
    published: str | None = None
    published_basis: Basis = Basis.NONE
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    timezone: str | None = None
    media_type: str = "text/plain"
    sha256: str = ""
    extracted: bool = False


# ------------------------------------------------------------------ analysis


@dataclass(frozen=True, slots=True)
class Token:
    """A word (English) or morpheme (Korean) of a sentence, with offsets into the document.

    `tag` is the analyser's own fine tag (Penn Treebank, Sejong). `dep`, `head` (an index into the sentence's
    tokens; the root's is its own) and `entity` (`PERSON`, `ORG`, `GPE` … or "") are empty where the analyser
    gives none.
    """

    start: int
    end: int
    text: str
    lemma: str
    tag: str
    dep: str = ""
    head: int = -1
    entity: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence: where it is, which block it is of, and its tokens once an analyser has read it.

    One that `leads` is the time that a line of a chronology begins with: the heading of the rest of its block.
    """

    start: int
    end: int
    block: int
    kind: BlockKind = BlockKind.BODY
    tokens: tuple[Token, ...] = ()
    leads: bool = False


# ------------------------------------------------------------------ time


class TimexType(StrEnum):
    """The types of time expressions of TIMEX3 (ISO-TimeML)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Relation(StrEnum):
    """How an event lies to its time."""

    ON = "on"
    SINCE = "since"
    UNTIL = "until"
    DURING = "during"
    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """What a relative expression was resolved against: `dct`, `timex`, `section` or `none`."""

    basis: str = "none"
    timex: str | None = None
    value: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Timex:
    """A temporal expression (TIMEX3) with its value and calendar bounds.

    `relation` is what the words around say of it (since, 부터 …). `explicit` is true when the expression
    itself names the date in full, so that no anchor was needed.
    """

    id: str
    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    edtf: str | None = None
    earliest: str | None = None
    latest: str | None = None
    granularity: str | None = None
    anchor: Anchor = Anchor()
    rule: str = ""
    relation: Relation = Relation.ON
    explicit: bool = False


class TimeBasis(StrEnum):
    """What a time rests on: a date in full, an anchor (the missing year included), other words that govern these, or
    the document's own date, which stands in where the text gives none."""

    EXPLICIT = "explicit"
    RELATIVE = "relative"
    INHERITED = "inherited"
    PUBLICATION = "publication"


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """The time of an event, claim or entry. `timex` is the id of the expression that gives it, if one does."""

    edtf: str
    earliest: str | None
    latest: str | None
    granularity: str
    relation: Relation = Relation.ON
    ongoing: bool = False
    approximate: bool = False
    text: str | None = None
    timex: str | None = None
    basis: TimeBasis = TimeBasis.EXPLICIT


# ------------------------------------------------------------------ events and claims


class Role(StrEnum):
    """What somebody or something is in an event: who does it, to whom it is done, who gets it, where it is."""

    AGENT = "agent"
    PATIENT = "patient"
    RECIPIENT = "recipient"
    PLACE = "place"
    OTHER = "other"


class EntityKind(StrEnum):
    """What a participant is."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    PRODUCT = "product"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Who or what takes part in an event, in which role, by the words at its place in the text."""

    role: Role
    text: str
    kind: EntityKind
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """The word that evokes an event, or the cue that introduces a claim."""

    text: str
    lemma: str
    start: int
    end: int


class Status(StrEnum):
    """How real an event is told to be."""

    OCCURRED = "occurred"
    ONGOING = "ongoing"
    SCHEDULED = "scheduled"
    PROPOSED = "proposed"
    POSSIBLE = "possible"
    DENIED = "denied"


class Polarity(StrEnum):
    """Whether an event is told to happen, or not to."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


@dataclass(frozen=True, slots=True, kw_only=True)
class Factuality:
    """How real an event is told to be, and whether it is told not to happen."""

    status: Status = Status.OCCURRED
    polarity: Polarity = Polarity.POSITIVE


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happens, is planned, proposed or ends, told by one clause."""

    id: str
    type: str
    headline: str
    start: int
    end: int
    text: str
    trigger: Trigger
    participants: tuple[Participant, ...] = ()
    time: Time | None = None
    factuality: Factuality = Factuality()
    reported_by: str | None = None
    confidence: float = 1.0
    rule: str = ""


class SourceKind(StrEnum):
    """What the words are that say who makes a claim. `UNSPECIFIED`: a description that may be of anybody."""

    PERSON = "person"
    ORGANIZATION = "organization"
    ANONYMOUS = "anonymous"
    PRONOUN = "pronoun"
    UNSPECIFIED = "unspecified"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Who says it: the whole noun phrase. `resolved` names whom a pronoun or a bare name stands for."""

    text: str
    kind: SourceKind
    spans: tuple[Span, ...]
    resolved: str | None = None

    @property
    def name(self) -> str:
        """Who that is, by name where he is known."""
        return self.resolved or self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """One span of a claim's content."""

    start: int
    end: int
    text: str


class Act(StrEnum):
    """What somebody does by saying it, as the cue tells."""

    SAY = "say"
    REPORT = "report"
    ANNOUNCE = "announce"
    PROPOSE = "propose"
    REQUEST = "request"
    DENY = "deny"
    PLAN = "plan"
    PREDICT = "predict"
    CONFIRM = "confirm"
    ACCUSE = "accuse"
    QUESTION = "question"
    BELIEVE = "believe"


class Stance(StrEnum):
    """How the source of a claim stands to what it says."""

    ASSERTED = "asserted"
    DENIED = "denied"
    PROPOSED = "proposed"
    PLANNED = "planned"
    PREDICTED = "predicted"
    QUESTIONED = "questioned"


class Quotation(StrEnum):
    """Whether a claim gives the very words of its source, others, or both."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Who said what (source, cue and content as in PARC), when it was said and which times it is about."""

    id: str
    quotation: Quotation
    act: Act
    stance: Stance
    source: Source | None
    cue: Trigger | None
    content: tuple[Quoted, ...]
    said_at: Time | None = None
    about: tuple[str, ...] = ()
    parent: str | None = None
    confidence: float = 1.0
    rule: str = ""

    @property
    def speaker(self) -> str:
        """Who says it, by name where he is known; empty where nobody is told."""
        return "" if self.source is None else self.source.name


# ------------------------------------------------------------------ timelines

HEADLINE = 160  # code points that the line of an event or a claim may take


class EntryKind(StrEnum):
    """What a line of a timeline tells: that something happens, or that somebody says something."""

    EVENT = "event"
    CLAIM = "claim"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The words that say it (W3C Web Annotation's text quote and position selectors)."""

    document: str
    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""


class Member(NamedTuple):
    """An event or claim of a document that an entry stands for."""

    document: str
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Another date that some documents give for the same thing."""

    edtf: str
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a timeline."""

    id: str
    kind: EntryKind
    headline: str
    time: Time
    evidence: tuple[Evidence, ...]
    members: tuple[Member, ...]
    participants: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    salience: float = 0.0
    sources: int = 1
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """All that was found in one document. A list is None when its stage did not run."""

    document: Document
    timexes: tuple[Timex, ...] | None = None
    events: tuple[Event, ...] | None = None
    claims: tuple[Claim, ...] | None = None
    entries: tuple[Entry, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """One merged timeline of several documents, with the events and claims its entries name."""

    query: dict[str, str] = field(default_factory=dict)
    documents: Sequence[Document] = ()
    entries: tuple[Entry, ...] = ()
    events: Sequence[tuple[str, Event]] = ()
    claims: Sequence[tuple[str, Claim]] = ()
