"""The wire format of bodies as marshmallow schemas: requests are validated with them, answers documented.

Answers are written by orjson, from the records themselves.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, validate

from api.parameters import Parameters, QuestionParameters
from timeline.stores.base import SLUGS, is_slug
from timeline.stores.saved import FIELDS
from timeline.types import (
    Act,
    Basis,
    EntityKind,
    EntryKind,
    Polarity,
    Quotation,
    Relation,
    Role,
    SourceKind,
    Stance,
    Status,
    TimeBasis,
    TimexType,
)

OFFSET = {"description": "A code point of the document's text, counted from 0."}


def string(**options: Any) -> fields.String:
    return fields.String(required=True, **options)


def nullable(**options: Any) -> fields.String:
    return fields.String(required=True, allow_none=True, **options)


def one_of(values: type[StrEnum]) -> fields.String:
    return fields.String(required=True, validate=validate.OneOf([str(value) for value in values]))


def offset() -> fields.Integer:
    return fields.Integer(required=True, strict=True, metadata=OFFSET)


def many(of: type[Schema], *, required: bool = True) -> fields.List[Any]:
    return fields.List(fields.Nested(of), required=required)


# ------------------------------------------------------------------ requests


class RecordSchema(Schema):
    """A document to read. Only its text is required."""

    class Meta:
        unknown = RAISE

    text = fields.String(
        required=True,
        validate=validate.Length(min=1),
        metadata={"description": "The text, or the markup if media_type says so."},
    )
    id = fields.String(
        allow_none=True, metadata={"description": "Its name in the result; else made of the content."}
    )
    title = fields.String(allow_none=True)
    published = fields.String(
        allow_none=True,
        metadata={
            "description": "When it was published: an ISO 8601 date or date-time. Else read in the document.",
            "example": "2024-11-19",
        },
    )
    language = fields.String(
        allow_none=True, metadata={"description": "ISO 639-1; else detected.", "example": "ko"}
    )
    timezone = fields.String(allow_none=True, metadata={"example": "Asia/Seoul"})
    url = fields.String(allow_none=True)
    publisher = fields.String(allow_none=True)
    author = fields.String(allow_none=True)
    media_type = fields.String(allow_none=True, metadata={"example": "text/plain"})


class QuestionSchema(QuestionParameters):
    """What a saved timeline shows, by the names of the parameters of `/v1/entries`."""

    max_dates = fields.Integer(
        validate=validate.Range(1, 10_000),
        metadata={"description": "No more than the days that most documents tell of."},
    )
    per_date = fields.Integer(
        validate=validate.Range(1, 100),
        metadata={"description": "No more than the most central entries of each day."},
    )


def _check_slug(slug: str) -> None:
    if not is_slug(slug):
        raise ValidationError(SLUGS)


class NewTimelineSchema(Parameters):
    """A timeline to save under a name: `slug`, or made of the title."""

    title = fields.String(required=True, validate=validate.Length(min=1, max=300))
    slug = fields.String(
        validate=_check_slug,
        metadata={"description": "Lower-case letters, digits and hyphens.", "example": "chips-2024"},
    )
    query = fields.Nested(QuestionSchema, load_default=dict)


class TimelineBodySchema(Parameters):
    """What a saved timeline is to be from now on."""

    title = fields.String(required=True, validate=validate.Length(min=1, max=300))
    query = fields.Nested(QuestionSchema, load_default=dict)


assert {field.data_key or name for name, field in QuestionSchema().fields.items()} == set(FIELDS)


# ------------------------------------------------------------------ answers


class SpanSchema(Schema):
    start = offset()
    end = offset()


class TimeSchema(Schema):
    """When something happens, was said or holds."""

    edtf = string(metadata={"description": "Extended Date/Time Format (ISO 8601-2).", "example": "2017/.."})
    earliest = nullable(metadata={"description": "The first day (or minute), inclusive; null if open."})
    latest = nullable(metadata={"description": "The last day (or minute), inclusive; null if open."})
    granularity = string(metadata={"example": "month"})
    relation = one_of(Relation)
    ongoing = fields.Boolean(required=True)
    approximate = fields.Boolean(required=True)
    text = nullable(metadata={"description": "The words that give it."})
    timex = nullable()
    basis = one_of(TimeBasis)


class AnchorSchema(Schema):
    basis = string()
    timex = nullable()
    value = nullable()


class TimexSchema(SpanSchema):
    """A time expression (TIMEX3)."""

    id = string()
    text = fields.String(required=True)
    type = one_of(TimexType)
    value = fields.String(required=True)
    mod = nullable()
    quant = nullable()
    freq = nullable()
    edtf = nullable()
    earliest = nullable()
    latest = nullable()
    granularity = nullable()
    anchor = fields.Nested(AnchorSchema, required=True)
    relation = one_of(Relation)
    rule = fields.String(required=True)


class TriggerSchema(SpanSchema):
    text = string()
    lemma = fields.String(required=True)


class ParticipantSchema(SpanSchema):
    role = one_of(Role)
    text = string()
    kind = one_of(EntityKind)


class FactualitySchema(Schema):
    status = one_of(Status)
    polarity = one_of(Polarity)


class EventSchema(SpanSchema):
    """Something that happens, is planned, proposed or ends."""

    id = string()
    type = string()
    headline = string()
    text = fields.String(required=True)
    trigger = fields.Nested(TriggerSchema, required=True)
    participants = many(ParticipantSchema)
    time = fields.Nested(TimeSchema, required=True, allow_none=True)
    factuality = fields.Nested(FactualitySchema, required=True)
    reported_by = nullable()
    confidence = fields.Float(required=True)
    rule = fields.String(required=True)
    document = fields.String(metadata={"description": "Where several documents are told of."})


class SourceSchema(Schema):
    text = string()
    kind = one_of(SourceKind)
    spans = many(SpanSchema)
    resolved = nullable()


class QuotedSchema(SpanSchema):
    text = string()


class ClaimSchema(Schema):
    """Who said what, when it was said, and which times it is about."""

    id = string()
    quotation = one_of(Quotation)
    act = one_of(Act)
    stance = one_of(Stance)
    source = fields.Nested(SourceSchema, required=True, allow_none=True)
    cue = fields.Nested(TriggerSchema, required=True, allow_none=True)
    content = many(QuotedSchema)
    said_at = fields.Nested(TimeSchema, required=True, allow_none=True)
    about = fields.List(fields.String(), required=True)
    parent = nullable()
    confidence = fields.Float(required=True)
    rule = string()
    document = fields.String(metadata={"description": "Where several documents are told of."})


class EvidenceSchema(SpanSchema):
    document = string()
    exact = string()
    prefix = string()
    suffix = string()


class MemberSchema(Schema):
    document = string()
    id = string()


class ConflictSchema(Schema):
    edtf = string()
    documents = fields.List(fields.String(), required=True)


class EntrySchema(Schema):
    """A line of a timeline, with the words that say it."""

    id = string()
    kind = one_of(EntryKind)
    headline = string()
    time = fields.Nested(TimeSchema, required=True)
    evidence = many(EvidenceSchema)
    members = many(MemberSchema)
    participants = fields.List(fields.String(), required=True)
    tags = fields.List(fields.String(), required=True)
    salience = fields.Float(required=True)
    sources = fields.Integer(required=True)
    conflicts = many(ConflictSchema)


class DocumentSchema(Schema):
    """What is known of a document."""

    id = string()
    title = nullable()
    language = string()
    published = nullable()
    published_basis = one_of(Basis)
    publisher = nullable()
    author = nullable()
    url = nullable()
    characters = fields.Integer(required=True)
    sha256 = string()
    text = fields.String(metadata={"description": "The text that offsets count in, where it was not given."})
    added = fields.String(metadata={"description": "When it came into the store (UTC)."})


class ExtractionSchema(Schema):
    """All that was found in one document. A list is left out where its stage did not run."""

    document = fields.Nested(DocumentSchema, required=True)
    timexes = many(TimexSchema, required=False)
    events = many(EventSchema, required=False)
    claims = many(ClaimSchema, required=False)
    entries = many(EntrySchema, required=False)


class TimelineSchema(Schema):
    """Entries of several documents, with the documents, events and claims that they name."""

    query = fields.Dict(keys=fields.String(), values=fields.String(), required=True)
    documents = many(DocumentSchema)
    entries = many(EntrySchema)
    events = many(EventSchema)
    claims = many(ClaimSchema)


class SavedSchema(Schema):
    """A saved timeline: its entries are at `/v1/timelines/{slug}.json`."""

    slug = string()
    title = string()
    query = fields.Nested(QuestionSchema, required=True)
    saved = string(metadata={"description": "When it was saved last (UTC)."})


class SavedPageSchema(Schema):
    data = many(SavedSchema)
    next = nullable(metadata={"description": "The cursor of the next page."})


class EmbedSchema(Schema):
    """A saved timeline for other pages (oEmbed 1.0)."""

    version = string()
    type = string()
    title = string()
    provider_name = string()
    provider_url = string()
    width = fields.Integer(required=True)
    height = fields.Integer(required=True)
    html = string()


class DocumentPageSchema(Schema):
    data = many(DocumentSchema)
    next = nullable(metadata={"description": "The cursor of the next page."})


class EntryPageSchema(Schema):
    data = many(EntrySchema)
    next = nullable(metadata={"description": "The cursor of the next page."})


class NormalizedSchema(Schema):
    language = string()
    timex = fields.Nested(TimexSchema, required=True, allow_none=True)
    trace = fields.List(fields.Raw(), required=True)


class FormatSchema(Schema):
    name = string()
    media_type = string()
    suffix = string()


class FormatsSchema(Schema):
    data = many(FormatSchema)


class LanguageSchema(Schema):
    code = string()
    name = string()
    finds = fields.List(fields.String(), required=True)


class LanguagesSchema(Schema):
    data = many(LanguageSchema)


class StateSchema(Schema):
    status = string()


class FieldErrorSchema(Schema):
    pointer = fields.String(metadata={"description": "JSON Pointer into the body."})
    parameter = fields.String(metadata={"description": "The parameter of the query or path."})
    message = string()


class ProblemSchema(Schema):
    """Problem details (RFC 9457)."""

    type = string()
    title = string()
    status = fields.Integer(required=True)
    detail = nullable()
    instance = nullable()
    errors = many(FieldErrorSchema, required=False)
