"""Words that others end with, told by the last character: most words end with none."""

from __future__ import annotations

from collections.abc import Iterable

from ljextract.lexicon import LOW, sieve


class Endings:
    """Words that others end with."""

    __slots__ = ("_by_last", "_lasts")

    def __init__(self, words: Iterable[str]) -> None:
        self._by_last: dict[str, tuple[str, ...]] = {}
        for word in words:
            self._by_last[word[-1]] = (*self._by_last.get(word[-1], ()), word)
        self._lasts = sieve(self._by_last)

    def end(self, text: str) -> bool:
        """Whether a text ends with one of the words."""
        return self.end_in(text, 0, len(text))

    def end_in(self, text: str, start: int, stop: int) -> bool:
        """Whether a stretch of a text ends with one of the words."""
        if stop <= start or self._lasts[ord(text[stop - 1]) & LOW] == 0:
            return False
        words = self._by_last.get(text[stop - 1])
        return words is not None and text.endswith(words, start, stop)
