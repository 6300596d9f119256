"""Who takes part in what a Korean clause tells, and as what: particles say it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from timeline.languages.ko.events.phrases import Phrase, kind_of, members
from timeline.types import EntityKind, Participant, Role, Span, Token

NAMED = frozenset({EntityKind.ORGANIZATION, EntityKind.PERSON, EntityKind.PLACE})
"""Kinds of what has a name of its own."""

_ACTORS = frozenset({EntityKind.ORGANIZATION, EntityKind.PERSON})
_TO = frozenset(("에게", "한테", "께"))
_FROM = frozenset(("로부터", "으로부터", "에게서"))
_WITH = frozenset(("과", "와", "이랑", "하고"))
_EVEN = frozenset(("까지", "만", "조차", "마저"))
AT = frozenset(("에서", "서"))


class Voice(NamedTuple):
    """How a predicate stands to who takes part: `passive` by its form, `undergone` by what it means, `suffered` when
    somebody does it to a person; `led` tells that who acts is known."""

    passive: bool
    undergone: bool
    suffered: bool
    led: bool


def role_of(particle: str, voice: Voice, *, body: bool) -> tuple[Role, frozenset[EntityKind] | None] | None:
    """As what a noun with a particle takes part, and of which kinds only (None: of any); None where it does not.

    `body` tells that the noun ends as bodies are called, which act where another only is a place (경찰서에서).
    """
    if particle in AT:
        return Role.AGENT if body and not (voice.led or voice.undergone) else Role.PLACE, NAMED
    if particle in _TO:
        return Role.AGENT if voice.suffered and voice.passive else Role.RECIPIENT, None
    if particle in _FROM:
        return Role.AGENT if voice.passive else Role.OTHER, NAMED
    if particle == "에":
        return Role.PLACE, frozenset({EntityKind.PLACE})
    if particle in _WITH:
        return Role.OTHER, NAMED
    if voice.led or not (particle == "의" or particle in _EVEN):
        return None
    return Role.AGENT, NAMED if particle == "의" else _ACTORS


class Roles:
    """The participants of one clause, gathered phrase by phrase, none twice."""

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self._text, self._tokens = text, tokens
        self.found: list[Participant] = []

    def put(self, role: Role, phrase: Phrase, kinds: frozenset[EntityKind] | None = None) -> None:
        """Those whom a phrase names, in a role; only of some `kinds`."""
        for start, end in members(self._tokens, phrase):
            kind = kind_of(self._tokens, start, end)
            if kinds is not None and kind not in kinds:
                continue
            if role is Role.PLACE and kind is EntityKind.PERSON:
                kind = EntityKind.PLACE  # 지중해에서: no one is where something happens
            span = Span(self._begin(start), self._tokens[end - 1].end)
            if any(f.start < span.end and span.start < f.end for f in self.found):
                continue
            words = self._text[span.start : span.end]
            self.found.append(Participant(role=role, text=words, kind=kind, start=span.start, end=span.end))

    def _begin(self, token: int) -> int:
        """Where the word begins in which a token does: what the tagger takes for a verb may be a name, 한들 │ 시장."""
        tokens = self._tokens
        while token and tokens[token - 1].end == tokens[token].start and tokens[token - 1].tag[0] in "VEM":
            token -= 1
        return tokens[token].start

    @property
    def led(self) -> bool:
        """Whether anybody acts."""
        return any(f.role is Role.AGENT for f in self.found)
