"""News outlets as sources, and the unnamed voices that a reporter has heard himself."""

from __future__ import annotations

import re

from timeline.languages.en.lexicon import claims as words
from timeline.types import Act, Claim

_PAPERS = (
    "newspaper|paper|magazine|journal|times|post|press|outlet|broadcaster|herald|tribune|gazette|news|telegraph|guardian|"
    "standard|chronicle|ledger|observer|mail|courier|sun|globe|mirror|weekly|daily|radio|television|tv|channel"
)
_AGENCIES = "Reuters|Bloomberg|AP|AFP|BBC|CNN|CNBC|NBC|CBS|ABC|NPR|FT|WSJ|NHK|Xinhua|Yonhap|Axios|Politico"
_NAME = rf"(?:the )?(?:[\w.&’' -]{{0,60}}\b(?:{_PAPERS})|(?-i:{_AGENCIES}))(?: news)?"
_OUTLET = re.compile(rf"{_NAME}(?:,| \(|$)", re.IGNORECASE)
_ASKED = re.compile(
    r"\b(?:analyst|trader|expert|observer|economist|resident|witness|critic|spokes\w{3,6})s?\b", re.IGNORECASE
)
_TO = re.compile(rf" (?:reporters|journalists|{_NAME})\b", re.IGNORECASE)


def reports(claim: Claim) -> bool:
    """The Northern Herald reported: an outlet by its name, with a word for telling."""
    told = claim.act in (Act.REPORT, Act.SAY) and claim.cue is not None and claim.cue.lemma in words.TELLING
    return told and claim.source is not None and _OUTLET.match(claim.source.text) is not None


def own_voice(text: str, claim: Claim) -> bool:
    """Analysts and spokesmen said; an official told reporters; an aide told the Ledger."""
    if claim.source is None or claim.cue is None or _ASKED.search(claim.source.text):
        return True
    return _TO.match(text, claim.cue.end) is not None
