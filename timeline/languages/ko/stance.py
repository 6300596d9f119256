"""Act and stance of a Korean claim: the predicate's own, then what the ending of the content says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.languages.ko import lexicon_claims as words
from timeline.languages.ko.cues import Cue
from timeline.languages.ko.quotations import Item
from timeline.types import Act, Span, Stance

_TAIL = 40
_DENIED = re.compile(
    r"(?:사실이?\s?아니|사실\s?무근|전혀\s?아니|한\s?적(?:이|은|도)?\s?없|일\s?없|(?:근거|이유)\s?없는)\S{0,4}$"
)
_PLANNED = re.compile(
    r"(?:(?:계획|예정|방침|생각|작정|구상)(?:이|임|인|입|을|도)?\S{0,3}|겠\S{0,4}|기로\s\S{0,4}|(?:을|ㄹ|할|릴|갈|낼|될|볼|둘|줄|킬)게요?\S{0,2})$"
)
_PROPOSED = re.compile(
    r"(?:(?:해|어|아|여|져|워|와|가|나|서|려|켜|돼|둬|줘|봐|춰|내|대|야)야\s?(?:만\s?)?(?:한|하|할|합|해|된|되|돼|됩|했)\S{0,8}|(?:하|되|가|보|주|두|내|기|리|시|키|우)자\S{0,2}"
    r"|(?:하|해|으|시|되|말|려|켜|놓으|나서)(?:라|십시오|세요|시오|달라)\S{0,3}|달라\S{0,2}|필요(?:가|성이)?\s?(?:있|하|한|합)\S{0,6}|(?:바람직|마땅|촉구)\S{0,6}|것을\s?\S{1,6})$"
)
_PREDICTED = re.compile(
    r"(?:(?:것|전망|예상|관측|가능성|수\s?(?:도|밖에)?\s?(?:있|없)|우려)\S{0,3}(?:\s?(?:있|크|높|이|같|없)\S{0,6})?)$"
)
_FUTURE = re.compile(r"[가-힣]\s?것(?:이|으로|임|입|$|”|\")")
_QUESTION = re.compile(r"(?:[가냐까나느]|\?)[?\"”’']{0,3}$")


def stance_of(cue: Cue, line: Sequence[Item], text: str, spans: Sequence[Span]) -> tuple[Act, Stance]:
    """The act and the stance of a claim whose content is `spans`."""
    act = cue.act
    own = words.STANCES.get(act)
    if own is not None and not (act is Act.DENY and cue.stem in words.REJOINDERS):
        return act, own
    last = spans[-1]
    tail = text[max(last.start, last.end - _TAIL) : last.end].rstrip("\"”’'.!…」』 ")
    if _DENIED.search(tail):
        return act, Stance.DENIED
    if act is Act.DENY:
        return act, Stance.ASSERTED
    if _PLANNED.search(tail):
        return act, Stance.PLANNED
    if _PROPOSED.search(tail):
        return act, Stance.PROPOSED
    if _future(line, last):
        return act, Stance.PREDICTED
    if _PREDICTED.search(tail) and not tail.endswith(("것", "것이", "것이라", "것임")):
        return act, Stance.PREDICTED
    if text[last.end - 2 : last.end].rstrip("\"”’'").endswith("?") or tail.endswith(
        ("냐", "느냐", "인가", "는가", "까", "을까")
    ):
        return act, Stance.QUESTIONED
    return act, Stance.ASSERTED


def _future(line: Sequence[Item], last: Span) -> bool:
    """ㄹ 것 at the end of an indirect content: the adnominal ending tells future from past."""
    for index in range(len(line) - 1, 1, -1):
        item = line[index]
        if item.start >= last.end:
            continue
        if item.end <= last.start or last.end - item.end > 4:
            return False
        if item.form == "것" or item.form.startswith("것"):
            return line[index - 1].tag == "ETM" and line[index - 1].form in ("ᆯ", "을")
    return False
