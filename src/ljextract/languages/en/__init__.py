"""English."""

from __future__ import annotations

from ljextract.languages.en import codes, evidence, numbers, organizations, quantities, shapes, times
from ljextract.languages.en.cues import CUES
from ljextract.languages.en.tokenizer import english_tokenizer
from ljextract.pack import Pack

PACK = Pack(
    code="en",
    letters="[A-Za-z\u00c0-\u024f]",
    letters_a_word=5,
    tokenizer=english_tokenizer,
    lexicon_package="ljextract.languages.en.lexicon",
    scanned=(*numbers.SCANNED, *times.SCANNED, *quantities.SCANNED, *organizations.SCANNED),
    besides=evidence.irregular,
    numbers=numbers.read,
    # Names claim the digits in them, then times theirs ("5 May 2023" is no quantity), then quantities.
    books=(codes.codes, *organizations.BOOKS, times.book, quantities.book),
    finders={**organizations.FINDERS, **shapes.FINDERS},
    beside=quantities.EnglishBeside(),
    abbreviations=organizations.abbreviations,
    cues=CUES,
    names=organizations.NAMES,
    probes={
        "name": ("Officials at {} met on Monday.", "Shares of {} fell on Monday.", "The {} said so."),
        "unit": ("It was 12 {} in all.", "It was {} 12 in all."),
    },
)
