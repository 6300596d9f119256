"""Where an indirect content begins: behind the source and the adjuncts of saying.

김 장관은 │ 20일 국회에서 열린 회의에 나와 예산안과 관련해 │ 증액은 없다고 말했다
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.ko.analysis.quotations import MARK, NAME, QUOTE, Item
from timeline.languages.ko.claims.nouns import begin, is_time, phrase_before
from timeline.languages.ko.lexicon import claims as words
from timeline.languages.ko.lexicon import sources as names
from timeline.types import SourceKind

_DAYS = frozenset("일 시 분".split())
_DAY_WORDS = frozenset(
    "이날 전날 오전 오후 새벽 저녁 밤 아침 오늘 어제 다음날 월요일 화요일 수요일 목요일 금요일 토요일 일요일".split()
)

_MEETING = frozenset(("만나",))
_SETTINGS = frozenset("과정 자리 현장 도중 석상".split())
_MEANWHILE = frozenset("채 뒤 후 다음 가운데 직후".split())
_BYGONE = frozenset("지난해 작년 지난달".split())
_CLOCK = frozenset("오전 오후 새벽 저녁 밤 아침 낮 시 분".split())


def content_start(line: Sequence[Item], start: int, end: int, after_source: bool) -> int:
    """The first item of the content in items[start:end]; `end` is the quotative behind it."""
    position = _conjunctions(line, start, end)
    if not after_source:
        return position
    timeless = _timeless(line, position, end) or _is_ahead(line, position, end)
    moved = (
        0 if _dated_behind(line, end) else _time(line, _last(line, position, end, timeless), end, timeless)
    )
    while position < end:
        moved = moved or _rejoinder(line, position, end)
        moved = moved or _occasion(line, position, end) or _topic(line, position, end)
        moved = moved or _addressee(line, position, end)
        if not moved or moved >= end:
            break
        position, moved = _conjunctions(line, moved, end), 0
    return _told_to(line, position, end) if _urges(line, end) else position


def _told_to(line: Sequence[Item], position: int, end: int) -> int:
    """Behind the body that is urged after something else was done: 업주를 고발하고 정부에 │ 감독을 늘리라고."""
    for index in range(position + 2, end - 1):
        if line[index].tag != "EC" or line[index].form not in ("고", "며", "으며"):
            continue
        at = next((i for i in range(index + 1, min(end, index + 6)) if line[i].tag == "JKB"), 0)
        body = phrase_before(line, at, index + 1, True) if at else None
        if body is not None and line[at].form in ("에", "에게") and body.kind is not SourceKind.UNSPECIFIED:
            return at + 1
    return position


def object_start(line: Sequence[Item], start: int, end: int) -> int:
    """Where a noun that is what is said begins, with its own clause: 위원회를 꾸려 국회에 │ 법 제정을."""
    position = start
    for index in range(start, end - 1):
        item, before = line[index], line[index - 1]
        if item.tag == "ETM":
            if line[index + 1].form in _MEANWHILE:
                position = index + 2  # 말을 아낀 채 │ 사퇴를
            elif not before.tag.startswith(("VA", "XSA", "VCP")):
                position = start  # what stands before a clause may belong to it
            continue
        named = before.tag[0] == "N" or before.tag == "XSN"
        addressed = named and item.tag == "JKB" and item.form in ("에", "에게", "께", "한테")
        timed = before.form in words.TIME_WORDS or line[index - 2].tag == "SN"
        lasting = timed and item.form in ("부터", "까지", "에") and item.tag in ("JX", "JKB")
        if item.tag == "EC" or addressed and not timed or lasting:  # 지난달 27일부터 │ 체불 해결을
            position = index + 1
    while position < end - 1 and line[position].tag in ("SP", "JX"):
        position += 1  # 지난달에도
    return position


def quoted_subject(line: Sequence[Item], start: int, quote: int) -> int:
    """Where the subject of a quotation at items[quote] begins, if before the marks: 그는 │ 값이 “올랐다”고."""
    at = quote
    for index in range(quote - 1, start, -1):
        item, before = line[index], line[index - 1]
        if (
            item.tag[0] in "VEXS"
            and item.tag not in ("XSN", "XPN", "SN", "SL", "SH")
            or item.tag in (MARK, QUOTE)
        ):
            break
        told = item.tag == "JKS" or item.tag == "JX" and item.form in ("은", "는")
        if told and before.tag in ("NNG", "NNP", "XSN", NAME, "NP") and before.form not in words.TIME_WORDS:
            at = begin(line, index - 1, start)
    return at


def asides(line: Sequence[Item], start: int, end: int) -> list[tuple[int, int]]:
    """The parts of items[start:end], a stretch beside a source, whose times are not those of the saying.

    A time that opens the stretch is, and so is one of an occasion: 20일 국회에서 열린 회의에서. The rest tells
    what the source speaks of: 지난 7일 회담에 대해, 내년 총선을 앞두고.
    """
    found: list[tuple[int, int]] = []
    position = _opening(line, _conjunctions(line, start, end), end)
    while position < end:
        moved = _occasion(line, position, end) or _addressee(line, position, end)
        if not moved:
            moved = _topic(line, position, end) or end
            found.append((position, moved))
        position = _conjunctions(line, moved, end)
    return found


def _opening(line: Sequence[Item], start: int, end: int) -> int:
    """Behind a time that opens a stretch, if it stands for itself: 15일, 지난해 10월에, and not 내년 총선."""
    last = start + 2 < end and _is_last(line, start)
    at = start + 2 * last
    day = False
    while at < end and (step := is_time(line, at)):
        unit = line[at + 1].form if line[at].tag == "SN" else line[at].form
        day = day or unit in _DAY_WORDS or unit in _DAYS
        at += step
    if at < end and line[at].tag == "JKB" and line[at].form == "에":
        return at + 1
    alone = at >= end or line[at].tag in ("SP", QUOTE)
    free = not last or not _topic(line, start, end)  # 지난 7일 │ 회담에 대해
    alone = alone or free and _placed(line, at, end)
    return at if alone or day and free and line[at].tag not in ("JKG", "JX", "JKB", "XSN") else start


def _placed(line: Sequence[Item], at: int, end: int) -> bool:
    """Is all that is left of a stretch a place: 지난달 │ 누리소통망에서 “…”?"""
    while at < end and line[at].tag in ("NNG", "NNP", "SL", "XSN", NAME):
        at += 1
    there = at < end and line[at].tag == "JKB" and line[at].form in ("에서", "에")
    return there and all(i.tag in ("JX", "SP") for i in line[at + 1 : end])


def _conjunctions(line: Sequence[Item], position: int, end: int) -> int:
    while position < end:
        item = line[position]
        joins = item.form in words.CONJUNCTIONS and not _suffixed(line, position)
        if item.tag in ("SP", "MAJ", "SF", "SE") or joins:
            position += 1
        elif item.form == "그러" and position + 1 < end and line[position + 1].tag == "EC":
            position += 2  # 그러면서
        elif item.form in ("이런", "그런") and position + 1 < end and line[position + 1].form == "가운데":
            position += 2
        else:
            break
    return position


def _suffixed(line: Sequence[Item], index: int) -> bool:
    """Is a word only the stem of another, as 즉각 is of 즉각적인?"""
    return index + 1 < len(line) and line[index + 1].tag == "XSN"


def _last(line: Sequence[Item], position: int, end: int, timeless: bool) -> int:
    """Behind 지난, where the day that it points at is that of the saying, as what is said is still to come:
    지난 3일 │ 법을 고치겠다고; or has no time: 지난 3월 │ 수출을 제한하는 규정을."""
    if not _is_last(line, position) or position + 2 >= end:
        return position
    return position + 2 if timeless or _to_come(line, end) else position


def _is_last(line: Sequence[Item], position: int) -> bool:
    """지난 3월."""
    return line[position].form == "지나" and line[position + 1].tag == "ETM"


def _to_come(line: Sequence[Item], end: int) -> bool:
    """Does the content before the quotative at `end` tell what is still to be: 고치겠다고, 세울 계획이라고, 하자며?"""
    if end >= len(line) or line[end].tag != MARK:
        return False
    last = line[end - 1]
    noun = line[end - 2].form if last.tag == "VCP" else ""
    return last.form == "겠" or noun in words.WILLS or noun in ("것", "예정") or _urges(line, end)


def _dated_behind(line: Sequence[Item], end: int) -> bool:
    """Does the time of saying stand behind the content: 지난달 15일 다리를 열었다고 │ 19일 밝혔다?"""
    at = end + 1
    while at < len(line) and line[at].tag == "SP":
        at += 1
    return at < len(line) and is_time(line, at) > 0


def _timeless(line: Sequence[Item], start: int, end: int) -> bool:
    """Has the content no time of its own, so that any that stands before it is that of the saying?"""
    return _urges(line, end) or _describes(line, start, end)


def _is_ahead(line: Sequence[Item], start: int, end: int) -> bool:
    """Has a content of the present or of what is to come the time of a saying before it: 지난달 │ 노선을 내년부터
    중단한다고, 지난 5월 │ 지원을 늘리겠다고; but 지난달 발표한 계획을 접겠다고?"""
    named = line[start].form in _BYGONE
    if end >= len(line) or line[end].tag != MARK or not (named or _is_last(line, start)):
        return False
    if line[end - 1].form == "겠":
        past = (i for i in range(start + 2, end) if line[i].tag == "ETM" and line[i].form in ("ᆫ", "은", "던"))
        return all(not line[i - 1].tag.startswith(("VV", "XSV")) for i in past)
    verb = line[end - 1].tag.startswith(("VV", "XSV"))
    return named and verb and line[end].form.startswith(("ᆫ다", "는다"))


def _urges(line: Sequence[Item], end: int) -> bool:
    """Does the content before the quotative at `end` urge (해야 한다고, 하자고, 하라고)? Then no time stands in it."""
    if end >= len(line) or line[end].tag != MARK:
        return False
    verb = line[end - 1].tag.startswith(("VV", "VX")) or line[end - 1].tag == "XSV"
    if line[end].form.startswith(("자", "으라")) or verb and line[end].form.startswith("라"):
        return True
    before = [i for i in line[max(0, end - 3) : end] if i.tag in ("EC", "VX", "EF")]
    return any(i.tag == "EC" and i.form.endswith("야") for i in before)


def _describes(line: Sequence[Item], start: int, end: int) -> bool:
    """Is the content a noun that a clause of the present describes, with a subject or behind a time that is past?

    (제안했다:) 올해 1월 │ 업체가 신원을 확인하도록 하는 규정을; 지난 3월 │ 수출을 제한하는 규정을. A past one has
    the time itself: 올해 1월 정부가 낸 대책을.
    """
    if end >= len(line) or line[end].tag == MARK:
        return False
    bygone = _is_last(line, start)
    subject = bygone or line[start].form in _BYGONE
    start += 2 * bygone
    for index in range(start, end):
        item = line[index]
        if item.tag == "ETM":
            return subject and item.form == "는"
        subject = subject or item.tag == "JKS"
    return False


def _time(line: Sequence[Item], position: int, end: int, urging: bool) -> int:
    """A day or clock time without a particle: the time of saying. A month or year belongs to what is said,
    unless that takes no time: an urging, or a noun with its description."""
    at = position
    day = False
    while at < end and (step := is_time(line, at)):
        unit = line[at + 1].form if line[at].tag == "SN" else line[at].form
        if day and not (unit in _CLOCK or line[at].tag == "SSO"):
            break  # 14일 │ 내년 3월: what is told has a time of its own
        day = day or unit in _DAY_WORDS or line[at].tag == "SN" and unit in _DAYS
        at += step
    dated = day or urging and any(i.form not in _CLOCK for i in line[position:at])
    if at == position or at >= end or not dated:
        return 0
    clock = any(i.form in ("시", "분") and i.tag == "NNB" for i in line[position:at])
    if clock and line[end].tag == MARK and line[end - 1].tag == "EP" and not _occasion(line, at, end):
        return 0  # 20일 오전 3시 12분 지진이 났다고: nobody tells by the clock when it was said
    if urging and line[at].tag == "JKB" and line[at].form == "에":
        return at + 1
    if line[at].tag in ("JX", "JKB", "JKG", "XSN", "JKS", "JKO", "NNG") and line[at].tag != "NNG":
        return 0
    return at


def _occasion(line: Sequence[Item], position: int, end: int) -> int:
    """…에서 열린 기자회견에서, 보도자료를 통해, 브리핑을 열어, 17일 방송된 ‘강가의 집’에서."""
    urging = _urges(line, end)  # others than whose gathering it is: 총회를 열고 │ 공사를 멈추라고
    held = ""  # the stem of the last adnominal clause before the noun: 열린, 방송된
    for index in range(position, min(position + 36, end - 1)):
        item = line[index]
        if item.tag in ("JKS", MARK, QUOTE, "EF") or item.tag == "JX" and item.form in ("은", "는"):
            return 0
        before = line[index - 1]
        if item.tag == "ETM":
            held = line[index - 2].form + before.form if before.tag == "XSV" else before.form
        compound = before.form + item.form if before.end == item.start else item.form  # 보도 + 자료
        meets = urging and line[index + 1].tag == "JKO" and compound.endswith(words.GATHERINGS)
        named = meets or not (words.OCCASIONS | names.DOCUMENTS).isdisjoint((item.form, compound))
        aired = held in words.HELD and (item.tag == NAME or compound.endswith(words.GATHERINGS))
        if item.tag in ("NNG", "NNP", "SL", "XSN", NAME) and (named or aired):
            setting = index + 2 < end and line[index + 1].form in _SETTINGS  # 재판 과정에서
            after = line[index + 1 + setting]
            if after.tag == "SSO" or after.tag == "SSC":
                continue
            behind = index + 2 + setting
            takes = line[behind].tag.startswith("VV") and after.form in ("로", "으로")  # 자료로 봐야
            if after.tag == "JKB" and after.form in ("에서", "서", "으로", "로") and not takes:
                return behind + (line[behind].tag == "JX")
            if after.tag in ("JKO", "JKB"):
                stop = _verb_end(line, behind, end, words.OCCASION_VERBS)
                if stop:
                    return stop
        if item.tag == "JKB" and item.form == "에":
            stop = _verb_end(line, index + 1, end, words.ATTENDING)
            if stop:
                return stop
    return 0


def _rejoinder(line: Sequence[Item], position: int, end: int) -> int:
    """이를 부인하면서, 이에 반박하며: what is done to something said before."""
    if position + 3 >= end or line[position].form != "이" or line[position + 1].tag not in ("JKO", "JKB"):
        return 0
    at = position + 2 + (line[position + 2].tag == "MAG")
    return _verb_end(line, at, end, words.REJOINING)


def _verb_end(line: Sequence[Item], position: int, end: int, stems: frozenset[str]) -> int:
    """Behind the connective of one of `stems` that begins at `position`; 0 where there is none."""
    if position >= end:
        return 0
    item = line[position]
    stem = item.form
    position += 1
    if position < end and line[position].tag == "XSV":
        stem += line[position].form
        position += 1
    if position < end and line[position].tag == "SP" and stem == "인용":
        return position  # 현지 매체를 인용, …
    if stem not in stems:
        return 0
    while position < end and line[position].tag in ("EP", "VX"):
        position += 1
    if position < end and line[position].tag == "EC":
        position += 1
        if position < end and line[position].tag == "JX":
            position += 1
        return position
    return 0


def behind_topic(line: Sequence[Item], start: int, end: int) -> int:
    """Behind what is talked about, if that opens items[start:end]: 사임과 관련해, 이를 두고."""
    start = _conjunctions(line, start, end)
    return _topic(line, start, end) or start


def _topic(line: Sequence[Item], position: int, end: int) -> int:
    """…에 대해, …와 관련해, …을 두고. A subject on the way must belong to a relative clause."""
    subject = False
    for index in range(position + 1, min(position + 40, end - 1)):
        item = line[index]
        if (
            item.tag in (MARK, QUOTE, "EF")
            or item.tag == "EC"
            and subject
            or item.tag == "JX"
            and item.form in ("은", "는")
        ):
            return 0
        subject = item.tag == "JKS" or subject and item.tag != "ETM"
        if not subject and item.tag in ("VV", "NNG") and line[index - 1].tag in ("JKB", "JKO", "JC"):
            stop = _verb_end(line, index, end, words.TOPIC_VERBS)
            if stop:
                return 0 if item.form == "대하" and _acts_on(line, end) else stop
            if item.form == "관련" and line[index + 1].tag in ("SP", "NNG", "NNP"):
                return index + 1
    return 0


def _acts_on(line: Sequence[Item], end: int) -> bool:
    """Does what is said do something about somebody, so that 박씨에 대해 belongs to it: 징역 2년을 선고했다고?"""
    last = next((i for i in range(end - 1, max(0, end - 8), -1) if line[i].tag == "XSV"), 0)
    return last > 0 and line[last - 1].form in words.DECREES


def _addressee(line: Sequence[Item], position: int, end: int) -> int:
    """기자들에게, 국민께; 기자들과 만나, 총리를 만나."""
    for index in range(position + 1, min(position + 9, end - 1)):
        item = line[index]
        if item.tag == "JKO":
            return _verb_end(line, index + 1, end, _MEETING)
        if item.tag in ("JKS", "JX", "ETM", "EC", MARK, QUOTE, "EF"):
            return 0
        if item.tag == "JKB":
            if item.form in ("에게", "한테", "께"):
                press = any(i.form.endswith(names.MEDIA) for i in line[index - 2 : index])
                return 0 if _has(line, end) and not press else index + 1
            if _to_outlet(line, index):
                return index + 1
            if item.form == "에" and _urges(line, end) and not any(i.tag == "ETM" for i in line[index:end]):
                body = phrase_before(line, index, position, True)
                return index + 1 if body is not None and body.kind is SourceKind.ORGANIZATION else 0
            if item.form in ("과", "와"):
                return _verb_end(line, index + 1, end, words.OCCASION_VERBS)
            return 0
    return 0


def _has(line: Sequence[Item], end: int) -> bool:
    """Does what is said tell what somebody has, so that 박씨에게 belongs to it: 잘못이 있다고?"""
    verb = next((i for i in range(end, max(0, end - 4), -1) if line[i].form in ("있", "없")), 0)
    return verb > 0 and line[verb - 1].tag == "JKS"


def _to_outlet(line: Sequence[Item], particle: int) -> bool:
    """Is something told to an outlet: YTN에 │ 전기가, and not 방송에 나온?"""
    noun, after = line[particle - 1], line[particle + 1 : particle + 3]
    goes = any(i.tag.startswith(("VV", "XSV")) for i in after)
    return line[particle].form == "에" and not goes and (noun.tag == "SL" or noun.form.endswith(names.MEDIA))
