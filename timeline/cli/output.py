"""Where data goes: stdout or a file that appears whole or not at all. And the progress line on a terminal."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeVar

import click

from timeline.cli import DONE, SOME_FAILED
from timeline.documents import Failure
from timeline.formats import one_line

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

Result = TypeVar("Result")


@contextmanager
def destination(name: str | None) -> Iterator[BinaryIO]:
    """The stream to write to: stdout for None and `-`. A file is replaced once all is written."""
    if name is None or name == "-":
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    path = Path(name).resolve()
    if path.exists() and not path.is_file():  # /dev/null, a named pipe
        with path.open("wb") as out:
            yield out
        return
    import tempfile

    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        error.filename = str(path)  # and not the name of ours
        raise
    scratch = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            yield out
        scratch.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        scratch.replace(path)
    except BaseException:
        scratch.unlink()
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


class Watch:
    """Sees results go by: tells the user of those that failed, counts, and shows how far it is.

    The bar is shown only where stderr is a terminal and the data does not go to one as well. `expected` is asked
    then how many there will be: without an answer the bar has a rate, but no remaining time.
    """

    def __init__(self, out: BinaryIO, expected: Callable[[], int | None]) -> None:
        self.done = 0
        self.failed = 0
        self._out = out
        self._began = time.monotonic()
        self._bar: ProgressBar[int] | None = None
        if sys.stderr.isatty() and not (out is sys.stdout.buffer and sys.stdout.isatty()):
            self._bar = click.progressbar(
                length=expected(), show_pos=True, item_show_func=self._rate, width=0, file=sys.stderr
            )

    def over(self, found: Iterable[Result | Failure]) -> Iterator[Result | Failure]:
        """The same. When the next one is asked for, the one before has been written: out with it."""
        try:
            for one in found:
                if isinstance(one, Failure):
                    self.fail(one)
                yield one
                self._out.flush()
                self.step()
        finally:
            self._clear()

    def step(self) -> None:
        """One more is done."""
        self.done += 1
        if self._bar:
            self._bar.update(1)

    def fail(self, failure: Failure) -> None:
        """Count and tell a failure."""
        self.failed += 1
        self.say(f"timeline: {one_line(f'{failure.id}: {failure.error.detail}')}")

    def say(self, message: str) -> None:
        """A message on stderr, on a line of its own."""
        self._clear()
        click.echo(message, err=True)

    @property
    def status(self) -> int:
        return SOME_FAILED if self.failed else DONE

    def _rate(self, _: int | None) -> str:
        failed = f", {self.failed} failed" if self.failed else ""
        return f"{self.done / (time.monotonic() - self._began):.1f}/s{failed}"

    def _clear(self) -> None:
        """Take the bar away, and give the cursor back that it hides."""
        if self._bar:
            click.echo("\r\x1b[K\x1b[?25h", nl=False, err=True)
