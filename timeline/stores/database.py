"""Connections to SQLite and PostgreSQL, made ready for several writers at once."""

from __future__ import annotations

import importlib
import sqlite3
import time
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from timeline.errors import InvalidOption, MissingDependency
from timeline.stores.base import StoreUnavailable

# How long a writer waits for another one, in seconds.
BUSY = 30


def connect(address: str) -> Engine:
    """The engine of a store's URL. Raises InvalidOption, MissingDependency, StoreUnavailable."""
    try:
        url = make_url(address)
        if url.drivername.startswith("sqlite"):
            return _sqlite(url)
        importlib.import_module("psycopg")
        # A lost server is seen when a connection is taken, not in the middle of a request.
        return create_engine(url, pool_pre_ping=True, connect_args={"connect_timeout": BUSY})
    except ArgumentError as error:
        raise InvalidOption(
            "A store is a SQLite file, sqlite:///… or postgresql://user@host/database."
        ) from error
    except ImportError as error:
        detail = "PostgreSQL needs an extra: pip install 'timeline-extractor[postgresql]'"
        raise MissingDependency(detail) from error


def _sqlite(url: URL) -> Engine:
    if not url.database or url.database == ":memory:":
        raise InvalidOption("A SQLite store is a file: several processes share it.")
    try:
        Path(url.database).absolute().parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreUnavailable(f"The folder of the store cannot be made: {error}") from error
    engine = create_engine(url, connect_args={"timeout": BUSY})

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _: Any) -> None:
        connection.isolation_level = None  # the driver begins no transactions of its own
        for pragma in ("foreign_keys = ON", f"busy_timeout = {BUSY * 1000}"):
            connection.execute(f"PRAGMA {pragma}")
        _write_ahead(connection)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A writer takes the lock at once: a reader that becomes one could be refused without waiting.
        write = connection.get_execution_options().get("write")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return engine


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Put a file into WAL mode, where it stays. The switch wants the file alone and does not wait for it by itself."""
    end = time.monotonic() + BUSY
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(0.02)
        else:
            return


def reason(error: Exception) -> str:
    """What the database says, on one line; the statement and its values stay out of it."""
    said = error.orig if isinstance(error, DBAPIError) else error
    return " ".join(str(said).split()) or type(said).__name__
