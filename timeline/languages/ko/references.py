"""Korean sources that stand for one named before: 그, 이 관계자, 이 매체, 회사 측, 김 차장, 위원회."""

from __future__ import annotations

import re

from timeline.languages.ko.claims.kinds import is_house
from timeline.languages.ko.lexicon import sources as names
from timeline.types import Source, SourceKind, Span

_POINTING = re.compile(r"(?:이|그|해당|같은) (?P<head>\S{1,12})")
_SURNAME_TITLE = re.compile(r"(?P<surname>[가-힣]) ?(?:[전현] )?(?P<title>[가-힣]{1,8})")
_FULL_TITLE = re.compile(r"(?P<name>[가-힣]{2,4}) (?P<title>[가-힣]{1,8})")
_MEDIA = ("매체", "신문", "방송", "통신", "언론", "잡지", "일간지")
_SIDE = re.compile(r" ?측$")
_BRACKETS = re.compile(r"\([^()]{0,40}\)$")
_NICKNAME = re.compile(r"^['‘][^'’]{1,20}['’] (?=\S)")  # '바다의 소리' 명창 고은채
# The words that open a sentence, among them who it is about: 배우 한가람이, 홍길동 한빛전자 대표(58)는.
_OPENING = re.compile(
    r"(?:^|[.!?][\"”]?\s|\n)"
    r"(?P<words>(?:[가-힣]{3}\([^()\n]{1,20}\)[은는이가]|[^\s.,!?\"“”]{1,15})(?: [^\s.,!?\"“”]{1,15}){0,4})(?= )"
)
_SINCE = re.compile(r"\d{4}년 (?:\S+ ){0,2}?\S+[한된던온] ")  # 2019년 입행한 │ 선우 후보는
_LED = re.compile(r"(?<=[^ ])[은는이가](?= |$)")
_NAMED = re.compile(r"[가-힣]{3}\([^()]{1,20}\)")  # 홍길동(한빛 FC)
_BOTH = ("양측", "양국", "양사", "두 나라", "두 회사")
_PAIR = re.compile(r"[^ ]{1,14}[와과] [^ ]{1,14}")  # 한빛전자와 누리텍
_TOWNS = frozenset(("시", "군"))
_TOWN = re.compile(r"(?<![가-힣])[가-힣]{1,3}[시군](?=(?:[은는이가의]|에서는?)? )")
_NO_TOWNS = (
    "도시",
    "당시",
    "역시",
    "다시",
    "잠시",
    "즉시",
    "일시",
    "드시",
    "장군",
    "해군",
    "공군",
    "육군",
    "미군",
    "국군",
)
_INITIALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ")  # A씨, ㄱ씨
_COUNTED = re.compile(r"(?:[2-9]|\d\d)\S* ?명$")  # 상인 70여 명
_NEAR = 400
_WINDOW = 20_000


def points_back(text: str) -> bool:
    """Are these words no full name: 회사, 구단, 이 남성, 황 씨?"""
    short = _SURNAME_TITLE.fullmatch(text)
    titled = short is not None and short.group("title") in names.TITLES
    return titled or _SIDE.sub("", text) in names.HOUSES or _POINTING.fullmatch(text) is not None


def stands_for(source: Source, named: Source) -> bool:
    """Can `source` stand for `named`, which the document has named before?"""
    text = source.text
    if f"({text})" in named.text:
        return True  # FT for 파이낸셜타임스(FT)
    if source.kind is SourceKind.PRONOUN:
        plural = text in ("이들", "그들", "저들")
        listed = any(mark in named.text for mark in (",", "과 ", "와 "))
        many = listed or named.text.endswith("들") or _COUNTED.search(named.text) is not None
        if text in _BOTH:
            return many
        return (
            named.kind in (SourceKind.PERSON, SourceKind.ANONYMOUS, SourceKind.UNSPECIFIED) and plural == many
        )
    pointing = _POINTING.fullmatch(text)
    house = _SIDE.sub("", pointing.group("head") if pointing is not None else text)
    name = _SIDE.sub("", _BRACKETS.sub("", named.text))
    if house in names.FIRMS:
        return named.kind is SourceKind.ORGANIZATION and not name.endswith((*names.FIRMS, *names.PUBLIC))
    if pointing is not None:
        if house in _MEDIA:
            return named.kind is SourceKind.ORGANIZATION
        return named.text != text and name.endswith(house.removesuffix("들"))
    short = _SURNAME_TITLE.fullmatch(text)
    if short is not None and short.group("title") in names.TITLES:
        return named.text != text and _names(named.text, short.group("surname"), short.group("title"))
    parts = named.text.split()
    if source.kind is SourceKind.PERSON and text in parts:
        # 정우람 강릉 감독 is not called by his club.
        return len(parts) > 1 and not (_is_full_name(parts[0]) and text != parts[0])
    if source.kind is SourceKind.PERSON and (given := _FULL_TITLE.fullmatch(text)) is not None:
        return given.group("title") in names.TITLES and given.group("name") in parts and len(parts) > 2
    if source.kind is SourceKind.ORGANIZATION and " " not in house:
        called = (
            is_house(house) and house in parts and named.kind is SourceKind.ORGANIZATION
        )  # 소속사 별빛엔터
        fits = len(house) > 1 or house in names.SHORT_BODIES and " " not in name  # 시 for 한빛시
        outlet = name.startswith(house) and name.removeprefix(house) in _MEDIA  # 로이터 for 로이터통신
        if house in _MEDIA and name.endswith(names.MEDIA):
            return True  # 신문 for 더타임스
        return fits and len(name) > len(house) and (called or outlet or name.endswith(house))
    return False


