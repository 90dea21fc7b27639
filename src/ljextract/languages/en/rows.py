"""The words and marks of an English sentence between its records, each word with its class."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ljextract.clauses import MARK, ORGANIZATION, PLAIN, TIME, WORD, Item
from ljextract.languages.en.wordclasses import ADV, BE, COULD, IT, TO, shape_of, words_of
from ljextract.matcher import Reading
from ljextract.native import i64

_TAILS: Final = ("'s", "'ll", "'ve", "'re", "'m", "'d", "'t")

_CONTRACTING: Final = frozenset("that there here what who where".split())


def row_of(reading: Reading, start: int, end: int, records: Sequence[Item]) -> list[Item]:
    """The records of a stretch, with the words between them, each with its class, and the marks."""
    known = words_of(reading.lexicon).known
    folded, raw = reading.folded, reading.raw
    found: list[Item] = []
    at: i64 = start
    kept = len(records)
    opened = False  # whether an apostrophe may have opened somebody's words
    for index in range(kept + 1):
        record = records[index] if index < kept else None
        gap: i64 = record.start if record is not None else end
        while at < gap:
            if ord(folded[at]) == 32:  # a blank
                at += 1
                continue
            behind = _word_end(folded, at, gap)
            if behind > at:
                word = folded[at:behind]
                told = known.get(word)
                sort = lists = 0
                if told is not None:
                    sort, lists = told.sort, told.lists
                if not sort:
                    sort = shape_of(word)
                    if sort == ADV and at > start and raw[at].isupper():
                        sort = PLAIN  # "Italy"
                    elif word == "'s" and found and (found[-1].sort == IT or found[-1].text in _CONTRACTING):
                        word, sort, lists = "is", BE, known["is"].lists  # "That's 12 more trains a day"
                    elif word == "far" and found and found[-1].text == "so":
                        found[-1].sort = sort = ADV  # "So far 2.1km has been built"
                elif sort == IT and behind - at == 2 and raw[at : at + 2].isupper():
                    sort = PLAIN  # "IT", "US"
                elif (sort == COULD or word == "states") and at > start and raw[at].isupper():
                    sort = PLAIN  # "the May Day holiday", "across the United States"
                found.append(Item(WORD, at, behind, word, None, "", sort, lists))
                at = behind
                continue
            if (
                folded[at] == "'"
                and found
                and folded[at - 1] == "s"
                and found[-1].end == at
                and found[-1].kind in (WORD, ORGANIZATION)
                and not opened
            ):
                found.append(Item(WORD, at, at + 1, "'s"))  # "Teachers' pay"
            elif not folded[at].isspace():
                opened = opened or folded[at] == "'"
                found.append(Item(MARK, at, at + 1, folded[at]))
            at += 1
        if record is not None:
            if found and record.kind == TIME:
                first = found[-2] if len(found) > 1 and found[-1].text in ("in", "on") else found[-1]
                if first.text in ("starting", "beginning"):
                    first.sort = TO  # "starting Sept. 1", "starting in August"
            found.append(record)
            at = record.end
    return found


def _is_letter(folded: str, at: i64) -> bool:
    """Whether a letter or a digit stands at a place."""
    code: i64 = ord(folded[at])
    if code < 128:
        return 97 <= code <= 122 or 48 <= code <= 57
    return folded[at].isalnum()


def _word_end(folded: str, at: i64, end: i64) -> i64:
    """Behind the word that begins at a place; the place itself where none does.

    "AT&T", "1.5-litre" and the tail of "the park's" are one word each.
    """
    if ord(folded[at]) == 39:  # "'"
        for tail in _TAILS:
            behind = at + len(tail)
            if behind <= end and folded.startswith(tail, at):
                if behind == end or not (_is_letter(folded, behind) or folded[behind] == "_"):
                    return behind
                break
        return at
    first = at
    while at < end:
        code: i64 = ord(folded[at])
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
