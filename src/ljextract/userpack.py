"""User packs: words, units, organizations and rules that add to what ships, or override it, for one `Extractor`.

    finance/                    a folder, or the package that an entry point `ljextract.packs` names
      pack.toml                 name = "finance"
      units.toml                [[unit]] of the catalogue, in the form of data/units.toml
      organizations.toml        [[org]] as in data/organizations/*.toml, and [[alias]] of = "a known name"
      en/*.toml  zh/*.toml      words, in the form and of the kinds of languages/*/lexicon/*.toml; also [[veto]]
      en/rules.py  zh/rules.py  rule books: BOOKS = [RuleBook("finance.en.quantities", kind="quantity"), …]

What a word's entry may say is learned from the entries of that kind that ship. Every problem names the file, the line,
the entry and what would be right; `build` finds all of them, `combined` raises the first.
"""

from __future__ import annotations

import ast
import difflib
import functools
import sys
import tomllib
import traceback
import types
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib.machinery import ModuleSpec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, get_args

from ljextract import gazetteer, lexicon
from ljextract.errors import LexiconError, LjextractError, PackError, RuleError
from ljextract.gazetteer import Gazetteer, Org
from ljextract.known import Known
from ljextract.languages import shipped
from ljextract.lexicon import Entry, Lexicon
from ljextract.records import OrganizationType
from ljextract.rules import Match, Rule, RuleBook, found_asked, lex, words_asked
from ljextract.text import Orthography, fold
from ljextract.values.unit import DIMENSIONS, System, Unit, currencies, shipped_units

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from ljextract.pack import Pack

GROUP: Final = "ljextract.packs"
"""The entry points of installed packs: `finance = "the_package_that_holds_it"`."""

VETO: Final = "veto"
RULES: Final = "rules.py"
ORG_TYPES: Final = frozenset(get_args(OrganizationType))

_UNIT_KINDS: Final = ("currency", "subunit", "unit", "unit_before", "sense")
_CLOSED: Final = frozenset("class comparator direction relation mod sort level part dimension".split())
"""Keys whose values the rules know by heart: an entry has one of those that ship."""
_OWN_KEYS: Final = frozenset({"words", "symbols", "yes", "no", "overrides", "id", "name"})
_ORG_KEYS: Final = frozenset({"type", "en", "zh", "cue", "yes", "no", "overrides"})
_ALIAS_KEYS: Final = _ORG_KEYS - {"type"} | {"of"}
_REGEX_MODULES: Final = frozenset({"re", "regex", "re2", "sre_compile", "_sre"})


@dataclass(frozen=True)
class UserPack:
    """A pack as it was read: its name, what messages call its folder, and its files by their path inside it.

    It can be pickled, and holds all that an extractor in another process needs.
    """

    name: str
    root: str
    files: tuple[tuple[str, str], ...]

    @property
    def digest(self) -> str:
        """What tells the pack from any other, wherever its folder is."""
        import hashlib

        return hashlib.blake2b(repr((self.name, self.files)).encode(), digest_size=16).hexdigest()


class Problem(NamedTuple):
    """What is wrong with a pack, and where: `entry` is empty for a whole file. `fatal`: the pack can't be used like that."""

    file: str
    line: int
    entry: str
    message: str
    fatal: bool = True

    def __str__(self) -> str:
        return ": ".join(filter(None, (f"{self.file}:{self.line}", self.entry, self.message)))


class Source(NamedTuple):
    """An entry, organization or rule of a pack, and where it stands."""

    id: str
    pack: str
    lang: str
    what: Entry | Rule | Org
    yes: tuple[tuple[str, str], ...]
    no: tuple[str, ...]
    file: str
    line: int
    label: str
    text: str

    def line_of(self, words: str) -> int:
        """The line of the entry that holds the words, or the entry's own."""
        if not self.pack:  # what ships has no lines kept
            at = self.text.find(words)
            return self.text.count("\n", 0, at) + 1 if at >= 0 else self.line
        return _line_of(self.text, self.line, words)


@dataclass
class Built:
    """What packs add up to: what is known, their entries and rules with their places, and all that is wrong."""

    known: Known
    sources: list[Source]
    problems: list[Problem]


# Reading


