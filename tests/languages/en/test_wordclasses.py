"""The words that the fact rules know by number."""

from ljextract.languages import pack_of
from ljextract.languages.en import spelt
from ljextract.languages.en.wordclasses import words_of
from ljextract.lexicon import MOST_LETTERS


def letters_of(word: str) -> int:
    number = 0
    for letter in word:
        number = number << 5 | ord(letter) & 31
    return number


def test_each_word_of_letters_is_found_by_them() -> None:
    words = words_of(pack_of("en").lexicon)
    for word, known in words.kinds.items():
        if len(word) <= MOST_LETTERS and word.isascii() and word.isalpha():
            assert words.lettered.known(letters_of(word)) is known


def test_other_letters_are_no_word() -> None:
    words = words_of(pack_of("en").lexicon)
    for word in ("", "zzz", "fro", "fromm", "abcdefghijkl"):
        assert words.lettered.known(letters_of(word)) is None


def test_each_word_asked_for_by_name_has_its_own_number() -> None:
    kinds = words_of(pack_of("en").lexicon).kinds
    assert len(set(spelt.NUMBERS.values())) == len(spelt.NUMBERS)
    assert 0 not in spelt.NUMBERS.values()
    assert all(kinds[word].word == number for word, number in spelt.NUMBERS.items())


def test_words_that_are_nouns_as_well_are_no_verbs() -> None:
    cues = words_of(pack_of("en").lexicon).cues  # "cope with the cost of living squeeze, as well as a 5% pay rise"
    assert not {"squeeze", "praise", "lure", "embrace", "neglect", "summons", "resolve"} & set(cues)
