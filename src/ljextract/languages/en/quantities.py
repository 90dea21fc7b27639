"""English quantities: a number with its unit, its currency or what it counts, and what the words around say of it.

    quantity = currency number [rate] | number unit [rate] | number ["of"] noun [rate] | number
             | currency number join currency number | number unit join number unit      $5m–$7m, 5% to 10%
             | number unit ["and"] number unit                                          3 dollars 50 cents: exact in one of the two
             | number "times" comparison | multiple                                     "three times as large", "doubled"

Words that only qualify lie outside the span; qualifiers.py reads them. Units are read in units.py, nouns in nouns.py.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from ljextract.languages.en.codes import in_name, is_code, is_labelled, marks
from ljextract.languages.en.contexts import (
    ATTRIBUTING,
    CURRENCY,
    SUBUNIT,
    UNIT_BEFORE,
    before,
    code_at,
    ends_before,
    kept_of,
    leads_range,
    word_before,
    words,
)
from ljextract.languages.en.letters import starts_with
from ljextract.languages.en.nouns import Noun, read_noun, word_at, word_end, words_of
from ljextract.languages.en.numbers import shares_scale
from ljextract.languages.en.numerals import ONE, digits_value
from ljextract.languages.en.qualifiers import Size, change_of, comparator_before, comparator_behind
from ljextract.languages.en.units import UnitUse, in_smaller, read_rate, read_unit, resolved, unit_of, with_rate
from ljextract.lexicon import Entry, Hit, joins
from ljextract.matcher import Beside, NumberHit, Reading
from ljextract.native import i64, mypyc_attr
from ljextract.rules import Match, Phrase, Piece, RuleBook, lex, number, phrase, text
from ljextract.spotter import joins_at
from ljextract.text import Span
from ljextract.values.amount import Amount, Change
from ljextract.values.number import Number, add, cardinal, decimal, divided, multiple, multiply, number_range
from ljextract.values.unit import Unit, counted, currencies, multiple_of, units

SCANNED: tuple[str, ...] = ()

book = RuleBook("en.quantities", kind="quantity")

PLAIN: Final = ("cardinal", "range", "fraction")
_DEGREES: Final = ("degree", "degree celsius", "degree fahrenheit")

_RANGE: Final = re.compile(r" ?[-–—~] ?| +to +(?:(?:about|around|roughly) +)?| +and +|-to-")
_FOLD: Final = re.compile(r"x(?!\w)|[- ]?fold(?![^\W_])")
_BELOW: Final = re.compile(r" below (?:zero|freezing(?! point))")
_SHARED: Final = re.compile(r" to ")
_ARTICLE: Final = re.compile(r"[ -]+(?:of )?an?[ -]+")
_TIMES: Final = re.compile(r"([ -]times?)[ ]+([^\W\d_]+)")
_NEXT: Final = re.compile(r"[ ]+([^\W\d_]+)")


@mypyc_attr(acyclic=True)
class Behind:
    """What stands behind a number: its unit, or what it counts."""

    __slots__ = ("noun", "unit")

    def __init__(self, unit: UnitUse | None, noun: Noun | None) -> None:
        self.unit = unit
        self.noun = noun

    def is_bare(self) -> bool:
        """Whether neither is there."""
        return self.unit is None and self.noun is None


_NOTHING: Final = Behind(None, None)

# What stands beside a number, in bits.
_UNIT: Final = 0x1
_NOUN: Final = 0x2
_BARE: Final = 0x4
_MONEY: Final = 0x8
_FOLLOWED: Final = 0x10
_TIMES_BEHIND: Final = 0x20
_LED: Final = 0x40
_NAMED: Final = 0x80
_BESIDE: Final = ("unit", "noun", "bare", "money", "followed unit", "times", "led", "unit before")
_named: Final[dict[int, frozenset[str]]] = {}
"""The names of what bits stand for, as they are asked for."""


_IN: Final = frozenset(("in",))
_NOTHING_BESIDE: Final[frozenset[str]] = frozenset()


class EnglishBeside(Beside):
    """What stands beside numbers."""

    def __init__(self) -> None:
        # All numbers of a run are asked the same, so that what is asked is looked at once.
        self._asked: frozenset[str] = frozenset()
        self._marks = False
        self._in = False

    def of(self, reading: Reading, number: NumberHit, asked: frozenset[str]) -> frozenset[str]:
        """What stands beside a number: see `beside`."""
        if asked is not self._asked:
            self._marks, self._in = "address" in asked, "in" in asked
            self._asked = asked
        if self._marks:
            return marks(reading, number)
        return _in_before(reading, number) if self._in else beside(reading, number)


def _in_before(reading: Reading, hit: NumberHit) -> frozenset[str]:
    """Whether "in" stands before a number."""
    at = before(reading, hit.start).end
    if at - 2 < reading.start or ord(reading.folded[at - 1]) != ord("n") or ord(reading.folded[at - 2]) != ord("i"):
        return _NOTHING_BESIDE
    return _IN


def beside(reading: Reading, hit: NumberHit) -> frozenset[str]:
    """What stands beside a number: "unit", "noun" or neither ("bare") behind it, and "money" before it.

    Further it tells what few numbers have, so that rules are tried at these alone: a "followed unit" is one that something
    may go on with, "times" may be that word; "led" is a number behind "of", "or" or "and", and a "unit before" it is pH.
    Vetoes ask what may make a code of it: see `codes.marks`; times ask for "in".
    """
    found = behind(reading, hit)
    last = before(reading, hit.start)
    if found.unit is not None:
        kinds = _UNIT | _FOLLOWED if _is_followed(reading, found.unit) else _UNIT
    elif found.noun is not None:
        kinds = _NOUN | _TIMES_BEHIND if code_at(reading.folded, hit.end + 1) == ord("t") else _NOUN
    else:
        kinds = _BARE | _LED if _leads(reading, last.end) else _BARE
        if last.kinds & UNIT_BEFORE:
            kinds |= _NAMED
    if last.kinds & CURRENCY and ends_before(reading, CURRENCY, hit.start) is not None:
        kinds |= _MONEY
    named = _named.get(kinds)
    if named is None:
        named = _named[kinds] = frozenset([name for bit, name in enumerate(_BESIDE) if kinds >> bit & 1])
    return named


def _leads(reading: Reading, end: i64) -> bool:
    """Whether "of", "or" or "and" may end at a place."""
    if end - 2 < reading.start:
        return False
    code, last = ord(reading.folded[end - 2]), ord(reading.folded[end - 1])
    if code == ord("o"):
        return last == ord("f") or last == ord("r")
    return code == ord("n") and last == ord("d")


def _is_followed(reading: Reading, use: UnitUse) -> bool:
    """Whether a number stands behind a unit, next to it or behind what may join the two, or else the scale of its own number."""
    folded, numbers = reading.folded, reading.number_at
    at = reading.skip(use.end)
    code = code_at(folded, at)
    if use.word_end != use.end and reading.has_hit(reading.skip(use.word_end)):
        return True
    if 97 <= code <= 122:
        if reading.has_hit(at):  # a number's word is one of them
            return True
    elif at in numbers:
        return True
    if code in (0x2C, 0x2D, 0x2013, 0x2014, 0x7E):  # ",", "-", "–", "—", "~"
        return reading.skip(at + 1) in numbers or (starts_with(folded, at, "-to-") and reading.skip(at + 4) in numbers)
    if code == ord("a"):
        return starts_with(folded, at, "and") and reading.skip(at + 3) in numbers
    if code != ord("t") or not starts_with(folded, at, "to "):
        return False
    at = reading.skip(at + 2)
    return at in numbers or reading.skip(word_end(folded, at, reading.end)) in numbers


def behind(reading: Reading, hit: NumberHit) -> Behind:
    """What stands behind a number; worked out once, for all rules that ask."""
    found: Behind | None = hit.behind
    if found is None:
        found = hit.behind = _read_behind(reading, hit)
    return found


def _read_behind(reading: Reading, hit: NumberHit) -> Behind:
    form, folded, end = hit.number.form, reading.folded, hit.end
    if form in ("ordinal", "multiple"):
        return _NOTHING
    if form == "fraction":
        article = _ARTICLE.match(folded, end, reading.end)
        end = article.end() - 1 if article is not None else end  # half an hour, a quarter of a mile
    elif hit.number.comparator in (">", "~") and starts_with(folded, end, " of "):
        end += 3  # dozens of rescue workers, hundreds of millions of dollars
    glued = end < reading.end and joins_at(folded, end)
    if glued and joins_at(folded, end - 1):
        code = reading.raw[end : end + 3]  # 5 MUSD
        return Behind(UnitUse(end, end + 3, currencies()[code], end + 3), None) if code in currencies() else _NOTHING
    use = read_unit(reading, end, hit.number, hit.start)
    if use is not None and not _leads_next(reading, hit, use) and reading.claims.owner(use.start, use.end) is None:
        return Behind(use, None)
    if form == "fraction" or glued or is_labelled(reading, hit.start):
        return _NOTHING
    attributive = bool(before(reading, hit.start).kinds & ATTRIBUTING)
    noun = read_noun(reading, end, one=hit.number.value == ONE, attributive=attributive)
    if noun is None:
        return _NOTHING
    use = _coins(reading, noun, hit) or _plain_unit(reading, noun, hit)
    return Behind(None, noun) if use is None else Behind(use, None)


def _plain_unit(reading: Reading, noun: Noun, hit: NumberHit) -> UnitUse | None:
    """The unit that a counted noun is, behind words that leave its size alone: "two consecutive years"."""
    if reading.lexicon.table("unit").get(noun.name) is None:
        return None
    found = reading.longest_before("unit", noun.end)
    if found is None or found.start <= noun.start:
        return None
    leaves = words(reading.lexicon, "unit_modifier")
    if not all(word in leaves for word in reading.folded[noun.start : found.start].split()):
        return None
    unit = resolved(reading, found, hit.number, hit.start)
    return with_rate(reading, UnitUse(noun.start, noun.end, unit, noun.end)) if unit is not None else None


def _coins(reading: Reading, noun: Noun, hit: NumberHit) -> UnitUse | None:
    """The money that a counted noun is: "49 Hong Kong cents"."""
    if not before(reading, noun.end).kinds & (CURRENCY | SUBUNIT):
        return None
    found = reading.longest_before(("currency", "subunit"), noun.end)
    if found is None or found.start <= noun.start:
        return None
    unit = resolved(reading, found, hit.number, hit.start)
    return with_rate(reading, UnitUse(noun.start, noun.end, unit, noun.end)) if unit is not None else None


def _leads_next(reading: Reading, hit: NumberHit, use: UnitUse) -> bool:
    """Whether a currency behind a number belongs to the next one: "$ 20,000.00 $ 37,305.97"."""
    if use.unit.dimension != "currency" or reading.skip(use.end) not in reading.number_at:
        return False
    return ends_before(reading, CURRENCY, hit.start) is not None


class _UnitAhead(Phrase):
    """The unit behind the number that ends at a place."""

    def read(self, reading: Reading, at: i64, name: str) -> Piece | None:
        """Its piece."""
        use = behind(reading, reading.number_ending[at]).unit
        return Piece(name, at, use.end, use) if use is not None else None


class _NounAhead(Phrase):
    """The counted noun behind the number that ends at a place."""

    def read(self, reading: Reading, at: i64, name: str) -> Piece | None:
        """Its piece."""
        noun = behind(reading, reading.number_ending[at]).noun
        return Piece(name, at, noun.end, noun) if noun is not None else None


_UNIT_AHEAD: Final = _UnitAhead()
_NOUN_AHEAD: Final = _NounAhead()


def times_ahead(reading: Reading, at: i64) -> tuple[int, str] | None:
    """The word "times" before one of comparison: "three times as large"."""
    if code_at(reading.folded, at + 1) != ord("t") or not starts_with(reading.folded, at + 1, "time"):
        return None
    found = _TIMES.match(reading.folded, at, reading.end)
    if found is not None and found[2] in words(reading.lexicon, "comparison"):
        return found.end(1), "times"
    number = reading.number_ending[at]
    value, end = number.number.value, at + len(" times")
    if value is None or not starts_with(reading.folded, end - 1, "s") or joins(reading.folded[end : end + 1] or " "):
        return None
    priced = (value < 1_000_000 and value % 1 != 0) or word_before(reading, number.start)[1] == "at"
    return (end, "times") if priced and read_rate(reading, end, counted("time")) is None else None


def fold_ahead(reading: Reading, at: i64) -> tuple[int, str] | None:
    """The "x" or "fold" that makes multiples of a range's ends."""
    found = _FOLD.match(reading.folded, at, reading.end)
    return None if found is None else (found.end(), "fold" if found.group() != "x" else "time")


