"""Digits and number words that no one would read as a quantity: codes, names, addresses of the net, list bullets.

What is tied to letters (F-35, COVID-19) or follows a word that only numbers things of its kind (iPhone 12, the S&P 500)
is never read as a number; `numbers.py` asks `code_end`. What only its surroundings give away is vetoed by the book "en.codes".
"""

from __future__ import annotations

import re
from typing import Final

from ljextract.languages.en.contexts import (
    CALL,
    CURRENCY,
    DESIGNATOR,
    LABEL,
    before,
    code_at,
    digits_of,
    ends_before,
    kept_of,
    word_before,
    words,
)
from ljextract.languages.en.nouns import read_noun, word_at, word_end
from ljextract.lexicon import joins
from ljextract.matcher import NumberHit, Reading
from ljextract.native import i64
from ljextract.rules import Match, RuleBook, number, phrase
from ljextract.spotter import joins_at

codes = RuleBook("en.codes", kind="veto")

_PHONE: Final = re.compile(
    r"\+[0-9]{1,3}(?:[- ]\(?[0-9]{1,8}\)?){1,5}(?![0-9])|\([0-9]{1,4}[- ][0-9]{1,4}\)[ -]?[0-9]{3,4}[- ][0-9]{3,5}(?![0-9])"
    r"|\+?[0-9]{1,4}(?:[- .]\(?[0-9]{2,5}\)?){2,5}(?![0-9])|\([0-9]{2,5}\)[ -]?[0-9]{3,4}[- ][0-9]{3,5}(?![0-9])"
)
_DIGITS: Final = re.compile(r"[0-9][0-9,.]*(?<=[0-9])")
_OPENING: Final = '.!?:"“‘”(•|–—\n\r'
_CHAIN: Final = re.compile(r"(?<![0-9])[0-9]+(?:-[0-9]+){2,}")
_BULLET: Final = re.compile(r"[.)][ \t]+[^\W\d_]")
_CAPITALS: Final = re.compile(r"[^\W\d_][\w'’-]*")
_ADDRESS: Final = re.compile(r"\S*://\S+|www\.\S+|[^\s@]+@[^\s@]+\.\S+")
_MOVE: Final = re.compile(r"[0-9.,]* ?(?:%|(?:points?|percent|per cent|pct)(?![^\W_]))")
"""What makes digits behind an index the size of its move: "the Dow 100 points and the Nasdaq 1 percent"."""
_TOKEN: Final = 200
"""Characters that the address of a page may have to either side of a number in it."""


def code_end(reading: Reading, start: i64, end: i64, floor: i64) -> int | None:
    """Where the code ends that the digits at `start:end` are part of (F-35, G20, H1N1, iPhone 12); None for a number."""
    folded = reading.folded
    blank = end >= len(folded) or ord(folded[end]) == 32
    letter = _is_upper(reading.raw, end + 1) if blank else joins_at(folded, end)
    if letter and _is_resolution(reading, start):
        return _token_end(reading, end)
    if start <= reading.start:
        return None
    code = ord(folded[start - 1])
    if code == ord(" "):
        if not _is_designated(reading, start) or _MOVE.match(folded, end, reading.end):
            return None
    elif joins_at(folded, start - 1) or code == ord("_"):
        money = ends_before(reading, CURRENCY, start)
        if money is not None and not _tied_before(reading, money.start):
            return None
        if folded.startswith((" million", " billion", " trillion"), end):
            return None  # K7.2 billion: money, whosever it is
    elif code == ord("-") and start - 2 >= reading.start and joins(folded[start - 2]):
        if _is_designated(reading, start - 1):
            return _token_end(reading, end)
        place, word = word_before(reading, start - 1)
        money = ends_before(reading, CURRENCY, start - 1)
        if (
            word in words(reading.lexicon, "tied")
            or place < floor
            or (money is not None and not _tied_before(reading, money.start))
        ):
            return None
    else:
        return None
    return _token_end(reading, end)


def _is_upper(raw: str, at: i64) -> bool:
    """Whether a capital stands at a place."""
    code = code_at(raw, at)
    return 65 <= code <= 90 or (code >= 0xC0 and raw[at].isupper())


