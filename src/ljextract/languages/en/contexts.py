"""What the words near a place say: the word before it, the words of its sentence, the words of the run."""

from __future__ import annotations

import re
from typing import Final

from ljextract.lexicon import Hit, Lexicon
from ljextract.matcher import Reading
from ljextract.values.amount import Change
from ljextract.values.number import Comparator

LOOK_BACK: Final = 40
"""A word before a place is looked for in as many characters; no English word is longer."""

_WORD_MARKS: Final = bytes(code if 97 <= code <= 122 or code == ord("%") else ord(" ") for code in range(256))
_LAST: Final = re.compile(r"[^\W\d_]+$")


class Before:
    """The word that ends at a place ("" where a mark stands), where it starts, and its last letters: what `last_words` has."""

    __slots__ = ("start", "tail", "word")

    def __init__(self, start: int, word: str, tail: str) -> None:
        self.start = start
        self.word = word
        self.tail = tail


class Digits:
    """The digits in a row of a run: where each row starts and ends."""

    __slots__ = ("ends", "starts")

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []


class Kept:
    """What has been worked out of a run so far: many rules ask the same."""

    __slots__ = (
        "addresses", "before", "changes", "compared", "digits", "last_changes", "last_words", "near", "run", "titles",
    )  # fmt: skip

    def __init__(self, lexicon: Lexicon) -> None:
        self.last_words: dict[str, frozenset[str]] = lexicon.kept.setdefault("en.last_words", {})
        self.before: dict[int, Before] = {}
        self.near: dict[int, frozenset[str]] = {}
        self.titles: dict[int, bool] = {}
        self.compared: dict[int, tuple[str | None, Comparator | None]] = {}
        self.changes: dict[int, Change | None] = {}
        self.last_changes: dict[int, tuple[str, Change]] = {}
        self.run: frozenset[str] | None = None
        self.addresses: bool | None = None
        self.digits: Digits | None = None


def kept_of(reading: Reading) -> Kept:
    """What has been worked out of the run."""
    kept: Kept | None = reading.kept
    if kept is None:
        kept = reading.kept = Kept(reading.lexicon)
    return kept


def words(lexicon: Lexicon, kind: str) -> frozenset[str]:
    """All words of a kind, where only being one of them counts."""
    return lexicon.words(kind)


def last_words(reading: Reading, kind: str) -> frozenset[str]:
    """What the words of a kind end with: their last word of letters, or their last mark."""
    kept = kept_of(reading).last_words
    ends = kept.get(kind)
    if ends is None:
        found = set()
        for entry in reading.lexicon.of(kind):
            for word in (*entry.words, *(symbol.lower() for symbol in entry.symbols)):
                last = _LAST.search(word)
                found.add(last.group() if last is not None else word[-1])
        ends = kept[kind] = frozenset(found)
    return ends


def first_letters(lexicon: Lexicon, kind: str) -> frozenset[str]:
    """What the words of a kind begin with, folded."""
    kept: dict[str, frozenset[str]] | None = lexicon.kept.get("en.first_letters")
    if kept is None:
        kept = lexicon.kept["en.first_letters"] = {}
    first = kept.get(kind)
    if first is None:
        entries = lexicon.of(kind)
        first = kept[kind] = frozenset(
            word[0] for entry in entries for word in (*entry.words, *(symbol.lower() for symbol in entry.symbols))
        )
    return first


# Characters


def marked(text: str, marks: bytes) -> bytes:
    """A byte for each character: what `marks` has for it, or for "?" where it is beyond Latin-1.

    Looking for a byte is many times as fast as looking for a class of characters.
    """
    return text.encode("latin-1", "replace").translate(marks)


def char_at(text: str, at: int) -> str:
    """The character at a place; "" behind the end."""
    return text[at] if at < len(text) else ""


def code_at(text: str, at: int) -> int:
    """The code point at a place; 0 behind the end."""
    return ord(text[at]) if at < len(text) else 0


def is_letter(code: int) -> bool:
    """Whether a code point is a letter of any script."""
    if code < 128:
        return 97 <= code <= 122 or 65 <= code <= 90
    return chr(code).isalnum() and not chr(code).isdecimal()


def letters_end(text: str, at: int, limit: int) -> int:
    """Where the letters in a row end that begin at a place."""
    while at < limit and is_letter(ord(text[at])):
        at += 1
    return at


def is_word(code: int) -> bool:
    """Whether a code point is a letter, a digit or "_": what is in words."""
    if code < 128:
        return 97 <= code <= 122 or 48 <= code <= 57 or 65 <= code <= 90 or code == 95
    return chr(code).isalnum()


def is_alnum(code: int) -> bool:
    """Whether a code point is a letter or a digit."""
    if code < 128:
        return 97 <= code <= 122 or 48 <= code <= 57 or 65 <= code <= 90
    return chr(code).isalnum()


