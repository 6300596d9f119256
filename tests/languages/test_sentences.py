"""Sentences end where a reader says they do: not at abbreviations, not inside quotations that go on."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from timeline import languages


def split(code: str, text: str) -> list[str]:
    return [text[a:b] for a, b in languages.get(code).sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    ("code", "sentences"),
    [
        ("en", ["Mr. Reed met Sen. J. K. Hale on Sept. 3.", "It rained."]),
        ("en", ["The U.S. economy grew 3.5 percent.", "Prices rose."]),
        ("en", ['"It is over," he said.', '"We lost."', "He left."]),
        ("en", ['"Is it over?" she asked.', "No one spoke."]),
        ("en", ["Halden Inc. sued.", "The court agreed."]),
        ("en", ["It began at 8 a.m. on Monday.", "It ended at noon."]),
        ("en", ["Who knew?", "Nobody!", "So it went…", "Then it stopped."]),
        ("ko", ["시는 3.5% 올렸다.", "주민은 떠났다."]),
        ("ko", ["“비가 왔다.”고 그가 말했다.", "모두 들었다."]),
        ("ko", ['"끝났다. 이제 간다."라며 웃었다.', "그는 떠났다."]),
        ("ko", ["정말일까?", "아니다!"]),
        ("ko", ['"끝났다."', '"정말?" 그가 물었다.', "비가 왔다"]),
        ("ko", ["그는 “오직 나만 안다”며 “하늘이 안다. 더는 없다”고 밝혔다.", "끝이다."]),
        ("ko", ["그가 떠났다(사진).", "남은 사람은 없다."]),
        ("en", ["He met George H.W. Bush in the U.S. Senate.", "He left the U.S.", "The court agreed."]),
        ("en", ["The then-Sen. Hale won in Portland, Ore.", "The vote was 5-4."]),
        ("en", ["No.", "He won No. 3.", "He sat.", "She left on Jan. 3."]),
        ("en", ["Halden Inc. Chairman Ito sued Brandt Corp.", "Lawyers met at 8 p.m. Monday."]),
        ("en", ["3. Talks fail.", "4. A strike begins."]),
        ("de", ["Es regnete.", "Niemand kam."]),
        ("ja", ["雨が降った。", "誰も来なかった。"]),
    ],
)
def test_sentences(code: str, sentences: list[str]) -> None:
    gap = "" if code == "ja" else " "
    assert split(code, gap.join(sentences)) == sentences


def test_missing_spaces() -> None:
    assert split("ko", "길이 막혔다.그렇지만 그는 갔다.“멀다”고 했다.") == [
        "길이 막혔다.",
        "그렇지만 그는 갔다.",
        "“멀다”고 했다.",
    ]


def test_a_quotation_over_lines_is_one_sentence() -> None:
    text = "그는 “하늘이 안다.\n더는 없다”고 밝혔다.\n끝이다."
    assert split("ko", text) == ["그는 “하늘이 안다.\n더는 없다”고 밝혔다.", "끝이다."]


def test_a_blank_line_ends_a_sentence() -> None:
    assert split("en", "A headline without a stop\n\nThe text begins.") == [
        "A headline without a stop",
        "The text begins.",
    ]


@pytest.mark.parametrize("code", ["en", "ko", "de"])
def test_everything_is_covered_in_order_within_the_range(code: str) -> None:
    text = "xx 비가 왔다. It rained. “Yes.” 그는 갔다… No end"
    spans = languages.get(code).sentences(text, 3, len(text))
    assert spans[0].start == 3
    assert spans[-1].end == len(text)
    gaps = [text[a.end : b.start] for a, b in pairwise(spans)]
    assert all(not gap.strip() for gap in gaps)


@pytest.mark.parametrize("code", ["en", "ko", "de"])
@pytest.mark.parametrize("unit", [".", '"', "다.", "word ", "“", "a. ", "\n", "1."])
def test_hostile_text_takes_linear_time(code: str, unit: str) -> None:
    text = unit * (300_000 // len(unit))
    began = time.process_time()
    spans = languages.get(code).sentences(text, 0, len(text))
    assert time.process_time() - began < 5
    assert all(span.end - span.start <= 3_000 for span in spans)
