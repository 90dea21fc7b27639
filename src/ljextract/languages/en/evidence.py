"""What the text around capitalised words says they name, over the whole run: the evidence for organizations.

The finder "names" reads every capitalised sequence of a run into parts (parts.py), looks at the words around those that may be
organizations, and gathers what the run says elsewhere of the same words: that they are a person's family name, a team in a
table, or what an acronym is short for. Each mention with evidence is then found under the sort of its best:

    known        the gazetteer has it, and it is nothing else          legal       a legal form ends it
    cued_known   the gazetteer has it, and the words around say so     headed      a head word ends it
    institution  a place or people and its "government", "police"      head_of     a head word begins it, before "of"
    unique       a body that there is one of: "Parliament"             acronym     capitals, no word, and nothing against it
    cued         unknown words, but "shares of …", "… spokesman"       team        a row of a table, a score, "… beat …"
    headline     a name of the article or the gazetteer, in a line of capitals

Mentions without evidence are found under "nameable": they stand for an organization if the article names it elsewhere.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from ljextract.languages.en import teams
from ljextract.languages.en.around import is_dateline, is_led_as_place, kind_around, kind_before, plays
from ljextract.languages.en.capitals import (
    COUNTRY,
    FIRST,
    NO_ACRONYM,
    OTHER_NAME,
    PEOPLE,
    PLACE,
    SEQUENCE,
    TITLE,
    Sequences,
    Vocabulary,
    has_stop,
    is_unknown,
    vocabulary,
    vocabulary_of,
)  # fmt: skip
from ljextract.languages.en.contexts import code_at, is_word
from ljextract.languages.en.naming import NAMES
from ljextract.languages.en.parts import Part, Parts, is_field, parts_of
from ljextract.languages.en.units import beside_number
from ljextract.languages.en.wordclasses import BEING, MAIN, words_of
from ljextract.lexicon import Lexicon, at_edges
from ljextract.matcher import Claim, Claims, Finder, Reading
from ljextract.native import i64, mypyc_attr
from ljextract.rules import Piece
from ljextract.spotter import is_at
from ljextract.text import Orthography, fold
from ljextract.values.name import Name

SORTS: Final = (
    "known", "cued_known", "legal", "headed", "head_of", "unique", "institution", "acronym", "cued", "team", "headline",
)  # fmt: skip


@mypyc_attr(acyclic=True)
@dataclass(init=False, slots=True, eq=False)
class Mention:
    """A part of a sequence, where it stands, and the best evidence that it names an organization ("" where none does)."""

    start: i64
    end: i64
    text: str
    part: Part
    evidence: str
    kind: str
    """The organization's type, where the words around say it."""
    defines: tuple[str, ...]

    def __init__(
        self,
        start: i64,
        end: i64,
        text: str,
        part: Part,
        evidence: str = "",
        kind: str = "",
        defines: tuple[str, ...] = (),
    ) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.part = part
        self.evidence = evidence
        self.kind = kind
        self.defines = defines

    def __str__(self) -> str:
        org = self.part.org
        return org.id if org is not None else self.evidence or self.part.sort

    def name(self) -> Name:
        """The organization as a rule returns it."""
        org = self.part.org
        return Name(self.kind or self.part.type or "other", org.id if org else None, self.defines)


class Document:
    """What a run says of its names."""

    __slots__ = ("definitions", "mentions", "owners", "persons", "reading", "rows", "shouted", "things")

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.mentions: list[Mention] = []
        self.persons: set[str] = set()
        self.things: set[str] = set()
        """Acronyms that it gives to no organization: "personal protective equipment (PPE)"."""
        self.owners: dict[str, Mention] = {}
        """The mentions that acronyms in brackets are given to."""
        self.definitions: list[tuple[str, Mention | None]] = []
        """Acronyms in brackets, and the mention before them; None where what stands there is no organization."""
        self.shouted: list[tuple[int, str]] = []
        """Sequences in lines of capitals, and where they begin."""
        self.rows: list[tuple[int, int]] = []
        """Sequences that begin a line that may be a row of a table, a score or a fixture."""

    def decide(self) -> None:
        """Give every mention the best evidence for it."""
        playing = self._playing()
        for mention in self.mentions:
            if not mention.evidence and not mention.part.by_article:
                mention.evidence = _evidence(self, mention)
                if mention.part.sort == "names" and not mention.evidence and mention.part.words <= NAMES_OF_PERSONS:
                    self.persons.add(mention.text.rpartition(" ")[2])
        self._define()
        for mention in self.mentions:
            if not mention.evidence and mention.part.by_article:
                owner = self.owners.get(mention.text) if self.owners else None
                if (
                    owner is not None and owner.part.org is not mention.part.org
                ):  # "Cricket Board (ECB)" is not the bank
                    kind = owner.kind or owner.part.type
                    mention.part = mention.part.as_sort("acronym", kind, owner.part.org)
                mention.evidence = _evidence(self, mention)
        _follow_lists(self)
        has_party = any(one.evidence and (one.kind or one.part.type) == "party" for one in self.mentions)
        for mention in self.mentions:
            if has_party and not mention.evidence and mention.part.sort == "known" and mention.part.type == "party":
                mention.evidence = "cued_known"  # "the Green Party gained and Labour lost"
            if playing and not mention.evidence and mention.text.lower() in playing and not self._is_town(mention):
                mention.evidence, mention.kind = "team", "sports"
        _follow_clubs(self)
        _follow_firms(self)

    def _playing(self) -> set[str]:
        """The names, in lower case, of what plays in an article about sport; those in tables are mentions at once."""
        reading = self.reading
        tables = teams.in_tables(reading, self.rows) if self.rows else []
        if not teams.is_sport(reading, tables):
            return set()
        raw = reading.raw
        for start, end in tables:
            self.mentions.append(Mention(start, end, raw[start:end], Part(0, end - start, "name"), "team", "sports"))
        players = (
            one for one in self.mentions if one.evidence == "team" or plays(reading, one.start, one.end, one.part)
        )
        return {one.text.lower() for one in players} - {name.lower() for name in self.persons}

    def _is_town(self, mention: Mention) -> bool:
        """Whether a team's words stand for its town."""
        raw = self.reading.raw
        return is_dateline(raw, mention.start, mention.end) or is_led_as_place(raw, mention.start)

    def _define(self) -> None:
        """Say whose each acronym in brackets is: "Capital Adequacy Ratio (CAR)" is no organization."""
        for short, definer in self.definitions:
            if definer is not None:
                definer.evidence = (
                    definer.evidence
                    or _evidence(self, definer)
                    or ("cued" if _is_foreign(definer) else "headed" if _is_service(definer, short) else "")
                )
            if definer is None or not definer.evidence:
                self.things.add(short)
            else:
                definer.defines += (short,)
                self.owners.setdefault(short, definer)
                self.things.discard(short)


