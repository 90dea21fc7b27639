"""What has been worked out of a run so far, by place: a table of its own for what is asked most."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ljextract.lexicon import Hit
from ljextract.matcher import Reading
from ljextract.tokens import Token
from ljextract.values.amount import Change
from ljextract.values.number import Comparator

if TYPE_CHECKING:
    from ljextract.languages.zh.boundaries import Words
    from ljextract.languages.zh.units import Behind

_PREFIXES: Final = ("currency", "percent_prefix")
_UNITS: Final = ("currency", "subunit", "unit", "classifier", "counted", "no_classifier", "label")
_LABELS: Final = ("label",)
_TIME_WORDS: Final = (
    "same_period", "era", "relative_year", "relative_quarter", "relative_month", "relative_week", "relative_day", "part_of_day",
    "holiday", "relative_pair", "relative_season", "year_part", "month_part",
)  # fmt: skip
_TIME_PREFIXES: Final = ("time_prefix",)
_TIME_SUFFIXES: Final = ("time_suffix",)
_SAID_BEFORE: Final = ("change", "comparator", "filler")
_SAID_BEHIND: Final = ("comparator_behind", "change_behind")
_SAID_OVER: Final = ("comparator_over", "change_over")


class Kept:
    """The words that stand beside quantities and times, and by place what has been read of them.

    `tokens`: the segmenter's words from a place on; of quantities `changes` by where they begin, and for those before a
    parenthesis what was said of them and what they measure, by where they end. What is asked several times of one number only,
    such as what stands behind it, is kept for the last place that was asked about.
    """

    __slots__ = (
        "bare_at", "before_at", "behind_at", "changes", "comparators", "labels", "last_bare", "last_before", "last_behind",
        "last_over", "over_at", "over_part", "prefixes", "rates", "said_before", "said_behind", "said_over", "time_prefixes",
        "time_suffixes", "time_words", "titles", "tokens", "traditional", "units", "words",
    )  # fmt: skip

    def __init__(self, reading: Reading) -> None:
        self.prefixes = reading.lookup(_PREFIXES)
        self.units = reading.lookup(_UNITS)
        self.labels = reading.lookup(_LABELS)
        self.said_before = reading.lookup(_SAID_BEFORE)
        self.said_behind = reading.lookup(_SAID_BEHIND)
        self.said_over = reading.table(_SAID_OVER)
        self.time_words = reading.lookup(_TIME_WORDS)
        """The words that a time may begin with."""
        self.time_prefixes = reading.lookup(_TIME_PREFIXES)
        self.time_suffixes = reading.lookup(_TIME_SUFFIXES)
        self.tokens: dict[int, list[Token]] = {}
        self.changes: dict[int, Change | None] = {}
        self.comparators: dict[int, tuple[Comparator | None, str | None]] = {}
        self.titles = reading.folded.find("《", reading.start, reading.end) >= 0
        """Whether the run has any title, which stands in 《》."""
        self.rates: list[int] | None = None
        """Where 每 and 均 stand, once that has been asked."""
        self.words: Words | None = None
        """The words of the sentence whose names were asked about last."""
        self.traditional: bool | None = None
        """Whether the run is written in traditional characters, once that has been asked."""
        self.behind_at = self.bare_at = self.before_at = self.over_at = -1
        self.last_behind: Behind | None = None
        self.last_bare = False
        self.last_before: tuple[Comparator | None, Change | None, bool] = (None, None, False)
        self.over_part = False
        self.last_over: Hit | None = None


def kept_of(reading: Reading) -> Kept:
    """What has been worked out of the run."""
    kept: Kept | None = reading.kept
    if kept is None:
        kept = reading.kept = Kept(reading)
    return kept
