"""Characters, pairs of them and words that are asked for at places."""

from __future__ import annotations

from ljextract.languages.zh.chars import Chars, Chart, one_stands, stands_at
from ljextract.languages.zh.endings import Endings
from ljextract.languages.zh.pairs import Pairs

MARKS = Chars("，。元")


def test_a_character_of_the_set_is_told_at_its_place() -> None:
    assert [MARKS.at("5元，好𠀀", at) for at in range(6)] == [False, True, True, False, False, False]


def test_the_first_of_a_stretch_is_found_or_its_end() -> None:
    text = "全年5元，好。"
    assert MARKS.first(text, 0, len(text)) == 3
    assert MARKS.first(text, 5, len(text)) == 6
    assert MARKS.first(text, 0, 3) == 3
    assert MARKS.first(text, 3, 3) == 3


def test_what_there_is_for_a_character_is_found_by_its_code_point() -> None:
    chart = Chart({"年": 1, "月": 2, "日": 2, "": 3})
    assert [chart.of(code) for code in (*map(ord, "年月日元"), 0, 0x20000)] == [1, 2, 2, None, 3, None]


def test_a_word_stands_at_a_place_where_all_of_it_does() -> None:
    text = "营收增长"
    assert [stands_at(text, "增长", at) for at in range(-1, 5)] == [False, False, False, True, False, False]
    assert one_stands(text, ("下降", "增"), 2)
    assert not one_stands(text, ("下降", "增长率"), 2)


def test_pairs_have_their_numbers_wherever_they_stand_in_the_table() -> None:
    chars = [chr(0x4E00 + code) for code in range(40)]
    numbers = {one + other: 1 + place for place, (one, other) in enumerate(zip(chars, reversed(chars), strict=True))}
    pairs = Pairs(numbers)
    assert all(pairs.at(f"，{pair}", 1) == number for pair, number in numbers.items())
    assert [pairs.at("一二", at) for at in (-1, 0, 1, 2)] == [0, 0, 0, 0]


def test_a_stretch_ends_with_a_word_or_is_one() -> None:
    ends = Endings(("收入", "营业收入", "率"))
    text = "其他营业收入和毛利率"
    assert ends.end_in(text, 0, 6)
    assert ends.end_in(text, 4, 6)
    assert not ends.end_in(text, 5, 6)
    assert ends.end(text)
    assert not ends.end_in(text, 0, 7)
    assert [ends.are(text, start, 6) for start in range(7)] == [False, False, True, False, True, False, False]
    assert ends.are(text, 9, 10)
