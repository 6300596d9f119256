"""`timeline explain`: every rule that fired and every anchor chosen."""

from __future__ import annotations

import sys

import click

from timeline.cli import DONE, SOME_FAILED, options
from timeline.documents import Failure
from timeline.formats import one_line
from timeline.settings import Genre, Settings


@click.command()
@options.inputs
def explain(inputs: tuple[str, ...], genre: str, **given: str | None) -> int:
    """Show every rule that fired, and every anchor, in a document.

    Also what looked like a time and was refused, and why; then events and claims.

    \b
    timeline explain article.txt --published 2024-11-19
    """
    from timeline import pipeline

    status = DONE
    settings = Settings(genre=Genre(genre))
    for document in options.documents(inputs, options.given(**given), settings):
        if isinstance(document, Failure):
            status = SOME_FAILED
            click.echo(f"timeline: {document.id}: {document.error.detail}", err=True)
            continue
        for line in pipeline.explain(document, settings):
            sys.stdout.buffer.write(f"{one_line(line)}\n".encode("utf-8", "replace"))
        sys.stdout.buffer.flush()
    return status


COMMANDS = {"explain": explain}
