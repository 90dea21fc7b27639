"""Runs rule books over a run of text, settles overlaps, and keeps what every match was made from.

Overlaps within a kind are settled by one sentence: longest, then the later book, then the earlier rule. Across kinds
the order of work settles them: what a veto, then a name, then a time has claimed, is no quantity.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import perf_counter_ns
from typing import Any, Final, NamedTuple

from ljextract.lexicon import Entry, Hit, Kinds, Lexicon, Table, slot_of
from ljextract.native import i64, mypyc_attr
from ljextract.rules import Match, Piece, Rule, RuleBook, beside_of, index_rules, put_in_order
from ljextract.spotter import Spot
from ljextract.text import Span, Text
from ljextract.tokens import Token, Tokenizer, tokenize
from ljextract.values.name import Name
from ljextract.values.number import Number


@mypyc_attr(acyclic=True)
class NumberHit:
    """A number that the pack's grammar read at `start:end`; `parts` say how ("billion", 10^9), for explanations. `digits` are those
    that it begins with, and `scaled` says that a scale stands behind them ("1.2 billion").

    `behind` is what the pack has read behind it, once that is asked for.
    """

    __slots__ = ("behind", "digits", "end", "number", "parts", "scaled", "start")

    def __init__(
        self,
        start: i64,
        end: i64,
        number: Number,
        parts: tuple[Piece, ...] = (),
        digits: str = "",
        scaled: bool = False,
    ) -> None:
        self.start = start
        self.end = end
        self.number = number
        self.parts = parts
        self.digits = digits
        self.scaled = scaled
        self.behind: Any = None


@mypyc_attr(acyclic=True)
class NumbersAt:
    """The numbers of a run, which stand in order and apart, by where they begin, or else by where they end: asked like a
    dictionary, and made in no time."""

    __slots__ = ("_by_end", "_last", "_numbers")

    def __init__(self, numbers: list[NumberHit], *, by_end: bool) -> None:
        self._numbers = numbers
        self._by_end = by_end
        self._last: i64 = 0  # of those that were asked for: most questions are about the same one or the next

    def get(self, at: i64) -> NumberHit | None:
        """The number at a place, or None."""
        numbers, by_end = self._numbers, self._by_end
        place: i64 = at
        low: i64 = 0
        high: i64 = len(numbers)
        middle = self._last
        while low < high:
            number = numbers[middle]
            here: i64 = number.end if by_end else number.start
            if here == place:
                self._last = middle
                return number
            if here < place:
                low = middle + 1
                middle = low if middle == self._last and low < high else (low + high) >> 1
            else:
                high = middle
                middle = (low + high) >> 1
        self._last = max(0, low - 1)
        return None

    def __contains__(self, at: i64) -> bool:
        return self.get(at) is not None

    def __getitem__(self, at: i64) -> NumberHit:
        number = self.get(at)
        if number is None:
            raise KeyError(at)
        return number


@mypyc_attr(acyclic=True)
class Note:
    """A diagnostic in the making: its code, what to add to its line, and where."""

    __slots__ = ("code", "detail", "end", "start")

    def __init__(self, code: str, detail: str, start: i64, end: i64) -> None:
        self.code = code
        self.detail = detail
        self.start = start
        self.end = end


class Lost(NamedTuple):
    """A match that made no record, and why: `winner` took its place, or it was claimed before."""

    match: Match
    reason: str


@mypyc_attr(acyclic=True)
class Claim:
    """A stretch of a text that is taken, and by whom."""

    __slots__ = ("end", "owner", "start")

    def __init__(self, start: i64, end: i64, owner: str) -> None:
        self.start = start
        self.end = end
        self.owner = owner


class Claims:
    """Stretches of a text that are taken; `all` has them ascending and disjoint."""

    def __init__(self) -> None:
        self.all: list[Claim] = []
        self._last: i64 = 0  # of those that were asked for: most questions are about the same one or the next

    def add(self, claim: Claim) -> None:
        """Take a stretch that overlaps no other."""
        index, high = 0, len(self.all)
        while index < high:
            middle = (index + high) // 2
            if self.all[middle].start < claim.start:
                index = middle + 1
            else:
                high = middle
        self.all.insert(index, claim)

    def extend(self, claims: list[Claim]) -> None:
        """Take many stretches at once, which stand in order."""
        before = self.all
        if not before or not claims:
            self.all = before + claims
            return
        merged: list[Claim] = []
        at = 0  # of those that were taken before
        for claim in claims:
            while at < len(before) and before[at].start < claim.start:
                merged.append(before[at])
                at += 1
            merged.append(claim)
        self.all = merged + before[at:]

    def free(self, start: i64) -> None:
        """Give back the stretch that begins at a place."""
        self.all = [claim for claim in self.all if claim.start != start]

    def owner(self, start: i64, end: i64) -> str | None:
        """Who has taken any part of the stretch, or None."""
        claims = self.all
        index: i64 = 0
        high: i64 = len(claims)
        last = self._last
        if last < high:  # the first that ends behind the place is looked for: not before this one, or not behind it
            if start < claims[last].end:
                if last == 0 or start >= claims[last - 1].end:
                    claim = claims[last]
                    return claim.owner if claim.start < end else None
                high = last
            else:
                index = last + 1
                if index < high and start < claims[index].end:
                    high = index
        while index < high:
            middle: i64 = (index + high) >> 1
            if start < claims[middle].end:
                high = middle
            else:
                index = middle + 1
        self._last = index
        return claims[index].owner if index < len(claims) and claims[index].start < end else None


@mypyc_attr(acyclic=True)
class Lookup:
    """The words of some kinds, as they are looked for in a run; what is found is added to `found`, if it is kept at all."""

    __slots__ = ("_end", "_folded", "_found", "_narrow", "_start", "table")

    def __init__(self, table: Table, text: Text, start: i64, end: i64, found: list[Hit] | None) -> None:
        self.table = table
        self._found = found
        self._folded = text.folded
        self._narrow = text.narrow
        self._start = start
        self._end = end

    # What was looked for at a place is not kept: nine in ten places are asked about once, and most are told by a character.

    def ahead(self, at: i64) -> Hit | None:
        """The longest of the words that begins at a place."""
        hit = self.table.longest(self._folded, self._narrow, at, self._end)
        if hit is not None and self._found is not None:
            self._found.append(hit)
        return hit

    def behind(self, at: i64) -> Hit | None:
        """The longest of the words that ends at a place."""
        hit = self.table.longest_before(self._folded, self._narrow, at, self._start)
        if hit is not None and self._found is not None:
            self._found.append(hit)
        return hit


class Beside:
    """What stands beside numbers, as a pack reads it. It is no function, which compiled is asked through Python, and this is
    asked most."""

    def of(self, reading: Reading, number: NumberHit, asked: frozenset[str]) -> frozenset[str]:
        """What stands beside a number, of what is asked for."""
        raise NotImplementedError


_NOWHERE: Final = Span(0, 0)


class Reading:
    """A run of one language under reading: its text, its words, and what has been found in it so far.

    Offsets are the article's. `start` and `end` bound the run; nothing is read beyond them.
    """

    def __init__(self, text: Text, span: tuple[int, int], lexicon: Lexicon, tokenizer: Tokenizer, lang: str) -> None:
        self.text = text
        self.raw = text.raw
        self.folded = text.folded
        self.latin = text.latin
        self.narrow = text.narrow
        self.start: i64 = span[0]
        self.end: i64 = span[1]
        self.lexicon = lexicon
        self.tokenizer = tokenizer
        self.lang = lang
        self.hits: list[Hit] = []  # the scanned words, by where they begin, the longest first
        self.besides: list[Spot] = []  # what was found with them of words that no word file has, by where they end
        self.numbers: list[NumberHit] = []
        self.number_at = NumbersAt([], by_end=False)
        self.number_ending = NumbersAt([], by_end=True)
        self.finds: dict[str, list[Piece]] = {}
        self.claims = Claims()
        self.notes: list[Note] = []
        self.lost: list[Lost] = []
        self.memo: dict[tuple[Any, ...], Any] = {}  # what a pack's rules work out once a run or sentence
        self.kept: Any = None  # the same, where a pack has a class of its own for what is asked most
        self.tracing = False
        self.clock: dict[str, int] | None = None
        """The nanoseconds that each rule takes, and the words (`word_id`) that it takes them for, where that is asked for."""
        self.beside: Beside | None = None
        self._looked_up: list[Hit] | None = None
        self._looked_up_at: dict[int, list[Hit]] = {}
        self._placed = 0  # so many of those that were looked up stand there
        self._sentence = _NOWHERE  # the last that was asked for: most questions are about the same one
        self._sentence_start = self._sentence_end = 0
        self._tokens: dict[int, list[Token]] = {}
        self._clauses: dict[
            int, dict[int, list[Token]]
        ] = {}  # by where their sentence begins, and then by where they do
        self._finds_at: dict[str, dict[int, Piece]] = {}

    # Places

    def skip(self, at: i64) -> i64:
        """The place behind the blanks at a place; a line break is no blank."""
        latin = self.latin
        place: i64 = at
        end: i64 = self.end
        while place < end:
            code: i64 = latin[place]
            if code not in (32, 9):
                break
            place += 1
        return place

    def skip_back(self, at: i64) -> i64:
        """The place before the blanks that end at a place."""
        latin = self.latin
        place: i64 = at
        start: i64 = self.start
        while place > start:
            code: i64 = latin[place - 1]
            if code not in (32, 9):
                break
            place -= 1
        return place

    def sentence(self, at: i64) -> Span:
        """The bounds of the sentence that holds a place, within the run."""
        if not self._sentence_start <= at < self._sentence_end:
            span = self.text.sentence_at(at)
            start, end = span.start, span.end
            if start < self.start or end > self.end:
                start, end = max(start, self.start), min(end, self.end)
                span = Span(start, end)
            self._sentence, self._sentence_start, self._sentence_end = span, start, end
        return self._sentence

    # Words

    def lookup(self, kinds: Kinds) -> Lookup:
        """The words of the kinds; what asks for the same ones often keeps it."""
        return Lookup(self.table(kinds), self.text, self.start, self.end, self._looked_up)

    def longest(self, kinds: Kinds, at: i64) -> Hit | None:
        """The longest word of the kinds that begins at a place."""
        hit = self.table(kinds).longest(self.folded, self.narrow, at, self.end)
        if hit is not None and self._looked_up is not None:
            self._looked_up.append(hit)
        return hit

    def longest_before(self, kinds: Kinds, at: i64) -> Hit | None:
        """The longest word of the kinds that ends at a place."""
        hit = self.table(kinds).longest_before(self.folded, self.narrow, at, self.start)
        if hit is not None and self._looked_up is not None:
            self._looked_up.append(hit)
        return hit

    def table(self, kinds: Kinds) -> Table:
        """The words of the kinds."""
        lexicon, slot = self.lexicon, slot_of(kinds)
        table = lexicon.recent[slot]
        if table is None or table.kinds is not kinds:
            table = lexicon.recent[slot] = lexicon.table_of(kinds)
            table.kinds = kinds
        return table

    def keep_looked_up(self) -> None:
        """Keep the words that are looked up from now on: no record needs them, they tell what a word file is good for."""
        self._looked_up = []

    def looked_up(self) -> list[Hit]:
        """The words that rules have looked up in this run, and found, where they are kept."""
        return self._looked_up or []

    def looked_up_in(self, start: i64, end: i64) -> list[Hit]:
        """Those of them that lie in a stretch."""
        by_place = self._looked_up_at
        looked_up = self.looked_up()
        for hit in looked_up[self._placed :]:
            by_place.setdefault(hit.start, []).append(hit)
        self._placed = len(looked_up)
        return [hit for at in range(start, end) for hit in by_place.get(at, ()) if hit.end <= end]

    def hit_of(self, kind: str, at: i64) -> Hit | None:
        """The longest scanned word of a kind that begins at a place."""
        hits = self.hits
        index = self._hit_behind(at)
        while index < len(hits) and hits[index].start == at:
            if hits[index].entry.kind == kind:
                return hits[index]
            index += 1
        return None

    def has_hit(self, at: i64) -> bool:
        """Whether a scanned word begins at a place."""
        index = self._hit_behind(at)
        return index < len(self.hits) and self.hits[index].start == at

    def _hit_behind(self, at: i64) -> i64:
        """The first of the scanned words that begins at a place or behind it, by its index."""
        hits = self.hits
        low: i64 = 0
        high: i64 = len(hits)
        while low < high:
            middle: i64 = (low + high) >> 1
            if hits[middle].start < at:
                low = middle + 1
            else:
                high = middle
        return low

    def found_at(self, kind: str, at: i64) -> Piece | None:
        """What the finder of that name found at a place."""
        if kind not in self._finds_at:
            self._finds_at[kind] = {piece.start: piece for piece in self.finds.get(kind, ())}
        return self._finds_at[kind].get(at)

    def tokens(self, at: i64) -> list[Token]:
        """The tokens of the sentence that holds a place; a sentence is tokenized once, when a rule first asks."""
        bounds = self.sentence(at)
        start, end = bounds.start, bounds.end
        tokens = self._tokens.get(start)
        if tokens is None:
            tokens = self._tokens[start] = self._all_tokens(start, end)
        return tokens

    def _all_tokens(self, start: i64, end: i64) -> list[Token]:
        """The tokens of a sentence: those of its clauses that are known, and between them of the rest."""
        clauses = self._clauses.get(start)
        if clauses is None:
            return tokenize(self.tokenizer, self.raw, self.folded, start, end)
        found: list[Token] = []
        at = start
        for first, tokens in sorted(clauses.items()):
            if first > at:
                found += tokenize(self.tokenizer, self.raw, self.folded, at, first)
            found += tokens
            at = tokens[-1].end if tokens else first
        if at < end:
            found += tokenize(self.tokenizer, self.raw, self.folded, at, end)
        return found

    def clause_tokens(self, start: i64, end: i64) -> list[Token]:
        """The tokens of a stretch inside a sentence, at whose edges words end whatever the tokenizer, as at marks and blanks."""
        sentence = self.sentence(start).start
        clauses = self._clauses.get(sentence)
        if clauses is None:
            clauses = self._clauses[sentence] = {}
        tokens = clauses.get(start)
        if tokens is None:
            tokens = clauses[start] = tokenize(self.tokenizer, self.raw, self.folded, start, end)
        return tokens

    # Results

    def close(self) -> None:
        """Let go of what points back at the reading, so that an article's memory is freed at once, not by a later search
        for circles: in a row of articles that search took a sixth of the time."""
        self.lost, self.finds, self.memo, self.kept, self._finds_at = [], {}, {}, None, {}

    def note(self, code: str, start: i64, end: i64, detail: str = "") -> None:
        """Keep a diagnostic about a stretch of the text."""
        self.notes.append(Note(code, detail, start, end))


@mypyc_attr(acyclic=True)
class _Left:
    """The rules that are left where what is asked for stands beside a number, or some of it."""

    __slots__ = ("beside", "rules")

    def __init__(self, beside: frozenset[str], rules: list[Rule]) -> None:
        self.beside = beside
        self.rules = rules


class _AtNumbers:
    """The rules at numbers of one form, and those of them that what stands beside a number leaves."""

    __slots__ = ("asking", "by_beside", "last", "rules")

    def __init__(self, rules: list[Rule]) -> None:
        self.rules = rules
        self.asking = any(map(beside_of, rules))
        self.by_beside: dict[frozenset[str], _Left] = {}
        self.last = _Left(frozenset(), [])  # most numbers have the same beside them as the one before

    def left(self, beside: frozenset[str]) -> list[Rule]:
        """Those rules, for what stands beside a number."""
        last = self.last
        if last.beside is not beside:
            found = self.by_beside.get(beside)
            if found is None:
                rules = [rule for rule in self.rules if not beside_of(rule) or beside_of(rule) in beside]
                found = self.by_beside[beside] = _Left(beside, rules)
            last = self.last = found
        return last.rules


_NO_RULES: Final[list[Rule]] = []


class RuleSet:
    """The rules of some books, by anchor, in their order of precedence."""

    def __init__(self, books: Sequence[RuleBook]) -> None:
        self.books = tuple(books)
        self._by_anchor = index_rules(books)
        self._numbers = {key[1]: _AtNumbers(rules) for key, rules in self._by_anchor.items() if key[0] == "number"}
        self._lexical = {key[1]: rules for key, rules in self._by_anchor.items() if key[0] == "lex"}
        self._found = {key[1]: rules for key, rules in self._by_anchor.items() if key[0] == "found"}
        order = [rule for book in reversed(books) for rule in book.rules]
        self._rank = {rule: index for index, rule in enumerate(order)}
        self._asked = frozenset(filter(None, map(beside_of, order)))

    def matches(self, reading: Reading) -> list[Match]:
        """The matches that stand in a run; their places are claimed."""
        return self.settle(reading, self.candidates(reading)) if self.books else []

    def candidates(self, reading: Reading) -> list[Match]:
        """Every match of every rule at its anchors; those in claimed places only when tracing."""
        found: list[Match] = []
        claims = reading.claims
        free = reading.tracing or not claims.all  # nothing need be asked where nothing is claimed
        if self._numbers:
            # What stands beside the numbers is told of them all before the rules are tried: the code of each stays in the
            # processor's own memory.
            at: _AtNumbers | None = None
            form = ""  # of the number before: most are cardinals
            tried: list[NumberHit] = []
            rules_of: list[list[Rule]] = []
            for number in reading.numbers:
                if free or claims.owner(number.start, number.end) is None:
                    if number.number.form != form:
                        form = number.number.form
                        at = self._numbers.get(form)
                    rules = _NO_RULES if at is None else self._rules_at(at, reading, number)
                    if rules:
                        tried.append(number)
                        rules_of.append(rules)
            for index in range(len(tried)):
                number = tried[index]
                _attempt(reading, rules_of[index], Piece("number", number.start, number.end, number), found)
        if self._lexical:
            lexical = self._lexical
            hits = reading.hits
            kind = ""  # of the word before: most are number words
            at_kind: list[Rule] | None = None
            for index in range(len(hits)):
                hit = hits[index]
                if hit.entry.kind is not kind:
                    kind = hit.entry.kind
                    at_kind = lexical.get(kind)
                if at_kind is None or _has_longer(hits, index, kind):
                    continue
                if free or claims.owner(hit.start, hit.end) is None:
                    _attempt(reading, at_kind, Piece(kind, hit.start, hit.end, hit.entry), found)
        for kind, rules in self._found.items():
            pieces = reading.finds.get(kind)
            if pieces:
                for piece in pieces:
                    if free or claims.owner(piece.start, piece.end) is None:
                        _attempt(reading, rules, piece, found)
        return found

    def _rules_at(self, at: _AtNumbers, reading: Reading, number: NumberHit) -> list[Rule]:
        """The rules at a number that what stands beside it leaves to be tried."""
        if reading.beside is None or not at.asking or reading.tracing:
            return at.rules
        return at.left(reading.beside.of(reading, number, self._asked))

    def settle(self, reading: Reading, found: list[Match]) -> list[Match]:
        """The matches that stand, in text order; the others go to `reading.lost`. The winners' places are claimed."""
        if not found:
            return found
        claims = reading.claims
        free: list[Match] = []
        for match in found:
            owner = claims.owner(match.start, match.end) if claims.all else None
            if owner is None:
                free.append(match)
            elif reading.tracing:
                reading.lost.append(Lost(match, f"the place belongs to {owner}"))
        put_in_order(free)
        kept: list[Match] = []
        first = 0
        while first < len(free):  # a group of matches that overlap each other, directly or through others
            end, behind = free[first].end, first + 1
            while behind < len(free) and free[behind].start < end:
                end = max(end, free[behind].end)
                behind += 1
            if behind == first + 1:  # most overlap none
                kept.append(free[first])
            else:
                kept += self._winners(reading, free[first:behind])
            first = behind
        put_in_order(kept)
        claims.extend([Claim(match.start, match.end, match.rule.id) for match in kept])
        return kept

    def _winners(self, reading: Reading, cluster: list[Match]) -> list[Match]:
        if len(cluster) > _FEW:
            cluster.sort(key=lambda match: (match.start - match.end, self._rank[match.rule], match.start))
        else:
            for index in range(1, len(cluster)):  # most are two or three
                at, match = index, cluster[index]
                while at > 0 and self._goes_before(match, cluster[at - 1]):
                    cluster[at] = cluster[at - 1]
                    at -= 1
                cluster[at] = match
        taken = Claims()
        winners: list[Match] = []
        for match in cluster:
            owner = taken.owner(match.start, match.end)
            if owner is None:
                taken.add(Claim(match.start, match.end, match.rule.id))
                winners.append(match)
            elif reading.tracing:
                reading.lost.append(Lost(match, f"lost to {owner}"))
        return winners

    def _goes_before(self, one: Match, other: Match) -> bool:
        """Whether a match is longer than another, or as long and of a rule that goes before."""
        difference = (one.end - one.start) - (other.end - other.start)
        if difference == 0:
            difference = self._rank[other.rule] - self._rank[one.rule] or other.start - one.start
        return difference > 0


