"""A line that says who did what, made of a clause's own words: what only circles around it is left out."""

from __future__ import annotations

from timeline.languages.en.analysis.syntax import ADJUNCTS, AUXILIARIES, Tree, matrix
from timeline.languages.en.events.factuality import is_conditional, is_negated
from timeline.languages.en.events.participants import Participants
from timeline.languages.en.lexicon import events as lexicon
from timeline.types import HEADLINE, Span

_FEW = 2  # words
_BARE = 3  # an event noun with so few words does not stand alone
_ROW = 4  # participles in a row
_QUOTES = frozenset({"``", "''", '"'})
_LEADING = frozenset({"punct", "cc", "mark"})
_OWN_CLAUSE = frozenset({"mark", "nsubj", "nsubjpass", "aux", "auxpass"})
_WHOSE = "WP$"
_WH = frozenset({"WDT", "WP", "WRB", _WHOSE})
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj"})
_PRONOUNS = frozenset({"DT", "PRP"})
_WHOLE = _PRONOUNS | {"CD", "IN"}
_HELD = frozenset({"dobj", "attr", "acomp", "oprd", "xcomp", "ccomp", "dative"})

# What a line leaves out, then what goes first when it is too long.
_LEFT_OUT = frozenset({"conj", "cc", "parataxis", "advcl", "mark", "punct", "preconj", "intj", "meta", "dep"})
_OPTIONAL = frozenset({"prep", "advmod", "acl", "relcl", "advcl"})
_BESIDE = frozenset({"appos", "parataxis", "conj"})
_NOUN_LEFT_OUT = frozenset({"relcl", "appos", "parataxis", "conj_verb", "advcl"})


def headline_of(tree: Tree, n: int, top: int) -> tuple[Span, ...]:
    """Stretches that, joined by spaces, tell the event of word `n` in the clause of word `top`."""
    if not tree.tokens[top].tag.startswith("V"):
        phrase = _phrase(tree, n)
        verb = tree.heads[n]
        if (
            len(phrase) > _BARE
            or tree.tokens[n].dep not in _ARGUMENTS
            or not tree.tokens[verb].tag.startswith("V")
        ):
            return tree.runs(_trim(tree, phrase))
        top = verb
    chain = _whole(tree, matrix(tree, top))
    main = _told_with(tree, chain)
    main = chain if main is None else main
    aside = [c for c in tree.children[main] if c > main and _told_with(tree, c) is not None]
    aside += [c for verb in aside for c in tree.all(verb, ("conj",)) if _told_with(tree, c) is not None]
    words = {w for verb in {main, chain, *aside} for w in _clause(tree, verb)}
    words |= {w for verb in aside if tree.heads[verb] in aside for w in tree.all(tree.heads[verb], ("cc",))}
    words |= {n for n in tree.children[main] if _before_aside(tree, n)}
    subject = _subject(tree, main, words)
    kept = {main, top, n} | ({subject} if subject is not None else set())
    commas = (n for n in range(len(tree.tokens) - 1) if n > main or tree.heads[n] == main)
    words |= {n for n in commas if _is_own_comma(tree, n, words)}
    if chain and tree.tokens[chain].dep == "acl" and tree.tokens[chain - 1].dep == "punct":
        words.discard(chain - 1)  # "Orrin Labs, founded in"
    told = _trim(tree, sorted(words))
    line = _shorten(tree, told, kept | set(aside))  # one line for all that is told with the verb
    if _length(tree, line) > HEADLINE:
        line = _shorten(tree, told, kept)
    ahead = _phrase(tree, subject) if subject is not None and subject > main == top else []
    behind = [w for w in line if w not in ahead]  # Founded in 2011, │ Vale makes pumps: Vale │ founded
    thing = _left_open(tree, chain)
    last = [] if thing is None or thing in line else _trim(tree, _phrase(tree, thing, without=chain))
    return tree.runs([w for w in line if w in ahead]) + tree.runs(behind) + tree.runs(last)


