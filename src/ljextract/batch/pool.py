"""Worker processes: tasks in, results out in the order of the tasks, whatever becomes of the workers.

Each worker has a pipe of its own and one task at a time, so that a worker that dies or runs over its time takes nothing
with it but that task; its items are then tried one by one, and the one that kills is told. Workers are spawned, not
forked, on every system. What is held in memory is the tasks of a bounded window.
"""

from __future__ import annotations

import contextlib
import math
import multiprocessing
import pickle
import signal
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Final, Generic, Self, TypeVar

Item = TypeVar("Item")
Label = TypeVar("Label")

WINDOW: Final = 64
"""Tasks that are under way or done while an earlier one is not."""

WINDOW_BYTES: Final = 32 << 20


@dataclass(slots=True)
class Task(Generic[Item, Label]):
    """Items to work on together. `label` is the caller's, `weight` about how many bytes they are; without items it is
    done at once. `results` are in the items' order."""

    items: Sequence[Item]
    label: Label
    weight: int = 0
    results: list[Any] = field(default_factory=list)
    missing: int = field(init=False)

    def __post_init__(self) -> None:
        self.missing = len(self.items)
        self.results = [None] * self.missing


@dataclass(frozen=True, slots=True)
class Lost:
    """The result of an item that a worker died of ("worker_died") or was too slow for ("out_of_time")."""

    reason: str
    message: str


@dataclass(slots=True)
class _Job:
    """Some items of a task, for one worker."""

    task: Task[Any, Any]
    start: int
    end: int


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    pipe: Connection
    job: _Job | None = None
    deadline: float = math.inf
    ready: bool = False  # it has said so: the time that a process takes to start is not an article's


class Pool:
    """Runs `function(items, settings)`, which gives a result for each item, in so many processes; with none, here.

    The function must be one that a module holds, and everything that goes in and comes out must be picklable.
    """

    def __init__(
        self, function: Callable[[Sequence[Any], Any], list[Any]], settings: Any, *, workers: int, timeout: float
    ) -> None:
        self._function = function
        self._settings = settings
        self._timeout = timeout
        self._count = workers
        self._workers: list[_Worker] = []
        self._context = multiprocessing.get_context("spawn")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            with contextlib.suppress(OSError):
                worker.pipe.close()  # it ends when it has nothing to read
            if worker.job is not None:
                worker.process.kill()
        for worker in self._workers:
            worker.process.join(5)
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()
        self._workers.clear()

    def run(self, tasks: Iterable[Task[Item, Label]]) -> Iterator[Task[Item, Label]]:
        """The tasks with their results, in order. They are asked for as there is room for them."""
        if self._count == 0:
            for task in tasks:
                if task.items:
                    task.results = self._function(task.items, self._settings)
                yield task
            return
        source: Iterator[Task[Item, Label] | None] = iter(tasks)
        window: deque[Task[Item, Label]] = deque()
        jobs: deque[_Job] = deque()
        more = True
        while True:
            while more and self._wants_more(window, jobs):
                following = next(source, None)
                if following is None:
                    more = False
                    break
                window.append(following)
                if following.items:
                    jobs.append(_Job(following, 0, len(following.items)))
                self._hand_out(jobs)
                self._collect(jobs, 0)
            while window and not window[0].missing:
                yield window.popleft()
            if not window and not more:
                return
            self._hand_out(jobs)
            # No waiting while there is room for more: with one task left, the other workers would have nothing to do.
            if window and window[0].missing and not (more and self._wants_more(window, jobs)):
                self._collect(jobs, 1.0)

    def _wants_more(self, window: deque[Task[Item, Label]], jobs: deque[_Job]) -> bool:
        if window and not window[0].missing and len(window) >= self._count:
            return False
        weight = sum(task.weight for task in window)
        return len(window) < WINDOW and weight < WINDOW_BYTES and len(jobs) <= self._count

    def _hand_out(self, jobs: deque[_Job]) -> None:
        while jobs:
            idle = next((worker for worker in self._workers if worker.job is None), None)
            if idle is None:
                if len(self._workers) >= self._count:
                    return
                idle = self._start()
            job = jobs.popleft()
            idle.job = job
            idle.deadline = time.monotonic() + self._timeout if idle.ready else math.inf
            try:
                idle.pipe.send_bytes(pickle.dumps(job.task.items[job.start : job.end], pickle.HIGHEST_PROTOCOL))
            except OSError:
                self._lose(idle, jobs, "worker_died", _how(idle.process))

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(
            target=_serve, args=(theirs, self._function, self._settings), daemon=True, name="ljextract-worker"
        )
        process.start()
        theirs.close()
        worker = _Worker(process, ours)
        self._workers.append(worker)
        return worker

    def _collect(self, jobs: deque[_Job], patience: float) -> None:
        """Take the results that are there, waiting so long for the first; end the workers that are overdue."""
        busy = {worker.pipe: worker for worker in self._workers if worker.job is not None}
        if not busy:
            return
        for pipe in wait(list(busy), patience):
            assert isinstance(pipe, Connection)
            worker = busy[pipe]
            try:
                message = pipe.recv_bytes()
            except (EOFError, OSError):
                worker.process.join(5)
                self._lose(worker, jobs, "worker_died", _how(worker.process))
                continue
            if not worker.ready:
                worker.ready = True
                worker.deadline = time.monotonic() + self._timeout
                continue
            job = worker.job
            assert job is not None
            worker.job = None
            self._hand_out(jobs)  # before anything else is done: it waits
            job.task.results[job.start : job.end] = pickle.loads(message)  # noqa: S301 - our own worker's bytes
            job.task.missing -= job.end - job.start
        now = time.monotonic()
        for worker in [each for each in self._workers if each.job is not None and each.deadline < now]:
            self._lose(worker, jobs, "out_of_time", f"more than {self._timeout:g} seconds")

    def _lose(self, worker: _Worker, jobs: deque[_Job], reason: str, message: str) -> None:
        """Put away a worker; its items are tried one by one, or, if it was one item, that is lost."""
        self._workers.remove(worker)
        worker.process.kill()
        worker.process.join()
        worker.pipe.close()
        job = worker.job
        assert job is not None
        if job.end - job.start > 1:
            jobs.extendleft(_Job(job.task, index, index + 1) for index in reversed(range(job.start, job.end)))
        else:
            job.task.results[job.start] = Lost(reason, message)
            job.task.missing -= 1


def _how(process: BaseProcess) -> str:
    code = process.exitcode
    if code is not None and code < 0:
        try:
            return f"ended by {signal.Signals(-code).name}"
        except ValueError:
            return f"ended by signal {-code}"
    return f"ended with exit code {code}"


def _serve(pipe: Connection, function: Callable[[Sequence[Any], Any], list[Any]], settings: Any) -> None:
    """A worker's life: items in, results out, until the other end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which lets its workers finish
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    pipe.send_bytes(b"ready")
    while True:
        try:
            items = pickle.loads(pipe.recv_bytes())  # noqa: S301 - our own parent's bytes
        except (EOFError, OSError):
            return
        results = function(items, settings)
        try:
            pipe.send_bytes(pickle.dumps(results, pickle.HIGHEST_PROTOCOL))
        except OSError:
            return
