"""The noun phrases of a Korean sentence, its times and adverbs: what a predicate can take.

시는 19일 업무 보고에서   →   시+는 · 19일 (a time) · 업무 보고+에서
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from timeline.languages.common.once import Once
from timeline.languages.ko.lexicon import claims
from timeline.languages.ko.lexicon import events as words
from timeline.languages.ko.lexicon import sources as names
from timeline.languages.ko.temporal.grammar import GRAMMAR
from timeline.temporal.find import matcher
from timeline.types import EntityKind, Sentence, Token

_NOUNS = frozenset({"NNG", "NNP", "NR", "NP", "SL", "SH", "SN", "XSN", "XPN", "XR", "SW", "NNB", "MM"})
_ENDS = frozenset({"NNG", "NNP", "NR", "NP", "SL", "SH", "SN", "XSN", "NNB", "SSC", "SW", "XR"})
_NAMES = frozenset({"NNP", "SL", "SSC", "SH"})
_COUNTERS = frozenset({"NNB"})
_OF = frozenset({"JKG"})
_AND = frozenset({"JC"})
_NUMBERS = frozenset({"SN", "NR", "NNB", "SW", "SP", "XSN"})
_PARTICLES = frozenset({"JKS", "JKO", "JKB", "JX", "JKC", "JKV"})
_BRACKET = 16  # tokens that stand in one pair of brackets


class Shape(Enum):
    """What a part of a clause is."""

    NOUN = auto()
    TIME = auto()
    ADVERB = auto()
    COMMA = auto()


@dataclass(frozen=True, slots=True)
class Phrase:
    """tokens[start:end] are its words, `after` is behind its particles, of which `particle` is the first.

    `compared` marks a time that something is only measured against (지난해보다), or about, `repeated` one of a habit
    (10분마다), `present` the present (현재), `attributive` one that belongs to the noun behind it (내년 예산), `daily`
    a day or an hour, `lasting` one that goes on (2015년부터, 석 달 동안), `bound` one that a line keeps, since it tells
    a bound itself (2015년까지) or which issue it is (5일자에),
    `apart` one that is set before others (4일에는), so that no clause that describes a noun has it. `pointing` marks a
    noun that points back (이 과정에서).
    """

    shape: Shape
    start: int
    end: int
    after: int
    particle: str = ""
    compared: bool = False
    repeated: bool = False
    present: bool = False
    pointing: bool = False
    attributive: bool = False
    daily: bool = False
    lasting: bool = False
    bound: bool = False
    apart: bool = False

    @property
    def topic(self) -> bool:
        return self.shape is Shape.NOUN and self.particle in words.TOPICS

    @property
    def subject(self) -> bool:
        return self.shape is Shape.NOUN and self.particle in ("이", "가", "께서")


class Times:
    """Which tokens of a sentence stand in time expressions."""

    def __init__(self, text: str, sentence: Sentence) -> None:
        tokens = sentence.tokens
        self.ends: dict[int, tuple[int, str]] = {}  # first token → token behind, category
        self.inside: set[int] = set()
        index = 0
        for found in matcher(GRAMMAR).mentions(text[sentence.start : sentence.end]):
            begin, stop = sentence.start + found.start, sentence.start + found.end
            while index < len(tokens) and tokens[index].start < begin:
                index += 1
            first = index
            while index < len(tokens) and tokens[index].end <= stop:
                index += 1
            if first < index and not _begins_title(tokens, first):
                self.ends[first] = index, found.category
                self.inside.update(range(first, index))


times_of = Once(Times)


def _begins_title(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is the first of a title in single marks: '겨울 정거장'."""
    return at > 0 and tokens[at - 1].text in words.SINGLE_MARKS and _quoted(tokens, at - 1) > at - 1