def _is_resolution(reading: Reading, start: i64) -> bool:
    """Whether digits with a letter behind are a code by themselves (5G, 1080p), or before one of some words ("4K video")."""
    hit = reading.longest("code", start)
    if hit is None:
        return False
    if "behind" not in hit.entry.data:
        return True
    return word_at(reading.folded, reading.skip(hit.end), reading.end) in hit.entry["behind"]


def _token_end(reading: Reading, end: i64) -> i64:
    folded, limit = reading.folded, reading.end
    while end < limit and (
        folded[end].isalnum() or (folded[end] in "-." and end + 1 < limit and folded[end + 1].isalnum())
    ):
        end += 1
    return end


def _tied_before(reading: Reading, start: i64) -> bool:
    """Whether letters, digits or a hyphen stand right before a place: the R of "PLX-R18" is no currency."""
    mark = reading.folded[start - 1] if start > reading.start else " "
    return mark.isalnum() or mark in "-_"


def _is_designated(reading: Reading, start: i64) -> bool:
    """Whether the word before a number only numbers things of its kind: "iPhone 12", "the S&P 500", "Highway 61"."""
    hit = ends_before(reading, DESIGNATOR, start)
    if hit is None or (reading.raw[hit.start : hit.end].islower() and not hit.entry.get("lower")):
        return False
    if reading.folded[hit.start : hit.end] not in hit.entry.ambiguous:
        return True
    if reading.skip_back(hit.start) > reading.sentence(start).start and not is_title(reading, start):
        return True
    digits = _DIGITS.match(reading.folded, start, reading.end)  # "Local 49 voted", but "Note 5 ways to save"
    return digits is not None and read_noun(reading, digits.end()) is None


def is_labelled(reading: Reading, start: i64) -> bool:
    """Whether a number names a level or a place in a row, so that it counts nothing: "magnitude 6.8", "Category 4"."""
    hit = ends_before(reading, LABEL, start)
    if hit is None:
        return False
    # but "Last year 300 trucks crossed"
    passing = reading.folded[hit.start : hit.end] in _PASSING
    return not passing or word_before(reading, hit.start)[1] not in _WHICH_ONE


_PASSING: Final = frozenset("year week day season".split())
_WHICH_ONE: Final = frozenset("last this next that each every a same previous past".split())


def address_around(reading: Reading, at: i64) -> tuple[int, int] | None:
    """Where the address of a page or of mail ends that holds a place, and where it starts."""
    if not _has_addresses(reading):
        return None
    folded = reading.folded
    floor, limit = max(reading.start, at - _TOKEN), min(reading.end, at + _TOKEN)
    start: i64 = at
    while start > floor and ord(folded[start - 1]) not in (0x20, 0x0A, 0x09):
        start -= 1
    if not _may_be_address(folded, start, limit):
        return None
    found = _ADDRESS.match(folded, start, limit)
    return (found.end(), start) if found is not None and found.end() >= at else None


def _may_be_address(folded: str, start: i64, limit: i64) -> bool:
    """Whether "@" or ":" stands before the next blank, or "www." at a place."""
    while start < limit:
        code: i64 = ord(folded[start])
        if code in (0x40, 0x3A):
            return True
        if code in (0x20, 0x0A, 0x09):
            return False
        if code == 0x77 and folded.startswith("www.", start):
            return True
        start += 1
    return False


_ADDRESSED: Final = 0x1
_BULLET_MARK: Final = 0x2
_STREET_MARK: Final = 0x4
_DIALLED: Final = 0x8
_NAMES: Final = {_ADDRESSED: "address", _BULLET_MARK: "bullet", _STREET_MARK: "street", _DIALLED: "telephone"}
_MARKS: Final = [frozenset([name for bit, name in _NAMES.items() if bits & bit]) for bits in range(0x10)]
"""The names of some marks, by their bits."""


