"""Who may do what: a token to write, and one to read where the service is private (RFC 6750, bearer tokens).

Only hashes of tokens are kept. A token is long and random, so that a plain SHA-256 of it cannot be turned round.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from werkzeug.datastructures import Authorization

from api.problems import HttpError
from api.settings import ServiceSettings
from timeline.errors import InvalidOption

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

OPEN = frozenset({"/healthz", "/readyz"})  # a load balancer has no token
READING = frozenset({"GET", "HEAD", "OPTIONS"})
KEEPS_NOTHING = frozenset({"/v1/extract", "/"})  # take a body and store none of it
# What the pages are made of, the same everywhere: nothing else is there.
OURS = ("/static/", "/favicon.ico", "/embed.js", "/embed/")


class Scope(StrEnum):
    READ = "read"
    WRITE = "write"


class Unauthorized(HttpError):
    """No token, or one that is not known."""

    title = "Unauthorized"
    status = 401
    slug = "unauthorized"
    headers: ClassVar[Mapping[str, str]] = {"WWW-Authenticate": 'Bearer realm="timeline"'}


class SignIn(Unauthorized):
    """No token where one is needed to read: a browser asks its user for it."""

    headers: ClassVar[Mapping[str, str]] = {
        "WWW-Authenticate": 'Basic realm="timeline", charset="UTF-8", Bearer realm="timeline"'
    }


class Forbidden(HttpError):
    """A token that may not do this."""

    title = "Forbidden"
    status = 403
    slug = "forbidden"
    headers: ClassVar[Mapping[str, str]] = {
        "WWW-Authenticate": 'Bearer realm="timeline", error="insufficient_scope"'
    }


Tokens = tuple[tuple[Scope, str], ...]


def new_token(scope: Scope) -> tuple[str, str]:
    """A new token, and what `tokens` of the settings is told of it."""
    token = secrets.token_urlsafe(32)
    return token, f"{scope}:{_hashed(token)}"


def tokens_of(written: str) -> Tokens:
    """The scopes and hashes of `scope:sha256 scope:sha256 …`. Raises InvalidOption, without showing a value."""
    found = []
    for one in written.replace(",", " ").split():
        scope, _, digest = one.partition(":")
        if scope not in set(Scope) or len(digest) != 64 or set(digest) - set("0123456789abcdef"):
            raise InvalidOption(
                "tokens are `read:` or `write:` and the SHA-256 of a token: see `timeline token`."
            )
        found.append((Scope(scope), digest))
    return tuple(found)


class Gate:
    """Asks for tokens. Without any all is open: then the server listens only to its own machine."""

    def __init__(self, settings: ServiceSettings) -> None:
        """Raises InvalidOption for tokens that are none, and for a private service without any."""
        self._tokens = tokens_of(settings.tokens)
        self._private = settings.private
        if settings.private and not self._tokens:
            raise InvalidOption("private needs tokens: see `timeline token`.")

    def check(self, environ: WSGIEnvironment) -> None:
        """Raises Unauthorized or Forbidden for a request that may not be answered."""
        method, path = environ["REQUEST_METHOD"], environ["PATH_INFO"]
        if not self._tokens or method == "OPTIONS" or path in OPEN or path.startswith(OURS):
            return
        reads = method in READING or path in KEEPS_NOTHING
        if reads and not self._private:
            return
        scopes = _scopes(self._tokens, _token(environ) or (_password(environ) if reads else ""))
        if not scopes and reads:
            raise SignIn(
                "This service is private. Send a token as `Authorization: Bearer …`; in a browser it is the password, "
                "with any name."
            )
        if not scopes:
            raise Unauthorized("Send a token that is known: `Authorization: Bearer …`.")
        if not reads and Scope.WRITE not in scopes:
            raise Forbidden("This token may only read.")


def caller(tokens: Tokens, environ: WSGIEnvironment) -> str:
    """What a caller is told apart by: a token that is known, or else the address. Anyone can make up a token."""
    token = tokens and (_token(environ) or _password(environ))
    return _hashed(token) if token and _scopes(tokens, token) else environ.get("REMOTE_ADDR", "")


def _scopes(tokens: Tokens, token: str) -> set[Scope]:
    """What a token may do. Every hash is compared, in the same time whether it fits or not."""
    mine = _hashed(token) if token else ""
    return {scope for scope, digest in tokens if hmac.compare_digest(digest, mine)}


def _token(environ: WSGIEnvironment) -> str:
    kind, _, token = environ.get("HTTP_AUTHORIZATION", "").partition(" ")
    return token.strip() if kind.lower() == "bearer" else ""


def _password(environ: WSGIEnvironment) -> str:
    """The token that a browser was told by its user. It is good for reading only: a browser adds it to whatever another
    site makes it send.
    """
    given = Authorization.from_header(environ.get("HTTP_AUTHORIZATION"))
    return (given.password or "") if given is not None and given.type == "basic" else ""


def _hashed(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