def join_ahead(reading: Reading, at: i64) -> tuple[int, str] | None:
    """What joins the ends of a range."""
    code = code_at(reading.folded, reading.skip(at))
    if code not in (0x2D, 0x2013, 0x2014, 0x7E, 0x74, 0x61):  # "-", "–", "—", "~", "t", "a"
        return None
    found = _RANGE.match(reading.folded, at, reading.end)
    return (found.end(), found.group().strip()) if found is not None else None


def _below(reading: Reading, at: i64) -> int | None:
    """Where "below zero" ends that begins at a place, or None."""
    if code_at(reading.folded, at + 1) != ord("b"):
        return None
    found = _BELOW.match(reading.folded, at, reading.end)
    return found.end() if found is not None else None


def refused(reading: Reading, hit: NumberHit) -> bool:
    """Whether a number is a code's or a name's."""
    return (is_code(reading, hit) and not _is_pressure(reading, hit)) or in_name(reading, hit.start, hit.end)


def _is_pressure(reading: Reading, hit: NumberHit) -> bool:
    """Whether a number is the upper one of a blood pressure: 120/80 mmHg."""
    other = reading.number_at.get(hit.end + 1) if starts_with(reading.folded, hit.end, "/") else None
    use = None if other is None else behind(reading, other).unit
    return use is not None and use.unit.dimension == "pressure"


