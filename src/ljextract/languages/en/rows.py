"""The words and marks of an English sentence between its records, each word with its class."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ljextract.clauses import MARK, ORGANIZATION, PLAIN, QUANTITY, TIME, WORD, Item
from ljextract.languages.en import spelt
from ljextract.languages.en.letters import LETTERS
from ljextract.languages.en.wordclasses import (
    ADV,
    BE,
    COULD,
    ED,
    ING,
    IT,
    LOOKED_AT,
    MORE,
    OF,
    THE,
    TO,
    Known,
    ending_of,
    is_capital,
    is_small,
    shape_of,
    words_of,
)
from ljextract.lexicon import MOST_LETTERS
from ljextract.matcher import Reading
from ljextract.native import i64, mypyc_attr

_TAILS: Final = ("'s", "'ll", "'ve", "'re", "'m", "'d", "'t")

_CONTRACTING: Final = frozenset("that there here what who where".split())


def row_of(reading: Reading, start: int, end: int, records: Sequence[Item]) -> list[Item]:
    """The records of a stretch, with the words between them, each with its class, and the marks."""
    words = words_of(reading.lexicon)
    kinds, lettered = words.kinds, words.lettered
    made = _Items(words.spare)
    folded, latin, raw = reading.folded, reading.latin, reading.raw
    found: list[Item] = []
    at: i64 = start
    stop: i64 = end
    opened = False  # whether an apostrophe may have opened somebody's words
    for record in [*records, None]:
        gap = stop
        if record is not None:
            gap = record.start
        while at < gap:
            code: i64 = latin[at]
            if code == 32:  # a blank
                at += 1
                continue
            behind = at
            letters: i64 = 0
            while 97 <= code <= 122:
                letters = (letters << 5 | code & 31) & LETTERS
                behind += 1
                if behind == gap:
                    break
                code = latin[behind]
            if code == 63:  # "?", or a character beyond Latin-1
                code = ord(folded[behind])
            begins = code
            known: Known | None = None
            if behind > at and (97 <= code <= 122 or _ends_word(folded, code, behind, gap)):  # letters alone
                known = lettered.known(letters) if behind - at <= MOST_LETTERS else kinds.get(folded[at:behind])
            elif code == 39 and _is_possessive(folded, at, gap):
                behind = at + 2
                known = words.possessive
            elif code != 44:
                behind = _word_end(folded, at, gap)
                known = kinds.get(folded[at:behind]) if behind > at else None
            if behind > at:
                if known is not None:
                    word, sort, bits, lists, number = known.text, known.sort, known.bits, known.lists, known.word
                else:
                    word = folded[at:behind]
                    sort, bits, lists, number = 0, ending_of(word), 0, 0
                if sort == 0:
                    sort = shape_of(word)
                    if sort == ADV and at > start and is_capital(raw, at):
                        sort = PLAIN  # "Italy"
                    elif sort & (ED | ING) and found and is_capital(raw, at) and is_small(raw, found[-1].start):
                        sort = PLAIN  # "pays Sporting $5 million", "a plant in Beijing"
                    elif bits & LOOKED_AT and found:
                        last = found[-1]
                        if word == "'s" and (last.sort == IT or last.text in _CONTRACTING):
                            word, sort = "is", BE  # "That's 12 more trains a day"
                            known = kinds["is"]
                            bits, lists, number = known.bits, known.lists, known.word
                        elif word == "far" and last.text == "so":
                            last.sort = sort = ADV  # "So far 2.1km has been built"
                elif bits & LOOKED_AT:
                    if sort == IT and behind - at == 2 and raw[at : at + 2].isupper():
                        sort = PLAIN  # "IT", "US"
                    elif (sort == COULD or word == "states") and at > start and is_capital(raw, at):
                        sort = PLAIN  # "the May Day holiday", "across the United States"
                found.append(made.make(WORD, at, behind, word, sort, bits, lists, number))
                at = behind
                continue
            if (
                begins == 39  # an apostrophe
                and found
                and folded[at - 1] == "s"
                and found[-1].end == at
                and found[-1].kind in (WORD, ORGANIZATION)
                and not opened
            ):
                known = words.possessive
                found.append(made.make(WORD, at, at + 1, "'s", PLAIN, known.bits, 0, known.word))  # "Teachers' pay"
            elif (33 <= begins < 127) or not folded[at].isspace():
                opened = opened or begins == 39
                number = 0
                if begins < 128:
                    number = spelt.MARKS[begins]
                elif begins in (0x2013, 0x2014):
                    number = spelt.NUMBERS[folded[at]]
                found.append(made.make(MARK, at, at + 1, folded[at], PLAIN, 0, 0, number))
            at += 1
        if record is not None:
            if found and record.kind == TIME:
                first = found[-2] if len(found) > 1 and found[-1].word in (spelt.IN, spelt.ON) else found[-1]
                if first.text in ("starting", "beginning"):
                    first.sort = TO  # "starting Sept. 1", "starting in August"
            elif found and record.kind == QUANTITY:
                if found[-1].word == spelt.ONLY and (len(found) == 1 or found[-2].sort != THE):
                    found[-1].sort = MORE  # "were worth only £2.1m"
                elif found[-1].word == spelt.BETWEEN and len(found) > 1 and found[-2].sort & (TO | OF):
                    found.pop()  # "at between $17 billion and $22 billion": only says that it is a range
            found.append(record)
            at = record.end
    made.close()
    return found


_MOST_ROWS: Final = 64


@mypyc_attr(acyclic=True, free_list_len=1)
class _Items:
    """Makes the words and marks of a row: out of those of rows that are done with, where there are any, as to make an object and to
    let it go takes three times as long."""

    __slots__ = ("_items", "_left", "_rows")

    def __init__(self, rows: list[list[Item]]) -> None:
        self._rows = rows
        self._items: list[Item] = []  # of a row that is done with
        self._left: i64 = 0  # so many of them are left

    def make(
        self, kind: i64, start: i64, end: i64, text: str, sort: i64, bits: i64 = 0, lists: i64 = 0, word: i64 = 0
    ) -> Item:
        """A word or a mark."""
        item = self._next()
        if item is None:
            return Item(kind, start, end, text, None, "", sort, bits, lists, word)
        item.kind = kind
        item.start = start
        item.end = end
        item.text = text
        item.sort = sort
        item.bits = bits
        item.lists = lists
        item.word = word
        return item

    def _next(self) -> Item | None:
        """The next one that is done with."""
        while self._left == 0:
            if not self._rows:
                return None
            try:
                self._items = self._rows.pop()
            except IndexError:  # another thread has taken the last one
                return None
            self._left = len(self._items)
        self._left -= 1
        return self._items[self._left]

    def close(self) -> None:
        """Give back those that are left."""
        if self._left > 0:
            del self._items[self._left :]
            self._rows.append(self._items)


def keep_words(reading: Reading, rows: list[list[Item]]) -> None:
    """Keep rows that nothing points at any more, for the words and marks of the next ones; but for their records, which lead to the
    whole article."""
    spare = words_of(reading.lexicon).spare
    for row in rows:
        if len(spare) >= _MOST_ROWS:
            return
        at: i64 = len(row)
        while at > 0:
            at -= 1
            if row[at].record is not None:
                row[at] = row[len(row) - 1]
                row.pop()
        spare.append(row)


def _ends_word(folded: str, code: i64, behind: i64, end: i64) -> bool:
    """Whether the character behind some letters, or what stands behind that, ends their word: see `_word_end`."""
    if code in (32, 44):  # a blank, a comma
        return True
    if code >= 128:
        return not folded[behind].isalnum()
    if code in (38, 45, 46, 47):  # "&", "-", ".", "/"
        return behind + 1 == end or not _is_letter(folded, behind + 1)
    if code == 39 and _opens_name(folded, behind, end):
        return False
    return not 48 <= code <= 57 and code != 43  # no digit, no "+"


def _is_possessive(folded: str, at: i64, end: i64) -> bool:
    """Whether the apostrophe at a place begins the tail of "the park's"."""
    if at + 1 >= end or ord(folded[at + 1]) != 115:
        return False
    return at + 2 == end or not (_is_letter(folded, at + 2) or ord(folded[at + 2]) == 95)


def _is_letter(folded: str, at: i64) -> bool:
    """Whether a letter or a digit stands at a place."""
    code: i64 = ord(folded[at])
    if code < 128:
        return 97 <= code <= 122 or 48 <= code <= 57
    return folded[at].isalnum()


def _opens_name(folded: str, at: i64, end: i64) -> bool:
    """Whether the apostrophe at a place stands inside a name: "O'Hare", "D'Angelo"."""
    if at == 0 or ord(folded[at - 1]) not in (111, 100) or (at > 1 and _is_letter(folded, at - 2)):  # "o", "d"
        return False
    return at + 2 < end and _is_letter(folded, at + 1) and _is_letter(folded, at + 2)


def _word_end(folded: str, at: i64, end: i64) -> i64:
    """Behind the word that begins at a place; the place itself where none does.

    "AT&T", "1.5-litre" and the tail of "the park's" are one word each.
    """
    if ord(folded[at]) == 39:  # "'"
        for tail in _TAILS:
            behind = at + len(tail)
            if behind <= end and folded.startswith(tail, at):
                if behind == end or not (_is_letter(folded, behind) or folded[behind] == "_"):
                    return behind
                break
        return at
    first = at
    while at < end:
        code: i64 = ord(folded[at])
        if 97 <= code <= 122 or 48 <= code <= 57:
            at += 1
        elif code == 43 and at > first and (at + 1 == end or not _is_letter(folded, at + 1)):  # "Disney+"
            at += 1
            break
        elif code == 39 and at == first + 1 and _opens_name(folded, at, end):
            at += 1
        elif code in (38, 45, 46, 47):  # "&", "-", ".", "/" between letters
            if at == first or at + 1 == end or not _is_letter(folded, at + 1):
                if code == 46 and at > first + 2 and folded[at - 2] == ".":
                    at += 1  # "U.S."
                break
            at += 1
        elif code >= 128 and folded[at].isalnum():
            at += 1
        else:
            break
    return at
