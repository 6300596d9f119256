"""What a line says itself to be, whatever stands around it: a button, a caption, a byline, a copyright note.

Words of interfaces and of publishing, not of one site.
"""

from __future__ import annotations

import re

from timeline.documents.paragraphs import width
from timeline.documents.stamps import MONTH, SEPARATORS, Stamp, beside, may_open_with_one, stamps
from timeline.types import BlockKind

_SENTENCE_END = re.compile(r"[.!?。…][\"'”’)\]]{0,3}\s*$")
_FULL_STOP = re.compile(r"[^\W\d_A-Z]\.$")
_SENTENCE_INSIDE = re.compile(r"[^\W\d_A-Z][.!?][\"'”’]?\s[\"'“‘]?[^\W\d_a-z]")
_PREDICATE = re.compile(r"(?:다|요|까|죠|음|함|됨)[\"'”’)\]]{0,2}\s*$")

# What an interface says. Each is one to three words that no sentence of an article consists of.
_MENU = (
    "메뉴|본문 ?바로가기|[콘컨]텐츠 ?바로가기|바로가기|로그인|로그아웃|회원가입|마이페이지|전체보기",
    "더보기|닫기|열기|이전|다음|목록|맨위로|홈|검색|댓글 ?쓰기|기자 ?페이지|기자 ?구독",
)
_BUTTON_WORDS = (
    *_MENU,
    "구독|구독하기|구독 ?\\d.{0,6}|알림|공유|공유하기|스크랩|인쇄|프린트|글[자씨] ?크기.{0,10}|가[+-]?",
    "(?:url|주소|링크)[가이]? ?복사.{0,20}|댓글.{0,20}",
    "(?:좋아요|추천|싫어요|화나요|슬퍼요|훈훈해요|놀랐어요|응원).{0,8}|후속기사.{0,6}|페이스북|트위터|카카오톡",
    "카카오스토리|네이버|밴드|라인|이메일|메일|sns ?보내기|본문 ?요약.{0,4}|음성.{0,10}듣기",
    "기사 ?(?:보내기|추천)|기사원문.{0,10}|관련 ?기사.{0,10}|많이 본 (?:뉴스|기사).{0,6}",
    "인기 ?(?:뉴스|기사).{0,6}|주요 ?뉴스|최신 ?(?:뉴스|기사)|이 기사를 추천합니다|보도 ?(?:설명|해명|참고)?자료",
    "실시간.{0,10}|이슈.{0,30}|광고|ad|사진 ?확대.{0,8}",
    r"home|menu|search|subscribe.{0,20}|sign in|sign up|log ?in|share|share this.{0,20}|tweet|print",
    r"email|\d* ?comments?.{0,12}|save|(?:for immediate release|embargoed).{0,40}",
    r"related(?: articles| stories| topics)?|read more.{0,40}|more (?:from|on).{0,30}",
    "(?:most (?:read|popular|viewed)|you may also like|recommended|listen to this).{0,20}",
    "skip to (?:main )?content|advertisement|sponsored|trending|latest news|newsletters?",
    r"follow us.{0,20}|facebook|twitter|whatsapp|linkedin|copy link|next|previous|back to top",
    r"(?:(?:published|posted|updated):? )?\d{1,2} (?:min(?:ute)?s?|hours?|days?) (?:ago|read)",
    "(?:입력|수정|등록)? ?\\d{1,2}(?:분|시간|일) ?전",
    r"(?:조회|views?).{0,3}[\d.,]+[km만천]?|[\d.,]+[km만천]? ?(?:views?|likes?|shares?|reposts?|replies|조회)",
)
_BUTTONS = re.compile(rf"^\W*(?:{'|'.join(_BUTTON_WORDS)})\W*$", re.IGNORECASE)
# What only a site says of itself. These are searched for in the line in lower case: ignoring case is five times slower.
_BOILERPLATES = (
    "이 기사[는를의가] .{0,40}(?:제공|제휴|전재|분류|추천|섹션|작성)",
    "기사 ?추천은|언론사(?:는|가) (?:한 )?(?:기사|분류|정합)",
    "기사가 속한 (?:카테고리|분류)|카테고리로 분류|네이버에서 .{0,40}구독|구독하(?:기|세요)|뉴스레터를? (?:구독|신청)",
    "제보(?:는|하기|를 기다)|앱을? 다운로드|(?:이미지|사진)를 (?:클릭|누르)|크게 (?:보실|볼) 수",
    "첫 댓글|복사(?:가 완료)?되었습니다",
    "의견을 남겨|회원님의|개인정보 ?(?:처리|취급)방침|이용약관|청소년 ?보호",
    "sign up for our|subscribe (?:to our|now)|terms of (?:use|service)|privacy policy|click (?:here|to enlarge)",
    "from wikipedia, the free|우리 모두의 백과사전",
    "^분류: |^categor(?:y|ies): |^this page was last (?:edited|modified|updated)",
    "이 문서는 .{0,60}(?:편집|수정)",
    r"follow .{1,40} on (?:twitter|facebook|x)\b|download (?:the|our) app|read the full (?:story|article)",
)
_BOILERPLATE = re.compile("|".join(_BOILERPLATES))
_RIGHTS = re.compile(
    r"저작권자|무단 ?(?:전재|복제|배포)|재배포 ?(?:및|금지)"
    r"|all rights reserved|copyright \W?(?:\d{4}|ⓒ|©)|(?<!\w)[ⓒ©]|\(c\) ?\d{4}"
)
# A label on a button, a noun phrase of doing (기사 보내기, 사용하기), or the number beside one (12, 1.2k, but no year).
_LABEL = re.compile(
    r"\w(?:하기|보기|가기|보내기|쓰기|듣기|닫기|열기|넣기|받기)$|^(?!(?:1[5-9]|20)\d\d$)\d[\d,.]*[kKmM만천]?$"
)

