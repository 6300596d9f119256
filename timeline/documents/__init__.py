"""Stage one: from bytes, records and paths to documents.

One file a format (html, markdown, jsonl …), one file a question (dates, blocks, names).
"""

from __future__ import annotations

from timeline.documents.make import Given, check
from timeline.documents.read import MEDIA_TYPES, Failure, count, from_bytes, from_record, scan

__all__ = ["MEDIA_TYPES", "Failure", "Given", "check", "count", "from_bytes", "from_record", "scan"]
