"""Counted nouns: the head noun of the phrase behind a number, and its singular.

    phrase   = {modifier [","]} head                                  538 high-tech enterprises · two big, old ships · one last chance
             | {modifier} ("and" | "or") {modifier} head              4,000 software and information enterprises
             | singular {modifier} singular, with an article before   "the 12 page document" counts pages
    hyphened = "-" noun                                               10-member, 5,000-seat

There is no tagger here; the grammar of counting does its work. Behind any number but one the head is the first plural,
unless another plural follows, which then is the head ("40 sports teams"): what is plural takes no verb in -s. A phrase
ends at the words of `nouns.toml` that stand in no noun phrase before its head, and at marks, other numbers and lines.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import Final, NamedTuple

from ljextract.languages.en.contexts import words as words_in
from ljextract.lexicon import KEPT_LEXICONS, Lexicon
from ljextract.matcher import Reading

MAX_WORDS: Final = 9
"""Words that a phrase may have: "two newly built, Chinese-made coast guard patrol vessels" has nine."""
MAX_LENGTH: Final = 200
"""Characters that a phrase may have."""

WORD: Final = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]\w*(?:[-'&.](?=\w)\w+)*")
_CODE: Final = re.compile(r"[0-9][\w-]*")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_NO_ADJECTIVES: Final = ("tion", "ment", "ness", "year", "month", "week", "day", "time", "er")


@dataclass(init=False, slots=True, unsafe_hash=True)
class Noun:
    """What is counted: the phrase's span, and its head in the singular and lower case."""

    start: int
    end: int
    name: str

    def __init__(self, start: int, end: int, name: str) -> None:
        self.start = start
        self.end = end
        self.name = name


@dataclass(frozen=True, slots=True)
class _Words:
    ends: frozenset[str]
    modifiers: frozenset[str]
    collectives: frozenset[str]
    singulars: frozenset[str]
    adjuncts: frozenset[str]
    plain_s: frozenset[str]
    plurals: dict[str, str]


@functools.lru_cache(maxsize=KEPT_LEXICONS)
def words_of(lexicon: Lexicon) -> _Words:
    """The word lists of `nouns.toml`, as sets."""
    return _Words(
        ends=words_in(lexicon, "phrase_end"),
        modifiers=words_in(lexicon, "modifier"),
        collectives=words_in(lexicon, "collective"),
        singulars=words_in(lexicon, "singular"),
        adjuncts=words_in(lexicon, "adjunct"),
        plain_s=words_in(lexicon, "plain_s"),
        plurals={word: entry["noun"] for entry in lexicon.of("plural") for word in entry.words},
    )


class _Word(NamedTuple):
    start: int
    end: int
    text: str


def read_noun(reading: Reading, at: int, *, one: bool = False, attributive: bool = False) -> Noun | None:
    """The counted noun behind a number that ends at `at`, or None.

    `one`: the number is 1, its noun a singular. `attributive`: an article before the number lets number and noun
    qualify another noun: "a 12 page document".
    """
    folded, limit = reading.folded, min(reading.end, at + MAX_LENGTH)
    if at < limit and folded[at] == "-":
        return _hyphened(reading, at + 1, limit)
    lists = words_of(reading.lexicon)
    start = at = reading.skip(at)
    first: _Word | None = None
    last: _Word | None = None
    head: _Word | None = None  # the noun that is surely the head
    spare: _Word | None = None  # a collective or a plural that modifies, should no other plural follow
    for _ in range(MAX_WORDS):
        found = WORD.match(folded, at, limit) if at not in reading.number_at else None
        if found is None:
            if head is not None or at in reading.number_at:
                break
            code = _CODE.match(folded, at, limit)
            if code is not None:  # "two Boeing 737 jets", "20 Model 3s"
                if code.group().endswith("s") and last is not None:
                    head = _Word(last.start, code.end(), folded[last.start : code.end()])
                    break
                at = reading.skip(code.end())
            elif last is not None and spare is None and not one and _goes_on(reading, at, last, lists, limit):
                at = reading.skip(at + 1)  # "two big, old ships"
            else:
                break
            continue
        word = _Word(found.start(), found.end(), found.group())
        if not word.text.isalpha() and any(place in reading.number_at for place in range(word.start, word.end)):
            break  # "3 USD50 cards"
        if word.text in lists.ends:
            if word.text not in ("and", "or") or last is None or head is not None or spare is not None or one:
                break
            at = reading.skip(word.end)
            continue
        possessive = folded.startswith("'", word.end)
        if word.text.endswith("'s") or possessive:  # "women's teams", "workers' unions"
            if head is not None:
                break
            at = reading.skip(word.end + possessive)
            continue
        counts = is_plural(word.text, lists)
        modifies = word.text in lists.modifiers
        if head is not None and (modifies or not counts):
            break
        if one and last is not None and ((counts and not modifies) or word.text.endswith("ed")):
            break  # "one study finds", "one man wounded"
        if counts and not modifies:
            head = word
        elif counts or word.text in lists.collectives:
            spare = word
        first, last = first or word, word
        at = word.end + 1 if folded.startswith("/", word.end) else reading.skip(word.end)  # "12 towns/villages"
    if one and head is None and last is not None and not last.text.endswith("ly"):
        head = last
    head = head or spare
    if head is None and attributive and first is not None and first is not last and not _qualifies(first.text):
        head = first
    if head is None or _is_taken(reading, start, head.end):
        return None
    return Noun(start, head.end, singular(head.text, lists))