def _left_open(tree: Tree, verb: int) -> int | None:
    """The noun to which something is done in its relative clause: the votes │ that she won, the deal │ they signed."""
    thing = tree.heads[verb]
    token = tree.tokens[verb]
    if token.dep != "relcl" or tree.tokens[thing].entity in lexicon.TIME_ENTITIES:
        return None
    objects = tree.all(verb, ("dobj",))
    relative = any(tree.tokens[c].tag in ("WDT", "WP") for c in objects)
    below = tree.children[verb]
    bare = not objects and not any(tree.tokens[d].tag in _WH for c in below for d in (c, *tree.children[c]))
    full = any(not timed(tree, c) for c in tree.all(verb, _HELD | {"prep"}))
    active = tree.child(verb, ("nsubj",)) is not None and not full
    return thing if relative or (bare and active) else None


def _whole(tree: Tree, verb: int) -> int:
    """The verb that makes a sentence of a clause without a tense: `expects` of "expects the deal to close"."""
    for _ in range(_ROW):
        head = tree.heads[verb]
        aux = [tree.tokens[a] for a in tree.all(verb, AUXILIARIES)]
        bare = tree.tokens[verb].tag == "VB" or any(a.tag == "TO" for a in aux)
        untensed = bare and not any(a.tag in ("MD", "VBD", "VBZ", "VBP") for a in aux)
        if tree.tokens[verb].dep not in ("ccomp", "xcomp") or not untensed or tree.tokens[head].tag[0] != "V":
            break
        verb = head
    return verb


def _subject(tree: Tree, verb: int, words: set[int]) -> int | None:
    """The subject of a verb, put into the words of its line by its name."""
    cast = Participants(tree)
    subject, _ = cast.subject(verb)
    if subject is None and tree.tokens[verb].dep == "acl":  # plans to open
        subject = tree.heads[verb]
    if subject is None:
        return None
    name = cast.name(subject)
    if name != subject:
        words.difference_update(_phrase(tree, subject, without=verb))
    if name not in words:
        words.update(_phrase(tree, name, without=verb))
    return name


def _told_with(tree: Tree, verb: int) -> int | None:
    """The verb in whose clause a participle stands that tells what comes of it or with it: `exploded, killing two`."""
    first = verb
    for _ in range(_ROW):
        if tree.tokens[first].dep != "conj" or tree.tokens[tree.heads[first]].tag != "VBG":
            break
        first = tree.heads[first]
    head = tree.heads[first]
    # What is said is told apart.
    says = tree.child(verb, ("ccomp",)) is not None or tree.lemmas[verb] in lexicon.ATTRIBUTION
    bare = not tree.all(first, _OWN_CLAUSE) and not says and not _set_off(tree, first)
    adjunct = tree.tokens[first].dep == "advcl" and tree.tokens[first].tag == "VBG" and bare
    if _has_time(tree, verb) and _has_time(tree, head):
        return None  # opened it in 2000, │ adding another in 2006
    return matrix(tree, head) if adjunct and tree.tokens[head].tag.startswith("V") else None


def _has_time(tree: Tree, verb: int) -> bool:
    return any(timed(tree, c) for c in tree.all(verb, ADJUNCTS))


def _is_own_comma(tree: Tree, n: int, words: set[int]) -> bool:
    """Whether a comma stands between words of a line, or before what goes on from it (, including two guards), or ends
    a clause in front of its verb (Speaking on Monday, │ Holt said)."""
    verb = tree.heads[n]
    if tree.tokens[n].text != "," or n + 1 not in words:
        return False
    if n < verb:
        return verb in words and any(
            c in words and tree.edges[c][1] == n - 1 for c in tree.all(verb, ("advcl",))
        )
    return n - 1 in words or tree.tokens[n + 1].tag == "VBG"


def _set_off(tree: Tree, n: int) -> bool:
    """Whether a clause stands behind a mark that sets it off from the sentence more than a comma does."""
    before = tree.tokens[max(0, tree.edges[n][0] - 1)]
    return before.dep == "punct" and before.text != "," and before.tag not in _QUOTES


