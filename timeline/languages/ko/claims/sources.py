"""Who says a Korean claim: whom the line names left of the content, behind it or as a group, or nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from timeline.languages.ko.analysis.quotations import MARK, NAME, QUOTE, Item, Quotative
from timeline.languages.ko.claims.adjuncts import behind_topic
from timeline.languages.ko.claims.kinds import is_named_person, kind_of
from timeline.languages.ko.claims.noun_cues import Cue
from timeline.languages.ko.claims.nouns import (
    Phrase,
    begin,
    head_of,
    in_clause,
    is_time,
    phrase_before,
    speakers,
)
from timeline.languages.ko.claims.predicates import Ending
from timeline.languages.ko.lexicon import claims as words
from timeline.languages.ko.lexicon import sources as names
from timeline.types import SourceKind, Span, Trigger


@dataclass(frozen=True, slots=True)
class Found:
    """Who was found to say it: the phrase (none: not named), and whether it is carried over from before."""

    spans: tuple[Span, ...] = ()
    kind: SourceKind | None = None
    carried: bool = False


_NOBODY = Found()
# What a body has and a person has not: 한빛 노조, 한빛의 주가.
_HELD = r"(?<![가-힣]){}(?:의)? ?(?:관계자|노조|임직원|본사|사옥|주가|주식|이사회|경영진|대주주|매장|점포|공장|공시)"
TURNS = ("지만", "으나", "는데")
_STILL = frozenset("그러 이어 또 아울러 또한".split())
_AROUND = 10_000  # code points
DROPPED = Found(carried=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """items[low:high] as they are read: inside which claim, and what is known of who speaks there."""

    low: int
    high: int
    parent: int | None = None
    inherited: Found | None = None  # who speaks if nobody is named
    layer: Trigger | None = None  # 에 따르면, whose source vouches for the stretch
    continues: bool = False  # behind another claim of the sentence …
    keeps: bool = False  # … whose subject goes on
    chained: bool = False  # with a claim inside the content


class Speaker(NamedTuple):
    """Who says a claim, the phrase left of the content that tells so, and the item from which the content may begin."""

    found: Found
    phrase: Phrase | None
    start: int
    beside: bool = False  # times beside the content may be those of the saying


def found(line: Sequence[Item], phrase: Phrase) -> Found:
    """The phrase as a source."""
    return Found((Span(line[phrase.start].start, line[phrase.end - 1].end),), phrase.kind)


def speaker(line: Sequence[Item], cue: Cue, stretch: Stretch, post: Phrase | None) -> Speaker | None:
    """Who says the claim of a cue; None where the writer only explains: 문제는 …다는 것이다."""
    low, end, inherited = stretch.low, cue.content_end, stretch.inherited
    if cue.sourceless:
        return _arising(line, cue, stretch)
    if post is not None:
        return Speaker(found(line, post), None, _behind_other(line, cue, low))
    if cue.rule == "ko.claim.that-is":
        if _explains(line, low, end):
            return None
        holder = _held(line, low, end)
        if holder is None:
            return Speaker(inherited or DROPPED, None, low, True)
        return Speaker(found(line, holder), None, holder.after, True)
    who = cue.ending is Ending.ADNOMINAL and cue.end < len(line) and line[cue.end].form in ("이", "자", "분")
    if who and line[cue.end].tag == "NNB":
        return Speaker(_NOBODY, None, low, True)  # 회원이라고 주장한 이
    told = _modified(line, cue) if cue.ending is Ending.ADNOMINAL else None
    others = speakers(line, low, end) if told is not None else []
    if told is not None and all(p.topic for p in others):  # 경찰은 │ “…”고 말한 박씨를
        return Speaker(found(line, told), None, others[0].after if others else low, True)
    phrase = _left(line, cue, stretch)
    if phrase is None and line[cue.end - 1].form == "자" and cue.marks:
        quoted = line[cue.content_end].quoted
        return Speaker(_NOBODY, None, low, True) if quoted else None  # 주변에서 시끄럽다고 항의하자
    if phrase is not None:
        return Speaker(found(line, phrase), phrase, phrase.after, True)
    if inherited is not None:
        return Speaker(inherited, None, low, True)
    if cue.loose and (behind := speakers(line, cue.mark + 1, _clause_end(line, cue.mark + 1))):
        return Speaker(found(line, behind[0]), None, low, True)
    return Speaker(DROPPED if cue.droppable else _NOBODY, None, low, True)


def _behind_other(line: Sequence[Item], cue: Cue, low: int) -> int:
    """Where what is said may begin, if its owner is named behind: after whoever does something about it.

    경찰은 │ 둘이 다퉜다는 주민들의 진술을 확보했다; but 값이 비싸다는 독자들의 지적에 출판사는 값을 내렸다.
    """
    if cue.rule != "ko.claim.noun-of":
        return low
    goes_on = next((i.tag for i in line[cue.end :] if i.tag in ("JX", "JKS", "EC", "EF")), "EF")
    topic = next((p for p in speakers(line, low, cue.mark) if p.topic), None)
    return low if topic is None or goes_on in ("JX", "JKS") else topic.after


def post_source(line: Sequence[Item], cue: Cue) -> Phrase | None:
    """A source between mark and predicate: …다고 소식통들은 전했다; 는 게 김 대표의 설명이다."""
    if cue.owner is not None:
        return cue.owner
    if cue.mark < 0 or cue.loose:
        return None
    low, high = cue.mark + 1, cue.pred
    between = speakers(line, low, high) or speakers(line, low, high, lenient=True)
    return between[-1] if between else None


def names_speaker(line: Sequence[Item], cue: Cue, low: int) -> bool:
    """Does the line name who says the claim of a cue, from `low` on?"""
    return bool(speakers(line, low, cue.pred)) or _unknown_topic(line, low, cue.pred) is not None


def topic_of(line: Sequence[Item], low: int, high: int) -> Found | None:
    """Whom items[low:high] is about, so that what comes behind is his: 장관은 │ 기자가 “…”고 묻자."""
    topic = next((p for p in speakers(line, low, high) if p.topic), None)
    return None if topic is None else found(line, topic)


def is_body(line: Sequence[Item], cue: Cue, phrase: Phrase | None, source: Found, text: str) -> bool:
    """Is a bare name no person's: as it does what outlets do (한빛이 보도했다), or has elsewhere what firms have?"""
    if phrase is None or source.kind not in (SourceKind.PERSON, SourceKind.UNSPECIFIED):
        return False
    if cue.stem in words.BROADCASTS and not is_named_person(line, phrase.end - 1):
        return True
    if phrase.end - phrase.start > 1 or line[phrase.start].tag != "NNP":
        return False
    name, at = line[phrase.start].form, line[phrase.start].start
    return re.search(_HELD.format(re.escape(name)), text[max(0, at - _AROUND) : at + _AROUND]) is not None


