"""Stage one of the temporal engine: find what looks like a time, in one pass, and say what it means.

`Matcher(grammar)` compiles a grammar once; `Matcher.mentions(text)` gives the mentions of a text in order. The work
is linear in the length of the text: one scan for lexemes, then rules over clusters of bounded length.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from timeline.temporal.patterns import Alphabet, by_lead, first_letters, longest, translate
from timeline.temporal.rules import FirstWord, Grammar, LastWord, Rule, Shape, Words

LONGEST_CLUSTER = 48  # lexemes; a longer run is no time expression but a table or an attack


class Mention(NamedTuple):
    """An expression found in a text, not yet dated. `category` is what the grammar calls it."""

    start: int
    end: int
    expression: Any
    category: str
    rules: tuple[str, ...]

    @property
    def rule(self) -> str:
        """The rule that made it, or the name of the word's category where a single word says it."""
        return self.rules[-1] if self.rules else self.category.lower()


class Rejected(NamedTuple):
    """What looked like a time and was refused, and why. For `explain`."""

    start: int
    end: int
    rules: tuple[str, ...]
    reason: str


class Node:
    """A lexeme, a gap or what a rule made of several."""

    __slots__ = ("end", "rules", "start", "value")

    def __init__(self, start: int, end: int, value: Any, rules: tuple[str, ...] = ()) -> None:
        self.start, self.end, self.value, self.rules = start, end, value, rules


class _Compiled:
    """A rule over letters. Its expression is compiled when a cluster first has a letter that it begins with.

    What it builds never changes, so that it is built once of the same values, and shared.
    """

    __slots__ = ("_built", "_match", "_source", "alone", "makes", "names", "rule")

    def __init__(self, rule: Rule, source: str, names: tuple[str, ...], makes: str) -> None:
        self.rule, self.names = rule, names
        self._built: dict[Any, Any] = {}
        self.alone = (rule.name,)
        self.makes = makes  # the category's letter
        self._source = source
        self._match: Callable[[str, int], re.Match[str] | None] | None = None

    def match(self, letters: str, at: int) -> re.Match[str] | None:
        if self._match is None:
            self._match = re.compile(self._source).match
        return self._match(letters, at)

    def build(self, values: tuple[Any, ...]) -> Any:
        """What the rule makes of the values of its named categories; None where it refuses."""
        key = values, tuple(map(type, values))  # 1 and True are equal
        try:
            return self._built[key]
        except KeyError:
            pass
        if len(self._built) >= _BUILT:
            self._built.clear()
        made = self._built[key] = self.rule.build(**dict(zip(self.names, values, strict=True)))
        return made


_Candidate = tuple[
    int, _Compiled, tuple[int, ...]
]  # end, rule, where its named categories stand; -1 for nowhere
_Found = tuple[int, int, tuple[_Candidate, ...]]  # layer, place, what matches there
_Layer = Mapping[str, Sequence[_Compiled]]  # the rules that a letter begins
_REMEMBERED = 50_000  # shapes; then the memory begins anew
_BUILT = 1_000  # expressions of a rule; as well