_LETTER = r"[^\W\d_a-zA-Z]"  # Korean as a rule; `[가-힣]` takes as long to compile as all else in a pattern
# The number of whom to ask about a notice: `수산과 과장 한기태 (044-200-0000)`, `Media contact: (555) 010-0199`.
_PHONE = re.compile(r"(?<![\d-])\(?\d{2,3}\)?[-. ]\d{3,4}-\d{4}(?![\d-])")
# … and the desk that answers for it: `담당부서 수산정책과`, `책임자 과장 한기태`, `Press contact: Mara Voss`.
_RANK = r"(?:과|팀|국|실|단|센터|본부)장|(?:서기|사무|주무|연구|행정|정책)관"
_DESK = re.compile(
    rf"^\W{{0,3}}담당\s?부서[\s:|]+{_LETTER}+[과실팀국부단관처청원](?!{_LETTER})"
    rf"|(?:책임자|담당자)[\s:|]+(?:{_RANK})(?!{_LETTER})"
    r"|^(?i:(?:(?:media|press) )?(?:contact|enquiries|inquiries)\s?:)"
)
_EMAIL = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}")
_AGENCIES = (
    r"연합뉴스|뉴시스|뉴스1|로이터|신화|게티 ?이미지\w{0,6}|셔터스톡"
    r"|AFP|AP|Reuters|EPA|UPI|Xinhua|Getty Images|Shutterstock"
)
_PICTURE = (
    "사진|그림|자료|그래픽|영상|출처|이미지|photo(?:graph)?|image|picture|graphic|file photo|credit|source"
)
_CAPTION = re.compile(
    rf"^\W{{0,3}}(?:{_PICTURE})s?\s?[=:/|·ㅣ].{{0,120}}$|^[(\[<](?:{_PICTURE})\s?[=:/].{{0,80}}[)\]>]$"
    rf"|[/=(\[]\s?(?:(?:{_AGENCIES})(?:\s?(?:사진|photo))?|[\w ]{{1,20}} ?(?:제공|촬영|캡처|갈무리))\s?[)\]]?\s*$",
    re.IGNORECASE,
)
# A line that is only whom a picture is from: its words stand beside it.
_CREDIT = re.compile(
    rf"^\W*(?:{_AGENCIES})(?:/[\w. ]{{1,30}})?\W*$"
    rf"|^[(\[<][^)\]>\n]{{0,60}}(?:제공|촬영|캡처|재판매|갈무리)[^)\]>\n]{{0,30}}[)\]>]$"
    rf"|^\W{{0,3}}(?:{_PICTURE})s?\s?[=:/|·ㅣ]\s?[\w ]{{1,20}}\W{{0,3}}$",
    re.IGNORECASE,
)
_SMALL = 4  # letters of a word that a headline may write small
_SEVERAL = 4  # words
_REPORTERS = rf"{_LETTER}{{2,4}}(?:[·,/ ]{_LETTER}{{2,4}}){{0,2}} ?(?:선임|객원|인턴)?(?:기자|특파원)"
_WRITER = re.compile(
    rf"^\W{{0,3}}(?:{_LETTER}{{2,12}}\s?=\s?)?(?:{_REPORTERS}|{_LETTER}{{2,4}} ?(?:논설위원|통신원))(?:\W.{{0,40}})?$"
    r"|(?i:^[\w.,'’ -]{3,120} contributed (?:to this (?:story|report|article)|reporting)\b.{0,40}$)"
    r"|(?i:^by [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,3}(?:(?:,| and | \|).{0,60})?$)"
)
# Who put a page online, before when: `Mara Voss | 10:35 UK time`; what stands behind it may be a button.
_NAMED = re.compile(r"[A-Z][a-z][\w.'’ -]{1,40} \|\s*")
_BUTTON = re.compile(r" (?:Help|Print|Share|Save|Email)(?= [A-Z])")
_SECTIONS = (
    "뉴스 ?홈|최신 ?기사|정치|경제|사회|세계|국제|문화|연예|스포츠|오피니언|전국|지역",
    "산업|증권|부동산|생활|과학|건강|날씨|포토|영상|랭킹|구독|뉴스",
)
_NAVIGATION = re.compile(rf"\s*(?:{'|'.join((*_SECTIONS, *_MENU))})(?=\s)")
_OF_A_SENTENCE = frozenset("on at by until till since before after from to of and or the between".split())
_PLACE = r"[A-Z][\w.'’/-]{0,20}"
_CAPITALS = r"[A-Z][A-Z.'’/-]{1,20}"
# `PORT AMARA, Nov. 3 (AP) --`, `NORBRIDGE, Nov. 19, 2024 /NewsLine/ —`: names of places, then the day.
DATELINE = re.compile(
    rf"(?:{_PLACE}(?:,? {_PLACE}){{0,5}},|{_CAPITALS}(?:,? {_CAPITALS}){{0,5}})"
    rf" (?P<month>(?=[A-Z])(?i:{MONTH})) (?P<d>\d{{1,2}})"
    r"(?:, (?P<y>(?:19|20)\d\d))?\s?(?:[(/](?P<outlet>[\w. ]{1,20})[)/]\s?)?(?:--|—|–|-|_)"
)
_PLACED = re.compile(rf"(?:{_CAPITALS}(?:,? {_CAPITALS}){{0,3}}|{_PLACE}(?: {_PLACE}){{0,2}}), ")
# `PORT AMARA (AP) --`: a dateline without its day.
AGENCY = re.compile(rf"{_PLACE}(?:,? {_PLACE}){{0,4}} \((?P<outlet>[A-Z][\w. ]{{1,20}})\)\s?(?:--|—|–|-|_)")
# `[데일리항구 김하나 기자] …`, `(서울=한빛뉴스) 김하나 기자 = …`, `김하나 기자 = …` before an article's first words.
_PREFIX = re.compile(
    rf"\s*(?:{_REPORTERS}\s(?=[\[(【]))?(?:[\[(【](?P<outlet>[^\])】\n]{{2,60}})[\])】]\s?)?(?:{_REPORTERS}\s?=)?\s*"
)
_OUTLET = re.compile(r"기자|특파원|=|뉴스|신문|일보|통신|타임[스즈]|데일리|경제$")

