"""Runs rule books over a run of text, settles overlaps, and keeps what every match was made from.

Overlaps within a kind are settled by one sentence: longest, then the later book, then the earlier rule. Across kinds
the order of work settles them: what a veto, then a name, then a time has claimed, is no quantity.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ljextract.lexicon import Entry, Hit, Lexicon, Table
from ljextract.rules import Match, Piece, Rule, RuleBook, beside_of, index_rules
from ljextract.text import Span, Text
from ljextract.tokens import Token, Tokenizer, tokenize
from ljextract.values.number import Number


class NumberHit(NamedTuple):
    """A number that the pack's grammar read at `start:end`; `parts` say how ("billion", 10^9)."""

    start: int
    end: int
    number: Number
    parts: tuple[Piece, ...] = ()


class Note(NamedTuple):
    """A diagnostic in the making: its code, what to add to its line, and where."""

    code: str
    detail: str
    start: int | None
    end: int | None


class Lost(NamedTuple):
    """A match that made no record, and why: `winner` took its place, or it was claimed before."""

    match: Match
    reason: str


@dataclass
class Claims:
    """Stretches of a text that are taken, ascending and disjoint."""

    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    owners: list[str] = field(default_factory=list)

    def add(self, start: int, end: int, owner: str) -> None:
        """Take a stretch that overlaps no other."""
        index = bisect_left(self.starts, start)
        self.starts.insert(index, start)
        self.ends.insert(index, end)
        self.owners.insert(index, owner)

    def extend(self, spans: Iterable[tuple[int, int, str]]) -> None:
        """Take many stretches at once."""
        merged = sorted([*zip(self.starts, self.ends, self.owners, strict=True), *spans])
        self.starts = [start for start, _, _ in merged]
        self.ends = [end for _, end, _ in merged]
        self.owners = [owner for _, _, owner in merged]

    def owner(self, start: int, end: int) -> str | None:
        """Who has taken any part of the stretch, or None."""
        index = bisect_right(self.ends, start)
        return self.owners[index] if index < len(self.starts) and self.starts[index] < end else None


class Reading:
    """A run of one language under reading: its text, its words, and what has been found in it so far.

    Offsets are the article's. `start` and `end` bound the run; nothing is read beyond them.
    """

    def __init__(self, text: Text, span: Span, lexicon: Lexicon, tokenizer: Tokenizer, lang: str) -> None:
        self.text = text
        self.raw = text.raw
        self.folded = text.folded
        self.narrow = text.narrow
        self.start, self.end = span
        self.lexicon = lexicon
        self.tokenizer = tokenizer
        self.lang = lang
        self.hits: Mapping[int, list[Hit]] = {}
        self.numbers: list[NumberHit] = []
        self.number_at: dict[int, NumberHit] = {}
        self.number_ending: dict[int, NumberHit] = {}
        self.finds: dict[str, list[Piece]] = {}
        self.claims = Claims()
        self.notes: list[Note] = []
        self.lost: list[Lost] = []
        self.memo: dict[tuple[Any, ...], Any] = {}  # what a pack's rules work out once a run or sentence
        self.tracing = False
        self.beside: Beside | None = None
        self._ahead: dict[tuple[tuple[str, ...], int], Hit | None] = {}
        self._behind: dict[tuple[tuple[str, ...], int], Hit | None] = {}
        self._tokens: dict[int, list[Token]] = {}
        self._tables: dict[tuple[str, ...], Table] = {}
        self._finds_at: dict[str, dict[int, Piece]] = {}

    # Places

    def skip(self, at: int) -> int:
        """The place behind the blanks at a place; a line break is no blank."""
        folded, end = self.folded, self.end
        while at < end and folded[at] in " \t":
            at += 1
        return at

    def skip_back(self, at: int) -> int:
        """The place before the blanks that end at a place."""
        folded, start = self.folded, self.start
        while at > start and folded[at - 1] in " \t":
            at -= 1
        return at

    def sentence(self, at: int) -> Span:
        """The bounds of the sentence that holds a place, within the run."""
        start, end = self.text.sentence_at(at)
        return Span(max(start, self.start), min(end, self.end))

    # Words

    def longest(self, kinds: tuple[str, ...], at: int) -> Hit | None:
        """The longest word of the kinds that begins at a place."""
        key = kinds, at
        if key not in self._ahead:
            self._ahead[key] = self._table(kinds).longest(self.folded, self.narrow, at, self.end)
        return self._ahead[key]

    def longest_before(self, kinds: tuple[str, ...], at: int) -> Hit | None:
        """The longest word of the kinds that ends at a place."""
        key = kinds, at
        if key not in self._behind:
            self._behind[key] = self._table(kinds).longest_before(self.folded, self.narrow, at, self.start)
        return self._behind[key]

    def _table(self, kinds: tuple[str, ...]) -> Table:
        table = self._tables.get(kinds)
        if table is None:
            table = self._tables[kinds] = self.lexicon.table(*kinds)
        return table

    def hit_of(self, kind: str, at: int) -> Hit | None:
        """The longest scanned word of a kind that begins at a place."""
        return next((hit for hit in self.hits.get(at, ()) if hit.entry.kind == kind), None)

    def found_at(self, kind: str, at: int) -> Piece | None:
        """What the finder of that name found at a place."""
        if kind not in self._finds_at:
            self._finds_at[kind] = {piece.start: piece for piece in self.finds.get(kind, ())}
        return self._finds_at[kind].get(at)

    def tokens(self, at: int) -> list[Token]:
        """The tokens of the sentence that holds a place; a sentence is tokenized once, when a rule first asks."""
        start, end = self.sentence(at)
        tokens = self._tokens.get(start)
        if tokens is None:
            tokens = self._tokens[start] = tokenize(self.tokenizer, self.raw, self.folded, start, end)
        return tokens

    # Results

    def note(self, code: str, start: int, end: int, detail: str = "") -> None:
        """Keep a diagnostic about a stretch of the text."""
        self.notes.append(Note(code, detail, start, end))


