"""All that may be a claim in a parsed sentence: direct speech by its marks, everything else by the frames of cue words,
weighed by how often such a cue tells a claim."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from timeline.languages.en.analysis.quotations import between
from timeline.languages.en.analysis.syntax import Tree
from timeline.languages.en.claims.choice import THRESHOLD, Found
from timeline.languages.en.claims.exclusions import is_name, tells_nothing
from timeline.languages.en.claims.frames import Frame
from timeline.languages.en.claims.headlines import Label, labelled
from timeline.languages.en.claims.nouns import adjective_frames, noun_frames
from timeline.languages.en.claims.quotes import Speech, speeches
from timeline.languages.en.claims.sources import noun_phrase, tells_day
from timeline.languages.en.claims.speakers import SUBJECTS, is_nominal, speaker
from timeline.languages.en.claims.verbs import verb_frames
from timeline.languages.en.claims.weights import strength
from timeline.languages.en.lexicon import claims as lexicon
from timeline.types import Act, Sentence, Span

_PHRASE = 0.9
_LEAST_CLAUSE = 4  # words; a shorter clause under an attributing phrase is a slip of the parser
_LAYER = 0.35  # how sure a cue must be that reports, inside what another reports
_REPORTING = frozenset({"that", "was:that", "to", "ing", "object:to"})
_NOBODY_ELSE = frozenset({"i", "we", "you", "who", "which", "that", "what"})
_CONDITIONS = frozenset({"if", "unless", "whether", "because", "until"})
_ELSEWHERE = tuple(range(8))  # stands for words outside the sentence
_AHEAD = frozenset({Act.PREDICT, Act.PLAN})
_CLAUSE_STARTS = frozenset({"DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "IN", "CD", "EX"})
_OUTSIDE = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "conj", "appos", "attr"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
_EDGES = frozenset({",", ":", "``", "''", "-LRB-", "-RRB-", ".", "HYPH", "NFP"})


def candidates(text: str, sentence: Sentence, tree: Tree, least: float = THRESHOLD) -> list[Found]:
    """All that may be a claim in a sentence with a score of at least `least`, a layer with one of at least `_LAYER`."""
    span = Span(sentence.start, sentence.end)
    told = speeches(text, span, tree)
    quoted = [q for q in between(text, span.start, span.end) if q.utterance]
    inside = [any(q.start <= t.start < q.end for q in quoted) for t in tree.tokens]
    found = [made for speech in told if (made := _speech(text, tree, speech)) and made.score >= least]
    taken = {speech.cue for speech in told}
    for frame in frames(tree):
        if frame.cue in taken and frame.kind in ("that", "wh", "object", "small"):
            continue
        layer = _is_layer(tree, frame, quoted=inside[frame.cue])
        if inside[frame.cue] and not layer or not frame.content or tells_nothing(tree, frame):
            continue
        score = strength(tree, frame)
        if score >= (min(least, _LAYER) if layer else least):
            found.extend(_framed(text, tree, frame, score, layer=layer))
    for outer in _according(text, tree, inside):
        found = [_layered(outer, one) for one in found]
        found.append(outer)
    for outer in [one for one in found if _is_behind(one)]:
        found = [one if one is outer else _layered(outer, one) for one in found]
    found.extend(_label(label) for label in labelled(text, sentence) if label.score >= least)
    return [replace(one, order=number) for number, one in enumerate(found)]


def _is_behind(one: Found) -> bool:
    """Whether who says it is told behind all of it: …, the radio reported."""
    return one.kind == "that" and one.cue is not None and one.content[-1].end <= one.cue.start


def _layered(outer: Found, one: Found) -> Found:
    """A claim as a layer of what somebody else is given as the source of: Holt said, │ according to a transcript."""
    attributed = one.cue is not None and any(s.contains(one.cue) for s in outer.content)
    held = all(any(s.contains(t) for s in outer.content) for t in one.content)
    told = one.kind in ("that", "speech") and one.lemma in lexicon.TELLING and bool(one.source)
    return replace(one, layer=True) if attributed and held and told else one


def _framed(text: str, tree: Tree, frame: Frame, score: float, *, layer: bool) -> Iterator[Found]:
    """The claim of a frame, if anything is left of its content."""
    words = _with_time(tree, frame) or _without_day(
        tree, [w for w in frame.content if not frame.cue <= w <= frame.last], frame.last
    )
    content = _content(text, tree, words)
    if not content or is_name(text, frame, content):
        return
    who = _source(tree, frame.subject, frame.cue, set(words))
    yield Found(
        kind=frame.kind,
        lemma=frame.lemma,
        cue=_cue(tree, frame.cue, frame.last),
        source=who,
        head=frame.subject if who else None,
        content=content,
        words=frozenset(words),
        score=score,
        depth=_depth(tree, frame.cue),
        layer=layer and bool(who),
    )


def _label(label: Label) -> Found:
    return Found(
        kind="label",
        lemma=label.lemma,
        cue=label.cue,
        source=(label.source,),
        head=None,
        content=label.content,
        words=frozenset(),
        score=label.score,
    )


def _depth(tree: Tree, n: int) -> int:
    """How many words a word hangs on, one under the other; `say` of "refused to say" hangs where `refused` does."""
    return sum(tree.tokens[w].dep not in ("xcomp", "ROOT") for w in (n, *tree.ancestors(n)))


def frames(tree: Tree) -> Iterator[Frame]:
    """Every frame of every word of a sentence."""
    for n, token in enumerate(tree.tokens):
        kind = token.tag[:2]
        if not token.text[0].isalnum():
            continue  # a dash that was tagged a verb
        if kind == "VB":
            yield from verb_frames(tree, n)
        elif kind == "NN" and not token.tag.startswith("NNP"):
            yield from noun_frames(tree, n)
        elif kind == "JJ":
            yield from adjective_frames(tree, n)
        elif token.tag == "RB" and token.head != n:
            clause = next(
                (h for h in (token.head, *tree.ancestors(n)) if tree.tokens[h].tag[:2] in ("VB", "MD")), None
            )
            if clause is not None:
                yield Frame("adverb", tree.lemmas[n], n, n, tuple(w for w in tree.subtree(clause) if w != n))


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
    if quoted and tree.tokens[frame.cue].tag == "VB":
        return False  # “If Holt wants to argue that …”, “It's time for him to say …”: nobody has said it
    if quoted and (who.tag == "PRP" and who.text.lower() == "they" or frame.lemma in lexicon.THINKING):
        return False  # “They say it's over.”
    if tree.lemmas[frame.subject] in _NOBODY_ELSE or who.tag == "PRP" and not quoted:
        return False  # Kim said she thinks that … is one claim
    below = tree.children[frame.cue]
    return not any(
        tree.tokens[c].dep == "neg" or tree.tokens[c].tag == "MD" or tree.lemmas[c] in _CONDITIONS
        for c in below
    )


def _speech(text: str, tree: Tree, speech: Speech) -> Found | None:
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
    behind = _said_behind(text, tree, n, speech)
    return Found(
        kind="speech",
        lemma=tree.lemmas[n],
        cue=_cue(tree, n, n),
        source=_source(tree, who, n, set(words)),
        head=who,
        content=(*speech.content, *behind),
        words=words,
        score=score,
        depth=_depth(tree, n),
    )


def _said_behind(text: str, tree: Tree, n: int, speech: Speech) -> tuple[Span, ...]:
    """The clause with which a verb of saying goes on behind direct speech: “…,” she wrote, │ that it would close."""
    for clause in tree.all(n, {"ccomp"}):
        words = tree.subtree(clause)
        content = _content(text, tree, words) if clause > n and tree.lemmas[words[0]] == "that" else ()
        if content and content[0].start > max(s.start for s in speech.content):
            return content
    return ()


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


def _according(text: str, tree: Tree, inside: Sequence[bool]) -> Iterable[Found]:
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
        while tree.tokens[top].dep == "conj" and tree.child(top, SUBJECTS) is None and tree.heads[top] < n:
            top = tree.heads[top]  # It rose in May and fell in June, according to …
        words = tuple(w for w in tree.subtree(top) if w not in under)
        if len(words) < _LEAST_CLAUSE:
            words = tuple(w for w in range(len(tree.tokens)) if w not in under)
        content = _content(text, tree, words)
        if content:
            source = _source(tree, who, n, set())
            cue = _cue(tree, n, last)
            yield Found(
                kind="according",
                lemma="according",
                cue=cue,
                source=source,
                head=who,
                content=content,
                words=frozenset(words),
                score=_PHRASE,
            )


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
        while last >= first and (tree.tokens[last].tag in _EDGES or tree.tokens[last].tag == "CC"):
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