def time_at(tokens: Sequence[Token], index: int, times: Times) -> Phrase | None:
    """The time expression that begins at a token, with the nouns and particles that lean on it."""
    if index not in times.ends:
        return None
    end, category = times.ends[index]
    after = _bracketed(tokens, end)
    compared = repeated = False
    while after < len(tokens):
        token = tokens[after]
        if token.tag in _PARTICLES or token.tag in ("JKG", "JC", "XSN"):
            compared = compared or token.text == "보다"
            repeated = repeated or token.text in ("마다", "씩")
        elif token.text in words.BEHIND_TIMES and token.tag in ("NNG", "NNB", "MAG"):
            compared = compared or token.text == "대비"
        else:
            break
        after += 1
    issue = tokens[end] if after == end and end < len(tokens) else None
    if issue is not None and issue.text == "자" and issue.start == tokens[end - 1].end:
        behind, particle = _particles(tokens, end + 1)
        return Phrase(Shape.TIME, index, end + 1, behind, particle, bound=True)  # 학술지 3일자에 (실렸다)
    behind = postposed(tokens, after)
    born = any(t.text == "생" and t.tag == "XSN" for t in tokens[end:after])  # 1968년생으로
    if born or (behind == after and tokens[after - 1].tag == "JKO"):  # 3일을 기념일로: no time but a thing
        return Phrase(Shape.NOUN, index, end, after, tokens[after - 1].text, attributive=True)
    compared = compared or (behind > after and tokens[after].text in ("비", "비하", "비교"))
    compared = compared or _measures(tokens, after)
    after = behind
    word = "".join(t.text for t in tokens[index:end])
    length = category == "LENGTH" and not any(t.text in ("동안", "새") for t in tokens[index:after])
    bare = after == end or tokens[after - 1].tag == "JKG"
    return Phrase(
        Shape.ADVERB if length and not repeated else Shape.TIME,
        index,
        end,
        after,
        compared=compared,
        repeated=repeated or category == "SET",
        present=word in words.PRESENT,
        daily=_is_day(tokens, index) and tokens[after - 1].tag not in _PARTICLES,
        lasting=any(t.text in words.LASTING for t in tokens[index:after]),
        bound=any(t.text in words.BOUNDS for t in tokens[end:after]) and _tells_itself(word),
        apart=any(t.tag == "JX" and t.text in words.TOPICS for t in tokens[end:after]),
        attributive=bare and after < len(tokens) and _has_time(tokens, after, alone=word.isdigit()),
    )


def _has_time(tokens: Sequence[Token], n: int, *, alone: bool) -> bool:
    """Whether what begins at a word is a thing of the time before it: 내년 예산, 3분기 영업이익; but not 9월 영업정지.

    Behind a time that is a number `alone`, any name is one: 2016 오름 대회.
    """
    word, behind = tokens[n], tokens[n + 1 : n + 2]
    whole = word.text + "".join(t.text for t in behind if t.start == word.end)
    return not words.DATED_THINGS.isdisjoint((word.text, whole)) or (alone and word.tag[0] in "NS")


def _tells_itself(word: str) -> bool:
    """Whether a time reads the same beside any date: 2005년, 31일; not 내년 3월, 이튿날."""
    return any(c.isdigit() for c in word) and not word.startswith(words.POINTING_TIMES)


def _is_day(tokens: Sequence[Token], index: int) -> bool:
    """18일, 이날: a day as a report gives its own, without the month."""
    at = index + 2 if tokens[index].text == "오" else index  # 오는 18일
    numbered = tokens[at].tag == "SN" and at + 1 < len(tokens) and tokens[at + 1].text == "일"
    return numbered or tokens[index].text in words.DAYS


def _measures(tokens: Sequence[Token], after: int) -> bool:
    """Whether a time is only what an amount is a share of: 지난주의 절반, 작년의 두 배."""
    if tokens[after - 1].tag != "JKG":
        return False
    return any(t.text in words.SHARES and t.tag[0] == "N" for t in tokens[after : after + 2])


def postposed(tokens: Sequence[Token], at: int) -> int:
    """Behind a verb that serves as a particle (에 대해, 를 위한; 오후 들어, 9만 명 넘게), if one begins at a token.

    `at` if none does.
    """
    if at and at + 1 < len(tokens) and (tokens[at].text, tokens[at + 1].text) in words.ADVERBIAL:
        return at + 2 if tokens[at - 1].tag in _ENDS else at
    if at == 0 or at + 2 >= len(tokens) or tokens[at - 1].tag not in ("JKB", "JKO", "ETN"):
        return at
    stem, end = tokens[at].text, at + 1
    if tokens[end].tag == "XSV":
        stem, end = stem + tokens[end].text, end + 1
    elif tokens[at].tag[0] != "V":
        return at
    ending = tokens[end]
    if stem not in words.POSTPOSITIONS or ending.tag not in ("EC", "ETM") or ending.text == "면":
        return at
    return end + 1


def _bracketed(tokens: Sequence[Token], at: int) -> int:
    """Behind the brackets that open at a token, if any do."""
    if at >= len(tokens) or tokens[at].tag != "SSO" or tokens[at].text not in "([〈<":
        return at
    for index in range(at + 1, min(len(tokens), at + _BRACKET)):
        if tokens[index].tag == "SSC":
            return index + 1
    return at


