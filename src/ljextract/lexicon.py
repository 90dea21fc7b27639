"""Word files to typed entries, the longest word at a place, and one scan for the words that start a rule.

A word file is TOML. Each table array is a *kind* ("unit", "month"), each table of it an entry:

    [[unit]]
    code  = "km2"                                # any keys that the pack's rules ask for: Entry.data
    words = ["square kilometre", "平方公里"]       # matched on the folded text: case and width don't matter
    symbols = ["km²"]                            # matched on the text as given
    yes   = [["It covers [3.5 km²].", "3.5 km2"]]
    no    = ["The km race was on."]

Words are looked up over characters. A word that begins or ends with a letter of an alphabet must stand at a word's edge
there: "m" is no unit in "mix" or "I'm". Ideographs have no such edges.
"""

from __future__ import annotations

import functools
import re
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Final

from ljextract.errors import LexiconError
from ljextract.known import ACTIVE
from ljextract.native import i64, mypyc_attr
from ljextract.spotter import BLANK, Spot, Spotter, is_at, joins_at

_ENTRY_KEYS: Final = frozenset({"words", "symbols", "yes", "no"})

KEPT_LEXICONS: Final = 16
"""What is worked out of a lexicon is kept for so many of them: the one that ships, and those of extractors with packs."""

MAX_WORD: Final = 64
"""Letters in a row beyond so many are no word of ours."""


@dataclass(frozen=True, eq=False)
class Entry:
    """One table of a word file. `id` is file and key ("en.units.km2"); `data` what the table says beside its words."""

    id: str
    kind: str
    data: dict[str, Any]  # not any mapping: a dictionary is asked without a call
    words: tuple[str, ...]
    symbols: tuple[str, ...] = ()
    ambiguous: frozenset[str] = frozenset()
    yes: tuple[tuple[str, str], ...] = ()
    no: tuple[str, ...] = ()

    def __getitem__(self, key: str) -> Any:
        return self.data[key]

    def get(self, key: str, default: Any = None) -> Any:
        """What the entry's table says under a key, or the default."""
        return self.data.get(key, default)


@mypyc_attr(acyclic=True, free_list_len=1)
class Hit:
    """An entry's word found at `start:end`."""

    __slots__ = ("end", "entry", "start")

    def __init__(self, start: i64, end: i64, entry: Entry) -> None:
        self.start = start
        self.end = end
        self.entry = entry


def joins(char: str) -> bool:
    """Whether the character is a letter of an alphabet, so that a word does not end beside it."""
    return bool(char) and joins_at(char, 0)


def _head_end(text: str, start: i64) -> i64:
    """Where the ASCII letters in a row end that begin at a place, or else the two characters there: words are kept by them."""
    end: i64 = start
    size: i64 = len(text)
    stop: i64 = min(size, end + MAX_WORD)
    while end < stop and 97 <= ord(text[end]) | 32 <= 122:  # A to Z
        end += 1
    return end if end > start else min(size, end + 2)


def _tail_start(text: str, end: i64, floor: i64) -> i64:
    """Where the ASCII letters in a row begin that end at a place, or else the two characters before it."""
    start: i64 = end
    stop: i64 = max(floor, start - MAX_WORD)
    while start > stop and 97 <= ord(text[start - 1]) | 32 <= 122:
        start -= 1
    return start if start < end else max(floor, start - 2)


LOW: Final = 4095
"""A place is sifted by the low bits of a character."""


