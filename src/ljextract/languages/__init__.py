"""The one list of language packs."""

from __future__ import annotations

import functools

from ljextract.pack import Pack


@functools.cache
def packs() -> tuple[Pack, ...]:
    """The packs that ship, the default language (for text without letters) first."""
    from ljextract.languages import en, zh

    return en.PACK, zh.PACK


def pack_of(code: str) -> Pack:
    """The pack of a language code. Raises KeyError for a code no pack has."""
    return {pack.code: pack for pack in packs()}[code]
