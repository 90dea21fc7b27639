"""Words that others end with, told by their last two characters: most words end with none."""

from __future__ import annotations

from collections.abc import Iterable

from ljextract.languages.zh.pairs import Pairs
from ljextract.lexicon import passes, sieve
from ljextract.native import i64


class Endings:
    """Words that others end with."""

    __slots__ = ("_by_pair", "_lasts", "_pairs", "_singles")

    def __init__(self, words: Iterable[str]) -> None:
        listed = list(words)
        self._lasts = sieve(word[-1] for word in listed)
        self._singles = "".join(word for word in listed if len(word) == 1)
        self._by_pair, self._pairs = by_last_pair(listed)

    def end(self, text: str) -> bool:
        """Whether a text ends with one of the words."""
        return self.end_in(text, 0, len(text))

    def end_in(self, text: str, start: i64, stop: i64) -> bool:
        """Whether a stretch of a text ends with one of the words."""
        if stop <= start or not passes(self._lasts, ord(text[stop - 1])):
            return False
        last = ord(text[stop - 1])
        for at in range(len(self._singles)):
            if ord(self._singles[at]) == last:
                return True
        if stop - start < 2:
            return False
        for word in self._by_pair[self._pairs.at(text, stop - 2)]:
            if len(word) <= stop - start and ends_with(text, stop, word):
                return True
        return False

    def are(self, text: str, start: i64, stop: i64) -> bool:
        """Whether a stretch of a text is one of the words."""
        if stop <= start or not passes(self._lasts, ord(text[stop - 1])):
            return False
        if stop - start == 1:
            return text[start] in self._singles
        for word in self._by_pair[self._pairs.at(text, stop - 2)]:
            if len(word) == stop - start and ends_with(text, stop, word):
                return True
        return False


def by_last_pair(words: Iterable[str]) -> tuple[list[list[str]], Pairs]:
    """Words of two characters or more by the two that they end with, the longest first; the first list is that of no words."""
    lists: list[list[str]] = [[]]
    numbers: dict[str, int] = {}
    for word in sorted(dict.fromkeys(words), key=len, reverse=True):
        if len(word) > 1:
            if word[-2:] not in numbers:
                numbers[word[-2:]] = len(lists)
                lists.append([])
            lists[numbers[word[-2:]]].append(word)
    return lists, Pairs(numbers)


def ends_with(text: str, stop: i64, word: str) -> bool:
    """Whether a word stands right before a place, which is known to be as far from the text's beginning as the word is long."""
    size: i64 = len(word)
    first: i64 = stop - size
    at: i64 = 0
    while at < size and ord(text[first + at]) == ord(word[at]):
        at += 1
    return at == size
