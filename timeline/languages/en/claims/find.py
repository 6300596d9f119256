"""English claims: a cue, then who it makes speak, then what is said.

`may_claim` is the cheap look that decides whether a sentence is parsed. `find_claims` chooses among all that may be a
claim in a parsed sentence (`candidates`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from timeline.languages.base import ClaimMention
from timeline.languages.en.analysis.quotations import MARKS
from timeline.languages.en.analysis.syntax import ADJUNCTS, AUXILIARIES, Tree, tree_of
from timeline.languages.en.claims.candidates import candidates
from timeline.languages.en.claims.choice import Found, choose, parent
from timeline.languages.en.claims.quotes import goes_on
from timeline.languages.en.claims.sources import antecedent, is_speaker, kind_of, noun_phrase
from timeline.languages.en.claims.stance import quotation, stance_of
from timeline.languages.en.lexicon import claims as lexicon
from timeline.types import Sentence, Span, Trigger

_WORDS = re.compile(r"[A-Za-z]+")
_PIECES = frozenset({"that", "object", "small", "wh"})
_BETWEEN = re.compile(r"[\s,;:–—-]{0,6}(?:(?:and|but|so|then)\s+)?")
_GOES_ON = frozenset({"conj", "xcomp", "advcl", "pcomp", "prep", "dep", "ccomp"})
_WAS = frozenset({"was", "were"})
_HAD = frozenset({"had", "'d"})
_CHAIN = 4  # verbs that one saying goes through: came out and said, issued a statement saying


def may_claim(text: str, start: int, end: int) -> bool:
    """Whether a sentence holds a cue, a quotation mark or a label, so that a claim may stand in it."""
    stretch = text[start:end]
    if any(mark in stretch for mark in MARKS) or ":" in stretch or "–" in stretch or " - " in stretch:
        return True
    return not lexicon.FORMS.isdisjoint(_WORDS.findall(stretch.lower()))


def find_claims(text: str, sentence: Sentence) -> list[ClaimMention]:
    """The claims of one analysed sentence; contents may reach beyond it where a quotation does."""
    tree = tree_of(sentence.tokens)
    chosen = _continued(text, sentence, _whole(text, choose(candidates(text, sentence, tree))))
    chosen = _cited(tree, chosen)
    chosen.sort(key=lambda f: (f.content[0].start, -f.content[-1].end, f.order))
    return [_mention(text, tree, found, parent(found, chosen)) for found in chosen]


def _whole(text: str, chosen: list[Found]) -> list[Found]:
    """The claims of a sentence; two pieces side by side that one cue tells are one: said │ all he does │ is ask."""
    found: list[Found] = []
    for one in sorted(chosen, key=lambda f: f.content[0].start):
        last = next((f for f in found if f.cue is not None and f.cue == one.cue), None)
        kinds = set() if last is None else {last.kind.partition(":")[0], one.kind.partition(":")[0]}
        pieces = last is not None and kinds <= _PIECES and last.source == one.source
        if (
            last is None
            or not pieces
            or _BETWEEN.fullmatch(text, last.content[-1].end, one.content[0].start) is None
        ):
            found.append(one)
            continue
        span = Span(last.content[-1].start, one.content[0].end)
        surer = max(last, one, key=lambda f: f.score)
        content = (*last.content[:-1], span, *one.content[1:])
        found[found.index(last)] = replace(surer, content=content, words=last.words | one.words)
    return found


def _cited(tree: Tree, chosen: list[Found]) -> list[Found]:
    """Who is cited for a claim makes it too, one layer below: the Ledger reported that …, citing two officials."""
    found: list[Found] = []
    cited: set[Span] = set()
    for n, lemma in enumerate(tree.lemmas):
        who = tree.child(n, {"dobj"}) if lemma in lexicon.CITING else None
        outer = None if who is None else _citer(tree, n, chosen)
        if who is None or outer is None or not is_speaker(tree, who):
            continue
        cue, source = tree.span(n, n), noun_phrase(tree, who, ())
        inner = replace(outer, kind="citing", lemma="cite", cue=cue, source=source, head=who)
        found.append(replace(inner, order=outer.order + len(tree.tokens), under=outer.order))
        cited.add(cue)
    rest = [f for f in chosen if f.cue is None or not any(c.overlaps(f.cue) for c in cited)]
    return rest + found


def _citer(tree: Tree, n: int, chosen: Sequence[Found]) -> Found | None:
    """The claim beside which a verb names who is cited: in its source (the Ledger, which cited …) or under its cue."""
    if any(tree.lemmas[c] == "as" for c in tree.children[n]):
        return None  # quoted an official as saying
    place = tree.tokens[n].start
    above = {tree.tokens[h].start for h in islice(tree.ancestors(n), 2)}
    for outer in chosen:
        within = any(s.start <= place < s.end for s in outer.source)
        under = outer.cue is not None and outer.cue.start in above
        own = outer.cue is not None and outer.cue.start == place
        held = any(s.start <= place < s.end for s in outer.content)
        if (within or under) and not own and not held:
            return outer
    return None


def _continued(text: str, sentence: Sentence, chosen: list[Found]) -> list[Found]:
    """An indirect claim goes on in the quotation behind its sentence: Kim said the bridge was safe. “We checked it.”"""
    if any(f.kind in ("speech", "label") for f in chosen):
        return chosen
    outer = max(
        (f for f in chosen if f.kind in ("that", "according")),
        key=lambda f: sum(s.end - s.start for s in f.content),
        default=None,
    )
    if outer is None:
        return chosen
    behind = tuple(goes_on(text, sentence.end, None))
    return [replace(f, content=f.content + behind) if f is outer else f for f in chosen]


def _mention(text: str, tree: Tree, found: Found, parent: int | None) -> ClaimMention:
    act = lexicon.act_of(found.kind, found.lemma)
    cue = None
    if found.cue is not None:
        lemma = found.lemma if found.kind != "according" else "according to"
        cue = Trigger(
            text=text[found.cue.start : found.cue.end], lemma=lemma, start=found.cue.start, end=found.cue.end
        )
    return ClaimMention(
        cue=cue,
        source=found.source,
        source_kind=kind_of(text, tree, found.head, found.source) if found.source else None,
        antecedent=antecedent(tree, found.head),
        content=found.content,
        quotation=quotation(text, found.content),
        act=act,
        stance=stance_of(text, tree, found, act),
        parent=parent,
        carried=bool(found.source) and found.lemma in lexicon.GOING_ON,
        aside=_aside(tree, found),
        issued=tree.runs(_issued(tree, found)),
        past=_is_past(tree, found),
        earlier=_is_earlier(tree, found),
        confidence=round(found.score, 2),
        rule=f"en.{found.kind}",
    )


def _is_past(tree: Tree, found: Found) -> bool:
    """Whether a cue tells in the past tense of its saying: said, was told, left the hall saying; but not has said."""
    n = None if found.cue is None else tree.at(found.cue.start)
    for _ in range(_CHAIN):
        if n is None or not tree.tokens[n].tag.startswith("VB"):
            return False
        told = {tree.tokens[c].text.lower() for c in tree.children[n] if tree.tokens[c].dep in AUXILIARIES}
        if tree.tokens[n].tag != "VBG" or told:
            return (tree.tokens[n].tag == "VBD" and not told) or not told.isdisjoint(_WAS)
        n = tree.heads[n]
    return False


def _is_earlier(tree: Tree, found: Found) -> bool:
    """Whether a cue tells of what had been said: had warned, had been told."""
    n = None if found.cue is None else tree.at(found.cue.start)
    return n is not None and any(tree.tokens[c].text.lower() in _HAD for c in tree.all(n, ("aux",)))


def _issued(tree: Tree, found: Found) -> list[int]:
    """The words that tell when a cited paper came out: a report published on Monday, a 2017 study; but a 2017 annual
    report came out after 2017."""
    if found.head is None or tree.lemmas[found.head] not in lexicon.DOCUMENTS:
        return []
    told = [c for c in tree.all(found.head, {"acl", "relcl"}) if tree.lemmas[c] in lexicon.COMING_OUT]
    before = [c for c in tree.children[found.head] if c < found.head]
    if not any(tree.lemmas[c] in lexicon.PERIODICAL for c in before):
        told += [c for c in before if tree.tokens[c].entity == "DATE"]
    return sorted({w for c in told for w in tree.subtree(c)})


def _aside(tree: Tree, found: Found) -> tuple[Span, ...]:
    """What does not tell when a verb speaks: all but what hangs on it, or on the verbs that it goes on from, beside
    its subject and what is said."""
    n = None if found.cue is None else tree.at(found.cue.start)
    if n is None or not tree.tokens[n].tag.startswith("VB"):
        return ()
    telling = set(_issued(tree, found))
    for _ in range(_CHAIN):
        for c in tree.children[n]:
            beside = tree.tokens[c].dep in ADJUNCTS and not (
                tree.tokens[c].dep == "prep" and tree.lemmas[c] not in lexicon.WHEN
            )
            measured = any(tree.tokens[w].tag == "$" or tree.tokens[w].text == "%" for w in tree.subtree(c))
            if (
                beside
                and not measured
                or tree.tokens[c].dep == "advcl"
                and tree.lemmas[c] in lexicon.SPEAKING
            ):
                telling.update(tree.subtree(c))
        spoken = tree.tokens[n].dep == "acl" and tree.tokens[n].tag == "VBG"
        if spoken and tree.lemmas[tree.heads[n]] in lexicon.DOCUMENTS:
            n = tree.heads[n]  # sent a letter saying
        if (
            not (tree.tokens[n].dep in _GOES_ON or spoken)
            or tree.child(n, {"mark"}) is not None
            or tree.heads[n] == n
        ):
            break
        n = tree.heads[n]
    return tree.runs([w for w in range(len(tree.tokens)) if w not in telling])
