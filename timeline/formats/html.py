"""HTML: one page that needs nothing but itself. No script, no request, light and dark, good to print.

The style stands in the page; `POLICY` allows it by its hash and nothing else, in the page itself and, as the
service sends it, in the header.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from typing import Any, BinaryIO

from timeline.formats import (
    DEFAULT,
    Options,
    Result,
    Row,
    attribution,
    conflicts,
    documents,
    link,
    readers,
    rows,
)
from timeline.formats.text import remark

NAME = "html"
MEDIA_TYPE = "text/html; charset=utf-8"
SUFFIX = ".html"
NEEDS = frozenset({"entries", "events", "claims"})
NEEDS_TEXT = False

STYLE = """
:root { color-scheme: light dark; --ink: #1d1f22; --soft: #5a6069; --line: #dcdcd5; --page: #fcfcfa; --event: #0b6666;
  --claim: #7b3d86 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e7e7e2; --soft: #a3a9b1; --line: #34393f; --page: #16181b; --event: #72c7c2; --claim: #d0a4de }
}
body { max-width: 52rem; margin: 0 auto; padding: 2.5rem 1.25rem; background: var(--page); color: var(--ink);
  font: 1rem/1.6 system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", sans-serif;
  overflow-wrap: anywhere; word-break: keep-all }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 1.5rem }
section + section { margin-top: 4rem }
ol { list-style: none; margin: 0; padding: 0 }
li { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0 1.75rem; break-inside: avoid }
time { color: var(--soft); font-variant-numeric: tabular-nums; text-align: end; overflow-wrap: break-word }
.told { position: relative; border-inline-start: 1px solid var(--line); padding: 0 0 1.75rem 1.5rem }
.told::before { content: ""; position: absolute; left: -6px; top: .5rem; width: 11px; height: 11px;
  box-sizing: border-box; border: 2px solid var(--event); border-radius: 50%; background: var(--event) }
.claim .told::before { border-color: var(--claim); border-radius: 1px; background: var(--claim) }
.unsure .told::before { background: var(--page) }
h2 { font-size: 1rem; line-height: 1.6; font-weight: 600; margin: 0 }
.unsure h2 { color: var(--soft) }
.about time:not(:lang(ko)) { font-style: italic }
p, blockquote { margin: .2rem 0 0; font-size: .875rem; color: var(--soft) }
a { color: inherit; text-underline-offset: .2em }
@media (max-width: 36rem) { li { grid-template-columns: 1fr } time { text-align: start } .told { margin-top: .2rem } }
@media print {
  :root { --ink: #000; --soft: #444; --line: #999; --page: #fff; --event: #000; --claim: #000 }
  body { padding: 0 }
}
"""
POLICY = (
    "default-src 'none'; base-uri 'none'; form-action 'none'; "
    f"style-src 'sha256-{base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()}'"
)

# What `<time datetime>` may hold: a day, a month or a year of the common era, or a clock time.
_MACHINE = re.compile(r"(?!0000)\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?)?)?)?")
# HTML has no way to write these.
_CONTROL = {code: " " for code in [*range(0x20), *range(0x7F, 0xA0)] if code not in (0x9, 0xA)}


def write(results: Iterable[Result], out: BinaryIO, options: Options = DEFAULT) -> None:
    """The page is named by its first result."""
    begun = False
    for heading, result in readers(results, options):
        if not begun:
            spoken = {document["language"] for document in documents(result)}
            language = spoken.pop() if len(spoken) == 1 else "und"
            out.write(encoded(head(options.title or heading, language)))
            begun = True
        out.write(encoded("\n".join(section(heading, result)) + "\n"))
    out.write(
        encoded(("" if begun else head(options.title or "Timeline", "und")) + "</main>\n</body>\n</html>\n")
    )


def encoded(page: str) -> bytes:
    return page.encode("utf-8", "replace")


def head(title: str, language: str) -> str:
    return (
        f'<!doctype html>\n<html lang="{shown(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{shown(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
    )


def section(heading: str, result: Result) -> Iterator[str]:
    yield f'<section>\n<h1 dir="auto">{shown(heading)}</h1>\n<ol>'
    for row in rows(result):
        yield from item(row, many="document" not in result)
    yield "</ol>\n</section>"


def item(row: Row, *, many: bool) -> Iterator[str]:
    """One entry: its date, its headline and who says it, and the words of every document that tells it.

    A document is named below its words, but for the only one, which is the heading and has no address.
    """
    time = row.entry["time"]
    looks = f"{' about' if time['approximate'] else ''}{' unsure' if row.unsure else ''}"
    machine = f' datetime="{time["edtf"]}"' if _MACHINE.fullmatch(time["edtf"]) else ""
    yield f'<li class="{row.entry["kind"]}{looks}" id="{row.id}">'
    yield f"<time{machine}>{shown(row.date)}</time>"
    yield f'<div class="told">\n<h2 dir="auto">{shown(row.entry["headline"])}</h2>'
    if said := remark(row).strip(" —"):
        yield f'<p dir="auto">{shown(said)}</p>'
    for piece, document in row.evidence:
        yield f'<blockquote dir="auto">{shown(piece["exact"])}</blockquote>'
        if many or link(document):
            yield f'<p dir="auto">{source(document)}</p>'
    yield from (f'<p dir="auto">≠ {shown(conflict)}</p>' for conflict in conflicts(row.entry))
    yield "</div>\n</li>"


def source(document: Mapping[str, Any]) -> str:
    published = (document.get("published") or "").replace("T", " ")
    named = shown(" · ".join(filter(None, (attribution(document), published))))
    url = link(document)
    return f'<a href="{shown(url)}" rel="noopener nofollow">{named}</a>' if url else named


def shown(text: str) -> str:
    """Text as HTML shows it, between tags and in an attribute."""
    return escape(text.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROL))
