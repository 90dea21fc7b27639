"""Finds every word of a list in a text, in one pass.

The pass is compiled and reads the text as it is: an automaton (Aho-Corasick) has to be handed UTF-8, and its matches be made
places in the text again, which takes it five times as long on Chinese.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from ljextract.native import i64, mypyc_attr

_STEP: Final = 1013
_MASK: Final = 0xFFFF
_GOES_ON: Final = 1
_ENDS: Final = 2
_DEEPER: Final = 2
_DEEPEST: Final = 6
_TRIPLE: Final = (_GOES_ON | _ENDS) << 2 * _DEEPER


@mypyc_attr(acyclic=True)
class Spot:
    """A word found at `start:end`, and what it was listed with."""

    __slots__ = ("end", "start", "what")

    def __init__(self, start: int, end: int, what: Any) -> None:
        self.start = start
        self.end = end
        self.what = what


def joins_at(text: str, at: int) -> bool:
    """Whether a letter of an alphabet stands at a place, so that a word does not end beside it."""
    code = ord(text[at])  # compiled, this is read as a number: a character of its own is made for no more than a few
    if code < 128:
        return is_latin(code)
    return (code <= 0x2FFF or 0xAC00 <= code <= 0xD7A3) and text[at].isalpha()


def is_latin(code: int) -> bool:
    """Whether a code point is one of the letters A to Z, of either case."""
    return 97 <= code <= 122 or 65 <= code <= 90


class Spotter:
    """The words of a list, each with what it stands for, by how they begin.

    A table says of each beginning of a word, by a number made from its characters, whether a word goes on there and whether one
    ends: most places are told by their first two characters that no word begins there. Two bits of a byte say so of beginnings of
    one character, two of those of two, and so on, the last two of all longer ones; few that share a number share bits, too.
    """

    __slots__ = ("_table", "_words")

    def __init__(self, words: Iterable[tuple[str, Any]]) -> None:
        self._words: dict[str, list[Any]] = {}
        table = bytearray(_MASK + 1)
        for word, what in words:
            self._words.setdefault(word, []).append(what)
            key = 0
            for at in range(len(word)):
                key = (key * _STEP + ord(word[at])) & _MASK
                table[key] |= (_GOES_ON if at + 1 < len(word) else _ENDS) << min(_DEEPER * at, _DEEPEST)
        self._table = bytes(table)

    def find(self, text: str, start: int, end: int, *, whole: bool = False) -> list[Spot]:
        """All words in a stretch of a text, by where they end, of those that end at one place the longest first.

        `whole`: only those at whose edges no letter of an alphabet stands beside one of theirs, within the stretch.
        """
        table = self._table
        found: list[Spot] = []
        at: i64 = start
        stop: i64 = end
        code: i64 = ord(text[at]) if at < stop else 0
        while at < stop:
            first = at
            at += 1
            after: i64 = ord(text[at]) if at < stop else 0
            pair: i64 = (code * _STEP + after) & _MASK
            if (
                table[code & _MASK] & _ENDS != 0
                or table[pair] & (_ENDS << _DEEPER) != 0
                or (
                    table[pair] & (_GOES_ON << _DEEPER) != 0
                    and at + 1 < stop
                    and table[(pair * _STEP + ord(text[at + 1])) & _MASK] & _TRIPLE != 0
                )
            ):
                self._add(found, text, first, start, end, whole=whole)
            if whole and 97 <= code | 32 <= 122:  # a letter A to Z: no word begins inside of one
                while 97 <= after | 32 <= 122:
                    at += 1
                    after = ord(text[at]) if at < stop else 0
            code = after
        last = 0
        for spot in found:
            if spot.end < last:
                found.sort(key=_end_of)
                break
            last = spot.end
        return found

    def _add(self, found: list[Spot], text: str, at: int, start: int, end: int, *, whole: bool) -> None:
        """Add the words that begin at a place, the shortest first."""
        table, words = self._table, self._words
        first: i64 = at
        behind: i64 = at
        stop: i64 = end
        key: i64 = 0
        depth: i64 = 0
        flags: i64 = _GOES_ON
        while flags & _GOES_ON != 0 and behind < stop:
            key = (key * _STEP + ord(text[behind])) & _MASK
            flags = table[key] >> depth
            behind += 1
            if flags & _ENDS != 0 and (not whole or _is_whole(text, at, behind, start, end)):
                listed = words.get(text[first:behind])
                if listed is not None:
                    for what in listed:
                        found.append(Spot(first, behind, what))
            if depth < _DEEPEST:
                depth += _DEEPER


def _is_whole(text: str, first: int, behind: int, start: int, end: int) -> bool:
    return not (
        (first > start and joins_at(text, first) and joins_at(text, first - 1))
        or (behind < end and joins_at(text, behind - 1) and joins_at(text, behind))
    )


def _end_of(spot: Spot) -> int:
    return spot.end
