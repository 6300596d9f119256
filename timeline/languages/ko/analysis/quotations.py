"""A Korean sentence as a line of items: morphemes, quotations taken as one, and quotative marks.

    그는 “끝났다”며 더는 없다고 말했다
    그 는 ‹QUOTE› ‹MARK 며› 더 는 없다 ‹MARK 고› 말 하 었 다

What follows a closing quotation mark tells a quotation (“…”고, ‘…’라며) from a name or a scare quote.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from timeline.languages.ko.lexicon.claims import NOUNS
from timeline.languages.ko.lexicon.sources import DOCUMENTS, ISSUED
from timeline.types import Sentence, Span, Token

QUOTE = "QUOTE"  # said words in quotation marks
NAME = "NAME"  # a title, a name or a scare quote: a noun
MARK = "MARK"  # the quotative after a quotation or a complement clause


class Quotative(StrEnum):
    """What a quotative does: 고 wants a predicate, 며/면서 goes on, 는 wants a noun, 것으로 wants a guess."""

    GO = "고"
    MYEO = "며"
    THOUGH = "면서도"
    NEUN = "는"
    AS = "것으로"


@dataclass(frozen=True, slots=True)
class Item:
    """A morpheme, quotation or mark. `end` of a mark's content is `content_end`."""

    tag: str
    form: str
    start: int
    end: int
    mark: Quotative | None = None
    content_end: int = 0
    quoted: bool = False  # a mark that follows a quotation directly


_ISSUED = re.compile(rf"(?:{'|'.join(DOCUMENTS)}|[가-힣]{{0,4}}(?:{'|'.join(ISSUED)}))[을를이가도](?:\s|$)")
_PAIRS = {"“": "”", "‘": "’", "「": "」", "『": "』", "«": "»", "‹": "›"}
RETOLD = re.compile(r"[’'](?:이?라)?고 [가-힣]")  # in a quotation: “대표가 ‘내년에 연다’고 말했다”
_NESTED = 300  # code points of a quotation inside another, at most
_CLOSERS = frozenset('”"„“‟″')
_SINGLE_CLOSERS = frozenset("’'‘")
_DOUBLE = frozenset('“"„‟”″')
_SINGLE = frozenset("‘'’")


def quotations(text: str, start: int, end: int) -> list[tuple[Span, bool]]:
    """The outermost quotations of text[start:end], marks included, and whether the marks are double.

    A mark left open ends with the range; a double closing mark without an opening one starts with it.
    """
    found: list[tuple[Span, bool]] = []
    position = start
    while position < end:
        mark = text[position]
        if mark in _DOUBLE:
            opens = (
                text[position - 1 : position].isspace() and not text[position + 1 : position + 2].isspace()
            )
            if mark == "”" and not found and not opens:
                found.append((Span(start, position + 1), True))
                position += 1
                continue
            close = _closing(text, position + 1, end, _CLOSERS)
            stop = end if close < 0 else close + 1
            found.append((Span(position, stop), True))
            position = stop
        elif mark in _SINGLE or mark in "「『":
            before = text[position - 1] if position > start else " "
            closers = _SINGLE_CLOSERS if mark in _SINGLE else frozenset(_PAIRS[mark])
            close = -1 if before.isalnum() else _closing(text, position + 1, end, closers, stop=_DOUBLE)
            if close > position + 1:
                found.append((Span(position, close + 1), False))
                position = close + 1
            else:
                position += 1
        else:
            position += 1
    return found


def _closing(
    text: str, start: int, end: int, closers: frozenset[str], stop: frozenset[str] = frozenset()
) -> int:
    position = start
    while position < end:
        mark = text[position]
        if mark in closers:
            return position
        if mark in stop:  # ‘“A”는 말을 믿는다’: a quotation inside is passed over, if it is a whole one
            inner = text.find(_PAIRS.get(mark, mark), position + 1, min(end, position + _NESTED))
            if inner < 0:
                return -1
            position = inner
        position += 1
    return -1


