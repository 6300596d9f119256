"""Names of people that the tagger cuts are whole where something beside them shows what they are."""

from __future__ import annotations

import pytest

from timeline.languages.ko import LANGUAGE


def nouns(text: str) -> list[str]:
    assert LANGUAGE.load_analyzer is not None
    analyzer = LANGUAGE.load_analyzer()
    assert analyzer is not None
    spans = LANGUAGE.sentences(text, 0, len(text))
    found = analyzer.analyze(text, spans)
    assert all(text[t.start : t.end] == t.text for tokens in found for t in tokens if t.tag == "NNP")
    return [t.text for tokens in found for t in tokens if t.tag == "NNP"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("지영후 질병청장은 접종을 당부했다.", "지영후"),
        ("새봄대 민해원 교수가 논문을 냈다.", "민해원"),
        ("배우 공소호가 상을 받았다.", "공소호"),
        ("나규경(43)은 지난해 숨졌다.", "나규경"),
    ],
)
def test_a_title_or_an_age_shows_a_name(text: str, name: str) -> None:
    assert name in nouns(text)


def test_a_name_shown_once_is_one_everywhere() -> None:
    assert nouns("민해원 교수가 논문을 냈다. 민해원은 2016년 새봄대에 왔다.").count("민해원") == 2


@pytest.mark.parametrize(
    "text", ["유명한 배우가 왔다.", "공개한 의원은 없다.", "한국의 감독이다.", "최우수 선수가 뽑혔다."]
)
def test_other_words_before_a_title_are_no_names(text: str) -> None:
    assert text.split()[0] not in nouns(text)
