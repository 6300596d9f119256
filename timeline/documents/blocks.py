"""What each line of a page is: article or furniture.

A scraped page is known by its shape, not by one site's words. An article is a run of paragraphs of sentences; around it
stand short lines without a predicate and without a full stop (menus, buttons, counters), captions, bylines, the page's
date, and the boilerplate of the site. When in doubt a line is body: a sentence lost is worse than a menu read.
"""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.types import Block, BlockKind

_LINE = re.compile(r"[^\n]+")
_SENTENCE_END = re.compile(r"[.!?。…][\"'”’)\]]{0,3}\s*$")
_PREDICATE_KO = re.compile(r"(?:다|요|까|죠|음|함|됨)[.!?…]?[\"'”’)\]]{0,2}\s*$")
_ITEM = re.compile(r"^\s*(?:[-*•·▲△■□◆◇▶▷※]|\d{1,2}[.)])\s")

# What an interface says. Each is one to three words that no sentence of an article consists of.
_BUTTON_WORDS = (
    "메뉴|본문 ?바로가기|[콘컨]텐츠 ?바로가기|바로가기|로그인|로그아웃|회원가입|마이페이지|전체보기",
    "더보기|닫기|열기|이전|다음|목록|맨위로|홈|검색",
    "구독|구독하기|알림|공유|공유하기|스크랩|인쇄|프린트|글[자씨] ?크기.{0,10}|가[+-]?",
    "(?:url|주소|링크)[가이]? ?복사.{0,20}|댓글.{0,20}",
    "좋아요.{0,8}|추천.{0,6}|싫어요|화나요|슬퍼요|후속기사.{0,6}|페이스북|트위터|카카오톡",
    "카카오스토리|네이버|밴드|라인|이메일|메일",
    "기사 ?보내기|기사원문.{0,10}|관련 ?기사.{0,10}|많이 본 (?:뉴스|기사).{0,6}",
    "인기 ?(?:뉴스|기사).{0,6}|주요 ?뉴스|최신 ?뉴스",
    "실시간.{0,10}|이슈.{0,30}|광고|ad|사진 ?확대.{0,8}",
    r"home|menu|search|subscribe.{0,20}|sign in|sign up|log ?in|share|share this.{0,20}|tweet|print",
    r"email|\d* ?comments?.{0,12}|save",
    "related(?: articles| stories| topics)?|read more.{0,40}|more from.{0,30}",
    "most (?:read|popular|viewed).{0,20}",
    "skip to (?:main )?content|advertisement|sponsored|trending|latest news|newsletters?",
    "follow us.{0,20}|facebook|twitter",
    "whatsapp|linkedin|copy link|next|previous|back to top",
)
_BUTTONS = re.compile(rf"^\W*(?:{'|'.join(_BUTTON_WORDS)})\W*$", re.IGNORECASE)
# What only a site says of itself.
_BOILERPLATES = (
    r"저작권자|무단 ?(?:전재|복제|배포)|재배포 ?(?:및|금지)|all rights reserved|copyright \W?\d{4}|ⓒ|©",
    r"\(c\) ?\d{4}",
    "기사가 속한 (?:카테고리|분류)|언론사(?:는|가) (?:한 )?(?:기사|분류|정합)|카테고리로 분류",
    "이 기사는 .{0,40}(?:제공|제휴|전재)",
    "네이버에서 .{0,40}구독|구독하(?:기|세요)|제보(?:는|하기|를 기다)|뉴스레터를? (?:구독|신청)",
    "앱을? 다운로드|[이사]미?[지진]를 (?:클릭|누르)",
    "크게 보실 수|크게 볼 수 있|첫 댓글|복사(?:가 완료)?되었습니다|의견을 남겨|회원님의",
    "개인정보 ?(?:처리|취급)방침|이용약관|청소년 ?보호",
    "sign up for our|subscribe (?:to our|now)|terms of (?:use|service)|privacy policy",
    "click (?:here|to enlarge)",
    r"follow .{1,40} on (?:twitter|facebook|x)\b|download (?:the|our) app|read the full (?:story|article)",
)
_BOILERPLATE = re.compile("|".join(_BOILERPLATES), re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}")
_AGENCIES = r"연합뉴스|뉴시스|뉴스1|AFP|AP|로이터|Reuters|EPA|Getty Images|게티이미지\w{0,6}"
_PICTURE = "사진|그림|자료|그래픽|영상|출처|이미지|photo|image|picture|graphic|file photo|credit|source"
_CAPTION = re.compile(
    rf"^\W{{0,3}}(?:{_PICTURE})s?\s?[=:/|·ㅣ].{{0,120}}$|^[(\[<](?:{_PICTURE})\s?[=:/].{{0,80}}[)\]>]$"
    rf"|(?:/|=|\(|\[)\s?(?:{_AGENCIES})(?:\s?(?:제공|사진|photo))?\s?[)\]]?\s*$",
    re.IGNORECASE,
)
_STAMP = re.compile(
    r"(?:기사\s?)?(?:입력|등록|승인|송고|발행|게재|수정|최종수정|업데이트)\s?(?:일시?|시간|시각)?\s?[:|]?\s?(?:19|20)\d\d"
    r"|^\W{0,3}(?:published|posted|updated|last (?:updated|modified))\b.{0,12}(?:\d{4}|[A-Z][a-z]{2})",
    re.IGNORECASE,
)
_REPORTERS = r"[가-힣]{2,4}(?:[·,/ ][가-힣]{2,4}){0,2} ?(?:선임|객원|인턴)?(?:기자|특파원)"
_WRITER = re.compile(
    rf"^\W{{0,3}}(?:[가-힣]{{2,12}}\s?=\s?)?(?:{_REPORTERS}|[가-힣]{{2,4}} ?(?:논설위원|통신원))(?:\W.{{0,40}})?$"
    r"|^by [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,3}(?:(?:,| and | \|).{0,60})?$",
    re.IGNORECASE,
)
# `[데일리항구 김하나 기자] …`, `(서울=한빛뉴스) 김하나 기자 = …`, `김하나 기자 = …` before an article's first words.
_PREFIX = re.compile(rf"\s*(?:[\[(【](?P<outlet>[^\])】\n]{{2,60}})[\])】]\s?)?(?:{_REPORTERS}\s?=)?\s*")
_OUTLET = re.compile(r"기자|특파원|=|뉴스|신문|일보|통신|타임[스즈]|데일리|경제$")
_DATE_LINE = re.compile(
    r"^\W{0,3}(?:(?:19|20)\d\d\s?[.년/-]\s?)?\d{1,2}\s?[./월-]\s?\d{1,2}\s?[.일]?\s?(?:\(?[월화수목금토일](?:요일)?\)?)?"
    r"(?:\s?(?:오전|오후)?\s?\d{1,2}:\d\d)?\W{0,3}$"
    r"|^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}),? \d{4}$",
    re.IGNORECASE,
)