def marks(reading: Reading, hit: NumberHit) -> frozenset[str]:
    """What may make a code of a number, told by the characters beside it: most numbers have nothing of it."""
    folded, start, end = reading.folded, hit.start, hit.end
    found = _ADDRESSED if _has_addresses(reading) else 0
    code = code_at(folded, end)
    if code in (0x2E, 0x29) and end - start <= 3:  # "1. Wash the rice", "2) Boil it"
        found |= _BULLET_MARK
    elif code in (0x20, 0x09):
        code = code_at(reading.raw, reading.skip(end))
        if 65 <= code <= 90 or code >= 0xC0:
            found |= _STREET_MARK
    dialled = ord(folded[start]) == 0x2B or (start > reading.start and ord(folded[start - 1]) in (0x2B, 0x28))
    if not dialled and _in_groups(folded, start):
        dialled = code_at(folded, end) == 0x2D or before(reading, start).kinds & CALL != 0
    return _MARKS[found | _DIALLED if dialled else found]


def _has_addresses(reading: Reading) -> bool:
    """Whether the run has any address; looked for once."""
    kept = kept_of(reading)
    found = kept.addresses
    if found is None:
        found = kept.addresses = (
            digits_of(reading).addresses or reading.latin.find(b"www.", reading.start, reading.end) >= 0
        )
    return found


def telephone_around(reading: Reading, at: i64) -> tuple[int, int] | None:
    """Where a telephone number ends that begins at the number before a place, and where it starts."""
    folded = reading.folded
    start = reading.number_ending[at].start
    mark = folded[start - 1] if start > reading.start else " "
    if folded[start] == "+":
        pass
    elif mark in ("+", "("):
        start -= 2 if folded[start - 2 : start] == "+(" and start - 2 >= reading.start else 1
    elif not _in_groups(folded, start) or (
        folded[at : at + 1] != "-" and (mark != " " or not before(reading, start).kinds & CALL)
    ):
        return None
    found = _PHONE.match(folded, start, reading.end)
    if found is None or sum(char.isdigit() for char in found.group()) < 8:
        return None
    parts = [part.strip("()") for part in re.split(r"[- .]", found.group())]  # "(signed on 2023-04-24)"
    if len(parts) == 3 and {len(part) for part in parts} <= {1, 2, 4}:
        return None  # 2023-04-24
    return found.end(), start


def _in_groups(folded: str, start: i64) -> bool:
    """Whether digits at a place, up to four, have a further group behind them, as in a telephone number."""
    at: i64 = start
    limit: i64 = len(folded) - 1
    while at < limit and 48 <= ord(folded[at]) <= 57:
        at += 1
    if not start < at <= start + 4 or ord(folded[at]) not in (0x2D, 0x20, 0x2E):  # "-", " ", "."
        return False
    code = ord(folded[at + 1]) if at < limit else 0
    return 48 <= code <= 57 or code == ord("(")


def bullet_behind(reading: Reading, at: i64) -> tuple[int, None] | None:
    """What follows the number of a line in a list: a stop or a bracket, and text."""
    if at >= len(reading.folded) or reading.folded[at] not in (".", ")"):
        return None
    start = reading.number_ending[at].start
    if at - start > 3 or not reading.folded[start:at].isdigit():
        return None
    line = reading.skip_back(start)
    if line > reading.start and reading.raw[line - 1] not in "\n\r":
        return None
    found = _BULLET.match(reading.folded, at, reading.end)
    return (at, None) if found is not None else None


def street_behind(reading: Reading, at: i64) -> tuple[int, None] | None:
    """The name of a street behind a house number: "Downing Street", in capitals."""
    folded, raw = reading.folded, reading.raw
    if at >= len(folded) or ord(folded[at]) > 32:
        return None
    place = reading.skip(at)
    if place == at or place >= len(raw) or 97 <= ord(raw[place]) <= 122:
        return None
    for count in range(4):
        end = word_end(folded, place, reading.end)
        if end == place or not raw[place].isupper():
            return None
        if count and folded[place:end] in words(reading.lexicon, "street"):
            return at, None
        place = reading.skip(end)
    return None


@codes.rule(number(beside="address"), phrase(address_around, "address", glued=True), no=["The score was 4 to 3."])
def address_of_the_net(m: Match) -> bool:
    """A number in the address of a page or of mail."""
    m.start = m["address"].what
    return True


@codes.rule(
    number(beside="telephone"), phrase(telephone_around, "telephone", glued=True), no=["It holds 1 234 567 books."]
)
def telephone_number(m: Match) -> bool:
    """A telephone number: groups of digits behind a plus sign, a bracket, or a word such as "call"."""
    m.start = m["telephone"].what
    return True


