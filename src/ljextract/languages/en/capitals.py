"""Capitalised sequences, and the words and phrases that they are made of.

    sequence   word (joint word)*                "Ministry of Trade and Industry", "Kenya's Ministry", "Acme Co., Ltd."
    joint      blank, "of", "for", "and", "&" …  a line break or another mark ends a sequence
    atom       word | phrase                     a phrase is words that the lists know together: "New York", "Stock Exchange"

One compiled expression finds the sequences. What the atoms of one add up to is for parts.py.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from ljextract import gazetteer
from ljextract.gazetteer import Org
from ljextract.languages.en.contexts import is_word, letters_end
from ljextract.languages.en.letters import Letters
from ljextract.lexicon import Entry, Lexicon, shared
from ljextract.native import i64, mypyc_attr
from ljextract.text import in_latin

MAX_WORDS: Final = 16
"""A sequence is cut after so many words: a headline or a shouting line may go on for ever."""

# What a word is; it may be several of these: "General" is a title, and begins "General Hospital".
HEAD, OF_HEAD, LEGAL, TITLE, WEAK_TITLE, ROLE, FIRST, PLACE, COUNTRY, PEOPLE = (1 << bit for bit in range(10))
CALENDAR, FUNCTION, EVERYDAY, TOPIC, OTHER_HEAD, OTHER_NAME, NO_ACRONYM = (1 << bit for bit in range(10, 17))
UNIQUE, INSIDE, ABBREVIATION = (1 << bit for bit in range(17, 20))

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

_LETTERS: Final = "A-Z" + "".join(chr(code) for code in range(0xC0, 0x250) if chr(code).isupper())
_UPPER: Final = f"[{_LETTERS}]"
PARTICLES: Final = "de|da|do|das|dos|del|della|di|du|des|la|le|las|los|el|van|von|der|den|und|für|et|y|e|bin|ibn|al"
# O'Brien, but not Kenya's; Coca-Cola, but not US-based; Amazon.com and U.S, but not the stop that ends a sentence
_DOMAIN: Final = r"(?:com|net|org|cn|uk|io|ai|tv)\b"
_TAIL: Final = rf"\w*(?:(?:[&-](?=[{_LETTERS}\d])|(?<=Co)-(?=op)|['’](?![sS]\b)(?=\w)|\.(?={_DOMAIN}|{_UPPER}\b))\w+)*"
_COMPANY: Final = (
    r"(?:Inc|Ltd|LLC|LLP|LP|L\.|PLC|plc|S\.|N\.V|A\.|Co|Corp|Limited|Incorporated|GmbH|AG|NV|SA|Pte|Pty|Sdn)\b"
)
_LINK: Final = rf"(?:of|for|on|and|&|at|{PARTICLES})"
_JOINT: Final = rf"(?:['’][sS]?(?=[ \t]))?\.?(?:,(?=[ \t]{_COMPANY}))?[ \t]{{1,2}}(?:{_LINK}[ \t](?:the[ \t])?)?"
SEQUENCE: Final = re.compile(rf"{_UPPER}(?<!\w.){_TAIL}(?:{_JOINT}{_UPPER}{_TAIL}){{0,{MAX_WORDS - 1}}}")
_WORD: Final = re.compile(
    rf"(?:[ \t]+(?:({_LINK})[ \t](?:the[ \t])?)?)?({_UPPER}{_TAIL})(['’][sS]?(?=[ \t]|$))?(\.)?,?"
)

_CAPITALS: Final = bytes(
    ord("A") if code == ord("?") or (chr(code).isupper() and (code < 128 or code >= 0xC0)) else 0 for code in range(256)
)
_LINKS: Final = Letters(dict.fromkeys(_LINK[3:-1].split("|"), 1))
_COMPANY_HEADS: Final = frozenset(
    ("In", "Lt", "LL", "LP", "L.", "PL", "pl", "S.", "N.", "A.", "Co", "Li", "Gm", "AG", "NV", "SA", "Pt", "Sd")
)
_DOMAIN_HEADS: Final = frozenset(map(ord, "cnouiat"))


class Sequences:
    """The sequences of a stretch, one by one: what `SEQUENCE` finds, in a fraction of its time. `latin` is the text, a byte a character.

    Most are a few words with blanks between, which need no expression.
    """

    __slots__ = ("_end", "_latin", "_raw", "behind", "start")

    def __init__(self, raw: str, latin: bytes, start: i64, end: i64) -> None:
        self._raw = raw
        self._latin = latin
        self._end = end
        self.start = start
        self.behind = start  # where the one that begins at `start` ends

    def go_on(self) -> bool:
        """Whether there is another one; it is the one that is told of then."""
        raw, latin = self._raw, self._latin
        at: i64 = self.behind
        end: i64 = self._end
        while at < end:
            code: i64 = latin[at]
            if (
                97 <= code <= 122 or code <= 62 or 90 < code < 0xC0 or not _begins(raw, at)
            ):  # "?" may be any beyond Latin-1
                at += 1
                continue
            behind = _plain_end(raw, at, end)
            if behind < 0:
                whole = SEQUENCE.match(raw, at, end)
                assert whole is not None  # a capital begins one
                behind = whole.end()
            self.start, self.behind = at, behind
            return True
        return False


def sequences(raw: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the sequences of a stretch begin and end."""
    found: list[tuple[int, int]] = []
    one = Sequences(raw, in_latin(raw), start, end)
    while one.go_on():
        found.append((one.start, one.behind))
    return found