def amount(
    m: Match,
    value: Number,
    number_span: Span,
    unit: Unit | None = None,
    unit_span: Span | None = None,
    change: Change | None = None,
) -> Amount:
    """The amount of a match, with what the words around it say."""
    reading = m.reading
    tied = unit is not None and code_at(reading.folded, number_span.end) == ord("-")
    size = Size(m.start, m.end, unit, fraction=value.form == "fraction", tied=tied)
    said = comparator_before(reading, size)
    comparator = said.comparator or value.comparator
    if comparator is None or comparator == "~":
        comparator = comparator_behind(reading, m.end) or comparator
    kind = None if unit is None else unit.dimension
    compared = kept_of(reading).compared
    if comparator is None and kind is not None and m.start > 0 and reading.folded[m.start - 1] == "(":
        restated = compared.get(reading.skip_back(m.start - 1))  # "lower than 8.90 ksi (61.4 MPa)"
        if restated is not None and restated[0] == kind and restated[1] != "~":
            comparator = restated[1]
    if comparator is not None:
        compared[m.end] = kind, comparator
    elif compared and m.end in compared:
        del compared[m.end]
    change = change or change_of(reading, size, said)
    return Amount(value, number_span, unit, unit_span, comparator or "=", change)


def _span(hit: NumberHit) -> Span:
    return Span(hit.start, hit.end)


# Money before the number


def _is_sign(reading: Reading, start: i64, end: i64, entry: Entry) -> bool:
    """Whether a currency's form leads numbers: a sign or a code, or a name that is written like one ("yuan 5bn", "RMB")
    and has no number of its own before it ("one kuai five")."""
    if not joins(reading.folded[end - 1]) or reading.raw[start:end] in entry.symbols:
        return True
    return entry.get("code") == "CNY" and reading.skip_back(start) not in reading.number_ending


