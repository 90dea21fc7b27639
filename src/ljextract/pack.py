"""What a language pack is: its script, its words, its grammar, its rule books; compiled on first use."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ljextract.lexicon import KEPT_LEXICONS, Lexicon, Scanner, shipped
from ljextract.matcher import Beside, Finder, NumberReader, RuleSet
from ljextract.rules import RuleBook
from ljextract.tokens import Tokenizer


@dataclass(frozen=True, eq=False)
class Pack:
    """One language.

    `letters` is a regular expression character class of its script, `letters_a_word` how many of them make a word (runs
    are given to the language with more words); `tokenizer` makes a tokenizer of a named engine; `lexicon_package` holds its word files;
    `scanned` are the kinds of words that may start a match, and `besides` what else is found in the same pass (`Reading.besides`):
    words as they are folded, with what they stand for; `numbers` is its number grammar; `finders` find other anchors by name;
    `books` are its rule books in the order of running within a kind; `fold` and `abbreviations` are its part of the orthography;
    `beside` names what stands beside a number, for rules that ask for it there; `cues` and `names` hold what `facts` and `entities` ask of a language;
    `probes` are plain sentences with a place for a "name" or a "unit", by which a word that can't be found is found out;
    `words` are its words together with those of user packs.
    """

    code: str
    letters: str
    letters_a_word: int
    tokenizer: Callable[[str], Tokenizer]
    lexicon_package: str
    scanned: tuple[str, ...]
    numbers: NumberReader
    books: tuple[RuleBook, ...]
    finders: Mapping[str, Finder] = field(default_factory=dict)
    fold: Callable[[], Mapping[str, str]] = dict
    abbreviations: Callable[[], frozenset[str]] = frozenset
    beside: Beside | None = None
    cues: Any = None
    names: Any = None
    probes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    words: Lexicon | None = None
    besides: Callable[[Lexicon], Iterable[tuple[str, Any]]] | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        from ljextract.languages import pack_of

        return pack_of, (self.code,)

    @property
    def lexicon(self) -> Lexicon:
        """The pack's words: its own, or those of its package, read once a process."""
        return self.words or shipped(self.lexicon_package, self.code)

    @property
    def scanner(self) -> Scanner:
        """The automaton over the words of the scanned kinds."""
        return _scanner(self)

    def rules(self, kind: str) -> RuleSet:
        """The rules that make records of a kind, compiled once."""
        return _rules(self, kind)


@functools.lru_cache(maxsize=2 * KEPT_LEXICONS)
def _scanner(pack: Pack) -> Scanner:
    entries = (entry for kind in pack.scanned for entry in pack.lexicon.of(kind))
    return Scanner(entries, () if pack.besides is None else pack.besides(pack.lexicon))


@functools.lru_cache(maxsize=10 * KEPT_LEXICONS)
def _rules(pack: Pack, kind: str) -> RuleSet:
    return RuleSet([book for book in pack.books if book.kind == kind])
