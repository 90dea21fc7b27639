"""Teams that only the article shows: rows of tables, scores, schedules, and what teams do to each other.

    row        name number number number…         "Leeds United  42 27 8 7"         at the start of a line
    score      name number name number            "Hartford 4 BOSTON 2"             at the start of a line
    fixture    name "v" | "AT" name               "TORONTO AT NY RANGERS"           a whole line
    verb       name "beat" … name                 "Essex beat Kent by 114 runs"
    role       name "striker"                     "Leeds coach Marta Lindqvist"
    lead       "victory over" name
    side       "the Championship side" name

It looks at nothing unless the article is about sport: the same rows list countries and their exports.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ljextract.languages.en.capitals import COUNTRY, FIRST, PEOPLE, SEQUENCE, vocabulary
from ljextract.languages.en.contexts import code_at
from ljextract.lexicon import Hit
from ljextract.matcher import Reading

SPORT_WORDS: Final = 4
"""So many different words of sport near its beginning make an article one about sport."""
SPORT_WORDS_WITH_TABLES: Final = 2
TABLES: Final = 3
BEGINNING: Final = 2_000

_ROW: Final = re.compile(
    r"(?:[ \t]+[+-]?\d[\d.,:/-]*\b(?:[ \t]+\(?[+-]?[\d.,:/-]+\)?){2,}|[ \t]+\d+[ \t]+\d+[ \t]+\d+)"
)
_COUNT: Final = r"(?:[ \t]*\([^()\n]{1,20}\))?[ \t]+\d{1,3}\b"
_SCORE: Final = re.compile(rf"({SEQUENCE.pattern}){_COUNT}[ \t]+({SEQUENCE.pattern}){_COUNT}")
_FIXTURE: Final = re.compile(
    r"[ \t]*([A-Z][A-Za-z.' -]{2,24}?)[ \t]+(?:AT|at|v|vs|V|VS)\.?[ \t]+([A-Z][A-Za-z.' -]{2,24}?)[ \t]*(?:\([^()\n]*\))?(?:\n|$)"
)


def is_sport(reading: Reading, tables: Sequence[tuple[int, int]]) -> bool:
    """Whether the run is about sport, by its words and the tables that were found."""
    words: set[str] = set()
    last = reading.start + BEGINNING
    for hit in reading.hits:
        if hit.start >= last:
            break
        if hit.end <= last and hit.entry.kind == "sport_word":
            words.add(_sport_word(reading, hit))
    words.discard("")
    clubs = sum(_is_club(reading.raw[start:end]) for start, end in tables)
    return len(words) + clubs >= (SPORT_WORDS_WITH_TABLES if len(tables) >= TABLES else SPORT_WORDS)


def _is_club(name: str) -> bool:
    """Whether the gazetteer has a team of that name."""
    org = vocabulary().names.get(name)
    return org is not None and org.type == "sports"


def _sport_word(reading: Reading, hit: Hit) -> str:
    """The word of sport that was found, with the mark behind it; "" where it is none by itself."""
    folded, start, end = reading.folded, hit.start, hit.end
    if start > reading.start and not folded[start - 1].isspace():
        return ""
    if folded.startswith("'s", end):
        end += 2
    elif code_at(folded, end) in (0x2C, 0x2E):  # a comma, a full stop
        end += 1
    return folded[start:end] if end >= reading.end or folded[end].isspace() else ""


def in_tables(reading: Reading, lines: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans of the teams in rows, scores and fixtures of the lines that begin with the sequences given."""
    raw, end = reading.raw, reading.end
    spans: list[tuple[int, int]] = []
    rows: list[tuple[int, int]] = []
    for at, behind in lines:
        score = _SCORE.match(raw, at, end) if _may_score(raw, behind) else None
        if score is not None:
            spans += [score.span(1), score.span(2)]
            continue
        fixture = _FIXTURE.match(raw, at, end) if _may_fix(raw[at : at + MAX_TEAM]) else None
        if fixture is not None:
            spans += [fixture.span(1), fixture.span(2)]
            continue
        if _ROW.match(raw, behind, end):
            rows.append((at, behind))
    persons = sum(_begins_with_first_name(raw[start:behind]) for start, behind in rows)
    if persons * 4 < len(rows):
        spans += rows
    return [span for span in spans if _may_be_team(raw[span[0] : span[1]])]


def _may_score(raw: str, at: int) -> bool:
    """Whether a bracket, or one number and no further one, stands behind the first name of a line, as in a score."""
    while code_at(raw, at) in (0x20, 0x09):
        at += 1
    if code_at(raw, at) == 0x28:
        return True
    while 48 <= code_at(raw, at) <= 57:
        at += 1
    while code_at(raw, at) in (0x20, 0x09):
        at += 1
    return 65 <= code_at(raw, at) <= 90 or code_at(raw, at) >= 0xC0


MAX_TEAM: Final = 80
"""What joins the names of a fixture stands in so many characters."""


def _may_fix(line: str) -> bool:
    """Whether the beginning of a line may hold what joins the names of a fixture."""
    return "\t" in line or " v" in line or " V" in line or " at" in line or " AT" in line


def _begins_with_first_name(name: str) -> bool:
    first, blank, _ = name.partition(" ")
    return bool(blank) and bool(vocabulary().bits.get(first.lower(), 0) & FIRST)


def _may_be_team(name: str) -> bool:
    bits = vocabulary().bits.get(name.lower(), 0)
    return not bits & (COUNTRY | PEOPLE) and not _begins_with_first_name(name) and len(name) > 2
