"""Claims of a Korean sentence: cue, then source, then content, on morphemes and particles.

A Korean predicate ends its clause, so the last reporting predicate of a stretch is its outermost one. From it we walk
left: its quotative mark (고, 며, 는, 것으로) ends the content, the topic or subject that can speak is the source,
what stands between them are adjuncts of saying (on the 20th, at a press conference) and the rest is content.
Claims inside an indirect content are read the same way again, one layer down.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.languages.base import ClaimMention
from timeline.languages.ko.analysis.quotations import MARK, QUOTE, RETOLD, Item, items
from timeline.languages.ko.claims.adjuncts import asides, content_start, object_start, quoted_subject
from timeline.languages.ko.claims.cues import cues
from timeline.languages.ko.claims.headlines import SIGNS, labeled
from timeline.languages.ko.claims.noun_cues import Cue
from timeline.languages.ko.claims.nouns import Phrase, begin
from timeline.languages.ko.claims.predicates import Ending
from timeline.languages.ko.claims.sources import (
    DROPPED,
    TURNS,
    Found,
    Speaker,
    Stretch,
    cited,
    found,
    is_body,
    names_speaker,
    post_source,
    speaker,
    topic_of,
)
from timeline.languages.ko.claims.stance import stance_in, stance_of
from timeline.languages.ko.lexicon import claims as words
from timeline.languages.ko.lexicon import sources as names
from timeline.types import Act, Quotation, Sentence, SourceKind, Span, Stance, Token, Trigger

_MOST = 40  # cues that are read of one sentence; nobody writes more, and reading is recursive


_QUOTED = re.compile(r"[“\"][^“”\"]{6,400}[”\"]")


def find_claims(text: str, sentence: Sentence) -> list[ClaimMention]:
    """The claims of an analysed sentence; `text` is the document's clean text."""
    reader = _Reader(text, sentence)
    reader.read_all()
    return reader.mentions


def _cites(line: Sequence[Item], index: int) -> bool:
    """Does a source stand before items[index]: 경찰에 │ 따르면, 자료를 │ 보면?"""
    item, particle = line[index], line[index - 1]
    if item.tag != "VV" or line[index + 1].form != "면":
        return False
    told = particle.form == "에" and item.form in ("따르", "의하")
    return told or particle.tag == "JKO" and item.form == "보" and line[index - 2].form in names.DOCUMENTS


def _met(line: Sequence[Item], phrase: Phrase) -> bool:
    """Is somebody named whom the writer met, then when he said it: 15일 작업실에서 만난 │ 소설가 한가람은?"""
    return phrase.start > 1 and line[phrase.start - 1].tag == "ETM" and line[phrase.start - 2].form == "만나"


