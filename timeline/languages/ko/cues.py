"""Cues of Korean claims: the reporting predicate or claim noun that a quotative mark leads to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.languages.ko import lexicon_claims as words
from timeline.languages.ko.nouns import Phrase, phrase_before, speakers
from timeline.languages.ko.predicates import Ending, Predicate, ended, item_at, predicate
from timeline.languages.ko.quotations import MARK, QUOTE, Item, Quotative
from timeline.types import Act, Trigger

_REACH = 40  # items between a quotative and its predicate


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A cue of the line. Numbers are item indices; `marks` are the quotatives of its contents, left to right."""

    marks: tuple[int, ...] = ()
    pred: int
    end: int
    trigger: Trigger
    stem: str
    act: Act
    ending: Ending
    rule: str
    object_end: int = -1  # the particle behind a nominal content
    chained_to: int = -1
    sourceless: bool = False
    droppable: bool = True  # an unnamed source is that of the sentence before
    keeps_subject: bool = False
    past: bool = False
    loose: bool = False  # 라며 alone: a name left of the content comes before one behind it
    owner: Phrase | None = None
    noun: str | None = None

    @property
    def content_end(self) -> int:
        return self.marks[0] if self.marks else self.object_end

    @property
    def mark(self) -> int:
        return self.marks[-1] if self.marks else -1


def _reports(found: Predicate, quoted: bool, kind: Quotative) -> Act | None:
    """What act a predicate behind a quotative is; None where it says nothing."""
    stem = found.stem
    if found.form in words.UNREAL:
        return None
    if found.noun is not None:
        if kind is Quotative.AS:
            return None
        return words.OBJECTS[found.noun]
    act = words.PREDICATES.get(stem)
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
            return Act.BELIEVE if found.past else None
        if not found.past:
            return None
    if kind is Quotative.AS and act not in (Act.PREDICT, Act.BELIEVE, Act.SAY, Act.CONFIRM):
        return None
    return act


def _seek(line: Sequence[Item], mark: int, *, strict: bool = False) -> tuple[Predicate, Act] | None:
    """The reporting predicate that a quotative at `mark` leads to."""
    item = line[mark]
    kind = item.mark or Quotative.GO
    fallback: tuple[Predicate, Act] | None = None
    index = mark + 1
    steps = 0
    while index < len(line) and index < mark + _REACH:
        here = line[index]
        if here.tag in (MARK, QUOTE, "EF"):
            break
        found = predicate(line, index)
        if found is None:
            index += 1
            continue
        act = _reports(found, item.quoted, kind)
        if act is not None and not (strict and (found.stem in words.GUARDED or found.stem in words.PASSIVES)):
            return found, act
        if found.stem in words.NAMING or found.stem in words.SILENT:
            return None
        adverbial = found.ending is Ending.COORDINATE and found.form in (
            "게",
            "어",
            "아",
            "고",
            "며",
            "면서",
            "어서",
            "듯",
            "은",
            "채",
        )
        if (
            found.ending in (Ending.FINAL, Ending.CHAINED)
            or found.ending is Ending.COORDINATE
            and not adverbial
        ):
            open_class = (
                item.quoted
                and item.form
                or found.start + 1 < found.end
                and line[found.start].tag == "NNG"
                and found.past
            )
            if kind is Quotative.GO and open_class and (found.past or found.form in ("ᆫ다", "는다", "자")):
                fallback = found, Act.SAY
            break
        if (
            not item.quoted
            and steps == 0
            and index == mark + 1
            and found.stem in ("하", "보", "생각하", "말하")
        ):
            return None
        steps += 1
        if steps > (6 if strict else 3):
            break
        index = max(found.end, index + 1) if found.ending is not Ending.ADNOMINAL else index + 1
    return fallback


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
    marks = [i for i, item in enumerate(line) if item.tag == MARK]
    for number, mark in enumerate(marks):
        kind = line[mark].mark
        if kind is Quotative.NEUN:
            cue = _noun_cue(line, text, mark)
        elif kind is Quotative.GO or kind is Quotative.AS:
            cue = _verb_cue(line, text, mark, pending)
            if cue is None and not line[mark].form:
                cue = _owned(line, text, mark, mark + 1)
        else:
            following = marks[number + 1] if number + 1 < len(marks) else None
            if kind is Quotative.MYEO and _goes_on(line, mark, following, bool(pending)):
                pending.append(mark)
                continue
            cue = _open_cue(line, text, mark, pending)
        if cue is not None:
            found.append(cue)
            pending = []
        elif pending:
            found.append(_self_cue(line, text, tuple(pending)))
            pending = []
    if pending:
        found.append(_self_cue(line, text, tuple(pending)))
    used = {c.pred for c in found}
    found.extend(_nominal_cues(line, text, used))
    return sorted(found, key=lambda c: (c.end, c.pred))


