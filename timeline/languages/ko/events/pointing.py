"""What the words of a sentence that point back (이 회사, 해당 공장) stand for: a name or a phrase told before."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from timeline.languages.common.once import Once
from timeline.languages.ko.events.phrases import Phrase, Shape, kind_of, noun_at, times_of
from timeline.languages.ko.events.predicates import predicates_of
from timeline.languages.ko.lexicon import events as words
from timeline.languages.ko.lexicon import sources as names
from timeline.types import EntityKind, Sentence, Span, Token

# What bodies and laws are called by the ends of their names.
_ENDS = {
    "대학": ("대",),
    "대학교": ("대",),
    "법안": ("개정안", "제정안", "법"),
    "신문": ("일보",),
    "노선": ("선",),
    "대회": ("컵", "오픈", "선수권"),
}
_LONGEST = 32  # code points of a phrase that stands in a line for another


def is_pointer(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase points back at a thing or a body told before: 이 회사, 해당 공장의 직원."""
    if phrase.shape is not Shape.NOUN or phrase.end - phrase.start < 2:
        return False
    first, second = tokens[phrase.start], tokens[phrase.start + 1]
    pointing = first.tag == "MM" and first.text in words.DETERMINERS or first.text == "해당"
    titled = second.text in names.TITLES and first.text == "이"  # 이 대표 is called Lee
    return pointing and second.tag[0] == "N" and second.start > first.end and not titled


