"""Which language a text is in: by script first, then by function words, then by a classifier (py3langid)."""

from __future__ import annotations

import re
from collections import Counter

_SAMPLE = 4_000
_SCRIPTS = (
    ("ko", r"[가-힣ㄱ-ㅎㅏ-ㅣ]"),
    ("ja", r"[ぁ-んァ-ヶ]"),
    ("zh", r"[一-鿿]"),
    ("ru", r"[а-яё]"),
    ("el", r"[α-ω]"),
    ("ar", r"[ء-ي]"),
    ("he", r"[א-ת]"),
    ("th", r"[ก-๙]"),
    ("hi", r"[ऄ-ह]"),
)
# Characters as only Japan writes them, and those of Chinese grammar or its simplified script.
_JAPANESE = frozenset(
    "働込峠畑枠匂円図発売変戦対駅広沢渋済経続転関読説両営労単栄桜竜悪圧囲価拡鉄伝仏払芸気団帰検権険験県応択収処徳恵抜挙斎"
)
_CHINESE = frozenset("的了是这這们們个为說说时对发东车书长门问间业产员进还过没你她吗吧呢给让从于并")
_ERAS = ("令和", "平成", "昭和", "大正", "明治")
_WORDS = {
    "en": "the of and to in is that for was on with as by at from it he said his they this have are be has not who",
    "de": "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat",
    "fr": "le la les de des et en du une que est pour dans qui au sur par pas plus sont avec il elle ce cette aux",
    "es": "el la los las de que y en un una por con para del se es al lo como más su sus fue ha pero este está",
    "it": "il di che e la in un una per con del della è non si sono da dei delle al alla anche come più gli",
    "pt": "o a os as de que e em um uma para com do da não se no na por mais dos das ao foi são é",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er om door ook bij naar werd heeft",
}
# Words of time: what a short text that is asked about a date is made of.
_TIMES = {
    "en": "today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday week month "
    "year years day days january february march april june july august october december last next "
    "ago am pm morning night time your what you",
    "de": "heute morgen gestern montag dienstag mittwoch donnerstag freitag samstag sonntag uhr woche "
    "monat jahr jahre tag tage januar februar märz mai juni juli oktober dezember vor nach nächste "
    "letzte mittag abend nacht am bis",
    "fr": "aujourd hui demain hier lundi mardi mercredi jeudi vendredi samedi dimanche semaine mois an ans "
    "année jour jours janvier février mars avril mai juin juillet août septembre octobre décembre "
    "prochain dernier il y a je matin soir nuit",
    "es": "hoy mañana ayer lunes martes miércoles jueves viernes sábado domingo semana mes año años día "
    "días enero febrero marzo abril mayo junio julio septiembre octubre diciembre próximo pasado "
    "hace tarde noche desde hasta",
    "it": "oggi domani ieri lunedì martedì mercoledì giovedì venerdì sabato domenica settimana mese anno "
    "anni giorno fa",
    "pt": "hoje amanhã ontem segunda terça quarta quinta sexta feira sábado domingo semana mês ano anos "
    "dia há atrás",
    "nl": "vandaag morgen gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag week maand "
    "jaar dag geleden",
}
_INDEX: dict[str, list[str]] = {}
for _code, _listed in _WORDS.items():
    for _word in {*_listed.split(), *_TIMES[_code].split()}:
        _INDEX.setdefault(_word, []).append(_code)
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = frozenset("en de fr es it pt nl sv da no fi pl cs sk hu ro hr sl tr vi id ca et lv lt".split())
_CLEARLY = 5.0  # of log probability


def detect(text: str) -> str:
    """The ISO 639-1 code of a text's language, from its first 4,000 characters; `en` where nothing tells."""
    sample = text[:_SAMPLE].lower()
    letters = sum(c.isalpha() for c in sample)
    if not letters:
        return "en"
    counts = {code: len(re.findall(letter, sample)) for code, letter in _SCRIPTS}
    if counts["ja"] > 0.05 * letters:  # kanji count for Japanese where kana stand between them
        return "ja"
    script, most = max(counts.items(), key=lambda c: c[1])
    latin = letters - sum(counts.values())
    # A syllable of Korean or Chinese says as much as three Latin letters; a text may name more than it says.
    weight = 5 if script in ("ko", "zh") else 1
    if most and most * weight >= latin:
        return _han(sample) if script == "zh" else script
    return _by_words(sample)


def _han(sample: str) -> str:
    """Chinese, or Japanese that has no kana: a headline, a date, a list of names."""
    japanese = sum(c in _JAPANESE for c in sample) + 2 * sum(era in sample for era in _ERAS)
    return "ja" if japanese > sum(c in _CHINESE for c in sample) else "zh"


def _by_words(sample: str) -> str:
    votes: Counter[str] = Counter()
    words = _WORD.findall(sample)
    for word in words:
        for code in _INDEX.get(word, ()):
            votes[code] += 1
    ranked = votes.most_common(2)
    lead = ranked[0][1] - (ranked[1][1] if len(ranked) > 1 else 0) if ranked else 0
    if lead >= 2 or (lead == 1 and (len(words) < 6 or ranked[0][1] <= 4)):
        return ranked[0][0]
    if len(words) < 4:
        return ranked[0][0] if ranked else "en"
    return _classified(sample)


def _classified(sample: str) -> str:
    """The classifier's word on a text in Latin letters; `en` where it is not clearly another language."""
    import py3langid

    scores = {code: float(score) for code, score in py3langid.rank(sample) if code in _LATIN}
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] - scores["en"] >= _CLEARLY else "en"
