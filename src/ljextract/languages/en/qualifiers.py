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

import re
from typing import Final

from ljextract.languages.en.contexts import (
    ADDITIONAL,
    ANOTHER,
    ATTRIBUTING,
    AUXILIARY,
    BETWEEN,
    BY,
    CHANGE_NOUN,
    CHANGE_STOP,
    CHANGE_VERB,
    COMPARATOR,
    COPULA,
    FILLER,
    INSIDE,
    LEADING_ON,
    OWNING,
    PHRASE_END,
    SUMMING,
    THE,
    TO,
    before,
    ends_before,
    kept_of,
    word_before,
    words,
)
from ljextract.languages.en.letters import Letters, ends_with, starts_with
from ljextract.languages.en.nouns import word_at, word_end
from ljextract.lexicon import Entry, Hit, Lexicon
from ljextract.matcher import Reading
from ljextract.native import i64, mypyc_attr
from ljextract.values.amount import Change
from ljextract.values.number import Comparator
from ljextract.values.unit import Unit

FILLERS: Final = 4
"""Words that may stand between a comparator and its number: "more than a further estimated 20"."""
REACH: Final = 9
"""Words between "by" or "of" and the verb or noun that it belongs to: "raised its stake in the Swiss bank last year by 5%"."""
BY_REACH: Final = 14
"""The same for "by" before anything but things counted: "to reduce next year's cod catch in the North Sea by 12%"."""
MODIFIERS: Final = 4
"""Words between a quantity and the noun of change that it qualifies: "a 5% year-on-year house price increase"."""

_THAN_THEN: Final = re.compile(
    r" than (?:in|last|an? (?:year|month|quarter|week|day|decade|century|generation)|at|before|on|this (?:year|month|week|quarter|season)|now"
    r"|the (?:same|previous|(?:year|month|quarter|week|day|season) before)|previously|earlier|usual|normal|"
    r"(?:they|it|we|he|she) (?:did|was|were|had|used)|(?:\d+|two|three|four|five|ten|20) (?:years|months|weeks|days) (?:ago|earlier))\b"
)
_DENIALS: Final = frozenset({"not", "never", "cannot"})
_COMPARING: Final = frozenset({"more", "less", "fewer", "smaller", "larger", "bigger", "shorter", "longer", "better"})
_THAN_REACH: Final = 40
"""Characters between "5% more" and its "than": "5% more visitors than last year"."""
_POINTS: Final = frozenset({"point", "basis point", "cent", "penny", "centavo", "sen", "centime", "kopeck"})


@mypyc_attr(acyclic=True, free_list_len=1)
class Size:
    """A quantity whose surroundings are read. `tied`: a hyphen ties number and unit, which then qualify a noun behind;
    `counts`: it counts things, other than points; `relative`: it is a part of something, or what prices move by."""

    __slots__ = ("counts", "end", "fraction", "relative", "start", "tied", "unit")

    def __init__(self, start: i64, end: i64, unit: Unit | None, *, fraction: bool, tied: bool) -> None:
        self.start = start
        self.end = end
        self.unit = unit
        self.fraction = fraction
        self.tied = tied
        self.counts = unit is not None and unit.system == "COUNT" and unit.name != "point"
        self.relative = fraction or (unit is not None and (unit.dimension == "ratio" or unit.name in _POINTS))


# Comparators


@mypyc_attr(acyclic=True, free_list_len=1)
class Said:
    """What words before a quantity say of it: the comparator, where they begin (the quantity's own start where there
    are none), and whether they name a level, as "below" does."""

    __slots__ = ("comparator", "level", "start")

    def __init__(self, comparator: Comparator | None, start: i64, *, level: bool) -> None:
        self.comparator = comparator
        self.start = start
        self.level = level


def comparator_before(reading: Reading, size: Size) -> Said:
    """What the words right before a quantity say of it."""
    place, definite = size.start, False
    for _ in range(FILLERS):
        last = before(reading, place)
        hit = ends_before(reading, COMPARATOR, place) if last.kinds & COMPARATOR else None
        if hit is not None:
            sign = _sign(reading, hit, size, definite=definite)
            if sign != "=":
                return Said(sign, hit.start, level=bool(hit.entry.get("level")))
            place = hit.start
            continue
        if not last.kinds & FILLER:
            if last.kinds & TO and place == size.start and _is_capped(reading, last.start):
                return Said("<=", size.start, level=False)
            break
        definite = definite or last.kinds & THE != 0
        place = last.start
    return Said(None, size.start, level=False)


