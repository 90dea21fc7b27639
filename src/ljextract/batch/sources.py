"""What the command line names, to raw articles: files, folders, globs, standard input and addresses.

Everything is read in pieces and in order, and nothing is left out in silence: what can't be read is a `Refused` with the
place of its bytes. Making records, and what costs time (decoding, pages, dates), is left to the workers.
"""

from __future__ import annotations

import codecs
import csv
import glob
import gzip
import io
import json
import re
import sys
import tempfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import IO, Any, BinaryIO, Final, Literal, cast, get_args

from ljextract.batch import decode, fields
from ljextract.batch.extras import needed
from ljextract.batch.feeds import Parsed, entries_of, feed_items, json_entries
from ljextract.batch.fetch import Fetcher, FetchError
from ljextract.batch.items import Kind, Place, Raw, Refused
from ljextract.batch.pages import read_warc
from ljextract.errors import ArgumentError, InputError, LjextractError

Format = Literal["text", "markdown", "html", "json", "jsonl", "csv", "parquet", "feed", "warc"]
FORMATS: Final[tuple[Format, ...]] = get_args(Format)
SUFFIXES: Final[Mapping[str, Format]] = MappingProxyType(
    {
        ".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html",
        ".xhtml": "html", ".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".tsv": "csv",
        ".parquet": "parquet", ".xml": "feed", ".rss": "feed", ".atom": "feed", ".warc": "warc",
    }
)  # fmt: skip
PACKED: Final = frozenset({".gz", ".zst"})
DOCUMENT_LIMIT: Final = 64 << 20
"""Bytes of a JSON document or a feed, which have to be held whole; JSON Lines have no such limit."""

_GZIP, _ZSTD, _PARQUET = b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"PAR1"
_SCHEME: Final = re.compile(r"([a-z][a-z0-9+.-]+)://", re.IGNORECASE)
_FEED: Final = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<\?.*?\?>\s*)*<(?:rss|feed|rdf:RDF)\b", re.DOTALL)
_PAGE: Final = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)

Item = Raw | Refused


@dataclass(frozen=True, slots=True)
class Source:
    """One file or address to read, standard input being `-`. `id` is what its article is called."""

    name: str
    id: str
    format: Format | None = None

    @property
    def path(self) -> Path | None:
        """The file; None for standard input and addresses."""
        return None if self.name == "-" or _SCHEME.match(self.name) else Path(self.name)

    @property
    def remote(self) -> bool:
        """Whether it is fetched over HTTP."""
        return self.name.lower().startswith(("http://", "https://"))

    @property
    def size(self) -> int | None:
        """The bytes of a file, as they lie there; None for what is no file."""
        try:
            return self.path.stat().st_size if self.path is not None else None
        except OSError:
            return None


@dataclass(frozen=True)
class Reading:
    """How sources are read. All of it can change what a raw article is, so all of it is part of an article's key."""

    columns: Mapping[str, str] = field(default_factory=dict)
    encoding: str | None = None
    published: str | None = None
    format: Format | None = None
    limit: int = 4 << 20
    follow: bool = False


# What is named


def expand(names: Iterable[str], format: Format | None = None) -> list[Source]:
    """The sources that arguments name, in order; a folder's and a pattern's files sorted, each file once.

    Raises InputError when a file is missing or a folder or a pattern holds nothing to read, ArgumentError for a second
    standard input.
    """
    found: dict[str, Source] = {}
    for name in names:
        if name == "-":
            if "-" in found:
                raise ArgumentError("- (standard input) is given twice")
            found["-"] = Source("-", "stdin", format)
        elif _SCHEME.match(name):
            every = [name] if name.lower().startswith(("http://", "https://")) else _stored_names(name)
            for each in every:
                found.setdefault(each, Source(each, each if each == name else _stem(each), format))
        else:
            for source in _files(name, format):
                found.setdefault(source.name, source)
    return list(found.values())


