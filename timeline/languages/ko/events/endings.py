"""The ends of Korean sentences and words: how a clause that goes on (문을 열고) would end if it did not (문을 열었다),
and the form of a particle that a name wants (나무는, 가람은)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.types import Token

_ASIDE = re.compile(r"\([^()]{0,40}\)$")
_FIRST, _LAST = 0xAC00, 0xD7A3  # the syllables of Hangul: 19 initials × 21 vowels × 28 finals
_FINALS = 28
_A, _O, _EU = 0, 8, 18
_BRIGHT = frozenset({_A, 2, _O})  # ㅏ ㅑ ㅗ want 았
# What a vowel becomes with 았 or 었: ㅗ ㅘ, ㅚ ㅙ, ㅜ ㅝ, ㅣ ㅕ; ㅏ ㅐ ㅓ ㅔ ㅕ swallow it.
_MERGED = {0: 0, 1: 1, 4: 4, 5: 5, 6: 6, 8: 9, 11: 10, 13: 14, 20: 6}
_D, _N, _L, _B, _S, _SS = 7, 4, 8, 17, 19, 20
# Stems in 르 that do not double their ㄹ.
_PLAIN_REU = ("따르", "치르", "들르", "다다르", "우러르", "잠그")

# Particles by whether a syllable that ends in a vowel or a consonant stands before them.
_SHORTENED = {
    "갖": "가지",
    "딛": "디디",
    "머물": "머무르",
    "서둘": "서두르",
}  # stems that take no vowel behind them
_PARTICLES = (("는", "은"), ("가", "이"), ("를", "을"), ("와", "과"))


def fitted(name: str, rest: str) -> str:
    """The words behind a name, whose first may be a particle, in the form that the name wants."""
    last = _ASIDE.sub("", name).rstrip("'\"’”」』》〉)")[-1:]  # 드라마 '문턱'은, 조한별(51)은
    if not last or not _FIRST <= ord(last) <= _LAST:
        return rest
    closed = _parts(last)[2] != 0
    for pair in _PARTICLES:
        if rest[:1] in pair and not rest[1:2].isalpha():
            return pair[closed] + rest[1:]
    return rest


def finished(text: str, tokens: Sequence[Token], start: int, end: int, *, past: bool) -> str | None:
    """The words from token `start` on, with the ending of a sentence in place of the one before token `end`.

    확장해 왔으며 → 확장해 왔다, 문을 열고 → 문을 열었다 (`past`) or 연다. None where there is no such ending.
    """
    last = next((n for n in range(end - 1, start, -1) if tokens[n].tag in ("EC", "EF", "ETM", "ETN")), None)
    if last is None:
        return None
    if last - 2 > start and tokens[last - 1].text == "나" and tokens[last - 2].text == "고":
        last -= 2  # 회동하고 나서
    verb = tokens[last - 1]
    if verb.tag == "EP" and verb.text == "겠" and last - 2 >= start:
        last -= 1
        verb = tokens[last - 1]  # 확보하겠다고: 확보한다
    if verb.tag == "EP":
        ending = tokens[last]
        return text[tokens[start].start : max(ending.start, verb.end)] + "다"
    if not verb.text or not _FIRST <= ord(verb.text[-1]) <= _LAST:
        return None
    before = text[tokens[start].start : verb.start]
    if verb.tag in ("VCP", "VCN"):
        return before + ("이다" if verb.tag == "VCP" else "아니다")
    if verb.tag[0] not in "VX":
        return None
    described = verb.tag.startswith("VA") or verb.tag == "XSA" or verb.text in ("있", "없")
    if past and not (described and tokens[last - 2].tag in ("NNB", "JKS", "JX")):  # 맺은 바 있다
        return f"{before}{past_of(verb.text, irregular=verb.tag.endswith('-I'))}다"
    return f"{before}{verb.text}다" if described else f"{before}{present_of(verb.text)}"


def _parts(syllable: str) -> tuple[int, int, int]:
    code = ord(syllable) - _FIRST
    return code // (21 * _FINALS), code // _FINALS % 21, code % _FINALS


def _syllable(initial: int, vowel: int, final: int) -> str:
    return chr(_FIRST + (initial * 21 + vowel) * _FINALS + final)


def present_of(stem: str) -> str:
    """짓 → 짓는다, 열 → 연다, 하 → 한다."""
    initial, vowel, final = _parts(stem[-1])
    if final not in (0, _L):
        return f"{stem}는다"
    return f"{stem[:-1]}{_syllable(initial, vowel, _N)}다"


def past_of(stem: str, *, irregular: bool) -> str:
    """짓 → 지었, 돕 → 도왔, 열 → 열었, 내리 → 내렸, 오르 → 올랐, 하 → 했."""
    stem = _SHORTENED.get(stem, stem)
    rest, (initial, vowel, final) = stem[:-1], _parts(stem[-1])
    bright = vowel in _BRIGHT
    if final:
        if irregular and final == _B:
            return f"{rest}{_syllable(initial, vowel, 0)}{'왔' if stem in ('돕', '곱') else '웠'}"
        if irregular and final in (_S, _D):
            final = 0 if final == _S else _L
        return f"{rest}{_syllable(initial, vowel, final)}{'았' if bright else '었'}"
    if stem[-1] == "하":
        return f"{rest}했"
    if vowel == _EU and rest:
        first, middle, _ = _parts(rest[-1])
        bright = middle in _BRIGHT
        if stem[-1] == "르" and not stem.endswith(_PLAIN_REU):
            return f"{rest[:-1]}{_syllable(first, middle, _L)}{'랐' if bright else '렀'}"
        return f"{rest}{_syllable(initial, _A if bright else 4, _SS)}"
    if vowel == _EU:
        return _syllable(initial, 4, _SS)
    if vowel in _MERGED:
        return f"{rest}{_syllable(initial, _MERGED[vowel], _SS)}"
    return f"{stem}었"
