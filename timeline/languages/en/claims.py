"""English claims: a cue, then who it makes speak, then what is said.

`may_claim` is the cheap look that decides whether a sentence is parsed. `find_claims` reads a parsed sentence: direct
speech by its marks, everything else by the frames of cue words (`claims_frames`), weighed by `lexicon_claims`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from timeline.languages.base import ClaimMention
from timeline.languages.en import lexicon_claims as lexicon
from timeline.languages.en.claims_choice import THRESHOLD, Found, choose, parent
from timeline.languages.en.claims_exclusions import is_name, tells_nothing
from timeline.languages.en.claims_frames import Frame, frames
from timeline.languages.en.claims_headlines import labelled
from timeline.languages.en.claims_quotes import Speech, goes_on, speeches
from timeline.languages.en.claims_sources import antecedent, is_speaker, kind_of, noun_phrase, tells_day
from timeline.languages.en.claims_speakers import is_nominal, speaker
from timeline.languages.en.claims_stance import quotation, stance_of
from timeline.languages.en.claims_weights import strength
from timeline.languages.en.quotations import MARKS, between
from timeline.languages.en.syntax import ADJUNCTS, Tree
from timeline.types import Act, Sentence, Span, Trigger

_PHRASE = 0.9
_LEAST_CLAUSE = 4  # words; a shorter clause under an attributing phrase is a slip of the parser
_LAYER = 0.35  # how sure a cue must be that reports, inside what another reports
_REPORTING = frozenset({"that", "was:that", "to", "ing", "object:to"})
_NOBODY_ELSE = frozenset({"i", "we", "you", "who", "which", "that", "what"})
_CONDITIONS = frozenset({"if", "unless", "whether", "because", "until"})
_ELSEWHERE = tuple(range(8))  # stands for words outside the sentence
_WORDS = re.compile(r"[A-Za-z]+")
_GOES_ON = frozenset({"conj", "xcomp", "advcl", "pcomp", "prep", "dep", "ccomp"})
_CHAIN = 4  # verbs that one saying goes through: came out and said, issued a statement saying
_AHEAD = frozenset({Act.PREDICT, Act.PLAN})
_CLAUSE_STARTS = frozenset({"DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "IN", "CD", "EX"})
_OUTSIDE = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "conj", "appos", "attr"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
_EDGES = frozenset({",", ":", "``", "''", "-LRB-", "-RRB-", ".", "HYPH", "NFP"})


def may_claim(text: str, start: int, end: int) -> bool:
    """Whether a sentence holds a cue, a quotation mark or a label, so that a claim may stand in it."""
    stretch = text[start:end]
    if any(mark in stretch for mark in MARKS) or ":" in stretch or "–" in stretch or " - " in stretch:
        return True
    return not lexicon.FORMS.isdisjoint(_WORDS.findall(stretch.lower()))


def find_claims(text: str, sentence: Sentence) -> list[ClaimMention]:
    """The claims of one analysed sentence; contents may reach beyond it where a quotation does."""
    tree = Tree(sentence.tokens)
    chosen = _continued(text, sentence, choose(candidates(text, sentence, tree)))
    chosen = _cited(tree, chosen)
    chosen.sort(key=lambda f: (f.content[0].start, -f.content[-1].end, f.order))
    return [_mention(text, tree, found, parent(found, chosen)) for found in chosen]


def _cited(tree: Tree, chosen: list[Found]) -> list[Found]:
    """Who is cited for a claim makes it too, one layer below: the Ledger reported that …, citing two officials."""
    found: list[Found] = []
    cited: set[Span] = set()
    for n, lemma in enumerate(tree.lemmas):
        who = tree.child(n, {"dobj"}) if lemma in lexicon.CITING else None
        outer = None if who is None else _citer(tree, n, chosen)
        if who is None or outer is None or not is_speaker(tree, who):
            continue
        cue, source = _cue(tree, n, n), noun_phrase(tree, who, ())
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


def candidates(text: str, sentence: Sentence, tree: Tree, least: float = THRESHOLD) -> list[Found]:
    """All that may be a claim in a sentence with a score of at least `least`, a layer with one of at least `_LAYER`."""
    span = Span(sentence.start, sentence.end)
    found: list[Found] = []
    told = speeches(text, span, tree)
    quoted = [q for q in between(text, span.start, span.end) if q.utterance]
    for speech in told:
        made = _speech(text, tree, speech, len(found))
        if made is not None and made.score >= least:
            found.append(made)
    taken = {speech.cue for speech in told}
    inside = [any(q.start <= t.start < q.end for q in quoted) for t in tree.tokens]
    for frame in frames(tree):
        layer = _is_layer(tree, frame, quoted=inside[frame.cue])
        if not frame.content or inside[frame.cue] and not layer or tells_nothing(tree, frame):
            continue
        if frame.cue in taken and frame.kind in ("that", "wh", "object", "small"):
            continue
        score = strength(tree, frame)
        if score < (min(least, _LAYER) if layer else least):
            continue
        words = _with_time(tree, frame) or _without_day(
            tree, [w for w in frame.content if not frame.cue <= w <= frame.last], frame.last
        )
        content = _content(text, tree, words)
        if content and not is_name(text, frame, content):
            who = _source(tree, frame.subject, frame.cue, set(words))
            cue = _cue(tree, frame.cue, frame.last)
            found.append(
                Found(
                    frame.kind,
                    frame.lemma,
                    cue,
                    who,
                    frame.subject if who else None,
                    content,
                    frozenset(words),
                    score,
                    len(found),
                    layer and bool(who),
                )
            )
    found.extend(_according(text, tree, len(found), inside))
    found.extend(
        Found(
            "label",
            label.lemma,
            label.cue,
            (label.source,),
            None,
            label.content,
            frozenset(),
            label.score,
            len(found),
        )
        for label in labelled(text, sentence)
        if label.score >= least
    )
    return found


def _with_time(tree: Tree, frame: Frame) -> tuple[int, ...]:
    """The content of a forecast or plan with the day that it is for: expects │ a profit of $4 million this year."""
    if not frame.kind.startswith("object") or lexicon.act_of(frame.kind, frame.lemma) not in _AHEAD:
        return ()
    behind = frame.content[-1] + 1
    for n in tree.children[frame.cue]:
        if tree.edges[n][0] == behind and tells_day(tree, n):
            return tuple(sorted((*frame.content, *tree.subtree(n))))
    return ()


def _without_day(tree: Tree, words: list[int], cue: int) -> tuple[int, ...]:
    """A clause without the day of the saying that a parser took for its own: said │ on Tuesday │ it would close."""
    first = words[0] if words else -1
    if first != cue + 1:
        return tuple(words)
    day = next(
        (n for n in (first, *tree.ancestors(first)) if tree.edges[n][0] == first and tells_day(tree, n)), None
    )
    last = first if day is None else tree.edges[day][1]
    if day is None or last + 1 not in words or tree.tokens[last + 1].tag not in _CLAUSE_STARTS:
        return tuple(words)
    return tuple(w for w in words if w > last)


def _is_layer(tree: Tree, frame: Frame, *, quoted: bool) -> bool:
    """Whether a frame makes somebody who is named there say something, so that it is a layer inside another's claim."""
    if frame.kind not in _REPORTING or frame.lemma not in lexicon.TELLING or frame.subject is None:
        return False
    who = tree.tokens[frame.subject]
    if quoted and (who.tag == "PRP" and who.text.lower() == "they" or frame.lemma in lexicon.THINKING):
        return False  # “They say it's over.”
    if tree.lemmas[frame.subject] in _NOBODY_ELSE or who.tag == "PRP" and not quoted:
        return False  # Kim said she thinks that … is one claim
    below = tree.children[frame.cue]
    return not any(
        tree.tokens[c].dep == "neg" or tree.tokens[c].tag == "MD" or tree.lemmas[c] in _CONDITIONS
        for c in below
    )