def _files(name: str, format: Format | None) -> Iterator[Source]:
    path = Path(name)
    if path.is_dir():
        every = sorted(each for each in path.rglob("*") if each.is_file() and not _hidden(each.relative_to(path)))
        known = [each for each in every if format is not None or _suffix(each)[0] in SUFFIXES]
        if not known:
            raise InputError(f"{name}: holds no file that can be read; files end in {', '.join(SUFFIXES)}")
        for each in known:
            yield Source(str(each), _stem(each.relative_to(path).as_posix()), format)
    elif path.exists():
        yield Source(name, _stem(path.name), format)
    elif glob.has_magic(name):
        matches = [Path(each) for each in sorted(glob.glob(name, recursive=True))]  # noqa: PTH207 - the pattern may be absolute
        files = [each for each in matches if each.is_file()]
        if not files:
            raise InputError(f"{name}: no file fits the pattern")
        for each in files:
            yield Source(str(each), _stem(each.name), format)
    else:
        raise InputError(f"{name}: no such file")


def _stored(name: str) -> Any:
    """A file of an object store."""
    fsspec = needed("fsspec", "remote", f"reading {name.partition(':')[0]}://")
    try:
        return fsspec.open(name, "rb")
    except (ImportError, ValueError) as error:
        raise ArgumentError(f"{name}: {error}") from None


def _stored_names(name: str) -> list[str]:
    """The files of an object store that a name, a pattern or a folder's name means."""
    fsspec = needed("fsspec", "remote", f"reading {name.partition(':')[0]}://")
    try:
        store, path = fsspec.core.url_to_fs(name)
        if glob.has_magic(path):
            paths = sorted(store.glob(path))
        elif store.isdir(path):
            paths = sorted(each for each in store.find(path) if _suffix(Path(each))[0] in SUFFIXES)
        else:
            paths = [path] if store.exists(path) else []
    except (ImportError, ValueError, OSError) as error:
        raise InputError(f"{name}: {error}") from None
    if not paths:
        raise InputError(f"{name}: no such file")
    return [store.unstrip_protocol(each) for each in paths]


def skipped(names: Iterable[str]) -> int:
    """How many files of the folders are left out, because nothing says that they are articles."""
    folders = [Path(name) for name in names if Path(name).is_dir()]
    files = [
        each
        for folder in folders
        for each in folder.rglob("*")
        if each.is_file() and (_hidden(each.relative_to(folder)) or _suffix(each)[0] not in SUFFIXES)
    ]
    return len(files)


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _suffix(path: Path) -> tuple[str, str]:
    """A name's suffix without its packing, and the packing."""
    packing = path.suffix.lower() if path.suffix.lower() in PACKED else ""
    return Path(path.stem if packing else path.name).suffix.lower(), packing


def _stem(name: str) -> str:
    """A name without what only says its format."""
    for suffixes in (PACKED, SUFFIXES):
        suffix = Path(name).suffix
        name = name.removesuffix(suffix) if suffix.lower() in suffixes else name
    return name


# Bytes


class _Unpacked(io.RawIOBase):
    """A decompressed stream that ends where it is damaged, and says so: what comes before the damage is not lost."""

    def __init__(self, inner: Any, failures: tuple[type[Exception], ...]) -> None:
        self._inner = inner
        self._failures = failures
        self.failure: str | None = None

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Reads into the buffer; the count of bytes."""
        if self.failure is not None:
            return 0
        try:
            data: bytes = self._inner.read1(len(buffer))
        except self._failures as error:
            self.failure = str(error)
            return 0
        buffer[: len(data)] = data
        return len(data)


class _Recoded(io.RawIOBase):
    """A stream in another encoding as UTF-8, up to where it is no text."""

    def __init__(self, inner: io.BufferedReader, encoding: str) -> None:
        self._inner = inner
        self._decoder = codecs.getincrementaldecoder(encoding)()
        self._rest = b""
        self.failure: str | None = None

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Reads into the buffer; the count of bytes."""
        while not self._rest and self.failure is None:
            data = self._inner.read1(1 << 14)
            try:
                text = self._decoder.decode(data, final=not data)
            except UnicodeDecodeError as error:  # what comes before it is text
                held = len(self._decoder.getstate()[0])
                text = self._decoder.decode(bytes(error.object[: error.start])[held:])
                self.failure = str(error)
            self._rest = text.encode("utf-8", "surrogatepass")
            if not data:
                self.failure = self.failure or failure_of(self._inner)
                break
        given = self._rest[: len(buffer)]
        self._rest = self._rest[len(given) :]
        buffer[: len(given)] = given
        return len(given)


