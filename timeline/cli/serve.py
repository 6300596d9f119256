"""`timeline serve`, `token`, `doctor`: the service. The one place from which the library starts the other package."""

from __future__ import annotations

import click

from timeline.cli import DONE, FAILED


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


@click.command()
@click.option("--scope", type=click.Choice(["read", "write"]), default="write", show_default=True)
def token(scope: str) -> None:
    """Make a token for the service.

    The token goes to whoever uses the service, and is not shown again; its hash into TIMELINE_TOKENS.
    """
    from api.access import Scope, new_token

    secret, kept = new_token(Scope(scope))
    click.echo(f"token            {secret}")
    click.echo(f"TIMELINE_TOKENS  {kept}")


@click.command()
@click.option("--store", metavar="URL", help="The store; default a SQLite file.")
def doctor(store: str | None) -> int:
    """Show the settings in force and where each comes from, and try what the service needs."""
    from api.doctor import report

    sound = True
    for name, value, note in report(store):
        sound = sound and not note.startswith("failed")
        click.echo(f"{name:<20} {value:<40} {note}".rstrip())
    return DONE if sound else FAILED


COMMANDS = {"serve": serve, "token": token, "doctor": doctor}
