"""The predicates of a Korean sentence: verbs, adjectives, copulas, and action nouns with what makes verbs of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.languages.common.once import Once
from timeline.languages.ko.events.moods import QUOTATIVE, Ending, Endings, Predicate
from timeline.languages.ko.events.phrases import Times, postposed
from timeline.languages.ko.lexicon import claims
from timeline.languages.ko.lexicon import events as words
from timeline.types import Status, Token

_PASSIVE = frozenset({"되", "받", "당하"})
_BEGINNING = frozenset({"NN", "XR", "VV", "VA", "VC"})  # tags of words with which a predicate can begin
_FORMAL = frozenset({"NNG", "NNB"})
SAYING = frozenset(s.removesuffix("하") for s in claims.PREDICATES) | words.ACTS | words.OBSERVING


def predicates(tokens: Sequence[Token], times: Times) -> list[Predicate]:
    found = []
    index = 0
    while index < len(tokens):
        predicate = None if index in times.inside else _predicate_at(tokens, index)
        if predicate is None:
            index += 1
            continue
        found.append(predicate)
        index = max(predicate.end, index + 1)
    return _tensed(_supposed(found, tokens), tokens)


predicates_of = Once(predicates)


def _supposed(found: Sequence[Predicate], tokens: Sequence[Token]) -> list[Predicate]:
    """A clause with 어 or 거나 is part of the condition that it leads to (체포해 조사하면), and so is every one behind
    만일 (만일 혼자 던졌고 아무도 돕지 않았다면)."""
    opener = next((n for n, t in enumerate(tokens) if t.text in words.SUPPOSING), len(tokens))
    general = bool(found) and found[-1].status is Status.SCHEDULED and not found[-1].planned
    result, supposed = [], False
    for predicate in reversed(found):
        last, behind = tokens[predicate.end - 1].text, tokens[predicate.end : predicate.end + 1]
        if predicate.ending in (Ending.UNREAL, Ending.UNDER):
            supposed = supposes(predicate, tokens) and last.endswith(("면", "때", *words.CASES))
            supposed = supposed and (general or predicate.ending is Ending.UNREAL)
        elif predicate.ending in (Ending.LINKED, Ending.APART, Ending.FINAL):
            runs_on = (
                not predicate.tensed
                and last in ("어", "아", "거나")
                and not any(t.tag == "SP" for t in behind)
            )
            supposed = (
                supposed and predicate.ending is Ending.LINKED and (runs_on or opener < predicate.start)
            )
            predicate = replace(predicate, ending=Ending.UNREAL) if supposed else predicate
        result.append(predicate)
    return result[::-1]


def supposes(predicate: Predicate, tokens: Sequence[Token]) -> bool:
    """Whether it tells what may come to be, so that something else follows: 통과하면, 통과할 경우, 통과할 때."""
    last = tokens[predicate.end - 1].text
    if predicate.ending is Ending.UNDER:
        return last == "때" and tokens[predicate.end - 2].text in ("ᆯ", "을")
    cites = predicate.stem in ("따르", "의하")
    return predicate.ending is Ending.UNREAL and not cites and last in words.CONDITIONS | words.CASES


def _tensed(found: Sequence[Predicate], tokens: Sequence[Token]) -> list[Predicate]:
    """A clause with 고, 며 or 어 and no tense of its own has that of the next one: 공장을 짓고 직원을 뽑을 계획이다."""
    later: Predicate | None = None
    result = []
    for predicate in reversed(found):
        if predicate.ending is Ending.LINKED and not predicate.tensed and later is not None:
            saying = later.stem in words.REPORTING or later.stem in SAYING - words.ACTS
            if not saying and later.ending is not Ending.UNREAL and _lends(later, predicate, tokens):
                predicate = replace(predicate, status=later.status, current=later.current, lent=True)
            elif later.state and not later.past and tokens[predicate.end - 1].text.endswith("며"):
                predicate = replace(predicate, status=Status.SCHEDULED)  # 출시되며 값은 9만원이다
        if predicate.ending in (Ending.LINKED, Ending.APART, Ending.FINAL, Ending.QUOTED):
            later = predicate
        result.append(predicate)
    return result[::-1]


def _lends(later: Predicate, earlier: Predicate, tokens: Sequence[Token]) -> bool:
    """Whether a clause's status holds for the one before, too: a plan does, what goes on only behind 고 and 며."""
    if later.status is Status.ONGOING:
        return tokens[earlier.end - 1].text in ("고", "며", "으며")
    if later.decided and earlier.stem in words.GATHERING:
        return False
    return later.status in (Status.SCHEDULED, Status.PROPOSED)


