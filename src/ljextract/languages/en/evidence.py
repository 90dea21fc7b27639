"""What the text around capitalised words says they name, over the whole run: the evidence for organizations.

The finder "names" reads every capitalised sequence of a run (capitals.py), looks at the words around the parts that may be
organizations, and gathers what the article says elsewhere of the same words: that they are a person's family name, a team in a
table, or what lower-case words are abbreviated to. Each mention that has evidence is left with the sort of its best:

    known       the gazetteer has it, and it is nothing else          legal      a legal form ends it
    cued_name   the gazetteer has it, and the words around say so     headed     a head word ends it
    institution a place or people and its "government", "police"      head_of    a head word begins it, before "of"
    unique      a body that there is one of: "Parliament"             acronym    capitals, no word, and nothing against it
    cued        unknown words, but "shares of …", "… spokesman"       team       a row of a table, a score, "… beat …"
    headline    a name of the article or gazetteer, in a line of capitals
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from ljextract.languages.en import capitals, teams
from ljextract.languages.en.capitals import COUNTRY, EVERYDAY, FUNCTION, PLACE, Part
from ljextract.matcher import Finder, Reading
from ljextract.rules import Piece
from ljextract.values.name import Name

SORTS: Final = (
    "known", "cued_name", "legal", "headed", "head_of", "unique", "institution", "acronym", "cued", "team", "headline",
)  # fmt: skip


@dataclass(slots=True, eq=False)
class Mention:
    """A part of a sequence, where it stands, and the best evidence found that it names an organization ("": none)."""

    start: int
    end: int
    text: str
    part: Part
    evidence: str = ""
    kind: str = ""
    defines: tuple[str, ...] = ()

    def name(self) -> Name:
        """The organization as a rule returns it."""
        org = self.part.org
        return Name(self.kind or self.part.type or "other", org.id if org else None, self.defines)


@dataclass
class Document:
    """What a run says of its names. `things` are acronyms that it gives to no organization."""

    reading: Reading
    mentions: list[Mention] = field(default_factory=list)
    persons: set[str] = field(default_factory=set)
    things: set[str] = field(default_factory=set)
    shouted: list[tuple[int, str]] = field(default_factory=list)
    definitions: list[tuple[str, Mention | None]] = field(default_factory=list)
    """Acronyms in brackets, and the mention before them; None where what stands there is no organization."""
    lines: list[int] = field(default_factory=list)
    """Where sequences begin a line, with a number behind: perhaps rows of tables."""


def find(reading: Reading) -> list[Piece]:
    """The parts of a run that may be organizations, in text order; `what` is the `Mention`."""
    document = Document(reading)
    _collect(document)
    _decide(document)
    _read_headlines(document)
    return [Piece("names", one.start, one.end, one) for one in document.mentions]


# Collecting

_SKIPPED: Final = frozenset({"title", "other", "common"})
_BLANK_DIGIT: Final = re.compile(r"[ \t]+(?:\([^()\n]{1,20}\)[ \t]+)?\d")


def _collect(document: Document) -> None:
    reading = document.reading
    raw = reading.raw
    line_end, shouting = -1, False
    for found in capitals.SEQUENCE.finditer(raw, reading.start, reading.end):
        text, at = found.group(), found.start()
        if at == 0 or raw[at - 1] == "\n":
            document.lines.append(at)
        if text.isupper() and len(text) > 3:
            if at >= line_end:
                line_end, shouting = _line(raw, at)
            if shouting:
                document.shouted.append((at, text))
                continue
        for part in capitals.parts(text):
            _note(document, part, at, len(text))


def _note(document: Document, part: Part, at: int, length: int) -> None:
    sort = part.sort
    raw = document.reading.raw
    start, end = at + part.start, at + part.end
    short = _short_form(raw, start, end) if part.end == length and raw.startswith((" (", " ["), end) else ""
    if sort in _SKIPPED:
        if short:
            document.definitions.append((short, None))
        return
    if sort in ("people", "place"):
        if part.end == length and _institution(document, start, end, part):
            return
        if short:
            document.definitions.append((short, None))
        if sort == "place":
            document.mentions.append(Mention(start, end, raw[start:end], part))
        return
    if sort == "person" or (part.title_before == " " and not part.org and sort in ("name", "names")):
        if not (sort == "person" and part.weak):
            name = raw[start:end]
            document.persons.add(name)
            document.persons.add(name.rpartition(" ")[2])
        return
    if sort == "legal" and _ABBREVIATED.match(raw, end) and capitals.has_stop(raw[start:end]):
        end += 1
    mention = Mention(start, end, raw[start:end], part)
    if part.org is not None and raw.startswith("!", end) and mention.text + "!" in part.org.names["en"]:  # "Yahoo!"
        mention = Mention(start, end + 1, mention.text + "!", part)
    if sort == "head_of" and part.end == length:
        _read_list(document, mention)
    document.mentions.append(mention)
    if short:
        document.definitions.append((short, mention))


_LIST: Final = re.compile(rf"(?:, {capitals.SEQUENCE.pattern}){{1,5}}(?:,? (?:and|&) {capitals.SEQUENCE.pattern})?")


def _read_list(document: Document, mention: Mention) -> None:
    """Let a ministry's name take in the list of its fields: "Ministry of Education, Science and Technology"."""
    found = _LIST.match(document.reading.raw, mention.end)
    if found is None or not re.search(r" (?:and|&) ", found.group()):
        return
    fields = re.split(r", | and | & ", found.group().lstrip(", "))
    if all(capitals.is_field(one) for one in fields):
        mention.end = found.end()
        mention.text = document.reading.raw[mention.start : mention.end]


