"""What a quantity measures and how exactly it is stated, without its words: so that two of them can be held together.

Units that are multiples of one another by definition (km and m, mu and hectare, year and month, percent and a fraction)
share a base, and values are exact fractions of it. Nothing is converted that needs a rate or a measurement.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from ljextract.records import Quantity, Unit

COUNT: Final = "count"
ORDINAL: Final = "ordinal"
RATIO: Final = "ratio"
POINT: Final = "percentage point"
MULTIPLE: Final = "multiple"

_PREFIXES: Final = {
    "Z": 21, "E": 18, "P": 15, "T": 12, "G": 9, "M": 6, "k": 3, "h": 2, "": 0, "d": -1, "c": -2, "m": -3, "u": -6, "n": -9, "p": -12,
}  # fmt: skip
_PREFIXED: Final = "m g W J L Pa V A Hz By bit V.A N Ohm A.h eV Bq Sv".split()
_DEFINED: Final[dict[str, tuple[str, Fraction]]] = {
    "%": (RATIO, Fraction(1, 100)), "[ppth]": (RATIO, Fraction(1, 1_000)), "[ppm]": (RATIO, Fraction(1, 10**6)),
    "percentage point": (POINT, Fraction(1, 100)), "basis point": (POINT, Fraction(1, 10_000)),
    "s": ("s", Fraction(1)), "ms": ("s", Fraction(1, 1_000)), "min": ("s", Fraction(60)), "h": ("s", Fraction(3_600)),
    "d": ("s", Fraction(86_400)), "wk": ("s", Fraction(7 * 86_400)), "fortnight": ("s", Fraction(14 * 86_400)),
    "mo": ("mo", Fraction(1)), "quarter": ("mo", Fraction(3)), "a": ("mo", Fraction(12)), "decade": ("mo", Fraction(120)),
    "century": ("mo", Fraction(1_200)), "millennium": ("mo", Fraction(12_000)),
    "t": ("g", Fraction(10**6)), "kt": ("g", Fraction(10**9)), "Mt": ("g", Fraction(10**12)), "Gt": ("g", Fraction(10**15)),
    "jin": ("g", Fraction(500)),
    "mm2": ("m2", Fraction(1, 10**6)), "cm2": ("m2", Fraction(1, 10**4)), "m2": ("m2", Fraction(1)),
    "km2": ("m2", Fraction(10**6)), "ar": ("m2", Fraction(100)), "har": ("m2", Fraction(10_000)), "mu": ("m2", Fraction(2_000, 3)),
    "qing": ("m2", Fraction(200_000, 3)),
    "mm3": ("m3", Fraction(1, 10**9)), "cm3": ("m3", Fraction(1, 10**6)), "dm3": ("m3", Fraction(1, 1_000)),
    "m3": ("m3", Fraction(1)), "km3": ("m3", Fraction(10**9)),
}  # fmt: skip
_BASE_OF: Final = {"L": ("m3", Fraction(1, 1_000)), "Gy": ("Gy", Fraction(1))}


@functools.cache
def _factors() -> dict[str, tuple[str, Fraction]]:
    """For a unit's key: what it is a multiple of, and how many of that it is."""
    found: dict[str, tuple[str, Fraction]] = {}
    for unit in _PREFIXED:
        base, factor = _BASE_OF.get(unit, (unit, Fraction(1)))
        found |= {f"{prefix}{unit}": (base, factor * Fraction(10) ** power) for prefix, power in _PREFIXES.items()}
    found |= {f"{prefix}W.h": ("J", 3_600 * Fraction(10) ** power) for prefix, power in _PREFIXES.items()}
    return found | _DEFINED


@dataclass(frozen=True, slots=True)
class Measure:
    """A quantity's value as an exact fraction of a base unit: `low` and `high` are one but for a range.

    `base` is what can be compared at all: a base unit, a currency's code, "count" for counted things and bare numbers
    alike, "ratio" for percentages and fractions. `scale` is how many bases the unit is. `step` is what the last digit
    that was written stands for. `digits` are the digits without the zeros around them: the same for 2089.81 and 208.981 billion.
    """

    base: str
    low: Fraction
    high: Fraction
    scale: Fraction
    step: Fraction
    digits: str
    per: str | None

    @property
    def key(self) -> tuple[str, Fraction, Fraction]:
        """What two quantities of the same size have in common."""
        return self.base, self.low, self.high

    @property
    def stated(self) -> tuple[Fraction, Fraction]:
        """The value in the unit that the text uses."""
        return self.low / self.scale, self.high / self.scale

    @property
    def size(self) -> int:
        """How many digits say something; a fraction in words says as much as one digit."""
        return 1 if "/" in self.digits else len(self.digits)

    @property
    def telling(self) -> bool:
        """Whether the value says enough to be known again anywhere: three digits, or two with a unit of their own."""
        return self.size >= (3 if self.base in {COUNT, MULTIPLE, ORDINAL} else 2)


def measure(quantity: Quantity) -> Measure:
    """What the quantity measures, and how exactly."""
    number, unit = quantity.number, quantity.unit
    base, scale, per = _base(quantity, unit)
    if number.ratio is not None:
        low = high = Fraction(*number.ratio)
    else:
        low = Fraction(number.low if number.low is not None else number.value or "0")
        high = Fraction(number.high) if number.high is not None else low
    ends = dict.fromkeys((low, high))
    digits = "/".join(map(str, number.ratio)) if number.ratio else "".join(_digits(one) for one in ends)
    return Measure(base, low * scale, high * scale, scale, _step(quantity, low) * scale, digits, per)


def _base(quantity: Quantity, unit: Unit | None) -> tuple[str, Fraction, str | None]:
    one = Fraction(1)
    form = quantity.number.form
    if form == "ordinal":
        return ORDINAL, one, None
    if form == "multiple":
        return MULTIPLE, one, None
    if unit is None or unit.system == "COUNT":
        share = form == "fraction" or (form == "range" and Fraction(quantity.number.high or "1") < 1)  # 七至八成
        return RATIO if share else COUNT, one, unit.per if unit is not None else None
    if unit.system == "MULTIPLE":
        return MULTIPLE, one, unit.per
    key, _, per = (unit.code or unit.name).partition("/") if unit.code != "/min" else ("/min", "", "")
    base, factor = _factors().get(key, (key, one)) if unit.system == "UCUM" else (key, one)
    return base, factor, unit.per or per or None


def _digits(value: Fraction) -> str:
    """The significant digits of a decimal value."""
    while value.denominator != 1:
        value *= 10
    return str(abs(value.numerator)).strip("0") or "0"


_WRITTEN: Final = re.compile(r"\d[\d,]*(?:\.(\d+))?")


def _step(quantity: Quantity, value: Fraction) -> Fraction:
    """What the last written digit stands for, in the unit; where digits are words or "about", the last that is no zero."""
    number = quantity.number
    if number.form not in {"cardinal", "multiple"} or value == 0:
        return Fraction(0)
    written = list(_WRITTEN.finditer(unicodedata.normalize("NFKC", number.text)))
    if len(written) == 1 and quantity.comparator == "=":
        mantissa = Fraction(written[0].group().replace(",", ""))
        if mantissa:
            return abs(value / mantissa) / Fraction(10 ** len(written[0].group(1) or ""))
    place = Fraction(1)
    while (value / place).denominator != 1:
        place /= 10
    while (value / (place * 10)).denominator == 1:
        place *= 10
    return place
