"""Query parameters as marshmallow schemas. One that is not named here is an error."""

from __future__ import annotations

from marshmallow import RAISE, Schema, fields, validate

from timeline import formats
from timeline.settings import Genre, Stage
from timeline.stores.base import Match, Sort
from timeline.types import EntryKind

ONLY = [str(Stage.TIMEXES), str(Stage.EVENTS), str(Stage.CLAIMS)]
WORD = validate.Length(min=1, max=200)


def _words() -> fields.String:
    told = 'Words, all of which must be there, "phrases", and OR between what may be there instead.'
    return fields.String(validate=validate.Length(max=500), metadata={"description": told})


class Parameters(Schema):
    class Meta:
        unknown = RAISE


class NoParameters(Parameters):
    """A page that takes none."""


class SuffixParameters(Parameters):
    """How it is written, where the suffix of the path names the format already."""

    excel = fields.Boolean(
        load_default=False, metadata={"description": "CSV that Excel opens: a byte order mark."}
    )
    profile = fields.String(
        load_default=None,
        validate=validate.OneOf(formats.PROFILES),
        metadata={"description": "CSV with the columns that a program wants."},
    )


class FormatParameters(SuffixParameters):
    format = fields.String(
        validate=validate.OneOf(formats.names()),
        metadata={"description": "The format of the answer: see /v1/formats. Wins over Accept."},
    )


class GivenParameters(Parameters):
    """What the sender knows of a document whose body is text or markup."""

    id = fields.String(
        validate=WORD, metadata={"description": "The document's name; else made of its content."}
    )
    title = fields.String(validate=validate.Length(min=1, max=1000))
    published = fields.String(validate=WORD, metadata={"description": "ISO 8601, as in 2024-11-19."})
    language = fields.String(validate=WORD, metadata={"description": "ISO 639-1, as in ko."})
    timezone = fields.String(validate=WORD, metadata={"description": "As in Asia/Seoul."})
    publisher = fields.String(validate=WORD)
    url = fields.String(validate=validate.Length(min=1, max=4000))
    genre = fields.String(
        load_default=str(Genre.AUTO),
        validate=validate.OneOf([str(genre) for genre in Genre]),
        metadata={"description": "What anchors bare dates: the day of publication or the last date told."},
    )


class ExtractParameters(GivenParameters, FormatParameters):
    stages = fields.List(
        fields.String(validate=validate.OneOf(ONLY)),
        data_key="only",
        metadata={"description": "Find only these, and run no other stage. May be repeated."},
    )


class PageParameters(Parameters):
    limit = fields.Integer(load_default=50, validate=validate.Range(1, 500))
    cursor = fields.String(validate=validate.Length(min=1, max=500))


class ListParameters(PageParameters):
    q = _words()


class QuestionParameters(Parameters):
    """What entries of the store are wanted."""

    q = _words()
    first = fields.String(
        data_key="from",
        validate=WORD,
        metadata={"description": "ISO 8601, EDTF, or what a person types: last March, 작년 3월."},
    )
    last = fields.String(data_key="to", validate=WORD, metadata={"description": "As `from`; inclusive."})
    match = fields.String(validate=validate.OneOf([str(match) for match in Match]))
    kind = fields.String(validate=validate.OneOf([str(kind) for kind in EntryKind]))
    type = fields.String(validate=WORD)
    source = fields.String(validate=WORD, metadata={"description": "Who says it."})
    participant = fields.String(validate=WORD)
    stance = fields.String(validate=WORD)
    status = fields.String(validate=WORD)
    tag = fields.String(validate=WORD)
    document = fields.String(validate=WORD)
    language = fields.String(validate=WORD)
    granularity = fields.String(validate=WORD)
    min_confidence = fields.Float(validate=validate.Range(0, 1))


class EntryParameters(QuestionParameters):
    sort = fields.String(load_default=str(Sort.TIME), validate=validate.OneOf([str(sort) for sort in Sort]))
    limit = fields.Integer(load_default=100, validate=validate.Range(1, 1000))
    cursor = fields.String(validate=validate.Length(min=1, max=500))


class EntryPageParameters(EntryParameters, FormatParameters):
    pass


class EntrySuffixParameters(EntryParameters, SuffixParameters):
    pass


class NormalizeParameters(Parameters):
    expression = fields.String(required=True, validate=validate.Length(min=1, max=300))
    published = fields.String(
        required=True, validate=WORD, metadata={"description": "The day it is said on, as in 2024-11-19."}
    )
    language = fields.String(validate=WORD, metadata={"description": "ISO 639-1; else detected."})