_ABBREVIATED: Final = re.compile(r"\.(?=[,;:)]|[ \t]+[^\sA-Z\"'“‘])")
"""A stop that is the name's own: "Acme Co. in Ningbo". One that ends the sentence, too, is left to the sentence."""


def _line(raw: str, at: int) -> tuple[int, bool]:
    """Where the line at a place ends, and whether it is all in capitals."""
    end = raw.find("\n", at)
    if end < 0:
        end = len(raw)
    line = raw[raw.rfind("\n", 0, at) + 1 : end]
    return end, line.upper() == line and " " in line


_INSTITUTION: Final = re.compile(
    r"[ \t](?:government|police|army|navy|air force|military|parliament|central bank|supreme court|high court|coast guard|[a-z]+ ministry)\b"
)
_INSTITUTION_TYPES: Final = {"army": "military", "navy": "military", "force": "military", "military": "military", "guard": "military", "bank": "finance"}


def _institution(document: Document, start: int, end: int, part: Part) -> bool:
    """Note a place or people with the institution that it has one of: "British government", "Toronto police"."""
    reading = document.reading
    found = _INSTITUTION.match(reading.folded, end, reading.end)
    if found is None or not reading.raw[end + 1].islower():
        return False
    kind = _INSTITUTION_TYPES.get(found.group().rpartition(" ")[2], "government")
    text = reading.raw[start : found.end()]
    document.mentions.append(Mention(start, found.end(), text, part, "institution", kind))
    return True


_DEFINITION: Final = re.compile(r" [(\[][\"“']?([^\W\d_][\w&.-]{1,11})[\"”']?[)\],;]")


def _short_form(raw: str, start: int, end: int) -> str:
    """The acronym of a name that stands in brackets behind it, or ""."""
    found = _DEFINITION.match(raw, end)
    return found[1] if found is not None and abbreviates(found[1], raw[start:end]) else ""


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


# Decisions


def _decide(document: Document) -> None:
    playing = _teams(document)
    later: list[Mention] = []
    for mention in document.mentions:
        if mention.part.sort in _BY_ARTICLE and not mention.evidence:
            later.append(mention)
        elif not mention.evidence:
            mention.evidence = _evidence(document, mention)
        if mention.part.sort == "names" and not mention.evidence and mention.part.words <= 3:
            document.persons.add(mention.text.rpartition(" ")[2])
    for short, definer in document.definitions:
        if definer is None:
            document.things.add(short)
            continue
        definer.evidence = definer.evidence or _evidence(document, definer) or ("cued" if _is_proper(definer) else "")
        if definer.evidence:
            definer.defines += (short,)
            document.things.discard(short)
        else:
            document.things.add(short)
    for mention in later:
        mention.evidence = _evidence(document, mention)
    _follow_lists(document)
    for mention in document.mentions:
        if not mention.evidence and playing and mention.text.lower() in playing and not _at_place(document, mention):
            mention.evidence, mention.kind = "team", "sports"


_BETWEEN: Final = frozenset({", ", " and ", " or ", " & ", ", and ", ", or ", "/"})
_LISTED: Final = frozenset({"company", "finance", "media", "sports", "party"})


def _follow_lists(document: Document) -> None:
    """Take unknown and ambiguous names beside a known one in a list to be of its type: "Samsung, Apple and Xiaomi"."""
    raw = document.reading.raw
    for one, other in [*pairwise(document.mentions), *((b, a) for a, b in pairwise(reversed(document.mentions)))]:
        left, right = (one, other) if one.start < other.start else (other, one)
        given, asked = (left, right) if left.evidence else (right, left)
        kind = given.kind or given.part.type
        if not given.evidence or asked.evidence or kind not in _LISTED or asked.part.sort not in ("name", "known"):
            continue
        if raw[left.end : right.start] in _BETWEEN and asked.text not in document.persons and asked.part.type in ("", kind):
            asked.evidence = "cued_name" if asked.part.sort == "known" else "cued"
            asked.kind = kind