def _goes_on(line: Sequence[Item], mark: int, following: int | None, waiting: bool) -> bool:
    """Does a content behind 며/면서 go on to the next quotative: “A”며 “B”고 V?"""
    if following is None:
        return False
    after = line[following]
    if after.mark not in (Quotative.GO, Quotative.MYEO, Quotative.AS):
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
            return False
    if after.quoted:
        names = speakers(line, mark + 1, stop)
        if names and speakers(line, max(0, mark - 40), mark):
            return False
    if after.mark is Quotative.AS:
        pair = _seek(line, following)
        return pair is not None and pair[0].stem not in words.PASSIVES
    return after.mark is not Quotative.GO or _seek(line, following) is not None


def _verb_cue(line: Sequence[Item], text: str, mark: int, pending: Sequence[int]) -> Cue | None:
    pair = _seek(line, mark)
    if pair is None:
        return None
    found, act = pair
    passive = found.stem in words.PASSIVES
    if passive and found.ending is Ending.ADNOMINAL:
        return None
    if line[mark].mark is Quotative.AS and found.stem in ("보이", "여겨지"):
        return None
    hearsay = (
        found.stem == "하"
        and found.ending is Ending.FINAL
        and not found.past
        and not line[mark].quoted
        and found.start + 1 != found.end
    )
    return Cue(
        marks=(*pending, mark),
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
        rule="ko.claim.passive" if passive else "ko.claim.hearsay" if hearsay else "ko.claim.verb",
    )


