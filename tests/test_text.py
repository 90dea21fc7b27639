"""Folding keeps offsets; sentences end where a reader ends them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ljextract.text import MAX_SENTENCE, Orthography, Text

ORTHOGRAPHY = Orthography({"億": "亿"}, frozenset({"mr", "co", "inc"}))


def sentences(raw: str) -> list[str]:
    text = Text(raw, ORTHOGRAPHY)
    starts = [0, *text.sentence_ends[:-1]]
    return [raw[start:end].strip() for start, end in zip(starts, text.sentence_ends, strict=True)]


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        ("Ｒｅｖｅｎｕｅ １２％", "revenue 12%"),
        ("٣٤ 𝟏𝟐", "34 12"),
        ("“x” – ‘y’s", "\"x\" – 'y's"),
        ("−5\u00a0km", "-5 km"),
        ("３億元", "3亿元"),
        ("İstanbul ß ㎡ ﬁ", "İstanbul ß ㎡ ﬁ".replace("I", "i")),
    ],
)
def test_folding(raw: str, folded: str) -> None:
    assert Text(raw, ORTHOGRAPHY).folded == folded


@given(st.text())
def test_folding_keeps_length(raw: str) -> None:
    assert len(Text(raw, ORTHOGRAPHY).folded) == len(raw)


def test_what_a_character_folds_to_does_not_fold_again() -> None:
    assert Text("億亿億", Orthography({"億": "亿", "亿": "一"})).folded == "亿一亿"


def test_every_decimal_digit_folds() -> None:
    digits = [chr(code) for code in range(0x80, 0x20000) if unicodedata.category(chr(code)) == "Nd"]
    text = Text("".join(digits), ORTHOGRAPHY)
    assert text.folded == "".join(str(unicodedata.decimal(digit)) for digit in digits)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Mr. Smith paid $3.5 million. He left.", ["Mr. Smith paid $3.5 million.", "He left."]),
        ("It rose in 2021. The bank agreed.", ["It rose in 2021.", "The bank agreed."]),
        ("George W. Bush met Acme Co. Ltd. officials.", ["George W. Bush met Acme Co. Ltd. officials."]),
        ("产值增长3.5%。公司表示满意！", ["产值增长3.5%。", "公司表示满意！"]),
        ('"It is over." Then they left.', ['"It is over."', "Then they left."]),
        ("A headline\nA sentence.", ["A headline", "A sentence."]),
        ("", [""]),
    ],
)
def test_sentences(raw: str, expected: list[str]) -> None:
    assert sentences(raw) == expected


def test_a_sentence_is_bounded() -> None:
    text = Text("a " * 5_000, ORTHOGRAPHY)
    starts = [0, *text.sentence_ends[:-1]]
    assert max(end - start for start, end in zip(starts, text.sentence_ends, strict=True)) <= MAX_SENTENCE


@given(st.text(alphabet='ab. \n。”"A1', max_size=60), st.integers(0, 60))
def test_sentence_at_agrees_with_the_ends(raw: str, offset: int) -> None:
    text = Text(raw, ORTHOGRAPHY)
    bounds = text.sentence_at(min(offset, max(0, len(raw) - 1)))
    start, end = bounds.start, bounds.end
    assert start in (0, *text.sentence_ends)
    assert end in (0, *text.sentence_ends)
    assert start <= min(offset, max(0, len(raw) - 1)) <= end


def test_wrapped_lines_are_one_sentence() -> None:
    raw = "By 2021, the industrial park hosted more than 538 high-tech\nenterprises. It grew.\nA heading\nlower case\n"
    assert sentences(raw)[0] == "By 2021, the industrial park hosted more than 538 high-tech\nenterprises."
    assert sentences(raw)[-2:] == ["A heading", "lower case"]  # a short line was ended on purpose
    assert len(Text(raw).folded) == len(raw)
