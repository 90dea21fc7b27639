"""What the words around a quantity say of it: its comparator, and whether it is the size of a change.

    comparator = word {filler} quantity                  "more than a further 20", "up to about $5 million"
               | quantity word                           "20 or more"
    change     = verb {filler} quantity                  "rose a further 5%", "cut 500 jobs"
               | verb … "by" {filler} quantity           "raised its stake in the firm by 5%"
               | noun ["in" …] "of" {filler} quantity    "a rise in prices of 5%", "growth of 7%"
               | quantity {modifier} noun                "a 5% year-on-year increase"
               | quantity "higher" | quantity "more than" …
               | quantity of a change, "or" quantity     "190 points, or 0.6%"

A level is no change: "rose to 5%", "fell below 5%", "up at $5". All looks back are bounded by the clause and a few words.
"""

from __future__ import annotations

import functools
import re
from typing import Final, NamedTuple

from ljextract.languages.en.contexts import ends_before, word_before, words
from ljextract.languages.en.nouns import WORD, words_of
from ljextract.lexicon import KEPT_LEXICONS, Entry, Hit, Lexicon
from ljextract.matcher import Reading
from ljextract.values.amount import Change
from ljextract.values.number import Comparator
from ljextract.values.unit import Unit

FILLERS: Final = 4
"""Words that may stand between a comparator and its number: "more than a further estimated 20"."""
REACH: Final = 9
"""Words between "by" or "of" and the verb or noun that it belongs to: "raised its stake in the Swiss bank last year by 5%"."""
MODIFIERS: Final = 4
"""Words between a quantity and the noun of change that it qualifies: "a 5% year-on-year house price increase"."""

_THAN_THEN: Final = re.compile(
    r" than (?:in|last|an?|at|before|on|the same|the previous|previously|earlier|usual|normal)\b"
)
_OWNERS: Final = frozenset({"its", "their", "his", "her", "our", "my"})
_COMPARING: Final = frozenset({"more", "less", "fewer"})
_THAN_REACH: Final = 40
"""Characters between "5% more" and its "than": "5% more visitors than last year"."""
_POINTS: Final = frozenset({"point", "basis point", "cent", "penny"})


class Size(NamedTuple):
    """A quantity whose surroundings are read. `tied`: a hyphen ties number and unit, which then qualify a noun behind."""

    start: int
    end: int
    unit: Unit | None
    fraction: bool = False
    tied: bool = False

    @property
    def counts(self) -> bool:
        """Whether it counts things, other than points."""
        return self.unit is not None and self.unit.system == "COUNT" and self.unit.name != "point"

    @property
    def relative(self) -> bool:
        """Whether it is a part of something, or what prices move by."""
        unit = self.unit
        return self.fraction or (unit is not None and (unit.dimension == "ratio" or unit.name in _POINTS))


# Comparators


class Said(NamedTuple):
    """What words before a quantity say of it: the comparator, where they begin (the quantity's own start where there
    are none), and whether they name a level, as "below" does."""

    comparator: Comparator | None
    start: int
    level: bool = False


def comparator_before(reading: Reading, size: Size) -> Said:
    """What the words right before a quantity say of it."""
    place, definite = size.start, False
    fillers = words(reading.lexicon, "filler")
    for _ in range(FILLERS):
        at = reading.skip_back(place)
        hit = ends_before(reading, "comparator", at)
        if hit is not None:
            sign = _sign(reading, hit, size, definite=definite)
            if sign != "=":
                return Said(sign, hit.start, level=bool(hit.entry.get("level")))
            place = hit.start
            continue
        begin, word = word_before(reading, at)
        if word not in fillers:
            break
        definite = definite or word == "the"
        place = begin
    return Said(None, size.start)


def _sign(reading: Reading, hit: Hit, size: Size, *, definite: bool) -> Comparator:
    """The comparator of a word before a quantity, "=" where it says something else there."""
    sign: Comparator = hit.entry["comparator"]
    before = word_before(reading, hit.start)[1]
    if hit.entry.get("verb"):
        adjective = reading.folded[hit.start : hit.end] == "top" and not before.endswith("s")
        if adjective and before not in words(reading.lexicon, "auxiliary"):
            return "="  # "another top five finish"; but "sales top 200 million"
        return "=" if before in words(reading.lexicon, "attributing") or before.endswith("'s") else sign  # "the top 10"
    if reading.folded.startswith("over", hit.start) and reading.skip_back(hit.start) in reading.number_ending:
        return "="  # "a blood pressure of 120 over 80"
    if before in words(reading.lexicon, "climbing") and reading.folded.startswith("up to", hit.start):
        return "="  # "ticked up to 3.8%"
    if definite and (sign in ("<", ">") or before in words(reading.lexicon, "centring")):
        return "="  # "below the 2% target", "centres around the 37m skeleton"
    if (
        "duration" in hit.entry.data
        and size.unit is not None
        and size.unit.dimension == "time"
        and before not in words(reading.lexicon, "lasting")
    ):
        sign = hit.entry["duration"]  # "spread over five years"
    if (
        sign == "<"
        and size.unit is not None
        and size.unit.dimension == "length"
        and reading.folded.startswith(" of ", size.end)
    ):
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


