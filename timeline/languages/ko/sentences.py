"""Korean sentences: full stops, also without a space behind, but not inside a quotation that goes on."""

from __future__ import annotations

import re

from timeline.languages.common.sentences import Marks, inside_quotation, scanner
from timeline.languages.ko.lexicon.claims import GESTURES

_END = re.compile(
    r"(?<=[다요죠까음임함됨])\.(?=[가-힣“‘(\[△▲■◇]|[\"'][가-힣A-Z0-9])"
    r"|[.!?。…]{1,3}[\"'”’」』)\]]{0,3}(?=\s|$)"
    r"|\n[ \t]*\n|(?<=[.!?”\"])\n|(?<=다)\n"
)
# A quotation's end with what carries its sentence on: a quotative, a particle or a verb of saying.
_CARRIED = re.compile(
    r"[\"'”’」』]\s?(?:이?라[고며면는]|이?란|고|며|면서|는|라|하[고며]|이라|에|을|를|의|은|도|로|으로|와|과|처럼|등|이다|였|이었"
    r"|[가-힣]{1,12}(?:은|는|이|가)?\s?(?:말[했하]|밝[혔히]|전했|덧붙|물었|외쳤|썼다|되물|답했"
    r"|(?:설명|주장|강조|지적|반문|비판|경고)[했하])"
    r"|[^.\n\"“”]{1,50}[은는이가] (?:[^.\n\"“”]{0,30} )?(?<![다라자냐]고 )"
    r"(?:말했|밝혔|전했|답했|덧붙였|털어놨|털어놓았|되물었|설명했|강조했|토로했|호소했|회고했|회상했)(?:다|습니다)\."
    rf"|[^.\n\"“”]{{1,50}}[은는이가] (?:[^.\n\"“”]{{0,30}} )?(?:{'|'.join(GESTURES)})[을를]"
    r" [가-힣]{1,4}(?:다|습니다)\."
    r"|[^.\n\"“”]{1,40}의 (?:[가-힣]{1,5} )?(?:말|설명|진단|주장|지적|얘기|이야기|반응|소감|다짐|당부|호소|하소연|회고"
    r"|전언|해명|평가)(?:이?다|이었다|입니다)[.\n])"
)
# What announces a quotation: 그는 이렇게 말했다. “이제 시작이다.”
_ANNOUNCED = re.compile(
    r"(?:이렇게|다음과 같이|이같이) (?:[가-힣]{2,6} )?"
    r"(?:말했|밝혔|전했|답했|덧붙였|적었|썼|털어놨|설명했|강조했)(?:다|습니다)$"
    r"|의 (?:말|설명|회고|얘기|이야기|소감|답)(?:이?다|입니다)$"
)
_ANNOUNCER = 30  # code points that one has at most
_WINDOW = 500  # code points on each side in which a quotation's marks are looked for
_CLOSING = re.compile(r"[\"”]")


def _goes_on(text: str, begin: int, start: int, end: int) -> bool:
    if text[end - 1] in "\"'”’」』" and _CARRIED.match(text, end - 1):
        return True
    before, after = text[max(begin, start - 1) : start], text[end : end + 2].lstrip()[:1]
    if text[start] == "." and before.isdigit() and after.isdigit():
        return True  # 2024. 11. 19
    if after in ("“", '"') and _ANNOUNCED.search(text, max(begin, start - _ANNOUNCER), start):
        return True
    return _in_carried_quotation(text, begin, end)


def _in_carried_quotation(text: str, begin: int, at: int) -> bool:
    """Whether a place is inside a quotation whose sentence goes on behind its closing mark."""
    if not inside_quotation(text, max(begin, at - _WINDOW), at):
        return False
    stop = text.find("\n\n", at, at + _WINDOW)
    mark = _CLOSING.search(text, at, stop if stop >= 0 else min(len(text), at + _WINDOW))
    return mark is not None and _CARRIED.match(text, mark.start()) is not None


sentences = scanner(Marks(end=_END, goes_on=_goes_on))
