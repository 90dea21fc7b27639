"""What the pieces of a capitalised sequence are by their own words: names of organizations, persons, places, or unknown.

    segment    atom+                           up to a possessive, a full stop, a title, a month, most joints
    part       a segment or a piece of one     `Part.sort` says what it is

    legal      atom+ legal-form+               "Hengtai Textile Co., Ltd."
    headed     atom+ head [place]              "Toronto Police", "Standard Bank Namibia"
    head_of    atom* of-head "of" atom+        "Ministry of Trade and Industry", "Royal Bank of Scotland"
    unique     atom                            "Parliament", "Central Bank": bodies that there is one of
    known      atom                            a name of the gazetteer
    acronym    atom                            "CSRC"
    name       atom                            a word that no list has; `names`: several
    person, place, people                      (people: a nationality)
    title, other, common                       (other: an event, a law, a product, a building)

What a sequence is made of depends on its own words alone, so it is read once and kept: the next "Bank of China" costs a
look-up. Titles, events, laws, products and common words with capitals make parts, too, which are of no use but to
tell what an acronym behind them stands for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ljextract.gazetteer import Org
from ljextract.languages.en.capitals import (
    CALENDAR,
    COUNTRY,
    EVERYDAY,
    FIRST,
    FUNCTION,
    HEAD,
    LEGAL,
    NO_ACRONYM,
    OF_HEAD,
    OTHER_HEAD,
    OTHER_NAME,
    PARTICLES,
    PEOPLE,
    PLACE,
    ROLE,
    TITLE,
    TOPIC,
    UNIQUE,
    WEAK_TITLE,
    Atom,
    Vocabulary,
    atoms_of,
    is_adjective,
    is_common,
    is_unknown,
    vocabulary,
)  # fmt: skip
from ljextract.native import i64, mypyc_attr

KEPT: Final = 30_000
"""So many sequences are kept with their parts."""


@mypyc_attr(acyclic=True)
class Part:
    """A piece of a sequence, at `start:end` of it.

    `type` is the organization's, where it is one. `weak`: its words alone don't make it one. `role_behind`: the title of a
    member stands behind it ("Voltar Chairman"); `title_before`: what joins it to a title before it, " ", "of", "for" or "".
    `by_article`: the whole article may speak of it, so that it is decided last.
    """

    __slots__ = ("by_article", "end", "org", "role_behind", "sort", "start", "title_before", "type", "weak", "words")

    def __init__(
        self,
        start: i64,
        end: i64,
        sort: str,
        type: str = "",
        org: Org | None = None,
        *,
        weak: bool = False,
        role_behind: bool = False,
        title_before: str = "",
        words: int = 1,
    ) -> None:
        self.start = start
        self.end = end
        self.sort = sort
        self.by_article = sort in ("acronym", "name", "known")
        self.type = type
        self.org = org
        self.weak = weak
        self.role_behind = role_behind
        self.title_before = title_before
        self.words = words

    def as_sort(self, sort: str, type: str, org: Org | None, *, weak: bool = False) -> Part:
        """The same piece, read as something else."""
        return Part(
            self.start, self.end, sort, type, org,
            weak=weak, role_behind=self.role_behind, title_before=self.title_before, words=self.words,
        )  # fmt: skip


_DROPPED: Final = frozenset({"title", "other", "common"})

_BY_GRAMMAR: Final = frozenset({"legal", "headed", "head_of", "unique"})


@mypyc_attr(acyclic=True)
class Parts:
    """The parts of a sequence in order: those that may name an organization, a person or a place, and the last of all."""

    __slots__ = ("last", "named")

    def __init__(self, parts: list[Part]) -> None:
        self.named = [part for part in parts if part.sort not in _DROPPED]
        self.last = parts[-1] if parts else None


def parts_of(text: str, known: Vocabulary) -> Parts:
    """The parts of a sequence; each vocabulary keeps its own."""
    parts: Parts | None = known.parts.get(text)
    if parts is None:
        if len(known.parts) >= KEPT:
            known.parts.clear()
        parts = known.parts[text] = Parts(all_parts_of(text))
    return parts


def all_parts_of(text: str) -> list[Part]:
    """The parts of a sequence, in order."""
    if text.isalpha():  # one word, as most sequences are
        return [_alone(atoms_of(text)[0])]
    found: list[Part] = []
    plain = text.replace("’", "'")
    names = vocabulary().names
    for segment in _segments(atoms_of(text)):
        first = segment[0]
        if first.bits & TITLE and len(segment) == 1:
            if found and first.bits & ROLE and not first.joint:
                found[-1].role_behind = True
            found.append(_part(segment, "title"))
            continue
        made = _read(segment)
        if made and found and found[-1].sort == "title":
            made[0].title_before = first.joint or " "
        for part in made:
            org = names.get(plain[part.start : part.end]) if part.org is None and part.sort in _BY_GRAMMAR else None
            if org is not None:
                part.org, part.type, part.weak = org, org.type, False
            found.append(part)
    return found


# Segments

_LINKS: Final = frozenset({"", "&", *PARTICLES.split("|")})
_FIRM: Final = frozenset({"sons", "co", "co.", "company", "partners", "associates", "brothers", "daughters"})
_GENERIC: Final = frozenset({"government", "military", "nonprofit", "sports", "health", "party"})
"""Types of which many countries have a body of the same name: "Civil Aviation Authority"."""


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
    if (
        atom.bits & TITLE
        and atom.bits & TOPIC
        and index
        and any(one.joint in ("of", "on", "for") for one in atoms[max(0, index - 3) : index + 1])
    ):
        return False  # "Council on Criminal Justice"
    return bool(atom.bits & TITLE) and not (atom.bits & WEAK_TITLE and _head_follows(atoms, index))


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
    in_complement = any(one.joint in ("of", "for", "on") for one in current[1:])
    if joint in ("of", "for", "on"):
        campaign = joint == "for" and len(current) == 1 and before.folded in _CAMPAIGNERS
        return campaign or _is_of_head(before) or (in_complement and joint == "of")
    if joint == "at":  # "University of Texas at Austin"
        return in_complement and bool(atom.bits & PLACE) and current[0].folded == "university"
    if joint == "and the":  # "Ministry of Agriculture and the Environment"; not "of Defence and the General Staff of …"
        behind = next((one for one in atoms[index + 1 :] if one.joint), None)
        goes_on = behind is not None and behind.joint in ("of", "for", "on") and not behind.bits & PLACE
        return in_complement and not goes_on and not atom.bits & HEAD and is_field(atom.folded.title())
    return joint == "and" and (atom.folded in _FIRM or _and_joins(current, atoms, index, in_complement=in_complement))


_CAMPAIGNERS: Final = frozenset(
    "citizens taxpayers parents residents neighbors neighbours mothers doctors voters students teachers".split()
)
"""Those who campaign for something: "Taxpayers for Cedar Valley"."""


def _is_of_head(atom: Atom) -> bool:
    """Whether a name may go on behind an atom with "of": "Ministry of …", "Electoral Commission of …"."""
    if atom.bits & OF_HEAD:
        return True
    if " " not in atom.folded or (
        atom.org is not None and atom.org.type != "education" and atom.org.type not in _GENERIC
    ):
        return False
    return bool(vocabulary().of(atom.folded.rpartition(" ")[2]) & OF_HEAD)


def _and_joins(current: Sequence[Atom], atoms: Sequence[Atom], index: int, *, in_complement: bool) -> bool:
    """Whether "and" joins two fields of one body's work: "Trade and Industry", "Small and Medium Enterprises Agency"."""
    atom, before = atoms[index], current[-1]
    if in_complement and _ends_in_study(atoms, index):
        return True
    if not _is_word(atom) or not (_is_word(before) or _needs_noun(before)):
        return False
    if atom.bits & OF_HEAD and _of_follows(atoms, index):
        return False  # "Ministry of Trade and Department of Health"
    if in_complement:  # but not "Ministry of Trade and Planning Commission"
        return bool(atom.bits & TOPIC) or not _head_follows(atoms, index)
    closed = _is_head(atoms, index) if " " in atom.folded else _head_follows(atoms, index)
    return closed and not any(_is_strong_head(one) for one in current[1:])


