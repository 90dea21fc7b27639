"""What the words near a place say: the word before it, the words of its sentence, the words of the run."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from ljextract.languages.en.letters import Letters
from ljextract.lexicon import Entry, Hit, Lexicon, form_of, pair_of, passes, sieve, sieve_of, sieve_of_pairs
from ljextract.matcher import Reading
from ljextract.native import i64, mypyc_attr
from ljextract.values.amount import Change
from ljextract.values.number import Comparator

LOOK_BACK: Final = 40
"""A word before a place is looked for in as many characters; no English word is longer."""

# What a word is (`Before.kinds`): of these kinds it is the end of a word or phrase, told but for its first words …
COMPARATOR: Final = 0x1
CURRENCY: Final = 0x2
SUBUNIT: Final = 0x4
DESIGNATOR: Final = 0x8
LABEL: Final = 0x10
CHANGE_VERB: Final = 0x20
CHANGE_NOUN: Final = 0x40
UNIT_BEFORE: Final = 0x80
TIME_LEAD: Final = 0x20000  # what may stand before a time and belong to it
TIME_TOLD: Final = 0x40000  # what tells which time is meant: "last", "first"
NUMBER_CUE: Final = 0x80000
YEAR_CUE: Final = 0x100000
YEAR_NAME: Final = 0x200000
HOLIDAY: Final = 0x400000
# … and of these it is a whole word.
FILLER: Final = 0x100
ATTRIBUTING: Final = 0x200
AUXILIARY: Final = 0x400
COPULA: Final = 0x800
ADDITIONAL: Final = 0x1000
CHANGE_STOP: Final = 0x2000
PHRASE_END: Final = 0x4000
CALL: Final = 0x8000
BY: Final = 0x800000
BETWEEN: Final = 0x1000000
INSIDE: Final = 0x2000000  # "in", "for", "on"
TO: Final = 0x4000000  # "to", "at"
THE: Final = 0x8000000
OWNING: Final = 0x10000000
ANOTHER: Final = 0x20000000
SUMMING: Final = 0x40000000
LEADING_ON: Final = 0x80000000  # to a clause of its own

_ENDS: Final = 0x7E00FF
_IS: Final = 0xFF80FF00
_PHRASE: Final = 0x10000
"""It ends a phrase of several words, and the word before it tells of which kind."""
_ENDING: Final = {
    "comparator": COMPARATOR,
    "currency": CURRENCY,
    "subunit": SUBUNIT,
    "designator": DESIGNATOR,
    "label": LABEL,
    "change_verb": CHANGE_VERB,
    "change_noun": CHANGE_NOUN,
    "unit_before": UNIT_BEFORE,
    "time_mod": TIME_LEAD,
    "time_mood": TIME_LEAD,
    "preposition": TIME_LEAD,
    "nth": TIME_TOLD,
    "determiner": TIME_TOLD,
    "century_word": TIME_TOLD,
    "number_cue": NUMBER_CUE,
    "year_cue": YEAR_CUE,
    "year_name": YEAR_NAME,
    "holiday": HOLIDAY,
}
_WHOLE: Final = {
    "filler": FILLER,
    "attributing": ATTRIBUTING,
    "auxiliary": AUXILIARY,
    "copula": COPULA,
    "additional": ADDITIONAL,
    "change_stop": CHANGE_STOP,
    "phrase_end": PHRASE_END,
    "call": CALL,
}
_CLOSED: Final = {
    "by": BY,
    "between": BETWEEN,
    "in for on": INSIDE,
    "to at": TO,
    "the": THE,
    "its their his her our my": OWNING,
    "another": ANOTHER,
    "average total median combined": SUMMING,
    "that which who and but while": LEADING_ON,
}
"""The words that no word file has."""
_LOOKED_UP: Final = {bit: kind for kind, bit in _ENDING.items()}

_WORD_MARKS: Final = bytes(code if 97 <= code <= 122 or code == ord("%") else ord(" ") for code in range(256))
_LAST: Final = re.compile(r"[^\W\d_]+$")


@mypyc_attr(acyclic=True)
class Before:
    """The word before a place `at`, where it starts and ends: nowhere where a mark stands. `kinds` says what it is, or the mark."""

    __slots__ = ("_folded", "at", "end", "kinds", "start")

    def __init__(self, folded: str, at: i64, start: i64, end: i64, kinds: i64) -> None:
        self._folded = folded
        self.at = at
        self.start = start
        self.end = end
        self.kinds = kinds

    @property
    def word(self) -> str:
        """The word itself; "" where a mark stands. Many ask for no more than its kinds."""
        return self._folded[self.start : self.end]


def _forms(lexicon: Lexicon, kind: str) -> list[str]:
    """All words and symbols of a kind, folded."""
    return [form for entry in lexicon.of(kind) for form in (*entry.words, *(one.lower() for one in entry.symbols))]


class _Endings:
    """The kinds of words by what they end with: one look-up tells of a word in a text all that it may be.

    `phrases` has the words that end a phrase of several, with the word or mark before its last blank.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        kinds: dict[str, int] = {}
        self.phrases: dict[str, int] = {}
        joints: list[int] = []
        for kind, bit in _ENDING.items():
            for word in _forms(lexicon, kind):
                last = _LAST.search(word)
                tail = word[-1] if last is None else last.group()
                rest = word[: -len(tail)]
                if rest.isascii() and len(rest) > 1 and rest.endswith(" "):
                    end = word[_last_start(rest, 0, len(rest) - 1) :]
                    joints.append(_key_of_joint(word, len(rest) - 1, len(word)))
                    self.phrases[end] = self.phrases.get(end, 0) | bit
                    kinds[tail] = kinds.get(tail, 0) | _PHRASE
                else:
                    kinds[tail] = kinds.get(tail, 0) | bit
        for kind, bit in _WHOLE.items():
            for word in lexicon.words(kind):
                kinds[word] = kinds.get(word, 0) | bit
        for closed, bit in _CLOSED.items():
            for word in closed.split():
                kinds[word] = kinds.get(word, 0) | bit
        self._kinds = Letters(kinds)
        self._joints = sieve_of(joints)  # what stands around the last blank of a phrase

    def of(self, reading: Reading, start: i64, tail: i64, end: i64) -> i64:
        """What a word between two places is; at `tail` its last letters begin, or the mark that stands there."""
        folded, latin = reading.folded, reading.latin
        kinds = self._kinds.at(folded, tail, end, latin)
        if tail != start:
            kinds &= _ENDS | _PHRASE
            if start < end:
                kinds |= self._kinds.at(folded, start, end, latin) & _IS
        if kinds & _PHRASE:
            blank = tail - 1
            if (
                blank > reading.start
                and ord(folded[blank]) == 32
                and passes(self._joints, _key_of_joint(folded, blank, end))
            ):
                known = self.phrases.get(folded[_last_start(folded, reading.start, blank) : end])
                if known is not None:
                    kinds |= known
        return kinds