def failure_of(stream: io.BufferedReader) -> str | None:
    """What is wrong with a stream that has ended; None where nothing is."""
    return stream.raw.failure if isinstance(stream.raw, _Unpacked | _Recoded) else None


def unpacked(stream: IO[bytes]) -> io.BufferedReader:
    """What a stream holds, whether it is packed (gzip, Zstandard) or not, told by its first bytes."""
    buffered: io.BufferedReader[Any] = (
        stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(cast("io.RawIOBase", stream))
    )
    head = buffered.peek(8)[:8]
    if head.startswith(_GZIP):
        inner: Any = gzip.GzipFile(fileobj=buffered)
        return io.BufferedReader(_Unpacked(inner, (EOFError, zlib.error, OSError)), 1 << 16)
    if head.startswith(_ZSTD):
        zstd = _zstd()
        return io.BufferedReader(_Unpacked(zstd.ZstdFile(buffered), (EOFError, zstd.ZstdError, OSError)), 1 << 16)
    return buffered


def _zstd() -> Any:
    module = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"
    return needed(module, "batch", "reading .zst")


def sniff(head: bytes) -> Format:
    """The format that the first bytes of a source show; text when nothing else."""
    if head.startswith(_PARQUET):
        return "parquet"
    if head.startswith(b"WARC/"):
        return "warc"
    if _FEED.match(head):
        return "feed"
    if _PAGE.match(head):
        return "html"
    stripped = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if stripped.startswith(b"[{") or (stripped.startswith(b"[") and stripped[1:].lstrip().startswith(b"{")):
        return "json"
    if stripped.startswith(b"{"):
        line = stripped.partition(b"\n")[0].rstrip()
        return "jsonl" if line.endswith(b"}") or len(line) >= 2_048 else "json"
    return "text"


# Reading