def read_pack(source: str | Path | UserPack) -> UserPack:
    """The pack in a folder, or the installed one of that name. Raises PackError where there is none."""
    if isinstance(source, UserPack):
        return source
    if Path(source).is_dir():
        return _read_folder(Path(source), str(source))
    if isinstance(source, str):
        from importlib.metadata import entry_points
        from importlib.resources import files

        installed = {point.name: point for point in entry_points(group=GROUP)}
        if source in installed:
            return _read_folder(files(installed[source].module), source)
        names = f"; installed are {', '.join(sorted(installed))}" if installed else ""
        raise PackError(f"{source}: no folder, and no installed pack of that name{names}")
    raise PackError(f"{source}: no such folder")


def read_packs(sources: Iterable[str | Path | UserPack]) -> tuple[UserPack, ...]:
    """The packs, in their order. Raises PackError for one that can't be used, and where they don't go together."""
    packs = tuple(map(read_pack, sources))
    if packs:
        combined(packs)
    return packs


def _read_folder(folder: Traversable, root: str) -> UserPack:
    languages = {pack.code for pack in shipped()}
    if not folder.joinpath("pack.toml").is_file():
        raise PackError(f"{root}: no pack.toml in it; `ljextract new-pack DIR` writes a pack to begin with")
    files: dict[str, str] = {}
    for one in sorted(folder.iterdir(), key=lambda each: each.name):
        inside = sorted(one.iterdir(), key=lambda each: each.name) if one.is_dir() and one.name in languages else [one]
        for file in inside:
            if file.name.endswith(".toml") or (file.name == RULES and one.name in languages):
                name = file.name if file is one else f"{one.name}/{file.name}"
                try:
                    files[name] = file.read_text(encoding="utf-8")
                except (OSError, UnicodeDecodeError) as error:
                    raise PackError(f"{root}/{name}: can't be read: {error}") from None
    try:
        header = tomllib.loads(files["pack.toml"])
    except tomllib.TOMLDecodeError as error:
        raise PackError(f"{root}/pack.toml: not TOML: {error}") from None
    called = header.get("name")
    if not isinstance(called, str) or not called.isidentifier() or called in languages or called == "packs":
        raise PackError(f'{root}/pack.toml: needs name = "…", letters, digits and _, such as name = "finance"')
    unknown = sorted(header.keys() - {"name", "about"})
    if unknown:
        raise PackError(f"{root}/pack.toml: no key {unknown[0]!r}; there are name and about")
    return UserPack(called, root.rstrip("/"), tuple(files.items()))


def configured(start: Path) -> list[str]:
    """The packs that `[tool.ljextract]` of the nearest pyproject.toml at or above a folder lists: `packs = ["packs/finance"]`.

    A folder is relative to that file. Raises PackError where the table holds anything else.
    """
    for folder in (start, *start.parents):
        file = folder / "pyproject.toml"
        if not file.is_file():
            continue
        try:
            table = tomllib.loads(file.read_text(encoding="utf-8")).get("tool", {}).get("ljextract")
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
            return []  # another tool's to complain about
        if table is None:
            continue
        packs = table.get("packs", [])
        unknown = sorted(table.keys() - {"packs"})
        if unknown or not isinstance(packs, list) or not all(isinstance(one, str) for one in packs):
            wrong = f"no key {unknown[0]!r}" if unknown else "packs must be a list of folders and names"
            raise PackError(f'{file}: [tool.ljextract]: {wrong}; it holds packs = ["packs/finance"] and no more')
        return [str(folder / one) if (folder / one).is_dir() else one for one in packs]
    return []


# Together


def combined(packs: Sequence[UserPack]) -> Known:
    """What ships and what the packs add, together. Raises PackError, saying where, for the first thing that is wrong."""
    built = build(packs)
    fatal = [problem for problem in built.problems if problem.fatal]
    if fatal:
        more = f" (and {len(fatal) - 1} more: ljextract check)" if len(fatal) > 1 else ""
        raise PackError(f"{fatal[0]}{more}", tuple(map(str, fatal)))
    return built.known


def build(packs: Sequence[UserPack]) -> Built:
    """What ships and what the packs add, together, as far as it is right, and all problems."""
    return _Builder(packs).build()


