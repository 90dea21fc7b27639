"""Lexicon, rules and matcher, with made-up words and rules: no spaCy, no jieba, no pack."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

import pytest

from ljextract.errors import LexiconError, RuleError, TokenizerError
from ljextract.lexicon import Lexicon, Scanner, Table, check_clashes, read_entries
from ljextract.matcher import Claim, Claims, NumberHit, Reading, RuleSet, read_numbers
from ljextract.rules import Match, RuleBook, lex, number, text
from ljextract.text import Text
from ljextract.tokens import tokenize
from ljextract.values.number import cardinal

WORDS = """
[[fruit]]
name = "apple"
words = ["apple", "apples", "crab apple", "苹果"]

[[fruit]]
name = "fig"
words = ["fig"]
symbols = ["F"]

[[colour]]
name = "green"
words = ["green"]
"""


class Blanks:
    name = "blanks"

    def cut(self, text: str) -> Sequence[tuple[int, int, str]]:
        return [(found.start(), found.end(), "") for found in re.finditer(r"\S+", text)]


def lexicon() -> Lexicon:
    return Lexicon(read_entries(WORDS, "xx.words"))


def digits(reading: Reading) -> list[NumberHit]:
    found = re.finditer(r"\d+", reading.folded[reading.start : reading.end])
    return [NumberHit(one.start(), one.end(), cardinal(Decimal(one.group()))) for one in found]


def reading(raw: str, scanned: Sequence[str] = ("fruit",)) -> Reading:
    words = lexicon()
    one = Reading(Text(raw), (0, len(raw)), words, Blanks(), "xx")
    one.hits = Scanner(entry for kind in scanned for entry in words.of(kind)).scan(one.folded)
    read_numbers(one, digits)
    return one


def kept(books: Sequence[RuleBook], raw: str) -> list[tuple[str, str]]:
    one, rules = reading(raw), RuleSet(books)
    return [(match.text, match.rule.id) for match in rules.settle(one, rules.candidates(one))]


class TestTable:
    table = Table(read_entries(WORDS, "xx.words"))

    @pytest.mark.parametrize(
        ("raw", "at", "found"),
        [
            ("crab apple pie", 0, "crab apple"),
            ("apples", 0, "apples"),
            ("applesauce", 0, None),  # not at a word's edge
            ("5apples", 1, "apples"),
            ("吃苹果了", 1, "苹果"),  # ideographs have no edges
            ("F", 0, "F"),
            ("f", 0, None),  # a symbol keeps its case
            ("Apple", 0, "Apple"),
        ],
    )
    def test_longest(self, raw: str, at: int, found: str | None) -> None:
        hit = self.table.longest(raw.lower(), raw, at, len(raw))
        assert (hit and raw[hit.start : hit.end]) == found

    @pytest.mark.parametrize(
        ("raw", "found"), [("a crab apple", "crab apple"), ("scrab apple", "apple"), ("pineapple", None)]
    )
    def test_longest_before(self, raw: str, found: str | None) -> None:
        hit = self.table.longest_before(raw, raw, len(raw), 0)
        assert (hit and raw[hit.start : hit.end]) == found

    def test_a_limit_holds(self) -> None:
        hit = self.table.longest("crab apple", "crab apple", 0, 9)
        assert hit is None

    @pytest.mark.parametrize("count", range(1, 9))
    def test_words_of_many_lengths_begin_and_end_alike(self, count: int) -> None:
        words = ["go" + " on" * more for more in range(8)] + ["on " * more + "up" for more in range(8)]
        table = Table(read_entries(f'[[word]]\nname = "x"\nwords = {words}\n', "xx.words"))
        text = words[count - 1] + "!"
        hit = table.longest(text, text, 0, len(text))
        assert hit is not None
        assert text[: hit.end] == words[count - 1]
        text = "!" + words[7 + count]
        hit = table.longest_before(text, text, len(text), 0)
        assert hit is not None
        assert text[hit.start :] == words[7 + count]


class TestWordFiles:
    def test_not_toml(self) -> None:
        with pytest.raises(LexiconError, match=r"^xx\.words: not TOML: "):
            read_entries("[[fruit]", "xx.words")

    def test_no_words(self) -> None:
        with pytest.raises(LexiconError, match=r"^xx\.words: fruit 'kiwi': needs words or symbols"):
            read_entries('[[fruit]]\nname = "kiwi"\n', "xx.words")

    def test_a_word_twice(self) -> None:
        entries = read_entries('[[a]]\nname="x"\nwords=["w"]\n[[a]]\nname="y"\nwords=["w"]\n', "xx.words")
        with pytest.raises(LexiconError, match=r"^xx\.words\.y: 'w' is a word of xx\.words\.x already"):
            check_clashes(entries)

    def test_a_word_twice_and_ambiguous(self) -> None:
        source = '[[a]]\nname="x"\nwords=["w"]\nambiguous=["w"]\n[[a]]\nname="y"\nwords=["w"]\nambiguous=["w"]\n'
        check_clashes(read_entries(source, "xx.words"))

    def test_an_unknown_kind(self) -> None:
        with pytest.raises(LexiconError, match="no word file has entries of the kind 'nut'; there are colour, fruit"):
            lexicon().of("nut")


FRUITS = RuleBook("xx.fruits", kind="quantity")


@FRUITS.rule(number(), lex("fruit"))
def counted(m: Match) -> str:
    """A number of fruits."""
    return f"{m['number'].what.number.value} {m['fruit'].what['name']}"


@FRUITS.rule(number(), text("green"), lex("fruit"))
def counted_green(m: Match) -> str:
    """A number of green fruits."""
    return "green"


@FRUITS.rule(lex("fruit"))
def alone(m: Match) -> str | None:
    """A fruit alone; figs are declined."""
    return None if m["fruit"].what["name"] == "fig" else "alone"


class TestRules:
    @pytest.mark.parametrize(
        ("raw", "expected"),
        [
            ("5 apples", [("5 apples", "xx.fruits.counted")]),
            ("5 green apples", [("5 green apples", "xx.fruits.counted_green")]),
            ("5\napples", [("apples", "xx.fruits.alone")]),  # a line break is no blank
            ("apples, 3 figs, 4 fig", [("apples", "xx.fruits.alone"), ("4 fig", "xx.fruits.counted")]),
            ("a fig", []),
        ],
    )
    def test_matching(self, raw: str, expected: list[tuple[str, str]]) -> None:
        assert kept([FRUITS], raw) == expected

    def test_a_later_book_goes_first(self) -> None:
        later = RuleBook("xx.later", kind="quantity")

        @later.rule(number(), lex("fruit"))
        def counted(m: Match) -> str:
            """The same again."""
            return "later"

        assert kept([FRUITS, later], "5 apples") == [("5 apples", "xx.later.counted")]
        assert kept([later, FRUITS], "5 apples") == [("5 apples", "xx.fruits.counted")]

    def test_an_earlier_rule_goes_first(self) -> None:
        book = RuleBook("xx.twice", kind="quantity")

        @book.rule(lex("fruit"))
        def first(m: Match) -> str:
            """One."""
            return "first"

        @book.rule(lex("fruit"))
        def second(m: Match) -> str:
            """Two."""
            return "second"

        assert kept([book], "an apple") == [("apple", "xx.twice.first")]

    def test_what_lost_is_kept_for_explanations(self) -> None:
        one, rules = reading("5 apples"), RuleSet([FRUITS])
        one.tracing = True
        rules.settle(one, rules.candidates(one))
        assert [(lost.match.text, lost.reason) for lost in one.lost] == [("apples", "lost to xx.fruits.counted")]

    def test_a_claimed_place_is_left_alone(self) -> None:
        one, rules = reading("5 apples"), RuleSet([FRUITS])
        one.claims.add(Claim(0, 8, "a veto"))
        assert rules.settle(one, rules.candidates(one)) == []

    def test_a_second_rule_of_a_name(self) -> None:
        book = RuleBook("xx.names", kind="quantity")

        @book.rule(lex("fruit"))
        def same(m: Match) -> str:
            """One."""
            return ""

        with pytest.raises(RuleError, match=r"xx\.names\.same: a second rule of that name"):
            book.rule(lex("fruit"))(same)

    def test_no_anchor(self) -> None:
        book = RuleBook("xx.anchors", kind="quantity")
        with pytest.raises(RuleError, match="needs an anchor"):

            @book.rule(text("x"))
            def nothing(m: Match) -> str:
                """Nothing to start from."""
                return ""

    def test_no_docstring(self) -> None:
        book = RuleBook("xx.docs", kind="quantity")
        with pytest.raises(RuleError, match="needs a docstring"):

            @book.rule(number())
            def silent(m: Match) -> str:
                return ""


def test_claims_own_what_they_touch() -> None:
    claims = Claims()
    claims.extend([Claim(10, 20, "b")])
    claims.extend([Claim(0, 5, "a")])
    claims.add(Claim(6, 8, "c"))
    assert [claims.owner(*span) for span in [(4, 6), (5, 6), (7, 12), (8, 10), (19, 30), (20, 30)]] == [
        "a",
        None,
        "c",
        None,
        "b",
        None,
    ]


class Lossy(Blanks):
    name = "lossy"

    def cut(self, text: str) -> Sequence[tuple[int, int, str]]:
        return super().cut(text)[1:]


def test_tokens_must_add_up() -> None:
    raw = "one two"
    assert [token.text for token in tokenize(Blanks(), raw, raw, 0, 7)] == ["one", "two"]
    with pytest.raises(TokenizerError, match="lossy: tokens do not add up to the text at offset 0"):
        tokenize(Lossy(), raw, raw, 0, 7)