def _is_capped(reading: Reading, end: i64) -> bool:
    """Whether something is capped or limited before "at" or "to": "limited outdoor work to five hours a day"."""
    low = max(reading.start, end - _CAP_REACH)
    folded = reading.folded
    if folded.find("cap", low, end) < 0 and folded.find("limit", low, end) < 0:
        return False
    return _CAPPED.search(folded, low, end) is not None


_CAP_REACH: Final = 48
_CAPPED: Final = re.compile(
    r"\b(?:(?:to|will|would|could|must|should|may|and) (?:cap|limit)|caps|capped|capping|limits|limited|limiting)\b(?: [a-z'’-]+){0,6} ?$"
)


def _sign(reading: Reading, hit: Hit, size: Size, *, definite: bool) -> Comparator:
    """The comparator of a word before a quantity, "=" where it says something else there."""
    sign: Comparator = hit.entry["comparator"]
    last = before(reading, hit.start)
    word = last.word
    if hit.entry.get("verb"):
        while word in _ADVERBS or word.endswith("ly"):
            last = before(reading, last.start)  # "could then top 10%"
            word = last.word
        if definite and reading.folded.startswith((" who ", " that "), size.end):
            return "="  # "exceeding the 42 percent who said no"
        if starts_with(reading.folded, hit.start, "pass") and reading.folded.startswith(_PASSED, size.end):
            return "="  # "passes $1.18 billion budget"
        money = size.unit is not None and (size.unit.system == "ISO4217" or size.unit.code == "%")
        if not money and starts_with(reading.folded, hit.start, "pass"):
            told = reading.folded[size.start : size.end]
            if not any(part in told for part in _LARGE):
                return "="  # "Congress passed 12 bills", but "membership passed 1,000,000"
        if word in _DENIALS or word.endswith("n't"):
            return "<=" if sign == ">" else "="  # "did not exceed 10%"
        adjective = reading.folded[hit.start : hit.end] == "top" and not word.endswith("s")
        if adjective and not last.kinds & AUXILIARY:
            return "="  # "another top five finish"; but "sales top 200 million"
        return "=" if last.kinds & ATTRIBUTING or word.endswith("'s") else sign  # "the top 10"
    if starts_with(reading.folded, hit.start, "over") and reading.skip_back(hit.start) in reading.number_ending:
        return "="  # "a blood pressure of 120 over 80"
    climbs = starts_with(reading.folded, hit.start, "up to") and word in words(reading.lexicon, "climbing")
    if climbs and (word != "back" or before(reading, last.start).word not in words(reading.lexicon, "giving_back")):
        return "="  # "ticked up to 3.8%", but "will buy back up to 3% of its stock"
    if definite and (sign in ("<", ">") or word in words(reading.lexicon, "centring")):
        return "="  # "below the 2% target", "centres around the 37m skeleton"
    if (
        "duration" in hit.entry.data
        and size.unit is not None
        and size.unit.dimension == "time"
        and word not in words(reading.lexicon, "lasting")
    ):
        sign = hit.entry["duration"]  # "spread over five years"
    if sign == "<" and size.counts and size.unit is not None and size.unit.name in words(reading.lexicon, "heading"):
        return "="  # "operates 19 ships under two brands"
    if (
        sign == "<"
        and size.unit is not None
        and size.unit.dimension == "length"
        and reading.folded.startswith(" of ", size.end)
    ):
        return "="  # "buried under 14 inches of snow"
    return sign


_PASSED: Final = (" budget", " plan", " package", " bill", " law", " measure", " stimulus", " bond", " levy", " tax")
_LARGE: Final = (",", "illion", "mn", "bn", "thousand")
_ADVERBS: Final = frozenset("then soon now still again also even".split())


def comparator_behind(reading: Reading, end: i64) -> Comparator | None:
    """What the words right behind a quantity say of it."""
    at = reading.skip(end)
    if not kept_of(reading).lists.comparators_behind.may_stand(reading.folded, at, reading.end):
        return None
    hit = reading.longest("comparator_behind", at)
    if hit is None or (hit.start > end and reading.folded[hit.start] in "+-"):
        return None
    if reading.folded[hit.start : hit.end] in hit.entry.ambiguous:
        behind = reading.skip(hit.end)
        if behind < reading.end and reading.folded[behind] not in ".,;:)!?\n\r\"'":
            return None  # "5 percent plus a bonus"
    sign: Comparator = hit.entry["comparator"]
    return sign


# Changes