_BY_ARTICLE: Final = frozenset({"acronym", "name", "known"})


def _is_proper(mention: Mention) -> bool:
    """Whether an abbreviated name is of words that no dictionary has: "Jatiya Samajtantrik Dal (JSD)"."""
    return mention.part.sort == "names" and capitals.is_unknown(mention.text.rpartition(" ")[2])


def _evidence(document: Document, mention: Mention) -> str:
    part = mention.part
    sort = part.sort
    if sort == "known":
        if part.weak:
            return "cued_name" if mention.text not in document.persons and _has_cue(document, mention) else ""
        if mention.text.isupper() and not _is_acronym(document, mention):
            return ""
        return "" if mention.text in document.persons or _is_model(document, mention) else "known"
    if sort in ("legal", "head_of", "unique"):
        return sort
    if sort == "headed":
        if part.org is None and (part.role_behind and part.weak):
            return ""
        return sort if not part.weak or _has_cue(document, mention) else ""
    if sort == "acronym":
        return "acronym" if _is_acronym(document, mention) else ""
    if sort in ("name", "names"):
        return "cued" if mention.text not in document.persons and _has_cue(document, mention) else ""
    return ""


_MODEL: Final = re.compile(r"[ -](?:[A-Z]{0,2}\d+[A-Za-z]?\d*|[A-Z]\d\w*)\b(?![.,]\d|%| (?:percent|million|billion))")


def _is_model(document: Document, mention: Mention) -> bool:
    """Whether a number behind makes a company's name that of a thing it makes: "Boeing 737"."""
    found = _MODEL.match(document.reading.raw, mention.end)
    return found is not None and mention.part.type == "company" and mention.part.words == 1 and not document.lines


_BRACKET_BEHIND: Final = re.compile(r"([a-z]+(?:[ -][a-z]+){1,7}) [(\[]$")


_TABLE_OR_TOWN: Final = re.compile(r", [^\W\d_a-z]")
_NUMBER_BEHIND: Final = re.compile(r"[ -]\d{2,}")
_ARTICLES: Final = ("the ", "The ", "(")


def _is_acronym(document: Document, mention: Mention) -> bool:
    raw, start, end = document.reading.raw, mention.start, mention.end
    if mention.text in document.persons or mention.text in document.things:
        return False
    before, behind = raw[start - 1 : start], raw[end : end + 1]
    if mention.part.sort == "acronym":
        if (behind and behind in "/-®™") or (before and before in "/-#%@_.$"):
            return False
        if _TABLE_OR_TOWN.match(raw, end) and (start == 0 or raw[start - 1] == "\n"):  # "ZAANDAM, Netherlands 1996-12-06"
            return False
        if _NUMBER_BEHIND.match(raw, end):  # "flight UO 809"
            return False
        if len(mention.text) == 2 and not raw.endswith(_ARTICLES, 0, start) and not _has_cue(document, mention):
            return False
    if before in "([" and before:
        found = _BRACKET_BEHIND.search(raw, max(0, start - 80), start)
        if found is not None and abbreviates(mention.text, " ".join(found[1].replace("-", " ").split()[-len(mention.text) :])):
            document.things.add(mention.text)
            return False
    return True


def _has_cue(document: Document, mention: Mention) -> bool:
    """Whether the words directly around a mention say that it is an organization's."""
    reading, part = document.reading, mention.part
    raw, start, end = reading.raw, mention.start, mention.end
    if part.sort == "name" and capitals.is_adjective(mention.text):  # "Regional Director"
        return False
    if part.role_behind and part.sort != "headed":
        mention.kind = "" if part.type else "company"
        return True
    at = end
    if raw.startswith(("'s", "’s"), at):
        at += 2
    at = reading.skip(at)
    if at > end:
        hit = reading.longest(("org_follower",), at)
        if hit is not None and raw[hit.start].islower() and not _opens_sentence(raw, start):
            mention.kind = "" if part.type else "company"
            return True
    before = reading.skip_back(start)
    if before < start:
        hit = reading.longest_before(("org_noun",), before)
        if hit is not None:
            mention.kind = part.type or hit.entry["type"]
            return True
        lead = reading.longest_before(("org_lead",), before)
        if lead is not None and not lead.entry.get("weak"):
            mention.kind = part.type or "company"
            return True
    return False


def _opens_sentence(raw: str, at: int) -> bool:
    """Whether the word at a place has its capital from the sentence that it opens."""
    at -= 1
    while at >= 0 and raw[at] in " \t\"'“‘(":
        at -= 1
    return at < 0 or raw[at] in ".!?:\n"


