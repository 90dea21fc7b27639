"""Text: the article as given, a folded view of the same length, and the bounds of its sentences."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from ljextract.lexicon import form_of, passes, sieve_of_forms
from ljextract.native import i64, mypyc_attr
from ljextract.spotter import BLANK

MAX_SENTENCE: Final = 1_000
"""A sentence longer than this many code points is cut at a blank or a comma: work on a sentence stays bounded."""


BMP: Final = 0x10000
"""The code points below are those of the Basic Multilingual Plane, for which there are tables."""


@mypyc_attr(acyclic=True, free_list_len=1)
class Span:
    """A half-open stretch of a text, in code points. Two of the same bounds are equal.

    It is no named tuple, which compiled takes ten times as long to make, and three times as long to ask.
    """

    __slots__ = ("end", "start")

    def __init__(self, start: i64, end: i64) -> None:
        self.start = start
        self.end = end

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Span) and self.start == other.start and self.end == other.end

    def __hash__(self) -> int:
        return hash((self.start, self.end))

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end})"


@dataclass(eq=False)
class Orthography:
    """What the language packs say about characters: `fold` maps one code point to one, for matching alone
    (traditional to simplified); `abbreviations` are lower-case words whose full stop ends no sentence."""

    fold: Mapping[str, str] = field(default_factory=dict)
    abbreviations: frozenset[str] = frozenset()
    table: dict[str, str] = field(init=False)
    """The folding of all characters that fold."""
    changed: bytes = field(init=False)
    """A 1 for each code point of the BMP that folds."""
    abbreviation_forms: bytes = field(init=False)
    """The forms of the abbreviations."""
    traits: bytes = field(init=False)
    """What is asked of each character of the BMP in one pass over a text: `_FOLDS`, `_CASED`, `_CONTROL`."""

    def __post_init__(self) -> None:
        self.table = {chr(code): char for code, char in _base_folding().items()} | dict(self.fold)
        changed = bytearray(BMP)
        for char in self.table:
            if ord(char) < BMP:
                changed[ord(char)] = 1
        self.changed = bytes(changed)
        self.abbreviation_forms = sieve_of_forms(self.abbreviations)
        traits = bytearray(_traits())
        for char in self.table:
            if ord(char) < BMP:
                traits[ord(char)] |= _FOLDS
        self.traits = bytes(traits)


_FOLDS: Final = 1
"""The character folds."""
_CASED: Final = 2
"""It is no ASCII, and has another form in lower case."""
_CONTROL: Final = 4
"""It is one of `CONTROLS`."""


@functools.cache
def _traits() -> bytes:
    """The traits of the BMP's characters, but for folding."""
    traits = bytearray(BMP)
    for first in range(0, BMP, 256):  # most rows of 256 have none
        row = "".join(map(chr, range(first, first + 256)))
        if row.lower() != row:
            for char in row:
                if ord(char) > 127 and char.lower() != char:
                    traits[ord(char)] |= _CASED
        for char in CONTROLS.findall(row):
            traits[ord(char)] |= _CONTROL
    return bytes(traits)


@functools.cache
def _plain_orthography() -> Orthography:
    return Orthography()


