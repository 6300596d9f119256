"""The command as a user runs it: a process with arguments, pipes, files and an exit status."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

KOREAN = "해온전자는 2021년 3월 나주에 연구소를 열었다. 지난달 31일에는 새 공장을 짓겠다고 밝혔다."
ENGLISH = "Norbridge Motors opened a plant in Leeds on March 3, 2021. It closed the old one last Friday."
TIMELINE = [sys.executable, "-m", "timeline"]
# Only the time expressions: no analyser, so a run takes a fraction of a second.
TIMEXES = ["--only", "timexes", "--format", "ndjson"]


def run(
    *arguments: str | Path, stdin: bytes | None = b"", **options: Any
) -> subprocess.CompletedProcess[bytes]:
    command = [*TIMELINE, *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, check=False, timeout=120, **options)


def lines(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in data.splitlines()]


def jsonl(*records: object) -> bytes:
    return b"".join(json.dumps(r, ensure_ascii=False).encode() + b"\n" for r in records)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(KOREAN, encoding="utf-8")
    return path


# ------------------------------------------------------------------ help


def test_help_is_quick() -> None:
    """Under 0.2 s on an idle machine; the best of five, as others may be running."""

    def spent() -> float:
        began = time.perf_counter()
        assert run("--help").returncode == 0
        return time.perf_counter() - began

    assert min(spent() for _ in range(5)) < 0.2


@pytest.mark.parametrize(
    "command",
    [
        *(
            "extract",
            "build",
            "normalize",
            "explain",
            "add",
            "reindex",
            "list",
            "show",
            "search",
            "remove",
            "export",
        ),
        "serve",
    ],
)
def test_every_command_has_the_help_that_the_list_shows(command: str) -> None:
    listed = next(
        line for line in run("--help").stdout.decode().splitlines() if line.split()[:1] == [command]
    )
    done = run(command, "--help")
    assert done.returncode == 0
    assert listed.split(maxsplit=1)[1] in " ".join(done.stdout.decode().split())


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nonsense"], "There is no command 'nonsense'. Commands: extract, build"),
        (["extract", "--nonsense"], "--nonsense"),
        (["extract", "--format", "xlsx"], "'xlsx' is not one of 'atom', 'csv'"),
        (["extract", "--only", "verbs"], "'verbs' is not one of 'timexes', 'events', 'claims'"),
        (["extract", "--jobs", "0"], "--jobs"),
        (["extract", "--published", "2024-13-45"], "2024-13-45"),
        (["extract", "--published", "99999-01-01"], "99999-01-01"),
        (["extract", "--language", "klingon"], "klingon"),
        (["extract", "--timezone", "Mars/Olympus"], "Mars/Olympus"),
        (["extract", "--only", "timexes", "--format", "csv"], "leave out --only"),
        (["normalize", "어제"], "--published"),
    ],
)
def test_wrong_usage_is_told_and_exits_2(arguments: list[str], message: str) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert message in done.stderr.decode()
    assert b"Traceback" not in done.stderr
    assert done.stdout == b""


# ------------------------------------------------------------------ extract


def test_extract_gives_one_readable_object(article: Path) -> None:
    done = run("extract", article, "--published", "2024-11-19")
    assert (done.returncode, done.stderr) == (0, b"")
    found = json.loads(done.stdout)
    assert list(found) == ["document", "timexes", "events", "claims", "entries"]
    assert found["document"]["published"] == "2024-11-19"
    assert found["document"]["published_basis"] == "given"
    assert {t["value"] for t in found["timexes"]} == {"2021-03", "2024-10-31"}
    for timex in found["timexes"]:
        assert KOREAN[timex["start"] : timex["end"]] == timex["text"]
    assert found["entries"]


def test_only_leaves_out_what_did_not_run(article: Path) -> None:
    (found,) = lines(run("extract", article, *TIMEXES).stdout)
    assert set(found) == {"document", "timexes"}


@pytest.mark.parametrize("arguments", [["-"], []])
def test_a_pipe_is_an_input(arguments: list[str]) -> None:
    done = run("extract", *arguments, "--published", "2024-11-19", *TIMEXES, stdin=ENGLISH.encode())
    (found,) = lines(done.stdout)
    assert found["document"]["language"] == "en"
    assert [t["value"] for t in found["timexes"]] == ["2021-03-03", "2024-11-15"]


def test_without_a_day_of_publication_nothing_is_taken_from_the_clock(article: Path) -> None:
    (found,) = lines(run("extract", article, *TIMEXES).stdout)
    assert found["document"]["published"] is None
    relative = next(t for t in found["timexes"] if "31일" in t["text"])
    assert (relative["earliest"], relative["anchor"]["basis"]) == (None, "none")


def test_records_that_fail_fail_in_their_place(tmp_path: Path) -> None:
    """Invalid JSON on line 3 of 5, a record without text, an impossible date: the others are done."""
    path = tmp_path / "news.jsonl"
    good = {"text": ENGLISH, "published": "2024-11-19"}
    rows = jsonl(good | {"id": "a"}, good | {"id": "b"}).splitlines(keepends=True)
    bad = jsonl({"id": "d", "title": "no text"}, good | {"id": "e", "published": "2024-02-31"}).splitlines(
        keepends=True
    )
    path.write_bytes(rows[0] + bad[0] + b'{"id": "c", "text": \n' + bad[1] + rows[1])
    done = run("extract", path, *TIMEXES)
    assert done.returncode == 3
    first, no_text, no_json, no_date, last = lines(done.stdout)
    assert (first["document"]["id"], last["document"]["id"]) == ("a", "b")
    assert len(last["timexes"]) == 2
    for row, words in [(no_text, "text"), (no_json, "3"), (no_date, "2024-02-31")]:
        assert set(row) == {"id", "error"}
        assert {"type", "title", "status", "detail"} <= set(row["error"])
        assert words in row["error"]["detail"]
    assert len(done.stderr.splitlines()) == 3
    assert b"Traceback" not in done.stderr


def test_a_missing_file_costs_the_others_nothing(article: Path, tmp_path: Path) -> None:
    done = run("extract", tmp_path / "none.txt", article, *TIMEXES)
    assert done.returncode == 3
    failed, found = lines(done.stdout)
    assert failed["id"].endswith("none.txt")
    assert failed["error"]["detail"] == "no such file"
    assert found["timexes"]


def test_a_folder_is_all_its_files(article: Path) -> None:
    folder = article.parent
    (folder / "more.jsonl.gz").write_bytes(gzip.compress(jsonl({"text": ENGLISH}, {"text": ENGLISH})))
    (folder / "picture.png").write_bytes(b"\x89PNG")
    done = run("extract", folder, *TIMEXES)
    assert len(lines(done.stdout)) == 3
    assert done.returncode == 0


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_results_come_in_order_from_any_number_of_processes(tmp_path: Path, jobs: str) -> None:
    path = tmp_path / "many.jsonl"
    texts = [f"It began on {day} May 2021." + " It was late." * (20 - day) * 200 for day in range(1, 20)]
    path.write_bytes(jsonl(*({"id": f"d{n}", "text": text} for n, text in enumerate(texts)), {"id": "bad"}))
    done = run("extract", path, *TIMEXES, "--jobs", jobs)
    assert done.returncode == 3
    *found, bad = lines(done.stdout)
    assert [row["document"]["id"] for row in found] == [f"d{n}" for n in range(19)]
    assert [row["timexes"][0]["value"] for row in found] == [f"2021-05-{n:02}" for n in range(1, 20)]
    assert "error" in bad


def test_a_line_is_answered_before_the_next_is_sent() -> None:
    command = [*TIMELINE, "extract", *TIMEXES]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        for name in ("one", "two"):
            process.stdin.write(jsonl({"id": name, "text": ENGLISH}))
            process.stdin.flush()
            if name == "one":
                continue  # the reader may look one line ahead
            assert json.loads(process.stdout.readline())["document"]["id"] == "one"
        process.stdin.close()
        assert json.loads(process.stdout.readline())["document"]["id"] == "two"
    assert process.returncode == 0


def test_the_same_input_gives_the_same_bytes(article: Path) -> None:
    first, second = (run("extract", article, "--published", "2024-11-19") for _ in range(2))
    assert first.stdout
    assert first.stdout == second.stdout


def test_csv_opens_in_a_korean_excel(article: Path) -> None:
    done = run("extract", article, "--published", "2024-11-19", "--format", "csv", "--excel")
    assert done.stdout.startswith(b"\xef\xbb\xbfid,kind,start,end,edtf")
    rows = list(csv.DictReader(io.StringIO(done.stdout.decode("utf-8-sig"), newline="")))
    assert any(row["start"] == "2021-03-01" and "나주에 연구소" in row["quote"] for row in rows)


def test_emoji_do_not_shift_offsets(tmp_path: Path) -> None:
    text = "🙂🙂 " + ENGLISH
    path = tmp_path / "emoji.txt"
    path.write_text(text, encoding="utf-8")
    (found,) = lines(run("extract", path, *TIMEXES).stdout)
    assert [text[t["start"] : t["end"]] for t in found["timexes"]] == [t["text"] for t in found["timexes"]]


# ------------------------------------------------------------------ bad input


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.txt", b""),
        ("blank.txt", b" \n \n"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 20),
        ("broken.txt", "해온전자는 2021년 ".encode() * 50 + b"\xff\xfe\xfd" * 10),
    ],
)
def test_a_bad_file_gets_a_clear_message(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    (tmp_path / "good.txt").write_text(ENGLISH)
    done = run("extract", tmp_path / name, tmp_path / "good.txt", *TIMEXES)
    failed, found = lines(done.stdout)
    assert done.returncode == 3
    assert failed["error"]["detail"]
    assert found["document"]["id"] == "good"
    assert name.split(".")[0] in done.stderr.decode()
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "data",
    [b"a" * 10_000_000, b"1" * 10_000_000, b" " * 9_999_990 + b"in May 2021", b"20241119\n" * 100_000],
    ids=["letters", "digits", "spaces", "lines of digits"],
)
def test_hostile_text_takes_no_time(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "hostile.txt").write_bytes(data)
    began = time.monotonic()
    done = run("extract", tmp_path / "hostile.txt", *TIMEXES)
    assert done.returncode == 0, done.stderr
    assert time.monotonic() - began < 30


# ------------------------------------------------------------------ output


def test_output_is_a_file(article: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.ndjson"
    done = run("extract", article, *TIMEXES, "--output", target)
    assert (done.returncode, done.stdout) == (0, b"")
    assert lines(target.read_bytes())[0]["timexes"]
    assert target.stat().st_mode & 0o777 == 0o666 & ~os.umask(os.umask(0o22) or 0o22)


def test_a_run_that_fails_leaves_the_file_as_it_was(article: Path, tmp_path: Path) -> None:
    target = tmp_path / "folder" / "out.tml"
    target.parent.mkdir()
    target.write_text("old")
    done = run("extract", article, article, "--only", "timexes", "--format", "timeml", "--output", target)
    assert done.returncode == 2
    assert [p.name for p in target.parent.iterdir()] == ["out.tml"]
    assert target.read_text() == "old"


def test_a_folder_that_is_not_there_is_told(article: Path, tmp_path: Path) -> None:
    done = run("extract", article, *TIMEXES, "--output", tmp_path / "none" / "out.json")
    assert done.returncode == 1
    assert b"none" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_bytes(jsonl(*({"id": str(n), "text": ENGLISH} for n in range(2000))))
    command = f"{' '.join(TIMELINE)} extract {path} {' '.join(TIMEXES)} | head -n 1"
    done = subprocess.run(command, shell=True, capture_output=True, check=False, timeout=60)
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == b""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_exits_130_and_says_so(tmp_path: Path, jobs: str) -> None:
    target = tmp_path / "out.ndjson"
    command = [*TIMELINE, "extract", *TIMEXES, "--jobs", jobs, "--output", str(target)]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(
            signal.SIGINT, signal.SIG_DFL
        ),  # a shell's background jobs ignore it
    ) as process:
        assert process.stdin
        assert process.stderr
        for n in range(20):
            process.stdin.write(jsonl({"id": str(n), "text": ENGLISH}))
        process.stdin.flush()
        end = time.monotonic() + 30
        while not list(tmp_path.iterdir()) and time.monotonic() < end:  # it has begun to write
            time.sleep(0.05)
        time.sleep(0.3)  # its processes are starting
        os.killpg(process.pid, signal.SIGINT)
        message = process.stderr.read()
    assert process.returncode == 130
    assert message.strip() == b"timeline: interrupted"
    assert not list(tmp_path.iterdir())


# ------------------------------------------------------------------ tools


def test_normalize_tells_what_an_expression_means() -> None:
    done = run("normalize", "지난달 31일", "--published", "2024-11-19")
    assert done.returncode == 0
    found = json.loads(done.stdout)
    text = json.dumps(found, ensure_ascii=False)
    assert '"2024-10-31"' in text
    assert '"rule' in text


def test_normalize_of_no_time_is_told() -> None:
    done = run("normalize", "사과나무", "--published", "2024-11-19")
    assert done.returncode == 1
    assert "사과나무".encode() in done.stderr


@pytest.mark.parametrize(
    ("published", "language", "expression", "told"),
    [
        ("abc", "ko", "어제", "--published: 'abc' is no ISO 8601 date"),
        ("2024-02-30", "ko", "어제", "--published: '2024-02-30' is no"),
        ("2024-11-19", "xx", "어제", "--language: 'xx' is no language"),
        ("2024-11-19", "ko", " ", "EXPRESSION: give a time expression"),
        ("2024-11-19", "ko", "가" * 301, "EXPRESSION: an expression has at most"),
    ],
)
def test_normalize_names_what_is_wrong(published: str, language: str, expression: str, told: str) -> None:
    done = run("normalize", expression, "--published", published, "--language", language)
    assert done.returncode == 2
    assert told in done.stderr.decode()


def test_normalize_tells_why_it_is_none() -> None:
    done = run("normalize", "2월 30일", "--published", "2024-11-19")
    assert done.returncode == 1
    assert "there is no such date" in done.stderr.decode()


def test_explain_names_rules_and_anchors(article: Path) -> None:
    done = run("explain", article, "--published", "2024-11-19")
    assert done.returncode == 0
    text = done.stdout.decode()
    assert "지난달 31일" in text
    assert "2024-10-31" in text
    assert "ko." in text
