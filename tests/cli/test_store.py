"""The store from the command line: add, list, show, search, export, remove."""

from __future__ import annotations

import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.test_cli import ENGLISH, KOREAN, TIMELINE, jsonl, run
from timeline.stores import open_store
from timeline.stores.base import Saved


@pytest.fixture
def store(tmp_path: Path) -> str:
    """A store with a Korean and an English document."""
    url = f"sqlite:///{tmp_path / 'store.db'}"
    rows = jsonl(
        {"id": "haeon", "text": KOREAN, "title": "해온전자 나주에", "published": "2024-11-19"},
        {"id": "norbridge", "text": ENGLISH, "published": "2024-11-19"},
    )
    done = run("add", "--store", url, stdin=rows)
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode() == "haeon\tadded\nnorbridge\tadded\n"
    return url


def test_what_is_in_is_passed_over(store: str) -> None:
    again = {"id": "haeon", "text": KOREAN, "title": "해온전자 나주에", "published": "2024-11-19"}
    done = run("add", "--store", store, stdin=jsonl(again, {"id": "new", "text": "It began in May 2021."}))
    assert done.returncode == 0
    assert sorted(done.stdout.decode().splitlines()) == ["haeon\tknown", "new\tadded"]


def test_what_cannot_be_kept_is_told_and_the_others_are(store: str) -> None:
    other = {"id": "haeon", "text": "다른 글이다. 2020년 5월 1일에 시작했다."}
    done = run(
        "add", "--store", store, stdin=jsonl(other, {"id": "no text"}, {"id": "new", "text": ENGLISH + " x"})
    )
    assert done.returncode == 3
    assert done.stdout.decode() == "new\tadded\n"
    assert [line.split(": ")[1] for line in done.stderr.decode().splitlines()] == ["haeon", "no text"]


def test_list_has_a_line_a_document(store: str) -> None:
    found = run("list", "--store", store).stdout.decode().splitlines()
    assert sorted(found) == ["haeon\t2024-11-19\tko\t해온전자 나주에", "norbridge\t2024-11-19\ten\t-"]
    assert len(run("list", "--store", store, "--limit", "1").stdout.splitlines()) == 1
    assert run("list", "--store", store, "--query", "연구소").stdout.decode().startswith("haeon\t")


def test_show_gives_what_extract_gave(store: str) -> None:
    shown = json.loads(run("show", "haeon", "--store", store, "--format", "json").stdout)
    assert shown["document"]["id"] == "haeon"
    assert {t["value"] for t in shown["timexes"]} == {"2021-03", "2024-10-31"}


def test_show_of_nothing_is_told(store: str) -> None:
    done = run("show", "nobody", "norbridge", "--store", store, "--format", "ndjson")
    assert done.returncode == 3
    assert "nobody" in done.stderr.decode()
    assert len(done.stdout.splitlines()) == 1


def test_search_finds_short_korean_words(store: str) -> None:
    found = json.loads(run("search", "나주", "--store", store, "--format", "json").stdout)
    assert [d["id"] for d in found["documents"]] == ["haeon"]
    assert found["query"] == {"q": "나주"}


def test_export_filters_and_opens_as_csv(store: str) -> None:
    done = run("export", "--store", store, "--from", "2021-01", "--to", "2021-12", "--excel")
    rows = list(csv.DictReader(io.StringIO(done.stdout.decode("utf-8-sig"), newline="")))
    assert {row["document"] for row in rows} == {"haeon", "norbridge"}
    assert {row["start"][:4] for row in rows} == {"2021"}
    english = run("export", "--store", store, "--language", "en").stdout.decode()
    assert "해온전자" not in english


def test_export_takes_dates_as_people_type_them(store: str) -> None:
    typed = run("export", "--store", store, "--from", "2021년 1월", "--to", "December 2021").stdout
    assert typed == run("export", "--store", store, "--from", "2021-01", "--to", "2021-12").stdout
    assert typed.count(b"\n") > 1


