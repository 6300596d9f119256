"""Who speaks: the subject of a verb of saying and whom it stands for, passives, and verbs that say what is not said."""

from __future__ import annotations

from timeline.languages.en.analysis.syntax import AUXILIARIES, Tree
from timeline.languages.en.lexicon import claims as lexicon

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_REDUCED = frozenset({"acl", "advcl", "amod", "pcomp", "dep", "relcl", "ccomp"})
_TOPMOST = frozenset({"ROOT", "conj", "parataxis"})
_CONTROLLED = frozenset({"xcomp", "advcl", "pcomp", "conj", "dep"})
_PARTICIPLES = frozenset({"advcl", "acl"})
_NO_ONE = frozenset({"no", "nobody", "none", "neither", "nothing"})
_AGAINST = frozenset({"while", "whereas"})
_REFUSING = frozenset({"refuse", "decline", "fail"})
TO_SOMEBODY = frozenset("tell inform ask warn assure convince notify remind advise persuade".split())
_NOT_ONESELF = frozenset(  # an infinitive without an object behind these is told of their subject: said to be ill
    "say tell think believe know report allege rumor order urge advise warn instruct remind persuade".split()
)
EXPERIENCING = frozenset(  # their passive tells what its subject thinks or feels: they are convinced that …
    "convince persuade satisfy worry concern trouble frighten scare alarm please delight thrill encourage disappoint "
    "dismay upset annoy surprise amaze astonish shock determine".split()
)
OF_SOMEBODY = frozenset(
    "accuse suspect convict acquit warn inform notify convince assure remind persuade".split()
)
_RESUMING = frozenset({"add", "cite", "quote", "note", "stress", "call", "describe"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
_NAMES = frozenset({"NNP", "NNPS"})
_RELATIVES = frozenset({"WDT", "WP"})
_OCCASIONS = lexicon.DAYS | {"point", "time", "moment", "stage", "day", "hour", "minute", "instance"}
_OPEN_TAGS = frozenset({"JJ", "RB", "VB", "VBG", "VBN", "VBP", "FW", "UH"})
_SMALL = frozenset({"DT", "PRP$", "IN"})
_OPENING = {",": (",",), ")": ("(",), "-": ("-",), "--": ("--",), "–": ("–",), "—": ("—",)}
_ASIDE = 24  # words of what is set off between a speaker and the verb
_ASIDES = 3
_DEPTH = 6


def is_passive(tree: Tree, n: int) -> bool:
    """Whether a verb is passive: its subject is what it is said of."""
    token = tree.tokens[n]
    if tree.child(n, {"nsubjpass", "auxpass"}) is not None:
        return not _is_perfect(tree, n)
    if token.tag not in ("VBN", "VBD") or tree.child(n, {"aux"}) is not None:
        return False
    if _lacks_object(tree, n) or _is_told(tree, n):
        return True
    if token.tag == "VBD":
        return False
    if token.dep in _TOPMOST:  # a headline: Three feared dead
        return tree.child(n, {"dobj", "ccomp"}) is None
    told = token.dep == "acl" and tree.lemmas[n] not in TO_SOMEBODY and tree.child(n, {"ccomp"}) is not None
    return token.dep in _REDUCED and not told  # Oakline, a maker of ferries, acknowledged that …


def _is_perfect(tree: Tree, n: int) -> bool:
    """Whether an ’s that a parser took for “is” stands for “has”: he's said he would, but he's told to."""
    clitic = tree.child(n, {"auxpass"})
    who = tree.child(n, {"nsubjpass"})
    return (
        clitic is not None
        and who is not None
        and tree.tokens[clitic].text.lower() in ("'s", "’s")
        and tree.lemmas[who] != "it"
        and tree.lemmas[n] not in TO_SOMEBODY | EXPERIENCING
        and tree.child(n, {"ccomp", "dobj"}) is not None
    )


def _is_told(tree: Tree, n: int) -> bool:
    """Whether a form that may be past tense or participle tells who is told or asked: asked if he would, Kim said …"""
    return (
        tree.lemmas[n] in TO_SOMEBODY
        and tree.tokens[n].dep in _PARTICIPLES
        and tree.child(n, {"dobj", *SUBJECTS}) is None
    )


def _lacks_object(tree: Tree, n: int) -> bool:
    """Whether a form that may be past tense or participle has what only a passive has without an object: Mayor accused
    of fraud, residents told to leave, the painting, believed to be his."""
    if tree.child(n, {"dobj"}) is not None:
        return False
    lemma = tree.lemmas[n]
    if lemma in OF_SOMEBODY and lemma != "warn":
        return any(tree.lemmas[c] == "of" for c in tree.all(n, {"prep"}))
    return lemma in _NOT_ONESELF and any(is_infinitive(tree, c) for c in tree.all(n, {"xcomp"}))


def is_infinitive(tree: Tree, n: int) -> bool:
    return any(tree.tokens[c].tag == "TO" and tree.tokens[c].dep == "aux" for c in tree.children[n])


def agent(tree: Tree, n: int) -> int | None:
    """Who does it, of a passive verb with `by`."""
    by = tree.child(n, {"agent"})
    return None if by is None else tree.child(by, {"pobj"})


def _own(tree: Tree, n: int) -> int | None:
    """The subject of a verb itself; of two, the one next to it that is no relative: which │ they │ say left a gap."""
    own = tree.all(n, SUBJECTS)
    others = [w for w in own if tree.tokens[w].tag not in _RELATIVES] or own
    return min(others, key=lambda w: n - tree.edges[w][1] if w < n else tree.edges[w][0] - n, default=None)


def could_speak(tree: Tree, n: int) -> bool:
    """Whether a word can stand for who speaks: a name, a person or body by its noun, he, she or they."""
    token, lemma = tree.tokens[n], tree.lemmas[n]
    return (
        token.tag in _NAMES
        or token.tag == "PRP"
        and lemma != "it"
        or lemma in lexicon.PEOPLE
        or lemma in lexicon.ORGANIZATIONS
        or lemma.endswith(lexicon.PEOPLE_ENDINGS)
    )


def _issuer(tree: Tree, n: int) -> int | None:
    """The verb whose subject speaks in what it issues: the firm │ put out │ a statement saying that …; or does what
    the noun before an infinitive names: the mayor │ made │ an effort to explain that …"""
    noun = tree.heads[n]
    verb = tree.heads[noun]
    if tree.tokens[noun].dep == "pobj" and tree.tokens[verb].dep == "prep":
        verb = tree.heads[verb]  # wrote in a letter saying
    if verb == noun or not tree.tokens[verb].tag.startswith("VB") or verb > noun or is_passive(tree, verb):
        return None
    written = tree.lemmas[verb] in lexicon.ISSUING and tree.lemmas[noun] in lexicon.DOCUMENTS
    effort = is_infinitive(tree, n) and not could_speak(tree, noun)
    return verb if written or effort else None


def subject(tree: Tree, n: int) -> int | None:
    """The head of a verb's subject, its own or that of the clause which controls it; None if there is none."""
    for _ in range(_DEPTH):
        own = _own(tree, n)
        if own is not None:
            return own
        teller = resumes(tree, n)
        if teller is not None:
            n = teller
            continue
        token = tree.tokens[n]
        if tree.child(n, {"expl"}) is not None or token.head == n or token.head < 0:
            return None
        if token.dep == "acl" and tree.lemmas[token.head] in _OCCASIONS:
            n = next((h for h in tree.ancestors(n) if tree.tokens[h].tag.startswith("VB")), n)
            if tree.tokens[n] is token:
                return None
            continue  # at one point calling it a lie, Kim left
        if token.dep == "acl" or token.dep == "relcl" and is_infinitive(tree, n):
            issuer = _issuer(tree, n)
            if issuer is None:
                return token.head
            n = issuer
            continue
        held = tree.child(token.head, {"dobj"}) if token.dep == "xcomp" else None
        if held is not None and held < n and could_speak(tree, held):
            return held
        if token.dep == "xcomp" and tree.tokens[token.head].dep == "acomp":
            n = tree.heads[token.head]  # was reluctant to say
            continue
        if token.dep == "pcomp" and (quoted := _quoted(tree, token.head)) is not None:
            return quoted
        if token.dep in _CONTROLLED or token.dep in ("prep", "pobj", "agent"):
            n = token.head
        else:
            return None
        if not tree.tokens[n].tag.startswith(("V", "M")) and tree.tokens[n].dep not in (
            "prep",
            "pobj",
            "pcomp",
        ):
            return tree.child(n, {"poss"})
    return None


def speaker(tree: Tree, n: int) -> int | None:
    """The subject of a verb, or who stands right before a finite one that a parser gave none: Holt, 44, │ said."""
    bracket = n > 0 and tree.tokens[n - 1].tag == "-RRB-"
    who = None if bracket else subject(tree, n)
    if who is not None or tree.child(n, {"expl", "auxpass"}) is not None or not _is_finite(tree, n):
        return who
    before = _before(tree, n)
    if before is None:
        return subject(tree, n) if bracket else None
    return _top(tree, before, n)


def _is_finite(tree: Tree, n: int) -> bool:
    token = tree.tokens[n]
    if token.tag == "VBN":  # had said; agreed, of a parser that took it for a participle
        return "have" in (tree.lemmas[c] for c in tree.all(n, {"aux"})) or token.dep == "ROOT"
    return token.tag in ("VBD", "VBZ", "VBP")


def _before(tree: Tree, n: int) -> int | None:
    """The noun or name before a verb and its auxiliaries, behind what is set off between: Holt (44), a judge, said."""
    before = n - 1
    while before >= 0 and tree.tokens[before].tag in ("RB", "MD") and tree.tokens[before].text[0].islower():
        before -= 1
    while before >= 0 and before in tree.all(n, {"aux"}):
        before -= 1
    for _ in range(_ASIDES):
        mark = _OPENING.get(tree.tokens[before].text) if before > 0 else None
        if mark is None:
            break
        since = max(0, before - _ASIDE)
        opening = next((w for w in range(before - 1, since, -1) if _opens(tree, w, mark)), 0)
        before = opening - 1
        if before > 0 and not is_nominal(tree, before):
            before = next((w for w in range(before, since, -1) if tree.tokens[w].text == ","), 0) - 1
    return before if before >= 0 and is_nominal(tree, before) else None


def _opens(tree: Tree, n: int, mark: tuple[str, ...]) -> bool:
    return tree.tokens[n].text in mark and tree.tokens[n].tag != "HYPH"


def is_nominal(tree: Tree, n: int) -> bool:
    """Whether a word can be the head of a noun phrase; a capital counts where the tag is that of no small word."""
    token = tree.tokens[n]
    return (
        token.tag in _NOUNS
        or token.tag in _OPEN_TAGS
        and token.text[0].isupper()
        and (n == 0 or tree.tokens[n - 1].tag not in _SMALL)
        or tree.lemmas[n] in lexicon.PEOPLE
    )


def _top(tree: Tree, before: int, n: int) -> int:
    """The head of the noun phrase that a word before a verb ends: the head of │ the bank."""
    for above in tree.ancestors(before):
        dep = tree.tokens[before].dep
        if dep == "pobj" and tree.tokens[above].tag == "IN" and tree.heads[above] < above:
            above = tree.heads[above]
        if above >= n or tree.tokens[above].tag not in _NOUNS or dep in SUBJECTS:
            break
        if dep == "appos" and any(tree.tokens[w].text == "," for w in range(above, before)):
            break
        before = above
    return before


def _quoted(tree: Tree, prep: int) -> int | None:
    """Who is made to speak by `as` behind an object: quoted an official as saying."""
    verb = tree.tokens[prep].head
    if tree.lemmas[prep] != "as" or not tree.tokens[verb].tag.startswith("VB"):
        return None
    held = tree.child(verb, {"dobj"})
    return held if held is not None and held < prep else None


def is_negated(tree: Tree, n: int) -> bool:
    """Whether a verb tells what is not done: did not say, refused to say, no one said, neither confirmed nor denied."""
    both = (n, tree.heads[n]) if tree.tokens[n].dep == "conj" else (n,)
    if any(tree.tokens[c].dep == "neg" for c in tree.children[n]) or any(
        tree.lemmas[c] == "neither" for verb in both for c in tree.children[verb]
    ):
        return True
    if tree.tokens[n].tag.startswith("NN") and any(tree.lemmas[c] == "no" for c in tree.children[n]):
        return True  # there is no suggestion that …
    who = tree.child(n, SUBJECTS)
    if who is not None and (
        tree.lemmas[who] in _NO_ONE or any(tree.lemmas[c] in _NO_ONE for c in tree.children[who])
    ):
        return True
    above = tree.heads[n]
    return tree.tokens[n].dep == "xcomp" and tree.lemmas[above] in _REFUSING


def resumes(tree: Tree, n: int) -> int | None:
    """The verb of saying that a participle or a second verb behind what is said goes on from: said it would close,
    │ adding that …; said it had closed, and │ urged … Whoever can speak in what is said may go on there himself, but
    not in another tense than his, if that is the tense of the saying: denies it was unsafe and │ goes on."""
    head = tree.heads[n]
    token = tree.tokens[n]
    told = tree.tokens[head].dep == "ccomp" and head < n and tree.heads[head] < head
    if not told or token.dep not in ("advcl", "conj") or tree.child(n, SUBJECTS) is not None:
        return None
    inner, outer = _own(tree, head), tree.heads[head]
    foreign = inner is None or not could_speak(tree, inner) or tree.tokens[inner].tag == "PRP"
    if token.dep == "advcl":
        known = tree.lemmas[n] in _RESUMING or foreign and tree.lemmas[n] in lexicon.TELLING
        return outer if known and token.tag == "VBG" and behind_comma(tree, n) else None
    mine, within = _tense(tree, n), _tense(tree, head)
    if mine not in FINITE or mine != _tense(tree, outer):
        return None
    if tree.child(n, {"aux"}) is not None:  # think it is safe and │ have been asking: they, not it
        return outer if {mine, within} == {"VBZ", "VBP"} else None
    comma = any(tree.tokens[w].text == "," for w in tree.all(head, {"punct"}) if head < w < n)
    apart = within != mine
    if any(tree.lemmas[c] == "or" for c in tree.all(head, {"cc"})) or tree.tokens[head].tag == "VBN":
        apart = apart and tree.lemmas[n] in lexicon.VERBS  # had begun and never │ finished it
    return outer if apart or comma and tree.lemmas[n] in lexicon.TELLING else None


def _tense(tree: Tree, n: int) -> str:
    """The tag of the word that tells tense and number of a clause: of its verb, or of the first auxiliary."""
    return tree.tokens[min([n, *tree.all(n, AUXILIARIES)])].tag


def others_say(tree: Tree, n: int) -> bool:
    """Whether a clause in what is said sets against it what somebody else says: said it was safe, │ while Lee said …"""
    mark, who = tree.child(n, {"mark"}), tree.child(n, SUBJECTS)
    if mark is None or tree.lemmas[mark] not in _AGAINST or tree.lemmas[n] not in lexicon.TELLING:
        return False
    outer = tree.heads[tree.heads[n]]
    alike = _tense(tree, n) == _tense(tree, outer)
    return who is not None and alike and could_speak(tree, who) and behind_comma(tree, mark)


def behind_comma(tree: Tree, n: int) -> bool:
    """Whether a comma stands right before a word, or before the marks that close a quotation there."""
    before = n - 1
    while before > 0 and tree.tokens[before].tag == "''":
        before -= 1
    return before >= 0 and tree.tokens[before].text == ","