def _speech(text: str, tree: Tree, speech: Speech, order: int) -> Found | None:
    n = speech.cue
    token = tree.tokens[n]
    words = frozenset(
        i for i, t in enumerate(tree.tokens) if any(s.start <= t.start < s.end for s in speech.content)
    )
    if tree.lemmas[n] in ("accord", "according") or tree.lemmas[token.head] in ("accord", "according"):
        return None
    while (
        not token.tag.startswith("VB")
        and token.head != n
        and token.dep in ("prep", "pobj", "dobj", "attr", "appos", "conj")
    ):
        n = token.head
        token = tree.tokens[n]
    who = speaker(tree, n) if token.tag.startswith("VB") else None
    if who is None or not tree.tokens[who].text[0].isalnum():
        who = _inverted(tree, n)
    score = strength(tree, Frame("speech", tree.lemmas[n], n, n, tuple(sorted(words)) or _ELSEWHERE, who))
    return Found(
        "speech",
        tree.lemmas[n],
        _cue(tree, n, n),
        _source(tree, who, n, set(words)),
        who,
        speech.content,
        words,
        score,
        order,
    )


def _inverted(tree: Tree, n: int) -> int | None:
    """The head of the noun phrase right behind a verb of saying, whatever the parser hung it on: “…,” said Holt."""
    if n + 1 >= len(tree.tokens):
        return None
    noun = n + 1
    if tree.tokens[noun].tag not in _NOUNS and is_nominal(tree, noun):
        return noun  # said Skelly
    for above in tree.ancestors(noun):
        if above <= n or tree.tokens[above].tag not in _NOUNS or tree.tokens[noun].dep in _OUTSIDE:
            break
        noun = above
    return noun if tree.tokens[noun].tag in _NOUNS else None