class Reader:
    """Reads sources one after the other; `parse` is what reads a feed. `position` is how far the bytes of the file at hand are read."""

    def __init__(
        self,
        reading: Reading,
        fetcher: Fetcher | None = None,
        parse: Callable[[bytes, str | None], Parsed] = entries_of,
    ) -> None:
        self.reading = reading
        self._parse = parse
        self._fetcher = fetcher
        self._file: IO[bytes] | None = None
        self._charset: str | None = None

    @property
    def position(self) -> int:
        """How many bytes of the current file are read."""
        try:
            return self._file.tell() if self._file is not None and not self._file.closed else 0
        except (OSError, ValueError):
            return 0

    def read(self, source: Source) -> Iterator[Item]:
        """The raw articles of a source, in order, and what was refused."""
        try:
            self._charset = None
            with self._open(source) as stream:
                yield from self._items(source, stream)
        except FetchError as error:
            yield Refused(Place(source.name), "fetch_failed", str(error))
            if self._fetcher is not None:  # what the feed had before stays
                yield from feed_items((), source.name, self.reading, self._fetcher, kept=True)
        except OSError as error:
            if isinstance(error, LjextractError):
                raise
            yield Refused(Place(source.name), "unreadable", error.strerror or str(error))
        except LjextractError:
            raise
        except Exception as error:  # noqa: BLE001 - one source must not end a run of a million; the reject says what it was
            yield Refused(Place(source.name), "failed", f"{type(error).__name__}: {_line(error)}")

    @contextmanager
    def _open(self, source: Source) -> Iterator[BinaryIO]:
        if source.path is None:
            self._file = None
            if source.name == "-":
                yield sys.stdin.buffer
            elif source.remote:
                if self._fetcher is None:
                    raise FetchError("nothing to fetch with")
                page = self._fetcher.get(source.name)
                self._charset = page.charset
                yield io.BytesIO(page.body)
            else:
                with _stored(source.name).open() as stored:
                    yield stored
            return
        with source.path.open("rb") as file:
            self._file = file
            yield file

    def _items(self, source: Source, stream: BinaryIO) -> Iterator[Item]:
        plain = unpacked(stream)
        format_ = source.format or self.reading.format
        if format_ is None and not source.remote:
            format_ = SUFFIXES.get(_suffix(source.path or Path(source.name))[0])
        if format_ is None:  # what an address is called says little of what it gives
            format_ = sniff(plain.peek(4_096)[:4_096])
        if format_ in ("text", "markdown", "html"):
            yield self._whole(source, plain, format_)
        elif format_ in ("jsonl", "csv"):
            was = decode.wide_encoding(plain.peek(4)[:4], self.reading.encoding)
            lines: io.BufferedReader[Any] = plain if was is None else io.BufferedReader(_Recoded(plain, was))
            yield from self._lines(source, lines, was) if format_ == "jsonl" else self._table(source, lines, was)
        elif format_ == "json":
            yield from self._document(source, plain)
        elif format_ == "parquet":
            yield from self._parquet(source, plain)
        elif format_ == "feed":
            yield from self._feed(source, plain)
        else:
            yield from self._warc(source, plain)

    def _whole(self, source: Source, stream: io.BufferedReader, kind: Kind) -> Item:
        data = _read(stream, self.reading.limit + 1)
        failure = failure_of(stream)
        if failure is not None:
            return Refused(Place(source.name), "damaged", failure)
        if len(data) > self.reading.limit:
            return self._too_long(Place(source.name, None, 0, None))
        return Raw(
            Place(source.name, None, 0, len(data)),
            source.id,
            kind,
            data,
            self._known(source),
            self.reading.encoding or self._charset,
        )

    def _too_long(self, place: Place) -> Refused:
        return Refused(place, "too_long", f"more than {self.reading.limit:,} bytes")

    def _known(self, source: Source | None = None) -> dict[str, str]:
        known = {"published": self.reading.published} if self.reading.published is not None else {}
        return known | {"url": source.name} if source is not None and source.remote else known

    def _lines(self, source: Source, stream: io.BufferedReader, was: str | None) -> Iterator[Item]:
        encoding = self.reading.encoding if was is None else None
        item = 0
        for offset, length, line in _limited_lines(stream, self.reading.limit, source):
            if isinstance(line, Refused):
                yield line
                continue
            if line is not None and not line.strip():
                continue
            item += 1
            place = Place(source.name, item, offset, length)
            if line is None:
                yield self._too_long(place)
            else:
                yield Raw(place, f"{source.id}#{item}", "row", line, self._known(), encoding, was)

    def _document(self, source: Source, stream: io.BufferedReader) -> Iterator[Item]:
        """A JSON document: one article, a list of them, an object that holds such a list, or a JSON Feed."""
        data = _read(stream, DOCUMENT_LIMIT + 1)
        place = Place(source.name, None, 0, len(data))
        failure = failure_of(stream)
        if failure is not None:
            yield Refused(place, "damaged", failure)
            return
        if len(data) > DOCUMENT_LIMIT:
            yield Refused(place, "too_long", f"a JSON document of more than {DOCUMENT_LIMIT:,} bytes; write JSON Lines")
            return
        decoded = decode.decode(data, self.reading.encoding)
        if decoded is None:
            yield Refused(place, "undecodable", "no text in UTF-8, GB18030, Big5 or what is declared")
            return
        try:
            document = fields.read_json(decoded.text)
        except ValueError as error:
            yield Refused(place, "bad_source", f"no JSON: {error}")
            return
        if isinstance(document, dict) and "jsonfeed.org" in str(document.get("version")):
            kept = source.remote
            yield from feed_items(json_entries(document), source.name, self.reading, self._fetcher, kept=kept)
            return
        rows = _rows(document)
        if rows is None:
            if isinstance(document, dict):
                yield self._row(document, source.id, place, decoded.encoding)
            else:
                yield Refused(place, "bad_source", "the JSON holds neither an article nor a list of them")
            return
        for item, row in enumerate(rows, 1):
            yield self._row(row, f"{source.id}#{item}", Place(source.name, item), decoded.encoding)

    def _row(self, row: object, id: str, place: Place, was: str | None = None) -> Item:
        try:
            data = json.dumps(row, ensure_ascii=False, default=str).encode()
        except UnicodeEncodeError:  # lone surrogates, which JSON can write as \udXXX
            data = json.dumps(row, default=str).encode()
        if len(data) > self.reading.limit:
            return self._too_long(place)
        return Raw(place, id, "row", data, self._known(), None, was if was != "utf-8" else None)

    def _table(self, source: Source, stream: io.BufferedReader, was: str | None) -> Iterator[Item]:
        """The rows of a CSV. A quote that is never closed costs the rows up to the limit, which are refused as one."""
        head = stream.peek(65_536)
        known = decode.decode(head[: head.rfind(b"\n") + 1] or head, self.reading.encoding) if was is None else None
        encoding = known.encoding if known is not None else "utf-8"
        lines = _Lines(_limited_lines(stream, self.reading.limit, source), encoding)
        first = head.partition(b"\n")[0].decode(encoding, "replace")
        delimiter = max("\t,;|", key=first.count)
        csv.field_size_limit(min(self.reading.limit, 2**31 - 1))
        rows = csv.reader(lines, delimiter=delimiter)
        header: list[str] | None = None
        item = 0
        while True:
            begun = lines.offset
            try:
                row = next(rows, None)
                error = None
            except csv.Error as failure:
                row, error = [], str(failure)
            yield from lines.refused()
            if row is None:
                return
            if header is None:
                if error is not None:
                    yield Refused(Place(source.name), "bad_source", f"no CSV header: {error}")
                    return
                header = [name.removeprefix("\ufeff") for name in row]
                continue
            if not row and error is None:
                continue
            item += 1
            place = Place(source.name, item, begun, lines.offset - begun)
            if error is not None:
                yield Refused(place, "bad_row", error)
                rows = csv.reader(lines, delimiter=delimiter)
            elif any(map(_ESCAPED.search, row)):
                yield Refused(place, "undecodable", f"not {encoding}")
            elif len(row) > len(header):
                yield Refused(place, "bad_row", f"{len(row)} cells under {len(header)} columns")
            else:
                cells = {name: cell for name, cell in zip(header, row, strict=False) if name}
                yield self._row(cells, f"{source.id}#{item}", place, was or encoding)

    def _parquet(self, source: Source, stream: io.BufferedReader) -> Iterator[Item]:
        parquet = needed("pyarrow.parquet", "batch", "reading Parquet")
        arrow = needed("pyarrow", "batch", "reading Parquet")
        with tempfile.TemporaryFile() as spool:
            file: IO[bytes] = spool
            if source.path is not None and not _suffix(source.path)[1]:
                file = source.path.open("rb")
            else:
                while piece := stream.read(1 << 20):
                    spool.write(piece)
                spool.seek(0)
            failure = failure_of(stream)
            if failure is not None:
                yield Refused(Place(source.name), "damaged", failure)
                return
            item = 0
            try:
                with file:
                    table = parquet.ParquetFile(file, pre_buffer=False)
                    names = table.schema_arrow.names
                    wanted = sorted(set(fields.pick(names, self.reading.columns).values()), key=names.index)
                    for batch in table.iter_batches(batch_size=64, columns=wanted or names[:1], use_threads=False):
                        for row in batch.to_pylist():
                            item += 1
                            yield self._row(row, f"{source.id}#{item}", Place(source.name, item))
            except (arrow.ArrowException, OSError, UnicodeDecodeError) as error:
                yield Refused(Place(source.name, item + 1), "bad_source", _line(error))

    def _feed(self, source: Source, stream: io.BufferedReader) -> Iterator[Item]:
        data = _read(stream, DOCUMENT_LIMIT + 1)
        if len(data) > DOCUMENT_LIMIT:
            yield Refused(Place(source.name), "too_long", f"a feed of more than {DOCUMENT_LIMIT:,} bytes")
            return
        entries, wrong = self._parse(data, self.reading.encoding or self._charset)
        wrong = failure_of(stream) or wrong
        yield from feed_items(entries, source.name, self.reading, self._fetcher, kept=source.remote)
        if wrong is not None:
            yield Refused(Place(source.name), "bad_source", wrong)

    def _warc(self, source: Source, stream: io.BufferedReader) -> Iterator[Item]:
        yield from read_warc(stream, source.name, source.id, self.reading, failure_of)


