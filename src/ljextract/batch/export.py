"""What the journal holds, written as JSON Lines, CSV, Parquet, SQLite or DuckDB: each file whole or not at all.

The order, the batches and so the bytes depend on the articles alone, not on how many workers there were or how often the
run was broken off (but for DuckDB, which lays out a file as it likes: there the rows are the same).
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any, BinaryIO, Final, Literal, get_args

from ljextract import tables
from ljextract.batch.extras import needed
from ljextract.batch.items import storable
from ljextract.batch.journal import Article, Reject
from ljextract.errors import ArgumentError, BatchError

OutFormat = Literal["jsonl", "csv", "parquet", "tables", "sqlite", "duckdb"]
FORMATS: Final[tuple[OutFormat, ...]] = get_args(OutFormat)
_SUFFIXES: Final[Mapping[str, OutFormat]] = MappingProxyType(
    {
        ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".parquet": "parquet", ".sqlite": "sqlite",
        ".sqlite3": "sqlite", ".db": "sqlite", ".duckdb": "duckdb", "": "tables",
    }
)  # fmt: skip
PIECE: Final = 128
"""Articles that are converted together; a row group of Parquet."""

_INDEXES: Final = (
    ("quantities", "article"), ("quantities", "unit_code"), ("times", "article"), ("times", "first_day"),
    ("organizations", "article"), ("organizations", "name"), ("facts", "article"), ("facts", "unit_code"),
    ("facts", "subject_name"), ("facts", "year"), ("articles", "published_day"),
)  # fmt: skip
_VIEWS: Final = (
    # All yuan amounts by organization and year: one row an amount, with the words that state it.
    """CREATE VIEW yuan AS
SELECT facts.subject_name AS organization, facts.year, facts.value, facts.value_text, facts.measure, facts.direction,
       facts.status, facts.text, articles.id AS article_id, articles.url, articles.published_day
FROM facts JOIN articles USING (article)
WHERE facts.unit_system = 'ISO4217' AND facts.unit_code = 'CNY'""",
)


def format_of(output: Path) -> OutFormat:
    """The format that an output's name says. Raises ArgumentError when it says none."""
    suffix = output.suffix.lower()
    if suffix not in _SUFFIXES:
        raise ArgumentError(
            f"{output}: ends in none of {', '.join(filter(None, _SUFFIXES))}; say --format, or name a folder"
        )
    return _SUFFIXES[suffix]


def check_format(format: OutFormat) -> None:
    """Raises ExtraError now rather than after the work when a format needs what is not installed."""
    if format in ("parquet", "tables"):
        needed("pyarrow.parquet", "batch", "writing Parquet")
    if format == "duckdb":
        needed("pyarrow", "batch", "writing DuckDB")
        needed("duckdb", "batch", "writing DuckDB")


@dataclass(frozen=True, slots=True)
class Piece:
    """Consecutive articles to convert; `first` is the number of the first one, from 1."""

    first: int
    articles: tuple[Article, ...]


def pieces(articles: Iterable[Article]) -> Iterator[Piece]:
    """The articles in pieces of a fixed size."""
    held: list[Article] = []
    first = 1
    for article in articles:
        held.append(article)
        if len(held) == PIECE:
            yield Piece(first, tuple(held))
            first += PIECE
            held = []
    if held:
        yield Piece(first, tuple(held))


def convert(work: Sequence[Piece], format: OutFormat) -> list[Any]:
    """The pieces in the form in which the parent process writes them. Runs in workers."""
    return [_CONVERTERS[format](piece) for piece in work]


def _documents(piece: Piece) -> list[dict[str, Any]]:
    return [json.loads(article.json()) for article in piece.articles]


def _as_lines(piece: Piece) -> bytes:
    return b"".join(article.json() + b"\n" for article in piece.articles)


def _as_csv(piece: Piece) -> bytes:
    from ljextract.output import as_csv
    from ljextract.records import Extraction

    def extraction(article: Article) -> Extraction:
        data = article.json()
        if b"\\ud" in data:  # perhaps a lone surrogate, which no JSON reader takes but Python's own
            data = json.dumps(tables.storable(json.loads(data))).encode()
        return Extraction.model_validate_json(data)

    extractions = map(extraction, piece.articles)
    header, *rows = as_csv(extractions)
    first = header.partition("\n")[2]  # the header comes with the first row
    return (first + "".join(rows)).encode("utf-8", "backslashreplace")


