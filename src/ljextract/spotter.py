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
_LAST_OF_LATIN: Final = "\xff"
_TRIPLE: Final = (_GOES_ON | _ENDS) << 2 * _DEEPER


@mypyc_attr(acyclic=True)
class Spot:
    """A word found at `start:end`, and what it was listed with."""

    __slots__ = ("end", "start", "what")

    def __init__(self, start: i64, end: i64, what: Any) -> None:
        self.start = start
        self.end = end
        self.what = what


@mypyc_attr(acyclic=True)
class _Listed:
    """A word of a list, and all that it was listed with; `next` is another one of the same row."""

    __slots__ = ("next", "text", "whats")

    def __init__(self, text: str, whats: list[Any], next: _Listed | None) -> None:
        self.text = text
        self.whats = whats
        self.next = next


BLANK: Final = 32


def joins_at(text: str, at: i64) -> bool:
    """Whether a letter of an alphabet stands at a place, so that a word does not end beside it."""
    code: i64 = ord(text[at])  # compiled, read as a number: a character of its own is made for no more than a few
    if code < 128:
        return 97 <= code | 32 <= 122  # A to Z
    return (code <= 0x2FFF or 0xAC00 <= code <= 0xD7A3) and text[at].isalpha()


def is_at(text: str, start: i64, end: i64, word: str) -> bool:
    """Whether a word is what stands in a stretch of a text."""
    size: i64 = len(word)
    if size != end - start:
        return False
    at: i64 = 0
    while at < size and ord(text[start + at]) == ord(word[at]):
        at += 1
    return at == size


