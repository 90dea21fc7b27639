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
from ljextract.languages.en.letters import Letters, ends_with, starts_with
from ljextract.languages.en.parts import Part
from ljextract.lexicon import Lexicon
from ljextract.matcher import Reading
from ljextract.native import i64, mypyc_attr

LONGEST_WORD: Final = 24
LONGEST_PREPOSITION: Final = 12


# What a word beside a name may be the outer word of: most often it tells that no phrase of a kind is here.
_FOLLOWER: Final = 1 << 0
_NOUN: Final = 1 << 1
_LEAD: Final = 1 << 2
_ROLE: Final = 1 << 3
_VERB: Final = 1 << 4
_TEAM_LEAD: Final = 1 << 5
_THE: Final = 1 << 6
_FIRST_WORDS: Final = {"org_follower": _FOLLOWER, "team_role": _ROLE, "team_verb": _VERB}
"""Phrases behind a name, of which the first word is asked for."""
_LAST_WORDS: Final = {"org_noun": _NOUN, "org_lead": _LEAD, "team_lead": _TEAM_LEAD}
"""Phrases before a name, of which the last word is."""


def _edges(lexicon: Lexicon) -> Letters:
    """The outer words of phrases, each with its bits."""
    edges: Letters | None = lexicon.kept.get("en.edges")
    if edges is None:
        words = {"the": _THE}
        for kinds, place in ((_FIRST_WORDS, 0), (_LAST_WORDS, -1)):
            for kind, bit in kinds.items():
                for entry in lexicon.of(kind):
                    for phrase in entry.words:
                        word = phrase.split()[place]
                        words[word] = words.get(word, 0) | bit
        edges = lexicon.kept["en.edges"] = Letters(words)
    return edges


@mypyc_attr(acyclic=True)
class _Beside:
    """The word beside a name: where it stands, and of which phrases it may be the outer word; `end` is `start` where none is."""

    __slots__ = ("bits", "end", "start")

    def __init__(self, start: i64, end: i64, bits: i64) -> None:
        self.start = start
        self.end = end
        self.bits = bits


def _word_behind(reading: Reading, end: i64) -> _Beside:
    """The next word of small letters and hyphens, behind a possessive."""
    raw: str = reading.raw
    limit: i64 = reading.end
    at = end
    if code_at(raw, at) in (0x27, 0x2019) and code_at(raw, at + 1) == 0x73:
        at += 2
    start: i64 = at
    while start < limit and ord(raw[start]) in (0x20, 0x09):
        start += 1
    stop: i64 = start
    while stop < limit and (97 <= ord(raw[stop]) <= 122 or ord(raw[stop]) == 0x2D):
        stop += 1
    if not at < start < stop:
        return _Beside(end, end, 0)
    return _Beside(start, stop, _edges(reading.lexicon).at(raw, start, stop))


def _word_before(reading: Reading, start: i64) -> _Beside:
    """The word before a place and a blank."""
    folded: str = reading.folded
    end: i64 = start
    floor: i64 = max(reading.start, start - LONGEST_WORD)
    while end > floor and ord(folded[end - 1]) in (0x20, 0x09):
        end -= 1
    at: i64 = end
    while end < start and at > floor and ord(folded[at - 1]) != 0x20:
        at -= 1
    return _beside(reading, at, end)


def _beside(reading: Reading, start: i64, end: i64) -> _Beside:
    """The word between two places."""
    return _Beside(start, end, _edges(reading.lexicon).at(reading.folded, start, end))


def kind_around(reading: Reading, start: i64, end: i64, part: Part) -> str:
    """The type that the words around a name give it, or "" where they don't say that it is an organization's."""
    kind = "company" if part.role_behind else _kind_around(reading, start, end, part)
    if kind and part.sort == "name" and is_adjective(reading.raw[start:end]):  # "Regional Director"
        return ""
    return kind


