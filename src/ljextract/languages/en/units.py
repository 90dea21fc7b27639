"""English units beside a number: the word or sign, which of its senses it has there, and the rate it makes.

    unit  = ["-" | "("] (currency | coin | unit) [")"] [rate]
    rate  = "per" noun | "/" unit | ("a" | "an" | "each" | "every") unit-or-share | "-a-" noun      yuan per tonne, $80 a barrel, 12-cent-a-share

What a form means that has several senses is settled by `senses.toml`, first reading first.
"""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Sequence
from decimal import Decimal
from importlib.resources import files
from typing import Any, Final

from ljextract.errors import LexiconError
from ljextract.languages.en.contexts import (
    any_near,
    code_at,
    group,
    is_word,
    kept_of,
    word_before,
    words,
    words_near,
    words_of_run,
)
from ljextract.languages.en.letters import starts_with
from ljextract.languages.en.nouns import singular, word_at, word_end, words_of
from ljextract.lexicon import Entry, Hit, Lexicon, joins, passes, sieve_of
from ljextract.matcher import NumberHit, Reading
from ljextract.native import i64, mypyc_attr
from ljextract.values.number import Number, decimal
from ljextract.values.unit import Unit, counted, currencies, units

KINDS: Final[tuple[str, ...]] = ("currency", "subunit", "unit")


@mypyc_attr(acyclic=True)
class UnitUse:
    """A unit read beside a number: its span, and the unit; `word_end` is where the bare unit ends, without its rate."""

    __slots__ = ("end", "start", "unit", "word_end")

    def __init__(self, start: i64, end: i64, unit: Unit, word_end: int) -> None:
        self.start = start
        self.end = end
        self.unit = unit
        self.word_end = word_end


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


class _Family:
    """The currencies that share a name, and the words for their countries."""

    __slots__ = ("_forms", "_of", "entries")

    def __init__(self, entries: list[Entry]) -> None:
        self.entries = entries
        self._of: dict[str, int] = {}  # the currencies of a word, in bits
        for place, entry in enumerate(entries):
            for word in entry.words:
                self._of[word] = self._of.get(word, 0) | 1 << place
        self._forms = sieve_of([_form(word.encode("latin-1", "replace"), 0, len(word)) for word in self._of])

    def named(self, reading: Reading, start: i64, end: i64) -> list[Entry]:
        """The currencies whose countries a stretch of a text names: mostly none."""
        latin, forms = reading.latin, self._forms
        said = 0
        at: i64 = start
        stop: i64 = end
        while at < stop:
            begin: i64 = at
            while at < stop and 97 <= latin[at] <= 122:
                at += 1
            if begin < at and passes(forms, _form(latin, begin, at)):
                said |= self._of.get(reading.folded[begin:at], 0)
            at += 1
        return [entry for place, entry in enumerate(self.entries) if said >> place & 1] if said else []


def _form(latin: bytes, start: i64, end: i64) -> i64:
    """A number made of a word's first and last letters and its length, for a sieve."""
    first: i64 = latin[start]
    last: i64 = latin[end - 1]
    return first * 31 + last * 331 + end - start


def _asked(row: dict[str, Any], key: str) -> int:
    """What a reading asks of a yes or no: 1, 0, or -1 where it asks nothing."""
    return int(row[key]) if key in row else -1


