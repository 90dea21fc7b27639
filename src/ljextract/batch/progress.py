"""How a run goes, told to people (a bar on a terminal, plain lines elsewhere) or to programs (JSON lines)."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TextIO

from ljextract.batch import export
from ljextract.batch.run import Counts, Plan, Watcher

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

EVERY: float = 10.0
"""Seconds between two lines."""


class Throttle:
    """Says no to what comes sooner than so many seconds after the last yes."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._last = 0.0

    def __call__(self) -> bool:
        """Whether it is time."""
        now = time.monotonic()
        if now - self._last < self._seconds:
            return False
        self._last = now
        return True


class Lines:
    """A line every ten seconds: as words, or as JSON."""

    def __init__(self, stream: TextIO, *, as_json: bool = False) -> None:
        self._stream = stream
        self._json = as_json
        self._started = time.monotonic()
        self._due = Throttle(EVERY)
        self._due()  # the first line comes after the first ten seconds

    def tell(self, counts: Counts, *, doing: str) -> None:
        """Write a line if it is time."""
        if not self._due():
            return
        seconds = time.monotonic() - self._started
        if self._json:
            self.event("progress", doing=doing.partition(" ")[0], seconds=round(seconds, 1), **numbers(counts))
        else:
            told = f"{doing} {counts.articles:,} articles, {counts.rejects:,} rejected, {_rate(counts, seconds)}/s"
            if counts.size:
                told += f", {min(100 * counts.done // counts.size, 100)}% of the bytes"
            print(f"ljextract: {told}", file=self._stream, flush=True)

    def event(self, event: str, **more: Any) -> None:
        """Write a JSON line."""
        moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        print(json.dumps({"time": moment, "event": event, **more}, ensure_ascii=False), file=self._stream, flush=True)


class Bar:
    """A bar with the rate, the time that is left and the count of what was refused."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._started = time.monotonic()
        self._task: TaskID = progress.add_task("reading", total=None, told="")

    def tell(self, counts: Counts, *, doing: str) -> None:
        """Move the bar."""
        refused = f", {counts.rejects:,} rejected" if counts.rejects else ""
        told = f"{counts.articles:,} articles{refused}, {_rate(counts, time.monotonic() - self._started)}/s"
        writing = doing != "reading"
        size = None if writing else counts.size or None
        self._progress.update(
            self._task, description=doing.partition(" ")[0], completed=counts.done, total=size, told=told
        )


def numbers(counts: Counts) -> dict[str, int]:
    """The counts, by name."""
    return {
        "articles": counts.articles,
        "rejects": counts.rejects,
        "duplicates": counts.duplicates,
        "reused": counts.reused,
        "skipped": counts.skipped,
    }


def _rate(counts: Counts, seconds: float) -> int:
    return round((counts.articles + counts.rejects) / seconds) if seconds > 0 else 0


@contextlib.contextmanager
def watching(stream: TextIO, *, json_log: bool) -> Iterator[Watcher]:
    """What tells of a run on this stream."""
    if json_log or not stream.isatty():
        yield Lines(stream, as_json=json_log)
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

    columns = (
        SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[told]}"),
        TimeRemainingColumn(compact=True),
    )  # fmt: skip
    with Progress(*columns, console=Console(file=stream), transient=True, refresh_per_second=4) as progress:
        yield Bar(progress)


def tell_end(counts: Counts, plan: Plan, stream: TextIO, *, json_log: bool) -> None:
    """Say what a run did."""
    if json_log:
        Lines(stream, as_json=True).event("end", output=str(plan.output), **numbers(counts))
    else:
        print(f"ljextract: {_summary(counts, plan)}", file=stream)


def _summary(counts: Counts, plan: Plan) -> str:
    told = f"{counts.articles:,} articles in {plan.output}"
    if counts.reused:
        told += f", {counts.reused:,} results kept from before"
    if counts.duplicates:
        told += f"; {counts.duplicates:,} duplicates left out"
    if counts.skipped:
        told += f"; {counts.skipped:,} other files in the folders not read"
    if counts.rejects:
        rejects = export.Target(plan.output, plan.format).rejects or f"the table rejects in {plan.output}"
        told += f"; {counts.rejects:,} rejected, told in {rejects}; the first: {counts.first_reject}"
    return told
