"""What the extraction under way knows beyond what ships: the words, units, organizations and rules of user packs.

An `Extractor` with packs of its own sets `ACTIVE` while it reads an article; what has no reading at hand to ask (a
name's short forms, the catalogue of units) asks here. A context variable is each thread's own, so two extractors with
different packs never see each other's words. None stands for what ships alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ljextract.gazetteer import Gazetteer
    from ljextract.lexicon import Lexicon
    from ljextract.pack import Pack
    from ljextract.values.unit import Unit


@dataclass(frozen=True, eq=False)
class Known:
    """What ships and what user packs add, together: the languages, their words by language code, organizations and units."""

    packs: tuple[Pack, ...]
    lexicons: Mapping[str, Lexicon]
    gazetteer: Gazetteer
    units: Mapping[str, Unit]


ACTIVE: Final[ContextVar[Known | None]] = ContextVar("ljextract.known", default=None)


@contextmanager
def knowing(known: Known | None) -> Iterator[None]:
    """Within the block, that is what is known."""
    token = ACTIVE.set(known)
    try:
        yield
    finally:
        ACTIVE.reset(token)
