"""Rules: a pattern of few elements around an anchor, the function that reads its captures, and examples that run.

    book = RuleBook("en.quantities", kind="quantity")

    @book.rule(lex("currency", "unit"), number("amount"),
               yes=[("They raised [$6 billion] in all.", "6000000000 USD")],
               no=["Set the $PATH first."])
    def currency_before_number(m: Match) -> Amount | None:
        \"\"\"A currency sign or code directly before a number.\"\"\"

The id is the book's name and the function's; the docstring's first line is what `ljextract rules` prints. A rule has one
anchor: its first `number` element, else its first `lex` of kinds that the pack scans for, else its first `found`. The
matcher tries a rule only where its anchor is, so a rule costs nothing on text without it. Elements match greedily and
without backtracking, outwards from the anchor, so a rule takes constant time at an anchor. Blanks (no line breaks)
may stand between two elements unless the second is `glued`.
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final

from ljextract.errors import RuleError
from ljextract.lexicon import Hit
from ljextract.native import i64, mypyc_attr

if TYPE_CHECKING:
    from ljextract.matcher import NumberHit, Reading

Example = tuple[str, str]

FORMS: Final = ("cardinal", "ordinal", "fraction", "multiple", "range")


@mypyc_attr(acyclic=True, free_list_len=1)
class Piece:
    """A part that a match was made from: the element's name, where it stands, and what was read there."""

    # A plain class, as what is made by the thousand is: compiled, it is made and read several times as fast as a tuple.
    __slots__ = ("end", "name", "start", "what")

    def __init__(self, name: str, start: i64, end: i64, what: Any) -> None:
        self.name = name
        self.start = start
        self.end = end
        self.what = what


@dataclass(frozen=True)
class Element:
    """One step of a pattern. `ahead` reads it at a place, `behind` reads it up to a place; None: it is not there."""

    name: str
    optional: bool
    glued: bool

    def ahead(self, reading: Reading, at: i64) -> Piece | None:
        """The piece that begins at a place."""
        raise NotImplementedError

    def behind(self, reading: Reading, at: i64) -> Piece | None:
        """The piece that ends at a place."""
        raise RuleError(f"{self.name!r} can only be read ahead of the anchor")


@dataclass(frozen=True)
class _NumberElement(Element):
    forms: tuple[str, ...] = ()
    beside: str = ""

    def ahead(self, reading: Reading, at: i64) -> Piece | None:
        found = reading.number_at.get(at)
        return self._piece(found) if found else None

    def behind(self, reading: Reading, at: i64) -> Piece | None:
        found = reading.number_ending.get(at)
        return self._piece(found) if found else None

    def _piece(self, found: NumberHit) -> Piece | None:
        if self.forms and found.number.form not in self.forms:
            return None
        return Piece(self.name, found.start, found.end, found)


@dataclass(frozen=True)
class _LexElement(Element):
    kinds: tuple[str, ...]

    def ahead(self, reading: Reading, at: i64) -> Piece | None:
        hit = reading.longest(self.kinds, at)
        return Piece(self.name, hit.start, hit.end, hit.entry) if hit else None

    def behind(self, reading: Reading, at: i64) -> Piece | None:
        hit = reading.longest_before(self.kinds, at)
        return Piece(self.name, hit.start, hit.end, hit.entry) if hit else None


@dataclass(frozen=True)
class _TextElement(Element):
    texts: tuple[str, ...]

    def ahead(self, reading: Reading, at: i64) -> Piece | None:
        for text in self.texts:
            if _is_at(reading.folded, text, at, reading.end):
                return Piece(self.name, at, at + len(text), text)
        return None

    def behind(self, reading: Reading, at: i64) -> Piece | None:
        for text in self.texts:
            start = at - len(text)
            if start >= reading.start and _is_at(reading.folded, text, start, at):
                return Piece(self.name, start, at, text)
        return None


def _is_at(folded: str, text: str, start: i64, limit: i64) -> bool:
    """Whether a text stands at a place: most are told apart by their first characters."""
    if start + len(text) > limit:
        return False
    at = 0
    while at < len(text) and ord(folded[start + at]) == ord(text[at]):
        at += 1
    return at == len(text)


Reader = Callable[["Reading", int], "tuple[int, Any] | None"]


@dataclass(frozen=True)
class _PhraseElement(Element):
    reader: Reader

    def ahead(self, reading: Reading, at: i64) -> Piece | None:
        found = self.reader(reading, at)
        if found is None:
            return None
        end, what = found
        return Piece(self.name, at, end, what)


