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

import re
from dataclasses import dataclass
from typing import Final

from ljextract.languages.en.contexts import is_word
from ljextract.languages.en.letters import Letters, ends_with
from ljextract.lexicon import Lexicon
from ljextract.matcher import Reading
from ljextract.native import i64, mypyc_attr

MAX_WORDS: Final = 9
"""Words that a phrase may have: "two newly built, Chinese-made coast guard patrol vessels" has nine."""
MAX_LENGTH: Final = 200
"""Characters that a phrase may have."""

WORD: Final = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]\w*(?:[-'&.](?=\w)\w+)*")
_CODE: Final = re.compile(r"[0-9][\w-]*")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_NO_ADJECTIVES: Final[tuple[str, ...]] = ("tion", "ment", "ness", "year", "month", "week", "day", "time", "er")


@dataclass(init=False, slots=True, unsafe_hash=True)
class Noun:
    """What is counted: the phrase's span, and its head in the singular and lower case."""

    start: i64
    end: i64
    name: str

    def __init__(self, start: i64, end: i64, name: str) -> None:
        self.start = start
        self.end = end
        self.name = name


# What a word is, told by one look-up.
_ENDS: Final = 0x1
_MODIFIER: Final = 0x2
_COLLECTIVE: Final = 0x4
_SINGULAR: Final = 0x8
_PLURAL: Final = 0x10
_JOINS: Final = 0x20
_ACTS: Final = 0x40
_MAY_ACT: Final = 0x80
_DETERMINERS: Final = frozenset("its the a an his her their it them".split())

MAX_KNOWN: Final = 10_000
"""The singulars of so many words are kept: the same few stand in every article."""


class _Words:
    """The word lists of `nouns.toml`; `kinds` tells which of those that are asked for together a word is in."""

    __slots__ = ("adjuncts", "ends", "ings", "kinds", "known", "lettered", "plain_s", "plurals")

    def __init__(self, lexicon: Lexicon) -> None:
        self.ends = lexicon.words("phrase_end")
        self.adjuncts = lexicon.words("adjunct")
        self.plain_s = lexicon.words("plain_s")
        self.ings = lexicon.words("ing_noun")
        self.plurals: dict[str, str] = {word: entry["noun"] for entry in lexicon.of("plural") for word in entry.words}
        self.known = dict(self.plurals)
        """The singulars that were asked for."""
        self.kinds = dict.fromkeys(self.plurals, _PLURAL)
        for kind, bit in (
            ("phrase_end", _ENDS),
            ("modifier", _MODIFIER),
            ("collective", _COLLECTIVE),
            ("singular", _SINGULAR),
            ("acts", _ACTS),
            ("may_act", _MAY_ACT),
        ):
            for word in lexicon.words(kind):
                self.kinds[word] = self.kinds.get(word, 0) | bit
        for word in ("and", "or"):
            self.kinds[word] = self.kinds.get(word, 0) | _JOINS
        self.lettered = Letters(self.kinds)
        """The same, for words that stand in a text."""


def words_of(lexicon: Lexicon) -> _Words:
    """The word lists of `nouns.toml`."""
    lists: _Words | None = lexicon.kept.get("en.nouns")
    if lists is None:
        lists = lexicon.kept["en.nouns"] = _Words(lexicon)
    return lists


def word_end(folded: str, at: i64, limit: i64) -> i64:
    """Where the word ends that begins at a place, as `WORD` reads it; the place itself where none begins.

    Most words are of small letters alone, and need no expression.
    """
    if at >= limit:
        return at
    if not 97 <= ord(folded[at]) <= 122:
        return at if ord(folded[at]) < 128 else _word_end(folded, at, limit)
    end: i64 = at + 1
    stop: i64 = limit
    while end < stop and 97 <= ord(folded[end]) <= 122:
        end += 1
    if end == stop:
        return end
    code: i64 = ord(folded[end])
    if is_word(code) or (
        code in (45, 39, 38, 46)  # "-", "'", "&", "."
        and end + 1 < limit
        and is_word(ord(folded[end + 1]))
    ):
        return _word_end(folded, at, limit)
    return end


def _word_end(folded: str, at: i64, limit: i64) -> i64:
    found = WORD.match(folded, at, limit)
    return found.end() if found is not None else at


def word_at(folded: str, at: i64, limit: i64) -> str:
    """The word that begins at a place, or ""."""
    return folded[at : word_end(folded, at, limit)]


@mypyc_attr(acyclic=True)
class _Word:
    """A word of a phrase."""

    __slots__ = ("_folded", "end", "start")

    def __init__(self, folded: str, start: i64, end: i64) -> None:
        self._folded = folded
        self.start = start
        self.end = end

    @property
    def text(self) -> str:
        """The word itself."""
        return self._folded[self.start : self.end]

    def ends_in(self, ending: str) -> bool:
        """Whether it has an ending."""
        return ends_with(self._folded, self.start, self.end, ending)


def read_noun(reading: Reading, at: i64, *, one: bool = False, attributive: bool = False) -> Noun | None:
    """The counted noun behind a number that ends at `at`, or None.

    `one`: the number is 1, its noun a singular. `attributive`: an article before the number lets number and noun
    qualify another noun: "a 12 page document".
    """
    folded, limit = reading.folded, min(reading.end, at + MAX_LENGTH)
    if at < limit and folded[at] == "-":
        return _hyphened(reading, at + 1, limit)
    lists, numbers = words_of(reading.lexicon), reading.number_at
    start = at = reading.skip(at)
    first: _Word | None = None
    last: _Word | None = None
    head: _Word | None = None  # the noun that is surely the head
    spare: _Word | None = None  # a collective or a plural that modifies, should no other plural follow
    for _ in range(MAX_WORDS):
        numbered = at in numbers
        end = at if numbered else word_end(folded, at, limit)
        if end == at:
            if head is not None or numbered:
                break
            code = _CODE.match(folded, at, limit) if at < limit and 48 <= ord(folded[at]) <= 57 else None
            if code is not None:  # "two Boeing 737 jets", "20 Model 3s"
                if code.group().endswith("s") and last is not None:
                    head = _Word(folded, last.start, code.end())
                    break
                at = reading.skip(code.end())
            elif (closing := _quoted(folded, at, lists, limit)) > at:  # 10 African “connectivity assistance” projects
                last = _Word(folded, at + 1, closing)
                first, at = first or last, reading.skip(closing + 1)
            elif last is not None and spare is None and not one and _goes_on(reading, at, last, lists, limit):
                at = reading.skip(at + 1)  # "two big, old ships"
            else:
                break
            continue
        kinds = lists.lettered.at(folded, at, end, reading.latin)
        if not _is_small(folded, at, end) and not folded[at:end].isalpha() and _holds_number(reading, at, end):
            break  # "3 USD50 cards"
        if kinds & _ENDS:
            if not kinds & _JOINS or last is None or head is not None or spare is not None or one:
                break
            at = reading.skip(end)
            continue
        possessive = end < len(folded) and ord(folded[end]) == ord("'")
        if possessive or ends_with(folded, at, end, "'s"):  # "women's teams", "workers' unions"
            if head is not None:
                break
            at = reading.skip(end + possessive)
            continue
        counts = _counts(folded, at, end, kinds)
        modifies = kinds & _MODIFIER != 0
        if head is not None and (modifies or not counts):
            break
        word = _Word(folded, at, end)
        if one and last is not None and ((counts and not modifies) or word.ends_in("ed")):
            break  # "one study finds", "one man wounded"
        if (
            one
            and last is not None
            and kinds & (_ACTS | _MAY_ACT)
            and (kinds & _ACTS or word_at(folded, reading.skip(end), limit) in _DETERMINERS)
        ):
            break  # "one woman paid", "one bank cut its rate"
        if one and last is not None and word.ends_in("ing") and _acts(reading, word.text, end, lists, limit):
            break  # "one man wearing a hat"
        if counts and not modifies:
            head = word
        elif counts or kinds & _COLLECTIVE:
            spare = word
        first, last = first or word, word
        tied = end < len(folded) and ord(folded[end]) == ord("/")  # "12 towns/villages"
        at = end + 1 if tied else reading.skip(end)
    if (
        one
        and head is None
        and last is not None
        and not last.ends_in("ly")
        and (first is not last or not _qualifies(last.text))
    ):
        head = last  # but "infants under one accounted for"
    head = head or spare
    if head is None and attributive and first is not None and first is not last and not _qualifies(first.text):
        head = first
    if head is None or _is_taken(reading, start, head.end):
        return None
    name = head.text
    if name == "ones":
        return None  # "the 64 older ones they replace"
    if head.start > start and reading.raw[head.start].isupper():
        before = folded[folded.rfind(" ", start - 1, head.start - 1) + 1 : head.start - 1]
        if before in _OF_TWO:
            name = f"{before} {name}"  # "55,000 New Yorkers"
    return Noun(start, head.end, singular(name, lists))


_OF_TWO: Final = frozenset("new north south northern puerto costa sri saudi hong".split())
"""What the names of peoples begin with that have two words."""


def _is_small(folded: str, at: i64, end: i64) -> bool:
    """Whether a word is of small letters alone, as most are."""
    while at < end and 97 <= ord(folded[at]) <= 122:
        at += 1
    return at == end


def _acts(reading: Reading, text: str, end: i64, lists: _Words, limit: i64) -> bool:
    """Whether a word in -ing behind a noun says what that does: no noun itself (building), and no noun follows that it qualifies."""
    if text in lists.ings or "-" in text:
        return False
    word = word_at(reading.folded, reading.skip(end), limit)
    return not word or word in lists.ends or is_plural(word, lists)


def _quoted(folded: str, at: i64, lists: _Words, limit: i64) -> i64:
    """Where the modifier in quotation marks that open at a place ends; the place itself where none does."""
    if folded[at : at + 1] != '"':
        return at
    end = folded.find('"', at + 1, min(limit, at + 32))
    if end < 0 or folded[end + 1 : end + 2] != " " or is_plural(folded[at + 1 : end].rpartition(" ")[2], lists):
        return at
    return end


def _holds_number(reading: Reading, start: i64, end: i64) -> bool:
    """Whether a number begins in a word."""
    return any(place in reading.number_at for place in range(start, end))


def _goes_on(reading: Reading, at: i64, last: _Word, lists: _Words, limit: i64) -> bool:
    """Whether a comma at a place stands between two adjectives of a phrase."""
    if not reading.folded.startswith(",", at) or last.text.endswith(_NO_ADJECTIVES) or last.text in ("more", "others"):
        return False
    word = word_at(reading.folded, reading.skip(at + 1), limit)
    return bool(word) and word not in lists.ends


def _hyphened(reading: Reading, at: i64, limit: i64) -> Noun | None:
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


def _is_taken(reading: Reading, start: i64, end: i64) -> bool:
    """Whether a name or a time has claimed a part of the phrase."""
    return reading.claims.owner(start, end) is not None


# Number


def is_plural(word: str, lists: _Words) -> bool:
    """Whether a word has the form of a plural."""
    return _counts(word, 0, len(word), lists.kinds.get(word, 0))


def _counts(text: str, start: i64, end: i64, kinds: i64) -> bool:
    if kinds & _PLURAL:
        return True
    if kinds & _SINGULAR or end - start < 3:
        return False
    code = ord(text[end - 1])
    if code == ord("s"):
        return ord(text[end - 2]) not in (115, 117, 39, 105)  # "-ss" and "-ness", "-us" and "-ous", "-'s", "-is"
    before = ord(text[end - 2])
    if (code != ord("n") or before != ord("e")) and (code != ord("e") or before != ord("l")):
        return False
    word = text[start:end]
    return word.endswith(_MANY) and not word.endswith(_NO_MANY)


_MANY: Final[tuple[str, ...]] = ("men", "people", "children")
_NO_MANY: Final[tuple[str, ...]] = ("specimen", "omen", "imen", "acumen", "abdomen")


_COMPOUNDS: Final = (
    ("people", "person"), ("women", "woman"), ("men", "man"), ("children", "child"), ("wives", "wife"), ("lives", "life"),
)  # fmt: skip
_COMPOUND_ENDINGS: Final[tuple[str, ...]] = ("people", "men", "children", "ives")
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
    known = lists.known.get(word)
    if known is None:
        known = _singular(word, lists)
        if len(lists.known) < MAX_KNOWN + len(lists.plurals):
            lists.known[word] = known
    return known


def _singular(word: str, lists: _Words) -> str:
    if lists.kinds.get(word, 0) & (_SINGULAR | _COLLECTIVE):
        return word
    if "-" in word:
        stem, _, rest = word.rpartition("-")
        return f"{stem}-{singular(rest, lists)}"
    if word.endswith(_COMPOUND_ENDINGS):
        for ending, one in _COMPOUNDS:
            if word.endswith(ending) and len(word) > len(ending) + 1:
                return word.removesuffix(ending) + one
    if not word.endswith("s") or word.endswith(("ss", "us", "is")) or len(word) < 3:
        return word
    if word.endswith("es") and word not in lists.plain_s and not word.endswith(("ouses", "auses", "fuses")):
        for ending, one in _ENDINGS:
            if word.endswith(ending) and len(word) > len(ending) + 1:
                return word.removesuffix(ending) + one
    return word[:-1]