def goes_with(phrase: Phrase, behind: object) -> bool:
    """Whether an object is only that of the noun behind it: 허씨를 │ 상대로."""
    if not isinstance(behind, Phrase) or phrase.particle not in ("을", "를"):
        return False
    return behind.start == phrase.after and behind.particle in ("로", "으로")


def noun_at(
    tokens: Sequence[Token], index: int, times: Times, stops: frozenset[int] | set[int], *, lists: bool
) -> Phrase | None:
    """The noun phrase that begins at a token: nouns, numbers, 의, lists and brackets, with its particles.

    It ends where a predicate (`stops`) or a time begins. `lists`: a comma between common nouns makes a list.
    """
    if tokens[index].tag not in _NOUNS and tokens[index].tag != "SSO":
        return None
    at = index
    while at < len(tokens) and at not in stops and at not in times.ends:
        joining = _joining(tokens, index, at, times, lists=lists)
        if not joining:
            break
        at += joining
    while at > index and tokens[at - 1].tag in ("SP", "JKG", "JC"):
        at -= 1
    if at == index:
        return None
    end = at
    while end > index and tokens[end - 1].text == "등" and tokens[end - 1].tag == "NNB":
        end -= 1
    after, particle = _particles(tokens, at)
    if after == at and _next_is(tokens, at, _OF) and at + 1 in times.ends:
        after, particle = after + 1, "의"  # 도레물산의 │ 올해 매출
    elif after == at and _next_is(tokens, at, _AND) and at + 1 in times.ends:
        after += 1  # 집회와 │ 향후 대응
    begin = index
    while begin < end - 1 and tokens[begin].text in words.OPENERS and _apart(tokens, begin):
        begin += 1  # 이후 조 병장은
    if begin == index and particle in (*words.TOPICS, "이", "가"):
        begin = _behind_findings(tokens, begin, end)
    pointing = particle not in words.TOPICS and _points(tokens, index, end, particle)
    if end > begin + 1 and tokens[end - 1].text in words.WHENS and particle in ("", "에", *words.TOPICS):
        return Phrase(Shape.ADVERB, begin, end, after, particle)  # 기름 유출 사고 때는
    return Phrase(Shape.NOUN, begin, max(end, index + 1), after, particle, pointing=pointing)


def _behind_findings(tokens: Sequence[Token], begin: int, end: int) -> int:
    """Where a phrase begins behind what has been found out by whom: 감사 결과 │ 공사 직원은, not 개표 결과 발표는."""
    found = next((n for n in range(begin + 1, end - 1) if tokens[n].text == "결과"), begin)
    acted = found == begin or tokens[found - 1].text not in words.TYPES.keys() | words.ACTS
    told = tokens[end - 1].text in words.TYPES.keys() | words.PLAIN | words.ACTS | words.REPORTING
    return begin if acted or told or not _apart(tokens, found) else found + 1


def _joining(tokens: Sequence[Token], first: int, at: int, times: Times, *, lists: bool) -> int:
    """How many tokens from a place on go on with the noun phrase that began at `first`; 0 where it ends."""
    token = tokens[at]
    if token.tag == "SSO":
        return _quoted(tokens, at) - at
    if token.tag in _NOUNS:
        return 0 if token.tag == "MM" and at > first and not _describes_within(tokens, at) else 1
    if at == first:
        return 0
    if token.text in words.DASHES and tokens[at - 1].end == token.start:
        return int(_more(tokens, at + 1, times))
    if token.tag in ("JKG", "JC") or token.text == "및":
        return int(_more(tokens, at + 1, times))
    if token.tag == "JKB" and _next_is(tokens, at + 1, _OF):
        return 2 * _more(tokens, at + 2, times)  # 독자와의 만남
    if token.tag == "SP" and token.text in ",·/" and _lists(tokens, at, common=lists):
        return int(_more(tokens, at + 1, times))
    return 0


def _describes_within(tokens: Sequence[Token], at: int) -> bool:
    """Whether a determiner is one of the phrase's own words: 시장의 새 계획, 전 대표, 공장 두 곳."""
    former = tokens[at].text in ("전", "현")
    return former or tokens[at - 1].tag == "JKG" or _next_is(tokens, at + 1, _COUNTERS)