def _begins(raw: str, at: i64) -> bool:
    """Whether the character at a place is a capital, and the first of its word."""
    code = ord(raw[at])
    if not 65 <= code <= 90 and not (0xC0 <= code < 0x250 and raw[at].isupper()):
        return False
    return at == 0 or not is_word(ord(raw[at - 1]))


def _plain_end(raw: str, at: i64, limit: i64) -> i64:
    """Where the sequence ends that begins at a place; -1 where only the expression can tell."""
    for _ in range(MAX_WORDS - 1):
        at = _word_end(raw, at, limit)
        if at < 0:
            return -1
        blank: i64 = at
        code: i64 = ord(raw[at]) if at < limit else 0
        then: i64 = ord(raw[at + 1]) if at + 1 < limit else 0
        if code in (0x27, 0x2019):  # an apostrophe: Kenya's, Farmers'
            blank = at + 2 if then in (0x73, 0x53) else at + 1
        elif code == 0x2E:  # a full stop
            if then == 0x2C and raw[at + 3 : at + 5] in _COMPANY_HEADS:
                return -1  # Acme Co., Ltd.
            blank = at + 1
        elif code == 0x2C:  # a comma
            return -1 if then in (32, 9) and raw[at + 2 : at + 4] in _COMPANY_HEADS else at
        if blank >= limit or ord(raw[blank]) not in (32, 9):
            return at
        blank += 1
        if blank < limit and ord(raw[blank]) in (32, 9):
            blank += 1
        code = ord(raw[blank]) if blank < limit else 0
        if 97 <= code <= 122 or code == 0x26:  # a word that may join, "&"
            stop: i64 = blank + 1
            while stop < limit and stop - blank <= 5 and 97 <= ord(raw[stop]) <= 122:
                stop += 1
            if stop < limit and ord(raw[stop]) >= 128:
                stop = letters_end(raw, stop, limit)
            if (
                stop - blank > 5
                or stop + 1 >= limit
                or ord(raw[stop]) not in (32, 9)
                or not _LINKS.at(raw, blank, stop)
            ):
                return at
            blank = stop + 1
            if raw[blank : blank + 4] in ("the ", "the\t"):
                blank += 4
            code = ord(raw[blank]) if blank < limit else 0
        if not 65 <= code <= 90 and not (0xC0 <= code < 0x250 and raw[blank].isupper()):
            return at
        at = blank
    return -1