@functools.lru_cache(maxsize=KEPT_LEXICONS)
def _first_letters(lexicon: Lexicon) -> frozenset[str]:
    """What words like "or more" begin with."""
    return frozenset(word[0] for entry in lexicon.of("comparator_behind") for word in (*entry.words, *entry.symbols))


# Changes


def change_of(reading: Reading, size: Size, said: Said) -> Change | None:
    """Whether a quantity is the size of a change; `said` is what the words before it say."""
    found = _behind(reading, size)
    if found is None and not size.tied:
        found = _before(reading, said.start, size, level=said.level) or _leaning(reading, said.start, size)
    _keep(reading, size, found)
    return found


def _before(reading: Reading, start: int, size: Size, *, level: bool) -> Change | None:
    """The change that a verb or noun before a quantity states; `level`: behind a word such as "below"."""
    if size.unit is not None and size.unit.dimension == "ratio" and reading.folded[start] in "+-":
        return _signed(reading, start)
    lexicon = reading.lexicon
    linked = ""  # "by" or "of": what it belongs to may stand further off
    moved = False  # whether the thing that a verb moves stands between: "cut its workforce 20%"
    owned = False  # whether the number tells of what there was: "expand its 1,600-strong chain"
    passed, apart = "", False  # the word passed last behind "of", and whether a preposition was passed before it
    place = start
    for count in range(REACH):
        at = reading.skip_back(place)
        if not linked or count == 1:
            hit = ends_before(reading, "change_verb", at)
            if (moved and (hit is None or hit.entry["sort"] != "act")) or (owned and not linked and not size.relative):
                hit = None
            if hit is not None and linked != "of" and _moves(reading, hit, size, linked=bool(linked)):
                return None if level and hit.entry["sort"] != "lose" else _direction(hit.entry)  # "lost under 4%"
        begin, word = word_before(reading, at)
        if not word:
            if linked == "by" and reading.folded[at - 1 : at] == ",":
                return _last_change(reading, start, size)  # "Ford was down 2.3%, Fiat by 2.6%"
            return None  # a comma, a bracket: another clause
        if linked:
            found = _linked(reading, at, linked, size, near=count == 1)
            if found is not None:
                return None if apart and linked == "of" and passed not in _INSIDE else found
            passed, apart = word, apart or word in _INSIDE
            if word in ("that", "which", "who", "and", "but", "while") or (
                linked == "of" and count > 1 and _stops(reading, word)
            ):
                return None
        elif word == "by":
            linked = "by"
        elif word in words(lexicon, "copula"):
            linked = "of"
        elif word in words(lexicon, "additional"):
            return "increase"  # "pump an extra 1 million barrels"
        elif word in _OWNERS:
            owned = True
        elif word not in words(lexicon, "filler") and not word.endswith("ly"):
            if moved or not (word.isalpha() and size.relative) or size.fraction or word in words_of(lexicon).ends:
                return None
            moved = True
        place = begin
    return None


def _stops(reading: Reading, word: str) -> bool:
    return word in words(reading.lexicon, "change_stop") and word not in _INSIDE


_INSIDE: Final = ("in", "for", "on")
"""What a noun of change may have behind it before its "of", but right behind it: "a rise in prices of 5%", not "to gain approval for
an exchange of $5 billion"."""


def _has_article(reading: Reading, hit: Hit) -> bool:
    """Whether "a" stands before a noun or before the word in front of it: "a rise", "a sharp fall"."""
    place, word = word_before(reading, hit.start)
    return word in ("a", "an") or word_before(reading, place)[1] in ("a", "an")


def _linked(reading: Reading, at: int, linked: str, size: Size, *, near: bool) -> Change | None:
    """The change that "by" or "of" belongs to, where its word ends at a place; `near`: right before it."""
    hit = ends_before(reading, "change_noun", at)
    if (
        linked == "of"
        and (size.unit is None or size.counts)
        and not (near and hit is not None and _has_article(reading, hit))
    ):
        return None  # "a rise in a poll of 28 economists", "the rise of two powers"; but "a rise of 500 jobs"
    if hit is None and linked == "by":
        hit = ends_before(reading, "change_verb", at)
        if hit is not None and reading.folded[hit.start : hit.end] in ("up", "down"):
            return None  # "held up the harvest by five days"
    return _direction(hit.entry) if hit is not None else None


def _moves(reading: Reading, hit: Hit, size: Size, *, linked: bool) -> bool:
    """Whether a verb right before a quantity makes it the size of a change."""
    word = reading.folded[hit.start : hit.end]
    if word in ("up", "down"):
        before = word_before(reading, hit.start)[1]
        if before in words(reading.lexicon, "particle_verb") or (
            size.counts and before not in ("", "is", "are", "was", "were")
        ):
            return False
    if linked:
        return True
    if size.counts and size.unit is not None and size.unit.name == "time":
        return False  # "has cut six times"
    first = reading.skip_back(hit.start) <= reading.sentence(hit.start).start
    if first and reading.raw[hit.start].isupper() and word in words(reading.lexicon, "command"):
        return False  # "Add five drops"
    match hit.entry["sort"]:
        case "lose":
            return size.relative
        case "act":
            money_or_things = size.unit is not None and size.unit.system in ("COUNT", "ISO4217")
            return size.relative or (hit.entry["direction"] == "decrease" and money_or_things)
        case _:
            return True