def find_blocks(text: str, *, skip: int = 0) -> tuple[Block, ...]:
    """The blocks of a text (from `skip` on), in order, trimmed and not overlapping. Linear in its length."""
    paragraphs = _paragraphs(text, skip)
    kinds = [_own_kind(text[a:b]) for a, b in paragraphs]
    article = [i for i, (a, b) in enumerate(paragraphs) if kinds[i] is None and _is_prose(text[a:b])]
    if (
        not article
    ):  # no prose at all: a tweet, a headline, a list. Nothing is furniture but what says so itself.
        return tuple(
            Block(start=a, end=b, kind=k or BlockKind.BODY)
            for (a, b), k in zip(paragraphs, kinds, strict=True)
        )
    first, last = article[0], article[-1]
    blocks = []
    title = _title(text, paragraphs, kinds, first)
    for i, (a, b) in enumerate(paragraphs):
        kind = kinds[i]
        if kind is None:
            kind = _placed(text[a:b], i, first, last, title, scraped=_scraped(kinds))
        if kind is BlockKind.BODY:
            prefix = byline_prefix(text, a, b)
            if prefix > a:
                blocks.append(Block(start=a, end=a + len(text[a:prefix].rstrip()), kind=BlockKind.BYLINE))
                a = prefix
        blocks.append(Block(start=a, end=b, kind=kind))
    return tuple(blocks)


def byline_prefix(text: str, start: int, end: int) -> int:
    """Where a paragraph's own words begin, behind outlet and reporter; `start` where none stand before them."""
    m = _PREFIX.match(text, start, end)
    if m is None or m.end() in (start, end):
        return start
    outlet = m["outlet"]
    return m.end() if outlet is None or _OUTLET.search(outlet) else start


