"""HTML: the article by trafilatura, what the page says of itself by JSON-LD and meta tags. Nothing is fetched."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import orjson

from timeline.documents.make import Metadata
from timeline.errors import InvalidInput, TooLarge

_ARTICLE = (
    "NewsArticle",
    "Article",
    "ReportageNewsArticle",
    "BlogPosting",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
)
_TAGS = 100_000  # an article has some hundred; reading time grows faster than their number
_HEAD = 2_000  # code points in which a page's headline stands


def looks_like(text: str) -> bool:
    """Whether a text is an HTML page."""
    return (
        re.match(
            r"\s*(?:<!doctype html|<html|<\?xml[^>]{0,80}>\s*<(?:!doctype html|html))", text[:1000], re.I
        )
        is not None
    )


def read(text: str) -> tuple[str, Metadata]:
    """The article of a page as plain text, its title first, and its metadata. Raises InvalidInput, TooLarge."""
    if text.count("<") > _TAGS:
        raise TooLarge(f"the page has more than {_TAGS:,} tags: give its article alone, or as plain text")
    from lxml import html as lxml_html
    from lxml.etree import ParserError

    try:
        tree = lxml_html.document_fromstring(
            text.encode("utf-8", "replace"), parser=lxml_html.HTMLParser(encoding="utf-8")
        )
    except (ParserError, ValueError):
        raise InvalidInput("the page has no content: give an HTML page with a text in it") from None
    metadata = _metadata(tree)
    body = _body(text)
    if not body.strip():
        raise InvalidInput("no article was found in the page: give its text as plain text")
    if metadata.title and metadata.title not in body[:_HEAD].split("\n"):
        body = f"{metadata.title}\n\n{body}"
    if not metadata.dates:
        metadata = _dated_by_shape(text, metadata)
    return body, metadata


def _body(text: str) -> str:
    import trafilatura

    found = trafilatura.extract(
        text,
        output_format="txt",
        include_comments=False,
        include_tables=False,
        favor_recall=True,
        deduplicate=False,
        prune_xpath=["//figcaption", "//nav", "//footer"],
    )
    return "\n\n".join(line.strip() for line in (found or "").split("\n") if line.strip())


def _dated_by_shape(text: str, metadata: Metadata) -> Metadata:
    """The date that htmldate finds, the last resort."""
    from dataclasses import replace

    from htmldate import find_date

    found = find_date(text, original_date=True, extensive_search=False)
    return replace(metadata, dates=(found,)) if found else metadata


def _metadata(tree: Any) -> Metadata:
    said = _meta_tags(tree)
    article = next(_json_ld(tree), {})
    headline = _text(article.get("headline")) or said.get("og:title") or said.get("twitter:title")
    return Metadata(
        dates=tuple(
            value
            for value in (
                _text(article.get("datePublished")),
                said.get("article:published_time"),
                said.get("og:article:published_time"),
                said.get("datepublished"),
                said.get("date"),
                said.get("dc.date"),
                next((t for t in tree.xpath("//article//time/@datetime | //time[@pubdate]/@datetime")), None),
                _text(article.get("dateCreated")),
            )
            if value
        ),
        title=headline or _title_tag(tree),
        publisher=_name(article.get("publisher")) or said.get("og:site_name") or said.get("application-name"),
        author=_name(article.get("author")) or said.get("author") or said.get("dable:author"),
        url=next(iter(tree.xpath("//link[@rel='canonical']/@href")), None) or said.get("og:url"),
        language=_language(tree, said),
    )


def _meta_tags(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for tag in tree.xpath("//meta[@content]"):
        key = (tag.get("property") or tag.get("name") or tag.get("itemprop") or "").lower()
        if key and key not in found:
            found[key] = " ".join(tag.get("content").split())[:500]
    return found


def _json_ld(tree: Any) -> Iterator[Mapping[str, Any]]:
    """The articles that a page's JSON-LD describes."""
    for script in tree.xpath("//script[@type='application/ld+json']/text()")[:20]:
        try:
            data = orjson.loads(str(script))
        except orjson.JSONDecodeError:
            continue
        items = (
            data if isinstance(data, list) else data.get("@graph", [data]) if isinstance(data, dict) else []
        )
        for item in items if isinstance(items, list) else []:
            if isinstance(item, dict):
                kinds = item.get("@type")
                if any(k in _ARTICLE for k in (kinds if isinstance(kinds, list) else [kinds])):
                    yield item


def _name(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name")
    return _text(value)


def _text(value: Any) -> str | None:
    return " ".join(value.split())[:500] or None if isinstance(value, str) else None


def _title_tag(tree: Any) -> str | None:
    headings = [" ".join(h.text_content().split()) for h in tree.xpath("//h1")[:3]]
    found = next((h for h in headings if h), None)
    if found:
        return found[:500]
    title = next((" ".join(t.text_content().split()) for t in tree.xpath("//title")), None)
    return title[:500] if title else None


def _language(tree: Any, said: Mapping[str, str]) -> str | None:
    from timeline.documents.make import language_code

    value = tree.get("lang") or said.get("og:locale") or ""
    return language_code(value)
