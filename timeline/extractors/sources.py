"""Whom a source stands for: dropped subjects, pronouns, `이 관계자`, last names. Knows no language."""

from __future__ import annotations

from timeline.languages.base import ClaimMention, Language
from timeline.types import Document, Quotation, Sentence, Source, SourceKind, Span

_REACH = 3  # blocks that a dropped subject may look back over
_LONG = 40  # characters: a source with more is known by its name
_BREATH = 400  # characters between who speaks and somebody of whom he tells in the same sentence
_MEMORY = 60  # sources that a reference may look back over


class Sources:
    """The sources of one document as reading goes on. Ask for them in text order."""

    def __init__(self, document: Document, language: Language) -> None:
        self._text = document.text
        self._language = language
        self._known: list[Source] = []
        self._names: dict[str, str | None] = {}
        self._topic: Source | None = None
        self._outer: Source | None = None
        self._block = -1

    def source(self, mention: ClaimMention, sentence: Sentence, *, quoted: bool = False) -> Source | None:
        """The source of a mention, with `resolved` where it stands for one named before; None if there is none.

        A dropped subject has neither text nor spans, only `resolved`: the last one that spoke for itself. Who speaks
        only in what somebody else is quoted as saying (`quoted`) is nobody whom later sources stand for.
        """
        if not mention.source:
            return self._carried(sentence) if mention.carried and mention.parent is None else None
        text = " ".join(self._text[s.start : s.end] for s in mention.source)
        outer = self._outer if mention.parent is not None else None
        source = Source(text=text, kind=mention.source_kind or SourceKind.UNSPECIFIED, spans=mention.source)
        apart = source.kind is SourceKind.PRONOUN and not self._language.own_pronouns
        same = self._begin(sentence, source) if apart else None
        resolved = self._going_on(source) if mention.carried else None
        if resolved is None:
            resolved = (
                self._relative(mention, outer) if mention.antecedent else self._resolved(source, outer, same)
            )
        owned = text.split(" ", 1)[0].lower() in self._language.possessives  # their lawyer, Dana Holt
        if resolved is None and (owned or len(text) > _LONG):
            resolved = self._language.name_of(source)
        if owned and resolved == text:
            resolved = self._owned(source, outer)
        if resolved is not None and resolved != text:
            source = Source(text=text, kind=source.kind, spans=source.spans, resolved=resolved)
        if not quoted:
            self._known.append(source)
        if mention.parent is None:
            self._topic, self._block = source, sentence.block
            own = self._language.own_pronouns and mention.quotation is not Quotation.DIRECT
            self._outer = None if own else source
        return source

    def _owned(self, source: Source, outer: Source | None) -> str | None:
        """A source that begins with whose it is (his team), with that one's name in the place of the pronoun."""
        word, _, rest = source.text.partition(" ")
        place = Span(source.spans[0].start, source.spans[0].start + len(word))
        owner = self._antecedent(
            Source(text=word, kind=SourceKind.PRONOUN, spans=(place,)), outer, place.start
        )
        own = owner is not None and owner.casefold() in rest.casefold()  # no union's union
        return f"{self._language.owning(owner)} {rest}" if owner and not own else None

    def _going_on(self, source: Source) -> str | None:
        """Who spoke last, where the same goes on by a word that can stand for him: he added."""
        topic = self._topic
        if topic is None or topic.text.casefold() == source.text.casefold():
            return None if topic is None else topic.resolved
        fits = self._language.stands_for(source, topic)
        return topic.resolved or self._language.name_of(topic) if fits else None

    def _begin(self, sentence: Sentence, source: Source) -> int:
        """Where the sentence of a source begins, within those that a quotation holds together."""
        stop = self._text.rfind(". ", sentence.start, source.spans[0].start)
        return sentence.start if stop < 0 else stop

    def _resolved(self, source: Source, outer: Source | None, before: int | None = None) -> str | None:
        return self._antecedent(source, outer, before) or self._named(source.text, source.spans[0].start)

    def _relative(self, mention: ClaimMention, outer: Source | None) -> str:
        """Whom a relative pronoun stands for: its own sentence tells, and that name may be short for another."""
        text = " ".join(self._text[s.start : s.end] for s in mention.antecedent)
        named = Source(text=text, kind=SourceKind.PERSON, spans=mention.antecedent)
        return self._resolved(named, outer) or text

    def _carried(self, sentence: Sentence) -> Source | None:
        topic = self._topic
        if topic is None or sentence.block - self._block > _REACH:
            return None
        if topic.resolved is None and topic.kind is SourceKind.PRONOUN:
            return None  # nobody knows who he is
        return Source(text="", kind=topic.kind, spans=(), resolved=topic.name)

    def _antecedent(self, source: Source, outer: Source | None, before: int | None) -> str | None:
        """What a source stands for: the last one before it (and before the offset `before`) that fits, who has spoken
        or was only named, and not who reports it."""
        again = source.kind is not SourceKind.PRONOUN
        named = self._language.last_named(self._text, source)
        if named is not None and outer is not None and any(s.overlaps(named.spans[0]) for s in outer.spans):
            named = None
        if named is not None and before is not None and named.spans[0].start >= before:
            named = None
        for earlier in reversed(self._known[-_MEMORY:]):
            if earlier is outer or earlier.spans[0].start >= source.spans[0].start:
                continue
            if before is not None and earlier.spans[0].start >= before:
                continue
            if earlier.text == source.text and again:
                return earlier.resolved
            if named is not None and earlier.spans[-1].end <= named.spans[0].start:
                if (
                    earlier is self._topic
                    and self._language.stands_for(source, earlier)
                    and self._tells_of(named)
                ):
                    return earlier.resolved or self._language.name_of(earlier)
                break
            going_on = not again and earlier.text.casefold() == source.text.casefold()
            if (going_on and earlier.resolved) or self._language.stands_for(source, earlier):
                return earlier.resolved or self._language.name_of(earlier)
        if named is None:
            return None
        return self._named(named.text, named.spans[0].start) or named.text  # 박 관장 is 박선영 관장

    def _tells_of(self, named: Source) -> bool:
        """Whether who spoke last told of another in the same breath: Holt demanded that Lee explain it."""
        assert self._topic is not None
        start, end = self._topic.spans[-1].end, named.spans[0].start
        return end - start < _BREATH and ". " not in self._text[start:end]

    def _named(self, text: str, before: int) -> str | None:
        if text not in self._names:
            self._names[text] = self._language.full_name(self._text, text, before)
        return self._names[text]
