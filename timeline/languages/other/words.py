"""What dateparser's tables lack of a few languages: parts of day, last and next, every, a few, noon and midnight.

One entry a language, one string of words a category; `|` separates words of several parts.
"""

from __future__ import annotations

from typing import Any

_PARTS = {"MO": 0, "AF": 1, "EV": 2, "NI": 3}

_WORDS: dict[str, dict[str, str]] = {
    "de": {
        "MO": "morgens|vormittag|vormittags|am morgen|früh|frühmorgens|in der früh|am vormittag",
        "AF": "nachmittag|nachmittags|am nachmittag",
        "EV": "abend|abends|am abend|spätabends",
        "NI": "nacht|nachts|in der nacht",
        "LAST": "letzte|letzten|letzter|letztes|letztem|vergangene|vergangenen|vorige|vorigen|voriges|vergangenes",
        "NEXT": "nächste|nächsten|nächster|nächstes|nächstem|kommende|kommenden|kommendes",
        "THIS": "diese|dieser|dieses|diesen|diesem|aktuelle|aktuellen",
        "EVERY": "jede|jeden|jedes|jeder|alle|immer",
        "SOME": "einige|mehrere|ein paar|wenige",
        "NOON": "mittag|mittags",
        "MIDNIGHT": "mitternacht",
        "WEEKEND": "wochenende",
        "O_CLOCK": "uhr",
        "SET_DAY": "täglich",
        "SET_WEEK": "wöchentlich",
        "SET_MONTH": "monatlich",
        "SET_YEAR": "jährlich",
        "ONE": "ein|eine|einen|einem|einer",
        "SEASON1": "frühling|frühjahr",
        "SEASON2": "sommer",
        "SEASON3": "herbst",
        "SEASON4": "winter",
        "CHRISTMAS": "weihnachten",
        "EASTER": "ostern",
        "YEAR_WORD": "jahr|jahre|im jahr|im jahre",
    },
    "fr": {
        "MO": "matin|le matin|du matin|ce matin|matinée",
        "AF": "après-midi|l'après-midi|apres-midi|cet après-midi|de l'après-midi",
        "EV": "soir|soirée|le soir|du soir|ce soir|dans la soirée",
        "NI": "nuit|la nuit|cette nuit",
        "LAST": "dernier|dernière|derniers|dernières|derniere|passé|passée",
        "NEXT": "prochain|prochaine|prochains|prochaines|suivant|suivante|suivants",
        "THIS": "ce|cet|cette|même",
        "EVERY": "chaque|tous les|toutes les|tout le|toute la",
        "SOME": "quelques|plusieurs",
        "NOON": "midi",
        "MIDNIGHT": "minuit",
        "WEEKEND": "week-end|weekend|fin de semaine",
        "O_CLOCK": "h|heures|heure",
        "SET_DAY": "quotidien|quotidiennement",
        "SET_WEEK": "hebdomadaire",
        "SET_MONTH": "mensuel|mensuellement",
        "SET_YEAR": "annuel|annuellement",
        "ONE": "un|une",
        "SEASON1": "printemps",
        "SEASON2": "été",
        "SEASON3": "automne",
        "SEASON4": "hiver",
        "CHRISTMAS": "noël|noel",
        "EASTER": "pâques",
        "YEAR_WORD": "année|an|l'année|l'an",
    },
    "es": {
        "MO": "por la mañana|de la mañana|la mañana|madrugada|de la madrugada",
        "AF": "tarde|la tarde|por la tarde|de la tarde|esta tarde",
        "EV": "",
        "NI": "noche|la noche|por la noche|de la noche|esta noche|anoche",
        "LAST": "pasado|pasada|pasados|pasadas|último|última|últimos|últimas",
        "NEXT": "próximo|próxima|próximos|próximas|siguiente|siguientes|que viene",
        "THIS": "este|esta|estos|estas|ese|esa|mismo|misma",
        "EVERY": "cada|todos los|todas las|toda la|todo el",
        "SOME": "unos|unas|algunos|algunas|varios|varias",
        "NOON": "mediodía|mediodia",
        "MIDNIGHT": "medianoche",
        "WEEKEND": "fin de semana",
        "O_CLOCK": "h|horas|en punto",
        "SET_DAY": "diario|diariamente",
        "SET_WEEK": "semanal|semanalmente",
        "SET_MONTH": "mensual|mensualmente",
        "SET_YEAR": "anual|anualmente",
        "ONE": "un|una|uno",
        "TWO": "dos",
        "THREE": "tres",
        "FOUR": "cuatro",
        "FIVE": "cinco",
        "SIX": "seis",
        "SEVEN": "siete",
        "EIGHT": "ocho",
        "NINE": "nueve",
        "TEN": "diez",
        "SEASON1": "primavera",
        "SEASON2": "verano",
        "SEASON3": "otoño",
        "SEASON4": "invierno",
        "CHRISTMAS": "navidad",
        "EASTER": "pascua",
        "YEAR_WORD": "año|el año",
    },
    "ja": {
        "MO": "午前中|朝|今朝|未明|早朝",
        "AF": "午後|昼|昼過ぎ",
        "EV": "夕方|夕",
        "NI": "夜|今夜|昨夜|深夜|晩",
        "LAST": "前の|先|過去|昨",
        "NEXT": "次の|来|翌|向こう|今後",
        "THIS": "この|その|今|同じ",
        "EVERY": "毎",
        "SOME": "数",
        "NOON": "正午",
        "MIDNIGHT": "零時",
        "WEEKEND": "週末",
        "O_CLOCK": "時",
        "SET_DAY": "毎日",
        "SET_WEEK": "毎週",
        "SET_MONTH": "毎月",
        "SET_YEAR": "毎年",
        "TODAY": "本日|当日|この日|その日",
        "TOMORROW": "翌日",
    },
    "zh": {
        "MO": "早上|上午|早晨|凌晨|清晨|今晨",
        "AF": "下午|中午",
        "EV": "傍晚|晚上|今晚",
        "NI": "夜里|深夜|夜间|夜晚",
        "LAST": "上|去|前|过去",
        "NEXT": "下|未来|接下来",
        "THIS": "这|本|当",
        "EVERY": "每",
        "SOME": "几|数",
        "NOON": "正午",
        "MIDNIGHT": "午夜",
        "WEEKEND": "周末",
        "O_CLOCK": "点|點|时|時|点钟",
        "SET_DAY": "每天|每日",
        "SET_WEEK": "每周|每星期",
        "SET_MONTH": "每月",
        "SET_YEAR": "每年",
        "TODAY": "今日|当天",
        "TOMORROW": "次日|明日",
    },
}
_COUNTED = ("ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN")


def of(code: str, category: str) -> list[str]:
    """The words of a category in a language; none where nothing is known."""
    return [w for w in _WORDS.get(code, {}).get(category, "").split("|") if w]


def parts_of_day(code: str) -> dict[str, str]:
    """Words for parts of the day and TIMEX3's names of them."""
    return {word: part for part in _PARTS for word in of(code, part)}


def numbers(code: str) -> dict[str, int]:
    """Number words that dateparser's tables lack."""
    return {word: n for n, name in enumerate(_COUNTED, 1) for word in of(code, name)}


def seasons(code: str) -> dict[str, Any]:
    """Words for seasons, 1 to 4 from spring."""
    return {word: n for n in (1, 2, 3, 4) for word in of(code, f"SEASON{n}")}
