"""English facts: what is measured, whose it is, who says so, and whether it has happened.

sentence = clause…        a clause is what belongs to one group of verbs ("is expected to grow"); see clauses.py
clause   = [intro ,] [subject] verbs … quantity …

The rooms, each of which knows those before it: spelt (words asked for by name), wordclasses, rows (the words of a sentence),
verbs (its groups of verbs), phrases (its noun phrases), clauses (which subject a verb has), measures (what is measured),
stating (which quantities state something), speakers (who says so), deeds (verbs that are the measure), owners (whose a
figure is), sharing (what it shares with the one before), changes (direction and basis), moments (what time it has),
happening (whether it has happened), reader (all of it).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ljextract.clauses import PLAIN, QUANTITY, WORD, Cues, Holder, Item, Sentence, Stated, Statement
from ljextract.languages.en.capitals import is_common
from ljextract.languages.en.letters import starts_with
from ljextract.languages.en.reader import Reader
from ljextract.languages.en.rows import keep_words, row_of
from ljextract.languages.en.wordclasses import ADV, MORE, NOMINAL, Words, ending_of, words_of
from ljextract.matcher import Reading
from ljextract.text import Span

_LEAD: Final = 100
"""How far into a sentence the country may stand that it is about, in code points."""
_HELPERS: Final = frozenset("to will would could should may might can must".split())
_DEFINITE: Final[dict[str, frozenset[str]]] = {}


class EnglishCues(Cues):
    """What English says of clauses; see `clauses.Cues`."""

    def row(self, reading: Reading, start: int, end: int, records: Sequence[Item]) -> list[Item]:
        """The records of a stretch, with the words between them, each with its class, and the marks."""
        return row_of(reading, start, end, records)

    def take_back(self, reading: Reading, rows: list[list[Item]]) -> None:
        """Keep the words of rows for the next ones."""
        keep_words(reading, rows)

    def country_in(self, reading: Reading, start: int, end: int) -> Span | None:
        """The country whose something a stretch speaks of near its beginning: "China's exports"."""
        folded = reading.folded
        last = min(end, start + _LEAD)
        at = folded.find("'", start, last)  # the first, since one letter is found at once
        while at >= 0 and not (at + 3 <= last and ord(folded[at + 1]) == 115 and ord(folded[at + 2]) == 32):  # "'s "
            at = folded.find("'", at + 1, last)
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

    def opened(self, sentence: Sentence) -> Holder | None:
        """Who or what a sentence without a figure speaks of: "The lake is shrinking"."""
        return self._reader(sentence).spoken_of()

    def may_name(self, word: str) -> bool:
        """Whether a word that a sentence begins with is no common noun: "Kenya", but not "Rain"."""
        return not is_common(word)

    def refers_to(self, noun: str, name: str, kind: str) -> bool:
        """Whether "the park" or "the company" can mean the organization of that name and type."""
        definite = _DEFINITE.get(noun)
        if (
            definite is not None
            and kind in definite
            and not noun.endswith(("area", "park", "zone", "university", "hospital", "party"))
        ):
            return True
        if len(noun) > len(name):
            return False
        name = name.lower()
        return noun in name and noun in name.replace(",", " ").replace(".", " ").split()

    def state(self, sentence: Sentence) -> Statement:
        """The facts of a sentence that holds a quantity."""
        return self._reader(sentence).read()

    def state_ahead(self, sentences: list[Sentence], told: list[Stated]) -> list[Statement]:
        """The facts of some such sentences, each of which may go on with the one before."""
        readers = [self._reader(sentence) for sentence in sentences]
        statements: list[Statement] = []
        for reader in readers:
            reader.sentence.told = told
            statement = reader.read()
            told = statement.facts
            statements.append(statement)
        return statements

    @staticmethod
    def _reader(sentence: Sentence) -> Reader:
        """The reader of a sentence, which knows its clauses."""
        words = words_of(sentence.lexicon)
        if not _DEFINITE:
            _DEFINITE.update(words.definite)
        items = sentence.items
        aged = False
        for at, item in enumerate(items):
            if item.kind != QUANTITY:
                continue
            if starts_with(sentence.folded, item.end, "-olds") and at + 2 < len(items):
                aged = True  # "of short-sighted 12-year-olds" tells of some, and no figure
                text = sentence.folded[item.start : items[at + 2].end]
                items[at] = Item(WORD, item.start, items[at + 2].end, text, None, "", PLAIN, ending_of(text))
                items[at + 1].end, items[at + 2].end = items[at + 1].start, items[at + 2].start  # left out
                continue
            form = item.amount.number.form
            if form == "cardinal":
                continue
            if form == "ordinal":
                _join_ordinal(sentence, at, words)
            elif form in ("multiple", "fraction"):
                word = sentence.folded[item.start : item.end]
                if word.endswith(("ed", "ing", "es")) or _word_before(items, at) in _HELPERS:
                    item.sort = words.cues.get(
                        word, PLAIN
                    )  # "shipments doubled", but not "more than double last year's"
        if aged:
            items[:] = [item for item in items if item.start < item.end]
        return Reader(sentence, words)


def _join_ordinal(sentence: Sentence, at: int, words: Words) -> None:
    """Make an ordinal a word where it only tells of what kind something is: "first-time mothers"."""
    if at + 1 >= len(sentence.items):
        return
    ordinal, behind = sentence.items[at], sentence.items[at + 1]
    if behind.text == "-" and behind.start == ordinal.end:
        behind.kind = WORD
    if behind.kind == WORD and behind.sort & NOMINAL:
        ordinal.kind = WORD
        ordinal.text = sentence.folded[ordinal.start : ordinal.end]
        known = words.kinds.get(ordinal.text)
        ordinal.bits = ending_of(ordinal.text) if known is None else known.bits
        ordinal.lists = 0 if known is None else known.lists
        ordinal.word = 0 if known is None else known.word


def _word_before(items: list[Item], at: int) -> str:
    """The word before an item, but for adverbs: "will roughly double"."""
    at -= 1
    while at >= 0 and items[at].sort & (ADV | MORE):
        at -= 1
    return items[at].text if at >= 0 else ""


CUES: Final = EnglishCues()