def is_definite(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a topic is a bare noun, so that something told before is meant by it: 공장은, 군은; there is one 정부."""
    if phrase.particle not in ("은", "는") or phrase.end - phrase.start != 1:
        return False
    noun = tokens[phrase.start]
    long = len(noun.text) > 1 or noun.text in names.SHORT_BODIES
    person = kind_of(tokens, phrase.start, phrase.end) is EntityKind.PERSON
    return noun.tag == "NNG" and long and not person and noun.text not in words.ONLY_ONES


def hangs(line: str) -> bool:
    """Whether a line begins with words that point back at what it does not tell: 이 공장에서 불이 났다."""
    first, _, rest = line.partition(" ")
    head = rest.split(" ", 1)[0]
    if first == "이" and any(head.startswith(title) for title in names.LONG_TITLES):
        return False
    bare = first.rstrip("은는이가도를에서")
    return first in words.DETERMINERS or first == "해당" or bare in words.DEICTICS or first in words.DEICTICS


def antecedent(text: str, sentences: Sequence[Sentence], place: Span) -> tuple[Span, Span] | None:
    """Where the words of a place that point back are, and where those are that can replace them.

    `sentences` go up to the one of the place. None where nothing before fits.
    """
    own = sentences[-1].tokens
    pointing = [t for t in own if place.start <= t.start and t.end <= place.end]
    bare = len(pointing) == 1  # 공장은, and not 이 공장은
    for end in range(len(pointing), 0 if bare else 1, -1):
        if pointing[end - 1].tag[0] not in "NX" or (
            end < len(pointing) and not _parts(pointing[end - 1], pointing[end])
        ):
            continue
        head = text[pointing[0 if bare else 1].start : pointing[end - 1].end]
        told: list[tuple[bool, Span]] = []
        for sentence in reversed(sentences):
            if not _may_name(text, sentence, head):
                continue
            phrases = _phrases_of(text, sentence)
            if sentence is sentences[-1]:
                phrases = [p for p in phrases if own[p.start].start < place.start]
            told += _in_sentence(text, sentence, phrases, head)
            if told and (head not in names.FIRMS or told[-1][0]):
                return Span(place.start, pointing[end - 1].end), told[-1][1]
        if told:
            return Span(place.start, pointing[end - 1].end), told[0][1]
    return None


def _may_name(text: str, sentence: Sentence, head: str) -> bool:
    """A cheap look at a sentence: can a noun stand for words of it? Firms are told by how they look, not by a word."""
    if head in names.FIRMS:
        return True
    return any(text.find(end, sentence.start, sentence.end) >= 0 for end in _ends(head))


def _ends(head: str) -> tuple[str, ...]:
    """How the names end that a noun stands for."""
    return (head, *_ENDS.get(head, ()))


def _parts(before: Token, after: Token) -> bool:
    """Whether a word ends between two tokens."""
    return before.end < after.start or after.tag == "JKG"


def _in_sentence(
    text: str, sentence: Sentence, phrases: Sequence[Phrase], head: str
) -> list[tuple[bool, Span]]:
    """The words of a sentence that a noun stands for, if any, and whether they are all of whom it is about: 가온은, but
    not TV 사업은."""
    tokens = sentence.tokens
    found = ((p, _called(text, tokens, p, head)) for p in reversed(phrases))
    fitting = [
        ((p.topic or p.subject) and span.end == tokens[p.end - 1].end, p.topic or p.subject, span)
        for p, span in found
        if span is not None
    ]
    if head in names.FIRMS:
        fitting.sort(key=lambda f: f[:2], reverse=True)
    return [(whole, span) for whole, _, span in fitting[:1]]


def _phrases(text: str, sentence: Sentence) -> list[Phrase]:
    """The noun phrases of a sentence."""
    tokens = sentence.tokens
    times = times_of(text, sentence)
    stops = {p.start for p in predicates_of(tokens, times)}
    found: list[Phrase] = []
    index = 0
    while index < len(tokens):
        free = index not in stops and index not in times.inside
        phrase = noun_at(tokens, index, times, stops, lists=False) if free else None
        if phrase is not None:
            found.append(phrase)
        index = phrase.after if phrase is not None and phrase.after > index else index + 1
    return found


_phrases_of = Once(_phrases)


def _called(text: str, tokens: Sequence[Token], phrase: Phrase, head: str) -> Span | None:
    """The words of a phrase that a noun stands for: 가온정밀 (회사), 활자박물관 (박물관), 드라마 '문턱' (드라마)."""
    if is_pointer(tokens, phrase):
        return None
    numbers = takewhile(lambda n: tokens[n].tag == "SN", range(phrase.start, phrase.end - 1))
    begin = phrase.start + sum(1 for _ in numbers)  # 2026 한들컵
    edges = _edges(tokens, begin, phrase.end)
    if head in names.FIRMS:
        return next(
            (Span(tokens[a].start, tokens[b - 1].end) for a, b in edges if _is_firm(tokens, a, b)), None
        )
    first, ends = tokens[begin].start, _ends(head)
    for n, (a, b) in enumerate(edges):
        b -= tokens[b - 1].tag == "JKG"
        word = text[tokens[a].start : tokens[b - 1].end]
        last = head.rsplit(" ", 1)[-1]
        whole = text[first : tokens[b - 1].end]
        if not (word.endswith(ends) or word == last and whole.endswith(head)):
            continue
        named = edges[n + 1] if n + 1 < len(edges) else None
        quoted = named is not None and word == head and tokens[named[0]].tag in ("SSO", "NNP", "SL")
        end = tokens[named[1] - 1].end if quoted and named is not None else tokens[b - 1].end
        start = tokens[a].start if end - first > _LONGEST else first
        if head == "지역" and not any(t.tag == "NNP" for t in tokens[begin:b]):
            continue  # 산불 위험 지역
        if text[start:end] != head and end - start <= _LONGEST:
            return Span(start, end)
    return None


def _edges(tokens: Sequence[Token], start: int, end: int) -> list[tuple[int, int]]:
    """The words of a phrase, what stands in marks as one."""
    found: list[tuple[int, int]] = []
    depth = 0
    for n in range(start, end):
        depth += (tokens[n].tag == "SSO") - (tokens[n].tag == "SSC")
        last = n + 1 == end
        if last or (depth <= 0 and tokens[n].end < tokens[n + 1].start):
            found.append((start, n + 1))
            start = n + 1
    return found


def _is_firm(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a word names a body that one calls the company: 가온정밀, but not 수원지법."""
    while end > start and tokens[end - 1].tag in ("JKG", "JC", "SP", "XSN"):
        end -= 1
    opening = next((n for n in range(start + 1, end) if tokens[n].tag == "SSO"), end)
    word = "".join(t.text for t in tokens[start:opening])
    named = opening > start and any(t.tag in ("NNP", "SL") for t in tokens[start:opening])
    public = word in words.BODIES or word.endswith((*words.OFFICE_ENDS, *names.PUBLIC))
    person = (
        end < len(tokens) and tokens[end].text in names.TITLES and len(word) < 4 and word[0] in names.SURNAMES
    )
    return named and not public and not person and kind_of(tokens, start, opening) is EntityKind.ORGANIZATION
