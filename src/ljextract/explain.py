"""Why a record is what it is: its rule, the pieces it was built from, and what else matched there and lost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ljextract.records import Extraction


@dataclass(frozen=True)
class Piece:
    """A part of a match: the element's name, its place and words, and what they were read as."""

    name: str
    start: int
    end: int
    text: str
    meaning: str


@dataclass(frozen=True)
class Loser:
    """A match that made no record, and why."""

    rule: str
    start: int
    end: int
    text: str
    reason: str


@dataclass(frozen=True)
class Explained:
    """A record's rule, its pieces, and the matches that lost to it."""

    record_id: str
    rule: str
    doc: str
    pieces: tuple[Piece, ...]
    losers: tuple[Loser, ...]


@dataclass(frozen=True)
class Explanation:
    """An extraction with an explanation of each record; `rejected` are matches where no record was made at all."""

    extraction: Extraction
    records: tuple[Explained, ...]
    rejected: tuple[Loser, ...]
