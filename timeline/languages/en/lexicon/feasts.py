"""English days with names: fixed, the n-th weekday of a month, or so many days from Easter."""

from __future__ import annotations

from timeline.temporal.expressions import Feast
from timeline.temporal.rules import Words

_FIXED = {
    "new-year": ((1, 1), "new year's day|new year's|new years day|new year day"),
    "epiphany": ((1, 6), "epiphany"),
    "groundhog": ((2, 2), "groundhog day"),
    "valentine": ((2, 14), "valentine's day|valentines day|valentine's"),
    "womens": ((3, 8), "international women's day"),
    "patrick": ((3, 17), "st. patrick's day|st patrick's day|saint patrick's day"),
    "fools": ((4, 1), "april fools' day|april fool's day|april fools day|april fools"),
    "earth": ((4, 22), "earth day"),
    "anzac": ((4, 25), "anzac day"),
    "may-day": ((5, 1), "may day|international workers' day"),
    "ve": ((5, 8), "v-e day|ve day"),
    "canada": ((7, 1), "canada day"),
    "burns": ((1, 25), "burns night"),
    "australia": ((1, 26), "australia day"),
    "holocaust": ((1, 27), "holocaust memorial day|international holocaust remembrance day"),
    "waitangi": ((2, 6), "waitangi day"),
    "george": ((4, 23), "st. george's day|st george's day"),
    "cinco": ((5, 5), "cinco de mayo"),
    "flag": ((6, 14), "flag day"),
    "juneteenth": ((6, 19), "juneteenth"),
    "andrew": ((11, 30), "st. andrew's day|st andrew's day"),
    "aids": ((12, 1), "world aids day"),
    "rights": ((12, 10), "human rights day"),
    "stephen": ((12, 26), "st. stephen's day|st stephen's day"),
    "independence": ((7, 4), "independence day|the fourth of july|fourth of july"),
    "bastille": ((7, 14), "bastille day"),
    "assumption": ((8, 15), "assumption day"),
    "halloween": ((10, 31), "halloween|hallowe'en"),
    "all-saints": ((11, 1), "all saints' day|all saints day"),
    "all-souls": ((11, 2), "all souls' day|all souls day"),
    "guy-fawkes": ((11, 5), "guy fawkes night|bonfire night"),
    "veterans": ((11, 11), "veterans day|veterans' day|armistice day|remembrance day"),
    "christmas-eve": ((12, 24), "christmas eve|xmas eve"),
    "christmas": ((12, 25), "christmas day|christmas|xmas|x'mas|xmas day"),
    "boxing": ((12, 26), "boxing day"),
    "new-year-eve": ((12, 31), "new year's eve|new years eve|new year eve|nye"),
}
_MOVING = {
    "lunar-new-year": ("lunar:1:1", "lunar new year|chinese new year"),
    "mlk": ("nth:1:1:3", "martin luther king day|martin luther king jr. day|mlk day"),
    "presidents": ("nth:2:1:3", "presidents day|presidents' day|president's day"),
    "mothers": ("nth:5:7:2", "mother's day|mothers day|mothers' day"),
    "memorial": ("nth:5:1:-1", "memorial day"),
    "fathers": ("nth:6:7:3", "father's day|fathers day|fathers' day"),
    "labor": ("nth:9:1:1", "labor day|labour day"),
    "columbus": ("nth:10:1:2", "columbus day|indigenous peoples' day"),
    "thanksgiving": ("nth:11:4:4", "thanksgiving day|thanksgiving"),
    "mardi-gras": ("easter:-47", "mardi gras|shrove tuesday"),
    "ash": ("easter:-46", "ash wednesday"),
    "palm": ("easter:-7", "palm sunday"),
    "maundy": ("easter:-3", "maundy thursday|holy thursday"),
    "good-friday": ("easter:-2", "good friday"),
    "holy-saturday": ("easter:-1", "holy saturday"),
    "easter": ("easter:0", "easter sunday|easter day|easter"),
    "easter-monday": ("easter:1", "easter monday"),
    "ascension": ("easter:39", "ascension day"),
    "pentecost": ("easter:49", "pentecost|whit sunday"),
    "whit-monday": ("easter:50", "whit monday"),
    "corpus-christi": ("easter:60", "corpus christi day"),
}
# Days beside one: its table, and how many days behind.
_BESIDE = {
    "election": ("nth:11:1:1", 1, "election day"),
    "black-friday": ("nth:11:4:4", 1, "black friday"),
    "cyber-monday": ("nth:11:4:4", 4, "cyber monday"),
}
_OF_A_YEAR = {"d-day": ((6, 6), 1944, "d-day"), "pearl-harbor": ((12, 7), 1941, "pearl harbor day")}


def _spelled(names: str) -> list[str]:
    """Every name, with either apostrophe."""
    return [w.replace("'", mark) for w in names.split("|") for mark in ("'", "’")]


_NO_DAYS = "father christmas|christmas island|easter island|easter egg|easter eggs|christmas carol|new year|year-to-date|year to date"

FEASTS = Words(
    "FEAST",
    dict.fromkeys(_NO_DAYS.split("|"))
    | {w: Feast(name=name, days=(day,)) for name, (day, names) in _FIXED.items() for w in _spelled(names)}
    | {w: Feast(name=name, table=table) for name, (table, names) in _MOVING.items() for w in _spelled(names)}
    | {
        w: Feast(name=name, table=table, span=(behind, behind))
        for name, (table, behind, names) in _BESIDE.items()
        for w in _spelled(names)
    }
    | {
        w: Feast(name=name, days=(day,), year=year)
        for name, (day, year, names) in _OF_A_YEAR.items()
        for w in _spelled(names)
    },
)
