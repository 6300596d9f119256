"""How a Korean claim reads in a line: what is said, if that stands alone, else what its source does, else in none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.languages.base import Statement
from timeline.languages.ko.claims.stance import standing
from timeline.languages.ko.events.endings import finished
from timeline.languages.ko.lexicon.events import TYPES
from timeline.types import HEADLINE, Claim, Quotation, Sentence, Span, Token

# What explains something told before and does not say what: 우려를 표명한 데 따른 조치다, 팀을 꾸리는 것이다.
_EXPLAINS = re.compile(
    r"(?P<why>따른|위한|려는|때문)? ?(?P<noun>것|조치|결정|행보|차원|취지|의도|포석|전략|시도|이유|수순)?"
    r"(?:이[다라]|이었다|[다라])?$"
)
_BEFORE = ("ᆫ", "은", "던")
_IN_A_ROW = ("어", "아", "어서", "아서")
_FRAGMENT = 3  # words of a quotation that may be no sentence
_ENDED = re.compile(r"(?:[다요죠까네라자지음함임]|것)$")
_FINAL = re.compile(r"(?:다|요|죠|까)[\"”’'.)]{0,3}$")
_MARKS = "\"“”'‘’「」『』.!?… "


def statement(text: str, sentences: Sequence[Sentence], claim: Claim) -> Statement | None:
    """The line of a claim that the sentences tell; None where `source: what` does. `text` is that of the document."""
    if claim.cue is None or len(claim.content) != 1:
        return None
    if claim.source is None:
        return _going_on(text, sentences, Span(claim.content[0].start, claim.cue.end))
    content = Span(claim.content[0].start, claim.content[0].end)
    direct = claim.quotation is Quotation.DIRECT
    said = text[content.start : content.end].strip(_MARKS)
    if (direct and _is_fragment(said)) or _acts(text, claim):
        return _done(text, claim)
    if _explains(said, sentences, content):
        return Statement()
    if not direct and not (_is_sentence(sentences, content) and standing(said, claim.stance)):
        return _done(text, claim)
    return None if direct else _found(text, sentences, content)


def _going_on(text: str, sentences: Sequence[Sentence], line: Span) -> Statement | None:
    """What nobody named says, ended where its sentence goes on: (그가 떠났다는) 보도도 나와 is 보도도 나왔다."""
    inside = [t for s in sentences for t in s.tokens if line.start <= t.start and t.end <= line.end]
    if len(inside) < _FRAGMENT or inside[-1].tag != "EC":
        return None
    first = _word_of(inside, len(inside) - 1)
    closing = finished(text, inside, first, len(inside), past=inside[-1].text in _IN_A_ROW)
    return None if closing is None else Statement((Span(line.start, inside[first].start),), closing=closing)


def _word_of(tokens: Sequence[Token], n: int) -> int:
    """The first token of the word, between spaces, that a token ends."""
    while n and tokens[n - 1].end >= tokens[n].start:
        n -= 1
    return n


def _found(text: str, sentences: Sequence[Sentence], content: Span) -> Statement | None:
    """What is told as found or known, as a sentence: 잘 지내고 있는 것(으로 전해졌다) is 잘 지내고 있다. None of what
    is to come (늘어날 것)."""
    inside = [t for s in sentences for t in s.tokens if content.start <= t.start and t.end <= content.end]
    if len(inside) < _FRAGMENT:
        return None
    *tokens, ending, thing = inside
    if thing.text != "것" or ending.tag != "ETM" or ending.text not in ("는", *_BEFORE):
        return None
    first = _word_of(tokens, len(tokens) - 1)
    described = any(t.tag[:2] in ("VA", "VC") or t.tag == "XSA" for t in tokens[first - 1 :])
    if described and tokens[-1].tag == "VX":  # 크지 않은 것
        return None
    past = ending.text in _BEFORE and not described
    closing = finished(text, [*tokens, ending], first, len(tokens) + 1, past=past)
    return (
        None if closing is None else Statement((Span(content.start, tokens[first].start),), closing=closing)
    )


def _is_sentence(sentences: Sequence[Sentence], content: Span) -> bool:
    """Whether what is said indirectly ends with more than a noun: 작업 중지(를 명령했다) is a thing."""
    inside = (t for s in reversed(sentences) for t in reversed(s.tokens) if t.end <= content.end)
    last = next(inside, None)
    return last is None or last.tag not in ("NNG", "NNP", "XSN")


def _acts(text: str, claim: Claim) -> bool:
    """Whether what is said is only why its source does something to somebody: …했다며 교수를 고발했다."""
    assert claim.cue is not None
    kind = TYPES.get(claim.cue.lemma.removesuffix("하다"))
    between = text[claim.content[-1].end : claim.cue.start]
    return kind is not None and re.search(r"[을를] ", between) is not None


def _done(text: str, claim: Claim) -> Statement:
    """What the source does, from its name to the end of the sentence: 시는 보도에 대해 “사실무근”이라고 밝혔다."""
    assert claim.source is not None
    assert claim.cue is not None
    places = [*claim.source.spans, Span(claim.cue.start, claim.cue.end)]
    places += [Span(q.start, q.end) for q in claim.content]
    line = Span(min(s.start for s in places), max(s.end for s in places))
    whole = _FINAL.search(text[line.start : line.end]) is not None and line.end - line.start <= HEADLINE
    return Statement(_without_day(text, claim, line), acts=True) if whole else Statement()


def _without_day(text: str, claim: Claim, line: Span) -> tuple[Span, ...]:
    """A line without the day, outside of what is said, that its own time tells: 시는 (5일) 대책을 발표했다."""
    day = claim.said_at.text if claim.said_at is not None else None
    around = ((line.start, claim.content[0].start + 1), (claim.content[-1].end, line.end))
    at = max(text.find(f" {day} ", start, end) for start, end in around) if day else -1
    return (line,) if at < 0 or not day else (Span(line.start, at), Span(at + len(day) + 2, line.end))


def _is_fragment(said: str) -> bool:
    """Whether a quotation is some words and no sentence: “100명 안팎”."""
    return len(said.split()) <= _FRAGMENT and _ENDED.search(said) is None


def _explains(said: str, sentences: Sequence[Sentence], content: Span) -> bool:
    """Whether what is said only tells what something else is, or is for, that it does not name."""
    found = _EXPLAINS.search(said)
    if found is None or not (found.group("noun") or found.group("why") == "때문"):
        return False
    tokens = [t for s in sentences for t in s.tokens if content.start <= t.start and t.end <= content.end]
    if any(t.tag == "JX" and t.text in ("은", "는", "도") for t in tokens):
        return False
    before = said[: found.start()].rstrip()
    if found.group("noun") != "것" or found.group("why"):
        return True
    will = before[-1:] and (ord(before[-1]) - 0xAC00) % 28 == 8  # 늘릴 것
    return not will and not any(t.tag == "JKS" for t in tokens)
