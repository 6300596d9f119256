"""What a language is to the engine: data, and a few functions that read the language's grammar.

The engine (`temporal`, `extractors`, `building`, `pipeline`) is handed a `Language` and never asks which one.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple, Protocol

from timeline.temporal.rules import Grammar
from timeline.types import (
    Act,
    Claim,
    Factuality,
    Participant,
    Quotation,
    Relation,
    Role,
    Sentence,
    Source,
    SourceKind,
    Span,
    Stance,
    Token,
    Trigger,
)


def later(module: str, name: str) -> Callable[..., Any]:
    """A function by the names of its module and its own: the module is loaded when the function is first called.

    Reading claims and events takes most of a language's code and words; who wants dates alone does not wait for them.
    """

    @cache
    def function() -> Callable[..., Any]:
        found: Callable[..., Any] = getattr(importlib.import_module(module), name)
        return found

    def call(*arguments: Any, **named: Any) -> Any:
        return function()(*arguments, **named)

    return call


class Analyzer(Protocol):
    """A tagger or parser. Heavy: made once a process, when first needed, never before a fork."""

    def analyze(self, text: str, spans: Sequence[Span], *, names: bool = True) -> list[tuple[Token, ...]]:
        """The tokens of each span of `text`, with offsets into `text`. Spans are sentences or clauses.

        Without `names` an analyser that would find them apart (`Token.entity`) may leave that out: claims need none.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimMention:
    """A claim as one sentence shows it, before anything outside the sentence is known.

    `content` is what is said (direct content with its quotation marks). `source` is empty where the sentence
    names none; then `carried` tells whether the grammar says that the source is the one of the sentence before
    (a dropped subject) or that there is none at all; with a source, whether it is whoever spoke last (he added).
    `parent` is an index into the list that the language returned for the same sentence: the claim inside whose content
    this one stands. `aside` are stretches outside the content whose times are not those of the saying (“of the visit
    on the 7th, he said …”), and `issued` are those of the source that tell when it came out (a report published on
    Monday). `past` says that it was said before this was written (said, not says), `earlier` before what is told
    around it (had said). `antecedent` is what a pronoun that is the source stands for in its own sentence (`Kim, who
    said …`). Content may lie outside the sentence of its cue, where a quotation began before it or goes on after.
    """

    cue: Trigger | None
    source: tuple[Span, ...]
    source_kind: SourceKind | None
    content: tuple[Span, ...]
    quotation: Quotation
    act: Act
    stance: Stance
    carried: bool = False
    parent: int | None = None
    aside: tuple[Span, ...] = ()
    issued: tuple[Span, ...] = ()
    past: bool = False
    earlier: bool = False
    antecedent: tuple[Span, ...] = ()
    confidence: float = 0.9
    rule: str = ""


