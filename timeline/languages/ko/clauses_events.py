"""The clauses of a Korean sentence, one a predicate, with what each takes: no parser, one pass from left to right.

Korean puts the predicate last, so a predicate takes what waits on its left. A relative clause takes back to its own
subject, never a topic; a quoted clause leaves the topic, and what follows it, to the predicate of saying; what is
left waits for the next predicate.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from timeline.languages.ko import lexicon_claims as claims
from timeline.languages.ko import lexicon_events as words
from timeline.languages.ko.phrases_events import Phrase, Shape, Times, noun_at, postposed, time_at
from timeline.types import Polarity, Sentence, Span, Status, Token

_PASSIVE = frozenset({"되", "받", "당하"})
_FORMAL = frozenset({"NNG", "NNB"})
OCCASIONS = tuple(o for o in claims.OCCASIONS if len(o) > 1)
SAYING = frozenset(s.removesuffix("하") for s in claims.PREDICATES) | words.ACTS | words.OBSERVING
_MOST = 400  # tokens; a longer "sentence" is a table or noise


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
    describes a noun (해야 한다는 규정), `guessed` that the writer infers it (것으로 보인다).
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
    cut: int = 0


@dataclass(slots=True, eq=False)
class Clause:
    """A predicate with its parts in text order, among them clauses inside it, and what it has from around it."""

    predicate: Predicate
    parts: list[Phrase | Clause] = field(default_factory=list)
    topic: Phrase | None = None
    subject: Phrase | None = None  # of the linked clause before
    frame: list[Phrase] = field(default_factory=list)  # times around it that it does not own
    before: Clause | None = None  # the clause that it goes on from
    above: Clause | None = None  # the clause that quotes it
    inner: bool = False  # linked to a quoted clause

    def own(self) -> list[Phrase]:
        return [p for p in self.parts if isinstance(p, Phrase)]

    @property
    def first(self) -> int:
        """Its first token that is no comma."""
        parts = (p for p in self.parts if not (isinstance(p, Phrase) and p.shape is Shape.COMMA))
        return next((p.start if isinstance(p, Phrase) else p.first for p in parts), self.predicate.start)


def clauses(text: str, sentence: Sentence, *, lists: bool, quoted: Sequence[Span] = ()) -> list[Clause]:
    """The clauses of a sentence in the order of their predicates, but those of `quoted` stretches.

    `lists`: commas join common nouns.
    """
    tokens = sentence.tokens
    if len(tokens) > _MOST:
        return []
    times = Times(text, sentence)
    speech = {n for n, t in enumerate(tokens) if any(q.start <= t.start < q.end for q in quoted)}
    predicates = [p for p in _predicates(tokens, times) if p.start not in speech]
    reader = _Reader(tokens, times, {p.start: p for p in predicates}, lists, speech)
    reader.read()
    return reader.found


class _Reader:
    def __init__(
        self,
        tokens: Sequence[Token],
        times: Times,
        predicates: dict[int, Predicate],
        lists: bool,
        speech: set[int],
    ) -> None:
        self._speech = speech
        self._tokens = tokens
        self._times = times
        self._predicates = predicates
        self._stops = set(predicates)
        self._lists = lists
        self._waiting: list[Phrase | Clause] = []
        self._topic: Phrase | None = None
        self._before: Clause | None = None
        self.found: list[Clause] = []

    def read(self) -> None:
        index = 0
        while index < len(self._tokens):
            if index in self._speech:
                index += 1
                continue
            predicate = self._predicates.get(index)
            if predicate is not None:
                self._close(predicate)
                index = max(predicate.end, index + 1)
                continue
            part = time_at(self._tokens, index, self._times) or self._part(index)
            if part is None:
                index += 1
                continue
            if part.topic:
                self._topic = part
            self._waiting.append(part)
            index = max(part.after, index + 1)

    def _part(self, index: int) -> Phrase | None:
        token = self._tokens[index]
        if token.tag in ("MAG", "MAJ"):
            return Phrase(Shape.ADVERB, index, index + 1, index + 1)
        if token.tag in ("SP", "SE"):
            return Phrase(Shape.COMMA, index, index + 1, index + 1)
        found = noun_at(self._tokens, index, self._times, self._stops, lists=self._lists)
        if found is None or found.particle or self._lists or found.after >= len(self._tokens):
            return found
        if self._tokens[found.after].text in (",", "…") and not self._waiting:
            return replace(
                found, particle="는", after=found.after + 1
            )  # a headline's comma behind whom it is about
        return found

    def _close(self, predicate: Predicate) -> None:
        """Give a predicate what it takes of what waits, and put it where it belongs."""
        inner = predicate.ending is Ending.LINKED and self._quoted_ahead(predicate.end)
        taken = self._take(predicate, inner)
        clause = Clause(predicate, taken, self._topic)
        clause.frame = [p for p in self._waiting if isinstance(p, Phrase) and p.shape is Shape.TIME]
        self.found.append(clause)
        before = self._before
        if before is not None and predicate.ending not in (Ending.RELATIVE, Ending.UNREAL, Ending.UNDER):
            clause.before = before
            if before.predicate.ending is Ending.LINKED:
                clause.subject = next((p for p in before.own() if p.subject), before.subject)
        if clause.subject is None and self._topic is None and not any(p.subject for p in clause.own()):
            clause.subject = _shared(taken, predicate)
        for part in taken:
            if isinstance(part, Clause) and part.predicate.ending is Ending.QUOTED:
                part.above = clause
        clause.inner = inner
        if inner:
            self._before = clause
            self._waiting.append(clause)
        elif predicate.ending in (Ending.LINKED, Ending.APART, Ending.FINAL):
            self._before = clause
            self._waiting = [p for p in self._waiting if isinstance(p, Phrase) and p.topic]
            if predicate.ending is Ending.FINAL:
                self._before = None
        else:
            self._waiting.append(clause)
            if predicate.ending is Ending.QUOTED:
                self._before = None

    def _take(self, predicate: Predicate, inner: bool) -> list[Phrase | Clause]:
        """The parts on the left that a predicate takes, in text order; they wait no longer."""
        if inner or predicate.ending not in (Ending.FINAL, Ending.LINKED, Ending.APART):
            return self._from_right(predicate)
        waiting, self._waiting = self._waiting, []
        return [p for p in waiting if not (isinstance(p, Phrase) and p.topic and p is not self._topic)]

    def _quoted_ahead(self, index: int) -> bool:
        """Whether a quoted clause follows in which a linked one stands: 확인하고 보고해야 한다는 규정."""
        following = (self._predicates[n] for n in range(index, len(self._tokens)) if n in self._predicates)
        for predicate in following:
            if predicate.ending in (Ending.QUOTED, Ending.RELATIVE):
                return predicate.ending is Ending.QUOTED or predicate.said
            if predicate.ending is not Ending.LINKED:
                return False
        return False

    def _from_right(self, predicate: Predicate) -> list[Phrase | Clause]:
        waiting = self._waiting
        if predicate.stem in ("따르", "의하"):  # 사정을 아는 관계자에 따르면: all before it is the source
            self._waiting, self._topic = [], None
            return waiting
        at = len(waiting)
        seen: set[str] = set()
        while at > 0:
            part = waiting[at - 1]
            if isinstance(part, Phrase):
                if part.topic or (part.shape is Shape.COMMA and predicate.ending is Ending.RELATIVE):
                    break
                if predicate.ending is Ending.RELATIVE and self._outside(part, predicate, at == len(waiting)):
                    break
                if predicate.state and part.particle not in ("이", "가", "에", "과", "와", ""):
                    break
                if part.subject and "이" in seen:
                    break
                if part.particle in ("을", "를") and "을" in seen:
                    break
                if predicate.state and part.shape is Shape.TIME:
                    break
                if part.particle in ("이", "가", "께서"):
                    seen.add("이")
                    at -= 1
                    if predicate.ending is not Ending.QUOTED:
                        break
                    continue
                if part.particle in ("을", "를"):
                    seen.add("을")
            elif part.predicate.ending is Ending.QUOTED and predicate.stem not in SAYING:
                break
            elif (
                part.predicate.ending is Ending.LINKED
                and predicate.ending is Ending.RELATIVE
                and not predicate.said
            ):
                break
            at -= 1
        if predicate.ending in (Ending.QUOTED, Ending.LINKED) and at > 0:
            at = self._behind_saying(at, urging=predicate.status is Status.PROPOSED)
        taken = waiting[at:]
        self._waiting = waiting[:at]
        return taken

    def _outside(self, part: Phrase, predicate: Predicate, adjacent: bool) -> bool:
        """Whether a part belongs to the clause around a relative clause and not to that."""
        if part.pointing:
            return True
        if part.shape is Shape.TIME:
            return not (adjacent or predicate.past)
        if part.subject:
            alone = predicate.passive or predicate.stem in words.BEFALLING
            return self._counted(predicate) or (alone and not adjacent)
        return False

    def _counted(self, predicate: Predicate) -> bool:
        """Whether an amount follows (18% 늘어난 120억원): then the subject is that of the clause around it."""
        return predicate.end < len(self._tokens) and self._tokens[predicate.end].tag in ("SN", "NR")

    def _behind_saying(self, at: int, *, urging: bool) -> int:
        """Behind the time and occasion that follow a topic: they are those of the saying (19일 업무 보고에서).

        A time with 에 is that of what is said, but what is urged has none.
        """
        waiting, first = self._waiting, at
        limit = len(waiting) - 1
        while at < limit:
            part = waiting[at]
            if isinstance(part, Clause):
                if part.predicate.ending is Ending.RELATIVE and self._is_occasion(waiting[at + 1]):
                    at += 2
                    continue
                break
            if part.shape in (Shape.COMMA, Shape.ADVERB) or self._is_occasion(part):
                at += 1
                continue
            alone = isinstance(part, Phrase) and not part.attributive and (urging or part.after == part.end)
            if part.shape is Shape.TIME and at == first and alone:
                at += 1
                continue
            break
        return at

    def _is_occasion(self, part: Phrase | Clause) -> bool:
        if not isinstance(part, Phrase) or part.particle not in ("에서", "서"):
            return False
        word = "".join(t.text for t in self._tokens[part.start : part.end])
        return word.endswith(OCCASIONS)


def _shared(taken: Sequence[Phrase | Clause], predicate: Predicate) -> Phrase | None:
    """The subject that a relative clause at the beginning took, for the clause that has none: 그가 만난 사람을 찾았다."""
    first = taken[0] if taken else None
    if isinstance(first, Phrase) or first is None or first.predicate.ending is not Ending.RELATIVE:
        return None
    if predicate.ending in (Ending.RELATIVE, Ending.UNDER, Ending.UNREAL):
        return None
    return next((p for p in first.own() if p.subject), None)


# ------------------------------------------------------------------ predicates


def _predicates(tokens: Sequence[Token], times: Times) -> list[Predicate]:
    found = []
    index = 0
    while index < len(tokens):
        predicate = None if index in times.inside else _predicate_at(tokens, index)
        if predicate is None:
            index += 1
            continue
        found.append(predicate)
        index = max(predicate.end, index + 1)
    return _tensed(found)


def _tensed(found: Sequence[Predicate]) -> list[Predicate]:
    """A clause with 고, 며 or 어 and no tense of its own has that of the next one: 공장을 짓고 직원을 뽑을 계획이다."""
    later: Predicate | None = None
    result = []
    for predicate in reversed(found):
        if predicate.ending is Ending.LINKED and not predicate.tensed and later is not None:
            saying = later.stem in words.REPORTING or later.stem in SAYING
            if not saying and later.ending is not Ending.UNREAL:
                predicate = replace(predicate, status=later.status, current=later.current)
                if later.status in (Status.DENIED, Status.POSSIBLE):
                    predicate = replace(predicate, status=Status.OCCURRED)
        if predicate.ending in (Ending.LINKED, Ending.APART, Ending.FINAL, Ending.QUOTED):
            later = predicate
        result.append(predicate)
    return result[::-1]


def _predicate_at(tokens: Sequence[Token], index: int) -> Predicate | None:
    """The verb, adjective, copula, or action noun with 하다, 되다, 받다 or 중이다, that begins at a token."""
    token = tokens[index]
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if token.tag in ("NNG", "XR", "NNP", "MAG") and after is not None:
        if after.tag == "XSV" or (after.tag == "VV" and after.text in ("받", "당하") and token.tag != "MAG"):
            return _Endings(
                tokens, index, index + 2, token.text, noun=True, passive=after.text in _PASSIVE
            ).made()
        if after.tag == "XSA":
            return _Endings(tokens, index, index + 2, token.text, state=True).made()
    if token.tag == "NNG":
        return _by_noun(tokens, index)
    if token.tag.startswith("VV"):
        if index and postposed(tokens, index) > index:
            return None
        return _Endings(tokens, index, index + 1, token.text).made()
    if token.tag.startswith("VA") or token.tag in ("VCP", "VCN") or _misread(tokens, index):
        return _Endings(tokens, index, index + 1, token.text, state=True).made()
    return None


def _misread(tokens: Sequence[Token], index: int) -> bool:
    """업체인, which the tagger may read as 이 + ㄴ."""
    return (
        tokens[index].tag == "JKS"
        and tokens[index + 1 : index + 2] != ()
        and any(t.text == "ᆫ" for t in tokens[index + 1 : index + 2])
    )


def _by_noun(tokens: Sequence[Token], index: int) -> Predicate | None:
    """조사 중이다, 개최 예정이다; 착공 at the end of a headline."""
    noun = tokens[index].text
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
            ending = Ending.QUOTED if last.text.endswith(_QUOTATIVE) else Ending.LINKED
        elif last.tag == "ETM":
            ending = Ending.RELATIVE
        return Predicate(
            index, index + 1, end, noun, f"{noun}하다", ending, status,
            noun=True, current=status is Status.ONGOING, cut=behind.end,
        )  # fmt: skip
    if (behind is None or behind.tag in ("SF", "SE")) and noun in words.TYPES and noun not in words.BARE:
        if index and tokens[index - 1].tag not in ("SF", "JKG"):
            return Predicate(
                index, index + 1, index + 1, noun, f"{noun}하다", Ending.FINAL, status,
                noun=True, tensed=False, cut=tokens[index].end,
            )  # fmt: skip
    return None


_QUOTATIVE = (
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


class _Endings:
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
        self._past = self._current = self._negative = self._said = self._guessed = self._lasted = (
            self._done
        ) = False
        self._status: Status | None = None

    def made(self) -> Predicate:
        ending = self._read()
        tokens = self._tokens
        before = tokens[self._start - 1].text if self._start else ""
        self._negative = self._negative or before in ("안", "못") and tokens[self._start - 1].tag == "MAG"
        status = self._status or Status.OCCURRED
        if self._current and self._past and self._lasted:
            status, self._current = Status.OCCURRED, False  # 하고 있었다
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
            cut = tokens[self._start].end
        return Predicate(
            self._start, self._stem_end, end, self._stem,
            f"{self._stem}하다" if self._noun else f"{self._stem}다",
            ending, status, Polarity.NEGATIVE if self._negative else Polarity.POSITIVE,
            noun=self._noun, state=self._state, passive=self._passive or self._becomes(),
            tensed=self._past or self._status is not None or ending not in (Ending.LINKED,),
            current=self._current, said=self._said, past=self._past or self._done, guessed=self._guessed, cut=cut,
        )  # fmt: skip

    def _becomes(self) -> bool:
        """이뤄지다, 알려지다."""
        return not self._noun and self._stem.endswith(("어지", "아지", "뤄지", "려지"))

    def _next(self, by: int = 0) -> Token | None:
        at = self._at + by
        return self._tokens[at] if at < len(self._tokens) else None

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
        if text.endswith(_QUOTATIVE) and (text[-2:] != "라고" or len(text) > 1):
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
            self._status = Status.SCHEDULED
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
        finite = self._finite(word)
        if finite is not None:
            return finite
        if word in words.UNDER:
            return self._under(word)
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
            self._guessed = behind.text in words.GUESSED and not future
            self._at += 2
            return Ending.QUOTED
        known = word in words.SCHEDULED or word in words.POSSIBLE or word in words.DONE
        if not known or not (after.tag == "VCP" or after.text in ("있", "이", "가", "하") and word != "것"):
            return None
        if word in ("적", "일") and behind is not None and self._is(2, "없"):
            self._negative = True
        if self._status is None:
            self._status = _outlook(word, future)
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
            if token.tag == "EC" and token.text.endswith(_QUOTATIVE):
                return Ending.QUOTED
            if token.tag == "ETM":
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
            if token.text.endswith(_QUOTATIVE):
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
        if text != "기":
            return Ending.FINAL if after is None or after.tag in ("SF", "SE") else Ending.RELATIVE
        if after is None or behind is None:
            return Ending.FINAL if after is None else Ending.RELATIVE
        if after.text == "로" and behind.text in words.DECIDING:
            self._status = Status.SCHEDULED
            self._at += 2
            return self._tail()
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
    if word in words.SCHEDULED and (future or word in ("예정", "계획", "방침")):
        return Status.SCHEDULED
    if future:
        return Status.POSSIBLE
    return Status.POSSIBLE if word in ("가능성", "듯", "우려", "공산", "전망") else Status.OCCURRED