_STUDIES: Final = frozenset({"studies", "affairs", "relations"})


def _ends_in_study(atoms: Sequence[Atom], index: int) -> bool:
    """Whether the words behind "and" end in one that those before it need, too: "Arctic and Marine Studies"."""
    last = atoms[index]
    for atom in atoms[index + 1 :]:
        if atom.joint:
            break
        last = atom
    return last.folded in _STUDIES


def _is_strong_head(atom: Atom) -> bool:
    """Whether a word ends names of organizations and is little else: "Bank", not "Farms"."""
    entry = vocabulary().entry(HEAD, atom.folded) if atom.bits & HEAD and not atom.bits & TOPIC else None
    return entry is not None and not entry.get("weak")


def _is_word(atom: Atom) -> bool:
    """Whether it is a common noun or adjective with a capital: "Trade", "Disasters"."""
    return not atom.is_sure() and not atom.bits & (PLACE | PEOPLE | FIRST | TITLE) and is_common(atom.folded)


def _needs_noun(atom: Atom) -> bool:
    """Whether a noun must follow: "the Institute for Aboriginal and …"."""
    return atom.org is None and (bool(atom.bits & PEOPLE) or is_adjective(atom.folded))


def is_field(words: str) -> bool:
    """Whether capitalised words name a field of work: "Tertiary Education"."""
    atoms = atoms_of(words)
    return bool(atoms) and (_is_word(atoms[-1]) or bool(atoms[-1].bits & (TOPIC | EVERYDAY)))


