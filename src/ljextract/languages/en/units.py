"""English units beside a number: the word or sign, which of its senses it has there, and the rate it makes.

    unit  = ["-" | "("] (currency | coin | unit) [")"] [rate]
    rate  = "per" noun | "/" unit | ("a" | "an" | "each" | "every") unit-or-share | "-a-" noun      yuan per tonne, $80 a barrel, 12-cent-a-share

What a form means that has several senses is settled by `senses.toml`, first reading first.
"""

from __future__ import annotations

import functools
import tomllib
from dataclasses import replace
from decimal import Decimal
from importlib.resources import files
from typing import Any, Final, NamedTuple

from ljextract.errors import LexiconError
from ljextract.languages.en.contexts import any_near, group, word_before, words, words_near, words_of_run
from ljextract.languages.en.nouns import WORD, singular, words_of
from ljextract.lexicon import KEPT_LEXICONS, Entry, Hit, Lexicon, joins
from ljextract.matcher import Reading
from ljextract.values.number import Number, decimal
from ljextract.values.unit import Unit, counted, currencies, units

KINDS: Final = ("currency", "subunit", "unit")


class UnitUse(NamedTuple):
    """A unit read beside a number: its span, and the unit; `word` ends where the bare unit does, without its rate."""

    start: int
    end: int
    unit: Unit
    word_end: int


def unit_of(entry: Entry) -> Unit:
    """The catalogue's unit of a word file's entry. Raises LexiconError where the catalogue has none."""
    if entry.kind == "subunit":
        return units()[entry["name"]]
    return unit_named(entry.get("code") or entry.get("unit") or entry["name"], entry.id)


def unit_named(key: str, where: str) -> Unit:
    """The unit or currency of a key. Raises LexiconError, naming where the key stands, where there is none."""
    found = units().get(key) or currencies().get(key)
    if found is None:
        raise LexiconError(f"{where}: neither data/units.toml nor data/currencies.toml has {key!r}")
    return found


@functools.lru_cache(maxsize=KEPT_LEXICONS)
def _senses(lexicon: Lexicon) -> tuple[dict[str, Entry], dict[str, Entry]]:
    """The senses by folded word and by symbol."""
    entries = lexicon.of("sense")
    by_word = {word: entry for entry in entries for word in entry.words}
    return by_word, {symbol: entry for entry in entries for symbol in entry.symbols}


def read_unit(reading: Reading, at: int, number: Number, start: int) -> UnitUse | None:
    """The unit behind a number that stands at `start` and ends at `at`, with its rate; None where there is none."""
    char = reading.folded[at] if at < reading.end else ""
    hyphen, place, close = False, at, ""
    if char == "-" and at + 1 < reading.end and joins(reading.folded[at + 1]):
        hyphen, place = True, at + 1
    else:
        place = reading.skip(at)
        if place < reading.end and reading.folded[place] in "({<" and place > at:
            close = ")}>"["({<".index(reading.folded[place])]
            place += 1
    hit = reading.longest(KINDS, place)
    if hit is None:
        return None
    if close and reading.folded[hit.end : hit.end + 1] != close:
        return None
    if hyphen and reading.folded[hit.end : hit.end + 1] == "-" and reading.folded[hit.end + 1 : hit.end + 2].isdigit():
        return None  # 3-in-1
    if reading.folded[hit.end : hit.end + 1].isdigit() and reading.folded[hit.end - 1].isalnum():
        return None  # 24703m212
    hit = _without_stop(reading, hit)
    unit = resolved(reading, hit, number, start, hyphen=hyphen, glued=place == at)
    if unit is None:
        return None
    if close:
        return UnitUse(place - 1, hit.end + 1, unit, hit.end + 1)
    return with_rate(reading, UnitUse(place, hit.end, unit, hit.end))