@dataclass
class _Words:
    """The words of a language while packs add to them."""

    pack: Pack
    orthography: Orthography
    shipped: Mapping[tuple[str, str], list[Entry]]
    """Whose each word is that ships, by its group and itself."""
    kinds: Mapping[str, _Kind]
    added: list[Entry] = field(default_factory=list)
    books: list[RuleBook] = field(default_factory=list)
    taken: dict[Entry, set[str]] = field(default_factory=dict)
    """The words that entries have lost to those that override them."""
    owners: dict[tuple[str, str], list[Entry]] = field(default_factory=dict)
    """The same, for the words that packs have."""

    def entries(self) -> list[Entry]:
        return [self._rest(entry) for entry in (*self.pack.lexicon.entries, *self.added)]

    def _rest(self, entry: Entry) -> Entry:
        taken = self.taken.get(entry)
        if not taken:
            return entry
        return replace(
            entry,
            words=tuple(word for word in entry.words if word not in taken),
            symbols=tuple(symbol for symbol in entry.symbols if symbol not in taken),
        )


@dataclass
class _Kind:
    """What the entries of a kind that ship say: the keys that all have, those that some have, and their values."""

    required: frozenset[str]
    values: Mapping[str, list[Any]]


class _Table(NamedTuple):
    """A table of a TOML file, and where it stands."""

    kind: str
    data: dict[str, Any]
    file: str
    line: int
    text: str