# Teams


def _teams(document: Document) -> set[str]:
    """The names, in lower case, of what plays in an article about sport."""
    reading = document.reading
    tables = teams.in_tables(reading, document.lines)
    if not teams.is_sport(reading, tables):
        return set()
    raw = reading.raw
    found: set[str] = set()
    for start, end in tables:
        found.add(raw[start:end].lower())
        mention = Mention(start, end, raw[start:end], Part(0, end - start, "name"), "team", "sports")
        document.mentions.append(mention)
    for mention in document.mentions:
        if mention.part.sort in ("place", "known", "name", "names") and not mention.evidence and _plays(document, mention):
            found.add(mention.text.lower())
    return found - {name.lower() for name in document.persons}


def _plays(document: Document, mention: Mention) -> bool:
    """Whether the words around a mention are those around a team."""
    reading, part = document.reading, mention.part
    if part.sort == "known" and part.type != "sports":
        return False
    if part.sort == "place" and capitals.vocabulary().bits.get(mention.text.lower(), 0) & COUNTRY:
        return False
    raw = reading.raw
    at = mention.end + 2 if raw.startswith(("'s", "’s"), mention.end) else mention.end
    role = reading.longest(("team_role",), reading.skip(at))
    if role is not None and role.start > mention.end:
        return True
    if part.role_behind:
        return True
    before = reading.skip_back(mention.start)
    side = reading.longest_before(("org_noun",), before)
    if side is not None and side.entry["type"] == "sports":
        return True
    if part.sort == "known" or part.sort == "place":
        verb = reading.longest(("team_verb",), reading.skip(mention.end))
        if verb is not None and verb.start > mention.end:
            return True
        return reading.longest_before(("team_lead",), before) is not None
    return False


_PLACE_BEFORE: Final = re.compile(r"\b(?:in|near|outside|around) (?:the )?$")


def _at_place(document: Document, mention: Mention) -> bool:
    """Whether a team's words stand for its town: "in Barcelona"."""
    raw, start = document.reading.raw, mention.start
    if mention.text.isupper() and raw.startswith(",", mention.end) and (start == 0 or raw[start - 1] == "\n"):
        return True  # the dateline "LEEDS, England, April 13"
    return _PLACE_BEFORE.search(raw, max(document.reading.start, start - 12), start) is not None


# Names learned


def may_be_learned(reading: Reading, start: int, end: int, text: str, kind: str, *, given: bool) -> bool:
    """Whether a name that the article makes known stands for its organization at a place.

    It must be a part by itself: "Voltar" is not named in "Voltar Street" or "Ann Voltar". And it must not stand for a town.
    """
    piece = reading.found_at("names", start)
    if piece is None or piece.end != end:
        return False
    part: Part = piece.what.part
    if part.title_before == " ":
        return False
    if part.sort == "place":
        bits = capitals.vocabulary().bits.get(text.lower(), 0)
        if kind not in ("sports", "zone") or bits & COUNTRY:
            return False
    return given or _PLACE_BEFORE.search(reading.raw, max(reading.start, start - 12), start) is None


# Headlines


def _read_headlines(document: Document) -> None:
    """Find the article's own names, and the gazetteer's, in lines of capitals."""
    if not document.shouted:
        return
    known = capitals.vocabulary()
    own = {one.text.upper(): one for one in document.mentions if one.evidence}
    found: list[Mention] = []
    for at, text in document.shouted:
        words = [(word.start(), word.end()) for word in _SHOUTED_WORD.finditer(text)]
        index = 0
        while index < len(words):
            for last in range(min(index + 6, len(words)) - 1, index - 1, -1):
                start, end = words[index][0], words[last][1]
                name = text[start:end]
                mention, org = own.get(name), known.shouted.get(name)
                if mention is not None or org is not None:
                    sort = mention.part if mention is not None else Part(0, 0, "known", org.type if org else "", org)
                    kind = mention.kind if mention is not None else ""
                    found.append(Mention(at + start, at + end, name, sort, "headline", kind))
                    index = last
                    break
            index += 1
    taken = {(one.start, one.end) for one in document.mentions}
    document.mentions.extend(one for one in found if (one.start, one.end) not in taken)


_SHOUTED_WORD: Final = re.compile(r"[^\s'’]+?(?=['’]S?(?:\s|$)|[\s,;:]|\.?$)")


# Finders


def _of_sort(sort: str) -> Finder:
    def finder(reading: Reading) -> list[Piece]:
        return [piece._replace(name=sort) for piece in reading.finds["names"] if piece.what.evidence == sort]

    return finder


FINDERS: Final[dict[str, Finder]] = {"names": find, **{sort: _of_sort(sort) for sort in SORTS}}
