"""Where in a Korean line the source of a claim stands: left of the content, a group, or what a saying modifies."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.ko import lexicon_claims as words
from timeline.languages.ko import lexicon_sources as names
from timeline.languages.ko.kinds import is_named_person, kind_of
from timeline.languages.ko.noun_cues import Cue
from timeline.languages.ko.nouns import Phrase, begin, head_of, in_clause, is_time, phrase_before, speakers
from timeline.languages.ko.quotations import NAME, Item
from timeline.types import SourceKind


def left_source(
    line: Sequence[Item],
    low: int,
    limit: int,
    direct: bool,
    nominal: bool,
    continues: bool,
    keeps: bool,
    chained: bool,
    inherited: bool,
) -> Phrase | None:
    """Topic or subject left of the content. A quotation takes the last one, a clause the first."""
    found = speakers(line, low, limit)
    if nominal and found:
        free = [p for p in found if p.topic or not in_clause(line, p.after, limit)]
        return free[-1] if free else found[0]
    topics = [p for p in found if p.topic]
    topics = [p for p in topics if _clause_ends(line, low, p.start)] or topics
    subjects = [p for p in found if not p.topic]
    if direct:
        if not found and not inherited:
            topics = [p for p in speakers(line, low, limit, lenient=True) if p.topic]
        return topics[-1] if topics else subjects[-1] if subjects else None
    if keeps and inherited:
        return None
    if topics:
        return topics[0]
    unknown = unknown_topic(line, low, limit)
    if unknown is not None and not inherited:
        return unknown
    if continues or chained or inherited:
        return None
    if not subjects:
        subjects = [
            p for p in speakers(line, low, limit, embedded=True) if p.start == _behind_time(line, low)
        ]
    return subjects[0] if subjects else group(line, low, limit)


def _behind_time(line: Sequence[Item], low: int) -> int:
    while low < len(line) and (step := is_time(line, low)):
        low += step
    return low


def _clause_ends(line: Sequence[Item], low: int, start: int) -> bool:
    """Does a clause that stands for itself end right before a topic, by a comma: 조사를 시작했지만, │ 부부는?"""
    if start - 3 < low or line[start - 1].tag != "SP":
        return False
    return line[start - 2].tag == "EC" and line[start - 3].tag == "EP"


def unknown_topic(line: Sequence[Item], low: int, limit: int) -> Phrase | None:
    """A topic that opens the stretch with a proper name in it: 오렌지 레지스터는."""
    for phrase in speakers(line, low, limit, lenient=True):
        if phrase.topic:
            named = any(i.tag in ("NNP", "SL", NAME) for i in line[phrase.start : phrase.end])
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
            if phrase is None and line[index - 1].form in names.CROWDS and topic:
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


def held(line: Sequence[Item], low: int, limit: int) -> Phrase | None:
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


def modified(line: Sequence[Item], cue: Cue) -> Phrase | None:
    """Who is said to have said it: “…”라고 말한 홍 대표는."""
    for index in range(cue.end + 1, min(cue.end + 9, len(line))):
        if line[index].tag in ("JX", "JKS", "JKG", "JKO", "JKB"):
            phrase = phrase_before(line, index, cue.end, True)
            return phrase if phrase is not None and phrase.start == cue.end else None
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