class Text:
    """An article as given (`given`, `data` in UTF-8, and `raw`, which has blanks for control characters), its folded view
    (`folded`, of the same length), and its sentences.

    Folding maps one code point to one code point, so that an offset in one view is an offset in the other: full-width
    forms to ASCII, digits of any script to ASCII digits, blanks to the blank, typographic hyphens, apostrophes and
    minus signs to ASCII, letters to simple lower case, and what the packs' `fold` says. `latin` is the folded view, a byte a
    character, for what runs over all of it.
    """

    __slots__ = (
        "_ends",
        "_index",
        "_narrow",
        "_raw_latin",
        "data",
        "folded",
        "given",
        "latin",
        "orthography",
        "raw",
        "top",
    )

    def __init__(self, raw: str, orthography: Orthography | None = None) -> None:
        self.given = raw
        self.data = raw.encode("utf-8", "surrogatepass")
        self.orthography = orthography or _plain_orthography()
        seen = _look_at(self.data, self.orthography)
        self.top = seen.top
        """The highest of the code points, or that of the last of ASCII."""
        if seen.traits & (_CASED | _CONTROL) == 0:
            # No more than the ASCII has another lower case, and in bytes that takes a quarter of the time.
            lowered = self.data.lower().decode()
            folded, wide = _replaced(lowered, seen.folds)
        else:
            if seen.traits & _CONTROL != 0:
                raw = CONTROLS.sub(lambda found: _LINE_END if found.group() >= chr(0xD800) else " ", raw)
                self.top = max(self.top, ord(_LINE_END))
            folded, wide = _folded(raw, self.orthography)
        self.raw = raw
        self.folded = _unwrap(folded)
        self.latin = in_latin(self.folded)
        self._ends: list[int] | None = None
        self._index = 0  # of the sentence that was asked for last: most questions are about the same one
        self._narrow: str | None = None if wide else raw
        self._raw_latin: bytes | None = None

    @property
    def narrow(self) -> str:
        """The text with full-width letters, digits and signs in ASCII, each in its own case: "５％", "ｋＷ"."""
        if self._narrow is None:
            self._narrow = _WIDE.sub(lambda found: chr(ord(found.group()) - 0xFEE0), self.raw)
        return self._narrow

    @property
    def raw_latin(self) -> bytes:
        """`raw`, a byte a character."""
        if self._raw_latin is None:
            self._raw_latin = in_latin(self.raw)
        return self._raw_latin

    @property
    def sentence_ends(self) -> list[int]:
        """Where each sentence ends, ascending; the last one is the text's length. A line break ends a sentence."""
        if self._ends is None:
            self._ends = _sentence_ends(self)
        return self._ends

    def sentence_index(self, offset: int) -> i64:
        """Which sentence holds an offset; the last one what lies behind the text."""
        ends = self._ends or self.sentence_ends
        low, high = 0, len(ends) - 1
        last = self._index
        if offset < ends[last]:
            if last == 0 or offset >= ends[last - 1]:
                return last
            high = last
        else:
            low = min(last + 1, high)
        while low < high:  # the first that ends behind the offset, or the last one
            middle = (low + high) // 2
            if ends[middle] > offset:
                high = middle
            else:
                low = middle + 1
        self._index = low
        return low

    def sentence_at(self, offset: int) -> Span:
        """The bounds of the sentence that holds an offset, outer blanks included."""
        index, ends = self.sentence_index(offset), self.sentence_ends
        return Span(ends[index - 1] if index > 0 else 0, ends[index])


def in_latin(text: str) -> bytes:
    """A byte for each character of a text, "?" for one beyond Latin-1: compiled, a byte is read in a quarter of the time that a
    character takes."""
    return text.encode("latin-1", "replace")


def is_digit(folded: str, at: i64) -> bool:
    """Whether a digit stands at a place of a folded text."""
    return 48 <= ord(folded[at]) <= 57


# Folding

_WIDE: Final = re.compile("[％＄＋－．／０-９＜＝＞Ａ-Ｚａ-ｚ～]")
_WIDE_FORMS: Final = frozenset(_WIDE.findall("".join(map(chr, range(0xFF01, 0xFF5F)))))


def fold(raw: str, orthography: Orthography) -> str:
    """The folded view of a text, as long as the text."""
    return _folded(raw, orthography)[0]


@mypyc_attr(acyclic=True)
class _Seen:
    """What a look at each of a text's characters shows: the traits that some have, the highest code point, and those that
    fold, with what they fold to."""

    __slots__ = ("folds", "top", "traits")

    def __init__(self, traits: i64, top: i64, folds: dict[str, str]) -> None:
        self.traits = traits
        self.top = top
        self.folds = folds