# Parts


def _read(segment: list[Atom]) -> list[Part]:
    """The parts of a segment."""
    while segment and segment[0].bits & FUNCTION and not segment[0].org:
        segment = segment[1:]
    if not segment:
        return []
    if len(segment) == 1:
        return [_alone(segment[0])]
    if segment[0].folded in vocabulary().opening and segment[0].org is None and _is_proper(segment[1]):
        return [_part(segment[:1], "common"), *_read(segment[1:])]  # "Insurer Asperion said"
    for read in (_legal, _head_of, _headed):
        made = read(segment)
        if made is not None:
            return made
    return _several(segment)


def _part(atoms: Sequence[Atom], sort: str, kind: str = "", *, org: Org | None = None, weak: bool = False) -> Part:
    return Part(atoms[0].start, atoms[-1].end, sort, kind, org, weak=weak, words=len(atoms))


def _is_plain(atom: Atom) -> bool:
    """Whether a word's capital says nothing of a name: an everyday word, a place, a people."""
    return bool(atom.bits & (EVERYDAY | FUNCTION | PLACE | PEOPLE | CALENDAR)) and atom.org is None


def _is_proper(atom: Atom) -> bool:
    """Whether a word can only be (part of) a name: an organization's, an acronym, a word that no list has."""
    return atom.is_sure() or _is_acronym(atom) or (not atom.bits and is_unknown(atom.folded))


def _of_follows(atoms: Sequence[Atom], index: int) -> bool:
    return index + 1 < len(atoms) and atoms[index + 1].joint in ("of", "for", "on")


def _legal(segment: list[Atom]) -> list[Part] | None:
    """A name that ends in a legal form, and what stands behind it."""
    for index, atom in enumerate(segment):
        if not index or not atom.bits & LEGAL or not _is_written_as_legal(atom):
            continue
        last = index
        while last + 1 < len(segment) and segment[last + 1].bits & LEGAL:
            last += 1
        is_word = len(atom.folded) > 5 and last == index  # "company", "corporation", "limited"
        if is_word and (all(map(_is_plain, segment[:index])) or (atom.bits & OF_HEAD and _of_follows(segment, index))):
            continue  # "the Indian Company", "Corporation of …"
        name = segment[: last + 1]
        return [_part(name, "legal", _refined(name, _company_type(segment[:index]))), *_read(segment[last + 1 :])]
    return None


_SHORT_FORMS: Final = frozenset("co inc ltd cos pte pty bhd sdn tbk spa srl plc pvt oyj kft".split())


def _is_written_as_legal(atom: Atom) -> bool:
    """Short legal forms are words, too: "SA" and "AG" count in capitals."""
    form = atom.folded.rstrip(".")
    return len(form) > 3 or atom.capitals or form in _SHORT_FORMS


_BEYOND_COMPANY: Final = frozenset({"finance", "media", "health", "education", "sports"})


def _company_type(words: Sequence[Atom]) -> str:
    """What a company's own words make it: a bank's name may have a legal form, too."""
    for atom in reversed(words):
        entry = vocabulary().entry(HEAD, atom.folded)
        if entry is not None and entry["type"] in _BEYOND_COMPANY:
            return str(entry["type"])
    return "company"


