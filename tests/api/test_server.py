"""The production server as `timeline serve` starts it: worker processes, real sockets, real models."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

import pytest

from api.server import THREADS, require_free
from tests.api.conftest import ENGLISH, KOREAN
from tests.api.live import DEADLINE, Live, serving
from timeline.errors import InvalidOption


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("server")


@pytest.fixture(scope="module")
def live(folder: Path) -> Iterator[Live]:
    with serving(folder / "store.db", log=folder / "log") as server:
        server.wait("/readyz")
        yield server


def test_a_port_that_is_taken_is_said_at_once() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(InvalidOption, match=f"port {port}: Address already in use"):
            require_free("127.0.0.1", port)
    require_free("127.0.0.1", port)


@pytest.mark.parametrize(("text", "language"), [(KOREAN, "ko"), (ENGLISH, "en")], ids=["ko", "en"])
def test_workers_extract_after_the_fork(live: Live, text: str, language: str) -> None:
    """Every worker has models of its own; several requests reach both."""
    answers: list[tuple[int, Any]] = []

    def ask() -> None:
        answers.append(live.post("/v1/extract", {"text": text, "published": "2024-11-19"}))

    threads = [threading.Thread(target=ask) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(DEADLINE)
    assert [status for status, _ in answers] == [200] * 6
    assert answers[0][1]["document"]["language"] == language
    assert answers[0][1]["claims"]
    assert all(body == answers[0][1] for _, body in answers)


def test_the_main_job_over_http(live: Live) -> None:
    status, added = live.post("/v1/documents", {"id": "a1", "text": KOREAN, "published": "2024-11-19"})
    assert status == 201
    assert live.post("/v1/documents", {"text": KOREAN, "published": "2024-11-19"})[0] == 200
    status, headers, body = live.send("GET", "/v1/documents/a1/timeline.json")
    assert status == 200
    assert json.loads(body)["entries"] == added["entries"]
    status, headers, body = live.send("GET", "/v1/documents/a1/timeline.csv")
    assert headers["Content-Type"] == "text/csv; charset=utf-8"
    assert body.decode().count("\r\n") > len(added["entries"])
    status, again, body = live.send("GET", "/v1/documents/a1/timeline.csv", If_None_Match=headers["ETag"])
    assert (status, body) == (304, b"")
    assert "gunicorn" not in again.get("Server", "").lower()
    assert live.send("DELETE", "/v1/documents/a1")[0] == 204
    assert live.send("GET", "/v1/documents/a1")[0] == 404


def test_what_sockets_bring(live: Live) -> None:
    """Bodies of no announced length, too long ones, and requests that are none."""
    chunk = b"x" * 1_000_000
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in [chunk] * 9)
    head = b"POST /v1/extract HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n"
    for request, status in (
        (head + b"Transfer-Encoding: chunked\r\n\r\n" + b"5\r\n2019.\r\n0\r\n\r\n", 200),
        (head + b"Transfer-Encoding: chunked\r\n\r\n" + chunks + b"0\r\n\r\n", 413),
        (head + b"Content-Length: 999999999\r\n\r\n", 413),
        (b"GET /v1/documents/%00 HTTP/1.1\r\nHost: a\r\n\r\n", 404),
        (b"GET /v1/documents/../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n", 404),
        (b"nonsense\r\n\r\n", 400),
    ):
        with socket.create_connection(("127.0.0.1", live.port), timeout=DEADLINE) as connection:
            with suppress(OSError):  # it may hang up before it has all
                connection.sendall(request)
            answer = connection.recv(65536)
            assert answer.split(b" ", 2)[1] == str(status).encode(), (request[:80], answer[:200])


def test_half_requests_do_not_keep_others_out(tmp_path: Path) -> None:
    """More callers than threads, each with half a request: the next one is served when patience is over."""
    settings = {"TIMELINE_PATIENCE": "2"}
    with serving(tmp_path / "store.db", workers=1, log=tmp_path / "log", settings=settings) as server:
        server.wait("/readyz")
        head = b"POST /v1/extract HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n"
        with ExitStack() as held:
            for n in range(2 * THREADS):
                slow = held.enter_context(socket.create_connection(("127.0.0.1", server.port)))
                slow.sendall(head if n % 2 else head + b"Content-Length: 100\r\n\r\nbegun")
            began = time.monotonic()
            assert server.send("GET", "/healthz")[0] == 200
            assert time.monotonic() - began < 20


def test_callers_that_drip_are_refused(tmp_path: Path) -> None:
    """A byte now and then keeps no thread: neither in a body, nor in headers, nor in a load of many documents."""
    head = b"POST %s HTTP/1.1\r\nHost: a\r\nContent-Type: %s\r\n"
    length = b"Content-Length: 5000\r\n\r\n"
    settings = {"TIMELINE_PATIENCE": "1"}
    with serving(tmp_path / "store.db", workers=1, log=tmp_path / "log", settings=settings) as server:
        server.wait("/readyz")
        for begun, said in (
            (head % (b"/v1/extract", b"text/plain") + length, b"408 "),
            (head % (b"/v1/extract", b"text/plain"), b"408 "),
            (head % (b"/v1/documents:bulk", b"application/x-ndjson") + length, b'"status":408'),
        ):
            answer, seconds = _dripped(server.port, begun)
            assert said in answer
            assert b"request-timeout" in answer
            assert seconds < 15


def _dripped(port: int, begun: bytes) -> tuple[bytes, float]:
    """Send a byte every tenth of a second until there is an answer; that, and how long it took."""
    began = time.monotonic()
    answer = b""
    with socket.create_connection(("127.0.0.1", port), timeout=DEADLINE) as connection:
        connection.sendall(begun)
        connection.settimeout(0.1)
        while time.monotonic() - began < DEADLINE:
            try:
                some = connection.recv(65536)
            except TimeoutError:
                with suppress(OSError):
                    connection.sendall(b"x")
                continue
            except ConnectionResetError:
                break
            if not some:
                break
            answer += some
    return answer, time.monotonic() - began


def test_what_is_no_request_is_told_in_a_problem_that_repeats_nothing(live: Live, folder: Path) -> None:
    for request, status in (
        (b"<script>alert(1)</script>\r\n\r\n", 400),
        (b"GET /" + b"<b>" * 4000 + b" HTTP/1.1\r\n\r\n", 414),
        (b"GET / HTTP/1.1\r\nX: " + b"<b>" * 40000 + b"\r\n\r\n", 431),
        (b"GET / HTTP/1.1\r\nBad Header<b>: 1\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\nContent-Length: 3\r\n\r\nabc", 400),
    ):
        with socket.create_connection(("127.0.0.1", live.port), timeout=DEADLINE) as connection:
            with suppress(OSError):
                connection.sendall(request)
            answer = connection.recv(65536)
        head, _, body = answer.partition(b"\r\n\r\n")
        assert head.split(b" ", 2)[1] == str(status).encode(), (request[:60], answer)
        assert b"application/problem+json" in head
        assert json.loads(body)["status"] == status
        assert b"<" not in body
    assert "<b>" not in (folder / "log").read_text()
    assert "<script>" not in (folder / "log").read_text()


def test_a_told_stop_finishes_what_was_accepted(tmp_path: Path) -> None:
    sentence = "The council opened a library on March 3, 2024, said Dana Whitlock on Tuesday. "
    with serving(tmp_path / "store.db", workers=1, log=tmp_path / "log") as server:
        server.wait("/readyz")
        answers: list[int] = []
        sent = threading.Thread(
            target=lambda: answers.append(
                server.post("/v1/documents", {"id": "long", "text": sentence * 200})[0]
            )
        )
        sent.start()
        time.sleep(0.3)
        server.process.terminate()
        sent.join(DEADLINE)
        assert answers == [201]
        assert server.process.wait(DEADLINE) == 0