class Distance(NamedTuple):
    """How far an event is from another: `length` after (or `back`, before) the one whose trigger begins at `start`,
    which is None where nothing in the sentence tells it as an event. `unit` is the length (P1D) where its words are no
    time expression of their own (the day after the vote); empty: they are one."""

    length: Span
    start: int | None
    back: bool
    unit: str = ""

    def reversed(self) -> Distance:
        """The same distance, for the other of the two events."""
        return self._replace(back=not self.back)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventMention:
    """An event as one sentence shows it; without a `type` none, only those of whom the sentence tells something.

    `clause` is the stretch that tells it and `scope` the stretch whose time expressions can belong to it (the
    clause, and what governs it). A language with a parser says better in `times` which stretches can date it:
    its own words first, then those of what governs it, rank by rank, the nearest rank first.
    `about` is the stretch that names
    whom the text goes on to tell of where that is not just who acts (nobody where it is empty): a topic.
    `subject_dropped` says that its subject, which is its agent or patient (`subject_role`), is that of the clause or
    sentence before. `headline` are spans that, joined by a space, stand alone as a line; empty: the clause does.
    `closing` ends that line where the text goes on from it (열고: 열었다), and `turned` where its time then shows
    that what has no tense of its own is yet to come, or no longer (연다). `tensed` says that the clause has a tense of
    its own, so that the plan or forecast it stands in does not change its status. `nominal` says that a noun
    tells it, `refers` that its words point back at an event told elsewhere (the attack, this deal). `current` says
    that its tense reaches to the present (has sold, is selling): a time that is over does not date it, and `holds`
    that it tells how things are now. `background`
    says that it is not what the report goes on to tell, so that only its own sentence may date it, never the one
    before, a heading or the day of the report. `governor` is where the word begins, of an event or of a saying,
    whose time is also that of this event if nothing else dates it; `occasion` where the event noun does in which it
    happens (killed in the blast, the blast killed), `follows` where the event does behind which it is told in one
    breath (left at six and fell), and `distance` how far it is from one (two days after the vote). `supplied` are
    words that stand in its line for those of the text in a place (was founded for founded).
    `spoken` says that it stands in a quotation of its own: a subject left out is the person who speaks there.
    `turn` tells apart what one word tells of several times (won in 2015 and in 2022). `yields` says that what follows
    is done by somebody else (그가 달아나자 붙잡았다).
    `pointers` are the words of its line that point back at a thing told before (이 공장).
    `open` are the pronouns of its line that no word of the line explains, and whether they own what follows;
    `described` is what it begins with that is no name and may stand for one (the company), `figure` a figure of one
    that it does not name (sales).
    `measures` says that it tells a figure of a business (profit rose), which is that of the quarter or year of
    which the report goes on to tell. `until` is how it lies to a time up to which it is told: it lasted until then
    (taught until 2005), was done by then (BEFORE: 2005년까지 마쳤다) or happened then (ON: did not open until 2005).
    """

    trigger: Trigger
    clause: Span
    scope: Span
    type: str
    participants: tuple[Participant, ...] = ()
    factuality: Factuality = Factuality()
    headline: tuple[Span, ...] = ()
    about: Span | None = None
    subject_dropped: bool = False
    subject_role: Role = Role.AGENT
    closing: str = ""
    turned: str = ""
    times: tuple[tuple[Span, ...], ...] = ()
    tensed: bool = False
    nominal: bool = False
    refers: bool = False
    current: bool = False
    holds: bool = False
    background: bool = False
    governor: int | None = None
    occasion: int | None = None
    follows: int | None = None
    distance: Distance | None = None
    supplied: tuple[tuple[Span, str], ...] = ()
    spoken: bool = False
    turn: int = 0
    yields: bool = False
    pointers: tuple[Span, ...] = ()
    open: tuple[tuple[Span, bool], ...] = ()
    described: Span | None = None
    figure: Span | None = None
    measures: bool = False
    until: Relation = Relation.UNTIL
    confidence: float = 0.8
    rule: str = ""


class Statement(NamedTuple):
    """How a claim reads in a line: the stretches of the text that, joined by spaces, tell it, and whether they are the
    clause of who makes it (Holt called for a vote) and not what he says. `named` are pronouns in them, with whom they
    stand for; `who` is as much of its source as names it, where that is long; `closing` stands behind them as the end
    of a sentence, where the text has another. Without stretches it reads in no line."""

    words: tuple[Span, ...] = ()
    acts: bool = False
    named: tuple[tuple[Span, str], ...] = ()
    who: Span | None = None
    closing: str = ""


class Word(NamedTuple):
    """What the word of an event is made of (acquisition: acquire) and what it means: keys that words alike share."""

    form: str
    meanings: frozenset[str] = frozenset()


def _no_claims(text: str, sentence: Sentence) -> list[ClaimMention]:
    return []


def _no_events(text: str, sentence: Sentence) -> list[EventMention]:
    return []


def _itself(lemma: str) -> Word:
    return Word(lemma)


def _never(text: str, start: int, end: int) -> bool:
    return False


def _part_of(source: Source, named: Source) -> bool:
    """A name whose words are some of the other's: Brown for Gordon Brown."""
    words = named.text.split()
    return 0 < len(source.text.split()) < len(words) and set(source.text.split()) <= set(words)


def _no_name(text: str, source: str, before: int) -> str | None:
    return None


def _no_pointing(text: str) -> bool:
    return False


def _nothing_told(text: str, sentences: Sequence[Sentence], place: Span) -> tuple[Span, Span] | None:
    return None


def _as_they_are(name: str, rest: str) -> str:
    return rest


def _nobody(text: str, source: Source) -> Source | None:
    return None


def _in_full(source: Source) -> str:
    return source.text


def _no_outlet(claim: Claim) -> bool:
    return False


def _no_voice(text: str, claim: Claim) -> bool:
    return False


def _unread(text: str, sentences: Sequence[Sentence], claim: Claim) -> Statement | None:
    return None


