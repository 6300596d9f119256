"""Time expressions: find → reduce → resolve → normalize. No language in it: a grammar is handed in."""

from __future__ import annotations

from timeline.temporal.tag import Trace, find_timexes, trace

__all__ = ["Trace", "find_timexes", "trace"]
