"""Measures each subject in turn, round by round, and writes RESULTS.md and results.svg beside this file.

`--rounds N`: how often each is measured (the median is told); `--only WORD`: only the subjects with it in their names.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks import plot, service
from benchmarks.subjects import OURS, SUBJECTS
from benchmarks.tables import table
from benchmarks.texts import LANGUAGES, PUBLISHED, articles, sentences

HERE = Path(__file__).parent
LINES = {
    "ko": "그는 2024년 11월 18일 서울에서 “곧 시작한다”고 말했다.",
    "en": "“It starts soon,” she said in Leeds on 18 November 2024.",
}
JOBS_ARTICLES = 600  # fewer would measure how long the models take to load
ENTRIES = 20_000  # of the store that pages are read from
BESIDE = ("kiwipiepy", "spacy", "numpy")  # what ours stands on
HEAD = """# Speed and memory

Written by `make bench`. Each measurement is a process of its own, the subjects take turns, and what is told is the
median of {rounds} rounds. Speed is bytes of UTF-8 in a second of processor time (all threads together, models loaded),
over articles of 4 KB made of `seeds/` and of the sentences of our own corpora ({counts}), which hold two to three
times as many times as news does. *Days right* are the corpus's sentences that tell days, of which all days were
found: they are our own examples, and ours must find them all. HeidelTime starts a Java machine for every text, and is
told by the clock on the wall.
"""
Row = dict[str, Any]


def measured(kind: str, subject: str, language: str) -> Row:
    command = [sys.executable, "-m", "benchmarks.measure", kind, subject, language]
    print(" ".join(command[3:]), file=sys.stderr)
    done = subprocess.run(command, capture_output=True, check=False, cwd=HERE.parent)
    if done.returncode:
        reason = done.stderr.decode(errors="replace").strip().splitlines()
        return {"missing": reason[-1] if reason else f"exit status {done.returncode}"}
    answer: Row = json.loads(done.stdout.splitlines()[-1])
    return answer


def pairs(only: str) -> list[tuple[str, str]]:
    """Each subject with each language that it reads."""
    return [
        (name, code)
        for code in LANGUAGES
        for name, s in SUBJECTS.items()
        if only in name and code in s.languages
    ]


def speeds(rounds: int, only: str) -> dict[tuple[str, str], list[Row]]:
    """Every measurement of speed, the subjects in turn in every round, so that a slow minute strikes them all."""
    found: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for _ in range(rounds):
        for pair in pairs(only):
            found[pair].append(measured("speed", *pair))
    return found


def started(rounds: int, *arguments: str, text: str = "") -> float:
    """Seconds until the command is done, from a cold start; the median."""

    def once() -> float:
        began = time.perf_counter()
        command = [sys.executable, "-m", "timeline", *arguments]
        subprocess.run(command, input=text.encode(), capture_output=True, check=True)
        return time.perf_counter() - began

    return median(once() for _ in range(rounds))


def installed(package: str) -> str:
    """The version of a package of Python's or of npm's."""
    node = HERE / "node_modules" / package / "package.json"
    if node.exists():
        return str(json.loads(node.read_text())["version"])
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def speed_table(
    found: dict[tuple[str, str], list[Row]], shares: dict[tuple[str, str], Row]
) -> Iterator[tuple[Any, ...]]:
    for (name, code), runs in found.items():
        missing = next((run["missing"] for run in runs if "missing" in run), None)
        title = f"**{name}**" if name in OURS else f"{name} {installed(SUBJECTS[name].package)}"
        if missing is not None:
            yield code, title, f"not measured: {missing}", "", "", ""
            continue
        rates = sorted(run["bytes"] / run["seconds"] / 1000 for run in runs)
        share = shares.get((name, code), {})
        told = f"{share['right']} of {share['of']}" if "right" in share else "–"
        spread = f"{rates[0]:,.4g}–{rates[-1]:,.4g}"
        yield code, title, f"{median(rates):,.4g}", spread, f"{median(r['peak'] for r in runs):.0f}", told


def drawing(found: dict[tuple[str, str], list[Row]]) -> str:
    rows = [
        (f"{name}, {code}", median(run["bytes"] / run["seconds"] / 1000 for run in runs), name in OURS)
        for (name, code), runs in found.items()
        if not any("missing" in run for run in runs)
    ]
    return plot.bars("Text read in a second of processor time", "KB/s", rows)


def report(rounds: int, only: str) -> tuple[str, str]:
    """RESULTS.md and results.svg."""
    found = speeds(rounds, only)
    shares = {pair: measured("right", *pair) for pair in found if pair[0] not in OURS[1:]}
    counts = ", ".join(f"{len(sentences(code)):,} {code}" for code in LANGUAGES)
    out = [
        HEAD.format(rounds=rounds, counts=counts),
        f"{platform.system()} {platform.machine()}, {_processor()}, Python {platform.python_version()}; "
        + ", ".join(f"{package} {installed(package)}" for package in ("timeline-extractor", *BESIDE)),
        "",
        *table("language | subject | KB/s | least–most | peak MB | days right", speed_table(found, shares)),
        "![Text read in a second](results.svg)",
        "",
        "## Dates by length of one text",
        "",
        *table("language | bytes | seconds | MB/s | peak MB", _length_rows()),
        "## Memory over many articles",
        "",
        *table("subject | articles, both languages by turns | peak MB", _memory_rows()),
        "## Everything, by processes",
        "",
        f"{JOBS_ARTICLES} articles by wall clock, loading of the models in each process included.",
        "",
        *table("`--jobs` | KB/s | times one", _jobs_rows(rounds)),
        *service.part(ENTRIES),
        "## From a cold start",
        "",
        *table("command | seconds", _start_rows(rounds)),
    ]
    return "\n".join(out), drawing(found)


def _length_rows() -> Iterator[tuple[Any, ...]]:
    for code in LANGUAGES:
        for row in measured("lengths", "dates", code)["rows"]:
            rate = row["bytes"] / row["seconds"] / 1e6
            yield code, f"{row['bytes']:,}", f"{row['seconds']:.4f}", f"{rate:.2f}", f"{row['peak']:.0f}"


def _memory_rows() -> Iterator[tuple[Any, ...]]:
    for name in ("dates", "everything"):
        for row in measured("memory", name, "both")["rows"]:
            yield name, row["articles"], f"{row['peak']:.0f}"


def _start_rows(rounds: int) -> Iterator[tuple[Any, ...]]:
    yield "`timeline --help`", f"{started(rounds, '--help'):.2f}"
    for code, line in LINES.items():
        yield (
            f"`timeline extract`, one line, {code}",
            f"{started(rounds, 'extract', '--language', code, text=line):.2f}",
        )


def _jobs_rows(rounds: int) -> Iterator[tuple[Any, ...]]:
    """The whole command on articles in both languages; with more processes where this machine has cores for them."""
    streams = [articles(code) for code in LANGUAGES]
    lines = "".join(
        json.dumps({"text": next(streams[number % len(streams)]), "published": PUBLISHED}) + "\n"
        for number in range(JOBS_ARTICLES)
    )
    alone = 0.0
    for jobs in sorted({1, 2, os.cpu_count() or 1}):
        spent = started(rounds, "extract", "--format", "ndjson", "--jobs", str(jobs), text=lines)
        alone = alone or spent
        yield jobs, f"{len(lines.encode()) / spent / 1000:.1f}", f"{alone / spent:.2f}"


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines() if Path("/proc/cpuinfo").exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return f"{len(names)} × {names[0]}" if names else platform.processor() or "unknown processor"


def main() -> None:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="", metavar="WORD")
    chosen = parser.parse_args()
    text, picture = report(chosen.rounds, chosen.only)
    (HERE / "results.svg").write_text(picture, encoding="utf-8")
    (HERE / "RESULTS.md").write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