_PLAIN_BYTES: Final = bytes((9, 10, 13, *range(32, 127)))
"""ASCII in print, blanks and line breaks."""


def _look_at(data: bytes, orthography: Orthography) -> _Seen:
    """What a look at a text in UTF-8 shows: most of it is ASCII in print, which has none of the traits, and is left out first."""
    data = data.translate(None, _PLAIN_BYTES)
    table, traits = orthography.table, orthography.traits
    folds: dict[str, str] = {}
    all_traits: i64 = 0
    top: i64 = 127
    at: i64 = 0
    size: i64 = len(data)
    while at < size:
        code: i64 = data[at]
        at += 1
        while at < size and data[at] & 0xC0 == 0x80:  # the bytes that go on with a character
            code = code << 6 | data[at] & 0x3F
            at += 1
        if code >= 0x80:
            code &= 0x7FF if code < 0x4000 else 0xFFFF if code < 0x100000 else 0x1FFFFF  # without the first byte's mark
            top = max(top, code)
        trait: i64 = traits[code] if code < BMP else _FOLDS | (_CASED if chr(code).lower() != chr(code) else 0)
        if trait != 0:
            all_traits |= trait
            if trait & _FOLDS != 0:
                char = chr(code)
                if char not in folds:
                    other = table.get(char)
                    if other is not None:
                        folds[char] = other
    return _Seen(all_traits, top, folds)


def _folded(raw: str, orthography: Orthography) -> tuple[str, bool]:
    """The folded view of a text, and whether full-width letters, digits or signs are in the text."""
    if raw.isascii():
        return raw.lower(), False
    lowered = raw.lower()
    if len(lowered) != len(raw):  # "İ".lower() has two code points: such letters stay as they are
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in raw)
    table, changed = orthography.table, orthography.changed
    others: dict[str, str] = {}
    at: i64 = 0
    size: i64 = len(lowered)
    while at < size:  # compiled, a tenth of what `str.translate` takes
        code: i64 = ord(lowered[at])
        if code >= BMP or changed[code] != 0:
            char = lowered[at]
            if char not in others:
                other = table.get(char)
                if other is not None:
                    others[char] = other
        at += 1
    return _replaced(lowered, others)


def _replaced(lowered: str, others: dict[str, str]) -> tuple[str, bool]:
    """A text with some characters replaced, and whether full-width letters, digits or signs are among them."""
    if not others:
        return lowered, False
    wide = not _WIDE_FORMS.isdisjoint(others)
    if len(others) <= _FEW and others.keys().isdisjoint(others.values()):
        for char, other in others.items():  # most often some marks
            lowered = lowered.replace(char, other)
        return lowered, wide
    return "".join([others.get(char, char) for char in lowered]), wide


_FEW: Final = 24
"""So many characters are replaced one by one, in a pass over the text each."""


WRAPPED: Final = 50
"""Wire copy is broken into lines of some 70 characters; a shorter line was ended on purpose."""

_SOFT_BREAK: Final = re.compile(r"[ \t]*\r?\n(?=[a-z0-9$€£(])")


def _unwrap(folded: str) -> str:
    """The folded view with blanks for line breaks inside a sentence: behind a long line without a full stop at its end,
    before a small letter, a digit or a sign of money ("538 high-tech⏎enterprises")."""
    parts: list[str] = []
    at = line = 0
    while (end := folded.find("\n", line)) >= 0:
        if end - line >= WRAPPED and _may_go_on(folded, end + 1):
            stop = len(folded[line:end].rstrip(" \t\r")) + line
            found = _SOFT_BREAK.match(folded, stop)
            if found is not None and folded[stop - 1 : stop] not in tuple(".!?:;。！？"):
                parts += folded[at:stop], " " * (found.end() - stop)
                at = found.end()
        line = end + 1
    return "".join([*parts, folded[at:]]) if parts else folded


