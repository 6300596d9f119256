"""Documents, their findings and entries, and the indexes that find them again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

Key = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "documents",
        sa.Column("key", Key, primary_key=True, autoincrement=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("content", sa.Text, nullable=False, unique=True),
        sa.Column("added", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "findings",
        _owner("document", "documents", primary_key=True),
        sa.Column("version", sa.Text, nullable=False),
        sa.Column("timexes", sa.Text, nullable=False),
        sa.Column("events", sa.Text, nullable=False),
        sa.Column("claims", sa.Text, nullable=False),
    )
    op.create_table(
        "entries",
        sa.Column("key", Key, primary_key=True, autoincrement=True),
        _owner("document", "documents", nullable=False),
        sa.Column("first", sa.BigInteger, nullable=False),
        sa.Column("grain", sa.Integer, nullable=False),
        sa.Column("last", sa.BigInteger, nullable=False),
        sa.Column("confidence", sa.Float, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("entries_by_document", "entries", ["document"])
    op.create_index("entries_in_order", "entries", ["first", "grain", "last", "key"])
    op.create_index("entries_by_end", "entries", ["last"])
    op.create_table(
        "facets",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, primary_key=True),
        sa.Column("first", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("grain", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("last", sa.BigInteger, primary_key=True, autoincrement=False),
        _owner("entry", "entries", primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("facets_by_entry", "facets", ["entry"])
    for rows in ("documents", "entries"):
        if op.get_bind().dialect.name == "sqlite":
            op.execute(
                f"CREATE VIRTUAL TABLE {rows}_grams USING fts5(grams, detail=none, "
                "tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* M* S* Co Cn'\")"
            )
        else:
            op.create_table(
                f"{rows}_grams",
                _owner("key", rows, primary_key=True),
                sa.Column("grams", postgresql.ARRAY(sa.Text), nullable=False),
            )
            op.create_index(f"{rows}_by_grams", f"{rows}_grams", ["grams"], postgresql_using="gin")


def _owner(name: str, table: str, *, primary_key: bool = False, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(
        name,
        Key,
        sa.ForeignKey(f"{table}.key", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=nullable,
        autoincrement=False,
    )