NAMES_OF_PERSONS: Final = 3
"""Up to so many unknown words are taken for a person's name, where nothing speaks for an organization."""


def find(reading: Reading) -> list[Piece]:
    """The parts of a run that may be organizations; `what` is the `Mention`.

    Those with evidence are left under its sort, too, for the rules, and those without under "nameable".
    """
    document = Document(reading)
    _collect(document)
    _add_irregular(document)
    document.decide()
    if document.shouted:
        document.mentions.extend(_in_headlines(document))
    finds = reading.finds
    found: list[Piece] = []
    nameable: list[Piece] = []
    for mention in document.mentions:
        start, end, sort = mention.start, mention.end, mention.evidence
        # "BTC 75", "30 MUSD", "3 billion CFA francs": the unit of a number is no name
        if end - start > MAX_UNIT or not beside_number(reading, start, end):
            piece = Piece("names", start, end, mention)
            found.append(piece)
            if sort:
                finds.setdefault(sort, []).append(Piece(sort, start, end, mention))
            else:
                nameable.append(piece)
    finds["nameable"] = nameable
    return found


MAX_UNIT: Final = 6
"""A name longer than this is no sign of a currency or unit."""


# Collecting

_ROW: Final = re.compile(r"[ \t]+(?:\([^()\n]{1,20}\)[ \t]+)?(?:[+-]?\d|(?:vs?|at)\b)")
_FIXTURE: Final = " AT "


def _is_row(raw: str, at: i64, behind: i64) -> bool:
    """Whether a sequence begins a line that may be a row of a table, a score or a fixture."""
    if at > 0 and ord(raw[at - 1]) != 0x0A:
        return False
    if code_at(raw, behind) in (0x20, 0x09):
        code = code_at(raw, behind + 1)
        if not 98 <= code <= 117 and _ROW.match(raw, behind):  # no word from "b" to "u"
            return True
    return raw.find(_FIXTURE, at, behind) >= 0


def _collect(document: Document) -> None:
    reading = document.reading
    raw, mentions = reading.raw, document.mentions
    known = vocabulary_of(reading.lexicon)
    line_end, shouting = -1, False
    folded = reading.folded
    one = Sequences(raw, reading.text.raw_latin, reading.start, reading.end)
    while one.go_on():
        at, behind = one.start, one.behind
        if _is_row(raw, at, behind):
            document.rows.append((at, behind))
        if known.is_idle(raw, folded, reading.latin, at, behind) and code_at(raw, behind + 1) not in (
            0x28,
            0x5B,
        ):  # "(", "["
            continue
        text = raw[at:behind]
        if behind - at > 3 and not 97 <= ord(raw[at + 1]) <= 122 and text.isupper():
            if at >= line_end:
                line_end, shouting = _line(raw, at)
            if shouting:
                document.shouted.append((at, text))
                continue
        parts = parts_of(text, known)
        led = _led_by_noun(reading, parts, text, at, behind)
        if led is not None:
            mentions.append(led)
            continue
        last: Mention | None = None
        for part in parts.named:
            last = _mention(document, known, part, at, behind)
            if last is not None:
                if part.sort == "legal" and " & " in last.text:
                    _take_partners(raw, mentions, last)
                mentions.append(last)
        if parts.last is not None and parts.last.sort == "other" and text.endswith(_DISTRICTS):
            last = _institution(reading, at + parts.last.start, behind, parts.last)
            if last is not None:
                mentions.append(last)  # "Miaoli County police"
        if (
            parts.last is not None and code_at(raw, behind) == 0x20 and code_at(raw, behind + 1) in (0x28, 0x5B)
        ):  # "(", "["
            _note_definition(document, parts.last, at, behind, last)


