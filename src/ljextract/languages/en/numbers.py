"""English numbers: digits and words, and every mix of them.

    number   = range | simple [more]
    range    = simple ("-" | "–" | "~" | "to" | "through") simple      5-10, "two to three", "5 to 10 million": a scale behind the second
                                                                     holds for both; not behind "from", which leads a change or two levels
             | "between" simple "and" simple                         the span leaves "between" out
             | simple "or" simple                                    "two or three": neighbours
             | digits "s" | decade                                   "in the 40s", "in his thirties"
    simple   = [sign] (digits | cardinal) [scale]                    34.6 million, 2bn, "minus ten"
             | whole ("and" | "-" | " ") fraction [scale]            3½, 3 1/2, "two and three-quarters", "a million and a half"
             | cardinal "point" digit {digit} | digits exponent      1.3e6, 1.3x10^6, 2^10
             | fraction | ordinal | multiple | vague
    fraction = cardinal ("-" | " ") parts | digits "/" digits        one-third, "three quarters", "a third" (before "of" or a phrase's end)
             | "half" ["a"] scale | small ("in" | "out of") number   "half a million" is a cardinal; "one in five"
    ordinal  = [cardinal] ordinal | digits ("st" | "nd" | "rd" | "th")       twenty-fifth, two hundredth
    multiple = multiple-word | digits ("x" | "-fold")
    vague    = "dozens" | "tens of thousands" | ["a"] ("several" | "few") scale     more than the value
    more     = "+" | "-plus" | "-odd" | ("or more" | "or so") before a noun         what stands inside the number: "50+ countries"

"a" is part of a number where it means one ("a dozen", "a third"). What is part of a code or a name is no number: see codes.py.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from ljextract.languages.en.codes import code_end
from ljextract.languages.en.contexts import (
    CURRENCY,
    Beginnings,
    any_near,
    digits_of,
    ends_before,
    group,
    kept_of,
    lead,
    leads_range,
    letters_end,
    word_before,
    words,
)
from ljextract.languages.en.letters import Letters, starts_with
from ljextract.languages.en.nouns import read_noun, word_at, words_of
from ljextract.languages.en.numerals import (
    COUNTING,
    ONE,
    THOUSAND,
    ZERO,
    Cardinal,
    Numeral,
    Numerals,
    digits_number,
    finite,
    is_whole,
    number_of,
    read_digits,
)
from ljextract.lexicon import Entry, Hit, Lexicon, joins
from ljextract.matcher import NumberHit, Reading
from ljextract.native import i64, mypyc_attr
from ljextract.rules import Piece
from ljextract.spotter import joins_at
from ljextract.values.number import (
    MAX_DIGITS,
    Comparator,
    Number,
    add,
    cardinal,
    decimal,
    fraction,
    multiple,
    multiply,
    number_range,
    ordinal,
    ratio_value,
)
from ljextract.values.unit import currencies

SCANNED: tuple[str, ...] = ("numeral", "idiom")

_SLASH: Final = re.compile(r"([ -]?)([0-9]{1,4})/([0-9]{1,4})(?![0-9/]|\.[0-9])")
_POWER: Final = re.compile(
    r" ?[x×*·] ?10(?:\^|\*\*)?([+-]?[0-9]{1,3}|[⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)(?![0-9])|e([+-]?[0-9]{1,3})(?![\w])|\^([+-]?[0-9]{1,2})(?![\w])"
)
_POWER_HEADS: Final = frozenset(map(ord, "x×*·e^"))
_EXPRESSION: Final = re.compile(r"[0-9][0-9.,/ ]*[a-z]{0,2}\s*$")
_SUPERSCRIPT: Final = str.maketrans("⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "+-0123456789")
_SUFFIX: Final = re.compile(r"(?:st|nd|rd|th)(?![^\W_])")
_FOLD: Final = re.compile(r"x$|[- ]?fold$")
_TIMES_X: Final = re.compile(r"x(?![\w])|-? ?fold(?![^\W_])")
_UNICODE: Final = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6),
    "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8), "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip
_JOIN: Final = re.compile(r"-? +to +|-to-|-or-| ?[-–—~∼～] ?| +through +| +or +| +and +")
_AND: Final = re.compile(r"[ ]+and[ ]+(?:an?[ ]+)?|-and-(?:a-)?")
_RATIO: Final = re.compile(r"[ ]+(?:in|out of|over)(?:[ ]+every)?[ ]+|-in-")
_OF: Final = re.compile(r"[ ]+of[ ]+")
_OF_THEM: Final = re.compile(r" of (?:the|them|those|these|its|their|our|all)(?![^\W_])")
_SCALE_OF: Final = re.compile(r"[ -]+(?:(?:of )?an?[ -]+)?")
_YEAR_PARTS: Final = re.compile(
    r" (?:in a row|in succession|running|straight|earlier|later|ago|of (?:growth|decline|losses|contraction|falling|rising|negative))\b"
)
_JOINING: Final = frozenset("to through or and in out over point fold x grand".split())
_YEARS: Final = range(1900, 2100)
_LEAST_YEAR: Final = Decimal(1900)
_NO_YEAR: Final = Decimal(2100)
_MINUS: Final = ("minus", "negative")
_ENDS: Final = frozenset({"cardinal", "fraction", "multiple"})
"""The forms of number that a range may have at its ends."""
_PARTS: Final = frozenset({"ordinal", "parts", "quarter", "half"})


@mypyc_attr(acyclic=True, free_list_len=1)
class _Value(NumberHit):
    """A simple number, with the scale it ended with, and whether it is in words."""

    __slots__ = ("scale", "words")

    def __init__(
        self,
        start: i64,
        end: i64,
        number: Number,
        scale: Decimal = ONE,
        words: bool = False,
        parts: tuple[Piece, ...] = (),
        digits: str = "",
        scaled: bool = False,
    ) -> None:
        super().__init__(start, end, number, parts, digits, scaled)
        self.scale = scale
        self.words = words


def read(reading: Reading) -> list[NumberHit]:
    """The numbers of a run, in order."""
    reader = _Reader(reading)
    digits, words = digits_of(reading), reader.words
    if reader.idioms or digits.signs:
        for start in _starts(reader):
            reader.read(start)
        return reader.found
    at = 0
    for start in digits.starts:
        while at < len(words) and words[at].start < start:
            reader.read(words[at].start)
            at += 1
        reader.read(start)
    while at < len(words):
        reader.read(words[at].start)
        at += 1
    return reader.found


def _starts(reader: _Reader) -> list[int]:
    """Where a number may begin: at digits and at number words outside idioms."""
    digits = digits_of(reader.reading)
    starts = [
        *digits.starts,
        *[at for at in digits.signs if reader.folded[at] in _UNICODE],
        *[word.start for word in reader.words],
    ]
    if reader.idioms:
        taken = {place for start, end in reader.idioms for place in range(start, end)}
        starts = [start for start in starts if start not in taken]
    starts.sort()
    return starts


def _may_join(code: int, then: int) -> bool:
    """Whether what joins two numbers may begin with two characters: "-", "~", beyond ASCII; "and", "or", "to", "through"."""
    if code == ord("t"):
        return then == ord("o") or then == ord("h")
    if code == ord("a"):
        return then == ord("n")
    return then == ord("r") if code == ord("o") else code >= 128 or code == ord("-") or code == ord("~")


class _Reader(Numerals):
    """Reads the number at a place. `closed` is where a number was last seen to end that nothing goes on with, `open`
    one that something may go on with."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self.closed = -1
        self.open = -1
        self.joining = _joining(reading.lexicon)
        self.found: list[NumberHit] = []

    def read(self, start: i64) -> None:
        """Read the number at a place, if there is one behind those that were found."""
        if start >= self.floor:
            hit = self.number(start)
            if hit is not None:
                self.found.append(hit)
                self.floor = hit.end

    def part_of(self, name: str, start: i64, end: i64) -> tuple[Piece, ...]:
        """A part that a number is made of, where that is asked for."""
        return (Piece(name, start, end, self.folded[start:end]),) if self.reading.tracing else ()

    # Ranges

    def number(self, start: i64) -> NumberHit | None:
        """The number at a place, a range where one begins there."""
        first = self.simple(start)
        if first is None:
            return None
        if self.ends(first.end):
            return first
        both = self.range_from(first)
        if both is not None:
            return both
        end, number = self.more(first)
        return NumberHit(first.start, end, number, first.parts, first.digits, first.scaled)

    def ends(self, end: i64) -> bool:
        """Whether nothing behind a number can go on with it: a mark, or a word that is neither number nor joint."""
        if end in (self.closed, self.open):
            return end == self.closed
        closed = self.is_closed(end)
        if closed:
            self.closed = end
        else:
            self.open = end
        return closed

    def is_closed(self, end: i64) -> bool:
        """What `ends` says, worked out."""
        code = self.code(end)
        if code == ord(" "):
            stop = letters_end(self.folded, end + 1, self.limit)
            if stop > end + 1:
                if not self.joining.beginnings.may_be(self.folded, end + 1, stop):
                    plain = True
                else:
                    known = self.joining.words.at(self.folded, end + 1, stop, self.reading.latin) != 0
                    plain = not known and self.entry(end + 1) is None
                return plain and not (stop == end + 5 and self.raw[end + 1 : stop].isupper())  # 5 MUSD
            behind = self.char(end + 1)
            if "0" <= behind <= "9":
                return _SLASH.match(self.folded, end, self.limit) is None  # 3 1/2
            return behind not in "-–—~∼～+×*·'" and behind not in _UNICODE
        if code in (ord(","), ord("."), ord(";"), ord(":"), ord("!"), ord("?")):
            code = self.code(end + 1)
            return not (48 <= code <= 57 or (code >= 128 and self.char(end + 1).isdigit()))
        return code in (ord("%"), ord(")"), -1, ord("\n"), ord('"'))

    def range_from(self, first: _Value) -> NumberHit | None:
        """The range whose first end was read, or None."""
        at = self.reading.skip(first.end)
        if not _may_join(self.code(at), self.code(at + 1)):
            return None
        found = _JOIN.match(self.folded, first.end, self.limit)
        if found is None or first.number.form not in _ENDS or first.number.comparator:
            return None
        at, word = found.end(), found.group().strip()
        if not (self.char(at).isdigit() or self.entry(at)):
            return None
        second = self.simple(at, behind=first)
        if second is None or second.start != at or second.number.form not in _ENDS:
            return None
        low, high = first.number.value, second.number.value
        if low is None or high is None:
            return None
        if (
            word == "to"
            and first.end - first.start == 4
            and _LEAST_YEAR <= low < _NO_YEAR <= high
            and self.is_dated(first)
        ):
            return None  # "to shrink from 9.5 million in 2020 to 8.1 million by 2050"
        if second.number.form == "multiple":
            return self.multiples(first, second, word)
        if first.number.form != second.number.form:
            return None
        if word == "to" and second.scale == 1 and not self.spans(first, second, word):
            return self.before_range(first, second, low, high)
        shared = ONE
        if second.scale > first.scale == 1 and shares_scale(low, high, second.scale):
            low, shared = multiply(low, second.scale), second.scale
            if word == "to" and not self.spans(first, second, word):  # rose from 5 to 7 million
                return NumberHit(first.start, first.end, cardinal(low), first.parts, first.digits, first.scaled)
        if low >= high or not self.spans(first, second, word, shared):
            return None
        end, number = self.more(second)
        return NumberHit(first.start, end, number_range(low, high, number.comparator), (*first.parts, *second.parts))

    def is_dated(self, first: _Value) -> bool:
        """Whether the word before four digits makes them a year."""
        return lead(self.reading, first.start)[1] in ("in", "since", "of", "by")

    def before_range(self, first: _Value, second: _Value, low: Decimal, high: Decimal) -> NumberHit | None:
        """The first of two levels whose second is a range that states the scale of both: "from 24.2 to 33-35 billion"."""
        further = self.range_from(second)
        if further is None or further.number.low is None or not high:
            return None
        scale = further.number.low / high
        if not shares_scale(low, further.number.low, scale):
            return None
        return NumberHit(
            first.start, first.end, cardinal(multiply(low, scale)), first.parts, first.digits, first.scaled
        )

    def multiples(self, first: _Value, second: _Value, word: str) -> NumberHit | None:
        """The range of two multiples, without the "x" or "fold" that ends it: "2-3x", "three- to five-fold"."""
        fold = _FOLD.search(self.folded, at := max(second.start, second.end - 6), second.end)
        low, high = first.number.value, second.number.value
        if fold is None or low is None or high is None or first.number.form == "fraction" or low >= high:
            return None
        if not self.spans(first, second, word):
            return None
        parts = (*first.parts, *second.parts)
        return NumberHit(first.start, max(at, fold.start()), number_range(low, high), parts)

    def spans(self, first: _Value, second: _Value, word: str, shared: Decimal = ONE) -> bool:
        """Whether two numbers with a joining word between are the ends of a range; `shared` is the scale of the second that holds for both."""
        if word == "to" and self.folded.startswith(("%", " percent", " per cent"), second.end):
            return lead(self.reading, first.start)[1] != "from" or leads_range(self.reading, first.start, word)
        if word in ("and", "to"):
            low, high = first.number.value or ZERO, (second.number.value or ZERO) / shared
            return leads_range(self.reading, first.start, word, wide=high > 3 * low)
        if word in ("or", "-or-"):
            low, high = first.number.value or ZERO, (second.number.value or ZERO) / shared
            return high - low <= (1 if high <= 20 else low / 4) and (shared > 1 or first.scale == second.scale)
        if word in ("-", "–", "—"):
            chained = self.char(first.start - 1) in ("-", "/", ".") and self.char(first.start - 2).isdigit()
            chained = chained or (self.char(second.end) in ("-", "/") and self.char(second.end + 1).isdigit())
            return not chained and not self.is_score(first, second)
        return True

    def is_score(self, first: _Value, second: _Value) -> bool:
        """Whether "1-2" is the score of a game: small whole numbers in a sentence about one, and nothing counted behind."""
        high = second.number.value
        if high is None or high > 40 or first.words or "." in self.folded[first.start : second.end]:
            return False
        if self.char(second.end) in ("%", "-") or self.is_unit(second.end):
            return False
        return any_near(self.reading, first.start, "score")

    def is_unit(self, end: i64) -> bool:
        """Whether a unit or currency stands behind a number, one that is nothing else."""
        hit = self.reading.longest(("unit", "currency"), self.reading.skip(end))
        if hit is None:
            return False
        return not {self.folded[hit.start : hit.end], self.raw[hit.start : hit.end]} & hit.entry.ambiguous

    def more(self, value: _Value) -> tuple[int, Number]:
        """A number's end and value with what stands inside it: "50+", "20-odd people", "five or more people"."""
        glued = self.code(value.end) != ord(" ")
        at = value.end if glued else self.reading.skip(value.end)
        if not kept_of(self.reading).lists.comparators_behind.may_stand(self.folded, at, self.limit):
            return value.end, value.number
        hit = self.reading.longest("comparator_behind", at)
        if hit is None or value.number.comparator is not None:
            return value.end, value.number
        inside = replace(value.number, comparator=_comparator(hit.entry))
        if glued:
            return (value.end, value.number) if self.char(hit.end).isdigit() else (hit.end, inside)
        if (hit.entry.symbols and hit.end - hit.start == 1) or self.folded[hit.start : hit.end] in hit.entry.ambiguous:
            return value.end, value.number
        if read_noun(self.reading, hit.end) is None and not self.is_unit(hit.end):
            return value.end, value.number  # "those aged 60 and over"
        return hit.end, inside

    def ends_phrase(self, at: i64) -> bool:
        """Whether what stands at a place (blanks skipped) is no noun phrase: a mark, the end, or a word that ends one."""
        word = word_at(self.folded, self.reading.skip(at), self.limit)
        return not word or word in words_of(self.reading.lexicon).ends

    # Simple numbers

    def simple(self, start: i64, behind: _Value | None = None) -> _Value | None:
        """A number that is no range; `behind`: the first end of the range whose second this may be."""
        code = ord(self.folded[start])
        if 48 <= code <= 57:
            return self.from_digits(start, behind)
        if code >= 128 and self.folded[start] in _UNICODE:
            top, bottom = _UNICODE[self.folded[start]]
            return None if joins(self.char(start - 1)) else self.fraction_at(start, start + 1, top, bottom)
        return None if behind is None and self.in_word(start) else self.from_words(start)

    # Digits

    def from_digits(self, start: i64, behind: _Value | None) -> _Value | None:
        """A number that begins with digits."""
        digits, end = read_digits(self.reading, start)
        if end - start > MAX_DIGITS:
            self.floor = end
            self.reading.note("number_too_long", start, end)
            return None
        before = self.code(start - 1)
        if behind is None and before not in (0x24, 0x20AC, 0xA3, 0xA5):  # "$", "€", "£", "¥"
            code = code_end(self.reading, start, end, self.floor)
            if code is not None:
                self.floor = code
                return None
        number, parts, place = digits_number(digits), self.part_of("digits", start, end), start
        unsigned = number.value
        assert unsigned is not None
        value = unsigned
        if behind is None and before in (0x20, 0x2D, 0x2B, 0x2E):  # " ", "-", "+", "."
            start, value = self.signed(start, before, digits, value)
        if self.ends(end):
            return _Value(start, end, number if value is unsigned else cardinal(value), ONE, False, parts, digits)
        return self.tied_digits(start, end, digits, value, parts) or self.scaled(
            start, end, digits, value, parts, behind, signed=start < place
        )

    def signed(self, start: i64, before: int, digits: str, value: Decimal) -> tuple[int, Decimal]:
        """Where a number with its sign begins, and its value: -5, minus 5, +40, .08. `before` is the character before it."""
        sign = self.sign(start, before)
        if sign >= 0:
            return sign, value.copy_negate()
        if before == ord("+") and not self.char(start - 2).isalnum():
            return start - 1, value
        if (
            before == ord(".")
            and digits.isdigit()
            and not (self.char(start - 2).isalnum() or self.char(start - 2) == ".")
        ):
            value = decimal("0." + digits)
            sign = self.sign(start - 1, self.code(start - 2))
            return (start - 1, value) if sign < 0 else (sign, value.copy_negate())
        return start, value

    def sign(self, start: i64, before: int) -> i64:
        """Where a minus sign before a number stands; -1 where it has none. `before` is the character before it."""
        if before == ord("-") and start - 1 >= self.floor:
            sign = self.char(start - 2)
            if not sign or sign in " \t\n\r([,:;<>=\"'$€£¥":
                return start - 1
        if before == ord(" ") and start - 2 == self.floor == 0 and self.folded[0] == "-":
            return 0 if _EXPRESSION.match(self.folded, start) else -1  # "- 1 4/5" is all of the text
        if before != ord("-") and before != ord(" "):
            return -1
        last = self.code(start - 2)
        if last == ord("s") or last == ord("e"):
            place, word = word_before(self.reading, start - 1)
            return place if word in _MINUS and place >= self.floor else -1
        return -1

    def tied_digits(self, start: i64, end: i64, digits: str, value: Decimal, parts: tuple[Piece, ...]) -> _Value | None:
        """What marks tied to digits make of them: 11th, 3x, the 40s, 3½, 2/3, 1.3e6; None for none of these."""
        code = self.code(end)
        at = end + 1 if code in (0x20, 0x2D) else end  # " ", "-"
        head = self.code(at)
        if at > end or joins(self.char(end)):
            found = (
                _SUFFIX.match(self.folded, end, self.limit) if code in (0x73, 0x6E, 0x72, 0x74) else None
            )  # "s", "n"
            if found is not None and digits.replace(",", "").isdigit() and found.group() == _suffix(int(value)):
                return _Value(start, end + 2, ordinal(value), parts=parts)
            ties = head in (0x78, 0x66, 0x20)  # "x", "f", " "
            found = _TIMES_X.match(self.folded, end, self.limit) if ties else None
            if found is not None and not (found.group() == "x" and self.char(self.reading.skip(found.end())).isdigit()):
                return _Value(start, found.end(), multiple(value), parts=parts)
            if code == 0x73 and not joins(self.char(end + 1)) and len(digits) == 2 and digits[1] == "0":
                return _Value(start, end + 1, number_range(value, add(value, Decimal(9))), parts=parts)
        mixed = self.mixed(start, end, digits, value)
        if mixed is not None:
            return mixed
        if (head if code == 0x20 else code) not in _POWER_HEADS:
            return None
        power = _POWER.match(self.folded, end, self.limit)
        return self.powered(start, power, digits, value, parts) if power is not None else None

    def mixed(self, start: i64, end: i64, digits: str, value: Decimal) -> _Value | None:
        """2/3, 3½, 3 ½, 3 1/2; None where the digits are no such thing."""
        at = end + 1 if self.code(end) in (0x20, 0x2D) else end  # " ", "-"
        code = self.code(at)
        if code >= 128 and self.char(at) in _UNICODE:
            top, bottom = _UNICODE[self.char(at)]
            return self.whole_and_part(start, at + 1, value, top, bottom)
        if not (48 <= code <= 57 or code == ord("/")):
            return None
        if digits[-3:-2] == "." and at > end:
            return self.with_part_of_cent(start, end, value)
        if not digits.isdigit():
            return None
        part = _SLASH.match(self.folded, end, self.limit)
        if part is not None and part[1] and 0 < int(part[2]) < int(part[3]) <= 100:
            return self.whole_and_part(start, part.end(), value, int(part[2]), int(part[3]))
        part = _SLASH.match(self.folded, end - len(digits), self.limit) if self.char(end) == "/" else None
        if part is None or joins(self.char(part.end())) or self.char(start - 1) == "/":
            return None
        top, bottom = int(part[2]), int(part[3])
        if not 0 < top < bottom <= 100 and not self.is_improper(start, top, bottom):
            return None
        return self.fraction_at(start, part.end(), -top if value < 0 else top, bottom)

    def with_part_of_cent(self, start: i64, end: i64, value: Decimal) -> _Value | None:
        """A price of grain, with quarters or eighths of a cent behind its cents: $5.42-1/4 a bushel is 5.4225."""
        part = _SLASH.match(self.folded, end, self.limit)
        if part is None or not part[1] or value < 0:
            return None
        top, bottom = int(part[2]), int(part[3])
        exact = finite(top, bottom * 100) if 0 < top < bottom and bottom in (2, 4, 8) else None
        if exact is None:
            return None
        return _Value(start, part.end(), cardinal(add(value, exact)), parts=self.part_of("mixed", start, part.end()))

    def is_improper(self, start: i64, top: int, bottom: int) -> bool:
        """Whether digits with a slash are more than one: 16/5; not 24/7, 5/3, nor a day ("on 16/5")."""
        if not 12 < top < 100 or not 1 < bottom <= 10 or (top, bottom) == (24, 7):
            return False
        return not word_before(self.reading, start)[1]

    @staticmethod
    def powered(start: i64, power: re.Match[str], digits: str, value: Decimal, parts: tuple[Piece, ...]) -> _Value:
        """1.3e6, 1.3x10^6, 2^10."""
        ten, exponent, raised = power[1], power[2], power[3]
        if raised is None:
            size = int((ten or exponent).translate(_SUPERSCRIPT))
            return _Value(
                start, power.end(), cardinal(multiply(value, Decimal((0, (1,), size)))), parts=parts, digits=digits
            )
        result = ONE
        for _ in range(abs(int(raised))):
            result = multiply(result, value.copy_abs())
        if int(raised) < 0 and result:
            top, bottom = result.as_integer_ratio()
            result = ratio_value(bottom, top)
        return _Value(
            start, power.end(), cardinal(result.copy_negate() if value < 0 else result), parts=parts, digits=digits
        )

    def scaled(
        self,
        start: i64,
        end: i64,
        digits: str,
        value: Decimal,
        parts: tuple[Piece, ...],
        behind: _Value | None,
        *,
        signed: bool,
    ) -> _Value:
        """Digits with scales and words behind: 34.6 million, "4 thousand 3 hundred", 2bn, "3 million and a quarter"."""
        short = self.short_scale(start, end, behind)
        if short is not None:
            scale, stop = short
            if self.reading.tracing:
                parts = (*parts, Piece("scale", end, stop, self.folded[end:stop].strip()))
            return _Value(start, stop, cardinal(multiply(value, scale)), scale, False, parts, digits, True)
        pointed = self.code(end + 1) == ord("p") and self.folded.startswith(" point ", end)
        if pointed and is_whole(value) and not self.char(end + 8).isdigit():
            found = self.decimals(end + 7, value)  # 1 point 5
            if found is not None:
                return _Value(start, found.end, cardinal(found.value), found.scale, parts=parts, digits=digits)
        size = value.copy_abs() if signed else value
        found = self.single_scale(end, size) or self.cardinal(end, size)
        if found.end > end and self.reading.tracing:
            parts = (*parts, *self.part_of("scale", self.reading.skip(end), found.end))
        if signed and value < 0:
            found.value = found.value.copy_negate()
        return self.finish(start, found, parts, digits, scaled=found.end > end)

    def short_scale(self, start: i64, end: i64, behind: _Value | None) -> tuple[Decimal, int] | None:
        """A short form of a scale behind digits, with its end: 2bn, 10k, $6m. One that is a unit too needs money or a noun."""
        at = end + 1 if self.code(end) in (0x20, 0x2D) else end  # " ", "-"
        if at >= self.limit or not joins_at(self.folded, at):
            return None
        code = self.before_code(at)
        if code is not None:
            return code
        if self.entry(at) is not None:
            return None  # 34.6 million
        if not kept_of(self.reading).lists.scales.may_stand(self.folded, at, self.limit):
            return None
        hit = self.reading.longest("scale", at)
        if hit is None:
            return None
        word = self.raw[hit.start : hit.end]
        next_word = word_at(self.folded, self.reading.skip(hit.end), self.limit)
        if "unless" in hit.entry.data and next_word in hit.entry["unless"]:
            return None  # a 10k race
        if word == "K" and hit.start > end and any_near(self.reading, start, "temperature"):
            return None  # 93 K
        if word in hit.entry.ambiguous or word.lower() in hit.entry.ambiguous:
            return (number_of(hit.entry), hit.end) if self.is_scale(start, end, hit, behind) else None
        return number_of(hit.entry), hit.end

    def before_code(self, at: i64) -> tuple[Decimal, int] | None:
        """A scale before a currency's code, both in one word: 5 MUSD, 3 MEUR."""
        if at + 2 >= len(self.raw) or not 65 <= ord(self.raw[at + 2]) <= 90:
            return None
        scales = self.reading.lexicon.table("scale")
        for length in (1, 2):
            end = at + length
            if self.raw[end : end + 3] in currencies() and not joins(self.char(end + 3)):
                hit = scales.longest(self.folded[at:end], self.raw[at:end], 0, length)
                if hit is not None and hit.end == length:
                    return number_of(hit.entry), end
        return None

    def is_scale(self, start: i64, end: i64, hit: Hit, behind: _Value | None) -> bool:
        """Whether a letter behind digits is a scale: money, a unit or a noun stands beside it, or the sentence counts."""
        reading, stop = self.reading, hit.end
        at = reading.skip(stop)
        word = self.raw[hit.start : stop]
        if self.char(end) != "-":
            first = behind.start if behind is not None else start
            if ends_before(reading, CURRENCY, first) is not None:
                return True
            if at > stop and reading.longest(("currency", "subunit"), at) is not None:
                return True
        if word.lower() in ("mm", "t"):
            return False
        if _OF_THEM.match(self.folded, stop, self.limit):
            return True  # 1.3m of the 4.2m adults
        joint = _JOIN.match(self.folded, stop, self.limit)
        if (
            joint is not None and self.char(joint.end()).isdigit()
        ):  # "5m-7m people": what stands behind the second says it
            then = read_digits(reading, joint.end())[1]
            if self.raw.startswith(word, then):
                return self.is_scale(start, then, Hit(then, then + len(word), hit.entry), behind)
        if at > stop:
            unit = reading.longest("unit", at)
            if unit is not None and unit.end - unit.start > 2:
                return self.folded[unit.start : unit.end] not in unit.entry.ambiguous
            if word_at(self.folded, at, self.limit) in group(reading.lexicon, "length"):
                return False
            if read_noun(reading, stop) is not None:
                return True
        if end != hit.start or any_near(reading, start, "length"):
            return False
        return any_near(reading, start, "count") or (word in ("M", "B") and self.stands_free(start, end))

    def stands_free(self, start: i64, end: i64) -> bool:
        """Whether digits of more than one place stand behind a word in lower case and are no name's: "grew to 20M"."""
        place, word = word_before(self.reading, start)
        return end - start > 1 and word != "" and self.raw[place].islower() and self.ends_phrase(end + 1)

    # Words

    def from_words(self, start: i64) -> _Value | None:
        """A number that begins with a word."""
        item = self.entry(start)
        if item is None:
            return None
        end, sort, number = item.end, item.sort, item.number
        if sort in COUNTING:
            return self.from_cardinal(start)
        parts = self.part_of("word", start, end)
        match sort:
            case "ordinal":
                if number > 2 and self.char(end) != "-" and self.is_part(start, end):
                    return self.fraction_at(self.with_article(start), end, 1, int(number))
                return _Value(start, end, ordinal(number), words=True, parts=parts)
            case "half":
                return self.fraction_at(self.with_article(start), end, 1, 2)
            case "quarter":
                value = self.fraction_at(self.with_article(start), end, 1, 4)
                pointed = self.folded.startswith(("-point", "-percentage"), end)  # "another quarter-point cut"
                return value if value.number.form == "cardinal" or pointed or self.is_part(start, end) else None
            case "vague":
                return self.from_vague(start, end, number, parts)
            case "couple":
                return self.from_couple(start, end, parts)
            case "multiple":
                value_of = fraction(1, int(number)) if item.entry.get("inverse") else multiple(number)
                return _Value(start, end, value_of, words=True, parts=parts)
            case "decade":
                return _Value(start, end, number_range(number, add(number, Decimal(9))), words=True, parts=parts)
            case _:
                return None  # "thirds" without a number before it

    def in_word(self, start: i64) -> bool:
        """Whether a hyphen ties a number word to a word before it that makes no number with it: "catch-two"."""
        if self.code(start - 1) != ord("-") or start - 1 <= self.floor or not joins(self.char(start - 2)):
            return False
        return word_before(self.reading, start - 1)[1] not in words(self.reading.lexicon, "tied")

    def from_cardinal(self, start: i64) -> _Value | None:
        """Words that count, and a fraction or an ordinal that they begin."""
        found = self.single(start) or self.cardinal(start)
        parts = self.part_of("words", start, found.end)
        if found.last in ("hundred", "scale", "dozen"):
            before = self.before_scale(start)
            if before is not None:  # several hundred
                return _Value(before, found.end, cardinal(found.value, ">"), found.scale, True, parts)
        if self.char(found.end) != "-" or not joins(self.char(found.end + 1)):
            start = self.with_article(start)
        sign = self.sign(start, self.code(start - 1))
        short = self.before_code(found.end + 1) if self.char(found.end) == " " else None
        if short is not None:  # twenty MUSD
            return _Value(start, short[1], cardinal(multiply(found.value, short[0])), short[0], words=True)
        found = self.pointed(found) or found
        below = self.below_one(start, found)
        if below is not None:
            start, found = below
        if sign >= 0:
            start, found.value = sign, found.value.copy_negate()
        return self.finish(start, found, parts)

    def single_scale(self, end: i64, digits: Decimal) -> Cardinal | None:
        """The cardinal of digits that end at a place and one scale behind them that nothing goes on with: "34.6 million"."""
        word = self.entry(end + 1) if self.code(end) == ord(" ") else None
        if word is None or word.sort != "scale" or self.code(word.end) == ord(","):
            return None
        code = self.code(word.end + 1)
        if code == ord(" ") or 48 <= code <= 57 or not self.ends(word.end):
            return None
        return Cardinal(word.end, multiply(digits, word.number), "scale", word.number, words=False)

    def single(self, start: i64) -> Cardinal | None:
        """The cardinal of one small number word that nothing goes on with, as most are: "two"."""
        item = self.entry(start)
        if item is None or item.sort not in ("digit", "teen") or self.code(item.end + 1) == ord(" "):
            return None
        return Cardinal(item.end, item.number, item.sort, ONE, words=True) if self.ends(item.end) else None

    def with_article(self, start: i64) -> i64:
        """Where "a" begins before a word that needs it: "a dozen", "a third", "a million"; else the word's own start."""
        item = self.entry(start)
        if item is None or item.sort in ("digit", "teen", "ten"):
            return start
        place, word = word_before(self.reading, start)
        return place if word in ("a", "an") and place >= self.floor else start

    def before_scale(self, start: i64) -> int | None:
        """Where "several" or "a few" before a bare scale begins: "several hundred", "a few dozen"."""
        item = self.entry(start)
        if item is None or item.sort not in ("hundred", "scale", "dozen"):
            return None
        place, word = word_before(self.reading, start)
        if word not in ("several", "few") or place < self.floor:
            return None
        article, word = word_before(self.reading, place)
        return article if word == "a" and article >= self.floor else place

    def pointed(self, found: Cardinal) -> Cardinal | None:
        """A cardinal with "point" and digits behind it: "five point five", "nought point nought four"."""
        if self.code(found.end + 1) != ord("p") or found.last not in ("digit", "teen", "ten"):
            return None
        if not self.folded.startswith(" point ", found.end):
            return None
        return self.decimals(found.end + 7, found.value)

    def decimals(self, at: i64, whole: Decimal) -> Cardinal | None:
        """A whole number with the digits in words that stand behind its "point"."""
        digits, end = "", 0
        while (
            (item := self.item(at)) is not None
            and item.sort in ("digit", "digits")
            and is_whole(item.number)
            and len(digits) < MAX_DIGITS
        ):
            digits, end = digits + format(item.number, "f"), item.end
            at = self.reading.skip(end)
        if not digits:
            return None
        value, scale = add(whole, decimal("0." + digits)), self.entry(at) if at > end else None
        if scale is not None and scale.sort == "scale":  # one point five million
            size = scale.number
            return Cardinal(scale.end, multiply(value, size), "scale", size, words=True)
        return Cardinal(end, value, "digit", ONE, words=True)

    def below_one(self, start: i64, found: Cardinal) -> tuple[int, Cardinal] | None:
        """Where a number that begins with "point" begins, and its value: "point five"."""
        if found.last != "digit" or self.code(start - 1) != ord(" "):
            return None
        place, word = word_before(self.reading, start)
        if word != "point" or place < self.floor:
            return None
        lead = word_before(self.reading, place)[1]
        if lead and lead not in words(self.reading.lexicon, "point_lead"):
            return None
        pointed = self.decimals(start, Decimal(0))
        return (place, pointed) if pointed is not None else None

    def finish(
        self, start: i64, found: Cardinal, parts: tuple[Piece, ...], digits: str = "", *, scaled: bool = False
    ) -> _Value:
        """A cardinal with what may follow it: an ordinal, parts of a whole, "and a half", "in five"."""
        end, value = found.end, found.value
        plain = _Value(start, end, cardinal(value), found.scale, found.words, parts, digits, scaled)
        if self.ends(end):
            return plain
        tied = self.code(end) == ord("-")
        place = end + 1 if tied else self.reading.skip(end)
        if self.code(place) == ord("g") and self.is_grand(place):
            return _Value(
                start, place + 5, cardinal(multiply(value, THOUSAND)), THOUSAND, found.words, parts, digits, scaled
            )
        item = self.entry(place) if place > end else None
        if item is not None and item.sort in _PARTS:
            return self.denominator(start, found, item, tied=tied) or plain
        if item is not None and item.sort == "vague" and not tied:  # three dozens, three hundred and two dozens
            rest = value % 100 if found.words and value > 100 else value
            total = add(value - rest, multiply(rest, item.number))
            return _Value(start, item.end, cardinal(total), words=True, parts=parts, digits=digits, scaled=scaled)
        if starts_with(self.folded, end, " - ") and value == 1:  # one - fourth
            item = self.entry(end + 3)
            if item is not None and item.sort in ("ordinal", "quarter"):
                return self.denominator(start, found, item, tied=True) or plain
        if item is not None and found.words:
            compound = self.compound_part(start, found, place)
            if compound is not None:
                return compound
        initial = self.char(place) if place > end else ""
        joined = _AND.match(self.folded, end, self.limit) if initial == "a" else None
        item = self.entry(joined.end()) if joined is not None else None
        if (
            item is not None and item.sort == "ordinal" and found.words and found.last in ("hundred", "scale")
        ):  # one hundred and first
            return self.denominator(start, found, item, tied=False) or plain
        part = self.part(joined.end()) if joined is not None else None
        if part is not None:
            return self.with_part(start, found, part)
        slash = _SLASH.match(self.folded, joined.end(), self.limit) if joined is not None else None
        if slash is not None and is_whole(value) and 0 < int(slash[2]) < int(slash[3]) <= 100:  # three and 3/4
            return self.whole_and_part(start, slash.end(), value, int(slash[2]), int(slash[3]), words=found.words)
        ratio = _RATIO.match(self.folded, end, self.limit) if initial in ("i", "o") else None
        if ratio is not None and 0 < value < 100 and is_whole(value) and (value < 10 or "out" in ratio.group()):
            bottom = self.ratio_bottom(ratio)
            if (
                bottom is not None and value < bottom[1] and word_before(self.reading, start)[1] != "for"
            ):  # cricket: "250 for 6 in 50 overs"
                return _Value(start, bottom[0], fraction(int(value), int(bottom[1])), words=found.words, parts=parts)
        return plain

    def is_grand(self, place: i64) -> bool:
        """Whether "grand" at a place is a thousand in money: "ten grand", not "two grand pianos", "two Grand Prix"."""
        return self.raw.startswith("grand", place) and not joins(self.char(place + 5)) and self.ends_phrase(place + 5)

    # Parts of a whole

    def denominator(self, start: i64, found: Cardinal, item: Numeral, *, tied: bool) -> _Value | None:
        """An ordinal or a fraction that a cardinal begins: twenty-fifth, two hundredth, two-thirds, "one third"."""
        end, sort, number, value = item.end, item.sort, item.number, found.value
        parts = self.part_of("words", start, end)
        if not is_whole(value) or not value:
            return None
        if sort == "ordinal" and found.words:
            fits = {"ten": number < 10, "hundred": number < 100, "scale": number < 1000}.get(found.last, False)
            if number >= 100 and not (value == 1 and self.folded.startswith(" of ", end)):
                return _Value(start, end, ordinal(multiply(value, number)), words=True, parts=parts)
            if fits:
                return _Value(start, end, ordinal(add(value, number)), words=True, parts=parts)
            if value == 1 and number > 2 and not (self.char(end) == "-" and joins(self.char(end + 1))):
                return _Value(start, end, fraction(1, int(number)), words=True, parts=parts)
        if sort == "ordinal":
            two_third = tied and number > 2 and 1 < value < number
            return _Value(start, end, fraction(int(value), int(number)), words=True, parts=parts) if two_third else None
        if (sort == "half" and value != 1) or number < 2:
            return None
        if (
            number == 4
            and sort == "parts"
            and not tied
            and (value == 2 or _YEAR_PARTS.match(self.folded, end, self.limit))
        ):
            return None  # "for two quarters", "three quarters in a row"
        if (
            sort == "quarter"
            and not tied
            and (value != 1 or not (self.folded.startswith(" the", end) or self.ends_phrase(end)))
        ):
            return None
        return self.fraction_at(start, end, int(value), int(number))

    def compound_part(self, start: i64, found: Cardinal, place: i64) -> _Value | None:
        """A fraction whose lower half has several words: "one twenty-fifth", "three twenty firsts", "one one hundred and fifth"."""
        item = self.entry(place)
        if (
            item is None
            or found.last not in ("digit", "teen", "hundred")
            or item.sort not in ("ten", "digit", "hundred")
        ):
            return None
        below = self.cardinal(place)
        item = self.entry(below.end + 1 if self.char(below.end) == "-" else self.reading.skip(below.end))
        if item is None and (joined := _AND.match(self.folded, below.end, self.limit)):
            item = self.entry(joined.end())
        if item is None or item.sort not in (("ordinal", "parts") if found.value == 1 else ("parts",)):
            return None
        number = item.number
        if not {"ten": number < 10, "hundred": number < 100, "digit": number >= 100}.get(below.last, False):
            return None
        bottom = multiply(below.value, number) if below.last == "digit" else add(below.value, number)
        return _Value(start, item.end, fraction(int(found.value), int(bottom)), words=True)

    def ratio_bottom(self, ratio: re.Match[str]) -> tuple[int, Decimal] | None:
        """The second number of "one in five" and "2 out of 3", with its end; None where "in" leads a time or a place."""
        item = self.item(ratio.end())
        if item is None:
            return None
        found = self.cardinal(item.end, item.number) if item.sort == "digits" else self.cardinal(ratio.end())
        value, end = found.value, found.end
        if not is_whole(value) or value < 2 or (item.sort == "digits" and int(value) in _YEARS):
            return None
        if "over" in ratio.group() and not self.ends_phrase(end):
            return None
        if (
            "out" not in ratio.group()
            and self.reading.longest(("unit", "currency"), self.reading.skip(end)) is not None
        ):
            return None
        if self.char(end) in ("-", "%", "/", ":") or joins(self.char(end)):
            return None
        return end, value

    def part(self, at: i64) -> tuple[int, int, int, Decimal] | None:
        """A fraction at a place inside a mixed number: its end, its two halves, and the scale behind it."""
        item, top = self.entry(at), 1
        if item is not None and item.sort in ("digit", "teen", "ten"):
            found = self.cardinal(at)
            top = int(found.value)
            item = self.entry(found.end + 1) if self.char(found.end) in ("-", " ") else None
            if item is None or item.sort not in _PARTS:
                return None
        elif item is None or item.sort not in ("half", "quarter", "ordinal"):
            return None
        bottom = int(item.number)
        if bottom < 2 or (item.sort == "ordinal" and (bottom == 2 or top > 1)) or top >= bottom:
            return None
        end, scale = self.scale_at(item.end) or (item.end, ONE)
        return end, top, bottom, scale

    def scale_at(self, end: i64) -> tuple[int, Decimal] | None:
        """A scale behind a fraction: "half a million", "three quarters of a billion", "quarter million"."""
        if self.code(end) not in (0x20, 0x2D):  # " ", "-"
            return None
        place = end + 1
        if self.code(place) in (0x20, 0x2D, 0x61, 0x6F):  # " ", "-", "a", "o"
            found = _SCALE_OF.match(self.folded, end, self.limit)
            place = found.end() if found is not None else place
        item = self.entry(place)
        if item is None or item.sort not in ("scale", "dozen", "hundred"):
            return None
        return item.end, item.number

    def with_part(self, start: i64, found: Cardinal, part: tuple[int, int, int, Decimal]) -> _Value:
        """A whole number and a fraction: "two and three-quarters", "a million and a half", "one billion and a half million"."""
        end, top, bottom, scale = part
        if scale == 1 and found.scale >= 1000:
            scale = found.scale
        elif scale > 1 and found.scale == 1 and is_whole(found.value):  # two and a half million
            exact = finite((int(found.value) * bottom + top) * int(scale), bottom)
            if exact is not None:
                return _Value(start, end, cardinal(exact), scale, True, self.part_of("mixed", start, end))
            return _Value(
                start, end, fraction((int(found.value) * bottom + top) * int(scale), bottom), words=True
            )  # four and two thirds million
        return self.whole_and_part(start, end, found.value, top, bottom, scale, words=True)

    def whole_and_part(
        self, start: i64, end: i64, value: Decimal, top: int, bottom: int, scale: Decimal = ONE, *, words: bool = False
    ) -> _Value:
        """A mixed number: a cardinal where it has a finite decimal form, else a fraction."""
        parts = self.part_of("mixed", start, end)
        top = int(scale) * (-top if value < 0 else top)
        exact = finite(top, bottom)
        if exact is None:
            return _Value(start, end, fraction(int(value) * bottom + top, bottom), words=words, parts=parts)
        total = add(value, exact)
        if scale == 1:
            further = self.scale_at(end)
            if further is not None and not self.folded.startswith(
                "of", self.reading.skip(end)
            ):  # two and a half million
                return _Value(start, further[0], cardinal(multiply(total, further[1])), further[1], words, parts)
            short = self.short_scale(start, end, None)
            if short is not None:  # $3½bn
                return _Value(start, short[1], cardinal(multiply(total, short[0])), short[0], words, parts)
        return _Value(start, end, cardinal(total), words=words, parts=parts)

    def fraction_at(self, start: i64, end: i64, top: int, bottom: int) -> _Value:
        """A fraction, or the cardinal that it makes with a scale behind it: ½ million, "three quarters of a billion"."""
        parts = self.part_of("fraction", start, end)
        scale = self.scale_at(end)
        exact = finite(top * int(scale[1]), bottom) if scale is not None else None
        if scale is not None and exact is not None:
            return _Value(start, scale[0], cardinal(exact), words=True, parts=parts)
        return _Value(start, end, fraction(top, bottom), words=True, parts=parts)

    def is_part(self, start: i64, end: i64) -> bool:
        """Whether "a third", "a quarter" is a part of a whole: the article before it, and "of" or a phrase's end behind."""
        place, word = word_before(self.reading, start)
        if word not in ("a", "an") or word_before(self.reading, place)[1] in ("once", "twice", "times"):
            return False  # "once a quarter"
        if self.ends_phrase(end):
            return True
        word = self.folded[end + 1 : letters_end(self.folded, end + 1, self.limit)]
        return self.char(end) in (" ", "-") and word in words(self.reading.lexicon, "part_behind")

    # Magnitudes

    def from_vague(self, start: i64, end: i64, number: Decimal, parts: tuple[Piece, ...]) -> _Value | None:
        """A magnitude ("dozens", "hundreds of millions"): more than the smallest that it can mean."""
        word = self.folded[start:end]
        behind = _OF.match(self.folded, end, self.limit)
        while behind is not None and (item := self.entry(behind.end())) is not None and item.sort == "vague":
            number, end = multiply(number, item.number), item.end
            behind = _OF.match(self.folded, end, self.limit)
        if word in ("tens", "scores") and (behind is None or self.char(behind.end()).isdigit()):
            return None
        return _Value(start, end, cardinal(number, ">"), words=True, parts=parts)

    def from_couple(self, start: i64, end: i64, parts: tuple[Piece, ...]) -> _Value | None:
        """About two: "a couple of", "a couple hundred"."""
        of = _OF.match(self.folded, end, self.limit)
        at = of.end() if of is not None else self.reading.skip(end)
        item = self.entry(at)
        before = word_before(self.reading, start)[1]
        start = self.with_article(start)
        if item is not None and item.sort in ("hundred", "scale", "dozen"):
            found = self.cardinal(at)
            return _Value(
                start, found.end, cardinal(multiply(Decimal(2), found.value), "~"), found.scale, words=True, parts=parts
            )
        if before not in ("a", "another", "last", "past", "next", "first", "every"):
            return None
        if of is None and self.reading.longest("unit", at) is None:
            return None
        return _Value(start, end, cardinal(Decimal(2), "~"), words=True, parts=parts)


