"""Counted nouns: the head noun of the phrase behind a number, and its singular.

    phrase   = {modifier [","]} head            538 high-tech enterprises · two big, old ships · one last time
             | {modifier} ("and" | "or") {modifier} head     4,000 software and information enterprises
    hyphened = "-" noun                          10-member, 5,000-seat

There is no tagger here; the grammar of counting does its work. Behind any number but one the head is the first plural,
unless another plural follows, which then is the head ("40 sports teams"): what is plural takes no verb in -s. A phrase
ends at the words of `nouns.toml` that stand in no noun phrase before its head, and at marks, other numbers and lines.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import Final

from ljextract.lexicon import Lexicon
from ljextract.matcher import Reading

MAX_WORDS: Final = 9
"""Words that a phrase may have: "two newly built, Chinese-made coast guard patrol vessels" has nine."""

WORD: Final = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]\w*(?:[-'&.](?=\w)\w+)*")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_CODE: Final = re.compile(r"[0-9][\w-]*")


@dataclass(frozen=True, slots=True)
class Noun:
    """What is counted: the phrase's span, and its head in the singular and lower case."""

    start: int
    end: int
    name: str


@dataclass(frozen=True, slots=True)
class _Words:
    ends: frozenset[str]
    modifiers: frozenset[str]
    collectives: frozenset[str]
    singulars: frozenset[str]
    adjuncts: frozenset[str]
    plurals: dict[str, str]


@functools.lru_cache(maxsize=4)
def words_of(lexicon: Lexicon) -> _Words:
    """The word lists of `nouns.toml`, as sets."""

    def words(kind: str) -> frozenset[str]:
        return frozenset(lexicon.table(kind))

    return _Words(
        words("phrase_end"),
        words("modifier"),
        words("collective"),
        words("singular"),
        words("adjunct"),
        {word: entry["noun"] for entry in lexicon.of("plural") for word in entry.words},
    )


def read_noun(reading: Reading, at: int, *, one: bool = False, attributive: bool = False) -> Noun | None:
    """The counted noun behind a number that ends before `at`, or None.

    `one`: the number is 1, its noun a singular. `attributive`: an article before the number says that number and noun
    qualify another: "a 12 page document".
    """
    folded, end = reading.folded, min(reading.end, at + 200)
    if at < end and folded[at] == "-":
        return _hyphened(reading, at + 1, end)
    words = words_of(reading.lexicon)
    start = at = reading.skip(at)
    head: tuple[int, int, str] | None = None  # the noun that is surely the head
    last: tuple[int, int, str] | None = None  # the last word that may be one
    spare: tuple[int, int, str] | None = None  # a collective, should no plural follow
    first: tuple[int, int, str] | None = None
    joined = False
    for count in range(MAX_WORDS):
        found = WORD.match(folded, at, end)
        if found is None or at in reading.number_at:
            if head is None and count and at < end and folded[at] == "," and last is not None and not one:
                at = reading.skip(at + 1)  # "two big, old ships"
                if _is_adjective(last[2]) and not _ends(reading, at, end, words):
                    continue
                break
            found = _CODE.match(folded, at, end) if at not in reading.number_at else None
            if found is None:
                break
            at = reading.skip(found.end())  # "two Boeing 737 jets"
            continue
        word = found.group()
        behind = found.end()
        if not word.isalpha() and any(place in reading.number_at for place in range(at, behind)):
            break  # "3 USD50 cards"
        if word in words.ends:
            if word in ("and", "or") and head is None and spare is None and last is not None and not one:
                at, joined = reading.skip(behind), True
                continue
            break
        if word.endswith("'s") or (behind < end and folded[behind] == "'"):  # "women's teams", "workers' unions"
            if head is not None:
                break
            at = reading.skip(behind + (folded[behind : behind + 1] == "'"))
            continue
        plural = is_plural(word, words)
        if head is not None and not (plural and word not in words.modifiers):
            break
        if plural and word not in words.modifiers:
            if one and last is not None:
                break  # "one study finds"
            head = (found.start(), behind, word)
        elif one and last is not None and word.endswith("ed"):
            break  # "one man wounded"
        elif word in words.collectives or plural:
            spare = (found.start(), behind, word)
        last = (found.start(), behind, word)
        first = first or last
        at = behind
        if at < end and folded[at] == "/":
            at += 1  # "12 towns/cities"
            continue
        at = reading.skip(at)
    if one and head is None and not joined:
        head = last if last is not None and not last[2].endswith("ly") else None
    head = head or spare
    if head is None and attributive and first is not None and first is not last and not first[2].endswith(("ed", "ly")):
        head = first
    if head is None or _taken(reading, start, head[1]):
        return None
    return Noun(start, head[1], singular(head[2], words))