class _Sense:
    """One reading of a sense, and what it asks of the place, worked out once; `always`: nothing. `cued`: one of the cues
    must be there."""

    __slots__ = (
        "also", "always", "before", "behind", "clear", "cued", "end", "far", "feet", "glued", "hyphen", "inches", "least", "lower",
        "named", "near", "negative", "of_except", "rate", "row", "text", "unit",
    )  # fmt: skip

    def __init__(self, row: dict[str, Any]) -> None:
        self.row = row
        self.unit: Unit | None = None  # of a row that names one, once it is asked for
        self.always = "unit" in row and len(row) == (2 if "family" in row else 1)
        self.glued = _asked(row, "glued")
        self.hyphen = _asked(row, "hyphen")
        self.negative = bool(row.get("negative"))
        self.lower = bool(row.get("lower"))
        self.least: Decimal | None = decimal(row["least"]) if "least" in row else None
        self.clear = bool(row.get("clear"))
        self.end = bool(row.get("end"))
        self.feet = bool(row.get("feet"))
        self.inches = bool(row.get("inches"))
        self.also: list[str] = row.get("also", [])
        self.far: list[str] = row.get("far", [])
        self.near: list[str] = row.get("near", [])
        self.named: list[str] | None = row.get("named")
        self.behind: list[str] = row.get("behind", [])
        self.before: list[str] | None = row.get("before")
        self.of_except: list[str] | None = row.get("of_except")
        self.rate: list[str] | None = row.get("rate")
        self.text: list[str] | None = row.get("text")
        self.cued = any(key in row for key in ("near", "text", "behind", "before", "of_except", "rate"))


class _Senses:
    """The senses by folded word and by symbol, and the currencies that share a name; `plain` are the units of entries of which no
    form has a sense or is anything else, None for the other entries; `settled` those of entries, for the forms that have none."""

    def __init__(self, lexicon: Lexicon) -> None:
        entries = lexicon.of("sense")
        self.by_word: dict[str, list[_Sense]] = {}
        self.by_symbol: dict[str, list[_Sense]] = {}
        for entry in entries:
            readings = [_Sense(row) for row in entry["reading"]]
            self.by_word.update(dict.fromkeys(entry.words, readings))
            self.by_symbol.update(dict.fromkeys(entry.symbols, readings))
        self.plain: dict[Entry, Unit | None] = {}
        self.settled: dict[str, tuple[Entry, Unit]] = {}
        families: dict[str, list[Entry]] = {}
        for entry in lexicon.of("whose"):
            for name in entry["of"]:
                families.setdefault(name, []).append(entry)
        self.families = {name: _Family(entries) for name, entries in families.items()}

    def plain_unit(self, entry: Entry) -> Unit | None:
        """The unit that an entry is in each of its forms, or None where it hangs on the form."""
        if entry not in self.plain:
            symbols = {symbol.lower() for symbol in self.by_symbol}
            forms = {*entry.words, *(symbol.lower() for symbol in entry.symbols)}
            alone = not entry.ambiguous and forms.isdisjoint(self.by_word) and forms.isdisjoint(symbols)
            unit = unit_of(entry) if alone else None
            self.plain[entry] = None if unit is not None and entry.kind == "currency" and unit.code is None else unit
        return self.plain[entry]


def _senses(lexicon: Lexicon) -> _Senses:
    senses: _Senses | None = lexicon.kept.get("en.senses")
    if senses is None:
        senses = lexicon.kept["en.senses"] = _Senses(lexicon)
    return senses


def read_unit(reading: Reading, at: i64, number: Number, start: i64) -> UnitUse | None:
    """The unit behind a number that stands at `start` and ends at `at`, with its rate; None where there is none."""
    folded, limit = reading.folded, reading.end
    hyphen, place, close = False, at, ""
    if at + 1 < limit and ord(folded[at]) == ord("-") and joins(folded[at + 1]):
        hyphen, place = True, at + 1
    else:
        place = reading.skip(at)
        if at < place < limit and folded[place] in ("(", "{", "<"):
            close = {"(": ")", "{": "}", "<": ">"}[folded[place]]
            place += 1
    hit = reading.longest(KINDS, place)
    if hit is None:
        return None
    if close and folded[hit.end : hit.end + 1] != close:
        return None
    if hyphen and starts_with(folded, hit.start, "in-") and folded[hit.end + 1 : hit.end + 2].isdigit():
        return None  # 3-in-1
    if hit.end < len(folded) and folded[hit.end].isdigit() and folded[hit.end - 1].isalnum():
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
    reading: Reading, hit: Hit, number: Number | None, start: i64, *, hyphen: bool = False, glued: bool = False
) -> Unit | None:
    """The unit that a word or sign is beside a number; None where it is none there."""
    entry, senses = hit.entry, _senses(reading.lexicon)
    plain = senses.plain_unit(entry)
    if plain is not None:
        return plain
    raw = reading.raw[hit.start : hit.end]
    settled = senses.settled.get(raw)
    if settled is not None and settled[0] is entry:
        return settled[1]
    word = reading.folded[hit.start : hit.end]
    readings = senses.by_symbol.get(raw)
    if readings is None:
        readings = senses.by_word.get(word)
    if readings is None and raw not in entry.ambiguous and word not in entry.ambiguous:
        unit = unit_of(entry)
        if entry.kind == "currency" and unit.code is None:
            return whose(reading, hit, unit.name, unit)
        if raw == word or raw in entry.symbols:
            senses.settled[raw] = entry, unit
        return unit
    if readings is None:
        return _code(reading, hit, raw, number, glued=glued)
    for sense in readings:
        if sense.always or _holds(reading, hit, sense, number, start, hyphen=hyphen, glued=glued):
            return _unit_of_sense(reading, sense, hit)
    return None