def _is_extent(reading: Reading, size: Size) -> bool:
    """Whether a length is how long something is or how far it goes: "grow up to 30 metres long", "reaches down 14 metres"."""
    folded, end = reading.folded, size.end
    if (
        folded.startswith((" long", " tall", " wide", " high", " deep"), end)
        and not folded[end + 5 : end + 6].isalpha()
    ):
        return True
    return folded.endswith(_REACHING, 0, size.start)


_REACHING: Final = tuple(
    f"{word} down " for word in ("reach", "reaches", "reached", "reaching", "goes", "extends", "extend", "extended")
)


def change_of(reading: Reading, size: Size, said: Said) -> Change | None:
    """Whether a quantity is the size of a change; `said` is what the words before it say."""
    if size.unit is not None and size.unit.dimension == "length" and _is_extent(reading, size):
        return None
    found = _behind(reading, size)
    if size.unit is not None and size.unit.system == "MULTIPLE" and reading.folded.startswith(" as ", size.end):
        return None  # "wages are growing three times as fast as prices"
    if found is None and not size.tied:
        found = _before(reading, said.start, size, level=said.level) or _leaning(reading, said.start, size)
    _keep(reading, size, found)
    return found


def _before(reading: Reading, start: i64, size: Size, *, level: bool) -> Change | None:
    """The change that a verb or noun before a quantity states; `level`: behind a word such as "below"."""
    folded = reading.folded
    if size.unit is not None and size.unit.dimension == "ratio" and ord(folded[start]) in (0x2B, 0x2D):  # "+", "-"
        return _signed(reading, start)
    linked = ""  # "by" or "of": what it belongs to may stand further off
    moved = False  # whether the thing that a verb moves stands between: "cut its workforce 20%"
    owned = False  # whether the number tells of what there was: "expand its 1,600-strong chain"
    # Whether the word passed last behind "of" is a preposition, and whether one was passed at all: a noun of change may have one
    # right behind it, "a rise in prices of 5%", but not "to gain approval for an exchange of $5 billion".
    inside = apart = False
    place = start
    for count in range(BY_REACH):
        if count == REACH and (linked != "by" or size.counts):
            return None
        last = before(reading, place)
        kinds = last.kinds
        if (not linked or count == 1) and kinds & CHANGE_VERB:
            hit = ends_before(reading, CHANGE_VERB, place)
            if (moved and (hit is None or hit.entry["sort"] != "act")) or (owned and not linked and not size.relative):
                hit = None
            if hit is not None and linked != "of" and _moves(reading, hit, size, linked=bool(linked)):
                return None if level and hit.entry["sort"] != "lose" else _direction(hit.entry)  # "lost under 4%"
        if (kinds & BETWEEN and place == start) or (linked == "of" and kinds & SUMMING):
            linked = linked if kinds & BETWEEN else ""
            place = last.start  # "to shrink by between 2% and 4%", "raised prices by an average of 4%"
            continue
        if last.start == last.end:
            if linked == "by" and last.end > 0 and folded[last.end - 1] == ",":
                return _last_change(reading, start, size)  # "Ford was down 2.3%, Fiat by 2.6%"
            return None  # a comma, a bracket: another clause
        if linked:
            found = _linked(reading, place, linked, size, near=count == 1)
            if found is None and linked == "by" and count == 1 and ends_with(folded, last.start, last.end, "ed"):
                return None  # "the rise was followed by …"
            if found is not None:
                return None if apart and linked == "of" and not inside else found
            inside = kinds & INSIDE != 0
            apart = apart or inside
            if kinds & LEADING_ON or (linked == "of" and count > 1 and kinds & CHANGE_STOP and not inside):
                return None
        elif kinds & BY:
            linked = "by"
        elif kinds & COPULA:
            linked = "of"
        elif kinds & ADDITIONAL:
            return "increase"  # "pump an extra 1 million barrels"
        elif kinds & ANOTHER and size.counts and _gains(reading, last.start):
            return "increase"  # "bring in another 14 midwives", "hire another 200 workers"
        elif kinds & OWNING:
            owned = True
        elif not kinds & FILLER and not ends_with(folded, last.start, last.end, "ly"):
            if moved or size.fraction or kinds & PHRASE_END or not (size.relative and last.word.isalpha()):
                return None
            moved = True
        place = last.start
    return None


def _gains(reading: Reading, end: i64) -> bool:
    """Whether a verb for taking on more ends at a place: "hire", "bring in"; not "in another 14 cities"."""
    place, word = word_before(reading, end)
    if word in ("in", "on"):
        word = f"{word_before(reading, place)[1]} {word}"
    return word in words(reading.lexicon, "gaining")