@book.rule(
    lex("currency"), number(forms=PLAIN, beside="money"),
    yes=[
        ("They raised [$6 billion] in all.", "6000000000 USD"),
        ("Shares closed at [HK$88] on Monday.", "88 HKD"),
        ("A [$7,500] tax credit helps buyers.", "7500 USD"),
        ("The fund paid [USD34.6 million] for it.", "34600000 USD"),
        ("The gap is [-$50.8bn] now.", "-50800000000 USD"),
        ("Coffee sells for about [$5 a cup].", "~5 USD per cup"),
    ],
    no=["Set the $PATH first.", "It trades as $F.", "The dollar 5 years ago was weak."],
)  # fmt: skip
def currency_before_number(m: Match) -> Amount | None:
    """A currency sign or code before a number."""
    reading, sign = m.reading, m["currency"]
    hit: NumberHit = m["number"].what
    if not _is_sign(reading, sign.start, sign.end, sign.what):
        return None
    unit = resolved(reading, Hit(sign.start, sign.end, sign.what), hit.number, hit.start, glued=sign.end == hit.start)
    if unit is None or unit.dimension != "currency":
        return None
    value: Number = hit.number
    begin = sign.start
    if sign.end == hit.start and reading.raw[begin] == "u" and reading.raw.startswith("us ", begin):
        begin = m.start = sign.end - 1  # "it gave us $10 million"; but "us $ 10 million" in a text without capitals
    if (
        sign.start > reading.start
        and reading.folded[sign.start - 1] == "-"
        and not reading.raw[sign.start - 2 : sign.start - 1].isalnum()
    ):
        value, m.start = value.times(Decimal(-1)) if value.form == "cardinal" else value, sign.start - 1
    shared_by = code_at(reading.folded, m.end + 1) == ord("t")
    join = _SHARED.match(reading.folded, m.end, reading.end) if shared_by else None
    if (
        join is not None
        and value.form == "cardinal"
        and reading.raw.startswith(reading.raw[sign.start : sign.end], join.end())
    ):
        other = reading.number_at.get(join.end() + sign.end - sign.start)  # rose from $5 to $7 million
        shared = None if other is None else _with_shared_scale(hit, other)
        if shared is not None and value is hit.number:
            value = replace(value, value=shared)
    again = behind(reading, hit).unit
    if again is not None and again.unit.dimension == "currency" and again.unit.code == unit.code:
        m.end = again.end  # "$5 USD"
    rate = read_rate(reading, m.end, unit)
    if rate is not None:
        m.end, unit = rate
    return amount(m, value, _span(hit), unit, Span(begin, sign.end))


@book.rule(
    number(forms=("cardinal",), beside="followed unit"), lex("currency"), lex("numeral", "scale"),
    yes=[("They would pay [80 USD million] now.", "80000000 USD")],
    no=["It cost 80 USD."],
)  # fmt: skip
def currency_inside_number(m: Match) -> Amount | None:
    """A currency code between digits and their scale, as wires write it: "80 USD million"."""
    hit, code, scale = m["number"].what, m["currency"], m["scale"]
    if scale.what["sort"] != "scale" or m.reading.raw[code.start : code.end] not in code.what.symbols:
        return None
    value = hit.number.times(decimal(scale.what["number"]))
    return amount(m, value, Span(hit.start, scale.end), unit_of(code.what), Span(code.start, code.end))


# Units


@book.rule(
    number(forms=PLAIN, beside="unit"), phrase(_UNIT_AHEAD, "unit", glued=True),
    yes=[
        ("Output rose [19.6 percent] in May.", "19.6 % increase"),
        ("The boy is [16-year]-old.", "16 a"),
        ("The pipe moves [500,000 barrels a day].", "500000 [bbl_us]/d"),
        ("Each farmer got [5,000 yuan per tonne].", "5000 CNY per t"),
        ("It can run at [188 miles an hour].", "188 [mi_i]/h"),
        ("Prices rose by [half a percentage point].", "1/2 percentage point increase"),
        ("He was away for [two years and a half].", "2.5 a"),
        ("It was [five degrees below zero].", "-5 degree"),
        ("Output fell for [two consecutive years].", "2 a"),
    ],
    no=["I'm a man.", "There was a mix of both."],
)  # fmt: skip
def number_and_unit(m: Match) -> Amount | None:
    """A number and the unit or currency behind it, with its rate."""
    hit: NumberHit = m["number"].what
    use: UnitUse = m["unit"].what
    value = hit.number
    reading = m.reading
    if use.unit.dimension != "currency" and _follows_sign(reading, hit):
        return None  # "a $5 drop in prices"
    half = code_at(reading.folded, use.end + 1) == ord("a") and starts_with(reading.folded, use.end, " and a half")
    if half and value.form == "cardinal" and value.value is not None:
        value, m.end = replace(value, value=add(value.value, Decimal("0.5"))), use.end + len(" and a half")
    below = _below(reading, m.end)
    if below is not None and use.unit.name in _DEGREES and value.form == "cardinal":
        m.end = below
        return amount(m, value.times(Decimal(-1)), Span(hit.start, m.end), use.unit, Span(use.start, use.end))
    return amount(m, value, _span(hit), use.unit, Span(use.start, use.end))


