"""Cuts a text into runs, stretches written in one language, from the script of its letters.

A sentence belongs to the language with more words in it. Inside a sentence of an alphabet, ideographs in a row are a
run of their own ("the ministry (商务部) said"); inside one of ideographs, an alphabet's words stay ("GYMD 公司 said"), unless
five or more stand in a row, which are a quotation or a title.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from typing import Final

from ljextract.lexicon import KEPT_LEXICONS
from ljextract.native import i64
from ljextract.pack import Pack
from ljextract.text import BMP, Text

QUOTED_WORDS: Final = 5


_Part = tuple[int, int, Pack | None]


class Run:
    """A stretch of the text in the language of a pack."""

    __slots__ = ("end", "pack", "start")

    def __init__(self, start: int, end: int, pack: Pack) -> None:
        self.start = start
        self.end = end
        self.pack = pack


class Script:
    """How a pack's language is told: `letters` has a 1 for each code point that is one of its letters, `embedded` is a
    stretch of it in another language's sentence."""

    def __init__(self, pack: Pack, packs: Sequence[Pack]) -> None:
        self.pack = pack
        self.code: str = pack.code
        self.letters_a_word: int = pack.letters_a_word
        letters = bytearray(BMP)
        for found in re.finditer(f"{pack.letters}+", "".join(map(chr, range(BMP)))):
            letters[found.start() : found.end()] = b"\1" * len(found.group())
        self.letters = bytes(letters)
        self.lowest = letters.find(1)
        """The first code point that is one of them."""
        if pack.letters_a_word > 2:  # an alphabet: words with blanks between
            others = "|".join(other.letters for other in packs if other is not pack)
            word = f"{pack.letters}(?:(?!{others})[^\\s])*"
            self.embedded = re.compile(f"{word}(?:[ \\t]+(?:(?!{others})[^\\s])+){{{QUOTED_WORDS - 1},}}")
        else:
            self.embedded = re.compile(rf"(?:\d[\d.,]*)?{pack.letters}(?:[^\s\x21-\x2f\x3a-\x7e]*{pack.letters})*")

    def first(self, raw: str, at: int, end: int) -> int:
        """The place of the first of its letters in a stretch, or the end."""
        letters = self.letters
        place: i64 = at
        stop: i64 = end
        while place < stop:
            code: i64 = ord(raw[place])
            if code < BMP and letters[code] != 0:
                break
            place += 1
        return place

    def words(self, raw: str, start: int, end: int) -> float:
        """How many words of it a stretch holds."""
        letters = self.letters
        count: i64 = 0
        at: i64 = start
        stop: i64 = end
        while at < stop:
            code: i64 = ord(raw[at])
            if code < BMP and letters[code] != 0:
                count += 1
            at += 1
        return count / self.letters_a_word


@functools.lru_cache(maxsize=KEPT_LEXICONS)
def scripts_of(packs: tuple[Pack, ...]) -> list[Script]:
    """How the languages of the packs are told, in their order."""
    return [Script(pack, packs) for pack in packs]


def language_of(raw: str, start: int, end: int, scripts: Sequence[Script]) -> str:
    """The language that a stretch's own letters tell, or "". One ideograph makes it Chinese, as one makes a word: where letters of
    several stand, the language with the fewest letters a word has it. "GYMD" in a Chinese sentence is English, "3%" is neither."""
    told: Script | None = None
    for script in scripts:
        if (told is None or script.letters_a_word < told.letters_a_word) and script.first(raw, start, end) < end:
            told = script
    return "" if told is None else told.code


def scripts_in(text: Text, scripts: Sequence[Script]) -> list[Script]:
    """Those whose letters stand in a text; the first, where it has none."""
    present: list[Script] = []
    raw = text.raw
    for script in scripts:
        if script.lowest <= text.top and script.first(raw, 0, len(raw)) < len(raw):
            present.append(script)
    return present or [scripts[0]]


def split_runs(text: Text, scripts: list[Script]) -> list[Run]:
    """The runs of a text, in order, covering it; neighbours have different languages. An empty text has none.

    `scripts` are those in it.
    """
    raw = text.raw
    if not raw:
        return []
    if len(scripts) == 1:
        return [Run(0, len(raw), scripts[0].pack)]
    runs: list[_Part] = []
    start = 0
    for end in text.sentence_ends:
        _add_sentence(raw, start, end, scripts, runs)
        start = end
    return _merged(runs, scripts[0].pack)


def _add_sentence(raw: str, start: int, end: int, scripts: list[Script], parts: list[_Part]) -> None:
    here: list[Script] = []
    owner: Script | None = None
    best = 0.0
    for script in scripts:
        words = script.words(raw, start, end)
        if words > 0:
            here.append(script)
            if words > best:
                owner, best = script, words
    if owner is None or len(here) == 1:
        parts.append((start, end, None if owner is None else owner.pack))
        return
    guests = [
        (found.start(), found.end(), script.pack)
        for script in here
        if script is not owner
        for found in script.embedded.finditer(raw, start, end)
    ]
    if len(guests) > 1:
        guests.sort(key=_bounds_of)
    for first, behind, pack in guests:
        if first > start:
            parts.append((start, first, owner.pack))
        if behind > start:
            parts.append((max(first, start), behind, pack))
            start = behind
    if start < end:
        parts.append((start, end, owner.pack))


def _bounds_of(part: _Part) -> tuple[int, int]:
    return part[0], part[1]


def _merged(parts: list[_Part], default: Pack) -> list[Run]:
    """Neighbours of one language joined; a stretch without letters goes to the run before it, or else behind it."""
    known = next((pack for _, _, pack in parts if pack is not None), default)
    merged: list[Run] = []
    for start, end, owner in parts:
        pack = owner or (merged[-1].pack if merged else known)
        joined = bool(merged) and merged[-1].pack is pack
        merged.append(Run(merged.pop().start if joined else start, end, pack))
    return merged