_FEW: Final = 8


def _has_longer(hits: list[Hit], index: i64, kind: str) -> bool:
    """Whether a hit that goes before one at the same place is of a kind."""
    start, other = hits[index].start, index - 1
    while other >= 0 and hits[other].start == start:
        if hits[other].entry.kind == kind:
            return True
        other -= 1
    return False


def _attempt(reading: Reading, rules: list[Rule], anchor: Piece, found: list[Match]) -> None:
    if reading.clock is not None:
        return _attempt_timed(reading, reading.clock, rules, anchor, found)
    for rule in rules:
        match = rule.match(reading, anchor)
        if match is not None:
            found.append(match)
    return None


def _attempt_timed(
    reading: Reading, clock: dict[str, int], rules: list[Rule], anchor: Piece, found: list[Match]
) -> None:
    for rule in rules:
        begin = perf_counter_ns()
        match = rule.match(reading, anchor)
        took = perf_counter_ns() - begin
        for who in (rule.id, *_words_of(reading, anchor, match)):
            clock[who] = clock.get(who, 0) + took
        if match is not None:
            found.append(match)


def _words_of(reading: Reading, anchor: Piece, match: Match | None) -> list[str]:
    """The words that a rule's time is also the time of, as `word_id` calls them: its anchor, and what its match holds."""
    pieces = [anchor] if match is None else [anchor, *match.pieces]
    hits = [Hit(one.start, one.end, one.what) for one in pieces if isinstance(one.what, Entry)]
    if match is not None:
        hits += reading.looked_up_in(match.start, match.end)
    words = {word_id(hit.entry.id, reading.folded[hit.start : hit.end]) for hit in hits}
    if match is not None and isinstance(match.value, Name) and match.value.reference is not None:
        words.add(word_id(match.value.reference, match.text))
    return sorted(words)


def word_id(id: str, word: str) -> str:
    """What a word of an entry, or a name of an organization, is called where times are added up."""
    return f"{id}\t{word}"


Finder = Callable[[Reading], list[Piece]]
NumberReader = Callable[[Reading], list[NumberHit]]


def read_numbers(reading: Reading, read: NumberReader) -> None:
    """Read the run's numbers with the pack's grammar."""
    reading.numbers = read(reading)
    reading.number_at = NumbersAt(reading.numbers, by_end=False)
    reading.number_ending = NumbersAt(reading.numbers, by_end=True)


__all__ = [
    "Beside", "Claim", "Claims", "Entry", "Finder", "Lost", "Note", "NumberHit", "NumberReader", "Reading", "RuleSet", "read_numbers",
    "word_id",
]  # fmt: skip