def _as_nested(piece: Piece) -> bytes:
    return _ipc(tables.nested_batch(_documents(piece)))


def _as_flat(piece: Piece) -> dict[str, bytes]:
    return {
        table: _ipc(tables.flat_batch(tables.COLUMNS[table], rows)) for table, rows in _flat_rows(piece).items()
    }  # fmt: skip


def _as_rows(piece: Piece) -> dict[str, list[tuple[Any, ...]]]:
    return {table: [tuple(map(_sql, row)) for row in rows] for table, rows in _flat_rows(piece).items()}


def _flat_rows(piece: Piece) -> dict[tables.Flat, list[tuple[Any, ...]]]:
    rows: dict[tables.Flat, list[tuple[Any, ...]]] = {table: [] for table in tables.COLUMNS}
    for number, (article, document) in enumerate(zip(piece.articles, _documents(piece), strict=True), piece.first):
        place = article.place
        where = (article.encoding, place.source, place.item, place.offset, place.length, article.made_text())
        for table, own in tables.rows_of(document, number, where).items():
            rows[table].extend(own)
    return rows


def _sql(cell: Any) -> Any:
    """A cell as SQLite has it."""
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, list):
        return ",".join(cell)
    return storable(cell) if isinstance(cell, str) else cell


def _ipc(batch: Any) -> bytes:
    data: bytes = batch.serialize().to_pybytes()
    return data


_CONVERTERS: Final[Mapping[OutFormat, Callable[[Piece], Any]]] = MappingProxyType(
    {
        "jsonl": _as_lines, "csv": _as_csv, "parquet": _as_nested, "tables": _as_flat, "sqlite": _as_rows,
        "duckdb": _as_flat,
    }
)  # fmt: skip


# Writing


@dataclass(frozen=True)
class Target:
    """The files of an output: itself, what was refused, what the run was."""

    output: Path
    format: OutFormat

    @property
    def journal(self) -> Path:
        """The journal, beside the output."""
        return _beside(self.output, ".journal")

    @property
    def manifest(self) -> Path:
        """What the run was."""
        if self.format == "tables":
            return self.output / "manifest.json"
        return _beside(self.output, ".manifest.json")

    @property
    def rejects(self) -> Path | None:
        """The file of what was refused; None where it is a table in the output."""
        if self.format == "tables":
            return self.output / "rejects.parquet"
        return _beside(self.output, ".rejects.jsonl") if self.format not in _DATABASES else None

    @property
    def texts(self) -> Path | None:
        """The file of texts that were made of HTML; None where they are in the output."""
        return None if self.rejects is None or self.format == "tables" else _beside(self.output, ".texts.jsonl")

    @property
    def files(self) -> list[Path]:
        """The files of the output, without the manifest and what was refused."""
        if self.format == "tables":
            return [self.output / f"{table}.parquet" for table in tables.COLUMNS]
        return [self.output]

    def owns(self, path: Path) -> bool:
        """Whether a run into this output writes that file: an output that lies among its sources is none of them."""
        real = os.path.realpath(path)
        return real in self._own or os.path.dirname(real) in self._own  # noqa: PTH120 - as realpath gave it

    @functools.cached_property
    def _own(self) -> frozenset[str]:
        files = (self.output, self.journal, self.manifest, self.rejects, self.texts)
        return frozenset(os.path.realpath(each) for each in files if each is not None)

    def check(self, wanted: int) -> None:
        """Raises BatchError or ArgumentError when the output can't be written, or so many bytes have no room."""
        folder = self.output if self.format == "tables" else self.output.parent
        try:
            if self.format == "tables":
                folder.mkdir(parents=True, exist_ok=True)
            elif self.output.is_dir():
                raise IsADirectoryError(None, "is a directory")
            draft = _draft(folder / "check")
            draft.write_bytes(b"")
            draft.unlink()
        except OSError as error:
            raise ArgumentError(f"{self.output}: can't be written: {error.strerror or error}") from None
        free = shutil.disk_usage(folder).free
        if free < wanted:
            raise BatchError(f"{self.output}: {free:,} bytes are free there, and the sources alone have {wanted:,}")


def _beside(output: Path, suffix: str) -> Path:
    return output.with_name(output.name + suffix)


_DATABASES: Final = frozenset({"sqlite", "duckdb"})


