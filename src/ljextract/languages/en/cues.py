"""English facts: what is measured, whose it is, who says so, and whether it has happened.

sentence = clause…        a clause is what belongs to one group of verbs ("is expected to grow"); see clauses.py
clause   = [intro ,] [subject] verbs … quantity …

The rooms, each of which knows those before it: wordclasses, rows (the words of a sentence), verbs (its groups of verbs),
phrases (its noun phrases), clauses (which subject a verb has), measures (what is measured), stating (which quantities state
something), speakers (who says so), deeds (verbs that are the measure), owners (whose a figure is), sharing (what it shares
with the one before), changes (direction and basis), moments (what time it has), happening (whether it has happened), reader
(all of it).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ljextract.clauses import Item, Sentence, Statement
from ljextract.languages.en.reader import Reader
from ljextract.languages.en.rows import row_of
from ljextract.languages.en.wordclasses import NOMINAL, words_of
from ljextract.matcher import Reading
from ljextract.text import Span

_LEAD: Final = 100
"""How far into a sentence the country may stand that it is about, in code points."""
_HELPERS: Final = frozenset("to will would could should may might can must".split())
_DEFINITE: dict[str, frozenset[str]] = {}


class EnglishCues:
    """What English says of clauses; see `clauses.Cues`."""

    def row(self, reading: Reading, start: int, end: int, records: Sequence[Item]) -> list[Item]:
        """The records of a stretch, with the words between them, each with its class, and the marks."""
        return row_of(reading, start, end, records)

    def country_in(self, reading: Reading, start: int, end: int) -> Span | None:
        """The country whose something a stretch speaks of near its beginning: "China's exports"."""
        folded = reading.folded
        at = folded.find("'s ", start, min(end, start + _LEAD))
        if at < 0:
            return None
        first = folded.rfind(" ", start, at) + 1 or start
        places = words_of(reading.lexicon).places
        if folded[first:at] not in places:
            first = folded.rfind(" ", start, max(start, first - 1)) + 1 or start  # "South Korea's"
            if folded[first:at] not in places:
                return None
        return Span(first, at)

    def places_of(self, names: Sequence[str]) -> frozenset[str]:
        """None: an English place is told by its capital."""
        return frozenset()

    def refers_to(self, noun: str, name: str, kind: str) -> bool:
        """Whether "the park" or "the company" can mean the organization of that name and type."""
        name = name.lower()
        if noun in name and noun in name.replace(",", " ").replace(".", " ").split():
            return True
        definite = _DEFINITE.get(noun)
        return (
            definite is not None
            and kind in definite
            and not noun.endswith(("area", "park", "zone", "university", "hospital", "party"))
        )

    def state(self, sentence: Sentence) -> Statement:
        """The facts of a sentence that holds a quantity."""
        words = words_of(sentence.lexicon)
        if not _DEFINITE:
            _DEFINITE.update(words.definite)
        before = ""
        ordinal: Item | None = None
        for item in sentence.items:
            if ordinal is not None:
                if item.text == "-" and item.start == ordinal.end:
                    item.kind = "word"
                if item.kind == "word" and item.cue in NOMINAL:
                    ordinal.kind = "word"  # "first-time mothers"
                    ordinal.text = sentence.folded[ordinal.start : ordinal.end]
                ordinal = None
            if item.kind == "quantity" and item.amount.number.form == "ordinal":
                ordinal = item
            elif item.kind == "quantity" and item.amount.number.form in ("multiple", "fraction"):
                word = sentence.folded[item.start : item.end]
                if word.endswith(("ed", "ing", "es")) or before in _HELPERS:
                    item.cue = words.cues.get(word, "")  # "shipments doubled", but not "more than double last year's"
            if item.cue not in ("adv", "more"):
                before = item.text  # "will roughly double"
        return Reader(sentence, words).read()


CUES: Final = EnglishCues()