def _without_stop(reading: Reading, hit: Hit) -> Hit:
    """The form without its full stop where that ends a sentence ("It weighs 200 lbs.")."""
    if reading.folded[hit.end - 1] != "." or hit.end < reading.sentence(hit.start).end - 1:
        return hit
    shorter = reading.lexicon.table(*KINDS).longest(reading.folded, reading.raw, hit.start, hit.end - 1)
    return shorter if shorter is not None and shorter.end == hit.end - 1 else hit


def resolved(
    reading: Reading, hit: Hit, number: Number | None, start: int, *, hyphen: bool = False, glued: bool = False
) -> Unit | None:
    """The unit that a word or sign is beside a number; None where it is none there."""
    raw, word = reading.raw[hit.start : hit.end], reading.folded[hit.start : hit.end]
    entry = hit.entry
    by_word, by_symbol = _senses(reading.lexicon)
    sense = by_symbol.get(raw) or by_word.get(word)
    if sense is None and raw not in entry.ambiguous and word not in entry.ambiguous:
        unit = unit_of(entry)
        return whose(reading, hit, unit.name, unit) if entry.kind == "currency" and unit.code is None else unit
    if sense is None:
        return _code(reading, hit, raw, number, glued=glued)
    for row in sense["reading"]:
        if _holds(reading, hit, row, number, start, hyphen=hyphen, glued=glued):
            return _unit_of_reading(reading, row, hit)
    return None


def _code(reading: Reading, hit: Hit, raw: str, number: Number | None, *, glued: bool) -> Unit | None:
    """A currency code that is a word in capitals too ("TOP", "ALL"): money where the number looks like an amount."""
    if hit.entry.kind != "currency" or raw not in hit.entry.symbols or number is None or number.value is None:
        return None
    start, end = reading.sentence(hit.start)
    if reading.raw[start:end].isupper():
        return None
    return unit_of(hit.entry) if glued or abs(number.value) >= 100 else None


def _unit_of_reading(reading: Reading, row: dict[str, Any], hit: Hit) -> Unit | None:
    if "count" in row:
        return counted(row["count"])
    if row.get("same"):
        return unit_of(hit.entry)
    if "unknown" in row:
        reading.note("ambiguous_unit", hit.start, hit.end, reading.raw[hit.start : hit.end])
        return Unit("UCUM", None, row["unknown"], row["unit"])
    if "unit" not in row:
        return None
    unit = unit_named(row["unit"], "en.senses")
    return whose(reading, hit, row["family"], unit) if "family" in row else unit


@functools.lru_cache(maxsize=KEPT_LEXICONS)
def _families(lexicon: Lexicon) -> dict[str, list[Entry]]:
    """The currencies that share a name."""
    found: dict[str, list[Entry]] = {}
    for entry in lexicon.of("whose"):
        for name in entry["of"]:
            found.setdefault(name, []).append(entry)
    return found


def whose(reading: Reading, hit: Hit, family: str, unit: Unit) -> Unit:
    """The currency of a shared name that the sentence, or else the article, is about; the unit itself where none is said.

    A unit without a code keeps none, and a diagnostic.
    """
    entries = _families(reading.lexicon).get(family, ())
    for said in (words_near(reading, hit.start), words_of_run(reading)):
        named = [entry for entry in entries if not said.isdisjoint(entry.words)]
        if len(named) == 1:
            return currencies()[named[0]["code"]]
        if named:
            break
    if unit.code is None:
        reading.note("ambiguous_currency", hit.start, hit.end, reading.raw[hit.start : hit.end])
    return unit