def _before_aside(tree: Tree, n: int) -> bool:
    """Whether a mark is the comma in front of a participle told with a verb."""
    return tree.tokens[n].text == "," and any(
        tree.edges[c][0] == n + 1 and _told_with(tree, c) is not None for c in tree.children[tree.heads[n]]
    )


def _clause(tree: Tree, verb: int, *, inner: bool = False) -> list[int]:
    """The words of a verb's clause that tell it; `inner` of one that completes another (saw │ how it was done)."""
    words = [verb]
    wanted = tree.tokens[verb].tag == "VB" and not tree.all(verb, AUXILIARIES)  # proposed │ that it close
    for c in tree.children[verb]:
        token = tree.tokens[c]
        if inner and (token.tag in _WH or token.dep == "mark") and (wanted or tree.lemmas[c] != "that"):
            words.append(c)
            continue
        if inner and token.dep in ("advmod", "npadvmod") and _asks(tree, c):
            words.extend(tree.subtree(c))
            continue
        if _is_called_for(tree, c):
            words.extend(_phrase(tree, c))
            continue
        if token.dep == "advcl" and tree.tokens[verb].tag != "VBD" and is_conditional(tree, c):
            words.extend(tree.subtree(c))
            continue
        if token.dep in _LEFT_OUT or (token.text.lower() in ("who", "which", "that") and token.tag[0] == "W"):
            continue
        if token.dep == "advmod" and tree.lemmas[c] in lexicon.TYING and not tree.children[c]:
            continue
        if token.dep in ("advmod", "npadvmod") and (
            c < verb and tree.edges[c][1] < verb - 1 or timed(tree, c)
        ):
            continue
        if _bounds(tree, c):
            words.extend(tree.subtree(c))
            continue
        if token.dep in ("prep", "agent") and timed(tree, c):
            continue  # a parser takes `by the end of May` for who does it
        if token.dep == "prep" and (
            c < verb or (tree.lemmas[c] in lexicon.ASIDE and not _completes(tree, c))
        ):
            continue
        if token.dep == "ccomp" and c < verb:
            continue  # what was said, before who said it
        if token.dep in ("xcomp", "ccomp"):
            inside = tree.tokens[c].tag.startswith("V")
            words.extend(_clause(tree, c, inner=True) if inside else tree.subtree(c))
        else:
            words.extend(_phrase(tree, c))
    return words


def _asks(tree: Tree, n: int) -> bool:
    """Whether a phrase in front of its verb asks: how many times."""
    return n < tree.heads[n] and any(tree.tokens[w].tag in _WH for w in tree.subtree(n))


def _is_called_for(tree: Tree, n: int) -> bool:
    """Whether a clause with `for` and `to` is what a verb wants: called │ for the port to close."""
    token, verb = tree.tokens[n], tree.heads[n]
    return (
        token.dep == "advcl"
        and token.tag == "VB"
        and tree.edges[n][0] == verb + 1
        and tree.tokens[verb + 1].text.lower() == "for"
        and tree.tokens[verb + 1].dep == "mark"
    )


def _phrase(tree: Tree, n: int, *, without: int = -1) -> list[int]:
    """A phrase without its relative clauses, appositions and asides, and without the branch of one word."""
    found = [n]
    for word in found:
        for c in tree.children[word]:
            token = tree.tokens[c]
            if c == without:
                continue
            if token.dep in _NOUN_LEFT_OUT and not _close(tree, c) and not _identifies(tree, word, c):
                continue
            if token.dep == "acl" and (_is_away(tree, word, c) or _only_times(tree, c)):
                continue
            if token.dep in ("conj", "cc") and _joins_verb(tree, word):
                continue
            # most │ of last year is an amount, the rest of the week a part
            named = tree.tokens[word].tag[0] in "NV" and tree.lemmas[c] != "of"
            if token.dep == "prep" and named and timed(tree, c):
                continue
            found.append(c)
    return sorted(found)


