"""What the routes work with: the store and the extractor of this process, and whether they are ready.

Nothing heavy is touched before the first use: a worker is forked first and loads its models after.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cached_property
from typing import cast

import orjson
from flask import current_app

from api import metrics
from api.settings import ServiceSettings
from api.shelf import Shelf
from timeline.errors import TimelineError
from timeline.settings import Settings
from timeline.stores import Store, open_store, saved
from timeline.types import Document, Extraction

EXTENSION = "timeline"
log = logging.getLogger("timeline.service")
# Bytes of merged timelines that a process keeps.
KEPT = 64_000_000
# How many saved timelines, the newest, are merged before anybody asks for them.
PREPARED = 10
# How many requests of a process may wait for the extractor, fewer than it has threads: the others go on reading.
QUEUE = 12
# How long one of them waits, in seconds.
WAIT = 60


class Busy(TimelineError):
    """Too many documents wait for the extractor already."""

    title = "Busy"
    status = 503
    slug = "busy"


class Engine:
    """The store and the extractor of one process; one thread at a time extracts, any number reads."""

    def __init__(self, settings: ServiceSettings) -> None:
        self.settings = settings
        self._extracting = threading.Lock()
        self._queue = threading.BoundedSemaphore(QUEUE)
        self._opening = threading.Lock()
        self._merging = threading.Lock()
        self._warming: threading.Thread | None = None
        self._warm = threading.Event()
        self._timelines: Shelf[bytes] = Shelf(KEPT, len)

    @property
    def store(self) -> Store:
        """The store, opened (and its tables brought up to date) when first asked for."""
        with self._opening:
            return self._store

    @cached_property
    def _store(self) -> Store:
        return open_store(self.settings.store)

    def extract(self, document: Document, settings: Settings) -> Extraction:
        """All that is found in a document, when its turn comes. Raises Busy."""
        from timeline import pipeline

        with self._turn(), metrics.extraction(document.language, len(document.text)):
            return pipeline.extract(document, settings, metrics.stage)

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """One thread at a time: the analyzers are not made for several."""
        busy = Busy("The extractor has more to read than it can at the moment. Come back later.")
        if not self._queue.acquire(blocking=False):
            raise busy
        try:
            if not self._extracting.acquire(timeout=WAIT):
                raise busy
            try:
                yield
            finally:
                self._extracting.release()
        finally:
            self._queue.release()

    def timeline(self, slug: str) -> bytes:
        """`[title, timeline]` of a saved timeline, merged anew only if the store, or the day, has changed since.

        One thread merges, those that want the same wait for it: a second merging would slow the first. Raises NotFound.
        """
        found = self._timelines.get(slug, self.state)
        if found is None:
            with self._merging:
                state = day, _ = self.state()
                found = self._timelines.get(slug, lambda: state)
                if found is None:
                    asked = self.store.saved(slug)
                    found = orjson.dumps([asked.title, saved.timeline(self.store, asked.query, day)])
                    self._timelines.put(slug, found, state)
        return found

    def state(self) -> tuple[str, int]:
        """What is read is the same while this is: the day (for dates in words), and the changes of the store."""
        return today(), self.store.changes()

    def warm_up(self) -> None:
        """Begin to load models and open the store, in a thread of its own; once."""
        with self._opening:
            if self._warming is None:
                self._warming = threading.Thread(target=self._load, name="warm-up", daemon=True)
                self._warming.start()

    @property
    def ready(self) -> bool:
        """True once models and store are there, and the store answers."""
        return self._warm.is_set() and self.store.ready()

    def _load(self) -> None:
        from timeline import languages

        try:
            with self._extracting:
                for code in languages.codes():
                    languages.analyzer(languages.get(code))
            for one in self.store.all_saved(limit=PREPARED).items:
                self._prepare(one["slug"])
        except Exception:
            # The next probe tries again: a database may come up after the service.
            log.exception("cannot get ready")
            self._warming = None
        else:
            self._warm.set()

    def _prepare(self, slug: str) -> None:
        """Have a saved timeline merged before its first reader comes. What fails here fails for who asks for it."""
        try:
            self.timeline(slug)
        except Exception:
            log.exception("cannot prepare the timeline %s", slug)

    def close(self) -> None:
        if "_store" in self.__dict__:
            self._store.close()


def today() -> str:
    """The day of the request: it bounds the year of a page that gives only day and month, and dates in words."""
    return datetime.now(UTC).date().isoformat()


def engine() -> Engine:
    """The engine of the application that is running."""
    return cast(Engine, current_app.extensions[EXTENSION])