class Spotter:
    """The words of a list, each with what it stands for, by how they begin.

    A table says of each beginning of a word, by a number made from its characters, whether a word goes on there and whether one
    ends: most places are told by their first two characters that no word begins there. Two bits of a byte say so of beginnings of
    one character, two of those of two, and so on, the last two of all longer ones; few that share a number share bits, too.
    Where most words are in Latin-1, a text is looked through by its bytes; the others stand in the table as they are there, too.
    """

    __slots__ = ("_in_latin", "_row_mask", "_rows", "_table")

    def __init__(self, words: Iterable[tuple[str, Any]]) -> None:
        listed: dict[str, list[Any]] = {}
        keys: dict[str, int] = {}
        table = bytearray(_MASK + 1)
        beyond = 0  # so many words have characters beyond Latin-1
        for word, what in words:
            listed.setdefault(word, []).append(what)
            keys[word] = _enter(table, word)
            if max(word) > _LAST_OF_LATIN:
                beyond += 1
                _enter(table, word.encode("latin-1", "replace").decode("latin-1"))
        self._table = bytes(table)
        self._in_latin = 2 * beyond < len(listed)
        size = 1
        while size < len(listed) and size <= _MASK:
            size *= 2
        self._row_mask: i64 = size - 1
        self._rows: list[_Listed | None] = [None] * size
        for word, whats in listed.items():
            row = keys[word] & (size - 1)
            self._rows[row] = _Listed(word, whats, self._rows[row])

    def find(self, text: str, start: i64, end: i64, *, whole: bool = False, latin: bytes | None = None) -> list[Spot]:
        """All words in a stretch of a text, by where they end, of those that end at one place the longest first.

        `whole`: only those at whose edges no letter of an alphabet stands beside one of theirs, within the stretch. `latin` is
        the text, a byte a character, "?" for what is beyond Latin-1.
        """
        found: list[Spot] = []
        if whole and latin is not None and self._in_latin:
            self._look_through(found, text, latin, start, end)
        else:
            self._look_at_all(found, text, start, end, whole=whole)
        last = 0
        for spot in found:
            if spot.end < last:
                found.sort(key=_end_of)
                break
            last = spot.end
        return found

    def _look_through(self, found: list[Spot], text: str, latin: bytes, start: i64, end: i64) -> None:
        """Add the whole words of a stretch, of which the bytes are looked at."""
        table = self._table
        at: i64 = start
        stop: i64 = end
        after: i64 = 0
        if at < stop:
            after = latin[at]
        while at < stop:
            first = at
            code: i64 = after
            at += 1
            after = 0
            if at < stop:
                after = latin[at]
            one: i64 = table[code]
            if one & (_GOES_ON | _ENDS) != 0:
                pair: i64 = (code * _STEP + after) & _MASK
                two: i64 = table[pair] >> _DEEPER
                if (
                    one & _ENDS != 0
                    or two & _ENDS != 0
                    or (
                        two & _GOES_ON != 0
                        and at + 1 < stop
                        and table[(pair * _STEP + latin[at + 1]) & _MASK] & _TRIPLE != 0
                    )
                ):
                    self._add(found, text, first, start, stop, whole=True)
            if 97 <= code | 32 <= 122:  # a letter A to Z: no word begins inside of one
                while 97 <= after | 32 <= 122:
                    at += 1
                    if at == stop:
                        break
                    after = latin[at]

    def _look_at_all(self, found: list[Spot], text: str, start: i64, end: i64, *, whole: bool) -> None:
        """Add the words of a stretch, of which each character is looked at."""
        table = self._table
        at: i64 = start
        stop: i64 = end
        after: i64 = 0
        if at < stop:
            after = ord(text[at])
        while at < stop:
            first = at
            code: i64 = after
            at += 1
            after = 0
            if at < stop:
                after = ord(text[at])
            one: i64 = table[code & _MASK]
            if one & (_GOES_ON | _ENDS) != 0:
                pair: i64 = (code * _STEP + after) & _MASK
                two: i64 = table[pair] >> _DEEPER
                if (
                    one & _ENDS != 0
                    or two & _ENDS != 0
                    or (
                        two & _GOES_ON != 0
                        and at + 1 < stop
                        and table[(pair * _STEP + ord(text[at + 1])) & _MASK] & _TRIPLE != 0
                    )
                ):
                    self._add(found, text, first, start, stop, whole=whole)
            if whole and 97 <= code | 32 <= 122:  # a letter A to Z: no word begins inside of one
                while 97 <= after | 32 <= 122:
                    at += 1
                    if at == stop:
                        break
                    after = ord(text[at])

    def _add(self, found: list[Spot], text: str, first: i64, start: i64, end: i64, *, whole: bool) -> None:
        """Add the words that begin at a place, the shortest first."""
        table = self._table
        behind: i64 = first
        key: i64 = 0
        depth: i64 = 0
        flags: i64 = _GOES_ON
        while flags & _GOES_ON != 0 and behind < end:
            key = (key * _STEP + ord(text[behind])) & _MASK
            flags = table[key] >> depth
            behind += 1
            if flags & _ENDS != 0 and (not whole or _is_whole(text, first, behind, start, end)):
                listed = self._rows[key & self._row_mask]
                while listed is not None and not is_at(text, first, behind, listed.text):
                    listed = listed.next
                if listed is not None:
                    for what in listed.whats:
                        found.append(Spot(first, behind, what))
            if depth < _DEEPEST:
                depth += _DEEPER


def _enter(table: bytearray, word: str) -> int:
    """Say of each beginning of a word in a table that the word goes on there, and of all of it that it ends; its number."""
    key = 0
    for at in range(len(word)):
        key = (key * _STEP + ord(word[at])) & _MASK
        table[key] |= (_GOES_ON if at + 1 < len(word) else _ENDS) << min(_DEEPER * at, _DEEPEST)
    return key


def _is_whole(text: str, first: i64, behind: i64, start: i64, end: i64) -> bool:
    if first > start and ord(text[first - 1]) != BLANK and joins_at(text, first - 1) and joins_at(text, first):
        return False
    return not (behind < end and ord(text[behind]) != BLANK and joins_at(text, behind) and joins_at(text, behind - 1))


def _end_of(spot: Spot) -> int:
    return spot.end