def digits_of(reading: Reading) -> Digits:
    """The digits of a run, row by row; looked for once."""
    kept = kept_of(reading)
    if kept.digits is not None:
        return kept.digits
    found = kept.digits = Digits()
    folded, begin, limit = reading.folded, reading.start, reading.end
    marks = marked(folded if limit - begin == len(folded) else folded[begin:limit], _DIGIT_MARKS)
    at, start, behind = begin, -1, -1
    for between in marks.split(b"0"):
        at += len(between)
        if at != behind:  # another row, or the end
            if start >= 0:
                found.starts.append(start)
                found.ends.append(behind)
            start = at
        at += 1
        behind = at
    if start < limit:  # the last row ends the run
        found.starts.append(start)
        found.ends.append(limit)
    return found


_DIGIT_MARKS: Final = bytes(ord("0") if 48 <= code <= 57 else 0 for code in range(256))


# Before a place


def word_before(reading: Reading, at: int) -> tuple[int, str]:
    """The word that ends at a place, blanks skipped, and where it starts; an empty one where a mark stands."""
    found = before(reading, reading.skip_back(at))
    return found.start, found.word


def before(reading: Reading, behind: int) -> Before:
    """The word that ends at a place, no blanks skipped."""
    kept = kept_of(reading).before
    found = kept.get(behind)
    if found is None:
        floor, folded, place = max(reading.start, behind - LOOK_BACK), reading.folded, behind
        plain = True
        while place > floor:
            code = ord(folded[place - 1])
            if not 97 <= code <= 122:
                if is_alnum(code) or (
                    code in (45, 39, 38, 46)  # "-", "'", "&", "."
                    and floor < place - 1
                    and place < behind
                    and is_alnum(ord(folded[place - 2]))
                ):
                    plain = False
                else:
                    break
            place -= 1
        word = tail = folded[place:behind]
        if not word:
            tail = folded[behind - 1 : behind]
        elif not plain and not word.isalpha():
            last = _LAST.search(word)
            tail = last.group() if last is not None else word
        found = kept[behind] = Before(place, word, tail)
    return found


def ends_before(reading: Reading, kind: str, at: int) -> Hit | None:
    """The longest word of a kind that ends at a place, blanks skipped.

    The last word there is looked at first: in most cases it tells that there is none.
    """
    behind = reading.skip_back(at)
    if before(reading, behind).tail not in last_words(reading, kind):
        return None
    return reading.longest_before((kind,), behind)


def lead(reading: Reading, at: int) -> tuple[int, str]:
    """The word before a number, words such as "about" left out, and where it starts."""
    hit = ends_before(reading, "comparator", at)
    return word_before(reading, hit.start if hit is not None else at)


_FORMER: Final = frozenset(
    {"initial", "previous", "current", "original", "earlier", "former", "present", "existing", "average"}
)


def leads_range(reading: Reading, at: int, join: str, *, wide: bool = False) -> bool:
    """Whether a number that "to" or "and" joins to a larger one begins a range: between 5 and 10, range from 5 to 10, 5 to 10.

    It does not where it is the size of a change ("rose $12 to $1,980"), nor where "from" leads one of two levels
    ("rose from 5 to 10"). Behind an auxiliary it may: "may rise 5 to 10 percent". `wide`: the second is more than three times the
    first, so that "by 15 to 312" is a change and a level.
    """
    place, word = lead(reading, at)
    if join == "and":
        return word == "between"
    if word in _FORMER:  # "rising from the initial 39 percent to 49 percent"
        article, the = word_before(reading, place)
        if the in ("the", "its", "an", "a"):
            place, word = word_before(reading, article)
    if word == "by" and wide:
        return False  # "risen by 15 to 312"
    if word == "from":
        return word_before(reading, place)[1] in words(reading.lexicon, "range_lead")
    hit = ends_before(reading, "change_verb", at)
    return hit is None or word_before(reading, hit.start)[1] in words(reading.lexicon, "auxiliary")


# Around a place


def words_near(reading: Reading, at: int) -> frozenset[str]:
    """The words of letters (and "%") in the sentence that holds a place, gathered once a sentence."""
    start, end = reading.sentence(at)
    kept = kept_of(reading).near
    found = kept.get(start)
    if found is None:
        found = kept[start] = _words_in(reading.folded[start:end])
    return found


def words_of_run(reading: Reading) -> frozenset[str]:
    """The words of letters (and "%") in the whole run, gathered once."""
    kept = kept_of(reading)
    found = kept.run
    if found is None:
        found = kept.run = _words_in(reading.folded[reading.start : reading.end])
    return found


def _words_in(folded: str) -> frozenset[str]:
    """The words of letters in a stretch, and "%"."""
    return frozenset(marked(folded, _WORD_MARKS).decode("ascii").replace("%", " % ").split())


def group(lexicon: Lexicon, name: str) -> frozenset[str]:
    """The words of a group of `contexts.toml`: "money" is [[near_money]]."""
    return words(lexicon, f"near_{name}")


def any_near(reading: Reading, at: int, name: str) -> bool:
    """Whether a word of a group stands in the sentence that holds a place."""
    return not words_near(reading, at).isdisjoint(group(reading.lexicon, name))