def _lists(tokens: Sequence[Token], at: int, *, common: bool) -> bool:
    """Whether a mark joins two nouns: names always, common nouns with a comma only where those may."""
    if tokens[at].text != "," or (tokens[at - 1].tag in _NAMES and _next_is(tokens, at + 1, _NAMES)):
        return True
    return common and tokens[at - 1].tag in _ENDS


def _particles(tokens: Sequence[Token], at: int) -> tuple[int, str]:
    """Behind the particles that begin at a place, and the one that counts: the first, or a verb that serves as one."""
    after, particle = at, ""
    while after < len(tokens) and tokens[after].tag in _PARTICLES:
        if tokens[after].tag == "JKS" and after + 1 < len(tokens) and tokens[after + 1].text == "ᆫ":
            break  # 업체인, read as 이 + ㄴ
        particle = particle or (words.COMPLEMENT if tokens[after].tag == "JKC" else tokens[after].text)
        after += 1
    behind = postposed(tokens, after)
    if behind > after:
        particle, after = tokens[after].text, behind
    also = tokens[after] if after < len(tokens) and not particle else None
    if also is not None and also.tag == "MAG" and also.text in ("역시", "모두"):
        people = kind_of(tokens, max(0, at - 1), at) in (EntityKind.PERSON, EntityKind.ORGANIZATION)
        if also.text == "역시" or people:  # 위원장 역시, 검찰과 김씨 모두
            particle, after = "역시", after + 1
    return after, particle


def _points(tokens: Sequence[Token], start: int, end: int, particle: str) -> bool:
    """Whether a phrase only points back: 이 과정, 그런 상황."""
    if tokens[start].tag not in ("MM", "NP") or tokens[start].text not in ("이", "그", "이런", "그런"):
        return False
    alone = end == start + 1 and (tokens[start].tag == "MM" or particle not in ("을", "를"))
    head = tokens[end - 1].text
    around = head in words.TYPES or head in words.HAPPENINGS
    aside = around and particle not in ("이", "가", "을", "를", "의")  # 이 사고로
    return head in words.POINTING or alone or aside


def _apart(tokens: Sequence[Token], at: int) -> bool:
    """Whether a space follows a token."""
    return tokens[at].end < tokens[at + 1].start


def _quoted(tokens: Sequence[Token], at: int) -> int:
    """Behind what is in quotation marks or brackets and no sentence; a title in single marks may be one."""
    title = tokens[at].text in words.SINGLE_MARKS
    for index in range(at + 1, min(len(tokens), at + _BRACKET)):
        if tokens[index].tag == "SSC":
            return index + 1
        if tokens[index].tag in ("EF", "EC", "SF") and not title:
            break
    return at


def _more(tokens: Sequence[Token], at: int, times: Times) -> bool:
    return at < len(tokens) and at not in times.ends and (tokens[at].tag in _NOUNS or tokens[at].tag == "SSO")


def _next_is(tokens: Sequence[Token], at: int, tags: frozenset[str]) -> bool:
    return at < len(tokens) and tokens[at].tag in tags


# ------------------------------------------------------------------ who and what


def members(tokens: Sequence[Token], phrase: Phrase) -> list[tuple[int, int]]:
    """Whom a phrase names: the members of a list, without 등 and what they are said to be.

    알리바바, 바이트댄스 등 중국 기업들 → 알리바바 · 바이트댄스; 검색 업체 바이두 → 바이두. Nothing for bare numbers.
    """
    start, end = phrase.start, phrase.end
    for index in range(start + 1, end):
        if tokens[index].text == "등" and tokens[index].tag == "NNB":
            end = index
            break
    edges = [start]
    depth = 0
    for index in range(start, end):
        token = tokens[index]
        depth += (token.tag == "SSO") - (token.tag == "SSC")
        fields = token.text == "및" and any(
            t.tag == "JKG" for t in tokens[index:end]
        )  # 음성 및 영상 분야의 연구원
        listing = token.tag == "JC" or (token.tag == "SP" and token.text in ",·") or token.text == "및"
        if depth == 0 and listing and not fields:
            edges.append(index + 1)
    edges.append(end + 1)
    if any(_is_syllable(tokens, a, b - 1) for a, b in pairwise(edges)):
        edges = [start, end + 1]  # 한·미 협상 is one
    pieces = [(a, _without_aside(tokens, a, b - 1)) for a, b in pairwise(edges) if a < b - 1]
    trimmed = [(_named(tokens, a, b), b) for a, b in pieces]
    return [(a, b) for a, b in trimmed if not _is_number(tokens, a, b) and not _is_empty(tokens, a, b)]


