"""What the endings of a Korean predicate say: tense, aspect, mood, and how the sentence goes on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from timeline.languages.ko.lexicon import events as words
from timeline.types import Polarity, Status, Token

_FORMAL = frozenset({"NNG", "NNB"})
_BETWEEN = 8  # tokens between what is resolved and the word that says so


class Ending(Enum):
    """How a predicate stands to the rest of its sentence."""

    FINAL = auto()
    LINKED = auto()  # 고, 며, 어: the next clause has its subject, and lends it tense where it has none
    APART = auto()  # 지만, 는데, 자: a clause of its own
    QUOTED = auto()  # 다고, 라고
    RELATIVE = auto()  # a noun follows that it describes
    UNDER = auto()  # 때, 뒤, 기 전에: a clause inside the next
    UNREAL = auto()  # 면, 려고, 기 위해: nothing happens


@dataclass(frozen=True, slots=True)
class Predicate:
    """A predicate: tokens[start:stem_end] is what evokes the event, tokens[:end] its endings too.

    `cut` is the offset where a headline may end, `noun` tells that the stem is an action noun, `said` that what is said
    describes a noun (해야 한다는 규정), `guessed` that the writer infers it (것으로 보인다), `found`
    that it turned out to be so (것으로 조사됐다), `lent` that its status is
    that of the clause behind it, `decided` that it is resolved (하기로 했다), `planned` that a plan
    tells it (할 예정이다), `resolved` that the clause behind it resolves it (하기로 24일 합의했다).
    """

    start: int
    stem_end: int
    end: int
    stem: str
    lemma: str
    ending: Ending
    status: Status
    polarity: Polarity = Polarity.POSITIVE
    noun: bool = False
    state: bool = False
    passive: bool = False
    tensed: bool = True
    current: bool = False
    said: bool = False
    past: bool = False
    guessed: bool = False
    found: bool = False
    lent: bool = False
    decided: bool = False
    planned: bool = False
    resolved: bool = False
    cut: int = 0

    @property
    def goes_bare(self) -> bool:
        """Whether it is an action noun that the sentence goes on from, with nothing behind it: 공장을 착공, …."""
        return self.noun and self.ending is Ending.LINKED and self.end == self.stem_end


QUOTATIVE = (
    "다고",
    "라고",
    "다며",
    "라며",
    "자고",
    "냐고",
    "다면서",
    "라면서",
    "다는",
    "라는",
    "자는",
    "냐는",
    "란",
    "단",
)


class Endings:
    """Reads what stands behind a stem: tense, aspect, mood, and how the sentence goes on."""

    def __init__(
        self,
        tokens: Sequence[Token],
        start: int,
        stem_end: int,
        stem: str,
        *,
        noun: bool = False,
        state: bool = False,
        passive: bool = False,
    ) -> None:
        self._tokens = tokens
        self._start, self._stem_end, self._stem = start, stem_end, stem
        self._noun, self._state, self._passive = noun, state, passive
        self._at = stem_end
        self._past = self._current = self._negative = self._said = self._guessed = False
        self._found = False
        self._lasted = self._done = self._decided = self._planned = False
        self._resolved = self._aiming = False
        self._status: Status | None = None

    def made(self) -> Predicate:
        ending = self._read()
        tokens = self._tokens
        before = tokens[self._start - 1].text if self._start else ""
        self._negative = self._negative or before in ("안", "못") and tokens[self._start - 1].tag == "MAG"
        status = self._status or Status.OCCURRED
        if self._current and self._past and self._lasted:
            status, self._current = Status.OCCURRED, False  # 하고 있었다
        if self._aiming and self._past:
            status = Status.POSSIBLE  # 문을 닫으려 했다
        if self._negative and status in (Status.OCCURRED, Status.ONGOING):
            status = Status.DENIED
        end = max(self._at, self._stem_end)
        last = tokens[end - 1]
        cut = last.end
        if (
            ending is Ending.QUOTED
            and last.text.endswith(("고", "며", "는"))
            and last.tag in ("EC", "ETM", "JKQ")
        ):
            cut = last.end - 1
        elif ending is Ending.QUOTED and last.text.endswith("면서"):
            cut = last.end - 2
        elif ending is Ending.QUOTED and last.text == "으로":
            cut = tokens[end - 2].end
        if ending is Ending.QUOTED and end - 2 > self._start and tokens[end - 2].tag == "VCP":
            cut = tokens[end - 3].end
        elif self._noun and ending not in (Ending.FINAL, Ending.QUOTED):
            cut = tokens[max(self._start, self._stem_end - 2)].end
        return Predicate(
            self._start, self._stem_end, end, self._stem,
            f"{self._stem}하다" if self._noun else f"{self._stem}다",
            ending, status, Polarity.NEGATIVE if self._negative else Polarity.POSITIVE,
            noun=self._noun, state=self._state, passive=self._passive or self._becomes(),
            tensed=self._past or self._status is not None or ending not in (Ending.LINKED,),
            current=self._current, said=self._said, past=self._past or self._done, guessed=self._guessed,
            found=self._found,
            decided=self._decided, planned=self._planned or self._decided or self._resolved,
            resolved=self._resolved, cut=cut,
        )  # fmt: skip

    def _becomes(self) -> bool:
        """이뤄지다, 알려지다, but not 떨어지다, which only befalls."""
        return (
            not self._noun
            and self._stem not in words.BEFALLING
            and self._stem.endswith(("어지", "아지", "뤄지", "려지"))
        )

    def _next(self, by: int = 0) -> Token | None:
        at = self._at + by
        return self._tokens[at] if at < len(self._tokens) else None

    def _is_particle(self, by: int, *tags: str) -> bool:
        token = self._next(by)
        return token is not None and token.tag in tags

    def _is(self, by: int, *texts: str) -> bool:
        token = self._next(by)
        return token is not None and token.text in texts

    def _read(self) -> Ending:
        while (token := self._next()) is not None:
            tag, text = token.tag, token.text
            if tag == "EP":
                self._past = self._past or text in ("었", "았", "였")
                if text == "겠":
                    self._status = Status.SCHEDULED
                self._at += 1
            elif tag in ("VX", "XSV"):
                self._at += 1
            elif tag == "EC":
                done = self._connective(text)
                if done is not None:
                    return done
            elif tag == "EF":
                self._at += 1
                return self._final(text)
            elif tag == "ETM":
                return self._adnominal(text)
            elif tag == "ETN":
                return self._nominal(text)
            else:
                break
        return Ending.FINAL if self._next() is None or self._is(0, ".", ",", "…") else Ending.LINKED

    def _connective(self, text: str) -> Ending | None:
        """None where an auxiliary follows and reading goes on."""
        after = self._next(1)
        auxiliary = after is not None and after.tag == "VX"
        if text.endswith(QUOTATIVE) and (text[-2:] != "라고" or len(text) > 1):
            self._at += 1
            self._present(text)
            return Ending.QUOTED
        if text in ("지",) and (auxiliary or self._is(1, "못", "않")):
            self._negative = True
            self._at += 2
            return None
        if text == "고" and auxiliary and self._is(1, "있", "계시"):
            self._status, self._current = self._status or Status.ONGOING, True
            self._lasted = True
            self._at += 2
            return None
        if text in ("어", "아") and auxiliary and self._is(1, "오", "가"):
            self._status, self._current = Status.ONGOING, True
            self._at += 2
            return None
        if text in ("어야", "아야", "여야") and self._is(1, "하", "되"):
            self._status = Status.PROPOSED
            self._at += 2
            return None
        if text in ("려고", "으려고", "고자", "도록", "려", "으려", "게"):
            return self._aimed(text)
        if auxiliary:
            self._passive = self._passive or self._is(1, "지")  # 세워지다
            self._state = self._state or (text in ("어", "아") and self._is(1, "있"))  # 기록돼 있다
            self._at += 2
            return None
        if text == "고" and self._is(1, "나서") and not self._past:
            self._at += 2
            return None
        self._at += 1
        if text in words.CONDITIONS:
            return Ending.UNREAL
        if text in words.PURPOSES:
            return Ending.UNREAL
        follows = self._next()
        if follows is None or follows.tag in ("SF",):
            return Ending.FINAL
        return Ending.APART if text in words.CONTRASTS else Ending.LINKED

    def _aimed(self, text: str) -> Ending | None:
        """하려고 한다, 하려고 노력하고 있다 are plans; 하려고 alone is an aim."""
        after, behind = self._next(1), self._next(2)
        if text in ("게", "도록") and after is not None and after.tag == "VX":
            self._at += 2
            return None
        trying = after is not None and after.text in words.TRYING and text not in ("게", "도록")
        if trying and after is not None:
            self._status, self._aiming = Status.SCHEDULED, True
            self._at += 3 if behind is not None and behind.tag == "XSV" else 2
            return None
        self._at += 1
        return Ending.UNREAL

    def _present(self, text: str) -> None:
        """한다, 한다고: a tense that reaches ahead, where the verb is no state."""
        if not (self._past or self._state or self._status) and text.startswith(
            ("ᆫ다", "는다", "ᆸ니다", "습니다", "ᆫ", "는")
        ):
            self._status = Status.SCHEDULED
        if text.startswith(("자", "으라", "라")) and not self._past and not self._state:
            self._status = Status.PROPOSED

    def _final(self, text: str) -> Ending:
        if text in words.QUESTIONS:
            return Ending.UNREAL
        self._present(text)
        after = self._next()
        if (
            after is not None
            and after.tag in ("JKQ", "EC")
            and after.text in ("고", "며", "면서", "라고", "라며")
        ):
            self._at += 1
            return Ending.QUOTED
        return Ending.FINAL

    def _adnominal(self, text: str) -> Ending:
        """마칠 계획이다, 축소한 상태다, 할 것으로 알려졌다 are one predicate; else a noun or a conjunction follows."""
        self._at += 1
        future = text in ("ᆯ", "을")
        self._done = text in ("ᆫ", "은", "던")
        said = text.endswith(("다는", "라는", "자는"))
        noun = self._next()
        if said:
            self._said = True
            self._present(text)
            return Ending.RELATIVE
        if noun is None or noun.tag not in _FORMAL:
            if future and self._status is None:
                self._status = Status.POSSIBLE
            return Ending.RELATIVE
        word = noun.text
        if word == "수" or word == "리":
            return self._able()
        if word == "데" and self._is(1, "다", "다가") or word == "데다":
            self._at += 1 if word == "데다" else 2
            return Ending.UNDER
        if word == "것" and self._is_particle(1, "JKS", "JX") and self._is(2, *words.SCHEDULED):
            self._at += 2  # 허가를 받는 것이 목표다
            word = self._tokens[self._at].text
        finite = self._finite(word)
        if finite is not None:
            return finite
        if word in words.UNDER and not self._is_particle(1, "JKO", "JKS"):
            return self._under(word)
        if future and word in words.CASES:
            self._at += 1
            return Ending.UNREAL
        if future and self._status is None:
            self._status = Status.SCHEDULED if word in words.SCHEDULED else Status.POSSIBLE
        return Ending.RELATIVE

    def _finite(self, word: str) -> Ending | None:
        """Behind a formal noun with 이다, 있다 or 으로 알려지다; None where it is a noun like others."""
        text = self._tokens[self._at - 1].text
        future = text in ("ᆯ", "을")
        after, behind = self._next(1), self._next(2)
        if after is None:
            return None
        if (
            after.text in ("으로", "로")
            and behind is not None
            and word in ("것", *words.SCHEDULED, *words.POSSIBLE)
        ):
            self._status = self._status or (_outlook(word, future))
            manner = behind.text in words.MANNERS and self._next(3) is not None  # 것으로 │ 잠정 │ 집계됐다
            behind = self._next(3) or behind if manner else behind
            self._guessed = behind.text in words.GUESSED and not future
            done_to = behind.tag[0] == "V" or self._is(3 + manner, "되")
            self._found = behind.text in words.FOUND and done_to and not future
            self._at += 2
            return Ending.QUOTED
        known = word in words.SCHEDULED or word in words.POSSIBLE or word in words.DONE
        if after.tag == "JKS" and behind is not None and behind.tag[0] == "N":
            return None  # 대피하는 상황이 발생했다
        if not known or not (after.tag == "VCP" or after.text in ("있", "이", "가", "하") and word != "것"):
            return None
        if word in ("적", "일") and behind is not None and self._is(2, "없"):
            self._negative = True
        if self._status is None:
            self._status = _outlook(word, future)
        self._planned = word in words.SCHEDULED and self._status is Status.SCHEDULED
        self._at += 1
        while (token := self._next()) is not None and token.tag in (
            "VCP",
            "VA",
            "VX",
            "EP",
            "JKS",
            "XSA",
            "VV",
        ):
            self._at += 1
        if token is not None and token.tag in ("EF", "EC", "ETM"):
            self._at += 1
            if token.tag == "EC" and token.text.endswith(QUOTATIVE):
                return Ending.QUOTED
            if token.tag == "ETM":
                self._guessed = token.text == "던"  # 끝날 예정이던: it need not have
                return Ending.RELATIVE
            if token.tag == "EC":
                return Ending.UNREAL if token.text in words.CONDITIONS else Ending.APART
            quote = self._next()
            if quote is not None and quote.tag in ("JKQ", "EC") and quote.text in ("고", "며", "라고"):
                self._at += 1
                return Ending.QUOTED
        return Ending.FINAL

    def _able(self) -> Ending:
        """ㄹ 수 있다: possible; ㄹ 수 없다: not."""
        self._status = Status.POSSIBLE
        self._at += 1
        while (token := self._next()) is not None and token.tag in ("JX", "JKS", "VA", "VX", "EP", "VV"):
            self._negative = self._negative or token.text == "없"
            self._at += 1
        if token is not None and token.tag in ("EF", "EC", "ETM"):
            self._at += 1
            if token.text.endswith(QUOTATIVE):
                return Ending.QUOTED
            if token.tag == "ETM":
                return Ending.RELATIVE
            if token.tag == "EC":
                return Ending.UNREAL if token.text in (*words.CONDITIONS, *words.PURPOSES) else Ending.LINKED
        return Ending.FINAL

    def _under(self, word: str) -> Ending:
        self._at += 1
        while (token := self._next()) is not None and token.tag in ("JKB", "JX", "JKG"):
            self._at += 1
        return Ending.UNDER

    def _nominal(self, text: str) -> Ending:
        """하기로 했다, 하기 시작했다, 하기도 했다; 하기 위해, 하기 전에; 함."""
        self._at += 1
        after, behind = self._next(), self._next(1)
        if text != "기" and behind is not None and behind.text == "따르" and self._is(0, "에"):
            self._at += 3  # 조성됨에 따라
            return Ending.UNREAL
        if text != "기":
            return Ending.FINAL if after is None or after.tag in ("SF", "SE") else Ending.RELATIVE
        if after is None or behind is None:
            return Ending.FINAL if after is None else Ending.RELATIVE
        if after.text == "로" and behind.text in words.DECIDING:
            self._status, self._decided = Status.SCHEDULED, True
            self._at += 2
            return self._tail()
        if after.text == "로" and self._is_decided_farther_on():
            self._status, self._resolved = Status.SCHEDULED, True
            self._at += 1
            return Ending.QUOTED
        if (
            after.text in ("시작",)
            or after.tag == "JX"
            and after.text in ("도", "까지")
            and behind.text == "하"
        ):
            self._at += 1 if after.text == "시작" else 2
            return self._tail()
        if after.tag in ("NNG", "NNB") and after.text in ("전", "때문", "직전", "이전"):
            self._at += 1
            return self._under(after.text) if after.text != "때문" else Ending.UNDER
        return Ending.UNREAL

    def _is_decided_farther_on(self) -> bool:
        """Whether but a time or an adverb stands between what is resolved and that it is: 하기로 │ 24일 │ 합의했다."""
        for token in self._tokens[self._at + 1 : self._at + 1 + _BETWEEN]:
            if token.text in words.DECIDING and token.tag[0] in "NV":
                return True
            if token.tag not in ("SN", "NNB", "NNG", "NNP", "MAG", "ETM") and token.text != "지나":
                return False
        return False

    def _tail(self) -> Ending:
        """Behind 기로, 기 시작: 하다 and its own endings."""
        while (token := self._next()) is not None and token.tag in ("XSV", "VV", "VX"):
            self._at += 1
        status = self._status
        ending = self._read()
        self._status = status if status is not None else self._status
        return ending


def _outlook(word: str, future: bool) -> Status:
    """What a formal noun says of a clause: 예정 planned, 전망 possible, 상태 done."""
    if word in words.SCHEDULED and (future or word in ("예정", "계획", "방침", "목표")):
        return Status.SCHEDULED
    if future:
        return Status.POSSIBLE
    return Status.POSSIBLE if word in ("가능성", "듯", "우려", "공산", "전망") else Status.OCCURRED