@book.rule(
    text("a", "an"), lex("unit", "unit"), text("and"), number(forms=("fraction",), beside="led"),
    yes=[("The flight takes [an hour and a half].", "1.5 h"), ("It is [a mile and a half] long.", "1.5 [mi_i]")],
    no=["He had a second and a third try."],
)  # fmt: skip
def unit_and_part(m: Match) -> Amount | None:
    """A unit with an article and a part of it: "an hour and a half"."""
    unit, hit = unit_of(m["unit"].what), m["number"].what
    part: Decimal | None = hit.number.value
    if (
        part is None
        or part.as_tuple().exponent not in (-1, -2)
        or unit.dimension not in ("time", "length", "mass", "volume")
    ):
        return None
    value = cardinal(add(Decimal(1), part))
    return amount(m, value, Span(m.start, m.end), unit, Span(m["unit"].start, m["unit"].end))


@book.rule(
    text("a", "an"), lex("unit", "unit"), text("or"), number("two", forms=("cardinal",), beside="led"),
    yes=[("It will take [a week or two].", "1..2 wk"), ("It is [a mile or two] off.", "1..2 [mi_i]")],
    no=["He had a second or two chances.", "She came second or fifth."],
)  # fmt: skip
def unit_or_two(m: Match) -> Amount | None:
    """A unit with an article, "or two": "a week or two"."""
    unit, value = unit_of(m["unit"].what), number_range(Decimal(1), Decimal(2))
    if m["two"].what.number.value != 2 or unit.dimension not in ("time", "length", "mass", "volume"):
        return None
    if m.reading.folded.startswith((" ago", " later", " earlier"), m.end):
        return None  # a time, and no length of one
    return amount(m, value, Span(m.start, m.end), unit, Span(m["unit"].start, m["unit"].end))


@book.rule(
    lex("unit_before"), number(forms=PLAIN, beside="unit before"),
    yes=[("It flew at [Mach 5] for a minute.", "5 mach"), ("The lake has a [pH of 5.6] now.", "5.6 [pH]")],
    no=["Ernst Mach wrote 5 books."],
)  # fmt: skip
def unit_before_number(m: Match) -> Amount | None:
    """A unit that stands before its number: Mach, pH."""
    reading, word, hit = m.reading, m["unit_before"], m["number"].what
    if not behind(reading, hit).is_bare():
        return None
    return amount(m, hit.number, _span(hit), unit_of(word.what), Span(word.start, word.end))


@book.rule(
    number(forms=("cardinal",), beside="followed unit"), phrase(_UNIT_AHEAD, "unit", glued=True), text("and", ",", "-", optional=True), number("small", forms=("cardinal",)),
    yes=[
        ("She is [5 ft 2 in], he said.", "62 [in_i]"),
        ("A [6-foot-8-inch] guard came on.", "80 [in_i]"),
        ("It cost [3 dollars 50 cents].", "3.5 USD"),
        ("She ran it in [2 hours, 30 minutes].", "2.5 h"),
    ],
    no=["It is 3 miles and 20 minutes away."],
)  # fmt: skip
def composed(m: Match) -> Amount | None:
    """A large and a small unit of one kind that make one quantity, in whichever of them it is exact."""
    hit, second = m["number"].what, m["small"].what
    use: UnitUse = m["unit"].what
    small = behind(m.reading, second).unit
    if small is None or use.unit.per or small.unit.per:
        return None
    if use.unit.code == "h" and m.reading.folded[small.start : small.end] == "m":
        small = UnitUse(small.start, small.end, units()["min"], small.word_end)  # 2h 30m
    factor = in_smaller(use.unit, small.unit)
    if factor is None or second.number.value >= factor:
        return None
    total = add(multiply(hit.number.value, factor), second.number.value)
    m.add("small unit", small.start, small.end, small.unit)
    m.end = small.end
    whole = divided(total, factor)
    unit, value = (use.unit, whole) if whole is not None else (small.unit, total)
    return amount(m, replace(hit.number, value=value), Span(hit.start, second.end), unit, Span(use.start, small.end))


@book.rule(
    number(forms=("cardinal",), beside="followed unit"), phrase(_UNIT_AHEAD, "unit", glued=True), text("-", optional=True, glued=True), number("small", forms=("cardinal",)),
    yes=[
        ("The guard, [six foot two], said no.", "74 [in_i]"),
        ("He weighed in at [12 stone 4].", "172 [lb_av]"),
        ("The [6-foot-8] forward scored twice.", "80 [in_i]"),
    ],
    no=["The ditch is six feet two miles from here."],
)  # fmt: skip
def small_unit_left_out(m: Match) -> Amount | None:
    """A large unit and a number of the small one that goes with it: "six foot two", "12 stone 4"."""
    hit, use, second = m["number"].what, m["unit"].what, m["small"].what
    small = {"[ft_i]": "[in_i]", "[stone_av]": "[lb_av]"}.get(use.unit.code or "")
    if (
        small is None
        or not behind(m.reading, second).is_bare()
        or second.number.value >= 100
        or second.number.value % 1
        or is_code(m.reading, second)
    ):
        return None
    factor = in_smaller(use.unit, units()[small])
    if factor is None or second.number.value >= factor:
        return None
    total = add(multiply(hit.number.value, factor), second.number.value)
    return amount(
        m, replace(hit.number, value=total), Span(hit.start, second.end), units()[small], Span(use.start, use.end)
    )


