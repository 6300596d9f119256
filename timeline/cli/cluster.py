"""`timeline add --cluster`: the workers of a Dask cluster extract, and write to the store themselves.

A document is one task. A worker that dies takes with it only what it was at: the scheduler gives that to another one,
and a document that was in already is known by its content. The same holds for a load that is repeated.
"""

from __future__ import annotations

import logging
import re
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from uuid import uuid4

from timeline.cli.running import extracted
from timeline.documents import Failure
from timeline.errors import InvalidOption, MissingDependency, TimelineError
from timeline.settings import Settings
from timeline.stores import Store, is_shared, open_store
from timeline.stores.base import Added, StoreUnavailable
from timeline.stores.version import extractor
from timeline.types import Document

if TYPE_CHECKING:
    from distributed import Client, Future

# Tasks that may wait for each thread of the cluster: enough to keep it busy, few enough to bound memory.
AHEAD = 4
# How long to wait for the scheduler, and for its first worker, in seconds.
WAIT = 10
# How often a task is tried again where the store did not answer; the death of a worker is counted apart.
AGAIN = 2
_DEADLY = "Worker after worker died on this document."
_ADDRESS = re.compile(r"(tcp|tls)://[^/\s]+:\d+")


class ClusterFailed(TimelineError):
    """The cluster cannot be used, or was lost."""

    title = "Cluster failed"
    status = 503
    slug = "cluster-failed"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Load:
    """What workers are told about a load. It has no repr of its own: a store's URL may hold a password, and a worker
    logs what it failed on.
    """

    url: str
    settings: Settings
    version: str
    debug: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Task:
    """One document of a load, to be called in a worker. No repr either: a text is no business of a log."""

    load: Load
    document: Document | Failure

    def __call__(self) -> Added | Failure:
        """Extract the document and store it. Raises what would befall the next document as well."""
        mine = extractor()
        if mine != self.load.version:
            raise ClusterFailed(
                f"A worker has timeline {mine}, and this is {self.load.version}: install the same on all machines."
            )
        with _ONE_AT_A_TIME:
            found = extracted(self.document, settings=self.load.settings, debug=self.load.debug)
            store = _store(self.load.url)
        if isinstance(found, Failure):
            return found
        try:
            return store.add(found.document, found, self.load.settings.genre)
        except StoreUnavailable:
            raise
        except TimelineError as error:
            return Failure(id=found.document.id, error=error)


# The analyzers are not made for several threads, which a worker may have.
_ONE_AT_A_TIME = threading.Lock()


@cache
def _store(url: str) -> Store:
    """The store, open as long as the worker runs."""
    return open_store(url)


def check(address: str, url: str) -> None:
    """Raises InvalidOption for what is no address of a scheduler, and for a store that is one machine's own."""
    if not _ADDRESS.fullmatch(address):
        raise InvalidOption(f"--cluster takes the address of a scheduler, tcp://host:8786, not {address!r}.")
    if not is_shared(url):
        raise InvalidOption("With --cluster several machines write: the store must be postgresql://…")


def added(documents: Iterable[Document | Failure], load: Load, address: str) -> Iterator[Added | Failure]:
    """Where each document is, or why it is not: in the order of the documents, those last at which workers died.

    Raises MissingDependency, ClusterFailed, StoreUnavailable.
    """
    with _client(address) as client:
        suspects: list[Task] = []
        waiting: deque[tuple[Task, Future[Added | Failure]]] = deque()

        def answered() -> Iterator[Added | Failure]:
            task, future = waiting.popleft()
            result = _result(future, debug=load.debug)
            if result is None:
                suspects.append(task)
            else:
                yield result

        room = 0
        for document in documents:
            task = Task(load=load, document=document)
            waiting.append((task, _submit(client, task)))
            if len(waiting) >= room:
                room = AHEAD * max(1, sum(client.nthreads().values()))  # workers come and go
            while len(waiting) >= room:
                yield from answered()
        while waiting:
            yield from answered()
        for task in suspects:  # alone, so that the one that kills takes no other with it
            alone = _result(_submit(client, task), debug=load.debug)
            yield alone or Failure(id=task.document.id, error=ClusterFailed(_DEADLY))


def _submit(client: Client, task: Task) -> Future[Added | Failure]:
    return client.submit(task, key=f"timeline-{uuid4()}", retries=AGAIN)


@contextmanager
def _client(address: str) -> Iterator[Client]:
    """The scheduler at an address, which has a worker at least."""
    try:
        from distributed import Client
    except ImportError as error:
        detail = "--cluster needs an extra: pip install 'timeline-extractor[cluster]'"
        raise MissingDependency(detail) from error
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what is to be said is said here
    try:
        client = Client(address, timeout=WAIT, set_as_default=False)
    except ValueError as error:
        raise InvalidOption(
            f"--cluster takes the address of a scheduler, tcp://host:8786: {error}"
        ) from error
    except OSError as error:
        raise ClusterFailed(f"There is no scheduler at {address}: {error}") from error
    with client:
        try:
            client.wait_for_workers(1, timeout=WAIT)
        except TimeoutError:
            raise ClusterFailed(
                f"The scheduler at {address} has no worker: start one with `dask worker {address}`."
            ) from None
        yield client


def _result(future: Future[Added | Failure], *, debug: bool) -> Added | Failure | None:
    """What became of a document, when it is known; None if one worker after the other died that had it."""
    from distributed import CancelledError, KilledWorker

    try:
        return future.result()
    except KilledWorker:
        return None
    except CancelledError:
        raise ClusterFailed("The scheduler is gone. Repeat the load when it is back: it goes on.") from None
    except TimelineError:
        raise
    except Exception as error:
        if debug:
            raise
        raise ClusterFailed(
            f"The cluster failed: {type(error).__name__}: {error} "
            "The same timeline must be installed with the scheduler and with every worker."
        ) from error