@codes.rule(number(beside="bullet"), phrase(bullet_behind, "text", glued=True), no=["Ten. Twelve."])
def list_bullet(m: Match) -> bool:
    """The number of a line in a list: "1. Wash the rice", "2) Boil it"."""
    return True


@codes.rule(
    number(beside="street"),
    phrase(street_behind, "street", glued=True),
    no=["He gave 20 Street Fighter machines away."],
)
def house_number(m: Match) -> bool:
    """The number of a house: "10 Downing Street", "16-18 Industrial Avenue"."""
    return True


def is_code(reading: Reading, hit: NumberHit) -> bool:
    """Whether a number that was read is a part of a longer string of letters or digits: 4-4-2, 3.2.1, 5G, 10/04/2023."""
    folded, start, end = reading.folded, hit.start, hit.end
    if ord(folded[start]) == 0x30 and end - start > 1 and folded[start + 1].isdigit():
        return True  # 00639188073636, 007
    free = start <= reading.start or ord(folded[start - 1]) == 32
    if free and (end >= reading.end or ord(folded[end]) == 32):
        return False
    mark: i64 = 32
    after: i64 = 32
    if start > reading.start:
        mark = ord(folded[start - 1])
    if end < reading.end:
        after = ord(folded[end])
    if after == ord("s") and mark == ord("-") and not joins(folded[end + 1 : end + 2] or " "):
        return False  # under-18s
    if (after != 32 and joins_at(folded, end)) or after == ord("_") or mark == ord("_") or mark == ord("@"):
        return True
    if mark == ord("#") and folded[start - 2 : start - 1] == "&":
        return True  # don&#39;t
    if mark == ord(".") and reading.raw[start - 3 : start - 1].isupper() and start - 3 >= reading.start:
        return True  # BA.5
    linked = _links(mark) and start - 1 > reading.start and folded[start - 2].isdigit()
    links = _links(after) and end + 1 < reading.end and folded[end + 1].isdigit()
    if not (linked or links):
        return False
    if linked and links:
        return True
    if (mark if linked else after) != ord("-"):
        return True
    return _chained(reading, start, end)


def _links(code: i64) -> bool:
    """Whether a code point is one of "-", "/", "." and ":", which link digits."""
    return code == ord("-") or code == ord("/") or code == ord(".") or code == ord(":")


def _chained(reading: Reading, start: i64, end: i64) -> bool:
    """Whether a number is the first or last of three or more that hyphens join: 4-4-2; two are a score."""
    for found in _CHAIN.finditer(reading.folded, max(reading.start, start - 12), min(reading.end, end + 12)):
        if found.start() <= start and end <= found.end():
            return True
    return False


def in_name(reading: Reading, start: i64, end: i64) -> bool:
    """Whether a number word is part of a name: Fifth Avenue, the Big Ten. (No veto: the name may be an organization.)"""
    raw = reading.raw
    if 48 <= ord(raw[start]) <= 57 or 97 <= ord(raw[start]) <= 122:
        return False
    if not raw[start].isupper() or (raw[start:end].isupper() and end - start > 3):
        return False
    sentence = reading.sentence(start)
    at = reading.skip_back(start)
    if at <= sentence.start or raw[at - 1] in _OPENING:
        return False  # the first word of a sentence, of a quotation, behind a colon
    place, _ = word_before(reading, start)
    at = reading.skip(end)
    behind = word_end(reading.folded, at, reading.end) > at
    named = (place > sentence.start and raw[place].isupper()) or (behind and raw[at].isupper())
    return named and not is_title(reading, start)


def is_title(reading: Reading, at: i64) -> bool:
    """Whether the sentence at a place is in title case, where capitals say nothing; worked out once a sentence."""
    bounds = reading.sentence(at)
    start, end = bounds.start, bounds.end
    kept = kept_of(reading).titles
    found = kept.get(start)
    if found is None:
        words = [word for word in _CAPITALS.findall(reading.raw, start, end) if len(word) > 3]
        found = kept[start] = bool(words) and sum(word[0].isupper() for word in words) > 0.7 * len(words)
    return found