@book.rule(
    number(forms=("cardinal",), beside="followed unit"), phrase(_UNIT_AHEAD, "unit", glued=True), text("and", optional=True), number("coins", forms=("cardinal",)),
    yes=[("The pen cost [15 dollars 50].", "15.5 USD"), ("It was [thirteen pounds forty-five] in cash.", "13.45 GBP")],
    no=["He paid 15 dollars 20 times.", "They have 15 dollars and 20 euros."],
)  # fmt: skip
def price_with_coins(m: Match) -> Amount | None:
    """A price as it is spoken: "fifteen dollars fifty"."""
    reading, hit, use, coins = m.reading, m["number"].what, m["unit"].what, m["coins"].what
    cents: Decimal = coins.number.value
    if (
        use.unit.system != "ISO4217"
        or not 10 <= cents < 100
        or cents % 1
        or hit.number.value >= 1_000_000
        or hit.number.value % 1
    ):
        return None
    if not behind(reading, coins).is_bare() or is_code(reading, coins):
        return None
    value = replace(hit.number, value=add(hit.number.value, multiply(cents, Decimal("0.01"))))
    return amount(m, value, Span(hit.start, coins.end), use.unit, Span(use.start, use.word_end))


@book.rule(
    lex("unit", "percent"), text("of"), number(forms=("cardinal",), beside="led"),
    yes=[("The table gives it in [percent of 20].", "20 %")],
    no=["Some 5 percent of 20 million voters stayed home.", "What percent of 20 is 5?", "A small percent of 500 firms agreed."],
)  # fmt: skip
def percent_before_number(m: Match) -> Amount | None:
    """A percentage behind its unit, where nothing is that part of the number: "in percent of 20"."""
    reading, percent, hit = m.reading, m["percent"], m["number"].what
    if percent.what.get("code") != "%" or not behind(reading, hit).is_bare():
        return None
    at = reading.skip(hit.end)
    if (
        word_before(reading, percent.start)[1] not in ("", "in", "is", "was", "the")
        or reading.skip_back(percent.start) in reading.number_ending
    ):
        return None
    if at < reading.end and reading.folded[at] not in ".,;!\n\r":
        return None
    return amount(m, hit.number, _span(hit), unit_of(percent.what), Span(percent.start, percent.end))


# Ranges between amounts


@book.rule(
    lex("currency"), number(forms=("cardinal",), beside="money"), phrase(join_ahead, "join", glued=True), lex("currency", "again"), number("high", forms=("cardinal",)),
    yes=[("The fine was [$5m–$7m].", "5000000..7000000 USD"), ("It sells for between [$5 and $7].", "5..7 USD")],
    no=["Sales rose from $5 to $7."],
)  # fmt: skip
def range_of_money(m: Match) -> Amount | None:
    """Two amounts of money, each with its sign, that are the ends of a range."""
    reading, sign, hit, high = m.reading, m["currency"], m["number"].what, m["high"].what
    if m["again"].what is not sign.what or not _is_sign(reading, sign.start, sign.end, sign.what):
        return None
    value = _range(m, hit, high)
    unit = resolved(reading, Hit(sign.start, sign.end, sign.what), hit.number, hit.start, glued=sign.end == hit.start)
    if value is None or unit is None:
        return None
    rate = read_rate(reading, m.end, unit)
    if rate is not None:
        m.end, unit = rate
    return amount(m, value, Span(hit.start, high.end), unit, Span(sign.start, sign.end))


@book.rule(
    number(forms=("cardinal",), beside="followed unit"), phrase(_UNIT_AHEAD, "unit", glued=True), phrase(join_ahead, "join", glued=True), number("high", forms=("cardinal",)),
    yes=[("Prices may rise by [5% to 10%].", "5..10 % increase"), ("It is between [3 km and 4 km] long.", "3..4 km"), ("Plates move by [4 cm to 5 cm a year].", "4..5 cm/a")],
    no=["The rate went from 5% to 10%."],
)  # fmt: skip
def range_of_units(m: Match) -> Amount | None:
    """Two numbers, each with the same unit, that are the ends of a range."""
    hit, use, high = m["number"].what, m["unit"].what, m["high"].what
    other = behind(m.reading, high).unit
    if other is None or (other.unit != use.unit and not _is_rate_of(other.unit, use.unit)):
        return None
    value = _range(m, hit, high)
    if value is None:
        return None
    m.end = other.end
    return amount(m, value, Span(hit.start, high.end), other.unit, Span(other.start, other.end))


def _is_rate_of(rate: Unit, unit: Unit) -> bool:
    """Whether a unit is another per something: "by 4 cm to 5 cm a year"."""
    if rate.per is not None:
        return replace(rate, per=None) == unit
    return unit.code is not None and rate.code is not None and rate.code.startswith(f"{unit.code}/")


def _range(m: Match, low: NumberHit, high: NumberHit) -> Number | None:
    """The range between two numbers of a match, where what joins them and what leads them says so."""
    first, second = _with_shared_scale(low, high), high.number.value
    if first is None or second is None or first >= second:
        return None
    join = m["join"].what
    if join in ("and", "to") and not leads_range(m.reading, m.start, join, wide=second > 3 * first):
        return None  # "raised it by 50 billion yen to 1.17 trillion yen"
    return number_range(first, second)


def _with_shared_scale(low: NumberHit, high: NumberHit) -> Decimal | None:
    """The first of two amounts with the scale that it leaves to the second: $1.2 to $1.5 billion."""
    first, second = low.number.value, high.number.value
    if first is None or second is None or not high.digits or low.scaled:
        return first
    digits = digits_value(high.digits)
    scale = second / digits if digits else Decimal(1)
    return multiply(first, scale) if shares_scale(first, second, scale) else first


