"""Digits in the shape of an English date, clock time or year: where a time rule may begin that no word announces."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from ljextract.matcher import Finder, Reading
from ljextract.rules import Piece

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


class _Digits:
    """The digits in a row of a run that may begin a time: where each row starts and ends."""

    __slots__ = ("ends", "starts")

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []


def _digits(r: Reading) -> _Digits:
    """The rows of digits that no letter, sign of money or decimal point stands before: all shapes begin with one.

    They are found by hand, as `re` takes half as long again.
    """
    known: _Digits | None = r.memo.get(_DIGIT_ROWS)
    if known is not None:
        return known
    found = r.memo[_DIGIT_ROWS] = _Digits()
    folded = r.folded
    at, high = r.start, r.end
    while at < high:
        code = ord(folded[at])
        if code > ord("9") or code < ord("0"):
            at += 1
            continue
        start = at
        while at < high and is_digit(folded, at):
            at += 1
        if start > 0:
            before = folded[start - 1]
            if before in _GLUED or (before in ".,:" and start > 1 and is_digit(folded, start - 2)):
                continue
        found.starts.append(start)
        found.ends.append(at)
    return found


_DIGIT_ROWS: Final[tuple[str, ...]] = ("en.shapes.digits",)
_GLUED: Final = "abcdefghijklmnopqrstuvwxyz0123456789_/$€£¥#"


def is_digit(folded: str, at: int) -> bool:
    """Whether a digit stands at a place."""
    return 48 <= ord(folded[at]) <= 57


def find_dates(r: Reading) -> list[Piece]:
    """Digits in the shape of a date."""
    return _find_shaped(r, "date_digits", _DATE_SHAPE, _may_be_date)


def _find_shaped(
    r: Reading, name: str, shape: re.Pattern[str], may_be: Callable[[str, int, int, int], bool]
) -> list[Piece]:
    """Where a shape stands that a row of digits begins; `may_be` tells at little cost where none can."""
    folded, high = r.folded, r.end
    rows = _digits(r)
    found: list[Piece] = []
    last = 0
    for index in range(len(rows.starts)):
        start, end = rows.starts[index], rows.ends[index]
        if start < last or not may_be(folded, start, end, high):
            continue
        m = shape.match(folded, start, high)
        if m is not None:
            last = m.end()
            found.append(Piece(name, start, last, folded[start:last]))
    return found


def _may_be_date(folded: str, start: int, end: int, high: int) -> bool:
    """Whether a row of digits and the character behind it may begin a date: 24/, 2023-, 18th, 20230424."""
    size = end - start
    if size == 8:
        return True
    if end >= high or size > 4:
        return False
    return folded[end] in ("-/.snrt" if size <= 2 else "-/.")


def find_clocks(r: Reading) -> list[Piece]:
    """Digits in the shape of a time of day."""
    return _find_shaped(r, "clock_digits", _CLOCK_SHAPE, _may_be_clock)


def _may_be_clock(folded: str, start: int, end: int, high: int) -> bool:
    """Whether a row of digits and what stands behind it may begin a time of day: 9:, 9 a, 9am, 9-, 0930 g."""
    if end >= high:
        return False
    size, behind = end - start, folded[end]
    far = folded[end + 1] if end + 1 < high else ""
    if size == 4:
        return (far if behind == " " else behind) in _ZONE_HEADS
    if size > 2:
        return False
    if behind == " ":
        return far in _CLOCK_HEADS
    if behind in ":.":
        return far in _TENS
    return behind in "apo-–"


_ZONE_HEADS: Final = frozenset("guebchij")
_CLOCK_HEADS: Final = frozenset("apoitu-–")
_TENS: Final = frozenset("012345")


def find_years(r: Reading) -> list[Piece]:
    """Digits in the shape of a year, decade or century."""
    folded, high = r.folded, r.end
    rows = _digits(r)
    found: list[Piece] = []
    last = 0
    for index in range(len(rows.starts)):
        start, end = rows.starts[index], rows.ends[index]
        if start < last:
            continue
        m = None
        size = end - start
        if size == 2 and start - 1 >= max(r.start, last) and folded[start - 1] == "'":
            m = _YEAR_SHAPE.match(folded, start - 1, high)
        if m is None and folded[start] != "0" and size <= 4 and _may_be_year(folded, start, end, high):
            m = _YEAR_SHAPE.match(folded, start, high)
        if m is not None:
            last = m.end()
            found.append(Piece("year_digits", m.start(), last, folded[m.start() : last]))
    return found


def _may_be_year(folded: str, start: int, end: int, high: int) -> bool:
    """Whether a row of digits and the character behind it may be a year, decade or century: 1998, AD 79, 90s, 21st."""
    size = end - start
    if start > 1 and folded[start - 1] == "-" and is_digit(folded, start - 2):
        return False
    if size == 4:
        return True
    if folded[max(0, start - 2) : start] in ("d ", ". "):
        return True  # AD 79
    if end >= high:
        return False
    behind = folded[end]
    if behind == " ":
        return end + 1 < high and folded[end + 1] in "ab"
    return size < 3 and behind in "snrt'"


FINDERS: dict[str, Finder] = {"date_digits": find_dates, "clock_digits": find_clocks, "year_digits": find_years}