def test_export_a_saved_timeline(store: str) -> None:
    with closing(open_store(store)) as opened:
        opened.save(Saved(slug="haeon", title="해온", query={"document": "haeon", "kind": "event"}))
    rows = list(
        csv.DictReader(io.StringIO(run("export", "--store", store, "--timeline", "haeon").stdout.decode()))
    )
    assert rows
    assert {(row["document"], row["kind"]) for row in rows} == {("haeon", "event")}
    assert run("export", "--store", store, "--timeline", "nothing").returncode == 1


def test_reindex_takes_the_genre_that_a_document_was_added_with(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'store.db'}"
    text = "The mill opened in 1998. It burned down in March and was rebuilt."
    rows = jsonl({"id": "mill", "text": text, "published": "2024-11-19"})
    assert run("add", "--genre", "narrative", "--store", url, stdin=rows).returncode == 0
    told = {"narrative": "1998-03", "news": "2024-03"}
    for more, genre in (([], "narrative"), (["--genre", "news"], "news"), ([], "news")):
        assert run("reindex", "--all", *more, "--store", url).stdout == b"mill\treindexed\n"
        shown = json.loads(run("show", "mill", "--store", url, "--format", "json").stdout)
        assert [t["value"] for t in shown["timexes"]] == ["1998", told[genre]]


def test_reindex_reads_again_what_an_older_version_read(store: str) -> None:
    assert run("reindex", "--store", store).stdout == b""
    before = run("export", "--store", store, "--format", "json").stdout
    with closing(sqlite3.connect(store.removeprefix("sqlite:///"))) as database, database:
        database.execute("PRAGMA foreign_keys = ON")
        database.execute("UPDATE findings SET version = '0.0.1'")
        database.execute("DELETE FROM entries")
    assert run("export", "--store", store, "--format", "json").stdout != before
    done = run("reindex", "--store", store, "--jobs", "2")
    assert (done.returncode, done.stdout) == (0, b"haeon\treindexed\nnorbridge\treindexed\n")
    assert run("export", "--store", store, "--format", "json").stdout == before
    assert run("reindex", "--store", store).stdout == b""
    assert run("reindex", "--all", "--store", store).stdout.count(b"\n") == 2


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal is needed")
def test_on_a_terminal_a_bar_tells_how_far_it_is(tmp_path: Path) -> None:
    import pty

    rows = [{"id": f"d{n}", "text": f"The council opened library {n} in May 2021."} for n in range(3)]
    (tmp_path / "rows.jsonl").write_bytes(jsonl(*rows) + b"{broken\n")
    ours, theirs = pty.openpty()
    done = subprocess.run(
        [*TIMELINE, "add", str(tmp_path / "rows.jsonl"), "--store", str(tmp_path / "store.db")],
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        check=False,
        timeout=120,
    )
    os.close(theirs)
    shown = os.read(ours, 1 << 16).decode()
    os.close(ours)
    assert done.returncode == 3
    assert "3/4" in shown
    assert "/s" in shown
    assert "line 4" in shown
    assert shown.endswith("\x1b[K\x1b[?25h")  # it is gone in the end, and the cursor is back


def test_removed_is_gone(store: str) -> None:
    assert run("remove", "haeon", "--store", store).returncode == 0
    assert run("remove", "haeon", "--store", store).returncode == 3
    assert "haeon" not in run("export", "--store", store).stdout.decode()


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["export", "--from", "no day"], 2, "2024-11-19"),
        (["export", "--timeline", "chips", "--kind", "claim"], 2, "--timeline"),
        (["export", "--to", "2024-13"], 2, "2024-13"),
        (["list", "--store", "mysql://localhost/x"], 2, "SQLite"),
        (["list", "--store", "sqlite:////dev/null/store.db"], 1, "/dev/null"),
        (["show"], 2, "ID"),
    ],
)
def test_wrong_usage(arguments: list[str], status: int, message: str) -> None:
    done = run(*arguments)
    assert done.returncode == status
    assert message in done.stderr.decode()
    assert b"Traceback" not in done.stderr