def _key_of_joint(text: str, blank: i64, end: i64) -> i64:
    """The key, in a sieve, of the one or two characters before the last blank of a phrase and of its last word."""
    last: i64 = ord(text[blank - 1])
    other: i64 = ord(text[blank - 2]) if blank > 1 else 32
    return last * 31 + other + form_of(text, blank + 1, end) * 1021


def _last_start(folded: str, floor: i64, end: i64) -> i64:
    """Where the small letters in a row begin that end at a place, or else the character there."""
    start: i64 = end
    low: i64 = max(floor, end - LOOK_BACK)
    while start > low and 97 <= ord(folded[start - 1]) <= 122:
        start -= 1
    return min(start, end - 1)


class Beginnings:
    """How some words begin, folded: two characters tell of most places that none of them stands there."""

    __slots__ = ("_pairs", "_single")

    def __init__(self, words: Iterable[str]) -> None:
        listed = list(words)
        self._pairs = sieve_of_pairs(word[:2] for word in listed)
        self._single = sieve(word for word in listed if len(word) == 1)

    def may_stand(self, folded: str, at: i64, limit: i64) -> bool:
        """Whether one of the words may begin at a place."""
        if at >= limit:
            return False
        if passes(self._single, ord(folded[at])):
            return True
        return at + 1 < limit and passes(self._pairs, pair_of(folded, at))

    def may_be(self, folded: str, at: i64, end: i64) -> bool:
        """Whether what stands between two places may be one of the words."""
        if at + 1 >= end:
            return at < end and passes(self._single, ord(folded[at]))
        return passes(self._pairs, pair_of(folded, at))


class _Lists:
    """What is made of a lexicon's words once."""

    __slots__ = ("comparators_behind", "endings", "scales")

    def __init__(self, lexicon: Lexicon) -> None:
        self.endings = _Endings(lexicon)
        self.comparators_behind = Beginnings(_forms(lexicon, "comparator_behind"))
        self.scales = Beginnings(_forms(lexicon, "scale"))


class Digits:
    """The digits in a row of a run: where each row starts; where signs stand that may be fractions ("½"); and whether
    "@" or "://" stands anywhere, as in an address."""

    __slots__ = ("addresses", "signs", "starts")

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.signs: list[int] = []
        self.addresses = False


_SLOTS: Final = 1024


class Kept:
    """What has been worked out of a run so far: many rules ask the same."""

    __slots__ = (
        "addresses", "before", "changes", "compared", "digits", "last_changes", "lists", "named", "near", "run", "titles",
    )  # fmt: skip

    def __init__(self, lexicon: Lexicon) -> None:
        lists: _Lists | None = lexicon.kept.get("en.contexts")
        if lists is None:
            lists = lexicon.kept["en.contexts"] = _Lists(lexicon)
        self.lists = lists
        self.before: list[Before | None] = [None] * _SLOTS
        """The words before places, by the last bits of the place: a later place takes the slot of one far before it."""
        self.near: dict[int, frozenset[str]] = {}
        self.named: dict[object, list[Entry]] = {}
        self.titles: dict[int, bool] = {}
        self.compared: dict[int, tuple[str | None, Comparator]] = {}
        self.changes: dict[int, Change] = {}
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