def write(
    target: Target, converted: Iterable[Any], rejects: Iterable[Reject], texts: Iterable[tuple[int, str]]
) -> None:
    """Write the output from converted pieces, what was refused, and the texts that were made of HTML, each with its
    article's number. Files take their places when they are whole.

    Raises BatchError when there is no room; what stood there before then stands there still.
    """
    drafts: dict[Path, Path] = {}
    try:
        with contextlib.ExitStack() as stack:
            stack.enter_context(_telling(target))
            _WRITERS[target.format](target, converted, rejects, drafts)
            if target.texts is not None:
                _write_lines(target.texts, ({"article": number, "text": text} for number, text in texts), drafts)
            for draft in drafts.values():
                with draft.open("rb+") as stream:
                    os.fsync(stream.fileno())
            for place, draft in drafts.items():
                draft.replace(place)
            for stale in (target.rejects, target.texts):
                if stale is not None and stale not in drafts:  # a run before this one had some
                    stale.unlink(missing_ok=True)
    finally:
        for draft in drafts.values():
            draft.unlink(missing_ok=True)


@contextlib.contextmanager
def _telling(target: Target) -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        if isinstance(error, BatchError):
            raise
        raise BatchError(
            f"{target.output}: can't be written ({error}); the work is kept: make room and run the same command again"
        ) from None


def _draft(place: Path) -> Path:
    """Where a file is written before it takes its place; always the same, so that a killed run leaves no litter."""
    return place.with_name(f".{place.name}.draft")


Drafts = dict[Path, Path]


def _start(place: Path, drafts: Drafts) -> Path:
    drafts[place] = _draft(place)
    drafts[place].unlink(missing_ok=True)
    return drafts[place]


def _write_stream(target: Target, converted: Iterable[Any], rejects: Iterable[Reject], drafts: Drafts) -> None:
    with _start(target.output, drafts).open("wb") as stream:
        if target.format == "csv":
            from ljextract.output import as_csv

            stream.write("".join(as_csv([])).encode())
        for piece in converted:
            stream.write(piece)
    _write_rejects(target, rejects, drafts)


def _write_rejects(target: Target, rejects: Iterable[Reject], drafts: Drafts) -> None:
    assert target.rejects is not None
    names = [name for name, _ in tables.REJECTS]
    rows = (dict(zip(names, _reject_row(reject), strict=True)) for reject in rejects)
    _write_lines(target.rejects, rows, drafts)


