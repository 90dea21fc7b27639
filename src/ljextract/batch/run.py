"""One batch run: read, extract what is new, commit part by part, write the output. The only place that knows the order."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import importlib.metadata
import itertools
import json
import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol, Self

import ljextract
from ljextract.batch import export, worker
from ljextract.batch.feeds import Parsed, parse_feeds
from ljextract.batch.fetch import Fetcher
from ljextract.batch.items import Raw, Refused
from ljextract.batch.journal import Entry, Journal, Result, telling
from ljextract.batch.pool import Lost, Pool, Task
from ljextract.batch.sources import DOCUMENT_LIMIT, Reader, Reading, Source, expand, skipped
from ljextract.errors import ArgumentError, BatchError

if TYPE_CHECKING:
    from types import FrameType

    from ljextract.userpack import UserPack

PART_ARTICLES: Final = 32
PART_BYTES: Final = 256 << 10
PART_ITEMS: Final = 512
LISTED: Final = 10_000
"""Sources that a manifest lists one by one."""
_AHEAD: Final = 4
"""Pieces of JSON Lines that are unpacked before they are written."""

_LIBRARIES: Final = (
    "spacy", "jieba", "rjieba", "ahocorasick-rs", "pydantic", "trafilatura", "feedparser", "warcio", "pyarrow",
)  # fmt: skip
_OTHER: Final = frozenset(
    "cli.py page.py score.py gold.py tables.py agreement.py pairing.py explain.py batch/run.py batch/export.py batch/pool.py "
    "batch/journal.py batch/progress.py examples.py coverage.py newpack.py pytest_plugin.py batch/sources.py batch/feeds.py batch/fetch.py "
    "diff.py report.py serve.py annotated.py label_studio.py sources.py spacy_component.py batch/arrow.py batch/on_ray.py batch/on_spark.py".split()
)
"""Files that have no say in what the records of a raw article are."""


@dataclass(frozen=True)
class Plan:
    """What a run is told. `workers` are processes; with none the work is done here."""

    names: Sequence[str]
    output: Path
    format: export.OutFormat
    reading: Reading = field(default_factory=Reading)
    segmenter: str = "auto"
    packs: tuple[UserPack, ...] = ()
    workers: int = 1
    timeout: float = 120.0
    dedupe: bool = False
    strict: bool = False
    allow_private: bool = False


@dataclass
class Counts:
    """How far a run is. `reused` articles were done by an earlier run; `done` and `size` are bytes of files."""

    articles: int = 0
    rejects: int = 0
    duplicates: int = 0
    reused: int = 0
    skipped: int = 0
    done: int = 0
    size: int | None = None
    first_reject: str = ""


class StrictError(BatchError):
    """A reject in a run that is to stop at the first one."""


class Watcher(Protocol):
    """Who is told how a run goes."""

    def tell(self, counts: Counts, *, doing: str) -> None:
        """Called a few times a second, from the run's own thread."""


def default_workers() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def run(plan: Plan, watcher: Watcher) -> Counts:
    """Do the run, and write its output. Killed at any moment and called again, it gives what it would have given.

    Raises LjextractError for what can't be used; BatchError when it can't go on; KeyboardInterrupt after the part at
    hand when it was interrupted. What is done by then is in the journal.
    """
    if plan.workers < 0:
        raise ArgumentError(f"workers: {plan.workers} is less than none")
    target = export.Target(plan.output, plan.format)
    sources = [
        source
        for source in expand(plan.names, plan.reading.format)
        if source.path is None or not target.owns(source.path)
    ]
    export.check_format(plan.format)
    sizes = [source.size for source in sources]
    size = sum(each or 0 for each in sizes)
    target.check(size)
    counts = Counts(size=size if None not in sizes else None, skipped=skipped(plan.names))
    with contextlib.closing(Journal(target.journal)) as journal, _Interrupts() as interrupts:
        settings = worker.Settings(plan.segmenter, tuple(sorted(plan.reading.columns.items())), plan.packs)
        description = _description(plan)
        salt = _salt(description)
        journal.begin()
        fetcher = Fetcher(journal, DOCUMENT_LIMIT, plan.allow_private)
        # A feed is read whole, by a parser that takes anything: in a process of its own, which may die or be too slow:
        # 100,000 entries take it 40 seconds, so it has the time of ten articles.
        with (
            contextlib.closing(fetcher),
            Pool(parse_feeds, None, workers=min(plan.workers, 1), timeout=10 * plan.timeout) as parsers,
            Pool(worker.work, settings, workers=plan.workers, timeout=plan.timeout) as pool,
        ):
            reader = Reader(plan.reading, fetcher, functools.partial(_parse, parsers))
            for task in pool.run(_tasks(sources, reader, journal, salt, counts, interrupts)):
                _commit(task, journal, plan, counts)
                watcher.tell(counts, doing="reading")
                if plan.strict and counts.rejects:
                    raise StrictError(f"stopped at the first reject (--strict): {counts.first_reject}")
        if interrupts.caught:
            raise KeyboardInterrupt
        interrupts.restore()
        _write(plan, target, journal, counts, watcher, description)
        journal.forget()
    return counts


