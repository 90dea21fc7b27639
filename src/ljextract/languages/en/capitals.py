"""Capitalised sequences and what they are made of: names of organizations, persons, places, titles, or words unknown.

    sequence   word (joint word)*                     "Ministry of Trade and Industry", "Kenya's Ministry", "Acme Co., Ltd."
    joint      blank, "of", "for", "and", "&" …       a line break or another mark ends a sequence
    atom       word | phrase                          a phrase is words that the lists know together: "New York", "Stock Exchange"
    segment    atom+                                  up to a possessive, a full stop, a title, a month, most joints
    part       what a segment or a piece of it is     see `Part`

One compiled expression finds the sequences. What a sequence is made of depends on its own words alone, so it is read once
and kept: the next "Bank of China" costs a look-up. What the text around a part says is for evidence.py.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from ljextract import gazetteer
from ljextract.gazetteer import Org
from ljextract.lexicon import Entry, Lexicon, shared

MAX_WORDS: Final = 16
"""A sequence is cut after so many words: a headline or a shouting line may go on for ever."""

# What a word is; it may be several of these: "General" is a title, and begins "General Hospital".
HEAD, OF_HEAD, LEGAL, TITLE, WEAK_TITLE, FIRST, PLACE, COUNTRY, PEOPLE = (1 << bit for bit in range(9))
CALENDAR, FUNCTION, EVERYDAY, TOPIC, OTHER_HEAD, OTHER_NAME, NO_ACRONYM, UNIQUE = (1 << bit for bit in range(9, 17))
INSIDE, ABBREVIATION, ROLE = (1 << bit for bit in range(17, 20))

_KINDS: Final = {
    "org_head": HEAD,
    "of_head": OF_HEAD,
    "legal_form": LEGAL,
    "person_title": TITLE,
    "weak_title": WEAK_TITLE,
    "role_title": TITLE | ROLE,
    "first_name": FIRST,
    "country": PLACE | COUNTRY,
    "region": PLACE,
    "state": PLACE,
    "city": PLACE,
    "nationality": PEOPLE,
    "calendar": CALENDAR,
    "function_word": FUNCTION,
    "everyday": EVERYDAY,
    "topic": TOPIC,
    "other_head": OTHER_HEAD,
    "other_name": OTHER_NAME,
    "no_acronym": NO_ACRONYM,
    "unique_body": UNIQUE,
    "inside_possessive": INSIDE,
    "abbreviation": ABBREVIATION,
}

# The expressions

_LETTERS = "A-Z" + "".join(chr(code) for code in range(0xC0, 0x250) if chr(code).isupper())
_UPPER = f"[{_LETTERS}]"
_PARTICLES = "de|da|do|das|dos|del|della|di|du|des|la|le|las|los|el|van|von|der|den|und|für|et|y|e|bin|ibn|al"
# O'Brien, but not Kenya's; Coca-Cola, but not US-based; Amazon.com and U.S, but not the stop that ends a sentence
_TAIL = rf"\w*(?:(?:[&-](?=[{_LETTERS}\d])|['’](?![sS]\b)(?=\w)|\.(?=(?:com|net|org|cn|uk|io|ai|tv)\b|{_UPPER}\b))\w+)*"
_LEGAL_BEHIND_COMMA = r",(?=[ \t](?:Inc|Ltd|LLC|LLP|LP|L\.|PLC|plc|S\.|N\.V|A\.|Co|Corp|Limited|Incorporated|GmbH|AG|NV|SA|Pte|Pty|Sdn)\b)"
_JOINT = rf"(?:['’][sS]?(?=[ \t]))?\.?(?:{_LEGAL_BEHIND_COMMA})?[ \t]{{1,2}}(?:(?:of|for|on|and|&|at|{_PARTICLES})[ \t](?:the[ \t])?)?"
SEQUENCE: Final = re.compile(rf"{_UPPER}(?<!\w.){_TAIL}(?:{_JOINT}{_UPPER}{_TAIL}){{0,{MAX_WORDS - 1}}}")
_WORD: Final = re.compile(
    rf"(?:[ \t]+(?:(of|for|on|and|&|at|{_PARTICLES})[ \t](?:the[ \t])?)?)?({_UPPER}{_TAIL})(['’][sS]?(?=[ \t]|$))?(\.)?,?"
)


@dataclass(frozen=True)
class Vocabulary:
    """What is known of words and phrases (folded), and of names (exact)."""

    bits: Mapping[str, int]
    reach: Mapping[str, int]
    """The most words that a phrase or name may have that begins with this (folded) word."""
    names: Mapping[str, Org]
    atoms: Mapping[str, Org]
    """The names without those that are made by grammar, which may go on: "Ministry of Trade" is in "Ministry of Trade and Industry"."""
    shouted: Mapping[str, Org]
    """Names in capitals, where they name nothing else."""
    entries: Mapping[int, Mapping[str, Entry]]

    def entry(self, kind: int, word: str) -> Entry | None:
        """The entry of a word or phrase as one of the kinds."""
        return self.entries[kind].get(word)


@functools.cache
def vocabulary() -> Vocabulary:
    """The vocabulary of the pack's word files and the gazetteer; read on first use."""
    return _vocabulary(shared("ljextract.languages.en.lexicon", "en"), gazetteer.names("en"))