def _arising(line: Sequence[Item], cue: Cue, stretch: Stretch) -> Speaker:
    """Who holds a view that arises, 업계에서는 …는 지적이 나온다, or vouches for it: 경찰에 따르면 …로 알려졌다."""
    low, end = stretch.low, cue.content_end
    if stretch.layer is not None and stretch.inherited is not None:
        return Speaker(stretch.inherited, None, low)
    written = cue.stem in words.WRITTEN or any(i.form in words.WRITTEN for i in line[cue.pred : cue.end])
    document = _document(line, low, end) if written else None
    if document is not None:
        return Speaker(found(line, document), None, document.after)
    if cue.noun is None:
        return Speaker(_NOBODY, None, low)
    opening = behind_topic(line, low, end)  # 사임과 관련해 │ 일각에서는
    holders = group(line, low, end, bodies=True) or group(line, opening, end, bodies=True)
    if holders is None:  # 는 목소리가 일각에서 나온다
        holders = group(line, cue.pred + 2, cue.end)
        return Speaker(_NOBODY if holders is None else found(line, holders), None, low)
    start = holders.end
    while start < end and (line[start].tag in ("JKB", "JX", "SP") or line[start].form in names.AMONG):
        start += 1
    return Speaker(found(line, holders), None, start)


def _document(line: Sequence[Item], low: int, limit: int) -> Phrase | None:
    """A document in which something is written: 공소장에는, 감사원 보고서에."""
    for index in range(low + 1, min(limit, low + 14)):
        if line[index].tag == "JKB" and line[index].form == "에":
            noun = line[index - 1].form
            sheet = noun in names.DOCUMENTS or noun.endswith(names.SHEETS) and noun not in names.THINGS
            phrase = phrase_before(line, index, low, True, lenient=True) if sheet else None
            return phrase and phrase._replace(after=index + 1 + (line[index + 1].tag == "JX"))
        if line[index].tag in ("JX", "JKS", "EC"):
            return None
    return None


