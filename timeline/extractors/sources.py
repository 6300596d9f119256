"""Whom a source stands for: dropped subjects, pronouns, `이 관계자`, last names. Knows no language."""

from __future__ import annotations

from timeline.languages.base import ClaimMention, Language
from timeline.types import Document, Sentence, Source, SourceKind

_PEOPLE = frozenset({SourceKind.PERSON, SourceKind.ANONYMOUS})
_REACH = 3  # paragraphs that a dropped subject may look back over


class Sources:
    """The sources of one document as reading goes on. Ask for them in text order."""

    def __init__(self, document: Document, language: Language) -> None:
        self._text = document.text
        self._language = language
        self._known: list[Source] = []
        self._block = -1

    def passed(self, sentence: Sentence) -> None:
        """A sentence without a claim was read."""

    def source(self, mention: ClaimMention, sentence: Sentence) -> Source | None:
        """The source of a mention, with `resolved` where it stands for one named before; None if there is none.

        A dropped subject has neither text nor spans, only `resolved`.
        """
        if not mention.source:
            return self._carried(sentence) if mention.carried else None
        text = " ".join(self._text[s.start : s.end] for s in mention.source)
        kind = mention.source_kind or SourceKind.UNSPECIFIED
        source = Source(text=text, kind=kind, spans=mention.source, resolved=self._antecedent(text, kind))
        self._known.append(source)
        self._block = sentence.block
        return source

    def _carried(self, sentence: Sentence) -> Source | None:
        if not self._known or sentence.block - self._block > _REACH:
            return None
        last = self._known[-1]
        return Source(text="", kind=last.kind, spans=(), resolved=last.resolved or last.text)

    def _antecedent(self, text: str, kind: SourceKind) -> str | None:
        if text.casefold() not in self._language.pronouns:
            return None
        for earlier in reversed(self._known):
            if earlier.kind in _PEOPLE:
                return earlier.resolved or earlier.text
            if earlier.kind is SourceKind.PRONOUN and earlier.resolved:
                return earlier.resolved
        return None