# Characters


def marked(text: str, marks: bytes) -> bytes:
    """A byte for each character: what `marks` has for it, or for "?" where it is beyond Latin-1.

    Looking for a byte is many times as fast as looking for a class of characters.
    """
    return text.encode("latin-1", "replace").translate(marks)


def code_at(text: str, at: i64) -> i64:
    """The code point at a place; 0 behind the end."""
    return ord(text[at]) if at < len(text) else 0


def is_letter(code: int) -> bool:
    """Whether a code point is a letter of any script."""
    if code < 128:
        return 97 <= code <= 122 or 65 <= code <= 90
    return chr(code).isalnum() and not chr(code).isdecimal()


def letters_end(text: str, at: i64, limit: i64) -> i64:
    """Where the letters in a row end that begin at a place."""
    end: i64 = at
    stop: i64 = limit
    while end < stop:
        code: i64 = ord(text[end])
        if not 97 <= code <= 122 and not is_letter(code):
            break
        end += 1
    return end


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
    folded, latin = reading.folded, reading.latin
    at: i64 = reading.start
    stop: i64 = reading.end
    while at < stop:
        code: i64 = latin[at]
        if code < 64:
            if 48 <= code <= 57:
                found.starts.append(at)
                at += 1
                while at < stop and 48 <= latin[at] <= 57:
                    at += 1
                continue
            if code == 63:  # "?", or a character beyond Latin-1
                if 0x2150 <= ord(folded[at]) < 0x2190:
                    found.signs.append(at)
            elif code == 58 and at + 2 < stop and latin[at + 1] == latin[at + 2] == 47:  # "://"
                found.addresses = True
        elif code == 64:  # "@"
            found.addresses = True
        elif 0xBC <= code <= 0xBE:
            found.signs.append(at)
        at += 1
    return found


# Before a place


def word_before(reading: Reading, at: i64) -> tuple[int, str]:
    """The word that ends at a place, blanks skipped, and where it starts; an empty one where a mark stands."""
    found = before(reading, at)
    return found.start, found.word


def before(reading: Reading, at: i64) -> Before:
    """The word that ends at a place, blanks skipped, and what it is."""
    kept = kept_of(reading)
    slot = at & _SLOTS - 1
    found = kept.before[slot]
    if found is None or found.at != at:
        found = kept.before[slot] = _read_before(reading, kept.lists.endings, at)
    return found


def _read_before(reading: Reading, endings: _Endings, at: i64) -> Before:
    folded, latin, end = reading.folded, reading.latin, reading.skip_back(at)
    floor: i64 = max(reading.start, end - LOOK_BACK)
    place: i64 = end
    plain = True
    while place > floor:
        code: i64 = latin[place - 1]
        if not 97 <= code <= 122:
            if is_alnum(ord(folded[place - 1])) or (
                code in (45, 39, 38, 46)  # "-", "'", "&", "."
                and floor < place - 1
                and place < end
                and is_alnum(ord(folded[place - 2]))
            ):
                plain = False
            else:
                break
        place -= 1
    stop: i64 = end
    tail = place
    if place == stop:
        tail = max(place - 1, 0)
    elif not plain:
        letters = stop
        while letters > place and is_letter(ord(folded[letters - 1])):
            letters -= 1
        if letters < stop:
            tail = letters
    return Before(folded, at, place, stop, endings.of(reading, place, tail, stop))


def ends_before(reading: Reading, kind: int, at: i64) -> Hit | None:
    """The longest word of a kind that ends at a place, blanks skipped.

    The last word there is looked at first: in most cases it tells that there is none.
    """
    found = before(reading, at)
    return reading.longest_before(_LOOKED_UP[kind], found.end) if found.kinds & kind else None


def lead(reading: Reading, at: i64) -> tuple[int, str]:
    """The word before a number, words such as "about" left out, and where it starts."""
    hit = ends_before(reading, COMPARATOR, at)
    return word_before(reading, hit.start if hit is not None else at)


_FORMER: Final = frozenset(
    {"initial", "previous", "current", "original", "earlier", "former", "present", "existing", "average"}
)


def leads_range(reading: Reading, at: i64, join: str, *, wide: bool = False) -> bool:
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
    hit = ends_before(reading, CHANGE_VERB, at)
    return hit is None or bool(before(reading, hit.start).kinds & AUXILIARY)


# Around a place


def words_near(reading: Reading, at: i64) -> frozenset[str]:
    """The words of letters (and "%") in the sentence that holds a place, gathered once a sentence."""
    bounds = reading.sentence(at)
    start, end = bounds.start, bounds.end
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


def any_near(reading: Reading, at: i64, name: str) -> bool:
    """Whether a word of a group stands in the sentence that holds a place."""
    return not words_near(reading, at).isdisjoint(group(reading.lexicon, name))
