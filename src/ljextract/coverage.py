"""What rules and words do over a corpus: how often each fires, on how many texts, what takes its places, and its time.

A rule fires where it makes a record (a veto, where it claims its place). A word stands wherever it is in the text. It fires
where a rule looked it up and found it, or where a record holds it; a word of facts, where a fact does; and a word of a
kind that rules only ask for as a whole ("is the word before one of these?"), wherever it stands. It is overridden where
a longer word of its kind holds it.

A rule's time is what its attempts take at its anchors. A word's time is that of the attempts which are anchored at it, or
whose match holds it; a name's, of those whose match is it. So one attempt may be the time of a rule and of several words.
A word that no rule reads, since it is the facts' or is asked for with all of its kind at once, has none of its own.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from ljextract.engine import Found
from ljextract.extractor import ArticleInput, Extractor
from ljextract.gazetteer import Org
from ljextract.lexicon import Entry, Scanner
from ljextract.matcher import Reading, word_id
from ljextract.rules import Rule, RuleBook, words_asked
from ljextract.userpack import VETO, Source

_FACT_KINDS: Final = frozenset("cue figure trend definite owner share refer attribute".split())
_OWNERS: Final = ("lost to ", "the place belongs to ")
"""How the matcher says who took a place."""


@dataclass(frozen=True)
class Row:
    """What a rule, a word or an organization did. `overridden` counts the places that others took, `by` says which, and how many each.

    `texts` are the different words that it fired on, `stands` (of words alone) the places where it is in the text;
    `time` is its share of the time of all rules, in percent.
    """

    sort: str
    id: str
    word: str
    fires: int
    texts: int
    articles: int
    stands: int | None
    overridden: int
    by: tuple[tuple[str, int], ...]
    time: str | None

    @property
    def state(self) -> str:
        """What is wrong: "never" fired, always "shadowed", or nothing."""
        if self.fires:
            return ""
        return "shadowed" if self.overridden else "never"


@dataclass
class _Tally:
    """What one rule or word did so far."""

    fires: int = 0
    stands: int = 0
    texts: set[str] = field(default_factory=set)
    articles: set[int] = field(default_factory=set)
    by: Counter[str] = field(default_factory=Counter)

    def fired(self, article: int, words: str) -> None:
        self.fires += 1
        self.texts.add(words)
        self.articles.add(article)


def coverage(extractor: Extractor, sources: Iterable[Source], texts: Iterable[str]) -> list[Row]:
    """What each of the sources did over the texts: those that never fired first, then those always shadowed, then the
    others, the most overridden first. The texts are read twice: once for what matches, once for the time."""
    run = _Run(extractor, list(sources))
    times: dict[str, int] = {}
    for number, text in enumerate(texts):
        run.add(number, text)
        extractor.read(ArticleInput(text), clock=times)
    return sorted(run.rows(times), key=_order)


def _order(row: Row) -> tuple[Any, ...]:
    state = ("never", "shadowed", "").index(row.state)
    matched = row.fires + row.overridden
    return (
        state,
        -(row.stands or 0) if row.state == "never" else 0,
        -(row.overridden * 1_000_000 // matched if matched else 0),
        -row.fires,
        row.id,
        row.word,
    )


class _Run:
    """The tallies of some rules, words and organizations."""

    def __init__(self, extractor: Extractor, sources: list[Source]) -> None:
        self.extractor = extractor
        self.sources = sources
        self.rules = {source.id: _Tally() for source in sources if isinstance(source.what, Rule)}
        self.orgs: dict[tuple[str, str], _Tally] = {}
        self.words: dict[tuple[Entry, str], _Tally] = {}
        self.standing: dict[tuple[Entry, str], _Tally] = {}
        self.by_place: set[str] = {VETO, *_FACT_KINDS}
        """The kinds whose words rules look up one by one."""
        own: dict[str, list[Entry]] = defaultdict(list)
        for source in sources:
            if isinstance(source.what, Entry):
                own[source.lang].append(source.what)
                for word in (*source.what.words, *source.what.symbols):
                    self.words[source.what, word], self.standing[source.what, word] = _Tally(), _Tally()
            elif isinstance(source.what, Org):
                for names in source.what.names.values():
                    for name in names:
                        self.orgs[source.what.id, name] = _Tally()
        kinds = {lang: {entry.kind for entry in entries} for lang, entries in own.items()}
        self.entries: dict[Entry, Entry] = {}
        """The entries by what is scanned for."""
        self.scanners: dict[str, Scanner] = {}
        for pack in extractor.languages:
            if pack.code in own:
                scanned = {_as_words(one): one for one in pack.lexicon.entries if one.kind in kinds[pack.code]}
                self.entries |= scanned
                self.scanners[pack.code] = Scanner(scanned)

    def add(self, number: int, text: str) -> None:
        """Read one text."""
        found = self.extractor.read(ArticleInput(text), tracing=True)
        placed = [*found.quantities, *found.times, *found.organizations]
        for one in placed:
            tally = self.rules.get(one.match.rule.id)
            if tally is not None:
                tally.fired(number, one.match.text)
        for one in found.organizations:
            tally = self.orgs.get((one.named.reference or "", one.match.text))
            if tally is not None:
                tally.fired(number, one.match.text)
        spans = [(one.start, one.end) for one in placed]
        facts = [(draft.start, draft.end) for draft in found.drafts]
        for reading in found.readings:
            self._lost(reading)
            self._vetoes(number, reading)
            self._words(number, reading, found, spans, facts)

    def _lost(self, reading: Reading) -> None:
        for match, reason in reading.lost:
            tally = self.rules.get(match.rule.id)
            if tally is not None:
                owner = next((reason.removeprefix(how) for how in _OWNERS if reason.startswith(how)), reason)
                if owner != match.rule.id:  # a shorter match of the same rule
                    tally.by[owner] += 1

    def _vetoes(self, number: int, reading: Reading) -> None:
        for claim in reading.claims.all:
            tally = self.rules.get(claim.owner)
            if tally is not None and any(book.kind == "veto" for book in _books(self.extractor, claim.owner)):
                tally.fired(number, reading.raw[claim.start : claim.end])

    def _words(
        self, number: int, reading: Reading, found: Found, spans: list[tuple[int, int]], facts: list[tuple[int, int]]
    ) -> None:
        scanner = self.scanners.get(reading.lang)
        if scanner is None:
            return
        looked_up = reading.looked_up()
        self.by_place.update(hit.entry.kind for hit in looked_up)
        read = {(hit.entry, hit.start, hit.end) for hit in looked_up}
        read |= {
            (piece.what, piece.start, piece.end)
            for one in (*found.quantities, *found.times, *found.organizations)
            for piece in one.match.pieces
            if isinstance(piece.what, Entry)
        }
        vetoed = {claim.start for claim in reading.claims.all if claim.owner.endswith(".veto_word")}
        holding = _Cover(spans)
        stating = _Cover(facts)
        longest: dict[str, tuple[int, int, str]] = {}
        for hit in scanner.scan(reading.folded, reading.start, reading.end):  # of those at one place the longest first
            at = hit.start
            entry = self.entries[hit.entry]
            kind = entry.kind
            begins, ends, by = longest.get(kind, (-1, -1, ""))
            inside = begins <= at and hit.end <= ends and (begins, ends) != (at, hit.end)
            if hit.end > ends:
                longest[kind] = at, hit.end, reading.folded[at : hit.end]
            key = self._key(entry, reading, at, hit.end)
            if key is None:
                continue
            tally, words = self.words[key], reading.raw[at : hit.end]
            tally.stands += 1
            if not inside:
                self.standing[key].fired(number, words)
            if inside:
                tally.by[by] += 1
            elif (
                (entry, at, hit.end) in read
                or at in vetoed
                or holding.holds(at, hit.end)
                or (kind in _FACT_KINDS and stating.holds(at, hit.end))
            ):
                tally.fired(number, words)

    def _key(self, entry: Entry, reading: Reading, start: int, end: int) -> tuple[Entry, str] | None:
        forms = (entry, reading.folded[start:end]), (entry, reading.narrow[start:end])
        return next((key for key in forms if key in self.words), None)

    def rows(self, times: Mapping[str, int]) -> Iterator[Row]:
        """A row for each rule, word and name."""
        rules = {rule.id for rule in self.extractor.rules()}
        total = sum(times.get(rule, 0) for rule in rules)
        read = {kind for rule in self.extractor.rules() for kind in words_asked(rule, anchor_only=False)}
        read |= {entry.kind for entry, word in self.words if word_id(entry.id, word.lower()) in times}

        def share(id: str) -> str:
            hundredths = times.get(id, 0) * 10_000 // total if total else 0
            return f"{hundredths // 100}.{hundredths % 100:02}"

        for source in self.sources:
            what = source.what
            if isinstance(what, Rule):
                yield _row("rule", what.id, "", self.rules[what.id], share(what.id))
            elif isinstance(what, Org):
                for names in what.names.values():
                    for name in names:
                        tally = self.orgs[what.id, name]
                        yield _row("organization", source.id, name, tally, share(word_id(what.id, name)))
            else:
                for word in (*what.words, *what.symbols):
                    tally = self.words[what, word]
                    if what.kind not in self.by_place:
                        tally = replace(self.standing[what, word], stands=tally.stands, by=tally.by)
                    time = share(word_id(what.id, word.lower())) if what.kind in read else None
                    yield _row("word", what.id, word, tally, time)


def _row(sort: str, id: str, word: str, tally: _Tally, time: str | None) -> Row:
    stands = tally.stands if sort == "word" else None
    by = tuple(tally.by.most_common())
    return Row(sort, id, word, tally.fires, len(tally.texts), len(tally.articles), stands, tally.by.total(), by, time)


def _as_words(entry: Entry) -> Entry:
    """The entry with its signs among its words, since a scan looks for words."""
    return replace(entry, words=tuple(dict.fromkeys((*entry.words, *(sign.lower() for sign in entry.symbols)))))


def _books(extractor: Extractor, rule_id: str) -> list[RuleBook]:
    return [book for pack in extractor.languages for book in pack.books if rule_id.startswith(f"{book.name}.")]


class _Cover:
    """Stretches, and whether one of them holds a place."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self.inside: set[int] = set()
        for start, end in spans:
            self.inside.update(range(start, end))

    def holds(self, start: int, end: int) -> bool:
        return start in self.inside and end - 1 in self.inside


def as_document(rows: Iterable[Row]) -> list[dict[str, Any]]:
    """The rows for other programs."""
    return [
        {
            "sort": row.sort,
            "id": row.id,
            "word": row.word or None,
            "state": row.state or None,
            "fires": row.fires,
            "texts": row.texts,
            "articles": row.articles,
            "stands": row.stands,
            "overridden": row.overridden,
            "by": dict(row.by),
            "time_percent": row.time,
        }
        for row in rows
    ]
