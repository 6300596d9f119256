"""Errors that a user can act on. Each knows its title, its HTTP status and what to do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldError:
    """One fault of the input: `pointer` is a JSON Pointer (RFC 6901), or `parameter` the name of an option."""

    message: str
    pointer: str | None = None
    parameter: str | None = None


class TimelineError(Exception):
    """Base of every error that this package raises on purpose. `detail` says what is wrong and what to do."""

    title = "Failed"
    status = 500
    slug = "failed"

    def __init__(self, detail: str, *, errors: tuple[FieldError, ...] = ()) -> None:
        super().__init__(detail)
        self.detail = detail
        self.errors = errors


class InvalidInput(TimelineError):
    """A record, file or text that cannot be read as what it claims to be."""

    title = "Invalid input"
    status = 422
    slug = "invalid-input"


class InvalidOption(TimelineError):
    """An option or parameter with a value that it does not take."""

    title = "Invalid parameter"
    status = 400
    slug = "invalid-parameter"


class TooLarge(TimelineError):
    """An input over a configured limit."""

    title = "Too large"
    status = 413
    slug = "too-large"


class UnsupportedMedia(TimelineError):
    """A file or body in a format that is not read."""

    title = "Unsupported media type"
    status = 415
    slug = "unsupported-media-type"


class NotFound(TimelineError):
    """No such document, timeline or page."""

    title = "Not found"
    status = 404
    slug = "not-found"


class MissingDependency(TimelineError):
    """An optional extra is not installed; the detail names the command that installs it."""

    title = "Missing dependency"
    status = 501
    slug = "missing-dependency"