_ESCAPED: Final = re.compile(r"[\udc80-\udcff]")


def _read(stream: io.BufferedReader, size: int) -> bytes:
    """Up to so many bytes, in however many pieces the stream gives them."""
    pieces = []
    while size > 0 and (piece := stream.read(min(size, 1 << 20))):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def _limited_lines(
    stream: io.BufferedReader, limit: int, source: Source
) -> Iterator[tuple[int, int, bytes | Refused | None]]:
    """Offset, length and bytes of each line; None for a line over the limit, which is read past and not held.

    Damage to the stream ends the lines with a `Refused`.
    """
    offset = 0
    while True:
        line: bytes | None = stream.readline(limit + 1)
        assert line is not None
        ended = line.endswith(b"\n")
        length = len(line)
        if length > limit and not ended:
            line = None
            while not ended and (rest := stream.readline(1 << 20)):
                length += len(rest)
                ended = rest.endswith(b"\n")
        failure = failure_of(stream) if not ended else None
        if failure is not None:
            yield offset, length, Refused(Place(source.name, None, offset, length), "damaged", failure)
            return
        if not length:
            return
        yield offset, length, line
        offset += length


class _Lines:
    """The decoded lines of a CSV for `csv.reader`, with the offset of the next one; what is refused is kept aside."""

    def __init__(self, lines: Iterator[tuple[int, int, bytes | Refused | None]], encoding: str) -> None:
        self._lines = lines
        self._encoding = encoding
        self._refused: list[Refused] = []
        self.offset = 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        offset, length, line = next(self._lines)
        self.offset = offset + length
        if isinstance(line, Refused):
            self._refused.append(line)
            raise StopIteration
        if line is None:
            raise csv.Error(f"a line of {length:,} bytes is over the limit")
        return line.decode(self._encoding, "surrogateescape")

    def refused(self) -> list[Refused]:
        """What was refused since the last call."""
        found, self._refused = self._refused, []
        return found


def _rows(document: object) -> list[Any] | None:
    """The list of articles in a JSON document: itself, or the only list of objects in it."""
    if isinstance(document, list):
        return document
    if isinstance(document, dict) and not fields.pick(document, {}).get("text"):
        lists = [each for each in document.values() if isinstance(each, list) and each and isinstance(each[0], dict)]
        return lists[0] if len(lists) == 1 else None
    return None


def _line(error: BaseException) -> str:
    return " ".join(str(error).split())[:300] or type(error).__name__