def _kind_around(reading: Reading, start: i64, end: i64, part: Part) -> str:
    raw = reading.raw
    behind = _word_behind(reading, end)
    follower = reading.longest("org_follower", behind.start) if behind.bits & _FOLLOWER else None
    if follower is not None and (
        not _opens_sentence(raw, start) or _is_name(part, raw[start:end], raw[behind.start : behind.end])
    ):
        return str(follower.entry.get("type", "company"))
    if code_at(raw, end) == 0x20 and code_at(raw, end + 1) == 0x28 and _TICKER.match(raw, end, reading.end):  # " ("
        return "company"
    if (
        start >= 6
        and raw[start - 2] == "t"
        and code_at(raw, end) == 0x0A
        and _ABOUT.search(raw, max(reading.start, start - 7), start)
    ):
        return "company"
    opened = (
        start - 5 if start >= 5 and ord(raw[start - 1]) == 0x20 and starts_with(raw, start - 5, "(The ") else start - 1
    )
    if code_at(raw, max(opened, 0)) == 0x28 and _AGENCY.match(raw, end):
        return "media"
    before = _word_before(reading, start)
    if ends_with(reading.folded, before.start, before.end, "-based") or ends_with(
        reading.folded, before.start, before.end, "-listed"
    ):  # "Athens-based Voltar"
        return "company"
    if before.bits & _NOUN:
        kind = _kind_of_noun(reading, before)
        if kind:
            return kind
    listed = code_at(raw, end) == 0x2C  # ","
    code: i64 = code_at(raw, end + 2) if listed else 0
    comma = code in (0x61, 0x74, 0x6F) or 65 <= code <= 90  # ", a", ", t", ", o", ", Kenya's largest"
    if code == 0x77 and part.sort in ("name", "names", "known") and _WHICH_FIRM.match(raw, end, reading.end):  # ", w"
        return "company"
    apposed = _APPOSED.match(raw, end, reading.end) if comma and part.sort in ("name", "names", "known") else None
    if apposed is not None:
        kind = _kind_of_apposition(reading, apposed, part)
        if kind:
            return kind
    if before.bits & _THE:
        before = _word_before(reading, before.start)
    lead = reading.longest_before("org_lead", before.end) if before.bits & _LEAD else None
    return "company" if lead is not None and not lead.entry.get("weak") else ""


def _kind_of_apposition(reading: Reading, apposed: re.Match[str], part: Part) -> str:
    """The type that the noun of an apposition gives the name before it, or "": "Sintef, a research institute in Trondheim"."""
    raw = reading.raw
    begin: i64 = apposed.start(1)
    while True:
        noun = reading.longest("org_noun", begin)
        if noun is not None and _APPOSED_END.match(raw, noun.end, reading.end):
            return (
                "" if part.sort == "names" and noun.entry.get("person") else str(noun.entry["type"])
            )  # "Ann Bell, a broker"
        blank = _BLANK.search(raw, begin, apposed.end(1))
        if blank is None or (part.sort == "names" and raw[begin : blank.start()] in _TIES):
            return ""  # "Omar Said, a fellow at the institute"
        begin = blank.end()


def kind_before(reading: Reading, start: i64, *, firm: bool = False) -> str:
    """The type that the noun before a name gives it, or "": "the credit bureau BIK", "the state weather agency, AEMET".

    `firm` takes no comma, and no noun that a person may be, either.
    """
    before = _word_before(reading, start)
    if firm:
        noun = reading.longest_before("org_noun", before.end) if before.bits & _NOUN else None
        return "" if noun is None or noun.entry.get("person") else str(noun.entry["type"])
    if before.end > before.start and ord(reading.folded[before.end - 1]) == 0x2C:  # ","
        before = _beside(reading, before.start, before.end - 1)
    return _kind_of_noun(reading, before)


def _kind_of_noun(reading: Reading, word: _Beside) -> str:
    """The type that an organization's noun gives of which a word is the last, or ""."""
    noun = reading.longest_before("org_noun", word.end) if word.bits & _NOUN else None
    return "" if noun is None else str(noun.entry["type"])


def _is_name(part: Part, text: str, follower: str) -> bool:
    """Whether a word that opens a sentence is a name for all that: "Disney shares rose", "Drewry analyst Simon Hale"; not
    "Merkel officials"."""
    if part.sort == "known":
        return part.type in ("company", "finance")
    return part.sort == "name" and follower in _OF_FIRMS and is_unknown(text)


_OF_FIRMS: Final = frozenset("shares stock analyst analysts economist economists strategist ceo cfo".split())


