"""The service: what a request costs beside a bare route of Flask, how long pages of a large store take, and memory.

`python -m benchmarks.service` prints its part of RESULTS.md; `--entries 200000` for a larger store.
"""

from __future__ import annotations

import argparse
import http.client
import os
import random
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from benchmarks.tables import table
from timeline.stores import Store, open_store
from timeline.stores.base import Filter, Match, Saved, Sort
from timeline.types import (
    Basis,
    Document,
    EntityKind,
    Entry,
    EntryKind,
    Event,
    Evidence,
    Extraction,
    Factuality,
    Member,
    Participant,
    Role,
    Status,
    Time,
    Trigger,
)

HERE = Path(__file__).parent
A_DOCUMENT = 10  # entries of one
SHOWN = 200  # entries of the timeline that is asked for
BURST, BURSTS = 500, 5
ASKED = (7_000, 12_000, 20_000)  # requests after which memory is looked at
PAGES = 100
TYPES = ("deal", "lawsuit", "appointment", "accident", "launch", "statement", "protest", "regulation")
_SYLLABLES = "가나다라마바사아자차카타파하강남동북서민산수정현도유진호영원해온한국제전기화학물건설은행정부"

# ------------------------------------------------------------------ a store


class Made:
    """Documents of made-up entries, the same every time: few names have many entries, most have few."""

    def __init__(self) -> None:
        self._chance = random.Random(5)
        self.names = [self._word(5) for _ in range(4_000)]
        self._words = [self._word(4) for _ in range(6_000)]
        self._weights = [1 / rank for rank in range(1, 4_001)]

    def _word(self, most: int) -> str:
        return "".join(self._chance.choices(_SYLLABLES, k=self._chance.randint(2, most)))

    def document(self, number: int, *, tag: str | None = None) -> Extraction:
        published = date(1990, 1, 1) + timedelta(days=int(12_700 * self._chance.betavariate(5, 1.2)))
        lines = [
            f"{' '.join(self._chance.choices(self._words, k=10))} {number}-{n}." for n in range(A_DOCUMENT)
        ]
        text = "\n".join(lines)
        name = f"d{number}"
        document = Document(
            id=name,
            text=text,
            clean=text,
            blocks=(),
            language=self._chance.choice(("ko", "ko", "en")),
            published=published.isoformat(),
            published_basis=Basis.GIVEN,
            title=lines[0][:40],
        )
        told = [self._told(name, n, text.index(line), line, published, tag) for n, line in enumerate(lines)]
        return Extraction(
            document=document,
            timexes=(),
            events=tuple(event for event, _ in told),
            claims=(),
            entries=tuple(entry for _, entry in told),
        )

    def _told(
        self, document: str, n: int, start: int, line: str, published: date, tag: str | None
    ) -> tuple[Event, Entry]:
        day = (published - timedelta(days=int(self._chance.expovariate(1 / 200)))).isoformat()
        when = Time(
            edtf=day, earliest=day, latest=day, granularity="day", ongoing=False, text=day, timex="t1"
        )
        who = self._chance.choices(self.names, self._weights)[0]
        span = {"start": start, "end": start + len(line)}
        kind = self._chance.choice(TYPES)
        event = Event(
            id=f"e{n}",
            type=kind,
            headline=line,
            **span,
            text=line,
            trigger=Trigger(text=line[:2], lemma=line[:2], start=start, end=start + 2),
            participants=(
                Participant(
                    role=Role.AGENT, text=who, kind=EntityKind.ORGANIZATION, start=start, end=start + 2
                ),
            ),
            time=when,
            factuality=Factuality(status=self._chance.choice(list(Status))),
            confidence=0.5 + self._chance.random() / 2,
        )
        entry = Entry(
            id=f"n{n}",
            kind=EntryKind.EVENT,
            headline=line,
            time=when,
            evidence=(Evidence(document=document, **span, exact=line),),
            members=(Member(document, event.id),),
            participants=(who,),
            tags=(tag or kind,),
        )
        return event, entry


