"""The words directly around a name: what makes it an organization's, a team's, or a town's.

follower   behind it, with or without 's      "Voltar shares", "Voltar's chairman"
noun       before it                          "the carmaker Voltar"; the word says of which type the name is
lead       before it, or before "the" and it  "shares of Voltar", "an analyst at the Voltar"
role, verb, team_lead                         of teams: "Ashby striker", "Ashby beat …", "victory over Ashby"
"""

from __future__ import annotations

import re
from typing import Final

from ljextract.languages.en.capitals import COUNTRY, is_adjective, is_unknown, vocabulary_of
from ljextract.languages.en.contexts import code_at
from ljextract.languages.en.parts import Part
from ljextract.lexicon import Lexicon
from ljextract.matcher import Reading
from ljextract.native import i64

LONGEST_WORD: Final = 24
LONGEST_PREPOSITION: Final = 12


class _Edges:
    """The outer words of the phrases of some kinds: most often they tell that no phrase of a kind is here."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.follower = _outer_words(lexicon, "org_follower", 0)
        self.noun = _outer_words(lexicon, "org_noun", -1)
        self.lead = _outer_words(lexicon, "org_lead", -1)
        self.role = _outer_words(lexicon, "team_role", 0)
        self.verb = _outer_words(lexicon, "team_verb", 0)
        self.team_lead = _outer_words(lexicon, "team_lead", -1)


def _outer_words(lexicon: Lexicon, kind: str, place: int) -> frozenset[str]:
    return frozenset(phrase.split()[place] for entry in lexicon.of(kind) for phrase in entry.words)


def _edges(lexicon: Lexicon) -> _Edges:
    edges: _Edges | None = lexicon.kept.get("en.edges")
    if edges is None:
        edges = lexicon.kept["en.edges"] = _Edges(lexicon)
    return edges


def _word_behind(reading: Reading, end: int) -> tuple[int, str]:
    """Where the next word stands, behind a possessive, and that word in small letters; "" where none is."""
    raw, limit = reading.raw, reading.end
    at = end
    if code_at(raw, at) in (0x27, 0x2019) and code_at(raw, at + 1) == 0x73:
        at += 2
    start: i64 = at
    while start < limit and ord(raw[start]) in (0x20, 0x09):
        start += 1
    stop: i64 = start
    while stop < limit and (97 <= ord(raw[stop]) <= 122 or ord(raw[stop]) == 0x2D):
        stop += 1
    return (start, raw[start:stop]) if at < start < stop else (end, "")


def _word_before(reading: Reading, start: int) -> tuple[int, str]:
    """Where the word before a place and a blank ends, and that word; "" where none is."""
    folded = reading.folded
    end: i64 = start
    floor: i64 = max(reading.start, start - LONGEST_WORD)
    while end > floor and ord(folded[end - 1]) in (0x20, 0x09):
        end -= 1
    if end == start:
        return start, ""
    at: i64 = end
    while at > floor and ord(folded[at - 1]) != 0x20:
        at -= 1
    return end, folded[at:end]


def kind_around(reading: Reading, start: int, end: int, part: Part) -> str:
    """The type that the words around a name give it, or "" where they don't say that it is an organization's."""
    kind = "company" if part.role_behind else _kind_around(reading, start, end, part)
    if kind and part.sort == "name" and is_adjective(reading.raw[start:end]):  # "Regional Director"
        return ""
    return kind


def _kind_around(reading: Reading, start: int, end: int, part: Part) -> str:
    edges = _edges(reading.lexicon)
    at, word = _word_behind(reading, end)
    if (
        word in edges.follower
        and reading.longest("org_follower", at)
        and (not _opens_sentence(reading.raw, start) or _is_name(part, reading.raw[start:end], word))
    ):
        return "company"
    opened = start - 5 if reading.raw.startswith("(The ", max(start - 5, 0)) else start - 1
    if code_at(reading.raw, max(opened, 0)) == 0x28 and _AGENCY.match(reading.raw, end):
        return "media"
    at, word = _word_before(reading, start)
    if word.endswith(("-based", "-listed")):  # "Athens-based Voltar"
        return "company"
    if word in edges.noun:
        kind = _kind_of_noun(reading, at, word)
        if kind:
            return kind
    comma = code_at(reading.raw, end) == 0x2C and code_at(reading.raw, end + 2) in (
        0x61,
        0x74,
        0x6F,
    )  # ", a", ", t", ", o"
    may_be_which = code_at(reading.raw, end) == 0x2C and code_at(reading.raw, end + 2) == 0x77  # ", w"
    if may_be_which and part.sort in ("name", "names") and _WHICH_FIRM.match(reading.raw, end, reading.end):
        return "company"
    apposed = _APPOSED.match(reading.raw, end, reading.end) if comma and part.sort in ("name", "known") else None
    if apposed is not None:
        for begin in [
            apposed.start(1),
            *(found.end() for found in _BLANK.finditer(reading.raw, apposed.start(1), apposed.end(1))),
        ]:
            noun = reading.longest("org_noun", begin)
            if noun is not None and _APPOSED_END.match(reading.raw, noun.end, reading.end):
                return str(noun.entry["type"])  # "Sintef, a research institute in Trondheim"
    if word == "the":
        at, word = _word_before(reading, at - len(word))
    lead = reading.longest_before("org_lead", at) if word in edges.lead else None
    return "company" if lead is not None and not lead.entry.get("weak") else ""


def kind_before(reading: Reading, start: int) -> str:
    """The type that the noun before a name gives it, or "": "the credit bureau BIK", "the state weather agency, AEMET"."""
    at, word = _word_before(reading, start)
    if word.endswith(","):
        at, word = at - 1, word[:-1]
    return _kind_of_noun(reading, at, word)


def _kind_of_noun(reading: Reading, at: int, word: str) -> str:
    """The type that an organization's noun gives whose last word, `word`, ends at a place, or ""."""
    noun = reading.longest_before("org_noun", at) if word in _edges(reading.lexicon).noun else None
    return "" if noun is None else str(noun.entry["type"])


