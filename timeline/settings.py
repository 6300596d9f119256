"""What a caller may choose about extraction. Limits protect the process from hostile input."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """The results of an extraction that a caller may ask for."""

    TIMEXES = "timexes"
    EVENTS = "events"
    CLAIMS = "claims"
    ENTRIES = "entries"


class Genre(StrEnum):
    """How underspecified times are anchored: by the text itself, as news (DCT) or as a story (last date told)."""

    AUTO = "auto"
    NEWS = "news"
    NARRATIVE = "narrative"


ALL_STAGES = frozenset(Stage)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Settings of an extraction: which stages are wanted, the genre, and limits in code points and bytes."""

    stages: frozenset[Stage] = ALL_STAGES
    genre: Genre = Genre.AUTO
    max_characters: int = 20_000_000
    max_bytes: int = 64_000_000
    max_json_depth: int = 32


DEFAULT = Settings()