class Matcher:
    """A grammar, compiled. It remembers how shapes of clusters match, and is safe to share between threads."""

    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar
        self._alphabet = alphabet = Alphabet(dict(grammar.aliases))
        self._free: dict[str, tuple[str, Any, bool]] = {}  # words that may begin an expression
        self._bound: dict[str, tuple[str, Any, bool]] = {}  # words that may go on with one
        self._shapes: dict[str, Shape] = {}
        self._first, self._follow = self._compile_scanner(grammar)
        self._readers = {
            name: (shape.read, alphabet.letter(shape.category), shape.weak)
            for name, shape in self._shapes.items()
        }
        self._gaps = {gap: alphabet.letter(c) if c else "" for gap, c in grammar.gaps.items()}
        self._gaps_with_space: dict[str, str | None] = {}
        self._layers = tuple(self._compile_layer(layer) for layer in grammar.layers)
        self._outputs = {alphabet.letter(c): c for c in grammar.outputs}

        self._remembered: dict[tuple[int, str, int], _Found | None] = {}

    # -------------------------------------------------------------- compiling

    def _compile_scanner(self, grammar: Grammar) -> tuple[re.Pattern[str], re.Pattern[str]]:
        """One pattern that finds a first lexeme anywhere, and one that goes on from a lexeme to the next."""
        free: dict[str, bool] = {}  # closed?
        going_on: dict[str, bool] = {}
        tied: set[str] = set()  # words that, going on, are what a bound lexeme says
        for number, lexeme in enumerate(grammar.lexemes):
            letter = self._alphabet.letter(lexeme.category)
            if isinstance(lexeme, Words):
                for word, value in lexeme.values.items():
                    found = letter, value, lexeme.weak
                    if not lexeme.bound and word not in self._free:
                        self._free[word], free[word] = found, lexeme.closed
                    if word not in self._bound or (lexeme.bound and word not in tied):
                        self._bound[word], going_on[word] = found, lexeme.closed
                    if lexeme.bound:
                        tied.add(word)
            else:
                self._shapes[f"s{number}"] = lexeme
        begin = by_lead({name: shape for name, shape in self._shapes.items() if not shape.bound})
        go_on = by_lead(self._shapes)
        if free:
            letters = "".join(re.escape(c) for c in sorted({word[0] for word in free}))
            words = longest(free, grammar.after_word, grammar.closing)
            begin.append(f"{grammar.before_word}(?=[{letters}])(?P<w>{words})")
        if going_on:
            go_on.append(f"(?P<w>{longest(going_on, grammar.after_word, grammar.closing)})")
        follow = f"(?P<gap>(?>{grammar.between}))(?:{'|'.join(go_on)})"
        return re.compile("|".join(begin)), re.compile(follow)

    def _compile_layer(self, rules: Sequence[Rule]) -> _Layer:
        by_first: dict[str, list[_Compiled]] = {}
        for rule in rules:
            source, names = translate(rule.pattern, self._alphabet)
            compiled = _Compiled(rule, source, names, self._alphabet.letter(rule.makes))
            for letter in sorted(first_letters(source)):
                by_first.setdefault(letter, []).append(compiled)
        return by_first

    # -------------------------------------------------------------- finding

    def mentions(self, text: str, rejected: list[Rejected] | None = None) -> Iterator[Mention]:
        """The time expressions of a text, in order, not overlapping. `rejected` collects what was refused."""
        for letters, nodes in self._clusters(text):
            yield from self._read(letters, nodes, text, rejected)

    def _clusters(self, text: str) -> Iterator[tuple[str, list[Node]]]:
        """Runs of lexemes with nothing but known gaps between them, that hold at least one that is not weak."""
        at = 0
        for base, low, stop in windows(text):
            at = base + (yield from self._clusters_in(low, base, at - base, stop))

    def _clusters_in(
        self, low: str, base: int, at: int, stop: int
    ) -> Generator[tuple[str, list[Node]], None, int]:
        """Those that begin in a window from `at` on and before `stop`; gives where the next window is to begin."""
        search, follow = self._first.search, self._follow.match
        end = at
        m = search(low, at)
        while m is not None:
            start, end = m.span()
            if start >= stop:
                return start
            lexeme = self._lexeme(m, self._free)
            if lexeme is None:
                m = search(low, max(end, start + 1))
                continue
            m = follow(low, end)
            letter, value, weak = lexeme
            if m is None and weak:  # by far the most: the, a, 3
                m = search(low, end)
                continue
            letters, nodes, strong = [letter], [Node(base + start, base + end, value)], not weak
            while m is not None and len(nodes) < LONGEST_CLUSTER:
                gap = m["gap"]
                between = self._between(gap) if gap else ""
                if between is None:
                    break
                lexeme = self._lexeme(m, self._bound)
                if lexeme is None:
                    break
                start = end + len(gap)
                if between:
                    letters.append(between)
                    nodes.append(Node(base + end, base + start, None))
                letter, value, weak = lexeme
                end = m.end()
                letters.append(letter)
                nodes.append(Node(base + start, base + end, value))
                strong = strong or not weak
                m = follow(low, end)
            if strong:
                yield "".join(letters), nodes
            m = search(low, end)
        return max(stop, end)

    def _between(self, gap: str) -> str | None:
        """The letter of a gap, empty for nothing but space; None for one that no expression has."""
        try:
            return self._gaps_with_space[gap]
        except KeyError:
            found = self._gaps_with_space[gap] = self._gaps.get("".join(gap.split()))
            return found

    def _lexeme(
        self, m: re.Match[str], words: Mapping[str, tuple[str, Any, bool]]
    ) -> tuple[str, Any, bool] | None:
        """Category letter, value and weakness of a match; None for a word that hides others or a shape refused."""
        name = m.lastgroup or ""
        if name == "w":
            found = words[m[name]]
            return None if found[1] is None else found
        read, letter, weak = self._readers[name]
        value = read(m[name])
        if value is None:
            return None
        if type(value) is tuple and len(value) == 2 and isinstance(value[0], str):
            return self._alphabet.letter(value[0]), value[1], weak
        return letter, value, weak

    def reduce(self, letters: str, nodes: list[Node]) -> tuple[str, list[Node]]:
        """Run the cascade over a cluster."""
        layer = at = 0
        while (found := self._candidates(layer, letters, at)) is not None:
            layer, at, candidates = found
            for end, compiled, places in candidates:
                made = compiled.build(tuple([None if place < 0 else nodes[place].value for place in places]))
                if made is not None:
                    earlier = dict.fromkeys([r for node in nodes[at:end] for r in node.rules])
                    rules = (*earlier, compiled.rule.name) if earlier else compiled.alone
                    nodes[at:end] = [Node(nodes[at].start, nodes[end - 1].end, made, rules)]
                    letters = letters[:at] + compiled.makes + letters[end:]
                    break
            at += 1
        return letters, nodes

    def _candidates(self, layer: int, letters: str, at: int) -> _Found | None:
        """Where rules next match, at or behind a place of a layer or in a later layer; which, the longest first.

        It depends on categories only, and texts have few shapes of clusters, so it is remembered.
        """
        key = layer, letters, at
        try:
            return self._remembered[key]
        except KeyError:
            pass
        found = self._look(layer, letters, at)
        if len(self._remembered) >= _REMEMBERED:
            self._remembered.clear()
        self._remembered[key] = found
        return found

    def _look(self, layer: int, letters: str, at: int) -> _Found | None:
        for number in range(layer, len(self._layers)):
            by_first = self._layers[number]
            for start in range(at if number == layer else 0, len(letters)):
                matches = [
                    (m.end(), compiled, tuple(map(m.start, compiled.names)))
                    for compiled in by_first.get(letters[start], ())
                    if (m := compiled.match(letters, start)) is not None
                ]
                if matches:
                    matches.sort(key=lambda candidate: -candidate[0])
                    return number, start, tuple(matches)
        return None

    def _read(
        self, letters: str, nodes: list[Node], text: str, rejected: list[Rejected] | None
    ) -> Iterator[Mention]:
        lexemes = list(nodes)
        reduced, nodes = self.reduce(letters, nodes)
        outputs, refuse = self._outputs, self.grammar.refuse
        for letter, node in zip(reduced, nodes, strict=True):
            category = outputs.get(letter)
            if category is None:
                continue
            reason = refuse(text, node.start, node.end)
            if reason is None:
                yield Mention(node.start, node.end, node.value, category, node.rules)
                continue
            if rejected is not None:
                rejected.append(Rejected(node.start, node.end, node.rules, reason))
            first, last = isinstance(reason, FirstWord), isinstance(reason, LastWord)
            if not first and not last:
                continue
            kept = [
                (own, lexeme)
                for own, lexeme in zip(letters, lexemes, strict=True)
                if node.start + first <= lexeme.start and lexeme.end <= node.end - last
            ]
            if kept:
                yield from self._read(
                    "".join(own for own, _ in kept), [lexeme for _, lexeme in kept], text, rejected
                )


_WINDOW = 1 << 18  # characters of a text that are lowered at once
_BEFORE = 64  # characters that a pattern looks back at most
_BEHIND = 1 << 12  # and more than a cluster that begins in the window can have


def windows(text: str) -> Iterator[tuple[int, str, int]]:
    """A text in lower case, piece by piece, so that a long one is not there twice: where each piece begins and, in it,
    where those matches begin that are left to the next."""
    for cut in range(0, max(len(text), 1), _WINDOW):
        base = max(0, cut - _BEFORE)
        low = lowered(text[base : cut + _WINDOW + _BEHIND])
        yield base, low, cut + _WINDOW - base


def lowered(text: str) -> str:
    """The text in lower case, code point for code point (`İ`, whose lower case is two, stays)."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c if len(c.lower()) > 1 else c.lower() for c in text)


@cache
def matcher(grammar: Grammar) -> Matcher:
    """The compiled form of a grammar, made once a process."""
    return Matcher(grammar)
