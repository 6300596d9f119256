"""What Prometheus reads at `/metrics`: requests, how long they take, what is extracted, what is stored.

Several workers count together where `PROMETHEUS_MULTIPROC_DIR` names a folder that is theirs (`api.server` makes one).
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress

from prometheus_client import REGISTRY, CollectorRegistry, Counter, Histogram, generate_latest, multiprocess

from api.settings import METRICS_FOLDER
from timeline.stores import Store
from timeline.stores.base import StoreUnavailable

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"

_REQUESTS = Counter("timeline_requests", "Requests answered.", ("method", "route", "status"))
_SECONDS = Histogram("timeline_request_seconds", "How long an answer takes.", ("method", "route"))
_EXTRACTIONS = Histogram("timeline_extraction_seconds", "How long a document takes.", ("language",))
_STAGES = Histogram("timeline_stage_seconds", "How long a stage of the extraction takes.", ("stage",))
_CHARACTERS = Counter("timeline_extracted_characters", "Characters of the documents read.", ("language",))


def answered(method: str, route: str | None, status: int, seconds: float) -> None:
    """Count a request. A route is named by its pattern, so that there are few."""
    named = route or "none"
    _REQUESTS.labels(method, named, status).inc()
    _SECONDS.labels(method, named).observe(seconds)


@contextmanager
def extraction(language: str, characters: int) -> Iterator[None]:
    """Count a document that is extracted."""
    began = time.perf_counter()
    yield
    _EXTRACTIONS.labels(language).observe(time.perf_counter() - began)
    _CHARACTERS.labels(language).inc(characters)


def stage(name: str) -> AbstractContextManager[object]:
    """Time a stage of an extraction."""
    return _STAGES.labels(name).time()


def exposed(store: Callable[[], Store]) -> bytes:
    """All metrics in Prometheus' text format; those of the store, which may not be there, if it answers."""
    registry: CollectorRegistry = REGISTRY
    if METRICS_FOLDER in os.environ:
        registry = CollectorRegistry()
        multiprocess.MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    gauges = {"timeline_store_up": ("Does the store answer?", 0)}
    with suppress(StoreUnavailable):
        documents, entries = store().counts()
        gauges = {
            "timeline_store_up": ("Does the store answer?", 1),
            "timeline_documents": ("Documents in the store.", documents),
            "timeline_entries": ("Entries of them.", entries),
        }
    lines = (
        f"# HELP {name} {meaning}\n# TYPE {name} gauge\n{name} {value}\n"
        for name, (meaning, value) in gauges.items()
    )
    return generate_latest(registry) + "".join(lines).encode()