def _may_go_on(folded: str, at: i64) -> bool:
    """Whether a sentence may go on at a place, where a line begins."""
    code = ord(folded[at]) if at < len(folded) else 0
    return 97 <= code <= 122 or 48 <= code <= 57 or code in (0x24, 0x28, 0xA3, 0x20AC)  # "$", "(", "£", "€"


_LINE_END: Final = "\u2028"
"""What a lone surrogate is read as: no "\\n", behind which a wrapped line may go on, so that a fact held both sides of it."""

CONTROLS: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
"""Characters that no text should hold. Control characters are read as blanks; a lone surrogate, which no record can
hold, as the end of a line."""


# The zeros of the decimal digits beyond ASCII (general category Nd), as of Unicode 16; nine more follow each.
_ZEROS: Final = (
    "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 de6 e50 ed0 f20 1040 1090 17e0 1810 1946 19d0 1a80 1a90 1b50 1bb0 "
    "1c40 1c50 a620 a8d0 a900 a9d0 a9f0 aa50 abf0 104a0 10d30 10d40 11066 110f0 11136 111d0 112f0 11450 114d0 11650 116c0 11730 118e0 "
    "11950 11bf0 11c50 11d50 11da0 11f50 116d0 116da 16a60 16ac0 16b50 1ccf0 1d7ce 1d7d8 1d7e2 1d7ec 1d7f6 1e140 1e2f0 1e4f0 "
    "1e5f1 1e950 1fbf0"
)
_BLANKS: Final = "\u00a0\u1680\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"


def _base_folding() -> dict[int, str]:
    table = {code: chr(code - 0xFEE0).lower() for code in range(0xFF01, 0xFF5F)}
    table |= dict.fromkeys(map(ord, _BLANKS), " ")
    table |= dict.fromkeys(map(ord, "\u2010\u2011\u2212\u00ad"), "-")
    table |= dict.fromkeys(map(ord, "\u2018\u2019\u02bc"), "'")
    table |= dict.fromkeys(map(ord, "\u201c\u201d"), '"')
    table |= {int(zero, 16) + value: str(value) for zero in _ZEROS.split() for value in range(10)}
    return table


# Sentences

_CLOSES: Final = "\"'”’」』）)"
"""What may stand behind the mark that ends a sentence, and belongs to it."""
_STOP: Final = re.compile(
    r"\.[.\"'”’)\]]*+(?=\s+[\"'“‘(\[]*[A-Z0-9À-Þ$€£¥“‘\u4e00-\u9fff]|[ \t]*(?:[\n\r]|$)|[\"”’]?[A-Z“‘\"][a-z])"
)
_WORD_SEEN: Final = 24
"""How far back a word is looked for that a full stop may belong to."""


def _sentence_ends(text: Text) -> list[int]:
    raw = text.raw
    size = len(raw)
    ends: list[int] = []
    last = 0
    # Looking for one mark is many times as fast as asking of each character whether it is one of them.
    marks = [mark for mark in _ENDING if mark in raw]
    places = [raw.find(mark) for mark in marks]
    while True:
        at = size
        for place in places:
            at = min(at, place)
        if at == size:
            break
        code = ord(raw[at])
        end = at + 1
        ended = True
        if code == 46:  # "."
            stops = _stop_end(text, at)
            if stops == 0:
                ended = False
                while end < size and ord(raw[end]) == 46:
                    end += 1
            else:
                end = stops
        elif _is_close(code):
            while end < size and _is_close(ord(raw[end])):
                end += 1
            while end < size and raw[end] in _CLOSES:
                end += 1
        elif text.folded[at] != " ":  # else wrapped, not ended
            while end < size and _is_line_break(ord(raw[end])):
                end += 1
        else:
            ended = False
        if ended:
            _cut(raw, last, end, ends)
            last = end
        for index, place in enumerate(places):
            if place < end:
                found = raw.find(marks[index], end)
                places[index] = size if found < 0 else found
    if last < size or not ends:
        _cut(raw, last, size, ends)
    return ends


