"""One pass over a run for all that may be an organization: heads (公司, 局), and names that the gazetteer knows.

What the pass finds is sifted by the characters beside it, so that a sentence is cut into words only where it may hold a
name: most 公司 and 政府 follow 的, 家 or a comma, and name none.
"""

from __future__ import annotations

from typing import Final

from ljextract import gazetteer
from ljextract.languages.zh.chars import Chars
from ljextract.lexicon import Entry, Lexicon
from ljextract.matcher import Reading
from ljextract.native import i64, mypyc_attr
from ljextract.rules import Piece
from ljextract.spotter import Spot, Spotter

_NO_PART: Final = Chars("\t\n\r，。、：；？！,.:;?!“(（《‘[<'的了在是个些该这它她们我你您被把也每")
"""No name goes on to the left of a head behind one of these."""


class Known:
    """An organization of the gazetteer, which of its names was found, and whether that name is also something else."""

    __slots__ = ("name", "org", "unclear")

    def __init__(self, org: gazetteer.Org, name: str) -> None:
        self.org = org
        self.name = name
        self.unclear = org.needs_cue(name)


class _Sense:
    """What a word is: a known name, a head, a word that only ends or only begins like one, a word of sport. `ends`: whether it
    ends like a head."""

    __slots__ = ("ahead", "alone", "ends", "head", "known", "plays", "veto")

    def __init__(
        self, known: Known | None, head: Entry | None, *, veto: bool, ahead: bool, plays: bool, alone: bool
    ) -> None:
        self.known = known
        self.head = head
        self.veto = veto
        self.ends = veto or head is not None
        self.ahead = ahead
        self.plays = plays
        self.alone = alone


@mypyc_attr(acyclic=True)
class Candidates:
    """The heads and known names of a run, by where they end, the longest first; `sport` are the places of words of sport."""

    __slots__ = ("_starts", "heads", "known", "sport")

    def __init__(self) -> None:
        self.heads: list[Piece] = []
        self.known: list[Piece] = []
        self.sport: list[int] = []
        self._starts: set[int] | None = None

    def head_before(self, end: int) -> Piece | None:
        """The head that ends at a place."""
        at = _first_to(self.heads, end)
        return self.heads[at] if at >= 0 else None

    def known_before(self, end: int) -> Piece | None:
        """The longest known name that ends at a place."""
        at = _first_to(self.known, end)
        return self.known[at] if at >= 0 else None

    def known_at(self, start: int, end: int) -> Known | None:
        """The known name of a stretch."""
        known, at = self.known, _first_to(self.known, end)
        while 0 <= at < len(known) and known[at].end == end:
            if known[at].start == start:
                name: Known = known[at].what
                return name
            at += 1
        return None

    def is_clear(self, end: int) -> bool:
        """Whether one of the known names that end at a place is nothing else."""
        known, at = self.known, _first_to(self.known, end)
        while 0 <= at < len(known) and known[at].end == end:
            name: Known = known[at].what
            if not name.unclear:
                return True
            at += 1
        return False

    def begins(self, at: int) -> bool:
        """Whether a known name begins at a place."""
        if self._starts is None:
            self._starts = {piece.start for piece in self.known}
        return at in self._starts


def _first_to(pieces: list[Piece], end: i64) -> i64:
    """The first of some pieces, which stand in order, that ends at a place; -1 where none does."""
    low: i64 = 0
    high: i64 = len(pieces)
    while low < high:  # the first that ends there or behind
        middle = (low + high) >> 1
        if pieces[middle].end < end:
            low = middle + 1
        else:
            high = middle
    return low if low < len(pieces) and pieces[low].end == end else -1


def _spotter(lexicon: Lexicon) -> Spotter:
    """All names, heads and vetoes, each with its sense."""
    made: Spotter | None = lexicon.kept.get("zh.candidates")
    if made is not None:
        return made
    known = {name.lower(): Known(org, name) for name, org in gazetteer.names("zh").items()}
    heads = {word: entry for entry in lexicon.of("org_head") for word in entry.words}
    vetoes, longer, sport = (
        {word for entry in lexicon.of(kind) for word in entry.words} for kind in ("org_veto", "org_ahead", "sport_word")
    )
    alone = {word for entry in heads.values() for word in entry.get("alone", ())}
    words = list(dict.fromkeys((*known, *heads, *vetoes, *longer, *sport)))
    senses = [
        (
            word,
            _Sense(
                known.get(word),
                heads.get(word),
                veto=word in vetoes,
                ahead=word in longer,
                plays=word in sport,
                alone=word in alone,
            ),
        )
        for word in words
    ]
    made = lexicon.kept["zh.candidates"] = Spotter(senses)
    return made


def candidates(reading: Reading) -> Candidates:
    """The heads and known names of a run, found once."""
    found: Candidates | None = reading.memo.get(_KEY)
    if found is None:
        found = reading.memo[_KEY] = _find(reading)
    return found


_KEY: Final[tuple[str, ...]] = ("zh.candidates",)


def _find(reading: Reading) -> Candidates:
    folded, start, end = reading.folded, reading.start, reading.end
    found = Candidates()
    last = start
    endings: list[Spot] = []  # the longest head or veto that ends at a place
    ended: set[int] = set()
    longer: set[int] = set()
    for spot in _spotter(reading.lexicon).find(folded, start, end):
        sense: _Sense = spot.what
        first, behind = spot.start, spot.end
        if sense.ends and behind > last:  # the longest comes first
            last = behind
            ended.add(behind)
            if not sense.veto:
                endings.append(spot)
        if sense.ahead:
            longer.add(first)
        if sense.plays:
            found.sport.append(first)
        known = sense.known
        if known is not None:
            found.known.append(Piece("known", first, behind, known))
    for spot in endings:
        sense = spot.what
        first, behind = spot.start, spot.end
        if not sense.alone and (first <= start or (_NO_PART.at(folded, first - 1) and first - 1 not in ended)):
            continue
        if behind - first == 1 and first in longer:
            continue
        found.heads.append(Piece("head", first, behind, sense.head))
    return found


def find_heads(reading: Reading) -> list[Piece]:
    """The heads of a run that a name may end with: `what` is the entry."""
    return candidates(reading).heads


def find_known(reading: Reading) -> list[Piece]:
    """The names of the gazetteer in a run: `what` is a Known."""
    return candidates(reading).known
