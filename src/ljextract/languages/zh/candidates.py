"""One pass over a run for all that may be an organization: heads (公司, 局), and names that the gazetteer knows.

What the pass finds is sifted by the characters beside it, so that a sentence is cut into words only where it may hold a
name: most 公司 and 政府 follow 的, 家 or a comma, and name none.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from ljextract import gazetteer
from ljextract.lexicon import KEPT_LEXICONS, Entry, Lexicon
from ljextract.matcher import Reading
from ljextract.rules import Piece

_NO_PART: Final = frozenset("\t\n\r，。、：；？！,.:;?!“(（《‘[<'的了在是个些该这它她们我你您被把也每")
"""No name goes on to the left of a head behind one of these."""


class Known(NamedTuple):
    """An organization of the gazetteer, and which of its names was found."""

    org: gazetteer.Org
    name: str

    @property
    def unclear(self) -> bool:
        """Whether the name is also something else."""
        return self.org.needs_cue(self.name)


class _Sense(NamedTuple):
    """What a word of the automaton is: a known name, a head, a word that only ends or only begins like one, a word of sport."""

    known: Known | None
    head: Entry | None
    veto: bool
    ahead: bool
    plays: bool
    alone: bool


@dataclass(frozen=True, eq=False)
class Candidates:
    """The heads and known names of a run. `spans` are the known names by their places; `starts` and `ends` say where the
    longest one that begins or ends at a place ends or begins; `unclear` are the ends of those that are also something else; `sport` are the places of words of sport."""

    heads: list[Piece]
    heads_by_end: Mapping[int, Piece]
    known: list[Piece]
    spans: Mapping[tuple[int, int], Known]
    starts: Mapping[int, int]
    ends: Mapping[int, int]
    unclear: frozenset[int]
    sport: Sequence[int]


@functools.lru_cache(maxsize=KEPT_LEXICONS)
def _automaton(lexicon: Lexicon) -> tuple[Any, list[_Sense]]:
    """The automaton over all names, heads and vetoes, and what each of its words is."""
    import ahocorasick_rs

    known = {name.lower(): Known(org, name) for name, org in gazetteer.names("zh").items()}
    heads = {word: entry for entry in lexicon.of("org_head") for word in entry.words}
    vetoes, longer, sport = (
        {word for entry in lexicon.of(kind) for word in entry.words} for kind in ("org_veto", "org_ahead", "sport_word")
    )
    alone = {word for entry in heads.values() for word in entry.get("alone", ())}
    words = list(dict.fromkeys((*known, *heads, *vetoes, *longer, *sport)))
    senses = [
        _Sense(known.get(word), heads.get(word), word in vetoes, word in longer, word in sport, word in alone)
        for word in words
    ]
    return ahocorasick_rs.AhoCorasick(words), senses


def candidates(reading: Reading) -> Candidates:
    """The heads and known names of a run, found once."""
    found: Candidates | None = reading.memo.get(("zh.candidates",))
    if found is None:
        found = reading.memo[("zh.candidates",)] = _find(reading)
    return found


def _find(reading: Reading) -> Candidates:
    automaton, senses = _automaton(reading.lexicon)
    folded, start, end = reading.folded, reading.start, reading.end
    part = folded if start == 0 and end == len(folded) else folded[start:end]
    ending: dict[int, tuple[int, _Sense]] = {}  # the longest head or veto that ends at a place
    known: list[Piece] = []
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    clear: set[int] = set()
    longer: set[int] = set()
    sport: list[int] = []
    for index, begins, stops in automaton.find_matches_as_indexes(part, overlapping=True):
        sense, first, behind = senses[index], begins + start, stops + start
        if sense.head is not None or sense.veto:
            other = ending.get(behind)
            if other is None or first < other[0]:
                ending[behind] = first, sense
        if sense.ahead:
            longer.add(first)
        if sense.plays:
            sport.append(first)
        if sense.known is not None:
            known.append(Piece("known", first, behind, sense.known))
            ends[behind] = min(first, ends.get(behind, first))
            starts[first] = max(behind, starts.get(first, behind))
            if not sense.known.unclear:
                clear.add(behind)
    heads = [
        Piece("head", first, behind, sense.head)
        for behind, (first, sense) in ending.items()
        if sense.head is not None
        and not sense.veto
        and (sense.alone or (first > start and (folded[first - 1] not in _NO_PART or first - 1 in ending)))
        and not (behind - first == 1 and first in longer)
    ]
    spans = {(piece.start, piece.end): piece.what for piece in known}
    return Candidates(
        heads, {piece.end: piece for piece in heads}, known, spans, starts, ends, frozenset(ends) - clear, sport
    )


def find_heads(reading: Reading) -> list[Piece]:
    """The heads of a run that a name may end with: `what` is the entry."""
    return candidates(reading).heads


def find_known(reading: Reading) -> list[Piece]:
    """The names of the gazetteer in a run: `what` is a Known."""
    return candidates(reading).known
