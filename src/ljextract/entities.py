"""Which mentions are one organization, and the mentions that only the document makes known.

What a pack's rules leave here, and what is made of it:

- The organization rules return `Name`s (values/name.py). A `Name` that is not `short` is a *full* form. Its own words,
  its `defines`, what the pack's `names.short_forms` derives from its words, and those names of its gazetteer entry that
  need a cue are names that the document may use for it from now on. A `short` one stands only if it is one of those (by
  `names.key`), and takes that organization's type and reference; else it is lost.
- The *second pass* looks for all those names in every run of the article, before and behind the place where they were
  learned, in any language, wherever nothing is claimed; where a pack's finder "nameable" has left pieces, only those
  are looked at, since nothing else in that run can be a name. It hands each place to the pack's rules of the kind "mention", as
  a found piece "learned" whose `what` is a `Learned`; a rule there returns a `Name`, or None where the words mean something
  else ("Antofagasta" the city, not the mining company). So a pack lists in its `books`

      mentions = RuleBook("xx.mentions", kind="mention")

      @mentions.rule(found("learned"), yes=[…], no=[…])
      def short_form(m: Match) -> Name | None:
          \"\"\"A name that the article gives in full elsewhere.\"\"\"
          return m["learned"].what.as_name()

- `link` gives mentions their entity: those with one gazetteer reference, one key, or of which one gives the other its name.
  A name that fits two organizations is that of the one mentioned last before it. All mentions of an entity take the
  type of its gazetteer entry, or else of its fullest mention.

A pack's `names` is a `Names`: functions that know the language's habits, without any state.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from ljextract import gazetteer
from ljextract.assemble import Placed
from ljextract.known import ACTIVE, Known
from ljextract.languages import pack_of, packs
from ljextract.lexicon import at_edges
from ljextract.matcher import Lost, Reading
from ljextract.rules import Match, Piece
from ljextract.values.name import Name

MIN_LENGTH: Final = 2
"""A learned name shorter than this is not looked for: a letter or an ideograph alone says nothing."""
SMALL_SEARCH: Final = 1_000_000
"""Names times characters up to which looking for the names one by one is quicker than building an automaton."""


class Names(Protocol):
    """What a pack knows about the names of organizations in its language."""

    def key(self, text: str) -> str:
        """What two names have in common if they are the same: "The Acme Corp." and "ACME Corp" have one key.

        It is asked for every name, whatever its language, and leaves alone what is not of its own.
        """
        ...

    def short_forms(self, text: str, name: Name) -> Sequence[str]:
        """The shorter names that a document may use for a full one, exactly as they would stand there."""
        ...


@dataclass(frozen=True, slots=True)
class Learned:
    """A name that the document makes known, and the full mention that it comes from.

    `given` says that the text itself gives the name ("(CSRC)"), or that it is the full one; else it was derived.
    """

    text: str
    full: str
    name: Name
    given: bool

    def as_name(self) -> Name:
        """The organization that it names, as a rule returns it."""
        return Name(self.name.type, self.name.reference, short=True)


_KEPT: Final = 10_000
"""The names of which is kept what was worked out."""


def key_of(text: str) -> str:
    """What two names have in common if they are the same, in any language that ships."""
    key = _KEYS.get(text)
    if key is None:
        key = text
        for pack in packs():
            if pack.names is not None:
                key = pack.names.key(key)
        if len(_KEYS) >= _KEPT:
            _KEYS.clear()
        _KEYS[text] = key
    return key


_KEYS: Final[dict[str, str]] = {}


# The second pass


def second_pass(readings: Sequence[Reading], matches: Sequence[Match]) -> list[Match]:
    """The mentions that stand, with those added that are names learned in the document."""
    if not matches:
        return []
    learned: dict[str, Learned] = {}
    known = ACTIVE.get()
    for match in matches:
        name: Name = match.value
        if name.short:
            continue
        full = _full(match.text, name, known)
        match.full = full
        for one in full.names:
            other = learned.get(one.text)
            if other is None or (one.given and not other.given):
                learned[one.text] = one
    kept = _confirmed(matches, learned)
    if learned:
        kept = _without_parts(kept, learned)
        _look_for(learned, readings)
        for reading in readings:
            if reading.finds.get("learned"):
                rules = pack_of(reading.lang).rules("mention")
                kept.extend(rules.settle(reading, rules.candidates(reading)))
    return kept


class _Full:
    """What a full mention makes known: the names that it may have, its own first, and their keys, once they are asked for."""

    __slots__ = ("_keys", "known", "name", "names")

    def __init__(self, text: str, name: Name, known: Known | None) -> None:
        self.name = name
        self.known = known
        self.names = _names(text, name)
        self._keys: list[str] | None = None

    @property
    def keys(self) -> list[str]:
        """The keys of the names."""
        if self._keys is None:
            self._keys = [key_of(one.text) for one in self.names]
        return self._keys


def _full(text: str, name: Name, known: Known | None) -> _Full:
    """What a full mention makes known; kept, as most names are named again."""
    listed = _FULL.get(text)
    if listed is None:
        if len(_FULL) >= _KEPT:
            _FULL.clear()
        listed = _FULL[text] = []
    for one in listed:
        if one.known is known and (one.name is name or one.name == name):
            return one
    if len(listed) >= _VARIANTS:
        listed.clear()
    found = _Full(text, name, known)
    listed.append(found)
    return found


_FULL: Final[dict[str, list[_Full]]] = {}
_VARIANTS: Final = 8
"""So many organizations, or mentions that define other names, may have the same words."""


def _names(text: str, name: Name) -> list[Learned]:
    """The names that a full mention makes known: its own, those it defines, those derived from it."""
    found = [Learned(text, text, name, given=True)]
    found += [Learned(given, text, name, given=True) for given in name.defines]
    for pack in packs():  # "Northgate Inc." may stand in a Chinese sentence
        if pack.names is not None and re.search(pack.letters, text):
            found += [Learned(derived, text, name, given=False) for derived in pack.names.short_forms(text, name)]
    org = gazetteer.by_id(name.reference) if name.reference else None
    if org is not None:
        found += [Learned(alias, text, name, given=False) for alias in org.cue]
    return found


def _confirmed(matches: Sequence[Match], learned: dict[str, Learned]) -> list[Match]:
    """The full mentions, and the short ones whose full form is there, with what they learn from it."""
    by_key: dict[str, Learned] = {}
    kept: list[Match] = []
    for match in matches:
        name: Name = match.value
        if name.short:
            by_key = by_key or {key_of(one.text): one for one in learned.values()}
            one = by_key.get(key_of(match.text))
            if one is None:
                if match.reading.tracing:
                    match.reading.lost.append(Lost(match, "a short form, and no full form is in the article"))
                continue
            match.value = Name(one.name.type, one.name.reference, name.defines, short=True)
        kept.append(match)
    return kept


def _without_parts(matches: list[Match], learned: dict[str, Learned]) -> list[Match]:
    """The mentions but for those inside a longer short name that the text gives: 蔚来 in 蔚来能源, where that is a name."""
    given = [one.text for one in learned.values() if one.given and one.text != one.full]
    if not given:
        return matches
    kept = []
    for match in matches:
        reading, text = match.reading, match.text
        longer = next((one for one in given if len(one) > len(text) and text in one), None)
        if longer is not None and "nameable" not in reading.finds:
            start = match.start - longer.index(text)
            if start >= reading.start and reading.raw.startswith(longer, start) and start + len(longer) <= reading.end:
                reading.claims.free(match.start)
                continue
        kept.append(match)
    return kept


def _look_for(learned: dict[str, Learned], readings: Sequence[Reading]) -> None:
    """Leave the unclaimed places of the learned names in each reading, as found pieces."""
    over_characters = [reading for reading in readings if "nameable" not in reading.finds]
    for reading in readings:
        if "nameable" in reading.finds:
            found = [(learned.get(reading.raw[one.start : one.end]), one) for one in reading.finds["nameable"]]
            reading.finds["learned"] = [Piece("learned", at.start, at.end, one) for one, at in found if one is not None]
    if not over_characters:
        return
    wanted = [text for text in learned if len(text) >= MIN_LENGTH]
    find = _finder(wanted, sum(reading.end - reading.start for reading in over_characters))
    for reading in over_characters:
        raw, claims = reading.raw, reading.claims
        reading.finds["learned"] = [
            Piece("learned", start, end, learned[raw[start:end]])
            for start, end in find(raw, reading.start, reading.end)
            if at_edges(raw, start, end) and (reading.tracing or claims.owner(start, end) is None)
        ]


def _finder(wanted: Sequence[str], length: int) -> Callable[[str, int, int], list[tuple[int, int]]]:
    """What finds words in a text, leftmost and longest: one by one where that is little work, else by an automaton,
    which costs a millisecond to build."""
    if len(wanted) * length <= SMALL_SEARCH:
        return lambda raw, start, end: _find_each(wanted, raw, start, end)
    import ahocorasick_rs

    automaton = ahocorasick_rs.AhoCorasick(wanted, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)

    def find(raw: str, start: int, end: int) -> list[tuple[int, int]]:
        found = automaton.find_matches_as_indexes(raw[start:end])
        return [(first + start, behind + start) for _, first, behind in found]

    return find


def _find_each(wanted: Sequence[str], raw: str, start: int, end: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for word in wanted:
        at = raw.find(word, start, end)
        while at >= 0:
            found.append((at, -(at + len(word))))
            at = raw.find(word, at + len(word), end)
    kept: list[tuple[int, int]] = []
    last = start
    for first, behind in sorted(found):
        if first >= last:
            last = -behind
            kept.append((first, last))
    return kept


# Entities


class _Entity:
    """The mentions of one organization so far. `merged` is the entity that took them over, if one did."""

    __slots__ = ("id", "mentions", "merged", "reference")

    def __init__(self) -> None:
        self.mentions: list[Placed] = []
        self.reference: str | None = None
        self.merged: _Entity | None = None
        self.id = ""

    def found(self) -> _Entity:
        """The entity that has the mentions now."""
        one = self
        while one.merged is not None:
            one = one.merged
        return one


def link(mentions: list[Placed]) -> None:
    """Give every mention its entity id, by first mention, the fullest name of that entity in the article, and its type."""
    if not mentions:
        return
    by_reference: dict[str, _Entity] = {}
    by_key: dict[str, _Entity] = {}
    keys: list[str] = []
    for mention in mentions:
        full: _Full | None = mention.match.full
        mention.name = mention.match.text if full is None else full.names[0].text
        keys.append(key_of(mention.name) if full is None else full.keys[0])
    entities: list[_Entity | None] = []  # of each mention; a short one's is known when all full ones' are
    for at, mention in enumerate(mentions):
        name, key = mention.named, keys[at]
        if name.short:
            entities.append(None)
            continue
        entity = (by_reference.get(name.reference) if name.reference else None) or by_key.get(key)
        if entity is None or not _one_reference(entity, name.reference):
            entity = _Entity()
        entity.mentions.append(mention)
        entity.reference = entity.reference or name.reference
        if entity.reference:
            by_reference.setdefault(entity.reference, entity)
        by_key.setdefault(key, entity)
        entities.append(entity)
    owners = _owners(mentions, entities, frozenset(keys))
    if owners:
        owned = [at for at in range(len(mentions)) if entities[at] is not None and keys[at] in owners]
        for at in sorted(owned, key=lambda at: mentions[at].end - mentions[at].start):
            entity = entities[at]
            assert entity is not None
            _merge(entity, owners[keys[at]].at(mentions[at].start))
    for at, mention in enumerate(mentions):
        entity, key = entities[at], keys[at]
        if entity is None:
            entity = by_key.get(key) or (owners[key].at(mention.start) if key in owners else None)
            entity = entity or by_reference.get(mention.named.reference or "") or by_key.setdefault(key, _Entity())
            entity.found().mentions.append(mention)
            entities[at] = entity
    _number(mentions, entities)


class _Owners:
    """The entities that may use a name, and where they were mentioned, ascending.

    Of two that leave out so many words more for it than `left_out`, the nearer name has it alone: behind "Liangjiang New Area"
    and "Liangjiang Digital Economy Industrial Park", "In 2018, Liangjiang launched the park" is the area.
    """

    __slots__ = ("entities", "left_out", "starts")

    def __init__(self, left_out: int) -> None:
        self.starts: list[int] = []
        self.entities: list[_Entity] = []
        self.left_out = left_out

    def add(self, start: int, entity: _Entity, left_out: int) -> None:
        """One more mention, by which an entity has the name without so many of its words."""
        if left_out <= self.left_out - _CLEARLY_MORE:
            del self.starts[:], self.entities[:]
        self.left_out = min(self.left_out, left_out)
        if left_out < self.left_out + _CLEARLY_MORE:
            self.starts.append(start)
            self.entities.append(entity)

    def at(self, place: int) -> _Entity:
        """The one mentioned last before a place, or else the first one behind it."""
        return self.entities[max(0, bisect_right(self.starts, place) - 1)]


def _owners(mentions: list[Placed], entities: list[_Entity | None], asked: frozenset[str]) -> dict[str, _Owners]:
    """For each of the keys that a full mention makes known beside its own words: whose it is."""
    found: dict[str, _Owners] = {}
    for at, mention in enumerate(mentions):
        entity = entities[at]
        full: _Full | None = mention.match.full
        if entity is None or full is None:
            continue
        names = full.keys
        for index in range(1, len(names)):
            key = names[index]
            if key in asked and key != names[0]:
                left_out = full.names[0].text.count(" ") - full.names[index].text.count(" ")
                owners = found.get(key)
                if owners is None:
                    owners = found[key] = _Owners(left_out)
                owners.add(mention.start, entity, left_out)
    return found


_CLEARLY_MORE: Final = 2
"""So many words more left out than another name leaves out, and the short name isn't this one's."""


def _one_reference(entity: _Entity, reference: str | None) -> bool:
    return entity.reference is None or reference is None or entity.reference == reference


def _merge(one: _Entity, other: _Entity) -> None:
    """Make two entities one, unless the gazetteer knows them as two."""
    one, other = one.found(), other.found()
    if one is not other and _one_reference(one, other.reference):
        other.mentions.extend(one.mentions)
        other.reference = other.reference or one.reference
        one.merged = other


def _number(mentions: list[Placed], entities: list[_Entity | None]) -> None:
    count = 0
    for at, mention in enumerate(mentions):
        one = entities[at]
        assert one is not None  # `link` has given every mention one
        entity = one.found()
        if not entity.id:
            count += 1
            entity.id = f"e{count}"
            _name(entity)
        mention.entity = entity.id


def _name(entity: _Entity) -> None:
    """Give the mentions of an entity its fullest name (the longest; of two, the first) and its one type."""
    fullest = typed = entity.mentions[0]
    for mention in entity.mentions:
        if _compare(mention, fullest) > 0:
            fullest = mention
        if mention.named.short == typed.named.short:
            if _compare(mention, typed) > 0:
                typed = mention
        elif typed.named.short:
            typed = mention
    org = gazetteer.by_id(entity.reference) if entity.reference else None
    sort = org.type if org is not None else typed.named.type
    name = fullest.name  # `link` has given every mention its own words
    for mention in entity.mentions:
        mention.name = name
        if mention.named.type != sort:
            named = mention.named
            mention.match.value = Name(sort, named.reference, named.defines, named.short)


def _compare(one: Placed, other: Placed) -> int:
    """Above 0 where the first is longer than the second, or as long and before it."""
    return (one.end - one.start - other.end + other.start) or other.start - one.start