def _according(text: str, tree: Tree, order: int, inside: Sequence[bool]) -> Iterable[Found]:
    """`According to X, …`, `in X's view, …`, `in the words of X, …`: what the phrase hangs on is the content."""
    for n in range(len(tree.tokens)):
        phrase = None if inside[n] else _attributing(tree, n)
        if phrase is None:
            continue
        last, who = phrase
        under = set(tree.subtree(n))
        top = next(
            (h for h in tree.ancestors(n) if tree.tokens[h].tag[:2] in ("VB", "MD")), tree.tokens[n].head
        )
        while (
            tree.tokens[top].dep in ("ccomp", "xcomp", "acl")
            and tree.heads[top] < n
            and not inside[tree.heads[top]]
        ):
            top = tree.heads[top]  # Some fear that it will fail, according to …
        words = tuple(w for w in tree.subtree(top) if w not in under)
        if len(words) < _LEAST_CLAUSE:
            words = tuple(w for w in range(len(tree.tokens)) if w not in under)
        content = _content(text, tree, words)
        if content:
            source = _source(tree, who, n, set())
            cue = _cue(tree, n, last)
            yield Found("according", "according", cue, source, who, content, frozenset(words), _PHRASE, order)


def _attributing(tree: Tree, n: int) -> tuple[int, int] | None:
    """The last word of an attributing phrase that begins at a word, and the head of its source."""
    if tree.lemmas[n] in ("according", "accord"):
        to = next((c for c in tree.children[n] if tree.lemmas[c] == "to"), None)
        who = None if to is None else tree.child(to, {"pobj"})
        return None if to is None or who is None else (to, who)
    if tree.lemmas[n] != "in" or tree.tokens[n].dep != "prep" or (n and tree.tokens[n - 1].text != ","):
        return None
    view = tree.child(n, {"pobj"})
    if view is None or tree.tokens[view].text.lower() not in lexicon.VIEWS:
        return None
    who = tree.child(view, {"poss"})
    if who is None:
        of = next((c for c in tree.all(view, {"prep"}) if tree.lemmas[c] == "of"), None)
        who = None if of is None else tree.child(of, {"pobj"})
        return None if of is None or who is None else (of, who)
    return n, who


def _cue(tree: Tree, first: int, last: int) -> Span:
    if last < first or last > first + 4:
        last = first
    return tree.span(first, last)


def _source(tree: Tree, head: int | None, cue: int, content: set[int]) -> tuple[Span, ...]:
    if head is None or head in content:
        return ()
    return noun_phrase(tree, head, {*content, cue})


def _content(text: str, tree: Tree, words: Sequence[int]) -> tuple[Span, ...]:
    """The stretches of the words, without punctuation at their edges but with the quotation marks they touch."""
    runs: list[list[int]] = []
    for w in words:
        if runs and all(tree.tokens[k].tag in _EDGES for k in range(runs[-1][-1] + 1, w)):
            runs[-1].append(w)
        else:
            runs.append([w])
    found = []
    for run in runs:
        first, last = run[0], run[-1]
        while first <= last and tree.tokens[first].tag in _EDGES:
            first += 1
        while last >= first and tree.tokens[last].tag in _EDGES:
            last -= 1
        if first <= last:
            found.append(_with_marks(text, tree.span(first, last)))
    return tuple(found)


def _with_marks(text: str, span: Span) -> Span:
    """A span widened by the quotation marks that open or close right at its edges."""
    start, end = span
    for passage in between(text, max(0, start - 4), end + 4):
        if passage.start < start <= passage.start + 3 and passage.end <= end + 4:
            start = passage.start
        if passage.start >= start and end < passage.end <= end + 4:
            end = passage.end
    return Span(start, end)


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
        aside=_aside(tree, found),
        confidence=round(found.score, 2),
        rule=f"en.{found.kind}",
    )


def _aside(tree: Tree, found: Found) -> tuple[Span, ...]:
    """What does not tell when a verb speaks: all but what hangs on it, or on the verbs that it goes on from, beside
    its subject and what is said."""
    cue = found.cue
    n = next((n for n, t in enumerate(tree.tokens) if cue is not None and t.start == cue.start), None)
    if n is None or not tree.tokens[n].tag.startswith("VB"):
        return ()
    telling = set()
    for _ in range(_CHAIN):
        for c in tree.children[n]:
            beside = tree.tokens[c].dep in ADJUNCTS and not (
                tree.tokens[c].dep == "prep" and tree.lemmas[c] not in lexicon.WHEN
            )
            if beside or tree.tokens[c].dep == "advcl" and tree.lemmas[c] in lexicon.SPEAKING:
                telling.update(tree.subtree(c))
        if tree.tokens[n].dep not in _GOES_ON or tree.child(n, {"mark"}) is not None or tree.heads[n] == n:
            break
        n = tree.heads[n]
    return tree.runs([w for w in range(len(tree.tokens)) if w not in telling])