def _led_by_noun(reading: Reading, parts: Parts, text: str, at: i64, behind: i64) -> Mention | None:
    """The organization that words make which don't alone, where its noun stands before them: "the watchdog Transport Focus"."""
    last = parts.last
    if last is None or last.sort not in _LOOSE or last.title_before or " " not in text:
        return None
    if any(
        part.sort not in _LOOSE or part.org is not None or part.end - part.start == behind - at for part in parts.named
    ):
        return None
    if _PARTED.search(text) or (parts.named and " and " in text):
        return None
    kind = kind_before(reading, at, firm=True)
    return Mention(at, behind, text, Part(0, behind - at, "names", words=2), "cued", kind) if kind else None


_LOOSE: Final = frozenset({"common", "name", "acronym"})
"""Sorts of words that may be pieces of one name: "Leisure DB", "United Policyholders"."""
_PARTED: Final = re.compile(r"[.,'’]| (?:on|at|for) ")
"""What no such name holds: "the site Gerontology Wiki. At the time of"."""

_PARTNERS: Final = re.compile(r"(?:^|\n|\b[a-z]\w* |[.;:”\"(] )((?:[A-Z][\w’']+, ){1,3})$")
_FIRM: Final = re.compile(r"[\w’']+ & [\w’']+,? (?:LLP|LLC|PLLC|P\.C\.|PC)\b")


def _take_partners(raw: str, mentions: list[Mention], firm: Mention) -> None:
    """Give a partnership the names before its last two: "Harbeson, Fletcher & Bateh, LLP"."""
    if _FIRM.fullmatch(firm.text) is None:
        return
    before = _PARTNERS.search(raw, max(0, firm.start - 60), firm.start)
    if before is None:
        return
    while mentions and mentions[-1].start >= before.start(1):
        mentions.pop()
    firm.start, firm.text = before.start(1), raw[before.start(1) : firm.end]


_DISTRICTS: Final[tuple[str, ...]] = (" County", " City", " Province", " State", " District")


def _note_definition(document: Document, part: Part, at: i64, behind: i64, last: Mention | None) -> None:
    """Keep the acronym in brackets behind a sequence, if it is one of the sequence's last part."""
    if part.sort == "title":  # "Office of the Auditor-General (OAG)"
        return
    raw, start = document.reading.raw, at + part.start
    short = _short_form(raw, start, behind) or _foreign_form(raw, part, start, behind)
    if short:
        document.definitions.append((short, last if last is not None and last.end >= behind else None))


def _mention(document: Document, known: Vocabulary, part: Part, at: i64, behind: i64) -> Mention | None:
    """The mention of a part, or None where it is a person's or a people's name, which is kept in mind."""
    reading, sort = document.reading, part.sort
    raw = reading.raw
    start, end = at + part.start, at + part.end
    if end == behind and (
        sort in ("place", "people", "name") or (part.weak and known.of(raw[start:end]) & (PLACE | PEOPLE))
    ):
        institution = _institution(reading, start, end, part)
        if institution is not None and (sort != "name" or institution.text.endswith(" council")):
            return institution
    if sort == "people":
        return None
    if sort == "person" or (part.title_before == " " and part.org is None and sort in ("name", "names")):
        name = raw[start:end]
        document.persons.update((name, name.rpartition(" ")[2]))
        return None
    code = code_at(raw, end)
    if code in (0x27, 0x2019) and code_at(raw, end + 1) == 0x73:
        org = known.names.get(raw[start:end] + "'s")
        if org is not None:  # "McDonald's"
            cue = org.needs_cue(raw[start:end] + "'s")
            part, end = part.as_sort("known", org.type, org, weak=cue), end + 2
    elif code == 0x2E and (
        raw[end - 2 : end - 1] == "." or (sort == "legal" and _OWN_STOP.match(raw, end) and has_stop(raw[start:end]))
    ):  # "U.N."
        end += 1
    elif sort == "head_of" and end == behind:
        end = _end_of_list(raw, end) if code == 0x2C else _end_of_defined(raw, start, end)
    elif code == 0x21 and part.org is not None and raw[start : end + 1] in part.org.names["en"]:  # "Yahoo!"
        end += 1
    return Mention(start, end, raw[start:end], part)


def irregular(lexicon: Lexicon) -> list[tuple[str, str]]:
    """The gazetteer's names that are no capitalised sequences, each as it is folded."""
    plain = Orthography()
    return [(fold(name, plain), name) for name in vocabulary_of(lexicon).irregular]