def _code(reading: Reading, hit: Hit, raw: str, number: Number | None, *, glued: bool) -> Unit | None:
    """A currency code that is a word in capitals too ("TOP", "ALL"): money where the number looks like an amount."""
    if hit.entry.kind != "currency" or raw not in hit.entry.symbols or number is None or number.value is None:
        return None
    bounds = reading.sentence(hit.start)
    start, end = bounds.start, bounds.end
    if reading.raw[start:end].isupper():
        return None
    return unit_of(hit.entry) if glued or abs(number.value) >= 100 else None


def _unit_of_sense(reading: Reading, sense: _Sense, hit: Hit) -> Unit | None:
    row, unit = sense.row, sense.unit
    if unit is not None:
        return whose(reading, hit, row["family"], unit) if "family" in row else unit
    if "count" in row:
        return counted(row["count"])
    if row.get("same"):
        return unit_of(hit.entry)
    if "unknown" in row:
        reading.note("ambiguous_unit", hit.start, hit.end, reading.raw[hit.start : hit.end])
        return Unit("UCUM", None, row["unknown"], row["unit"])
    if "unit" not in row:
        return None
    unit = sense.unit = unit_named(row["unit"], "en.senses")
    return whose(reading, hit, row["family"], unit) if "family" in row else unit


def whose(reading: Reading, hit: Hit, family: str, unit: Unit) -> Unit:
    """The currency of a shared name that the sentence, or else the article or its first words, is about; the unit itself where
    none is said.

    A unit without a code keeps none, and a diagnostic.
    """
    shared = _senses(reading.lexicon).families.get(family)
    if shared is not None:
        bounds = reading.sentence(hit.start)
        start, end = bounds.start, bounds.end
        named = shared.named(reading, start, end) or _named_in_run(reading, shared)
        if len(named) > 1:  # "Norway and EU agree …": the article's first words, where it names Denmark, too
            bounds = reading.sentence(reading.start)
            start, end = bounds.start, bounds.end
            named = shared.named(reading, start, end) or [_named_first(reading, named)]
        if len(named) == 1:
            return currencies()[named[0]["code"]]
    if unit.code is None:
        reading.note("ambiguous_currency", hit.start, hit.end, reading.raw[hit.start : hit.end])
    return unit


def _named_in_run(reading: Reading, shared: _Family) -> list[Entry]:
    """The currencies whose countries the run names; looked for once."""
    named = kept_of(reading).named
    found = named.get(shared)
    if found is None:
        found = named[shared] = shared.named(reading, reading.start, reading.end)
    return found


def _named_first(reading: Reading, entries: list[Entry]) -> Entry:
    """The country that the text names before the others: Kenya in "NAIROBI, Feb. 3 - …", which names Uganda further down."""
    first, at = entries[0], reading.end
    for entry in entries:
        for word in entry.words:
            if 0 <= (place := _first_place(reading, word)) < at:
                first, at = entry, place
    return first


