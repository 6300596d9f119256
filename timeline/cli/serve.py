"""`timeline serve`: the HTTP service. The one place from which the library's package starts the other one."""

from __future__ import annotations

import click


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True)
@click.option(
    "--workers", type=click.IntRange(1, 256), default=2, show_default=True, help="Server processes."
)
@click.option("--store", metavar="URL", envvar="TIMELINE_STORE", help="The store; default a SQLite file.")
def serve(host: str, port: int, workers: int, store: str | None) -> None:
    """Serve the store and the extractor over HTTP.

    \b
    timeline serve --port 8000
    curl -s localhost:8000/v1/extract -H 'Content-Type: text/plain' --data-binary @article.txt
    """
    from api.server import run

    run(host=host, port=port, workers=workers, store_url=store)


COMMANDS = {"serve": serve}