def _explains(line: Sequence[Item], low: int, high: int) -> bool:
    """문제는 …다는 것이다: an abstraction is the topic."""
    topic = next((i for i in range(low + 1, high) if line[i].tag == "JX"), None)
    return topic is not None and line[topic - 1].form in words.ABSTRACTIONS


def _clause_end(line: Sequence[Item], index: int) -> int:
    while index < len(line) and line[index].tag not in ("EF", MARK, QUOTE):
        index += 1
    return index


def _left(line: Sequence[Item], cue: Cue, stretch: Stretch) -> Phrase | None:
    """Topic or subject left of the content. A quotation takes the last one, a clause the first."""
    direct = bool(cue.marks) and line[cue.content_end].quoted
    low, limit = stretch.low, cue.content_end - direct
    if line[cue.end - 1].form == "자":  # 기자가 “…”고 묻자 그는: a topic is of what comes behind
        asking = [p for p in speakers(line, low, limit) if not p.topic]
        inside = [p for p in speakers(line, low, limit, embedded=True) if not p.topic]  # 기자가 사과할 생각이
        return asking[-1] if asking else inside[0] if inside else None
    known = speakers(line, low, limit)
    if not cue.marks and cue.past and not known:  # 해녀들은 보상을 요구했다: the verb wants somebody
        known = [p for p in speakers(line, low, limit, lenient=True) if _does(line, p, limit)]
    if not cue.marks and known:
        free = [p for p in known if p.topic or not in_clause(line, p.after, limit)]
        return free[-1] if free else known[0]
    if cue.stem in words.ANSWERING:  # 61%가, 기업 10곳 중 4곳은
        first = next(iter(speakers(line, low, limit, lenient=True)), None)
        counted = first is not None and any(i.tag == "SN" for i in line[first.start : first.end])
        known = [first] if first is not None and counted else known
    topics = [p for p in known if p.topic]
    topics = [p for p in topics if _clause_ends(line, low, p.start)] or topics
    subjects = [p for p in known if not p.topic]
    if subjects and cue.ending is Ending.CHAINED and line[cue.chained_to].mark is Quotative.NEUN:
        return subjects[-1]  # 경찰은 이씨가 …라고 말했다는 진술을: a clause before a noun has no own topic
    if not direct:
        return _left_of_clause(line, cue, stretch, topics, subjects)
    inherited = stretch.inherited is not None
    if not known and not inherited:
        topics = [p for p in speakers(line, low, limit, lenient=True) if p.topic]
    if topics or subjects:
        return (topics or subjects)[-1]
    return group(line, low, limit, bodies=True) if cue.noun and not inherited else None


