"""How fast each stage is, by language. The best of several runs: the others tell of the machine, not of us.

Start-up is a fresh process that extracts nothing, and one that extracts a line with the language's models.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

from timeline import pipeline
from timeline.documents import Failure, Given, scan
from timeline.settings import Settings, Stage
from timeline.types import Document

SEEDS = Path(__file__).parent.parent / "seeds"
RUNS = 5
STAGES = {
    "timexes": frozenset({Stage.TIMEXES}),
    "claims": frozenset({Stage.CLAIMS}),
    "everything": frozenset(Stage),
}
LINES = {
    "ko": "그는 2024년 11월 18일 서울에서 “곧 시작한다”고 말했다.",
    "en": "“It starts soon,” she said in Leeds on 18 November 2024.",
}


def best(work: Callable[[], object], runs: int = RUNS) -> float:
    """Seconds of the fastest run."""

    def once() -> float:
        began = time.perf_counter()
        work()
        return time.perf_counter() - began

    return min(once() for _ in range(runs))


def by_language(found: Iterable[Document | Failure]) -> dict[str, list[Document]]:
    languages: dict[str, list[Document]] = defaultdict(list)
    for document in found:
        if isinstance(document, Document):
            languages[document.language].append(document)
    return dict(sorted(languages.items()))


def start(*arguments: str, text: str = "") -> float:
    command = [sys.executable, "-m", "timeline", *arguments]
    return best(lambda: subprocess.run(command, input=text.encode(), capture_output=True, check=True), runs=3)


def main() -> None:
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the command does; numpy is not loaded yet
    print(f"{'stage':12} {'language':8} {'KB':>7} {'ms / 4 KB':>10} {'KB / s':>10}")
    for language, documents in by_language(
        scan([str(SEEDS)], stdin=None, given=Given(), settings=Settings())
    ).items():
        size = sum(len(document.text.encode()) for document in documents) / 1024
        for name, stages in STAGES.items():
            settings = Settings(stages=stages)

            def extract(documents: list[Document] = documents, settings: Settings = settings) -> None:
                for document in documents:
                    pipeline.extract(document, settings)

            extract()  # models load here
            seconds = best(extract)
            print(f"{name:12} {language:8} {size:7.1f} {seconds * 4000 / size:10.1f} {size / seconds:10.0f}")
    print()
    print(f"{'--help':24} {start('--help'):6.2f} s")
    for language, line in LINES.items():
        print(f"{f'one line, {language}':24} {start('extract', '--language', language, text=line):6.2f} s")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{'memory, all models':24} {memory:6.0f} MB")


if __name__ == "__main__":
    main()
