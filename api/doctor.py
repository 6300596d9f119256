"""What `timeline doctor` tells: versions, the settings with their origins, whether store and models are there."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from contextlib import closing
from importlib import metadata

from api.access import tokens_of
from api.settings import choices
from timeline import languages
from timeline.errors import TimelineError
from timeline.stores import default_url, open_store
from timeline.stores.version import extractor, release

LIBRARIES = ("kiwipiepy", "spacy", "dateparser", "Flask", "SQLAlchemy", "gunicorn")

EXTRAS = {"psycopg": "postgresql", "distributed": "cluster", "pypdf": "pdf", "python-docx": "docx"}


def report(store: str | None = None) -> Iterator[tuple[str, str, str]]:
    """Lines of a name, a value and a note; a note that begins with `failed` is a fault. Raises InvalidOption."""
    yield "timeline", release(), f"extractor {extractor()}"
    yield "python", platform.python_version(), sys.executable
    for library in LIBRARIES:
        yield library, metadata.version(library), ""
    for library, extra in EXTRAS.items():
        yield library, *_extra(library, extra)
    chosen = choices(store=store)
    for name, (value, origin) in chosen.items():
        yield name, _shown(name, value), origin
    yield "documents", *_documents(chosen["store"].value)
    for code in languages.codes():
        yield f"language {code}", *_models(code)


def _extra(library: str, extra: str) -> tuple[str, str]:
    try:
        return metadata.version(library), f"extra {extra}"
    except metadata.PackageNotFoundError:
        return "-", f"not installed: extra {extra}"


def _shown(name: str, value: object) -> str:
    """A setting without what is nobody's business: tokens, and the password that a store's URL may hold."""
    if name == "tokens":
        return f"{len(tokens_of(str(value)))} of them"
    if name == "store":
        scheme, mark, rest = str(value or default_url()).rpartition("://")
        return f"{scheme}{mark}{rest.rpartition('@')[2]}"
    return "-" if value in (None, "") else str(value)


def _documents(url: str | None) -> tuple[str, str]:
    try:
        with closing(open_store(url)) as store:
            documents, entries = store.counts()
    except TimelineError as error:
        return "-", f"failed: {error.detail}"
    return str(documents), f"{entries} entries"


def _models(code: str) -> tuple[str, str]:
    language = languages.get(code)
    try:
        languages.analyzer(language)
    except Exception as error:
        return language.name, f"failed: {type(error).__name__}: {error}"
    return language.name, "models load"