def _holds(
    reading: Reading, hit: Hit, row: dict[str, Any], number: Number | None, start: int, *, hyphen: bool, glued: bool
) -> bool:
    """Whether the conditions of a reading hold at a place."""
    folded, raw = reading.folded, reading.raw
    if ("glued" in row and row["glued"] != glued) or ("hyphen" in row and row["hyphen"] != hyphen):
        return False
    if row.get("negative") and (number is None or number.value is None or number.value >= 0):
        return False
    if row.get("lower") and raw[hit.start] != folded[hit.start]:
        return False
    if "least" in row:
        size = None if number is None else number.value if number.value is not None else number.low
        if size is None or abs(size) < decimal(row["least"]):
            return False
    behind = WORD.match(folded, reading.skip(hit.end), reading.end)
    next_word = behind.group() if behind is not None else ""
    if row.get("clear") and next_word and next_word not in words_of(reading.lexicon).ends:
        return False
    if row.get("end") and reading.raw[reading.skip(hit.end) : reading.skip(hit.end) + 1].isalnum():
        return False
    if any(not any_near(reading, hit.start, name) for name in row.get("also", ())):
        return False
    if any(any_near(reading, hit.start, name) for name in row.get("far", ())):
        return False
    if row.get("feet") and not _feet_before(reading, start):
        return False
    if row.get("inches") and not _inches_behind(reading, hit.end):
        return False
    if not any(key in row for key in ("near", "text", "behind", "before", "of_except")):
        return True
    if "near" in row and any(any_near(reading, hit.start, name) for name in row["near"]):
        return True
    if next_word in row.get("behind", ()):
        return True
    if "before" in row and word_before(reading, start)[1] in row["before"]:
        return True
    if "of_except" in row and next_word == "of":
        assert behind is not None  # there is a next word
        then = WORD.match(folded, reading.skip(behind.end()), reading.end)
        return then is not None and then.group() not in row["of_except"]
    return "text" in row and _more_of(reading, hit.start, *row["text"])


def _more_of(reading: Reading, at: int, first: str, second: str) -> bool:
    """Whether the sentence, or else the run, has more words of the first group than of the second."""
    for said in (words_near(reading, at), words_of_run(reading)):
        counts = [len(said & group(reading.lexicon, name)) for name in (first, second)]
        if counts[0] != counts[1]:
            return counts[0] > counts[1]
    return False


def _inches_behind(reading: Reading, at: int) -> bool:
    number = reading.number_at.get(at)
    return number is not None and reading.folded.startswith(('"', "″"), number.end)


def _feet_before(reading: Reading, start: int) -> bool:
    at = reading.skip_back(start)
    return at > reading.start and reading.folded[at - 1] in "'′"


def beside_number(reading: Reading, start: int, end: int) -> bool:
    """Whether capitals are the currency or unit of a number beside them, or a part of it: "BTC 75", "30 MUSD", "CFA francs".

    The readers of names ask, so that these are none.
    """
    hit = reading.longest(("currency",), start)
    if (
        hit is not None
        and hit.end >= end
        and reading.raw[start : hit.end] in hit.entry.symbols
        and reading.skip(hit.end) in reading.number_at
    ):
        return True
    for place in range(start, max(reading.start, start - _NEAR), -1):
        if place in reading.number_ending:
            hit = reading.longest(KINDS, reading.skip(place))
            return hit is not None and hit.end >= end
    return start + 1 in reading.number_ending or start + 2 in reading.number_ending


_NEAR: Final = 24
"""Characters between a number and the end of its unit's name that hold capitals: "Central African CFA"."""


# Rates


def with_rate(reading: Reading, use: UnitUse) -> UnitUse:
    """A unit with the rate that the words behind it make of it, if they do."""
    found = read_rate(reading, use.end, use.unit)
    if found is None:
        return use
    end, unit = found
    return UnitUse(use.start, end, unit, use.word_end)


def read_rate(reading: Reading, end: int, unit: Unit) -> tuple[int, Unit] | None:
    """A rate's denominator behind a unit, and the unit with it: one code where it is a physical compound, else `per`."""
    folded = reading.folded
    if unit.dimension == "ratio" and unit.code != "%":
        return None
    for lead in ("/", "-per-", "-a-", "-an-"):
        if folded.startswith(lead, end):
            at = end + len(lead)
            return _denominator(reading, at, unit, free=lead == "-per-", tight=True)
    at = reading.skip(end)
    if at == end or at >= reading.end:
        return None
    for lead in ("per ", "a ", "an ", "each ", "every ", "to the "):
        if folded.startswith(lead, at):
            return _denominator(reading, reading.skip(at + len(lead)), unit, free=lead == "per ")
    return None