def _add_irregular(document: Document) -> None:
    """Add the names that are no capitalised sequences, in place of the parts that lie in them.

    One that lies in a longer name is that name's: "Lloyd's" in "Lloyd's of London".
    """
    reading = document.reading
    raw = reading.raw
    spots = [spot for spot in reading.besides if is_at(raw, spot.start, spot.end, spot.what)]
    if not spots:  # most often
        return
    owners = vocabulary_of(reading.lexicon).irregular
    spots.sort(key=lambda spot: (spot.start, -spot.end))
    found: list[Mention] = []
    behind = reading.start
    for spot in spots:
        start, end = spot.start, spot.end
        if start < behind:
            continue  # in a longer one
        behind = end
        at = bisect_right(document.mentions, start, key=lambda one: one.start) - 1
        if at_edges(raw, start, end) and (at < 0 or document.mentions[at].end <= end):
            name, org = spot.what, owners[spot.what]
            part = Part(0, end - start, "known", org.type, org, weak=org.needs_cue(name))
            found.append(Mention(start, end, name, part))
    if not found:
        return
    taken = Claims()
    taken.extend([Claim(one.start, one.end, "") for one in found])
    document.mentions[:] = [one for one in document.mentions if taken.owner(one.start, one.end) is None]
    document.mentions.extend(found)
    document.mentions.sort(key=lambda one: one.start)


_OWN_STOP: Final = re.compile(r"\.(?=[,;:)]|['’]s(?!\w)|[ \t]+[^\sA-Z\"'“‘])")
"""A stop that is the name's alone: "Acme Co. in Ningbo". One that ends the sentence, too, is left to the sentence."""


def _line(raw: str, at: i64) -> tuple[int, bool]:
    """Where the line at a place ends, and whether it is all in capitals."""
    end = raw.find("\n", at)
    if end < 0:
        end = len(raw)
    begin = raw.rfind("\n", 0, at) + 1
    place: i64 = begin
    while place < end:
        if 97 <= ord(raw[place]) <= 122:  # most lines are told by their second letter
            return end, False
        place += 1
    line = raw[begin:end]
    return end, " " in line and line.upper() == line


_INSTITUTION: Final = re.compile(
    r"(?:['’]s)?[ \t](?:central bank|army|navy|air force|parliament|legislature|senate|national assembly|state assembly|supreme court|high court|stock exchange|[a-z]+ ministry"
    r"|(?:regional|state|provincial) government)\b"
    r"|[ \t](?:government|police|military|parliament|central bank|supreme court|high court|coast guard"
    r"|[a-z]+ ministry|(?:(?:city|town|county|district|borough|parish|regional) )?council(?! (?:tax|house|housing|home|flat|estate))"
    r"|customs(?! (?:and|dut|union|data|territor|code|clearance|figures|deal|check|post)))\b"
)
_INSTITUTION_WORDS: Final = frozenset(
    "central parliament supreme high government police army navy air military coast city town county district borough parish regional"
    " council customs legislature senate national stock state provincial".split()
)
"""What these institutions begin with."""
_INSTITUTION_TYPES: Final = {
    "army": "military",
    "navy": "military",
    "force": "military",
    "military": "military",
    "bank": "finance",
    "exchange": "finance",
}


def _institution(reading: Reading, start: i64, end: i64, part: Part) -> Mention | None:
    """A place or people with the institution that it has one of, in small letters: "British government"."""
    raw, limit = reading.raw, reading.end
    at = end
    if code_at(raw, at) in (0x27, 0x2019) and code_at(raw, at + 1) == 0x73:
        at += 2
    if code_at(raw, at) not in (0x20, 0x09):
        return None
    stop = at + 1
    while stop < limit and 97 <= ord(raw[stop]) <= 122:
        stop += 1
    if stop == at + 1:
        return None
    may_be_ministry = code_at(raw, stop) == 0x20 and code_at(raw, stop + 1) == 0x6D  # " m"
    if not may_be_ministry and (stop - at < 5 or raw[at + 1 : stop] not in _INSTITUTION_WORDS):
        return None
    found = _INSTITUTION.match(raw, end, limit)
    if found is None:
        return None
    kind = _INSTITUTION_TYPES.get(found.group().rpartition(" ")[2], "government")
    own = part.as_sort("place", "", None, weak=part.weak)
    return Mention(start, found.end(), reading.raw[start : found.end()], own, "institution", kind)


_LIST: Final = re.compile(rf"(?:, {SEQUENCE.pattern}){{1,5}}(?:,? (?:and|&) {SEQUENCE.pattern})?")
_FIELDS: Final = re.compile(r", | and | & ")


def _end_of_list(raw: str, end: i64) -> i64:
    """Where a ministry's name ends with the list of its fields: "Ministry of Education, Science and Technology"."""
    found = _LIST.match(raw, end)
    if found is None:
        return end
    words = found.group()[2:]
    listed = " and " in words or " & " in words
    return found.end() if listed and all(map(is_field, _FIELDS.split(words))) else end


_PLACE_DEFINED: Final = re.compile(rf"( (?:in|for|to) (?:the )?{SEQUENCE.pattern}) \(([A-Z]{{3,8}})\)")


def _end_of_defined(raw: str, start: i64, end: i64) -> i64:
    """Where a name ends that goes on with a place, as the acronym behind it tells: "Committee on Foreign Investment in the
    United States (CFIUS)"."""
    found = _PLACE_DEFINED.match(raw, end) if code_at(raw, end) == 0x20 else None
    if found is None or abbreviates(found[2], raw[start:end]) or not abbreviates(found[2], raw[start : found.end(1)]):
        return end
    return found.end(1)


_DEFINITION: Final = re.compile(r" [(\[][\"“']?([^\W\d_][\w&.-]{1,11})[\"”']?[)\],;]")


