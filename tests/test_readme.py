"""README: its commands are run and give what it shows, and its Python runs. `--update-golden` rewrites it.

A line `…` in an output stands for any number of lines. A command that ends in `&` is a server: it runs until
the end of its block, on a free port instead of 8000.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ANY = "\n…\n"  # a line of its own, not the end of a headline that was cut


@dataclass(frozen=True, slots=True)
class Example:
    command: str
    output: str


def blocks(language: str) -> list[str]:
    return [body for name, body in FENCE.findall(README.read_text(encoding="utf-8")) if name == language]


def examples(block: str) -> list[Example]:
    """The commands of a console block (`$ …`, going on after a backslash), each with its output."""
    parts = re.split(r"^\$ ((?:.*\\\n)*.*\n)", block, flags=re.MULTILINE)
    return [Example(command, output) for command, output in zip(parts[1::2], parts[2::2], strict=True)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder to run in: the seeds, and nothing in the store."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    return tmp_path


@pytest.fixture
def environment(folder: Path) -> dict[str, str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return os.environ | {"PATH": path, "TIMELINE_STORE": f"sqlite:///{folder / 'store.db'}", "COLUMNS": "100"}


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture
def servers() -> Iterator[list[subprocess.Popen[bytes]]]:
    started: list[subprocess.Popen[bytes]] = []
    yield started
    for server in started:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(30)


def listening(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@pytest.mark.parametrize("number", range(len(blocks("console"))))
def test_console(
    number: int,
    folder: Path,
    environment: dict[str, str],
    port: int,
    servers: list[subprocess.Popen[bytes]],
    request: pytest.FixtureRequest,
) -> None:
    block = blocks("console")[number]
    shown, given = [], []
    for example in examples(block):
        command = example.command.strip().replace("8000", str(port))
        if command.endswith("&"):
            # What it prints goes nowhere, and it leads a group of its own, so that its workers end with it.
            server = subprocess.Popen(
                ["bash", "-c", f"exec {command[:-1]}"],
                cwd=folder,
                env=environment,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
            servers.append(server)
            for _ in range(600):
                if listening(port):
                    break
                assert server.poll() is None, example.command
                time.sleep(0.1)
            continue
        done = subprocess.run(
            ["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{example.command}\n{done.stderr}"
        shown.append(example)
        given.append(done.stdout.replace(str(port), "8000"))
    if request.config.getoption("--update-golden"):
        update(block, shown, given)
    else:
        for example, output in zip(shown, given, strict=True):
            assert fits(example.output, output), f"$ {example.command}{output}"


def fits(shown: str, output: str) -> bool:
    pattern = ".*".join(re.escape(part) for part in shown.strip("\n").split(ANY))
    return re.fullmatch(pattern, output.strip("\n"), flags=re.DOTALL) is not None


def update(block: str, shown: list[Example], given: list[str]) -> None:
    """Write what the commands gave; an output that is shown in part stays as it is."""
    renewed = block
    for example, output in zip(shown, given, strict=True):
        if ANY not in example.output:
            before = f"$ {example.command}{example.output}"
            end = "\n" if example.output.endswith("\n\n") else ""
            renewed = renewed.replace(before, f"$ {example.command}{output.rstrip(chr(10))}\n{end}")
    README.write_text(README.read_text(encoding="utf-8").replace(block, renewed), encoding="utf-8")


@pytest.mark.parametrize("number", range(len(blocks("python"))))
def test_python(number: int, folder: Path, environment: dict[str, str]) -> None:
    """Each block by itself; what it prints is in the comment `# …` behind the print, line for line."""
    block = blocks("python")[number]
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", block],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    promised = re.findall(r"^ *print\(.*\) +# (.+)$", block, flags=re.MULTILINE)
    assert [line for line in done.stdout.splitlines() if line in promised] == promised


def test_what_readme_links_to_is_there() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", README.read_text(encoding="utf-8")):
        assert (ROOT / target).exists(), target


def test_every_command_is_in_readme() -> None:
    from timeline.cli import COMMANDS

    text = README.read_text(encoding="utf-8")
    assert not [name for name in COMMANDS if f"`{name}`" not in text and f"timeline {name}" not in text]