def _denominator(reading: Reading, at: int, unit: Unit, *, free: bool, tight: bool = False) -> tuple[int, Unit] | None:
    """The unit or noun at a place as what a rate is per. `free`: any noun will do, as behind "per"."""
    lists = words_of(reading.lexicon)
    number = reading.number_at.get(at)
    if number is not None and number.number.form != "ordinal":
        return None  # "per 1,000 people"
    hit = reading.longest(("unit",), at)
    if hit is not None:
        below: Unit | None = unit_of(hit.entry)
        if reading.folded[hit.start : hit.end] in hit.entry.ambiguous:
            below = resolved(reading, hit, None, hit.start) if hit.end - hit.start > 1 or tight else None
        if reading.folded[hit.start : hit.end] == "pound":
            below = units()["[lb_av]"]  # 99 cents a pound
        if below is not None and below.dimension not in ("ratio", "other", "currency", "count"):
            if reading.folded[hit.end : hit.end + 1] == "-" and not tight:
                return None  # "a year-end bonus"
            behind = WORD.match(reading.folded, reading.skip(hit.end), reading.end)
            if behind is not None and behind.group() in words(reading.lexicon, "no_rate"):
                return None  # "up from $2 million a year earlier"
            return hit.end, compound(unit, below)
    found = WORD.match(reading.folded, at, reading.end)
    if found is None or number is not None:
        return None
    word, end = found.group(), found.end()
    if word == "annum":
        return end, compound(unit, units()["a"])
    if word in lists.ends or (not free and word not in words(reading.lexicon, "per_noun")):
        return None
    return end, replace(unit, per=singular(word, lists))


def compound(unit: Unit, below: Unit) -> Unit:
    """A unit per another: the catalogue's compound, a speed, or the unit with `per`."""
    key = f"{unit.code}/{below.code}"
    if unit.system == "UCUM" and unit.code and below.code:
        known = units().get(key) or (units().get(f"{unit.code}/({below.code})"))
        if known is not None:
            return known
        if unit.dimension == "length" and below.dimension == "time" and below.code in ("s", "ms", "min", "h"):
            return Unit("UCUM", key, "speed", f"{unit.name} per {below.name}")
    return replace(unit, per=below.key)


# Units that make one quantity together

_SMALLER: Final = {
    ("[ft_i]", "[in_i]"): 12, ("[yd_i]", "[ft_i]"): 3, ("[lb_av]", "[oz_av]"): 16, ("[stone_av]", "[lb_av]"): 14, ("h", "min"): 60, ("min", "s"): 60,
    ("kg", "g"): 1000, ("km", "m"): 1000, ("m", "cm"): 100,
}  # fmt: skip


def in_smaller(unit: Unit, small: Unit) -> Decimal | None:
    """How many of a smaller unit make the unit, for those that are said together; None for others."""
    if unit.dimension == "currency":
        return _coins().get((unit.code or "", small.name))
    count = _SMALLER.get((unit.code or "", small.code or ""))
    return None if count is None else Decimal(count)


@functools.cache
def _coins() -> dict[tuple[str, str], Decimal]:
    """How many of its coin make one of a currency, by the currency's code and the coin's name."""
    data = tomllib.loads((files("ljextract.data") / "currencies.toml").read_text(encoding="utf-8"))["currency"]
    coins = {(entry["code"], entry["subunit"]): Decimal(entry["per"]) for entry in data if "subunit" in entry}
    return coins | {("CNY", "jiao"): Decimal(10)}  # beside the fen
