"""The options that several commands share, and what they mean."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, TypeVar, cast

import click

from timeline import formats
from timeline.documents import Failure, Given, check, scan
from timeline.errors import FieldError, InvalidInput, InvalidOption
from timeline.formats import Format, Options
from timeline.settings import Genre, Settings, Stage
from timeline.temporal import calendar
from timeline.types import Document

Command = TypeVar("Command", bound=Callable[..., Any])

GIVEN = {
    "published": ("D", "When they were published (ISO 8601), where a document does not say."),
    "language": ("L", "Their language (ko, en, de …); otherwise it is detected."),
    "timezone": ("Z", "Their time zone, as in Asia/Seoul."),
    "publisher": ("NAME", "Who published them."),
}


def inputs(command: Command) -> Command:
    """INPUT… and what the caller knows about them, as `inputs` and one keyword an option."""
    for name, (metavar, text) in reversed(GIVEN.items()):
        command = click.option(f"--{name}", metavar=metavar, help=text)(command)
    argument = click.argument("inputs", nargs=-1, metavar="[INPUT]...")
    return argument(genre(command))


def genre(command: Command) -> Command:
    return click.option(
        "--genre",
        type=click.Choice([str(g) for g in Genre]),
        default=str(Genre.AUTO),
        help="What anchors bare dates: the day of publication (news) or the last date told (narrative).",
    )(command)


def writing(default: str) -> Callable[[Command], Command]:
    """`--format` and `--output`, and what else is chosen about the writing, as `written`."""
    form = click.Choice(formats.names())
    choices = (
        click.option("--format", "format_name", default=default, show_default=True, type=form),
        click.option(
            "--profile",
            type=click.Choice(formats.PROFILES),
            help="CSV with the columns that a program wants.",
        ),
        click.option("--excel", is_flag=True, help="CSV with a byte order mark, so that Excel reads Korean."),
        click.option("--output", metavar="FILE", help="Write to a file instead of stdout."),
    )

    def decorate(command: Command) -> Command:
        @functools.wraps(command)
        def choosing(*args: Any, excel: bool, profile: str | None, **kwargs: Any) -> Any:
            return command(*args, written=Options(excel=excel, profile=profile), **kwargs)

        return cast(Command, functools.reduce(lambda so_far, choice: choice(so_far), choices[::-1], choosing))

    return decorate


def jobs(command: Command) -> Command:
    text = "Extract in N processes. Each loads its own models: worth it from some hundred documents on."
    return click.option("--jobs", type=click.IntRange(1, 256), default=1, metavar="N", help=text)(command)


def given(**values: str | None) -> Given:
    """What the caller says of the inputs, checked once: a bad option is no document's fault."""
    said = Given(**values, read_on=today())
    try:
        check(said)
    except InvalidInput as error:
        raise click.UsageError("; ".join(f"{named(e)}: {e.message}" for e in error.errors)) from error
    return said


def today() -> str:
    """The day of the command, where it is given."""
    return datetime.now().astimezone().date().isoformat()


def named(fault: FieldError) -> str:
    """The option or argument that a fault of the input is about: `--published`, `EXPRESSION`."""
    name = (fault.pointer or "").lstrip("/")
    return f"--{name}" if name in GIVEN else name.upper()


def bound(option: str, value: str | None) -> str | None:
    """A day, month or year as ISO 8601 writes it. Anything else is wrong usage."""
    if value is not None:
        try:
            calendar.parse(value)
        except ValueError as error:
            raise click.UsageError(
                f"{option} takes an ISO 8601 date such as 2024-11-19 or 2024-11: {error}"
            ) from None
    return value


def documents(inputs: tuple[str, ...], said: Given, settings: Settings) -> Iterator[Document | Failure]:
    """The documents of the inputs, in order; of standard input where none is named."""
    if not inputs:
        if sys.stdin.isatty():
            raise click.UsageError("No input: name a file or a folder, or pipe a text in.")
        inputs = ("-",)
    return scan(inputs, stdin=sys.stdin.buffer, given=said, settings=settings)


def stages(only: tuple[str, ...], wanted: Format) -> frozenset[Stage]:
    """The stages that `--only` asks for, all without it. The format must be able to show what they give."""
    if not only:
        return frozenset(Stage)
    missing = wanted.NEEDS.difference(only)
    if missing:
        raise InvalidOption(
            f"The format {wanted.NAME} shows {', '.join(sorted(missing))}: leave out --only, or choose json."
        )
    return frozenset(Stage(stage) for stage in only)
