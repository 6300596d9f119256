"""Cues of Korean claims whose content is no clause: 진상 조사를 요구했다, 혐의를 부인했다, 회의를 열 방침이다."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.languages.ko.analysis.quotations import NAME, QUOTE, Item, Quotative
from timeline.languages.ko.claims.noun_cues import Cue
from timeline.languages.ko.claims.nouns import begin
from timeline.languages.ko.claims.predicates import Ending, Predicate, ended, predicate
from timeline.languages.ko.lexicon import claims as words
from timeline.types import Act, Trigger


def object_cues(line: Sequence[Item], text: str, used: set[int], told: set[int]) -> list[Cue]:
    """Predicates whose object is what is said, 진상 조사를 요구했다, 논란이 예상된다; and plans: 회의를 열 방침이다.

    Before the nouns at `told` it is told what they say: …고 촉구하는 │ 성명을 발표했다.
    """
    found = []
    for index in range(2, len(line)):
        if index in used or line[index].tag not in ("NNG", "VV"):
            continue
        plan = _plan(line, text, index)
        here = predicate(line, index) if plan is None else None
        if plan is not None:
            found.append(plan)
        elif here is None or here.noun is not None:
            continue
        elif (figure := _estimate(line, index, here)) is not None:
            act = words.PREDICATES.get(here.stem, Act.REPORT)
            found.append(_nominal(line, text, here, act, figure))
        else:
            cue = object_cue(line, text, index, here)
            found += [cue] if cue is not None and cue.object_end - 1 not in used | told else []
    return found


def _plan(line: Sequence[Item], text: str, noun: int) -> Cue | None:
    """회의를 열 방침이다 is planned by somebody, 커질 전망이다 foreseen by nobody in particular."""
    foreseen = line[noun].form in words.OUTLOOKS
    if not (foreseen or line[noun].form in words.WILLS) or not _to_come(line, noun - 1):
        return None
    is_ = ended(line, noun, line[noun].form, noun + 2, None) if line[noun + 1 : noun + 2] else None
    if is_ is None or line[noun + 1].tag != "VCP" or is_.ending not in (Ending.FINAL, Ending.COORDINATE):
        return None
    act = Act.PREDICT if foreseen else Act.PLAN
    return replace(_nominal(line, text, is_, act, noun + 1, sourceless=foreseen), rule="ko.claim.plan")


def _to_come(line: Sequence[Item], index: int) -> bool:
    """Is this the adnominal ending of what is to come: 열 │ 방침?"""
    return line[index].tag == "ETM" and line[index].form in ("ᆯ", "을")


def object_cue(line: Sequence[Item], text: str, index: int, here: Predicate) -> Cue | None:
    """진상 조사를 요구했다, 물러날 뜻을 밝혔다, 받은 사실을 인정했다; 논란이 예상된다."""
    stem = here.stem
    passive = stem in words.NOMINAL_PASSIVES and here.ending is Ending.FINAL and not here.past
    urged = words.PREDICATES.get(stem) in (Act.REQUEST, Act.PROPOSE)
    admits = stem in words.ADMITTING
    clear = stem == "하" and line[index - 1].form in ("분명히", "명확히", "확실히")
    if clear:
        here = here._replace(start=index - 1)
    stands = stem in words.DENYING
    tells = clear or urged or admits or stands or stem in words.TELLING or stem in words.NOMINAL
    active = tells and here.ending in (Ending.FINAL, Ending.COORDINATE, Ending.CHAINED)
    if urged and here.ending is Ending.ADNOMINAL and line[index - 2].form == "것":
        active = True  # 폐지할 것을 요구하는 집회
    guessed = here.ending is Ending.CHAINED and not here.past and line[here.chained_to].mark is Quotative.AS
    if not (passive or active) or guessed or here.unreal or here.form in ("어", "아", "게"):
        return None
    particle = _behind_object(line, index)
    # 만난 사실은 인정하면서도
    particles = ("JKS", "JX") if passive else ("JKO", "JX") if admits else ("JKO",)
    if particle < 1 or line[particle].tag not in particles:
        return None
    thing = line[particle - 1]
    clause = thing.tag == "ETN" and line[particle - 2].tag in ("VCP", "EP")  # 변화가 없을 것임을 분명히 했다
    intent = _intends(line, particle - 1)
    will = intent or thing.form in words.WILLS and _to_come(line, particle - 2)
    bound = line[particle - 2].tag == "ETM" and thing.form == ("사실" if admits else "것")
    stands = stands and line[particle].tag == "JKO" and _told_before(line, particle - 1, here)
    told = will or clause or stands or _tells(line, particle - 1, stem, bound=bound, urged=urged)
    if active and not told:
        return None
    act = Act.PLAN if will else words.PREDICATES.get(stem) or words.PASSIVES.get(stem) or Act.SAY
    found = _nominal(line, text, here, act, particle, sourceless=passive)
    if intent:
        return replace(found, rule="ko.claim.intent")
    if stands:
        return replace(found, rule="ko.claim.stand", droppable=True)
    return replace(found, rule="ko.claim.will", droppable=True) if will else found


def _behind_object(line: Sequence[Item], index: int) -> int:
    """The particle of the object before a predicate: 철군을 │ 거듭 강하게 요구했다, 협상을 │ 북측에 제안했다."""
    low = max(1, index - 8)
    at = index - 1
    while at > low:
        item, before = line[at], line[at - 1]
        if item.tag == "MAG" or item.form in words.FORCEFULLY:
            at -= 1
        elif item.form == "게" and before.tag in ("XSA", "VA"):
            at -= 1 + (before.tag == "XSA") + 1
        elif item.tag == "JKB" and before.form == "적":
            at -= 3
        elif item.tag == "JKB":
            at = begin(line, at - 1, low) - 1
        else:
            break
    return at


def _told_before(line: Sequence[Item], noun: int, here: Predicate) -> bool:
    """Is the object what somebody has said before: 이를, 노조의 주장을, 관련 의혹을 │ 부인했다?"""
    thing = line[noun]
    if thing.tag == "NP":  # 이를 부인하면서 …고 밝혔다: what is said instead is the claim
        return thing.form in ("이", "그", "이것", "그것") and here.ending is not Ending.COORDINATE
    return thing.form in words.NOUNS and thing.form not in words.FACTS and begin(line, noun, 0) < noun


def _intends(line: Sequence[Item], noun: int) -> bool:
    """출마 의사, 협상 의지: a noun of will with what is willed before it, which is no 공식 입장."""
    return line[noun].form in words.INTENTIONS and line[noun - 1].tag == "NNG"


def _tells(line: Sequence[Item], noun: int, stem: str, *, bound: bool, urged: bool) -> bool:
    """Does the object of a predicate tell what is said, as 진상 조사를 요구했다 does and 국수를 주문했다 does not?"""
    thing = line[noun]
    if bound:  # 늘릴 것을 주문했다, 받은 사실을 인정했다
        return _modified(line, noun)
    if line[noun - 1].tag == "MM" and line[noun - 1].form in ("이", "그", "해당"):
        return False  # 이 사실은 부인했다: it is told before
    charge = thing.form in words.CHARGES
    if thing.tag in ("NP", QUOTE) or not (stem in words.NOMINAL or charge and stem in words.ADMITTING):
        return False
    if not (charge or stem in words.BARE or _modified(line, noun)):
        return False
    if not (urged or charge) and (thing.form in words.NOUNS or thing.form in words.OBJECTS):
        return False
    return stem != "발표하" or thing.form.strip("’'\"”").endswith(tuple(words.ANNOUNCED))


def _nominal(
    line: Sequence[Item], text: str, here: Predicate, act: Act, particle: int, *, sourceless: bool = False
) -> Cue:
    """The cue of a predicate whose content is the noun before `particle`."""
    return Cue(
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
        sourceless=sourceless,
        past=here.past,
        keeps_subject=not here.past and here.form in ("며", "면서", "고", "으며"),
        droppable=False,
        rule="ko.claim.nominal",
    )


def _estimate(line: Sequence[Item], index: int, here: Predicate) -> int | None:
    """The particle behind a figure that is foretold of an object: 성장률을 2.2%로 │ 전망했다."""
    goes_on = here.ending in (Ending.FINAL, Ending.COORDINATE, Ending.CHAINED)
    particle = index - 1
    if not goes_on or here.stem not in words.ESTIMATING or line[particle].form not in ("로", "으로"):
        return None
    near = line[max(0, particle - 8) : particle]
    figure = any(i.tag in ("SN", "NR") for i in near) and any(i.tag == "JKO" for i in near)
    return particle if figure and line[particle].tag == "JKB" else None


def _modified(line: Sequence[Item], head: int) -> bool:
    """Is the object more than a bare noun: 사고 원인의 조사, 물러날 것, ‘물가 안정 대책’?"""
    return line[head].tag == NAME or begin(line, head, 0) < head or line[head - 1].tag == "ETM"
