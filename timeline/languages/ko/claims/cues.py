"""Cues of Korean claims: the reporting predicate or claim noun that a quotative mark leads to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.languages.ko.analysis.quotations import MARK, QUOTE, Item, Quotative
from timeline.languages.ko.claims.noun_cues import Cue, noun_cue, owned_cue
from timeline.languages.ko.claims.nouns import phrase_before, speakers
from timeline.languages.ko.claims.object_cues import object_cue, object_cues
from timeline.languages.ko.claims.predicates import Ending, Predicate, ended, predicate
from timeline.languages.ko.lexicon import claims as words
from timeline.types import Act, Trigger

_ADVERBIAL = frozenset("게 어 아 고 며 으며 면서 으면서 어서 아서 듯 은 채".split())
_REACH = 40  # items between a quotative and its predicate


def _reports(found: Predicate, quoted: bool, kind: Quotative) -> Act | None:
    """What act a predicate behind a quotative is; None where it says nothing."""
    stem = found.stem
    if found.unreal or found.form in ("ᆯ", "을"):
        return None
    if found.noun is not None:
        if kind is Quotative.AS:
            return None
        denies = stem.rpartition(" ")[2] in words.DENYING  # 요구를 일축했다
        return Act.DENY if denies else words.OBJECTS[found.noun]
    act = words.PREDICATES.get(stem)
    if act is None and stem[:-1] in words.CLAMORS:
        return Act.SAY if kind is Quotative.GO else None
    if act is None:
        return words.PASSIVES.get(stem)
    if stem in words.GUARDED:
        if stem == "하" or stem == "그러":
            if found.past or found.ending is Ending.FINAL and found.form and found.form[-1] in "다요":
                return act
            if (
                found.ending is Ending.COORDINATE
                and found.form in ("며", "면서", "자", "는데", "ᆫ")
                or quoted
                and found.form in ("ᆫ", "고", "던")
            ):
                return act
            return None
        if stem == "보" and kind is not Quotative.NEUN:
            return Act.BELIEVE if found.past or found.form in ("고", "ᆫ다") else None
        if not found.past:
            return None
    if kind is Quotative.AS and act not in (Act.PREDICT, Act.BELIEVE, Act.SAY, Act.CONFIRM):
        return None
    return act


def _seek(line: Sequence[Item], mark: int, *, strict: bool = False) -> tuple[Predicate, Act] | None:
    """The reporting predicate that a quotative at `mark` leads to."""
    item = line[mark]
    kind = item.mark or Quotative.GO
    bare = item.quoted and not item.form
    index, steps = mark + 1, 0
    while index < min(len(line), mark + _REACH) and line[index].tag not in (MARK, QUOTE, "EF"):
        found = predicate(line, index)
        if bare and line[index].tag == "SE":
            return None  # “연장 안 해”…노조 반발
        if bare and (shown := _gesture(line, index)) is not None:
            return shown, Act.SAY
        describes = found is not None and found.ending is Ending.ADNOMINAL
        if found is None or bare and describes:  # “…” 손에 묻은 기름을 닦으며 말했다
            index += 1
            continue
        act = _reports(found, item.quoted, kind)
        if act is not None and not (strict and (found.stem in words.GUARDED or found.stem in words.PASSIVES)):
            return found, act
        if found.stem in words.WRITTEN:
            return found, Act.REPORT
        if found.stem in words.NAMING or found.stem in words.SILENT:
            return None
        if found.ending in (Ending.FINAL, Ending.CHAINED) or _closes(found):
            return (found, Act.SAY) if kind is Quotative.GO and _says(line, found, item) else None
        thought = not item.quoted and steps == 0 and index == mark + 1
        if thought and found.stem in ("하", "보", "생각하", "말하") or kind is Quotative.AS and describes:
            return None  # 납품된 것으로 조사된 부품을
        steps += 1
        if steps > (6 if strict else 3):
            return None
        index = index + 1 if describes else max(found.end, index + 1)
    return None


def _gesture(line: Sequence[Item], index: int) -> Predicate | None:
    """What ends the sentence behind a quotation that nothing else carries: “힘들어요.” 그는 │ 한숨을 쉬었다."""
    if line[index].form not in words.GESTURES or index + 2 >= len(line) or line[index + 1].tag != "JKO":
        return None
    shown = ended(line, index, f"{line[index].form}을 {line[index + 2].form}", index + 3, None)
    return shown if shown is not None and shown.past and shown.ending is Ending.FINAL else None


def _closes(found: Predicate) -> bool:
    """Does a predicate end a clause that stands for itself, and not tell how the next is done?"""
    return found.ending is Ending.COORDINATE and not (found.form in _ADVERBIAL and not found.past)


def _says(line: Sequence[Item], found: Predicate, item: Item) -> bool:
    """May any predicate behind this quotative be one of saying: “…”고 가슴을 쳤다, …다고 성토했다?"""
    noun = found.start + 1 < found.end and line[found.start].tag == "NNG" and found.past
    open_class = item.quoted and item.form or noun or item.form.endswith("냐고")
    told = found.past or found.form in ("ᆫ다", "는다", "자")
    return bool(open_class) and told and not found.stem.endswith("되")


def _trigger(line: Sequence[Item], text: str, found: Predicate, mark: int) -> Trigger:
    start = found.start
    while start - 1 > mark and (line[start - 1].form in words.MANNERS or _split_manner(line, start)):
        start -= 2 if _split_manner(line, start) else 1
    return Trigger(
        text=text[line[start].start : found.stop],
        lemma=f"{found.stem}다",
        start=line[start].start,
        end=found.stop,
    )


def _split_manner(line: Sequence[Item], start: int) -> bool:
    """이/NP 같이/JKB, as Kiwi cuts 이같이."""
    return start >= 2 and line[start - 1].form == "같이" and line[start - 2].form in ("이", "그")


def cues(line: Sequence[Item], text: str) -> list[Cue]:
    """All cues of a line, by where they end."""
    found: list[Cue] = []
    pending: list[int] = []  # marks of 며/면서 contents that wait for their predicate
    marks = [i for i, item in enumerate(line) if item.tag == MARK and _counts(line, text, i)]
    for number, mark in enumerate(marks):
        kind = line[mark].mark
        if kind in (Quotative.MYEO, Quotative.THOUGH):
            following = marks[number + 1] if number + 1 < len(marks) else None
            above = _hangs_on(line, mark)
            if (
                above < 0
                and kind is Quotative.MYEO
                and following is not None
                and _goes_on(line, mark, following)
            ):
                pending.append(mark)
                continue
            cue = _open_cue(line, text, mark, pending)
            if above >= 0:
                cue = replace(cue, ending=Ending.CHAINED, chained_to=above)
        else:
            made = _closed_cue(line, text, mark)
            if made is None:  # “…”고, 여당은 “…”고
                made = replace(_self_cue(line, text, (mark,)), keeps_subject=False)
            cue = replace(made, marks=(*pending, mark))
        found.append(cue)
        pending = []
    if pending:
        found.append(_self_cue(line, text, tuple(pending)))
    used = {c.pred for c in found}
    found.extend(object_cues(line, text, used, {c.end for c in found if c.ending is Ending.ADNOMINAL}))
    return sorted(found, key=lambda c: (c.end, c.pred))


def _counts(line: Sequence[Item], text: str, mark: int) -> bool:
    """Is it a quotative of something said? 다고 해서 and 라는 이름 are not."""
    goes_on = line[mark].mark in (Quotative.MYEO, Quotative.THOUGH) or _shares(line, mark)
    return goes_on or _closed_cue(line, text, mark) is not None


def _shares(line: Sequence[Item], mark: int) -> bool:
    """Does the quotative share the predicate of the next one: 야당은 “…”고, │ 여당은 “…”고 말했다?"""
    if line[mark].mark is not Quotative.GO or not line[mark].form or mark + 1 >= len(line):
        return False
    topic = next(
        (i for i in range(mark + 2, len(line)) if line[i].tag in ("JX", "EC", "EF", MARK, QUOTE)), None
    )
    following = any(i.mark is Quotative.GO and i.form for i in line[mark + 1 :])
    return line[mark + 1].tag == "SP" and following and topic is not None and line[topic].tag == "JX"


def _closed_cue(line: Sequence[Item], text: str, mark: int) -> Cue | None:
    """The cue of a quotative that wants a predicate or a noun."""
    if line[mark].mark is Quotative.NEUN:
        return noun_cue(line, text, mark)
    cue = _verb_cue(line, text, mark)
    if cue is None and not line[mark].form:
        return owned_cue(line, text, mark, mark + 1) or _announcing_cue(line, text, mark)
    return cue


def _announcing_cue(line: Sequence[Item], text: str, mark: int) -> Cue | None:
    """그는 이렇게 말했다. “…”: what says it ends the sentence before the quotation."""
    stop = mark - 2  # the full stop
    if stop < 1 or line[stop].tag != "SF" or line[stop - 1].tag != "EF":
        return None
    if stop > 5 and line[stop - 2].tag == "VCP":
        return _owned_before(line, text, mark, stop - 3)
    for index in range(stop - 2, max(-1, stop - 6), -1):
        found = predicate(line, index)
        if found is None or found.end != stop or found.stem not in words.PREDICATES:
            continue
        return Cue(
            marks=(mark,),
            pred=found.start,
            end=mark + 1,
            trigger=_trigger(line, text, found, 0),
            stem=found.stem,
            act=words.PREDICATES[found.stem],
            ending=Ending.FINAL,
            past=found.past,
            rule="ko.claim.announced",
        )
    return None


def _owned_before(line: Sequence[Item], text: str, mark: int, noun: int) -> Cue | None:
    """백 교수의 말이다. “…”"""
    form = line[noun].form
    owner = phrase_before(line, noun - 1, 0, True, lenient=True) if line[noun - 1].tag == "JKG" else None
    if owner is None or form not in words.NOUNS:
        return None
    start, stop = line[noun].start, line[noun + 2].end
    return Cue(
        marks=(mark,),
        pred=noun,
        end=mark + 1,
        trigger=Trigger(text=text[start:stop], lemma=form, start=start, end=stop),
        stem=form,
        act=words.NOUNS[form],
        ending=Ending.FINAL,
        owner=owner,
        noun=form,
        rule="ko.claim.announced",
    )


def _hangs_on(line: Sequence[Item], mark: int) -> int:
    """The quotative above 며 if the predicate right behind tells how it was said: 내리겠다며 협박했다 │ 고; else -1."""
    found = predicate(line, mark + 1) if mark + 1 < len(line) else None
    hangs = found is not None and found.past and found.ending is Ending.CHAINED
    return found.chained_to if found is not None and hangs else -1


def _goes_on(line: Sequence[Item], mark: int, following: int) -> bool:
    """Does a content behind 며/면서 go on to the next quotative: “A”며 “B”고 V?"""
    after = line[following]
    if after.mark is Quotative.THOUGH:
        return False
    stop = following - 1 if after.quoted else following
    for index in range(mark + 1, stop):
        item = line[index]
        if item.tag == "EF":
            return False
        found = predicate(line, index)
        if found is None:
            continue
        strong = found.noun is not None or (
            found.stem in words.PREDICATES and found.stem not in words.GUARDED
        )
        if strong and found.ending in (Ending.COORDINATE, Ending.CHAINED) and (found.past or after.quoted):
            own = found.ending is Ending.CHAINED and all(
                p.topic for p in speakers(line, max(0, mark - 40), mark)
            )
            return own or bool(speakers(line, mark + 1, index))
    if after.quoted:
        names = speakers(line, mark + 1, stop)
        if names and speakers(line, max(0, mark - 40), mark):
            return False
    if after.mark is Quotative.AS:
        pair = _seek(line, following)
        return pair is not None and pair[0].stem not in words.PASSIVES
    return True


def _verb_cue(line: Sequence[Item], text: str, mark: int) -> Cue | None:
    pair = _seek(line, mark)
    if pair is None:
        return None
    found, act = pair
    written = found.stem in words.WRITTEN
    passive = written or found.stem in words.PASSIVES
    if passive and found.ending is Ending.ADNOMINAL:
        return None
    if line[mark].mark is Quotative.AS and found.stem in ("보이", "여겨지"):
        return None
    hearsay = (
        found.stem == "하"
        and (found.ending is Ending.FINAL or found.form.startswith("는데"))
        and not found.past
        and not line[mark].quoted
        and found.start + 1 != found.end
    )
    return Cue(
        marks=(mark,),
        pred=found.start,
        end=found.end,
        trigger=_trigger(line, text, found, mark),
        stem=found.stem,
        act=Act.REPORT if hearsay else act,
        ending=found.ending,
        chained_to=found.chained_to,
        sourceless=passive or hearsay,
        past=found.past,
        keeps_subject=not found.past and found.form in ("며", "면서", "고", "으며"),
        rule="ko.claim.written"
        if written
        else "ko.claim.passive"
        if passive
        else "ko.claim.hearsay"
        if hearsay
        else "ko.claim.verb",
    )


def _open_cue(line: Sequence[Item], text: str, mark: int, pending: Sequence[int]) -> Cue:
    """A 며/면서 content that ends its chain: the next reporting predicate is its cue, else the particle itself."""
    pair = None if line[mark].mark is Quotative.THOUGH else _seek(line, mark, strict=True)
    if pair is None:
        return _self_cue(line, text, (*pending, mark))
    found, act = pair
    urging = object_cue(line, text, found.start, found) if act in (Act.REQUEST, Act.PROPOSE) else None
    bound = urging is not None and line[urging.object_end - 1].form == "것"
    return Cue(
        object_end=urging.object_end if urging is not None and bound else -1,  # …며 … 늦출 것을 요구했다
        marks=(*pending, mark),
        pred=found.start,
        end=found.end,
        trigger=_trigger(line, text, found, mark),
        stem=found.stem,
        act=act,
        ending=found.ending,
        chained_to=found.chained_to,
        past=found.past,
        keeps_subject=not found.past and found.form in ("며", "면서", "고", "으며"),
        loose=True,
        noun=found.noun,
        rule="ko.claim.while",
    )


def _self_cue(line: Sequence[Item], text: str, marks: tuple[int, ...]) -> Cue:
    item = line[marks[-1]]
    start = item.content_end
    return Cue(
        marks=marks,
        pred=marks[-1],
        end=marks[-1] + 1,
        trigger=Trigger(
            text=text[start : item.end].strip(),
            lemma=str(item.mark),
            start=item.end - len(text[start : item.end].strip()),
            end=item.end,
        ),
        stem="하",
        act=Act.SAY,
        ending=Ending.COORDINATE,
        keeps_subject=True,
        loose=True,
        rule="ko.claim.particle",
    )
