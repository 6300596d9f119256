"""Cues of Korean claims that are nouns: 라는 지적이 나온다, 는 입장을 밝혔다, 라는 게 X의 설명이다."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.languages.ko.analysis.quotations import MARK, NAME, QUOTE, Item
from timeline.languages.ko.claims.nouns import Phrase, phrase_before
from timeline.languages.ko.claims.predicates import Ending, Predicate, ended, item_at, predicate
from timeline.languages.ko.lexicon import claims as words
from timeline.languages.ko.lexicon import sources as names
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
_DESCRIBING = frozenset({"NNG", "MM", "XSN", "ETM", "XSA", "VA", "XR"})
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
    if first is None or first.form in words.PHRASES and _is_named(line, mark):
        return None
    if first.form == "데" and first.tag == "NNB":
        return _agreement_cue(line, text, mark)
    if first.form in ("것", "거", "점", "사실") and first.tag in ("NNB", "NNG"):
        return _bound_cue(line, text, mark, first.form)
    for index in range(mark + 1, min(mark + 8, len(line))):
        item = line[index]
        if item.tag not in _MODIFIERS or item.form in words.CALLED:
            return None
        if item.tag not in ("NNG", "XSN", "NNP") or index == mark + 1 and item.tag == "XSN":
            continue
        after = index + 1
        while after < len(line) and line[after].tag == "XSN":
            after += 1
        if _heads(line, after):
            return _held_cue(line, text, mark, index, after)
    return None


def _is_named(line: Sequence[Item], mark: int) -> bool:
    """Does a quotative stand behind a phrase in marks, which is only spoken of: ‘동네 거실’이라는 │ 말?"""
    at = mark - 2 if line[mark - 1].tag == "VCP" else mark - 1
    return at >= 0 and line[at].tag == NAME


def _heads(line: Sequence[Item], after: int) -> bool:
    """Is the noun before items[after] the last of its phrase, and no 원론적인, which describes another?"""
    if after >= len(line):
        return True
    tag = line[after].tag
    describes = tag == "VCP" and after + 1 < len(line) and line[after + 1].tag == "ETM"
    return not describes and tag in ("JKO", "JKS", "JX", "JKB", "VCP", "SF", "SE")


def _cue(
    line: Sequence[Item],
    text: str,
    mark: int,
    start: int,
    end: Predicate,
    lemma: str,
    act: Act,
    **more: object,
) -> Cue:
    """The cue of a content that ends at `mark`, from items[start] to the predicate `end`."""
    return Cue(
        marks=(mark,),
        pred=start,
        end=end.end,
        trigger=Trigger(
            text=text[line[start].start : end.stop], lemma=lemma, start=line[start].start, end=end.stop
        ),
        stem=lemma,
        act=act,
        ending=end.ending,
        chained_to=end.chained_to,
        noun=lemma,
        **more,  # type: ignore[arg-type]
    )


def _bound_cue(line: Sequence[Item], text: str, mark: int, form: str) -> Cue | None:
    """는 것이다, 는 것. 는 점을 강조했다, 는 게 X의 설명이다."""
    behind = item_at(line, mark + 2)
    if form in ("점", "사실") and (behind is None or behind.tag != "JKO"):
        return None
    if behind is None or behind.tag == "SF":
        return _cue(line, text, mark, mark + 1, _bare(line, mark + 1), "것", Act.SAY, rule="ko.claim.that-is")
    if behind.tag == "VCP":
        is_ = _copula(line, mark + 2)
        return is_ and _cue(line, text, mark, mark + 1, is_, "것", Act.SAY, rule="ko.claim.that-is")
    if behind.tag == "JKO":
        return _point_cue(line, text, mark)
    return owned_cue(line, text, mark, mark + 3) if behind.tag in ("JKS", "JX") else None


def _bare(line: Sequence[Item], index: int) -> Predicate:
    """A noun that ends a sentence, as the predicate that it stands for."""
    return Predicate(index, line[index].form, index + 1, Ending.FINAL, -1, False, "", line[index].end)


def _held_cue(line: Sequence[Item], text: str, mark: int, index: int, after: int) -> Cue | None:
    """The cue of a noun that holds what is said: items[index], with what stands behind it from `after` on."""
    noun = line[index].form
    act = words.NOUNS.get(noun)
    while index - 1 > mark and line[index - 1].tag == "NNG" and line[index - 1].end == line[index].start:
        index -= 1  # 상생안
    particle = item_at(line, after)
    if particle is None or particle.tag in ("SF", "SE", "VCP"):
        return None if act is None else _being(line, text, mark, index, after, act)
    together = item_at(line, after + 1)
    if act and particle.form in ("과", "와") and together is not None and together.form == "함께":
        joined = Predicate(index, noun, after + 2, Ending.COORDINATE, -1, False, "", together.end)
        return _cue(line, text, mark, index, joined, noun, act, rule="ko.claim.noun-with")
    if particle.tag == "JKB" and (way := _way(line, text, mark, index, after)) is not None:
        return way
    owned = _possessed(line, text, mark, index, after) if act is not None else None
    verb = _next_verb(line, after + 1)
    if verb is None or verb.unreal or noun in words.FACTS:
        return owned
    arises = not words.ARISING.isdisjoint((verb.stem, line[verb.start].form)) or verb.stem in words.WRITTEN
    if particle.tag == "JKO" or particle.form in ("만", "도") and not arises:  # 는 말만 되풀이했다
        framed = verb.stem == "하" and any(i.tag == "JKB" for i in line[after + 1 : verb.start])
        issued = verb.stem in words.ISSUING and (noun in names.DOCUMENTS or noun.endswith(names.ISSUED))
        told = act is not None or verb.stem in words.EXPRESSING or issued
        if framed or verb.stem in words.RECEIVING or not told:  # 는 내용을 뼈대로 한 법안
            return owned
        act = Act.DENY if verb.stem in words.DENYING else act or Act.SAY
        lemma = f"{noun}을 {verb.stem}"
        return _cue(line, text, mark, index, verb, lemma, act, rule="ko.claim.noun-object")
    open_ = (
        act is None and verb.stem in words.SPREADING and phrase_before(line, after, mark + 1, True) is None
    )
    sheet = noun in names.DOCUMENTS and act is None
    if sheet and particle.tag == "JKS" and verb.stem in words.SURFACING:  # 는 문건이 나왔다
        owner = phrase_before(line, after, mark + 1, True)
        return _cue(
            line, text, mark, verb.start, verb, verb.stem, Act.REPORT, owner=owner, rule="ko.claim.sheet"
        )
    if particle.tag in ("JKS", "JX") and particle.form != "밖에" and arises and (act or open_):
        whose = _owner(line, mark + 1, index)
        rule = "ko.claim.noun-arises"
        act = act or Act.SAY
        return _cue(
            line, text, mark, index, verb, noun, act, sourceless=whose is None, owner=whose, rule=rule
        )
    return owned


def _being(line: Sequence[Item], text: str, mark: int, index: int, after: int, act: Act) -> Cue | None:
    """는 지적이다, 는 관계자들의 전언이다, 는 지적."""
    noun = line[after - 1].form
    ends = after >= len(line) or line[after].tag != "VCP"
    is_ = _bare(line, after - 1) if ends else _copula(line, after)
    if is_ is None:
        return None
    mine, rule = noun in _OWNED and not ends, "ko.claim.noun" if ends else "ko.claim.noun-is"
    owner = _owner(line, mark + 1, index) if line[index - 1].tag == "JKG" else None
    loose = noun in words.RUMORS and owner is None
    return _cue(
        line, text, mark, index, is_, noun, act, droppable=mine, sourceless=loose, owner=owner, rule=rule
    )


def _way(line: Sequence[Item], text: str, mark: int, index: int, after: int) -> Cue | None:
    """는 취지로 진술했다, 는 식으로 말했다; 는 관측에 힘이 실린다."""
    noun, particle = line[index].form, line[after].form
    verb = _next_verb(line, after + 1)
    if particle in ("로", "으로") and noun in words.WAYS and verb is not None and not verb.unreal:
        act = words.PREDICATES.get(verb.stem)
        said = act is not None and verb.start == after + 1
        return (
            _cue(line, text, mark, verb.start, verb, verb.stem, act or Act.SAY, rule="ko.claim.way")
            if said
            else None
        )
    weight = item_at(line, after + 1)
    if (
        particle != "에"
        or weight is None
        or weight.form not in ("힘", "무게", "설득력")
        or noun not in words.NOUNS
    ):
        return None
    leans = ended(line, after + 3, line[after + 3].form, after + 4, None) if after + 3 < len(line) else None
    if leans is None or leans.ending is Ending.ADNOMINAL:
        return None
    act = words.NOUNS[noun]
    return _cue(line, text, mark, index, leans, noun, act, sourceless=True, rule="ko.claim.noun-arises")


def _possessed(line: Sequence[Item], text: str, mark: int, noun: int, after: int) -> Cue | None:
    """다퉜다는 │ 주민들의 진술을 확보했다, 비싸다는 │ 독자들의 지적에 따라: what is said is its owner's."""
    owner = _owner(line, mark + 1, noun) if line[noun - 1].tag == "JKG" else None
    if owner is None:
        return None
    said = Predicate(noun, line[noun].form, after, Ending.ADNOMINAL, -1, False, "", line[after - 1].end)
    act = words.NOUNS[line[noun].form]
    return _cue(line, text, mark, noun, said, said.stem, act, owner=owner, rule="ko.claim.noun-of")


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
        agreed = line[index].form
        return _cue(line, text, mark, index, verb, agreed, Act.CONFIRM, past=True, rule="ko.claim.agreement")
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
    lemma = f"{line[mark + 1].form}을 {verb.stem}"
    return _cue(line, text, mark, mark + 1, verb, lemma, act or Act.SAY, rule="ko.claim.point")


