"""Digits in the shape of an English date, clock time or year: where a time rule may begin that no word announces."""

from __future__ import annotations

import re
from typing import Final

from ljextract.languages.en.contexts import digits_of
from ljextract.lexicon import may_be_pair, sieve_of_pairs
from ljextract.matcher import Finder, Reading
from ljextract.native import i64
from ljextract.rules import Piece
from ljextract.text import is_digit

_DATE_SHAPE: Final = re.compile(
    r"[0-9](?<![a-z0-9_/$€£¥#=&?-][0-9])(?<![0-9][.,:][0-9])"
    r"(?:[0-9]{3}([-/.])(?:[0-9]{1,2}|[a-z]{3})\1[0-9]{1,2}(?![0-9])|[0-9]{7}(?![\w-])"
    r"|[0-9]?([-/.])(?:[0-9]{1,2}|[a-z]{3})\2(?:[0-9]{4}|[0-9]{2})(?![0-9]|[-/.][0-9])"
    r"|[0-9]?[-/](?:[0-9]{4}|[0-9]{1,2})(?![0-9]|[/.][0-9])|[0-9]{3}[-/](?:0[1-9]|1[0-2])(?![0-9]|[-/.][0-9])|[0-9]?(?:st|nd|rd|th)(?![\w]))"
)
_CLOCK_SHAPE: Final = re.compile(
    r"[0-9](?<![a-z0-9_/$€£¥#-][0-9])(?<![0-9][.,:][0-9])(?:[0-9]?(?:[:.][0-5][0-9]){0,2}[ ]?(?:[ap](?:m\b|\.[ ]?m\.|[ ]\.[ ]m|\.m)|o'?clock)"
    r"|[0-9]?:[0-5][0-9](?::[0-5][0-9])?(?![0-9]|[.:,][0-9])|[0-9]{3}[ ]?(?:gmt|utc|e[sd]?t|bst|ces?t|hkt|ist|jst)\b|[0-9]?[ ]?[-–][ ]?[0-9]{1,2}(?::[0-5][0-9])?[ ]?[ap]\.?m"
    r"|[0-9]?[ ](?:in[ ]the[ ](?:early[ ])?(?:morning|afternoon|evening)|at[ ]night)\b"
    r"|[0-9]?[ ](?:to|and|until|till)[ ][0-9]{1,2}(?::[0-5][0-9])?[ ]?(?:[ap]\.?m|o'?clock))"
)
_YEAR_SHAPE: Final = re.compile(
    r"[1-9'](?:(?<=[1-9])(?<![a-z0-9_/$€£¥#+][1-9])(?<![0-9][-.,:][1-9])"
    r"(?:[0-9]{3}(?![0-9%]|[.,:][0-9])|[0-9]{0,2}(?=[ ](?:bc|b\.c\.|ad\b|a\.d\.))|(?:(?<=\bad[ ][1-9])|(?<=\ba\.d\.[ ][1-9]))[0-9]{0,2}(?![0-9])|0'?s\b|[0-9]?(?:st|nd|rd|th)[ -]century)"
    r"|(?<=[ (]')[0-9]{2}(?![\w'%]|[.,:/-][0-9]))"
)


# Every shape begins with a row of digits. What stands behind the row tells most often, at a few instructions, that it is no time,
# so that an expression is asked about few of them.


def find_shapes(r: Reading) -> list[Piece]:
    """Digits in the shape of a date; those of a time of day and of a year are left under their own names."""
    folded, begin, high = r.folded, r.start, r.end
    latin = r.latin
    dates: list[Piece] = []
    clocks: list[Piece] = []
    years: list[Piece] = []
    dated = clocked = counted = 0  # where the last of each ends
    for start in digits_of(r).starts:
        if _is_glued(folded, start):
            continue
        end: i64 = start + 1
        while end < high and 48 <= latin[end] <= 57:
            end += 1
        if start >= dated and _may_be_date(folded, start, end, high):
            m = _DATE_SHAPE.match(folded, start, high)
            if m is not None:
                dated = m.end()
                dates.append(Piece("date_digits", start, dated, folded[start:dated]))
        if start >= clocked and _may_be_clock(folded, start, end, high):
            m = _CLOCK_SHAPE.match(folded, start, high)
            if m is not None:
                clocked = m.end()
                clocks.append(Piece("clock_digits", start, clocked, folded[start:clocked]))
        if start >= counted and end - start <= 4:
            first = start
            behind = 0
            if end - start == 2 and start - 1 >= max(begin, counted) and ord(folded[start - 1]) == _APOSTROPHE:
                behind = _matched(_YEAR_SHAPE, folded, start - 1, high)
                first = start - 1 if behind else start
            if behind == 0:
                behind = _year_end(folded, start, end, high)
            if behind:
                counted = behind
                years.append(Piece("year_digits", first, behind, folded[first:behind]))
    r.finds["clock_digits"] = clocks
    r.finds["year_digits"] = years
    return dates


def _matched(shape: re.Pattern[str], folded: str, start: i64, high: i64) -> i64:
    """Where a shape ends that begins at a place, or 0."""
    m = shape.match(folded, start, high)
    return m.end() if m is not None else 0


_APOSTROPHE: Final = 0x27
_BLANK: Final = 0x20
_HYPHEN: Final = 0x2D
_STOP: Final = 0x2E
_COLON: Final = 0x3A