def _vocabulary(lexicon: Lexicon, names: Mapping[str, Org]) -> Vocabulary:
    bits: dict[str, int] = {}
    reach: dict[str, int] = {}
    entries: dict[int, dict[str, Entry]] = {HEAD: {}, OF_HEAD: {}, UNIQUE: {}}
    for kind, bit in _KINDS.items():
        for entry in lexicon.of(kind):
            for word in (*entry.words, *(symbol.lower() for symbol in entry.symbols)):
                bits[word] = bits.get(word, 0) | bit
                if bit in entries:
                    entries[bit][word] = entry
    for phrase in (*bits, *names):
        if " " in phrase:
            first = phrase[: phrase.index(" ")].lower().rstrip(".,")
            reach[first] = max(reach.get(first, 0), phrase.count(" ") + 1)
    atoms = {name: org for name, org in names.items() if not _is_grammatical(name, org, entries[OF_HEAD])}
    shouted = {
        name.upper(): org
        for name, org in atoms.items()
        if not org.needs_cue(name) and not bits.get(name.lower(), 0) & (EVERYDAY | FUNCTION | PLACE) and len(name) > 2
    }
    return Vocabulary(bits, reach, names, atoms, shouted, entries)


def _is_grammatical(name: str, org: Org, of_heads: Mapping[str, Entry]) -> bool:
    head, of, _ = name.lower().partition(" of ")
    return bool(of) and org.type == "government" and head in of_heads


# Atoms


class Atom(NamedTuple):
    """A word, or words that the lists know together, at `start:end` of its sequence.

    `joint` is the word between it and the atom before ("" for a blank). `breaks` says that no name goes on behind it: it
    has a possessive, or the stop that ends a sentence.
    """

    start: int
    end: int
    folded: str
    bits: int
    org: Org | None
    joint: str
    breaks: bool
    capitals: bool


class _Word(NamedTuple):
    start: int
    end: int
    joint: str
    possessive: int
    """Where its possessive ends, or 0."""
    stop: bool


def _atoms(text: str) -> list[Atom]:
    """The atoms of a sequence."""
    words = [
        _Word(*found.span(2), found[1] or "", found.end(3) if found[3] else 0, bool(found[4]))
        for found in _WORD.finditer(text)
    ]
    plain = text.replace("’", "'")
    folded = plain.lower()
    atoms: list[Atom] = []
    index = 0
    while index < len(words):
        first = words[index]
        last, end, bits, org = _longest(words, index, plain, folded)
        word = words[last]
        breaks = word.possessive > end or (word.stop and end <= word.end and not _is_abbreviation(folded, word))
        capitals = plain[first.start : end].isupper()
        atoms.append(Atom(first.start, end, folded[first.start : end], bits, org, first.joint, breaks, capitals))
        index = last + 1
    return atoms


