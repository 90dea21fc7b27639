"""English numbers: laws over spelled and grouped numbers, then one line a case."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ljextract.extractor import Extractor
from ljextract.records import Number

SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES: tuple[tuple[int, str], ...] = (
    (10**15, "quadrillion"),
    (10**12, "trillion"),
    (10**9, "billion"),
    (10**6, "million"),
    (1000, "thousand"),
)

# Before and behind a number; none of it may change the number.
SURROUNDINGS = (
    ("The depot holds ", " crates."),
    ("They say that ", " crates were lost, and 12 more"),
    ("(", " crates)"),
    ('"', ' crates," she said.'),
    ("By 2021 it had sold 3.5% of ", " crates"),
    ("", " crates\n第二行：两个箱子。"),
)


def spell(number: int, conjunction: str = " and ", hyphen: str = "-") -> str:
    """A whole number in English words."""
    if number < 20:
        return SMALL[number]
    if number < 100:
        return TENS[number // 10] + (hyphen + SMALL[number % 10] if number % 10 else "")
    if number < 1000:
        rest = conjunction + spell(number % 100, conjunction, hyphen) if number % 100 else ""
        return f"{SMALL[number // 100]} hundred{rest}"
    scale, name = next((value, word) for value, word in SCALES if number >= value)
    below = number % scale
    behind = (conjunction if below < 100 else " ") + spell(below, conjunction, hyphen) if below else ""
    return f"{spell(number // scale, conjunction, hyphen)} {name}{behind}"


def number_at(extractor: Extractor, before: str, words: str, behind: str) -> Number | None:
    """The number that stands for the words between two stretches of text, or None."""
    found = extractor.extract(before + words + behind, published="2023-04-24")
    return next((one.number for one in found.quantities if one.number.start == len(before)), None)


@given(
    number=st.integers(2, 10**16 - 1) | st.integers(2, 10**5),
    conjunction=st.sampled_from((" and ", " ")),
    hyphen=st.sampled_from(("-", " ", "\u2010")),
    case=st.sampled_from((str, str.capitalize)),
    around=st.sampled_from(SURROUNDINGS),
)
@settings(max_examples=300, deadline=None)
def test_spelled_numbers_are_read_back(
    extractor: Extractor,
    number: int,
    conjunction: str,
    hyphen: str,
    case: Callable[[str], str],
    around: tuple[str, str],
) -> None:
    words = case(spell(number, conjunction, hyphen))
    found = number_at(extractor, around[0], words, around[1])
    assert found is not None
    assert (found.text, found.value) == (words, str(number))


def wide(digits: str) -> str:
    """The digits in full width."""
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in digits)


def indian(number: int) -> str:
    """The digits with lakhs and crores set apart."""
    head, tail = divmod(number, 1000)
    parts = [f"{tail:03}"] if head else [str(tail)]
    while head:
        head, part = divmod(head, 100)
        parts.insert(0, f"{part:02}" if head else str(part))
    return ",".join(parts)


GROUPINGS: dict[str, Callable[[int], str]] = {
    "none": str,
    "commas": lambda number: f"{number:,}",
    "no-break blanks": lambda number: f"{number:,}".replace(",", "\u00a0"),
    "thin blanks": lambda number: f"{number:,}".replace(",", "\u202f"),
    "apostrophes": lambda number: f"{number:,}".replace(",", "’"),
    "lakhs": indian,
}


@given(
    number=st.integers(10_000, 10**16),
    grouping=st.sampled_from(sorted(GROUPINGS)),
    full=st.booleans(),
    decimals=st.sampled_from(("", ".5", ".25", ".0625")),
    around=st.sampled_from(SURROUNDINGS),
)
@settings(max_examples=300, deadline=None)
def test_grouped_digits_are_read_back(
    extractor: Extractor, number: int, grouping: str, full: bool, decimals: str, around: tuple[str, str]
) -> None:
    decimals = "" if grouping == "apostrophes" else decimals
    digits = GROUPINGS[grouping](number) + decimals
    found = number_at(extractor, around[0], wide(digits) if full else digits, around[1])
    assert found is not None
    assert found.value == str(number) + decimals


@given(number=st.integers(10_000, 10**9), scale=st.sampled_from(SCALES), words=st.booleans())
@settings(max_examples=100, deadline=None)
def test_a_scale_multiplies_exactly(extractor: Extractor, number: int, scale: tuple[int, str], words: bool) -> None:
    digits = f"{number // 1000}.{number % 1000:03}"
    found = number_at(extractor, "It has ", f"{digits} {scale[1]}", " crates.")
    assert found is not None
    assert found.value == str(number * scale[0] // 1000)


@given(st.text(alphabet="0123456789.,-/ \u00bd%$ enohudrtmil", max_size=60))
@settings(max_examples=300, deadline=None)
def test_junk_never_raises(extractor: Extractor, junk: str) -> None:
    found = extractor.extract(junk)
    assert all(junk[one.start : one.end] == one.text for one in found.quantities)


CARDINALS = [
    ("two hundred and five thousand", "205000"),
    ("a million and a half", "1500000"),
    ("one and a half", "1.5"),
    ("two and a half million", "2500000"),
    ("one-and-a-half million", "1500000"),
    ("three and three-quarter million", "3750000"),
    ("one billion and a half million", "1000500000"),
    ("two and three-quarter", "2.75"),
    ("two and three-quarters", "2.75"),
    ("half a million", "500000"),
    ("a quarter million", "250000"),
    ("three quarters of a billion", "750000000"),
    ("a dozen", "12"),
    ("half a dozen", "6"),
    ("two dozen", "24"),
    ("three dozens", "36"),
    ("three hundred and two dozens", "324"),
    ("three lakh crore", "3000000000000"),
    ("13 lakh", "1300000"),
    ("4 thousand 3 hundred", "4300"),
    ("3 hundred and 21", "321"),
    ("2.12 hundred", "212"),
    ("34.6 million", "34600000"),
    ("2.5bn", "2500000000"),
    ("5.2billion", "5200000000"),
    ("10k", "10000"),
    ("3½", "3.5"),
    ("3 1/2", "3.5"),
    ("5.42-1/4", "5.4225"),
    ("5,00", "5"),
    ("1.234,5", "1234.5"),
    ("1.234.567", "1234567"),
    ("816 000", "816000"),
    ("1 234 567", "1234567"),
    ("1.3e6", "1300000"),
    ("1.3x10^6", "1300000"),
    ("6×10²³", "6" + "0" * 23),
    ("2^10", "1024"),
    ("five point five", "5.5"),
    ("point five", "0.5"),
    ("one point five million", "1500000"),
    ("a hundred and one", "101"),
    ("three and 3/4", "3.75"),
    ("one million, two hundred thousand", "1200000"),
    ("forty-one thousand, two hundred and six", "41206"),
    ("nine point nought four", "9.04"),
    ("minus ten", "-10"),
    ("negative fifteen", "-15"),
    ("-12.5", "-12.5"),
    ("\u221212.5", "-12.5"),
    ("+40", "40"),
    (".08", "0.08"),
    ("٣٤", "34"),
    ("𝟙𝟚", "12"),
]


@pytest.mark.parametrize(("words", "value"), CARDINALS)
def test_cardinal(extractor: Extractor, words: str, value: str) -> None:
    found = number_at(extractor, "The total was ", words, " crates then.")
    assert found is not None
    assert (found.text, found.form, found.value) == (words, "cardinal", value)


FRACTIONS = [
    ("one-third", (1, 3)),
    ("one third", (1, 3)),
    ("a third", (1, 3)),
    ("2/3", (2, 3)),
    ("⅔", (2, 3)),
    ("half", (1, 2)),
    ("three quarters", (3, 4)),
    ("two-fifths", (2, 5)),
    ("one twenty-fifth", (1, 25)),
    ("three twenty firsts", (3, 21)),
    ("one one hundred and fifth", (1, 105)),
    ("fifty-four hundredths", (54, 100)),
    ("a thousandth", (1, 1000)),
    ("one in five", (1, 5)),
    ("two out of three", (2, 3)),
    ("nine in 10", (9, 10)),
    ("one in every four", (1, 4)),
    ("forty-two and a third", (127, 3)),
]


@pytest.mark.parametrize(("words", "ratio"), FRACTIONS)
def test_fraction(extractor: Extractor, words: str, ratio: tuple[int, int]) -> None:
    found = number_at(extractor, "It was ", words, " of the total.")
    assert found is not None
    assert (found.text, found.form, found.ratio) == (words, "fraction", ratio)


ORDINALS = [
    ("first", "1"),
    ("second", "2"),
    ("third", "3"),
    ("twenty-fifth", "25"),
    ("two hundredth", "200"),
    ("one hundred and first", "101"),
    ("one-millionth", "1000000"),
    ("trillionth", "1000000000000"),
    ("1st", "1"),
    ("22nd", "22"),
    ("113th", "113"),
    ("10,000th", "10000"),
]


@pytest.mark.parametrize(("words", "value"), ORDINALS)
def test_ordinal(extractor: Extractor, words: str, value: str) -> None:
    found = number_at(extractor, "She was their ", words, " visitor.")
    assert found is not None
    assert (found.text, found.form, found.value) == (words, "ordinal", value)


RANGES = [
    ("5-10", "5", "10"),
    ("5–10", "5", "10"),
    ("5 — 10", "5", "10"),
    ("5 to 10", "5", "10"),
    ("two to three", "2", "3"),
    ("two-to-three", "2", "3"),
    ("5 through 10", "5", "10"),
    ("20~100", "20", "100"),
    ("5 to 10 million", "5000000", "10000000"),
    ("900,000 to 1.2 million", "900000", "1200000"),
    ("2.5m-3m", "2500000", "3000000"),
    ("one or two", "1", "2"),
    ("seven or eight", "7", "8"),
    ("two or three dozen", "24", "36"),
    ("five or six hundred", "500", "600"),
    ("5 to 7 hundred", "500", "700"),
]


@pytest.mark.parametrize(("words", "low", "high"), RANGES)
def test_range(extractor: Extractor, words: str, low: str, high: str) -> None:
    found = number_at(extractor, "It takes ", words, " people.")
    assert found is not None
    assert (found.text, found.form, found.low, found.high) == (words, "range", low, high)


@pytest.mark.parametrize("text", ["-.5", "- 0.5", "-0.5"])
def test_a_sign_with_a_blank_is_one_where_nothing_else_stands(extractor: Extractor, text: str) -> None:
    assert [one.number.value for one in extractor.extract(text).quantities] == ["-0.5"]


def test_levels_share_the_scale_of_the_second(extractor: Extractor) -> None:
    found = extractor.extract("It rose from 5 to 7 million, not from 900 to 2 million, then from $1.2 to $1.5 billion.")
    assert [one.number.value for one in found.quantities] == [
        "5000000", "7000000", "900", "2000000", "1200000000", "1500000000",
    ]  # fmt: skip
    found = extractor.extract("It grew from 24.2 to 33-35 billion euros.")
    assert [one.number.value or one.number.high for one in found.quantities] == ["24200000000", "35000000000"]


def test_between_is_a_range(extractor: Extractor) -> None:
    found = number_at(extractor, "It takes between about ", "one hundred and two hundred", " people.")
    assert found is not None
    assert (found.low, found.high) == ("100", "200")


@pytest.mark.parametrize(
    "text",
    [
        "It went from 5 to 10.",
        "The shares rose 5 to 107.",
        "They won 2-1 and lost 1-3 in that match.",
        "The line-up was 10, 20 and 30.",
    ],
)
def test_no_range(extractor: Extractor, text: str) -> None:
    assert [one.number.form for one in extractor.extract(text).quantities if one.number.form == "range"] == []


MAGNITUDES = [
    ("dozens", "12", ">"),
    ("hundreds", "100", ">"),
    ("tens of thousands", "10000", ">"),
    ("hundreds of millions", "100000000", ">"),
    ("several hundred", "100", ">"),
    ("a few dozen", "12", ">"),
    ("a couple", "2", "~"),
    ("a couple of hundred", "200", "~"),
]


@pytest.mark.parametrize(("words", "value", "comparator"), MAGNITUDES)
def test_magnitude(extractor: Extractor, words: str, value: str, comparator: str) -> None:
    behind = " of people came." if words.endswith(("s", "couple")) else " people came."
    (found,) = extractor.extract(words.capitalize() + behind).quantities
    assert (found.number.value, found.comparator) == (value, comparator)
    assert found.unit is not None
    assert found.unit.name == "person"


NO_NUMBERS = [
    "That one is really good.",
    "The COVID-19 ward, an F-35, the G20 and K-12 schools.",
    "It has 5G, 3D films and 4K video.",
    "An iPhone 14, a Boeing 737 and Windows 11 on Highway 61.",
    "The S&P 500 and the Nasdaq 100 closed.",
    "Visit https://example.org/2021/05?id=77 or write to bob99@example.org.",
    "Call +1-800-555-0199 or (212) 555-0147.",
    "At first no one came; net zero is far off.",
    "1. Wash the rice\n2) Boil it",
    "They play a 4-4-2 formation.",
    "He lives at 10 Downing Street.",
    "They walked down Fifth Avenue.",
    "Money, phones and tents often stand alone.",
]


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_no_number(extractor: Extractor, text: str) -> None:
    assert [one.text for one in extractor.extract(text).quantities] == []


def test_too_many_digits_are_noted(extractor: Extractor) -> None:
    found = extractor.extract("Pi is " + "3" * 500 + " or so.")
    assert not found.quantities
    assert [note.code for note in found.diagnostics] == ["number_too_long"]
