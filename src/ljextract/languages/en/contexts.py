"""What the words near a place say: the word before it, and the words of its sentence."""

from __future__ import annotations

import functools
import re
from typing import Final

from ljextract.lexicon import Hit, Lexicon
from ljextract.matcher import Reading

_LAST: Final = re.compile(r"[^\W\d_]+$")
_WORDS: Final = re.compile(r"[a-z]+")
LOOK_BACK: Final = 40
"""A word before a place is looked for in as many characters; no English word is longer."""


def word_before(reading: Reading, at: int) -> tuple[int, str]:
    """The word that ends at a place, blanks skipped, and where it starts; an empty one where a mark stands."""
    behind = reading.skip_back(at)
    key = ("en.word", behind)
    found: tuple[int, str] | None = reading.memo.get(key)
    if found is None:
        floor, folded, place = max(reading.start, behind - LOOK_BACK), reading.folded, behind
        while place > floor:
            char = folded[place - 1]
            if not (char.isalnum() or (char in "'-&." and floor < place - 1 and place < behind and folded[place - 2].isalnum())):
                break
            place -= 1
        found = reading.memo[key] = place, folded[place:behind]
    return found


@functools.lru_cache(maxsize=64)
def last_words(lexicon: Lexicon, kind: str) -> frozenset[str]:
    """What the words of a kind end with: their last word of letters, or their last mark."""
    ends = set()
    for entry in lexicon.of(kind):
        for word in (*entry.words, *(symbol.lower() for symbol in entry.symbols)):
            found = _LAST.search(word)
            ends.add(found.group() if found is not None else word[-1])
    return frozenset(ends)


def ends_before(reading: Reading, kind: str, at: int) -> Hit | None:
    """The longest word of a kind that ends at a place, blanks skipped; the last word there is looked at first, since it
    tells in most cases that there is none."""
    behind = reading.skip_back(at)
    word = word_before(reading, behind)[1] or reading.folded[behind - 1 : behind]
    found = _LAST.search(word)
    if (found.group() if found is not None else word) not in last_words(reading.lexicon, kind):
        return None
    return reading.longest_before((kind,), behind)


def words_near(reading: Reading, at: int) -> frozenset[str]:
    """The words of letters in the sentence that holds a place, worked out once a sentence."""
    start, end = reading.sentence(at)
    key = ("en.words_near", start)
    found: frozenset[str] | None = reading.memo.get(key)
    if found is None:
        found = reading.memo[key] = frozenset(_WORDS.findall(reading.folded, start, end))
    return found


@functools.lru_cache(maxsize=128)
def group(lexicon: Lexicon, name: str) -> frozenset[str]:
    """The words of a group of `contexts.toml`: "money" is [[near_money]]."""
    return frozenset(lexicon.table(f"near_{name}"))


def any_near(reading: Reading, at: int, name: str) -> bool:
    """Whether a word of a group stands in the sentence that holds a place."""
    return not words_near(reading, at).isdisjoint(group(reading.lexicon, name))
