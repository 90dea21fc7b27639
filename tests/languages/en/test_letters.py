"""Words that are looked up by their letters, without a string being made of them."""

import pytest

from ljextract.languages.en.letters import Letters
from ljextract.lexicon import LOW, letters_of, passes, sieve_of

WORDS = {"rise": 1, "risen": 2, "a": 4, "accelerated": 8, "straightforward": 16, "year-on-year": 32, "'s": 64, "è": 128}


@pytest.mark.parametrize(("word", "bits"), WORDS.items())
def test_a_word_is_found_where_it_stands(word: str, bits: int) -> None:
    text = f"the {word} of"
    assert Letters(WORDS).at(text, 4, 4 + len(word)) == bits


@pytest.mark.parametrize(
    "word", ["", "ris", "rises", "e", "accelerates", "straightforwards", "year-on-yeah", "'t", "é"]
)
def test_another_word_is_none_of_them(word: str) -> None:
    assert Letters(WORDS).at(f"the {word} of", 4, 4 + len(word)) == 0


def test_letters_beyond_twelve_or_of_another_kind_make_no_number() -> None:
    assert letters_of("ab", 0, 2) == 1 << 5 | 2
    assert letters_of("abcdefghijkl", 0, 12) > 0
    assert [letters_of(word, 0, len(word)) for word in ("abcdefghijklm", "aB", "a1", "aé", "")] == [0] * 5


def test_a_sieve_passes_what_it_was_made_of_and_what_shares_its_low_bits() -> None:
    table = sieve_of([3, 97, LOW, LOW + 1 + 40])
    assert [key for key in range(LOW + 1) if passes(table, key)] == [3, 40, 97, LOW]
    assert passes(table, LOW + 1 + 97)