def _left_of_clause(
    line: Sequence[Item], cue: Cue, stretch: Stretch, topics: Sequence[Phrase], subjects: Sequence[Phrase]
) -> Phrase | None:
    """Who says a clause: its first topic, or who is no subject of what is said."""
    low, limit = stretch.low, cue.content_end
    inherited = stretch.inherited is not None
    if stretch.keeps and inherited or topics and _as_well(line, low, topics[0]):
        return None
    if topics:
        return topics[0]
    if (others := _others(line, low, limit)) is not None:
        return others
    unknown = _unknown_topic(line, low, limit)
    if unknown is not None and not inherited:
        return unknown
    if stretch.continues or stretch.chained or inherited:
        return None
    if subjects and cue.ending is Ending.FINAL and _goes_on(line, low, subjects[0].start):
        return None
    if not subjects:
        opening = _behind_time(line, low)
        subjects = [p for p in speakers(line, low, limit, embedded=True) if p.start == opening]
    if (opener := _opener(line, low, limit)) is not None:
        return opener
    holders = group(line, low, limit, bodies=" " in cue.stem)  # 업계에서는 한빛이 유력하다고
    return subjects[0] if subjects and (holders is None or holders.start > subjects[0].start) else holders


def _opener(line: Sequence[Item], low: int, limit: int) -> Phrase | None:
    """Who opens the stretch, before what is talked about: 의원이 │ 표류 중인 법에 대해 │ 총리가 나서야 한다고."""
    first = next(iter(speakers(line, low, limit, embedded=True)), None)
    if first is None or first.start != _behind_time(line, low):
        return None
    return first if behind_topic(line, first.after, limit) > first.after else None


def _goes_on(line: Sequence[Item], low: int, start: int) -> bool:
    """Does whoever spoke before go on: 그러면서 │ 총리가 물러나야 한다고 했다?"""
    opening = line[low:start]
    return bool(opening) and opening[0].form in _STILL and all(i.tag not in ("NNG", "NNP") for i in opening)


def _does(line: Sequence[Item], phrase: Phrase, limit: int) -> bool:
    """Is an unknown topic the subject of the predicate behind items[:limit], as no other stands between?"""
    own = phrase.topic and line[phrase.end].form in ("은", "는")
    return own and all(i.tag != "EC" for i in line[phrase.after : limit])


def _others(line: Sequence[Item], low: int, limit: int) -> Phrase | None:
    """A group that speaks behind a clause of somebody else: 정부가 대책을 내놨지만 │ 현장에서는."""
    turn = 0
    for index in range(low + 2, limit):
        if line[index].tag == "EC" and line[index].form in TURNS and line[index - 1].tag == "EP":
            turn = index + 1
    return group(line, turn, limit) if turn else None


def _behind_time(line: Sequence[Item], low: int) -> int:
    while low < len(line) and (step := is_time(line, low)):
        low += step
    return low


def _clause_ends(line: Sequence[Item], low: int, start: int) -> bool:
    """Does a clause that stands for itself end right before a topic, by a comma: 조사를 시작했지만, │ 부부는?"""
    if start - 3 < low or line[start - 1].tag != "SP":
        return False
    return line[start - 2].tag == "EC" and line[start - 3].tag == "EP"


def _as_well(line: Sequence[Item], low: int, phrase: Phrase) -> bool:
    """Is this the subject of a second clause of what is said: 총재가 방문하고 │ 장관도 찾는다고?"""
    if line[phrase.end].form != "도":
        return False
    return any(i.tag == "EC" and i.form in ("고", "며", "으며") for i in line[low : phrase.start])


def _unknown_topic(line: Sequence[Item], low: int, limit: int) -> Phrase | None:
    """A topic that opens the stretch with a proper name in it: 오렌지 레지스터는."""
    for phrase in speakers(line, low, limit, lenient=True):
        if phrase.topic:
            named = any(i.tag in ("NNP", "SL", NAME) for i in line[phrase.start : phrase.end])
            named = named and line[phrase.end].form != "도"  # … 개편안도 내놓겠다고
            named = named or phrase.kind is SourceKind.ORGANIZATION  # 영화사 물결은, 두레화학은
            opens = all(i.tag not in ("JX", "JKS", "EC", "EF") for i in line[low : phrase.start])
            return phrase if named and opens else None
    return None


