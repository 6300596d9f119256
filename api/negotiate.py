"""Which format an answer has: the suffix wins over `?format=`, which wins over `Accept`."""

from __future__ import annotations

from flask import request

from api.problems import NotAcceptable
from timeline import formats
from timeline.errors import NotFound
from timeline.formats import Format

DEFAULT = "json"
# Whose media type means something else to who accepts it: web pages to a browser, JSON to a program.
NAMED_ONLY = {"timeml", "timelinejs"}


def by_suffix(suffix: str) -> Format:
    """The format of a path's suffix: its name, or what files of it end in. Raises NotFound."""
    for name in formats.names():
        form = formats.get(name)
        if suffix in {name, form.SUFFIX.removeprefix(".")}:
            return form
    raise NotFound(f"There is no timeline.{suffix}. Formats: {', '.join(formats.names())}.")


def wanted(name: str | None) -> Format:
    """The format of a parameter, or else the best that `Accept` allows. Raises InvalidOption, NotAcceptable."""
    if name is not None:
        return formats.get(name)
    offers = {
        formats.get(name).MEDIA_TYPE.partition(";")[0]: name
        for name in formats.names()
        if name not in NAMED_ONLY
    }
    best = formats.get(DEFAULT).MEDIA_TYPE
    if not request.accept_mimetypes or request.accept_mimetypes[best] > 0 and _prefers(best, offers):
        return formats.get(DEFAULT)
    match = request.accept_mimetypes.best_match(list(offers))
    if match is None:
        raise NotAcceptable(f"None of what you accept is there. There are: {', '.join(sorted(offers))}.")
    return formats.get(offers[match])


def _prefers(media_type: str, offers: dict[str, str]) -> bool:
    """Is nothing else wanted more than this?"""
    accepted = request.accept_mimetypes
    return all(accepted[media_type] >= accepted[other] for other in offers)
