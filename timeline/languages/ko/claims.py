"""Claims of a Korean sentence: cue, then source, then content, on morphemes and particles.

A Korean predicate ends its clause, so the last reporting predicate of a stretch is its outermost one. From it we walk
left: its quotative mark (고, 며, 는, 것으로) ends the content, the topic or subject that can speak is the source,
what stands between them are adjuncts of saying (on the 20th, at a press conference) and the rest is content.
Claims inside an indirect content are read the same way again, one layer down.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.languages.base import ClaimMention
from timeline.languages.ko import lexicon_claims as words
from timeline.languages.ko import lexicon_sources as names
from timeline.languages.ko.adjuncts import asides, content_start, object_start
from timeline.languages.ko.cues import cues
from timeline.languages.ko.kinds import is_named_person, kind_of
from timeline.languages.ko.noun_cues import Cue
from timeline.languages.ko.nouns import Phrase, begin, head_of, speakers
from timeline.languages.ko.predicates import Ending
from timeline.languages.ko.quotations import MARK, NAME, QUOTE, Item, items
from timeline.languages.ko.sources import cited, group, held, left_source, modified, unknown_topic
from timeline.languages.ko.stance import stance_in, stance_of
from timeline.types import Act, BlockKind, Quotation, Sentence, SourceKind, Span, Stance, Trigger

_MAY_CLAIM = re.compile(
    r"[\"“”‘「『]"
    r"|[다라자냐](?:고|며|면서|는)"
    rf"|[단란냔잔] (?:{'|'.join(words.NOUNS)})"
    r"|밝[히혔힌]|뜻을|것으로|따르면|의하면|인용|라는"
    r"|(?:요구|촉구|제안|제의|건의|권고|요청|호소|부인|일축|시인|인정|고백|자백|폭로|경고|예고|예상|전망|관측|예측|우려|계획|약속|주장|발표|시사|강조|지적|당부|주문)(?:[하했해한할]|되|된|됐)"
)


_MOST = 40  # cues that are read of one sentence; nobody writes more, and reading is recursive


_LABEL = re.compile(r"[^가-힣\s]{0,3} ?[가-힣][가-힣 ]{1,24} ?[:=]")


def may_claim(text: str, start: int, end: int) -> bool:
    """A quotation mark, a quotative, a stem of saying or the label of a transcript: worth the analyser."""
    return _MAY_CLAIM.search(text, start, end) is not None or _LABEL.match(text, start, end) is not None


@dataclass(frozen=True, slots=True)
class _Found:
    """Who was found to say it: the phrase (None: not named), and whether it is carried over from before."""

    spans: tuple[Span, ...] = ()
    kind: SourceKind | None = None
    carried: bool = False


_NOBODY = _Found()
_DROPPED = _Found(carried=True)


def find_claims(text: str, sentence: Sentence) -> list[ClaimMention]:
    """The claims of an analysed sentence; `text` is the document's clean text."""
    reader = _Reader(text, sentence)
    reader.read_all()
    return reader.mentions