class Phrase:
    """A reader of a phrase that is asked as an object: compiled, a function that is handed on is asked through Python, and answers with a
    tuple."""

    def read(self, reading: Reading, at: i64, name: str) -> Piece | None:
        """What stands at a place, as a piece of that name; None where nothing is."""
        raise NotImplementedError


@dataclass(frozen=True)
class _PhraseObjectElement(Element):
    reader: Phrase

    def ahead(self, reading: Reading, at: i64) -> Piece | None:
        return self.reader.read(reading, at, self.name)


@dataclass(frozen=True)
class _FoundElement(Element):
    kind: str

    def ahead(self, reading: Reading, at: i64) -> Piece | None:
        return reading.found_at(self.kind, at)


def number(
    name: str = "number", *, forms: tuple[str, ...] = (), beside: str = "", optional: bool = False, glued: bool = False
) -> Element:
    """A number that the pack's number grammar read, of one of the forms if any are given; `what` is its NumberHit.

    As an anchor, `beside` asks that the pack's `beside` names this among what stands beside the number ("unit").
    """
    return _NumberElement(name, optional, glued, forms, beside)


_KINDS: Final[dict[tuple[str, ...], tuple[str, ...]]] = {}
"""The kinds of words that elements ask for: the same ones are the same object, by which `Reading.table` knows them."""


def lex(kinds: str | tuple[str, ...], name: str = "", *, optional: bool = False, glued: bool = False) -> Element:
    """The longest word of the kinds at the place; `what` is its Entry. `kinds` is one, or a tuple of them."""
    kinds = (kinds,) if isinstance(kinds, str) else kinds
    kinds = _KINDS.setdefault(kinds, kinds)
    return _LexElement(name or kinds[0], optional, glued, kinds)


def text(*texts: str, name: str = "text", optional: bool = False, glued: bool = False) -> Element:
    """One of the literals, in folded form; the first that fits."""
    return _TextElement(name, optional, glued, texts)


def phrase(reader: Reader | Phrase, name: str, *, optional: bool = False, glued: bool = False) -> Element:
    """What a function of the pack reads at a place: it returns `(end, what)`, or None where nothing is. Or a `Phrase`, where it is
    asked for often."""
    if isinstance(reader, Phrase):
        return _PhraseObjectElement(name, optional, glued, reader)
    return _PhraseElement(name, optional, glued, reader)


PATTERN_WINDOW: Final = 200
"""So many characters does a `pattern` see: a rule takes constant time at an anchor."""


@dataclass(frozen=True)
class _PatternElement(Element):
    expression: Any

    def ahead(self, reading: Reading, at: i64) -> Piece | None:
        match = self.expression.match(reading.folded[at : min(reading.end, at + PATTERN_WINDOW)])
        return Piece(self.name, at, at + match.end(), match.group()) if match and match.end() else None


def pattern(expression: str, name: str = "pattern", *, optional: bool = False, glued: bool = False) -> Element:
    """What a regular expression matches at a place of the folded text, 200 characters at most.

    It runs on RE2, an engine without backtracking, which takes time in proportion to what it reads whatever the
    expression. Raises RuleError where that is not installed (extra `packs`), or can't read the expression.
    """
    try:
        import re2
    except ImportError:
        raise RuleError("pattern() needs RE2: pip install 'ljextract[packs]'") from None
    options = re2.Options()
    options.log_errors = False
    try:
        return _PatternElement(name, optional, glued, re2.compile(expression, options))
    except re2.error as error:
        told = error.args[0].decode() if error.args and isinstance(error.args[0], bytes) else str(error)
        raise RuleError(f"pattern({expression!r}): {told}; RE2 knows no lookaround and no backreferences") from None


def found(kind: str, name: str = "", *, optional: bool = False, glued: bool = False) -> Element:
    """What the pack's finder of that name found ("capitals"); `what` is the finder's own."""
    return _FoundElement(name or kind, optional, glued, kind)