def _parse(parsers: Pool, data: bytes, charset: str | None) -> Parsed:
    """What a feed holds, as `parsers` read it."""
    (task,) = parsers.run([Task([(data, charset)], None)])
    (result,) = task.results
    return ([], f"its parser: {result.message}") if isinstance(result, Lost) else result


@dataclass(slots=True)
class _Part:
    """The items of a part in order, and which of them the workers have."""

    entries: list[Entry] = field(default_factory=list)
    at: list[int] = field(default_factory=list)
    done: int = 0


def _tasks(
    sources: Sequence[Source], reader: Reader, journal: Journal, salt: bytes, counts: Counts, interrupts: _Interrupts
) -> Iterator[Task[Raw, _Part]]:
    """The parts of the run: raw articles that need work, between those that are done or refused."""
    part, weight, before = _Part(), 0, 0
    raws: list[Raw] = []

    def task() -> Task[Raw, _Part]:
        nonlocal part, raws, weight
        part.done = before + reader.position
        made = Task(raws, part, weight)
        part, raws, weight = _Part(), [], 0
        return made

    for source in sources:
        for item in reader.read(source):
            if interrupts.caught:
                return  # what is not handed out is read again by the next run
            if isinstance(item, Refused):
                part.entries.append(Entry(item.place, None, item.reason, item.message, item.id))
            else:
                key = _key(item, salt)
                known = journal.known(key)
                counts.reused += known == "before"
                if known is None:
                    part.at.append(len(part.entries))
                    raws.append(item)
                    weight += len(item.data)
                part.entries.append(Entry(item.place, key, id=item.name))
            if len(raws) >= PART_ARTICLES or weight >= PART_BYTES or len(part.entries) >= PART_ITEMS:
                yield task()
        before += source.size or 0
    if part.entries:
        yield task()


def _commit(task: Task[Raw, _Part], journal: Journal, plan: Plan, counts: Counts) -> None:
    part = task.label
    entries, results = part.entries, []
    for index, result in zip(part.at, task.results, strict=True):
        entry = entries[index]
        assert entry.key is not None
        if isinstance(result, worker.Done):
            results.append(_kept(entry.key, result))
        elif isinstance(result, Lost) or result.reason == "failed":  # not kept: the next run tries again
            entries[index] = Entry(entry.place, entry.key, result.reason, result.message, entry.id)
        else:
            results.append(Result(entry.key, None, result.reason, result.message, result.id, None, None))
    articles, rejects, duplicates = journal.commit(entries, results, dedupe=plan.dedupe)
    if rejects and not counts.first_reject:
        counts.first_reject = journal.first_reject()
    counts.articles += articles
    counts.rejects += rejects
    counts.duplicates += duplicates
    counts.done = part.done


def _kept(key: bytes, done: worker.Done) -> Result:
    return Result(key, done.payload, None, None, done.id, done.encoding, done.words, done.text)


def _write(
    plan: Plan, target: export.Target, journal: Journal, counts: Counts, watcher: Watcher, description: dict[str, Any]
) -> None:
    written = 0

    def told(converted: Iterable[tuple[int, Any]]) -> Iterator[Any]:
        nonlocal written
        for count, result in converted:
            yield result
            written += count
            watcher.tell(counts, doing=f"writing {written:,} of")

    pieces = export.pieces(journal.articles())
    with contextlib.ExitStack() as stack:
        stack.enter_context(telling(journal.path))
        if plan.format == "jsonl":
            converted = _unpacked(pieces, stack.enter_context(ThreadPoolExecutor(max(plan.workers, 1))))
        else:  # a conversion has no limit of time: it is bounded by the pieces' size
            workers = plan.workers if counts.articles > export.PIECE else 0
            pool = stack.enter_context(Pool(export.convert, plan.format, workers=workers, timeout=3_600.0))
            converted = _converted(pieces, pool, plan)
        export.write(target, told(converted), journal.rejects(), journal.texts())
    sources = list(itertools.islice(journal.sources(), LISTED + 1))
    export.write_manifest(
        target,
        {
            **description,
            "input": journal.digest(),
            "articles": counts.articles,
            "rejects": counts.rejects,
            "duplicates": counts.duplicates,
            "sources": {name: {"articles": articles, "rejects": rejects} for name, articles, rejects in sources}
            if len(sources) <= LISTED
            else f"more than {LISTED:,}",
        },
    )


