"""`timeline build`: many documents in, one merged timeline out, nothing stored."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import repeat

import click

from timeline import formats, records
from timeline.cli import options
from timeline.cli.output import Watch, destination
from timeline.cli.running import extractions
from timeline.documents import Failure, count
from timeline.errors import InvalidOption
from timeline.settings import Genre, Settings
from timeline.types import EntryKind


@click.command()
@options.inputs
@click.option(
    "--query",
    metavar="Q",
    help='What it is about: words, "phrases", OR between alternatives. Written as a name (a capital letter, a digit or '
    "quotation marks) it chooses the lines that name it, otherwise whole documents.",
)
@click.option("--from", "first", metavar="D", help="Nothing that ended before this day (ISO 8601).")
@click.option("--to", "last", metavar="D", help="Nothing that began after this day.")
@click.option(
    "--kind", type=click.Choice([str(kind) for kind in EntryKind]), help="Only events, or only claims."
)
@click.option("--max-dates", type=click.IntRange(1), metavar="N", help="Only the N dates that matter most.")
@click.option("--per-date", type=click.IntRange(1), metavar="K", help="Only the K best entries of each date.")
@options.writing("json")
@options.jobs
@click.pass_obj
def build(
    debug: bool,
    /,
    inputs: tuple[str, ...],
    genre: str,
    query: str | None,
    first: str | None,
    last: str | None,
    kind: str | None,
    max_dates: int | None,
    per_date: int | None,
    format_name: str,
    written: formats.Options,
    output: str | None,
    jobs: int,
    **given: str | None,
) -> int:
    """Merge many documents into one ranked timeline.

    What several documents tell is one entry with several pieces of evidence; where they date it differently,
    the entry says so. Inputs are those of `timeline extract`.

    \b
    timeline build articles/ --query "Norbridge OR 노브리지" --from 2024-01 --format csv
    timeline build archive.jsonl --max-dates 10 --per-date 1 --format text
    """
    from timeline import building

    options.bound("--from", first)
    options.bound("--to", last)
    form = formats.get(format_name)
    if form.NEEDS_TEXT:
        raise InvalidOption(
            f"The format {form.NAME} is for one document's text: use it with `timeline extract`."
        )
    settings = Settings(genre=Genre(genre))
    found = options.documents(inputs, options.given(**given), settings)
    with destination(output) as out:
        watch = Watch(out, partial(count, inputs))
        extracted = watch.over(extractions(zip(found, repeat(settings)), jobs=jobs, debug=debug))
        timeline = building.build(
            (one for one in extracted if not isinstance(one, Failure)),
            query=query,
            first=first,
            last=last,
            kind=EntryKind(kind) if kind else None,
            max_dates=max_dates,
            per_date=per_date,
        )
        form.write([records.timeline(timeline, lazily=True)], out, replace(written, title=query))
    return watch.status


COMMANDS = {"build": build}