_AFTER = re.compile(
    r"\s?(?:(?P<go>이?라고(?=[\s는도만,]|까지|$)|이?라(?=\s)|하고(?=\s))|(?P<though>이?라?면서도)"
    r"|(?P<myeo>이?라(?:며|면서))|(?P<neun>이?라는|이?란|등(?:의)?(?= )))"
    r"|(?P<go2>고(?=[\s는도만,]|까지|$))|(?P<myeo2>이?(?:며|면서))|(?P<neun2>는|던)"
)
_SAID = re.compile(r"[다요까자라죠네군걸음함임듯오지나해돼줘야냐]\W{0,4}$")
_ENDINGS = re.compile(r"(?:다|라|자|냐|까)(?:(?P<go>고)|(?P<though>면서도)|(?P<myeo>며|면서)|(?P<neun>는))$")


_PERCENT = re.compile(r"%([은는이가도])(?=\s)")
_PARTICLES = {"은": "JX", "는": "JX", "도": "JX", "이": "JKS", "가": "JKS"}
_SHORT = ("단", "란", "냔", "잔")  # 는 run together with what stands before it: 것이란 관측

# … and cut off from a final ending, as Kiwi does in 한다 + 고.
_BARE = {
    "고": Quotative.GO,
    "라고": Quotative.GO,
    "며": Quotative.MYEO,
    "라며": Quotative.MYEO,
    "면서": Quotative.MYEO,
    "라면서": Quotative.MYEO,
    "는": Quotative.NEUN,
    "라는": Quotative.NEUN,
}


def items(text: str, sentence: Sentence) -> list[Item]:
    """The sentence's tokens with quotations and quotatives folded into one item each."""
    quoted = quotations(text, sentence.start, sentence.end)
    line: list[Item] = []
    number, skip_to = 0, sentence.start
    tokens = sentence.tokens
    for index, token in enumerate(tokens):
        while number < len(quoted) and token.start >= quoted[number][0].start:
            span, double = quoted[number]
            number += 1
            folded = _fold(text, span, double, sentence.end)
            line.extend(folded)
            skip_to = folded[-1].end
        if token.start < skip_to:
            continue
        percent = _PERCENT.match(text, token.start - 1) if token.start else None
        if percent is not None:  # the tagger takes 는 and 가 for verbs there: 58%는, 42%가
            skip_to = percent.end()
            line.append(Item(_PARTICLES[percent.group(1)], percent.group(1), token.start, skip_to))
            continue
        tag = token.tag
        if tag == "JKS" and index + 1 < len(tokens) and tokens[index + 1].text == "ᆫ":
            tag = "VCP"  # 신문인, which the tagger may read as 이 + ㄴ
        elif tag == "JX" and token.text == "ᆫ" and index and tokens[index - 1].tag == "JKS":
            tag = "ETM"
        elif tag in ("JKS", "MAG") and _inside_name(tokens, index):
            tag = "NNP"
        elif tag == "JX" and token.text == "ᆫ" and line and line[-1].tag == "NNP":
            line[-1] = replace(
                line[-1], form=text[line[-1].start : token.end], end=token.end
            )  # 김경아 + ᆫ 청장
            continue
        elif tag == "JKG" and token.text == "에":
            tag = "JKB"
        mark = _mark(token, tokens, index)
        if mark is not None and mark.mark is Quotative.AS:
            skip_to = mark.end
        line.append(mark or Item(tag, token.text, token.start, token.end))
    return line


def _inside_name(tokens: tuple[Token, ...], index: int) -> bool:
    """Is what the tagger takes for a particle a piece of a name, as no word goes on behind one: 쿠팡 │ 이 │ 츠?"""
    if not 0 < index < len(tokens) - 1:
        return False
    before, token, after = tokens[index - 1 : index + 2]
    if before.tag != "NNP" or before.end != token.start or after.start != token.end:
        return False
    return (
        after.tag == "NNP" if token.tag == "JKS" else len(token.text) == 1 and after.tag[0] == "J"
    )  # 윤 │ 슬 │ 은