def _next_verb(line: Sequence[Item], start: int) -> Predicate | None:
    for index in range(start, min(start + 14, len(line))):
        if line[index].tag in (MARK, QUOTE, "EF", "JKS"):
            return None
        if line[index].form in ("적", "작") and [i.form for i in line[index + 1 : index + 3]] == ["지", "않"]:
            return ended(line, index, "적지않", index + 3, None)
        if line[index].tag.startswith("VA"):
            quality = ended(line, index, line[index].form, index + 1, None)
            if quality is not None and quality.form != "게":
                return quality
            continue
        if line[index].tag in ("NNG", "XR") and index + 1 < len(line) and line[index + 1].form == "적":
            return ended(line, index, line[index].form + "적", index + 3, None)
        found = predicate(line, index)
        after = item_at(line, index + 1)
        if found is None and line[index].tag == "NNG" and after is not None and after.tag == "SP":
            return Predicate(  # 신고를 접수, 수사에 나섰다
                index, f"{line[index].form}하", index + 1, Ending.COORDINATE, -1, True, "", line[index].end
            )
        if found is not None and found.form != "게":
            return found
    return None


def _copula(line: Sequence[Item], index: int) -> Predicate | None:
    found = ended(line, index, "이", index + 1, None)
    return None if found is None or found.ending is Ending.ADNOMINAL else found