def _head_of(segment: list[Atom]) -> list[Part] | None:
    """A name whose head stands first: "Ministry of Health"."""
    index = next(
        (
            i
            for i, atom in enumerate(segment)
            if _of_follows(segment, i) and (_is_of_head(atom) or atom.folded in _CAMPAIGNERS)
        ),
        None,
    )
    if index is None:
        return None
    building = segment[-1].bits & OTHER_HEAD and not segment[-1].bits & (HEAD | TOPIC)
    if len(segment) - index > 2 and building and segment[index].folded not in _CAMPAIGNERS:
        return [_part(segment, "other")]  # "Bank of China Tower"
    entry = vocabulary().entry(OF_HEAD, segment[index].folded)
    kind = (
        str(entry["type"]) if entry is not None else "nonprofit" if segment[index].folded in _CAMPAIGNERS else "other"
    )
    return [_part(segment, "head_of", _refined(segment, kind))]


_WITH_BRANCHES: Final = frozenset({"company", "finance", "nonprofit", "education", "media"})


def _is_branch(kind: str, behind: Sequence[Atom]) -> bool:
    """Whether what stands behind a name is the place of its branch: "Standard Bank Namibia"."""
    return (
        len(behind) == 1
        and kind in _WITH_BRANCHES
        and not behind[0].joint
        and bool(behind[0].bits & PLACE)
        and not behind[0].is_sure()
    )


def _is_head(segment: Sequence[Atom], index: int) -> bool:
    """Whether an atom ends a name that may begin before it."""
    atom = segment[index]
    if atom.bits & UNIQUE or (atom.bits & HEAD and not atom.is_sure()):
        return True
    if " " not in atom.folded or not vocabulary().of(atom.folded.rpartition(" ")[2]) & HEAD:
        return False
    if atom.org is None or atom.org.type in _GENERIC:
        return True  # "Insurance Corporation"; "Civil Aviation Authority"
    return index > 0 and not segment[index - 1].bits and segment[index - 1].org is None  # "Nanhai Business Wire"


def _headed(segment: list[Atom]) -> list[Part] | None:
    """A name whose head stands last, and what stands behind it: "Toronto Police", "Standard Bank Namibia"."""
    last = next((i for i in range(len(segment) - 1, -1, -1) if _is_head(segment, i)), None)
    if last is None:
        return None
    head, before, behind = segment[last], segment[:last], segment[last + 1 :]
    entry = vocabulary().entry(HEAD, head.folded) or vocabulary().entry(UNIQUE, head.folded)
    if entry is None:
        return None
    if behind and behind[-1].bits & OTHER_HEAD and not behind[-1].bits & HEAD:
        return [_part(segment, "other")]  # "Police Academy Drive"
    if not before:
        return [_alone(head), *_read(behind)]
    kind, weak = str(entry["type"]), bool(entry.get("weak"))
    if head.org is not None and not head.cue:
        kind, weak = head.org.type, False
    if _is_branch(kind, behind):
        last, behind = last + 1, []
    name = segment[: last + 1]
    enough = len(before) >= entry.get("after", MAX_BEFORE)
    if all(map(_is_plain, before)):
        if weak and not enough and not before[0].bits & (PLACE | PEOPLE):
            return [_part(name, "common"), *_read(behind)]  # "Public Services"
        named = any(one.bits & (PLACE | PEOPLE | TOPIC) for one in before) or bool(head.bits & UNIQUE)
        weak = (weak and not enough) or not named
    elif any(map(_is_proper, before)) and not _is_person(segment):
        weak = False
    return [_part(name, "headed", _refined(name, kind), weak=weak), *_read(behind)]


MAX_BEFORE: Final = 99
"""Everyday words before a head word that is one, too, don't make a name, unless its entry says how many do (`after`)."""

_SPORT: Final = re.compile(
    r"\b(?:olympic|paralympic|football|soccer|cricket|rugby|hockey|basketball|baseball|tennis|golf|athletics?|sports?|volleyball"
    r"|cycling|boxing|swimming|badminton|racing|motorsport)\b"
)
_INTERNATIONAL: Final = re.compile(
    r"\b(?:united nations|european|african union|international|world|asean|pan-african|inter-american|nations)\b"
)


def _refined(atoms: Sequence[Atom], kind: str) -> str:
    """The type of a name, by words of it that say more than its head: a "Football Federation" is sports."""
    if kind not in ("nonprofit", "government", "other"):
        return kind
    words = " ".join(atom.folded for atom in atoms)
    if _SPORT.search(words):
        return "sports"
    return "international" if kind == "government" and _INTERNATIONAL.search(words) else kind