def _as_it_is(text: str, stance: Stance) -> str:
    return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """All that the engine knows of one human language.

    - `grammar`: the words and rules of its time expressions (`timeline.temporal`).
    - `sentences(text, start, end)`: the sentences of a block, as spans inside it, in order.
    - `load_analyzer`: makes the analyser; None where the language has none (then no claims or events). It gives None
      where its model is not installed.
    - `may_claim(text, start, end)`: a cheap look at a sentence: can a claim stand in it (cue or quotation mark)?
      The analyser runs only on sentences for which it is true, or which hold a time expression.
    - `find_claims` / `find_events`: read an analysed sentence. `text` is `Document.clean`.
    - `pronouns`: words that stand for a source named before (he, 그), lower case.
    - `first_person`: pronouns of who speaks (I, we), lower case, which stand in a line as they are.
    - `possessives`: words for what is of one named before (its, his), lower case; `owning(name)`: what replaces them.
    - `stands_for(source, named)`: can a source (그, 이 관계자, 김 차장, Brown, the company) stand for one named before?
    - `points_back(text)`: are these words no name and stand for somebody named before, as `stands_for` tells (회사)?
    - `antecedent(text, sentences, place)`: what words of a line that point back (`EventMention.pointers`) stand for, in
      the sentences up to theirs: the place of the words to replace, and that of those which can replace them.
    - `hangs(line)`: does a line begin with words that point back at what it does not tell (이 회사는)?
    - `fitted(name, rest)`: the words behind a name that took another's place, with the particle it wants (는, 은).
    - `led`: what stands between a line and the subject that earlier text lends it.
    - `whole_quotations`: `find_claims` wants the sentences of one quotation, and what carries it, as one sentence.
    - `name_of(source)`: the name in a source's words, without what only describes him (Ann Park, a teacher).
    - `own_pronouns`: a pronoun may stand for somebody who speaks in its own sentence (he said he …); in a language
      that leaves out a subject that goes on, it stands for another.
    - `reports(claim)`: is this a news outlet that tells what it has found out (the Herald reported)?
    - `own_voice(text, claim)`: has the writer himself heard an unnamed source (업계 관계자, told reporters)?
    - `standing(text, stance)`: the words of what is said indirectly as a sentence of its own (of 계획이라, 계획이다);
      empty where it is none.
    - `statement(text, sentences, claim)`: how a claim reads in a line, by the grammar of the analysed sentences that
      hold it; None where that is not read, and its content is taken as it is.
    - `full_name(text, source, before)`: the longer form of a source's name that stands in `text[:before]`, if any.
    - `last_named(text, source)`: whom the text has last named before a source that may stand for him, whether he has
      spoken or not: a source with that name, where it stands.
    - `word(lemma)`: by what the word that evokes an event, as its trigger gives it, is compared with others.
    """

    code: str
    name: str
    grammar: Grammar
    sentences: Callable[[str, int, int], list[Span]]
    load_analyzer: Callable[[], Analyzer | None] | None = None
    may_claim: Callable[[str, int, int], bool] = _never
    find_claims: Callable[[str, Sentence], list[ClaimMention]] = _no_claims
    find_events: Callable[[str, Sentence], list[EventMention]] = _no_events
    pronouns: frozenset[str] = field(default_factory=frozenset)
    first_person: frozenset[str] = field(default_factory=frozenset)
    possessives: frozenset[str] = field(default_factory=frozenset)
    owning: Callable[[str], str] = str
    stands_for: Callable[[Source, Source], bool] = _part_of
    points_back: Callable[[str], bool] = _no_pointing
    antecedent: Callable[[str, Sequence[Sentence], Span], tuple[Span, Span] | None] = _nothing_told
    hangs: Callable[[str], bool] = _no_pointing
    fitted: Callable[[str, str], str] = _as_they_are
    full_name: Callable[[str, str, int], str | None] = _no_name
    last_named: Callable[[str, Source], Source | None] = _nobody
    name_of: Callable[[Source], str] = _in_full
    reports: Callable[[Claim], bool] = _no_outlet
    own_voice: Callable[[str, Claim], bool] = _no_voice
    standing: Callable[[str, Stance], str] = _as_it_is
    statement: Callable[[str, Sequence[Sentence], Claim], Statement | None] = _unread
    word: Callable[[str], Word] = _itself
    led: str = " "
    whole_quotations: bool = False
    own_pronouns: bool = False