class RuleSet:
    """The rules of some books, by anchor, in their order of precedence."""

    def __init__(self, books: Sequence[RuleBook]) -> None:
        self.books = tuple(books)
        self._by_anchor = index_rules(books)
        self._numbers = {key[1]: rules for key, rules in self._by_anchor.items() if key[0] == "number"}
        self._lexical = {key[1]: rules for key, rules in self._by_anchor.items() if key[0] == "lex"}
        self._found = {key[1]: rules for key, rules in self._by_anchor.items() if key[0] == "found"}
        order = [rule for book in reversed(books) for rule in book.rules]
        self._rank = {rule: index for index, rule in enumerate(order)}
        self._asking = {form for form, rules in self._numbers.items() if any(map(beside_of, rules))}
        self._by_beside: dict[tuple[str, frozenset[str]], list[Rule]] = {}

    def candidates(self, reading: Reading) -> list[Match]:
        """Every match of every rule at its anchors; those in claimed places only when tracing."""
        found: list[Match] = []
        claims, tracing = reading.claims, reading.tracing

        def attempt(rules: list[Rule], anchor: Piece) -> None:
            if not tracing and claims.owner(anchor.start, anchor.end) is not None:
                return
            for rule in rules:
                match = rule.match(reading, anchor)
                if match is not None:
                    found.append(match)

        if self._numbers:
            for number in reading.numbers:
                if tracing or claims.owner(number.start, number.end) is None:
                    attempt(self._rules_at(reading, number), Piece("number", number.start, number.end, number))
        if self._lexical:
            for hits in reading.hits.values():
                seen: set[str] = set()
                for start, end, entry in hits:
                    rules = self._lexical.get(entry.kind)
                    if rules is not None and entry.kind not in seen:
                        seen.add(entry.kind)
                        attempt(rules, Piece(entry.kind, start, end, entry))
        for kind, rules in self._found.items():
            for piece in reading.finds.get(kind, ()):
                attempt(rules, piece)
        return found

    def _rules_at(self, reading: Reading, number: NumberHit) -> list[Rule]:
        """The rules that a number's form, and what stands beside it, leave to be tried."""
        form = number.number.form
        rules = self._numbers.get(form, [])
        if reading.beside is None or form not in self._asking or reading.tracing:
            return rules
        key = form, reading.beside(reading, number)
        found = self._by_beside.get(key)
        if found is None:
            found = self._by_beside[key] = [rule for rule in rules if not beside_of(rule) or beside_of(rule) in key[1]]
        return found

    def settle(self, reading: Reading, found: list[Match]) -> list[Match]:
        """The matches that stand, in text order; the others go to `reading.lost`. The winners' places are claimed."""
        free: list[Match] = []
        for match in found:
            owner = reading.claims.owner(match.start, match.end)
            if owner is None:
                free.append(match)
            else:
                reading.lost.append(Lost(match, f"the place belongs to {owner}"))
        kept = [winner for cluster in _clusters(free) for winner in self._winners(reading, cluster)]
        kept.sort(key=lambda match: match.start)
        reading.claims.extend((match.start, match.end, match.rule.id) for match in kept)
        return kept

    def _winners(self, reading: Reading, cluster: list[Match]) -> list[Match]:
        if len(cluster) == 1:
            return cluster
        cluster.sort(key=lambda match: (match.start - match.end, self._rank[match.rule], match.start))
        taken = Claims()
        winners: list[Match] = []
        for match in cluster:
            owner = taken.owner(match.start, match.end)
            if owner is None:
                taken.add(match.start, match.end, match.rule.id)
                winners.append(match)
            else:
                reading.lost.append(Lost(match, f"lost to {owner}"))
        return winners


def _clusters(found: list[Match]) -> Iterable[list[Match]]:
    """Groups of matches that overlap each other, directly or through others."""
    found.sort(key=lambda match: match.start)
    cluster: list[Match] = []
    end = -1
    for match in found:
        if cluster and match.start >= end:
            yield cluster
            cluster = []
        cluster.append(match)
        end = max(end, match.end)
    if cluster:
        yield cluster


Finder = Callable[[Reading], list[Piece]]
NumberReader = Callable[[Reading], list[NumberHit]]
Beside = Callable[[Reading, NumberHit], frozenset[str]]


def read_numbers(reading: Reading, read: NumberReader) -> None:
    """Read the run's numbers with the pack's grammar, and index them by place."""
    reading.numbers = read(reading)
    reading.number_at = {hit.start: hit for hit in reading.numbers}
    reading.number_ending = {hit.end: hit for hit in reading.numbers}


__all__ = [
    "Beside", "Claims", "Entry", "Finder", "Lost", "Note", "NumberHit", "NumberReader", "Reading", "RuleSet", "read_numbers",
]  # fmt: skip
