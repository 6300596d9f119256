"""A production server as `timeline serve` starts it, and a way to talk to it."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

DEADLINE = 40


class Live:
    """A server that runs, and the way to talk to it."""

    def __init__(self, process: subprocess.Popen[bytes], port: int) -> None:
        self.process = process
        self.port = port

    def send(
        self, method: str, path: str, body: bytes | None = None, **headers: str
    ) -> tuple[int, dict[str, str], bytes]:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}", data=body, method=method, headers=named
        )
        try:
            with urllib.request.urlopen(request, timeout=DEADLINE) as answer:
                return answer.status, dict(answer.headers), answer.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, dict(error.headers), error.read()

    def post(self, path: str, record: dict[str, Any]) -> tuple[int, Any]:
        status, _, body = self.send(
            "POST", path, json.dumps(record).encode(), Content_Type="application/json"
        )
        return status, json.loads(body)

    def wait(self, path: str) -> None:
        """Until a page answers 200."""
        end = time.monotonic() + DEADLINE
        while True:
            assert self.process.poll() is None, "the server stopped"
            try:
                if self.send("GET", path)[0] == 200:
                    return
            except OSError:
                pass
            assert time.monotonic() < end, f"no 200 from {path}"
            time.sleep(0.1)


@contextmanager
def serving(
    store: Path | str, *, workers: int = 2, log: Path, settings: Mapping[str, str] | None = None
) -> Iterator[Live]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "timeline", "serve", "--port", str(port), "--workers", str(workers)]
    with log.open("ab") as out:
        process = subprocess.Popen(
            [*command, "--store", str(store)], stderr=out, stdout=out, env={**os.environ, **(settings or {})}
        )
    try:
        yield Live(process, port)
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait(DEADLINE)