class Match:
    """A rule's pattern found in a text. `start` and `end` are the record's span, which the rule may move; `full` is what an
    organization's full mention makes known, as `entities` finds it. `first` is the first of the pieces: most have no other."""

    __slots__ = ("_pieces", "end", "first", "full", "reading", "rule", "start", "value")

    def __init__(self, reading: Reading, rule: Rule, first: Piece, pieces: list[Piece] | None = None) -> None:
        self.reading = reading
        self.rule = rule
        self.first = first
        self._pieces = pieces
        self.start = first.start
        self.end = first.end if pieces is None else pieces[-1].end
        self.value: Any = None
        self.full: Any = None

    @property
    def pieces(self) -> list[Piece]:
        """What it was made from, in text order, and then what the rule has added."""
        pieces = self._pieces
        if pieces is None:
            pieces = self._pieces = [self.first]
        return pieces

    def __getitem__(self, name: str) -> Piece:
        piece = self.get(name)
        if piece is None:
            raise KeyError(name)
        return piece

    def get(self, name: str) -> Piece | None:
        """The piece of an element, or None where an optional one did not match."""
        pieces = self._pieces
        if pieces is None:
            return self.first if self.first.name == name else None
        for piece in pieces:
            if piece.name == name:
                return piece
        return None

    def add(self, name: str, start: i64, end: i64, what: Any = None) -> None:
        """Keep a further piece that the rule read, for explanations; it does not move the span."""
        self.pieces.append(Piece(name, start, end, what))

    @property
    def text(self) -> str:
        """The words of the span, as given."""
        return self.reading.raw[self.start : self.end]


def put_in_order(matches: list[Match]) -> None:
    """Sort matches by where they begin. Most lists are in order as they come, which is told by one look at each."""
    behind = _row_end(matches, 0)
    rows = 1
    while behind < len(matches):
        if rows == _FEW_ROWS:
            matches.sort(key=_start_of)
            return
        end = _row_end(matches, behind)
        matches[:end] = _merged(matches, behind, end)
        behind = end
        rows += 1


_FEW_ROWS: Final = 4
"""So many rows in order, one behind the other, are merged: what numbers, words and finders lead to is one each."""


def _row_end(matches: list[Match], at: i64) -> i64:
    """Where the row ends that is in order from a place on."""
    behind = at + 1
    while behind < len(matches) and matches[behind].start >= matches[behind - 1].start:
        behind += 1
    return behind


def _merged(matches: list[Match], behind: i64, end: i64) -> list[Match]:
    """Two rows of matches, which lie up to a place and from there to another, as one; of two that begin at one place, the first
    row's is first."""
    merged: list[Match] = []
    at: i64 = 0
    other: i64 = behind
    while at < behind and other < end:
        if matches[other].start < matches[at].start:
            merged.append(matches[other])
            other += 1
        else:
            merged.append(matches[at])
            at += 1
    return merged + matches[at:behind] + matches[other:end]


def _start_of(match: Match) -> int:
    return match.start


_Steps = tuple[Element, tuple[Element, ...], tuple[Element, ...]]
"""The anchor, and the elements ahead of it and before it, outwards."""


@dataclass(eq=False)
class Rule:
    """A named pattern and its function. `order` is its place in its book."""

    id: str
    kind: str
    elements: tuple[Element, ...]
    anchor: int
    produce: Callable[[Match], Any]
    yes: tuple[Example, ...]
    no: tuple[str, ...]
    order: int
    steps: _Steps = field(init=False, repr=False)

    def __post_init__(self) -> None:
        elements, anchor = self.elements, self.anchor
        self.steps = elements[anchor], elements[anchor + 1 :], tuple(reversed(elements[:anchor]))

    def __reduce__(self) -> str | tuple[Any, ...]:
        raise TypeError("rules are found again by id, not pickled")

    @property
    def doc(self) -> str:
        """The first line of the function's docstring."""
        doc = self.produce.__doc__ or _docstrings(self.produce.__module__).get(self.produce.__name__, "")
        return doc.strip().partition("\n")[0]

    def match(self, reading: Reading, anchor: Piece) -> Match | None:
        """The match around an anchor that was found, or None."""
        element, ahead, before = self.steps
        name, glued = element.name, element.glued
        first = anchor if anchor.name == name else Piece(name, anchor.start, anchor.end, anchor.what)
        if not ahead and not before:
            match = Match(reading, self, first)
            match.value = self.produce(match)
            return None if match.value is None else match
        pieces = [first]
        at = anchor.end
        for element in ahead:
            piece = element.ahead(reading, at if element.glued else reading.skip(at))
            if piece is not None:
                pieces.append(piece)
                at = piece.end
            elif not element.optional:
                return None
        at = anchor.start
        for element in before:
            piece = element.behind(reading, at if glued else reading.skip_back(at))
            if piece is not None:
                pieces.insert(0, piece)
                at, glued = piece.start, element.glued
            elif not element.optional:
                return None
        match = Match(reading, self, pieces[0], pieces)
        match.value = self.produce(match)
        return None if match.value is None else match