def _longest(words: Sequence[_Word], index: int, plain: str, folded: str) -> tuple[int, int, int, Org | None]:
    """The most words from one on that the lists know: the last one's index, where they end, what they are.

    A possessive or a stop belongs to a name that is known with it: "McDonald's", "People's", "Acme Co.".
    """
    known = vocabulary()
    start = words[index].start
    far = index + known.reach.get(folded[start : words[index].end], 1)
    for last in range(min(far, len(words)) - 1, index - 1, -1):
        word = words[last]
        for end in (word.possessive, word.end + 1 if word.stop else 0, word.end):
            if end:
                org, bits = known.atoms.get(plain[start:end]), known.bits.get(folded[start:end], 0)
                if org is None and end - start > 2 and plain[start:end].isupper():
                    org = known.shouted.get(plain[start:end].replace(".", ""))
                if org is not None or bits:
                    return last, end, bits, org
    return index, words[index].end, 0, None


def _is_abbreviation(folded: str, word: _Word) -> bool:
    return (
        word.end - word.start == 1
        or folded[word.end - 2 : word.end - 1] == "."
        or bool(vocabulary().bits.get(folded[word.start : word.end], 0) & (ABBREVIATION | LEGAL))
    )


# Parts


class Part(NamedTuple):
    """What a piece of a sequence is, by its own words.

    `sort`: "known" (a gazetteer name), "legal" ("Acme Co."), "headed" ("Toronto Police"), "head_of" ("Ministry of Health"),
    "unique" ("Parliament"), "acronym", "name" (a word unknown), "names" (several), "person", "place", "people"
    (a nationality), "title", "other" (an event, a law, a product, a building), "common".
    `weak`: its own words alone don't make it an organization.
    """

    start: int
    end: int
    sort: str
    type: str = ""
    org: Org | None = None
    weak: bool = False
    role_behind: bool = False
    title_before: str = ""
    """What joins it to a title before it: " ", "of", "for"; "" where there is none."""
    words: int = 1


_LINKS: Final = frozenset({"", "&", *_PARTICLES.split("|")})
_AND_FIRM: Final = frozenset({"sons", "co", "co.", "company", "partners", "associates", "brothers", "daughters"})


@functools.lru_cache(maxsize=20_000)
def parts(text: str) -> tuple[Part, ...]:
    """The parts of a sequence, in order."""
    found: list[Part] = []
    plain = text.replace("’", "'")
    names = vocabulary().names
    for segment in _segments(_atoms(text)):
        first = segment[0]
        if first.bits & TITLE and len(segment) == 1:
            if found and first.bits & ROLE and first.joint == "":
                found[-1] = found[-1]._replace(role_behind=True)
            found.append(_part(segment, "title"))
            continue
        made = _parts_of(segment)
        if made and found and found[-1].sort == "title":
            made[0] = made[0]._replace(title_before=first.joint or " ")
        for part in made:
            org = names.get(plain[part.start : part.end]) if part.org is None and part.sort in _GRAMMATICAL else None
            found.append(part if org is None else part._replace(org=org, type=org.type, weak=False))
    return tuple(found)


_GRAMMATICAL: Final = frozenset({"legal", "headed", "head_of", "unique"})


def _segments(atoms: Sequence[Atom]) -> list[list[Atom]]:
    """The atoms cut at boundaries. A title or a month is a segment of its own."""
    segments: list[list[Atom]] = []
    current: list[Atom] = []
    for index, atom in enumerate(atoms):
        alone = _stands_alone(atoms, index)
        if current and (alone or not _joins(current, atoms, index)):
            segments.append(current)
            current = []
        current.append(atom)
        if alone or atom.breaks:
            segments.append(current)
            current = []
    if current:
        segments.append(current)
    return segments


def _stands_alone(atoms: Sequence[Atom], index: int) -> bool:
    """Whether the atom is a title, a month or a function word, which no name holds."""
    atom = atoms[index]
    if atom.org is not None and " " in atom.folded:
        return False
    if atom.bits & (CALENDAR | FUNCTION) and not atom.bits & PLACE:
        return True
    if not atom.bits & TITLE:
        return False
    return not (atom.bits & WEAK_TITLE and _head_follows(atoms, index))


