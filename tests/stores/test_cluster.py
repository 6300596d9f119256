"""`timeline add --cluster`: a scheduler and two workers as an operator starts them, writing to a real PostgreSQL."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.stores.test_faults import whole, written
from timeline.cli.cluster import ClusterFailed, Load, Task
from timeline.documents import from_record
from timeline.settings import Settings
from timeline.stores.version import extractor

DEADLINE = 60
ROOT = Path(__file__).parent.parent.parent
DASK = Path(sys.executable).parent / "dask"


class Cluster:
    """A scheduler, and workers that can be killed."""

    def __init__(self, processes: ExitStack, folder: Path) -> None:
        self._processes = processes
        self._folder = folder
        log = self._start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")[1]
        self.address = self._told(log, r"Scheduler at: +(tcp://\S+)")

    def worker(self, name: str) -> subprocess.Popen[bytes]:
        alone = ("--nworkers", "1", "--nthreads", "1", "--no-nanny", "--no-dashboard", "--name", name)
        process, log = self._start("worker", self.address, *alone)
        self._told(log, r"Registered to: +(tcp://\S+)")
        return process

    def _start(self, *arguments: str) -> tuple[subprocess.Popen[bytes], Path]:
        log = self._folder / f"{arguments[0]}-{arguments[-1].strip('-')}.log"
        with log.open("wb") as out:
            process = subprocess.Popen(
                [DASK, *arguments], stdout=out, stderr=out, cwd=self._folder, env=ENVIRONMENT
            )
        self._processes.callback(_end, process)
        return process, log

    @staticmethod
    def _told(log: Path, pattern: str) -> str:
        end = time.monotonic() + DEADLINE
        while not (found := re.search(pattern, log.read_text())):
            assert time.monotonic() < end, log.read_text()
            time.sleep(0.1)
        return found[1]


PATHS = filter(None, (str(ROOT), os.environ.get("PYTHONPATH")))
ENVIRONMENT = os.environ | {"PYTHONPATH": os.pathsep.join(PATHS)}


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait(DEADLINE)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    pytest.importorskip("distributed")
    with ExitStack() as processes:
        yield Cluster(processes, tmp_path)


def load(file: Path, url: str, address: str) -> list[str]:
    return [sys.executable, "-m", "timeline", "add", str(file), "--store", url, "--cluster", address]


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_a_worker_that_dies_costs_a_retry_and_nothing_else(
    cluster: Cluster, url: str, tmp_path: Path
) -> None:
    first, _ = cluster.worker("a"), cluster.worker("b")
    file = tmp_path / "load.jsonl"
    wanted = written(file)
    told = {}
    with subprocess.Popen(load(file, url, cluster.address), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        for number, line in enumerate(process.stdout):
            name, _, what = line.strip().partition("\t")
            told[name] = what
            if number == 20:
                first.kill()
    assert process.returncode == 0
    assert set(told) == wanted
    assert list(told.values()).count("added") > len(wanted) - 5  # or a worker died before it could tell
    assert whole(url) == wanted
    again = subprocess.run(load(file, url, cluster.address), capture_output=True, check=True, text=True)
    assert {line.split("\t")[1] for line in again.stdout.splitlines()} == {"known"}


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_a_cluster_that_cannot_be_used_is_said(url: str, tmp_path: Path) -> None:
    file = tmp_path / "load.jsonl"
    written(file)
    sqlite = str(tmp_path / "store.db")
    for store, address, status, said in (
        (url, "tcp://127.0.0.1:1", 1, "no scheduler at tcp://127.0.0.1:1"),
        (url, "10.0.0.1", 2, "tcp://host:8786"),
        (sqlite, "tcp://127.0.0.1:1", 2, "postgresql://"),
    ):
        command = [*load(file, store, address)]
        done = subprocess.run(command, capture_output=True, check=False, text=True)
        assert (done.returncode, done.stdout) == (status, "")
        assert said in done.stderr
        assert done.stderr.count("\n") == 1
    assert not Path(sqlite).exists()


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_without_the_extra_it_is_named(url: str, tmp_path: Path) -> None:
    file = tmp_path / "load.jsonl"
    written(file)
    program = "import sys; sys.modules['distributed'] = None; from timeline.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", program, *load(file, url, "tcp://127.0.0.1:1")[3:]]
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    assert done.returncode == 1
    assert "timeline-extractor[cluster]" in done.stderr


def test_another_version_extracts_nothing() -> None:
    secret = "postgresql://someone:secret@host/news"
    document = from_record({"text": "It opened in May 2021."}, fallback_id="a", settings=Settings())
    task = Task(load=Load(url=secret, settings=Settings(), version="0.0+1"), document=document)
    with pytest.raises(ClusterFailed, match=re.escape(extractor())):
        task()
    assert "secret" not in repr(task)
    assert "2021" not in repr(task)
