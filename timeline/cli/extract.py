"""`timeline extract`: documents in, what was found in each out."""

from __future__ import annotations

from functools import partial
from itertools import repeat

import click

from timeline import formats
from timeline.cli import options
from timeline.cli.output import Watch, destination
from timeline.cli.running import failed, found_records
from timeline.documents import Failure, count
from timeline.settings import Genre, Settings, Stage

ONLY = [str(Stage.TIMEXES), str(Stage.EVENTS), str(Stage.CLAIMS)]


@click.command()
@options.inputs
@click.option(
    "--only", type=click.Choice(ONLY), multiple=True, help="Find only these, and run no other stage."
)
@options.writing("json")
@options.jobs
@click.pass_obj
def extract(
    debug: bool,
    /,
    inputs: tuple[str, ...],
    genre: str,
    only: tuple[str, ...],
    format_name: str,
    written: formats.Options,
    output: str | None,
    jobs: int,
    **given: str | None,
) -> int:
    """Find the times, events and claims of each document.

    An INPUT is a file (.txt, .md, .html; .jsonl or .ndjson, also .gz, with a document a line), a folder of
    such files, or - for standard input, which is the default when something is piped in.

    \b
    timeline extract article.txt --published 2024-11-19
    timeline extract archive.jsonl --format ndjson --jobs 2 > found.ndjson
    timeline extract seeds --format csv --output timeline.csv
    """
    form = formats.get(format_name)
    settings = Settings(stages=options.stages(only, form), genre=Genre(genre))
    found = options.documents(inputs, options.given(**given), settings)
    with destination(output) as out:
        watch = Watch(out, partial(count, inputs))
        documents = zip(found, repeat(settings))
        made = watch.over(found_records(documents, jobs=jobs, debug=debug, text=form.NEEDS_TEXT))
        results = (failed(one) if isinstance(one, Failure) else one for one in made)
        form.write(results, out, written)
    if not watch.done:
        watch.say("timeline: there is no document in the input")
    return watch.status


COMMANDS = {"extract": extract}
