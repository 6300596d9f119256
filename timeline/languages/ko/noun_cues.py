"""Cues of Korean claims that are nouns: 라는 지적이 나온다, 는 입장을 밝혔다, 라는 게 X의 설명이다."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.languages.ko import lexicon_claims as words
from timeline.languages.ko.nouns import Phrase, phrase_before
from timeline.languages.ko.predicates import Ending, Predicate, ended, item_at, predicate
from timeline.languages.ko.quotations import MARK, QUOTE, Item
from timeline.types import Act, Trigger


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


_OWNED = frozenset("설명 입장 주장 방침 계획 생각 판단 구상 각오 뜻 해명 의지 포부 얘기 이야기 말 것".split())
_MODIFIERS = frozenset(
    {
        "NNG",
        "NNP",
        "XSN",
        "MM",
        "JKG",
        "VA",
        "VCP",
        "ETM",
        "XSA",
        "XR",
        "NP",
        "JC",
        "SP",
        "SL",
        "MAG",
        "VV",
        "XSV",
    }
)


def noun_cue(line: Sequence[Item], text: str, mark: int) -> Cue | None:
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

    if first.form == "데" and first.tag == "NNB":
        return _agreement_cue(line, text, mark)
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
        if behind.tag == "JKO":
            return _point_cue(line, text, mark)
        if behind.tag in ("JKS", "JX"):
            return owned_cue(line, text, mark, mark + 3)
        return None
    for index in range(mark + 1, min(mark + 8, len(line))):
        item = line[index]
        if item.tag not in _MODIFIERS or item.form in words.CALLED:
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
        only = (
            particle.form == "만" and verb is not None and verb.stem not in words.ARISING
        )  # 는 말만 되풀이했다
        if (particle.tag == "JKO" or only) and verb is not None and verb.stem not in words.RECEIVING:
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
        if particle.tag in ("JKS", "JX") and particle.form != "밖에" and verb is not None:
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
        together = item_at(line, next_ + 1)
        if particle.form in ("과", "와") and together is not None and together.form == "함께":
            return made(
                index, next_ + 2, together.end, item.form, act, Ending.COORDINATE, rule="ko.claim.noun-with"
            )
        if particle.tag not in ("JKG", "NNG", "JC", "NNP"):
            return None
    return None


def _agreement_cue(line: Sequence[Item], text: str, mark: int) -> Cue | None:
    """는 데 공감했다, 는 데 의견을 같이했다."""
    for index in range(mark + 2, min(mark + 12, len(line))):
        if line[index].tag in (MARK, QUOTE, "EF", "EC"):
            return None
        if line[index].form not in words.AGREEMENT:
            continue
        end = index + 1
        while end < len(line) and line[end].tag in ("JKO", "JKS", "JX", "MAG", "NNG", "XSV", "VV", "EP"):
            end += 1
        verb = ended(line, index, line[index].form, end - 1, None) if line[end - 1].tag == "EP" else None
        if verb is None or verb.ending is Ending.ADNOMINAL:
            return None
        return Cue(
            marks=(mark,),
            pred=index,
            end=verb.end,
            trigger=Trigger(
                text=text[line[index].start : verb.stop],
                lemma=line[index].form,
                start=line[index].start,
                end=verb.stop,
            ),
            stem=line[index].form,
            act=Act.CONFIRM,
            ending=verb.ending,
            chained_to=verb.chained_to,
            past=True,
            noun=line[index].form,
            rule="ko.claim.agreement",
        )
    return None


def _point_cue(line: Sequence[Item], text: str, mark: int) -> Cue | None:
    """는 점을 강조했다, 는 것을 분명히 했다."""
    verb = _next_verb(line, mark + 3)
    if verb is None or verb.ending is Ending.ADNOMINAL or not verb.past:
        return None
    act = words.PREDICATES.get(verb.stem)
    clear = any(item.form in ("분명", "분명히", "명확", "명확히") for item in line[mark + 3 : verb.end])
    if (act is None or verb.stem in words.GUARDED) and not clear:
        return None
    start = mark + 1
    return Cue(
        marks=(mark,),
        pred=start,
        end=verb.end,
        trigger=Trigger(
            text=text[line[start].start : verb.stop],
            lemma=f"{line[start].form}을 {verb.stem}",
            start=line[start].start,
            end=verb.stop,
        ),
        stem=verb.stem,
        act=act or Act.SAY,
        ending=verb.ending,
        chained_to=verb.chained_to,
        noun=line[start].form,
        rule="ko.claim.point",
    )


def _next_verb(line: Sequence[Item], start: int) -> Predicate | None:
    for index in range(start, min(start + 8, len(line))):
        if line[index].tag in (MARK, QUOTE, "EF", "JKS"):
            return None
        if line[index].tag.startswith("VA"):
            quality = ended(line, index, line[index].form, index + 1, None)
            if quality is not None and quality.form != "게":
                return quality
            continue
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


def owned_cue(line: Sequence[Item], text: str, mark: int, start: int) -> Cue | None:
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
        owner = (
            phrase_before(line, particle, start, True, lenient=particle < index) if particle > start else None
        )
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
