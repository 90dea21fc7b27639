"""How English names are shortened: "Lanqiao Energy Storage Co., Ltd." to "Lanqiao", "Norwich City" to "Norwich"."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from typing import Final

from ljextract.languages.en.capitals import (
    EVERYDAY, FIRST, FUNCTION, HEAD, LEGAL, OTHER_HEAD, PEOPLE, PLACE, TITLE, TOPIC, vocabulary,
)  # fmt: skip

_WORD: Final = re.compile(r"[^\s,]+")
_BRANDED: Final = frozenset({"company", "finance", "media", "zone", "sports"})
_COMMON: Final = EVERYDAY | FUNCTION | PLACE | PEOPLE | FIRST | TITLE | TOPIC | OTHER_HEAD | HEAD
MIN_ACRONYM: Final = 3


@functools.lru_cache(maxsize=4_000)
def short_forms(text: str, kind: str) -> Sequence[str]:
    """The shorter names that an article may use for a full one."""
    words = _WORD.findall(text)
    bits = [vocabulary().bits.get(word.lower(), 0) | vocabulary().bits.get(word.lower().rstrip("."), 0) for word in words]
    forms: dict[str, None] = {}
    if len(words) > 1:
        full = [word for word, bit in zip(words, bits, strict=True) if word[0].isupper() or word[0].isdigit()]
        acronym = "".join(word[0] for word in full)
        if len(acronym) >= MIN_ACRONYM:
            forms[acronym] = None
        while len(words) > 1 and bits[-1] & LEGAL:
            words, bits = words[:-1], bits[:-1]
            forms[" ".join(words)] = None
        start = 0
        while start < len(words) - 1 and bits[start] & (PLACE | PEOPLE) and words[start + 1][0].isupper():
            start += 1
            if len(words) - start > 1:
                forms[" ".join(words[start:])] = None
        if kind in _BRANDED:
            _add_brands(forms, words[start:], bits[start:], kind)
            if start and kind in ("sports",):
                forms[" ".join(words[:start])] = None
    forms.pop(text, None)
    return tuple(form for form in forms if len(form) > 1)


def _add_brands(forms: dict[str, None], words: Sequence[str], bits: Sequence[int], kind: str) -> None:
    """Add the beginnings of a name up to the words that only say what it does."""
    for count in range(len(words) - 1, 0, -1):
        last = words[count - 1]
        if not last[0].isupper() or all(bit & _COMMON for bit in bits[:count]):
            continue
        if count == 1 and (bits[0] & _COMMON or len(last) < 3):
            continue
        forms[" ".join(words[:count])] = None
