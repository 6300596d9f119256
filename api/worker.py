"""The worker process: gunicorn's with threads, less patient with slow callers, and with problems for an answer.

What never becomes a request (no HTTP, headers too long, half a request) is answered here, all else by the application.
"""

from __future__ import annotations

import logging
import socket
import time
from contextlib import suppress
from http import HTTPStatus
from typing import Any

import orjson
from gunicorn.http import RequestParser, errors
from gunicorn.http.unreader import SocketUnreader
from gunicorn.workers.gthread import ThreadWorker

from api.problems import MEDIA_TYPE, TooSlow

# A caller who sends at least so many bytes a second may take as long as it needs.
SLOWEST = 500
# What a request can be that is none; anything else of the parser is 400.
REFUSED = {
    errors.LimitRequestLine: 414,
    errors.LimitRequestHeaders: 431,
    TooSlow: 408,
    errors.ParseException: 400,
}
log = logging.getLogger("timeline.requests")


class Patient(SocketUnreader):  # type: ignore[misc]
    """Reads from a caller, and waits for it no longer than `patience` seconds and one for every `SLOWEST` bytes.

    Waiting is all that counts: what is done between two reads is no fault of the caller.
    """

    def __init__(self, connection: socket.socket, patience: float) -> None:
        super().__init__(connection)
        self._patience = patience
        self._left = patience

    def chunk(self, *size: int | None) -> bytes:
        """The next bytes. Raises TooSlow."""
        if (
            self.sock.gettimeout() is not None
        ):  # what an answer left unread is thrown away in a time of its own
            return bytes(super().chunk(*size))
        began = time.monotonic()
        self.sock.settimeout(max(0.01, min(self._left, self._patience)))
        try:
            found: bytes = super().chunk(*size)
        except TimeoutError:
            raise TooSlow("The request came too slowly, or stopped in the middle: it was not read.") from None
        finally:
            self.sock.settimeout(None)
        self._left += len(found) / SLOWEST - (time.monotonic() - began)
        return found


class Worker(ThreadWorker):  # type: ignore[misc]
    """gunicorn's worker with threads."""

    def handle(self, connection: Any) -> Any:
        patience = self.app.settings.patience
        if patience and connection.parser is None:
            connection.parser = RequestParser(self.cfg, connection.sock, connection.client)
            connection.parser.unreader = Patient(connection.sock, patience)
        return super().handle(connection)

    def handle_error(self, request: Any, client: socket.socket, address: Any, error: BaseException) -> None:
        """Answer what is no request, in a problem that repeats nothing of it."""
        status = next((status for kind, status in REFUSED.items() if isinstance(error, kind)), None)
        if status is None:
            super().handle_error(request, client, address, error)
            return
        log.info("refused", extra={"said": {"status": status, "reason": type(error).__name__}})
        title = HTTPStatus(status).phrase
        problem = {
            "type": f"urn:timeline:problem:{title.lower().replace(' ', '-')}",
            "title": title,
            "status": status,
        }
        body = orjson.dumps(problem)
        head = (
            f"HTTP/1.1 {status} {title}\r\nContent-Type: {MEDIA_TYPE}\r\nContent-Length: {len(body)}\r\n"
            "Cache-Control: no-store\r\nConnection: close\r\n\r\n"
        )
        with suppress(OSError):
            client.sendall(head.encode() + body)
