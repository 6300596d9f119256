"""TimeML: the text of a document with its time expressions as inline TIMEX3, one document only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, BinaryIO

from timeline.errors import InvalidOption
from timeline.formats import DEFAULT, Options, Result

NAME = "timeml"
MEDIA_TYPE = "application/xml"
SUFFIX = ".tml"
NEEDS = frozenset({"timexes"})
NEEDS_TEXT = True

# XML 1.0 has no way to write these, escaped or not.
_NOT_XML = {
    **{code: " " for code in [*range(0x20), 0xFFFE, 0xFFFF] if code not in (0x9, 0xA, 0xD)},
    0xD: "&#13;",
}


def write(results: Iterable[Result], out: BinaryIO, options: Options = DEFAULT) -> None:
    written = False
    for result in results:
        if "error" in result:
            continue
        if written or "document" not in result:
            raise InvalidOption("timeml holds one document: give one input, or choose another format.")
        written = True
        out.write("".join(pieces(result)).encode("utf-8", "replace"))


def pieces(result: Result) -> Iterator[str]:
    document, text = result["document"], result["document"]["text"]
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n'
    yield f"<DOCID>{xml(document['id'])}</DOCID>\n"
    if document["published"]:
        day = xml(document["published"])
        yield (
            f'<DCT><TIMEX3 tid="t0" type="{"TIME" if "T" in day else "DATE"}" value="{day}"'
            f' functionInDocument="CREATION_TIME">{day}</TIMEX3></DCT>\n'
        )
    if document["title"]:
        yield f"<TITLE>{xml(document['title'])}</TITLE>\n"
    yield "<TEXT>"
    at = 0
    for timex in result["timexes"]:
        yield xml(text[at : timex["start"]])
        yield tag(timex)
        at = timex["end"]
    yield f"{xml(text[at:])}</TEXT>\n</TimeML>\n"


def tag(timex: Mapping[str, Any]) -> str:
    from xml.sax.saxutils import quoteattr  # which loads an HTTP client

    anchor = timex["anchor"]["timex"] or ("t0" if timex["anchor"]["basis"] == "dct" else None)
    given = {
        "tid": timex["id"],
        "type": timex["type"],
        "value": timex["value"],
        "mod": timex["mod"],
        "quant": timex["quant"],
        "freq": timex["freq"],
        "anchorTimeID": anchor,
    }
    attributes = "".join(f" {name}={quoteattr(value)}" for name, value in given.items() if value is not None)
    return f"<TIMEX3{attributes}>{xml(timex['text'])}</TIMEX3>"


def xml(text: str) -> str:
    from xml.sax.saxutils import escape

    return escape(text).translate(_NOT_XML)