def _holds(
    reading: Reading, hit: Hit, sense: _Sense, number: Number | None, start: i64, *, hyphen: bool, glued: bool
) -> bool:
    """Whether the conditions of a reading hold at a place."""
    folded, raw = reading.folded, reading.raw
    if (sense.glued >= 0 and (sense.glued == 1) != glued) or (sense.hyphen >= 0 and (sense.hyphen == 1) != hyphen):
        return False
    if sense.negative and (number is None or number.value is None or number.value >= 0):
        return False
    if sense.lower and ord(raw[hit.start]) != ord(folded[hit.start]):
        return False
    least = sense.least
    if least is not None:
        size = None if number is None else number.value if number.value is not None else number.low
        if size is None or abs(size) < least:
            return False
    at = reading.skip(hit.end)
    behind = word_end(folded, at, reading.end)
    next_word = folded[at:behind]
    if sense.clear and next_word and next_word not in words_of(reading.lexicon).ends:
        return False
    if sense.end and raw[at : at + 1].isalnum():
        return False
    for name in sense.also:
        if not any_near(reading, hit.start, name):
            return False
    if sense.far and _near_any(reading, hit.start, sense.far):
        return False
    if sense.named is not None and not _is_named_first(reading, sense.named):
        return False
    if sense.feet and not _feet_before(reading, start):
        return False
    if sense.inches and not _inches_behind(reading, hit.end):
        return False
    if not sense.cued:
        return True
    if (
        sense.rate is not None
        and next_word in ("a", "an", "per")
        and word_at(folded, reading.skip(behind), reading.end) in sense.rate
    ):
        return True
    if sense.near and _near_any(reading, hit.start, sense.near):
        return True
    if next_word in sense.behind:
        return True
    if sense.before is not None and word_before(reading, start)[1] in sense.before:
        return True
    if sense.of_except is not None and next_word == "of":
        then = word_at(folded, reading.skip(behind), reading.end)
        return bool(then) and then not in sense.of_except
    return sense.text is not None and _more_of(reading, hit.start, *sense.text)


def _near_any(reading: Reading, at: i64, names: Sequence[str]) -> bool:
    """Whether a word of any of the groups stands in the sentence that holds a place."""
    return any(any_near(reading, at, name) for name in names)


def _more_of(reading: Reading, at: i64, first: str, second: str) -> bool:
    """Whether the sentence, or else the run, has more words of the first group than of the second."""
    for said in (words_near(reading, at), words_of_run(reading)):
        counts = [len(said & group(reading.lexicon, name)) for name in (first, second)]
        if counts[0] != counts[1]:
            return counts[0] > counts[1]
    return False


def _is_named_first(reading: Reading, names: Sequence[str]) -> bool:
    """Whether the text names the first of some words before the others: "45 degrees Celsius (113 degrees Fahrenheit)"."""
    places = [_first_place(reading, name) for name in names]
    return places[0] >= 0 and all(place < 0 or places[0] < place for place in places[1:])


def _first_place(reading: Reading, name: str) -> i64:
    key = ("en.first_place", name)
    if key not in reading.memo:
        folded, end = reading.folded, reading.end
        at = folded.find(name, reading.start, end)
        while at >= 0 and not (_is_edge(reading, at) and _is_edge(reading, at + len(name))):
            at = folded.find(name, at + 1, end)
        reading.memo[key] = at
    place: int = reading.memo[key]
    return place


def _is_edge(reading: Reading, at: i64) -> bool:
    """Whether a word begins or ends at a place of the run."""
    folded = reading.folded
    before = at > 0 and is_word(ord(folded[at - 1]))
    return before != (at < reading.end and is_word(ord(folded[at])))


def _inches_behind(reading: Reading, at: i64) -> bool:
    number = reading.number_at.get(at)
    return number is not None and reading.folded.startswith(('"', "″"), number.end)


def _feet_before(reading: Reading, start: i64) -> bool:
    at = reading.skip_back(start)
    return at > reading.start and reading.folded[at - 1] in "'′"


