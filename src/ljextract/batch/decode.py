"""Bytes to text in the encoding that they are in: by their mark, as declared, UTF-8, or detected."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Final

from ljextract.errors import ArgumentError

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SNIFFED: Final = 65_536  # enough to tell; a longer text is judged by its head, and decoded whole
_ASCII: Final = re.compile(r"[\x00-\x7f]+")

# The commonest characters of modern Chinese, in either script. In bytes that are read in the wrong one of GB18030 and
# Big5 they are as rare as any other character, which is what tells the two apart.
_COMMON: Final = frozenset(
    "的一是不了在人有我他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日"
    "这個這來個國說們為時會過對裡後麼沒還發經於將與與從動開學長實現業產資億萬，。、：；“”「」《》（）％"
    "元万亿月公司市部新成本开业发经于将与从动长实现产资分全工前同高行百最"
)
_SHARE: Final = 0.2


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it was read in, and how that was found: `utf-8`, `marked`, `declared` or `detected`."""

    text: str
    encoding: str
    how: str


def wide_encoding(head: bytes, declared: str | None) -> str | None:
    """The encoding of a source in which a line does not end in the byte of a line's end: UTF-16 or UTF-32, by its mark
    or as declared."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding if encoding != "utf-8" else None
    return declared if declared is not None and "\n".encode(declared) != b"\n" else None


def check_encoding(name: str) -> str:
    """The codec's own name of an encoding. Raises ArgumentError when there is none."""
    try:
        codec = codecs.lookup(name)
        "".encode(codec.name)
    except LookupError:
        raise ArgumentError(f"--encoding: no text encoding is called {name!r}; try utf-8, gb18030 or big5") from None
    return codec.name


def decode(data: bytes, declared: str | None = None) -> Decoded | None:
    """The text that bytes hold, or None when they are no text.

    A byte order mark tells UTF-16 and UTF-32, and stays in a UTF-8 text, whose offsets count it. A declared encoding is
    believed where it fits; so is UTF-8. Of the rest, GB18030 and Big5 are told apart by the characters that come out.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark) and encoding != "utf-8":
            text = _try(data, encoding)
            return Decoded(text, encoding, "marked") if text is not None else None
    if declared is not None:
        name = _known(declared)
        text = _try(data, name) if name is not None else None
        if text is not None and name is not None:
            return Decoded(text, name, "utf-8" if name == "utf-8" else "declared")
    text = _try(data, "utf-8")
    if text is not None:
        return Decoded(text, "utf-8", "utf-8")
    encoding_found = detect(data)
    text = _try(data, encoding_found) if encoding_found is not None else None
    return Decoded(text, encoding_found, "detected") if text is not None and encoding_found is not None else None


def detect(data: bytes) -> str | None:
    """The encoding of bytes that are not UTF-8: "gb18030", "big5", "cp1252", or None.

    >>> (
    ...     detect("全年实现产值三百亿元，同比增长。".encode("gbk")),
    ...     detect("全年實現產值三百億元，這是新高。".encode("big5")),
    ... )
    ('gb18030', 'big5')
    >>> detect("Café sales rose by £5bn.".encode("latin-1"))
    'cp1252'
    """
    head = data[:_SNIFFED]
    best, share = None, _SHARE
    for encoding in ("gb18030", "big5", "big5hkscs"):
        text = codecs.getincrementaldecoder(encoding)("strict")
        try:
            wide = _ASCII.sub("", text.decode(head, final=len(data) <= _SNIFFED))
        except UnicodeDecodeError:
            continue
        common = sum(map(_COMMON.__contains__, wide)) / len(wide) if wide else 0.0
        if common > share:
            best, share = encoding, common
    if best is not None:
        return best
    western = sum(byte >= 0x80 for byte in head)
    if western * 10 < len(head) and _try(head, "cp1252") is not None:  # letters and quotes among ASCII
        return "cp1252"
    return None


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeError:
        return None


def _known(name: str) -> str | None:
    """The codec of an encoding that a page or a server names; those of one family are read as its widest."""
    try:
        known = codecs.lookup(name.strip().strip("\"'")).name
        "".encode(known)
    except (LookupError, ValueError):  # a NUL in the name is a ValueError
        return None
    return {"gb2312": "gb18030", "gbk": "gb18030", "iso8859-1": "cp1252", "ascii": "cp1252"}.get(known, known)


def is_binary(data: bytes) -> bool:
    """Whether the head of the bytes says that they are no text: a NUL, and no mark of UTF-16."""
    return b"\0" in data[:1_024] and not data.startswith(
        (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
    )