def _goes_on(reading: Reading, at: int, last: _Word, lists: _Words, limit: int) -> bool:
    """Whether a comma at a place stands between two adjectives of a phrase."""
    if not reading.folded.startswith(",", at) or last.text.endswith(_NO_ADJECTIVES):
        return False
    found = WORD.match(reading.folded, reading.skip(at + 1), limit)
    return found is not None and found.group() not in lists.ends


def _hyphened(reading: Reading, at: int, limit: int) -> Noun | None:
    """A noun that a hyphen ties to its number: "10-member", "three-bedroom"; None for "one-way" and "two-faced"."""
    found = _LETTERS.match(reading.folded, at, limit)
    if found is None or at in reading.number_at:
        return None
    word, lists = found.group(), words_of(reading.lexicon)
    if word in lists.adjuncts or word in lists.ends or _qualifies(word) or _is_taken(reading, at, found.end()):
        return None
    return Noun(at, found.end(), singular(word, lists))


def _qualifies(word: str) -> bool:
    """Whether a word tied to a number is a participle or an adverb: "four-wheeled", not "six-speed"."""
    return len(word) > 4 and word.endswith(("ed", "ly")) and not word.endswith(("eed", "bed", "shed"))


def _is_taken(reading: Reading, start: int, end: int) -> bool:
    """Whether a name or a time has claimed a part of the phrase."""
    return reading.claims.owner(start, end) is not None


# Number


def is_plural(word: str, lists: _Words) -> bool:
    """Whether a word has the form of a plural."""
    if word in lists.plurals:
        return True
    if word in lists.singulars or len(word) < 3:
        return False
    if word[-1] == "s":
        return word[-2] not in "su'i" and not word.endswith(("ous", "ness"))
    return word.endswith(("men", "people", "children")) and not word.endswith(
        ("specimen", "omen", "imen", "acumen", "abdomen")
    )


_COMPOUNDS: Final = (
    ("people", "person"), ("women", "woman"), ("men", "man"), ("children", "child"), ("wives", "wife"), ("lives", "life"),
)  # fmt: skip
_ENDINGS: Final = (
    ("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("zzes", "zz"), ("uses", "us"), ("oes", "o"),
)  # fmt: skip


def singular(word: str, lists: _Words) -> str:
    """The singular of a noun, as a dictionary lists it.

    >>> from ljextract.languages import pack_of
    >>> lists = words_of(pack_of("en").lexicon)
    >>> [singular(word, lists) for word in ("bases", "criteria", "firemen", "companies", "viruses", "headaches")]
    ['base', 'criterion', 'fireman', 'company', 'virus', 'headache']
    """
    known = lists.plurals.get(word)
    if known is not None:
        return known
    if word in lists.singulars or word in lists.collectives:
        return word
    stem, hyphen, rest = word.rpartition("-")
    if hyphen:
        return f"{stem}-{singular(rest, lists)}"
    for ending, one in _COMPOUNDS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word.removesuffix(ending) + one
    if not word.endswith("s") or word.endswith(("ss", "us", "is")) or len(word) < 3:
        return word
    if word not in lists.plain_s and not word.endswith(("ouses", "auses", "fuses")):
        for ending, one in _ENDINGS:
            if word.endswith(ending) and len(word) > len(ending) + 1:
                return word.removesuffix(ending) + one
    return word[:-1]