def beside_number(reading: Reading, start: i64, end: i64) -> bool:
    """Whether capitals are the currency or unit of a number beside them, or a part of it: "BTC 75", "30 MUSD", "CFA francs".

    The readers of names ask, so that these are none.
    """
    numbers = reading.numbers
    low, high = 0, len(numbers)
    while low < high:  # the first number that begins here or behind
        middle = (low + high) // 2
        if numbers[middle].start < start:
            low = middle + 1
        else:
            high = middle
    if low < len(numbers) and reading.skip_back(numbers[low].start) <= start + _NEAR:
        hit = reading.longest("currency", start)
        if (
            hit is not None
            and hit.end >= end
            and reading.raw[start : hit.end] in hit.entry.symbols
            and reading.skip(hit.end) in reading.number_at
        ):
            return True
    while low > 0 and numbers[low - 1].end > max(reading.start, start - _NEAR):
        low -= 1
        if numbers[low].end <= start:
            hit = reading.longest(KINDS, reading.skip(numbers[low].end))
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


def read_rate(reading: Reading, end: i64, unit: Unit) -> tuple[int, Unit] | None:
    """A rate's denominator behind a unit, and the unit with it: one code where it is a physical compound, else `per`."""
    folded, limit = reading.folded, reading.end
    code = ord(folded[end]) if end < len(folded) else 0
    if code > 32 and code != ord("/") and code != ord("-") and code != ord(")"):
        return None
    if unit.dimension == "ratio" and unit.code != "%":
        return None
    if code == ord(")") or (code == 32 and code_at(folded, end + 1) == ord("(")):
        restated = _RESTATED.match(folded, end, limit)
        rate = None if restated is None else read_rate(reading, restated.end(), unit)
        return None if rate is None else (end, rate[1])  # "2,500 CFA francs ($4.45) a kilogram"
    if code > 32:
        for lead in ("/", "-per-", "-a-", "-an-"):
            if starts_with(folded, end, lead):
                at = end + len(lead)
                return _denominator(reading, at, unit, free=lead == "-per-", tight=True)
        return None
    at = reading.skip(end)
    if at == end or at >= limit:
        return None
    code, then = ord(folded[at]), code_at(folded, at + 1)
    if code == ord("o") or code == ord("f"):
        if unit.dimension == "ratio":
            return None
        rate = None
        if code == ord("o") and then == ord("f"):
            of = _OF_A.match(folded, at, limit)  # "90,000 tons of cocoa a year"
            rate = None if of is None else _denominator(reading, of.end(), unit, free=False)
        elif then == ord("n") or then == ord("o"):
            for lead in ("on every ", "on each ", "for every ", "for each "):
                if starts_with(folded, at, lead):  # "losing 24 euros on every tonne"
                    rate = _denominator(reading, at + len(lead), unit, free=False)
        return None if rate is None else (end, rate[1])
    lead = _rate_lead(folded, at, code, then)
    if lead == "annually":
        behind = at + len("annually")
        return None if folded[behind : behind + 1].isalnum() else (behind, compound(unit, units()["a"]))
    if not lead:
        return None
    thing = reading.skip(at + len(lead))
    return _denominator(reading, thing, unit, free=lead == "per " or _is_priced(reading, lead, thing, unit))


def _rate_lead(folded: str, at: i64, code: int, then: int) -> str:
    """What leads a rate's denominator at a place ("per ", "a "), "annually", or ""; `code` and `then` are the characters there."""
    if code == ord("a") and then == 32:
        return "a "
    if code == ord("a") and then == ord("n"):
        lead = "an " if code_at(folded, at + 2) == 32 else "annually"
    elif code == ord("p") and then == ord("e"):
        lead = "per "
    elif code == ord("e") and then == ord("a"):
        lead = "each "
    elif code == ord("e") and then == ord("v"):
        lead = "every "
    elif code == ord("t") and then == ord("o"):
        lead = "to the "
    else:
        return ""
    return lead if starts_with(folded, at, lead) else ""


def _is_priced(reading: Reading, lead: str, at: i64, unit: Unit) -> bool:
    """Whether an amount of money is that of a thing at a place, whatever it is called: "$4.60 a tray, while …"."""
    if unit.dimension != "currency" or lead not in ("a ", "an "):
        return False
    folded, limit = reading.folded, reading.end
    end = word_end(folded, at, limit)
    if end == at or not folded[at:end].isalpha() or end - at < 3:
        return False
    behind = reading.skip(end)
    if behind >= limit or (behind == end and folded[end] in _ENDS_PRICE):
        return True
    return word_at(folded, behind, limit) in _GOES_ON


