"""The cheap look that decides whether a Korean sentence is analysed for claims."""

from __future__ import annotations

import re

from timeline.languages.ko.lexicon import claims as words
from timeline.types import Act

_TOLD = sorted(
    {
        s[:-1]
        for s in words.NOMINAL | words.BARE | words.ADMITTING | words.ESTIMATING | words.DENYING
        if s.endswith("하")
    }
    | {s[:-1] for s in words.NOMINAL_PASSIVES}
    | {s[:-1] for s, act in words.PREDICATES.items() if act in (Act.REQUEST, Act.PROPOSE) and len(s) > 2}
)
_MAY_CLAIM = re.compile(
    r"[\"“”‘「『]"
    r"|'\s?(?:이?라[고며면는]|고|며|면서|는)"
    r"|[다라자냐](?:고|며|면서|는)|[분명확실]{2}히 [했하]"
    rf"|[단란냔잔] (?:{'|'.join(words.NOUNS)})"
    r"|(?:방침|계획|생각|입장|의향|구상|전망|관측)[이입인임]"
    r"|밝[히혔힌]|[었였았했됐]음을 |뜻을|것으로|따르면|의하면|[을를] 보면|인용|라는"
    rf"|(?:{'|'.join(_TOLD)})[하했해한할합함되된됐돼됩됨]"
)
_LABEL = re.compile(r"[^가-힣\s]{0,3} ?[가-힣][가-힣 ]{1,24} ?[:=>]")


def may_claim(text: str, start: int, end: int) -> bool:
    """A quotation mark, a quotative, a stem of saying or the label of a transcript: worth the analyser."""
    return _MAY_CLAIM.search(text, start, end) is not None or _LABEL.match(text, start, end) is not None
