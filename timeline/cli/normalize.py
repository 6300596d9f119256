"""`timeline normalize`: one time expression and what it means."""

from __future__ import annotations

import sys

import click
import orjson

from timeline.cli import options
from timeline.errors import InvalidInput


@click.command()
@click.argument("expression")
@click.option("--published", metavar="D", required=True, help="The day it is said on (ISO 8601).")
@click.option("--language", metavar="L", help="Its language; otherwise it is detected.")
def normalize(expression: str, published: str, language: str | None) -> None:
    """Turn one time expression into TIMEX3, EDTF and bounds.

    The rules that did it, and the anchor, are in the trace.

    \b
    timeline normalize "지난달 31일" --published 2024-11-19
    timeline normalize "last Friday" --published 2024-11-19
    """
    from timeline.pipeline import normalize as meaning

    try:
        found = meaning(expression, published, language)
    except InvalidInput as error:
        raise click.UsageError("; ".join(f"{options.named(e)}: {e.message}" for e in error.errors)) from error
    sys.stdout.buffer.write(orjson.dumps(found, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
    if found["timex"] is None:
        why = found["trace"] or [f"it was read as {found['language']}: --language tells another"]
        raise InvalidInput(f"there is no time expression in {expression!r}: {'; '.join(why)}")


COMMANDS = {"normalize": normalize}