_ENDING: Final = ".\n\r!?\x85\u2028\u2029。！；？"
"""What may end a sentence."""


def _is_close(code: int) -> bool:
    """Whether a code point is one of 。！？!?；, which end a sentence wherever they stand."""
    return code in (0x21, 0x3F, 0x3002, 0xFF01, 0xFF1B, 0xFF1F)


def _is_line_break(code: int) -> bool:
    return code in (0x0A, 0x0D, 0x85, 0x2028, 0x2029)


def _stop_end(text: Text, stop: i64) -> i64:
    """Where the sentence ends that a full stop and the marks behind it end; 0 where it ends none."""
    raw, end = text.raw, stop + 1
    after = ord(raw[end]) if end < len(raw) else 0
    if 48 <= after <= 57 or 97 <= after <= 122:
        return 0  # 3.5, example.com
    next_word = ord(raw[end + 1]) if after == 32 and end + 1 < len(raw) else 0
    if after not in (0, 10, 13) and not (65 <= next_word <= 90 or 48 <= next_word <= 57):  # ". The" needs no expression
        found = _STOP.match(raw, stop)
        if found is None:
            return 0
        end = found.end()
    return end if _ends_sentence(text, stop, end) else 0


def _ends_sentence(text: Text, stop: i64, end: i64) -> bool:
    raw = text.raw
    if end - stop > 1:
        return True  # "...", '."', ".)"
    if _is_plain_word(text, stop):
        return True
    if stop > 0 and raw[stop - 1].isdigit():
        return end >= len(raw) or not raw[end].isdigit()  # "rose 3.5" against "in 2021. The"
    found = _word_before(raw, stop)
    if not found:
        return True
    if len(found) == 1 and found.isupper():
        return False  # "J. Smith", "George W. Bush"
    lowered = found.lower()
    if "." in lowered:  # "U.S. Steel", "a.m. Monday": the stop may end the sentence, but seldom does
        return False
    return lowered not in text.orthography.abbreviations


def _is_plain_word(text: Text, stop: i64) -> bool:
    """Whether letters A to Z in a row, behind a blank, stand before a full stop, which by their form are no abbreviation."""
    folded = text.folded
    floor: i64 = max(0, stop - _WORD_SEEN)
    first: i64 = stop
    while first > floor and 97 <= ord(folded[first - 1]) <= 122:
        first -= 1
    if first + 1 >= stop or first == floor or ord(folded[first - 1]) != BLANK:
        return False
    return not passes(text.orthography.abbreviation_forms, form_of(folded, first, stop))


def _word_before(raw: str, stop: i64) -> str:
    """The word that ends at a place, points inside it included ("U.S"), from its first letter on; or ""."""
    start, floor = stop, max(0, stop - _WORD_SEEN)
    joined = False  # whether the character behind is a letter, a digit or "_", so that a point may stand before it
    while start > floor:
        code = ord(raw[start - 1])
        is_word = code == 95 or _is_alnum(raw, start - 1)
        if not is_word and code != 38 and not (code == 46 and joined):  # "&", "."
            break
        joined = is_word
        start -= 1
    while start < stop and (not _is_alnum(raw, start) or ord(raw[start]) < 58 or raw[start].isdecimal()):
        start += 1
    return raw[start:stop]


def _is_alnum(raw: str, at: i64) -> bool:
    """Whether a letter or a digit of any script stands at a place."""
    code = ord(raw[at])
    if code < 128:
        return 97 <= code <= 122 or 48 <= code <= 57 or 65 <= code <= 90
    return raw[at].isalnum()


def _cut(raw: str, start: i64, end: i64, ends: list[int]) -> None:
    while end - start > MAX_SENTENCE:
        near = start + MAX_SENTENCE
        cut = max(raw.rfind(mark, start + MAX_SENTENCE // 2, near) for mark in " ,，、;")
        start = cut + 1 if cut > start else near
        ends.append(start)
    ends.append(end)
