"""The `timeline` command. Each command is a module of this folder and is loaded when it is called.

Data goes to stdout, messages to stderr. Exit status: 0 done, 1 failed, 2 usage, 3 some inputs failed,
130 interrupted.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

import click

# name -> (module, its one-line help). Help is here, so that `timeline --help` imports nothing.
COMMANDS = {
    "extract": ("extract", "Find the times, events and claims of each document."),
    "build": ("build", "Merge many documents into one ranked timeline."),
    "normalize": ("normalize", "Turn one time expression into TIMEX3, EDTF and bounds."),
    "explain": ("explain", "Show every rule that fired, and every anchor, in a document."),
    "add": ("store", "Extract documents and keep them in the store."),
    "reindex": ("store", "Extract stored documents again with the rules of today."),
    "list": ("store", "List the documents of the store."),
    "show": ("store", "Show what was found in a document of the store."),
    "search": ("store", "Find entries of the store by their words."),
    "remove": ("store", "Remove documents from the store."),
    "export": ("store", "Write a timeline out of the store."),
    "serve": ("serve", "Serve the store and the extractor over HTTP."),
    "token": ("serve", "Make a token for the service."),
    "doctor": ("serve", "Show the settings in force, and try what they need."),
}

DONE, FAILED, USAGE, SOME_FAILED, INTERRUPTED = 0, 1, 2, 3, 130


class LazyGroup(click.Group):
    """A group that knows its commands by name and imports one when it is asked for it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"{__name__}.{COMMANDS[cmd_name][0]}")
        command: click.Command = module.COMMANDS[cmd_name]
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name not in COMMANDS and not name.startswith("-"):
            ctx.fail(f"There is no command {name!r}. Commands: {', '.join(COMMANDS)}.")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])


@click.group(
    cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(package_name="timeline-extractor", prog_name="timeline")
@click.option("--debug", is_flag=True, help="Stop at the first unexpected error and show where it is.")
@click.pass_context
def cli(context: click.Context, debug: bool) -> None:
    """Sourced, dated timelines of events and claims out of Korean and English news, offline."""
    context.obj = debug


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give back its exit status. Every error that a user can act on is one line."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    debug = "--debug" in arguments
    try:
        status = cli.main(arguments, prog_name="timeline", standalone_mode=False)
        sys.stdout.flush()
        return status if isinstance(status, int) else DONE
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        click.echo("timeline: interrupted", err=True)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has seen enough. Python would complain once more when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:
        if debug:
            raise
        return _report(error)


def _report(error: Exception) -> int:
    from timeline.errors import InvalidOption, TimelineError

    if isinstance(error, TimelineError):
        click.echo(f"timeline: {error.detail}", err=True)
        return USAGE if isinstance(error, InvalidOption) else FAILED
    if isinstance(error, OSError):
        click.echo(
            f"timeline: {error.filename or ''}{': ' if error.filename else ''}{error.strerror}", err=True
        )
        return FAILED
    click.echo(f"timeline: unexpected {type(error).__name__}: {error} (see `timeline --debug`)", err=True)
    return FAILED
