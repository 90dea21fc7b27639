"""The journal of a run: what is done, kept so that nothing is done twice and nothing is lost.

It is one SQLite file beside the output. A result is kept under its key, a hash of the raw article, of all that can change
its records (rule set, libraries, settings), and so outlives the run: the next run does what is new or changed. A part
(the results of one task, the places of its articles, its counts) is written in one transaction; killed at any moment,
the journal holds whole parts. The list of articles itself is made anew by every run, since only reading the sources says
what is in them now.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from ljextract.batch.items import Place, storable
from ljextract.errors import BatchError

_LAYOUT: Final = "1"
_NAMELESS: Final = b'{"schema_version":"1","article":{"id":null,'
"""How the JSON of an article without an id begins; its name is put there when it is written out, so that a file which is
renamed, or a row that has moved, is not read again."""

_TABLES: Final = """
CREATE TABLE IF NOT EXISTS about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS result (
    key BLOB PRIMARY KEY, payload BLOB, reason TEXT, message TEXT, id TEXT, encoding TEXT, words BLOB,
    text BLOB
);
CREATE TABLE IF NOT EXISTS item (
    seq INTEGER PRIMARY KEY, key BLOB, source TEXT NOT NULL, item INTEGER, start INTEGER, length INTEGER,
    reason TEXT, message TEXT, id TEXT
);
CREATE TABLE IF NOT EXISTS part (
    part INTEGER PRIMARY KEY, first INTEGER NOT NULL, articles INTEGER NOT NULL, rejects INTEGER NOT NULL,
    input BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS page (
    url TEXT PRIMARY KEY, etag TEXT, modified TEXT, kind TEXT, charset TEXT, body BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS entry (
    feed TEXT NOT NULL, entry TEXT NOT NULL, item INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (feed, entry)
);
"""


@dataclass(frozen=True, slots=True)
class Result:
    """What is kept of a raw article's reading: packed records, or the reason why there are none."""

    key: bytes
    payload: bytes | None
    reason: str | None
    message: str | None
    id: str | None
    encoding: str | None
    words: bytes | None
    text: bytes | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """An item of the run in its place: its result's key, or the reason why it has none."""

    place: Place
    key: bytes | None
    reason: str | None = None
    message: str | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """An article with records, as it is written out: its place, its packed records, the name to put into them where it
    has no id of its own, and its packed text where it was made of HTML."""

    place: Place
    encoding: str
    payload: bytes
    name: str | None
    text: bytes | None

    def made_text(self) -> str | None:
        """The text, where it was made of HTML."""
        return _unpacked(self.text) if self.text is not None else None

    def json(self) -> bytes:
        """The records as JSON, on one line."""
        data = zlib.decompress(self.payload)
        if self.name is None:
            return data
        assert data.startswith(_NAMELESS)
        return (
            _NAMELESS.removesuffix(b"null,")
            + json.dumps(self.name, ensure_ascii=False).encode("utf-8", "backslashreplace")
            + data[len(_NAMELESS) - 1 :]
        )


@dataclass(frozen=True, slots=True)
class Reject:
    """An item without records, as it is written out."""

    place: Place
    id: str | None
    reason: str
    message: str


@dataclass(frozen=True, slots=True)
class Page:
    """A fetched page or feed, kept so that the next run can ask whether it has changed."""

    url: str
    etag: str | None
    modified: str | None
    kind: str | None
    charset: str | None
    body: bytes


def _unpacked(text: bytes) -> str:
    return zlib.decompress(text).decode("utf-8", "surrogatepass")


def _words(words: str | None) -> str | None:
    return storable(words) if words is not None else None


@contextlib.contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turns SQLite's errors into ours, in words for the one who runs it."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise BatchError(f"{path}: is in use by another run; wait for it, or choose another OUT") from None
        if "full" in str(error) or "disk I/O" in str(error):
            raise BatchError(
                f"{path}: no room to write ({error}); what is done is kept: make room and run the same command again"
            ) from None
        raise BatchError(f"{path}: {error}") from None
    except sqlite3.DatabaseError as error:
        raise BatchError(f"{path}: is no journal of ljextract, or damaged ({error}); remove it to begin anew") from None


class Journal:
    """The journal at a path, opened for this process alone. Raises BatchError when it is in use or damaged."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with telling(path):
            self._db = sqlite3.connect(path, timeout=1.0, isolation_level=None)
            try:
                self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
                self._db.execute("PRAGMA journal_mode = WAL")
                self._db.execute("PRAGMA synchronous = NORMAL")
                self._db.execute("BEGIN IMMEDIATE")
                for statement in _TABLES.split(";"):
                    self._db.execute(statement)
                layout = self.about("layout")
                self.tell("layout", layout or _LAYOUT)
                self._db.execute("COMMIT")
                self._db.execute("CREATE TEMP TABLE seen (words BLOB PRIMARY KEY, seq INTEGER) WITHOUT ROWID")
            except BaseException:
                self._db.close()
                raise
        if layout not in (None, _LAYOUT):
            self._db.close()
            raise BatchError(f"{path}: is the journal of another version of ljextract; remove it to begin anew")
        self._seq = 0
        self._parts = 0
        self._last = 0

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def about(self, name: str) -> str | None:
        """A word that the journal keeps."""
        row = self._db.execute("SELECT value FROM about WHERE name = ?", (name,)).fetchone()
        return row[0] if row is not None else None

    def tell(self, name: str, value: str) -> None:
        """Keep a word."""
        self._db.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", (name, value))

    # The run

    def begin(self) -> None:
        """Begin the list of articles anew; results stay."""
        with telling(self.path), self._transaction():
            for table in ("item", "part"):
                self._db.execute(f"DELETE FROM {table}")  # noqa: S608 - the two names above
        self._seq = self._parts = 0
        (self._last,) = self._db.execute("SELECT coalesce(max(rowid), 0) FROM result").fetchone()

    def known(self, key: bytes) -> Literal["before", "now"] | None:
        """Whether the result of a raw article is there, from a run before this one or from this one."""
        row = self._db.execute("SELECT rowid FROM result WHERE key = ?", (key,)).fetchone()
        return None if row is None else "before" if row[0] <= self._last else "now"

    def commit(self, entries: Sequence[Entry], results: Sequence[Result], *, dedupe: bool) -> tuple[int, int, int]:
        """Write a part, whole or not at all. How many articles, rejects and duplicates it holds."""
        counts = [0, 0, 0]
        digest = hashlib.blake2b(digest_size=16)
        with telling(self.path), self._transaction():
            self._db.executemany(
                "INSERT OR IGNORE INTO result VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    (one.key, one.payload, one.reason, _words(one.message), _words(one.id), one.encoding, one.words, one.text)
                    for one in results
                ),
            )  # fmt: skip
            first = self._seq
            fresh = {one.key: (one.reason, one.message, one.words) for one in results}
            rows = []
            for entry in entries:
                reason, message = entry.reason, entry.message
                digest.update(entry.key or f"{entry.place} {reason}".encode("utf-8", "surrogatepass"))
                if entry.key is not None and reason is None:
                    reason, message, words = fresh.get(entry.key) or self._kept(entry.key)
                    earlier = self._earlier(words, entries, first) if dedupe and reason is None else None
                    if earlier is not None:
                        reason, message = "duplicate", f"the same words as {earlier}"
                kind = 0 if reason is None else 2 if reason == "duplicate" else 1
                counts[kind] += 1
                place = entry.place
                rows.append(
                    (
                        self._seq,
                        entry.key,
                        storable(place.source),
                        place.item,
                        place.offset,
                        place.length,
                        reason,
                        _words(message),
                        _words(entry.id),
                    )
                )
                self._seq += 1
            self._db.executemany("INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
            self._db.execute(
                "INSERT INTO part VALUES (?, ?, ?, ?, ?)",
                (self._parts, first, counts[0], counts[1] + counts[2], digest.digest()),
            )
            self._parts += 1
        return counts[0], counts[1], counts[2]

    def _kept(self, key: bytes) -> tuple[str | None, str | None, bytes | None]:
        """The reason why a raw article has no records, if there is one, its message, and the print of its words."""
        reason, message, words = self._db.execute(
            "SELECT reason, message, words FROM result WHERE key = ?", (key,)
        ).fetchone()
        return reason, message, words

    def _earlier(self, words: bytes | None, part: Sequence[Entry], first: int) -> Place | None:
        """The place where these words came before in the run, if they did; `first` is the number of the part's first item."""
        self._db.execute("INSERT OR IGNORE INTO seen VALUES (?, ?)", (words, self._seq))
        earlier: int = self._db.execute("SELECT seq FROM seen WHERE words = ?", (words,)).fetchone()[0]
        if earlier == self._seq:
            return None
        if earlier >= first:
            return part[earlier - first].place
        source, item = self._db.execute("SELECT source, item FROM item WHERE seq = ?", (earlier,)).fetchone()
        return Place(source, item)

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        seq, parts = self._seq, self._parts
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._db.execute("COMMIT")
        except BaseException:
            self._seq, self._parts = seq, parts
            with contextlib.suppress(sqlite3.Error):
                self._db.execute("ROLLBACK")
            raise

    def forget(self) -> None:
        """Drop the results that no article of this run has."""
        with telling(self.path), self._transaction():
            self._db.execute("DELETE FROM result WHERE key NOT IN (SELECT key FROM item WHERE key IS NOT NULL)")

    def articles(self) -> Iterator[Article]:
        """The articles that have records, in the run's order."""
        rows = self._db.execute(
            "SELECT source, item, start, length, encoding, payload, iif(result.id IS NULL, item.id, NULL), text"
            " FROM item JOIN result USING (key)"
            " WHERE item.reason IS NULL ORDER BY seq"
        )
        for source, item, start, length, encoding, payload, name, text in rows:
            yield Article(Place(source, item, start, length), encoding, payload, name, text)

    def texts(self) -> Iterator[tuple[int, str]]:
        """The texts that were made of HTML, each with the number of its article, from 1."""
        rows = self._db.execute("SELECT text FROM item JOIN result USING (key) WHERE item.reason IS NULL ORDER BY seq")
        for number, (text,) in enumerate(rows, 1):
            if text is not None:
                yield number, _unpacked(text)

    def rejects(self) -> Iterator[Reject]:
        """What has no records, in the run's order."""
        rows = self._db.execute(
            "SELECT source, item, start, length, coalesce(result.id, item.id), item.reason, item.message"
            " FROM item LEFT JOIN result USING (key) WHERE item.reason IS NOT NULL ORDER BY seq"
        )
        for source, item, start, length, name, reason, message in rows:
            yield Reject(Place(source, item, start, length), name, reason, message or "")

    def first_reject(self) -> str:
        """The first reject of the run in a few words."""
        for reject in self.rejects():
            if reject.reason != "duplicate":
                return f"{reject.place}: {reject.reason}: {reject.message}"
        return ""

    def digest(self) -> str:
        """A hash of all raw articles of the run, in order."""
        digest = hashlib.blake2b(digest_size=16)
        for (input_,) in self._db.execute("SELECT input FROM part ORDER BY part"):
            digest.update(input_)
        return digest.hexdigest()

    def sources(self) -> Iterator[tuple[str, int, int]]:
        """Each source with its articles and rejects, in the run's order."""
        yield from self._db.execute(
            "SELECT source, sum(reason IS NULL), sum(reason IS NOT NULL) FROM item GROUP BY source ORDER BY min(seq)"
        )

    # Pages and feeds

    def page(self, url: str) -> Page | None:
        """A page as it was fetched last."""
        row = self._db.execute("SELECT * FROM page WHERE url = ?", (url,)).fetchone()
        return Page(*row) if row is not None else None

    def keep_page(self, page: Page) -> None:
        """Keep a fetched page."""
        with telling(self.path):
            self._db.execute(
                "INSERT OR REPLACE INTO page VALUES (?, ?, ?, ?, ?, ?)",
                (page.url, page.etag, page.modified, page.kind, page.charset, page.body),
            )

    def keep_entries(self, feed: str, entries: Iterable[tuple[str, bytes]]) -> None:
        """Keep a feed's entries: new ones behind those that are there, changed ones in their places."""
        with telling(self.path), self._transaction():
            (last,) = self._db.execute("SELECT coalesce(max(item), 0) FROM entry WHERE feed = ?", (feed,)).fetchone()
            for number, (entry, data) in enumerate(entries, last + 1):
                self._db.execute(
                    "INSERT INTO entry VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET data = excluded.data",
                    (feed, entry, number, data),
                )

    def entries(self, feed: str) -> Iterator[tuple[int, bytes]]:
        """Every entry that a feed has had, with its number."""
        yield from self._db.execute("SELECT item, data FROM entry WHERE feed = ? ORDER BY item", (feed,))