def _fold(text: str, span: Span, double: bool, end: int) -> list[Item]:
    body = text[span.start : span.end]
    match = _AFTER.match(text, span.end, end)
    name = Item(NAME, body, span.start, span.end)
    if match is None:
        bare = (
            double
            and (len(body) > 12 or _SAID.search(body[:-1]) is not None)
            and not text[span.end : span.end + 1].isalpha()
        )
        if not bare:
            return [name]
        quote = Item(QUOTE, body, span.start, span.end)
        return [quote, _bare(span.end)]
    kind = (match.lastgroup or "").rstrip("2")
    said = double or len(body.split()) > 2 or _SAID.search(body[:-1]) is not None
    if not said and not (kind in ("go", "myeo") and match.group().lstrip().startswith(("라", "이라"))):
        return [name]
    if kind == "neun":
        rest = text[match.end() : min(end, match.end() + 24)].lstrip()
        listed = "등" in match.group()  # “힘내라” 등 엇갈린 반응을
        held = any(map(_holds, rest.split()[:4])) if listed else rest[:1] in "것게점" or _holds(rest)
        if not held and listed:
            return [Item(QUOTE, body, span.start, span.end), _bare(span.end)] if double else [name]
        if not held:
            return [name]
    mark = {
        "go": Quotative.GO,
        "though": Quotative.THOUGH,
        "myeo": Quotative.MYEO,
        "neun": Quotative.NEUN,
    }[kind]
    if mark is Quotative.MYEO and text[match.end() : match.end() + 1] == "도":
        mark = Quotative.THOUGH
    stop = match.end() + (text[match.end() : match.end() + 1] in "는도만" and kind != "neun")
    return [
        Item(QUOTE, body, span.start, span.end),
        Item(MARK, match.group().strip(), span.end, stop, mark, span.end, True),
    ]


def _bare(end: int) -> Item:
    """The mark behind a quotation that no quotative carries on."""
    return Item(MARK, "", end, end, Quotative.GO, end, True)


def _holds(rest: str) -> bool:
    """Does a noun that holds what is said open these words: 지적이, 성명을, 심사평을?"""
    return any(rest[:n] in NOUNS for n in (1, 2, 3)) or _ISSUED.match(rest) is not None


def _mark(token: Token, tokens: tuple[Token, ...], index: int) -> Item | None:
    """The quotative that a morpheme is or ends with: ㄴ다고, 라며, 자는, and 것 + 으로."""
    if index and tokens[index - 1].tag == "EF" and token.text in _BARE and token.tag in ("JKQ", "EC", "ETM"):
        return Item(MARK, token.text, token.start, token.end, _BARE[token.text], token.start)
    if token.tag in ("EC", "ETM"):
        if token.tag == "ETM" and token.text.endswith(_SHORT):
            copula = index > 0 and tokens[index - 1].tag == "VCP"
            cut = tokens[index - 1].start if copula else token.end
            return Item(MARK, token.text, token.start, token.end, Quotative.NEUN, cut)
        match = _ENDINGS.search(token.text)
        if match is None:
            return None
        kind = match.lastgroup or ""
        if (kind == "neun") != (token.tag == "ETM"):
            return None
        cut = token.end - len(match.group(kind))
        mark = Quotative(
            {"go": "고", "though": "면서도", "myeo": "며", "neun": "는"}[kind],
        )
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        if mark is Quotative.MYEO and after is not None and after.text == "도" and after.start == token.end:
            mark = Quotative.THOUGH
        return Item(MARK, token.text, token.start, token.end, mark, cut)
    if (
        token.text == "것"
        and token.tag == "NNB"
        and 0 < index < len(tokens) - 1
        and tokens[index - 1].tag == "ETM"
    ):
        after = tokens[index + 1]
        if after.text == "으로" and after.tag == "JKB":
            return Item(MARK, "것으로", token.start, after.end, Quotative.AS, token.end)
    return None
