"""Extractor: what callers hand in, checked, and the records that come out; the work between is the engine's."""

from __future__ import annotations

import functools
import gc
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ljextract import explain, languages, pipeline
from ljextract.engine import Engine, Found
from ljextract.errors import ArgumentError
from ljextract.known import ACTIVE, Known
from ljextract.lexicon import Entry
from ljextract.matcher import Claim, Claims
from ljextract.records import Extraction
from ljextract.rules import Match, Rule
from ljextract.values.amount import Amount
from ljextract.values.name import Name
from ljextract.values.number import Number, plain
from ljextract.values.unit import Unit

if TYPE_CHECKING:
    from ljextract.userpack import UserPack

Moment = str | date | datetime | None

ARTICLE_KEYS: Final = ("id", "title", "source", "url", "published")


@dataclass(frozen=True)
class ArticleInput:
    """An article to be read: its text, and what is known of it. `published` is ISO 8601, a date or a datetime."""

    text: str
    id: str | None = None
    title: str | None = None
    source: str | None = None
    url: str | None = None
    published: Moment = None


class Extractor:
    """Reads articles; configured once and reused. Picklable, and safe to share between threads.

    `segmenter` is the engine that cuts Chinese into words: "jieba", "rjieba" (extra `fast`), or "auto", which takes
    rjieba where it is installed. `arithmetic` adds diagnostics of sums, growth rates and shares that can't be right; it
    takes about as long again as the extraction of a text dense in figures, so it is off unless asked for.
    `nlp` is a loaded spaCy pipeline, whose ORG entities are added to the organizations that the rules find.
    `packs` are packs of words and rules that add to what ships: folders, names of installed ones, or `UserPack`s.
    Raises ArgumentError for another segmenter, TokenizerError for one that is not installed, PackError for a pack that
    can't be used.
    """

    def __init__(
        self,
        *,
        segmenter: str = "auto",
        arithmetic: bool = False,
        nlp: pipeline.Pipeline | None = None,
        packs: Iterable[str | Path | UserPack] = (),
    ) -> None:
        self.segmenter = segmenter
        self.arithmetic = arithmetic
        self.nlp = nlp
        self.packs: tuple[UserPack, ...] = ()
        self.known: Known | None = None
        if packs := tuple(packs):
            from ljextract.userpack import combined, read_pack

            self.packs = tuple(map(read_pack, packs))
            self.known = combined(self.packs)
        self.languages = languages.shipped() if self.known is None else self.known.packs
        self._more = None if nlp is None else functools.partial(pipeline.organizations, nlp)
        self._engine = Engine(self.languages, {pack.code: pack.tokenizer(segmenter) for pack in self.languages})

    def __reduce__(self) -> tuple[Any, ...]:
        made = functools.partial(
            Extractor, segmenter=self.segmenter, arithmetic=self.arithmetic, nlp=self.nlp, packs=self.packs
        )
        return made, ()

    def __repr__(self) -> str:
        packs = f", packs={[pack.name for pack in self.packs]}" if self.packs else ""
        return f"Extractor(segmenter={self.segmenter!r}, arithmetic={self.arithmetic!r}{packs})"

    def extract(
        self,
        text: str,
        *,
        published: Moment = None,
        id: str | None = None,
        title: str | None = None,
        source: str | None = None,
        url: str | None = None,
    ) -> Extraction:
        """The records of one article.

        `published` (ISO 8601 text, a date or a datetime) is what "last year" is resolved against; where it or `source`
        is None, the article's own header gives it if it has one. Raises ArgumentError for a text that is no str or a
        date that is none; no text of any kind raises.
        """
        return self._extraction(text, _known(id, title, source, url, published))

    def extract_many(self, articles: Iterable[str | Mapping[str, Any] | ArticleInput]) -> Iterator[Extraction]:
        """The extractions of the articles, in their order, each made when it is asked for.

        An article is its text, an `ArticleInput`, or a mapping with `text` and any of `id`, `title`, `source`, `url`,
        `published`. Raises ArgumentError, naming the article's number, for anything else.
        """
        for number, article in enumerate(articles, 1):
            given = _article_input(article, number)
            yield self._extraction(given.text, _known_of(given))

    def explain(
        self,
        text: str,
        *,
        published: Moment = None,
        id: str | None = None,
        title: str | None = None,
        source: str | None = None,
        url: str | None = None,
    ) -> explain.Explanation:
        """The extraction of one article, and for each record its rule, the pieces it was made from, and what lost to it."""
        found = self.read(ArticleInput(text, id, title, source, url, published), tracing=True)
        return explanation_of(found)

    def rules(self) -> list[Rule]:
        """Every rule, in the order of packs and books."""
        return [rule for pack in self.languages for book in pack.books for rule in book.rules]

    # The order of work

    def _extraction(self, text: str, article: dict[str, Any]) -> Extraction:
        if not isinstance(text, str):
            raise _no_text(text)
        # What is read makes no circles but those that are broken at its end, so the search for them is put off: it
        # visits everything that was made since, again and again, which took a tenth of the time.
        paused = gc.isenabled()
        gc.disable()
        token = ACTIVE.set(self.known)
        try:
            found = self._engine.extraction(text, article, self._more)
        finally:
            ACTIVE.reset(token)
            if paused:
                gc.enable()
        if not self.arithmetic:
            return found
        from ljextract.arithmetic import check

        return found.model_copy(update={"diagnostics": (*found.diagnostics, *check(found, text))})

    def read(self, given: ArticleInput, *, tracing: bool = False, clock: dict[str, int] | None = None) -> Found:
        """All that an article gave, before it becomes records: for what looks inside, such as the tests of rules.

        `tracing` tries rules in claimed places too, so that what lost can be told; the nanoseconds that each rule took
        are added to `clock`, and to those of the words that it took them for (`matcher.word_id`).
        """
        if not isinstance(given.text, str):
            raise _no_text(given.text)
        token = ACTIVE.set(self.known)
        try:
            return self._engine.read(given.text, _known_of(given), self._more, tracing, clock)
        finally:
            ACTIVE.reset(token)