def shares_scale(low: Decimal, high: Decimal, scale: Decimal) -> bool:
    """Whether the first of two numbers leaves its scale to the second: 5 to 7 million, $1.2 to $1.5 billion; not 900 to 2 million."""
    return scale > 1 and 0 < low < 1000 and high / 10 < multiply(low, scale) < high * 10


def _suffix(value: int) -> str:
    """What makes an ordinal of digits: 1st, 2nd, 3rd, 11th."""
    return {1: "st", 2: "nd", 3: "rd"}.get(abs(value) % 10 if abs(value) % 100 not in (11, 12, 13) else 0, "th")


class _Joining:
    """The words behind a number that may go on with it, beside number words: joints, short scales, "or more"; `beginnings`
    are those of the number words, too."""

    __slots__ = ("beginnings", "words")

    def __init__(self, lexicon: Lexicon) -> None:
        behind = [re.split(r"[ -]", word.strip("-"))[0] for word in lexicon.table("comparator_behind")]
        symbols = [symbol.lower() for entry in lexicon.of("scale") for symbol in entry.symbols]
        joining = [word for word in (*_JOINING, *behind, *lexicon.table("scale"), *symbols) if word]
        numerals = [word for entry in lexicon.of("numeral") for word in entry.words]
        self.words = Letters(dict.fromkeys(joining, 1))
        self.beginnings = Beginnings([*joining, *numerals])


def _joining(lexicon: Lexicon) -> _Joining:
    joining: _Joining | None = lexicon.kept.get("en.joining")
    if joining is None:
        joining = lexicon.kept["en.joining"] = _Joining(lexicon)
    return joining


def _comparator(entry: Entry) -> Comparator:
    sign: Comparator = entry["comparator"]
    return sign
