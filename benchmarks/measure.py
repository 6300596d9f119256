"""One measurement in a process of its own: `python -m benchmarks.measure KIND SUBJECT LANGUAGE` prints it as JSON.

KIND is `speed` (articles, as many as fit into the time), `lengths` (one text of each length), `right` (the corpus's
sentences that tell days: of how many all days are found) or `memory` (the peak after more and more articles).
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from itertools import islice
from typing import Any

from benchmarks.subjects import SUBJECTS, Work
from benchmarks.texts import articles, dated, text

SECONDS = 3.0  # of processor time that one measurement of speed takes, at least
ARTICLES = 120  # at most in one measurement of speed
LENGTHS = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
COUNTS = (10, 50, 100, 200)


def cpu(work: Work) -> float:
    """Seconds of processor time used so far: by this process, all its threads together, and by what works beside it."""
    spent: float = getattr(work, "spent", 0.0)
    return time.process_time() + spent


def peak() -> float:
    """The most memory that this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def speed(work: Work, language: str) -> dict[str, Any]:
    found = islice(articles(language), ARTICLES)
    work(next(found))  # models load here
    done, spent, number = 0, 0.0, 0
    for article in found:
        began = cpu(work)
        work(article)
        spent += cpu(work) - began
        done += len(article.encode())
        number += 1
        if spent >= SECONDS:
            break
    return {"bytes": done, "seconds": spent, "articles": number, "peak": peak()}


def lengths(work: Work, language: str) -> dict[str, Any]:
    work(text(language, LENGTHS[0]))
    rows = []
    for length in LENGTHS:
        whole = text(language, length)
        began = cpu(work)
        work(whole)
        rows.append({"bytes": len(whole.encode()), "seconds": cpu(work) - began, "peak": peak()})
    return {"rows": rows}


def right(work: Work, language: str) -> dict[str, Any]:
    examples = dated(language)
    return {"right": sum(days <= work(sentence) for sentence, days in examples), "of": len(examples)}


def memory(work: Work, language: str) -> dict[str, Any]:
    """`language` is `both` for articles in all languages by turns."""
    codes = sorted({"en", "ko"}) if language == "both" else [language]
    streams = [articles(code) for code in codes]
    rows = []
    for number in range(1, COUNTS[-1] + 1):
        work(next(streams[number % len(streams)]))
        if number in COUNTS:
            rows.append({"articles": number, "peak": peak()})
    return {"rows": rows}


KINDS: dict[str, Callable[[Work, str], dict[str, Any]]] = {
    "speed": speed,
    "lengths": lengths,
    "right": right,
    "memory": memory,
}


def main(kind: str, subject: str, language: str) -> None:
    code: Any = None if language == "both" else language
    try:
        work = SUBJECTS[subject].load(code)
    except ImportError as error:
        print(json.dumps({"missing": str(error)}))
        return
    print(json.dumps(KINDS[kind](work, language)))


if __name__ == "__main__":
    main(*sys.argv[1:])
