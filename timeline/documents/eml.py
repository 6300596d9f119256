"""Messages (RFC 5322): the plain text of an e-mail, its subject as the title, its Date as the DCT."""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage

from timeline.documents import html
from timeline.documents.make import Metadata
from timeline.errors import InvalidInput


def read(data: bytes) -> tuple[str, Metadata]:
    """The text of a message and its metadata. Raises InvalidInput where it has no text."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        raise InvalidInput("the message has no text part")
    try:
        text = str(part.get_content())
    except (LookupError, KeyError, UnicodeError) as error:
        raise InvalidInput(f"the message cannot be decoded: {error}") from None
    if part.get_content_subtype() == "html":
        text, _ = html.read(text)
    sent = message["date"]
    when = sent.datetime.isoformat() if sent is not None and getattr(sent, "datetime", None) else None
    title = str(message["subject"] or "") or None
    sender = message["from"]
    names = [a.display_name or a.addr_spec for a in getattr(sender, "addresses", ())]
    return text, Metadata(dates=(when,) if when else (), title=title, publisher=next(iter(names), None))
