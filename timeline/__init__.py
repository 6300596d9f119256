"""Dated, sourced timelines of events and claims out of Korean and English news.

    import timeline
    found = timeline.extract("...", published="2024-11-19")
    for entry in found.entries or ():
        print(entry.time.edtf, entry.headline)

`records.extraction(found)` is the JSON form; `documents`, `pipeline`, `building` and `formats` are the
stages. Importing this is cheap: models and libraries load when first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.settings import Settings
    from timeline.types import Extraction

__all__ = ["extract"]


def extract(
    text: str,
    *,
    published: str | None = None,
    language: str | None = None,
    timezone: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
    url: str | None = None,
    settings: Settings | None = None,
) -> Extraction:
    """All that is found in one text. `published` is the day (or time) it appeared, as ISO 8601.

    What is not given is read in the text itself; nothing is ever taken from the clock. Raises InvalidInput.
    """
    from timeline import documents, pipeline
    from timeline.settings import DEFAULT

    chosen = settings or DEFAULT
    given = documents.Given(
        published=published,
        language=language,
        timezone=timezone,
        title=title,
        publisher=publisher,
        url=url,
    )
    document = documents.from_record({"text": text}, given=given, fallback_id="1", settings=chosen)
    return pipeline.extract(document, chosen)