class _Builder:
    def __init__(self, packs: Sequence[UserPack]) -> None:
        self.packs = packs
        self.problems: list[Problem] = []
        self.sources: list[Source] = []
        self.units: dict[str, Unit] = dict(shipped_units())
        self.orgs: dict[str, Org] = {}
        self.org_ids: dict[tuple[str, str], list[str]] = {}
        self.known_orgs: dict[str, Org] = {org.id: org for org in gazetteer.shipped().orgs}
        self.words = {
            pack.code: _Words(pack, Orthography(pack.fold(), frozenset()), *_shipped_words(pack)) for pack in shipped()
        }

    def build(self) -> Built:
        names: set[str] = set()
        tables = {pack: list(self._tables(pack)) for pack in self.packs}
        for pack, listed in tables.items():
            if pack.name in names:
                self._problem(f"{pack.root}/pack.toml", 1, "", f"another pack is called {pack.name!r} already")
            names.add(pack.name)
            for lang, table in listed:
                if not lang and table.file.endswith("/units.toml"):
                    self._unit(table)
        for pack in self.packs:
            for lang, words in self.words.items():
                self._rules(pack, lang, words)
        for pack, listed in tables.items():
            own = self._own_kinds(pack, listed)
            for lang, table in listed:
                if lang:
                    self._entry(pack, lang, table, own[lang])
                elif table.file.endswith("/organizations.toml"):
                    self._organization(pack, table)
        packs = tuple(self._language(words) for words in self.words.values())
        lexicons = {pack.code: pack.lexicon for pack in packs}
        orgs = Gazetteer([*self.orgs.values(), *self.known_orgs.values()])
        problems = sorted(self.problems, key=lambda one: (one.file, one.line))
        return Built(Known(packs, lexicons, orgs, self.units), self.sources, problems)

    def _problem(self, file: str, line: int, entry: str, message: str, *, fatal: bool = True) -> None:
        self.problems.append(Problem(file, line, entry, message, fatal))

    def _fatal(self) -> int:
        return sum(problem.fatal for problem in self.problems)

    def _language(self, words: _Words) -> Pack:
        asked = {kind for book in words.books for rule in book.rules for kind in words_asked(rule)}
        vetoed = any(entry.kind == VETO for entry in words.added)
        books = (_vetoes(words.pack.code), *words.books) if vetoed else tuple(words.books)
        scanned = dict.fromkeys((*words.pack.scanned, *sorted(asked), *([VETO] if vetoed else [])))
        return replace(
            words.pack, words=Lexicon(words.entries()), books=(*words.pack.books, *books), scanned=tuple(scanned)
        )

    # TOML

    def _tables(self, pack: UserPack) -> Iterator[tuple[str, _Table]]:
        """The tables of a pack's files, each with the language whose words it holds, or ""."""
        for name, text in pack.files:
            file = f"{pack.root}/{name}"
            lang, slash, _ = name.partition("/")
            if name in ("pack.toml", f"{lang}/{RULES}"):
                continue
            if not slash and name not in ("units.toml", "organizations.toml"):
                places = " or ".join(f"{lang}/{name}" for lang in self.words)
                self._problem(
                    file, 1, "", f"only units.toml and organizations.toml stand here; words belong in {places}"
                )
                continue
            try:
                data = tomllib.loads(text)
            except tomllib.TOMLDecodeError as error:
                self._problem(file, _error_line(str(error), text), "", f"not TOML: {error}")
                continue
            for kind, listed in data.items():
                if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
                    self._problem(
                        file, _line_of(text, 1, kind), "", f"{kind!r} must be a table array, headed [[{kind}]]"
                    )
                    continue
                lines = _headers(text, kind)
                for index, table in enumerate(listed):
                    line = lines[index] if index < len(lines) else 1
                    yield lang if slash else "", _Table(kind, table, file, line, text)

    # The catalogue of units

    def _unit(self, table: _Table) -> None:
        data, where = table.data, f"unit {table.data.get('code') or table.data.get('name') or '?'!r}"
        unknown = sorted(data.keys() - {"code", "name", "dimension"})
        name, code, dimension = data.get("name"), data.get("code"), data.get("dimension")
        if table.kind != "unit":
            return self._at(table, f"no kind {table.kind!r} here; the catalogue has [[unit]]", table.kind)
        if unknown:
            return self._at(table, f"no key {unknown[0]!r}; there are code, name and dimension", where)
        if not isinstance(name, str) or not name or name != name.lower():
            return self._at(table, 'needs name = "…", its lower-case English name in the singular', where)
        if not isinstance(dimension, str) or dimension not in DIMENSIONS:
            return self._at(
                table, f"dimension {dimension!r} is none; {_meant(str(dimension), DIMENSIONS, all_of=True)}", where
            )
        key = code or name
        if key in self.units or key in currencies():
            return self._at(table, f"{key!r} is in the catalogue already; its words alone are needed", where)
        system: System = "ISO4217" if dimension == "currency" else "UCUM"
        self.units[key] = Unit(system, code, dimension, name)
        return None

    def _at(self, table: _Table, message: str, entry: str, words: str = "") -> None:
        line = _line_of(table.text, table.line, words) if words else table.line
        self._problem(table.file, line, entry, message)

    # Words

    def _own_kinds(self, pack: UserPack, tables: Iterable[tuple[str, _Table]]) -> dict[str, set[str]]:
        """The kinds of words that only the pack's own rules read, by language; each must have words, and be read."""
        own: dict[str, set[str]] = {}
        for lang, words in self.words.items():
            listed = {table.kind for code, table in tables if code == lang}
            rules = [source for source in self.sources if source.lang == lang and isinstance(source.what, Rule)]
            own[lang] = set()
            for source in rules:
                for kind in (
                    sorted(words_asked(source.what, anchor_only=False)) if isinstance(source.what, Rule) else ()
                ):
                    if kind in words.kinds or kind == VETO:
                        continue
                    own[lang].add(kind)
                    if source.pack == pack.name and kind not in listed:
                        self._problem(
                            source.file,
                            source.line,
                            source.label,
                            f"reads words of the kind {kind!r}, and no word file has any; {_meant(kind, words.kinds)}",
                        )
        return own

    def _entry(self, pack: UserPack, lang: str, table: _Table, own: set[str]) -> None:
        words, data, kind = self.words[lang], table.data, table.kind
        listed, symbols = data.get("words", []), data.get("symbols", [])
        strings = isinstance(listed, list) and isinstance(symbols, list)
        keys = [data[one] for one in ("code", "unit", "name", "id", "value") if one in data]
        label = f"{kind} {str([*keys, *listed, *symbols, '?'][0] if strings else '?')!r}"
        if kind != VETO and kind not in own and kind not in words.kinds:
            return self._at(table, f"no rule reads words of the kind {kind!r}; {_meant(kind, words.kinds)}", label)
        if (
            not strings
            or not (listed or symbols)
            or not all(isinstance(one, str) and one for one in (*listed, *symbols))
        ):
            return self._at(table, 'needs words = ["…"] or symbols = ["…"], strings that are not empty', label)
        before = self._fatal()
        if kind in words.kinds:
            self._keys(table, label, words.kinds[kind])
        elif kind == VETO and (data.keys() - _OWN_KEYS or symbols):
            self._at(table, "a veto has words, yes and no alone", label)
        self._codes(table, label)
        yes, no = self._examples(table, label)
        for word in listed:
            self._reachable(table, label, word, words.orthography)
        if self._fatal() > before:
            return None
        name = table.file.rpartition("/")[2].removesuffix(".toml")
        try:
            entry = lexicon.entry_of(data, kind, f"{pack.name}.{lang}.{name}")
        except LexiconError as error:
            return self._at(table, str(error), label)
        if "overrides" in data:
            entry = replace(entry, data={one: value for one, value in entry.data.items() if one != "overrides"})
        self._clashes(pack, table, label, entry, words)
        if self._fatal() == before:
            words.added.append(entry)
            self.sources.append(
                Source(entry.id, pack.name, lang, entry, yes, no, table.file, table.line, label, table.text)
            )
        return None

    def _keys(self, table: _Table, label: str, kind: _Kind) -> None:
        for key in sorted(kind.required - table.data.keys()):
            shown = ", ".join(sorted({repr(value) for value in kind.values[key] if isinstance(value, str | int)})[:5])
            self._at(table, f"needs {key} = …" + (f", such as {shown}" if shown else ""), label)
        for key, value in table.data.items():
            if key in _OWN_KEYS - {"name"}:
                continue
            if key not in kind.values:
                if key != "name":
                    self._at(table, f"no key {key!r}; {_meant(key, {*kind.values, *_OWN_KEYS})}", label, key)
                continue
            shipping = kind.values[key]
            sorts = {type(one) for one in shipping}
            if type(value) not in sorts:
                names = " or ".join(sorted(one.__name__ for one in sorts))
                self._at(table, f"{key} must be {names}, not {type(value).__name__}", label, key)
            elif key == "type" and value not in ORG_TYPES:
                self._at(table, f"no type {value!r}; {_meant(value, ORG_TYPES, all_of=True)}", label, key)
            elif key in _CLOSED and value not in shipping:
                self._at(
                    table,
                    f"no {key} {value!r}; {_meant(str(value), sorted({str(one) for one in shipping}), all_of=True)}",
                    label,
                    key,
                )

    def _codes(self, table: _Table, label: str) -> None:
        """Whether the unit or currency that an entry names is in the catalogue."""
        kind, data = table.kind, table.data
        if kind not in ("unit", "unit_before", "currency", "subunit", "whose"):
            return
        key = data.get("name") if kind == "subunit" else data.get("code") or data.get("unit") or data.get("name")
        if not isinstance(key, str):
            self._at(table, 'needs code = "…", or unit = "…", the name of a unit without a code', label)
        elif key not in self.units and key not in currencies():
            codes = {**self.units, **currencies()}
            named = {unit.name: unit.key for unit in codes.values()}
            hint = f"did you mean {named[key]!r}?" if key in named else _meant(key, [*codes, *named])
            self._at(table, f"no unit {key!r} in the catalogue or in the pack's units.toml; {hint}", label, key)

    def _examples(self, table: _Table, label: str) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...]]:
        yes, no = table.data.get("yes", []), table.data.get("no", [])
        pairs = isinstance(yes, list) and all(
            isinstance(one, list) and len(one) == 2 and all(isinstance(part, str) for part in one) for one in yes
        )
        if not pairs:
            self._at(table, 'yes must be pairs: yes = [["It rose [5 points].", "5 point"]]', label, "yes")
        elif not all("[" in one[0] and "]" in one[0] for one in yes):
            self._at(table, "yes: brackets mark the span that the sentence must give", label, "yes")
            pairs = False
        if not isinstance(no, list) or not all(isinstance(one, str) for one in no):
            self._at(table, 'no must be sentences: no = ["It rose to 5."]', label, "no")
            no = []
        if pairs and not yes:
            message = 'has no example: yes = [["It rose [5 points].", "5 point"]]'
            self._problem(table.file, table.line, label, message, fatal=False)
        return tuple((one[0], one[1]) for one in yes) if pairs else (), tuple(no)

    def _reachable(self, table: _Table, label: str, word: str, orthography: Orthography) -> None:
        """Whether a word can stand in a text as it is compared: folded, with single blanks."""
        folded = " ".join(fold(word.lower(), orthography).split())
        if folded != word.lower():
            self._at(table, f"{word!r} is never found: texts are compared as {folded!r}; write that", label, word)

    def _clashes(self, pack: UserPack, table: _Table, label: str, entry: Entry, words: _Words) -> None:
        group = "unit" if entry.kind in _UNIT_KINDS else entry.kind
        overrides = table.data.get("overrides", False) is True
        overridden = False
        for word in (*entry.words, *entry.symbols):
            others = words.owners.get((group, word))
            if others is None:
                others = words.owners[group, word] = list(words.shipped.get((group, word), ()))
            own = f"{pack.name}."
            twice = [one for one in others if one.id.startswith(own) and one.kind == entry.kind]
            before = [one for one in others if not one.id.startswith(own)]
            if twice:
                self._at(table, f"{word!r} is a word of {twice[0].id} already; drop one", label, word)
            elif before and overrides:
                overridden = True
                for other in before:
                    words.taken.setdefault(other, set()).add(word)
                    others.remove(other)
            elif before:
                same = any(one.kind == entry.kind and one.data == entry.data for one in before)
                if same and all(one in words.added for one in before):
                    continue  # two packs may well say the same
                told = (
                    "with the same meaning; drop it" if same else "; say overrides = true to take it over, or drop it"
                )
                self._at(table, f"{word!r} is a word of {before[0].id} already{' ' * same}{told}", label, word)
            others.append(entry)
        if overrides and not overridden:
            self._at(table, "overrides nothing: none of its words ships; drop the key", label, "overrides")

    # Organizations

    def _organization(self, pack: UserPack, table: _Table) -> None:
        data, kind = table.data, table.kind
        names = {lang: tuple(data[lang]) if isinstance(data.get(lang), list) else () for lang in gazetteer.LANGUAGES}
        every = [name for listed in names.values() for name in listed]
        label = f"{kind} {(data.get('of') if kind == 'alias' else None) or (every or ['?'])[0]!r}"
        if kind not in ("org", "alias"):
            return self._at(table, f"no kind {kind!r} here; there are [[org]] and [[alias]]", kind)
        keys = _ORG_KEYS if kind == "org" else _ALIAS_KEYS
        before = self._fatal()
        for key in sorted(data.keys() - keys):
            self._at(table, f"no key {key!r}; {_meant(key, keys, all_of=True)}", label, key)
        if not every or not all(isinstance(name, str) and name.strip() == name and name for name in every):
            return self._at(table, 'needs en = ["…"] or zh = ["…"], names that are not empty, the fullest first', label)
        cue = data.get("cue", [])
        if not isinstance(cue, list) or not set(cue) <= set(every):
            self._at(table, "cue lists names of the entry that are also something else", label, "cue")
            cue = []
        for word in names.get("zh", ()):
            self._reachable(table, label, word, self.words["zh"].orthography)
        yes, no = self._examples(table, label)
        old = self._whose(table, label) if kind == "alias" else None
        if kind == "alias" and old is None:
            return None
        if old is not None:
            org = Org(
                old.id,
                old.type,
                {lang: tuple(dict.fromkeys((*old.names[lang], *names[lang]))) for lang in names},
                (*old.cue, *cue),
            )
        else:
            sort = str(data.get("type"))
            if sort not in ORG_TYPES:
                return self._at(table, f"no type {sort!r}; {_meant(sort, ORG_TYPES, all_of=True)}", label, "type")
            org = Org(f"{sort}.{every[0]}", sort, names, tuple(cue))
            if org.id in self.known_orgs or org.id in self.orgs:
                return self._at(
                    table, f"{every[0]!r} is known already; add names to it with [[alias]] of = {every[0]!r}", label
                )
        self._org_clashes(table, label, org, names, old)
        if self._fatal() == before:
            self._keep(org)
            added = Org(org.id, org.type, names, tuple(cue))
            name = f"{pack.name}.organizations.{every[0]}"
            self.sources.append(Source(name, pack.name, "", added, yes, no, table.file, table.line, label, table.text))
        return None

    def _called(self, name: str, *languages: str) -> list[Org]:
        """The organizations of a name in one of the languages; those of packs first."""
        ids = [one for lang in languages for at in (self.org_ids, _shipped_ids()) for one in at.get((lang, name), ())]
        orgs = [self.orgs.get(one) or self.known_orgs[one] for one in dict.fromkeys(ids)]
        return [org for org in orgs if any(name in org.names[lang] for lang in languages)]

    def _whose(self, table: _Table, label: str) -> Org | None:
        """The organization that an alias is of: by one of its names, or by its id."""
        of = table.data.get("of")
        if not isinstance(of, str):
            self._at(table, 'needs of = "…", a name of the organization that is known', label)
            return None
        by_id = self.orgs.get(of) or self.known_orgs.get(of)
        found = [by_id] if by_id is not None else self._called(of, *gazetteer.LANGUAGES)
        if len(found) == 1:
            return found[0]
        if found:
            ids = " or ".join(repr(org.id) for org in found)
            self._at(table, f"several organizations are called {of!r}; say of = {ids}", label, "of")
        else:
            names = [name for at in (self.org_ids, _shipped_ids()) for _, name in at]
            self._at(table, f"no organization is called {of!r}; {_meant(of, names)}", label, "of")
        return None

    def _org_clashes(
        self, table: _Table, label: str, org: Org, names: Mapping[str, tuple[str, ...]], old: Org | None
    ) -> None:
        overrides = table.data.get("overrides", False) is True
        for lang, listed in names.items():
            for name in listed:
                for other in self._called(name, lang):
                    if other is old:
                        self._at(table, f"{name!r} is a name of {other.id} already; drop it", label, name)
                    elif overrides:
                        rest = tuple(one for one in other.names[lang] if one != name)
                        self._keep(replace(other, names={**other.names, lang: rest}))
                    else:
                        message = f"{name!r} is a name of {other.id} already; say overrides = true to take it over"
                        self._at(table, message, label, name)

    def _keep(self, org: Org) -> None:
        """Put an organization in the place of the one with its id, or behind those of packs."""
        if org.id in self.known_orgs:
            self.known_orgs[org.id] = org
        else:
            self.orgs[org.id] = org
        for lang, names in org.names.items():
            for name in names:
                ids = self.org_ids.setdefault((lang, name), [])
                if org.id not in ids:
                    ids.append(org.id)

    # Rules

    def _rules(self, pack: UserPack, lang: str, words: _Words) -> None:
        source = dict(pack.files).get(f"{lang}/{RULES}")
        if source is None:
            return
        file = f"{pack.root}/{lang}/{RULES}"
        try:
            books = _books(source, file, f"ljextract_pack_{pack.name}_{lang}")
        except _RulesError as error:
            self._problem(file, error.line, "", str(error))
            return
        shipping = [rule for one in words.pack.books for rule in one.rules]
        finders = {*words.pack.finders, *(kind for rule in shipping for kind in found_asked(rule))}
        kinds = sorted({book.kind for one in shipped() for book in one.books})
        for book in books:
            if not book.name.startswith(f"{pack.name}."):
                self._problem(file, _line_of(source, 1, book.name), book.name, f"must begin with {pack.name + '.'!r}")
                continue
            if book.kind not in kinds:
                self._problem(
                    file,
                    _line_of(source, 1, book.kind),
                    book.name,
                    f"no kind {book.kind!r}; there are {', '.join(kinds)}",
                )
                continue
            guarded = RuleBook(book.name, book.kind)
            for rule in book.rules:
                line = rule.produce.__code__.co_firstlineno if isinstance(rule.produce, types.FunctionType) else 1
                if not rule.yes:
                    message = 'has no example: yes=[("They rose [5 points].", "5 point")]'
                    self._problem(file, line, rule.id, message, fatal=False)
                for name in sorted(found_asked(rule) - finders):
                    self._problem(file, line, rule.id, f"nothing finds {name!r}; {_meant(name, finders, all_of=True)}")
                safe = replace(rule, produce=_guarded(rule, file))
                guarded.rules.append(safe)
                self.sources.append(
                    Source(rule.id, pack.name, lang, safe, rule.yes, rule.no, file, line, rule.id, source)
                )
            words.books.append(guarded)


