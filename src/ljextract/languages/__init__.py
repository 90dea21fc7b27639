"""The one list of language packs."""

from __future__ import annotations

import functools

from ljextract.known import ACTIVE
from ljextract.pack import Pack


def packs() -> tuple[Pack, ...]:
    """The packs of the extraction under way, the default language (for text without letters) first."""
    known = ACTIVE.get()
    return shipped() if known is None else known.packs


@functools.cache
def shipped() -> tuple[Pack, ...]:
    """The packs that ship."""
    from ljextract.languages import en, zh

    return en.PACK, zh.PACK


def pack_of(code: str) -> Pack:
    """The pack of a language code. Raises KeyError for a code no pack has."""
    return {pack.code: pack for pack in packs()}[code]