def _head_follows(atoms: Sequence[Atom], index: int) -> bool:
    """Whether a head word closes the words behind: "Prince Philip Hospital"."""
    for atom in atoms[index + 1 :]:
        if atom.joint not in _LINKS or atom.bits & TITLE:
            return False
        if atom.bits & (HEAD | LEGAL):
            return True
        if atom.breaks:
            return False
    return False


def _joins(current: Sequence[Atom], atoms: Sequence[Atom], index: int) -> bool:
    """Whether an atom goes on with the name that the segment before it begins."""
    atom, before = atoms[index], current[-1]
    joint = atom.joint
    if joint in _LINKS:
        return True
    of_mode = any(one.joint in ("of", "for", "on") for one in current[1:])
    if joint in ("of", "for"):
        return bool(before.bits & OF_HEAD) or (of_mode and joint == "of")
    if joint == "on":
        return bool(before.bits & OF_HEAD)
    if joint == "at":
        return of_mode and bool(atom.bits & PLACE) and current[0].folded == "university"
    return joint == "and" and (atom.folded in _AND_FIRM or _and_joins(current, atoms, index, of_mode=of_mode))


_NOUN_SHAPE: Final = re.compile(r".{2,}(?:tion|sion|ment|ing|ness|ity|ance|ence|ics|ies|als|ers|ors|age|ure|ship|ses|ety|ade|nce|ogy|phy|try|ishing)s?")


def _is_word(atom: Atom) -> bool:
    """Whether it is a common noun or adjective with a capital: "Trade", "Disasters"."""
    if (atom.org is not None and not _needs_cue(atom, atom.org)) or atom.bits & (PLACE | PEOPLE | FIRST | TITLE):
        return False
    bits = vocabulary().bits
    return all(
        bits.get(word, 0) & (TOPIC | EVERYDAY | OTHER_HEAD | HEAD) or (word not in bits and _NOUN_SHAPE.fullmatch(word))
        for word in atom.folded.split()
    )


def is_field(words: str) -> bool:
    """Whether words with capitals name a field of work: "Tertiary Education"."""
    atoms = _atoms(words)
    return bool(atoms) and all(_is_word(atom) or atom.bits & (TOPIC | EVERYDAY) for atom in atoms[-1:])


def has_stop(name: str) -> bool:
    """Whether the last word of a name is an abbreviation that is written with a stop: "Acme Co"."""
    bits = vocabulary().bits.get(name[name.rfind(" ") + 1 :].lower(), 0)
    return bool(bits & LEGAL and bits & ABBREVIATION)


def is_unknown(word: str) -> bool:
    """Whether a word with a capital is in no list and has not the shape of an English noun."""
    word = word.lower()
    return not vocabulary().bits.get(word, 0) and not _NOUN_SHAPE.fullmatch(word)


_ADJECTIVE: Final = re.compile(r".{2,}(?:al|ive|ary|ous|ory|able|ible|ent|ant|est)")


def _is_adjective(atom: Atom) -> bool:
    """Whether a noun must follow: "the Institute for Aboriginal and …"."""
    return atom.org is None and bool(atom.bits & PEOPLE or _ADJECTIVE.fullmatch(atom.folded))


def is_adjective(word: str) -> bool:
    """Whether a word has the shape of an English adjective: "Artistic", "Regional"."""
    return _ADJECTIVE.fullmatch(word.lower()) is not None


def _and_joins(current: Sequence[Atom], atoms: Sequence[Atom], index: int, *, of_mode: bool) -> bool:
    """Whether "and" joins two fields of one body's work: "Trade and Industry", "Small and Medium Enterprises Agency"."""
    atom, before = atoms[index], current[-1]
    if not _is_word(atom) or not (_is_word(before) or _is_adjective(before)):
        return False
    if atom.bits & OF_HEAD and index + 1 < len(atoms) and atoms[index + 1].joint in ("of", "for"):
        return False  # "Ministry of Trade and Department of Health"
    if of_mode:
        return not (_head_follows(atoms, index) and not atom.bits & TOPIC)
    closed = _is_head(atoms, index) if " " in atom.folded else _head_follows(atoms, index)
    return closed and not any(one.bits & HEAD and not one.bits & TOPIC for one in current[1:])