def _is_glued(folded: str, start: i64) -> bool:
    """Whether a letter, a sign of money or a decimal point before it makes a row of digits part of something else."""
    if start == 0:
        return False
    code = ord(folded[start - 1])
    if code == _BLANK:
        return False
    if code in (0x2E, 0x2C, 0x3A):  # ".", ",", ":"
        return start > 1 and is_digit(folded, start - 2)
    return 97 <= code <= 122 or 48 <= code <= 57 or code in (0x5F, 0x2F, 0x24, 0x20AC, 0xA3, 0xA5, 0x23)  # _/$€£¥#


def _code(folded: str, at: i64, high: i64) -> i64:
    """The code point at a place before an end; 0 behind it."""
    return ord(folded[at]) if at < high else 0


def _may_be_date(folded: str, start: i64, end: i64, high: i64) -> bool:
    """Whether a row of digits and what stands behind it may begin a date: 24/4, 2023-04, 1.2.2023, 4-apr-, 18th, 20230424."""
    size = end - start
    if size == 8:
        return True
    if size > 4 or size == 3:
        return False
    mark = _code(folded, end, high)
    if mark in (0x2D, 0x2E, 0x2F):  # "-", ".", "/"
        code = _code(folded, end + 1, high)
        if 48 <= code <= 57:
            return mark != _STOP or _STOP in (_code(folded, end + 2, high), _code(folded, end + 3, high))
        return 97 <= code <= 122 and _code(folded, end + 4, high) == mark
    return size <= 2 and _is_ordinal(folded, end, high)


def _is_ordinal(folded: str, end: i64, high: i64) -> bool:
    """Whether the ending of an ordinal stands behind digits: 1st, 22nd, 3rd, 18th."""
    code = _code(folded, end, high)
    return code in (0x73, 0x6E, 0x72, 0x74) and folded[end : min(end + 2, high)] in _ORDINAL_ENDINGS


_ORDINAL_ENDINGS: Final = frozenset(("st", "nd", "rd", "th"))


def _may_be_clock(folded: str, start: i64, end: i64, high: i64) -> bool:
    """Whether a row of digits and what stands behind it may begin a time of day: 9:30, 9 a.m., 9am, 9-11, 0930 gmt."""
    size = end - start
    mark = _code(folded, end, high)
    at = end + 1 if mark == _BLANK else end
    if size == 4:
        return may_be_pair(_ZONE_HEADS, folded, at)
    if size > 2:
        return False
    if mark in (0x3A, 0x2E):  # ":", "."
        return 48 <= _code(folded, end + 1, high) <= 53 and 48 <= _code(folded, end + 2, high) <= 57
    code = _code(folded, at, high)
    if code in (0x2D, 0x2013):  # "-", "–"
        code = _code(folded, at + 1, high)
        return 48 <= (_code(folded, at + 2, high) if code == _BLANK else code) <= 57
    return 97 <= code <= 117 and may_be_pair(_CLOCK_HEADS if at > end else _CLOCK_TAILS, folded, at)


_ZONE_HEADS: Final = sieve_of_pairs(("gm", "ut", "es", "ed", "et", "bs", "ce", "hk", "is", "js"))
_TAILS: Final = ("am", "a.", "a ", "pm", "p.", "p ", "o'", "oc")
_CLOCK_TAILS: Final = sieve_of_pairs(_TAILS)
_CLOCK_HEADS: Final = sieve_of_pairs((*_TAILS, "in", "at", "to", "an", "un", "ti"))
"""9 a.m., 9 o'clock, 9 in the morning, 9 at night, 9 to (and, until, till) 11 a.m."""


def _year_end(folded: str, start: i64, end: i64, high: i64) -> i64:
    """Where a year, decade or century ends that a row of up to four digits begins, or 0: 1998, AD 79, 90s, 21st century."""
    if ord(folded[start]) == 48:
        return 0
    size = end - start
    before = ord(folded[start - 1]) if start > 0 else 0
    if before == _HYPHEN and start > 1 and is_digit(folded, start - 2):
        return 0
    mark = _code(folded, end, high)
    if size == 4:
        if before == 0x2B or mark == 0x25:  # "+", "%"
            return 0
        return 0 if mark in (0x2E, 0x2C, 0x3A) and 48 <= _code(folded, end + 1, high) <= 57 else end
    if (before == _BLANK and _is_era(folded, start - 1)) or _is_year_ending(folded, start, end, high):
        return _matched(_YEAR_SHAPE, folded, start, high)
    return 0


def _is_era(folded: str, end: i64) -> bool:
    """Whether "ad" or "a.d." stands before a place."""
    if end > 1 and ord(folded[end - 1]) == 0x64:
        return ord(folded[end - 2]) == 0x61
    return end > 3 and ord(folded[end - 1]) == _STOP and ord(folded[end - 2]) == 0x64


def _is_year_ending(folded: str, start: i64, end: i64, high: i64) -> bool:
    """Whether what stands behind digits may make them a year, decade or century: 221 BC, 90s, 20's, 21st c."""
    mark, code = _code(folded, end, high), _code(folded, end + 1, high)
    if mark == _BLANK:
        return code in (0x61, 0x62) and _code(folded, end + 2, high) in (0x63, 0x64, 0x2E)  # "ad", "a.d.", "bc", "b.c."
    if end - start == 2 and ord(folded[start + 1]) == 48 and mark in (0x73, _APOSTROPHE):
        return True
    return end - start < 3 and _code(folded, end + 3, high) == 0x63 and _is_ordinal(folded, end, high)


FINDERS: dict[str, Finder] = {"date_digits": find_shapes}
