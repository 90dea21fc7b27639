"""Sets of characters that are asked for at places."""

from __future__ import annotations

from ljextract.languages.zh.chars import Chars

MARKS = Chars("，。元")


def test_a_character_of_the_set_is_told_at_its_place() -> None:
    assert [MARKS.at("5元，好𠀀", at) for at in range(6)] == [False, True, True, False, False, False]


def test_the_first_of_a_stretch_is_found_or_its_end() -> None:
    text = "全年5元，好。"
    assert MARKS.first(text, 0, len(text)) == 3
    assert MARKS.first(text, 5, len(text)) == 6
    assert MARKS.first(text, 0, 3) == 3
    assert MARKS.first(text, 3, 3) == 3