def _parts_of(segment: list[Atom]) -> list[Part]:
    """The parts of a segment."""
    while segment and segment[0].bits & FUNCTION and not segment[0].org:
        segment = segment[1:]
    if not segment:
        return []
    for read in (_legal, _head_of, _headed):
        made = read(segment)
        if made is not None:
            return made
    return _alone(segment[0]) if len(segment) == 1 else _several(segment)


def _part(atoms: Sequence[Atom], sort: str, kind: str = "", *, org: Org | None = None, weak: bool = False) -> Part:
    return Part(atoms[0].start, atoms[-1].end, sort, kind, org, weak, words=len(atoms))


def _is_plain(atom: Atom) -> bool:
    """Whether a word's capital says nothing of a name: an everyday word, a place, a people."""
    return bool(atom.bits & (EVERYDAY | FUNCTION | PLACE | PEOPLE | CALENDAR)) and atom.org is None


def _legal(segment: list[Atom]) -> list[Part] | None:
    """A name that ends in a legal form, and what stands behind it."""
    for index, atom in enumerate(segment):
        if index == 0 or not atom.bits & LEGAL or (len(atom.folded.rstrip(".")) <= 3 and not _legal_case(atom)):
            continue
        last = index
        while last + 1 < len(segment) and segment[last + 1].bits & LEGAL:
            last += 1
        if len(atom.folded) > 5 and last == index and (all(map(_is_plain, segment[:index])) or atom.bits & OF_HEAD and _of_follows(segment, index)):
            continue  # "the Indian Company"; "British Broadcasting Corporation of …"
        name = segment[: last + 1]
        kind = _refined(name, _company_type(segment[:index]))
        return [_part(name, "legal", kind), *_rest(segment[last + 1 :])]
    return None


def _legal_case(atom: Atom) -> bool:
    """Short legal forms are words too: "SA" and "AG" count in capitals, "Co", "Inc" as they are."""
    return atom.capitals or atom.folded.rstrip(".") in ("co", "inc", "ltd", "cos", "pte", "pty", "bhd", "sdn", "tbk", "spa", "srl", "plc", "pvt", "oyj", "kft")


def _of_follows(segment: Sequence[Atom], index: int) -> bool:
    return index + 1 < len(segment) and segment[index + 1].joint in ("of", "for", "on")


def _company_type(words: Sequence[Atom]) -> str:
    """What a company's own words make it: a bank's name may have a legal form, too."""
    for atom in reversed(words):
        entry = vocabulary().entry(HEAD, atom.folded)
        if entry is not None and entry["type"] in ("finance", "media", "health", "education", "sports"):
            return str(entry["type"])
    return "company"


def _head_of(segment: list[Atom]) -> list[Part] | None:
    """A name whose head stands first: "Ministry of Health"."""
    index = next((i for i in range(len(segment)) if segment[i].bits & OF_HEAD and _of_follows(segment, i)), None)
    if index is None:
        return None
    entry = vocabulary().entry(OF_HEAD, segment[index].folded)
    end = len(segment)
    if end - index > 2 and segment[-1].bits & OTHER_HEAD and not segment[-1].bits & (HEAD | TOPIC):
        return [_part(segment, "other")]
    kind = entry["type"] if entry is not None else "other"
    return [_part(segment[:end], "head_of", _refined(segment, kind))]