def _turns_within(line: Sequence[Item], cue: Cue, last: Cue) -> bool:
    """Is a cue a part of what is said behind it, whose subject is another: 점검을 │ 요청했지만 군청이 답이 없다고?"""
    if line[cue.end - 1].form not in TURNS or last.mark < 0 or line[last.mark].quoted:
        return False
    behind = [i.tag for i in line[cue.end : last.content_end]]
    return "JKS" in behind and "JX" not in behind and "SP" not in behind


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
        while low < high and self.line[low].tag in SIGNS:
            low += 1  # - 값이 올랐다는 지적이 있다.
        if self._according(low, high) is None:
            self._read(Stretch(low=low, high=high))
        if not self.mentions:
            for said in labeled(self.text, self.sentence, self.line[low:high]):
                stance = stance_in(self.text, said.content)
                self._add(
                    said.source, None, (said.content,), Act.SAY, stance, None, said.rule, Quotation.DIRECT
                )

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
        for index in range(low + 2, high - 1):
            if not _cites(line, index):
                continue
            back = line[index - 2].tag == "NP" and line[index - 2].form == "이"
            phrase = None if back else cited(self.line, index - 1, low)
            if phrase is None and not back:
                return None
            start = index + 2
            while start < high and line[start].tag in ("SP",):
                start += 1
            if start >= high:
                return None
            source = found(self.line, phrase) if phrase is not None else DROPPED  # 이에 따르면
            cue = Trigger(
                text=self.text[line[index - 1].start : line[index + 1].end],
                lemma=line[index].form + "다",
                start=line[index - 1].start,
                end=line[index + 1].end,
            )
            self._layer(start, high, source, cue)
            return len(self.mentions)
        return None

    def _layer(self, start: int, high: int, source: Found, cue: Trigger) -> None:
        """Read items[start:high], which `source` vouches for."""
        inside = [c for c in self.cues if c.pred >= start and c.end <= high]
        last = inside[-1] if inside else None
        own = last is not None and not last.sourceless and names_speaker(self.line, last, start)
        if (
            last is not None
            and last.ending is Ending.FINAL
            and (last.sourceless or not own)
            and last.mark >= 0
        ):
            self._read(Stretch(low=start, high=high, inherited=source, layer=cue))
            return
        number = len(self.mentions)
        content = Span(self.line[start].start, self.line[high - 1].end)
        self._add(source, cue, (content,), Act.REPORT, Stance.ASSERTED, None, "ko.claim.according")
        self._read(Stretch(low=start, high=high, parent=number))

    # -------------------------------------------------------------- stretches

    def _read(self, stretch: Stretch) -> Found | None:
        """Claims in a stretch of the line. Gives the last source found."""
        low, source = stretch.low, stretch.inherited
        inside = [
            c for c in self.cues if low <= c.content_end and c.end <= stretch.high and c not in self._done
        ]
        if not inside:
            return source
        last = inside[-1]
        breaks = [c for c in inside[:-1] if c.ending is Ending.COORDINATE and c.end <= last.content_end]
        # 해석이 있어 … goes on
        breaks = [c for c in breaks if c.past or not (c.sourceless or c.rule == "ko.claim.noun-arises")]
        breaks = [c for c in breaks if not _turns_within(self.line, c, last)]
        if last.sourceless:  # 밝혔으며 …한 것으로 알려졌다 begins anew, 제출하고 …한 것으로 알려졌다 does not
            breaks = [c for c in breaks if c.past]
        if last.sourceless and last.rule == "ko.claim.plan":  # 밝혀 논란은 커질 전망이다
            breaks = [c for c in inside[:-1] if c.ending not in (Ending.CHAINED, Ending.ADNOMINAL)]
        chained = any(c.chained_to == last.mark >= 0 for c in inside[:-1])
        post = post_source(self.line, last)
        if post is not None:  # 우려를 나타낸 뒤 나온 결정이라고 통신은 전했다: all is what the last one says
            breaks = [c for c in breaks if c.past]
        left = low
        self._done.add(last)
        if breaks and not (chained and post is not None):
            left = breaks[-1].end
            before = self._read(replace(stretch, high=left, layer=None)) or source
            other = self.line[left - 1].form == "자"  # who asks is not who answers
            source = topic_of(self.line, low, left) if other else before
        return self._claim(
            last,
            replace(
                stretch,
                low=left,
                inherited=source,
                continues=bool(breaks),
                keeps=bool(breaks) and breaks[-1].keeps_subject,
                chained=chained,
            ),
            post,
        )

    def _claim(self, cue: Cue, stretch: Stretch, post: Phrase | None) -> Found | None:
        """The claim of a cue with those inside and beside it. Gives who says it."""
        line = self.line
        direct = bool(cue.marks) and line[cue.content_end].quoted
        who = speaker(line, cue, stretch, post)
        if who is None:
            return stretch.inherited
        source, phrase, start = who.found, who.phrase, who.start
        if is_body(line, cue, phrase or post, source, self.text):
            source = replace(source, kind=SourceKind.ORGANIZATION)
        spans = self._content(cue, start, direct, phrase is not None)
        if not spans or not self._counts(cue, stretch, who, spans, direct):
            return source
        quotes = [line[m].quoted for m in cue.marks] or [False]
        whole = all(quotes) and line[self._index_at(spans[0].start, start)].tag == QUOTE
        shape = Quotation.DIRECT if whole else Quotation.MIXED if any(quotes) else Quotation.INDIRECT
        number = len(self.mentions)
        act, stance = stance_of(cue, line, self.text, spans)
        trigger = stretch.layer or cue.trigger
        self._add(
            source, trigger, spans, act, stance, stretch.parent, cue.rule, shape, hearsay=cue.sourceless
        )
        inner = self._index_at(spans[0].start, start)
        past = cue.past or cue.ending is not Ending.FINAL  # of another predicate's tense: 며 … 말했다
        self.mentions[number] = replace(self.mentions[number], past=past)
        self._aside(number, cue, stretch, who, inner)
        quoting = self._quoting(cue, start, spans, number)
        for span in spans if shape is Quotation.DIRECT else ():
            self._within(span, number)
        if not direct:
            behind = cue.mark + 1 if cue.marks else cue.content_end
            self._read(Stretch(low=inner, high=behind, parent=number))
            if number + 1 == len(self.mentions) + quoting and shape is Quotation.INDIRECT:
                self._mixed(number, spans)
        if phrase is not None:
            self._read(Stretch(low=start, high=inner, parent=stretch.parent, inherited=source))
            self._read(Stretch(low=stretch.low, high=phrase.start, parent=stretch.parent))
        elif direct and stretch.low < inner:
            self._read(Stretch(low=stretch.low, high=inner, parent=stretch.parent))
        return source

    def _within(self, quotation: Span, parent: int) -> None:
        """What somebody is quoted as having been told by others: “대표가 ‘내년에 연다’고 말했다”."""
        if not RETOLD.search(self.text, quotation.start + 1, quotation.end - 1):
            return
        tokens: list[Token] = []
        for token in self.sentence.tokens:
            if not (quotation.start < token.start and token.end < quotation.end):
                continue
            if token.tag != "SF":
                tokens.append(token)
                continue
            self._told_within(tokens, parent)
            tokens = []
        self._told_within(tokens, parent)

    def _told_within(self, tokens: Sequence[Token], parent: int) -> None:
        """The sayings of somebody named in a sentence of a quotation."""
        if not tokens:
            return
        place = replace(
            self.sentence, start=tokens[0].start, end=tokens[-1].end, tokens=tuple(tokens), leads=False
        )
        inner = _Reader(self.text, place)
        inner.read_all()
        for mention in inner.mentions:
            named = mention.source and mention.source_kind is not SourceKind.PRONOUN
            if named and mention.cue is not None and mention.past and mention.parent is None:
                self.mentions.append(replace(mention, parent=parent))

    def _counts(
        self, cue: Cue, stretch: Stretch, who: Speaker, spans: tuple[Span, ...], direct: bool
    ) -> bool:
        """Is it a claim of somebody, and not what the writer thinks?"""
        source, phrase = who.found, who.phrase
        named = bool(source.spans)
        if cue.rule == "ko.claim.written" and not named:
            return False  # 안내판에 “출입 금지”라고 적혀 있다
        if cue.sourceless:  # 예상된다고 밝혔다: the layer above says it
            return named or stretch.parent is None or cue.chained_to < 0
        subject = cue.noun is None and cue.ending is Ending.FINAL and phrase is not None and not phrase.topic
        own = phrase is not None and (subject or self.line[phrase.end - 1].form in names.FIRST_PERSON)
        if cue.rule == "ko.claim.plan" and own and not subject:
            return False  # 우리는 산에 오를 생각이다
        if cue.act is Act.BELIEVE and not (named and not own or cue.past or direct):
            return False  # 라고 생각한다, 저는 …라고 봅니다
        if not named and cue.chained_to >= 0 and (stretch.parent is None or cue.act is Act.BELIEVE):
            return False  # …겠다는 의지를 밝힌 것으로 풀이된다; …로 파악하고 있다고 말했다
        bare = cue.stem in words.BARE or cue.rule == "ko.claim.stand"
        told = named and (bare or self._weighty(spans[0]))
        return bool(cue.marks) or told or source.carried and cue.rule == "ko.claim.will"

    def _aside(self, number: int, cue: Cue, stretch: Stretch, who: Speaker, inner: int) -> None:
        """Notes the parts of the sentence whose times are not those of a saying: what goes on behind it as well."""
        spans: list[Span] = []
        if who.beside:
            beside = (
                []
                if who.phrase is None or _met(self.line, who.phrase)
                else asides(self.line, stretch.low, who.phrase.start)
            )
            beside += asides(self.line, who.start, inner)
            spans = [self._span(low, high) for low, high in beside]
        if cue.mark >= 0 and self.line[cue.pred - 1].tag == "JKO":  # 고 │ 당시 상황을 전했다
            spans.append(Span(self.line[cue.mark].end, self.line[cue.pred - 1].end))
        told = max([cue.trigger.end, *(s.end for s in who.found.spans)])
        if cue.pred != cue.mark and told < self.sentence.end:
            spans.append(Span(told, self.sentence.end))
        self.mentions[number] = replace(self.mentions[number], aside=tuple(spans))

    def _mixed(self, number: int, spans: Sequence[Span]) -> None:
        """Indirect speech with quoted words in it is mixed."""
        for span in spans:
            piece = self.text[span.start : span.end]
            if _QUOTED.search(piece):
                self.mentions[number] = replace(self.mentions[number], quotation=Quotation.MIXED)
                return

    def _quoting(self, cue: Cue, low: int, spans: tuple[Span, ...], number: int) -> bool:
        """소식통을 인용해 …고 보도했다: the one quoted is the layer below, with the same content."""
        line = self.line
        stop = self._index_at(spans[0].start, low)
        for index in range(low + 1, min(cue.pred, len(line))):
            if line[index].form not in ("인용", "빌리"):
                continue
            if low < index < stop or index > cue.content_end:
                particle = index - 1
                if line[particle].tag != "JKO":
                    return False
                phrase = cited(self.line, particle, low)
                if phrase is None:
                    return False
                end = index + 1
                while end < len(line) and line[end].tag in ("XSV", "EC", "EP"):
                    end += 1
                trigger = Trigger(
                    text=self.text[line[index].start : line[end - 1].end],
                    lemma="인용하다" if line[index].form == "인용" else "빌리다",
                    start=line[index].start,
                    end=line[end - 1].end,
                )
                cited_ = found(self.line, phrase)
                outer = self.mentions[number]
                self._add(
                    cited_, trigger, spans, Act.SAY, outer.stance, number, "ko.claim.quoting", outer.quotation
                )
                return True
        return False

    # -------------------------------------------------------------- content

    def _content(self, cue: Cue, start: int, direct: bool, after_source: bool) -> tuple[Span, ...]:
        line = self.line
        end = cue.content_end
        spans = []
        if direct:
            row = self._row(end - 1)
            subject = quoted_subject(line, start, row[0])
            spans += [Span(line[i].start, line[i].end) for i in row]
            spans[0] = Span(line[subject].start, spans[0].end)
        else:
            # What one plans has no adjuncts of saying.
            begin_at = content_start(line, start, end, after_source and cue.rule != "ko.claim.plan")
            if cue.rule == "ko.claim.intent":
                begin_at = begin(line, end - 1, begin_at)
            elif not cue.marks and not cue.sourceless and line[end - 1].tag != "ETN":
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
        if cue.marks and cue.object_end > cue.mark:
            begin_at = content_start(line, cue.mark + 1, cue.object_end, False)
            spans.append(self._span(begin_at, cue.object_end))
        return tuple(spans)

    def _row(self, last: int) -> list[int]:
        """The quotations of a row that ends at items[last]: “힘내라” “고맙다” 등의 댓글을."""
        line, row = self.line, [last]
        index = last - 1
        while index > 0 and (line[index].tag == "SP" or line[index].tag == MARK and not line[index].form):
            index -= 1
            if line[index].tag == QUOTE:
                row.insert(0, index)
                index -= 1
        return row

    # -------------------------------------------------------------- small things

    def _weighty(self, span: Span) -> bool:
        """Long enough for a noun phrase to be a claim."""
        return span.end - span.start >= 6 and " " in self.text[span.start : span.end]

    def _index_at(self, offset: int, low: int) -> int:
        index = low
        while index < len(self.line) and self.line[index].start < offset:
            index += 1
        return index

    def _span(self, start: int, end: int) -> Span:
        return Span(self.line[start].start, self.line[end - 1].end)

    def _add(
        self,
        source: Found,
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
