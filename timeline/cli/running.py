"""Documents to findings, in order, in this process or in several."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

from timeline import records
from timeline.documents import Failure
from timeline.errors import TimelineError
from timeline.records import Record
from timeline.settings import Settings
from timeline.types import Document

# Documents that may wait for each process: enough to keep it busy, few enough to bound memory.
AHEAD = 4


def findings(
    documents: Iterable[Document | Failure], settings: Settings, *, jobs: int, text: bool, debug: bool
) -> Iterator[Record]:
    """The wire record of each document, in the order of the documents, one for one.

    A document that cannot be read, or on which the extractor itself fails, gives a failure in its place
    (with `debug` the error is raised). `text` puts the text into every record.
    """
    find = partial(_find, settings=settings, text=text, debug=debug)
    if jobs == 1:
        yield from map(find, documents)
        return
    # Not fork: an analyser that was used before a fork hangs in the child.
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_leave_interrupts) as pool:
        waiting: deque[Future[Record]] = deque()
        try:
            for document in documents:
                waiting.append(pool.submit(find, document))
                if len(waiting) >= AHEAD * jobs:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _leave_interrupts() -> None:
    """Ctrl-C reaches the whole process group; only the parent answers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _find(document: Document | Failure, *, settings: Settings, text: bool, debug: bool) -> Record:
    if isinstance(document, Failure):
        return failure(document.id, document.error)
    from timeline import pipeline

    try:
        record = records.extraction(pipeline.extract(document, settings))
    except TimelineError as error:
        return failure(document.id, error)
    except Exception as error:
        # One document must not cost the others.
        if debug:
            raise
        return failure(document.id, TimelineError(f"The extractor failed: {type(error).__name__}: {error}"))
    if text:
        record["document"]["text"] = document.text
    return record


def failure(id: str, error: TimelineError) -> Record:
    """The record that stands in the place of an input that failed."""
    return {"id": id.encode("utf-8", "replace").decode(), "error": records.problem(error)}