def _headed(segment: list[Atom]) -> list[Part] | None:
    """A name whose head stands last, and what stands behind it: "Toronto Police", "Standard Bank Namibia"."""
    last = next((i for i in range(len(segment) - 1, -1, -1) if _is_head(segment, i)), None)
    if last is None:
        return None
    words = segment[last].folded
    entry = vocabulary().entry(HEAD, words) or vocabulary().entry(UNIQUE, words) or vocabulary().entry(HEAD, words.rpartition(" ")[2])
    if entry is None:
        return None
    behind = segment[last + 1 :]
    if behind and behind[-1].bits & OTHER_HEAD and not behind[-1].bits & HEAD:
        return [_part(segment, "other")]
    kind, weak = str(entry["type"]), bool(entry.get("weak"))
    org = segment[last].org
    if org is not None and not _needs_cue(segment[last], org):
        kind, weak = org.type, False
    before = segment[:last]
    if not before:  # "Parliament", or a head word alone
        return None if len(segment) == 1 else [*_alone(segment[0]), *_rest(behind)]
    if _is_branch(kind, behind):
        last, behind = last + 1, []
    name = segment[: last + 1]
    if all(map(_is_plain, before)):
        if weak and not before[0].bits & (PLACE | PEOPLE) and len(before) < entry.get("after", 99):
            return [_part(name, "common"), *_rest(behind)]
        named = any(one.bits & (PLACE | PEOPLE | TOPIC) for one in before) or segment[last].bits & UNIQUE
        weak = (weak and len(before) < entry.get("after", 99)) or not named
    return [_part(name, "headed", _refined(name, kind), weak=weak), *_rest(behind)]


_WITH_BRANCHES: Final = frozenset({"company", "finance", "nonprofit", "education", "media"})


def _is_branch(kind: str, behind: Sequence[Atom]) -> bool:
    """Whether what stands behind a name is the place of its branch: "Standard Bank Namibia"."""
    if len(behind) != 1 or kind not in _WITH_BRANCHES or behind[0].joint:
        return False
    place = behind[0]
    return bool(place.bits & PLACE) and (place.org is None or _needs_cue(place, place.org))


_GENERIC_TYPES: Final = frozenset({"government", "military", "nonprofit", "sports", "health"})


def _is_head(segment: Sequence[Atom], index: int) -> bool:
    """Whether an atom ends a name that may begin before it."""
    atom = segment[index]
    if atom.bits & UNIQUE or (atom.bits & HEAD and (atom.org is None or _needs_cue(atom, atom.org))):
        return True
    if " " not in atom.folded or not vocabulary().bits.get(atom.folded.rpartition(" ")[2], 0) & HEAD:
        return False
    if atom.org is None or atom.org.type in _GENERIC_TYPES:
        return True  # "Insurance Corporation"; "Civil Aviation Authority", which many countries have
    return index > 0 and not segment[index - 1].bits and segment[index - 1].org is None  # "Nanhai Business Wire"


def _rest(segment: list[Atom]) -> list[Part]:
    return _parts_of(segment) if segment else []


_SPORT: Final = re.compile(r"\b(?:olympic|paralympic|football|soccer|cricket|rugby|hockey|basketball|baseball|tennis|golf|athletics?|sports?|volleyball|cycling|boxing|swimming|badminton|racing|motorsport)\b")
_INTERNATIONAL: Final = re.compile(r"\b(?:united nations|european|african union|international|world|asean|pan-african|inter-american|nations)\b")


def _refined(atoms: Sequence[Atom], kind: str) -> str:
    """The type of a name, by words of it that say more than its head: a "Football Federation" is sports."""
    words = " ".join(atom.folded for atom in atoms)
    if kind in ("nonprofit", "government", "other") and _SPORT.search(words):
        return "sports"
    if kind == "government" and _INTERNATIONAL.search(words):
        return "international"
    return kind


def _alone(atom: Atom) -> list[Part]:
    """What a single atom is."""
    bits, org = atom.bits, atom.org
    one = (atom,)
    if org is not None:
        weak = _needs_cue(atom, org)
        sort = "acronym" if weak and _is_acronym(atom) else "known"
        return [_part(one, sort, org.type, org=org, weak=weak)]
    if bits & (OTHER_NAME | CALENDAR | FUNCTION):
        return [_part(one, "other")]
    if bits & PLACE:
        return [_part(one, "place", weak=not bits & COUNTRY)]
    if bits & PEOPLE:
        return [_part(one, "people")]
    if bits & UNIQUE:
        entry = vocabulary().entry(UNIQUE, atom.folded)
        return [_part(one, "unique", str(entry["type"]) if entry else "other")]
    if bits & NO_ACRONYM and atom.capitals:
        return [_part(one, "common")]
    if _is_acronym(atom):
        return [_part(one, "acronym")]
    if bits & (HEAD | EVERYDAY | TOPIC | OTHER_HEAD | LEGAL | TITLE | OF_HEAD):
        return [_part(one, "common")]
    if bits & FIRST:
        return [_part(one, "person", weak=True)]
    return [_part(one, "name" if len(atom.folded) > 1 else "common")]


