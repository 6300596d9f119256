"""Korean predicates: their stem, their ending, and how they go on."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from timeline.languages.ko.analysis.quotations import MARK, Item, Quotative
from timeline.languages.ko.lexicon import claims as words


class Ending(Enum):
    """How a predicate goes on."""

    FINAL = auto()
    COORDINATE = auto()
    ADNOMINAL = auto()
    CHAINED = auto()  # into the quotative of the predicate above it
    OTHER = auto()


def item_at(line: Sequence[Item], index: int) -> Item | None:
    return line[index] if 0 <= index < len(line) else None


class Predicate(NamedTuple):
    """A predicate of the line: items[start:stem_end] is the stem, `end` the item behind its ending."""

    start: int
    stem: str
    end: int
    ending: Ending
    chained_to: int
    past: bool
    form: str
    stop: int  # offset where the cue's text ends
    noun: str | None = None

    @property
    def unreal(self) -> bool:
        """Does its ending tell of what could be, and not of what was: 말하면, but not 부인했다가?"""
        return self.form in words.UNREAL and not (self.past and self.form == "다가")


def _stem(line: Sequence[Item], index: int) -> tuple[str, int] | None:
    """The stem that begins at `index` and the item behind it: 말+하, 밝히, 알리+어+지."""
    item = line[index]
    after = item_at(line, index + 1)
    if item.tag in ("NNG", "XR", "MAG", "NNP", "IC"):
        if after is None or after.tag in ("SF", "SE", "SP"):
            return (item.form + "하", index + 1) if item.form + "하" in words.PREDICATES else None
        if after.tag == "VCP" and item.form in words.CLAMORS:
            return item.form + "이", index + 2
        if after.form in ("하", "되", "받", "당하", "시키") and after.tag in ("XSV", "XSA", "VV"):
            return item.form + after.form, index + 2
        behind = item_at(line, index + 2)
        if after.tag in ("JKO", "JX") and item.form == "말" and behind is not None and behind.form == "하":
            return "말하", index + 3
        return None
    if item.tag.startswith("VV") or item.tag.startswith("VX"):
        behind = item_at(line, index + 2)
        joined = after is not None and after.tag == "EC" and after.form in "어아"
        if joined and behind is not None and behind.form in ("지", "듣"):
            return f"{item.form}어{behind.form}", index + 3  # 전해지다; 전해 듣다, which is no telling
        return item.form, index + 1
    return None


def predicate(line: Sequence[Item], index: int) -> Predicate | None:
    """The predicate, reporting or not, that begins at `index`."""
    item = line[index]
    noun = None
    if item.tag in ("NNG", "XR") and item.form in words.OBJECTS:
        particle = item_at(line, index + 1)
        if particle is not None and particle.tag == "JKO" and index + 2 < len(line):
            found = _stem(line, index + 2)
            if found is not None and found[0] not in words.RECEIVING:
                noun = item.form
                return ended(line, index, f"{noun}을 {found[0]}", found[1], noun)
    found = _stem(line, index)
    return None if found is None else ended(line, index, found[0], found[1], noun)


def _inflected(line: Sequence[Item], position: int) -> tuple[int, bool]:
    """Where the endings behind a stem's tenses and auxiliaries begin, and whether it is past."""
    past = False
    while position < len(line):
        item, after = line[position], item_at(line, position + 1)
        if item.tag == "EP":
            past = past or item.form in ("었", "았", "였")
            position += 1
        elif after is None:
            break
        elif item.tag == "EC" and after.tag.startswith("VX") and item.form in ("고", "어", "아"):
            past = past or (item.form == "고" and after.form == "있")
            position += 2
        elif item.tag == "ETN" and item.form == "기" and after.tag == "JX":
            position += 3  # 보도하기도 했다
        elif item.tag == "EC" and (item.form, after.form) in (("게", "되"), ("고", "나서")):
            position += 2  # 듣게 된다, 촉구하고 나섰다
        else:
            break
    return position, past


def _closed(line: Sequence[Item], position: int) -> int | None:
    """The final ending of what closes by a bound noun, from its adnominal ending: 밝힌 것이다, 말한 바 있다."""
    after, behind = item_at(line, position + 1), item_at(line, position + 2)
    if after is None or after.form not in ("것", "바"):
        return None
    if behind is None or behind.tag not in ("VCP", "VA", "JKS"):
        return None
    end = position + 3
    while end < len(line) and line[end].tag in ("EP", "VA", "VCP", "VX"):
        end += 1
    return end if end < len(line) and line[end].tag == "EF" else None


def ended(line: Sequence[Item], start: int, stem: str, position: int, noun: str | None) -> Predicate | None:
    """The predicate of a stem whose inflection begins at a position, by the ending that closes it (밝혔다, 밝히며,
    밝힌); None where none does. `noun` is that of a predicate made of one (주장하다)."""
    position, past = _inflected(line, position)

    def made(end: int, ending: Ending, stop: int, form: str = "", chained: int = -1) -> Predicate:
        return Predicate(start, stem, end, ending, chained, past, form, stop, noun)

    if position >= len(line):
        return made(position, Ending.FINAL, line[position - 1].end)
    item, after = line[position], item_at(line, position + 1)
    if item.tag == MARK:
        return made(position + 1, Ending.CHAINED, item.content_end, item.form, position)
    if item.tag == "SP":  # …고 주장, 논란을 불렀다
        return made(position, Ending.COORDINATE, line[position - 1].end)
    if item.tag == "EF":
        return made(position + 1, Ending.FINAL, item.end, item.form)
    if item.tag == "EC":
        if after is not None and after.tag == "JX" and after.start == item.end:
            return made(position + 2, Ending.COORDINATE, after.end, item.form)  # 밝히면서도
        last = after is None or after.tag in ("SF", "SP") and position + 2 >= len(line)
        return made(position + 1, Ending.FINAL if last else Ending.COORDINATE, item.end, item.form)
    if item.tag == "ETM":
        if after is not None and after.tag == MARK and after.mark is Quotative.AS:
            return made(position + 2, Ending.CHAINED, item.end, item.form, position + 1)
        closed = _closed(line, position)
        if closed is not None:
            past = past or item.form in ("ᆫ", "은")
            return made(closed + 1, Ending.FINAL, line[closed].end, "다")
        if after is not None and after.form in ("뒤", "후", "다음", "직후", "가운데", "반면"):
            return made(position + 2, Ending.COORDINATE, item.end, item.form)
        place = after is not None and after.form == "데"
        return made(position + 1 + place, Ending.ADNOMINAL, item.end, item.form)
    if item.tag == "ETN":
        return made(position + 1, Ending.OTHER, item.end, item.form)
    return None
