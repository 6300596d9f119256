"""Time expressions: find → reduce → resolve → normalize. No language in it: a grammar is handed in.

>>> from timeline import languages
>>> normalize("지난해 11월", languages.get("ko").grammar, "2024-11-19").value
'2023-11'
"""

from __future__ import annotations

from timeline.temporal.tag import Trace, find_timexes, normalize, trace

__all__ = ["Trace", "find_timexes", "normalize", "trace"]
