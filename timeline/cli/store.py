"""`timeline add`, `reindex`, `list`, `show`, `search`, `remove`, `export`: the store from the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from itertools import repeat
from typing import BinaryIO, TypeVar

import click

from timeline import formats
from timeline.cli import DONE, SOME_FAILED, cluster, options
from timeline.cli.output import Watch, destination
from timeline.cli.running import extractions
from timeline.documents import Failure, count
from timeline.errors import NotFound, TimelineError
from timeline.formats import one_line
from timeline.records import Record
from timeline.settings import Genre, Settings
from timeline.stores import Store, default_url, open_store, saved
from timeline.stores.base import Filter, Page, content_hash
from timeline.stores.version import extractor
from timeline.types import Document, EntryKind, Extraction

AT_ONCE = 500
Kept = TypeVar("Kept")

in_store = click.option(
    "--store",
    "url",
    metavar="URL",
    envvar="TIMELINE_STORE",
    help="sqlite:///FILE or postgresql://…; default $TIMELINE_STORE, then a file of yours.",
)
limited = click.option("--limit", type=click.IntRange(1), metavar="N", help="No more than this many.")


@click.command()
@options.inputs
@options.jobs
@click.option(
    "--cluster",
    "scheduler",
    metavar="ADDRESS",
    help="Extract on the workers of a Dask cluster, which write to the store (PostgreSQL): tcp://host:8786.",
)
@in_store
@click.pass_obj
def add(
    debug: bool,
    /,
    inputs: tuple[str, ...],
    genre: str,
    jobs: int,
    scheduler: str | None,
    url: str | None,
    **given: str | None,
) -> int:
    """Extract documents and keep them in the store.

    What is in already is passed over, so a load that was interrupted goes on when it is repeated. Each
    document that is in is a line on stdout: its id, and `added` or `known`.

    \b
    timeline add seeds
    timeline add archive.jsonl --jobs 2 --store postgresql://localhost/news
    timeline add archive.jsonl --cluster tcp://10.0.0.1:8786 --store postgresql://10.0.0.2/news
    """
    settings = Settings(genre=Genre(genre))
    if scheduler is not None:
        if jobs > 1:
            raise click.UsageError("--jobs is for this machine; how many a cluster has is up to its workers.")
        cluster.check(scheduler, url or default_url())
    found = options.documents(inputs, options.given(**given), settings)
    with closing(open_store(url)) as store, destination(None) as out:
        watch = Watch(out, partial(count, inputs))
        new = _unknown(found, store, out, watch)
        if scheduler is None:
            extracted = extractions(zip(new, repeat(settings)), jobs=jobs, debug=debug)
            added = _each(extracted, lambda one: store.add(one.document, one, settings.genre))
        else:
            load = cluster.Load(url=url or default_url(), settings=settings, version=extractor(), debug=debug)
            added = cluster.added(new, load, scheduler)
        for place in watch.over(added):
            if not isinstance(place, Failure):
                out.write(_line(place.id, "added" if place.created else "known"))
        return watch.status


@click.command()
@click.option("--all", "everything", is_flag=True, help="Those that this version has read as well.")
@click.option(
    "--genre",
    type=click.Choice([str(g) for g in Genre]),
    help="Another genre, which they keep; without it, each has the one that it was added with.",
)
@options.jobs
@in_store
@click.pass_obj
def reindex(debug: bool, /, everything: bool, genre: str | None, jobs: int, url: str | None) -> int:
    """Extract stored documents again with the rules of today.

    Without --all, those that another version of the extractor read: so one that was interrupted goes on
    when it is repeated. Ids and saved timelines stay as they are; one document changes at a time, and
    readers see it before or after. Each that is done is a line on stdout: its id, and `reindexed`.

    \b
    timeline reindex --jobs 2
    """
    wanted = Genre(genre) if genre else None
    with closing(open_store(url)) as store, destination(None) as out:
        names = store.outdated(everything=everything)
        watch = Watch(out, lambda: len(names))

        def documents() -> Iterator[tuple[Document | Failure, Settings]]:
            for name in names:
                try:
                    document, kept = store.document(name)
                    yield document, Settings(genre=wanted or kept)
                except NotFound as error:  # someone has removed it since
                    yield Failure(id=name, error=error), Settings()

        found = extractions(documents(), jobs=jobs, debug=debug)

        def replaced(one: Extraction) -> str:
            store.replace(one.document.id, one, wanted)
            return one.document.id

        for name in watch.over(_each(found, replaced)):
            if not isinstance(name, Failure):
                out.write(_line(name, "reindexed"))
        return watch.status


def _each(
    found: Iterable[Extraction | Failure], keep: Callable[[Extraction], Kept]
) -> Iterator[Kept | Failure]:
    """Bring what was found to the store: what `keep` gives for each once it is safe there, or why it is not."""
    for one in found:
        if isinstance(one, Failure):
            yield one
            continue
        try:
            yield keep(one)
        except TimelineError as error:
            yield Failure(id=one.document.id, error=error)


def _line(id: str, what: str) -> bytes:
    return f"{one_line(id)}\t{what}\n".encode()


def _unknown(
    found: Iterator[Document | Failure], store: Store, out: BinaryIO, watch: Watch
) -> Iterator[Document | Failure]:
    """The documents that the store does not have; a line is written for each of the others."""
    for one in found:
        known = store.find(content_hash(one)) if isinstance(one, Document) else None
        if known is None:
            yield one
        else:
            out.write(_line(known, "known"))
            watch.step()


@click.command("list")
@click.option(
    "--query", metavar="Q", help='Only documents with these words or "phrases"; OR between alternatives.'
)
@limited
@in_store
def list_documents(query: str | None, limit: int | None, url: str | None) -> None:
    """List the documents of the store.

    One a line, the newest first: id, day of publication, language, title.
    """
    with closing(open_store(url)) as store, destination(None) as out:
        for document in _all(lambda size, cursor: store.list(limit=size, cursor=cursor, q=query), limit):
            shown = (document["id"], document["published"], document["language"], document["title"])
            out.write(("\t".join(one_line(value or "-") for value in shown) + "\n").encode())


@click.command()
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
@options.writing("text")
@in_store
def show(
    ids: tuple[str, ...], format_name: str, written: formats.Options, output: str | None, url: str | None
) -> int:
    """Show what was found in a document of the store."""
    status = DONE
    form = formats.get(format_name)

    def stored(store: Store) -> Iterator[Record]:
        nonlocal status
        for name in ids:
            try:
                yield store.get(name).extraction
            except NotFound as error:
                status = _missing(error)

    with closing(open_store(url)) as store, destination(output) as out:
        form.write(stored(store), out, written)
    return status


@click.command()
@click.argument("query")
@options.writing("text")
@limited
@in_store
def search(
    query: str,
    format_name: str,
    written: formats.Options,
    output: str | None,
    limit: int | None,
    url: str | None,
) -> None:
    """Find entries of the store by their words.

    All words must be there, "phrases" as they stand; OR stands between what may be there instead.

    \b
    timeline search "공장 화재 OR 폭발" --limit 20
    """
    _write(Filter(q=query), {"q": query}, format_name, written, output, limit, url)


@click.command()
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
@in_store
def remove(ids: tuple[str, ...], url: str | None) -> int:
    """Remove documents from the store.

    With them goes all that was found in them.
    """
    status = DONE
    with closing(open_store(url)) as store:
        for name in ids:
            try:
                store.remove(name)
            except NotFound as error:
                status = _missing(error)
    return status


@click.command()
@click.option("--timeline", "slug", metavar="SLUG", help="The saved timeline of this name, and nothing else.")
@click.option("--query", "q", metavar="Q", help="Entries with these words, phrases, or those behind an OR.")
@click.option(
    "--from",
    "first",
    metavar="D",
    help="Entries that end on this day or later: 2024-03, last March, 작년 3월.",
)
@click.option("--to", "last", metavar="D", help="Entries that begin on this day or earlier.")
@click.option("--kind", type=click.Choice([str(kind) for kind in EntryKind]))
@click.option("--type", "type", metavar="TYPE", help="Of an event: deal, lawsuit …")
@click.option("--source", metavar="NAME", help="Who says it.")
@click.option("--participant", metavar="NAME")
@click.option("--tag", metavar="TAG")
@click.option("--document", metavar="ID")
@click.option("--language", metavar="L")
@options.writing("csv")
@limited
@in_store
def export(
    slug: str | None,
    q: str | None,
    first: str | None,
    last: str | None,
    kind: str | None,
    document: str | None,
    language: str | None,
    format_name: str,
    written: formats.Options,
    output: str | None,
    limit: int | None,
    url: str | None,
    **facets: str | None,
) -> None:
    """Write a timeline out of the store.

    \b
    timeline export --format csv --excel --output everything.csv
    timeline export --query 반도체 --from 2024-01 --to 2024-06 --format json
    timeline export --timeline chips-2024
    """
    said = {
        "q": q,
        "from": first,
        "to": last,
        "kind": kind,
        "document": document,
        "language": language,
    } | facets
    query = {name: value for name, value in said.items() if value is not None}
    if slug is None:
        _write(saved.wanted(query, options.today()), query, format_name, written, output, limit, url)
    elif query or limit is not None:
        raise click.UsageError("--timeline says itself what is wanted: leave the other choices out.")
    else:
        form = formats.get(format_name)
        with closing(open_store(url)) as store, destination(output) as out:
            asked = store.saved(slug)
            told = saved.timeline(store, asked.query, options.today())
            form.write([told], out, replace(written, title=asked.title))


def _write(
    wanted: Filter,
    query: dict[str, str],
    format_name: str,
    written: formats.Options,
    output: str | None,
    limit: int | None,
    url: str | None,
) -> None:
    """Write the entries of the store that are wanted as one timeline."""
    form = formats.get(format_name)
    with closing(open_store(url)) as store, destination(output) as out:
        entries = tuple(_all(lambda size, cursor: store.entries(wanted, limit=size, cursor=cursor), limit))
        form.write([store.timeline(entries, query)], out, written)


def _all(page: Callable[[int, str | None], Page], limit: int | None) -> Iterator[Record]:
    """The items of all pages, up to a limit."""
    left, cursor = limit, None
    while left is None or left > 0:
        found = page(AT_ONCE if left is None else min(AT_ONCE, left), cursor)
        yield from found.items
        if found.next is None:
            return
        cursor = found.next
        left = None if left is None else left - len(found.items)


def _missing(error: NotFound) -> int:
    click.echo(f"timeline: {error.detail}", err=True)
    return SOME_FAILED


COMMANDS = {
    "add": add,
    "reindex": reindex,
    "list": list_documents,
    "show": show,
    "search": search,
    "remove": remove,
    "export": export,
}
