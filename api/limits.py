"""How often a caller may come: counted in each worker, in windows of fixed length, reading and writing apart."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from cachetools import LRUCache
from limits import RateLimitItem, parse

from api.access import OPEN, READING, caller, tokens_of
from api.problems import HttpError
from api.settings import ServiceSettings
from timeline.errors import InvalidOption

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

OFF = "off"
# How many callers are counted; where there are more, those who came longest ago are forgotten.
MANY = 10_000


class TooMany(HttpError):
    """A caller that comes too often."""

    title = "Too many requests"
    status = 429
    slug = "too-many-requests"


@dataclass(slots=True)
class Window:
    """How often a caller came, and when counting begins anew (seconds of the monotonic clock)."""

    end: float
    hits: int = 0


class Counter:
    """Counts callers at one rate."""

    def __init__(self, rate: RateLimitItem) -> None:
        self.most = rate.amount
        self._seconds = rate.get_expiry()
        self._lock = threading.Lock()
        self._windows: LRUCache[str, Window] = LRUCache(MANY)

    def hit(self, name: str) -> tuple[int, float]:
        """Count one more of a caller: how often that is in this window, and when the next begins."""
        now = time.monotonic()
        with self._lock:
            window = self._windows.get(name)
            if window is None or window.end <= now:
                self._windows[name] = window = Window(now + self._seconds)
            window.hits += 1
            return window.hits, window.end


class Rate(NamedTuple):
    """How often a caller came in a window, of how often it may, and when the window ends."""

    most: int
    hits: int
    end: float

    @property
    def over(self) -> bool:
        return self.hits > self.most

    def headers(self) -> list[tuple[str, str]]:
        """What the caller is told of it."""
        seconds = max(1, round(self.end - time.monotonic()))
        told = [
            ("X-RateLimit-Limit", str(self.most)),
            ("X-RateLimit-Remaining", str(max(0, self.most - self.hits))),
            ("X-RateLimit-Reset", str(round(time.time()) + seconds)),
        ]
        return [*told, ("Retry-After", str(seconds))] if self.over else told


class Limits:
    """The rates of a service."""

    def __init__(self, settings: ServiceSettings) -> None:
        """Raises InvalidOption for a rate that is none."""
        self._reading = _counter("read_rate", settings.read_rate)
        self._writing = _counter("write_rate", settings.write_rate)
        self._tokens = tokens_of(settings.tokens)

    def hit(self, environ: WSGIEnvironment) -> Rate | None:
        """Count a request; None where there is no limit."""
        counter = self._reading if environ["REQUEST_METHOD"] in READING else self._writing
        if counter is None or environ["PATH_INFO"] in OPEN:
            return None
        return Rate(counter.most, *counter.hit(caller(self._tokens, environ)))


def _counter(name: str, written: str) -> Counter | None:
    if written == OFF:
        return None
    try:
        return Counter(parse(written))
    except ValueError:
        raise InvalidOption(f"{name} is a rate such as 600/minute, or off, not {written!r}.") from None
