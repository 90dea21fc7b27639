"""How English names are compared and shortened: "Lanqiao Energy Storage Co., Ltd." is "Lanqiao", "Norwich City" "Norwich"."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from typing import Final

from ljextract.languages.en.capitals import (
    EVERYDAY,
    FIRST,
    FUNCTION,
    HEAD,
    LEGAL,
    OTHER_HEAD,
    PEOPLE,
    PLACE,
    TITLE,
    TOPIC,
    Vocabulary,
    vocabulary,
)  # fmt: skip
from ljextract.values.name import Name

MIN_ACRONYM: Final = 3
MIN_BRAND: Final = 3
MIN_NAMED_PLACE: Final = 4
"""The words of a park or zone from which on it may go without the first, which says where it is."""

_WORD: Final = re.compile(r"[^\s,]+")
_SEPARATORS: Final = str.maketrans("’", "'", ".,- ")
_BRANDED: Final = frozenset({"company", "finance", "media", "zone", "sports"})
_COMMON: Final = EVERYDAY | FUNCTION | PLACE | PEOPLE | FIRST | TITLE | TOPIC | OTHER_HEAD | HEAD


class EnglishNames:
    """The habits of English names; see `entities.Names`."""

    def key(self, text: str) -> str:
        """The name in small letters, without an article, stops, commas, hyphens and blanks.

        >>> EnglishNames().key("The Acme Corp.") == EnglishNames().key("ACME Corp")
        True
        """
        return text.lower().removeprefix("the ").translate(_SEPARATORS)

    def short_forms(self, text: str, name: Name) -> Sequence[str]:
        """The initials, the name without its legal form and place, and of a brand its first words."""
        return _short_forms(text, name.type, vocabulary())


NAMES: Final = EnglishNames()


@functools.lru_cache(maxsize=4_000)
def _short_forms(text: str, kind: str, known: Vocabulary) -> Sequence[str]:
    words: list[str] = _WORD.findall(text)
    if len(words) < 2:
        return ()
    bits = [known.of(word) | known.of(word.rstrip(".")) for word in words]
    forms: dict[str, None] = {}
    initials = "".join(word[0] for word in words if word[0].isupper() or word[0].isdigit())
    if len(initials) >= MIN_ACRONYM:
        forms[initials] = None
    if len(words) == 3 and words[1] == "&":  # "Harcourt & Vale": "H&V"
        forms[f"{words[0][0]}&{words[2][0]}"] = None
    while len(words) > 1 and bits[-1] & LEGAL:
        words, bits = words[:-1], bits[:-1]
        forms[" ".join(words)] = None
    start = 0
    while start < len(words) - 1 and bits[start] & (PLACE | PEOPLE) and words[start + 1][0].isupper():
        start += 1
        if len(words) - start > 1:
            forms[" ".join(words[start:])] = None
    if kind in _BRANDED:
        brands = _brands(words[start:], bits[start:])
        if kind == "media":  # no paper is called by its town: "Duluth News Tribune"
            brands = [brand for brand in brands if " " in brand]
        forms |= dict.fromkeys(brands)
        if start and kind == "sports":  # "Norwich City"
            forms[" ".join(words[:start])] = None
    if kind == "zone" and len(words) >= MIN_NAMED_PLACE:  # "Liangjiang Digital Economy Industrial Park"
        forms[" ".join(words[1:])] = None
    forms.pop(text, None)
    return tuple(forms)


def _brands(words: Sequence[str], bits: Sequence[int]) -> list[str]:
    """The beginnings of a name that say more than what its owner does: "Lanqiao Energy", "Lanqiao"."""
    found = []
    for count in range(len(words) - 1, 0, -1):
        last = words[count - 1]
        if not last[0].isupper() or all(bit & _COMMON for bit in bits[:count]):
            continue
        if count > 1 or (not bits[0] & _COMMON and len(last) >= MIN_BRAND):
            found.append(" ".join(words[:count]))
    return found
