"""Who a Korean noun phrase is as a source: a person, an organization, somebody unnamed, or nothing that speaks."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.ko.analysis.quotations import NAME, Item
from timeline.languages.ko.lexicon import claims as words
from timeline.languages.ko.lexicon import sources as names
from timeline.languages.ko.lexicon.names import NAMES
from timeline.types import SourceKind

_PIECES = frozenset({"NNG", "NNP", "XSN", "XPN", "SN", "SL", "SH", "XR", "NR", "VA", "VV", "ETM"})
_KNOWN = names.NAMED_ORGANIZATIONS.union(NAMES)
_BARE = frozenset("한 전직 현직 어느 일부 익명 다른 또다른 모 여러 몇".split())
_COMMON = frozenset({"NNG", "XPN", "XSN", "JKG", "MM"})
_OFFICES = frozenset("대통령 총리 장관 대표 감독 교황 위원장 국왕 여왕 총재".split())
_MARKS = "‘’'\"“”「」『』<>〈〉《》"


def kind_of(line: Sequence[Item], start: int, last: int, *, lenient: bool = False) -> SourceKind | None:
    """Who items[start:last + 1] is; None where it cannot speak. `lenient`: an unknown noun may."""
    head = line[last]
    tag, form = head.tag, head.form
    if tag == "SSC":
        return SourceKind.ORGANIZATION  # <한빛일보>
    if tag == NAME and form.strip(_MARKS).endswith(tuple(names.DOCUMENTS)):
        return SourceKind.UNSPECIFIED  # ‘국민 독서 조사’
    if tag == NAME:
        named = last > start and line[last - 1].tag in ("NNP", "SL")
        named = named or lenient and " " not in form and len(form) < 14
        named = named or form.strip(_MARKS).endswith(names.ORGANIZATIONS) and len(form) < 24
        return SourceKind.ORGANIZATION if named else None
    if tag == "NP":
        if form in names.PRONOUNS:
            return names.PRONOUNS[form]
        return SourceKind.PERSON if form in ("모", "아무개") and last > start else None
    if form in ("들", "등") and last > start:
        if line[last - 1].tag == "NP" and line[last - 1].form + form in names.PRONOUNS:
            return SourceKind.PRONOUN  # 이들
        inner = kind_of(line, start, last - 1, lenient=lenient)
        many = form == "들" and inner in (SourceKind.UNSPECIFIED, SourceKind.PERSON)
        return SourceKind.ANONYMOUS if many else inner
    if form in ("측", "쪽") and last > start:
        return SourceKind.ORGANIZATION
    if tag == "SW" and form == "%":  # 응답자의 58%
        owner = next((i for i in range(last - 1, start, -1) if line[i].tag == "JKG"), start)
        speaks = owner > start and kind_of(line, start, owner - 1) is not None
        return SourceKind.ANONYMOUS if speaks or lenient else None
    if tag == "SH" and form in names.HANJA:
        return names.HANJA[form]
    if tag == "NNB" and not (form == "부" and last > start and line[last - 1].tag == "SN"):  # 대법원 3부
        if form == "명":
            return SourceKind.ANONYMOUS
        return SourceKind.PERSON if form in names.TITLES and last > start else None
    if line[start].tag == "SH" and line[start].form in names.HANJA and start + 1 == last:
        return names.HANJA[line[start].form]  # 美 국무
    first = last
    while first > start and line[first - 1].tag in _PIECES and line[first - 1].end == line[first].start:
        first -= 1
    word = "".join(i.form for i in line[first : last + 1])
    return _of_word(line, start, first, last, word, lenient)


def _of_word(
    line: Sequence[Item], start: int, first: int, last: int, word: str, lenient: bool
) -> SourceKind | None:
    """The kind by the last word of the phrase, items[first:last + 1]."""
    tag, form = line[last].tag, line[last].form
    if tag == "NNB":
        return SourceKind.ORGANIZATION
    if "복수의" in _surface(line, start, first) or line[start].form == "익명":
        return SourceKind.ANONYMOUS
    faction = line[first].tag == "XPN" and word.endswith("계") or tag == "XSN" and form == "파"
    if faction:
        return SourceKind.ANONYMOUS  # 친박계, which the tagger may read as 친 + 박계; 강경파
    # 정 시장 is no market, and 이 검사 no test: what can be either speaks where words stand before it.
    speaks = form in names.SPEAKERS or word in names.SPEAKERS
    if word in words.NOUNS and not speaks and word not in names.DOCUMENTS:
        return None  # 요청 is no 청, and 주장 no 장
    person = start < first and line[first - 1].tag == "NNP" and word in names.TITLES
    either = form in names.SPEAKERS and (lenient or start < first)
    if (word in names.THINGS or tag == "NNG" and len(form) > 1 and form in names.THINGS) and not (
        person or either or len(word) > len(form) and word.endswith(names.TRADES)
    ):
        return None
    known = _known(line, start, first, last, word)
    if known is not None:
        return known
    # A description that is written together with its noun is a name: 맑은식품.
    named = any(i.tag in ("NNP", "ETM") for i in line[first : last + 1])
    if _is_person(line, start, first, word, named):
        return SourceKind.PERSON
    described = line[first].tag in ("VA", "VV")  # 맑은식품
    house = start < first and is_house(line[first - 1].form)  # 석유회사 스타그렌
    if named and (tag == "NNP" or len(form) == 1 or described):
        body = house or described or word.endswith(names.ORGANIZATIONS) or len(word) > 4
        return SourceKind.ORGANIZATION if body else SourceKind.PERSON
    if speaks or word.endswith(names.SPEAKER_SUFFIXES) and (len(word) > 2 or start < first):
        return _of_speaker(line, start, first, word)
    return _of_unknown(line, start, first, last, word, named or house) if lenient else None


def _known(line: Sequence[Item], start: int, first: int, last: int, word: str) -> SourceKind | None:
    """The kind of a word that is listed, or ends as a listed one: documents, pronouns, bodies, titles."""
    tag, form = line[last].tag, line[last].form
    if word in names.DOCUMENTS or form in names.DOCUMENTS:
        told = line[first - 1].tag in ("NNP", "SL") and start < first
        return SourceKind.ORGANIZATION if told else SourceKind.UNSPECIFIED  # 통계청 자료, JTBC 보도
    if word in names.PRONOUNS:
        return names.PRONOUNS[word]  # 양측, which the tagger takes for a common noun
    if word in _KNOWN or first < last and tag == "NNP" and line[first].form in _KNOWN:  # 한국이츠
        return SourceKind.ORGANIZATION
    if word.endswith(names.ANONYMOUS):
        return SourceKind.ANONYMOUS
    if tag == "SL" or line[first].tag == "SL" and tag in ("SN", "NNG") and len(form) < 2:
        return SourceKind.ORGANIZATION
    if tag == "NNP" and len(form) > 4 and form.endswith(("연구원", "감독원")):
        return SourceKind.ORGANIZATION
    if word in names.TITLES or word.endswith(names.LONG_TITLES) or len(word) > 2 and word.endswith("상"):
        alone = start == last or line[start].tag in ("MM", "NNG", "XPN") and line[start].form in _BARE
        alone = alone or line[first - 1].tag == "MM" and line[first - 1].form in _BARE  # 국토위 소속 한 의원
        # 야당 의원, 회사 변호인; but 서울시장 and 소속사 대표 are known by their office.
        alone = alone or word[-1] != "장" and all(i.tag in _COMMON for i in line[start:first])
        return SourceKind.ANONYMOUS if alone and word not in _OFFICES else SourceKind.PERSON
    return None


def _of_speaker(line: Sequence[Item], start: int, first: int, word: str) -> SourceKind:
    """The kind of a common noun for somebody who can speak: a body, somebody with a name, or somebody."""
    if word.endswith(names.BODIES) and not word.endswith("의사"):  # 담당의사
        return SourceKind.ORGANIZATION
    if start < first and _is_name(line[start]):
        return SourceKind.PERSON  # 홍길동 기상청 통보관
    before = line[first - 1].form if start < first and line[first - 1].tag == "NNP" else ""
    named = len(before) == 3 and not before.endswith(names.BODIES)
    named = named or len(before) == 1 and word[-1] in "장관원인자사생님"
    if named and before[0] in names.SURNAMES:
        return SourceKind.PERSON  # 배 은행장, 김순자 어르신
    return SourceKind.ANONYMOUS


def _of_unknown(
    line: Sequence[Item], start: int, first: int, last: int, word: str, named: bool
) -> SourceKind | None:
    """The kind of a noun that is not known to speak, where grammar says that it does."""
    if line[last].tag not in ("NNG", "NNP", "SN", "XSN") or word in words.NOUNS or word in words.ABSTRACTIONS:
        return None
    if named or first < last and word.endswith(names.BODIES) or word.endswith(names.TRADES):  # 두레화학
        return SourceKind.ORGANIZATION
    pointed = any(i.tag == "MM" for i in line[start:first])  # 이 목수, 한 목수
    return SourceKind.ANONYMOUS if pointed else SourceKind.UNSPECIFIED


def _is_name(item: Item) -> bool:
    """Is it a Korean name in full, and none of a body?"""
    name = item.form
    whole = item.tag == "NNP" and len(name) == 3 and name[0] in names.SURNAMES
    return whole and name not in _KNOWN and not name.endswith((*names.BODIES, *names.TRADES))


def is_house(form: str) -> bool:
    """Does a noun say of the name behind it that it is a body: 출판사, 석유회사?"""
    firm = len(form) > 2 and form.endswith("사") and form not in names.TITLES
    return firm or form.endswith(names.HOUSES)


def _is_person(line: Sequence[Item], start: int, first: int, word: str, named: bool) -> bool:
    """김희철, 배우 아라: a Korean name, or a name behind what the person is."""
    if not named:
        return False
    if len(word) == 3 and word[0] in names.SURNAMES and not word.endswith(names.STRONG_ORGANIZATIONS):
        return True
    owner = next(
        (i for i in range(first - 1, start, -1) if line[i].tag == "JKG"), start
    )  # 가수의 │ 소속사 별빛엔터
    return any(i.form in names.TITLES for i in line[owner:first])


def is_named_person(line: Sequence[Item], last: int) -> bool:
    """Does a phrase that ends at `last` show that it is a person: by an office, or a Korean name?"""
    while last > 0 and line[last].tag in ("SSC", "SN", "SSO", "SW", "SP"):
        last -= 1
    form = line[last].form
    return (
        form in names.TITLES
        or form.endswith(names.LONG_TITLES)
        or len(form) == 3
        and form[0] in names.SURNAMES
    )


def _surface(line: Sequence[Item], start: int, end: int) -> str:
    return "".join(i.form for i in line[start:end])
