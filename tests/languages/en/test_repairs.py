"""What a parse says that cannot be is mended before anything reads it."""

from __future__ import annotations

import pytest

from timeline.languages.en.analysis.repairs import repaired
from timeline.types import Token


def parse(shown: str) -> tuple[Token, ...]:
    """Words as `word/tag/relation/head`, of names with `/entity` behind."""
    found: list[Token] = []
    start = 0
    for word in shown.split():
        text, tag, dep, head, *entity = word.split("/")
        found.append(Token(start, start + len(text), text, text.lower(), tag, dep, int(head), *entity))
        start += len(text) + 1
    return tuple(found)


def changed(shown: str) -> dict[str, tuple[str, str, str]]:
    """The words that are mended, each with its tag, its relation and the word that it hangs on."""
    before = parse(shown)
    after = repaired(before, lambda word, tag: word.lower())
    return {b.text: (b.tag, b.dep, after[b.head].text) for a, b in zip(before, after, strict=True) if a != b}


@pytest.mark.parametrize(
    ("shown", "mended"),
    [
        # Sales fell, the bank estimated Monday.
        ("Sales/NNS/nsubj/1 fell/VBD/ROOT/1 ,/,/punct/5 the/DT/det/4 bank/NN/nsubj/5 estimated/VBN/advcl/1",
         {"estimated": ("VBD", "advcl", "fell")}),
        # It approved permits last year.
        ("It/PRP/nsubj/1 approved/VBD/ROOT/1 permits/VBZ/dobj/1 last/JJ/amod/4 year/NN/npadvmod/2",
         {"permits": ("NNS", "dobj", "approved"), "year": ("NN", "npadvmod", "approved")}),
        # In the May 3, 2011 raid.
        ("In/IN/ROOT/0 the/DT/det/2 May/NNP/pobj/0 3/CD/nummod/2 ,/,/punct/2 2011/CD/nummod/6 raid/NN/appos/2",
         {"the": ("DT", "det", "raid"), "May": ("NNP", "nmod", "raid"), "2011": ("CD", "nummod", "May"),
          "raid": ("NN", "pobj", "In")}),
        # The bombing of a clinic that killed two.
        ("bombing/NN/ROOT/0 of/IN/prep/0 clinic/NN/pobj/1 that/WDT/nsubj/4 kill/VBD/relcl/2 two/CD/dobj/4",
         {"kill": ("VBD", "relcl", "bombing")}),
        # A study in the journal Vale found that.
        ("study/NN/nsubj/4 in/IN/prep/0 journal/NN/pobj/1 Vale/NNP/nsubj/4 found/VBD/ROOT/4 that/DT/dobj/4",
         {"Vale": ("NNP", "appos", "journal")}),
        # He made plans on Tuesday to close.
        ("He/PRP/nsubj/1 made/VBD/ROOT/1 plans/NNS/dobj/1 on/IN/prep/2 Tuesday/NNP/pobj/3 to/TO/aux/6 close/VB/acl/2",
         {"on": ("IN", "prep", "made")}),
        # Of the fiscal year Vale won.
        ("Of/IN/prep/5 the/DT/det/4 fiscal/JJ/amod/3 year/NN/compound/4 Vale/NNP/pobj/0 won/VBD/ROOT/5",
         {"the": ("DT", "det", "year"), "year": ("NN", "pobj", "Of"),
          "Vale": ("NNP", "nsubj", "won")}),
        # Orrin sold it, cut jobs.
        ("Orrin/NNP/nsubj/1 sold/VBD/ccomp/4 it/PRP/dobj/1 ,/,/punct/4 cut/VBD/ROOT/4 jobs/NNS/dobj/4",
         {"sold": ("VBD", "ROOT", "sold"), "cut": ("VBD", "conj", "sold")}),
        # On the morning Holt spoke.
        ("On/IN/ROOT/0 the/DT/det/2 morning/NN/pobj/0 Holt/NNP/nsubj/4 spoke/VBD/ROOT/4",
         {"On": ("IN", "prep", "spoke")}),
        # Vale, so rich, bid buying.
        ("Vale/NNP/nsubj/5 ,/,/punct/0 so/RB/advmod/3 rich/JJ/amod/0 ,/,/punct/0 bid/VBN/ROOT/5 buying/VBG/xcomp/5",
         {"bid": ("VBD", "ROOT", "bid")}),
        # The mayor hinted.
        ("The/DT/det/1 mayor/NN/nsubj/2 hinted/NNP/ROOT/2", {"hinted": ("VBD", "ROOT", "hinted")}),
        # Actor and critic Ana Holt spoke.
        ("Actor/NN/nsubj/5 and/CC/cc/0 critic/NN/compound/4 Ana/NNP/compound/4 Holt/NNP/conj/0/PERSON spoke/VBD/ROOT/5",
         {"Actor": ("NN", "nmod", "Holt"), "and": ("CC", "cc", "Holt"), "Holt": ("NNP", "nsubj", "spoke")}),
        # They employ forty and sell.
        ("They/PRP/nsubj/1 employ/VBP/ROOT/1 forty/CD/dobj/1 and/CC/cc/1 sell/VB/conj/1",
         {"sell": ("VBP", "conj", "employ")}),
        # The ferry, moored there, will sail.
        ("ferry/NN/nsubj/2 ,/,/punct/0 moored/VBD/ROOT/2 there/RB/advmod/2 ,/,/punct/2 will/MD/aux/6 sail/VB/conj/2",
         {"ferry": ("NN", "nsubj", "sail"), "moored": ("VBN", "acl", "ferry"), "sail": ("VB", "ROOT", "sail")}),
        # It told us that those had to.
        ("It/PRP/nsubj/1 told/VBD/ROOT/1 us/PRP/dobj/1 that/IN/dobj/5 those/DT/nsubj/5 had/VBD/ccomp/1",
         {"that": ("IN", "mark", "had")}),
        # He spoke at talks, the Vale Forum.
        ("He/PRP/nsubj/1 spoke/VBD/ROOT/1 at/IN/prep/1 talks/NNS/pobj/2 ,/,/punct/1 the/DT/det/6 Forum/NNP/npadvmod/1",
         {"Forum": ("NNP", "appos", "talks")}),
        # He left Tuesday fleeing.
        # It was found Monday hidden.
        ("It/PRP/nsubjpass/2 was/VBD/auxpass/2 found/VBN/ROOT/2 Monday/NNP/nsubj/4 hidden/VBD/advcl/2",
         {"Monday": ("NNP", "npadvmod", "found"), "hidden": ("VBN", "advcl", "found")}),
        ("He/PRP/nsubj/1 left/VBD/ROOT/1 Tuesday/NNP/npadvmod/3 fleeing/VBG/advcl/1",
         {"Tuesday": ("NNP", "npadvmod", "left")}),
        # Orrin plans to open.
        ("Orrin/NNP/nsubj/1 plans/NNS/ROOT/1 to/TO/aux/3 open/VB/xcomp/1", {"plans": ("VBZ", "ROOT", "plans")}),
        # In 1963 engineers met.
        ("In/IN/prep/3 1963/CD/nummod/2 engineers/NNS/pobj/0 met/VBD/ROOT/3",
         {"1963": ("CD", "pobj", "In"), "engineers": ("NNS", "nsubj", "met")}),
        # Holt let her go and freed two.
        ("Holt/NNP/nsubj/1 let/VBD/ROOT/1 her/PRP/nsubj/3 go/VB/ccomp/1 and/CC/cc/3 freed/VBD/conj/3 two/CD/dobj/5",
         {"freed": ("VBD", "conj", "let")}),
        # an employee of banks who left
        ("an/DT/det/1 employee/NN/ROOT/1 of/IN/prep/1 banks/NNS/pobj/2 who/WP/nsubj/5 left/VBD/relcl/3",
         {"left": ("VBD", "relcl", "employee")}),
        # Holt agreed ; he withdrew it
        ("Holt/NNP/nsubj/1 agreed/VBD/ccomp/4 ;/:/punct/4 he/PRP/nsubj/4 withdrew/VBD/ROOT/4 it/PRP/dobj/4",
         {"agreed": ("VBD", "parataxis", "withdrew")}),
        # On Tuesday Holt spoke.
        ("On/IN/prep/3 Tuesday/NNP/compound/2 Holt/NNP/nsubj/3 spoke/VBD/ROOT/3",
         {"Tuesday": ("NNP", "pobj", "On")}),
    ],
)  # fmt: skip
def test_what_cannot_be_is_mended(shown: str, mended: dict[str, tuple[str, str, str]]) -> None:
    assert changed(shown) == mended


