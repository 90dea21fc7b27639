"""Exact numbers: the one place that does arithmetic on values and prints them.

Values are `Decimal`s that are never rounded, but for quotients (`ratio_value`), which the contract gives to 12
significant digits. `Decimal`'s own operators round at 28 digits, so nothing else may compute with them.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_EVEN, Context, Decimal, Inexact
from typing import Final, Literal

from ljextract.native import mypyc_attr

Form = Literal["cardinal", "ordinal", "fraction", "multiple", "range"]
Comparator = Literal["=", "~", ">", ">=", "<", "<="]

MAX_DIGITS: Final = 400
"""A run of digits longer than this is no quantity; it also bounds what exact arithmetic may cost."""

_EXACT: Final = Context(prec=4 * MAX_DIGITS, Emax=999_999, Emin=-999_999, traps=[Inexact])
_QUOTIENT: Final = Context(prec=12, rounding=ROUND_HALF_EVEN)


@mypyc_attr(acyclic=True)
@dataclass(init=False, slots=True, unsafe_hash=True)
class Number:
    """A number's form and exact value; `comparator` is what stands inside it (多 in 6000多, "dozens"), or None. `shown` is what
    `plain` says of the value, once that is asked."""

    form: Form
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    ratio: tuple[int, int] | None
    comparator: Comparator | None
    shown: str | None = field(init=False, compare=False, repr=False)

    # Spelled out, as for all that is made by the thousand: a dataclass makes its own at run time, where no compiler sees it.
    def __init__(
        self,
        form: Form,
        value: Decimal | None = None,
        low: Decimal | None = None,
        high: Decimal | None = None,
        ratio: tuple[int, int] | None = None,
        comparator: Comparator | None = None,
    ) -> None:
        self.form = form
        self.value = value
        self.low = low
        self.high = high
        self.ratio = ratio
        self.comparator = comparator
        self.shown = None

    def times(self, factor: Decimal) -> Number:
        """The number with its value (and its ends) multiplied by a factor, as a scale word behind it does."""
        if factor == 1:
            return self
        return replace(
            self,
            value=None if self.value is None else multiply(self.value, factor),
            low=None if self.low is None else multiply(self.low, factor),
            high=None if self.high is None else multiply(self.high, factor),
        )


def cardinal(value: Decimal, comparator: Comparator | None = None) -> Number:
    """A plain number."""
    return Number("cardinal", value, comparator=comparator)


def ordinal(value: Decimal) -> Number:
    """A place in an order: first, 第三."""
    return Number("ordinal", value)


def multiple(value: Decimal, comparator: Comparator | None = None) -> Number:
    """How many times as much: fourfold, 3倍."""
    return Number("multiple", value, comparator=comparator)


def fraction(numerator: int, denominator: int, comparator: Comparator | None = None) -> Number:
    """A fraction; its value is the quotient to 12 significant digits.

    >>> plain(fraction(1, 3).value)
    '0.333333333333'
    """
    return Number(
        "fraction", ratio_value(numerator, denominator), ratio=(numerator, denominator), comparator=comparator
    )


def number_range(low: Decimal, high: Decimal, comparator: Comparator | None = None) -> Number:
    """A range from low to high. Raises ValueError unless low is below high."""
    if low >= high:
        raise ValueError(f"{plain(low)} is not below {plain(high)}")
    return Number("range", low=low, high=high, comparator=comparator)


def decimal(digits: str) -> Decimal:
    """The exact value of ASCII digits with at most one point, as in "1234.50"."""
    return _EXACT.create_decimal(digits)


def multiply(one: Decimal, other: Decimal) -> Decimal:
    """The exact product."""
    return _EXACT.multiply(one, other)


def add(one: Decimal, other: Decimal) -> Decimal:
    """The exact sum."""
    if not one:
        return other
    return _EXACT.add(one, other)


def subtract(one: Decimal, other: Decimal) -> Decimal:
    """The exact difference."""
    return _EXACT.subtract(one, other)


def ratio_value(numerator: int, denominator: int) -> Decimal:
    """The quotient to 12 significant digits, half to even. Raises ZeroDivisionError for a denominator of 0."""
    if denominator == 0:
        raise ZeroDivisionError("a fraction with the denominator 0")
    if numerator >= _SMALL or denominator >= _SMALL or numerator < 0 or denominator < 0:
        return _QUOTIENT.divide(Decimal(numerator), Decimal(denominator))
    key = numerator * _SMALL + denominator
    value = _RATIOS.get(key)
    if value is None:
        value = _RATIOS[key] = _QUOTIENT.divide(Decimal(numerator), Decimal(denominator))
    return value


_SMALL: Final = 100
_RATIOS: Final[dict[int, Decimal]] = {}
"""The quotients of small numbers: most fractions are halves, thirds and quarters."""


def plain(value: Decimal) -> str:
    """The value as a plain decimal string: no exponent, no trailing zeros, no negative zero.

    >>> plain(multiply(decimal("208.981"), decimal("1000000000")))
    '208981000000'
    >>> plain(decimal("-0.50"))
    '-0.5'
    """
    text = str(value)
    if "E" in text:
        text = format(value, "f")  # which takes three times as long
    if text[-1] == "0" and "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


@mypyc_attr(acyclic=True)
class _Shown:
    """A value, and how `plain` shows it."""

    __slots__ = ("plain", "value")

    def __init__(self, value: Decimal, plain: str) -> None:
        self.value = value
        self.plain = plain


def plain_as(value: Decimal, written: str) -> str:
    """What `plain` says of a value that is written so: the same few stand in every article, and are the same objects then."""
    shown = _SHOWN.get(written)
    if shown is not None and shown.value is value:
        return shown.plain
    text = plain(value)
    if shown is None and len(_SHOWN) < _MOST_SHOWN and len(written) <= _LONGEST_SHOWN:
        _SHOWN[written] = _Shown(value, text)
    return text


_SHOWN: Final[dict[str, _Shown]] = {}
_MOST_SHOWN: Final = 10_000
_LONGEST_SHOWN: Final = 20


def divided(total: Decimal, factor: Decimal) -> Decimal | None:
    """The exact quotient by a whole number, or None where it has no finite decimal form of few places.

    >>> divided(Decimal(90), Decimal(60)), divided(Decimal(80), Decimal(60))
    (Decimal('1.5'), None)
    """
    top, bottom = total.as_integer_ratio()
    for power in range(7):
        digits, rest = divmod(top * 10**power, bottom * int(factor))
        if not rest:
            return multiply(Decimal(digits), Decimal((0, (1,), -power)))
    return None