_TICKER: Final = re.compile(
    r" \([ ]?(?:(?:NYSE|NYSEMKT|NYSEAMERICAN|AMEX|NASDAQ|Nasdaq|OTC\w*|LSE|AIM|TSX|TSXV|TSX-V|ASX|NZX|HKEX|HKG|SEHK|SGX|BSE|NSE|TYO|TSE|JSE|KRX|KOSPI|KOSDAQ|TWSE|EPA"
    r"|ETR|FRA|Xetra|XETRA|Euronext|SIX|BME|BIT|STO|CPH|OSE|B3|BMV)\b[A-Za-z .]{0,20}:[ ]?[A-Z0-9.]{1,8}\b|[A-Z0-9]{1,6}\.[A-Z]{1,2}[ ]?\))"
)
"""A share's code behind its company: "Electrona (LSE: ELC)", "Kunara (KUN.AX)"."""
_ABOUT: Final = re.compile(r"(?:^|\n)About $")
"""The line over what a press release says of its sender: "About Electrona"."""
_BLANK: Final = re.compile(r"[ -]")
_APPOSED: Final = re.compile(
    r", (?:an?|another|the|one of the|[A-Z][a-z]+(?: [A-Z][a-z]+)?['’]s) ((?:[A-Za-z'’]+[ -]){0,4})(?=[a-z])"
)
_WHICH_FIRM: Final = re.compile(
    r", which (?:also |now |already |[a-z]+ly )?(?:has |had )?(?:owns|operates|employs|manages|supplies|publishes|insures|lends|brews|manufactures|foresees"
    r"|represents|advises|audits|campaigns|speaks for|organises|organizes|compiles|tracks|stages|reckons|expects to|hopes to|wants to|plans to|aims to"
    r"|intends to|declined to|refused to|agreed to|promised to|is building|is buying|is selling|is hiring|is planning|is investing|is seeking|is trying"
    r"|posted|reported|acquired|bought|sold|hired|filed for|listed in|went public|(?:runs|makes|sells|serves) (?:the|a|an|its|their|\d[\d,]*) )\b"
)
"""What only a firm does: "Crestline Events, which also runs the women's race"; no person is "which"."""
_TIES: Final = frozenset("at for with from of in on to by and who".split())
_APPOSED_END: Final = re.compile(
    r"[,.;)]| (?:in|based|that|which|of|for|with|and|owned|run|backed|founded|headquartered|whose|at|near)\b"
)
"""Behind the noun of an apposition: "a charity that …"; not "a bank clerk"."""
_AGENCY: Final = re.compile(r"\)[ \t]+(?:--?|–|—)[ \t]")
"""Behind the agency of a dateline: "DUBLIN, Nov 30 (Voltar Press) - …"."""


def _opens_sentence(raw: str, at: i64) -> bool:
    """Whether the word at a place has its capital from the sentence that it opens."""
    at -= 1
    while at >= 0 and raw[at] in " \t\"'“‘(":
        at -= 1
    return at < 0 or raw[at] in ".!?:\n"


def plays(reading: Reading, start: i64, end: i64, part: Part) -> bool:
    """Whether the words around a name, in an article about sport, are those around a team."""
    known = part.sort == "known" and part.type == "sports"
    bits = vocabulary_of(reading.lexicon).of(reading.raw[start:end])
    place = part.sort == "place" and not bits & COUNTRY
    if not (known or place or part.sort in ("name", "names")):
        return False
    if part.role_behind or (known and not bits):  # "Arsenal" is nothing else in such an article, "Barcelona" is a town
        return True
    behind = _word_behind(reading, end)
    if behind.bits & _ROLE and reading.longest("team_role", behind.start):
        return True
    before = _word_before(reading, start)
    if _kind_of_noun(reading, before) == "sports":
        return True
    if not (known or place):  # "Lund beat Akers": two men may do that, too
        return False
    if behind.bits & _VERB and reading.longest("team_verb", behind.start):
        return True
    return before.bits & _TEAM_LEAD != 0 and reading.longest_before("team_lead", before.end) is not None


_PLACE_BEFORE: Final = re.compile(r"\b(?:[Ii]n|[Nn]ear|[Oo]utside|around) (?:the )?$")

_LAST_LETTERS: Final = frozenset(map(ord, "nred"))
"""Of "in", "near", "outside" and "the", "around"."""


def is_led_as_place(text: str, start: i64) -> bool:
    """Whether a preposition of place stands before a name: "in Barcelona"."""
    if start < 3 or ord(text[start - 1]) != 0x20 or ord(text[start - 2]) not in _LAST_LETTERS:
        return False
    return _PLACE_BEFORE.search(text, max(0, start - LONGEST_PREPOSITION), start) is not None


def is_dateline(text: str, start: i64, end: i64) -> bool:
    """Whether a name in capitals begins a line and has a comma behind: "LEEDS, England, April 13"."""
    return starts_with(text, end, ",") and text[start:end].isupper() and (start == 0 or text[start - 1] == "\n")