def _short_form(raw: str, start: i64, end: i64) -> str:
    """The acronym of a name that stands in brackets behind it, or ""."""
    found = _DEFINITION.match(raw, end)
    return found[1] if found is not None and abbreviates(found[1], raw[start:end]) else ""


def _foreign_form(raw: str, part: Part, start: i64, end: i64) -> str:
    """The acronym that a body has in its own language: "Norwegian Confederation of Trade Unions (LO)"; or ""."""
    if part.type not in _WITH_FOREIGN_FORMS or " " not in raw[start:end]:
        return ""
    found = _FOREIGN_FORM.match(raw, end)
    return found[1] if found is not None and not vocabulary().of(found[1]) & (PLACE | PEOPLE) else ""


_WITH_FOREIGN_FORMS: Final = frozenset({"nonprofit", "government", "education", "international", "party", "health"})
_FOREIGN_FORM: Final = re.compile(r" \(([A-Z]{2,6})\)")


def abbreviates(short: str, name: str) -> bool:
    """Whether the letters of an acronym are found in a name in their order, the first one first.

    >>> abbreviates("CSRC", "China Securities Regulatory Commission"), abbreviates("WHO", "Bank of China")
    (True, False)
    """
    letters = [char for char in short.lower() if char.isalpha()]
    name = name.lower()
    if not letters or name[0] != letters[0]:
        return False
    at = 0
    for char in letters:
        at = name.find(char, at) + 1
        if at == 0:
            return False
    return True


# Evidence


def _evidence(document: Document, mention: Mention) -> str:
    """The sort of the evidence for a mention, or ""."""
    part, reading = mention.part, document.reading
    sort = part.sort
    if sort in ("legal", "head_of", "unique"):
        return sort
    if sort == "headed":
        if not part.weak:
            return sort
        acts = (
            part.words > 2 and _SAYING.match(reading.raw, mention.end) is not None
        )  # "Northern Ambulance Service said"
        acts = acts or (part.type == "media" and _is_paper(reading, mention))
        return sort if not part.role_behind and (acts or _has_cue(reading, mention)) else ""  # not "Brand Manager"
    if document.persons and mention.text in document.persons:
        return ""
    if sort == "acronym":
        if not _is_acronym(document, mention) or _is_model(reading, mention):
            return ""
        if not part.type:
            mention.kind = kind_before(reading, mention.start)
        return sort
    if sort == "known":
        if part.weak:
            return "cued_known" if _has_cue(reading, mention) or _is_named(reading, mention) else ""
        if mention.text.isupper() and _is_thing(document, mention):
            return ""
        return "" if _is_model(reading, mention) or _is_thing_of(reading, mention) else sort
    return "cued" if sort in ("name", "names") and _has_cue(reading, mention) else ""


_SAYING: Final = re.compile(
    r" (?:said|says|announced|reported|warned|told|estimates|estimated|expects|plans|aims)[ .,]"
)


def _is_service(mention: Mention, short: str) -> bool:
    """Whether an acronym of its own makes a name of plain words an organization's: "Northern Blood Service (NBS)"."""
    named = mention.part.sort == "headed" and mention.part.words > 2 and mention.text.endswith(_SERVICES)
    return named and not vocabulary().of(short) & NO_ACRONYM  # "Short Message Service (SMS)"


_SERVICES: Final = ("Service", "Services", "Office", "Centre", "Center", "Division", "Forum", "Panel")


def _has_cue(reading: Reading, mention: Mention) -> bool:
    """Whether the words around a mention say that it is an organization's; its type is noted where its words give none."""
    kind = kind_around(reading, mention.start, mention.end, mention.part)
    if kind and not mention.part.type:
        mention.kind = kind
    return bool(kind)


_NAMED_BEHIND: Final = re.compile(
    r"\b(?:said|says|told|by|from|of|at|with|against|between|than|that|fined|sued|bought|acquired|joined|left|urged|asked|accused) $"
)


def _is_named(reading: Reading, mention: Mention) -> bool:
    """Whether an everyday word, which is a company's name too, has its capital as a name: "the Commission fined Meta"."""
    part, raw = mention.part, reading.raw
    if part.type == "media":
        return _is_paper(reading, mention)
    if part.type not in ("company", "finance") or part.words > 1 or vocabulary().of(mention.text) & _OTHERWISE:
        return False
    start = mention.start
    if mention.text.isupper():
        return False
    return (
        _NAMED_BEHIND.search(raw, max(reading.start, start - 10), start) is not None
        or _SAYS.match(raw, mention.end, reading.end) is not None
        or _is_country_s(raw, start)
    )


def _is_paper(reading: Reading, mention: Mention) -> bool:
    """Whether a paper's name is one where it stands: "he told the Eastern Mail", "published in Nature", "The Economist, Accra, March 7th 2026"."""
    raw, start = reading.raw, mention.start
    if _PUBLISHED_IN.search(raw, max(reading.start, start - 32), start) is not None:
        return True
    if code_at(raw, mention.end) != 0x2C or _OPENING.search(raw, max(reading.start, start - 5), start) is None:  # ","
        return False
    end = raw.find("\n", mention.end, reading.end)
    end = reading.end if end < 0 else end
    return end - start < _LONGEST_BYLINE and _DATED.search(raw, mention.end, end) is not None