def _unpacked(pieces: Iterable[export.Piece], threads: ThreadPoolExecutor) -> Iterator[tuple[int, bytes]]:
    """The pieces as JSON Lines, with their counts of articles. Threads do, since unpacking holds no lock."""
    ahead: deque[tuple[int, Future[list[bytes]]]] = deque()
    for piece in pieces:
        ahead.append((len(piece.articles), threads.submit(export.convert, [piece], "jsonl")))
        if len(ahead) > _AHEAD:
            count, future = ahead.popleft()
            yield count, future.result()[0]
    for count, future in ahead:
        yield count, future.result()[0]


def _converted(pieces: Iterable[export.Piece], pool: Pool, plan: Plan) -> Iterator[tuple[int, Any]]:
    """The pieces in the output's form, with their counts of articles."""
    tasks = (
        Task([piece], len(piece.articles), sum(len(each.payload) for each in piece.articles) * 8) for piece in pieces
    )
    for task in pool.run(tasks):
        (result,) = task.results
        if isinstance(result, Lost):
            raise BatchError(f"{plan.output}: the process that wrote it {result.message}")
        yield task.label, result


def _key(raw: Raw, salt: bytes) -> bytes:
    """What tells a raw article from all others: its bytes, what is known beside them, and all that reads them."""
    head = json.dumps([raw.kind, sorted(raw.known.items()), raw.encoding, raw.was]).encode()
    digest = hashlib.blake2b(salt + len(head).to_bytes(8, "big") + head, digest_size=16)
    digest.update(raw.data)
    return digest.digest()


def _salt(description: dict[str, Any]) -> bytes:
    """A hash of what decides the records, whatever the raw article: another one, and all is done anew."""
    settings = {name: description["settings"][name] for name in ("segmenter", "columns", "packs")}
    head = json.dumps([*(description[name] for name in ("ljextract", "rules", "libraries")), settings], sort_keys=True)
    return hashlib.blake2b(head.encode(), digest_size=16).digest()


def _description(plan: Plan) -> dict[str, Any]:
    """Versions and settings: what can change the records or which articles there are."""
    reading = plan.reading
    return {
        "ljextract": ljextract.__version__,
        "rules": rules_hash(),
        "libraries": _versions(),
        "settings": {
            "segmenter": plan.segmenter,
            "packs": {pack.name: pack.digest for pack in plan.packs},
            "columns": dict(sorted(reading.columns.items())),
            "encoding": reading.encoding,
            "published": reading.published,
            "limit": reading.limit,
            "follow": reading.follow,
            "dedupe": plan.dedupe,
        },
    }


@functools.cache
def rules_hash() -> str:
    """A hash of the code and the word files that make records."""
    package = Path(__file__).parents[1]
    digest = hashlib.blake2b(digest_size=16)
    for path in sorted([*package.rglob("*.py"), *package.rglob("*.toml")]):
        name = path.relative_to(package).as_posix()
        if name not in _OTHER:
            digest.update(name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


@functools.cache
def _versions() -> dict[str, str]:
    found = {}
    for library in _LIBRARIES:
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            found[library] = importlib.metadata.version(library)
    return found


class _Interrupts:
    """Notes Ctrl-C and SIGTERM instead of raising, so that a part can be finished; a second Ctrl-C raises at once."""

    def __init__(self) -> None:
        self.caught = False
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                self._before[number] = signal.signal(number, self._note)
        return self

    def _note(self, number: int, frame: FrameType | None) -> None:
        if self.caught:
            raise KeyboardInterrupt
        self.caught = True

    def restore(self) -> None:
        """From here on, an interrupt raises as it always does."""
        for number, before in self._before.items():
            signal.signal(number, before)
        self._before.clear()

    def __exit__(self, *_: object) -> None:
        self.restore()
