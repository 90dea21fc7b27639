"""What a source holds: raw articles, and what was refused with its reason and its place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final, Literal

_SURROGATES: Final = re.compile("[\ud800-\udfff]")


def storable(words: str) -> str:
    """The words with a replacement character for each lone surrogate, which no file and no database can hold."""
    return words if words.isascii() else _SURROGATES.sub("\ufffd", words)


Kind = Literal["text", "markdown", "html", "row", "entry"]
"""How the bytes of a raw article are read: as they are, as a page, as a JSON object, as a feed's entry (JSON, its
content HTML)."""

REASONS: Final = MappingProxyType(
    {
        "undecodable": "the bytes are no text in the encoding that is declared, nor in one that was tried",
        "binary": "the bytes are not text",
        "too_long": "the article is longer than --limit",
        "no_text": "the row, entry or page holds no text",
        "bad_row": "a line, row or object that can't be read as its format says",
        "bad_source": "the source can't be read as its format says, from here on",
        "damaged": "the compressed or UTF-16 source is damaged or cut short, from here on",
        "unreadable": "the file can't be opened or read",
        "fetch_failed": "the page or feed could not be fetched",
        "bad_page": "the page can't be read, or has no main text",
        "out_of_time": "the article took longer than --timeout",
        "worker_died": "the process that read the article died",
        "failed": "an error of ljextract's own; please report it with the article",
        "duplicate": "the same text stands earlier in the run (--dedupe); not an error",
    }
)
"""Why an article or a part of a source has no records: the `reason` of the rejects table."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where raw bytes lie: the source, the item in it (from 1), and the bytes' offset and length in what it holds,
    after decompression. What does not apply is None."""

    source: str
    item: int | None = None
    offset: int | None = None
    length: int | None = None

    def __reduce__(self) -> tuple[Any, ...]:  # as a dataclass is pickled by itself, but in a fifth of the time
        return Place, (self.source, self.item, self.offset, self.length)

    def __str__(self) -> str:
        return self.source if self.item is None else f"{self.source}#{self.item}"


@dataclass(frozen=True, slots=True)
class Raw:
    """An article as a source holds it. `name` is what it is called where it has no id of its own, `known` what is known
    of it beside its bytes, `encoding` what was declared.

    Where a table or a document had to be decoded to find its rows, `data` is UTF-8, and `was` the source's encoding.
    """

    place: Place
    name: str
    kind: Kind
    data: bytes
    known: Mapping[str, str] = field(default_factory=dict)
    encoding: str | None = None
    was: str | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        return Raw, (self.place, self.name, self.kind, self.data, self.known, self.encoding, self.was)


@dataclass(frozen=True, slots=True)
class Refused:
    """What can't become an article, and why."""

    place: Place
    reason: str
    message: str
    id: str | None = None
