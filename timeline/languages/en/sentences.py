"""English sentences: full stops that end no abbreviation, and quotations that their sentence goes on behind."""

from __future__ import annotations

import re

from timeline.languages.common.sentences import Marks, scanner

_END = re.compile(r"[.!?…]{1,3}(?:[\"'”’)\]]{0,3}|\s?(?:''|\"|”))(?=\s|$)|\n[ \t]*\n")
# Before a name or a number, and never the last word of a sentence.
_TITLES = frozenset(
    (
        "mr mrs ms messrs dr prof sen sens rep reps gov govs gen col lt sgt capt cmdr adm rev hon pres supt "
        "st mt ft vs e.g i.e"
    ).split()
)
# Before a number only (No. 3), else words of their own.
_NUMBERED = frozenset("no nos art fig vol p pp sec ch".split())
# With a capital only: sat., may. and sun. are words that end sentences.
_CAPITALIZED = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri".split()
)
# May stand last in a sentence: then a word follows that begins one.
_EITHER = frozenset(
    (
        "u.s u.n u.k e.u d.c a.m p.m b.c a.d n.y n.j n.h n.m n.c s.c n.d s.d r.i w.va ala ariz ark calif colo "
        "conn del fla ga ill ind kan ky la mass md mich minn mo mont neb nev okla ore pa penn tenn tex va vt "
        "wash wis wyo jr sr ph.d m.d et al est dept ave blvd rd approx"
    ).split()
)
# Behind a company's name: ends a sentence before a capital, but not before what its people are called.
COMPANIES = frozenset("inc corp co ltd llc plc bros cos".split())
_POSTS = frozenset(
    "chairman chief president vice executive director ceo chairwoman co founder general senior".split()
)
_STARTERS = frozenset(
    (
        "the a an this that these those there it its he she they we i you his her their our my and but or so "
        "yet nor in on at by for from with without as after before since until while when where if although "
        "though because despite during under over between among according about more most many some all both "
        "each no not none what who why how which whether is are was were do does did can could will would may "
        "might should one two three another other others such still now then also even just only once here "
        "however meanwhile instead moreover last next earlier later today yesterday mr mrs ms dr police "
        "officials analysts critics"
    ).split()
)
_WORD = re.compile(r"[\w.&-]{1,15}$")
_NEXT = re.compile(r"[\"'“‘(\[`]{0,3}(\w{1,20})")


def _goes_on(text: str, begin: int, start: int, end: int) -> bool:
    rest = text[end : end + 40].lstrip()
    if rest[:1].islower() or rest[:1] in ",;:":
        return True
    if text[start] != "." or end - start > 1:
        return False
    before = _WORD.search(text, max(begin, start - 15), start)
    if before is None:
        return False
    word = before.group().lower().rpartition("-")[2].lstrip(".")
    if word.isdigit() and len(word) <= 2 and not text[begin : before.start()].strip():
        return True  # the number of an item: 3. Talks fail
    following = _NEXT.match(rest)
    next_word = following.group(1) if following else ""
    if next_word[:1].islower():  # U.S. “does not …
        return word in _EITHER
    next_word = next_word.lower()
    if rest.startswith("(") and word in COMPANIES | _EITHER:
        return next_word not in _STARTERS  # Orrin Inc. (NYSE: ORN) said
    if len(word) == 1 and word.isalpha():
        return word != "i" or next_word not in _STARTERS  # an initial: J. Smith
    if word in _TITLES:
        return True
    if word in _NUMBERED:
        return next_word.isdigit()
    if word in _CAPITALIZED:
        return before.group()[:1].isupper() and next_word not in _STARTERS
    if word in COMPANIES:
        return next_word in _POSTS or next_word in COMPANIES
    initials = "." in word and all(len(part) == 1 for part in word.split("."))  # George H.W. Bush
    return (initials or word in _EITHER) and next_word not in _STARTERS


sentences = scanner(Marks(end=_END, goes_on=_goes_on))
