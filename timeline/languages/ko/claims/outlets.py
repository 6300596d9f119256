"""News outlets as sources, and the unnamed voices that a reporter has heard himself."""

from __future__ import annotations

import re

from timeline.languages.ko.lexicon import claims as words
from timeline.types import Claim

_TRADES = tuple(
    "업계 증권가 재계 학계 금융권 정치권 관가 전문가 대변인".split()
)  # 업계 관계자, 증권업계 한 인사
_HEARD = re.compile(r"본지|기자|취재진|통화|인터뷰|간담회|브리핑|회견")
# 통일부 당국자, but 미 국방부 당국자: officials of the country's own government speak to its press.
_HOME = re.compile(
    r"[가-힣]{1,8}(?:부|처|청|위원회|대통령실|총리실|청와대)(?:의)? (?:고위 |한 |핵심 )?(?:당국자|관계자)"
)
_NEAR = 30  # characters behind a source that tell to whom or where it spoke


def reports(claim: Claim) -> bool:
    """FT가 18일 보도했다: only outlets do that."""
    return claim.cue is not None and claim.cue.lemma.removesuffix("다") in words.REPORTED


def own_voice(text: str, claim: Claim) -> bool:
    """업계 관계자는, 외교부 당국자는, 한 관계자는 본지와의 통화에서."""
    if claim.source is None or _HOME.match(claim.source.text) or any(t in claim.source.text for t in _TRADES):
        return True
    if not claim.source.spans:  # who goes on
        return False
    end = claim.source.spans[-1].end
    first = claim.content[0].start
    return _HEARD.search(text, end, min(end + _NEAR, first) if first > end else end + _NEAR) is not None
