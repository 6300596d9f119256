"""`timeline_entries`: a view for programs that ask in SQL, an entry a row, in columns that a person can read.

Dates are of the database's own kind, both inclusive; null is an open end, or a year that the database cannot hold
(before 4712 BC or after 9999). `sources`, `types`, `stances` and `statuses` are in lower case, as they are compared.
All of the statement is written here: no value comes from outside, hence the exceptions to S608.
"""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# The seconds of the dates that both databases can write, from 4712 BC to the end of 9999; an open end is beyond.
LEAST, MOST = -210_835_440_000, 253_402_300_799

# JSON in which the escape of U+0000, which neither takes, is that of the replacement character.
ENTRY, DOCUMENT = (rf"replace({table}.record, '\u0000', '\ufffd')" for table in "ed")

WORDS = ("kind", "headline")
TIMES = ("edtf", "granularity", "relation", "basis")
FACETS = {"sources": "source", "types": "type", "stances": "stance", "statuses": "status"}


def upgrade() -> None:
    op.execute(_view(_Sqlite if op.get_bind().dialect.name == "sqlite" else _Postgres))


class _Sqlite:
    """SQLite's way of writing it. It has no dates, and keeps them as text that its functions take."""

    quote = f"json_extract({ENTRY}, '$.evidence[0].exact')"

    @staticmethod
    def field(record: str, *path: str) -> str:
        return f"json_extract({record}, '$.{'.'.join(path)}')"

    number = truth = field  # of JSON's kind; true is 1

    @staticmethod
    def moment(seconds: str) -> str:
        return f"datetime({seconds}, 'unixepoch')"

    @staticmethod
    def joined(rows: str, order: str) -> str:
        return f"(SELECT group_concat(value, '; ') FROM (SELECT value FROM {rows} ORDER BY {order}))"  # noqa: S608

    @staticmethod
    def items(name: str) -> str:
        return f"json_each({ENTRY}, '$.{name}')"


class _Postgres:
    """PostgreSQL's."""

    quote = f"({ENTRY}::json #>> '{{evidence,0,exact}}')"

    @staticmethod
    def field(record: str, *path: str) -> str:
        return f"({record}::json #>> '{{{','.join(path)}}}')"

    @staticmethod
    def number(record: str, *path: str) -> str:
        return f"{_Postgres.field(record, *path)}::double precision"

    @staticmethod
    def truth(record: str, *path: str) -> str:
        return f"{_Postgres.field(record, *path)}::boolean"

    @staticmethod
    def moment(seconds: str) -> str:
        return f"timestamp '1970-01-01' + ({seconds}) * interval '1 second'"

    @staticmethod
    def joined(rows: str, order: str) -> str:
        return f"(SELECT string_agg(value, '; ' ORDER BY {order}) FROM {rows})"  # noqa: S608

    @staticmethod
    def items(name: str) -> str:
        return f"json_array_elements_text({ENTRY}::json -> '{name}') WITH ORDINALITY AS of_entry(value, key)"


def _view(sql: type[_Sqlite] | type[_Postgres]) -> str:
    """The statement that makes the view."""

    def bounded(column: str, seconds: str) -> str:
        return f"CASE WHEN e.{column} BETWEEN {LEAST} AND {MOST} THEN {sql.moment(seconds)} END"

    def facet(name: str) -> str:
        return sql.joined(f"facets WHERE entry = e.key AND name = '{name}'", "value")

    columns = {
        "entry": f"d.id || '/' || {sql.field(ENTRY, 'id')}",
        **{name: sql.field(ENTRY, name) for name in WORDS},
        "starts": bounded("first", 'e."first"'),
        # A clock time is its own end: the second after it is where the next one begins.
        "ends": bounded("last", 'e."last" - 1'),
        **{name: sql.field(ENTRY, "time", name) for name in TIMES},
        "date_text": sql.field(ENTRY, "time", "text"),
        "ongoing": sql.truth(ENTRY, "time", "ongoing"),
        "approximate": sql.truth(ENTRY, "time", "approximate"),
        **{name: facet(of) for name, of in FACETS.items()},
        **{name: sql.joined(sql.items(name), "key") for name in ("participants", "tags")},
        "salience": sql.number(ENTRY, "salience"),
        "confidence": "e.confidence",
        "quote": sql.quote,
        "document": "d.id",
        **{name: sql.field(DOCUMENT, name) for name in ("title", "publisher", "url", "published")},
        "language": "d.language",
        "added": "d.added",
    }
    listed = ",\n".join(f'{value} AS "{name}"' for name, value in columns.items())
    return f"CREATE VIEW timeline_entries AS SELECT\n{listed}\nFROM entries e JOIN documents d ON d.key = e.document"