def retitled(blocks: tuple[Block, ...], text: str, title: str | None) -> tuple[Block, ...]:
    """The blocks with the one that says the title marked as it, where it is none of the article's sentences."""
    if not title:
        return blocks
    for i, block in enumerate(blocks[:40]):
        if text[block.start : block.end] == title and block.kind is not BlockKind.TITLE:
            return (*blocks[:i], replace(block, kind=BlockKind.TITLE), *blocks[i + 1 :])
    return blocks


def _paragraphs(text: str, skip: int) -> list[tuple[int, int]]:
    """Lines, with those of a hard-wrapped paragraph put together, as (start, end) without space around."""
    found: list[tuple[int, int]] = []
    wrapped = _is_wrapped(text, skip)
    for m in _LINE.finditer(text, skip):
        a, b = m.span()
        while a < b and text[a].isspace():
            a += 1
        while a < b and text[b - 1].isspace():
            b -= 1
        if a == b:
            continue
        if found and wrapped and text.count("\n", found[-1][1], a) == 1 and not _ITEM.match(text, a, b):
            found[-1] = found[-1][0], b
        else:
            found.append((a, b))
    return found


def _is_wrapped(text: str, skip: int) -> bool:
    """Whether the lines of a text are cut at a width: many lines, mostly of like length, that end inside sentences."""
    lines = [line for line in text[skip : skip + 20_000].split("\n") if line.strip()]
    if len(lines) < 4:
        return False
    long = [line for line in lines if 40 <= len(line) <= 100]
    open_ = sum(not _SENTENCE_END.search(line) for line in long)
    joined = len(lines) > text[skip : skip + 20_000].count("\n\n") * 2
    return joined and len(long) >= 0.5 * len(lines) and open_ >= 0.6 * len(long)


def _own_kind(line: str) -> BlockKind | None:
    """What a line says itself to be, whatever stands around it."""
    if len(line) > 300:
        return None
    if _BUTTONS.match(line):
        return BlockKind.FURNITURE
    if _DATE_LINE.match(line):
        return BlockKind.HEADER
    if _CAPTION.search(line) and len(line) < 160:
        return BlockKind.CAPTION
    stamp = _STAMP.search(line)
    if stamp is not None and len(line) < 160 and (stamp.start() == 0 or not _is_prose(line)):
        return BlockKind.BYLINE
    if len(line) < 80 and _WRITER.match(line) and not _SENTENCE_END.search(line):
        return BlockKind.BYLINE
    if len(line) < 80 and _EMAIL.search(line) and not _is_prose(line):
        return BlockKind.BYLINE
    if _BOILERPLATE.search(line) and len(line) < 200:
        return BlockKind.FURNITURE
    return None


def _is_prose(line: str) -> bool:
    """Whether a line is a paragraph of an article: it ends a sentence and is long enough for one."""
    return len(line) >= 25 and bool(
        _SENTENCE_END.search(line) or (len(line) >= 40 and _PREDICATE_KO.search(line))
    )


def _scraped(kinds: list[BlockKind | None]) -> bool:
    """Whether a text shows itself to be a scraped page."""
    return sum(k is BlockKind.FURNITURE for k in kinds) >= 2


def _title(
    text: str, paragraphs: list[tuple[int, int]], kinds: list[BlockKind | None], first: int
) -> int | None:
    """The line that is the headline: the longest of the first few lines above the article, if one looks like it."""
    above = [i for i in range(first) if kinds[i] is None and 8 <= paragraphs[i][1] - paragraphs[i][0] <= 150]
    if not above:
        return None
    return (
        above[0]
        if len(above) == 1
        else max(above[:3], key=lambda i: (paragraphs[i][1] - paragraphs[i][0] >= 20, -i))
    )


def _placed(line: str, i: int, first: int, last: int, title: int | None, *, scraped: bool) -> BlockKind:
    """What an unmarked line is, by where it stands."""
    if i == title:
        return BlockKind.TITLE
    if i < first:
        return BlockKind.HEADING if len(line) >= 12 or not scraped else BlockKind.FURNITURE
    if _is_prose(line):
        return BlockKind.BODY
    short = len(line) < 30 and not re.search(r"[.!?。\"”’)]$", line)
    if i > last:
        return BlockKind.FURNITURE if short and scraped else BlockKind.BODY
    if short and len(line.split()) <= 8:
        return BlockKind.FURNITURE if scraped and len(line) < 8 else BlockKind.HEADING
    return BlockKind.BODY