def _owner(line: Sequence[Item], low: int, noun: int, *, lenient: bool = False) -> Phrase | None:
    """Whose a saying is: [X의] 설명, [법원] 판결."""
    particle = noun - 1 if line[noun - 1].tag == "JKG" else noun
    if particle <= low or particle == noun and line[noun - 1].tag == "SL":
        return None  # SNS 루머
    owner = phrase_before(line, particle, low, True, lenient=lenient and particle < noun)
    sheet = particle == noun and owner is not None and line[noun - 1].form in names.DOCUMENTS
    return None if sheet else owner  # 연구 │ 결과


def _described(line: Sequence[Item], low: int, noun: int) -> int:
    """Where a noun begins with what describes it, behind whose it is: 정 대표의 │ 마지막 말."""
    at = noun
    while at > low and line[at - 1].tag in _DESCRIBING:
        at -= 1
    return at if line[at - 1].tag == "JKG" else noun


def owned_cue(line: Sequence[Item], text: str, mark: int, start: int) -> Cue | None:
    """는 게 [X의] 설명이다: X holds it."""
    for index in range(start, min(start + 16, len(line))):
        item = line[index]
        if item.tag in (MARK, QUOTE, "EF", "JKO", "EC"):
            return None
        if item.form not in words.NOUNS or index + 1 >= len(line) or line[index + 1].tag != "VCP":
            continue
        is_ = _copula(line, index + 1)
        if is_ is None:
            return None
        owner = _owner(line, start, _described(line, start, index), lenient=True)
        return _cue(
            line,
            text,
            mark,
            index,
            is_,
            item.form,
            words.NOUNS[item.form],
            owner=owner,
            droppable=False,
            rule="ko.claim.noun-owned",
        )
    return None