_OPENING: Final = re.compile(r"(?:^|\n)(?:The )?$")
_LONGEST_BYLINE: Final = 60
_DATED: Final = re.compile(r"\b(?:19|20)\d\d\s*$")
"""A line that ends with a year, and begins with a name and a comma, says where and when an article stood."""


def _is_country_s(raw: str, start: i64) -> bool:
    """Whether a country's possessive stands before a place: "led by Singapore's Temasek"."""
    if start < 4 or raw[start - 1] != " " or raw[start - 2] != "s" or raw[start - 3] not in "'’":
        return False
    end = start - 3
    return bool(vocabulary().of(raw[raw.rfind(" ", max(0, end - _LONGEST_COUNTRY), end) + 1 : end]) & COUNTRY)


_LONGEST_COUNTRY: Final = 24


_PUBLISHED_IN: Final = re.compile(
    r"\b(?:(?:published|appeared|reported|writing|study|paper|article|findings) (?:\w+ )?in (?:the (?:journal )?)?|(?:told|tells) (?:[Tt]he )?)$"
)
_SAYS: Final = re.compile(r"[ ](?:said|says|reported|posted|announced|declined to|plans to|agreed to)\b")


_OTHERWISE: Final = PLACE | PEOPLE | FIRST | TITLE | OTHER_NAME
_MODEL: Final = re.compile(r"[ -](?:[A-Z]{1,3}-?\d+\w*|\d{3}(?:-\d+\w*)?)\b(?![.,]\d|%|[ \t]+\d)")
_INDEX: Final = re.compile(r"(?:/[A-Z]+)?[ \t]\d{2,4}\b(?![.,]\d|%|[ \t]+\d)")


def _is_model(reading: Reading, mention: Mention) -> bool:
    """Whether a number behind makes a name that of a thing: a company's of a product, "a Boeing 737", an exchange's or a
    newspaper's of an index, "the ASX 200"."""
    part = mention.part
    if part.words != 1 or code_at(reading.raw, mention.end) not in (0x20, 0x09, 0x2D, 0x2F):
        return False
    if part.type == "company":
        return _MODEL.match(reading.raw, mention.end) is not None
    return part.type in ("finance", "media") and _INDEX.match(reading.raw, mention.end) is not None


def _is_thing_of(reading: Reading, mention: Mention) -> bool:
    """Whether an article makes of a firm's name one of the things it makes: "one in three was a Kia or a Hyundai"."""
    part, raw = mention.part, reading.raw
    start = mention.start
    if part.words != 1 or part.type != "company" or start < 3 or ord(raw[start - 1]) != 0x20:
        return False
    if ord(raw[start - 2]) not in (0x61, 0x6E, 0x41) or not raw.endswith(_ONE, reading.start, start):
        return False
    return _ENDS_THING.match(raw, mention.end, reading.end) is not None


_ONE: Final = (" a ", " an ", " A ")
_ENDS_THING: Final = re.compile(
    r"[,.;:)\n]|$| (?:and|or|in|on|at|with|that|was|is|when|while|from|to|for|into|by|after|before|near|as|but|has|had)\b"
)


_TOWN_BEHIND: Final = re.compile(r"(?: [A-Z]{2,}){0,2}, [^\W\d_a-z]")
_NUMBER_BEHIND: Final = re.compile(r"[ -]\d{2,}")
_ARTICLES: Final = ("the ", "The ", "(")


def _is_acronym(document: Document, mention: Mention) -> bool:
    """Whether nothing speaks against an acronym: a dateline, a flight's number, what it is short for."""
    raw, start, end = document.reading.raw, mention.start, mention.end
    before, behind = raw[max(0, start - 1) : start], raw[end : end + 1]
    if (behind and behind in "/-®™") or (before and before in "/-#%@_.$"):
        return False
    if before in ("", "\n") and _TOWN_BEHIND.match(raw, end):  # "UTRECHT, Netherlands, May 6", "BRANDT FALLS, Wis."
        return False
    if _NUMBER_BEHIND.match(raw, end):  # "flight QX 412"
        return False
    if raw.startswith(_INDICES, end):  # "Amsterdam's AEX index"
        return False
    if len(mention.text) == 2 and not raw.endswith(_ARTICLES, 0, start) and not _has_cue(document.reading, mention):
        return False
    return not _is_thing(document, mention)


_INDICES: Final = (" index", " indices", " futures contract")

MAX_MEANT: Final = 8
"""So many words at most are what an acronym is short for; they lie in so many characters."""
MAX_MEANT_LENGTH: Final = 78


def _is_thing(document: Document, mention: Mention) -> bool:
    """Whether the article says that an acronym is short for a thing: "public-private partnerships (PPP)"."""
    raw, start = document.reading.raw, mention.start
    if mention.text in document.things:
        return True
    if start < 2 or raw[start - 1] not in ("(", "[") or raw[start - 2] != " ":
        return False
    words = _small_words_before(raw, start - 2)
    if not words or (len(words) < 2 and len(mention.text) > 2):
        return False
    least = len(mention.text)
    if not any(abbreviates(mention.text, " ".join(words[-count:])) for count in range(least, least + 3)):
        return False  # "price to earnings growth (PEG)", "science, engineering and technology (SET)"
    document.things.add(mention.text)
    return True


