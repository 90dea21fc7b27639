"""Cuts a text into runs, stretches written in one language, from the script of its letters.

A sentence belongs to the language with more words in it. Inside a sentence of an alphabet, ideographs in a row are a
run of their own ("the ministry (商务部) said"); inside one of ideographs, an alphabet's words stay ("GYMD 公司 said"), unless
five or more stand in a row, which are a quotation or a title.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from ljextract.lexicon import KEPT_LEXICONS
from ljextract.pack import Pack
from ljextract.text import Text

QUOTED_WORDS: Final = 5


_Part = tuple[int, int, Pack | None]
_Row = tuple[Pack, re.Pattern[str], re.Pattern[str]]


class Run(NamedTuple):
    """A stretch of the text in the language of a pack."""

    start: int
    end: int
    pack: Pack


@functools.lru_cache(maxsize=KEPT_LEXICONS)
def _stretches(packs: tuple[Pack, ...]) -> list[_Row]:
    """For each pack: its letters in a row, and an embedded stretch of it in another language's sentence."""
    found = []
    for pack in packs:
        letters = re.compile(f"{pack.letters}+")
        if pack.letters_a_word > 2:  # an alphabet: words with blanks between
            others = "|".join(other.letters for other in packs if other is not pack)
            word = f"{pack.letters}(?:(?!{others})[^\\s])*"
            embedded = re.compile(f"{word}(?:[ \\t]+(?:(?!{others})[^\\s])+){{{QUOTED_WORDS - 1},}}")
        else:
            embedded = re.compile(rf"(?:\d[\d.,]*)?{pack.letters}(?:[^\s\x21-\x2f\x3a-\x7e]*{pack.letters})*")
        found.append((pack, letters, embedded))
    return found


def split_runs(text: Text, packs: Sequence[Pack]) -> list[Run]:
    """The runs of a text, in order, covering it; neighbours have different languages. An empty text has none."""
    if not text.raw:
        return []
    stretches = _stretches(tuple(packs))
    present = [row for row in stretches if row[1].search(text.raw)]
    if len(present) <= 1:
        return [Run(0, len(text.raw), present[0][0] if present else packs[0])]
    runs: list[_Part] = []
    start = 0
    for end in text.sentence_ends:
        _add_sentence(text.raw, start, end, present, runs)
        start = end
    return _merged(runs, present[0][0])


def _add_sentence(raw: str, start: int, end: int, rows: list[_Row], parts: list[_Part]) -> None:
    here = [row for row in rows if row[1].search(raw, start, end)]
    if len(here) < 2:  # most sentences have letters of one language alone
        parts.append((start, end, here[0][0] if here else None))
        return
    words = [sum(map(len, letters.findall(raw, start, end))) / pack.letters_a_word for pack, letters, _ in here]
    best = max(words)
    owner = here[words.index(best)][0]
    guests = [
        (found.start(), found.end(), pack)
        for pack, _, embedded in here
        if pack is not owner
        for found in embedded.finditer(raw, start, end)
    ]
    for first, behind, pack in sorted(guests, key=lambda guest: guest[:2]):
        if first > start:
            parts.append((start, first, owner))
        if behind > start:
            parts.append((max(first, start), behind, pack))
            start = behind
    if start < end:
        parts.append((start, end, owner))


def _merged(parts: list[_Part], default: Pack) -> list[Run]:
    """Neighbours of one language joined; a stretch without letters goes to the run before it, or else behind it."""
    known = next((pack for _, _, pack in parts if pack is not None), default)
    merged: list[Run] = []
    for start, end, owner in parts:
        pack = owner or (merged[-1].pack if merged else known)
        joined = bool(merged) and merged[-1].pack is pack
        merged.append(Run(merged.pop().start if joined else start, end, pack))
    return merged
