"""News outlets as sources, and the unnamed voices that a reporter has heard himself."""

from __future__ import annotations

import re

from timeline.languages.ko import lexicon_claims as words
from timeline.types import Claim

_TRADES = (
    "업계",
    "증권가",
    "재계",
    "학계",
    "금융권",
    "정치권",
    "관가",
    "전문가",
)  # 업계 관계자, 증권업계 한 인사
_HEARD = re.compile(r"본지|기자|취재진|통화|인터뷰|간담회|브리핑|회견")
_NEAR = 30  # characters behind a source that tell to whom or where it spoke


def reports(claim: Claim) -> bool:
    """FT가 18일 보도했다: only outlets do that."""
    return claim.cue is not None and claim.cue.lemma.removesuffix("다") in words.REPORTED


def own_voice(text: str, claim: Claim) -> bool:
    """업계 관계자는, 한 관계자는 본지와의 통화에서."""
    if claim.source is None or any(trade in claim.source.text for trade in _TRADES):
        return True
    if not claim.source.spans:  # who goes on
        return False
    end = claim.source.spans[-1].end
    first = claim.content[0].start
    return _HEARD.search(text, end, min(end + _NEAR, first) if first > end else end + _NEAR) is not None