def _small_words_before(raw: str, end: i64) -> list[str]:
    """The words of small letters, with blanks or hyphens between, that end at a place."""
    floor, at = max(0, end - MAX_MEANT_LENGTH), end
    words: list[str] = []
    while len(words) < MAX_MEANT:
        stop = at
        while at > floor and 97 <= ord(raw[at - 1]) <= 122:
            at -= 1
        if at == stop:
            break
        words.insert(0, raw[at:stop])
        if at == floor or ord(raw[at - 1]) not in (0x20, 0x2D):
            break
        at -= 2 if raw[at - 2] == "," else 1
    return words


def _is_foreign(mention: Mention) -> bool:
    """Whether an abbreviated name is of words that no dictionary has: "Zelmira Kadun Tal (ZKT)"."""
    return mention.part.sort == "names" and is_unknown(mention.text.rpartition(" ")[2])


_BETWEEN: Final = frozenset({", ", " and ", " or ", " & ", ", and ", ", or ", "/"})
_LONGEST_BETWEEN: Final = len(", and ")
_LISTED: Final = frozenset({"company", "finance", "media", "sports", "party"})


def _follow_lists(document: Document) -> None:
    """Take unknown and ambiguous names beside a name with evidence, in a list, to be of its type: "Samsung and Apple"."""
    mentions = document.mentions
    for index in range(1, len(mentions)):
        if not mentions[index].evidence:
            _follow(document, mentions[index], mentions[index - 1], mentions[index - 1].end, mentions[index].start)
    for index in range(len(mentions) - 2, -1, -1):
        if not mentions[index].evidence:
            _follow(document, mentions[index], mentions[index + 1], mentions[index].end, mentions[index + 1].start)


def _follow(document: Document, asked: Mention, given: Mention, start: i64, end: i64) -> None:
    """Take a name without evidence to be of the type of the one beside it, where what stands between them makes a list."""
    if end - start > _LONGEST_BETWEEN or asked.part.sort not in ("name", "known"):
        return
    kind = given.kind or given.part.type
    if kind not in _LISTED or asked.part.type not in ("", kind):
        return
    between = document.reading.raw[start:end]
    if not given.evidence and (
        given.part.sort != "known" or kind != asked.part.type or (kind == "sports" and between == ", ")
    ):
        return  # "Samsung and Apple" are not something else, side by side; "San Jose, California" is a town
    if kind == "sports" and not given.evidence and is_led_as_place(document.reading.raw, min(asked.start, given.start)):
        return  # "runs two shops in Leeds and Hull"
    if between in _BETWEEN and asked.text not in document.persons:
        asked.evidence, asked.kind = "cued_known" if asked.part.sort == "known" else "cued", kind


_PLAYED: Final = re.compile(
    r"[ ](?:(?:will|to|have|has|had|and)[ ])?(?:beat|beats|lost to|lose to|drew with|draw with|drew at|draw at|host|hosts|hosted|face|faces|visit|"
    r"visits|meet|met|defeated|thrashed|edged|held|stunned|win at|won at|win over|victory over|lost at|against|vs?\.?)[ ](?:\d+-\d+[ ](?:at|against)[ ])?"
    r"|[ ](?:drew|won|lost)[ ]\d+-\d+[ ](?:at|against|with|to)[ ]"
)


_FIRM_NOUN: Final = re.compile(
    r"(?:[a-z]+[ -])?(company|firm|bank|lender|insurer|retailer|grocer|airline|carrier|carmaker|automaker|chipmaker|drugmaker|brewer|miner"
    r"|utility|operator|manufacturer|shipbuilder|developer|chain|studio|startup|start-up|group|publisher|broadcaster|contractor|generator|service)\b"
)
"""Nouns by which an article goes on to speak of the firm that it named: "Northbank is to close 63 branches. The lender said …"."""
_LENDING: Final = frozenset({"bank", "lender", "insurer"})
_LEAD: Final = 320
"""Within so many characters an article names the firm that it is about."""
_ACTING: Final = re.compile(r" (?:[a-z]+ly )?([a-z]+)\b|['’]s ")
_PLACED: Final = re.compile(r"\b(?:in|near|at|outside|around|across|over|off|into|through|of) $")


def _follow_firms(document: Document) -> None:
    """Take for a firm's the name that no list has, with which an article begins and which it comes back to, where it goes on
    with "the lender" or the like."""
    reading = document.reading
    raw, start = reading.raw, reading.start
    unknown = [
        one
        for one in document.mentions
        if one.part.sort in ("name", "names") and not one.evidence and one.part.words <= NAMES_OF_PERSONS
    ]
    places: dict[str, list[Mention]] = {one.text: [] for one in unknown if one.start < start + _LEAD}
    if not places:
        return
    for mention in unknown:
        found = places.get(mention.text)
        if found is not None:
            found.append(mention)
    told = {text: found for text, found in places.items() if len(found) > 1 and found[0].start < start + _LEAD}
    if not told:
        return
    firms: list[Mention] = []
    for text, found in told.items():
        if text in document.persons or text.rpartition(" ")[2] in document.persons:
            continue
        if any(_PLACED.search(raw, max(start, one.start - 8), one.start) for one in found):
            continue
        acting = [
            one
            for one in found
            if _acts(reading, one.end)
            and (
                one.start == start
                or raw[one.start - 1] == "\n"
                or raw[one.start - 2 : one.start] in (". ", "- ", "— ", "– ")
            )
        ]
        if len(acting) > 1:
            firms += found
    noun = _firm_noun(raw, start, reading.end) if firms else None
    if noun is not None:
        kind = "finance" if noun[1] in _LENDING else "company"
        for one in firms:
            one.evidence, one.kind = "cued", kind


