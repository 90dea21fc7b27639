"""What the words around a quantity say of it: its comparator, and whether it is the size of a change.

    comparator = word {filler} quantity            "more than a further 20", "up to about $5 million"
               | quantity word                     "20 or more"
    change     = verb {filler} quantity            "rose a further 5%", "cut 500 jobs"
               | verb … "by" {filler} quantity     "raised its stake in the firm by 5%"
               | noun ["in" …] "of" {filler} quantity     "a rise in prices of 5%", "growth of 7%"
               | quantity {modifier} noun          "a 5% year-on-year increase"
               | quantity "higher"

A level is no change: "rose to 5%", "up at $5". All looks back are bounded by the clause and a few words.
"""

from __future__ import annotations

import functools
from typing import Final, NamedTuple

from ljextract.languages.en.contexts import ends_before, word_before, words
from ljextract.languages.en.nouns import WORD, words_of
from ljextract.lexicon import Entry, Hit, Lexicon
from ljextract.matcher import Reading
from ljextract.values.amount import Change
from ljextract.values.number import Comparator
from ljextract.values.unit import Unit

FILLERS: Final = 4
"""Words that may stand between a comparator and its number: "more than a further estimated 20"."""
REACH: Final = 9
"""Words between "by" or "of" and the verb or noun that it belongs to: "raised its stake in the Swiss bank last year by 5%"."""


class Said(NamedTuple):
    """A word of comparison and where it begins; `start` is the quantity's own where there is none."""

    comparator: Comparator | None
    start: int


def comparator_before(reading: Reading, start: int, end: int, unit: Unit | None) -> Said:
    """What the words right before a quantity say of it."""
    place = start
    first: int | None = None
    fillers = words(reading.lexicon, "filler")
    for _ in range(FILLERS):
        at = reading.skip_back(place)
        hit = ends_before(reading, "comparator", at)
        if hit is not None:
            found = _sign(hit, end, unit, reading)
            if found != "=":
                return Said(found, hit.start)
            first = hit.start if first is None else first
            place = hit.start
            continue
        begin, word = word_before(reading, at)
        if word not in fillers:
            break
        place = begin
    return Said(None, start)


def _sign(hit: Hit, end: int, unit: Unit | None, reading: Reading) -> Comparator:
    entry = hit.entry
    sign: Comparator = entry["comparator"]
    if "duration" in entry.data and unit is not None and unit.dimension == "time":
        before = word_before(reading, hit.start)[1]
        if before not in words(reading.lexicon, "lasting"):
            sign = entry["duration"]  # "spread over five years"
    if sign == "<" and unit is not None and unit.dimension == "length" and reading.folded.startswith(" of ", end):
        return "="  # "buried under 14 inches of snow"
    return sign


def comparator_behind(reading: Reading, end: int) -> Comparator | None:
    """What the words right behind a quantity say of it."""
    at = reading.skip(end)
    if at >= reading.end or reading.folded[at] not in _first_letters(reading.lexicon):
        return None
    hit = reading.longest(("comparator_behind",), at)
    if hit is None or (hit.start > end and reading.folded[hit.start] in "+-"):
        return None
    if reading.folded[hit.start : hit.end] in hit.entry.ambiguous:
        behind = reading.skip(hit.end)
        if behind < reading.end and reading.folded[behind] not in ".,;:)!?\n\r\"'":
            return None  # "5 percent plus a bonus"
    sign: Comparator = hit.entry["comparator"]
    return sign


@functools.lru_cache(maxsize=4)
def _first_letters(lexicon: Lexicon) -> frozenset[str]:
    """What words like "or more" begin with."""
    return frozenset(word[0] for entry in lexicon.of("comparator_behind") for word in (*entry.words, *entry.symbols))


def change_of(reading: Reading, start: int, end: int, unit: Unit | None, *, tied: bool = False) -> Change | None:
    """Whether the quantity between `start` (its comparator included) and `end` is the size of a change.

    `tied`: a hyphen ties its number to the unit, so that it qualifies a noun behind ("a 500-point drop", "a 16-storey block").
    """
    found = _behind(reading, end, unit, tied=tied)
    if found is None and not tied:
        found = _before(reading, start, unit) or _same_change(reading, start)
    keep_change(reading, start, end, unit, found)
    return found


def _before(reading: Reading, start: int, unit: Unit | None) -> Change | None:
    if unit is not None and unit.dimension == "ratio" and reading.folded[start] in "+-":
        return _signed(reading, start)
    floor = reading.sentence(start).start
    fillers, stops = words(reading.lexicon, "filler"), words(reading.lexicon, "change_stop")
    copulas = words(reading.lexicon, "copula")
    linked = ""  # "by" or "of": what it belongs to may stand further off
    place = start
    for count in range(REACH):
        at = reading.skip_back(place)
        if at <= floor:
            return None
        if not linked or count == 0:
            hit = ends_before(reading, "change_verb", at)
            if hit is not None and hit.start >= floor and linked != "of" and _moves(reading, hit, unit, linked):
                return _direction(hit.entry)
        begin, word = word_before(reading, at)
        if not word and linked == "by" and reading.folded[at - 1] == ",":
            return last_change(reading, start, unit)  # "Ford was down 2.3%, Fiat by 2.6%"
        if not word:
            return None  # a comma, a bracket: another clause
        if linked:
            found = _linked(reading, at, linked, unit)
            if found is not None:
                return found
            if linked == "of" and word in stops and word not in ("in", "for", "on") and count > 1:
                return None
            if word in ("to", "from", "that", "which", "who", "and", "but", "while"):
                return None
        elif word == "by":
            linked = "by"
        elif word in copulas:
            linked = "of"
        elif word in fillers or word.endswith("ly") or word in ("a", "an"):
            pass
        else:
            return None
        place = begin
    return None


