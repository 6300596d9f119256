"""The words of the interface: one file a language in `words/`, chosen by the address or else by the browser."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from flask import request

from timeline.errors import TimelineError

FOLDER = Path(__file__).parent / "words"
PARAMETER = "lang"

Words = Mapping[str, Any]


@cache
def all_words() -> Mapping[str, Words]:
    """The words of every language of the interface, by its code; the first is for those who ask for none of them."""
    return {path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.toml"))}


def chosen() -> str | None:
    """The language that the address names, if it is one."""
    code = request.args.get(PARAMETER)
    return code if code in all_words() else None


def language() -> str:
    """The language of the page: the one that the address names, or the best of those that the browser asks for."""
    codes = list(all_words())
    return chosen() or request.accept_languages.best_match(codes) or codes[0]


def faults(error: TimelineError | None) -> dict[str, str]:
    """What is wrong with the fields of a form, by their names, as far as the reader's language has words for it."""
    known = all_words()[language()]["faults"]
    named = ((one.parameter or (one.pointer or "")[1:]) for one in error.errors) if error else ()
    return {name: known[name] for name in named if name in known}


def named(words: Words, group: str, value: str) -> str:
    """A value of the wire format as a reader calls it; itself where no word is known for it."""
    return str(words[group].get(value, value))


def counted(words: Words, name: str, number: int) -> str:
    """So many of what is named, as a reader says it."""
    return str((words["one"] if number == 1 else words)[name].format(number))