@functools.cache
def _shipped_ids() -> Mapping[tuple[str, str], list[str]]:
    """The ids of the organizations that ship, by language and name."""
    found: dict[tuple[str, str], list[str]] = {}
    for org in gazetteer.shipped().orgs:
        for lang, names in org.names.items():
            for name in names:
                found.setdefault((lang, name), []).append(org.id)
    return found


@functools.cache
def _shipped_words(pack: Pack) -> tuple[Mapping[tuple[str, str], list[Entry]], Mapping[str, _Kind]]:
    """Whose each word of a language is that ships, and what the entries of each kind say."""
    owners: dict[tuple[str, str], list[Entry]] = {}
    by_kind: dict[str, list[Entry]] = {}
    for entry in pack.lexicon.entries:
        by_kind.setdefault(entry.kind, []).append(entry)
        group = "unit" if entry.kind in _UNIT_KINDS else entry.kind
        for word in (*entry.words, *entry.symbols):
            owners.setdefault((group, word), []).append(entry)
    kinds: dict[str, _Kind] = {}
    for kind, entries in by_kind.items():
        values: dict[str, list[Any]] = {}
        for entry in entries:
            for key, value in entry.data.items():
                values.setdefault(key, []).append(value)
        required = frozenset(key for key, listed in values.items() if len(listed) == len(entries))
        kinds[kind] = _Kind(required - {"id", "ambiguous"}, values)
    return owners, kinds


