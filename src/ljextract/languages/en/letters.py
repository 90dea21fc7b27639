"""Known words by their letters: of a word of a text no string is made to look it up, and none is compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from ljextract.lexicon import MOST_LETTERS, form_of, letters_in, letters_of, passes, sieve_of_forms
from ljextract.native import i64, mypyc_attr
from ljextract.spotter import is_at

LETTERS: Final = (1 << 5 * MOST_LETTERS) - 1
"""The bits that they take."""
_FEWEST_CHAINS: Final = 64


def chain_of(letters: i64) -> i64:
    """A number of which the last bits tell words well apart, made of the number of their letters."""
    return letters ^ letters >> 13 ^ letters >> 29 ^ letters >> 43


def starts_with(text: str, at: i64, word: str) -> bool:
    """Whether a word, or the beginning of one, stands at a place."""
    end = at + len(word)
    return end <= len(text) and is_at(text, at, end, word)


def ends_with(text: str, start: i64, end: i64, ending: str) -> bool:
    """Whether the stretch between two places ends with a word."""
    size: i64 = len(ending)
    if end - start < size:
        return False
    at = size - 1
    while at >= 0 and ord(text[end - size + at]) == ord(ending[at]):
        at -= 1
    return at < 0


def _chains_for(count: int) -> int:
    """So many chains, a power of two, that most have one word or none."""
    size = _FEWEST_CHAINS
    while size < 2 * count:
        size *= 2
    return size


@mypyc_attr(acyclic=True)
class Seen:
    """Bits for the letters of some words: most words that are none of them are told without a look at the words, which lie far
    apart in memory."""

    __slots__ = ("_bits", "_mask")

    def __init__(self, words: Iterable[str]) -> None:
        numbers = [number for word in words if (number := letters_of(word, 0, len(word)))]
        size = _chains_for(len(numbers))
        self._mask: i64 = 8 * size - 1
        bits = bytearray(size)
        for number in numbers:
            key = chain_of(number) & self._mask
            bits[key >> 3] |= 1 << (key & 7)
        self._bits = bytes(bits)

    def has(self, key: i64) -> bool:
        """Whether a word may be one of them, by what `chain_of` makes of its letters."""
        bits: i64 = self._bits[(key & self._mask) >> 3]
        return (bits >> (key & 7)) & 1 != 0


@mypyc_attr(acyclic=True)
class _Listed:
    """A word: the number of its letters, what it is, and the next word of its chain."""

    __slots__ = ("bits", "letters", "next")

    def __init__(self, letters: i64, bits: i64, next: _Listed | None) -> None:
        self.letters = letters
        self.bits = bits
        self.next = next


class Letters:
    """What words are, each a number of bits: those of up to twelve small letters by their letters, the others by a string."""

    __slots__ = ("_chains", "_last", "_other_forms", "_others", "_seen")

    def __init__(self, words: Mapping[str, int]) -> None:
        size = _chains_for(len(words))
        self._last: i64 = size - 1
        self._chains: list[_Listed | None] = [None] * size
        self._others: dict[str, int] = {}
        for word, bits in words.items():
            letters = letters_of(word, 0, len(word))
            if letters:
                place = chain_of(letters) & self._last
                self._chains[place] = _Listed(letters, bits, self._chains[place])
            else:
                self._others[word] = bits
        self._seen = Seen(words)
        self._other_forms = sieve_of_forms(self._others)

    def at(self, text: str, start: i64, end: i64, latin: bytes | None = None) -> i64:
        """What the word between two places is; 0 where none of the words stands there. `latin` is the text, a byte a character."""
        letters = letters_of(text, start, end) if latin is None else letters_in(latin, start, end)
        if letters != 0:
            key = chain_of(letters)
            if not self._seen.has(key):
                return 0
            found = self._chains[key & self._last]
            while found is not None:
                if found.letters == letters:
                    return found.bits
                found = found.next
            return 0
        if start >= end or not passes(self._other_forms, form_of(text, start, end)):
            return 0
        bits = self._others.get(text[start:end])
        return 0 if bits is None else bits