def _has_article(reading: Reading, hit: Hit) -> bool:
    """Whether "a" stands before a noun or before the word in front of it: "a rise", "a sharp fall"."""
    place, word = word_before(reading, hit.start)
    return word in ("a", "an") or word_before(reading, place)[1] in ("a", "an")


def _linked(reading: Reading, at: i64, linked: str, size: Size, *, near: bool) -> Change | None:
    """The change that "by" or "of" belongs to, where its word ends at a place; `near`: right before it."""
    if not before(reading, at).kinds & (CHANGE_NOUN | CHANGE_VERB):
        return None
    hit = ends_before(reading, CHANGE_NOUN, at)
    if (
        linked == "of"
        and (size.unit is None or size.counts)
        and not (near and hit is not None and _has_article(reading, hit))
    ):
        return None  # "a rise in a poll of 28 economists", "the rise of two powers"; but "a rise of 500 jobs"
    if hit is None and linked == "by":
        hit = ends_before(reading, CHANGE_VERB, at)
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
    if word == "off":
        before = word_before(reading, hit.start)[1]
        return size.relative and (not before or before in words(reading.lexicon, "off_behind"))
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


def _signed(reading: Reading, start: i64) -> Change | None:
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
    if size.counts and not size.tied:
        return _more_than(reading, size)  # not "26 patients down four floors", "three price cuts"
    if unit is not None and unit.dimension == "time":
        return None
    at = reading.skip(size.end)
    if at < reading.end and ord(reading.folded[at]) == ord("-"):
        at += 1
    folded, known = reading.folded, _words_behind(reading.lexicon)
    reach = MODIFIERS if unit is not None or size.fraction else 0
    for count in range(reach + 1):
        end = word_end(folded, at, reading.end)
        if end == at:
            return None
        kinds = known.kinds.at(folded, at, end, reading.latin)
        if kinds & _HEAD and not count:
            hit = reading.longest("change_behind", at)
            if hit is not None:
                return _direction(hit.entry) if _compares(reading, hit, size) else None
        word = folded[at:end] if kinds else ""
        if kinds & _NOUN:
            if word == "cut" and count and folded[at - 2] == "s":
                # "Two in five builders cut prices"; not "a 55% emissions cut by 2030"
                follower = reading.skip(end)
                stop = word_end(folded, follower, reading.end)
                if stop > follower and not known.kinds.at(folded, follower, stop) & _END:
                    return None
            return known.nouns[word]
        if kinds & _END and not (word in ("on", "over", "year") and folded.startswith(_YEAR, end)):
            return None
        at = reading.skip(end)
    return None


def _more_than(reading: Reading, size: Size) -> Change | None:
    """The change of things counted in comparison with how many there were: "500 more visitors than last year"."""
    folded, start, end = reading.folded, size.start, size.end
    if not _may_compare(folded, start, end):
        return None
    more = folded.find(" more ", start, end)
    further = more
    if further < 0:
        further = max(folded.find(" extra ", start, end), folded.find(" additional ", start, end))
    if further < 0 and folded.find(" fewer ", start, end) < 0:
        return None
    than = folded.find(" than ", end, min(reading.end, end + _THAN_REACH))
    if than < 0 or further != more:  # "will open 150 extra bays", "run 12 more trains", but "shut 260 more shops"
        return "increase" if further >= 0 and word_before(reading, start)[1] not in _ENDING else None
    if _THAN_THEN.match(folded, than, reading.end) is None:
        return None
    return "increase" if more >= 0 else "decrease"


_ENDING: Final = frozenset(
    "shut shuts close closes closed closing cut cuts cutting shed sheds axe axes axed lose loses lost losing kill kills killed for "
    "destroy destroyed injured wounded scrap scrapped cancel cancelled canceled".split()
)
"""Words before things that there will be less of, however many more they are."""


def _may_compare(folded: str, start: i64, end: i64) -> bool:
    """Whether a word that begins like "more", "fewer", "extra" or "additional" stands in a stretch."""
    at: i64 = start
    stop: i64 = end - 5
    while at < stop:
        if ord(folded[at]) == 32:
            code: i64 = ord(folded[at + 1])
            if code in (97, 101, 102, 109):  # "a", "e", "f", "m"
                return True
        at += 1
    return False


