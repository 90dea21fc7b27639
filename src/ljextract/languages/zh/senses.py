"""What the items of a Chinese clause are, as bits of one number: compiled, a question about one of several is an instruction or two.

An item has one bit for its kind and one for its class (`lexicon/cues.toml`); records and marks are PLAIN.
"""

from __future__ import annotations

from typing import Final

from ljextract.clauses import Item

QUANTITY: Final = 1 << 0
TIME: Final = 1 << 1
ORGANIZATION: Final = 1 << 2
WORD: Final = 1 << 3
MARK: Final = 1 << 4

PLAIN: Final = 1 << 5
"""No class: nouns, and what stands before one."""
MORE: Final = 1 << 6
VERB: Final = 1 << 7
HAVE: Final = 1 << 8
RISE: Final = 1 << 9
FALL: Final = 1 << 10
LEVEL: Final = 1 << 11
BASIS: Final = 1 << 12
WILL: Final = 1 << 13
EXPECT: Final = 1 << 14
AIM: Final = 1 << 15
OF: Final = 1 << 16
AND: Final = 1 << 17
AT: Final = 1 << 18
SAY: Final = 1 << 19
IF: Final = 1 << 20
NOT: Final = 1 << 21
NOUN: Final = 1 << 22
"""A noun that holds a word of another class, until `rows` has made a row of it."""
OTHER: Final = 1 << 23
"""A class of a word list that no rule asks for."""
CLASSES: Final = (1 << 24) - (1 << 5)

MOVING: Final = RISE | FALL
MEASURING: Final = RISE | FALL | LEVEL

KINDS: Final = {"quantity": QUANTITY, "time": TIME, "organization": ORGANIZATION}
CLASS_OF: Final = {
    "more": MORE, "verb": VERB, "have": HAVE, "rise": RISE, "fall": FALL, "level": LEVEL, "basis": BASIS, "will": WILL,
    "expect": EXPECT, "aim": AIM, "of": OF, "and": AND, "at": AT, "say": SAY, "if": IF, "not": NOT, "noun": NOUN,
}  # fmt: skip
"""The classes by their names in the word files."""


def turn(item: Item, sense: int) -> None:
    """Put an item into another class."""
    item.sense = item.sense & ~CLASSES | sense


def new_word(start: int, end: int, text: str, record: list[tuple[int, str]] | None, sense: int) -> Item:
    """A word of a class; the words of a row of nouns, each with its part of speech, are its record."""
    item = Item("word", start, end, text, record)
    item.sense = WORD | sense
    return item


def new_mark(start: int, end: int, text: str) -> Item:
    """A punctuation mark."""
    item = Item("mark", start, end, text)
    item.sense = MARK | PLAIN
    return item
