"""PDF: the text of its pages (extra `pdf`)."""

from __future__ import annotations

import io

from timeline.documents.make import Metadata
from timeline.errors import InvalidInput, MissingDependency


def read(data: bytes) -> tuple[str, Metadata]:
    """The text of a PDF and its metadata. Raises MissingDependency without pypdf, InvalidInput for a broken file."""
    try:
        import pypdf
        from pypdf.errors import PyPdfError
    except ImportError:
        raise MissingDependency("PDF needs an extra: pip install 'timeline-extractor[pdf]'") from None
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        text = "\n\n".join(page.extract_text() for page in reader.pages)
        said = reader.metadata
        created = said.creation_date if said else None
        title = said.title if said else None
    except (PyPdfError, ValueError, KeyError, RecursionError) as error:
        raise InvalidInput(f"the PDF cannot be read: {error}") from None
    if not text.strip():
        raise InvalidInput("the PDF holds no text: recognize its pages first (OCR)")
    return text, Metadata(dates=(created.isoformat(),) if created else (), title=title or None)