def _signed(reading: Reading, start: int) -> Change | None:
    """The change of a percentage with a sign in a list of them: "Dow +0.2%, DAX -1.6%"; a rate of -0.5% is a level."""
    if reading.folded[start] == "+":
        return "increase"
    place, word = word_before(reading, start)
    listed = not word or word.isdigit() or reading.raw[place].isupper()
    return "decrease" if listed and word not in ("at", "of", "to") else None


def _direction(entry: Entry) -> Change:
    direction: Change = entry["direction"]
    return direction


def _behind(reading: Reading, size: Size) -> Change | None:
    """The change that a noun or adverb behind a quantity states: "5% pay rise", "5 percent higher"."""
    unit = size.unit
    if (unit is not None and unit.dimension == "time") or (size.counts and not size.tied):
        return None  # "26 patients down four floors", "three price cuts"
    at = reading.skip(size.end)
    if reading.folded.startswith("-", at, reading.end):
        at += 1
    ends, nouns = words_of(reading.lexicon).ends, reading.lexicon.table("change_noun")
    reach = MODIFIERS if unit is not None or size.fraction else 0
    for count in range(reach + 1):
        found = WORD.match(reading.folded, at, reading.end)
        if found is None:
            return None
        word = found.group()
        if not count and word in _behind_heads(reading.lexicon):
            hit = reading.longest(("change_behind",), at)
            if hit is not None:
                return _direction(hit.entry) if _compares(reading, hit, size) else None
        entry = nouns.get(word)
        if entry is not None:
            return _direction(entry)
        year_on = word in ("on", "over", "year") and reading.folded.startswith((" year", "-year"), found.end())
        if word in ends and not year_on:
            return None
        at = reading.skip(found.end())
    return None


def _compares(reading: Reading, hit: Hit, size: Size) -> bool:
    """Whether a word behind a quantity compares it with how things were, and not with other things."""
    if reading.folded.startswith(" to ", hit.end):
        return False  # "450 square feet up to 900"
    if reading.folded[hit.start : hit.end] in ("up", "down") and reading.skip(hit.end) in reading.number_at:
        return False  # "the index (16,369.03 up 58.06 points)"
    if hit.entry.get("relative") and not (size.fraction or (size.unit is not None and size.unit.dimension == "ratio")):
        return False  # "two more than the Greens", "5 miles above the town"
    if reading.folded[hit.start : hit.end] in _COMPARING:
        than = reading.folded.find(" than ", hit.end, min(reading.end, hit.end + _THAN_REACH))
        return than >= 0 and _THAN_THEN.match(reading.folded, than, reading.end) is not None
    multiple = size.unit is not None and size.unit.system == "MULTIPLE"  # "three times stronger than the noise"
    return not multiple or _THAN_THEN.match(reading.folded, hit.end, reading.end) is not None


@functools.lru_cache(maxsize=KEPT_LEXICONS)
def _behind_heads(lexicon: Lexicon) -> frozenset[str]:
    """The first words of those that stand behind the size of a change."""
    return frozenset(word.split()[0] for word in lexicon.table("change_behind"))


# Changes that lean on the one before


def _keep(reading: Reading, size: Size, change: Change | None) -> None:
    """Remember a quantity's change for what leans on it."""
    reading.memo["en.change", size.end] = change
    if change is not None and size.unit is not None:
        reading.memo["en.last_change", reading.sentence(size.start).start] = size.unit.key, change


def _last_change(reading: Reading, start: int, size: Size) -> Change | None:
    """The change of the last quantity of the same unit in the sentence."""
    kept = reading.memo.get(("en.last_change", reading.sentence(start).start))
    return kept[1] if kept is not None and size.unit is not None and kept[0] == size.unit.key else None


def _leaning(reading: Reading, start: int, size: Size) -> Change | None:
    """The change of a quantity that restates one or goes on with it: "190 points, or 0.6%", "5% in May and 3% in June"."""
    at = reading.skip_back(start)
    if reading.folded.endswith(" and", reading.start, at):
        found = WORD.match(reading.folded, reading.skip(size.end), reading.end)
        goes_on = found is not None and found.group() in words(reading.lexicon, "going_on")
        return _last_change(reading, start, size) if goes_on else None
    if reading.folded.endswith("or", reading.start, at):
        at = reading.skip_back(at - 2)
        if reading.folded.endswith(",", reading.start, at):
            at -= 1
    elif reading.folded.endswith("(", reading.start, at):
        at = reading.skip_back(at - 1)
    else:
        return None
    return reading.memo.get(("en.change", at))
