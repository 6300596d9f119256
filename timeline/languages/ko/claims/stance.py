"""Act and stance of a Korean claim: the predicate's own, then what the ending of the content says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.languages.ko.analysis.quotations import Item
from timeline.languages.ko.claims.noun_cues import Cue
from timeline.languages.ko.lexicon import claims as words
from timeline.types import Act, Span, Stance

_TAIL = 40
_N = "".join(chr(c) for c in range(0xAC04, 0xD7A4, 28))  # syllables that end in ㄴ, as a past adnominal does
_OPEN = "".join(chr(c) for c in range(0xAC00, 0xD7A4, 28))  # … and without a consonant at their end: 이어지
_DENIED = re.compile(
    rf"(?:사실이?\s?아니|사실\s?무근|사실과\s?(?:전혀\s)?(?:다르|다른|다름)|전혀\s?아니|[{_N}]\s(?:적|바|일)(?:이|은|도)?\s?(?:전혀\s)?없|근거\s?없는)\S{{0,4}}$"
)
_PLANNED = re.compile(
    r"(?:(?:계획|예정|방침|작정|구상)(?:이|임|인|입|을|도)?\S{0,3}|[가-힣]\s생각(?:이|임|입)\S{0,3}|겠\S{0,4}"
    r"|기로\s?(?:했|결정|합의)\S{0,3}|[할릴갈낼될볼둘줄킬을]게요?\S{0,2})$"
)
# 겠 of what nobody decides: 비가 내리겠다, 기온이 높겠다, 추위가 이어지겠다.
_FORECAST = re.compile(
    r"(?:비|눈|바람|기온|구름|안개|파도|물결|강수|소나기|더위|추위|먼지|날씨)(?:이|가|은|는|도) .{0,20}"
    r"(?:오|내리|그치|불|끼|일|오르)겠\S{0,4}$"
    r"|(?:"
    rf"[{_OPEN}](?<![가다빠])지|맑|높|낮|많|적|크|춥|덥|없|좋|어렵|힘들|나타나"
    r")겠\S{0,4}$"
)
_PROPOSED = re.compile(
    r"(?:[가-힣]야(?:죠|지|지요)|[가-힣]야\s?(?:만\s?)?(?:한|하|할|합|해|된|되|돼|됩|했)\S{0,8}"
    r"|(?:선|서는|면)\s안\s?(?:된|되|돼|됩|될)\S{0,6}"
    r"|(?:하|되|가|보|주|두|내|기|리|시|키|우|나|풀|열|들|살|찾|막|걷|읽|추|꾸|루|서|치)자\S{0,2}"
    r"|(?:하|해|으|시|되|말|려|켜|주|내|서|두)(?:라|십시오|세요|시오)\S{0,3}|달라\S{0,2}"
    r"|필요(?:가|성이)?\s?(?:있|하|한|합)\S{0,6}|(?:바람직|마땅)\S{0,6})$"
)
_POSSIBLE = re.compile(r"(?:전망|예상|관측|가능성|수\s?도?\s?있|우려)\S{0,3}(?:\s?(?:있|크|높)\S{0,6})?$")
_WILL = re.compile(r"([가-힣])\s?것(?:이|으로|임|입니|이라|이란)?\S{0,2}$")
_OURSELVES = re.compile(r"(?:^|[\s“\"'‘])(?:우리|나는|나도|저는|저희|제가|내가|당은|정부는)")
_SENTENCE = re.compile(r"(?:[다라자냐가까지요죠네함임음됨]|것|[\"'”’)\]])[.!?…]?$")
_ASKED = re.compile(r"(?:\?|느냐|인가|은가|는가|[을할될]까|냐)$")


def stance_of(cue: Cue, line: Sequence[Item], text: str, spans: Sequence[Span]) -> tuple[Act, Stance]:
    """The act and the stance of a claim whose content is `spans`."""
    act = cue.act
    apart = bool(cue.marks) and cue.object_end < 0
    thing = _object(cue, line) if apart else ""
    if act is Act.DENY and thing in words.NOUNS and thing not in words.CHARGES:
        return act, stance_in(text, spans[-1])  # “…”라며 요구를 일축했다: the words say why
    if cue.loose and apart and _has_object(cue, line):
        # “…”라며 혐의를 부인했다 denies all the same, “…”라며 이직을 제안했다 has another object of its own
        act = act if act in (Act.DENY, Act.CONFIRM) and thing in words.CHARGES else Act.SAY
    own = words.STANCES.get(act)
    rejoins = cue.stem in words.REJOINDERS and cue.rule != "ko.claim.stand"
    if own is not None and not (act is Act.DENY and rejoins):
        return act, own
    told = stance_in(text, spans[-1])
    if act is Act.DENY and told is not Stance.DENIED:
        return act, Stance.ASSERTED
    return act, Stance.PROPOSED if _commands(cue, line) else told


def stance_in(text: str, last: Span) -> Stance:
    """The stance that the end of what is said shows."""
    tail = text[max(last.start, last.end - _TAIL) : last.end].rstrip("\"”’'.!…」』 ")
    if _DENIED.search(tail):
        return Stance.DENIED
    if _ASKED.search(tail):
        return Stance.QUESTIONED
    if _FORECAST.search(tail):
        return Stance.PREDICTED
    if _PLANNED.search(tail):
        return Stance.PLANNED
    if _PROPOSED.search(tail):
        return Stance.PROPOSED
    will = _WILL.search(tail)
    if will is not None and _ends_in_l(will.group(1)):
        ours = _OURSELVES.search(text, last.start, last.end) is not None
        return Stance.PLANNED if ours else Stance.PREDICTED
    if _POSSIBLE.search(tail):
        return Stance.PREDICTED
    return Stance.ASSERTED


def standing(text: str, stance: Stance) -> str:
    """What is said indirectly as a sentence of its own: 마칠 계획이라 is 마칠 계획이다, 늘어날 것 is 늘어날 것이다. A
    command stays: 나서라.

    Empty for what is a thing and no sentence: 예방접종(을 권고했다), 물러날 뜻(을 밝혔다).
    """
    if not _SENTENCE.search(text):
        return ""
    if text.endswith(" 것"):
        return f"{text}이다"  # 늘어날 것(으로 보고 있다)
    return f"{text[:-1]}다" if text.endswith("라") and stance is not Stance.PROPOSED else text


def _has_object(cue: Cue, line: Sequence[Item]) -> bool:
    """Has the predicate of “…”라며 an object besides what is said: 이직을 제안했다, 항소 의사를 밝혔다?"""
    before = line[cue.pred - 1]
    return before.tag == "JKO" or cue.noun is not None and before.tag in ("NNG", "ETM")


def _object(cue: Cue, line: Sequence[Item]) -> str:
    """The noun that is the object of a predicate: 혐의를 │ 끝까지 부인했다, 요구를 일축했다."""
    noun, _, verb = cue.stem.partition("을 ")
    if verb:
        return noun
    at = next((i for i in range(cue.pred - 1, max(0, cue.pred - 5), -1) if line[i].tag == "JKO"), 0)
    return line[at - 1].form if at else ""


def _commands(cue: Cue, line: Sequence[Item]) -> bool:
    """Is the last content an indirect command or a suggestion: 가져오라고, 시작하자며? 계획이라고 has a copula."""
    if cue.mark < 1 or line[cue.mark].quoted:
        return False
    form, before = line[cue.mark].form, line[cue.mark - 1]
    verb = before.tag.startswith(("VV", "VX")) or before.tag == "XSV" or before.form in ("시", "으시")
    return verb and form.startswith(("라", "으라", "자"))


def _ends_in_l(syllable: str) -> bool:
    """Does a Hangul syllable end in ㄹ, as the adnominal ending of what is to come does?"""
    return (ord(syllable) - 0xAC00) % 28 == 8
