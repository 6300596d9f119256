"""Korean noun phrases that can be the source of a claim: where they begin, whether they speak, what kind they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from timeline.languages.ko.analysis.quotations import MARK, NAME, QUOTE, Item, Quotative
from timeline.languages.ko.claims.kinds import kind_of
from timeline.languages.ko.lexicon import claims as words
from timeline.languages.ko.lexicon import sources as names
from timeline.types import SourceKind

_INSIDE = frozenset(
    {"NNG", "NNP", "NNB", "NR", "NP", "SN", "SL", "SH", "XPN", "XSN", "XR", "MM", "SW", NAME, "SB"}
)
# Pieces of a predicate, behind which no noun stands without a space; the tagger finds some in foreign names: 라울.
_PREDICATIVE = frozenset({"VV", "VA", "VCP", "EC", "EF", "EP", "ETM", "IC"})
_PERIODS = frozenset("달 주 해 날 분기".split())  # 다음 달, which the tagger cuts in two
SUBJECTS = frozenset({"이", "가", "께서"})
_BOUNDS = frozenset("까지 부터".split())
TOPICS = frozenset({"은", "는", "도"})


class Phrase(NamedTuple):
    """A noun phrase with its particle: items[start:end] is the phrase, `after` the item behind the particle."""

    start: int
    end: int
    after: int
    topic: bool
    kind: SourceKind


def is_time(line: Sequence[Item], index: int) -> int:
    """How many items from `index` are a piece of a time phrase (15일, 오전, (현지시간)); 0 when none."""
    item = line[index]
    if item.tag == "SN" and index + 1 < len(line) and line[index + 1].form in words.TIME_UNITS:
        return 2
    if [i.form for i in line[index : index + 2]] == ["같", "은"] and index + 2 < len(line):
        return 3 if line[index + 2].form in ("날", "달", "해") else 0
    if item.form in words.TIME_WORDS and item.tag[0] in "NM":
        cut = item.form in ("다음", "이번") and index + 1 < len(line) and line[index + 1].form in _PERIODS
        return 1 + cut
    if item.tag == "SSO":
        stop = index + 1
        while stop < len(line) and stop < index + 7 and line[stop].tag != "SSC":
            stop += 1
        inner = line[index + 1 : stop]
        if inner and inner[0].form in ("현지", "현지시간", "현지시각", "한국", "이하", "미국"):
            return stop + 1 - index
    return 0


def begin(line: Sequence[Item], head: int, floor: int) -> int:
    """The first item of the noun phrase whose last item is `head`; not before `floor`."""
    start = _left_edge(line, head, floor)
    if line[start].tag == "VCP" and start + 2 <= head:
        start += 2
    for index in range(head - 2, start, -1):
        if line[index].form == "일" and line[index - 1].tag == "SN" and line[index + 1].tag[0] == "N":
            start = index + 1  # 관련 20일 │ 한빛뉴스는
            break
    if line[start].form == "한" and 0 < start < head and line[start - 1].form in ("로", "으로"):
        start += 1  # 시민을 대상으로 한 │ 조사
    return _behind_times(line, start, head)


def _left_edge(line: Sequence[Item], head: int, floor: int) -> int:
    """How far left the words of a noun phrase go, brackets taken whole."""
    start = head
    if line[head].tag == "SSC":
        while start > floor and line[start].tag != "SSO":
            start -= 1
    depth = 0
    while start > floor:
        item = line[start - 1]
        tag = item.tag
        if tag == "SSC":
            depth += 1
        elif tag == "SSO":
            if depth == 0:
                break
            depth -= 1
        elif depth:
            pass
        elif tag in _INSIDE:
            if _stops(line, start, head):
                break
        elif tag in ("JKG", "JC") or item.form == "및":
            pass
        elif tag == "SP":
            row = line[head].form == "등" and line[start - 2].tag[0] in "NX"  # 금융위원회, 보험업계 등
            if not (item.form in ("·", "/") or row or _listed(line, start - 1, floor)):
                break
        elif tag == "ETM" and start - 2 >= floor and (line[start - 2].tag == "VCP" or _same(line, start)):
            start -= 1  # 대선후보인 버락 오바마, 같은 당 오세진 의원
        elif tag in ("SO", "SS") or tag in _PREDICATIVE and item.end == line[start].start:
            pass
        elif tag != "MAG" or item.form != "또" or line[start].form != "다른":
            break
        start -= 1
    return start


def _stops(line: Sequence[Item], start: int, head: int) -> bool:
    """Does the noun before items[start] end something else, and not belong to the phrase: 조사 결과 │ A씨는?"""
    item = line[start - 1]
    joined = item.end == line[start].start and line[start].tag[0] == "N"  # 안양동안경찰서
    stops = item.form in names.STOPS and not joined and line[head].form not in names.SHARES
    if stops and start - 1 < head and line[start - 2].form not in ("명", "곳"):  # 10곳 중 4곳
        return True
    if item.form == "관련" and line[start - 2].tag in ("JKB", "JC"):
        return True  # 사고와 관련 │ 홍길동 대변인은
    return item.tag == "NNB" and item.form in ("것", "데", "바", "뒤", "수", "때")


def _behind_times(line: Sequence[Item], start: int, head: int) -> int:
    """Behind the time that opens a noun phrase: 19일 │ 한빛전자, 같은 날인 30일 │ 홍길동 후보."""
    while start <= head:
        step = is_time(line, start)
        after = line[min(start + step, head)]
        whole = step and line[start].tag[0] == "N" and line[start + step - 1].end == after.start
        if whole and after.tag != "VCP":
            break  # 새벽일보
        if step == 0 and line[start].tag in ("SP", "JKG", "JC", "SSC", "SO", "XSN", "NNB"):
            step = 1
        elif line[start].tag == "VCP" and line[start - 1].form == "날":
            step = 2
        if step == 0 or start + step > head:
            break
        start += step
    return start


def _same(line: Sequence[Item], noun: int) -> bool:
    """Does 같은 stand before a noun that is no time: 같은 당, but not 같은 날?"""
    return line[noun - 2].form == "같" and line[noun].tag == "NNG" and line[noun].form not in words.TIME_WORDS


def _listed(line: Sequence[Item], comma: int, floor: int) -> bool:
    """Is this comma one of a list of nouns (알리바바, 바이트댄스, 메이퇀은)?"""
    if comma - 1 < floor or comma + 1 >= len(line):
        return False
    before = line[comma - 1]
    return before.tag in ("NNP", "SL") and line[comma + 1].tag in ("NNP", "SL")


def clause_begin(line: Sequence[Item], start: int, floor: int) -> int:
    """The phrase with the relative clause before it: 사정에 정통한 소식통. Only from a bare adnominal ending."""
    if start - 1 < floor or line[start - 1].tag != "ETM":
        return start
    position = start - 1
    while position > max(floor, start - 14):
        item = line[position - 1]
        topic = item.tag == "JX" and item.form not in _BOUNDS
        if (
            topic
            or item.tag in ("MAJ", "SP", "EF", MARK, QUOTE, "SF")
            or (item.tag == "EC" and item.form not in ("지", "고"))
        ):
            break
        position -= 1
    at = position
    while at < start and (step := is_time(line, at)):
        at += step
    return position if line[at].form in _BOUNDS else at  # 지난해까지 일한 엔지니어


def head_of(line: Sequence[Item], last: int, floor: int) -> int:
    """The noun that heads a phrase ending at `last`: brackets behind it, (58) or (EIA), are passed over."""
    while last > floor and line[last].tag == "SSC":
        depth_start = last
        while depth_start > floor and line[depth_start].tag != "SSO":
            depth_start -= 1
        if depth_start == floor or line[depth_start].form in "<〈《":
            return last
        last = depth_start - 1
    return last


def speakers(
    line: Sequence[Item], low: int, high: int, *, lenient: bool = False, embedded: bool = False
) -> list[Phrase]:
    """The topics and subjects in items[low:high] that can speak, left to right.

    `lenient` takes nouns that are not known to speak, where grammar leaves no other reading; `embedded` takes the
    subjects of relative clauses as well.
    """
    found: list[Phrase] = []
    for index in range(low + 1, high):
        item = line[index]
        if item.tag == "JX" and item.form in TOPICS:
            topic = True
        elif item.tag == "JKS" and item.form in SUBJECTS:
            topic = False
        elif item.tag == "MAG" and item.form in ("역시", "또한"):
            topic = True
        else:
            continue
        if item.form == "도" and any(p.topic for p in found):
            continue  # 군은 양조장도 살 계획이다
        if not topic and not embedded and _embedded(line, index + 1, high):
            continue
        phrase = phrase_before(line, index, low, topic, lenient=lenient)
        if phrase is not None:
            found.append(phrase)
    return found


def _embedded(line: Sequence[Item], start: int, high: int) -> bool:
    """Is the subject before `start` that of a relative clause: its predicate is adnominal? One on the way has its own
    subject: 학생이 [영상이 찍힌] 날 나갔다고."""
    waiting = 1
    for index in range(start, min(high, start + 25)):
        item = line[index]
        if item.mark is Quotative.NEUN:
            return True  # 관람객이 줄었다는 지적에는
        after = line[index + 1] if index + 1 < len(line) else None
        goes_on = after is not None and (after.tag == "VX" or item.form == "게" and after.form == "되")
        if item.tag in ("EC", "EF", "SP", MARK, QUOTE) and not goes_on:  # 차고 있던
            return False
        if item.tag == "JKS":
            waiting += 1
        elif _adnominal(line, index):
            waiting -= 1
            if waiting == 0:
                return after is None or after.tag not in ("NNB", MARK)
    return False


def in_clause(line: Sequence[Item], start: int, high: int) -> bool:
    """Does the subject before `start` belong to an adnominal clause, joined ones included: … 세우고 … 막을 것을?"""
    for index in range(start, high):
        item, before = line[index], line[index - 1]
        if (
            item.tag in ("EF", QUOTE)
            or item.tag == "EC"
            and (before.tag == "EP" or item.form in ("으나", "지만", "는데"))
        ):
            return False
        if _adnominal(line, index):
            return True
    return False


def _adnominal(line: Sequence[Item], index: int) -> bool:
    """Does a predicate end here that describes a noun (지은 집), not a time (지난 12일, 지난봄, 오는 3월)?"""
    if line[index].tag != "ETM":
        return False
    behind = line[index + 1] if index + 1 < len(line) else None
    timed = behind is not None and (behind.start == line[index].end or is_time(line, index + 1))
    return not (timed and line[index - 1].form in ("지나", "오", "다가오"))


def phrase_before(
    line: Sequence[Item], particle: int, low: int, topic: bool, *, lenient: bool = False
) -> Phrase | None:
    """The speaking noun phrase right before items[particle]."""
    last = particle - 1
    if last < low:
        return None
    head = head_of(line, last, low)
    if line[head].tag not in _INSIDE and line[head].tag != "SSC":
        return None
    start = begin(line, head, low)
    kind = kind_of(line, start, head, lenient=lenient)
    if start == head and line[head].form in names.SHORT_BODIES and (topic or kind is not None):
        kind = SourceKind.ORGANIZATION
    if kind is None:
        return None
    vague = kind in (SourceKind.UNSPECIFIED, SourceKind.ANONYMOUS)
    if vague and last - head == 3 and line[last - 1].tag == "SL":
        kind = SourceKind.ORGANIZATION  # 세계식량계획(WFP)
    whole = clause_begin(line, start, low)
    if kind is not SourceKind.ANONYMOUS and any(i.form == "익명" for i in line[whole:start]):
        kind = SourceKind.ANONYMOUS  # 익명을 요구한 중진 의원
    return Phrase(whole if kind is SourceKind.ANONYMOUS else start, particle, particle + 1, topic, kind)
