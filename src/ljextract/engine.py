"""The order of work on one article: vetoes, names, times and quantities in each run, then the facts of them all."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any

from ljextract import assemble, entities
from ljextract.facts import find_facts
from ljextract.header import read_header
from ljextract.lexicon import KEPT_LEXICONS
from ljextract.matcher import Note, Reading, RuleSet, read_numbers
from ljextract.pack import Pack
from ljextract.records import Extraction
from ljextract.rules import Match
from ljextract.runs import Script, scripts_in, scripts_of, split_runs
from ljextract.text import CONTROLS, Orthography, Text
from ljextract.tokens import Tokenizer
from ljextract.values.period import Context

More = Callable[[list[Reading]], list[Match]]
"""Finds further organizations in an article's readings."""


@functools.lru_cache(maxsize=KEPT_LEXICONS)
def orthography_of(packs: tuple[Pack, ...]) -> Orthography:
    """What the packs say about characters."""
    fold: dict[str, str] = {}
    abbreviations: frozenset[str] = frozenset()
    for pack in packs:
        fold.update(pack.fold())
        abbreviations |= pack.abbreviations()
    return Orthography(fold, abbreviations)


def complete(article: dict[str, Any], text: Text, notes: list[Note]) -> date | None:
    """Give an article the source and the date of publication of its own header, where it has none; that date.

    A day has no midnight: what was published on one is a date, what was published at an hour a datetime.
    """
    if article["source"] is None or article["published"] is None:
        header = read_header(text)
        if article["published"] is None and header.published is not None:
            article["published"], start, end = header.published
            notes.append(Note("published_from_text", header.published[0], start, end))
        if article["source"] is None and header.source is not None:
            article["source"], start, end = header.source
            notes.append(Note("source_from_text", header.source[0], start, end))
    published: str | None = article["published"]
    if published is None:
        return None
    return datetime.fromisoformat(published) if len(published) > len("2023-04-24") else date.fromisoformat(published)


class Found:
    """All that one article gave, before it becomes records."""

    __slots__ = (
        "article", "drafts", "languages", "notes", "organizations", "quantities", "readings", "text", "times",
    )  # fmt: skip

    def __init__(self, text: Text, article: dict[str, Any]) -> None:
        self.text = text
        self.article = article
        self.notes: list[Note] = []
        self.languages: list[str] = []
        self.readings: list[Reading] = []
        self.quantities: list[assemble.Placed] = []
        self.times: list[assemble.Placed] = []
        self.organizations: list[assemble.Placed] = []
        self.drafts: list[assemble.FactDraft] = []

    def extraction(self) -> Extraction:
        """The records."""
        return assemble.extraction(
            self.text,
            self.article,
            self.languages,
            self.quantities,
            self.times,
            self.organizations,
            self.drafts,
            self.notes,
        )

    def close(self) -> None:
        """Let go of what points in circles, so that the article's memory is free at once."""
        for reading in self.readings:
            reading.close()


class _Plan:
    """What a language pack brings to every article, looked up once."""

    __slots__ = (
        "beside", "code", "cues", "finders", "lexicon", "names", "numbers", "quantities", "scanner", "times", "tokenizer",
        "vetoes",
    )  # fmt: skip

    def __init__(self, pack: Pack, tokenizer: Tokenizer) -> None:
        self.code = pack.code
        self.lexicon = pack.lexicon
        self.tokenizer = tokenizer
        self.numbers = pack.numbers
        self.beside = pack.beside
        self.scanner = pack.scanner
        self.finders = list(pack.finders.items())
        self.cues = pack.cues
        self.vetoes: RuleSet = pack.rules("veto")
        self.names: RuleSet = pack.rules("organization")
        self.times: RuleSet = pack.rules("time")
        self.quantities: RuleSet = pack.rules("quantity")

    def reading(self, text: Text, start: int, end: int, *, tracing: bool, clock: dict[str, int] | None) -> Reading:
        """A run of the text, with its words scanned, its numbers read and its finders asked."""
        reading = Reading(text, (start, end), self.lexicon, self.tokenizer, self.code)
        reading.tracing = tracing
        reading.clock = clock
        if tracing or clock is not None:
            reading.keep_looked_up()
        reading.beside = self.beside
        reading.hits = self.scanner.scan(text.folded, start, end, text.latin, reading.besides)
        read_numbers(reading, self.numbers)
        for name, finder in self.finders:
            reading.finds[name] = finder(reading)
        return reading


