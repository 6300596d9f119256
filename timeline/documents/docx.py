"""Word documents: their paragraphs (extra `docx`)."""

from __future__ import annotations

import io
import zipfile

from timeline.documents.make import Metadata
from timeline.errors import InvalidInput, MissingDependency, TooLarge

_MOST = 200_000_000  # bytes, unpacked: a bomb unpacks to more


def read(data: bytes) -> tuple[str, Metadata]:
    """The text of a .docx and its metadata. Raises MissingDependency without python-docx, InvalidInput if broken."""
    try:
        import docx
    except ImportError:
        raise MissingDependency(
            "Word documents need an extra: pip install 'timeline-extractor[docx]'"
        ) from None
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _MOST:
                raise TooLarge("the Word document unpacks to more than 200 MB: split it")
        document = docx.Document(io.BytesIO(data))
    except (zipfile.BadZipFile, KeyError, ValueError) as error:
        raise InvalidInput(f"the Word document cannot be read: {error}") from None
    text = "\n\n".join(p.text for p in document.paragraphs if p.text.strip())
    said = document.core_properties
    created = said.created.isoformat() if said.created else None
    return text, Metadata(
        dates=(created,) if created else (), title=said.title or None, author=said.author or None
    )