def _word_end(raw: str, at: i64, limit: i64) -> i64:
    """Where the word ends that begins at a place, with what marks tie to it: O'Brien, Coca-Cola, R&D, U.S; -1 where only the
    expression can tell."""
    while True:
        at += 1
        while at < limit and 97 <= ord(raw[at]) <= 122:
            at += 1
        while at < limit and is_word(ord(raw[at])):
            at += 1
        if at + 1 >= limit:
            return at
        code: i64 = ord(raw[at])
        then: i64 = ord(raw[at + 1])
        if code == 32 or then == 32:
            return at
        alone = at + 2 >= limit or not is_word(ord(raw[at + 2]))  # no word goes on behind the next character
        if code in (0x26, 0x2D):  # "&", "-"
            if then == 0x6F or then >= 128:  # Co-op
                return -1
            tied = 65 <= then <= 90 or 48 <= then <= 57  # not US-based
        elif code in (0x27, 0x2019):
            tied = is_word(then) and not (then in (0x73, 0x53) and alone)  # not Kenya's
        elif code == 0x2E:
            if then >= 128 or then in _DOMAIN_HEADS:
                return -1
            tied = 65 <= then <= 90 and alone
        else:
            return at
        if not tied:
            return at
        at += 1


# What is known


class Vocabulary:
    """What is known of words and phrases (folded), and of names (exact).

    `reach` is the most words that a phrase or name may have that begins with a (folded) word; `atoms` are the names but
    for those that grammar makes, since it may find more ("Ministry of Trade" in "Ministry of Trade and Industry");
    `shouted` are names in capitals, where they are nothing else; `irregular` those that are no capitalised sequence, and
    so are looked for by themselves ("3M", "eBay", "Save the Children"). `opening` are nouns that may open a sentence before a
    name ("Insurer Asperion"). `parts` keeps what parts.py has read. `idle` are words that name nobody where they stand alone,
    though they have a capital ("The", "July", "Chief"): see `parts._alone`.
    """

    __slots__ = (
        "atoms",
        "bits",
        "entries",
        "idle",
        "irregular",
        "names",
        "opening",
        "parts",
        "reach",
        "shouted",
        "shouted_several",
    )

    def __init__(
        self,
        bits: dict[str, int],
        reach: dict[str, int],
        names: dict[str, Org],
        atoms: dict[str, Org],
        shouted: dict[str, Org],
        irregular: dict[str, Org],
        entries: dict[int, dict[str, Entry]],
        opening: frozenset[str],
    ) -> None:
        self.bits = bits
        self.reach = reach
        self.names = names
        self.atoms = atoms
        self.shouted = shouted
        self.shouted_several = frozenset([name[: name.find(" ")] for name in shouted if " " in name])
        """The first words of those of several words."""
        self.irregular = irregular
        self.entries = entries
        self.opening = opening
        self.idle = Letters({word: 1 for word, kinds in bits.items() if _is_idle(kinds) and word.title() not in atoms})
        self.parts: dict[str, Any] = {}

    def is_idle(self, raw: str, folded: str, latin: bytes, start: i64, end: i64) -> bool:
        """Whether a single word between two places is idle: a capital and small letters. `latin` is `folded`, a byte a character."""
        at = start + 1
        while at < end:
            if not 97 <= ord(raw[at]) <= 122:
                return False
            at += 1
        return self.idle.at(folded, start, end, latin) != 0

    def entry(self, kind: int, words: str) -> Entry | None:
        """The entry of a phrase, or else of its last word, as one of the kinds HEAD, OF_HEAD and UNIQUE."""
        found = self.entries[kind]
        return found.get(words) or found.get(words.rpartition(" ")[2])

    def of(self, words: str) -> int:
        """What a word or phrase is, as bits."""
        return self.bits.get(words.lower(), 0)


def _is_idle(kinds: int) -> bool:
    if kinds & (TITLE | OTHER_NAME | CALENDAR | FUNCTION):
        return True
    return (
        not kinds & (PLACE | PEOPLE | UNIQUE)
        and kinds & (HEAD | EVERYDAY | TOPIC | OTHER_HEAD | LEGAL | OF_HEAD | FIRST) != 0
    )


def vocabulary() -> Vocabulary:
    """The vocabulary of the word files and the gazetteer; read on first use."""
    return vocabulary_of(shared("ljextract.languages.en.lexicon", "en"))


def vocabulary_of(lexicon: Lexicon) -> Vocabulary:
    """The vocabulary of the word files that are read, as a reading has them, and of the gazetteer."""
    known: Vocabulary | None = lexicon.kept.get("en.vocabulary")
    if known is None:
        known = lexicon.kept["en.vocabulary"] = _vocabulary(lexicon)
    return known