def _write_lines(place: Path, rows: Iterable[Mapping[str, Any]], drafts: Drafts) -> None:
    """Write JSON Lines; no file where there is no row."""
    stream: BinaryIO | None = None
    with contextlib.ExitStack() as stack:
        for row in rows:
            if stream is None:
                stream = stack.enter_context(_start(place, drafts).open("wb"))
            stream.write((json.dumps(row, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace"))


def _reject_row(reject: Reject) -> tuple[Any, ...]:
    place = reject.place
    return place.source, place.item, place.offset, place.length, reject.id, reject.reason, reject.message


def _write_parquet(target: Target, converted: Iterable[Any], rejects: Iterable[Reject], drafts: Drafts) -> None:
    arrow, parquet = (
        needed("pyarrow", "batch", "writing Parquet"),
        needed("pyarrow.parquet", "batch", "writing Parquet"),
    )
    schema = tables.arrow_schema()
    with parquet.ParquetWriter(_start(target.output, drafts), schema, compression="zstd") as writer:
        for piece in converted:
            writer.write_batch(arrow.ipc.read_record_batch(piece, schema))
    _write_rejects(target, rejects, drafts)


def _write_tables(target: Target, converted: Iterable[Any], rejects: Iterable[Reject], drafts: Drafts) -> None:
    arrow, parquet = (
        needed("pyarrow", "batch", "writing Parquet"),
        needed("pyarrow.parquet", "batch", "writing Parquet"),
    )
    with contextlib.ExitStack() as stack:
        writers = {}
        for table, columns in tables.COLUMNS.items():
            draft = _start(target.output / f"{table}.parquet", drafts)
            writer = parquet.ParquetWriter(draft, tables.flat_schema(columns), compression="zstd")
            writers[table] = stack.enter_context(writer)
        for piece in converted:
            for table, batch in piece.items():
                writers[table].write_batch(arrow.ipc.read_record_batch(batch, tables.arrow_schema(table)))
        assert target.rejects is not None
        draft, schema = _start(target.rejects, drafts), tables.flat_schema(tables.REJECTS)
        writer = stack.enter_context(parquet.ParquetWriter(draft, schema, compression="zstd"))
        for rows in _grouped(map(_reject_row, rejects)):
            writer.write_batch(tables.flat_batch(tables.REJECTS, rows))


def _grouped(rows: Iterable[tuple[Any, ...]]) -> Iterator[list[tuple[Any, ...]]]:
    held: list[tuple[Any, ...]] = []
    for row in rows:
        held.append(row)
        if len(held) == 4_096:
            yield held
            held = []
    yield held


_EVERY: Final[Mapping[str, tables.Columns]] = MappingProxyType(
    {**{str(table): columns for table, columns in tables.COLUMNS.items()}, "rejects": tables.REJECTS}
)


def _create(types: Mapping[tables.Type, str]) -> Iterator[str]:
    for table, columns in _EVERY.items():
        cells = ", ".join(f'"{name}" {types[type_]}' for name, type_ in columns)
        yield f"CREATE TABLE {table} ({cells})"


def _finish() -> Iterator[str]:
    for table, column in _INDEXES:
        yield f"CREATE INDEX {table}_{column} ON {table} ({column})"
    yield from _VIEWS


def _write_sqlite(target: Target, converted: Iterable[Any], rejects: Iterable[Reject], drafts: Drafts) -> None:
    with contextlib.closing(sqlite3.connect(_start(target.output, drafts), isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = OFF")  # a draft that fails is thrown away
        database.execute("PRAGMA synchronous = OFF")
        database.execute("BEGIN")
        for statement in _create(
            {"int": "INTEGER", "text": "TEXT", "decimal": "NUMERIC", "day": "TEXT", "texts": "TEXT"}
        ):
            database.execute(statement)
        inserts = {
            table: f"INSERT INTO {table} VALUES ({', '.join('?' * len(columns))})"  # noqa: S608 - our own tables' names
            for table, columns in _EVERY.items()
        }
        for piece in converted:
            for table, rows in piece.items():
                database.executemany(inserts[table], rows)
        database.executemany(inserts["rejects"], (tuple(map(_sql, _reject_row(reject))) for reject in rejects))
        for statement in _finish():
            database.execute(statement)
        database.execute("COMMIT")


def _write_duckdb(target: Target, converted: Iterable[Any], rejects: Iterable[Reject], drafts: Drafts) -> None:
    arrow, duckdb = needed("pyarrow", "batch", "writing DuckDB"), needed("duckdb", "batch", "writing DuckDB")
    draft = _start(target.output, drafts)
    types: dict[tables.Type, str] = {
        "int": "BIGINT", "text": "VARCHAR", "decimal": "DECIMAL(38, 18)", "day": "DATE", "texts": "VARCHAR[]",
    }  # fmt: skip
    try:
        with contextlib.closing(duckdb.connect(str(draft), config={"threads": 1})) as database:

            def insert(table: str, batch: Any) -> None:
                database.register("batch", arrow.Table.from_batches([batch]))
                database.execute(f"INSERT INTO {table} SELECT * FROM batch")  # noqa: S608 - our own table's name
                database.unregister("batch")

            for statement in _create(types):
                database.execute(statement)
            database.execute("BEGIN")
            for piece in converted:
                for table, data in piece.items():
                    insert(table, arrow.ipc.read_record_batch(data, tables.arrow_schema(table)))
            for rows in _grouped(map(_reject_row, rejects)):
                insert("rejects", tables.flat_batch(tables.REJECTS, rows))
            database.execute("COMMIT")
            for statement in _finish():
                database.execute(statement)
            database.execute("CHECKPOINT")
    except duckdb.Error as error:
        raise OSError(" ".join(str(error).split())) from None
    finally:
        draft.with_name(draft.name + ".wal").unlink(missing_ok=True)


_WRITERS: Final = MappingProxyType(
    {
        "jsonl": _write_stream, "csv": _write_stream, "parquet": _write_parquet, "tables": _write_tables,
        "sqlite": _write_sqlite, "duckdb": _write_duckdb,
    }
)  # fmt: skip


def write_manifest(target: Target, manifest: dict[str, Any]) -> None:
    """Write what the run was, with the size and the SHA-256 of each file of the output. It comes last."""
    manifest["files"] = {
        path.name: {"bytes": path.stat().st_size, "sha256": _sha256(path)} for path in target.files
    }  # fmt: skip
    draft = _draft(target.manifest)
    with _telling(target):
        draft.write_text(json.dumps(manifest, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        draft.replace(target.manifest)


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