def _is_away(tree: Tree, word: int, n: int) -> bool:
    """Whether more than a time stands between a noun and the clause that tells of it: a plan on Monday │ to close."""
    between = (c for c in (*tree.children[word], *tree.children[tree.heads[word]]) if word < c < n)
    return tree.edges[n][0] > max([word, *(tree.edges[c][1] for c in between if timed(tree, c))]) + 1


def _only_times(tree: Tree, n: int) -> bool:
    """Whether a participle tells nothing but a time, which a line leaves out: a strike │ planned for Monday."""
    below = [c for c in tree.children[n] if tree.tokens[c].dep != "punct"]
    return bool(below) and tree.tokens[n].tag == "VBN" and all(timed(tree, c) for c in below)


def _close(tree: Tree, n: int) -> bool:
    """Whether an apposition stands beside its noun without a mark: the painter Aksel Roe."""
    first, token = tree.edges[n][0], tree.tokens[n]
    named = token.dep == "appos" and token.tag.startswith("N")
    return named and first > 0 and "punct" not in (tree.tokens[first - 1].dep, tree.tokens[first].dep)


def _identifies(tree: Tree, word: int, n: int) -> bool:
    """Whether a relative clause, which no mark sets off, tells which one is meant: the part he played.

    Which of several times is told by the line's own.
    """
    before = tree.tokens[tree.edges[n][0] - 1]
    apart = before.dep == "punct" and before.tag not in _QUOTES
    return (
        tree.tokens[n].dep == "relcl" and not apart and tree.tokens[word].entity not in lexicon.TIME_ENTITIES
    )


def _joins_verb(tree: Tree, word: int) -> bool:
    return any(tree.tokens[c].tag.startswith("V") for c in tree.all(word, ("conj",)))


_TOLD = frozenset({"CD", "NNP"})  # 2005, June
_POINTING = frozenset("next last this that coming past current following previous".split())


def _bounds(tree: Tree, n: int) -> bool:
    """Whether a branch says up to or from when: the entry's date says when that is, not that it is a bound.

    What only its text dates (by the end of next year) would say another time beside that date.
    """
    bound = tree.lemmas[n] in lexicon.BOUNDS and tree.tokens[n].dep in ("prep", "agent")
    branch = tree.subtree(n)
    told = any(tree.tokens[w].tag in _TOLD for w in branch)
    if not bound or not timed(tree, n) or not told or any(tree.lemmas[w] in _POINTING for w in branch):
        return False
    return not any(tree.lemmas[c] == "from" and timed(tree, c) for c in tree.all(tree.heads[n], ("prep",)))


def timed(tree: Tree, n: int) -> bool:
    """Whether a branch says when: the entry's date says it already."""
    branch = tree.subtree(n)
    content = [w for w in branch if tree.tokens[w].tag[0] in "NCJ" or tree.tokens[w].entity]
    return bool(content) and all(tree.tokens[w].entity in lexicon.TIME_ENTITIES for w in content)


def fitting(tree: Tree, words: list[int], verb: int, room: int) -> list[int]:
    """The words of a sentence, without what it can do without where they take more than `room`."""
    return _shorten(tree, words, {verb}, room, _OPTIONAL | _BESIDE)


def _shorten(
    tree: Tree, words: list[int], kept: set[int], room: int = HEADLINE, deps: frozenset[str] = _OPTIONAL
) -> list[int]:
    """Leave out what a line can do without, the last first, until it fits. `kept` are words that must stay."""
    optional = [
        c
        for w in words
        for c in tree.children[w]
        if tree.tokens[c].dep in deps
        and tree.lemmas[c] != "of"  # tens of thousands │ of children
        and tree.tokens[w].tag not in _WHOLE  # those │ who stayed, at least │ three, at least │ in May
        and c in words
        and c not in kept
        and not (tree.tokens[c].dep == "conj" and not tree.tokens[c].tag.startswith("V"))
        and not _weighs(tree, c)
        and not is_conditional(tree, c)
        and not _completes(tree, c)
        and not _limits(tree, c)
    ]
    for c in sorted(optional, key=lambda c: (tree.tokens[c].dep in _OPTIONAL, -c)):
        if _length(tree, words) <= room:
            break
        branch = set(tree.subtree(_with_lead(tree, c, words)))
        if not branch & kept:
            joints = set() if tree.tokens[c].dep != "conj" else set(tree.all(tree.heads[c], ("cc",)))
            words = _trim(tree, [w for w in words if w not in branch | joints])
    return words


