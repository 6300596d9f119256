"""Korean sources that stand for one named before: 그, 이 관계자, 이 매체, 회사 측, 김 차장, 위원회."""

from __future__ import annotations

import re

from timeline.languages.ko import lexicon_sources as names
from timeline.types import Source, SourceKind

_POINTING = re.compile(r"(?:이|그|해당|같은) (?P<head>\S{1,12})")
_SURNAME_TITLE = re.compile(r"(?P<surname>[가-힣]) ?(?P<title>[가-힣]{1,8})")
_FULL_TITLE = re.compile(r"(?P<name>[가-힣]{2,4}) (?P<title>[가-힣]{1,8})")
_MEDIA = ("매체", "신문", "방송", "통신", "언론", "잡지", "일간지")
_HOUSES = (
    "회사",
    "회사 측",
    "업체",
    "업체 측",
    "기업",
    "소속사",
    "당",
    "단체",
    "기관",
    "은행",
    "협회",
    "재단",
    "학교",
)
# Organizations that no one calls the company.
_PUBLIC = tuple(
    "노조 조합 연대 연합 단체 협회 재단 모임 "
    "당 부 처 청 국회 정부 대통령실 경찰 검찰 법원 일보 신문 통신 방송 언론 매체 시 도 군 당국 위원회".split()
)
_WINDOW = 20_000


def stands_for(source: Source, named: Source) -> bool:
    """Can `source` stand for `named`, which the document has named before?"""
    text = source.text
    if f"({text})" in named.text:
        return True  # FT for 파이낸셜타임스(FT)
    if source.kind is SourceKind.PRONOUN:
        plural = text in ("이들", "그들", "저들")
        many = named.text.endswith("들") or "," in named.text or "과 " in named.text or "와 " in named.text
        if text in ("양측", "양국"):
            return many
        return (
            named.kind in (SourceKind.PERSON, SourceKind.ANONYMOUS, SourceKind.UNSPECIFIED) and plural == many
        )
    pointing = _POINTING.fullmatch(text)
    if pointing is not None:
        head = pointing.group("head")
        if head in _HOUSES:
            return named.kind is SourceKind.ORGANIZATION and not named.text.endswith(_PUBLIC)
        if head in _MEDIA:
            return named.kind is SourceKind.ORGANIZATION
        return named.text != text and named.text.endswith(head.removesuffix("들"))
    if text in _HOUSES:
        return named.kind is SourceKind.ORGANIZATION and not named.text.endswith((*_HOUSES, *_PUBLIC))
    short = _SURNAME_TITLE.fullmatch(text)
    if short is not None and short.group("title") in names.TITLES:
        return named.text != text and _names(named.text, short.group("surname"), short.group("title"))
    parts = named.text.split()
    if source.kind is SourceKind.PERSON and text in parts:
        return len(parts) > 1
    if source.kind is SourceKind.PERSON and (given := _FULL_TITLE.fullmatch(text)) is not None:
        return given.group("title") in names.TITLES and given.group("name") in parts and len(parts) > 2
    if source.kind is SourceKind.ORGANIZATION and " " not in text:
        return len(text) > 1 and len(named.text) > len(text) and named.text.endswith(text)
    return False


def _names(text: str, surname: str, title: str) -> bool:
    """Is this a longer name of somebody with this surname and title?"""
    parts = text.split()
    return (
        len(parts) > 1
        and parts[-1].endswith(title)
        and any(len(part) in (2, 3, 4) and part[0] == surname for part in parts[:-1])
    )


def full_name(text: str, source: str, before: int) -> str | None:
    """윤석열 대통령 for 윤 대통령, from anywhere before: in the lead a person need not be a source."""
    short = _SURNAME_TITLE.fullmatch(source)
    if short is None or short.group("title") not in names.TITLES:
        return None
    name = rf"(?<![가-힣]){short.group('surname')}[가-힣]{{1,2}}"
    office = rf"(?:[가-힣A-Za-z0-9·]{{1,14}} ){{0,3}}?[가-힣A-Za-z0-9]{{0,6}}{short.group('title')}"
    pattern = rf"{name} {office}(?![가-힣]{{3}})"
    found = re.search(pattern, text[max(0, before - _WINDOW) : before])
    return None if found is None else found.group()
