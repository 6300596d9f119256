"""How often a caller may come: counted in each worker, in windows of fixed length, reading and writing apart."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass

from cachetools import LRUCache
from flask import Flask, Response, g, request
from limits import RateLimitItem, parse

from api.access import OPEN, READING, caller, tokens_of
from api.problems import DETAILS, HttpError
from api.settings import ServiceSettings
from timeline.errors import InvalidOption

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


def register(app: Flask, settings: ServiceSettings) -> None:
    """Answer 429, with `Retry-After`, to who comes too often. Raises InvalidOption for a rate that is none."""
    reading, writing = (_counter(name, getattr(settings, name)) for name in ("read_rate", "write_rate"))
    tokens = tokens_of(settings.tokens)

    def check() -> None:
        counter = reading if request.method in READING else writing
        if counter is None or request.path in OPEN:
            return
        hits, end = counter.hit(caller(tokens))
        g.rate = counter.most, hits, end
        if hits > counter.most:
            raise TooMany(DETAILS[TooMany.status])

    def tell(answer: Response) -> Response:
        if "rate" in g:
            most, hits, end = g.rate
            seconds = max(1, round(end - time.monotonic()))
            answer.headers.add("X-RateLimit-Limit", most)
            answer.headers.add("X-RateLimit-Remaining", max(0, most - hits))
            answer.headers.add("X-RateLimit-Reset", round(time.time()) + seconds)
            if hits > most:
                answer.headers["Retry-After"] = str(seconds)
        return answer

    app.before_request(check)
    app.after_request(tell)


def _counter(name: str, written: str) -> Counter | None:
    if written == OFF:
        return None
    try:
        return Counter(parse(written))
    except ValueError:
        raise InvalidOption(f"{name} is a rate such as 600/minute, or off, not {written!r}.") from None
