"""Documents to extractions, in order, in this process or in several."""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from timeline import records
from timeline.documents import Failure
from timeline.errors import TimelineError
from timeline.records import Record
from timeline.settings import Settings
from timeline.types import Document, Extraction

if TYPE_CHECKING:
    from concurrent.futures import Future

Result = TypeVar("Result")
# New objects after which Python looks for circles of garbage; its own choice is 700.
SELDOM = 20_000
# Documents that may wait for each process: enough to keep it busy, few enough to bound memory.
AHEAD = 4


def extractions(
    documents: Iterable[tuple[Document | Failure, Settings]], *, jobs: int, debug: bool
) -> Iterator[Extraction | Failure]:
    """What is found in each document with its settings, in the order of the documents, one for one.

    A document that cannot be read, or on which the extractor itself fails, gives a failure in its place (with
    `debug` the error is raised).
    """
    return _in_order(extracted, documents, jobs, debug)


def found_records(
    documents: Iterable[tuple[Document | Failure, Settings]], *, jobs: int, debug: bool, text: bool
) -> Iterator[Record | Failure]:
    """The same as wire records, made where the extractions are: they go from process to process in a third of the time.

    `text`: with the documents' whole texts.
    """
    return _in_order(partial(_recorded, text=text), documents, jobs, debug)


def _in_order(
    work: Callable[..., Result | Failure],
    documents: Iterable[tuple[Document | Failure, Settings]],
    jobs: int,
    debug: bool,
) -> Iterator[Result | Failure]:
    """What some work gives for each document, in their order."""
    collect_seldom()
    if jobs == 1:
        for document, settings in documents:
            yield work(document, settings=settings, debug=debug)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # Not fork: an analyser that was used before a fork hangs in the child.
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_begin) as pool:
        waiting: deque[Future[Result | Failure]] = deque()
        try:
            for document, settings in documents:
                task = partial(work, document, settings=settings, debug=debug)
                with _interrupts_held():  # a task that finds no idle process starts one more
                    waiting.append(pool.submit(task))
                if len(waiting) >= AHEAD * jobs:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def collect_seldom() -> None:
    """Let Python look for circles of garbage less often: few are made here, and small ones, and looking takes a
    twentieth of the time, with all that the models are made of."""
    gc.set_threshold(SELDOM)


def _begin() -> None:
    """In each process, before its first document."""
    collect_seldom()
    # Ctrl-C reaches the whole process group; only the parent answers.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # A parent that is killed tells nobody: its processes would wait for documents for ever.
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    if parent := parent_process():
        wait([parent.sentinel])
        os._exit(1)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Processes that start here hear no Ctrl-C even before they run; this one hears it afterwards."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    from multiprocessing.resource_tracker import ensure_running

    ensure_running()  # it starts with the first process, and would let go of what is held here
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def extracted(document: Document | Failure, *, settings: Settings, debug: bool) -> Extraction | Failure:
    """What is found in one document, or its failure, in this process."""
    if isinstance(document, Failure):
        return document
    from timeline import pipeline

    try:
        return pipeline.extract(document, settings)
    except TimelineError as error:
        return Failure(id=document.id, error=error)
    except Exception as error:
        # One document must not cost the others.
        if debug:
            raise
        detail = f"The extractor failed: {type(error).__name__}: {error} (see `timeline --debug`)."
        return Failure(id=document.id, error=TimelineError(detail))


def _recorded(
    document: Document | Failure, *, settings: Settings, debug: bool, text: bool
) -> Record | Failure:
    found = extracted(document, settings=settings, debug=debug)
    if isinstance(found, Failure):
        return found
    record = records.extraction(found, lazily=True)
    if text:
        record["document"]["text"] = found.document.text
    return record


def failed(failure: Failure) -> Record:
    """The wire record of what stands in the place of an extraction."""
    # A file's name may hold bytes that are no text.
    return {"id": failure.id.encode("utf-8", "replace").decode(), "error": records.problem(failure.error)}
