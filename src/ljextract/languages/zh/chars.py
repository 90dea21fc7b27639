"""Sets of characters that are asked for at places of a text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar, final

from ljextract.native import i64, mypyc_attr

What = TypeVar("What")


@mypyc_attr(acyclic=True)
@final
class Chars:
    """A set of characters, as a table that has a 1 for each: compiled, a place is asked about at a few instructions, where `in`
    would cut the character out and hash it."""

    __slots__ = ("_size", "_table")

    def __init__(self, chars: Iterable[str]) -> None:
        codes = list(map(ord, chars))
        size = max(codes) + 1
        self._size: i64 = size
        table = bytearray(size)
        for code in codes:
            table[code] = 1
        self._table = bytes(table)

    def at(self, text: str, at: i64) -> bool:
        """Whether one of them stands at a place; none does behind the text's end."""
        if at >= len(text):
            return False
        code: i64 = ord(text[at])
        return code < self._size and self._table[code] != 0

    def first(self, text: str, start: int, end: int) -> int:
        """The first place of a stretch at which one of them stands, or the stretch's end."""
        table = self._table
        at: i64 = start
        stop: i64 = end
        size = self._size
        while at < stop:
            code: i64 = ord(text[at])
            if code < size and table[code] != 0:
                break
            at += 1
        return at


@final
class Chart(Generic[What]):
    """What there is for each of some characters, by their code points; 0 is the end of a text, which "" stands for."""

    __slots__ = ("_numbers", "_whats")

    def __init__(self, whats: Mapping[str, What]) -> None:
        listed = list(dict.fromkeys(whats.values()))
        numbers = bytearray(1 + max(map(ord, filter(None, whats))))
        for char, what in whats.items():
            numbers[ord(char) if char else 0] = 1 + listed.index(what)
        self._numbers = bytes(numbers)
        self._whats: list[What | None] = [None, *listed]

    def of(self, code: i64) -> What | None:
        """What there is for a character, or None."""
        return self._whats[self._numbers[code]] if code < len(self._numbers) else None


def stands_at(text: str, word: str, at: i64) -> bool:
    """Whether a word stands at a place: compiled, its characters are compared at a few instructions, where `startswith` from a place
    on takes a thousand."""
    if at < 0 or at + len(word) > len(text):
        return False
    first: i64 = at
    size: i64 = len(word)
    behind: i64 = 0
    while behind < size and ord(text[first + behind]) == ord(word[behind]):
        behind += 1
    return behind == size


def one_stands(text: str, words: tuple[str, ...], at: i64) -> bool:
    """Whether one of some words stands at a place."""
    return any(stands_at(text, word, at) for word in words)