@functools.cache
def _docstrings(module: str) -> Mapping[str, str]:
    """The docstrings of a module's functions, from its source: a compiled function does not keep its own."""
    found = find_spec(module)
    if found is None or found.origin is None:
        return {}
    source = Path(found.origin).with_name(module.rpartition(".")[2] + ".py")
    tree = ast.parse(source.read_text(encoding="utf-8"))
    return {one.name: ast.get_docstring(one) or "" for one in tree.body if isinstance(one, ast.FunctionDef)}


@dataclass
class RuleBook:
    """The rules of one kind of record in one language, in their order. `kind`: quantity, time, organization, veto."""

    name: str
    kind: str
    rules: list[Rule] = field(default_factory=list)

    def rule(
        self, *elements: Element, yes: Iterable[Example] = (), no: Iterable[str] = ()
    ) -> Callable[[Callable[[Match], Any]], Callable[[Match], Any]]:
        """Register a function as the rule of a pattern. `yes`: sentences with the span in brackets, and the value in
        short form; `no`: sentences in which this rule must make nothing.

        Raises RuleError for a second rule of that name, a pattern without an anchor, or a missing docstring.
        """

        def register(produce: Callable[[Match], Any]) -> Callable[[Match], Any]:
            rule_id = f"{self.name}.{produce.__name__}"
            if any(rule.id == rule_id for rule in self.rules):
                raise RuleError(f"{rule_id}: a second rule of that name")
            if isinstance(produce, FunctionType) and not produce.__doc__:
                raise RuleError(f"{rule_id}: needs a docstring; its first line is what `ljextract rules` prints")
            anchor = anchor_of(elements, rule_id)
            self.rules.append(
                Rule(rule_id, self.kind, elements, anchor, produce, tuple(yes), tuple(no), len(self.rules))
            )
            return produce

        return register


def anchor_of(elements: Sequence[Element], rule_id: str) -> int:
    """The index of a pattern's anchor. Raises RuleError where it has none."""
    sorts: tuple[type[Element], ...] = (_NumberElement, _LexElement, _FoundElement)
    for sort in sorts:
        for index, element in enumerate(elements):
            if isinstance(element, sort) and not element.optional:
                return index
    raise RuleError(f"{rule_id}: needs an anchor: a number, a lex or a found element that is not optional")


def anchor_key(rule: Rule) -> tuple[str, ...]:
    """What a rule is anchored at: ("number", form, …), ("lex", kind, …) or ("found", kind)."""
    element = rule.elements[rule.anchor]
    if isinstance(element, _NumberElement):
        return ("number", *(element.forms or FORMS))
    if isinstance(element, _LexElement):
        return ("lex", *element.kinds)
    if isinstance(element, _FoundElement):
        return ("found", element.kind)
    raise RuleError(f"{rule.id}: {element.name!r} can't be an anchor")


def words_asked(rule: Rule, *, anchor_only: bool = True) -> set[str]:
    """The kinds of words that a rule is anchored at, or those that all its elements read."""
    elements = (rule.elements[rule.anchor],) if anchor_only else rule.elements
    return {kind for element in elements if isinstance(element, _LexElement) for kind in element.kinds}


def found_asked(rule: Rule) -> set[str]:
    """What a rule asks the pack's finders for."""
    return {element.kind for element in rule.elements if isinstance(element, _FoundElement)}


def beside_of(rule: Rule) -> str:
    """What a rule that is anchored at a number asks for beside it, or ""."""
    element = rule.elements[rule.anchor]
    return element.beside if isinstance(element, _NumberElement) else ""


def index_rules(books: Iterable[RuleBook]) -> Mapping[tuple[str, str], list[Rule]]:
    """The rules of the books by what they are anchored at."""
    found: dict[tuple[str, str], list[Rule]] = {}
    for book in books:
        for rule in book.rules:
            sort, *kinds = anchor_key(rule)
            for kind in kinds:
                found.setdefault((sort, kind), []).append(rule)
    return found


__all__ = [
    "Element", "Example", "Hit", "Match", "Phrase", "Piece", "Rule", "RuleBook", "found", "index_rules", "lex", "number", "pattern",
    "phrase", "text",
]  # fmt: skip