def filled(store: Store, entries: int) -> Made:
    """Put so many entries into a store, with a saved timeline of `SHOWN` of them, which have the tag `shown`."""
    made = Made()
    for number in range(entries // A_DOCUMENT):
        found = made.document(number, tag="shown" if number < SHOWN // A_DOCUMENT else None)
        store.add(found.document, found)
    store.save(Saved(slug="shown", title="Shown", query={"tag": "shown"}))
    return made


def page_rows(store: Store, made: Made) -> Iterator[tuple[Any, ...]]:
    """A filtered page of 50 entries, forwards and backwards in time: median and 99th percentile of milliseconds."""
    chance = random.Random(3)

    def month() -> dict[str, Any]:
        bound = f"{chance.randint(1995, 2024)}-{chance.randint(1, 12):02}"
        return {"first": bound, "last": bound}

    asked: dict[str, Callable[[], dict[str, Any]]] = {
        "a month": month,
        "a month, all within": lambda: month() | {"match": Match.WITHIN},
        "who takes part": lambda: {"facets": {"participant": chance.choice(made.names)}},
        "type and status": lambda: {"facets": {"type": "lawsuit", "status": "denied"}},
        "type, language and month": lambda: month() | {"language": "en", "facets": {"type": "deal"}},
        "a word": lambda: {"q": chance.choice(made.names)},
    }
    for name, wanted in asked.items():
        spent = []
        for number in range(PAGES + 1):
            chosen = Filter(**wanted())
            began = time.perf_counter()
            store.entries(chosen, sort=list(Sort)[number % 2], limit=50)
            spent.append(1000 * (time.perf_counter() - began))
        spent = sorted(spent[1:])  # the first one makes the statement
        yield name, f"{spent[PAGES // 2]:.1f}", f"{spent[PAGES * 99 // 100 - 1]:.1f}"


# ------------------------------------------------------------------ a server


@dataclass
class Served:
    """A server that runs, with one worker."""

    process: subprocess.Popen[bytes]
    port: int

    @property
    def worker(self) -> int:
        pid = self.process.pid
        return int(Path(f"/proc/{pid}/task/{pid}/children").read_text().split()[0])

    def spent(self) -> float:
        """Seconds of processor time that the worker has used."""
        fields = Path(f"/proc/{self.worker}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def resident(self) -> float:
        """Memory of the worker in MB."""
        pages = int(Path(f"/proc/{self.worker}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    def ask(self, path: str, times: int = 1, **headers: str) -> tuple[http.client.HTTPResponse, bytes]:
        """The same request so many times over one connection; the last answer."""
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)) as connection:
            for _ in range(times):
                connection.request("GET", path, headers=headers)
                answer = connection.getresponse()
                body = answer.read()
        return answer, body

    def cost(self, path: str, **headers: str) -> float:
        """Microseconds of processor time that a request takes the worker, out of one burst."""
        began = self.spent()
        self.ask(path, BURST, **headers)
        return (self.spent() - began) / BURST * 1e6


@contextmanager
def serving(*command: str) -> Iterator[Served]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    quiet = os.environ | {"TIMELINE_READ_RATE": "1000000000/minute"}
    process = subprocess.Popen(
        [sys.executable, "-m", *command, "--port", str(port)],
        env=quiet,
        cwd=HERE.parent,
        stderr=subprocess.DEVNULL,
    )
    server = Served(process, port)
    try:
        while True:
            try:
                if server.ask("/readyz")[0].status == 200:
                    break
            except OSError:
                pass
            time.sleep(0.1)
        yield server
    finally:
        process.terminate()
        process.wait(60)


def request_rows(url: str, folder: Path) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
    """What a timeline costs beside a bare route of the same bytes on the same server; and memory as requests go by.

    The three take turns, so that a slow minute strikes them all; the least of several bursts is told.
    """
    path = "/v1/timelines/shown.json"
    content = folder / "content"
    with ExitStack() as running:
        ours = running.enter_context(serving("timeline", "serve", "--workers", "1", "--store", url))
        answer, body = ours.ask(path)
        content.write_bytes(body)
        beside = running.enter_context(serving("benchmarks.service", "--bare", str(content)))
        known = {"If-None-Match": answer.headers["ETag"]}
        turns = [
            (beside.cost("/content"), ours.cost(path), ours.cost(path, **known)) for _ in range(BURSTS + 1)
        ]
        bare, whole, unchanged = (min(costs) for costs in zip(*turns[1:], strict=True))
        memory, asked = [], 2 * (BURSTS + 1) * BURST
        for number in ASKED:
            ours.ask(path, number - asked)
            asked = number
            memory.append((f"{number:,}", f"{ours.resident():.0f}"))
    rows = [
        (f"a bare route of Flask, {len(body):,} bytes", f"{bare:.0f}", "1"),
        (f"a timeline of {SHOWN} entries, the same bytes", f"{whole:.0f}", f"{bare / whole:.2f}"),
        ("the same, not modified", f"{unchanged:.0f}", f"{bare / unchanged:.2f}"),
    ]
    return rows, memory


def bare(content: Path, port: int) -> None:
    """Serve a file's bytes by a bare route, on the server that the service runs on."""
    from flask import Flask, Response

    from api.server import Server
    from api.settings import ServiceSettings

    class Bare(Server):
        def load_config(self) -> None:
            super().load_config()
            self.cfg.set("post_worker_init", lambda _: None)
            self.cfg.set("on_exit", lambda _: None)

        def load(self) -> Flask:
            app = Flask("bare")
            body = content.read_bytes()
            app.add_url_rule("/content", "content", lambda: Response(body, content_type="application/json"))
            app.add_url_rule("/readyz", "readyz", lambda: "ready")
            return app

    Bare(ServiceSettings(), host="127.0.0.1", port=port, workers=1).run()


def part(entries: int) -> list[str]:
    """The lines of RESULTS.md about the service."""
    with tempfile.TemporaryDirectory() as scratch:
        url = f"sqlite:///{scratch}/store.db"
        with closing(open_store(url)) as store:
            made = filled(store, entries)
            pages = list(page_rows(store, made))
        requests, memory = request_rows(url, Path(scratch))
    return [
        "## The service",
        "",
        "One worker, one connection that is kept, requests a second by the worker's processor time.",
        "",
        *table("request | µs of processor time | requests a second, bare = 1", iter(requests)),
        f"Pages of 50 entries out of {entries:,} in SQLite, by wall clock:",
        "",
        *table("filter | median ms | 99th percentile ms", iter(pages)),
        *table("requests answered | MB of the worker", iter(memory)),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(prog="benchmarks.service", description=__doc__)
    parser.add_argument("--entries", type=int, default=20_000)
    parser.add_argument("--bare", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--port", type=int, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.bare:
        bare(chosen.bare, chosen.port)
    else:
        print("\n".join(part(chosen.entries)))


if __name__ == "__main__":
    main()