def _is_syllable(tokens: Sequence[Token], start: int, end: int) -> bool:
    return start < end and tokens[end - 1].end - tokens[start].start == 1


def _without_aside(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where a name ends before brackets that describe it: 나무소프트(대표 조한별), 조한별(51), not 무역기구(WTO)."""
    opening = next((n for n in range(end - 1, start, -1) if tokens[n].tag == "SSO"), start)
    inside = tokens[opening + 1 : end - 1]
    worded = any(a.end < b.start for a, b in pairwise(inside)) or all(t.tag == "SN" for t in inside)
    described = tokens[end - 1].tag == "SSC" and worded
    return opening if described and opening > start and tokens[opening].text == "(" else end


def _named(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where a name begins behind what it is: 검색 업체 바이두."""
    while start < end - 1 and tokens[start].text in words.OPENERS:
        start += 1
    for index in range(end - 1, start, -1):
        if tokens[index].tag not in ("NNP", "SL"):
            break
        if tokens[index - 1].text in words.CALLINGS:
            return index
    return start


def _is_number(tokens: Sequence[Token], start: int, end: int) -> bool:
    """120억원, 18%: an amount, but 43명 are people."""
    if not all(t.tag in _NUMBERS for t in tokens[start:end]):
        return False
    return tokens[end - 1].text not in words.PEOPLE_COUNTED


def _is_empty(tokens: Sequence[Token], start: int, end: int) -> bool:
    word = "".join(t.text for t in tokens[start:end])
    return word in words.NO_PARTICIPANTS or word in claims.TIME_WORDS


def kind_of(tokens: Sequence[Token], start: int, end: int) -> EntityKind:
    """What a phrase names, by its last word: a title, a suffix of bodies or places, the shape of a name."""
    last = end - 1
    while last > start and tokens[last].tag in ("SSC", "SSO"):
        last = next((i for i in range(last, start, -1) if tokens[i].tag == "SSO"), start + 1) - 1
    single, tag = tokens[last].text, tokens[last].tag
    if single in ("들", "측") and last > start:
        return EntityKind.ORGANIZATION if single == "측" else kind_of(tokens, start, last)
    first = last
    while (
        first > start and tokens[first - 1].end == tokens[first].start and tokens[first - 1].tag[0] in "NSX"
    ):
        first -= 1
    word = "".join(t.text for t in tokens[first : last + 1])
    if single in words.PEOPLE_COUNTED or single in words.PEOPLE or word in words.PEOPLE:
        return EntityKind.PERSON
    if (
        single in names.TITLES
        and single not in ("군", "양", "시장")
        or tag == "NP"
        and single in names.PRONOUNS
    ):
        return EntityKind.PERSON
    if word in words.PLACES or single in words.PLACES:
        return EntityKind.PLACE
    if word in names.NAMED_ORGANIZATIONS or word in words.BODIES or single in words.BODIES:
        return EntityKind.ORGANIZATION
    long = word.endswith(words.ORGANIZATION_ENDS) or (len(word) > 2 and word.endswith(words.OFFICE_ENDS))
    if long and word not in names.THINGS:
        return EntityKind.ORGANIZATION
    measured = last > start and tag == "SL" and single.islower() and tokens[last - 1].tag == "SN"  # 20ha
    if tag in ("NNP", "SL") and not measured:
        return _of_name(tokens, start, last, single)
    return EntityKind.OTHER


def is_body(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a phrase ends as bodies are called, so that it acts (경찰서에서 출동했다): a name alone does not tell."""
    if kind_of(tokens, start, end) is not EntityKind.ORGANIZATION:
        return False
    word = "".join(t.text for t in tokens[max(start, end - 3) : end])
    last = tokens[end - 1].text
    return last in words.BODIES or word.endswith((*words.ORGANIZATION_ENDS, *words.OFFICE_ENDS, "측"))


def _of_name(tokens: Sequence[Token], start: int, last: int, name: str) -> EntityKind:
    """The kind of a proper noun: 김도연 is a person, 새봄시 a place, another an organization."""
    if any(t.text in names.TITLES for t in tokens[start:last]):
        return EntityKind.PERSON
    if len(name) > 2 and name.endswith(words.PLACE_ENDS) and not name.endswith(words.ORGANIZATION_ENDS):
        return EntityKind.PLACE
    if len(name) == 3 and name[0] in names.SURNAMES and tokens[last].tag == "NNP":
        return EntityKind.PERSON
    return EntityKind.ORGANIZATION
