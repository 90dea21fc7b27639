"""What a worker does with a raw article: decode it, find its fields, extract, and pack the records.

The functions are pure: the same raw article and settings give the same bytes, in any process and on any machine.
"""

from __future__ import annotations

import functools
import hashlib
import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ljextract.batch import decode, fields
from ljextract.batch.items import Raw

if TYPE_CHECKING:
    from ljextract.extractor import Extractor
    from ljextract.records import Extraction
    from ljextract.userpack import UserPack

_BLANKS: Final = re.compile(r"\s+")
_HEADING: Final = re.compile(r"\s*#\s+(.+?)\s*#*\s*(?:\n|$)")


@dataclass(frozen=True, slots=True)
class Settings:
    """What workers are told once: how to read and how to extract."""

    segmenter: str = "auto"
    columns: tuple[tuple[str, str], ...] = ()
    packs: tuple[UserPack, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """An article's records: packed JSON (zlib), its own id if it has one, the encoding its bytes were in, and a print of
    its words."""

    payload: bytes
    id: str | None
    encoding: str
    words: bytes
    text: bytes | None = None
    """The text, packed, where it was made of HTML: the records' offsets count it, and nothing else holds it."""

    def __reduce__(self) -> tuple[Any, ...]:
        return Done, (self.payload, self.id, self.encoding, self.words, self.text)


@dataclass(frozen=True, slots=True)
class Failed:
    """An article that has no records, and why."""

    reason: str
    message: str
    id: str | None = None


Result = Done | Failed


@dataclass(frozen=True, slots=True)
class Fields:
    """An article's text and what is known of it."""

    text: str
    known: Mapping[str, str | None]
    encoding: str
    how: str
    made: bool = False
    """Whether the text was made of HTML, so that the source does not hold it as it is."""


@functools.cache
def extractor_for(segmenter: str, packs: tuple[UserPack, ...] = ()) -> Extractor:
    """The extractor of this process, made when it is first needed."""
    from ljextract.extractor import Extractor

    return Extractor(segmenter=segmenter, packs=packs)


def work(raws: Sequence[Raw], settings: Settings) -> list[Result]:
    """The results of raw articles, in their order."""
    return [process(raw, settings) for raw in raws]


def process(raw: Raw, settings: Settings) -> Result:
    """The result of one raw article. No article raises."""
    try:
        read = read_fields(raw, dict(settings.columns))
        return read if isinstance(read, Failed) else _extract(read, settings)
    except MemoryError:
        return Failed("failed", "not enough memory for the article")
    except Exception as error:  # noqa: BLE001 - one article must not end a run of a million; the reject says what it was
        return Failed("failed", f"{type(error).__name__}: {' '.join(str(error).split())[:300]}")


def read_fields(raw: Raw, columns: Mapping[str, str]) -> Fields | Failed:
    """An article's text and fields."""
    if raw.kind == "html":
        from ljextract.batch.pages import read_page

        return read_page(raw)
    if raw.kind in ("text", "markdown") and raw.encoding is None and decode.is_binary(raw.data):
        return Failed("binary", "the bytes are not text")
    decoded = decode.decode(raw.data, raw.encoding)
    if decoded is None:
        return Failed("undecodable", "no text in UTF-8, GB18030, Big5 or what is declared")
    if raw.kind in ("text", "markdown"):
        heading = _HEADING.match(decoded.text.removeprefix("\ufeff")) if raw.kind == "markdown" else None
        title = {"title": heading[1]} if heading is not None else {}
        return Fields(decoded.text, {**title, **raw.known}, decoded.encoding, decoded.how)
    try:
        row = fields.read_json(decoded.text)
    except ValueError as error:
        return Failed("bad_row", f"no JSON: {str(error)[:300]}")
    if raw.kind == "entry":
        from ljextract.batch.pages import read_entry

        return read_entry(row, raw)
    if not isinstance(row, dict):
        return Failed("bad_row", f"not a JSON object but a {type(row).__name__}")
    return _row_fields(row, raw, columns, decoded)


def known_of(row: Mapping[str, Any], picked: Mapping[str, str]) -> dict[str, str | None]:
    """What a row says of its article beside the text; a date that can't be read is `unread`."""
    known: dict[str, str | None] = {}
    for name in ("id", "title", "source", "url"):
        words = fields.as_words(row[picked[name]]) if name in picked else None
        if words is not None:
            known[name] = words
    if "published" in picked and row[picked["published"]] not in (None, ""):
        moment = row[picked["published"]]
        known["published"] = fields.as_published(moment)
        if known["published"] is None:
            known["unread"] = str(moment)[:100]
    return known


def _row_fields(
    row: Mapping[str, Any], raw: Raw, columns: Mapping[str, str], decoded: decode.Decoded
) -> Fields | Failed:
    picked = fields.pick(row, columns)
    known = {**raw.known, **known_of(row, picked)}
    text = row[picked["text"]] if "text" in picked else None
    if not isinstance(text, str) or not text.strip():
        wanted = (
            f"its {picked['text']!r} is empty"
            if "text" in picked
            else "no column holds the text; name it: --column text=NAME"
        )
        return Failed("no_text", wanted, known.get("id"))
    return Fields(text, known, raw.was or decoded.encoding, decoded.how if raw.was is None else "source")


def _extract(read: Fields, settings: Settings) -> Done:
    from ljextract.output import as_json

    extraction = extraction_of(read, settings.segmenter, settings.packs)
    words = hashlib.blake2b(_BLANKS.sub("", read.text).encode("utf-8", "surrogatepass"), digest_size=16).digest()
    payload = zlib.compress(as_json(extraction, indent=None).encode(), 1)
    text = zlib.compress(read.text.encode("utf-8", "surrogatepass"), 1) if read.made else None
    return Done(payload, extraction.article.id, read.encoding, words, text)


def extraction_of(read: Fields, segmenter: str, packs: tuple[UserPack, ...] = ()) -> Extraction:
    """The records of an article, with what is to be told of how it was read among the diagnostics."""
    from ljextract.records import Diagnostic

    known = dict(read.known)
    unread = known.pop("unread", None)
    extraction = extractor_for(segmenter, packs).extract(read.text, **known)
    told = []
    if read.encoding != "utf-8":
        told.append(Diagnostic(code="decoded", message=f"{read.encoding}, {read.how}"))
    if unread is not None:
        told.append(Diagnostic(code="published_not_read", message=unread))
    if not told:
        return extraction
    return extraction.model_copy(update={"diagnostics": (*told, *extraction.diagnostics)})