def _is_full_name(word: str) -> bool:
    return len(word) == 3 and word[0] in names.SURNAMES


def _names(text: str, surname: str, title: str) -> bool:
    """Is this a longer name of somebody with this surname and title?"""
    parts = _BRACKETS.sub("", text).split()
    if len(parts[-1]) > 1 + len(title) and parts[-1][0] == surname and parts[-1].endswith(title):
        return True  # 김미래씨, 김모씨
    return (
        len(parts) > 1
        and parts[-1].endswith(title)
        and any(len(part) in (2, 3, 4) and part[0] == surname for part in parts[:-1])
    )


def last_named(text: str, source: Source) -> Source | None:
    """Who last opened a sentence before 그, 그녀, 양측 or 회사, whether they have spoken or not; which town was named
    last before 시 or 군."""
    if source.text in _TOWNS:
        return _town(text, source)
    pointing = _POINTING.fullmatch(source.text)
    house = _SIDE.sub("", pointing.group("head") if pointing is not None else source.text)
    if house in ("그", "그녀", "고인"):
        stands, kind = _is_person, SourceKind.PERSON
    elif house in (*_BOTH, *names.FIRMS):
        stands, kind = _is_pair if house in _BOTH else _is_firm, SourceKind.ORGANIZATION
    else:
        return None
    begin = max(0, source.spans[0].start - _NEAR)
    opening: Span | None = None
    for found in _OPENING.finditer(text, begin, source.spans[0].start):
        start = found.start("words")
        ends = (start + led.start() for led in _LED.finditer(found.group("words")))
        end = next((end for end in ends if stands(text[start:end])), None)
        dated = _SINCE.match(text, start, end or start)
        start = start if dated is None else dated.end()
        opening = opening if end is None else Span(start, end)
    return (
        None
        if opening is None
        else Source(text=text[opening.start : opening.end], kind=kind, spans=(opening,))
    )


def _town(text: str, source: Source) -> Source | None:
    """The city or county that a text last named before 시, 군."""
    begin = max(0, source.spans[0].start - _WINDOW)
    found = [m for m in _TOWN.finditer(text, begin, source.spans[0].start) if m.group().endswith(source.text)]
    named = next((m for m in reversed(found) if not m.group().endswith(_NO_TOWNS)), None)
    if named is None:
        return None
    return Source(text=named.group(), kind=SourceKind.ORGANIZATION, spans=(Span(*named.span()),))


def _is_pair(name: str) -> bool:
    return _PAIR.fullmatch(name) is not None


def _is_firm(name: str) -> bool:
    """Is it the name of a body that one calls the company: 한빛전자?"""
    last = (_BRACKETS.sub("", name).split() or [""])[-1]
    body = last in names.NAMED_ORGANIZATIONS or last.endswith(names.TRADES)
    return body and not last.endswith((*names.FIRMS, *names.PUBLIC))


def _is_person(name: str) -> bool:
    """Is it a name with a title before or behind it (홍길동 대표, 배우 한가람, 김모씨) or with brackets: 홍길동(42)?"""
    if _NAMED.fullmatch(name) is not None and name[0] in names.SURNAMES:
        return True
    *before, last = _BRACKETS.sub("", name).split() or [""]
    titled = last in names.TITLES or last.endswith(names.LONG_TITLES)
    if titled or last.endswith("씨"):
        return bool(before) and titled or len(last) > 2 or last[0] in _INITIALS
    return bool(before) and before[-1] in names.TITLES and 1 < len(last) < 5


def name_of(source: Source) -> str:
    """A name with its title, without what else describes it, without brackets and nickname: 고은채 씨, 최도운 선생."""
    text = _NICKNAME.sub("", _BRACKETS.sub("", source.text))
    *_, name, title = ("", *text.split())
    named = len(name) == 3 and name[0] in names.SURNAMES and title in names.TITLES
    return f"{name} {title}" if named and f"{name} {title}" in text else text


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