def _predicate_at(tokens: Sequence[Token], index: int) -> Predicate | None:
    """The verb, adjective, copula, or action noun with 하다, 되다, 받다 or 중이다, that begins at a token."""
    token = tokens[index]
    if token.tag[:2] not in _BEGINNING and token.tag not in ("MAG", "JKS"):
        return None
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if postposed(tokens, index) > index or is_manner(tokens, index):
        return None
    if token.tag in ("NNG", "XR", "NNP", "MAG") and after is not None:
        if after.tag == "XSV" or (after.tag == "VV" and after.text in ("받", "당하") and token.tag != "MAG"):
            return Endings(
                tokens, index, index + 2, token.text, noun=True, passive=after.text in _PASSIVE
            ).made()
        suffixed = tokens[index + 2] if after.tag == "XSN" and index + 2 < len(tokens) else None
        if suffixed is not None and suffixed.tag == "XSV":  # 의무화하다
            stem, passive = token.text + after.text, suffixed.text in _PASSIVE
            return Endings(tokens, index, index + 3, stem, noun=True, passive=passive).made()
        if after.tag == "XSA":
            return Endings(tokens, index, index + 2, token.text, state=True).made()
    if token.tag == "NNG":
        return _by_noun(tokens, index)
    if token.tag.startswith("VV"):
        return Endings(tokens, index, index + 1, token.text).made()
    if token.tag.startswith("VA") or token.tag in ("VCP", "VCN") or _misread(tokens, index):
        return Endings(tokens, index, index + 1, token.text, state=True).made()
    return None


def is_manner(tokens: Sequence[Token], index: int) -> bool:
    """Whether an adjective only says how something is done: 크게 (늘다), but not 좋게 하다."""
    behind, after = tokens[index + 1 : index + 2], tokens[index + 2 : index + 3]
    if behind and (tokens[index].text, behind[0].text) in words.SOONEST:
        return True  # 이르면 (다음 주)
    adverbial = tokens[index].tag[:2] == "VA" and bool(behind) and behind[0].text == "게"
    made = bool(after) and (after[0].tag in ("VX", "JX", "SP", "SF") or after[0].text in ("하", "되", "만들"))
    return adverbial and bool(after) and not made


def _misread(tokens: Sequence[Token], index: int) -> bool:
    """업체인, which the tagger may read as 이 + ㄴ."""
    return (
        tokens[index].tag == "JKS"
        and tokens[index + 1 : index + 2] != ()
        and any(t.text == "ᆫ" for t in tokens[index + 1 : index + 2])
    )


def _by_noun(tokens: Sequence[Token], index: int) -> Predicate | None:
    """조사 중이다, 개최 예정이다; (공장을) 착공, which goes on; 착공 at the end of a headline."""
    noun = tokens[index].text
    done_to = 0 < index < len(tokens) - 1 and tokens[index - 1].tag == "JKO" and tokens[index + 1].tag == "SP"
    if done_to:
        return Predicate(
            index, index + 1, index + 1, noun, f"{noun}하다", Ending.LINKED, Status.OCCURRED,
            noun=True, tensed=False, cut=tokens[index].end,
        )  # fmt: skip
    if noun not in words.TYPES and noun not in words.PLAIN and noun not in words.ACTS:
        return None
    behind = tokens[index + 1] if index + 1 < len(tokens) else None
    formal = behind is not None and behind.tag in _FORMAL and behind.text in ("중", *words.SCHEDULED)
    status = Status.OCCURRED
    if formal and behind is not None:
        copula = tokens[index + 2] if index + 2 < len(tokens) else None
        if copula is not None and copula.tag not in ("VCP", "SF", "SE", "JKB", "JX", "SP"):
            return None
        status = Status.ONGOING if behind.text == "중" else Status.SCHEDULED
        end = index + 2
        while end < len(tokens) and tokens[end].tag in ("VCP", "EP", "EF", "JKB", "EC", "ETM"):
            end += 1
        last = tokens[end - 1]
        ending = Ending.FINAL
        if last.tag == "EC":
            ending = Ending.QUOTED if last.text.endswith(QUOTATIVE) else Ending.LINKED
        elif last.tag == "ETM":
            ending = Ending.RELATIVE
        return Predicate(
            index, index + 1, end, noun, f"{noun}하다", ending, status,
            noun=True, current=status is Status.ONGOING, cut=behind.end,
        )  # fmt: skip
    ends = behind is None or behind.tag in ("SF", "SE")
    led = index > 0 and tokens[index - 1].tag not in ("SF", "JKG")
    if ends and led and noun in words.TYPES and noun not in words.BARE:
        return Predicate(
            index, index + 1, index + 1, noun, f"{noun}하다", Ending.FINAL, status,
            noun=True, tensed=False, cut=tokens[index].end,
        )  # fmt: skip
    return None
