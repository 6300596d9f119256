"""The past of English verbs, for lines that make a sentence of a gerund: after selling its stake, it sold its stake."""

from __future__ import annotations

_IRREGULAR = dict(
    pair.split(":")
    for pair in (
        "be:was become:became begin:began break:broke bring:brought build:built burn:burned buy:bought "
        "catch:caught choose:chose come:came cut:cut deal:dealt do:did draw:drew drink:drank drive:drove "
        "eat:ate fall:fell feed:fed feel:felt fight:fought find:found flee:fled fly:flew forbid:forbade "
        "forget:forgot forgive:forgave freeze:froze get:got give:gave go:went grow:grew have:had hear:heard "
        "hide:hid hit:hit hold:held hurt:hurt keep:kept know:knew lay:laid lead:led leave:left lend:lent "
        "let:let lie:lied lose:lost make:made mean:meant meet:met pay:paid put:put quit:quit read:read "
        "ride:rode ring:rang rise:rose run:ran say:said see:saw seek:sought sell:sold send:sent set:set "
        "shake:shook shed:shed shoot:shot show:showed shut:shut sing:sang sink:sank sit:sat sleep:slept "
        "slide:slid speak:spoke spend:spent spin:spun split:split spread:spread stand:stood steal:stole "
        "stick:stuck strike:struck swear:swore sweep:swept swim:swam swing:swung take:took teach:taught "
        "tear:tore tell:told think:thought throw:threw undergo:underwent understand:understood "
        "undertake:undertook wear:wore win:won withdraw:withdrew write:wrote overcome:overcame "
        "overtake:overtook overthrow:overthrew bet:bet bid:bid bend:bent bind:bound bite:bit bleed:bled "
        "blow:blew cast:cast cling:clung creep:crept dig:dug grind:ground hang:hung kneel:knelt lean:leaned "
        "leap:leaped learn:learned plead:pleaded rebuild:rebuilt repay:repaid rewrite:rewrote shrink:shrank "
        "spring:sprang stem:stemmed wake:woke weep:wept wind:wound"
    ).split()
)
_VOWELS = "aeiou"


def past(lemma: str) -> str:
    """The past of a verb by its lemma: sell, sold; stop, stopped; carry, carried."""
    if lemma in _IRREGULAR:
        return _IRREGULAR[lemma]
    if lemma.endswith("e"):
        return f"{lemma}d"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return f"{lemma[:-1]}ied"
    return f"{lemma}{lemma[-1]}ed" if _doubles(lemma) else f"{lemma}ed"


def _doubles(lemma: str) -> bool:
    """Whether a verb of one short syllable, or with such a stress at its end, doubles its last letter: stop, commit."""
    short = (
        len(lemma) > 2
        and lemma[-1] not in _VOWELS + "wxyh"
        and lemma[-2] in _VOWELS
        and lemma[-3] not in _VOWELS
    )
    syllables = sum(ch in _VOWELS and lemma[n - 1 : n] not in tuple(_VOWELS) for n, ch in enumerate(lemma))
    return short and (syllables == 1 or lemma.endswith(("mit", "fer", "cur", "pel", "bel", "trol")))
