"""Makes `timeline/languages/en/meanings.txt` of the files of WordNet 3.0 (Debian's package `wordnet-base`).

    python tools/meanings.py /usr/share/wordnet timeline/languages/en/meanings.txt

Of each word only its most usual meanings count: in the rare ones nearly every word is like every other. What is a kind
of something else (a win is a victory), brings it about (who is killed dies) or cannot be without it (to beat is to win)
is told by the words of either: one line for each such two, so that two kinds of one thing stay two.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

Key = tuple[str, str]  # n or v, where it stands in the file

USUAL = 2  # meanings of a word that count, the most usual first
HAPPENINGS = {4, 10, 11, 19, 22, 26}  # noun.act, communication, event, phenomenon, process, state
STEM = 4  # letters that a word has in common with the one that it is made of
SO_ALSO = {"@": "a kind of", ">": "brings about", "*": "not without"}
KINDS = 40  # what has more kinds than that (to move, to change) is no word for any of them
LICENSE = 29  # lines at the head of each file of WordNet


class Meaning(NamedTuple):
    words: list[str]
    topic: int
    derived: list[tuple[int, Key, int]]  # number of the word, other meaning, number of its word
    wider: list[Key]  # what it is a kind of, brings about or cannot be without
    kinds: int  # of it


Usual = dict[tuple[str, str], list[Key]]


def read(folder: Path) -> tuple[dict[Key, Meaning], Usual, set[str]]:
    """The meanings of verbs and nouns, those of each word, the most usual first, and the words that texts were seen to
    have: WordNet counted them."""
    meanings: dict[Key, Meaning] = {}
    usual: Usual = {}
    seen: set[str] = set()
    for kind, name in (("v", "verb"), ("n", "noun")):
        for line in lines(folder / f"data.{name}"):
            fields = line.split(" | ")[0].split()
            count = int(fields[3], 16)
            words = [word.lower() for word in fields[4 : 4 + 2 * count : 2]]
            links = fields[5 + 2 * count :]
            quads = list(zip(*(links[n::4] for n in range(4)), strict=False))
            derived = [
                (int(where[:2], 16), (to, at), int(where[2:], 16))
                for sign, at, to, where in quads
                if sign == "+" and to in "nv"
            ]
            wider = [(to, at) for sign, at, to, where in quads if sign in SO_ALSO and to == kind]
            kinds = sum(sign == "~" for sign, *_ in quads)
            meanings[kind, fields[0]] = Meaning(words, int(fields[1]), derived, wider, kinds)
        for line in lines(folder / f"index.{name}"):
            fields = line.split()
            usual[kind, fields[0]] = [(kind, at) for at in fields[-int(fields[2]) :]]
            if fields[5 + int(fields[3])] != "0":
                seen.add(fields[0])
    return meanings, usual, seen


def lines(path: Path) -> Iterator[str]:
    yield from path.read_text(encoding="latin-1").splitlines()[LICENSE:]


def table(folder: Path) -> tuple[dict[str, set[str]], set[frozenset[str]]]:
    """Words with those that are made of them, and words of one meaning."""
    meanings, usual, seen = read(folder)
    found: dict[Key, set[str]] = defaultdict(set)
    verbs: dict[str, str] = {}
    for key, meaning in meanings.items():
        if key[0] == "n" and meaning.topic not in HAPPENINGS:
            continue
        found[key] |= {w for w in meaning.words if key in usual[key[0], w][:USUAL]}
        for number, other, noun in meaning.derived if key[0] == "v" else ():
            verb, made = meaning.words[number - 1], meanings[other].words[noun - 1]
            happens = other[0] == "n" and meanings[other].topic in HAPPENINGS
            if happens and verb in found[key] and other in usual["n", made][:USUAL]:
                found[key].add(made)
                first = key == usual["v", verb][0] and other == usual["n", made][0]
                if made != verb and (first or made[:STEM] == verb[:STEM]):
                    verbs.setdefault(made, verb)
    families: dict[str, set[str]] = defaultdict(set)
    for made, verb in verbs.items():
        if ("v", made) not in usual and verb not in verbs:
            families[verb].add(made)
    groups = {frozenset(filter(plain, words)) for words in found.values()} | wider(meanings, usual, seen)
    holding: dict[str, list[frozenset[str]]] = defaultdict(list)
    for group in groups:
        for word in group:
            holding[word].append(group)
    return families, {g for g in groups if len(g) > 1 and not any(g < other for other in holding[min(g)])}


def wider(meanings: dict[Key, Meaning], usual: Usual, seen: set[str]) -> set[frozenset[str]]:
    """The words of each happening, in their most usual meaning, with those of each that is told by telling of it."""

    def words(key: Key) -> set[str]:
        meaning = meanings[key]
        if key[0] == "n" and meaning.topic not in HAPPENINGS:
            return set()
        first = {w for w in meaning.words if usual[key[0], w][0] == key}
        made = {
            meanings[other].words[noun - 1]
            for number, other, noun in (meaning.derived if key[0] == "v" else ())
            if meaning.words[number - 1] in first and meanings[other].topic in HAPPENINGS
            if other == usual["n", meanings[other].words[noun - 1]][0]
        }
        return {w for w in first | made if plain(w) and w in seen}

    told = (
        (words(key), words(other))
        for key, one in meanings.items()
        for other in one.wider
        if meanings[other].kinds <= KINDS
    )
    return {frozenset(some | others) for some, others in told if some and others}


def plain(word: str) -> bool:
    """Whether a word is one of news: a word, or a verb with a particle."""
    return word.isascii() and word.replace("_", "").isalpha() and word.count("_") < 2


def main(folder: str, target: str) -> None:
    families, groups = table(Path(folder))
    terms = [line[4:].strip() for line in Path(folder, "data.verb").read_text().splitlines()[:LICENSE]]
    rows = [*(" ".join([f"{verb}:", *sorted(made)]) for verb, made in sorted(families.items()))]
    rows += sorted(" ".join(sorted(group)) for group in groups)
    Path(target).write_text(
        "".join(f"{line}\n" for line in [*(f"# {line}".rstrip() for line in terms), *rows]),
        encoding="ascii",
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