# Multiples


@book.rule(
    number(forms=("multiple",)),
    yes=[
        ("Output saw a [fourfold] increase.", "4 fold increase"),
        ("Sales [doubled] in a year.", "2 time increase"),
        ("Sales are expected to [double] by 2030.", "2 time increase"),
        ("The fee [doubles] in June.", "2 time increase"),
        ("It is [twice] the size of Wales.", "2 time"),
        ("She won it [twice].", "2 time"),
    ],
    no=["He booked a double room.", "The act was a double bill.", "She won the doubles with her sister.", "The doubles title was theirs."],
)  # fmt: skip
def multiple_in_one_word(m: Match) -> Amount | None:
    """A multiple in one word, or digits with "x": "fourfold", "doubled", "3x"."""
    reading, hit = m.reading, m["number"].what
    span = _span(hit)
    entry = reading.hit_of("numeral", hit.start)
    word = reading.folded[hit.start : hit.end]
    if entry is not None and not word.endswith("fold") and "change" not in entry.entry.data:
        if word not in ("twice", "thrice") and word_before(reading, hit.start)[1] in words(
            reading.lexicon, "before_verb"
        ):
            return amount(m, hit.number, span, multiple_of("time"), span, "increase")  # wants to double its capacity
        of_what = _NEXT.match(reading.folded, hit.end, reading.end)
        if of_what is None or of_what[1] not in words(reading.lexicon, "of_what"):
            if word not in ("twice", "thrice"):
                return None  # "a double room"
            unit = counted("time")
            rate = read_rate(reading, hit.end, unit)
            if rate is not None:
                m.end, unit = rate
            return amount(m, replace(hit.number, form="cardinal"), span, unit, Span(hit.start, m.end))
        return amount(m, hit.number, span, multiple_of("time"), span)
    change: Change | None = entry.entry.get("change") if entry is not None else None
    if entry is not None and entry.entry.get("verb") and _is_noun(reading, hit.start, hit.end):
        return None  # "the men's doubles"
    return amount(m, hit.number, span, multiple_of("fold" if word.endswith("fold") else "time"), span, change)


def _is_noun(reading: Reading, start: i64, end: i64) -> bool:
    """Whether "doubles" is a game or a hit."""
    before = word_before(reading, start)[1]
    if not before or before in words(reading.lexicon, "before_doubles"):
        return True
    behind = _NEXT.match(reading.folded, end, reading.end)
    return behind is not None and behind[1] in words(reading.lexicon, "behind_doubles")


@book.rule(
    number(forms=("cardinal", "range"), beside="times"), phrase(times_ahead, "times", glued=True),
    yes=[("The new hall is [three times] as large.", "3 time"), ("It pays [two to three times] the minimum wage.", "2..3 time"), ("It trades at [71 times] future profit.", "71 time")],
    no=["He won three times.", "They meet 1.5 times a week."],
)  # fmt: skip
def times_as_much(m: Match) -> Amount | None:
    """How many times as much: "three times as large"."""
    hit, times = m["number"].what, m["times"]
    value: Number = hit.number
    if value.value is not None:
        value = multiple(value.value, value.comparator)
    return amount(m, value, _span(hit), multiple_of("time"), Span(times.start + 1, times.end))


@book.rule(
    number(forms=("range",)), phrase(fold_ahead, "fold", glued=True),
    yes=[("It trades at [2-3x] revenue.", "2..3 time"), ("They saw a [three- to five-fold] rise.", "3..5 fold increase")],
    no=["It is a 2-3 year plan."],
)  # fmt: skip
def range_of_multiples(m: Match) -> Amount | None:
    """Two multiples that are the ends of a range: "2-3x", "three- to fivefold"."""
    hit, fold = m["number"].what, m["fold"]
    return amount(m, hit.number, _span(hit), multiple_of(fold.what), Span(fold.start, fold.end))


@book.rule(
    number(forms=("fraction",)), yes=[("Profit [halved] in the quarter.", "1/2 decrease")], no=["Half of it went."]
)
def halved(m: Match) -> Amount | None:
    """One half less: "halved"."""
    hit = m["number"].what
    entry = m.reading.hit_of("numeral", hit.start)
    if entry is None or not entry.entry.get("inverse"):
        return None
    return amount(m, hit.number, _span(hit), change=entry.entry["change"])


# Counted things


@book.rule(
    number(forms=PLAIN, beside="noun"), phrase(_NOUN_AHEAD, "noun", glued=True),
    yes=[
        ("The park hosted [538 high-tech enterprises].", "538 enterprise"),
        ("The aim is to attract over [4,000 software and information firms].", ">4000 firm"),
        ("Police freed [dozens of Dutch children].", ">12 child"),
        ("It was a [10-member] team.", "10 member"),
        ("The clinic has [22 patients per day].", "22 patient per d"),
        ("They met [six new criteria].", "6 criterion"),
        ('Xi pledged [10 African "connectivity assistance" projects].', "10 project"),
    ],
    no=["The bridge is 40 and the road is new.", "They paid $5 million dividends.", "They won 3-1 thanks to a late goal."],
)  # fmt: skip
def counted_things(m: Match) -> Amount | None:
    """A number and the noun that it counts."""
    reading = m.reading
    hit: NumberHit = m["number"].what
    noun: Noun = m["noun"].what
    if refused(reading, hit) or _follows_sign(reading, hit) or _ends_a_score(reading, hit.start):
        return None
    unit = counted(noun.name)
    rate = read_rate(reading, noun.end, unit)
    if rate is not None:
        m.end, unit = rate
    return amount(m, hit.number, _span(hit), unit, Span(noun.start, m.end))


