"""What dateparser's tables lack of a few languages: parts of day, last and next, every, a few, noon and midnight.

One entry a language, one string of words a category: `|` separates them, `=` what each stands for where that differs.
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
        "YEAR_WORD": "jahr|jahre|im jahr|im jahre",
        "EDGE": "anfang=START|mitte=MID|ende=END",
        "OF": "des|der|den|dem",
        "OF_UNIT": "monats=month|jahres=year|jahrs=year|jahrhunderts=century|jahrzehnts=decade",
        "HALF": "halbe|halben|halber|halbes|eine halbe|einer halben|einem halben|ein halbes",
        "MORE_THAN_ONE": "anderthalb|eineinhalb",
        "BEFORE_LAST": "vorletzte|vorletzten|vorletzter|vorletztes|vorletztem",
        "AFTER_NEXT": "übernächste|übernächsten|übernächster|übernächstes|übernächstem",
        "WEEKDAY6": "sonnabend",
        "GLUED": "morgen=MO|früh=MO|vormittag=MO|mittag=MI|nachmittag=AF|abend=EV|nacht=NI",
        "FEASTS": (
            "neujahr=1-1|neujahrstag=1-1|heilige drei könige=1-6|dreikönigstag=1-6|"
            "valentinstag=2-14|tag der arbeit=5-1|tag der deutschen einheit=10-3|"
            "reformationstag=10-31|halloween=10-31|allerheiligen=11-1|allerseelen=11-2|"
            "nikolaustag=12-6|heiligabend=12-24|heiliger abend=12-24|weihnachten=12-25|erster weihnachtstag=12-25|"
            "ersten weihnachtstag=12-25|erster weihnachtsfeiertag=12-25|ersten weihnachtsfeiertag=12-25|"
            "zweiter weihnachtstag=12-26|zweiten weihnachtstag=12-26|zweiter weihnachtsfeiertag=12-26|"
            "zweiten weihnachtsfeiertag=12-26|silvester=12-31|rosenmontag=easter:-48|fastnacht=easter:-47|"
            "faschingsdienstag=easter:-47|aschermittwoch=easter:-46|palmsonntag=easter:-7|gründonnerstag=easter:-3|"
            "karfreitag=easter:-2|karsamstag=easter:-1|ostern=easter:0|ostersonntag=easter:0|ostermontag=easter:1|"
            "christi himmelfahrt=easter:39|pfingsten=easter:49|pfingstsonntag=easter:49|pfingstmontag=easter:50|"
            "fronleichnam=easter:60|muttertag=nth:5:7:2"
        ),
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
        "YEAR_WORD": "année|an|l'année|l'an",
        "EDGE": "début=START|le début=START|milieu=MID|le milieu=MID|mi=MID|fin=END|la fin=END",
        "OF": "de|du|de la",
        "HALF": "demi|une demi|demie",
        "BEFORE_LAST": "avant-dernier|avant-dernière",
        "FEASTS": (
            "nouvel an=1-1|jour de l'an=1-1|le jour de l'an=1-1|épiphanie=1-6|saint-valentin=2-14|fête du travail=5-1|"
            "fête nationale=7-14|assomption=8-15|halloween=10-31|toussaint=11-1|armistice=11-11|"
            "réveillon de noël=12-24|veille de noël=12-24|noël=12-25|noel=12-25|saint-sylvestre=12-31|"
            "mardi gras=easter:-47|mercredi des cendres=easter:-46|vendredi saint=easter:-2|pâques=easter:0|"
            "lundi de pâques=easter:1|ascension=easter:39|pentecôte=easter:49|lundi de pentecôte=easter:50"
        ),
        "DECADE": "années|les années|des années",
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
        "YEAR_WORD": "año|el año",
        "EDGE": "principios=START|comienzos=START|inicios=START|mediados=MID|finales=END|fines=END",
        "HALF": "media|medio",
        "BEFORE_LAST": "antepasado|antepasada",
        "FEASTS": (
            "año nuevo=1-1|día de reyes=1-6|reyes magos=1-6|san valentín=2-14|día del trabajo=5-1|"
            "día del trabajador=5-1|"
            "halloween=10-31|todos los santos=11-1|día de muertos=11-2|día de los muertos=11-2|nochebuena=12-24|"
            "navidad=12-25|nochevieja=12-31|miércoles de ceniza=easter:-46|domingo de ramos=easter:-7|"
            "jueves santo=easter:-3|viernes santo=easter:-2|pascua=easter:0|domingo de pascua=easter:0|"
            "domingo de resurrección=easter:0|corpus christi=easter:60"
        ),
        "DECADE": "los años|años|la década de|la década de los",
    },
    "ja": {
        "MO": "午前|午前中|朝|今朝|未明|早朝",
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
        "EDGE_BEHIND": "初め=START|はじめ=START|初頭=START|半ば=MID|中旬=MID|上旬=START|下旬=END|末=END|終わり=END",
        "ERA": "令和=2018|平成=1988|昭和=1925|大正=1911|明治=1867",
        "SEASON1": "春",
        "SEASON2": "夏",
        "SEASON3": "秋",
        "SEASON4": "冬",
        "BEFORE_LAST": "先々",
        "AFTER_NEXT": "再来",
        "FEASTS": (
            "元旦=1-1|元日=1-1|バレンタインデー=2-14|建国記念の日=2-11|昭和の日=4-29|憲法記念日=5-3|みどりの日=5-4|こどもの日=5-5|"
            "山の日=8-11|ハロウィン=10-31|文化の日=11-3|勤労感謝の日=11-23|クリスマスイブ=12-24|クリスマス=12-25|大晦日=12-31|"
            "成人の日=nth:1:1:2|海の日=nth:7:1:3|敬老の日=nth:9:1:3|スポーツの日=nth:10:1:2"
        ),
        "AGO": "前=-1|後=1",
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
        "OF": "的",
        "EDGE_BEHIND": "年初=START|初=START|上旬=START|中旬=MID|下旬=END|底=END|末=END",
        "BEFORE_LAST": "上上|上上个",
        "AFTER_NEXT": "下下|下下个",
        "FEASTS": (
            "元旦=1-1|情人节=2-14|妇女节=3-8|劳动节=5-1|儿童节=6-1|教师节=9-10|国庆节=10-1|万圣节=10-31|平安夜=12-24|圣诞节=12-25|"
            "春节=lunar:1:1|元宵节=lunar:1:15|端午节=lunar:5:5|七夕=lunar:7:7|中秋节=lunar:8:15|重阳节=lunar:9:9|"
            "母亲节=nth:5:7:2|父亲节=nth:6:7:3"
        ),
        "AGO": "前=-1|以前=-1|之前=-1|后=1|後=1|以后=1|之后=1",
        "SEASON1": "春天|春季|春",
        "SEASON2": "夏天|夏季|夏",
        "SEASON3": "秋天|秋季|秋",
        "SEASON4": "冬天|冬季|冬",
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


def pairs(code: str, category: str) -> dict[str, str]:
    """The words of a category that say what each stands for: `ende=END`, `karfreitag=easter:-2`."""
    return dict(word.split("=") for word in of(code, category))
