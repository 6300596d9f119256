"""The arguments of a Korean predicate: noun phrases with a particle, what they are and what they do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from timeline.languages.ko import lexicon_claims, lexicon_events
from timeline.types import EntityKind, Token

_NOUNS = frozenset({"NNG", "NNP", "NR", "NP", "SL", "SH", "SN", "XSN", "XPN", "XR", "SW"})
_HEADS = frozenset({"NNG", "NNP", "NR", "NP", "SL", "XSN", "NNB", "SSC", "SN"})
_UNITS = frozenset(
    "명 대 개 건 곳 채 마리 척 차례 회 원 달러 조 억 만 인 가구 동 층 호 번 점 위 개국 종 편 권".split()
)
_DEPENDENT = frozenset("것 수 데 바 뒤 때 중 등 들 간 만 채 지 줄 가운데 전 후 내 외".split())


class Argument(NamedTuple):
    """A noun phrase: tokens[start:end] without its particle, which is `particle` and ends before `after`."""

    start: int
    end: int
    after: int
    particle: str
    kind: EntityKind


def arguments(tokens: Sequence[Token]) -> list[Argument]:
    """The noun phrases of a sentence that a particle marks, left to right."""
    found = []
    for index, token in enumerate(tokens):
        if index == 0 or token.tag not in ("JX", "JKS", "JKO", "JKB", "JC"):
            continue
        particle, after = token.text, index + 1
        if token.tag == "JC":
            continue
        if token.tag == "JX" and particle not in ("은", "는", "도", "ᆫ"):
            continue
        if tokens[index - 1].tag == "JKB" and token.tag == "JX":
            continue  # 에서는: the case before it tells
        if token.tag == "JKB" and after < len(tokens) and tokens[after].tag == "JX":
            after += 1
        end = index
        if tokens[end - 1].tag == "NNB" and tokens[end - 1].text == "등":
            end -= 1
        if end == 0 or tokens[end - 1].tag not in _HEADS:
            continue
        start = _begin(tokens, end - 1)
        if start < end:
            found.append(Argument(start, end, after, particle, kind_of(tokens, start, end)))
    return found


def _begin(tokens: Sequence[Token], head: int) -> int:
    """The first token of the noun phrase that ends with `head`: nouns, numbers, 의 and lists, no clause."""
    start = head
    depth = 0
    if tokens[head].tag == "NNB" and tokens[head].text in _DEPENDENT:
        return head + 1
    while start > 0:
        token = tokens[start - 1]
        if tokens[start].tag == "SSC" or depth:
            depth += (token.tag == "SSC") - (token.tag == "SSO") + (tokens[start].tag == "SSC" and not depth)
            start -= 1
            continue
        if token.tag in _NOUNS or token.tag == "SSC":
            if token.text in lexicon_claims.TIME_WORDS or token.text in lexicon_events.OPENERS:
                break
        elif token.tag == "NNB":
            if token.text not in _UNITS and token.text != "등":
                break
            if token.text in ("일", "월", "년", "시", "분"):
                break
        elif token.tag == "JKG":
            if start - 2 < 0 or tokens[start - 2].tag not in _NOUNS:
                break
        elif token.tag == "JC" or (token.tag == "SP" and token.text in ",·/"):
            if not _listed(tokens, start - 1):
                break
        elif token.tag == "MM":
            if token.text in ("이", "그", "저"):
                start -= 1
                break
        else:
            break
        start -= 1
    while start <= head and (tokens[start].tag in ("SP", "JKG", "JC", "SSC") or _is_time(tokens, start)):
        start += 2 if _is_time(tokens, start) else 1
    return start


def _listed(tokens: Sequence[Token], comma: int) -> bool:
    """Whether nouns of one kind stand on both sides (알리바바, 바이트댄스)."""
    if comma == 0 or comma + 1 >= len(tokens):
        return False
    return tokens[comma - 1].tag in _NOUNS and tokens[comma + 1].tag in _NOUNS


def _is_time(tokens: Sequence[Token], index: int) -> bool:
    return (
        tokens[index].tag == "SN"
        and index + 1 < len(tokens)
        and tokens[index + 1].text in lexicon_claims.TIME_UNITS
        and tokens[index + 1].tag == "NNB"
    )


def parts(tokens: Sequence[Token], argument: Argument) -> list[tuple[int, int]]:
    """The members of a list (알리바바, 바이트댄스, 메이퇀), or the phrase alone."""
    cuts = [
        i
        for i in range(argument.start + 1, argument.end - 1)
        if tokens[i].tag == "JC" or (tokens[i].tag == "SP" and tokens[i].text in ",·")
    ]
    if not cuts:
        return [(argument.start, argument.end)]
    edges = [argument.start, *[c + 1 for c in cuts]], [*cuts, argument.end]
    found = [(a, b) for a, b in zip(*edges, strict=True) if a < b]
    names = sum(tokens[b - 1].tag in ("NNP", "SL") for _, b in found)
    return found if names or len(found) > 1 else [(argument.start, argument.end)]


def kind_of(tokens: Sequence[Token], start: int, end: int) -> EntityKind:
    """What a phrase names, by its last word: a title, a suffix of bodies or places."""
    last = end - 1
    while last > start and tokens[last].tag in ("SSC", "SSO", "SL", "XSN") and tokens[last].tag != "XSN":
        last -= 1
    word = "".join(t.text for t in tokens[max(start, last - 1) : last + 1])
    single = tokens[last].text
    if single in lexicon_claims.TITLES or single in (
        "씨",
        "군",
        "양",
        "명",
        "시민",
        "주민",
        "직원",
        "엔지니어",
        "과학자",
        "기자",
    ):
        return EntityKind.PERSON
    if tokens[last].tag == "XSN" and single in ("들",) and last > start:
        return kind_of(tokens, start, last)
    if single in lexicon_claims.NAMED_ORGANIZATIONS or any(
        word.endswith(e) and len(word) > len(e) for e in lexicon_events.ORGANIZATION_ENDS if len(e) > 1
    ):
        return EntityKind.ORGANIZATION
    if word in lexicon_events.PLACE_ENDS or single in lexicon_events.PLACE_ENDS:
        return EntityKind.PLACE
    if tokens[last].tag == "NNP":
        if any(
            single.endswith(e) and len(single) > 2
            for e in ("시", "도", "군", "구", "읍", "면", "동", "역", "강", "산", "천")
        ):
            return EntityKind.PLACE
        return EntityKind.ORGANIZATION if len(single) > 3 or start < last else EntityKind.OTHER
    if any(
        word.endswith(e) and len(word) > len(e) + 1 for e in lexicon_events.ORGANIZATION_ENDS if len(e) == 1
    ):
        return EntityKind.ORGANIZATION
    return EntityKind.OTHER
