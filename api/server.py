"""The production server: gunicorn with several worker processes, each with models of its own."""

from __future__ import annotations

import ipaddress
import logging
import os
import shutil
import socket
import struct
import sys
import tempfile
from typing import Any

from gunicorn.app.base import BaseApplication
from gunicorn.http import wsgi

from api import create_app, logs
from api.engine import EXTENSION
from api.settings import METRICS_FOLDER, ServiceSettings, load
from api.worker import Worker
from timeline.cli.running import collect_seldom
from timeline.errors import InvalidOption
from timeline.stores import check_url

# More than may wait for the extractor (`engine.QUEUE`): reading goes on beside it.
THREADS = 16
# A worker that says nothing for so long is taken for hung; the first start loads models.
TIMEOUT = 180
# How long a worker that is told to stop may take for what it has accepted.
GRACE = 60

log = logging.getLogger("timeline.service")


def run(host: str, port: int, workers: int, store_url: str | None) -> None:
    """Serve until told to stop (SIGTERM, SIGINT).

    Raises InvalidOption for an address that others reach, and for the URL of no store.
    """
    settings = load(store=store_url)
    check_url(settings.store)
    if not is_loopback(host) and not settings.tokens and not settings.allow_open:
        raise InvalidOption(
            f"{host} is reached from other machines, and anyone there could write to the store. Make a token "
            "(`timeline token`), or listen on 127.0.0.1, or set TIMELINE_ALLOW_OPEN=1 where something in front of the "
            "service keeps others out."
        )
    require_free(host, port)
    # Workers count together in this folder; the library that counts asks for it when it is imported.
    os.environ[METRICS_FOLDER] = tempfile.mkdtemp(prefix="timeline-metrics-")
    create_app(settings)  # what is wrong with the settings is said here, and not by every worker
    Server(settings, host=host, port=port, workers=workers).run()


def require_free(host: str, port: int) -> None:
    """Raises InvalidOption where the server could not listen: it would try for seconds and then tell its own way."""
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, socket.SOCK_STREAM) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind(address)
    except OSError as error:
        raise InvalidOption(
            f"Nothing can listen on {host}, port {port}: {error.strerror}. Give another --port or --host."
        ) from None


def is_loopback(host: str) -> bool:
    """Does an address reach only this machine?"""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


class Server(BaseApplication):  # type: ignore[misc]
    """gunicorn, told all it needs here: it reads no files and no arguments."""

    def __init__(self, settings: ServiceSettings, *, host: str, port: int, workers: int) -> None:
        self.settings = settings
        self._options: dict[str, Any] = {
            "bind": f"[{host}]:{port}" if ":" in host and not host.startswith("[") else f"{host}:{port}",
            "workers": workers,
            "worker_class": Worker,
            "threads": THREADS,
            "timeout": TIMEOUT,
            "graceful_timeout": GRACE,
            "keepalive": 5,
            # The application is made in the worker: an analyser that was used before a fork hangs in the child.
            "preload_app": False,
            "post_worker_init": warm_up,
            "when_ready": self.greet,
            "on_exit": forget_metrics,
            "proc_name": "timeline",
            "loglevel": "warning",
            "limit_request_line": 8190,
        }
        wsgi.SERVER = "timeline"  # what the server is made of is nobody's business
        super().__init__()

    def load_config(self) -> None:
        for name, value in self._options.items():
            self.cfg.set(name, value)

    def greet(self, arbiter: Any) -> None:
        """In the parent, when it listens."""
        lose_patience(arbiter, self.settings.patience)
        who = "who has a token may write" if self.settings.tokens else "no tokens: anyone here may write"
        print(  # noqa: T201
            f"timeline: listening on http://{self.cfg.address[0][0]}:{arbiter.LISTENERS[0].sock.getsockname()[1]}, "
            f"{self.cfg.workers} workers; {who}",
            file=sys.stderr,
            flush=True,
        )

    def load(self) -> Any:
        logs.to_stderr()
        return create_app(self.settings)


def lose_patience(arbiter: Any, seconds: int) -> None:
    """Let no caller that does not read its answer hold a thread for longer than that; `Worker` sees to what it sends.

    Connections inherit it from the socket that they come in by.
    """
    for listener in arbiter.LISTENERS:
        listener.sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, struct.pack("ll", seconds, 0))


def forget_metrics(_: Any) -> None:
    """In the parent, when all is over."""
    shutil.rmtree(os.environ[METRICS_FOLDER], ignore_errors=True)


def warm_up(worker: Any) -> None:
    """In each worker, when it is there: begin to load the models. Until then /readyz says no."""
    collect_seldom()
    worker.wsgi.extensions[EXTENSION].warm_up()
