"""What is left when a load is killed, and when many write and read at once."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from tests.api.live import DEADLINE, serving
from tests.stores.test_stores import named, put
from timeline import pipeline, records
from timeline.stores import Store, open_store
from timeline.types import Extraction

needs_proc = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="process ids are read in /proc")
DOCUMENTS = 150
SECONDS = 10


def load(file: Path, url: str) -> list[str]:
    return [sys.executable, "-m", "timeline", "add", str(file), "--store", url]


def written(file: Path) -> set[str]:
    """A file of documents to load; the answer is their ids."""
    rows = [
        {
            "id": f"d{n}",
            "text": f"해온전자는 2021년 3월 {n}번 공장을 열었다고 19일 밝혔다.",
            "published": "2024-11-19",
        }
        for n in range(DOCUMENTS)
    ]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return {str(row["id"]) for row in rows}


def killed(command: list[str], after: int, pause: float) -> set[str]:
    """Run a load, kill it a while after so many new documents were acknowledged; the answer is their ids."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        told = 0
        acknowledged = set()
        for line in process.stdout:
            acknowledged.add(line.split("\t")[0])
            told += line.endswith("\tadded\n")
            if told == after:
                time.sleep(pause)
                process.kill()
    assert process.returncode < 0, "it came to its end before it was killed"
    return acknowledged


def whole(url: str) -> set[str]:
    """The ids of a store; everything that was found in each document is there, and nothing else."""
    with closing(open_store(url)) as store:
        ids = set(store.outdated(everything=True))
        entries = 0
        for name in ids:
            stored = store.get(name)
            assert stored.extraction == records.extraction(pipeline.extract(store.document(name)[0]))
            entries += len(stored.extraction["entries"])
        assert store.counts() == (len(ids), entries)
        assert entries >= len(ids)
    return ids


def test_a_load_that_is_killed_goes_on_when_it_is_repeated(url: str, tmp_path: Path) -> None:
    chance = random.Random(8)
    file = tmp_path / "load.jsonl"
    wanted = written(file)
    acknowledged: set[str] = set()
    for _ in range(3):
        acknowledged |= killed(load(file, url), chance.randint(1, 40), chance.random() / 50)
        assert acknowledged <= whole(url)
    done = subprocess.run(load(file, url), capture_output=True, check=True, text=True)
    told = dict(line.split("\t") for line in done.stdout.splitlines())
    assert set(told) == wanted
    assert {told[name] for name in acknowledged} == {"known"}
    assert whole(url) == wanted


@needs_proc
def test_a_server_that_is_killed_has_what_it_acknowledged(url: str, tmp_path: Path) -> None:
    """Of a load of many documents what was acknowledged is there and whole; a repeat finishes the rest."""
    file = tmp_path / "load.jsonl"
    wanted = written(file)
    kept: list[str] = []
    with serving(url, workers=1, log=tmp_path / "log") as server:
        server.wait("/readyz")
        request = urllib.request.Request(
            f"http://127.0.0.1:{server.port}/v1/documents:bulk",
            data=file.read_bytes(),
            headers={"Content-Type": "application/x-ndjson"},
        )
        with urllib.request.urlopen(request, timeout=DEADLINE) as answer:
            for line in answer:
                kept.append(json.loads(line)["id"])
                if len(kept) == 20:
                    break
            for pid in (*_children(server.process.pid), server.process.pid):
                os.kill(int(pid), signal.SIGKILL)
            server.process.wait(DEADLINE)
    assert set(kept) <= whole(url)
    with serving(url, workers=1, log=tmp_path / "log") as server:
        server.wait("/readyz")
        _, _, body = server.send(
            "POST", "/v1/documents:bulk", file.read_bytes(), Content_Type="application/x-ndjson"
        )
    told = {line["id"]: line["created"] for line in map(json.loads, body.splitlines())}
    assert set(told) == wanted
    assert not any(told[name] for name in kept)
    assert whole(url) == wanted


@needs_proc
def test_a_killed_load_leaves_no_process_behind(url: str, tmp_path: Path) -> None:
    file = tmp_path / "load.jsonl"
    written(file)
    with subprocess.Popen([*load(file, url), "--jobs", "2"], stdout=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()
        children = _children(process.pid)
        assert children
        process.kill()
    end = time.monotonic() + 20
    while running := [pid for pid in children if _runs(pid)]:
        assert time.monotonic() < end, running
        time.sleep(0.1)


def _children(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


def _runs(pid: str) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_eight_writers_and_eight_readers(store: Store, url: str, extraction: Extraction) -> None:
    """No error, no lost write, and every reader sees whole documents, for as long as it is told."""
    end = time.monotonic() + SECONDS

    def write(writer: int) -> int:
        number = 0
        with closing(open_store(url)) as own:
            while time.monotonic() < end:
                put(own, named(extraction, f"w{writer}-{number}", f"text {writer} {number}"))
                number += 1
        return number

    def read(_: int) -> int:
        seen = 0
        with closing(open_store(url)) as own:
            while time.monotonic() < end:
                for document in own.list(limit=20).items:
                    assert len(own.get(document["id"]).extraction["entries"]) == 2
                    seen += 1
        return seen

    with ThreadPoolExecutor(16) as pool:
        read_counts = pool.map(read, range(8))
        numbers = list(pool.map(write, range(8)))
        assert all(read_counts)
    assert all(numbers)
    expected = {f"w{writer}-{number}" for writer, count in enumerate(numbers) for number in range(count)}
    assert set(store.outdated(everything=True)) == expected
    assert store.counts() == (sum(numbers), 2 * sum(numbers))
