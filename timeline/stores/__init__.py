"""Stores: documents and their findings in a database. SQLite by default, PostgreSQL by URL, one code.

    with closing(open_store("timeline.db")) as store:
        store.add(document, pipeline.extract(document))

Importing this is cheap; the database library loads when a store is opened.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from timeline.errors import InvalidOption
from timeline.stores.base import Store

__all__ = ["Store", "check_url", "default_url", "is_shared", "open_store"]


def open_store(url: str | None = None) -> Store:
    """The store of a URL, made or brought up to date if need be.

    `url`: `sqlite:///path/to/file.db`, the path of a SQLite file, or `postgresql://user@host/database` (extra
    `postgresql`); None is `default_url()`. Raises InvalidOption for another URL, MissingDependency, or
    StoreUnavailable.
    """
    from timeline.stores.sql import SqlStore

    return SqlStore(checked(url or default_url()))


def default_url() -> str:
    """`TIMELINE_STORE`, or a SQLite file in the folder where the system keeps a user's data."""
    if url := os.environ.get("TIMELINE_STORE"):
        return url
    home = Path.home()
    if sys.platform == "darwin":
        folder = home / "Library" / "Application Support"
    elif sys.platform == "win32":
        folder = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    else:
        folder = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return str(folder / "timeline" / "timeline.db")


def check_url(url: str | None) -> None:
    """Raises InvalidOption for what is the URL of no store; None is that of the default one."""
    checked(url or default_url())


def is_shared(url: str) -> bool:
    """Can several machines have the store of a URL open? Raises InvalidOption for a URL of none."""
    return not checked(url).startswith("sqlite")


def checked(url: str) -> str:
    """A store's URL as the database library wants it.

    >>> checked("news.db"), checked("postgres://db/news")
    ('sqlite:///news.db', 'postgresql+psycopg://db/news')
    """
    scheme, mark, rest = url.partition("://")
    if not mark:
        return f"sqlite:///{url}"
    match scheme:
        case "sqlite":
            return url
        case "postgresql" | "postgres" | "postgresql+psycopg":
            return f"postgresql+psycopg://{rest}"
    raise InvalidOption(f"A store is a SQLite file, sqlite:///… or postgresql://…, not {scheme}://…")