def _vetoes(lang: str) -> RuleBook:
    """The book of the words that are never part of a record."""
    book = RuleBook(f"packs.{lang}.vetoes", kind=VETO)

    @book.rule(lex(VETO))
    def veto_word(m: Match) -> bool:
        """Words that a pack says are never part of a record."""
        return True

    return book


# Rules in Python


class _RulesError(Exception):
    """What is wrong with a module of rules, and in which line."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


def _books(source: str, file: str, name: str) -> Sequence[RuleBook]:
    """The rule books of a module. It is run; its own regular expressions are refused first."""
    try:
        tree = ast.parse(source, file)
    except SyntaxError as error:
        raise _RulesError(error.lineno or 1, f"not Python: {error.msg}") from None
    for node in ast.walk(tree):
        names = (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
        for imported in names:
            if imported.partition(".")[0] in _REGEX_MODULES:
                raise _RulesError(
                    node.lineno if isinstance(node, ast.stmt) else 1,
                    f"imports {imported}: a regular expression may take longer than in proportion to the text; "
                    "use text(), lex(), number(), or pattern(), which runs on an engine without backtracking",
                )
    module = types.ModuleType(name)
    module.__file__ = file
    module.__spec__ = ModuleSpec(name, None, origin=None)
    sys.modules[name] = module  # dataclasses look their module up
    try:
        exec(compile(tree, file, "exec"), module.__dict__)  # noqa: S102 - a pack's rules are code, as docs/packs.md says
    except Exception as error:  # noqa: BLE001 - whatever a pack's code raises is told as the pack's problem
        raise _RulesError(_line_in(error, file), f"{_named(error)}{error}") from None
    books = getattr(module, "BOOKS", None)
    if not isinstance(books, list | tuple) or not books or not all(isinstance(one, RuleBook) for one in books):
        raise _RulesError(1, "needs BOOKS = [book], its rule books in the order of running")
    return books


def _named(error: Exception) -> str:
    return "" if isinstance(error, LjextractError) else f"{type(error).__name__}: "


def _line_in(error: BaseException, file: str) -> int:
    """The last line of a file that an exception came through."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == file]
    return (lines or [1])[-1] or 1