def _vocabulary(lexicon: Lexicon) -> Vocabulary:
    names = dict(gazetteer.names("en"))
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
            first = phrase[: phrase.index(" ")].lower().rstrip(".,").removesuffix("'s")  # "Lloyd's of London"
            reach[first] = max(reach.get(first, 0), phrase.count(" ") + 1)
    of_heads = entries[OF_HEAD]
    atoms = {
        name: org
        for name, org in names.items()
        if not (org.type == "government" and " of " in name and name.lower().partition(" of ")[0] in of_heads)
    }
    shouted = {
        name.upper(): org
        for name, org in atoms.items()
        if not org.needs_cue(name) and not bits.get(name.lower(), 0) & (EVERYDAY | FUNCTION | PLACE)
    }
    irregular = {name: org for name, org in names.items() if not _PLAIN.fullmatch(name) and _is_irregular(name)}
    opening = frozenset(lexicon.table("opening_noun"))
    return Vocabulary(bits, reach, names, atoms, shouted, irregular, entries, opening)


_PLAIN: Final = re.compile(r"[A-Z][A-Za-z]*(?: (?:of )?[A-Z][A-Za-z]*)*")
_ENDINGS: Final = re.compile(r"(?:'s|[.!])(?= |$)")


def _is_irregular(name: str) -> bool:
    """Whether a name is no capitalised sequence, and no number alone, or one that grammar parts ("Standard & Poor's")."""
    if " for " in name or name.endswith("'s"):  # "Wendy's": a first name with a possessive, by its own words
        return True
    return SEQUENCE.fullmatch(_ENDINGS.sub("", name)) is None and any(map(str.isalpha, name))


# Atoms


@mypyc_attr(acyclic=True)
class Atom:
    """A word, or words that the lists know together, at `start:end` of its sequence.

    `org` is what the gazetteer has of that name; with `cue` it may be something else. `joint` is the word between the
    atom and the one before ("" for a blank). `breaks` says that no name goes on behind it: it has a possessive, or the
    stop that ends a sentence. `capitals`: all its letters are.
    """

    __slots__ = ("bits", "breaks", "capitals", "cue", "end", "folded", "joint", "org", "start")

    def __init__(
        self,
        start: i64,
        end: i64,
        folded: str,
        bits: int,
        org: Org | None,
        cue: bool,
        joint: str,
        breaks: bool,
        capitals: bool,
    ) -> None:
        self.start = start
        self.end = end
        self.folded = folded
        self.bits = bits
        self.org = org
        self.cue = cue
        self.joint = joint
        self.breaks = breaks
        self.capitals = capitals

    def is_sure(self) -> bool:
        """Whether it is an organization's name and nothing else's."""
        return self.org is not None and not self.cue


class _Word:
    """A word of a sequence; `possessive` is where its possessive ends, or 0."""

    __slots__ = ("end", "joint", "possessive", "start", "stop")

    def __init__(self, start: i64, end: i64, joint: str, possessive: int, stop: bool) -> None:
        self.start = start
        self.end = end
        self.joint = joint
        self.possessive = possessive
        self.stop = stop


def atoms_of(text: str) -> list[Atom]:
    """The atoms of a sequence: at each place the longest phrase that is known, or else the word."""
    known = vocabulary()
    plain = text.replace("’", "'")
    folded = plain.lower()
    if len(folded) != len(plain):  # "İ" in small letters is two characters
        folded = "".join(low if len(low := char.lower()) == 1 else char for char in plain)
    words = [
        _Word(found.start(2), found.end(2), _joint(found), found.end(3) if found[3] else 0, bool(found[4]))
        for found in _WORD.finditer(text)
    ]
    atoms: list[Atom] = []
    index = 0
    while index < len(words):
        first = words[index]
        start = first.start
        last, end, org, cue = _longest(words, index, plain, folded)
        inside = next((at for at in range(index + 1, last + 1) if _longest(words, at, plain, folded)[0] > last), None)
        if inside is not None:  # "U.S. West" is one name, and "West Texas Intermediate" another, longer one
            last, end, org, cue = _longest(words[:inside], index, plain, folded)
        word = words[last]
        bits = known.bits.get(folded[start:end], 0)
        saint = last + 1 < len(words) and index > 0 and folded[words[index - 1].start : words[index - 1].end] in _SAINTS
        if word.possessive > end and saint:
            end = word.possessive  # "St Aidan's Hospital"
        breaks = word.possessive > end or (word.stop and end <= word.end and not _is_abbreviation(folded, word))
        cue = cue or bool(bits & (NO_ACRONYM | PLACE | FIRST | OTHER_NAME))
        cue = cue and not bits & UNIQUE
        atoms.append(
            Atom(start, end, folded[start:end], bits, org, cue, first.joint, breaks, plain[start:end].isupper())
        )
        index = last + 1
    return atoms


