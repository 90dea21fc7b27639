"""What the words near a place say: the word before it, the words of its sentence, the words of the run."""

from __future__ import annotations

import functools
import re
from typing import Final

from ljextract.lexicon import KEPT_LEXICONS, Hit, Lexicon
from ljextract.matcher import Reading

LOOK_BACK: Final = 40
"""A word before a place is looked for in as many characters; no English word is longer."""

_WORD_MEMO: Final = ("en.word_before",)
_WORDS: Final = re.compile(r"[a-z]+|%")
_LAST: Final = re.compile(r"[^\W\d_]+$")


@functools.lru_cache(maxsize=KEPT_LEXICONS * 256)
def words(lexicon: Lexicon, kind: str) -> frozenset[str]:
    """All words of a kind, where only being one of them counts."""
    return frozenset(lexicon.table(kind))


@functools.lru_cache(maxsize=KEPT_LEXICONS * 64)
def _last_words(lexicon: Lexicon, kind: str) -> frozenset[str]:
    """What the words of a kind end with: their last word of letters, or their last mark."""
    ends = set()
    for entry in lexicon.of(kind):
        for word in (*entry.words, *(symbol.lower() for symbol in entry.symbols)):
            found = _LAST.search(word)
            ends.add(found.group() if found is not None else word[-1])
    return frozenset(ends)


# Before a place


def word_before(reading: Reading, at: int) -> tuple[int, str]:
    """The word that ends at a place, blanks skipped, and where it starts; an empty one where a mark stands."""
    place, word, _ = _word_before(reading, reading.skip_back(at))
    return place, word


def _word_before(reading: Reading, behind: int) -> tuple[int, str, str]:
    """The word that ends at a place, where it starts, and its last letters: what `_last_words` has. Kept: many rules ask."""
    kept: dict[int, tuple[int, str, str]] = reading.memo.get(_WORD_MEMO) or reading.memo.setdefault(_WORD_MEMO, {})
    found = kept.get(behind)
    if found is None:
        floor, folded, place = max(reading.start, behind - LOOK_BACK), reading.folded, behind
        while place > floor:
            char = folded[place - 1]
            inside = char in "'-&." and floor < place - 1 and place < behind and folded[place - 2].isalnum()
            if not (char.isalnum() or inside):
                break
            place -= 1
        word = folded[place:behind]
        last = _LAST.search(word) if not word.isalpha() else None
        tail = last.group() if last is not None else word or folded[behind - 1 : behind]
        found = kept[behind] = place, word, tail
    return found


def ends_before(reading: Reading, kind: str, at: int) -> Hit | None:
    """The longest word of a kind that ends at a place, blanks skipped.

    The last word there is looked at first: in most cases it tells that there is none.
    """
    behind = reading.skip_back(at)
    tail = _word_before(reading, behind)[2]
    return reading.longest_before((kind,), behind) if tail in _last_words(reading.lexicon, kind) else None


def lead(reading: Reading, at: int) -> tuple[int, str]:
    """The word before a number, words such as "about" left out, and where it starts."""
    hit = ends_before(reading, "comparator", at)
    return word_before(reading, hit.start if hit is not None else at)


def leads_range(reading: Reading, at: int, join: str, *, wide: bool = False) -> bool:
    """Whether a number that "to" or "and" joins to a larger one begins a range: between 5 and 10, range from 5 to 10, 5 to 10.

    It does not where it is the size of a change ("rose $12 to $1,980"), nor where "from" leads one of two levels
    ("rose from 5 to 10"). Behind an auxiliary it may: "may rise 5 to 10 percent". `wide`: the second is more than three times the
    first, so that "by 15 to 312" is a change and a level.
    """
    place, word = lead(reading, at)
    if join == "and":
        return word == "between"
    if word == "by" and wide:
        return False  # "risen by 15 to 312"
    if word == "from":
        return word_before(reading, place)[1] in words(reading.lexicon, "range_lead")
    hit = ends_before(reading, "change_verb", at)
    return hit is None or word_before(reading, hit.start)[1] in words(reading.lexicon, "auxiliary")


# Around a place


def words_near(reading: Reading, at: int) -> frozenset[str]:
    """The words of letters (and "%") in the sentence that holds a place, gathered once a sentence."""
    start, end = reading.sentence(at)
    key = ("en.words_near", start)
    found: frozenset[str] | None = reading.memo.get(key)
    if found is None:
        found = reading.memo[key] = frozenset(_WORDS.findall(reading.folded, start, end))
    return found


def words_of_run(reading: Reading) -> frozenset[str]:
    """The words of letters (and "%") in the whole run, gathered once."""
    key = ("en.words_of_run",)
    found: frozenset[str] | None = reading.memo.get(key)
    if found is None:
        found = reading.memo[key] = frozenset(_WORDS.findall(reading.folded, reading.start, reading.end))
    return found


def group(lexicon: Lexicon, name: str) -> frozenset[str]:
    """The words of a group of `contexts.toml`: "money" is [[near_money]]."""
    return words(lexicon, f"near_{name}")


def any_near(reading: Reading, at: int, name: str) -> bool:
    """Whether a word of a group stands in the sentence that holds a place."""
    return not words_near(reading, at).isdisjoint(group(reading.lexicon, name))