class Engine:
    """Reads articles with some packs; `tokenizers` are theirs by language code."""

    def __init__(self, packs: Sequence[Pack], tokenizers: dict[str, Tokenizer]) -> None:
        self.packs = tuple(packs)
        self.tokenizers = tokenizers
        self._plans: dict[str, _Plan] = {}
        self._orthography: Orthography | None = None
        self._scripts: list[Script] = []

    def extraction(self, given: str, article: dict[str, Any], more: More | None) -> Extraction:
        """The records of an article's text; `article` is what is known of it (see `read`)."""
        found = self.read(given, article, more)
        made = found.extraction()
        found.close()
        return made

    def read(
        self,
        given: str,
        article: dict[str, Any],
        more: More | None,
        tracing: bool = False,  # noqa: FBT001, FBT002: as the extractor's own, which are named
        clock: dict[str, int] | None = None,
    ) -> Found:
        """All that an article's text gives; its header completes what is known of the article, "source" and "published".

        `more` adds organizations to those of the rules; `tracing` tries rules in claimed places too; the nanoseconds
        that each rule took are added to `clock`.
        """
        if self._orthography is None:
            self._orthography = orthography_of(self.packs)
            self._scripts = scripts_of(self.packs)
        text = Text(given, self._orthography)
        found = Found(text, article)
        self._find(found, complete(article, text, found.notes), more, tracing, clock)
        return found

    def _plan(self, pack: Pack) -> _Plan:
        plan = self._plans.get(pack.code)
        if plan is None:  # made when a text first needs it: an English article loads no Chinese words
            plan = self._plans[pack.code] = _Plan(pack, self.tokenizers[pack.code])
        return plan

    def _find(
        self, found: Found, published: date | None, more: More | None, tracing: bool, clock: dict[str, int] | None
    ) -> None:
        text = found.text
        control = None if text.raw is text.given else CONTROLS.search(text.given)
        if control is not None:
            found.notes.append(Note("control_characters", f"U+{ord(control.group()):04X} first", *control.span()))
        readings = found.readings
        work: list[tuple[_Plan, Reading]] = []
        scripts = scripts_in(text, self._scripts)
        for run in split_runs(text, scripts):
            plan = self._plan(run.pack)
            reading = plan.reading(text, run.start, run.end, tracing=tracing, clock=clock)
            readings.append(reading)
            work.append((plan, reading))
        names: list[Match] = []
        periods: list[Match] = []
        amounts: list[Match] = []
        for plan, reading in work:
            plan.vetoes.matches(reading)
        for plan, reading in work:
            names += plan.names.matches(reading)
        if more is not None:
            names += more(readings)
        names = entities.second_pass(readings, names)
        for plan, reading in work:
            periods += plan.times.matches(reading)
        for plan, reading in work:
            amounts += plan.quantities.matches(reading)

        periods, resolved = assemble.resolve_times(text, periods, published)
        found.times = assemble.place(periods, "t", scripts)
        for at, placed in enumerate(found.times):
            placed.resolved = resolved[at]
        found.quantities = assemble.place(amounts, "q", scripts)
        found.organizations = assemble.place(names, "o", scripts)
        entities.link(found.organizations)
        if found.quantities:
            clauses = [(reading, plan.cues) for plan, reading in work]
            today = Context(published).today
            found.drafts = find_facts(text, clauses, found.quantities, found.times, found.organizations, today)
        for reading in readings:
            found.notes.extend(reading.notes)
        found.languages = _languages(readings)


def _languages(readings: Sequence[Reading]) -> list[str]:
    """The languages present, most text first."""
    lengths: dict[str, int] = {}
    for reading in readings:
        lengths[reading.lang] = lengths.get(reading.lang, 0) + reading.end - reading.start
    if len(lengths) < 2:
        return list(lengths)
    return sorted(lengths, key=lambda code: (-lengths[code], code))