_OPENING = tuple("([【（")
_CLOSING = tuple(")]】）")
_HEADLINE = 16  # columns of words that are a title
_LONGEST = 300  # code points: a longer line is no button
_HEAD = 600  # code points in which a page copied as one line says when it was put online


def own_kind(line: str) -> BlockKind | None:
    """What a line is by its own words; None where they do not say."""
    if len(line) >= 200:
        return None
    lower = line.lower()
    if len(line) <= 80 and _BUTTONS.match(line) and not _FULL_STOP.search(line):
        return BlockKind.FURNITURE
    if len(line) < 160:
        if _CAPTION.search(line) or _CREDIT.match(line):
            return BlockKind.CAPTION
        found = stamps(line) if may_open_with_one(line) and stamp_behind(line) is None else []
        if found and all(_BUTTONS.match(words) for words in beside(line, found)):
            return BlockKind.BYLINE if any(s.label for s in found) else BlockKind.HEADER
        if _puts_online(line, found) and not _RIGHTS.search(lower):
            return BlockKind.BYLINE
    if len(line) < 80 and _WRITER.match(line) and not _SENTENCE_END.search(line):
        return BlockKind.BYLINE
    if line[-1:] in "-–—_" and DATELINE.fullmatch(line):
        return BlockKind.BYLINE
    if (
        len(line) < 80
        and ("@" in line and _EMAIL.search(line) or "-" in line and _PHONE.search(line) or _DESK.search(line))
        and not is_prose(line)
    ):
        return BlockKind.BYLINE
    if _BOILERPLATE.search(lower) or _RIGHTS.search(lower):
        return BlockKind.FURNITURE
    return None


def _puts_online(line: str, found: list[Stamp]) -> bool:
    """Whether a line says when a page was put online: it is no sentence, nor one behind that."""
    if not any(s.label and s.year for s in found):
        return False
    begins = found[0].labeled and not line[: found[0].start].strip(SEPARATORS)
    return not is_prose(line[found[-1].end :].lstrip() if begins else line)


