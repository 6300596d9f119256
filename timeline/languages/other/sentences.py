"""Sentences of languages of which nothing is known: full stops, wide or narrow."""

from __future__ import annotations

import re

from timeline.languages.common.sentences import Marks, scanner

_END = re.compile(r"[.!?…]{1,3}[\"'”’»)\]]{0,3}(?=\s|$)|[。！？]{1,3}[」』”’）]{0,2}|\n[ \t]*\n")


def _goes_on(text: str, begin: int, start: int, end: int) -> bool:
    return text[end : end + 2].strip()[:1].islower()


sentences = scanner(Marks(end=_END, goes_on=_goes_on))