def _is_name(part: Part, text: str, follower: str) -> bool:
    """Whether a word that opens a sentence is a name for all that: "Disney shares rose", "Drewry analyst Simon Hale"; not
    "Merkel officials"."""
    if part.sort == "known":
        return part.type in ("company", "finance")
    return part.sort == "name" and follower in _OF_FIRMS and is_unknown(text)


_OF_FIRMS: Final = frozenset("shares stock analyst analysts economist economists strategist ceo cfo".split())


_BLANK: Final = re.compile(r"[ -]")
_APPOSED: Final = re.compile(r", (?:an?|the|one of the) ((?:[A-Za-z'’]+[ -]){0,4})(?=[a-z])")
_WHICH_FIRM: Final = re.compile(
    r", which (?:also |now |already |[a-z]+ly )?(?:has |had )?(?:owns|operates|employs|manages|supplies|publishes|insures|lends|brews|manufactures|foresees"
    r"|posted|reported|acquired|bought|sold|filed for|listed in|went public|(?:runs|makes|sells) (?:the|a|an|its|their|\d[\d,]*) )\b"
)
"""What only a firm does: "Crestline Events, which also runs the women's race"; no person is "which"."""
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
    bits = vocabulary_of(reading.lexicon).of(reading.raw[start:end])
    place = part.sort == "place" and not bits & COUNTRY
    if not (known or place or part.sort in ("name", "names")):
        return False
    if part.role_behind or (known and not bits):  # "Arsenal" is nothing else in such an article, "Barcelona" is a town
        return True
    edges = _edges(reading.lexicon)
    behind, word = _word_behind(reading, end)
    if word in edges.role and reading.longest("team_role", behind):
        return True
    before, led = _word_before(reading, start)
    if _kind_of_noun(reading, before, led) == "sports":
        return True
    if not (known or place):  # "Lund beat Akers": two men may do that, too
        return False
    if word in edges.verb and reading.longest("team_verb", behind):
        return True
    return led in edges.team_lead and reading.longest_before("team_lead", before) is not None


_PLACE_BEFORE: Final = re.compile(r"\b(?:[Ii]n|[Nn]ear|[Oo]utside|around) (?:the )?$")

_LAST_LETTERS: Final = frozenset(map(ord, "nred"))
"""Of "in", "near", "outside" and "the", "around"."""


def is_led_as_place(text: str, start: int) -> bool:
    """Whether a preposition of place stands before a name: "in Barcelona"."""
    if start < 3 or ord(text[start - 1]) != 0x20 or ord(text[start - 2]) not in _LAST_LETTERS:
        return False
    return _PLACE_BEFORE.search(text, max(0, start - LONGEST_PREPOSITION), start) is not None


def is_dateline(text: str, start: int, end: int) -> bool:
    """Whether a name in capitals begins a line and has a comma behind: "LEEDS, England, April 13"."""
    return text[start:end].isupper() and text.startswith(",", end) and (start == 0 or text[start - 1] == "\n")