def _compares(reading: Reading, hit: Hit, size: Size) -> bool:
    """Whether a word behind a quantity compares it with how things were, and not with other things."""
    if reading.folded.startswith((" to ", " there", " here", " front"), hit.end) or _NORM.match(
        reading.folded, hit.end
    ):
        return False  # "450 square feet up to 900", "410 watts up there", "a third more than the norm"
    if reading.folded[hit.start : hit.end] in ("up", "down") and reading.skip(hit.end) in reading.number_at:
        return False  # "the index (16,369.03 up 58.06 points)"
    word = reading.folded[hit.start : hit.end]
    comparing = word.removesuffix(" than") in _COMPARING
    parts = size.fraction or (size.unit is not None and size.unit.dimension == "ratio")
    if hit.entry.get("relative") and not parts and not comparing:
        return False  # "5 miles above the town"
    if word in _COMPARING or (
        comparing and not parts
    ):  # "1.7 million more than this year", not "two more than the Greens"
        than = reading.folded.find(" than ", hit.start, min(reading.end, hit.end + _THAN_REACH))
        if than < 0 and parts and word in ("more", "fewer"):
            # "carried out 12% fewer hip replacements"; not "could have shipped 20% more,"
            behind = reading.skip(hit.end)
            return not size.fraction and behind < reading.end and reading.folded[behind].isalpha()
        return than >= 0 and _THAN_THEN.match(reading.folded, than, reading.end) is not None
    multiple = size.unit is not None and size.unit.system == "MULTIPLE"  # "three times stronger than the noise"
    return not multiple or _THAN_THEN.match(reading.folded, hit.end, reading.end) is not None


_YEAR: Final[tuple[str, ...]] = (" year", "-year")
_NORM: Final = re.compile(r" the (?:\w+ )?(?:norm|average)\b")


# What a word behind a quantity is.
_HEAD: Final = 0x1
_NOUN: Final = 0x2
_END: Final = 0x4


class _WordsBehind:
    """The words behind a quantity that tell whether it is the size of a change: nouns of change ("rise", "cut") and which way they
    go, the first words of those such as "more than", and the words that end a noun phrase."""

    __slots__ = ("kinds", "nouns")

    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table("change_noun")
        self.nouns: dict[str, Change] = {word: _direction(entry) for word in table if (entry := table.get(word))}
        kinds = dict.fromkeys(self.nouns, _NOUN)
        for word in lexicon.words("change_behind"):
            head = word.split()[0]
            kinds[head] = kinds.get(head, 0) | _HEAD
        for word in lexicon.words("phrase_end"):
            kinds[word] = kinds.get(word, 0) | _END
        self.kinds = Letters(kinds)


def _words_behind(lexicon: Lexicon) -> _WordsBehind:
    known: _WordsBehind | None = lexicon.kept.get("en.words_behind")
    if known is None:
        known = lexicon.kept["en.words_behind"] = _WordsBehind(lexicon)
    return known


# Changes that lean on the one before


def _keep(reading: Reading, size: Size, change: Change | None) -> None:
    """Remember a quantity's change for what leans on it."""
    kept = kept_of(reading)
    if change is not None:
        kept.changes[size.end] = change
    elif kept.changes and size.end in kept.changes:
        del kept.changes[size.end]
    if change is not None and size.unit is not None:
        kept.last_changes[reading.sentence(size.start).start] = size.unit.key, change


def _last_change(reading: Reading, start: i64, size: Size) -> Change | None:
    """The change of the last quantity of the same unit in the sentence."""
    kept = kept_of(reading).last_changes.get(reading.sentence(start).start)
    return kept[1] if kept is not None and size.unit is not None and kept[0] == size.unit.key else None


def _leaning(reading: Reading, start: i64, size: Size) -> Change | None:
    """The change of a quantity that restates one or goes on with it: "190 points, or 0.6%", "5% in May and 3% in June"."""
    at, folded = before(reading, start).end, reading.folded
    if at <= reading.start:
        return None
    last = ord(folded[at - 1])
    if last == ord("d") and ends_with(folded, reading.start, at, " and"):
        going_on = word_at(folded, reading.skip(size.end), reading.end) in words(reading.lexicon, "going_on")
        return _last_change(reading, start, size) if going_on else None
    if last == ord("r") and ends_with(folded, reading.start, at, "or"):
        at = reading.skip_back(at - 2)
        if at > reading.start and folded[at - 1] == ",":
            at -= 1
    elif last == ord("("):
        at = reading.skip_back(at - 1)
    else:
        return None
    return kept_of(reading).changes.get(at)