def _alone(atom: Atom) -> Part:
    """What a single atom is."""
    bits, org = atom.bits, atom.org
    one = (atom,)
    if bits & TITLE and not atom.is_sure():
        return _part(one, "title")
    if org is not None:
        return _part(one, "acronym" if atom.cue and _is_acronym(atom) else "known", org.type, org=org, weak=atom.cue)
    if bits & (OTHER_NAME | CALENDAR | FUNCTION):
        return _part(one, "other")
    if bits & PLACE:
        return _part(one, "place", weak=not bits & COUNTRY)
    if bits & PEOPLE:
        return _part(one, "people")
    if bits & UNIQUE:
        entry = vocabulary().entry(UNIQUE, atom.folded)
        return _part(one, "unique", str(entry["type"]) if entry else "other")
    if _is_acronym(atom):
        return _part(one, "acronym")
    if len(atom.folded) == 1 or bits & (HEAD | EVERYDAY | TOPIC | OTHER_HEAD | LEGAL | TITLE | OF_HEAD):
        return _part(one, "common")
    if (bits & NO_ACRONYM and atom.capitals) or bits & FIRST:  # a first name alone says nothing
        return _part(one, "common")
    return _part(one, "name")


def _several(segment: list[Atom]) -> list[Part]:
    """What several atoms without a head word are."""
    first, last = segment[0], segment[-1]
    if last.bits & (OTHER_HEAD | OTHER_NAME) and last.org is None:
        return [_part(segment, "other")]
    if first.bits & PEOPLE and first.org is None:
        return [_alone(first), *_read(segment[1:])]
    if first.org is not None and first.org.type == "media" and all(one.bits & TOPIC for one in segment[1:]):
        return [_part(segment, "known", "media", weak=first.cue)]  # journals of one house: "Nature Astronomy"
    if _is_initials(segment) or _is_person(segment):
        return [_part(segment, "person")]
    for index, atom in enumerate(segment):
        if _is_name_within(segment, index):
            behind = segment[index + 1 :]
            if atom.org is not None and _is_branch(atom.org.type, behind) and not atom.capitals:
                return [*_read(segment[:index]), _part(segment[index:], "known", atom.org.type)]
            return [*_read(segment[:index]), _alone(atom), *_read(behind)]
    if all(atom.bits & (PLACE | PEOPLE) for atom in segment):
        return [_part(segment, "place", weak=True)]
    if all(atom.bits & (EVERYDAY | TOPIC | FUNCTION | PLACE | PEOPLE | HEAD) for atom in segment):
        return [_part(segment, "common")]
    return [_part(segment, "names", weak=bool(first.bits & PLACE))]


def _is_person(segment: Sequence[Atom]) -> bool:
    """Whether a first name stands first, and nothing behind it is a name of several words or an acronym."""
    first = segment[0]
    if not first.bits & FIRST or first.org is not None:
        return False
    return not any(" " in atom.folded or _is_acronym(atom) for atom in segment[1:])


def _is_initials(segment: Sequence[Atom]) -> bool:
    """Whether a person's initials stand first: "JB Hart", "T.K. Hart"."""
    first, second = segment[:2]
    short = len(first.folded.replace(".", "")) <= 2
    return short and first.capitals and first.org is None and not second.bits and not second.capitals


def _is_name_within(segment: Sequence[Atom], index: int) -> bool:
    """Whether an atom is a name by itself among others: "Kenyan QXT", "Gazprom Moscow".

    A word beside a word unknown may be half of another name ("Toyota Corolla", "Ismene Aldi"), and capitals beside
    capitals are no acronym ("KOTA BARU LAMA").
    """
    atom = segment[index]
    near = (*segment[max(0, index - 1) : index], *segment[index + 1 : index + 2])
    if atom.is_sure():
        lone_word = " " not in atom.folded and not atom.capitals
        return not (lone_word and any(not one.bits and one.org is None for one in near))
    if atom.org is not None or not _is_acronym(atom):
        return False
    return not any(one.capitals and len(one.folded) > 1 for one in near)


_NO_ACRONYM: Final = NO_ACRONYM | PLACE | PEOPLE | TITLE | OTHER_NAME | CALENDAR | FUNCTION
_ACRONYM: Final = re.compile(r"(?!(?:x{0,3})(?:ix|iv|v?i{0,3})$)(?:[^\W\d_]{2,8}|[^\W\d_]+&[^\W\d_]{2,})")


def _is_acronym(atom: Atom) -> bool:
    """Whether a word in capitals may be an acronym: no abbreviation of a thing, no usual word, no Roman numeral."""
    if not atom.capitals or atom.bits & _NO_ACRONYM or (atom.bits and len(atom.folded) > 3):
        return False
    return _ACRONYM.fullmatch(atom.folded) is not None