def _acts(reading: Reading, end: i64) -> bool:
    """Whether a verb stands behind a name, or its possessive: not "Chip tool maker Nishiki", whose first word names nobody."""
    behind = _ACTING.match(reading.raw, end, reading.end)
    if behind is None:
        return False
    word = behind[1]
    known = None if word is None else words_of(reading.lexicon).kinds.get(word)
    return (
        word is None or word == "to" or word.endswith("ed") or (known is not None and known.sort & (MAIN | BEING) != 0)
    )


def _firm_noun(raw: str, start: i64, end: i64) -> re.Match[str] | None:
    """The first noun behind "the" in a stretch by which an article goes on to speak of a firm."""
    at = raw.find("he ", start, end)
    while at >= 0:
        if at > start and ord(raw[at - 1]) in (0x74, 0x54) and (at < 2 or not is_word(ord(raw[at - 2]))):  # "t", "T"
            noun = _FIRM_NOUN.match(raw, at + 3, end)
            if noun is not None:
                return noun
        at = raw.find("he ", at + 3, end)
    return None


def _follow_clubs(document: Document) -> None:
    """Take a club whose name is also a place's to be one where it plays one that is nothing else: "Liverpool beat Chelsea"."""
    clubs = [one for one in document.mentions if one.part.type == "sports" and one.part.sort == "known"]
    for one, other in itertools.pairwise(clubs):
        if bool(one.evidence) != bool(other.evidence) and _PLAYED.fullmatch(document.reading.raw, one.end, other.start):
            asked = other if one.evidence else one
            asked.evidence, asked.kind = "team", "sports"


# Names learned


def may_be_learned(reading: Reading, start: i64, end: i64, kind: str, *, given: bool) -> bool:
    """Whether a name of that type, which the article makes known, stands for its organization at a place.

    It must be a part by itself: "Voltar" is not named in "Voltar Street" or "Ann Voltar". And it must not stand for a town.
    """
    piece = reading.found_at("names", start)
    if piece is None or piece.end != end:
        return False
    part: Part = piece.what.part
    if part.title_before == " ":
        return False
    if part.sort == "place" and (kind not in ("sports", "zone") or vocabulary().of(piece.what.text) & COUNTRY):
        return False
    return (given and kind != "sports") or not is_led_as_place(reading.raw, start)


# Headlines

_SHOUTED_WORD: Final = re.compile(r"[^\s'’]+?(?=['’]S?(?:\s|$)|[\s,;:]|\.?$)")
MAX_SHOUTED: Final = 6


def _in_headlines(document: Document) -> list[Mention]:
    """The article's own names, and the gazetteer's, in lines of capitals."""
    known = vocabulary()
    own = {one.text.upper(): one for one in document.mentions if one.evidence}
    for one in [
        one for one in own.values() if one.part.sort in ("legal", "known")
    ]:  # "ACME TO OPEN MILL": Acme Inc. of the article
        for short in NAMES.short_forms(one.text, one.name()):
            own.setdefault(short.upper(), one)
    taken = {(one.start, one.end) for one in document.mentions}
    found: list[Mention] = []
    several = frozenset([name[: name.find(" ")] for name in own if " " in name])
    for at, text in document.shouted:
        words = [word.span() for word in _SHOUTED_WORD.finditer(text)]
        index = 0
        while index < len(words):
            start = words[index][0]
            blank = text.find(" ", start)
            first = text[start:blank] if blank >= 0 else ""
            if blank < 0 or first in several or first in known.shouted_several:
                blank = len(text)  # a name of several words may begin here
            for last in range(min(index + MAX_SHOUTED, len(words)) - 1, index - 1, -1):
                end = words[last][1]
                if end > blank:
                    continue
                name = text[start:end]
                mention, org = own.get(name), known.shouted.get(name)
                if (mention is None and org is None) or _is_shouted_place(text, start, name):
                    continue
                if (at + start, at + end) not in taken:
                    part = mention.part if mention is not None else Part(0, 0, "known", org.type if org else "", org)
                    kind = mention.kind if mention is not None else ""
                    found.append(Mention(at + start, at + end, name, part, "headline", kind))
                index = last
                break
            index += 1
    return found


def _is_shouted_place(text: str, start: i64, name: str) -> bool:
    """Whether a name in a line of capitals is a place's: the dateline "NEW YORK, MAY 7"."""
    if not vocabulary().of(name) & (PLACE | PEOPLE):
        return False
    before = text[:start].lower()
    return not before or is_led_as_place(before, len(before))


FINDERS: Final[dict[str, Finder]] = {"names": find}
