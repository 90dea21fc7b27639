"""The catalogue of units and currencies (`data/*.toml`), and a unit as a quantity uses it."""

from __future__ import annotations

import functools
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Final, Literal

from ljextract.errors import LexiconError
from ljextract.known import ACTIVE
from ljextract.native import mypyc_attr

System = Literal["ISO4217", "UCUM", "COUNT", "MULTIPLE"]

DIMENSIONS: Final = frozenset(
    "currency ratio count multiple time length area volume mass speed temperature energy power pressure force data "
    "frequency electric angle other".split()
)


@mypyc_attr(acyclic=True)
@dataclass(init=False, slots=True, unsafe_hash=True)
class Unit:
    """A unit: `code` in its system (or None), dimension, lower-case English name; for counted things the head noun.

    `classifier` and `per` are as in the contract: a counted thing's Chinese classifier, a rate's denominator.
    """

    system: System
    code: str | None
    dimension: str
    name: str
    classifier: str | None
    per: str | None

    def __init__(
        self,
        system: System,
        code: str | None,
        dimension: str,
        name: str,
        classifier: str | None = None,
        per: str | None = None,
    ) -> None:
        self.system = system
        self.code = code
        self.dimension = dimension
        self.name = name
        self.classifier = classifier
        self.per = per

    @property
    def key(self) -> str:
        """What word files call the unit: its code, or its name where it has none."""
        return self.code or self.name


def counted(name: str, classifier: str | None = None, per: str | None = None) -> Unit:
    """The unit of counted things: "538 high-tech enterprises" counts `enterprise`."""
    return Unit("COUNT", None, "count", name, classifier, per)


def multiple_of(name: str) -> Unit:
    """The unit of a multiple: fold, times, 倍."""
    return Unit("MULTIPLE", None, "multiple", name)


def units() -> Mapping[str, Unit]:
    """All units that are not currencies, by key (UCUM code, or name where there is none)."""
    known = ACTIVE.get()
    return shipped_units() if known is None else known.units


@functools.cache
def shipped_units() -> dict[str, Unit]:
    """The units that ship, by key; read once a process."""
    found: dict[str, Unit] = {}
    for entry in _read("units.toml")["unit"]:
        dimension = sys.intern(entry["dimension"])
        system: System = "ISO4217" if dimension == "currency" else "UCUM"
        unit = Unit(system, entry.get("code"), dimension, entry["name"])
        if dimension not in DIMENSIONS:
            raise LexiconError(f"data/units.toml: unit {unit.name!r}: no dimension {dimension!r}")
        if unit.key in found:
            raise LexiconError(f"data/units.toml: unit {unit.key!r} is listed twice")
        found[unit.key] = unit
    return found


@functools.cache
def currencies() -> dict[str, Unit]:
    """All currencies, by ISO 4217 code."""
    return {
        entry["code"]: Unit("ISO4217", entry["code"], "currency", entry["name"])
        for entry in _read("currencies.toml")["currency"]
    }


def _read(name: str) -> dict[str, list[dict[str, str]]]:
    return tomllib.loads((files("ljextract.data") / name).read_text(encoding="utf-8"))