class _Reader:
    """Reads one sentence."""

    def __init__(self, text: str, sentence: Sentence) -> None:
        self.text = text
        self.sentence = sentence
        self.line: list[Item] = items(text, sentence)
        self.cues = cues(self.line, text)[:_MOST]
        self.mentions: list[ClaimMention] = []
        self._done: set[Cue] = set()

    # -------------------------------------------------------------- the sentence

    def read_all(self) -> None:
        high = len(self.line)
        while high and self.line[high - 1].tag in ("SF", "SP", "SSC", "SSO", "SE"):
            high -= 1
        if not high:
            return
        low = self._byline(high)
        if self._according(low, high) is None:
            self._read(low, high, None, None)
        if not self.mentions:
            self._labeled(low, high, headline=self.sentence.kind in (BlockKind.TITLE, BlockKind.HEADING))

    def _byline(self, high: int) -> int:
        """Behind [한빛일보 홍길동 기자] or (서울=한빛통신) 홍길동 기자 = at the beginning."""
        line = self.line
        low = 0
        if line[0].tag == "SSO":
            while low < min(high, 20) and line[low].tag != "SSC":
                low += 1
            low = low + 1 if low + 1 < high and line[low].tag == "SSC" else 0
        if low:
            for index in range(low, min(high - 1, low + 10)):
                if line[index].form == "=":
                    return index + 1
            if line[0].form not in "[【":
                return 0
        return low

    def _according(self, low: int, high: int) -> int | None:
        """X에 따르면: a layer around the rest of the sentence, or the source of its only claim."""
        line = self.line
        for index in range(low + 2, high):
            if not (line[index].form in ("따르", "의하") and line[index].tag == "VV"):
                continue
            if line[index - 1].form != "에" or index + 1 >= high or line[index + 1].form != "면":
                continue
            phrase = cited(self.line, index - 1, low)
            if phrase is None:
                return None
            start = index + 2
            while start < high and line[start].tag in ("SP",):
                start += 1
            if start >= high:
                return None
            source = _Found((self._span(phrase.start, phrase.end),), phrase.kind)
            cue = Trigger(
                text=self.text[line[index - 1].start : line[index + 1].end],
                lemma=line[index].form + "다",
                start=line[index - 1].start,
                end=line[index + 1].end,
            )
            self._layer(start, high, source, cue)
            return len(self.mentions)
        return None

    def _layer(self, start: int, high: int, source: _Found, cue: Trigger) -> None:
        """Read items[start:high], which `source` vouches for."""
        inside = [c for c in self.cues if c.pred >= start and c.end <= high]
        last = inside[-1] if inside else None
        own = last is not None and not last.sourceless and self._named(last, start)
        if (
            last is not None
            and last.ending is Ending.FINAL
            and (last.sourceless or not own)
            and last.mark >= 0
        ):
            self._read(start, high, None, source, cue=cue)
            return
        number = len(self.mentions)
        content = Span(self.line[start].start, self.line[high - 1].end)
        self._add(source, cue, (content,), Act.REPORT, Stance.ASSERTED, None, "ko.claim.according")
        self._read(start, high, number, None)

    def _named(self, cue: Cue, low: int) -> bool:
        return bool(speakers(self.line, low, cue.pred)) or unknown_topic(self.line, low, cue.pred) is not None

    # -------------------------------------------------------------- stretches

    def _read(
        self,
        low: int,
        high: int,
        parent: int | None,
        source: _Found | None,
        cue: Trigger | None = None,
    ) -> _Found | None:
        """Claims in items[low:high]. `source` is who speaks if nobody is named. Gives the last source found."""
        inside = [c for c in self.cues if low <= c.content_end and c.end <= high and c not in self._done]
        if not inside:
            return source
        last = inside[-1]
        breaks = [c for c in inside[:-1] if c.ending is Ending.COORDINATE and c.end <= last.content_end]
        breaks = [c for c in breaks if c.past or not c.sourceless]  # 해석이 있어 … goes on
        if last.sourceless:  # 밝혔으며 …한 것으로 알려졌다 begins anew, 제출하고 …한 것으로 알려졌다 does not
            breaks = [c for c in breaks if c.past]
        chained = [c for c in inside[:-1] if c.chained_to == last.mark and last.mark >= 0]
        post = self._post_source(last)
        if post is not None:  # 우려를 나타낸 뒤 나온 결정이라고 통신은 전했다: all is what the last one says
            breaks = [c for c in breaks if c.past]
        left = low
        keeps = bool(breaks) and breaks[-1].keeps_subject
        self._done.add(last)
        if breaks and not (chained and post is not None):
            left = breaks[-1].end
            source = self._read(low, left, parent, source) or source
        return self._claim(last, left, high, parent, source, post, cue, bool(breaks), keeps, bool(chained))

    def _post_source(self, cue: Cue) -> Phrase | None:
        """A source between mark and predicate: …다고 소식통들은 전했다; 는 게 김 대표의 설명이다."""
        if cue.owner is not None:
            return cue.owner
        if cue.mark < 0 or cue.loose:
            return None
        low, high = cue.mark + 1, cue.pred
        found = speakers(self.line, low, high) or speakers(self.line, low, high, lenient=True)
        return found[-1] if found else None

    def _claim(
        self,
        cue: Cue,
        low: int,
        high: int,
        parent: int | None,
        inherited: _Found | None,
        post: Phrase | None,
        layer: Trigger | None,
        continues: bool,
        keeps: bool,
        chained: bool,
    ) -> _Found | None:
        line = self.line
        content_end = cue.content_end
        direct = bool(cue.marks) and line[content_end].quoted
        start = low
        phrase = post
        source: _Found
        if cue.sourceless:
            source = inherited if layer is not None and inherited is not None else self._arising(cue, low)
            if source.spans and layer is None and source.spans[0].start < line[content_end].start:
                start = self._after(source, low)
            phrase = None
        elif post is not None:
            source = self._found(post)
        elif cue.rule == "ko.claim.that-is":
            if self._explains(low, content_end):
                return inherited
            holder = held(line, low, content_end)
            if holder is not None:
                source, start = self._found(holder), holder.after
            else:
                source = inherited or _DROPPED
        else:
            limit = content_end - 1 if direct else content_end
            phrase = left_source(
                self.line, low, limit, direct, not cue.marks, continues, keeps, chained, inherited is not None
            )
            if phrase is not None:
                source = self._found(phrase)
                start = phrase.after
            elif inherited is not None:
                source = inherited
            elif cue.loose and (behind := speakers(line, cue.mark + 1, self._clause_end(cue.mark + 1))):
                source = self._found(behind[0])
            elif cue.ending is Ending.ADNOMINAL and (speaker := modified(self.line, cue)) is not None:
                source = self._found(speaker)
            else:
                source = _DROPPED if cue.droppable else _NOBODY
        vague = source.kind in (SourceKind.PERSON, SourceKind.UNSPECIFIED)
        outlet = cue.stem in words.BROADCASTS and vague and phrase is not None
        if outlet and phrase is not None and not is_named_person(line, phrase.end - 1):
            source = replace(source, kind=SourceKind.ORGANIZATION)
        spans = self._content(cue, start, content_end, direct, phrase is not None and post is None)
        if not spans:
            return source
        if cue.sourceless and parent is not None and cue.chained_to >= 0 and not source.spans:
            return source  # 예상된다고 밝혔다: the layer above says it
        mine = cue.noun is None and cue.ending is Ending.FINAL
        own = phrase is not None and (
            mine and not phrase.topic or line[phrase.end - 1].form in names.FIRST_PERSON
        )
        if cue.act is Act.BELIEVE and not (cue.sourceless or source.spans and not own or cue.past or direct):
            return source  # 라고 생각한다, 저는 …라고 봅니다: the writer's own opinion
        if not source.spans and parent is None and cue.chained_to >= 0 and not cue.sourceless:
            return source  # …겠다는 의지를 밝힌 것으로 풀이된다: the writer's inference
        if not cue.marks and not cue.sourceless and not (source.spans and self._weighty(spans[0])):
            return source
        quotes = [line[m].quoted for m in cue.marks] or [False]
        shape = (
            Quotation.DIRECT if all(quotes) else Quotation.INDIRECT if not any(quotes) else Quotation.MIXED
        )
        number = len(self.mentions)
        act, stance = stance_of(cue, line, self.text, spans)
        trigger = layer or cue.trigger
        self._add(source, trigger, spans, act, stance, parent, cue.rule, shape, hearsay=cue.sourceless)
        if post is None and not cue.sourceless:
            beside = asides(line, low, phrase.start) if phrase is not None else []
            beside += asides(line, start, self._index_at(spans[0].start, start))
            self.mentions[number] = replace(
                self.mentions[number], aside=tuple(self._span(a, b) for a, b in beside)
            )
        quoting = self._quoting(cue, start, content_end, spans, number)
        inner_low = self._index_at(spans[0].start, start)
        if not direct:
            before = len(self.mentions)
            self._read(inner_low, cue.mark + 1 if cue.marks else content_end, number, None)
            if before == len(self.mentions) and quoting is None and shape is Quotation.INDIRECT:
                self._mixed(number, spans)
        if phrase is not None and post is None:
            self._read(start, inner_low, parent, source)
            self._read(low, phrase.start, parent, None)
        elif direct and low < inner_low:
            self._read(low, inner_low, parent, None)
        return source

    def _mixed(self, number: int, spans: Sequence[Span]) -> None:
        """Indirect speech with quoted words in it is mixed."""
        for span in spans:
            piece = self.text[span.start : span.end]
            if re.search(r"[“\"][^“”\"]{6,400}[”\"]", piece):
                self.mentions[number] = replace(self.mentions[number], quotation=Quotation.MIXED)
                return

    def _quoting(self, cue: Cue, low: int, high: int, spans: tuple[Span, ...], number: int) -> int | None:
        """소식통을 인용해 …고 보도했다: the one quoted is the layer below, with the same content."""
        line = self.line
        stop = self._index_at(spans[0].start, low)
        for index in range(low + 1, min(cue.pred if cue.pred > 0 else high, len(line))):
            if line[index].form not in ("인용", "빌리"):
                continue
            if low < index < stop or index > high:
                particle = index - 1
                if line[particle].tag != "JKO":
                    return None
                phrase = cited(self.line, particle, low)
                if phrase is None:
                    return None
                end = index + 1
                while end < len(line) and line[end].tag in ("XSV", "EC", "EP"):
                    end += 1
                trigger = Trigger(
                    text=self.text[line[index].start : line[end - 1].end],
                    lemma="인용하다" if line[index].form == "인용" else "빌리다",
                    start=line[index].start,
                    end=line[end - 1].end,
                )
                found = _Found((self._span(phrase.start, phrase.end),), phrase.kind)
                outer = self.mentions[number]
                self._add(
                    found, trigger, spans, Act.SAY, outer.stance, number, "ko.claim.quoting", outer.quotation
                )
                return len(self.mentions) - 1
        return None

    # -------------------------------------------------------------- sources

    def _arising(self, cue: Cue, low: int) -> _Found:
        """Who holds a view that arises: 업계에서는 …는 지적이 나온다."""
        if cue.noun is None:
            return _NOBODY
        holders = group(self.line, low, cue.content_end, bodies=True)
        holders = holders or group(self.line, cue.pred + 2, cue.end)  # 는 목소리가 일각에서 나온다
        return _NOBODY if holders is None else self._found(holders)

    def _after(self, source: _Found, low: int) -> int:
        index = self._index_at(source.spans[-1].end, low)
        while index < len(self.line) and (
            self.line[index].tag in ("JKB", "JX", "SP") or self.line[index].form in names.AMONG
        ):
            index += 1
        return index

    # -------------------------------------------------------------- content

    def _content(self, cue: Cue, start: int, end: int, direct: bool, after_source: bool) -> tuple[Span, ...]:
        line = self.line
        spans = []
        if direct:
            spans.append(Span(line[end - 1].start, line[end - 1].end))
        else:
            begin_at = content_start(line, start, end, after_source)
            if not cue.marks and not cue.sourceless:
                begin_at = object_start(line, begin_at, end)
            if begin_at >= end:
                return ()
            stop = line[end].content_end if cue.marks else line[end - 1].end
            if stop <= line[begin_at].start:
                return ()
            spans.append(Span(line[begin_at].start, stop))
        for previous, mark in zip(cue.marks, cue.marks[1:], strict=False):
            if line[mark].quoted:
                spans.append(Span(line[mark - 1].start, line[mark - 1].end))
                continue
            begin_at = content_start(line, previous + 1, mark, False)
            if begin_at < mark:
                spans.append(Span(line[begin_at].start, line[mark].content_end))
        return tuple(spans)

    def _labeled(self, low: int, high: int, *, headline: bool) -> None:
        """한빛전자 “내년 흑자” in a headline, 홍 대표: “내년 흑자” anywhere; what somebody says in a transcript."""
        line = self.line
        floor = low
        for index in range(low + 1, high):
            item = line[index]
            said = item.tag == QUOTE or headline and item.form[:1] in '“"' and " " in item.form
            if not said:
                continue
            before = line[index - 1]
            if before.tag not in ("JKO", "JKB", "EC", MARK) and (headline or before.form == ":"):
                self._label(floor, index, Span(item.start, item.end), Quotation.DIRECT)
            floor = index + 1
        if not self.mentions and line[high - 1].tag == "EF":
            colon = next((i for i in range(low + 1, min(high, 12)) if line[i].form in (":", "=")), 0)
            if colon and colon + 1 < high:
                told = Span(line[colon + 1].start, self.sentence.end)
                self._label(low, colon, told, Quotation.DIRECT, person=True)

    def _label(
        self, low: int, end: int, content: Span, quotation: Quotation, *, person: bool = False
    ) -> None:
        """A claim of whom the phrase before items[end] names, if it can speak (`person`: is a person)."""
        line = self.line
        last = end - 1
        while last > low and line[last].tag in ("SP", "SE", "JX", "JKS"):
            last -= 1
        if last < low or line[last].tag in (QUOTE, NAME):
            return
        head = head_of(line, last, low)
        start = begin(line, head, low)
        while start < head and line[start].tag in ("SW", "SO", "SS"):
            start += 1  # ▶장 위원장=
        kind = kind_of(line, start, head)
        if kind is None or person and kind is not SourceKind.PERSON:
            return
        source = _Found((self._span(start, last + 1),), kind)
        stance = stance_in(self.text, content)
        self._add(source, None, (content,), Act.SAY, stance, None, "ko.claim.headline", quotation)

    # -------------------------------------------------------------- small things

    def _explains(self, low: int, high: int) -> bool:
        """문제는 …다는 것이다: an abstraction is the topic."""
        for index in range(low + 1, high):
            if self.line[index].tag == "JX":
                return self.line[index - 1].form in words.ABSTRACTIONS
        return False

    def _weighty(self, span: Span) -> bool:
        """Long enough for a noun phrase to be a claim."""
        return span.end - span.start >= 6 and " " in self.text[span.start : span.end]

    def _clause_end(self, index: int) -> int:
        while index < len(self.line) and self.line[index].tag not in ("EF", MARK, QUOTE):
            index += 1
        return index

    def _index_at(self, offset: int, low: int) -> int:
        index = low
        while index < len(self.line) and self.line[index].start < offset:
            index += 1
        return index

    def _span(self, start: int, end: int) -> Span:
        return Span(self.line[start].start, self.line[end - 1].end)

    def _found(self, phrase: Phrase) -> _Found:
        """The phrase as a source."""
        return _Found((self._span(phrase.start, phrase.end),), phrase.kind)

    def _add(
        self,
        source: _Found,
        cue: Trigger | None,
        content: tuple[Span, ...],
        act: Act,
        stance: Stance,
        parent: int | None,
        rule: str,
        quotation: Quotation = Quotation.INDIRECT,
        hearsay: bool = False,
    ) -> None:
        self.mentions.append(
            ClaimMention(
                cue=cue,
                source=source.spans,
                source_kind=source.kind,
                content=content,
                quotation=quotation,
                act=act,
                stance=stance,
                carried=source.carried and not hearsay,
                parent=parent,
                confidence=_confidence(rule, quotation, bool(source.spans)),
                rule=rule,
            )
        )


def _confidence(rule: str, quotation: Quotation, named: bool) -> float:
    """How sure a reading is. Half: the engine drops the claim where it finds nobody who says it."""
    if not named:
        return 0.5 if rule == "ko.claim.that-is" else 0.7
    return 0.95 if quotation is Quotation.DIRECT else 0.85
