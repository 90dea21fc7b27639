"""What must hold of a record's fields beyond their types: asked by the models, and by `assemble`, which makes them.

Each function says whether something holds; the models say in words what does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

Shown = tuple[int, int, str]
"""Where a record stands, and its words."""


def stretch_fits(start: int, end: int, text: str) -> bool:
    """Whether a stretch is as long as its words, and not empty."""
    return 0 <= start < end and end - start == len(text)


def is_decimal(value: str) -> bool:
    """Whether a string is a plain decimal: no exponent, no trailing zeros, no negative zero."""
    digits = value[1:] if value[:1] == "-" else value
    whole, point, places = digits.partition(".")
    if not (whole.isascii() and whole.isdigit()) or (len(whole) > 1 and whole[0] == "0") or value == "-0":
        return False
    return not point or (places.isascii() and places.isdigit() and places[-1] != "0")


def values_fit_form(
    form: str, value: str | None, low: str | None, high: str | None, ratio: tuple[int, int] | None
) -> bool:
    """Whether a number has what its form asks for: a range its ends, in order; a fraction its ratio; all others a value."""
    if (ratio is not None) != (form == "fraction"):
        return False
    if form == "range":
        return value is None and low is not None and high is not None and Decimal(low) < Decimal(high)
    return value is not None and low is None and high is None


def code_fits_system(system: str, code: str | None) -> bool:
    """Whether a unit without a system of codes has none."""
    return code is None or system not in ("COUNT", "MULTIPLE")


def days_in_order(value: str | None, first: date | None, last: date | None) -> bool:
    """Whether a time has both days, in order, or none; and none without a value."""
    if first is None or last is None:
        return first is None and last is None
    return value is not None and first <= last


def out_of_order(letter: str, places: Sequence[tuple[str, int]]) -> int | None:
    """The index of the first record of a kind that has not the id of its turn, or stands before the one in front of it."""
    previous = -1
    for index, (name, start) in enumerate(places):
        if name != f"{letter}{index + 1}" or start < previous:
            return index
        previous = start
    return None


def overlapping(stretches: list[Shown]) -> tuple[str, str] | None:
    """The words of two stretches that overlap, or None."""
    end, text = 0, ""
    for start, behind, words in sorted(stretches):
        if start < end:
            return text, words
        end, text = behind, words
    return None
