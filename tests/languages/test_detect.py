"""The language of a text: by script, then by function words."""

from __future__ import annotations

import pytest

from timeline.languages.detect import detect


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("새솔시는 감지기를 설치한다고 밝혔다.", "ko"),
        ("알리바바(Alibaba)와 ByteDance가 California office를 넓혔다.", "ko"),
        ("昨日、東京で雨が降った。", "ja"),
        ("商务部昨天宣布了新规定。", "zh"),
        ("平成三十年十月一日", "ja"),  # no kana
        ("港湾駅前広場閉鎖、昨日発表", "ja"),
        ("商務部昨天發表聲明", "zh"),
        ("The board laid off 34 deckhands on Friday and the union sued.", "en"),
        ("Der Rat hat am Montag die Fähre nicht mehr fahren lassen.", "de"),
        ("Le conseil a annoncé lundi que les ferries ne circuleraient pas.", "fr"),
        ("El consejo anunció el lunes que los transbordadores no saldrían.", "es"),
        ("domingo hoy", "es"),
        ("gestern um 8 Uhr", "de"),
        ("demain matin", "fr"),
        ("omg the ferry just sank #tarn http://x.example/a", "en"),
        ("Ferry strike", "en"),
        ("12345", "en"),
        ("", "en"),
        ("Вчера в городе прошёл дождь.", "ru"),
    ],
)
def test_language(text: str, code: str) -> None:
    assert detect(text) == code
