"""Chinese numbers: laws over spelled, mixed and grouped numbers, then one line a case."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ljextract.extractor import Extractor
from ljextract.records import Number

NUMERALS = "零一二三四五六七八九"
UNITS = ("", "十", "百", "千")

SCRIPTS = {
    "simplified": {},
    "traditional": str.maketrans("万亿两", "萬億兩"),
    "financial": str.maketrans("一二三四五六七八九十百千两", "壹贰叁肆伍陆柒捌玖拾佰仟贰"),
    "financial, traditional": str.maketrans("一二三四五六七八九十百千两万亿", "壹貳參肆伍陸柒捌玖拾佰仟貳萬億"),
}

# Before and behind an amount of money; none of it may change the number.
SURROUNDINGS = (
    ("仓库价值", "元。"),
    ("他说，", "元已付清，另有12元未付"),
    ("（", "元）"),
    ("“", "元，”她说。"),
    ("2021年售出3.5%，收入", "元"),
    ("共计", "元\nThe second line has two crates."),
)


def section(number: int) -> str:
    """Up to four digits in numerals: 1020 is 一千零二十."""
    words, gap = "", False
    for place in (3, 2, 1, 0):
        digit = number // 10**place % 10
        if digit:
            words += ("零" if gap and words else "") + NUMERALS[digit] + UNITS[place]
            gap = False
        else:
            gap = True
    return words


def spell(number: int, *, two: bool = False, ten: bool = True) -> str:
    """A whole number in numerals. `two`: 两 before 千, 万 and 亿; `ten`: 十 for 一十 at its head."""
    words, gap, trillions = "", False, number // 10**12
    for scale, name in (
        (10**12, "万亿" if number // 10**8 % 10**4 == 0 else "万"),
        (10**8, "亿"),
        (10**4, "万"),
        (1, ""),
    ):
        part = number // scale % 10**4
        if part:
            words += ("零" if words and (gap or part < 1000) else "") + section(part) + name
        elif scale == 10**8 and trillions and not words.endswith("亿"):
            words += "亿"
        gap = part == 0 or part % 10 == 0
    if two:
        for name in ("千", "万", "亿"):
            words = words.replace("二" + name, "两" + name)
    return words.removeprefix("一") if ten and words.startswith("一十") else words


def number_at(extractor: Extractor, before: str, words: str, behind: str) -> Number | None:
    """The number that stands for the words between two stretches of text, or None."""
    found = extractor.extract(before + words + behind, published="2023-04-24")
    return next((one.number for one in found.quantities if one.number.start == len(before)), None)


@given(
    number=st.integers(2, 10**16 - 1) | st.integers(2, 10**5),
    script=st.sampled_from(sorted(SCRIPTS)),
    two=st.booleans(),
    ten=st.booleans(),
    around=st.sampled_from(SURROUNDINGS),
)
@settings(max_examples=400, deadline=None)
def test_spelled_numbers_are_read_back(
    extractor: Extractor, number: int, script: str, two: bool, ten: bool, around: tuple[str, str]
) -> None:
    words = spell(number, two=two, ten=ten).translate(SCRIPTS[script])
    found = number_at(extractor, around[0], words, around[1])
    assert found is not None
    assert (found.text, found.value) == (words, str(number))


def wide(digits: str) -> str:
    """The digits and their marks in full width."""
    return "".join(chr(ord(char) + 0xFEE0) for char in digits)


@given(
    number=st.integers(10_000, 10**16),
    commas=st.booleans(),
    full=st.booleans(),
    decimals=st.sampled_from(("", ".5", ".25", ".0625")),
    around=st.sampled_from(SURROUNDINGS),
)
@settings(max_examples=300, deadline=None)
def test_grouped_digits_are_read_back(
    extractor: Extractor, number: int, commas: bool, full: bool, decimals: str, around: tuple[str, str]
) -> None:
    digits = (f"{number:,}" if commas else str(number)) + decimals
    found = number_at(extractor, around[0], wide(digits) if full else digits, around[1])
    assert found is not None
    assert found.value == str(number) + decimals


@given(
    number=st.integers(10_000, 10**7),
    scale=st.sampled_from(
        (("万", 10**4), ("亿", 10**8), ("万亿", 10**12), ("萬", 10**4), ("億", 10**8), ("千万", 10**7), ("百万", 10**6))
    ),
    full=st.booleans(),
    around=st.sampled_from(SURROUNDINGS),
)
@settings(max_examples=200, deadline=None)
def test_a_scale_multiplies_exactly(
    extractor: Extractor, number: int, scale: tuple[str, int], full: bool, around: tuple[str, str]
) -> None:
    digits = f"{number // 100}.{number % 100:02}"
    found = number_at(extractor, around[0], (wide(digits) if full else digits) + scale[0], around[1])
    assert found is not None
    assert found.value == str(number * scale[1] // 100)


@given(high=st.integers(1, 9999), low=st.integers(1000, 9999), scale=st.sampled_from((("万", 10**4), ("亿", 10**8))))
@settings(max_examples=100, deadline=None)
def test_scales_and_digits_mix(extractor: Extractor, high: int, low: int, scale: tuple[str, int]) -> None:
    behind = "万" if scale[0] == "亿" else ""
    words = f"{high}{scale[0]}{low}{behind}"
    found = number_at(extractor, "收入", words, "元。")
    assert found is not None
    assert (found.text, found.value) == (words, str(high * scale[1] + low * (10**4 if behind else 1)))


@given(st.text(alphabet="〇零一二两三十百千万亿兆点多余几来半成折分之又第百0123456789.,-%元个 ", max_size=60))
@settings(max_examples=300, deadline=None)
def test_junk_never_raises(extractor: Extractor, junk: str) -> None:
    found = extractor.extract(junk + "元")
    assert all((junk + "元")[one.start : one.end] == one.text for one in found.quantities)


CARDINALS = [
    ("一万五千亿", "1500000000000"),
    ("二十万亿", "20000000000000"),
    ("3万4000", "34000"),
    ("25万6千", "256000"),
    ("1千零20", "1020"),
    ("1.72万亿", "1720000000000"),
    ("两千零八十九亿八千一百万", "208981000000"),
    ("壹佰貳拾", "120"),
    ("廿五", "25"),
    ("卅二", "32"),
    ("二〇二", "202"),
    ("三点一四", "3.14"),
    ("〇点五", "0.5"),
    ("三万五", "35000"),
    ("三万零五", "30005"),
    ("一千二", "1200"),
    ("三百五", "350"),
    ("1亿7千万", "170000000"),
    ("1,100.9亿", "110090000000"),
    ("负三", "-3"),
    ("-3.5", "-3.5"),
    ("１２３．５", "123.5"),
]


@pytest.mark.parametrize(("words", "value"), CARDINALS)
def test_cardinal(extractor: Extractor, words: str, value: str) -> None:
    found = number_at(extractor, "总数为", words, "元。")
    assert found is not None
    assert (found.text, found.form, found.value) == (words, "cardinal", value)


FRACTIONS = [
    ("三分之二", (2, 3)),
    ("3分之1", (1, 3)),
    ("千分之五", (5, 1000)),
    ("一又二分之一", (3, 2)),
    ("1/3", (1, 3)),
    ("三成", (3, 10)),
    ("三成五", (35, 100)),
    ("半成", (5, 100)),
    ("七折", (7, 10)),
    ("八五折", (85, 100)),
    ("97折", (97, 100)),
    ("一半", (1, 2)),
    ("1又1/4", (5, 4)),
    ("三又三分之一", (10, 3)),
    ("半数", (1, 2)),
]


@pytest.mark.parametrize(("words", "ratio"), FRACTIONS)
def test_fraction(extractor: Extractor, words: str, ratio: tuple[int, int]) -> None:
    found = number_at(extractor, "约占", words, "，比去年少。")
    assert found is not None
    assert (found.text, found.form, found.ratio) == (words, "fraction", ratio)


ORDINALS = [("第三", "3"), ("第十二", "12"), ("第25", "25"), ("第 5", "5"), ("头号", "1")]


@pytest.mark.parametrize(("words", "value"), ORDINALS)
def test_ordinal(extractor: Extractor, words: str, value: str) -> None:
    found = number_at(extractor, "他是", words, "选手。")
    assert found is not None
    assert (found.text, found.form, found.value) == (words, "ordinal", value)


RANGES = [
    ("三到五", "3", "5"),
    ("3-5", "3", "5"),
    ("3～5", "3", "5"),
    ("3—5", "3", "5"),
    ("10至20万", "100000", "200000"),
    ("20-30亿", "2000000000", "3000000000"),
    ("5万到10万", "50000", "100000"),
    ("五六十", "50", "60"),
    ("三四千万", "30000000", "40000000"),
    ("十七八", "17", "18"),
    ("两三", "2", "3"),
    ("七八百", "700", "800"),
    ("两成到三成", "0.2", "0.3"),
    ("七八成", "0.7", "0.8"),
]


@pytest.mark.parametrize(("words", "low", "high"), RANGES)
def test_range(extractor: Extractor, words: str, low: str, high: str) -> None:
    behind = "的时间。" if words.endswith("成") else "个箱子。"
    found = number_at(extractor, "需要", words, behind)
    assert found is not None
    assert (found.text, found.form, found.low, found.high) == (words, "range", low, high)


MAGNITUDES = [
    ("6000多", "6000", ">"),
    ("三十余", "30", ">"),
    ("十几", "10", ">"),
    ("三十几万", "300000", ">"),
    ("一百来", "100", "~"),
    ("50来", "50", "~"),
    ("几十", "10", ">"),
    ("数千", "1000", ">"),
    ("上百", "100", ">="),
    ("成千上万", "10000", ">="),
    ("数以千计", "1000", ">"),
]


@pytest.mark.parametrize(("words", "value", "comparator"), MAGNITUDES)
def test_magnitude(extractor: Extractor, words: str, value: str, comparator: str) -> None:
    behind = "的企业" if words[0] in "成数" and len(words) > 2 else "家企业"
    (found,) = extractor.extract(f"园区有{words}{behind}。").quantities
    assert (found.number.value, found.comparator) == (value, comparator)


NO_NUMBERS = [
    "一些人统一了思想，万一出事，千万别慌。",
    "这十分重要，一般情况下百姓三番五次地问。",
    "他们一心一意，四面八方来人。",
    "请拨打12345热线，邮编100101。",
    "5G、4K和3D打印，歼-20与COVID-19。",
    "《第四十二街》和《三十年》上映。",
    "一家公司的唯一一名代表。",
    "四川、三亚、九江和千岛湖。",
    "四六分成，五五开。",
    "1/4决赛周末开打。",
    "软件版本3.2.1，编号A123-45。",
    "来源：https://example.org/2021/05?id=77",
]


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_no_number(extractor: Extractor, text: str) -> None:
    assert [one.text for one in extractor.extract(text).quantities] == []


def test_too_many_digits_are_noted(extractor: Extractor) -> None:
    found = extractor.extract("圆周率是" + "3" * 500 + "。")
    assert not found.quantities
    assert [note.code for note in found.diagnostics] == ["number_too_long"]
