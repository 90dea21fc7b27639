"""Digits and number words to exact values: what a number is put together from.

digits    = 1,234,567.8 | 12,34,567 | 1 234 567 | 1.234,5 | 1'234'567
cardinal  = [digits] group {scale group} with "and" and hyphens        two hundred and five thousand, 4 thousand 3 hundred, three lakh crore
group     = [n "hundred"] ["and"] [ten ["-" digit] | teen | digit] | n "dozen"
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from ljextract.languages.en.contexts import lead, word_before
from ljextract.lexicon import Entry, Lexicon, joins
from ljextract.matcher import Reading
from ljextract.native import i64, mypyc_attr
from ljextract.values.number import Number, add, cardinal, decimal, multiply, subtract

ZERO: Final = Decimal(0)
ONE: Final = Decimal(1)
HUNDRED: Final = Decimal(100)
THOUSAND: Final = Decimal(1000)
DOZEN: Final = Decimal(12)
COUNTING: Final = frozenset({"digit", "teen", "ten", "hundred", "scale", "dozen"})

_DIGITS: Final = re.compile(
    r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9]|,[0-9])(?:\.[0-9]+)?"  # 1,234,567.8
    r"|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![0-9])(?:\.[0-9]+)?"  # 12,34,567
    r"|[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+(?![0-9])"  # 1.234,5
    r"|[0-9]{1,3}(?:\.[0-9]{3}){2,}(?![0-9]|\.[0-9])"  # 1.234.567
    r"|[0-9]{1,3}(?:'[0-9]{3})+(?![0-9])"  # 1'234'567
    r"|[0-9]{1,3}(?: [0-9]{3}){2,}(?![0-9]|,[0-9])(?:\.[0-9]+)?"  # 1 234 567
    r"|[0-9]{1,3} 000(?![0-9]|,[0-9])"  # 816 000 t
    r"|[0-9]+,[0-9]{1,2}(?![0-9]|,[0-9])"  # 5,00
    r"|[0-9]+(?:\.[0-9]+)?"
)
_THIN: Final = re.compile(r"[0-9]{1,3}(?: [0-9]{3})+(?![0-9])(?:\.[0-9]+)?")
_THIN_BLANKS: Final = ("\u00a0", "\u202f", "\u2009")
_GROUPED: Final = re.compile(r"[0-9]{1,3}(?:,[0-9]{2,3})*,[0-9]{3}")


def read_digits(reading: Reading, at: i64) -> tuple[str, int]:
    """The digits at a place with their separators, and where they end. The caller stands at a digit.

    A blank that no line breaks at separates any groups, another only some.
    """
    folded = reading.folded
    limit: i64 = reading.end
    end: i64 = at
    while end < limit and 48 <= ord(folded[end]) <= 57:
        end += 1
    if end + 1 >= limit or not 48 <= ord(folded[end + 1]) <= 57:
        return folded[at:end], end
    code: i64 = ord(folded[end])
    stop: i64 = end + 2
    if code == 46:  # 19.6
        while stop < limit and 48 <= ord(folded[stop]) <= 57:
            stop += 1
        code = ord(folded[stop]) if stop + 1 < limit else 0
        if code not in (44, 46) or not 48 <= ord(folded[stop + 1]) <= 57:  # no group stands behind decimals
            return folded[at:stop], stop
    elif code in (32, 39):
        if not _are_digits(folded, end + 1, limit):  # the numbers of a row: "38 27 8"
            return folded[at:end], end
    elif code != 44:
        return folded[at:end], end
    else:
        stop = _grouped_end(reading, at, end)
        if stop > end:
            return folded[at:stop], stop
    found = _DIGITS.match(folded, at, limit)
    assert found is not None  # a digit is there
    stop = found.end()
    if folded.find(" ", at, stop + 1) >= 0 and any(blank in reading.raw[at : stop + 1] for blank in _THIN_BLANKS):
        found = _THIN.match(folded, at, limit) or found
        stop = found.end()
    return found.group(), stop


def _grouped_end(reading: Reading, at: i64, end: i64) -> i64:
    """Where digits at a place end that stand in groups of three, their first up to `end`: 1,234,567.8; `end` where only the expression
    can tell."""
    folded, limit, stop = reading.folded, reading.end, end
    if end - at > 3:
        return end
    while _are_digits(folded, stop + 1, limit) and ord(folded[stop]) == 44:
        stop += 4
        if stop < limit and 48 <= ord(folded[stop]) <= 57:
            return end
    code = ord(folded[stop]) if stop < len(folded) else 0
    if code in (44, 46) and stop + 1 < limit and 48 <= ord(folded[stop + 1]) <= 57:
        if code == 44:
            return end
        stop += 2
        while stop < limit and 48 <= ord(folded[stop]) <= 57:
            stop += 1
        code = ord(folded[stop]) if stop < len(folded) else 0
    return end if code == 32 and ord(reading.raw[stop]) != 32 else stop


def _are_digits(folded: str, at: i64, limit: i64) -> bool:
    """Whether three digits stand at a place."""
    return (
        at + 3 <= limit
        and 48 <= ord(folded[at]) <= 57
        and 48 <= ord(folded[at + 1]) <= 57
        and 48 <= ord(folded[at + 2]) <= 57
    )


def digits_value(digits: str) -> Decimal:
    """The exact value of digits with any of the separators.

    >>> [str(digits_value(one)) for one in ("1,234.5", "1.234,5", "12,34,567", "816 000", "5,00", "1.234.567")]
    ['1234.5', '1234.5', '1234567', '816000', '5.00', '1234567']
    """
    value = digits_number(digits).value
    assert value is not None
    return value


def digits_number(digits: str) -> Number:
    """The number that digits with any of the separators are: the same few stand in every article, and are the same objects then."""
    size = len(digits)
    if size <= 4:
        number: i64 = 0
        at: i64 = 0
        while at < size and 48 <= ord(digits[at]) <= 57:
            number = number * 10 + ord(digits[at]) - 48
            at += 1
        if at == size:
            small = _small[number]
            if small is None:
                small = _small[number] = cardinal(decimal(digits))
            return small
    known = _known.get(digits)
    if known is None:
        known = cardinal(_digits_value(digits))
        if len(digits) <= LENGTH_KNOWN:
            if len(_known) >= MAX_KNOWN:
                _known.clear()
            _known[digits] = known
    return known


MAX_KNOWN: Final = 10_000
"""So many numbers are kept, of up to so many characters."""
LENGTH_KNOWN: Final = 20
_known: Final[dict[str, Number]] = {}
_small: Final[list[Number | None]] = [None] * 10_000
"""The numbers that digits up to 9999 are, by themselves."""


def _digits_value(digits: str) -> Decimal:
    if digits.isdigit():
        return decimal(digits)
    whole, comma, rest = digits.rpartition(",")
    if comma and "." not in rest and not _GROUPED.fullmatch(digits):
        return decimal(whole.replace(".", "").replace(",", "") + "." + rest)  # a decimal comma
    if digits.count(".") > 1:
        return decimal(digits.replace(".", ""))
    return decimal(digits.replace(",", "").replace(" ", "").replace("'", ""))


def number_of(entry: Entry) -> Decimal:
    """The value of a number word or a scale."""
    return digits_value(entry["number"])


def is_whole(value: Decimal) -> bool:
    """Whether a value has no decimals."""
    return value == value.to_integral_value()


def finite(numerator: int, denominator: int) -> Decimal | None:
    """The quotient where it has a finite decimal form of few places, else None.

    >>> [finite(3, 4), finite(1, 3)]
    [Decimal('0.75'), None]
    """
    for power in range(13):
        if numerator * 10**power % denominator == 0:
            digits = abs(numerator) * 10**power // denominator
            return Decimal((int(numerator < 0), tuple(map(int, str(digits))), -power))
    return None


@dataclass(init=False, slots=True)
class Cardinal:
    """A cardinal that was read: where it ends, its value, the sort of its last word, the scale it ends with, and whether
    it began with a word."""

    end: i64
    value: Decimal
    last: str
    scale: Decimal
    words: bool

    def __init__(self, end: i64, value: Decimal, last: str, scale: Decimal, words: bool) -> None:
        self.end = end
        self.value = value
        self.last = last
        self.scale = scale
        self.words = words


@mypyc_attr(acyclic=True)
class Numeral:
    """A number word: where it stands, its sort and value, and its entry."""

    __slots__ = ("end", "entry", "number", "sort", "start")

    def __init__(self, start: i64, end: i64, sort: str, number: Decimal, entry: Entry) -> None:
        self.start = start
        self.end = end
        self.sort = sort
        self.number = number
        self.entry = entry


@mypyc_attr(acyclic=True)
class Item:
    """A word that counts, or digits, inside a cardinal: where they end, their sort and value."""

    __slots__ = ("end", "number", "sort")

    def __init__(self, end: i64, sort: str, number: Decimal) -> None:
        self.end = end
        self.sort = sort
        self.number = number


def _known_numerals(lexicon: Lexicon) -> dict[Entry, Numeral]:
    """What the entries of number words are, worked out once; they stand nowhere."""
    known: dict[Entry, Numeral] | None = lexicon.kept.get("en.numerals")
    if known is None:
        known = lexicon.kept["en.numerals"] = {
            entry: Numeral(0, 0, entry["sort"], number_of(entry), entry) for entry in lexicon.of("numeral")
        }
    return known


class Numerals:
    """Reads cardinals in a run. `floor` is where the number before ended: nothing before it is looked at.

    `words` are the run's number words in order, `idioms` the stretches that are none for all their words.
    """

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.folded = reading.folded
        self.raw = reading.raw
        self.start = reading.start
        self.limit = reading.end
        self.floor = reading.start
        self.words: list[Numeral] = []
        self.idioms: list[tuple[int, int]] = []
        known = _known_numerals(reading.lexicon)
        last = -1
        for hit in reading.hits:
            kind = hit.entry.kind
            if kind == "numeral":
                if hit.start != last:  # the longest goes first
                    last = hit.start
                    one = known[hit.entry]
                    self.words.append(Numeral(last, hit.end, one.sort, one.number, one.entry))
            elif kind == "idiom":
                self.idioms.append((hit.start, hit.end))

    def char(self, at: i64) -> str:
        """The folded character at a place; an empty string outside the run."""
        return self.folded[at] if self.start <= at < self.limit else ""

    def code(self, at: i64) -> i64:
        """The code point of the folded character at a place; -1 outside the run."""
        return ord(self.folded[at]) if self.start <= at < self.limit else -1

    def entry(self, at: i64) -> Numeral | None:
        """The number word at a place."""
        words = self.words
        place: i64 = at
        low: i64 = 0
        high: i64 = len(words)
        while low < high:
            middle: i64 = (low + high) >> 1
            word = words[middle]
            if word.start == place:
                return word
            if word.start < place:
                low = middle + 1
            else:
                high = middle
        return None

    def item(self, place: i64) -> Item | None:
        """A word that counts, or digits, inside a cardinal."""
        if 48 <= self.code(place) <= 57:
            digits, end = read_digits(self.reading, place)
            return None if joins(self.char(end)) else Item(end, "digits", digits_value(digits))
        word = self.entry(place)
        if word is None or word.sort not in COUNTING:
            return None
        return Item(word.end, word.sort, word.number)

    def cardinal(self, start: i64, digits: Decimal | None = None) -> Cardinal:
        """Groups and scales added up from a place; with `digits`, from what stands before it."""
        total, group = ZERO, digits
        last = "" if digits is None else "digits"
        end, scale, words = start, ONE, digits is None
        place: int | None = start if digits is None else self.next_place(start, last)
        while place is not None:
            item = self.item(place)
            if item is None:
                break
            stop, sort, number = item.end, item.sort, item.number
            if sort in ("digits", "digit", "teen", "ten"):
                if not words and sort != "digits" and not self.goes_on(place):
                    break  # "up from $2 million one year prior"
                anded = last == "scale" and sort == "digits" and "and" in self.folded[end:place]
                if not self.follows(last, sort, number, scale, anded=anded):
                    break
                group = number if group is None else add(group, number)
            elif sort == "hundred":
                if last in ("hundred", "dozen", "scale") or (group is not None and words and group >= 100):
                    break
                group = multiply(ONE if group is None else group, number)
            elif sort == "scale":
                if group is None and last == "scale":
                    if number < scale:
                        break
                    total, scale = multiply(total, number), multiply(scale, number)  # three lakh crore
                elif total and number >= scale:
                    break
                else:
                    total, scale = add(total, multiply(ONE if group is None else group, number)), number
                group = None
            elif last in ("dozen", "scale", "hundred"):
                break
            else:
                rest = group if group is None or not words else Decimal(int(group) % 100)  # three hundred and two dozen
                hundreds = ZERO if group is None or rest is None else subtract(group, rest)
                group = add(hundreds, multiply(ONE if rest is None else rest, number))
            last, end = sort, stop
            place = self.next_place(end, last)
        value = total if group is None else add(total, group)
        if last != "scale":
            scale = HUNDRED if last == "hundred" else DOZEN if last == "dozen" else ONE
        return Cardinal(end, value, last, scale, words)

    @staticmethod
    def follows(last: str, sort: str, number: Decimal, scale: Decimal, *, anded: bool) -> bool:
        """Whether a word or digits below a hundred, or a group of digits, may follow the last word of a cardinal."""
        if last == "":
            return True
        if last == "ten":
            return sort == "digit" and number != 0
        if last not in ("hundred", "scale") or not number:
            return False
        if sort == "digits" and (not is_whole(number) or (anded and last == "scale")):
            return False  # "two thousand and 300 others"
        return number < (HUNDRED if last == "hundred" else scale)

    def next_place(self, end: i64, last: str) -> int | None:
        """Where the next word of a cardinal may begin: behind blanks, a hyphen or "and"."""
        code = self.code(end)
        if code == ord("-"):
            item = self.entry(end + 1)
            tens = last == "ten" and item is not None and item.sort == "digit"
            return end + 1 if tens or (item is not None and item.sort in ("hundred", "scale", "dozen")) else None
        if code > ord("9") and last == "digits" and joins(self.char(end)):  # £5.2billion
            item = self.entry(end)
            return end if item is not None and item.sort == "scale" else None
        if code == ord(",") and last == "scale" and self.char(end + 1) == " ":
            return end + 2 if self.goes_on(end + 2) else None
        if code != ord(" "):
            return None
        place = self.reading.skip(end)
        if last == "ten" and self.folded.startswith("- ", place):  # fifty - two
            behind = self.reading.skip(place + 1)
            item = self.entry(behind)
            return behind if item is not None and item.sort == "digit" else None
        if last in ("hundred", "scale", "ten") and self.folded.startswith("and ", place):
            behind = self.reading.skip(place + 4)
            if last == "ten" and not self.is_twenty_and(behind):
                return None
            return behind if self.joins_by_and(end, behind) else None
        return place

    def is_twenty_and(self, place: i64) -> bool:
        """Whether a digit at a place goes with the tens before "and", as it once did: "twenty and four hours"; a unit or a
        fraction stands behind it."""
        item = self.entry(place)
        if item is None or item.sort != "digit" or self.char(item.end) != " ":
            return False
        if self.folded.startswith(" and ", item.end):
            part = self.entry(item.end + 5)
            behind = self.entry(part.end + 1) if part is not None and part.sort == "digit" else part
            return behind is not None and behind.sort in ("parts", "quarter", "half")
        return self.reading.longest("unit", item.end + 1) is not None

    def goes_on(self, place: i64) -> bool:
        """Whether hundreds or thousands in words stand at a place behind a comma: "one million, two hundred thousand"."""
        item = self.entry(place)
        if item is None or item.sort not in ("digit", "teen", "ten"):
            return False
        behind = self.entry(item.end + 1)
        if behind is not None and item.sort == "ten" and behind.sort == "digit":
            behind = self.entry(behind.end + 1)
        return behind is not None and behind.sort in ("hundred", "scale")

    def joins_by_and(self, end: i64, place: i64) -> bool:
        """Whether what "and" leads is part of the cardinal: "two hundred and five", not "between one hundred and two hundred"."""
        item = self.item(place)
        if item is None:
            return False
        if item.sort in ("digit", "teen"):
            behind = self.entry(self.reading.skip(item.end))
            if behind is not None and behind.sort in ("parts", "quarter", "half"):
                return False  # one hundred and three quarters
        return lead(self.reading, self.words_start(end))[1] != "between"

    def words_start(self, end: i64) -> i64:
        """Where the words and digits in a row begin that end at a place."""
        numerals = self.reading.lexicon.table("numeral")
        place = end
        while True:
            start, word = word_before(self.reading, place)
            if not word or start < self.floor or (word not in numerals and not word[0].isdigit()):
                return place
            place = start