def _guarded(rule: Rule, file: str) -> Callable[[Match], Any]:
    """A rule's function, whose own errors name the rule, the place and the words that it failed on."""
    produce = rule.produce

    @functools.wraps(produce)
    def guarded(m: Match) -> Any:
        try:
            return produce(m)
        except Exception as error:
            raise RuleError(
                f"{file}:{_line_in(error, file)}: {rule.id}: {_named(error)}{error}, on {m.text!r}"
            ) from error

    return guarded


# Lines and hints


def _error_line(message: str, text: str) -> int:
    """The line that tomllib's message names ("… (at line 3, column 5)"), or the last one ("… (at end of document)")."""
    _, _, behind = message.partition("(at line ")
    digits = behind.partition(",")[0]
    return int(digits) if digits.isdigit() else max(1, len(text.splitlines()))


def _headers(text: str, kind: str) -> list[int]:
    """The lines of `[[kind]]`, ascending."""
    headers = {f"[[{kind}]]", f'[["{kind}"]]'}
    return [
        number for number, line in enumerate(text.splitlines(), 1) if line.partition("#")[0].replace(" ", "") in headers
    ]


def _line_of(text: str, start: int, words: str) -> int:
    """The first line from one on that holds the words, as a string if it may, within its table; else that one."""
    lines = text.splitlines()
    for wanted in (f'"{words}"', f"'{words}'", words):
        for number in range(start, len(lines) + 1):
            if number > start and lines[number - 1].startswith("[["):
                break
            if wanted in lines[number - 1]:
                return number
    return start


def _meant(word: str, known: Collection[str], *, all_of: bool = False) -> str:
    """What the word may have been meant to be; else all that there is, where that is asked for."""
    near = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    if near and not all_of:
        return f"did you mean {near[0]!r}?"
    if all_of:
        return f"there are {', '.join(sorted(known))}"
    return "docs/packs.md lists what there is"