_ENDS_PRICE: Final = frozenset(',.;:)\n"”')
_GOES_ON: Final = frozenset(
    "in on at from for to and but while this last more less after before by or since until".split()
)


_RESTATED: Final = re.compile(r"\)(?= (?:an?|per) )| \([^()\n]{2,24}\)(?= (?:an?|per) )")
_OF_A: Final = re.compile(r"of (?:[a-z][a-z-]+ ){1,4}an? (?=(?:year|month|week|day|hour)\b)")


def _denominator(reading: Reading, at: i64, unit: Unit, *, free: bool, tight: bool = False) -> tuple[int, Unit] | None:
    """The unit or noun at a place as what a rate is per. `free`: any noun will do, as behind "per"."""
    lists = words_of(reading.lexicon)
    number = reading.number_at.get(at)
    if number is not None and number.number.form != "ordinal":
        return _of_so_many(reading, number, unit) if free else None
    hit = reading.longest("unit", at)
    if hit is not None:
        below: Unit | None = unit_of(hit.entry)
        if reading.folded[hit.start : hit.end] in hit.entry.ambiguous:
            below = resolved(reading, hit, None, hit.start) if hit.end - hit.start > 1 or tight else None
        if reading.folded[hit.start : hit.end] == "pound":
            below = units()["[lb_av]"]  # 99 cents a pound
        if below is not None and below.dimension not in ("ratio", "other", "currency", "count"):
            if reading.folded[hit.end : hit.end + 1] == "-" and not tight:
                return None  # "a year-end bonus"
            behind = word_at(reading.folded, reading.skip(hit.end), reading.end)
            if behind in words(reading.lexicon, "no_rate") and not _is_gross(reading, hit.end, behind):
                return None  # "up from $2 million a year earlier"
            return hit.end, compound(unit, below)
    end = word_end(reading.folded, at, reading.end)
    if end == at or number is not None:
        return None
    word = reading.folded[at:end]
    if word == "annum":
        return end, compound(unit, units()["a"])
    if word in lists.ends or (not free and word not in words(reading.lexicon, "per_noun")):
        return None
    return end, _per(unit, singular(word, lists))


def _of_so_many(reading: Reading, number: NumberHit, unit: Unit) -> tuple[int, Unit] | None:
    """The unit per so many of something: "58 deaths per 100,000 residents", "74 cents per thousand cubic feet"."""
    at = reading.skip(number.end)
    if at == number.end:
        return None
    hit = reading.longest("unit", at)
    end = hit.end if hit is not None else word_end(reading.folded, at, reading.end)
    if end == at or (hit is None and not reading.folded[at:end].isalpha()):
        return None
    return end, _per(unit, reading.folded[number.start : end])


def _is_gross(reading: Reading, at: i64, behind: str) -> bool:
    """Whether "before" tells what is not yet taken from an amount: "$23.40 an hour before tips"."""
    place = reading.skip(at) + len("before ")
    return behind == "before" and word_at(reading.folded, place, reading.end) in words(reading.lexicon, "gross")


def compound(unit: Unit, below: Unit) -> Unit:
    """A unit per another: the catalogue's compound, a speed, or the unit with `per`."""
    key = f"{unit.code}/{below.code}"
    if unit.system == "UCUM" and unit.code and below.code:
        known = units().get(key) or (units().get(f"{unit.code}/({below.code})"))
        if known is not None:
            return known
        if unit.dimension == "length" and below.dimension == "time" and below.code in ("s", "ms", "min", "h"):
            return Unit("UCUM", key, "speed", f"{unit.name} per {below.name}")
    return _per(unit, below.key)


def _per(unit: Unit, what: str) -> Unit:
    """The unit per another, or per a noun."""
    return Unit(unit.system, unit.code, unit.dimension, unit.name, unit.classifier, what)


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