@pytest.mark.parametrize(
    "shown",
    [
        # Three feared dead.
        "Three/CD/nsubj/1 feared/VBN/ROOT/1 dead/JJ/acomp/1",
        # Jobs , aged 55 , left.
        "Jobs/NNP/nsubj/5 ,/,/punct/5 aged/VBN/advcl/5 55/CD/npadvmod/2 ,/,/punct/5 left/VBD/ROOT/5",
        # They left when he fell.
        "They/PRP/nsubj/1 left/VBD/ROOT/1 ,/,/punct/1 when/WRB/advmod/5 he/PRP/nsubj/5 fell/VBD/advcl/1",
        # The board permits trawling.
        "The/DT/det/1 board/NN/nsubj/2 permits/VBZ/ROOT/2 trawling/NN/dobj/2",
    ],
)
def test_what_can_be_stays(shown: str) -> None:
    assert changed(shown) == {}


@pytest.mark.parametrize(
    "shown",
    [
        "In/IN/prep/1 1963/CD/nummod/2 engineers/NNS/ROOT/2",
        "Holt/NNP/nsubj/1 said/VBD/ROOT/1 on/IN/prep/3 Monday/NNP/pobj/4 closed/VBD/ccomp/1 it/PRP/nsubj/4",
        "co/NN/ROOT/0 -/HYPH/punct/0 founder/NN/dobj/1 met/VBD/relcl/2",
    ],
)
def test_no_word_hangs_on_what_hangs_on_it(shown: str) -> None:
    after = repaired(parse(shown), lambda word, tag: word.lower())
    for n in range(len(after)):
        for _ in after:
            n = after[n].head
        assert after[n].head == n
