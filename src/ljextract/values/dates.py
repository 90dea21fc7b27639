"""Dates and clock times in digits, which are written alike in every language: 2023-04-24, 2023.4.24, 17:49:19."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import Final, NamedTuple

from ljextract.values.period import When, fixed, refine
from ljextract.values.steps import ClockOf
from ljextract.values.stretches import day


class DigitDate(NamedTuple):
    """A date in digits that ends at `end`; `clock` says that a time of day is part of it."""

    end: int
    when: When
    clock: bool = False


_ISO: Final = re.compile(
    r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9])"
    r"(?:(?:t|[ ]{1,2})([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9])(?:\.[0-9]+)?)?(z|[-+][01][0-9]:?[0-5][0-9])?(?![0-9:]))?"
)
_PLAIN: Final = re.compile(  # alone: 20720501 crates are no day
    r"((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?![.,][0-9])(?=[ \t]*(?:$|[\n\r,.;:!?)\]\"。；、_-]|[0-9]{1,2}:))"
)


def read_iso(folded: str, at: int, end: int) -> DigitDate | None:
    """A date in digits that begins with the year, with its time of day: 2023-04-24 09:30, 20230424."""
    found = _ISO.match(folded, at, end)
    if found is None:
        plain = _PLAIN.match(folded, at, end)
        on = date_of(int(plain[1]), int(plain[2]), int(plain[3])) if plain else None
        return DigitDate(plain.end(), fixed(day(on))) if plain and on else None
    if int(found[3]) > 12:
        return None
    on = date_of(int(found[1]), int(found[3]), int(found[4]))
    when = fixed(day(on) if on else None)
    if found[5] is None:
        return DigitDate(found.end(), when)
    zone = "" if found[8] is None else "Z" if found[8] == "z" else f"{found[8][:3]}:{found[8][-2:]}"
    clock = ClockOf(int(found[5]), int(found[6]), int(found[7]) if found[7] else None, zone)
    return DigitDate(found.end(), refine(when, clock), clock=True)


def date_of(year: int, month: int, day: int) -> date | None:
    """The day, or None where no calendar has it.

    >>> date_of(2015, 2, 29) is None
    True
    """
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def full_year(digits: str) -> int:
    """The year of four digits, or of the last two, of this century below 50 and of the last from there.

    >>> full_year("'98"), full_year("15")
    (1998, 2015)
    """
    digits = digits.lstrip("'")
    number = int(digits)
    return number if len(digits) > 2 else number + (2000 if number < 50 else 1900)
