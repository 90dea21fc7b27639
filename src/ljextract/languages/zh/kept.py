"""What has been worked out of a run so far, by place: a table of its own for what is asked most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ljextract.matcher import Reading
from ljextract.values.amount import Change
from ljextract.values.number import Comparator

if TYPE_CHECKING:
    from ljextract.languages.zh.boundaries import Words
    from ljextract.languages.zh.units import Behind


class Kept:
    """What stands behind numbers, and what was said of quantities: the change by where they begin, the comparator and what the
    unit measures by where they end; `titles`: whether there are any; the words of sentences by where these begin, and those asked for last."""

    __slots__ = ("behind", "changes", "comparators", "sentences", "titles", "words")

    def __init__(self, reading: Reading) -> None:
        self.behind: dict[int, Behind] = {}
        self.changes: dict[int, Change | None] = {}
        self.comparators: dict[int, tuple[Comparator | None, str | None]] = {}
        self.sentences: dict[int, Words] = {}
        self.words: Words | None = None
        self.titles = reading.folded.find("《", reading.start, reading.end) >= 0


def kept_of(reading: Reading) -> Kept:
    """What has been worked out of the run."""
    kept: Kept | None = reading.kept
    if kept is None:
        kept = reading.kept = Kept(reading)
    return kept