_SAINTS: Final = frozenset(("st", "saint"))


def _joint(found: re.Match[str]) -> str:
    """The word between a word and the one before it: "and the" joins no two fields of one body's work."""
    joint = found[1] or ""
    return "and the" if joint == "and" and found.start(2) - found.end(1) > len(" the") else joint


def _longest(words: Sequence[_Word], index: int, plain: str, folded: str) -> tuple[int, int, Org | None, bool]:
    """The most words from one on that are known together: the last one's index, where they end, and whose name they are.

    A possessive or a stop belongs to a name that is known with it: "McDonald's", "People's", "Acme Co.".
    """
    known = vocabulary()
    atoms, bits = known.atoms, known.bits
    start = words[index].start
    far = index + known.reach.get(folded[start : words[index].end], 1)
    for last in range(min(far, len(words)) - 1, index - 1, -1):
        word = words[last]
        for end in (word.possessive, word.end + 1 if word.stop else 0, word.end):
            if not end:
                continue
            name = plain[start:end]
            org = atoms.get(name)
            if org is not None:
                return last, end, org, org.needs_cue(name)
            if name.isupper():
                org = _shouted(name, plain[start : word.end])
            if org is not None or folded[start:end] in bits:
                return last, end, org, False
    return index, words[index].end, None, False


def _shouted(name: str, without_stop: str) -> Org | None:
    """Whose name capitals are: "REUTERS", and "U.N." with its stops, but not with a sentence's."""
    if "." in without_stop:
        return vocabulary().atoms.get(name.replace(".", ""))
    return vocabulary().shouted.get(name) if len(name) > 2 else None


def _is_abbreviation(folded: str, word: _Word) -> bool:
    """Whether the stop behind a word is the word's: "J. Smith", "U.S.", "Acme Co."."""
    return (
        word.end - word.start == 1
        or folded[word.end - 2 : word.end - 1] == "."
        or bool(vocabulary().bits.get(folded[word.start : word.end], 0) & (ABBREVIATION | LEGAL))
    )


# Single words


def has_stop(name: str) -> bool:
    """Whether the last word of a name is an abbreviation that is written with a stop: "Acme Co"."""
    bits = vocabulary().of(name[name.rfind(" ") + 1 :])
    return bool(bits & LEGAL and bits & ABBREVIATION)


_ADJECTIVES: Final = ("al", "ive", "ary", "ous", "ory", "able", "ible", "ent", "ant", "est")
_NOUN: Final = re.compile(
    r".{2,}(?:tion|sion|ment|ing|ness|ity|ance|ence|ics|ies|als|ers|ors|age|ure|ship|ses|ety|ade|nce|ogy|phy|try)s?"
)


def is_adjective(word: str) -> bool:
    """Whether a word has the shape of an English adjective: "Regional"."""
    word = word.lower()
    return word.endswith(_ADJECTIVES) and any(word.endswith(end) and len(word) > len(end) + 1 for end in _ADJECTIVES)


def is_common(words: str) -> bool:
    """Whether (folded) words are known as common ones, or have the shape of English nouns: "disasters"."""
    bits = vocabulary().bits
    return all(
        bits.get(word, 0) & (TOPIC | EVERYDAY | OTHER_HEAD | HEAD) or (word not in bits and _NOUN.fullmatch(word))
        for word in words.split()
    )


def is_unknown(word: str) -> bool:
    """Whether a word is in no list and has not the shape of an English noun."""
    word = word.lower()
    return word not in vocabulary().bits and _NOUN.fullmatch(word) is None