def _ends_a_score(reading: Reading, at: i64) -> bool:
    """Whether a number is what the other side scored: "won 3-[1] thanks to two goals", "6-4 6-[1] Men's singles"."""
    if at < reading.start + 2 or code_at(reading.folded, at - 1) != ord("-"):
        return False
    return reading.folded[at - 2].isdigit()


def _follows_sign(reading: Reading, hit: NumberHit) -> bool:
    """Whether a currency sign stands before a number, so that the noun behind is what it pays for."""
    found = ends_before(reading, CURRENCY, hit.start)
    return found is not None and _is_sign(reading, found.start, found.end, found.entry)


# Numbers alone


@book.rule(
    number(forms=PLAIN, beside="bare"),
    yes=[("Smith, [45], was hurt.", "45"), ("Nearly [a third] of them left.", "~1/3"), ("It was a Category [4] storm.", "4"), ("He won [ten grand] at the races.", "10000")],
    no=["That one is really good.", "She owns two grand pianos.", "Flight F-35 was late.", "He made a half-hearted try.", "It happened in the first half.", "Dana Prewitt (4) celebrates a touchdown.", "Call 006328856444 first.", "We don&#39;t know."],
)  # fmt: skip
def number_alone(m: Match) -> Amount | None:
    """A number without a unit."""
    reading = m.reading
    hit: NumberHit = m["number"].what
    if not behind(reading, hit).is_bare() or refused(reading, hit) or _follows_sign(reading, hit):
        return None
    word = reading.folded[hit.start : hit.end]
    if word == "one" and _OF_THEM.match(reading.folded, hit.end) is None:
        return None  # "a loss of $5 million compares with one of $3 million"
    if word in ("half", "a half") and not _half_counts(reading, hit):
        return None
    if _behind_a_name(reading, hit):
        reading.note("ambiguous_number", hit.start, hit.end)
        return None
    if _numbers_its_kind(reading, hit):
        return None
    below = _below(reading, hit.end)
    if below is not None and hit.number.form == "cardinal":  # 5 below zero
        m.end = below
        return amount(m, hit.number.times(Decimal(-1)), Span(hit.start, m.end))
    return amount(m, hit.number, _span(hit))


_OF_THEM: Final = re.compile(r" of (?![$£€¥₹\d]|[a-z]{1,3}\$)")
_NAME_BEFORE: Final = re.compile(r"[A-Z][a-z'’-]+(?: [A-Z][A-Za-z'’-]*)+ \Z")
LONGEST_NAME: Final = 40
_THE_NAME: Final = re.compile(r"\b[Tt]he (?:[A-Z][A-Za-z'’-]+ ){1,3}\Z")


def _numbers_its_kind(reading: Reading, hit: NumberHit) -> bool:
    """Whether one or two digits stand between a name and the noun that it is of: "the Estlink 2 cable"."""
    if (
        hit.end - hit.start > 2
        or not reading.folded[hit.start].isdigit()
        or not starts_with(reading.folded, hit.end, " ")
    ):
        return False
    at = hit.end + 1
    word = word_at(reading.folded, at, reading.end)
    if (
        not word
        or not reading.raw[at].islower()
        or word.endswith(("s", "ed"))
        or word in words_of(reading.lexicon).ends
    ):
        return False
    low = max(reading.start, hit.start - LONGEST_NAME)
    if reading.folded.find("the ", low, hit.start) < 0 or _THE_NAME.search(reading.raw, low, hit.start) is None:
        return False
    return not is_labelled(reading, hit.start)


def _behind_a_name(reading: Reading, hit: NumberHit) -> bool:
    """Whether one or two digits stand in brackets behind a person's name: a shirt's number, an age, goals or a seed."""
    raw, start, end = reading.raw, hit.start, hit.end
    if end - start > 2 or start - 1 <= reading.start or raw[start - 1] != "(" or raw[end : end + 1] != ")":
        return False
    return _NAME_BEFORE.search(raw, max(reading.start, start - LONGEST_NAME), start - 1) is not None


def _half_counts(reading: Reading, hit: NumberHit) -> bool:
    """Whether "half" is a part of a whole here: not the half of a game, nor "half price"."""
    if word_before(reading, hit.start)[1] in words(reading.lexicon, "one_half") or reading.folded.startswith(
        ("-", " past "), hit.end
    ):
        return False
    word = word_at(reading.folded, reading.skip(hit.end), reading.end)
    return not word or word in words_of(reading.lexicon).ends or word in ("more", "as")


@book.rule(
    number(forms=("ordinal",)),
    yes=[("It was the [first] of its kind.", "1 ordinal"), ("She came [11th].", "11 ordinal"), ("It is the [second]-largest city.", "2 ordinal")],
    no=["He walked down Fifth Avenue.", "At first nothing moved."],
)  # fmt: skip
def place_in_order(m: Match) -> Amount | None:
    """An ordinal: a place in an order."""
    hit = m["number"].what
    return None if in_name(m.reading, hit.start, hit.end) else Amount(hit.number, _span(hit))