def stamp_behind(line: str) -> tuple[int, Stamp] | None:
    """The day in the brackets that end a title, and where they open: `… 질의응답 (2024. 11. 20. 배포)`."""
    end = line.rstrip()
    found = stamps(end) if end[-1:] in _CLOSING and len(end) < _LONGEST else []
    if not found:
        return None
    words, first, last = end[: found[0].start].rstrip(), found[0], found[-1]
    label = end[last.end :].strip(SEPARATORS)
    alone = not label or (last.label and " " not in label)
    is_title = words[-1:] in _OPENING and width(words) > _HEADLINE
    return (len(words) - 1, first) if alone and is_title else None


def is_prose(line: str) -> bool:
    """Whether a line is a paragraph of an article: it ends a sentence, or holds one, and is long enough for it."""
    columns = width(line[:_LONGEST])
    return (
        columns >= 25
        and not _is_capitalized(line)
        and bool(
            _SENTENCE_END.search(line)
            or columns >= 60
            and (_PREDICATE.search(line) or _SENTENCE_INSIDE.search(line[:_LONGEST]))
        )
    )


def _is_capitalized(line: str) -> bool:
    """Whether a line is written as English headlines are, whatever ends it: all words but small ones with a capital."""
    if len(line) > _LONGEST or line.isupper():
        return False
    count = 0
    for word in line.split():
        if len(word) > _SMALL:
            if not word[0].isupper():
                return False
            count += 1
    return count >= _SEVERAL


def is_signed(line: str) -> bool:
    """Whether a line above an article says when its writer put it online: `하늘소 2025. 1. 20. 22:13`."""
    dated = len(line) < 80 and any(s.year and (s.clock or s.weekday) for s in stamps(line))
    return dated and stamp_behind(line) is None and not is_prose(line)


def is_placed(line: str) -> bool:
    """Whether a line says where and on what day something was written: `Tarn, 19 November 2024`."""
    found = stamps(line) if len(line) < 80 else []
    return len(found) == 1 and bool(found[0].year) and _PLACED.fullmatch(line, 0, found[0].start) is not None


def is_long_prose(line: str) -> bool:
    """Whether a line is more than the one sentence that a site says of itself."""
    return width(line[:_LONGEST]) >= 120 and is_prose(line)


def is_credit(line: str) -> bool:
    """Whether a line says whom a picture is from and nothing else."""
    return len(line) < 160 and _CREDIT.match(line) is not None


def is_label(line: str) -> bool:
    """Whether a line reads like the label of a button or a counter, where a page has such."""
    return width(line[:_LONGEST]) <= 40 and _LABEL.search(line) is not None


def claims_rights(line: str) -> bool:
    """Whether a line says whose the text is, as the last line of an article does."""
    return len(line) < 200 and _RIGHTS.search(line.lower()) is not None


def byline_prefix(text: str, start: int, end: int) -> int:
    """Where a paragraph's own words begin, behind outlet and reporter; `start` where none stand before them."""
    m = _PREFIX.match(text, start, end)
    if m is None or m.end() in (start, end):
        return start
    outlet = m["outlet"]
    return m.end() if outlet is None or _OUTLET.search(outlet) else start


def behind_navigation(text: str, start: int, end: int) -> int:
    """Where the words begin behind the names of sections and buttons that a line opens with; one alone is a word."""
    behind, count = start, 0
    while (found := _NAVIGATION.match(text, behind, end)) is not None:
        behind, count = found.end(), count + 1
    return end - len(text[behind:end].lstrip()) if count > 1 else start


def stamp(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the head of a paragraph says when its page was put online; None where it does not.

    A page that was copied as one line has its title, that minute and its first sentence behind one another.
    """
    head = text[start : min(end, start + _HEAD)]
    found = stamps(head)
    for i, first in enumerate(found):
        named = _NAMED.fullmatch(head, 0, first.start)
        if not (first.year and first.clock and (first.label or first.zoned or named)):
            continue
        if head[: first.start].rstrip().rpartition(" ")[2] in _OF_A_SENTENCE:
            continue
        last = first.end
        for other in found[i + 1 :]:  # … 입력 2024.06.21. 오전 9:02 | 수정 2024.06.21. 오전 9:40
            last = other.end if not head[last : other.start].strip(SEPARATORS) else last
        button = _BUTTON.match(head, last)
        last = button.end() if button else last
        following = text[start + last : end]
        if not following.strip() or following[0] == " " and not following.lstrip()[0].islower():
            return start if named else start + first.start, start + last
    return None
