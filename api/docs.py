"""The API document (OpenAPI 3.1) and how routes tell it what they answer."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import flask_smorest
from marshmallow import RAISE, Schema, ValidationError
from webargs.flaskparser import FlaskParser

from api import problems
from api.bodies import JSON, TEXTS
from api.schemas import ProblemSchema, RecordSchema
from timeline import formats
from timeline.formats.json import NAME as JSON_FORMAT

# No token, a token that may not, too many requests.
ACCESS = (401, 403, 429)

View = TypeVar("View", bound=Callable[..., Any])


class Parser(FlaskParser):
    """Reads query parameters; one that is not known, or has a bad value, is a problem of status 400."""

    DEFAULT_VALIDATION_STATUS = 400
    DEFAULT_UNKNOWN_BY_LOCATION = FlaskParser.DEFAULT_UNKNOWN_BY_LOCATION | {"query": RAISE}

    def handle_error(self, error: ValidationError, *_: Any, **__: Any) -> NoReturn:
        raise problems.invalid_parameters(ValidationError(error.messages_dict.get("query", error.messages)))


class Blueprint(flask_smorest.Blueprint):  # type: ignore[misc]
    """A group of routes that says what it answers and what it refuses."""

    ARGUMENTS_PARSER = Parser()

    if TYPE_CHECKING:  # what the base class, which has no types, gives

        def route(self, rule: str, *, methods: list[str]) -> Callable[[View], View]: ...

        def doc(self, **documented: Any) -> Callable[[View], View]: ...

        def arguments(self, schema: type[Schema], *, location: str) -> Callable[[View], View]: ...

        def alt_response(
            self, status: int, response: str | None = None, **documented: Any
        ) -> Callable[[View], View]: ...

    def answers(
        self, status: int, schema: type[Schema], *, formatted: bool = False
    ) -> Callable[[View], View]:
        """Document what a route answers: JSON of a schema and, if `formatted`, every other format as well."""
        names = formats.names() if formatted else ()
        types = {formats.get(name).MEDIA_TYPE for name in names if name != JSON_FORMAT}
        # Another format may be JSON as well: then it is an object, of that or of another shape.
        shape = {"anyOf": [schema, {"type": "object"}]} if JSON in types else schema
        documented = [
            self.alt_response(status, schema={"type": _json_type(media_type)}, content_type=media_type)
            for media_type in sorted(types - {JSON})
        ]
        documented.append(self.alt_response(status, schema=shape, content_type=JSON, success=True))
        return _all(documented)

    def cached(self, view: View) -> View:
        """Document that a route answers 304 to who has what it would send."""
        return self.alt_response(304, description="Not modified since If-None-Match.")(view)

    def refuses(self, *statuses: int) -> Callable[[View], View]:
        """Document the problems that a route answers with, besides those of all that need leave and have limits."""
        every = sorted({*statuses, *ACCESS})
        return _all([self.alt_response(status, response=HTTPStatus(status).name) for status in every])


def _json_type(media_type: str) -> str:
    return "object" if media_type.endswith("+json") else "string"


def _all(decorators: Sequence[Callable[[View], View]]) -> Callable[[View], View]:
    """Several decorators as one."""
    return lambda view: functools.reduce(lambda so_far, decorate: decorate(so_far), decorators, view)


class Api(flask_smorest.Api):  # type: ignore[misc]
    """The API document, in which every error is a problem."""

    ERROR_SCHEMA = ProblemSchema
    DEFAULT_ERROR_RESPONSE_NAME = None
    DEFAULT_RESPONSE_CONTENT_TYPE = JSON

    def _register_responses(self) -> None:
        self.DEFAULT_RESPONSE_CONTENT_TYPE = problems.MEDIA_TYPE
        super()._register_responses()
        self.DEFAULT_RESPONSE_CONTENT_TYPE = JSON

    def _register_error_handlers(self) -> None:
        """The application has its own."""


def body_of(schema: type[Schema]) -> dict[str, Any]:
    """A JSON body of a schema, for the API document."""
    return {"required": True, "content": {JSON: {"schema": schema}}}


# A body that holds a document.
DOCUMENT_BODY = {
    "required": True,
    "content": {
        JSON: {"schema": RecordSchema},
        **{media_type: {} for media_type in TEXTS},
    },
}
