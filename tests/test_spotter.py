"""Words are found in a text wherever they stand, and nothing else is."""

from __future__ import annotations

import random

from ljextract.spotter import Spotter


def spots(words: list[str], text: str, *, whole: bool = False) -> list[tuple[int, int, str]]:
    spotter = Spotter((word, word) for word in words)
    return [(spot.start, spot.end, spot.what) for spot in spotter.find(text, 0, len(text), whole=whole)]


def test_all_words_are_found_where_they_overlap() -> None:
    assert spots(["县政府", "政府", "府", "政府机关"], "县政府机关") == [
        (0, 3, "县政府"), (1, 3, "政府"), (2, 3, "府"), (1, 5, "政府机关"),
    ]  # fmt: skip


def test_a_word_that_is_listed_twice_is_found_twice() -> None:
    assert spots(["元", "元"], "3元") == [(1, 2, "元"), (1, 2, "元")]


def test_whole_words_end_where_letters_do() -> None:
    assert spots(["am", "m", "$", "é"], "am jam m$ mé", whole=True) == [(0, 2, "am"), (7, 8, "m"), (8, 9, "$")]


def test_nothing_is_found_beyond_the_stretch() -> None:
    found = Spotter([("北京市", 1), ("北京", 2), ("京", 3)]).find("在北京市", 2, 3)
    assert [(spot.start, spot.end, spot.what) for spot in found] == [(2, 3, 3)]


def test_the_same_is_found_as_by_looking_at_every_place() -> None:
    chance = random.Random(7)  # noqa: S311 - not for secrets
    for _ in range(200):
        words = ["".join(chance.choices("中国人民a𠀀", k=chance.randint(1, 5))) for _ in range(12)]
        text = "".join(chance.choices("中国人民a𠀀", k=60))
        listed = [
            (at, at + len(word), word)
            for at in range(len(text))
            for word in sorted(words, key=len)
            if text.startswith(word, at)
        ]
        assert spots(words, text) == sorted(listed, key=lambda spot: spot[1])
