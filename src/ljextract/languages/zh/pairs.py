"""Numbers by two characters in a row: compiled, they are found by the characters' code points, at a tenth of what it takes to
cut the two out of a text and look them up."""

from __future__ import annotations

from collections.abc import Mapping

from ljextract.native import i64, mypyc_attr


@mypyc_attr(acyclic=True)
class Pairs:
    """A number above 0 for each of some pairs of characters: a table with open places, so that few are compared."""

    __slots__ = ("_firsts", "_mask", "_numbers", "_seconds")

    def __init__(self, numbers: Mapping[str, int]) -> None:
        size = 16
        while size < 4 * len(numbers):
            size *= 2
        firsts, seconds, found = ["\0"] * size, ["\0"] * size, [0] * size
        for pair, number in numbers.items():
            slot = (ord(pair[0]) * 31 + ord(pair[1])) & (size - 1)
            while found[slot]:
                slot = (slot + 1) & (size - 1)
            firsts[slot], seconds[slot], found[slot] = pair[0], pair[1], number
        self._mask: i64 = size - 1
        self._firsts, self._seconds, self._numbers = "".join(firsts), "".join(seconds), found

    def at(self, text: str, at: i64) -> int:
        """The number of the two characters that stand at a place; 0 where they have none, or no two stand there."""
        if at < 0 or at + 1 >= len(text):
            return 0
        first: i64 = ord(text[at])
        second: i64 = ord(text[at + 1])
        mask = self._mask
        slot: i64 = (first * 31 + second) & mask
        while True:
            number = self._numbers[slot]
            if number == 0 or (ord(self._firsts[slot]) == first and ord(self._seconds[slot]) == second):
                return number
            slot = (slot + 1) & mask