def _weighs(tree: Tree, n: int) -> bool:
    """Whether an adverb is a word or two, which are short and may turn what is said: more, hardly, not only."""
    return tree.tokens[n].dep == "advmod" and len(tree.subtree(n)) <= _FEW


def _limits(tree: Tree, n: int) -> bool:
    """Whether a phrase tells how far what is denied reaches: cannot close it │ without a vote. All else is no denial
    any more where that is left out, but a wider one."""
    for verb in tree.ancestors(n):
        if tree.tokens[verb].tag.startswith("V") and is_negated(tree, verb):
            return True
        if tree.tokens[verb].dep not in ("xcomp", "prep", "pobj", "pcomp", "dobj", "attr"):
            return False
    return False


def _completes(tree: Tree, n: int) -> bool:
    """Whether a phrase is all that a verb has to follow it, but times: were aimed on Monday │ at strikers."""
    head = tree.heads[n]
    after = [
        c
        for c in tree.children[head]
        if c > head and tree.tokens[c].dep not in ("punct", "prt", "advmod") and not timed(tree, c)
    ]
    bare = tree.tokens[head].tag.startswith("V") and tree.child(head, _HELD) is None
    return bare and after[:1] == [n]


def _with_lead(tree: Tree, n: int, words: list[int]) -> int:
    """What goes with a phrase: the word that only leads to it (compared │ with May, families │ living │ in tents), the
    noun of which it is the content (on │ fears │ that rates will rise)."""
    for _ in range(_ROW):
        head = tree.heads[n]
        if tree.tokens[head].dep == "pobj" and tree.child(n, ("mark",)) is not None:
            n = tree.heads[head]
            continue
        alone = not any(c in words and c != n and tree.tokens[c].dep != "punct" for c in tree.children[head])
        free = tree.tokens[head].dep in _OPTIONAL and tree.tokens[tree.heads[head]].tag not in _WHOLE
        if head not in words or not (free and alone):
            break
        n = head
    return n


def _length(tree: Tree, words: list[int]) -> int:
    return sum(s.end - s.start + 1 for s in tree.runs(words))


def _trim(tree: Tree, words: list[int]) -> list[int]:
    """Without marks at either end, and without commas and brackets that lost what they set off."""
    joined = set(words)
    kept = [
        w
        for w in words
        if tree.tokens[w].tag not in _QUOTES
        and (
            tree.tokens[w].dep != "punct"
            or {w - 1, w + 1} <= joined
            or _before_aside(tree, w)
            or _is_own_comma(tree, w, joined)
        )
    ]
    while kept and (tree.tokens[kept[-1]].dep in ("punct", "cc", "mark") or _leads_nowhere(tree, kept[-1])):
        kept.pop()
    while len(kept) > 1 and (
        tree.tokens[kept[0]].dep in _LEADING or tree.tokens[kept[0]].tag in _WH - {_WHOSE}
    ):
        if tree.heads[kept[0]] in joined and is_conditional(tree, tree.heads[kept[0]]):
            break
        kept.pop(0)
    return kept


def _leads_nowhere(tree: Tree, n: int) -> bool:
    """Whether a word at the end of a line has lost what it leads to, or the time that it points at."""
    behind = tree.tokens[n + 1 : n + 2]
    if tree.tokens[n].tag == "POS":
        return True  # aired on NBC│'s “Meet the Guests”
    if (
        tree.tokens[n].text.lower() in lexicon.POINTING
        and behind
        and behind[0].entity in lexicon.TIME_ENTITIES
    ):
        return True  # was held that │ November
    stranded = not tree.children[n] and tree.tokens[tree.heads[n]].tag.startswith("V")  # was dealt with
    return tree.tokens[n].dep == "prep" and tree.tokens[n].tag in ("IN", "TO") and not stranded