def _hyphened(reading: Reading, at: int, end: int) -> Noun | None:
    """A noun that a hyphen ties to its number: "10-member", "three-bedroom"; None for "one-way" and "two-faced"."""
    found = _LETTERS.match(reading.folded, at, end)
    if found is None or at in reading.number_at:
        return None
    word, words = found.group(), words_of(reading.lexicon)
    if word in words.adjuncts or word in words.ends or _qualifies(word) or _taken(reading, at, found.end()):
        return None
    return Noun(at, found.end(), singular(word, words))


def _qualifies(word: str) -> bool:
    """Whether a word that a hyphen ties to a number is a participle or an adverb: "four-wheeled", not "six-speed"."""
    return len(word) > 4 and word.endswith(("ed", "ly")) and not word.endswith(("eed", "bed", "shed"))


def _ends(reading: Reading, at: int, end: int, words: _Words) -> bool:
    found = WORD.match(reading.folded, at, end)
    return found is None or found.group() in words.ends


def _is_adjective(word: str) -> bool:
    """Whether a word may be an adjective before another one and a comma: no capital name, no long noun in -tion."""
    return not word.endswith(("tion", "ment", "ness", "year", "month", "week", "day", "time", "er"))


def _taken(reading: Reading, start: int, end: int) -> bool:
    """Whether a name or a time has claimed a part of the phrase."""
    return reading.claims.owner(start, end) is not None


def is_plural(word: str, words: _Words) -> bool:
    """Whether a word has the form of a plural."""
    if word in words.plurals:
        return True
    if word in words.singulars or len(word) < 3:
        return False
    if word[-1] == "s":
        return word[-2] not in "su'i" and not word.endswith(("ous", "ness"))
    return word.endswith(("men", "people", "children")) and word not in ("specimen", "omen", "regimen", "acumen", "abdomen")


def singular(word: str, words: _Words) -> str:
    """The singular of a noun's last word, as a dictionary lists it.

    >>> from ljextract.languages import pack_of
    >>> words = words_of(pack_of("en").lexicon)
    >>> [singular(word, words) for word in ("bases", "criteria", "firemen", "companies", "co-founders", "headaches")]
    ['base', 'criterion', 'fireman', 'company', 'co-founder', 'headache']
    """
    known = words.plurals.get(word)
    if known is not None:
        return known
    if word in words.singulars or word in words.collectives:
        return word
    first, mark, rest = word.rpartition("-")
    if mark and rest in words.plurals:
        return f"{first}-{words.plurals[rest]}"
    for ending, one in (("people", "person"), ("women", "woman"), ("men", "man"), ("children", "child"), ("wives", "wife"), ("lives", "life")):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word.removesuffix(ending) + one
    if not word.endswith("s") or word.endswith(("ss", "us", "is")) or len(word) < 3:
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + ("ie" if word in _IES else "y")
    if word.endswith(("sses", "shes", "xes", "zzes")):
        return word[:-2]
    if word.endswith("ches") and not word.endswith(("aches", "iches", "oustaches")) or word.endswith(_CHES):
        return word[:-2]
    if word.endswith("uses") and not word.endswith(("ouses", "auses", "fuses")) and word not in _USES:
        return word[:-2]  # viruses, campuses, bonuses; not houses, causes
    if word.endswith("oes") and not word.endswith(("shoes", "toes", "foes", "canoes", "oboes", "hoes", "does")) or word.endswith(_TOES):
        return word[:-2]
    return word[:-1]


_IES: Final = frozenset(
    "movies cookies brownies calories selfies zombies rookies pixies hippies yuppies junkies prairies genies eyries aeries "
    "collies birdies bogies smoothies hoodies foodies goalies indies pinkies lingeries camaraderies budgies groupies menageries".split()
)
_USES: Final = frozenset("uses abuses excuses muses ruses recluses".split())
_CHES: Final = ("beaches", "coaches", "breaches", "approaches", "reaches", "peaches", "teaches", "leaches", "roaches", "sandwiches", "ostriches", "riches", "batches")
_TOES: Final = ("potatoes", "tomatoes", "vetoes", "mosquitoes", "mementoes")