def _no_text(text: object) -> ArgumentError:
    return ArgumentError(f"text must be a str, not {type(text).__name__}; decode bytes first")


def _known_of(given: ArticleInput) -> dict[str, Any]:
    return _known(given.id, given.title, given.source, given.url, given.published)


def _known(id: str | None, title: str | None, source: str | None, url: str | None, published: Moment) -> dict[str, Any]:
    return {"id": id, "title": title, "source": source, "url": url, "published": as_moment(published)}


def as_moment(moment: Moment) -> str | None:
    """The date or date-time as ISO 8601 text. Raises ArgumentError for text that is neither.

    >>> as_moment(date(2023, 4, 24))
    '2023-04-24'
    """
    if moment is None or isinstance(moment, date):  # a datetime is a date
        return None if moment is None else moment.isoformat()
    if not isinstance(moment, str):
        raise ArgumentError(f"published must be ISO 8601 text, a date or a datetime, not {type(moment).__name__}")
    stripped = moment.strip()
    try:
        datetime.fromisoformat(stripped)
    except ValueError:
        raise ArgumentError(f"published: {moment!r} is not an ISO 8601 date or date-time such as 2023-04-24") from None
    return stripped


def _article_input(article: object, number: int) -> ArticleInput:
    if isinstance(article, ArticleInput):
        return article
    if isinstance(article, str):
        return ArticleInput(article)
    if isinstance(article, Mapping) and isinstance(article.get("text"), str):
        return ArticleInput(article["text"], **{key: article.get(key) for key in ARTICLE_KEYS})
    raise ArgumentError(f"article {number}: needs text: a str, a mapping with 'text', or an ArticleInput")


# Explanations


def explanation_of(found: Found) -> explain.Explanation:
    """The extraction of what was found, and for each record its rule, its pieces, and what lost to it."""
    raw = found.text.given
    lost = sorted(
        ((one.match, one.reason) for reading in found.readings for one in reading.lost), key=lambda one: one[0].start
    )
    claims = Claims()
    records = sorted([*found.quantities, *found.times, *found.organizations], key=lambda placed: placed.start)
    claims.extend([Claim(placed.start, placed.end, placed.id) for placed in records])
    losers: dict[str | None, list[explain.Loser]] = {}
    for match, reason in lost:
        loser = explain.Loser(match.rule.id, match.start, match.end, match.text, reason)
        losers.setdefault(claims.owner(match.start, match.end), []).append(loser)
    explained = tuple(
        explain.Explained(
            placed.id,
            placed.match.rule.id,
            placed.match.rule.doc,
            tuple(_pieces(placed.match, raw)),
            tuple(losers.get(placed.id, ())),
        )
        for placed in (*found.quantities, *found.times, *found.organizations)
    )
    return explain.Explanation(found.extraction(), explained, tuple(losers.get(None, ())))


def _pieces(match: Match, raw: str) -> Iterator[explain.Piece]:
    for piece in match.pieces:
        yield explain.Piece(piece.name, piece.start, piece.end, raw[piece.start : piece.end], meaning_of(piece.what))
        for part in getattr(piece.what, "parts", ()):
            yield explain.Piece(part.name, part.start, part.end, raw[part.start : part.end], meaning_of(part.what))


def meaning_of(what: Any) -> str:
    """What a piece was read as, in a few words."""
    number = getattr(what, "number", what)
    if isinstance(number, Number):
        if number.low is not None and number.high is not None:
            return f"range {plain(number.low)} to {plain(number.high)}"
        return f"{number.form} {'' if number.value is None else plain(number.value)}"
    unit = getattr(what, "unit", what)
    if isinstance(unit, Unit):
        return f"unit {unit.key}" + (f" per {unit.per}" if unit.per else "")
    if isinstance(what, Entry):
        return f"{what.kind} {what.id}"
    if what is None or isinstance(what, Amount | Name) or hasattr(what, "parts"):
        return ""
    name = getattr(what, "name", what)  # a counted noun shows its singular
    return str(what if callable(name) else name)


@functools.cache
def _default() -> Extractor:
    return Extractor()


def extract(
    text: str,
    *,
    published: Moment = None,
    id: str | None = None,
    title: str | None = None,
    source: str | None = None,
    url: str | None = None,
) -> Extraction:
    """The records of one article, by an `Extractor` with default settings; see `Extractor.extract`."""
    return _default().extract(text, published=published, id=id, title=title, source=source, url=url)


def extract_many(articles: Iterable[str | Mapping[str, Any] | ArticleInput]) -> Iterator[Extraction]:
    """The extractions of the articles, lazily and in order; see `Extractor.extract_many`."""
    return _default().extract_many(articles)
