"""Organizations that only knowledge can tell: the names in `data/organizations/*.toml`, in every language.

    [[org]]
    type = "international"
    en = ["World Health Organization", "WHO"]      # the fullest name first
    zh = ["世界卫生组织", "世卫组织", "世卫"]
    cue = ["WHO"]                                  # names that are also something else: they need evidence around them

Packs ask for the names of their language, `names("en")["WHO"]`, on first use. Entries tie the languages together: two
mentions whose entries are one entry are one organization.
"""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Final

from ljextract.errors import LexiconError
from ljextract.known import ACTIVE

LANGUAGES: Final = ("en", "zh")


@dataclass(init=False, slots=True)
class Org:
    """An organization that is known by name. `id` is its type and first name: "company.Apple"."""

    id: str
    type: str
    names: Mapping[str, tuple[str, ...]]
    cue: tuple[str, ...]

    def __init__(self, id: str, type: str, names: Mapping[str, tuple[str, ...]], cue: tuple[str, ...] = ()) -> None:
        self.id = id
        self.type = type
        self.names = names
        self.cue = cue

    def needs_cue(self, name: str) -> bool:
        """Whether the name is also an everyday word, a place, a person or a product."""
        return name in self.cue


# Seven thousand entries take tomllib 0.15 s, and an extractor that starts for one article has no such time. So files in
# canonical form (one key a line, in this order, no escapes) are read by one expression, others by tomllib;
# tests/test_gazetteer.py holds the two readings equal for every file that ships.
_STRING: Final = r'"[^"\\\n]+(?:\\"[^"\\\n]*)*"'
_STRINGS: Final = rf"{_STRING}(?:, {_STRING})*"
_ENTRY: Final = re.compile(
    rf'\[\[org\]\]\ntype = "(\w+)"\n(?:en = \[({_STRINGS})\]\n)?(?:zh = \[({_STRINGS})\]\n)?(?:cue = \[({_STRINGS})\]\n)?\n*'
)
_HEADER: Final = re.compile(r"(?:#[^\n]*\n|\n)*")


def read(source: str, name: str) -> list[Org]:
    """The organizations of a file's text. Raises LexiconError, naming the file, where it is malformed."""
    entries = _read_canonical(source)
    return _read_toml(source, name) if entries is None else entries


def _read_canonical(source: str) -> list[Org] | None:
    """The organizations of a file in canonical form; None for any other text."""
    header = _HEADER.match(source)
    at = header.end() if header else 0
    found = []
    while at < len(source):
        entry = _ENTRY.match(source, at)
        if entry is None or (entry[2] is None and entry[3] is None):
            return None
        at = entry.end()
        en, zh, cue = map(_strings, entry.groups()[1:])
        found.append(_org(entry[1], {"en": en, "zh": zh}, cue))
    return found


def _strings(listed: str | None) -> tuple[str, ...]:
    if not listed:
        return ()
    names = tuple(listed[1:-1].split('", "'))
    return tuple(name.replace('\\"', '"') for name in names) if "\\" in listed else names


def _read_toml(source: str, name: str) -> list[Org]:
    try:
        tables: list[dict[str, Any]] = tomllib.loads(source).get("org", [])
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{name}: not TOML: {error}") from None
    found = []
    for table in tables:
        names = {language: tuple(table.get(language, ())) for language in LANGUAGES}
        if "type" not in table or not any(names.values()):
            raise LexiconError(f"{name}: {table}: an organization needs a type, and a name in {' or '.join(LANGUAGES)}")
        found.append(_org(table["type"], names, tuple(table.get("cue", ()))))
    return found


def _org(sort: str, names: dict[str, tuple[str, ...]], cue: tuple[str, ...]) -> Org:
    first = next(filter(None, names.values()))[0]
    return Org(f"{sort}.{first}", sort, names, cue)


def _sources() -> Iterator[tuple[str, str]]:
    folder = files("ljextract.data") / "organizations"
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        if file.name.endswith(".toml"):
            yield f"data/organizations/{file.name}", file.read_text(encoding="utf-8")


class Gazetteer:
    """Organizations known by name. Of two with one name, the first has it."""

    def __init__(self, orgs: Iterable[Org]) -> None:
        self.orgs = tuple(orgs)
        self._names: dict[str, Mapping[str, Org]] = {}
        self._by_id: dict[str, Org] = {}

    def names(self, language: str) -> Mapping[str, Org]:
        """The organizations by each of their names in a language."""
        names = self._names.get(language)
        if names is None:
            found: dict[str, Org] = {}
            for org in self.orgs:
                for name in org.names[language]:
                    found.setdefault(name, org)
            names = self._names[language] = MappingProxyType(found)
        return names

    def by_id(self, reference: str) -> Org | None:
        """The organization with an id, or None."""
        if not self._by_id:
            self._by_id = {org.id: org for org in self.orgs}
        return self._by_id.get(reference)


@functools.cache
def shipped() -> Gazetteer:
    """The organizations that ship, in the order of their files; read once a process."""
    return Gazetteer(org for name, source in _sources() for org in read(source, name))


def _active() -> Gazetteer:
    known = ACTIVE.get()
    return shipped() if known is None else known.gazetteer


def organizations() -> tuple[Org, ...]:
    """All organizations known by name in the extraction under way."""
    return _active().orgs


def names(language: str) -> Mapping[str, Org]:
    """The organizations by each of their names in a language."""
    return _active().names(language)


def by_id(reference: str) -> Org | None:
    """The organization with an id, or None."""
    return _active().by_id(reference)
