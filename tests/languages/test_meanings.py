"""Which words of events are taken for one another, by what they are made of and what they mean."""

from __future__ import annotations

import pytest

from timeline import languages

ONE_WORD = [
    ("en", "kill killed killing"),
    ("en", "acquire acquisition acquiring"),
    ("en", "resign resignation Resigns"),
    ("en", "die death"),
    ("en", "take_over takeover"),
    ("ko", "체포하다 체포되다 체포"),
    ("ko", "해고하다 해고당하다"),
]
ONE_MEANING = [
    ("en", "earthquake", "quake"),
    ("en", "buy", "purchase"),
    ("en", "resign", "step_down"),
    ("en", "die", "pass_away"),
    ("en", "win", "victory"),
    ("en", "murder", "kill"),
    ("en", "kill", "die"),
    ("en", "beat", "win"),
    ("ko", "숨지다", "사망하다"),
    ("ko", "인수하다", "사들이다"),
    ("ko", "체포되다", "붙잡히다"),
]
OTHERS = [
    ("en", "rise", "fall"),
    ("en", "win", "lose"),
    ("en", "convict", "acquit"),
    ("en", "kill", "arrest"),
    ("en", "hire", "fire"),
    ("en", "murder", "execute"),
    ("en", "buy", "sell"),
    ("ko", "상승하다", "하락하다"),
    ("ko", "임명하다", "해임하다"),
    ("ko", "이기다", "지다"),
]


@pytest.mark.parametrize(("code", "words"), ONE_WORD)
def test_words_made_of_one_word_are_one(code: str, words: str) -> None:
    assert len({languages.get(code).word(word).form for word in words.split()}) == 1


@pytest.mark.parametrize(("code", "first", "second"), ONE_MEANING)
def test_words_of_one_meaning_share_it(code: str, first: str, second: str) -> None:
    word = languages.get(code).word
    assert word(first).meanings & word(second).meanings


@pytest.mark.parametrize(("code", "first", "second"), OTHERS)
def test_opposites_and_other_things_share_nothing(code: str, first: str, second: str) -> None:
    word = languages.get(code).word
    assert word(first).form != word(second).form
    assert not word(first).meanings & word(second).meanings


def test_a_language_without_such_words_takes_them_as_they_are() -> None:
    assert languages.get("de").word("sterben").form == "sterben"