class Sifted:
    """An expression for words. It is asked only where the characters stand that one of them begins with: compiled, a place is
    sifted at a few instructions, and most stretches have none."""

    __slots__ = ("_heads", "_pairs", "_pattern", "_signs")

    def __init__(self, expression: str, words: Iterable[str]) -> None:
        listed = list(words)
        self._pattern = re.compile(expression)
        self._heads = sieve(word[0] for word in listed)
        self._signs = sieve(word for word in listed if len(word) == 1)
        self._pairs = sieve_of_pairs(word[:2] for word in listed)

    def stands(self, folded: str, start: i64, end: i64) -> bool:
        """Whether one of the words stands in a stretch."""
        heads = self._heads
        at: i64 = start
        stop: i64 = end
        while at < stop:
            code: i64 = ord(folded[at]) & LOW
            if passes(heads, code) and (passes(self._signs, code) or may_be_pair(self._pairs, folded, at)):
                return self._pattern.search(folded, at, end) is not None
            at += 1
        return False


def sieve_of(keys: Iterable[int]) -> bytes:
    """A table of bits, set for the low bits of the keys: there are hundreds of such tables, and they are asked all the time,
    so that they should be small enough for the processor's own memory."""
    table = bytearray((LOW + 1) // 8)
    for key in keys:
        table[(key & LOW) >> 3] |= 1 << (key & 7)
    return bytes(table)


def passes(table: bytes, key: i64) -> bool:
    """Whether a key's bit is set in a sieve: compiled, a place is sifted at a few instructions."""
    bits: i64 = table[(key & LOW) >> 3]
    return (bits >> (key & 7)) & 1 != 0


def sieve(chars: Iterable[str]) -> bytes:
    """A sieve of characters, by their code points."""
    return sieve_of([ord(char) for char in chars])


def sieve_of_pairs(pairs: Iterable[str]) -> bytes:
    """A sieve of two characters in a row."""
    return sieve_of([pair_of(pair, 0) for pair in pairs if len(pair) == 2])


def may_be_pair(pairs: bytes, text: str, at: i64) -> bool:
    """Whether the two characters at a place may be one of some pairs; where no two stand there, too."""
    size: i64 = len(text)
    return at + 1 >= size or passes(pairs, pair_of(text, at))


def pair_of(text: str, at: i64) -> i64:
    """A number made of the two characters at a place: the key of a pair in a sieve."""
    first: i64 = ord(text[at])
    second: i64 = ord(text[at + 1])
    return first * 31 + second


def form_of(text: str, start: i64, end: i64) -> i64:
    """A number made of a word's first and last character and its length: where words have it, few others do."""
    first: i64 = ord(text[start])
    last: i64 = ord(text[end - 1])
    return first * 31 + last * 331 + end - start


MOST_LETTERS: Final = 12
"""So many letters, of five bits each, an integer of the machine holds."""


def letters_of(text: str, start: i64, end: i64) -> i64:
    """The number that the letters between two places make, five bits a letter; 0 where other characters stand there, or more
    letters than it holds."""
    if end - start > MOST_LETTERS:
        return 0
    letters: i64 = 0
    at = start
    while at < end:
        code: i64 = ord(text[at])
        if not 97 <= code <= 122:
            return 0
        letters = letters << 5 | code & 31
        at += 1
    return letters


def letters_in(latin: bytes, start: i64, end: i64) -> i64:
    """The same of a text that is given a byte a character."""
    if end - start > MOST_LETTERS:
        return 0
    letters: i64 = 0
    at = start
    while at < end:
        code: i64 = latin[at]
        if not 97 <= code <= 122:
            return 0
        letters = letters << 5 | code & 31
        at += 1
    return letters


def sieve_of_forms(words: Iterable[str]) -> bytes:
    """A sieve of words, by their forms."""
    return sieve_of([form_of(word, 0, len(word)) for word in words])


def _key_of(text: str, start: i64, end: i64) -> i64:
    """A number made of a word's form and of the character in its middle, so that many words have many."""
    middle: i64 = ord(text[(start + end) >> 1])
    return form_of(text, start, end) + middle * 1016


_LENGTH_BITS: Final = 20
_LONGEST: Final = (1 << _LENGTH_BITS) - 1
_LENGTHS: Final = 3
"""So many lengths, of so many bits each, another one holds."""


@mypyc_attr(acyclic=True)
class _Edge:
    """What words begin with, or end with, and the word that is no more than that, if there is one. `letters` is what `letters_of`
    makes of it; `next` is another one of the same form.

    `lengths` is how long the words are, the longest first, in so many bits each from the last one on: to look into a tuple is to
    look at two more places in memory. What it has no room for is in `rest`.
    """

    __slots__ = ("entry", "lengths", "letters", "next", "rest", "text")

    def __init__(self, text: str, entry: Entry | None, lengths: Sequence[int], next: _Edge | None) -> None:
        self.text = text
        self.letters: i64 = letters_of(text, 0, len(text))
        self.entry = entry
        self.lengths: i64 = 0
        for length in reversed(lengths[:_LENGTHS]):
            self.lengths = self.lengths << _LENGTH_BITS | length
        self.rest: _Edge | None = _Edge(text, entry, lengths[_LENGTHS:], None) if len(lengths) > _LENGTHS else None
        self.next = next


class _Edges:
    """What words begin with, or end with, to be told without a string being made: by their form, and then by their characters."""

    __slots__ = ("_keys", "_mask", "_rows")

    def __init__(self, entries: Mapping[str, Entry], edge_of: Callable[[str], str]) -> None:
        lengths: dict[str, set[int]] = {}
        for word in entries:
            lengths.setdefault(edge_of(word), set()).add(len(word))
        size = 8
        while size < 2 * len(lengths):
            size *= 2
        self._mask: i64 = size - 1
        self._keys = sieve_of([_key_of(text, 0, len(text)) for text in lengths])
        self._rows: list[_Edge | None] = [None] * size
        for text, known in lengths.items():
            row = _key_of(text, 0, len(text)) & self._mask
            self._rows[row] = _Edge(text, entries.get(text), sorted(known, reverse=True), self._rows[row])

    def at(self, text: str, start: i64, end: i64) -> _Edge | None:
        """The one that stands at a place."""
        key = _key_of(text, start, end)
        if not passes(self._keys, key):
            return None
        edge = self._rows[key & self._mask]
        letters = letters_of(text, start, end)
        while edge is not None and (
            edge.letters != letters or (letters == 0 and not is_at(text, start, end, edge.text))
        ):
            edge = edge.next
        return edge


class _Words:
    """One sort of words, by how they begin and end, so that a look-up tries only lengths that can be."""

    def __init__(self, entries: Iterable[tuple[str, Entry]]) -> None:
        self.entries: dict[str, Entry] = {}
        for word, entry in entries:
            self.entries.setdefault(word, entry)
        self.heads = _Edges(self.entries, lambda word: word[: _head_end(word, 0)])
        self.tails = _Edges(self.entries, lambda word: word[_tail_start(word, len(word), 0) :])
        self.firsts = sieve(word[0] for word in self.entries)
        self.head_pairs = sieve_of_pairs([word[:2] for word in self.entries])
        self.tail_pairs = sieve_of_pairs([word[-2:] for word in self.entries])
        signs = [word for word in self.entries if len(word) == 1]
        self.has_signs = bool(signs)
        self.signs = sieve(signs)
        self.forms = sieve_of_forms(self.entries)

    def longest(self, text: str, folded: str, start: i64, limit: i64, least: i64) -> Hit | None:
        """The longest word at a place, of `least` characters or more."""
        if may_be_pair(self.head_pairs, text, start):
            behind: i64 = _head_end(text, start)
            head = self.heads.at(text, start, behind)
            while head is not None:
                lengths = head.lengths
                while lengths != 0:
                    length = lengths & _LONGEST
                    lengths >>= _LENGTH_BITS
                    if length < least:
                        break
                    end: i64 = start + length
                    if end == behind:
                        if head.entry is not None and end <= limit and at_edges(folded, start, end):
                            return Hit(start, end, head.entry)
                    elif (
                        end <= limit and passes(self.forms, form_of(text, start, end)) and at_edges(folded, start, end)
                    ):
                        entry = self.entries.get(text[start:end])
                        if entry is not None:
                            return Hit(start, end, entry)
                head = head.rest
        if (
            least <= 1
            and self.has_signs
            and passes(self.signs, ord(text[start]))
            and at_edges(folded, start, start + 1)
        ):
            entry = self.entries.get(text[start])
            if entry is not None:
                return Hit(start, start + 1, entry)
        return None

    def longest_before(self, text: str, folded: str, end: i64, floor: i64, least: i64) -> Hit | None:
        """The longest word before a place, of `least` characters or more."""
        if end >= floor + 2 and may_be_pair(self.tail_pairs, text, end - 2):
            first: i64 = _tail_start(text, end, floor)
            tail = self.tails.at(text, first, end)
            while tail is not None:
                lengths = tail.lengths
                while lengths != 0:
                    length = lengths & _LONGEST
                    lengths >>= _LENGTH_BITS
                    if length < least:
                        break
                    start: i64 = end - length
                    if start == first:
                        if tail.entry is not None and at_edges(folded, start, end):
                            return Hit(start, end, tail.entry)
                    elif (
                        start >= floor
                        and passes(self.forms, form_of(text, start, end))
                        and at_edges(folded, start, end)
                    ):
                        entry = self.entries.get(text[start:end])
                        if entry is not None:
                            return Hit(start, end, entry)
                tail = tail.rest
        if least <= 1 and self.has_signs and passes(self.signs, ord(text[end - 1])) and at_edges(folded, end - 1, end):
            entry = self.entries.get(text[end - 1])
            if entry is not None:
                return Hit(end - 1, end, entry)
        return None


_NO_WORDS: Final = _Words(())


class Table:
    """The words of one or more kinds, for the longest match at a place. A word has one entry, or the first listed. `kinds` is what
    it was asked for by last."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.kinds: Kinds = ""
        listed = list(entries)
        self._words = _Words((word, entry) for entry in listed for word in entry.words)
        symbols = [(symbol, entry) for entry in listed for symbol in entry.symbols]
        self._symbols = _Words(symbols) if symbols else _NO_WORDS
        self._has_symbols = bool(symbols)

    def may_begin(self, folded: str, raw: str, at: i64) -> bool:
        """Whether the character at a place is one that words begin with: most places are told at once to have none."""
        return passes(self._words.firsts, ord(folded[at])) or (
            self._has_symbols and passes(self._symbols.firsts, ord(raw[at]))
        )

    def next_beginning(self, folded: str, raw: str, at: i64, end: i64) -> i64:
        """The first place of a stretch at which `may_begin` holds, or the stretch's end."""
        firsts, bare = self._words.firsts, not self._has_symbols
        while at < end and not passes(firsts, ord(folded[at])) and (bare or not self.may_begin(folded, raw, at)):
            at += 1
        return at

    def __contains__(self, word: str) -> bool:
        return word in self._words.entries

    def __iter__(self) -> Iterator[str]:
        return iter(self._words.entries)

    def get(self, word: str) -> Entry | None:
        """The entry of a whole (folded) word."""
        return self._words.entries.get(word)

    def longest(self, folded: str, raw: str, start: i64, limit: i64) -> Hit | None:
        """The longest word that begins at `start` and ends by `limit`; of the same length a symbol goes first."""
        if start >= limit:
            return None
        best = self._words.longest(folded, folded, start, limit, 1)
        if self._has_symbols:
            return self._symbols.longest(raw, folded, start, limit, best.end - start if best else 1) or best
        return best

    def longest_before(self, folded: str, raw: str, end: i64, floor: i64) -> Hit | None:
        """The longest word that ends at `end` and begins at or behind `floor`; of the same length a symbol goes first."""
        if end <= floor:
            return None
        best = self._words.longest_before(folded, folded, end, floor, 1)
        if self._has_symbols:
            return self._symbols.longest_before(raw, folded, end, floor, end - best.start if best else 1) or best
        return best


def at_edges(folded: str, start: i64, end: i64) -> bool:
    """Whether a word at a place is whole: no letter of an alphabet stands beside one of its own."""
    # Beside most words stand blanks, which are asked for without a call.
    if start > 0 and ord(folded[start - 1]) != BLANK and joins_at(folded, start - 1) and joins_at(folded, start):
        return False
    return not (end < len(folded) and ord(folded[end]) != BLANK and joins_at(folded, end) and joins_at(folded, end - 1))


Kinds = str | tuple[str, ...]
"""A kind of words, or several."""
RECENT: Final = 128


def slot_of(kinds: Kinds) -> i64:
    """A number below `RECENT` that few kinds share, told by the name of the first one."""
    kind = kinds if isinstance(kinds, str) else kinds[0]
    size: i64 = len(kind)
    first: i64 = ord(kind[0])
    last: i64 = ord(kind[size - 1])
    return (10 * size + first + 4 * last + (0 if isinstance(kinds, str) else 23 * len(kinds))) & (RECENT - 1)


class Lexicon:
    """All entries of a pack, and tables of them by kind."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = tuple(entries)
        self._by_kind: dict[str, list[Entry]] = {}
        for entry in entries:
            self._by_kind.setdefault(entry.kind, []).append(entry)
        self.tables: dict[Kinds, Table] = {}
        """What `table_of` was asked for."""
        self._words: dict[str, frozenset[str]] = {}
        self.recent: list[Table | None] = [None] * RECENT
        """Of those, the ones that were asked for last, by the slot of their kinds: they are asked for all the time."""
        self.kept: dict[str, Any] = {}
        """What a pack works out of its words once, under names of its own."""

    def __reduce__(self) -> tuple[Any, ...]:
        return Lexicon, (self.entries,)

    def of(self, kind: str) -> list[Entry]:
        """The entries of a kind, in the order of their files. Raises LexiconError for an unknown kind."""
        if kind not in self._by_kind:
            raise LexiconError(
                f"no word file has entries of the kind {kind!r}; there are {', '.join(sorted(self._by_kind))}"
            )
        return self._by_kind[kind]

    def words(self, kind: str) -> frozenset[str]:
        """All words of a kind, where only being one of them counts."""
        words = self._words.get(kind)
        if words is None:
            words = self._words[kind] = frozenset(self.table(kind))
        return words

    def table(self, *kinds: str) -> Table:
        """The words of the kinds, the first kind's going before the next one's."""
        return self.table_of(kinds)

    def table_of(self, kinds: Kinds) -> Table:
        """The words of one kind, or of several, the first kind's going before the next one's."""
        table = self.tables.get(kinds)
        if table is None:
            listed = (kinds,) if isinstance(kinds, str) else kinds
            table = self.tables[kinds] = Table([entry for kind in listed for entry in self.of(kind)])
        return table


class Scanner:
    """Finds every word of some kinds in a text, and `others`, which no word file has, in one pass."""

    def __init__(self, entries: Iterable[Entry], others: Iterable[tuple[str, Any]] = ()) -> None:
        listed: list[tuple[str, Any]] = [(word, entry) for entry in entries for word in entry.words]
        self._spotter = Spotter([*listed, *others])

    def scan(
        self,
        folded: str,
        start: i64 = 0,
        end: int | None = None,
        latin: bytes | None = None,
        others: list[Spot] | None = None,
    ) -> list[Hit]:
        """The hits by where they begin, of those that begin at one place the longest first, one a word and entry; `latin` is the
        text, a byte a character. What is found of the other words is added to `others`."""
        end = len(folded) if end is None else end
        found: list[Hit] = []
        for spot in self._spotter.find(folded, start, end, whole=True, latin=latin):
            entry = spot.what
            if not isinstance(entry, Entry):
                if others is not None:
                    others.append(spot)
                continue
            hit = Hit(spot.start, spot.end, entry)
            found.append(hit)
            at = len(found) - 1
            while at > 0 and _goes_before(hit, found[at - 1]):  # few words overlap
                found[at] = found[at - 1]
                found[at - 1] = hit
                at -= 1
        return found


def _goes_before(hit: Hit, other: Hit) -> bool:
    """Whether a hit begins before another, or at the same place and is longer."""
    return hit.start < other.start or (hit.start == other.start and hit.end > other.end)


# Reading word files


def load(package: str, prefix: str) -> Lexicon:
    """The lexicon of all `*.toml` files in a package; `prefix` begins the ids of its entries ("en").

    Raises LexiconError where a file is no TOML, an entry has no words, or a kind lists a word twice in entries that
    don't both call it ambiguous.
    """
    entries: list[Entry] = []
    for file in sorted(files(package).iterdir(), key=lambda one: one.name):
        if file.name.endswith(".toml"):
            entries.extend(
                read_entries(file.read_text(encoding="utf-8"), f"{prefix}.{file.name.removesuffix('.toml')}")
            )
    check_clashes(entries)
    return Lexicon(entries)


def read_entries(source: str, name: str) -> list[Entry]:
    """The entries of one word file. Raises LexiconError, naming the file and the entry, where it is malformed."""
    try:
        data = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{name}: not TOML: {error}") from None
    entries: list[Entry] = []
    for kind, tables in data.items():
        if not isinstance(tables, list):
            raise LexiconError(f"{name}: {kind!r} must be a table array: [[{kind}]]")
        entries.extend(entry_of(table, kind, name) for table in tables)
    return entries


def entry_of(table: Mapping[str, Any], kind: str, name: str) -> Entry:
    """The entry of a table of a kind, in the file of a name. Raises LexiconError where it has no words."""
    words, symbols = table.get("words", []), table.get("symbols", [])
    key = next((str(table[key]) for key in ("code", "unit", "name", "id", "value") if key in table), None)
    key = key or (words or symbols or ["?"])[0]
    where = f"{name}: {kind} {key!r}"
    if not (words or symbols) or not all(isinstance(word, str) and word for word in (*words, *symbols)):
        raise LexiconError(f"{where}: needs words or symbols, a list of strings that are not empty")
    return Entry(
        id=f"{name}.{key}",
        kind=sys.intern(kind),
        # Interned, a key is found, and a value told from another, without their characters being looked at.
        data={
            sys.intern(key): sys.intern(value) if isinstance(value, str) else value
            for key, value in table.items()
            if key not in _ENTRY_KEYS
        },
        words=tuple(dict.fromkeys(word.lower() for word in words)),  # 吨CO2当量: case does not matter in words
        symbols=tuple(symbols),
        ambiguous=frozenset(form for word in table.get("ambiguous", ()) for form in (word, word.lower())),
        yes=tuple((text, value) for text, value in table.get("yes", ())),
        no=tuple(table.get("no", ())),
    )


def check_clashes(entries: Iterable[Entry]) -> None:
    """Raise LexiconError where a kind lists a word twice and not both of its entries call it ambiguous."""
    seen: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        for word in (*entry.words, *entry.symbols):
            other = seen.setdefault((entry.kind, word), entry)
            if other is not entry and not (word in entry.ambiguous and word in other.ambiguous):
                raise LexiconError(
                    f"{entry.id}: {word!r} is a word of {other.id} already; call it ambiguous in both, or drop one"
                )


def shared(package: str, prefix: str) -> Lexicon:
    """The lexicon of a language in the extraction under way: the package's, or with what user packs add."""
    known = ACTIVE.get()
    return shipped(package, prefix) if known is None else known.lexicons[prefix]


@functools.cache
def shipped(package: str, prefix: str) -> Lexicon:
    """The lexicon of a package, read once a process."""
    return load(package, prefix)
