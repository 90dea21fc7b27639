"""The words directly around a name: what makes it an organization's, a team's, or a town's.

follower   behind it, with or without 's      "Voltar shares", "Voltar's chairman"
noun       before it                          "the carmaker Voltar"; the word says of which type the name is
lead       before it, or before "the" and it  "shares of Voltar", "an analyst at the Voltar"
role, verb, team_lead                         of teams: "Ashby striker", "Ashby beat …", "victory over Ashby"
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import Final

from ljextract.languages.en.capitals import COUNTRY, is_adjective, vocabulary
from ljextract.languages.en.parts import Part
from ljextract.lexicon import KEPT_LEXICONS, Lexicon
from ljextract.matcher import Reading

LONGEST_WORD: Final = 24
LONGEST_PREPOSITION: Final = 12


@dataclass(frozen=True)
class _Edges:
    """The outer words of the phrases of some kinds: most often they tell that no phrase of a kind is here."""

    follower: frozenset[str]
    noun: frozenset[str]
    lead: frozenset[str]
    role: frozenset[str]
    verb: frozenset[str]
    team_lead: frozenset[str]


@functools.lru_cache(maxsize=KEPT_LEXICONS)
def _edges(lexicon: Lexicon) -> _Edges:
    def words(kind: str, place: int) -> frozenset[str]:
        return frozenset(phrase.split()[place] for entry in lexicon.of(kind) for phrase in entry.words)

    return _Edges(
        follower=words("org_follower", 0),
        noun=words("org_noun", -1),
        lead=words("org_lead", -1),
        role=words("team_role", 0),
        verb=words("team_verb", 0),
        team_lead=words("team_lead", -1),
    )


_NEXT: Final = re.compile(r"(?:['’]s)?[ \t]+([a-z-]+)")


def _word_behind(reading: Reading, end: int) -> tuple[int, str]:
    """Where the next word stands, behind a possessive, and that word in small letters; "" where none is."""
    found = _NEXT.match(reading.raw, end, reading.end)
    return (found.start(1), found[1]) if found is not None else (end, "")


def _word_before(reading: Reading, start: int) -> tuple[int, str]:
    """Where the word before a place and a blank ends, and that word; "" where none is."""
    before = reading.folded[max(reading.start, start - LONGEST_WORD) : start]
    stripped = before.rstrip(" \t")
    if len(stripped) == len(before):
        return start, ""
    return start - len(before) + len(stripped), stripped[stripped.rfind(" ") + 1 :]


def kind_around(reading: Reading, start: int, end: int, part: Part) -> str:
    """The type that the words around a name give it, or "" where they don't say that it is an organization's."""
    if part.sort == "name" and is_adjective(reading.raw[start:end]):  # "Regional Director"
        return ""
    if part.role_behind:
        return "company"
    edges = _edges(reading.lexicon)
    at, word = _word_behind(reading, end)
    if word in edges.follower and reading.longest(("org_follower",), at) and not _opens_sentence(reading.raw, start):
        return "company"
    if reading.raw.startswith("(", max(start - 1, 0)) and _AGENCY.match(reading.raw, end):
        return "media"
    at, word = _word_before(reading, start)
    if word.endswith(("-based", "-listed")):  # "Athens-based Voltar"
        return "company"
    noun = reading.longest_before(("org_noun",), at) if word in edges.noun else None
    if noun is not None:
        return str(noun.entry["type"])
    apposed = _APPOSED.match(reading.raw, end, reading.end) if part.sort in ("name", "known") else None
    if apposed is not None:
        for begin in [
            apposed.start(1),
            *(found.end() for found in _BLANK.finditer(reading.raw, apposed.start(1), apposed.end(1))),
        ]:
            noun = reading.longest(("org_noun",), begin)
            if noun is not None and _APPOSED_END.match(reading.raw, noun.end, reading.end):
                return str(noun.entry["type"])  # "Sintef, a research institute in Trondheim"
    if word == "the":
        at, word = _word_before(reading, at - len(word))
    lead = reading.longest_before(("org_lead",), at) if word in edges.lead else None
    return "company" if lead is not None and not lead.entry.get("weak") else ""


_BLANK: Final = re.compile(r"[ -]")
_APPOSED: Final = re.compile(r", (?:an?|the|one of the) ((?:[A-Za-z'’]+[ -]){0,4})(?=[a-z])")
_APPOSED_END: Final = re.compile(
    r"[,.;)]| (?:in|based|that|which|of|for|with|and|owned|run|backed|founded|headquartered|whose|at|near)\b"
)
"""Behind the noun of an apposition: "a charity that …"; not "a bank clerk"."""
_AGENCY: Final = re.compile(r"\)[ \t]+(?:--?|–|—)[ \t]")
"""Behind the agency of a dateline: "DUBLIN, Nov 30 (Voltar Press) - …"."""


def _opens_sentence(raw: str, at: int) -> bool:
    """Whether the word at a place has its capital from the sentence that it opens."""
    at -= 1
    while at >= 0 and raw[at] in " \t\"'“‘(":
        at -= 1
    return at < 0 or raw[at] in ".!?:\n"


def plays(reading: Reading, start: int, end: int, part: Part) -> bool:
    """Whether the words around a name, in an article about sport, are those around a team."""
    known = part.sort == "known" and part.type == "sports"
    bits = vocabulary().of(reading.raw[start:end])
    place = part.sort == "place" and not bits & COUNTRY
    if not (known or place or part.sort in ("name", "names")):
        return False
    if part.role_behind or (known and not bits):  # "Arsenal" is nothing else in such an article, "Barcelona" is a town
        return True
    edges = _edges(reading.lexicon)
    behind, word = _word_behind(reading, end)
    if word in edges.role and reading.longest(("team_role",), behind):
        return True
    before, led = _word_before(reading, start)
    noun = reading.longest_before(("org_noun",), before) if led in edges.noun else None
    if noun is not None and noun.entry["type"] == "sports":
        return True
    if not (known or place):  # "Lund beat Akers": two men may do that, too
        return False
    if word in edges.verb and reading.longest(("team_verb",), behind):
        return True
    return led in edges.team_lead and reading.longest_before(("team_lead",), before) is not None


_PLACE_BEFORE: Final = re.compile(r"\b(?:[Ii]n|[Nn]ear|[Oo]utside|around) (?:the )?$")


def is_led_as_place(text: str, start: int) -> bool:
    """Whether a preposition of place stands before a name: "in Barcelona"."""
    return _PLACE_BEFORE.search(text, max(0, start - LONGEST_PREPOSITION), start) is not None


def is_dateline(text: str, start: int, end: int) -> bool:
    """Whether a name in capitals begins a line and has a comma behind: "LEEDS, England, April 13"."""
    return text[start:end].isupper() and text.startswith(",", end) and (start == 0 or text[start - 1] == "\n")
