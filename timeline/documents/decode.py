"""Bytes to text: UTF-8 with or without a mark, UTF-16 with one, the Korean code page; nothing else is guessed."""

from __future__ import annotations

import codecs

from timeline.errors import InvalidInput, UnsupportedMedia

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 8192


def decode(data: bytes) -> str:
    """The text of a file. Raises UnsupportedMedia for binary data and InvalidInput for an encoding it cannot tell."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                raise InvalidInput(f"the file begins as {encoding} but is not: {_where(error)}") from None
    if b"\0" in data[:_SAMPLE]:
        raise UnsupportedMedia("this is a binary file: give text, HTML, Markdown or JSON Lines")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        fault = error
    try:
        korean = data.decode("cp949")
    except UnicodeDecodeError:
        korean = ""
    if _looks_korean(korean):
        return korean
    if _controls(data) > 0.1:
        raise UnsupportedMedia("this is a binary file: give text, HTML, Markdown or JSON Lines")
    raise InvalidInput(f"the text is neither UTF-8 nor CP949: {_where(fault)}; save it as UTF-8")


def _looks_korean(text: str) -> bool:
    """Whether most of what is not ASCII is Hangul syllables, as in Korean text and not in broken UTF-8."""
    foreign = [c for c in text[:_SAMPLE] if ord(c) > 127]
    hangul = sum("가" <= c <= "힣" for c in foreign)
    return len(foreign) > 3 and hangul >= 0.8 * len(foreign)


def _controls(data: bytes) -> float:
    sample = data[:_SAMPLE]
    return sum(b < 32 and b not in b"\t\n\r\f" for b in sample) / max(1, len(sample))


def _where(error: UnicodeDecodeError) -> str:
    return f"byte {error.object[error.start]:#04x} at offset {error.start}"