def keep_change(reading: Reading, start: int, end: int, unit: Unit | None, change: Change | None) -> None:
    """Remember a quantity's change for what leans on it: "190 points, or 0.6%"."""
    reading.memo["en.change", end] = change
    if change is not None and unit is not None:
        reading.memo["en.last_change", reading.sentence(start).start] = unit.key, change


def last_change(reading: Reading, start: int, unit: Unit | None) -> Change | None:
    """The change of the last quantity of the same unit in the sentence."""
    kept = reading.memo.get(("en.last_change", reading.sentence(start).start))
    return kept[1] if kept is not None and unit is not None and kept[0] == unit.key else None


def _same_change(reading: Reading, start: int) -> Change | None:
    """The change of the quantity that this one restates: "190 points, or 0.6%", "64 points (0.4%)"."""
    at = reading.skip_back(start)
    if reading.folded.endswith("or", reading.start, at):
        at = reading.skip_back(at - 2)
        if at > reading.start and reading.folded[at - 1] == ",":
            at -= 1
    elif at > reading.start and reading.folded[at - 1] == "(":
        at = reading.skip_back(at - 1)
    else:
        return None
    return reading.memo.get(("en.change", at))


def _signed(reading: Reading, start: int) -> Change | None:
    """The change of a percentage with a sign in a list of them: "Dow +0.2%, DAX -1.6%"; a rate of -0.5% is a level."""
    if reading.folded[start] == "+":
        return "increase"
    before = reading.skip_back(start)
    place, word = word_before(reading, start)
    listed = before == reading.start or reading.raw[place : place + 1].isupper() or not word or word.isdigit()
    return "decrease" if listed and word not in ("at", "of", "to") else None


def _linked(reading: Reading, at: int, linked: str, unit: Unit | None) -> Change | None:
    """The change that "by" or "of" belongs to, where its word ends at a place."""
    if linked == "of" and (unit is None or (unit.system == "COUNT" and unit.name != "point")):
        return None  # "a rise in a poll of 28 economists"
    hit = ends_before(reading, "change_noun", at) or (
        ends_before(reading, "change_verb", at) if linked == "by" else None
    )
    return _direction(hit.entry) if hit is not None else None


def _moves(reading: Reading, hit: Hit, unit: Unit | None, linked: str) -> bool:
    """Whether a verb right before a quantity makes it the size of a change."""
    word = reading.folded[hit.start : hit.end]
    counts = unit is not None and unit.system == "COUNT" and unit.name != "point"
    if word in ("up", "down"):
        before = word_before(reading, hit.start)[1]
        if before in words(reading.lexicon, "particle_verb") or (
            counts and before not in ("", "is", "are", "was", "were")
        ):
            return False
    if linked == "by":
        return True
    if (
        reading.raw[hit.start].isupper()
        and reading.skip_back(hit.start) <= reading.sentence(hit.start).start
        and word in words(reading.lexicon, "command")
    ):
        return False  # "Add five drops"
    relative = unit is not None and (
        unit.dimension == "ratio" or unit.name in ("point", "basis point", "cent", "penny")
    )
    if word in ("lost", "lose", "loses", "losing", "recovered", "won"):
        return relative
    if hit.entry["sort"] == "act":
        cut = hit.entry["direction"] == "decrease"
        return relative or (cut and unit is not None and unit.system in ("COUNT", "ISO4217"))
    return True


def _direction(entry: Entry | None) -> Change:
    assert entry is not None  # the word was found in its table
    direction: Change = entry["direction"]
    return direction


def _behind(reading: Reading, end: int, unit: Unit | None, *, tied: bool) -> Change | None:
    """The change that a noun or adverb behind a quantity states: "5% pay rise", "5 percent higher"."""
    if unit is not None and unit.dimension == "time":
        return None
    if unit is not None and unit.system == "COUNT" and not tied and unit.name != "point":
        return None  # "26 patients down four floors", "three price cuts"
    at = reading.skip(end)
    if at < reading.end and reading.folded[at] == "-":
        at += 1
    ends, nouns = words_of(reading.lexicon).ends, words(reading.lexicon, "change_noun")
    for count in range(5):
        found = WORD.match(reading.folded, at, reading.end)
        if found is None:
            return None
        word = found.group()
        if not count and (unit is None or unit.system != "MULTIPLE") and word in _behind_heads(reading.lexicon):
            hit = reading.longest(("change_behind",), at)
            if hit is not None:
                return (
                    None if reading.folded.startswith(" to ", hit.end) else _direction(hit.entry)
                )  # "450 square feet up to 900"
        if word in nouns:
            return _direction(reading.lexicon.table("change_noun").get(word))
        if word in ends and not (
            word in ("on", "over", "year") and reading.folded.startswith((" year", "-year"), found.end())
        ):
            return None
        at = reading.skip(found.end())
    return None


@functools.lru_cache(maxsize=4)
def _behind_heads(lexicon: Lexicon) -> frozenset[str]:
    """The first words of those that stand behind a quantity of change."""
    return frozenset(word.split()[0] for word in lexicon.table("change_behind"))