def group(line: Sequence[Item], low: int, limit: int, *, bodies: bool = False) -> Phrase | None:
    """A group that speaks without a subject's particle: 업계에서는, 일각에서, 시장에선; `bodies`: 야당에서는 too."""
    for index in range(low + 1, min(limit, low + 14)):
        if line[index].tag == "JKB" and line[index].form in ("에서", "서"):
            topic = index + 1 < len(line) and line[index + 1].tag == "JX"
            among = index - 1 > low and line[index - 1].form in names.AMONG  # 시민들 사이에서
            phrase = phrase_before(line, index - among, low, True)
            if line[index - 1].form in names.CROWDS and topic:
                phrase = Phrase(begin(line, index - 1, low), index, index, True, SourceKind.ANONYMOUS)
            whole = bodies and topic and phrase is not None and phrase.kind is SourceKind.ORGANIZATION
            if phrase is None or phrase.kind is not SourceKind.ANONYMOUS and not whole:
                return None
            start = phrase.start
            while start < index - 1 and line[start].form in words.CONJUNCTIONS:
                start += 1
            return phrase._replace(start=start, after=index + 1 + topic)
        if line[index].tag in ("JX", "JKS", "EC"):
            return None
    return None


def _held(line: Sequence[Item], low: int, limit: int) -> Phrase | None:
    """Whose view a topic is: [서울시]의 계획은 … 끝낸다는 것이다."""
    for index in range(low + 2, limit):
        if line[index].tag != "JX":
            continue
        noun = index - 1
        while noun > low and line[noun].tag != "JKG":
            if line[noun].tag not in ("NNG", "XSN"):
                return None
            noun -= 1
        if line[index - 1].form not in words.NOUNS or noun <= low:
            return None
        phrase = phrase_before(line, noun, low, True)
        return phrase and phrase._replace(after=index + 1)
    return None


def _modified(line: Sequence[Item], cue: Cue) -> Phrase | None:
    """Who is said to have said it: “…”라고 말한 홍 대표는."""
    for index in range(cue.end + 1, min(cue.end + 9, len(line))):
        if line[index].tag in ("JX", "JKS", "JKG", "JKO", "JKB"):
            phrase = phrase_before(line, index, cue.end, True)
            speaks = phrase is not None and phrase.kind is not SourceKind.UNSPECIFIED  # no 성명
            return phrase if phrase is not None and speaks and phrase.start == cue.end else None
    return None


def cited(line: Sequence[Item], particle: int, low: int) -> Phrase | None:
    """The noun phrase before a particle, speaking or not: 조사 결과에 따르면 is a source as well."""
    last = particle - 1
    if last < low or line[last].form == "바":
        return None
    found = phrase_before(line, particle, low, True)
    if (
        line[last].form in ("말", "발언", "보도", "설명", "전언")
        and last - 1 > low
        and line[last - 1].tag == "JKG"
    ):
        found = phrase_before(line, last - 1, low, True) or found
    elif line[last].form == "말":  # 관계자 말
        found = phrase_before(line, last, low, True) or found
    if found is not None and (found.kind is not SourceKind.PERSON or is_named_person(line, last)):
        return found
    head = head_of(line, last, low)
    if line[head].tag[0] not in "NSX" or line[head].tag == "SF":
        return None
    kind = kind_of(line, begin(line, head, low), head) or SourceKind.UNSPECIFIED
    if line[head].tag == NAME or kind is SourceKind.PERSON and not is_named_person(line, head):
        kind = SourceKind.ORGANIZATION
    return Phrase(begin(line, head, low), particle, particle + 1, True, kind)
