"""An amount: a number with its unit, and what the words around it say of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ljextract.native import mypyc_attr
from ljextract.text import Span
from ljextract.values.number import Comparator, Number
from ljextract.values.unit import Unit

Change = Literal["increase", "decrease"]


@mypyc_attr(acyclic=True)
@dataclass(init=False, slots=True, unsafe_hash=True)
class Amount:
    """What a quantity rule returns. The spans of number and unit lie inside the match's span."""

    number: Number
    number_span: Span
    unit: Unit | None
    unit_span: Span | None
    comparator: Comparator
    change: Change | None

    def __init__(
        self,
        number: Number,
        number_span: Span,
        unit: Unit | None = None,
        unit_span: Span | None = None,
        comparator: Comparator = "=",
        change: Change | None = None,
    ) -> None:
        self.number = number
        self.number_span = number_span
        self.unit = unit
        self.unit_span = unit_span
        self.comparator = comparator
        self.change = change
