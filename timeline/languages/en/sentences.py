"""English sentences: full stops that end no abbreviation, and quotations that their sentence goes on behind."""

from __future__ import annotations

import re

from timeline.languages.common.sentences import Marks, scanner

_END = re.compile(r"[.!?…]{1,3}(?:[\"'”’)\]]{0,3}|\s?(?:''|\"|”))(?=\s|$)|\n[ \t]*\n")
_ABBREVIATIONS = frozenset(
    (
        "mr mrs ms dr prof sen rep gov gen col lt sgt capt adm rev hon pres st mt ft jan feb mar apr jun jul aug sep sept oct "
        "nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co ltd llc bros no nos vs etc e.g i.e al fig vol p pp jr "
        "sr ave blvd rd dept u.s u.n u.k a.m p.m d.c ph.d b.c a.d est approx calif fla tex mass conn ill ind mich minn wash "
        "ore ariz colo ga va pa n.y n.j"
    ).split()
)
_AFTER = frozenset("inc corp co ltd llc jr sr etc u.s u.n u.k a.m p.m d.c".split())  # may also end a sentence
_WORD = re.compile(r"[\w.&]{1,12}$")


def _goes_on(text: str, start: int, end: int) -> bool:
    rest = text[end : end + 40].lstrip()
    if rest[:1].islower() or rest[:1] in ",;:":
        return True
    if text[start] != "." or end - start > 1:
        return False
    before = _WORD.search(text, max(0, start - 12), start)
    if before is None:
        return False
    word = before.group().lower()
    if len(word) == 1 and word.isalpha() and word != "i":
        return True  # an initial: J. Smith
    if word in _AFTER:
        return not rest[:1].isupper() or rest.split(" ", 1)[0] in ("Congress", "President", "Senate", "Army")
    return word in _ABBREVIATIONS


sentences = scanner(Marks(end=_END, goes_on=_goes_on))