def _needs_cue(atom: Atom, org: Org) -> bool:
    """Whether a gazetteer name may be something else here."""
    if atom.bits & UNIQUE:
        return False
    return bool(atom.bits & (NO_ACRONYM | PLACE | FIRST | OTHER_NAME)) or org.needs_cue(org_name(atom, org))


def org_name(atom: Atom, org: Org) -> str:
    """The name of the gazetteer entry that an atom's words are, in the case of the gazetteer."""
    return next((name for name in org.names["en"] if name.lower() == atom.folded), atom.folded)


def _several(segment: list[Atom]) -> list[Part]:
    """What several atoms without a head word are."""
    if segment[-1].bits & (OTHER_HEAD | OTHER_NAME) and segment[-1].org is None:
        return [_part(segment, "other")]
    if segment[0].bits & PEOPLE and segment[0].org is None:
        return [*_alone(segment[0]), *_rest(segment[1:])]
    if _is_initials(segment):
        return [_part(segment, "person")]
    if segment[0].bits & FIRST and segment[0].org is None and not any(" " in atom.folded or _is_acronym(atom) for atom in segment[1:]):
        return [_part(segment, "person")]
    for index, atom in enumerate(segment):
        sure = atom.org is not None and not _needs_cue(atom, atom.org)
        if sure or (atom.org is None and _is_acronym(atom) and not _shouts(segment, index)):
            behind = segment[index + 1 :]
            if sure and _is_lone_word(atom) and _has_unknown_neighbour(segment, index):
                continue
            if sure and atom.org is not None and _is_branch(atom.org.type, behind) and not atom.capitals:
                return [*_rest(segment[:index]), _part(segment[index:], "known", atom.org.type, org=None)]
            return [*_rest(segment[:index]), *_alone(atom), *_rest(behind)]
    if all(atom.bits & (PLACE | PEOPLE) for atom in segment):
        return [_part(segment, "place", weak=True)]
    if all(atom.bits & (EVERYDAY | TOPIC | FUNCTION | PLACE | PEOPLE | HEAD) for atom in segment):
        return [_part(segment, "common")]
    return [_part(segment, "names", weak=bool(segment[0].bits & PLACE))]


def _shouts(segment: Sequence[Atom], index: int) -> bool:
    """Whether a word in capitals stands beside another one: "BANDAR SERI BEGAWAN"."""
    return any(one.capitals and len(one.folded) > 1 for one in (*segment[max(0, index - 1) : index], *segment[index + 1 : index + 2]))


def _is_initials(segment: Sequence[Atom]) -> bool:
    """Whether a person's initials stand first: "JP Smit", "K.T. Arasu"."""
    first, second = segment[:2]
    return first.capitals and first.org is None and len(first.folded.replace(".", "")) <= 2 and not second.bits and not second.capitals


def _is_lone_word(atom: Atom) -> bool:
    return " " not in atom.folded and not atom.capitals


def _has_unknown_neighbour(segment: Sequence[Atom], index: int) -> bool:
    """Whether a name stands beside a word unknown, so that both may be one name: "Toyota Corolla", "Sboniso Duma"."""
    near = segment[max(0, index - 1) : index] + segment[index + 1 : index + 2]
    return any(not atom.bits and atom.org is None for atom in near)


def _is_acronym(atom: Atom) -> bool:
    return (
        atom.capitals
        and not atom.bits & (NO_ACRONYM | PLACE | PEOPLE | TITLE | OTHER_NAME | CALENDAR | FUNCTION)
        and not (atom.bits and len(atom.folded) > 3)  # "SALES"
        and bool(_ACRONYM.fullmatch(atom.folded))
    )


_ACRONYM: Final = re.compile(r"(?!(?:x{0,3})(?:ix|iv|v?i{0,3})$)(?:[^\W\d_]{2,8}|[^\W\d_]+&[^\W\d_]{2,})")