def _open_cue(line: Sequence[Item], text: str, mark: int, pending: Sequence[int]) -> Cue:
    """A 며/면서 content that ends its chain: the next reporting predicate is its cue, else the particle itself."""
    pair = None if line[mark].mark is Quotative.THOUGH else _seek(line, mark, strict=True)
    if pair is None:
        return _self_cue(line, text, (*pending, mark))
    found, act = pair
    return Cue(
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


_OWNED = frozenset("설명 입장 주장 방침 계획 생각 판단 구상 각오 뜻 해명 의지 포부 얘기 이야기 말 것".split())
_MODIFIERS = frozenset(
    {"NNG", "NNP", "XSN", "MM", "JKG", "VA", "ETM", "XSA", "XR", "NP", "JC", "SP", "SL", "MAG", "VV"}
)


def _noun_cue(line: Sequence[Item], text: str, mark: int) -> Cue | None:
    """라는 지적이 나온다, 는 입장을 밝혔다, 라는 게 X의 설명이다, 는 것이다."""
    first = item_at(line, mark + 1)
    if first is None:
        return None

    def made(start: int, end: int, stop: int, noun: str, act: Act, ending: Ending, **more: object) -> Cue:
        return Cue(
            marks=(mark,),
            pred=start,
            end=end,
            trigger=Trigger(
                text=text[line[start].start : stop], lemma=noun, start=line[start].start, end=stop
            ),
            stem=noun,
            act=act,
            ending=ending,
            noun=noun,
            **more,  # type: ignore[arg-type]
        )

    if first.form in ("것", "거", "점") and first.tag in ("NNB", "NNG"):
        behind = item_at(line, mark + 2)
        if behind is None:
            return None
        if behind.tag == "VCP":
            end, ending, chained, stop = _copula(line, mark + 2)
            if ending is None or first.form == "점":
                return None
            return made(
                mark + 1, end, stop, "것", Act.SAY, ending, chained_to=chained, rule="ko.claim.that-is"
            )
        if behind.tag in ("JKS", "JX"):
            return _owned(line, text, mark, mark + 3)
        return None
    for index in range(mark + 1, min(mark + 8, len(line))):
        item = line[index]
        if item.tag not in _MODIFIERS:
            return None
        if item.form not in words.NOUNS or item.tag not in ("NNG", "XSN", "NNP"):
            continue
        act = words.NOUNS[item.form]
        next_ = index + 1
        while next_ < len(line) and line[next_].tag == "XSN":
            next_ += 1
        particle = item_at(line, next_)
        if particle is None or particle.tag in ("SF", "SE"):
            return made(
                index, next_, item.end, item.form, act, Ending.FINAL, droppable=False, rule="ko.claim.noun"
            )
        if particle.tag == "VCP":
            end, ending, chained, stop = _copula(line, next_)
            if ending is None:
                return None
            return made(
                index,
                end,
                stop,
                item.form,
                act,
                ending,
                chained_to=chained,
                droppable=item.form in _OWNED,
                rule="ko.claim.noun-is",
            )
        verb = _next_verb(line, next_ + 1)
        if particle.tag == "JKO" and verb is not None and verb.stem not in words.RECEIVING:
            denied = verb.stem in words.DENYING
            return made(
                index,
                verb.end,
                verb.stop,
                f"{item.form}을 {verb.stem}",
                Act.DENY if denied else act,
                verb.ending,
                chained_to=verb.chained_to,
                rule="ko.claim.noun-object",
            )
        if particle.tag in ("JKS", "JX") and verb is not None:
            if (
                verb.stem in words.ARISING
                or line[verb.start].form in words.ARISING
                or verb.stem.removesuffix("하") in words.ARISING
            ):
                return made(
                    index,
                    verb.end,
                    verb.stop,
                    item.form,
                    act,
                    verb.ending,
                    chained_to=verb.chained_to,
                    sourceless=True,
                    rule="ko.claim.noun-arises",
                )
            return None
        if particle.tag not in ("JKG", "NNG", "JC", "NNP"):
            return None
    return None


def _next_verb(line: Sequence[Item], start: int) -> Predicate | None:
    for index in range(start, min(start + 8, len(line))):
        if line[index].tag in (MARK, QUOTE, "EF", "JKS"):
            return None
        if line[index].tag.startswith("VA"):
            return ended(line, index, line[index].form, index + 1, None)
        if line[index].tag in ("NNG", "XR") and index + 1 < len(line) and line[index + 1].form == "적":
            return ended(line, index, line[index].form, index + 3, None)
        found = predicate(line, index)
        if found is not None and found.form != "게":
            return found
    return None


def _copula(line: Sequence[Item], index: int) -> tuple[int, Ending | None, int, int]:
    found = ended(line, index, "이", index + 1, None)
    if found is None or found.ending is Ending.ADNOMINAL:
        return index, None, -1, line[index].end
    return found.end, found.ending, found.chained_to, found.stop


def _owned(line: Sequence[Item], text: str, mark: int, start: int) -> Cue | None:
    """는 게 [X의] 설명이다: X holds it."""
    for index in range(start, min(start + 16, len(line))):
        item = line[index]
        if item.tag in (MARK, QUOTE, "EF", "JKO", "EC"):
            return None
        if item.form not in words.NOUNS or index + 1 >= len(line) or line[index + 1].tag != "VCP":
            continue
        end, ending, chained, stop = _copula(line, index + 1)
        if ending is None:
            return None
        particle = index - 1 if line[index - 1].tag == "JKG" else index
        owner = phrase_before(line, particle, start, True) if particle > start else None
        return Cue(
            marks=(mark,),
            pred=index,
            end=end,
            trigger=Trigger(text=text[item.start : stop], lemma=item.form, start=item.start, end=stop),
            stem=item.form,
            act=words.NOUNS[item.form],
            ending=ending,
            chained_to=chained,
            owner=owner,
            noun=item.form,
            droppable=False,
            rule="ko.claim.noun-owned",
        )
    return None


def _nominal_cues(line: Sequence[Item], text: str, used: set[int]) -> list[Cue]:
    """Predicates whose object is what is said: 진상 조사를 요구했다; 논란이 예상된다."""
    found = []
    for index in range(2, len(line)):
        if index in used or line[index].tag not in ("NNG", "VV"):
            continue
        here = predicate(line, index)
        if here is None or here.noun is not None:
            continue
        passive = here.stem in words.NOMINAL_PASSIVES and here.ending is Ending.FINAL and not here.past
        telling = here.stem in words.TELLING
        active = (telling or here.stem in words.NOMINAL) and here.ending in (
            Ending.FINAL,
            Ending.COORDINATE,
            Ending.CHAINED,
        )
        unreal = (
            here.ending is Ending.CHAINED and not here.past and line[here.chained_to].mark is Quotative.AS
        )
        if not (passive or active) or unreal or here.form in ("어", "아"):
            continue
        particle = index - 1
        while particle > index - 4 and line[particle].tag in ("MAG", "JKB") and particle > 1:
            particle -= 1
        wanted = ("JKS", "JX") if passive else ("JKO",)
        if line[particle].tag not in wanted or particle < 1:
            continue
        thing = line[particle - 1]
        will = (
            thing.form in words.WILLS
            and line[particle - 2].tag == "ETM"
            and line[particle - 2].form in ("ᆯ", "을")
        )
        spoken = thing.form in words.NOUNS or thing.form in words.OBJECTS or thing.tag in ("NP", QUOTE)
        if active and spoken and not will:
            continue
        if (
            telling
            and not will
            or here.stem == "발표하"
            and not thing.form.strip("’'\"”").endswith(tuple(words.ANNOUNCED))
        ):
            continue
        act = (
            Act.PLAN if will else words.PREDICATES.get(here.stem) or words.PASSIVES.get(here.stem) or Act.SAY
        )
        found.append(
            Cue(
                pred=here.start,
                end=here.end,
                trigger=Trigger(
                    text=text[line[here.start].start : here.stop],
                    lemma=f"{here.stem}다",
                    start=line[here.start].start,
                    end=here.stop,
                ),
                stem=here.stem,
                act=act,
                ending=here.ending,
                chained_to=here.chained_to,
                object_end=particle,
                sourceless=passive,
                keeps_subject=not here.past and here.form in ("며", "면서", "고", "으며"),
                droppable=False,
                rule="ko.claim.nominal",
            )
        )
    return found
