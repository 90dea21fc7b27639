"""The words and marks of an English sentence between its records, each word with its class."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ljextract.clauses import Item
from ljextract.languages.en.wordclasses import shape_of, words_of
from ljextract.matcher import Reading

_TAILS: Final = ("'s", "'ll", "'ve", "'re", "'m", "'d", "'t")

_CONTRACTING: Final = frozenset("that there here what who where".split())

_OWNING: Final = ("word", "organization")


def row_of(reading: Reading, start: int, end: int, records: Sequence[Item]) -> list[Item]:
    """The records of a stretch, with the words between them, each with its class, and the marks."""
    cues = words_of(reading.lexicon).cues
    folded, raw = reading.folded, reading.raw
    found: list[Item] = []
    at, kept = start, len(records)
    opened = False  # whether an apostrophe may have opened somebody's words
    for index in range(kept + 1):
        gap = records[index].start if index < kept else end
        while at < gap:
            if folded[at] == " ":
                at += 1
                continue
            behind = _word_end(folded, at, gap)
            if behind > at:
                word = folded[at:behind]
                cue = cues.get(word)
                if cue is None:
                    cue = shape_of(word)
                    if cue == "adv" and at > start and raw[at].isupper():
                        cue = ""  # "Italy"
                    elif word == "'s" and found and (found[-1].cue == "it" or found[-1].text in _CONTRACTING):
                        word, cue = "is", "be"  # "That's 12 more trains a day"
                    elif word == "far" and found and found[-1].text == "so":
                        found[-1].cue = cue = "adv"  # "So far 2.1km has been built"
                elif cue == "it" and behind - at == 2 and raw[at : at + 2].isupper():
                    cue = ""  # "IT", "US"
                elif at > start and raw[at].isupper() and (cue == "could" or word == "states"):
                    cue = ""  # "the May Day holiday", "across the United States"
                found.append(Item("word", at, behind, word, None, cue))
                at = behind
                continue
            if (
                folded[at] == "'"
                and found
                and folded[at - 1] == "s"
                and found[-1].end == at
                and found[-1].kind in _OWNING
                and not opened
            ):
                found.append(Item("word", at, at + 1, "'s", None, ""))  # "Teachers' pay"
            elif not folded[at].isspace():
                opened = opened or folded[at] == "'"
                found.append(Item("mark", at, at + 1, folded[at]))
            at += 1
        if index < kept:
            if found and records[index].kind == "time":
                first = found[-2] if len(found) > 1 and found[-1].text in ("in", "on") else found[-1]
                if first.text in ("starting", "beginning"):
                    first.cue = "to"  # "starting Sept. 1", "starting in August"
            found.append(records[index])
            at = records[index].end
    return found


def _is_letter(folded: str, at: int) -> bool:
    """Whether a letter or a digit stands at a place."""
    code = ord(folded[at])
    if code < 128:
        return 97 <= code <= 122 or 48 <= code <= 57
    return folded[at].isalnum()


def _word_end(folded: str, at: int, end: int) -> int:
    """Behind the word that begins at a place; the place itself where none does.

    "AT&T", "1.5-litre" and the tail of "the park's" are one word each.
    """
    if folded[at] == "'":
        for tail in _TAILS:
            behind = at + len(tail)
            if behind <= end and folded.startswith(tail, at):
                if behind == end or not (_is_letter(folded, behind) or folded[behind] == "_"):
                    return behind
                break
        return at
    first = at
    while at < end:
        code = ord(folded[at])
        if 97 <= code <= 122 or 48 <= code <= 57:
            at += 1
        elif code == 43 and at > first and (at + 1 == end or not _is_letter(folded, at + 1)):  # "Disney+"
            at += 1
            break
        elif code in (38, 45, 46, 47):  # "&", "-", ".", "/" between letters
            if at == first or at + 1 == end or not _is_letter(folded, at + 1):
                if code == 46 and at > first + 2 and folded[at - 2] == ".":
                    at += 1  # "U.S."
                break
            at += 1
        elif code >= 128 and folded[at].isalnum():
            at += 1
        else:
            break
    return at
